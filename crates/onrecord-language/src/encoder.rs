//! What does the model make of a token and the four before and behind it?
//!
//! Features of the word are hashed into tables of vectors and mixed; then four layers, each of which
//! looks one token to either side. Between two blocks lie four empty rows, so that no block sees
//! another: the layers fill them with something, as they did in training.

use crate::dense::{Dense, Output};
use crate::hash::rows;
use crate::weights::{ModelError, Table, Weights, missing};

/// Length of a token's vector.
pub(crate) const WIDTH: usize = 96;

/// Empty rows before, between and after blocks.
const PADDING: usize = 4;

/// The features of a word: norm, prefix, suffix, shape, whether a space follows, whether it is one.
pub(crate) type WordFeatures = [u64; 6];

/// The layers that make vectors of tokens.
#[derive(Debug)]
pub(crate) struct Encoder {
    tables: Vec<(u32, Table)>,
    mix: Layer,
    windows: Vec<Layer>,
}

/// A layer that keeps the largest of three sums, and scales the result.
#[derive(Debug)]
struct Layer {
    dense: Dense,
    gain: [f32; WIDTH],
    shift: [f32; WIDTH],
}

impl Encoder {
    /// Reads the encoder whose tensors begin with `name`.
    pub(crate) fn read(weights: &Weights, name: &str) -> Result<Self, ModelError> {
        let seeds = weights.list(&format!("{name}_seeds"))?;
        let tables = seeds.iter().enumerate().map(|(number, seed)| {
            let table = weights.table(&format!("{name}.table{number}"))?;
            let seed = seed.parse().ok().filter(|_| table.width() == WIDTH);
            Ok((seed.ok_or_else(|| missing(name))?, table))
        });
        let tables = tables.collect::<Result<Vec<_>, ModelError>>()?;
        let windows = (0..4).map(|number| Layer::read(weights, &format!("{name}.window{number}"), 3 * WIDTH));
        Ok(Self {
            mix: Layer::read(weights, &format!("{name}.mix"), tables.len() * WIDTH)?,
            windows: windows.collect::<Result<_, _>>()?,
            tables,
        })
    }

    /// The vectors of words by themselves, one after the other, added to `vectors`.
    pub(crate) fn word_vectors(&self, features: &[WordFeatures], vectors: &mut Vec<f32>) {
        let width = self.tables.len() * WIDTH;
        let mut parts = vec![0.0; features.len() * width];
        for (features, parts) in features.iter().zip(parts.chunks_exact_mut(width)) {
            let parts = parts.as_chunks_mut::<WIDTH>().0;
            for (((seed, table), feature), part) in self.tables.iter().zip(features).zip(parts) {
                for row in rows(*feature, *seed) {
                    table.add_row(row, part);
                }
            }
        }
        let start = vectors.len();
        vectors.resize(start + features.len() * WIDTH, 0.0);
        let new = vectors.get_mut(start..).unwrap_or_default();
        let scaled = Scaled {
            layer: &self.mix,
            new,
            old: None,
        };
        self.mix.dense.apply_into(&parts, width, features.len(), scaled);
    }

    /// Vectors of tokens in their context: for each block, the vectors of its words in order. The
    /// outcome has the tokens of all blocks in order, without the empty rows between them.
    pub(crate) fn encode<'a>(
        &self,
        blocks: impl Iterator<Item = usize>,
        mut words: impl Iterator<Item = &'a [f32; WIDTH]>,
        room: &mut Room,
    ) {
        // One row of zeros on the outside, which stays empty.
        room.rows.clear();
        room.rows.resize((1 + PADDING) * WIDTH, 0.0);
        room.blocks.clear();
        for length in blocks {
            room.blocks.push((room.rows.len(), length * WIDTH));
            for vector in words.by_ref().take(length) {
                room.rows.extend_from_slice(vector);
            }
            room.rows.resize(room.rows.len() + PADDING * WIDTH, 0.0);
        }
        room.rows.resize(room.rows.len() + WIDTH, 0.0);
        room.next.clear();
        room.next.resize(room.rows.len(), 0.0);
        let count = room.rows.len() / WIDTH - 2;
        for layer in &self.windows {
            // The outermost rows stay empty.
            let inner = WIDTH..(count + 1) * WIDTH;
            let (old, new) = (
                room.rows.get(inner.clone()),
                room.next.get_mut(inner).unwrap_or_default(),
            );
            layer
                .dense
                .apply_into(&room.rows, WIDTH, count, Scaled { layer, new, old });
            std::mem::swap(&mut room.rows, &mut room.next);
        }
        room.tokens.clear();
        for (start, length) in &room.blocks {
            room.tokens.extend_from_slice(&room.rows[*start..start + length]);
        }
    }
}

/// Puts scaled sums in their rows, on top of the old ones if there are any.
struct Scaled<'a> {
    layer: &'a Layer,
    old: Option<&'a [f32]>,
    new: &'a mut [f32],
}

impl Output for Scaled<'_> {
    #[inline(always)]
    fn take(&mut self, row: usize, sums: &[f32]) {
        if let Some(new) = self.new.as_chunks_mut::<WIDTH>().0.get_mut(row) {
            self.layer.scale(sums, new);
            if let Some(old) = self.old.and_then(|old| old.as_chunks::<WIDTH>().0.get(row)) {
                for (new, old) in new.iter_mut().zip(old) {
                    *new += old;
                }
            }
        }
    }
}

/// Room for the vectors of a text, used again for the next.
#[derive(Debug, Default)]
pub(crate) struct Room {
    rows: Vec<f32>,
    next: Vec<f32>,
    blocks: Vec<(usize, usize)>,
    /// The outcome: one vector a token.
    pub(crate) tokens: Vec<f32>,
}

impl Layer {
    fn read(weights: &Weights, name: &str, inputs: usize) -> Result<Self, ModelError> {
        let weight = weights.tensor(&format!("{name}.weight"), 3)?;
        if weight.shape != [WIDTH, 3, inputs] {
            return Err(missing(name));
        }
        let row = |part: &str, dimensions: usize| -> Result<Vec<f32>, ModelError> {
            Ok(weights.tensor(&format!("{name}.{part}"), dimensions)?.values)
        };
        let bias: Vec<f32> = row("bias", 2)?;
        // The three sums of one output lie a third of the row apart.
        let place = |output: usize| output % WIDTH * 3 + output / WIDTH;
        let bias: Vec<f32> = (0..3 * WIDTH)
            .filter_map(|output| bias.get(place(output)).copied())
            .collect();
        let fixed = |values: Vec<f32>| <[f32; WIDTH]>::try_from(values).map_err(|_| missing(name));
        Ok(Self {
            dense: Dense::new(
                inputs,
                3 * WIDTH,
                |output, input| weight.values[place(output) * inputs + input],
                &bias,
            ),
            gain: fixed(row("gain", 1)?)?,
            shift: fixed(row("shift", 1)?)?,
        })
    }

    /// The largest of each three sums, scaled to mean 0 and variance 1, then by what was learned.
    #[inline(always)]
    fn scale(&self, sums: &[f32], output: &mut [f32; WIDTH]) {
        const LANES: usize = 16;
        let third = |number: usize| {
            sums.get(number * WIDTH..)
                .and_then(|third| third.first_chunk::<WIDTH>())
        };
        let (Some(first), Some(second), Some(last)) = (third(0), third(1), third(2)) else {
            return;
        };
        let [first, second, last] = [first, second, last].map(|third| third.as_chunks::<LANES>().0);
        let mut largest = [[0_f32; LANES]; WIDTH / LANES];
        let mut total = [0_f32; LANES];
        for (number, largest) in largest.iter_mut().enumerate() {
            let (first, second, last) = (&first[number], &second[number], &last[number]);
            for lane in 0..LANES {
                let pair = if first[lane] > second[lane] {
                    first[lane]
                } else {
                    second[lane]
                };
                largest[lane] = if pair > last[lane] { pair } else { last[lane] };
                total[lane] += largest[lane];
            }
        }
        let mean = total.iter().sum::<f32>() / WIDTH as f32;
        let mut squares = [0_f32; LANES];
        for largest in &mut largest {
            for (value, square) in largest.iter_mut().zip(&mut squares) {
                *value -= mean;
                *square += *value * *value;
            }
        }
        let variance = squares.iter().sum::<f32>() / WIDTH as f32 + 1e-8;
        let scale = 1.0 / variance.sqrt();
        let learned = self.gain.iter().zip(&self.shift);
        for ((output, value), (gain, shift)) in output.iter_mut().zip(largest.as_flattened()).zip(learned) {
            *output = value * scale * gain + shift;
        }
    }
}
