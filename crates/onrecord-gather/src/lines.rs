//! The lines of a text, each with its shape.
//!
//! What a line is for is left to `score` and `roles`. Surprising: in text with hard line breaks a
//! "line" here is the whole paragraph, so that no sentence is cut.

use onrecord_nouns::{Span, Text};

use crate::words::words;

/// A line, or a paragraph of hard-wrapped lines.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Where, without white space around it; never empty.
    pub(crate) span: Span,
    /// Whether a blank line stands before it, or it is the first.
    pub(crate) blank_before: bool,
    /// White space in front of it, in bytes.
    pub(crate) indent: usize,
    /// Whether it starts with a bullet.
    pub(crate) bullet: bool,
    /// Number of words.
    pub(crate) n_words: usize,
    /// Whether it ends as sentences end.
    pub(crate) stops: bool,
    /// Whether it starts with a capital letter, a digit or a quotation mark.
    pub(crate) starts_high: bool,
    /// Ids of the word-list entries that it matches.
    pub(crate) marks: Vec<&'static str>,
}

impl Line {
    /// Whether the line matches an entry of the word list.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.marks.contains(&id)
    }

    /// Whether the line matches any entry that only clutter matches.
    pub(crate) fn is_clutter(&self) -> bool {
        CLUTTER.iter().any(|id| self.has(id))
    }
}

/// Entries of the word list (ids, not words of a text) that only clutter matches.
pub(crate) const CLUTTER: &[&str] = &[
    "advert",
    "comments",
    "consent",
    "copyright",
    "credit",
    "credit-inside",
    "kicker",
    "menu",
    "minutes",
    "related",
    "related-label",
    "section",
    "share",
    "subscribe",
    "tags",
];

/// Bullets of lists.
const BULLETS: &[char] = &['•', '*', '·', '▪', '►', '▶', '◦', '‣', '■', '●'];

/// The lines of a text that are not blank, in order.
pub(crate) fn lines(text: &Text) -> Vec<Line> {
    let raw = raw_lines(text);
    if !is_hard_wrapped(text, &raw) {
        return raw.into_iter().map(|raw| line(text, raw)).collect();
    }
    let mut joined: Vec<Raw> = Vec::new();
    for next in raw {
        if let Some(last) = joined.last_mut()
            && !next.blank_before
            && next.indent <= last.indent
            && last.last_len >= WRAPPED_AT_LEAST
            && !text.slice(next.span).starts_with(BULLETS)
        {
            last.span = last.span.hull(next.span);
            last.last_len = next.last_len;
        } else {
            joined.push(next);
        }
    }
    joined.into_iter().map(|raw| line(text, raw)).collect()
}

/// The lines of a text that are not blank, in order, without joining any.
pub(crate) fn lines_as_they_are(text: &Text) -> Vec<Line> {
    raw_lines(text).into_iter().map(|raw| line(text, raw)).collect()
}

struct Raw {
    span: Span,
    blank_before: bool,
    indent: usize,
    last_len: usize,
}

fn raw_lines(text: &Text) -> Vec<Raw> {
    let mut found = Vec::new();
    let mut blank = true;
    for span in text.lines(text.whole()) {
        let trimmed = text.trim(span);
        if trimmed.is_empty() {
            blank = true;
            continue;
        }
        found.push(Raw {
            span: trimmed,
            blank_before: blank,
            indent: trimmed.start() - span.start(),
            last_len: text.slice(trimmed).chars().count(),
        });
        blank = false;
    }
    found
}

/// A line of wrapped text is at least this long unless it ends a paragraph.
const WRAPPED_AT_LEAST: usize = 45;

/// Whether the text was wrapped at a fixed width: lines are long, of like length, and go on in
/// lower case on the next line.
fn is_hard_wrapped(text: &Text, raw: &[Raw]) -> bool {
    let (mut inner, mut going_on) = (0, 0);
    for pair in raw.windows(2) {
        let [line, next] = pair else { continue };
        if next.blank_before || line.last_len < WRAPPED_AT_LEAST {
            continue;
        }
        if line.last_len > 110 {
            return false;
        }
        inner += 1;
        let first = text.slice(next.span).chars().next();
        going_on += usize::from(first.is_some_and(char::is_lowercase));
    }
    inner >= 4 && going_on * 10 >= inner * 4
}

fn line(text: &Text, raw: Raw) -> Line {
    let slice = text.slice(raw.span);
    let bullet = slice.starts_with(BULLETS)
        || slice
            .strip_prefix(['-', '–', '—'])
            .is_some_and(|rest| rest.starts_with(char::is_whitespace));
    Line {
        span: raw.span,
        blank_before: raw.blank_before,
        indent: raw.indent,
        bullet,
        n_words: word_count(slice),
        stops: stops(slice),
        starts_high: starts_high(slice),
        marks: words().matches(slice),
    }
}

/// Whether a line starts with words in the emphasis of Markdown: `**Pier Post** · Live`, `*By Jane Roe*`.
/// Its mark was a bullet to those who trained the model, and is one in `Line::bullet`.
pub(crate) fn is_emphasis(slice: &str) -> bool {
    let inner = slice.trim_start_matches('*');
    inner.len() < slice.len() && inner.starts_with(char::is_alphanumeric) && inner.contains('*')
}

/// Number of words; characters of scripts without blanks count as half a word.
pub(crate) fn word_count(slice: &str) -> usize {
    let unspaced = slice.chars().filter(|letter| is_unspaced(*letter)).count();
    let spaced = slice
        .split(|letter: char| letter.is_whitespace() || is_unspaced(letter))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count();
    spaced + unspaced.div_ceil(2)
}

/// Letters of scripts that put no blanks between words.
fn is_unspaced(letter: char) -> bool {
    matches!(u32::from(letter), 0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3040..=0x30ff
        | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x2ffff)
}

/// Whether a line ends as sentences end, quotation marks and brackets aside.
pub(crate) fn stops(slice: &str) -> bool {
    let closing = |letter: char| {
        matches!(
            letter,
            '"' | '”' | '’' | '\'' | '»' | '“' | ')' | ']' | '」' | '』'
        ) || letter.is_whitespace()
    };
    let rest = slice.trim_end_matches(closing);
    rest.ends_with(['.', '!', '?', '…', '。', '！', '？', '।', '۔', '؟'])
        || slice.ends_with(['”', '"']) && rest.ends_with(',')
}

fn starts_high(slice: &str) -> bool {
    let first = slice.chars().find(|letter| letter.is_alphanumeric());
    first.is_some_and(|letter| !letter.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_text_gives_paragraphs() {
        let text = Text::from(
            "Harbour closed\n\nThe harbour was closed on Friday after a crane fell over in\nthe storm and blocked the only way out for the ferries that\ngo to the islands, the port authority said in a statement on\nFriday. Nobody was hurt, it added, but the crane would stay\nwhere it is until the wind goes down.\n\nFerries stay in port.\n",
        );
        let found = lines(&text);
        assert_eq!(found.len(), 3);
        assert!(found[1].stops && found[1].n_words > 40);
    }

    #[test]
    fn a_quotation_mark_does_not_hide_the_stop() {
        assert!(stops("“We will see.”"));
        assert!(!stops("Port closed"));
    }
}
