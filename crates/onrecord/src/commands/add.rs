//! `onrecord add`: adds a pile to a case.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use onrecord_casework::{Added, Document, Failure};

use crate::answer;
use crate::arguments::GatherArguments;
use crate::casefile::{self, Trouble, WorkArguments};
use crate::commands::new::ListArguments;
use crate::pile;

/// `onrecord add`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  onrecord add harbour.case examples/harbour\n  \
                        onrecord add harbour.case 'dumps/*.html'\n  \
                        onrecord add harbour.case      (goes on where it was interrupted)")]
pub(crate) struct Add {
    /// The case file.
    case: PathBuf,
    /// Files, folders (read with all below them), globs, or `-` for standard input.
    pile: Vec<String>,
    #[command(flatten)]
    gather: GatherArguments,
    #[command(flatten)]
    lists: ListArguments,
    #[command(flatten)]
    work: WorkArguments,
    /// Prints what came of it as JSON.
    #[arg(long)]
    json: bool,
}

impl Add {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        let failed = |failures: &[Failure]| {
            for failure in failures {
                answer::complain(&failure.message, &failure.hint);
            }
            !failures.is_empty()
        };
        match self.add() {
            Ok(added) => {
                let printed = casefile::exit(self.print(&added).map_err(Trouble::from));
                if failed(&added.failures) {
                    answer::FAILED
                } else {
                    printed
                }
            }
            Err(trouble) => casefile::exit(Err(trouble)),
        }
    }

    fn add(&self) -> Result<Added, Trouble> {
        let (paths, missing) = pile::paths(&self.pile);
        let gather = |mut options: onrecord_casework::Options| {
            self.gather.over(&mut options.gather);
            options
        };
        let megabytes = self.gather.max_size;
        let open = move |path: &PathBuf| match pile::open(path, megabytes) {
            Ok(document) => Ok(Document {
                path: document.path,
                bytes: document.bytes,
            }),
            Err(error) => Err(Failure {
                message: error.to_string(),
                hint: error.hint().to_owned(),
            }),
        };
        casefile::with_case(&self.case, gather, &self.work, |case, options, bar| {
            let new_lists = self.lists.keep(case)?;
            let mut added = onrecord_casework::add(case, &paths, &open, options, bar)?;
            if new_lists {
                added.changes = onrecord_casework::compare_all(case, options, bar)?.words();
            }
            added.failures.extend(missing.iter().map(|error| Failure {
                message: error.to_string(),
                hint: error.hint().to_owned(),
            }));
            Ok(added)
        })
    }

    /// Says what came of it; whether anything is new.
    fn print(&self, added: &Added) -> std::io::Result<bool> {
        let mut out = std::io::stdout().lock();
        if self.json {
            let value = serde_json::json!({
                "inputs": added.inputs,
                "known": added.known,
                "reports": added.reports,
                "read": added.read,
                "changes": added.changes,
                "failures": added.failures.len(),
            });
            answer::write_json(&mut out, &value)?;
        } else {
            writeln!(
                out,
                "{} new inputs with {} reports; {} were here before; {} reports read",
                added.inputs, added.reports, added.known, added.read
            )?;
            if !added.changes.is_empty() {
                writeln!(out, "{}", added.changes)?;
            }
        }
        Ok(added.inputs + added.read > 0)
    }
}
