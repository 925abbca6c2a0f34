//! What the commands on a case file share: how it is opened, who is told how far the work has come, and
//! how what goes wrong becomes an exit code.

use std::io::IsTerminal;
use std::path::Path;

use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use onrecord_casework::{CaseworkError, Options, Progress};
use onrecord_keep::{Case, KeepError};

use crate::answer;

/// How long work on a case is done and shown.
#[derive(Debug, Args)]
pub(crate) struct WorkArguments {
    /// How many threads to use; 0 = one for each core.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) threads: usize,
    /// Says nothing on standard error but errors.
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

/// A bar on standard error, if somebody looks at it.
pub(crate) struct Bar(ProgressBar);

impl Bar {
    pub(crate) fn new(quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(
            Some(0),
            if quiet || !std::io::stderr().is_terminal() {
                ProgressDrawTarget::hidden()
            } else {
                ProgressDrawTarget::stderr_with_hz(8)
            },
        );
        let look = ProgressStyle::with_template("{msg:10} {wide_bar} {pos}/{len} {per_sec} {eta}");
        if let Ok(look) = look {
            bar.set_style(look);
        }
        Self(bar)
    }

    pub(crate) fn end(&self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Bar {
    fn stage(&self, what: &str, steps: u64) {
        self.0.reset();
        self.0.set_length(steps);
        self.0.set_message(what.to_owned());
    }

    fn step(&self, steps: u64) {
        self.0.inc(steps);
    }
}

/// Why a command on a case failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    #[error(transparent)]
    Casework(#[from] CaseworkError),
    #[error(transparent)]
    Keep(#[from] KeepError),
    #[error(transparent)]
    Run(#[from] crate::run::RunError),
    #[error("cannot write: {0}")]
    Write(#[from] std::io::Error),
}

impl Trouble {
    fn hint(&self) -> &str {
        match self {
            Self::Casework(error) => error.hint(),
            Self::Keep(error) => error.hint(),
            Self::Run(error) => error.hint(),
            Self::Write(_) => "check the space on the disk and the permissions",
        }
    }
}

/// The exit code of a command on a case; what went wrong is said.
pub(crate) fn exit(done: Result<bool, Trouble>) -> u8 {
    match done {
        Ok(true) => answer::FOUND,
        Ok(false) => answer::NOTHING,
        Err(Trouble::Write(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => answer::FOUND,
        Err(trouble) => {
            answer::complain(&trouble.to_string(), trouble.hint());
            answer::FAILED
        }
    }
}

/// The command as it was given, for the log of the case.
pub(crate) fn command_line() -> String {
    let words: Vec<String> = std::env::args().skip(1).collect();
    words.join(" ")
}

/// Opens a case to write with the options it was made with, and works on it with so many threads.
pub(crate) fn with_case<T: Send>(
    path: &Path,
    options: impl FnOnce(Options) -> Options,
    work: &WorkArguments,
    act: impl FnOnce(&mut Case, &Options, &Bar) -> Result<T, Trouble> + Send,
) -> Result<T, Trouble> {
    let kept = Case::open(path)
        .or_else(|error| match error {
            KeepError::OtherLayout(_) => Case::open_to_write(path, &onrecord_keep::Maker::default()),
            error => Err(error),
        })?
        .setting("options")?;
    let options = options(onrecord_casework::options_from(kept.as_deref()));
    let mut case = Case::open_to_write(path, &onrecord_casework::maker(&command_line(), &options))?;
    let threads = rayon::ThreadPoolBuilder::new()
        .num_threads(work.threads)
        .build()
        .map_err(|error| crate::run::RunError::Threads(error.to_string()))?;
    let bar = Bar::new(work.quiet);
    let done = threads.install(|| act(&mut case, &options, &bar));
    bar.end();
    case.close()?;
    done
}
