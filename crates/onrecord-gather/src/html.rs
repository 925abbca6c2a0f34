//! A report from a web page.
//!
//! The layout is left to `page`, the metadata to `metadata`. Surprising: the text of the report is
//! all visible text of the page, so that nothing a reader saw is lost.

use encoding_rs::Encoding;
use onrecord_nouns::{DateKind, Days, Doubt, Label, Outlet, Published, Report, Text};

use crate::Options;
use crate::assemble::{Draft, Given, Part, decoding_doubts, report};
use crate::dates::date_shown;
use crate::decode::{Decoded, decode};
use crate::error::GatherError;
use crate::head::domain;
use crate::metadata::{Metadata, metadata, without_site_name};
use crate::page::{Page, lay_out};

/// How far into a page the declaration of its encoding is looked for.
const DECLARED_WITHIN: usize = 4096;

/// Reads a web page.
pub(crate) fn html_report(part: Part<'_>, options: &Options) -> Result<Report, GatherError> {
    page_report(part, options).map(|(report, _, _)| report)
}

/// Reads a web page; gives the title and the authors of its metadata too.
pub(crate) fn page_report(
    part: Part<'_>,
    options: &Options,
) -> Result<(Report, Option<String>, Vec<String>), GatherError> {
    let part = part.within(options)?;
    let decoded = decoded(part.bytes);
    let page = lay_out(&decoded.text);
    if page.text.trim().is_empty() {
        return Err(part.empty());
    }
    let mut input = part.input;
    input.encoding = decoded.encoding;
    let mut doubts = decoding_doubts(&decoded);
    if page.depth > options.max_depth {
        doubts.push(Doubt {
            span: None,
            about: format!(
                "elements are nested {} deep; the deepest were read without their structure",
                page.depth
            ),
        });
    }
    let found = metadata(&decoded.text);
    let own = found.url.clone().filter(|url| url.contains("://"));
    input.url = own.or(input.url);
    let (mut given, title) = given(&page, &found, input.url.as_deref());
    given.fallback = given.fallback.or(part.fallback);
    let report = report(Draft {
        text: Text::new(page.text),
        map: page.trail.through(&decoded.trail).through(&part.trail).into_map(),
        input,
        doubts,
        given,
        facts: Some(page.facts),
    });
    Ok((report, title, found.authors))
}

/// What the metadata settles, and the title.
fn given(page: &Page, found: &Metadata, url: Option<&str>) -> (Given, Option<String>) {
    let host = url
        .and_then(|url| url.split_once("//"))
        .and_then(|(_, rest)| rest.split(['/', '?', '#', ':']).next());
    let host = host.and_then(domain);
    let site = found.site_name.as_ref().map(|(name, _)| name.as_str());
    let names: Vec<&str> = site
        .into_iter()
        .chain(host.as_deref())
        .chain(host.as_deref().and_then(first_label))
        .collect();
    let titles: Vec<String> = found
        .titles
        .iter()
        .map(|title| without_site_name(title, &names))
        .collect();
    let named = |name: &str, basis: &str| Outlet {
        name: name.to_owned(),
        domain: host.clone(),
        span: None,
        basis: basis.to_owned(),
    };
    let behind = || named_behind_the_title(page, found.titles.first()?);
    let outlet = found
        .site_name
        .as_ref()
        .map(|(name, basis)| named(name, basis))
        .or_else(|| behind().map(|name| named(&name, "end of the page's title")));
    let place = titles
        .iter()
        .find_map(|title| headline_place(page, title))
        .or_else(|| only_heading(page));
    let beside = place.and_then(|place| time_beside(page, place));
    let given = Given {
        labels: place
            .into_iter()
            .map(|(start, end)| (start, end, Label::Headline))
            .collect(),
        outlet,
        published: found.published.clone().or(beside),
        fallback: found.modified.clone(),
    };
    (given, titles.into_iter().next())
}

/// The name behind the last mark of a page's title, if the page shows it and its heading is what
/// stands before: `Port closed - Island Today`.
fn named_behind_the_title(page: &Page, title: &str) -> Option<String> {
    let cut = [" - ", " | ", " – ", " — ", " :: "]
        .iter()
        .filter_map(|mark| title.rsplit_once(mark))
        .max_by_key(|(head, _)| head.len());
    let (head, name) = cut?;
    let name = name.trim();
    let high = name
        .split_whitespace()
        .all(|word| word == "&" || word.starts_with(char::is_uppercase));
    let short = (1..=4).contains(&name.split_whitespace().count());
    let shown = page.text.match_indices(name).any(|(at, _)| {
        let line = page
            .text
            .get(..at)
            .map_or(0, |before| before.rfind('\n').map_or(0, |end| end + 1));
        !page.text.get(line..).is_some_and(|line| line.starts_with(title))
    });
    (high && short && shown && headline_place(page, head).is_some()).then(|| name.to_owned())
}

/// The part of a domain that names its owner: `harbour` of `news.harbour.example`.
fn first_label(domain: &str) -> Option<&str> {
    domain.split('.').max_by_key(|label| label.len())
}

/// How many lines around the headline a `time` element is the report's own.
const BESIDE: usize = 12;

/// The day of the first `time` element around the headline.
fn time_beside(page: &Page, (start, _): (usize, usize)) -> Option<Published> {
    let before = page.text.get(..start)?;
    let headline = before.split('\n').filter(|line| !line.is_empty()).count();
    let near = page
        .facts
        .iter()
        .skip(headline.saturating_sub(4))
        .take(BESIDE + 4);
    let day = near
        .filter_map(|facts| facts.time.as_deref())
        .find_map(|time| date_shown(time).day)?;
    Some(Published {
        kind: DateKind::Published,
        days: Days::one(day),
        span: None,
        basis: "time element beside the headline".to_owned(),
    })
}

/// The line that shows a title: the first heading with these words, else the first line.
fn headline_place(page: &Page, title: &str) -> Option<(usize, usize)> {
    let plain = |words: &str| -> String {
        words
            .to_lowercase()
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect()
    };
    let wanted = plain(title);
    if wanted.len() < 8 {
        return None;
    }
    let mut found: Option<(u8, usize, usize)> = None;
    for (heading, start, end) in shown_lines(page) {
        let rank = if heading == 1 { 2 } else { u8::from(heading > 1) };
        let words = page.text.get(start..end).unwrap_or_default();
        if plain(words) == wanted && found.is_none_or(|(best, _, _)| rank > best) {
            found = Some((rank, start, end));
        }
    }
    found.map(|(_, start, end)| (start, end))
}

/// The lines that a page shows, each with the level of its heading, or 0, and its place.
fn shown_lines(page: &Page) -> impl Iterator<Item = (u8, usize, usize)> {
    let mut start = 0;
    let mut facts = page.facts.iter();
    page.text.split_inclusive('\n').filter_map(move |line| {
        let (from, end) = (start, start + line.trim_end().len());
        start += line.len();
        (end > from).then(|| (facts.next().map_or(0, |facts| facts.heading), from, end))
    })
}

/// Fewest words of a page's one main heading that is a headline; less may be the name of the site.
const HEADING_LEAST: usize = 4;

/// The one main heading of a page, if it has only one.
fn only_heading(page: &Page) -> Option<(usize, usize)> {
    let mut main = shown_lines(page).filter(|(heading, ..)| *heading == 1);
    let (Some((_, start, end)), None) = (main.next(), main.next()) else {
        return None;
    };
    let words = page.text.get(start..end)?.split_whitespace().count();
    (words >= HEADING_LEAST).then_some((start, end))
}

/// Decodes a page by its byte-order mark, what it declares, or its bytes.
pub(crate) fn decoded(bytes: &[u8]) -> Decoded {
    decode(bytes, declared(bytes))
}

/// The encoding that a page declares.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(DECLARED_WITHIN))?;
    let at = head
        .windows(8)
        .position(|word| word.eq_ignore_ascii_case(b"charset="))?;
    let rest = head.get(at + 8..)?;
    let start = rest
        .iter()
        .position(|byte| !matches!(byte, b'"' | b'\'' | b' '))?;
    let rest = rest.get(start..)?;
    let end = rest
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric() && !b"-_:.".contains(byte))?;
    Encoding::for_label(rest.get(..end)?)
}
