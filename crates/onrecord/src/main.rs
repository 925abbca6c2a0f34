//! The `onrecord` command: puts the rooms in order, prints, sets the exit code.

mod adding;
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
        Command::Export(export) => export.run(),
        Command::Serve(serve) => serve.run(),
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
