//! Whose "only if" is a plain "yes" in another report?
//!
//! A position that its holder ties to a condition, beside one of the same holder on the same issue that another
//! outlet tells, at the time or a little later, without any. Both may be true: a condition may have been met.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{
    Contradiction, Doing, EntityId, EntityKind, Position, RecordRef, ReportId, SourceId, Stance,
};

use super::aligned::Pile;
use crate::claims::content::Said;

/// Days between the two at most.
const ONE_TIME: i32 = 14;
/// So many words make a condition.
const WORDS: usize = 4;

/// Whose positions on which issue, and whether on what others should do.
type Cell<'a> = (SourceId, &'a str, bool);

/// Positions that lost their condition from one report to another.
pub(super) fn dropped(pile: &Pile<'_>) -> Vec<Contradiction> {
    let mut cells: BTreeMap<Cell<'_>, Vec<(u32, &Position)>> = BTreeMap::new();
    for (at, position) in (0u32..).zip(&pile.findings.positions) {
        let others = position.doing == Doing::Others;
        let cell = cells.entry((position.actor, position.issue.as_str(), others));
        cell.or_default().push((at, position));
    }
    let said: BTreeMap<_, &Said<'_>> = pile
        .said
        .iter()
        .map(|said| (said.attributed.statement, said))
        .collect();
    let mut found = Vec::new();
    for ((actor, issue, _), positions) in cells {
        let told = |position: &Position| position.statement.and_then(|id| said.get(&id).copied());
        let with: Vec<_> = positions
            .iter()
            .filter(|(_, position)| {
                position.stance == Stance::ForIf && is_tied(pile, position, told(position))
            })
            .collect();
        let without: Vec<_> = positions
            .iter()
            .filter(|(_, position)| position.stance == Stance::For && told(position).is_some())
            .collect();
        // A state or a party has many voices.
        let source = pile.findings.sources.get(actor.0 as usize);
        let is_person = source.is_some_and(|source| source.kind == EntityKind::Person);
        let mut sides: [BTreeSet<u32>; 2] = [BTreeSet::new(), BTreeSet::new()];
        for (one, tied) in &with {
            for (other, plain) in &without {
                let speakers = [tied, plain].map(|position| told(position).and_then(|said| said.speaker));
                let one_voice = is_person || speakers[0].is_some() && speakers[0] == speakers[1];
                if one_voice && follows(pile, tied, plain) {
                    sides[0].insert(*one);
                    sides[1].insert(*other);
                }
            }
        }
        let first = with.iter().find(|(at, _)| sides[0].contains(at));
        let Some(condition) = first.and_then(|(_, tied)| tied.condition.first()) else {
            continue;
        };
        let words = pile.words(*condition);
        found.push(Contradiction {
            kind: "condition dropped".to_owned(),
            about: format!(
                "{} on {issue}: “{words}” is in one telling only",
                pile.name(actor)
            ),
            sides: sides
                .into_iter()
                .map(|side| side.into_iter().map(RecordRef::Position).collect())
                .collect(),
        });
    }
    found
}

/// Whether a condition of some words stands in what is said itself.
fn is_tied(pile: &Pile<'_>, position: &Position, told: Option<&Said<'_>>) -> bool {
    told.is_some_and(|said| !said.statement.conditions.is_empty())
        && position
            .condition
            .iter()
            .any(|place| pile.words_whole(*place).split_whitespace().count() >= WORDS)
}

/// Whether the second is told by another outlet, at the time of the first or soon after.
fn follows(pile: &Pile<'_>, tied: &Position, plain: &Position) -> bool {
    let report = |position: &Position| position.evidence.first().map(|place| place.report);
    let publisher = |report: Option<ReportId>| {
        let id = (report?, EntityId::PUBLISHER);
        pile.findings.source_of.get(&id).copied()
    };
    let (one, other) = (report(tied), report(plain));
    let day = |position: &Position| position.days.from.or(position.days.to);
    let soon = match (day(tied), day(plain)) {
        (Some(before), Some(after)) => (0..=ONE_TIME).contains(&(after - before).get_days()),
        _ => false,
    };
    one != other && publisher(one) != publisher(other) && soon
}
