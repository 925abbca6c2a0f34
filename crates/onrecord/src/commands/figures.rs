//! `onrecord figures`: figures about the same thing, side by side, and whether they can all hold.

use clap::Args;
use onrecord_show::{Case, tables};

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord figures`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  onrecord figures examples/harbour")]
pub(crate) struct Figures {
    #[command(flatten)]
    pile: PileArguments,
    /// Prints JSON for programs instead of a table.
    #[arg(long)]
    json: bool,
}

impl Figures {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            answer::view(
                self.json,
                || tables::figures(&case, answer::columns()),
                || tables::figures_json(&case),
            )?;
            Ok(outcome
                .findings
                .figures
                .iter()
                .any(|figure| figure.group.is_some()))
        })
    }
}
