//! What are the words of a report, as numbers that can be compared?
//!
//! A [`Word`] is a case-folded hash with two flags in its low bits: a sentence or a paragraph starts
//! here. Places are not kept: four bytes a word is what a pile costs, and [`places`] finds the
//! bytes of a report again when a passage of it is to be shown. A surprise: attribution phrases
//! that the reader masked leave one [`BREAK`], which equals no word, so nothing runs across them.

use onrecord_nouns::{Label, Span, Text};

use super::ReuseInput;
use super::letters::{self, Mask, WIDTH};

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

/// The words of one stretch of a text, with their places.
pub(super) fn words_of(text: &Text, span: Span) -> (Vec<Word>, Vec<(u32, u32)>) {
    let part = text.slice(span);
    let mut rows = Vec::new();
    letters::masks(part.as_bytes(), &mut rows);
    let letters = Letters {
        text: part,
        bytes: part.as_bytes(),
        masks: &rows,
    };
    #[expect(clippy::cast_possible_truncation, reason = "a text is at most u32::MAX long")]
    let offset = span.start() as u32;
    let (mut words, mut places) = (Vec::new(), Vec::new());
    words_between(
        &letters,
        0,
        part.len(),
        SENTENCE | PARAGRAPH,
        &mut |word, start, end| {
            words.push(word);
            places.push((start + offset, end + offset));
        },
    );
    (words, places)
}

/// The places of some of the words of [`words`]: `wanted` are sorted positions.
pub(super) fn places_of(input: &ReuseInput<'_>, wanted: &[u32]) -> Vec<(u32, u32)> {
    let mut places = Vec::with_capacity(wanted.len());
    let (mut next, mut at) = (0, 0);
    each_word(input, &mut |_, start, end| {
        if wanted.get(next) == Some(&at) {
            places.push((start, end));
            next += 1;
        }
        at += 1;
    });
    places
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

/// Visits the words of a report with their places.
pub(super) fn each_word(input: &ReuseInput<'_>, visit: &mut impl FnMut(Word, u32, u32)) {
    let mut rows = Vec::new();
    letters::masks(input.text.as_str().as_bytes(), &mut rows);
    let letters = Letters {
        text: input.text.as_str(),
        bytes: input.text.as_str().as_bytes(),
        masks: &rows,
    };
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
            flags = words_between(&letters, from, mask.start().max(from), flags, visit);
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
        words_between(&letters, from, end, flags, visit);
    }
}

/// Visits the words of `start..end`; gives the flags that are still to be set on the next word.
#[inline]
fn words_between(
    letters: &Letters<'_>,
    start: usize,
    end: usize,
    first: Word,
    visit: &mut impl FnMut(Word, u32, u32),
) -> Word {
    let mut gap = Gap::first(first);
    let mut at = start;
    loop {
        let from = letters.next(at, end);
        gap.read(letters.bytes.get(at..from).unwrap_or_default());
        if from >= end {
            return gap.flags(true);
        }
        let to = letters.end(from, end);
        if letters.foreign(from, to) {
            foreign_words(letters, from, to, &mut gap, visit);
        } else {
            word(letters, letters.ascii_hash(from, to), from, to, &mut gap, visit);
        }
        at = to;
    }
}

/// Visits one word.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, reason = "a text is at most u32::MAX long")]
fn word(
    letters: &Letters<'_>,
    hash: u64,
    from: usize,
    to: usize,
    gap: &mut Gap,
    visit: &mut impl FnMut(Word, u32, u32),
) {
    let (first, last) = (letters.byte(from), letters.byte(to - 1));
    let capital = if first < 128 {
        !first.is_ascii_lowercase()
    } else {
        letters.letter(from).is_some_and(|letter| !letter.is_lowercase())
    };
    let flags = gap.flags(capital);
    visit(finish(hash) | flags, from as u32, to as u32);
    *gap = Gap::after(capital, to - from, last.is_ascii_lowercase());
}

/// Visits the words of a stretch of letters, some of which are beyond ASCII, and of other characters
/// beyond ASCII.
#[inline(never)]
fn foreign_words(
    letters: &Letters<'_>,
    from: usize,
    to: usize,
    gap: &mut Gap,
    visit: &mut impl FnMut(Word, u32, u32),
) {
    let mut start = from;
    let mut at = from;
    let mut plain = true;
    let mut end_word = |start: usize, at: usize, plain: bool| {
        if start < at {
            let hash = if plain {
                letters.ascii_hash(start, at)
            } else {
                let word = letters.text.get(start..at).unwrap_or_default();
                hash(
                    word.chars()
                        .flat_map(char::to_lowercase)
                        .collect::<String>()
                        .as_bytes(),
                )
            };
            word(letters, hash, start, at, gap, visit);
        }
    };
    while at < to {
        let byte = letters.byte(at);
        if byte < 128 {
            at += 1;
            continue;
        }
        // A place inside a character, where a mask or a block begins, belongs to no word.
        let Some(letter) = letters.letter(at) else {
            at += 1;
            start = at;
            continue;
        };
        let next = at + letter.len_utf8();
        if letter.is_alphanumeric() && next <= to {
            plain = false;
        } else {
            end_word(start, at, plain);
            plain = true;
            start = next;
        }
        at = next;
    }
    end_word(start, to, plain);
}

/// A text with the masks of its letters.
struct Letters<'a> {
    text: &'a str,
    bytes: &'a [u8],
    masks: &'a [Mask],
}

impl Letters<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or_default()
    }

    fn letter(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// The first letter at or after a place, `end` at most.
    #[inline(always)]
    fn next(&self, at: usize, end: usize) -> usize {
        let mut row = at / WIDTH;
        let mut bits = self.row(row).letters & (!0 << (at % WIDTH));
        while bits == 0 {
            row += 1;
            if row * WIDTH >= end {
                return end;
            }
            bits = self.row(row).letters;
        }
        (row * WIDTH + bits.trailing_zeros() as usize).min(end)
    }

    /// The end of the letters that begin at a place, `end` at most.
    #[inline(always)]
    fn end(&self, at: usize, end: usize) -> usize {
        let mut row = at / WIDTH;
        let mut bits = !self.row(row).letters & (!0 << (at % WIDTH));
        while bits == 0 {
            row += 1;
            if row * WIDTH >= end {
                return end;
            }
            bits = !self.row(row).letters;
        }
        (row * WIDTH + bits.trailing_zeros() as usize).min(end)
    }

    /// Whether a stretch has bytes of characters beyond ASCII.
    #[inline(always)]
    fn foreign(&self, from: usize, to: usize) -> bool {
        let (first, last) = (from / WIDTH, (to - 1) / WIDTH);
        let after = !0 << (from % WIDTH);
        let before = !0 >> (WIDTH - 1 - (to - 1) % WIDTH);
        if first == last {
            return self.row(first).foreign & after & before != 0;
        }
        self.row(first).foreign & after != 0
            || (first + 1..last).any(|row| self.row(row).foreign != 0)
            || self.row(last).foreign & before != 0
    }

    #[inline(always)]
    fn row(&self, row: usize) -> Mask {
        self.masks.get(row).copied().unwrap_or_default()
    }

    /// The hash of a word of ASCII letters and digits; setting one bit makes all of them small.
    #[inline(always)]
    fn ascii_hash(&self, from: usize, to: usize) -> u64 {
        const SMALL: u64 = 0x2020_2020_2020_2020;
        let mut hash = 0;
        let mut at = from;
        while at + 8 < to {
            hash = fold(hash, self.load(at) | SMALL);
            at += 8;
        }
        let left = !0 >> (64 - 8 * (to - at));
        fold(hash, (self.load(at) | SMALL) & left)
    }

    #[inline(always)]
    fn load(&self, at: usize) -> u64 {
        match self.bytes.get(at..at + 8) {
            Some(bytes) => u64::from_le_bytes(bytes.try_into().unwrap_or_default()),
            None => lane(self.bytes.get(at..).unwrap_or_default()),
        }
    }
}

/// The hash of a folded word; that of an ASCII word is the same as [`Letters::ascii_hash`] gives.
fn hash(folded: &[u8]) -> u64 {
    folded.chunks(8).fold(0, |hash, chunk| fold(hash, lane(chunk)))
}

/// Up to eight bytes as a number.
fn lane(bytes: &[u8]) -> u64 {
    let mut lane = [0; 8];
    lane[..bytes.len()].copy_from_slice(bytes);
    u64::from_le_bytes(lane)
}

const fn fold(hash: u64, lane: u64) -> u64 {
    (hash.rotate_left(29) ^ lane).wrapping_mul(MULTIPLIER)
}

/// The word of a hash, without flags.
const fn finish(hash: u64) -> Word {
    let word = ((hash ^ (hash >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93) >> 32) as u32 & !FLAGS;
    if word == BREAK { FLAGS + 1 } else { word }
}

/// What lies between two words, as far as it tells where a sentence ends.
#[derive(Clone, Copy, Default)]
struct Gap {
    stop: bool,
    space_after_stop: bool,
    line: bool,
    /// The word before looks like a shortened title or an initial: no sentence ends at its stop.
    shortened: bool,
    /// Flags that the next word has in any case.
    first: Word,
}

impl Gap {
    fn first(flags: Word) -> Self {
        Self {
            first: flags,
            ..Self::default()
        }
    }

    const fn after(capital: bool, length: usize, ends_small: bool) -> Self {
        let shortened = capital && (length == 1 || (length <= 3 && ends_small));
        Self {
            stop: false,
            space_after_stop: false,
            line: false,
            shortened,
            first: 0,
        }
    }

    #[inline(always)]
    fn read(&mut self, bytes: &[u8]) {
        if bytes == b" " && !self.stop {
            return;
        }
        for byte in bytes {
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
    }

    const fn flags(self, capital: bool) -> Word {
        let flags = if self.line {
            SENTENCE | PARAGRAPH
        } else if self.stop && self.space_after_stop && capital {
            SENTENCE
        } else {
            0
        };
        flags | self.first
    }
}

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
