//! Which words weaken a content?
//!
//! Only words that leave the content itself open count: modals of possibility, chances, hearsay,
//! deferrals. Round numbers are figures' business, and adjectives before a noun are too common in
//! news to tell one statement from another.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::hedges::{Certainty, HedgeBefore, HedgeClass};
use onrecord_nouns::Span;

use crate::statements::view::View;

/// The hedging words inside some spans, in order.
///
/// # Limits
///
/// "could" of ability counts as one of possibility. A hedge in a subordinate clause counts for the
/// whole content.
pub(crate) fn hedges(view: &View<'_>, content: &[Span], lexicon: &Lexicon) -> Vec<Span> {
    let mut found = Vec::new();
    for span in content {
        let tokens = view.syntax.tokens_in(*span);
        for hedge in lexicon.hedges.find(view.words(tokens.clone())) {
            let words = tokens.start + hedge.words.start..tokens.start + hedge.words.end;
            let entry = hedge.entry;
            let counts = match entry.class {
                HedgeClass::Modal => entry.certainty == Certainty::Low,
                HedgeClass::Epistemic
                | HedgeClass::Hearsay
                | HedgeClass::Agentless
                | HedgeClass::Deferral => true,
                HedgeClass::Approximator
                | HedgeClass::Bound
                | HedgeClass::Vague
                | HedgeClass::Condition
                | HedgeClass::Qualifier => false,
            };
            let wrong_place = match entry.before {
                Some(HedgeBefore::Verb) => {
                    !(view.tag(words.start).is_empty()
                        || view.tag(words.start) == "MD"
                        || view.tag(words.start).starts_with("VB"))
                }
                Some(HedgeBefore::Noun | HedgeBefore::Number) => true,
                None => false,
            };
            if counts && !wrong_place {
                found.extend(view.span(words));
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}
