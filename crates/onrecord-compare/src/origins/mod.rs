//! Where the independent lines of a claim start, and what it rests on.
//!
//! Every statement of a claim is a way: from its publisher through the outlets and documents it
//! credits to the last speaker. Text that two reports share adds a common ancestor to both ways.
//! Lines are ways that share no station but the last speaker; origins may not share that either.
//! Where a way does not say where it comes from, the least count lets it run along another line and
//! the most count gives it one of its own. Surprise: the least is counted on the ways that say
//! where they end, so what is unknown never raises it.

pub(crate) mod graph;
mod indicator;
mod proof;

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::{Grades, Names};
use onrecord_nouns::{
    Attributed, Claim, EntityKind, Evidence, Indicator, Merge, Origin, ReportId, Reuse, Source, SourceId,
    StatementRef,
};

use crate::sources::unite::Sets;
use graph::{Ways, Weight};

/// What is to be counted: the statements of one claim, with what surrounds them.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// The sources of the case.
    pub sources: &'a [Source],
    /// The statements that say it, in order.
    pub statements: Vec<&'a Attributed>,
    /// The statements that deny it.
    pub denials: Vec<&'a Attributed>,
    /// Passages that hold two of the statements, as places in `statements`.
    pub shared: Vec<Shared<'a>>,
    /// The window of time in which each report stands.
    pub window_of: &'a BTreeMap<ReportId, u32>,
    /// Letters that the user gave to outlets.
    pub grades: &'a Grades,
    /// Names of outlets, to find their grades.
    pub names: &'a Names,
}

/// Two statements whose contents stand in one shared passage.
#[derive(Clone, Copy, Debug)]
pub struct Shared<'a> {
    /// Place of one statement.
    pub one: usize,
    /// Place of the other.
    pub other: usize,
    /// The passage.
    pub reuse: &'a Reuse,
    /// Whether sharing it shows one way, or only one speaker or document.
    pub strength: Strength,
}

/// What a shared passage shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// One text: whoever wrote it, both have it from there.
    OneText,
    /// Perhaps only the same words of the same speaker, or another part of a common report.
    Perhaps,
}

/// The counts of one claim and their proof.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// Where lines start; each statement under one.
    pub origins: Vec<Origin>,
    /// The least number of origins.
    pub least: u32,
    /// The most there could be.
    pub most: u32,
    /// The least number of lines.
    pub lines: u32,
    /// The most lines there could be.
    pub lines_most: u32,
    /// The sources without which there is no support.
    pub cut: Vec<SourceId>,
    /// The last speakers.
    pub speakers: Vec<SourceId>,
    /// Why ways were taken to meet.
    pub merges: Vec<Merge>,
    /// The pair of letter and number.
    pub indicator: Indicator,
    /// What would settle it.
    pub missing: Vec<String>,
}

/// A station on a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Station {
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
#[derive(Debug)]
struct Way {
    publisher: SourceId,
    /// Whether other reports of the claim credit the publisher.
    credited: bool,
    window: u32,
    /// Stations between publisher and last speaker.
    middle: Vec<SourceId>,
    speaker: Option<SourceId>,
    end: End,
}

/// How far a way says where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// A named speaker or a document.
    Named,
    /// An outlet, or an unnamed speaker through an outlet: the line is known, its origin is not.
    Line,
    /// Nothing beyond the publisher, or an unnamed speaker of its own.
    Open,
}

/// Counts the origins of one claim.
///
/// # Limits
///
/// A report that drops a credit, keeps a named speaker and shares no text is taken at its word; so is
/// an outlet that others credit and that hides its own source.
#[must_use]
pub fn count(case: &Case<'_>) -> Count {
    let credited = credited(case);
    let ways: Vec<Way> = case
        .statements
        .iter()
        .map(|statement| way(case, statement, &credited))
        .collect();
    let ancestors = ancestors(case, Strength::Perhaps);
    let sure_ancestors = ancestors_of_one_text(case);
    let closed: Vec<usize> = places(&ways, |way| way.end != End::Open);
    let named: Vec<usize> = places(&ways, |way| way.end == End::Named);
    let all: Vec<usize> = (0..ways.len()).collect();

    let line_cut = cut(
        case,
        &ways,
        &closed,
        &ancestors,
        Speakers::Shared,
        Windows::Ignored,
    );
    let lines = small(line_cut.len()).max(u32::from(!ways.is_empty()));
    let named_cut = cut(
        case,
        &ways,
        &named,
        &ancestors,
        Speakers::Counted,
        Windows::Ignored,
    );
    let least = small(named_cut.len()).max(u32::from(!ways.is_empty()));
    let most = cut(
        case,
        &ways,
        &all,
        &sure_ancestors,
        Speakers::Counted,
        Windows::Kept,
    );
    let lines_most = cut(
        case,
        &ways,
        &all,
        &sure_ancestors,
        Speakers::Shared,
        Windows::Kept,
    );

    let origins = origins(case, &ways, &line_cut, &ancestors);
    let cut = cut_of_sources(case, &ways);
    let speakers: BTreeSet<SourceId> = ways.iter().filter_map(|way| way.speaker).collect();
    let most = small(most.len()).max(least);
    let lines_most = small(lines_most.len()).max(lines);
    Count {
        indicator: indicator::indicator(case, &origins, &ways, lines),
        missing: proof::missing(case, &ways, &ancestors),
        merges: proof::merges(case, &ways),
        origins,
        least,
        most,
        lines,
        lines_most,
        cut,
        speakers: speakers.into_iter().collect(),
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn places(ways: &[Way], wanted: impl Fn(&Way) -> bool) -> Vec<usize> {
    ways.iter()
        .enumerate()
        .filter(|(_, way)| wanted(way))
        .map(|(place, _)| place)
        .collect()
}

fn kind(case: &Case<'_>, id: SourceId) -> EntityKind {
    case.sources
        .get(id.0 as usize)
        .map_or(EntityKind::Anonymous, |source| source.kind)
}

/// Outlets and documents pass a report on; everybody else speaks.
fn passes_on(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::Outlet | EntityKind::Document)
}

/// Whether somebody stands for what is said with a name.
fn on_record(case: &Case<'_>, id: SourceId) -> bool {
    let Some(source) = case.sources.get(id.0 as usize) else {
        return false;
    };
    match source.kind {
        EntityKind::Person | EntityKind::Government | EntityKind::Organisation | EntityKind::Event => true,
        EntityKind::Document => true,
        EntityKind::Group => source.known.is_some() || source.actor.is_some(),
        EntityKind::Outlet | EntityKind::Anonymous => false,
    }
}

/// Outlets that some statement of the claim credits; a report of one is its line's start.
fn credited(case: &Case<'_>) -> BTreeSet<SourceId> {
    case.statements
        .iter()
        .flat_map(|statement| statement.chain.iter().skip(1))
        .copied()
        .filter(|source| kind(case, *source) == EntityKind::Outlet)
        .collect()
}

fn way(case: &Case<'_>, statement: &Attributed, credited: &BTreeSet<SourceId>) -> Way {
    let (publisher, rest) = match statement.chain.split_first() {
        Some((first, rest)) => (*first, rest),
        None => (SourceId(u32::MAX), [].as_slice()),
    };
    let (speaker, middle) = match rest.split_last() {
        Some((last, middle)) if !passes_on(kind(case, *last)) => (Some(*last), middle),
        _ => (None, rest),
    };
    let end = match (speaker, middle.is_empty()) {
        (Some(speaker), _) if on_record(case, speaker) => End::Named,
        (None, false) if middle.last().is_some_and(|last| on_record(case, *last)) => End::Named,
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

/// For each statement, the unseen text it shares with others of the claim.
fn ancestors(case: &Case<'_>, weakest: Strength) -> Vec<Option<usize>> {
    let mut sets = Sets::new(case.statements.len());
    let mut touched = vec![false; case.statements.len()];
    for shared in &case.shared {
        if shared.strength <= weakest {
            sets.join(shared.one, shared.other);
            for at in [shared.one, shared.other] {
                if let Some(slot) = touched.get_mut(at) {
                    *slot = true;
                }
            }
        }
    }
    touched
        .iter()
        .enumerate()
        .map(|(at, shares)| shares.then(|| sets.find(at)))
        .collect()
}

fn ancestors_of_one_text(case: &Case<'_>) -> Vec<Option<usize>> {
    ancestors(case, Strength::OneText)
}

/// Whether two ways to one speaker are two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Speakers {
    Shared,
    Counted,
}

/// Whether one outlet in two windows of time is two reports of it. Where they are ignored, the least
/// is counted: a chain that breaks off at an outlet runs on as other chains do from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Windows {
    Ignored,
    Kept,
}

fn cut(
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
struct Texts {
    /// The station of the text that a way shares.
    station: Vec<Option<Station>>,
    /// Publishers that others credit and whose text is shared: the text is theirs.
    owned: BTreeMap<SourceId, Station>,
    /// Whether others with the same text tell more of where it comes from.
    told_by_others: Vec<bool>,
}

impl Texts {
    fn new(ways: &[Way], ancestors: &[Option<usize>]) -> Self {
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
fn stations(
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
        let kind = kind(case, source);
        stations.push(match kind {
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
fn cut_of_sources(case: &Case<'_>, ways: &[Way]) -> Vec<SourceId> {
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

/// The lines with their statements. What says nothing of its origin stands under the line that is
/// nearest to it.
fn origins(case: &Case<'_>, ways: &[Way], line_cut: &[Station], ancestors: &[Option<usize>]) -> Vec<Origin> {
    let texts = Texts::new(ways, ancestors);
    let passed: Vec<Vec<Station>> = ways
        .iter()
        .enumerate()
        .map(|(place, way)| {
            let stations = stations(case, way, place, &texts, Speakers::Shared, Windows::Ignored);
            stations.into_iter().map(|(station, _)| station).collect()
        })
        .collect();
    let mut lines: Vec<Vec<usize>> = vec![Vec::new(); line_cut.len().max(1)];
    let mut stations_of: Vec<BTreeSet<Station>> = vec![BTreeSet::new(); lines.len()];
    let mut left: Vec<usize> = Vec::new();
    for (place, stations) in passed.iter().enumerate() {
        let on = stations
            .iter()
            .find_map(|station| line_cut.iter().position(|cut| cut == station));
        match on {
            Some(line) => {
                lines[line].push(place);
                stations_of[line].extend(
                    stations
                        .iter()
                        .filter(|station| !matches!(station, Station::Speaker(_))),
                );
            }
            None => left.push(place),
        }
    }
    let window = |place: usize| ways.get(place).map(|way| way.window);
    let mut windows_of: Vec<BTreeMap<u32, usize>> = vec![BTreeMap::new(); lines.len()];
    for (line, places) in lines.iter().enumerate() {
        for window in places.iter().filter_map(|&place| window(place)) {
            *windows_of[line].entry(window).or_default() += 1;
        }
    }
    for place in left {
        let shared = |line: usize| {
            let stations = passed.get(place).map(Vec::as_slice).unwrap_or_default();
            stations.iter().any(|station| stations_of[line].contains(station))
        };
        let near = |line: usize| {
            window(place)
                .and_then(|window| windows_of[line].get(&window))
                .copied()
        };
        let line = (0..lines.len())
            .max_by_key(|&line| {
                (
                    shared(line),
                    near(line).unwrap_or(0),
                    lines[line].len(),
                    std::cmp::Reverse(line),
                )
            })
            .unwrap_or(0);
        lines[line].push(place);
    }
    lines
        .iter()
        .enumerate()
        .map(|(line, places)| {
            let mut places = places.clone();
            places.sort_unstable();
            Origin {
                source: start(ways, line_cut.get(line), &places),
                statements: places
                    .iter()
                    .filter_map(|&place| Some(case.statements.get(place)?.statement))
                    .collect(),
            }
        })
        .collect()
}

/// Where a line starts outside the reports of the case, or the report's own outlet.
fn start(ways: &[Way], station: Option<&Station>, places: &[usize]) -> Option<SourceId> {
    let members: Vec<&Way> = places.iter().filter_map(|&place| ways.get(place)).collect();
    let only = |of: &dyn Fn(&Way) -> Option<SourceId>| -> Option<SourceId> {
        let found: BTreeSet<Option<SourceId>> = members.iter().map(|way| of(way)).collect();
        match found.into_iter().collect::<Vec<_>>().as_slice() {
            [one] => *one,
            _ => None,
        }
    };
    match station {
        Some(Station::Credited(source, _) | Station::Between(source) | Station::Speaker(source)) => {
            Some(*source)
        }
        Some(Station::Ancestor(_)) => only(&|way| way.middle.first().copied().or(way.speaker)),
        Some(Station::Publisher(_)) | None => only(&|way| way.middle.first().copied().or(way.speaker))
            .or_else(|| {
                only(&|way| Some(way.publisher)).filter(|_| members.iter().all(|way| way.middle.is_empty()))
            }),
    }
}

/// Writes the count into a claim.
pub fn fill(claim: &mut Claim, count: Count) {
    claim.origins = count.origins;
    claim.least = count.least;
    claim.most = count.most;
    claim.lines = count.lines;
    claim.lines_most = count.lines_most;
    claim.cut = count.cut;
    claim.speakers = count.speakers;
    claim.merges = count.merges;
    claim.indicator = count.indicator;
    claim.missing = count.missing;
}

/// The places in the texts where a source stands in the chain of a statement.
fn evidence_of(statement: &Attributed, id: SourceId) -> Option<Evidence> {
    let at = statement.chain.iter().position(|source| *source == id)?;
    // Chains of the case may be shorter than those of the report: look from the end.
    let from_end = statement.chain.len() - at;
    let link = statement.links.links.iter().rev().nth(from_end.checked_sub(1)?)?;
    Some(Evidence {
        report: statement.statement.report,
        span: link.evidence?,
    })
}

/// The reports of some statements, each once.
fn reports(statements: &[StatementRef]) -> BTreeSet<ReportId> {
    statements.iter().map(|statement| statement.report).collect()
}

#[cfg(test)]
mod tests;
