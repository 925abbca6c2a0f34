//! Contents that stand in a form of their own, and where a content ends though the parser goes on.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::{Carrier, Cue, Frame};
use onrecord_lexicon::reference::ReferenceClass;

use super::contents::{Complement, ComplementKind, behind, complete, has_to, is_plain_conjunction};
use super::view::View;

/// What something is reckoned to be: "put the loss at 40 million", "set the rate at 12 percent".
pub(super) fn sized(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    if !cue.takes(Frame::At) {
        return None;
    }
    let object = view.child(verb, &["dobj"]).filter(|object| *object > verb)?;
    let own = view.subtree(verb);
    let at = own.iter().copied().find(|index| {
        *index > object
            && view.word(*index) == "at"
            && (index + 1..view.sentence_range(verb).end.min(index + 5)).any(|next| view.tag(next) == "CD")
    })?;
    let number = view.child(at, &["pobj"])?;
    let first = view.subtree(object).into_iter().find(|index| *index > verb)?;
    let last = view.subtree(number).last().copied().unwrap_or(number);
    complete((first..=last).collect(), ComplementKind::Noun, object).map(|complement| Complement {
        is_judged: true,
        ..complement
    })
}

/// "drew attention to the fact that C": what stands behind the noun.
pub(super) fn fact(view: &View<'_>, verb: usize, cue_words: &std::ops::Range<usize>) -> Option<Complement> {
    let noun = (cue_words.end..cue_words.end + 3).find(|index| view.word(*index) == "fact")?;
    let that = noun + 1;
    if cue_words.len() < 2 || !is_plain_conjunction(view, that) {
        return None;
    }
    let head = view
        .children(noun)
        .chain(view.children(verb))
        .find(|child| *child > that && matches!(view.dep(*child), "acl" | "ccomp" | "relcl"))?;
    let last = view.subtree(head).last().copied()?;
    complete((that + 1..=last).collect(), ComplementKind::Clause, head).map(|complement| Complement {
        cue_end: Some(that),
        ..complement
    })
}

/// "The ministry rejects claims that C": the parser took the noun for the verb and the verb for its subject.
pub(super) fn misread(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    let noun = verb + 1;
    let turned = view.dep(verb) == "nsubj"
        && view.head(verb) == noun
        && view.tag(noun) == "VBZ"
        && view.child(verb, &["nsubj"]).is_some();
    if !turned || !cue.takes(Frame::Noun) {
        return None;
    }
    let last = view.subtree(noun).last().copied()?;
    complete((noun..=last).collect(), ComplementKind::Noun, noun)
}

/// Where something else begins that the parser hung below a content: another clause with its own subject behind
/// a semicolon; a finite verb that goes on with the cue's subject and not with "to" ("called on him to wait and
/// offered").
pub(super) fn next_clause(view: &View<'_>, verb: usize, start: usize, head: usize) -> usize {
    let sentence_end = view.sentence_range(verb).end;
    let quoted = |index: usize| view.quotation_at(index).is_some();
    let semicolon = (start..sentence_end).find(|index| {
        view.word(*index) == ";"
            && !quoted(*index)
            && !is_plain_conjunction(view, index + 1)
            && view.dep(index + 1) != "cc"
            && (index + 1..sentence_end).any(|later| matches!(view.dep(later), "nsubj" | "nsubjpass"))
    });
    let finite = has_to(view, head)
        .then(|| {
            view.children(head).find(|child| {
                *child > head && view.dep(*child) == "conj" && matches!(view.tag(*child), "VBD" | "VBZ")
            })
        })
        .flatten()
        .filter(|_| matches!(view.tag(verb), "VBD" | "VBZ"))
        .map(|other| {
            let mut edge = view.subtree(other).first().copied().unwrap_or(other);
            while edge > start + 1 && (view.dep(edge - 1) == "cc" || view.word(edge - 1) == ",") {
                edge -= 1;
            }
            edge
        });
    [semicolon, finite]
        .into_iter()
        .flatten()
        .min()
        .unwrap_or(usize::MAX)
        .max(start + 1)
}

/// "made clear that C": "clear that" belongs to the cue.
pub(super) fn without_cue(
    view: &View<'_>,
    mut complement: Complement,
    cue_words: &std::ops::Range<usize>,
) -> Complement {
    let Some(start) = complement
        .tokens
        .first()
        .filter(|first| cue_words.contains(first) && cue_words.len() > 1)
    else {
        return complement;
    };
    let mut end = cue_words.end;
    if is_plain_conjunction(view, end) {
        end += 1;
    }
    if complement.tokens.iter().any(|token| *token >= end) && *start < end {
        complement.tokens.retain(|token| *token >= end);
        complement.cue_end = complement.cue_end.max(Some(cue_words.end));
    }
    complement
}

/// A clause without a verb: "called it complete nonsense", "considers the plan dead".
pub(super) fn small_clause(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    if !(cue.takes(Frame::As) || cue.takes(Frame::Noun)) {
        return None;
    }
    let head = view.children(verb).find(|child| {
        *child > verb
            && view.dep(*child) == "ccomp"
            && matches!(view.pos(*child), "NOUN" | "ADJ" | "PROPN")
            && view
                .child(*child, &["nsubj"])
                .is_some_and(|subject| subject > verb)
            && view.child(*child, &["aux", "cop", "mark"]).is_none()
    })?;
    complete(behind(view, verb, head), ComplementKind::Noun, head).map(|complement| Complement {
        is_judged: true,
        ..complement
    })
}

/// Cuts off where it was said: "discussed leaving | at a meeting in Rome".
pub(super) fn before_venue(
    view: &View<'_>,
    mut tokens: Vec<usize>,
    head: usize,
    lexicon: &Lexicon,
) -> Vec<usize> {
    let venue = view.children(head).find(|child| {
        view.dep(*child) == "prep"
            && view.child(*child, &["pobj"]).is_some_and(|noun| {
                lexicon
                    .cues
                    .nouns
                    .exactly(view.word(noun))
                    .iter()
                    .any(|noun| noun.carrier == Carrier::Venue)
                    || lexicon
                        .reference
                        .exactly(view.word(noun))
                        .iter()
                        .any(|words| words.class == ReferenceClass::Event)
            })
    });
    if let Some(venue) = venue {
        tokens.retain(|token| *token < venue);
    }
    tokens
}
