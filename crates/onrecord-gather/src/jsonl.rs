//! Reports from a file with one JSON object a line.
//!
//! What the texts hold is left to `assemble`. Surprising: headline, outlet and date of a record are
//! put before its text, so that they have places, and every place still points at the raw bytes of
//! the file, escapes and all.

use onrecord_nouns::{Label, Text};

use crate::assemble::{Draft, Given, input, report};
use crate::decode::decode;
use crate::error::GatherError;
use crate::json::{Field, Value, fields, unescape};
use crate::trail::Trail;
use crate::words::words;
use crate::{Gathered, Options};

/// Reads a file of records. A record that cannot be read is told and left out.
pub(crate) fn jsonl_reports(path: &str, bytes: &[u8], options: &Options) -> Gathered {
    let mut gathered = Gathered::default();
    if u32::try_from(bytes.len()).is_err() {
        gathered.failures.push(GatherError::TooLong {
            document: path.to_owned(),
            bytes: bytes.len(),
            limit: Text::MAX_LEN,
        });
        return gathered;
    }
    let decoded = decode(bytes, None);
    let file = input(path, bytes, "jsonl", decoded.encoding);
    let mut start = 0;
    for (number, line) in (1_u64..).zip(decoded.text.split_inclusive('\n')) {
        let at = start;
        start += line.len();
        if line.trim().is_empty() {
            continue;
        }
        if line.len() > options.max_bytes {
            gathered.failures.push(GatherError::RecordTooLong {
                document: path.to_owned(),
                line: number,
                bytes: line.len(),
                limit: options.max_bytes,
            });
            continue;
        }
        match record(path, number, line, options) {
            Err(failure) => gathered.failures.push(failure),
            Ok(mut record) => {
                let mut placed = Trail::default();
                placed.extend_moved(&record.trail, at);
                let mut own = file.clone();
                own.record = Some(number);
                own.url = record.url.take();
                gathered.reports.push(report(Draft {
                    text: Text::new(record.text),
                    map: placed.through(&decoded.trail).into_map(),
                    input: own,
                    doubts: crate::assemble::decoding_doubts(&decoded),
                    given: record.given,
                    facts: None,
                }));
            }
        }
    }
    if gathered.reports.is_empty() && gathered.failures.is_empty() {
        gathered.failures.push(GatherError::Empty {
            document: path.to_owned(),
        });
    }
    gathered
}

/// The text of a record, made of its fields.
#[derive(Default)]
struct Record {
    text: String,
    /// From the text to the bytes of the line.
    trail: Trail,
    given: Given,
    url: Option<String>,
}

fn record(path: &str, number: u64, line: &str, options: &Options) -> Result<Record, GatherError> {
    let found = fields(line, options.max_depth).map_err(|(why, place)| GatherError::BadJson {
        document: path.to_owned(),
        line: number,
        why,
        place,
    })?;
    let no_text = || GatherError::NoText {
        document: path.to_owned(),
        line: number,
        wanted: options.text_field.clone().unwrap_or_else(|| "text".to_owned()),
        fields: found
            .iter()
            .filter(|field| matches!(field.value, Value::Text(..)))
            .map(|field| field.name.clone())
            .collect(),
    };
    let text = field(line, &found, options.text_field.as_deref(), "text").ok_or_else(no_text)?;
    let mut record = Record::default();
    for (label, name, set) in [
        (Label::Outlet, "outlet", &options.outlet_field),
        (Label::Headline, "title", &options.title_field),
        (Label::Date, "date", &options.date_field),
    ] {
        if let Some((start, end)) = field(line, &found, set.as_deref(), name) {
            record.add_head(line, start, end, label);
        }
    }
    record.url = field(line, &found, options.url_field.as_deref(), "url")
        .map(|(start, end)| unescape(line.get(start..end).unwrap_or_default()).0);
    record.add(line, text.0, text.1);
    if unescape(line.get(text.0..text.1).unwrap_or_default())
        .0
        .trim()
        .is_empty()
    {
        return Err(no_text());
    }
    Ok(record)
}

impl Record {
    /// Adds the characters of a string.
    fn add(&mut self, line: &str, start: usize, end: usize) {
        let (text, trail) = unescape(line.get(start..end).unwrap_or_default());
        let mut moved = Trail::default();
        moved.extend_moved(&trail, start);
        self.trail.extend(self.text.len(), &moved);
        self.text.push_str(&text);
    }

    /// Adds a field that goes before the text, on lines of its own.
    fn add_head(&mut self, line: &str, start: usize, end: usize, label: Label) {
        let from = self.text.len();
        self.add(line, start, end);
        if self.text.get(from..).is_some_and(|added| added.trim().is_empty()) {
            return;
        }
        self.given.labels.push((from, self.text.len(), label));
        self.text.push_str("\n\n");
    }
}

/// The place of the string in a field: of the name that was set, or else of one of the usual ones.
fn field(line: &str, found: &[Field], set: Option<&str>, usual: &str) -> Option<(usize, usize)> {
    let place = |name: &str| {
        found
            .iter()
            .find(|field| field.name.eq_ignore_ascii_case(name))
            .and_then(|field| match field.value {
                Value::Text(start, end) if line.get(start..end).is_some_and(|raw| !raw.trim().is_empty()) => {
                    Some((start, end))
                }
                _ => None,
            })
    };
    match set {
        Some(name) => place(name),
        None => words().field_names(usual).iter().find_map(|name| place(name)),
    }
}
