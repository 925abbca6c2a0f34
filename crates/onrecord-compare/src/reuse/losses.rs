//! Which of two passages lost words that are lost in passing on, and seldom put in?
//!
//! "May", "about", "reportedly", and the "senior" of an official: whoever copies drops them, hardly
//! anybody adds them. Two or more that only one side has, and none that only the other has, point from
//! the one to the other. It is the weakest ground for a direction: credits and trusted times go before.

use std::cmp::Ordering;

use onrecord_lexicon::words::words;
use onrecord_lexicon::{AnonymousClass, Descriptor, Hedge, HedgeBefore, HedgeClass, Lexicon};
use onrecord_nouns::{Change, Reuse, Span, Text};

/// Words that one side must have lost, and the other none.
const LEAST: usize = 2;
/// A rank stands at most so many words before what it is the rank of: "senior European security official".
const NEAR: usize = 3;

/// A lost word and what it is: a hedge or a rank.
type Loss = (&'static str, Span);

/// The hedges and ranks that only one side of a passage has.
pub(super) struct Losses {
    only_a: Vec<Loss>,
    only_b: Vec<Loss>,
}

impl Losses {
    pub(super) fn of(reuse: &Reuse, a: &Text, b: &Text) -> Self {
        let (mut only_a, mut only_b) = (Vec::new(), Vec::new());
        for (one, other) in reuse.a_spans.iter().zip(&reuse.b_spans) {
            let (one, other) = (Side::new(a, *one), Side::new(b, *other));
            let (first, second) = (one.hedges(), other.hedges());
            only_a.extend(without(&first, &second));
            only_b.extend(without(&second, &first));
            let (first, second) = (one.ranks(), other.ranks());
            only_a.extend(ranks_lost(&first, &second));
            only_b.extend(ranks_lost(&second, &first));
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

    /// The lost words as changes, for people.
    pub(super) fn changes(self) -> impl Iterator<Item = Change> {
        let in_a = self.only_a.into_iter().map(|(kind, span)| Change {
            a: Some(span),
            b: None,
            kind,
        });
        in_a.chain(self.only_b.into_iter().map(|(kind, span)| Change {
            a: None,
            b: Some(span),
            kind,
        }))
    }
}

/// The words of one side of a passage.
struct Side<'a> {
    text: &'a Text,
    row: Vec<&'a str>,
    lowered: Vec<String>,
}

impl<'a> Side<'a> {
    fn new(text: &'a Text, span: Span) -> Self {
        let row = words(text.slice(span));
        let lowered = row.iter().map(|word| word.to_lowercase()).collect();
        Self { text, row, lowered }
    }

    /// Where some of the words stand.
    fn span(&self, range: &std::ops::Range<usize>) -> Option<Span> {
        let first = self.text.span_of(self.row.get(range.start)?)?;
        let last = self.text.span_of(self.row.get(range.end.checked_sub(1)?)?)?;
        Some(first.hull(last))
    }

    /// The hedges with their places.
    fn hedges(&self) -> Vec<(&'static str, Span)> {
        Lexicon::english()
            .hedges
            .find(&self.lowered)
            .into_iter()
            .filter(|found| holds(found.entry, self.lowered.get(found.words.end)))
            .filter_map(|found| Some((found.entry.id, self.span(&found.words)?)))
            .collect()
    }

    /// Those who are not named, in order of the text, and their ranks if they have one.
    fn ranks(&self) -> Vec<(AnonymousClass, Option<Span>)> {
        let anonymous = &Lexicon::english().anonymous;
        let ranks: Vec<_> = anonymous
            .words
            .find(&self.lowered)
            .into_iter()
            .filter(|word| word.entry.says == Descriptor::Rank)
            .map(|word| word.words)
            .collect();
        let heads = anonymous.heads.find(&self.lowered);
        let ranked = heads.iter().map(|head| {
            let near = |rank: &&std::ops::Range<usize>| {
                rank.end <= head.words.start && head.words.start - rank.end <= NEAR
            };
            let rank = ranks.iter().filter(near).max_by_key(|rank| rank.end);
            (head.entry.class, rank.and_then(|rank| self.span(rank)))
        });
        ranked.collect()
    }
}

/// The ranks of those who stand without one on the other side: the first official for the first. None if
/// not as many of the sort stand there, for then nobody knows who is who.
fn ranks_lost(
    here: &[(AnonymousClass, Option<Span>)],
    there: &[(AnonymousClass, Option<Span>)],
) -> Vec<Loss> {
    let of = |side: &[(AnonymousClass, Option<Span>)], class: AnonymousClass| -> Vec<Option<Span>> {
        side.iter()
            .filter(|(other, _)| *other == class)
            .map(|(_, rank)| *rank)
            .collect()
    };
    let mut classes: Vec<AnonymousClass> = here.iter().map(|(class, _)| *class).collect();
    classes.sort_unstable();
    classes.dedup();
    let mut lost = Vec::new();
    for class in classes {
        let (own, other) = (of(here, class), of(there, class));
        if own.len() == other.len() {
            let barer = own.iter().zip(&other).filter(|(_, other)| other.is_none());
            lost.extend(barer.filter_map(|(rank, _)| Some(("rank", (*rank)?))));
        }
    }
    lost.sort_unstable_by_key(|(_, span)| *span);
    lost
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
fn without(here: &[(&'static str, Span)], there: &[(&'static str, Span)]) -> Vec<Loss> {
    let mut rest: Vec<&str> = there.iter().map(|(id, _)| *id).collect();
    here.iter()
        .filter(|(id, _)| match rest.iter().position(|other| other == id) {
            Some(at) => {
                rest.swap_remove(at);
                false
            }
            None => true,
        })
        .map(|(_, span)| ("hedge", *span))
        .collect()
}
