//! What each line of a text is: head, body, subhead, or one of the kinds of clutter.
//!
//! Dates and names inside the head are read by `head` and `published`, lists after the body by
//! `tail`. Surprising: a line that credits somebody is never hidden for a middling score; dropping
//! "This is reported by ..." would lose the very thing a reader of sources needs.

use onrecord_nouns::{Label, Text};

use crate::assemble::Given;
use crate::dates::{DateShown, date_shown};
use crate::lines::Line;
use crate::model::LINE_CUT;
use crate::page::Facts;

/// Lines with an attribution beside the body are body from here.
const CUT_WITH_ATTRIBUTION: f32 = 0.2;
/// Lines in the manner of subheads are subheads from this score.
const SUBHEAD_CUT: f32 = 0.15;
/// Longest subhead, in words.
pub(crate) const SUBHEAD_WORDS: usize = 14;

/// A line with its label and the rule that gave it.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    pub(crate) label: Label,
    pub(crate) rule: &'static str,
}

/// The parts of a text.
#[derive(Debug)]
pub(crate) struct Parts {
    /// One for each line.
    pub(crate) roles: Vec<Role>,
    /// What each line shows of dates; only for lines that could be date lines.
    pub(crate) dates: Vec<DateShown>,
    /// Index of the first body line.
    pub(crate) first_body: usize,
    /// One past the last body line.
    pub(crate) body_end: usize,
}

/// Longest line that may be a date line or a byline, in words.
const HEAD_WORDS: usize = 20;

/// Sorts the lines into body and the rest; the head and the tail are still unlabelled clutter.
pub(crate) fn parts(
    text: &Text,
    lines: &[Line],
    dates: Vec<DateShown>,
    (scores, cut): (&[f32], f32),
    given: &Given,
    facts: Option<&[Facts]>,
) -> Parts {
    let of_page = cut > LINE_CUT;
    let mut body: Vec<bool> = lines
        .iter()
        .zip(scores)
        .zip(&dates)
        .map(|((line, score), date)| {
            *score >= cut
                && !date.is_date_line()
                && !is_template_key(text.slice(line.span))
                && !is_byline(text, line)
                && !line.has("related-pointer")
        })
        .collect();
    keep_credits(&mut body, lines, scores);
    keep_foot_credit(text, &mut body, lines);
    if !body.contains(&true) {
        for (kept, line) in body.iter_mut().zip(lines) {
            *kept = line.n_words >= 5 && !line.is_clutter();
        }
    }
    for (kept, line) in body.iter_mut().zip(lines) {
        if let Some(label) = given.label(line.span) {
            *kept = label == Label::Body;
        }
    }
    if !of_page {
        drop_islands(&mut body, lines);
    }
    drop_pointers_after_body(&mut body, lines);
    drop_lists_of_others(text, &mut body, lines, given, facts);
    free_the_head(text, &mut body, lines, given);
    let first_body = body.iter().position(|kept| *kept).unwrap_or(lines.len());
    let body_end = body
        .iter()
        .rposition(|kept| *kept)
        .map_or(first_body, |last| last + 1);
    let roles = (0..lines.len())
        .map(|at| match lines.get(at) {
            Some(line) if given.label(line.span).is_some() => Role {
                label: given.label(line.span).unwrap_or(Label::Body),
                rule: "given",
            },
            Some(line)
                if at > first_body
                    && at < body_end
                    && (body.get(at) == Some(&true)
                        || scores.get(at).is_some_and(|score| *score >= SUBHEAD_CUT))
                    && is_subhead(text, lines, &body, &dates, at, line) =>
            {
                Role {
                    label: Label::Subhead,
                    rule: "line/subhead",
                }
            }
            _ if body.get(at) == Some(&true) => Role {
                label: Label::Body,
                rule: "line/body",
            },
            _ => Role {
                label: Label::Furniture,
                rule: "line/furniture",
            },
        })
        .collect();
    Parts {
        roles,
        dates,
        first_body,
        body_end,
    }
}

/// What each line shows of dates; long lines are not looked at.
pub(crate) fn dates_of(text: &Text, lines: &[Line]) -> Vec<DateShown> {
    lines.iter().map(|line| shown(text, line)).collect()
}

fn shown(text: &Text, line: &Line) -> DateShown {
    if line.n_words <= HEAD_WORDS {
        date_shown(text.slice(line.span))
    } else {
        DateShown {
            others: line.n_words,
            ..DateShown::default()
        }
    }
}

/// A sentence that credits somebody, in the body or at its edge, is kept for a middling score too.
fn keep_credits(body: &mut [bool], lines: &[Line], scores: &[f32]) {
    let near = |body: &[bool], at: usize| {
        let around = body.get(at.saturating_sub(2)..(at + 2).min(body.len()));
        around.is_some_and(|around| around.contains(&true))
    };
    for (at, (line, score)) in lines.iter().zip(scores).enumerate() {
        let credits = line.has("attribution") && line.stops && line.n_words > 3 && !line.is_clutter();
        if credits
            && *score >= CUT_WITH_ATTRIBUTION
            && near(body, at)
            && let Some(kept) = body.get_mut(at)
        {
            *kept = true;
        }
    }
}

/// A source right under the report belongs to it: `(Northern Wire)`, `Source: Northern Wire`.
fn keep_foot_credit(text: &Text, body: &mut [bool], lines: &[Line]) {
    let Some(last) = body.iter().rposition(|kept| *kept) else {
        return;
    };
    let source = (last + 1..last + 4).find(|at| lines.get(*at).is_some_and(|line| line.has("source-line")));
    let at = source.unwrap_or(last + 1);
    let Some(line) = lines.get(at) else { return };
    let slice = text.slice(line.span);
    let bracketed = slice.starts_with('(') && slice.ends_with([')', '.']) && slice.matches('(').count() == 1;
    let names = slice.chars().any(char::is_uppercase);
    if line.n_words <= 8
        && names
        && !line.has("byline")
        && (bracketed || line.has("source-line"))
        && let Some(kept) = body.get_mut(at)
    {
        *kept = true;
    }
}

/// Whether a short line names who wrote the report.
pub(crate) fn is_byline(text: &Text, line: &Line) -> bool {
    let slice = text.slice(line.span);
    let named = slice
        .split_whitespace()
        .skip(1)
        .any(|word| word.starts_with(char::is_uppercase));
    line.has("byline") && named && (2..=8).contains(&line.n_words) && !line.stops
}

/// So many lines of clutter part two stretches of body.
const ISLAND_GAP: usize = 3;

/// Small stretches that clutter parts from the main one are no body: a question in a list of
/// headlines, a notice in a menu.
fn drop_islands(body: &mut [bool], lines: &[Line]) {
    let mut stretches: Vec<(usize, usize, usize)> = Vec::new();
    for (at, (kept, line)) in body.iter().zip(lines).enumerate() {
        if !kept {
            continue;
        }
        match stretches.last_mut() {
            Some((_, last, words)) if at - *last <= ISLAND_GAP => {
                *last = at;
                *words += line.n_words;
            }
            _ => stretches.push((at, at, line.n_words)),
        }
    }
    let main = stretches.iter().map(|(_, _, words)| *words).max().unwrap_or(0);
    for (first, last, words) in stretches {
        if words * 8 < main && last - first <= 2 {
            for kept in body.iter_mut().take(last + 1).skip(first) {
                *kept = false;
            }
        }
    }
}

/// A title that is longer may as well be the first line of the report.
const HEADLINE_WORDS: usize = 16;

/// Names and titles that the scores took for the first lines of the body belong to the head.
fn free_the_head(text: &Text, body: &mut [bool], lines: &[Line], given: &Given) {
    for _ in 0..4 {
        let Some(first) = body.iter().position(|kept| *kept) else {
            return;
        };
        let Some(line) = lines.get(first) else { return };
        let slice = text.slice(line.span);
        let short = !line.stops
            && line.n_words <= HEADLINE_WORDS
            && !line.bullet
            && !slice.ends_with([':', ',', ';']);
        let rest = lines.iter().zip(body.iter()).skip(first + 1).take(3);
        let prose_follows = rest
            .into_iter()
            .any(|(next, kept)| *kept && next.stops && next.n_words >= 8);
        if !(short && prose_follows && given.label(line.span).is_none()) {
            return;
        }
        if let Some(kept) = body.get_mut(first) {
            *kept = false;
        }
    }
}

/// Bullets at the very end of the body, where clutter follows, point to other reports.
fn drop_pointers_after_body(body: &mut [bool], lines: &[Line]) {
    let Some(last) = body.iter().rposition(|kept| *kept) else {
        return;
    };
    let clutter_follows = lines.get(last + 1).is_some_and(Line::is_clutter);
    let mut at = last;
    let mut bullets = Vec::new();
    while lines.get(at).is_some_and(|line| line.bullet) && body.get(at) == Some(&true) {
        bullets.push(at);
        let Some(before) = at.checked_sub(1) else { return };
        at = before;
    }
    if clutter_follows && bullets.len() <= 3 {
        for at in bullets {
            if let Some(kept) = body.get_mut(at) {
                *kept = false;
            }
        }
    }
}

/// Titles right under "Read also" and its like are those of other reports, also where one of them
/// credits somebody. The list ends at the first line that is no title.
fn drop_lists_of_others(
    text: &Text,
    body: &mut [bool],
    lines: &[Line],
    given: &Given,
    facts: Option<&[Facts]>,
) {
    let shelf = |at: usize| {
        facts
            .and_then(|facts| facts.get(at))
            .map_or(0, |facts| facts.shelf)
    };
    let mut listed = false;
    let mut within = 0;
    for (at, line) in lines.iter().enumerate() {
        let slice = text.slice(line.span);
        if heads_a_title(slice, line) && given.label(line.span).is_none() {
            if let Some(kept) = body.get_mut(at) {
                *kept = false;
            }
            continue;
        }
        let elsewhere = line.has("related-elsewhere") && !line.stops;
        if line.has("related-label") || line.has("related") && line.n_words <= 4 || elsewhere {
            listed = true;
            within = shelf(at);
            continue;
        }
        // A list that a page sets beside the report ends where that part of the page ends.
        listed &= within == 0 || within == shelf(at);
        let title = !line.stops && (LISTED_LEAST..=LISTED_MOST).contains(&line.n_words) && line.starts_high
            || line.bullet;
        listed &= title || body.get(at) != Some(&true);
        if listed
            && title
            && !slice.ends_with([':', ',', ';'])
            && given.label(line.span).is_none()
            && let Some(kept) = body.get_mut(at)
        {
            *kept = false;
        }
    }
}

/// "Also in Sea: Herring quota to fall": the name of a section, and the title of a report in it.
fn heads_a_title(words: &str, line: &Line) -> bool {
    let section = words.split_once(": ").map(|(section, _)| section);
    line.has("related-heading")
        && section.is_some_and(|section| section.split_whitespace().count() <= SECTION)
}

/// Most words of "Also in" with the name of a section.
const SECTION: usize = 5;
/// Fewest words of a title in a list of other reports; a subhead of the report has fewer.
const LISTED_LEAST: usize = 4;
/// Most words of one.
pub(crate) const LISTED_MOST: usize = 24;

/// A short line in the manner of a title, between two parts of the body.
fn is_subhead(
    text: &Text,
    lines: &[Line],
    body: &[bool],
    dates: &[DateShown],
    at: usize,
    line: &Line,
) -> bool {
    let slice = text.slice(line.span);
    let next_is_prose =
        lines.get(at + 1).is_some_and(|next| next.n_words >= 8) && body.get(at + 1) == Some(&true);
    let after_prose = at
        .checked_sub(1)
        .is_some_and(|before| body.get(before) == Some(&true));
    let asks = slice.trim_end().ends_with('?');
    (1..=SUBHEAD_WORDS).contains(&line.n_words)
        && (!line.stops || asks)
        && line.starts_high
        && !line.bullet
        && !line.has("related-pointer")
        && !line.is_clutter()
        && next_is_prose
        && after_prose
        && !slice.ends_with([':', ',', ';'])
        && !is_template_key(slice)
        && dates.get(at).is_none_or(|date| !date.is_date_line())
}

/// Whether a line is a name inside a page's template that should have been replaced by words.
pub(crate) fn is_template_key(line: &str) -> bool {
    let plain = line.trim_matches(['{', '}', '[', ']', '%', '$', ' ']);
    let one_word = !plain.is_empty() && !plain.contains(char::is_whitespace);
    let bracketed = line.contains("{{") || line.contains("${") || line.contains("[[") || line.contains("{%");
    let path = plain.contains('_')
        && plain
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "_./:-".contains(letter));
    let dotted =
        plain.contains('/') && plain.contains('.') && !plain.contains("//") && !plain.contains("www.");
    bracketed && line.len() < 80 || one_word && (path || dotted)
}
