//! The head of a report: outlet, headline, standfirst, byline, date lines.
//!
//! Which date is the date of publication is left to `published`. Surprising: a first line that is a
//! full sentence stays body; many dumps have no headline at all, and an invented one would be an
//! edit.

use std::collections::BTreeSet;

use onrecord_nouns::{Label, Outlet, Text};

use crate::assemble::Given;
use crate::dates::{DateShown, date_shown};
use crate::lines::{CLUTTER, Line};
use crate::masthead::{issues_a_release, menu, under_a_menu};
use crate::outlet::{names_its_publisher, outlet};
use crate::roles::{Parts, Role, is_template_key};

/// How far after the first body line the head may still go on.
const HEAD_REACH: usize = 4;

/// How many lines after the headline a date among a few other words is the report's own.
const BESIDE: usize = 8;

/// Labels the lines before the body, and gives the outlet that they name.
pub(crate) fn label_head(text: &Text, lines: &[Line], parts: &mut Parts, given: &Given) -> Outlet {
    let known = parts.roles.iter().position(|role| role.label == Label::Headline);
    let headline = known.or_else(|| headline(text, lines, parts));
    if let Some(at) = headline {
        set(parts, at, Label::Headline, "head/headline");
    }
    label_dates_and_bylines(text, lines, parts, headline);
    if let Some(headline) = headline {
        label_decks(text, lines, parts, headline);
    }
    let first = headline.unwrap_or(parts.first_body);
    if given.outlet.is_some() {
        return Outlet::default();
    }
    let named = lines
        .iter()
        .find(|line| given.label(line.span) == Some(Label::Outlet));
    if let Some(line) = named {
        let name = text.slice(line.span);
        return Outlet {
            name: name.to_owned(),
            domain: domain(name),
            span: Some(line.span),
            basis: "field of the record".to_owned(),
        };
    }
    outlet(text, lines, parts, first)
}

pub(crate) fn set(parts: &mut Parts, at: usize, label: Label, rule: &'static str) {
    if let Some(role) = parts.roles.get_mut(at) {
        *role = Role { label, rule };
    }
}

/// Words that carry meaning, in lower case.
fn content_words(slice: &str) -> BTreeSet<String> {
    slice
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() >= 4)
        .map(str::to_lowercase)
        .collect()
}

/// The line before the body that reads as its headline.
fn headline(text: &Text, lines: &[Line], parts: &Parts) -> Option<usize> {
    let opening = lines
        .iter()
        .zip(&parts.roles)
        .filter(|(_, role)| role.label == Label::Body)
        .take(8)
        .map(|(line, _)| content_words(text.slice(line.span)));
    let opening: BTreeSet<String> = opening.flatten().collect();
    let mut best: Option<(f32, usize)> = None;
    for (at, line) in lines.iter().enumerate().take(parts.first_body) {
        let date = parts.dates.get(at).is_some_and(DateShown::is_date_line);
        let slice = text.slice(line.span);
        if date
            || names_its_publisher(text, lines, parts, at)
            || at < 2 && issues_a_release(text, lines, parts, at)
            || line.n_words < 2
            || line.n_words > 45
            || line.bullet
            || is_template_key(slice)
            || domain(slice).is_some()
            || is_ticker(slice, line)
            || menu(slice).is_some()
            || at < 4 && under_a_menu(text, lines, parts, at).is_some()
        {
            continue;
        }
        if CLUTTER.iter().any(|id| line.has(id)) || line.has("byline") || slice.ends_with(':') {
            continue;
        }
        let words = content_words(slice);
        let shared = words.iter().filter(|word| opening.contains(*word)).count();
        #[expect(clippy::cast_precision_loss, reason = "small counts")]
        let share = shared as f32 / words.len().max(3) as f32;
        if shared == 0 && line.n_words < 4 {
            continue;
        }
        let last = at + 1 == parts.first_body;
        let length = match line.n_words {
            2 => -0.3,
            3 => -0.15,
            4..6 => 0.1,
            6..=24 => 0.4,
            _ => 0.0,
        };
        #[expect(clippy::cast_precision_loss, reason = "small counts")]
        let far = (parts.first_body - at) as f32 * 0.01;
        let dated = (at + 1..(at + 3).min(parts.first_body)).any(|after| {
            parts.dates.get(after).is_some_and(DateShown::is_date_line)
                || lines
                    .get(after)
                    .is_some_and(|after| after.has("byline") && after.n_words < 10)
        });
        let after_date = best.is_some_and(|(_, best)| {
            let between = parts.dates.get(best + 1..at).unwrap_or_default();
            between.iter().any(DateShown::is_date_line)
        });
        let beside = if dated { 0.5 } else { 0.0 } - if after_date { 0.4 } else { 0.0 };
        // A title seldom ends with a full stop or gives a whole date; a line right after another
        // title is a standfirst.
        let stops = slice.trim_end().ends_with('.') && line.n_words > 4;
        let dated_itself = parts
            .dates
            .get(at)
            .is_some_and(|date| date.day.is_some() && date.others <= 8);
        let second = best.is_some_and(|(_, best)| {
            at - best <= 2
                && lines
                    .get(best)
                    .is_some_and(|best| best.n_words >= 4 && !best.stops)
        });
        let shouts = line.n_words <= 3 && !slice.chars().any(char::is_lowercase);
        let against = [
            (shouts, 0.4),
            (stops, 0.3),
            (dated_itself, 0.6),
            (second, 0.25),
            (line.has("published"), 0.5),
        ];
        let against: f32 = against
            .iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, cost)| cost)
            .sum();
        let only = if last && best.is_none() { 0.2 } else { 0.0 };
        let score = share * 0.7 + length - far.min(0.5) + beside + only - against;
        if score > best.map_or(0.15, |(score, _)| score) {
            best = Some((score, at));
        }
    }
    best.map(|(_, at)| at)
}

/// Whether at least every other word of a line is a number, as in a line of prices.
fn is_ticker(slice: &str, line: &Line) -> bool {
    let digit = |word: &&str| word.chars().any(|letter| letter.is_ascii_digit());
    line.n_words >= 4 && slice.split_whitespace().filter(digit).count() * 2 >= line.n_words
}

/// Date lines and bylines before the body and among its first lines.
fn label_dates_and_bylines(text: &Text, lines: &[Line], parts: &mut Parts, headline: Option<usize>) {
    let reach = (parts.first_body + HEAD_REACH).min(lines.len());
    for at in 0..lines.len() {
        let (Some(line), Some(date)) = (lines.get(at), parts.dates.get(at)) else {
            continue;
        };
        let label = parts.roles.get(at).map(|role| role.label);
        if matches!(label, Some(Label::Body | Label::Headline | Label::Subhead)) {
            continue;
        }
        let beside = headline.is_some_and(|headline| {
            at > headline && at <= headline + BESIDE || at + 2 >= headline && at < headline
        });
        let apart = || has_a_date_of_its_own(text.slice(line.span));
        if beside && date.day.is_some() && (date.others <= 8 || apart()) && at < reach {
            let label = if is_byline(text, line, date) {
                Label::Byline
            } else {
                Label::Date
            };
            set(parts, at, label, "head/date beside headline");
        } else if date.is_date_line()
            && (at < reach
                || date.day.is_some()
                    && (line.has("published") || at >= parts.body_end && at < parts.body_end + 3))
        {
            set(parts, at, Label::Date, "head/date");
        } else if (at < reach || (parts.body_end..parts.body_end + HEAD_REACH).contains(&at))
            && is_byline(text, line, date)
        {
            set(parts, at, Label::Byline, "head/byline");
        }
    }
}

/// Whether a date stands by itself between the marks of a line: `Jane Roe and John Doe · 3 May 2024 · Halm`.
fn has_a_date_of_its_own(slice: &str) -> bool {
    let parts = slice.split(['·', '|', '•']);
    slice.contains(['·', '|', '•'])
        && parts
            .map(date_shown)
            .any(|date| date.day.is_some() && date.is_date_line())
}

fn is_byline(text: &Text, line: &Line, date: &DateShown) -> bool {
    let slice = text.slice(line.span);
    let named = slice
        .split_whitespace()
        .skip(1)
        .any(|word| word.starts_with(char::is_uppercase));
    line.has("byline") && named && line.n_words >= 2 && !line.stops && date.others <= 12
}

/// Lines between headline and body that sum the report up.
fn label_decks(text: &Text, lines: &[Line], parts: &mut Parts, headline: usize) {
    for at in headline + 1..parts.first_body {
        let Some(line) = lines.get(at) else { continue };
        let slice = text.slice(line.span);
        let open = parts
            .roles
            .get(at)
            .is_some_and(|role| role.label == Label::Furniture);
        if open
            && line.n_words >= 7
            && !line.is_clutter()
            && !line.bullet
            && !is_template_key(slice)
            && !is_bar(slice)
            && line.starts_high
        {
            set(parts, at, Label::Deck, "head/deck");
        }
    }
    for at in headline + 1..(headline + 1 + BAR_BELOW).min(lines.len()) {
        let told = parts.roles.get(at).is_some_and(|role| role.label == Label::Body);
        if told && lines.get(at).is_some_and(|line| is_bar(text.slice(line.span))) {
            set(parts, at, Label::Furniture, "head/bar");
        }
    }
    // A sentence between the headline and the byline or date line is a standfirst too.
    let reach = (parts.first_body + 3).min(parts.body_end);
    let head_ends = (parts.first_body..reach).rfind(|at| {
        parts
            .roles
            .get(*at)
            .is_some_and(|role| matches!(role.label, Label::Date | Label::Byline))
    });
    if let Some(end) = head_ends.filter(|_| headline < parts.first_body && parts.first_body - headline <= 2) {
        for at in parts.first_body..end {
            if parts.roles.get(at).is_some_and(|role| role.label == Label::Body) {
                set(parts, at, Label::Deck, "head/deck before date line");
            }
        }
    }
}

/// So many lines below a headline a bar of tools may stand.
const BAR_BELOW: usize = 3;
/// Most words of one tool in it.
const OF_A_TOOL: usize = 6;

/// "Listen to this article (4 min) · Share · Save": three things or more to do or to see, side by side.
fn is_bar(slice: &str) -> bool {
    let mut parts: Vec<&str> = vec![slice];
    for mark in [" · ", " | ", " / ", " • ", "   "] {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    parts.retain(|part| !part.trim().is_empty());
    let short = |part: &&str| part.split_whitespace().count() <= OF_A_TOOL && !part.trim_end().ends_with('.');
    parts.len() >= 3 && parts.iter().all(short)
}

/// The web domain that a line consists of.
pub(crate) fn domain(slice: &str) -> Option<String> {
    let shouted = slice.rsplit_once('.').is_some_and(|(rest, top)| {
        top.chars().all(char::is_uppercase) && rest.chars().any(char::is_lowercase)
    });
    let lower = slice.trim().to_lowercase();
    let plain = lower
        .strip_prefix("https://")
        .or_else(|| lower.strip_prefix("http://"))
        .unwrap_or(&lower);
    let plain = plain.strip_prefix("www.").unwrap_or(plain).trim_end_matches('/');
    let parts: Vec<&str> = plain.split('.').collect();
    let (top, rest) = parts.split_last()?;
    let label = |part: &&str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let fits = !shouted
        && !rest.is_empty()
        && (2..=10).contains(&top.chars().count())
        && top.chars().all(char::is_alphabetic)
        && rest.iter().all(label)
        && rest.iter().any(|part| part.chars().any(char::is_alphabetic))
        && plain.len() >= 4;
    fits.then(|| plain.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_told_from_a_number_and_a_sentence() {
        assert_eq!(domain("harbour.example"), Some("harbour.example".into()));
        assert_eq!(domain("4.1"), None);
        assert_eq!(domain("It closed. Nobody came."), None);
        assert_eq!(domain("Closed."), None);
    }
}
