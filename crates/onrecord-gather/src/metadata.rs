//! What a page says of itself where no reader sees it: title, outlet, author, dates, address.
//!
//! Visible dates are left to `published`. Surprising: the day is taken as it is written, in the
//! page's own time zone; a day in another zone would be another day for the reader.

use jiff::civil::Date;
use onrecord_nouns::{DateKind, Days, Published};
use serde_json::Value;

use crate::dates::date_shown;
use crate::markup::{Piece, attribute, pieces, unescaped};
use crate::words::words;

/// The metadata of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Metadata {
    /// Titles that the page gives itself, the best first.
    pub(crate) titles: Vec<String>,
    pub(crate) site_name: Option<(String, &'static str)>,
    pub(crate) authors: Vec<String>,
    pub(crate) published: Option<Published>,
    pub(crate) url: Option<String>,
    /// A date of change, where no date of publication is given.
    pub(crate) modified: Option<Published>,
}

/// What was collected from the tags.
#[derive(Default)]
struct Collected {
    metas: Vec<(String, String)>,
    title: Option<String>,
    canonical: Option<String>,
    documents: Vec<Value>,
    /// Dates in elements that say they are of publication.
    marked: Vec<String>,
    /// Dates of publication in scripts that are no whole JSON.
    loose: Vec<String>,
}

/// Longest JSON-LD script that is read, in bytes.
const LONGEST_SCRIPT: usize = 1 << 20;

/// Reads the metadata of a page.
pub(crate) fn metadata(source: &str) -> Metadata {
    let found = collect(source);
    let meta = |field: &str| {
        let names = words().field_names(field).iter();
        names
            .filter_map(|name| found.metas.iter().find(|(key, _)| key == name))
            .map(|(_, value)| value.as_str())
    };
    let nodes: Vec<&Value> = found.documents.iter().flat_map(nodes).collect();
    let articles: Vec<&&Value> = nodes.iter().filter(|node| is_article(node)).collect();
    let of_articles = |key: &str| articles.iter().filter_map(|node| node.get(key)).next();
    let titles = meta("meta_title")
        .map(str::to_owned)
        .chain(of_articles("headline").and_then(Value::as_str).map(unescaped))
        .chain(found.title.clone());
    let url = meta("meta_url")
        .map(str::to_owned)
        .next()
        .or(found.canonical.clone());
    let publisher = of_articles("publisher")
        .and_then(|publisher| publisher.get("name"))
        .and_then(Value::as_str);
    let site_name = meta("meta_outlet")
        .next()
        .map(|name| (name.to_owned(), "site name of the page"));
    let authors = of_articles("author").map(names).unwrap_or_default();
    Metadata {
        titles: titles.filter(|title| !title.trim().is_empty()).collect(),
        site_name: site_name
            .or_else(|| publisher.map(|name| (unescaped(name), "publisher in the page's JSON-LD"))),
        authors: if authors.is_empty() {
            meta("meta_author").map(str::to_owned).take(3).collect()
        } else {
            authors
        },
        published: published(&found, &nodes, url.as_deref()),
        modified: meta("meta_modified").find_map(|value| {
            of_day(
                value,
                "date of the last update in the page's metadata; first publication may be earlier",
            )
        }),
        url,
    }
}

fn collect(source: &str) -> Collected {
    let mut found = Collected::default();
    for piece in pieces(source) {
        match piece {
            Piece::Open { name, attributes } => found.open(name, attributes),
            Piece::Raw { name, raw, .. } if name.eq_ignore_ascii_case("title") && found.title.is_none() => {
                found.title = Some(one_line(&unescaped(raw)));
            }
            Piece::Raw {
                name,
                attributes,
                raw,
                ..
            } if name.eq_ignore_ascii_case("script") => {
                let json = attribute(attributes, "type")
                    .is_some_and(|kind| kind.to_ascii_lowercase().contains("ld+json"));
                if json && raw.len() <= LONGEST_SCRIPT {
                    let document = json_document(raw);
                    if document.is_none() {
                        found.loose.extend(loose_date(raw));
                    }
                    found.documents.extend(document);
                }
            }
            _ => {}
        }
    }
    found
}

impl Collected {
    fn open(&mut self, name: &str, attributes: &str) {
        if name.eq_ignore_ascii_case("link")
            && attribute(attributes, "rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"))
        {
            self.canonical = attribute(attributes, "href").map(unescaped);
        }
        let value = || attribute(attributes, "content").or_else(|| attribute(attributes, "datetime"));
        if attribute(attributes, "itemprop")
            .is_some_and(|prop| prop.to_ascii_lowercase().contains("datepublished"))
            || attribute(attributes, "pubdate").is_some()
        {
            self.marked.extend(value().map(unescaped));
        }
        if name.eq_ignore_ascii_case("meta") && self.metas.len() < 400 {
            for key in ["property", "name", "itemprop", "http-equiv"] {
                if let (Some(key), Some(content)) =
                    (attribute(attributes, key), attribute(attributes, "content"))
                {
                    self.metas
                        .push((key.trim().to_ascii_lowercase(), one_line(&unescaped(content))));
                }
            }
        }
    }
}

/// The JSON of a script; comment marks and line breaks inside of strings are forgiven.
fn json_document(raw: &str) -> Option<Value> {
    let plain = raw
        .trim()
        .trim_start_matches("<!--")
        .trim_end_matches("-->")
        .trim();
    let plain = plain
        .trim_start_matches("//<![CDATA[")
        .trim_end_matches("//]]>")
        .trim()
        .trim_end_matches(';');
    serde_json::from_str(plain)
        .or_else(|_| serde_json::from_str(&plain.replace(['\n', '\r', '\t'], " ")))
        .ok()
}

/// The value after `"datePublished":` in a script that cannot be read as JSON.
fn loose_date(raw: &str) -> Option<String> {
    let (_, rest) = raw.split_once("\"datePublished\"")?;
    let value = rest
        .trim_start()
        .strip_prefix(':')?
        .trim_start()
        .strip_prefix('"')?;
    value.split_once('"').map(|(value, _)| value.to_owned())
}

/// The objects of a JSON-LD document, those in lists and in `@graph` too.
fn nodes(document: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    let mut open = vec![document];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(values) => open.extend(values.iter().rev()),
            Value::Object(object) => {
                found.push(value);
                open.extend(
                    ["mainEntity", "mainEntityOfPage", "@graph"]
                        .iter()
                        .filter_map(|key| object.get(*key)),
                );
            }
            _ => {}
        }
        if found.len() > 500 {
            break;
        }
    }
    found
}

fn is_article(node: &Value) -> bool {
    let kinds: Vec<&str> = match node.get("@type") {
        Some(Value::String(kind)) => vec![kind.as_str()],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    kinds
        .iter()
        .any(|kind| kind.ends_with("Article") || kind.ends_with("Posting") || *kind == "Report")
}

/// The names of one or more persons.
fn names(value: &Value) -> Vec<String> {
    match value {
        Value::String(name) => vec![unescaped(name)],
        Value::Array(values) => values.iter().take(20).flat_map(names).collect(),
        Value::Object(object) => object.get("name").map(names).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// The date of publication by what the page says of itself, or by its address.
fn published(found: &Collected, nodes: &[&Value], url: Option<&str>) -> Option<Published> {
    let dated = |articles: bool| {
        let chosen = nodes.iter().filter(|node| is_article(node) == articles);
        let dates: Vec<&str> = chosen
            .filter_map(|node| node.get("datePublished"))
            .filter_map(Value::as_str)
            .collect();
        dates
            .into_iter()
            .find_map(|value| of_day(value, "datePublished in the page's JSON-LD"))
    };
    let metas = words().field_names("meta_date").iter().filter_map(|name| {
        let (_, value) = found.metas.iter().find(|(key, _)| key == name)?;
        of_day(value, "date of publication in the page's metadata")
    });
    dated(true)
        .or_else(|| {
            found
                .loose
                .iter()
                .find_map(|value| of_day(value, "datePublished in the page's JSON-LD"))
        })
        .or_else(|| metas.into_iter().next())
        .or_else(|| dated(false))
        .or_else(|| {
            url.and_then(address_day)
                .map(|day| known(day, "address of the report"))
        })
        .or_else(|| {
            found
                .marked
                .iter()
                .find_map(|value| of_day(value, "an element marked as date of publication"))
        })
}

fn of_day(value: &str, basis: &str) -> Option<Published> {
    let day = date_shown(value).day.or_else(|| compact_day(value))?;
    Some(known(day, basis))
}

fn known(day: Date, basis: &str) -> Published {
    Published {
        kind: DateKind::Published,
        days: Days::one(day),
        span: None,
        basis: basis.to_owned(),
    }
}

/// `20240503` or `20240503T1405`.
fn compact_day(value: &str) -> Option<Date> {
    let digits = value
        .trim()
        .get(..8)
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    day_of(digits.get(..4)?, digits.get(4..6)?, digits.get(6..8)?)
}

fn day_of(year: &str, month: &str, day: &str) -> Option<Date> {
    let year = year.parse().ok().filter(|year| (1990..2100).contains(year))?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The day in an address such as `/2024/05/03/port-closed`.
pub(crate) fn address_day(url: &str) -> Option<Date> {
    let parts: Vec<&str> = url.split(['/', '-', '_', '.']).collect();
    let digits = |part: &str, lengths: [usize; 2]| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let found = parts.windows(3).find_map(|window| {
        let [year, month, day] = window else { return None };
        let fits = digits(year, [4, 4]) && digits(month, [1, 2]) && digits(day, [1, 2]);
        fits.then(|| day_of(year, month, day)).flatten()
    });
    found.or_else(|| {
        parts
            .iter()
            .filter(|part| part.len() == 8)
            .find_map(|part| compact_day(part))
    })
}

/// A title without line breaks and double blanks.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Marks that part a title from the name of the site.
const TAIL_MARKS: &[&str] = &[" - ", " | ", " – ", " — ", " :: ", " · ", " » ", " • ", " / "];

/// A title without the name of the site at its end or start.
pub(crate) fn without_site_name(title: &str, names: &[&str]) -> String {
    let plain = |words: &str| -> String {
        words
            .to_lowercase()
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect()
    };
    let names: Vec<String> = names
        .iter()
        .map(|name| plain(name))
        .filter(|name| name.len() > 2)
        .collect();
    let is_name = |part: &str| {
        let part = plain(part);
        !part.is_empty()
            && names.iter().any(|name| {
                *name == part || name.starts_with(&part) && part.len() > 3 || part.starts_with(name.as_str())
            })
    };
    let mut rest = title.trim();
    for _ in 0..3 {
        let cut = TAIL_MARKS
            .iter()
            .filter_map(|mark| rest.rsplit_once(mark))
            .max_by_key(|(head, _)| head.len());
        match cut {
            Some((head, tail)) if is_name(tail) && !head.trim().is_empty() => rest = head.trim(),
            _ => break,
        }
    }
    let start = TAIL_MARKS
        .iter()
        .filter_map(|mark| rest.split_once(mark))
        .min_by_key(|(head, _)| head.len());
    match start {
        Some((head, tail)) if is_name(head) && !tail.trim().is_empty() => tail.trim().to_owned(),
        _ => rest.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_in_json_outranks_others() {
        let page = r#"<title>Port closed | Harbour Post</title><meta property="og:site_name" content="Harbour Post">
            <meta name="date" content="2024-05-09"><script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
            "datePublished": "2024-05-03T10:00:00+02:00", "author": [{"name": "Jane Roe"}]}]}</script>"#;
        let found = metadata(page);
        assert_eq!(
            found.published.map(|found| found.basis).as_deref(),
            Some("datePublished in the page's JSON-LD")
        );
        assert_eq!(found.authors, ["Jane Roe"]);
        assert_eq!(
            without_site_name(&found.titles[0], &["Harbour Post"]),
            "Port closed"
        );
    }

    #[test]
    fn an_address_gives_its_day() {
        let day = |url| address_day(url).map(|day| day.to_string());
        assert_eq!(
            day("https://harbour.example/2024/05/03/port").as_deref(),
            Some("2024-05-03")
        );
        assert_eq!(
            day("https://harbour.example/port-20240503.html").as_deref(),
            Some("2024-05-03")
        );
        assert_eq!(day("https://harbour.example/1234567/port"), None);
    }
}
