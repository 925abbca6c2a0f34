//! Trains the weights that say whether two statements of one story are one claim: a logistic regression on
//! answer sheets.
//!
//! The program reads the piles; a statement is that of the sheet whose content it shares most of. Two statements
//! are right together if the sheet puts them into one claim, wrong if into two, and half as surely wrong if it
//! puts only one of them into a claim. The same sheets give the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use onrecord_compare::claims::{BASE, NAMES, Pair, pairs};
use onrecord_compare::{Item, Options, compare};
use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Reading, Report, StatementId, StatementRef};
use rayon::prelude::*;
use serde_json::Value;

use crate::eval::{Outcome, print};
use crate::train_logistic::{Learned, learn};

/// `cargo xtask train claims`
#[derive(Debug, Args)]
pub(crate) struct ClaimsArguments {
    /// Answer sheets (`expected.json`), each with its texts in `texts` beside it.
    #[arg(required = true)]
    sheets: Vec<PathBuf>,
    /// Where to write the weights.
    #[arg(long, default_value = "data/models/claims/same.tsv")]
    out: PathBuf,
    /// How much large weights cost.
    #[arg(long, default_value_t = 3.0)]
    cost: f64,
}

/// A statement is that of the sheet if the two share so much of the longer.
const SAME: f64 = 0.6;
/// Two statements of which only one is in a claim are wrong together, but less surely.
const UNSURE: f64 = 0.5;

/// Runs `cargo xtask train claims`.
pub(crate) fn train(arguments: &ClaimsArguments) -> Outcome<ExitCode> {
    let mut learned = Vec::new();
    for sheet in &arguments.sheets {
        learned.extend(of_pile(sheet)?);
    }
    let right = learned.iter().filter(|pair| pair.right).count();
    if right == 0 {
        return Err("no sheet puts two statements into one claim: nothing can be learnt".into());
    }
    let count = learned.len();
    std::fs::write(&arguments.out, learn(&mut learned, BASE, &NAMES, arguments.cost)?)?;
    print(&format!(
        "{count} pairs of {} piles, {right} of them one claim -> {}",
        arguments.sheets.len(),
        arguments.out.display()
    ));
    Ok(ExitCode::SUCCESS)
}

/// The pairs of a pile of which its sheet says something.
fn of_pile(path: &Path) -> Outcome<Vec<Learned>> {
    let sheet: Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let pile = read(&path.with_file_name("texts"))?;
    let items: Vec<Item<'_>> = pile
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let lexicon = Lexicon::english();
    let findings = compare(&items, &Options::default(), lexicon);
    let claims_of = claims_of(&sheet);
    let of_sheet = of_sheet(&sheet, &pile);
    let claims = |refs: &[StatementRef]| -> Option<BTreeSet<&str>> {
        let attributions: Vec<&&str> = refs.iter().filter_map(|one| of_sheet.get(one)).collect();
        let claims = attributions.iter().filter_map(|id| claims_of.get(**id)).flatten();
        (!attributions.is_empty()).then(|| claims.copied().collect())
    };
    let learned = |pair: &Pair| {
        let (one, other) = (claims(&pair.one)?, claims(&pair.other)?);
        if one.is_empty() && other.is_empty() {
            return None;
        }
        let values = pair
            .evidence
            .values
            .into_iter()
            .map(f64::from)
            .chain([1.0])
            .collect();
        Some(Learned {
            values,
            right: !one.is_disjoint(&other),
            weight: if one.is_empty() || other.is_empty() {
                UNSURE
            } else {
                1.0
            },
        })
    };
    Ok(pairs(&items, &findings, lexicon)
        .iter()
        .filter_map(learned)
        .collect())
}

/// Reads a folder of texts as the command does.
pub(crate) fn read(folder: &Path) -> Outcome<Vec<(Report, Reading)>> {
    let mut reports: BTreeMap<_, Report> = BTreeMap::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let bytes = std::fs::read(&path)?;
        let gathered = onrecord_gather::gather(
            &path.display().to_string(),
            &bytes,
            &onrecord_gather::Options::default(),
        );
        reports.extend(gathered.reports.into_iter().map(|report| (report.id, report)));
    }
    let mut reports: Vec<Report> = reports.into_values().collect();
    onrecord_gather::learn_furniture(&mut reports);
    let reading = |report: Report| {
        let reading = onrecord_read::read(&report, Lexicon::english(), Some(Model::english()));
        (report, reading)
    };
    Ok(reports.into_par_iter().map(reading).collect())
}

/// The claims of each attribution of a sheet.
fn claims_of(sheet: &Value) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut claims_of: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for claim in sheet["claims"].as_array().into_iter().flatten() {
        let Some(id) = claim["id"].as_str() else {
            continue;
        };
        for attribution in claim["attributions"].as_array().into_iter().flatten() {
            claims_of
                .entry(attribution.as_str().unwrap_or_default())
                .or_default()
                .insert(id);
        }
    }
    claims_of
}

/// The attribution of the sheet that each statement is: each at most once, the likest first.
fn of_sheet<'a>(sheet: &'a Value, pile: &[(Report, Reading)]) -> BTreeMap<StatementRef, &'a str> {
    let mut near: Vec<(f64, StatementRef, &str)> = Vec::new();
    for (report, reading) in pile {
        let name = Path::new(&report.input.path).file_name().unwrap_or_default();
        for attribution in sheet["attributions"].as_array().into_iter().flatten() {
            if attribution["doc"].as_str().map(std::ffi::OsStr::new) != Some(name) {
                continue;
            }
            let gold = bytes_of(&attribution["content"]);
            for (number, statement) in (0u32..).zip(&reading.statements) {
                let ours = statement
                    .content
                    .iter()
                    .map(|span| report.source_map.file_range(*span));
                let share = share(&ours.collect::<Vec<_>>(), &gold);
                if share >= SAME {
                    let statement = StatementRef {
                        report: report.id,
                        statement: StatementId(number),
                    };
                    near.push((share, statement, attribution["id"].as_str().unwrap_or_default()));
                }
            }
        }
    }
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut found: BTreeMap<StatementRef, &str> = BTreeMap::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for (_, statement, attribution) in near {
        if !found.contains_key(&statement) && taken.insert(attribution) {
            found.insert(statement, attribution);
        }
    }
    found
}

/// The stretches of a file that a list of spans of the sheet covers.
pub(crate) fn bytes_of(spans: &Value) -> Vec<(u64, u64)> {
    let spans = spans.as_array().into_iter().flatten();
    let range = |span: &Value| Some((span["bstart"].as_u64()?, span["bend"].as_u64()?));
    spans.filter_map(range).collect()
}

/// How much of the longer two lists of stretches share.
fn share(one: &[(u64, u64)], other: &[(u64, u64)]) -> f64 {
    let length = |list: &[(u64, u64)]| {
        list.iter()
            .map(|(start, end)| end.saturating_sub(*start))
            .sum::<u64>()
    };
    let mut shared = 0;
    for (start, end) in one {
        for (other_start, other_end) in other {
            shared += end.min(other_end).saturating_sub(*start.max(other_start));
        }
    }
    shared as f64 / length(one).max(length(other)).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_that_of_the_sheet_if_it_shares_most_of_the_longer() {
        assert!(share(&[(10, 20)], &[(10, 18)]) >= SAME);
        assert!(share(&[(10, 20)], &[(10, 40)]) < SAME);
        assert!(share(&[], &[(10, 40)]) < SAME);
    }
}
