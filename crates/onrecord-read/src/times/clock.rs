//! Times of day: "4:08 p.m. ET", "6.30am", "0440 GMT", "noon".
//!
//! Zones belong to the words but are not counted: the day is the one that the report names.

use onrecord_lexicon::times::TimeWord;

use crate::quantities::pieces::{Form, Pieces};

/// A clock as TIMEX3 writes it, and where it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) suffix: String,
    pub(super) end: usize,
}

/// Reads a clock at a piece, with the same time in another zone in brackets behind it.
pub(super) fn clock_at(pieces: &Pieces<'_>, at: usize) -> Option<Clock> {
    let mut clock = plain_clock_at(pieces, at)?;
    // "09:10 hours (0440 GMT)"
    if pieces.mark(clock.end) == Some('(')
        && let Some(other) = plain_clock_at(pieces, clock.end + 1)
        && pieces.mark(other.end) == Some(')')
    {
        clock.end = other.end + 1;
    }
    Some(clock)
}

fn plain_clock_at(pieces: &Pieces<'_>, at: usize) -> Option<Clock> {
    if let Some((hour, end)) = pieces.time(at, |word| match word {
        TimeWord::ClockWord(hour) => Some(hour),
        _ => None,
    }) {
        return Some(Clock {
            suffix: format!("T{hour:02}:00"),
            end,
        });
    }
    let first = pieces.digits(at)?;
    if pieces.is_glued(at)
        && at > 0
        && !matches!(
            pieces.mark(at - 1),
            Some('(' | '[' | '"' | '“' | '—' | '–' | ',' | '.')
        )
    {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "checked below to be small")]
    let (mut hour, mut minute, mut end, sure) = match (first.form, first.whole) {
        (Form::Plain, 1 | 2) if pieces.mark(at + 1) == Some(':') && pieces.is_glued(at + 1) => {
            let minutes = pieces
                .digits(at + 2)
                .filter(|digits| digits.whole == 2 && digits.form != Form::Grouped)?;
            let mut end = at + 3;
            if pieces.mark(end) == Some(':') && pieces.is_glued(end) && pieces.digits(end + 1).is_some() {
                end += 2;
            }
            (first.value as i32, minutes.value as i32, end, true)
        }
        (Form::Plain, 1 | 2) => (first.value as i32, 0, at + 1, false),
        (Form::Decimal, 1 | 2) => {
            let hour = first.value.floor();
            (
                hour as i32,
                ((first.value - hour) * 100.0).round() as i32,
                at + 1,
                false,
            )
        }
        (Form::Plain, 4) => (first.value as i32 / 100, first.value as i32 % 100, at + 1, false),
        _ => return None,
    };
    let mut told = sure;
    if let Some((half, behind)) = meridiem(pieces, end) {
        if first.whole == 4 || hour > 12 && first.form != Form::Plain {
            return None;
        }
        if half == 12 && hour < 12 {
            hour += 12;
        } else if half == 0 && hour == 12 {
            hour = 0;
        }
        end = behind;
        told = true;
    } else if !sure && first.form == Form::Decimal {
        return None;
    }
    if let Some(behind) = zone(pieces, end) {
        let is_length = first.whole <= 2 && !told;
        if !is_length {
            end = behind;
            told = true;
        }
    }
    if !(0..=24).contains(&hour) || !(0..=59).contains(&minute) || !told {
        return None;
    }
    if hour == 24 {
        minute = 0;
    }
    Some(Clock {
        suffix: format!("T{hour:02}:{minute:02}"),
        end,
    })
}

/// "a.m." 0 or "p.m." 12; a bare "am" behind a space may be the verb and needs a small number.
fn meridiem(pieces: &Pieces<'_>, at: usize) -> Option<(i8, usize)> {
    pieces.time(at, |word| match word {
        TimeWord::Meridiem(half) => Some(half),
        _ => None,
    })
}

fn zone(pieces: &Pieces<'_>, at: usize) -> Option<usize> {
    let capital = pieces.is_capital(at);
    let phrase = pieces.time_is(at, |word| word == TimeWord::Zone)?;
    let is_hours = pieces.is(at, "hours") || pieces.is(at, "hrs");
    (capital || is_hours || phrase > at + 1).then_some(phrase)
}
