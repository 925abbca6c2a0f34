//! "The minister" in one report and the minister's name in another: one source, if the story has no
//! other holder of such an office.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::{Lexicon, RoleUse};
use onrecord_nouns::{Entity, EntityKind, MentionForm, ReportId};

use super::names::name_words;
use super::{Cast, bare_words, entity_of};
use crate::Item;

/// Words before a name that are longer than this, in bytes, are no title.
const LONGEST_TITLE: usize = 80;

/// Joins descriptions of an office to its only named holder in the story.
pub(super) fn join(
    items: &[Item<'_>],
    cast: &mut Cast,
    story_of: &BTreeMap<ReportId, usize>,
    lexicon: &Lexicon,
) {
    // The titles of each named person, by story and by the person's set.
    let mut holders: BTreeMap<usize, BTreeMap<usize, BTreeSet<String>>> = BTreeMap::new();
    let mut described: Vec<(usize, usize, BTreeSet<String>)> = Vec::new();
    for at in 0..cast.members.len() {
        let Some(member) = cast.members.get(at).copied() else {
            continue;
        };
        let (Some(item), Some(entity)) = (items.get(member.item), entity_of(items, &member)) else {
            continue;
        };
        let Some(&story) = story_of.get(&item.report.id) else {
            continue;
        };
        if !matches!(entity.kind, EntityKind::Person | EntityKind::Anonymous) {
            continue;
        }
        let titles = titles(item, entity);
        if entity.kind == EntityKind::Person && !titles.is_empty() {
            let set = cast.sets.find(at);
            holders
                .entry(story)
                .or_default()
                .entry(set)
                .or_default()
                .extend(titles);
        } else if is_described(item, entity) {
            let words: BTreeSet<String> = bare_words(item, entity).into_iter().collect();
            let office = entity.name.split_whitespace().any(|word| {
                let role = lexicon.roles.role(&word.to_lowercase());
                role.is_some_and(|role| role.usage == RoleUse::Office)
            });
            if office {
                described.push((at, story, words));
            }
        }
    }
    for (at, story, words) in described {
        let mut fitting = holders
            .get(&story)
            .into_iter()
            .flatten()
            .filter(|(_, titles)| words.is_subset(titles));
        if let (Some((&holder, _)), None) = (fitting.next(), fitting.next()) {
            cast.join(at, holder, "an office that one person alone holds in this story");
        }
    }
}

/// Whether an entity has no name and is spoken of as known: "the minister".
fn is_described(item: &Item<'_>, entity: &Entity) -> bool {
    let mut mentions = entity
        .mentions
        .iter()
        .filter_map(|id| item.reading.mentions.get(id.index()))
        .filter(|mention| mention.form != MentionForm::Pronoun)
        .peekable();
    mentions.peek().is_some()
        && mentions.all(|mention| mention.form == MentionForm::Definite && mention.name.is_none())
}

/// The words around the names of an entity: "Finance Minister" of "Finance Minister Ilse Marwick".
fn titles(item: &Item<'_>, entity: &Entity) -> BTreeSet<String> {
    let text = &item.report.text;
    let mut found = BTreeSet::new();
    for mention in entity
        .mentions
        .iter()
        .filter_map(|id| item.reading.mentions.get(id.index()))
    {
        let Some(name) = mention.name else { continue };
        let words = name_words(text.slice(name));
        if mention.span.len() - name.len().min(mention.span.len()) <= LONGEST_TITLE {
            let around = name_words(text.slice(mention.span));
            found.extend(around.into_iter().filter(|word| !words.contains(word)));
        }
    }
    found
}
