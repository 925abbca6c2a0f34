//! The table of vectors: a row of 256 small numbers and a scale for each piece of a word.
//!
//! It lies in `data/models/likeness` with its card, and is part of the program. Rows stay as they are and
//! are widened when they are added up; only the words are put into a map, at first use.

use std::sync::LazyLock;

use crate::pieces::Pieces;

/// Begins the file.
const MAGIC: &[u8; 4] = b"ORLK";

/// A table of vectors.
#[derive(Debug)]
pub(crate) struct Table {
    width: usize,
    scales: &'static [u8],
    rows: &'static [u8],
    pieces: Pieces,
}

impl Table {
    /// The table that the program carries.
    pub(crate) fn english() -> &'static Self {
        static ENGLISH: LazyLock<Table> = LazyLock::new(|| {
            let bytes = include_bytes!("../../../data/models/likeness/en.bin");
            Table::read(bytes).unwrap_or_else(Table::empty)
        });
        &ENGLISH
    }

    /// Reads a table, if it is one: its head, the scales, the rows, the pieces.
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?;
        let (count, rest) = rest.split_first_chunk::<4>()?;
        let (width, rest) = rest.split_first_chunk::<4>()?;
        let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
        let width = usize::try_from(u32::from_le_bytes(*width)).ok()?;
        let (scales, rest) = rest.split_at_checked(count.checked_mul(4)?)?;
        let (rows, words) = rest.split_at_checked(count.checked_mul(width)?)?;
        Some(Self {
            width,
            scales,
            rows,
            pieces: Pieces::read(std::str::from_utf8(words).ok()?),
        })
    }

    fn empty() -> Self {
        Self {
            width: 0,
            scales: &[],
            rows: &[],
            pieces: Pieces::read(""),
        }
    }

    /// The sum of the vectors of a sentence's pieces, of length 1; zeros if none is known.
    pub(crate) fn vector(&self, sentence: &str) -> Vec<f32> {
        let mut sum = vec![0.0; self.width];
        self.pieces
            .split(sentence, |piece| self.add(piece as usize, &mut sum));
        let length = sum.iter().map(|value| value * value).sum::<f32>().sqrt();
        if length > 0.0 {
            sum.iter_mut().for_each(|value| *value /= length);
        }
        sum
    }

    fn add(&self, piece: usize, sum: &mut [f32]) {
        let scale = self.scales.as_chunks::<4>().0.get(piece);
        let row = self.rows.get(piece * self.width..(piece + 1) * self.width);
        if let (Some(scale), Some(row)) = (scale, row) {
            let scale = f32::from_le_bytes(*scale);
            for (sum, value) in sum.iter_mut().zip(row) {
                *sum += f32::from(value.cast_signed()) * scale;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_carried_table_is_whole() {
        let table = Table::english();
        assert_eq!(table.width, 256);
        assert_eq!(table.scales.len() / 4 * table.width, table.rows.len());
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert!(Table::read(b"").is_none());
        assert!(Table::read(b"ORLK\xff\xff\xff\xff\x01\0\0\0").is_none());
    }
}
