//! Statements that nobody is named for: "it is reported that", "there are signs that", "is expected
//! to", "allegedly".

use onrecord_lexicon::hedges::HedgeClass;
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{Mode, Polarity};

use super::draft::Draft;
use super::view::View;

/// Finds statements without a source.
///
/// # Limits
///
/// An adverb of hearsay makes its whole clause a statement, also where it belongs to one word.
pub(crate) fn agentless(view: &View<'_>, lexicon: &Lexicon) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for sentence in &view.syntax.sentences {
        if !view
            .blocks
            .get(sentence.block as usize)
            .is_some_and(|block| block.label.tells())
        {
            continue;
        }
        let range = sentence.first.index()..sentence.end.index();
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
) -> Option<Draft> {
    let anchor = words
        .clone()
        .rev()
        .find(|index| view.tag(*index).starts_with("VB"))
        .unwrap_or(words.start);
    if view.child(anchor, &["agent"]).is_some() {
        return None;
    }
    let own = view.subtree(view.root_of(anchor).min(anchor).max(anchor));
    let limit = own.last().map_or(sentence_end, |last| last + 1).max(words.end);
    let end = if view.root_of(anchor) == anchor || limit <= words.end {
        sentence_end
    } else {
        limit
    };
    let content: Vec<usize> = (words.end..end).collect();
    let mut draft = Draft::new(anchor, view.span(words.clone()).into_iter().collect(), rule);
    draft.content = view.spans(&content);
    draft.hedges = draft.cue.clone();
    draft.mode = Mode::Agentless;
    draft.polarity = Polarity::Positive;
    (!draft.content.is_empty()).then_some(draft)
}
