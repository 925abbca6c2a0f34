//! Which reports are about one thing. Not written yet.

use onrecord_nouns::Findings;

use crate::Item;
use onrecord_lexicon::Lexicon;

/// Which reports are about one thing.
pub fn stories(_items: &[Item<'_>], _lexicon: &Lexicon, _findings: &mut Findings) {}
