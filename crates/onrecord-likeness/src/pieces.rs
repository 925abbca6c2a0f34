//! Which pieces of words is a sentence made of, as the transformer saw them?
//!
//! The uncased WordPiece of BERT: lower case, accents dropped, punctuation and Chinese characters apart,
//! then from left to right the longest piece that the table knows. A word that cannot be put together
//! has no pieces. Accents are dropped by a small table, not by full decomposition: Latin letters only.

use std::collections::HashMap;

use crate::quick::Quick;

/// Longer words have no pieces.
const LONGEST: usize = 100;

/// The pieces by their words.
#[derive(Debug)]
pub(crate) struct Pieces {
    /// Starts of words.
    first: HashMap<&'static str, u32, Quick>,
    /// What goes on, without its `##`.
    inner: HashMap<&'static str, u32, Quick>,
}

impl Pieces {
    /// Reads pieces, one a line, numbered from 0.
    pub(crate) fn read(lines: &'static str) -> Self {
        let pieces = lines.lines().count();
        let mut first = HashMap::with_capacity_and_hasher(pieces, Quick::default());
        let mut inner = HashMap::with_capacity_and_hasher(pieces / 4, Quick::default());
        for (number, piece) in (0..).zip(lines.lines()) {
            match piece.strip_prefix("##") {
                Some(rest) if !rest.is_empty() => inner.insert(rest, number),
                _ => first.insert(piece, number),
            };
        }
        Self { first, inner }
    }

    /// Hands over the pieces of a sentence.
    pub(crate) fn split(&self, sentence: &str, mut take: impl FnMut(u32)) {
        let mut word = String::new();
        for letter in sentence.chars() {
            if letter.is_whitespace() || letter.is_control() && matches!(letter, '\t' | '\n' | '\r') {
                self.word(&mut word, &mut take);
            } else if letter.is_control() || letter == '\u{fffd}' || is_mark(letter) {
            } else if apart(letter) {
                self.word(&mut word, &mut take);
                word.push(letter);
                self.word(&mut word, &mut take);
            } else {
                word.extend(
                    letter
                        .to_lowercase()
                        .filter(|letter| !is_mark(*letter))
                        .map(plain),
                );
            }
        }
        self.word(&mut word, &mut take);
    }

    fn word(&self, word: &mut String, take: &mut impl FnMut(u32)) {
        if word.chars().count() <= LONGEST {
            let mut found = Vec::new();
            let mut rest = word.as_str();
            while !rest.is_empty() {
                let table = if rest.len() == word.len() {
                    &self.first
                } else {
                    &self.inner
                };
                let ends = rest
                    .char_indices()
                    .rev()
                    .map(|(at, letter)| at + letter.len_utf8());
                let piece = ends
                    .filter_map(|end| Some((end, *table.get(rest.get(..end)?)?)))
                    .next();
                let Some((end, number)) = piece else {
                    found.clear();
                    break;
                };
                found.push(number);
                rest = rest.get(end..).unwrap_or_default();
            }
            found.into_iter().for_each(take);
        }
        word.clear();
    }
}

/// Accents that stand by themselves.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Punctuation, and characters that are words by themselves.
fn apart(letter: char) -> bool {
    letter.is_ascii_punctuation()
        || matches!(
            letter,
            '\u{a1}' | '\u{a7}' | '\u{ab}' | '\u{b6}' | '\u{b7}' | '\u{bb}' | '\u{bf}'
        )
        || matches!(letter, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}')
        || matches!(letter, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{f900}'..='\u{faff}')
}

/// A Latin letter without its accent.
const fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' => 'i',
        'ĺ' | 'ļ' | 'ľ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_piece_wins() {
        let pieces = Pieces::read("un\n##aff\n##able\nunaff\n,\nsao");
        let mut found = Vec::new();
        pieces.split("Unaffable, São xyz", |piece| found.push(piece));
        assert_eq!(found, [3, 2, 4, 5]);
    }
}
