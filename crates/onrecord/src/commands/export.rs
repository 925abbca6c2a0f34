//! `onrecord export`: reads a pile and prints the case for other programs.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use onrecord_show::Case;

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord export`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  onrecord export --format json examples/harbour > case.json")]
pub(crate) struct Export {
    #[command(flatten)]
    pile: PileArguments,
    /// The format to print.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Writes to this file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What `export` can print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON object, format `onrecord-case/1`.
    Json,
    /// The dossier, one self-contained HTML file.
    Html,
}

impl Export {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let issues = crate::run::issues(&self.pile).unwrap_or_default();
            let case = Case::new(&outcome.pairs, &outcome.findings).with_issues(&issues);
            let mut bytes = Vec::new();
            match self.format {
                Format::Json => answer::write_json(&mut bytes, &onrecord_show::case_json(&case))?,
                Format::Html => bytes.extend(onrecord_show::dossier(&case).into_bytes()),
            }
            match &self.output {
                Some(path) => answer::write_file(path, &bytes)?,
                None => io::stdout().lock().write_all(&bytes)?,
            }
            Ok(outcome.has_findings())
        })
    }
}
