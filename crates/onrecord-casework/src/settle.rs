//! What do new reports change among the findings?
//!
//! A small case, or one that grew by much, is compared as a whole. Otherwise each new report is set
//! beside the reports that share its rarest words: it joins one of their stories or opens one, and only
//! the stories that it joins are compared again. Surprise: a story never splits here; `refresh` compares
//! everything again and may.

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
type Places = BTreeMap<ReportId, Option<ReportId>>;

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
    let pairs = whole(case, scope)?;
    compare_scope(case, &pairs, (&BTreeMap::new(), Vec::new()), options)
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
    let (places, shared) = place(case, new)?;
    let joined: BTreeSet<ReportId> = places.values().flatten().copied().collect();
    let mut scope = case.with_their_stories(&joined.into_iter().collect::<Vec<_>>())?;
    scope.extend(new);
    let pairs = whole(case, scope)?;
    let changes = compare_scope(case, &pairs, (&places, shared), options)?;
    progress.step(new.len() as u64);
    Ok(changes)
}

/// For each new report, one report of the story that it joins; the same report for new ones that
/// open a story together; `None` for one that stays alone. With it the passages that new reports share
/// with any other that was looked at.
fn place(case: &Case, new: &[ReportId]) -> Result<(Places, Vec<Reuse>), CaseworkError> {
    let mut beside: BTreeSet<ReportId> = new.iter().copied().collect();
    for key in new {
        beside.extend(case.near(&case.report(*key)?, NEAREST)?);
    }
    beside.extend(case.latest(BESIDE)?);
    let pairs = case.pairs(beside, onrecord_keep::Depth::Told)?;
    let items = items(&pairs);
    let shared = reuse::reuse(&reuse::inputs(&items), &reuse::Options::default());
    let mut cast = sources::named(&items);
    let (found, _) = stories::stories(&items, &mut cast, &shared);
    let fresh: BTreeSet<ReportId> = new.iter().copied().collect();
    let mut places = BTreeMap::new();
    for story in &found {
        let (new_here, old_here): (Vec<ReportId>, Vec<ReportId>) =
            story.reports.iter().partition(|key| fresh.contains(key));
        if new_here.is_empty() {
            continue;
        }
        let mut votes: BTreeMap<i64, (usize, ReportId)> = BTreeMap::new();
        for key in old_here {
            if let Some(story) = case.story_of(key)? {
                votes.entry(story).or_insert((0, key)).0 += 1;
            }
        }
        let chosen = votes
            .values()
            .max_by_key(|(count, key)| (*count, std::cmp::Reverse(*key)));
        let anchor = match chosen {
            Some((_, key)) => Some(*key),
            None if new_here.len() > 1 => new_here.first().copied(),
            None => None,
        };
        for key in new_here {
            places.insert(key, anchor);
        }
    }
    let with_new = |found: &Reuse| fresh.contains(&found.a) || fresh.contains(&found.b);
    Ok((places, shared.into_iter().filter(with_new).collect()))
}

/// Compares reports whose stories are known, and keeps what is found.
fn compare_scope(
    case: &mut Case,
    pairs: &Pairs,
    (places, elsewhere): (&Places, Vec<Reuse>),
    options: &Options,
) -> Result<Changes, CaseworkError> {
    let questions = questions(case)?;
    let (lexicon, _) = tools(options);
    let items = items(pairs);
    let shared = reuse::reuse(&reuse::inputs(&items), &reuse::Options::default());
    let cast = sources::named_as(&items, &questions.verdicts);
    let stories = joined(case, pairs, places)?
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

/// The reports of each story: as they are in the case, with the new ones where they were placed.
fn joined(case: &Case, pairs: &Pairs, places: &Places) -> Result<Vec<Vec<ReportId>>, CaseworkError> {
    let mut groups: BTreeMap<(i64, ReportId), Vec<ReportId>> = BTreeMap::new();
    for (report, _) in pairs {
        let key = report.id;
        let anchor = places.get(&key).copied().flatten().unwrap_or(key);
        let group = match case.story_of(anchor)? {
            Some(story) => (story, ReportId([0; 8])),
            None => (0, anchor),
        };
        groups.entry(group).or_default().push(key);
    }
    let mut groups: Vec<Vec<ReportId>> = groups.into_values().collect();
    groups.sort();
    Ok(groups)
}
