//! Bytes in: text, HTML, JSONL and more become reports. Not written yet.

use onrecord_nouns::Report;

/// What the user may say about the input.
#[derive(Clone, Debug, Default)]
pub struct Options {}

/// What was gathered from one input document.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The reports in it.
    pub reports: Vec<Report>,
}

/// Gathers the reports of one input document; `path` is only a name here.
#[must_use]
pub fn gather(_path: &str, _bytes: &[u8], _options: &Options) -> Gathered {
    Gathered::default()
}
