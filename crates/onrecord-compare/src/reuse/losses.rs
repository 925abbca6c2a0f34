//! Which of two passages lost words that are lost in passing on, and seldom put in?
//!
//! "May", "about", "reportedly": whoever copies drops them, hardly anybody adds them. Two or more that
//! only one side has, and none that only the other has, point from the one to the other. It is the
//! weakest ground for a direction: credits and trusted times go before.

use std::cmp::Ordering;

use onrecord_lexicon::words::words;
use onrecord_lexicon::{Hedge, HedgeBefore, HedgeClass, Lexicon};
use onrecord_nouns::{Change, Reuse, Span, Text};

/// Hedges that one side must have lost, and the other none.
const LEAST: usize = 2;

/// The hedges that only one side of a passage has.
pub(super) struct Losses {
    only_a: Vec<Span>,
    only_b: Vec<Span>,
}

impl Losses {
    pub(super) fn of(reuse: &Reuse, a: &Text, b: &Text) -> Self {
        let (mut only_a, mut only_b) = (Vec::new(), Vec::new());
        for (one, other) in reuse.a_spans.iter().zip(&reuse.b_spans) {
            let (first, second) = (hedges(a, *one), hedges(b, *other));
            only_a.extend(without(&first, &second));
            only_b.extend(without(&second, &first));
        }
        Self { only_a, only_b }
    }

    /// Who has the fuller text: `Less` if `a` has, so that `b` would be from `a`.
    pub(super) const fn order(&self) -> Option<Ordering> {
        match (self.only_a.len(), self.only_b.len()) {
            (LEAST.., 0) => Some(Ordering::Less),
            (0, LEAST..) => Some(Ordering::Greater),
            _ => None,
        }
    }

    /// The hedges as changes, for people.
    pub(super) fn changes(self) -> impl Iterator<Item = Change> {
        let change = |a, b| Change { a, b, kind: "hedge" };
        let in_a = self.only_a.into_iter().map(move |span| change(Some(span), None));
        in_a.chain(self.only_b.into_iter().map(move |span| change(None, Some(span))))
    }
}

/// The hedges in a span with their places.
fn hedges(text: &Text, span: Span) -> Vec<(&'static str, Span)> {
    let row = words(text.slice(span));
    let lowered: Vec<String> = row.iter().map(|word| word.to_lowercase()).collect();
    Lexicon::english()
        .hedges
        .find(&lowered)
        .into_iter()
        .filter(|found| holds(found.entry, lowered.get(found.words.end)))
        .filter_map(|found| {
            let first = text.span_of(row.get(found.words.start)?)?;
            let last = text.span_of(row.get(found.words.end.checked_sub(1)?)?)?;
            Some((found.entry.id, first.hull(last)))
        })
        .collect()
}

/// Whether what must follow a hedge does; verbs and nouns are taken on trust, for nothing was read.
fn holds(hedge: &Hedge, next: Option<&String>) -> bool {
    let starts = |holds: fn(char) -> bool| next.is_some_and(|next| next.starts_with(holds));
    if matches!(
        hedge.class,
        HedgeClass::Condition | HedgeClass::Deferral | HedgeClass::Vague
    ) {
        return false;
    }
    match hedge.before {
        None => true,
        Some(HedgeBefore::Number) => starts(|letter| letter.is_ascii_digit()),
        Some(HedgeBefore::Verb | HedgeBefore::Noun) => starts(char::is_alphabetic),
    }
}

/// The hedges that the other side does not have, one for one.
fn without(here: &[(&'static str, Span)], there: &[(&'static str, Span)]) -> Vec<Span> {
    let mut rest: Vec<&str> = there.iter().map(|(id, _)| *id).collect();
    here.iter()
        .filter(|(id, _)| match rest.iter().position(|other| other == id) {
            Some(at) => {
                rest.swap_remove(at);
                false
            }
            None => true,
        })
        .map(|(_, span)| *span)
        .collect()
}
