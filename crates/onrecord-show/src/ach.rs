//! What is in dispute, as a grid of evidence and hypotheses.
//!
//! Heuer's analysis of competing hypotheses wants hypotheses as columns, evidence as rows, and in each cell
//! whether one is consistent with the other. Columns are the claims that somebody denies or that stand in
//! a contradiction, and the issues of the user; rows are statements and positions. Surprise: copies of one
//! report are rows of their own, but share their `line`, so that they can be counted once.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{RecordRef, Stance, StatementRef};
use serde_json::Value;

use crate::Case;
use crate::flat::cell;

/// Consistent, inconsistent.
const CONSISTENT: &str = "C";
const INCONSISTENT: &str = "I";

/// The grid as CSV.
#[must_use]
pub fn ach_csv(case: &Case<'_>) -> String {
    let findings = case.findings;
    let claim_of: BTreeMap<StatementRef, usize> = findings
        .claims
        .iter()
        .enumerate()
        .flat_map(|(at, claim)| claim.statements.iter().map(move |statement| (*statement, at)))
        .collect();
    // Claims against each other: by denial, or on two sides of a contradiction.
    let mut disputed: BTreeSet<usize> = BTreeSet::new();
    let mut against: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (at, claim) in findings.claims.iter().enumerate() {
        if !claim.denials.is_empty() {
            disputed.insert(at);
        }
    }
    for (_, found) in case.conflicts() {
        let sides: Vec<BTreeSet<usize>> = found
            .sides
            .iter()
            .map(|side| {
                let claim = |record: &RecordRef| match record {
                    RecordRef::Statement(statement) => claim_of.get(statement).copied(),
                    _ => None,
                };
                side.iter().filter_map(claim).collect()
            })
            .collect();
        for (at, one) in sides.iter().enumerate() {
            for other in sides.iter().skip(at + 1) {
                for (one, other) in one
                    .iter()
                    .flat_map(|one| other.iter().map(move |other| (*one, *other)))
                {
                    if one != other {
                        disputed.extend([one, other]);
                        against.entry(one).or_default().insert(other);
                        against.entry(other).or_default().insert(one);
                    }
                }
            }
        }
    }
    let issues: BTreeSet<&str> = findings
        .positions
        .iter()
        .map(|position| position.issue.as_str())
        .collect();
    // Names of columns, not words of a text.
    let mut head: Vec<String> = [
        "evidence",
        "report",
        "outlet",
        "published",
        "speaker",
        "line",
        "words",
    ]
    .iter()
    .map(|name| (*name).to_owned())
    .collect();
    for claim in &disputed {
        let words = findings
            .claims
            .get(*claim)
            .map(|claim| case.place_words(claim.label))
            .unwrap_or_default();
        head.push(format!("H: {words} [c{}]", claim + 1));
    }
    head.extend(issues.iter().map(|issue| format!("H: issue {issue} goes ahead")));
    let mut rows: Vec<Vec<String>> = vec![head];
    let line_of: BTreeMap<StatementRef, String> = lines(case);
    let mut evidence: BTreeSet<StatementRef> = BTreeSet::new();
    for claim in disputed.iter().filter_map(|at| findings.claims.get(*at)) {
        evidence.extend(claim.statements.iter().chain(&claim.denials));
    }
    for statement in evidence {
        let speaker = case.attributed(statement).and_then(|found| found.speaker);
        let mut row = vec![
            case.statement_number(statement)
                .map(|number| format!("t{number}"))
                .unwrap_or_default(),
            case.file_of(statement.report),
            case.report_name(statement.report),
            day(case, statement.report),
            speaker
                .map(|speaker| case.source_name(speaker))
                .unwrap_or_default(),
            line_of.get(&statement).cloned().unwrap_or_default(),
            case.content_words(statement),
        ];
        let own = claim_of.get(&statement);
        for claim in &disputed {
            let denies = findings
                .claims
                .get(*claim)
                .is_some_and(|claim| claim.denials.contains(&statement));
            let opposes = own.is_some_and(|own| against.get(own).is_some_and(|list| list.contains(claim)));
            row.push(if denies || opposes {
                INCONSISTENT.to_owned()
            } else if own == Some(claim) {
                CONSISTENT.to_owned()
            } else {
                String::new()
            });
        }
        row.extend(issues.iter().map(|_| String::new()));
        rows.push(row);
    }
    for (at, position) in findings.positions.iter().enumerate() {
        let Some(place) = position.evidence.first() else {
            continue;
        };
        let mut row = vec![
            format!("p{}", at + 1),
            case.file_of(place.report),
            case.report_name(place.report),
            day(case, place.report),
            case.source_name(position.actor),
            position
                .statement
                .and_then(|statement| line_of.get(&statement).cloned())
                .unwrap_or_default(),
            case.place_words(*place),
        ];
        row.extend(disputed.iter().map(|_| String::new()));
        for issue in &issues {
            let stance = match position.stance {
                _ if position.issue != *issue => "",
                Stance::For | Stance::ForIf => CONSISTENT,
                Stance::Against | Stance::ExpectsNot => INCONSISTENT,
                Stance::Open => "",
            };
            row.push(stance.to_owned());
        }
        rows.push(row);
    }
    let mut out = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .map(|words| cell(&Value::from(words.as_str())))
            .collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

/// Under which origin of its claim each statement stands.
fn lines(case: &Case<'_>) -> BTreeMap<StatementRef, String> {
    let mut lines = BTreeMap::new();
    for (number, claim) in (1..).zip(&case.findings.claims) {
        for (at, origin) in (1..).zip(&claim.origins) {
            let name = origin
                .source
                .map_or_else(|| "not known".to_owned(), |source| case.source_name(source));
            for statement in &origin.statements {
                lines.insert(*statement, format!("c{number}.{at} {name}"));
            }
        }
    }
    lines
}

fn day(case: &Case<'_>, report: onrecord_nouns::ReportId) -> String {
    let Some(report) = case.report(report) else {
        return String::new();
    };
    let days = case.published(report).days;
    match (days.from, days.to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (None, None) => String::new(),
        (from, to) => {
            let end = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
            format!("{}..{}", end(from), end(to))
        }
    }
}
