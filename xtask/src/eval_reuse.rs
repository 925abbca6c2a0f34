//! How well are shared passages found? Runs the product over a labelled corpus and writes what it
//! found in the shape that the scorer of `../shared/eval` reads.
//!
//! Spans are written as characters, as the scorer reads them. Clutter, stock phrases and lone
//! quotations are no reuse of a text, so passages with those labels are left out.

use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use onrecord_compare::reuse::{self, Options, ReuseInput};
use onrecord_nouns::{Block, Days, Label, PassageLabel, ReportId, Span, Text};

use crate::eval::{Outcome, words_of};
use crate::eval_figures::Characters;

struct Document {
    id: String,
    outlet: String,
    time: Option<Timestamp>,
    text: Text,
    blocks: Vec<Block>,
}

/// Reads `docs` (JSONL with `id`, `outlet`, `date`, `text`), searches it and writes predictions.
///
/// # Errors
///
/// If a file cannot be read or written, or a line is not such a record.
pub(crate) fn predict(docs: &Path, predictions: &Path) -> Outcome<(usize, usize)> {
    let documents = read(docs)?;
    let bytes: usize = documents.iter().map(|document| document.text.len()).sum();
    let inputs: Vec<ReuseInput<'_>> = documents
        .iter()
        .enumerate()
        .map(|(at, document)| ReuseInput {
            report: ReportId((at as u64).to_be_bytes()),
            text: &document.text,
            blocks: &document.blocks,
            quotes: &[],
            masked: &[],
            published: Days::OPEN,
            time: document.time,
            outlet: &document.outlet,
        })
        .collect();
    let (wall, processor) = (Instant::now(), processor_seconds());
    let found = reuse::reuse(&inputs, &Options::default());
    let (wall, processor) = (wall.elapsed().as_secs_f64(), processor_seconds() - processor);
    let lineage = reuse::lineage(&inputs, &found);

    let name = |report: ReportId| &documents[u64::from_be_bytes(report.0) as usize].id;
    let characters: Vec<Characters> = documents
        .iter()
        .map(|document| Characters::of(document.text.as_str()))
        .collect();
    let place = |report: ReportId| u64::from_be_bytes(report.0) as usize;
    let mut out = BufWriter::new(std::fs::File::create(predictions)?);
    let mut passages = 0;
    for pair in found.chunk_by(|one, other| (one.a, one.b) == (other.a, other.b)) {
        let spans: Vec<[usize; 4]> = pair
            .iter()
            .filter(|passage| !matches!(passage.label, PassageLabel::Furniture | PassageLabel::Chance))
            .filter_map(|passage| {
                let (a, b) = (hull(&passage.a_spans)?, hull(&passage.b_spans)?);
                let (x, y) = (&characters[place(passage.a)], &characters[place(passage.b)]);
                Some([x.at(a.start()), x.at(a.end()), y.at(b.start()), y.at(b.end())])
            })
            .collect();
        if spans.is_empty() {
            continue;
        }
        passages += spans.len();
        let score: usize = spans.iter().map(|span| span[3] - span[2]).sum();
        let line =
            serde_json::json!({"a": name(pair[0].a), "b": name(pair[0].b), "score": score, "spans": spans});
        writeln!(out, "{line}")?;
    }
    for parent in &lineage {
        let line = serde_json::json!({"child": name(parent.child), "parent": name(parent.parent)});
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    let mut talk = std::io::stderr().lock();
    writeln!(
        talk,
        "{} reports, {:.1} MB: {processor:.2} CPU s, {wall:.2} s, peak {} MB, {passages} passages",
        documents.len(),
        bytes as f64 / 1e6,
        peak_megabytes()
    )?;
    Ok((documents.len(), bytes))
}

fn read(docs: &Path) -> Outcome<Vec<Document>> {
    let mut documents = Vec::new();
    for line in words_of(docs)?.lines().filter(|line| !line.trim().is_empty()) {
        let record: serde_json::Value = serde_json::from_str(line)?;
        let field = |name: &str| {
            record
                .get(name)
                .and_then(|value| value.as_str())
                .unwrap_or_default()
        };
        let text = Text::from(field("text"));
        documents.push(Document {
            id: field("id").to_owned(),
            outlet: field("outlet").to_owned(),
            time: field("date").parse().ok(),
            blocks: vec![Block {
                span: text.whole(),
                label: Label::Body,
                rule: "eval",
            }],
            text,
        });
    }
    Ok(documents)
}

/// A passage from its first sentence to its last, as the scorer counts passages.
fn hull(spans: &[Span]) -> Option<Span> {
    spans.iter().copied().reduce(Span::hull)
}

/// CPU seconds of this process so far; zero where the system does not tell.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks: u64 = after_name
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<u64>().ok())
        .sum();
    ticks as f64 / 100.0
}

/// The most memory this process ever held.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kilobytes = status.lines().find_map(|line| {
        line.strip_prefix("VmHWM:")?
            .trim()
            .split(' ')
            .next()?
            .parse::<u64>()
            .ok()
    });
    kilobytes.unwrap_or_default() / 1024
}
