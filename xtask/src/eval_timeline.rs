//! How well is what happened dated? Asks for the day of each event of a timeline, at its words in the
//! reports, and compares with the day that the gold gives it.
//!
//! The baseline is the date of the report, which half of the events carry. Reports are read with their
//! date and without any other help. The answer is the score itself, as JSON.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use onrecord_compare::{Item, moments};
use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Block, DateKind, Days, Findings, Label, Published, Reading, Report, ReportId, Span};
use serde_json::{Value, json};

use crate::eval::{Outcome, words_of};

/// A text of the gold, with the place of each sentence.
struct Document {
    report: Report,
    reading: Reading,
    sentences: Vec<Span>,
    published: Date,
}

/// What is counted.
#[derive(Default)]
struct Count {
    /// Events with a day in the gold.
    dated: usize,
    /// Events in all.
    all: usize,
    /// Those whose day is right.
    right: usize,
    /// Those that the report date dates rightly.
    baseline: usize,
    /// Events that got a day.
    answered: usize,
    /// What was asked and answered, for whoever reads the errors.
    rows: Vec<Value>,
}

/// Scores the timelines of a gold file; gives how many texts and bytes were read.
///
/// # Errors
///
/// If a file cannot be read or written, or a line is not of the shape of the gold.
pub(crate) fn predict(gold: &Path, docs: &Path, out: &Path) -> Outcome<(usize, usize)> {
    let documents = documents(docs)?;
    let bytes = documents
        .values()
        .map(|document| document.report.text.len())
        .sum();
    let mut findings: BTreeMap<&str, Findings> = BTreeMap::new();
    for (id, document) in &documents {
        let mut found = Findings::default();
        let item = Item {
            report: &document.report,
            reading: &document.reading,
        };
        moments::moments(&[item], &mut found);
        findings.insert(id, found);
    }
    let mut count = Count::default();
    for line in words_of(gold)?.lines().filter(|line| !line.trim().is_empty()) {
        let row: Value = serde_json::from_str(line)?;
        for event in row.get("events").and_then(Value::as_array).into_iter().flatten() {
            score(event, &documents, &findings, &mut count);
        }
    }
    let rate = |right: usize, of: usize| right as f64 / of.max(1) as f64;
    let f = |right: usize, answered: usize| {
        let (p, r) = (rate(right, answered), rate(right, count.dated));
        2.0 * p * r / (p + r).max(f64::MIN_POSITIVE)
    };
    let baseline = json!({
        "right": count.baseline,
        "accuracy": rate(count.baseline, count.dated),
        "f": f(count.baseline, count.all),
    });
    let answer = json!({
        "events": count.all,
        "dated": count.dated,
        "answered": count.answered,
        "right": count.right,
        "accuracy": rate(count.right, count.dated),
        "f": f(count.right, count.answered),
        "baseline": baseline,
    });
    crate::eval::print(&answer.to_string());
    let mut whole = answer;
    whole["rows"] = Value::Array(count.rows);
    std::fs::write(out, serde_json::to_vec_pretty(&whole)?)?;
    Ok((documents.len(), bytes))
}

fn score(
    event: &Value,
    documents: &BTreeMap<String, Document>,
    findings: &BTreeMap<&str, Findings>,
    count: &mut Count,
) {
    let wanted = event.get("date").and_then(Value::as_str).unwrap_or_default();
    let dated = !wanted.starts_with("XXXX");
    count.all += 1;
    count.dated += usize::from(dated);
    // Every report that tells it votes; what names the day itself comes before what is counted.
    let mut answers = Vec::new();
    let mut days = Vec::new();
    for mention in event
        .get("mentions")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let Some((document, place)) = mention.as_str().and_then(|words| find(words, documents)) else {
            continue;
        };
        let item = Item {
            report: &document.0.report,
            reading: &document.0.reading,
        };
        if let Some(found) = findings.get(document.1) {
            let (told, dated_by) = moments::day_of(&item, found, place);
            answers.push((dated_by, told));
        }
        days.push(document.0.published);
    }
    answers.sort();
    let answer = answers.iter().map(|(_, days)| *days).find(|days| !days.is_open());
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    count.rows.push(json!({
        "mentions": event.get("mentions"),
        "wanted": wanted,
        "from": day(answer.and_then(|days| days.from)),
        "to": day(answer.and_then(|days| days.to)),
        "by": answers.first().map(|(dated_by, _)| dated_by.as_str()),
        "right": dated && answer.is_some_and(|days| fits(days, wanted)),
    }));
    count.answered += usize::from(answer.is_some());
    if dated {
        count.right += usize::from(answer.is_some_and(|days| fits(days, wanted)));
        days.sort();
        count.baseline += usize::from(days.first().is_some_and(|day| fits(Days::one(*day), wanted)));
    }
}

/// The text and the word that a mention of the gold names: `document-sentence-word`.
fn find<'a>(
    mention: &str,
    documents: &'a BTreeMap<String, Document>,
) -> Option<((&'a Document, &'a str), Span)> {
    let mut parts = mention.splitn(3, '-');
    let (id, document) = documents.get_key_value(parts.next()?)?;
    let sentence = *document.sentences.get(parts.next()?.parse::<usize>().ok()?)?;
    let words = parts.next()?.replace('_', " ");
    let text = document.report.text.slice(sentence);
    let first = words.split(' ').next().unwrap_or(&words);
    let at = text.find(&words).or_else(|| text.find(first))?;
    let start = sentence.start() + at;
    let end = (start + first.len()).min(sentence.end());
    Some(((document, id), document.report.text.span(start, end)?))
}

/// Whether days are those of a gold date such as `2005-01-XX`.
fn fits(days: Days, wanted: &str) -> bool {
    let (Some(from), Some(to)) = (days.from, days.to) else {
        return false;
    };
    let known: String = wanted.split("-XX").next().unwrap_or_default().to_owned();
    let day = known.len() == 10;
    // News of the eve or the day of its report is dated by the day of the report.
    let one = if day { to.to_string() } else { from.to_string() };
    let narrow = (to - from).get_days() <= 1 || !day;
    narrow && one.starts_with(&known) && to.to_string().starts_with(&known)
}

fn documents(path: &Path) -> Outcome<BTreeMap<String, Document>> {
    let mut found = BTreeMap::new();
    for line in words_of(path)?.lines().filter(|line| !line.trim().is_empty()) {
        let row: Value = serde_json::from_str(line)?;
        let id = row
            .get("id")
            .and_then(Value::as_str)
            .ok_or("a text without an id")?;
        // A text without a date has no baseline and dates nothing.
        let Some(published) = row
            .get("dct")
            .and_then(Value::as_str)
            .and_then(crate::eval_time::day)
        else {
            continue;
        };
        let lines: Vec<&str> = row
            .get("sentences")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut report = crate::eval_figures::report(&lines.join("\n"));
        let whole = report.text.whole();
        let sentences: Vec<Span> = report.text.lines(whole).collect();
        report.blocks = sentences
            .iter()
            .enumerate()
            .filter(|(_, span)| !span.is_empty())
            .map(|(at, span)| Block {
                span: *span,
                label: match at {
                    0 => Label::Headline,
                    1 => Label::Date,
                    _ => Label::Body,
                },
                rule: "line",
            })
            .collect();
        report.published = Published {
            kind: DateKind::Published,
            days: Days::one(published),
            span: None,
            basis: "gold".to_owned(),
        };
        let mut number = [0; 8];
        for (byte, slot) in id.bytes().zip(&mut number) {
            *slot = byte;
        }
        report.id = ReportId(number);
        let reading = onrecord_read::read(&report, Lexicon::english(), Some(Model::english()));
        found.insert(
            id.to_owned(),
            Document {
                report,
                reading,
                sentences,
                published,
            },
        );
    }
    Ok(found)
}
