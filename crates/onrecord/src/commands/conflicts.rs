//! `onrecord conflicts`: what does not fit together, with both sides.

use std::io::{self, Write};

use clap::Args;
use onrecord_show::{Case, tables};

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord conflicts`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord conflicts examples/harbour\n  onrecord conflicts --ach examples/harbour > grid.csv"
)]
pub(crate) struct Conflicts {
    #[command(flatten)]
    pile: PileArguments,
    /// Prints JSON for programs instead of a list.
    #[arg(long, conflicts_with = "ach")]
    json: bool,
    /// Prints a grid for an analysis of competing hypotheses, as CSV: evidence by sides of conflicts.
    #[arg(long)]
    ach: bool,
}

impl Conflicts {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            if self.ach {
                io::stdout().lock().write_all(tables::ach_csv(&case).as_bytes())?;
            } else {
                answer::view(
                    self.json,
                    || tables::conflicts(&case, answer::columns()),
                    || tables::conflicts_json(&case),
                )?;
            }
            Ok(!case.conflicts().is_empty())
        })
    }
}
