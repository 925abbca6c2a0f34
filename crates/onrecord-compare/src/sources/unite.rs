//! Sets of things that turned out to be one, with the reasons.

use std::collections::BTreeMap;

/// Disjoint sets over `0..n`. The smallest member stands for its set, so the order in which sets
/// are joined changes nothing.
#[derive(Clone, Debug)]
pub(crate) struct Sets {
    parent: Vec<u32>,
}

impl Sets {
    /// Every member alone.
    pub(crate) fn new(n: usize) -> Self {
        Self {
            parent: (0..u32::try_from(n).unwrap_or(u32::MAX)).collect(),
        }
    }

    /// The smallest member of the set that holds `at`.
    pub(crate) fn find(&mut self, at: usize) -> usize {
        let mut root = at;
        while let Some(&up) = self.parent.get(root) {
            if up as usize == root {
                break;
            }
            let above = self.parent.get(up as usize).copied().unwrap_or(up);
            if let Some(slot) = self.parent.get_mut(root) {
                *slot = above;
            }
            root = above as usize;
        }
        root
    }

    /// Joins the sets of two members; gives whether they were apart.
    pub(crate) fn join(&mut self, one: usize, other: usize) -> bool {
        let (a, b) = (self.find(one), self.find(other));
        if a == b {
            return false;
        }
        let (low, high) = (a.min(b), a.max(b));
        if let (Some(slot), Ok(low)) = (self.parent.get_mut(high), u32::try_from(low)) {
            *slot = low;
        }
        true
    }

    /// The sets, each in order, in order of their smallest member.
    pub(crate) fn groups(&mut self) -> Vec<Vec<usize>> {
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for at in 0..self.parent.len() {
            groups.entry(self.find(at)).or_default().push(at);
        }
        groups.into_values().collect()
    }
}
