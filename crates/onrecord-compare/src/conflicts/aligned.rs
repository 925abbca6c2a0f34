//! Which statements of two reports tell the same thing, so that their tellings can be compared.
//!
//! A shared passage aligns statements by their place in it; a claim aligns those of its statements
//! that are each other's nearest. Statements of one report are never aligned.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_likeness::Sketch;
use onrecord_nouns::{EntityKind, Evidence, Findings, ReportId, ReuseId, SourceId, Span, StatementRef};

use crate::Item;
use crate::claims::content::{Look, Said, contents};
use crate::claims::judge::{aligned, likeness, one_side};
use crate::meaning::sketches;
use crate::stories::story_of;

/// Statements of a claim at least so alike are tellings of one thing.
const ALIKE: f32 = 0.35;
/// On one way, but of other speakers, they are at least so alike.
const ON_ONE_WAY: f32 = 0.45;
/// And so alike where only their reports meet.
const IN_CONTEXT: f32 = 0.55;
/// Statements of one speaker at least so alike are one saying.
const SAYING: f32 = 0.6;
/// Statements without a named speaker at least so alike may be one saying.
const WORDS: f32 = 0.6;

/// A pile with its statements made comparable.
pub(super) struct Pile<'a> {
    pub(super) items: &'a [Item<'a>],
    pub(super) findings: &'a Findings,
    pub(super) said: Vec<Said<'a>>,
    pub(super) pairs: Vec<Pair>,
    /// What the statements mean that several reports tell.
    meanings: BTreeMap<usize, Sketch>,
    /// The outlet of each report and those that it retells.
    credited: BTreeMap<usize, BTreeSet<SourceId>>,
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
    /// Their reports retell one outlet, or one the other, in something else.
    Context,
    /// The same speaker says it.
    Speaker,
    /// Nobody with a name says it in one of them, in nearly the same words.
    Words,
}

/// A report retells an outlet if at least one of so many of its statements comes through it.
const RETOLD: u32 = 6;

/// The outlets that each report, by its place among the items, retells: those through which a good share of
/// its statements come. One credit among many is none.
fn retold(said: &[Said<'_>], findings: &Findings) -> BTreeMap<usize, BTreeSet<SourceId>> {
    let mut told: BTreeMap<usize, (u32, BTreeMap<SourceId, u32>)> = BTreeMap::new();
    for one in said {
        let (all, by_outlet) = told.entry(one.item).or_default();
        *all += 1;
        for id in one.attributed.chain.iter().skip(1) {
            let source = findings.sources.get(id.0 as usize);
            if source.is_some_and(|source| source.kind == EntityKind::Outlet) {
                *by_outlet.entry(*id).or_default() += 1;
            }
        }
    }
    let outlets = told.into_iter().map(|(item, (all, by_outlet))| {
        let share = by_outlet.into_iter().filter(|(_, count)| count * RETOLD >= all);
        (item, share.map(|(outlet, _)| outlet).collect())
    });
    outlets.collect()
}

impl<'a> Pile<'a> {
    /// Makes statements comparable and aligns them.
    pub(super) fn new(items: &'a [Item<'a>], findings: &'a Findings, lexicon: &Lexicon) -> Self {
        let story_of = story_of(&findings.stories);
        let said = contents(items, findings, &story_of, lexicon, Look::Contents);
        let mut pile = Self {
            items,
            findings,
            said,
            pairs: Vec::new(),
            meanings: BTreeMap::new(),
            credited: BTreeMap::new(),
        };
        pile.credited = retold(&pile.said, findings);
        for said in &pile.said {
            let publisher = said.attributed.chain.first();
            pile.credited.entry(said.item).or_default().extend(publisher);
        }
        pile.meanings = pile.meanings();
        pile.pairs = pile.align();
        pile
    }

    /// The vectors of statements whose claim stands in several reports.
    fn meanings(&self) -> BTreeMap<usize, Sketch> {
        let told: BTreeSet<StatementRef> = self
            .findings
            .claims
            .iter()
            .filter(|claim| claim.reports.len() > 1)
            .flat_map(|claim| claim.statements.iter().copied())
            .collect();
        let places: Vec<usize> = (0..self.said.len())
            .filter(|at| {
                let said = self.said.get(*at);
                said.is_some_and(|said| told.contains(&said.attributed.statement))
            })
            .collect();
        let texts: Vec<String> = places.iter().map(|at| self.text(*at)).collect();
        places.into_iter().zip(sketches(&texts)).collect()
    }

    /// The content of a statement in its own words.
    fn text(&self, at: usize) -> String {
        let said = self.said.get(at);
        let item = said.and_then(|said| self.items.get(said.item));
        let (Some(said), Some(item)) = (said, item) else {
            return String::new();
        };
        let parts = said.statement.content.iter();
        let parts: Vec<&str> = parts.map(|span| item.report.text.slice(*span)).collect();
        parts.join(" ")
    }

    /// How alike two statements are in words and, as far as it is known, in meaning.
    pub(super) fn kinship(&self, one: usize, other: usize) -> f32 {
        let (Some(a), Some(b)) = (self.said.get(one), self.said.get(other)) else {
            return 0.0;
        };
        let words = likeness(a, b);
        match (self.meanings.get(&one), self.meanings.get(&other)) {
            (Some(x), Some(y)) => words.max(0.5 * words + 0.5 * x.meaning(y).max(0.0)),
            _ => words,
        }
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
            for (one, other, of_all) in nearest(&members, self) {
                let pair = (one.min(other), one.max(other));
                let Some(tie) = self.tie(one, other).filter(|_| !known.contains(&pair)) else {
                    continue;
                };
                // Only on one way is each telling compared with each; else with its nearest alone.
                if (of_all || tie <= Tie::Way) && self.is_one_thing(tie, one, other) {
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

    /// Whether two statements are alike enough for what ties them. A speaker says much on one thing; only
    /// nearly the same words are the same saying.
    fn is_one_thing(&self, tie: Tie, one: usize, other: usize) -> bool {
        let (Some(a), Some(b)) = (self.said.get(one), self.said.get(other)) else {
            return false;
        };
        let (one_speaker, nobody) = match (a.speaker, b.speaker) {
            (Some(x), Some(y)) => (
                self.one_side(x, y),
                self.is_unnamed(Some(x)) && self.is_unnamed(Some(y)),
            ),
            (x, y) => (false, x == y),
        };
        match tie {
            Tie::Text => true,
            Tie::Way if one_speaker || nobody => self.kinship(one, other) >= ALIKE,
            Tie::Way => self.kinship(one, other) >= ON_ONE_WAY,
            Tie::Context if one_speaker => self.kinship(one, other) >= ALIKE,
            Tie::Context => self.kinship(one, other) >= IN_CONTEXT,
            Tie::Speaker => self.kinship(one, other) >= SAYING,
            Tie::Words => likeness(a, b) >= WORDS,
        }
    }

    /// What ties two statements, but for passages.
    pub(super) fn tie(&self, one: usize, other: usize) -> Option<Tie> {
        let (a, b) = (self.said.get(one)?, self.said.get(other)?);
        // Two reports of one outlet are no retelling of each other.
        let (ours, theirs) = (self.carriers(a), self.carriers(b));
        let one_publisher = a.attributed.chain.first() == b.attributed.chain.first();
        if !one_publisher && !ours.is_disjoint(&theirs) {
            return Some(Tie::Way);
        }
        if !one_publisher && self.may_retell(a, b) {
            return Some(Tie::Context);
        }
        match (a.speaker, b.speaker) {
            (Some(x), Some(y)) if self.one_side(x, y) => Some(Tie::Speaker),
            (x, y) if [x, y].into_iter().any(|speaker| self.is_unnamed(speaker)) => Some(Tie::Words),
            _ => None,
        }
    }

    /// Whether an outlet or a text stands for a statement, besides the report that prints it.
    pub(super) fn stands_in_writing(&self, said: &Said<'_>) -> bool {
        let written = |id: &SourceId| {
            let source = self.findings.sources.get(id.0 as usize);
            source.is_some_and(|source| matches!(source.kind, EntityKind::Outlet | EntityKind::Document))
        };
        said.speaker.is_some_and(|id| written(&id)) || said.attributed.chain.iter().skip(1).any(written)
    }

    /// The outlets of a chain, its own among them.
    fn carriers(&self, said: &Said<'_>) -> BTreeSet<SourceId> {
        let chain = said.attributed.chain.iter();
        let is_outlet = |id: &&SourceId| {
            let source = self.findings.sources.get(id.0 as usize);
            source.is_some_and(|source| source.kind == EntityKind::Outlet)
        };
        chain.filter(is_outlet).copied().collect()
    }

    /// Whether both reports retell one outlet in something else, and one of the two names nobody
    /// or both the same speaker: it may be from there too.
    fn may_retell(&self, a: &Said<'_>, b: &Said<'_>) -> bool {
        let met = match (self.credited.get(&a.item), self.credited.get(&b.item)) {
            (Some(ours), Some(theirs)) => !ours.is_disjoint(theirs),
            _ => false,
        };
        // Who credits another outlet for it says where it is from.
        let credits = |said: &Said<'_>| {
            let outlets = said.attributed.chain.iter().skip(1);
            let mut outlets = outlets.filter_map(|id| self.findings.sources.get(id.0 as usize));
            outlets.any(|source| source.kind == EntityKind::Outlet)
        };
        met && !(credits(a) && credits(b))
            && match (a.speaker, b.speaker) {
                (Some(x), Some(y)) if self.one_side(x, y) => true,
                (x, y) => [x, y].into_iter().any(|speaker| self.is_unnamed(speaker)),
            }
    }

    /// Whether nobody stands for it with a name.
    fn is_unnamed(&self, speaker: Option<SourceId>) -> bool {
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

    /// All the words at a place.
    pub(super) fn words_whole(&self, place: Evidence) -> &str {
        let at = self
            .items
            .binary_search_by_key(&place.report, |item| item.report.id);
        let item = at.ok().and_then(|at| self.items.get(at));
        item.map_or("", |item| item.report.text.slice(place.span))
    }

    /// The name of a source for people.
    pub(super) fn name(&self, source: SourceId) -> &str {
        self.findings
            .sources
            .get(source.0 as usize)
            .map_or("", |source| source.name.as_str())
    }

    /// Whether two sources are one or speak for each other.
    pub(super) fn one_side(&self, one: SourceId, other: SourceId) -> bool {
        one_side(one, other, &self.findings.sources)
    }
}

/// Pairs of members of different reports that are each other's most alike: of those two reports where few
/// tell it, else of all. With each, whether they are so among all.
///
/// # Limits
///
/// Of a claim that is told very often only the first tellings are paired, so that time stays linear.
fn nearest(members: &[usize], pile: &Pile<'_>) -> Vec<(usize, usize, bool)> {
    const MOST: usize = 60;
    const FEW_REPORTS: usize = 6;
    let members = members.get(..members.len().min(MOST)).unwrap_or_default();
    let item = |at: usize| pile.said.get(at).map(|said| said.item);
    let items: BTreeSet<Option<usize>> = members.iter().map(|at| item(*at)).collect();
    let by_report = items.len() <= FEW_REPORTS;
    let mut alike: BTreeMap<(usize, usize), f32> = BTreeMap::new();
    let mut best: BTreeMap<(usize, Option<usize>), (f32, usize)> = BTreeMap::new();
    for (place, &one) in members.iter().enumerate() {
        for &other in members.iter().skip(place + 1) {
            if item(one) == item(other) {
                continue;
            }
            let kinship = pile.kinship(one, other);
            alike.insert((one, other), kinship);
            for (own, there) in [(one, other), (other, one)] {
                for room in [item(there), None] {
                    let slot = best.entry((own, room)).or_insert((f32::MIN, there));
                    if kinship > slot.0 {
                        *slot = (kinship, there);
                    }
                }
            }
        }
    }
    let is_best = |own: usize, there: usize, room: Option<usize>| {
        let found = best.get(&(own, room));
        found.is_some_and(|(_, found)| *found == there)
    };
    let mut pairs = Vec::new();
    for ((one, other), kinship) in alike {
        let of_all = is_best(one, other, None) && is_best(other, one, None);
        let of_two = by_report && is_best(one, other, item(other)) && is_best(other, one, item(one));
        if kinship >= ALIKE && (of_all || of_two) {
            pairs.push((one, other, of_all));
        }
    }
    pairs
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
