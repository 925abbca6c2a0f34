//! Figures that a report sets against each other: "it would take 300 tonnes, an engineer said; a builder estimated
//! it at 450 tonnes".
//!
//! The second figure says of itself only how much it is, so that it can be about nothing but what the first, a
//! sentence away at most, counts; and somebody else gives it.

use std::collections::BTreeMap;

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Contradiction, Figure, Quantity, RecordRef, SourceId, StatementRef, Unit};

use super::aligned::{Pile, short};
use super::figures::{apart, factor};

/// Values that differ more are of two things.
const FARTHEST: f64 = 10.0;
/// So many nouns and verbs, besides the figure and who gives it, say no more than that it is one: "the gap".
const BARE: usize = 1;

/// Figures of one report that two speakers give of one thing.
pub(super) fn answers(pile: &Pile<'_>, lexicon: &Lexicon) -> Vec<Contradiction> {
    let speakers: BTreeMap<StatementRef, SourceId> = pile
        .findings
        .statements
        .iter()
        .filter_map(|found| Some((found.statement, found.speaker?)))
        .collect();
    let mut found = Vec::new();
    let all: Vec<(u32, &Figure)> = (0..).zip(&pile.findings.figures).collect();
    for two in all.windows(2) {
        let [(at, first), (next, second)] = two else {
            continue;
        };
        let speaker = |figure: &Figure| figure.statement.and_then(|id| speakers.get(&id).copied());
        let (Some(one), Some(other)) = (speaker(first), speaker(second)) else {
            continue;
        };
        if first.report != second.report || pile.one_side(one, other) {
            continue;
        }
        let place = pile
            .items
            .binary_search_by_key(&first.report, |item| item.report.id);
        let Some(item) = place.ok().and_then(|place| pile.items.get(place)) else {
            continue;
        };
        let quantity = |figure: &Figure| item.reading.quantities.get(figure.quantity.0 as usize);
        let (Some(a), Some(b)) = (quantity(first), quantity(second)) else {
            continue;
        };
        let sentence = |quantity: &Quantity| item.reading.syntax.sentence_at(quantity.span).map(|id| id.0);
        let near = match (sentence(a), sentence(b)) {
            (Some(before), Some(behind)) => behind.saturating_sub(before) <= 1,
            _ => false,
        };
        if near && differ(a, b) && is_bare(item, second, b, lexicon) {
            let words = |quantity: &Quantity| short(item.report.text.slice(quantity.span));
            found.push(Contradiction {
                kind: "figures differ".to_owned(),
                about: format!("{}: {} v. {}", a.unit.label(), words(a), words(b)),
                sides: vec![vec![RecordRef::Figure(*at)], vec![RecordRef::Figure(*next)]],
            });
        }
    }
    found
}

/// Whether two figures are of one unit and cannot both hold.
fn differ(a: &Quantity, b: &Quantity) -> bool {
    // "put the crowd at 6,000": what is counted was said before.
    let one_unit = a.unit != Unit::None && (a.unit == b.unit || b.unit == Unit::None);
    one_unit && apart(a, b) && factor(a, b) <= FARTHEST
}

/// Whether what is said with a figure is no more than how much it is.
fn is_bare(item: &crate::Item<'_>, figure: &Figure, quantity: &Quantity, lexicon: &Lexicon) -> bool {
    let statement = figure
        .statement
        .and_then(|id| item.reading.statements.get(id.statement.index()));
    let Some(statement) = statement else { return false };
    let syntax = &item.reading.syntax;
    let tokens = statement.content.iter().flat_map(|span| syntax.tokens_in(*span));
    let tokens = tokens.filter_map(|at| syntax.tokens.get(at));
    let says = tokens.filter(|token| {
        let beside = !quantity.span.overlaps(token.span);
        let telling = matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ");
        beside
            && telling
            && lexicon
                .function_words
                .exactly(&token.lemma.to_lowercase())
                .is_empty()
    });
    says.count() <= BARE
}
