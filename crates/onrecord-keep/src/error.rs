//! What can go wrong with a case file, told with its path, the cause and a remedy.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::pack::Damage;

/// Why a case file cannot be used as was asked.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// No file is there.
    #[error("`{0}`: there is no such case file")]
    Missing(PathBuf),
    /// A file is there already.
    #[error("`{0}`: a file of this name is there already")]
    Exists(PathBuf),
    /// Some other file.
    #[error("`{0}`: this is no case file")]
    NotACase(PathBuf),
    /// Made by a later version of the program.
    #[error(
        "`{path}`: this case has layout {theirs}, made by a newer version; this program knows up to {ours}"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its layout.
        theirs: i64,
        /// The last layout that this program knows.
        ours: i64,
    },
    /// Somebody else writes.
    #[error("`{0}`: another process is writing to this case")]
    Busy(PathBuf),
    /// Cannot be written to.
    #[error("`{0}`: the file or its folder may not be written to")]
    ReadOnly(PathBuf),
    /// No room.
    #[error("`{0}`: the disk is full, or the file may not grow; nothing of the last step was kept")]
    Full(PathBuf),
    /// Bytes of it are damaged.
    #[error("`{path}`: the file is damaged: {what}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What does not hold.
        what: String,
    },
    /// Something was named that the case does not have.
    #[error("there is no {what} `{name}` in this case")]
    Unknown {
        /// `report`, `statement`, `source`, `claim`, `verdict`.
        what: &'static str,
        /// As it was named.
        name: String,
    },
    /// A search that cannot be understood.
    #[error("the search `{words}` cannot be understood: {why}")]
    Query {
        /// The words.
        words: String,
        /// Why.
        why: String,
    },
    /// The records of the case were laid down by another version.
    #[error("`{0}`: the records of this case were made by another version of the program")]
    OtherLayout(PathBuf),
    /// Some reports are being made again.
    #[error("`{0}`: the records of this case are being made again, which was interrupted")]
    Unfinished(PathBuf),
    /// A redacted copy holds no input.
    #[error("`{0}`: this is a redacted copy without the bytes of its inputs")]
    Redacted(PathBuf),
    /// The system or the database refused something else.
    #[error("`{path}`: {why}")]
    Failed {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
}

impl KeepError {
    /// What to do about it, in words for people.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Missing(_) => "make one with `onrecord new CASE`, or check the spelling",
            Self::Exists(_) => "choose another name, or add to it with `onrecord add CASE PILE`",
            Self::NotACase(_) => "a case file is made with `onrecord new CASE`",
            Self::Newer { .. } => "use a newer onrecord; the file was not touched",
            Self::Busy(_) => "wait until it is done; reading is possible at any time",
            Self::ReadOnly(_) => "copy the case to a place that you may write to; reading is possible",
            Self::Full(_) => "make room, then give the same command again: it goes on where it stopped",
            Self::Damaged { .. } => {
                "`onrecord verify CASE` says what does not hold; go back to a copy, or read the inputs anew"
            }
            Self::Unknown { .. } => {
                "`onrecord status`, `onrecord search` and `onrecord who` show what there is"
            }
            Self::Query { .. } => "put phrases in quotation marks; a word may end in `*`",
            Self::OtherLayout(_) => "`onrecord refresh CASE` makes the records again from the kept inputs",
            Self::Unfinished(_) => "go on with `onrecord add CASE`",
            Self::Redacted(_) => "ask the owner of the case for the whole file",
            Self::Failed { .. } => "check the file, the space on the disk and the permissions",
        }
    }

    /// A failure of the database, in the terms of the user.
    pub(crate) fn of(path: &Path, error: &rusqlite::Error) -> Self {
        let path = path.to_path_buf();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full(path),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly(path),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy(path),
            Some(ErrorCode::NotADatabase) => Self::NotACase(path),
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged {
                path,
                what: error.to_string(),
            },
            Some(ErrorCode::SystemIoFailure) => Self::Failed {
                path,
                why: format!("the system refuses to read or write it: {error}"),
            },
            _ => Self::Failed {
                path,
                why: error.to_string(),
            },
        }
    }

    pub(crate) fn damage(path: &Path, place: impl std::fmt::Display, damage: &Damage) -> Self {
        Self::Damaged {
            path: path.to_path_buf(),
            what: format!("{place}: {damage}"),
        }
    }
}
