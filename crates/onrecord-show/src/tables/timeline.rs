//! What happened when, and from where each day comes: the text, the date of the report, another report.
//!
//! Reports that do not say when they appeared stand first, each with the interval that follows and why:
//! a day is never guessed silently. What has no day at all stands last.

use onrecord_nouns::{DateKind, DatedBy, HappeningStatus, Moment};
use serde_json::{Value, json};

use super::table::{Table, hanging, heading};
use super::{days_json, days_short, place_json, where_words};
use crate::Case;

/// Whether a moment is only the publication of a report.
fn is_publication(case: &Case<'_>, moment: &Moment) -> bool {
    moment.mentions.iter().all(|place| {
        case.report(place.report)
            .is_some_and(|report| report.published.span == Some(place.span))
    })
}

/// The moments in the order of their days; those without a day last.
fn ordered<'a>(case: &Case<'a>) -> Vec<&'a Moment> {
    let mut moments: Vec<&Moment> = case
        .findings
        .moments
        .iter()
        .filter(|moment| !is_publication(case, moment))
        .collect();
    moments.sort_by_key(|moment| {
        let day = moment.days.from.or(moment.days.to);
        (
            day.is_none(),
            day,
            moment.days.to,
            moment.mentions.first().copied(),
        )
    });
    moments
}

/// The timeline for a terminal.
#[must_use]
pub fn timeline(case: &Case<'_>, width: usize) -> String {
    let mut out = String::new();
    let undated: Vec<_> = case
        .reports
        .iter()
        .filter(|report| report.published.kind != DateKind::Published)
        .collect();
    if !undated.is_empty() {
        heading(&mut out, "Reports without a date of their own");
        for report in undated {
            let published = case.published(report);
            let when = match published.kind {
                DateKind::Page => format!("{} is the date of the page only", days_short(published.days)),
                DateKind::Inferred => format!("inferred: {}", days_short(published.days)),
                _ => "not known".to_owned(),
            };
            let because = if published.basis.is_empty() {
                String::new()
            } else {
                format!(" ({})", published.basis)
            };
            hanging(
                &mut out,
                2,
                &format!("{}: {when}{because}", report.input.place()),
                width,
            );
        }
        out.push('\n');
    }
    let moments = ordered(case);
    let (known, open): (Vec<&Moment>, Vec<&Moment>) =
        moments.into_iter().partition(|moment| !moment.days.is_open());
    if known.is_empty() && open.is_empty() {
        out.push_str("Nothing with a time was found.\n");
        return out;
    }
    let mut table = Table::new(&["when", "day from", "what", "told by"]);
    for moment in known.iter().chain(&open) {
        let told: Vec<String> = tellers(case, moment);
        let status = match moment.status {
            HappeningStatus::Happened => "",
            HappeningStatus::Planned => " (planned)",
            HappeningStatus::Goal => " (goal)",
        };
        table.row(vec![
            days_short(moment.days),
            moment.dated_by.as_str().to_owned(),
            format!("{}{status}", crate::case::snippet(&moment.what)),
            told.join("; "),
        ]);
    }
    out.push_str(&table.write(width));
    out.push_str(
        "\nday from: explicit = named in the text; report date, page date, inferred date = counted from it;\n\
         another report = a report that tells the same names it; open = nobody says when\n",
    );
    out
}

/// The reports that tell a moment, each once.
fn tellers(case: &Case<'_>, moment: &Moment) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for place in &moment.mentions {
        let name = case.report_name(place.report);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The timeline for programs.
#[must_use]
pub fn timeline_json(case: &Case<'_>) -> Value {
    let reports: Vec<Value> = case
        .reports
        .iter()
        .map(|report| {
            let published = case.published(report);
            json!({
                "file": report.input.file,
                "record": report.input.record,
                "published": days_json(published.days),
                "kind": published.kind.as_str(),
                "basis": published.basis,
            })
        })
        .collect();
    let moments: Vec<Value> = ordered(case)
        .into_iter()
        .map(|moment| {
            json!({
                "what": moment.what,
                "days": days_json(moment.days),
                "dated_by": moment.dated_by.as_str(),
                "open": moment.dated_by == DatedBy::Nothing,
                "basis": moment.basis,
                "status": moment.status.as_str(),
                "mentions": moment.mentions.iter().map(|place| place_json(case, *place)).collect::<Vec<_>>(),
                "told_by": moment.mentions.iter().map(|place| where_words(case, *place)).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({"reports": reports, "moments": moments})
}
