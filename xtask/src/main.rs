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
mod speed;
mod tidy;
mod train;
mod train_chain;
mod train_gold;
mod train_trees;
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
    /// Learns weights from gold data that stays outside the repository.
    Train(train::TrainArguments),
    /// Counts the origins of synthetic worlds whose truth is known, and times a large story.
    Worlds,
    /// Measures how fast reports are read.
    Speed(speed::SpeedArguments),
    /// Checks the layout: heads and lengths of files, arrows between rooms, origin and order of word
    /// lists, words in code, private paths.
    Tidy,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Eval(arguments) => eval::eval(&arguments),
        Task::Speed(arguments) => speed::speed(&arguments),
        Task::Tidy => tidy::tidy(),
        Task::Train(arguments) => train::train(&arguments),
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
