//! Which stems does a sentence have, and how rare is each?
//!
//! A stem is the first five letters of a word in lower case; how rare it is was counted in English news
//! (`data/models/en-stem-rarity.tsv`). Stems that are not counted are rarer than all that are.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::quick::Quick;

/// Letters of a stem.
const LETTERS: usize = 5;

/// Rarity of stems that are not in the table: a little more than the rarest there.
const UNLISTED: f32 = 95.0;

fn table() -> &'static HashMap<&'static str, f32, Quick> {
    static TABLE: LazyLock<HashMap<&'static str, f32, Quick>> = LazyLock::new(|| {
        let lines = include_str!("../../../data/models/en-stem-rarity.tsv").lines();
        let row = |line: &'static str| {
            let (stem, rarity) = line.split_once('\t')?;
            Some((stem, rarity.parse().ok()?))
        };
        lines
            .filter(|line| !line.starts_with('#'))
            .filter_map(row)
            .collect()
    });
    &TABLE
}

/// The stems of a sentence with their weights, sorted by stem; the squares of the weights add up to 1.
pub(crate) fn stems(sentence: &str) -> Vec<(u64, f32)> {
    let mut stems: Vec<(u64, f32)> = Vec::new();
    for word in sentence.split(|letter: char| !letter.is_alphanumeric()) {
        let stem: String = word.chars().flat_map(char::to_lowercase).take(LETTERS).collect();
        if !stem.is_empty() {
            let rarity = table().get(stem.as_str()).copied().unwrap_or(UNLISTED);
            stems.push((number(&stem), rarity));
        }
    }
    stems.sort_by_key(|(stem, _)| *stem);
    // A word that stands twice counts twice.
    let mut merged: Vec<(u64, f32)> = Vec::with_capacity(stems.len());
    for (stem, weight) in stems {
        match merged.last_mut() {
            Some((last, sum)) if *last == stem => *sum += weight,
            _ => merged.push((stem, weight)),
        }
    }
    let length = merged
        .iter()
        .map(|(_, weight)| weight * weight)
        .sum::<f32>()
        .sqrt();
    if length > 0.0 {
        merged.iter_mut().for_each(|(_, weight)| *weight /= length);
    }
    merged
}

/// A stem as a number (FNV-1a).
fn number(stem: &str) -> u64 {
    stem.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_weigh_more() {
        let stems = stems("the harbourmaster");
        let weight = |stem: &str| {
            let number = number(stem);
            stems
                .iter()
                .find(|(other, _)| *other == number)
                .map(|(_, weight)| *weight)
        };
        assert!(weight("harbo") > weight("the"));
    }
}
