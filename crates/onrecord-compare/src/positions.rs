//! Who stands where on the user's issues. Not written yet.

use onrecord_nouns::Findings;

use crate::Item;
use crate::Options;
use onrecord_lexicon::Lexicon;

/// Who stands where on the user's issues.
pub fn positions(_items: &[Item<'_>], _options: &Options, _lexicon: &Lexicon, _findings: &mut Findings) {}
