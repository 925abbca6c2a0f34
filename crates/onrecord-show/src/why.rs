//! Why does the case hold this record? The rule and the words behind a statement, link by link; the
//! statements, merges and cut behind a claim.
//!
//! What a rule is in the word lists is told by the caller, who has them. Nothing is decided here.

use std::fmt::Write;

use onrecord_nouns::{
    Certainty, Claim, EntityId, LinkBasis, MergeReason, Mode, Number, Polarity, Reach, Reading, ReportId,
    Setting, SourceId, Span, Statement, StatementRef,
};
use serde_json::{Value, json};

use crate::Case;

/// The most statements that a fragment of text brings up.
const MOST: usize = 20;

/// The most words that are shown of a quotation.
const LONGEST: usize = 40;

/// One record explained.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// Its id, as in the exported case.
    pub id: String,
    /// What is explained, line by line: a word for the line and what it says.
    pub lines: Vec<(&'static str, String)>,
    /// The same for programs.
    pub json: Value,
}

/// Explains a record: a statement (`t12`) or a claim (`c3`) by its id in the exported case, or the
/// statements that hold a fragment of text.
///
/// `entry` tells what a rule is in the word lists.
#[must_use]
pub fn why(case: &Case<'_>, asked: &str, entry: &dyn Fn(&str) -> String) -> Vec<Why> {
    let numbered = |letter: char| -> Option<usize> {
        let number: usize = asked.strip_prefix(letter)?.parse().ok()?;
        number.checked_sub(1)
    };
    if let Some(at) = numbered('t')
        && let Some(found) = case.findings.statements.get(at)
    {
        return statement(case, found.statement, entry).into_iter().collect();
    }
    if let Some(at) = numbered('c')
        && let Some(found) = case.findings.claims.get(at)
    {
        return vec![claim(case, at, found)];
    }
    let fragment = asked.trim().to_lowercase();
    if fragment.is_empty() {
        return Vec::new();
    }
    case.findings
        .statements
        .iter()
        .filter(|found| {
            case.statement(found.statement).is_some_and(|statement| {
                statement
                    .content
                    .iter()
                    .chain(&statement.source)
                    .chain(&statement.cue)
                    .any(|span| {
                        case.words(found.statement.report, *span)
                            .to_lowercase()
                            .contains(&fragment)
                    })
            })
        })
        .take(MOST)
        .filter_map(|found| statement(case, found.statement, entry))
        .collect()
}

/// The explanations as text for a terminal.
#[must_use]
pub fn why_text(all: &[Why]) -> String {
    let mut out = String::new();
    for (index, one) in all.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let _ = writeln!(out, "{}", one.id);
        let mut last = "";
        for (name, says) in &one.lines {
            let shown = if *name == last { "" } else { name };
            last = name;
            let _ = writeln!(out, "  {shown:<10} {says}");
        }
    }
    out
}

fn quoted(words: &str) -> String {
    let row: Vec<&str> = words.split_whitespace().collect();
    let shown = if row.len() > LONGEST {
        row.get(..LONGEST).unwrap_or_default()
    } else {
        &row
    };
    let more = if row.len() > LONGEST { " …" } else { "" };
    format!("“{}{more}”", shown.join(" "))
}

fn name(case: &Case<'_>, id: Option<SourceId>) -> String {
    match id.and_then(|id| case.source(id)) {
        Some(source) if source.name.is_empty() => "the publisher, whom the text does not name".to_owned(),
        Some(source) => format!("{} ({})", source.name, source.kind.as_str()),
        None => "nobody is named".to_owned(),
    }
}

fn statement(case: &Case<'_>, id: StatementRef, entry: &dyn Fn(&str) -> String) -> Option<Why> {
    let statement = case.statement(id)?;
    let report = case.report(id.report)?;
    let reading = case.reading(id.report)?;
    let attributed = case.attributed(id)?;
    let words = |spans: &[Span]| -> String {
        let parts: Vec<&str> = spans.iter().map(|span| case.words(id.report, *span)).collect();
        parts.join(" … ")
    };
    let mut lines: Vec<(&'static str, String)> = Vec::new();
    lines.push(("says", quoted(&words(&statement.content))));
    let at = statement
        .content
        .iter()
        .chain(&statement.cue)
        .min()
        .map(|span| report.source_map.file_range(*span));
    let place = at.map_or(String::new(), |(start, _)| format!(", from byte {start}"));
    lines.push(("in", format!("{}{place}", report.input.path)));
    lines.push(("speaker", name(case, attributed.speaker)));
    if !statement.source.is_empty() {
        let how = reference(reading, statement);
        lines.push(("", format!("named by {}{how}", quoted(&words(&statement.source)))));
    }
    if let Some(unnamed) = unnamed(case, id.report, reading, statement) {
        lines.push(("unnamed", unnamed));
    }
    if statement.cue.is_empty() {
        lines.push(("cue", "none: the words themselves hand over".to_owned()));
    } else {
        lines.push(("cue", quoted(&words(&statement.cue))));
    }
    lines.push(("kind", kind(statement)));
    lines.push((
        "found by",
        format!("{}: {}", statement.rule.id, entry(&statement.rule.id)),
    ));
    match statement.rule.score {
        Some(score) => lines.push((
            "score",
            format!(
                "{score:.2}: about {:.0} of 100 that scored so were right in marked reports",
                score * 100.0
            ),
        )),
        None => lines.push(("score", "none: nothing like it was there to count on".to_owned())),
    }
    if statement.certainty == Certainty::Hedged {
        let by = if statement.hedges.is_empty() {
            "nobody is named for it".to_owned()
        } else {
            let each: Vec<String> = statement
                .hedges
                .iter()
                .map(|span| quoted(case.words(id.report, *span)))
                .collect();
            each.join(", ")
        };
        lines.push(("hedged by", by));
    }
    for condition in &statement.conditions {
        lines.push(("only", quoted(case.words(id.report, *condition))));
    }
    if statement.setting == Setting::Background {
        lines.push(("setting", "it stands in a passage of background".to_owned()));
    }
    let mut links = Vec::new();
    for link in &statement.chain.links {
        let source = case.findings.source_of.get(&(id.report, link.entity)).copied();
        let who = name(case, source);
        let how = if link.entity == EntityId::PUBLISHER {
            "publishes it".to_owned()
        } else {
            format!("{}, {}", basis(link.basis), reach(link.reach))
        };
        let evidence = link.evidence.map(|span| sentence(case, id.report, reading, span));
        let shown = evidence.as_ref().map_or(String::new(), |evidence| {
            format!("\n{:13}{}", "", quoted(evidence))
        });
        lines.push((
            "chain",
            format!("{}{who}: {how}{shown}", if links.is_empty() { "" } else { "← " }),
        ));
        links.push(json!({
            "source": source.map(|id| format!("s{}", id.0 + 1)),
            "name": who,
            "basis": link.basis.as_str(),
            "reach": reach(link.reach),
            "evidence": evidence,
        }));
    }
    if let Some(outer) = statement.nested_in {
        let outer = StatementRef {
            report: id.report,
            statement: outer,
        };
        if let Some(number) = case.statement_number(outer) {
            lines.push((
                "inside",
                format!("t{number}: it is told by that statement's speaker"),
            ));
        }
    }
    let claims: Vec<usize> = case
        .findings
        .claims
        .iter()
        .enumerate()
        .filter(|(_, claim)| claim.statements.contains(&id) || claim.denials.contains(&id))
        .map(|(at, _)| at)
        .collect();
    for at in &claims {
        if let Some(claim) = case.findings.claims.get(*at) {
            let side = if claim.denials.contains(&id) {
                "denies it"
            } else {
                "supports it"
            };
            lines.push(("claim", format!("c{}: {side}; {}", at + 1, counts(claim))));
        }
    }
    for merge in attributed
        .speaker
        .and_then(|id| case.source(id))
        .into_iter()
        .flat_map(|source| &source.merges)
    {
        lines.push(("one source", merge.reason.clone()));
    }
    let number = case.statement_number(id)?;
    let json = json!({
        "id": format!("t{number}"),
        "file": report.input.file,
        "content": words(&statement.content),
        "source": words(&statement.source),
        "cue": words(&statement.cue),
        "mode": statement.mode.as_str(),
        "rule": statement.rule.id,
        "entry": entry(&statement.rule.id),
        "score": statement.rule.score,
        "hedges": statement.hedges.iter().map(|span| case.words(id.report, *span)).collect::<Vec<_>>(),
        "conditions": statement.conditions.iter().map(|span| case.words(id.report, *span)).collect::<Vec<_>>(),
        "speaker": attributed.speaker.map(|id| format!("s{}", id.0 + 1)),
        "chain": links,
        "claims": claims.iter().map(|at| format!("c{}", at + 1)).collect::<Vec<_>>(),
    });
    Some(Why {
        id: format!("t{number}"),
        lines,
        json,
    })
}

/// How the words name the speaker, if they do not name him outright.
fn reference(reading: &Reading, statement: &Statement) -> String {
    let reason = reading
        .mentions
        .iter()
        .filter(|mention| mention.entity.is_some() && mention.entity == statement.speaker)
        .find(|mention| statement.source.iter().any(|span| span.overlaps(mention.span)))
        .map(|mention| mention.reason);
    let how = match reason {
        Some(MergeReason::PartOfName) => "a part of the name",
        Some(MergeReason::Spelling) => "another spelling of the name",
        Some(MergeReason::Acronym) => "the name's initials",
        Some(MergeReason::Lexicon) => "the word lists hold both for one",
        Some(MergeReason::Apposition) => "the text sets both side by side",
        Some(MergeReason::Title) => "a title that the text gives",
        Some(MergeReason::Definite) => "it points back to the last source of its kind",
        Some(MergeReason::Pronoun) => "the pronoun fits the likeliest one before it",
        Some(MergeReason::First | MergeReason::SameName | MergeReason::None) | None => return String::new(),
    };
    format!(": {how}")
}

/// What is said of a source without a name.
fn unnamed(case: &Case<'_>, report: ReportId, reading: &Reading, statement: &Statement) -> Option<String> {
    let anonymous = reading.entity(statement.speaker?)?.anonymous.as_ref()?;
    let number = match anonymous.number {
        Number::Exactly(1) => "one".to_owned(),
        Number::Exactly(number) => number.to_string(),
        Number::AtLeastOne => "at least one".to_owned(),
    };
    let mut says = format!("{} ({number})", anonymous.class);
    for (what, span) in [
        ("rank", anonymous.rank),
        ("side", anonymous.side),
        ("access", anonymous.access),
    ] {
        if let Some(span) = span {
            let _ = write!(says, ", {what} {}", quoted(case.words(report, span)));
        }
    }
    Some(says)
}

fn kind(statement: &Statement) -> String {
    let kind = match statement.mode {
        Mode::Direct => "direct: inside quotation marks",
        Mode::Mixed => "mixed: partly inside quotation marks",
        Mode::Indirect => "indirect: retold",
        Mode::Act => "act: done by speaking or deciding",
        Mode::Attitude => "attitude: held rather than said",
        Mode::Document => "document: credits the whole report",
        Mode::Agentless => "agentless: nobody is named",
    };
    let negated = if statement.polarity == Polarity::Negative {
        ", negated"
    } else {
        ""
    };
    format!("{kind}{negated}")
}

const fn basis(basis: LinkBasis) -> &'static str {
    match basis {
        LinkBasis::Explicit => "the same sentence says so",
        LinkBasis::Coref => "through a pronoun or a definite noun",
        LinkBasis::Inherited => "a credit elsewhere carries over",
    }
}

const fn reach(reach: Reach) -> &'static str {
    match reach {
        Reach::Sentence => "for its sentence",
        Reach::Paragraph => "for its paragraph",
        Reach::UntilNextSource => "until the next source",
        Reach::Report => "for the whole report",
    }
}

/// The sentence that a place stands in.
fn sentence(case: &Case<'_>, report: ReportId, reading: &Reading, span: Span) -> String {
    let sentence = reading
        .syntax
        .sentence_at(span)
        .and_then(|id| reading.syntax.sentences.get(id.index()))
        .map_or(span, |sentence| sentence.span);
    case.words(report, sentence).to_owned()
}

fn counts(claim: &Claim) -> String {
    let range = |least: u32, most: u32| {
        if least == most {
            least.to_string()
        } else {
            format!("{least} to {most}")
        }
    };
    format!(
        "reports {}, lines {}, independent origins {}",
        claim.reports.len(),
        range(claim.lines, claim.lines_most),
        range(claim.least, claim.most),
    )
}

fn claim(case: &Case<'_>, at: usize, claim: &Claim) -> Why {
    let number = |id: &StatementRef| case.statement_number(*id).map(|number| format!("t{number}"));
    let told = |ids: &[StatementRef]| -> Vec<String> { ids.iter().filter_map(number).collect() };
    let mut lines = vec![
        ("says", quoted(case.words(claim.label.report, claim.label.span))),
        ("counts", counts(claim)),
        ("statements", told(&claim.statements).join(", ")),
    ];
    if !claim.denials.is_empty() {
        lines.push(("denied by", told(&claim.denials).join(", ")));
    }
    for origin in &claim.origins {
        lines.push((
            "origin",
            format!(
                "{}: {}",
                name(case, origin.source),
                told(&origin.statements).join(", ")
            ),
        ));
    }
    for cut in &claim.cut {
        lines.push(("hangs on", name(case, Some(*cut))));
    }
    for merge in &claim.merges {
        let places: Vec<String> = merge
            .evidence
            .iter()
            .take(3)
            .map(|place| quoted(case.words(place.report, place.span)))
            .collect();
        let shown = if places.is_empty() {
            String::new()
        } else {
            format!(": {}", places.join(", "))
        };
        lines.push(("one source", format!("{}{shown}", merge.reason)));
    }
    lines.push((
        "indicator",
        format!(
            "{}{}: {}",
            claim.indicator.letter, claim.indicator.number, claim.indicator.basis
        ),
    ));
    for missing in &claim.missing {
        lines.push(("missing", missing.clone()));
    }
    let json = json!({
        "id": format!("c{}", at + 1),
        "content": case.words(claim.label.report, claim.label.span),
        "statements": told(&claim.statements),
        "denials": told(&claim.denials),
        "lines": [claim.lines, claim.lines_most],
        "origins": [claim.least, claim.most],
        "cut": claim.cut.iter().map(|id| format!("s{}", id.0 + 1)).collect::<Vec<_>>(),
        "merges": claim.merges.iter().map(|merge| merge.reason.clone()).collect::<Vec<_>>(),
        "missing": claim.missing,
    });
    Why {
        id: format!("c{}", at + 1),
        lines,
        json,
    }
}
