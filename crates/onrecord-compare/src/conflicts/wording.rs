//! Whether two tellings of one thing use words of different strength.
//!
//! What is compared is the verb that heads each content and what it governs: the same verb with
//! another object ("signal the end" v. "signal a weakening"), or another verb over the same words
//! ("must agree" v. "must be coordinated with").

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_nouns::Span;

use super::frames::group;
use crate::Item;

/// Two wordings that differ.
pub(super) struct Change {
    /// The words of the first telling.
    pub(super) one: String,
    /// The words of the second.
    pub(super) other: String,
    /// Whether the first is the fuller one.
    pub(super) forward: bool,
}

/// What the predicates of a content are: verb, and the nouns under it.
type Predicates = BTreeMap<String, BTreeSet<String>>;

/// The change of wording between two contents, if their predicates differ.
pub(super) fn change(
    one: (&Item<'_>, &[Span]),
    other: (&Item<'_>, &[Span]),
    lexicon: &Lexicon,
) -> Option<Change> {
    let (a, b) = (
        predicates(one.0, one.1, lexicon),
        predicates(other.0, other.1, lexicon),
    );
    let nouns =
        |predicates: &Predicates| -> BTreeSet<String> { predicates.values().flatten().cloned().collect() };
    let (a_nouns, b_nouns) = (nouns(&a), nouns(&b));
    a_nouns.intersection(&b_nouns).next()?;
    // "bring killers to justice", "bring justice to killers": the same words in another order.
    let (a_words, b_words) = (nouns_of(one.0, one.1), nouns_of(other.0, other.1));
    for (verb, objects) in &a {
        let Some(others) = b.get(verb) else { continue };
        let (only, only_other): (Vec<&String>, Vec<&String>) = (
            objects.difference(&b_words).collect(),
            others.difference(&a_words).collect(),
        );
        if let (Some(x), Some(y)) = (only.first(), only_other.first())
            && !mean_the_same(x, y, lexicon)
        {
            let forward = objects.len() >= others.len();
            return Some(Change {
                one: format!("{verb} {x}"),
                other: format!("{verb} {y}"),
                forward,
            });
        }
    }
    let shared_verb = a.keys().any(|verb| b.contains_key(verb));
    match (a.keys().next(), b.keys().next()) {
        (Some(x), Some(y))
            if !shared_verb && a.len() == 1 && b.len() == 1 && !mean_the_same(x, y, lexicon) =>
        {
            Some(Change {
                one: x.clone(),
                other: y.clone(),
                forward: true,
            })
        }
        _ => None,
    }
}

/// Whether two words stand in one group of words of one meaning.
fn mean_the_same(one: &str, other: &str, lexicon: &Lexicon) -> bool {
    let known = group(one, lexicon);
    known.is_some() && known == group(other, lexicon)
}

/// All nouns of a content.
fn nouns_of(item: &Item<'_>, content: &[Span]) -> BTreeSet<String> {
    let syntax = &item.reading.syntax;
    let tokens = content.iter().flat_map(|span| syntax.tokens_in(*span));
    let tokens = tokens.filter_map(|at| syntax.tokens.get(at));
    let nouns = tokens.filter(|token| token.pos == "NOUN");
    nouns.map(|token| token.lemma.to_lowercase()).collect()
}

fn predicates(item: &Item<'_>, content: &[Span], lexicon: &Lexicon) -> Predicates {
    let syntax = &item.reading.syntax;
    let mut found = Predicates::new();
    for span in content {
        let range = syntax.tokens_in(*span);
        for at in range.clone() {
            let Some(token) = syntax.tokens.get(at) else {
                continue;
            };
            if token.pos != "VERB" || !lexicon.function_words.exactly(&token.lemma).is_empty() {
                continue;
            }
            let objects = range.clone().filter_map(|child| {
                let child = syntax.tokens.get(child)?;
                let under = child.head.index() == at && child.pos == "NOUN";
                (under && matches!(child.dep, "dobj" | "attr" | "oprd" | "nsubjpass"))
                    .then(|| child.lemma.to_lowercase())
            });
            found
                .entry(token.lemma.to_lowercase())
                .or_default()
                .extend(objects);
        }
    }
    found
}
