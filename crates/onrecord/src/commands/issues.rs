//! `onrecord issues`: which issues a pile itself raises, as a file to edit.

use std::fmt::Write as _;
use std::io::{self, Write};

use clap::Args;
use onrecord_compare::Item;
use onrecord_compare::issues::{Suggestion, suggest};
use onrecord_lexicon::Lexicon;
use onrecord_show::Case;
use serde_json::json;

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord issues`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord issues --suggest PILE > issues.toml\n  onrecord positions --issues issues.toml PILE"
)]
pub(crate) struct Issues {
    #[command(flatten)]
    pile: PileArguments,
    /// Proposes an issue file from what the reports take sides on.
    #[arg(long, required = true)]
    suggest: bool,
    /// At most so many issues.
    #[arg(long, value_name = "N", default_value_t = 12)]
    most: usize,
    /// Prints JSON for programs instead of TOML.
    #[arg(long)]
    json: bool,
}

impl Issues {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            let items: Vec<Item<'_>> = outcome
                .pairs
                .iter()
                .map(|(report, reading)| Item { report, reading })
                .collect();
            let found = suggest(&items, Lexicon::english(), self.most);
            if self.json {
                let all: Vec<serde_json::Value> = found.iter().map(|one| value(&case, one)).collect();
                answer::write_json(&mut io::stdout().lock(), &json!({"issues": all}))?;
            } else {
                io::stdout().lock().write_all(file(&case, &found).as_bytes())?;
            }
            Ok(!found.is_empty())
        })
    }
}

fn value(case: &Case<'_>, one: &Suggestion) -> serde_json::Value {
    json!({
        "id": one.id,
        "question": one.question,
        "terms": one.terms,
        "reports": one.reports,
        "times": one.times,
        "example": case.place_words(one.example),
    })
}

/// The suggestions as an issue file, each with how often it is raised and one sentence.
fn file(case: &Case<'_>, found: &[Suggestion]) -> String {
    let mut out = String::from(
        "# Issues that the reports themselves take sides on, most reports first. Edit before use: keep what you ask\n\
         # about, put the question so that one can be for or against it, add other ways to name it.\n",
    );
    for one in found {
        let example = case.place_words(one.example);
        let _ = write!(
            out,
            "\n# {} in {}: {}\n[[issue]]\nid = {}\nquestion = {}\nterms = [{}]\n",
            times(one.times),
            if one.reports == 1 {
                "1 report".to_owned()
            } else {
                format!("{} reports", one.reports)
            },
            example,
            quoted(&one.id),
            quoted(&one.question),
            one.terms
                .iter()
                .map(|term| quoted(term))
                .collect::<Vec<_>>()
                .join(", "),
        );
    }
    out
}

fn times(count: usize) -> String {
    if count == 1 {
        "once".to_owned()
    } else {
        format!("{count} times")
    }
}

/// A TOML string.
fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}
