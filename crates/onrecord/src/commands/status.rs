//! `onrecord status`: what a case holds and what was done to it.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use onrecord_keep::Case;
use serde_json::json;

use crate::answer;
use crate::casefile::{self, Trouble};

/// `onrecord status`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord status harbour.case\n  onrecord status harbour.case --log\n  \
                        onrecord status harbour.case --inputs"
)]
pub(crate) struct Status {
    /// The case file.
    case: PathBuf,
    /// Prints every line of the log.
    #[arg(long)]
    log: bool,
    /// Prints every input with its hash, size, time of intake and paths.
    #[arg(long)]
    inputs: bool,
    /// Prints it as JSON.
    #[arg(long)]
    json: bool,
}

impl Status {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        casefile::exit(self.print())
    }

    fn print(&self) -> Result<bool, Trouble> {
        let case = Case::open(&self.case)?;
        let counts = case.counts()?;
        let mut out = std::io::stdout().lock();
        let (lines, broken) = case.log()?;
        let seal = if case.is_sealed()? {
            "closed: the last run ended in order; `onrecord verify` looks at every byte"
        } else {
            "open: a run is writing, or was interrupted"
        };
        if self.json {
            let counts: serde_json::Map<String, serde_json::Value> = counts
                .iter()
                .map(|(noun, count)| ((*noun).to_owned(), json!(count)))
                .collect();
            let mut value = json!({"case": self.case, "counts": counts, "seal": seal, "log_lines": lines.len(),
                "log_broken": broken});
            if let (true, Some(fields)) = (self.log, value.as_object_mut()) {
                let lines: Vec<_> = lines
                    .iter()
                    .map(|line| json!({"id": line.id, "at": line.at, "run": line.run, "what": line.what, "detail": line.detail}))
                    .collect();
                fields.insert("log".into(), lines.into());
            }
            if let (true, Some(fields)) = (self.inputs, value.as_object_mut()) {
                let inputs: Vec<_> = case
                    .inputs()?
                    .iter()
                    .map(|input| json!({"sha256": input.sha256, "bytes": input.size, "taken": input.taken, "paths": input.paths, "reports": input.n_reports}))
                    .collect();
                fields.insert("inputs".into(), inputs.into());
            }
            answer::write_json(&mut out, &value)?;
            return Ok(true);
        }
        for (noun, count) in &counts {
            writeln!(out, "{noun:16} {count}")?;
        }
        writeln!(out, "{:16} {seal}", "seal")?;
        if self.inputs {
            for input in case.inputs()? {
                writeln!(
                    out,
                    "{}  {:>9}  {}  {}",
                    input.sha256,
                    input.size,
                    input.taken,
                    input.paths.join("; ")
                )?;
            }
        }
        let shown = if self.log { lines.len() } else { lines.len().min(5) };
        for line in lines.iter().skip(lines.len() - shown) {
            writeln!(out, "{:>5}  {}  {}: {}", line.id, line.at, line.what, line.detail)?;
        }
        if !broken.is_empty() {
            writeln!(
                out,
                "the chain of the log is broken at line {}",
                broken.first().unwrap_or(&0)
            )?;
        }
        Ok(counts.iter().any(|(_, count)| *count > 0))
    }
}
