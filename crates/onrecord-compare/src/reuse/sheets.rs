//! What has to be known of one report to judge the passages in it: made once, when it is first asked
//! for, however many passages there are.

use std::sync::OnceLock;

use onrecord_nouns::Span;

use super::ReuseInput;
use super::rarity::{rarity, stem_of};
use super::words::{self, Word, mix, starts_sentence};

/// A capitalised word that is more common than this is no name.
pub(super) const NAMELIKE: f32 = 4.0;

/// One report, with what was found out about it.
pub(super) struct Sheet<'a> {
    pub(super) input: &'a ReuseInput<'a>,
    marks: OnceLock<Marks>,
    quotes: OnceLock<Vec<Span>>,
    credits: OnceLock<Vec<u32>>,
}

/// A figure or a name, with what makes two of them the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    pub(super) value: u64,
    pub(super) span: Span,
}

/// The figures of a report, and its capitalised words inside sentences, rare ones only; in order.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pub(super) figures: Vec<Mark>,
    pub(super) names: Vec<Mark>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(input: &'a ReuseInput<'a>) -> Self {
        Self {
            input,
            marks: OnceLock::new(),
            quotes: OnceLock::new(),
            credits: OnceLock::new(),
        }
    }

    /// Its figures and names.
    pub(super) fn marks(&self) -> &Marks {
        self.marks.get_or_init(|| Marks::of(self.input))
    }

    /// Its quotations, in order.
    pub(super) fn quotes(&self) -> &[Span] {
        self.quotes.get_or_init(|| quotes(self.input))
    }

    /// Names in its attribution phrases, as sorted stems.
    pub(super) fn credits(&self) -> &[u32] {
        self.credits.get_or_init(|| credits(self.input))
    }
}

impl Marks {
    fn of(input: &ReuseInput<'_>) -> Self {
        let bytes = input.text.as_str().as_bytes();
        let mut marks = Self::default();
        let mut figure: Option<(u64, usize, usize)> = None;
        let number = |figure: &mut Option<(u64, usize, usize)>, figures: &mut Vec<Mark>| {
            if let Some((value, start, end)) = figure.take() {
                let span = input.text.span(start, end);
                figures.extend(span.map(|span| Mark { value, span }));
            }
        };
        words::each_marked_word(input, &mut |word: Word, start: u32, end: u32| {
            let (start, end) = (start as usize, end as usize);
            let first = bytes.get(start).copied().unwrap_or_default();
            if first.is_ascii_digit() {
                // "1,400.5" is three words and one figure; a comma in it is no part of its value.
                let joint = bytes.get(start.wrapping_sub(1)).copied();
                let (seed, from) = match (figure, joint) {
                    (Some((value, from, last)), Some(b',')) if last + 1 == start => (value, from),
                    (Some((value, from, last)), Some(b'.')) if last + 1 == start => {
                        (mix(value ^ u64::from(b'.')), from)
                    }
                    _ => {
                        number(&mut figure, &mut marks.figures);
                        (7, start)
                    }
                };
                let letters = bytes.get(start..end).unwrap_or_default();
                let value = letters
                    .iter()
                    .fold(seed, |hash, byte| mix(hash ^ u64::from(*byte)));
                figure = Some((value, from, end));
                return;
            }
            number(&mut figure, &mut marks.figures);
            if !first.is_ascii_uppercase() || end - start <= 3 || starts_sentence(word) {
                return;
            }
            let quoted = start > 0 && matches!(bytes.get(start - 1), Some(b'"' | 0x9C | 0x9E));
            if let Some(span) = input.text.span(start, end).filter(|_| !quoted) {
                let stem = stem_of(input.text.slice(span));
                if rarity(stem) >= NAMELIKE {
                    let value = u64::from(stem);
                    marks.names.push(Mark { value, span });
                }
            }
        });
        number(&mut figure, &mut marks.figures);
        marks
    }
}

/// The marks inside a span.
pub(super) fn inside(marks: &[Mark], span: Span) -> &[Mark] {
    let first = marks.partition_point(|mark| mark.span.start() < span.start());
    let last = marks.partition_point(|mark| mark.span.end() <= span.end());
    marks.get(first..last).unwrap_or_default()
}

/// Names in the attribution phrases of a report, as sorted stems.
fn credits(input: &ReuseInput<'_>) -> Vec<u32> {
    let mut names: Vec<u32> = input
        .masked
        .iter()
        .flat_map(|mask| {
            input
                .text
                .slice(*mask)
                .split(|letter: char| !letter.is_alphanumeric())
        })
        .filter(|word| word.chars().next().is_some_and(char::is_uppercase) && word.len() > 2)
        .map(stem_of)
        .filter(|&stem| rarity(stem) >= NAMELIKE)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The quotations the reader found, or else what stands between quotation marks of one block; and
/// posts set into the text, which have no marks.
fn quotes(input: &ReuseInput<'_>) -> Vec<Span> {
    let mut found = if input.quotes.is_empty() {
        between_marks(input)
    } else {
        input.quotes.to_vec()
    };
    let posts = posts(input);
    if !posts.is_empty() {
        found.retain(|quote| !posts.iter().any(|post| post.overlaps(*quote)));
        found.extend(posts);
        found.sort_unstable();
    }
    found
}

fn between_marks(input: &ReuseInput<'_>) -> Vec<Span> {
    let bytes = input.text.as_str().as_bytes();
    let mut found = Vec::new();
    for block in input.blocks {
        let mut open: Option<usize> = None;
        let mut next = block.span.start();
        while let Some(at) = next_mark(bytes, next, block.span.end()) {
            next = at + 1;
            let mark = match bytes[at] {
                b'"' => '"',
                b'\n' => '\n',
                // The lead bytes of curly and angle quotation marks.
                0xE2 | 0xC2 => input
                    .text
                    .as_str()
                    .get(at..)
                    .and_then(|rest| rest.chars().next())
                    .unwrap_or(' '),
                _ => continue,
            };
            match (mark, open) {
                ('“' | '„' | '«', _) | ('"', None) => open = Some(at),
                // Speech that goes on in the next paragraph has no closing mark.
                ('”' | '»' | '"' | '\n', Some(start)) => {
                    found.extend(input.text.span(start, at));
                    open = None;
                }
                _ => {}
            }
        }
        found.extend(open.and_then(|start| input.text.span(start, block.span.end())));
    }
    found
}

/// The first byte that may begin a quotation mark or end a line, `end` at most.
fn next_mark(bytes: &[u8], mut at: usize, end: usize) -> Option<usize> {
    let may_be = |byte: u8| (byte == b'"') | (byte == b'\n') | (byte == 0xE2) | (byte == 0xC2);
    // Whole chunks without a way out in the middle are what compilers make vectors of.
    while let Some(chunk) = bytes.get(at..end)?.first_chunk::<32>() {
        if chunk.iter().fold(false, |any, byte| any | may_be(*byte)) {
            break;
        }
        at += 32;
    }
    let left = bytes.get(at..end)?;
    Some(at + left.iter().position(|byte| may_be(*byte))?)
}

/// Lines that end in a dash, a name and its handle in brackets: somebody's post, set into the text.
fn posts(input: &ReuseInput<'_>) -> Vec<Span> {
    let text = input.text.as_str();
    text.match_indices('@')
        .filter_map(|(at, _)| {
            let at = at
                .checked_sub(1)
                .filter(|&at| text.as_bytes().get(at) == Some(&b'('))?;
            let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
            let line = text.get(start..at)?;
            let dash = line.rfind(['—', '–'])?;
            // Between the dash and the handle stands a name and nothing else.
            let name = line.get(dash..)?;
            (name.len() < LONGEST_NAME).then(|| input.text.span(start, start + dash))?
        })
        .filter(|span| !span.is_empty())
        .collect()
}

/// A name before a handle is shorter than this, in bytes.
const LONGEST_NAME: usize = 60;
