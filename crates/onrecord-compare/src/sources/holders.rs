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
    let mut holders: BTreeMap<usize, BTreeMap<usize, Titles>> = BTreeMap::new();
    let mut described: Vec<(usize, usize, BTreeSet<String>)> = Vec::new();
    // Which persons each report names.
    let mut names: BTreeSet<(usize, usize)> = BTreeSet::new();
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
        if has_a_name(item, entity) {
            let set = cast.sets.find(at);
            names.insert((member.item, set));
        }
        if !matches!(entity.kind, EntityKind::Person | EntityKind::Anonymous) {
            continue;
        }
        let titles = titles(item, entity, lexicon);
        if entity.kind == EntityKind::Person && !titles.words.is_empty() {
            let set = cast.sets.find(at);
            let known = holders.entry(story).or_default().entry(set).or_default();
            known.words.extend(titles.words);
            known.office |= titles.office;
        } else if is_described(item, entity) {
            let words: BTreeSet<String> = bare_words(item, entity).into_iter().collect();
            if roles(&entity.name, lexicon).next().is_some() {
                described.push((at, story, words));
            }
        }
    }
    for (at, story, words) in described {
        let item = cast.members.get(at).map_or(0, |member| member.item);
        let mut fitting = holders
            .get(&story)
            .into_iter()
            .flatten()
            // One of many may be meant, unless the report names the only one of the story: "Venn pours tea. The minister ...".
            .filter(|(set, titles)| {
                (titles.office || names.contains(&(item, **set))) && words.is_subset(&titles.words)
            });
        if let (Some((&holder, _)), None) = (fitting.next(), fitting.next()) {
            cast.join(at, holder, "an office that one person alone holds in this story");
        }
    }
}

/// Whether a report calls an entity by a name.
fn has_a_name(item: &Item<'_>, entity: &Entity) -> bool {
    let mut mentions = item.reading.mentions_of(entity);
    mentions.any(|mention| mention.name.is_some())
}

/// Whether an entity has no name and is spoken of as known: "the minister".
fn is_described(item: &Item<'_>, entity: &Entity) -> bool {
    let mut mentions = item
        .reading
        .mentions_of(entity)
        .filter(|mention| mention.form != MentionForm::Pronoun)
        .peekable();
    mentions.peek().is_some()
        && mentions.all(|mention| mention.form == MentionForm::Definite && mention.name.is_none())
}

/// The words around the names of an entity: "Finance Minister" of "Finance Minister Ilse Marwick".
#[derive(Default)]
struct Titles {
    words: BTreeSet<String>,
    /// Whether one of them is an office that one person holds at a time.
    office: bool,
}

fn titles(item: &Item<'_>, entity: &Entity, lexicon: &Lexicon) -> Titles {
    let text = &item.report.text;
    let mut found = Titles::default();
    for mention in item.reading.mentions_of(entity) {
        let Some(name) = mention.name else { continue };
        let words = name_words(text.slice(name));
        if mention.span.len() - name.len().min(mention.span.len()) <= LONGEST_TITLE {
            let whole = text.slice(mention.span);
            let around = name_words(whole);
            found
                .words
                .extend(around.into_iter().filter(|word| !words.contains(word)));
            found.office |= roles(whole, lexicon).any(|usage| usage == RoleUse::Office);
        }
    }
    found
}

/// How the role nouns in some words are used, of one, two or three words each.
fn roles(words: &str, lexicon: &Lexicon) -> impl Iterator<Item = RoleUse> {
    let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let mut found = Vec::new();
    for longest in 1..=3 {
        for run in words.windows(longest) {
            found.extend(lexicon.roles.role(&run.join(" ")).map(|role| role.usage));
        }
    }
    found.into_iter()
}
