//! From what the user typed to the bytes of each input document.
//!
//! Paths are opened here and nowhere else. Hidden files are passed over in folders, but read when
//! they are named. One bad input never stops the pile: it is returned as a failure beside the rest.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use walkdir::WalkDir;

/// An input document that could be opened.
#[derive(Debug)]
pub(crate) struct Document {
    /// The path as it is shown.
    pub(crate) path: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

/// Why an input could not be opened.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PileError {
    /// Nothing is there.
    #[error("`{0}`: there is no such file or folder")]
    Missing(String),
    /// A glob that matches nothing.
    #[error("`{0}`: no file matches this pattern")]
    NoMatch(String),
    /// A glob that cannot be read.
    #[error("`{pattern}`: this is no pattern: {why}")]
    BadPattern { pattern: String, why: String },
    /// A folder without any file.
    #[error("`{0}`: this folder holds no file to read")]
    EmptyFolder(String),
    /// The system would not open it.
    #[error("`{path}`: cannot be read: {why}")]
    Unreadable { path: String, why: String },
    /// Larger than the user allows.
    #[error("`{path}`: has {megabytes} MB, more than the {allowed} MB that are allowed")]
    TooLarge {
        path: String,
        megabytes: u64,
        allowed: u64,
    },
}

impl PileError {
    /// What to do about it.
    pub(crate) fn hint(&self) -> &'static str {
        match self {
            Self::Missing(_) => "check the spelling; quote patterns so that the shell does not touch them",
            Self::NoMatch(_) => "check the pattern; `**` goes into folders",
            Self::BadPattern { .. } => "put a backslash before `[` and `*` that are part of a name",
            Self::EmptyFolder(_) => "put the reports there as text, HTML, JSONL, WARC or feed files",
            Self::Unreadable { .. } => "check the permissions, or copy the file to a place that you may read",
            Self::TooLarge { .. } => "split the file, or allow more with `--max-size`",
        }
    }
}

/// What can be opened of a pile, in order of path, and what cannot.
pub(crate) fn paths(pile: &[String]) -> (Vec<PathBuf>, Vec<PileError>) {
    let mut found = BTreeSet::new();
    let mut failures = Vec::new();
    for given in pile {
        if given == "-" {
            found.insert(PathBuf::from("-"));
            continue;
        }
        let path = Path::new(given);
        if path.is_dir() {
            folder(path, &mut found, &mut failures);
        } else if path.exists() {
            found.insert(path.to_path_buf());
        } else if given.contains(['*', '?', '[']) {
            matches(given, &mut found, &mut failures);
        } else {
            failures.push(PileError::Missing(given.clone()));
        }
    }
    (found.into_iter().collect(), failures)
}

fn matches(pattern: &str, found: &mut BTreeSet<PathBuf>, failures: &mut Vec<PileError>) {
    let walk = match glob::glob(pattern) {
        Ok(walk) => walk,
        Err(error) => {
            failures.push(PileError::BadPattern {
                pattern: pattern.to_owned(),
                why: error.to_string(),
            });
            return;
        }
    };
    let mut any = false;
    for entry in walk {
        any = true;
        match entry {
            Ok(path) if path.is_dir() => folder(&path, found, failures),
            Ok(path) => {
                found.insert(path);
            }
            Err(error) => failures.push(PileError::Unreadable {
                path: error.path().display().to_string(),
                why: error.error().to_string(),
            }),
        }
    }
    if !any {
        failures.push(PileError::NoMatch(pattern.to_owned()));
    }
}

fn folder(path: &Path, found: &mut BTreeSet<PathBuf>, failures: &mut Vec<PileError>) {
    let hidden = |name: &std::ffi::OsStr| name.to_str().is_some_and(|name| name.starts_with('.'));
    let walk = WalkDir::new(path)
        .follow_links(false)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name()));
    let mut any = false;
    for entry in walk {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                any = true;
                found.insert(entry.into_path());
            }
            Ok(_) => {}
            Err(error) => failures.push(PileError::Unreadable {
                path: error.path().unwrap_or(path).display().to_string(),
                why: error
                    .io_error()
                    .map_or_else(|| "the folder loops".to_owned(), ToString::to_string),
            }),
        }
    }
    if !any {
        failures.push(PileError::EmptyFolder(path.display().to_string()));
    }
}

/// Opens one input document.
pub(crate) fn open(path: &Path, allowed_megabytes: u64) -> Result<Document, PileError> {
    let shown = if path == Path::new("-") {
        "<stdin>".to_owned()
    } else {
        path.display().to_string()
    };
    let limit = allowed_megabytes.saturating_mul(1_000_000);
    let unreadable = |error: std::io::Error| PileError::Unreadable {
        path: shown.clone(),
        why: error.to_string(),
    };
    let reader: Box<dyn Read> = if path == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        let file = std::fs::File::open(path).map_err(unreadable)?;
        let size = file.metadata().map_err(unreadable)?.len();
        if size > limit {
            return Err(PileError::TooLarge {
                path: shown,
                megabytes: size.div_ceil(1_000_000),
                allowed: allowed_megabytes,
            });
        }
        Box::new(file)
    };
    let read = |reader: &mut dyn Read| {
        let mut bytes = Vec::new();
        reader
            .take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
        if bytes.len() as u64 > limit {
            return Err(PileError::TooLarge {
                path: shown.clone(),
                megabytes: limit.div_ceil(1_000_000) + 1,
                allowed: allowed_megabytes,
            });
        }
        Ok(bytes)
    };
    let mut reader = reader;
    let mut bytes = read(&mut reader)?;
    // A packed file is an envelope: the document, its hash and its places are those of what is inside.
    if bytes.starts_with(GZIP) {
        bytes = read(&mut MultiGzDecoder::new(bytes.as_slice()))?;
    }
    Ok(Document { path: shown, bytes })
}

/// How a file starts that gzip packed.
const GZIP: &[u8] = b"\x1f\x8b";
