//! Writes what the page model sees, for training: names of page files on standard input, one a line.
//!
//! For each page: number of lines u32; for each line: its length u32 and bytes, the number of
//! features u32 and the features f32, the number of word hashes u32 and the hashes u32, the number
//! of name hashes u32 and the hashes u32.

use std::io::{BufRead, Write};

use onrecord_gather::training::page_line_features;

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for path in std::io::stdin().lock().lines() {
        let bytes = std::fs::read(path?)?;
        let (text, rows) = page_line_features(&onrecord_gather::training::decoded_page(&bytes));
        write_number(&mut out, rows.len())?;
        for row in rows {
            let words = text.slice(row.span);
            write_number(&mut out, words.len())?;
            out.write_all(words.as_bytes())?;
            write_number(&mut out, row.values.len())?;
            for value in &row.values {
                out.write_all(&value.to_le_bytes())?;
            }
            for hashes in [&row.hashes, &row.names] {
                write_number(&mut out, hashes.len())?;
                for hash in hashes {
                    out.write_all(&hash.to_le_bytes())?;
                }
            }
        }
    }
    out.flush()
}

fn write_number(out: &mut impl Write, number: usize) -> std::io::Result<()> {
    out.write_all(&u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes())
}
