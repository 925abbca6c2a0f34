//! How fast is a report read? Tokens per second of processor time, on one thread, of `read` as a whole
//! and of each of its parts.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::Report;
use serde_json::Value;

use crate::eval::{Outcome, words_of};
use crate::eval_statements::report;

/// `cargo xtask speed`
#[derive(Debug, Args)]
pub(crate) struct SpeedArguments {
    /// Texts to read: a `text` field a line (.jsonl or .jsonl.gz).
    #[arg(long)]
    gold: PathBuf,
    /// Reads without the syntactic model.
    #[arg(long)]
    fast: bool,
    /// How often; the quickest round counts.
    #[arg(long, default_value_t = 3)]
    rounds: usize,
}

/// Measures.
///
/// # Errors
///
/// If the file cannot be read.
pub(crate) fn speed(arguments: &SpeedArguments) -> Outcome<ExitCode> {
    let lexicon = Lexicon::english();
    let model = (!arguments.fast).then(Model::english);
    let mut reports: Vec<Report> = Vec::new();
    for line in words_of(&arguments.gold)?
        .lines()
        .filter(|line| !line.trim().is_empty())
    {
        let record: Value = serde_json::from_str(line)?;
        reports.push(report(record["text"].as_str().unwrap_or_default()));
    }
    // Word lists and weights are made ready at first use.
    for report in reports.iter().take(3) {
        let _ = onrecord_read::read(report, lexicon, model);
    }
    let mut tokens = 0_usize;
    let mut best = [f64::MAX; 6];
    for _ in 0..arguments.rounds {
        let mut parts = [0.0; 6];
        tokens = 0;
        for report in &reports {
            let start = processor();
            let syntax = onrecord_language::syntax(&report.text, &report.blocks, model);
            let after_syntax = processor();
            let quotations = onrecord_read::quotes::quotations(report);
            let (mentions, entities) = onrecord_language::who(report, &syntax, lexicon);
            let after_who = processor();
            let times = onrecord_read::times::times(report, &syntax);
            let happenings = onrecord_read::times::happenings(report, &syntax, &times);
            let quantities = onrecord_read::quantities::quantities(report, &syntax, &times);
            let after_times = processor();
            let said = onrecord_read::statements::statements(
                report,
                &syntax,
                &quotations,
                &mentions,
                &entities,
                lexicon,
            );
            let end = processor();
            tokens += syntax.tokens.len();
            std::hint::black_box((happenings, quantities, said));
            for (part, seconds) in parts.iter_mut().zip([
                end - start,
                after_syntax - start,
                after_who - after_syntax,
                after_times - after_who,
                end - after_times,
                0.0,
            ]) {
                *part += seconds;
            }
        }
        for (best, part) in best.iter_mut().zip(parts) {
            *best = best.min(part);
        }
    }
    for (name, seconds) in ["all", "syntax", "names", "times, figures", "statements"]
        .iter()
        .zip(best)
    {
        println(&format!(
            "{name:14} {seconds:8.3} s  {:10.0} tokens/s",
            tokens as f64 / seconds.max(1e-9)
        ));
    }
    println(&format!("{} reports, {tokens} tokens", reports.len()));
    Ok(ExitCode::SUCCESS)
}

/// Seconds of processor time of this thread; of the clock where the system does not tell.
fn processor() -> f64 {
    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|line| line.split(' ').next()?.parse::<f64>().ok())
        .map_or_else(|| START.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

#[expect(clippy::print_stdout, reason = "a command answers")]
fn println(line: &str) {
    println!("{line}");
}
