//! From stretches of equal words to passages that a person would point at.
//!
//! A passage is made of whole sentences. Its ends move to the ends of sentences that are mostly
//! covered, it grows over neighbours that were reworded, and passages that follow one another in
//! both reports become one. A paragraph that only one side has cuts a passage in two: what stands
//! around it was copied, it was not.

use super::align::Stretch;
use super::words::{BREAK, Word, identity, starts_sentence};

/// A passage of two reports, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Passage {
    pub(super) a: (u32, u32),
    pub(super) b: (u32, u32),
    /// Words that are equal and stand alike.
    pub(super) equal: u32,
}

/// Share of the words of the shorter sentence that a reworded one must keep.
const REWORDED: f32 = 0.42;
/// The same between two passages that run on after it, where chance is smaller.
const REWORDED_BETWEEN: f32 = 0.3;
/// Share of a sentence that must be covered for a passage to take in all of it.
const MOSTLY: f32 = 0.4;

/// The passages of two reports, in the order of `b`.
pub(super) fn passages(a: &[Word], b: &[Word], stretches: &[Stretch]) -> Vec<Passage> {
    let mut found: Vec<Passage> = stretches
        .iter()
        .map(|stretch| Passage {
            a: snap(a, stretch.a),
            b: snap(b, stretch.b),
            equal: stretch.equal,
        })
        .collect();
    found.sort_unstable_by_key(|passage| (std::cmp::Reverse(passage.equal), *passage));
    let mut kept: Vec<Passage> = Vec::new();
    for mut passage in found {
        let taken = |sides: fn(&Passage) -> (u32, u32)| {
            kept.iter().any(|other| {
                let shared = shared(sides(&passage), sides(other));
                f64::from(shared) > 0.4 * f64::from(sides(&passage).1 - sides(&passage).0)
            })
        };
        if taken(|passage| passage.a) || taken(|passage| passage.b) {
            continue;
        }
        for other in &kept {
            passage.a = without(passage.a, other.a);
            passage.b = without(passage.b, other.b);
        }
        if passage.a.0 < passage.a.1 && passage.b.0 < passage.b.1 {
            kept.push(passage);
        }
    }
    kept.sort_unstable_by_key(|passage| passage.b);
    let mut joined = join(a, b, kept);
    grow(a, b, &mut joined);
    join(a, b, joined)
}

const fn shared(one: (u32, u32), other: (u32, u32)) -> u32 {
    let (start, end) = (max(one.0, other.0), min(one.1, other.1));
    end.saturating_sub(start)
}

const fn max(one: u32, other: u32) -> u32 {
    if one > other { one } else { other }
}

const fn min(one: u32, other: u32) -> u32 {
    if one < other { one } else { other }
}

/// What is left of one range when the other is cut off its end or start.
const fn without(one: (u32, u32), other: (u32, u32)) -> (u32, u32) {
    if shared(one, other) == 0 {
        one
    } else if one.0 < other.0 {
        (one.0, other.0)
    } else {
        (max(one.0, other.1), max(one.1, other.1))
    }
}

fn sentence_start(words: &[Word], at: u32) -> u32 {
    let mut at = at;
    while at > 0 && !words.get(at as usize).copied().is_none_or(starts_sentence) {
        at -= 1;
    }
    at
}

fn sentence_end(words: &[Word], at: u32) -> u32 {
    let mut at = at + 1;
    while words.get(at as usize).is_some_and(|&word| !starts_sentence(word)) {
        at += 1;
    }
    at.min(words.len() as u32)
}

/// Moves the ends of a range to ends of sentences: outward over what is mostly covered, inward
/// over what is not, and not at all where nothing would be left.
fn snap(words: &[Word], range: (u32, u32)) -> (u32, u32) {
    let mostly = |covered: u32, all: u32| covered as f32 >= MOSTLY * all as f32;
    let (first, first_end) = (sentence_start(words, range.0), sentence_end(words, range.0));
    let (last, last_end) = (
        sentence_start(words, range.1 - 1),
        sentence_end(words, range.1 - 1),
    );
    if first == last {
        return if mostly(range.1 - range.0, first_end - first) {
            (first, first_end)
        } else {
            range
        };
    }
    let start = if mostly(first_end - range.0, first_end - first) {
        first
    } else {
        first_end
    };
    let end = if mostly(range.1 - last, last_end - last) {
        last_end
    } else {
        last
    };
    if start < end { (start, end) } else { range }
}

/// Share of the words of the shorter of two stretches that the other has too.
fn kept_words(a: &[Word], b: &[Word]) -> f32 {
    let distinct = |words: &[Word]| {
        let mut set: Vec<u32> = words
            .iter()
            .map(|&word| identity(word))
            .filter(|&word| word != BREAK)
            .collect();
        set.sort_unstable();
        set.dedup();
        set
    };
    let (one, other) = (distinct(a), distinct(b));
    let least = one.len().min(other.len());
    if least < 5 {
        return 0.0;
    }
    let both = one
        .iter()
        .filter(|word| other.binary_search(word).is_ok())
        .count();
    both as f32 / least as f32
}

fn slice(words: &[Word], range: (u32, u32)) -> &[Word] {
    words.get(range.0 as usize..range.1 as usize).unwrap_or_default()
}

/// Joins passages that follow one another, over sentences that were reworded between them.
fn join(a: &[Word], b: &[Word], passages: Vec<Passage>) -> Vec<Passage> {
    let mut joined: Vec<Passage> = Vec::new();
    for passage in passages {
        if let Some(last) = joined.last_mut()
            && last.a.1 <= passage.a.0
            && last.b.1 <= passage.b.0
            && runs_on(
                slice(a, (last.a.1, passage.a.0)),
                slice(b, (last.b.1, passage.b.0)),
            )
        {
            last.a.1 = passage.a.1;
            last.b.1 = passage.b.1;
            last.equal += passage.equal;
        } else {
            joined.push(passage);
        }
    }
    joined
}

/// Whether what lies between two passages is nothing, or one thing said in other words.
fn runs_on(a: &[Word], b: &[Word]) -> bool {
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    if long <= 4 {
        return true;
    }
    if short == 0 || long > 150 || long > 3 * short + 6 {
        return false;
    }
    kept_words(a, b) >= REWORDED_BETWEEN
}

/// Grows passages over neighbouring sentences that keep most of their words.
fn grow(a: &[Word], b: &[Word], passages: &mut [Passage]) {
    for at in 0..passages.len() {
        let mut passage = passages[at];
        let free = |a: (u32, u32), b: (u32, u32)| {
            passages
                .iter()
                .enumerate()
                .all(|(other, taken)| other == at || shared(taken.a, a) == 0 && shared(taken.b, b) == 0)
        };
        while (passage.a.1 as usize) < a.len() && (passage.b.1 as usize) < b.len() {
            let next_a = (passage.a.1, sentence_end(a, passage.a.1));
            let next_b = (passage.b.1, sentence_end(b, passage.b.1));
            if kept_words(slice(a, next_a), slice(b, next_b)) < REWORDED || !free(next_a, next_b) {
                break;
            }
            (passage.a.1, passage.b.1) = (next_a.1, next_b.1);
        }
        while passage.a.0 > 0 && passage.b.0 > 0 {
            let next_a = (sentence_start(a, passage.a.0 - 1), passage.a.0);
            let next_b = (sentence_start(b, passage.b.0 - 1), passage.b.0);
            if kept_words(slice(a, next_a), slice(b, next_b)) < REWORDED || !free(next_a, next_b) {
                break;
            }
            (passage.a.0, passage.b.0) = (next_a.0, next_b.0);
        }
        passages[at] = passage;
    }
}
