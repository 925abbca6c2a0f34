//! The case as flat tables: what spreadsheets, data frames and databases read.
//!
//! The tables are those of the JSON format, laid flat: one table a noun, one row a record, with the same
//! ids. A list inside a record is a table of its own (`statements_chain`: record, place, value); places
//! in files stand in `spans`. Surprise: nothing here knows the nouns one by one, so a field that the
//! JSON gains is a column by itself.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{Case, case_json};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, ids, days.
    Words,
    /// Whole numbers.
    Number,
    /// Numbers with a fraction.
    Real,
    /// Yes or no.
    Flag,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its name: `claims`, `statements_chain`.
    pub name: String,
    /// Its columns.
    pub columns: Vec<(String, Kind)>,
    /// Its rows, each as long as the columns.
    pub rows: Vec<Vec<Value>>,
}

// Names of fields, not words of a text.
const NUMBERS: &[&str] = &[
    "bytes",
    "record",
    "lines",
    "lines_max",
    "independent_least",
    "independent_most",
    "start",
    "end",
    "place",
];
const REALS: &[&str] = &["min", "max", "score", "overlap"];
const FLAGS: &[&str] = &["approx"];

/// Lays a case flat.
#[must_use]
pub fn tables(case: &Case<'_>) -> Vec<Table> {
    let json = case_json(case);
    let mut flat = Flat::default();
    for (noun, list) in json.as_object().into_iter().flatten() {
        let Some(records) = list.as_array() else { continue };
        flat.order.push(noun.clone());
        flat.tables.entry(noun.clone()).or_default();
        for record in records {
            flat.record(case, noun, record);
        }
    }
    flat.finish()
}

/// Rows as they come: each a map from column to value.
#[derive(Default)]
struct Flat {
    order: Vec<String>,
    tables: BTreeMap<String, Vec<Map<String, Value>>>,
    spans: Vec<Map<String, Value>>,
}

impl Flat {
    fn record(&mut self, case: &Case<'_>, noun: &str, record: &Value) {
        let Some(fields) = record.as_object() else { return };
        let id = fields.get("id").cloned().unwrap_or(Value::Null);
        let report = fields
            .get("report")
            .or_else(|| (noun == "reports").then_some(&id))
            .cloned();
        let mut row = Map::new();
        for (name, value) in fields {
            self.field(noun, &id, report.as_ref(), &mut row, name, value);
        }
        if let Some(words) = words_of(case, noun, &id) {
            row.insert("words".to_owned(), words.into());
        }
        self.tables.entry(noun.to_owned()).or_default().push(row);
    }

    fn field(
        &mut self,
        noun: &str,
        id: &Value,
        report: Option<&Value>,
        row: &mut Map<String, Value>,
        name: &str,
        value: &Value,
    ) {
        match value {
            Value::Array(list) if is_span(value) => {
                row.insert(format!("{name}_start"), list.first().cloned().unwrap_or_default());
                row.insert(format!("{name}_end"), list.get(1).cloned().unwrap_or_default());
            }
            Value::Array(list) => {
                for (place, inner) in list.iter().enumerate() {
                    self.inner(noun, id, report, name, place, inner);
                }
            }
            Value::Object(inner) => {
                for (part, value) in inner {
                    self.field(noun, id, report, row, &format!("{name}_{part}"), value);
                }
            }
            plain => {
                row.insert(name.to_owned(), plain.clone());
            }
        }
    }

    /// One of a list in a record.
    fn inner(
        &mut self,
        noun: &str,
        id: &Value,
        report: Option<&Value>,
        name: &str,
        place: usize,
        value: &Value,
    ) {
        if is_span(value) {
            let mut row = Map::new();
            row.insert("noun".to_owned(), noun.into());
            row.insert("id".to_owned(), id.clone());
            row.insert("part".to_owned(), name.into());
            row.insert("place".to_owned(), place.into());
            row.insert("report".to_owned(), report.cloned().unwrap_or_default());
            row.insert("start".to_owned(), value.get(0).cloned().unwrap_or_default());
            row.insert("end".to_owned(), value.get(1).cloned().unwrap_or_default());
            self.spans.push(row);
            return;
        }
        let table = format!("{noun}_{name}");
        match value {
            // A list of lists: the sides of a contradiction.
            Value::Array(list) => {
                for inner in list {
                    let mut row = self.link(id, place);
                    row.insert("value".to_owned(), inner.clone());
                    self.tables.entry(table.clone()).or_default().push(row);
                }
            }
            Value::Object(fields) => {
                let lists: Vec<(&String, &Value)> = fields
                    .iter()
                    .filter(|(_, value)| value.is_array() && !is_span(value))
                    .collect();
                let mut row = self.link(id, place);
                for (part, value) in fields
                    .iter()
                    .filter(|(_, value)| !value.is_array() || is_span(value))
                {
                    self.field(noun, id, report, &mut row, part, value);
                }
                for (part, value) in lists {
                    for inner in value.as_array().into_iter().flatten() {
                        let mut link = self.link(id, place);
                        match inner {
                            Value::Object(fields) => {
                                for (part, value) in fields {
                                    self.field(noun, id, report, &mut link, part, value);
                                }
                            }
                            plain => {
                                link.insert("value".to_owned(), plain.clone());
                            }
                        }
                        self.tables
                            .entry(format!("{table}_{part}"))
                            .or_default()
                            .push(link);
                    }
                }
                self.tables.entry(table).or_default().push(row);
            }
            plain => {
                let mut row = self.link(id, place);
                row.insert("value".to_owned(), plain.clone());
                self.tables.entry(table).or_default().push(row);
            }
        }
    }

    fn link(&self, id: &Value, place: usize) -> Map<String, Value> {
        let mut row = Map::new();
        row.insert("id".to_owned(), id.clone());
        row.insert("place".to_owned(), place.into());
        row
    }

    fn finish(mut self) -> Vec<Table> {
        self.tables.insert("spans".to_owned(), self.spans);
        let mut names = self.order;
        names.extend(
            self.tables
                .keys()
                .filter(|name| !names.contains(name))
                .cloned()
                .collect::<Vec<_>>(),
        );
        names
            .into_iter()
            .map(|name| {
                let rows = self.tables.remove(&name).unwrap_or_default();
                table(name, &rows)
            })
            .filter(|table| !table.columns.is_empty())
            .collect()
    }
}

fn table(name: String, rows: &[Map<String, Value>]) -> Table {
    let mut columns: Vec<(String, Kind)> = Vec::new();
    for field in rows.iter().flat_map(Map::keys) {
        if !columns.iter().any(|(known, _)| known == field) {
            columns.push((field.clone(), kind(field)));
        }
    }
    let rows = rows
        .iter()
        .map(|row| {
            columns
                .iter()
                .map(|(name, _)| row.get(name).cloned().unwrap_or_default())
                .collect()
        })
        .collect();
    Table { name, columns, rows }
}

fn kind(field: &str) -> Kind {
    let last = field.rsplit('_').next().unwrap_or(field);
    if FLAGS.contains(&field) {
        Kind::Flag
    } else if REALS.contains(&field) {
        Kind::Real
    } else if NUMBERS.contains(&field) || matches!(last, "start" | "end") {
        Kind::Number
    } else {
        Kind::Words
    }
}

/// Whether a value is a place: two numbers.
fn is_span(value: &Value) -> bool {
    matches!(value.as_array().map(Vec::as_slice), Some([one, other]) if one.is_u64() && other.is_u64())
}

/// The words that a record stands for, where it stands for some.
fn words_of(case: &Case<'_>, noun: &str, id: &Value) -> Option<String> {
    let at: usize = id.as_str()?.get(1..)?.parse::<usize>().ok()?.checked_sub(1)?;
    let findings = case.findings;
    match noun {
        "statements" => Some(case.content_words(findings.statements.get(at)?.statement)),
        "claims" => Some(case.place_words(findings.claims.get(at)?.label)),
        "positions" => Some(case.place_words(*findings.positions.get(at)?.evidence.first()?)),
        "figures" => {
            let figure = findings.figures.get(at)?;
            let span = case.quantity(figure.report, figure.quantity)?.span;
            Some(crate::case::snippet(case.words(figure.report, span)))
        }
        _ => None,
    }
}

/// A table as CSV (RFC 4180, UTF-8): a head line, then the rows; what is not known is empty.
#[must_use]
pub fn csv(table: &Table) -> String {
    let mut out = String::new();
    let head: Vec<String> = table
        .columns
        .iter()
        .map(|(name, _)| cell(&Value::from(name.as_str())))
        .collect();
    out.push_str(&head.join(","));
    out.push_str("\r\n");
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(cell).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

/// One cell. Spreadsheets take some first letters for a formula; an apostrophe keeps them words.
pub(crate) fn cell(value: &Value) -> String {
    let words = match value {
        Value::Null => return String::new(),
        Value::String(words) => words.clone(),
        other => return other.to_string(),
    };
    let formula = words.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let words = if formula { format!("'{words}") } else { words };
    if words.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", words.replace('"', "\"\""))
    } else {
        words
    }
}

#[cfg(test)]
mod tests {
    use super::cell;
    use serde_json::Value;

    #[test]
    fn a_cell_is_never_a_formula_and_never_breaks_its_row() {
        assert_eq!(cell(&Value::from("=1+1")), "'=1+1");
        assert_eq!(cell(&Value::from("a \"b\", c\nd")), "\"a \"\"b\"\", c\nd\"");
        assert_eq!(cell(&Value::from(-3)), "-3");
        assert_eq!(cell(&Value::Null), "");
    }
}
