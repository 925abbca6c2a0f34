//! `onrecord timeline`: what happened when, and from where each day comes.

use clap::Args;
use onrecord_show::{Case, tables};

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord timeline`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord timeline examples/harbour\n  onrecord timeline --json PILE | jq .moments"
)]
pub(crate) struct Timeline {
    #[command(flatten)]
    pile: PileArguments,
    /// Prints JSON for programs instead of a table.
    #[arg(long)]
    json: bool,
}

impl Timeline {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            answer::view(
                self.json,
                || tables::timeline(&case, answer::columns()),
                || tables::timeline_json(&case),
            )?;
            Ok(!outcome.findings.moments.is_empty())
        })
    }
}
