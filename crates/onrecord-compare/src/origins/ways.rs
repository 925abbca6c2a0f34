//! A statement as a way: its stations, how far it says where it comes from, and what cuts it.
//!
//! A publisher that another report of the claim credits is one station with that credit, and text that
//! reports share is a station of its own. Surprise: in the least count a way that breaks off at an
//! outlet runs on as other ways do from there.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{Attributed, EntityKind, SourceId};

use super::graph::{Ways, Weight};
use super::{Case, Strength, kind, on_record, passes_on};
use crate::sources::unite::Sets;

/// A station on a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Station {
    /// An outlet or document that is credited; the window keeps far-apart reports of one outlet apart.
    Credited(SourceId, u32),
    /// Somebody in the middle of a chain.
    Between(SourceId),
    /// An unseen text that reports share.
    Ancestor(usize),
    /// The last speaker.
    Speaker(SourceId),
    /// The outlet of a report of the case.
    Publisher(SourceId),
}

/// One way, taken apart.
#[derive(Clone, Debug)]
pub(super) struct Way {
    pub(super) publisher: SourceId,
    /// Whether other reports of the claim credit the publisher.
    pub(super) credited: bool,
    pub(super) window: u32,
    /// Stations between publisher and last speaker.
    pub(super) middle: Vec<SourceId>,
    pub(super) speaker: Option<SourceId>,
    pub(super) end: End,
}

/// How far a way says where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// A named speaker or a document.
    Named,
    /// An outlet, or an unnamed speaker through an outlet: the line is known, its origin is not.
    Line,
    /// Nothing beyond the publisher, or an unnamed speaker of its own.
    Open,
}

/// Outlets that some statement of the claim credits, and others that publish a report of it themselves
/// (a ministry its statement): a report of one is its line's start.
pub(super) fn credited(case: &Case<'_>) -> BTreeSet<SourceId> {
    let publishers: BTreeSet<SourceId> = case
        .statements
        .iter()
        .filter_map(|statement| statement.chain.first().copied())
        .collect();
    case.statements
        .iter()
        .flat_map(|statement| statement.chain.iter().skip(1))
        .copied()
        .filter(|source| kind(case, *source) == EntityKind::Outlet || publishers.contains(source))
        .collect()
}

pub(super) fn way(case: &Case<'_>, statement: &Attributed, credited: &BTreeSet<SourceId>) -> Way {
    let (publisher, rest) = match statement.chain.split_first() {
        Some((first, rest)) => (*first, rest),
        None => (SourceId(u32::MAX), [].as_slice()),
    };
    let (speaker, middle) = match rest.split_last() {
        Some((last, middle)) if !passes_on(kind(case, *last)) && !credited.contains(last) => {
            (Some(*last), middle)
        }
        _ => (None, rest),
    };
    let end = match (speaker, middle.is_empty()) {
        (Some(speaker), _) if on_record(case, speaker) => End::Named,
        (None, false) if middle.last().is_some_and(|last| on_record(case, *last)) => End::Named,
        (None, true) if credited.contains(&publisher) && on_record(case, publisher) => End::Named,
        (_, false) => End::Line,
        (_, true) if credited.contains(&publisher) => End::Line,
        (_, true) => End::Open,
    };
    Way {
        publisher,
        credited: credited.contains(&publisher),
        window: case
            .window_of
            .get(&statement.statement.report)
            .copied()
            .unwrap_or(0),
        middle: middle.to_vec(),
        speaker,
        end,
    }
}

/// Gives headlines that name nobody the way of their text.
pub(super) fn follow_texts(case: &Case<'_>, ways: &mut [Way]) {
    for (headline, text) in &case.shortened {
        let way = ways.get(*text).cloned();
        if let (Some(slot), Some(way)) = (ways.get_mut(*headline), way)
            && slot.end != End::Named
        {
            *slot = way;
        }
    }
}

/// Gives all ways that quote one utterance its speaker: the one with a name, if only one is named; else the first
/// that is told at all.
pub(super) fn unite_speakers(case: &Case<'_>, ways: &mut [Way]) {
    let mut sets = Sets::new(ways.len());
    for (one, other) in &case.uttered {
        sets.join(*one, *other);
    }
    let mut groups: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (one, other) in &case.uttered {
        groups.entry(sets.find(*one)).or_default().extend([*one, *other]);
    }
    for places in groups.into_values() {
        let speakers = || places.iter().filter_map(|place| ways.get(*place)?.speaker);
        let named: BTreeSet<SourceId> = speakers().filter(|id| on_record(case, *id)).collect();
        let speaker = match named.len() {
            0 => speakers().next(),
            1 => named.first().copied(),
            // One reads out what another said: the words do not tell whose they are.
            _ => None,
        };
        let Some(speaker) = speaker else { continue };
        for place in &places {
            let Some(way) = ways.get_mut(*place) else { continue };
            way.speaker = Some(speaker);
            if on_record(case, speaker) {
                way.end = End::Named;
            }
        }
    }
}

/// For each statement, the unseen text it shares with others of the claim.
pub(super) fn ancestors(case: &Case<'_>, weakest: Strength) -> Vec<Option<usize>> {
    let mut sets = Sets::new(case.statements.len());
    let mut touched = vec![false; case.statements.len()];
    let passages = case.shared.iter().filter(|shared| shared.strength <= weakest);
    let passages = passages.map(|shared| (shared.one, shared.other));
    let others = case.quoted.iter().chain(&case.papers).chain(&case.unsure);
    let others = others.filter(|_| weakest == Strength::Perhaps);
    for (one, other) in passages.chain(others.copied()) {
        sets.join(one, other);
        for at in [one, other] {
            if let Some(slot) = touched.get_mut(at) {
                *slot = true;
            }
        }
    }
    touched
        .iter()
        .enumerate()
        .map(|(at, shares)| shares.then(|| sets.find(at)))
        .collect()
}

pub(super) fn ancestors_of_one_text(case: &Case<'_>) -> Vec<Option<usize>> {
    ancestors(case, Strength::OneText)
}

/// Whether two ways to one speaker are two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speakers {
    Shared,
    Counted,
}

/// Whether one outlet in two windows of time is two reports of it. Where they are ignored, the least
/// is counted: a chain that breaks off at an outlet runs on as other chains do from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Windows {
    Ignored,
    Kept,
}

pub(super) fn cut(
    case: &Case<'_>,
    ways: &[Way],
    wanted: &[usize],
    ancestors: &[Option<usize>],
    speakers: Speakers,
    windows: Windows,
) -> Vec<Station> {
    let mut graph = Ways::new();
    let texts = Texts::new(ways, ancestors);
    for &place in wanted {
        if let Some(way) = ways.get(place) {
            graph.add(stations(case, way, place, &texts, speakers, windows));
        }
    }
    if windows == Windows::Ignored {
        graph.run_on();
    }
    graph.cut()
}

/// Shared texts as stations.
pub(super) struct Texts {
    /// The station of the text that a way shares.
    station: Vec<Option<Station>>,
    /// Publishers that others credit and whose text is shared: the text is theirs.
    owned: BTreeMap<SourceId, Station>,
    /// Whether others with the same text tell more of where it comes from.
    told_by_others: Vec<bool>,
    /// Publishers that others credit.
    credited: BTreeSet<SourceId>,
}

impl Texts {
    pub(super) fn new(ways: &[Way], ancestors: &[Option<usize>]) -> Self {
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (place, ancestor) in ancestors.iter().enumerate() {
            if let Some(ancestor) = ancestor {
                groups.entry(*ancestor).or_default().push(place);
            }
        }
        let mut texts = Self {
            station: vec![None; ways.len()],
            owned: BTreeMap::new(),
            told_by_others: vec![false; ways.len()],
            credited: ways
                .iter()
                .filter(|way| way.credited)
                .map(|way| way.publisher)
                .collect(),
        };
        for (ancestor, places) in groups {
            let members = || places.iter().filter_map(|&place| Some((place, ways.get(place)?)));
            let owners: BTreeSet<SourceId> = members()
                .filter(|(_, way)| way.credited)
                .map(|(_, way)| way.publisher)
                .collect();
            // An outlet may own several texts; they are one station then.
            let known = owners.iter().find_map(|owner| texts.owned.get(owner).copied());
            let station = match (known, owners.first()) {
                (Some(station), _) => station,
                (None, Some(owner)) => Station::Credited(*owner, 0),
                (None, None) => Station::Ancestor(ancestor),
            };
            for owner in owners {
                texts.owned.insert(owner, station);
            }
            let more = members().any(|(_, way)| way.credited || !way.middle.is_empty());
            for (place, way) in members() {
                if let (Some(slot), Some(told)) =
                    (texts.station.get_mut(place), texts.told_by_others.get_mut(place))
                {
                    *slot = Some(station);
                    *told = more && !way.credited && way.middle.is_empty();
                }
            }
        }
        texts
    }

    /// The station of an outlet: its own text, if it has one.
    fn outlet(&self, outlet: SourceId, window: u32) -> Station {
        let own = Station::Credited(outlet, window);
        self.owned.get(&outlet).copied().unwrap_or(own)
    }
}

/// The stations of a way. Lower weights are named first where a cut has a choice.
pub(super) fn stations(
    case: &Case<'_>,
    way: &Way,
    place: usize,
    texts: &Texts,
    speakers: Speakers,
    windows: Windows,
) -> Vec<(Station, Weight)> {
    let window = match windows {
        Windows::Ignored => 0,
        Windows::Kept => way.window,
    };
    // A publisher that another report credits is one station with that credit.
    let mut stations = vec![if way.credited {
        (texts.outlet(way.publisher, window), Some(0))
    } else {
        (Station::Publisher(way.publisher), Some(4))
    }];
    if let Some(text) = texts.station.get(place).copied().flatten() {
        let weight = if matches!(text, Station::Ancestor(_)) {
            3
        } else {
            0
        };
        stations.push((text, Some(weight)));
    }
    let told_by_others = texts.told_by_others.get(place).copied().unwrap_or(false);
    if windows == Windows::Ignored && speakers == Speakers::Shared && told_by_others {
        return stations;
    }
    for &source in &way.middle {
        stations.push(match kind(case, source) {
            _ if texts.credited.contains(&source) => (texts.outlet(source, window), Some(0)),
            EntityKind::Outlet => (texts.outlet(source, window), Some(0)),
            EntityKind::Document => (Station::Credited(source, window), Some(1)),
            _ => (Station::Between(source), Some(2)),
        });
    }
    if let Some(speaker) = way.speaker {
        let weight = match speakers {
            Speakers::Shared => None,
            Speakers::Counted => Some(2),
        };
        stations.push((Station::Speaker(speaker), weight));
    }
    stations
}

/// The least sources that hold up the claim; unseen texts cannot be named and are passed by.
pub(super) fn cut_of_sources(case: &Case<'_>, ways: &[Way]) -> Vec<SourceId> {
    let mut graph = Ways::new();
    for way in ways {
        let publisher = (way.publisher, Some(if way.credited { 0 } else { 4 }));
        let middle = way.middle.iter().map(|source| {
            let weight = match kind(case, *source) {
                EntityKind::Outlet => 0,
                EntityKind::Document => 1,
                _ => 2,
            };
            (*source, Some(weight))
        });
        let speaker = way.speaker.map(|speaker| (speaker, Some(3)));
        graph.add(std::iter::once(publisher).chain(middle).chain(speaker));
    }
    graph.cut()
}
