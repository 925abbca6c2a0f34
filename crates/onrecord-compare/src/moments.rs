//! What happened when, told by one report or more. Not written yet.

use onrecord_nouns::Findings;

use crate::Item;

/// What happened when, told by one report or more.
pub fn moments(_items: &[Item<'_>], _findings: &mut Findings) {}
