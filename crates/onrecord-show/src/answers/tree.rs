//! The ways of a claim as a tree of text: where it starts at the left, who has it from there below.
//!
//! A claim's ways may meet again, so a station can hang under two others; it is drawn in full where it
//! is met first, and by name after that.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use onrecord_nouns::{Arrow, Provenance, StationKind};

use super::place::sentence;
use crate::Case;
use crate::text::hanging;

/// Draws the ways of a claim.
pub(super) fn tree(case: &Case<'_>, provenance: &Provenance) -> String {
    let mut tree = Tree {
        case,
        provenance,
        drawn: BTreeSet::new(),
        out: String::new(),
    };
    let mut starts = provenance.starts();
    // A circle of credits has no start: any of its stations will do.
    let reached = tree.reached(&starts);
    starts.extend(
        (0..provenance.stations.len())
            .filter(|at| !reached.contains(at))
            .take(1),
    );
    starts.sort_by_cached_key(|at| (Reverse(tree.below(*at)), *at));
    for start in starts {
        tree.station(start, None, "", "");
    }
    tree.out
}

struct Tree<'a> {
    case: &'a Case<'a>,
    provenance: &'a Provenance,
    drawn: BTreeSet<usize>,
    out: String,
}

impl Tree<'_> {
    /// All that hang below some stations, themselves included.
    fn reached(&self, starts: &[usize]) -> BTreeSet<usize> {
        let mut reached: BTreeSet<usize> = starts.iter().copied().collect();
        let mut open: Vec<usize> = starts.to_vec();
        while let Some(at) = open.pop() {
            for arrow in self.provenance.tellers(at) {
                if reached.insert(arrow.teller) {
                    open.push(arrow.teller);
                }
            }
        }
        reached
    }

    /// How many reports hang below a station.
    fn below(&self, at: usize) -> usize {
        let is_report = |at: &usize| {
            let station = self.provenance.stations.get(*at);
            station.is_some_and(|station| station.kind == StationKind::Report)
        };
        self.reached(&[at]).iter().filter(|at| is_report(at)).count()
    }

    /// Writes a station after one margin, and what hangs below it after another.
    fn station(&mut self, at: usize, arrow: Option<&Arrow>, first: &str, others: &str) {
        let is_new = self.drawn.insert(at);
        let mut below: Vec<&Arrow> = if is_new {
            self.provenance.tellers(at).collect()
        } else {
            Vec::new()
        };
        below.sort_by_cached_key(|arrow| (Reverse(self.below(arrow.teller)), arrow.teller));
        let stem = if below.is_empty() { "    " } else { "│   " };
        let mut words = station_words(self.case, self.provenance, at);
        if !is_new {
            words.push_str(" (as above)");
        } else if arrow.is_none() && below.is_empty() {
            words.push_str(" · does not say where it comes from");
        }
        hanging(&mut self.out, first, &format!("{others}{stem}"), &words);
        if let Some(arrow) = arrow {
            let margin = format!("{others}{stem}");
            hanging(
                &mut self.out,
                &margin,
                &format!("{margin}  "),
                &arrow_words(self.case, arrow),
            );
        }
        let last = below.len().saturating_sub(1);
        for (number, arrow) in below.into_iter().enumerate() {
            let (branch, rest) = if number == last {
                ("└─ ", "   ")
            } else {
                ("├─ ", "│  ")
            };
            self.station(
                arrow.teller,
                Some(arrow),
                &format!("{others}{branch}"),
                &format!("{others}{rest}"),
            );
        }
    }
}

/// The name of a station, what it is, and whether all hangs on it.
pub(super) fn station_words(case: &Case<'_>, provenance: &Provenance, at: usize) -> String {
    let Some(station) = provenance.stations.get(at) else {
        return String::new();
    };
    let mut words = station_name(case, provenance, at);
    words.push_str(" · ");
    words.push_str(station.kind.as_str());
    if let Some(report) = station.report.and_then(|id| case.report(id)) {
        words.push_str(&format!(" {}", report.input.place()));
    }
    if station.bottleneck && station.kind != StationKind::Report {
        words.push_str(" · hangs on it");
    }
    words
}

/// The name of a station.
pub(super) fn station_name(case: &Case<'_>, provenance: &Provenance, at: usize) -> String {
    let Some(station) = provenance.stations.get(at) else {
        return String::new();
    };
    match (station.report, station.source) {
        (Some(report), _) => case.report_name(report),
        (None, Some(source)) => case.source_name(source),
        (None, None) => "A text that nobody names".to_owned(),
    }
}

/// On what an arrow rests, with the first sentence that shows it.
pub(super) fn arrow_words(case: &Case<'_>, arrow: &Arrow) -> String {
    let Some(place) = arrow.evidence.first() else {
        return arrow.basis.as_str().to_owned();
    };
    let file = case.file_of(place.report);
    let reports: BTreeSet<_> = arrow.evidence.iter().map(|place| place.report).collect();
    let rest = match reports.len().saturating_sub(1) {
        0 => String::new(),
        rest => format!(", and {rest} more"),
    };
    format!(
        "{}: “{}” ({file}{rest})",
        arrow.basis.as_str(),
        sentence(case, *place)
    )
}
