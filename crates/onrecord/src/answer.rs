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
