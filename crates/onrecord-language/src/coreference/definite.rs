//! Whom does a description mean? "A senior official" brings in somebody new; "the official" points
//! back to the one of that kind last introduced.

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::reference::{ReferenceClass as Class, ReferenceWords};
use onrecord_lexicon::{AnonymousClass, CountryStatus};
use onrecord_nouns::{EntityId, EntityKind, Known, MentionForm, MergeReason, Number};

use super::cast::{Cast, Member, anonymous};
use crate::entities::Clusters;
use crate::mentions::{Phrase, Pronoun, Sort, actor_of};
use crate::names::{Name, NameClass, name_at};
use crate::who::Page;

/// How many sentences back a body without a name may point ("the company").
const BODY_REACH: usize = 3;

/// How many sentences below a headline its "agency" may be named.
const HEADLINE_REACH: usize = 6;

/// The entity that a description means; a new one if nobody before it fits.
pub(super) fn described(
    page: &Page<'_>,
    names: &[Name],
    clusters: &Clusters,
    cast: &mut Cast,
    phrase: &Phrase,
    ahead: &[Phrase],
) -> (EntityId, MergeReason) {
    let possessor = possessor(page, names, clusters, cast, phrase);
    let belongs = phrase
        .belongs
        .clone()
        .or_else(|| possessor.as_ref().and_then(|(_, actor)| actor.clone()));
    let owner = possessor.and_then(|(entity, _)| entity);
    if let Some((entity, why)) = government(page, cast, phrase, belongs.as_ref()) {
        return (entity, why);
    }
    if let Some(entity) = same_words(page, cast, phrase, owner) {
        return (entity, MergeReason::SameName);
    }
    if points_back(page, phrase)
        && let Some((entity, why)) = back(page, cast, phrase, belongs.as_ref(), owner)
    {
        return (entity, why);
    }
    if let Some(entity) = named_below(page, names, clusters, cast, phrase, ahead) {
        return (entity, MergeReason::Definite);
    }
    (bring_in(page, cast, phrase, belongs, owner), MergeReason::First)
}

/// Whose: the entity of the possessor, and whom that entity speaks for.
fn possessor(
    page: &Page<'_>,
    names: &[Name],
    clusters: &Clusters,
    cast: &Cast,
    phrase: &Phrase,
) -> Option<(Option<EntityId>, Option<Known>)> {
    let at = phrase.possessor?;
    if let Some(index) = name_at(names, at) {
        let name = names.get(index)?;
        let entity = clusters
            .of_name
            .get(index)
            .and_then(|fitting| {
                fitting
                    .iter()
                    .copied()
                    .max_by_key(|cluster| cast.last_mention_of(*cluster))
            })
            .and_then(|cluster| {
                cast.members
                    .iter()
                    .position(|member| member.cluster == Some(cluster))
            })
            .and_then(|index| u32::try_from(index).ok())
            .map(EntityId);
        let actor = actor_of(page, name).or_else(|| {
            entity
                .and_then(|entity| cast.member(entity))
                .and_then(|member| member.entity.actor.clone())
        });
        return Some((entity, actor));
    }
    // "his team": the last one who fits.
    let wanted = |member: &Member| {
        let kind = member.entity.kind;
        if page.is(at, Class::His) {
            kind == EntityKind::Person && member.gender != Some(Pronoun::She)
        } else if page.is(at, Class::She) {
            kind == EntityKind::Person && member.gender != Some(Pronoun::He)
        } else if page.is(at, Class::Its) {
            matches!(
                kind,
                EntityKind::Organisation | EntityKind::Government | EntityKind::Outlet
            )
        } else {
            page.is(at, Class::Their) && (member.plural || kind == EntityKind::Group)
        }
    };
    let sentence = page.sentence(at);
    let seen = cast
        .seen
        .iter()
        .rev()
        .take_while(|seen| sentence.saturating_sub(seen.sentence) <= 2)
        .filter(|seen| seen.head < at && cast.member(seen.entity).is_some_and(wanted))
        .max_by_key(|seen| (seen.sentence, seen.subject, seen.head))?;
    let member = cast.member(seen.entity)?;
    let actor = match member.entity.kind {
        EntityKind::Government | EntityKind::Organisation => member.entity.known.clone(),
        _ => member.entity.actor.clone(),
    };
    Some((Some(seen.entity), actor))
}

/// "the Danish government" is Denmark where Denmark is known; "the government" the one named so.
fn government(
    page: &Page<'_>,
    cast: &mut Cast,
    phrase: &Phrase,
    belongs: Option<&Known>,
) -> Option<(EntityId, MergeReason)> {
    let whole = phrase.sort == Sort::Government && !phrase.plural && page.is(phrase.head, Class::Collective);
    let known = belongs.filter(|known| matches!(known, Known::Country(_)))?;
    if !whole {
        return None;
    }
    if let Some(entity) = cast.of_known(known) {
        return Some((entity, MergeReason::Lexicon));
    }
    let entity = cast.add(EntityKind::Government, None);
    if let Some(member) = cast.members.get_mut(entity.index()) {
        member.entity.known = Some(known.clone());
    }
    Some((entity, MergeReason::First))
}

/// The same words again, for groups, teams and sources in the plural; never "another".
fn same_words(page: &Page<'_>, cast: &Cast, phrase: &Phrase, owner: Option<EntityId>) -> Option<EntityId> {
    let counted = phrase
        .tokens
        .clone()
        .take_while(|at| *at < phrase.head)
        .any(|at| page.tag(at) == "CD");
    if phrase.another
        || counted
        || quantified(page, phrase)
        || matches!(
            phrase.sort,
            Sort::Document | Sort::Event | Sort::Person | Sort::Unknown
        ) && phrase.form == MentionForm::Indefinite
    {
        return None;
    }
    let exact = matches!(phrase.number, Number::Exactly(count) if count > 1);
    cast.members.iter().enumerate().rev().find_map(|(index, member)| {
        let fits = member.cluster.is_none()
            && member.sort == Some(phrase.sort)
            && member.plural == phrase.plural
            && !exact
            && (owner.is_none() || member.possessor == owner)
            && phrase
                .heads
                .last()
                .is_some_and(|head| member.heads.contains(head))
            && member
                .modifiers
                .iter()
                .eq(phrase.modifiers.iter().collect::<std::collections::BTreeSet<_>>());
        fits.then(|| u32::try_from(index).ok().map(EntityId)).flatten()
    })
}

/// "Some voters" and "many voters" need not be the same, and "a company" is a new one; a source
/// without a name that is told of twice in the same words counts as one, which is the safer error.
fn quantified(page: &Page<'_>, phrase: &Phrase) -> bool {
    let first = phrase.tokens.start;
    if first == phrase.head || !page.is(first, Class::Indefinite) {
        return false;
    }
    match phrase.sort {
        Sort::Anonymous(_) => phrase.plural && !phrase.speaks,
        _ => true,
    }
}

/// Whether a phrase can point back: "the diplomat", "this source"; not "the diplomat from Oslo whom".
fn points_back(page: &Page<'_>, phrase: &Phrase) -> bool {
    let bare_office = phrase.form == MentionForm::Indefinite
        && !phrase.plural
        && phrase.sort == Sort::Role
        && page.capitalised(phrase.head)
        && !page.is(phrase.tokens.start, Class::Indefinite);
    phrase.form == MentionForm::Definite || bare_office
}

/// Looks back for the one that a definite description means.
fn back(
    page: &Page<'_>,
    cast: &Cast,
    phrase: &Phrase,
    belongs: Option<&Known>,
    owner: Option<EntityId>,
) -> Option<(EntityId, MergeReason)> {
    let head = phrase.heads.last()?;
    let find = |fits: &dyn Fn(&Member) -> bool| -> Option<EntityId> {
        let seen = cast.seen.iter().rev().find(|seen| {
            seen.entity != EntityId::PUBLISHER
                && seen.end <= phrase.tokens.start
                && cast.member(seen.entity).is_some_and(fits)
        })?;
        Some(seen.entity)
    };
    let number = |member: &Member| member.plural == phrase.plural;
    let side = |member: &Member| match (belongs, &member.entity.actor) {
        (Some(own), Some(other)) => own == other,
        (Some(_), None) => member.entity.kind != EntityKind::Person || member.modifiers.is_empty(),
        _ => true,
    };
    let fewer_words = |member: &Member| {
        member.entity.kind != EntityKind::Anonymous
            || phrase
                .modifiers
                .iter()
                .all(|word| member.modifiers.contains(word))
    };
    let whose = |member: &Member| phrase.possessor.is_none() || owner.is_some() && member.possessor == owner;
    // The head of the city is not the head of the audit office.
    let of_the_same = |member: &Member| {
        phrase.of.is_empty() || member.of.is_empty() || phrase.of.iter().any(|of| member.of.contains(of))
    };
    let of_person = |member: &Member| {
        matches!(
            member.entity.kind,
            EntityKind::Person | EntityKind::Anonymous | EntityKind::Group
        )
    };
    match phrase.sort {
        Sort::Anonymous(AnonymousClass::Unspecified) => find(&|member| {
            member.entity.kind == EntityKind::Anonymous
                && member.sort != Some(Sort::Person)
                && number(member)
                && whose(member)
                && fewer_words(member)
        })
        .map(|entity| (entity, MergeReason::Definite)),
        Sort::Anonymous(class) => find(&|member| {
            of_person(member)
                && number(member)
                && side(member)
                && whose(member)
                && fewer_words(member)
                && of_the_same(member)
                && member.heads.contains(head)
        })
        .or_else(|| kin(page, phrase, &find))
        .or_else(|| {
            // "the official" may be the aide or the envoy of the same standing.
            find(&|member| {
                member.entity.kind == EntityKind::Anonymous
                    && member.sort == Some(Sort::Anonymous(class))
                    && number(member)
                    && side(member)
                    && whose(member)
                    && fewer_words(member)
            })
        })
        .map(|entity| (entity, MergeReason::Definite)),
        Sort::Role | Sort::Person => find(&|member| {
            of_person(member)
                && !member.plural
                && number(member)
                && side(member)
                && whose(member)
                && fewer_words(member)
                && of_the_same(member)
                && member.heads.contains(head)
        })
        .or_else(|| kin(page, phrase, &find))
        .map(|entity| (entity, MergeReason::Title)),
        Sort::Group | Sort::Team | Sort::Government | Sort::Event => find(&|member| {
            member.cluster.is_none()
                && member.heads.contains(head)
                && number(member)
                && side(member)
                && whose(member)
                && phrase
                    .modifiers
                    .iter()
                    .all(|word| member.modifiers.contains(word))
        })
        // "the ministry" is the one that has the word in its name.
        .or_else(|| {
            let bare =
                phrase.sort == Sort::Government && !phrase.plural && page.is(phrase.head, Class::BodyInName);
            bare.then(|| named_body(page, cast, phrase)).flatten()
        })
        .map(|entity| (entity, MergeReason::Definite)),
        Sort::Outlet => {
            let body = page
                .noun_classes(phrase.head)
                .iter()
                .any(|(class, _)| *class == Class::Organisation);
            let outlet = |member: &Member| {
                member.entity.kind == EntityKind::Outlet
                    || body && member.entity.kind == EntityKind::Organisation
            };
            let fits = |member: &Member| outlet(member) && number(member);
            // "The agency" is the one that has the word in its name, wherever it was named.
            if let Some(entity) = find(&|member| fits(member) && member.is_called(page.low(phrase.head))) {
                return Some((entity, MergeReason::Definite));
            }
            // "The renowned edition of the encyclopedia" is no outlet of which the report told.
            if phrase.tokens.end > phrase.head + 1 {
                return None;
            }
            // The outlet last credited, else the outlet last named.
            let credited = cast.seen.iter().rev().find(|seen| {
                seen.speaks
                    && seen.entity != EntityId::PUBLISHER
                    && seen.end <= phrase.tokens.start
                    && cast.member(seen.entity).is_some_and(fits)
            });
            credited
                .map(|seen| seen.entity)
                .or_else(|| find(&fits))
                .map(|entity| (entity, MergeReason::Definite))
        }
        Sort::Document => find(&|member| {
            member.entity.kind == EntityKind::Document
                && number(member)
                && whose(member)
                && member.heads.contains(head)
        })
        .or_else(|| {
            let bare = phrase.modifiers.is_empty()
                && phrase.possessor.is_none()
                && phrase.tokens.len() == 2
                && phrase.speaks;
            // "The paper" may be a study; "the post" is not the contract that it is about.
            let any = glue("paper").contains(&page.low(phrase.head));
            (bare && any)
                .then(|| find(&|member| member.entity.kind == EntityKind::Document && number(member)))
                .flatten()
        })
        .map(|entity| (entity, MergeReason::Definite)),
        Sort::Organisation => find(&|member| {
            member.cluster.is_none()
                && member.heads.contains(head)
                && number(member)
                && whose(member)
                && side(member)
        })
        .or_else(|| named_body(page, cast, phrase))
        .map(|entity| (entity, MergeReason::Definite)),
        Sort::Unknown => {
            find(&|member| member.cluster.is_none() && member.heads.contains(head) && number(member))
                .map(|entity| (entity, MergeReason::Definite))
        }
        Sort::Name | Sort::Pronoun(_) => None,
    }
}

/// Looks back for the entity last seen that fits.
type Find<'f> = &'f dyn Fn(&dyn Fn(&Member) -> bool) -> Option<EntityId>;

/// "the expert": the person last brought in as one of the kind, say as an economist.
fn kin(page: &Page<'_>, phrase: &Phrase, find: Find<'_>) -> Option<EntityId> {
    if phrase.plural || phrase.possessor.is_some() {
        return None;
    }
    let head = phrase.heads.last()?;
    let of = phrase.of.first().map(|of| format!("{head} of {of}"));
    let with = phrase
        .modifiers
        .last()
        .map(|modifier| format!("{modifier} {head}"));
    let bare = (phrase.of.is_empty() && phrase.modifiers.is_empty()).then(|| head.clone());
    let words = [of, with, bare].into_iter().flatten();
    let kinds: Vec<&str> = words
        .flat_map(|words| {
            let entries = page.lexicon.reference.exactly(&words);
            let first = |entry: &&ReferenceWords| entry.words.first().is_some_and(|word| **word == words);
            let kin = entries.iter().filter(|entry| entry.class == Class::Kin);
            kin.copied()
                .filter(first)
                .flat_map(|entry| entry.words.iter().copied())
                .collect::<Vec<&str>>()
        })
        .collect();
    if kinds.is_empty() {
        return None;
    }
    find(&|member| {
        member.entity.kind == EntityKind::Person
            && !member.plural
            && member.heads.iter().any(|own| kinds.contains(&own.as_str()))
    })
}

/// "the company": the organisation named last, if it was named just before and nothing else is said.
fn named_body(page: &Page<'_>, cast: &Cast, phrase: &Phrase) -> Option<EntityId> {
    if !phrase.modifiers.is_empty() || phrase.possessor.is_some() || phrase.tokens.len() != 2 {
        return None;
    }
    let called = |entity: EntityId| {
        cast.member(entity)
            .is_some_and(|member| member.is_called(page.low(phrase.head)))
    };
    // "The court" is one with the word in its name; "the company" may be any body.
    if page.is(phrase.head, Class::BodyInName) && page.low(phrase.head) != "company" {
        let named = cast
            .seen
            .iter()
            .rev()
            .find(|seen| seen.name && called(seen.entity));
        return named.map(|seen| seen.entity);
    }
    if page.capitalised(phrase.head) {
        return None;
    }
    let sentence = page.sentence(phrase.head);
    let mut bodies = cast
        .seen
        .iter()
        .rev()
        .take_while(|seen| sentence.saturating_sub(seen.sentence) <= BODY_REACH)
        .filter(|seen| {
            // "The Gazette reported that the firm had paid": another than whoever says so.
            let says = seen.speaks && seen.sentence == sentence;
            let paper = cast
                .member(seen.entity)
                .is_some_and(|member| member.bears_an_outlet_word(page));
            seen.name
                && !says
                && !paper
                && cast
                    .member(seen.entity)
                    .is_some_and(|member| member.entity.kind == EntityKind::Organisation)
        });
    bodies.next().map(|seen| seen.entity)
}

/// "Agency" in a headline: the outlet that the first sentences name as their source.
fn named_below(
    page: &Page<'_>,
    names: &[Name],
    clusters: &Clusters,
    cast: &mut Cast,
    phrase: &Phrase,
    ahead: &[Phrase],
) -> Option<EntityId> {
    if phrase.sort != Sort::Outlet || phrase.plural || !page.heads_report(phrase.head) {
        return None;
    }
    let sentence = page.sentence(phrase.head);
    let named = ahead
        .iter()
        .take_while(|other| page.sentence(other.head) <= sentence + HEADLINE_REACH)
        .filter(|other| other.speaks && !page.heads_report(other.head))
        .find_map(|other| {
            let index = other.name?;
            let name = names.get(index)?;
            (name.class == NameClass::Outlet).then_some(index)
        })?;
    let cluster = clusters.of_name.get(named)?.first().copied()?;
    let (entity, _) = cast.of_cluster(page, clusters, cluster, named);
    (entity != EntityId::PUBLISHER).then_some(entity)
}

/// A new entity under its own words.
fn bring_in(
    page: &Page<'_>,
    cast: &mut Cast,
    phrase: &Phrase,
    belongs: Option<Known>,
    owner: Option<EntityId>,
) -> EntityId {
    let (kind, class) = kind(page, phrase);
    let entity = cast.add(kind, None);
    let union = |known: &Known| matches!(known, Known::Country(code) if page.lexicon.names.country_by_code(code).is_some_and(|country| country.status == CountryStatus::Union));
    if let Some(member) = cast.members.get_mut(entity.index()) {
        member.plural = phrase.plural;
        member.sort = Some(phrase.sort);
        member.possessor = owner;
        member.modifiers = phrase.modifiers.iter().cloned().collect();
        member.heads = phrase.heads.iter().cloned().collect();
        member.of = phrase.of.iter().cloned().collect();
        if !matches!(
            kind,
            EntityKind::Document | EntityKind::Event | EntityKind::Outlet
        ) {
            member.entity.actor = belongs.filter(|known| !union(known));
        }
        member.entity.anonymous = class.map(|class| anonymous(page, phrase, class));
    }
    entity
}

/// The kind of somebody without a name, and the class of an unnamed source.
fn kind(page: &Page<'_>, phrase: &Phrase) -> (EntityKind, Option<String>) {
    let head = || phrase.heads.last().cloned().unwrap_or_default();
    match phrase.sort {
        Sort::Anonymous(AnonymousClass::Collective) => (EntityKind::Group, None),
        Sort::Anonymous(_) => {
            let listed = page.lexicon.anonymous.heads.exactly(&head());
            (
                EntityKind::Anonymous,
                Some(listed.first().map_or_else(head, |listed| listed.head.to_owned())),
            )
        }
        Sort::Role
            if phrase.form == MentionForm::Definite && phrase.possessor.is_none()
                || page.capitalised(phrase.head) && phrase.sort == Sort::Role =>
        {
            (EntityKind::Person, None)
        }
        Sort::Role | Sort::Person => (EntityKind::Anonymous, Some(head())),
        Sort::Group | Sort::Team => (EntityKind::Group, None),
        Sort::Government => (EntityKind::Government, None),
        Sort::Organisation => (EntityKind::Organisation, None),
        Sort::Outlet => (EntityKind::Outlet, None),
        Sort::Document => (EntityKind::Document, None),
        Sort::Event => (EntityKind::Event, None),
        Sort::Unknown if phrase.form == MentionForm::Definite => (EntityKind::Organisation, None),
        Sort::Unknown | Sort::Name | Sort::Pronoun(_) => (EntityKind::Anonymous, Some(head())),
    }
}
