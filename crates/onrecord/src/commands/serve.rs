//! `onrecord serve`: the pages of a case, live, in a browser on this machine.

use std::net::{IpAddr, SocketAddr};
use std::sync::Mutex;

use clap::Args;
use onrecord_serve::{Options, Shelf};

use crate::answer;
use crate::arguments::PileArguments;
use crate::run::{self, RunError};
use crate::shelves::{CaseShelf, PileShelf};

/// `onrecord serve`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord serve harbour.case\n  onrecord serve examples/harbour\n  onrecord serve --port 0 'dumps/*.txt'\n  \
                        onrecord serve --address 0.0.0.0 --token new examples/harbour\n\nThe pages are at the address \
                        that is printed; stop with Ctrl-C."
)]
pub(crate) struct Serve {
    #[command(flatten)]
    pile: PileArguments,
    /// The address to listen on; anything but the loopback needs a token.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    address: IpAddr,
    /// The port to listen on; 0 takes any that is free.
    #[arg(long, value_name = "PORT", default_value_t = 7070)]
    port: u16,
    /// What everybody has to show; `new` makes one and prints it.
    #[arg(long, value_name = "TOKEN")]
    token: Option<String>,
    /// The largest upload in megabytes, all its files together.
    #[arg(long, value_name = "MB", default_value_t = 256)]
    max_upload: u64,
}

impl Serve {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        let token = match self.token.as_deref() {
            Some("new") => match onrecord_serve::new_token() {
                Ok(token) => Some(token),
                Err(error) => {
                    answer::complain(
                        &format!("no token could be made: {error}"),
                        "give one with `--token`",
                    );
                    return answer::FAILED;
                }
            },
            given => given.map(str::to_owned),
        };
        let shelf = match self.shelf() {
            Ok(shelf) => shelf,
            Err(error) => {
                answer::complain(&error.to_string(), error.hint());
                return answer::FAILED;
            }
        };
        let options = Options {
            address: SocketAddr::new(self.address, self.port),
            token,
            max_upload: self.max_upload,
            name: self.pile.pile.join(" "),
        };
        let ready = |address: &str| answer::say(address);
        match onrecord_serve::serve(shelf, options, ready) {
            Ok(()) => answer::FOUND,
            Err(error) => {
                answer::complain(&error.to_string(), &error.hint());
                answer::FAILED
            }
        }
    }
    /// The case file if the pile is one, else the pile as it is read now.
    fn shelf(&self) -> Result<Box<dyn Shelf>, RunError> {
        if let Some(path) = run::case_file(&self.pile)? {
            let account = std::env::var("USER").or_else(|_| std::env::var("USERNAME"));
            let by = account.unwrap_or_else(|_| "somebody at the desk".to_owned());
            return Ok(Box::new(CaseShelf::new(path, by)));
        }
        let outcome = run::run(&self.pile)?;
        for failure in &outcome.failures {
            answer::complain(&failure.message, &failure.hint);
        }
        Ok(Box::new(PileShelf {
            issues: run::issues(&self.pile)?,
            arguments: self.pile.clone(),
            outcome: Mutex::new(outcome),
            verdicts: Mutex::new(Vec::new()),
        }))
    }
}
