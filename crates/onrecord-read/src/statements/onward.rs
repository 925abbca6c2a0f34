//! Quotations without anybody beside them that go on from what was said right before: "The road will close,
//! Berg said. “We have no choice.”", and paragraphs that are one quotation.

use std::ops::Range;

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::Frame;
use onrecord_nouns::{Mention, Mode, Span};

use super::draft::{Actor, Draft};
use super::sources::{Speaks, actors, antecedent, speaks};
use super::view::View;
use crate::quotes::{Marks, Quotation};

/// The rule's name.
pub(crate) const RULE: &str = "layout/goes-on";

/// A quotation of fewer tokens is a title or a slogan.
const LEAST: usize = 6;

/// The same where the words before tell who speaks.
const LEAST_OWN: usize = 5;

/// A quotation that is a sentence or a paragraph of its own has the speaker of the sentence or paragraph before
/// it, if that closed with what he said and nobody else spoke there.
pub(crate) fn goes_on_alone(view: &View<'_>, drafts: &[Draft], quotation: &Quotation) -> Option<Draft> {
    let tokens = view.syntax.tokens_in(quotation.whole);
    let last = tokens.end.checked_sub(1)?;
    // Both marks, of one style.
    let [opens, closes] = [tokens.start, last].map(|at| view.surface(at).starts_with('"'));
    if quotation.marks != Marks::Both || opens != closes || tokens.len() < LEAST {
        return None;
    }
    // "Follow us on @handle" is nobody's speech.
    let posts = |index: usize| view.surface(index).starts_with('@') || view.surface(index).contains("://");
    if tokens.clone().any(posts) {
        return None;
    }
    let around = view.sentence_range(tokens.start).start..view.sentence_range(last).end;
    let mut beside = around.filter(|index| !tokens.contains(index));
    if !beside.all(|index| view.is_mark(index)) {
        return None;
    }
    let mut there = before(view, &tokens)?;
    // "And the fire? “We were told.”": the question is the writer's, the answer is his who spoke before.
    let asked = |there: &Range<usize>| {
        let last = there.end.checked_sub(1);
        last.is_some_and(|last| view.word(last) == "?")
            && !there.clone().any(|at| view.quotation_at(at).is_some())
    };
    if asked(&there) {
        there = earlier(view, there.start)?;
    }
    // Whoever reckons something says so.
    let speaks = |draft: &&Draft| {
        there.contains(&draft.anchor)
            && (draft.is_speech() || draft.mode == Mode::Attitude && draft.rule.ends_with("/clause"))
    };
    let mut all = drafts.iter().filter(speaks);
    let one = all.next()?;
    if all.any(|other| other.actors != one.actors) {
        return None;
    }
    Some(of_whom(one, tokens.start, quotation))
}

/// “It is cold,” she said. “We go home.”: what goes on in marks behind the sentence of its cue, with the speaker of that.
pub(crate) fn sentence_of_its_own(view: &View<'_>, before: &Draft, quotation: &Quotation) -> Option<Draft> {
    let tokens = view.syntax.tokens_in(quotation.whole);
    let said = before.content.last()?;
    // Behind the cue, and not right behind the words before: one quotation that marks part in two goes on.
    let behind = before.cue.last().is_some_and(|cue| cue.start() > said.start());
    let whole = quotation.marks == Marks::Both && tokens.len() >= LEAST_OWN;
    (behind && whole && !before.actors.is_empty()).then(|| of_whom(before, tokens.start, quotation))
}

/// “The vote was lost: “You don't play it twice.””: words in marks behind a colon are said by the subject of the clause before it.
pub(crate) fn behind_a_colon(
    view: &View<'_>,
    drafts: &mut [Draft],
    quotation: &Quotation,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    let tokens = view.syntax.tokens_in(quotation.whole);
    let colon = tokens.start.checked_sub(1).filter(|at| view.word(*at) == ":")?;
    let sentence = view.sentence_range(colon);
    // “It pays,” says its chairwoman: a cue follows.
    let last = tokens.end.checked_sub(1)?;
    let ends = (tokens.end..view.sentence_range(last).end).all(|at| view.is_mark(at))
        && !view.text.slice(quotation.inside).ends_with(',');
    let whole = quotation.marks == Marks::Both && tokens.len() >= LEAST_OWN;
    if !ends || !whole || view.quotation_at(colon).is_some() {
        return None;
    }
    // "thinks the votes are there: “We win it by ten.”": the quotation is no part of what is thought.
    let holds = |draft: &Draft| {
        draft.anchor < colon
            && sentence.contains(&draft.anchor)
            && !draft.actors.is_empty()
            && draft.mode != Mode::Document
            && draft.content.iter().any(|content| {
                let told = view.syntax.tokens_in(*content);
                told.start > draft.anchor && told.start + 1 < colon && told.end + 1 >= colon
            })
    };
    // "The gate is shut, the guard finds: “Nobody has a key.”": what stands before the cue is told apart.
    let after = |draft: &Draft| {
        let between = draft.anchor + 1..colon;
        let before = |content: &Span| view.syntax.tokens_in(*content).end <= draft.anchor;
        draft.is_speech()
            && sentence.contains(&draft.anchor)
            && draft.anchor < colon
            && between.len() <= 2
            && draft.content.iter().all(before)
            && !draft.content.is_empty()
    };
    if let Some(draft) = drafts.iter().find(|draft| after(draft)) {
        return Some(of_whom(draft, tokens.start, quotation));
    }
    if let Some(draft) = drafts.iter_mut().rev().find(|draft| holds(draft)) {
        let edge = view.token(colon)?.span;
        draft.content = super::settle::before(view, &draft.content, edge);
        return Some(of_whom(draft, tokens.start, quotation));
    }
    // "We put it to her spokesman, who texts back: “...”".
    let who = (sentence.start..colon)
        .rev()
        .find(|at| matches!(view.tag(*at), "WP"));
    let texts = who.filter(|who| {
        let verb = view.head(*who);
        let last = (*who..colon)
            .rev()
            .find(|at| matches!(view.tag(*at), "VBD" | "VBZ" | "VBP"));
        view.dep(*who) == "nsubj" && last == Some(verb) && view.child(verb, &["dobj", "ccomp"]).is_none()
    });
    if let Some(head) = texts
        .map(|who| antecedent(view, who))
        .filter(|head| view.tag(*head) != "WP")
        && speaks(view, head, mentions, lexicon) == Speaks::Somebody
    {
        return Some(said_by(actors(view, head), tokens.start, quotation));
    }
    // No cue at all: whoever is the subject.
    let cue = view.words(sentence.start..colon);
    let spoken = lexicon.cues.verbs.find(cue).into_iter().any(|found| {
        let at = sentence.start + found.words.start;
        view.tag(at).starts_with("VB") && found.entry.takes(Frame::Quote)
    });
    if spoken
        || drafts
            .iter()
            .any(|draft| sentence.contains(&draft.anchor) && draft.anchor < colon)
    {
        return None;
    }
    let is_named = |at: usize| {
        view.token(at).is_some_and(|token| token.name == Some("PERSON"))
            || matches!(view.word(at), "he" | "she")
            || lexicon.roles.role(view.word(at)).is_some()
    };
    let verbless = !(sentence.start..colon).any(|at| matches!(view.pos(at), "VERB" | "AUX"));
    let subject = (sentence.start..colon).find(|at| {
        let above = view.head(*at);
        // "The mayor on the steps: “...”": a phrase without a verb.
        let whole = view.dep(*at) != "compound" && !matches!(view.pos(above), "ADP");
        let heads = verbless && whole && is_named(*at);
        heads || view.dep(*at) == "nsubj" && above < colon && view.dep(above) != "relcl"
    })?;
    if !is_named(subject) || speaks(view, subject, mentions, lexicon) != Speaks::Somebody {
        return None;
    }
    let who = actors(view, subject);
    (!who.is_empty()).then(|| said_by(who, tokens.start, quotation))
}

/// Words in marks, said by whoever says what another draft holds.
fn of_whom(before: &Draft, anchor: usize, quotation: &Quotation) -> Draft {
    let mut draft = said_by(before.actors.clone(), anchor, quotation);
    draft.through.clone_from(&before.through);
    draft.citing.clone_from(&before.citing);
    draft
}

/// Words in marks without a cue.
fn said_by(who: Vec<Actor>, anchor: usize, quotation: &Quotation) -> Draft {
    let mut draft = Draft::new(anchor, Vec::new(), RULE);
    draft.actors = who;
    draft.content.push(quotation.whole);
    draft.mode = Mode::Direct;
    draft
}

/// The sentence before a quotation; the last one of the paragraph before, with its quotation, if it opens its own and
/// fills it.
fn before(view: &View<'_>, tokens: &Range<usize>) -> Option<Range<usize>> {
    let block = view.block_of(tokens.start)?;
    let range = view.block_range(block);
    let inside = (range.start..tokens.start)
        .rev()
        .find(|index| !view.is_mark(*index));
    if let Some(index) = inside {
        return Some(view.sentence_range(index));
    }
    let fills = range
        .clone()
        .all(|index| tokens.contains(&index) || view.is_mark(index));
    let there = (0..block).rev().find(|at| {
        let tells = view.blocks.get(*at).is_some_and(|block| block.label.tells());
        tells && !view.block_range(*at).is_empty()
    })?;
    let there = view.block_range(there);
    let last = there.end.checked_sub(1)?;
    // A paragraph that ends inside quotation marks is its speaker's as a whole.
    let quoted = view.quotation_at(last).is_some();
    fills.then(|| if quoted { there } else { view.sentence_range(last) })
}

/// The sentence before a token; the paragraph before, if the token opens its own.
fn earlier(view: &View<'_>, start: usize) -> Option<Range<usize>> {
    let block = view.block_of(start)?;
    if view.block_range(block).start < start {
        return Some(view.sentence_range(start - 1));
    }
    (0..block).rev().find_map(|at| {
        let tells = view.blocks.get(at).is_some_and(|block| block.label.tells());
        let range = view.block_range(at);
        (tells && !range.is_empty()).then_some(range)
    })
}
