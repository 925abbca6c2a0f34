//! Who said what, in one report?
//!
//! Finders of several kinds propose drafts: verbs, nouns, fixed phrases, agentless forms, quotations
//! and credits. Here they are joined, nested and given speakers, hedges, conditions and chains. The
//! finders stand on the parse; a report without one gives little.

mod agentless;
mod contents;
pub(crate) mod draft;
pub(crate) mod glue;
mod nouns;
mod phrases;
mod sources;
pub(crate) mod speakers;
mod speech;
#[cfg(test)]
mod tests;
mod trust;
mod verbs;
pub(crate) mod view;

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::{CueKind, SourcePlace};
use onrecord_nouns::{
    Certainty, Entity, EntityId, EntityKind, Mention, Mode, Report, Rule, Setting, Span, Statement,
    StatementId, Syntax,
};

use self::draft::{Credit, Draft, Seat};
use self::phrases::Aside;
use self::speakers::Speakers;
use self::view::View;
use crate::chains::{self, Origin};
use crate::quotes::{Quotation, QuotationKind};

/// What a report says through others.
#[derive(Debug, Default)]
pub struct Said {
    /// The statements, in order of their cues.
    pub statements: Vec<Statement>,
    /// The entities of the report, with those that only speak added at the end.
    pub entities: Vec<Entity>,
    /// Attribution phrases and stock lines.
    pub boilerplate: Vec<Span>,
    /// What rules that are seldom right found: kept out of the statements, counted when the rules
    /// are measured.
    pub withheld: Vec<Withheld>,
}

/// A finding of a rule that is seldom right.
#[derive(Clone, Debug, PartialEq)]
pub struct Withheld {
    /// The rule.
    pub rule: String,
    /// What it took for a content.
    pub content: Vec<Span>,
}

/// Finds the statements of a report with their chains, and the attribution boilerplate in it.
///
/// # Limits
///
/// Direct speech without a cue in its paragraph gives no statement. A list of actors is one
/// statement; its speaker is the first of them, and each has its own span in `source`.
#[must_use]
pub fn statements(
    report: &Report,
    syntax: &Syntax,
    quotations: &[Quotation],
    mentions: &[Mention],
    entities: &[Entity],
    lexicon: &Lexicon,
) -> Said {
    let speech_spans = quotations
        .iter()
        .filter(|quotation| quotation.kind == QuotationKind::Speech)
        .map(|quotation| quotation.whole)
        .collect();
    let view = View::new(report, syntax, speech_spans);
    let credits = crate::credits::credits(&view, lexicon);
    let mut drafts = proposed(&view, quotations, mentions, lexicon, &credits);

    let mut speakers = Speakers::new(&view, mentions, entities, lexicon);
    drop_foreign_credits(&mut drafts, &speakers);
    settle(&view, &mut drafts);
    let all_actors = drafts
        .iter()
        .flat_map(|draft| draft.actors.iter().chain(&draft.citing));
    for actor in all_actors {
        speakers.introduce(actor);
    }
    let wires: Vec<(EntityId, Span)> = credits
        .wires
        .iter()
        .filter_map(|actor| Some((speakers.voice(actor).entity?, actor.span)))
        .collect();
    let mut boilerplate = credits.boilerplate;
    boilerplate.extend(drafts.iter().filter_map(|draft| stock_words(&view, draft)));
    boilerplate.sort_unstable();
    boilerplate.dedup();
    end_at_next_speaker(&view, &mut drafts);
    drop_told(&view, &mut drafts, lexicon);
    let withheld = withhold(&mut drafts);
    let statements = finished(&view, &drafts, &wires, quotations, &speakers, lexicon);
    Said {
        statements,
        entities: speakers.entities,
        boilerplate,
        withheld,
    }
}

/// What all finders propose.
fn proposed(
    view: &View<'_>,
    quotations: &[Quotation],
    mentions: &[Mention],
    lexicon: &Lexicon,
    credits: &crate::credits::Credits,
) -> Vec<Draft> {
    let mut drafts = credits.drafts.clone();
    let phrased = phrases::phrases(view, lexicon);
    if view.is_parsed() {
        let nouns = nouns::nouns(view, mentions, lexicon);
        let mut verbs = verbs::verbs(view, mentions, lexicon);
        // "expressed opposition to": the noun says more than the verb.
        verbs.retain(|verb| !nouns.iter().any(|noun| noun.anchor == verb.anchor));
        drafts.extend(nouns);
        drafts.extend(verbs);
    }
    drafts.extend(phrased.drafts);
    if view.is_parsed() {
        drafts.extend(agentless::agentless(view, lexicon));
    }
    for aside in phrased.asides.iter().filter(|aside| {
        aside.place != SourcePlace::Cited
            || aside
                .actors
                .iter()
                .any(|actor| sources::speaks(view, actor.head, mentions, lexicon) != sources::Speaks::No)
    }) {
        attach(view, aside, &mut drafts);
    }
    take_out_phrases(view, &mut drafts);
    speech::speech(view, quotations, &mut drafts, mentions, lexicon);
    speech::only_quoted(view, &mut drafts);
    drafts.retain(|draft| {
        !is_own_voice(view, draft)
            && !credits.silences.iter().any(|silence| {
                draft.cue.iter().all(|cue| silence.overlaps(*cue)) && draft.credit == Credit::Sentence
            })
    });
    drafts
}

/// Takes "according to X" out of the contents of statements that it covers itself.
fn take_out_phrases(view: &View<'_>, drafts: &mut [Draft]) {
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

/// A cue inside somebody's quoted words that only tells what that somebody or the hearer thinks.
fn is_own_voice(view: &View<'_>, draft: &Draft) -> bool {
    if view.quotation_at(draft.anchor).is_none() {
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

/// Gives a link to the statement that it stands in or beside.
fn attach(view: &View<'_>, aside: &Aside, drafts: &mut [Draft]) {
    let sentence = view.sentence_range(aside.start);
    let Some(place) = view.span(aside.start..aside.end) else {
        return;
    };
    // A set phrase has its own links.
    let taken = drafts
        .iter()
        .any(|draft| draft.rule.starts_with("template/") && draft.cue.iter().any(|cue| cue.overlaps(place)));
    if taken {
        return;
    }
    let nearest = drafts
        .iter_mut()
        .filter(|draft| sentence.contains(&draft.anchor) && draft.mode != Mode::Agentless)
        .filter(|draft| !draft.cue.iter().any(|cue| cue.overlaps(place)))
        .min_by_key(|draft| {
            let beside = draft.actors.iter().map(|actor| gap(actor.span, place)).min();
            beside.unwrap_or(usize::MAX).min(
                draft
                    .cue
                    .iter()
                    .map(|cue| gap(*cue, place))
                    .min()
                    .unwrap_or(usize::MAX),
            )
        });
    let Some(draft) = nearest else { return };
    match aside.place {
        SourcePlace::Cited => draft.citing.extend(aside.actors.iter().cloned()),
        SourcePlace::Relay | SourcePlace::Venue => draft.through.extend(aside.actors.iter().cloned()),
        SourcePlace::After | SourcePlace::Subject | SourcePlace::Nowhere => {}
    }
    if aside.place != SourcePlace::Venue {
        // The words that add a link are not part of what is said.
        draft.content = draft
            .content
            .iter()
            .flat_map(|span| without(view, *span, place))
            .collect();
    }
}

fn gap(a: Span, b: Span) -> usize {
    if a.overlaps(b) {
        0
    } else if a.end() <= b.start() {
        b.start() - a.end()
    } else {
        a.start() - b.end()
    }
}

/// A span without a stretch inside it, trimmed.
fn without(view: &View<'_>, span: Span, cut: Span) -> Vec<Span> {
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

/// A template's credit holds only if an outlet fills its slot.
fn drop_foreign_credits(drafts: &mut Vec<Draft>, speakers: &Speakers<'_>) {
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
            draft.content.clear();
        }
    }
    drafts.retain(|draft| !draft.content.is_empty());
}

/// Orders the drafts and drops what says the same as an earlier, surer finder.
fn settle(view: &View<'_>, drafts: &mut Vec<Draft>) {
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
    kept.sort_by_key(|draft| (draft.cue.first().map_or(0, |span| span.start()), draft.anchor));
    *drafts = kept;
}

/// Takes out what rules that are seldom right found. Set phrases and agentless forms stand by their
/// words alone.
fn withhold(drafts: &mut Vec<Draft>) -> Vec<Withheld> {
    let outer = nesting(drafts);
    let mut withheld = Vec::new();
    let mut index = 0;
    drafts.retain(|draft| {
        let nested = outer.get(index).copied().flatten().is_some();
        index += 1;
        let set = draft.rule.starts_with("template/") || draft.rule.starts_with("agentless/");
        let trusted = set || trust::trust(&draft.rule).is_none_or(|share| share >= trust::ENOUGH);
        if !trusted && !nested {
            withheld.push(Withheld {
                rule: draft.rule.clone(),
                content: draft.content.clone(),
            });
        }
        trusted
    });
    withheld
}

/// "X said A, and Y said B": what X says ends where Y's clause begins.
fn end_at_next_speaker(view: &View<'_>, drafts: &mut [Draft]) {
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
            let before: Vec<Span> = draft
                .content
                .iter()
                .filter(|span| span.start() < edge.start())
                .filter_map(|span| {
                    let kept = if span.end() > edge.start() {
                        span.until(edge)
                    } else {
                        *span
                    };
                    view.span(view.trimmed(view.syntax.tokens_in(kept)))
                })
                .collect();
            draft.content = before;
        }
    }
}

/// Drops what is part of another's statement rather than one of its own: "is expected to", and
/// acts and attitudes that another tells of in passing ("Rome plans to", "may support the idea").
fn drop_told(view: &View<'_>, drafts: &mut Vec<Draft>, lexicon: &Lexicon) {
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

/// The words of a draft that would look alike in any report.
fn stock_words(view: &View<'_>, draft: &Draft) -> Option<Span> {
    if draft.credit == Credit::Report {
        let sentence = view.sentence_of(draft.anchor)?;
        return Some(sentence.span);
    }
    let cue = draft.cue.first()?;
    let source = draft.actors.first()?;
    (gap(*cue, source.span) <= 1).then(|| cue.hull(source.span))
}

/// The drafts as statements.
fn finished(
    view: &View<'_>,
    drafts: &[Draft],
    wires: &[(EntityId, Span)],
    quotations: &[Quotation],
    speakers: &Speakers<'_>,
    lexicon: &Lexicon,
) -> Vec<Statement> {
    let carried = chains::carried(view, drafts, wires, speakers);
    let background = chains::background_starts(view);
    let outer = nesting(drafts);
    let sources_before: Vec<(usize, EntityId)> = drafts
        .iter()
        .flat_map(|draft| &draft.actors)
        .filter_map(|actor| {
            let entity = speakers.voice(actor).entity?;
            (speakers.kind(entity) == Some(EntityKind::Anonymous)).then_some((actor.span.start(), entity))
        })
        .collect();
    let mut statements: Vec<Statement> = Vec::new();
    let mut done: Vec<Option<Statement>> = vec![None; drafts.len()];
    for index in by_depth(&outer) {
        let Some(draft) = drafts.get(index) else { continue };
        let voice = draft.actors.first().map(|actor| speakers.voice(actor));
        let outer_index = outer.get(index).copied().flatten();
        let outer_chain = outer_index
            .and_then(|outer| done.get(outer))
            .and_then(Option::as_ref)
            .map(|statement| statement.chain.clone());
        let mut chain = chains::chain(
            &Origin {
                draft,
                voice,
                outer: outer_chain.as_ref(),
                sources_before: &sources_before,
            },
            &carried,
            speakers,
        );
        let mut speaker = voice.and_then(|voice| voice.entity);
        if draft.rule.starts_with("template/")
            && draft.credit == Credit::Sentence
            && speaker.is_none_or(|id| speakers.kind(id) == Some(EntityKind::Anonymous))
            && let Some(whole) = chains::whole_credit(&carried)
        {
            speaker = whole.links.get(1).map(|link| link.entity).or(speaker);
            chain = whole;
        }
        let mut hedges = crate::hedges::hedges(view, &draft.content, lexicon);
        hedges.extend(draft.hedges.iter().copied());
        hedges.sort_unstable();
        hedges.dedup();
        let hedged = !hedges.is_empty() || draft.mode == Mode::Agentless;
        let at = draft.cue.first().map_or(0, |cue| cue.start());
        let statement = Statement {
            source: draft.actors.iter().map(|actor| actor.span).collect(),
            cue: draft.cue.clone(),
            content: draft.content.clone(),
            mode: final_mode(view, draft, quotations),
            certainty: if hedged {
                Certainty::Hedged
            } else {
                Certainty::Plain
            },
            hedges,
            conditions: crate::conditions::conditions(view, &draft.content, lexicon),
            speaker,
            chain,
            act: draft.act,
            polarity: draft.polarity,
            nested_in: None,
            setting: if background.iter().any(|start| *start <= at) {
                Setting::Background
            } else {
                Setting::News
            },
            rule: Rule {
                id: draft.rule.clone(),
                score: trust::trust(&draft.rule),
            },
        };
        if let Some(slot) = done.get_mut(index) {
            *slot = Some(statement);
        }
    }
    for (index, statement) in done.into_iter().enumerate() {
        if let Some(mut statement) = statement {
            statement.nested_in = outer
                .get(index)
                .copied()
                .flatten()
                .and_then(|outer| u32::try_from(outer).ok())
                .map(StatementId);
            statements.push(statement);
        }
    }
    statements
}

/// The innermost draft whose content holds the cue of each draft.
fn nesting(drafts: &[Draft]) -> Vec<Option<usize>> {
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

/// Indices so that whatever holds another comes before it.
fn by_depth(outer: &[Option<usize>]) -> Vec<usize> {
    let depth = |index: usize| {
        let mut at = index;
        let mut depth = 0;
        while let Some(next) = outer.get(at).copied().flatten() {
            at = next;
            depth += 1;
            if depth > outer.len() {
                break;
            }
        }
        depth
    };
    let mut order: Vec<usize> = (0..outer.len()).collect();
    order.sort_by_key(|index| (depth(*index), *index));
    order
}

/// How a statement is made, once its quotations are seen.
fn final_mode(view: &View<'_>, draft: &Draft, quotations: &[Quotation]) -> Mode {
    if matches!(draft.mode, Mode::Document | Mode::Agentless) {
        return draft.mode;
    }
    let mut quoted = 0;
    for span in &draft.content {
        for quotation in quotations
            .iter()
            .filter(|quotation| quotation.kind != QuotationKind::Name)
        {
            quoted += span.intersection(quotation.whole).map_or(0, Span::len);
        }
    }
    let length: usize = draft.content.iter().map(|span| span.len()).sum();
    let _ = view;
    if quoted == 0 {
        draft.mode
    } else if quoted * 100 >= length * 94 {
        Mode::Direct
    } else {
        Mode::Mixed
    }
}
