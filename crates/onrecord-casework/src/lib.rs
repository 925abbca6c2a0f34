//! The order of the rooms over a case file: take in, read, compare, decide.
//!
//! Each step commits what it did and can be given up at any moment; the next call goes on where it
//! stopped. A report is read once. A small case is compared as a whole, exactly as the pile would be;
//! in a large one a new report disturbs only the stories that it belongs to.

mod afresh;
mod decide;
mod intake;
mod settle;

use onrecord_keep::{Case, KeepError, Maker};
use onrecord_language::Model;
use onrecord_lexicon::{Grades, IssueError, Issues, Lexicon};

pub use afresh::refresh;
pub use decide::{decide, remove, undo};
pub use intake::{Added, Document, Failure, add, read_waiting};
pub use settle::{compare_all, settle};

/// Up to so many reports, a case is compared as a whole whenever one is added.
pub const WHOLE_AT_MOST: usize = 400;

/// How inputs are read.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How documents are gathered.
    pub gather: onrecord_gather::Options,
    /// Without the syntactic model.
    pub fast: bool,
}

/// Who is told how far a long work has come.
pub trait Progress: Sync {
    /// A new stage of so many steps begins.
    fn stage(&self, what: &str, steps: u64);
    /// So many steps are done.
    fn step(&self, steps: u64);
}

/// Tells nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {
    fn stage(&self, _: &str, _: u64) {}
    fn step(&self, _: u64) {}
}

/// Why a case cannot be worked on.
#[derive(Debug, thiserror::Error)]
pub enum CaseworkError {
    /// The case file.
    #[error(transparent)]
    Keep(#[from] KeepError),
    /// A list that is kept in the case is not in order.
    #[error("the list of {what} in this case: {why}")]
    List {
        /// `issues` or `grades`.
        what: &'static str,
        /// Why.
        why: String,
    },
}

impl CaseworkError {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Keep(error) => error.hint(),
            Self::List { .. } => "give a new one with `onrecord add CASE --issues FILE` or `--grades FILE`",
        }
    }
}

/// Options as a case keeps them.
#[must_use]
pub fn options_json(options: &Options) -> String {
    let gather = &options.gather;
    serde_json::json!({
        "fast": options.fast,
        "text_field": gather.text_field,
        "title_field": gather.title_field,
        "date_field": gather.date_field,
        "url_field": gather.url_field,
        "outlet_field": gather.outlet_field,
        "max_bytes": gather.max_bytes,
        "max_depth": gather.max_depth,
    })
    .to_string()
}

/// Options that a case keeps; what it does not say is as usual.
#[must_use]
pub fn options_from(kept: Option<&str>) -> Options {
    let kept: serde_json::Value = kept
        .and_then(|kept| serde_json::from_str(kept).ok())
        .unwrap_or_default();
    let words = |name: &str| {
        kept.get(name)
            .and_then(serde_json::Value::as_str)
            .map(str::to_owned)
    };
    let number = |name: &str, usual: usize| {
        let number = kept.get(name).and_then(serde_json::Value::as_u64);
        number
            .and_then(|number| usize::try_from(number).ok())
            .unwrap_or(usual)
    };
    let usual = onrecord_gather::Options::default();
    Options {
        fast: kept
            .get("fast")
            .and_then(serde_json::Value::as_bool)
            .unwrap_or(false),
        gather: onrecord_gather::Options {
            text_field: words("text_field"),
            title_field: words("title_field"),
            date_field: words("date_field"),
            url_field: words("url_field"),
            outlet_field: words("outlet_field"),
            max_bytes: number("max_bytes", usual.max_bytes),
            max_depth: number("max_depth", usual.max_depth),
        },
    }
}

/// What makes the records of a run, for the case to write down.
#[must_use]
pub fn maker(command: &str, options: &Options) -> Maker {
    Maker {
        command: command.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        options: options_json(options),
        lexicons: env!("ONRECORD_LEXICONS").to_owned(),
        models: if options.fast {
            String::new()
        } else {
            env!("ONRECORD_MODELS").to_owned()
        },
    }
}

/// What the comparisons of a case are asked: its issues, its grades, and what people decided.
///
/// # Errors
///
/// If the case cannot be read, or a list in it is not in order.
pub fn questions(case: &Case) -> Result<onrecord_compare::Options, CaseworkError> {
    let list = |what: &'static str, error: &IssueError| CaseworkError::List {
        what,
        why: error.to_string(),
    };
    let issues = match case.setting("issues")? {
        Some(toml) => Issues::from_toml(&toml).map_err(|error| list("issues", &error))?,
        None => Vec::new(),
    };
    let mut grades = match case.setting("grades")? {
        Some(toml) => Grades::from_toml(&toml).map_err(|error| list("grades", &error))?,
        None => Grades::default(),
    };
    for (outlet, letter) in case.grades()? {
        grades.set(&outlet, letter);
    }
    Ok(onrecord_compare::Options {
        issues,
        grades,
        verdicts: case.decided()?,
    })
}

/// The word lists and weights that are read with.
pub(crate) fn tools(options: &Options) -> (&'static Lexicon, Option<&'static Model>) {
    (Lexicon::english(), (!options.fast).then(Model::english))
}
