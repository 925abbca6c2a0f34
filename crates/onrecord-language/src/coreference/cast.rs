//! Everybody met so far in a report, with what resolving needs to know of them.

use std::collections::BTreeSet;

use onrecord_lexicon::reference::ReferenceClass as Class;
use onrecord_nouns::{Anonymous, Entity, EntityId, EntityKind, Known, MentionId, Number, Span};

use super::has_words;
use crate::entities::Clusters;
use crate::mentions::{Phrase, Pronoun, Sort};
use crate::names::{Listed, Name, NameClass};
use crate::who::Page;

/// Words longer than this many tokens are cut where they name an entity.
const LONGEST_FORM: usize = 14;

/// An entity with what is known of it so far.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) entity: Entity,
    /// Its cluster of names.
    pub(super) cluster: Option<usize>,
    /// The first name that mentioned it, by index.
    pub(super) first_name: Option<usize>,
    /// Heads of titles and descriptions.
    pub(super) heads: BTreeSet<String>,
    /// What they are of.
    pub(super) of: BTreeSet<String>,
    /// Words of its first description.
    pub(super) modifiers: BTreeSet<String>,
    /// What the head of the phrase that brought it in is.
    pub(super) sort: Option<Sort>,
    /// Whose team, adviser or plan it is.
    pub(super) possessor: Option<EntityId>,
    pub(super) gender: Option<Pronoun>,
    pub(super) plural: bool,
    /// Its title has said whom it speaks for.
    titled: bool,
    /// How often it was mentioned.
    pub(super) count: usize,
    forms: Vec<Words>,
}

impl Member {
    /// Whether one of its names ends as those of papers do: "Daily Ledger".
    pub(super) fn bears_an_outlet_word(&self, page: &Page<'_>) -> bool {
        let mut forms = self.forms.iter().map(|form| form.words.as_str());
        forms.any(|form| {
            let last = form
                .split_whitespace()
                .next_back()
                .unwrap_or_default()
                .to_lowercase();
            let classes = page.lexicon.reference.exactly(&last);
            classes.iter().any(|words| words.class == Class::OutletInName)
        })
    }

    /// Whether a word, in lower case, stands in one of its names: "court" in "Circuit Court".
    pub(super) fn is_called(&self, word: &str) -> bool {
        let long = match &self.entity.known {
            Some(Known::Organisation(name) | Known::Outlet(name)) => name.to_lowercase(),
            _ => String::new(),
        };
        let said = |words: &str| words.split_whitespace().any(|own| own.to_lowercase() == word);
        self.first_name.is_some() && (said(&long) || self.forms.iter().any(|form| said(&form.words)))
    }
}

/// Words under which an entity stands in the text.
#[derive(Clone, Debug)]
struct Words {
    words: String,
    span: Span,
    rank: WordsRank,
}

/// How good words are as the name of an entity, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum WordsRank {
    /// The usual name in the lists.
    Usual,
    /// A bare name.
    Name,
    /// A name with its title, or a description.
    Description,
}

/// A mention that was put to an entity.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub(super) entity: EntityId,
    pub(super) head: usize,
    pub(super) end: usize,
    pub(super) sentence: usize,
    pub(super) subject: bool,
    pub(super) speaks: bool,
    pub(super) name: bool,
    pub(super) pronoun: Option<Pronoun>,
    pub(super) quoted: bool,
}

/// Everybody met so far.
pub(super) struct Cast {
    pub(super) members: Vec<Member>,
    pub(super) seen: Vec<Seen>,
    of_cluster: Vec<Option<EntityId>>,
}

impl Cast {
    pub(super) fn new(page: &Page<'_>, clusters: &Clusters) -> Self {
        let outlet = &page.report.outlet;
        let mut cast = Self {
            members: Vec::new(),
            seen: Vec::new(),
            of_cluster: vec![None; clusters.list.len()],
        };
        let known = clusters
            .list
            .first()
            .and_then(|publisher| publisher.known.clone());
        let publisher = cast.add(EntityKind::Outlet, Some(0));
        if let Some(member) = cast.members.first_mut() {
            member.entity.name.clone_from(&outlet.name);
            member.entity.span = outlet.span;
            member.entity.known = known;
        }
        if let Some(slot) = cast.of_cluster.first_mut() {
            *slot = Some(publisher);
        }
        cast
    }

    /// Brings in somebody new.
    pub(super) fn add(&mut self, kind: EntityKind, cluster: Option<usize>) -> EntityId {
        let id = EntityId(u32::try_from(self.members.len()).unwrap_or(u32::MAX));
        self.members.push(Member {
            entity: Entity {
                name: String::new(),
                span: None,
                aliases: Vec::new(),
                kind,
                known: None,
                actor: None,
                anonymous: None,
                mentions: Vec::new(),
            },
            cluster,
            first_name: None,
            heads: BTreeSet::new(),
            of: BTreeSet::new(),
            modifiers: BTreeSet::new(),
            sort: None,
            possessor: None,
            gender: None,
            plural: false,
            titled: false,
            count: 0,
            forms: Vec::new(),
        });
        id
    }

    pub(super) fn member(&self, id: EntityId) -> Option<&Member> {
        self.members.get(id.index())
    }

    /// When a cluster was last mentioned.
    pub(super) fn last_mention_of(&self, cluster: usize) -> Option<usize> {
        let entity = self.of_cluster.get(cluster).copied().flatten()?;
        self.seen.iter().rposition(|seen| seen.entity == entity)
    }

    /// The entity of a cluster, with the name that brought it in, if it was met before.
    pub(super) fn of_cluster(
        &mut self,
        page: &Page<'_>,
        clusters: &Clusters,
        cluster: usize,
        name: usize,
    ) -> (EntityId, Option<usize>) {
        if let Some(Some(entity)) = self.of_cluster.get(cluster).copied() {
            let member = self.members.get_mut(entity.index());
            let first = member.and_then(|member| {
                let first = member.first_name;
                member.first_name = first.or(Some(name));
                first
            });
            return (entity, first);
        }
        let known = clusters.list.get(cluster);
        let gender = known
            .and_then(crate::entities::Cluster::given_name)
            .and_then(|given| given_gender(page, &[given.to_lowercase()]));
        let entity = self.add(
            known.map_or(EntityKind::Organisation, |known| known.kind),
            Some(cluster),
        );
        if let (Some(member), Some(known)) = (self.members.get_mut(entity.index()), known) {
            member.entity.known.clone_from(&known.known);
            member.entity.actor.clone_from(&known.actor);
            member.first_name = Some(name);
            member.gender = gender;
        }
        if let Some(slot) = self.of_cluster.get_mut(cluster) {
            *slot = Some(entity);
        }
        (entity, None)
    }

    /// The entity that a known key belongs to, if it was met.
    pub(super) fn of_known(&self, known: &Known) -> Option<EntityId> {
        let index = self
            .members
            .iter()
            .position(|member| member.entity.known.as_ref() == Some(known))?;
        u32::try_from(index).ok().map(EntityId)
    }

    /// Notes a mention.
    pub(super) fn seen(
        &mut self,
        page: &Page<'_>,
        id: EntityId,
        phrase: &Phrase,
        name: Option<&Name>,
        mention: usize,
    ) {
        let pronoun = match phrase.sort {
            Sort::Pronoun(pronoun) => Some(pronoun),
            _ => None,
        };
        self.seen.push(Seen {
            entity: id,
            head: phrase.head,
            end: phrase.tokens.end,
            sentence: page.sentence(phrase.head),
            subject: phrase.subject,
            speaks: phrase.speaks,
            name: phrase.name.is_some(),
            pronoun,
            quoted: page.quoted(phrase.head),
        });
        let Some(member) = self.members.get_mut(id.index()) else {
            return;
        };
        member.count += 1;
        member
            .entity
            .mentions
            .push(MentionId(u32::try_from(mention).unwrap_or(u32::MAX)));
        match pronoun {
            Some(Pronoun::He | Pronoun::She) => member.gender = member.gender.or(pronoun),
            Some(_) => {}
            None => {
                member.heads.extend(phrase.heads.iter().cloned());
                member.of.extend(phrase.of.iter().cloned());
                member.gender = member.gender.or_else(|| gender(page, phrase, name));
                // What the title says comes before what the lists say.
                if member.entity.kind == EntityKind::Person
                    && !member.titled
                    && !phrase.heads.is_empty()
                    && phrase.belongs.is_some()
                {
                    member.entity.actor.clone_from(&phrase.belongs);
                    member.titled = true;
                }
            }
        }
        if has_words(phrase.form) {
            note_forms(page, member, phrase, name);
        }
    }

    /// The entities, each under its fullest form.
    pub(super) fn finish(self) -> Vec<Entity> {
        self.members.into_iter().map(finish).collect()
    }
}

fn note_forms(page: &Page<'_>, member: &mut Member, phrase: &Phrase, name: Option<&Name>) {
    let mut note = |tokens: std::ops::Range<usize>, rank: WordsRank| {
        if let Some(span) = page.span(&tokens) {
            let words = page
                .report
                .text
                .slice(span)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            member.forms.push(Words { words, span, rank });
        }
    };
    match name {
        Some(name) => {
            let usual = match name.listed {
                Some(Listed::Country(surface)) => page
                    .lexicon
                    .names
                    .country_by_code(surface.code)
                    .is_some_and(|country| country.name == surface.surface),
                Some(Listed::Organisation(organisation)) => {
                    name.tokens.len() > 1
                        && page
                            .words
                            .get(name.tokens.clone())
                            .is_some_and(|words| words.join(" ") == organisation.name)
                }
                _ => false,
            };
            note(
                name.tokens.clone(),
                if usual { WordsRank::Usual } else { WordsRank::Name },
            );
            if phrase.tokens.len() <= LONGEST_FORM {
                note(phrase.tokens.clone(), WordsRank::Description);
            }
        }
        None => note(
            phrase.tokens.start..phrase.tokens.end.min(phrase.tokens.start + LONGEST_FORM),
            WordsRank::Description,
        ),
    }
}

/// Who bears such a given name.
fn given_gender(page: &Page<'_>, row: &[String]) -> Option<Pronoun> {
    match page.lexicon.given_names.at(row, 0).first()?.entry.class {
        Class::GivenHe => Some(Pronoun::He),
        Class::GivenShe => Some(Pronoun::She),
        _ => None,
    }
}

/// "spokeswoman", "Mr": what the words say of the gender.
fn gender(page: &Page<'_>, phrase: &Phrase, name: Option<&Name>) -> Option<Pronoun> {
    let given = name
        .filter(|name| name.class == NameClass::Person && name.tokens.len() > 1)
        .and_then(|name| given_gender(page, page.row(name.tokens.start..name.tokens.start + 1)));
    if given.is_some() {
        return given;
    }
    let end = name.map_or(phrase.tokens.end, |name| name.tokens.end);
    (phrase.tokens.start..end).find_map(|at| {
        if page.is(at, Class::GenderHe) {
            Some(Pronoun::He)
        } else if page.is(at, Class::GenderShe) {
            Some(Pronoun::She)
        } else {
            None
        }
    })
}

fn finish(mut member: Member) -> Entity {
    let named = member.cluster.is_some() && member.first_name.is_some();
    if member.entity.name.is_empty() {
        let best = if named {
            fullest(&member)
        } else {
            member.forms.first()
        };
        if let Some(best) = best.cloned() {
            member.entity.name = best.words;
            member.entity.span = Some(best.span);
        }
    }
    for form in member.forms {
        if form.words != member.entity.name && !member.entity.aliases.contains(&form.words) {
            member.entity.aliases.push(form.words);
        }
    }
    member.entity
}

/// The usual name, else the bare name with the most words, else whatever stands first.
fn fullest(member: &Member) -> Option<&Words> {
    member.forms.iter().min_by_key(|form| {
        (
            form.rank,
            std::cmp::Reverse(form.words.split(' ').count()),
            form.span.start(),
        )
    })
}

/// What is said of an unnamed source.
pub(super) fn anonymous(page: &Page<'_>, phrase: &Phrase, class: String) -> Anonymous {
    let span = |range: &Option<std::ops::Range<usize>>| range.as_ref().and_then(|range| page.span(range));
    Anonymous {
        class,
        rank: span(&phrase.rank),
        side: span(&phrase.side),
        number: if phrase.plural {
            phrase.number
        } else {
            Number::Exactly(1)
        },
        access: span(&phrase.access),
    }
}
