//! The case as JSON, format `onrecord-case/1`: what other programs read.
//!
//! Spans are bytes of the input file as it lies on disk, so every place goes through the report's
//! source map. Ids are numbered in the order of the output and mean nothing beyond one document.

use std::collections::BTreeMap;

use onrecord_nouns::{
    Certainty, Days, Evidence, Precision, RecordRef, ReportId, Span, Statement, StatementRef, Unit,
};
use serde_json::{Map, Value, json};

use crate::Case;

/// The name of the format; it changes when a reader would have to change.
pub const FORMAT: &str = "onrecord-case/1";

/// Turns a case into its JSON document.
#[must_use]
pub fn case_json(case: &Case<'_>) -> Value {
    let ids = Ids::new(case);
    json!({
        "format": FORMAT,
        "reports": reports(case, &ids),
        "sources": sources(case),
        "statements": statements(case, &ids),
        "reuse": reuse(case, &ids),
        "claims": claims(case, &ids),
        "positions": positions(case, &ids),
        "figures": figures(case, &ids),
        "events": events(case, &ids),
        "contradictions": contradictions(case, &ids),
        "stories": stories(case, &ids),
        "drifts": drifts(case, &ids),
    })
}

/// The ids of this document.
struct Ids<'a> {
    case: &'a Case<'a>,
    reports: BTreeMap<ReportId, usize>,
    statements: BTreeMap<StatementRef, usize>,
}

impl<'a> Ids<'a> {
    fn new(case: &'a Case<'a>) -> Self {
        let reports = case
            .reports
            .iter()
            .enumerate()
            .map(|(at, report)| (report.id, at))
            .collect();
        let statements = case
            .findings
            .statements
            .iter()
            .enumerate()
            .map(|(at, found)| (found.statement, at))
            .collect();
        Self {
            case,
            reports,
            statements,
        }
    }

    fn report(&self, id: ReportId) -> Value {
        self.reports
            .get(&id)
            .map_or(Value::Null, |at| format!("r{}", at + 1).into())
    }

    fn statement(&self, id: StatementRef) -> Value {
        self.statements
            .get(&id)
            .map_or(Value::Null, |at| format!("t{}", at + 1).into())
    }

    fn statements(&self, ids: &[StatementRef]) -> Vec<Value> {
        ids.iter()
            .map(|id| self.statement(*id))
            .filter(|id| !id.is_null())
            .collect()
    }

    fn span(&self, report: ReportId, span: Span) -> Value {
        match self
            .reports
            .get(&report)
            .and_then(|at| self.case.reports.get(*at))
        {
            Some(report) => {
                let (start, end) = report.source_map.file_range(span);
                json!([start, end])
            }
            None => Value::Null,
        }
    }

    fn spans(&self, report: ReportId, spans: &[Span]) -> Vec<Value> {
        let mut spans = spans.to_vec();
        spans.sort_unstable();
        spans.iter().map(|span| self.span(report, *span)).collect()
    }

    fn places(&self, places: &[Evidence]) -> Vec<Value> {
        places
            .iter()
            .map(|place| self.span(place.report, place.span))
            .collect()
    }

    fn record(&self, record: RecordRef) -> Value {
        match record {
            RecordRef::Statement(id) => self.statement(id),
            RecordRef::Position(at) => format!("p{}", at + 1).into(),
            RecordRef::Figure(at) => format!("f{}", at + 1).into(),
            RecordRef::Moment(at) => format!("e{}", at + 1).into(),
        }
    }
}

fn source_id(id: onrecord_nouns::SourceId) -> Value {
    format!("s{}", id.0 + 1).into()
}

fn optional_source(id: Option<onrecord_nouns::SourceId>) -> Value {
    id.map_or(Value::Null, source_id)
}

pub(crate) fn days(days: Days) -> (Value, Value) {
    let day = |date: Option<jiff::civil::Date>| date.map_or(Value::Null, |date| date.to_string().into());
    (day(days.from), day(days.to))
}

fn reports(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    case.reports
        .iter()
        .map(|report| {
            let outlet = case.findings.source_of.get(&(report.id, onrecord_nouns::EntityId::PUBLISHER));
            let published = case.published(report);
            let (from, to) = days(published.days);
            let blocks: Vec<Value> = report
                .blocks
                .iter()
                .map(|block| json!({"span": ids.span(report.id, block.span), "label": block.label.as_str(), "rule": block.rule}))
                .collect();
            let leads: Vec<Value> = report
                .leads
                .iter()
                .map(|lead| json!({"span": ids.span(report.id, lead.span), "date": lead.day.map(|day| day.to_string())}))
                .collect();
            let doubts: Vec<Value> = report
                .doubts
                .iter()
                .map(|doubt| json!({"span": doubt.span.map(|span| ids.span(report.id, span)), "about": doubt.about}))
                .collect();
            json!({
                "id": ids.report(report.id),
                "key": report.id.to_string(),
                "file": report.input.file,
                "path": report.input.path,
                "record": report.input.record,
                "url": report.input.url,
                "media": report.input.format,
                "encoding": report.input.encoding,
                "bytes": report.input.bytes,
                "sha256": report.input.sha256,
                "language": report.language.map(|language| language.code),
                "outlet": optional_source(outlet.copied()),
                "outlet_basis": report.outlet.basis,
                "date_from": from,
                "date_to": to,
                "date_kind": published.kind.as_str(),
                "date_basis": published.basis,
                "date_span": published.span.map(|span| ids.span(report.id, span)),
                "blocks": blocks,
                "leads": leads,
                "doubts": doubts,
            })
        })
        .collect()
}

fn sources(case: &Case<'_>) -> Vec<Value> {
    let one = |(at, source): (usize, &onrecord_nouns::Source)| {
        let mut object = Map::new();
        object.insert("id".into(), format!("s{}", at + 1).into());
        object.insert("name".into(), source.name.clone().into());
        object.insert("aliases".into(), source.aliases.clone().into());
        object.insert("kind".into(), source.kind.as_str().into());
        if let Some(actor) = source.actor {
            object.insert("actor".into(), source_id(actor));
        }
        Value::Object(object)
    };
    case.findings.sources.iter().enumerate().map(one).collect()
}

fn statements(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    let mut out = Vec::new();
    for found in &case.findings.statements {
        let id = found.statement;
        let Some(statement) = case.statement(id) else {
            continue;
        };
        let report = id.report;
        let Statement {
            source,
            cue,
            content,
            hedges,
            conditions,
            ..
        } = statement;
        out.push(json!({
            "id": ids.statement(id),
            "report": ids.report(report),
            "source": ids.spans(report, source),
            "cue": ids.spans(report, cue),
            "content": ids.spans(report, content),
            "mode": statement.mode.as_str(),
            "certainty": match statement.certainty { Certainty::Plain => "plain", Certainty::Hedged => "hedged" },
            "hedges": ids.spans(report, hedges),
            "condition": ids.spans(report, conditions),
            "speaker": optional_source(found.speaker),
            "chain": found.chain.iter().map(|link| source_id(*link)).collect::<Vec<_>>(),
            "chain_basis": found.basis.as_str(),
            "nested_in": statement.nested_in.map(|outer| ids.statement(StatementRef { report, statement: outer })),
            "rule": statement.rule.id,
            "score": statement.rule.score,
        }));
    }
    out
}

fn reuse(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    let one = |(at, found): (usize, &onrecord_nouns::Reuse)| {
        json!({
            "id": format!("u{}", at + 1),
            "a_report": ids.report(found.a),
            "a": ids.spans(found.a, &found.a_spans),
            "b_report": ids.report(found.b),
            "b": ids.spans(found.b, &found.b_spans),
            "relation": found.relation.as_str(),
            "direction": found.direction.as_str(),
            "label": found.label.as_str(),
            "overlap": found.overlap,
            "basis": found.basis,
            "rule": found.rule,
        })
    };
    case.findings.reuse.iter().enumerate().map(one).collect()
}

fn claims(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    let one = |(at, claim): (usize, &onrecord_nouns::Claim)| {
        let origins: Vec<Value> = claim
            .origins
            .iter()
            .map(|origin| json!({"source": optional_source(origin.source), "statements": ids.statements(&origin.statements)}))
            .collect();
        let alone = claim.reports.len() >= 2 && claim.origins.len() == 1;
        let bottleneck = match claim.cut.as_slice() {
            [only] if alone => Some(*only),
            _ => None,
        };
        let mut object = json!({
            "id": format!("c{}", at + 1),
            "label": {"report": ids.report(claim.label.report), "span": ids.span(claim.label.report, claim.label.span)},
            "statements": ids.statements(&claim.statements),
            "denials": ids.statements(&claim.denials),
            "reports": claim.reports.iter().map(|report| ids.report(*report)).collect::<Vec<_>>(),
            "origins": origins,
            "lines": claim.origins.len(),
            "independent_least": claim.least,
            "independent_most": claim.most,
            "bottleneck": optional_source(bottleneck),
            "speakers": claim.speakers.iter().map(|speaker| source_id(*speaker)).collect::<Vec<_>>(),
            "indicator": format!("{}{}", claim.indicator.letter, claim.indicator.number),
            "indicator_basis": claim.indicator.basis,
            "missing": claim.missing,
            "merges": claim.merges.iter().map(|merge| json!({
                "reason": merge.reason,
                "evidence": merge.evidence.iter().map(|place| json!({"report": ids.report(place.report), "span": ids.span(place.report, place.span)})).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        });
        if claim.lines_most as usize > claim.origins.len()
            && let Some(fields) = object.as_object_mut()
        {
            fields.insert("lines_max".into(), claim.lines_most.into());
        }
        object
    };
    case.findings.claims.iter().enumerate().map(one).collect()
}

fn positions(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    let one = |(at, position): (usize, &onrecord_nouns::Position)| {
        let (from, to) = days(position.days);
        let report = position.evidence.first().map(|place| place.report);
        json!({
            "id": format!("p{}", at + 1),
            "actor": source_id(position.actor),
            "issue": position.issue,
            "stance": position.stance.as_str(),
            "report": report.map_or(Value::Null, |report| ids.report(report)),
            "evidence": ids.places(&position.evidence),
            "statement": position.statement.map(|statement| ids.statement(statement)),
            "condition": ids.places(&position.condition),
            "from": from,
            "to": to,
            "doing": position.doing.as_str(),
            "rule": position.rule,
        })
    };
    case.findings.positions.iter().enumerate().map(one).collect()
}

fn figures(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    let mut out = Vec::new();
    for (at, figure) in case.findings.figures.iter().enumerate() {
        let Some(quantity) = case.quantity(figure.report, figure.quantity) else {
            continue;
        };
        let unit = match &quantity.unit {
            Unit::Money {
                code,
                per: Some(period),
            } if period == "year" => format!("{code}/year"),
            unit => unit.label(),
        };
        out.push(json!({
            "id": format!("f{}", at + 1),
            "report": ids.report(figure.report),
            "span": ids.span(figure.report, quantity.span),
            "min": quantity.min,
            "max": quantity.max,
            "unit": unit,
            "approx": quantity.precision == Precision::Approximate,
            "statement": figure.statement.map(|statement| ids.statement(statement)),
            "group": figure.group,
        }));
    }
    out
}

fn events(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    let one = |(at, moment): (usize, &onrecord_nouns::Moment)| {
        let (from, to) = days(moment.days);
        let mentions: Vec<Value> = moment
            .mentions
            .iter()
            .map(|place| json!({"report": ids.report(place.report), "span": ids.span(place.report, place.span)}))
            .collect();
        json!({
            "id": format!("e{}", at + 1),
            "what": moment.what,
            "from": from,
            "to": to,
            "mentions": mentions,
            "status": moment.status.as_str(),
            "basis": moment.basis,
        })
    };
    case.findings.moments.iter().enumerate().map(one).collect()
}

fn contradictions(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    let one = |(at, found): (usize, &onrecord_nouns::Contradiction)| {
        let sides: Vec<Vec<Value>> = found
            .sides
            .iter()
            .map(|side| side.iter().map(|record| ids.record(*record)).collect())
            .collect();
        json!({"id": format!("k{}", at + 1), "kind": found.kind, "sides": sides, "about": found.about})
    };
    case.findings.contradictions.iter().enumerate().map(one).collect()
}

fn drifts(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    let place = |place: Evidence| json!({"report": ids.report(place.report), "span": ids.span(place.report, place.span)});
    let one = |(at, drift): (usize, &onrecord_nouns::Drift)| {
        json!({
            "id": format!("d{}", at + 1),
            "kind": drift.kind.as_str(),
            "from": place(drift.from),
            "to": place(drift.to),
            "about": drift.about,
        })
    };
    case.findings.drifts.iter().enumerate().map(one).collect()
}

fn stories(case: &Case<'_>, ids: &Ids<'_>) -> Vec<Value> {
    let one = |(at, story): (usize, &onrecord_nouns::Story)| {
        let reports: Vec<Value> = story.reports.iter().map(|report| ids.report(*report)).collect();
        json!({"id": format!("y{}", at + 1), "reports": reports})
    };
    case.findings.stories.iter().enumerate().map(one).collect()
}
