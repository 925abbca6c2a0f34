//! Which reports are nearly one text?
//!
//! Two reports are near duplicates if most of each stands in the other. Clusters are joined by the
//! average likeness of their members, so that one long report that holds two short ones does not
//! make one cluster of them, as joining by single pairs would.

use std::collections::BTreeMap;

use onrecord_nouns::{Cluster, ReportId, Reuse, Span};

use super::ReuseInput;
use super::words::is_searched;

/// The share of a report's searched text that each of its partners has too.
///
/// For each pair of reports that share something that proves anything, the share on either side.
#[must_use]
pub fn shares(inputs: &[ReuseInput<'_>], findings: &[Reuse]) -> BTreeMap<(ReportId, ReportId), (f32, f32)> {
    let searched: BTreeMap<ReportId, usize> = inputs
        .iter()
        .map(|input| {
            let blocks = input.blocks.iter().filter(|block| is_searched(block.label));
            (input.report, blocks.map(|block| block.span.len()).sum())
        })
        .collect();
    let mut spans: BTreeMap<(ReportId, ReportId), (Vec<Span>, Vec<Span>)> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.label.proves()) {
        let (a, b) = spans.entry((finding.a, finding.b)).or_default();
        a.extend(&finding.a_spans);
        b.extend(&finding.b_spans);
    }
    let share = |report: ReportId, spans: &mut Vec<Span>| {
        let all = searched.get(&report).copied().unwrap_or_default();
        (covered(spans) as f32 / all.max(1) as f32).min(1.0)
    };
    spans
        .into_iter()
        .map(|((a, b), (mut in_a, mut in_b))| ((a, b), (share(a, &mut in_a), share(b, &mut in_b))))
        .collect()
}

/// Bytes under some spans, those under two counted once.
pub(super) fn covered(spans: &mut [Span]) -> usize {
    spans.sort_unstable();
    let (mut bytes, mut end) = (0, 0);
    for span in spans {
        bytes += span.end().saturating_sub(span.start().max(end));
        end = end.max(span.end());
    }
    bytes
}

/// Clusters of reports that are nearly one text: `least` is the share that two of them must have in
/// common on average, on the side where it is smaller.
#[must_use]
pub fn clusters(inputs: &[ReuseInput<'_>], findings: &[Reuse], least: f32) -> Vec<Cluster> {
    let mut links: BTreeMap<(ReportId, ReportId), f64> = BTreeMap::new();
    let mut members: BTreeMap<ReportId, Vec<ReportId>> = BTreeMap::new();
    for ((a, b), (in_a, in_b)) in shares(inputs, findings) {
        let alike = in_a.min(in_b);
        if alike > 0.0 {
            links.insert((a, b), f64::from(alike));
            members.entry(a).or_insert_with(|| vec![a]);
            members.entry(b).or_insert_with(|| vec![b]);
        }
    }
    // A cluster goes by the least of its members. Best average first, so the order of input is
    // of no matter.
    let mut queue: std::collections::BinaryHeap<Joint> = links
        .iter()
        .map(|(&(a, b), &alike)| Joint {
            alike,
            a,
            b,
            sizes: 2,
        })
        .collect();
    let mut around: BTreeMap<ReportId, BTreeMap<ReportId, f64>> = BTreeMap::new();
    for (&(a, b), &alike) in &links {
        around.entry(a).or_default().insert(b, alike);
        around.entry(b).or_default().insert(a, alike);
    }
    let mut inside: BTreeMap<ReportId, f64> = BTreeMap::new();
    while let Some(joint) = queue.pop() {
        if joint.alike < f64::from(least) {
            break;
        }
        let (Some(one), Some(other)) = (members.get(&joint.a), members.get(&joint.b)) else {
            continue;
        };
        if one.len() + other.len() != joint.sizes {
            continue;
        }
        let between = around
            .get(&joint.a)
            .and_then(|near| near.get(&joint.b))
            .copied()
            .unwrap_or_default();
        let (keep, gone) = (joint.a.min(joint.b), joint.a.max(joint.b));
        let joined = members.remove(&gone).unwrap_or_default();
        members.entry(keep).or_default().extend(joined);
        let sum = inside.remove(&gone).unwrap_or_default() + between;
        *inside.entry(keep).or_default() += sum;
        let size = members[&keep].len();
        for (near, sum) in around.remove(&gone).unwrap_or_default() {
            if let Some(back) = around.get_mut(&near) {
                back.remove(&gone);
            }
            if near != keep {
                *around.entry(keep).or_default().entry(near).or_default() += sum;
                *around.entry(near).or_default().entry(keep).or_default() += sum;
            }
        }
        for (&near, &sum) in around.get(&keep).into_iter().flatten() {
            let other = members.get(&near).map_or(1, Vec::len);
            queue.push(Joint {
                alike: sum / (size * other) as f64,
                a: keep.min(near),
                b: keep.max(near),
                sizes: size + other,
            });
        }
    }
    members
        .into_iter()
        .filter(|(_, reports)| reports.len() > 1)
        .map(|(first, mut reports)| {
            reports.sort_unstable();
            let pairs = reports.len() * (reports.len() - 1) / 2;
            let sum = inside.get(&first).copied().unwrap_or_default();
            Cluster {
                alike: (sum / pairs as f64) as f32,
                reports,
            }
        })
        .collect()
}

/// Two clusters that might be joined.
struct Joint {
    alike: f64,
    a: ReportId,
    b: ReportId,
    /// How many members both had when this was counted; another number means that it is out of date.
    sizes: usize,
}

impl Ord for Joint {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.alike
            .total_cmp(&other.alike)
            .then_with(|| (other.a, other.b).cmp(&(self.a, self.b)))
            .then(self.sizes.cmp(&other.sizes))
    }
}

impl PartialOrd for Joint {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Joint {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Joint {}
