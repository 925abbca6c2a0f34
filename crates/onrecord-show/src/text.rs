//! Lines of plain text for a terminal, wrapped under their indent.

use std::fmt::Write as _;

/// Where lines are wrapped.
const COLUMNS: usize = 100;

/// Writes words, wrapped under their indent.
pub(crate) fn line(out: &mut String, indent: usize, words: &str) {
    let margin = " ".repeat(indent);
    hanging(out, &margin, &format!("{margin}    "), words);
}

/// Writes words, the first line after one margin and the others after another.
pub(crate) fn hanging(out: &mut String, first: &str, others: &str, words: &str) {
    let mut column = 0;
    let mut margin = first;
    for word in words.split(' ') {
        let width = word.chars().count();
        if column > 0 && margin.chars().count() + column + 1 + width > COLUMNS {
            let _ = write!(out, "\n{others}");
            margin = others;
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        } else {
            out.push_str(margin);
        }
        out.push_str(word);
        column += width;
    }
    out.push('\n');
}

/// Says how many lines of a list were left out.
pub(crate) fn more(out: &mut String, all: usize, shown: usize) {
    if all > shown {
        out.push('\n');
        line(
            out,
            0,
            &format!("… and {} more; `--limit 0` shows all", all - shown),
        );
    }
}
