//! How often is a rule right?
//!
//! Counted once on gold attributions (`data/models/en/statement-trust.tsv`; its card says on which),
//! and smoothed towards rules of the same shape, so that a cue that was met twice is not judged by
//! the two. A rule that was not met is given the share of its shape.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Found and right.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    found: f32,
    right: f32,
}

static COUNTS: LazyLock<BTreeMap<&'static str, Count>> = LazyLock::new(|| {
    let lines = include_str!("../../../../data/models/en/statement-trust.tsv").lines();
    lines
        .filter_map(|line| {
            let mut parts = line.split('\t');
            let rule = parts.next()?;
            let found = parts.next()?.parse().ok()?;
            let right = parts.next()?.parse().ok()?;
            Some((rule, Count { found, right }))
        })
        .collect()
});

static SHAPES: LazyLock<BTreeMap<&'static str, Count>> = LazyLock::new(|| {
    let mut shapes: BTreeMap<&'static str, Count> = BTreeMap::new();
    for (rule, count) in COUNTS.iter() {
        let shape = shapes.entry(shape(rule)).or_default();
        shape.found += count.found;
        shape.right += count.right;
    }
    shapes
});

/// What a rule must be right at least.
pub(crate) const ENOUGH: f32 = 0.35;

/// How many statements of its shape a rule's own count is mixed with.
const WEIGHT: f32 = 6.0;

/// The list of a rule and, for verbs, the complement: `cue/clause` of `cue/say/clause`.
pub(crate) fn shape(rule: &str) -> &str {
    match rule.rsplit_once('/') {
        Some((before, complement)) if before.contains('/') => complement,
        Some((list, _)) => list,
        None => rule,
    }
}

/// The share of a rule's statements that were in the gold, or nothing for a shape never counted.
pub(crate) fn trust(rule: &str) -> Option<f32> {
    let shape = SHAPES.get(shape(rule)).filter(|shape| shape.found >= 1.0)?;
    let own = COUNTS.get(rule).copied().unwrap_or_default();
    Some((own.right + WEIGHT * shape.right / shape.found) / (own.found + WEIGHT))
}
