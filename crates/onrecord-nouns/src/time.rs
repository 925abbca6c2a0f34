//! When: time expressions as the text gives them, and what happens then.
//!
//! Reading does not know when a report was published if the report does not say, and another report
//! may tell it tomorrow. So an expression keeps what it counts from, and [`TimeReference::days`]
//! counts when the anchor is known.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::place::Span;
use crate::report::Days;

/// Counts time expressions inside one report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeId(pub u32);

/// A time expression (TIMEX3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeExpression {
    /// Where.
    pub span: Span,
    /// What sort of time it is.
    pub class: TimeClass,
    /// What it says, before anything is counted.
    pub reference: TimeReference,
    /// TIMEX3 value against the anchor that reading knew: `2025-02-17`, `P3D`, `PRESENT_REF`.
    pub value: String,
    /// The days it covers against the anchor that reading knew; open if it had none.
    pub days: Days,
    /// The other reading, where past and future both fit.
    pub other: Option<Days>,
    /// How it was decided, in words for people: "'last week' from the date line".
    pub basis: String,
}

/// What sort of time an expression tells: the TIMEX3 types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeClass {
    /// A calendar day, month, year or season.
    Date,
    /// A time of day.
    Time,
    /// A length of time.
    Duration,
    /// A recurring time.
    Set,
}

/// What a time expression says, and from where it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeReference {
    /// The text gives the whole date.
    Absolute(Days),
    /// A day of the week: the latest one, or the next one.
    Weekday {
        /// Which day.
        day: Weekday,
        /// On which side of the anchor.
        direction: Direction,
        /// How many weeks beyond the nearest ("Monday last week" = 1).
        weeks: i16,
    },
    /// A month, or a day of a month, without its year.
    Calendar {
        /// Month, 1 to 12.
        month: i8,
        /// First and last day of the month, if given.
        days: Option<(i8, i8)>,
        /// On which side of the anchor.
        direction: Direction,
    },
    /// Whole months without a year: a season. `last` below `first` runs into the next year.
    Months {
        /// First month, 1 to 12.
        first: i8,
        /// Last month, 1 to 12.
        last: i8,
        /// On which side of the anchor.
        direction: Direction,
    },
    /// The latest, or the next, Saturday and Sunday.
    Weekend(Direction),
    /// So many units from the anchor: yesterday, last week, in three months.
    Offset {
        /// The unit that is counted and covered.
        unit: TimeUnit,
        /// First unit, counted from the one that holds the anchor (0).
        from: i32,
        /// Last unit.
        to: i32,
    },
    /// Counts from the anchor, but by an unknown amount: "earlier", "in the coming weeks".
    Vague(Direction),
    /// Not a calendar time: a bare duration or a set.
    None,
}

/// A side of the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Before or at the anchor.
    Past,
    /// After or at the anchor.
    Future,
    /// Whichever is nearer.
    Nearest,
}

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUnit {
    /// A day.
    Day,
    /// A week from Monday to Sunday.
    Week,
    /// Saturday and Sunday.
    Weekend,
    /// A calendar month.
    Month,
    /// A quarter.
    Quarter,
    /// A calendar year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

/// Something that a report says happened, is planned or is aimed at, with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// The clause that tells it.
    pub span: Span,
    /// Its time words; `None` if the text only puts it before, during or after what it told last.
    pub time: Option<TimeId>,
    /// Whether it has happened.
    pub status: HappeningStatus,
}

/// Whether something has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HappeningStatus {
    /// Told as past or present fact.
    Happened,
    /// Told as coming.
    Planned,
    /// Told as a wish or an aim.
    Goal,
}

impl HappeningStatus {
    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Happened => "happened",
            Self::Planned => "planned",
            Self::Goal => "goal",
        }
    }
}

impl TimeReference {
    /// Counts the days that are meant if the report speaks from `anchor`.
    ///
    /// # Limits
    ///
    /// Open if the calendar runs out, or if nothing can be counted.
    #[must_use]
    pub fn days(&self, anchor: Date) -> Days {
        match *self {
            Self::Absolute(days) => days,
            Self::Weekday {
                day,
                direction,
                weeks,
            } => weekday(anchor, day, direction, weeks).map_or(Days::OPEN, Days::one),
            Self::Calendar {
                month,
                days,
                direction,
            } => calendar(anchor, month, days, direction),
            Self::Months {
                first,
                last,
                direction,
            } => months(anchor, first, last, direction),
            Self::Weekend(direction) => match weekday(anchor, Weekday::Saturday, direction, 0) {
                Some(saturday) => Days {
                    from: Some(saturday),
                    to: saturday.tomorrow().ok(),
                },
                None => Days::OPEN,
            },
            Self::Offset { unit, from, to } => {
                match (unit_days(anchor, unit, from), unit_days(anchor, unit, to)) {
                    (Some((first, _)), Some((_, last))) => Days::range(first, last),
                    _ => Days::OPEN,
                }
            }
            Self::Vague(Direction::Past) => Days {
                from: None,
                to: Some(anchor),
            },
            Self::Vague(Direction::Future) => Days {
                from: Some(anchor),
                to: None,
            },
            Self::Vague(Direction::Nearest) | Self::None => Days::OPEN,
        }
    }
}

/// More units of time than this are counted from no day, whatever the unit.
const FARTHEST: u32 = 1_000_000;

fn weekday(anchor: Date, day: Weekday, direction: Direction, weeks: i16) -> Option<Date> {
    let back = i32::from(anchor.weekday().since(day));
    let forward = i32::from(anchor.weekday().until(day));
    let (offset, further) = match direction {
        Direction::Past => (-back, -1),
        Direction::Future => (forward, 1),
        Direction::Nearest if back <= forward => (-back, -1),
        Direction::Nearest => (forward, 1),
    };
    anchor
        .checked_add((offset + further * 7 * i32::from(weeks)).days())
        .ok()
}

fn calendar(anchor: Date, month: i8, days: Option<(i8, i8)>, direction: Direction) -> Days {
    let in_year = |year: i16| -> Option<(Date, Date)> {
        let first = Date::new(year, month, days.map_or(1, |(from, _)| from)).ok()?;
        let last = match days {
            Some((_, to)) => Date::new(year, month, to).ok()?,
            None => first.last_of_month(),
        };
        Some((first, last))
    };
    let candidates: Vec<(Date, Date)> = (-1..=1)
        .filter_map(|shift| in_year(anchor.year() + shift))
        .collect();
    let chosen = match direction {
        Direction::Past => candidates.iter().rev().find(|(first, _)| *first <= anchor),
        Direction::Future => candidates.iter().find(|(_, last)| *last >= anchor),
        Direction::Nearest => candidates.iter().min_by_key(|(first, last)| {
            if *first <= anchor && anchor <= *last {
                0
            } else {
                distance(anchor, *first).min(distance(anchor, *last))
            }
        }),
    };
    chosen.map_or(Days::OPEN, |(first, last)| Days::range(*first, *last))
}

fn months(anchor: Date, first: i8, last: i8, direction: Direction) -> Days {
    let candidates = (-1i16..=1).filter_map(|shift| {
        let year = anchor.year() + shift;
        let from = Date::new(year, first, 1).ok()?;
        let to = Date::new(year + i16::from(last < first), last, 1)
            .ok()?
            .last_of_month();
        Some((from, to))
    });
    let chosen = match direction {
        Direction::Past => candidates.filter(|(from, _)| *from <= anchor).max(),
        Direction::Future => candidates.into_iter().find(|(_, to)| *to >= anchor),
        Direction::Nearest => candidates.min_by_key(|(from, to)| {
            if *from <= anchor && anchor <= *to {
                0
            } else {
                distance(anchor, *from).min(distance(anchor, *to))
            }
        }),
    };
    chosen.map_or(Days::OPEN, |(from, to)| Days::range(from, to))
}

fn distance(a: Date, b: Date) -> i32 {
    a.until(b).map_or(i32::MAX, |span| span.get_days().abs())
}

fn unit_days(anchor: Date, unit: TimeUnit, count: i32) -> Option<(Date, Date)> {
    let years = |start: i16, len: i16| {
        Some((
            Date::new(start, 1, 1).ok()?,
            Date::new(start + len - 1, 12, 31).ok()?,
        ))
    };
    let narrow = |n: i32| i16::try_from(n).ok();
    // Further than the calendar reaches: no day, and no panic of the library.
    if count.unsigned_abs() > FARTHEST {
        return None;
    }
    match unit {
        TimeUnit::Day => {
            let day = anchor.checked_add(count.days()).ok()?;
            Some((day, day))
        }
        TimeUnit::Week | TimeUnit::Weekend => {
            let monday = anchor
                .checked_sub(i32::from(anchor.weekday().to_monday_zero_offset()).days())
                .ok()?;
            let start = monday.checked_add(count.weeks()).ok()?;
            let from = if unit == TimeUnit::Weekend {
                start.checked_add(5.days()).ok()?
            } else {
                start
            };
            Some((from, start.checked_add(6.days()).ok()?))
        }
        TimeUnit::Month => {
            let first = anchor.first_of_month().checked_add(count.months()).ok()?;
            Some((first, first.last_of_month()))
        }
        TimeUnit::Quarter => {
            let into = i32::from((anchor.month() - 1) % 3);
            let first = anchor
                .first_of_month()
                .checked_add((count * 3 - into).months())
                .ok()?;
            Some((first, first.checked_add(2.months()).ok()?.last_of_month()))
        }
        TimeUnit::Year => years(narrow(i32::from(anchor.year()) + count)?, 1),
        TimeUnit::Decade => years(
            narrow(i32::from(anchor.year()).div_euclid(10) * 10 + count * 10)?,
            10,
        ),
        TimeUnit::Century => years(
            narrow(i32::from(anchor.year()).div_euclid(100) * 100 + count * 100)?,
            100,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_bare_weekday_is_the_latest_one_and_may_be_today() {
        let wednesday = date(2024, 5, 8);
        let past = |day| {
            TimeReference::Weekday {
                day,
                direction: Direction::Past,
                weeks: 0,
            }
            .days(wednesday)
        };
        assert_eq!(past(Weekday::Wednesday), Days::one(wednesday));
        assert_eq!(past(Weekday::Thursday), Days::one(date(2024, 5, 2)));
    }

    #[test]
    fn a_month_looks_back_unless_told_to_look_ahead() {
        let january = date(2024, 1, 10);
        let november = |direction| {
            TimeReference::Calendar {
                month: 11,
                days: None,
                direction,
            }
            .days(january)
        };
        assert_eq!(
            november(Direction::Past),
            Days::range(date(2023, 11, 1), date(2023, 11, 30))
        );
        assert_eq!(
            november(Direction::Future),
            Days::range(date(2024, 11, 1), date(2024, 11, 30))
        );
    }

    #[test]
    fn last_week_runs_from_monday_to_sunday() {
        let reference = TimeReference::Offset {
            unit: TimeUnit::Week,
            from: -1,
            to: -1,
        };
        assert_eq!(
            reference.days(date(2024, 5, 8)),
            Days::range(date(2024, 4, 29), date(2024, 5, 5))
        );
    }

    #[test]
    fn the_end_of_the_calendar_is_open() {
        let reference = TimeReference::Offset {
            unit: TimeUnit::Year,
            from: 99_999,
            to: 99_999,
        };
        assert_eq!(reference.days(date(2024, 5, 8)), Days::OPEN);
    }
}
