//! The ways that a claim took: stations, and arrows from each teller to whom it has it from.
//!
//! What nobody names is kept apart from what the texts say: an arrow knows on what it rests, and an
//! unseen text that several reports must share is a station of its own kind.

use crate::finding::{SourceId, StatementRef};
use crate::place::Evidence;
use crate::report::ReportId;

/// The ways of one claim, from the reports that carry it to where they start.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Provenance {
    /// Who and what the claim passed.
    pub stations: Vec<Station>,
    /// Who has it from whom, in order of teller and origin.
    pub arrows: Vec<Arrow>,
}

/// Somebody or something on the way of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// What it is on this way.
    pub kind: StationKind,
    /// The source; `None` for a text that nobody names.
    pub source: Option<SourceId>,
    /// The report of the case, if it is one.
    pub report: Option<ReportId>,
    /// Whether no support is left without it and its like: a part of the minimum cut.
    pub bottleneck: bool,
}

/// What a station is, nearest to the reader first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StationKind {
    /// A report of the case.
    Report,
    /// An outlet that is credited.
    Outlet,
    /// A document that is cited.
    Document,
    /// Somebody in the middle of a chain who is no outlet.
    Between,
    /// A text that reports share and that is not in the case: assumed, since nobody names it.
    Ancestor,
    /// The last speaker.
    Speaker,
}

/// A teller and whom it has the claim from, as indices into [`Provenance::stations`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// Who tells it.
    pub teller: usize,
    /// Whom the teller has it from.
    pub from: usize,
    /// On what the arrow rests.
    pub basis: ArrowBasis,
    /// The places that show it; never empty.
    pub evidence: Vec<Evidence>,
    /// The statements that took this way.
    pub statements: Vec<StatementRef>,
}

/// On what an arrow rests, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArrowBasis {
    /// The teller says so in the same sentence.
    Explicit,
    /// The teller says so through a pronoun or a definite noun.
    Coref,
    /// The teller says so elsewhere in its report.
    Inherited,
    /// The report of a credited outlet is in the case.
    OwnReport,
    /// The text is that of the other report, and it is known who had it first.
    Copied,
    /// The same text stands in several reports, and nobody says who had it first.
    SharedText,
}

impl StationKind {
    /// In words for people.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Outlet => "cited outlet",
            Self::Document => "document",
            Self::Between => "passed on by",
            Self::Ancestor => "assumed common text",
            Self::Speaker => "last speaker",
        }
    }
}

impl ArrowBasis {
    /// In words for people.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Explicit => "credited in the same sentence",
            Self::Coref => "credited through a pronoun or a definite noun",
            Self::Inherited => "credited elsewhere in the report",
            Self::OwnReport => "its own report",
            Self::Copied => "its text is taken over",
            Self::SharedText => "the same text stands in other reports",
        }
    }
}

impl Provenance {
    /// The arrows to those that a station has it from.
    pub fn from(&self, station: usize) -> impl Iterator<Item = &Arrow> {
        self.arrows.iter().filter(move |arrow| arrow.teller == station)
    }

    /// The arrows of those that have it from a station.
    pub fn tellers(&self, station: usize) -> impl Iterator<Item = &Arrow> {
        self.arrows.iter().filter(move |arrow| arrow.from == station)
    }

    /// The stations that name nobody before them: where the ways start, as far as the texts say.
    #[must_use]
    pub fn starts(&self) -> Vec<usize> {
        (0..self.stations.len())
            .filter(|at| self.from(*at).next().is_none())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_starts_where_nobody_is_named_before() {
        let station = |kind| Station {
            kind,
            source: None,
            report: None,
            bottleneck: false,
        };
        let provenance = Provenance {
            stations: vec![station(StationKind::Report), station(StationKind::Outlet)],
            arrows: vec![Arrow {
                teller: 0,
                from: 1,
                basis: ArrowBasis::Explicit,
                evidence: Vec::new(),
                statements: Vec::new(),
            }],
        };
        assert_eq!(provenance.starts(), [1]);
        assert_eq!(provenance.tellers(1).count(), 1);
    }
}
