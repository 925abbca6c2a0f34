//! Which words does a cue verb belong with, where the parser hung it elsewhere?
//!
//! Told by place and marks alone: a cue behind the last comma, with nothing after it but when it was said;
//! the source of an opening "As"; a source behind its verb that was taken for its object.

use onrecord_lexicon::cues::Cue;

use super::contents::{Complement, ComplementKind, takes_clause};
use super::view::View;

/// Words of a clause that was said, at least.
const LEAST_WORDS: usize = 3;

/// "They will lend it only if the city pays, the bank confirmed on Tuesday": all that stands before the comma.
pub(super) fn trailing(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    let sentence = view.sentence_range(verb);
    let subject = view.child(verb, &["nsubj"]).filter(|subject| *subject < verb)?;
    let first = *view.subtree(subject).first()?;
    // "C, if the board does not object": nobody says C.
    let said = view.child(verb, &["mark", "neg", "auxpass"]).is_none();
    let comma = first
        .checked_sub(1)
        .filter(|at| *at > sentence.start && view.word(*at) == ",")?;
    let when = |at: usize| {
        let time = |at: usize| {
            let name = view.token(at).and_then(|token| token.name);
            matches!(name, Some("DATE" | "TIME"))
        };
        let on = view.dep(at) == "prep" && view.child(at, &["pobj"]).is_some_and(time);
        view.is_mark(at) || time(at) || on
    };
    let only_when = (verb + 1..sentence.end).all(when);
    if !said || !takes_clause(cue) || !only_when || view.quotation_at(verb).is_some() {
        return None;
    }
    let start = (sentence.start..comma)
        .rev()
        .find(|at| matches!(view.word(*at), ";" | ":"))
        .map_or(sentence.start, |mark| mark + 1);
    let tokens: Vec<usize> = (start..comma).collect();
    let words = tokens.iter().filter(|at| !view.is_mark(**at)).count();
    let head = tokens.iter().copied().find(|at| {
        let told = view
            .child(*at, &["nsubj", "nsubjpass"])
            .is_some_and(|subject| subject < comma);
        let above = view.head(*at);
        told && (above == *at || !tokens.contains(&above))
    })?;
    (words >= LEAST_WORDS).then_some(Complement {
        tokens,
        kind: ComplementKind::Clause,
        head,
        cue_end: None,
        is_judged: false,
    })
}

/// "As a source in the council said, C": the source, if the parser made an object of it.
pub(super) fn subject_of_as(view: &View<'_>, verb: usize) -> Option<usize> {
    let sentence = view.sentence_range(verb);
    let first = (sentence.start..verb).find(|at| !view.is_mark(*at))?;
    let opens = super::glue::AS.contains(&view.word(first)) && view.dep(first) == "prep";
    let source = view.child(first, &["pobj"]).filter(|_| opens)?;
    let end = view.subtree(source).last().map(|last| last + 1)?;
    (end == verb && view.child(verb, &["nsubj", "nsubjpass"]).is_none()).then_some(source)
}

/// "C, wrote the presiding judge": the source behind its verb, if the parser made an object of it.
pub(super) fn subject_behind(view: &View<'_>, verb: usize) -> Option<usize> {
    let comma = verb.checked_sub(1).filter(|at| view.word(*at) == ",")?;
    let clause = view.child(verb, &["ccomp"]).filter(|clause| *clause < comma)?;
    let object = view.child(verb, &["dobj"]).filter(|object| *object > verb)?;
    let bare = view
        .child(verb, &["nsubj", "nsubjpass", "xcomp", "aux"])
        .is_none();
    (bare && view.child(clause, &["nsubj", "nsubjpass"]).is_some()).then_some(object)
}
