//! When: time expressions and what happens then.
//!
//! An own tagger of TIMEX3 over pieces of sentences; it needs no model. It keeps what an expression
//! counts from, and counts at once if the report knows its own day. Dating reports that do not is
//! left to `compare`. A surprise: which side of the report a month lies on is decided by the tense
//! before it in the sentence, so "may" and "March" are months only next to a date word.

mod calendar;
mod clock;
mod found;
mod happenings;
mod relative;
mod units;
mod years;

#[cfg(test)]
mod tests;

use jiff::civil::Date;
use onrecord_lexicon::times::TimeWord;
use onrecord_nouns::{
    DateKind, Days, Direction, Report, Syntax, TimeClass, TimeExpression, TimeReference, TimeUnit,
};

pub use self::happenings::happenings;

use self::calendar::{calendar_at, weekday_at};
use self::clock::clock_at;
use self::found::{CountsFrom, Found, Grain, ValueForm, value};
use self::relative::{deictic_at, relative_at, the_unit_at};
use self::units::{duration_at, set_at};
use self::years::{season_at, year_at};
use crate::quantities::pieces::{Kind, Pieces};

/// Finds the time expressions of a report.
///
/// # Limits
///
/// The tense of a sentence is known by cue words alone. A clock without a day takes the day told
/// told before it, else the day of the report. Words that only point at the day of the
/// report ("now", "currently") are left out. Zones are not counted.
#[must_use]
pub fn times(report: &Report, syntax: &Syntax) -> Vec<TimeExpression> {
    let mut expressions: Vec<TimeExpression> = Vec::new();
    let anchor = Anchor::of(report);
    let mut told: Option<Told> = None;
    let mut buffer = Vec::new();
    for sentence in &syntax.sentences {
        let tells = usize::try_from(sentence.block)
            .ok()
            .and_then(|block| report.blocks.get(block))
            .is_some_and(|block| block.label.tells());
        if !tells {
            continue;
        }
        let pieces = Pieces::cut(&report.text, sentence.span, buffer);
        let mut told_here: Option<Told> = None;
        for found in expressions_in(&pieces) {
            let Some(expression) = settle(&pieces, found, &anchor, told, told_here) else {
                continue;
            };
            if let Some(day) = expression.1 {
                told = Some(day);
                told_here = Some(day);
            }
            expressions.push(expression.0);
        }
        buffer = pieces.list;
    }
    expressions
}

/// The day a report speaks from, and what it is called.
struct Anchor {
    day: Option<Date>,
    name: &'static str,
}

impl Anchor {
    fn of(report: &Report) -> Self {
        let days = report.published.days;
        let day = days.from.filter(|_| days.from == days.to);
        let name = match report.published.kind {
            DateKind::Published => "the date of the report",
            DateKind::Page => "the date of the page, perhaps later than the report",
            DateKind::Inferred => "the inferred date of the report",
            DateKind::Unknown => "an unknown date",
        };
        Self { day, name }
    }
}

/// A day that the text told, for expressions that count from it.
#[derive(Clone, Copy)]
struct Told {
    day: Date,
    how: ToldHow,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ToldHow {
    Absolute,
    FromReport,
}

/// All expressions of a sentence, leftmost and longest first.
fn expressions_in(pieces: &Pieces<'_>) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let may_start = match pieces.get(at) {
            Some(piece) => {
                !piece.time.is_empty() || !piece.unit.is_empty() || matches!(piece.kind, Kind::Number(_))
            }
            None => false,
        };
        let found = if may_start {
            expression_at(pieces, at)
        } else {
            Vec::new()
        };
        match found.last() {
            Some(last) => {
                at = last.end.max(at + 1);
                all.extend(found);
            }
            None => at += 1,
        }
    }
    if all.iter().any(|found| has_open_side(&found.reference)) {
        let cues = cues(pieces);
        for found in &mut all {
            let side = side_of(found, &cues);
            found.set_direction(side);
        }
    }
    all
}

fn has_open_side(reference: &TimeReference) -> bool {
    matches!(
        reference,
        TimeReference::Weekday {
            direction: Direction::Nearest,
            ..
        } | TimeReference::Calendar {
            direction: Direction::Nearest,
            ..
        } | TimeReference::Months {
            direction: Direction::Nearest,
            ..
        } | TimeReference::Weekend(Direction::Nearest)
    )
}

/// Where the words stand that tell the future; those that tell it of the next date only, by where
/// that date must start.
fn cues(pieces: &Pieces<'_>) -> Cues {
    let mut cues = Cues::default();
    for at in 0..pieces.len() {
        let is_far = pieces
            .time_is(at, |word| matches!(word, TimeWord::FutureCue | TimeWord::GoalCue))
            .is_some();
        if is_far {
            cues.far.push(at);
        } else if let Some(end) = pieces.time_is(at, |word| word == TimeWord::FutureCueNear) {
            cues.near.push(end);
        } else if pieces.time_is(at, |word| word == TimeWord::PastCue).is_some() {
            cues.past.push(at);
        }
    }
    cues
}

/// Places of cues in a sentence.
#[derive(Default)]
struct Cues {
    far: Vec<usize>,
    near: Vec<usize>,
    past: Vec<usize>,
}

/// A weekday looks back whatever the tense; a month looks ahead behind a cue of the future.
fn side_of(found: &Found, cues: &Cues) -> Direction {
    let past = cues.past.first().is_some_and(|&cue| cue < found.from);
    let near = cues
        .near
        .partition_point(|&end| end <= found.from)
        .checked_sub(1)
        .and_then(|last| cues.near.get(last))
        .is_some_and(|&end| found.from <= end + 1);
    let cued = cues.far.first().is_some_and(|&cue| cue < found.from) || near && !past;
    match found.reference {
        TimeReference::Weekday { .. } | TimeReference::Weekend(_) => Direction::Past,
        _ if cued => Direction::Future,
        _ => Direction::Past,
    }
}

/// The expressions that start at a piece: more than one for a list of days.
fn expression_at(pieces: &Pieces<'_>, at: usize) -> Vec<Found> {
    if let Some(found) = timed_clock(pieces, at) {
        return vec![found];
    }
    if let Some(behind) = pieces.time_is(at, |word| word == TimeWord::Modifier) {
        let mut behind = behind;
        while pieces.hyphen(behind)
            || pieces.is(behind, "on")
            || pieces.is(behind, "in") && pieces.is(behind + 1, "the")
        {
            behind += if pieces.is(behind, "in") { 2 } else { 1 };
        }
        let mut inner = dates_at(pieces, behind);
        if let Some(first) = inner.first_mut()
            && first.from == behind
        {
            first.from = at;
            return inner;
        }
    }
    if let Some(found) = hours_of(pieces, at) {
        return vec![found];
    }
    if let Some(found) = set_at(pieces, at) {
        return vec![found];
    }
    let dates = dates_at(pieces, at);
    if !dates.is_empty() {
        return dates;
    }
    if let Some(found) = the_unit_at(pieces, at) {
        return vec![found];
    }
    duration_at(pieces, at).into_iter().collect()
}

/// Dates with the part of the day, clock or second naming behind them.
fn dates_at(pieces: &Pieces<'_>, at: usize) -> Vec<Found> {
    let mut dates = weekday_at(pieces, at);
    if dates.is_empty() {
        dates = calendar_at(pieces, at);
    }
    if dates.is_empty() {
        dates = relative_at(pieces, at)
            .or_else(|| deictic_at(pieces, at))
            .or_else(|| season_at(pieces, at))
            .or_else(|| year_at(pieces, at))
            .into_iter()
            .collect();
    }
    if let Some(last) = dates.last_mut()
        && last.is_day()
    {
        extend(pieces, last);
    }
    dates
}

/// Takes in what makes a day finer: "night", ", at 9:31 AM", "(10 October 2011)".
fn extend(pieces: &Pieces<'_>, found: &mut Found) {
    if let Some((part, end)) = pieces.time(found.end, |word| match word {
        TimeWord::DayPart(part) => Some(part),
        _ => None,
    }) && found.suffix.is_empty()
    {
        found.suffix = format!("T{part}");
        found.class = TimeClass::Time;
        found.end = end;
    }
    let mut here = found.end;
    here += usize::from(pieces.mark(here) == Some(','));
    while pieces.is(here, "at")
        || pieces
            .unit_is(here, |word| word == onrecord_lexicon::units::UnitWord::About)
            .is_some_and(|end| end == here + 1)
            && pieces.is_word(here)
    {
        here += 1;
    }
    if let Some(clock) = clock_at(pieces, here).filter(|clock| clock.end > here) {
        found.suffix = clock.suffix;
        found.class = TimeClass::Time;
        found.end = clock.end;
    }
    if matches!(pieces.mark(found.end), Some('(' | '[')) {
        let mut place = found.end + 1;
        let mut inner = weekday_at(pieces, place);
        if inner.is_empty() {
            place += usize::from(pieces.is(place, "on"));
            inner = calendar_at(pieces, place);
        }
        if let Some(named) = inner.into_iter().next()
            && named.is_day()
            && matches!(pieces.mark(named.end), Some(')' | ']'))
        {
            found.end = named.end + 1;
            found.reference = named.reference;
        }
    }
}

/// A clock with the day behind it: "8:30 p.m. Thursday", "about 6am on Sunday morning".
fn timed_clock(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    let clock = clock_at(pieces, at)?;
    let mut here = clock.end;
    if let Some((_, end)) = pieces.time(here, |word| matches!(word, TimeWord::DayPart(_)).then_some(())) {
        here = end;
    }
    here += usize::from(pieces.mark(here) == Some(','));
    here += usize::from(pieces.is(here, "on"));
    here += usize::from(pieces.is(here, "the") && pieces.digits(here + 1).is_some());
    let mut dates = weekday_at(pieces, here);
    if dates.is_empty() {
        dates = calendar_at(pieces, here);
    }
    if dates.is_empty() {
        dates = relative_at(pieces, here)
            .or_else(|| deictic_at(pieces, here))
            .into_iter()
            .collect();
    }
    let mut found = match dates.into_iter().next().filter(Found::is_day) {
        Some(mut day) => {
            extend(pieces, &mut day);
            day.from = at;
            day
        }
        None => {
            let reference = TimeReference::Offset {
                unit: TimeUnit::Day,
                from: 0,
                to: 0,
            };
            let mut found = Found::date(at, clock.end, reference, Grain::Day);
            found.counts_from = CountsFrom::Sentence;
            found
        }
    };
    found.class = TimeClass::Time;
    found.suffix = clock.suffix;
    Some(found)
}

/// "the early hours of Monday", "the night of May 3", "in the morning".
fn hours_of(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    let (part, end) = pieces.time(at, |word| match word {
        TimeWord::DayPart(part) => Some(part),
        _ => None,
    })?;
    if let Some((_, end)) = (pieces.is(end, "of") && pieces.is(end + 1, "the"))
        .then(|| pieces.time(end + 2, |word| matches!(word, TimeWord::DayPart(_)).then_some(())))
        .flatten()
    {
        return Some(sentence_part(at, end, part));
    }
    if pieces.is(end, "of") {
        let mut found = dates_at(pieces, end + 1)
            .into_iter()
            .next()
            .filter(Found::is_day)?;
        found.from = at;
        found.suffix = format!("T{part}");
        found.class = TimeClass::Time;
        return Some(found);
    }
    let opens =
        at > 1 && pieces.is(at - 1, "the") && (pieces.is(at - 2, "in") || pieces.is(at - 2, "during"));
    opens.then(|| sentence_part(at - 1, end, part))
}

/// A part of the day told before.
fn sentence_part(from: usize, end: usize, part: &str) -> Found {
    let reference = TimeReference::Offset {
        unit: TimeUnit::Day,
        from: 0,
        to: 0,
    };
    let mut found = Found::date(from, end, reference, Grain::Day);
    found.counts_from = CountsFrom::Sentence;
    found.class = TimeClass::Time;
    found.suffix = format!("T{part}");
    found
}

/// Counts an expression, and gives the day it leaves behind for others to count from.
fn settle(
    pieces: &Pieces<'_>,
    found: Found,
    anchor: &Anchor,
    told: Option<Told>,
    told_here: Option<Told>,
) -> Option<(TimeExpression, Option<Told>)> {
    let span = pieces.span(found.from, found.end)?;
    let words = pieces.text.slice(span);
    let absolute = matches!(found.reference, TimeReference::Absolute(_));
    let from_text = match found.counts_from {
        CountsFrom::Report => None,
        CountsFrom::Text => told.or(anchor.day.map(|day| Told {
            day,
            how: ToldHow::FromReport,
        })),
        CountsFrom::Sentence => told_here.or(told),
    };
    let base = from_text.map(|told| told.day).or(anchor.day);
    let days = match (&found.reference, base) {
        (TimeReference::Absolute(days), _) => *days,
        (reference, Some(base)) => reference.days(base),
        (_, None) => Days::OPEN,
    };
    let other = other_side(&found.reference, base);
    let value = value(&found, days);
    let is_fixed_day = absolute || from_text.is_some_and(|told| told.how == ToldHow::Absolute);
    let basis = if absolute {
        format!("'{words}' names the date")
    } else if let Some(told) = from_text {
        format!("'{words}' counted from {}, told before it", told.day)
    } else if days.is_open() {
        format!("'{words}', the date of the report is not known")
    } else if let Some(day) = anchor.day {
        format!("'{words}' counted from {day}, {}", anchor.name)
    } else {
        format!("'{words}'")
    };
    let reference = match from_text {
        Some(_) if is_fixed_day => TimeReference::Absolute(days),
        Some(_) if found.counts_from == CountsFrom::Text => TimeReference::Vague(Direction::Nearest),
        _ => found.reference.clone(),
    };
    let leaves = (found.is_day() && found.class != TimeClass::Set)
        .then_some(days.from)
        .flatten()
        .filter(|_| days.from == days.to)
        .map(|day| Told {
            day,
            how: if is_fixed_day {
                ToldHow::Absolute
            } else {
                ToldHow::FromReport
            },
        });
    let is_length = matches!(found.value, ValueForm::Fixed(_)) && found.class != TimeClass::Date;
    let expression = TimeExpression {
        span,
        class: found.class,
        reference,
        value,
        days,
        other: other.filter(|_| !is_length),
        basis,
    };
    Some((expression, leaves))
}

/// The reading on the other side of the report, where the words leave both open.
fn other_side(reference: &TimeReference, base: Option<Date>) -> Option<Days> {
    let base = base?;
    let flip = |direction: Direction| match direction {
        Direction::Past => Direction::Future,
        _ => Direction::Past,
    };
    let other = match *reference {
        TimeReference::Weekday {
            day,
            direction,
            weeks,
        } => TimeReference::Weekday {
            day,
            direction: flip(direction),
            weeks,
        },
        TimeReference::Calendar {
            month,
            days,
            direction,
        } => TimeReference::Calendar {
            month,
            days,
            direction: flip(direction),
        },
        _ => return None,
    };
    let days = other.days(base);
    (!days.is_open() && days != reference.days(base)).then_some(days)
}

/// A report for tests that need nothing but a text.
#[cfg(test)]
pub(crate) mod tests_support {
    use onrecord_nouns::{Block, Report, Text};

    /// A report without date and outlet.
    pub(crate) fn report(text: Text, blocks: Vec<Block>) -> Report {
        Report::of_text(text, blocks)
    }
}
