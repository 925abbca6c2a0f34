//! What the weights make of the drafts: some are dropped, some get other borders or another source,
//! and some are added.

use std::ops::Range;

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::SourcePlace;
use onrecord_lexicon::grammar::glue;
use onrecord_nouns::{Mode, Span};

use super::candidates::{Candidate, Origin};
use super::choose::{all_candidates, chosen, labelled};
use super::facts::Facts;
use super::weights::{FAST, FULL};
use crate::statements::draft::{Actor, Credit, Draft, Seat};
use crate::statements::setoff;
use crate::statements::settle::{nesting, withhold, without};
use crate::statements::sources::{actors, antecedent};
use crate::statements::trust;
use crate::statements::verbs::{act, addressees, mode, polarity};
use crate::statements::view::View;

/// Weighs the drafts of the rules against what the labels give. Without weights, what rules that are
/// seldom right found is withheld.
///
/// Where somebody said nothing ("declined to comment"), nothing is added.
pub(crate) fn weighed(view: &View<'_>, drafts: &mut Vec<Draft>, silences: &[Span], lexicon: &Lexicon) {
    let weights = if view.is_parsed() {
        FULL.as_ref()
    } else {
        FAST.as_ref()
    };
    let Some(weights) = weights else {
        withhold(drafts);
        return;
    };
    let outer = nesting(drafts);
    let facts = Facts::new(view, drafts, &outer, lexicon);
    let all = all_candidates(&facts, &weights.rates, &labelled(&facts, weights));
    let chances: Vec<f32> = all
        .iter()
        .map(|candidate| weights.trees.chance(&candidate.traits))
        .collect();
    let told = chosen(&facts, &all, &chances, weights.enough);

    let mut kept: Vec<Draft> = Vec::new();
    let mut used = vec![false; drafts.len()];
    for which in told {
        let (Some(candidate), Some(chance)) = (all.get(which), chances.get(which)) else {
            continue;
        };
        let mut draft = match candidate.rule.and_then(|rule| drafts.get(rule)) {
            Some(draft) => reshaped(view, draft, candidate),
            None => match added(view, candidate, lexicon) {
                // "Asked whether she would go, she said": what she was asked.
                Some(draft)
                    if view.tag(draft.anchor) == "VBN"
                        && glue("asks").contains(&view.lemma(draft.anchor))
                        && view.child(draft.anchor, &["aux", "auxpass"]).is_none() =>
                {
                    continue;
                }
                Some(draft)
                    if draft
                        .cue
                        .iter()
                        .all(|cue| !silences.iter().any(|span| span.overlaps(*cue))) =>
                {
                    draft
                }
                _ => continue,
            },
        };
        draft.score = Some(*chance);
        let alone = parted(view, &mut draft);
        if let Some(slot) = candidate.rule.and_then(|rule| used.get_mut(rule)) {
            *slot = true;
        }
        kept.push(draft);
        kept.extend(alone);
    }
    let told = kept.len();
    for (index, draft) in drafts.iter().enumerate() {
        if used.get(index) == Some(&true) {
            continue;
        }
        let tops = kept.get(..told).unwrap_or_default();
        let cue = draft.cue.first().or(draft.content.first()).copied();
        let is_inside = cue.is_some_and(|cue| {
            tops.iter()
                .flat_map(|top| &top.content)
                .any(|content| content.contains(cue))
        });
        let clashes = draft.cue.iter().any(|cue| {
            tops.iter()
                .flat_map(|top| &top.cue)
                .any(|other| other.overlaps(*cue))
        });
        let share = trust::trust(&draft.rule);
        let is_credit = draft.mode == Mode::Document || draft.credit == Credit::Report;
        let trusted = share.is_none_or(|share| share >= trust::ENOUGH);
        // A paragraph that only goes on has no cue to be weighed by.
        let goes_on = (draft.rule == super::super::onward::RULE
            || draft.rule == super::super::turns::ANNOUNCED)
            && !is_inside;
        // "This was stated by the mayor": what it stands for is told elsewhere.
        let stands = !clashes && crate::credits::is_anaphor(view, draft);
        // Two marks tell a cue as surely as the weights.
        let set_off = trusted && !is_inside && !clashes && setoff::is_set_off(view, draft, lexicon);
        if is_credit || goes_on || stands || set_off || is_inside && !clashes && trusted {
            kept.push(draft.clone());
        }
    }
    kept.sort_by_key(Draft::place);
    *drafts = kept;
}

/// "She does not believe in it. “They will sign,” ...": words in marks in a sentence of their own are no part of what is held without
/// marks in the sentence before, and a statement by themselves.
fn parted(view: &View<'_>, draft: &mut Draft) -> Option<Draft> {
    let [first, second] = draft.content.as_slice() else {
        return None;
    };
    let place = |span: &Span| view.syntax.tokens_in(*span);
    let quoted = |span: &Span| view.quotation_at(place(span).start).is_some();
    let own = view.sentence_range(place(first).start);
    let apart = place(second).start >= own.end && own.contains(&draft.anchor);
    let whole = view
        .quotation_at(place(second).start)
        .is_some_and(|quotation| second.contains(quotation) || quotation.contains(*second));
    if quoted(first) || !whole || !apart || place(second).len() < LEAST_QUOTED {
        return None;
    }
    let mut alone = Draft::new(place(second).start, Vec::new(), super::super::onward::RULE);
    alone.actors.clone_from(&draft.actors);
    alone.content.push(*second);
    alone.mode = Mode::Direct;
    alone.score = draft.score;
    draft.content.truncate(1);
    Some(alone)
}

/// Words in marks that are a statement by themselves have at least so many tokens.
const LEAST_QUOTED: usize = 5;

/// The spans of some stretches of tokens.
fn spans(view: &View<'_>, ranges: &[Range<usize>]) -> Vec<Span> {
    ranges
        .iter()
        .filter_map(|range| view.span(view.trimmed(range.clone())))
        .collect()
}

/// The spans of a content; the "that" that only joins it to its cue is left out, as the rules do.
fn told_spans(view: &View<'_>, ranges: &[Range<usize>]) -> Vec<Span> {
    let joins = |at: usize| {
        super::super::glue::THAT.contains(&view.word(at)) && matches!(view.tag(at), "IN" | "" | "WDT")
    };
    let ranges: Vec<Range<usize>> = ranges
        .iter()
        .map(|range| {
            if range.len() > 2 && joins(range.start) {
                range.start + 1..range.end
            } else {
                range.clone()
            }
        })
        .collect();
    spans(view, &ranges)
}

/// A rule's draft with the borders and the source that were found likelier.
fn reshaped(view: &View<'_>, draft: &Draft, candidate: &Candidate) -> Draft {
    let mut draft = draft.clone();
    if matches!(
        candidate.origin,
        Origin::Labels | Origin::Eager | Origin::RuleSource
    ) {
        let content = told_spans(view, &candidate.linked.content);
        if !content.is_empty() {
            draft.content = content;
            // A cue may have taken in words that are said: "accused the government | of".
            let kept: Vec<Span> = draft.content.iter().fold(draft.cue.clone(), |cue, content| {
                cue.iter()
                    .flat_map(|span| without(view, *span, *content))
                    .collect()
            });
            if !kept.is_empty() {
                draft.cue = kept;
            }
        }
    }
    if matches!(
        candidate.origin,
        Origin::Labels | Origin::Eager | Origin::RuleContent
    ) {
        let source = people(view, &candidate.linked.source);
        // The same head: the rule knows better where the name ends and who is in the list.
        let same = match (source.first(), draft.actors.first()) {
            (Some(a), Some(b)) => a.head == b.head || a.span == b.span,
            (None, None) => true,
            _ => false,
        };
        // Who is quoted as saying something was settled by the rule.
        let quoted = draft.rule.starts_with("cue/quote/") && !draft.through.is_empty();
        if !same && !quoted {
            draft.actors = source;
        }
    }
    draft
}

/// A draft that no rule had.
fn added(view: &View<'_>, candidate: &Candidate, lexicon: &Lexicon) -> Option<Draft> {
    let cue = candidate.linked.cue.first()?.clone();
    let anchor = cue
        .clone()
        .rev()
        .find(|at| view.tag(*at).starts_with("VB"))
        .unwrap_or(cue.start);
    let mut draft = Draft::new(anchor, spans(view, &candidate.linked.cue), "learned/labels");
    if draft.cue.is_empty() {
        // A cue of marks only: a colon, a dash.
        draft.cue = view.span(cue.clone()).into_iter().collect();
    }
    draft.actors = people(view, &candidate.linked.source);
    draft.content = told_spans(view, &candidate.linked.content);
    let row = view.words(cue.clone());
    if let Some(found) = lexicon.cues.phrases.find(row).into_iter().next() {
        draft.act = act(found.entry.kind());
        if found.entry.source == SourcePlace::After {
            draft.seat = Seat::Added;
        }
    } else if let Some(found) = lexicon.cues.verbs.find(row).into_iter().last() {
        draft.act = act(found.entry.kind());
        draft.mode = mode(found.entry.kind());
    } else if let Some(found) = lexicon.cues.nouns.find(row).into_iter().last() {
        draft.act = act(found.entry.kind);
        draft.mode = mode(found.entry.kind);
    }
    if view.is_parsed() {
        let content = candidate
            .linked
            .content
            .first()
            .and_then(|range| top(view, range.clone()))
            .unwrap_or(anchor);
        draft.polarity = polarity(view, anchor, content);
        let source: Vec<Span> = draft.actors.iter().map(|actor| actor.span).collect();
        draft.through = addressees(view, anchor, content)
            .into_iter()
            .filter(|actor| {
                !source
                    .iter()
                    .chain(&draft.content)
                    .any(|span| span.overlaps(actor.span))
            })
            .collect();
    }
    if draft.actors.is_empty() {
        draft.mode = Mode::Agentless;
    }
    (!draft.content.is_empty()).then_some(draft)
}

/// The token that the others of a stretch hang on.
fn top(view: &View<'_>, range: Range<usize>) -> Option<usize> {
    range
        .clone()
        .find(|at| !view.is_mark(*at) && (view.head(*at) == *at || !range.contains(&view.head(*at))))
}

/// Who stands in some stretches: each member of a list, or the whole phrase.
fn people(view: &View<'_>, ranges: &[Range<usize>]) -> Vec<Actor> {
    let mut found = Vec::new();
    for range in ranges {
        let mut run = view.trimmed(range.clone());
        // "A senior official, who | asked": the pronoun only takes up the name before it.
        let pronoun = |at: usize| matches!(view.tag(at), "WDT" | "WP");
        if run.len() > 1 && pronoun(run.end - 1) {
            run = view.trimmed(run.start..run.end - 1);
        }
        let Some(span) = view.span(run.clone()) else {
            continue;
        };
        let head = if view.is_parsed() {
            top(view, run.clone()).unwrap_or(run.start)
        } else {
            first_phrase(view, run.clone())
        };
        let head = antecedent(view, head);
        let members = if view.is_parsed() {
            actors(view, head)
        } else {
            Vec::new()
        };
        let inside = members.len() > 1 && members.iter().all(|member| span.contains(member.span));
        if inside {
            found.extend(members);
        } else {
            found.push(Actor { span, head });
        }
    }
    found
}

/// The last word of the first phrase: before a comma or a preposition.
fn first_phrase(view: &View<'_>, run: Range<usize>) -> usize {
    let cut = |at: usize| {
        let word = view.word(at);
        view.is_mark(at)
            || super::super::glue::TOPIC.contains(&word)
            || super::super::glue::MAKER.contains(&word)
            || super::super::glue::MANNER.contains(&word)
    };
    let end = (run.start + 1..run.end).find(|at| cut(*at)).unwrap_or(run.end);
    end.saturating_sub(1)
}
