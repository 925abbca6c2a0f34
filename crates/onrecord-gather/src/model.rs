//! The line models: word scores and trees, read from `data/models/lines/`, one for text dumps and one
//! for pages.
//!
//! What the features are is left to `features` and `page_features`; what follows from a score, to
//! `roles`. The files are made by `xtask/scripts/train_lines.py`; their card stands beside them.

use std::sync::OnceLock;

use onrecord_nouns::Text;

use crate::dates::DateShown;
use crate::features::{N_FEATURES, add_word_scores, features, word_hashes};
use crate::lines::Line;
use crate::page::Facts;
use crate::page_features::{N_PAGE_FEATURES, add_name_scores, page_features};

const LINES: &[u8] = include_bytes!("../../../data/models/lines/lines.bin");
const PAGES: &[u8] = include_bytes!("../../../data/models/lines/pages.bin");
const MAGIC: &[u8] = b"onrecord-lines/1";

/// Lines of dumps are body from this score, see `evals/pages.md`.
pub(crate) const LINE_CUT: f32 = 0.35;
/// Lines of pages are body from this score.
pub(crate) const PAGE_CUT: f32 = 0.45;

/// The weights.
struct Model {
    /// Hashes of words and pairs, sorted.
    hashes: Vec<u32>,
    /// Their scores, in steps of `step`.
    scores: Vec<i8>,
    step: f32,
    trees: Vec<Tree>,
}

struct Tree {
    nodes: Vec<Node>,
    leaves: Vec<f32>,
}

struct Node {
    feature: u16,
    threshold: f32,
    /// Where to go if the feature is at most the threshold; below zero: leaf `-1 - n`.
    low: i16,
    high: i16,
}

/// How likely each line of a dump is body, from 0 to 1; `None` if the weights cannot be read.
pub(crate) fn line_scores(text: &Text, lines: &[Line], dates: &[DateShown]) -> Option<Vec<f32>> {
    static MODEL: OnceLock<Option<Model>> = OnceLock::new();
    let model = MODEL.get_or_init(|| Model::parse(LINES, N_FEATURES)).as_ref()?;
    let rows = model.word_rows(text, lines, dates);
    Some(rows.iter().map(|row| model.probability(row)).collect())
}

/// How likely each line of a page is body, from 0 to 1; `None` if the weights cannot be read.
pub(crate) fn page_scores(
    text: &Text,
    lines: &[Line],
    dates: &[DateShown],
    facts: &[Facts],
) -> Option<Vec<f32>> {
    static MODEL: OnceLock<Option<Model>> = OnceLock::new();
    let model = MODEL
        .get_or_init(|| Model::parse(PAGES, N_PAGE_FEATURES))
        .as_ref()?;
    let words = model.word_rows(text, lines, dates);
    let mut rows = page_features(&words, lines, facts);
    let sums: Vec<(f32, usize)> = facts.iter().map(|facts| model.sum(&facts.hashes)).collect();
    add_name_scores(&mut rows, &sums);
    Some(rows.iter().map(|row| model.probability(row)).collect())
}

impl Model {
    fn parse(bytes: &[u8], n_features: usize) -> Option<Self> {
        let mut bytes = Bytes(bytes.strip_prefix(MAGIC)?);
        if usize::from(bytes.u16()?) != n_features {
            return None;
        }
        let n_trees = bytes.u16()?;
        let n_words = usize::try_from(bytes.u32()?).ok()?;
        let step = bytes.f32()?;
        let hashes: Option<Vec<u32>> = (0..n_words).map(|_| bytes.u32()).collect();
        let scores: Option<Vec<i8>> = (0..n_words)
            .map(|_| Some(i8::from_le_bytes(bytes.take()?)))
            .collect();
        let trees: Option<Vec<Tree>> = (0..n_trees).map(|_| bytes.tree()).collect();
        Some(Self {
            hashes: hashes?,
            scores: scores?,
            step,
            trees: trees?,
        })
    }

    /// The features of the words of all lines.
    fn word_rows(&self, text: &Text, lines: &[Line], dates: &[DateShown]) -> Vec<[f32; N_FEATURES]> {
        let mut rows = features(text, lines, dates);
        let hashes = lines.iter().map(|line| word_hashes(text.slice(line.span)));
        let sums: Vec<(f32, usize)> = hashes.map(|hashes| self.sum(&hashes)).collect();
        add_word_scores(&mut rows, &sums);
        rows
    }

    /// The sum of the scores of known hashes, and how many hashes there were.
    fn sum(&self, hashes: &[u32]) -> (f32, usize) {
        let known = hashes
            .iter()
            .filter_map(|hash| self.hashes.binary_search(hash).ok());
        let sum: f32 = known
            .filter_map(|at| self.scores.get(at))
            .map(|score| f32::from(*score))
            .sum();
        (sum * self.step, hashes.len())
    }

    fn probability(&self, row: &[f32]) -> f32 {
        let sum: f32 = self.trees.iter().map(|tree| tree.value(row)).sum();
        1.0 / (1.0 + (-sum).exp())
    }
}

impl Tree {
    fn value(&self, row: &[f32]) -> f32 {
        let mut at: i16 = if self.nodes.is_empty() { -1 } else { 0 };
        // A walk is never longer than the tree has nodes, whatever the file says.
        for _ in 0..=self.nodes.len() {
            let Ok(index) = usize::try_from(at) else { break };
            let Some(node) = self.nodes.get(index) else { break };
            let value = row.get(usize::from(node.feature)).copied().unwrap_or(0.0);
            at = if value <= node.threshold {
                node.low
            } else {
                node.high
            };
        }
        usize::try_from(-1 - i32::from(at))
            .ok()
            .and_then(|leaf| self.leaves.get(leaf))
            .copied()
            .unwrap_or(0.0)
    }
}

/// The rest of the file.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*head)
    }

    fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    fn f32(&mut self) -> Option<f32> {
        self.take().map(f32::from_le_bytes)
    }

    fn tree(&mut self) -> Option<Tree> {
        let n_nodes = self.u16()?;
        let n_leaves = self.u16()?;
        let node = |bytes: &mut Self| {
            Some(Node {
                feature: bytes.u16()?,
                threshold: bytes.f32()?,
                low: i16::from_le_bytes(bytes.take()?),
                high: i16::from_le_bytes(bytes.take()?),
            })
        };
        let nodes: Option<Vec<Node>> = (0..n_nodes).map(|_| node(self)).collect();
        let leaves: Option<Vec<f32>> = (0..n_leaves).map(|_| self.f32()).collect();
        Some(Tree {
            nodes: nodes?,
            leaves: leaves?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_can_be_read() {
        for (bytes, n_features) in [(LINES, N_FEATURES), (PAGES, N_PAGE_FEATURES)] {
            let model = Model::parse(bytes, n_features);
            assert!(model.is_some_and(|model| !model.trees.is_empty() && model.hashes.is_sorted()));
        }
    }
}
