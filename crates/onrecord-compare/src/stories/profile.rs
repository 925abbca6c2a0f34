//! What a report is about, as a vector: what the lead tells weighs more than what the tail recalls.

use onrecord_nouns::{Days, Label, Report, ReportId};
use rust_stemmers::Stemmer;

use super::terms::{self, Sort, Vocabulary};

/// What a report is about.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Which report.
    pub report: ReportId,
    /// Its language, if known.
    pub language: Option<&'static str>,
    /// When it was published.
    pub days: Days,
    /// Terms with how much the report says of them, in order of term.
    pub words: Vec<(u32, f32)>,
    /// Names and numbers, likewise.
    pub anchors: Vec<(u32, f32)>,
}

/// A stretch of text and how much it weighs.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The words.
    pub text: &'a str,
    /// 1 for the head of a report, less further down.
    pub weight: f32,
}

/// How much a paragraph weighs that starts this far into a report, in characters.
///
/// News tells what is new first; history and pasted background stand at the end.
#[must_use]
pub fn weight_at(offset: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a weight needs no exact offset")]
    let paragraphs = offset as f32 / 600.0;
    1.0 / (1.0 + paragraphs)
}

/// The parts of a report that tell its news.
#[must_use]
pub fn parts(report: &Report) -> Vec<Part<'_>> {
    let mut told = 0;
    let mut parts = Vec::new();
    for block in &report.blocks {
        if !block.label.tells() {
            continue;
        }
        let text = report.text.slice(block.span);
        let weight = match block.label {
            Label::Headline | Label::Deck => 1.0,
            _ => weight_at(told),
        };
        parts.push(Part { text, weight });
        told += text.len();
    }
    parts
}

impl Profile {
    /// Counts the terms of a report's parts.
    #[must_use]
    pub fn new(
        report: ReportId,
        language: Option<&'static str>,
        days: Days,
        parts: &[Part<'_>],
        stemmer: Option<&Stemmer>,
        vocabulary: &mut Vocabulary,
    ) -> Self {
        let (mut words, mut anchors) = (Vec::new(), Vec::new());
        for part in parts {
            terms::terms(part.text, language, stemmer, &mut |sort, term| {
                let entry = (vocabulary.number(term), part.weight);
                match sort {
                    Sort::Word => words.push(entry),
                    Sort::Anchor => anchors.push(entry),
                }
            });
        }
        Self {
            report,
            language,
            days,
            words: summed(words),
            anchors: summed(anchors),
        }
    }
}

/// Adds up what is said of each term; saying it twice is not twice as much.
fn summed(mut entries: Vec<(u32, f32)>) -> Vec<(u32, f32)> {
    entries.sort_by_key(|(term, _)| *term);
    let mut sums: Vec<(u32, f32)> = Vec::new();
    for (term, weight) in entries {
        match sums.last_mut() {
            Some((last, sum)) if *last == term => *sum += weight,
            _ => sums.push((term, weight)),
        }
    }
    for (_, sum) in &mut sums {
        *sum = (1.0 + *sum).ln();
    }
    sums
}
