//! `onrecord new`: makes a case file.

use std::path::PathBuf;

use clap::Args;
use onrecord_casework::Options;
use onrecord_keep::Case;
use onrecord_lexicon::{Grades, Issues};

use crate::answer;
use crate::casefile::{self, Trouble};
use crate::run::{RunError, words_of};

/// `onrecord new`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord new harbour.case\n  onrecord new harbour.case --issues issues.toml\n  \
                        onrecord add harbour.case examples/harbour"
)]
pub(crate) struct New {
    /// The file to make; commands know a case by the ending `.case`.
    case: PathBuf,
    #[command(flatten)]
    lists: ListArguments,
    /// Reads without the syntactic model: faster, finds less.
    #[arg(long)]
    fast: bool,
}

/// The lists that a case keeps for its comparisons.
#[derive(Debug, Args)]
pub(crate) struct ListArguments {
    /// A TOML file of issues, kept in the case; without one there are no positions.
    #[arg(long, value_name = "FILE")]
    issues: Option<PathBuf>,
    /// A TOML file of outlet grades, A to F, kept in the case.
    #[arg(long, value_name = "FILE")]
    grades: Option<PathBuf>,
}

impl ListArguments {
    /// Keeps the lists that were given; says whether there was any.
    pub(crate) fn keep(&self, case: &mut Case) -> Result<bool, Trouble> {
        if let Some(path) = &self.issues {
            let words = words_of(path)?;
            Issues::from_toml(&words).map_err(|error| RunError::list(path, &error))?;
            case.set("issues", &words)?;
            case.note("list", &format!("issues from `{}`", path.display()))?;
        }
        if let Some(path) = &self.grades {
            let words = words_of(path)?;
            Grades::from_toml(&words).map_err(|error| RunError::list(path, &error))?;
            case.set("grades", &words)?;
            case.note("list", &format!("grades from `{}`", path.display()))?;
        }
        Ok(self.issues.is_some() || self.grades.is_some())
    }
}

impl New {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        casefile::exit(self.make())
    }

    fn make(&self) -> Result<bool, Trouble> {
        if self.case.extension().is_none_or(|ending| ending != "case") {
            answer::talk(
                false,
                "note: commands that read a pile know a case by the ending `.case`",
            );
        }
        let options = Options {
            fast: self.fast,
            ..Options::default()
        };
        let mut case = Case::create(
            &self.case,
            &onrecord_casework::maker(&casefile::command_line(), &options),
        )?;
        case.set("options", &onrecord_casework::options_json(&options))?;
        self.lists.keep(&mut case)?;
        case.close()?;
        Ok(true)
    }
}
