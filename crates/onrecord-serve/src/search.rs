//! Which reports hold these words?
//!
//! Words are compared in lower case. All must stand in a report; the last one may be the start of a
//! word, so that results come while somebody types. Phrases stand in quotation marks.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{Reading, Report, ReportId};

/// Finds reports by their words.
pub(crate) struct Search {
    reports: Vec<ReportId>,
    /// Places of the reports that hold a word.
    places: BTreeMap<Box<str>, Vec<u32>>,
}

/// What was asked, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    /// Single words, all of them and those of phrases.
    pub(crate) words: Vec<String>,
    /// Phrases, lower case.
    pub(crate) phrases: Vec<String>,
    /// Whether the last word may be the start of one.
    open: bool,
}

/// So many words of a query count; the rest is ignored.
const MOST_WORDS: usize = 16;
/// So many words may begin with the letters given.
const MOST_STARTS: usize = 2000;

impl Asked {
    /// Takes a query apart.
    pub(crate) fn new(query: &str) -> Self {
        let query = query.to_lowercase().replace(['“', '”'], "\"");
        let mut asked = Self::default();
        for (at, part) in query.split('"').enumerate() {
            let words: Vec<String> = words_of(part).map(str::to_owned).collect();
            if at % 2 == 1 && words.len() > 1 {
                asked.phrases.push(part.trim().to_owned());
            }
            asked.words.extend(words);
            asked.open = at % 2 == 0 && part.ends_with(char::is_alphanumeric);
        }
        asked.words.truncate(MOST_WORDS);
        asked
    }
}

impl Search {
    /// Looks all words up.
    pub(crate) fn new(pairs: &[(Report, Reading)]) -> Self {
        let mut places: BTreeMap<Box<str>, Vec<u32>> = BTreeMap::new();
        for (at, (report, _)) in (0u32..).zip(pairs) {
            let lower = report.text.as_str().to_lowercase();
            let words: BTreeSet<&str> = words_of(&lower).collect();
            for word in words {
                match places.get_mut(word) {
                    Some(reports) => reports.push(at),
                    None => {
                        places.insert(word.into(), vec![at]);
                    }
                }
            }
        }
        Self {
            reports: pairs.iter().map(|(report, _)| report.id).collect(),
            places,
        }
    }

    /// The reports that hold all words, in the order of the pile.
    pub(crate) fn find(&self, asked: &Asked, text: impl Fn(ReportId) -> Option<String>) -> Vec<ReportId> {
        let Some((last, others)) = asked.words.split_last() else {
            return Vec::new();
        };
        let mut found: Option<BTreeSet<u32>> = None;
        let mut keep = |hits: BTreeSet<u32>| {
            found = Some(match found.take() {
                Some(known) => known.intersection(&hits).copied().collect(),
                None => hits,
            });
        };
        for word in others {
            keep(self.holding(word));
        }
        keep(if asked.open {
            self.starting(last)
        } else {
            self.holding(last)
        });
        found
            .unwrap_or_default()
            .into_iter()
            .filter_map(|at| self.reports.get(at as usize).copied())
            .filter(|id| {
                asked.phrases.is_empty()
                    || text(*id).is_some_and(|text| asked.phrases.iter().all(|phrase| text.contains(phrase)))
            })
            .collect()
    }

    fn holding(&self, word: &str) -> BTreeSet<u32> {
        self.places.get(word).into_iter().flatten().copied().collect()
    }

    fn starting(&self, letters: &str) -> BTreeSet<u32> {
        self.places
            .range::<str, _>((std::ops::Bound::Included(letters), std::ops::Bound::Unbounded))
            .take_while(|(word, _)| word.starts_with(letters))
            .take(MOST_STARTS)
            .flat_map(|(_, reports)| reports)
            .copied()
            .collect()
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_may_be_begun_and_phrases_are_kept() {
        let asked = Asked::new("Dam \"drained in June\" may");
        assert_eq!(asked.words, ["dam", "drained", "in", "june", "may"]);
        assert_eq!(asked.phrases, ["drained in june"]);
        assert!(asked.open);
        assert!(!Asked::new("dam ").open && !Asked::new("\"in June\"").open);
        assert_eq!(Asked::new("  ").words.len(), 0);
    }
}
