//! Figures about the same thing, side by side. Not written yet.

use onrecord_nouns::Findings;

use crate::Item;

/// Figures about the same thing, side by side.
pub fn figures(_items: &[Item<'_>], _findings: &mut Findings) {}
