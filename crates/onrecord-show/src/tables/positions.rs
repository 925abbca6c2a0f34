//! Who stands where: actors by issues, what changed, under which conditions; and what falls if a condition fails.
//!
//! The latest position of a cell is the one with the latest day; background without a day is never the
//! latest while there is news. What an actor would do itself and what it says in general stand side by
//! side, since "sends none of its own" and "is for it" do not exclude each other. Empty cells are empty.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{Doing, Issue, Position, Stance};
use serde_json::{Value, json};

use super::table::{Table, hanging, heading};
use super::{days_json, days_short, place_json, where_words};
use crate::Case;
use crate::tally::plural;

/// What was asked of the positions.
#[derive(Clone, Debug, Default)]
pub struct Asked<'a> {
    /// The issues or questions, in the order of their file.
    pub issues: &'a [Issue],
    /// Actors that get a row even if they say nothing.
    pub actors: &'a [String],
    /// Conditions that are supposed to fail.
    pub without: &'a [String],
    /// Indices of the positions that fall with them.
    pub falls: BTreeSet<usize>,
}

/// The positions of one actor on one issue, oldest first, background before news.
type Cells<'a> = BTreeMap<(String, &'a str), Vec<(usize, &'a Position)>>;

fn cells<'a>(case: &Case<'a>) -> Cells<'a> {
    let mut cells = Cells::new();
    for (at, position) in case.findings.positions.iter().enumerate() {
        cells
            .entry((case.source_name(position.actor), position.issue.as_str()))
            .or_default()
            .push((at, position));
    }
    for found in cells.values_mut() {
        found.sort_by_key(|(at, position)| {
            let known = position.days.from.is_some();
            (known, position.days.to, position.days.from, *at)
        });
    }
    cells
}

/// The actors in order: those that were asked for, then the others by name.
fn actors(cells: &Cells<'_>, asked: &Asked<'_>) -> Vec<String> {
    let mut names: Vec<String> = asked.actors.to_vec();
    let known: BTreeSet<&String> = cells.keys().map(|(actor, _)| actor).collect();
    let mut others: Vec<(usize, String)> = known
        .into_iter()
        .filter(|actor| !names.contains(actor))
        .map(|actor| {
            let issues = cells.keys().filter(|(name, _)| name == actor).count();
            (usize::MAX - issues, actor.clone())
        })
        .collect();
    others.sort();
    names.extend(others.into_iter().map(|(_, actor)| actor));
    names
}

/// A stance for people.
const fn stance_words(stance: Stance) -> &'static str {
    match stance {
        Stance::For => "for",
        Stance::ForIf => "for, if",
        Stance::Open => "open",
        Stance::Against => "against",
        Stance::ExpectsNot => "expects not",
    }
}

/// The latest positions of a cell, one for each sort of doing; those of the same days stand together.
fn latest<'a>(found: &[(usize, &'a Position)], falls: &BTreeSet<usize>) -> Vec<(usize, &'a Position)> {
    let mut by_doing: BTreeMap<Doing, Vec<(usize, &'a Position)>> = BTreeMap::new();
    for (at, position) in found.iter().filter(|(at, _)| !falls.contains(at)) {
        by_doing.entry(position.doing).or_default().push((*at, position));
    }
    let mut all: Vec<(usize, &Position)> = by_doing
        .into_values()
        .filter_map(|positions| positions.last().copied())
        .collect();
    // Background is no latest word beside news.
    if all.iter().any(|(_, position)| position.days.from.is_some()) {
        all.retain(|(_, position)| position.days.from.is_some());
    }
    // What is said in general and of oneself alike is said once.
    let mut told = BTreeSet::new();
    all.retain(|(_, position)| told.insert(position.stance));
    all
}

fn cell_words(case: &Case<'_>, found: &[(usize, &Position)], asked: &Asked<'_>) -> String {
    let now = latest(found, &asked.falls);
    let several = now.len() > 1;
    let mut words: Vec<String> = now
        .iter()
        .map(|(_, position)| {
            let mut words = stance_words(position.stance).to_owned();
            if position.stance == Stance::ForIf
                && let Some(condition) = position.condition.first()
            {
                words = format!("for [{}]", case.place_words(*condition));
            }
            match position.doing {
                Doing::Own if several => format!("{words} (own part)"),
                Doing::Others if several => format!("{words} (others)"),
                _ => words,
            }
        })
        .collect();
    let stances: Vec<Stance> = found.iter().map(|(_, position)| position.stance).collect();
    let first = stances.first().copied();
    let changed = found.len() > 1 && now.len() == 1 && first != now.first().map(|(_, now)| now.stance);
    if let (true, Some(first)) = (changed, first) {
        words = vec![format!("{} (was {})", words.join("; "), stance_words(first))];
    }
    let fallen = found.iter().filter(|(at, _)| asked.falls.contains(at)).count();
    if fallen > 0 {
        words.push(format!("{} fell", plural(fallen, "position", "positions")));
    }
    words.join("; ")
}

/// The matrix and what stands behind it, for a terminal.
#[must_use]
pub fn positions(case: &Case<'_>, asked: &Asked<'_>, width: usize) -> String {
    let cells = cells(case);
    let actors = actors(&cells, asked);
    let mut out = String::new();
    if !asked.without.is_empty() {
        out.push_str(&format!(
            "Supposed to fail: {}. {} with it.\n\n",
            asked.without.join("; "),
            plural(asked.falls.len(), "position falls", "positions fall")
        ));
    }
    for (at, issue) in asked.issues.iter().enumerate() {
        hanging(
            &mut out,
            0,
            &format!("{}  {}: {}", at + 1, issue.id, issue.question),
            width,
        );
    }
    out.push('\n');
    if actors.is_empty() {
        out.push_str("No position was found.\n");
        return out;
    }
    // As many issues side by side as the terminal holds; the rest in further tables.
    let beside = (width.saturating_sub(26) / 22).max(1);
    for (part, issues) in asked.issues.chunks(beside).enumerate() {
        let numbers: Vec<String> = issues
            .iter()
            .enumerate()
            .map(|(at, issue)| format!("{} {}", part * beside + at + 1, issue.id))
            .collect();
        let mut head = vec!["who"];
        head.extend(numbers.iter().map(String::as_str));
        let mut table = Table::new(&head);
        for actor in &actors {
            let mut row = vec![actor.clone()];
            for issue in issues {
                let found = cells.get(&(actor.clone(), issue.id.as_str()));
                row.push(found.map_or_else(String::new, |found| cell_words(case, found, asked)));
            }
            let says = row.iter().skip(1).any(|cell| !cell.is_empty());
            if says || asked.actors.contains(actor) {
                table.row(row);
            }
        }
        out.push_str(&table.write(width));
        out.push('\n');
    }
    for issue in asked.issues {
        let here: Vec<&String> = actors
            .iter()
            .filter(|actor| cells.contains_key(&((*actor).clone(), issue.id.as_str())))
            .collect();
        if here.is_empty() {
            continue;
        }
        heading(&mut out, &format!("{}: {}", issue.id, issue.question));
        for actor in here {
            for (at, position) in cells
                .get(&(actor.clone(), issue.id.as_str()))
                .into_iter()
                .flatten()
            {
                write_position(&mut out, case, (*at, position), asked, width);
            }
        }
    }
    out
}

fn write_position(
    out: &mut String,
    case: &Case<'_>,
    (at, position): (usize, &Position),
    asked: &Asked<'_>,
    width: usize,
) {
    let mut words = format!(
        "{}: {}, {}",
        case.source_name(position.actor),
        stance_words(position.stance),
        match (position.days.from, position.days.to) {
            (None, Some(to)) => format!("background, before {to}"),
            _ => format!("as of {}", days_short(position.days)),
        }
    );
    match position.doing {
        Doing::Own => words.push_str(", its own part"),
        Doing::Others => words.push_str(", for others to do"),
        Doing::General => {}
    }
    if asked.falls.contains(&at) {
        words.push_str(" — falls");
    }
    hanging(out, 2, &words, width);
    for place in &position.evidence {
        let quote = format!("“{}”  {}", case.place_words(*place), where_words(case, *place));
        hanging(out, 6, &quote, width);
    }
    for place in &position.condition {
        hanging(
            out,
            6,
            &format!("condition: “{}”", case.place_words(*place)),
            width,
        );
    }
    if let Some(statement) = position.statement {
        let chain = case.chain(statement);
        if chain.len() > 1 {
            hanging(out, 6, &case.chain_words(chain), width);
        }
    }
}

/// The same for programs: one object a cell that holds something, with all its positions.
#[must_use]
pub fn positions_json(case: &Case<'_>, asked: &Asked<'_>) -> Value {
    let cells = cells(case);
    let actors = actors(&cells, asked);
    let issues: Vec<Value> = asked
        .issues
        .iter()
        .map(|issue| json!({"id": issue.id, "question": issue.question}))
        .collect();
    let found: Vec<Value> = cells
        .iter()
        .map(|((actor, issue), found)| {
            let now: Vec<usize> = latest(found, &asked.falls).iter().map(|(at, _)| *at).collect();
            let stances: BTreeSet<&str> = found
                .iter()
                .map(|(_, position)| position.stance.as_str())
                .collect();
            let positions: Vec<Value> = found
                .iter()
                .map(|(at, position)| {
                    json!({
                        "stance": position.stance.as_str(),
                        "doing": position.doing.as_str(),
                        "as_of": days_json(position.days),
                        "background": position.days.from.is_none(),
                        "condition": position.condition.iter().map(|place| place_json(case, *place)).collect::<Vec<_>>(),
                        "evidence": position.evidence.iter().map(|place| place_json(case, *place)).collect::<Vec<_>>(),
                        "chain": position.statement.map(|id| case.chain(id).iter().map(|link| case.source_name(*link)).collect::<Vec<_>>()),
                        "rule": position.rule,
                        "latest": now.contains(at),
                        "falls": asked.falls.contains(at),
                    })
                })
                .collect();
            json!({"actor": actor, "issue": issue, "changed": stances.len() > 1, "positions": positions})
        })
        .collect();
    json!({"issues": issues, "actors": actors, "without": asked.without, "cells": found})
}
