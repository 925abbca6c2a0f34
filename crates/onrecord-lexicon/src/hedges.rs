//! Words that weaken, bound or defer what is said, and forms in which nobody says it.
//!
//! A hedge has a class, so that two tellings can be compared class by class: a copy that loses its
//! "reportedly" has lost something else than one that loses its "about". What a hedge has in its
//! scope is for the reader.

use crate::phrases::{Entry, Form, Phrases};
use crate::tables::{AGENTLESS, HEDGES};
use crate::templates::{PatternMatch, Patterns};

/// What a hedge does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HedgeClass {
    /// A modal verb: may, could, would.
    Modal,
    /// A chance or a guess: probably, likely, appears to.
    Epistemic,
    /// The writer does not vouch: reportedly, allegedly, so-called.
    Hearsay,
    /// Nobody is named as saying it: is believed to, is said to.
    Agentless,
    /// About a number: about, roughly, nearly.
    Approximator,
    /// A limit of a number: at least, up to, more than.
    Bound,
    /// A vague number: dozens, several, tens of thousands.
    Vague,
    /// It holds only if: if, unless, provided that, subject to.
    Condition,
    /// It is not settled: too early, no final decision, preliminary.
    Deferral,
    /// It holds in part: in principle, generally, partly.
    Qualifier,
}

/// How sure the words still sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// may, reportedly, rumoured.
    Low,
    /// probably, is expected to.
    Middle,
    /// must, will, is due to.
    High,
}

/// What must follow for the words to be a hedge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HedgeBefore {
    /// A number or a vague amount: "about 40", "over half".
    Number,
    /// A verb in base form: "may go".
    Verb,
    /// A noun: "alleged plot", "possible deal".
    Noun,
}

/// Which side of a number is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// The number is the least: at least, more than.
    Least,
    /// The number is the most: up to, fewer than.
    Most,
    /// Just below the number: almost, nearly.
    JustBelow,
}

/// A hedge.
#[derive(Clone, Copy, Debug)]
pub struct Hedge {
    /// Stable id.
    pub id: &'static str,
    /// The words.
    pub phrase: &'static str,
    /// Other wordings.
    pub variants: &'static [&'static str],
    /// What it does.
    pub class: HedgeClass,
    /// How sure it still sounds.
    pub certainty: Certainty,
    /// What must follow, if anything.
    pub before: Option<HedgeBefore>,
    /// For bounds and approximators: which side is open.
    pub bound: Option<Bound>,
}

/// A form that reports without naming anybody: "it is reported that", "there are signs that".
///
/// `pattern` is in the language of [`Pattern`](crate::templates::Pattern).
#[derive(Clone, Copy, Debug)]
pub struct AgentlessForm {
    /// Stable id.
    pub id: &'static str,
    /// The words, with alternatives.
    pub pattern: &'static str,
    /// Other wordings.
    pub variants: &'static [&'static str],
    /// How sure it still sounds.
    pub certainty: Certainty,
}

impl Entry for Hedge {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl Entry for AgentlessForm {
    fn id(&self) -> &'static str {
        self.id
    }
}

pub(crate) fn hedges() -> Phrases<Hedge> {
    Phrases::new(HEDGES, |hedge| {
        std::iter::once(&hedge.phrase)
            .chain(hedge.variants)
            .map(|phrase| (*phrase, Form::Fixed))
            .collect()
    })
}

/// All agentless forms.
#[derive(Clone, Debug)]
pub struct AgentlessForms {
    patterns: Patterns<AgentlessForm>,
}

impl AgentlessForms {
    pub(crate) fn english() -> Self {
        let patterns = AGENTLESS.iter().flat_map(|form| {
            let wordings = std::iter::once(&form.pattern).chain(form.variants);
            wordings.map(move |pattern| (*pattern, form))
        });
        Self {
            patterns: Patterns::new(patterns),
        }
    }

    /// All entries.
    #[must_use]
    pub fn entries(&self) -> &'static [AgentlessForm] {
        AGENTLESS
    }

    /// All forms in a row of lower-case words, in order of the words; where several start at one
    /// word, the longest.
    #[must_use]
    pub fn find<W: AsRef<str>>(&self, row: &[W]) -> Vec<(PatternMatch, &'static AgentlessForm)> {
        let mut found: Vec<(PatternMatch, &'static AgentlessForm)> = Vec::new();
        for start in 0..row.len() {
            if found.last().is_some_and(|(before, _)| before.words.end > start) {
                continue;
            }
            let here = self.patterns.at(row, start);
            found.extend(here.max_by_key(|(place, _)| place.words.end));
        }
        found
    }
}
