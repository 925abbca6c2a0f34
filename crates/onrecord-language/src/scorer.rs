//! How good is each action in a state of parsing or naming?
//!
//! A state is a few tokens (the next one, the last one read ...). What each token adds in each of
//! these places is computed for all tokens at once; a state is then a sum of such parts, its larger
//! halves, and one small layer. Which actions are allowed is left to the parser and to the names.

use crate::dense::{Each, Linear, Matrix, Rounded, Rows, Starts};
use crate::encoder::WIDTH;
use crate::weights::{ModelError, Weights, missing};

/// Length of what a state is summed up in.
pub(crate) const HIDDEN: usize = 64;

/// Length of what one token adds in one place: two pieces, of which the larger counts.
const PART: usize = 2 * HIDDEN;

/// The layers that score actions.
#[derive(Debug)]
pub(crate) struct Scorer {
    token: Linear,
    feature: Linear,
    action: Linear,
    /// The weights of each action, to score a few by themselves.
    rows: Vec<[f32; HIDDEN]>,
    /// What a place adds that holds no token.
    absent: Vec<f32>,
    bias: [f32; PART],
    n_actions: usize,
}

/// What tokens add to a state, by token and place.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    parts: Vec<f32>,
    narrow: Vec<f32>,
    rounded: Rounded,
}

impl Scorer {
    /// Reads the scorer whose tensors begin with `name`, for states of so many places.
    pub(crate) fn read(weights: &Weights, name: &str, places: usize) -> Result<Self, ModelError> {
        let tensor = |part: &str, shape: &[usize]| {
            let name = format!("{name}.{part}");
            let tensor = weights.tensor(&name, shape.len())?;
            let fits = tensor
                .shape
                .iter()
                .zip(shape)
                .all(|(has, wants)| *wants == 0 || has == wants);
            if fits { Ok(tensor) } else { Err(missing(&name)) }
        };
        let token = tensor("token.weight", &[HIDDEN, WIDTH])?.values;
        let feature = tensor("feature.weight", &[places, HIDDEN, 2, HIDDEN])?.values;
        let action = tensor("action.weight", &[0, HIDDEN])?;
        // Pieces lie beside each other in the file; here all first pieces come before all second.
        let piece = |place: usize| place % HIDDEN * 2 + place / HIDDEN % 2;
        let pieces = |values: Vec<f32>| -> Vec<f32> {
            let order = (0..values.len()).map(|at| at / PART * PART + piece(at % PART));
            order.filter_map(|at| values.get(at).copied()).collect()
        };
        let n_actions = action.shape[0];
        Ok(Self {
            token: Linear::new(
                weights.is_half(&format!("{name}.token.weight")),
                [WIDTH, 1],
                HIDDEN,
                |output, input| token[output * WIDTH + input],
                &tensor("token.bias", &[HIDDEN])?.values,
            ),
            feature: Linear::new(
                weights.is_half(&format!("{name}.feature.weight")),
                [HIDDEN, 1],
                places * PART,
                |output, input| feature[(output / PART * PART + piece(output % PART)) * HIDDEN + input],
                &[],
            ),
            action: Linear::new(
                weights.is_half(&format!("{name}.action.weight")),
                [HIDDEN, 1],
                n_actions,
                |output, input| action.values[output * HIDDEN + input],
                &tensor("action.bias", &[n_actions])?.values,
            ),
            rows: action.values.as_chunks::<HIDDEN>().0.to_vec(),
            absent: pieces(tensor("feature.pad", &[places, HIDDEN, 2])?.values),
            bias: <[f32; PART]>::try_from(pieces(tensor("feature.bias", &[HIDDEN, 2])?.values))
                .map_err(|_| missing(name))?,
            n_actions,
        })
    }

    /// How many actions there are.
    pub(crate) const fn n_actions(&self) -> usize {
        self.n_actions
    }

    /// Length of a row of scores; scores beyond the last action mean nothing.
    pub(crate) const fn width(&self) -> usize {
        self.action.width()
    }

    /// Computes what each of the tokens adds in each place.
    pub(crate) fn parts(&self, tokens: &[f32], parts: &mut Parts) {
        let count = tokens.len() / WIDTH;
        let Parts {
            parts,
            narrow,
            rounded,
        } = parts;
        let starts = Starts::Every(1, count);
        narrow.resize(count * HIDDEN, 0.0);
        if self.token.is_whole() {
            rounded.put_all::<{ WIDTH / 2 }>(tokens);
        }
        let rows = Rows {
            chunk: WIDTH,
            values: tokens,
            rounded,
            starts,
        };
        self.token.apply(rows, matrix(HIDDEN, narrow));
        parts.resize(count * self.feature.width(), 0.0);
        if self.feature.is_whole() {
            rounded.put_all::<{ HIDDEN / 2 }>(narrow);
        }
        let rows = Rows {
            chunk: HIDDEN,
            values: narrow,
            rounded,
            starts,
        };
        self.feature.apply(rows, matrix(self.feature.width(), parts));
    }

    /// Sums up a state: the tokens in its places, counted from the first of `parts`.
    #[inline]
    pub(crate) fn sum(&self, parts: &Parts, places: &[Option<usize>], hidden: &mut [f32; HIDDEN]) {
        let mut sum = self.bias;
        for (place, token) in places.iter().enumerate() {
            let (from, start) = match token {
                Some(token) => (&parts.parts, token * self.feature.width() + place * PART),
                None => (&self.absent, place * PART),
            };
            if let Some(part) = from.get(start..).and_then(|rest| rest.first_chunk::<PART>()) {
                for (sum, part) in sum.iter_mut().zip(part) {
                    *sum += part;
                }
            }
        }
        let (first, second) = sum.split_at(HIDDEN);
        for ((hidden, first), second) in hidden.iter_mut().zip(first).zip(second) {
            *hidden = if first >= second { *first } else { *second };
        }
    }

    /// Scores every action in states that were summed up.
    pub(crate) fn score(&self, hidden: &[f32], rounded: &mut Rounded, take: impl FnMut(usize, &[f32])) {
        if self.action.is_whole() {
            rounded.put_all::<{ HIDDEN / 2 }>(hidden);
        }
        let rows = Rows {
            chunk: HIDDEN,
            values: hidden,
            rounded,
            starts: Starts::Every(1, hidden.len() / HIDDEN),
        };
        self.action.apply(rows, Each(take));
    }
}

fn matrix(width: usize, values: &mut [f32]) -> Matrix<'_> {
    Matrix { width, values }
}

impl Scorer {
    /// Scores one action in a state that was summed up.
    pub(crate) fn score_of(&self, action: usize, hidden: &[f32; HIDDEN]) -> f32 {
        let (Some(row), Some(bias)) = (self.rows.get(action), self.action.bias().get(action)) else {
            return f32::NEG_INFINITY;
        };
        let mut sums = [0.0_f32; 16];
        let pairs = row.as_chunks::<16>().0.iter().zip(hidden.as_chunks::<16>().0);
        for (weights, values) in pairs {
            for ((sum, weight), value) in sums.iter_mut().zip(weights).zip(values) {
                *sum += weight * value;
            }
        }
        sums.iter().sum::<f32>() + bias
    }
}

/// The best of some actions, and its score; of equals the first.
#[inline]
pub(crate) fn best(scores: &[f32], actions: std::ops::Range<usize>) -> Option<(usize, f32)> {
    let candidates = scores.get(actions.clone())?;
    let most = candidates.iter().copied().fold(
        f32::NEG_INFINITY,
        |most, score| if score > most { score } else { most },
    );
    let place = candidates.iter().position(|score| *score >= most)?;
    Some((actions.start + place, most))
}
