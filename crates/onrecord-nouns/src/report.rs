//! A published report as it lies in the pile: its text, what each line of it is, and what is known
//! of its outlet and its date.
//!
//! Nothing is cut from a text. Clutter is a label on a [`Block`]. A publication date always says
//! what kind it is, so a page's date is never taken for the article's silently.

use std::fmt;

use jiff::civil::Date;

use crate::place::{Span, Text};

/// Names a report: a hash of its content and its origin, the same on every machine.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportId(pub [u8; 8]);

/// A report, gathered from one input document.
#[derive(Clone, Debug)]
pub struct Report {
    /// Its name.
    pub id: ReportId,
    /// The input it was gathered from.
    pub input: Input,
    /// The canonical text: the input's own text, or what was extracted from a page.
    pub text: Text,
    /// From places in `text` to bytes of the input file.
    pub source_map: SourceMap,
    /// The language of the body, if it could be told.
    pub language: Option<Language>,
    /// Who published it.
    pub outlet: Outlet,
    /// When it was published.
    pub published: Published,
    /// Labelled stretches that together cover the text, in order; each is one line or paragraph.
    pub blocks: Vec<Block>,
    /// Pointers to other reports found in the clutter ("read also"): to be fetched, never evidence.
    pub leads: Vec<Lead>,
    /// What was odd about the input.
    pub doubts: Vec<Doubt>,
}

impl Report {
    /// A report of which nothing is known but its text: for measuring, examples and tests.
    #[must_use]
    pub fn of_text(text: Text, blocks: Vec<Block>) -> Self {
        Self {
            id: ReportId([0; 8]),
            input: Input {
                path: String::new(),
                file: String::new(),
                bytes: text.len() as u64,
                sha256: String::new(),
                record: None,
                url: None,
                format: "text",
                encoding: "UTF-8",
            },
            text,
            source_map: SourceMap::identity(),
            language: None,
            outlet: Outlet::default(),
            published: Published::unknown(),
            blocks,
            leads: Vec::new(),
            doubts: Vec::new(),
        }
    }
}

/// Where a report came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The path as the user gave it, or `<stdin>`.
    pub path: String,
    /// The base name of the file.
    pub file: String,
    /// Size of the whole input file.
    pub bytes: u64,
    /// SHA-256 of the whole input file, in lower-case hexadecimal.
    pub sha256: String,
    /// Which record of a file that holds many (JSONL line, WARC record, feed entry), from 1.
    pub record: Option<u64>,
    /// Where it was published, if the input says so.
    pub url: Option<String>,
    /// The format it was read as: `text`, `markdown`, `html`, `jsonl`.
    pub format: &'static str,
    /// The character encoding it was decoded from, by its WHATWG name.
    pub encoding: &'static str,
}

impl Input {
    /// Where the report lies, in few characters: its file, and after a colon the record of a file that holds
    /// many, as in `pile.jsonl:33`.
    #[must_use]
    pub fn place(&self) -> String {
        match self.record {
            Some(record) => format!("{}:{record}", self.file),
            None => self.file.clone(),
        }
    }
}

/// Where the bytes of a report's text lie in the input file.
///
/// For UTF-8 text files the two are the same. Otherwise the text is made of runs, each of which
/// lies somewhere in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    // Invariant: runs are sorted by `text`, and do not overlap. Empty = identity.
    runs: Vec<Run>,
}

/// A stretch of text that was made from a stretch of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Where it starts in the text.
    pub text: u32,
    /// Its length in the text.
    pub text_len: u32,
    /// Where it starts in the file.
    pub file: u64,
    /// Its length in the file. If it equals `text_len`, the bytes correspond one to one.
    pub file_len: u64,
}

impl SourceMap {
    /// The map of a text that is the file, byte for byte.
    #[must_use]
    pub const fn identity() -> Self {
        Self { runs: Vec::new() }
    }

    /// A map from runs in the order of the text.
    #[must_use]
    pub fn from_runs(mut runs: Vec<Run>) -> Self {
        runs.sort_by_key(|run| run.text);
        Self { runs }
    }

    /// Its runs, in the order of the text; none if text and file are the same bytes.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// Whether text and file are the same bytes.
    #[must_use]
    pub fn is_identity(&self) -> bool {
        self.runs.is_empty()
    }

    /// The bytes of the file that a place in the text was made from.
    ///
    /// Text that was made by extraction itself (a line break between two elements) belongs to no
    /// byte; such a place gives the nearest file position, and an empty stretch if it holds
    /// nothing else.
    #[must_use]
    pub fn file_range(&self, span: Span) -> (u64, u64) {
        if self.runs.is_empty() {
            return (span.start() as u64, span.end() as u64);
        }
        let start = self.file_start(span.start() as u64);
        let end = if span.is_empty() {
            start
        } else {
            self.file_end(span.end() as u64)
        };
        (start, end.max(start))
    }

    fn file_start(&self, at: u64) -> u64 {
        let next = self
            .runs
            .partition_point(|run| u64::from(run.text) + u64::from(run.text_len) <= at);
        let Some(run) = self.runs.get(next) else {
            return self.runs.last().map_or(at, |run| run.file + run.file_len);
        };
        let inside = at.saturating_sub(u64::from(run.text));
        if run.file_len == u64::from(run.text_len) {
            run.file + inside
        } else {
            run.file
        }
    }

    fn file_end(&self, at: u64) -> u64 {
        let next = self.runs.partition_point(|run| u64::from(run.text) < at);
        let Some(run) = next.checked_sub(1).and_then(|last| self.runs.get(last)) else {
            return self.runs.first().map_or(at, |run| run.file);
        };
        let inside = (at - u64::from(run.text)).min(u64::from(run.text_len));
        if run.file_len == u64::from(run.text_len) {
            run.file + inside
        } else {
            run.file + run.file_len
        }
    }
}

/// A language by its ISO 639 code, and how sure the detection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// ISO 639-1 code where there is one, else ISO 639-3: `en`, `uk`, `ckb`.
    pub code: &'static str,
    /// Whether the detector calls its answer reliable (long enough text, clear margin).
    pub reliable: bool,
}

/// Who published a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlet {
    /// The name as the report gives it; empty if it names none.
    pub name: String,
    /// Its web domain, if known from the text, the page or the URL.
    pub domain: Option<String>,
    /// Where the text names it.
    pub span: Option<Span>,
    /// How it is known, in words for people: "first line", "og:site_name", "URL".
    pub basis: String,
}

/// When a report was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// What kind of date it is.
    pub kind: DateKind,
    /// The closed range of days in which it was published.
    pub days: Days,
    /// Where the date stands in the text.
    pub span: Option<Span>,
    /// From what it follows, in words for people: "date line", "meta datePublished", "URL".
    pub basis: String,
}

impl Published {
    /// Nothing is known of the date.
    #[must_use]
    pub fn unknown() -> Self {
        Self {
            kind: DateKind::Unknown,
            days: Days::OPEN,
            span: None,
            basis: String::new(),
        }
    }
}

/// What a publication date is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateKind {
    /// A date line of the article, or metadata that says "published".
    Published,
    /// A date of the page, perhaps of the visit or the crawl.
    Page,
    /// Follows from other reports or from the text.
    Inferred,
    /// Not known: both ends open.
    Unknown,
}

/// A closed range of days; an end that is not known is `None`, never a guess.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
}

impl Days {
    /// Nothing is known.
    pub const OPEN: Self = Self { from: None, to: None };

    /// One day.
    #[must_use]
    pub const fn one(day: Date) -> Self {
        Self {
            from: Some(day),
            to: Some(day),
        }
    }

    /// From one day to another, both included.
    #[must_use]
    pub const fn range(from: Date, to: Date) -> Self {
        Self {
            from: Some(from),
            to: Some(to),
        }
    }

    /// Whether nothing is known of either end.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether both could hold the same day; an open end excludes nothing.
    #[must_use]
    pub fn may_meet(self, other: Self) -> bool {
        let apart =
            |end: Option<Date>, start: Option<Date>| matches!((end, start), (Some(e), Some(s)) if e < s);
        !apart(self.to, other.from) && !apart(other.to, self.from)
    }
}

/// A labelled stretch of a report's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where.
    pub span: Span,
    /// What it is.
    pub label: Label,
    /// Which text makes up the label, for `why`: the rule or model and its score.
    pub rule: &'static str,
}

/// What a line of a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// The headline of the report.
    Headline,
    /// The standfirst under the headline.
    Deck,
    /// Who wrote it.
    Byline,
    /// When it was published.
    Date,
    /// Who published it.
    Outlet,
    /// A headline inside the body; a new part starts here.
    Subhead,
    /// The report itself.
    Body,
    /// Points to or sums up something else.
    Teaser,
    /// Navigation, lists of other headlines, advertising, template strings, copyright.
    Furniture,
}

impl Label {
    /// Whether people are quoted and facts told here: headline, deck, subhead and body.
    #[must_use]
    pub const fn tells(self) -> bool {
        matches!(self, Self::Headline | Self::Deck | Self::Subhead | Self::Body)
    }

    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Deck => "deck",
            Self::Byline => "byline",
            Self::Date => "date",
            Self::Outlet => "outlet",
            Self::Subhead => "subhead",
            Self::Body => "body",
            Self::Teaser => "teaser",
            Self::Furniture => "furniture",
        }
    }
}

/// A pointer to another report, found in the clutter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The headline it is given.
    pub span: Span,
    /// The day that the list gives it, if it does.
    pub day: Option<Date>,
}

/// Something that could not be settled, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Where, if it has a place.
    pub span: Option<Span>,
    /// What, for people.
    pub about: String,
}

impl DateKind {
    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Page => "page",
            Self::Inferred => "inferred",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for ReportId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("r")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ReportId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
