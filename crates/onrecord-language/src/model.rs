//! What is a language model made of, and how is a text annotated with it?
//!
//! Weights and tables, put together once. Annotating is: vectors of words, vectors in context, tags,
//! parse, names, parts of speech, lemmas; each from those before. What follows from a word alone is
//! kept per thread, since the words of news repeat; that changes the speed and nothing else.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::attributes::{AttributeRules, Seen};
use crate::dense::Dense;
use crate::encoder::{Encoder, Room, WIDTH, WordFeatures, WordVectors};
use crate::lemmas::Lemmas;
use crate::name_tagger::NameTagger;
use crate::parser::{Boundaries, Parser};
use crate::perceptron::Perceptron;
use crate::tokens::Tokenizer;
use crate::weights::{ModelError, Weights, missing};
use crate::words::Words;

/// A language model: what annotates tokens.
#[derive(Debug)]
pub struct Model(Inner);

#[derive(Debug)]
enum Inner {
    Network(Box<Network>),
    Perceptron(Box<Perceptron>),
}

/// The published English pipeline: the weights and tables that annotate tokens.
#[derive(Debug)]
struct Network {
    /// Tells models apart where words are kept.
    id: u64,
    words: Words,
    tagging: Encoder,
    naming: Encoder,
    tags: Vec<&'static str>,
    tag_scores: Dense,
    parser: Parser,
    names: NameTagger,
    attributes: AttributeRules,
    lemmas: Lemmas,
}

/// A text to annotate: its words, and which of them make up blocks and sentences.
#[derive(Debug, Default)]
pub(crate) struct Input<'a> {
    pub(crate) words: Vec<InputWord<'a>>,
    pub(crate) blocks: Vec<Range<usize>>,
    /// Sentences and the index of their block.
    pub(crate) sentences: Vec<(Range<usize>, usize)>,
}

/// A word with what the tokenizer knows of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InputWord<'a> {
    pub(crate) text: &'a str,
    pub(crate) norm: Option<&'static str>,
    pub(crate) space_after: bool,
    pub(crate) is_space: bool,
}

/// A word with its annotations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Annotation {
    pub(crate) tag: &'static str,
    pub(crate) part: &'static str,
    pub(crate) lemma: Box<str>,
    pub(crate) head: usize,
    pub(crate) label: &'static str,
    pub(crate) name: Option<&'static str>,
    pub(crate) name_starts: bool,
    pub(crate) sentence_starts: bool,
}

/// What a model says of a word that stands in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnotatedWord {
    /// Universal part of speech.
    pub part: String,
    /// Tag of the treebank.
    pub tag: String,
    /// Its head as an index into the sentence; itself for the root.
    pub head: usize,
    /// Its relation to the head.
    pub label: String,
}

impl Model {
    /// The English model that the program carries.
    ///
    /// # Panics
    ///
    /// If the carried files are broken, which a test rules out.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "the files are part of the program, and a test reads them"
    )]
    pub fn english() -> &'static Self {
        static ENGLISH: OnceLock<Model> = OnceLock::new();
        ENGLISH.get_or_init(|| {
            Self::english_with(include_bytes!("../../../data/models/en/weights.safetensors"))
                .expect("whole weights")
        })
    }

    /// The English model with other weights of the same kind, such as those of 32 bits.
    ///
    /// # Errors
    ///
    /// If a tensor or a list of labels is missing or has another shape.
    pub fn english_with(weights: &'static [u8]) -> Result<Self, ModelError> {
        Ok(Self(Inner::Network(Box::new(Network::read(weights)?))))
    }

    /// A model of any language that was trained on a treebank (`cargo xtask train-ud`), from its file.
    /// It knows parts of speech, heads, labels and lemmas, in Universal Dependencies; it finds no names.
    ///
    /// # Errors
    ///
    /// If the file is not such a model.
    pub fn perceptron(file: &str) -> Result<Self, ModelError> {
        let mut labels = Labels::default();
        Perceptron::read(file, &mut |label| labels.intern(label))
            .map(|model| Self(Inner::Perceptron(Box::new(model))))
            .ok_or(ModelError::Format)
    }

    /// Annotates the words of one sentence that was cut by somebody else, such as one of a treebank.
    #[must_use]
    pub fn words(&self, words: &[&str]) -> Vec<AnnotatedWord> {
        let all = 0..words.len();
        let input = Input {
            words: words
                .iter()
                .map(|text| InputWord {
                    text,
                    norm: None,
                    space_after: true,
                    is_space: false,
                })
                .collect(),
            blocks: vec![all.clone()],
            sentences: vec![(all, 0)],
        };
        if words.is_empty() {
            return Vec::new();
        }
        let annotations = self.annotate(&input, Boundaries::Given).into_iter();
        annotations
            .map(|annotation| AnnotatedWord {
                part: annotation.part.to_owned(),
                tag: annotation.tag.to_owned(),
                head: annotation.head,
                label: annotation.label.to_owned(),
            })
            .collect()
    }

    /// Annotates a text.
    pub(crate) fn annotate(&self, input: &Input<'_>, boundaries: Boundaries) -> Vec<Annotation> {
        thread_local! {
            static MEMORY: RefCell<Memory> = RefCell::default();
        }
        match &self.0 {
            Inner::Network(network) => {
                MEMORY.with_borrow_mut(|memory| network.annotate_with(input, boundaries, memory))
            }
            Inner::Perceptron(perceptron) => perceptron.annotate(input),
        }
    }
}

/// Names of labels that live as long as the program.
#[derive(Default)]
struct Labels(BTreeSet<&'static str>);

impl Labels {
    fn intern(&mut self, label: &str) -> &'static str {
        if let Some(known) = self.0.get(label) {
            return known;
        }
        let kept: &'static str = Box::leak(label.to_owned().into_boxed_str());
        self.0.insert(kept);
        kept
    }
}

impl Network {
    fn read(weights: &'static [u8]) -> Result<Self, ModelError> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let weights = Weights::read(weights)?;
        let mut labels = Labels::default();
        let mut intern = |label: &str| labels.intern(label);
        let tags: Vec<_> = weights.list("tags")?.iter().map(|tag| intern(tag)).collect();
        let tag_weight = weights.tensor("tag.weight", 2)?;
        if tag_weight.shape != [tags.len(), WIDTH] {
            return Err(missing("tag.weight"));
        }
        let weight = |output: usize, input: usize| tag_weight.values[output * WIDTH + input];
        Ok(Self {
            id: COUNT.fetch_add(1, Ordering::Relaxed),
            words: Words::parse(
                include_str!("../../../data/models/en/symbols.txt"),
                include_str!("../../../data/models/en/norms.txt"),
            ),
            tagging: Encoder::read(&weights, "tagging")?,
            naming: Encoder::read(&weights, "naming")?,
            tag_scores: Dense::new(WIDTH, tags.len(), weight, &weights.tensor("tag.bias", 1)?.values),
            tags,
            parser: Parser::read(&weights, &mut intern)?,
            names: NameTagger::read(&weights, &mut intern)?,
            attributes: AttributeRules::parse(include_str!("../../../data/models/en/attributes.txt")),
            lemmas: Lemmas::parse(include_str!("../../../data/models/en/lemmas.txt")),
        })
    }

    fn annotate_with(
        &self,
        input: &Input<'_>,
        boundaries: Boundaries,
        memory: &mut Memory,
    ) -> Vec<Annotation> {
        memory.prepare(self.id);
        let known: Vec<u32> = input.words.iter().map(|word| memory.word(word, self)).collect();
        let is_space: Vec<bool> = input.words.iter().map(|word| word.is_space).collect();
        let blocks = || input.blocks.iter().map(Range::len);

        memory.learn(self);
        let Memory {
            tagging,
            naming,
            room,
            ..
        } = memory;
        self.tagging.encode(blocks(), &known, tagging, room);
        let tags = self.tag(&room.tokens, input.words.len());
        let limits: Vec<_> = match boundaries {
            Boundaries::Given => {
                let limit = |block: usize| input.blocks.get(block).map_or(0, |block| block.end);
                input
                    .sentences
                    .iter()
                    .map(|(sentence, block)| (sentence.clone(), limit(*block)))
                    .collect()
            }
            Boundaries::Found => input
                .blocks
                .iter()
                .map(|block| (block.clone(), block.end))
                .collect(),
        };
        let arcs = self.parser.parse(&room.tokens, &limits, boundaries, &is_space);

        let sentences = sentences(&limits, &arcs.starts);
        self.naming.encode(blocks(), &known, naming, room);
        let names = self.names.tag(&room.tokens, &sentences, &is_space);

        let mut annotations = Vec::with_capacity(input.words.len());
        for block in &input.blocks {
            let words = &memory.words;
            let seen = |at: usize| {
                let at = block.start + at;
                Seen {
                    word: &words[known[at] as usize].lower,
                    tag: tags[at],
                    label: arcs.labels[at],
                }
            };
            let attributes = self.attributes.attributes(block.len(), seen);
            for (attributes, at) in attributes.iter().zip(block.clone()) {
                let word = &mut memory.words[known[at] as usize];
                let lemma = attributes.lemma.map(Box::from).unwrap_or_else(|| {
                    word.lemma(
                        input.words[at].text,
                        attributes.part,
                        attributes.features,
                        &self.lemmas,
                    )
                });
                annotations.push(Annotation {
                    tag: tags[at],
                    part: attributes.part,
                    lemma,
                    head: arcs.heads[at] as usize,
                    label: arcs.labels[at],
                    name: names[at].label,
                    name_starts: names[at].starts,
                    sentence_starts: arcs.starts[at],
                });
            }
        }
        annotations
    }

    fn tag(&self, vectors: &[f32], count: usize) -> Vec<&'static str> {
        let mut tags = Vec::with_capacity(count);
        self.tag_scores.apply(vectors, WIDTH, count, |_, scores| {
            let best = crate::scorer::best(scores, 0..self.tags.len());
            tags.push(
                best.and_then(|(tag, _)| self.tags.get(tag))
                    .copied()
                    .unwrap_or_default(),
            );
        });
        tags
    }
}

/// The sentences that begin at `starts`, inside of longer stretches.
fn sentences(stretches: &[(Range<usize>, usize)], starts: &[bool]) -> Vec<Range<usize>> {
    let mut sentences = Vec::with_capacity(stretches.len());
    for (stretch, _) in stretches {
        let mut first = stretch.start;
        for token in stretch.clone().skip(1).filter(|token| starts[*token]) {
            sentences.push(first..token);
            first = token;
        }
        sentences.push(first..stretch.end);
    }
    sentences
}

/// What one thread keeps from text to text.
#[derive(Default)]
struct Memory {
    model: u64,
    /// By word and whether a space follows, the index of what is known of it.
    plain: HashMap<Box<str>, [u32; 2], foldhash::fast::FixedState>,
    /// The same for words with a norm of their own.
    with_norm: HashMap<(Box<str>, &'static str), [u32; 2], foldhash::fast::FixedState>,
    words: Vec<KnownWord>,
    /// By word, its vectors; the last words may wait for theirs, with these features.
    tagging: WordVectors,
    naming: WordVectors,
    waiting: Vec<WordFeatures>,
    room: Room,
}

/// What is known of a word, however it is used.
#[derive(Default)]
struct KnownWord {
    lower: Box<str>,
    lemmas: Vec<(&'static str, &'static str, Box<str>)>,
    /// How often it stood in a text since words were last forgotten.
    used: u32,
}

impl Memory {
    /// Words are forgotten when there are more: these take about 50 MB.
    const MOST: usize = 6_000;

    /// Stands for an index that is not there.
    const ABSENT: u32 = u32::MAX;

    fn prepare(&mut self, model: u64) {
        if self.model != model {
            self.plain.clear();
            self.with_norm.clear();
            self.words.clear();
            self.tagging.clear();
            self.naming.clear();
            self.waiting.clear();
            self.model = model;
        } else if self.words.len() > Self::MOST {
            self.forget();
        }
        if self.words.is_empty() {
            // The first place is that of an empty row.
            self.words.push(KnownWord::default());
        }
    }

    /// Forgets the words that were used least, so that those of every text stay.
    fn forget(&mut self) {
        let kept = |least: u32| self.words.iter().filter(|word| word.used >= least).count();
        let mut least = 2;
        while kept(least) > Self::MOST / 2 {
            least *= 2;
        }
        let mut place = 1;
        let mut places = vec![Self::ABSENT; self.words.len()];
        let mut keep = vec![false; self.words.len()];
        for (at, word) in self.words.iter().enumerate() {
            keep[at] = at == 0 || word.used >= least;
            if keep[at] && at > 0 {
                places[at] = place;
                place += 1;
            }
        }
        for slots in self.plain.values_mut().chain(self.with_norm.values_mut()) {
            for slot in slots {
                *slot = places.get(*slot as usize).copied().unwrap_or(Self::ABSENT);
            }
        }
        let known = |slots: &mut [u32; 2]| slots.iter().any(|slot| *slot != Self::ABSENT);
        self.plain.retain(|_, slots| known(slots));
        self.with_norm.retain(|_, slots| known(slots));
        let mut flags = keep.iter();
        self.words.retain(|_| flags.next().copied().unwrap_or(false));
        for word in &mut self.words {
            word.used /= 2;
        }
        self.tagging.keep(&keep);
        self.naming.keep(&keep);
    }

    fn word(&mut self, word: &InputWord<'_>, model: &Network) -> u32 {
        let side = usize::from(word.space_after);
        let slots = match word.norm {
            None => self.plain.get(word.text),
            Some(norm) => self.with_norm.get(&(Box::from(word.text), norm)),
        };
        let mut slots = slots.copied().unwrap_or([Self::ABSENT; 2]);
        if let Some(known) = self.words.get_mut(slots[side] as usize) {
            known.used = known.used.saturating_add(1);
            return slots[side];
        }
        let at = u32::try_from(self.words.len()).unwrap_or(Self::ABSENT);
        slots[side] = at;
        self.words.push(KnownWord {
            lower: word.text.to_lowercase().into_boxed_str(),
            lemmas: Vec::new(),
            used: 1,
        });
        let characters = Tokenizer::english().characters();
        let [norm, prefix, suffix, shape] = model.words.features(word.text, word.norm, characters);
        let (space_after, is_space) = (u64::from(word.space_after), u64::from(word.is_space));
        self.waiting
            .push([norm, prefix, suffix, shape, space_after, is_space]);
        match word.norm {
            None => self.plain.insert(word.text.into(), slots),
            Some(norm) => self.with_norm.insert((word.text.into(), norm), slots),
        };
        at
    }

    /// Computes the vectors of the words that wait for them.
    fn learn(&mut self, model: &Network) {
        self.tagging.add(&model.tagging, &self.waiting);
        self.naming.add(&model.naming, &self.waiting);
        self.waiting.clear();
    }
}

impl KnownWord {
    fn lemma(&mut self, word: &str, part: &'static str, features: &'static str, lemmas: &Lemmas) -> Box<str> {
        let known = self
            .lemmas
            .iter()
            .find(|(other, others, _)| *other == part && *others == features);
        if let Some((_, _, lemma)) = known {
            return lemma.clone();
        }
        let lemma = lemmas.lemma(word, part, features, Tokenizer::english().characters());
        self.lemmas.push((part, features, lemma.clone()));
        lemma
    }
}
