//! Which figures cannot all hold, since they are about one thing?
//!
//! Two figures are about one thing if they have one unit, hang on one noun or doing ("the toll", "killed"),
//! belong to the same owner and day as far as those are told, and stand in like surroundings. Surprise:
//! figures that are far apart are not held for rivals, since most pairs of them count two things; and one
//! teller never contradicts himself.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Contradiction, Days, Quantity, RecordRef, ReportId, SourceId, Together, Unit};

use super::aligned::Pile;
use super::frames::{Frame, PERSON, frames, is_toll};

/// Values that differ by no more than this factor are one, told more or less closely.
const SAME: f64 = 1.01;
/// Rivals differ by no more than this factor.
const FARTHEST: f64 = 3.0;
/// Values so near are the likelier two counts of one thing.
const NEAR: f64 = 1.5;
/// And the more so these.
const NEAREST: f64 = 1.1;
/// Values further apart than this are the likelier counts of two things.
const FAR: f64 = 2.0;
/// What speaks for one thing must outweigh so much, ...
const DOUBT: f32 = 1.2;
/// ... and more by this for each e-fold of figures of the unit in the story: where there are many, two of them
/// are alike by chance.
const DOUBT_OF_MANY: f32 = 0.5;
/// The same for sums of money, which one matter has many of in the same words: tariffs on 50, 200, 300 billion.
const DOUBT_OF_MANY_SUMS: f32 = 0.7;
/// ... and by this if they stand in two stories.
const DOUBT_ACROSS: f32 = 0.7;
/// The same for tolls, since few of a pile's stories have tolls of their own.
const DOUBT_ACROSS_OF_TOLLS: f32 = 0.2;
/// ... and by this for shares: a text has many, and of many things.
const DOUBT_OF_SHARES: f32 = 0.5;
/// Surroundings of the same value are at least so alike to be about the same thing.
const SAME_VALUE: f32 = 0.3;
/// More values than this are a series, not rivals.
const MOST_VALUES: usize = 4;
/// A counted noun of a story that has so few figures of it says by itself what is counted, if it is rare.
const FEW: usize = 6;
/// Surroundings of such nouns are at least so alike in meaning.
const ALIKE: f32 = 0.45;
/// Days for which an event is news.
const NEWS: i32 = 60;
/// Smaller numbers stand with everything: "two men", "six words".
const COUNT: f64 = 10.0;
/// So many holders of a word are looked at.
const MOST: usize = 200;

/// Figures about the same thing that cannot all hold, one side a value.
pub(super) fn figures(pile: &Pile<'_>, lexicon: &Lexicon) -> Vec<Contradiction> {
    let frames = frames(pile, lexicon);
    let mut sets: Vec<usize> = (0..frames.len()).collect();
    let mut rivals: BTreeSet<usize> = BTreeSet::new();
    for (one, other) in candidates(&frames) {
        let (Some(a), Some(b)) = (frames.get(one), frames.get(other)) else {
            continue;
        };
        if apart(a.quantity, b.quantity) && a.rivals(b, pile) {
            rivals.extend([one, other]);
            let (from, to) = (find(&sets, one), find(&sets, other));
            if let Some(slot) = sets.get_mut(from.max(to)) {
                *slot = from.min(to);
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in rivals {
        groups.entry(find(&sets, at)).or_default().push(at);
    }
    groups
        .into_values()
        .filter_map(|group| differ(&frames, &group, pile))
        .collect()
}

fn find(sets: &[usize], mut at: usize) -> usize {
    while let Some(&up) = sets.get(at).filter(|up| **up != at) {
        at = up;
    }
    at
}

/// One group of rivals as a finding: a side for each value, with all who give it.
fn differ(frames: &[Frame<'_>], group: &[usize], pile: &Pile<'_>) -> Option<Contradiction> {
    let mut sides: Vec<(&Frame<'_>, BTreeSet<u32>)> = Vec::new();
    for at in group {
        let frame = frames.get(*at)?;
        match sides.iter_mut().find(|(first, _)| first.same_value(frame)) {
            Some((_, records)) => {
                records.insert(frame.at);
            }
            None => sides.push((frame, BTreeSet::from([frame.at]))),
        }
    }
    // One teller who gives two values speaks of two things, or of a change.
    let givers = |value: &Frame<'_>| -> BTreeSet<(ReportId, Option<SourceId>)> {
        let same = group
            .iter()
            .filter_map(|at| frames.get(*at))
            .filter(|frame| frame.same_value(value));
        same.map(|frame| (frame.report, frame.speaker)).collect()
    };
    let all: Vec<_> = sides.iter().map(|(value, _)| givers(value)).collect();
    let mut number = 0;
    sides.retain(|_| {
        number += 1;
        let own = all.get(number - 1);
        let twice = |(at, other): (usize, &BTreeSet<_>)| {
            at != number - 1 && own.is_some_and(|own| !own.is_disjoint(other))
        };
        !all.iter().enumerate().any(twice)
    });
    if sides.len() > MOST_VALUES && sides.iter().all(|(value, _)| value.is_toll()) {
        sides = around_the_most_told(sides);
    }
    if sides.len() < 2 || sides.len() > MOST_VALUES {
        return None;
    }
    // Others who give a value of the same thing stand on its side.
    for (first, records) in &mut sides {
        for other in frames {
            let same = other.story == first.story
                && other.unit == first.unit
                && other.same_value(first)
                && first.one_place(other)
                && first.counts_alike(other);
            let near = first.around.meaning(&other.around) >= SAME_VALUE;
            if same && (near || first.one_thing(other, pile)) {
                records.insert(other.at);
            }
        }
    }
    let words: Vec<&str> = sides.iter().map(|(first, _)| first.words.as_str()).collect();
    let thing = sides.first().map_or("", |(first, _)| first.unit.as_str());
    Some(Contradiction {
        kind: "figures differ".to_owned(),
        about: format!("{thing}: {}", words.join(" v. ")),
        sides: sides
            .into_iter()
            .map(|(_, records)| records.into_iter().map(RecordRef::Figure).collect())
            .collect(),
    })
}

/// Of a toll that is told in many values, the one that most records give and those near it: the rest are counts of parts,
/// or of other events.
fn around_the_most_told<'a>(
    sides: Vec<(&'a Frame<'a>, BTreeSet<u32>)>,
) -> Vec<(&'a Frame<'a>, BTreeSet<u32>)> {
    let most = sides
        .iter()
        .max_by_key(|(value, records)| (records.len(), std::cmp::Reverse(value.at)));
    let Some(most) = most.map(|(value, _)| *value) else {
        return sides;
    };
    let near = |value: &Frame<'_>| factor(value.quantity, most.quantity) <= NEAR;
    sides.into_iter().filter(|(value, _)| near(value)).collect()
}

impl Frame<'_> {
    fn same_value(&self, other: &Self) -> bool {
        (self.quantity.min, self.quantity.max) == (other.quantity.min, other.quantity.max)
    }

    /// Whether it counts the dead, the missing and the like.
    fn is_toll(&self) -> bool {
        self.thing.iter().any(|word| is_toll(word))
    }

    /// Whether it is a count that says something.
    fn is_count(&self) -> bool {
        self.quantity.min.or(self.quantity.max).unwrap_or(0.0) >= COUNT
    }

    /// Whether two figures that differ are about one thing and come from two tellers.
    fn rivals(&self, other: &Self, pile: &Pile<'_>) -> bool {
        let one_report = self.report == other.report;
        if one_report && self.sentence == other.sentence {
            return false;
        }
        let apart = match (self.speaker, other.speaker) {
            (Some(one), Some(other)) => !pile.one_side(one, other),
            _ => false,
        };
        (!one_report || apart)
            && factor(self.quantity, other.quantity) <= FARTHEST
            && self.one_thing(other, pile)
    }

    /// Whether two figures are about one thing.
    fn one_thing(&self, other: &Self, pile: &Pile<'_>) -> bool {
        let owners_differ = match (self.owner, other.owner) {
            (Some(one), Some(other)) => !pile.one_side(one, other),
            _ => false,
        };
        let meet = |one: &Days| other.days.iter().any(|other| one.may_meet(*other));
        let days_differ = !self.days.is_empty() && !other.days.is_empty() && !self.days.iter().any(meet);
        // "Ten years ago a storm killed 19": a toll without a day is that of the news.
        let tolls = self.is_toll() && other.is_toll();
        let of_old = tolls && (self.is_older_than(other) || other.is_older_than(self));
        if owners_differ || days_differ || of_old {
            return false;
        }
        if !self.counts_alike(other) || !self.one_place(other) {
            return false;
        }
        let names = self.names.intersection(&other.names).count();
        let fewest = self.names.len().min(other.names.len());
        if fewest > 0 && names * 2 < fewest {
            return false;
        }
        let things = self.thing.intersection(&other.thing).count();
        let alike = self.around.meaning(&other.around);
        // "fifty firefighters", "120 firefighters": where few are counted, the counted thing is enough.
        let rare = self.specific
            && other.specific
            && self.rivals.max(other.rivals) <= FEW
            && alike >= ALIKE
            && self.is_count()
            && other.is_count();
        if names + things == 0 && !rare {
            return false;
        }
        let times = factor(self.quantity, other.quantity);
        let mut speaks = 3.0 * (alike - 0.3).max(0.0);
        speaks += [0.0, 1.0].get(things).copied().unwrap_or(1.7);
        // A toll is a toll: "killed nine", "nine dead".
        let toll = self.thing.intersection(&other.thing).any(|word| is_toll(word));
        if toll {
            speaks += 1.5;
        }
        if rare {
            speaks += 1.5;
        }
        speaks += match (names, fewest) {
            (0, 0) if !toll => -0.5,
            (0, _) => 0.0,
            (1, _) => 1.0,
            _ => 1.5,
        };
        let sums = matches!(self.quantity.unit, Unit::Money { .. });
        speaks += match times {
            // One matter has many sums in the same words.
            far if sums && far >= NEAR => -1.0,
            near if near <= NEAREST => 0.7,
            near if near <= NEAR => 0.3,
            near if near <= FAR => -0.3,
            _ => -0.8,
        };
        let across = match self.story == other.story {
            true => 0.0,
            false if toll => DOUBT_ACROSS_OF_TOLLS,
            false => DOUBT_ACROSS,
        };
        let many = self
            .rivals
            .max(other.rivals)
            .min(if toll { FEW } else { usize::MAX });
        let shares = if self.quantity.unit == Unit::Percent {
            DOUBT_OF_SHARES
        } else {
            0.0
        };
        let of_many = if sums { DOUBT_OF_MANY_SUMS } else { DOUBT_OF_MANY };
        let doubt = DOUBT + shares + of_many * (many as f32).max(1.0).ln() + across;
        speaks >= doubt
    }

    /// Whether two counts may be of the same things: soldiers are no officers, flight tests no nuclear tests, and
    /// the nurses among the dead are fewer than the dead.
    fn counts_alike(&self, other: &Self) -> bool {
        let (one, two) = (&self.counted, &other.counted);
        if !one.sort.is_empty() && !two.sort.is_empty() && one.sort.is_disjoint(&two.sort) {
            return false;
        }
        if one.noun == two.noun || one.anybody && two.anybody {
            return true;
        }
        let most = |frame: &Self| frame.quantity.max.or(frame.quantity.min).unwrap_or(0.0);
        match (one.anybody, two.anybody) {
            (true, false) => most(other) > most(self),
            (false, true) => most(self) > most(other),
            _ => self.unit != PERSON,
        }
    }

    /// Whether all its days lie long before another was published that tells no day.
    fn is_older_than(&self, other: &Self) -> bool {
        let long_before = |days: &Days| match (days.to, other.published.from) {
            (Some(then), Some(now)) => (now - then).get_days() > NEWS,
            _ => false,
        };
        other.days.is_empty() && !self.days.is_empty() && self.days.iter().all(long_before)
    }

    /// Whether nothing says that they are counted in two places.
    fn one_place(&self, other: &Self) -> bool {
        let counts = matches!(self.quantity.unit, Unit::Noun(_));
        // Two reports of one event may begin with two of its places.
        let told = self.placed || other.placed;
        !(counts && told)
            || self.places.is_empty()
            || other.places.is_empty()
            || !self.places.is_disjoint(&other.places)
    }
}

/// Whether two figures cannot both hold, however closely they are told.
pub(super) fn apart(one: &Quantity, other: &Quantity) -> bool {
    match one.together(other) {
        Together::No => factor(one, other) > SAME,
        // "about 4.2" may be 4, but is not 3.9.
        Together::Roughly => !rounded(one, other),
        Together::Yes => false,
    }
}

/// How many times as much the greater of two figures is.
pub(super) fn factor(one: &Quantity, other: &Quantity) -> f64 {
    let middle = |quantity: &Quantity| match (quantity.min, quantity.max) {
        (Some(min), Some(max)) => f64::midpoint(min, max),
        (Some(value), None) | (None, Some(value)) => value,
        (None, None) => 0.0,
    };
    let (a, b) = (middle(one).abs(), middle(other).abs());
    let least = a.min(b);
    if least <= 0.0 {
        return f64::INFINITY;
    }
    a.max(b) / least
}

/// Whether the one figure is the other with fewer digits.
fn rounded(one: &Quantity, other: &Quantity) -> bool {
    let middle = |quantity: &Quantity| quantity.min.or(quantity.max).unwrap_or(0.0);
    let digits = |value: f64| {
        let written = format!("{value}");
        let all = written.chars().filter(char::is_ascii_digit).collect::<String>();
        all.trim_start_matches('0').trim_end_matches('0').len().max(1)
    };
    let (a, b) = (middle(one), middle(other));
    let (fewer, more) = if digits(a) <= digits(b) { (a, b) } else { (b, a) };
    let places = i32::try_from(digits(fewer)).unwrap_or(i32::MAX) - 1 - more.abs().log10().floor() as i32;
    let scale = 10_f64.powi(places);
    ((more * scale).round() / scale - fewer).abs() <= fewer.abs() * 1e-9
}

/// Pairs of figures of one unit that share a word or two names.
fn candidates(frames: &[Frame<'_>]) -> BTreeSet<(usize, usize)> {
    let mut holders: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    let mut found = BTreeSet::new();
    for (at, frame) in frames.iter().enumerate() {
        let names = frame.names.iter().map(|name| format!("@{}", name.0));
        let alone = frame.specific.then(|| format!("#{}", frame.story));
        for word in frame.thing.iter().cloned().chain(names).chain(alone) {
            let known = holders.entry((frame.unit.as_str(), word)).or_default();
            found.extend(known.iter().rev().take(MOST).map(|other| (*other, at)));
            known.push(at);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use onrecord_nouns::{Precision, Text};

    fn euros(value: f64) -> Quantity {
        let span = Text::new("4 billion euros").whole();
        Quantity {
            span,
            number: span,
            min: Some(value),
            max: Some(value),
            unit: Unit::Money {
                code: "EUR".to_owned(),
                per: None,
            },
            precision: Precision::Stated,
            hedges: Vec::new(),
        }
    }

    #[test]
    fn a_rounded_figure_is_no_rival() {
        assert!(rounded(&euros(4.2e9), &euros(4.0e9)));
        assert!(rounded(&euros(287.0), &euros(286.84)));
        assert!(!rounded(&euros(4.2e9), &euros(3.9e9)));
        assert!(!rounded(&euros(12.0), &euros(9.0)));
    }

    #[test]
    fn figures_far_apart_are_counts_of_two_things() {
        assert!(factor(&euros(12.0), &euros(20.0)) <= FARTHEST);
        assert!(factor(&euros(12.0), &euros(400.0)) > FARTHEST);
    }
}
