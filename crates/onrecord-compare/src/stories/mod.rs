//! Which reports are about one thing.
//!
//! Each report becomes a vector of stems, names and numbers, the lead weighing more than the tail;
//! reports are joined by average similarity, so the stories do not depend on the order in which
//! reports came. Two tellings of one report, and a common credited outlet, bring reports closer; a
//! pasted background block does not. Above the stories stand threads: stories of one saga, which time
//! keeps apart. Surprise: in a small pile the outside world weighs the words, since a name that all seven
//! reports share is what they are about and no word of the pile's own language.

mod growing;
pub mod linkage;
pub mod profile;
pub mod terms;
#[cfg(test)]
mod tests;
mod vectors;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use onrecord_nouns::{
    Days, EntityKind, Evidence, Label, Reach, Relation, ReportId, Reuse, Span, Story, StoryId, Thread,
};
use rayon::prelude::*;

use crate::Item;
use crate::sources::Cast;
use profile::{Profile, parts};
use terms::Reader;

pub use growing::Growing;
pub(crate) use vectors::to_unit;
pub use vectors::{Bond, Levels, Settings, groups, levels};

/// A report of which this share stands in another one is that one's copy.
const COPIED: f32 = 0.6;
/// How much closer a common credit for the whole report brings two reports.
const CREDIT: f32 = 0.08;
/// An outlet that more reports credit as a whole says nothing of what they are about.
const MOST_CREDITS: usize = 50;

/// Names that say what a thread is about, at most.
const NAMED: usize = 5;

/// Which reports are about one thing, and which stories are of one saga; every report is in one story.
/// `items` must be in order of id.
///
/// # Limits
///
/// Reports in different languages meet by names and numbers only.
#[must_use]
pub fn stories(items: &[Item<'_>], cast: &mut Cast, reuse: &[Reuse]) -> (Vec<Story>, Vec<Thread>) {
    let profiles = profiles(items, reuse);
    let bonds = bonds(items, cast, reuse);
    let levels = levels(&profiles, &bonds, &Settings::default());
    let mut found: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, group) in levels.stories.iter().enumerate() {
        found.entry(*group).or_default().push(at);
    }
    let threads = threads(items, &found, &levels);
    let stories = found
        .into_values()
        .map(|members| Story {
            reports: members
                .iter()
                .filter_map(|&at| Some(items.get(at)?.report.id))
                .collect(),
            label: members.iter().find_map(|&at| headline(items.get(at)?)),
        })
        .collect();
    (stories, threads)
}

/// The stories of some reports of a larger pile after new reports came. `known` are stories as they were, each
/// whole; an item that is neither in one of them nor `new` shows with its like, which terms are common among
/// the `others` that stay as they are. `items` must be in order of id.
#[must_use]
pub fn stories_after(
    items: &[Item<'_>],
    cast: &mut Cast,
    reuse: &[Reuse],
    known: &[Vec<ReportId>],
    (new, others): (&BTreeSet<ReportId>, usize),
) -> Vec<Vec<ReportId>> {
    let place = places(items);
    let mut profiles: Vec<Option<Profile>> = profiles(items, reuse).into_iter().map(Some).collect();
    let mut beside: BTreeMap<u32, Vec<(u32, f32)>> = BTreeMap::new();
    for bond in bonds(items, cast, reuse) {
        beside
            .entry(bond.one)
            .or_default()
            .push((bond.other, bond.strength));
        beside
            .entry(bond.other)
            .or_default()
            .push((bond.one, bond.strength));
    }
    let mut growing = Growing::new(Settings::default());
    let taken: BTreeSet<ReportId> = known.iter().flatten().chain(new).copied().collect();
    let stay: Vec<usize> = (0..items.len())
        .filter(|at| {
            items
                .get(*at)
                .is_some_and(|item| !taken.contains(&item.report.id))
        })
        .collect();
    let times = (others as f32 / stay.len().max(1) as f32).max(1.0);
    for profile in stay
        .iter()
        .filter_map(|at| profiles.get_mut(*at).and_then(Option::take))
    {
        growing.beside(&profile, times);
    }
    // Number of each report among those taken in, by its place.
    let mut numbers: BTreeMap<u32, u32> = BTreeMap::new();
    let mut order: Vec<ReportId> = Vec::new();
    let mut take = |report: &ReportId| {
        let at = *place.get(report)?;
        let profile = profiles.get_mut(at as usize)?.take()?;
        let bonds = beside.get(&at).into_iter().flatten();
        let bonds = bonds.filter_map(|(other, strength)| Some((*numbers.get(other)?, *strength)));
        let bonds: Vec<(u32, f32)> = bonds.collect();
        numbers.insert(at, u32::try_from(order.len()).ok()?);
        order.push(*report);
        Some((profile, bonds))
    };
    for story in known {
        growing.story(story.iter().filter_map(&mut take));
    }
    for report in new {
        if let Some((profile, bonds)) = take(report) {
            growing.add(profile, bonds);
        }
    }
    growing.settle();
    let of = |story: &[u32]| -> Vec<ReportId> {
        let mut reports: Vec<ReportId> = story
            .iter()
            .filter_map(|number| order.get(*number as usize).copied())
            .collect();
        reports.sort_unstable();
        reports
    };
    growing.stories().into_iter().map(of).collect()
}

/// What each report is about, in order of report.
fn profiles(items: &[Item<'_>], reuse: &[Reuse]) -> Vec<Profile> {
    let pasted = pasted(items, reuse);
    let near = middle(items);
    items
        .par_iter()
        .enumerate()
        .map_init(BTreeMap::new, |readers, (at, item)| {
            let language = item.report.language.map(|language| language.code);
            let reader = readers.entry(language).or_insert_with(|| Reader::new(language));
            let pasted = pasted.get(&at).map(Vec::as_slice).unwrap_or_default();
            let parts = parts(item.report, pasted);
            Profile::new(language, told_days(item, near), &parts, reader)
        })
        .collect()
}

/// When a report appeared: what it says itself, else between the last day that it looks back on and the
/// first that it looks ahead to. A day without a year is taken to lie nearest to the dated reports.
fn told_days(item: &Item<'_>, near: Option<Date>) -> Days {
    let published = item.report.published.days;
    if !published.is_open() {
        return published;
    }
    crate::dates::from_text(item, near).map_or(Days::OPEN, |told| told.days)
}

/// The middle of the days on which the dated reports appeared.
fn middle(items: &[Item<'_>]) -> Option<Date> {
    let mut days: Vec<Date> = items
        .iter()
        .filter_map(|item| item.report.published.days.from)
        .collect();
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

/// Threads of two stories or more, in the order of their first report, with the names that they share.
fn threads(items: &[Item<'_>], stories: &BTreeMap<u32, Vec<usize>>, levels: &Levels) -> Vec<Thread> {
    let mut by_thread: BTreeMap<u32, Vec<(u32, &Vec<usize>)>> = BTreeMap::new();
    for (number, (first, members)) in (0u32..).zip(stories) {
        let thread = levels.threads.get(*first as usize).copied().unwrap_or(*first);
        by_thread.entry(thread).or_default().push((number, members));
    }
    by_thread
        .into_values()
        .filter(|stories| stories.len() > 1)
        .map(|mut stories| {
            let first_day = |members: &[usize]| {
                let days = members.iter().filter_map(|at| items.get(*at));
                days.filter_map(|item| item.report.published.days.from).min()
            };
            stories.sort_by_key(|(number, members)| {
                let day = first_day(members);
                (day.is_none(), day, *number)
            });
            let mut held: BTreeMap<&str, usize> = BTreeMap::new();
            for (_, members) in &stories {
                let names: BTreeSet<&str> = members
                    .iter()
                    .filter_map(|at| items.get(*at))
                    .flat_map(|item| &item.reading.entities)
                    .filter(|entity| entity.kind != EntityKind::Outlet && entity.span.is_some())
                    .map(|entity| entity.name.as_str())
                    .filter(|name| name.starts_with(char::is_uppercase))
                    .collect();
                for name in names {
                    *held.entry(name).or_default() += 1;
                }
            }
            let mut names: Vec<(&str, usize)> = held.into_iter().filter(|(_, count)| *count > 1).collect();
            names.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
            Thread {
                stories: stories.iter().map(|(number, _)| StoryId(*number)).collect(),
                about: names
                    .into_iter()
                    .take(NAMED)
                    .map(|(name, _)| name.to_owned())
                    .collect(),
            }
        })
        .collect()
}

/// A story of which it is known what reports are in it. `items` must be in order of id.
#[must_use]
pub fn story_of_reports(items: &[Item<'_>], mut reports: Vec<ReportId>) -> Story {
    reports.sort_unstable();
    let place = |id: &ReportId| items.binary_search_by_key(id, |item| item.report.id).ok();
    let label = reports.iter().find_map(|id| headline(items.get(place(id)?)?));
    Story { reports, label }
}

fn headline(item: &Item<'_>) -> Option<Evidence> {
    let of = |label: Label| item.report.blocks.iter().find(|block| block.label == label);
    let block = of(Label::Headline).or_else(|| of(Label::Body))?;
    Some(Evidence {
        report: item.report.id,
        span: block.span,
    })
}

/// Bytes of a report's news.
fn told(item: &Item<'_>) -> usize {
    let telling = item.report.blocks.iter().filter(|block| block.label.tells());
    telling.map(|block| block.span.len()).sum()
}

fn length(spans: &[Span]) -> usize {
    spans.iter().map(|span| span.len()).sum()
}

/// Passages that two reports share while most of either is something else: what such a passage is
/// about says nothing of what the reports are about.
fn pasted(items: &[Item<'_>], reuse: &[Reuse]) -> BTreeMap<usize, Vec<Span>> {
    let place = places(items);
    let mut shared: BTreeMap<(usize, usize), (Vec<Span>, Vec<Span>)> = BTreeMap::new();
    for link in reuse.iter().filter(|link| link.relation == Relation::SamePassage) {
        if let (Some(&one), Some(&other)) = (place.get(&link.a), place.get(&link.b)) {
            let sides = shared.entry((one as usize, other as usize)).or_default();
            sides.0.extend(&link.a_spans);
            sides.1.extend(&link.b_spans);
        }
    }
    let mut pasted: BTreeMap<usize, Vec<Span>> = BTreeMap::new();
    for ((one, other), (in_one, in_other)) in shared {
        let share = |at: usize, spans: &[Span]| {
            let whole = items.get(at).map_or(0, told).max(1);
            length(spans) as f32 / whole as f32
        };
        let most = share(one, &in_one).max(share(other, &in_other));
        if most < COPIED {
            pasted.entry(one).or_default().extend(in_one);
            pasted.entry(other).or_default().extend(in_other);
        }
    }
    for spans in pasted.values_mut() {
        spans.sort();
    }
    pasted
}

fn places(items: &[Item<'_>]) -> BTreeMap<ReportId, u32> {
    (0u32..)
        .zip(items)
        .map(|(at, item)| (item.report.id, at))
        .collect()
}

/// What brings two reports closer beside their words: telling one report, or being one text; and
/// crediting one outlet as a whole.
fn bonds(items: &[Item<'_>], cast: &mut Cast, reuse: &[Reuse]) -> Vec<Bond> {
    let place = places(items);
    let mut shared: BTreeMap<(u32, u32), (usize, usize)> = BTreeMap::new();
    for link in reuse {
        let (Some(&one), Some(&other)) = (place.get(&link.a), place.get(&link.b)) else {
            continue;
        };
        let bytes = length(&link.a_spans).min(length(&link.b_spans));
        let sums = shared.entry((one.min(other), one.max(other))).or_default();
        match link.relation {
            Relation::SameOrigin => sums.0 += bytes,
            Relation::SamePassage => sums.1 += bytes,
        }
    }
    let mut bonds = Vec::new();
    for ((one, other), (retold, copied)) in shared {
        let size = |at: u32| items.get(at as usize).map_or(1, told).max(1) as f32;
        let shorter = size(one).min(size(other));
        let strength = if copied as f32 / shorter >= COPIED {
            1.0
        } else {
            (2.0 * retold as f32 / shorter).min(0.5)
        };
        if strength > 0.0 {
            bonds.push(Bond { one, other, strength });
        }
    }
    let mut crediting: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    for (at, item) in (0u32..).zip(items) {
        for outlet in credited(item, cast) {
            crediting.entry(outlet).or_default().push(at);
        }
    }
    for reports in crediting.values() {
        // An agency that half the pile credits joins nobody.
        if reports.len() > MOST_CREDITS {
            continue;
        }
        for (at, &one) in reports.iter().enumerate() {
            for &other in reports.iter().skip(at + 1) {
                bonds.push(Bond {
                    one,
                    other,
                    strength: CREDIT,
                });
            }
        }
    }
    bonds.sort_by_key(|bond| (bond.one, bond.other));
    bonds
}

/// Outlets that a report credits as a whole.
fn credited(item: &Item<'_>, cast: &mut Cast) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for statement in &item.reading.statements {
        for link in statement.chain.links.iter().skip(1) {
            let outlet = item
                .reading
                .entity(link.entity)
                .is_some_and(|entity| entity.kind == EntityKind::Outlet);
            if outlet
                && link.reach == Reach::Report
                && let Some(source) = cast.source_of(item.report.id, link.entity)
            {
                found.insert(source);
            }
        }
    }
    found
}

/// The number of the story that each report is in.
pub(crate) fn story_of(stories: &[Story]) -> BTreeMap<ReportId, u32> {
    (0u32..)
        .zip(stories)
        .flat_map(|(number, story)| story.reports.iter().map(move |report| (*report, number)))
        .collect()
}

/// The number of the saga that each report is in: its thread, or its story where that stands alone. In a pile
/// collected on one matter all that is said in it may be the same, whichever of its stories tells it.
pub(crate) fn saga_of(stories: &[Story], threads: &[Thread]) -> BTreeMap<ReportId, u32> {
    let mut first: BTreeMap<u32, u32> = BTreeMap::new();
    for thread in threads {
        let smallest = thread.stories.iter().map(|story| story.0).min();
        for story in &thread.stories {
            first.insert(story.0, smallest.unwrap_or(story.0));
        }
    }
    let mut of = story_of(stories);
    for story in of.values_mut() {
        *story = first.get(story).copied().unwrap_or(*story);
    }
    of
}
