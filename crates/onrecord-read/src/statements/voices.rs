//! Whose words are no statement: what the writer knows or wishes, and what a quotation tells of its own speaker.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::CueKind;
use onrecord_nouns::{CueAct, Mode, Span};

use super::draft::{Actor, Draft};
use super::glue;
use super::view::View;

/// A cue inside somebody's quoted words that only tells what that somebody or the hearer thinks.
pub(super) fn is_own_voice(view: &View<'_>, draft: &Draft) -> bool {
    if view.quotation_at(draft.anchor).is_none() || draft.rule.starts_with("layout/") {
        return false;
    }
    let named = draft.actors.iter().any(|actor| {
        view.tag(actor.head) != "PRP"
            && view.tag(actor.head) != "WP"
            && !glue::SELF.contains(&view.word(actor.head))
    });
    let thing = draft.actors.iter().all(|actor| view.pos(actor.head) != "PROPN");
    !named || thing || draft.mode != Mode::Indirect || draft.rule.starts_with("noun/")
}

/// What the writer knows or thinks outside of quotation marks: "we recall that", "I know whom".
pub(super) fn is_writers(view: &View<'_>, draft: &Draft, turns: &[Span], lexicon: &Lexicon) -> bool {
    let knows = || {
        let cues = lexicon.cues.by_lemma(view.lemma(draft.anchor));
        cues.iter()
            .any(|cue| matches!(cue.kind(), CueKind::Learn | CueKind::Ask))
            || glue::REMIND.contains(&view.lemma(draft.anchor))
    };
    let own = |actor: &Actor| {
        view.tag(actor.head) == "PRP"
            && glue::SELF.contains(&view.word(actor.head))
            && view.quotation_at(actor.head).is_none()
    };
    // "We are trying to confirm the number".
    let tries =
        || view.tag(draft.anchor) == "VB" && view.children(draft.anchor).any(|child| view.tag(child) == "TO");
    // "I wish I had": what a columnist feels, where nobody is asked.
    let feels = || {
        draft.actors.iter().all(|actor| view.word(actor.head) == "i")
            && (draft.mode == Mode::Attitude || draft.act == CueAct::Ask)
            && !turns
                .iter()
                .any(|turn| draft.cue.iter().all(|cue| turn.contains(*cue)))
    };
    (draft.rule.starts_with("cue/") || draft.rule.starts_with("learned/"))
        && view.quotation_at(draft.anchor).is_none()
        && !draft.actors.is_empty()
        && draft.actors.iter().all(own)
        && (knows() || tries() || feels())
}

/// What is told in turns: who says "I" there is no writer.
pub(super) fn turns_told(drafts: &[Draft]) -> Vec<Span> {
    let turns = drafts.iter().filter(|draft| draft.rule.starts_with("layout/"));
    turns.flat_map(|draft| draft.content.iter().copied()).collect()
}

/// "who does not want to be named": how a source stays unnamed, not what it says.
pub(super) fn asks_for_no_name(view: &View<'_>, draft: &Draft) -> bool {
    let [content] = draft.content.as_slice() else {
        return false;
    };
    let words = view.words(view.syntax.tokens_in(*content)).join(" ");
    glue::UNNAMED
        .iter()
        .any(|formula| words.trim_start_matches("not ").trim_end_matches([',', '.', ' ']) == *formula)
}
