//! Times that count from the report or from the text: "yesterday", "last week", "the next day".

use onrecord_lexicon::times::TimeWord;
use onrecord_nouns::{Direction, TimeClass, TimeReference, TimeUnit};

use super::calendar::{calendar_at, weekday_at};
use super::found::{CountsFrom, Found, Grain, grain};
use super::units::{GrammarNumber, calendar_unit, period, unit_at, with_days};
use crate::quantities::numbers::number_at;
use crate::quantities::pieces::Pieces;

const fn days(from: i32, to: i32) -> TimeReference {
    TimeReference::Offset {
        unit: TimeUnit::Day,
        from,
        to,
    }
}

/// "yesterday", "tonight", "now".
pub(super) fn relative_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    let (word, end) = pieces.time(at, |word| {
        matches!(
            word,
            TimeWord::RelativeDay(_) | TimeWord::RelativeNight(_) | TimeWord::Reference(_)
        )
        .then_some(word)
    })?;
    Some(match word {
        TimeWord::RelativeDay(shift) => {
            Found::date(at, end, days(i32::from(shift), i32::from(shift)), Grain::Day)
        }
        TimeWord::RelativeNight(_) => {
            let mut found = Found::date(at, end, days(0, 0), Grain::Day);
            found.class = TimeClass::Time;
            found.suffix = "TNI".to_owned();
            found
        }
        TimeWord::Reference(value) => {
            let found = Found::fixed(at, end, TimeClass::Date, value);
            match value {
                "PAST_REF" => with_days(found, TimeReference::Vague(Direction::Past)),
                "FUTURE_REF" => with_days(found, TimeReference::Vague(Direction::Future)),
                _ => found,
            }
        }
        _ => return None,
    })
}

/// "last week", "this morning", "the next two years", "the coming weeks", "next Friday".
pub(super) fn deictic_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    let (side, behind) = pieces.time(at, |word| match word {
        TimeWord::Deictic(side) => Some(side),
        _ => None,
    })?;
    if let Some((part, end)) = day_part(pieces, behind) {
        return deictic_part(at, end, side, part);
    }
    if let Some(found) = weekday_at(pieces, behind).into_iter().next() {
        return deictic_weekday(at, side, found);
    }
    if let Some(found) = calendar_at(pieces, behind).into_iter().next()
        && matches!(side, -1..=1)
        && pieces.is_word(behind)
    {
        let mut found = found;
        found.from = at;
        match side {
            -1 => found.set_direction(Direction::Past),
            1 => found.set_direction(Direction::Future),
            _ => {}
        }
        return Some(found);
    }
    if let Some((count, place)) = counted(pieces, behind) {
        let hyphen = usize::from(pieces.hyphen(place));
        let unit = unit_at(pieces, place + hyphen)?;
        if unit.number == GrammarNumber::Singular && hyphen == 0 {
            return None;
        }
        return deictic_count(at, side, count, unit.name, unit.end);
    }
    let unit = unit_at(pieces, behind)?;
    deictic_unit(pieces, at, side, unit)
}

fn counted(pieces: &Pieces<'_>, at: usize) -> Option<(Option<f64>, usize)> {
    if let Some(end) = pieces.time_is(at, |word| word == TimeWord::Few) {
        return Some((None, end));
    }
    let number = number_at(pieces, at)?;
    Some((Some(number.max), number.end))
}

fn day_part(pieces: &Pieces<'_>, at: usize) -> Option<(&'static str, usize)> {
    pieces.time(at, |word| match word {
        TimeWord::DayPart(part) => Some(part),
        _ => None,
    })
}

fn deictic_part(at: usize, end: usize, side: i8, part: &str) -> Option<Found> {
    let (shift, counts_from) = match side {
        0 => (0, CountsFrom::Report),
        -1 => (-1, CountsFrom::Report),
        4 => (0, CountsFrom::Text),
        1 | 2 => (1, CountsFrom::Text),
        -2 => (-1, CountsFrom::Text),
        _ => return None,
    };
    let mut found = Found::date(at, end, days(shift, shift), Grain::Day);
    found.class = TimeClass::Time;
    found.suffix = format!("T{part}");
    found.counts_from = counts_from;
    Some(found)
}

fn deictic_weekday(at: usize, side: i8, mut found: Found) -> Option<Found> {
    found.from = at;
    match side {
        -3..=-1 => found.set_direction(Direction::Past),
        1 | 3 => found.set_direction(Direction::Future),
        0 => {}
        _ => return None,
    }
    Some(found)
}

/// "the last three days", "the next few weeks": a length with a side.
fn deictic_count(at: usize, side: i8, count: Option<f64>, name: &str, end: usize) -> Option<Found> {
    let direction = match side {
        -4..=-1 => Direction::Past,
        1..=3 => Direction::Future,
        0 => return None,
        _ => return None,
    };
    let found = Found::fixed(at, end, TimeClass::Duration, period(count, name));
    let Some((count, unit)) = count.zip(calendar_unit(name)) else {
        return Some(with_days(found, TimeReference::Vague(direction)));
    };
    #[expect(clippy::cast_possible_truncation, reason = "a float casts to the nearest i32")]
    let count = count as i32;
    let (from, to) = if direction == Direction::Past {
        (-count, 0)
    } else {
        (0, count)
    };
    Some(with_days(found, TimeReference::Offset { unit, from, to }))
}

fn deictic_unit(pieces: &Pieces<'_>, at: usize, side: i8, unit: super::units::UnitName) -> Option<Found> {
    let end = unit.end;
    let plural = unit.number == GrammarNumber::Plural;
    if plural {
        let direction = match side {
            -4..=-2 => Direction::Past,
            3 => Direction::Future,
            -1 | 1 => return None,
            _ => return None,
        };
        let found = Found::fixed(
            at,
            end,
            TimeClass::Date,
            if direction == Direction::Past {
                "PAST_REF"
            } else {
                "FUTURE_REF"
            },
        );
        return Some(with_days(found, TimeReference::Vague(direction)));
    }
    let Some(calendar) = calendar_unit(unit.name) else {
        // "the next hour", "the last minute" (a saying more often than a time).
        let is_length = matches!(side, -3 | 1 | 3) && unit.name == "hour" || side == -3;
        return is_length.then(|| Found::fixed(at, end, TimeClass::Duration, period(Some(1.0), unit.name)));
    };
    if calendar == TimeUnit::Weekend {
        let direction = match side {
            -3..=-1 => Direction::Past,
            1..=3 => Direction::Future,
            _ => Direction::Nearest,
        };
        return Some(Found::date(
            at,
            end,
            TimeReference::Weekend(direction),
            Grain::Weekend,
        ));
    }
    if side == -3 {
        let found = Found::fixed(at, end, TimeClass::Duration, period(Some(1.0), unit.name));
        let reference = TimeReference::Offset {
            unit: calendar,
            from: -1,
            to: 0,
        };
        return Some(with_days(found, reference));
    }
    let is_day = calendar == TimeUnit::Day;
    if is_day && matches!(side, -1 | 0) {
        return None;
    }
    let (shift, counts_from) = match side {
        0 => (0, CountsFrom::Report),
        -1 => (-1, CountsFrom::Report),
        1 if is_day => (1, CountsFrom::Text),
        1 | 3 => (1, CountsFrom::Report),
        2 => (1, CountsFrom::Text),
        -2 => (-1, CountsFrom::Text),
        4 => (0, CountsFrom::Text),
        _ => return None,
    };
    let before = at.checked_sub(1);
    if side == 4 && pieces.is(at, "same") && before.is_none_or(|before| !pieces.is_word(before)) {
        return None;
    }
    let mut found = Found::date(
        at,
        end,
        TimeReference::Offset {
            unit: calendar,
            from: shift,
            to: shift,
        },
        grain(calendar),
    );
    found.counts_from = counts_from;
    Some(found)
}

/// "the weekend", "the day before", "the day after", "earlier in the day", "the day".
pub(super) fn the_unit_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    if !pieces.is(at, "the") && !pieces.is(at, "a") {
        return None;
    }
    let unit = unit_at(pieces, at + 1).filter(|unit| unit.number == GrammarNumber::Singular)?;
    let calendar = calendar_unit(unit.name)?;
    if calendar == TimeUnit::Weekend {
        return pieces.is(at, "the").then(|| {
            Found::date(
                at,
                unit.end,
                TimeReference::Weekend(Direction::Nearest),
                Grain::Weekend,
            )
        });
    }
    let is = |place: usize, word: &str| pieces.is(place, word);
    let closes = |place: usize| {
        !pieces.is_word(place)
            || pieces
                .time_is(place, |word| matches!(word, TimeWord::Preposition))
                .is_some()
    };
    let (shift, end) = if is(unit.end, "before") && closes(unit.end + 1) {
        (-1, unit.end + 1)
    } else if is(unit.end, "after") && closes(unit.end + 1) {
        (1, unit.end + 1)
    } else {
        return None;
    };
    let mut found = Found::date(
        at,
        end,
        TimeReference::Offset {
            unit: calendar,
            from: shift,
            to: shift,
        },
        grain(calendar),
    );
    found.counts_from = CountsFrom::Text;
    Some(found)
}
