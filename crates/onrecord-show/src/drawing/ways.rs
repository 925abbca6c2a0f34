//! The stations of a claim and what leads from one to the next: what a drawing draws.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{
    Attributed, Claim, EntityKind, Evidence, LinkBasis, Number, Relation, ReportId, Reuse, ReuseDirection,
    SourceId, StatementRef,
};

use super::wrapped;
use crate::dates;
use crate::tally::plural;
use crate::view::View;

/// From so many reports on, those that had it in the same way stand in one box.
const MANY: usize = 30;
/// So many reports of one way at least make a box together.
const BUNDLE: usize = 4;

/// A station of the drawing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Station {
    /// A source outside the pile, or a publisher that others credit.
    Source(SourceId),
    /// Reports of the pile: one, or several that had it in the same way.
    Report(Vec<ReportId>),
}

/// A box.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) station: Station,
    pub(super) lines: Vec<String>,
    pub(super) note: String,
    pub(super) title: String,
    pub(super) href: String,
    /// Whether no support is left without it.
    pub(super) cut: bool,
    pub(super) unnamed: bool,
    /// Whether the way breaks off here.
    pub(super) open: bool,
    /// Numbers of the statements that pass.
    pub(super) statements: Vec<usize>,
}

/// An arrow.
#[derive(Clone, Debug)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) basis: LinkBasis,
    pub(super) title: String,
    pub(super) statements: Vec<usize>,
}

/// Text that two reports of the claim share.
#[derive(Clone, Debug)]
pub(super) struct Copy {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) directed: bool,
    pub(super) retold: bool,
    pub(super) title: String,
}

/// All stations of a claim.
#[derive(Clone, Debug, Default)]
pub(super) struct Ways {
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
    pub(super) copies: Vec<Copy>,
}

/// Facts of one arrow, gathered over the statements that take it.
type Arrows = BTreeMap<(Station, Station), (LinkBasis, BTreeSet<usize>)>;

impl Ways {
    /// Finds the stations of a claim.
    pub(super) fn new(view: &View<'_>, claim: &Claim) -> Self {
        let case = view.case;
        let told: Vec<&Attributed> = claim
            .statements
            .iter()
            .filter_map(|id| case.attributed(*id))
            .collect();
        let credited: BTreeSet<SourceId> = told
            .iter()
            .flat_map(|found| found.chain.iter().skip(1))
            .copied()
            .collect();
        let mut passing: BTreeMap<Station, BTreeSet<usize>> = BTreeMap::new();
        let mut places: BTreeMap<Station, Evidence> = BTreeMap::new();
        let mut arrows: Arrows = BTreeMap::new();
        for found in told {
            let number = case.statement_number(found.statement).unwrap_or_default();
            let mut stations = vec![(
                Station::Report(vec![found.statement.report]),
                LinkBasis::Explicit,
                None,
            )];
            for (at, source) in found.chain.iter().enumerate() {
                if at > 0 || credited.contains(source) {
                    let (basis, place) = link(found, at);
                    stations.push((Station::Source(*source), basis, place));
                }
            }
            for (station, _, place) in &stations {
                passing.entry(station.clone()).or_default().insert(number);
                if let Some(place) = place {
                    places.entry(station.clone()).or_insert(*place);
                }
            }
            for pair in stations.windows(2) {
                let (near, far) = (&pair[0], &pair[1]);
                let arrow = arrows
                    .entry((far.0.clone(), near.0.clone()))
                    .or_insert((far.1, BTreeSet::new()));
                arrow.0 = arrow.0.min(far.1);
                arrow.1.insert(number);
            }
        }
        let copies = copies(view, claim);
        bundle(&mut passing, &mut arrows, &copies);
        let mut ways = Self::default();
        let index: BTreeMap<Station, usize> = passing.keys().cloned().zip(0..).collect();
        for (station, statements) in passing {
            let open = !arrows.keys().any(|(_, to)| *to == station);
            let place = places.get(&station).copied();
            ways.nodes
                .push(node(view, claim, station, statements, open, place));
        }
        for ((from, to), (basis, statements)) in arrows {
            if let (Some(from), Some(to)) = (index.get(&from), index.get(&to)) {
                ways.edges.push(Edge {
                    from: *from,
                    to: *to,
                    basis,
                    title: format!(
                        "{} → {}: {}, {}",
                        ways.nodes[*from].title,
                        ways.nodes[*to].title,
                        basis_words(basis),
                        plural(statements.len(), "statement", "statements")
                    ),
                    statements: statements.into_iter().collect(),
                });
            }
        }
        let of_report: BTreeMap<ReportId, usize> = index
            .iter()
            .filter_map(|(station, at)| match station {
                Station::Report(reports) => Some(reports.iter().map(|report| (*report, *at))),
                Station::Source(_) => None,
            })
            .flatten()
            .collect();
        for reuse in copies {
            if let (Some(a), Some(b)) = (of_report.get(&reuse.a), of_report.get(&reuse.b)) {
                ways.copies.push(copy(view, reuse, *a, *b));
            }
        }
        ways
    }
}

/// How a station of a chain is known, and where. Chains of the case may be shorter than those of the
/// report, so places are counted from the end.
fn link(found: &Attributed, at: usize) -> (LinkBasis, Option<Evidence>) {
    let from_end = found.chain.len() - at;
    let link = found
        .links
        .links
        .len()
        .checked_sub(from_end)
        .and_then(|at| found.links.links.get(at));
    let place = link.and_then(|link| link.evidence).map(|span| Evidence {
        report: found.statement.report,
        span,
    });
    (
        link.map_or(found.basis, |link| {
            if at == 0 { LinkBasis::Explicit } else { link.basis }
        }),
        place,
    )
}

fn node(
    view: &View<'_>,
    claim: &Claim,
    station: Station,
    statements: BTreeSet<usize>,
    open: bool,
    place: Option<Evidence>,
) -> Node {
    let case = view.case;
    let first = |reports: &[ReportId]| -> Option<StatementRef> {
        let mut said = claim.statements.iter();
        said.find(|id| reports.contains(&id.report)).copied()
    };
    let (name, note, href, cut, unnamed, may_be_open) = match &station {
        Station::Source(id) => {
            let source = case.source(*id);
            let kind = source.map_or(EntityKind::Anonymous, |source| source.kind);
            (
                case.source_name(*id),
                kind_words(view, *id),
                place.map_or_else(|| "#".to_owned(), |place| view.place(place)),
                claim.cut.contains(id),
                kind == EntityKind::Anonymous,
                kind == EntityKind::Outlet,
            )
        }
        Station::Report(reports) => {
            let only = reports.first().and_then(|id| case.report(*id));
            let name = match (reports.as_slice(), only) {
                ([id], _) => case.report_name(*id),
                _ => plural(reports.len(), "report", "reports"),
            };
            let note = match (reports.as_slice(), only) {
                ([_], Some(report)) => {
                    let published = case.published(report);
                    dates::published(published.days, published.kind)
                }
                _ => "that had it in the same way".to_owned(),
            };
            let href = first(reports).map_or_else(|| "#".to_owned(), |id| view.statement(id));
            let published_by_cut = claim.reports.len() > 1
                && case
                    .attributed(first(reports).unwrap_or(StatementRef {
                        report: reports[0],
                        statement: onrecord_nouns::StatementId(0),
                    }))
                    .and_then(|found| found.chain.first())
                    .is_some_and(|publisher| claim.cut.contains(publisher));
            (name, note, href, published_by_cut, false, true)
        }
    };
    let mut title = match &station {
        Station::Report(reports) if reports.len() > 1 => {
            let names: Vec<String> = reports.iter().map(|id| case.report_name(*id)).collect();
            format!("{name}: {}", names.join(", "))
        }
        Station::Report(_) => format!("{name}, report"),
        Station::Source(_) => format!("{name}, {note}"),
    };
    if cut {
        title.push_str("; without it no support is left");
    }
    let open = open && may_be_open;
    if open {
        title.push_str("; from where is not said");
    }
    let note = if cut {
        format!("hangs on this · {note}")
    } else {
        note
    };
    Node {
        lines: wrapped(&name),
        note,
        title,
        href,
        cut,
        unnamed,
        open,
        statements: statements.into_iter().collect(),
        station,
    }
}

/// What a source is, in words.
fn kind_words(view: &View<'_>, id: SourceId) -> String {
    let Some(source) = view.case.source(id) else {
        return String::new();
    };
    match (&source.kind, &source.anonymous) {
        (EntityKind::Anonymous, Some(anonymous)) => match anonymous.number {
            Number::Exactly(1) => "unnamed, one person".to_owned(),
            Number::Exactly(n) => format!("unnamed, {n} people"),
            Number::AtLeastOne => "unnamed, one or more".to_owned(),
        },
        (EntityKind::Anonymous, None) => "unnamed".to_owned(),
        (kind, _) => kind.as_str().to_owned(),
    }
}

pub(super) fn basis_words(basis: LinkBasis) -> &'static str {
    match basis {
        LinkBasis::Explicit => "credited in the same sentence",
        LinkBasis::Coref => "credited through a pronoun or a definite noun",
        LinkBasis::Inherited => "carried over from a credit elsewhere in the report",
    }
}

/// Passages that hold statements of the claim on both sides: of each group of reports that share
/// text, the closest pairs that join them all.
fn copies<'a>(view: &View<'a>, claim: &Claim) -> Vec<&'a Reuse> {
    let case = view.case;
    let reports: BTreeSet<ReportId> = claim.reports.iter().copied().collect();
    let holds = |report: ReportId, spans: &[onrecord_nouns::Span]| {
        claim
            .statements
            .iter()
            .filter(|id| id.report == report)
            .filter_map(|id| case.statement(*id))
            .any(|statement| {
                let mut content = statement.content.iter();
                content.any(|one| spans.iter().any(|other| one.overlaps(*other)))
            })
    };
    let mut found: BTreeMap<(ReportId, ReportId), &Reuse> = BTreeMap::new();
    for report in &reports {
        for reuse in case.shared_by(*report) {
            let wanted = reuse.a == *report
                && reports.contains(&reuse.b)
                && holds(reuse.a, &reuse.a_spans)
                && holds(reuse.b, &reuse.b_spans);
            let closest = found
                .get(&(reuse.a, reuse.b))
                .is_none_or(|known| known.overlap < reuse.overlap);
            if wanted && closest {
                found.insert((reuse.a, reuse.b), reuse);
            }
        }
    }
    let mut ordered: Vec<&Reuse> = found.into_values().collect();
    ordered.sort_by(|one, other| {
        let rank = |reuse: &Reuse| {
            (
                reuse.direction == ReuseDirection::Unknown,
                reuse.relation == Relation::SameOrigin,
            )
        };
        rank(one)
            .cmp(&rank(other))
            .then(other.overlap.total_cmp(&one.overlap))
            .then((one.a, one.b).cmp(&(other.a, other.b)))
    });
    let mut group: BTreeMap<ReportId, ReportId> = reports.iter().map(|id| (*id, *id)).collect();
    ordered.retain(|reuse| {
        let (a, b) = (group[&reuse.a], group[&reuse.b]);
        if a != b {
            for member in group.values_mut() {
                if *member == b {
                    *member = a;
                }
            }
        }
        a != b
    });
    ordered
}

fn copy(view: &View<'_>, reuse: &Reuse, a: usize, b: usize) -> Copy {
    let case = view.case;
    let (from, to) = match reuse.direction {
        ReuseDirection::BToA => (b, a),
        ReuseDirection::AToB | ReuseDirection::Unknown => (a, b),
    };
    let directed = reuse.direction != ReuseDirection::Unknown;
    Copy {
        from,
        to,
        directed,
        retold: reuse.relation == Relation::SameOrigin,
        title: format!(
            "{} and {} share text ({}): {}",
            case.report_name(reuse.a),
            case.report_name(reuse.b),
            reuse.label.as_str(),
            reuse.basis
        ),
    }
}

/// Puts reports of a long list that had it in the same way into one box.
fn bundle(passing: &mut BTreeMap<Station, BTreeSet<usize>>, arrows: &mut Arrows, copies: &[&Reuse]) {
    let n_reports = passing
        .keys()
        .filter(|station| matches!(station, Station::Report(_)))
        .count();
    if n_reports < MANY {
        return;
    }
    let copied: BTreeSet<ReportId> = copies.iter().flat_map(|reuse| [reuse.a, reuse.b]).collect();
    let mut alike: BTreeMap<Vec<Station>, Vec<ReportId>> = BTreeMap::new();
    for station in passing.keys() {
        if let Station::Report(reports) = station
            && reports
                .iter()
                .all(|report| n_reports > 2 * MANY || !copied.contains(report))
        {
            let from = arrows.keys().filter(|(_, to)| to == station);
            let from = from.map(|(from, _)| from.clone()).collect();
            alike.entry(from).or_default().extend(reports);
        }
    }
    for (from, reports) in alike {
        if reports.len() < BUNDLE {
            continue;
        }
        let together = Station::Report(reports.clone());
        let mut numbers = BTreeSet::new();
        let mut basis = LinkBasis::Inherited;
        for report in reports {
            let one = Station::Report(vec![report]);
            numbers.extend(passing.remove(&one).unwrap_or_default());
            for station in &from {
                if let Some((link, _)) = arrows.remove(&(station.clone(), one.clone())) {
                    basis = basis.min(link);
                }
            }
        }
        for station in from {
            arrows.insert((station, together.clone()), (basis, numbers.clone()));
        }
        passing.insert(together, numbers);
    }
}
