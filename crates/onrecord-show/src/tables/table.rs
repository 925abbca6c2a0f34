//! Tables for a terminal: columns that fit its width, words wrapped in their cells.
//!
//! Plain text, readable without colour. The widest columns give way first; a word that is wider than
//! its column is cut into pieces rather than lost.

/// The least that a column is narrowed to.
const NARROWEST: usize = 9;
/// Blanks between two columns.
const GAP: usize = 2;

/// Rows of cells under a head.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub(crate) fn new(head: &[&str]) -> Self {
        Self {
            head: head.iter().map(|cell| (*cell).to_owned()).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Writes it for a terminal of so many columns.
    pub(crate) fn write(&self, width: usize) -> String {
        let widths = self.widths(width);
        let mut out = String::new();
        write_row(&mut out, &self.head, &widths);
        let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        write_row(&mut out, &rule, &widths);
        for row in &self.rows {
            write_row(&mut out, row, &widths);
        }
        out
    }

    fn widths(&self, width: usize) -> Vec<usize> {
        let all = || std::iter::once(&self.head).chain(&self.rows);
        let mut widths: Vec<usize> = (0..self.head.len())
            .map(|column| {
                let cells = all().filter_map(|row| row.get(column));
                cells.map(|cell| cell.chars().count()).max().unwrap_or(0).max(1)
            })
            .collect();
        let room = width.saturating_sub(GAP * widths.len().saturating_sub(1));
        while widths.iter().sum::<usize>() > room {
            let Some(widest) = widths.iter_mut().max().filter(|widest| **widest > NARROWEST) else {
                break;
            };
            *widest -= 1;
        }
        widths
    }
}

fn write_row(out: &mut String, cells: &[String], widths: &[usize]) {
    let wrapped: Vec<Vec<String>> = cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| wrap(cell, *width))
        .collect();
    let lines = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    for line in 0..lines {
        let mut row = String::new();
        for (cell, width) in wrapped.iter().zip(widths) {
            let words = cell.get(line).map_or("", String::as_str);
            row.push_str(words);
            let blank = width.saturating_sub(words.chars().count()) + GAP;
            row.extend(std::iter::repeat_n(' ', blank));
        }
        out.push_str(row.trim_end());
        out.push('\n');
    }
}

/// Words in lines of at most so many characters.
pub(crate) fn wrap(words: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    for paragraph in words.split('\n') {
        let mut line = String::new();
        let mut length = 0;
        for word in paragraph.split_whitespace() {
            let mut rest: Vec<char> = word.chars().collect();
            if length > 0 && length + 1 + rest.len() > width {
                lines.push(std::mem::take(&mut line));
                length = 0;
            }
            while rest.len() > width {
                let tail = rest.split_off(width);
                lines.push(rest.into_iter().collect());
                rest = tail;
            }
            if length > 0 {
                line.push(' ');
                length += 1;
            }
            length += rest.len();
            line.extend(rest);
        }
        lines.push(line);
    }
    lines
}

/// A heading with a blank line before it.
pub(crate) fn heading(out: &mut String, words: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(words);
    out.push('\n');
}

/// Words under a hanging indent.
pub(crate) fn hanging(out: &mut String, indent: usize, words: &str, width: usize) {
    let room = width.saturating_sub(indent + 2).max(20);
    for (at, line) in wrap(words, room).into_iter().enumerate() {
        let blank = if at == 0 { indent } else { indent + 2 };
        out.extend(std::iter::repeat_n(' ', blank));
        out.push_str(&line);
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_fits_the_terminal() {
        let mut table = Table::new(&["who", "what"]);
        table.row(vec![
            "the harbour master".to_owned(),
            "closes the old dock for a month, and the new one for a day".to_owned(),
        ]);
        for width in [24, 40, 80] {
            let words = table.write(width);
            assert!(words.lines().all(|line| line.chars().count() <= width), "{words}");
            assert!(words.contains("month"), "{words}");
        }
    }

    #[test]
    fn no_word_is_lost() {
        assert_eq!(wrap("a verylongword b", 4), ["a", "very", "long", "word", "b"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
