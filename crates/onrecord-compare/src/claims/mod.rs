//! Statements that say the same, and the independent origins of each claim.
//!
//! Contents are compared by weighted terms, never by an embedding alone; the holder of a view must agree,
//! and between statements that nothing ties also numbers and polarity. Statements that stand at one place
//! of a shared passage belong together even if the words were changed. Every statement is in exactly one
//! claim; a claim may have a single one. Denials are the other side of a claim, not support. Surprise:
//! groups are made by average likeness, so a saga in which everything resembles everything stays many claims.

mod again;
mod around;
pub(crate) mod bonds;
pub(crate) mod content;
mod grouping;
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
use crate::stories::saga_of;
pub use crate::weights::{BASE, Weights};
use crate::{Item, Options};
#[cfg(test)]
pub(crate) use again::FILE as FILE_AGAIN;
pub use again::{AGAIN, Place, Weighed, beside};
use content::{Look, Said, contents};
pub use grouping::{Pair, pairs};
use judge::place_in;
#[cfg(test)]
pub(crate) use same::FILE;
pub use same::{Evidence, NAMES};

/// A denial speaks of a claim whose words are at least so like its own.
const ALIKE: f64 = 0.5;
/// Days after which the same outlet is credited for another report of its own.
const LONGEST_SILENCE: i32 = 7;
/// Statements that say the same, with their origins counted. `items` must be in order of report.
///
/// # Limits
///
/// Two wordings that share no stem and no passage stay two claims, unless both retell one report.
#[must_use]
pub fn claims(items: &[Item<'_>], findings: &Findings, options: &Options, lexicon: &Lexicon) -> Vec<Claim> {
    let window_of = windows(items);
    let said = said_in(items, findings, lexicon);
    let (groups, firm) = grouping::groups(&said, items, findings);
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
                unsure: grouping::unsure(members, &firm),
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

/// The statements of a pile, made comparable within their saga.
fn said_in<'a>(items: &'a [Item<'a>], findings: &'a Findings, lexicon: &Lexicon) -> Vec<Said<'a>> {
    contents(
        items,
        findings,
        &saga_of(&findings.stories, &findings.threads),
        lexicon,
        Look::Surroundings,
    )
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
    let mut denials: Vec<Vec<usize>> = support
        .iter_mut()
        .map(|members| other_side(said, members))
        .collect();
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

/// Takes those out of a claim that deny what the others say: "he denied that it came" denies "it came" and not "it
/// never came".
fn other_side(said: &[Said<'_>], members: &mut Vec<usize>) -> Vec<usize> {
    let one_at = |at: usize| said.get(at);
    let plain = |negative: bool| {
        let others = members.iter().filter_map(|&at| one_at(at));
        let of_it = others.filter(|one| !one.denies && (one.polarity == Polarity::Negative) == negative);
        of_it.count()
    };
    let negative = plain(true) > plain(false);
    let denies = |at: &usize| {
        one_at(*at).is_some_and(|one| one.denies && (one.polarity == Polarity::Negative) == negative)
    };
    let (denials, rest) = members.iter().copied().partition(denies);
    *members = rest;
    denials
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
