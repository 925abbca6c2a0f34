//! Years, decades, centuries and seasons that stand by themselves.
//!
//! A number of four digits is a year only behind a word that dates ("in 1931") or in brackets.

use jiff::civil::Date;
use onrecord_lexicon::times::TimeWord;
use onrecord_lexicon::units::UnitWord;
use onrecord_nouns::{Days, Direction, TimeReference};

use super::calendar::{MonthForm, YearBehind, year_behind, year_number};
use super::found::{Found, Grain};
use super::units::unit_at;
use crate::quantities::pieces::{Form, Pieces};

/// A year, decade or century that stands by itself.
pub(super) fn year_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    decade_at(pieces, at)
        .or_else(|| century_at(pieces, at))
        .or_else(|| bare_year_at(pieces, at))
}

fn years(from: usize, end: usize, first: i16, last: i16, grain: Grain) -> Option<Found> {
    let days = Days::range(Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?);
    Some(Found::date(from, end, TimeReference::Absolute(days), grain))
}

fn bare_year_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    let year = year_number(pieces, at).filter(|year| (1500..=2100).contains(year))?;
    let end = at + 1;
    if pieces.is_glued(at)
        && !matches!(
            pieces.mark(at.checked_sub(1)?),
            Some('(' | '-' | '–' | '"' | '“' | '‘' | '\'' | '—')
        )
    {
        return None;
    }
    let ends_clean = !pieces.is_glued(end)
        || pieces.mark(end).is_some_and(|c| {
            matches!(
                c,
                ',' | '.' | ';' | ')' | '-' | '–' | '—' | '?' | '!' | '"' | '”' | '\'' | '’' | ']'
            )
        });
    if !ends_clean
        || pieces.is_glued(end)
            && pieces.is_glued(end + 1)
            && pieces.digits(end + 1).is_some_and(|digits| digits.whole > 4)
    {
        return None;
    }
    let before = at.checked_sub(1);
    let after_date_word = before.is_some_and(|before| {
        pieces
            .time_is(before, |word| {
                matches!(word, TimeWord::Preposition | TimeWord::Modifier)
            })
            .is_some()
            || (pieces.is(before, "and")
                || pieces.is(before, "to")
                || pieces.hyphen(before)
                || pieces.mark(before) == Some(','))
                && before > 0
                && year_number(pieces, before - 1).is_some_and(|year| (1500..=2100).contains(&year))
            || pieces.hyphen(before) && pieces.is(before.saturating_sub(1), "mid")
    });
    let in_brackets = before.is_some_and(|before| matches!(pieces.mark(before), Some('(')))
        && matches!(pieces.mark(end), Some(')' | ',' | ';' | '-' | '–'));
    let article = before.is_some_and(|before| pieces.is(before, "a") || pieces.is(before, "an"));
    let counts = unit_at(pieces, end).is_some()
        || pieces
            .unit_is(end, |word| {
                matches!(
                    word,
                    UnitWord::Percent
                        | UnitWord::Measure(_)
                        | UnitWord::Scale(_)
                        | UnitWord::Plural
                        | UnitWord::Currency(_)
                )
            })
            .is_some();
    let recent = (1900..=2099).contains(&year);
    if counts || !(after_date_word || in_brackets || article && recent) {
        return None;
    }
    // "2014-16": the second year of a season or span belongs to the first.
    let short = pieces.hyphen(end) && pieces.is_glued(end) && pieces.is_glued(end + 1);
    if short && let Some(digits) = pieces.digits(end + 1).filter(|digits| digits.whole == 2) {
        #[expect(clippy::cast_possible_truncation, reason = "two digits")]
        let last = year / 100 * 100 + digits.value as i16;
        if last > year {
            return years(at, end + 2, year, last, Grain::Year);
        }
    }
    years(at, end, year, year, Grain::Year)
}

fn decade_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    let glued_s = |place: usize| {
        if pieces.is_glued(place) && pieces.is(place, "s") {
            Some(place + 1)
        } else if matches!(pieces.mark(place), Some('\'' | '’'))
            && pieces.is(place + 1, "s")
            && pieces.is_glued(place + 1)
        {
            Some(place + 2)
        } else {
            None
        }
    };
    if let Some(year) = year_number(pieces, at)
        && year % 10 == 0
        && let Some(end) = glued_s(at + 1)
    {
        return years(at, end, year, year + 9, Grain::Decade);
    }
    let before = at.checked_sub(1)?;
    let apostrophe = matches!(pieces.mark(before), Some('\'' | '’' | '‘'));
    let article = pieces.is(before, "the")
        || pieces.is_word(before)
            && pieces
                .time_is(before, |word| word == TimeWord::Modifier)
                .is_some();
    if !apostrophe && !article {
        return None;
    }
    let (tens, end) = if let Some(digits) = pieces
        .digits(at)
        .filter(|digits| digits.whole == 2 && digits.form == Form::Plain)
    {
        #[expect(clippy::cast_possible_truncation, reason = "two digits")]
        let tens = digits.value as i16;
        (tens, glued_s(at + 1)?)
    } else {
        let (tens, end) = pieces.time(at, |word| match word {
            TimeWord::Decade(tens) => Some(tens),
            _ => None,
        })?;
        (i16::from(tens), end)
    };
    if tens % 10 != 0 {
        return None;
    }
    let first = if tens < 30 { 2000 + tens } else { 1900 + tens };
    let from = if apostrophe { before } else { at };
    years(from, end, first, first + 9, Grain::Decade)
}

fn century_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    let (number, end) = if let Some(digits) = pieces.digits(at) {
        let ordinal = pieces.is_glued(at + 1) && matches!(pieces.word(at + 1), "st" | "nd" | "rd" | "th");
        (ordinal && digits.whole == 2 && digits.form == Form::Plain).then_some((digits.value, at + 2))?
    } else {
        pieces.unit(at, |word| match word {
            UnitWord::Ordinal(number) => Some(number),
            _ => None,
        })?
    };
    let place = end + usize::from(pieces.hyphen(end));
    let unit = unit_at(pieces, place).filter(|unit| unit.name == "century")?;
    if !(1.0..=21.0).contains(&number) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most 21")]
    let number = number as i16;
    years(at, unit.end, number * 100 - 100, number * 100 - 1, Grain::Century)
}

/// A season: "the summer of 2012", "last winter", "this fall".
pub(super) fn season_at(pieces: &Pieces<'_>, at: usize) -> Option<Found> {
    let ((name, form), end) = pieces.time(at, |word| match word {
        TimeWord::Season(name) => Some((name, MonthForm::Full)),
        TimeWord::SeasonGuarded(name) => Some((name, MonthForm::Guarded)),
        _ => None,
    })?;
    let (first, last) = match name {
        "SP" => (3, 5),
        "SU" => (6, 8),
        "FA" => (9, 11),
        _ => (12, 2),
    };
    let year = year_behind(pieces, end).filter(|_| pieces.mark(end) != Some(','));
    if let Some((YearBehind::Year(year), behind)) = year {
        let from = Date::new(year, first, 1).ok()?;
        let to = Date::new(year + i16::from(last < first), last, 1)
            .ok()?
            .last_of_month();
        let days = TimeReference::Absolute(Days::range(from, to));
        return Some(Found::date(at, behind, days, Grain::Season(name)));
    }
    let before = at.checked_sub(1)?;
    let side = pieces
        .time(before, |word| match word {
            TimeWord::Deictic(side) => Some(side),
            _ => None,
        })
        .filter(|(_, end)| *end == at)
        .map(|(side, _)| side);
    let of_the = pieces.is(before, "the")
        && before > 0
        && pieces
            .time_is(before - 1, |word| {
                matches!(word, TimeWord::Preposition | TimeWord::Modifier)
            })
            .is_some();
    let ends = !pieces.is_word(end)
        || pieces
            .time_is(end, |word| word == TimeWord::Preposition)
            .is_some()
            && !pieces.is(end, "of");
    let placed = form == MonthForm::Full && ends && (of_the || pieces.is(before, "in"));
    if side.is_none() && !placed {
        return None;
    }
    let direction = match side {
        Some(-3..=-1) => Direction::Past,
        Some(1..=3) => Direction::Future,
        _ => Direction::Nearest,
    };
    let from = if side.is_some() { before } else { at };
    Some(Found::date(
        from,
        end,
        TimeReference::Months {
            first,
            last,
            direction,
        },
        Grain::Season(name),
    ))
}
