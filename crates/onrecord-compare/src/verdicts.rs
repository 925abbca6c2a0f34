//! How do findings honour what people decided?
//!
//! Before anything is joined, entities are united or set apart. Claims are made without the statements
//! that were rejected, and nothing else that rests on them is found; the statements themselves stay in
//! the list, since the report still says so.

use std::collections::BTreeSet;

use onrecord_nouns::{Attributed, Drift, Findings, RecordRef, StatementRef, Verdicts};

use crate::sources::Cast;

/// Unites entities and sets others apart.
pub(crate) fn cast(cast: &mut Cast, verdicts: &Verdicts) {
    for entity in &verdicts.own_source {
        cast.set_apart(*entity);
    }
    for (one, other) in &verdicts.one_source {
        cast.unite(*one, *other);
    }
}

/// Takes rejected statements out, so that no claim rests on them.
pub(crate) fn set_apart(findings: &mut Findings, verdicts: &Verdicts) -> Vec<Attributed> {
    if verdicts.rejected.is_empty() {
        return Vec::new();
    }
    let all = std::mem::take(&mut findings.statements);
    let (rejected, kept) = all
        .into_iter()
        .partition(|found| verdicts.rejected.contains(&found.statement));
    findings.statements = kept;
    rejected
}

/// Puts rejected statements back into the list.
pub(crate) fn put_back(findings: &mut Findings, rejected: Vec<Attributed>) {
    if !rejected.is_empty() {
        findings.statements.extend(rejected);
        findings.statements.sort_by_key(|found| found.statement);
    }
}

/// Parts and joins groups of statements as people decided; `told` gives the statement at a place.
pub(crate) fn regroup(
    mut groups: Vec<Vec<usize>>,
    told: impl Fn(usize) -> Option<StatementRef>,
    verdicts: &Verdicts,
) -> Vec<Vec<usize>> {
    if verdicts.own_claim.is_empty() && verdicts.one_claim.is_empty() {
        return groups;
    }
    let mut alone: Vec<Vec<usize>> = Vec::new();
    for group in &mut groups {
        let parted = |at: &usize| told(*at).is_some_and(|id| verdicts.own_claim.contains(&id));
        let (out, kept) = group.iter().copied().partition(parted);
        *group = kept;
        let out: Vec<usize> = out;
        alone.extend(out.into_iter().map(|at| vec![at]));
    }
    groups.extend(alone);
    groups.retain(|group| !group.is_empty());
    let holds = |group: &Vec<usize>, id: StatementRef| group.iter().any(|at| told(*at) == Some(id));
    for (one, other) in &verdicts.one_claim {
        let first = groups.iter().position(|group| holds(group, *one));
        let second = groups.iter().position(|group| holds(group, *other));
        if let (Some(first), Some(second)) = (first, second)
            && first != second
        {
            let joined = groups.remove(first.max(second));
            if let Some(group) = groups.get_mut(first.min(second)) {
                group.extend(joined);
                group.sort_unstable();
            }
        }
    }
    groups
}

/// Leaves out what rests on a rejected statement.
pub(crate) fn leave_out(findings: &mut Findings, verdicts: &Verdicts) {
    let rejected = &verdicts.rejected;
    if rejected.is_empty() {
        return;
    }
    let stays = |statement: &Option<StatementRef>| statement.is_none_or(|id| !rejected.contains(&id));
    let gone: BTreeSet<u32> = (0_u32..)
        .zip(&findings.positions)
        .filter(|(_, position)| !stays(&position.statement))
        .map(|(at, _)| at)
        .collect();
    let mut at = 0_u32;
    let mut numbers: Vec<Option<u32>> = Vec::with_capacity(findings.positions.len());
    for place in 0..findings.positions.len() {
        let stays = u32::try_from(place).is_ok_and(|place| !gone.contains(&place));
        numbers.push(stays.then_some(at));
        at += u32::from(stays);
    }
    findings.positions.retain(|position| stays(&position.statement));
    findings
        .drifts
        .retain(|Drift { statements, .. }| stays(&statements.0) && stays(&statements.1));
    findings.contradictions.retain_mut(|found| {
        for side in &mut found.sides {
            side.retain_mut(|record| match record {
                RecordRef::Statement(statement) => !rejected.contains(statement),
                RecordRef::Position(place) => {
                    let moved = numbers.get(*place as usize).copied().flatten();
                    if let Some(moved) = moved {
                        *place = moved;
                    }
                    moved.is_some()
                }
                RecordRef::Figure(_) | RecordRef::Moment(_) => true,
            });
        }
        found.sides.iter().all(|side| !side.is_empty())
    });
}
