//! Reports from a feed: RSS 0.9 to 2.0 and Atom.
//!
//! Fetching is left to others. Surprising: the text of an entry is mostly HTML inside of XML, so a
//! place leads through both back to the bytes of the file, escapes and all.

use onrecord_nouns::{Label, Text};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::assemble::{Draft, Given, decoding_doubts, input, report};
use crate::decode::{Decoded, decode};
use crate::error::GatherError;
use crate::markup::unescaped;
use crate::page::lay_out;
use crate::trail::Trail;
use crate::{Gathered, Options};

/// Reads a feed: one report for each entry that has a text.
///
/// # Limits
///
/// Many feeds hold only the start of each report; that start is all that is read.
pub(crate) fn feed_reports(path: &str, bytes: &[u8], options: &Options) -> Gathered {
    let mut gathered = Gathered::default();
    if bytes.len() > options.max_bytes {
        gathered.failures.push(GatherError::TooLong {
            document: path.to_owned(),
            bytes: bytes.len(),
            limit: options.max_bytes,
        });
        return gathered;
    }
    let decoded = decode(bytes, None);
    let (feed, failure) = Feed::read(&decoded.text, options.max_depth);
    let file = input(path, bytes, "feed", decoded.encoding);
    for (number, entry) in (1_u64..).zip(&feed.entries) {
        let Some(written) = Written::of(entry, &feed) else {
            continue;
        };
        let mut own = file.clone();
        own.record = Some(number);
        own.url = entry.link.clone().filter(|link| link.contains("://"));
        gathered.reports.push(report(Draft {
            text: Text::new(written.text),
            map: written.trail.through(&decoded.trail).into_map(),
            input: own,
            doubts: decoding_doubts(&decoded),
            given: written.given,
            facts: None,
        }));
    }
    if let Some((why, place)) = failure {
        gathered.failures.push(GatherError::BadRecord {
            document: path.to_owned(),
            record: feed.entries.len() as u64 + 1,
            why,
            place: byte_of(&decoded, place),
        });
    } else if gathered.reports.is_empty() {
        gathered.failures.push(GatherError::NoReport {
            document: path.to_owned(),
            kind: "a feed",
        });
    }
    gathered
}

/// The byte of the file from which a place of the decoded text was made.
fn byte_of(decoded: &Decoded, place: usize) -> usize {
    let text = Text::new(decoded.text.clone());
    let span = text.span(place, place).unwrap_or_else(|| text.whole());
    let (start, _) = decoded.trail.clone().into_map().file_range(span);
    usize::try_from(start).unwrap_or(place)
}

/// The characters of an element, with where each came from.
#[derive(Debug, Default)]
struct Characters {
    text: String,
    trail: Trail,
}

impl Characters {
    fn push(&mut self, words: &str, file: usize, file_len: usize) {
        self.trail.push(self.text.len(), words.len(), file, file_len);
        self.text.push_str(words);
    }
}

/// One entry.
#[derive(Debug, Default)]
struct Entry {
    title: Characters,
    date: Characters,
    link: Option<String>,
    /// The fullest text that it has.
    body: Characters,
}

/// What a feed holds.
#[derive(Debug, Default)]
struct Feed {
    /// The title of the feed itself, which names the outlet.
    title: Characters,
    entries: Vec<Entry>,
}

/// What an element of a feed is to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Entry,
    Title,
    Date,
    Link,
    Body,
}

/// What an element means, by its name without the prefix. These names are the format's, no words.
fn part(name: &str) -> Option<Part> {
    match name {
        "item" | "entry" => Some(Part::Entry),
        "title" => Some(Part::Title),
        "pubDate" | "published" | "updated" | "date" => Some(Part::Date),
        "link" => Some(Part::Link),
        "description" | "summary" | "content" | "encoded" => Some(Part::Body),
        _ => None,
    }
}

impl Feed {
    /// Reads as far as the XML is in order; says what is wrong after that.
    fn read(source: &str, max_depth: usize) -> (Self, Option<(String, usize)>) {
        let mut reader = Reader::from_str(source);
        reader.config_mut().check_end_names = false;
        let mut feed = Self::default();
        let mut entry: Option<Entry> = None;
        // The element that is being collected, and how deep it stands.
        let mut open: Option<(Part, usize, Characters)> = None;
        let mut depth = 0_usize;
        loop {
            let start = place(reader.buffer_position());
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(error) => return (feed, Some((error.to_string(), place(reader.error_position())))),
            };
            let end = place(reader.buffer_position());
            let raw = source.get(start..end).unwrap_or_default();
            match event {
                Event::Eof => break,
                Event::Start(element) => {
                    depth += 1;
                    if depth > max_depth {
                        return (
                            feed,
                            Some((format!("more than {max_depth} elements in each other"), start)),
                        );
                    }
                    match (part(element.local_name().as_ref()), &mut open) {
                        // Markup inside of a text (XHTML in Atom) is part of it.
                        (_, Some((Part::Body, _, characters))) => characters.push(raw, start, raw.len()),
                        (_, Some(_)) | (None, None) => {}
                        (Some(Part::Entry), None) => entry = Some(Entry::default()),
                        (Some(found), None) => {
                            note_link(found, &element, entry.as_mut());
                            open = Some((found, depth, Characters::default()));
                        }
                    }
                }
                Event::Empty(element) => {
                    if let Some((Part::Body, _, characters)) = &mut open {
                        characters.push(raw, start, raw.len());
                    } else if let Some(found) = part(element.local_name().as_ref()) {
                        note_link(found, &element, entry.as_mut());
                    }
                }
                Event::End(element) => {
                    match &mut open {
                        Some((_, at, _)) if *at == depth => {
                            if let Some((found, _, characters)) = open.take() {
                                feed.put(entry.as_mut(), found, characters);
                            }
                        }
                        Some((Part::Body, _, characters)) => characters.push(raw, start, raw.len()),
                        Some(_) => {}
                        None if part(element.local_name().as_ref()) == Some(Part::Entry) => {
                            feed.entries.extend(entry.take());
                        }
                        None => {}
                    }
                    depth = depth.saturating_sub(1);
                }
                Event::Text(_) => {
                    if let Some((_, _, characters)) = &mut open {
                        characters.push(raw, start, raw.len());
                    }
                }
                Event::GeneralRef(_) => {
                    if let Some((_, _, characters)) = &mut open {
                        characters.push(&unescaped(raw), start, raw.len());
                    }
                }
                Event::CData(inside) => {
                    if let Some((_, _, characters)) = &mut open {
                        let shift = raw.find("[CDATA[").map_or(0, |at| at + "[CDATA[".len());
                        let len = inside.len();
                        let words = raw.get(shift..shift + len).unwrap_or_default();
                        characters.push(words, start + shift, len);
                    }
                }
                _ => {}
            }
        }
        feed.entries.extend(entry);
        (feed, None)
    }

    /// Keeps what an element held.
    fn put(&mut self, entry: Option<&mut Entry>, part: Part, characters: Characters) {
        let Some(entry) = entry else {
            if part == Part::Title && self.title.text.is_empty() {
                self.title = characters;
            }
            return;
        };
        match part {
            Part::Title if entry.title.text.is_empty() => entry.title = characters,
            Part::Date if entry.date.text.is_empty() => entry.date = characters,
            Part::Link if entry.link.is_none() => {
                entry.link = Some(characters.text.trim().to_owned()).filter(|link| !link.is_empty());
            }
            Part::Body if characters.text.len() > entry.body.text.len() => entry.body = characters,
            _ => {}
        }
    }
}

/// Atom says where a report stands in an attribute.
fn note_link(part: Part, element: &BytesStart<'_>, entry: Option<&mut Entry>) {
    let Some(entry) = entry.filter(|entry| part == Part::Link && entry.link.is_none()) else {
        return;
    };
    let value = |name: &str| {
        let found = element.try_get_attribute(name).ok().flatten()?;
        Some(unescaped(&found.value))
    };
    if value("rel").is_none_or(|rel| rel == "alternate") {
        entry.link = value("href");
    }
}

fn place(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// An entry as the text of a report: outlet, headline and date on lines before its own text.
#[derive(Default)]
struct Written {
    text: String,
    trail: Trail,
    given: Given,
}

impl Written {
    fn of(entry: &Entry, feed: &Feed) -> Option<Self> {
        let mut written = Self::default();
        written.head(&feed.title, Label::Outlet);
        written.head(&entry.title, Label::Headline);
        written.head(&entry.date, Label::Date);
        let body = shown(&entry.body);
        if body.text.trim().is_empty() && entry.title.text.trim().is_empty() {
            return None;
        }
        written.add(&body);
        Some(written)
    }

    fn add(&mut self, words: &Characters) {
        self.trail.extend(self.text.len(), &words.trail);
        self.text.push_str(&words.text);
    }

    fn head(&mut self, words: &Characters, label: Label) {
        let words = shown(words);
        if words.text.trim().is_empty() {
            return;
        }
        let from = self.text.len();
        self.add(&words);
        self.given.labels.push((from, self.text.len(), label));
        self.text.push_str("\n\n");
    }
}

/// What a reader sees of characters that may be HTML.
fn shown(words: &Characters) -> Characters {
    let page = lay_out(&words.text);
    Characters {
        text: page.text,
        trail: page.trail.through(&words.trail),
    }
}
