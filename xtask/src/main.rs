//! Our tooling: `cargo xtask tidy`, `cargo xtask eval`.

mod eval;
mod eval_case;
mod eval_figures;
mod eval_language;
mod eval_pages;
mod eval_reuse;
mod eval_statements;
mod eval_stories;
mod eval_time;
mod floors;
mod kill_loop;
mod large_case;
mod tidy;
mod worlds;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks and measures onrecord.
#[derive(Debug, Parser)]
#[command(name = "xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Runs the product on a gold file and writes predictions in the shape of its scorer; or, with
    /// `all`, runs every score of `evals/floors.toml` and compares it with its floor.
    Eval(eval::EvalArguments),
    /// Counts the origins of synthetic worlds whose truth is known, and times a large story.
    Worlds,
    /// Kills a process that adds to a case at random moments, and looks what was lost.
    KillLoop(kill_loop::KillLoop),
    /// Makes a large case of invented reports, and times what is asked of it.
    LargeCase(large_case::LargeCase),
    /// Checks the layout: heads and lengths of files, arrows between rooms, origin and order of word
    /// lists, words in code, private paths.
    Tidy,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Eval(arguments) => eval::eval(&arguments),
        Task::KillLoop(arguments) => kill_loop::run(&arguments),
        Task::LargeCase(arguments) => large_case::run(&arguments),
        Task::Tidy => tidy::tidy(),
        Task::Worlds => worlds::report(),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            complain(error.as_ref());
            ExitCode::from(2)
        }
    }
}

#[expect(clippy::print_stderr, reason = "a command talks")]
fn complain(error: &dyn std::error::Error) {
    eprintln!("error: {error}");
}

/// The root of the workspace.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}
