//! How much does it say that two sentences share a word?
//!
//! Words are compared by their first letters, which is a stem for most inflected languages. The
//! rarity of English stems was counted in news; a stem that is not in the table, and so every word
//! of another language, is taken for rare. What is common in the two reports themselves is weighed
//! down later, in `retold`.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use super::words::mix;

/// Letters that make up a stem.
const LETTERS: usize = 5;
/// Weight of a stem that the table does not have.
const RAREST: f32 = 8.5;
/// Stems lighter than this bind sentences together and say little.
const COMMON: f32 = 2.2;

/// Stems are hashes already.
#[derive(Default)]
struct Scattered(u64);

impl Hasher for Scattered {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = mix(self.0 ^ u64::from(*byte));
        }
    }

    fn write_u32(&mut self, stem: u32) {
        self.0 = u64::from(stem).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

static TABLE: LazyLock<HashMap<u32, f32, BuildHasherDefault<Scattered>>> = LazyLock::new(|| {
    let table = include_str!("../../../../data/models/en-stem-rarity.tsv");
    table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (stem, tenths) = line.split_once('\t')?;
            Some((stem_of(stem), tenths.parse::<f32>().ok()? / 10.0))
        })
        .collect()
});

/// The stem of a word, as a hash.
pub(crate) fn stem_of(word: &str) -> u32 {
    let fold = |hash: u64, letter: u64| {
        (hash ^ letter)
            .wrapping_mul(0x9E37_79B9_7F4A_7C15)
            .rotate_left(23)
    };
    let first = word.as_bytes().get(..word.len().min(LETTERS)).unwrap_or_default();
    let hash = if first.is_ascii() {
        first
            .iter()
            .fold(0, |hash, byte| fold(hash, u64::from(byte.to_ascii_lowercase())))
    } else {
        let letters = word.chars().flat_map(char::to_lowercase).take(LETTERS);
        letters.fold(0, |hash, letter| fold(hash, u64::from(letter)))
    };
    mix(hash) as u32
}

/// How much a stem weighs: the logarithm of one over its share of sentences.
pub(crate) fn rarity(stem: u32) -> f32 {
    let weight = TABLE.get(&stem).copied().unwrap_or(RAREST);
    if weight < COMMON { 0.15 * weight } else { weight }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_weigh_more_and_endings_do_not_matter() {
        assert!(rarity(stem_of("The")) < 0.2);
        assert!(rarity(stem_of("ferry")) > rarity(stem_of("government")));
        assert_eq!(stem_of("deployment"), stem_of("Deployed"));
    }
}
