//! Which words and marks is a sentence made of?
//!
//! First form: white space, marks at either end of a word, and clitics. The port of the model's own
//! tokenizer follows.

use onrecord_nouns::{Span, Text};

/// Splits a stretch of text into tokens, in order; white space belongs to none.
///
/// # Limits
///
/// Abbreviations keep their full stop only when it stands inside (`U.S.`) or after one letter.
#[must_use]
pub fn tokens(text: &Text, span: Span) -> Vec<Span> {
    let words = text.slice(span);
    let mut found = Vec::new();
    let mut at = span.start();
    for chunk in words.split_inclusive(char::is_whitespace) {
        let word = chunk.trim_end();
        split(text, at, at + word.len(), &mut found);
        at += chunk.len();
    }
    found
}

fn split(text: &Text, mut start: usize, mut end: usize, found: &mut Vec<Span>) {
    let mut behind = Vec::new();
    while let Some(word) = text.span(start, end).map(|span| text.slice(span)) {
        let (Some(first), Some(last)) = (word.chars().next(), word.chars().next_back()) else {
            break;
        };
        let clitic = [
            "'s", "’s", "n't", "n’t", "'re", "’re", "'ll", "’ll", "'ve", "’ve", "'d", "’d", "'m", "’m",
        ]
        .into_iter()
        .find(|clitic| word.len() > clitic.len() && word.to_ascii_lowercase().ends_with(clitic));
        if is_mark(first) && word.len() > first.len_utf8() {
            found.extend(text.span(start, start + first.len_utf8()));
            start += first.len_utf8();
        } else if word.len() > last.len_utf8()
            && (is_mark(last) || last == '.' && !word.trim_end_matches('.').contains('.') && word.len() > 2)
        {
            behind.extend(text.span(end - last.len_utf8(), end));
            end -= last.len_utf8();
        } else if let Some(clitic) = clitic {
            behind.extend(text.span(end - clitic.len(), end));
            end -= clitic.len();
        } else {
            found.extend(text.span(start, end));
            break;
        }
    }
    found.extend(behind.into_iter().rev());
}

const fn is_mark(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | ':'
            | '!'
            | '?'
            | '('
            | ')'
            | '['
            | ']'
            | '"'
            | '“'
            | '”'
            | '‘'
            | '’'
            | '\''
            | '«'
            | '»'
            | '—'
            | '–'
            | '…'
            | '$'
            | '€'
            | '£'
            | '%'
            | '*'
            | '<'
            | '>'
            | '•'
    )
}
