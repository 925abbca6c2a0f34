//! How well are figures read? Runs the number grammar over sentences and writes values with units.
//!
//! The gold writes a vague count from twice its least value ("hundreds" = 200 and more) and keeps
//! both ends of a bounded number; the case file does not, so both are put into its form here.

use std::io::Write;
use std::path::Path;

use onrecord_nouns::{Block, Label, Precision, Quantity, Report, Text, Unit};
use serde_json::{Value, json};

use crate::eval::{Outcome, words_of};

/// Writes predictions for a gold file; gives how many texts and bytes were read.
///
/// # Errors
///
/// If a file cannot be read or written, or a line is not JSON.
pub(crate) fn predict(gold: &Path, _docs: Option<&Path>, out: &Path) -> Outcome<(usize, usize)> {
    let mut file = std::io::BufWriter::new(std::fs::File::create(out)?);
    let (mut documents, mut bytes) = (0, 0);
    for line in words_of(gold)?.lines().filter(|line| !line.trim().is_empty()) {
        let row: Value = serde_json::from_str(line)?;
        let Some(text) = row
            .get("text")
            .or_else(|| row.get("input"))
            .and_then(Value::as_str)
        else {
            continue;
        };
        let report = report(text);
        let syntax = onrecord_language::syntax(&report.text, &report.blocks, None);
        let times = onrecord_read::times::times(&report, &syntax);
        let quantities = onrecord_read::quantities::quantities(&report, &syntax, &times);
        documents += 1;
        bytes += text.len();
        let characters = Characters::of(text);
        let answers: Vec<Value> = quantities
            .iter()
            .map(|quantity| answer(&report, quantity, &characters))
            .collect();
        writeln!(
            file,
            "{}",
            json!({"id": row.get("id"), "text": text, "quantities": answers})
        )?;
    }
    file.flush()?;
    Ok((documents, bytes))
}

fn answer(report: &Report, quantity: &Quantity, characters: &Characters) -> Value {
    let vague = match (quantity.min, quantity.max) {
        (Some(min), Some(max)) => {
            min >= 10.0 && (max - (min * 10.0 - 1.0)).abs() < 0.5 || min == 12.0 && max == 99.0
        }
        _ => false,
    };
    let (low, high, sign) = match (quantity.min, quantity.max) {
        (Some(min), Some(_)) if vague => (Some(min * 2.0), None, "~"),
        (Some(min), None) => (Some(min), Some(min), ">"),
        (None, Some(max)) => (Some(max), Some(max), "<"),
        (min, max) if quantity.precision == Precision::Approximate => (min, max, "~"),
        (min, max) => (min, max, "="),
    };
    let unit = match &quantity.unit {
        Unit::Money { code, .. } => match code.as_str() {
            "USD" => "dollar".to_owned(),
            "EUR" => "euro".to_owned(),
            other => other.to_lowercase(),
        },
        other => singular(&other.label()),
    };
    json!({"start": characters.at(quantity.span.start()), "end": characters.at(quantity.span.end()),
           "text": report.text.slice(quantity.span), "low": low, "high": high, "unit": unit, "mod": sign})
}

/// The gold's unit names are singular.
fn singular(unit: &str) -> String {
    match unit {
        "people" => "person".to_owned(),
        "feet" => "foot".to_owned(),
        "inches" => "inch".to_owned(),
        "men" => "man".to_owned(),
        "women" => "woman".to_owned(),
        "children" => "child".to_owned(),
        "centuries" => "century".to_owned(),
        "countries" => "country".to_owned(),
        "kilometres per hour" => "kilometre per hour".to_owned(),
        other => other.strip_suffix('s').unwrap_or(other).to_owned(),
    }
}

/// Where characters stand: byte offsets to character offsets.
#[derive(Debug)]
pub(crate) struct Characters {
    before: Vec<usize>,
}

impl Characters {
    pub(crate) fn of(text: &str) -> Self {
        let mut before = Vec::with_capacity(text.len() + 1);
        for (place, c) in text.chars().enumerate() {
            before.extend(std::iter::repeat_n(place, c.len_utf8()));
        }
        before.push(text.chars().count());
        Self { before }
    }

    pub(crate) fn at(&self, byte: usize) -> usize {
        self.before.get(byte).copied().unwrap_or_default()
    }
}

/// A report of one body block.
pub(crate) fn report(words: &str) -> Report {
    let text = Text::from(words);
    let blocks = vec![Block {
        span: text.whole(),
        label: Label::Body,
        rule: "whole",
    }];
    Report::of_text(text, blocks)
}
