//! Under which condition is a content said to hold?
//!
//! The whole condition is marked, not the word that opens it: "only with US backing", "if the talks
//! fail".

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::hedges::HedgeClass;
use onrecord_nouns::Span;

use crate::statements::view::View;

/// The conditions inside some spans, in order.
///
/// # Limits
///
/// "if" of an indirect question ("asked if") is told from a condition only by the parse.
pub(crate) fn conditions(view: &View<'_>, content: &[Span], lexicon: &Lexicon) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    for span in content {
        let tokens = view.syntax.tokens_in(*span);
        for hedge in lexicon.hedges.find(view.words(tokens.clone())) {
            if hedge.entry.class != HedgeClass::Condition {
                continue;
            }
            let words = tokens.start + hedge.words.start..tokens.start + hedge.words.end;
            let Some(end) = end_of(view, words.clone()) else {
                continue;
            };
            if let Some(condition) = view.span(view.trimmed(words.start..end))
                && let Some(condition) = condition.intersection(*span)
                && !found.iter().any(|earlier| earlier.contains(condition))
            {
                found.push(condition);
            }
        }
    }
    found
}

/// Where a condition that starts with some words ends.
fn end_of(view: &View<'_>, words: std::ops::Range<usize>) -> Option<usize> {
    if !view.is_parsed() {
        let sentence = view.sentence_range(words.start);
        return (words.end..sentence.end)
            .find(|index| view.is_mark(*index))
            .or(Some(sentence.end));
    }
    let mut end = words.end;
    for index in words.clone() {
        let head = view.head(index);
        match view.dep(index) {
            "mark" | "advmod" if head > index => {
                // An indirect question is asked, not supposed; "provided that" is no question.
                if words.len() == 1
                    && matches!(view.dep(head), "ccomp" | "pcomp" | "xcomp")
                    && view.dep(index) == "mark"
                {
                    return None;
                }
                let last = view.subtree(head).last().copied().unwrap_or(head);
                end = end.max(last + 1);
            }
            "prep" | "pobj" | "advcl" | "amod" | "acomp" | "pcomp" => {
                let last = view.subtree(index).last().copied().unwrap_or(index);
                end = end.max(last + 1);
            }
            _ => {}
        }
    }
    // "if any" is no condition; "in exchange for tolls" is one.
    let least = if words.len() > 1 { words.end } else { words.end + 1 };
    (end > least).then_some(end)
}
