//! Statements that say the same, and the independent origins of each claim. Not written yet.

use onrecord_nouns::Findings;

use crate::Item;
use crate::Options;
use onrecord_lexicon::Lexicon;

/// Statements that say the same, and the independent origins of each claim.
pub fn claims(_items: &[Item<'_>], _options: &Options, _lexicon: &Lexicon, _findings: &mut Findings) {}
