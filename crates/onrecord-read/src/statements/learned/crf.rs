//! A chain of labels over the tokens of a paragraph: the likeliest one, and how likely each label is
//! at each place.
//!
//! The arithmetic of a linear-chain conditional random field, in a fixed order, so that the same
//! numbers come out on every run.

use super::{LABELS, Label};

/// How well each label fits a token.
pub type Scores = [f32; LABELS];

/// How well a label follows another; the last row is for the start of a paragraph.
pub type Transitions = [[f32; LABELS]; LABELS + 1];

/// Whether a label may follow another: what goes on needs something to go on from.
#[must_use]
pub const fn may_follow(before: usize, label: usize) -> bool {
    match label {
        2 => before == 1 || before == 2,
        4 => before == 3 || before == 4,
        6 => before == 5 || before == 6,
        _ => true,
    }
}

/// The likeliest labels; `reserve` is taken from the score of "nothing".
#[must_use]
pub fn likeliest(scores: &[Scores], transitions: &Transitions, reserve: f32) -> Vec<Label> {
    let Some(first) = scores.first() else {
        return Vec::new();
    };
    let mut best = [f32::NEG_INFINITY; LABELS];
    for label in 0..LABELS {
        if may_follow(0, label) {
            best[label] = first[label] + transitions[LABELS][label] - if label == 0 { reserve } else { 0.0 };
        }
    }
    let mut back = vec![[0_u8; LABELS]; scores.len()];
    for (place, score) in scores.iter().enumerate().skip(1) {
        let mut next = [f32::NEG_INFINITY; LABELS];
        for label in 0..LABELS {
            let mut chosen = 0;
            for before in 0..LABELS {
                let value = best[before] + transitions[before][label];
                if may_follow(before, label) && value > next[label] {
                    next[label] = value;
                    chosen = before;
                }
            }
            next[label] += score[label] - if label == 0 { reserve } else { 0.0 };
            back[place][label] = u8::try_from(chosen).unwrap_or(0);
        }
        best = next;
    }
    let mut at = (0..LABELS).fold(0, |best_label, label| {
        if best[label] > best[best_label] {
            label
        } else {
            best_label
        }
    });
    let mut labels = vec![0; scores.len()];
    for place in (0..scores.len()).rev() {
        labels[place] = u8::try_from(at).unwrap_or(0);
        at = back[place][at].into();
    }
    labels
}

/// What training needs of a paragraph beside the shares.
#[derive(Debug, Default)]
pub struct Passes {
    /// The share of each label at each place.
    pub shares: Vec<Scores>,
    forward: Vec<Scores>,
    backward: Vec<Scores>,
    weight: Vec<Scores>,
    scale: Vec<f32>,
}

/// How likely each label is at each place.
#[must_use]
#[expect(clippy::needless_range_loop, reason = "rows of labels against rows of labels")]
pub fn shares(scores: &[Scores], transitions: &Transitions) -> Passes {
    let length = scores.len();
    let mut passes = Passes {
        shares: vec![[0.0; LABELS]; length],
        forward: vec![[0.0; LABELS]; length],
        backward: vec![[1.0; LABELS]; length],
        weight: Vec::with_capacity(length),
        scale: vec![1.0; length],
    };
    if length == 0 {
        return passes;
    }
    for score in scores {
        let most = score.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        passes.weight.push(score.map(|value| (value - most).exp()));
    }
    let follow = follow(transitions);
    for place in 0..length {
        let mut sum = 0.0;
        for label in 0..LABELS {
            let into = if place == 0 {
                follow[LABELS][label]
            } else {
                (0..LABELS)
                    .map(|before| passes.forward[place - 1][before] * follow[before][label])
                    .sum()
            };
            let value = into * passes.weight[place][label];
            passes.forward[place][label] = value;
            sum += value;
        }
        let sum = sum.max(1e-30);
        passes.scale[place] = sum;
        for value in &mut passes.forward[place] {
            *value /= sum;
        }
    }
    for place in (0..length - 1).rev() {
        for before in 0..LABELS {
            let value: f32 = (0..LABELS)
                .map(|label| {
                    follow[before][label]
                        * passes.weight[place + 1][label]
                        * passes.backward[place + 1][label]
                })
                .sum();
            passes.backward[place][before] = value / passes.scale[place + 1];
        }
    }
    for place in 0..length {
        let mut sum = 0.0;
        for label in 0..LABELS {
            let value = passes.forward[place][label] * passes.backward[place][label];
            passes.shares[place][label] = value;
            sum += value;
        }
        for value in &mut passes.shares[place] {
            *value /= sum.max(1e-30);
        }
    }
    passes
}

fn follow(transitions: &Transitions) -> Transitions {
    let mut follow = [[0.0; LABELS]; LABELS + 1];
    for before in 0..=LABELS {
        for label in 0..LABELS {
            if may_follow(if before == LABELS { 0 } else { before }, label) {
                follow[before][label] = transitions[before][label].exp();
            }
        }
    }
    follow
}

impl Passes {
    /// How often each label is expected behind each other, less how often it is there.
    #[must_use]
    pub fn surplus(&self, labels: &[Label], transitions: &Transitions) -> Transitions {
        let follow = follow(transitions);
        let mut surplus = [[0.0; LABELS]; LABELS + 1];
        for (place, label) in labels.iter().enumerate() {
            let right = usize::from(*label);
            if place == 0 {
                for (slot, share) in surplus[LABELS].iter_mut().zip(&self.shares[0]) {
                    *slot += share;
                }
                surplus[LABELS][right] -= 1.0;
                continue;
            }
            for before in 0..LABELS {
                for label in 0..LABELS {
                    surplus[before][label] += self.forward[place - 1][before]
                        * follow[before][label]
                        * self.weight[place][label]
                        * self.backward[place][label]
                        / self.scale[place];
                }
            }
            surplus[usize::from(labels[place - 1])][right] -= 1.0;
        }
        surplus
    }
}
