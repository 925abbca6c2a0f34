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
    /// What could not be gathered, and why.
    pub failures: Vec<GatherError>,
}

/// Why a document or record gives no report.
#[derive(Debug, thiserror::Error)]
pub enum GatherError {
    /// There is nothing in it.
    #[error("{0}: the file is empty")]
    Empty(String),
}

impl GatherError {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        String::new()
    }
}

/// Gathers the reports of one input document; `path` is only a name here.
#[must_use]
pub fn gather(_path: &str, _bytes: &[u8], _options: &Options) -> Gathered {
    Gathered::default()
}
