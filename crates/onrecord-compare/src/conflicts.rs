//! Contradictions and drift between records that share a key. Not written yet.

use onrecord_nouns::Findings;

use crate::Item;
use onrecord_lexicon::Lexicon;

/// Contradictions and drift between records that share a key.
pub fn conflicts(_items: &[Item<'_>], _lexicon: &Lexicon, _findings: &mut Findings) {}
