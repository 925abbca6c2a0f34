//! Which of the drafts stay, and where do they end?
//!
//! Several finders see one statement, and one finder sees in another's statement what is only a part
//! of it. Here the drafts are laid side by side: twins are dropped, contents are cut at each other's
//! borders, and what rules that are seldom right found is withheld.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::CueKind;
use onrecord_lexicon::grammar::glue;
use onrecord_nouns::{EntityKind, Mode, Span};

use super::draft::{Credit, Draft, Seat};
use super::speakers::Speakers;
use super::trust;
use super::view::View;

/// Takes "according to X" out of the contents of statements that it covers itself.
pub(crate) fn take_out_phrases(view: &View<'_>, drafts: &mut [Draft]) {
    let covers: Vec<(usize, Span, Vec<Span>)> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.seat == Seat::Added && !draft.actors.is_empty())
        .filter_map(|(index, draft)| {
            let place = draft
                .cue
                .iter()
                .chain(draft.actors.iter().map(|actor| &actor.span))
                .copied()
                .reduce(Span::hull)?;
            Some((index, place, draft.content.clone()))
        })
        .collect();
    for (index, draft) in drafts.iter_mut().enumerate() {
        for (other, place, content) in &covers {
            let covered = draft
                .cue
                .iter()
                .all(|cue| content.iter().any(|span| span.contains(*cue)));
            if *other != index && covered && !draft.cue.is_empty() {
                draft.content = draft
                    .content
                    .iter()
                    .flat_map(|span| without(view, *span, *place))
                    .collect();
            }
        }
    }
}

/// A template's credit holds only if an outlet fills its slot.
pub(crate) fn drop_foreign_credits(view: &View<'_>, drafts: &mut Vec<Draft>, speakers: &mut Speakers<'_>) {
    // Credits of a whole report show who is an outlet, also if no list knows the name.
    for draft in drafts.iter() {
        let credits = draft.rule.starts_with("template/") && draft.mode == Mode::Document;
        if credits || draft.credit == Credit::Report {
            // "reported by Battery Monitor": a name that nothing else knows.
            for actor in &draft.actors {
                if speakers.is_written_as_a_name(actor) {
                    speakers.introduce(actor);
                }
            }
            for actor in &draft.actors {
                speakers.take_for_outlet(actor);
            }
        }
    }
    // "Kompass reported, citing two clerks", "the tabloid Kompass".
    for draft in drafts.iter() {
        let relays = !draft.citing.is_empty() && glue("brings-news").contains(&view.lemma(draft.anchor));
        for actor in &draft.actors {
            if speakers.is_a_day(actor) {
                continue;
            }
            let relays = relays && speakers.is_written_as_a_name(actor) && !speakers.bears_a_body_word(actor);
            if relays || speakers.is_called_a_medium(actor) {
                speakers.introduce(actor);
                speakers.take_for_outlet(actor);
            }
        }
    }
    // "Opinion: ...": what stands before a colon must be known to speak.
    drafts.retain(|draft| {
        let names_speaker = draft.rule.starts_with("template/") && draft.credit == Credit::Sentence;
        !names_speaker
            || draft
                .actors
                .first()
                .is_none_or(|actor| speakers.voice(actor).entity.is_some() || speakers.is_generic(actor))
    });
    drafts.retain(|draft| {
        if !draft.rule.starts_with("template/") || draft.mode != Mode::Document {
            return true;
        }
        draft.actors.iter().any(|actor| {
            speakers.voice(actor).entity.and_then(|id| speakers.kind(id)) == Some(EntityKind::Outlet)
        })
    });
    for draft in drafts.iter_mut().filter(|draft| draft.credit == Credit::Report) {
        let outlet = draft.actors.iter().any(|actor| {
            speakers.voice(actor).entity.and_then(|id| speakers.kind(id)) == Some(EntityKind::Outlet)
        });
        if !outlet {
            draft.credit = Credit::Sentence;
            // "This was stated by the mayor": he says what was told right before.
            if crate::credits::is_anaphor(view, draft) {
                draft.mode = Mode::Indirect;
            } else if draft.mode == Mode::Document {
                draft.content.clear();
            }
        }
    }
    drafts.retain(|draft| !draft.content.is_empty());
}

/// Orders the drafts and drops what says the same as an earlier, surer finder.
pub(crate) fn settle(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts.drain(..) {
        let twin = kept.iter().any(|other| {
            let same_cue = other.anchor == draft.anchor || shares(&other.cue, &draft.cue);
            let same_content = overlap(&other.content, &draft.content) > 0.7;
            let same_source = match (other.actors.first(), draft.actors.first()) {
                (Some(a), Some(b)) => a.span.overlaps(b.span),
                (None, None) => true,
                _ => false,
            };
            same_cue
                || (same_content && (same_source || draft.actors.is_empty() || draft.mode == Mode::Agentless))
        });
        if !twin {
            kept.push(draft);
        }
    }
    for draft in &mut kept {
        let cue = draft.cue.clone();
        for span in cue {
            draft.content = draft
                .content
                .iter()
                .flat_map(|content| without(view, *content, span))
                .collect();
        }
    }
    kept.retain(|draft| !draft.content.is_empty());
    kept.sort_by_key(Draft::place);
    *drafts = kept;
}

/// Takes out what rules that are seldom right found. Set phrases and agentless forms stand by their
/// words alone.
pub(crate) fn withhold(drafts: &mut Vec<Draft>) {
    drafts.retain(|draft| {
        let set = draft.rule.starts_with("template/") || draft.rule.starts_with("agentless/");
        set || trust::trust(&draft.rule).is_none_or(|share| share >= trust::ENOUGH)
    });
}

/// "X conceded A, but insisted B": what X concedes ends where X goes on to insist.
fn end_at_next_cue(view: &View<'_>, drafts: &mut [Draft]) {
    let goes_on: Vec<(usize, Span, usize)> = drafts
        .iter()
        .filter(|draft| draft.seat == Seat::Clause && view.dep(draft.anchor) == "conj")
        .filter(|draft| draft.is_speech() || draft.mode == Mode::Attitude)
        .filter_map(|draft| {
            let source = draft.actors.first()?.span;
            let own = view.child(draft.anchor, &["nsubj", "nsubjpass"]).is_some();
            let mut edge = draft.anchor;
            while edge > 0
                && (matches!(view.dep(edge - 1), "cc" | "aux" | "advmod" | "neg")
                    || view.word(edge - 1) == ",")
            {
                edge -= 1;
            }
            let joined = (edge..draft.anchor).any(|at| view.dep(at) == "cc");
            (!own && joined).then_some((draft.anchor, source, edge))
        })
        .collect();
    for (anchor, source, edge) in goes_on {
        let head = view.head(anchor);
        let Some(from) = view.token(edge).map(|token| token.span) else {
            continue;
        };
        for draft in drafts
            .iter_mut()
            .filter(|draft| draft.anchor == head && draft.anchor < edge)
        {
            let same = draft.actors.first().is_some_and(|actor| actor.span == source);
            let cut = |span: &Span| {
                let quoted = view.quotation_at(view.syntax.tokens_in(*span).start).is_some();
                if same && !quoted && span.end() > from.start() && view.quotation_at(edge).is_none() {
                    (span.start() < from.start())
                        .then(|| view.span(view.trimmed(view.syntax.tokens_in(span.until(from)))))
                        .flatten()
                } else {
                    Some(*span)
                }
            };
            let kept: Vec<Span> = draft.content.iter().filter_map(cut).collect();
            if !kept.is_empty() {
                draft.content = kept;
            }
        }
    }
}

/// "X said A, and Y said B": what X says ends where Y's clause begins.
pub(crate) fn end_at_next_speaker(view: &View<'_>, drafts: &mut [Draft]) {
    end_at_next_cue(view, drafts);
    let clauses: Vec<(usize, usize)> = drafts
        .iter()
        .filter(|draft| {
            draft.seat == Seat::Clause
                && draft.mode == Mode::Indirect
                && !draft.actors.is_empty()
                && matches!(view.dep(draft.anchor), "conj" | "advcl")
        })
        .filter_map(|draft| {
            let subject = draft.actors.first()?.head;
            let own = view.head(subject) == draft.anchor && subject < draft.anchor;
            let mut edge = view.subtree(draft.anchor).first().copied()?;
            let joined = matches!(view.dep(edge), "mark" | "cc") || edge > 0 && view.dep(edge - 1) == "cc";
            while edge > 0 && view.dep(edge - 1) == "cc" {
                edge -= 1;
            }
            let comma = edge > 0 && view.word(edge - 1) == ",";
            (own && joined && comma).then_some((draft.anchor, edge))
        })
        .collect();
    for draft in drafts.iter_mut().filter(|draft| draft.seat == Seat::Clause) {
        let cut = clauses
            .iter()
            .filter(|(anchor, edge)| *anchor != draft.anchor && draft.anchor < *edge)
            .filter_map(|(_, edge)| Some(view.token(*edge)?.span))
            .filter(|edge| {
                draft
                    .content
                    .iter()
                    .any(|span| span.contains(*edge) && span.start() < edge.start())
            })
            .min();
        if let Some(edge) = cut {
            draft.content = before(view, &draft.content, edge);
        }
    }
}

/// What of a content stands before a token.
pub(crate) fn before(view: &View<'_>, content: &[Span], edge: Span) -> Vec<Span> {
    let ahead = content.iter().filter(|span| span.start() < edge.start());
    ahead
        .filter_map(|span| {
            let kept = if span.end() > edge.start() {
                span.until(edge)
            } else {
                *span
            };
            view.span(view.trimmed(view.syntax.tokens_in(kept)))
        })
        .collect()
}

/// "said 340 were put off, a number the town put at 212", "counted 3,000, the police put it at 800": what one says ends where
/// another's number or judgement begins.
pub(crate) fn end_at_next_number(view: &View<'_>, drafts: &mut [Draft]) {
    let starts: Vec<(usize, usize)> = drafts
        .iter()
        .filter(|draft| draft.seat == Seat::Clause && view.quotation_at(draft.anchor).is_none())
        .filter_map(|draft| {
            let source = view.syntax.tokens_in(draft.actors.first()?.span);
            let first = source.start.min(draft.anchor);
            let numbered = draft.rule == super::reckoned::RULE;
            // "a charge he called absurd": the noun that the clause tells more of.
            let noun = view.head(draft.anchor);
            let aside = view.dep(draft.anchor) == "relcl"
                && noun < first
                && matches!(view.tag(source.end - 1), "PRP" | "NN" | "NNP" | "NNS" | "NNPS");
            let mut edge = if aside {
                view.subtree(noun).first().copied()?
            } else if numbered {
                first
            } else {
                return None;
            };
            while edge > 0 && view.dep(edge - 1) == "cc" {
                edge -= 1;
            }
            let marked = edge > 0 && matches!(view.word(edge - 1), "," | ";" | "–" | "—");
            marked.then_some((draft.anchor, edge))
        })
        .collect();
    for draft in drafts.iter_mut() {
        for (anchor, edge) in &starts {
            let own = *anchor == draft.anchor;
            let Some(from) = view.token(*edge).map(|token| token.span).filter(|_| !own) else {
                continue;
            };
            let place = draft
                .content
                .iter()
                .position(|span| span.contains(from) && span.start() < from.start());
            let quoted = view.quotation_at(*edge).is_some();
            if let Some(slot) = place
                .filter(|_| !quoted)
                .and_then(|place| draft.content.get_mut(place))
                && let Some(kept) = view.span(view.trimmed(view.syntax.tokens_in(slot.until(from))))
                && view.syntax.tokens_in(kept).len() > 1
            {
                *slot = kept;
            }
        }
    }
}

/// Drops what is part of another's statement rather than one of its own: "is expected to", and
/// acts and attitudes that another tells of in passing ("Rome plans to", "may support the idea").
pub(crate) fn drop_told(view: &View<'_>, drafts: &mut Vec<Draft>, lexicon: &Lexicon) {
    let outer = nesting(drafts);
    let mut index = 0;
    drafts.retain(|draft| {
        let nested = outer.get(index).copied().flatten().is_some();
        index += 1;
        let told = match draft.mode {
            Mode::Agentless => true,
            Mode::Act | Mode::Attitude => {
                let voiced = draft.rule.starts_with("noun/")
                    && lexicon
                        .cues
                        .by_lemma(view.lemma(draft.anchor))
                        .iter()
                        .any(|cue| matches!(cue.kind(), CueKind::Say | CueKind::Reply | CueKind::Utter));
                !voiced && !draft.rule.ends_with("/clause")
            }
            _ => {
                draft.rule.ends_with("/noun")
                    || draft.rule.ends_with("/infinitive")
                    || draft.rule.ends_with("/gerund")
            }
        };
        !(nested && told)
    });
}

fn shares(a: &[Span], b: &[Span]) -> bool {
    a.iter().any(|span| b.iter().any(|other| other.overlaps(*span)))
}

/// Shared length as a part of the larger of the two.
fn overlap(a: &[Span], b: &[Span]) -> f64 {
    let length = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>();
    let shared: usize = a
        .iter()
        .flat_map(|span| b.iter().filter_map(|other| span.intersection(*other)))
        .map(Span::len)
        .sum();
    let larger = length(a).max(length(b));
    if larger == 0 {
        return 0.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "lengths of a text, compared roughly")]
    let share = shared as f64 / larger as f64;
    share
}

pub(crate) fn gap(a: Span, b: Span) -> usize {
    if a.overlaps(b) {
        0
    } else if a.end() <= b.start() {
        b.start() - a.end()
    } else {
        a.start() - b.end()
    }
}

/// A span without a stretch inside it, trimmed.
pub(crate) fn without(view: &View<'_>, span: Span, cut: Span) -> Vec<Span> {
    if !span.overlaps(cut) {
        return vec![span];
    }
    let left = view.syntax.tokens_in(span.until(cut));
    let right = if cut.end() < span.end() {
        view.syntax.tokens_in(span.after(cut))
    } else {
        0..0
    };
    [left, right]
        .into_iter()
        .filter(|run| !run.is_empty())
        .filter_map(|run| view.span(view.trimmed(run)))
        .collect()
}

/// The innermost draft whose content holds the cue of each draft.
pub(crate) fn nesting(drafts: &[Draft]) -> Vec<Option<usize>> {
    let length = |draft: &Draft| draft.content.iter().map(|span| span.len()).sum::<usize>();
    drafts
        .iter()
        .enumerate()
        .map(|(index, draft)| {
            let place = draft.cue.first().or(draft.content.first())?;
            drafts
                .iter()
                .enumerate()
                .filter(|(other, outer)| {
                    *other != index
                        && outer.credit == Credit::Sentence
                        && outer.content.iter().any(|span| span.contains(*place))
                        && length(outer) > length(draft)
                })
                .min_by_key(|(_, outer)| length(outer))
                .map(|(other, _)| other)
        })
        .collect()
}
