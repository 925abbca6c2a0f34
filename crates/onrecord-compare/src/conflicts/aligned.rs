//! Which statements of two reports tell the same thing, so that their tellings can be compared.
//!
//! A shared passage aligns statements by their place in it; a claim aligns those of its statements
//! that are each other's nearest. Statements of one report are never aligned.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{EntityKind, Evidence, Findings, ReportId, ReuseId, Span, StatementRef};

use crate::Item;
use crate::claims::content::{Said, contents};
use crate::claims::judge::{aligned, likeness, one_side};
use crate::stories::story_of;

/// Statements of a claim at least so alike are tellings of one thing.
const ALIKE: f32 = 0.35;
/// Statements of one speaker at least so alike are one saying.
const SAYING: f32 = 0.6;
/// Statements without a named speaker at least so alike may be one saying.
const WORDS: f32 = 0.5;

/// A pile with its statements made comparable.
pub(super) struct Pile<'a> {
    pub(super) items: &'a [Item<'a>],
    pub(super) findings: &'a Findings,
    pub(super) said: Vec<Said<'a>>,
    pub(super) pairs: Vec<Pair>,
}

/// Two tellings of one thing, by their places in the list of statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair {
    pub(super) one: usize,
    pub(super) other: usize,
    pub(super) reuse: Option<ReuseId>,
    /// What shows that they tell one thing.
    pub(super) tie: Tie,
}

/// What ties two tellings, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tie {
    /// They stand in a shared passage.
    Text,
    /// Both credit one outlet, or one credits the outlet of the other.
    Way,
    /// The same speaker says it.
    Speaker,
    /// Nobody with a name says it in one of them, in nearly the same words.
    Words,
}

impl<'a> Pile<'a> {
    /// Makes statements comparable and aligns them.
    pub(super) fn new(items: &'a [Item<'a>], findings: &'a Findings, lexicon: &Lexicon) -> Self {
        let story_of = story_of(&findings.stories);
        let said = contents(
            items,
            &findings.statements,
            &findings.source_of,
            &story_of,
            &findings.sources,
            lexicon,
        );
        let mut pile = Self {
            items,
            findings,
            said,
            pairs: Vec::new(),
        };
        pile.pairs = pile.align();
        pile
    }

    fn align(&self) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = aligned(
            &self.said,
            self.items,
            &self.findings.reuse,
            &self.findings.sources,
        )
        .into_iter()
        .map(|pair| Pair {
            one: pair.one as usize,
            other: pair.other as usize,
            reuse: u32::try_from(pair.reuse).ok().map(ReuseId),
            tie: Tie::Text,
        })
        .collect();
        let known: BTreeSet<(usize, usize)> = pairs.iter().map(|pair| (pair.one, pair.other)).collect();
        let place: BTreeMap<StatementRef, usize> = self
            .said
            .iter()
            .enumerate()
            .map(|(at, said)| (said.attributed.statement, at))
            .collect();
        for claim in &self.findings.claims {
            let members: Vec<usize> = claim
                .statements
                .iter()
                .filter_map(|id| place.get(id))
                .copied()
                .collect();
            for (one, other) in nearest(&members, self) {
                let pair = (one.min(other), one.max(other));
                let Some(tie) = self.tie(one, other).filter(|_| !known.contains(&pair)) else {
                    continue;
                };
                let (Some(a), Some(b)) = (self.said.get(one), self.said.get(other)) else {
                    continue;
                };
                // A speaker says much on one thing; only nearly the same words are the same saying.
                let enough = match tie {
                    Tie::Text | Tie::Way => 0.0,
                    Tie::Speaker => SAYING,
                    Tie::Words => WORDS,
                };
                if likeness(a, b) >= enough {
                    pairs.push(Pair {
                        one: pair.0,
                        other: pair.1,
                        reuse: None,
                        tie,
                    });
                }
            }
        }
        pairs.sort_unstable();
        pairs.dedup_by_key(|pair| (pair.one, pair.other));
        pairs
    }

    /// What ties two statements, but for passages.
    pub(super) fn tie(&self, one: usize, other: usize) -> Option<Tie> {
        let (a, b) = (self.said.get(one)?, self.said.get(other)?);
        let carriers = |said: &Said<'_>| -> BTreeSet<onrecord_nouns::SourceId> {
            let chain = &said.attributed.chain;
            let is_outlet = |id: &&onrecord_nouns::SourceId| {
                let source = self.findings.sources.get(id.0 as usize);
                source.is_some_and(|source| source.kind == EntityKind::Outlet)
            };
            chain.iter().filter(is_outlet).copied().collect()
        };
        // Two reports of one outlet are no retelling of each other.
        let (ours, theirs) = (carriers(a), carriers(b));
        let one_publisher = a.attributed.chain.first() == b.attributed.chain.first();
        if !one_publisher && !ours.is_disjoint(&theirs) {
            return Some(Tie::Way);
        }
        match (a.speaker, b.speaker) {
            (Some(x), Some(y)) if self.one_side(x, y) => Some(Tie::Speaker),
            (x, y) if [x, y].into_iter().any(|speaker| self.is_unnamed(speaker)) => Some(Tie::Words),
            _ => None,
        }
    }

    /// Whether nobody stands for it with a name.
    fn is_unnamed(&self, speaker: Option<onrecord_nouns::SourceId>) -> bool {
        let source = speaker.and_then(|id| self.findings.sources.get(id.0 as usize));
        source.is_none_or(|source| source.kind == EntityKind::Anonymous)
    }

    /// Whom a word of a report refers to, if that is a source of the case.
    pub(super) fn source_at(&self, item: usize, token: usize) -> Option<onrecord_nouns::SourceId> {
        let item = self.items.get(item)?;
        let span = item.reading.syntax.tokens.get(token)?.span;
        let heads = |mention: &&onrecord_nouns::Mention| {
            mention.head.index() == token || mention.name.is_some_and(|name| name.contains(span))
        };
        let entity = item
            .reading
            .mentions
            .iter()
            .filter(heads)
            .find_map(|mention| mention.entity)?;
        self.findings.source_of.get(&(item.report.id, entity)).copied()
    }

    /// The report of a statement.
    pub(super) fn report(&self, at: usize) -> Option<ReportId> {
        Some(self.said.get(at)?.attributed.statement.report)
    }

    /// The whole content of a statement as one place.
    pub(super) fn content(&self, at: usize) -> Option<Evidence> {
        Self::content_of(self.said.get(at)?)
    }

    /// The whole content of a statement as one place.
    pub(super) fn content_of(said: &Said<'_>) -> Option<Evidence> {
        let span = said.statement.content.iter().copied().reduce(Span::hull)?;
        Some(Evidence {
            report: said.attributed.statement.report,
            span,
        })
    }

    /// The words at a place, in one short line.
    pub(super) fn words(&self, place: Evidence) -> String {
        let at = self
            .items
            .binary_search_by_key(&place.report, |item| item.report.id);
        let words = at
            .ok()
            .and_then(|at| self.items.get(at))
            .map_or("", |item| item.report.text.slice(place.span));
        short(words)
    }

    /// The name of a source for people.
    pub(super) fn name(&self, source: onrecord_nouns::SourceId) -> &str {
        self.findings
            .sources
            .get(source.0 as usize)
            .map_or("", |source| source.name.as_str())
    }

    /// Whether two sources are one or speak for each other.
    pub(super) fn one_side(&self, one: onrecord_nouns::SourceId, other: onrecord_nouns::SourceId) -> bool {
        one_side(one, other, &self.findings.sources)
    }
}

/// Pairs of members of different reports that are each other's most alike.
///
/// # Limits
///
/// Of a claim that is told very often only the first tellings are paired, so that time stays linear.
fn nearest(members: &[usize], pile: &Pile<'_>) -> Vec<(usize, usize)> {
    const MOST: usize = 60;
    let members = members.get(..members.len().min(MOST)).unwrap_or_default();
    let alike = |one: usize, other: usize| match (pile.said.get(one), pile.said.get(other)) {
        (Some(a), Some(b)) if a.item != b.item => likeness(a, b),
        _ => 0.0,
    };
    let best = |one: usize| {
        members
            .iter()
            .copied()
            .filter(|other| *other != one)
            .map(|other| (alike(one, other), other))
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))
    };
    members
        .iter()
        .filter_map(|one| {
            let (score, other) = best(*one)?;
            let mutual = best(other).is_some_and(|(_, back)| back == *one);
            (score >= ALIKE && mutual && *one < other).then_some((*one, other))
        })
        .collect()
}

/// Words in one line, cut at about a hundred and forty characters.
pub(super) fn short(words: &str) -> String {
    const MOST: usize = 140;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    let cut: String = line.chars().take(MOST).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", cut.get(..end).unwrap_or(&cut))
}
