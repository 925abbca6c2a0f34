//! The ways of a claim as a graph to be shown: typed stations, and arrows with their evidence.
//!
//! Chains give an arrow for each link; a passage gives one where the texts show what nobody says.
//! Where the reports that share a text name one station before it, a report that names none has it from
//! there too; where they name none or several, an unseen common text is assumed. Surprise: counting does
//! not use this graph, so that how ways are shown never changes how they are counted.

use std::collections::BTreeMap;

use onrecord_nouns::{
    Arrow, ArrowBasis, Attributed, EntityKind, Evidence, LinkBasis, Provenance, ReportId, Reuse,
    ReuseDirection, SourceId, StatementRef, Station, StationKind,
};

use super::ways::{Way, ancestors_of_one_text};
use super::{Case, Strength, evidence_of, kind};

/// So many passages stand behind an arrow.
const PASSAGES: usize = 2;

/// What makes two mentions of a station one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Source(SourceId),
    Report(ReportId),
    Ancestor(usize),
}

/// What is known of an arrow so far.
struct Draft {
    basis: ArrowBasis,
    evidence: Vec<Evidence>,
    statements: Vec<StatementRef>,
}

/// A graph in the making.
#[derive(Default)]
struct Graph {
    arrows: BTreeMap<(Key, Key), Draft>,
    stations: std::collections::BTreeSet<Key>,
}

impl Graph {
    fn arrow(
        &mut self,
        (teller, from): (Key, Key),
        basis: ArrowBasis,
        evidence: impl IntoIterator<Item = Evidence>,
        statement: StatementRef,
    ) {
        if teller == from {
            return;
        }
        self.stations.extend([teller, from]);
        let draft = self.arrows.entry((teller, from)).or_insert_with(|| Draft {
            basis,
            evidence: Vec::new(),
            statements: Vec::new(),
        });
        draft.basis = draft.basis.min(basis);
        draft.evidence.extend(evidence);
        draft.statements.push(statement);
    }
}

/// The ways of a claim, drawn from its statements and the passages that hold them.
pub(super) fn provenance(case: &Case<'_>, ways: &[Way], cut: &[SourceId]) -> Provenance {
    let mut graph = Graph::default();
    for statement in &case.statements {
        chain(case, statement, &mut graph);
    }
    own_reports(case, ways, &mut graph);
    texts(case, ways, &mut graph);
    finish(case, graph, cut)
}

/// One arrow for each link of a chain.
fn chain(case: &Case<'_>, statement: &Attributed, graph: &mut Graph) {
    let id = statement.statement;
    let mut teller = Key::Report(id.report);
    graph.stations.insert(teller);
    for source in statement.chain.iter().skip(1) {
        let from = Key::Source(*source);
        let (basis, place) = match evidence_of(case, statement, *source) {
            Some((basis, place)) => (basis, Some(place)),
            None => (statement.basis, None),
        };
        let basis = match basis {
            LinkBasis::Explicit => ArrowBasis::Explicit,
            LinkBasis::Coref => ArrowBasis::Coref,
            LinkBasis::Inherited => ArrowBasis::Inherited,
        };
        let place = place.or_else(|| case.content_of(id));
        graph.arrow((teller, from), basis, place, id);
        teller = from;
    }
}

/// A credited outlet whose own report is in the case has the claim as that report tells it.
fn own_reports(case: &Case<'_>, ways: &[Way], graph: &mut Graph) {
    for (statement, way) in case.statements.iter().zip(ways) {
        if !way.credited {
            continue;
        }
        let id = statement.statement;
        let pair = (Key::Source(way.publisher), Key::Report(id.report));
        graph.arrow(pair, ArrowBasis::OwnReport, case.content_of(id), id);
    }
}

/// What passages show that no chain says.
fn texts(case: &Case<'_>, ways: &[Way], graph: &mut Graph) {
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, ancestor) in ancestors_of_one_text(case).into_iter().enumerate() {
        if let Some(ancestor) = ancestor {
            groups.entry(ancestor).or_default().push(place);
        }
    }
    let mut shared_by: Vec<Vec<&Reuse>> = vec![Vec::new(); case.statements.len()];
    for shared in case
        .shared
        .iter()
        .filter(|shared| shared.strength == Strength::OneText)
    {
        for place in [shared.one, shared.other] {
            if let Some(list) = shared_by.get_mut(place) {
                list.push(shared.reuse);
            }
        }
    }
    for (ancestor, places) in groups {
        let report = |place: usize| case.statements.get(place).map(|one| one.statement.report);
        let owner = places.iter().find_map(|&place| {
            let way = ways.get(place).filter(|way| way.credited)?;
            Some(Key::Source(way.publisher))
        });
        let mut firsts: Vec<Key> = places
            .iter()
            .filter_map(|&place| ways.get(place)?.middle.first())
            .map(|source| Key::Source(*source))
            .collect();
        firsts.sort();
        firsts.dedup();
        let named = match (owner, firsts.as_slice()) {
            (Some(owner), _) => Some(owner),
            (None, [only]) => Some(*only),
            (None, _) => None,
        };
        for &place in &places {
            let (Some(way), Some(statement), Some(report)) =
                (ways.get(place), case.statements.get(place), report(place))
            else {
                continue;
            };
            let teller = Key::Report(report);
            let passages = shared_by.get(place).map(Vec::as_slice).unwrap_or_default();
            let copied = passages
                .iter()
                .find_map(|reuse| Some((*reuse, had_from(reuse, report)?)));
            // A few passages show it as well as all.
            let evidence: Vec<Evidence> = match copied {
                Some((reuse, _)) => sides(reuse).collect(),
                None => passages
                    .iter()
                    .take(PASSAGES)
                    .flat_map(|reuse| sides(reuse))
                    .collect(),
            };
            let copied = copied.map(|(_, before)| before);
            // What a report says itself of where it has it from outranks what its words show.
            let names_nobody = way.middle.is_empty() && !way.credited;
            let copied =
                copied.filter(|before| names_nobody && graph.stations.contains(&Key::Report(*before)));
            if let Some(before) = copied {
                let pair = (teller, Key::Report(before));
                graph.arrow(pair, ArrowBasis::Copied, evidence, statement.statement);
                continue;
            }
            match named {
                Some(named) if names_nobody => {
                    graph.arrow(
                        (teller, named),
                        ArrowBasis::SharedText,
                        evidence,
                        statement.statement,
                    );
                }
                Some(_) => {}
                None => {
                    let pair = (teller, Key::Ancestor(ancestor));
                    graph.arrow(pair, ArrowBasis::SharedText, evidence, statement.statement);
                }
            }
        }
    }
}

/// The places of both sides of a passage.
fn sides(reuse: &Reuse) -> impl Iterator<Item = Evidence> {
    let of = |report, spans: &[onrecord_nouns::Span]| -> Vec<Evidence> {
        spans.iter().map(|&span| Evidence { report, span }).collect()
    };
    let mut both = of(reuse.a, &reuse.a_spans);
    both.extend(of(reuse.b, &reuse.b_spans));
    both.into_iter()
}

/// The report from which another has a passage, if that is known.
fn had_from(reuse: &Reuse, report: ReportId) -> Option<ReportId> {
    match reuse.direction {
        ReuseDirection::AToB if reuse.b == report => Some(reuse.a),
        ReuseDirection::BToA if reuse.a == report => Some(reuse.b),
        _ => None,
    }
}

fn finish(case: &Case<'_>, graph: Graph, cut: &[SourceId]) -> Provenance {
    let keys: Vec<Key> = graph.stations.into_iter().collect();
    let tells: std::collections::BTreeSet<Key> = graph.arrows.keys().map(|(teller, _)| *teller).collect();
    let stations = keys
        .iter()
        .map(|key| match *key {
            Key::Report(report) => {
                let first = case
                    .statements
                    .partition_point(|one| one.statement.report < report);
                let publisher = case
                    .statements
                    .get(first)
                    .and_then(|one| one.chain.first().copied());
                Station {
                    kind: StationKind::Report,
                    source: publisher,
                    report: Some(report),
                    bottleneck: publisher.is_some_and(|publisher| cut.contains(&publisher)),
                }
            }
            Key::Source(source) => Station {
                kind: match kind(case, source) {
                    EntityKind::Outlet => StationKind::Outlet,
                    EntityKind::Document => StationKind::Document,
                    _ if tells.contains(key) => StationKind::Between,
                    _ => StationKind::Speaker,
                },
                source: Some(source),
                report: None,
                bottleneck: cut.contains(&source),
            },
            Key::Ancestor(_) => Station {
                kind: StationKind::Ancestor,
                source: None,
                report: None,
                bottleneck: false,
            },
        })
        .collect();
    let place = |key: &Key| keys.binary_search(key).unwrap_or_default();
    let arrows = graph
        .arrows
        .into_iter()
        .map(|((teller, from), mut draft)| {
            draft.evidence.sort();
            draft.evidence.dedup();
            draft.statements.sort();
            draft.statements.dedup();
            Arrow {
                teller: place(&teller),
                from: place(&from),
                basis: draft.basis,
                evidence: draft.evidence,
                statements: draft.statements,
            }
        })
        .collect();
    Provenance { stations, arrows }
}
