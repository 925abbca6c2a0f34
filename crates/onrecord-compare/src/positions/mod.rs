//! Who stands where on the user's issues?
//!
//! Compositional: a term of the issue, the word of attitude that governs it, what negates or weakens
//! that word, and whose word it is. The subject holds an attitude ("Berlin rejects the plan"); the
//! speaker holds an evaluation ("the plan must go ahead, she said"). Where no attitude governs a
//! term there is no position: raising an issue is not taking a side.

mod actors;
mod clauses;
mod days;
mod stance;
mod terms;

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::{HedgeClass, Lexicon};
use onrecord_nouns::{
    CueAct, EntityKind, Evidence, Findings, Known, Position, Sentence, Source, SourceId, Span, Stance,
    Statement, StatementId, StatementRef,
};

use crate::{Item, Options};
use actors::Holder;
use clauses::Clauses;
use stance::Attitudes;
use terms::{Raised, Terms};

/// How many sentences an anaphor may look back to what it stands for.
const LOOK_BACK: usize = 4;

/// Where actors stand on the user's issues.
///
/// # Limits
///
/// Finds what a sentence says itself; a stance that is told over several sentences, ironically or
/// by deeds alone is not found. Without syntax it finds nothing.
#[must_use]
pub fn positions(
    items: &[Item<'_>],
    options: &Options,
    lexicon: &Lexicon,
    findings: &mut Findings,
) -> Vec<Position> {
    let mut found = Vec::new();
    if options.issues.is_empty() {
        return found;
    }
    add_countries(items, lexicon, findings);
    let findings = &*findings;
    let countries = countries(findings);
    let terms = Terms::new(&options.issues, lexicon);
    for item in items {
        read_item(item, &terms, options, lexicon, (findings, &countries), &mut found);
    }
    found.sort_by(|a, b| {
        (&a.issue, a.actor, &a.evidence, a.stance).cmp(&(&b.issue, b.actor, &b.evidence, b.stance))
    });
    found.dedup_by(|a, b| a.issue == b.issue && a.actor == b.actor && a.evidence == b.evidence);
    found
}

fn read_item(
    item: &Item<'_>,
    terms: &Terms,
    options: &Options,
    lexicon: &Lexicon,
    (findings, countries): (&Findings, &Countries),
    found: &mut Vec<Position>,
) {
    let (report, reading) = (item.report, item.reading);
    let clauses = Clauses::new(&report.text, &reading.syntax, lexicon);
    let keys = terms.keys(&report.text, &reading.syntax, lexicon);
    // What was raised last, and how many sentences ago: what an anaphor may stand for.
    let mut last: Option<(usize, BTreeSet<usize>)> = None;
    for (at, sentence) in reading.syntax.sentences.iter().enumerate() {
        let asks = report.text.slice(sentence.span).contains('?');
        let tells = !asks
            && report
                .blocks
                .get(sentence.block as usize)
                .is_some_and(|block| block.label.tells());
        if !tells {
            continue;
        }
        let mut raised = terms.raised(&keys, &clauses.lower, sentence);
        let own: BTreeSet<usize> = raised.iter().map(|raised| raised.issue).collect();
        if let Some((when, issues)) = &last
            && own.is_empty()
            && at - when <= LOOK_BACK
            && let Some(anaphor) = stance::anaphor(&clauses, sentence, lexicon)
        {
            raised.extend(issues.iter().map(|issue| Raised {
                issue: *issue,
                tokens: vec![anaphor],
                opposite: false,
            }));
        }
        if raised.is_empty() {
            continue;
        }
        let attitudes = Attitudes::find(&clauses, sentence, lexicon);
        for raised in &raised {
            let sides = attitudes.governing(&clauses, &raised.tokens);
            for side in sides {
                let holders = actors::holders(item, &clauses, &raised.tokens, &side, lexicon);
                for holder in holders {
                    let context = Context {
                        item,
                        sentence,
                        findings,
                        clauses: &clauses,
                        lexicon,
                        countries,
                    };
                    if let Some(position) =
                        position(&context, raised, &side, &holder, &options.issues[raised.issue].id)
                    {
                        found.push(position);
                    }
                }
            }
        }
        if !own.is_empty() {
            last = Some((at, own));
        }
    }
}

struct Context<'a> {
    item: &'a Item<'a>,
    sentence: &'a Sentence,
    findings: &'a Findings,
    clauses: &'a Clauses<'a>,
    lexicon: &'a Lexicon,
    countries: &'a Countries,
}

fn position(
    context: &Context<'_>,
    raised: &Raised,
    side: &stance::Side,
    holder: &Holder,
    issue: &str,
) -> Option<Position> {
    let Context {
        item,
        sentence,
        findings,
        clauses,
        countries,
        ..
    } = context;
    let report = item.report.id;
    let (source, statement) = match holder {
        Holder::Entity(entity) => (findings.source_of.get(&(report, *entity)).copied()?, None),
        Holder::Country(code) => (countries.get(code.as_str()).copied()?, None),
        Holder::Speaker => {
            let (id, statement) = speaking(item, clauses.span(&raised.tokens)?)?;
            let source = findings.source_of.get(&(report, statement.speaker?)).copied()?;
            (source, Some(id))
        }
    };
    // An outlet or a text passes positions on; it holds none on the user's issues.
    let kind = findings.sources.get(source.0 as usize).map(|source| source.kind);
    if matches!(
        kind,
        Some(EntityKind::Outlet | EntityKind::Document | EntityKind::Event) | None
    ) {
        return None;
    }
    let actor = findings
        .sources
        .get(source.0 as usize)
        .and_then(|source| source.actor)
        .unwrap_or(source);
    let evidence = clauses.clause(side.token).map_or(sentence.span, |clause| clause);
    let inner = speaking(item, evidence).map(|(id, _)| id);
    let statement = statement
        .or_else(|| own_statement(item, findings, source, evidence))
        .or(inner);
    let conditions = conditions(context, evidence);
    // Whoever denies that it will be so does not take its side.
    let denies = matches!(holder, Holder::Speaker)
        && statement
            .and_then(|id| item.reading.statements.get(id.index()))
            .is_some_and(|statement| statement.act == CueAct::Deny);
    let stance = match (side.stance, raised.opposite != denies) {
        (Stance::For | Stance::ForIf, true) => Stance::Against,
        (Stance::Against, true) => Stance::For,
        (Stance::For, false) if !conditions.is_empty() => Stance::ForIf,
        (stance, _) => stance,
    };
    Some(Position {
        actor,
        issue: issue.to_owned(),
        stance,
        evidence: vec![Evidence {
            report,
            span: evidence,
        }],
        statement: statement.map(|statement| StatementRef { report, statement }),
        condition: conditions
            .into_iter()
            .map(|span| Evidence { report, span })
            .collect(),
        days: days::days(item, findings, sentence, statement),
        rule: format!("attitude/{}", side.rule),
    })
}

/// The innermost statement whose content holds a place.
fn speaking<'a>(item: &Item<'a>, place: Span) -> Option<(StatementId, &'a Statement)> {
    (0u32..)
        .map(StatementId)
        .zip(&item.reading.statements)
        .filter(|(_, statement)| {
            statement
                .content
                .iter()
                .any(|span| span.contains(place) || overlap(*span, place))
        })
        .min_by_key(|(id, statement)| {
            (
                statement.content.iter().map(|span| span.len()).sum::<usize>(),
                *id,
            )
        })
}

/// Whether most of `place` lies in `span`.
fn overlap(span: Span, place: Span) -> bool {
    span.intersection(place)
        .is_some_and(|shared| shared.len() * 10 >= place.len() * 6)
}

/// The statement of the holder's own that stands at a place.
fn own_statement(item: &Item<'_>, findings: &Findings, source: SourceId, place: Span) -> Option<StatementId> {
    (0u32..)
        .map(StatementId)
        .zip(&item.reading.statements)
        .find_map(|(id, statement)| {
            let speaker = statement
                .speaker
                .and_then(|speaker| findings.source_of.get(&(item.report.id, speaker)));
            let here = statement
                .cue
                .iter()
                .chain(&statement.content)
                .any(|span| span.overlaps(place));
            (speaker == Some(&source) && here).then_some(id)
        })
}

/// The conditions told at a place: those of its statements, else what a word of condition opens behind it.
fn conditions(context: &Context<'_>, place: Span) -> Vec<Span> {
    let Context {
        item,
        sentence,
        clauses,
        lexicon,
        ..
    } = context;
    let mut spans: Vec<Span> = item
        .reading
        .statements
        .iter()
        .flat_map(|statement| &statement.conditions)
        .copied()
        .filter(|span| span.overlaps(place))
        .collect();
    if spans.is_empty() {
        let row = clauses.row(sentence);
        let opens = lexicon
            .hedges
            .find(row)
            .into_iter()
            .find(|found| found.entry.class == HedgeClass::Condition);
        let first = opens.and_then(|found| clauses.token(sentence.first.index() + found.words.start));
        let behind = first.filter(|token| token.span.start() >= place.end());
        spans.extend(behind.map(|token| {
            let rest = token.span.hull(sentence.span.after(place));
            let words = item
                .report
                .text
                .slice(rest)
                .trim_end_matches(|last: char| !last.is_alphanumeric());
            item.report
                .text
                .span(token.span.start(), rest.start() + words.len())
                .unwrap_or(rest)
        }));
    }
    spans.sort_unstable();
    spans.dedup();
    spans
}

/// Adds the governments that share a source with others ("France, Denmark and Spain said"), so that
/// each of them can hold a position of its own.
fn add_countries(items: &[Item<'_>], lexicon: &Lexicon, findings: &mut Findings) {
    let joint = items.iter().flat_map(|item| {
        let statements = item
            .reading
            .statements
            .iter()
            .filter(|statement| statement.source.len() > 1);
        statements
            .flat_map(|statement| &statement.source)
            .map(|span| item.report.text.slice(*span))
    });
    let mut codes: BTreeSet<&str> = BTreeSet::new();
    codes.extend(joint.filter_map(|words| actors::country_named(words, lexicon)));
    let there = countries(findings);
    for code in codes {
        let Some(known) = lexicon.names.country_by_code(code) else {
            continue;
        };
        if !there.contains_key(code) {
            findings.sources.push(Source {
                name: known.name.to_owned(),
                aliases: Vec::new(),
                kind: EntityKind::Government,
                known: Some(Known::Country(code.into())),
                actor: None,
                anonymous: None,
                merges: Vec::new(),
            });
        }
    }
}

/// The source of each government of the case, by the code of its country.
type Countries = BTreeMap<String, SourceId>;

fn countries(findings: &Findings) -> Countries {
    let mut found = Countries::new();
    for (id, source) in (0u32..).map(SourceId).zip(&findings.sources) {
        if let Some(Known::Country(code)) = &source.known
            && source.kind == EntityKind::Government
        {
            found.entry(code.to_string()).or_insert(id);
        }
    }
    found
}
