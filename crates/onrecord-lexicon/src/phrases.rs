//! Which phrases of a list stand in a row of words?
//!
//! One table from the first word of a phrase to its continuations; the longest phrase at a place
//! wins. Words are compared as they are: whoever matches common words hands in lower case, whoever
//! matches names hands in the text's own case.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use crate::words::words;

/// Which form of an entry was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The phrase as it stands in the list.
    Fixed,
    /// A verb's base form: "say".
    Base,
    /// A verb's third person: "says".
    Third,
    /// A verb's past, also where the participle looks the same: "said".
    Past,
    /// A verb's past participle where it differs from the past: "written".
    Participle,
    /// A verb's "-ing" form: "saying".
    Ing,
    /// A noun's singular.
    Singular,
    /// A noun's plural.
    Plural,
}

/// A phrase that was met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// Which words, counted in the row that was searched.
    pub words: Range<usize>,
    /// What was met there.
    pub entry: T,
    /// In which form.
    pub form: Form,
}

/// An entry of a list. Its id is stable: findings name it as their rule.
pub trait Entry {
    /// The id, unique in its list.
    fn id(&self) -> &'static str;
}

/// Phrases, fast to look up.
#[derive(Clone, Debug)]
pub struct PhraseIndex<T> {
    // Invariant: the continuations of a first word are sorted, longest first.
    first: HashMap<Box<str>, Vec<Continuation<T>>, BuildHasherDefault<WordHasher>>,
}

#[derive(Clone, Debug)]
struct Continuation<T> {
    rest: Box<[Box<str>]>,
    entry: T,
    form: Form,
}

impl<T: Copy> PhraseIndex<T> {
    /// An index of phrases. A phrase is cut into words by [`words`].
    #[must_use]
    pub fn new(phrases: impl IntoIterator<Item = (String, Form, T)>) -> Self {
        let mut first: HashMap<Box<str>, Vec<Continuation<T>>, _> = HashMap::default();
        for (phrase, form, entry) in phrases {
            let mut row = words(&phrase).into_iter().map(Box::from);
            if let Some(head) = row.next() {
                first.entry(head).or_default().push(Continuation {
                    rest: row.collect(),
                    entry,
                    form,
                });
            }
        }
        #[expect(clippy::iter_over_hash_type, reason = "each list is sorted by itself")]
        for continuations in first.values_mut() {
            continuations.sort_by_key(|continuation| std::cmp::Reverse(continuation.rest.len()));
        }
        Self { first }
    }

    /// Everything that the longest phrase at `start` stands for, with the end of the phrase.
    #[must_use]
    pub fn at<W: AsRef<str>>(&self, row: &[W], start: usize) -> Vec<Found<T>> {
        let mut found: Vec<Found<T>> = Vec::new();
        let Some(head) = row.get(start) else { return found };
        for continuation in self.first.get(head.as_ref()).into_iter().flatten() {
            let end = start + 1 + continuation.rest.len();
            if found.first().is_some_and(|longest| longest.words.end > end) {
                break;
            }
            let fits = row.get(start + 1..end).is_some_and(|next| {
                next.iter()
                    .zip(&continuation.rest)
                    .all(|(word, wanted)| word.as_ref() == &**wanted)
            });
            if fits {
                found.push(Found {
                    words: start..end,
                    entry: continuation.entry,
                    form: continuation.form,
                });
            }
        }
        found
    }

    /// What a single phrase stands for, if the whole of it is in the list.
    #[must_use]
    pub fn exactly(&self, phrase: &str) -> Vec<T> {
        let row = words(phrase);
        let mut found = self.at(&row, 0);
        found.retain(|found| found.words.end == row.len());
        found.into_iter().map(|found| found.entry).collect()
    }

    /// All phrases in a row of words, from the left, the longest first, never overlapping. Where
    /// one phrase stands for several entries, each is given.
    #[must_use]
    pub fn find<W: AsRef<str>>(&self, row: &[W]) -> Vec<Found<T>> {
        let mut all = Vec::new();
        let mut start = 0;
        while start < row.len() {
            let here = self.at(row, start);
            start = here.first().map_or(start + 1, |found| found.words.end);
            all.extend(here);
        }
        all
    }
}

/// A list of entries with its phrases.
#[derive(Clone, Debug)]
pub struct Phrases<E: 'static> {
    entries: &'static [E],
    index: PhraseIndex<&'static E>,
}

impl<E: Entry> Phrases<E> {
    pub(crate) fn new(entries: &'static [E], phrases: impl Fn(&'static E) -> Vec<(String, Form)>) -> Self {
        let index = PhraseIndex::new(entries.iter().flat_map(|entry| {
            phrases(entry)
                .into_iter()
                .map(move |(phrase, form)| (phrase, form, entry))
        }));
        Self { entries, index }
    }

    /// All entries, in the order of the list.
    #[must_use]
    pub fn entries(&self) -> &'static [E] {
        self.entries
    }

    /// The entry of an id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&'static E> {
        self.entries.iter().find(|entry| entry.id() == id)
    }

    /// See [`PhraseIndex::at`]; words are in lower case.
    #[must_use]
    pub fn at<W: AsRef<str>>(&self, row: &[W], start: usize) -> Vec<Found<&'static E>> {
        self.index.at(row, start)
    }

    /// See [`PhraseIndex::find`]; words are in lower case.
    #[must_use]
    pub fn find<W: AsRef<str>>(&self, row: &[W]) -> Vec<Found<&'static E>> {
        self.index.find(row)
    }

    /// See [`PhraseIndex::exactly`]; in lower case.
    #[must_use]
    pub fn exactly(&self, phrase: &str) -> Vec<&'static E> {
        self.index.exactly(phrase)
    }
}

/// A quick hash for short words. Word lists are ours, so nobody can choose colliding words for
/// them; a text's own words are only looked up.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WordHasher(u64);

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut eight = [0; 8];
            for (to, from) in eight.iter_mut().zip(chunk) {
                *to = *from;
            }
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(eight)).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, PhraseIndex};

    fn index(phrases: &[&str]) -> PhraseIndex<usize> {
        PhraseIndex::new(
            phrases
                .iter()
                .enumerate()
                .map(|(number, phrase)| ((*phrase).to_owned(), Form::Fixed, number)),
        )
    }

    fn found(index: &PhraseIndex<usize>, text: &str) -> Vec<(usize, usize, usize)> {
        let row = crate::words::words(text);
        index
            .find(&row)
            .into_iter()
            .map(|found| (found.words.start, found.words.end, found.entry))
            .collect()
    }

    #[test]
    fn the_longest_phrase_wins() {
        let index = index(&["in", "in the words of", "the words"]);
        assert_eq!(
            found(&index, "in the words of a judge in Rome"),
            [(0, 4, 1), (6, 7, 0)]
        );
    }

    #[test]
    fn one_phrase_may_stand_for_two_entries() {
        assert_eq!(
            found(&index(&["Georgia", "Georgia"]), "to Georgia"),
            [(1, 2, 0), (1, 2, 1)]
        );
    }

    #[test]
    fn a_phrase_at_the_end_is_not_half_matched() {
        assert_eq!(found(&index(&["according to"]), "it was according"), []);
    }
}
