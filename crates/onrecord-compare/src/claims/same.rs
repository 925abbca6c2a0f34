//! How sure it is that two statements of one story say the same: a logistic regression over what their words,
//! their meanings, their speakers, their numbers and their ways have in common.
//!
//! Its weights lie in `data/models/claims` with a card that says what they were trained on. Surprise: how much
//! two statements share counts as an amount, not only as a share, since a rare word or a number in common says
//! more in a long sentence than the same share does in a short one.

use std::sync::LazyLock;

use onrecord_nouns::{Polarity, Source, Substance};

use super::bonds::Bond;
use super::content::Said;
use super::judge::{Common, Ties, named};
use crate::weights::Weights;

/// What is weighed, in the order of [`Evidence::values`].
// Names of weights, not words of a text.
pub const NAMES: [&str; 30] = [
    "cosine",
    "shared amount",
    "nothing shared",
    "meaning",
    "words and meaning",
    "one speaker",
    "words of one speaker",
    "another speaker, unnamed",
    "one way",
    "one report",
    "lead",
    "nearest to one",
    "nearest to both",
    "number shared",
    "numbers differ",
    "forces differ",
    "clause and phrase",
    "one denied",
    "one turned round",
    "force too strong",
    "number too far",
    "sentences alike",
    "surroundings alike",
    "in the other's sentence",
    "in the sentence before",
    "short",
    "fewest terms",
    "words of short ones",
    "in the sentence, short",
    "scrap",
];

/// Contents of fewer terms than this say little by themselves.
const SHORT: usize = 3;
/// More terms than this tell no more.
const MOST_TERMS: usize = 8;

/// What speaks for and against two statements being one claim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// One number for each of [`NAMES`].
    pub values: [f32; NAMES.len()],
}

impl Evidence {
    /// What two statements of one story have in common.
    pub(crate) fn of(
        one: &Said<'_>,
        other: &Said<'_>,
        sources: &[Source],
        (bond, ties, common): (Bond, Ties, Common),
    ) -> Self {
        let (shared, words) = (common.shared, common.likeness);
        let meaning = bond.meaning.max(0.0);
        let yes = |held: bool| if held { 1.0 } else { 0.0 };
        let one_speaker = ties.one_speaker;
        let unnamed = match (one.speaker, other.speaker) {
            (Some(a), Some(b)) => !(one_speaker || named(a, sources) && named(b, sources)),
            _ => false,
        };
        let alike = one.around.alike(&other.around);
        let fewest = one.around.len().min(other.around.len());
        let (short, contents_of_short) = if fewest < SHORT {
            (1.0, one.around.contents_alike(&other.around))
        } else {
            (0.0, 0.0)
        };
        let against = |said: &Said<'_>| (said.polarity == Polarity::Negative) != said.denies;
        Self {
            values: [
                common.cosine,
                shared.ln_1p(),
                yes(shared <= 0.0),
                meaning,
                words * meaning,
                yes(one_speaker),
                yes(one_speaker) * words,
                yes(unnamed),
                yes(bond.way),
                yes(one.item == other.item),
                bond.lead,
                yes(bond.near),
                yes(bond.nearest),
                yes(!one.numbers.is_disjoint(&other.numbers)),
                yes(ties.numbers_differ),
                yes(one.force != other.force),
                yes(one.build != other.build),
                yes(one.polarity != other.polarity || one.denies != other.denies),
                yes(against(one) != against(other)),
                yes(ties.forces_apart),
                yes(ties.numbers_differ && !(bond.way && bond.nearest)),
                alike.sentences,
                alike.all,
                alike.held,
                alike.held_before,
                short,
                fewest.min(MOST_TERMS) as f32,
                contents_of_short,
                alike.held * short,
                yes(one.wording == Substance::Scrap || other.wording == Substance::Scrap),
            ],
        }
    }

    /// How sure it is that the two are one claim, by themselves: 0 to 1.
    pub(crate) fn sure(&self) -> f32 {
        WEIGHTS.sure(&self.values)
    }
}

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::read(FILE, NAMES));

pub(crate) const FILE: &str = include_str!("../../../../data/models/claims/same.tsv");
