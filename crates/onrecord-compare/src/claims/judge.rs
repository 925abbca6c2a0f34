//! Whether two statements say the same, and which pairs are worth asking.

use std::collections::{BTreeMap, HashMap};

use onrecord_nouns::{
    EntityKind, PassageLabel, ReportId, Reuse, Source, SourceId, Span, Substance, Together, Unit,
};

use rayon::prelude::*;

use super::bonds::Bond;
use super::content::Said;
use super::grouping::SURE;
use super::same::Evidence;
use super::shape::{Force, WEIGHTY};
use crate::Item;

/// Terms that more statements of a story share bring nobody together.
const MOST_STATEMENTS: usize = 400;
/// Nor do terms that more statements share, whatever their story.
const MOST_ACROSS: usize = 100;
/// Contents of fewer terms must be alike as a whole.
const FEW: usize = 5;
/// How many of a statement's heaviest terms look for others.
const PROBES: usize = 8;

/// Statements that come on different ways from different speakers share at least so many terms that say
/// something.
const ENOUGH: usize = 3;
/// Or at least so much of their words, without what the saga is about.
const MOST_WORDS: f32 = 0.5;
/// Statements that nothing ties are so much less sure to be one: the piles of the training hold more retellings than
/// the world does.
const OF_STRANGERS: f32 = 0.2;
/// Statements that came on two ways must be so sure to be one to be two origins of one claim.
const FIRM: f32 = 0.75;
/// And so sure if one tells another number, or denies: they may as well be two claims.
const FIRM_OTHERWISE: f32 = 0.95;
/// Statements of two stories are so much less alike than their words.
const OTHER_STORY: f32 = 0.12;

/// What the comparison of two statements came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Verdict {
    /// Two statements of one story, what speaks for and against their being one claim, and how careful to be.
    Asked(Evidence, Caution),
    /// Two of different stories: how alike they are, from 0 to 1.
    Alike(f32),
    /// Numbers, polarity, force or holder differ: never one claim.
    Apart,
}

/// How alike two statements are by themselves, or that nothing can make them one.
///
/// # Limits
///
/// Whether a number, a force or a denial is told otherwise or is another thing, no rule can tell from two
/// wordings; where something ties the two, the weights do, and what the reports around them say ([`super::again`]).
pub(crate) fn judge(one: &Said<'_>, other: &Said<'_>, sources: &[Source], bond: Bond) -> Verdict {
    let one_story = one.story == other.story;
    let ties = Ties::of(one, other, sources, bond);
    let negated = one.polarity != other.polarity;
    // What somebody else negates, calls a must or counts otherwise is another claim.
    let told_otherwise = negated || ties.forces_apart || ties.numbers_differ;
    if told_otherwise && !(one_story && ties.tied(bond)) {
        return Verdict::Apart;
    }
    let held_apart = match (one.holder, other.holder) {
        (Some(a), Some(b)) => !one_side(a, b, sources) && !same_words(a, b, sources),
        _ => false,
    };
    // Two tellings of one report may describe an unnamed holder in two ways; other holders are two.
    let mut holders = [one.holder, other.holder].into_iter().flatten();
    let both_named = holders.all(|id| named(id, sources));
    if held_apart && (both_named || !one_story || !ties.one_way) {
        return Verdict::Apart;
    }
    if !bond.way && others_act(one, other, sources) {
        return Verdict::Apart;
    }
    if one_story {
        let common = common_in_it(one, other);
        return Verdict::Asked(
            Evidence::of(one, other, sources, (bond, ties, common)),
            caution(one, other, (bond, ties, common)),
        );
    }
    let scrap = one.wording == Substance::Scrap || other.wording == Substance::Scrap;
    Verdict::Alike(if scrap {
        0.0
    } else {
        across(one, other, ties.one_speaker)
    })
}

/// What ties two statements, and what would keep them apart if nothing did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ties {
    /// Both came through one outlet.
    pub(crate) one_way: bool,
    /// One speaker said both.
    pub(crate) one_speaker: bool,
    /// Both have numbers that cannot both hold.
    pub(crate) numbers_differ: bool,
    /// Their forces differ so that they can hardly be one: of two tellings of one report, or of one speaker, one may
    /// say "must".
    pub(crate) forces_apart: bool,
}

impl Ties {
    fn of(one: &Said<'_>, other: &Said<'_>, sources: &[Source], bond: Bond) -> Self {
        let one_speaker = one_speaker(one, other, sources);
        let may_differ = one.story == other.story && (bond.way || one_speaker);
        Self {
            one_way: one.through.iter().any(|source| other.through.contains(source)),
            one_speaker,
            numbers_differ: numbers_differ(one, other),
            forces_apart: one.force != other.force
                && (!may_differ || one.force.max(other.force) == Force::Asked),
        }
    }

    fn tied(self, bond: Bond) -> bool {
        bond.way || self.one_way || self.one_speaker
    }
}

/// How careful one has to be with two statements of one story.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Caution {
    /// What is taken off how sure it is that they are one: in a saga much sounds alike, and the piles of the training
    /// hold more retellings than the world does.
    pub(crate) doubt: f32,
    /// How sure it must be for them to be two origins of one claim.
    pub(crate) firm: f32,
}

fn caution(one: &Said<'_>, other: &Said<'_>, (bond, ties, common): (Bond, Ties, Common)) -> Caution {
    let told_otherwise = one.polarity != other.polarity || one.denies != other.denies || ties.numbers_differ;
    Caution {
        doubt: if ties.tied(bond) || enough(one, other, common) {
            0.0
        } else {
            OF_STRANGERS
        },
        firm: match (told_otherwise, bond.way || ties.one_way) {
            (true, _) => FIRM_OTHERWISE,
            (false, false) => FIRM,
            (false, true) => SURE,
        },
    }
}

/// Whether one statement is an act or a view of somebody, and the other is about what somebody else does.
fn others_act(one: &Said<'_>, other: &Said<'_>, sources: &[Source]) -> bool {
    let (act, told) = match (one.holder, other.holder) {
        (Some(holder), None) => (holder, other),
        (None, Some(holder)) => (holder, one),
        _ => return false,
    };
    // Who tells something of a group may be one of it; who tells it of others is not.
    let of_another = told.about != told.speaker;
    told.about.is_some_and(|doer| {
        !one_side(act, doer, sources) && (of_another || named(doer, sources) && named(act, sources))
    })
}

/// Whether two statements that nothing ties share enough words to be one: in a saga much sounds alike.
fn enough(one: &Said<'_>, other: &Said<'_>, common: Common) -> bool {
    let number = usize::from(!one.numbers.is_disjoint(&other.numbers));
    common.likeness >= MOST_WORDS || common.weighty + number >= ENOUGH
}

/// How alike two statements of two stories are in their words.
fn across(one: &Said<'_>, other: &Said<'_>, one_speaker: bool) -> f32 {
    let words = likeness(one, other);
    // Nothing but the words brings them together: they must share enough of them.
    if !one_speaker && shared_terms(one, other) < ENOUGH {
        return 0.0;
    }
    let bonus = if one_speaker { 0.08 } else { 0.0 };
    let numbers = if one.numbers == other.numbers { 0.0 } else { 0.1 };
    (words + bonus - numbers - OTHER_STORY).clamp(0.0, 1.0)
}

/// Whether both have numbers, none in common, and no two that can both hold.
fn numbers_differ(one: &Said<'_>, other: &Said<'_>) -> bool {
    let disjoint =
        !one.numbers.is_empty() && !other.numbers.is_empty() && one.numbers.is_disjoint(&other.numbers);
    disjoint && {
        let mut figures = one.figures.iter();
        !figures.any(|a| {
            let mut there = other.figures.iter();
            there.any(|b| {
                a.unit != Unit::None && a.unit.label() == b.unit.label() && a.together(b) != Together::No
            })
        })
    }
}

/// Whether a source has a name: unnamed ones and groups may be one under two descriptions.
pub(crate) fn named(id: SourceId, sources: &[Source]) -> bool {
    sources.get(id.0 as usize).is_some_and(|source| {
        source.known.is_some()
            || matches!(
                source.kind,
                EntityKind::Person | EntityKind::Government | EntityKind::Organisation
            )
    })
}

/// Whether two sources are one, or one speaks for the other.
pub(crate) fn one_side(one: SourceId, other: SourceId, sources: &[Source]) -> bool {
    let actor = |id: SourceId| sources.get(id.0 as usize).and_then(|source| source.actor);
    one == other || actor(one) == Some(other) || actor(other) == Some(one)
}

/// Whether one speaker, or two of one side, make both statements.
pub(crate) fn one_speaker(one: &Said<'_>, other: &Said<'_>, sources: &[Source]) -> bool {
    matches!((one.speaker, other.speaker), (Some(a), Some(b)) if one_side(a, b, sources))
}

/// Whether nothing speaks against it that one speaker makes both statements.
pub(crate) fn may_be_one_speaker(one: &Said<'_>, other: &Said<'_>, sources: &[Source]) -> bool {
    match (one.speaker, other.speaker) {
        (Some(a), Some(b)) => one_side(a, b, sources) || !(named(a, sources) && named(b, sources)),
        _ => true,
    }
}

/// Whether two sources are called the same: it need not be one, but their views can be compared.
fn same_words(one: SourceId, other: SourceId, sources: &[Source]) -> bool {
    let name = |id: SourceId| sources.get(id.0 as usize).map(|source| source.name.as_str());
    name(one) == name(other)
}

/// Shared weight, against both sides and against the shorter side.
pub(crate) fn likeness(one: &Said<'_>, other: &Said<'_>) -> f32 {
    common(
        (&one.terms, Sums::of(&one.terms)),
        (&other.terms, Sums::of(&other.terms)),
    )
    .likeness
}

/// The same, without what all reports of the saga are about.
pub(crate) fn likeness_in_it(one: &Said<'_>, other: &Said<'_>) -> f32 {
    common_in_it(one, other).likeness
}

/// What two lists of weighted terms have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Common {
    /// The weight of the terms that both have.
    pub(crate) shared: f32,
    /// How many of these say something.
    pub(crate) weighty: usize,
    /// The cosine of the two.
    pub(crate) cosine: f32,
    /// The cosine, and the share of the shorter side.
    pub(crate) likeness: f32,
}

/// What two statements have in common beside what all reports of the saga are about.
pub(crate) fn common_in_it(one: &Said<'_>, other: &Said<'_>) -> Common {
    common((&one.telling, one.sums), (&other.telling, other.sums))
}

/// The weights of a list of terms, added up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Sums {
    squares: f32,
    weights: f32,
}

impl Sums {
    pub(crate) fn of(terms: &[(u32, f32)]) -> Self {
        Self {
            squares: terms.iter().map(|(_, weight)| weight * weight).sum(),
            weights: terms.iter().map(|(_, weight)| weight).sum(),
        }
    }
}

/// What two lists of weighted terms, in order of term, have in common.
fn common((one, own): (&[(u32, f32)], Sums), (other, theirs): (&[(u32, f32)], Sums)) -> Common {
    let (mut product, mut shared, mut weighty) = (0.0_f32, 0.0_f32, 0);
    for (weight, other_weight) in both(one, other) {
        product += weight * other_weight;
        shared += weight.min(other_weight);
        weighty += usize::from(weight.min(other_weight) >= WEIGHTY);
    }
    if product <= 0.0 {
        return Common::default();
    }
    let cosine = product / (own.squares * theirs.squares).sqrt();
    let within = shared / own.weights.min(theirs.weights).max(f32::EPSILON);
    // Of a few words, all may be found anywhere.
    let likeness = if one.len().min(other.len()) < FEW {
        cosine.min(within)
    } else {
        0.5 * cosine + 0.5 * within
    };
    Common {
        shared,
        weighty,
        cosine,
        likeness,
    }
}

/// The weights, here and there, of the terms that two lists in order of term share.
pub(super) fn both(one: &[(u32, f32)], other: &[(u32, f32)]) -> impl Iterator<Item = (f32, f32)> {
    let mut there = other.iter().peekable();
    one.iter().filter_map(move |(term, weight)| {
        while there.next_if(|(other_term, _)| other_term < term).is_some() {}
        let (_, other_weight) = there.next_if(|(other_term, _)| other_term == term)?;
        Some((*weight, *other_weight))
    })
}

/// How many terms that say something two statements share.
pub(crate) fn shared_terms(one: &Said<'_>, other: &Said<'_>) -> usize {
    let held = |term: u32| other.terms.binary_search_by_key(&term, |(term, _)| *term).is_ok();
    let weighty = one.terms.iter().filter(|(_, weight)| *weight >= WEIGHTY);
    weighty.filter(|(term, _)| held(*term)).count()
}

/// Pairs of places that share a heavy term; each once, the smaller first. A term that very many statements of a
/// story share brings nobody together, nor does one that many share across stories: a pile of a
/// hundred times as many reports has about a hundred times as many pairs.
pub(crate) fn pairs(said: &[Said<'_>]) -> Vec<(u32, u32)> {
    let mut everywhere: HashMap<u32, Vec<u32>> = HashMap::new();
    let mut in_story: HashMap<(u32, u32), Vec<u32>> = HashMap::new();
    for (at, one) in (0u32..).zip(said) {
        for (term, _) in &one.terms {
            everywhere.entry(*term).or_default().push(at);
            in_story.entry((one.story, *term)).or_default().push(at);
        }
    }
    let mut pairs: Vec<(u32, u32)> = (0u32..)
        .zip(said)
        .collect::<Vec<_>>()
        .par_iter()
        .flat_map_iter(|(at, one)| {
            let mut heavy: Vec<(u32, f32)> = one.terms.clone();
            heavy.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            let here = heavy
                .iter()
                .filter_map(|(term, _)| in_story.get(&(one.story, *term)))
                .filter(|list| list.len() <= MOST_STATEMENTS)
                .take(PROBES);
            let there = heavy
                .iter()
                .filter_map(|(term, _)| everywhere.get(term))
                .filter(|list| list.len() <= MOST_ACROSS)
                .take(PROBES);
            let together = here.chain(there).flatten().copied();
            let mut near: Vec<u32> = together.filter(|other| other != at).collect();
            near.sort_unstable();
            near.dedup();
            let at = *at;
            near.into_iter().map(move |other| (other.min(at), other.max(at)))
        })
        .collect();
    pairs.par_sort_unstable();
    pairs.dedup();
    pairs
}

/// Two statements that stand at one place of a shared passage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Aligned {
    pub(crate) one: u32,
    pub(crate) other: u32,
    /// Place of the passage among all.
    pub(crate) reuse: usize,
    /// How sure it is that both tell the same part of the passage, 0 to 1.
    pub(crate) sure: f32,
}

/// Statements that shared passages bring together.
pub(crate) fn aligned(
    said: &[Said<'_>],
    items: &[Item<'_>],
    reuse: &[Reuse],
    sources: &[Source],
) -> Vec<Aligned> {
    let mut of_report: BTreeMap<ReportId, Vec<u32>> = BTreeMap::new();
    for (at, one) in (0u32..).zip(said) {
        if let Some(item) = items.get(one.item) {
            of_report.entry(item.report.id).or_default().push(at);
        }
    }
    let inside = |report: ReportId, spans: &[Span]| -> Vec<(u32, f32)> {
        let mut found = Vec::new();
        for &at in of_report.get(&report).into_iter().flatten() {
            if let Some(one) = said.get(at as usize)
                && let Some(place) = place_in(&one.statement.content, spans)
            {
                found.push((at, place));
            }
        }
        found
    };
    let mut all = Vec::new();
    for (number, link) in reuse.iter().enumerate() {
        if matches!(link.label, PassageLabel::Furniture | PassageLabel::Chance) {
            continue;
        }
        let (ones, others) = (inside(link.a, &link.a_spans), inside(link.b, &link.b_spans));
        for &(one, one_place) in &ones {
            for &(other, other_place) in &others {
                let (Some(a), Some(b)) = (said.get(one as usize), said.get(other as usize)) else {
                    continue;
                };
                let speaker = match (a.speaker, b.speaker) {
                    (Some(a), Some(b)) if one_side(a, b, sources) => 0.3,
                    (Some(_), Some(_)) => 0.0,
                    _ => 0.1,
                };
                let near = 1.0 - (one_place - other_place).abs();
                let sure = 0.6 * likeness(a, b) + 0.4 * near + speaker;
                if sure >= 0.6 {
                    all.push(Aligned {
                        one,
                        other,
                        reuse: number,
                        sure: sure.min(1.0),
                    });
                }
            }
        }
    }
    best(all)
}

/// Keeps for each statement its surest partner in a passage, if the choice is mutual.
fn best(mut all: Vec<Aligned>) -> Vec<Aligned> {
    all.sort_by(|a, b| {
        a.reuse
            .cmp(&b.reuse)
            .then(b.sure.total_cmp(&a.sure))
            .then((a.one, a.other).cmp(&(b.one, b.other)))
    });
    let mut taken: std::collections::BTreeSet<(usize, u32)> = std::collections::BTreeSet::new();
    all.retain(|pair| {
        let free = !taken.contains(&(pair.reuse, pair.one)) && !taken.contains(&(pair.reuse, pair.other));
        if free {
            taken.insert((pair.reuse, pair.one));
            taken.insert((pair.reuse, pair.other));
        }
        free
    });
    all
}

/// Where in a passage a content stands, 0 to 1, if most of it does.
pub(crate) fn place_in(content: &[Span], passage: &[Span]) -> Option<f32> {
    let total: usize = content.iter().map(|span| span.len()).sum();
    let length: usize = passage.iter().map(|span| span.len()).sum();
    let (mut inside, mut moment, mut before) = (0_usize, 0.0_f32, 0_usize);
    for part in passage {
        for span in content {
            if let Some(shared) = part.intersection(*span) {
                let middle = before + (shared.start() - part.start()) + shared.len() / 2;
                moment += middle as f32 * shared.len() as f32;
                inside += shared.len();
            }
        }
        before += part.len();
    }
    (inside * 2 > total && length > 0).then(|| moment / inside as f32 / length as f32)
}
