//! Cues that stand inside the marks of the words that they hand over: "We sat - says Kim Dahl - in
//! the dark", and quotations whose closing mark was forgotten before the cue.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::CueAct as Sort;
use onrecord_nouns::{Mention, Mode, Span};

use super::draft::{Actor, Draft};
use super::sources::{Speaks, speaks};
use super::view::View;
use crate::quotes::{Marks, Quotation};

/// The longest insertion, in tokens.
const LONGEST: usize = 14;

/// The statement whose cue stands inside its own quotation.
///
/// # Limits
///
/// Between two marks only dashes set a cue off; a comma does so only where the closing mark is
/// missing.
pub(crate) fn inside(
    view: &View<'_>,
    quotation: &Quotation,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    let range = view.syntax.tokens_in(quotation.whole);
    let is_open = quotation.marks == Marks::OpeningOnly;
    let dash = |at: usize| {
        let touches = at > 0
            && match (view.token(at - 1), view.token(at)) {
                (Some(left), Some(right)) => left.span.end() == right.span.start(),
                _ => false,
            };
        matches!(view.word(at), "—" | "--" | "―") || matches!(view.word(at), "-" | "–") && !touches
    };
    let parts = |at: usize| dash(at) || is_open && view.word(at) == ",";
    for found in lexicon.cues.verbs.find(view.words(range.clone())) {
        let verb = range.start + found.words.start..range.start + found.words.end;
        if found.entry.kind().act() != Sort::Speech || !matches!(view.tag(verb.start), "VBD" | "VBZ" | "VBP")
        {
            continue;
        }
        let Some(open) = (range.start + 2..verb.start)
            .rev()
            .take(LONGEST)
            .find(|at| parts(*at))
        else {
            continue;
        };
        let ends = |at: usize| {
            at >= range.end
                || parts(at)
                || matches!(view.word(at), "." | "!" | "?")
                || view.is_quotation_mark(at)
        };
        let Some(close) = (verb.end..=range.end).take(LONGEST).find(|at| ends(*at)) else {
            continue;
        };
        // "said X" or "X said", and nothing else.
        let name = if verb.start == open + 1 {
            verb.end..close
        } else {
            open + 1..verb.start
        };
        let alone = verb.start == open + 1 || verb.end == close;
        let head = name.clone().rev().find(|at| {
            matches!(view.pos(*at), "NOUN" | "PROPN" | "PRON")
                && !super::glue::SELF.contains(&view.word(*at))
                && speaks(view, *at, mentions, lexicon) >= Speaks::Thing
        });
        let (Some(head), true) = (head, alone) else {
            continue;
        };
        let span = view.span(view.trimmed(name));
        let stretch = |run: std::ops::Range<usize>| -> Option<Span> { view.span(view.trimmed(run)) };
        let mut content: Vec<Span> = stretch(range.start..open).into_iter().collect();
        if !is_open {
            content.extend(stretch(close..range.end));
        }
        let words = view.syntax.tokens_in(content.first().copied()?).len();
        if words < 2 {
            continue;
        }
        let mut draft = Draft::new(verb.start, view.span(verb).into_iter().collect(), "layout/inside");
        draft.actors.push(Actor { span: span?, head });
        draft.content = content;
        draft.mode = Mode::Direct;
        return Some(draft);
    }
    None
}
