//! `onrecord positions`: who stands where on the issues of a file, and what changed.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use onrecord_compare::positions::rests_on;
use onrecord_lexicon::{Lexicon, Questionnaire};
use onrecord_show::{Case, tables};

use crate::answer;
use crate::arguments::PileArguments;
use crate::run::{self, Outcome};

/// `onrecord positions`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord positions --issues examples/harbour-issues.toml examples/harbour\n  \
                  onrecord positions --issues issues.toml --without 'American support' PILE\n  \
                  onrecord positions --questions questions.toml PILE\n\nThe files are described in docs/issues.md; \
                  `onrecord issues --suggest PILE` proposes one."
)]
pub(crate) struct Positions {
    #[command(flatten)]
    pile: PileArguments,
    /// Supposes that a condition fails, and shows which positions fall with it; may be given again.
    #[arg(long, value_name = "CONDITION")]
    without: Vec<String>,
    /// A TOML file of questions and whom they are put to; answered like issues.
    #[arg(long, value_name = "FILE")]
    questions: Option<PathBuf>,
    /// Prints JSON for programs instead of tables.
    #[arg(long)]
    json: bool,
}

impl Positions {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        let asked = run::issues(&self.pile).and_then(|issues| {
            let questions = self.questions.as_deref().map(run::questionnaire).transpose()?;
            Ok((issues, questions.unwrap_or_default()))
        });
        let (mut issues, Questionnaire { questions, actors }) = match asked {
            Ok(asked) => asked,
            Err(error) => {
                answer::complain(&error.to_string(), error.hint());
                return answer::FAILED;
            }
        };
        issues.extend(questions);
        if issues.is_empty() {
            answer::complain(
                "there is nothing to take a position on",
                "name a file with `--issues` or `--questions`; `onrecord issues --suggest PILE` proposes one",
            );
            return answer::FAILED;
        }
        answer::with_issues(&self.pile, issues.clone(), |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            let asked = tables::Asked {
                issues: &issues,
                actors: &actors,
                without: &self.without,
                falls: self.falls(outcome, &case),
            };
            answer::view(
                self.json,
                || tables::positions(&case, &asked, answer::columns()),
                || tables::positions_json(&case, &asked),
            )?;
            Ok(!outcome.findings.positions.is_empty())
        })
    }

    /// The positions that rest on a condition which is supposed to fail.
    fn falls(&self, outcome: &Outcome, case: &Case<'_>) -> BTreeSet<usize> {
        let lexicon = Lexicon::english();
        let rests = |position: &onrecord_nouns::Position| {
            position.condition.iter().any(|place| {
                let told = case.words(place.report, place.span);
                self.without
                    .iter()
                    .any(|supposed| rests_on(told, supposed, lexicon))
            })
        };
        let positions = outcome.findings.positions.iter().enumerate();
        positions
            .filter(|(_, position)| rests(position))
            .map(|(at, _)| at)
            .collect()
    }
}
