//! What the page model sees of each line beside its words: the markup around it.
//!
//! Surprising: the share of a page's prose that an element holds says more than any of its names.

use std::collections::BTreeMap;

use crate::features::{N_FEATURES, as_f32, clipped, flag, share};
use crate::lines::Line;
use crate::page::{Facts, PATH, PLACES};

/// Features of the markup that neighbours are seen with, at the start of a line's own.
const SEEN: usize = 5;
/// Features of a line's own markup.
const OWN: usize = SEEN + 10 + 2 * PATH + PLACES.len();
/// How many lines before and after are seen.
const REACH: usize = 2;
/// Scores of the element names and classes: of the line and of two lines on either side.
const NAME_SCORES: usize = 5;
/// Number of features of a line of a page.
pub(crate) const N_PAGE_FEATURES: usize = N_FEATURES + OWN + SEEN * REACH * 2 + NAME_SCORES;

/// Adds the markup's features to those of the words.
pub(crate) fn page_features(rows: &[[f32; N_FEATURES]], lines: &[Line], facts: &[Facts]) -> Vec<Vec<f32>> {
    let own = own_features(lines, facts);
    let all = rows.iter().zip(&own).enumerate();
    all.map(|(at, (words, markup))| {
        let mut row = Vec::with_capacity(N_PAGE_FEATURES);
        row.extend_from_slice(words);
        row.extend_from_slice(markup);
        for distance in 1..=REACH {
            for other in [at.checked_sub(distance), Some(at + distance)] {
                match other.and_then(|other| own.get(other)) {
                    Some(other) => row.extend(other.iter().take(SEEN)),
                    None => row.extend([-1.0; SEEN]),
                }
            }
        }
        row.resize(N_PAGE_FEATURES, 0.0);
        row
    })
    .collect()
}

/// Fills in the scores of element names and classes.
pub(crate) fn add_name_scores(rows: &mut [Vec<f32>], sums: &[(f32, usize)]) {
    let mean = |at: Option<usize>| {
        at.and_then(|at| sums.get(at))
            .map_or(0.0, |(sum, count)| sum / (as_f32(*count) + 1.0))
    };
    for (at, row) in rows.iter_mut().enumerate() {
        let scores = [
            mean(Some(at)),
            sums.get(at).map_or(0.0, |(sum, _)| *sum),
            mean(at.checked_sub(1)),
            mean(Some(at + 1)),
            (at.saturating_sub(4)..at + 5).map(|near| mean(Some(near))).sum(),
        ];
        let start = row.len().saturating_sub(NAME_SCORES);
        for (place, score) in row.iter_mut().skip(start).zip(scores) {
            *place = score;
        }
    }
}

/// What an element holds.
#[derive(Clone, Copy, Default)]
struct Held {
    letters: usize,
    link_letters: usize,
    prose_words: usize,
}

fn own_features(lines: &[Line], facts: &[Facts]) -> Vec<Vec<f32>> {
    let mut held: BTreeMap<u32, Held> = BTreeMap::new();
    let mut all = Held::default();
    for (line, facts) in lines.iter().zip(facts) {
        let prose = if line.stops && line.n_words >= 10 {
            line.n_words
        } else {
            0
        };
        let add = |held: &mut Held| {
            held.letters += facts.letters;
            held.link_letters += facts.link_letters;
            held.prose_words += prose;
        };
        add(&mut all);
        for number in facts.path.iter().filter(|number| **number > 0) {
            add(held.entry(*number).or_default());
        }
    }
    let first_heading = facts.iter().position(|facts| facts.heading == 1);
    let place = |name: &str| {
        PLACES
            .iter()
            .position(|place| *place == name)
            .map_or(0, |bit| 1_u32 << bit)
    };
    let (paragraph, list) = (place("p"), place("li"));
    let mut since_heading = 50;
    let mut rows = Vec::with_capacity(facts.len());
    for (at, (line, own)) in lines.iter().zip(facts).enumerate() {
        since_heading = if own.heading > 0 {
            0
        } else {
            (since_heading + 1).min(50)
        };
        let parent = |other: Option<usize>, level: usize| {
            let other = other
                .and_then(|other| facts.get(other))
                .and_then(|other| other.path.get(level));
            flag(other.is_some() && other == own.path.get(level))
        };
        let mut row = Vec::with_capacity(OWN);
        row.extend([
            share(own.link_letters, own.letters),
            f32::from(own.heading),
            flag(own.places & paragraph > 0),
            flag(own.places & list > 0),
            parent(at.checked_sub(1), 0) + 2.0 * parent(at.checked_sub(1), 1),
            parent(Some(at + 1), 0) + 2.0 * parent(Some(at + 1), 1),
            as_f32(own.depth),
            as_f32(since_heading),
            first_heading.map_or(-9.0, |heading| clipped(at, heading)),
            flag(own.time.is_some()),
            as_f32(own.letters.min(2000)),
            as_f32(own.link_letters.min(500)),
            share(all.link_letters, all.letters),
            as_f32(all.prose_words).ln_1p(),
            as_f32(line.n_words) / (as_f32(all.prose_words) + 20.0),
        ]);
        for number in own.path {
            let held = held.get(&number).copied().unwrap_or_default();
            row.push(share(held.prose_words, all.prose_words));
            row.push(share(held.link_letters, held.letters));
        }
        row.extend((0..PLACES.len()).map(|bit| flag(own.places >> bit & 1 == 1)));
        rows.push(row);
    }
    rows
}
