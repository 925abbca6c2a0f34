//! What stands around a statement: its own sentence and the one before, as weighted terms.
//!
//! "She called it illegal" says nothing without the sentence before; two reports that retell one report have
//! the same surroundings. Surprise: most of what a sentence holds beside the content is cue and source, and
//! these are told again too, so the whole sentence counts and not the rest of it.

use std::collections::BTreeMap;

use onrecord_nouns::{Span, Statement};

use super::content::Said;
use super::judge::both;
use crate::Item;
use crate::stories::to_unit;

/// How many sentences of the outside world stand beside those of the pile when terms are weighed.
const WORLD: f32 = 20.0;
/// What a term of the own sentence weighs against one of the content.
const SENTENCE: f32 = 0.6;
/// And one of the sentence before.
const BEFORE: f32 = 0.4;

/// Terms and weights, in order of term, of length one.
pub(crate) type Vector = Vec<(u32, f32)>;

/// The terms around a statement.
#[derive(Clone, Debug, Default)]
pub(crate) struct Around {
    /// Those of the content, by these weights.
    content: Vector,
    /// Those of the sentences that hold the content.
    sentence: Vector,
    /// Those of the sentence before.
    before: Vector,
    /// All of these together, what is further off lighter.
    all: Vector,
}

/// How much of two surroundings is the same, each 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Alike {
    /// The two sentences.
    pub(crate) sentences: f32,
    /// All that stands around.
    pub(crate) all: f32,
    /// One content and the other's sentence.
    pub(crate) held: f32,
    /// One content and the sentence before the other.
    pub(crate) held_before: f32,
}

impl Around {
    /// Of terms that are weighed later, by [`weigh`].
    pub(crate) fn of(sentence: Vector, before: Vector) -> Self {
        Self {
            sentence,
            before,
            ..Self::default()
        }
    }

    /// How many terms the content has.
    pub(crate) fn len(&self) -> usize {
        self.content.len()
    }

    /// How alike two contents are: 0 to 1.
    pub(crate) fn contents_alike(&self, other: &Self) -> f32 {
        cosine(&self.content, &other.content)
    }

    /// How much of two surroundings is the same.
    pub(crate) fn alike(&self, other: &Self) -> Alike {
        let either = |one: fn(&Self) -> &Vector| {
            cosine(&self.content, one(other)).max(cosine(&other.content, one(self)))
        };
        Alike {
            sentences: cosine(&self.sentence, &other.sentence),
            all: cosine(&self.all, &other.all),
            held: either(|around| &around.sentence),
            held_before: either(|around| &around.before),
        }
    }
}

/// Weighs the terms around each statement by how few statements of the pile have them around.
pub(super) fn weigh(said: &mut [Said<'_>]) {
    let mut holding: BTreeMap<u32, u32> = BTreeMap::new();
    for one in said.iter() {
        let mut here: Vec<u32> = one
            .terms
            .iter()
            .chain(&one.around.sentence)
            .map(|(term, _)| *term)
            .collect();
        here.sort_unstable();
        here.dedup();
        for term in here {
            *holding.entry(term).or_default() += 1;
        }
    }
    let all = said.len() as f32 + WORLD;
    let weighed = |terms: &[(u32, f32)]| -> Vector {
        terms
            .iter()
            .map(|(term, weight)| {
                let holding = holding.get(term).copied().unwrap_or(0) as f32;
                (*term, weight * (all / (1.0 + holding)).ln().max(0.0))
            })
            .collect()
    };
    for one in said.iter_mut() {
        let content = weighed(&one.terms);
        let (sentence, before) = (weighed(&one.around.sentence), weighed(&one.around.before));
        let mut together: BTreeMap<u32, f32> = BTreeMap::new();
        for (part, share) in [(&content, 1.0), (&sentence, SENTENCE), (&before, BEFORE)] {
            for (term, weight) in part {
                let slot = together.entry(*term).or_default();
                *slot = slot.max(weight * share);
            }
        }
        one.around = Around {
            content: unit(content),
            sentence: unit(sentence),
            before: unit(before),
            all: unit(together.into_iter().collect()),
        };
    }
}

/// Where a statement begins.
pub(super) fn start(statement: &Statement) -> usize {
    let words = [&statement.content, &statement.source, &statement.cue];
    let first = words.into_iter().find_map(|spans| spans.first());
    first.map_or(0, |span| span.start())
}

/// The sentences that hold a content, and the sentence before them.
pub(super) fn places(item: &Item<'_>, statement: &Statement) -> (Vec<Span>, Vec<Span>) {
    let sentences = &item.reading.syntax.sentences;
    let first = sentences.partition_point(|sentence| sentence.span.end() <= start(statement));
    let end = statement
        .content
        .last()
        .map_or(start(statement) + 1, |span| span.end());
    let holding = sentences
        .iter()
        .skip(first)
        .take_while(|sentence| sentence.span.start() < end);
    let mut holding: Vec<Span> = holding.map(|sentence| sentence.span).collect();
    // Where nothing was cut into sentences, a content is all there is.
    if holding.is_empty() {
        holding.clone_from(&statement.content);
    }
    let before = first.checked_sub(1).and_then(|at| sentences.get(at));
    (
        holding,
        before.map(|sentence| sentence.span).into_iter().collect(),
    )
}

fn unit(mut terms: Vector) -> Vector {
    to_unit(&mut terms);
    terms
}

/// The cosine of two vectors of length one.
fn cosine(one: &[(u32, f32)], other: &[(u32, f32)]) -> f32 {
    both(one, other).fold(0.0, |product, (here, there)| product + here * there)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cosine_of_a_vector_and_itself_is_one() {
        let one = unit(vec![(1, 2.0), (4, 1.0), (9, 0.5)]);
        assert!((cosine(&one, &one) - 1.0).abs() < 1e-6);
        assert_eq!(cosine(&one, &unit(vec![(2, 1.0), (5, 3.0)])), 0.0);
        assert_eq!(cosine(&one, &[]), 0.0);
    }
}
