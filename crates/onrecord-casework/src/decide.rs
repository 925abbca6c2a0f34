//! How do findings follow a verdict, or the removal of a report?
//!
//! The verdict is written down first; then the stories it bears on are compared again with it. If the
//! process dies in between, the verdict is there and the next comparison honours it.

use std::collections::BTreeSet;

use onrecord_keep::{Case, Changes, Decision, Target, Verdict};
use onrecord_nouns::ReportId;

use crate::settle::{compare_all, compare_stories_of};
use crate::{CaseworkError, Options, Progress, WHOLE_AT_MOST};

/// Writes a verdict down and lets the findings follow; gives its number and what changed.
///
/// # Errors
///
/// If the verdict is about nothing that the case has, or the case cannot be written.
pub fn decide(
    case: &mut Case,
    by: &str,
    decision: &Decision,
    note: &str,
    options: &Options,
    progress: &dyn Progress,
) -> Result<(i64, Changes), CaseworkError> {
    let waited = case.setting("stale")?.is_some();
    let id = case.decide(by, decision, note)?;
    let changes = follow(case, decision, waited, options, progress)?;
    Ok((id, changes))
}

/// Takes a verdict back and lets the findings follow; gives the verdict and what changed.
///
/// # Errors
///
/// If there is no such verdict that stands, or the case cannot be written.
pub fn undo(
    case: &mut Case,
    by: &str,
    id: i64,
    note: &str,
    options: &Options,
    progress: &dyn Progress,
) -> Result<(Verdict, Changes), CaseworkError> {
    let waited = case.setting("stale")?.is_some();
    let verdict = case.undo(by, id, note)?;
    let changes = follow(case, &verdict.decision, waited, options, progress)?;
    Ok((verdict, changes))
}

/// Takes reports out and compares the stories that they were in again.
///
/// # Errors
///
/// If the case cannot be written.
pub fn remove(
    case: &mut Case,
    reports: &[ReportId],
    options: &Options,
    progress: &dyn Progress,
) -> Result<(usize, Changes), CaseworkError> {
    let waited = case.setting("stale")?.is_some();
    let mut left = case.with_their_stories(reports)?;
    let (gone, touched) = case.take_out(reports)?;
    left.extend(touched);
    for report in reports {
        left.remove(report);
    }
    let left: Vec<ReportId> = left.into_iter().collect();
    let changes = if left.is_empty() && !waited && case.n_compared()? > WHOLE_AT_MOST {
        // It stood alone: no other finding rested on it.
        case.nothing_follows()?;
        Changes::default()
    } else if left.is_empty() {
        compare_all(case, options, progress)?
    } else {
        compare_stories_of(case, &left, options, progress)?
    };
    Ok((gone, changes))
}

fn follow(
    case: &mut Case,
    decision: &Decision,
    waited: bool,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Changes, CaseworkError> {
    if !decision.has_consequences() {
        return Ok(Changes::default());
    }
    let mut reports: BTreeSet<ReportId> = BTreeSet::new();
    for target in decision.targets() {
        match target {
            Target::Report(report) => {
                reports.insert(report);
            }
            Target::Statement(statement) => {
                reports.insert(statement.report);
            }
            Target::Entity(entity) => reports.extend(case.reports_of_entities(&[entity])?),
            Target::Outlet(name) => reports.extend(case.reports_of_outlet(&name)?),
            // Such a verdict stands beside the finding.
            Target::Finding(..) => {}
        }
    }
    if reports.is_empty() {
        // Another verdict may still wait to be followed: only if this one left the mark, it may go.
        if !waited {
            case.nothing_follows()?;
        }
        return Ok(Changes::default());
    }
    let reports: Vec<ReportId> = reports.into_iter().collect();
    compare_stories_of(case, &reports, options, progress)
}
