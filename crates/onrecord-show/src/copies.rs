//! What `onrecord copies` prints: who had text from whom, how much of it, and in which words.
//!
//! Nothing is decided here. Pairs stand in the order of how much they share; where times or credits
//! say who was first, copies stand below what they were copied from. Marks in a comparison are those
//! of `wdiff`, so they can be read without colour.

mod comparison;
mod json;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use onrecord_nouns::{Cluster, Parent, PassageLabel, Report, ReportId, Reuse, ReuseDirection, Span};

pub use comparison::comparison;
pub use json::copies_json;

use crate::case::{named, snippet, unquoted};
use crate::tally::{days_words, plural};
use crate::text::line;

/// Everything that was found about shared text.
#[derive(Clone, Debug)]
pub struct Copies<'a> {
    /// The reports of the pile, in the order in which they are shown.
    reports: Vec<&'a Report>,
    places: BTreeMap<ReportId, usize>,
    /// The passages to show.
    pub passages: Vec<&'a Reuse>,
    /// Whom each report had text from.
    pub lineage: &'a [Parent],
    /// The share of either report that a pair has in common.
    pub shares: &'a BTreeMap<(ReportId, ReportId), (f32, f32)>,
    /// Reports that are nearly one text, if that was asked for.
    pub clusters: Option<&'a [Cluster]>,
    /// How many passages of each label were left out.
    pub left_out: BTreeMap<PassageLabel, usize>,
    /// How many pairs a list shows before it says "and more".
    pub most: usize,
}

/// Two reports and what they share.
#[derive(Clone, Debug)]
pub(crate) struct Pair<'a> {
    pub(crate) a: ReportId,
    pub(crate) b: ReportId,
    pub(crate) passages: Vec<&'a Reuse>,
}

impl<'a> Copies<'a> {
    /// Shows reports in the order of their paths and records. Filters and extras are set afterwards.
    #[must_use]
    pub fn new(
        reports: &'a [Report],
        passages: Vec<&'a Reuse>,
        lineage: &'a [Parent],
        shares: &'a BTreeMap<(ReportId, ReportId), (f32, f32)>,
    ) -> Self {
        let mut reports: Vec<&Report> = reports.iter().collect();
        reports.sort_by(|a, b| {
            (&a.input.path, a.input.record, a.id).cmp(&(&b.input.path, b.input.record, b.id))
        });
        Self {
            places: (0..).zip(&reports).map(|(at, report)| (report.id, at)).collect(),
            reports,
            passages,
            lineage,
            shares,
            clusters: None,
            left_out: BTreeMap::new(),
            most: usize::MAX,
        }
    }

    pub(crate) fn report(&self, id: ReportId) -> Option<&'a Report> {
        self.places.get(&id).and_then(|at| self.reports.get(*at)).copied()
    }

    /// The pairs, those that share most first.
    pub(crate) fn pairs(&self) -> Vec<Pair<'a>> {
        let mut pairs: BTreeMap<(ReportId, ReportId), Vec<&'a Reuse>> = BTreeMap::new();
        for passage in &self.passages {
            pairs.entry((passage.a, passage.b)).or_default().push(passage);
        }
        let mut pairs: Vec<Pair<'a>> = pairs
            .into_iter()
            .map(|((a, b), passages)| Pair { a, b, passages })
            .collect();
        pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.bytes()), pair.a, pair.b));
        pairs
    }

    fn share(&self, child: ReportId, other: ReportId) -> f32 {
        let pair = (child.min(other), child.max(other));
        let (in_a, in_b) = self.shares.get(&pair).copied().unwrap_or_default();
        if child < other { in_a } else { in_b }
    }
}

impl Pair<'_> {
    fn bytes(&self) -> usize {
        let spans = self.passages.iter().flat_map(|passage| &passage.b_spans);
        spans.map(|span| span.len()).sum()
    }

    /// The direction of most of the text, if it is known of any.
    fn direction(&self) -> ReuseDirection {
        let bytes = |direction| {
            let alike = self
                .passages
                .iter()
                .filter(|passage| passage.direction == direction);
            alike
                .flat_map(|passage| &passage.b_spans)
                .map(|span| span.len())
                .sum::<usize>()
        };
        let (forth, back) = (bytes(ReuseDirection::AToB), bytes(ReuseDirection::BToA));
        match forth.cmp(&back) {
            std::cmp::Ordering::Greater => ReuseDirection::AToB,
            std::cmp::Ordering::Less => ReuseDirection::BToA,
            std::cmp::Ordering::Equal => ReuseDirection::Unknown,
        }
    }

    fn only_quotations(&self) -> bool {
        self.passages
            .iter()
            .all(|passage| passage.label == PassageLabel::SharedQuotation)
    }

    /// "3 passages: 2 edited, 1 verbatim; 2 figures and 1 name differ".
    fn sorts(&self) -> String {
        let mut labels: BTreeMap<PassageLabel, usize> = BTreeMap::new();
        let mut changes: BTreeMap<&str, usize> = BTreeMap::new();
        for passage in &self.passages {
            *labels.entry(passage.label).or_default() += 1;
            for change in &passage.changes {
                *changes.entry(change.kind).or_default() += 1;
            }
        }
        let mut words = match (labels.len(), self.passages.len()) {
            (1, 1) => String::new(),
            (_, count) => format!("{count} passages: "),
        };
        let ordered = PassageLabel::ALL
            .iter()
            .filter_map(|label| Some((label, labels.get(label)?)));
        let named: Vec<String> = ordered
            .map(|(label, count)| match (labels.len(), *count) {
                (1, _) => label.as_str().to_owned(),
                (_, count) => format!("{count} {}", label.as_str()),
            })
            .collect();
        words.push_str(&named.join(", "));
        let differ: Vec<String> = changes
            .iter()
            .map(|(kind, count)| plural(*count, kind, &format!("{kind}s")))
            .collect();
        if !differ.is_empty() {
            let _ = write!(words, "; {} changed", differ.join(" and "));
        }
        words
    }

    /// The longest passage: what is quoted of the pair.
    fn longest(&self) -> Option<&Reuse> {
        self.passages.iter().copied().max_by_key(|passage| {
            let bytes: usize = passage.b_spans.iter().map(|span| span.len()).sum();
            (passage.label != PassageLabel::SharedQuotation, bytes)
        })
    }
}

/// What was found, for a terminal.
#[must_use]
pub fn copies(found: &Copies<'_>) -> String {
    let mut out = String::new();
    let pairs = found.pairs();
    let involved: BTreeSet<ReportId> = pairs.iter().flat_map(|pair| [pair.a, pair.b]).collect();
    line(
        &mut out,
        0,
        &format!(
            "{}, {} of them share text: {} in {}{}",
            plural(found.reports.len(), "report", "reports"),
            involved.len(),
            plural(found.passages.len(), "passage", "passages"),
            plural(pairs.len(), "pair", "pairs"),
            left_out(found),
        ),
    );
    if let Some(clusters) = found.clusters {
        write_clusters(&mut out, found, clusters);
    }
    let in_trees = tree::write_trees(&mut out, found, &pairs);
    let (quotations, rest): (Vec<&Pair<'_>>, Vec<&Pair<'_>>) = pairs
        .iter()
        .filter(|pair| !in_trees.contains(&(pair.a, pair.b)))
        .partition(|pair| pair.only_quotations());
    let (siblings, unordered): (Vec<&Pair<'_>>, Vec<&Pair<'_>>) = rest
        .into_iter()
        .partition(|pair| pair.direction() != ReuseDirection::Unknown);
    write_pairs(
        &mut out,
        found,
        "Share text; nothing tells who had it first",
        &unordered,
    );
    write_pairs(
        &mut out,
        found,
        "Share text that both may have from a third",
        &siblings,
    );
    write_pairs(&mut out, found, "Only the same quotation", &quotations);
    out
}

fn left_out(found: &Copies<'_>) -> String {
    let parts: Vec<String> = found
        .left_out
        .iter()
        .map(|(label, count)| format!("{count} {}", label.as_str()))
        .collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!("; left out: {}", parts.join(", "))
    }
}

fn write_clusters(out: &mut String, found: &Copies<'_>, clusters: &[Cluster]) {
    out.push('\n');
    line(out, 0, "Nearly one text");
    if clusters.is_empty() {
        line(out, 2, "None.");
    }
    for (at, cluster) in clusters.iter().enumerate().take(found.most) {
        line(
            out,
            2,
            &format!(
                "{}. {}, {} of the text in common",
                at + 1,
                plural(cluster.reports.len(), "report", "reports"),
                percent(cluster.alike)
            ),
        );
        for report in cluster.reports.iter().filter_map(|report| found.report(*report)) {
            line(out, 6, &who(report));
        }
    }
    more(out, clusters.len(), found.most, "clusters");
}

fn write_pairs(out: &mut String, found: &Copies<'_>, title: &str, pairs: &[&Pair<'_>]) {
    if pairs.is_empty() {
        return;
    }
    out.push('\n');
    line(out, 0, title);
    for pair in pairs.iter().take(found.most) {
        let (Some(a), Some(b)) = (found.report(pair.a), found.report(pair.b)) else {
            continue;
        };
        let ((first, second), arrow) = match pair.direction() {
            ReuseDirection::AToB => ((a, b), "→"),
            ReuseDirection::BToA => ((b, a), "→"),
            ReuseDirection::Unknown => ((a, b), "—"),
        };
        line(out, 2, &format!("{} {arrow} {}", who(first), who(second)));
        line(
            out,
            6,
            &format!(
                "{} of the one, {} of the other · {}",
                percent(found.share(first.id, second.id)),
                percent(found.share(second.id, first.id)),
                pair.sorts()
            ),
        );
        evidence(out, found, pair, 6);
    }
    more(out, pairs.len(), found.most, "pairs");
}

/// The longest passage in the words of the later or the second report, and why it is what it is.
fn evidence(out: &mut String, found: &Copies<'_>, pair: &Pair<'_>, indent: usize) {
    let Some(longest) = pair.longest() else { return };
    let (child, spans) = match longest.direction {
        ReuseDirection::BToA => (longest.a, &longest.a_spans),
        ReuseDirection::AToB | ReuseDirection::Unknown => (longest.b, &longest.b_spans),
    };
    let Some(report) = found.report(child) else { return };
    line(
        out,
        indent,
        &format!("“{}”", snippet(unquoted(&words(report, spans)))),
    );
    line(out, indent, &format!("because: {}", longest.basis));
    for passage in &pair.passages {
        for change in passage.changes.iter().take(3) {
            let side = |report: ReportId, span: Option<Span>| match (found.report(report), span) {
                (Some(report), Some(span)) => snippet(report.text.slice(span)),
                _ => "nothing".to_owned(),
            };
            let (a, b) = (side(passage.a, change.a), side(passage.b, change.b));
            let (from, to) = if passage.direction == ReuseDirection::BToA {
                (b, a)
            } else {
                (a, b)
            };
            line(out, indent, &format!("{}: {from} → {to}", change.kind));
        }
    }
}

/// The words of some spans, in one line.
pub(crate) fn words(report: &Report, spans: &[Span]) -> String {
    let parts: Vec<&str> = spans.iter().map(|span| report.text.slice(*span)).collect();
    parts.join(" … ")
}

/// A report for people: its outlet, its day, its file.
pub(crate) fn who(report: &Report) -> String {
    let name = named(report);
    let place = report.input.place();
    let published = &report.published;
    let days = if published.days.is_open() {
        String::new()
    } else {
        format!(", {}", days_words(published.days, published.kind))
    };
    if name == place {
        format!("{name}{days}")
    } else {
        format!("{name}{days} ({place})")
    }
}

pub(crate) fn percent(share: f32) -> String {
    match (share * 100.0).round() {
        0.0 => "under 1 %".to_owned(),
        share => format!("{share} %"),
    }
}

pub(crate) fn more(out: &mut String, all: usize, shown: usize, what: &str) {
    if all > shown {
        line(
            out,
            2,
            &format!("… and {} more {what}; `--limit 0` shows all", all - shown),
        );
    }
}
