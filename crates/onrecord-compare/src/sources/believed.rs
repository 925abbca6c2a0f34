//! Whether what the word lists know of a person fits the names that the pile has for that person.
//!
//! Reading knows one report, in which a bare surname may be that of a listed leader. Only the pile shows
//! whether somebody else of that surname is meant: a full name that disagrees with the listed one.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{Entity, EntityKind, Known, MentionForm};

use super::names::{name_words, names_agree};
use super::{Member, entity_of};
use crate::Item;

/// The names of an entity as its report writes them, without titles and descriptions.
pub(super) fn proper_names<'a>(item: &Item<'a>, entity: &Entity) -> BTreeSet<&'a str> {
    let mentions = || {
        let mentions = item.reading.mentions_of(entity);
        mentions.filter(|mention| mention.form == MentionForm::Name)
    };
    let names: BTreeSet<&str> = mentions()
        .filter_map(|mention| mention.name)
        .map(|name| item.report.text.slice(name))
        .collect();
    if !names.is_empty() {
        return names;
    }
    // Readings that do not part name and title: the whole phrase, if it is short.
    mentions()
        .filter(|mention| mention.span.len() <= LONGEST_NAME)
        .map(|mention| item.report.text.slice(mention.span))
        .collect()
}

/// The name in each mention that has one, without title and description.
pub(super) fn each_name<'a>(item: &Item<'a>, entity: &Entity) -> Vec<&'a str> {
    let mentions = item.reading.mentions_of(entity);
    mentions
        .filter(|mention| mention.form == MentionForm::Name)
        .filter_map(|mention| mention.name)
        .map(|name| item.report.text.slice(name))
        .collect()
}

/// A phrase without a name of its own is a name only if it is at most so long, in bytes.
const LONGEST_NAME: usize = 40;

/// What each member is known as, where nothing in the pile speaks against it.
pub(super) fn believed(items: &[Item<'_>], members: &[Member]) -> Vec<Option<Known>> {
    let mut full: BTreeMap<String, BTreeSet<Vec<String>>> = BTreeMap::new();
    let names: Vec<BTreeSet<Vec<String>>> = members
        .iter()
        .map(|member| {
            let (Some(item), Some(entity)) = (items.get(member.item), entity_of(items, member)) else {
                return BTreeSet::new();
            };
            if entity.kind != EntityKind::Person {
                return BTreeSet::new();
            }
            proper_names(item, entity).into_iter().map(name_words).collect()
        })
        .collect();
    for words in names.iter().flatten().filter(|words| words.len() > 1) {
        if let Some(last) = words.last() {
            full.entry(last.clone()).or_default().insert(words.clone());
        }
    }
    members
        .iter()
        .zip(&names)
        .map(|(member, names)| {
            let known = entity_of(items, member)?.known.clone()?;
            let Known::Person(listed) = &known else {
                return Some(known);
            };
            let listed = name_words(listed);
            let own: Vec<&Vec<String>> = names.iter().filter(|words| words.len() > 1).collect();
            let fits = if own.is_empty() {
                // A bare surname: somebody else of that name, and nobody of the listed one.
                let mut others = names
                    .iter()
                    .filter_map(|words| full.get(words.last()?))
                    .flatten()
                    .peekable();
                others.peek().is_none() || others.any(|words| may_be(words, &listed))
            } else {
                own.iter().any(|words| may_be(words, &listed))
            };
            fits.then_some(known)
        })
        .collect()
}

/// Whether a full name can be the listed one: surnames come first in some names and twice in others.
pub(super) fn may_be(name: &[String], listed: &[String]) -> bool {
    names_agree(name, listed) || name.iter().filter(|word| listed.contains(word)).count() > 1
}
