//! Do people of one body stand apart on an issue?
//!
//! Where one report tells that one minister is for it and another against, the government has no side: each of
//! them holds his own, in all reports. A surprise: one who changes his mind over several reports is no quarrel, nor is
//! a report that contradicts another.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{EntityKind, Findings, Position, ReportId, SourceId, Stance};

use super::likely::NAMES;

/// A position and whoever takes it, before his body takes his place.
pub(super) struct Taken {
    /// The position.
    pub(super) position: Position,
    /// Who takes it.
    pub(super) by: SourceId,
    /// What speaks for and against it.
    pub(super) values: [f32; NAMES.len()],
}

/// Gives the positions of people who stand apart back to them.
pub(super) fn part(taken: &mut [Taken], findings: &Findings) {
    let person = |id: SourceId| {
        findings.sources.get(id.0 as usize).is_some_and(|source| {
            source.kind == EntityKind::Person && source.name.contains(char::is_uppercase)
        })
    };
    let mut sides: BTreeMap<(&str, SourceId, ReportId), BTreeMap<SourceId, BTreeSet<bool>>> = BTreeMap::new();
    for one in taken
        .iter()
        .filter(|one| person(one.by) && one.by != one.position.actor)
    {
        let favours = match one.position.stance {
            Stance::For | Stance::ForIf => true,
            Stance::Against => false,
            Stance::Open | Stance::ExpectsNot => continue,
        };
        let reports = one.position.evidence.iter().map(|place| place.report);
        for report in reports {
            let key = (one.position.issue.as_str(), one.position.actor, report);
            sides
                .entry(key)
                .or_default()
                .entry(one.by)
                .or_default()
                .insert(favours);
        }
    }
    let apart = |people: &BTreeMap<SourceId, BTreeSet<bool>>| {
        let only = |side: bool| {
            people
                .values()
                .any(|sides| sides.len() == 1 && sides.contains(&side))
        };
        only(true) && only(false)
    };
    let quarrels: BTreeSet<(String, SourceId)> = sides
        .iter()
        .filter(|(_, people)| apart(people))
        .map(|((issue, actor, _), _)| ((*issue).to_owned(), *actor))
        .collect();
    for one in taken {
        let key = (one.position.issue.clone(), one.position.actor);
        if person(one.by) && quarrels.contains(&key) {
            one.position.actor = one.by;
        }
    }
}
