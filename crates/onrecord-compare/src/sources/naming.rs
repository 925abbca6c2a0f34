//! What a source is called: a name that its reports use, not the longest phrase for it.

use std::collections::BTreeMap;

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Entity, EntityId, EntityKind, Known, Source};

use super::believed::proper_names;
use super::names::name_words;
use super::sorts::{sort_of, titled};
use super::{Cast, entity_of};
use crate::Item;

/// A form is common enough to name a source if it is used this often, counted against the commonest.
const COMMON: usize = 3;

/// One source from its entities.
pub(super) fn source(items: &[Item<'_>], cast: &Cast, group: &[usize], lexicon: &Lexicon) -> Source {
    let entities: Vec<&Entity> = group
        .iter()
        .filter_map(|&at| entity_of(items, cast.members.get(at)?))
        .collect();
    let mut kinds: BTreeMap<EntityKind, (bool, usize)> = BTreeMap::new();
    let mut forms: BTreeMap<&str, usize> = BTreeMap::new();
    let mut proper: BTreeMap<&str, usize> = BTreeMap::new();
    let mut own_names: BTreeMap<&str, usize> = BTreeMap::new();
    for &at in group {
        let Some(member) = cast.members.get(at) else {
            continue;
        };
        let (Some(item), Some(entity)) = (items.get(member.item), entity_of(items, member)) else {
            continue;
        };
        let sort = cast.sorts.get(at).copied().flatten();
        // A report that took the name for another sort than all together do is asked what it calls it, which tells
        // more than how it was read; if that does not agree either, it counts last.
        let (kind, votes) = match titled(item, entity, lexicon) {
            Some(titled) if sort_of(entity.kind) != sort => (titled, 2),
            _ => (entity.kind, 1),
        };
        let (agrees, count) = kinds.entry(kind).or_default();
        (*agrees, *count) = (*agrees || sort_of(kind) == sort, *count + votes);
        for form in std::iter::once(&entity.name).chain(&entity.aliases) {
            if !form.is_empty() {
                *forms.entry(form).or_default() += 1;
            }
        }
        for name in proper_names(item, entity) {
            *proper.entry(name).or_default() += 1;
        }
        // A publisher goes by what most of its own reports call it; one wrong record must not rename it.
        if member.entity == EntityId::PUBLISHER && !entity.name.is_empty() {
            *own_names.entry(&entity.name).or_default() += 1;
        }
    }
    let kind = kinds
        .iter()
        .max_by_key(|(kind, count)| (**count, std::cmp::Reverse(**kind)))
        .map_or(EntityKind::Anonymous, |(kind, _)| *kind);
    let known = group
        .iter()
        .filter_map(|&at| cast.believed.get(at).and_then(Option::as_ref))
        .min();
    let own_name = own_names
        .iter()
        .max_by_key(|(name, count)| (**count, fullness(name, &forms)))
        .map(|(name, _)| (*name).to_owned());
    let name = listed(known, kind, &proper, lexicon)
        .or(own_name)
        .or_else(|| best(kind, &proper))
        .unwrap_or_else(|| {
            let names = entities.iter().map(|entity| entity.name.as_str());
            names
                .max_by(|one, other| fullness(one, &forms).cmp(&fullness(other, &forms)))
                .unwrap_or_default()
                .to_owned()
        });
    Source {
        aliases: forms
            .keys()
            .filter(|form| **form != name)
            .map(|form| (*form).to_owned())
            .collect(),
        name,
        kind,
        known: known.cloned(),
        actor: None,
        anonymous: entities.iter().find_map(|entity| entity.anonymous.clone()),
        merges: Vec::new(),
    }
}

/// The name of the word lists: for a person, and for a country if the reports use it.
fn listed(
    known: Option<&Known>,
    kind: EntityKind,
    proper: &BTreeMap<&str, usize>,
    lexicon: &Lexicon,
) -> Option<String> {
    match known? {
        Known::Person(name) if kind == EntityKind::Person => Some(name.to_string()),
        Known::Country(code) if kind == EntityKind::Government => {
            let name = lexicon.names.country_by_code(code)?.name;
            let words = name_words(name);
            let used = proper.keys().any(|form| name_words(form).ends_with(&words));
            used.then(|| name.to_owned())
        }
        _ => None,
    }
}

/// The fullest of the names in common use; a person's has two words if any has.
fn best(kind: EntityKind, proper: &BTreeMap<&str, usize>) -> Option<String> {
    let full = |name: &str| kind != EntityKind::Person || name_words(name).len() > 1;
    let any_full = proper.keys().any(|name| full(name));
    let candidates = || proper.iter().filter(|(name, _)| !any_full || full(name));
    let most = candidates().map(|(_, count)| *count).max()?;
    candidates()
        .filter(|(_, count)| **count * COMMON >= most)
        .max_by_key(|(name, _)| fullness(name, proper))
        .map(|(name, _)| (*name).to_owned())
}

fn fullness<'a>(
    name: &'a str,
    forms: &BTreeMap<&str, usize>,
) -> (usize, usize, usize, std::cmp::Reverse<&'a str>) {
    (
        name_words(name).len(),
        forms.get(name).copied().unwrap_or(0),
        name.len(),
        std::cmp::Reverse(name),
    )
}
