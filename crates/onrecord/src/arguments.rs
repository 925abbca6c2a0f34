//! What can be said on the command line: the list of commands, and what they share. The rest of
//! each stands with the command.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::commands::add::Add;
use crate::commands::claims::Claims;
use crate::commands::conflicts::Conflicts;
use crate::commands::copies::Copies;
use crate::commands::diff::Diff;
use crate::commands::drift::Drift;
use crate::commands::export::Export;
use crate::commands::figures::Figures;
use crate::commands::issues::Issues;
use crate::commands::new::New;
use crate::commands::positions::Positions;
use crate::commands::refresh::Refresh;
use crate::commands::remove::Remove;
use crate::commands::report::Report;
use crate::commands::search::Search;
use crate::commands::serve::Serve;
use crate::commands::show::Show;
use crate::commands::status::Status;
use crate::commands::stories::Stories;
use crate::commands::timeline::Timeline;
use crate::commands::trace::Trace;
use crate::commands::verdict::Verdict;
use crate::commands::verify::Verify;
use crate::commands::who::Who;
use crate::commands::why::Why;

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
    Report(Report),
    /// Lists the claims of a pile, those that hang on least first.
    Claims(Claims),
    /// Shows where one claim comes from, and on what each step rests.
    Trace(Trace),
    /// Lists what was lost or changed between two tellings of one thing.
    Drift(Drift),
    /// Finds the text that reports share: who had it from whom, how much, in which words.
    Copies(Copies),
    /// Reads a pile and prints the case for other programs.
    Export(Export),
    /// Shows a pile in the browser, live, on this machine.
    Serve(Serve),
    /// Makes a case file, which keeps a pile and all that is found in it.
    New(New),
    /// Adds a pile to a case; only what is new is read and compared.
    Add(Add),
    /// Takes reports out of a case.
    Remove(Remove),
    /// Reads and compares all inputs of a case again, as after a new version.
    Refresh(Refresh),
    /// Says what a case holds and what was done to it.
    Status(Status),
    /// Finds words in a case, with filters for speaker, outlet, date and mode.
    Search(Search),
    /// Says who is called so in a case, and what they said.
    Who(Who),
    /// Prints one report of a case with its custody and its statements.
    Show(Show),
    /// Says what changed between two versions of a report, or two states of a case.
    Diff(Diff),
    /// Records what a person decides about a record of a case, or takes it back.
    Verdict(Verdict),
    /// Checks that everything a case says still holds.
    Verify(Verify),
    /// Prints who stands where on your issues, under which conditions, and what changed.
    Positions(Positions),
    /// Proposes an issue file from what the reports take sides on.
    Issues(Issues),
    /// Prints what happened when, and from where each day comes.
    Timeline(Timeline),
    /// Prints figures about the same thing side by side, and whether they can all hold.
    Figures(Figures),
    /// Prints what does not fit together, with all sides.
    Conflicts(Conflicts),
    /// Prints which reports are about one thing, and the sagas above them.
    Stories(Stories),
    /// Says why a pile holds a statement or a claim: the rule, the words, the chain link by link.
    Why(Why),
    /// Prints a completion script for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// The pile and how to read it; the same for all commands.
#[derive(Clone, Debug, Args)]
pub(crate) struct PileArguments {
    /// Files, folders (read with all below them), globs, `-` for standard input, or one case file.
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
    #[command(flatten)]
    pub(crate) gather: GatherArguments,
    /// Says nothing on standard error but errors.
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

/// How documents are gathered.
#[derive(Clone, Debug, Args)]
pub(crate) struct GatherArguments {
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
}

impl GatherArguments {
    /// Sets what was given over what was set.
    pub(crate) fn over(&self, options: &mut onrecord_gather::Options) {
        let set = |to: &mut Option<String>, given: &Option<String>| {
            if given.is_some() {
                to.clone_from(given);
            }
        };
        set(&mut options.text_field, &self.text_field);
        set(&mut options.title_field, &self.title_field);
        set(&mut options.date_field, &self.date_field);
        set(&mut options.url_field, &self.url_field);
        set(&mut options.outlet_field, &self.outlet_field);
        options.max_bytes = usize::try_from(self.max_size.saturating_mul(1_000_000)).unwrap_or(usize::MAX);
    }
}
