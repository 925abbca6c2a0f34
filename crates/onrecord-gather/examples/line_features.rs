//! Writes what the line model sees, for training: texts on standard input, parted by the byte 1E;
//! one record a line on standard output: document u32, first and last line number u32, the number
//! of features u32, the features f32, the number of word hashes u32, the hashes u32.

use std::io::{Read, Write};

use onrecord_gather::training::line_features;
use onrecord_nouns::Text;

fn main() -> std::io::Result<()> {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (document, words) in input.split('\u{1e}').enumerate() {
        let text = Text::from(words);
        let mut numbers = LineNumbers {
            words,
            at: 0,
            line: 0,
        };
        for row in line_features(&text) {
            let first = numbers.of(row.span.start());
            let last = numbers.of(row.span.end());
            for number in [as_u32(document), first, last, as_u32(row.values.len())] {
                out.write_all(&number.to_le_bytes())?;
            }
            for value in &row.values {
                out.write_all(&value.to_le_bytes())?;
            }
            out.write_all(&as_u32(row.hashes.len()).to_le_bytes())?;
            for hash in &row.hashes {
                out.write_all(&hash.to_le_bytes())?;
            }
        }
    }
    out.flush()
}

/// Counts lines on the way through a text.
struct LineNumbers<'t> {
    words: &'t str,
    at: usize,
    line: usize,
}

impl LineNumbers<'_> {
    fn of(&mut self, place: usize) -> u32 {
        let passed = self.words.as_bytes().get(self.at..place).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = self.at.max(place);
        as_u32(self.line)
    }
}

fn as_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
