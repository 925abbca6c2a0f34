//! What is a side, and what does one word of attitude give?
//!
//! The stance of a word, weakened by a modal; and the one side that no word of attitude gives: "there will be no
//! pipeline". Which word decides is asked in `stance`.

use onrecord_lexicon::{Part, StancePolarity};
use onrecord_nouns::Stance;

use super::clauses::Clauses;
use super::terms::Raised;
use super::way::is_infinitive;
use super::words::{Gives, Word};

/// A side that a sentence takes on a term.
pub(super) struct Side {
    /// The token of the word that decides.
    pub(super) token: usize,
    /// The stance it gives.
    pub(super) stance: Stance,
    /// Whose it is.
    pub(super) gives: Gives,
    /// The entry of the list.
    pub(super) rule: &'static str,
    /// Whether it is a bare "will" or "may".
    pub(super) modal: bool,
    /// Whether it is a noun for what somebody means to do: "plan", "intention".
    pub(super) meant: bool,
    /// Whether it is a state of its subject: "is opposed to".
    pub(super) state: bool,
    /// Whether it says that something may be: "possible", "could".
    pub(super) possible: bool,
    /// Whether a verb other than a modal gives it.
    pub(super) by_verb: bool,
    /// The token whose subject holds it.
    pub(super) held_at: usize,
}

/// "There will be no pipeline": whoever says so will not have it.
pub(super) fn none_of_it(clauses: &Clauses<'_>, way: &[usize]) -> Option<Side> {
    let (thing, verb) = (*way.first()?, *way.get(1)?);
    let there = |at: usize| !clauses.under(at, &["expl"]).is_empty();
    // "There is nothing to renegotiate".
    let nothing =
        clauses.lower.get(verb).is_some_and(|word| word == "nothing") && is_infinitive(clauses, thing);
    if nothing && let Some(above) = way.get(2).filter(|above| there(**above)) {
        return Some(none_at(*above));
    }
    // "There would never be a toll".
    let never = !clauses.under(verb, &["neg"]).is_empty();
    let no = never
        || clauses
            .under(thing, &["det"])
            .iter()
            .any(|at| clauses.lower.get(*at).is_some_and(|word| word == "no"));
    let coming = !clauses.under(verb, &["aux"]).is_empty();
    (no && there(verb) && coming && matches!(clauses.dep(thing), "attr" | "dobj")).then(|| none_at(verb))
}

/// A term of the other side takes that side by itself: "a contract is a contract".
pub(super) fn said_alone(clauses: &Clauses<'_>, raised: &Raised) -> Option<Side> {
    let head = raised
        .tokens
        .iter()
        .copied()
        .min_by_key(|token| clauses.path(*token).len())?;
    let plain = raised.opposite && !clauses.supposed(head);
    plain.then_some(Side {
        token: head,
        // It is turned with the term.
        stance: Stance::For,
        gives: Gives::Speaker,
        rule: SAID_ALONE,
        modal: false,
        meant: false,
        state: false,
        possible: false,
        by_verb: false,
        held_at: head,
    })
}

/// The rule of [`said_alone`].
pub(super) const SAID_ALONE: &str = "said-alone";

/// The side of whoever says that there will be none of it.
fn none_at(verb: usize) -> Side {
    Side {
        token: verb,
        stance: Stance::Against,
        gives: Gives::Speaker,
        rule: "there-will-be-no",
        modal: false,
        meant: false,
        state: false,
        possible: false,
        by_verb: false,
        held_at: verb,
    }
}

/// The side that a word of attitude gives, under a modal or not.
pub(super) fn side(word: &Word, modal: Option<&Word>) -> Side {
    let stance = match (word.stance, modal.map(|modal| modal.stance)) {
        (StancePolarity::ExpectsNot, _) => Stance::ExpectsNot,
        (StancePolarity::For, Some(StancePolarity::Open)) => Stance::Open,
        (StancePolarity::For, Some(StancePolarity::Against)) => Stance::Against,
        (StancePolarity::Against, Some(StancePolarity::Against)) => Stance::Open,
        (StancePolarity::For, _) => Stance::For,
        (StancePolarity::Against, _) => Stance::Against,
        (StancePolarity::Open, _) => Stance::Open,
    };
    Side {
        token: word.tokens.start,
        stance: if word.neither { Stance::Open } else { stance },
        gives: word.gives,
        rule: word.rule,
        modal: word.modal,
        meant: word.to_do && word.part != Part::Verb,
        state: word.part == Part::Adjective,
        possible: word.stance == StancePolarity::Open && (word.modal || matches!(word.part, Part::Adjective)),
        by_verb: word.part == Part::Verb && !word.modal,
        held_at: word.tokens.start,
    }
}
