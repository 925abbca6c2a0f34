//! From stretches of equal words to passages that a person would point at.
//!
//! A passage is made of whole sentences. Its ends move to the ends of sentences that are mostly
//! covered, it grows over neighbours that were reworded, and passages that follow one another in
//! both reports become one. A paragraph that only one side has cuts a passage in two: what stands
//! around it was copied, it was not.

use super::align::{Run, Stretch};
use super::words::{BREAK, Word, identity, starts_sentence};

/// A passage of two reports, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Passage {
    pub(super) a: (u32, u32),
    pub(super) b: (u32, u32),
    /// Words that are equal and stand in the same order.
    pub(super) equal: u32,
    /// Those of them that stand in runs of three or more.
    pub(super) anchored: u32,
    /// The longest run.
    pub(super) longest: u32,
}

/// A passage that is still growing.
struct Draft {
    a: (u32, u32),
    b: (u32, u32),
    runs: Vec<Run>,
    equal: u32,
}

/// What the passages of two reports must weigh together: equal words, and how closely they stand.
pub(super) const LEAST_WEIGHT: f32 = 18.0;
/// The same where a third report shares the place with both.
pub(super) const LEAST_WEIGHT_AROUND: f32 = 12.0;
/// What one passage must weigh beside others.
const LEAST_BESIDE: f32 = 9.0;
/// Share of the words of the shorter sentence that a reworded one must keep.
const REWORDED: f32 = 0.42;
/// The same between two passages that run on after it, where chance is smaller.
const REWORDED_BETWEEN: f32 = 0.3;
/// Gaps that would need a larger table are not searched for single words.
const LARGEST_TABLE: usize = 2500;
/// Share of a sentence that must be covered for a passage to take in all of it.
const MOSTLY: f32 = 0.4;

impl Passage {
    /// Share of the words of the shorter side that are equal and stand in the same order.
    pub(super) fn overlap(&self) -> f32 {
        let shorter = (self.a.1 - self.a.0).min(self.b.1 - self.b.0);
        (self.equal as f32 / shorter.max(1) as f32).min(1.0)
    }

    fn weight(&self) -> f32 {
        let shorter = (self.a.1 - self.a.0).min(self.b.1 - self.b.0);
        self.anchored as f32 * (self.anchored as f32 / shorter.max(1) as f32).min(1.0).sqrt()
    }
}

/// Leaves out what could be chance: all passages, if together they weigh too little.
///
/// A dozen words strewn over a paragraph are chance in reports about one subject; two dozen that
/// stand closely are not.
pub(super) fn without_chance(passages: &mut Vec<Passage>, least: f32) {
    passages.retain(|passage| passage.weight() >= LEAST_BESIDE);
    if passages.iter().map(Passage::weight).sum::<f32>() < least {
        passages.clear();
    }
}

/// The passages of two reports, in the order of `b`.
pub(super) fn passages(a: &[Word], b: &[Word], stretches: Vec<Stretch>) -> Vec<Passage> {
    let mut found: Vec<Draft> = stretches
        .into_iter()
        .map(|stretch| Draft {
            a: snap(a, stretch.a),
            b: snap(b, stretch.b),
            runs: stretch.runs,
            equal: stretch.equal,
        })
        .collect();
    found.sort_by_key(|draft| (std::cmp::Reverse(draft.equal), draft.a, draft.b));
    let mut kept: Vec<Draft> = Vec::new();
    for mut draft in found {
        let taken = |side: fn(&Draft) -> (u32, u32)| {
            let own = side(&draft);
            kept.iter()
                .any(|other| shared(own, side(other)) * 5 > (own.1 - own.0) * 2)
        };
        if taken(|draft| draft.a) || taken(|draft| draft.b) {
            continue;
        }
        for other in &kept {
            draft.a = without(draft.a, other.a);
            draft.b = without(draft.b, other.b);
        }
        if draft.a.0 < draft.a.1 && draft.b.0 < draft.b.1 {
            kept.push(draft);
        }
    }
    kept.sort_by_key(|draft| (draft.b, draft.a));
    let mut joined = join(a, b, kept);
    grow(a, b, &mut joined);
    join(a, b, joined)
        .into_iter()
        .map(|draft| draft.finish(a, b))
        .collect()
}

impl Draft {
    /// Counts what is equal: runs in order, and single words in order between them.
    fn finish(mut self, a: &[Word], b: &[Word]) -> Passage {
        self.runs.sort_unstable();
        let mut passage = Passage {
            a: self.a,
            b: self.b,
            equal: 0,
            anchored: 0,
            longest: 0,
        };
        let (mut at_a, mut at_b) = (self.a.0, self.b.0);
        for run in &self.runs {
            let skip = at_a.saturating_sub(run.a).max(at_b.saturating_sub(run.b));
            let end = (run.a + run.len).min(self.a.1).saturating_sub(run.a);
            let end = end.min((run.b + run.len).min(self.b.1).saturating_sub(run.b));
            if skip >= end {
                continue;
            }
            let (first_a, first_b) = (run.a + skip, run.b + skip);
            passage.equal += in_order(slice(a, (at_a, first_a)), slice(b, (at_b, first_b)));
            passage.equal += end - skip;
            if run.len > 2 {
                passage.anchored += end - skip;
            }
            passage.longest = passage.longest.max(end - skip);
            (at_a, at_b) = (run.a + end, run.b + end);
        }
        passage.equal += in_order(slice(a, (at_a, self.a.1)), slice(b, (at_b, self.b.1)));
        passage
    }
}

/// Words that two short stretches have in common, in order: the longest common subsequence, a column of
/// its table at once, as bits (Hyyrö 2004).
fn in_order(a: &[Word], b: &[Word]) -> u32 {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    // So the shorter one has no more words than a number has bits.
    if short.is_empty() || short.len() * long.len() > LARGEST_TABLE {
        return 0;
    }
    let mut unmatched = u64::MAX;
    for &one in long.iter().filter(|word| identity(**word) != BREAK) {
        let equal = short.iter().enumerate().fold(0, |equal, (at, &other)| {
            equal | u64::from(identity(one) == identity(other)) << at
        });
        let stepped = unmatched & equal;
        unmatched = unmatched.wrapping_add(stepped) | (unmatched - stepped);
    }
    (!unmatched & (u64::MAX >> (64 - short.len()))).count_ones()
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
    let (mut one, mut other) = (Distinct::default(), Distinct::default());
    let (one, other) = (one.of(a), other.of(b));
    let least = one.len().min(other.len());
    if least < 5 {
        return 0.0;
    }
    let mut rest = other;
    let mut both = 0;
    for word in one {
        while let Some((next, more)) = rest.split_first().filter(|(next, _)| *next <= word) {
            both += usize::from(next == word);
            rest = more;
        }
    }
    both as f32 / least as f32
}

/// The distinct words of a stretch, sorted. Most stretches are sentences and need no memory of their own.
struct Distinct {
    few: [u32; Self::FEW],
    many: Vec<u32>,
}

impl Default for Distinct {
    fn default() -> Self {
        Self {
            few: [0; Self::FEW],
            many: Vec::new(),
        }
    }
}

impl Distinct {
    const FEW: usize = 48;

    fn of(&mut self, words: &[Word]) -> &[u32] {
        let row = if let Some(few) = self.few.get_mut(..words.len()) {
            few
        } else {
            self.many.resize(words.len(), 0);
            &mut self.many
        };
        let mut filled = 0;
        for word in words
            .iter()
            .map(|word| identity(*word))
            .filter(|word| *word != BREAK)
        {
            row[filled] = word;
            filled += 1;
        }
        let row = &mut row[..filled];
        row.sort_unstable();
        let mut distinct = 0;
        for at in 0..row.len() {
            if at == 0 || row[at] != row[distinct - 1] {
                row[distinct] = row[at];
                distinct += 1;
            }
        }
        &row[..distinct]
    }
}

fn slice(words: &[Word], range: (u32, u32)) -> &[Word] {
    words.get(range.0 as usize..range.1 as usize).unwrap_or_default()
}

/// Joins passages that follow one another, over sentences that were reworded between them.
fn join(a: &[Word], b: &[Word], drafts: Vec<Draft>) -> Vec<Draft> {
    let mut joined: Vec<Draft> = Vec::new();
    for draft in drafts {
        if let Some(last) = joined.last_mut()
            && last.a.1 <= draft.a.0
            && last.b.1 <= draft.b.0
            && runs_on(slice(a, (last.a.1, draft.a.0)), slice(b, (last.b.1, draft.b.0)))
        {
            last.a.1 = draft.a.1;
            last.b.1 = draft.b.1;
            last.runs.extend(draft.runs);
            last.equal += draft.equal;
        } else {
            joined.push(draft);
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
fn grow(a: &[Word], b: &[Word], drafts: &mut [Draft]) {
    for at in 0..drafts.len() {
        let (mut own_a, mut own_b) = (drafts[at].a, drafts[at].b);
        let free = |a: (u32, u32), b: (u32, u32)| {
            drafts
                .iter()
                .enumerate()
                .all(|(other, taken)| other == at || shared(taken.a, a) == 0 && shared(taken.b, b) == 0)
        };
        while (own_a.1 as usize) < a.len() && (own_b.1 as usize) < b.len() {
            let next_a = (own_a.1, sentence_end(a, own_a.1));
            let next_b = (own_b.1, sentence_end(b, own_b.1));
            if kept_words(slice(a, next_a), slice(b, next_b)) < REWORDED || !free(next_a, next_b) {
                break;
            }
            (own_a.1, own_b.1) = (next_a.1, next_b.1);
        }
        while own_a.0 > 0 && own_b.0 > 0 {
            let next_a = (sentence_start(a, own_a.0 - 1), own_a.0);
            let next_b = (sentence_start(b, own_b.0 - 1), own_b.0);
            if kept_words(slice(a, next_a), slice(b, next_b)) < REWORDED || !free(next_a, next_b) {
                break;
            }
            (own_a.0, own_b.0) = (next_a.0, next_b.0);
        }
        (drafts[at].a, drafts[at].b) = (own_a, own_b);
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::same;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_in_order_are_the_longest_common_subsequence(
            a in proptest::collection::vec(0_u32..6, 0..40),
            b in proptest::collection::vec(0_u32..6, 0..60),
        ) {
            let words = |row: &[u32]| -> Vec<Word> { row.iter().map(|word| word << 2).collect() };
            let (a, b) = (words(&a), words(&b));
            let mut row = vec![0; b.len() + 1];
            for &one in &a {
                let mut diagonal = 0;
                for (at, &other) in b.iter().enumerate() {
                    let above = row[at + 1];
                    row[at + 1] = if same(one, other) { diagonal + 1 } else { above.max(row[at]) };
                    diagonal = above;
                }
            }
            let expected = if a.len() * b.len() > LARGEST_TABLE { 0 } else { row[b.len()] };
            prop_assert_eq!(in_order(&a, &b), expected);
        }
    }
}
