//! What was lost or changed between tellings, gravest first, both sides with their places.

use onrecord_nouns::{Drift, DriftKind, ReportId};
use serde_json::{Value, json};

use super::place::place_json;
use crate::Case;
use crate::tally::plural;
use crate::text::{line, more};

/// The drifts of the kinds that are wanted (of all kinds if none is named), as places in the list of
/// the case, gravest first.
#[must_use]
pub fn select(case: &Case<'_>, kinds: &[DriftKind], reports: Option<&[ReportId]>) -> Vec<usize> {
    let wanted = |drift: &Drift| {
        let here = |report: ReportId| reports.is_none_or(|reports| reports.contains(&report));
        (kinds.is_empty() || kinds.contains(&drift.kind)) && here(drift.from.report) && here(drift.to.report)
    };
    let mut found: Vec<usize> = (0..case.findings.drifts.len())
        .filter(|at| case.findings.drifts.get(*at).is_some_and(wanted))
        .collect();
    found.sort_by_key(|at| (case.findings.drifts.get(*at).map(|drift| drift.kind), *at));
    found
}

/// Writes a list of drifts for a terminal, at most so many.
#[must_use]
pub fn list(case: &Case<'_>, drifts: &[usize], most: usize) -> String {
    let mut out = String::new();
    if drifts.is_empty() {
        line(
            &mut out,
            0,
            "Nothing of this sort was lost or changed between two tellings.",
        );
        return out;
    }
    line(
        &mut out,
        0,
        &format!("{}, gravest first", plural(drifts.len(), "drift", "drifts")),
    );
    for at in drifts.iter().take(most) {
        let Some(drift) = case.findings.drifts.get(*at) else {
            continue;
        };
        out.push('\n');
        line(
            &mut out,
            0,
            &format!("d{}  {}: {}", at + 1, drift.kind.as_str(), drift.about),
        );
        for (side, place) in [("from", drift.from), ("to", drift.to)] {
            let file = case.file_of(place.report);
            line(
                &mut out,
                6,
                &format!(
                    "{side} {} ({file}): “{}”",
                    case.report_name(place.report),
                    case.place_words(place)
                ),
            );
        }
    }
    more(&mut out, drifts.len(), most);
    out
}

/// The drifts for programs.
#[must_use]
pub fn drifts_json(case: &Case<'_>, drifts: &[usize]) -> Value {
    let one = |at: &usize| {
        let drift = case.findings.drifts.get(*at)?;
        let statement = |id: Option<onrecord_nouns::StatementRef>| {
            id.map(|id| {
                case.chain(id)
                    .iter()
                    .map(|link| case.source_name(*link))
                    .collect::<Vec<_>>()
            })
        };
        Some(json!({
            "id": format!("d{}", at + 1),
            "kind": drift.kind.as_str(),
            "about": drift.about,
            "from": place_json(case, drift.from),
            "from_chain": statement(drift.statements.0),
            "to": place_json(case, drift.to),
            "to_chain": statement(drift.statements.1),
        }))
    };
    let list: Vec<Value> = drifts.iter().filter_map(one).collect();
    json!({"format": "onrecord-drifts/1", "drifts": list})
}
