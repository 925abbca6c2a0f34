//! The dates that a line shows, and whether the line is there to show them.
//!
//! Which of them is the date of publication is left to `published`. Surprising: `03/04/2024` is no
//! day here, since half the world reads it as April; the line is still known as a date line.

use jiff::civil::Date;

use crate::words::words;

/// What a line shows of a date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DateShown {
    /// The day, if the line names one without doubt.
    pub(crate) day: Option<Date>,
    /// Month and day where the year is missing.
    pub(crate) month_day: Option<(i8, i8)>,
    /// A year that stands without month and day.
    pub(crate) year: Option<i16>,
    /// Whether the line shows a day that can be read in two ways.
    pub(crate) ambiguous: bool,
    /// Whether it shows a time of day.
    pub(crate) clock: bool,
    /// Whether it names a day of the week.
    pub(crate) weekday: bool,
    /// Where the date stands in the line, in bytes.
    pub(crate) range: Option<(usize, usize)>,
    /// How many words of the line are there for something else.
    pub(crate) others: usize,
}

impl DateShown {
    /// Whether the line is there for its date or time alone.
    pub(crate) fn is_date_line(&self) -> bool {
        self.others <= 2
            && (self.has_date() || self.clock || self.weekday)
            && (self.others == 0 || self.has_date())
    }

    /// Whether there is any date, complete or not.
    pub(crate) fn has_date(&self) -> bool {
        self.day.is_some() || self.month_day.is_some() || self.ambiguous
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind<'l> {
    Number(i16, usize),
    Word(&'l str),
    Mark(char),
}

#[derive(Clone, Copy, Debug)]
struct Token<'l> {
    kind: Kind<'l>,
    start: usize,
    end: usize,
    /// Whether no blank stands before it.
    glued: bool,
}

/// What a line shows of dates. Long lines are looked at from both ends only.
pub(crate) fn date_shown(line: &str) -> DateShown {
    let tokens = tokens(line);
    let mut shown = DateShown::default();
    let mut used = vec![false; tokens.len()];
    for at in 0..tokens.len() {
        if let Some((end, found)) = date_at(&tokens, at) {
            let better = match (&shown, &found) {
                (shown, _) if !shown.has_date() => true,
                (shown, found) => shown.day.is_none() && found.day.is_some(),
            };
            mark(&mut used, at, end);
            if better {
                shown.day = found.day;
                shown.month_day = found.month_day;
                shown.ambiguous = found.ambiguous;
                let start = tokens.get(at).map_or(0, |token| token.start);
                let stop = tokens.get(end - 1).map_or(start, |token| token.end);
                shown.range = Some((start, stop));
            }
            if shown.day.is_some() {
                break;
            }
        }
    }
    for at in 0..tokens.len() {
        if used.get(at) == Some(&false)
            && let Some(end) = clock_at(&tokens, at)
        {
            shown.clock = true;
            mark(&mut used, at, end);
        }
    }
    for (at, token) in tokens.iter().enumerate() {
        if used.get(at) == Some(&true) {
            continue;
        }
        match token.kind {
            Kind::Number(year, 4) if (1900..2100).contains(&year) => {
                shown.year = Some(year);
                shown.others += usize::from(!shown.has_date() && tokens.len() > 4);
            }
            Kind::Number(..) => shown.others += 1,
            Kind::Mark(_) => {}
            Kind::Word(word) => {
                let lower = word.to_lowercase();
                if words().is_weekday(&lower) {
                    shown.weekday = true;
                    let beside = shown
                        .range
                        .is_some_and(|(start, end)| token.start <= end + 3 && start <= token.end + 3);
                    if beside && let Some((start, end)) = &mut shown.range {
                        (*start, *end) = ((*start).min(token.start), (*end).max(token.end));
                    }
                } else if !(token.glued && lower.len() <= 2 || words().is("date-joint", &lower)) {
                    shown.others += 1;
                }
            }
        }
    }
    shown
}

fn mark(used: &mut [bool], from: usize, to: usize) {
    for place in used.iter_mut().take(to).skip(from) {
        *place = true;
    }
}

fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    let mut letters = line.char_indices().peekable();
    let mut last_end = usize::MAX;
    while let Some((start, letter)) = letters.next() {
        if letter.is_whitespace() {
            continue;
        }
        let mut end = start + letter.len_utf8();
        let digits = letter.is_ascii_digit();
        if digits || letter.is_alphabetic() {
            let mut last = letter;
            while let Some((at, next)) = letters.peek().copied() {
                // A capital after a small letter starts a word that lost its blank: `PressApril`.
                let glued = last.is_lowercase() && next.is_uppercase();
                let same = if digits {
                    next.is_ascii_digit()
                } else {
                    next.is_alphabetic() && !glued
                };
                if !same {
                    break;
                }
                last = next;
                end = at + next.len_utf8();
                letters.next();
            }
        }
        let slice = line.get(start..end).unwrap_or_default();
        let kind = if digits {
            Kind::Number(slice.parse().unwrap_or(-1), slice.len())
        } else if letter.is_alphabetic() {
            Kind::Word(slice)
        } else {
            Kind::Mark(letter)
        };
        found.push(Token {
            kind,
            start,
            end,
            glued: last_end == start,
        });
        last_end = end;
        if found.len() > 400 {
            break;
        }
    }
    found
}

fn number(tokens: &[Token<'_>], at: usize) -> Option<(i16, usize)> {
    match tokens.get(at)?.kind {
        Kind::Number(value, digits) => Some((value, digits)),
        _ => None,
    }
}

fn mark_at(tokens: &[Token<'_>], at: usize) -> Option<char> {
    match tokens.get(at)?.kind {
        Kind::Mark(mark) => Some(mark),
        _ => None,
    }
}

fn month_at(tokens: &[Token<'_>], at: usize) -> Option<i8> {
    match tokens.get(at)?.kind {
        Kind::Word(word) => words().month(&word.to_lowercase()),
        _ => None,
    }
}

fn day_at(tokens: &[Token<'_>], at: usize) -> Option<i8> {
    number(tokens, at)
        .filter(|(value, digits)| *digits <= 2 && (1..=31).contains(value))
        .and_then(|(value, _)| i8::try_from(value).ok())
}

fn year_at(tokens: &[Token<'_>], at: usize) -> Option<i16> {
    let (value, digits) = number(tokens, at)?;
    // `20245` is a year that a digit of the next word is glued to.
    let year = match digits {
        4 => value,
        5 => value / 10,
        _ => return None,
    };
    (1900..2100).contains(&year).then_some(year)
}

/// Skips marks, the letters of an ordinal and joining words that may stand inside a date.
fn skip(tokens: &[Token<'_>], mut at: usize) -> usize {
    while let Some(token) = tokens.get(at) {
        let skipped = match token.kind {
            Kind::Mark(mark) => matches!(mark, ',' | '.' | '-' | '/' | '–' | '\''),
            Kind::Word(word) => {
                (token.glued && word.len() <= 2 && words().month(&word.to_lowercase()).is_none())
                    || word.len() == 2
            }
            Kind::Number(..) => false,
        };
        if !skipped {
            break;
        }
        at += 1;
    }
    at
}

/// A date that starts at a token, and the token after it.
fn date_at(tokens: &[Token<'_>], at: usize) -> Option<(usize, DateShown)> {
    numeric_date(tokens, at)
        .or_else(|| east_asian_date(tokens, at))
        .or_else(|| day_month(tokens, at))
        .or_else(|| month_day(tokens, at))
        .or_else(|| year_first(tokens, at))
}

fn one_day(year: i16, month: i8, day: i8) -> Option<DateShown> {
    Some(DateShown {
        day: Some(Date::new(year, month, day).ok()?),
        ..DateShown::default()
    })
}

/// `2024-05-03`, `3.5.2024`, `5/23/2024`.
fn numeric_date(tokens: &[Token<'_>], at: usize) -> Option<(usize, DateShown)> {
    let separator = mark_at(tokens, at + 1).filter(|mark| matches!(mark, '-' | '/' | '.'))?;
    if mark_at(tokens, at + 3) != Some(separator) {
        return None;
    }
    let (first, first_digits) = number(tokens, at)?;
    let (second, second_digits) = number(tokens, at + 2)?;
    let (third, third_digits) = number(tokens, at + 4)?;
    let small = |value: i16| i8::try_from(value).ok();
    if second_digits > 2 {
        return None;
    }
    if first_digits == 4 && third_digits <= 2 {
        let year = (1900..2100).contains(&first).then_some(first)?;
        return Some((at + 5, one_day(year, small(second)?, small(third)?)?));
    }
    let year = match third_digits {
        4 if (1900..2100).contains(&third) => third,
        2 if separator == '.' => 2000 + third,
        _ => return None,
    };
    if first_digits > 2 {
        return None;
    }
    let found = if separator == '.' || first > 12 {
        one_day(year, small(second)?, small(first)?)?
    } else if second > 12 || first == second {
        one_day(year, small(first)?, small(second)?)?
    } else {
        DateShown {
            ambiguous: true,
            ..DateShown::default()
        }
    };
    Some((at + 5, found))
}

/// Year, month and day, each followed by its sign.
fn east_asian_date(tokens: &[Token<'_>], at: usize) -> Option<(usize, DateShown)> {
    let sign = |place: usize, signs: [char; 2]| match tokens.get(place).map(|token| token.kind) {
        Some(Kind::Word(word)) => word.starts_with(signs),
        _ => false,
    };
    let year = year_at(tokens, at)?;
    let month = number(tokens, at + 2)?.0;
    let day = number(tokens, at + 4)?.0;
    let signed = sign(at + 1, ['\u{5e74}', '\u{b144}']) && sign(at + 3, ['\u{6708}', '\u{c6d4}']);
    let found = one_day(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)?;
    (signed && sign(at + 5, ['\u{65e5}', '\u{c77c}'])).then_some((at + 6, found))
}

/// `3 May 2024`, `3rd of May, 2024`, `3 May`.
fn day_month(tokens: &[Token<'_>], at: usize) -> Option<(usize, DateShown)> {
    let day = day_at(tokens, at)?;
    let month_place = skip(tokens, at + 1);
    let month = month_at(tokens, month_place)?;
    let year_place = skip(tokens, month_place + 1);
    match year_at(tokens, year_place) {
        Some(year) => Some((year_place + 1, one_day(year, month, day)?)),
        None => Some((month_place + 1, without_year(month, day))),
    }
}

/// `May 3, 2024`, `May 3`.
fn month_day(tokens: &[Token<'_>], at: usize) -> Option<(usize, DateShown)> {
    let month = month_at(tokens, at)?;
    let day_place = skip(tokens, at + 1);
    let day = day_at(tokens, day_place)?;
    if mark_at(tokens, day_place + 1) == Some(':') {
        return None;
    }
    let year_place = skip(tokens, day_place + 1);
    match year_at(tokens, year_place) {
        Some(year) => Some((year_place + 1, one_day(year, month, day)?)),
        None => Some((day_place + 1, without_year(month, day))),
    }
}

/// `2024 May 3`, `2025, Monday 10 February`.
fn year_first(tokens: &[Token<'_>], at: usize) -> Option<(usize, DateShown)> {
    let year = year_at(tokens, at)?;
    let mut next = skip(tokens, at + 1);
    if let Some(Kind::Word(word)) = tokens.get(next).map(|token| token.kind)
        && words().is_weekday(&word.to_lowercase())
    {
        next = skip(tokens, next + 1);
    }
    let (end, found) = day_month(tokens, next).or_else(|| month_day(tokens, next))?;
    let (month, day) = found.month_day?;
    Some((end, one_day(year, month, day)?))
}

fn without_year(month: i8, day: i8) -> DateShown {
    DateShown {
        month_day: Some((month, day)),
        ..DateShown::default()
    }
}

/// `14:05`, `14:05:33`.
fn clock_at(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let (hour, hour_digits) = number(tokens, at)?;
    let (minute, minute_digits) = number(tokens, at + 2)?;
    let colon = mark_at(tokens, at + 1) == Some(':');
    if !colon || hour_digits > 2 || minute_digits != 2 || !(0..24).contains(&hour) || minute > 59 {
        return None;
    }
    let mut end = at + 3;
    if mark_at(tokens, end) == Some(':') && number(tokens, end + 1).is_some() {
        end += 2;
    }
    if matches!(mark_at(tokens, end), Some('+' | '.')) && number(tokens, end + 1).is_some() {
        end += 2;
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(line: &str) -> String {
        date_shown(line)
            .day
            .map_or_else(|| "-".to_owned(), |day| day.to_string())
    }

    #[test]
    fn date_lines_of_all_sorts_are_read() {
        for line in [
            "3 May, 2024 Friday",
            "Friday3 May 2024",
            "Published 3 May 2024 14:05 EET",
            "2024-05-03T14:05:00Z",
            "Fri, May 3rd, 2024 at 2:05 PM",
            "03.05.2024, 14:05",
            "2024, Friday 3 May",
            "Updated: May 3, 2024 · 4:10 p.m.",
            "3rd of May 2024",
            "Harbour PostMay 3, 2024",
            "May 3, 20245 min",
        ] {
            assert_eq!(day(line), "2024-05-03", "{line}");
            assert!(date_shown(line).is_date_line(), "{line}");
        }
    }

    #[test]
    fn a_day_that_reads_two_ways_is_no_day() {
        assert_eq!(day("03/04/2024"), "-");
        assert!(date_shown("03/04/2024").ambiguous);
        assert_eq!(day("23/04/2024"), "2024-04-23");
        assert_eq!(day("04/23/2024"), "2024-04-23");
    }

    #[test]
    fn a_sentence_with_a_date_is_no_date_line() {
        let shown = date_shown("The pier was closed on 3 May 2024 by order of the port.");
        assert!(!shown.is_date_line());
        assert!(!date_shown("Ships 14:05 late").is_date_line());
        assert!(date_shown("14:05").is_date_line());
    }
}
