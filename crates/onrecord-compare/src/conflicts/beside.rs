//! Accounts that stand side by side: "nobody rang, the daughter said. They rang, he says."
//!
//! Right beside each other, one doing that one affirms and the other negates is one doing, whoever is its subject.

use std::collections::BTreeSet;

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Contradiction, Mode, RecordRef, StatementRef};

use super::aligned::Pile;
use super::phrases::{children, mains, negated};
use crate::claims::content::Said;
use crate::claims::shape::Force;
use crate::reuse::rarity::{rarity, stem_of};

/// A doing that says something is at least so rare.
const SAYS: f32 = 2.2;
/// So many statements before it a statement is compared with.
const BEFORE: usize = 3;

/// Two neighbours of one report of which one affirms what the other negates.
pub(super) fn accounts(pile: &Pile<'_>, known: &[Contradiction], lexicon: &Lexicon) -> Vec<Contradiction> {
    let known: BTreeSet<(StatementRef, StatementRef)> = known.iter().flat_map(pairs).collect();
    let mut placed: Vec<(usize, u32, usize, usize)> = Vec::new();
    for (at, said) in pile.said.iter().enumerate() {
        let syntax = pile.items.get(said.item).map(|item| &item.reading.syntax);
        let first = said.statement.content.first();
        let sentence = syntax
            .zip(first)
            .and_then(|(syntax, first)| syntax.sentence_at(*first));
        if let (Some(sentence), Some(first)) = (sentence, first) {
            placed.push((said.item, sentence.0, first.start(), at));
        }
    }
    placed.sort_unstable();
    let doings: Vec<BTreeSet<(String, bool)>> =
        pile.said.iter().map(|said| doings(pile, said, lexicon)).collect();
    let mut found = Vec::new();
    for (place, &(item, sentence, _, at)) in placed.iter().enumerate() {
        let before = placed
            .get(place.saturating_sub(BEFORE)..place)
            .unwrap_or_default();
        for &(other_item, other_sentence, _, other) in before.iter().rev() {
            let (Some(a), Some(b)) = (pile.said.get(other), pile.said.get(at)) else {
                continue;
            };
            let near = item == other_item && other_sentence + 1 >= sentence;
            let ids = (a.attributed.statement, b.attributed.statement);
            if !near || !answers(pile, a, b) || known.contains(&ids) || !opposed(&doings, other, at) {
                continue;
            }
            let words =
                |said: &Said<'_>| Pile::content_of(said).map_or_else(String::new, |place| pile.words(place));
            found.push(Contradiction {
                kind: "accounts conflict".to_owned(),
                sides: vec![
                    vec![RecordRef::Statement(ids.0)],
                    vec![RecordRef::Statement(ids.1)],
                ],
                about: format!("“{}” v. “{}”", words(a), words(b)),
            });
            break;
        }
    }
    found
}

/// The statements that stand against each other in a finding, both ways.
fn pairs(finding: &Contradiction) -> Vec<(StatementRef, StatementRef)> {
    let statements = |side: &Vec<RecordRef>| -> Vec<StatementRef> {
        let ids = side.iter().filter_map(|record| match record {
            RecordRef::Statement(id) => Some(*id),
            _ => None,
        });
        ids.collect()
    };
    let sides: Vec<Vec<StatementRef>> = finding.sides.iter().map(statements).collect();
    let mut found = Vec::new();
    for (place, one) in sides.iter().enumerate() {
        for (other_place, other) in sides.iter().enumerate() {
            if place != other_place {
                found.extend(one.iter().flat_map(|a| other.iter().map(|b| (*a, *b))));
            }
        }
    }
    found
}

/// Whether two speakers tell both as given, neither inside the other.
fn answers(pile: &Pile<'_>, a: &Said<'_>, b: &Said<'_>) -> bool {
    let others = match (a.speaker, b.speaker) {
        (Some(one), Some(other)) => !pile.one_side(one, other),
        _ => false,
    };
    let apart = a
        .statement
        .content
        .iter()
        .all(|span| !b.statement.content.iter().any(|other| other.overlaps(*span)));
    // What one is ready to do and another is not is no account of one thing.
    let meant = |said: &Said<'_>| matches!(said.statement.mode, Mode::Attitude | Mode::Act);
    let told = |said: &Said<'_>| {
        said.force == Force::Told && !said.denies && !meant(said) && said.statement.conditions.is_empty()
    };
    others && apart && told(a) && told(b)
}

/// The main doings of a content that say something, each with whether it is negated.
fn doings(pile: &Pile<'_>, said: &Said<'_>, lexicon: &Lexicon) -> BTreeSet<(String, bool)> {
    let Some(syntax) = pile.items.get(said.item).map(|item| &item.reading.syntax) else {
        return BTreeSet::new();
    };
    let all = mains(pile, said).into_iter();
    // "Could not wait", "will not pay": what may be or is meant is no account of what was.
    let modal = |verb: usize| {
        let above = syntax.tokens.get(verb).map_or(verb, |token| token.head.index());
        let mut below = [verb, above].into_iter().flat_map(|verb| children(syntax, verb));
        below.any(|at| syntax.tokens.get(at).is_some_and(|token| token.tag == "MD"))
    };
    let all = all.filter_map(|verb| {
        let not = negated(pile, said, verb);
        let lemma = syntax.tokens.get(verb)?.lemma.to_lowercase();
        (!not || !modal(verb)).then_some((lemma, not))
    });
    all.filter(|(verb, _)| rarity(stem_of(verb)) >= SAYS && lexicon.function_words.exactly(verb).is_empty())
        .collect()
}

fn opposed(doings: &[BTreeSet<(String, bool)>], one: usize, other: usize) -> bool {
    let (Some(ours), Some(theirs)) = (doings.get(one), doings.get(other)) else {
        return false;
    };
    ours.iter()
        .any(|(verb, not)| theirs.contains(&(verb.clone(), !not)) && !theirs.contains(&(verb.clone(), *not)))
}
