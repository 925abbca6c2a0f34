//! Shared text in one run, on one thread: ours, then gaoya with its defaults and tuned.
//!
//! `cargo run --release -- docs.jsonl OUT [TURNS]` writes `OUT.onrecord.jsonl`, `OUT.gaoya-25x5.jsonl` and
//! `OUT.gaoya-64x2.jsonl` in the shape that `reuse_score.py` reads (spans in bytes), and prints CPU seconds
//! without reading and writing, the least of so many turns, and how much memory came on top of the text.

use std::error::Error;
use std::io::{BufRead, BufReader, BufWriter, Write};

use gaoya::minhash::{MinHashIndex, MinHasher, MinHasher32};
use onrecord_compare::reuse::{self, Options, ReuseInput};
use onrecord_nouns::{Block, Days, Label, PassageLabel, ReportId, Reuse, Span, Text};

type Outcome<T> = Result<T, Box<dyn Error>>;

struct Document {
    id: String,
    outlet: String,
    time: Option<jiff::Timestamp>,
    text: Text,
    blocks: Vec<Block>,
}

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, docs, out, turns @ ..] = arguments.as_slice() else {
        return Err("two arguments are needed: the corpus, and the start of the names of the predictions".into());
    };
    let turns: usize = turns.first().map_or(Ok(1), |turns| turns.parse())?;
    let documents = read(docs)?;
    let bytes: usize = documents.iter().map(|document| document.text.len()).sum();
    println!("{} reports, {:.1} MB of text", documents.len(), bytes as f64 / 1e6);
    let inputs = inputs(&documents);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    // No sentence by sentence: this is about piles of any size.
    let options = Options { most_in_story: 0, most_retold: 0, ..Options::default() };
    let before = kilobytes("VmRSS:");
    std::fs::write("/proc/self/clear_refs", "5").ok();
    let (seconds, found) = least(turns, || pool.install(|| reuse::reuse(&inputs, &options)));
    let peak = kilobytes("VmHWM:");
    println!(
        "onrecord: {seconds:.2} CPU s, {} passages; {} MB with the text before, {} MB at the peak",
        found.len(),
        before / 1024,
        peak / 1024
    );
    let mut to = BufWriter::new(std::fs::File::create(format!("{out}.onrecord.jsonl"))?);
    write_ours(&documents, &inputs, &found, &mut to)?;
    for (bands, rows, words, threshold) in [(25, 5, 5, 0.5), (64, 2, 3, 0.1)] {
        let (rival, pairs) = least(turns, || gaoya_pairs(&documents, bands, rows, words, threshold));
        println!(
            "gaoya {bands}x{rows}, {words} words, t {threshold}: {rival:.2} CPU s, {} pairs; onrecord takes {:.2} of it",
            pairs.len(),
            seconds / rival
        );
        let mut to = BufWriter::new(std::fs::File::create(format!("{out}.gaoya-{bands}x{rows}.jsonl"))?);
        for (one, other) in pairs {
            let line = serde_json::json!({"a": documents[one].id, "b": documents[other].id, "score": 1});
            writeln!(to, "{line}")?;
        }
    }
    Ok(())
}

/// The least CPU seconds of some turns, and what the last one gave.
fn least<T>(turns: usize, mut work: impl FnMut() -> T) -> (f64, T) {
    let start = processor_seconds();
    let mut result = work();
    let mut best = processor_seconds() - start;
    for _ in 1..turns {
        drop(result);
        let start = processor_seconds();
        result = work();
        best = best.min(processor_seconds() - start);
    }
    (best, result)
}

fn gaoya_pairs(
    documents: &[Document],
    bands: usize,
    rows: usize,
    words: usize,
    threshold: f64,
) -> Vec<(usize, usize)> {
    let hasher = MinHasher32::new(bands * rows);
    let mut index: MinHashIndex<u32, usize> = MinHashIndex::new(bands, rows, threshold);
    let mut pairs = Vec::new();
    for (number, document) in documents.iter().enumerate() {
        let lowered = document.text.as_str().to_lowercase();
        let row: Vec<&str> = lowered
            .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
            .filter(|word| !word.is_empty())
            .collect();
        let shingles: Vec<String> = row.windows(words).map(|window| window.join(" ")).collect();
        let signature = hasher.create_signature(shingles.iter());
        pairs.extend(index.query(&signature).into_iter().map(|other| (*other, number)));
        index.insert(number, signature);
    }
    pairs
}

fn write_ours(
    documents: &[Document],
    inputs: &[ReuseInput<'_>],
    found: &[Reuse],
    to: &mut impl Write,
) -> Outcome<()> {
    let id = |report: ReportId| &documents[u64::from_be_bytes(report.0) as usize].id;
    let hull = |spans: &[Span]| spans.iter().copied().reduce(Span::hull);
    for pair in found.chunk_by(|one, other| (one.a, one.b) == (other.a, other.b)) {
        let spans: Vec<[usize; 4]> = pair
            .iter()
            .filter(|passage| !matches!(passage.label, PassageLabel::Furniture | PassageLabel::Chance))
            .filter_map(|passage| {
                let (a, b) = (hull(&passage.a_spans)?, hull(&passage.b_spans)?);
                Some([a.start(), a.end(), b.start(), b.end()])
            })
            .collect();
        if !spans.is_empty() {
            let line = serde_json::json!({"a": id(pair[0].a), "b": id(pair[0].b), "score": 1, "spans": spans});
            writeln!(to, "{line}")?;
        }
    }
    for parent in reuse::lineage(inputs, found) {
        let others: Vec<&String> = parent.or.iter().map(|report| id(*report)).collect();
        let line = serde_json::json!({"child": id(parent.child), "parent": id(parent.parent), "or": others});
        writeln!(to, "{line}")?;
    }
    Ok(())
}

fn inputs(documents: &[Document]) -> Vec<ReuseInput<'_>> {
    documents
        .iter()
        .enumerate()
        .map(|(number, document)| ReuseInput {
            report: ReportId((number as u64).to_be_bytes()),
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

fn read(path: &str) -> Outcome<Vec<Document>> {
    let mut documents = Vec::new();
    for line in BufReader::new(std::fs::File::open(path)?).lines() {
        let record: serde_json::Value = serde_json::from_str(&line?)?;
        let field = |name: &str| record.get(name).and_then(|value| value.as_str()).unwrap_or_default();
        let text = Text::from(field("text"));
        documents.push(Document {
            id: field("id").to_owned(),
            outlet: field("outlet").to_owned(),
            time: field("date").parse().ok(),
            blocks: vec![Block { span: text.whole(), label: Label::Body, rule: "peers" }],
            text,
        });
    }
    Ok(documents)
}

/// CPU seconds of this process so far.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let fields = after_name.split_whitespace().skip(11).take(2);
    fields.filter_map(|field| field.parse::<u64>().ok()).sum::<u64>() as f64 / 100.0
}

fn kilobytes(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix(name)?.trim().split(' ').next()?.parse().ok())
        .unwrap_or_default()
}
