//! Cues that the parser took for plural nouns: "Article 7 states that C", "The brewery rejects all blame", "The ministry
//! clarifies: C". Their sentence has no other verb, and what stands before them is one noun phrase.

use std::ops::Range;

use onrecord_lexicon::cues::{Cue, CueAct as Sort, Frame};
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{Mention, Mode};

use super::draft::{Actor, Draft};
use super::sources::{Speaks, speaks};
use super::verbs::{act, mode};
use super::view::View;

/// The longest source, in tokens.
const LONGEST_NAME: usize = 14;

/// Words of what is told, at least.
const LEAST: usize = 2;

/// Finds them.
///
/// # Limits
///
/// Only the present tense of one person ("states"), the form that a plural noun shares.
pub(crate) fn disguised(view: &View<'_>, mentions: &[Mention], lexicon: &Lexicon) -> Vec<Draft> {
    let mut found = Vec::new();
    for range in view.told_sentences() {
        let plain = |at: usize| {
            view.quotation_at(at).is_none() && !matches!(view.tag(at), "VBD" | "VBZ" | "VBP" | "MD" | "TO")
        };
        let before = range.clone().take(LONGEST_NAME).take_while(|at| plain(*at));
        let cue = before
            .filter(|at| view.tag(*at) == "NNS" && *at > range.start)
            .find_map(|at| {
                let cue = lexicon.cues.by_surface(view.word(at)).into_iter().next()?;
                by_noun(view, at, &range, cue.entry, mentions, lexicon)
            });
        found.extend(cue);
    }
    found
}

fn by_noun(
    view: &View<'_>,
    noun: usize,
    sentence: &Range<usize>,
    cue: &Cue,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    let rest = noun + 1..sentence.end;
    let that =
        super::glue::THAT.contains(&view.word(rest.start)) && matches!(view.tag(rest.start), "IN" | "WDT");
    let colon = view.word(rest.start) == ":";
    let says = cue.takes(Frame::That) && cue.kind().act() == Sort::Speech;
    let object = cue.takes(Frame::Noun)
        && cue.kind().act() != Sort::Speech
        && matches!(view.tag(rest.start), "DT" | "PRP$" | "PDT")
        // Another verb would make it a noun after all.
        && !rest.clone().any(|at| matches!(view.tag(at), "VBD" | "VBZ" | "MD"));
    let whole = view.dep(noun) == "ROOT" || that;
    if !whole || !((that || colon) && says || object) {
        return None;
    }
    // "Officials' claims that C": a noun, and somebody's.
    let name = view.trimmed(sentence.start..noun);
    let head = name
        .clone()
        .rev()
        .find(|at| matches!(view.pos(*at), "NOUN" | "PROPN" | "NUM"))?;
    let head = if view.pos(head) == "NUM" {
        head.checked_sub(1)?
    } else {
        head
    };
    let possessed = name.clone().any(|at| view.tag(at) == "POS") && view.tag(noun - 1) == "POS";
    let who = speaks(view, head, mentions, lexicon);
    if possessed || view.pos(name.start) == "ADP" || object && who != Speaks::Somebody {
        return None;
    }
    let content = view.trimmed(rest.start + usize::from(that || colon)..sentence.end);
    let words = content.clone().filter(|at| !view.is_mark(*at)).count();
    if words < LEAST {
        return None;
    }
    let mut draft = Draft::new(
        noun,
        view.span(noun..noun + 1).into_iter().collect(),
        format!("cue/{}/{}", cue.id(), if object { "noun" } else { "clause" }),
    );
    draft.actors.push(Actor {
        span: view.span(name)?,
        head,
    });
    draft.content = view.span(content).into_iter().collect();
    draft.act = act(cue.kind());
    draft.mode = if object { mode(cue.kind()) } else { Mode::Indirect };
    (!draft.content.is_empty()).then_some(draft)
}
