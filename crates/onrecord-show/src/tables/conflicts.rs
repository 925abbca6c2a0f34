//! What does not fit together: each conflict with its kind and all its sides, quoted with their sources.
//!
//! Nothing here says who is right. The grid for an analysis of competing hypotheses has a row for each
//! piece of evidence and a column for each side of a conflict: consistent, inconsistent, or nothing.

use onrecord_nouns::{Contradiction, Evidence, RecordRef};
use serde_json::{Value, json};

use super::table::{hanging, heading};
use super::{place_json, where_words};
use crate::Case;
use crate::tally::plural;

/// Where a record of a contradiction stands.
pub(crate) fn conflict_place(case: &Case<'_>, found: RecordRef) -> Option<Evidence> {
    record(case, found).map(|(place, _)| place)
}

/// Where a record stands, and who stands behind it.
fn record(case: &Case<'_>, record: RecordRef) -> Option<(Evidence, String)> {
    match record {
        RecordRef::Statement(id) => {
            let span = *case.statement(id)?.content.first()?;
            let place = Evidence {
                report: id.report,
                span,
            };
            Some((place, case.chain_words(case.chain(id))))
        }
        RecordRef::Position(at) => {
            let position = case.findings.positions.get(at as usize)?;
            let who = format!(
                "{}: {}",
                case.source_name(position.actor),
                position.stance.as_str().replace('_', " ")
            );
            Some((*position.evidence.first()?, who))
        }
        RecordRef::Figure(at) => {
            let figure = case.findings.figures.get(at as usize)?;
            let quantity = case.quantity(figure.report, figure.quantity)?;
            let place = Evidence {
                report: figure.report,
                span: quantity.span,
            };
            let chain = figure.statement.map_or(&[][..], |id| case.chain(id));
            let who = if chain.is_empty() {
                case.report_name(figure.report)
            } else {
                case.chain_words(chain)
            };
            Some((place, who))
        }
        RecordRef::Moment(at) => {
            let moment = case.findings.moments.get(at as usize)?;
            Some((*moment.mentions.first()?, moment.basis.clone()))
        }
    }
}

/// The sentence that a place stands in, in one line.
fn sentence(case: &Case<'_>, place: Evidence) -> String {
    let whole = case.reading(place.report).and_then(|reading| {
        let id = reading.syntax.sentence_at(place.span)?;
        reading.syntax.sentences.get(id.index())
    });
    let span = whole.map_or(place.span, |sentence| sentence.span);
    crate::case::snippet(case.words(place.report, span))
}

/// The kinds with how often each was found, most common first.
fn kinds(found: &[(usize, &Contradiction)]) -> Vec<(String, usize)> {
    let mut kinds: Vec<(String, usize)> = Vec::new();
    for (_, conflict) in found {
        match kinds.iter_mut().find(|(kind, _)| *kind == conflict.kind) {
            Some((_, count)) => *count += 1,
            None => kinds.push((conflict.kind.clone(), 1)),
        }
    }
    kinds.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    kinds
}

/// The conflicts for a terminal.
#[must_use]
pub fn conflicts(case: &Case<'_>, width: usize) -> String {
    let found = case.conflicts();
    let mut out = String::new();
    if found.is_empty() {
        out.push_str("Nothing that contradicts itself was found.\n");
        return out;
    }
    let counts: Vec<String> = kinds(&found)
        .into_iter()
        .map(|(kind, count)| format!("{kind} {count}"))
        .collect();
    out.push_str(&format!(
        "{}: {}\n",
        plural(found.len(), "conflict", "conflicts"),
        counts.join(", ")
    ));
    for (number, conflict) in &found {
        heading(&mut out, &format!("k{number}  {}", conflict.kind));
        hanging(&mut out, 2, &conflict.about, width);
        for (side, records) in conflict.sides.iter().enumerate() {
            write_side(case, &mut out, letter(side), records, width);
        }
    }
    out
}

/// So many sentences of a side are quoted in a terminal; the dossier and the JSON have all.
const QUOTED: usize = 3;

/// One side: its sentences, each once, with all who stand behind it.
fn write_side(case: &Case<'_>, out: &mut String, letter: char, records: &[RecordRef], width: usize) {
    let mut quoted: Vec<(String, Vec<String>)> = Vec::new();
    for (place, who) in records.iter().filter_map(|id| record(case, *id)) {
        let (words, who) = (
            sentence(case, place),
            format!("{who} · {}", where_words(case, place)),
        );
        match quoted.iter_mut().find(|(known, _)| *known == words) {
            Some((_, all)) if all.contains(&who) => {}
            Some((_, all)) => all.push(who),
            None => quoted.push((words, vec![who])),
        }
    }
    for (words, all) in quoted.iter().take(QUOTED) {
        hanging(
            out,
            4,
            &format!("{letter}  “{}”", crate::case::unquoted(words)),
            width,
        );
        for who in all {
            hanging(out, 7, who, width);
        }
    }
    if quoted.len() > QUOTED {
        let more = plural(quoted.len() - QUOTED, "more sentence", "more sentences");
        hanging(out, 7, &format!("… and {more} on this side"), width);
    }
}

fn letter(side: usize) -> char {
    u8::try_from(side)
        .ok()
        .and_then(|side| b'A'.checked_add(side))
        .filter(u8::is_ascii_uppercase)
        .map_or('?', char::from)
}

/// The conflicts for programs.
#[must_use]
pub fn conflicts_json(case: &Case<'_>) -> Value {
    let found: Vec<Value> = case
        .conflicts()
        .into_iter()
        .map(|(number, conflict)| {
            let sides: Vec<Vec<Value>> = conflict
                .sides
                .iter()
                .map(|records| {
                    records
                        .iter()
                        .filter_map(|id| record(case, *id))
                        .map(|(place, who)| {
                            json!({"who": who, "sentence": sentence(case, place), "place": place_json(case, place)})
                        })
                        .collect()
                })
                .collect();
            json!({"id": format!("k{number}"), "kind": conflict.kind, "about": conflict.about, "sides": sides})
        })
        .collect();
    json!({"conflicts": found})
}

/// A grid for an analysis of competing hypotheses, as CSV: a row for each piece of evidence, a column for
/// each side of each conflict; `C` consistent with it, `I` inconsistent, empty where it says nothing.
#[must_use]
pub fn ach_csv(case: &Case<'_>) -> String {
    let found: Vec<(usize, &Contradiction)> = case
        .conflicts()
        .into_iter()
        .filter(|(_, conflict)| conflict.sides.len() > 1)
        .collect();
    let mut head = vec!["evidence".to_owned(), "who".to_owned(), "report".to_owned()];
    for (number, conflict) in &found {
        for side in 0..conflict.sides.len() {
            head.push(format!("k{number}{}: {}", letter(side), conflict.kind));
        }
    }
    let mut rows: Vec<(RecordRef, Vec<String>)> = Vec::new();
    let columns = head.len();
    let mut column = 3;
    for (_, conflict) in &found {
        let sides = conflict.sides.len();
        for (side, records) in conflict.sides.iter().enumerate() {
            for id in records {
                let Some((place, who)) = record(case, *id) else {
                    continue;
                };
                let at = match rows.iter().position(|(known, _)| known == id) {
                    Some(at) => at,
                    None => {
                        let mut cells = vec![String::new(); columns];
                        let told = [sentence(case, place), who, where_words(case, place)];
                        for (cell, words) in cells.iter_mut().zip(told) {
                            *cell = words;
                        }
                        rows.push((*id, cells));
                        rows.len() - 1
                    }
                };
                for other in 0..sides {
                    let cell = rows
                        .get_mut(at)
                        .and_then(|(_, cells)| cells.get_mut(column + other));
                    if let Some(cell) = cell {
                        *cell = if other == side { "C" } else { "I" }.to_owned();
                    }
                }
            }
        }
        column += sides;
    }
    let mut out = csv_row(&head);
    for (_, cells) in &rows {
        out.push_str(&csv_row(cells));
    }
    out
}

fn csv_row(cells: &[String]) -> String {
    let cells: Vec<String> = cells
        .iter()
        .map(|cell| {
            if cell.contains([',', '"', '\n']) {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell.clone()
            }
        })
        .collect();
    format!("{}\r\n", cells.join(","))
}
