//! What does the model make of a token and the four before and behind it?
//!
//! Features of the word are hashed into tables of vectors and mixed; then four layers, each of which
//! looks one token to either side. Between two blocks lie four empty rows, so that no block sees
//! another: the layers fill them with something, as they did in training.

use crate::dense::Dense;
use crate::hash::rows;
use crate::weights::{ModelError, Table, Weights, missing};

/// Length of a token's vector.
pub(crate) const WIDTH: usize = 96;

/// Empty rows before, between and after blocks.
const PADDING: usize = 4;

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

    /// How many features of a word it looks at.
    pub(crate) fn n_features(&self) -> usize {
        self.tables.len()
    }

    /// The vector of a word by itself.
    pub(crate) fn word_vector(&self, features: &[u64], vector: &mut [f32; WIDTH]) {
        let mut parts = vec![0.0; self.tables.len() * WIDTH];
        for (((seed, table), feature), part) in self
            .tables
            .iter()
            .zip(features)
            .zip(parts.chunks_exact_mut(WIDTH))
        {
            for row in rows(*feature, *seed) {
                table.add_row(row, part);
            }
        }
        self.mix
            .dense
            .apply(&parts, parts.len(), 1, |_, sums| self.mix.scale(sums, vector));
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
            let (rows, next) = (&room.rows, &mut room.next);
            layer.dense.apply(rows, WIDTH, count, |row, sums| {
                let place = (row + 1) * WIDTH..(row + 2) * WIDTH;
                let (Some(old), Some(new)) = (
                    rows.get(place.clone()).and_then(|old| old.first_chunk::<WIDTH>()),
                    next.get_mut(place).and_then(|new| new.first_chunk_mut::<WIDTH>()),
                ) else {
                    return;
                };
                layer.scale(sums, new);
                for (new, old) in new.iter_mut().zip(old) {
                    *new += old;
                }
            });
            std::mem::swap(&mut room.rows, &mut room.next);
        }
        room.tokens.clear();
        for (start, length) in &room.blocks {
            room.tokens.extend_from_slice(&room.rows[*start..start + length]);
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
        let mut largest = [0_f32; WIDTH];
        let mut total = [0_f32; LANES];
        for at in 0..WIDTH {
            let pair = if first[at] > second[at] {
                first[at]
            } else {
                second[at]
            };
            largest[at] = if pair > last[at] { pair } else { last[at] };
            total[at % LANES] += largest[at];
        }
        let mean = total.iter().sum::<f32>() / WIDTH as f32;
        let mut squares = [0_f32; LANES];
        for at in 0..WIDTH {
            let off = largest[at] - mean;
            squares[at % LANES] += off * off;
        }
        let variance = squares.iter().sum::<f32>() / WIDTH as f32 + 1e-8;
        let scale = 1.0 / variance.sqrt();
        for at in 0..WIDTH {
            output[at] = (largest[at] - mean) * scale * self.gain[at] + self.shift[at];
        }
    }
}
