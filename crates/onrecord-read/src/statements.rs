//! Who said what, in one report?
//!
//! Finders of several kinds propose drafts: verbs, nouns, fixed phrases, agentless forms, quotations
//! and credits. Here they are joined, nested and given speakers, hedges, conditions and chains. The
//! finders stand on the parse; a report without one gives little.

mod agentless;
mod asides;
mod contents;
mod disguised;
pub(crate) mod draft;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod forms_apart;
#[cfg(test)]
mod forms_held;
pub(crate) mod glue;
mod idioms;
mod inside;
pub mod learned;
mod misparsed;
mod nouns;
mod objects;
mod onward;
mod passive;
mod phrases;
mod reckoned;
mod setoff;
mod settle;
mod sources;
pub(crate) mod speakers;
mod special;
mod speech;
#[cfg(test)]
mod tests;
mod trust;
mod turns;
mod verbs;
pub(crate) mod view;
mod voices;

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::SourcePlace;
use onrecord_nouns::{
    Certainty, Entity, EntityId, EntityKind, LinkBasis, Mention, Mode, Report, Rule, Setting, Span,
    Statement, StatementId, Syntax,
};

use self::draft::{Credit, Draft, Seat};
use self::phrases::Aside;
use self::settle::{
    drop_foreign_credits, drop_told, end_at_next_speaker, gap, nesting, settle, take_out_phrases, without,
};
use self::speakers::Speakers;
use self::view::View;
use self::voices::{asks_for_no_name, is_own_voice, is_writers, turns_told};
use crate::chains::{self, Origin};
use crate::quotes::{Quotation, QuotationKind};

/// The rule of a quotation that goes on, without a cue, from what its speaker said before.
pub const GOES_ON: &str = onward::RULE;

/// What a report says through others.
#[derive(Debug, Default)]
pub struct Said {
    /// The statements, in order of their cues.
    pub statements: Vec<Statement>,
    /// The entities of the report, with those that only speak added at the end.
    pub entities: Vec<Entity>,
    /// Attribution phrases and stock lines.
    pub boilerplate: Vec<Span>,
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
    let view = View::new(report, syntax, spoken(quotations));
    let credits = crate::credits::credits(&view, lexicon);
    let mut drafts = proposed(&view, quotations, mentions, lexicon, &credits);

    let mut speakers = Speakers::new(&view, mentions, entities, lexicon);
    drop_foreign_credits(&view, &mut drafts, &mut speakers);
    speakers.take_up_outlets(&drafts);
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
    // What somebody wants or believes, and who says so inside another's words, is content, not phrase.
    let within = |span: Span| {
        drafts
            .iter()
            .flat_map(|draft| &draft.content)
            .any(|content| content.contains(span))
    };
    let phrases = drafts
        .iter()
        .filter(|draft| !matches!(draft.mode, Mode::Act | Mode::Attitude));
    boilerplate.extend(
        phrases
            .filter_map(|draft| stock_words(&view, draft))
            .filter(|span| !within(*span)),
    );
    boilerplate.sort_unstable();
    boilerplate.dedup();
    told_apart(&view, &credits.silences, &mut drafts);
    drop_told(&view, &mut drafts, lexicon);
    learned::apply::weighed(&view, &mut drafts, &credits.silences, lexicon);
    asides::behind_asides(&view, &mut drafts);
    asides::behind_a_cue_in_the_middle(&view, &mut drafts);
    let turns = turns_told(&drafts);
    drafts.retain(|draft| !is_writers(&view, draft, &turns, lexicon) && !asks_for_no_name(&view, draft));
    drop_cited(&mut drafts);
    crate::credits::stand_for(&view, &mut drafts);
    for actor in drafts.iter().flat_map(|draft| &draft.actors) {
        speakers.introduce(actor);
    }
    let statements = finished(&view, &drafts, &wires, quotations, &speakers, lexicon);
    Said {
        statements,
        entities: speakers.entities,
        boilerplate,
    }
}

/// Ends contents where another speaks, or where nothing is said.
fn told_apart(view: &View<'_>, silences: &[Span], drafts: &mut [Draft]) {
    asides::behind_which(view, drafts);
    asides::before_silences(view, silences, drafts);
    end_at_next_speaker(view, drafts);
    settle::end_at_next_number(view, drafts);
}

/// Whom a statement cites is a link of its chain, and nothing that anybody says.
fn drop_cited(drafts: &mut Vec<Draft>) {
    let cited: Vec<Span> = drafts
        .iter()
        .flat_map(|draft| &draft.citing)
        .map(|actor| actor.span)
        .collect();
    let is_cited = |content: &Span| cited.iter().any(|span| span.contains(*content));
    drafts.retain(|draft| draft.content.is_empty() || !draft.content.iter().all(is_cited));
}

/// The facts that the weights are learnt from, for training.
#[must_use]
pub fn prepared(
    report: &Report,
    syntax: &Syntax,
    quotations: &[Quotation],
    mentions: &[Mention],
    entities: &[Entity],
    lexicon: &Lexicon,
) -> learned::facts::Facts {
    let view = View::new(report, syntax, spoken(quotations));
    let credits = crate::credits::credits(&view, lexicon);
    let mut drafts = proposed(&view, quotations, mentions, lexicon, &credits);
    let mut speakers = Speakers::new(&view, mentions, entities, lexicon);
    drop_foreign_credits(&view, &mut drafts, &mut speakers);
    settle(&view, &mut drafts);
    told_apart(&view, &credits.silences, &mut drafts);
    drop_told(&view, &mut drafts, lexicon);
    learned::facts::Facts::new(&view, &drafts, &nesting(&drafts), lexicon)
}

/// The quotations that are speech, marks included.
fn spoken(quotations: &[Quotation]) -> Vec<Span> {
    quotations
        .iter()
        .filter(|quotation| quotation.kind == QuotationKind::Speech)
        .map(|quotation| quotation.whole)
        .collect()
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
    drafts.extend(turns::turns(view));
    drafts.extend(turns::signed(view, quotations, mentions));
    drafts.extend(turns::announced(view, mentions));
    let phrased = phrases::phrases(view, lexicon);
    if view.is_parsed() {
        let nouns = nouns::nouns(view, mentions, lexicon);
        let mut verbs = verbs::verbs(view, mentions, lexicon);
        // "expressed opposition to": the noun says more than the verb.
        let reckoned = reckoned::reckoned(view, mentions, lexicon);
        let idioms = idioms::idioms(view, mentions, lexicon);
        // "wants no part of": three words say more than the verb alone.
        let longer = |idiom: &&Draft| {
            let words = idiom.cue.iter().map(|cue| view.syntax.tokens_in(*cue).len());
            words.sum::<usize>() >= idioms::LONGER
        };
        let others = || nouns.iter().chain(&reckoned).chain(idioms.iter().filter(longer));
        verbs.retain(|verb| !others().any(|other| other.anchor == verb.anchor));
        drafts.extend(nouns);
        drafts.extend(reckoned);
        drafts.extend(verbs);
        drafts.extend(idioms);
        drafts.extend(disguised::disguised(view, mentions, lexicon));
    }
    drafts.extend(phrased.drafts);
    if view.is_parsed() {
        behind_a_comma(view, &mut drafts);
        drafts.extend(agentless::agentless(view, lexicon));
    }
    for aside in phrased.asides.iter().filter(|aside| {
        // "the figures published by agencies have not been confirmed": says which figures.
        let describes = view.dep(aside.start) == "acl"
            && aside.start > 0
            && !view.is_mark(aside.start - 1)
            && !view.is_mark(aside.end);
        !describes
            && (aside.place != SourcePlace::Cited
                || aside
                    .actors
                    .iter()
                    .any(|actor| sources::speaks(view, actor.head, mentions, lexicon) != sources::Speaks::No))
    }) {
        attach(view, aside, &mut drafts);
    }
    take_out_phrases(view, &mut drafts);
    for dateline in credits.datelines.iter().chain(&clocks(view)) {
        for draft in &mut drafts {
            draft.content = draft
                .content
                .iter()
                .flat_map(|span| without(view, *span, *dateline))
                .collect();
        }
    }
    speech::speech(view, quotations, &mut drafts, mentions, lexicon);
    speech::only_quoted(view, &mut drafts);
    if view.is_parsed() {
        setoff::set_off(view, mentions, lexicon, &mut drafts);
    }
    let turns = turns_told(&drafts);
    drafts.retain(|draft| {
        !is_own_voice(view, draft)
            && !is_writers(view, draft, &turns, lexicon)
            && !asks_for_no_name(view, draft)
            && !credits.silences.iter().any(|silence| {
                // What goes on has no cue of its own.
                !draft.cue.is_empty()
                    && draft.cue.iter().all(|cue| silence.overlaps(*cue))
                    && draft.credit == Credit::Sentence
            })
    });
    drafts
}

/// The times that open the entries of a live blog: "12:50 “We will not go,” she said".
fn clocks(view: &View<'_>) -> Vec<Span> {
    let first = (0..view.blocks.len()).filter_map(|block| {
        // "**12:50** ...".
        view.block_range(block).find(|at| !view.is_mark(*at))
    });
    let is_clock = |at: &usize| {
        let parts = view.word(*at).split_once([':', '.']);
        parts.is_some_and(|(hours, minutes)| {
            let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
            matches!(hours.len(), 1 | 2) && minutes.len() == 2 && digits(hours) && digits(minutes)
        })
    };
    first
        .filter(is_clock)
        .filter_map(|at| Some(view.token(at)?.span))
        .collect()
}

/// "X pointed out that A, the paper wrote": the clause behind the comma says all of it, and is nothing that X says.
fn behind_a_comma(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let closing: Vec<(usize, usize, bool)> = drafts
        .iter()
        .filter(|draft| draft.rule.starts_with("cue/") && draft.seat == Seat::Clause)
        .filter_map(|draft| {
            let subject = draft.actors.first()?;
            // "the paper wrote", "said the paper".
            let start = view.syntax.tokens_in(subject.span).start.min(draft.anchor);
            let sentence = view.sentence_range(draft.anchor);
            let comma = start.checked_sub(1).filter(|comma| view.word(*comma) == ",")?;
            let told = !draft.content.is_empty()
                && draft
                    .content
                    .iter()
                    .all(|span| view.syntax.tokens_in(*span).start < comma);
            let ends = (draft.anchor + 1..sentence.end).all(|index| view.is_mark(index));
            let short = draft.anchor - start <= 8;
            (short && (told || ends)).then_some((draft.anchor, comma, ends))
        })
        .collect();
    for (anchor, comma, ends) in closing {
        let sentence = view.sentence_range(anchor);
        for draft in drafts.iter_mut().filter(|draft| {
            draft.anchor != anchor && sentence.contains(&draft.anchor) && draft.anchor < comma
        }) {
            let behind = draft
                .content
                .iter()
                .any(|span| view.syntax.tokens_in(*span).start > comma);
            if !behind {
                continue;
            }
            // The parser often takes such a "that" for a relative pronoun.
            let start = (draft.anchor + 1..comma).find(|index| {
                glue::THAT.contains(&view.word(*index))
                    && matches!(view.tag(*index), "IN" | "WDT")
                    && !view.tag(index + 1).starts_with("VB")
            });
            draft.content = start
                .and_then(|that| view.span(view.trimmed(that + 1..comma)))
                .into_iter()
                .collect();
        }
        // The whole sentence before the comma is what the closing clause says.
        if ends && let Some(outer) = drafts.iter_mut().find(|draft| draft.anchor == anchor) {
            outer.content = view
                .span(view.trimmed(sentence.start..comma))
                .into_iter()
                .collect();
        }
    }
    drafts.retain(|draft| !draft.content.is_empty());
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
        let at = draft.place().0;
        // What only goes on names nobody itself.
        if draft.rule == onward::RULE {
            for link in chain.links.iter_mut().filter(|link| Some(link.entity) == speaker) {
                link.basis = LinkBasis::Inherited;
            }
        }
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
                score: draft.score.or_else(|| trust::trust(&draft.rule)),
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
