//! `onrecord trace`: where one claim comes from, each arrow with what it rests on.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use onrecord_show::Case;
use onrecord_show::answers::trace::{Proof, trace, trace_dot, trace_json};
use onrecord_show::answers::{Wanted, wanted};

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord trace`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord trace c1 examples/harbour\n  onrecord trace 'terminal closed' examples/harbour --why\n  \
                        onrecord trace c1 examples/harbour --format dot | dot -Tpng > c1.png"
)]
pub(crate) struct Trace {
    /// The claim: its id as `onrecord claims` prints it, or words of it.
    #[arg(value_name = "CLAIM")]
    claim: String,
    #[command(flatten)]
    pile: PileArguments,
    /// Shows every merge with the sentences that it rests on.
    #[arg(long)]
    why: bool,
    /// What to print.
    #[arg(long, value_enum, default_value_t = Format::Tree)]
    format: Format,
    /// The same as `--format json`.
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Writes to this file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What `trace` can print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A tree of text.
    Tree,
    /// One JSON object with stations, arrows and merges.
    Json,
    /// A graph for Graphviz.
    Dot,
    /// A drawing.
    Svg,
}

impl Trace {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            match wanted(&case, &self.claim) {
                Wanted::Found(at, others) => {
                    self.others(&case, &others);
                    self.write(&case, at)?;
                    Ok(true)
                }
                Wanted::Nothing(nearest) => {
                    self.unknown(&case, &nearest);
                    Ok(false)
                }
            }
        })
    }

    fn write(&self, case: &Case<'_>, at: usize) -> io::Result<()> {
        let format = if self.json { Format::Json } else { self.format };
        let proof = if self.why { Proof::Written } else { Proof::Counted };
        let mut bytes = Vec::new();
        match format {
            Format::Tree => bytes.extend(trace(case, at, proof).into_bytes()),
            Format::Json => answer::write_json(&mut bytes, &trace_json(case, at))?,
            Format::Dot => bytes.extend(trace_dot(case, at).into_bytes()),
            Format::Svg => bytes.extend(onrecord_show::provenance_svg(case, at).into_bytes()),
        }
        match &self.output {
            Some(path) => answer::write_file(path, &bytes),
            None => io::stdout().lock().write_all(&bytes),
        }
    }

    /// Says which other claims fit as well.
    fn others(&self, case: &Case<'_>, others: &[usize]) {
        if !others.is_empty() {
            let list = listed(case, others.iter().take(5));
            answer::talk(
                self.pile.quiet,
                &format!(
                    "{} other claims hold these words, the first of them:\n{list}",
                    others.len()
                ),
            );
        }
    }

    fn unknown(&self, case: &Case<'_>, nearest: &[usize]) {
        let hint = if nearest.is_empty() {
            "the pile has no claims; `onrecord report PILE` shows what was read".to_owned()
        } else {
            format!(
                "name one by its id or by words of it; nearest are\n{}",
                listed(case, nearest.iter())
            )
        };
        answer::complain(&format!("no claim of the pile is `{}`", self.claim), &hint);
    }
}

fn listed<'a>(case: &Case<'_>, claims: impl Iterator<Item = &'a usize>) -> String {
    let lines: Vec<String> = claims
        .filter_map(|at| {
            let claim = case.findings.claims.get(*at)?;
            Some(format!("  c{}  “{}”", at + 1, case.label_words(claim)))
        })
        .collect();
    lines.join("\n")
}
