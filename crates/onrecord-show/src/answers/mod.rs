//! Answers to one question each, for a terminal and for programs: which claims, where a claim comes
//! from, what drifted.
//!
//! The whole case has its own pages; here one list is printed, and each line of it quotes its place.

pub mod claims;
pub mod drift;
mod place;
pub mod trace;
mod tree;
mod wanted;

pub use wanted::{Wanted, wanted};
