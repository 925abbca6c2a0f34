//! `onrecord report`: reads a pile and prints what it adds up to.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::Args;
use onrecord_show::Case;

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord report`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord report examples/harbour\n  onrecord report examples/harbour -o dossier.html\n  \
                        onrecord report --issues issues.toml 'dumps/*.txt'\n  cat page.html | onrecord report -"
)]
pub(crate) struct Report {
    #[command(flatten)]
    pile: PileArguments,
    /// Writes the dossier, one self-contained HTML file, here.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Prints the case as JSON instead of the summary.
    #[arg(long)]
    json: bool,
}

impl Report {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings).with_issues(&outcome.issues);
            if let Some(path) = &self.output {
                answer::write_file(path, onrecord_show::dossier(&case).as_bytes())?;
                answer::talk(self.pile.quiet, &format!("wrote {}", path.display()));
            }
            if self.json {
                answer::write_json(
                    &mut BufWriter::new(io::stdout().lock()),
                    &onrecord_show::case_json(&case),
                )?;
            } else {
                io::stdout()
                    .lock()
                    .write_all(onrecord_show::summary(&case).as_bytes())?;
            }
            Ok(outcome.has_findings())
        })
    }
}
