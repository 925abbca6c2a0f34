//! `onrecord serve`: the pages of a case, live, in a browser on this machine.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, PoisonError};

use clap::Args;
use jiff::Timestamp;
use onrecord_nouns::Issue;
use onrecord_serve::{Held, Options, Shelf, ShelfError, Upload};
use onrecord_show::desk::{Progress, Verdict, VerdictKind};

use crate::arguments::PileArguments;
use crate::pile::Document;
use crate::run::{self, Outcome};
use crate::{adding, answer};

/// `onrecord serve`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord serve examples/harbour\n  onrecord serve --port 0 'dumps/*.txt'\n  \
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
        let outcome = match run::run(&self.pile) {
            Ok(outcome) => outcome,
            Err(error) => {
                answer::complain(&error.to_string(), error.hint());
                return answer::FAILED;
            }
        };
        for failure in &outcome.failures {
            answer::complain(&failure.message, &failure.hint);
        }
        let options = Options {
            address: SocketAddr::new(self.address, self.port),
            token,
            max_upload: self.max_upload,
            name: self.pile.pile.join(" "),
        };
        let shelf = PileShelf {
            issues: run::issues(&self.pile).unwrap_or_default(),
            arguments: self.pile.clone(),
            outcome: Mutex::new(outcome),
            verdicts: Mutex::new(Vec::new()),
        };
        let ready = |address: &str| answer::say(address);
        match onrecord_serve::serve(Box::new(shelf), options, ready) {
            Ok(()) => answer::FOUND,
            Err(error) => {
                answer::complain(&error.to_string(), &error.hint());
                answer::FAILED
            }
        }
    }
}

/// A pile without a case file: what is added and decided lasts until the desk stops.
struct PileShelf {
    arguments: PileArguments,
    issues: Vec<Issue>,
    outcome: Mutex<Outcome>,
    verdicts: Mutex<Vec<Verdict>>,
}

impl Shelf for PileShelf {
    fn load(&self) -> Result<Held, ShelfError> {
        let outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Held {
            pairs: outcome.pairs.clone(),
            findings: outcome.findings.clone(),
            issues: self.issues.clone(),
        })
    }

    fn add(
        &self,
        uploads: Vec<Upload>,
        progress: &(dyn Fn(Progress) + Sync),
    ) -> Result<Progress, ShelfError> {
        let n = uploads.len();
        let mut outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        let documents = uploads
            .into_iter()
            .map(|upload| Document {
                path: upload.name,
                bytes: upload.bytes,
            })
            .collect();
        let failures = adding::add(&self.arguments, &mut outcome, documents, &|doing, done| {
            progress(Progress {
                doing: doing.to_owned(),
                done,
                all: n,
                failures: Vec::new(),
            });
        })
        .map_err(|error| ShelfError::new(error.to_string(), error.hint()))?;
        Ok(Progress {
            failures: failures
                .into_iter()
                .map(|failure| (failure.message, failure.hint))
                .collect(),
            ..Progress::default()
        })
    }

    fn verdicts(&self) -> Result<Vec<Verdict>, ShelfError> {
        Ok(self
            .verdicts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone())
    }

    fn findings_follow(&self) -> bool {
        false
    }

    fn give(&self, record: &str, kind: VerdictKind, value: &str) -> Result<(), ShelfError> {
        let mut verdicts = self.verdicts.lock().unwrap_or_else(PoisonError::into_inner);
        let number = verdicts.len() as u64 + 1;
        verdicts.push(Verdict {
            number,
            record: record.to_owned(),
            kind,
            value: value.to_owned(),
            when: Timestamp::now().strftime("%Y-%m-%d %H:%M").to_string(),
            undone: false,
        });
        Ok(())
    }

    fn undo(&self, number: u64) -> Result<(), ShelfError> {
        let mut verdicts = self.verdicts.lock().unwrap_or_else(PoisonError::into_inner);
        match verdicts.iter_mut().find(|verdict| verdict.number == number) {
            Some(verdict) => {
                verdict.undone = true;
                Ok(())
            }
            None => Err(ShelfError::new(
                format!("there is no verdict {number}"),
                "load the page again",
            )),
        }
    }
}
