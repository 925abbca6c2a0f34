//! What do new reports change among the findings?
//!
//! A small case, or one that grew by much, is compared as a whole. Otherwise each new report is set
//! beside the reports that share its rarest words: it joins one of their stories or opens one, and the
//! stories that it touches may merge or split. Only those that changed are compared again. Surprise: a
//! story that no new report touches stays as it is; `refresh` compares everything again.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_compare::{Item, reuse, sources, stories};
use onrecord_keep::{Case, Changes};
use onrecord_nouns::{Reading, Report, ReportId, Reuse};

use crate::intake::whole;
use crate::{CaseworkError, Options, Progress, WHOLE_AT_MOST, questions, tools};

/// So many reports that share its rarest words are set beside a new one.
const NEAREST: usize = 12;
/// So many others stand beside them, so that it shows what is alike by chance.
const BESIDE: usize = 120;
/// A case that grew by this part of itself is compared as a whole.
const MUCH: usize = 4;

type Pairs = Vec<(Report, Reading)>;
type Stories = Vec<Vec<ReportId>>;

/// Compares what was read and not compared yet.
///
/// # Errors
///
/// If the case cannot be read or written.
pub fn settle(case: &mut Case, options: &Options, progress: &dyn Progress) -> Result<Changes, CaseworkError> {
    let new = case.uncompared()?;
    if case.setting("stale")?.is_some() {
        return compare_all(case, options, progress);
    }
    if new.is_empty() {
        return Ok(Changes::default());
    }
    let old = case.n_compared()?;
    if old + new.len() <= WHOLE_AT_MOST || new.len() * MUCH >= old {
        compare_all(case, options, progress)
    } else {
        compare_part(case, &new, options, progress)
    }
}

/// Compares the whole case.
///
/// # Errors
///
/// If the case cannot be read or written.
pub fn compare_all(
    case: &mut Case,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Changes, CaseworkError> {
    let mut reports = case.compared()?;
    reports.extend(case.uncompared()?);
    progress.stage("comparing", reports.len() as u64);
    let questions = questions(case)?;
    let (lexicon, _) = tools(options);
    let pairs = whole(case, reports)?;
    let findings = onrecord_compare::compare(&items(&pairs), &questions, lexicon);
    let changes = case.keep_findings(&findings, &readings(&pairs), None)?;
    progress.step(pairs.len() as u64);
    Ok(changes)
}

/// Compares the stories that these reports are in again, as after a verdict.
///
/// # Errors
///
/// If the case cannot be read or written.
pub(crate) fn compare_stories_of(
    case: &mut Case,
    reports: &[ReportId],
    options: &Options,
    progress: &dyn Progress,
) -> Result<Changes, CaseworkError> {
    let scope = case.with_their_stories(reports)?;
    let n_reports = case.n_compared()?;
    if scope.is_empty() || n_reports <= WHOLE_AT_MOST {
        return compare_all(case, options, progress);
    }
    let stories = stories_in(case, scope.clone())?;
    let pairs = whole(case, scope)?;
    compare_scope(case, &pairs, (stories, Vec::new()), options)
}

fn items(pairs: &Pairs) -> Vec<Item<'_>> {
    let item = |(report, reading)| Item { report, reading };
    pairs
        .iter()
        .map(|(report, reading)| item((report, reading)))
        .collect()
}

fn readings(pairs: &Pairs) -> BTreeMap<ReportId, &Reading> {
    pairs
        .iter()
        .map(|(report, reading)| (report.id, reading))
        .collect()
}

fn compare_part(
    case: &mut Case,
    new: &[ReportId],
    options: &Options,
    progress: &dyn Progress,
) -> Result<Changes, CaseworkError> {
    progress.stage("comparing", new.len() as u64);
    let (stories, shared) = place(case, new)?;
    let pairs = whole(case, stories.iter().flatten().copied())?;
    let changes = compare_scope(case, &pairs, (stories, shared), options)?;
    progress.step(new.len() as u64);
    Ok(changes)
}

/// The stories that new reports join, open, merge or split, as they are from now on. With them the passages
/// that new reports share with any other that was looked at.
fn place(case: &Case, new: &[ReportId]) -> Result<(Stories, Vec<Reuse>), CaseworkError> {
    let fresh: BTreeSet<ReportId> = new.iter().copied().collect();
    let mut near: BTreeSet<ReportId> = BTreeSet::new();
    for key in new {
        near.extend(case.near(&case.report(*key)?, NEAREST)?);
    }
    let near: Vec<ReportId> = near.into_iter().collect();
    let known = stories_in(case, case.with_their_stories(&near)?)?;
    let others = case
        .n_compared()?
        .saturating_sub(known.iter().map(Vec::len).sum());
    let mut looked_at: BTreeSet<ReportId> = known.iter().flatten().chain(new).copied().collect();
    looked_at.extend(case.latest(BESIDE)?);
    let pairs = case.pairs(looked_at, onrecord_keep::Depth::Told)?;
    let items = items(&pairs);
    let shared = reuse::reuse(&reuse::inputs(&items), &reuse::Options::default());
    let mut cast = sources::named(&items);
    let mut found = stories::stories_after(&items, &mut cast, &shared, &known, (&fresh, others));
    let before: BTreeSet<&Vec<ReportId>> = known.iter().collect();
    found.retain(|story| !before.contains(story));
    let with_new = |found: &Reuse| fresh.contains(&found.a) || fresh.contains(&found.b);
    Ok((found, shared.into_iter().filter(with_new).collect()))
}

/// Compares reports whose stories are known, and keeps what is found.
fn compare_scope(
    case: &mut Case,
    pairs: &Pairs,
    (stories, elsewhere): (Stories, Vec<Reuse>),
    options: &Options,
) -> Result<Changes, CaseworkError> {
    let questions = questions(case)?;
    let (lexicon, _) = tools(options);
    let items = items(pairs);
    let shared = reuse::reuse(&reuse::inputs(&items), &reuse::Options::default());
    let cast = sources::named_as(&items, &questions.verdicts);
    let stories = stories
        .into_iter()
        .map(|reports| stories::story_of_reports(&items, reports))
        .collect();
    let mut findings = onrecord_compare::compare_in_stories(
        &items,
        cast,
        (stories, Vec::new()),
        shared,
        &questions,
        lexicon,
    );
    let scope: BTreeSet<ReportId> = pairs.iter().map(|(report, _)| report.id).collect();
    // Text shared with reports of other stories: found when the new ones were placed.
    let leads_out = |found: &Reuse| scope.contains(&found.a) != scope.contains(&found.b);
    findings.reuse.extend(elsewhere.into_iter().filter(leads_out));
    Ok(case.keep_findings(&findings, &readings(pairs), Some(&scope))?)
}

/// These reports by the story that they are in; one that is in none stands alone.
fn stories_in(case: &Case, reports: BTreeSet<ReportId>) -> Result<Stories, CaseworkError> {
    let mut stories: BTreeMap<(i64, ReportId), Vec<ReportId>> = BTreeMap::new();
    for key in reports {
        let story = match case.story_of(key)? {
            Some(story) => (story, ReportId([0; 8])),
            None => (0, key),
        };
        stories.entry(story).or_default().push(key);
    }
    let mut stories: Stories = stories.into_values().collect();
    stories.sort();
    Ok(stories)
}
