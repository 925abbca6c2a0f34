//! What stands between a cue and what is said: when it was said, and on what occasion.

use onrecord_lexicon::grammar::glue;

use super::draft::{Draft, Seat};
use super::glue::THAT;
use super::view::View;

/// "said last month while presenting a bill on buses that the lobby was rich": only what follows "that" is said,
/// though the parser hangs it on the noun before.
pub(crate) fn behind_asides(view: &View<'_>, drafts: &mut [Draft]) {
    for draft in drafts {
        let [content] = draft.content.as_slice() else {
            continue;
        };
        let tokens = view.syntax.tokens_in(*content);
        let first = tokens.start;
        let aside = glue("occasion").contains(&view.word(first)) && view.tag(first + 1) == "VBG";
        if draft.seat != Seat::Clause || !aside || first < draft.anchor {
            continue;
        }
        let says = |at: &usize| {
            THAT.contains(&view.word(*at))
                && matches!(view.tag(*at), "IN" | "WDT")
                && matches!(
                    view.pos(at + 1),
                    "DET" | "PRON" | "PROPN" | "NOUN" | "ADJ" | "NUM"
                )
        };
        let that = tokens.clone().skip(2).find(says);
        if let Some(told) = that.and_then(|that| view.span(view.trimmed(that + 1..tokens.end))) {
            draft.content = vec![told];
        }
    }
}
