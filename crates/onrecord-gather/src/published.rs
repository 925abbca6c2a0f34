//! When a report was published, with the kind, the basis and the place of the date.
//!
//! Metadata of pages is read by the page reader and handed in. Surprising: a date above the site's
//! own name, far from headline and byline, is taken for the day of the visit, not of publication.

use onrecord_nouns::{DateKind, Days, Doubt, Label, Published, Span, Text};

use crate::lines::Line;
use crate::roles::Parts;

/// How many lines after headline or byline a date line still belongs to them.
const NEAR: usize = 3;

/// The date of publication that the lines show.
pub(crate) fn published(text: &Text, lines: &[Line], parts: &Parts, doubts: &mut Vec<Doubt>) -> Published {
    let mut best: Option<(u8, usize, Published)> = None;
    for (at, line) in lines.iter().enumerate() {
        let Some((rank, found)) = candidate(text, lines, parts, at, line, doubts) else {
            continue;
        };
        if best.as_ref().is_none_or(|(best, _, _)| rank > *best) {
            best = Some((rank, at, found));
        }
    }
    best.map(|(_, _, found)| found)
        .or_else(|| dateline(text, lines, parts, doubts))
        .unwrap_or_else(Published::unknown)
}

/// What a line says of the date of publication, and how much it is worth.
fn candidate(
    text: &Text,
    lines: &[Line],
    parts: &Parts,
    at: usize,
    line: &Line,
    doubts: &mut Vec<Doubt>,
) -> Option<(u8, Published)> {
    let shown = parts.dates.get(at)?;
    let label = parts.roles.get(at)?.label;
    if !matches!(label, Label::Date | Label::Byline) {
        return None;
    }
    let span = shown
        .range
        .and_then(|(start, end)| text.span(line.span.start() + start, line.span.start() + end));
    if shown.ambiguous && shown.day.is_none() {
        doubts.push(Doubt {
            span,
            about: "this date can be read day first or month first".to_owned(),
        });
        return None;
    }
    let Some(day) = shown.day else {
        if shown.month_day.is_some() {
            doubts.push(Doubt {
                span,
                about: "this date line has no year".to_owned(),
            });
        }
        return None;
    };
    let made = |kind: DateKind, basis: &str| Published {
        kind,
        days: Days::one(day),
        span,
        basis: basis.to_owned(),
    };
    if parts.roles.get(at)?.rule == "given" {
        return Some((7, made(DateKind::Published, "date field of the record")));
    }
    if line.has("published") {
        return Some((
            6,
            made(DateKind::Published, "date line that says it was published"),
        ));
    }
    if line.has("updated") {
        return Some((
            4,
            made(
                DateKind::Published,
                "date of the last update; first publication may be earlier",
            ),
        ));
    }
    if label == Label::Byline {
        return Some((5, made(DateKind::Published, "date in the byline")));
    }
    if is_masthead(lines, parts, at) {
        return Some((
            1,
            made(
                DateKind::Page,
                "date above the name of the site: the day of the visit, perhaps",
            ),
        ));
    }
    let near_head = (at.saturating_sub(NEAR)..(at + NEAR + 1).min(lines.len())).any(|other| {
        parts
            .roles
            .get(other)
            .is_some_and(|role| matches!(role.label, Label::Headline | Label::Byline | Label::Deck))
    });
    if near_head {
        return Some((5, made(DateKind::Published, "date line beside the headline")));
    }
    if at >= parts.body_end && at < parts.body_end + NEAR {
        return Some((2, made(DateKind::Published, "date line right after the report")));
    }
    if at < parts.first_body && parts.first_body - at <= NEAR {
        return Some((3, made(DateKind::Published, "date line before the report")));
    }
    Some((
        1,
        made(
            DateKind::Page,
            "a date of the page, away from the head of the report",
        ),
    ))
}

/// Whether a date line belongs to the top of the page: it stands above the name of the site.
fn is_masthead(_lines: &[Line], parts: &Parts, at: usize) -> bool {
    let next = parts
        .roles
        .iter()
        .skip(at + 1)
        .map(|role| role.label)
        .find(|label| *label != Label::Date);
    at < 3 && next == Some(Label::Outlet)
}

/// A place and a date at the start of the report itself: `ODESA, 3 May 2024 (Agency) -`.
fn dateline(text: &Text, lines: &[Line], parts: &Parts, doubts: &mut Vec<Doubt>) -> Option<Published> {
    let line = lines.get(parts.first_body)?;
    let slice = text.slice(line.span);
    let (head, _) = slice
        .split_once(['—', '–'])
        .or_else(|| slice.split_once(" - "))
        .or_else(|| slice.split_once(" -- "))?;
    let place = head.split([',', '(']).next()?.trim();
    let capitals = place.chars().filter(|letter| letter.is_uppercase()).count();
    if head.len() > 70
        || capitals < 2
        || place.chars().any(char::is_lowercase) && head.split_whitespace().count() > 8
    {
        return None;
    }
    let shown = crate::dates::date_shown(head);
    let span: Option<Span> = shown
        .range
        .and_then(|(start, end)| text.span(line.span.start() + start, line.span.start() + end));
    if shown.month_day.is_some() && shown.day.is_none() {
        doubts.push(Doubt {
            span,
            about: "the dateline gives day and month, no year".to_owned(),
        });
    }
    Some(Published {
        kind: DateKind::Published,
        days: Days::one(shown.day?),
        span,
        basis: "dateline at the start of the report".to_owned(),
    })
}
