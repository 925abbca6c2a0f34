//! The lines of a claim with their statements, and where each starts.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{Origin, SourceId};

use super::Case;
use super::ways::{Speakers, Station, Texts, Way, Windows, stations};

/// The lines with their statements. What says nothing of its origin stands under the line that is
/// nearest to it.
pub(super) fn origins(
    case: &Case<'_>,
    ways: &[Way],
    line_cut: &[Station],
    ancestors: &[Option<usize>],
) -> Vec<Origin> {
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
