//! Copies below what they were copied from.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{Parent, Part, ReportId};

use super::{Copies, Pair, evidence, more, percent, who};
use crate::text::line;

/// Writes a tree for each report that others had text from, the largest first. Returns the pairs that
/// stand in one.
pub(super) fn write_trees(
    out: &mut String,
    found: &Copies<'_>,
    pairs: &[Pair<'_>],
) -> BTreeSet<(ReportId, ReportId)> {
    let by_ids: BTreeMap<(ReportId, ReportId), &Pair<'_>> =
        pairs.iter().map(|pair| ((pair.a, pair.b), pair)).collect();
    let shown = |parent: &&Parent| {
        by_ids.contains_key(&(parent.child.min(parent.parent), parent.child.max(parent.parent)))
    };
    let mut children: BTreeMap<ReportId, Vec<&Parent>> = BTreeMap::new();
    let mut copied = BTreeSet::new();
    let mut in_trees = BTreeSet::new();
    for parent in found.lineage.iter().filter(shown) {
        children.entry(parent.parent).or_default().push(parent);
        in_trees.insert((parent.child.min(parent.parent), parent.child.max(parent.parent)));
        if parent.part == Part::Main {
            copied.insert(parent.child);
        }
    }
    let mut roots: Vec<ReportId> = children
        .keys()
        .copied()
        .filter(|report| !copied.contains(report))
        .collect();
    if roots.is_empty() {
        return in_trees;
    }
    roots.sort_by_key(|root| (std::cmp::Reverse(bytes(*root, &children)), *root));
    out.push('\n');
    line(out, 0, "Who had it from whom");
    for root in roots.iter().take(found.most) {
        if let Some(report) = found.report(*root) {
            line(out, 2, &who(report));
        }
        branch(out, found, &by_ids, &children, *root, 1);
    }
    more(out, roots.len(), found.most, "of this sort");
    in_trees
}

fn bytes(root: ReportId, children: &BTreeMap<ReportId, Vec<&Parent>>) -> usize {
    let below = children.get(&root).into_iter().flatten();
    below
        .map(|parent| {
            let further = if parent.part == Part::Main {
                bytes(parent.child, children)
            } else {
                0
            };
            parent.bytes + further
        })
        .sum()
}

/// Deeper copies are written at this depth: the page is only so wide.
const DEEPEST: usize = 8;

fn branch(
    out: &mut String,
    found: &Copies<'_>,
    pairs: &BTreeMap<(ReportId, ReportId), &Pair<'_>>,
    children: &BTreeMap<ReportId, Vec<&Parent>>,
    root: ReportId,
    depth: usize,
) {
    let mut below: Vec<&Parent> = children.get(&root).cloned().unwrap_or_default();
    below.sort_by_key(|parent| (parent.part, std::cmp::Reverse(parent.bytes), parent.child));
    let indent = 2 + 4 * depth.min(DEEPEST);
    for parent in below {
        let Some(report) = found.report(parent.child) else {
            continue;
        };
        let ids = (parent.child.min(parent.parent), parent.child.max(parent.parent));
        let Some(pair) = pairs.get(&ids) else { continue };
        let part = match parent.part {
            Part::Main => "",
            Part::Block => "a block, ",
        };
        line(
            out,
            indent,
            &format!(
                "→ {}: {part}{} of it · {}",
                who(report),
                percent(found.share(parent.child, parent.parent)),
                pair.sorts()
            ),
        );
        evidence(out, found, pair, indent + 4);
        if !parent.or.is_empty() {
            let others: Vec<String> = parent
                .or
                .iter()
                .filter_map(|report| found.report(*report).map(who))
                .collect();
            line(
                out,
                indent + 4,
                &format!("or from {}: the text is the same there", others.join(" or ")),
            );
        }
        if parent.part == Part::Main {
            branch(out, found, pairs, children, parent.child, depth + 1);
        }
    }
}
