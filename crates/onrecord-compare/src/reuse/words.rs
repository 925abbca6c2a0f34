//! What are the words of a report, as numbers that can be compared?
//!
//! A [`Word`] is a case-folded hash with two flags in its low bits: a sentence or a paragraph starts
//! here. Places are not kept: four bytes a word is what a pile costs, and [`places`] finds the
//! bytes of a report again when a passage of it is to be shown. A surprise: attribution phrases
//! that the reader masked leave one [`BREAK`], which equals no word, so nothing runs across them.

use onrecord_nouns::{Label, Span, Text};

use super::ReuseInput;
use super::letters::{self, Mask};
use super::stretches::{self, Letters, finish, hash};

/// A case-folded word as a hash, with flags in the two low bits.
pub(super) type Word = u32;

/// Stands where words were masked; no word has this hash.
pub(super) const BREAK: Word = 0;

const SENTENCE: Word = 1;
const PARAGRAPH: Word = 2;
pub(super) const FLAGS: Word = 3;

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

/// The words of the telling blocks of a report, and where to begin when some are looked for again.
pub(super) fn words(input: &ReuseInput<'_>) -> (Vec<Word>, Waymarks) {
    let mut rows = Vec::new();
    letters::masks(input.text.as_str().as_bytes(), &mut rows);
    // Room for just so many: words are most of the memory that a large pile takes.
    let room = stretches::count(&rows) + input.masked.len();
    let mut words = Vec::with_capacity(room);
    let mut marks = Vec::with_capacity(room / WAY + 1);
    each_word_between::<ALL>(input, &rows, (0, input.text.len()), &mut |word, start, _| {
        if words.len() % WAY == 0 {
            marks.push(start);
        }
        words.push(word);
    });
    if words.len() * 8 < words.capacity() * 7 {
        words.shrink_to_fit();
    }
    (words, Waymarks(marks))
}

/// Words between two waymarks.
const WAY: usize = 64;

/// Where every 64th word of a report starts, so that the place of one is found without reading all that
/// is before it.
pub(super) struct Waymarks(Vec<u32>);

impl Waymarks {
    /// The places of some of the words of [`words`]: `wanted` are sorted positions.
    pub(super) fn places(&self, input: &ReuseInput<'_>, wanted: &[u32]) -> Vec<(u32, u32)> {
        let mut places = Vec::with_capacity(wanted.len());
        if wanted.is_empty() {
            return places;
        }
        let mut rows = Vec::new();
        letters::masks(input.text.as_str().as_bytes(), &mut rows);
        for near in wanted.chunk_by(|one, other| *one as usize / WAY == *other as usize / WAY) {
            let mark = near.first().map_or(0, |first| *first as usize / WAY);
            let start = self.0.get(mark).map_or(0, |start| *start as usize);
            let end = self.0.get(mark + 1).map_or(input.text.len(), |end| *end as usize);
            let (mut at, mut next) = ((mark * WAY) as u32, 0);
            each_word_between::<ALL>(input, &rows, (start, end), &mut |_, start, end| {
                if near.get(next) == Some(&at) {
                    places.push((start, end));
                    next += 1;
                }
                at += 1;
            });
        }
        places
    }
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
    words_between::<ALL>(
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
    each_word_between::<ALL>(input, &rows, (0, input.text.len()), visit);
}

/// Visits only the words of a report that could be names or figures: those that do not begin with a small
/// ASCII letter. Most of a text is passed over.
pub(super) fn each_marked_word(input: &ReuseInput<'_>, visit: &mut impl FnMut(Word, u32, u32)) {
    let mut rows = Vec::new();
    letters::masks(input.text.as_str().as_bytes(), &mut rows);
    each_word_between::<MARKED>(input, &rows, (0, input.text.len()), visit);
}

/// Which words are visited.
const ALL: bool = true;
const MARKED: bool = false;

/// Visits the words of a part of a report that begins and ends where words start. The flags of its first
/// word are not those it has in the whole.
fn each_word_between<const WHICH: bool>(
    input: &ReuseInput<'_>,
    rows: &[Mask],
    part: (usize, usize),
    visit: &mut impl FnMut(Word, u32, u32),
) {
    let letters = Letters {
        text: input.text.as_str(),
        bytes: input.text.as_str().as_bytes(),
        masks: rows,
    };
    let mut masked = input
        .masked
        .iter()
        .copied()
        .filter(|mask| !mask.is_empty())
        .peekable();
    for block in input.blocks.iter().filter(|block| is_searched(block.label)) {
        let mut flags = SENTENCE | PARAGRAPH;
        let (mut from, end) = (block.span.start().max(part.0), block.span.end().min(part.1));
        if from >= end {
            continue;
        }
        while let Some(mask) = masked.next_if(|mask| mask.end() <= from) {
            let _passed = mask;
        }
        while let Some(mask) = masked.peek().copied().filter(|mask| mask.start() < end) {
            flags = words_between::<WHICH>(&letters, from, mask.start().max(from), flags, visit);
            #[expect(clippy::cast_possible_truncation, reason = "a text is at most u32::MAX long")]
            visit(
                BREAK | flags,
                from.max(mask.start()) as u32,
                mask.end().min(end).max(from) as u32,
            );
            flags = SENTENCE;
            from = mask.end().min(end).max(from);
            if mask.end() > end {
                break;
            }
            masked.next();
        }
        words_between::<WHICH>(&letters, from, end, flags, visit);
    }
}

/// Visits the words of `start..end`; gives the flags that are still to be set on the next word.
#[inline]
fn words_between<const WHICH: bool>(
    letters: &Letters<'_>,
    start: usize,
    end: usize,
    first: Word,
    visit: &mut impl FnMut(Word, u32, u32),
) -> Word {
    let mut gap = Gap::first(first);
    let mut stretches = letters.stretches(start, end);
    let mut at = start;
    while let Some((from, to)) = stretches.next() {
        let foreign = stretches.foreign && letters.foreign(from, to);
        if WHICH == MARKED && !foreign && letters.byte(from).is_ascii_lowercase() {
            (gap, at) = (Gap::after(false, to - from, true), to);
            continue;
        }
        gap.read(letters.bytes.get(at..from).unwrap_or_default());
        if foreign {
            foreign_words(letters, from, to, &mut gap, visit);
        } else {
            word(letters, letters.ascii_hash(from, to), from, to, &mut gap, visit);
        }
        at = to;
    }
    gap.read(letters.bytes.get(at..end).unwrap_or_default());
    gap.flags(true)
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
        if let &[b' '] = bytes
            && !self.stop
        {
            return;
        }
        self.read_all(bytes);
    }

    fn read_all(&mut self, bytes: &[u8]) {
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
    use proptest::prelude::*;

    fn shown(text: &str) -> Vec<String> {
        let text = Text::from(text);
        let blocks = super::super::tests::one_block(&text);
        let input = input(&text, &blocks);
        let places = places(&input);
        sentences(&words(&input).0)
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
        let (first, second) = (words(&input(&one, &first)).0, words(&input(&two, &second)).0);
        assert_eq!(first.len(), 2);
        assert!(first.iter().zip(&second).all(|(&one, &other)| same(one, other)));
    }

    /// A text of short sentences, long enough for several waymarks, and where its phrases are masked.
    fn any_report() -> impl Strategy<Value = (Text, Vec<Span>)> {
        let sentence = "([A-Za-zé“”—5%]{1,11}[ ,.]{1,2}){1,9}\\.?[ \n]";
        let text = proptest::collection::vec(sentence, 0..60)
            .prop_map(|sentences| Text::from(sentences.concat().as_str()));
        (text, proptest::collection::vec((0_usize..900, 0_usize..60), 0..5)).prop_map(|(text, cuts)| {
            let mut at = 0;
            let masks = cuts.iter().filter_map(|(gap, length)| {
                let start = at + gap;
                at = start + length;
                text.span(start, at)
            });
            let masks = masks.collect();
            (text, masks)
        })
    }

    proptest! {
        #[test]
        fn waymarks_lead_to_every_word((text, masks) in any_report()) {
            let blocks = super::super::tests::one_block(&text);
            let input = ReuseInput { masked: &masks, ..input(&text, &blocks) };
            let (words, waymarks) = words(&input);
            let all: Vec<u32> = (0..words.len() as u32).collect();
            let expected = places(&input);
            prop_assert_eq!(&waymarks.places(&input, &all), &expected);
            let some: Vec<u32> = all.iter().copied().filter(|at| at % 7 == 3).collect();
            let expected: Vec<(u32, u32)> = some.iter().map(|at| expected[*at as usize]).collect();
            prop_assert_eq!(waymarks.places(&input, &some), expected);
        }

        #[test]
        fn marked_words_are_those_that_do_not_begin_small((text, masks) in any_report()) {
            let blocks = super::super::tests::one_block(&text);
            let input = ReuseInput { masked: &masks, ..input(&text, &blocks) };
            let marked = |start: u32| !text.as_str().as_bytes()[start as usize].is_ascii_lowercase();
            let (mut all, mut found) = (Vec::new(), Vec::new());
            each_word(&input, &mut |word, start, end| {
                if marked(start) {
                    all.push((word, start, end));
                }
            });
            each_marked_word(&input, &mut |word, start, end| {
                if marked(start) {
                    found.push((word, start, end));
                }
            });
            prop_assert_eq!(found, all);
        }
    }
}
