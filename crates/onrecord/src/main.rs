//! The `onrecord` command: puts the rooms in order, prints, sets the exit code.

mod adding;
mod answer;
mod arguments;
mod casefile;
mod commands;
#[cfg(feature = "parquet")]
mod parquet;
mod pile;
mod run;
mod shelves;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::arguments::{Arguments, Command};

fn main() -> ExitCode {
    let code = match Arguments::parse().command {
        Command::Report(report) => report.run(),
        Command::Claims(claims) => claims.run(),
        Command::Trace(trace) => trace.run(),
        Command::Drift(drift) => drift.run(),
        Command::Copies(copies) => copies.run(),
        Command::Export(export) => export.run(),
        Command::Serve(serve) => serve.run(),
        Command::New(new) => new.run(),
        Command::Add(add) => add.run(),
        Command::Remove(remove) => remove.run(),
        Command::Refresh(refresh) => refresh.run(),
        Command::Status(status) => status.run(),
        Command::Search(search) => search.run(),
        Command::Who(who) => who.run(),
        Command::Show(show) => show.run(),
        Command::Diff(diff) => diff.run(),
        Command::Verdict(verdict) => verdict.run(),
        Command::Verify(verify) => verify.run(),
        Command::Positions(positions) => positions.run(),
        Command::Issues(issues) => issues.run(),
        Command::Timeline(timeline) => timeline.run(),
        Command::Figures(figures) => figures.run(),
        Command::Conflicts(conflicts) => conflicts.run(),
        Command::Stories(stories) => stories.run(),
        Command::Why(why) => why.run(),
        Command::Completions { shell } => {
            clap_complete::generate(
                shell,
                &mut Arguments::command(),
                "onrecord",
                &mut std::io::stdout(),
            );
            answer::FOUND
        }
    };
    ExitCode::from(code)
}
