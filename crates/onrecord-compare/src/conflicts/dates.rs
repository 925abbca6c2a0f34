//! Which days do not fit: one event on two days, or a day that was counted from a date in doubt.
//!
//! Only days that a report tells by a number are compared, and only of tellings that say nearly the same.
//! Surprise: weekdays are left alone, since the date from which they count may be that of an update.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_likeness::Sketch;
use onrecord_nouns::{
    Contradiction, DateKind, DatedBy, HappeningStatus, Moment, RecordRef, ReportId, TimeClass,
};

use super::aligned::{Pile, short};
use crate::moments::terms::{Terms, terms};
use crate::stories::story_of;

/// Tellings of one event are at least so alike in meaning.
const ALIKE: f32 = 0.6;
/// And share so many words that say something.
const SHARED: usize = 2;
/// Days that are further apart are those of two events.
const FARTHEST: i32 = 31;
/// A day that is told less closely is no day.
const WIDEST: i32 = 2;
/// So many holders of a word are looked at.
const MOST: usize = 50;

/// One telling of a moment.
struct Told<'a> {
    at: u32,
    moment: &'a Moment,
    report: ReportId,
    story: Option<u32>,
    words: &'a str,
    terms: Terms,
}

/// Events that two reports put on two days.
pub(super) fn differ(pile: &Pile<'_>) -> Vec<Contradiction> {
    let stories = story_of(&pile.findings.stories);
    let mut told: Vec<Told<'_>> = Vec::new();
    for (at, moment) in (0u32..).zip(&pile.findings.moments) {
        let sure = matches!(moment.dated_by, DatedBy::Text | DatedBy::Report);
        let narrow = match (moment.days.from, moment.days.to) {
            (Some(from), Some(to)) => (to - from).get_days() < WIDEST,
            _ => false,
        };
        if !sure || !narrow || moment.status == HappeningStatus::Goal {
            continue;
        }
        for mention in &moment.mentions {
            let place = pile
                .items
                .binary_search_by_key(&mention.report, |item| item.report.id);
            let Some(item) = place.ok().and_then(|place| pile.items.get(place)) else {
                continue;
            };
            let words = item.report.text.slice(mention.span);
            // "on Tuesday" is counted from a date that may be that of an update.
            let mut days = item
                .reading
                .times
                .iter()
                .filter(|time| mention.span.contains(time.span) && time.class == TimeClass::Date);
            let named = days.next().is_some_and(|time| {
                let said = item.report.text.slice(time.span);
                said.chars().any(|c| c.is_ascii_digit()) && said.chars().any(char::is_alphabetic)
            });
            // "(@handle) 9 May 2031" is the foot of a post, and says when it was written.
            let foot = words.contains("(@");
            let own = Some(mention.span) == item.report.published.span;
            if named && !foot && !own && days.next().is_none() {
                told.push(Told {
                    at,
                    moment,
                    report: mention.report,
                    story: stories.get(&mention.report).copied(),
                    words,
                    terms: terms(words),
                });
            }
        }
    }
    let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut near: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (at, telling) in told.iter().enumerate() {
        for term in telling.terms.iter() {
            let known = holders.entry(term).or_default();
            for other in known.iter().rev().take(MOST) {
                *near.entry((*other, at)).or_default() += 1;
            }
            known.push(at);
        }
    }
    let mut found = Vec::new();
    let mut known: BTreeSet<(u32, u32)> = BTreeSet::new();
    for ((one, other), shared) in near {
        let (Some(a), Some(b)) = (told.get(one), told.get(other)) else {
            continue;
        };
        let apart = a
            .moment
            .days
            .from
            .zip(b.moment.days.from)
            .map_or(0, |(a, b)| (a - b).get_days().abs());
        let one_event = shared >= SHARED
            && shared * 2 >= a.terms.len().max(b.terms.len())
            && a.story == b.story
            && a.moment.status == b.moment.status;
        if !one_event || a.report == b.report || a.moment.days.may_meet(b.moment.days) || apart > FARTHEST {
            continue;
        }
        if Sketch::of(a.words).meaning(&Sketch::of(b.words)) < ALIKE || !known.insert((a.at, b.at)) {
            continue;
        }
        found.push(Contradiction {
            kind: "dates differ".to_owned(),
            sides: vec![vec![RecordRef::Moment(a.at)], vec![RecordRef::Moment(b.at)]],
            about: format!("“{}” v. “{}”", short(a.words), short(b.words)),
        });
    }
    found
}

/// Moments that were counted from the date of a page, which may be that of a visit.
pub(super) fn doubtful(pile: &Pile<'_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for item in pile.items {
        if item.report.published.kind != DateKind::Page {
            continue;
        }
        let relative: Vec<RecordRef> = (0u32..)
            .zip(&pile.findings.moments)
            .filter(|(_, moment)| {
                moment
                    .mentions
                    .iter()
                    .any(|place| place.report == item.report.id && counted(item, place.span))
            })
            .map(|(at, _)| RecordRef::Moment(at))
            .collect();
        if !relative.is_empty() {
            let day = item
                .report
                .published
                .days
                .to
                .map_or_else(String::new, |day| day.to_string());
            found.push(Contradiction {
                kind: "date doubtful".to_owned(),
                sides: vec![relative],
                about: format!(
                    "{}: {day} is a date of the page, perhaps of a visit, and no sure anchor",
                    item.report.input.file
                ),
            });
        }
    }
    found
}

/// Whether a place holds a time that counts from the day of the report.
fn counted(item: &crate::Item<'_>, place: onrecord_nouns::Span) -> bool {
    use onrecord_nouns::TimeReference::{Absolute, None};
    let reading = item.reading;
    let sentence = reading
        .syntax
        .sentence_at(place)
        .and_then(|id| reading.syntax.sentences.get(id.index()));
    reading.times.iter().any(|time| {
        let near =
            place.overlaps(time.span) || sentence.is_some_and(|sentence| sentence.span.contains(time.span));
        near && !matches!(time.reference, Absolute(_) | None)
    })
}
