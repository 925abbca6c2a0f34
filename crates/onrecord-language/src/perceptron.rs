//! How is a language read for which there is only a treebank?
//!
//! An averaged perceptron tags words and parses sentences (arc-hybrid, greedy, trained with a dynamic
//! oracle). It learns in a minute from any treebank in Universal Dependencies and is one file; names it
//! does not know. The English model is another and better one: see `model`.

mod parser;
mod tagger;

use std::collections::{BTreeMap, HashMap};

use crate::model::{Annotation, Input};

/// A word of a treebank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreebankWord {
    /// The word.
    pub form: String,
    /// Its dictionary form.
    pub lemma: String,
    /// Universal part of speech.
    pub part: String,
    /// Tag of the treebank; as the part of speech if there is none.
    pub tag: String,
    /// Its head as an index into the sentence; itself for the root.
    pub head: usize,
    /// Its relation to the head.
    pub label: String,
}

/// How often training goes through the treebank.
#[derive(Clone, Copy, Debug)]
pub struct Rounds {
    /// For the tagger.
    pub tagger: usize,
    /// For the parser.
    pub parser: usize,
}

/// A trained perceptron model.
#[derive(Debug)]
pub(crate) struct Perceptron {
    /// Part of speech and tag, by class of the tagger.
    tags: Vec<(&'static str, &'static str)>,
    labels: Vec<&'static str>,
    tagger: Weights,
    parser: Weights,
    /// By part of speech and form, the dictionary form where it is not the form in lower case.
    lemmas: HashMap<(String, String), String, foldhash::fast::FixedState>,
}

/// More different tags than this are too many classes: then the parts of speech are the tags.
const MOST_TAGS: usize = 160;

/// Begins the file.
const MAGIC: &str = "onrecord perceptron 1";

/// What gives scores to features: weights that are learned or were learned.
pub(crate) trait Scores {
    /// Adds the weights of a feature to the scores of the classes.
    fn add(&self, feature: u64, scores: &mut [i32]);
}

/// Weights that were learned.
#[derive(Debug, Default)]
pub(crate) struct Weights {
    places: HashMap<u64, (u32, u32), foldhash::fast::FixedState>,
    pairs: Vec<(u16, i16)>,
}

/// Weights while they are learned.
#[derive(Debug, Default)]
pub(crate) struct Learning {
    cells: HashMap<u64, Vec<Cell>, foldhash::fast::FixedState>,
    step: i64,
}

#[derive(Clone, Copy, Debug)]
struct Cell {
    class: u16,
    weight: i32,
    total: i64,
    since: i64,
}

impl Scores for Weights {
    fn add(&self, feature: u64, scores: &mut [i32]) {
        let Some((start, end)) = self.places.get(&feature) else {
            return;
        };
        for (class, weight) in self.pairs.get(*start as usize..*end as usize).unwrap_or_default() {
            if let Some(score) = scores.get_mut(usize::from(*class)) {
                *score += i32::from(*weight);
            }
        }
    }
}

impl Scores for Learning {
    fn add(&self, feature: u64, scores: &mut [i32]) {
        for cell in self.cells.get(&feature).into_iter().flatten() {
            if let Some(score) = scores.get_mut(usize::from(cell.class)) {
                *score += cell.weight;
            }
        }
    }
}

impl Learning {
    /// Moves the weights of features from one class to another.
    pub(crate) fn learn(&mut self, features: &[u64], right: usize, wrong: usize) {
        let step = self.step;
        for feature in features {
            let cells = self.cells.entry(*feature).or_default();
            for (class, change) in [(right, 1), (wrong, -1)] {
                let class = u16::try_from(class).unwrap_or(u16::MAX);
                let cell = match cells.iter().position(|cell| cell.class == class) {
                    Some(at) => &mut cells[at],
                    None => {
                        cells.push(Cell {
                            class,
                            weight: 0,
                            total: 0,
                            since: step,
                        });
                        let last = cells.len() - 1;
                        &mut cells[last]
                    }
                };
                cell.total += i64::from(cell.weight) * (step - cell.since);
                cell.since = step;
                cell.weight += change;
            }
        }
    }

    /// Goes on to the next decision.
    pub(crate) fn step(&mut self) {
        self.step += 1;
    }

    /// The averages, in hundredths, as lines: feature, then class and weight in turn; sorted.
    fn lines(&self, least: i64) -> BTreeMap<u64, Vec<(u16, i16)>> {
        let step = self.step.max(1);
        let average = |cell: &Cell| {
            let total = cell.total + i64::from(cell.weight) * (step - cell.since);
            total * 100 / step
        };
        let mut lines = BTreeMap::new();
        #[expect(clippy::iter_over_hash_type, reason = "the lines are sorted by a tree")]
        for (feature, cells) in &self.cells {
            let mut pairs: Vec<(u16, i16)> = cells
                .iter()
                .filter(|cell| average(cell).abs() >= least)
                .map(|cell| {
                    let weight = average(cell).clamp(i64::from(i16::MIN), i64::from(i16::MAX));
                    (cell.class, i16::try_from(weight).unwrap_or(0))
                })
                .collect();
            pairs.sort_unstable();
            if !pairs.is_empty() {
                lines.insert(*feature, pairs);
            }
        }
        lines
    }
}

/// Learns a model from the sentences of a treebank and gives its file. The same sentences give the
/// same bytes.
#[must_use]
pub fn train(sentences: &[Vec<TreebankWord>], rounds: Rounds) -> String {
    let pairs = |whole: bool| -> Vec<(String, String)> {
        let words = sentences.iter().flatten();
        let tag = |word: &TreebankWord| {
            if whole {
                word.tag.clone()
            } else {
                word.part.clone()
            }
        };
        let mut pairs: Vec<_> = words.map(|word| (word.part.clone(), tag(word))).collect();
        pairs.sort();
        pairs.dedup();
        pairs
    };
    let whole = pairs(true).len() <= MOST_TAGS;
    let tags = pairs(whole);
    let mut labels: Vec<String> = sentences
        .iter()
        .flatten()
        .map(|word| word.label.clone())
        .collect();
    labels.sort();
    labels.dedup();
    let class = |word: &TreebankWord| {
        let tag = if whole { &word.tag } else { &word.part };
        tags.iter()
            .position(|(part, other)| *part == word.part && other == tag)
            .unwrap_or_default()
    };
    let gold: Vec<Vec<usize>> = sentences
        .iter()
        .map(|sentence| sentence.iter().map(&class).collect())
        .collect();
    let tagger = tagger::train(sentences, &gold, tags.len(), rounds.tagger);
    let tagger_lines = tagger.lines(3);
    // The parser learns with the tags that the tagger would give, not with right ones.
    let tagger = Weights::of(&tagger_lines);
    let found: Vec<Vec<usize>> = sentences
        .iter()
        .map(|sentence| {
            let forms: Vec<&str> = sentence.iter().map(|word| word.form.as_str()).collect();
            tagger::tag(&tagger, &forms, tags.len())
        })
        .collect();
    let parser = parser::train(sentences, &found, &labels, rounds.parser);
    let mut file = format!("{MAGIC}\n");
    let tags: Vec<String> = tags.iter().map(|(part, tag)| format!("{part}/{tag}")).collect();
    file.push_str(&format!("{}\n{}\n", tags.join("\t"), labels.join("\t")));
    for lines in [tagger_lines, parser.lines(3)] {
        file.push_str(&format!("{}\n", lines.len()));
        for (feature, pairs) in lines {
            file.push_str(&format!("{feature:x}"));
            for (class, weight) in pairs {
                file.push_str(&format!(" {class} {weight}"));
            }
            file.push('\n');
        }
    }
    for ((part, form), lemma) in lemmas(sentences) {
        file.push_str(&format!("{part}\t{form}\t{lemma}\n"));
    }
    file
}

/// The usual dictionary forms where they are not the form in lower case.
fn lemmas(sentences: &[Vec<TreebankWord>]) -> BTreeMap<(String, String), String> {
    let mut counts: BTreeMap<(String, String), BTreeMap<&str, usize>> = BTreeMap::new();
    for word in sentences
        .iter()
        .flatten()
        .filter(|word| !word.lemma.contains('\t'))
    {
        let key = (word.part.clone(), word.form.to_lowercase());
        *counts.entry(key).or_default().entry(&word.lemma).or_default() += 1;
    }
    let usual = |(key, lemmas): ((String, String), BTreeMap<&str, usize>)| {
        let best = lemmas.into_iter().max_by_key(|(_, count)| *count)?.0;
        (best != key.1).then(|| (key, best.to_owned()))
    };
    counts.into_iter().filter_map(usual).collect()
}

impl Weights {
    fn of(lines: &BTreeMap<u64, Vec<(u16, i16)>>) -> Self {
        let mut weights = Self::default();
        for (feature, pairs) in lines {
            weights.insert(*feature, pairs.iter().copied());
        }
        weights
    }

    fn insert(&mut self, feature: u64, pairs: impl Iterator<Item = (u16, i16)>) {
        let place = |pairs: &Vec<(u16, i16)>| u32::try_from(pairs.len()).unwrap_or(u32::MAX);
        let start = place(&self.pairs);
        self.pairs.extend(pairs);
        self.places.insert(feature, (start, place(&self.pairs)));
    }

    fn read<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Option<Self> {
        let count: usize = lines.next()?.parse().ok()?;
        let mut weights = Self::default();
        for _ in 0..count {
            let mut fields = lines.next()?.split(' ');
            let feature = u64::from_str_radix(fields.next()?, 16).ok()?;
            let mut pairs = Vec::new();
            while let Some(class) = fields.next() {
                pairs.push((class.parse().ok()?, fields.next()?.parse().ok()?));
            }
            weights.insert(feature, pairs.into_iter());
        }
        Some(weights)
    }
}

impl Perceptron {
    /// Reads a model; nothing if the file is not one.
    pub(crate) fn read(file: &str, intern: &mut dyn FnMut(&str) -> &'static str) -> Option<Self> {
        let mut lines = file.lines();
        if lines.next()? != MAGIC {
            return None;
        }
        let mut tags = Vec::new();
        for pair in lines.next()?.split('\t') {
            let (part, tag) = pair.split_once('/')?;
            tags.push((intern(part), intern(tag)));
        }
        let labels = lines.next()?.split('\t').map(&mut *intern).collect();
        let (tagger, parser) = (Weights::read(&mut lines)?, Weights::read(&mut lines)?);
        let mut lemmas = HashMap::default();
        for line in lines {
            let mut fields = line.split('\t');
            let (part, form, lemma) = (fields.next()?, fields.next()?, fields.next()?);
            lemmas.insert((part.to_owned(), form.to_owned()), lemma.to_owned());
        }
        Some(Self {
            tags,
            labels,
            tagger,
            parser,
            lemmas,
        })
    }

    /// Annotates the sentences of a text.
    pub(crate) fn annotate(&self, input: &Input<'_>) -> Vec<Annotation> {
        let mut annotations = Vec::with_capacity(input.words.len());
        for (sentence, _) in &input.sentences {
            let words = input.words.get(sentence.clone()).unwrap_or_default();
            let forms: Vec<&str> = words.iter().map(|word| word.text).collect();
            let tags = tagger::tag(&self.tagger, &forms, self.tags.len());
            let arcs = parser::parse(&self.parser, &forms, &tags, self.labels.len());
            for (at, (form, tag)) in forms.iter().zip(&tags).enumerate() {
                let (part, tag) = self.tags.get(*tag).copied().unwrap_or_default();
                let low = form.to_lowercase();
                let lemma = self.lemmas.get(&(part.to_owned(), low.clone()));
                let (head, label) = arcs.get(at).copied().unwrap_or((at, 0));
                annotations.push(Annotation {
                    tag,
                    part,
                    lemma: lemma.cloned().unwrap_or(low).into_boxed_str(),
                    head: sentence.start + head,
                    // The root is the one without a head, whatever label was learned for it.
                    label: self.labels.get(label).copied().unwrap_or("root"),
                    name: None,
                    name_starts: false,
                    sentence_starts: at == 0,
                });
            }
        }
        annotations
    }
}

/// A feature: its kind, and what it is made of.
pub(crate) const fn feature(kind: u64, a: u64, b: u64, c: u64) -> u64 {
    const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = kind.wrapping_add(1).wrapping_mul(MIX);
    hash = (hash ^ a).wrapping_mul(MIX);
    hash = (hash ^ (hash >> 29) ^ b).wrapping_mul(MIX);
    hash = (hash ^ (hash >> 31) ^ c).wrapping_mul(MIX);
    hash ^ (hash >> 32)
}

/// Some letters as a number (FNV-1a).
pub(crate) fn letters(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, letter| {
        (hash ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The class with the most points of those that are allowed; of equals the first.
pub(crate) fn best(scores: &[i32], allowed: impl Fn(usize) -> bool) -> Option<usize> {
    let mut best: Option<(usize, i32)> = None;
    for (class, score) in scores.iter().enumerate() {
        if allowed(class) && best.is_none_or(|(_, most)| *score > most) {
            best = Some((class, *score));
        }
    }
    best.map(|(class, _)| class)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(words: &[(&str, &str, usize, &str)]) -> Vec<TreebankWord> {
        words
            .iter()
            .map(|(form, part, head, label)| TreebankWord {
                form: (*form).to_owned(),
                lemma: form.to_lowercase(),
                part: (*part).to_owned(),
                tag: (*part).to_owned(),
                head: *head,
                label: (*label).to_owned(),
            })
            .collect()
    }

    fn treebank() -> Vec<Vec<TreebankWord>> {
        let mut sentences = Vec::new();
        for noun in ["havn", "bro", "fugl", "vei"] {
            for verb in ["ligger", "synger", "venter"] {
                sentences.push(sentence(&[
                    ("En", "DET", 2, "det"),
                    ("stor", "ADJ", 2, "amod"),
                    (noun, "NOUN", 3, "nsubj"),
                    (verb, "VERB", 3, "root"),
                    ("her", "ADV", 3, "advmod"),
                    (".", "PUNCT", 3, "punct"),
                ]));
            }
        }
        sentences
    }

    const ROUNDS: Rounds = Rounds { tagger: 5, parser: 8 };

    #[test]
    fn what_was_learned_is_found_again() {
        let file = train(&treebank(), ROUNDS);
        let model = Perceptron::read(&file, &mut |word| Box::leak(Box::from(word))).expect("a model");
        let forms = ["En", "stor", "fugl", "venter", "her", "."];
        let tags = tagger::tag(&model.tagger, &forms, model.tags.len());
        let arcs = parser::parse(&model.parser, &forms, &tags, model.labels.len());
        let label = |label: usize| model.labels.get(label).copied().unwrap_or("root");
        let found: Vec<_> = arcs.iter().map(|(head, of)| (*head, label(*of))).collect();
        assert_eq!(
            found,
            [
                (2, "det"),
                (2, "amod"),
                (3, "nsubj"),
                (3, "root"),
                (3, "advmod"),
                (3, "punct")
            ]
        );
    }

    #[test]
    fn training_twice_gives_the_same_bytes() {
        assert_eq!(train(&treebank(), ROUNDS), train(&treebank(), ROUNDS));
    }

    #[test]
    fn what_is_no_model_is_refused() {
        let mut intern = |word: &str| -> &'static str { Box::leak(Box::from(word)) };
        for file in ["", "abc", "onrecord perceptron 1\nNOUN/NN\nroot\n7\n"] {
            assert!(Perceptron::read(file, &mut intern).is_none());
        }
    }
}
