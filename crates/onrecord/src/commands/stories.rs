//! `onrecord stories`: which reports are about one thing, and which stories belong to one saga.

use clap::Args;
use onrecord_show::{Case, tables};

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord stories`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  onrecord stories examples/harbour")]
pub(crate) struct Stories {
    #[command(flatten)]
    pile: PileArguments,
    /// Prints JSON for programs instead of a table.
    #[arg(long)]
    json: bool,
}

impl Stories {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            answer::view(
                self.json,
                || tables::stories(&case, answer::columns()),
                || tables::stories_json(&case),
            )?;
            Ok(!outcome.findings.stories.is_empty())
        })
    }
}
