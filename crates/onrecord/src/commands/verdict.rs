//! `onrecord verdict`: what people decide about records of a case, apart from what the machine found.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use onrecord_keep::{Case, Decision, KeepError, Target, Verdict as Kept};
use onrecord_nouns::{EntityRef, StatementRef};
use serde_json::json;

use crate::answer;
use crate::casefile::{self, Trouble, WorkArguments};

/// `onrecord verdict`
#[derive(Debug, Args)]
#[command(
    after_help = "A record is named as `onrecord show` and `onrecord search` print it: a report r1f2e3d4c5b6a7980, \
                        a statement r1f2e3d4c5b6a7980#3, an entity of a report r1f2e3d4c5b6a7980@2; a passage, drift, contradiction or \
                        position by its sort and its places in bytes, 'drift r1f2e3d4c5b6a7980:10-24 r0a1b2c3d4e5f6071:5-9'.\n\n\
                        Examples:\n  onrecord verdict harbour.case reject r1f2e3d4c5b6a7980#3 --by ann --note 'irony'\n  \
                        onrecord verdict harbour.case one-source r1f2e3d4c5b6a7980@2 r0a1b2c3d4e5f6071@4 --by ann\n  \
                        onrecord verdict harbour.case grade 'Lake Post' B --by ann\n  \
                        onrecord verdict harbour.case undo 2 --by ben\n  onrecord verdict harbour.case list"
)]
pub(crate) struct Verdict {
    /// The case file.
    case: PathBuf,
    /// What is decided.
    #[command(subcommand)]
    what: What,
    /// Who decides; without it the name of the user's account.
    #[arg(long, value_name = "NAME", global = true)]
    by: Option<String>,
    /// Why.
    #[arg(
        long,
        value_name = "WORDS",
        global = true,
        default_value = "",
        hide_default_value = true
    )]
    note: String,
    /// Prints it as JSON.
    #[arg(long, global = true)]
    json: bool,
    /// Says nothing on standard error but errors.
    #[arg(short, long, global = true)]
    quiet: bool,
}

#[derive(Debug, Subcommand)]
enum What {
    /// The record is right.
    Accept { record: String },
    /// The statement is wrong: it supports no claim. Of a finding: the verdict stands beside it.
    Reject { record: String },
    /// Two entities are one source.
    OneSource { one: String, other: String },
    /// An entity is nobody else.
    OwnSource { one: String },
    /// Two statements say the same.
    OneClaim { one: String, other: String },
    /// A statement says what no other says.
    OwnClaim { one: String },
    /// An outlet has this letter, A to F.
    Grade { outlet: String, letter: char },
    /// Words beside a record, given with `--note`.
    Note { record: String },
    /// Takes a verdict back.
    Undo { number: i64 },
    /// Prints all verdicts.
    List,
}

impl Verdict {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        casefile::exit(self.act())
    }

    fn act(&self) -> Result<bool, Trouble> {
        let work = WorkArguments {
            threads: 0,
            quiet: self.quiet,
        };
        let account = || std::env::var("USER").or_else(|_| std::env::var("USERNAME"));
        let by = self
            .by
            .clone()
            .or_else(|| account().ok())
            .unwrap_or_else(|| "somebody".to_owned());
        let decision = match &self.what {
            What::List => return self.list(),
            What::Undo { number } => {
                let changes = casefile::with_case(
                    &self.case,
                    |options| options,
                    &work,
                    |case, options, bar| {
                        let undone = onrecord_casework::undo(case, &by, *number, &self.note, options, bar)?;
                        Ok(undone.1)
                    },
                )?;
                return self.say(*number, &changes.words());
            }
            What::Accept { record } => Decision::Accept(record.parse()?),
            What::Reject { record } => Decision::Reject(match record.parse()? {
                finding @ Target::Finding(..) => finding,
                _ => Target::Statement(statement(record)?),
            }),
            What::OneSource { one, other } => Decision::OneSource(entity(one)?, entity(other)?),
            What::OwnSource { one } => Decision::OwnSource(entity(one)?),
            What::OneClaim { one, other } => Decision::OneClaim(statement(one)?, statement(other)?),
            What::OwnClaim { one } => Decision::OwnClaim(statement(one)?),
            What::Grade { outlet, letter } => Decision::Grade(outlet.clone(), letter.to_ascii_uppercase()),
            What::Note { record } => Decision::Note(record.parse()?),
        };
        let (number, changes) = casefile::with_case(
            &self.case,
            |options| options,
            &work,
            |case, options, bar| {
                Ok(onrecord_casework::decide(
                    case, &by, &decision, &self.note, options, bar,
                )?)
            },
        )?;
        self.say(number, &changes.words())
    }

    fn say(&self, number: i64, changes: &str) -> Result<bool, Trouble> {
        let mut out = std::io::stdout().lock();
        if self.json {
            answer::write_json(&mut out, &json!({"verdict": number, "changes": changes}))?;
        } else {
            let changes = if changes.is_empty() {
                "no finding changed"
            } else {
                changes
            };
            writeln!(out, "verdict {number}: {changes}")?;
        }
        Ok(true)
    }

    fn list(&self) -> Result<bool, Trouble> {
        let verdicts = Case::open(&self.case)?.verdicts()?;
        let mut out = std::io::stdout().lock();
        if self.json {
            let one = |verdict: &Kept| {
                json!({"id": verdict.id, "at": verdict.at, "by": verdict.by, "decision": verdict.decision.to_string(),
                    "note": verdict.note, "undone_by": verdict.undone_by})
            };
            answer::write_json(
                &mut out,
                &json!({"verdicts": verdicts.iter().map(one).collect::<Vec<_>>()}),
            )?;
        } else {
            for verdict in &verdicts {
                let undone = verdict
                    .undone_by
                    .map(|id| format!("  (taken back by {id})"))
                    .unwrap_or_default();
                let note = if verdict.note.is_empty() {
                    String::new()
                } else {
                    format!("  {}", verdict.note)
                };
                writeln!(
                    out,
                    "{:>4}  {}  {}  {}{note}{undone}",
                    verdict.id, verdict.at, verdict.by, verdict.decision
                )?;
            }
        }
        Ok(!verdicts.is_empty())
    }
}

fn statement(words: &str) -> Result<StatementRef, KeepError> {
    match words.parse()? {
        Target::Statement(statement) => Ok(statement),
        _ => Err(unknown("statement", words)),
    }
}

fn entity(words: &str) -> Result<EntityRef, KeepError> {
    match words.parse()? {
        Target::Entity(entity) => Ok(entity),
        _ => Err(unknown("entity", words)),
    }
}

fn unknown(what: &'static str, name: &str) -> KeepError {
    KeepError::Unknown {
        what,
        name: name.to_owned(),
    }
}
