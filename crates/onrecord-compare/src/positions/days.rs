//! As of when does a position hold?
//!
//! A date in the sentence decides. Else news holds as of the report, and background as of some day
//! before it, so that an old position in a new report is never the latest.

use onrecord_nouns::{DateKind, Days, Findings, Sentence, Setting, StatementId, TimeClass};

use crate::Item;

/// The days as of which a position holds.
pub(super) fn days(
    item: &Item<'_>,
    findings: &Findings,
    sentence: &Sentence,
    statement: Option<StatementId>,
) -> Days {
    let (published, kind) = match findings.inferred_dates.get(&item.report.id) {
        Some(inferred) => (inferred.days, DateKind::Inferred),
        None => (item.report.published.days, item.report.published.kind),
    };
    let dated = item
        .reading
        .times
        .iter()
        .filter(|time| time.class == TimeClass::Date && sentence.span.contains(time.span))
        .map(|time| match (time.days.is_open(), published.to) {
            (true, Some(anchor)) => time.reference.days(anchor),
            _ => time.days,
        })
        .find(|days| days.from.is_some() && days.to.zip(published.to).is_none_or(|(day, told)| day <= told));
    if let Some(days) = dated {
        return days;
    }
    let background = statement
        .and_then(|id| item.reading.statements.get(id.index()))
        .is_some_and(|statement| statement.setting == Setting::Background);
    if background || kind == DateKind::Page {
        Days {
            from: None,
            to: published.to,
        }
    } else {
        published
    }
}
