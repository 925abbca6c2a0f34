//! The `onrecord` command: puts the rooms in order, prints, sets the exit code.

mod answer;
mod arguments;
mod commands;
mod pile;
mod run;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::arguments::{Arguments, Command};

fn main() -> ExitCode {
    let code = match Arguments::parse().command {
        Command::Report(report) => report.run(),
        Command::Claims(claims) => claims.run(),
        Command::Trace(trace) => trace.run(),
        Command::Drift(drift) => drift.run(),
        Command::Export(export) => export.run(),
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
