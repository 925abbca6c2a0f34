//! "Finance Ministry" and "the Ministry of Finance": one body under two orders of its words.
//!
//! Only inside one story, and only where nothing but small words differs: "the ministry" may be any. An
//! outlet of the story may be credited by a name that lacks its last word ("Harbour Post Online").

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{EntityId, EntityKind, ReportId};

use super::names::name_words;
use super::{Cast, bare_words, entity_of, resembles};
use crate::Item;

/// A name of fewer words is left to the joining by names.
const LEAST_WORDS: usize = 2;

/// Joins bodies of one story whose names hold the same words.
pub(super) fn join(items: &[Item<'_>], cast: &mut Cast, story_of: &BTreeMap<ReportId, usize>) {
    let mut called: BTreeMap<(usize, BTreeSet<String>), Vec<usize>> = BTreeMap::new();
    for (at, member) in cast.members.iter().enumerate() {
        let (Some(item), Some(entity)) = (items.get(member.item), entity_of(items, member)) else {
            continue;
        };
        let Some(&story) = story_of.get(&item.report.id) else {
            continue;
        };
        let is_body = matches!(entity.kind, EntityKind::Government | EntityKind::Organisation)
            || member.entity == EntityId::PUBLISHER;
        if !is_body {
            continue;
        }
        let mut names: BTreeSet<BTreeSet<String>> = BTreeSet::new();
        names.insert(bare_words(item, entity).into_iter().collect());
        for alias in &entity.aliases {
            let words = name_words(alias);
            if resembles(&words, alias, &entity.name) {
                let long = words.into_iter().filter(|word| word.chars().count() > SMALL);
                names.insert(long.collect());
            }
        }
        for words in names.into_iter().filter(|words| words.len() >= LEAST_WORDS) {
            called.entry((story, words)).or_default().push(at);
        }
    }
    join_short(items, cast, story_of);
    for places in called.into_values() {
        for pair in places.windows(2) {
            if let [one, other] = pair {
                cast.join(*one, *other, "a body whose name has the same words in one story");
            }
        }
    }
}

/// Joins a body that reports credit to the one publisher of the story whose name it is but for a last word.
fn join_short(items: &[Item<'_>], cast: &mut Cast, story_of: &BTreeMap<ReportId, usize>) {
    let mut publishers: BTreeMap<(usize, Vec<String>), BTreeSet<usize>> = BTreeMap::new();
    let mut credited: Vec<(usize, usize, Vec<String>)> = Vec::new();
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
        let words = name_words(&entity.name);
        if member.entity == EntityId::PUBLISHER {
            if let Some((_, rest)) = words.split_last().filter(|(_, rest)| !rest.is_empty()) {
                let set = cast.sets.find(at);
                publishers.entry((story, rest.to_vec())).or_default().insert(set);
            }
        } else if matches!(entity.kind, EntityKind::Outlet | EntityKind::Organisation)
            && entity.known.is_none()
        {
            let statements = &item.reading.statements;
            let passes_on = statements.iter().any(|statement| {
                let mut links = statement.chain.links.iter().skip(1);
                links.any(|link| link.entity == member.entity)
            });
            if passes_on {
                credited.push((story, at, words));
            }
        }
    }
    for (story, at, words) in credited {
        let own = publishers
            .get(&(story, words))
            .map(|sets| sets.iter().copied().collect::<Vec<_>>());
        if let Some([publisher]) = own.as_deref() {
            cast.join(at, *publisher, "the only outlet of the story with such a name");
        }
    }
}

/// Words of an alias that are at most so long are small: "of", "the".
const SMALL: usize = 3;
