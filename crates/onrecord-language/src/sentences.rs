//! Where does a sentence end?
//!
//! Rules over one block of text, made for newsroom prose: abbreviations, initials, titles, numbers,
//! quotations, and full stops that lost their space. What a sentence says is left to the parser,
//! which takes these ends as given. A surprise: a line break is no end, but an empty line is.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use onrecord_nouns::{Span, Text};

static WORDS: LazyLock<Words> =
    LazyLock::new(|| Words::parse(include_str!("../../../data/models/en/sentences.txt")));

/// Splits a block into sentences, in order, without the white space between them.
///
/// # Example
///
/// ```
/// use onrecord_language::sentences::sentences;
/// use onrecord_nouns::Text;
///
/// let text = Text::from("Sen. J. Doe left the U.S. on Jan. 3. \"Why?\" a reporter asked.");
/// let found: Vec<_> = sentences(&text, text.whole()).into_iter().map(|span| text.slice(span)).collect();
/// assert_eq!(found, ["Sen. J. Doe left the U.S. on Jan. 3.", "\"Why?\" a reporter asked."]);
/// ```
///
/// # Limits
///
/// Abbreviations are those of English. After one that may end a sentence (`U.S.`, `Inc.`) only a
/// word that opens many sentences is taken for a new one, so `in the U.S. Scholz agreed` stays whole.
#[must_use]
pub fn sentences(text: &Text, block: Span) -> Vec<Span> {
    let block = text.trim(block);
    let words = text.slice(block);
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(stop) = next_stop(words, at) {
        let end = match stop {
            Stop::EmptyLine(end) => Some(end),
            Stop::Mark { first, end } => ends_at(words, start, first, end),
        };
        at = stop.end();
        if let Some(end) = end {
            push(text, block, start, end, &mut found);
            start = end;
        }
    }
    push(text, block, start, words.len(), &mut found);
    found
}

fn push(text: &Text, block: Span, start: usize, end: usize, found: &mut Vec<Span>) {
    if let Some(span) = text.span(block.start() + start, block.start() + end) {
        let span = text.trim(span);
        if !span.is_empty() {
            found.push(span);
        }
    }
}

/// A place where a sentence could end.
#[derive(Clone, Copy)]
enum Stop {
    /// A run of terminal marks with what closes behind it.
    Mark { first: usize, end: usize },
    /// Where an empty line starts.
    EmptyLine(usize),
}

impl Stop {
    const fn end(self) -> usize {
        match self {
            Self::Mark { end, .. } => end,
            Self::EmptyLine(end) => end + 1,
        }
    }
}

/// Finds the next place at or after `at`.
fn next_stop(words: &str, at: usize) -> Option<Stop> {
    let bytes = words.as_bytes();
    let mut here = at;
    while let Some(&byte) = bytes.get(here) {
        match byte {
            b'.' | b'!' | b'?' => break,
            b'\n' if is_empty_line(&bytes[here + 1..]) => return Some(Stop::EmptyLine(here)),
            0xd7..=0xef if rest(words, here).chars().next().is_some_and(is_terminal) => break,
            _ => here += 1,
        }
    }
    if here >= bytes.len() {
        return None;
    }
    let tail = rest(words, here);
    let marks = tail.len() - tail.trim_start_matches(is_terminal).len();
    let closers = rest(tail, marks);
    let closed = closers.len() - closers.trim_start_matches(closes).len();
    Some(Stop::Mark {
        first: here,
        end: here + marks + closed,
    })
}

fn is_empty_line(after: &[u8]) -> bool {
    after.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r')) == Some(&b'\n')
}

/// Whether the sentence that began at `start` ends at the marks `first..end`, and where exactly.
fn ends_at(words: &str, start: usize, first: usize, end: usize) -> Option<usize> {
    let marks = words.get(first..end)?;
    let after = rest(words, end);
    let next_word = after.trim_start();
    if next_word.is_empty() {
        return Some(end);
    }
    if marks.starts_with(is_full_width) {
        return Some(end);
    }
    if next_word.len() == after.len() {
        return ends_without_space(words, first, end);
    }
    let next_word = next_word.trim_start_matches(opens);
    if !may_open(next_word) {
        return None;
    }
    let next = first_word(next_word);
    if matches!(marks.as_bytes().first(), Some(b'!' | b'?')) && marks.len() > 1 && is_asked_by(next_word) {
        return None;
    }
    if marks != "." {
        return Some(end);
    }
    let before = last_word(words.get(start..first)?);
    let is_initial = next.chars().count() == 1 && rest(next_word, next.len()).starts_with('.');
    let opens_often =
        !is_initial && next.starts_with(char::is_uppercase) && WORDS.roles(&next.to_lowercase()).opener;
    let known = is_abbreviation(before, words.get(start..first)?, next, opens_often);
    (!known).then_some(end)
}

/// Whether the full stop after `before` belongs to that word, seen what comes next.
fn is_abbreviation(before: &str, sentence: &str, next: &str, opens_often: bool) -> bool {
    let key = before.to_lowercase();
    let roles = WORDS.roles(&key);
    let is_number = next.starts_with(|c: char| c.is_ascii_digit());
    if roles.before_name && !opens_often || roles.before_number && is_number {
        return true;
    }
    let mut letters = before.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        // An initial, or the number of a paragraph: "J. Doe", "2. Sanctions".
        let enumerates = letter.is_alphanumeric() && sentence.trim().chars().count() == 1;
        return enumerates || letter.is_uppercase() && letter != 'I' && !opens_often;
    }
    if sentence.trim() == before && before.chars().all(|c| c.is_ascii_digit()) && before.len() < 3 {
        return true;
    }
    (roles.may_end || is_acronym(before)) && !opens_often
}

/// `U.S`, `Ph.D`, `a.m`: short groups of letters with full stops between them.
fn is_acronym(word: &str) -> bool {
    word.contains('.')
        && word
            .split('.')
            .all(|part| part.chars().count() <= 2 && part.chars().all(char::is_alphabetic))
}

/// `"... end?" the minister asked`: the quotation goes on into its own attribution.
fn is_asked_by(next: &str) -> bool {
    for (place, word) in next.split_whitespace().take(5).enumerate() {
        let bare = word.trim_end_matches([',', '.', ':', ';', '!', '?']);
        if place > 0 && WORDS.roles(bare).says {
            return true;
        }
        if bare.len() < word.len() {
            return false;
        }
    }
    false
}

/// `talks.He said`, `over."The minister`: a full stop that lost its space.
fn ends_without_space(words: &str, first: usize, end: usize) -> Option<usize> {
    let before = words.get(..first)?;
    let after = rest(words, end);
    let chunk_start = before.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let chunk = rest(words, chunk_start);
    let chunk = chunk.split(char::is_whitespace).next().unwrap_or_default();
    let looks_like_address = chunk.contains(['/', '@', '_', '\\', '=', '&']) || chunk.starts_with("www.");
    let word_before = before.trim_end_matches(|c: char| c.is_lowercase());
    let lower_before = before.len() - word_before.len() >= 2 || before.ends_with([')', '"', '”', '’', '%']);
    let next = after.trim_start_matches(opens);
    let mut letters = next.chars();
    let capital_after = letters.next().is_some_and(char::is_uppercase)
        && letters
            .next()
            .is_some_and(|c| c.is_lowercase() || c.is_whitespace());
    let open = after.len() - next.len() <= 3;
    (lower_before && capital_after && open && !looks_like_address).then_some(end)
}

/// Whether a sentence may open with this.
fn may_open(next: &str) -> bool {
    let mut letters = next.chars();
    let Some(first) = letters.next() else {
        return true;
    };
    // "iPhone" opens a sentence, "however" does not.
    !first.is_lowercase() && !matches!(first, ',' | ';' | ':' | '.' | '?' | '!' | '/' | '%')
        || first.is_lowercase() && letters.next().is_some_and(char::is_uppercase)
}

fn first_word(words: &str) -> &str {
    let end = words
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’')))
        .unwrap_or(words.len());
    words.get(..end).unwrap_or_default()
}

fn last_word(words: &str) -> &str {
    let start = words
        .char_indices()
        .rev()
        .find(|(_, c)| c.is_whitespace() || opens(*c))
        .map_or(0, |(at, c)| at + c.len_utf8());
    rest(words, start)
}

fn rest(words: &str, from: usize) -> &str {
    words.get(from..).unwrap_or_default()
}

const fn is_terminal(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '‼' | '⁇' | '؟' | '۔' | '।') || is_full_width(c)
}

const fn is_full_width(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '।' | '۔')
}

const fn closes(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | ')' | ']' | '»' | '」' | '』' | '）')
}

const fn opens(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '“' | '‘' | '(' | '[' | '«' | '—' | '–' | '-' | '•' | '*' | '„'
    )
}

/// What the splitter knows of a word.
#[derive(Clone, Copy, Debug, Default)]
struct Roles {
    before_name: bool,
    may_end: bool,
    before_number: bool,
    opener: bool,
    says: bool,
}

struct Words(BTreeMap<&'static str, Roles>);

impl Words {
    fn parse(list: &'static str) -> Self {
        let mut words: BTreeMap<&'static str, Roles> = BTreeMap::new();
        let mut section = "";
        for line in list.lines().filter(|line| !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[') {
                section = name.trim_end_matches(']');
                continue;
            }
            for word in line.split_whitespace() {
                let roles = words.entry(word).or_default();
                match section {
                    "before-name" => roles.before_name = true,
                    "may-end" => roles.may_end = true,
                    "before-number" => roles.before_number = true,
                    "opener" => roles.opener = true,
                    "says" => roles.says = true,
                    _ => {}
                }
            }
        }
        Self(words)
    }

    fn roles(&self, word: &str) -> Roles {
        self.0.get(word).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(words: &str) -> String {
        let text = Text::from(words);
        let found: Vec<_> = sentences(&text, text.whole())
            .into_iter()
            .map(|span| text.slice(span).to_owned())
            .collect();
        found.join(" | ")
    }

    #[test]
    fn titles_initials_and_months_end_nothing() {
        assert_eq!(
            split("Gov. A. B. Roe met Dr. Poe on Jan. 24. He left."),
            "Gov. A. B. Roe met Dr. Poe on Jan. 24. | He left."
        );
    }

    #[test]
    fn an_acronym_ends_a_sentence_before_an_opening_word_only() {
        assert_eq!(split("It is the U.S. President."), "It is the U.S. President.");
        assert_eq!(
            split("He flew to the U.S. The talks go on."),
            "He flew to the U.S. | The talks go on."
        );
    }

    #[test]
    fn a_question_stays_with_who_asks_it() {
        assert_eq!(
            split("\"Is it over?\" Roe asked. Nobody spoke."),
            "\"Is it over?\" Roe asked. | Nobody spoke."
        );
        assert_eq!(split("\"It is over!\" he said."), "\"It is over!\" he said.");
    }

    #[test]
    fn a_lost_space_is_seen_and_an_address_left_alone() {
        assert_eq!(
            split("They held talks.The rest waits."),
            "They held talks. | The rest waits."
        );
        assert_eq!(
            split("See www.example.Com or a.b@c.De for more."),
            "See www.example.Com or a.b@c.De for more."
        );
    }

    #[test]
    fn closing_quotes_belong_to_the_sentence() {
        assert_eq!(split("“We won.” The crowd left."), "“We won.” | The crowd left.");
    }

    #[test]
    fn an_empty_line_ends_a_sentence_and_a_line_break_does_not() {
        assert_eq!(
            split("One line\ngoes on\n\nAnother"),
            "One line\ngoes on | Another"
        );
    }

    #[test]
    fn an_enumerator_is_no_sentence() {
        assert_eq!(
            split("1. Sanctions stay. 2. Talks go on."),
            "1. Sanctions stay. | 2. Talks go on."
        );
    }

    #[test]
    fn other_scripts_end_too() {
        assert_eq!(split("他走了。他们留下。"), "他走了。 | 他们留下。");
    }
}
