//! What brings two statements together besides their words: a common way, a common meaning, and that
//! neither has a better partner in the report of the other.
//!
//! Two reports that retell one report tell the same things one by one, so the best partner is likely the
//! same thing even in other words; in one story everything is alike, so being alike alone proves little.
//! Surprise: a way is common also if one report credits the outlet of the other.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{EntityKind, Findings, Source, SourceId, Span, Substance};

use super::content::Said;
use super::judge;
use crate::Item;
use crate::meaning::{near, sketches};
use crate::partners::Partners;

/// Statements of one story whose meanings are at least so near may be one claim.
const NEAR: f32 = 0.4;

/// Of so many statements of a story, each is asked with each; of more, only those that a word or their meaning brings
/// together.
const EACH_WITH_EACH: usize = 300;

/// What a common speaker adds to the nearness of two statements.
const OF_ONE_SPEAKER: f32 = 0.15;
/// What a common number adds.
const OF_ONE_NUMBER: f32 = 0.1;
/// No lead is longer.
const FURTHEST: f32 = 0.5;

/// What brings two statements together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Bond {
    /// Both come through one outlet or document, or one credits the outlet of the other.
    pub(crate) way: bool,
    /// How near their meanings are: -1 to 1.
    pub(crate) meaning: f32,
    /// How near they are among the partners of either.
    nearness: f32,
    /// Whether one is the nearest to the other in its report.
    pub(crate) near: bool,
    /// Whether each is.
    pub(crate) nearest: bool,
    /// By how much they are nearer than the next best in the report of either; less than nothing if a better
    /// partner is there.
    pub(crate) lead: f32,
}

/// The bonds of some statements.
pub(super) struct Bonds {
    pairs: BTreeMap<(u32, u32), Bond>,
}

impl Bonds {
    /// Finds what brings `firsts` together.
    pub(super) fn new(firsts: &[Said<'_>], items: &[Item<'_>], findings: &Findings) -> Self {
        let mut pairs: BTreeMap<(u32, u32), Bond> = judge::pairs(firsts)
            .into_iter()
            .map(|pair| (pair, Bond::default()))
            .collect();
        let texts: Vec<String> = firsts.iter().map(|one| words(one, items)).collect();
        let sketches = sketches(&texts);
        let mut stories: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (at, one) in (0u32..).zip(firsts) {
            if one.wording == Substance::Whole {
                stories.entry(one.story).or_default().push(at);
            }
        }
        for members in of_stories(firsts).values() {
            pairs.extend(each_with_each(members).map(|pair| (pair, Bond::default())));
        }
        for members in stories.values() {
            for (one, other, _) in near(&sketches, members, NEAR) {
                pairs.entry((one, other)).or_default();
            }
        }
        let routes = Routes::new(firsts, findings);
        let place = |at: u32| firsts.get(at as usize);
        // For each statement and each report the two statements there that are nearest.
        let mut best: BTreeMap<(u32, usize), Partners<u32>> = BTreeMap::new();
        for (&(one, other), bond) in &mut pairs {
            let (Some(a), Some(b)) = (place(one), place(other)) else {
                continue;
            };
            if a.story != b.story {
                continue;
            }
            bond.way = a.item != b.item && routes.meet(one, other);
            if let (Some(x), Some(y)) = (sketches.get(one as usize), sketches.get(other as usize)) {
                bond.meaning = x.meaning(y);
            }
            bond.nearness = nearness(a, b, bond.meaning, &findings.sources);
            for (own, there, item) in [(one, other, b.item), (other, one, a.item)] {
                best.entry((own, item)).or_default().add(there, bond.nearness);
            }
        }
        for (&(one, other), bond) in &mut pairs {
            let (Some(a), Some(b)) = (place(one), place(other)) else {
                continue;
            };
            if a.story != b.story {
                continue;
            }
            let of = |own: u32, item: usize| best.get(&(own, item)).copied().unwrap_or_default();
            let (ours, theirs) = (of(one, b.item), of(other, a.item));
            let firsts = [ours.is_first(other), theirs.is_first(one)];
            bond.near = firsts.contains(&true);
            bond.nearest = firsts == [true, true];
            // Without a rival, being the nearest tells nothing.
            let lead = |rival: Option<f32>| rival.map_or(0.0, |rival| (bond.nearness - rival).min(FURTHEST));
            bond.lead = lead(ours.rival(other)).min(lead(theirs.rival(one)));
        }
        Self { pairs }
    }

    /// The pairs worth judging, each once, the smaller first.
    pub(super) fn pairs(&self) -> impl Iterator<Item = ((u32, u32), Bond)> {
        self.pairs.iter().map(|(pair, bond)| (*pair, *bond))
    }
}

/// The statements of each story.
fn of_stories(firsts: &[Said<'_>]) -> BTreeMap<u32, Vec<u32>> {
    let mut stories: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (at, one) in (0u32..).zip(firsts) {
        stories.entry(one.story).or_default().push(at);
    }
    stories
}

/// All pairs of a story that has not too many statements for it.
fn each_with_each(members: &[u32]) -> impl Iterator<Item = (u32, u32)> {
    let few = members.len() <= EACH_WITH_EACH;
    let members = if few { members } else { &[] };
    let pairs = members.iter().enumerate();
    pairs.flat_map(move |(at, &one)| members.iter().skip(at + 1).map(move |&other| (one, other)))
}

/// How near two statements are, to rank the partners of one.
fn nearness(one: &Said<'_>, other: &Said<'_>, meaning: f32, sources: &[Source]) -> f32 {
    let speaker = if judge::one_speaker(one, other, sources) {
        OF_ONE_SPEAKER
    } else {
        0.0
    };
    let number = if one.numbers.is_disjoint(&other.numbers) {
        0.0
    } else {
        OF_ONE_NUMBER
    };
    judge::likeness_in_it(one, other) + meaning + speaker + number
}

/// The content of a statement in its own words.
fn words(one: &Said<'_>, items: &[Item<'_>]) -> String {
    let Some(item) = items.get(one.item) else {
        return String::new();
    };
    let slice = |span: &Span| item.report.text.slice(*span);
    one.statement
        .content
        .iter()
        .map(slice)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The outlets and documents through which statements come.
struct Routes {
    /// By statement.
    through: Vec<BTreeSet<SourceId>>,
    publisher: Vec<Option<SourceId>>,
}

impl Routes {
    fn new(firsts: &[Said<'_>], findings: &Findings) -> Self {
        let kind = |id: SourceId| findings.sources.get(id.0 as usize).map(|source| source.kind);
        let passes_on = |id: &SourceId| matches!(kind(*id), Some(EntityKind::Outlet | EntityKind::Document));
        let credited = |one: &Said<'_>| -> BTreeSet<SourceId> {
            let chain = one.attributed.chain.iter().skip(1).copied();
            chain.filter(passes_on).collect()
        };
        Self {
            through: firsts.iter().map(credited).collect(),
            publisher: firsts
                .iter()
                .map(|one| one.attributed.chain.first().copied())
                .collect(),
        }
    }

    /// Whether two statements come on one way.
    fn meet(&self, one: u32, other: u32) -> bool {
        let (one, other) = (one as usize, other as usize);
        let (Some(a), Some(b)) = (self.through.get(one), self.through.get(other)) else {
            return false;
        };
        let holds = |way: &BTreeSet<SourceId>, at: usize| {
            let publisher = self.publisher.get(at).copied().flatten();
            publisher.is_some_and(|publisher| way.contains(&publisher))
        };
        !a.is_disjoint(b) || holds(a, other) || holds(b, one)
    }
}
