//! Which number stands for a string, and which rows of a table for a number?
//!
//! The model knows strings only by these hashes (MurmurHash64A, MurmurHash3 x86-128), so they must
//! agree with its training to the bit. A few hundred strings have a fixed number instead of a hash.

use std::collections::HashMap;

/// Strings with a fixed number.
#[derive(Debug)]
pub(crate) struct Symbols(HashMap<&'static str, u64, foldhash::fast::FixedState>);

impl Symbols {
    /// Reads a table: number, tab, string.
    pub(crate) fn parse(table: &'static str) -> Self {
        let entry = |line: &'static str| {
            let (number, string) = line.split_once('\t')?;
            Some((string, number.parse().ok()?))
        };
        Self(table.lines().filter_map(entry).collect())
    }

    /// The number of a string; 0 for the empty one.
    pub(crate) fn number(&self, string: &str) -> u64 {
        if string.is_empty() {
            return 0;
        }
        self.0
            .get(string)
            .copied()
            .unwrap_or_else(|| string_hash(string.as_bytes()))
    }
}

/// MurmurHash64A with seed 1.
pub(crate) fn string_hash(key: &[u8]) -> u64 {
    const MULTIPLIER: u64 = 0xc6a4_a793_5bd1_e995;
    let mix = |word: u64| {
        let word = word.wrapping_mul(MULTIPLIER);
        (word ^ (word >> 47)).wrapping_mul(MULTIPLIER)
    };
    let mut hash = 1 ^ (key.len() as u64).wrapping_mul(MULTIPLIER);
    let (words, rest) = key.as_chunks::<8>();
    for word in words {
        hash = (hash ^ mix(u64::from_le_bytes(*word))).wrapping_mul(MULTIPLIER);
    }
    if !rest.is_empty() {
        let tail = rest
            .iter()
            .rev()
            .fold(0, |tail, byte| tail << 8 | u64::from(*byte));
        hash = (hash ^ tail).wrapping_mul(MULTIPLIER);
    }
    hash = (hash ^ (hash >> 47)).wrapping_mul(MULTIPLIER);
    hash ^ (hash >> 47)
}

/// The four rows of a hash table that stand for a number: MurmurHash3 x86-128 of its eight bytes.
pub(crate) fn rows(number: u64, seed: u32) -> [u32; 4] {
    let scramble = |mut word: u64| {
        word = (word ^ (word >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        word = (word ^ (word >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        word ^ (word >> 33)
    };
    let seed = u64::from(seed);
    let key = number
        .wrapping_mul(0x87c3_7b91_1142_53d5)
        .rotate_left(31)
        .wrapping_mul(0x4cf5_ad43_2745_937f);
    let mut first = key ^ seed ^ 8;
    let mut second = seed ^ 8;
    first = first.wrapping_add(second);
    second = second.wrapping_add(first);
    first = scramble(first);
    second = scramble(second);
    first = first.wrapping_add(second);
    second = second.wrapping_add(first);
    let low = |word: u64| (word & 0xffff_ffff) as u32;
    [low(first), low(first >> 32), low(second), low(second >> 32)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_model() {
        // From Python: spacy.strings.hash_string("coffee"), ("apple"), ("a very long word").
        assert_eq!(string_hash(b"coffee"), 3_197_928_453_018_144_401);
        assert_eq!(string_hash(b"apple"), 8_566_208_034_543_834_098);
    }
}
