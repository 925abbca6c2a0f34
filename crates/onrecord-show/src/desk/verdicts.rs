//! What people said of records: buttons beside each, and the list of all verdicts.
//!
//! A verdict stands beside a record, with its day, and can be undone. Whether findings follow it is for
//! whoever keeps the case; no text and no reading ever changes.

use std::fmt::Write as _;

use maud::{Markup, html};
use onrecord_nouns::{EntityKind, Evidence, StatementRef};

use crate::Case;
use crate::view::{Beside, Record};

/// Something that a person said of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Its number, in the order in which they were given.
    pub number: u64,
    /// The record, by its lasting name.
    pub record: String,
    /// What was said.
    pub kind: VerdictKind,
    /// The note, the grade, or the other record of a merge.
    pub value: String,
    /// When, for people.
    pub when: String,
    /// Whether it was taken back.
    pub undone: bool,
}

/// What can be said of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VerdictKind {
    /// It is as the program says.
    Accept,
    /// It is not.
    Reject,
    /// It is one with another record.
    Merge,
    /// It is more than one.
    Split,
    /// A grade for an outlet, A to F.
    Grade,
    /// A note.
    Note,
}

impl VerdictKind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Accept,
        Self::Reject,
        Self::Merge,
        Self::Split,
        Self::Grade,
        Self::Note,
    ];

    /// Its name in forms and JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Reject => "reject",
            Self::Merge => "merge",
            Self::Split => "split",
            Self::Grade => "grade",
            Self::Note => "note",
        }
    }

    /// From its name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    const fn past(self) -> &'static str {
        match self {
            Self::Accept => "Accepted",
            Self::Reject => "Rejected",
            Self::Merge => "One with",
            Self::Split => "Stands alone",
            Self::Grade => "Grade",
            Self::Note => "Note",
        }
    }
}

/// The lasting name of a record on which people decide: it stays when reports are added. A
/// statement is `r…#3`, a claim one of its statements, a source one of its mentions' entities
/// `r…@5`; other findings go by the places that they stand on: `drift r…:10-24 r…:5-9`.
#[must_use]
pub fn key(case: &Case<'_>, record: Record) -> Option<String> {
    let statement = |id: StatementRef| format!("{}#{}", id.report, id.statement.0);
    match record {
        Record::Statement(id) => Some(statement(id)),
        Record::Claim(at) => {
            let claim = case.findings.claims.get(at)?;
            claim.statements.first().map(|id| statement(*id))
        }
        Record::Source(id) => case
            .index()
            .entity
            .get(&id)
            .map(|(report, entity)| format!("{report}@{}", entity.0)),
        Record::Report(id) => Some(id.to_string()),
        Record::Reuse(at) => {
            let shared = case.findings.reuse.get(at)?;
            let (a, b) = (*shared.a_spans.first()?, *shared.b_spans.first()?);
            let place = |report, span| Evidence { report, span };
            Some(by_places("passage", [place(shared.a, a), place(shared.b, b)]))
        }
        Record::Drift(at) => {
            let drift = case.findings.drifts.get(at)?;
            Some(by_places("drift", [drift.from, drift.to]))
        }
        Record::Contradiction(at) => {
            let records = case.findings.contradictions.get(at)?.sides.iter().flatten();
            let mut places: Vec<Evidence> = records
                .filter_map(|record| crate::tables::conflict_place(case, *record))
                .collect();
            places.sort();
            places.dedup();
            // A few places tell it from all others.
            places.truncate(FEW);
            (!places.is_empty()).then(|| by_places("contradiction", places))
        }
        Record::Position(at) => {
            let place = *case.findings.positions.get(at)?.evidence.first()?;
            Some(by_places("position", [place]))
        }
    }
}

/// So many places are enough of a name.
const FEW: usize = 12;

fn by_places(sort: &str, places: impl IntoIterator<Item = Evidence>) -> String {
    let mut name = sort.to_owned();
    for Evidence { report, span } in places {
        let _ = write!(name, " {report}:{}-{}", span.start(), span.end());
    }
    name
}

/// Buttons beside records.
pub struct Buttons<'a> {
    /// The case.
    pub case: &'a Case<'a>,
    /// What was said of a record, by its lasting name.
    pub said: &'a dyn Fn(&str) -> Vec<Verdict>,
    /// The page to come back to.
    pub here: &'a str,
}

impl Beside for Buttons<'_> {
    fn beside(&self, record: Record) -> Markup {
        let Some(key) = key(self.case, record) else {
            return html! {};
        };
        let outlet = match record {
            Record::Source(id) => self
                .case
                .source(id)
                .filter(|source| source.kind == EntityKind::Outlet && !source.name.is_empty())
                .map(|source| format!("outlet {}", source.name)),
            _ => None,
        };
        let mut said = (self.said)(&key);
        said.extend(outlet.iter().flat_map(|outlet| (self.said)(outlet)));
        // A claim goes by its first statement: what was said of that alone stands with it.
        match record {
            Record::Claim(_) => said.retain(|verdict| matches!(verdict.kind, VerdictKind::Merge)),
            Record::Statement(_) => said.retain(|verdict| !matches!(verdict.kind, VerdictKind::Merge)),
            _ => {}
        }
        let (plain, with_words): (&[VerdictKind], &[VerdictKind]) = match record {
            Record::Claim(_) => (&[], &[VerdictKind::Merge]),
            Record::Statement(_) => (
                &[VerdictKind::Accept, VerdictKind::Reject, VerdictKind::Split],
                &[VerdictKind::Note],
            ),
            Record::Source(_) => (&[VerdictKind::Split], &[VerdictKind::Merge, VerdictKind::Note]),
            Record::Report(_) => (&[VerdictKind::Accept], &[VerdictKind::Note]),
            _ => (&[VerdictKind::Accept, VerdictKind::Reject], &[VerdictKind::Note]),
        };
        html! {
            div class="beside" {
                @for verdict in &said { (given(verdict, self.here)) }
                details {
                    summary { (match record { Record::Claim(_) => "Same as another claim?", _ => "Verdict" }) }
                    form method="post" action="/verdicts" {
                        input type="hidden" name="record" value=(key);
                        input type="hidden" name="back" value=(self.here);
                        @for kind in plain { button name="kind" value=(kind.as_str()) { (label(*kind, record)) } }
                        label { span class="sr" { (words_for(record)) } input name="value" placeholder=(words_for(record)) maxlength="2000"; }
                        @for kind in with_words { button name="kind" value=(kind.as_str()) { (label(*kind, record)) } }
                    }
                    @if let Some(outlet) = &outlet {
                        form method="post" action="/verdicts" {
                            input type="hidden" name="record" value=(outlet);
                            input type="hidden" name="back" value=(self.here);
                            label { "Grade " select name="value" { @for letter in ["A", "B", "C", "D", "E", "F"] { option { (letter) } } } }
                            button name="kind" value="grade" { "Grade the outlet" }
                        }
                    }
                }
            }
        }
    }
}

/// What a button says.
fn label(kind: VerdictKind, record: Record) -> &'static str {
    match (kind, record) {
        (VerdictKind::Accept, _) => "Accept",
        (VerdictKind::Reject, _) => "Reject",
        (VerdictKind::Split, Record::Source(_)) => "Is nobody else",
        (VerdictKind::Split, _) => "Says what no other says",
        (VerdictKind::Merge, Record::Source(_)) => "Is one with this source",
        (VerdictKind::Merge, _) => "Is one with this claim",
        (VerdictKind::Grade, _) => "Grade",
        (VerdictKind::Note, _) => "Keep note",
    }
}

/// What the words beside the buttons are.
fn words_for(record: Record) -> &'static str {
    match record {
        Record::Claim(_) => "address of the other claim",
        Record::Source(_) => "other source, or a note",
        _ => "note",
    }
}

/// A verdict that was given, with the button to take it back.
fn given(verdict: &Verdict, back: &str) -> Markup {
    html! {
        form class=(format!("given {}", verdict.kind.as_str())) method="post" action=(format!("/verdicts/{}/undo", verdict.number)) {
            input type="hidden" name="back" value=(back);
            b { (verdict.kind.past()) }
            @if !verdict.value.is_empty() { " " q { (verdict.value) } }
            " " span class="when" { (verdict.when) } " "
            button { "Undo" span class="sr" { " verdict " (verdict.number) } }
        }
    }
}

/// All verdicts, the latest first.
#[must_use]
pub fn verdicts(given_so_far: &[Verdict]) -> Markup {
    html! {
        h1 { "Verdicts" }
        p class="note" { "What people said of records. In a case file, what is found follows it; no text and no reading is ever changed, and each can be undone." }
        @if given_so_far.is_empty() { p { "None yet: open a claim, a statement or a source, and say what you think of it." } }
        @else {
            div class="scroll" tabindex="0" role="group" aria-label="Verdicts" {
                table {
                    thead { tr { th scope="col" { "Record" } th scope="col" { "Verdict" } th scope="col" { "When" } th scope="col" { "Undo" } } }
                    tbody { @for verdict in given_so_far.iter().rev() {
                        tr class=[verdict.undone.then_some("undone")] {
                            th scope="row" { (link(&verdict.record)) }
                            td { (verdict.kind.past()) @if !verdict.value.is_empty() { " " q { (verdict.value) } } }
                            td class="when" { (verdict.when) }
                            td {
                                @if verdict.undone { "undone" } @else {
                                    form method="post" action=(format!("/verdicts/{}/undo", verdict.number)) {
                                        input type="hidden" name="back" value="/verdicts";
                                        button { "Undo" span class="sr" { " verdict " (verdict.number) } }
                                    }
                                }
                            }
                        }
                    } }
                }
            }
        }
    }
}

/// A record by its lasting name, with its page if it has one.
fn link(record: &str) -> Markup {
    let statement = record
        .split_once('#')
        .and_then(|(report, number)| Some((report, number.parse::<u32>().ok()?)));
    let entity = record.split_once('@');
    html! {
        @match (statement, entity) {
            (Some((report, number)), _) => { a href=(format!("/statements/{report}-{}", number + 1)) { "statement " (number + 1) " of " (report) } }
            (None, Some((report, _))) => { "source in " a href=(format!("/reports/{report}")) { (report) } }
            (None, None) if record.starts_with("outlet ") => { (record) }
            (None, None) if record.contains(':') => {
                @let mut parts = record.split(' ');
                (parts.next().unwrap_or_default())
                @for place in parts {
                    @let report = place.split(':').next().unwrap_or_default();
                    " in " a href=(format!("/reports/{report}")) { (report) }
                }
            }
            (None, None) => { a href=(format!("/reports/{record}")) { "report " (record) } }
        }
    }
}
