//! Shared text for other programs: one JSON object, format `onrecord-copies/1`.
//!
//! Spans are bytes of the input file as it lies on disk, as in the case's own JSON.

use std::collections::BTreeMap;

use onrecord_nouns::{Report, ReportId, Span};
use serde_json::{Value, json};

use super::Copies;
use crate::case_json::days;

/// What was found, as one JSON value.
#[must_use]
pub fn copies_json(found: &Copies<'_>) -> Value {
    let numbers: BTreeMap<ReportId, usize> = found
        .reports
        .iter()
        .enumerate()
        .map(|(at, report)| (report.id, at))
        .collect();
    let id = |report: ReportId| numbers.get(&report).map(|at| format!("r{}", at + 1));
    let spans = |report: ReportId, spans: &[Span]| -> Vec<Value> {
        let report = numbers.get(&report).map(|at| found.reports[*at]);
        let place = |span: &Span| report.map_or(Value::Null, |report| file_range(report, *span));
        spans.iter().map(place).collect()
    };
    let pairs: Vec<Value> = found
        .pairs()
        .iter()
        .map(|pair| {
            let passages: Vec<Value> = pair
                .passages
                .iter()
                .map(|passage| {
                    let changes: Vec<Value> = passage
                        .changes
                        .iter()
                        .map(|change| {
                            json!({
                                "kind": change.kind,
                                "a": change.a.map(|span| spans(passage.a, &[span])),
                                "b": change.b.map(|span| spans(passage.b, &[span])),
                            })
                        })
                        .collect();
                    json!({
                        "a": spans(passage.a, &passage.a_spans),
                        "b": spans(passage.b, &passage.b_spans),
                        "label": passage.label.as_str(),
                        "relation": passage.relation.as_str(),
                        "direction": passage.direction.as_str(),
                        "overlap": round(passage.overlap),
                        "changes": changes,
                        "basis": passage.basis,
                        "rule": passage.rule,
                    })
                })
                .collect();
            json!({
                "a": id(pair.a),
                "b": id(pair.b),
                "share_of_a": round(found.share(pair.a, pair.b)),
                "share_of_b": round(found.share(pair.b, pair.a)),
                "direction": pair.direction().as_str(),
                "passages": passages,
            })
        })
        .collect();
    let lineage: Vec<Value> = found
        .lineage
        .iter()
        .map(|parent| {
            let others: Vec<Option<String>> = parent.or.iter().map(|report| id(*report)).collect();
            json!({
                "child": id(parent.child),
                "parent": id(parent.parent),
                "or": others,
                "bytes": parent.bytes,
                "part": parent.part.as_str(),
            })
        })
        .collect();
    let left_out: serde_json::Map<String, Value> = found
        .left_out
        .iter()
        .map(|(label, count)| (label.as_str().to_owned(), (*count).into()))
        .collect();
    let mut all = json!({
        "format": "onrecord-copies/1",
        "reports": found.reports.iter().enumerate().map(|(at, report)| one_report(at, report)).collect::<Vec<_>>(),
        "pairs": pairs,
        "lineage": lineage,
        "left_out": left_out,
    });
    if let (Some(clusters), Some(fields)) = (found.clusters, all.as_object_mut()) {
        let clusters: Vec<Value> = clusters
            .iter()
            .map(|cluster| {
                let reports: Vec<Option<String>> = cluster.reports.iter().map(|report| id(*report)).collect();
                json!({ "reports": reports, "alike": round(cluster.alike) })
            })
            .collect();
        fields.insert("clusters".to_owned(), clusters.into());
    }
    all
}

fn one_report(at: usize, report: &Report) -> Value {
    let (from, to) = days(report.published.days);
    json!({
        "id": format!("r{}", at + 1),
        "file": report.input.file,
        "path": report.input.path,
        "record": report.input.record,
        "sha256": report.input.sha256,
        "url": report.input.url,
        "outlet": report.outlet.name,
        "date_from": from,
        "date_to": to,
        "date_kind": report.published.kind.as_str(),
    })
}

fn file_range(report: &Report, span: Span) -> Value {
    let (start, end) = report.source_map.file_range(span);
    json!([start, end])
}

fn round(share: f32) -> f64 {
    (f64::from(share) * 1000.0).round() / 1000.0
}
