//! Dates of undated reports that follow from their relatives. Not written yet.

use onrecord_nouns::Findings;

use crate::Item;

/// Dates of undated reports that follow from their relatives.
pub fn dates(_items: &[Item<'_>], _findings: &mut Findings) {}
