//! Whether two sets of mentions can be one person.
//!
//! One report that writes two people in one breath must not make them one in the whole pile. Surprising:
//! only the full name that a report uses most counts, since each report may hold a wrong alias.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{Entity, EntityKind};

use super::believed::{each_name, may_be};
use super::names::{name_words, names_agree};
use super::sorts::is_somebody;
use super::{Cast, Member, Sort, entity_of};
use crate::Item;

impl Cast {
    /// Whether two sets hold full names that cannot be one person's. Two spellings of one surname's
    /// holder that the word lists know as one are one.
    pub(super) fn are_two_persons(&self, a: usize, b: usize) -> bool {
        let (Some(one), Some(other)) = (self.full.get(a), self.full.get(b)) else {
            return false;
        };
        let listed = |at: usize| self.known.get(at).and_then(Option::as_ref);
        let one_listed = listed(a).is_some() && listed(a) == listed(b);
        one.iter().any(|name| {
            other
                .iter()
                .any(|there| !(may_be(name, there) || one_listed && name.last() == there.last()))
        })
    }
}

/// The full name that a report uses most for a person; empty for others, and for a bare surname.
pub(super) fn full_name(items: &[Item<'_>], member: &Member, sort: Option<Sort>) -> BTreeSet<Vec<String>> {
    let (Some(item), Some(entity)) = (items.get(member.item), entity_of(items, member)) else {
        return BTreeSet::new();
    };
    if sort != Some(Sort::Person) {
        return BTreeSet::new();
    }
    let mut counts: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for name in each_name(item, entity) {
        let words = name_words(name);
        if words.len() > 1 {
            *counts.entry(words).or_default() += 1;
        }
    }
    let most = counts
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)));
    most.map(|(words, _)| words).into_iter().collect()
}

/// Whether an entity is a bare surname that one report takes for a body, though it says "he" of it: "Venn pours the tea himself".
fn is_taken_for_a_body(item: &Item<'_>, entity: &Entity) -> bool {
    let bare = entity.kind == EntityKind::Organisation
        && entity.known.is_none()
        && !entity.name.contains(' ')
        && entity.name.starts_with(char::is_uppercase);
    bare && is_somebody(item, entity)
}

/// Puts each person known by surname only, or by an initial, to the one fuller name that agrees.
pub(super) fn join_surnames(items: &[Item<'_>], cast: &mut Cast) {
    let mut by_surname: BTreeMap<String, BTreeMap<Vec<String>, Vec<usize>>> = BTreeMap::new();
    for (at, member) in cast.members.iter().enumerate() {
        let Some(entity) = entity_of(items, member) else {
            continue;
        };
        let item = items.get(member.item);
        let is_person = cast.sorts.get(at).copied().flatten() == Some(Sort::Person);
        if !is_person && !item.is_some_and(|item| is_taken_for_a_body(item, entity)) {
            continue;
        }
        let words = name_words(&entity.name);
        if let Some(last) = words.last().cloned() {
            by_surname
                .entry(last)
                .or_default()
                .entry(words)
                .or_default()
                .push(at);
        }
    }
    for names in by_surname.into_values() {
        let mut ordered: Vec<(Vec<String>, Vec<usize>)> = names.into_iter().collect();
        ordered.sort_by(|one, other| one.0.len().cmp(&other.0.len()).then_with(|| one.0.cmp(&other.0)));
        for (place, (words, places)) in ordered.iter().enumerate() {
            let mut fuller: Vec<usize> = Vec::new();
            for (other_words, other_places) in ordered.iter().skip(place + 1) {
                if names_agree(words, other_words)
                    && let Some(&first) = other_places.first()
                {
                    fuller.push(cast.sets.find(first));
                }
            }
            fuller.sort_unstable();
            fuller.dedup();
            let (Some(&first), rest) = (places.first(), places.get(1..).unwrap_or_default()) else {
                continue;
            };
            for &other in rest {
                cast.join(first, other, "the same surname");
            }
            if let [only] = fuller.as_slice() {
                cast.join(
                    first,
                    *only,
                    "the same surname, and no other fuller name of the case fits",
                );
            }
        }
    }
}
