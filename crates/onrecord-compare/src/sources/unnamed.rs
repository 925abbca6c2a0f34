//! Unnamed sources, groups, documents and meetings: one only by what stands around them.
//!
//! "A senior official" in two reports is one source if the words come through the same outlet in one
//! story. A group or a document whose words hold a proper name ("NATO allies", "the Minsk letter")
//! needs the same story only. A description that lost a rank word on the way ("a diplomat" for "a
//! senior diplomat") joins when nobody else of its kind comes through that outlet in that story.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Entity, EntityId, EntityKind, Relation, ReportId, Reuse, Span, Story};

use super::{Cast, bare_words, bodies, entity_of, holders};
use crate::Item;

/// Where an unnamed source comes from: the story, and the outlet through which its words come.
type Room = (usize, Option<usize>);

/// An unnamed source in its room.
struct Unnamed {
    at: usize,
    words: BTreeSet<String>,
}

/// Joins the unnamed entities of all reports.
pub(super) fn join(
    items: &[Item<'_>],
    cast: &mut Cast,
    stories: &[Story],
    reuse: &[Reuse],
    lexicon: &Lexicon,
) {
    join_in_passages(items, cast, reuse);
    let story_of: BTreeMap<ReportId, usize> = stories
        .iter()
        .enumerate()
        .flat_map(|(number, story)| story.reports.iter().map(move |report| (*report, number)))
        .collect();
    bodies::join(items, cast, &story_of);
    holders::join(items, cast, &story_of, lexicon);
    let mut rooms: BTreeMap<(Room, EntityKind), Vec<Unnamed>> = BTreeMap::new();
    for at in 0..cast.members.len() {
        let Some(member) = cast.members.get(at).copied() else {
            continue;
        };
        let (Some(item), Some(entity)) = (items.get(member.item), entity_of(items, &member)) else {
            continue;
        };
        let kind = entity.kind;
        if !is_unnamed(entity) {
            continue;
        }
        let Some(&story) = story_of.get(&item.report.id) else {
            continue;
        };
        let words: BTreeSet<String> = bare_words(item, entity).into_iter().collect();
        if words.is_empty() {
            continue;
        }
        let named = kind != EntityKind::Anonymous && holds_a_name(&entity.name);
        let through = if named {
            vec![None]
        } else {
            outlets_before(item, member.entity, cast)
                .into_iter()
                .map(Some)
                .collect()
        };
        for outlet in through {
            rooms.entry(((story, outlet), kind)).or_default().push(Unnamed {
                at,
                words: words.clone(),
            });
        }
    }
    for unnamed in rooms.values() {
        join_room(unnamed, cast);
    }
}

/// One text stands in two reports: an unnamed source of the same words in it is one.
fn join_in_passages(items: &[Item<'_>], cast: &mut Cast, reuse: &[Reuse]) {
    let place: BTreeMap<ReportId, usize> = items
        .iter()
        .enumerate()
        .map(|(at, item)| (item.report.id, at))
        .collect();
    let inside = |report: ReportId, spans: &[Span]| -> Vec<(BTreeSet<String>, EntityId)> {
        let Some(item) = place.get(&report).and_then(|&at| items.get(at)) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for mention in &item.reading.mentions {
            let Some(id) = mention.entity else {
                continue;
            };
            let Some(entity) = item.reading.entity(id).filter(|entity| is_unnamed(entity)) else {
                continue;
            };
            if spans.iter().any(|span| span.contains(mention.span)) {
                found.push((bare_words(item, entity).into_iter().collect(), id));
            }
        }
        found
    };
    for link in reuse.iter().filter(|link| link.relation == Relation::SamePassage) {
        let others = inside(link.b, &link.b_spans);
        for (words, one) in inside(link.a, &link.a_spans) {
            for (_, other) in others.iter().filter(|(there, _)| *there == words) {
                let ends = (
                    cast.index.get(&(link.a, one)).copied(),
                    cast.index.get(&(link.b, *other)).copied(),
                );
                if let (Some(one), Some(other)) = ends {
                    cast.join(one, other, "the same words in a passage that both reports share");
                }
            }
        }
    }
}

fn is_unnamed(entity: &Entity) -> bool {
    let kind = matches!(
        entity.kind,
        EntityKind::Anonymous | EntityKind::Group | EntityKind::Document | EntityKind::Event
    );
    kind && entity.known.is_none()
}

/// Whether a description holds a proper name: a capital that does not open it.
fn holds_a_name(words: &str) -> bool {
    words
        .split_whitespace()
        .any(|word| word.chars().next().is_some_and(char::is_uppercase))
}

/// The sources that stand right before an entity in the chains of its report.
fn outlets_before(item: &Item<'_>, entity: EntityId, cast: &mut Cast) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for statement in &item.reading.statements {
        for pair in statement.chain.links.windows(2) {
            if let [before, link] = pair
                && link.entity == entity
                && let Some(outlet) = cast.source_of(item.report.id, before.entity)
            {
                found.insert(outlet);
            }
        }
    }
    found
}

fn join_room(unnamed: &[Unnamed], cast: &mut Cast) {
    let mut by_words: BTreeMap<&BTreeSet<String>, Vec<usize>> = BTreeMap::new();
    for one in unnamed {
        by_words.entry(&one.words).or_default().push(one.at);
    }
    for same in by_words.values() {
        for pair in same.windows(2) {
            if let [one, other] = pair {
                cast.join(
                    *one,
                    *other,
                    "the same unnamed source through the same outlet in one story",
                );
            }
        }
    }
    // A description with fewer words joins the one fuller description that has them all.
    let descriptions: Vec<(&BTreeSet<String>, &Vec<usize>)> =
        by_words.iter().map(|(w, at)| (*w, at)).collect();
    for (words, places) in &descriptions {
        let mut fuller = descriptions
            .iter()
            .filter(|(other, _)| other.len() > words.len() && words.is_subset(other));
        if let (Some((_, there)), None) = (fuller.next(), fuller.next())
            && let (Some(&one), Some(&other)) = (places.first(), there.first())
        {
            let reports = |at: usize| cast.members.get(at).map(|member| member.item);
            // Inside one report, reading has decided already.
            if reports(one) != reports(other) {
                cast.join(
                    one,
                    other,
                    "an unnamed source of the same kind through the same outlet, with fewer words",
                );
            }
        }
    }
}
