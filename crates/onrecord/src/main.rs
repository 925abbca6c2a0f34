//! The `onrecord` command: puts the rooms in order, prints, sets the exit code.

mod arguments;
mod pile;
mod run;

use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use onrecord_show::Case;

use crate::arguments::{Arguments, Command, ExportArguments, Format, PileArguments, ReportArguments};
use crate::run::Outcome;

/// Something was found.
const FOUND: u8 = 0;
/// Nothing was found.
const NOTHING: u8 = 1;
/// Something failed.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let code = match Arguments::parse().command {
        Command::Report(arguments) => report(&arguments),
        Command::Export(arguments) => export(&arguments),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Arguments::command(), "onrecord", &mut io::stdout());
            FOUND
        }
    };
    ExitCode::from(code)
}

fn report(arguments: &ReportArguments) -> u8 {
    with_outcome(&arguments.pile, |outcome| {
        let case = Case::new(&outcome.pairs, &outcome.findings);
        if let Some(path) = &arguments.output {
            write_file(path, &onrecord_show::dossier(&case))?;
            talk(&arguments.pile, &format!("wrote {}", path.display()));
        }
        if arguments.json {
            write_json(&mut BufWriter::new(io::stdout().lock()), &case)
        } else {
            io::stdout()
                .lock()
                .write_all(onrecord_show::summary(&case).as_bytes())
        }
    })
}

fn export(arguments: &ExportArguments) -> u8 {
    with_outcome(&arguments.pile, |outcome| {
        let case = Case::new(&outcome.pairs, &outcome.findings);
        let mut bytes = Vec::new();
        match arguments.format {
            Format::Json => write_json(&mut bytes, &case)?,
            Format::Html => bytes.extend(onrecord_show::dossier(&case).into_bytes()),
        }
        match &arguments.output {
            Some(path) => std::fs::write(path, &bytes).map_err(|error| named(path, &error)),
            None => io::stdout().lock().write_all(&bytes),
        }
    })
}

/// Runs the pile, lets `print` answer, and says what failed.
fn with_outcome(pile: &PileArguments, print: impl FnOnce(&Outcome) -> io::Result<()>) -> u8 {
    let outcome = match run::run(pile) {
        Ok(outcome) => outcome,
        Err(error) => {
            complain(&error.to_string(), error.hint());
            return FAILED;
        }
    };
    for failure in &outcome.failures {
        complain(&failure.message, &failure.hint);
    }
    match print(&outcome) {
        // The reader of a pipe has gone: nothing is wrong with us.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return FOUND,
        Err(error) => {
            complain(
                &format!("cannot write: {error}"),
                "check the space on the disk and the permissions",
            );
            return FAILED;
        }
        Ok(()) => {}
    }
    if !outcome.failures.is_empty() {
        FAILED
    } else if outcome.findings.statements.is_empty() && outcome.findings.reuse.is_empty() {
        NOTHING
    } else {
        FOUND
    }
}

fn write_json(to: &mut impl Write, case: &Case<'_>) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *to, &onrecord_show::case_json(case))?;
    writeln!(to)?;
    to.flush()
}

fn write_file(path: &Path, words: &str) -> io::Result<()> {
    std::fs::write(path, words).map_err(|error| named(path, &error))
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("`{}`: {error}", path.display()))
}

#[expect(clippy::print_stderr, reason = "the command is the one place that talks")]
fn complain(message: &str, hint: &str) {
    eprintln!("error: {message}");
    if !hint.is_empty() {
        eprintln!("hint: {hint}");
    }
}

#[expect(clippy::print_stderr, reason = "the command is the one place that talks")]
fn talk(pile: &PileArguments, message: &str) {
    if !pile.quiet {
        eprintln!("{message}");
    }
}
