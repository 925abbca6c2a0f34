//! What a report is about, as terms: what the lead tells weighs more than what the tail recalls.

use onrecord_nouns::{Days, Label, Report, Span};

use super::terms::{Reader, Sort};

/// After so many bytes a term weighs half of what it weighs in the first line.
const HALF: f32 = 900.0;
/// What stands further down says nothing of what the news is.
const LONGEST: usize = 6000;
/// What a report is about.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Its language, if known.
    pub language: Option<&'static str>,
    /// When it was published.
    pub days: Days,
    /// Words, in order of term.
    pub words: Vec<Term>,
    /// Names and numbers, likewise.
    pub anchors: Vec<Term>,
}

/// A term of a report.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// A hash of the term.
    pub id: u64,
    /// How much the report says of it.
    pub weight: f32,
    /// The share of all reports in the world that hold it.
    pub share: f32,
}

/// A stretch of text and how much it weighs.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The words.
    pub text: &'a str,
    /// 1 for the head of a report, less further down.
    pub weight: f32,
}

/// The parts of a text whose title and lines are known.
pub fn lines<'a>(title: &'a str, lines: impl Iterator<Item = &'a str>) -> Vec<Part<'a>> {
    let mut parts = vec![Part {
        text: title,
        weight: 1.0,
    }];
    let mut told = 0;
    for text in lines {
        if told > LONGEST {
            break;
        }
        parts.push(Part {
            text,
            weight: weight_at(told),
        });
        told += text.len();
    }
    parts
}

/// News tells what is new first; history and pasted background stand at the end.
fn weight_at(offset: usize) -> f32 {
    1.0 / (1.0 + offset as f32 / HALF)
}

/// The parts of a report that tell its news, without what is `pasted`.
#[must_use]
pub fn parts<'a>(report: &'a Report, pasted: &[Span]) -> Vec<Part<'a>> {
    let mut told = 0;
    let mut parts = Vec::new();
    for block in &report.blocks {
        if !block.label.tells() || told > LONGEST {
            continue;
        }
        let weight = match block.label {
            Label::Headline | Label::Deck => 1.0,
            _ => weight_at(told),
        };
        let mut rest = block.span;
        for &paste in pasted.iter().filter(|paste| paste.overlaps(block.span)) {
            let text = report.text.slice(rest.until(paste));
            parts.push(Part { text, weight });
            rest = rest.after(paste);
        }
        let text = report.text.slice(rest);
        parts.push(Part { text, weight });
        told += block.span.len();
    }
    parts
}

impl Profile {
    /// Counts the terms of a report's parts.
    #[must_use]
    pub fn new(language: Option<&'static str>, days: Days, parts: &[Part<'_>], reader: &mut Reader) -> Self {
        let (mut words, mut anchors) = (Vec::new(), Vec::new());
        for part in parts {
            reader.read(part.text, &mut |sort, id, share| {
                let term = Term {
                    id,
                    weight: part.weight,
                    share,
                };
                match sort {
                    Sort::Word => words.push(term),
                    Sort::Anchor => anchors.push(term),
                }
            });
        }
        Self {
            language,
            days,
            words: summed(words),
            anchors: summed(anchors),
        }
    }
}

/// Adds up what is said of each term; saying it twice is not twice as much.
fn summed(mut entries: Vec<Term>) -> Vec<Term> {
    entries.sort_by_key(|term| term.id);
    let mut sums: Vec<Term> = Vec::new();
    for term in entries {
        match sums.last_mut() {
            Some(last) if last.id == term.id => last.weight += term.weight,
            _ => sums.push(term),
        }
    }
    for term in &mut sums {
        term.weight = (1.0 + term.weight).ln();
    }
    sums
}
