//! From profiles to groups: idf, similarity through an inverted index, threshold, linkage.

use onrecord_nouns::Days;

use super::linkage::{Edge, average_link};
use super::profile::Profile;

/// What brings two reports closer beside their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bond {
    /// One report, by place; less than `other`.
    pub one: u32,
    /// The other.
    pub other: u32,
    /// Bytes of the one that the other tells again.
    pub retold: usize,
    /// An outlet that both credit for the whole report.
    pub credit: Option<u32>,
}

/// Which profiles belong together: for each, the smallest place of its group.
#[must_use]
pub fn groups(profiles: &[Profile], bonds: &[Bond]) -> Vec<u32> {
    let vectors = vectors(profiles);
    let mut edges = edges(&vectors);
    for edge in &mut edges {
        if let (Some(one), Some(other)) = (profiles.get(edge.one as usize), profiles.get(edge.other as usize))
        {
            edge.similarity *= decay(one.days, other.days);
        }
    }
    for bond in bonds {
        if bond.retold > 300 {
            edges.push(Edge {
                one: bond.one,
                other: bond.other,
                similarity: 0.5,
            });
        }
    }
    let threshold = threshold(&edges);
    average_link(&vec![1.0; profiles.len()], &edges, threshold)
}

/// Reports far apart in time are less likely one story; an unknown date says nothing.
fn decay(one: Days, other: Days) -> f32 {
    let apart = match (one.from, one.to, other.from, other.to) {
        (Some(a), Some(b), Some(c), Some(d)) => {
            let gap = |end: jiff::civil::Date, start: jiff::civil::Date| (start - end).get_days();
            gap(b, c).max(gap(d, a)).max(0)
        }
        _ => 0,
    };
    #[expect(clippy::cast_precision_loss, reason = "days between reports are few")]
    let days = apart as f32;
    (-days / 14.0).exp().max(0.3)
}

/// Unit vectors over one numbering of terms.
fn vectors(profiles: &[Profile]) -> Vec<Vec<(u32, f32)>> {
    let highest = profiles
        .iter()
        .flat_map(|profile| profile.words.iter().chain(&profile.anchors))
        .map(|(term, _)| *term)
        .max()
        .map_or(0, |term| term as usize + 1);
    let mut reports_with: Vec<u32> = vec![0; highest];
    for profile in profiles {
        for (term, _) in profile.words.iter().chain(&profile.anchors) {
            if let Some(count) = reports_with.get_mut(*term as usize) {
                *count += 1;
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of reports")]
    let n = profiles.len() as f32;
    #[expect(clippy::cast_precision_loss, reason = "counts of reports")]
    let idf = |term: u32| {
        let df = reports_with.get(term as usize).copied().unwrap_or(1) as f32;
        ((n + 1.0) / df).ln()
    };
    let unit = |entries: &[(u32, f32)], share: f32| -> Vec<(u32, f32)> {
        let weighted: Vec<(u32, f32)> = entries
            .iter()
            .map(|(term, tf)| (*term, tf * idf(*term)))
            .collect();
        let norm = weighted.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
        let scale = if norm > 0.0 { share.sqrt() / norm } else { 0.0 };
        weighted.into_iter().map(|(term, w)| (term, w * scale)).collect()
    };
    profiles
        .iter()
        .map(|profile| {
            let mut vector = unit(&profile.words, 0.6);
            vector.extend(unit(&profile.anchors, 0.4));
            vector
        })
        .collect()
}

/// Pairs that share a term that is not everywhere.
fn edges(vectors: &[Vec<(u32, f32)>]) -> Vec<Edge> {
    let highest = vectors
        .iter()
        .flatten()
        .map(|(term, _)| *term as usize + 1)
        .max()
        .unwrap_or(0);
    let mut postings: Vec<Vec<(u32, f32)>> = vec![Vec::new(); highest];
    let mut sums: Vec<f32> = vec![0.0; vectors.len()];
    let mut touched: Vec<u32> = Vec::new();
    let mut edges = Vec::new();
    for (number, vector) in (0u32..).zip(vectors) {
        for (term, weight) in vector {
            for (other, there) in postings.get(*term as usize).into_iter().flatten() {
                if let Some(sum) = sums.get_mut(*other as usize) {
                    if *sum == 0.0 {
                        touched.push(*other);
                    }
                    *sum += weight * there;
                }
            }
        }
        touched.sort_unstable();
        touched.dedup();
        for other in touched.drain(..) {
            if let Some(sum) = sums.get_mut(other as usize) {
                if *sum > 0.02 {
                    edges.push(Edge {
                        one: other,
                        other: number,
                        similarity: *sum,
                    });
                }
                *sum = 0.0;
            }
        }
        for (term, weight) in vector {
            if let Some(list) = postings.get_mut(*term as usize) {
                list.push((number, *weight));
            }
        }
    }
    edges
}

/// Where similar ends in this pile.
fn threshold(_edges: &[Edge]) -> f64 {
    0.2
}
