//! Figures and dates of two tellings: another number, a range that became a number, another day.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{
    DateKind, Days, Drift, DriftKind, Precision, Quantity, Span, StatementRef, TimeClass, TimeReference, Unit,
};

use super::super::aligned::{Pair, Pile, Tie};
use super::{Order, Telling};
use crate::claims::content::Said;
use crate::claims::judge::{likeness, pairs, shared_terms};

/// Statements that differ in their numbers tell one thing if all else is at least so alike.
const ALIKE_BUT_FOR_NUMBERS: f32 = 0.45;
/// And share so many terms that say something.
const SHARED: usize = 3;
/// So many wordings of a claim are compared with those of others.
const WORDINGS: usize = 3;

/// The figures in a statement.
fn quantities<'a>(pile: &Pile<'a>, said: &Said<'_>) -> Vec<&'a Quantity> {
    pile.items.get(said.item).map_or_else(Vec::new, |item| {
        item.reading
            .quantities
            .iter()
            .filter(|quantity| {
                said.statement
                    .content
                    .iter()
                    .any(|span| span.contains(quantity.span))
            })
            .collect()
    })
}

/// The hedging words that belong to the figures of a statement.
pub(super) fn hedges(pile: &Pile<'_>, said: &Said<'_>) -> Vec<Span> {
    quantities(pile, said)
        .into_iter()
        .flat_map(|quantity| quantity.hedges.iter().copied())
        .collect()
}

/// A figure that is another, or was a range, in the other telling.
///
/// # Limits
///
/// Only where one figure of a unit is left on each side when the equal ones are set aside.
pub(super) fn figure(telling: &Telling<'_>, found: &mut Vec<Drift>) {
    let ones = quantities(telling.pile, telling.one);
    let others = quantities(telling.pile, telling.other);
    let equal = |a: &Quantity, b: &Quantity| {
        same_unit(a, b) && (a.min, a.max, a.precision) == (b.min, b.max, b.precision)
    };
    let left = |own: &[&'_ Quantity], there: &[&'_ Quantity]| -> Vec<usize> {
        (0..own.len())
            .filter(|at| own.get(*at).is_some_and(|a| !there.iter().any(|b| equal(a, b))))
            .collect()
    };
    let (ones_left, others_left) = (left(&ones, &others), left(&others, &ones));
    for a in ones_left.iter().filter_map(|at| ones.get(*at)) {
        let in_digits = |at: usize, quantity: &Quantity| {
            let words = telling.words_at(at, quantity.span).unwrap_or_default();
            words.contains(|letter: char| letter.is_ascii_digit())
        };
        let digits = in_digits(telling.pair.one, a);
        let fits = |b: &&Quantity| {
            same_unit(a, b) || digits && in_digits(telling.pair.other, b) && same_number(a, b)
        };
        let alone = ones_left
            .iter()
            .filter_map(|at| ones.get(*at))
            .filter(|other| same_unit(a, other) || same_number(a, other))
            .count();
        let mut there = others_left
            .iter()
            .filter_map(|at| others.get(*at))
            .copied()
            .filter(fits);
        let (Some(b), None, 1) = (there.next(), there.next(), alone) else {
            continue;
        };
        let Some((kind, forward)) = figures_differ(telling, a, b) else {
            continue;
        };
        let words = |at: usize, quantity: &Quantity| telling.words_at(at, quantity.span).unwrap_or_default();
        let about = format!(
            "“{}” and “{}”",
            words(telling.pair.one, a),
            words(telling.pair.other, b)
        );
        telling.push(found, kind, forward, about);
    }
}

/// Whether two figures count the same thing. Bare numbers count nothing that could be compared.
fn same_unit(a: &Quantity, b: &Quantity) -> bool {
    a.unit != Unit::None && a.unit.label() == b.unit.label()
}

/// Whether two figures count things in one number, perhaps by other names: "1,300 jobs", "1,300 people".
fn same_number(a: &Quantity, b: &Quantity) -> bool {
    let counts = |quantity: &Quantity| matches!(quantity.unit, Unit::Noun(_));
    let ends = |quantity: &Quantity| {
        [quantity.min, quantity.max]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    counts(a)
        && counts(b)
        && ends(a)
            .iter()
            .any(|value| *value > LEAST_TELLING && ends(b).contains(value))
}

/// Numbers up to this are found anywhere.
const LEAST_TELLING: f64 = 12.0;

/// How two figures of one unit differ, and whether the first is the fuller one.
fn figures_differ(telling: &Telling<'_>, a: &Quantity, b: &Quantity) -> Option<(DriftKind, bool)> {
    let forward = telling.order != Order::OtherFirst;
    let point = |quantity: &Quantity| quantity.min.is_some() && quantity.min == quantity.max;
    let holds = |range: &Quantity, value: &Quantity| {
        let value = value.min.or(value.max);
        value.is_some_and(|value| {
            range.min.is_none_or(|min| min <= value) && range.max.is_none_or(|max| value <= max)
        })
    };
    match (point(a), point(b)) {
        (false, true) if holds(a, b) => telling
            .may_be_lost(true)
            .then_some((DriftKind::RangeNarrowed, true)),
        (true, false) if holds(b, a) => telling
            .may_be_lost(false)
            .then_some((DriftKind::RangeNarrowed, false)),
        _ if (a.min, a.max) == (b.min, b.max) => {
            // "about 30" became "30".
            let one_has_it = a.precision == Precision::Approximate;
            telling
                .may_be_lost(one_has_it)
                .then_some((DriftKind::RangeNarrowed, one_has_it))
        }
        _ => Some((DriftKind::FigureChanged, forward)),
    }
}

/// Statements of different claims that tell one thing with other numbers: tied, and alike in all else.
pub(super) fn other_figures(pile: &Pile<'_>) -> Vec<Pair> {
    let counted = wordings(pile);
    let said: Vec<Said<'_>> = counted
        .iter()
        .filter_map(|at| pile.said.get(*at).cloned())
        .collect();
    let known: BTreeSet<(usize, usize)> = pile.pairs.iter().map(|pair| (pair.one, pair.other)).collect();
    let mut found = Vec::new();
    for (one, other) in pairs(&said) {
        let (Some(a), Some(b)) = (said.get(one as usize), said.get(other as usize)) else {
            continue;
        };
        let (Some(&one), Some(&other)) = (counted.get(one as usize), counted.get(other as usize)) else {
            continue;
        };
        let apart = a.numbers.is_disjoint(&b.numbers) && a.item != b.item && a.story == b.story;
        if !apart || a.force != b.force || known.contains(&(one, other)) {
            continue;
        }
        let Some(tie) = pile.tie(one, other).filter(|tie| *tie < Tie::Words) else {
            continue;
        };
        if likeness(a, b) >= ALIKE_BUT_FOR_NUMBERS && shared_terms(a, b) >= SHARED {
            found.push(Pair {
                one,
                other,
                reuse: None,
                tie,
            });
        }
    }
    found
}

/// Of each claim the first statements that differ in their words and have numbers: what is told very
/// often is told in few wordings, and time must not grow with the square of the pile.
fn wordings(pile: &Pile<'_>) -> Vec<usize> {
    let place: BTreeMap<StatementRef, usize> = pile
        .said
        .iter()
        .enumerate()
        .map(|(at, said)| (said.attributed.statement, at))
        .collect();
    let mut found = Vec::new();
    for claim in &pile.findings.claims {
        let mut told: BTreeSet<Vec<u32>> = BTreeSet::new();
        for at in claim.statements.iter().filter_map(|id| place.get(id).copied()) {
            let Some(said) = pile.said.get(at).filter(|said| !said.numbers.is_empty()) else {
                continue;
            };
            let terms = said.terms.iter().map(|(term, _)| *term).collect();
            if told.len() < WORDINGS && told.insert(terms) {
                found.push(at);
            }
        }
    }
    found.sort_unstable();
    found
}

/// Another date in the other telling: one date in each, and no day in common.
///
/// # Limits
///
/// Days that are counted from a report without a sure date are left alone.
pub(super) fn date(telling: &Telling<'_>, found: &mut Vec<Drift>) {
    if telling.pair.tie >= Tie::Context {
        return;
    }
    let (ones, others) = (
        dates(telling.pile, telling.one),
        dates(telling.pile, telling.other),
    );
    let ([(a_span, a)], [(b_span, b)]) = (ones.as_slice(), others.as_slice()) else {
        return;
    };
    if a.may_meet(*b) || !telling.is_told_there(true, *a_span) || !telling.is_told_there(false, *b_span) {
        return;
    }
    let words = |at: usize, span: Span| telling.words_at(at, span).unwrap_or_default();
    let (here, there) = (
        words(telling.pair.one, *a_span),
        words(telling.pair.other, *b_span),
    );
    // The same words on two days: one of the two tells it later, in the words of the other.
    if here.to_lowercase() == there.to_lowercase() {
        return;
    }
    let about = format!("“{here}” and “{there}”");
    telling.push(
        found,
        DriftKind::DateShifted,
        telling.order != Order::OtherFirst,
        about,
    );
}

/// The calendar dates in a statement, each with the days it covers.
fn dates(pile: &Pile<'_>, said: &Said<'_>) -> Vec<(Span, Days)> {
    let Some(item) = pile.items.get(said.item) else {
        return Vec::new();
    };
    let published = &item.report.published;
    let anchor = published
        .days
        .from
        .filter(|_| published.kind == DateKind::Published);
    item.reading
        .times
        .iter()
        .filter(|time| time.class == TimeClass::Date)
        .filter(|time| said.statement.content.iter().any(|span| span.contains(time.span)))
        .filter_map(|time| {
            let days = match (&time.reference, anchor) {
                (TimeReference::Absolute(days), _) => *days,
                (TimeReference::Vague(_) | TimeReference::None, _) | (_, None) => return None,
                (reference, Some(anchor)) => reference.days(anchor),
            };
            (days.from.is_some() && days.to.is_some()).then_some((time.span, days))
        })
        .collect()
}
