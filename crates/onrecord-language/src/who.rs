//! Who is named in one report, and who are the same?
//!
//! Names first, over the whole report, since a full name in the last paragraph tells what the
//! surname in the headline is; then phrases that refer; then the entities that they add up to. What
//! they say is left to `read`, and whether two reports speak of the same person to `compare`.
//! Surprise: a country is an entity only where it acts; "in Poland" mentions nobody.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use onrecord_lexicon::reference::ReferenceClass;
use onrecord_lexicon::{Form, Lexicon, MetonymKind};
use onrecord_nouns::{Entity, Label, Mention, Report, Span, Syntax, Token};

pub use crate::coreference::{Feature, PronounCandidate, PronounCase};
use crate::coreference::{Judge, Ranker, resolve};
use crate::mentions::phrases;
use crate::names::{Listed, NameClass, names};

/// Finds whoever can be a source or an actor in a report: mentions in the order of the text, and
/// the entities they add up to. The first entity is always the publisher.
///
/// # Limits
///
/// Names in furniture, bylines and teasers do not count. "We" and "I" are never resolved. Without a
/// model only capitalised names, listed names and simple phrases are found.
#[must_use]
pub fn who(report: &Report, syntax: &Syntax, lexicon: &Lexicon) -> (Vec<Mention>, Vec<Entity>) {
    let page = Page::new(report, syntax, lexicon);
    let names = names(&page);
    let phrases = phrases(&page, &names);
    resolve(&page, &names, phrases, &mut Judge::Own(ranker()))
}

/// The same, but somebody who knows says which candidate each pronoun means: this is how the ranker
/// of pronouns is trained (`cargo xtask train coreference`).
#[must_use]
pub fn who_asking(
    report: &Report,
    syntax: &Syntax,
    lexicon: &Lexicon,
    choose: &mut dyn FnMut(&PronounCase) -> Option<usize>,
) -> (Vec<Mention>, Vec<Entity>) {
    let page = Page::new(report, syntax, lexicon);
    let names = names(&page);
    let phrases = phrases(&page, &names);
    resolve(&page, &names, phrases, &mut Judge::Asked(choose))
}

/// The trained ranker of pronouns.
fn ranker() -> &'static Ranker {
    static RANKER: LazyLock<Ranker> =
        LazyLock::new(|| Ranker::parse(include_str!("../../../data/models/en/coreference.tsv")));
    &RANKER
}

/// A name in a report, with its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedSpan {
    /// Where, without title and article.
    pub span: Span,
    /// What it names: `person`, `organisation`, `outlet`, `place`, `people` or `other`. A country is
    /// a place here, also where it acts.
    pub class: &'static str,
}

/// Finds the names of a report: what the model found, corrected over the whole report.
///
/// # Limits
///
/// A surface has one class in a report.
#[must_use]
pub fn named_spans(report: &Report, syntax: &Syntax, lexicon: &Lexicon) -> Vec<NamedSpan> {
    let page = Page::new(report, syntax, lexicon);
    let named = names(&page);
    let spans = named.iter().filter_map(|name| {
        let class = match name.class {
            NameClass::Person => "person",
            NameClass::Organisation => "organisation",
            NameClass::Outlet => "outlet",
            // "The Kremlin", "the Pentagon" name whoever sits there.
            NameClass::Government if matches!(name.listed, Some(Listed::Metonym(seat)) if !matches!(seat.kind, MetonymKind::Capital | MetonymKind::Market)) => {
                "organisation"
            }
            NameClass::Government | NameClass::Place => "place",
            NameClass::People => "people",
            NameClass::Other => "other",
        };
        Some(NamedSpan {
            span: page.span(&name.tokens)?,
            class,
        })
    });
    spans.collect()
}

/// A report as this room needs it: words, classes of words, children in the parse.
pub(crate) struct Page<'a> {
    pub(crate) report: &'a Report,
    pub(crate) syntax: &'a Syntax,
    pub(crate) lexicon: &'a Lexicon,
    /// The words of all tokens.
    pub(crate) words: Vec<&'a str>,
    /// The same in lower case, with straight apostrophes.
    pub(crate) lower: Vec<String>,
    /// Whether the token stands where things are told.
    pub(crate) told: Vec<bool>,
    /// Whether the token stands inside quotation marks.
    pub(crate) quoted: Vec<bool>,
    /// Reference classes of each token, by itself.
    classes: Vec<u64>,
    children: Vec<Vec<usize>>,
    /// Words that stand somewhere in lower case.
    small: BTreeSet<&'a str>,
}

impl<'a> Page<'a> {
    fn new(report: &'a Report, syntax: &'a Syntax, lexicon: &'a Lexicon) -> Self {
        let words: Vec<&str> = syntax
            .tokens
            .iter()
            .map(|token| report.text.slice(token.span))
            .collect();
        let lower: Vec<String> = words
            .iter()
            .map(|word| word.to_lowercase().replace('’', "'"))
            .collect();
        let mut children = vec![Vec::new(); words.len()];
        for (at, token) in syntax.tokens.iter().enumerate() {
            let head = token.head.index();
            if head != at
                && let Some(list) = children.get_mut(head)
            {
                list.push(at);
            }
        }
        let mut told = vec![false; words.len()];
        for sentence in &syntax.sentences {
            let block = report.blocks.get(sentence.block as usize);
            let tells = block.is_none_or(|block| block.label.tells());
            if let Some(row) = told.get_mut(sentence.first.index()..sentence.end.index()) {
                row.fill(tells);
            }
        }
        let mut classes = vec![0; words.len()];
        for (at, bits) in classes.iter_mut().enumerate() {
            for found in lexicon.reference.at(lower.get(at..=at).unwrap_or_default(), 0) {
                *bits |= bit(found.entry.class);
            }
        }
        let quoted = quoted(syntax, &words);
        let small = words
            .iter()
            .copied()
            .filter(|word| word.starts_with(char::is_lowercase))
            .collect();
        Self {
            report,
            syntax,
            lexicon,
            words,
            lower,
            told,
            quoted,
            classes,
            children,
            small,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    pub(crate) fn token(&self, at: usize) -> Option<&'a Token> {
        self.syntax.tokens.get(at)
    }

    pub(crate) fn word(&self, at: usize) -> &'a str {
        self.words.get(at).copied().unwrap_or_default()
    }

    pub(crate) fn low(&self, at: usize) -> &str {
        self.lower.get(at).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn tag(&self, at: usize) -> &'static str {
        self.token(at).map_or("", |token| token.tag)
    }

    pub(crate) fn dep(&self, at: usize) -> &'static str {
        self.token(at).map_or("", |token| token.dep)
    }

    /// The lemma, or the word in lower case if there is none.
    pub(crate) fn lemma(&self, at: usize) -> String {
        match self.token(at) {
            Some(token) if !token.lemma.is_empty() => token.lemma.to_lowercase(),
            _ => self.low(at).to_owned(),
        }
    }

    pub(crate) fn head(&self, at: usize) -> usize {
        self.token(at).map_or(at, |token| token.head.index())
    }

    pub(crate) fn children(&self, at: usize) -> &[usize] {
        self.children.get(at).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a token has a tag, so a model has read its sentence.
    pub(crate) fn parsed(&self, at: usize) -> bool {
        !self.dep(at).is_empty()
    }

    pub(crate) fn is(&self, at: usize, class: ReferenceClass) -> bool {
        self.classes.get(at).is_some_and(|bits| bits & bit(class) != 0)
    }

    pub(crate) fn told(&self, at: usize) -> bool {
        self.told.get(at).copied().unwrap_or(false)
    }

    /// Whether a token stands in the headline or right below it.
    pub(crate) fn heads_report(&self, at: usize) -> bool {
        self.syntax
            .sentences
            .get(self.sentence(at))
            .and_then(|sentence| self.report.blocks.get(sentence.block as usize))
            .is_some_and(|block| matches!(block.label, Label::Headline | Label::Deck))
    }

    pub(crate) fn quoted(&self, at: usize) -> bool {
        self.quoted.get(at).copied().unwrap_or(false)
    }

    pub(crate) fn sentence(&self, at: usize) -> usize {
        self.token(at).map_or(usize::MAX, |token| token.sentence.index())
    }

    /// The tokens of the sentence that holds a token.
    pub(crate) fn sentence_range(&self, at: usize) -> std::ops::Range<usize> {
        self.syntax
            .sentences
            .get(self.sentence(at))
            .map_or(at..at, |sentence| sentence.first.index()..sentence.end.index())
    }

    /// The words of a range, in lower case.
    pub(crate) fn row(&self, range: std::ops::Range<usize>) -> &[String] {
        self.lower.get(range).unwrap_or_default()
    }

    /// The span from the first to the last token of a range.
    pub(crate) fn span(&self, range: &std::ops::Range<usize>) -> Option<Span> {
        let first = self.token(range.start)?.span;
        let last = self.token(range.end.checked_sub(1)?)?.span;
        Some(first.hull(last))
    }

    /// The classes of the longest phrase of nouns that ends at a token: "news agency", "inner circle".
    pub(crate) fn noun_classes(&self, at: usize) -> Vec<(ReferenceClass, Form)> {
        let sentence = self.sentence_range(at);
        for start in at.saturating_sub(3).max(sentence.start)..=at {
            let found: Vec<(ReferenceClass, Form)> = self
                .lexicon
                .reference
                .at(self.row(start..at + 1), 0)
                .into_iter()
                .filter(|found| found.words.end == at + 1 - start && found.entry.class.is_noun())
                .map(|found| (found.entry.class, found.form))
                .collect();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// Whether a word stands somewhere in the report in lower case.
    pub(crate) fn stands_lower(&self, word: &str) -> bool {
        self.small.contains(word)
    }

    pub(crate) fn capitalised(&self, at: usize) -> bool {
        self.word(at).chars().next().is_some_and(char::is_uppercase)
    }
}

fn bit(class: ReferenceClass) -> u64 {
    1 << (class as u64)
}

/// Which tokens stand between quotation marks; a mark without a partner counts to the end of its
/// block only if it opens.
fn quoted(syntax: &Syntax, words: &[&str]) -> Vec<bool> {
    let mut quoted = vec![false; words.len()];
    let mut open: Option<(usize, u32)> = None;
    for sentence in &syntax.sentences {
        for at in sentence.first.index()..sentence.end.index() {
            let (opens, closes) = match words.get(at).copied() {
                Some("“" | "«" | "„") => (true, false),
                Some("”" | "»") => (false, true),
                Some("\"" | "''" | "``") => (open.is_none(), open.is_some()),
                _ => (false, false),
            };
            if let Some((start, block)) = open
                && (closes || block != sentence.block)
            {
                if closes && block == sentence.block {
                    quoted
                        .iter_mut()
                        .take(at)
                        .skip(start)
                        .for_each(|inside| *inside = true);
                }
                open = None;
            }
            if opens {
                open = Some((at + 1, sentence.block));
            }
        }
    }
    quoted
}
