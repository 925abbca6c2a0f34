//! What does the model make of a token and the four before and behind it?
//!
//! Features of the word are hashed into tables of vectors and mixed; then four layers, each of which
//! looks one token to either side. Between two blocks lie four empty rows, so that no block sees
//! another: the layers fill them with something, as they did in training.

use std::ops::Range;

use crate::dense::{Kind, Linear, Loops, Matrix, Output, Rounded, Rows, Starts, widest};
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
    first: First,
    windows: Vec<Layer>,
}

/// The first layer that looks to the side. What it sees are words by themselves, so what each word adds
/// from the left, in the middle and from the right is computed once for the word.
#[derive(Debug)]
struct First {
    /// All three, one after the other.
    parts: Linear,
    layer: Layer,
}

/// What a word adds to the first layer: from the left, in the middle, from the right.
const PARTS: usize = 9 * WIDTH;

/// A layer that keeps the largest of three sums, and scales the result.
#[derive(Debug)]
struct Layer {
    linear: Linear,
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
        let windows = (1..4).map(|number| Layer::read(weights, &format!("{name}.window{number}"), 3, true));
        // What is mixed are sums of a few vectors, some of them large, and it is done once a word: so in 32 bits.
        Ok(Self {
            first: First::read(weights, &format!("{name}.window0"))?,
            mix: Layer::read(weights, &format!("{name}.mix"), tables.len(), false)?,
            windows: windows.collect::<Result<_, _>>()?,
            tables,
        })
    }

    /// The vectors of words by themselves, one after the other, added to `vectors`.
    fn word_vectors(&self, features: &[WordFeatures], vectors: &mut Vec<f32>) {
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
            rounded: None,
            order: None,
        };
        let rows = Rows {
            chunk: WIDTH,
            values: &parts,
            rounded: &Rounded::default(),
            starts: Starts::Every(self.tables.len(), features.len()),
        };
        self.mix.linear.apply(rows, scaled);
    }

    /// What words add to the first layer, by their vectors: rows of [`PARTS`] numbers, added to `parts`.
    fn word_parts(&self, vectors: &[f32], parts: &mut Vec<f32>) {
        let count = vectors.len() / WIDTH;
        let start = parts.len();
        parts.resize(start + count * PARTS, 0.0);
        debug_assert_eq!(self.first.parts.width(), PARTS);
        let mut rounded = Rounded::default();
        if self.first.parts.is_whole() {
            rounded.put_all::<{ WIDTH / 2 }>(vectors);
        }
        let rows = Rows {
            chunk: WIDTH,
            values: vectors,
            rounded: &rounded,
            starts: Starts::Every(1, count),
        };
        let matrix = Matrix {
            width: PARTS,
            values: parts.get_mut(start..).unwrap_or_default(),
        };
        self.first.parts.apply(rows, matrix);
    }

    /// Vectors of tokens in their context: for each block, the words in order as places in `words`.
    /// The outcome has the tokens of all blocks in order, without the empty rows between them.
    pub(crate) fn encode(
        &self,
        blocks: impl Iterator<Item = usize>,
        tokens: &[u32],
        words: &WordVectors,
        room: &mut Room,
    ) {
        // One row of zeros on the outside, which stays empty.
        let mut tokens = tokens.iter().copied();
        room.places.clear();
        room.places.resize(1 + PADDING, 0);
        room.blocks.clear();
        for length in blocks {
            room.blocks.push(room.places.len()..room.places.len() + length);
            room.places.extend(tokens.by_ref().take(length));
            room.places.resize(room.places.len() + PADDING, 0);
        }
        room.places.push(0);
        let length = room.places.len() * WIDTH;
        for rows in [&mut room.rows, &mut room.next] {
            rows.clear();
            rows.resize(length, 0.0);
        }
        let is_whole = self.windows.iter().any(|layer| layer.linear.is_whole());
        for rounded in [&mut room.rounded, &mut room.next_rounded] {
            rounded.reset(if is_whole { room.places.len() } else { 0 }, WIDTH / 2);
        }
        widest(FirstLoops {
            first: &self.first,
            places: &room.places,
            words,
            new: &mut room.rows,
            rounded: is_whole.then_some(&mut room.rounded),
        });
        for (number, layer) in self.windows.iter().enumerate() {
            // Beside the blocks only what later layers still see.
            let margin = self.windows.len() - 1 - number;
            room.order.clear();
            for block in &room.blocks {
                let from = index(block.start - margin - 1);
                let from = room.order.last().map_or(from, |last| from.max(last + 1));
                room.order.extend(from..index(block.end + margin - 1));
            }
            // Rows are centred one further on than they start.
            let inner = WIDTH..room.rows.len() - WIDTH;
            let (old, new) = (
                room.rows.get(inner.clone()),
                room.next.get_mut(inner).unwrap_or_default(),
            );
            let scaled = Scaled {
                layer,
                new,
                old,
                rounded: (is_whole && margin > 0).then_some(&mut room.next_rounded),
                order: Some(&room.order),
            };
            let rows = Rows {
                chunk: WIDTH,
                values: &room.rows,
                rounded: &room.rounded,
                starts: Starts::At(&room.order),
            };
            layer.linear.apply(rows, scaled);
            std::mem::swap(&mut room.rows, &mut room.next);
            std::mem::swap(&mut room.rounded, &mut room.next_rounded);
        }
        room.tokens.clear();
        for block in &room.blocks {
            room.tokens
                .extend_from_slice(&room.rows[block.start * WIDTH..block.end * WIDTH]);
        }
    }
}

/// The first layer on all rows of a text.
struct FirstLoops<'a> {
    first: &'a First,
    places: &'a [u32],
    words: &'a WordVectors,
    new: &'a mut [f32],
    rounded: Option<&'a mut Rounded>,
}

impl Loops for FirstLoops<'_> {
    #[inline(always)]
    fn run(mut self, _: Kind) {
        let vectors = self.words.vectors.as_chunks::<WIDTH>().0;
        let parts = self.words.parts.as_chunks::<PARTS>().0;
        let rows = self.new.as_chunks_mut::<WIDTH>().0.iter_mut().skip(1);
        let mut sums = [0.0; 3 * WIDTH];
        for (number, (around, new)) in self.places.windows(3).zip(rows).enumerate() {
            let part = |side: usize| {
                let parts = around.get(side).and_then(|word| parts.get(*word as usize));
                parts.and_then(|parts| parts.as_chunks::<{ 3 * WIDTH }>().0.get(side))
            };
            let (Some(left), Some(middle), Some(right)) = (part(0), part(1), part(2)) else {
                continue;
            };
            for (((sum, left), middle), right) in sums.iter_mut().zip(left).zip(middle).zip(right) {
                *sum = left + middle + right;
            }
            self.first.layer.scale(&sums, new);
            if let Some(old) = vectors.get(around[1] as usize) {
                for (new, old) in new.iter_mut().zip(old) {
                    *new += old;
                }
            }
            if let Some(rounded) = &mut self.rounded {
                rounded.put::<{ WIDTH / 2 }>(number + 1, new);
            }
        }
    }
}

/// Vectors of words, and what they add to the first layer, by the place of the word. The first place is
/// that of an empty row.
#[derive(Debug, Default)]
pub(crate) struct WordVectors {
    vectors: Vec<f32>,
    parts: Vec<f32>,
}

impl WordVectors {
    /// Forgets all words.
    pub(crate) fn clear(&mut self) {
        self.vectors.clear();
        self.parts.clear();
    }

    /// Keeps some of the words, in their order.
    pub(crate) fn keep(&mut self, keep: &[bool]) {
        let mut to = 0;
        for (from, _) in keep.iter().enumerate().filter(|(_, keep)| **keep) {
            self.vectors
                .copy_within(from * WIDTH..(from + 1) * WIDTH, to * WIDTH);
            self.parts
                .copy_within(from * PARTS..(from + 1) * PARTS, to * PARTS);
            to += 1;
        }
        self.vectors.truncate(to * WIDTH);
        self.parts.truncate(to * PARTS);
    }

    /// Adds words by their features.
    pub(crate) fn add(&mut self, encoder: &Encoder, features: &[WordFeatures]) {
        let start = if self.vectors.is_empty() {
            0
        } else {
            self.vectors.len()
        };
        if start == 0 {
            self.vectors.resize(WIDTH, 0.0);
        }
        encoder.word_vectors(features, &mut self.vectors);
        encoder.word_parts(self.vectors.get(start..).unwrap_or_default(), &mut self.parts);
    }
}

impl First {
    fn read(weights: &Weights, name: &str) -> Result<Self, ModelError> {
        let layer = Layer::read(weights, name, 3, true)?;
        let weight = weights.tensor(&format!("{name}.weight"), 3)?;
        // By output of the layer and side; the bias is the middle's.
        let mut bias = vec![0.0; PARTS];
        let own = layer.linear.bias();
        if let (Some(middle), Some(own)) = (bias.get_mut(3 * WIDTH..6 * WIDTH), own.get(..3 * WIDTH)) {
            middle.copy_from_slice(own);
        }
        let parts = Linear::new(
            weights.is_half(&format!("{name}.weight")),
            [WIDTH, 1],
            PARTS,
            |output, input| {
                let (side, output) = (output / (3 * WIDTH), output % (3 * WIDTH));
                weight.values[place(output) * 3 * WIDTH + side * WIDTH + input]
            },
            &bias,
        );
        Ok(Self { parts, layer })
    }
}

/// Where the file has an output: the three sums of one output lie beside each other there, and a third
/// of the row apart here.
const fn place(output: usize) -> usize {
    output % WIDTH * 3 + output / WIDTH
}

/// Puts scaled sums in their rows, on top of the old ones if there are any; and rounded, one row further on.
struct Scaled<'a> {
    layer: &'a Layer,
    old: Option<&'a [f32]>,
    new: &'a mut [f32],
    rounded: Option<&'a mut Rounded>,
    /// Where rows are, if not one after the other.
    order: Option<&'a [u32]>,
}

impl Output for Scaled<'_> {
    #[inline(always)]
    fn take(&mut self, row: usize, sums: &[f32]) {
        let row = self
            .order
            .map_or(row, |order| order.get(row).map_or(row, |row| *row as usize));
        if let Some(new) = self.new.as_chunks_mut::<WIDTH>().0.get_mut(row) {
            self.layer.scale(sums, new);
            if let Some(old) = self.old.and_then(|old| old.as_chunks::<WIDTH>().0.get(row)) {
                for (new, old) in new.iter_mut().zip(old) {
                    *new += old;
                }
            }
            if let Some(rounded) = &mut self.rounded {
                rounded.put::<{ WIDTH / 2 }>(row + 1, new);
            }
        }
    }
}

/// Room for the vectors of a text, used again for the next.
#[derive(Debug, Default)]
pub(crate) struct Room {
    /// Words of the rows, as places.
    places: Vec<u32>,
    rows: Vec<f32>,
    next: Vec<f32>,
    rounded: Rounded,
    next_rounded: Rounded,
    /// Rows of the blocks.
    blocks: Vec<Range<usize>>,
    /// Rows that a layer looks at, by their first vector.
    order: Vec<u32>,
    /// The outcome: one vector a token.
    pub(crate) tokens: Vec<f32>,
}

impl Layer {
    /// Reads a layer whose rows are so many vectors, with products in whole numbers if `whole` and if its weights
    /// have no more than 16 bits.
    fn read(weights: &Weights, name: &str, vectors: usize, whole: bool) -> Result<Self, ModelError> {
        let inputs = vectors * WIDTH;
        let weight = weights.tensor(&format!("{name}.weight"), 3)?;
        if weight.shape != [WIDTH, 3, inputs] {
            return Err(missing(name));
        }
        let row = |part: &str, dimensions: usize| -> Result<Vec<f32>, ModelError> {
            Ok(weights.tensor(&format!("{name}.{part}"), dimensions)?.values)
        };
        let bias: Vec<f32> = row("bias", 2)?;
        let bias: Vec<f32> = (0..3 * WIDTH)
            .filter_map(|output| bias.get(place(output)).copied())
            .collect();
        let fixed = |values: Vec<f32>| <[f32; WIDTH]>::try_from(values).map_err(|_| missing(name));
        Ok(Self {
            linear: Linear::new(
                whole && weights.is_half(&format!("{name}.weight")),
                [WIDTH, vectors],
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

fn index(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}
