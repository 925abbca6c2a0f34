//! Groups by average similarity, without looking at pairs that share nothing.
//!
//! Two groups are joined while the mean similarity of their members, one from each, is the highest
//! of all and not below the threshold. A pair that is not listed counts as zero, so a chain of
//! neighbours never becomes one lump. Surprise: ties are broken by the smallest members, so the
//! groups depend on the numbering only; callers number by content, not by order of arrival.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BinaryHeap};

/// How similar two members are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edge {
    /// One member; less than `other`.
    pub one: u32,
    /// The other.
    pub other: u32,
    /// From 0 to 1; `f32::NEG_INFINITY` keeps them apart.
    pub similarity: f32,
}

/// A join that could be made.
struct Candidate {
    mean: f64,
    one: u32,
    other: u32,
    stamp: (u32, u32),
}

impl PartialEq for Candidate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Candidate {}
impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.mean
            .total_cmp(&other.mean)
            .then_with(|| other.one.cmp(&self.one))
            .then_with(|| other.other.cmp(&self.other))
    }
}

/// Joins members into groups; gives for each member the smallest member of its group.
///
/// `sizes` says how many things each member stands for.
#[must_use]
pub fn average_link(sizes: &[f64], edges: &[Edge], threshold: f64) -> Vec<u32> {
    let n = sizes.len();
    let mut size: Vec<f64> = sizes.to_vec();
    let mut stamp: Vec<u32> = vec![0; n];
    let mut alive: Vec<bool> = vec![true; n];
    let mut into: Vec<u32> = (0..u32::try_from(n).unwrap_or(u32::MAX)).collect();
    let mut sums: Vec<BTreeMap<u32, f64>> = vec![BTreeMap::new(); n];
    for edge in edges {
        let (one, other) = (edge.one as usize, edge.other as usize);
        if one == other || one >= n || other >= n {
            continue;
        }
        let weight = f64::from(edge.similarity) * size[one] * size[other];
        *sums[one].entry(edge.other).or_default() += weight;
        *sums[other].entry(edge.one).or_default() += weight;
    }
    let mut heap: BinaryHeap<Candidate> = BinaryHeap::new();
    for one in 0..n {
        for (&other, &sum) in &sums[one] {
            let mean = sum / (size[one] * size[other as usize]);
            if (one as u32) < other && mean >= threshold {
                heap.push(Candidate {
                    mean,
                    one: one as u32,
                    other,
                    stamp: (0, 0),
                });
            }
        }
    }
    while let Some(candidate) = heap.pop() {
        let (one, other) = (candidate.one as usize, candidate.other as usize);
        if !alive[one] || !alive[other] || candidate.stamp != (stamp[one], stamp[other]) {
            continue;
        }
        // `one` is the smaller and stays.
        alive[other] = false;
        into[other] = candidate.one;
        size[one] += size[other];
        stamp[one] += 1;
        let moved = std::mem::take(&mut sums[other]);
        sums[one].remove(&candidate.other);
        for (third, sum) in moved {
            if third == candidate.one {
                continue;
            }
            let back = &mut sums[third as usize];
            back.remove(&candidate.other);
            *back.entry(candidate.one).or_default() += sum;
            *sums[one].entry(third).or_default() += sum;
        }
        for (&third, &sum) in &sums[one] {
            let mean = sum / (size[one] * size[third as usize]);
            if mean >= threshold {
                let (low, high) = (candidate.one.min(third), candidate.one.max(third));
                heap.push(Candidate {
                    mean,
                    one: low,
                    other: high,
                    stamp: (stamp[low as usize], stamp[high as usize]),
                });
            }
        }
    }
    (0..n)
        .map(|member| {
            let mut root = member;
            while into[root] as usize != root {
                root = into[root] as usize;
            }
            u32::try_from(root).unwrap_or(u32::MAX)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(one: u32, other: u32, similarity: f32) -> Edge {
        Edge {
            one,
            other,
            similarity,
        }
    }

    #[test]
    fn a_chain_of_neighbours_is_no_lump() {
        let edges = [edge(0, 1, 0.9), edge(1, 2, 0.6), edge(2, 3, 0.9)];
        assert_eq!(average_link(&[1.0; 4], &edges, 0.5), [0, 0, 2, 2]);
    }

    #[test]
    fn what_is_kept_apart_stays_apart() {
        let edges = [edge(0, 1, 0.9), edge(1, 2, 0.9), edge(0, 2, f32::NEG_INFINITY)];
        assert_eq!(average_link(&[1.0; 3], &edges, 0.5), [0, 0, 2]);
    }
}
