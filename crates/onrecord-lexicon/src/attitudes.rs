//! Which words say that somebody is for something, against it, or has not decided?
//!
//! A stance is composed by the reader from a word, its negation and its condition: "support" is
//! for, "did not support" against, "did not rule out" open. The lists give the word's own stance
//! and what is left of it under "not".

use crate::cues::Frame;
use crate::inflection::{noun_forms, verb_forms};
use crate::phrases::{Entry, Form, Phrases};
use crate::tables::{ANAPHORS, ATTITUDES, EVALUATIONS};

/// A stance as words give it, without condition and context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StancePolarity {
    /// Is for it, will do it: support, ready to, agree.
    For,
    /// Undecided: considering, too early, not ruled out.
    Open,
    /// Is against it, will not do it: oppose, refuse, rule out.
    Against,
    /// Forecasts that it will not happen; no wish: unlikely, do not expect.
    ExpectsNot,
}

/// What sort of word it is, which decides its forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Inflected by its first word: "rule out".
    Verb,
    /// Inflected by its last word.
    Noun,
    /// As it stands: "ready to", "opposed to".
    Adjective,
    /// As it stands: "no final decision".
    Phrase,
}

/// What a report tells with several words that give a stance, if their subject is somebody and their object follows:
/// words that may as well tell of a thing done ("pull out of") tell nothing by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Told {
    /// What the subject holds: "has no quarrel with".
    Attitude,
    /// What it does by deciding or speaking: "turned down".
    Act,
}

/// A word that gives a stance.
#[derive(Clone, Copy, Debug)]
pub struct Attitude {
    /// Stable id.
    pub id: &'static str,
    /// The words.
    pub phrase: &'static str,
    /// Other wordings.
    pub variants: &'static [&'static str],
    /// What sort of word.
    pub part: Part,
    /// The stance it gives.
    pub stance: StancePolarity,
    /// The stance under negation; `None` where negation leaves none.
    pub negated: Option<StancePolarity>,
    /// What it takes as its object.
    pub frames: &'static [Frame],
    /// What a report tells with those of its wordings that have several words.
    pub told: Option<Told>,
}

impl Entry for Attitude {
    fn id(&self) -> &'static str {
        self.id
    }
}

/// A noun that stands for something raised before: "this idea", "such a step".
#[derive(Clone, Copy, Debug)]
pub struct Anaphor {
    /// Stable id.
    pub id: &'static str,
    /// The noun.
    pub noun: &'static str,
    /// Other nouns.
    pub variants: &'static [&'static str],
}

impl Entry for Anaphor {
    fn id(&self) -> &'static str {
        self.id
    }
}

/// Words that give the stance of their subject.
pub(crate) fn attitudes() -> Phrases<Attitude> {
    Phrases::new(ATTITUDES, forms)
}

/// Words that give the stance of whoever speaks.
pub(crate) fn evaluations() -> Phrases<Attitude> {
    Phrases::new(EVALUATIONS, forms)
}

/// Nouns that stand for something raised before.
pub(crate) fn anaphors() -> Phrases<Anaphor> {
    Phrases::new(ANAPHORS, |anaphor| {
        let nouns = std::iter::once(&anaphor.noun).chain(anaphor.variants);
        nouns.map(|noun| ((*noun).to_owned(), Form::Fixed)).collect()
    })
}

fn forms(attitude: &Attitude) -> Vec<(String, Form)> {
    let phrases = std::iter::once(&attitude.phrase).chain(attitude.variants);
    phrases
        .flat_map(|phrase| match attitude.part {
            Part::Verb => verb_forms(phrase),
            Part::Noun => noun_forms(phrase),
            Part::Adjective | Part::Phrase => vec![((*phrase).to_owned(), Form::Fixed)],
        })
        .collect()
}
