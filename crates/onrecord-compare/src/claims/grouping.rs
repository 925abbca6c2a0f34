//! Which statements are one claim, and which of them only perhaps.
//!
//! Pairs that are worth asking are weighed by themselves and again in the light of all others; average linkage
//! makes the groups. Surprise: a claim is looser than the count of its origins. Statements that nobody ties to each
//! other stand in one claim if that is likelier than not, but they count as two origins only if it is nearly certain
//! that they speak of one thing: a wrong guess there would confirm something that nobody confirmed.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Findings, Polarity, StatementRef, Substance};

use super::again::{self, Place, Weighed};
use super::bonds::Bonds;
use super::content::Said;
use super::judge::{Caution, Verdict, aligned, judge};
use super::said_in;
use super::shape::Force;
use crate::Item;
use crate::sources::unite::Sets;
use crate::stories::linkage::{Edge, average_link};

/// Statements that are at least so sure on average to be one are one claim.
pub(super) const SURE: f32 = 0.45;
/// Less likeness of two statements counts as none.
const LEAST: f32 = 0.1;
/// A nested statement that is at least this share of the outer one says the same.
const MOST_OF_IT: f32 = 0.5;

/// Which statements say the same: lists of places. With them, for each statement, the lot of those that are one
/// claim with it for certain, as far as there is certainty.
pub(super) fn groups(
    said: &[Said<'_>],
    items: &[Item<'_>],
    findings: &Findings,
) -> (Vec<Vec<usize>>, Vec<usize>) {
    let nodes = nodes(said);
    let mut node_of: Vec<u32> = vec![0; said.len()];
    for (number, members) in (0u32..).zip(&nodes) {
        for &at in members {
            if let Some(slot) = node_of.get_mut(at) {
                *slot = number;
            }
        }
    }
    let firsts = firsts(said, &nodes);
    let mut edges: BTreeMap<(u32, u32), f32> = BTreeMap::new();
    let asked = asked(&firsts, items, findings);
    let mut firm_pairs: Vec<(u32, u32)> = Vec::new();
    for ((pair, caution), sure) in asked.within.iter().zip(again::again(&asked.weighed)) {
        let sure = sure - caution.doubt;
        if sure > LEAST {
            edges.insert(*pair, sure);
        }
        if sure >= caution.firm {
            firm_pairs.push(*pair);
        }
    }
    for (pair, alike) in asked.across {
        edges.insert(pair, alike);
        if alike >= SURE {
            firm_pairs.push(pair);
        }
    }
    let mut strengthen = |one: usize, other: usize, alike: f32| {
        let (Some(&a), Some(&b)) = (node_of.get(one), node_of.get(other)) else {
            return;
        };
        if a != b {
            let slot = edges.entry((a.min(b), a.max(b))).or_insert(0.0);
            if *slot >= 0.0 {
                *slot = slot.max(alike);
            }
        }
    };
    for pair in aligned(said, items, &findings.reuse, &findings.sources) {
        strengthen(pair.one as usize, pair.other as usize, 0.5 + 0.5 * pair.sure);
    }
    let mut firm = Sets::new(said.len());
    for members in &nodes {
        for pair in members.windows(2) {
            firm.join(pair[0], pair[1]);
        }
    }
    let first = |node: u32| nodes.get(node as usize).and_then(|members| members.first());
    for (one, other) in firm_pairs {
        if let (Some(&a), Some(&b)) = (first(one), first(other)) {
            firm.join(a, b);
        }
    }
    let firm = (0..said.len()).map(|at| firm.find(at)).collect();
    let edges: Vec<Edge> = edges
        .into_iter()
        .map(|((one, other), similarity)| Edge {
            one,
            other,
            similarity,
        })
        .collect();
    let sizes = vec![1.0; nodes.len()];
    let mut groups: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (node, group) in average_link(&sizes, &edges, f64::from(SURE))
        .into_iter()
        .enumerate()
    {
        if let Some(members) = nodes.get(node) {
            groups.entry(group).or_default().extend(members);
        }
    }
    (groups.into_values().collect(), firm)
}

/// Pairs of places in `members` that are one claim perhaps, since nothing firm holds the two together: one for
/// each lot that firm bonds make.
pub(super) fn unsure(members: &[usize], firm: &[usize]) -> Vec<(usize, usize)> {
    let lot = |at: usize| firm.get(at).copied().unwrap_or(at);
    let mut firsts: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, &at) in members.iter().enumerate() {
        firsts.entry(lot(at)).or_insert(place);
    }
    let firsts: Vec<usize> = firsts.into_values().collect();
    firsts.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// What the pairs that are worth asking came to.
#[derive(Default)]
struct Asked {
    /// Those of one story, and how careful one has to be with them.
    within: Vec<((u32, u32), Caution)>,
    /// The same, weighed.
    weighed: Vec<Weighed>,
    /// Those of two stories that are alike, and all that nothing can make one.
    across: Vec<((u32, u32), f32)>,
}

/// Asks of each pair by itself whether it is one claim.
fn asked(firsts: &[Said<'_>], items: &[Item<'_>], findings: &Findings) -> Asked {
    let bonds = Bonds::new(firsts, items, findings);
    let places = places(firsts);
    let sources = &findings.sources;
    let mut asked = Asked::default();
    for ((one, other), bond) in bonds.pairs() {
        let at = |number: u32| Some((firsts.get(number as usize)?, *places.get(number as usize)?));
        let (Some((a, here)), Some((b, there))) = (at(one), at(other)) else {
            continue;
        };
        match judge(a, b, sources, bond) {
            Verdict::Apart => asked.across.push(((one, other), f32::NEG_INFINITY)),
            Verdict::Asked(evidence, caution) => {
                asked.within.push(((one, other), caution));
                asked.weighed.push(Weighed {
                    places: (here, there),
                    evidence,
                    sure: evidence.sure(),
                });
            }
            Verdict::Alike(alike) if alike > LEAST => asked.across.push(((one, other), alike)),
            Verdict::Alike(_) => {}
        }
    }
    asked
}

/// Where each statement stands among those of its report.
fn places(firsts: &[Said<'_>]) -> Vec<Place> {
    let mut order: Vec<usize> = (0..firsts.len()).collect();
    order.sort_by_key(|&at| firsts.get(at).map(|one| (one.item, one.start, at)));
    let mut places = vec![Place { report: 0, at: 0 }; firsts.len()];
    let mut next: BTreeMap<usize, u32> = BTreeMap::new();
    for at in order {
        if let (Some(one), Some(place)) = (firsts.get(at), places.get_mut(at)) {
            let next = next.entry(one.item).or_default();
            *place = Place {
                report: one.item as u32,
                at: *next,
            };
            *next += 1;
        }
    }
    places
}

/// Two statements of one story, for training: those that each of both stands for, and what speaks for and
/// against their being one claim.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The first, with all that need no comparison with it.
    pub one: Vec<StatementRef>,
    /// The second, with its own.
    pub other: Vec<StatementRef>,
    /// What the weights are given.
    pub weighed: Weighed,
}

/// The pairs of a pile that are worth judging and that nothing keeps apart. `items` must be in order of report.
#[must_use]
pub fn pairs(items: &[Item<'_>], findings: &Findings, lexicon: &Lexicon) -> Vec<Pair> {
    let said = said_in(items, findings, lexicon);
    let nodes = nodes(&said);
    let firsts = firsts(&said, &nodes);
    let refs = |node: u32| -> Vec<StatementRef> {
        let members = nodes.get(node as usize).map(Vec::as_slice).unwrap_or_default();
        members
            .iter()
            .filter_map(|&at| Some(said.get(at)?.attributed.statement))
            .collect()
    };
    let asked = asked(&firsts, items, findings);
    asked
        .within
        .into_iter()
        .zip(asked.weighed)
        .map(|(((one, other), _), weighed)| Pair {
            one: refs(one),
            other: refs(other),
            weighed,
        })
        .collect()
}

/// Statements with the same terms, numbers, polarity and holder in one story need no comparison.
type SameKey<'a> = (
    u32,
    bool,
    bool,
    Force,
    Option<u32>,
    &'a BTreeSet<String>,
    Vec<u32>,
);

fn same_key<'a>(one: &'a Said<'_>) -> SameKey<'a> {
    (
        one.story,
        one.polarity == Polarity::Negative,
        one.denies,
        one.force,
        one.holder.map(|holder| holder.0),
        &one.numbers,
        one.terms.iter().map(|(term, _)| *term).collect(),
    )
}

/// Statements that need no comparison to be one: lists of places.
fn nodes(said: &[Said<'_>]) -> Vec<Vec<usize>> {
    let mut nodes: BTreeMap<SameKey<'_>, Vec<usize>> = BTreeMap::new();
    for (at, one) in said.iter().enumerate() {
        // Scraps of the same words say the same only if they stand for the same thing, which nobody knows.
        if !one.terms.is_empty() && one.wording == Substance::Whole {
            nodes.entry(same_key(one)).or_default().push(at);
        }
    }
    let mut sets = Sets::new(said.len());
    for members in nodes.into_values() {
        for pair in members.windows(2) {
            sets.join(pair[0], pair[1]);
        }
    }
    for (outer, inner) in nested(said) {
        sets.join(outer, inner);
    }
    sets.groups()
}

/// The statement that speaks for each node: its fullest.
fn firsts<'a>(said: &[Said<'a>], nodes: &[Vec<usize>]) -> Vec<Said<'a>> {
    let fullest = |members: &Vec<usize>| {
        let of = |at: &usize| said.get(*at).map_or(0, |one| content_length(one));
        members
            .iter()
            .copied()
            .max_by_key(|at| (of(at), std::cmp::Reverse(*at)))
    };
    nodes
        .iter()
        .filter_map(|members| {
            let mut first = said.get(fullest(members)?).cloned()?;
            // "They agree that he should go" demands what its inner statement demands.
            let force = members
                .iter()
                .filter_map(|&at| said.get(at))
                .map(|one| one.force)
                .max();
            first.force = force.unwrap_or(first.force);
            // "He stated that they will not go" says what its inner statement says.
            let negative = |at: &usize| {
                said.get(*at)
                    .is_some_and(|one| one.polarity == Polarity::Negative)
            };
            if members.iter().any(negative) {
                first.polarity = Polarity::Negative;
            }
            Some(first)
        })
        .collect()
}

/// Nested statements that are most of the statement that holds them.
fn nested(said: &[Said<'_>]) -> Vec<(usize, usize)> {
    let place: BTreeMap<StatementRef, usize> = said
        .iter()
        .enumerate()
        .map(|(at, one)| (one.attributed.statement, at))
        .collect();
    let mut found = Vec::new();
    for (at, one) in said.iter().enumerate() {
        let outer = one.statement.nested_in.and_then(|outer| {
            place.get(&StatementRef {
                report: one.attributed.statement.report,
                statement: outer,
            })
        });
        let Some((&outer_at, outer)) = outer.and_then(|at| Some((at, said.get(*at)?))) else {
            continue;
        };
        let share = content_length(one) as f32 / content_length(outer).max(1) as f32;
        if (MOST_OF_IT..=1.0).contains(&share) && one.denies == outer.denies {
            found.push((outer_at, at));
        }
    }
    found
}

fn content_length(said: &Said<'_>) -> usize {
    said.statement.content.iter().map(|span| span.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lots_that_nothing_firm_holds_together_are_one_claim_perhaps() {
        // Statements 4 and 7 are one for certain, and so are 5 and 9.
        let mut firm: Vec<usize> = (0..10).collect();
        (firm[7], firm[9]) = (4, 5);
        assert_eq!(unsure(&[4, 7], &firm), []);
        assert_eq!(unsure(&[4, 5, 7, 9], &firm), [(0, 1)]);
        assert_eq!(unsure(&[3, 4, 5, 7], &firm), [(0, 1), (1, 2)]);
    }
}
