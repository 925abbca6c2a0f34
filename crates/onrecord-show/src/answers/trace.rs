//! Where one claim comes from: its ways as a tree, as JSON, as DOT and as a drawing.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use onrecord_nouns::{Claim, Merge, StationKind};
use serde_json::{Value, json};

use super::claims::claim_json;
use super::place::{place_json, sentence};
use super::tree::{station_name, station_words, tree};
use crate::Case;
use crate::tally::claim_counts;
use crate::text::{hanging, line};

/// How much of the proof is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// How many merges there are.
    Counted,
    /// Every merge with the sentences that show it.
    Written,
}

/// Writes where a claim comes from for a terminal.
#[must_use]
pub fn trace(case: &Case<'_>, at: usize, proof: Proof) -> String {
    let mut out = String::new();
    let Some(claim) = case.findings.claims.get(at) else {
        return out;
    };
    line(
        &mut out,
        0,
        &format!("c{}  “{}”", at + 1, case.label_words(claim)),
    );
    line(&mut out, 4, &claim_counts(case, claim));
    line(&mut out, 4, &format!("indicator: {}", claim.indicator.basis));
    out.push('\n');
    out.push_str(&tree(case, &claim.provenance));
    if !claim.denials.is_empty() {
        out.push('\n');
        line(&mut out, 0, "Denied");
        for id in &claim.denials {
            let file = case.file_of(id.report);
            let words = format!(
                "{}: “{}” ({file})",
                case.chain_words(case.chain(*id)),
                case.content_words(*id)
            );
            line(&mut out, 2, &words);
        }
    }
    let merges = merges(case, claim);
    if !merges.is_empty() {
        out.push('\n');
        match proof {
            Proof::Written => write_merges(&mut out, case, &merges),
            Proof::Counted => line(
                &mut out,
                0,
                &format!(
                    "{} reasons for taking ways as one; `--why` shows each with its sentences",
                    merges.len()
                ),
            ),
        }
    }
    if !claim.missing.is_empty() {
        out.push('\n');
        line(&mut out, 0, "What would settle it");
        for missing in &claim.missing {
            line(&mut out, 2, &format!("- {missing}"));
        }
    }
    out
}

fn write_merges(out: &mut String, case: &Case<'_>, merges: &[&Merge]) {
    line(out, 0, "Taken as one, because");
    for merge in merges {
        line(out, 2, &format!("- {}", merge.reason));
        for place in &merge.evidence {
            let file = case.file_of(place.report);
            let words = crate::case::snippet(case.words(place.report, place.span));
            let around = sentence(case, *place);
            let quoted = if around == words {
                format!("“{words}”")
            } else {
                format!("“{words}” in “{around}”")
            };
            hanging(out, "      ", "          ", &format!("{file}: {quoted}"));
        }
    }
}

/// Every merge behind a claim: of its ways, and of the names of the sources on them.
fn merges<'a>(case: &Case<'a>, claim: &'a Claim) -> Vec<&'a Merge> {
    let reports: BTreeSet<_> = claim.reports.iter().copied().collect();
    let sources: BTreeSet<_> = claim
        .provenance
        .stations
        .iter()
        .filter_map(|station| station.source)
        .collect();
    let of_names = sources
        .iter()
        .filter_map(|id| case.source(*id))
        .flat_map(|source| &source.merges)
        .filter(|merge| {
            // Only names that the claim's own reports use, at least two of them.
            let here: BTreeSet<_> = merge
                .evidence
                .iter()
                .map(|place| place.report)
                .filter(|report| reports.contains(report))
                .collect();
            here.len() > 1
        });
    claim.merges.iter().chain(of_names).collect()
}

/// Where a claim comes from, for programs.
#[must_use]
pub fn trace_json(case: &Case<'_>, at: usize) -> Value {
    let Some(claim) = case.findings.claims.get(at) else {
        return Value::Null;
    };
    let provenance = &claim.provenance;
    let places = |places: &[onrecord_nouns::Evidence]| -> Vec<Value> {
        places.iter().map(|place| place_json(case, *place)).collect()
    };
    let stations: Vec<Value> = provenance
        .stations
        .iter()
        .enumerate()
        .map(|(at, station)| {
            json!({
                "id": format!("n{}", at + 1),
                "kind": station.kind.as_str(),
                "name": station_name(case, provenance, at),
                "report": station.report.map(|report| report.to_string()),
                "file": station.report.and_then(|report| Some(case.report(report)?.input.file.clone())),
                "bottleneck": station.bottleneck,
            })
        })
        .collect();
    let arrows: Vec<Value> = provenance
        .arrows
        .iter()
        .map(|arrow| {
            json!({
                "teller": format!("n{}", arrow.teller + 1),
                "from": format!("n{}", arrow.from + 1),
                "basis": arrow.basis.as_str(),
                "evidence": places(&arrow.evidence),
            })
        })
        .collect();
    let merges: Vec<Value> = merges(case, claim)
        .into_iter()
        .map(|merge| json!({"reason": merge.reason, "evidence": places(&merge.evidence)}))
        .collect();
    json!({
        "format": "onrecord-trace/1",
        "claim": claim_json(case, at),
        "stations": stations,
        "arrows": arrows,
        "merges": merges,
    })
}

/// The ways of a claim in the language of Graphviz; arrows lead from the origin to the report.
#[must_use]
pub fn trace_dot(case: &Case<'_>, at: usize) -> String {
    let mut out = String::new();
    let Some(claim) = case.findings.claims.get(at) else {
        return out;
    };
    let provenance = &claim.provenance;
    let _ = writeln!(out, "digraph c{} {{", at + 1);
    let _ = writeln!(out, "  rankdir=LR;");
    let _ = writeln!(out, "  label={};", quoted(&case.label_words(claim)));
    for (number, station) in provenance.stations.iter().enumerate() {
        let shape = match station.kind {
            StationKind::Report => "box",
            StationKind::Outlet | StationKind::Between => "ellipse",
            StationKind::Document => "note",
            StationKind::Ancestor => "diamond",
            StationKind::Speaker => "oval",
        };
        let mark = if station.bottleneck { ", penwidth=3" } else { "" };
        let words = quoted(&station_words(case, provenance, number).replace(" · ", "\n"));
        let _ = writeln!(out, "  n{} [shape={shape}{mark}, label={words}];", number + 1);
    }
    for arrow in &provenance.arrows {
        let _ = writeln!(
            out,
            "  n{} -> n{} [label={}];",
            arrow.from + 1,
            arrow.teller + 1,
            quoted(arrow.basis.as_str())
        );
    }
    out.push_str("}\n");
    out
}

/// A string of the DOT language.
fn quoted(words: &str) -> String {
    let escaped = words
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n");
    format!("\"{escaped}\"")
}
