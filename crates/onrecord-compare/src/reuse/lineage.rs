//! Whom did each report copy from?
//!
//! The parent is the earlier report that holds most of the child's words; of those that hold as
//! much, the one that changed least, then the earliest. A block that the parent does not hold has
//! a source of its own. Without trusted times nobody is earlier, and there is no parent.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use onrecord_nouns::{Parent, Part, PassageLabel, ReportId, Reuse, ReuseDirection, Span};

use super::ReuseInput;

struct Candidate {
    parent: usize,
    spans: Vec<Span>,
    bytes: usize,
    equal: f32,
}

/// The reports that each report had text from, main parents first.
///
/// # Limits
///
/// Where several earlier reports hold the same words, the earliest is named, and [`Parent::or`] has the
/// others; nothing in the texts could tell them apart.
#[must_use]
pub fn lineage(inputs: &[ReuseInput<'_>], findings: &[Reuse]) -> Vec<Parent> {
    let places: BTreeMap<ReportId, usize> = inputs
        .iter()
        .enumerate()
        .map(|(at, input)| (input.report, at))
        .collect();
    let mut candidates: BTreeMap<ReportId, BTreeMap<usize, Candidate>> = BTreeMap::new();
    for finding in findings {
        let counts = !matches!(
            finding.label,
            PassageLabel::Furniture | PassageLabel::Chance | PassageLabel::SharedQuotation
        );
        let (Some(&a), Some(&b)) = (places.get(&finding.a), places.get(&finding.b)) else {
            continue;
        };
        // A credit says more than a clock; where neither tells, nobody is a parent.
        let order = match finding.direction {
            ReuseDirection::AToB => Some(Ordering::Less),
            ReuseDirection::BToA => Some(Ordering::Greater),
            ReuseDirection::Unknown => earlier(&inputs[a], &inputs[b]),
        };
        let Some(order) = order.filter(|_| counts) else {
            continue;
        };
        let (parent, child, spans) = if order.is_lt() {
            (a, finding.b, &finding.b_spans)
        } else {
            (b, finding.a, &finding.a_spans)
        };
        let candidate = candidates
            .entry(child)
            .or_default()
            .entry(parent)
            .or_insert_with(|| Candidate {
                parent,
                spans: Vec::new(),
                bytes: 0,
                equal: 0.0,
            });
        candidate.spans.extend(spans);
        let bytes: usize = spans.iter().map(|span| span.len()).sum();
        candidate.bytes += bytes;
        candidate.equal += finding.overlap * bytes as f32;
    }
    let mut parents = Vec::new();
    for (child, candidates) in candidates {
        let mut left: Vec<Candidate> = candidates.into_values().collect();
        let mut part = Part::Main;
        let mut taken: Vec<Span> = Vec::new();
        let length = places.get(&child).map_or(0, |&place| inputs[place].text.len());
        while let Some(best) = choose(inputs, &left, length) {
            let or = others(inputs, &left, best, part);
            let best = left.swap_remove(best);
            if best.bytes < LEAST_BYTES {
                break;
            }
            parents.push(Parent {
                child,
                parent: inputs[best.parent].report,
                or,
                bytes: best.bytes,
                part,
            });
            part = Part::Block;
            taken.extend(&best.spans);
            for other in &mut left {
                let all = other.bytes;
                other.spans.retain(|span| {
                    let covered: usize = taken
                        .iter()
                        .filter_map(|taken| taken.intersection(*span))
                        .map(|shared| shared.len())
                        .sum();
                    covered * 2 < span.len()
                });
                other.bytes = other.spans.iter().map(|span| span.len()).sum();
                other.equal *= other.bytes as f32 / all.max(1) as f32;
            }
        }
    }
    parents
}

/// Reports that hold this share of what the best one holds are no worse parents.
const TIE: f32 = 0.995;
/// The same for a block: it is short, so wording tells less of where it came from, and time more.
const BLOCK_TIE: f32 = 0.6;
/// A shorter passage is no sign of descent.
const LEAST_BYTES: usize = 200;

/// Who else it may be from. A main parent's text may stand in others no less well. A block went from
/// hand to hand, and from the text the first and the last hand cannot be told apart.
fn others(inputs: &[ReuseInput<'_>], candidates: &[Candidate], best: usize, part: Part) -> Vec<ReportId> {
    let Some(chosen) = candidates.get(best) else {
        return Vec::new();
    };
    let time = |candidate: &Candidate| {
        let input = &inputs[candidate.parent];
        (input.time, input.published.from, input.report)
    };
    let rest = candidates.iter().enumerate().filter(|(at, _)| *at != best);
    let mut found: Vec<ReportId> = match part {
        Part::Main => rest
            .filter(|(_, other)| other.equal >= SAME * chosen.equal)
            .map(|(_, other)| inputs[other.parent].report)
            .collect(),
        Part::Block => rest
            .filter(|(_, other)| other.equal >= BLOCK_TIE * chosen.equal)
            .max_by_key(|(_, other)| time(other))
            .map(|(_, other)| inputs[other.parent].report)
            .into_iter()
            .collect(),
    };
    found.sort_unstable();
    found
}

/// Reports that hold this share of what the chosen parent holds are as good as it.
const SAME: f32 = 0.9999;

fn choose(inputs: &[ReuseInput<'_>], candidates: &[Candidate], length: usize) -> Option<usize> {
    let most = candidates
        .iter()
        .map(|candidate| candidate.equal)
        .fold(0.0, f32::max);
    let least = if (most as usize) < length / 4 {
        BLOCK_TIE
    } else {
        TIE
    };
    candidates
        .iter()
        .enumerate()
        .filter(|(_, candidate)| candidate.equal >= least * most)
        .min_by(|(_, one), (_, other)| {
            let (first, second) = (&inputs[one.parent], &inputs[other.parent]);
            first
                .time
                .cmp(&second.time)
                .then(first.published.from.cmp(&second.published.from))
                .then(first.report.cmp(&second.report))
        })
        .map(|(at, _)| at)
}

/// Which of two reports was published first, if trusted times tell.
pub(super) fn earlier(one: &ReuseInput<'_>, other: &ReuseInput<'_>) -> Option<Ordering> {
    let order = match (one.time, other.time) {
        (Some(first), Some(second)) => first.cmp(&second),
        _ if matches!((one.published.to, other.published.from), (Some(end), Some(start)) if end < start) => {
            Ordering::Less
        }
        _ if matches!((other.published.to, one.published.from), (Some(end), Some(start)) if end < start) => {
            Ordering::Greater
        }
        _ => Ordering::Equal,
    };
    (!order.is_eq()).then_some(order)
}
