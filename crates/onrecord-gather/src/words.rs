//! The words that tell the parts of a page apart, read once from `data/lexicons/en/furniture.toml`
//! and `data/lexicons/calendar.toml`.
//!
//! What a match means is left to `roles` and `published`. Surprising: matching knows no language; a
//! line in another one simply matches nothing, and the shapes of lines decide alone.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

const SOURCE: &str = include_str!("../../../data/lexicons/en/furniture.toml");
const CALENDAR: &str = include_str!("../../../data/lexicons/calendar.toml");

#[derive(Deserialize)]
struct File {
    entry: Vec<Entry>,
    fields: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Calendar {
    month: Vec<Month>,
    weekdays: Weekdays,
}

/// One entry of the list.
#[derive(Deserialize)]
pub(crate) struct Entry {
    pub(crate) id: String,
    how: How,
    most_words: usize,
    words: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "examples are read by the tests"))]
    hit: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "examples are read by the tests"))]
    miss: Vec<String>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum How {
    Whole,
    Start,
    Has,
}

#[derive(Deserialize)]
struct Month {
    number: i8,
    words: Vec<String>,
}

#[derive(Deserialize)]
struct Weekdays {
    words: Vec<String>,
}

/// The list, made fast.
pub(crate) struct Words {
    entries: Vec<Entry>,
    months: BTreeMap<String, i8>,
    weekdays: Vec<String>,
    fields: BTreeMap<String, Vec<String>>,
}

/// The words of the list.
pub(crate) fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let file: File = match toml::from_str(SOURCE) {
            Ok(file) => file,
            Err(wrong) => unreachable!("furniture.toml is read by a test: {wrong}"),
        };
        let calendar: Calendar = match toml::from_str(CALENDAR) {
            Ok(calendar) => calendar,
            Err(wrong) => unreachable!("calendar.toml is read by a test: {wrong}"),
        };
        let months = calendar.month.into_iter();
        Words {
            entries: file.entry,
            months: months
                .flat_map(|month| month.words.into_iter().map(move |word| (word, month.number)))
                .collect(),
            weekdays: calendar.weekdays.words,
            fields: file.fields,
        }
    })
}

impl Words {
    /// The ids of all entries that a line matches, in the order of the list.
    pub(crate) fn matches<'w>(&'w self, line: &str) -> Vec<&'w str> {
        let key = key(line);
        let n_words = key.split(' ').filter(|word| !word.is_empty()).count();
        let hits = self
            .entries
            .iter()
            .filter(|entry| entry.matches_key(&key, n_words));
        hits.map(|entry| entry.id.as_str()).collect()
    }

    /// Whether a line matches the entry with this id.
    pub(crate) fn is(&self, id: &str, line: &str) -> bool {
        let key = key(line);
        let n_words = key.split(' ').filter(|word| !word.is_empty()).count();
        let mut named = self.entries.iter().filter(|entry| entry.id == id);
        named.any(|entry| entry.matches_key(&key, n_words))
    }

    /// Whether some words end with a phrase of the entry with this id.
    pub(crate) fn ends_with(&self, id: &str, before: &str) -> bool {
        let key = key(before);
        let mut named = self.entries.iter().filter(|entry| entry.id == id);
        named.any(|entry| {
            entry.words.iter().any(|phrase| {
                key.strip_suffix(phrase.as_str())
                    .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
            })
        })
    }

    /// The number of a month by its name in lower case.
    pub(crate) fn month(&self, word: &str) -> Option<i8> {
        self.months.get(word).copied()
    }

    /// The usual names of a field of records: `text`, `title`, `date`, `url`, `outlet`.
    pub(crate) fn field_names(&self, field: &str) -> &[String] {
        self.fields.get(field).map_or(&[], Vec::as_slice)
    }

    /// Whether a word in lower case is one of the names of a field.
    pub(crate) fn has_field_name(&self, field: &str, word: &str) -> bool {
        self.field_names(field).iter().any(|name| name == word)
    }

    /// Whether a word in lower case names a day of the week.
    pub(crate) fn is_weekday(&self, word: &str) -> bool {
        self.weekdays.iter().any(|name| name == word)
    }
}

impl Entry {
    fn matches_key(&self, key: &str, n_words: usize) -> bool {
        n_words <= self.most_words
            && self.words.iter().any(|phrase| match self.how {
                How::Whole => key.trim_end_matches([':', '.', ' ', '…', '»', '›', '>']) == phrase,
                How::Start => key.strip_prefix(phrase.as_str()).is_some_and(ends_here),
                How::Has => key.match_indices(phrase.as_str()).any(|(at, found)| {
                    let before = key.get(..at).unwrap_or_default();
                    let after = key.get(at + found.len()..).unwrap_or_default();
                    let own_edge = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
                    let free = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
                    (free(before.chars().next_back()) || own_edge(phrase.chars().next()))
                        && (free(after.chars().next()) || own_edge(phrase.chars().next_back()))
                }),
            })
    }
}

/// Whether a phrase may end before this rest of a line.
fn ends_here(rest: &str) -> bool {
    !rest
        .chars()
        .next()
        .is_some_and(|letter| letter.is_alphanumeric() || letter == '-' || letter == '\'')
}

/// The form of a line that phrases are compared with: lower case, plain quotes, single blanks.
fn key(line: &str) -> String {
    let mut key = String::with_capacity(line.len());
    let marks = [
        '•', '*', '_', '·', '▪', '►', '▶', '▸', '⏵', '>', '-', '–', '—', '|', '#',
    ];
    for word in line
        .trim_start_matches(|letter: char| letter.is_whitespace() || marks.contains(&letter))
        .split_whitespace()
    {
        if !key.is_empty() {
            key.push(' ');
        }
        for letter in word.chars() {
            match letter {
                '’' | '‘' => key.push('\''),
                _ => key.extend(letter.to_lowercase()),
            }
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_hits_and_misses_as_it_says() {
        for entry in &words().entries {
            for line in &entry.hit {
                assert!(words().is(&entry.id, line), "{} must match {line}", entry.id);
            }
            for line in &entry.miss {
                assert!(!words().is(&entry.id, line), "{} must not match {line}", entry.id);
            }
        }
    }

    #[test]
    fn phrases_are_in_the_form_of_keys() {
        for entry in &words().entries {
            for phrase in &entry.words {
                assert_eq!(&key(phrase), phrase, "in {}", entry.id);
            }
        }
    }
}
