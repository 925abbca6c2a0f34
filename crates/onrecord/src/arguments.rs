//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Who really said it: reads a pile of news reports and says how many independent origins each
/// claim has, each time with the sentence it came from.
///
/// Answers go to standard output, everything else to standard error. Exit code 0: something was
/// found; 1: nothing was found; 2: something failed (the rest of the pile was still read).
#[derive(Debug, Parser)]
#[command(name = "onrecord", version, propagate_version = true, max_term_width = 100)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Reads a pile and prints what it adds up to; with `-o` writes a dossier.
    Report(ReportArguments),
    /// Reads a pile and prints the case for other programs.
    Export(ExportArguments),
    /// Prints a completion script for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// `onrecord report`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord report examples/harbour\n  onrecord report examples/harbour -o dossier.html\n  \
                        onrecord report --issues issues.toml 'dumps/*.txt'\n  cat page.html | onrecord report -"
)]
pub(crate) struct ReportArguments {
    #[command(flatten)]
    pub(crate) pile: PileArguments,
    /// Writes the dossier, one self-contained HTML file, here.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Prints the case as JSON instead of the summary.
    #[arg(long)]
    pub(crate) json: bool,
}

/// `onrecord export`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  onrecord export --format json examples/harbour > case.json")]
pub(crate) struct ExportArguments {
    #[command(flatten)]
    pub(crate) pile: PileArguments,
    /// The format to print.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(crate) format: Format,
    /// Writes to this file instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// What `export` can print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One JSON object, format `onrecord-case/1`.
    Json,
    /// The dossier, one self-contained HTML file.
    Html,
}

/// The pile and how to read it; the same for all commands.
#[derive(Debug, Args)]
pub(crate) struct PileArguments {
    /// Files, folders (read with all below them), globs, or `-` for standard input.
    #[arg(required = true, value_name = "PILE")]
    pub(crate) pile: Vec<String>,
    /// A TOML file of issues; without one there are no positions.
    #[arg(long, value_name = "FILE")]
    pub(crate) issues: Option<PathBuf>,
    /// A TOML file of outlet grades, A to F; who is not in it has F.
    #[arg(long, value_name = "FILE")]
    pub(crate) grades: Option<PathBuf>,
    /// Reads without the syntactic model: faster, finds less.
    #[arg(long)]
    pub(crate) fast: bool,
    /// How many threads to use; 0 = one for each core.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) threads: usize,
    /// JSONL: the field that holds the text.
    #[arg(long, value_name = "NAME")]
    pub(crate) text_field: Option<String>,
    /// JSONL: the field that holds the headline.
    #[arg(long, value_name = "NAME")]
    pub(crate) title_field: Option<String>,
    /// JSONL: the field that holds the publication date.
    #[arg(long, value_name = "NAME")]
    pub(crate) date_field: Option<String>,
    /// JSONL: the field that holds the address of the report.
    #[arg(long, value_name = "NAME")]
    pub(crate) url_field: Option<String>,
    /// JSONL: the field that names the outlet.
    #[arg(long, value_name = "NAME")]
    pub(crate) outlet_field: Option<String>,
    /// Refuses input files larger than this many megabytes.
    #[arg(long, value_name = "MB", default_value_t = 64)]
    pub(crate) max_size: u64,
    /// Says nothing on standard error but errors.
    #[arg(short, long)]
    pub(crate) quiet: bool,
}
