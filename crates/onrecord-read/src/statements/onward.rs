//! Quotations without anybody beside them that go on from what was said right before: "The road will close,
//! Berg said. “We have no choice.”", and paragraphs that are one quotation.

use std::ops::Range;

use onrecord_nouns::Mode;

use super::draft::Draft;
use super::view::View;
use crate::quotes::{Marks, Quotation};

/// The rule's name.
pub(crate) const RULE: &str = "layout/goes-on";

/// A quotation of fewer tokens is a title or a slogan.
const LEAST: usize = 6;

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
    let mut draft = Draft::new(tokens.start, Vec::new(), RULE);
    draft.actors.clone_from(&one.actors);
    draft.through.clone_from(&one.through);
    draft.citing.clone_from(&one.citing);
    draft.content.push(quotation.whole);
    draft.mode = Mode::Direct;
    Some(draft)
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
