//! How well are statements found? Reads texts with gold attributions and writes ours in the shape of
//! `attribution_score.py`: offsets count characters, a role is a list of ranges.
//!
//! The gold knows no nested speech, so a statement inside another's content is left out, and a list
//! of actors is one source.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::path::Path;

use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Block, Label, Mode, Reading, Report, Span, Statement, Text};
use onrecord_read::statements::learned::candidates::shared;
use serde_json::{Value, json};

use crate::eval::{Outcome, words_of};

/// Reads the gold's texts and writes the statements found in them; gives the number of documents
/// and their bytes.
///
/// # Errors
///
/// If a file cannot be read or written, or a line is no such record.
pub(crate) fn predict(gold: &Path, out: &Path) -> Outcome<(usize, usize)> {
    let lexicon = Lexicon::english();
    let model = Model::english();
    let mut writer = BufWriter::new(std::fs::File::create(out)?);
    let (mut documents, mut bytes) = (0, 0);
    for line in words_of(gold)?.lines().filter(|line| !line.trim().is_empty()) {
        let record: Value = serde_json::from_str(line)?;
        let (Some(id), Some(words)) = (record["id"].as_str(), record["text"].as_str()) else {
            return Err(format!("{}: a record without id or text", gold.display()).into());
        };
        let report = report(words);
        let reading = onrecord_read::read(&report, lexicon, Some(model));
        let characters = Characters::new(words);
        let attributions: Vec<Value> = as_one(reading.statements.clone(), words)
            .iter()
            .enumerate()
            .filter(|(_, statement)| statement.nested_in.is_none())
            .map(|(index, statement)| attribution(index, statement, &characters))
            .collect();
        documents += 1;
        bytes += words.len();
        writeln!(writer, "{}", json!({"id": id, "attributions": attributions}))?;
        debug_assert_spans(&reading, words);
    }
    writer.flush()?;
    Ok((documents, bytes))
}

/// Counts, for each rule, how many of the statements that it found are in the gold, and writes one
/// line for each: rule, found, right. What `read` ships as `statement-trust.tsv` is made by this.
///
/// # Errors
///
/// As for [`predict`].
pub(crate) fn trust(gold: &Path, out: &Path) -> Outcome<(usize, usize)> {
    let mut counts: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let all = crate::train_gold::schooled(gold, Some(Model::english()))?;
    for document in &all {
        for ruled in document.facts.ruled.iter().filter(|ruled| !ruled.is_nested) {
            let right = document
                .gold
                .iter()
                .any(|gold| shared(&document.facts, &gold.content, &ruled.linked.content) >= 0.5);
            let count = counts.entry(ruled.rule.clone()).or_default();
            count.0 += 1;
            count.1 += u32::from(right);
        }
    }
    let (documents, bytes) = (all.len(), all.iter().map(|document| document.text.len()).sum());
    let mut writer = BufWriter::new(std::fs::File::create(out)?);
    for (rule, (found, right)) in counts {
        writeln!(writer, "{rule}\t{found}\t{right}")?;
    }
    writer.flush()?;
    Ok((documents, bytes))
}

/// The gold takes what goes on in marks behind the sentence of its cue (“A,” she said. “B.”) for one content with the words
/// before; for us it is a statement of its own.
fn as_one(statements: Vec<Statement>, words: &str) -> Vec<Statement> {
    let mut joined: Vec<Statement> = Vec::new();
    for statement in statements {
        let goes_on = statement.cue.is_empty() && statement.rule.id == onrecord_read::statements::GOES_ON;
        let first = statement.content.first().copied();
        let before = joined.iter_mut().rev().find(|before| {
            let last = before.content.iter().map(|span| span.end()).max();
            let between = last
                .zip(first)
                .and_then(|(last, first)| words.get(last..first.start()));
            before.speaker == statement.speaker
                && before.source == statement.source
                && matches!(before.mode, Mode::Direct | Mode::Mixed)
                && between.is_some_and(|between| !between.contains('\n'))
        });
        match before.filter(|_| goes_on) {
            Some(before) => before.content.extend(statement.content),
            None => joined.push(statement),
        }
    }
    joined
}

fn attribution(index: usize, statement: &Statement, characters: &Characters) -> Value {
    let source: Vec<Span> = statement
        .source
        .iter()
        .copied()
        .reduce(Span::hull)
        .into_iter()
        .collect();
    json!({
        "id": index.to_string(),
        "source": characters.ranges(&source),
        "cue": characters.ranges(&statement.cue),
        "content": characters.ranges(&statement.content),
        "rule": statement.rule.id,
        "mode": statement.mode.as_str(),
    })
}

/// A text as a report: the first line is the headline, every other line a paragraph.
pub(crate) fn report(words: &str) -> Report {
    let text = Text::new(words);
    let blocks = text
        .lines(text.whole())
        .filter(|line| !text.slice(*line).trim().is_empty())
        .enumerate()
        .map(|(index, span)| Block {
            span,
            label: if index == 0 { Label::Headline } else { Label::Body },
            rule: "eval",
        })
        .collect();
    Report::of_text(text, blocks)
}

/// From bytes to characters of one text.
pub(crate) struct Characters {
    /// The byte at which each character starts.
    starts: Vec<usize>,
}

impl Characters {
    pub(crate) fn new(words: &str) -> Self {
        Self {
            starts: words.char_indices().map(|(at, _)| at).collect(),
        }
    }

    pub(crate) fn ranges(&self, spans: &[Span]) -> Vec<[usize; 2]> {
        let character = |byte: usize| self.starts.partition_point(|start| *start < byte);
        spans
            .iter()
            .map(|span| [character(span.start()), character(span.end())])
            .collect()
    }
}

/// Every span lies in the text.
fn debug_assert_spans(reading: &Reading, words: &str) {
    debug_assert!(
        reading
            .statements
            .iter()
            .flat_map(|statement| statement
                .source
                .iter()
                .chain(&statement.cue)
                .chain(&statement.content))
            .all(|span| words.get(span.range()).is_some())
    );
}
