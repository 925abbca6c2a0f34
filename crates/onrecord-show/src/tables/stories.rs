//! Which reports are about one thing, and which stories belong to one saga.

use std::collections::BTreeSet;

use onrecord_nouns::{Days, Story, StoryId};
use serde_json::{Value, json};

use super::table::{hanging, heading};
use super::{days_json, days_short};
use crate::Case;
use crate::tally::{days_words, plural};

/// The days from the first to the last report of a story, as far as they are known.
fn days(case: &Case<'_>, story: &Story) -> Days {
    let all: Vec<Days> = story
        .reports
        .iter()
        .filter_map(|id| case.report(*id))
        .map(|report| case.published(report).days)
        .collect();
    Days {
        from: all.iter().filter_map(|days| days.from).min(),
        to: all.iter().filter_map(|days| days.to).max(),
    }
}

fn label(case: &Case<'_>, story: &Story) -> String {
    story
        .label
        .map(|place| case.place_words(place))
        .unwrap_or_default()
}

/// A name of a story that holds as long as its oldest report is in it.
fn stable_id(case: &Case<'_>, story: &Story) -> String {
    let first = story.reports.iter().min_by_key(|id| {
        let day = case
            .report(**id)
            .and_then(|report| case.published(report).days.from);
        (day.is_none(), day, **id)
    });
    first.map_or_else(String::new, |id| {
        let hex: String = id.0.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("y-{}", hex.get(..8).unwrap_or(&hex))
    })
}

/// The stories for a terminal: threads first, then what stands alone.
#[must_use]
pub fn stories(case: &Case<'_>, width: usize) -> String {
    let findings = case.findings;
    let mut out = format!(
        "{} in {}, {}\n",
        plural(case.reports.len(), "report", "reports"),
        plural(findings.stories.len(), "story", "stories"),
        plural(findings.threads.len(), "thread", "threads"),
    );
    let mut threaded: BTreeSet<StoryId> = BTreeSet::new();
    for (at, thread) in findings.threads.iter().enumerate() {
        heading(
            &mut out,
            &format!("Thread {}: {}", at + 1, thread.about.join(", ")),
        );
        for id in &thread.stories {
            threaded.insert(*id);
            write_story(&mut out, case, *id, 2, width);
        }
    }
    let mut alone: Vec<StoryId> = (0..u32::try_from(findings.stories.len()).unwrap_or(u32::MAX))
        .map(StoryId)
        .filter(|id| !threaded.contains(id))
        .collect();
    alone.sort_by_key(|id| {
        let size = findings
            .stories
            .get(id.0 as usize)
            .map_or(0, |story| story.reports.len());
        (usize::MAX - size, *id)
    });
    if !alone.is_empty() && !threaded.is_empty() {
        heading(&mut out, "In no thread");
    }
    for id in alone {
        write_story(&mut out, case, id, 0, width);
    }
    out
}

fn write_story(out: &mut String, case: &Case<'_>, id: StoryId, indent: usize, width: usize) {
    let Some(story) = case.findings.stories.get(id.0 as usize) else {
        return;
    };
    let head = format!(
        "{}  {}  ({}, {})",
        stable_id(case, story),
        label(case, story),
        plural(story.reports.len(), "report", "reports"),
        days_short(days(case, story)),
    );
    out.push('\n');
    hanging(out, indent, &head, width);
    let mut reports: Vec<_> = story.reports.iter().filter_map(|id| case.report(*id)).collect();
    reports.sort_by_key(|report| {
        let day = case.published(report).days.from;
        (day.is_none(), day, report.id)
    });
    for report in reports {
        let published = case.published(report);
        let words = format!(
            "{}  {}  {}",
            days_words(published.days, published.kind),
            case.report_name(report.id),
            report.input.place(),
        );
        hanging(out, indent + 4, &words, width);
    }
}

/// The stories for programs.
#[must_use]
pub fn stories_json(case: &Case<'_>) -> Value {
    let stories: Vec<Value> = case
        .findings
        .stories
        .iter()
        .enumerate()
        .map(|(at, story)| {
            let id = StoryId(u32::try_from(at).unwrap_or(u32::MAX));
            let thread = case
                .findings
                .threads
                .iter()
                .position(|thread| thread.stories.contains(&id));
            let reports: Vec<Value> = story
                .reports
                .iter()
                .filter_map(|id| case.report(*id))
                .map(|report| json!({"file": report.input.file, "record": report.input.record, "outlet": case.report_name(report.id)}))
                .collect();
            json!({
                "id": stable_id(case, story),
                "label": label(case, story),
                "days": days_json(days(case, story)),
                "thread": thread.map(|at| at + 1),
                "reports": reports,
            })
        })
        .collect();
    let threads: Vec<Value> = case
        .findings
        .threads
        .iter()
        .enumerate()
        .map(|(at, thread)| {
            let ids: Vec<String> = thread
                .stories
                .iter()
                .filter_map(|id| case.findings.stories.get(id.0 as usize))
                .map(|story| stable_id(case, story))
                .collect();
            json!({"number": at + 1, "about": thread.about, "stories": ids})
        })
        .collect();
    json!({"stories": stories, "threads": threads})
}
