//! The weights, as they are kept and as they are used.
//!
//! A weight is kept in one byte, with one scale for a table: what is lost by that is less than what
//! is left to chance in training. Read from bytes that are part of the program; a file that does not
//! have the shape gives no weights, and then only the rules read.

use std::sync::LazyLock;

use super::LABELS;
use super::crf::{Scores, Transitions};
use super::rows::{BITS, Rows};
use super::signals::Rates;
use super::trees::{Node, Trees};

/// The weights of one pass.
#[derive(Clone, Debug)]
pub struct Table {
    rows: Vec<[i8; 8]>,
    scale: f32,
    /// How well labels follow each other.
    pub transitions: Transitions,
}

/// All that was learnt for one way of reading.
#[derive(Clone, Debug)]
pub struct Weights {
    /// How often words are part of cues.
    pub rates: Rates,
    /// What sees the facts.
    pub first: Table,
    /// What also sees what the first made of them, if there is a second look.
    pub second: Option<Table>,
    /// What weighs the candidates.
    pub trees: Trees,
    /// From which chance on a statement is told.
    pub enough: f32,
}

/// With a parse.
pub static FULL: LazyLock<Option<Weights>> =
    LazyLock::new(|| Weights::from_bytes(include_bytes!("../../../../../data/models/en/statement-full.bin")));

/// Without one.
pub static FAST: LazyLock<Option<Weights>> =
    LazyLock::new(|| Weights::from_bytes(include_bytes!("../../../../../data/models/en/statement-fast.bin")));

impl Table {
    /// Rounds weights to a byte each.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "clamped to a byte")]
    pub fn rounded(rows: &[[f32; 8]], transitions: Transitions) -> Self {
        let mut sizes: Vec<f32> = rows
            .iter()
            .flatten()
            .map(|weight| weight.abs())
            .filter(|size| *size > 0.0)
            .collect();
        sizes.sort_unstable_by(f32::total_cmp);
        // A few very large weights are cut, so that the many small ones are told apart.
        let most = sizes
            .get(sizes.len().saturating_sub(1 + sizes.len() / 20_000))
            .copied()
            .unwrap_or(1.0);
        let scale = most / 127.0;
        let rows = rows
            .iter()
            .map(|row| row.map(|weight| (weight / scale).round().clamp(-127.0, 127.0) as i8))
            .collect();
        Self {
            rows,
            scale,
            transitions,
        }
    }

    /// The scores of each token.
    #[must_use]
    pub fn scores(&self, all: &[&Rows]) -> Vec<Scores> {
        let length = all.first().map_or(0, |rows| rows.len());
        (0..length)
            .map(|token| {
                let mut sum = [0_i32; 8];
                // So few weights of a byte fit 16 bits, which are added eight at a time.
                let portions = all.iter().flat_map(|rows| rows.of(token).chunks(256));
                for portion in portions {
                    let mut part = [0_i16; 8];
                    for row in portion.iter().filter_map(|row| self.rows.get(*row as usize)) {
                        for (slot, weight) in part.iter_mut().zip(row) {
                            *slot += i16::from(*weight);
                        }
                    }
                    for (slot, part) in sum.iter_mut().zip(part) {
                        *slot += i32::from(part);
                    }
                }
                let mut scores = [0.0; LABELS];
                for (score, sum) in scores.iter_mut().zip(sum) {
                    #[expect(clippy::cast_precision_loss, reason = "a sum of some hundred bytes")]
                    {
                        *score = sum as f32 * self.scale;
                    }
                }
                scores
            })
            .collect()
    }

    fn write(&self, to: &mut Vec<u8>) {
        to.extend(self.scale.to_le_bytes());
        for value in self.transitions.iter().flatten() {
            to.extend(value.to_le_bytes());
        }
        for row in &self.rows {
            to.extend(row.iter().take(LABELS).map(|weight| weight.to_le_bytes()[0]));
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let scale = from.float()?;
        let mut transitions = [[0.0; LABELS]; LABELS + 1];
        for value in transitions.iter_mut().flatten() {
            *value = from.float()?;
        }
        let bytes = from.take(LABELS << BITS)?;
        let rows = bytes
            .chunks_exact(LABELS)
            .map(|chunk| {
                let mut row = [0; 8];
                for (slot, byte) in row.iter_mut().zip(chunk) {
                    *slot = i8::from_le_bytes([*byte]);
                }
                row
            })
            .collect();
        Some(Self {
            rows,
            scale,
            transitions,
        })
    }
}

impl Weights {
    /// The bytes that are kept.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let number = |length: usize| u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes();
        let mut bytes = MAGIC.to_vec();
        bytes.extend(BITS.to_le_bytes());
        let mut rates: Vec<(u64, u8)> = self.rates.iter().map(|(word, rate)| (*word, *rate)).collect();
        rates.sort_unstable();
        bytes.extend(number(rates.len()));
        for (word, rate) in rates {
            bytes.extend(word.to_le_bytes());
            bytes.push(rate);
        }
        self.first.write(&mut bytes);
        bytes.push(u8::from(self.second.is_some()));
        if let Some(second) = &self.second {
            second.write(&mut bytes);
        }
        bytes.extend(self.enough.to_le_bytes());
        bytes.extend(self.trees.base.to_le_bytes());
        bytes.extend(number(self.trees.trees.len()));
        for tree in &self.trees.trees {
            bytes.extend(number(tree.len()));
            for node in tree {
                bytes.push(node.ask);
                bytes.extend(node.value.to_le_bytes());
                bytes.extend(node.other.to_le_bytes());
            }
        }
        bytes
    }

    /// Reads what [`Weights::to_bytes`] wrote; nothing if the bytes have another shape.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader(bytes);
        if from.take(MAGIC.len())? != MAGIC || from.number()? != BITS {
            return None;
        }
        let mut rates = Rates::default();
        for _ in 0..from.number()? {
            let word = u64::from_le_bytes(from.take(8)?.try_into().ok()?);
            rates.insert(word, *from.take(1)?.first()?);
        }
        let first = Table::read(&mut from)?;
        let second = match from.take(1)? {
            [1] => Some(Table::read(&mut from)?),
            _ => None,
        };
        let enough = from.float()?;
        let mut trees = Trees {
            base: from.float()?,
            trees: Vec::new(),
        };
        for _ in 0..from.number()? {
            let mut tree = Vec::new();
            for _ in 0..from.number()? {
                tree.push(Node {
                    ask: *from.take(1)?.first()?,
                    value: from.float()?,
                    other: u16::from_le_bytes(from.take(2)?.try_into().ok()?),
                });
            }
            trees.trees.push(tree);
        }
        Some(Self {
            rates,
            first,
            second,
            trees,
            enough,
        })
    }
}

const MAGIC: &[u8] = b"onrecord-statements-1\n";

/// Bytes that are left to read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    fn float(&mut self) -> Option<f32> {
        Some(f32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }
}
