//! `onrecord verify`: does everything that a case says still hold?

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use onrecord_casework::Progress;
use onrecord_keep::{Case, Seal};
use serde_json::json;

use crate::answer;
use crate::casefile::{self, Bar, Trouble};

/// `onrecord verify`
#[derive(Debug, Args)]
#[command(
    after_help = "Exit code 0: everything holds; 2: something does not, or could not be checked.\n\n\
                  Examples:\n  onrecord verify harbour.case\n  onrecord verify harbour.case --json"
)]
pub(crate) struct Verify {
    /// The case file.
    case: PathBuf,
    /// Prints it as JSON.
    #[arg(long)]
    json: bool,
    /// Says nothing on standard error but errors.
    #[arg(short, long)]
    quiet: bool,
}

impl Verify {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        match self.print() {
            Ok(true) => answer::FOUND,
            Ok(false) => answer::FAILED,
            Err(trouble) => casefile::exit(Err(trouble)),
        }
    }

    fn print(&self) -> Result<bool, Trouble> {
        let case = Case::open(&self.case)?;
        let bar = Bar::new(self.quiet);
        bar.stage("verifying", case.compared()?.len() as u64);
        let found = case.verify(&|_| bar.step(1));
        bar.end();
        let mut out = std::io::stdout().lock();
        let seal = match found.seal {
            Some(Seal::Whole) => "whole",
            Some(Seal::Open) => "open",
            Some(Seal::Broken) => "broken",
            None => "unreadable",
        };
        if self.json {
            let faults: Vec<_> = found
                .faults
                .iter()
                .map(|fault| json!({"place": fault.place, "what": fault.what}))
                .collect();
            answer::write_json(
                &mut out,
                &json!({"holds": found.faults.is_empty(), "faults": faults, "inputs": found.inputs,
                    "inputs_left_out": found.left_out, "reports": found.reports, "records": found.records,
                    "log_lines": found.lines, "seal": seal}),
            )?;
            return Ok(found.faults.is_empty());
        }
        for fault in &found.faults {
            writeln!(out, "{}: {}", fault.place, fault.what)?;
        }
        writeln!(
            out,
            "{} faults; {} inputs hashed again, {} left out; {} reports, {} records, {} lines of the log",
            found.faults.len(),
            found.inputs,
            found.left_out,
            found.reports,
            found.records,
            found.lines
        )?;
        match found.seal {
            Some(Seal::Whole) => writeln!(
                out,
                "the seal is whole: no byte has changed since the last run closed"
            )?,
            Some(Seal::Open) => {
                writeln!(
                    out,
                    "the seal is open: a run is writing or was interrupted; all that it committed holds or is named above"
                )?;
            }
            Some(Seal::Broken) | None => {}
        }
        Ok(found.faults.is_empty())
    }
}
