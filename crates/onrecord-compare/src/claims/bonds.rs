//! What brings two statements together besides their words: a common way, a common meaning, and that
//! neither has a better partner in the report of the other.
//!
//! Two reports that retell one report tell the same things one by one, so the best partner is likely the
//! same thing even in other words; in one story everything is alike, so being alike alone proves little.
//! Surprise: a way is common also if one report credits the outlet of the other.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{EntityKind, Findings, SourceId, Span, Substance};

use super::content::Said;
use super::judge::{self, likeness};
use crate::Item;
use crate::meaning::{near, sketches};

/// Statements of one story whose meanings are at least so near may be one claim.
const NEAR: f32 = 0.4;

/// A report retells an outlet if at least one of so many of its statements comes through it.
const RETOLD: u32 = 6;

/// What brings two statements together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Bond {
    /// Both come through one outlet or document, or one credits the outlet of the other.
    pub(crate) way: bool,
    /// Their reports retell one outlet, or one the other, and at least one of the two statements says of no
    /// outlet that it has it from there.
    pub(crate) context: bool,
    /// How near their meanings are: -1 to 1.
    pub(crate) meaning: f32,
    /// Whether each is the nearest to the other in its report.
    pub(crate) nearest: bool,
}

impl Bond {
    /// Whether both may tell what one report told.
    pub(crate) fn tied(self) -> bool {
        self.way || self.context
    }
}

/// The bonds of some statements.
pub(super) struct Bonds {
    pairs: BTreeMap<(u32, u32), Bond>,
}

impl Bonds {
    /// Finds what brings `firsts` together; `said` are all statements of the pile.
    pub(super) fn new(
        firsts: &[Said<'_>],
        said: &[Said<'_>],
        items: &[Item<'_>],
        findings: &Findings,
    ) -> Self {
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
        for members in stories.values() {
            for (one, other, _) in near(&sketches, members, NEAR) {
                pairs.entry((one, other)).or_default();
            }
        }
        let routes = Routes::new(firsts, said, findings);
        let place = |at: u32| firsts.get(at as usize);
        // For each statement and each other report the statement there that is nearest.
        let mut best: BTreeMap<(u32, usize), (f32, u32)> = BTreeMap::new();
        for (&(one, other), bond) in &mut pairs {
            let (Some(a), Some(b)) = (place(one), place(other)) else {
                continue;
            };
            if a.story != b.story || a.item == b.item {
                continue;
            }
            bond.way = routes.meet(one, other);
            bond.context = routes.may_meet(one, other) && routes.reports_meet(a, b);
            if let (Some(x), Some(y)) = (sketches.get(one as usize), sketches.get(other as usize)) {
                bond.meaning = x.meaning(y);
            }
            let nearness = likeness(a, b) + bond.meaning;
            for (own, there, item) in [(one, other, b.item), (other, one, a.item)] {
                let slot = best.entry((own, item)).or_insert((f32::MIN, there));
                if nearness > slot.0 {
                    *slot = (nearness, there);
                }
            }
        }
        for (&(one, other), bond) in &mut pairs {
            let (Some(a), Some(b)) = (place(one), place(other)) else {
                continue;
            };
            let is_best = |own: u32, there: u32, item: usize| {
                best.get(&(own, item)).is_some_and(|(_, found)| *found == there)
            };
            bond.nearest = is_best(one, other, b.item) && is_best(other, one, a.item);
        }
        Self { pairs }
    }

    /// The pairs worth judging, each once, the smaller first.
    pub(super) fn pairs(&self) -> impl Iterator<Item = ((u32, u32), Bond)> {
        self.pairs.iter().map(|(pair, bond)| (*pair, *bond))
    }
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

/// The outlets that each report, by its place among the items, retells: those through which a good share of
/// its statements come. One credit among many is none.
pub(crate) fn retold(said: &[Said<'_>], findings: &Findings) -> BTreeMap<usize, BTreeSet<SourceId>> {
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

/// The outlets and documents through which statements come.
struct Routes {
    /// By statement.
    through: Vec<BTreeSet<SourceId>>,
    publisher: Vec<Option<SourceId>>,
    /// The outlets that each report retells.
    of_report: BTreeMap<usize, BTreeSet<SourceId>>,
}

impl Routes {
    fn new(firsts: &[Said<'_>], said: &[Said<'_>], findings: &Findings) -> Self {
        let kind = |id: SourceId| findings.sources.get(id.0 as usize).map(|source| source.kind);
        let passes_on = |id: &SourceId| matches!(kind(*id), Some(EntityKind::Outlet | EntityKind::Document));
        let credited = |one: &Said<'_>| -> BTreeSet<SourceId> {
            let chain = one.attributed.chain.iter().skip(1).copied();
            chain.filter(passes_on).collect()
        };
        let of_report = retold(said, findings);
        Self {
            through: firsts.iter().map(credited).collect(),
            publisher: firsts
                .iter()
                .map(|one| one.attributed.chain.first().copied())
                .collect(),
            of_report,
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

    /// Whether one of two statements credits nobody.
    fn may_meet(&self, one: u32, other: u32) -> bool {
        let credits = |at: u32| self.through.get(at as usize).is_some_and(|way| !way.is_empty());
        !(credits(one) && credits(other))
    }

    /// Whether the reports of two statements credit one outlet, or one the other.
    fn reports_meet(&self, a: &Said<'_>, b: &Said<'_>) -> bool {
        let (Some(ours), Some(theirs)) = (self.of_report.get(&a.item), self.of_report.get(&b.item)) else {
            return false;
        };
        let publisher = |said: &Said<'_>| said.attributed.chain.first().copied();
        !ours.is_disjoint(theirs)
            || publisher(b).is_some_and(|id| ours.contains(&id))
            || publisher(a).is_some_and(|id| theirs.contains(&id))
    }
}
