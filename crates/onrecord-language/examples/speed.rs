//! How many tokens a second does one thread read?
//!
//! `cargo run --release -p onrecord-language --example speed -- TEXTS.jsonl [ROUNDS]`, where each line
//! has a `text`. Counts the processor's time, not the clock's, so that other work does not disturb.
#![expect(clippy::print_stdout, reason = "this is what it is for")]

use std::fs;
use std::time::Instant;

use onrecord_language::{Model, syntax};
use onrecord_nouns::{Block, Label, Text};

/// Seconds that this thread has had the processor, as Linux counts them; else those of the clock.
fn seconds(since: Instant) -> f64 {
    let schedule = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = schedule.and_then(|line| line.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| since.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("name a file of texts")?;
    let rounds: usize = arguments.next().map_or(Ok(1), |rounds| rounds.parse())?;
    let mut texts = Vec::new();
    for line in fs::read_to_string(path)?.lines() {
        let row: serde_json::Value = serde_json::from_str(line)?;
        let text = Text::from(row.get("text").and_then(|text| text.as_str()).unwrap_or_default());
        let block = |span| Block {
            span,
            label: Label::Body,
            rule: "",
        };
        let blocks: Vec<Block> = text
            .lines(text.whole())
            .filter(|line| !line.is_empty())
            .map(block)
            .collect();
        texts.push((text, blocks));
    }
    let clock = Instant::now();
    let start = seconds(clock);
    let model = Model::english();
    println!("load: {:.1} ms", (seconds(clock) - start) * 1e3);
    for (name, model) in [("sentences and tokens", None), ("all", Some(model))] {
        for round in 0..rounds {
            let start = seconds(clock);
            let tokens: usize = texts
                .iter()
                .map(|(text, blocks)| syntax(text, blocks, model).tokens.len())
                .sum();
            let time = seconds(clock) - start;
            println!(
                "{name}, round {}: {tokens} tokens in {time:.3} s, {:.0} a second",
                round + 1,
                tokens as f64 / time
            );
        }
    }
    Ok(())
}
