//! Trains the weights that say whether two sentences of reports that credit each other tell the same: a
//! logistic regression on answer sheets.
//!
//! The program reads the piles. Two sentences are right together if most of either stands in a link of the sheet,
//! or most of what the link holds in either; wrong if no link touches both; what lies between, and what the sheet
//! tolerates, is left out. The same sheets give the same bytes.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use onrecord_compare::Item;
use onrecord_compare::reuse::{BASE, NAMES, SentencePair, inputs, sentence_pairs};
use onrecord_nouns::{Reading, Report, ReportId, Span};
use serde_json::Value;

use crate::eval::{Outcome, print};
use crate::train_claims::{bytes_of, read};
use crate::train_logistic::{Learned, learn};

/// `cargo xtask train reuse`
#[derive(Debug, Args)]
pub(crate) struct ReuseArguments {
    /// Answer sheets (`expected.json`), each with its texts in `texts` beside it.
    #[arg(required = true)]
    sheets: Vec<PathBuf>,
    /// Where to write the weights.
    #[arg(long, default_value = "data/models/reuse/retold.tsv")]
    out: PathBuf,
    /// Where to write what is learnt from, one pair a line, to try other ways.
    #[arg(long)]
    rows: Option<PathBuf>,
    /// How much large weights cost.
    #[arg(long, default_value_t = 3.0)]
    cost: f64,
}

/// So much of a sentence, or of what a sheet links, stands in the other.
const MOST: f64 = 0.5;

/// Runs `cargo xtask train reuse`.
pub(crate) fn train(arguments: &ReuseArguments) -> Outcome<ExitCode> {
    let mut learned = Vec::new();
    let mut rows = String::new();
    for sheet in &arguments.sheets {
        let of_pile = of_pile(sheet)?;
        for (places, row) in &of_pile {
            write!(rows, "{}\t{places}\t{}", sheet.display(), u8::from(row.right))?;
            for value in &row.values {
                write!(rows, "\t{value}")?;
            }
            rows.push('\n');
        }
        learned.extend(of_pile.into_iter().map(|(_, row)| row));
    }
    if let Some(path) = &arguments.rows {
        std::fs::write(path, rows)?;
    }
    let (count, right) = (learned.len(), learned.iter().filter(|row| row.right).count());
    if right == 0 {
        return Err("no sheet links two sentences that are weighed: nothing can be learnt".into());
    }
    std::fs::write(&arguments.out, learn(&mut learned, BASE, &NAMES, arguments.cost)?)?;
    print(&format!(
        "{count} pairs of {} piles, {right} of them linked -> {}",
        arguments.sheets.len(),
        arguments.out.display()
    ));
    Ok(ExitCode::SUCCESS)
}

/// Two stretches of files that a sheet links.
struct Listed {
    sides: [(String, Vec<(u64, u64)>); 2],
    /// Whether the sheet lets it be found but does not ask for it.
    tolerated: bool,
}

/// The pairs of sentences of a pile, and where they stand.
fn of_pile(path: &Path) -> Outcome<Vec<(String, Learned)>> {
    let sheet: Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let pile = read(&path.with_file_name("texts"))?;
    let items: Vec<Item<'_>> = pile
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let listed = listed(&sheet);
    let learned = |pair: &SentencePair| {
        let (one, other) = (
            file_of(&pile, pair.a, pair.a_span)?,
            file_of(&pile, pair.b, pair.b_span)?,
        );
        let mut held: Vec<bool> = Vec::new();
        for link in &listed {
            let [first, second] = &link.sides;
            let together = held_by(&one, first).min(held_by(&other, second));
            let crossed = held_by(&one, second).min(held_by(&other, first));
            if together.max(crossed) > 0.0 {
                held.push(!link.tolerated && together.max(crossed) >= MOST);
            }
        }
        let right = held.contains(&true);
        let values: Vec<f64> = pair.values.iter().copied().map(f64::from).chain([1.0]).collect();
        let place = |(file, (start, end)): &(String, (u64, u64))| format!("{file}:{start}-{end}");
        let learned = Learned {
            values,
            right,
            weight: 1.0,
        };
        (right || held.is_empty()).then(|| (format!("{}\t{}", place(&one), place(&other)), learned))
    };
    Ok(sentence_pairs(&inputs(&items))
        .iter()
        .filter_map(learned)
        .collect())
}

/// The name of the file of a report, and a stretch of the report there.
fn file_of(pile: &[(Report, Reading)], id: ReportId, span: Span) -> Option<(String, (u64, u64))> {
    let (report, _) = pile.iter().find(|(report, _)| report.id == id)?;
    let name = Path::new(&report.input.path).file_name()?.to_str()?.to_owned();
    Some((name, report.source_map.file_range(span)))
}

/// How much of the shorter of a sentence and of what a sheet links stands in the other.
fn held_by((file, place): &(String, (u64, u64)), (linked_file, linked): &(String, Vec<(u64, u64)>)) -> f64 {
    if file != linked_file {
        return 0.0;
    }
    let shared: u64 = linked
        .iter()
        .map(|(start, end)| (*end).min(place.1).saturating_sub((*start).max(place.0)))
        .sum();
    let all: u64 = linked.iter().map(|(start, end)| end.saturating_sub(*start)).sum();
    let least = all.min(place.1.saturating_sub(place.0)).max(1);
    shared as f64 / least as f64
}

/// What a sheet links and what it tolerates.
fn listed(sheet: &Value) -> Vec<Listed> {
    let side = |spans: &Value| {
        let first = spans
            .as_array()
            .map_or(spans, |spans| spans.first().unwrap_or(&Value::Null));
        let file = first["doc"].as_str().unwrap_or_default().to_owned();
        let stretches = if spans.is_array() {
            bytes_of(spans)
        } else {
            bytes_of(&Value::Array(vec![spans.clone()]))
        };
        (file, stretches)
    };
    let asked = sheet["reuse"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|link| Listed {
            sides: [side(&link["a"]), side(&link["b"])],
            tolerated: false,
        });
    let pairs = sheet["reuse_tolerated"]["pairs"].as_array().into_iter().flatten();
    let tolerated = pairs.map(|pair| Listed {
        sides: [side(&pair[0]), side(&pair[1])],
        tolerated: true,
    });
    asked.chain(tolerated).collect()
}
