//! What is known of each token of a report before any weight is looked up: its words, its place, its
//! parse and what the rules took it for.
//!
//! Owned, so that training can keep whole corpora of it. Words are kept as hashes only.

use std::ops::Range;

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::CueAct as Sort;
use onrecord_nouns::{Mode, Span};

use super::candidates::Ruled;
use super::linking::Linked;
use super::{Label, hash, mix};
use crate::statements::draft::Draft;
use crate::statements::trust;
use crate::statements::view::View;

/// One token.
#[derive(Clone, Debug, Default)]
pub struct Fact {
    pub(super) word: u64,
    pub(super) shape: u64,
    pub(super) prefix: u64,
    pub(super) suffix_two: u64,
    pub(super) suffix_three: u64,
    pub(super) is_capital: bool,
    pub(super) is_word: bool,
    /// Comma, dash, "that": what bounds a clause.
    pub(super) joint: u8,
    /// 0 outside a quotation, 1 inside, 2 its first token, 3 its last.
    pub(super) quote: u8,
    /// Pronoun, role noun, unnamed source, carrier of speech.
    pub(super) class: u8,
    /// What the word lists know of it as a cue: 0 nothing, else the sort and kind.
    pub(super) listed: u8,
    pub(super) dep: u64,
    pub(super) tag: u64,
    pub(super) lemma: u64,
    pub(super) name: u64,
    pub(super) head: u32,
    pub(super) is_verb: bool,
    /// Which dependents it has, one bit each.
    pub(super) children: u16,
    /// What the rules took it for.
    pub(super) rule: Label,
    /// The rule, roughly, and how much it is trusted.
    pub(super) rule_mark: u64,
    /// What a rule took it for inside another's content.
    pub(super) nested: Label,
}

/// The tokens of one report.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// In order of the text.
    pub tokens: Vec<Fact>,
    /// Where each stands in the text.
    pub spans: Vec<Span>,
    /// The first token and one past the last of the sentence of each token.
    pub(super) sentences: Vec<(u32, u32)>,
    /// The stretches that are tagged by themselves: paragraphs and headlines.
    pub paragraphs: Vec<Paragraph>,
    /// What the rules found.
    pub ruled: Vec<Ruled>,
    /// Whether there is a parse.
    pub is_parsed: bool,
}

/// A stretch of tokens that is tagged by itself.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Whether it is a headline or deck.
    pub is_headline: bool,
}

impl Fact {
    /// The word, hashed.
    #[must_use]
    pub fn word(&self) -> u64 {
        self.word
    }
}

impl Facts {
    /// Looks at the tokens of a report.
    pub(crate) fn new(view: &View<'_>, drafts: &[Draft], outer: &[Option<usize>], lexicon: &Lexicon) -> Self {
        let is_parsed = view.is_parsed();
        let mut facts = Self {
            tokens: (0..view.len()).map(|index| fact(view, index)).collect(),
            spans: view.syntax.tokens.iter().map(|token| token.span).collect(),
            sentences: vec![(0, 0); view.len()],
            paragraphs: paragraphs(view),
            ruled: drafts
                .iter()
                .zip(outer)
                .map(|(draft, outer)| ruled(view, draft, outer.is_some()))
                .collect(),
            is_parsed,
        };
        for sentence in &view.syntax.sentences {
            let range = sentence.first.index()..sentence.end.index();
            for slot in facts.sentences.get_mut(range.clone()).unwrap_or_default() {
                *slot = (sentence.first.0, sentence.end.0);
            }
            facts.mark_lists(view, range, lexicon);
        }
        facts.mark_quotations(view);
        if is_parsed {
            for index in 0..view.len() {
                let head = view.head(index);
                let bit = child_bit(view.dep(index));
                if head != index
                    && let Some(fact) = facts.tokens.get_mut(head)
                {
                    fact.children |= bit;
                }
            }
        }
        for (draft, outer) in drafts.iter().zip(outer) {
            facts.mark_draft(view, draft, outer.is_some());
        }
        facts
    }

    fn mark_lists(&mut self, view: &View<'_>, range: Range<usize>, lexicon: &Lexicon) {
        let row = view.words(range.clone());
        let mut mark = |words: Range<usize>, listed: u8| {
            for fact in self
                .tokens
                .get_mut(range.start + words.start..range.start + words.end)
                .unwrap_or_default()
            {
                if fact.listed == 0 {
                    fact.listed = listed;
                }
            }
        };
        for found in lexicon.cues.phrases.find(row) {
            mark(found.words, 2 + found.entry.source as u8);
        }
        for found in lexicon.cues.verbs.find(row) {
            let sort = match found.entry.kind().act() {
                Sort::Speech => 64,
                Sort::Act => 128,
                Sort::Attitude => 192,
            };
            mark(found.words, sort + found.entry.kind() as u8);
        }
        for found in lexicon.cues.nouns.find(row) {
            mark(found.words, 10 + found.entry.carrier as u8);
        }
        for index in range.clone() {
            let word = view.word(index);
            let class = if lexicon.roles.role(word).is_some() {
                2
            } else if !lexicon.anonymous.heads.exactly(word).is_empty() {
                3
            } else if lexicon.roles.title(word).is_some() {
                4
            } else {
                0
            };
            if class > 0
                && let Some(fact) = self.tokens.get_mut(index)
                && fact.class == 0
            {
                fact.class = class;
            }
        }
    }

    fn mark_quotations(&mut self, view: &View<'_>) {
        for quotation in &view.quotations {
            let range = view.syntax.tokens_in(*quotation);
            let last = range.end.saturating_sub(1);
            let first = range.start;
            for index in range {
                if let Some(fact) = self.tokens.get_mut(index) {
                    fact.quote = if index == first {
                        2
                    } else if index == last {
                        3
                    } else {
                        1
                    };
                }
            }
        }
    }

    fn mark_draft(&mut self, view: &View<'_>, draft: &Draft, is_nested: bool) {
        let share = trust::trust(&draft.rule).unwrap_or(0.5);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share between 0 and 1 in tenths"
        )]
        let tenths = (share * 8.0) as u64;
        let mark = mix(hash(trust::shape(&draft.rule).as_bytes()), tenths);
        let actors: Vec<Span> = draft.actors.iter().map(|actor| actor.span).collect();
        let source: Vec<Span> = actors.into_iter().reduce(Span::hull).into_iter().collect();
        for (first, spans) in [(1, &source), (3, &draft.cue), (5, &draft.content)] {
            for span in spans {
                let range = view.syntax.tokens_in(*span);
                let start = range.start;
                for index in range {
                    let Some(fact) = self.tokens.get_mut(index) else {
                        continue;
                    };
                    let label = first + u8::from(index != start);
                    if is_nested {
                        fact.nested = label;
                    } else if fact.rule == 0 || first < 5 {
                        fact.rule = label;
                        fact.rule_mark = mark;
                    }
                }
            }
        }
    }
}

/// A draft as tokens.
fn ruled(view: &View<'_>, draft: &Draft, is_nested: bool) -> Ruled {
    let tokens = |spans: &[Span]| -> Vec<Range<usize>> {
        spans
            .iter()
            .map(|span| view.syntax.tokens_in(*span))
            .filter(|range| !range.is_empty())
            .collect()
    };
    let source: Option<Span> = draft.actors.iter().map(|actor| actor.span).reduce(Span::hull);
    let share = trust::trust(&draft.rule).unwrap_or(0.5);
    let shape = trust::shape(&draft.rule);
    let list = draft.rule.split('/').next().unwrap_or_default();
    let sort = match (list, shape) {
        ("template", _) => 5,
        ("noun", _) => 6,
        ("agentless" | "hedge", _) => 7,
        ("layout", _) => 8,
        (_, "clause") => 1,
        (_, "infinitive") => 2,
        (_, "gerund") => 3,
        (_, "noun") => 4,
        (_, "passive") => 9,
        _ => 10,
    };
    Ruled {
        rule: draft.rule.clone(),
        linked: Linked {
            source: tokens(&source.into_iter().collect::<Vec<_>>()),
            cue: tokens(&draft.cue),
            content: tokens(&draft.content),
        },
        trust: share,
        is_nested,
        is_set: ["template/", "agentless/", "layout/", "reckoned/"]
            .iter()
            .any(|list| draft.rule.starts_with(list))
            || draft.mode == Mode::Agentless && share >= trust::ENOUGH,
        sort,
    }
}

/// The stretches of a report that may hold statements.
fn paragraphs(view: &View<'_>) -> Vec<Paragraph> {
    view.blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| block.label.tells())
        .map(|(index, block)| Paragraph {
            tokens: view.block_range(index),
            is_headline: matches!(
                block.label,
                onrecord_nouns::Label::Headline | onrecord_nouns::Label::Deck
            ),
        })
        .filter(|paragraph| !paragraph.tokens.is_empty())
        .collect()
}

fn fact(view: &View<'_>, index: usize) -> Fact {
    let word = view.word(index);
    let surface = view.surface(index);
    let bytes = word.as_bytes();
    let end = bytes.len();
    let tag = view.tag(index);
    let pos = view.pos(index);
    let joint = match word {
        "," => 1,
        "-" | "–" | "—" | "--" => 2,
        ":" => 3,
        ";" => 4,
        _ if super::super::glue::THAT.contains(&word) => 5,
        _ => 0,
    };
    let pronoun = super::super::glue::SELF.contains(&word)
        || super::super::glue::PRONOUN.contains(&word)
        || super::super::glue::EXPLETIVE.contains(&word)
        || matches!(tag, "PRP" | "WP");
    Fact {
        word: hash(bytes),
        shape: shape(surface),
        prefix: hash(bytes.get(..end.min(3)).unwrap_or_default()),
        suffix_two: hash(bytes.get(end.saturating_sub(2)..).unwrap_or_default()),
        suffix_three: hash(bytes.get(end.saturating_sub(3)..).unwrap_or_default()),
        is_capital: surface.starts_with(char::is_uppercase),
        is_word: word.chars().any(char::is_alphanumeric),
        joint,
        quote: 0,
        class: u8::from(pronoun),
        listed: 0,
        dep: hash(view.dep(index).as_bytes()),
        tag: hash(tag.as_bytes()),
        lemma: hash(view.lemma(index).as_bytes()),
        name: view
            .token(index)
            .and_then(|token| token.name)
            .map_or(0, |name| hash(name.as_bytes())),
        head: u32::try_from(view.head(index)).unwrap_or_default(),
        is_verb: matches!(pos, "VERB" | "AUX"),
        ..Fact::default()
    }
}

/// The kinds of the characters of a word, runs cut to two.
fn shape(word: &str) -> u64 {
    let mut hashed = 5_u64;
    let (mut last, mut run) = (' ', 0);
    for letter in word.chars() {
        let kind = if letter.is_uppercase() {
            'X'
        } else if letter.is_lowercase() {
            'x'
        } else if letter.is_numeric() {
            'd'
        } else {
            letter
        };
        run = if kind == last { run + 1 } else { 0 };
        last = kind;
        if run < 2 {
            hashed = mix(hashed, u64::from(u32::from(kind)));
        }
    }
    hashed
}

/// Dependents that tell how a verb is used.
fn child_bit(dep: &str) -> u16 {
    let place = match dep {
        "nsubj" | "csubj" => 0,
        "nsubjpass" => 1,
        "dobj" => 2,
        "ccomp" => 3,
        "xcomp" => 4,
        "prep" => 5,
        "mark" => 6,
        "agent" => 7,
        "advcl" => 8,
        "aux" | "auxpass" => 9,
        "neg" => 10,
        "dative" => 11,
        "acomp" | "attr" => 12,
        "relcl" | "acl" => 13,
        "poss" => 14,
        _ => return 0,
    };
    1 << place
}
