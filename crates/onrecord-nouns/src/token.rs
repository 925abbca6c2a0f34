//! Sentences and words of a report, with what the linguistic core knows of each.
//!
//! Tags and labels are those of the model that made them; for English: Penn Treebank tags,
//! Universal POS, ClearNLP dependency labels, OntoNotes entity labels. A language without a model
//! gives sentences and tokens whose annotations are empty.

use crate::place::Span;

/// Counts sentences inside one report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SentenceId(pub u32);

/// Counts tokens inside one report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenId(pub u32);

/// A sentence. It never runs over the end of its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where, without white space around it.
    pub span: Span,
    /// Index of the block it stands in.
    pub block: u32,
    /// Its first token.
    pub first: TokenId,
    /// One past its last token.
    pub end: TokenId,
}

/// A word or a mark, with its annotations.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// Where.
    pub span: Span,
    /// The sentence it stands in.
    pub sentence: SentenceId,
    /// Dictionary form, lower case but for names; empty without a model.
    pub lemma: Box<str>,
    /// Fine tag of the model (`VBD`); empty without a model.
    pub tag: &'static str,
    /// Universal part of speech (`VERB`); empty without a model.
    pub pos: &'static str,
    /// Dependency label (`nsubj`); empty without a model.
    pub dep: &'static str,
    /// The token it depends on; itself for the root of a sentence.
    pub head: TokenId,
    /// The entity label of the model, if the token is inside a name.
    pub name: Option<&'static str>,
    /// Whether a name of the model starts here.
    pub name_starts: bool,
}

/// Sentences and tokens of one report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Syntax {
    /// In order of the text.
    pub sentences: Vec<Sentence>,
    /// In order of the text.
    pub tokens: Vec<Token>,
}

impl SentenceId {
    /// As an index.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl TokenId {
    /// As an index.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl Syntax {
    /// The tokens of a sentence.
    #[must_use]
    pub fn tokens_of(&self, sentence: &Sentence) -> &[Token] {
        self.tokens
            .get(sentence.first.index()..sentence.end.index())
            .unwrap_or_default()
    }

    /// The tokens that a span touches.
    #[must_use]
    pub fn tokens_in(&self, span: Span) -> std::ops::Range<usize> {
        let first = self
            .tokens
            .partition_point(|token| token.span.end() <= span.start());
        let end = self
            .tokens
            .partition_point(|token| token.span.start() < span.end());
        first..end.max(first)
    }

    /// The sentence that holds a place, or the one before it.
    #[must_use]
    pub fn sentence_at(&self, span: Span) -> Option<SentenceId> {
        let next = self
            .sentences
            .partition_point(|sentence| sentence.span.start() <= span.start());
        u32::try_from(next).ok()?.checked_sub(1).map(SentenceId)
    }
}
