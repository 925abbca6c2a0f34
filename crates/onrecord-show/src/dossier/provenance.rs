//! The way of a claim as a drawing: last speakers on the left, what passed it on in the middle, the
//! reports of the pile on the right.
//!
//! Columns come from the longest way to a report, rows from the mean row of the neighbours (the
//! barycentre step of Sugiyama's layered layout). The same facts stand as text below the drawing.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use onrecord_nouns::{Claim, EntityKind, LinkBasis, SourceId};

use crate::Case;

const COLUMN: usize = 238;
const ROW: usize = 44;
const BOX_WIDTH: usize = 186;
const BOX_HEIGHT: usize = 30;
const LETTERS: usize = 25;

/// Draws the way of a claim.
pub(super) fn drawing(case: &Case<'_>, at: usize, claim: &Claim) -> Markup {
    let mut edges: BTreeMap<(SourceId, SourceId), LinkBasis> = BTreeMap::new();
    let mut nodes = BTreeSet::new();
    for id in &claim.statements {
        let Some(found) = case.attributed(*id) else {
            continue;
        };
        nodes.extend(found.chain.iter().copied());
        for pair in found.chain.windows(2) {
            let basis = edges.entry((pair[1], pair[0])).or_insert(found.basis);
            *basis = (*basis).min(found.basis);
        }
    }
    if nodes.len() < 2 {
        return html! {};
    }
    let depth = depths(&nodes, &edges);
    let columns = arrange(&depth, &edges);
    let deepest = columns.len() - 1;
    let rows = columns.iter().map(Vec::len).max().unwrap_or(1);
    let (width, height) = (deepest * COLUMN + BOX_WIDTH + 20, rows * ROW + 16);
    let mut places: BTreeMap<SourceId, (usize, usize)> = BTreeMap::new();
    for (column, members) in columns.iter().enumerate() {
        let offset = (rows - members.len()) * ROW / 2;
        for (row, node) in members.iter().enumerate() {
            places.insert(*node, ((deepest - column) * COLUMN + 10, offset + row * ROW + 10));
        }
    }
    let title = format!("provenance-{}", at + 1);
    html! {
        figure class="provenance" {
            svg viewBox=(format!("0 0 {width} {height}")) width=(width) height=(height) role="img" aria-labelledby=(title) {
                title id=(title) { "Where the claim comes from, last speakers on the left, reports on the right" }
                @for ((from, to), basis) in &edges {
                    @if let (Some(a), Some(b)) = (places.get(from), places.get(to)) {
                        @let (x1, y1, x2, y2) = (a.0 + BOX_WIDTH, a.1 + BOX_HEIGHT / 2, b.0, b.1 + BOX_HEIGHT / 2);
                        @let bend = (x2.max(x1) - x1.min(x2)) / 2;
                        path class=(if *basis == LinkBasis::Explicit { "edge" } else { "edge weak" })
                            d=(format!("M{x1},{y1} C{},{y1} {},{y2} {x2},{y2}", x1 + bend, x2.saturating_sub(bend))) {}
                    }
                }
                @for (node, (x, y)) in &places {
                    @let name = case.source_name(*node);
                    g class=(class(case, claim, *node)) {
                        title { (name) }
                        rect x=(x) y=(y) width=(BOX_WIDTH) height=(BOX_HEIGHT) rx="4" {}
                        text x=(x + 8) y=(y + 20) { (short(&name)) }
                    }
                }
            }
        }
    }
}

fn class(case: &Case<'_>, claim: &Claim, node: SourceId) -> String {
    let mut class = "node".to_owned();
    if claim.cut.contains(&node) {
        class.push_str(" cut");
    }
    if case
        .source(node)
        .is_some_and(|source| source.kind == EntityKind::Anonymous)
    {
        class.push_str(" unnamed");
    }
    class
}

/// How far each node is from a report at most; publishers of reports are 0.
fn depths(
    nodes: &BTreeSet<SourceId>,
    edges: &BTreeMap<(SourceId, SourceId), LinkBasis>,
) -> BTreeMap<SourceId, usize> {
    let mut depth: BTreeMap<SourceId, usize> = nodes.iter().map(|node| (*node, 0)).collect();
    // As many rounds as nodes suffice; circles of credit stop there.
    for _ in 0..nodes.len() {
        let mut moved = false;
        for (from, to) in edges.keys() {
            let further = depth.get(to).copied().unwrap_or(0) + 1;
            if further < nodes.len() && depth.get(from).copied().unwrap_or(0) < further {
                depth.insert(*from, further);
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    depth
}

fn arrange(
    depth: &BTreeMap<SourceId, usize>,
    edges: &BTreeMap<(SourceId, SourceId), LinkBasis>,
) -> Vec<Vec<SourceId>> {
    let mut used: Vec<usize> = depth.values().copied().collect();
    used.sort_unstable();
    used.dedup();
    let mut columns: Vec<Vec<SourceId>> = vec![Vec::new(); used.len().max(1)];
    for (node, deep) in depth {
        if let Ok(column) = used.binary_search(deep) {
            columns[column].push(*node);
        }
    }
    for _ in 0..4 {
        let row: BTreeMap<SourceId, usize> = columns
            .iter()
            .flat_map(|column| column.iter().enumerate().map(|(row, node)| (*node, row)))
            .collect();
        for column in &mut columns {
            column.sort_by_key(|node| {
                let near: Vec<usize> = edges
                    .keys()
                    .filter_map(|(from, to)| {
                        let other = if from == node {
                            Some(to)
                        } else if to == node {
                            Some(from)
                        } else {
                            None
                        };
                        other.and_then(|other| row.get(other)).copied()
                    })
                    .collect();
                (near.iter().sum::<usize>() * 100 / near.len().max(1), *node)
            });
        }
    }
    columns
}

fn short(name: &str) -> String {
    if name.chars().count() <= LETTERS {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LETTERS - 1).collect();
    format!("{cut}…")
}
