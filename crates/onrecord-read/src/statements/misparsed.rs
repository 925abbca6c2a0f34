//! Which words does a cue verb belong with, where the parser hung it elsewhere?
//!
//! Told by place and marks alone: a cue behind the last comma, with nothing after it but when it was said;
//! the source of an opening "As"; a source behind its verb that was taken for its object.

use onrecord_lexicon::cues::{Cue, Frame};
use onrecord_lexicon::grammar::glue;

use super::contents::{Complement, ComplementKind, takes_clause};
use super::view::View;

/// At most so many tokens tell where it was said.
const LONGEST_PLACE: usize = 7;

/// Words of a clause that was said, at least.
const LEAST_WORDS: usize = 3;

/// "They will lend it only if the city pays, the bank confirmed on Tuesday": all that stands before the comma.
pub(super) fn trailing(
    view: &View<'_>,
    verb: usize,
    cue: &Cue,
    cue_words: &std::ops::Range<usize>,
) -> Option<Complement> {
    let sentence = view.sentence_range(verb);
    let subject = view.child(verb, &["nsubj"]).filter(|subject| *subject < verb)?;
    let first = *view.subtree(subject).first()?;
    // "C, if the board does not object": nobody says C.
    let said = view.child(verb, &["mark", "neg", "auxpass"]).is_none();
    let comma = first
        .checked_sub(1)
        .filter(|at| *at > sentence.start && view.word(*at) == ",")?;
    let when = |at: usize| {
        let time = |at: usize| view.is_time(at);
        let on = view.dep(at) == "prep" && view.child(at, &["pobj"]).is_some_and(time);
        view.is_mark(at) || time(at) || on
    };
    // "..., the admiral let it be known at a ceremony in Sund": where it was said.
    let place = view
        .children(verb)
        .filter(|child| *child > verb && view.dep(*child) == "prep")
        .find(|prep| glue("said-in").contains(&view.word(*prep)))
        .map_or_else(Vec::new, |prep| view.subtree(prep));
    let place = if place.len() <= LONGEST_PLACE {
        place
    } else {
        Vec::new()
    };
    // "..., the bank confirmed on Tuesday, contradicting the mayor": what it does by saying it.
    let by_it = (verb + 1..sentence.end).find(|at| view.word(*at) == "," && view.tag(at + 1) == "VBG");
    // "..., a clerk told the agency": whom it was said to.
    let hearer = view
        .child(verb, &["dobj", "dative"])
        .filter(|object| *object > verb && cue.takes(Frame::Addressee))
        .map_or_else(Vec::new, |object| view.subtree(object));
    let only_when = (verb + 1..by_it.unwrap_or(sentence.end))
        .all(|at| when(at) || hearer.contains(&at) || cue_words.contains(&at) || place.contains(&at));
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
    // "The paper, which is old, says Sarn and Tol are to pay": a clause of its own follows.
    let goes_on = (object + 1..view.sentence_range(verb).end)
        .take_while(|at| !view.is_mark(*at))
        .any(|at| matches!(view.tag(at), "VBD" | "VBZ" | "VBP" | "MD"));
    (bare && !goes_on && view.child(clause, &["nsubj", "nsubjpass"]).is_some()).then_some(object)
}
