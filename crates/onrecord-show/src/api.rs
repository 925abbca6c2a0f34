//! Records as JSON for the programs that ask a desk: one record at a time, with lasting names.
//!
//! The whole case in one document is `case_json`; here a record stands alone, with the words and
//! the places it rests on. Spans are bytes of the report's text, as the desk shows it.

use onrecord_nouns::{Days, Evidence, ReportId, SourceId, Span, StatementRef};
use serde_json::{Value, json};

use crate::Case;

/// What there is, in numbers.
#[must_use]
pub fn counts(case: &Case<'_>) -> Value {
    let findings = case.findings;
    json!({
        "reports": case.reports.len(),
        "stories": findings.stories.len(),
        "statements": findings.statements.len(),
        "claims": findings.claims.len(),
        "sources": findings.sources.len(),
        "passages": findings.reuse.len(),
        "drifts": findings.drifts.len(),
        "positions": findings.positions.len(),
        "figures": findings.figures.len(),
        "moments": findings.moments.len(),
        "contradictions": findings.contradictions.len(),
    })
}

/// A report without its text.
#[must_use]
pub fn report(case: &Case<'_>, id: ReportId) -> Option<Value> {
    let report = case.report(id)?;
    let published = case.published(report);
    Some(json!({
        "id": id.to_string(),
        "outlet": case.report_name(id),
        "headline": case.headline(report),
        "file": report.input.file,
        "record": report.input.record,
        "url": report.input.url,
        "sha256": report.input.sha256,
        "language": report.language.map(|language| language.code),
        "published": { "kind": published.kind.as_str(), "from": from(published.days), "to": to(published.days), "basis": published.basis },
        "story": case.story_of(id).and_then(|at| story_name(case, at)),
        "statements": case.reading(id).map_or(0, |reading| reading.statements.len()),
    }))
}

/// A report with its text, its blocks and its statements.
#[must_use]
pub fn whole_report(case: &Case<'_>, id: ReportId) -> Option<Value> {
    let found = case.report(id)?;
    let mut value = report(case, id)?;
    let n = case.reading(id).map_or(0, |reading| reading.statements.len());
    let statements: Vec<Value> = (0u32..)
        .take(n)
        .filter_map(|at| {
            statement(
                case,
                StatementRef {
                    report: id,
                    statement: onrecord_nouns::StatementId(at),
                },
            )
        })
        .collect();
    value["text"] = json!(found.text.as_str());
    value["blocks"] = found
        .blocks
        .iter()
        .map(|block| json!({ "span": span(block.span), "label": block.label.as_str() }))
        .collect();
    value["statements"] = statements.into();
    Some(value)
}

/// A statement with the words it rests on.
#[must_use]
pub fn statement(case: &Case<'_>, id: StatementRef) -> Option<Value> {
    let found = case.statement(id)?;
    let spans = |spans: &[Span]| -> Vec<Value> { spans.iter().map(|one| span(*one)).collect() };
    Some(json!({
        "id": statement_name(id),
        "report": id.report.to_string(),
        "words": case.content_words(id),
        "source": spans(&found.source),
        "cue": spans(&found.cue),
        "content": spans(&found.content),
        "mode": found.mode.as_str(),
        "hedges": spans(&found.hedges),
        "conditions": spans(&found.conditions),
        "chain": case.chain(id).iter().map(|link| source_brief(case, *link)).collect::<Vec<_>>(),
        "claim": case.claim_of(id).and_then(|(at, _)| claim_name(case, at)),
        "rule": found.rule.id,
    }))
}

/// A claim with its counts.
#[must_use]
pub fn claim(case: &Case<'_>, at: usize) -> Option<Value> {
    let found = case.findings.claims.get(at)?;
    let names = |ids: &[StatementRef]| -> Vec<String> { ids.iter().map(|id| statement_name(*id)).collect() };
    Some(json!({
        "id": claim_name(case, at),
        "words": case.place_words(found.label),
        "reports": found.reports.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "statements": names(&found.statements),
        "denials": names(&found.denials),
        "lines": { "least": found.lines, "most": found.lines_most },
        "origins": { "least": found.least, "most": found.most },
        "hangs_on": found.cut.iter().map(|source| source_brief(case, *source)).collect::<Vec<_>>(),
        "indicator": format!("{}{}", found.indicator.letter, found.indicator.number),
        "indicator_basis": found.indicator.basis,
        "merges": found.merges.iter().map(|merge| json!({ "reason": merge.reason, "places": places(&merge.evidence) })).collect::<Vec<_>>(),
        "missing": found.missing,
    }))
}

/// A story with its claims.
#[must_use]
pub fn story(case: &Case<'_>, at: usize) -> Option<Value> {
    let found = case.findings.stories.get(at)?;
    let claims: Vec<Option<String>> = case
        .claims_of(found)
        .into_iter()
        .map(|at| claim_name(case, at))
        .collect();
    Some(json!({
        "id": story_name(case, at),
        "words": found.label.map(|place| case.place_words(place)),
        "reports": found.reports.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "claims": claims,
    }))
}

/// A source.
#[must_use]
pub fn source(case: &Case<'_>, id: SourceId) -> Option<Value> {
    let found = case.source(id)?;
    let through = case.index().through.get(&id).map_or(&[][..], Vec::as_slice);
    let statements: Vec<String> = through
        .iter()
        .filter_map(|at| case.findings.statements.get(*at))
        .map(|found| statement_name(found.statement))
        .collect();
    Some(json!({
        "id": id.0,
        "name": found.name,
        "aliases": found.aliases,
        "kind": found.kind.as_str(),
        "actor": found.actor.map(|actor| source_brief(case, actor)),
        "statements": statements,
    }))
}

/// A source in few words.
#[must_use]
pub fn source_brief(case: &Case<'_>, id: SourceId) -> Value {
    json!({ "id": id.0, "name": case.source_name(id), "kind": case.source(id).map(|source| source.kind.as_str()) })
}

/// The lasting name of a statement: its report and its number in it, from 1.
#[must_use]
pub fn statement_name(id: StatementRef) -> String {
    format!("{}-{}", id.report, id.statement.0 + 1)
}

/// The lasting name of a claim: that of its first statement.
#[must_use]
pub fn claim_name(case: &Case<'_>, at: usize) -> Option<String> {
    let first = case.findings.claims.get(at)?.statements.first()?;
    Some(statement_name(*first))
}

/// The lasting name of a story: that of its first report.
fn story_name(case: &Case<'_>, at: usize) -> Option<String> {
    let first = case.findings.stories.get(at)?.reports.first()?;
    Some(first.to_string())
}

fn places(evidence: &[Evidence]) -> Vec<Value> {
    evidence
        .iter()
        .map(|place| json!({ "report": place.report.to_string(), "span": span(place.span) }))
        .collect()
}

fn span(span: Span) -> Value {
    json!([span.start(), span.end()])
}

fn from(days: Days) -> Option<String> {
    days.from.map(|day| day.to_string())
}

fn to(days: Days) -> Option<String> {
    days.to.map(|day| day.to_string())
}
