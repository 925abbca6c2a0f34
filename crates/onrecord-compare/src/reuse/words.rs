//! What are the words of a report, as numbers that can be compared?
//!
//! A [`Word`] is a case-folded hash with two flags in its low bits: a sentence or a paragraph starts
//! here. Places are not kept: four bytes a word is what a pile costs, and [`places`] finds the
//! bytes of a report again when a passage of it is to be shown. A surprise: attribution phrases
//! that the reader masked leave one [`BREAK`], which equals no word, so nothing runs across them.

use onrecord_nouns::{Label, Span};

use super::ReuseInput;

/// A case-folded word as a hash, with flags in the two low bits.
pub(super) type Word = u32;

/// Stands where words were masked; no word has this hash.
pub(super) const BREAK: Word = 0;

const SENTENCE: Word = 1;
const PARAGRAPH: Word = 2;
const FLAGS: Word = 3;
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// What makes two words the same.
pub(super) const fn identity(word: Word) -> u32 {
    word & !FLAGS
}

/// Whether both are the same word, and not breaks.
pub(super) const fn same(one: Word, other: Word) -> bool {
    identity(one) == identity(other) && identity(one) != BREAK
}

/// Whether a sentence starts at this word.
pub(super) const fn starts_sentence(word: Word) -> bool {
    word & FLAGS != 0
}

/// Scatters all bits of a number.
pub(super) const fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    let number = (number ^ (number >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    number ^ (number >> 32)
}

/// The words of the telling blocks of a report.
pub(super) fn words(input: &ReuseInput<'_>) -> Vec<Word> {
    let mut words = Vec::with_capacity(input.text.len() / 5);
    each_word(input, &mut |word, _, _| words.push(word));
    words.shrink_to_fit();
    words
}

/// Where each word of [`words`] stands, in the same order.
pub(super) fn places(input: &ReuseInput<'_>) -> Vec<(u32, u32)> {
    let mut places = Vec::with_capacity(input.text.len() / 5);
    each_word(input, &mut |_, start, end| places.push((start, end)));
    places
}

/// Whether shared passages are looked for in blocks of this label.
pub(super) const fn is_searched(label: Label) -> bool {
    matches!(label, Label::Body | Label::Deck)
}

fn each_word(input: &ReuseInput<'_>, visit: &mut impl FnMut(Word, u32, u32)) {
    let mut masked = input
        .masked
        .iter()
        .copied()
        .filter(|mask| !mask.is_empty())
        .peekable();
    for block in input.blocks.iter().filter(|block| is_searched(block.label)) {
        let mut flags = SENTENCE | PARAGRAPH;
        let (mut from, end) = (block.span.start(), block.span.end());
        while let Some(mask) = masked.next_if(|mask| mask.end() <= from) {
            let _passed = mask;
        }
        while let Some(mask) = masked.peek().copied().filter(|mask| mask.start() < end) {
            flags = words_between(input, from, mask.start().max(from), flags, visit);
            #[expect(clippy::cast_possible_truncation, reason = "a text is at most u32::MAX long")]
            visit(
                BREAK | flags,
                from.max(mask.start()) as u32,
                mask.end().min(end) as u32,
            );
            flags = SENTENCE;
            from = mask.end().min(end);
            if mask.end() > end {
                break;
            }
            masked.next();
        }
        words_between(input, from, end, flags, visit);
    }
}

/// Visits the words of `start..end`; gives the flags that are still to be set on the next word.
#[expect(clippy::cast_possible_truncation, reason = "a text is at most u32::MAX long")]
fn words_between(
    input: &ReuseInput<'_>,
    start: usize,
    end: usize,
    first: Word,
    visit: &mut impl FnMut(Word, u32, u32),
) -> Word {
    let bytes = input.text.as_str().as_bytes();
    let Some(span) = input.text.span(start, end) else {
        return first;
    };
    let mut pending = first;
    let mut gap = Gap::default();
    let mut at = span.start();
    while at < span.end() {
        let Some((length, kind)) = character(input.text.as_str(), bytes, at) else {
            at += 1;
            continue;
        };
        if kind == Kind::Other {
            gap.add(bytes.get(at).copied().unwrap_or(b' '));
            at += length;
            continue;
        }
        let from = at;
        let mut hash = 0_u64;
        while at < span.end() {
            match bytes.get(at) {
                Some(&byte) if byte < 128 => {
                    let folded = CLASS[byte as usize];
                    if folded == 0 {
                        break;
                    }
                    hash = fold(hash, u64::from(folded));
                    at += 1;
                }
                _ => match character(input.text.as_str(), bytes, at) {
                    Some((length, Kind::Letter(letter))) => {
                        for lower in letter.to_lowercase() {
                            hash = fold(hash, u64::from(lower));
                        }
                        at += length;
                    }
                    _ => break,
                },
            }
        }
        let capital = matches!(kind, Kind::Letter(letter) if !letter.is_lowercase());
        pending |= gap.flags(capital);
        let mixed = mix(hash) as u32 & !FLAGS;
        visit(mixed.max(FLAGS + 1) | pending, from as u32, at as u32);
        pending = 0;
        gap = Gap::after(
            capital,
            at - from,
            bytes.get(at - 1).is_some_and(u8::is_ascii_lowercase),
        );
    }
    pending | gap.flags(true)
}

const fn fold(hash: u64, letter: u64) -> u64 {
    (hash ^ letter).wrapping_mul(MULTIPLIER).rotate_left(23)
}

/// What lies between two words, as far as it tells where a sentence ends.
#[derive(Clone, Copy, Default)]
struct Gap {
    stop: bool,
    space_after_stop: bool,
    line: bool,
    /// The word before looks like a shortened title or an initial: no sentence ends at its stop.
    shortened: bool,
}

impl Gap {
    const fn after(capital: bool, length: usize, ends_small: bool) -> Self {
        let shortened = capital && (length == 1 || (length <= 3 && ends_small));
        Self {
            stop: false,
            space_after_stop: false,
            line: false,
            shortened,
        }
    }

    const fn add(&mut self, byte: u8) {
        match byte {
            b'.' => self.stop = !self.shortened,
            b'!' | b'?' => self.stop = true,
            b'\n' => {
                self.line = true;
                self.space_after_stop = true;
            }
            b' ' | b'\t' | b'\r' => self.space_after_stop |= self.stop,
            _ => {}
        }
    }

    const fn flags(self, capital: bool) -> Word {
        if self.line {
            SENTENCE | PARAGRAPH
        } else if self.stop && self.space_after_stop && capital {
            SENTENCE
        } else {
            0
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter(char),
    Other,
}

/// The character at a byte, unless the byte is inside one.
fn character(text: &str, bytes: &[u8], at: usize) -> Option<(usize, Kind)> {
    let byte = *bytes.get(at)?;
    if byte < 128 {
        let kind = if CLASS[byte as usize] == 0 {
            Kind::Other
        } else {
            Kind::Letter(char::from(byte))
        };
        return Some((1, kind));
    }
    let letter = text.get(at..)?.chars().next()?;
    let kind = if letter.is_alphanumeric() {
        Kind::Letter(letter)
    } else {
        Kind::Other
    };
    Some((letter.len_utf8(), kind))
}

/// The lower-case form of an ASCII letter or digit; zero for anything else.
static CLASS: [u8; 128] = {
    let mut table = [0_u8; 128];
    let mut at = 0;
    while at < 128 {
        let byte = at as u8;
        if byte.is_ascii_alphanumeric() {
            table[at] = byte.to_ascii_lowercase();
        }
        at += 1;
    }
    table
};

/// Cuts words into sentences, as word positions.
pub(super) fn sentences(words: &[Word]) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    let mut start = 0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a text has fewer words than bytes"
    )]
    for (at, &word) in words.iter().enumerate() {
        if starts_sentence(word) && at > start {
            found.push((start as u32, at as u32));
            start = at;
        }
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a text has fewer words than bytes"
    )]
    if start < words.len() {
        found.push((start as u32, words.len() as u32));
    }
    found
}

/// The span of some words of a report, with the closing marks after the last one.
pub(super) fn span_of(input: &ReuseInput<'_>, start: u32, end: u32) -> Option<Span> {
    let text = input.text.as_str();
    let mut last = end as usize;
    for letter in text.get(last..)?.chars() {
        if !matches!(
            letter,
            '.' | ',' | ';' | ':' | '!' | '?' | '"' | '\'' | ')' | '”' | '’' | '»'
        ) {
            break;
        }
        last += letter.len_utf8();
    }
    let mut first = start as usize;
    for letter in text.get(..first)?.chars().rev() {
        if !matches!(letter, '"' | '“' | '«' | '(' | '‘') {
            break;
        }
        first -= letter.len_utf8();
    }
    input.text.span(first, last)
}

#[cfg(test)]
mod tests {
    use super::super::tests::input;
    use super::*;
    use onrecord_nouns::Text;

    fn shown(text: &str) -> Vec<String> {
        let text = Text::from(text);
        let blocks = super::super::tests::one_block(&text);
        let input = input(&text, &blocks);
        let places = places(&input);
        sentences(&words(&input))
            .iter()
            .map(|&(start, end)| {
                let span = span_of(&input, places[start as usize].0, places[end as usize - 1].1).unwrap();
                text.slice(span).to_owned()
            })
            .collect()
    }

    #[test]
    fn sentences_end_at_stops_but_not_after_titles() {
        assert_eq!(
            shown(
                "Mr. Ode left. “He is ill,” said the U.S. envoy. Prices rose 3.5 percent\n\nMore talks follow"
            ),
            [
                "Mr. Ode left.",
                "“He is ill,” said the U.S. envoy.",
                "Prices rose 3.5 percent",
                "More talks follow"
            ]
        );
    }

    #[test]
    fn words_are_the_same_in_any_case_and_script() {
        let (one, two) = (Text::from("Кабмін Ünited"), Text::from("КАБМІН ünited"));
        let (first, second) = (
            super::super::tests::one_block(&one),
            super::super::tests::one_block(&two),
        );
        let (first, second) = (words(&input(&one, &first)), words(&input(&two, &second)));
        assert_eq!(first.len(), 2);
        assert!(first.iter().zip(&second).all(|(&one, &other)| same(one, other)));
    }
}
