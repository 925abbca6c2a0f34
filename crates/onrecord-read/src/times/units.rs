//! Lengths of time: "three days", "a few hours", "90-day", and what "ago" and "every" make of them.

use onrecord_lexicon::times::TimeWord;
use onrecord_lexicon::units::UnitWord;
use onrecord_nouns::{Direction, TimeClass, TimeReference, TimeUnit};

use super::found::{CountsFrom, Found, Grain, ValueForm, grain};
use crate::quantities::numbers::{NumberForm, number_at};
use crate::quantities::pieces::Pieces;

/// A unit word: its name, whether it is a plural, and where it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct UnitName {
    pub(super) name: &'static str,
    pub(super) number: GrammarNumber,
    pub(super) end: usize,
}

/// Singular or plural.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GrammarNumber {
    Singular,
    Plural,
}

pub(super) fn unit_at(pieces: &Pieces<'_>, at: usize) -> Option<UnitName> {
    let ((name, number), end) = pieces.time(at, |word| match word {
        TimeWord::Unit(name) => Some((name, GrammarNumber::Singular)),
        TimeWord::UnitPlural(name) => Some((name, GrammarNumber::Plural)),
        _ => None,
    })?;
    Some(UnitName { name, number, end })
}

/// The calendar unit of a name; hours and less have none.
pub(super) fn calendar_unit(name: &str) -> Option<TimeUnit> {
    Some(match name {
        "day" => TimeUnit::Day,
        "week" | "fortnight" => TimeUnit::Week,
        "weekend" => TimeUnit::Weekend,
        "month" => TimeUnit::Month,
        "quarter" => TimeUnit::Quarter,
        "year" => TimeUnit::Year,
        "decade" => TimeUnit::Decade,
        "century" => TimeUnit::Century,
        _ => return None,
    })
}

/// A TIMEX3 duration: `P3D`, `PT2M`, `PXW`.
pub(super) fn period(count: Option<f64>, name: &str) -> String {
    let (time, letter, times) = match name {
        "second" => ("T", "S", 1.0),
        "minute" => ("T", "M", 1.0),
        "hour" => ("T", "H", 1.0),
        "week" => ("", "W", 1.0),
        "fortnight" => ("", "W", 2.0),
        "weekend" => ("", "WE", 1.0),
        "month" => ("", "M", 1.0),
        "quarter" => ("", "Q", 1.0),
        "year" => ("", "Y", 1.0),
        "decade" => ("", "DE", 1.0),
        "century" => ("", "CE", 1.0),
        _ => ("", "D", 1.0),
    };
    match count {
        Some(0.5) if name == "hour" => "PT30M".to_owned(),
        Some(0.5) if name == "year" => "P6M".to_owned(),
        Some(0.5) if name == "decade" => "P5Y".to_owned(),
        Some(0.5) if name == "century" => "P50Y".to_owned(),
        Some(count) => format!("P{time}{}{letter}", count * times),
        None => format!("P{time}X{letter}"),
    }
}

/// How many of a unit, and where the unit would stand.
#[derive(Clone, Copy, Debug)]
struct Count {
    /// `None` = a few.
    count: Option<f64>,
    end: usize,
    form: CountForm,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CountForm {
    Number,
    Article,
    Few,
    None,
}

fn count_at(pieces: &Pieces<'_>, at: usize) -> Option<Count> {
    if let Some(end) = pieces.time_is(at, |word| word == TimeWord::Few) {
        let count = (pieces.is(at, "couple") || pieces.is(at + 1, "couple")).then_some(2.0);
        return Some(Count {
            count,
            end,
            form: CountForm::Few,
        });
    }
    if pieces.is(at, "half") && (pieces.is(at + 1, "a") || pieces.is(at + 1, "an")) {
        return Some(Count {
            count: Some(0.5),
            end: at + 2,
            form: CountForm::Number,
        });
    }
    if let Some(number) = number_at(pieces, at) {
        if number.form == NumberForm::Fraction
            || number.form == NumberForm::Vague && pieces.is(number.end, "of")
        {
            let end = number.end + usize::from(number.form == NumberForm::Vague);
            return (number.form == NumberForm::Vague).then_some(Count {
                count: None,
                end,
                form: CountForm::Number,
            });
        }
        let mut count = number.max;
        let mut end = number.end;
        // "three and a half years"
        if pieces.is(end, "and") && pieces.is(end + 1, "a") && pieces.is(end + 2, "half") {
            count += 0.5;
            end += 3;
        }
        return Some(Count {
            count: Some(count),
            end,
            form: CountForm::Number,
        });
    }
    (pieces.is(at, "a") || pieces.is(at, "an") || pieces.is(at, "one")).then_some(Count {
        count: Some(1.0),
        end: at + 1,
        form: CountForm::Article,
    })
}

/// Reads a length of time, with "ago" or "later" if it follows.
pub(super) fn duration_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    if let Some((name, end)) = pieces.time(at, |word| match word {
        TimeWord::UnitLong(name) => Some(name),
        _ => None,
    }) {
        return Some(Found::fixed(
            at,
            end,
            TimeClass::Duration,
            period(Some(1.0), name),
        ));
    }
    let count = count_at(pieces, at).or_else(|| {
        let unit = unit_at(pieces, at)?;
        (unit.number == GrammarNumber::Plural).then_some(Count {
            count: None,
            end: at,
            form: CountForm::None,
        })
    })?;
    let hyphened = pieces.hyphen(count.end) && pieces.is_glued(count.end + 1);
    let place = count.end + usize::from(hyphened);
    let unit = unit_at(pieces, place)?;
    if at > 0
        && pieces.is_glued(at)
        && !matches!(
            pieces.mark(at - 1),
            Some('(' | '"' | '“' | '—' | '–' | '‘' | '\'' | '-')
        )
    {
        return None;
    }
    if pieces.is_glued(at) && pieces.hyphen(at - 1) && !(at > 1 && pieces.hyphen(at - 2)) {
        return None;
    }
    if is_age(pieces, unit.end) || pieces.is(place, "second") && count.form == CountForm::Article {
        return None;
    }
    let mut end = unit.end;
    let mut value = period(count.count, unit.name);
    // "1 hr 4 mins"
    if let (Some(digits), Some(more)) = (pieces.digits(end), unit_at(pieces, end + 1))
        && value.starts_with("PT")
        && more.name != unit.name
    {
        value.push_str(period(Some(digits.value), more.name).trim_start_matches("PT"));
        end = more.end;
    }
    if pieces.hyphen(end) && pieces.is(end + 1, "long") {
        end += 2;
    }
    let suffix = pieces.time(end, |word| match word {
        TimeWord::Ago(side) => Some(side),
        _ => None,
    });
    if let Some((side @ (-1 | 1), behind)) = suffix {
        return Some(offset(
            at,
            behind,
            count.count,
            unit.name,
            i32::from(side),
            CountsFrom::Report,
        ));
    }
    if let Some((side, behind)) = suffix
        && (pieces.is(end, "earlier") || pieces.is(end, "later") || pieces.is(end, "prior"))
        && !pieces.is(behind, "than")
        && !pieces.is(behind, "to")
    {
        let found = offset(
            at,
            behind,
            count.count,
            unit.name,
            i32::from(side.signum()),
            CountsFrom::Text,
        );
        if calendar_unit(unit.name).is_some() && count.count.is_some() {
            return Some(found);
        }
        return Some(Found::fixed(at, behind, TimeClass::Duration, value));
    }
    match count.form {
        CountForm::Article if is_rate(pieces, at) || unit.number == GrammarNumber::Plural => None,
        CountForm::Article if unit.name == "quarter" || unit.name == "weekend" => None,
        CountForm::None if !opens_bare(pieces, at) => None,
        CountForm::Few if unit.number == GrammarNumber::Singular => None,
        CountForm::Few if pieces.is(at, "some") || pieces.is(at, "many") => {
            Some(Found::fixed(at, end, TimeClass::Duration, value))
                .filter(|_| unit.number == GrammarNumber::Plural)
        }
        _ if unit.name == "quarter" => None,
        _ => Some(Found::fixed(at, end, TimeClass::Duration, value)),
    }
}

/// So many units before or after; hours and less stay on the same day.
fn offset(
    at: usize,
    end: usize,
    count: Option<f64>,
    name: &str,
    side: i32,
    counts_from: CountsFrom,
) -> Found {
    let direction = if side < 0 {
        Direction::Past
    } else {
        Direction::Future
    };
    let mut found = match (calendar_unit(name), count) {
        (Some(unit), Some(count)) => {
            let times = if name == "fortnight" { 2.0 } else { 1.0 };
            #[expect(clippy::cast_possible_truncation, reason = "a float casts to the nearest i32")]
            let units = side.saturating_mul((count * times).round() as i32);
            Found::date(
                at,
                end,
                TimeReference::Offset {
                    unit,
                    from: units,
                    to: units,
                },
                grain(unit),
            )
        }
        (None, Some(_)) => {
            let reference = TimeReference::Offset {
                unit: TimeUnit::Day,
                from: 0,
                to: 0,
            };
            let mut found = Found::date(at, end, reference, Grain::Day);
            found.class = TimeClass::Time;
            found
        }
        (_, None) => {
            let reference = if side < 0 { "PAST_REF" } else { "FUTURE_REF" };
            let mut found = Found::fixed(at, end, TimeClass::Date, reference);
            found.reference = TimeReference::Vague(direction);
            found
        }
    };
    found.counts_from = counts_from;
    found
}

/// "-year-old", "years old", "years of age".
fn is_age(pieces: &Pieces<'_>, end: usize) -> bool {
    let next = end + usize::from(pieces.hyphen(end));
    pieces.is(next, "old") || pieces.is(next, "olds") || pieces.is(end, "of") && pieces.is(end + 1, "age")
}

/// "$3 million a year", "twice a week", "8 percent a month".
fn is_rate(pieces: &Pieces<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    pieces.digits(before).is_some()
        || pieces
            .time_is(before, |word| word == TimeWord::RateBefore)
            .is_some()
        || pieces
            .unit_is(before, |word| {
                matches!(
                    word,
                    UnitWord::Percent
                        | UnitWord::Scale(_)
                        | UnitWord::Currency(_)
                        | UnitWord::Measure(_)
                        | UnitWord::Plural
                )
            })
            .is_some()
}

/// Whether a bare plural tells a length: "for decades", "within hours", "minutes later".
fn opens_bare(pieces: &Pieces<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).is_some_and(|before| {
        pieces
            .time_is(before, |word| word == TimeWord::BareBefore)
            .is_some()
    });
    let after = pieces
        .time_is(at + 1, |word| matches!(word, TimeWord::Ago(_)))
        .is_some();
    before || after
}

/// "every Monday", "each year", "every three days".
pub(super) fn set_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    if let Some((value, end)) = pieces.time(at, |word| match word {
        TimeWord::SetWord(value) => Some(value),
        _ => None,
    }) {
        return Some(Found::fixed(at, end, TimeClass::Set, value));
    }
    if let Some((day, end)) = pieces.time(at, |word| match word {
        TimeWord::WeekdayPlural(day) => Some(day),
        _ => None,
    }) {
        return Some(Found::fixed(at, end, TimeClass::Set, format!("XXXX-WXX-{day}")));
    }
    let behind = pieces.time_is(at, |word| word == TimeWord::Set)?;
    if let Some((day, end)) = pieces.time(behind, |word| match word {
        TimeWord::Weekday(day) => Some(day),
        _ => None,
    }) {
        return Some(Found::fixed(at, end, TimeClass::Set, format!("XXXX-WXX-{day}")));
    }
    if let Some((part, end)) = pieces.time(behind, |word| match word {
        TimeWord::DayPart(part) => Some(part),
        _ => None,
    }) {
        return Some(Found::fixed(
            at,
            end,
            TimeClass::Set,
            format!("XXXX-XX-XXT{part}"),
        ));
    }
    let (count, place) =
        count_at(pieces, behind).map_or((Some(1.0), behind), |count| (count.count, count.end));
    let unit = unit_at(pieces, place)?;
    let value = period(count, unit.name);
    Some(Found::fixed(at, unit.end, TimeClass::Set, value))
}

/// A value made of a duration stays one when it is counted in a direction.
pub(super) fn with_days(mut found: Found, reference: TimeReference) -> Found {
    if matches!(found.value, ValueForm::Fixed(_)) {
        found.reference = reference;
    }
    found
}
