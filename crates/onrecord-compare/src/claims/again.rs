//! How sure it is that two statements of one story are one claim, once all pairs have been looked at by themselves.
//!
//! A pair is weighed again with what the others came to: whether a better partner stands in the report of either,
//! and whether their neighbours are a pair too, since who retells a report keeps its order (stacked, as in
//! Wolpert's stacked generalization: the weights of this step were learnt from what the first step says of piles
//! that it was not trained on). Surprise: it is the rivals that tell most. Words that are everywhere in a story
//! make many pairs likely, and only one of them right.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use rayon::prelude::*;

use super::same::{Evidence, NAMES};
use crate::partners::Partners;
use crate::weights::Weights;

/// What is weighed again beside [`NAMES`].
// Names of weights, not words of a text.
pub const AGAIN: [&str; 5] = [
    "sure by itself",
    "surer than rivals",
    "surest to one",
    "surest to both",
    "neighbours",
];

/// Pairs that are less sure by themselves are not weighed again.
const LEAST: f32 = 0.02;
/// How many statements before and after are neighbours.
const REACH: i64 = 2;
/// Neighbours in the other order tell so much.
const CROSSED: f32 = 0.6;
/// No pair is so sure, or so unsure, that this is not left.
const LEFT: f32 = 1e-4;

/// Where a statement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The place of its report among the items.
    pub report: u32,
    /// Its place among the statements of the report.
    pub at: u32,
}

/// A pair of statements of one story: where they stand, what speaks for them, and how sure that makes it.
#[derive(Clone, Debug)]
pub struct Weighed {
    /// Where the two stand.
    pub places: (Place, Place),
    /// What speaks for and against their being one.
    pub evidence: Evidence,
    /// How sure it is by themselves: 0 to 1.
    pub sure: f32,
}

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::read(FILE, AGAIN.into_iter().chain(NAMES)));

pub(crate) const FILE: &str = include_str!("../../../../data/models/claims/again.tsv");

/// How sure each pair is in the light of all others; those that are not worth it stay as sure as they are.
pub(crate) fn again(pairs: &[Weighed]) -> Vec<f32> {
    let values = beside(pairs);
    pairs
        .par_iter()
        .zip(values)
        .map(|(pair, values)| match values {
            Some(values) => WEIGHTS.sure(values.iter().chain(&pair.evidence.values)),
            None => pair.sure,
        })
        .collect()
}

/// What the other pairs say of each: one number for each of [`AGAIN`]; nothing of pairs that are not worth it.
#[must_use]
pub fn beside(pairs: &[Weighed]) -> Vec<Option<[f32; AGAIN.len()]>> {
    let mut best: BTreeMap<(Place, u32), Partners<Place>> = BTreeMap::new();
    let mut sure_of: HashMap<(Place, Place), f32> = HashMap::new();
    for pair in pairs.iter().filter(|pair| pair.sure >= LEAST) {
        let (one, other) = pair.places;
        best.entry((one, other.report)).or_default().add(other, pair.sure);
        best.entry((other, one.report)).or_default().add(one, pair.sure);
        sure_of.insert((one.min(other), one.max(other)), pair.sure);
    }
    let neighbours = |one: Place, other: Place| -> f32 {
        if one.report == other.report {
            return 0.0;
        }
        let mut surest = 0.0_f32;
        for (here, there) in steps().flat_map(|here| steps().map(move |there| (here, there))) {
            let (Some(a), Some(b)) = (one.moved(here), other.moved(there)) else {
                continue;
            };
            let sure = sure_of.get(&(a.min(b), a.max(b))).copied().unwrap_or(0.0);
            surest = surest.max(if (here > 0) == (there > 0) {
                sure
            } else {
                sure * CROSSED
            });
        }
        surest
    };
    pairs
        .par_iter()
        .map(|pair| {
            if pair.sure < LEAST {
                return None;
            }
            let (one, other) = pair.places;
            let (ours, theirs) = (best.get(&(one, other.report))?, best.get(&(other, one.report))?);
            let firsts = [ours.is_first(other), theirs.is_first(one)];
            let rivals = [ours.rival(other), theirs.rival(one)];
            let yes = |held: bool| if held { 1.0 } else { 0.0 };
            Some([
                ((pair.sure + LEFT) / (1.0 - pair.sure + LEFT)).ln(),
                pair.sure - rivals.into_iter().flatten().fold(0.0, f32::max),
                yes(firsts.contains(&true)),
                yes(firsts == [true, true]),
                neighbours(one, other),
            ])
        })
        .collect()
}

/// The steps to neighbours.
fn steps() -> impl Iterator<Item = i64> {
    (-REACH..=REACH).filter(|step| *step != 0)
}

impl Place {
    /// The place so many statements on.
    fn moved(self, step: i64) -> Option<Self> {
        let at = u32::try_from(i64::from(self.at) + step).ok()?;
        Some(Self { at, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(one: (u32, u32), other: (u32, u32), sure: f32) -> Weighed {
        let place = |(report, at)| Place { report, at };
        Weighed {
            places: (place(one), place(other)),
            evidence: Evidence {
                values: [0.0; NAMES.len()],
            },
            sure,
        }
    }

    #[test]
    fn a_better_partner_speaks_against_a_pair_and_neighbours_for_it() {
        let pairs = [
            pair((0, 3), (1, 5), 0.6),
            pair((0, 3), (1, 9), 0.5),
            pair((0, 4), (1, 6), 0.8),
            pair((0, 1), (1, 2), 0.01),
        ];
        let values = beside(&pairs);
        let (first, second) = (values[0].unwrap(), values[1].unwrap());
        assert!((first[1] - 0.1).abs() < 1e-6 && (second[1] + 0.1).abs() < 1e-6);
        assert_eq!((first[3], second[3]), (1.0, 0.0));
        assert_eq!((first[4], second[4]), (0.8, 0.0));
        assert!(values[3].is_none(), "not worth it");
    }
}
