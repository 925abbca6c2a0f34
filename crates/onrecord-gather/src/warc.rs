//! Reports from a web archive (WARC 1.0 and 1.1, ISO 28500): pages as servers sent them, or the texts
//! of a WET file.
//!
//! What a page holds is left to `html` and `assemble`. Surprising: the records are walked here and
//! not by a crate, because every place in a report must lead back to a byte of the archive, and no
//! crate that was looked at says where a record's bytes stand.

use onrecord_nouns::{DateKind, Days, Published};

use crate::assemble::{Part, input, text_report};
use crate::dates::date_shown;
use crate::error::GatherError;
use crate::html::html_report;
use crate::trail::Trail;
use crate::{Gathered, Options};

/// Reads an archive. What is no page and no text (pictures, scripts, requests) is passed over.
///
/// # Limits
///
/// Bodies that the server compressed are told as failures: no byte of them is a letter.
pub(crate) fn warc_reports(path: &str, bytes: &[u8], options: &Options) -> Gathered {
    let mut gathered = Gathered::default();
    let file = input(path, bytes, "warc", "");
    let mut at = 0;
    for number in 1_u64.. {
        at += blank_lines(bytes.get(at..).unwrap_or_default());
        if at >= bytes.len() {
            break;
        }
        let wrong = |why: &str, place: usize| GatherError::BadRecord {
            document: path.to_owned(),
            record: number,
            why: why.to_owned(),
            place,
        };
        let record = match Record::at(bytes, at) {
            Ok(record) => record,
            Err((why, place)) => {
                gathered.failures.push(wrong(why, place));
                break;
            }
        };
        at = record.end;
        let Some(kept) = record.kept() else { continue };
        let body = match kept.body(bytes) {
            Ok(body) => body,
            Err((why, place)) => {
                gathered.failures.push(wrong(why, place));
                continue;
            }
        };
        let mut own = file.clone();
        own.record = Some(number);
        own.url = record.headers.get("warc-target-uri").map(str::to_owned);
        let part = Part {
            bytes: body.bytes(bytes),
            trail: body.trail(),
            input: own,
            fallback: record.headers.get("warc-date").and_then(fetched),
        };
        let made = if kept.is_page {
            html_report(part, options)
        } else {
            text_report(part, options)
        };
        match made {
            Ok(report) => gathered.reports.push(report),
            // A page that shows nothing is no fault of the archive.
            Err(GatherError::Empty { .. }) => {}
            Err(failure) => gathered.failures.push(failure),
        }
    }
    if gathered.reports.is_empty() && gathered.failures.is_empty() {
        gathered.failures.push(GatherError::NoReport {
            document: path.to_owned(),
            kind: "a WARC archive",
        });
    }
    gathered
}

/// What is wrong, and at which byte of the archive.
type Wrong = (&'static str, usize);

/// The day on which a record was fetched: a date of the page, not of the report.
fn fetched(date: &str) -> Option<Published> {
    Some(Published {
        kind: DateKind::Page,
        days: Days::one(date_shown(date).day?),
        span: None,
        basis: "day of the crawl".to_owned(),
    })
}

/// Named lines: of a record, or of the answer of a server.
struct Headers<'b> {
    lines: Vec<(&'b str, &'b str)>,
    /// Where what they describe starts, counted from where they start.
    body: usize,
}

impl<'b> Headers<'b> {
    /// The first line and the headers that start a stretch of bytes.
    fn read(bytes: &'b [u8]) -> Option<(&'b str, Self)> {
        let end = bytes.windows(2).enumerate().find_map(|(place, pair)| {
            let rest = bytes.get(place + 1..)?;
            match pair {
                [b'\n', b'\n'] => Some(place + 2),
                [b'\n', b'\r'] if rest.starts_with(b"\r\n") => Some(place + 3),
                _ => None,
            }
        })?;
        let words = std::str::from_utf8(bytes.get(..end)?).ok()?;
        let mut lines = words.lines();
        let first = lines.next()?;
        let lines = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.trim(), value.trim()))
            .collect();
        Some((first, Self { lines, body: end }))
    }

    /// The value of a header.
    fn get(&self, name: &str) -> Option<&'b str> {
        let mut lines = self.lines.iter();
        lines
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| *value)
    }

    /// The value of a header without its parameters.
    fn kind(&self) -> String {
        let value = self.get("content-type").unwrap_or_default();
        let kind = value.split(';').next().unwrap_or_default();
        kind.trim().to_ascii_lowercase()
    }
}

/// A record of the archive.
struct Record<'b> {
    headers: Headers<'b>,
    /// Its block, in bytes of the archive.
    start: usize,
    end: usize,
    block: &'b [u8],
}

impl<'b> Record<'b> {
    fn at(bytes: &'b [u8], at: usize) -> Result<Self, Wrong> {
        let rest = bytes.get(at..).unwrap_or_default();
        let (first, headers) = Headers::read(rest).ok_or(("no end of the record's headers", at))?;
        if !first.starts_with("WARC/") {
            return Err(("no `WARC/` where a record must start", at));
        }
        let length = headers
            .get("content-length")
            .and_then(|length| length.parse::<usize>().ok())
            .ok_or(("no `Content-Length` in the record", at))?;
        let start = at + headers.body;
        let end = start
            .checked_add(length)
            .filter(|end| *end <= bytes.len())
            .ok_or(("the record is longer than the archive", at))?;
        Ok(Self {
            block: bytes.get(start..end).unwrap_or_default(),
            headers,
            start,
            end,
        })
    }

    /// The page or text in the record, if it holds one.
    fn kept(&self) -> Option<Kept> {
        let readable = |kind: &str| match kind {
            "text/html" | "application/xhtml+xml" => Some(true),
            "text/plain" => Some(false),
            _ => None,
        };
        let whole = |is_page| Kept {
            start: self.start,
            end: self.end,
            is_page,
            chunked: false,
            compressed: false,
        };
        match self.headers.get("warc-type")? {
            "conversion" | "resource" => readable(&self.headers.kind()).map(whole),
            "response" => {
                let (first, headers) = Headers::read(self.block)?;
                if first.split(' ').nth(1) != Some("200") {
                    return None;
                }
                let says = |name: &str, no: &[&str]| {
                    headers
                        .get(name)
                        .is_some_and(|value| !no.iter().any(|word| value.eq_ignore_ascii_case(word)))
                };
                Some(Kept {
                    start: self.start + headers.body,
                    chunked: says("transfer-encoding", &["identity"]),
                    compressed: says("content-encoding", &["identity"]),
                    ..whole(readable(&headers.kind())?)
                })
            }
            _ => None,
        }
    }
}

/// A page or a text, in bytes of the archive.
struct Kept {
    start: usize,
    end: usize,
    is_page: bool,
    chunked: bool,
    compressed: bool,
}

/// The bytes of a page or text.
enum Body {
    /// As they stand in the archive.
    Plain(usize, usize),
    /// Put together from the chunks of the server.
    Joined(Vec<u8>, Trail),
}

impl Body {
    fn bytes<'s>(&'s self, archive: &'s [u8]) -> &'s [u8] {
        match self {
            Self::Plain(start, end) => archive.get(*start..*end).unwrap_or_default(),
            Self::Joined(bytes, _) => bytes,
        }
    }

    fn trail(&self) -> Trail {
        match self {
            Self::Plain(start, end) => Trail::from_offset(*start, end - start),
            Self::Joined(_, trail) => trail.clone(),
        }
    }
}

impl Kept {
    fn body(&self, archive: &[u8]) -> Result<Body, Wrong> {
        let bytes = archive.get(self.start..self.end).unwrap_or_default();
        // Many archives keep the header of a coding that they have undone.
        let packed = bytes.starts_with(b"\x1f\x8b") || bytes.starts_with(b"\x28\xb5\x2f\xfd");
        if self.compressed && (packed || std::str::from_utf8(bytes.get(..64).unwrap_or(bytes)).is_err()) {
            return Err(("the body is compressed; unpack the archive first", self.start));
        }
        let joined = self.chunked.then(|| joined(bytes, self.start)).flatten();
        Ok(match joined {
            Some((bytes, trail)) => Body::Joined(bytes, trail),
            None => Body::Plain(self.start, self.end),
        })
    }
}

/// The body that a server sent in chunks; `None` if these are no chunks.
fn joined(bytes: &[u8], offset: usize) -> Option<(Vec<u8>, Trail)> {
    let (mut whole, mut trail) = (Vec::with_capacity(bytes.len()), Trail::default());
    let mut at = 0;
    loop {
        let rest = bytes.get(at..)?;
        let line = rest.iter().position(|byte| *byte == b'\n')?;
        let size = std::str::from_utf8(rest.get(..line)?).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?.trim(), 16).ok()?;
        if size == 0 {
            return Some((whole, trail));
        }
        let start = at + line + 1;
        let chunk = bytes.get(start..start.checked_add(size)?)?;
        trail.push(whole.len(), size, offset + start, size);
        whole.extend_from_slice(chunk);
        at = start + size;
        at += blank_lines(bytes.get(at..)?);
    }
}

/// How many bytes of line ends stand at the start.
fn blank_lines(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .count()
}
