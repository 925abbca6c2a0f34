//! Trains the weights that say whether two statements of one story are one claim: two logistic regressions on
//! answer sheets, the second over what the first says of all pairs of a pile.
//!
//! The program reads the piles; a statement is that of the sheet whose content it shares most of. Two statements
//! are right together if the sheet puts them into one claim, wrong if into two, and half as surely wrong if it
//! puts only one of them into a claim. What the second learns from, the first says by weights that have not seen
//! the pile. The same sheets give the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use onrecord_compare::claims::{AGAIN, BASE, NAMES, Pair, Place, Weighed, Weights, beside, pairs};
use onrecord_compare::{Item, Options, compare};
use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Reading, Report, StatementId, StatementRef};
use rayon::prelude::*;
use serde_json::Value;

use crate::eval::{Outcome, print};
use crate::train_logistic::{Learned, learn};
use crate::worlds::{Credits, World, found, world_of_more};

/// `cargo xtask train claims`
#[derive(Debug, Args)]
pub(crate) struct ClaimsArguments {
    /// Answer sheets (`expected.json`), each with its texts in `texts` beside it.
    #[arg(required = true)]
    sheets: Vec<PathBuf>,
    /// The folder to write the weights to: `same.tsv` and `again.tsv`.
    #[arg(long, default_value = "data/models/claims")]
    out: PathBuf,
    /// How many synthetic worlds (`cargo xtask worlds`) to learn from besides.
    #[arg(long, default_value_t = 360)]
    worlds: u64,
    /// How much all worlds weigh together, as a share of what the sheets weigh.
    #[arg(long, default_value_t = 0.02)]
    share: f64,
    /// How much large weights cost.
    #[arg(long, default_value_t = 3.0)]
    cost: f64,
}

/// A statement is that of the sheet if the two share so much of the longer.
const SAME: f64 = 0.6;
/// Two statements of which only one is in a claim are wrong together, but less surely.
const UNSURE: f64 = 0.5;

/// A pair of statements, and what the sheet says of it, if anything.
#[derive(Clone)]
struct Asked {
    weighed: Weighed,
    /// Whether the two are one claim, and how sure the sheet is.
    right: Option<(bool, f64)>,
}

/// Runs `cargo xtask train claims`.
pub(crate) fn train(arguments: &ClaimsArguments) -> Outcome<ExitCode> {
    let mut piles = Vec::new();
    for sheet in &arguments.sheets {
        piles.push(of_pile(sheet)?);
    }
    let sheets = piles.len();
    let told = || piles.iter().flatten().filter_map(|pair| pair.right);
    let (count, right) = (told().count(), told().filter(|(right, _)| *right).count());
    if right == 0 {
        return Err("no sheet puts two statements into one claim: nothing can be learnt".into());
    }
    let weight = told().map(|(_, weight)| weight).sum::<f64>() * arguments.share;
    piles.extend(of_worlds(arguments.worlds, weight));
    let all: Vec<&Vec<Asked>> = piles.iter().collect();
    let first = by_themselves(&all, arguments.cost)?;
    std::fs::write(arguments.out.join("same.tsv"), first)?;
    for at in 0..piles.len() {
        let others: Vec<&Vec<Asked>> = but(&piles, at);
        // Of one pile alone nothing else can be learnt from.
        let learnt_from = if others.is_empty() {
            vec![&piles[at]]
        } else {
            others
        };
        let weights = Weights::read(&by_themselves(&learnt_from, arguments.cost)?, NAMES);
        for pair in &mut piles[at] {
            pair.weighed.sure = weights.sure(pair.weighed.evidence.values.iter());
        }
    }
    let rows: Vec<Vec<Learned>> = piles.iter().map(|pile| in_the_light_of_all(pile)).collect();
    let names = || AGAIN.into_iter().chain(NAMES);
    let second = |rows: &[&Vec<Learned>]| -> Outcome<String> {
        let mut rows: Vec<Learned> = rows.iter().copied().flatten().cloned().collect();
        learn(&mut rows, BASE, &names().collect::<Vec<_>>(), arguments.cost)
    };
    std::fs::write(
        arguments.out.join("again.tsv"),
        second(&rows.iter().collect::<Vec<_>>())?,
    )?;
    let (mut found, mut wrong) = (0, 0);
    for (at, pile) in rows.iter().enumerate().take(sheets) {
        let others = but(&rows, at);
        if others.is_empty() {
            continue;
        }
        let weights = Weights::read(&second(&others)?, names());
        for row in pile {
            let values: Vec<f32> = row.values.iter().map(|value| *value as f32).collect();
            let together = weights.sure(values.iter()) >= 0.5;
            found += usize::from(together && row.right);
            wrong += usize::from(together && !row.right);
        }
    }
    print(&format!(
        "{count} pairs of {sheets} piles, {right} of them one claim; by weights that have not seen the pile {found} of \
         these and {wrong} others are more likely one than not -> {}",
        arguments.out.display()
    ));
    Ok(ExitCode::SUCCESS)
}

/// All but one.
fn but<T>(all: &[T], left_out: usize) -> Vec<&T> {
    let others = all.iter().enumerate().filter(|(at, _)| *at != left_out);
    others.map(|(_, one)| one).collect()
}

/// Weights for pairs by themselves.
fn by_themselves(piles: &[&Vec<Asked>], cost: f64) -> Outcome<String> {
    let pairs = piles.iter().copied().flatten();
    let row = |pair: &Asked| Some(learned(pair.weighed.evidence.values.to_vec(), pair.right?));
    let mut rows: Vec<Learned> = pairs.filter_map(row).collect();
    learn(&mut rows, BASE, &NAMES, cost)
}

/// What the second regression learns from a pile.
fn in_the_light_of_all(pile: &[Asked]) -> Vec<Learned> {
    let weighed: Vec<Weighed> = pile.iter().map(|pair| pair.weighed.clone()).collect();
    let pairs = pile.iter().zip(beside(&weighed));
    let row = |(pair, beside): (&Asked, Option<[f32; AGAIN.len()]>)| {
        let own = pair.weighed.evidence.values;
        Some(learned(beside?.into_iter().chain(own).collect(), pair.right?))
    };
    pairs.filter_map(row).collect()
}

fn learned(values: Vec<f32>, (right, weight): (bool, f64)) -> Learned {
    Learned {
        values: values.into_iter().map(f64::from).chain([1.0]).collect(),
        right,
        weight,
    }
}

/// The pairs of a pile, and what its sheet says of them.
fn of_pile(path: &Path) -> Outcome<Vec<Asked>> {
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
    let right = |pair: &Pair| {
        let (one, other) = (claims(&pair.one)?, claims(&pair.other)?);
        let unsure = one.is_empty() || other.is_empty();
        let told = !(one.is_empty() && other.is_empty());
        told.then(|| (!one.is_disjoint(&other), if unsure { UNSURE } else { 1.0 }))
    };
    let pairs = pairs(&items, &findings, lexicon);
    let asked = pairs.into_iter().map(|pair| Asked {
        right: right(&pair),
        weighed: pair.weighed,
    });
    Ok(asked.collect())
}

/// Worlds start at this number here; `cargo xtask worlds` counts others.
const FIRST_WORLD: u64 = 1_000_000;
/// The lots of worlds of which each is weighed by weights that have not seen it.
const LOTS: u64 = 2;
/// Other things that a world tells of.
const OTHER_THINGS: usize = 3;

/// The pairs of many worlds in a few lots, which weigh so much together.
fn of_worlds(worlds: u64, weight: f64) -> Vec<Vec<Asked>> {
    let mut lots: Vec<Vec<Asked>> = vec![Vec::new(); LOTS as usize];
    for number in 0..worlds {
        let credits = if number % 4 < 2 {
            Credits::Full
        } else {
            Credits::Missing
        };
        let asked = of_world(
            &world_of_more(FIRST_WORLD + number, credits, OTHER_THINGS),
            number,
        );
        lots[(number % LOTS) as usize].extend(asked);
    }
    let pairs: usize = lots.iter().map(Vec::len).sum();
    for (_, own) in lots.iter_mut().flatten().filter_map(|pair| pair.right.as_mut()) {
        *own = weight / pairs as f64;
    }
    lots.retain(|lot| !lot.is_empty());
    lots
}

fn of_world(world: &World, number: u64) -> Vec<Asked> {
    let items: Vec<Item<'_>> = world
        .reports
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let thing = |told: &StatementRef| {
        let at = items.iter().position(|item| item.report.id == told.report)?;
        world.things.get(at)?.get(told.statement.0 as usize).copied()
    };
    // Reports of one world must not be taken for those of another.
    let move_on = |place: &mut Place| place.report += (number as u32) * 100;
    pairs(&items, &found(world), Lexicon::english())
        .into_iter()
        .map(|mut pair| {
            let (one, other) = (
                pair.one.first().and_then(thing),
                pair.other.first().and_then(thing),
            );
            move_on(&mut pair.weighed.places.0);
            move_on(&mut pair.weighed.places.1);
            Asked {
                right: one.zip(other).map(|(one, other)| (one == other, 1.0)),
                weighed: pair.weighed,
            }
        })
        .collect()
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
