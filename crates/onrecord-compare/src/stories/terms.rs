//! What a text is about, as weighted terms: stems of its words, and anchors that outlive translation.
//!
//! Anchors are names in Latin letters, cut to a prefix, and numbers: "Зеленський" and "Zelensky" give
//! one anchor. Terms are numbered per pile and say nothing outside it.

use std::collections::HashMap;

use rust_stemmers::{Algorithm, Stemmer};

use crate::sources::names::name_words;

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

/// Calls `found` with each term of a text.
pub fn terms(
    text: &str,
    language: Option<&str>,
    stemmer: Option<&Stemmer>,
    found: &mut impl FnMut(Sort, &str),
) {
    let mut opens = true;
    let mut key = String::new();
    for (word, opens_next) in words(text) {
        let first = word.chars().next().unwrap_or_default();
        if first.is_numeric() {
            let digits: String = word.chars().filter(char::is_ascii_digit).collect();
            if digits.len() > 1 {
                key.clear();
                key.push('#');
                key.push_str(&digits);
                found(Sort::Anchor, &key);
            }
        } else {
            let lower = word.to_lowercase();
            let lower = lower
                .strip_suffix("'s")
                .or(lower.strip_suffix("’s"))
                .unwrap_or(&lower);
            let stem = stemmer.map_or(lower.into(), |stemmer| stemmer.stem(lower));
            key.clear();
            key.push_str(language.unwrap_or_default());
            key.push(' ');
            key.push_str(&stem);
            found(Sort::Word, &key);
            if first.is_uppercase() && !opens {
                for name in name_words(word) {
                    if name.len() > 2 {
                        key.clear();
                        key.push('@');
                        key.extend(name.chars().take(6));
                        found(Sort::Anchor, &key);
                    }
                }
            }
        }
        opens = opens_next;
    }
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

    fn anchors(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        terms(text, Some("en"), None, &mut |sort, term| {
            if sort == Sort::Anchor {
                found.push(term.to_owned());
            }
        });
        found
    }

    #[test]
    fn a_name_gives_one_anchor_in_two_scripts() {
        assert_eq!(
            anchors("When Verlansky spoke"),
            anchors("Коли Верланський говорив")
        );
    }

    #[test]
    fn a_number_keeps_its_digits_only() {
        assert_eq!(anchors("about 40,000 tons"), ["#40000"]);
    }

    #[test]
    fn words_keep_apostrophes_and_decimals_inside() {
        let found: Vec<&str> = words("It’s 2.5, he said.").map(|(word, _)| word).collect();
        assert_eq!(found, ["It’s", "2.5", "he", "said"]);
    }
}
