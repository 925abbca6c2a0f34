//! Bytes in, reports out: which text a document holds, what each line of it is, who published it
//! and when.
//!
//! Finding files and opening them is left to the host; what the lines *say* is left to `read`.
//! Surprising: nothing is ever cut. Clutter is a label, a legacy encoding is a map, and a page's
//! own date is never taken for the article's without saying so.

mod assemble;
mod dates;
mod decode;
mod error;
pub mod evaluation;
mod features;
mod feed;
mod foot;
mod format;
mod head;
mod html;
mod json;
mod jsonl;
mod language;
mod lines;
mod markdown;
mod markup;
mod masthead;
mod metadata;
mod model;
mod outlet;
mod page;
mod page_features;
mod published;
mod recur;
mod roles;
mod score;
mod tail;
mod trail;
pub mod training;
mod warc;
mod words;

use onrecord_nouns::Report;

use crate::assemble::Part;

pub use error::GatherError;
pub use format::{Format, sniff};
pub use language::language;
pub use recur::learn_furniture;

/// What the user may set about gathering.
#[derive(Clone, Debug)]
pub struct Options {
    /// The field of a JSONL record that holds the text; without one, common names are tried.
    pub text_field: Option<String>,
    /// The field that holds the headline.
    pub title_field: Option<String>,
    /// The field that holds the date of publication.
    pub date_field: Option<String>,
    /// The field that holds the address.
    pub url_field: Option<String>,
    /// The field that holds the outlet's name.
    pub outlet_field: Option<String>,
    /// The longest document (a file, or one line of a JSONL file) that is read, in bytes.
    pub max_bytes: usize,
    /// The deepest nesting of HTML elements or JSON values that is read.
    pub max_depth: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            text_field: None,
            title_field: None,
            date_field: None,
            url_field: None,
            outlet_field: None,
            max_bytes: 32 << 20,
            max_depth: 512,
        }
    }
}

/// What came of one input document.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The reports in it, in its order: one, or several for formats that hold many.
    pub reports: Vec<Report>,
    /// What could not be read, each with its place and its remedy.
    pub failures: Vec<GatherError>,
}

/// Gathers the reports of one input document.
///
/// `path` is only a name here; the host has read the bytes. One bad record stops no other.
///
/// # Limits
///
/// Compressed archives, mail and PDF are refused by name. Text in columns is read line by line.
#[must_use]
pub fn gather(path: &str, bytes: &[u8], options: &Options) -> Gathered {
    let one = |made: Result<Report, GatherError>| match made {
        Ok(report) => Gathered {
            reports: vec![report],
            failures: Vec::new(),
        },
        Err(failure) => Gathered {
            reports: Vec::new(),
            failures: vec![failure],
        },
    };
    match sniff(path, bytes) {
        Format::Jsonl => jsonl::jsonl_reports(path, bytes, options),
        Format::Warc => warc::warc_reports(path, bytes, options),
        Format::Feed => feed::feed_reports(path, bytes, options),
        Format::Html => one(html::html_report(Part::whole(path, bytes, "html"), options)),
        Format::Markdown => one(assemble::text_report(
            Part::whole(path, bytes, "markdown"),
            options,
        )),
        Format::Text => one(assemble::text_report(Part::whole(path, bytes, "text"), options)),
        Format::Empty => one(Err(GatherError::Empty {
            document: path.to_owned(),
        })),
        Format::Binary => one(Err(GatherError::NotText {
            document: path.to_owned(),
            place: format::first_binary_byte(bytes),
        })),
        Format::Refused(kind) => one(Err(GatherError::Unsupported {
            document: path.to_owned(),
            kind,
        })),
    }
}
