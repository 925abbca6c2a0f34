//! Speech that a layout hands over rather than a verb: the turns of a transcript ("BERG: We wait.")
//! and quotations signed with a dash ("...” — Anna Berg").

use std::collections::BTreeMap;

use onrecord_nouns::{Label, Mention, MentionForm, Mode};

use super::draft::{Actor, Draft};
use super::view::View;
use crate::quotes::{Quotation, QuotationKind};

/// The longest name before the colon of a turn, in tokens.
const LONGEST_NAME: usize = 5;

/// The turns of a transcript.
///
/// # Limits
///
/// One label is no transcript: a name must open at least two paragraphs, or two names one each.
pub(crate) fn turns(view: &View<'_>) -> Vec<Draft> {
    let mut found = Vec::new();
    for (index, block) in view.blocks.iter().enumerate() {
        if block.label != Label::Body {
            continue;
        }
        let range = view.block_range(index);
        let mut first = range.start;
        while first < range.end && view.is_quotation_mark(first) {
            first += 1;
        }
        let Some(colon) = (first..range.end.min(first + LONGEST_NAME + 1)).find(|at| view.word(*at) == ":")
        else {
            continue;
        };
        let named = (first..colon).all(|at| {
            let surface = view.surface(at);
            view.is_mark(at)
                || surface
                    .chars()
                    .filter(|letter| letter.is_alphabetic())
                    .all(char::is_uppercase)
        });
        let length: usize = (first..colon).map(|at| view.surface(at).chars().count()).sum();
        let content: Vec<usize> = (colon + 1..range.end).collect();
        if !named || length < 3 || content.len() < 2 {
            continue;
        }
        let (Some(cue), Some(span)) = (view.token(colon), view.span(view.trimmed(first..colon))) else {
            continue;
        };
        let mut draft = Draft::new(colon, vec![cue.span], "layout/turn");
        draft.actors.push(Actor {
            span,
            head: colon - 1,
        });
        draft.content = view.spans(&content);
        draft.mode = Mode::Direct;
        found.push(draft);
    }
    if found.len() < 2 {
        found.clear();
    }
    without_interviewer(view, &mut found);
    found
}

/// Drops the turns of whoever asks in a third of them or more while nobody else does: what an interviewer puts to a guest is
/// not said by him.
fn without_interviewer(view: &View<'_>, turns: &mut Vec<Draft>) {
    let name = |turn: &Draft| -> String {
        let span = turn.actors.first().map(|actor| actor.span);
        span.map_or_else(String::new, |span| view.text.slice(span).to_lowercase())
    };
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for turn in turns.iter() {
        counts.entry(name(turn)).or_default();
    }
    // A question alone in its paragraph may pass for a subhead: all paragraphs count.
    for block in view.blocks {
        let words = view.text.slice(block.span);
        let Some((name, said)) = words.split_once(':') else {
            continue;
        };
        if let Some(count) = counts.get_mut(&name.trim().to_lowercase()) {
            count.0 += 1;
            count.1 += usize::from(said.contains('?'));
        }
    }
    let (askers, others): (Vec<_>, Vec<_>) = counts
        .into_iter()
        .partition(|(_, (all, asked))| *asked >= 2 && asked * 3 >= *all);
    let quiet = others.iter().all(|(_, (all, asked))| asked * 8 <= *all);
    if let ([(asker, _)], true, false) = (askers.as_slice(), quiet, others.is_empty()) {
        turns.retain(|turn| name(turn) != *asker);
    }
}

/// The rule's name.
pub(crate) const ANNOUNCED: &str = "layout/announced";

/// Paragraphs that a name with a colon opens: "13:40 Harbour master Rosa Lund: No ship has left the port".
///
/// # Limits
///
/// Only a person who is called by name; one sentence.
pub(crate) fn announced(view: &View<'_>, mentions: &[Mention]) -> Vec<Draft> {
    let mut found = Vec::new();
    for (index, block) in view.blocks.iter().enumerate() {
        if block.label != Label::Body {
            continue;
        }
        let range = view.block_range(index);
        let timed = view
            .word(range.start)
            .starts_with(|first: char| first.is_ascii_digit());
        let first = range.start + usize::from(timed);
        let last = range.end.min(first + LONGEST_NAME + 2);
        let Some(colon) = (first + 1..last).find(|at| view.word(*at) == ":") else {
            continue;
        };
        let plain =
            (first..colon).all(|at| matches!(view.pos(at), "PROPN" | "NOUN" | "ADJ") && !view.is_mark(at));
        let person = view
            .token(colon - 1)
            .is_some_and(|token| token.name == Some("PERSON"));
        let name = mentions.iter().find(|mention| {
            mention.form == MentionForm::Name && view.syntax.tokens_in(mention.span).end == colon
        });
        let sentence = view.sentence_range(colon + 1);
        let words: Vec<usize> = (colon + 1..sentence.end.min(range.end)).collect();
        let told = words.iter().any(|at| matches!(view.pos(*at), "VERB" | "AUX"));
        let quoted = view.quotation_at(colon + 1).is_some();
        let whole = view
            .span(first..colon)
            .filter(|_| plain && person && told && !quoted);
        let (Some(span), Some(name), Some(cue)) = (whole, name, view.token(colon)) else {
            continue;
        };
        let mut draft = Draft::new(colon, vec![cue.span], ANNOUNCED);
        draft.actors.push(Actor {
            span,
            head: name.head.index(),
        });
        draft.content = view.spans(&words);
        found.push(draft);
    }
    found
}

/// Quotations signed with a dash and a name.
pub(crate) fn signed(view: &View<'_>, quotations: &[Quotation], mentions: &[Mention]) -> Vec<Draft> {
    let mut found = Vec::new();
    for quotation in quotations
        .iter()
        .filter(|quotation| quotation.kind == QuotationKind::Speech)
    {
        let end = view.syntax.tokens_in(quotation.whole).end;
        let Some(cue) = view
            .token(end)
            .filter(|_| matches!(view.word(end), "―" | "—" | "–" | "--"))
        else {
            continue;
        };
        let Some(block) = view.block_of(end) else { continue };
        let rest = view.block_range(block).end.saturating_sub(end);
        let name = mentions.iter().find(|mention| {
            mention.form == MentionForm::Name && view.syntax.tokens_in(mention.span).start == end + 1
        });
        if let Some(name) = name.filter(|_| rest <= 16) {
            let mut draft = Draft::new(end, vec![cue.span], "layout/signed");
            draft.actors.push(Actor {
                span: name.span,
                head: name.head.index(),
            });
            draft.content.push(quotation.whole);
            draft.mode = Mode::Direct;
            found.push(draft);
        }
    }
    found
}
