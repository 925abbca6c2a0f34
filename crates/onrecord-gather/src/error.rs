//! What can go wrong with a document, told with its name, the place and a remedy.
//!
//! Only the outside world fails: everything else that is odd about a text becomes a doubt of its
//! report.

use thiserror::Error;

/// A document, or one record of it, could not be gathered.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum GatherError {
    /// The document has no byte, or nothing but white space.
    #[error("{document}: nothing to read, the document is empty")]
    Empty {
        /// Name of the document.
        document: String,
    },
    /// The bytes are not text in any encoding.
    #[error("{document}: not text: byte {place} starts binary data")]
    NotText {
        /// Name of the document.
        document: String,
        /// Where the first bytes are that no text has.
        place: usize,
    },
    /// A known format that is not read yet.
    #[error("{document}: this is {kind}, which is not read yet")]
    Unsupported {
        /// Name of the document.
        document: String,
        /// What it is, in words: "a PDF file".
        kind: &'static str,
    },
    /// Longer than the limit.
    #[error("{document}: {bytes} bytes in one document, the limit is {limit}")]
    TooLong {
        /// Name of the document.
        document: String,
        /// Its length.
        bytes: usize,
        /// The limit that was set.
        limit: usize,
    },
    /// One line of a file of records is longer than the limit.
    #[error("{document}:{line}: {bytes} bytes in one record, the limit is {limit}")]
    RecordTooLong {
        /// Name of the document.
        document: String,
        /// Line number, from 1.
        line: u64,
        /// Length of the record.
        bytes: usize,
        /// The limit that was set.
        limit: usize,
    },
    /// A line of a JSONL file is not a JSON object.
    #[error("{document}:{line}: not a JSON object: {why} at byte {place} of the line")]
    BadJson {
        /// Name of the document.
        document: String,
        /// Line number, from 1.
        line: u64,
        /// What is wrong.
        why: &'static str,
        /// Where in the line.
        place: usize,
    },
    /// A record of an archive, or an entry of a feed, is not in order.
    #[error("{document}: record {record}: {why} at byte {place}")]
    BadRecord {
        /// Name of the document.
        document: String,
        /// Which record, from 1.
        record: u64,
        /// What is wrong.
        why: String,
        /// Where in the document.
        place: usize,
    },
    /// An archive or a feed without any report.
    #[error("{document}: {kind} without a report")]
    NoReport {
        /// Name of the document.
        document: String,
        /// What it is, in words: "a feed".
        kind: &'static str,
    },
    /// A record has nothing to read.
    #[error("{document}:{line}: this record has no `{wanted}` field")]
    NoText {
        /// Name of the document.
        document: String,
        /// Line number, from 1.
        line: u64,
        /// The field that was looked for.
        wanted: String,
        /// The text fields that the record has.
        fields: Vec<String>,
    },
}

impl GatherError {
    /// What to do about it, in words for people.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Empty { .. } => "remove the file from the pile, or fetch it again".to_owned(),
            Self::NotText { .. } => "give the text, Markdown, HTML or JSONL form of the report".to_owned(),
            Self::Unsupported { .. } => {
                "convert it to text, HTML or JSONL first, and give that file".to_owned()
            }
            Self::TooLong { .. } | Self::RecordTooLong { .. } => {
                "split it into one report a file or line, or raise the limit with `--max-size`".to_owned()
            }
            Self::BadJson { .. } => {
                "each line must be one JSON object; give other text the ending `.txt`".to_owned()
            }
            Self::BadRecord { .. } => {
                "the records before it were read; fetch the file again, or cut it off at that byte".to_owned()
            }
            Self::NoReport { .. } => {
                "check that it holds pages or texts, not only pictures and scripts".to_owned()
            }
            Self::NoText { fields, .. } if fields.is_empty() => {
                "name the field with `--text-field`; this record has no field of text".to_owned()
            }
            Self::NoText { fields, .. } => format!(
                "name the field with `--text-field`; this record has {}",
                fields.join(", ")
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hint_names_the_fields_that_are_there() {
        let failure = GatherError::NoText {
            document: "dump.jsonl".into(),
            line: 7,
            wanted: "text".into(),
            fields: vec!["body".into(), "url".into()],
        };
        assert_eq!(
            failure.to_string(),
            "dump.jsonl:7: this record has no `text` field"
        );
        assert!(failure.hint().ends_with("has body, url"));
    }
}
