//! What stands between a cue and what is said, and what is said behind a cue that stands in the middle.

use std::ops::Range;

use onrecord_lexicon::grammar::glue;
use onrecord_nouns::{Mode, Span};

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

/// "The mill has a wall which, it says, holds": only the clause that "which" opens is said.
pub(crate) fn behind_which(view: &View<'_>, drafts: &mut [Draft]) {
    for draft in drafts.iter_mut() {
        let [before, behind] = draft.content.as_slice() else {
            continue;
        };
        let last = view.trimmed(view.syntax.tokens_in(*before)).end.saturating_sub(1);
        let opens = matches!(view.tag(last), "WDT" | "WRB" | "WP");
        // "according to which": the source itself opens the clause.
        let source = draft
            .actors
            .first()
            .is_some_and(|actor| view.tag(view.syntax.tokens_in(actor.span).start) == "WDT");
        if opens && view.quotation_at(last).is_none() || source {
            draft.content = vec![*behind];
        }
    }
}

/// "confirmed that it was open but gave no details": what somebody does not say is no part of what he says.
pub(crate) fn before_silences(view: &View<'_>, silences: &[Span], drafts: &mut [Draft]) {
    for draft in drafts
        .iter_mut()
        .filter(|draft| draft.is_speech() && draft.seat == Seat::Clause)
    {
        let Some(content) = draft.content.last().copied() else {
            continue;
        };
        let tokens = view.syntax.tokens_in(content);
        let silence = silences
            .iter()
            .map(|silence| view.syntax.tokens_in(*silence).start)
            .filter(|at| tokens.contains(at) && *at > tokens.start + 1 && *at > draft.anchor)
            .min();
        let Some(mut edge) = silence.filter(|at| view.quotation_at(*at).is_none()) else {
            continue;
        };
        while edge > tokens.start
            && (matches!(view.dep(edge - 1), "cc" | "aux" | "advmod") || view.word(edge - 1) == ",")
        {
            edge -= 1;
        }
        let joined = (edge..tokens.end).any(|at| view.dep(at) == "cc");
        if let Some(kept) = view.span(view.trimmed(tokens.start..edge)).filter(|_| joined)
            && let Some(last) = draft.content.last_mut()
        {
            *last = kept;
        }
    }
}

/// At most so many tokens stand between a cue in the middle and the mark that ends it: "concedes on the telephone;".
const LONGEST_ASIDE: usize = 6;

/// "Nothing was signed, he stresses, and nothing was asked of him": where a cue stands in the middle, a clause behind it
/// with a subject of its own is said too.
pub(crate) fn behind_a_cue_in_the_middle(view: &View<'_>, drafts: &mut [Draft]) {
    let speech = drafts.iter().filter(|draft| draft.is_speech());
    let anchors: Vec<usize> = speech.map(|draft| draft.anchor).collect();
    for draft in drafts.iter_mut() {
        // Words all in quotation marks go on in quotation marks.
        if !draft.is_speech() || draft.mode == Mode::Direct || draft.seat != Seat::Clause {
            continue;
        }
        let Some(rest) = rest(view, draft) else { continue };
        let others = anchors.iter().any(|anchor| rest.contains(anchor));
        if !others && is_said(view, &rest) {
            draft.content.extend(view.span(view.trimmed(rest)));
        }
    }
}

/// What follows the comma or semicolon that ends a cue whose content stands before it.
fn rest(view: &View<'_>, draft: &Draft) -> Option<Range<usize>> {
    let sentence = view.sentence_range(draft.anchor);
    let spans = draft
        .cue
        .iter()
        .chain(draft.actors.iter().map(|actor| &actor.span));
    let own = spans
        .chain(draft.through.iter().map(|actor| &actor.span))
        .copied();
    let phrase = view.syntax.tokens_in(own.reduce(Span::hull)?);
    let before = draft
        .content
        .iter()
        .all(|content| view.syntax.tokens_in(*content).end <= phrase.start);
    let opens = phrase.start.checked_sub(1).is_some_and(|at| view.is_mark(at));
    if !before || !opens || !sentence.contains(&phrase.start) {
        return None;
    }
    let last = sentence.end.min(phrase.end + LONGEST_ASIDE);
    let mark = (phrase.end..last).find(|at| matches!(view.word(*at), "," | ";"))?;
    (mark + 1 < sentence.end).then_some(mark + 1..sentence.end)
}

/// Whether words go on with what is said: behind "and" and the like, or a semicolon, a clause with its own subject; or
/// "let alone", "of whom".
fn is_said(view: &View<'_>, rest: &Range<usize>) -> bool {
    let first = rest.start;
    let joined = glue("goes-on").contains(&view.word(first)) || view.word(first - 1) == ";";
    let alone = view.word(first) == "let" && view.word(first + 1) == "alone"
        || view.word(first) == "of" && matches!(view.word(first + 1), "whom" | "which");
    let verb = rest
        .clone()
        .find(|at| matches!(view.pos(*at), "VERB" | "AUX"))
        .unwrap_or(first);
    let subject = (first..verb).any(|at| {
        matches!(view.dep(at), "nsubj" | "nsubjpass" | "expl" | "csubj") && rest.contains(&view.head(at))
    });
    alone || joined && subject
}
