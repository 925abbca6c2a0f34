//! Where in a report could a shingle of another stand?
//!
//! The hashes of one report's shingles are bits of a small table, and the words of others are streamed
//! past it: nearly all of what is not there is passed over at eight words a step, with the widest vectors
//! that the processor has. Every kernel gives the same places. Some of them are chance: `align` looks at
//! the words.

#[cfg(target_arch = "x86_64")]
mod x86;

use super::words::{Word, identity};

/// Words of a shingle.
pub(super) const SHINGLE: usize = 3;
const FIRST: u32 = 0x9E37_79B1;
const SECOND: u32 = 0x85EB_CA77;
/// Bits of the table for each shingle, as a power of two.
const ROOM: u32 = 4;

/// A set of shingles, as bits.
pub(super) struct Seen {
    bits: Vec<u32>,
    shift: u32,
}

impl Seen {
    /// An empty set for about so many shingles.
    pub(super) fn new(shingles: usize) -> Self {
        let bits = (shingles.next_power_of_two().trailing_zeros() + ROOM).clamp(8, 30);
        Self {
            bits: vec![0; 1 << (bits - 5)],
            shift: 32 - bits,
        }
    }

    /// Puts a shingle in.
    pub(super) fn insert(&mut self, hash: u32) {
        let place = hash >> self.shift;
        if let Some(row) = self.bits.get_mut(place as usize / 32) {
            *row |= 1 << (place % 32);
        }
    }

    /// Adds to `places` where shingles of the set may start.
    pub(super) fn hits(&self, words: &[Word], places: &mut Vec<u32>) {
        #[cfg(target_arch = "x86_64")]
        if is_x86_feature_detected!("avx2") {
            #[expect(unsafe_code, reason = "the processor was asked on the line before")]
            // SAFETY: the processor has AVX2.
            unsafe {
                return x86::hits(self, words, places);
            }
        }
        self.plainly(words, 0, places);
    }

    /// The same from one place on, word by word.
    fn plainly(&self, words: &[Word], from: usize, places: &mut Vec<u32>) {
        let rest = words.get(from..).unwrap_or_default();
        for (at, window) in (from as u32..).zip(rest.windows(SHINGLE)) {
            let place = hash(window) >> self.shift;
            let row = self.bits.get(place as usize / 32).copied().unwrap_or_default();
            if row >> (place % 32) & 1 != 0 {
                places.push(at);
            }
        }
    }
}

/// The hash of a shingle; its highest bits are the best.
pub(super) fn hash(shingle: &[Word]) -> u32 {
    let word = |at: usize| shingle.get(at).copied().map_or(0, identity);
    let first = word(0).wrapping_mul(FIRST);
    let second = word(1).wrapping_mul(SECOND);
    first.wrapping_add(second).wrapping_add(word(2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn all_kernels_find_the_same_places_and_all_that_are_there(
            kept in proptest::collection::vec(0_u32..40, 0..60),
            others in proptest::collection::vec(0_u32..60, 0..90),
        ) {
            let words = |row: &[u32]| -> Vec<Word> {
                row.iter().map(|word| word.wrapping_mul(0x85EB_CA6B).rotate_left(13)).collect()
            };
            let (kept, others) = (words(&kept), words(&others));
            let mut seen = Seen::new(kept.len());
            kept.windows(SHINGLE).for_each(|shingle| seen.insert(hash(shingle)));
            let (mut found, mut plain) = (Vec::new(), Vec::new());
            seen.hits(&others, &mut found);
            seen.plainly(&others, 0, &mut plain);
            prop_assert_eq!(&found, &plain);
            for (at, shingle) in others.windows(SHINGLE).enumerate() {
                let same = |other: &[Word]| other.iter().zip(shingle).all(|(a, b)| identity(*a) == identity(*b));
                if kept.windows(SHINGLE).any(same) {
                    prop_assert!(found.contains(&(at as u32)));
                }
            }
        }
    }
}
