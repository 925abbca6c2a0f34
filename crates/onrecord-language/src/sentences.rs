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
    let mut start = dateline(words);
    push(text, block, 0, start, &mut found);
    let mut at = start;
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

/// Length of a dateline that opens a block: "LONDON, March 3 (Agency) - ". What follows is parsed by itself.
fn dateline(words: &str) -> usize {
    const LONGEST: usize = 90;
    let dash = |place: &usize| {
        rest(words, *place)
            .trim_start()
            .chars()
            .next()
            .is_some_and(|mark| matches!(mark, '—' | '–' | '-' | '―'))
    };
    let Some(space) = words
        .char_indices()
        .take(LONGEST)
        .filter(|(_, letter)| *letter == ' ')
        .map(|(place, _)| place)
        .find(dash)
    else {
        return 0;
    };
    let place = words.get(..space).unwrap_or_default();
    let marks = rest(words, space).trim_start();
    let end = words.len() - marks.trim_start_matches(['—', '–', '-', '―']).len();
    let first = place.split([' ', ',', '(']).next().unwrap_or_default();
    let letters = first.chars().filter(|letter| letter.is_alphabetic());
    let shouted = letters.clone().count() >= 3 && letters.clone().all(char::is_uppercase);
    let named = place.split_whitespace().all(|word| {
        let word = word.trim_matches(['(', ')', ',', '.', '/']);
        word.chars()
            .next()
            .is_none_or(|first| first.is_uppercase() || first.is_ascii_digit())
            || word.chars().count() <= 3
    });
    let is_sentence = place.contains(['!', '?', ':', ';', '"', '“']);
    if shouted && named && !is_sentence && rest(words, end).starts_with(' ') {
        end
    } else {
        0
    }
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
    let mut closed = closers.len() - closers.trim_start_matches(closes).len();
    if closers.starts_with("“ ") {
        // Closes a quotation that „ or ” opened.
        closed = "“".len();
    }
    closed += reference_marks(rest(closers, closed));
    Some(Stop::Mark {
        first: here,
        end: here + marks + closed,
    })
}

/// Length of the numbers in brackets that point from the end of a sentence to its sources: ` [3] [4]`.
fn reference_marks(after: &str) -> usize {
    let mut end = 0;
    while let Some(mark) = rest(after, end).trim_start_matches(' ').strip_prefix('[') {
        let Some((number, left)) = mark.split_once(']') else {
            break;
        };
        if number.is_empty() || number.len() > 3 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            break;
        }
        end = after.len() - left.len();
    }
    end
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
    if next_word.is_empty() || !may_open(next_word) {
        return None;
    }
    let next = first_word(next_word);
    if matches!(marks.as_bytes().first(), Some(b'!' | b'?')) && marks.len() > 1 && is_asked_by(next_word) {
        return None;
    }
    let sentence = words.get(start..first)?;
    let before = last_word(sentence);
    if marks != "." {
        // A part of a name in brackets: "[Anna B.] Roe", "[Mr.] Poe".
        let before_name = is_initial(before) || WORDS.roles(&before.to_lowercase()).before_name;
        let stays = matches!(marks, ".)" | ".]") && before_name;
        return (!stays).then_some(end);
    }
    let next = Next::new(next, next_word);
    (!is_abbreviation(before, sentence, &next)).then_some(end)
}

/// The word that comes after a full stop.
struct Next<'a> {
    word: &'a str,
    /// Whether sentences often open with it, and names hardly ever.
    opens_often: bool,
}

impl<'a> Next<'a> {
    fn new(word: &'a str, words: &str) -> Self {
        let is_initial = word.chars().count() == 1 && rest(words, word.len()).starts_with('.');
        let known = word.starts_with(char::is_uppercase) && WORDS.roles(&word.to_lowercase()).opener;
        Self {
            word,
            opens_often: known && !is_initial,
        }
    }
}

/// Whether the full stop after `before` belongs to that word, seen what comes next.
fn is_abbreviation(before: &str, sentence: &str, next: &Next<'_>) -> bool {
    let roles = WORDS.roles(&before.to_lowercase());
    let is_number = next.word.starts_with(|c: char| c.is_ascii_digit());
    if roles.before_name && !next.opens_often || roles.before_number && is_number {
        return true;
    }
    // The number of a paragraph: "2. Sanctions".
    let is_whole = sentence.trim() == before;
    if is_whole
        && (before.chars().count() == 1 || before.len() < 3 && before.chars().all(|c| c.is_ascii_digit()))
    {
        return true;
    }
    let is_name = roles.may_end_name && before.starts_with(char::is_uppercase);
    (is_initial(before) || roles.may_end || is_name || is_acronym(before)) && !next.opens_often
}

/// `J` in "J. Doe".
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    matches!((letters.next(), letters.next()), (Some(letter), None) if letter.is_uppercase() && letter != 'I')
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
    // An address is not longer than this; so the search stays short in a text without spaces.
    const LONGEST: usize = 200;
    let (before, after) = (words.get(..first)?, rest(words, end));
    let is_letter = |(_, c): &(usize, char)| !c.is_whitespace();
    let chunk_start = before
        .char_indices()
        .rev()
        .take(LONGEST)
        .take_while(is_letter)
        .last();
    let chunk_before = rest(before, chunk_start.map_or(before.len(), |(at, _)| at));
    let chunk_end = after
        .char_indices()
        .take(LONGEST)
        .find(|letter| !is_letter(letter));
    let chunk_after = after
        .get(..chunk_end.map_or(after.len(), |(at, _)| at))
        .unwrap_or_default();
    let is_strange = |c: char| matches!(c, '/' | '@' | '_' | '\\' | '=' | '&');
    let looks_like_address = chunk_before.contains(is_strange)
        || chunk_after.contains(is_strange)
        || chunk_before.starts_with("www.");
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
    matches!(
        c,
        '"' | '\'' | '”' | '’' | ')' | ']' | '»' | '」' | '』' | '）' | '*' | '_'
    )
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
    may_end_name: bool,
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
                    "may-end-name" => roles.may_end_name = true,
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
    fn short_months_and_days_are_written_with_a_capital() {
        assert_eq!(
            split("They are free to wed. Roe agreed."),
            "They are free to wed. | Roe agreed."
        );
        assert_eq!(
            split("They met on Wed. Roe agreed."),
            "They met on Wed. Roe agreed."
        );
    }

    #[test]
    fn a_quotation_mark_alone_is_no_sentence() {
        assert_eq!(split("'It is over.' \""), "'It is over.' \"");
    }

    #[test]
    fn closing_quotes_belong_to_the_sentence() {
        assert_eq!(split("“We won.” The crowd left."), "“We won.” | The crowd left.");
    }

    #[test]
    fn marks_of_emphasis_belong_to_the_sentence() {
        assert_eq!(
            split("*The growers.* Roe sold his field."),
            "*The growers.* | Roe sold his field."
        );
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
    fn reference_marks_belong_to_the_sentence_before() {
        assert_eq!(
            split("He left in 2014. [3] [4] She stayed."),
            "He left in 2014. [3] [4] | She stayed."
        );
        assert_eq!(
            split("It lost [Anna B.] Roe. He left."),
            "It lost [Anna B.] Roe. | He left."
        );
    }

    #[test]
    fn other_scripts_end_too() {
        assert_eq!(split("他走了。他们留下。"), "他走了。 | 他们留下。");
    }
}
