//! Which phrases of a list stand in a row of words?
//!
//! One table from the first word of a phrase to its continuations; the longest phrase at a place
//! wins. Words are compared as they are: whoever matches common words hands in lower case, whoever
//! matches names hands in the text's own case.

use std::borrow::Cow;
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
    // Invariant: a value is the index of the longest continuation of its word, and each `next` that
    // of one not longer, or `END`. Every `rest` lies inside `words`.
    first: HashMap<Cow<'static, str>, u32, BuildHasherDefault<WordHasher>>,
    /// By first letter of a first word, how long such words are: most words of a text need no look further.
    lengths: Box<[u16; 256]>,
    continuations: Vec<Continuation<T>>,
    words: Vec<Cow<'static, str>>,
}

/// How a phrase goes on after its first word.
#[derive(Clone, Debug)]
struct Continuation<T> {
    rest: Range<u32>,
    entry: T,
    form: Form,
    next: u32,
}

/// No further continuation.
const END: u32 = u32::MAX;

impl<T> Continuation<T> {
    fn rest(&self) -> Range<usize> {
        self.rest.start as usize..self.rest.end as usize
    }
}

impl<T: Copy> PhraseIndex<T> {
    /// An index of phrases. A phrase is cut into words by [`words`].
    #[must_use]
    pub fn new<P: Into<Cow<'static, str>>>(phrases: impl IntoIterator<Item = (P, Form, T)>) -> Self {
        let phrases = phrases.into_iter();
        let size = phrases.size_hint().0;
        let mut index = Self {
            first: HashMap::with_capacity_and_hasher(size, BuildHasherDefault::default()),
            lengths: Box::new([0; 256]),
            continuations: Vec::with_capacity(size),
            words: Vec::with_capacity(size),
        };
        for (phrase, form, entry) in phrases {
            match phrase.into() {
                Cow::Borrowed(phrase) => {
                    let row = words(phrase).into_iter().map(Cow::Borrowed);
                    index.add(row, form, entry);
                }
                Cow::Owned(phrase) => {
                    let row = words(&phrase).into_iter().map(|word| Cow::Owned(word.to_owned()));
                    index.add(row, form, entry);
                }
            }
        }
        index
    }

    fn add(&mut self, mut row: impl Iterator<Item = Cow<'static, str>>, form: Form, entry: T) {
        let Some(head) = row.next() else { return };
        let start = self.words.len();
        self.words.extend(row);
        let (Ok(from), Ok(to), Ok(own)) = (
            u32::try_from(start),
            u32::try_from(self.words.len()),
            u32::try_from(self.continuations.len()),
        ) else {
            return;
        };
        let mut added = Continuation {
            rest: from..to,
            entry,
            form,
            next: END,
        };
        let (letter, length) = first_letter(&head);
        if let Some(lengths) = self.lengths.get_mut(letter) {
            *lengths |= length;
        }
        // Walks past the continuations that are not shorter.
        let link = self.first.entry(head).or_insert(END);
        let mut before = END;
        let mut here = *link;
        while let Some(known) = self.continuations.get(here as usize)
            && known.rest.len() >= added.rest.len()
        {
            before = here;
            here = known.next;
        }
        added.next = here;
        match self.continuations.get_mut(before as usize) {
            Some(before) => before.next = own,
            None => *link = own,
        }
        self.continuations.push(added);
    }

    /// The continuations of a word, longest first.
    fn continuations(&self, head: &str) -> impl Iterator<Item = &Continuation<T>> {
        let (letter, length) = first_letter(head);
        let first = if self
            .lengths
            .get(letter)
            .is_some_and(|lengths| lengths & length != 0)
        {
            self.first.get(head).copied().unwrap_or(END)
        } else {
            END
        };
        std::iter::successors(self.continuations.get(first as usize), |before| {
            self.continuations.get(before.next as usize)
        })
    }

    /// Everything that the longest phrase at `start` stands for, with the end of the phrase.
    #[must_use]
    pub fn at<W: AsRef<str>>(&self, row: &[W], start: usize) -> Vec<Found<T>> {
        let mut found: Vec<Found<T>> = Vec::new();
        let Some(head) = row.get(start) else { return found };
        for continuation in self.continuations(head.as_ref()) {
            let end = start + 1 + continuation.rest.len();
            if found.first().is_some_and(|longest| longest.words.end > end) {
                break;
            }
            let fits = row.get(start + 1..end).is_some_and(|next| {
                next.iter()
                    .zip(self.words.get(continuation.rest()).unwrap_or_default())
                    .all(|(word, wanted)| word.as_ref() == wanted.as_ref())
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

/// The first byte of a word, and a bit for its length.
fn first_letter(word: &str) -> (usize, u16) {
    let first = word.as_bytes().first().copied().unwrap_or(0);
    (first.into(), 1 << word.len().min(15))
}

/// A list of entries with its phrases.
#[derive(Clone, Debug)]
pub struct Phrases<E: 'static> {
    entries: &'static [E],
    index: PhraseIndex<&'static E>,
}

impl<E: Entry> Phrases<E> {
    pub(crate) fn new<P: Into<Cow<'static, str>>>(
        entries: &'static [E],
        phrases: impl Fn(&'static E) -> Vec<(P, Form)>,
    ) -> Self {
        let index = PhraseIndex::new(entries.iter().flat_map(|entry| {
            let phrases = phrases(entry).into_iter();
            phrases.map(move |(phrase, form)| (phrase, form, entry))
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
        let mut mix = |eight: [u8; 8]| {
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(eight)).wrapping_mul(0x517c_c1b7_2722_0a95);
        };
        let (eights, rest) = bytes.as_chunks::<8>();
        for eight in eights {
            mix(*eight);
        }
        if !rest.is_empty() {
            let mut eight = [0; 8];
            for (to, from) in eight.iter_mut().zip(rest) {
                *to = *from;
            }
            mix(eight);
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
