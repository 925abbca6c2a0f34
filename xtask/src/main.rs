//! Our tooling: `cargo xtask tidy`, `cargo xtask eval`, `cargo xtask train`.

mod desk_load;
mod eval;
mod eval_case;
mod eval_coreference;
mod eval_figures;
mod eval_language;
mod eval_names;
mod eval_pages;
mod eval_reuse;
mod eval_statements;
mod eval_stories;
mod eval_time;
mod eval_timeline;
mod floors;
mod kill_loop;
mod large_case;
mod speed;
mod tidy;
mod train;
mod train_chain;
mod train_claims;
mod train_coreference;
mod train_gold;
mod train_logistic;
mod train_positions;
mod train_reuse;
mod train_trees;
mod train_ud;
mod treebank;
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
    /// Trains a small model that the program carries, on gold data that stays outside the repository.
    #[command(subcommand)]
    Train(Train),
    /// Kills a process that adds to a case at random moments, and looks what was lost.
    KillLoop(kill_loop::KillLoop),
    /// Reads the pages of a desk as many readers at once would, and times them.
    DeskLoad(desk_load::DeskLoad),
    /// Makes a large case of invented reports, and times what is asked of it.
    LargeCase(large_case::LargeCase),
    /// Trains a model of another language on treebanks in Universal Dependencies, and measures it.
    TrainUd(train_ud::TreebankArguments),
    /// Measures how fast reports are read.
    Speed(speed::SpeedArguments),
    /// Checks the layout: heads and lengths of files, arrows between rooms, origin and order of word
    /// lists, words in code, private paths.
    Tidy,
}

/// What can be trained.
#[derive(Debug, Subcommand)]
enum Train {
    /// The weights of two statements being one claim, on answer sheets.
    Claims(train_claims::ClaimsArguments),
    /// The weights of a position being taken, on answer sheets.
    Positions(train_positions::PositionsArguments),
    /// Train the weights that say whether two sentences of related reports tell the same
    Reuse(train_reuse::ReuseArguments),
    /// The ranker of pronouns, on a treebank with GUM's mentions.
    Coreference(train_coreference::CoreferenceArguments),
    /// The weights of statements, on gold attributions.
    Statements(train::StatementsArguments),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Eval(arguments) => eval::eval(&arguments),
        Task::Train(Train::Claims(arguments)) => train_claims::train(&arguments),
        Task::Train(Train::Positions(arguments)) => train_positions::train(&arguments),
        Task::Train(Train::Reuse(arguments)) => train_reuse::train(&arguments),
        Task::Train(Train::Coreference(arguments)) => train_coreference::train(&arguments),
        Task::Train(Train::Statements(arguments)) => train::train(&arguments),
        Task::KillLoop(arguments) => kill_loop::run(&arguments),
        Task::DeskLoad(arguments) => desk_load::run(&arguments),
        Task::LargeCase(arguments) => large_case::run(&arguments),
        Task::TrainUd(arguments) => train_ud::run(&arguments),
        Task::Speed(arguments) => speed::speed(&arguments),
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
