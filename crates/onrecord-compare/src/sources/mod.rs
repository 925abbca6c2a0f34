//! One source for all its mentions in the case.
//!
//! Reading has made one entity of all mentions in a report. Here the entities of all reports become
//! the sources of the case: [`named`] joins what has a name, before anything else is known;
//! [`sources`] joins the unnamed when the stories are known, for "a senior official" is one source
//! only where the same words come through the same outlet in one story. It then writes every chain
//! in terms of the case. Surprise: two unnamed publishers are never one, even with the same text.

mod believed;
mod bodies;
mod holders;
pub mod names;
mod naming;
mod persons;
mod sorts;
mod speaks_for;
pub mod told;
pub(crate) mod unite;
mod unnamed;

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{
    Attributed, Entity, EntityId, EntityKind, Evidence, Known, MentionForm, Merge, ReportId, Reuse, Source,
    SourceId, Span, StatementId, StatementRef, Story, Verdicts,
};

use crate::Item;
use names::{name_key, name_words};
use unite::Sets;

/// The entities of all reports, joined where they are one.
#[derive(Clone, Debug)]
pub struct Cast {
    // Invariant: `members` is in order of report and entity; `sets` has one place for each.
    members: Vec<Member>,
    index: BTreeMap<(ReportId, EntityId), usize>,
    sets: Sets,
    joins: Vec<Join>,
    /// What sort each member is, by all reports that use its name.
    sorts: Vec<Option<Sort>>,
    /// What the word lists know each member as, where the pile does not speak against it.
    believed: Vec<Option<Known>>,
    /// What each set is known as, by its smallest member.
    known: Vec<Option<Known>>,
    /// The full names of the persons in each set, by its smallest member.
    full: Vec<BTreeSet<Vec<String>>>,
    /// Members that a person set apart from all others.
    alone: BTreeSet<usize>,
}

/// An entity of one report.
#[derive(Clone, Copy, Debug)]
struct Member {
    item: usize,
    entity: EntityId,
}

/// Why two members are one.
#[derive(Clone, Copy, Debug)]
struct Join {
    one: usize,
    other: usize,
    reason: &'static str,
}

impl Cast {
    /// Takes two entities for one source because a person says so.
    pub(crate) fn unite(&mut self, one: onrecord_nouns::EntityRef, other: onrecord_nouns::EntityRef) {
        if let (Some(&one), Some(&other)) = (self.index.get(&one), self.index.get(&other))
            && self.sets.join(one, other)
        {
            let reason = "a person decided that they are one";
            self.joins.push(Join { one, other, reason });
        }
    }

    /// Keeps an entity apart from all others because a person says so.
    pub(crate) fn set_apart(&mut self, entity: onrecord_nouns::EntityRef) {
        self.alone.extend(self.index.get(&entity));
    }

    /// A number that all entities of one source share.
    #[must_use]
    pub fn source_of(&mut self, report: ReportId, entity: EntityId) -> Option<usize> {
        let at = *self.index.get(&(report, entity))?;
        Some(self.sets.find(at))
    }

    /// Joins two members, unless the word lists know their sets as two different things of one sort:
    /// one wrong alias in one report would make two newspapers one in the whole pile.
    fn join(&mut self, one: usize, other: usize, reason: &'static str) {
        if self.alone.contains(&one) || self.alone.contains(&other) {
            return;
        }
        let (a, b) = (self.sets.find(one), self.sets.find(other));
        if a == b || self.are_two_persons(a, b) {
            return;
        }
        let known = |at: usize| self.known.get(at).and_then(Option::as_ref);
        let both = match (known(a), known(b)) {
            (Some(a), Some(b)) if a != b && std::mem::discriminant(a) == std::mem::discriminant(b) => return,
            (a, b) => a.or(b).cloned(),
        };
        if self.sets.join(one, other) {
            if let Some(slot) = self.known.get_mut(a.min(b)) {
                *slot = both;
            }
            let names = self.full.get_mut(a.max(b)).map(std::mem::take);
            if let Some(slot) = self.full.get_mut(a.min(b)) {
                slot.extend(names.unwrap_or_default());
            }
            self.joins.push(Join { one, other, reason });
        }
    }
}

/// The sources of the case, and each statement in their terms.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sources {
    /// By [`SourceId`].
    pub sources: Vec<Source>,
    /// The source of each entity.
    pub source_of: BTreeMap<(ReportId, EntityId), SourceId>,
    /// Each statement with its chain in terms of the case.
    pub statements: Vec<Attributed>,
}

/// A key under which two named entities find each other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Known(Known),
    Domain(String),
    Name(Sort, String),
}

/// Kinds that share names: an agency may be read as an organisation, a ministry as a government.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Person,
    Body,
}

/// Joins the named entities of all reports. `items` must be in order of report.
///
/// # Limits
///
/// Two persons of one surname are told apart only by their first names; a bare surname that fits
/// two persons of the case stays alone.
#[must_use]
pub fn named(items: &[Item<'_>]) -> Cast {
    named_as(items, &Verdicts::default())
}

/// As [`named`], with what people decided.
#[must_use]
pub fn named_as(items: &[Item<'_>], verdicts: &Verdicts) -> Cast {
    let members: Vec<Member> = items
        .iter()
        .enumerate()
        .flat_map(|(item, found)| {
            (0u32..)
                .zip(&found.reading.entities)
                .map(move |(entity, _)| Member {
                    item,
                    entity: EntityId(entity),
                })
        })
        .collect();
    let index = members
        .iter()
        .enumerate()
        .filter_map(|(at, member)| Some(((items.get(member.item)?.report.id, member.entity), at)))
        .collect();
    let sets = Sets::new(members.len());
    let believed = believed::believed(items, &members);
    let known = members
        .iter()
        .zip(&believed)
        .map(|(member, known)| identity(items, member, known.as_ref()))
        .collect();
    let sorts = sorts::sorts(items, &members);
    let full = members
        .iter()
        .zip(&sorts)
        .map(|(member, sort)| persons::full_name(items, member, *sort))
        .collect();
    let mut cast = Cast {
        members,
        index,
        sets,
        full,
        joins: Vec::new(),
        sorts,
        believed,
        known,
        alone: BTreeSet::new(),
    };
    crate::verdicts::cast(&mut cast, verdicts);
    join_by_key(items, &mut cast);
    persons::join_surnames(items, &mut cast);
    cast
}

/// What a member is known as: by the word lists, or as the publisher that it is.
fn identity(items: &[Item<'_>], member: &Member, known: Option<&Known>) -> Option<Known> {
    let entity = entity_of(items, member)?;
    match known {
        Some(Known::Country(_)) if entity.kind != EntityKind::Government => None,
        Some(Known::Organisation(_)) if matches!(entity.kind, EntityKind::Person | EntityKind::Anonymous) => {
            None
        }
        Some(known) => Some(known.clone()),
        None if member.entity == EntityId::PUBLISHER && !entity.name.is_empty() => {
            Some(Known::Outlet(name_words(&entity.name).join(" ").into()))
        }
        None => None,
    }
}

fn entity_of<'a>(items: &'a [Item<'_>], member: &Member) -> Option<&'a Entity> {
    items.get(member.item)?.reading.entity(member.entity)
}

fn join_by_key(items: &[Item<'_>], cast: &mut Cast) {
    let mut keyed: Vec<(Key, usize)> = Vec::new();
    for (at, member) in cast.members.iter().enumerate() {
        let (Some(item), Some(entity)) = (items.get(member.item), entity_of(items, member)) else {
            continue;
        };
        let known = cast.believed.get(at).and_then(Option::as_ref);
        let sort = cast.sorts.get(at).copied().flatten();
        keyed.extend(
            keys(item, member.entity, (entity, sort), known)
                .into_iter()
                .map(|key| (key, at)),
        );
    }
    keyed.sort();
    for pair in keyed.windows(2) {
        let [(one_key, one), (other_key, other)] = pair else {
            continue;
        };
        if one_key == other_key {
            let reason = match one_key {
                Key::Known(_) => "the lexicon knows both as one",
                Key::Domain(_) => "the same web domain",
                Key::Name(..) => "the same name",
            };
            cast.join(*one, *other, reason);
        }
    }
}

/// What an entity could be found under in another report.
fn keys(
    item: &Item<'_>,
    id: EntityId,
    (entity, sort): (&Entity, Option<Sort>),
    known: Option<&Known>,
) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    let publisher = id == EntityId::PUBLISHER;
    if publisher && let Some(domain) = &item.report.outlet.domain {
        keys.push(Key::Domain(domain.trim_start_matches("www.").to_lowercase()));
    }
    if let Some(known) = known {
        // A person or a unit of a known state is not that state.
        let own = match known {
            Known::Country(_) => entity.kind == EntityKind::Government,
            Known::Organisation(_) => !matches!(entity.kind, EntityKind::Person | EntityKind::Anonymous),
            Known::Outlet(_) | Known::Person(_) => entity.kind != EntityKind::Anonymous,
        };
        if own {
            keys.push(Key::Known(known.clone()));
        }
    }
    let Some(sort) = sort else { return keys };
    // "The president", "the company" are no names, however they are written.
    let read_as_one = sorts::sort_of(entity.kind).is_some();
    if !publisher && read_as_one && !has_a_name(item, entity) {
        return keys;
    }
    let names = std::iter::once(&entity.name).chain(&entity.aliases);
    for (place, name) in names.enumerate() {
        let words = name_words(name);
        // A wrong alias of one report must not reach others: it has to look like the name.
        if place > 0 && (publisher || !resembles(&words, name, &entity.name)) {
            continue;
        }
        let proper = if place == 0 && sort == Sort::Body {
            starts_upper(name) || publisher
        } else {
            every_long_word_is_upper(name)
        };
        // A bare surname is looked at later; a short alias is as good as none.
        let enough = match sort {
            Sort::Person => words.len() > 1,
            Sort::Body => place == 0 || words.len() > 1 || is_acronym(name),
        };
        if proper && enough && !words.is_empty() {
            keys.push(Key::Name(sort, words.join(" ")));
        }
    }
    keys.sort();
    keys.dedup();
    keys
}

/// Whether any mention of an entity is a proper name; without mentions, whether its own words are. Without tags,
/// whether it is written as one.
fn has_a_name(item: &Item<'_>, entity: &Entity) -> bool {
    let syntax = &item.reading.syntax;
    let is_name = |span: Span| {
        let tokens = syntax.tokens.get(syntax.tokens_in(span)).unwrap_or_default();
        tokens
            .iter()
            .any(|token| matches!(token.pos, "" | "PROPN" | "X") || token.name.is_some())
    };
    if entity.mentions.is_empty() {
        return entity.span.is_some_and(is_name);
    }
    let mentions = item.reading.mentions_of(entity);
    mentions
        .filter(|mention| mention.form == MentionForm::Name)
        .any(|mention| mention.name.is_some() || is_name(mention.span))
}

/// Whether an alias could be a form of a name: it shares a word with it, or is its acronym.
fn resembles(words: &[String], alias: &str, name: &str) -> bool {
    let own = name_words(name);
    let initials: String = own.iter().filter_map(|word| word.chars().next()).collect();
    words
        .iter()
        .any(|word| word.chars().count() > 2 && own.contains(word))
        || is_acronym(alias) && initials.eq_ignore_ascii_case(alias.trim())
}

/// Whether a word or name opens with a capital, a digit, or a letter of a script without capitals.
fn starts_upper(name: &str) -> bool {
    let first = name.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(|c| !c.is_lowercase())
}

fn every_long_word_is_upper(name: &str) -> bool {
    let long = |word: &&str| word.chars().count() > 3;
    starts_upper(name) && name.split_whitespace().filter(long).all(starts_upper)
}

fn is_acronym(name: &str) -> bool {
    let letters: Vec<char> = name.chars().filter(|c| c.is_alphabetic()).collect();
    letters.len() > 2 && letters.iter().all(|c| c.is_uppercase())
}

/// The sources of the case, when it is known which reports are of one story.
#[must_use]
pub fn sources(
    items: &[Item<'_>],
    cast: Cast,
    stories: &[Story],
    reuse: &[Reuse],
    lexicon: &Lexicon,
) -> Sources {
    let mut cast = cast;
    unnamed::join(items, &mut cast, stories, reuse, lexicon);
    let groups = cast.sets.groups();
    let mut found = Sources::default();
    for (number, group) in (0u32..).zip(&groups) {
        let id = SourceId(number);
        for &at in group {
            if let Some(member) = cast.members.get(at)
                && let Some(item) = items.get(member.item)
            {
                found.source_of.insert((item.report.id, member.entity), id);
            }
        }
        found.sources.push(naming::source(items, &cast, group, lexicon));
    }
    add_merges(items, &cast, &mut found);
    add_actors(items, &cast, &groups, lexicon, &mut found);
    speaks_for::add(items, &mut found);
    found.statements = items
        .iter()
        .flat_map(|item| {
            (0u32..)
                .zip(&item.reading.statements)
                .map(|(number, _)| attributed(item, StatementId(number), &found.source_of))
        })
        .flatten()
        .collect();
    found
}

/// Writes why members of different reports are one source; joins inside a report stay with reading.
fn add_merges(items: &[Item<'_>], cast: &Cast, found: &mut Sources) {
    let place = |at: usize| -> Option<(SourceId, Evidence)> {
        let member = cast.members.get(at)?;
        let report = items.get(member.item)?.report.id;
        let id = *found.source_of.get(&(report, member.entity))?;
        let span = entity_of(items, member)?.span?;
        Some((id, Evidence { report, span }))
    };
    let mut merges: BTreeMap<(SourceId, &'static str), Vec<Evidence>> = BTreeMap::new();
    for join in &cast.joins {
        for at in [join.one, join.other] {
            if let Some((id, evidence)) = place(at) {
                merges.entry((id, join.reason)).or_default().push(evidence);
            }
        }
    }
    for ((id, reason), mut evidence) in merges {
        evidence.sort();
        evidence.dedup();
        if let Some(source) = found.sources.get_mut(id.0 as usize) {
            source.merges.push(Merge {
                reason: reason.to_owned(),
                evidence,
            });
        }
    }
}

/// Ties persons and groups to the source they speak for; one that no report names gets a record.
fn add_actors(
    items: &[Item<'_>],
    cast: &Cast,
    groups: &[Vec<usize>],
    lexicon: &Lexicon,
    found: &mut Sources,
) {
    let mut by_known: BTreeMap<Known, SourceId> = BTreeMap::new();
    for (number, source) in (0u32..).zip(&found.sources) {
        let is_it = match source.known {
            Some(Known::Country(_)) => source.kind == EntityKind::Government,
            Some(_) => !matches!(source.kind, EntityKind::Person | EntityKind::Anonymous),
            None => false,
        };
        if is_it && let Some(known) = &source.known {
            by_known.entry(known.clone()).or_insert(SourceId(number));
        }
    }
    for (number, group) in groups.iter().enumerate() {
        let mut wanted: BTreeMap<&Known, usize> = BTreeMap::new();
        for &at in group {
            let entity = cast.members.get(at).and_then(|member| entity_of(items, member));
            // Who was taken for a listed person does not speak for that person's country.
            let doubted = |entity: &&Entity| {
                matches!(entity.known, Some(Known::Person(_)))
                    && cast.believed.get(at).is_none_or(Option::is_none)
            };
            let entity = entity.filter(|entity| !doubted(entity));
            if let Some(actor) = entity.and_then(|entity| entity.actor.as_ref()) {
                *wanted.entry(actor).or_default() += 1;
            }
        }
        let most = wanted
            .iter()
            .max_by_key(|(known, count)| (**count, std::cmp::Reverse(**known)));
        let Some((&known, _)) = most else {
            continue;
        };
        let actor = match by_known.get(known) {
            Some(&id) => Some(id),
            None => actor_record(known, lexicon).and_then(|record| {
                let id = SourceId(u32::try_from(found.sources.len()).ok()?);
                found.sources.push(record);
                by_known.insert(known.clone(), id);
                Some(id)
            }),
        };
        if let Some(source) = found.sources.get_mut(number)
            && actor.is_none_or(|actor| actor.0 as usize != number)
        {
            source.actor = actor;
        }
    }
}

/// A source that no report names by itself: the government of an official who speaks.
fn actor_record(known: &Known, lexicon: &Lexicon) -> Option<Source> {
    let (name, kind) = match known {
        Known::Country(code) => (country_name(code, lexicon)?, EntityKind::Government),
        Known::Organisation(name) => (name.to_string(), EntityKind::Organisation),
        Known::Outlet(name) => (name.to_string(), EntityKind::Outlet),
        Known::Person(_) => return None,
    };
    Some(Source {
        name,
        aliases: Vec::new(),
        kind,
        known: Some(known.clone()),
        actor: None,
        anonymous: None,
        merges: Vec::new(),
    })
}

fn country_name(code: &str, lexicon: &Lexicon) -> Option<String> {
    Some(lexicon.names.country_by_code(code)?.name.to_owned())
}

/// A statement in terms of the case. A publisher that credits itself stands once.
fn attributed(
    item: &Item<'_>,
    id: StatementId,
    source_of: &BTreeMap<(ReportId, EntityId), SourceId>,
) -> Option<Attributed> {
    let statement = item.reading.statements.get(id.index())?;
    let report = item.report.id;
    let mut chain: Vec<SourceId> = Vec::new();
    for link in &statement.chain.links {
        if let Some(&source) = source_of.get(&(report, link.entity))
            && !chain.contains(&source)
        {
            chain.push(source);
        }
    }
    if chain.is_empty() {
        chain.extend(source_of.get(&(report, EntityId::PUBLISHER)));
    }
    Some(Attributed {
        statement: StatementRef {
            report,
            statement: id,
        },
        speaker: statement
            .speaker
            .and_then(|speaker| source_of.get(&(report, speaker)).copied()),
        chain,
        basis: statement.chain.basis(),
        links: statement.chain.clone(),
    })
}

/// The folded words of an entity's name without its determiners, as far as tags tell them.
fn bare_words(item: &Item<'_>, entity: &Entity) -> Vec<String> {
    let Some(span) = entity
        .span
        .filter(|span| item.report.text.slice(*span) == entity.name)
    else {
        return name_words(&entity.name);
    };
    let tokens = item.reading.syntax.tokens_in(span);
    let kept: Vec<String> = item
        .reading
        .syntax
        .tokens
        .get(tokens)
        .unwrap_or_default()
        .iter()
        .filter(|token| !matches!(token.pos, "DET" | "PRON" | "PART" | "PUNCT" | "ADP"))
        .flat_map(|token| name_words(item.report.text.slice(token.span)))
        .collect();
    if kept.is_empty() {
        vec![name_key(&entity.name)]
    } else {
        kept
    }
}

#[cfg(test)]
mod tests;
