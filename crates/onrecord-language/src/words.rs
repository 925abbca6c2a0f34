//! What does the model see of a word?
//!
//! Not the word, but four features of it: its norm, its first character, its last three, and its
//! shape (`Xxxxx`, `dd/dd`). Words of one text repeat, so what follows from the word alone is kept.

use std::collections::HashMap;

use crate::characters::{Characters, Class};
use crate::hash::{Symbols, string_hash};

/// The tables from which the features of words follow.
#[derive(Debug)]
pub(crate) struct Words {
    symbols: Symbols,
    /// By the hash of a word, the norm that stands for it.
    norms: HashMap<u64, &'static str, foldhash::fast::FixedState>,
}

impl Words {
    /// Reads the tables of symbols and norms.
    pub(crate) fn parse(symbols: &'static str, norms: &'static str) -> Self {
        let entry = |line: &'static str| {
            let (key, norm) = line.split_once('\t')?;
            Some((u64::from_str_radix(key, 16).ok()?, norm))
        };
        Self {
            symbols: Symbols::parse(symbols),
            norms: norms.lines().filter_map(entry).collect(),
        }
    }

    /// The numbers of a word's norm, prefix, suffix and shape. An exception's norm goes before the
    /// word's own.
    pub(crate) fn features(&self, word: &str, norm: Option<&str>, characters: &Characters) -> [u64; 4] {
        let known = norm.or_else(|| self.norms.get(&string_hash(word.as_bytes())).copied());
        let norm = match known {
            Some(norm) => self.symbols.number(norm),
            None => self.symbols.number(&word.to_lowercase()),
        };
        let prefix_end = word.chars().next().map_or(0, char::len_utf8);
        let suffix_start = word.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
        [
            norm,
            self.symbols.number(word.get(..prefix_end).unwrap_or_default()),
            self.symbols.number(word.get(suffix_start..).unwrap_or_default()),
            self.symbols.number(&shape(word, characters)),
        ]
    }
}

/// Letters become `x` or `X`, digits `d`, and a run of more than four of one kind is cut.
fn shape(word: &str, characters: &Characters) -> String {
    if word.chars().count() >= 100 {
        return "LONG".to_owned();
    }
    let mut shape = String::with_capacity(word.len());
    let (mut last, mut run) = (None, 0);
    for character in word.chars() {
        let class = characters.class(character);
        let sign = if class.any(Class::CAPITAL) {
            'X'
        } else if class.any(Class::ALPHABETIC) {
            'x'
        } else if class.any(Class::DIGIT) {
            'd'
        } else {
            character
        };
        run = if last == Some(sign) { run + 1 } else { 0 };
        last = Some(sign);
        if run < 4 {
            shape.push(sign);
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::Tokenizer;

    #[test]
    fn shapes_are_cut_at_four() {
        let characters = Tokenizer::english().characters();
        assert_eq!(shape("Washington's", characters), "Xxxxx'x");
        assert_eq!(shape("2,500.75", characters), "d,ddd.dd");
    }
}
