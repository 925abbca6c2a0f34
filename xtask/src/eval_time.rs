//! How well are dates read? Runs the tagger over texts with a known day and writes TIMEX3 spans.
//!
//! Three shapes of gold: texts with spans (`dct`), whole expressions with a reference time (`ref`),
//! and sentences of other people's tests (`reference`). Offsets are characters, as the scorer reads.

use std::io::Write;
use std::path::Path;

use jiff::civil::Date;
use onrecord_nouns::{Block, DateKind, Days, Label, Published, Report, TimeClass, TimeExpression};
use serde_json::{Value, json};

use crate::eval::{Outcome, words_of};
use crate::eval_figures::{Characters, report};

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
        let day = ["dct", "ref", "reference", "reference_time"]
            .iter()
            .find_map(|key| day(row.get(key)?.as_str()?));
        let report = dated(text, day);
        let syntax = onrecord_language::syntax(&report.text, &report.blocks, None);
        let times = onrecord_read::times::times(&report, &syntax);
        documents += 1;
        bytes += text.len();
        let characters = Characters::of(text);
        let timex: Vec<Value> = times
            .iter()
            .map(|time| {
                json!({"start": characters.at(time.span.start()), "end": characters.at(time.span.end()),
                       "type": class(time.class), "value": time.value,
                       "text": report.text.slice(time.span)})
            })
            .collect();
        let value = whole(&times, text).map(|time| time.value.clone());
        let answer = json!({"id": row.get("id"), "lang": row.get("lang"), "text": text, "timex": timex, "value": value});
        writeln!(file, "{answer}")?;
    }
    file.flush()?;
    Ok((documents, bytes))
}

/// The expression that takes most of a short text.
fn whole<'a>(times: &'a [TimeExpression], text: &str) -> Option<&'a TimeExpression> {
    times
        .iter()
        .max_by_key(|time| time.span.len())
        .filter(|time| time.span.len() * 2 >= text.len())
}

fn dated(text: &str, day: Option<Date>) -> Report {
    let mut report = report(text);
    if let Some(day) = day {
        report.published = Published {
            kind: DateKind::Published,
            days: Days::one(day),
            span: None,
            basis: "gold".to_owned(),
        };
    }
    // One line is one paragraph.
    let lines: Vec<Block> = report
        .text
        .lines(report.text.whole())
        .filter(|line| !line.is_empty())
        .map(|span| Block {
            span,
            label: Label::Body,
            rule: "line",
        })
        .collect();
    if !lines.is_empty() {
        report.blocks = lines;
    }
    report
}

/// The day of a date as the gold writes it: `2009-12-3T14:36Z`, `t_2013-09-09`.
pub(crate) fn day(words: &str) -> Option<Date> {
    let start = words.find(|c: char| c.is_ascii_digit())?;
    let mut parts = words.get(start..)?.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let rest = parts.next()?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    Date::new(year, month, rest.get(..end)?.parse().ok()?).ok()
}

const fn class(class: TimeClass) -> &'static str {
    match class {
        TimeClass::Date => "DATE",
        TimeClass::Time => "TIME",
        TimeClass::Duration => "DURATION",
        TimeClass::Set => "SET",
    }
}
