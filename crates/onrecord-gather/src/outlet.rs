//! Who published a report, by the lines around it: a domain, a known name, a masthead, a menu, a byline,
//! a dateline, a copyright line.
//!
//! What the metadata of a page says outranks all of it and is read elsewhere. Surprising: a name alone at
//! the top is no outlet yet; something else on the page must speak for it.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::names::{Ambiguity, OutletKind};
use onrecord_nouns::{Label, Outlet, Text};

use crate::dates::{DateShown, date_shown};
use crate::head::{domain, set};
use crate::lines::{Line, is_emphasis};
use crate::masthead::{
    address_beside_a_date, agency_in_slashes, before_the_mark, beside_a_menu, issues_a_release,
};
use crate::roles::Parts;
use crate::words::words;

/// The outlet that the lines before `first` name, or that a copyright line names.
pub(crate) fn outlet(text: &Text, lines: &[Line], parts: &mut Parts, first: usize) -> Outlet {
    for at in 0..first.min(lines.len()).min(12) {
        let Some(line) = lines.get(at) else { continue };
        let slice = text.slice(line.span);
        if let Some(domain) = domain(slice) {
            set(parts, at, Label::Outlet, "head/outlet domain");
            return Outlet {
                name: slice.to_owned(),
                domain: Some(domain),
                span: Some(line.span),
                basis: "a line of the head is a web domain".to_owned(),
            };
        }
    }
    for at in 0..first.min(lines.len()).min(8) {
        let Some(line) = lines.get(at).filter(|line| line.n_words <= 8) else {
            continue;
        };
        let open = parts
            .roles
            .get(at)
            .is_some_and(|role| role.label == Label::Furniture);
        if let Some(known) = known_outlet(text.slice(line.span)).filter(|_| open) {
            set(parts, at, Label::Outlet, "head/outlet known");
            return Outlet {
                name: text.slice(line.span).to_owned(),
                domain: known.domains.first().map(|domain| (*domain).to_owned()),
                span: Some(line.span),
                basis: "a line of the head names a known outlet".to_owned(),
            };
        }
    }
    let named = (0..first.min(lines.len()).min(3)).find(|at| {
        lines.get(*at).is_some_and(|line| {
            let role = parts.roles.get(*at).map(|role| role.label);
            let date = parts
                .dates
                .get(*at)
                .is_some_and(|date| date.has_date() || date.clock);
            let slice = text.slice(line.span);
            role == Some(Label::Furniture)
                && !date
                && (names_its_publisher(text, lines, parts, *at)
                    || issues_a_release(text, lines, parts, *at)
                    || is_name_line(slice, line)
                        && (has_outlet_word(slice, line)
                            || names_a_section(slice)
                            || is_named_again(text, lines, *at)
                            || is_spoken_to(text, lines, *at)
                            || is_root_of_a_trail(text, lines, *at)
                            || is_masthead(text, parts, *at, line)
                            || *at == 0 && has_article(slice)))
        })
    });
    if let Some(found) = named
        .is_none()
        .then(|| from_address_line(text, lines, first))
        .flatten()
    {
        return found;
    }
    if let Some(line) = named.and_then(|at| lines.get(at)) {
        set(parts, named.unwrap_or(0), Label::Outlet, "head/outlet name");
        let slice = text.slice(line.span);
        let name = before_the_motto(slice).or(before_what_it_is(slice, line));
        let issues = named.is_some_and(|at| issues_a_release(text, lines, parts, at));
        let programme = Some(before_the_mark(slice)).filter(|name| {
            (issues || words().is("outlet-word", name) || line.has("institution"))
                && name.split_whitespace().count() >= 2
        });
        let name = name.or(programme).unwrap_or(slice);
        return outlet_named(text, name, "a name alone at the top, before the headline");
    }
    if let Some(found) = agency_in_slashes(text, lines, parts)
        .or_else(|| beside_a_menu(text, lines, parts, first))
        .or_else(|| address_beside_a_date(text, lines, parts, first))
    {
        return found;
    }
    under_the_headline(text, lines, parts, first)
        .or_else(|| in_byline(text, lines, parts))
        .or_else(|| in_date_line(text, lines, parts))
        .or_else(|| copyright_holder(text, lines))
        .or_else(|| agency_of_the_dateline(text, lines, parts))
        .unwrap_or_default()
}

/// A known outlet alone on a line between headline and body, as agencies stand under a byline.
fn under_the_headline(text: &Text, lines: &[Line], parts: &mut Parts, headline: usize) -> Option<Outlet> {
    let at = (headline + 1..parts.first_body.min(headline + 6)).find(|at| {
        let open = parts
            .roles
            .get(*at)
            .is_some_and(|role| role.label == Label::Furniture);
        let names = &Lexicon::english().names;
        open && lines.get(*at).is_some_and(|line| {
            names
                .outlet(text.slice(line.span))
                .is_some_and(|(_, ambiguity)| ambiguity == Ambiguity::Clear)
        })
    })?;
    set(parts, at, Label::Outlet, "head/outlet under headline");
    let span = lines.get(at)?.span;
    Some(Outlet {
        name: text.slice(span).to_owned(),
        domain: None,
        span: Some(span),
        basis: "a line under the headline is a known outlet".to_owned(),
    })
}

/// The known outlet at the end of a byline, or the one it was written for: `By Jane Roe, Reuters`, `By Jane
/// Roe for The Pier Gazette`.
fn in_byline(text: &Text, lines: &[Line], parts: &Parts) -> Option<Outlet> {
    let bylines = lines.iter().zip(&parts.roles).take(parts.first_body + 1);
    let mut bylines = bylines.filter(|(_, role)| role.label == Label::Byline);
    bylines.find_map(|(line, _)| {
        let slice = text.slice(line.span);
        if let Some((_, name)) = slice.rsplit_once(" for ")
            && (2..=5).contains(&name.split_whitespace().count())
            && is_a_name(name)
        {
            return Some(outlet_named(text, name, "the byline names it"));
        }
        let (before, name) = slice.rsplit_once(", ")?;
        let (_, ambiguity) = Lexicon::english().names.outlet(name.trim())?;
        (ambiguity == Ambiguity::Clear).then(|| Outlet {
            name: name.trim().to_owned(),
            domain: None,
            span: text.span(line.span.start() + before.len() + 2, line.span.end()),
            basis: "the byline names it".to_owned(),
        })
    })
}

/// The agency in brackets in the dateline of a report that names no other outlet.
fn agency_of_the_dateline(text: &Text, lines: &[Line], parts: &Parts) -> Option<Outlet> {
    let span = lines.get(parts.first_body)?.span;
    let slice = text.slice(span);
    let open = slice.find('(').filter(|open| *open < DATELINE)?;
    let close = open + slice.get(open..)?.find(')')?;
    let after = slice.get(close + 1..)?.trim_start();
    let name = slice.get(open + 1..close)?;
    let known = Lexicon::english().names.outlet(name);
    let agency = match known {
        Some((known, _)) => known.kind == OutletKind::Agency,
        // "HALM, Oct 3 (Northern Wire) -": a name that no list knows stands where only agencies stand.
        None => follows_a_place(slice.get(..open)?) && is_a_name(name),
    };
    let dashed = after.starts_with(['-', '–', '—']);
    (dashed && agency).then(|| Outlet {
        name: name.to_owned(),
        domain: None,
        span: text.span(span.start() + open + 1, span.start() + close),
        basis: "the dateline names the agency, and nothing another outlet".to_owned(),
    })
}

/// Whether some words begin with a place as datelines do: in capitals, a comma or nothing behind it.
pub(crate) fn follows_a_place(before: &str) -> bool {
    let place = before.split([',', '-', '–']).next().unwrap_or_default().trim();
    let letters = place.chars().filter(|letter| letter.is_alphabetic());
    letters.clone().count() >= 3 && letters.clone().all(char::is_uppercase)
}

/// Whether some words are one to four, each with a capital.
pub(crate) fn is_a_name(words: &str) -> bool {
    let count = words.split_whitespace().count();
    let high = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(|letter| letter.is_alphabetic() || letter == '-')
    };
    (1..=4).contains(&count) && words.split_whitespace().all(high)
}

/// How far into a line the brackets or slashes of a dateline start at most, in bytes.
pub(crate) const DATELINE: usize = 60;

/// Whether a line at the very top is the name of the body that issues the report, or that of a paper
/// with its motto: `Ministry of Ports`, `The Long Pier - notes on ships`. Another line must be left
/// for the headline.
pub(crate) fn names_its_publisher(text: &Text, lines: &[Line], parts: &Parts, at: usize) -> bool {
    let Some(line) = lines
        .get(at)
        .filter(|line| at < 2 && line.starts_high && !line.stops)
    else {
        return false;
    };
    let mut rest = lines.iter().zip(&parts.dates).take(parts.first_body).skip(at + 1);
    let headed = rest.any(|(line, date)| could_be_headline(line, date));
    let slice = text.slice(line.span);
    let organisation = || {
        let known = Lexicon::english().names.organisation(slice);
        known.is_some_and(|(_, ambiguity)| ambiguity == Ambiguity::Clear)
    };
    let named = at == 0 && (before_the_motto(slice).is_some() || before_what_it_is(slice, line).is_some());
    headed && (line.has("institution") && all_high(slice) || organisation() || named)
}

/// Whether a line of the head may be its headline, by its shape.
pub(crate) fn could_be_headline(line: &Line, date: &DateShown) -> bool {
    line.n_words >= 3 && !date.is_date_line() && !line.is_clutter() && !line.has("byline")
}

/// Whether words head a part of a site, so that they are no site's name.
pub(crate) fn heads_a_section(part: &str) -> bool {
    ["section", "related-label", "menu", "kicker"]
        .iter()
        .any(|id| words().is(id, part))
}

/// An outlet by its name, where it stands.
pub(crate) fn outlet_named(text: &Text, name: &str, basis: &str) -> Outlet {
    let name = unmarked(name);
    Outlet {
        name: name.to_owned(),
        domain: None,
        span: text.span_of(name),
        basis: basis.to_owned(),
    }
}

/// Words without the marks of emphasis around them.
pub(crate) fn unmarked(words: &str) -> &str {
    words.trim_matches(['*', '_', ' '])
}

/// Whether all words have capitals, but for the short ones between them.
pub(crate) fn all_high(slice: &str) -> bool {
    let mut words = slice
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .peekable();
    words.peek().is_some()
        && words.all(|word| {
            word.chars()
                .find(|letter| letter.is_alphabetic())
                .is_some_and(|letter| !letter.is_lowercase())
                || word.len() <= 3
        })
}

/// The marks that part a name from what stands behind it.
pub(crate) const PARTED: [&str; 5] = [" - ", " – ", " — ", " | ", " · "];

/// The name of a line that has a motto in lower case behind a dash: `The Long Pier - notes on ships`.
fn before_the_motto(slice: &str) -> Option<&str> {
    let (name, motto) = PARTED.iter().find_map(|mark| slice.split_once(mark))?;
    let emphatic = name.starts_with("**") && name.ends_with("**");
    let least = if emphatic { 1 } else { 2 };
    let is_name = (least..=5).contains(&name.split_whitespace().count()) && all_high(name);
    let is_motto = motto.starts_with(char::is_lowercase) && motto.split_whitespace().count() >= 2;
    (is_name && is_motto).then_some(name)
}

/// The name of a line that says behind a dash what body bears it: `Clear Pier – Association for the Harbour`.
fn before_what_it_is<'a>(slice: &'a str, line: &Line) -> Option<&'a str> {
    let (name, body) = PARTED.iter().find_map(|mark| slice.split_once(mark))?;
    let first = body.split_whitespace().next().unwrap_or_default();
    let is_name = (1..=4).contains(&name.split_whitespace().count()) && all_high(name);
    let is_body = words().is("body", first) && body.split_whitespace().count() >= 2 && all_high(body);
    (is_name && is_body && line.starts_high).then_some(name)
}

/// Whether somebody in the text speaks to this name: "told Island 24".
fn is_spoken_to(text: &Text, lines: &[Line], at: usize) -> bool {
    let Some(name) = lines.get(at).map(|line| text.slice(line.span)) else {
        return false;
    };
    let plain = !heads_a_section(name);
    let place = Lexicon::english().names.country(name).is_some();
    plain
        && !place
        && lines.iter().filter(|line| line.has("addressed")).any(|line| {
            let slice = text.slice(line.span);
            slice.match_indices(name).any(|(found, _)| {
                let before = slice.get(..found).unwrap_or_default().trim_end();
                let before = before.strip_suffix(" the").unwrap_or(before);
                let from = before.char_indices().rev().nth(24).map_or(0, |(from, _)| from);
                words().ends_with("addressed", before.get(from..).unwrap_or(before))
            })
        })
}

/// Whether the trail or the menu of sections beside a line starts with its name, or with the start of it.
fn is_root_of_a_trail(text: &Text, lines: &[Line], at: usize) -> bool {
    let Some(name) = lines.get(at).map(|line| text.slice(line.span)) else {
        return false;
    };
    let beside = [at.checked_sub(1), Some(at + 1)];
    beside
        .into_iter()
        .flatten()
        .filter_map(|other| lines.get(other))
        .any(|line| {
            let slice = text.slice(line.span);
            let mut trail = slice.split(['»', '›', '>', '|']).map(str::trim);
            let root = trail.next().unwrap_or_default();
            let plain = ["section", "menu"].iter().all(|id| !words().is(id, root));
            let both = root.split_whitespace().zip(name.split_whitespace());
            let same_start = both.take_while(|(root, name)| root == name).count();
            let root_is_a_word =
                root.chars().count() >= 4 && name.split_whitespace().any(|word| word == root);
            trail.next().is_some() && plain && (root_is_a_word || same_start >= 2)
        })
}

/// The outlet that a line names, alone or before the name of a section: `Harbour Post | World`.
fn known_outlet(slice: &str) -> Option<&'static onrecord_lexicon::names::Outlet> {
    let names = &Lexicon::english().names;
    let parts = std::iter::once(slice).chain(
        slice
            .split(['|', '·', '•', '»', '›', '–', '—', '/', '.', ':'])
            .take(1),
    );
    let clear = parts
        .map(str::trim)
        .filter_map(|part| names.outlet(part))
        .find(|(_, ambiguity)| *ambiguity == Ambiguity::Clear);
    clear.map(|(outlet, _)| outlet)
}

/// Whether a name holds a word of papers' names and another one.
fn has_outlet_word(slice: &str, line: &Line) -> bool {
    let plain = |part: &str| !heads_a_section(part);
    let parts = slice.split(['|', '/', '·', '>']).map(str::trim);
    line.has("outlet-word") && line.n_words >= 2 && parts.into_iter().all(plain)
}

/// The paper in a date line of the head: `Island Gazette, 3 May 2024`.
fn in_date_line(text: &Text, lines: &[Line], parts: &Parts) -> Option<Outlet> {
    let dated = lines
        .iter()
        .zip(&parts.dates)
        .zip(&parts.roles)
        .take(parts.first_body.min(12));
    let mut dated = dated.filter(|((_, date), role)| role.label == Label::Date && date.others > 0);
    dated.find_map(|((line, date), _)| {
        let slice = text.slice(line.span);
        let before = slice.get(..date.range?.0)?;
        let name = before.trim_matches(|letter: char| !letter.is_alphanumeric());
        let body = before_the_mark(name);
        if body.len() < name.len()
            && body.split_whitespace().count() >= 2
            && all_high(body)
            && body.split_whitespace().any(|word| words().is("body", word))
        {
            return Some(outlet_named(text, body, "the date line names it"));
        }
        let (name, numbered) = without_number(name);
        let known = known_outlet(name).is_some();
        let paper = words().is("outlet-word", name) && name.split_whitespace().count() >= 2;
        let high = name
            .split_whitespace()
            .all(|word| word.starts_with(char::is_uppercase));
        (known || (paper || numbered) && high && !words().is("published", name))
            .then(|| outlet_named(text, name, "the date line names it"))
    })
}

/// A name without the number of the issue behind it: `Pier Letter #4`.
fn without_number(name: &str) -> (&str, bool) {
    let digits = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    match digits.strip_suffix('#') {
        Some(rest) if digits.len() < name.len() => (rest.trim_end(), true),
        _ => (name, false),
    }
}

/// The outlet whose address stands alone on a line of the head; its name, if the headline holds it.
fn from_address_line(text: &Text, lines: &[Line], first: usize) -> Option<Outlet> {
    let head = lines.iter().take((first + 5).min(lines.len()));
    let addresses = head
        .filter(|line| line.n_words <= 12)
        .map(|line| (line, text.slice(line.span)));
    let (line, host) = addresses.into_iter().find_map(|(line, slice)| {
        let rest = slice
            .strip_prefix("https://")
            .or_else(|| slice.strip_prefix("http://"))?;
        let alone = !rest.contains(char::is_whitespace);
        alone
            .then(|| domain(rest.split(['/', '?', '#', ':']).next()?))
            .flatten()
            .map(|host| (line, host))
    })?;
    let plain = |words: &str| -> String {
        words
            .to_lowercase()
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect()
    };
    let core = host.split('.').max_by_key(|label| label.len()).map(plain)?;
    let titles = lines.iter().take(first + 1).map(|line| text.slice(line.span));
    let parts = titles.flat_map(|title| title.split(['-', '|', '–', '—']));
    let name = parts.map(str::trim).find(|part| plain(part) == core);
    Some(Outlet {
        name: name.unwrap_or_default().to_owned(),
        domain: Some(host),
        span: name.and_then(|name| text.span_of(name)).or(Some(line.span)),
        basis: "an address alone on a line of the head".to_owned(),
    })
}

/// Whether a line stands at the very top, a date line under it, in capitals throughout.
fn is_masthead(text: &Text, parts: &Parts, at: usize, line: &Line) -> bool {
    let mut names = text.slice(line.span).split_whitespace();
    let dated = parts
        .dates
        .get(1)
        .is_some_and(|date| date.day.is_some() && date.is_date_line());
    let plain = |word: &str| ["kicker", "section"].iter().all(|id| !words().is(id, word));
    at == 0 && dated && names.all(|word| word.starts_with(char::is_uppercase) && plain(word))
}

/// Whether a name has the article of papers' names: `The Long Pier`.
fn has_article(slice: &str) -> bool {
    let slice = unmarked(slice);
    slice.starts_with("The ") && (3..=5).contains(&slice.split_whitespace().count())
}

/// Whether a line is a name with that of a section behind it: `Harbour. World`.
fn names_a_section(slice: &str) -> bool {
    let parted = [". ", " | ", " · ", " / ", " – ", " — ", " - "]
        .iter()
        .find_map(|mark| slice.split_once(mark));
    let one_more = |rest: &str| (1..=2).contains(&rest.split_whitespace().count());
    parted.is_some_and(|(name, section)| {
        let plain = !heads_a_section(name);
        // "English | Deutsch" are two tongues of one site.
        let more = name.split_whitespace().count() >= 2
            || words().is("section", section.trim())
            || words().is("kicker", section.trim());
        plain && one_more(section) && more
    })
}

/// Whether a later line ends with this name behind a mark, as page titles and copyright lines do, or
/// starts with it before one and a date.
fn is_named_again(text: &Text, lines: &[Line], at: usize) -> bool {
    let Some(name) = lines.get(at).map(|line| unmarked(text.slice(line.span))) else {
        return false;
    };
    let mut others = lines.iter().enumerate().filter(|(other, _)| *other != at);
    name.chars().count() >= 4
        && others.any(|(_, line)| {
            let slice = text.slice(line.span).trim_end_matches('.');
            let before = slice.strip_suffix(name).map(str::trim_end);
            let after = slice.strip_prefix(name).map(str::trim_start);
            let dated = after.is_some_and(|after| {
                after.starts_with(['|', '-', '–', '—', ',', '·']) && date_shown(after).day.is_some()
            });
            dated
                || line.has("copyright") && slice.contains(name)
                || before.is_some_and(|before| before.ends_with(['|', '-', '–', '—', '©']))
        })
}

/// Whether a line is a name and nothing else: few words, all with capitals.
pub(crate) fn is_name_line(slice: &str, line: &Line) -> bool {
    let emphatic = is_emphasis(slice);
    let slice = unmarked(slice);
    let short = (1..=5).contains(&line.n_words) && slice.chars().count() <= 40;
    let letters_first = slice.starts_with(char::is_alphabetic);
    short
        && all_high(slice)
        && letters_first
        && !line.is_clutter()
        && (!line.bullet || emphatic)
        && !line.has("byline")
        && line.starts_high
        && !slice.ends_with(['.', '!', '?', ':', ','])
        && !slice.contains([',', ';', '>', '›', '»', '☰'])
}

/// A name without the years behind it; digits that are part of it stay: `Pier24 2021`.
fn without_years(name: &str) -> &str {
    let name = name.trim_end();
    let year = |letter: char| letter.is_ascii_digit() || letter == '-';
    match name.rsplit_once(char::is_whitespace) {
        Some((rest, last)) if last.chars().all(year) => without_years(rest),
        _ => name,
    }
}

/// The name in a line such as `© 2021 Harbour News. All rights reserved.`
fn copyright_holder(text: &Text, lines: &[Line]) -> Option<Outlet> {
    let line = lines.iter().rev().take(60).find(|line| {
        let dated = text
            .slice(line.span)
            .split(|letter: char| !letter.is_ascii_digit());
        let dated = dated
            .into_iter()
            .any(|year| year.len() == 4 && (year.starts_with("20") || year.starts_with("19")));
        line.has("copyright") && line.n_words <= 16 && dated && text.slice(line.span).contains('©')
    })?;
    let slice = text.slice(line.span);
    let after = slice.split_once('©')?.1;
    let name = after.trim_start_matches(|letter: char| !letter.is_alphabetic());
    let name = name.split(['.', '|', ',', '–', '—', '©']).next()?;
    let name = without_years(name);
    let agency = Lexicon::english()
        .names
        .outlet(name)
        .is_some_and(|(outlet, _)| outlet.kind == OutletKind::Agency);
    let fits = (3..=40).contains(&name.chars().count()) && name.starts_with(char::is_uppercase);
    (fits && !agency && !words().is("copyright", name))
        .then(|| outlet_named(text, name, "the copyright line names it"))
}
