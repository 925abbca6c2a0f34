//! Publishers that a masthead names: in front of a menu or under it, over the line of a release, beside a
//! date with their address, in the slashes of a dateline.
//!
//! What speaks for a name alone at the top is weighed in `outlet`. Surprising: only lines before the
//! headline are asked, so a headline in title case over a date is no publisher.

use onrecord_nouns::{Label, Outlet, Text};

use crate::head::{domain, set};
use crate::lines::Line;
use crate::outlet::{
    DATELINE, PARTED, all_high, could_be_headline, follows_a_place, heads_a_section, is_a_name, is_name_line,
    outlet_named,
};
use crate::roles::Parts;

/// The publisher that a menu before line `first` speaks for.
pub(crate) fn beside_a_menu(text: &Text, lines: &[Line], parts: &mut Parts, first: usize) -> Option<Outlet> {
    let (at, name, rule) = (0..first.min(lines.len()).min(4)).find_map(|at| {
        under_a_menu(text, lines, parts, at)
            .map(|name| (at, name, "head/outlet under a menu"))
            .or_else(|| {
                let name = in_front_of_a_menu(text, lines, at)?;
                Some((at, name, "head/outlet before a menu"))
            })
    })?;
    set(parts, at, Label::Outlet, rule);
    Some(outlet_named(text, name, "the masthead names it"))
}

/// The address in a date line around the headline: `harbour.example | 3 May 2024`.
pub(crate) fn address_beside_a_date(
    text: &Text,
    lines: &[Line],
    parts: &Parts,
    first: usize,
) -> Option<Outlet> {
    let head = lines.iter().zip(&parts.dates).take((first + 4).min(lines.len()));
    head.filter(|(line, date)| line.n_words <= 12 && date.has_date())
        .find_map(|(line, _)| {
            let name = text.slice(line.span).split(['|', '·', ',', ' ']).next()?.trim();
            let host = domain(name)?;
            Some(Outlet {
                domain: Some(host),
                ..outlet_named(text, name, "an address in the date line")
            })
        })
}

/// The agency between slashes at the end of a dateline: `HALM, 3 May. /Northern Wire/.`
pub(crate) fn agency_in_slashes(text: &Text, lines: &[Line], parts: &Parts) -> Option<Outlet> {
    let slice = text.slice(lines.get(parts.first_body)?.span);
    let (before, rest) = slice
        .split_once('/')
        .filter(|(before, _)| before.len() < DATELINE)?;
    let (name, after) = rest.split_once('/')?;
    let ends = after.trim_start().starts_with(['.', '-', '–', '—']);
    (ends && follows_a_place(before) && is_a_name(name))
        .then(|| outlet_named(text, name, "the dateline names it"))
}

/// Whether a line is the name of the body that issues what follows: a name over a line that numbers a
/// release or dates it, with the headline still to come.
pub(crate) fn issues_a_release(text: &Text, lines: &[Line], parts: &Parts, at: usize) -> bool {
    let (Some(line), Some(next)) = (lines.get(at), lines.get(at + 1)) else {
        return false;
    };
    let slice = text.slice(line.span);
    let issued = text.slice(next.span);
    let dated = parts.dates.get(at + 1).is_some_and(|date| date.has_date());
    let below = lines.iter().zip(&parts.dates).take(parts.first_body.min(at + 5));
    let headed = below
        .skip(at + 2)
        .any(|(line, date)| could_be_headline(line, date));
    (2..=9).contains(&line.n_words)
        && !line.stops
        && line.starts_high
        && !line.is_clutter()
        && !line.bullet
        && all_high(before_the_mark(slice))
        && next.n_words <= 12
        && dated
        && (next.has("release") || is_numbered(issued))
        && headed
}

/// Whether a line numbers a document within its year: `12/2024`.
fn is_numbered(slice: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_digit());
    slice.split_whitespace().any(|word| {
        word.split_once('/').is_some_and(|(number, year)| {
            digits(number) && digits(year) && number.len() <= 4 && year.len() == 4
        })
    })
}

/// What stands before a mark that parts a name from what is behind it.
pub(crate) fn before_the_mark(slice: &str) -> &str {
    let parted = PARTED.iter().filter_map(|mark| slice.split_once(mark));
    parted
        .map(|(name, _)| name.trim())
        .min_by_key(|name| name.len())
        .unwrap_or(slice)
}

/// The parts of a menu or a trail, if a line is one: three and more, all short.
pub(crate) fn menu(slice: &str) -> Option<Vec<&str>> {
    let marked = slice.split(['|', '·', '•', '›', '»', '>']);
    let parts = marked
        .flat_map(|part| part.split(" / "))
        .flat_map(|part| part.split("  "));
    let parts: Vec<&str> = parts
        .map(|part| part.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|part| !part.is_empty())
        .collect();
    let n_words: usize = parts.iter().map(|part| part.split_whitespace().count()).sum();
    let digits = slice.chars().any(|letter| letter.is_ascii_digit());
    (parts.len() >= 3 && n_words <= parts.len() * 3 && !digits).then_some(parts)
}

/// Whether some words head a part of a site, each by itself or all together.
fn is_section(part: &str) -> bool {
    heads_a_section(part) || part.split_whitespace().all(heads_a_section)
}

/// The name in front of a menu: `The Long Pier | World | Sport`.
fn in_front_of_a_menu<'t>(text: &'t Text, lines: &[Line], at: usize) -> Option<&'t str> {
    let slice = text.slice(lines.get(at)?.span);
    let parts = menu(slice)?;
    let (name, rest) = parts.split_first()?;
    let named = (2..=5).contains(&name.split_whitespace().count()) && all_high(name) && !is_section(name);
    let plain = rest.iter().all(|part| is_section(part))
        || rest.iter().all(|part| part.starts_with(char::is_lowercase));
    let lower = name.to_lowercase();
    let again = || {
        let mut others = lines.iter().enumerate().filter(|(other, _)| *other != at);
        others.any(|(_, line)| text.slice(line.span).to_lowercase().contains(&lower))
    };
    (named && (plain || again())).then_some(*name)
}

/// The name alone on the line under a menu or a trail.
pub(crate) fn under_a_menu<'t>(text: &'t Text, lines: &[Line], parts: &Parts, at: usize) -> Option<&'t str> {
    let above = at.checked_sub(1).and_then(|above| lines.get(above))?;
    let line = lines.get(at)?;
    let slice = text.slice(line.span);
    let open = parts
        .roles
        .get(at)
        .is_some_and(|role| role.label == Label::Furniture);
    let name = before_the_mark(slice);
    let menu = menu(text.slice(above.span))?;
    // "The Pier Seven – Tonight with Jane Roe" under "Live · Weather · My Seven": the menu knows the name.
    let in_menu = || {
        let held = menu.iter().flat_map(|part| part.split_whitespace());
        let last = name.split_whitespace().next_back();
        held.into_iter().any(|word| Some(word) == last) && name.len() < slice.len()
    };
    let short = name.split_whitespace().count() <= 4 && line.n_words <= 10 && all_high(name);
    let named = is_name_line(slice, line) || short && !line.stops && !line.is_clutter() && in_menu();
    let emphatic = name.starts_with("**") && name.ends_with("**");
    let named = named || emphatic && short;
    let several = name.split_whitespace().count() >= 2 || emphatic;
    (open && named && several && !is_section(name)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_menu_is_told_from_a_sentence_and_a_date() {
        assert!(menu("The Long Pier | World | Sport").is_some());
        assert!(menu("PIER NEWS    Town    Sea    Video").is_some());
        assert!(menu("Home › News › Harbour").is_some());
        assert!(menu("Note 3/2024 · 4 May 2024 · Halm").is_none());
        assert!(menu("The port was closed on Friday").is_none());
    }

    #[test]
    fn a_number_within_a_year_is_told_from_a_date() {
        assert!(is_numbered("Release 12/2024 · 4 May"));
        assert!(!is_numbered("4/5/2024"));
    }

    #[test]
    fn what_follows_a_mark_is_no_part_of_a_name() {
        assert_eq!(before_the_mark("Town of Halm – Press Office"), "Town of Halm");
        assert_eq!(before_the_mark("Town of Halm"), "Town of Halm");
    }
}
