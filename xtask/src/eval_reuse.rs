//! How well are shared passages found? Runs the product over a labelled corpus and writes what it
//! found in the shape that the scorer of `../shared/eval` reads.
//!
//! Spans are written as characters, as the scorer reads them. Clutter, stock phrases and lone
//! quotations are no reuse of a text, so passages with those labels are left out.

use std::collections::BTreeMap;
use std::io::{BufRead, BufWriter, Write};
use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use onrecord_compare::reuse::{self, Options, ReuseInput};
use onrecord_nouns::{Block, Days, Label, PassageLabel, ReportId, Span, Text};

use crate::eval::{Outcome, lines_of};
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
    let inputs = inputs(&documents);
    let before = megabytes("VmRSS:");
    let (wall, processor) = (Instant::now(), processor_seconds());
    let found = reuse::reuse(&inputs, &Options::default());
    let (wall, processor) = (wall.elapsed().as_secs_f64(), processor_seconds() - processor);
    let peak = megabytes("VmHWM:");
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
        "{} reports, {:.1} MB: {processor:.2} CPU s, {wall:.2} s, {before} MB before, peak {peak} MB, {passages} passages",
        documents.len(),
        bytes as f64 / 1e6,
    )?;
    Ok((documents.len(), bytes))
}

/// Searches all articles of the folder `docs` and writes how many hand-labelled overlaps of `gold` get the label
/// that a reader gave them: the label that covers most of the pair's passages. Of quotations, clutter and
/// chance nothing need be reported.
///
/// # Errors
///
/// If a file cannot be read or written, or a line is not such a record.
pub(crate) fn labels(gold: &Path, docs: &Path, out: &Path) -> Outcome<(usize, usize)> {
    let mut files: Vec<_> = std::fs::read_dir(docs)?.collect::<Result<Vec<_>, _>>()?;
    files.retain(|file| file.file_name().to_string_lossy().starts_with("allsides-"));
    files.sort_by_key(std::fs::DirEntry::file_name);
    let mut documents = Vec::new();
    for file in files {
        documents.extend(read(&file.path())?);
    }
    let inputs = inputs(&documents);
    let found = reuse::reuse(&inputs, &Options::default());
    let numbers: BTreeMap<&str, u64> = (0..)
        .zip(&documents)
        .map(|(at, document)| (document.id.as_str(), at))
        .collect();
    let (mut right, mut all) = (0, 0);
    let (mut furniture_right, mut furniture) = (0, 0);
    for line in lines_of(gold)?.lines() {
        let record: serde_json::Value = serde_json::from_str(&line?)?;
        let field = |name: &str| {
            record
                .get(name)
                .and_then(|value| value.as_str())
                .unwrap_or_default()
        };
        let (Some(&a), Some(&b)) = (numbers.get(field("a")), numbers.get(field("b"))) else {
            return Err(format!("{} or {} is in none of the files", field("a"), field("b")).into());
        };
        let pair = [a.min(b), a.max(b)].map(|at| ReportId(at.to_be_bytes()));
        let mut covered: BTreeMap<&str, usize> = BTreeMap::new();
        for passage in found.iter().filter(|passage| [passage.a, passage.b] == pair) {
            *covered.entry(gold_label(passage.label)).or_default() +=
                passage.a_spans.iter().map(|span| span.len()).sum::<usize>();
        }
        let given = covered
            .into_iter()
            .max_by_key(|(_, bytes)| *bytes)
            .map(|(label, _)| label);
        let expected = field("label");
        all += 1;
        right += usize::from(match given {
            Some(label) => label == expected,
            None => matches!(expected, "quote" | "clutter" | "chance"),
        });
        furniture += usize::from(given == Some("clutter"));
        furniture_right += usize::from(given == Some("clutter") && expected == "clutter");
    }
    let share = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
    let scores = serde_json::json!({
        "labels": share(right, all),
        "right": right,
        "pairs": all,
        "furniture_precision": share(furniture_right, furniture),
    });
    std::fs::write(out, scores.to_string())?;
    Ok((
        documents.len(),
        documents.iter().map(|document| document.text.len()).sum(),
    ))
}

/// What the reader of the hand-labelled pairs calls it.
const fn gold_label(label: PassageLabel) -> &'static str {
    match label {
        PassageLabel::Verbatim | PassageLabel::Edited => "copy",
        PassageLabel::Rewritten => "rewrite",
        PassageLabel::SharedQuotation | PassageLabel::CommonDocument => "quote",
        PassageLabel::Furniture => "clutter",
        PassageLabel::OwnArchive => "self",
        PassageLabel::Chance => "chance",
    }
}

fn inputs(documents: &[Document]) -> Vec<ReuseInput<'_>> {
    documents
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
            reading: None,
        })
        .collect()
}

fn read(docs: &Path) -> Outcome<Vec<Document>> {
    let mut documents = Vec::new();
    // Line by line: the file as a whole would be the most memory that is ever held.
    for line in lines_of(docs)?.lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let record: serde_json::Value = serde_json::from_str(&line)?;
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

/// Memory of this process: what it holds (`VmRSS:`), or the most that it ever held (`VmHWM:`).
fn megabytes(what: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kilobytes = status.lines().find_map(|line| {
        line.strip_prefix(what)?
            .trim()
            .split(' ')
            .next()?
            .parse::<u64>()
            .ok()
    });
    kilobytes.unwrap_or_default() / 1024
}
