//! Which words of a sentence say what it is about?
//!
//! Stems without the words that only build sentences; keys, made for a comparison and dropped.

use std::collections::BTreeSet;

use onrecord_lexicon::times::times;
use onrecord_lexicon::units::{UnitWord, units};
use rust_stemmers::{Algorithm, Stemmer};

use crate::Item;

/// A set of stems.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Terms(BTreeSet<String>);

impl Terms {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn remove_all(&mut self, other: &Self) {
        self.0.retain(|term| !other.0.contains(term));
    }

    /// How many terms both have.
    pub(crate) fn shared(&self, other: &Self) -> usize {
        self.0.intersection(&other.0).count()
    }
}

/// The stems of the words that carry meaning.
pub(crate) fn terms(words: &str) -> Terms {
    let stemmer = Stemmer::create(Algorithm::English);
    let found = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 3)
        .map(str::to_lowercase)
        .filter(|word| {
            let stops = units()
                .at(word)
                .iter()
                .any(|sense| sense.does == UnitWord::Stop && sense.rest.is_empty());
            !stops && times().at(word).is_empty()
        })
        .map(|word| stemmer.stem(&word).into_owned())
        .collect();
    Terms(found)
}

/// The words of a report that stand with a capital inside a sentence: its names.
pub(crate) fn names(item: &Item<'_>) -> Terms {
    let text = &item.report.text;
    let mut found = BTreeSet::new();
    for sentence in &item.reading.syntax.sentences {
        let tells = usize::try_from(sentence.block)
            .ok()
            .and_then(|block| item.report.blocks.get(block))
            .is_some_and(|block| block.label.tells());
        if !tells {
            continue;
        }
        for word in text
            .slice(sentence.span)
            .split(|c: char| !c.is_alphanumeric())
            .skip(1)
        {
            if word.chars().count() > 3 && word.starts_with(char::is_uppercase) {
                found.insert(word.to_lowercase());
            }
        }
    }
    Terms(found)
}
