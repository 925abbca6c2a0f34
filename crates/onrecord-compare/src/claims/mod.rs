//! Statements that say the same, and the independent origins of each claim.
//!
//! Contents are compared by weighted terms, never by an embedding alone; numbers and polarity must
//! agree, and so must the holder of a view. Statements that stand at one place of a shared passage
//! belong together even if the words were changed. Every statement is in exactly one claim; a claim
//! may have a single one. Denials are the other side of a claim, not support. Surprise: groups are
//! made by average likeness, so a saga in which everything resembles everything stays many claims.

pub(crate) mod bonds;
pub(crate) mod content;
mod headlines;
pub(crate) mod judge;
mod label;
mod papers;
mod same;
pub(crate) mod shape;
mod utterances;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{
    Attributed, Claim, Findings, Indicator, PassageLabel, Polarity, Provenance, Relation, ReportId, Reuse,
    Setting, Span, StatementRef, Substance,
};

use crate::origins::{self, Case, Shared, Strength};
use crate::sources::unite::Sets;
use crate::stories::linkage::{Edge, average_link};
use crate::stories::saga_of;
pub use crate::weights::BASE;
use crate::{Item, Options};
use bonds::Bonds;
use content::{Said, contents};
use judge::{Verdict, aligned, judge, place_in};
#[cfg(test)]
pub(crate) use same::FILE;
pub use same::{Evidence, NAMES};
use shape::Force;

/// Statements that are at least so sure on average to be one are one claim.
const SURE: f64 = 0.45;
/// A denial speaks of a claim whose words are at least so like its own.
const ALIKE: f64 = 0.5;
/// Less likeness of two statements counts as none.
const LEAST: f32 = 0.1;
/// Days after which the same outlet is credited for another report of its own.
const LONGEST_SILENCE: i32 = 7;
/// A nested statement that is at least this share of the outer one says the same.
const MOST_OF_IT: f32 = 0.5;

/// Statements that say the same, with their origins counted. `items` must be in order of report.
///
/// # Limits
///
/// Two wordings that share no stem and no passage stay two claims, unless both retell one report.
#[must_use]
pub fn claims(items: &[Item<'_>], findings: &Findings, options: &Options, lexicon: &Lexicon) -> Vec<Claim> {
    let window_of = windows(items);
    let said = said_in(items, findings, lexicon);
    let groups = groups(&said, items, findings);
    let told = |at: usize| said.get(at).map(|one| one.attributed.statement);
    let groups = crate::verdicts::regroup(groups, told, &options.verdicts);
    let (mut support, denials) = sides(&said, groups, findings);
    let links = LinksOf::new(&findings.reuse);
    let mut claims: Vec<Claim> = support
        .iter_mut()
        .zip(denials)
        .map(|(members, denials)| {
            members.sort_unstable();
            let statements: Vec<&Attributed> = of(&said, members);
            let case = Case {
                sources: &findings.sources,
                source_of: &findings.source_of,
                contents: members
                    .iter()
                    .filter_map(|&at| said.get(at))
                    .filter_map(|one| Some(whole(one).unwrap_or(items.get(one.item)?.report.text.whole())))
                    .collect(),
                shared: shared(&said, items, members, &links),
                quoted: utterances::quoted(&said, items, members, &findings.sources),
                papers: papers::papers(&said, items, members),
                shortened: headlines::shortened(&said, items, members),
                uttered: utterances::utterances(&said, items, members, &findings.sources),
                statements,
                denials: of(&said, &denials),
                window_of: &window_of,
                grades: &options.grades,
                names: &lexicon.names,
            };
            claim(&said, items, members, &denials, &case)
        })
        .collect();
    claims.sort_by(|one, other| one.statements.cmp(&other.statements));
    claims
}

/// Stretches of time without a week's silence; a report without a date counts to the first.
fn windows(items: &[Item<'_>]) -> BTreeMap<ReportId, u32> {
    let mut days: Vec<Date> = items
        .iter()
        .filter_map(|item| item.report.published.days.from)
        .collect();
    days.sort_unstable();
    days.dedup();
    let mut window_of_day: BTreeMap<Date, u32> = BTreeMap::new();
    let (mut window, mut before) = (0, None);
    for day in days {
        let silence = before.map_or(0, |before: Date| (day - before).get_days());
        window += u32::from(silence > LONGEST_SILENCE);
        window_of_day.insert(day, window);
        before = Some(day);
    }
    let of = |item: &Item<'_>| {
        let day = item.report.published.days.from?;
        window_of_day.get(&day).copied()
    };
    items
        .iter()
        .map(|item| (item.report.id, of(item).unwrap_or(0)))
        .collect()
}

/// The content of a statement as one place; statements without one have their cue or source.
fn whole(said: &Said<'_>) -> Option<Span> {
    let statement = said.statement;
    let words = [&statement.content, &statement.cue, &statement.source];
    let first = words.into_iter().find(|spans| !spans.is_empty())?;
    first.iter().copied().reduce(Span::hull)
}

fn of<'a>(said: &[Said<'a>], places: &[usize]) -> Vec<&'a Attributed> {
    places
        .iter()
        .filter_map(|&at| Some(said.get(at)?.attributed))
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

/// The statements of a pile, made comparable within their saga.
fn said_in<'a>(items: &'a [Item<'a>], findings: &'a Findings, lexicon: &Lexicon) -> Vec<Said<'a>> {
    contents(
        items,
        findings,
        &saga_of(&findings.stories, &findings.threads),
        lexicon,
    )
}

/// Which statements say the same: lists of places.
fn groups(said: &[Said<'_>], items: &[Item<'_>], findings: &Findings) -> Vec<Vec<usize>> {
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
    let bonds = Bonds::new(&firsts, items, findings);
    for ((one, other), bond) in bonds.pairs() {
        let (Some(a), Some(b)) = (firsts.get(one as usize), firsts.get(other as usize)) else {
            continue;
        };
        match judge(a, b, &findings.sources, bond) {
            Verdict::Alike(alike) if alike > LEAST => {
                edges.insert((one, other), alike);
            }
            Verdict::Apart => {
                edges.insert((one, other), f32::NEG_INFINITY);
            }
            Verdict::Alike(_) => {}
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
    for (node, group) in average_link(&sizes, &edges, SURE).into_iter().enumerate() {
        if let Some(members) = nodes.get(node) {
            groups.entry(group).or_default().extend(members);
        }
    }
    groups.into_values().collect()
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

/// Two statements of one story, for training: those that each of both stands for, and what speaks for and
/// against their being one claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The first, with all that need no comparison with it.
    pub one: Vec<StatementRef>,
    /// The second, with its own.
    pub other: Vec<StatementRef>,
    /// What the weights are given.
    pub evidence: Evidence,
}

/// The pairs of a pile that are worth judging and that nothing keeps apart. `items` must be in order of report.
#[must_use]
pub fn pairs(items: &[Item<'_>], findings: &Findings, lexicon: &Lexicon) -> Vec<Pair> {
    let said = said_in(items, findings, lexicon);
    let nodes = nodes(&said);
    let firsts = firsts(&said, &nodes);
    let bonds = Bonds::new(&firsts, items, findings);
    let refs = |node: u32| -> Vec<StatementRef> {
        let members = nodes.get(node as usize).map(Vec::as_slice).unwrap_or_default();
        members
            .iter()
            .filter_map(|&at| Some(said.get(at)?.attributed.statement))
            .collect()
    };
    bonds
        .pairs()
        .filter_map(|((one, other), bond)| {
            let (a, b) = (firsts.get(one as usize)?, firsts.get(other as usize)?);
            let open = a.story == b.story && judge(a, b, &findings.sources, bond) != Verdict::Apart;
            open.then(|| Pair {
                one: refs(one),
                other: refs(other),
                evidence: Evidence::of(a, b, &findings.sources, bond),
            })
        })
        .collect()
}

fn content_length(said: &Said<'_>) -> usize {
    said.statement.content.iter().map(|span| span.len()).sum()
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

/// Splits groups into support and denials: each denial goes to the claim it is most like.
fn sides(
    said: &[Said<'_>],
    groups: Vec<Vec<usize>>,
    findings: &Findings,
) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let denies = |members: &[usize]| {
        members
            .iter()
            .all(|&at| said.get(at).is_some_and(|one| one.denies))
    };
    let (denying, mut support): (Vec<_>, Vec<_>) = groups.into_iter().partition(|members| denies(members));
    let mut denials: Vec<Vec<usize>> = vec![Vec::new(); support.len()];
    let mut holding: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (claim, members) in support.iter().enumerate() {
        let terms: BTreeSet<u32> = members
            .iter()
            .filter_map(|&at| said.get(at))
            .flat_map(|one| one.terms.iter().map(|(term, _)| *term))
            .collect();
        for term in terms {
            holding.entry(term).or_default().push(claim);
        }
    }
    for members in denying {
        let best = members
            .first()
            .and_then(|&at| said.get(at))
            .and_then(|denial| denied(said, denial, &support, &holding));
        match best.and_then(|claim| denials.get_mut(claim)) {
            Some(list) => list.extend(members),
            None => support.push(members),
        }
    }
    denials.resize(support.len(), Vec::new());
    let _ = findings;
    (support, denials)
}

/// The claim that a denial speaks of.
fn denied(
    said: &[Said<'_>],
    denial: &Said<'_>,
    support: &[Vec<usize>],
    holding: &BTreeMap<u32, Vec<usize>>,
) -> Option<usize> {
    let near: BTreeSet<usize> = denial
        .terms
        .iter()
        .filter_map(|(term, _)| holding.get(term))
        .flat_map(|claims| claims.iter().take(200))
        .copied()
        .collect();
    near.into_iter()
        .map(|claim| {
            let members = support.get(claim).map(Vec::as_slice).unwrap_or_default();
            let alike = members
                .iter()
                .take(20)
                .filter_map(|&at| said.get(at))
                .map(|one| judge::likeness(one, denial))
                .fold(0.0, f32::max);
            (claim, alike)
        })
        .filter(|(_, alike)| f64::from(*alike) >= ALIKE)
        .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
        .map(|(claim, _)| claim)
}

/// The shared passages of each report.
struct LinksOf<'a> {
    by_report: BTreeMap<ReportId, Vec<&'a Reuse>>,
}

impl<'a> LinksOf<'a> {
    fn new(reuse: &'a [Reuse]) -> Self {
        let mut by_report: BTreeMap<ReportId, Vec<&'a Reuse>> = BTreeMap::new();
        for link in reuse {
            if !matches!(link.label, PassageLabel::Furniture | PassageLabel::Chance) {
                by_report.entry(link.a).or_default().push(link);
            }
        }
        Self { by_report }
    }
}

/// Passages that hold two of the statements, and reports of the claim that tell one report.
fn shared<'a>(
    said: &[Said<'a>],
    items: &[Item<'_>],
    members: &[usize],
    links: &LinksOf<'a>,
) -> Vec<Shared<'a>> {
    let mut of_report: BTreeMap<ReportId, Vec<usize>> = BTreeMap::new();
    for (place, &at) in members.iter().enumerate() {
        if let Some(item) = said.get(at).and_then(|one| items.get(one.item)) {
            of_report.entry(item.report.id).or_default().push(place);
        }
    }
    let one_at = |place: usize| members.get(place).and_then(|&at| said.get(at));
    let mut found = Vec::new();
    for (report, places) in &of_report {
        for link in links.by_report.get(report).into_iter().flatten() {
            let Some(others) = of_report.get(&link.b) else {
                continue;
            };
            for &one in places {
                for &other in others {
                    let (Some(a), Some(b)) = (one_at(one), one_at(other)) else {
                        continue;
                    };
                    let inside = place_in(&a.statement.content, &link.a_spans).is_some()
                        && place_in(&b.statement.content, &link.b_spans).is_some();
                    let strength = match (inside, link.relation, link.label) {
                        (true, _, PassageLabel::SharedQuotation | PassageLabel::CommonDocument) => {
                            Strength::Perhaps
                        }
                        (true, Relation::SamePassage, _) => Strength::OneText,
                        (true, Relation::SameOrigin, _) => Strength::Perhaps,
                        // Two tellings of one report: what else they both tell may be from there too,
                        // unless each names another outlet for it.
                        (false, Relation::SameOrigin, _) if may_be_one_line(a, b) => Strength::Perhaps,
                        _ => continue,
                    };
                    found.push(Shared {
                        one,
                        other,
                        reuse: link,
                        strength,
                    });
                }
            }
        }
    }
    found
}

fn may_be_one_line(one: &Said<'_>, other: &Said<'_>) -> bool {
    let news = |said: &Said<'_>| said.statement.setting == Setting::News;
    let differ = !one.through.is_empty()
        && !other.through.is_empty()
        && !one.through.iter().any(|source| other.through.contains(source));
    one.story == other.story && news(one) && news(other) && !differ
}

fn claim(
    said: &[Said<'_>],
    items: &[Item<'_>],
    members: &[usize],
    denials: &[usize],
    case: &Case<'_>,
) -> Claim {
    let refs = |places: &[usize]| -> Vec<StatementRef> {
        let mut refs: Vec<StatementRef> = of(said, places).iter().map(|one| one.statement).collect();
        refs.sort();
        refs
    };
    let statements = refs(members);
    let reports: BTreeSet<ReportId> = statements.iter().map(|statement| statement.report).collect();
    let mut claim = Claim {
        label: label::label(said, items, members),
        statements,
        denials: refs(denials),
        reports: reports.into_iter().collect(),
        origins: Vec::new(),
        least: 0,
        most: 0,
        lines: 0,
        lines_most: 0,
        cut: Vec::new(),
        speakers: Vec::new(),
        merges: Vec::new(),
        provenance: Provenance::default(),
        wording: members
            .iter()
            .filter_map(|&at| said.get(at))
            .map(|one| one.wording)
            .min()
            .unwrap_or(Substance::Scrap),
        indicator: Indicator {
            letter: 'F',
            number: 6,
            basis: String::new(),
        },
        missing: Vec::new(),
    };
    origins::fill(&mut claim, origins::count(case));
    claim
}

#[cfg(test)]
mod tests;
