//! What stands under a report and between its lines that the scores took for body: contacts, notes on
//! rights and on the writer, bars of tools, rankings, comments of readers.
//!
//! Lists of other reports are left to `roles` and `tail`. Surprising: what a line says counts only where
//! nothing of the report follows it; in the middle of a report only its shape is asked.

use std::collections::BTreeMap;

use onrecord_nouns::{Label, Text};

use crate::assemble::Given;
use crate::dates::date_shown;
use crate::head::set;
use crate::lines::{Line, word_count};
use crate::outlet::all_high;
use crate::page::Facts;
use crate::roles::{LISTED_MOST, Parts, Role, SUBHEAD_WORDS};
use crate::words::words;

/// Longest line under a report that is no part of it, in words.
const FOOT_WORDS: usize = 40;
/// Longest one that speaks of the paper or of its writer.
const OF_ITSELF: usize = 30;
/// Longest sentence under a report that only a mark tells from the report.
const MARKED_WORDS: usize = 16;
/// Longest name of an office that signs a release, in words.
const SIGNED_WORDS: usize = 12;
/// Entries of the word list (ids, not words of a text) that tell a tool in a bar.
const TOOLS: &[&str] = &[
    "comments",
    "consent",
    "copyright",
    "menu",
    "meter",
    "minutes",
    "share",
    "subscribe",
    "tool",
];
/// Entries of the word list (ids, not words of a text) that tell a line that is no sentence from the report.
const TITLED: &[&str] = &[
    "advert", "comments", "contact", "credit", "menu", "minutes", "related", "share", "tags",
];
/// So many lines from the start of the body may still be its head.
const HEAD_LINES: usize = 2;
/// Longest part of a bar, in words.
const PART_WORDS: usize = 12;
/// What stands beside a report may be one part in so many of all that was taken for body.
const SHELF_SHARE: usize = 4;
/// Shortest sentence that is kept there, in words.
const SENTENCE: usize = 8;
/// Longest line over comments, in words.
const THREAD_WORDS: usize = 8;
/// Longest one that counts none.
const HEADING_WORDS: usize = 4;
/// What readers write may be one part in so many of what the report has before it.
const THREAD_SHARE: usize = 3;

/// Labels as furniture what the scores took for body and is none.
pub(crate) fn label_foot(text: &Text, lines: &[Line], parts: &mut Parts, given: &Given, outlet: &str) {
    for at in 0..lines.len() {
        let Some(line) = lines.get(at).filter(|line| is_open(parts, given, at, line)) else {
            continue;
        };
        let slice = text.slice(line.span);
        let head = at < parts.first_body + HEAD_LINES;
        if is_bar(slice, line, head)
            || is_ranking(slice, line)
            || is_advert(slice)
            || is_recording(slice, line)
        {
            set(parts, at, Label::Furniture, "foot/bar");
        }
    }
    drop_comments(text, lines, parts, given);
    peel(text, lines, parts, given, outlet);
    let body = |role: &Role| role.label == Label::Body;
    parts.body_end = parts
        .roles
        .iter()
        .rposition(body)
        .map_or(parts.first_body, |last| last + 1);
}

/// What the markup of a page says of lines that the scores took for body: headings in the report are
/// subheads; what is set beside the report is no part of it, lists in a column at its side as well as
/// what readers write. Sentences there are kept unless readers wrote them; a page may set its report anywhere.
pub(crate) fn label_by_markup(lines: &[Line], parts: &mut Parts, given: &Given, facts: &[Facts]) {
    let mut told: BTreeMap<u32, usize> = BTreeMap::new();
    let mut all = 0;
    for (at, (line, facts)) in lines.iter().zip(facts).enumerate() {
        if parts.roles.get(at).is_some_and(|role| role.label == Label::Body) {
            *told.entry(facts.shelf).or_default() += line.n_words;
            all += line.n_words;
        }
    }
    for (at, (line, facts)) in lines.iter().zip(facts).enumerate() {
        let subhead =
            (2..=6).contains(&facts.heading) && line.n_words <= SUBHEAD_WORDS && at > parts.first_body;
        let body = parts.roles.get(at).is_some_and(|role| role.label == Label::Body);
        if subhead && body && !line.stops && is_open(parts, given, at, line) {
            set(parts, at, Label::Subhead, "page/heading");
        }
        let small = told.get(&facts.shelf).copied().unwrap_or(0) * SHELF_SHARE <= all;
        let sentence = line.stops && line.n_words >= SENTENCE;
        if facts.shelf > 0
            && small
            && (facts.of_readers || !sentence && line.n_words <= LISTED_MOST)
            && is_open(parts, given, at, line)
        {
            set(parts, at, Label::Furniture, "foot/shelf");
        }
    }
}

/// Whether a line was taken for a part of the report, and not because the document says so.
fn is_open(parts: &Parts, given: &Given, at: usize, line: &Line) -> bool {
    let label = parts.roles.get(at).map(|role| role.label);
    matches!(label, Some(Label::Body | Label::Subhead | Label::Deck)) && given.label(line.span).is_none()
}

/// "Download · Share · 4 minutes": short things side by side, one of them a tool, a length or a link.
fn is_bar(slice: &str, line: &Line, head: bool) -> bool {
    if slice.starts_with('|') || line.has("attribution") {
        return false;
    }
    let mut parts: Vec<&str> = vec![slice];
    for mark in [" · ", " | ", " • ", "  "] {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    let marks: &[char] = &['|', '·', '•', '*', '_'];
    parts = parts
        .into_iter()
        .map(|part| part.trim_matches(|letter: char| letter.is_whitespace() || marks.contains(&letter)))
        .filter(|part| !part.is_empty())
        .collect();
    let plain = |part: &&str| {
        let shown = date_shown(part);
        word_count(part) <= PART_WORDS && !part.ends_with('.') && !shown.clock && !shown.has_date()
    };
    parts.len() >= 2 && parts.iter().all(plain) && parts.iter().any(|part| is_tool(part, head))
}

/// Whether a part of a bar is something to do or, at the head of a report, its length.
fn is_tool(part: &str, head: bool) -> bool {
    let link = part.starts_with('[') && part.ends_with(')') && part.contains("](");
    let numbered = part.chars().any(|letter| letter.is_ascii_digit());
    link || head && numbered && words().is("length", part) || TOOLS.iter().any(|id| words().is(id, part))
}

/// "Most read 1 ... 2 ... 3 ...": a list of other reports on one line.
fn is_ranking(slice: &str, line: &Line) -> bool {
    let mut number = 1_usize;
    for word in slice.split_whitespace() {
        let digits = word.trim_matches(|letter: char| !letter.is_ascii_digit());
        if word.len() <= digits.len() + 1 && digits.parse() == Ok(number) {
            number += 1;
        }
    }
    let parted = [" - ", " – ", " · ", " | ", " / "]
        .iter()
        .any(|mark| slice.matches(mark).count() >= 2);
    line.has("ranking") && (number > 3 || parted)
}

/// "Advertisement · ...": the label of an advertisement before a mark, and what it sells behind it.
fn is_advert(slice: &str) -> bool {
    let cut = [" · ", " | ", "  ", " – ", " — ", " - "]
        .iter()
        .filter_map(|mark| slice.split_once(mark))
        .min_by_key(|(label, _)| label.len());
    cut.is_some_and(|(label, _)| label.split_whitespace().count() <= 2 && words().is("advert", label))
}

/// "▶ The storm from above (3 min)": something to hear or see, with its length.
fn is_recording(slice: &str, line: &Line) -> bool {
    let length = slice
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
        .map(|(_, length)| length);
    let timed = length.is_some_and(|length| {
        words().is("length", length) && length.starts_with(|letter: char| letter.is_ascii_digit())
    });
    timed && line.n_words <= FOOT_WORDS / 2 && slice.starts_with(['▶', '►', '▸', '⏵', '🎧', '🎙', '🔊', '🎬'])
}

/// All that follows the heading of comments, where it stands under the report.
fn drop_comments(text: &Text, lines: &[Line], parts: &mut Parts, given: &Given) {
    let told = |parts: &Parts, range: std::ops::Range<usize>| -> usize {
        let here = lines.iter().zip(&parts.roles).take(range.end).skip(range.start);
        here.filter(|(_, role)| role.label == Label::Body)
            .map(|(line, _)| line.n_words)
            .sum()
    };
    let heading = (parts.first_body + 1..lines.len()).find(|at| {
        lines
            .get(*at)
            .is_some_and(|line| heads_comments(text.slice(line.span), line))
    });
    let Some(heading) = heading else { return };
    if told(parts, heading + 1..lines.len()) * THREAD_SHARE > told(parts, 0..heading) {
        return;
    }
    for at in heading..lines.len() {
        if lines.get(at).is_some_and(|line| is_open(parts, given, at, line)) {
            set(parts, at, Label::Furniture, "foot/comments");
        }
    }
}

/// "12 comments", "Comments (12)", "Readers' comments": the heading of comments, or their number.
fn heads_comments(slice: &str, line: &Line) -> bool {
    let mut number = false;
    let mut counted = false;
    for word in slice.split_whitespace() {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let digits = !bare.is_empty() && bare.chars().all(|letter| letter.is_ascii_digit());
        counted |= number && words().is("comments", bare);
        number = digits;
    }
    let after = slice.ends_with(')') && line.has("comments") && number;
    let headed =
        line.has("comments") && line.n_words <= HEADING_WORDS && !slice.trim_end_matches(':').contains(':');
    line.n_words <= THREAD_WORDS && !line.stops && (counted || after || headed)
}

/// Takes line by line from the end of the report what is no part of it, up to the first line that is.
fn peel(text: &Text, lines: &[Line], parts: &mut Parts, given: &Given, outlet: &str) {
    let mut peeled = false;
    for at in (parts.first_body + 1..lines.len()).rev() {
        let Some(line) = lines.get(at) else { continue };
        let role = parts.roles.get(at);
        peeled |= role.is_some_and(|role| role.rule.starts_with("foot/"));
        let label = role.map(|role| role.label);
        if !matches!(label, Some(Label::Body | Label::Subhead)) {
            continue;
        }
        if given.label(line.span).is_some() {
            return;
        }
        let slice = text.slice(line.span);
        // What heads a line that is no part of the report is none either.
        if label == Some(Label::Subhead) && peeled {
            set(parts, at, Label::Furniture, "foot/subhead");
            continue;
        }
        peeled = true;
        if credits_writers(slice) {
            set(parts, at, Label::Byline, "foot/byline");
        } else if is_marked(slice, line) || is_address(slice, line) || signs(slice, line) {
            set(parts, at, Label::Furniture, "foot/marked");
        } else if speaks_of_its_writer(text, lines, parts, at) {
            set(parts, at, Label::Furniture, "foot/writer");
        } else if speaks_of_its_paper(text, lines, parts, at, outlet) {
            set(parts, at, Label::Furniture, "foot/paper");
        } else {
            return;
        }
    }
}

/// Who wrote and who edited, in brackets and however many they are.
fn credits_writers(slice: &str) -> bool {
    let opening: Vec<&str> = slice.split_whitespace().take(3).collect();
    slice.starts_with('(') && slice.ends_with(')') && words().is("byline", &opening.join(" "))
}

/// Whether a line under the report holds words that only clutter holds there.
fn is_marked(slice: &str, line: &Line) -> bool {
    if line.n_words > FOOT_WORDS || line.has("source-line") {
        return false;
    }
    let credits = line.has("attribution") && line.stops;
    let any = |ids: &[&str]| ids.iter().any(|id| line.has(id));
    let titled = any(TITLED);
    let told = any(&["colophon", "contact", "tool"]);
    let brief = !line.stops || line.n_words <= OF_ITSELF;
    let speaks = !line.stops || line.has("to-reader") || line.has("appeal") && slice.contains(['?', '!']);
    let asked = any(&["appeal", "consent", "subscribe"]) && !credits && brief && speaks;
    let rights = any(&["copyright"]) && (line.n_words <= MARKED_WORDS || slice.contains('©'));
    titled && !line.stops || told || asked || rights
}

/// A mail address or a telephone with few words, or what stands in two brackets.
fn is_address(slice: &str, line: &Line) -> bool {
    let mail = slice.split_whitespace().any(|word| {
        word.split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    });
    mail && line.n_words <= MARKED_WORDS && !line.has("attribution")
        || slice.starts_with("((") && slice.ends_with("))")
}

/// The office that issues a release, as its last line: a name and nothing else.
fn signs(slice: &str, line: &Line) -> bool {
    (line.has("institution") && all_high(slice) || line.has("release"))
        && !line.stops
        && !line.bullet
        && line.n_words <= SIGNED_WORDS
        && !slice.contains(['"', '“', '”', '»', ':'])
}

/// Whether a line has quotation marks.
fn quotes(slice: &str) -> bool {
    slice.contains(['"', '“', '”', '„', '«', '»'])
}

/// Whether the line starts with the name of who wrote the report, of whom the report itself tells nothing.
fn speaks_of_its_writer(text: &Text, lines: &[Line], parts: &Parts, at: usize) -> bool {
    let Some(line) = lines
        .get(at)
        .filter(|line| line.n_words <= OF_ITSELF && line.stops)
    else {
        return false;
    };
    let slice = text.slice(line.span);
    let start = slice.trim_start_matches(['*', '_', ' ']);
    let bylines = lines.iter().zip(&parts.roles).take(at);
    let mut bylines = bylines
        .filter(|(line, role)| {
            role.label == Label::Byline || matches!(role.label, Label::Date) && line.n_words <= FOOT_WORDS
        })
        .map(|(line, _)| text.slice(line.span));
    let high = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().count() >= 3;
    let trim = |word: &str| -> String {
        word.trim_matches(|letter: char| !letter.is_alphabetic())
            .to_lowercase()
    };
    let names: Vec<String> = start
        .split_whitespace()
        .take_while(high)
        .take(4)
        .map(trim)
        .collect();
    let Some(last) = names.last().filter(|name| name.len() >= 3) else {
        return false;
    };
    let named = bylines.any(|byline| {
        let held: Vec<String> = byline.split_whitespace().map(trim).collect();
        names.iter().all(|name| held.contains(name))
    });
    let told = || {
        let told = lines.iter().zip(&parts.roles).enumerate();
        told.filter(|(other, (_, role))| *other != at && role.label == Label::Body)
            .any(|(_, (line, _))| text.slice(line.span).to_lowercase().contains(last.as_str()))
    };
    named && !quotes(slice) && !told()
}

/// Whether the line holds the name that the paper calls itself by, and the report itself does not.
fn speaks_of_its_paper(text: &Text, lines: &[Line], parts: &Parts, at: usize, outlet: &str) -> bool {
    let Some(line) = lines.get(at).filter(|line| line.n_words <= MARKED_WORDS) else {
        return false;
    };
    let slice = text.slice(line.span);
    let plain = |words: &str| words.chars().filter(|letter| letter.is_alphabetic()).count();
    let name = outlet.split_whitespace().next_back().unwrap_or_default();
    if outlet.split_whitespace().count() < 2 || plain(name) < 4 || plain(name) != name.chars().count() {
        return false;
    }
    let holds = |words: &str| {
        words
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word.eq_ignore_ascii_case(name) && word.starts_with(char::is_uppercase))
    };
    let told = lines.iter().zip(&parts.roles).enumerate();
    let told = told
        .filter(|(other, (_, role))| *other != at && role.label == Label::Body)
        .any(|(_, (line, _))| holds(text.slice(line.span)));
    holds(slice) && !told && !quotes(slice) && !line.has("attribution")
}
