//! Attitudes and acts that several words tell of: "has no quarrel with the sale", "is ready to send planes", "sees no way round
//! a deal". The words are those that give a stance (`data/lexicons/en/attitudes.toml`); what follows them is the content.

use std::ops::Range;

use onrecord_lexicon::attitudes::{StancePolarity, Told};
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{CueAct, Mention, Mode, Polarity};

use super::draft::Draft;
use super::sources::{actors, is_somebody, subject_of};
use super::view::View;

/// An idiom of so many words says more than its verb alone.
pub(crate) const LONGER: usize = 4;

/// How far up from the words the verb may stand: "is | ready to", "sees | no way round".
const MOST_STEPS: usize = 4;

/// Finds what several words tell.
///
/// # Limits
///
/// Words with a verb in the infinitive belong to the cue before them ("wants to turn down"), and give nothing by themselves.
pub(crate) fn idioms(view: &View<'_>, mentions: &[Mention], lexicon: &Lexicon) -> Vec<Draft> {
    let mut found = Vec::new();
    for range in view.told_sentences() {
        for hit in lexicon.attitudes.find(view.words(range.clone())) {
            let words = range.start + hit.words.start..range.start + hit.words.end;
            let Some(told) = hit.entry.told.filter(|_| words.len() > 1) else {
                continue;
            };
            // "has forty hives behind the mill".
            let cut = glue("article").contains(&view.word(words.end - 1));
            if cut || view.quotation_at(words.start).is_some() {
                continue;
            }
            // "is ready | to send": the verb is told with its "to".
            let last = words.end - 1;
            let words = words.start..words.end - usize::from(view.tag(last) == "TO");
            let Some(mut draft) = held(view, words, mentions, lexicon) else {
                continue;
            };
            draft.rule = format!("idiom/{}", hit.entry.id());
            draft.mode = match told {
                Told::Attitude => Mode::Attitude,
                Told::Act => Mode::Act,
            };
            draft.act = match hit.entry.stance {
                StancePolarity::For => CueAct::Support,
                StancePolarity::Open => CueAct::Consider,
                StancePolarity::Against | StancePolarity::ExpectsNot => CueAct::Oppose,
            };
            found.push(draft);
        }
    }
    found
}

/// The statement of some words: their subject, and what follows them.
fn held(view: &View<'_>, words: Range<usize>, mentions: &[Mention], lexicon: &Lexicon) -> Option<Draft> {
    let verb = verb_of(view, &words)?;
    let finite = matches!(view.tag(verb), "VBD" | "VBZ" | "VBP")
        || view
            .children(verb)
            .any(|child| view.dep(child) == "aux" && view.tag(child) != "TO");
    let aside = view.child(verb, &["mark"]).is_some() || matches!(view.dep(verb), "relcl" | "advcl" | "acl");
    if !finite || aside {
        return None;
    }
    let subject = subject_of(view, verb).filter(|subject| *subject < words.start.min(verb))?;
    if !is_somebody(view, subject, mentions, lexicon) || view.quotation_at(subject).is_some() {
        return None;
    }
    let content = rest_of_the_clause(view, verb, words.end);
    let words_told = content.clone().filter(|at| !view.is_mark(*at)).count();
    // "insisted on Wednesday".
    let names_nothing =
        view.is_time(content.start) || words_told == 1 && matches!(view.pos(content.start), "ADV" | "ADP");
    if words_told == 0 || names_nothing {
        return None;
    }
    let mut start = verb.min(words.start);
    while start > 0
        && matches!(view.dep(start - 1), "aux" | "neg" | "advmod" | "auxpass")
        && view.is_under(start - 1, verb)
    {
        start -= 1;
    }
    let mut draft = Draft::new(verb, view.span(start..words.end).into_iter().collect(), "idiom");
    draft.actors = actors(view, subject);
    draft.content = view.span(view.trimmed(content)).into_iter().collect();
    if view.child(verb, &["neg"]).is_some() {
        draft.polarity = Polarity::Negative;
    }
    (!draft.content.is_empty() && !draft.actors.is_empty()).then_some(draft)
}

/// The verb that some words belong to: their own first one, or the one that they complete.
fn verb_of(view: &View<'_>, words: &Range<usize>) -> Option<usize> {
    let verbal = |at: usize| matches!(view.pos(at), "VERB" | "AUX");
    if verbal(words.start) {
        return Some(words.start);
    }
    let holds = |at: usize| view.pos(at) == "AUX" || glue("holds").contains(&view.lemma(at));
    let mut at = words
        .clone()
        .find(|at| !words.contains(&view.head(*at)) || view.head(*at) == *at)?;
    if verbal(at) {
        return Some(at).filter(|at| words.contains(at) || holds(*at));
    }
    for _ in 0..MOST_STEPS {
        if verbal(at) && at < words.start {
            return holds(at).then_some(at);
        }
        let above = view.head(at);
        if above == at {
            break;
        }
        at = above;
    }
    None
}

/// What follows in the clause of a verb: up to a semicolon, a colon, a quotation of its own, or another verb that is joined
/// to it.
fn rest_of_the_clause(view: &View<'_>, verb: usize, start: usize) -> Range<usize> {
    let sentence = view.sentence_range(verb);
    let below = view.subtree(verb);
    let mut end = below
        .iter()
        .copied()
        .filter(|at| *at >= start)
        .enumerate()
        .take_while(|(place, at)| *at == start + place)
        .last()
        .map_or(start, |(_, at)| at + 1)
        .min(sentence.end);
    let opens_speech = |at: usize| {
        view.quotation_at(at)
            .is_some_and(|quotation| view.syntax.tokens_in(quotation).start == at)
            && at > start
            && view.is_mark(at - 1)
    };
    if let Some(stop) =
        (start..end).find(|at| matches!(view.word(*at), ";" | ":" | "–" | "—") || opens_speech(*at))
    {
        end = stop;
    }
    for other in view.children(verb).filter(|other| *other >= start) {
        let own = view.child(other, &["nsubj", "nsubjpass", "expl"]).is_some();
        let finite = matches!(view.tag(other), "VBD" | "VBZ" | "VBP" | "MD") || own;
        let anew = match view.dep(other) {
            "conj" => finite,
            "parataxis" => true,
            "advcl" => view.tag(other) == "VBG" && view.child(other, &["mark"]).is_none(),
            _ => false,
        };
        if anew {
            let mut edge = view.subtree(other).first().copied().unwrap_or(other);
            while edge > start && (view.dep(edge - 1) == "cc" || view.word(edge - 1) == ",") {
                edge -= 1;
            }
            end = end.min(edge.max(start));
        }
    }
    // "the mission too, but".
    while end > start && (view.dep(end - 1) == "cc" || view.word(end - 1) == ",") {
        end -= 1;
    }
    start..end
}
