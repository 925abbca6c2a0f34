//! How are the weights of a chain of labels learnt? By stochastic gradient with a rate of its own for
//! each weight, half of the features left out at random in each step.
//!
//! Everything runs in a fixed order from a fixed seed, so the same data gives the same bytes.

use onrecord_read::statements::learned::crf::{Scores, Transitions, may_follow, shares};
use onrecord_read::statements::learned::signals::{BITS, Rows};
use onrecord_read::statements::learned::{LABELS, Label};

/// A paragraph to learn from.
#[derive(Debug, Default)]
pub(crate) struct Lesson {
    /// What is seen of it; one or two tables' rows.
    pub(crate) rows: Rows,
    /// What it is.
    pub(crate) labels: Vec<Label>,
}

/// Weights while they are learnt: eight numbers a row, the last unused.
#[derive(Debug, Clone)]
pub(crate) struct Weights {
    pub(crate) rows: Vec<[f32; 8]>,
    pub(crate) transitions: Transitions,
}

/// How to learn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    pub(crate) rounds: usize,
    pub(crate) rate: f32,
    pub(crate) decay: f32,
    pub(crate) seed: u64,
}

/// Numbers that only look random.
#[derive(Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

/// The scores of one token.
fn sum(rows: &[u32], weights: &Weights) -> Scores {
    let mut sum = [0.0; 8];
    for row in rows {
        for (slot, weight) in sum.iter_mut().zip(&weights.rows[*row as usize]) {
            *slot += weight;
        }
    }
    let mut scores = [0.0; LABELS];
    scores.copy_from_slice(&sum[..LABELS]);
    scores
}

/// Learns from lessons.
pub(crate) fn learn(lessons: &[&Lesson], manner: Manner) -> Weights {
    let mut weights = Weights {
        rows: vec![[0.0; 8]; 1 << BITS],
        transitions: [[0.0; LABELS]; LABELS + 1],
    };
    let mut squares = vec![[1e-2_f32; 8]; 1 << BITS];
    let mut transition_squares = [[1e-2_f32; LABELS]; LABELS + 1];
    let mut dice = Dice::new(manner.seed);
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    let mut kept = Rows::default();
    for _ in 0..manner.rounds {
        for last in (1..order.len()).rev() {
            let other = usize::try_from(dice.roll() % (last as u64 + 1)).unwrap_or(0);
            order.swap(last, other);
        }
        for which in &order {
            let lesson = lessons[*which];
            if lesson.labels.is_empty() {
                continue;
            }
            kept.clear();
            for token in 0..lesson.labels.len() {
                for rows in lesson.rows.of(token).chunks(64) {
                    // Half of the features, one bit each.
                    let mut bits = dice.roll();
                    for row in rows {
                        if bits & 1 == 1 {
                            kept.rows.push(*row);
                        }
                        bits >>= 1;
                    }
                }
                kept.ends.push(u32::try_from(kept.rows.len()).unwrap_or(u32::MAX));
            }
            let mut scores: Vec<Scores> = (0..kept.len())
                .map(|token| sum(kept.of(token), &weights))
                .collect();
            for score in scores.iter_mut().flatten() {
                *score *= 2.0;
            }
            let passes = shares(&scores, &weights.transitions);
            for (token, label) in lesson.labels.iter().enumerate() {
                let mut surplus = [0.0_f32; 8];
                surplus[..LABELS].copy_from_slice(&passes.shares[token]);
                surplus[usize::from(*label)] -= 1.0;
                if surplus.iter().all(|value| value.abs() < 1e-3) {
                    continue;
                }
                for row in kept.of(token) {
                    let row = *row as usize;
                    let (weight, square) = (&mut weights.rows[row], &mut squares[row]);
                    for label in 0..8 {
                        let slope = surplus[label] + manner.decay * weight[label];
                        square[label] += slope * slope;
                        weight[label] -= manner.rate * slope / square[label].sqrt();
                    }
                }
            }
            let surplus = passes.surplus(&lesson.labels, &weights.transitions);
            for before in 0..=LABELS {
                for label in 0..LABELS {
                    let slope = surplus[before][label];
                    if slope != 0.0 && (before == LABELS || may_follow(before, label)) {
                        transition_squares[before][label] += slope * slope;
                        weights.transitions[before][label] -=
                            manner.rate * slope / transition_squares[before][label].sqrt();
                    }
                }
            }
        }
    }
    weights
}
