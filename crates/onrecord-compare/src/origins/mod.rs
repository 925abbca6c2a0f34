//! Where the independent lines of a claim start, and what it rests on.
//!
//! Every statement of a claim is a way: from its publisher through the outlets and documents it
//! credits to the last speaker. Text that two reports share adds a common ancestor to both ways.
//! Lines are ways that share no station but the last speaker; origins may not share that either.
//! Where a way does not say where it comes from, the least count lets it run along another line and
//! the most count gives it one of its own. Surprise: the least is counted on the ways that say
//! where they end, so what is unknown never raises it.

pub(crate) mod graph;
mod indicator;
mod lines;
mod proof;
mod provenance;
mod ways;

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::{Grades, Names};
use onrecord_nouns::{
    Attributed, Claim, EntityId, EntityKind, Evidence, Indicator, LinkBasis, Merge, Origin, Provenance,
    ReportId, Reuse, Source, SourceId, Span, StatementRef,
};

use lines::origins;
use ways::{
    End, Speakers, Way, Windows, ancestors, ancestors_of_one_text, credited, cut, cut_of_sources,
    follow_texts, unite_speakers, way,
};

/// What is to be counted: the statements of one claim, with what surrounds them.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// The sources of the case.
    pub sources: &'a [Source],
    /// The source of each entity, to find the words that name a link.
    pub source_of: &'a BTreeMap<(ReportId, EntityId), SourceId>,
    /// The statements that say it, in order.
    pub statements: Vec<&'a Attributed>,
    /// The words of each statement: its whole content as one place.
    pub contents: Vec<Span>,
    /// The statements that deny it.
    pub denials: Vec<&'a Attributed>,
    /// Passages that hold two of the statements, as places in `statements`.
    pub shared: Vec<Shared<'a>>,
    /// Statements of different reports that quote the same words, as places in `statements`: perhaps one
    /// has them from the other.
    pub quoted: Vec<(usize, usize)>,
    /// Statements that rest on a document of one kind, as places in `statements`: perhaps
    /// it is one document.
    pub papers: Vec<(usize, usize)>,
    /// Statements in headlines, each with one of its report's text, as places in `statements`: where the headline
    /// names nobody, it has it from whom the text has it.
    pub shortened: Vec<(usize, usize)>,
    /// Statements of different reports that quote one utterance word for word, as places in `statements`: they
    /// have one last speaker, whatever each calls him.
    pub uttered: Vec<(usize, usize)>,
    /// Pairs of statements that are one claim perhaps: the least count does not take them for two origins of it.
    pub unsure: Vec<(usize, usize)>,
    /// The window of time in which each report stands.
    pub window_of: &'a BTreeMap<ReportId, u32>,
    /// Letters that the user gave to outlets.
    pub grades: &'a Grades,
    /// Names of outlets, to find their grades.
    pub names: &'a Names,
}

/// Two statements whose contents stand in one shared passage.
#[derive(Clone, Copy, Debug)]
pub struct Shared<'a> {
    /// Place of one statement.
    pub one: usize,
    /// Place of the other.
    pub other: usize,
    /// The passage.
    pub reuse: &'a Reuse,
    /// Whether sharing it shows one way, or only one speaker or document.
    pub strength: Strength,
}

/// What a shared passage shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// One text: whoever wrote it, both have it from there.
    OneText,
    /// Perhaps only the same words of the same speaker, or another part of a common report.
    Perhaps,
}

/// The counts of one claim and their proof.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// Where lines start; each statement under one.
    pub origins: Vec<Origin>,
    /// The least number of origins.
    pub least: u32,
    /// The most there could be.
    pub most: u32,
    /// The least number of lines.
    pub lines: u32,
    /// The most lines there could be.
    pub lines_most: u32,
    /// The sources without which there is no support.
    pub cut: Vec<SourceId>,
    /// The last speakers.
    pub speakers: Vec<SourceId>,
    /// Why ways were taken to meet.
    pub merges: Vec<Merge>,
    /// The ways as a graph.
    pub provenance: Provenance,
    /// The pair of letter and number.
    pub indicator: Indicator,
    /// What would settle it.
    pub missing: Vec<String>,
}

/// Counts the origins of one claim.
///
/// # Limits
///
/// A report that drops a credit, keeps a named speaker and shares no text is taken at its word; so is
/// an outlet that others credit and that hides its own source.
#[must_use]
pub fn count(case: &Case<'_>) -> Count {
    let credited = credited(case);
    let mut ways: Vec<Way> = case
        .statements
        .iter()
        .map(|statement| way(case, statement, &credited))
        .collect();
    follow_texts(case, &mut ways);
    unite_speakers(case, &mut ways);
    let ancestors = ancestors(case, Strength::Perhaps);
    let sure_ancestors = ancestors_of_one_text(case);
    let closed: Vec<usize> = places(&ways, |way| way.end != End::Open);
    let named: Vec<usize> = places(&ways, |way| way.end == End::Named);
    let all: Vec<usize> = (0..ways.len()).collect();

    let line_cut = cut(
        case,
        &ways,
        &closed,
        &ancestors,
        Speakers::Shared,
        Windows::Ignored,
    );
    let lines = small(line_cut.len()).max(u32::from(!ways.is_empty()));
    let named_cut = cut(
        case,
        &ways,
        &named,
        &ancestors,
        Speakers::Counted,
        Windows::Ignored,
    );
    let least = small(named_cut.len()).max(u32::from(!ways.is_empty()));
    let most = cut(
        case,
        &ways,
        &all,
        &sure_ancestors,
        Speakers::Counted,
        Windows::Kept,
    );
    let lines_most = cut(
        case,
        &ways,
        &all,
        &sure_ancestors,
        Speakers::Shared,
        Windows::Kept,
    );

    let origins = origins(case, &ways, &line_cut, &ancestors);
    let cut = cut_of_sources(case, &ways);
    let speakers: BTreeSet<SourceId> = ways.iter().filter_map(|way| way.speaker).collect();
    let most = small(most.len()).max(least);
    let lines_most = small(lines_most.len()).max(lines);
    Count {
        indicator: indicator::indicator(case, &origins, &ways, lines),
        missing: proof::missing(case, &ways, &ancestors),
        merges: proof::merges(case, &ways),
        provenance: provenance::provenance(case, &ways, &cut),
        origins,
        least,
        most,
        lines,
        lines_most,
        cut,
        speakers: speakers.into_iter().collect(),
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn places(ways: &[Way], wanted: impl Fn(&Way) -> bool) -> Vec<usize> {
    ways.iter()
        .enumerate()
        .filter(|(_, way)| wanted(way))
        .map(|(place, _)| place)
        .collect()
}

fn kind(case: &Case<'_>, id: SourceId) -> EntityKind {
    case.sources
        .get(id.0 as usize)
        .map_or(EntityKind::Anonymous, |source| source.kind)
}

/// Outlets and documents pass a report on; everybody else speaks.
fn passes_on(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::Outlet | EntityKind::Document)
}

/// Whether somebody stands for what is said with a name.
fn on_record(case: &Case<'_>, id: SourceId) -> bool {
    let Some(source) = case.sources.get(id.0 as usize) else {
        return false;
    };
    match source.kind {
        EntityKind::Person | EntityKind::Government | EntityKind::Organisation | EntityKind::Event => true,
        EntityKind::Document => true,
        EntityKind::Group => source.known.is_some() || source.actor.is_some(),
        EntityKind::Outlet | EntityKind::Anonymous => false,
    }
}

/// Writes the count into a claim.
pub fn fill(claim: &mut Claim, count: Count) {
    claim.origins = count.origins;
    claim.least = count.least;
    claim.most = count.most;
    claim.lines = count.lines;
    claim.lines_most = count.lines_most;
    claim.cut = count.cut;
    claim.speakers = count.speakers;
    claim.merges = count.merges;
    claim.provenance = count.provenance;
    claim.indicator = count.indicator;
    claim.missing = count.missing;
}

impl Case<'_> {
    /// The words of a statement as a place.
    fn content_of(&self, id: StatementRef) -> Option<Evidence> {
        let at = self
            .statements
            .binary_search_by_key(&id, |one| one.statement)
            .ok()?;
        Some(Evidence {
            report: id.report,
            span: *self.contents.get(at)?,
        })
    }
}

/// The words that give a source its place in the chain of a statement, and how it is known. The whole
/// content stands for a link without words of its own.
fn evidence_of(case: &Case<'_>, statement: &Attributed, id: SourceId) -> Option<(LinkBasis, Evidence)> {
    let report = statement.statement.report;
    let link = statement
        .links
        .links
        .iter()
        .filter(|link| case.source_of.get(&(report, link.entity)) == Some(&id))
        .min_by_key(|link| (link.evidence.is_none(), link.basis))?;
    let place = match link.evidence {
        Some(span) => Evidence { report, span },
        None => case.content_of(statement.statement)?,
    };
    Some((link.basis, place))
}

/// The reports of some statements, each once.
fn reports(statements: &[StatementRef]) -> BTreeSet<ReportId> {
    statements.iter().map(|statement| statement.report).collect()
}

#[cfg(test)]
mod tests;
