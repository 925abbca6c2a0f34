//! Trains the weights that say whether a position which was read is one that a report takes: a logistic
//! regression on answer sheets.
//!
//! The program reads the piles with their issues. A position is right if the sheet has one on its issue, held by its
//! actor, with a stance that the sheet accepts, in most of the same words; wrong if its cell of the matrix is empty, or
//! the words are those of another; what else stands in a filled cell is left out. The same sheets give the same bytes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use onrecord_compare::positions::{BASE, Candidate, NAMES, candidates};
use onrecord_compare::{Item, Options, compare};
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Findings, Reading, Report, SourceId, Stance};
use serde_json::Value;

use crate::eval::{Outcome, print};
use crate::train_claims::{bytes_of, read};
use crate::train_logistic::{Learned, learn};

/// `cargo xtask train positions`
#[derive(Debug, Args)]
pub(crate) struct PositionsArguments {
    /// Answer sheets (`expected.json`), each with its texts in `texts` and its `issues.toml` beside it.
    #[arg(required = true)]
    sheets: Vec<PathBuf>,
    /// Where to write the weights.
    #[arg(long, default_value = "data/models/positions/taken.tsv")]
    out: PathBuf,
    /// Where to write what is learnt from, one position a line, to try other ways.
    #[arg(long)]
    rows: Option<PathBuf>,
    /// How much large weights cost.
    #[arg(long, default_value_t = 3.0)]
    cost: f64,
}

/// So much of the words of a position, or of those that the sheet gives, stands in the other.
const MOST: f64 = 0.5;

/// Runs `cargo xtask train positions`.
pub(crate) fn train(arguments: &PositionsArguments) -> Outcome<ExitCode> {
    let mut learned = Vec::new();
    let mut rows = String::new();
    for sheet in &arguments.sheets {
        for (what, row) in of_pile(sheet)? {
            write!(rows, "{}\t{what}", sheet.display())?;
            for value in &row.values {
                write!(rows, "\t{value}")?;
            }
            rows.push('\n');
            if row.weight > 0.0 {
                learned.push(row);
            }
        }
    }
    if let Some(path) = &arguments.rows {
        std::fs::write(path, rows)?;
    }
    let (count, right) = (learned.len(), learned.iter().filter(|row| row.right).count());
    if right == 0 {
        return Err("no sheet has a position that is read: nothing can be learnt".into());
    }
    std::fs::write(&arguments.out, learn(&mut learned, BASE, &NAMES, arguments.cost)?)?;
    print(&format!(
        "{count} positions of {} piles, {right} of them right -> {}",
        arguments.sheets.len(),
        arguments.out.display()
    ));
    Ok(ExitCode::SUCCESS)
}

/// A position of a sheet.
struct Listed<'a> {
    id: &'a str,
    issue: &'a str,
    /// The names of its actor and of whoever speaks for it.
    holders: Vec<&'a Value>,
    stances: BTreeSet<&'a str>,
    words: Vec<(&'a str, (u64, u64))>,
}

/// What was read in a pile, and whether it is right.
fn of_pile(path: &Path) -> Outcome<Vec<(String, Learned)>> {
    let sheet: Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let issues = path.with_file_name("issues.toml");
    let issues = onrecord_lexicon::Issues::from_toml(&std::fs::read_to_string(issues)?)?;
    let pile = read(&path.with_file_name("texts"))?;
    let items: Vec<Item<'_>> = pile
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let options = Options {
        issues,
        ..Options::default()
    };
    let lexicon = Lexicon::english();
    let mut findings = compare(&items, &Options::default(), lexicon);
    let read = candidates(&items, &options, lexicon, &mut findings);
    let listed = listed(&sheet);
    Ok(read
        .iter()
        .filter_map(|one| judged(one, &pile, &findings, &listed))
        .collect())
}

fn judged(
    one: &Candidate,
    pile: &[(Report, Reading)],
    findings: &Findings,
    listed: &[Listed<'_>],
) -> Option<(String, Learned)> {
    let position = &one.position;
    let evidence = position.evidence.first()?;
    let (report, _) = pile.iter().find(|(report, _)| report.id == evidence.report)?;
    let name = Path::new(&report.input.path).file_name()?.to_str()?;
    let place = report.source_map.file_range(evidence.span);
    let stance = match position.stance {
        Stance::For => "for",
        Stance::ForIf => "for_if",
        Stance::Against => "against",
        Stance::Open => "open",
        Stance::ExpectsNot => "expects_not",
    };
    let holds = |listed: &&Listed<'_>| {
        listed.issue == position.issue
            && listed
                .holders
                .iter()
                .any(|holder| is_actor(position.actor, holder, findings))
    };
    let there = |listed: &&Listed<'_>| {
        listed
            .words
            .iter()
            .any(|(file, words)| *file == name && held_by(place, *words) >= MOST)
    };
    let mut cell = listed.iter().filter(holds).peekable();
    let filled = cell.peek().is_some();
    let here: Vec<&Listed<'_>> = cell.filter(there).collect();
    let right = here.iter().find(|listed| listed.stances.contains(stance));
    let weight = if !here.is_empty() || !filled { 1.0 } else { 0.0 };
    let id = right.map_or(if weight == 0.0 { "?" } else { "-" }, |listed| listed.id);
    let actor = findings
        .sources
        .get(position.actor.0 as usize)
        .map_or("", |source| &source.name);
    let values = one.values.iter().copied().map(f64::from).chain([1.0]).collect();
    let what = format!(
        "{name}:{}-{}\t{}\t{actor}\t{stance}\t{}\t{id}",
        place.0, place.1, position.issue, position.rule
    );
    let learned = Learned {
        values,
        right: right.is_some(),
        weight,
    };
    Some((what, learned))
}

/// How much of the shorter of two stretches stands in the other.
fn held_by(one: (u64, u64), other: (u64, u64)) -> f64 {
    let shared = one.1.min(other.1).saturating_sub(one.0.max(other.0));
    let least = (one.1 - one.0).min(other.1 - other.0).max(1);
    shared as f64 / least as f64
}

/// Whether a source, or whom it speaks for, is an entity of a sheet by name.
fn is_actor(id: SourceId, entity: &Value, findings: &Findings) -> bool {
    let Some(source) = findings.sources.get(id.0 as usize) else {
        return false;
    };
    let body = source
        .actor
        .and_then(|actor| findings.sources.get(actor.0 as usize));
    let mut names = std::iter::once(source)
        .chain(body)
        .flat_map(|source| std::iter::once(&*source.name).chain(source.aliases.iter().map(|alias| &**alias)));
    let known: Vec<Vec<String>> = entity["aliases"]
        .as_array()
        .into_iter()
        .flatten()
        .chain([&entity["name"]])
        .filter_map(Value::as_str)
        .map(words_of)
        .filter(|words| !words.is_empty())
        .collect();
    let person = entity["type"] == "person";
    names.any(|name| {
        let words = words_of(name);
        let last = words.last();
        let inside = |one: &[String], other: &[String]| one.iter().all(|word| other.contains(word));
        last.is_some()
            && known.iter().any(|known| {
                *known == words
                    || person && last == known.last() && (inside(&words, known) || inside(known, &words))
                    || !person
                        && known.len() > 1
                        && words.len() > 1
                        && (inside(&words, known) || inside(known, &words))
            })
    })
}

/// The words of a name, without small ones before it.
fn words_of(name: &str) -> Vec<String> {
    let small = ["the", "a", "an", "of", "its", "their", "some"];
    name.replace("'s", " ")
        .replace("’s", " ")
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .skip_while(|word| small.contains(&word.as_str()))
        .collect()
}

/// The positions of a sheet that have a stance.
fn listed(sheet: &Value) -> Vec<Listed<'_>> {
    let entity = |id: &Value| {
        let mut all = sheet["entities"].as_array().into_iter().flatten();
        all.find(|entity| entity["id"] == *id)
    };
    let all = sheet["positions"].as_array().into_iter().flatten();
    all.filter_map(|position| {
        let stance = position["stance"].as_str()?;
        let accepted = position["accept"].as_array().into_iter().flatten();
        let words = ["evidence", "also"]
            .into_iter()
            .flat_map(|part| position[part].as_array().into_iter().flatten())
            .filter_map(|span| {
                Some((
                    span["doc"].as_str()?,
                    *bytes_of(&Value::Array(vec![span.clone()])).first()?,
                ))
            })
            .collect();
        Some(Listed {
            id: position["id"].as_str()?,
            issue: position["issue"].as_str()?,
            holders: [entity(&position["actor"]), entity(&position["speaker"])]
                .into_iter()
                .flatten()
                .collect(),
            stances: accepted.filter_map(Value::as_str).chain([stance]).collect(),
            words,
        })
    })
    .collect()
}
