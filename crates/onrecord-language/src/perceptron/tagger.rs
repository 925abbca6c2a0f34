//! Which part of speech is each word? From left to right, with the tags before it.

use super::{Learning, Scores, TreebankWord, best, feature, letters};

/// What the tagger sees of a word.
struct Seen {
    word: u64,
    low: u64,
    ends: [u64; 4],
    starts: [u64; 3],
    shape: u64,
}

impl Seen {
    fn of(form: &str) -> Self {
        let low: Vec<char> = form.chars().flat_map(char::to_lowercase).collect();
        let end = |count: usize| letters(low.iter().rev().take(count).copied());
        let start = |count: usize| letters(low.iter().take(count).copied());
        let mut shape: Vec<char> = Vec::new();
        for letter in form.chars() {
            let kind = match letter {
                letter if letter.is_uppercase() => 'X',
                letter if letter.is_alphabetic() => 'x',
                letter if letter.is_numeric() => '9',
                other => other,
            };
            if !shape.ends_with(&[kind, kind]) {
                shape.push(kind);
            }
        }
        Self {
            word: letters(form.chars()),
            low: letters(low.iter().copied()),
            ends: [end(1), end(2), end(3), end(4)],
            starts: [start(1), start(2), start(3)],
            shape: letters(shape.into_iter()),
        }
    }
}

/// Learns to tag.
pub(super) fn train(
    sentences: &[Vec<TreebankWord>],
    gold: &[Vec<usize>],
    classes: usize,
    rounds: usize,
) -> Learning {
    let mut learning = Learning::default();
    let seen: Vec<Vec<Seen>> = sentences
        .iter()
        .map(|sentence| sentence.iter().map(|word| Seen::of(&word.form)).collect())
        .collect();
    let mut features = Vec::new();
    let mut scores = vec![0; classes];
    for round in 0..rounds {
        for at in order(sentences.len(), round) {
            let (Some(seen), Some(gold)) = (seen.get(at), gold.get(at)) else {
                continue;
            };
            let mut tags = Vec::with_capacity(seen.len());
            for (word, right) in gold.iter().enumerate() {
                let found = decide(&learning, seen, &tags, word, &mut features, &mut scores);
                if found != *right {
                    learning.learn(&features, *right, found);
                }
                learning.step();
                tags.push(found);
            }
        }
    }
    learning
}

/// The order of sentences in a round: a stride that meets each of them once.
pub(super) fn order(count: usize, round: usize) -> impl Iterator<Item = usize> {
    let prime = [1, 7919, 104_729, 15_485_863, 32_452_843]
        .get(round % 5)
        .copied()
        .unwrap_or(1);
    let stride = if count.is_multiple_of(prime) { 1 } else { prime };
    (0..count).map(move |step| step * stride % count)
}

/// Tags a sentence.
pub(super) fn tag(weights: &impl Scores, forms: &[&str], classes: usize) -> Vec<usize> {
    let seen: Vec<Seen> = forms.iter().map(|form| Seen::of(form)).collect();
    let (mut features, mut scores) = (Vec::new(), vec![0; classes]);
    let mut tags = Vec::with_capacity(forms.len());
    for word in 0..forms.len() {
        tags.push(decide(weights, &seen, &tags, word, &mut features, &mut scores));
    }
    tags
}

fn decide(
    weights: &impl Scores,
    seen: &[Seen],
    tags: &[usize],
    at: usize,
    features: &mut Vec<u64>,
    scores: &mut [i32],
) -> usize {
    features.clear();
    let Some(own) = seen.get(at) else { return 0 };
    let word = |distance: isize| {
        let place = at.checked_add_signed(distance).and_then(|place| seen.get(place));
        place.map_or((distance.unsigned_abs() as u64, 0), |seen| {
            (seen.low, seen.ends[2])
        })
    };
    let tag = |back: usize| {
        let place = at.checked_sub(back).and_then(|place| tags.get(place));
        place.map_or(u64::MAX, |tag| *tag as u64)
    };
    let (before, after) = (word(-1), word(1));
    features.extend([
        feature(0, 0, 0, 0),
        feature(1, own.word, 0, 0),
        feature(2, own.low, 0, 0),
        feature(3, own.shape, u64::from(at == 0), 0),
        feature(4, tag(1), 0, 0),
        feature(5, tag(1), tag(2), 0),
        feature(6, tag(1), own.low, 0),
        feature(7, before.0, 0, 0),
        feature(8, after.0, 0, 0),
        feature(9, word(-2).0, 0, 0),
        feature(10, word(2).0, 0, 0),
        feature(11, before.1, 0, 0),
        feature(12, after.1, 0, 0),
        feature(13, tag(1), own.ends[2], 0),
        feature(14, tag(1), after.0, 0),
        feature(15, own.ends[2], after.1, 0),
        feature(16, own.low, after.0, 0),
        feature(17, own.low, before.0, 0),
    ]);
    features.extend((20..).zip(own.ends).map(|(kind, end)| feature(kind, end, 0, 0)));
    features.extend(
        (30..)
            .zip(own.starts)
            .map(|(kind, start)| feature(kind, start, 0, 0)),
    );
    scores.fill(0);
    for feature in features.iter() {
        weights.add(*feature, scores);
    }
    best(scores, |_| true).unwrap_or_default()
}
