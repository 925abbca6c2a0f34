//! The noun phrase that a cue takes as its content: "rejected the plan", "accept a fee, provided that it is paid".
//!
//! The phrase that the parse gives, with what the parser hung on the verb right behind it.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::{Carrier, Cue, CueAct, CueKind, Frame};
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::hedges::HedgeClass;

use super::contents::{Complement, ComplementKind, complete};
use super::view::View;

/// A noun phrase: "rejected the plan", "pushed for a vote", "threatened Rome with sanctions".
pub(super) fn noun(
    view: &View<'_>,
    verb: usize,
    cue: &Cue,
    cue_words: std::ops::Range<usize>,
    lexicon: &Lexicon,
) -> Option<Complement> {
    if !cue.takes(Frame::Noun) && !cue.takes(Frame::As) {
        return None;
    }
    let particle_is_cue = cue_words.end > verb + 1;
    // "spoke out against": the last word of the cue may hang on its particle.
    let deeper = view
        .children(verb)
        .filter(|child| cue_words.contains(child))
        .flat_map(|child| view.children(child).collect::<Vec<_>>())
        .filter(|child| cue_words.contains(child));
    let prep = view
        .children(verb)
        .chain(deeper)
        .filter(|child| *child > verb && matches!(view.dep(*child), "prep" | "prt" | "dative"))
        .find(|prep| {
            cue_words.contains(prep) && view.child(*prep, &["pobj", "pcomp"]).is_some()
                || super::glue::TOPIC.contains(&view.word(*prep))
                || (cue.takes(Frame::As) && super::glue::AS.contains(&view.word(*prep)))
        });
    let object = view.child(verb, &["dobj"]).filter(|object| *object > verb);
    let behind_prep = prep.and_then(|prep| view.child(prep, &["pobj", "pcomp"]));
    let (head, cue_end) = match (object, behind_prep) {
        // "threatened Moscow with sanctions", "described it as a mistake".
        (Some(object), Some(inner))
            if cue.takes(Frame::Addressee) && is_addressee(view, object)
                || cue.takes(Frame::As) && super::glue::AS.contains(&view.word(view.head(inner))) =>
        {
            let prep = prep?;
            // "dismissed the videos as fakes": of things that are judged, not of whom one speaks to.
            let to_somebody = cue.takes(Frame::Addressee) && is_addressee(view, object);
            let start = if cue.takes(Frame::As) && !to_somebody {
                object
            } else {
                prep
            };
            let first = view.subtree(start).first().copied().unwrap_or(start);
            let end = phrase_end(view, verb, prep, lexicon);
            let tokens: Vec<usize> = (first..end).collect();
            return complete(tokens, ComplementKind::Noun, inner).map(|complement| Complement {
                is_judged: true,
                ..complement
            });
        }
        // "told reporters": whom it was said to is not what was said.
        (Some(object), _)
            if cue.takes(Frame::Addressee)
                && cue.takes(Frame::That)
                && (is_addressee(view, object) || listens(view, object, lexicon)) =>
        {
            // "told the agency of two fires".
            let about = |prep: &usize| *prep > object && super::glue::TOPIC.contains(&view.word(*prep));
            let topic = prep.filter(about);
            let inner = topic.and_then(|prep| view.child(prep, &["pobj", "pcomp"]))?;
            let end = phrase_end(view, verb, inner, lexicon);
            let tokens: Vec<usize> = (topic? + 1..end).collect();
            return complete(tokens, ComplementKind::Noun, inner);
        }
        (Some(object), _) if !particle_is_cue || cue_words.end <= object => (object, None),
        (_, Some(inner)) => (inner, prep.map(|prep| prep + 1)),
        _ => return None,
    };
    // "confirmed on Tuesday": when it was said.
    let when = view.is_time(head);
    // "C, as the guild stated for the paper": for whom it was said.
    let as_well = view.child(verb, &["mark"]).is_some_and(|mark| {
        super::glue::AS.contains(&view.word(mark)) && mark > 0 && view.word(mark - 1) == ","
    });
    if object.is_none() && (when || as_well && cue.takes(Frame::That)) {
        return None;
    }
    let names_nothing = matches!(view.tag(head), "PRP" | "WDT" | "WP" | "DT" | "EX");
    let first = view.subtree(head).into_iter().find(|token| *token > verb)?;
    let end = phrase_end(view, verb, head, lexicon);
    let end = if matches!(cue.kind(), CueKind::Direct | CueKind::Want) {
        until_when(view, verb, end.max(head + 1))
    } else if cue.kind().act() == CueAct::Attitude {
        with_its_place(view, verb, end.max(head + 1), lexicon)
    } else {
        end
    };
    let tokens: Vec<usize> = (first..end.max(head + 1)).collect();
    let is_judged = tokens.iter().any(|token| {
        view.dep(*token) == "oprd"
            || super::glue::AS.contains(&view.word(*token)) && view.dep(*token) == "prep"
    });
    // "called it a lie" says something of it; "rejected it" says nothing that can be read here.
    if names_nothing && !is_judged {
        return None;
    }
    Some(Complement {
        tokens,
        kind: ComplementKind::Noun,
        head,
        cue_end,
        is_judged,
    })
}

/// "does not want soldiers beside its lorries": what somebody holds now has its place and its time with it, wherever the parser
/// hung them; not where or when he said so.
fn with_its_place(view: &View<'_>, verb: usize, end: usize, lexicon: &Lexicon) -> usize {
    let now = matches!(view.tag(verb), "VBZ" | "VBP")
        || view
            .children(verb)
            .any(|child| matches!(view.dep(child), "aux") && matches!(view.tag(child), "VBZ" | "VBP" | "MD"));
    let said = |at: usize| {
        let nouns = lexicon.cues.nouns.exactly(view.word(at));
        view.is_time(at) || !nouns.is_empty()
    };
    let next = view
        .children(verb)
        .find(|child| view.subtree(*child).first() == Some(&end));
    let joins = next.is_some_and(|next| match view.dep(next) {
        "prep" => !view.subtree(next).into_iter().any(said),
        "advmod" => next == end && view.pos(end + 1) != "VERB",
        _ => false,
    });
    let last = next.and_then(|next| view.subtree(next).last().copied());
    let stops = |at: usize| at >= view.sentence_range(verb).end || view.is_mark(at) || view.dep(at) == "cc";
    match last {
        Some(last) if now && joins && stops(last + 1) => last + 1,
        _ => end,
    }
}

/// "calls for a vote before anything is signed": by when somebody wants it.
fn until_when(view: &View<'_>, verb: usize, end: usize) -> usize {
    let next = view
        .children(verb)
        .find(|child| view.dep(*child) == "advcl" && view.subtree(*child).first() == Some(&end));
    let due = next.and_then(|next| view.child(next, &["mark"]));
    let due = due.is_some_and(|mark| glue("due").contains(&view.word(mark)));
    match next.and_then(|next| view.subtree(next).last().copied()) {
        Some(last) if due => last + 1,
        _ => end,
    }
}

/// A person, body or pronoun spoken to.
pub(crate) fn is_addressee(view: &View<'_>, head: usize) -> bool {
    let named = view
        .token(head)
        .is_some_and(|token| matches!(token.name, Some("PERSON" | "ORG" | "GPE" | "NORP")));
    named || view.pos(head) == "PROPN" || view.tag(head) == "PRP" || view.tag(head) == "NNS"
}

/// A body or medium that something is told: "told the agency".
fn listens(view: &View<'_>, head: usize, lexicon: &Lexicon) -> bool {
    let nouns = lexicon.cues.nouns.exactly(view.word(head));
    let medium = nouns.iter().any(|noun| noun.carrier == Carrier::Medium);
    medium || lexicon.roles.role(view.word(head)).is_some() || glue("hearer").contains(&view.word(head))
}

/// Whether a word opens a condition.
pub(super) fn is_condition(word: &str, lexicon: &Lexicon) -> bool {
    let hedges = lexicon.hedges.exactly(word);
    hedges.iter().any(|hedge| hedge.class == HedgeClass::Condition)
}

/// Where the words that complete a noun phrase behind its verb end: with what depends on the noun,
/// and what the parser hung on the verb right behind it.
fn phrase_end(view: &View<'_>, verb: usize, head: usize, lexicon: &Lexicon) -> usize {
    let below = view.subtree_without(head, &|child| {
        matches!(view.dep(child), "relcl" | "appos") && {
            let first = view.subtree(child).first().copied().unwrap_or(child);
            first > 0 && view.word(first - 1) == ","
        }
    });
    let mut end = below.last().copied().unwrap_or(head) + 1;
    for child in view.children(verb).filter(|child| *child > head) {
        let joins = match view.dep(child) {
            "oprd" | "xcomp" => true,
            "prep" => {
                let word = view.word(child);
                super::glue::TOPIC.contains(&word) || super::glue::AS.contains(&word)
            }
            // "threatened Rome with tolls if it left": a condition belongs to what is threatened.
            "advcl" => view
                .child(child, &["mark"])
                .is_some_and(|mark| is_condition(view.word(mark), lexicon)),
            _ => false,
        };
        let tree = view.subtree(child);
        let (Some(first), Some(last)) = (tree.first().copied(), tree.last().copied()) else {
            continue;
        };
        // "..., and whether ...": one more thing that is asked.
        let further = view.dep(child) == "conj" && view.child(child, &["mark"]).is_some();
        if further && (end..first).all(|index| view.is_mark(index) || view.dep(index) == "cc") {
            end = last + 1;
        }
        if joins && first == end {
            end = last + 1;
        }
    }
    // "accept a fee, provided that gauges are put up": on what terms.
    let next = end + usize::from(view.word(end) == ",");
    let sentence_end = view.sentence_range(verb).end;
    let opens = (1..=3).any(|length| {
        let words = view.words(next..(next + length).min(sentence_end)).join(" ");
        is_condition(&words, lexicon)
    });
    if opens && next < sentence_end && view.quotation_at(next).is_none() {
        let below = view.subtree(verb).into_iter().filter(|at| *at >= next);
        let reach = below
            .enumerate()
            .take_while(|(place, at)| *at == next + place && !matches!(view.word(*at), ";" | ":"))
            .last()
            .map_or(end, |(_, at)| at + 1);
        end = end.max(reach);
    }
    end
}
