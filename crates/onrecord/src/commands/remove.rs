//! `onrecord remove`: takes reports out of a case.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use crate::casefile::{self, Trouble, WorkArguments};

/// `onrecord remove`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord remove harbour.case examples/harbour/post.txt\n  \
                        onrecord remove harbour.case r1f2e3d4c5b6a7980"
)]
pub(crate) struct Remove {
    /// The case file.
    case: PathBuf,
    /// Reports, by key, path, file name or URL.
    #[arg(required = true, value_name = "REPORT")]
    reports: Vec<String>,
    #[command(flatten)]
    work: WorkArguments,
}

impl Remove {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        let done = casefile::with_case(
            &self.case,
            |options| options,
            &self.work,
            |case, options, bar| {
                let mut keys = Vec::new();
                for name in &self.reports {
                    keys.extend(case.reports_named(name)?);
                }
                Ok(onrecord_casework::remove(case, &keys, options, bar)?)
            },
        );
        casefile::exit(done.and_then(|(gone, changes)| {
            writeln!(
                std::io::stdout().lock(),
                "{gone} reports taken out; {}",
                changes.words()
            )
            .map_err(Trouble::from)?;
            Ok(gone > 0)
        }))
    }
}
