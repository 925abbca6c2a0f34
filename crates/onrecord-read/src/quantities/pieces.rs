//! Which words, numbers and marks is a sentence made of, for those who look for numbers and times?
//!
//! Finer than tokens and the same with and without a model: `Monday24`, `6am` and `$200MM` fall into
//! pieces. What the pieces mean together is left to the grammars.

use onrecord_lexicon::times::{Sense, TimeWord, WordTable, times};
use onrecord_lexicon::units::{UnitWord, units};
use onrecord_nouns::{Span, Text};

/// A run of letters, a number, or one mark.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    /// Whether white space stands before it.
    pub(crate) spaced: bool,
    /// What it does as a word of time, phrases included.
    pub(crate) time: &'static [Sense<TimeWord>],
    /// What it does as a word of counting, phrases included.
    pub(crate) unit: &'static [Sense<UnitWord>],
}

/// What sort of piece it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    /// Letters, the first of them a capital.
    Capital,
    /// Letters, the first of them small.
    Small,
    /// Digits with their grouping commas and decimal point.
    Number(Digits),
    /// Anything else.
    Mark(char),
}

/// A number in digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Digits {
    pub(crate) value: f64,
    /// Digits before the decimal point.
    pub(crate) whole: u8,
    pub(crate) form: Form,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Plain,
    Grouped,
    Decimal,
}

/// The pieces of one sentence, with look-ups that never fail.
#[derive(Debug)]
pub(crate) struct Pieces<'a> {
    pub(crate) text: &'a Text,
    pub(crate) list: Vec<Piece>,
}

impl<'a> Pieces<'a> {
    /// Cuts a sentence; `list` is an empty buffer to fill again.
    pub(crate) fn cut(text: &'a Text, sentence: Span, mut list: Vec<Piece>) -> Self {
        list.clear();
        let words = text.slice(sentence);
        let bytes = words.as_bytes();
        let mut lower = String::with_capacity(24);
        let mut at = 0;
        let mut spaced = true;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_whitespace() {
                at += 1;
                spaced = true;
                continue;
            }
            let Some(c) = words.get(at..).and_then(|rest| rest.chars().next()) else {
                break;
            };
            if c.is_whitespace() {
                at += c.len_utf8();
                spaced = true;
                continue;
            }
            let rest = words.get(at..).unwrap_or_default();
            let (len, kind) = if c.is_ascii_digit() {
                let (len, digits) = digits(rest.as_bytes());
                (len, Kind::Number(digits))
            } else if c.is_alphabetic() {
                let len = if rest.is_ascii() || byte.is_ascii() {
                    letters(rest)
                } else {
                    rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())
                };
                (
                    len,
                    if c.is_uppercase() {
                        Kind::Capital
                    } else {
                        Kind::Small
                    },
                )
            } else {
                (c.len_utf8(), Kind::Mark(c))
            };
            let word = rest.get(..len).unwrap_or_default();
            let start = sentence.start() + at;
            if let Some(span) = text.span(start, start + len) {
                let (time, unit): (&'static [Sense<TimeWord>], &'static [Sense<UnitWord>]) = match kind {
                    Kind::Number(_) => (&[], &[]),
                    Kind::Small if word.is_ascii() && len < 24 && is_lower(word) => {
                        (look(times(), word), look(units(), word))
                    }
                    _ if len < 24 => {
                        lower.clear();
                        lower.extend(word.chars().flat_map(char::to_lowercase));
                        (look(times(), &lower), look(units(), &lower))
                    }
                    _ => (&[], &[]),
                };
                list.push(Piece {
                    span,
                    kind,
                    spaced,
                    time,
                    unit,
                });
            }
            at += len;
            spaced = false;
        }
        Self { text, list }
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Piece> {
        self.list.get(at)
    }

    pub(crate) fn word(&self, at: usize) -> &'a str {
        self.list.get(at).map_or("", |piece| self.text.slice(piece.span))
    }

    /// Whether the piece is this word, in any case.
    pub(crate) fn is(&self, at: usize, word: &str) -> bool {
        self.word(at).eq_ignore_ascii_case(word)
    }

    pub(crate) fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)?.kind {
            Kind::Mark(c) => Some(c),
            _ => None,
        }
    }

    pub(crate) fn digits(&self, at: usize) -> Option<Digits> {
        match self.get(at)?.kind {
            Kind::Number(digits) => Some(digits),
            _ => None,
        }
    }

    pub(crate) fn is_word(&self, at: usize) -> bool {
        matches!(
            self.get(at),
            Some(Piece {
                kind: Kind::Capital | Kind::Small,
                ..
            })
        )
    }

    pub(crate) fn is_capital(&self, at: usize) -> bool {
        matches!(
            self.get(at),
            Some(Piece {
                kind: Kind::Capital,
                ..
            })
        )
    }

    /// Whether no white space stands between this piece and the one before it.
    pub(crate) fn is_glued(&self, at: usize) -> bool {
        at > 0 && self.get(at).is_some_and(|piece| !piece.spaced)
    }

    pub(crate) fn hyphen(&self, at: usize) -> bool {
        matches!(self.mark(at), Some('-' | '‐' | '‑' | '–'))
    }

    /// The span from one piece to before another.
    pub(crate) fn span(&self, from: usize, end: usize) -> Option<Span> {
        let first = self.get(from)?;
        let last = self.get(end.checked_sub(1)?)?;
        Some(first.span.hull(last.span))
    }

    /// The first sense of time that `pick` takes, and where it ends.
    pub(crate) fn time<T>(&self, at: usize, pick: impl Fn(TimeWord) -> Option<T>) -> Option<(T, usize)> {
        self.find(at, self.get(at)?.time, pick)
    }

    /// The first sense of counting that `pick` takes, and where it ends.
    pub(crate) fn unit<T>(&self, at: usize, pick: impl Fn(UnitWord) -> Option<T>) -> Option<(T, usize)> {
        self.find(at, self.get(at)?.unit, pick)
    }

    /// Where the longest sense of time that `is` ends.
    pub(crate) fn time_is(&self, at: usize, is: impl Fn(TimeWord) -> bool) -> Option<usize> {
        self.time(at, |word| is(word).then_some(())).map(|(_, end)| end)
    }

    /// Where the longest sense of counting that `is` ends.
    pub(crate) fn unit_is(&self, at: usize, is: impl Fn(UnitWord) -> bool) -> Option<usize> {
        self.unit(at, |word| is(word).then_some(())).map(|(_, end)| end)
    }

    fn find<S: Copy, T>(
        &self,
        at: usize,
        senses: &'static [Sense<S>],
        pick: impl Fn(S) -> Option<T>,
    ) -> Option<(T, usize)> {
        senses.iter().find_map(|sense| {
            let found = pick(sense.does)?;
            let fits = sense
                .rest
                .iter()
                .enumerate()
                .all(|(place, word)| self.is(at + 1 + place, word));
            fits.then(|| (found, at + 1 + sense.rest.len()))
        })
    }
}

fn look<T>(table: &'static WordTable<T>, word: &str) -> &'static [Sense<T>] {
    table.at(word)
}

fn is_lower(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn letters(rest: &str) -> usize {
    let ascii = rest
        .bytes()
        .position(|byte| !byte.is_ascii_alphabetic())
        .unwrap_or(rest.len());
    match rest.as_bytes().get(ascii) {
        Some(byte) if !byte.is_ascii() => rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len()),
        _ => ascii,
    }
}

/// Reads `25,000`, `5.6`, `2013`; a comma or point belongs to it only between digits.
fn digits(bytes: &[u8]) -> (usize, Digits) {
    let run = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    };
    let first = run(0);
    let mut end = first;
    let mut form = Form::Plain;
    let mut value = number(bytes, 0, first);
    let mut whole = first;
    while first <= 3 && bytes.get(end) == Some(&b',') && run(end + 1) == 3 {
        value = value * 1000.0 + number(bytes, end + 1, end + 4);
        whole += 3;
        end += 4;
        form = Form::Grouped;
    }
    if bytes.get(end) == Some(&b'.') {
        let decimals = run(end + 1);
        let another = bytes.get(end + 1 + decimals) == Some(&b'.') && run(end + 2 + decimals) > 0;
        if decimals > 0 && !another {
            let places = i32::try_from(decimals).unwrap_or(i32::MAX);
            value += number(bytes, end + 1, end + 1 + decimals) / 10f64.powi(places);
            end += 1 + decimals;
            form = Form::Decimal;
        }
    }
    let whole = u8::try_from(whole).unwrap_or(u8::MAX);
    (end, Digits { value, whole, form })
}

fn number(bytes: &[u8], from: usize, end: usize) -> f64 {
    bytes
        .get(from..end)
        .unwrap_or_default()
        .iter()
        .fold(0.0, |sum, byte| sum * 10.0 + f64::from(byte.saturating_sub(b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glued_words_and_numbers_come_apart() {
        let text = Text::from("Monday24 at 6am, $25,000.50.");
        let pieces = Pieces::cut(&text, text.whole(), Vec::new());
        let words: Vec<&str> = (0..pieces.len()).map(|at| pieces.word(at)).collect();
        assert_eq!(
            words,
            ["Monday", "24", "at", "6", "am", ",", "$", "25,000.50", "."]
        );
        assert!(pieces.is_glued(1));
    }
}
