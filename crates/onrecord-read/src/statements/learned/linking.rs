//! From labels to attributions: which source and which contents belong to which cue.

use std::ops::Range;

use super::Label;
use super::facts::Facts;

/// Stretches of tokens that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linked {
    /// Who.
    pub source: Vec<Range<usize>>,
    /// The words that hand over.
    pub cue: Vec<Range<usize>>,
    /// What.
    pub content: Vec<Range<usize>>,
}

/// A labelled stretch.
type Stretch = Range<usize>;

/// The stretches of one role (0 source, 1 cue, 2 content).
fn stretches(labels: &[Label], role: u8, start: usize) -> Vec<Stretch> {
    let first = 1 + 2 * role;
    let mut found: Vec<Stretch> = Vec::new();
    for (at, label) in labels.iter().enumerate() {
        if *label == first {
            found.push(start + at..start + at + 1);
        } else if *label == first + 1
            && let Some(last) = found.last_mut()
        {
            last.end = start + at + 1;
        }
    }
    found
}

/// Joins the stretches of a paragraph, each content with the cue that is nearest, sentences and
/// other cues between them counted as far.
#[must_use]
pub fn link(facts: &Facts, range: Range<usize>, labels: &[Label]) -> Vec<Linked> {
    let sources = stretches(labels, 0, range.start);
    let cues = stretches(labels, 1, range.start);
    let contents = stretches(labels, 2, range.start);
    let sentence = |stretch: &Stretch| {
        facts
            .sentences
            .get(stretch.start)
            .map_or(0, |sentence| sentence.0)
    };
    let number = |stretch: &Stretch| {
        let mut count = 0;
        let mut at = range.start;
        while at < stretch.start {
            let end = facts
                .sentences
                .get(at)
                .map_or(at + 1, |sentence| sentence.1 as usize)
                .max(at + 1);
            if end > stretch.start {
                break;
            }
            at = end;
            count += 1;
        }
        count
    };
    let numbers: Vec<usize> = cues.iter().map(number).collect();
    let far = |stretch: &Stretch, which: usize, cue: &Stretch| {
        let (gap, low, high) = if stretch.end <= cue.start {
            (cue.start - stretch.end, stretch.end, cue.start)
        } else {
            (stretch.start.saturating_sub(cue.end), cue.end, stretch.start)
        };
        let between = cues
            .iter()
            .filter(|other| *other != cue && low <= other.start && other.end <= high)
            .count();
        let apart = numbers
            .get(which)
            .map_or(0, |mine| mine.abs_diff(number(stretch)));
        gap + 25 * apart + 15 * between
    };
    let mut found: Vec<Linked> = cues
        .iter()
        .map(|cue| Linked {
            cue: vec![cue.clone()],
            ..Linked::default()
        })
        .collect();
    for content in contents {
        let nearest =
            (0..cues.len()).min_by_key(|which| cues.get(*which).map(|cue| far(&content, *which, cue)));
        if let Some(linked) = nearest.and_then(|which| found.get_mut(which)) {
            linked.content.push(content);
        }
    }
    for (which, cue) in cues.iter().enumerate() {
        let nearest = sources
            .iter()
            .min_by_key(|source| far(source, which, cue) + if source.end <= cue.start { 0 } else { 3 });
        if let Some(source) = nearest.filter(|source| sentence(source) == sentence(cue))
            && let Some(linked) = found.get_mut(which)
        {
            linked.source.push(source.clone());
        }
    }
    found.retain(|linked| !linked.content.is_empty());
    found
}
