//! Which stretches stand inside quotation marks, and which of them are speech?
//!
//! Marks of all styles are paired inside a block. Real text breaks them: an opening mark is lost, a
//! closing one forgotten, a quotation runs over paragraphs each of which opens with a mark. Who
//! speaks is left to `statements`.

use onrecord_nouns::{Block, Report, Span, Text};

/// A stretch inside quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// The words, marks excluded.
    pub inside: Span,
    /// The words with the marks that are there.
    pub whole: Span,
    /// What the marks are for.
    pub kind: QuotationKind,
    /// Which of the two marks are there.
    pub marks: Marks,
}

/// What quotation marks are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuotationKind {
    /// Somebody's words, a clause or more.
    Speech,
    /// A few of somebody's words, or words kept at a distance.
    Phrase,
    /// A name or a title.
    Name,
}

/// Which marks of a quotation are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Marks {
    /// Both.
    Both,
    /// The closing one is missing: it goes on in the next paragraph, or was forgotten.
    OpeningOnly,
    /// The opening one is missing.
    ClosingOnly,
}

/// Finds what stands inside quotation marks in the telling blocks of a report, in order.
///
/// # Limits
///
/// Quotations inside quotations are not parted. A straight mark for inches may open a quotation
/// that is dropped only if nothing closes it.
#[must_use]
pub fn quotations(report: &Report) -> Vec<Quotation> {
    let telling: Vec<&Block> = report.blocks.iter().filter(|block| block.label.tells()).collect();
    let mut found = Vec::new();
    for (index, block) in telling.iter().enumerate() {
        let next_opens = telling
            .get(index + 1)
            .is_some_and(|next| starts_with_opening(report.text.slice(next.span)));
        in_block(&report.text, block.span, next_opens, &mut found);
    }
    found
}

fn starts_with_opening(words: &str) -> bool {
    words.trim_start().starts_with(['"', '“', '«', '„', '‘'])
}

/// A mark of quotation in a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Opening,
    Closing,
}

fn in_block(text: &Text, block: Span, goes_on: bool, found: &mut Vec<Quotation>) {
    let first = found.len();
    let words = text.slice(block);
    let mut open: Option<(usize, usize, char)> = None;
    let mut before = ' ';
    let mut letters = words.char_indices().peekable();
    while let Some((at, mut letter)) = letters.next() {
        let mut width = letter.len_utf8();
        // Two single marks make a double one.
        if matches!(letter, '\'' | '`' | '‘' | '’') && letters.peek().is_some_and(|(_, next)| *next == letter)
        {
            letters.next();
            width *= 2;
            letter = '"';
        }
        let after = letters.peek().map_or(' ', |(_, next)| *next);
        let start = block.start() + at;
        let end = start + width;
        match (mark(letter, before, after, open.map(|(_, _, style)| style)), open) {
            (Some(Mark::Opening), None) => open = Some((start, end, letter)),
            (Some(Mark::Closing), Some((from, inner, _))) => {
                push(text, from, inner, start, end, Marks::Both, found);
                open = None;
            }
            (Some(Mark::Closing), None) if letter != '’' && letter != '\'' => {
                let from = found
                    .get(first..)
                    .and_then(|earlier| earlier.last())
                    .map_or(block.start(), |last| {
                        sentence_start(text, last.whole.end(), start)
                    });
                push(text, from, from, start, end, Marks::ClosingOnly, found);
            }
            _ => {}
        }
        before = letter;
    }
    if let Some((from, inner, style)) = open {
        let rest = text.span(inner, block.end()).map_or("", |span| text.slice(span));
        let clause = rest.split_whitespace().count() >= 4 && !matches!(style, '‘' | '\'');
        if clause && (goes_on || ends_like_speech(rest) || style != '"') {
            let end = inner + rest.trim_end().len();
            push(text, from, inner, end, end, Marks::OpeningOnly, found);
        }
    }
}

/// Whether a letter is a quotation mark here, and which.
fn mark(letter: char, before: char, after: char, open: Option<char>) -> Option<Mark> {
    match letter {
        '“' | '«' | '„' | '‟' => Some(if open == Some('„') && letter == '“' {
            Mark::Closing
        } else {
            Mark::Opening
        }),
        '”' | '»' => Some(Mark::Closing),
        '"' => Some(match open {
            Some(_) => Mark::Closing,
            None if after.is_whitespace() && !before.is_whitespace() => Mark::Closing,
            None => Mark::Opening,
        }),
        '‘' => (open.is_none() && !before.is_alphanumeric()).then_some(Mark::Opening),
        '\'' if open.is_none() => {
            (!before.is_alphanumeric() && after.is_alphabetic()).then_some(Mark::Opening)
        }
        '’' | '\'' => {
            (matches!(open, Some('‘' | '\'')) && !after.is_alphanumeric()).then_some(Mark::Closing)
        }
        _ => None,
    }
}

/// The start of the first sentence after `from`, or `from` itself.
fn sentence_start(text: &Text, from: usize, until: usize) -> usize {
    let Some(span) = text.span(from, until) else {
        return from;
    };
    let words = text.slice(span);
    words
        .char_indices()
        .find(|(_, letter)| matches!(letter, '.' | '!' | '?'))
        .map_or(from, |(at, letter)| from + at + letter.len_utf8())
}

fn ends_like_speech(words: &str) -> bool {
    words.trim_end().ends_with(['.', '!', '?', '…', ','])
}

fn push(
    text: &Text,
    from: usize,
    inner: usize,
    inner_end: usize,
    end: usize,
    marks: Marks,
    found: &mut Vec<Quotation>,
) {
    let (Some(inside), Some(whole)) = (text.span(inner, inner_end.max(inner)), text.span(from, end)) else {
        return;
    };
    let inside = text.trim(inside);
    let whole = text.trim(whole);
    if text.slice(inside).chars().any(char::is_alphanumeric) {
        let kind = kind(text.slice(inside), marks);
        // A single mark is an apostrophe as often as not: only a clause is believed.
        let opening = text.slice(whole);
        let single = opening.starts_with(['\'', '‘']) && !opening.starts_with("''");
        if !single || marks == Marks::Both {
            found.push(Quotation {
                inside,
                whole,
                kind,
                marks,
            });
        }
    }
}

/// What the marks round some words are for.
fn kind(words: &str, marks: Marks) -> QuotationKind {
    let count = words.split_whitespace().count();
    let capital = |word: &str| {
        word.chars()
            .find(|letter| letter.is_alphanumeric())
            .is_none_or(|letter| !letter.is_lowercase())
    };
    let long_words = words.split_whitespace().filter(|word| word.chars().count() > 3);
    let titled = long_words.clone().all(capital) && words.split_whitespace().next().is_some_and(capital);
    let ended = ends_like_speech(words);
    if titled && count <= 8 && !words.trim_end().ends_with(['!', '?', '.', ',']) {
        return QuotationKind::Name;
    }
    if titled && count <= 2 && marks == Marks::Both && !words.trim_end().ends_with(['!', '?', '.']) {
        return QuotationKind::Name;
    }
    if count >= 4 || (ended && count >= 2) {
        QuotationKind::Speech
    } else {
        QuotationKind::Phrase
    }
}

#[cfg(test)]
mod tests {
    use onrecord_nouns::Text;

    use super::{Span, in_block};

    fn outline(words: &str, goes_on: bool) -> Vec<String> {
        let text = Text::from(words);
        let mut found = Vec::new();
        in_block(&text, text.whole(), goes_on, &mut found);
        found
            .iter()
            .map(|quotation| format!("{:?} {}", quotation.kind, text.slice(quotation.inside)))
            .collect()
    }

    #[test]
    fn marks_of_all_styles_are_paired() {
        for words in [
            "\"The bridge is shut,\" he said.",
            "“The bridge is shut,” he said.",
            "«The bridge is shut,» he said.",
            "„The bridge is shut,“ he said.",
            "‘The bridge is shut,’ he said.",
            "''The bridge is shut,'' he said.",
        ] {
            assert_eq!(outline(words, false), ["Speech The bridge is shut,"], "{words}");
        }
    }

    #[test]
    fn an_apostrophe_opens_nothing() {
        assert!(outline("The boys' mother didn't see the '90s.", false).is_empty());
    }

    #[test]
    fn a_lost_opening_mark_is_put_at_the_start() {
        assert_eq!(
            outline("We will see. Nobody knows,” said the pilot.", false),
            ["Speech We will see. Nobody knows,"]
        );
    }

    #[test]
    fn a_quotation_that_goes_on_runs_to_the_end_of_its_paragraph() {
        assert_eq!(
            outline("“We waited for a long time.", true),
            ["Speech We waited for a long time."]
        );
    }

    #[test]
    fn a_name_in_marks_is_no_speech() {
        assert_eq!(
            outline("The port closes, reports \"Harbour News\".", false),
            ["Name Harbour News"]
        );
    }

    #[test]
    fn a_few_words_in_marks_are_a_phrase() {
        assert_eq!(
            outline("She saw no “final agreement” yet.", false),
            ["Phrase final agreement"]
        );
    }

    #[test]
    fn quotations_tile_in_order() {
        let text = Text::from("“One two three four,” he said. “Five six seven eight.”");
        let mut found = Vec::new();
        in_block(&text, text.whole(), false, &mut found);
        let spans: Vec<Span> = found.iter().map(|quotation| quotation.whole).collect();
        assert!(spans.is_sorted_by(|a, b| a.end() <= b.start()));
    }
}
