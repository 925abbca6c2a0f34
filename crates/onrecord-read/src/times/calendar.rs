//! Dates of the calendar: weekdays, months, days, and dates in digits.
//!
//! A month or weekday without a year leaves its side of the report open; the tense of the sentence
//! closes it later. A surprise: "17 and 19 May" is two dates, "17-19 May" is one of three days.

use jiff::civil::{Date, Weekday};
use onrecord_lexicon::times::TimeWord;
use onrecord_nouns::{Days, Direction, TimeReference};

use super::found::{Found, Grain};
use super::units::unit_at;
use crate::quantities::pieces::{Form, Pieces};

/// Reads a date at a piece; further dates of a list come behind the first.
pub(super) fn calendar_at(pieces: &Pieces<'_>, at: usize) -> Vec<Found> {
    if let Some(found) = numeric_at(pieces, at) {
        return vec![found];
    }
    let month_first = month_day_at(pieces, at);
    if !month_first.is_empty() {
        return month_first;
    }
    let day_first = day_month_at(pieces, at);
    if !day_first.is_empty() {
        return day_first;
    }
    month_at(pieces, at).into_iter().collect()
}

/// How a month word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MonthForm {
    Full,
    /// Also another word: "may", "march".
    Guarded,
    Short,
}

/// Month, how it is written, and where it ends (behind the full stop of a short form).
fn month_word(pieces: &Pieces<'_>, at: usize) -> Option<(i8, MonthForm, usize)> {
    let ((month, form), end) = pieces.time(at, |word| match word {
        TimeWord::Month(month) => Some((month, MonthForm::Full)),
        TimeWord::MonthGuarded(month) => Some((month, MonthForm::Guarded)),
        TimeWord::MonthShort(month) => Some((month, MonthForm::Short)),
        _ => None,
    })?;
    if form != MonthForm::Full && !pieces.is_capital(at) {
        return None;
    }
    let stop = pieces.mark(end) == Some('.') && form == MonthForm::Short;
    Some((month, form, end + usize::from(stop)))
}

/// A day of a month in digits, with its "th", and where it ends.
fn day_number(pieces: &Pieces<'_>, at: usize) -> Option<(i8, usize)> {
    let digits = pieces.digits(at)?;
    if digits.form != Form::Plain || digits.whole > 2 || !(1.0..=31.0).contains(&digits.value) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "between 1 and 31")]
    let day = digits.value as i8;
    let ordinal = pieces.is_glued(at + 1) && matches!(pieces.word(at + 1), "st" | "nd" | "rd" | "th");
    let end = at + 1 + usize::from(ordinal);
    let clock = pieces.is_glued(end) && (pieces.mark(end) == Some(':') || pieces.is_word(end));
    let decimal = pieces.is_glued(end)
        && pieces.is_glued(end + 1)
        && pieces.digits(end + 1).is_some()
        && !pieces.hyphen(end)
        && pieces.mark(end) != Some(',');
    (!clock && !decimal).then_some((day, end))
}

/// A year of four digits.
pub(super) fn year_number(pieces: &Pieces<'_>, at: usize) -> Option<i16> {
    let digits = pieces.digits(at)?;
    let fits = digits.form == Form::Plain && digits.whole == 4 && (1000.0..3000.0).contains(&digits.value);
    #[expect(clippy::cast_possible_truncation, reason = "between 1000 and 3000")]
    fits.then_some(digits.value as i16)
}

/// A year behind a month or day: with or without comma, "of", or as "this year".
pub(super) fn year_behind(pieces: &Pieces<'_>, at: usize) -> Option<(YearBehind, usize)> {
    let here = match pieces.mark(at) {
        Some(',') => at + 1,
        _ if pieces.is(at, "of") => at + 1,
        _ => at,
    };
    if let Some(year) = year_number(pieces, here) {
        let hour = pieces.is_glued(here + 1) && pieces.mark(here + 1) == Some(':');
        return (!hour).then_some((YearBehind::Year(year), here + 1));
    }
    let (side, end) = pieces.time(here, |word| match word {
        TimeWord::Deictic(side @ -1..=1) => Some(side),
        _ => None,
    })?;
    let unit = unit_at(pieces, end)?;
    (unit.name == "year" && pieces.mark(at) != Some(',')).then_some((YearBehind::Side(side), unit.end))
}

#[derive(Clone, Copy, Debug)]
pub(super) enum YearBehind {
    Year(i16),
    /// "last year" -1, "this year" 0, "next year" 1.
    Side(i8),
}

/// Days of a month, absolute if the year is known.
fn reference(month: i8, days: Option<(i8, i8)>, year: Option<YearBehind>) -> TimeReference {
    match year {
        Some(YearBehind::Year(year)) => {
            let first = Date::new(year, month, days.map_or(1, |(first, _)| first));
            let last = match days {
                Some((_, last)) => Date::new(year, month, last),
                None => Date::new(year, month, 1).map(Date::last_of_month),
            };
            match (first, last) {
                (Ok(first), Ok(last)) if first <= last => TimeReference::Absolute(Days::range(first, last)),
                _ => TimeReference::None,
            }
        }
        Some(YearBehind::Side(side)) => TimeReference::Calendar {
            month,
            days,
            direction: match side {
                -1 => Direction::Past,
                1 => Direction::Future,
                _ => Direction::Nearest,
            },
        },
        None => TimeReference::Calendar {
            month,
            days,
            direction: Direction::Nearest,
        },
    }
}

fn dated(
    from: usize,
    end: usize,
    month: i8,
    days: Option<(i8, i8)>,
    year: Option<YearBehind>,
) -> Option<Found> {
    let grain = if days.is_some() { Grain::Day } else { Grain::Month };
    let reference = reference(month, days, year);
    (reference != TimeReference::None).then(|| Found::date(from, end, reference, grain))
}

/// "February 17 and 19, 2014", "Feb. 17-19", "May 2".
fn month_day_at(pieces: &Pieces<'_>, at: usize) -> Vec<Found> {
    let Some((month, _, behind)) = month_word(pieces, at) else {
        return Vec::new();
    };
    let here = behind + usize::from(pieces.is(behind, "the"));
    let Some((day, end)) = day_number(pieces, here) else {
        return Vec::new();
    };
    let (days, end) = days_behind(pieces, day, here, end);
    let year = year_behind(pieces, end);
    let last = year.map_or(end, |(_, end)| end);
    collect(&days, (at, last), month, year.map(|(year, _)| year))
}

/// One day or range of a list, with its place.
#[derive(Clone, Copy, Debug)]
struct Part {
    from: usize,
    end: usize,
    days: (i8, i8),
}

/// What follows a day: "and 19", "-19", ", 19 and 20".
fn days_behind(pieces: &Pieces<'_>, day: i8, from: usize, end: usize) -> (Vec<Part>, usize) {
    let mut parts = vec![Part {
        from,
        end,
        days: (day, day),
    }];
    let mut end = end;
    while let Some((joint, place)) = joint_at(pieces, end) {
        let Some((next, behind)) = day_number(pieces, place) else {
            break;
        };
        let counts = unit_at(pieces, behind).is_some()
            || month_word(pieces, behind).is_some()
            || pieces.is_word(behind)
                && pieces
                    .time(behind, |word| matches!(word, TimeWord::Meridiem(_)).then_some(()))
                    .is_some()
            || pieces.hyphen(behind) && joint == Joint::And
            || joint == Joint::And && pieces.is_word(behind) && !ends_list(pieces, behind);
        let Some(last) = parts.last_mut() else { break };
        if counts || next <= last.days.1 {
            break;
        }
        match joint {
            Joint::To => {
                last.days.1 = next;
                last.end = behind;
            }
            Joint::And => parts.push(Part {
                from: place,
                end: behind,
                days: (next, next),
            }),
        }
        end = behind;
    }
    (parts, end)
}

/// Whether the word behind a listed day leaves it a day: "17 and 19 in Oslo", not "17 and 19 boats".
fn ends_list(pieces: &Pieces<'_>, at: usize) -> bool {
    pieces
        .unit_is(at, |word| word == onrecord_lexicon::units::UnitWord::Stop)
        .is_some()
        || pieces.time_is(at, |word| word == TimeWord::Preposition).is_some()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    To,
    And,
}

fn joint_at(pieces: &Pieces<'_>, at: usize) -> Option<(Joint, usize)> {
    if pieces.hyphen(at) || pieces.is(at, "to") || pieces.is(at, "through") {
        return Some((Joint::To, at + 1));
    }
    if pieces.is(at, "and") || pieces.is(at, "or") || pieces.mark(at) == Some('&') {
        return Some((Joint::And, at + 1));
    }
    (pieces.mark(at) == Some(',') && pieces.get(at + 1).is_some_and(|piece| piece.spaced))
        .then_some((Joint::And, at + 1))
}

fn collect(parts: &[Part], (from, end): (usize, usize), month: i8, year: Option<YearBehind>) -> Vec<Found> {
    let count = parts.len();
    parts
        .iter()
        .enumerate()
        .filter_map(|(place, part)| {
            let first = if place == 0 {
                from.min(part.from)
            } else {
                part.from
            };
            let last = if place + 1 == count {
                end.max(part.end)
            } else {
                part.end
            };
            dated(first, last, month, Some(part.days), year)
        })
        .collect()
}

/// "17 and 19 May 2014", "17-19 May", "the 5th of May", "10 Nov 11".
fn day_month_at(pieces: &Pieces<'_>, at: usize) -> Vec<Found> {
    let Some((day, end)) = day_number(pieces, at) else {
        return Vec::new();
    };
    let (parts, end) = days_behind_month(pieces, day, at, end);
    let mut here = end;
    if pieces.hyphen(here) && pieces.is_glued(here + 1) {
        here += 1;
    }
    here += usize::from(pieces.is(here, "of"));
    let Some((month, form, mut behind)) = month_word(pieces, here) else {
        return Vec::new();
    };
    if pieces.hyphen(behind) && pieces.is_glued(behind) && year_number(pieces, behind + 1).is_some() {
        behind += 1;
    }
    let mut year = year_behind(pieces, behind);
    if year.is_none()
        && form == MonthForm::Short
        && let Some(short) = pieces.digits(behind)
        && short.whole == 2
        && short.form == Form::Plain
        && !pieces.is_glued(behind + 1)
    {
        #[expect(clippy::cast_possible_truncation, reason = "two digits")]
        let short = short.value as i16;
        let century = if short < 60 { 2000 } else { 1900 };
        year = Some((YearBehind::Year(century + short), behind + 1));
    }
    let last = year.map_or(behind, |(_, end)| end);
    collect(&parts, (at, last), month, year.map(|(year, _)| year))
}

/// The days before a month; a month must follow the last one.
fn days_behind_month(pieces: &Pieces<'_>, day: i8, from: usize, end: usize) -> (Vec<Part>, usize) {
    let mut parts = vec![Part {
        from,
        end,
        days: (day, day),
    }];
    let between = from > 0 && pieces.is(from - 1, "between");
    let mut last = end;
    while let Some((joint, place)) = joint_at(pieces, last) {
        let Some((next, behind)) = day_number(pieces, place) else {
            break;
        };
        let Some(part) = parts.last_mut() else { break };
        if next <= part.days.1 {
            break;
        }
        if joint == Joint::To || between {
            part.days.1 = next;
            part.end = behind;
        } else {
            parts.push(Part {
                from: place,
                end: behind,
                days: (next, next),
            });
        }
        last = behind;
    }
    let month = month_word(pieces, last + usize::from(pieces.is(last, "of")));
    if month.is_some() {
        return (parts, last);
    }
    parts.truncate(1);
    (
        vec![Part {
            from,
            end,
            days: (day, day),
        }],
        end,
    )
}

/// A month with or without its year.
fn month_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    let (month, form, end) = month_word(pieces, at)?;
    let year = year_behind(pieces, end);
    let stands_alone = match form {
        MonthForm::Full => true,
        MonthForm::Short => year.is_some_and(|(year, _)| matches!(year, YearBehind::Year(_))),
        MonthForm::Guarded => {
            year.is_some()
                || at > 0
                    && (pieces.time_is(at - 1, |word| {
                        matches!(
                            word,
                            TimeWord::Preposition | TimeWord::Modifier | TimeWord::Deictic(_)
                        )
                    }) == Some(at)
                        || pieces.hyphen(at - 1) && pieces.is_glued(at)
                        || pieces.is(at - 1, "and") && at > 1 && month_word(pieces, at - 2).is_some())
        }
    };
    if !stands_alone
        || pieces.is_glued(at)
            && at > 0
            && pieces
                .mark(at - 1)
                .is_some_and(|c| matches!(c, '@' | '/' | '_' | '.'))
    {
        return None;
    }
    let last = year.map_or(end, |(_, end)| end);
    dated(at, last, month, None, year.map(|(year, _)| year))
}

/// `2013-05-02`, `05/03/2013`, `24.03.2025`; read from the text, since points join digits.
fn numeric_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    pieces.digits(at)?;
    if pieces.is_glued(at) && at > 0 && !matches!(pieces.mark(at - 1), Some('(' | '[' | ',' | ':')) {
        return None;
    }
    let start = pieces.get(at)?.span;
    let rest = pieces.text.as_str().get(start.start()..)?;
    let mut parts = [0i16; 3];
    let mut lens = [0usize; 3];
    let mut used = 0;
    let mut mark = None;
    for place in 0..3 {
        let tail = rest.get(used..)?;
        let len = tail.bytes().take_while(u8::is_ascii_digit).count();
        if len == 0 || len > 4 {
            return None;
        }
        parts[place] = tail.get(..len)?.parse().ok()?;
        lens[place] = len;
        used += len;
        if place < 2 {
            let next = rest.get(used..)?.chars().next()?;
            let fits = matches!(next, '-' | '/' | '.') && mark.is_none_or(|mark| mark == next);
            if !fits {
                return None;
            }
            mark = Some(next);
            used += 1;
        }
    }
    if rest.get(used..)?.starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let (year, month, day) = match (lens, mark?) {
        ([4, 1..=2, 1..=2], _) => (parts[0], parts[1], parts[2]),
        ([1..=2, 1..=2, 4], '.') => (parts[2], parts[1], parts[0]),
        ([1..=2, 1..=2, 4], _) if parts[0] > 12 => (parts[2], parts[1], parts[0]),
        ([1..=2, 1..=2, 4], _) => (parts[2], parts[0], parts[1]),
        ([1..=2, 1..=2, 2], '/') if parts[0] <= 12 => (2000 + parts[2], parts[0], parts[1]),
        _ => return None,
    };
    let day = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let stop = start.start() + used;
    let mut end = at + 1;
    while pieces.get(end).is_some_and(|piece| piece.span.end() <= stop) {
        end += 1;
    }
    Some(Found::date(
        at,
        end,
        TimeReference::Absolute(Days::one(day)),
        Grain::Day,
    ))
}

/// A weekday with what belongs to it: "Monday24 March 2025", "Friday last week", "Tue, 16 Aug".
pub(super) fn weekday_at(pieces: &Pieces<'_>, at: usize) -> Vec<Found> {
    let Some(((number, is_short), end)) = pieces.time(at, |word| match word {
        TimeWord::Weekday(day) => Some((day, false)),
        TimeWord::WeekdayShort(day) => Some((day, true)),
        _ => None,
    }) else {
        return Vec::new();
    };
    let Ok(day) = Weekday::from_monday_one_offset(number) else {
        return Vec::new();
    };
    let mut behind = end;
    while behind < end + 2 && matches!(pieces.mark(behind), Some(',' | '.')) {
        behind += 1;
    }
    behind += usize::from(pieces.is(behind, "the") && pieces.digits(behind + 1).is_some());
    let follows = calendar_at(pieces, behind);
    if let Some(first) = follows.first()
        && first.is_day()
    {
        let mut follows = follows;
        if let Some(first) = follows.first_mut() {
            first.from = at;
        }
        return follows;
    }
    if is_short || !pieces.is_capital(at) {
        return Vec::new();
    }
    let mut found = Found::date(
        at,
        end,
        TimeReference::Weekday {
            day,
            direction: Direction::Nearest,
            weeks: 0,
        },
        Grain::Day,
    );
    let here = end + usize::from(pieces.is(end, "of"));
    if let Some((side, next)) = pieces.time(here, |word| match word {
        TimeWord::Deictic(side @ -1..=1) => Some(side),
        _ => None,
    }) && let Some(unit) = unit_at(pieces, next)
        && unit.name == "week"
    {
        found.end = unit.end;
        if side != 0 {
            found.set_direction(if side < 0 {
                Direction::Past
            } else {
                Direction::Future
            });
        }
    }
    vec![found]
}
