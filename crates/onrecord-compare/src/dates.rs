//! When was a report published that does not say so?
//!
//! Its relatives tell: another telling of the same report appeared within days, and the text looks
//! back on one day and ahead to another. The answer is an interval with its reasons, never silent.
//! A surprise: days without a year take the year that lies nearest to the dated reports of the story.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use onrecord_nouns::{
    DateKind, Days, Direction, Findings, HappeningStatus, InferredDate, Relation, ReportId, TimeExpression,
    TimeReference,
};

use crate::Item;

/// How many days after one telling of a report another may come.
const TELLING_DAYS: i32 = 2;

/// How far the dated reports may lie from a day whose year is guessed by them.
const NEAR_DAYS: i64 = 190;

/// Dates of undated reports that follow from their relatives.
///
/// # Limits
///
/// Needs a partner with a date of publication (a page's date will not do), or a day told in the text.
pub fn dates(items: &[Item<'_>], findings: &mut Findings) {
    let published: BTreeMap<ReportId, Date> = items
        .iter()
        .filter(|item| item.report.published.kind == DateKind::Published)
        .filter_map(|item| Some((item.report.id, day(item.report.published.days)?)))
        .collect();
    let known: BTreeMap<ReportId, Date> = items
        .iter()
        .filter_map(|item| Some((item.report.id, day(item.report.published.days)?)))
        .collect();
    let partners = partners(findings, &published);
    let mut inferred = BTreeMap::new();
    for item in items {
        if !item.report.published.days.is_open() {
            continue;
        }
        let told = from_text(item, near(item, findings, &known));
        let telling = partners.get(&item.report.id).and_then(|day| {
            let last = day.checked_add(TELLING_DAYS.days()).ok()?;
            Some(InferredDate {
                kind: DateKind::Inferred,
                days: Days::range(*day, last),
                basis: format!("another telling of the same report is dated {day}"),
            })
        });
        let answer = match (telling, told) {
            (Some(telling), Some(told)) => Some(both(telling, told)),
            (telling, told) => telling.or(told),
        };
        if let Some(answer) = answer {
            inferred.insert(item.report.id, answer);
        }
    }
    findings.inferred_dates = inferred;
}

fn day(days: Days) -> Option<Date> {
    days.from.filter(|_| days.from == days.to)
}

/// For each undated report, the first day on which the same report was told elsewhere.
fn partners(findings: &Findings, published: &BTreeMap<ReportId, Date>) -> BTreeMap<ReportId, Date> {
    let mut partners: BTreeMap<ReportId, Date> = BTreeMap::new();
    for reuse in &findings.reuse {
        if reuse.relation != Relation::SameOrigin {
            continue;
        }
        for (one, other) in [(reuse.a, reuse.b), (reuse.b, reuse.a)] {
            if let (None, Some(day)) = (published.get(&one), published.get(&other)) {
                let first = partners.entry(one).or_insert(*day);
                *first = (*first).min(*day);
            }
        }
    }
    partners
}

/// The dated reports that tell the year: those of the story, else those of the pile.
fn near(item: &Item<'_>, findings: &Findings, known: &BTreeMap<ReportId, Date>) -> Option<Date> {
    let story: Vec<Date> = findings
        .stories
        .iter()
        .filter(|story| story.reports.contains(&item.report.id))
        .flat_map(|story| &story.reports)
        .filter_map(|report| known.get(report).copied())
        .collect();
    let mut days = if story.is_empty() {
        known.values().copied().collect()
    } else {
        story
    };
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

/// Between the last day that the text looks back on and the first that it looks ahead to.
pub(crate) fn from_text(item: &Item<'_>, near: Option<Date>) -> Option<InferredDate> {
    let mut after: Option<(Date, String)> = None;
    let mut before: Option<(Date, String)> = None;
    for happening in &item.reading.happenings {
        let Some(time) = happening
            .time
            .and_then(|id| item.reading.times.get(id.0 as usize))
        else {
            continue;
        };
        let Some((first, last)) = told_days(time, near) else {
            continue;
        };
        let words = item.report.text.slice(time.span).to_owned();
        match happening.status {
            HappeningStatus::Happened if after.as_ref().is_none_or(|(day, _)| *day < last) => {
                after = Some((last, words));
            }
            HappeningStatus::Planned if before.as_ref().is_none_or(|(day, _)| *day > first) => {
                before = Some((first, words));
            }
            _ => {}
        }
    }
    let from = after.as_ref().and_then(|(day, _)| day.tomorrow().ok());
    let to = before.as_ref().map(|(day, _)| *day);
    if matches!((from, to), (Some(from), Some(to)) if from > to) || from.is_none() && to.is_none() {
        return None;
    }
    let mut basis = Vec::new();
    basis.extend(after.map(|(_, words)| format!("after '{words}', told as past")));
    basis.extend(before.map(|(_, words)| format!("not after '{words}', told as coming")));
    if let Some(near) = near {
        basis.push(format!(
            "a year that is not told is the one nearest to {near}, when dated reports appeared"
        ));
    }
    Some(InferredDate {
        kind: DateKind::Inferred,
        days: Days { from, to },
        basis: basis.join("; "),
    })
}

/// The days of an expression that names a day of the month, with or without its year.
fn told_days(time: &TimeExpression, near: Option<Date>) -> Option<(Date, Date)> {
    let days = match time.reference {
        TimeReference::Absolute(days) => days,
        TimeReference::Calendar {
            month,
            days: Some(days),
            ..
        } => {
            let near = near?;
            let found = TimeReference::Calendar {
                month,
                days: Some(days),
                direction: Direction::Nearest,
            }
            .days(near);
            let far = (found.from?.duration_since(near).as_hours() / 24).abs();
            if far > NEAR_DAYS {
                return None;
            }
            found
        }
        _ => return None,
    };
    let (first, last) = (days.from?, days.to?);
    // Months and years say too little.
    ((last.duration_since(first).as_hours() / 24) < 20).then_some((first, last))
}

/// What two ways agree on; the relatives where they do not.
fn both(telling: InferredDate, told: InferredDate) -> InferredDate {
    if !telling.days.may_meet(told.days) {
        return InferredDate {
            basis: format!("{}; the days in the text would say otherwise", telling.basis),
            ..telling
        };
    }
    let from = telling.days.from.max(told.days.from);
    let to = match (telling.days.to, told.days.to) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    InferredDate {
        kind: DateKind::Inferred,
        days: Days { from, to },
        basis: format!("{}; {}", telling.basis, told.basis),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use onrecord_nouns::{Happening, Reading, Report, Text, TimeClass, TimeId, TimeReference};

    fn inferred(days: Days, basis: &str) -> InferredDate {
        InferredDate {
            kind: DateKind::Inferred,
            days,
            basis: basis.to_owned(),
        }
    }

    fn day_of_month(month: i8, day: i8) -> TimeReference {
        TimeReference::Calendar {
            month,
            days: Some((day, day)),
            direction: Direction::Past,
        }
    }

    /// A report of unknown date that tells two things with their days.
    fn undated(told: &[(&str, TimeReference, HappeningStatus)]) -> (Report, Reading) {
        let words: Vec<&str> = told.iter().map(|(words, ..)| *words).collect();
        let text = Text::new(words.join(" "));
        let mut reading = Reading {
            report: ReportId([0; 8]),
            syntax: onrecord_nouns::Syntax::default(),
            quotes: Vec::new(),
            mentions: Vec::new(),
            entities: Vec::new(),
            times: Vec::new(),
            happenings: Vec::new(),
            quantities: Vec::new(),
            statements: Vec::new(),
            boilerplate: Vec::new(),
            doubts: Vec::new(),
        };
        let mut start = 0;
        for (number, (words, reference, status)) in (0u32..).zip(told) {
            let span = text.span(start, start + words.len()).expect("a place");
            start += words.len() + 1;
            reading.times.push(TimeExpression {
                span,
                class: TimeClass::Date,
                reference: reference.clone(),
                value: String::new(),
                days: Days::OPEN,
                other: None,
                basis: String::new(),
            });
            reading.happenings.push(Happening {
                span,
                time: Some(TimeId(number)),
                status: *status,
            });
        }
        (Report::of_text(text, Vec::new()), reading)
    }

    #[test]
    fn an_undated_report_lies_between_what_it_tells_as_past_and_as_coming() {
        let (report, reading) = undated(&[
            ("on 3 June", day_of_month(6, 3), HappeningStatus::Happened),
            ("on 9 June", day_of_month(6, 9), HappeningStatus::Planned),
        ]);
        let item = Item {
            report: &report,
            reading: &reading,
        };
        let found = from_text(&item, Some(date(2024, 5, 20))).expect("an interval");
        assert_eq!(found.days, Days::range(date(2024, 6, 4), date(2024, 6, 9)));
        assert!(found.basis.contains("nearest to 2024-05-20"), "{}", found.basis);
    }

    #[test]
    fn a_day_without_a_year_says_nothing_where_nobody_tells_the_year() {
        let (report, reading) = undated(&[("on 3 June", day_of_month(6, 3), HappeningStatus::Happened)]);
        let item = Item {
            report: &report,
            reading: &reading,
        };
        assert_eq!(from_text(&item, None), None);
    }

    #[test]
    fn what_two_ways_agree_on_is_narrower_than_each() {
        let telling = inferred(Days::range(date(2024, 6, 3), date(2024, 6, 5)), "retold");
        let told = inferred(
            Days {
                from: Some(date(2024, 6, 4)),
                to: None,
            },
            "after the third",
        );
        assert_eq!(
            both(telling, told).days,
            Days::range(date(2024, 6, 4), date(2024, 6, 5))
        );
    }

    #[test]
    fn where_two_ways_disagree_the_relatives_decide_and_it_is_said() {
        let telling = inferred(Days::range(date(2024, 6, 3), date(2024, 6, 5)), "retold");
        let told = inferred(Days::range(date(2023, 1, 1), date(2023, 1, 2)), "long ago");
        let found = both(telling.clone(), told);
        assert_eq!(found.days, telling.days);
        assert!(found.basis.contains("would say otherwise"));
    }
}
