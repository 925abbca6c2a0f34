//! The words that stand for a claim: taken from its clearest statement, never composed.
//!
//! A content that is a clause speaks for itself. Where none is, the label reaches from speaker to
//! content: "The authority wants to close the terminal".

use onrecord_nouns::{Certainty, Evidence, Mode, ReportId, Setting, Span};

use super::content::Said;
use super::shape::Build;
use crate::Item;

/// Labels shorter or longer than this, in bytes, are less clear.
const CLEAR: std::ops::RangeInclusive<usize> = 30..=240;

/// The label of a claim.
pub(super) fn label(said: &[Said<'_>], items: &[Item<'_>], members: &[usize]) -> Evidence {
    let clearest = members
        .iter()
        .filter_map(|&at| said.get(at))
        .filter_map(|one| {
            let item = items.get(one.item)?;
            let span = words(item, one)?;
            let statement = one.statement;
            let own_words = statement.mode == Mode::Direct || starts_with_a_pronoun(item, span);
            let fit = usize::from(statement.certainty == Certainty::Plain)
                + usize::from(statement.setting == Setting::News)
                + usize::from(!own_words)
                + 2 * usize::from(!matches!(statement.mode, Mode::Document | Mode::Agentless))
                + 2 * usize::from(CLEAR.contains(&span.len()))
                + usize::from(one.build == Build::Clause)
                + usize::from(statement.content.len() == 1);
            let report = item.report.id;
            Some((
                fit,
                std::cmp::Reverse(one.attributed.statement),
                Evidence { report, span },
            ))
        })
        .max_by(|a, b| a.0.cmp(&b.0).then(a.1.cmp(&b.1)));
    clearest.map_or_else(|| anything(said, items, members), |(_, _, evidence)| evidence)
}

/// The words of one statement that can stand alone.
fn words(item: &Item<'_>, one: &Said<'_>) -> Option<Span> {
    let statement = one.statement;
    let content = statement.content.iter().copied().reduce(Span::hull)?;
    let stands_alone = one.build == Build::Clause && !matches!(statement.mode, Mode::Act | Mode::Attitude);
    if stands_alone {
        return Some(content);
    }
    let whole = statement
        .source
        .iter()
        .chain(&statement.cue)
        .fold(content, |hull, span| hull.hull(*span));
    // Only inside one sentence is that still one thing said.
    let syntax = &item.reading.syntax;
    let sentence = syntax
        .sentence_at(whole)
        .and_then(|id| syntax.sentences.get(id.index()));
    let fits = sentence.is_some_and(|sentence| sentence.span.contains(whole)) && whole.len() <= *CLEAR.end();
    Some(if fits { whole } else { content })
}

fn starts_with_a_pronoun(item: &Item<'_>, span: Span) -> bool {
    let syntax = &item.reading.syntax;
    let first = syntax.tokens_in(span).next().and_then(|at| syntax.tokens.get(at));
    first.is_some_and(|token| token.pos == "PRON")
}

/// A place for a claim whose statements have no content.
fn anything(said: &[Said<'_>], items: &[Item<'_>], members: &[usize]) -> Evidence {
    let item = members
        .first()
        .and_then(|&at| said.get(at))
        .and_then(|one| items.get(one.item))
        .or(items.first());
    item.map_or(
        Evidence {
            report: ReportId([0; 8]),
            span: onrecord_nouns::Text::from("").whole(),
        },
        |item| Evidence {
            report: item.report.id,
            span: item.report.text.whole(),
        },
    )
}
