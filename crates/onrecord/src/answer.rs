//! How every command answers: the pile is run, the answer goes to standard output, what failed to
//! standard error, and the exit code says which of the two it was.

use std::io::{self, Write};
use std::path::Path;

use crate::arguments::PileArguments;
use crate::run::{self, Outcome};

/// Something was found.
pub(crate) const FOUND: u8 = 0;
/// Nothing was found.
pub(crate) const NOTHING: u8 = 1;
/// Something failed.
pub(crate) const FAILED: u8 = 2;

/// Runs the pile, lets `print` answer, and says what failed.
///
/// `print` says whether it found something to print; only then is the exit code [`FOUND`].
pub(crate) fn with_outcome(pile: &PileArguments, print: impl FnOnce(&Outcome) -> io::Result<bool>) -> u8 {
    answered(run::run(pile), print)
}

/// The same with positions on issues that do not come from `--issues` alone.
pub(crate) fn with_issues(
    pile: &PileArguments,
    issues: Vec<onrecord_nouns::Issue>,
    print: impl FnOnce(&Outcome) -> io::Result<bool>,
) -> u8 {
    answered(run::run_asking(pile, issues), print)
}

/// Prints what a run gave, and says what failed in it.
fn answered(outcome: Result<Outcome, run::RunError>, print: impl FnOnce(&Outcome) -> io::Result<bool>) -> u8 {
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(error) => {
            complain(&error.to_string(), error.hint());
            return FAILED;
        }
    };
    for failure in &outcome.failures {
        complain(&failure.message, &failure.hint);
    }
    match printed(print(&outcome)) {
        FOUND | NOTHING if !outcome.failures.is_empty() => FAILED,
        code => code,
    }
}

/// The exit code of an answer that was printed, or that could not be.
pub(crate) fn printed(answer: io::Result<bool>) -> u8 {
    match answer {
        Ok(true) => FOUND,
        Ok(false) => NOTHING,
        // The reader of a pipe has gone: nothing is wrong with us.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => FOUND,
        Err(error) => {
            complain(
                &format!("cannot write: {error}"),
                "check the space on the disk and the permissions",
            );
            FAILED
        }
    }
}

/// Prints a value as JSON for programs.
pub(crate) fn write_json(to: &mut impl Write, value: &impl serde::Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *to, value)?;
    writeln!(to)?;
    to.flush()
}

/// Writes a file; an error names it.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    std::fs::write(path, bytes)
        .map_err(|error| io::Error::new(error.kind(), format!("`{}`: {error}", path.display())))
}

/// Prints a line at once, before the command ends.
pub(crate) fn say(line: &str) {
    let mut out = io::stdout().lock();
    // If nobody listens any more, nothing is wrong with us.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Says what failed, and what to do about it.
#[expect(clippy::print_stderr, reason = "the command is the one place that talks")]
pub(crate) fn complain(message: &str, hint: &str) {
    eprintln!("error: {message}");
    if !hint.is_empty() {
        eprintln!("hint: {hint}");
    }
}

/// Says something that is no error, unless quiet was asked for.
#[expect(clippy::print_stderr, reason = "the command is the one place that talks")]
pub(crate) fn talk(quiet: bool, message: &str) {
    if !quiet {
        eprintln!("{message}");
    }
}

/// How many columns the terminal has; enough for a page where there is none.
pub(crate) fn columns() -> usize {
    terminal_size::terminal_size().map_or(100, |(width, _)| usize::from(width.0).clamp(40, 200))
}

/// Prints a view: words for people, or JSON for programs.
pub(crate) fn view(
    json: bool,
    words: impl FnOnce() -> String,
    value: impl FnOnce() -> serde_json::Value,
) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    if json {
        write_json(&mut out, &value())
    } else {
        out.write_all(words().as_bytes())?;
        out.flush()
    }
}
