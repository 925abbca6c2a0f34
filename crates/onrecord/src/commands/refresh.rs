//! `onrecord refresh`: reads and compares all inputs of a case again.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use crate::casefile::{self, Trouble, WorkArguments};

/// `onrecord refresh`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord refresh harbour.case\n  onrecord refresh harbour.case --only-compare"
)]
pub(crate) struct Refresh {
    /// The case file.
    case: PathBuf,
    /// Compares again, without reading again.
    #[arg(long)]
    only_compare: bool,
    #[command(flatten)]
    work: WorkArguments,
}

impl Refresh {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        let done = casefile::with_case(
            &self.case,
            |options| options,
            &self.work,
            |case, options, bar| {
                Ok(if self.only_compare {
                    onrecord_casework::compare_all(case, options, bar)?
                } else {
                    onrecord_casework::refresh(case, options, bar)?
                })
            },
        );
        casefile::exit(done.and_then(|changes| {
            let words = changes.words();
            let said = if words.is_empty() {
                "nothing changed"
            } else {
                &words
            };
            writeln!(std::io::stdout().lock(), "{said}").map_err(Trouble::from)?;
            Ok(!changes.is_empty())
        }))
    }
}
