//! What a text is about, as weighted terms: stems of its words, and anchors that outlive translation.
//!
//! Anchors are names in Latin letters, cut to a prefix, and numbers: "Зеленський" and "Zelensky" give
//! one anchor. Terms are numbered per pile and say nothing outside it.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use rust_stemmers::{Algorithm, Stemmer};

use crate::reuse::rarity::{rarity, stem_of};
use crate::sources::names::name_words;

/// Letters of a name that make up its anchor: endings differ between languages.
const PREFIX: usize = 5;
/// Sentences of a usual report, to turn shares of sentences into shares of reports.
const SENTENCES: f32 = 8.0;
/// The least share of all reports that hold a name or number.
const ANCHOR_SHARE: f32 = 0.001;

/// Numbers the terms of one pile.
#[derive(Debug, Default)]
pub struct Vocabulary {
    numbers: HashMap<String, u32>,
}

impl Vocabulary {
    /// The number of a term, a new one if it is new.
    pub fn number(&mut self, term: &str) -> u32 {
        if let Some(&number) = self.numbers.get(term) {
            return number;
        }
        let number = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.numbers.insert(term.to_owned(), number);
        number
    }

    /// How many terms there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }
}

/// The Snowball stemmer of a language, if there is one.
#[must_use]
pub fn stemmer(language: Option<&str>) -> Option<Stemmer> {
    let algorithm = match language? {
        "en" => Algorithm::English,
        "de" => Algorithm::German,
        "fr" => Algorithm::French,
        "es" => Algorithm::Spanish,
        "it" => Algorithm::Italian,
        "pt" => Algorithm::Portuguese,
        "nl" => Algorithm::Dutch,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "tr" => Algorithm::Turkish,
        "ar" => Algorithm::Arabic,
        "sv" => Algorithm::Swedish,
        "no" | "nb" => Algorithm::Norwegian,
        "da" => Algorithm::Danish,
        "fi" => Algorithm::Finnish,
        "hu" => Algorithm::Hungarian,
        "el" => Algorithm::Greek,
        "ta" => Algorithm::Tamil,
        _ => return None,
    };
    Some(Stemmer::create(algorithm))
}

/// A term of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A word of the text's language.
    Word,
    /// A name or a number.
    Anchor,
}

/// Reads the terms of texts in one language, and remembers the words it has seen.
pub struct Reader {
    language: &'static str,
    stemmer: Option<Stemmer>,
    seen: HashMap<String, Seen>,
}

/// What a word stands for.
#[derive(Clone, Debug)]
struct Seen {
    /// Its stem and the share of reports that hold it; `None` for a number.
    stem: Option<(u64, f32)>,
    /// Its anchors, if it is a number, or a name when it does not open a sentence.
    anchors: Vec<u64>,
}

impl Reader {
    /// A reader of one language.
    #[must_use]
    pub fn new(language: Option<&'static str>) -> Self {
        Self {
            language: language.unwrap_or_default(),
            stemmer: stemmer(language),
            seen: HashMap::new(),
        }
    }

    /// Calls `found` with each term of a text: its sort, its hash, and the share of all reports in
    /// the world that hold it.
    pub fn read(&mut self, text: &str, found: &mut impl FnMut(Sort, u64, f32)) {
        let mut opens = true;
        for (word, opens_next) in words(text) {
            if word.is_ascii() || !word.contains(unspaced) {
                self.read_word(word, opens, found);
            } else {
                for piece in pieces(word) {
                    self.read_word(piece, opens, found);
                    opens = false;
                }
            }
            opens = opens_next;
        }
    }

    fn read_word(&mut self, word: &str, opens: bool, found: &mut impl FnMut(Sort, u64, f32)) {
        if !self.seen.contains_key(word) {
            let seen = self.look_at(word);
            self.seen.insert(word.to_owned(), seen);
        }
        let Some(seen) = self.seen.get(word) else { return };
        if let Some((stem, share)) = seen.stem {
            found(Sort::Word, stem, share);
        }
        if !opens || seen.stem.is_none() {
            for &anchor in &seen.anchors {
                // "Ukraine" stands in many reports, "Sorvan" in none that the table was made of.
                let share = seen
                    .stem
                    .map_or(ANCHOR_SHARE, |(_, share)| share.max(ANCHOR_SHARE));
                found(Sort::Anchor, anchor, share);
            }
        }
    }

    fn look_at(&self, word: &str) -> Seen {
        let first = word.chars().next().unwrap_or_default();
        if first.is_numeric() {
            let digits: String = digits(word).collect();
            let anchors = if digits.len() > 1 {
                vec![hash('#', &digits)]
            } else {
                Vec::new()
            };
            return Seen { stem: None, anchors };
        }
        let lower = word.to_lowercase();
        let lower = lower
            .strip_suffix("'s")
            .or(lower.strip_suffix("’s"))
            .unwrap_or(&lower);
        let stem = self
            .stemmer
            .as_ref()
            .map_or(lower.into(), |stemmer| stemmer.stem(lower));
        let share = match self.language {
            "en" => (SENTENCES * (-rarity(stem_of(lower))).exp()).min(1.0),
            _ => 0.0,
        };
        let anchors = if first.is_uppercase() {
            let names = name_words(word).into_iter().filter(|name| name.len() > 2);
            names
                .map(|name| hash('@', &name.chars().take(PREFIX).collect::<String>()))
                .collect()
        } else {
            Vec::new()
        };
        Seen {
            stem: Some((hash(' ', &format!("{} {stem}", self.language)), share)),
            anchors,
        }
    }
}

fn hash(sort: char, term: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (sort, term).hash(&mut hasher);
    hasher.finish()
}

/// The digits of a number in any script, as ASCII.
fn digits(number: &str) -> impl Iterator<Item = char> {
    number
        .chars()
        .filter(|letter| letter.is_numeric())
        .flat_map(|digit| {
            let latin = if digit.is_ascii() {
                ""
            } else {
                any_ascii::any_ascii_char(digit)
            };
            let kept = digit.is_ascii_digit().then_some(digit);
            kept.into_iter().chain(latin.chars().filter(char::is_ascii_digit))
        })
}

/// Whether a letter is of a script that writes no spaces between words.
fn unspaced(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// What can be read of a stretch without spaces: numbers and foreign words as they are, the rest as pairs of
/// letters.
fn pieces(stretch: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = stretch;
    while let Some(first) = rest.chars().next() {
        let differs = |letter: char| unspaced(letter) != unspaced(first);
        let end = rest.find(differs).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if unspaced(first) {
            let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
            let pairs = starts.windows(3.min(starts.len()));
            pieces.extend(pairs.filter_map(|pair| run.get(*pair.first()?..*pair.last()?)));
        } else {
            pieces.push(run);
        }
        rest = after;
    }
    pieces
}

/// The words of a text, each with whether a new sentence opens after it.
pub fn words(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(char::is_alphanumeric)?;
        let from = rest.get(start..)?;
        let mut end = from.len();
        let mut letters = from.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let inside = matches!(letter, '\'' | '’' | '.' | ',')
                && letters.peek().is_some_and(|(_, next)| {
                    next.is_numeric() || (matches!(letter, '\'' | '’') && next.is_alphabetic())
                });
            if !letter.is_alphanumeric() && !inside {
                end = at;
                break;
            }
        }
        let (word, after) = (from.get(..end)?, from.get(end..)?);
        rest = after;
        let gap = after.find(char::is_alphanumeric).unwrap_or(after.len());
        let opens = after.get(..gap)?.contains(['.', '!', '?', '\n', ':', '…', '。']);
        Some((word, opens))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anchors(text: &str) -> Vec<u64> {
        let mut found = Vec::new();
        Reader::new(Some("en")).read(text, &mut |sort, term, _| {
            if sort == Sort::Anchor {
                found.push(term);
            }
        });
        found
    }

    #[test]
    fn a_name_gives_one_anchor_in_two_scripts() {
        assert_eq!(anchors("When Verlansky spoke").len(), 1);
        assert_eq!(
            anchors("When Verlansky spoke"),
            anchors("Коли Верланський говорив")
        );
    }

    #[test]
    fn a_number_keeps_its_digits_only() {
        assert_eq!(anchors("about 40,000 tons"), anchors("some 40000 horses"));
        assert_ne!(anchors("about 40,000 tons"), anchors("some 50000 horses"));
    }

    #[test]
    fn a_number_is_one_anchor_in_the_digits_of_any_script() {
        assert_eq!(anchors("about 4700 tons"), anchors("نحو ٤٧٠٠ طن"));
        assert_eq!(anchors("in 1953 there"), anchors("这是自1953年以来"));
    }

    #[test]
    fn what_has_no_spaces_is_read_in_pairs() {
        assert_eq!(pieces("自1953年以来Home"), ["自", "1953", "年以", "以来", "Home"]);
    }

    #[test]
    fn words_keep_apostrophes_and_decimals_inside() {
        let found: Vec<&str> = words("It’s 2.5, he said.").map(|(word, _)| word).collect();
        assert_eq!(found, ["It’s", "2.5", "he", "said"]);
    }
}
