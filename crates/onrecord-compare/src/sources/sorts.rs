//! Whether a name is that of a person or of a body, where reports do not agree.
//!
//! Reading decides for each report by itself, and takes an agency for a person where it "said on Friday". All
//! reports of the pile together know better: each speaks for its own reading, and more if it says "he", "the
//! agency" or a title, or if it is published under the name. Surprise: a name of one word is weak evidence for a
//! person whom nobody in the pile calls by a full name; it is mostly a country that the word lists do not know.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::reference::ReferenceClass as Class;
use onrecord_nouns::{Entity, EntityId, EntityKind, Known, MentionForm};

use super::believed::each_name;
use super::names::name_words;
use super::{Member, Sort, entity_of, every_long_word_is_upper, has_a_name};
use crate::Item;

/// What a report says by calling somebody so at all.
const READ: f32 = 1.0;
/// Reading is surer of governments and outlets than of persons and other bodies.
const READ_SURELY: f32 = 1.5;
/// A surname without a person that bears it.
const READ_ALONE: f32 = 0.25;
/// A pronoun, or a word of the name that tells.
const HINT: f32 = 2.0;
/// A title, or a word for what it is, before the name.
const TITLE: f32 = 3.0;
/// What is published under the name, or stands in the word lists.
const LISTED: f32 = 5.0;

/// What speaks for each sort: person, body.
type Votes = BTreeMap<Vec<String>, [f32; 2]>;

/// What sort each member is, if it is any; by the votes of all reports that use its name.
pub(super) fn sorts(items: &[Item<'_>], members: &[Member]) -> Vec<Option<Sort>> {
    let lexicon = Lexicon::english();
    let read: Vec<Option<(&Item<'_>, &Entity, Vec<String>)>> = members
        .iter()
        .map(|member| {
            let (item, entity) = (items.get(member.item)?, entity_of(items, member)?);
            Some((item, entity, own_name(entity)))
        })
        .collect();
    let borne: BTreeSet<&String> = read
        .iter()
        .flatten()
        .filter(|(_, entity, words)| entity.kind == EntityKind::Person && words.len() > 1)
        .filter_map(|(_, _, words)| words.last())
        .collect();
    let mut votes = Votes::new();
    for (member, read) in members.iter().zip(&read) {
        let Some((item, entity, words)) = read.as_ref().filter(|(_, _, words)| !words.is_empty()) else {
            continue;
        };
        let publishes = member.entity == EntityId::PUBLISHER;
        if !publishes && !has_a_name(item, entity) {
            continue;
        }
        let slot = votes.entry(words.clone()).or_default();
        let alone = words.len() == 1 && words.last().is_none_or(|last| !borne.contains(last));
        for (sort, vote) in evidence(item, entity, (publishes, alone), lexicon) {
            slot[sort as usize] += vote;
        }
    }
    read.iter()
        .map(|read| {
            let (_, entity, words) = read.as_ref()?;
            let own = sort_of(entity.kind);
            let [person, body] = votes.get(words).copied().unwrap_or_default();
            let voted = match person.total_cmp(&body) {
                std::cmp::Ordering::Less => Some(Sort::Body),
                std::cmp::Ordering::Greater => Some(Sort::Person),
                std::cmp::Ordering::Equal => own,
            };
            // What reading took for no name at all must be written as one to follow the others.
            let is_name = own.is_some() || entity.anonymous.is_none() && entity.kind != EntityKind::Event;
            if is_name { voted.or(own) } else { own }
        })
        .collect()
}

/// The sort of a kind; what has no name has none.
pub(super) fn sort_of(kind: EntityKind) -> Option<Sort> {
    match kind {
        EntityKind::Person => Some(Sort::Person),
        EntityKind::Outlet | EntityKind::Government | EntityKind::Organisation => Some(Sort::Body),
        EntityKind::Group | EntityKind::Document | EntityKind::Event | EntityKind::Anonymous => None,
    }
}

/// The words of the name that an entity goes by; none if that is not written as a name.
fn own_name(entity: &Entity) -> Vec<String> {
    let name = &entity.name;
    if !every_long_word_is_upper(name) || name.starts_with(|first: char| first.is_numeric()) {
        return Vec::new();
    }
    // "The police" opens a sentence with a capital; "Coast Wire" is a name.
    let written: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    let first = written.first().map(String::as_str).unwrap_or_default();
    let described = Lexicon::english()
        .reference
        .exactly(first)
        .iter()
        .any(|found| matches!(found.class, Class::Definite | Class::Indefinite));
    if described || sort_of(entity.kind).is_none() && is_plain(&written) {
        return Vec::new();
    }
    name_words(name)
}

/// Whether all words are plain nouns for whoever speaks: "Officials", "Police".
fn is_plain(words: &[String]) -> bool {
    let lexicon = Lexicon::english();
    let plain = |word: &String| {
        !lexicon.reference.exactly(word).is_empty()
            || lexicon.roles.role(word).is_some()
            || lexicon.roles.title(word).is_some()
    };
    words.iter().all(plain)
}

/// What one report says for each sort.
fn evidence(
    item: &Item<'_>,
    entity: &Entity,
    (publishes, alone): (bool, bool),
    lexicon: &Lexicon,
) -> Vec<(Sort, f32)> {
    let mut found = Vec::new();
    match entity.kind {
        EntityKind::Person if alone => found.push((Sort::Person, READ_ALONE)),
        EntityKind::Person => found.push((Sort::Person, READ)),
        EntityKind::Outlet | EntityKind::Government => found.push((Sort::Body, READ_SURELY)),
        EntityKind::Organisation => found.push((Sort::Body, READ)),
        EntityKind::Group | EntityKind::Document | EntityKind::Event | EntityKind::Anonymous => {}
    }
    match &entity.known {
        _ if publishes => found.push((Sort::Body, LISTED)),
        Some(Known::Person(_)) => found.push((Sort::Person, LISTED)),
        Some(_) if entity.kind != EntityKind::Person => found.push((Sort::Body, LISTED)),
        _ => {}
    }
    // Whom reading took for a person it may have given a "he" that is another's.
    if !alone && is_somebody(item, entity) {
        found.push((Sort::Person, HINT));
    }
    let titled = titled(item, entity, lexicon).and_then(sort_of);
    found.extend(titled.map(|sort| (sort, TITLE)));
    let names = each_name(item, entity);
    let told = names.iter().find_map(|name| by_its_words(name, lexicon));
    found.extend(told.map(|sort| (sort, HINT)));
    found
}

/// Whether a report says "he" or "she" of an entity.
pub(super) fn is_somebody(item: &Item<'_>, entity: &Entity) -> bool {
    item.reading.mentions_of(entity).any(|mention| {
        let word = item.report.text.slice(mention.span).to_lowercase();
        mention.form == MentionForm::Pronoun && glue("somebody").contains(&word.as_str())
    })
}

/// What a report calls an entity before its name: "Defence Minister" a person, "the news agency" an outlet.
pub(super) fn titled(item: &Item<'_>, entity: &Entity, lexicon: &Lexicon) -> Option<EntityKind> {
    let before = item.reading.mentions_of(entity).filter_map(|mention| {
        let phrase = item.report.text.slice(mention.span);
        phrase.get(..mention.name?.start().checked_sub(mention.span.start())?)
    });
    before.filter_map(|words| kind_of_title(words, lexicon)).next()
}

fn kind_of_title(before: &str, lexicon: &Lexicon) -> Option<EntityKind> {
    let last = before
        .split_whitespace()
        .next_back()?
        .trim_end_matches(',')
        .to_lowercase();
    if lexicon.roles.role(&last).is_some() || lexicon.roles.title(&last).is_some() {
        return Some(EntityKind::Person);
    }
    let classes = lexicon.reference.exactly(&last);
    let any = |wanted: &[Class]| classes.iter().any(|found| wanted.contains(&found.class));
    if any(&[Class::Person, Class::GenderHe, Class::GenderShe]) {
        Some(EntityKind::Person)
    } else if any(&[Class::Outlet]) {
        // "Agency" is both; one that reports name beside what it said mostly sells news.
        Some(EntityKind::Outlet)
    } else if any(&[
        Class::Government,
        Class::Organisation,
        Class::Team,
        Class::Collective,
    ]) {
        Some(EntityKind::Organisation)
    } else {
        None
    }
}

/// What a name of several words tells by itself: "Anna Verlan", "Harbour Gazette".
fn by_its_words(name: &str, lexicon: &Lexicon) -> Option<Sort> {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    if words.len() < 2 {
        return None;
    }
    let first = words.first()?;
    if !lexicon.given_names.exactly(first).is_empty() {
        return Some(Sort::Person);
    }
    let last = words.last()?;
    let classes = lexicon.reference.exactly(last);
    let body = classes.iter().any(|found| {
        matches!(
            found.class,
            Class::BodyInName | Class::OutletInName | Class::Organisation
        )
    });
    body.then_some(Sort::Body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str, kind: EntityKind) -> String {
        own_name(&Entity {
            name: name.to_owned(),
            span: None,
            aliases: Vec::new(),
            kind,
            known: None,
            actor: None,
            anonymous: None,
            mentions: Vec::new(),
        })
        .join(" ")
    }

    #[test]
    fn plain_nouns_with_a_capital_are_no_names() {
        assert_eq!(name("Newspapers", EntityKind::Group), "");
        assert_eq!(name("The police", EntityKind::Organisation), "");
        assert_eq!(
            name("Tidewater", EntityKind::Group),
            name_words("Tidewater").join(" ")
        );
        assert_eq!(name("Police", EntityKind::Organisation), "police");
    }

    #[test]
    fn a_word_before_a_name_tells_what_it_is() {
        let lexicon = Lexicon::english();
        let kind = |words: &str| kind_of_title(words, lexicon);
        assert_eq!(kind("Defence Minister "), Some(EntityKind::Person));
        assert_eq!(kind("the news agency "), Some(EntityKind::Outlet));
        assert_eq!(kind("the shipping company "), Some(EntityKind::Organisation));
        assert_eq!(kind("yesterday "), None);
    }
}
