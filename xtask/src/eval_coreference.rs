//! Is the one whom a mention is put to the right one? Pronouns, descriptions and names, on a treebank
//! with GUM's mentions.
//!
//! The product reads raw text. A pronoun counts if its gold entity was mentioned before; it is right
//! if the last words before it in our entity are words of the gold entity. Other mentions that were
//! merged count by the reason of the merge. The predictions file is the scores, as JSON.

use std::collections::BTreeMap;
use std::path::Path;

use onrecord_language::{Model, who};
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Entity, Mention, MentionForm, MergeReason, Span};
use serde_json::{Value, json};

use crate::eval::Outcome;
use crate::treebank::{GoldMention, GoldText, read};

/// How many of some mentions were put to somebody, and how many of these to the right one.
#[derive(Clone, Copy, Debug, Default)]
struct Counted {
    right: usize,
    answered: usize,
    all: usize,
}

/// Writes the scores on a gold file; gives how many texts and bytes were read.
pub(crate) fn predict(gold: &Path, out: &Path) -> Outcome<(usize, usize)> {
    let texts = read(gold)?;
    let mut table: BTreeMap<(String, String), Counted> = BTreeMap::new();
    let mut errors = Vec::new();
    let mut bytes = 0;
    for text in &texts {
        bytes += text.text.len();
        let report = text.report();
        let syntax = onrecord_language::syntax(&report.text, &report.blocks, Some(Model::english()));
        let (mentions, entities) = who(&report, &syntax, Lexicon::english());
        let head = |mention: &Mention| syntax.tokens.get(mention.head.index()).map(|token| token.span);
        let page = Page {
            text,
            mentions: &mentions,
            entities: &entities,
            heads: mentions.iter().map(head).collect(),
        };
        for (what, right, answered, error) in page.pronouns().chain(page.merges()) {
            for genre in ["all", text.genre.as_str()] {
                let counted = table.entry((genre.to_owned(), what.clone())).or_default();
                counted.all += 1;
                counted.answered += usize::from(answered);
                counted.right += usize::from(right);
            }
            if !right {
                errors.push(json!({"text": text.name, "what": what, "error": error}));
            }
        }
    }
    let mut scores: BTreeMap<String, BTreeMap<String, Value>> = BTreeMap::new();
    for ((genre, what), counted) in table {
        let ratio = |of: usize| counted.right as f64 / of.max(1) as f64;
        let value = json!({
            "all": counted.all, "answered": counted.answered, "right": counted.right,
            "accuracy": ratio(counted.all), "precision": ratio(counted.answered),
        });
        scores.entry(genre).or_default().insert(what, value);
    }
    let answer = json!({"scores": scores, "errors": errors});
    std::fs::write(out, format!("{answer:#}\n"))?;
    Ok((texts.len(), bytes))
}

/// A text with what the product made of it.
struct Page<'a> {
    text: &'a GoldText,
    mentions: &'a [Mention],
    entities: &'a [Entity],
    heads: Vec<Option<Span>>,
}

type Judged = (String, bool, bool, String);

impl Page<'_> {
    fn pronouns(&self) -> impl Iterator<Item = Judged> + '_ {
        self.text.mentions.iter().enumerate().filter_map(|(index, gold)| {
            let what = pronoun(self.text, gold)?;
            let before = self.text.mentions.get(..index)?;
            if !before
                .iter()
                .any(|other| other.entity == gold.entity && other.tokens.end <= gold.tokens.start)
            {
                return None;
            }
            let at = self.text.bytes(&gold.tokens);
            let ours = self
                .mentions
                .iter()
                .position(|mention| mention.span.start() == at.start && mention.span.end() == at.end);
            let entity = ours.and_then(|ours| self.mentions.get(ours)?.entity);
            let words = ours.and_then(|ours| self.worded_before(ours));
            let right = words.is_some_and(|words| self.is_of(words, &gold.entity));
            Some((
                what.to_owned(),
                right,
                entity.is_some(),
                self.told(at.start, words),
            ))
        })
    }

    /// Mentions with words that were put to somebody met before.
    fn merges(&self) -> impl Iterator<Item = Judged> + '_ {
        self.mentions.iter().enumerate().filter_map(|(index, mention)| {
            let what = match mention.reason {
                MergeReason::First | MergeReason::None | MergeReason::Pronoun => return None,
                reason => format!("{reason:?}"),
            };
            let byte = self.heads.get(index).copied().flatten()?.start();
            let gold = self.text.mention_at(self.text.token_at(byte)?)?;
            let words = self.worded_before(index)?;
            // A word that the treebank does not mention says nothing.
            self.heads
                .get(words)
                .copied()
                .flatten()
                .and_then(|head| self.text.mention_at(self.text.token_at(head.start())?))?;
            let right = self.is_of(words, &gold.entity);
            Some((what, right, true, self.told(byte, Some(words))))
        })
    }

    /// The last mention with words before one in the same entity.
    fn worded_before(&self, index: usize) -> Option<usize> {
        let entity = self.mentions.get(index)?.entity?;
        self.mentions
            .get(..index)?
            .iter()
            .rposition(|other| other.entity == Some(entity) && other.form != MentionForm::Pronoun)
    }

    /// Whether one of our mentions is one of a gold entity.
    fn is_of(&self, mention: usize, entity: &str) -> bool {
        let Some(token) = self
            .heads
            .get(mention)
            .copied()
            .flatten()
            .and_then(|head| self.text.token_at(head.start()))
        else {
            return false;
        };
        let headed = |gold: &&GoldMention| gold.head == token && gold.entity == entity;
        self.text.mentions.iter().any(|gold| headed(&gold))
            || self
                .text
                .mention_at(token)
                .is_some_and(|gold| gold.entity == entity)
    }

    fn told(&self, byte: usize, words: Option<usize>) -> String {
        let name = words
            .and_then(|words| self.mentions.get(words)?.entity)
            .and_then(|entity| self.entities.get(entity.index()))
            .map_or("-", |entity| entity.name.as_str());
        let floor = |at: usize| {
            (0..=at)
                .rev()
                .find(|at| self.text.text.is_char_boundary(*at))
                .unwrap_or(0)
        };
        let (start, end) = (
            floor(byte.saturating_sub(120)),
            floor((byte + 40).min(self.text.text.len())),
        );
        let around = self.text.text.get(start..byte).unwrap_or_default();
        let behind = self.text.text.get(byte..end).unwrap_or_default();
        format!("{around}>>{behind} = {name}").replace('\n', " / ")
    }
}

/// The pronoun that a gold mention is; possessives are left out.
fn pronoun(text: &GoldText, gold: &GoldMention) -> Option<&'static str> {
    if gold.tokens.len() != 1 {
        return None;
    }
    let token = text.tokens.get(gold.head)?;
    if token.tag != "PRP" {
        return None;
    }
    Some(match text.word(gold.head).to_lowercase().as_str() {
        "he" | "him" | "himself" => "he",
        "she" | "her" | "herself" => "she",
        "they" | "them" | "themselves" | "'em" => "they",
        _ => return None,
    })
}
