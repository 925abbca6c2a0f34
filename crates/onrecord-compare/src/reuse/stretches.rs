//! Where are the stretches of letters of a text, and what is the hash of each?
//!
//! From the bits of `letters`, edge by edge: a row of 64 bytes is looked at once. A stretch is a word, but
//! for those with characters beyond ASCII, which `words` cuts.

use super::letters::{Mask, WIDTH};
use super::words::{BREAK, FLAGS, Word};

const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// A text with the masks of its letters.
pub(super) struct Letters<'a> {
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) masks: &'a [Mask],
}

impl Letters<'_> {
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or_default()
    }

    pub(super) fn letter(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// The stretches of letters between two places.
    #[inline(always)]
    pub(super) fn stretches(&self, start: usize, end: usize) -> Stretches<'_> {
        let row = start / WIDTH;
        let mask = self.row(row);
        let letters = mask.letters & (!0 << (start % WIDTH));
        Stretches {
            masks: self.masks,
            row,
            end,
            edges: letters ^ (letters << 1),
            carry: letters >> (WIDTH - 1),
            foreign_row: mask.foreign != 0,
            foreign: false,
        }
    }

    /// Whether a stretch has bytes of characters beyond ASCII.
    #[inline(always)]
    pub(super) fn foreign(&self, from: usize, to: usize) -> bool {
        let (first, last) = (from / WIDTH, (to - 1) / WIDTH);
        let after = !0 << (from % WIDTH);
        let before = !0 >> (WIDTH - 1 - (to - 1) % WIDTH);
        if first == last {
            return self.row(first).foreign & after & before != 0;
        }
        self.row(first).foreign & after != 0
            || (first + 1..last).any(|row| self.row(row).foreign != 0)
            || self.row(last).foreign & before != 0
    }

    #[inline(always)]
    fn row(&self, row: usize) -> Mask {
        self.masks.get(row).copied().unwrap_or_default()
    }

    /// The hash of a word of ASCII letters and digits; setting one bit makes all of them small.
    #[inline(always)]
    pub(super) fn ascii_hash(&self, from: usize, to: usize) -> u64 {
        const SMALL: u64 = 0x2020_2020_2020_2020;
        let mut hash = 0;
        let mut at = from;
        while at + 8 < to {
            hash = fold(hash, self.load(at) | SMALL);
            at += 8;
        }
        let left = !0 >> (64 - 8 * (to - at));
        fold(hash, (self.load(at) | SMALL) & left)
    }

    #[inline(always)]
    fn load(&self, at: usize) -> u64 {
        match self.bytes.get(at..at + 8) {
            Some(bytes) => u64::from_le_bytes(bytes.try_into().unwrap_or_default()),
            None => lane(self.bytes.get(at..).unwrap_or_default()),
        }
    }
}

/// Goes through stretches of letters by their edges: bits where letters begin or end.
pub(super) struct Stretches<'a> {
    masks: &'a [Mask],
    row: usize,
    end: usize,
    /// The edges of the row that are still ahead.
    edges: u64,
    /// Whether the last byte of the row is a letter.
    carry: u64,
    /// Whether this row has bytes of characters beyond ASCII.
    foreign_row: bool,
    /// Whether the rows of the last stretch have.
    pub(super) foreign: bool,
}

impl Stretches<'_> {
    #[inline(always)]
    pub(super) fn next(&mut self) -> Option<(usize, usize)> {
        let from = self.edge()?;
        self.foreign = self.foreign_row;
        let to = self.edge().unwrap_or(self.end).min(self.end);
        (from < to).then_some((from, to))
    }

    #[inline(always)]
    fn edge(&mut self) -> Option<usize> {
        while self.edges == 0 {
            self.row += 1;
            if self.row * WIDTH >= self.end {
                return None;
            }
            let mask = self.masks.get(self.row).copied().unwrap_or_default();
            self.edges = mask.letters ^ (mask.letters << 1 | self.carry);
            self.carry = mask.letters >> (WIDTH - 1);
            self.foreign_row = mask.foreign != 0;
            self.foreign |= self.foreign_row;
        }
        let at = self.row * WIDTH + self.edges.trailing_zeros() as usize;
        self.edges &= self.edges - 1;
        Some(at)
    }
}

/// How many stretches of letters there are.
pub(super) fn count(masks: &[Mask]) -> usize {
    let mut carry = 0;
    let starts = masks.iter().map(|mask| {
        let starts = mask.letters & !(mask.letters << 1 | carry);
        carry = mask.letters >> (WIDTH - 1);
        starts.count_ones() as usize
    });
    starts.sum()
}

/// The hash of a folded word; that of an ASCII word is the same as [`Letters::ascii_hash`] gives.
pub(super) fn hash(folded: &[u8]) -> u64 {
    folded.chunks(8).fold(0, |hash, chunk| fold(hash, lane(chunk)))
}

/// Up to eight bytes as a number.
fn lane(bytes: &[u8]) -> u64 {
    let mut lane = [0; 8];
    lane[..bytes.len()].copy_from_slice(bytes);
    u64::from_le_bytes(lane)
}

const fn fold(hash: u64, lane: u64) -> u64 {
    (hash.rotate_left(29) ^ lane).wrapping_mul(MULTIPLIER)
}

/// The word of a hash, without flags.
pub(super) const fn finish(hash: u64) -> Word {
    let word = ((hash ^ (hash >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93) >> 32) as u32 & !FLAGS;
    if word == BREAK { FLAGS + 1 } else { word }
}
