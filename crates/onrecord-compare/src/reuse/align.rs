//! Where do two reports run alike, word for word or nearly so?
//!
//! The shingles of three words of one report are put in a small table; the words of the others
//! are streamed through it. Hits grow to runs of equal words, runs that keep their distance are
//! chained, and each chain is a stretch of words on either side. What a stretch is, and where its
//! sentences end, is decided in `passages`.

use std::cell::RefCell;

use super::hits::{SHINGLE, Seen, hash};
use super::words::{BREAK, Word, identity, same, starts_sentence};

/// A shingle that stands more often than this in one report tells nothing of place.
const MOST_PLACES: usize = 4;
/// Words that may lie between two runs of one chain, on either side.
const WIDEST_GAP: i64 = 40;
/// How much the gaps of the two sides may differ.
const WIDEST_DRIFT: i64 = 30;

/// Equal words, standing alike in both: `len` words from `a` in one and from `b` in the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Run {
    pub(super) b: u32,
    pub(super) a: u32,
    pub(super) len: u32,
}

/// Runs that follow one another at about the same distance in both.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    pub(super) a: (u32, u32),
    pub(super) b: (u32, u32),
    /// Words that are equal and stand alike.
    pub(super) equal: u32,
    pub(super) runs: Vec<Run>,
}

/// The shingles of one report, to stream others through.
pub(super) struct Table<'a> {
    words: &'a [Word],
    /// Place of the first shingle of each slot, plus one; zero is free.
    slots: Vec<u32>,
    /// The next place with the same slot, plus one.
    next: Vec<u32>,
    seen: Seen,
    shift: u32,
    /// Room for what one search finds, to be used again by the next.
    hits: RefCell<Vec<u32>>,
}

/// Room that is made for the runs of two reports, and of one stretch.
const FEW_RUNS: usize = 48;

/// The hash of the shingle that starts at a word; none where the text breaks.
fn shingle(words: &[Word], at: usize) -> Option<u32> {
    let window = words.get(at..at + SHINGLE)?;
    let broken = window.iter().any(|word| identity(*word) == BREAK);
    (!broken).then(|| hash(window))
}

impl<'a> Table<'a> {
    pub(super) fn new(words: &'a [Word]) -> Self {
        let bits = (words.len() * 2)
            .next_power_of_two()
            .trailing_zeros()
            .clamp(6, 30);
        let mut table = Self {
            words,
            slots: vec![0; 1 << bits],
            next: vec![0; words.len()],
            seen: Seen::new(words.len()),
            shift: 32 - bits,
            hits: RefCell::default(),
        };
        for at in (0..words.len()).rev() {
            if let Some(hash) = shingle(words, at) {
                table.seen.insert(hash);
                let slot = &mut table.slots[(hash >> table.shift) as usize];
                table.next[at] = *slot;
                *slot = at as u32 + 1;
            }
        }
        table
    }

    /// Runs of equal words between the table's report and another.
    pub(super) fn runs(&self, other: &[Word]) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::with_capacity(FEW_RUNS);
        let mut skip = 0;
        let mut hits = self.hits.take();
        hits.clear();
        self.seen.hits(other, &mut hits);
        for b in hits.iter().map(|hit| *hit as usize) {
            if b < skip {
                continue;
            }
            let Some(hash) = shingle(other, b) else { continue };
            let known = runs.len();
            let mut place = self.slots[(hash >> self.shift) as usize];
            let mut visited = 0;
            while place != 0 && visited < 4 * MOST_PLACES {
                let a = place as usize - 1;
                place = self.next[a];
                visited += 1;
                if !(0..SHINGLE).all(|step| same(self.words[a + step], other[b + step])) {
                    continue;
                }
                let inside = runs.iter().rev().take(8).any(|run| {
                    let step = b as i64 - i64::from(run.b);
                    a as i64 - i64::from(run.a) == step && step < i64::from(run.len)
                });
                if inside {
                    continue;
                }
                let mut len = SHINGLE;
                while let (Some(&one), Some(&two)) = (self.words.get(a + len), other.get(b + len)) {
                    if !same(one, two) {
                        break;
                    }
                    len += 1;
                }
                runs.push(Run {
                    b: b as u32,
                    a: a as u32,
                    len: len as u32,
                });
                if runs.len() - known > MOST_PLACES {
                    runs.truncate(known);
                    break;
                }
            }
            if let Some(longest) = runs[known..]
                .iter()
                .map(|run| run.len)
                .max()
                .filter(|&len| len >= 8)
            {
                skip = b + longest as usize - SHINGLE + 1;
            }
        }
        self.hits.replace(hits);
        runs
    }

    /// The stretches that another report shares with the table's.
    pub(super) fn stretches(&self, other: &[Word], least_equal: u32, least_density: f32) -> Vec<Stretch> {
        let mut open: Vec<Stretch> = Vec::new();
        let mut runs = self.runs(other);
        runs.sort_unstable();
        for run in runs {
            let mut best: Option<(i64, usize)> = None;
            for (at, stretch) in open.iter().enumerate().rev().take(8) {
                let gap_a = i64::from(run.a) - i64::from(stretch.a.1);
                let gap_b = i64::from(run.b) - i64::from(stretch.b.1);
                let overlap = -(i64::from(run.len) - 1).min(SHINGLE as i64);
                let fits = (overlap..=WIDEST_GAP).contains(&gap_a)
                    && (overlap..=WIDEST_GAP).contains(&gap_b)
                    && (gap_a - gap_b).abs() <= WIDEST_DRIFT;
                let cost = (gap_a - gap_b).abs() * 2 + gap_a.max(0) + gap_b.max(0);
                if fits && best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, at));
                }
            }
            match best.and_then(|(_, at)| open.get_mut(at)) {
                Some(stretch) => stretch.add(run),
                None => open.push(Stretch::new(run)),
            }
        }
        open.retain(|stretch| {
            let longer = stretch.len_a().max(stretch.len_b()) as f32;
            stretch.equal >= least_equal && stretch.equal as f32 >= least_density * longer
        });
        for stretch in &mut open {
            stretch.extend(self.words, other);
        }
        open
    }
}

impl Stretch {
    fn new(run: Run) -> Self {
        Self {
            a: (run.a, run.a + run.len),
            b: (run.b, run.b + run.len),
            equal: run.len,
            runs: {
                let mut runs = Vec::with_capacity(FEW_RUNS);
                runs.push(run);
                runs
            },
        }
    }

    fn add(&mut self, run: Run) {
        let taken = self
            .a
            .1
            .saturating_sub(run.a)
            .max(self.b.1.saturating_sub(run.b))
            .min(run.len);
        let run = Run {
            b: run.b + taken,
            a: run.a + taken,
            len: run.len - taken,
        };
        self.equal += run.len;
        self.a.1 = self.a.1.max(run.a + run.len);
        self.b.1 = self.b.1.max(run.b + run.len);
        self.runs.push(run);
    }

    pub(super) const fn len_a(&self) -> u32 {
        self.a.1 - self.a.0
    }

    pub(super) const fn len_b(&self) -> u32 {
        self.b.1 - self.b.0
    }

    /// Grows both ends over single equal words that stand alike, with up to five others between, as
    /// far as the sentence goes.
    fn extend(&mut self, one: &[Word], other: &[Word]) {
        let mut missed = 0;
        let (mut a, mut b) = (self.a.1, self.b.1);
        while let (Some(&first), Some(&second)) = (one.get(a as usize), other.get(b as usize)) {
            if missed > 5 || starts_sentence(first) || starts_sentence(second) {
                break;
            }
            (a, b, missed) = (a + 1, b + 1, missed + 1);
            if same(first, second) {
                (self.a.1, self.b.1, missed) = (a, b, 0);
                self.equal += 1;
                self.runs.push(Run {
                    b: b - 1,
                    a: a - 1,
                    len: 1,
                });
            }
        }
        let (mut a, mut b) = (self.a.0, self.b.0);
        missed = 0;
        while a > 0 && b > 0 && missed <= 5 {
            if starts_sentence(one[a as usize]) || starts_sentence(other[b as usize]) {
                break;
            }
            (a, b, missed) = (a - 1, b - 1, missed + 1);
            if same(one[a as usize], other[b as usize]) {
                (self.a.0, self.b.0, missed) = (a, b, 0);
                self.equal += 1;
                self.runs.push(Run { b, a, len: 1 });
            }
        }
        self.runs.sort_unstable();
    }
}
