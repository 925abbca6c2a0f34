//! What was learnt from reports that people have marked: which words are source, cue and content.
//!
//! Two passes of a chain of labels over each paragraph. The first sees words, marks, the parse and
//! what the rules found; the second also sees what the first took each token for. The weights lie in
//! `data/models/en/statement-*.bin`; `cargo xtask train statements` makes them. Public for that task
//! alone.

pub(crate) mod apply;
pub mod candidates;
pub mod choose;
pub mod crf;
pub mod facts;
pub mod linking;
pub mod signals;
#[cfg(test)]
mod tests;
pub mod trees;
pub mod weights;

/// What a token is: 0 nothing, then source, cue and content, each as a start and a going on.
pub type Label = u8;

/// How many labels there are.
pub const LABELS: usize = 7;

/// Mixes two numbers into one.
#[must_use]
pub(crate) const fn mix(a: u64, b: u64) -> u64 {
    let mixed = (a ^ b.rotate_left(23)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ (mixed >> 31)
}

/// A number for some bytes; 0 for none.
#[must_use]
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    if bytes.is_empty() {
        return 0;
    }
    let mut mixed = 0x9E37_79B9_7F4A_7C15_u64;
    for byte in bytes {
        mixed = (mixed ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        mixed ^= mixed >> 29;
    }
    mixed = mixed.wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed ^ (mixed >> 32)
}
