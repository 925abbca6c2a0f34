//! One source for all its mentions in the case. Not written yet.

use onrecord_nouns::Findings;

use crate::Item;
use onrecord_lexicon::Lexicon;

/// One source for all its mentions in the case.
pub fn sources(_items: &[Item<'_>], _lexicon: &Lexicon, _findings: &mut Findings) {}
