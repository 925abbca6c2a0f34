//! Who keeps the case: what a desk needs of it.

use std::sync::Arc;

use onrecord_nouns::{Findings, Issue, Reading, Report, ReportId};
use onrecord_show::desk::{Progress, Verdict, VerdictKind};

/// A case in memory.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// The reports and what each says.
    pub pairs: Arc<Vec<(Report, Reading)>>,
    /// What they add up to.
    pub findings: Findings,
    /// The questions of the user.
    pub issues: Vec<Issue>,
}

/// A file that was sent.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Its base name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Something that could not be done.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{message}")]
pub struct ShelfError {
    /// What, for people.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl ShelfError {
    /// An error with its remedy.
    pub fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: hint.into(),
        }
    }
}

/// Keeps a case: loads it, takes reports in, remembers verdicts.
pub trait Shelf: Send + Sync + 'static {
    /// The whole case as it is now.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    fn load(&self) -> Result<Held, ShelfError>;

    /// The case as it is after a verdict; what reports say is as it was `before`.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    fn load_after(&self, _before: &Held) -> Result<Held, ShelfError> {
        self.load()
    }

    /// The reports that hold all these words, so many after so many others, and how many there are; the
    /// last word may be the start of one, phrases stand in quotation marks. `None` if whoever keeps the case
    /// has no index of words.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    fn find(
        &self,
        _words: &str,
        _size: usize,
        _after: usize,
    ) -> Option<Result<(Vec<ReportId>, usize), ShelfError>> {
        None
    }

    /// Takes files in, reads them and compares them with the rest; says how far it is. Files that
    /// cannot be read are named in the last progress and stop nothing.
    ///
    /// # Errors
    ///
    /// If nothing can be taken in at all.
    fn add(&self, uploads: Vec<Upload>, progress: &(dyn Fn(Progress) + Sync))
    -> Result<Progress, ShelfError>;

    /// All verdicts, in the order in which they were given.
    ///
    /// # Errors
    ///
    /// If they cannot be read.
    fn verdicts(&self) -> Result<Vec<Verdict>, ShelfError>;

    /// Whether what was found changes with a verdict: then the case is loaded again after each.
    fn findings_follow(&self) -> bool;

    /// Keeps a verdict on a record, named by its lasting name; the value of a merge is the name of the
    /// other record.
    ///
    /// # Errors
    ///
    /// If it cannot be kept.
    fn give(&self, record: &str, kind: VerdictKind, value: &str) -> Result<(), ShelfError>;

    /// Takes a verdict back; it stays on the list as undone.
    ///
    /// # Errors
    ///
    /// If there is no such verdict, or it cannot be kept.
    fn undo(&self, number: u64) -> Result<(), ShelfError>;
}
