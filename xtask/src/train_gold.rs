//! Gold attributions as the weights see them: a label for each token, and the parts of each
//! attribution as stretches of tokens.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_read::statements::learned::Label;
use onrecord_read::statements::learned::candidates::{Candidate, shared};
use onrecord_read::statements::learned::facts::Facts;
use onrecord_read::statements::learned::linking::Linked;
use onrecord_read::statements::learned::signals::Rates;
use rayon::prelude::*;
use serde_json::{Value, json};

use crate::eval::{Outcome, words_of};
use crate::eval_statements::{Characters, report};

/// One document with its gold.
#[derive(Debug)]
pub(crate) struct Schooled {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) facts: Facts,
    /// The label of each token.
    pub(crate) labels: Vec<Label>,
    /// The attributions.
    pub(crate) gold: Vec<Linked>,
    /// Where the first phrase of each attribution's source ends.
    heads: Vec<Option<usize>>,
    /// Whether each token may end the first phrase of a source.
    cuts: Vec<bool>,
}

impl Schooled {
    /// Whether the gold has an attribution with most of this content and the same source.
    pub(crate) fn is_right(&self, linked: &Linked) -> bool {
        self.gold.iter().zip(&self.heads).any(|(gold, head)| {
            shared(&self.facts, &gold.content, &linked.content) >= 0.5
                && self.is_same_source(gold, *head, linked)
        })
    }

    fn is_same_source(&self, gold: &Linked, head: Option<usize>, linked: &Linked) -> bool {
        if gold.source.is_empty() || linked.source.is_empty() {
            return gold.source.is_empty() && linked.source.is_empty();
        }
        if shared(&self.facts, &gold.source, &linked.source) >= 0.5 {
            return true;
        }
        let mine = self.head(&linked.source);
        let inside = |head: Option<usize>, source: &[Range<usize>]| {
            head.is_some_and(|head| source.iter().any(|range| range.contains(&head)))
        };
        inside(head, &linked.source) && inside(mine, &gold.source)
    }

    /// The last token before what completes the first noun.
    fn head(&self, source: &[Range<usize>]) -> Option<usize> {
        let first = source.first()?;
        let end = (first.start + 1..first.end)
            .find(|at| self.cuts.get(*at) == Some(&true))
            .unwrap_or(first.end);
        end.checked_sub(1)
    }
}

/// The words before which the first phrase of a source ends, as the scorer has them.
const CUTS: &[&str] = &[
    "of", "for", "from", "in", "at", "on", "with", "by", "to", "who", "whom", "which", "that", "whose", "as",
    "near", "about", "inside", "within", "under", ",", "(", "[", ";", ":", "-", "–", "—",
];

/// Reads gold documents.
pub(crate) fn schooled(gold: &Path, model: Option<&Model>) -> Outcome<Vec<Schooled>> {
    let words = words_of(gold)?;
    let lines: Vec<&str> = words.lines().filter(|line| !line.trim().is_empty()).collect();
    let documents: Result<Vec<Schooled>, serde_json::Error> = lines
        .par_iter()
        .map(|line| Ok(document(&serde_json::from_str(line)?, model)))
        .collect();
    Ok(documents?)
}

pub(crate) fn document(record: &Value, model: Option<&Model>) -> Schooled {
    let lexicon = Lexicon::english();
    let text = record["text"].as_str().unwrap_or_default().to_owned();
    let report = report(&text);
    let syntax = onrecord_language::syntax(&report.text, &report.blocks, model);
    let quotations = onrecord_read::quotes::quotations(&report);
    let (mentions, entities) = onrecord_language::who(&report, &syntax, lexicon);
    let facts =
        onrecord_read::statements::prepared(&report, &syntax, &quotations, &mentions, &entities, lexicon);
    let bytes: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .collect();
    let tokens = |ranges: &Value| -> Vec<Range<usize>> {
        let ranges: Vec<[usize; 2]> = serde_json::from_value(ranges.clone()).unwrap_or_default();
        ranges
            .into_iter()
            .map(|[start, end]| {
                let from = facts.spans.partition_point(|span| span.end() <= bytes[start]);
                let to = facts.spans.partition_point(|span| span.start() < bytes[end]);
                from..to.max(from)
            })
            .collect()
    };
    let gold: Vec<Linked> = record["attributions"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|attribution| Linked {
            source: tokens(&attribution["source"]),
            cue: tokens(&attribution["cue"]),
            content: tokens(&attribution["content"]),
        })
        .collect();
    let mut labels = vec![0; facts.spans.len()];
    for linked in &gold {
        for (ranges, first) in [(&linked.source, 1), (&linked.cue, 3), (&linked.content, 5)] {
            for range in ranges {
                let mut began = false;
                for slot in labels
                    .get_mut(range.clone())
                    .unwrap_or_default()
                    .iter_mut()
                    .filter(|slot| **slot == 0)
                {
                    *slot = first + u8::from(began);
                    began = true;
                }
            }
        }
    }
    let cuts = facts
        .spans
        .iter()
        .map(|span| CUTS.contains(&text.get(span.range()).unwrap_or_default().to_lowercase().as_str()))
        .collect();
    let mut schooled = Schooled {
        id: record["id"].as_str().unwrap_or_default().to_owned(),
        text,
        facts,
        labels,
        heads: Vec::new(),
        gold,
        cuts,
    };
    schooled.heads = schooled
        .gold
        .iter()
        .map(|gold| schooled.head(&gold.source))
        .collect();
    schooled
}

/// How often each word is part of a cue, in steps.
pub(crate) fn rates(documents: &[&Schooled]) -> Rates {
    let mut counts: BTreeMap<u64, (u32, u32)> = BTreeMap::new();
    for document in documents {
        for (fact, label) in document.facts.tokens.iter().zip(&document.labels) {
            let count = counts.entry(fact.word()).or_default();
            count.1 += 1;
            count.0 += u32::from(matches!(label, 3 | 4));
        }
    }
    counts
        .into_iter()
        .filter(|(_, (cue, _))| *cue >= 3)
        .map(|(word, (cue, all))| {
            let share = f64::from(cue) / f64::from(all);
            let step = match share {
                share if share > 0.6 => 4,
                share if share > 0.25 => 3,
                share if share > 0.08 => 2,
                _ => 1,
            };
            (word, step)
        })
        .collect()
}

/// Writes what is told in the shape of the scorer.
pub(crate) fn write_predictions(
    documents: &[Schooled],
    told: &[Vec<(Candidate, f32)>],
    to: &Path,
) -> Outcome<()> {
    let mut lines = String::new();
    for (document, told) in documents.iter().zip(told) {
        let characters = Characters::new(&document.text);
        let role = |stretches: &[Range<usize>]| {
            let spans: Vec<_> = stretches
                .iter()
                .map(|stretch| {
                    document.facts.spans[stretch.start].hull(document.facts.spans[stretch.end - 1])
                })
                .collect();
            characters.ranges(&spans)
        };
        let attributions: Vec<Value> = told
            .iter()
            .enumerate()
            .map(|(index, (candidate, chance))| {
                json!({
                    "id": index.to_string(),
                    "source": role(&candidate.linked.source),
                    "cue": role(&candidate.linked.cue),
                    "content": role(&candidate.linked.content),
                    "score": chance,
                    "origin": format!("{:?}", candidate.origin),
                })
            })
            .collect();
        lines += &format!("{}\n", json!({"id": document.id, "attributions": attributions}));
    }
    std::fs::write(to, lines)?;
    Ok(())
}
