//! Statements that nobody is named for: "it is reported that", "there are signs that", "is expected
//! to", "allegedly".

use onrecord_lexicon::cues::Carrier;
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::hedges::HedgeClass;
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{Mode, Polarity};

use super::draft::Draft;
use super::sources::actors;
use super::view::View;

/// Finds statements without a source.
///
/// # Limits
///
/// An adverb of hearsay makes its whole clause a statement, also where it belongs to one word.
pub(crate) fn agentless(view: &View<'_>, lexicon: &Lexicon) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for range in view.told_sentences() {
        let row = view.words(range.clone());
        let mut taken: Vec<std::ops::Range<usize>> = Vec::new();
        for (place, form) in lexicon.agentless.find(row) {
            let words = range.start + place.words.start..range.start + place.words.end;
            taken.push(words.clone());
            drafts.extend(by_form(
                view,
                words,
                range.end,
                format!("agentless/{}", form.id()),
                lexicon,
            ));
        }
        for hedge in lexicon.hedges.find(row) {
            let words = range.start + hedge.words.start..range.start + hedge.words.end;
            if taken
                .iter()
                .any(|other| other.start < words.end && words.start < other.end)
            {
                continue;
            }
            if hedge.entry.class == HedgeClass::Agentless {
                drafts.extend(by_form(
                    view,
                    words,
                    range.end,
                    format!("hedge/{}", hedge.entry.id()),
                    lexicon,
                ));
            }
        }
    }
    drafts
}

fn by_form(
    view: &View<'_>,
    words: std::ops::Range<usize>,
    sentence_end: usize,
    rule: String,
    lexicon: &Lexicon,
) -> Option<Draft> {
    let anchor = words
        .clone()
        .rev()
        .find(|index| view.tag(*index).starts_with("VB"))
        .unwrap_or(words.start);
    if view.child(anchor, &["agent"]).is_some() {
        return None;
    }
    // "it was stressed in the ministry": who stressed it.
    let inside = glue("said-in").contains(&view.word(words.end));
    let place = inside.then(|| view.child(words.end, &["pobj"])).flatten();
    let body = place.filter(|head| {
        let nouns = lexicon.cues.nouns.exactly(view.word(*head));
        matches!(view.token(*head).and_then(|token| token.name), Some("ORG"))
            || lexicon.roles.role(view.word(*head)).is_some()
            || nouns
                .iter()
                .any(|noun| matches!(noun.carrier, Carrier::Document | Carrier::Speech))
    });
    let words = match body.and_then(|head| view.subtree(head).last().copied()) {
        Some(last) if rule.starts_with("agentless/") => words.start..last + 1,
        _ => words,
    };
    let own = view.subtree(view.root_of(anchor).min(anchor).max(anchor));
    let limit = own.last().map_or(sentence_end, |last| last + 1).max(words.end);
    let end = if view.root_of(anchor) == anchor || limit <= words.end {
        sentence_end
    } else {
        limit
    };
    let content: Vec<usize> = told(view, &words, view.sentence_range(anchor).start, end);
    let mut draft = Draft::new(anchor, view.span(words.clone()).into_iter().collect(), rule);
    draft.content = view.spans(&content);
    draft.hedges = draft.cue.clone();
    draft.mode = Mode::Agentless;
    if let Some(head) = body.filter(|head| words.contains(head)) {
        draft.cue = view.span(words.start..view.head(head) + 1).into_iter().collect();
        draft.actors = actors(view, head);
        draft.hedges.clear();
        draft.mode = Mode::Indirect;
    }
    draft.polarity = Polarity::Positive;
    (!draft.content.is_empty()).then_some(draft)
}

/// What a form hands over: what follows it; what stands before and behind, where commas set it off; what stands before, where
/// nothing but a day follows.
fn told(view: &View<'_>, words: &std::ops::Range<usize>, start: usize, end: usize) -> Vec<usize> {
    let verbal =
        |range: std::ops::Range<usize>| range.into_iter().any(|at| matches!(view.pos(at), "VERB" | "AUX"));
    let before = words
        .start
        .checked_sub(1)
        .filter(|comma| *comma > start && view.word(*comma) == ",");
    if let Some(comma) = before.filter(|comma| verbal(words.end..end) != verbal(start..*comma)) {
        if view.word(words.end) == "," {
            return (start..comma).chain(words.end..end).collect();
        }
        if verbal(start..comma) {
            return (start..comma).collect();
        }
    }
    // "It emerged on Friday that C".
    let that = (words.end..end.min(words.end + 5)).find(|at| super::glue::THAT.contains(&view.word(*at)));
    let dated = that
        .filter(|that| *that > words.end && matches!(view.pos(words.end), "ADP" | "NOUN" | "PROPN" | "ADV"));
    (dated.map_or(words.end, |that| that + 1)..end).collect()
}
