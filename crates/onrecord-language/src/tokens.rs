//! Which words and marks is a text made of?
//!
//! A port of the tokenizer that the English model was trained with: chunks between white space lose
//! prefixes and suffixes, then split at infixes; exceptions (`can't`, `e.g.`) come first, and tokens
//! that together make an exception are joined again. A surprise: an exception may give a token
//! another norm (`ca` in `can't` is `can`), which the model sees in place of the word.

mod address;
mod affixes;

use std::collections::HashMap;
use std::sync::LazyLock;

use onrecord_nouns::{Span, Text};

use crate::characters::{Characters, Class};

/// Splits a stretch of text into tokens, in order; white space belongs to none.
///
/// # Example
///
/// ```
/// use onrecord_language::tokens::tokens;
/// use onrecord_nouns::Text;
///
/// let text = Text::from("They can't pay $3bn.");
/// let words: Vec<_> = tokens(&text, text.whole()).into_iter().map(|span| text.slice(span)).collect();
/// assert_eq!(words, ["They", "ca", "n't", "pay", "$", "3bn", "."]);
/// ```
///
/// # Limits
///
/// The exceptions are those of English. Scripts without spaces between words give one long token.
#[must_use]
pub fn tokens(text: &Text, span: Span) -> Vec<Span> {
    let mut pieces = Vec::new();
    Tokenizer::english().split(text.slice(span), &mut pieces);
    pieces
        .iter()
        .filter(|piece| !piece.is_space)
        .filter_map(|piece| text.span(span.start() + piece.start, span.start() + piece.end))
        .collect()
}

/// A token as the tokenizer makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// First byte.
    pub(crate) start: usize,
    /// One past the last byte.
    pub(crate) end: usize,
    /// Whether a space follows.
    pub(crate) space_after: bool,
    /// Whether it is white space beyond the one space between two words.
    pub(crate) is_space: bool,
    /// The norm that an exception gives it.
    pub(crate) norm: Option<&'static str>,
}

/// The rules of one language.
#[derive(Debug)]
pub(crate) struct Tokenizer {
    characters: Characters,
    units: Vec<&'static str>,
    currencies: Vec<&'static str>,
    clitics: Vec<&'static str>,
    /// A chunk and its tokens, each with the norm it is given.
    exceptions: HashMap<&'static str, Vec<Part>, foldhash::fast::FixedState>,
    longest_exception: usize,
    /// By their first token, sequences of tokens that make an exception.
    merges: HashMap<&'static str, Vec<Vec<&'static str>>, foldhash::fast::FixedState>,
}

#[derive(Clone, Copy, Debug)]
struct Part {
    length: usize,
    norm: Option<&'static str>,
}

impl Tokenizer {
    /// The rules of English.
    pub(crate) fn english() -> &'static Self {
        static ENGLISH: LazyLock<Tokenizer> = LazyLock::new(|| {
            Tokenizer::parse(
                include_str!("../../../data/models/en/characters.txt"),
                include_str!("../../../data/models/en/tokenizer.txt"),
            )
        });
        &ENGLISH
    }

    fn parse(characters: &str, rules: &'static str) -> Self {
        let mut tokenizer = Self {
            characters: Characters::parse(characters),
            units: Vec::new(),
            currencies: Vec::new(),
            clitics: Vec::new(),
            exceptions: HashMap::default(),
            longest_exception: 0,
            merges: HashMap::default(),
        };
        for (section, line) in crate::tables::sections(rules) {
            match section {
                "units" => tokenizer.units.push(line),
                "currencies" => tokenizer.currencies.push(line),
                "clitics" => tokenizer.clitics.push(line),
                "exceptions" => tokenizer.add_exception(line),
                "merges" => {
                    let sequence: Vec<_> = line.split('\t').collect();
                    if let Some(first) = sequence.first() {
                        tokenizer.merges.entry(first).or_default().push(sequence);
                    }
                }
                _ => {}
            }
        }
        tokenizer
    }

    fn add_exception(&mut self, line: &'static str) {
        let mut fields = line.split('\t');
        let chunk = fields.next().unwrap_or_default();
        let mut parts = Vec::new();
        while let (Some(token), Some(norm)) = (fields.next(), fields.next()) {
            let norm = (!norm.is_empty()).then_some(norm);
            parts.push(Part {
                length: token.len(),
                norm,
            });
        }
        self.longest_exception = self.longest_exception.max(chunk.len());
        self.exceptions.insert(chunk, parts);
    }

    /// The character classes.
    pub(crate) const fn characters(&self) -> &Characters {
        &self.characters
    }

    /// Splits a text; white space beyond one space between words makes pieces of its own.
    pub(crate) fn split(&self, text: &str, pieces: &mut Vec<Piece>) {
        let Some(first) = text.chars().next() else {
            return;
        };
        let mut start = 0;
        let mut in_space = self.characters.is(first, Class::SPACE);
        for (at, character) in text.char_indices() {
            if self.characters.is(character, Class::SPACE) == in_space {
                continue;
            }
            self.split_chunk(text, start, at, in_space, pieces);
            start = at;
            if character == ' ' {
                start += 1;
                if let Some(last) = pieces.last_mut() {
                    last.space_after = true;
                }
            }
            in_space = !in_space;
        }
        self.split_chunk(text, start, text.len(), in_space, pieces);
    }

    fn split_chunk(&self, text: &str, start: usize, end: usize, is_space: bool, pieces: &mut Vec<Piece>) {
        let Some(chunk) = text.get(start..end).filter(|chunk| !chunk.is_empty()) else {
            return;
        };
        let first = pieces.len();
        if is_space {
            pieces.push(Piece {
                start,
                end,
                space_after: false,
                is_space,
                norm: None,
            });
            return;
        }
        self.split_affixes(chunk, start, pieces);
        if pieces.len() > first + 1 {
            self.merge(text, first, pieces);
        }
    }

    /// Adds the tokens of an exception, if the chunk is one.
    fn push_exception(&self, chunk: &str, start: usize, pieces: &mut Vec<Piece>) -> bool {
        let Some(parts) = self.exceptions.get(chunk) else {
            return false;
        };
        let mut at = start;
        for part in parts {
            pieces.push(Piece {
                norm: part.norm,
                ..piece(at, at + part.length)
            });
            at += part.length;
        }
        true
    }

    /// Joins tokens of a chunk that together make an exception: `mid-Feb` `.` has `Feb.` in it.
    fn merge(&self, text: &str, first: usize, pieces: &mut Vec<Piece>) {
        let word = |piece: &Piece| text.get(piece.start..piece.end).unwrap_or_default();
        let tokens: Vec<_> = pieces.iter().skip(first).map(word).collect();
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            for sequence in self.merges.get(token).into_iter().flatten() {
                if tokens.get(at..at + sequence.len()) == Some(sequence) {
                    found.push((at, at + sequence.len()));
                }
            }
        }
        if found.is_empty() {
            return;
        }
        // The longest goes first, then the first; what overlaps one that was looked at is dropped.
        found.sort_by_key(|(start, end)| (std::cmp::Reverse(end - start), *start));
        let mut seen = vec![false; tokens.len()];
        found.retain(|(start, end)| {
            let free = !seen[*start] && !seen[*end - 1];
            seen[*start..*end].fill(true);
            free
        });
        found.sort_unstable();
        let old: Vec<_> = pieces.drain(first..).collect();
        let mut at = 0;
        for (start, end) in found {
            pieces.extend_from_slice(&old[at..start]);
            let chunk = text.get(old[start].start..old[end - 1].end).unwrap_or_default();
            if !self.push_exception(chunk, old[start].start, pieces) {
                pieces.extend_from_slice(&old[start..end]);
            }
            at = end;
        }
        pieces.extend_from_slice(&old[at..]);
    }
}

const fn piece(start: usize, end: usize) -> Piece {
    Piece {
        start,
        end,
        space_after: false,
        is_space: false,
        norm: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(words: &str) -> String {
        let text = Text::from(words);
        let found: Vec<_> = tokens(&text, text.whole())
            .into_iter()
            .map(|span| text.slice(span).to_owned())
            .collect();
        found.join("|")
    }

    #[test]
    fn marks_split_off_at_both_ends() {
        assert_eq!(split("(\"Stop!\")"), "(|\"|Stop|!|\"|)");
    }

    #[test]
    fn exceptions_and_clitics() {
        assert_eq!(split("They don't; it's Roe's."), "They|do|n't|;|it|'s|Roe|'s|.");
        assert_eq!(
            split("He came, e.g., at 10 a.m. in mid-Feb."),
            "He|came|,|e.g.|,|at|10|a.m.|in|mid|-|Feb."
        );
    }

    #[test]
    fn infixes_split_between_letters() {
        assert_eq!(
            split("talks.He said-so 1-2 a/b x...y"),
            "talks|.|He|said|-|so|1|-|2|a|/|b|x|...|y"
        );
    }

    #[test]
    fn addresses_stay_whole() {
        assert_eq!(
            split("see https://example.org/a-b, me@example.org."),
            "see|https://example.org/a-b|,|me@example.org|."
        );
    }

    #[test]
    fn units_leave_their_number() {
        assert_eq!(split("5km US$3 10% 30°C."), "5|km|US$|3|10|%|30|°|C|.");
    }
}
