//! Disjoint ways through a provenance graph, and the stations without which nothing gets through.
//!
//! Each station may be passed as often as its weight says; by Menger's theorem the greatest number
//! of ways that share no station equals the least number of stations that cut all ways. The flow is
//! petgraph's; this file only splits each station into an entry and an exit, and reads the cut.
//! Surprise: weights are close to one unit and differ in the last places, so that among cuts of one
//! size the cut with the preferred stations is found.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::maximum_flow::dinics;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

/// What one station counts.
const UNIT: u64 = 1 << 24;
/// What a station counts that anybody may pass.
const OPEN: u64 = 1 << 52;

/// How gladly a station is named as a part of the cut; `None` = it can be passed by all.
pub(crate) type Weight = Option<u8>;

/// Ways from a claim to its ends, each a list of stations.
#[derive(Debug)]
pub(crate) struct Ways<S> {
    stations: BTreeMap<S, Weight>,
    arcs: BTreeMap<(Option<S>, Option<S>), ()>,
}

impl<S: Ord + Copy> Ways<S> {
    /// No way yet.
    pub(crate) fn new() -> Self {
        Self {
            stations: BTreeMap::new(),
            arcs: BTreeMap::new(),
        }
    }

    /// Adds a way, from the claim outwards. A station that stands in it twice counts once.
    pub(crate) fn add(&mut self, way: impl IntoIterator<Item = (S, Weight)>) {
        let mut from: Option<S> = None;
        for (station, weight) in way {
            if from == Some(station) {
                continue;
            }
            // A station that is limited anywhere is limited everywhere.
            let entry = self.stations.entry(station).or_insert(weight);
            *entry = match (*entry, weight) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
            self.arcs.insert((from, Some(station)), ());
            from = Some(station);
        }
        if from.is_some() {
            self.arcs.insert((from, None), ());
        }
    }

    /// Lets ways that break off at a station run on as other ways do from there.
    pub(crate) fn run_on(&mut self) {
        let onward: BTreeSet<Option<S>> = self
            .arcs
            .keys()
            .filter(|(_, to)| to.is_some())
            .map(|(from, _)| *from)
            .collect();
        self.arcs
            .retain(|(from, to), ()| to.is_some() || !onward.contains(from));
    }

    /// The least stations that cut all ways: as many as there are ways that share none.
    pub(crate) fn cut(&self) -> Vec<S> {
        let mut graph: DiGraph<(), u64> = DiGraph::new();
        let (start, end) = (graph.add_node(()), graph.add_node(()));
        let mut gates: BTreeMap<S, (NodeIndex, NodeIndex)> = BTreeMap::new();
        for (station, weight) in &self.stations {
            let (entry, exit) = (graph.add_node(()), graph.add_node(()));
            graph.add_edge(
                entry,
                exit,
                weight.map_or(OPEN, |weight| UNIT + u64::from(weight)),
            );
            gates.insert(*station, (entry, exit));
        }
        for (from, to) in self.arcs.keys() {
            let from = from
                .and_then(|station| gates.get(&station))
                .map_or(start, |gate| gate.1);
            let to = to
                .and_then(|station| gates.get(&station))
                .map_or(end, |gate| gate.0);
            graph.add_edge(from, to, OPEN);
        }
        let (_, flows) = dinics(&graph, start, end);
        let reached = reached(&graph, &flows, start);
        let is_reached = |node: NodeIndex| reached.get(node.index()).copied().unwrap_or(false);
        gates
            .into_iter()
            .filter(|(_, (entry, exit))| is_reached(*entry) && !is_reached(*exit))
            .map(|(station, _)| station)
            .collect()
    }
}

/// What can still be reached from the start when the flow runs.
fn reached(graph: &DiGraph<(), u64>, flows: &[u64], start: NodeIndex) -> Vec<bool> {
    let mut reached = vec![false; graph.node_count()];
    let mut open = vec![start];
    if let Some(slot) = reached.get_mut(start.index()) {
        *slot = true;
    }
    while let Some(node) = open.pop() {
        let onward = graph
            .edges_directed(node, petgraph::Direction::Outgoing)
            .filter(|edge| {
                flows
                    .get(edge.id().index())
                    .is_some_and(|flow| flow < edge.weight())
            })
            .map(|edge| edge.target());
        let back = graph
            .edges_directed(node, petgraph::Direction::Incoming)
            .filter(|edge| flows.get(edge.id().index()).is_some_and(|flow| *flow > 0))
            .map(|edge| edge.source());
        for next in onward.chain(back) {
            if let Some(slot) = reached.get_mut(next.index())
                && !*slot
            {
                *slot = true;
                open.push(next);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(ways: &[&[(&'static str, u8)]]) -> Vec<&'static str> {
        let mut graph = Ways::new();
        for way in ways {
            graph.add(way.iter().map(|(station, weight)| (*station, Some(*weight))));
        }
        graph.cut()
    }

    #[test]
    fn three_sites_that_credit_one_wire_are_one_way() {
        let ways: &[&[_]] = &[
            &[("a", 9), ("wire", 0)],
            &[("b", 9), ("wire", 0)],
            &[("c", 9), ("agency", 0), ("wire", 0)],
        ];
        assert_eq!(cut(ways), ["wire"]);
    }

    #[test]
    fn two_wires_with_one_speaker_are_one_way_only_if_the_speaker_counts() {
        let mut graph = Ways::new();
        graph.add([("a", Some(9)), ("wire", Some(0)), ("minister", None)]);
        graph.add([("b", Some(9)), ("agency", Some(0)), ("minister", None)]);
        assert_eq!(graph.cut(), ["agency", "wire"]);
        graph.add([("b", Some(9)), ("agency", Some(0)), ("minister", Some(3))]);
        assert_eq!(graph.cut(), ["minister"]);
    }

    #[test]
    fn no_way_has_no_cut() {
        assert_eq!(cut(&[]), Vec::<&str>::new());
    }
}
