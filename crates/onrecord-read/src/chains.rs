//! Through whom did a statement reach the publisher?
//!
//! Links that stand in the sentence come first. Where it names none, a credit given elsewhere may
//! carry over: "This is reported by X, citing Y" back to the lead and on until a new outlet is
//! named or background begins. What surprises: a named person's public words are not taken to have
//! come through an outlet that rests its news on unnamed sources.

use onrecord_nouns::{Chain, Entity, EntityId, EntityKind, Link, LinkBasis, MentionForm, Mode, Reach, Span};

use crate::statements::draft::{Credit, Draft};
use crate::statements::speakers::{Speakers, Voice};
use crate::statements::view::View;

/// A credit that reaches beyond its own sentence.
#[derive(Clone, Debug)]
pub(crate) struct Carried {
    /// The outlets, from the publisher's side.
    outlets: Vec<(EntityId, Span)>,
    /// Whom the last of them relies on.
    inner: Option<(EntityId, Span)>,
    /// Where it stands.
    at: usize,
    /// Where it starts to hold.
    from: usize,
    /// Where it stops to hold.
    until: usize,
    /// What it carries.
    strength: Strength,
}

/// What a credit carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// Unnamed sources only: an outlet was credited for one sentence.
    Sources,
    /// Unnamed sources, groups and what nobody is named for: an outlet was credited in the lead.
    Lead,
    /// Everything but words that the speaker said in public.
    News,
    /// Everything: the text is the outlet's.
    Text,
}

/// The credits of a report that reach beyond their own sentence, strongest first.
///
/// # Limits
///
/// A background part is known by the words it opens with; a bare date opens one only below a subhead.
pub(crate) fn carried(
    view: &View<'_>,
    drafts: &[Draft],
    wires: &[(EntityId, Span)],
    speakers: &Speakers<'_>,
) -> Vec<Carried> {
    let is_outlet = |id: EntityId| id != EntityId::PUBLISHER && speakers.kind(id) == Some(EntityKind::Outlet);
    let end = view.text.len();
    let mut found: Vec<Carried> = Vec::new();
    for (entity, span) in wires.iter().filter(|(entity, _)| is_outlet(*entity)) {
        found.push(Carried {
            outlets: vec![(*entity, *span)],
            inner: None,
            at: span.start(),
            from: 0,
            until: end,
            strength: Strength::Text,
        });
    }
    let lead_end = lead_end(view);
    for draft in drafts {
        let voices: Vec<Voice> = draft.actors.iter().map(|actor| speakers.voice(actor)).collect();
        let speaks = voices
            .iter()
            .zip(&draft.actors)
            .find_map(|(voice, actor)| Some((voice.entity.filter(|id| is_outlet(*id))?, actor.span)));
        // "Three diplomats told X": their later words came through X as well.
        let heard = || {
            let mut known = voices.iter().filter_map(|voice| voice.entity);
            let unnamed = known.any(|id| speakers.kind(id) == Some(EntityKind::Anonymous));
            let hearer = draft.through.iter().find_map(|actor| {
                let id = speakers.voice(actor).entity.filter(|id| is_outlet(*id))?;
                Some((id, actor.span))
            });
            hearer.filter(|_| unnamed)
        };
        let Some((outlet, span)) = speaks.or_else(heard) else {
            continue;
        };
        let at = draft.cue.first().copied().unwrap_or(span).start();
        let through = draft.through.iter().filter_map(|actor| {
            let id = speakers
                .voice(actor)
                .entity
                .filter(|id| is_outlet(*id) && *id != outlet)?;
            Some((id, actor.span))
        });
        let mut outlets: Vec<(EntityId, Span)> = through.collect();
        outlets.push((outlet, span));
        let inner = draft
            .citing
            .iter()
            .find_map(|actor| Some((speakers.voice(actor).entity?, actor.span)));
        let in_lead = at < lead_end;
        let relayed = outlets.len() > 1;
        let strength = if speaks.is_none() {
            if in_lead {
                Strength::Lead
            } else {
                Strength::Sources
            }
        } else if draft.credit == Credit::Report || (in_lead && relayed) {
            Strength::News
        } else if in_lead && is_standing(view, draft) {
            Strength::Lead
        } else {
            Strength::Sources
        };
        let from = if strength >= Strength::Lead && near_start(view, at) {
            0
        } else {
            at
        };
        let until = reach_end(view, drafts, speakers, at, outlet, strength);
        found.push(Carried {
            outlets,
            inner,
            at,
            from,
            until,
            strength,
        });
    }
    share_inner(&mut found);
    found.sort_by_key(|carried| (std::cmp::Reverse(carried.strength), carried.at));
    found
}

/// Two credits of one outlet say of each other whom it relies on.
fn share_inner(found: &mut [Carried]) {
    let known: Vec<(EntityId, (EntityId, Span))> = found
        .iter()
        .filter(|carried| carried.strength >= Strength::News)
        .filter_map(|carried| Some((carried.outlets.last()?.0, carried.inner?)))
        .collect();
    for carried in found
        .iter_mut()
        .filter(|carried| carried.strength >= Strength::Lead && carried.inner.is_none())
    {
        let outlet = carried.outlets.last().map(|(outlet, _)| *outlet);
        carried.inner = known
            .iter()
            .find(|(other, _)| Some(*other) == outlet)
            .map(|(_, inner)| *inner);
    }
}

/// A credit in the present tense, or by "according to": it stands for the news as a whole.
fn is_standing(view: &View<'_>, draft: &Draft) -> bool {
    matches!(view.tag(draft.anchor), "VBZ" | "VBP" | "VBG" | "IN") || draft.mode == Mode::Document
}

/// Where the first paragraph of the body ends.
fn lead_end(view: &View<'_>) -> usize {
    view.blocks
        .iter()
        .find(|block| block.label == onrecord_nouns::Label::Body)
        .map_or(0, |block| block.span.end())
}

/// Whether a credit stands so near the start that it covers what stands before it.
fn near_start(view: &View<'_>, at: usize) -> bool {
    let before = view
        .blocks
        .iter()
        .filter(|block| block.label == onrecord_nouns::Label::Body && block.span.end() <= at)
        .count();
    before <= 4
}

/// Where a credit stops to hold.
fn reach_end(
    view: &View<'_>,
    drafts: &[Draft],
    speakers: &Speakers<'_>,
    at: usize,
    outlet: EntityId,
    strength: Strength,
) -> usize {
    let other = drafts
        .iter()
        .flat_map(|draft| &draft.actors)
        .filter(|actor| actor.span.start() > at)
        .filter(|actor| {
            speakers.voice(actor).entity.is_some_and(|id| {
                id != outlet && id != EntityId::PUBLISHER && speakers.kind(id) == Some(EntityKind::Outlet)
            })
        })
        .map(|actor| actor.span.start())
        .min();
    let background = background_starts(view).into_iter().find(|start| *start > at);
    let paragraph = (strength == Strength::Sources)
        .then(|| {
            view.blocks
                .iter()
                .filter(|block| block.span.end() > at)
                .nth(2)
                .map(|block| block.span.end())
        })
        .flatten();
    let entry = view
        .blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| block.span.start() > at)
        .find(|(index, _)| is_clock(view, *index))
        .map(|(_, block)| block.span.start());
    [other, background, paragraph, entry]
        .into_iter()
        .flatten()
        .min()
        .unwrap_or(view.text.len())
}

/// Whether a block is but a time of day: in a live blog the next entry begins there.
fn is_clock(view: &View<'_>, block: usize) -> bool {
    let Some(block) = view.blocks.get(block) else {
        return false;
    };
    let words = view.text.slice(block.span).trim();
    words.len() <= 8
        && words.split_once([':', '.']).is_some_and(|(hour, rest)| {
            !hour.is_empty()
                && hour.bytes().all(|byte| byte.is_ascii_digit())
                && rest
                    .as_bytes()
                    .first_chunk::<2>()
                    .is_some_and(|minutes| minutes.iter().all(u8::is_ascii_digit))
        })
}

/// Where background begins: a paragraph that opens with a cue of history; with the subhead before it.
pub(crate) fn background_starts(view: &View<'_>) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut subhead: Option<usize> = None;
    for (index, block) in view.blocks.iter().enumerate() {
        if !block.label.tells() {
            continue;
        }
        if block.label == onrecord_nouns::Label::Subhead {
            subhead = Some(block.span.start());
            let range = view.block_range(index);
            if crate::statements::glue::heads_background(view.words(range)) {
                starts.push(block.span.start());
            }
            continue;
        }
        let range = view.block_range(index);
        let opening = view.words(range.start..range.end.min(range.start + 8));
        // "Chronology", then "In June ...": a section that opens with a date tells what was before.
        let dated = subhead.is_some()
            && view.tag(range.start) == "IN"
            && view
                .token(range.start + 1)
                .is_some_and(|token| token.name == Some("DATE"));
        if dated || crate::statements::glue::opens_background(opening) {
            starts.push(subhead.unwrap_or(block.span.start()));
        }
        if view.words(range.clone()).len() > 1 {
            subhead = None;
        }
    }
    starts
}

/// What a chain is built from.
#[derive(Debug)]
pub(crate) struct Origin<'a> {
    /// The statement.
    pub(crate) draft: &'a Draft,
    /// The first speaker.
    pub(crate) voice: Option<Voice>,
    /// The chain of the statement that this one is nested in.
    pub(crate) outer: Option<&'a Chain>,
    /// Whether another unnamed source has spoken since the credit.
    pub(crate) sources_before: &'a [(usize, EntityId)],
}

/// The chain of a statement.
pub(crate) fn chain(origin: &Origin<'_>, carried: &[Carried], speakers: &Speakers<'_>) -> Chain {
    let mut chain = Chain {
        links: vec![Link {
            entity: EntityId::PUBLISHER,
            basis: LinkBasis::Explicit,
            reach: Reach::Report,
            evidence: None,
        }],
    };
    let draft = origin.draft;
    let at = draft
        .cue
        .first()
        .or(draft.content.first())
        .map_or(0, |span| span.start());
    let is_outlet = |id: EntityId| speakers.kind(id) == Some(EntityKind::Outlet);
    if let Some(outer) = origin.outer {
        for link in outer.links.iter().skip(1) {
            push(&mut chain, link.clone());
        }
    }
    let mut explicit = false;
    for actor in &draft.through {
        let voice = speakers.voice(actor);
        if let Some(entity) = voice
            .entity
            .filter(|id| is_outlet(*id) && Some(*id) != origin.voice.and_then(|voice| voice.entity))
        {
            explicit = true;
            push(
                &mut chain,
                link(entity, basis(voice.form), Reach::Sentence, Some(actor.span)),
            );
        }
    }
    let speaker = origin.voice.and_then(|voice| voice.entity);
    let speaks_for_itself = speaker.is_some_and(is_outlet);
    let own = origin
        .voice
        .is_some_and(|voice| voice.entity == Some(EntityId::PUBLISHER));
    let medium = draft
        .actors
        .first()
        .is_some_and(|actor| speakers.is_medium(actor));
    if origin.outer.is_none() && !explicit && !own && !medium {
        if let (true, Some(speaker)) = (speaks_for_itself, speaker) {
            relay_of(&mut chain, carried, speaker, at);
        } else {
            inherit(&mut chain, origin, carried, speakers, at);
        }
    }
    if let (Some(entity), Some(voice)) = (speaker, origin.voice) {
        let evidence = draft.actors.first().map(|actor| actor.span);
        push(
            &mut chain,
            link(entity, basis(voice.form), Reach::Sentence, evidence),
        );
    }
    for actor in &draft.citing {
        let voice = speakers.voice(actor);
        if let Some(entity) = voice.entity {
            push(
                &mut chain,
                link(entity, basis(voice.form), Reach::Sentence, Some(actor.span)),
            );
        }
    }
    // The lead's credit and the report's credit of one outlet tell of one source.
    if speaks_for_itself && draft.citing.is_empty() && origin.outer.is_none() {
        let known = carried.iter().find(|carried| {
            carried.strength == Strength::News
                && carried.outlets.last().map(|(outlet, _)| *outlet) == speaker
                && at < carried.at
        });
        if let Some((inner, span)) = known.and_then(|carried| carried.inner) {
            push(
                &mut chain,
                link(inner, LinkBasis::Inherited, Reach::UntilNextSource, Some(span)),
            );
        }
    }
    chain
}

/// An outlet that speaks for itself, where a credit has said who relays it.
fn relay_of(chain: &mut Chain, carried: &[Carried], speaker: EntityId, at: usize) {
    let relayed = carried.iter().find(|carried| {
        carried.strength >= Strength::News
            && carried.outlets.len() > 1
            && carried.outlets.last().map(|(outlet, _)| *outlet) == Some(speaker)
            && carried.from <= at
            && at < carried.until
    });
    for (outlet, span) in relayed.into_iter().flat_map(|carried| carried.outlets.iter()) {
        if *outlet != speaker {
            push(
                chain,
                link(*outlet, LinkBasis::Inherited, Reach::UntilNextSource, Some(*span)),
            );
        }
    }
}

/// Takes over what a credit elsewhere gives.
fn inherit(chain: &mut Chain, origin: &Origin<'_>, carried: &[Carried], speakers: &Speakers<'_>, at: usize) {
    let kind = origin
        .voice
        .and_then(|voice| voice.entity)
        .and_then(|entity| speakers.kind(entity));
    let anonymous = kind == Some(EntityKind::Anonymous);
    let unknown_speaker = origin.voice.is_some_and(|voice| voice.entity.is_none());
    let Some(credit) = carried.iter().find(|carried| {
        if at < carried.from || at >= carried.until {
            return false;
        }
        match carried.strength {
            Strength::Text => true,
            Strength::News => kind != Some(EntityKind::Person) || carried.inner.is_none() || unknown_speaker,
            Strength::Lead => anonymous || origin.voice.is_none() || kind == Some(EntityKind::Group),
            Strength::Sources => anonymous,
        }
    }) else {
        return;
    };
    let reach = if credit.strength == Strength::Sources {
        Reach::Paragraph
    } else {
        Reach::UntilNextSource
    };
    for (outlet, span) in &credit.outlets {
        push(chain, link(*outlet, LinkBasis::Inherited, reach, Some(*span)));
    }
    // Whom the outlet relies on, until another unnamed source is brought in; unnamed sources are
    // taken to be those themselves.
    let public = matches!(
        kind,
        Some(
            EntityKind::Group
                | EntityKind::Government
                | EntityKind::Organisation
                | EntityKind::Document
                | EntityKind::Event
        )
    );
    // Several officials who act rather than speak are no sources of the outlet.
    let acting = anonymous && matches!(origin.draft.mode, Mode::Act | Mode::Attitude);
    // What a named person told the outlet is that person's; who acts beside it does not speak through him.
    let unnamed = |(inner, _): &(EntityId, Span)| speakers.kind(*inner) != Some(EntityKind::Person);
    if let Some((inner, span)) = credit.inner.filter(unnamed).filter(|_| public || acting) {
        let other_source = origin
            .sources_before
            .iter()
            .any(|(place, source)| *place > credit.at && *place < at && *source != inner);
        if !other_source {
            push(chain, link(inner, LinkBasis::Inherited, reach, Some(span)));
        }
    }
}

/// A headline that is credited to "media" means whoever the report credits.
pub(crate) fn whole_credit(carried: &[Carried]) -> Option<Chain> {
    let credit = carried
        .iter()
        .find(|carried| carried.strength >= Strength::Lead && carried.from == 0)?;
    let mut chain = Chain {
        links: vec![link(
            EntityId::PUBLISHER,
            LinkBasis::Explicit,
            Reach::Report,
            None,
        )],
    };
    for (outlet, span) in credit.outlets.iter().chain(credit.inner.iter()) {
        push(
            &mut chain,
            link(*outlet, LinkBasis::Inherited, Reach::UntilNextSource, Some(*span)),
        );
    }
    Some(chain)
}

const fn link(entity: EntityId, basis: LinkBasis, reach: Reach, evidence: Option<Span>) -> Link {
    Link {
        entity,
        basis,
        reach,
        evidence,
    }
}

/// Adds a link unless the chain already ends in it or has it.
fn push(chain: &mut Chain, link: Link) {
    if !chain.links.iter().any(|earlier| earlier.entity == link.entity) {
        chain.links.push(link);
    }
}

const fn basis(form: MentionForm) -> LinkBasis {
    match form {
        MentionForm::Name | MentionForm::Indefinite => LinkBasis::Explicit,
        MentionForm::Definite | MentionForm::Pronoun => LinkBasis::Coref,
    }
}

/// What an entity is, or nothing for one that is not there.
pub(crate) fn kind_of(entities: &[Entity], id: EntityId) -> Option<EntityKind> {
    entities.get(id.index()).map(|entity| entity.kind)
}
