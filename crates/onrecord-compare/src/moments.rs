//! What happened when, told by one report or more?
//!
//! Counts the times that reading found from the day of each report, its own or an inferred one, and
//! joins tellings of one happening. What cannot be counted stays open. A surprise: a time counted from
//! a page's date is given with that reason, since the report may be older than its page.

pub(crate) mod terms;

use std::collections::BTreeMap;

use jiff::civil::Date;
use onrecord_nouns::{
    DateKind, DatedBy, Days, Direction, Evidence, Findings, Happening, HappeningStatus, Label, Moment, Span,
    TimeExpression, TimeReference,
};

use self::terms::{Terms, terms};
use crate::Item;

/// The greatest length of the words that name a moment, in characters.
const NAME_LENGTH: usize = 120;

/// Finds what happened when, and adds the publication of each report that says its own date.
///
/// # Limits
///
/// Two tellings are one moment if they share their days and most words of the shorter one; retellings
/// in other words stay apart.
pub fn moments(items: &[Item<'_>], findings: &mut Findings) {
    let mut told: Vec<Telling> = Vec::new();
    for item in items {
        let anchor = Anchor::of(item, findings);
        told.extend(
            item.reading
                .happenings
                .iter()
                .filter_map(|happening| telling(item, happening, &anchor)),
        );
        told.extend(news(item, &anchor));
        told.extend(publication(item));
    }
    findings.moments = merge(told);
}

/// When something happened that a report tells at a place: the days of the moment told there, else
/// the days of the report.
#[must_use]
pub fn day_of(item: &Item<'_>, findings: &Findings, place: Span) -> (Days, DatedBy) {
    let here = findings
        .moments
        .iter()
        .filter(|moment| !moment.days.is_open())
        .filter_map(|moment| {
            let told = moment
                .mentions
                .iter()
                .filter(|mention| mention.report == item.report.id);
            let narrow = told
                .filter(|mention| mention.span.contains(place))
                .map(|mention| mention.span.len())
                .min()?;
            Some((narrow, moment))
        })
        .min_by_key(|(narrow, moment)| (*narrow, moment.dated_by));
    if let Some((_, moment)) = here {
        return (moment.days, moment.dated_by);
    }
    let anchor = Anchor::of(item, findings);
    (anchor.days, anchor.dated_by())
}

/// The days from which a report speaks.
struct Anchor {
    days: Days,
    kind: DateKind,
}

impl Anchor {
    fn of(item: &Item<'_>, findings: &Findings) -> Self {
        match findings.inferred_dates.get(&item.report.id) {
            Some(inferred) => Self {
                days: inferred.days,
                kind: inferred.kind,
            },
            None => Self {
                days: item.report.published.days,
                kind: item.report.published.kind,
            },
        }
    }

    fn words(&self) -> String {
        let name = match self.kind {
            DateKind::Published => "the date of the report",
            DateKind::Page => "the date of the page; depends on it, the report may be older",
            DateKind::Inferred => "the inferred date of the report",
            DateKind::Unknown => return "the date of the report is not known".to_owned(),
        };
        match (self.days.from, self.days.to) {
            (Some(from), Some(to)) if from == to => format!("counted from {from}, {name}"),
            (Some(from), Some(to)) => format!("counted from {from} to {to}, {name}"),
            (Some(from), None) => format!("counted from {from} or later, {name}"),
            (None, Some(to)) => format!("counted from {to} or earlier, {name}"),
            (None, None) => "the date of the report is not known".to_owned(),
        }
    }

    /// From where days come that are counted from it.
    const fn dated_by(&self) -> DatedBy {
        match self.kind {
            DateKind::Published => DatedBy::Report,
            DateKind::Page => DatedBy::Page,
            DateKind::Inferred => DatedBy::Inferred,
            DateKind::Unknown => DatedBy::Nothing,
        }
    }
}

/// A happening with its days, before tellings are joined.
struct Telling {
    what: String,
    terms: Terms,
    days: Days,
    mention: Evidence,
    status: HappeningStatus,
    dated_by: DatedBy,
    /// Whether it is news of a report that names no day for it.
    loose: bool,
    basis: String,
}

fn telling(item: &Item<'_>, happening: &Happening, anchor: &Anchor) -> Option<Telling> {
    let words = item.report.text.slice(happening.span);
    let (days, dated_by, basis) = match happening.time {
        Some(id) => {
            let time = item.reading.times.get(id.0 as usize)?;
            let days = settle(time, happening.status, anchor);
            let said = item.report.text.slice(time.span);
            let basis = match time.reference {
                TimeReference::Absolute(_) => format!("'{said}' in the text"),
                _ if days.is_open() && anchor.days.is_open() => format!("'{said}', but {}", anchor.words()),
                _ => format!("'{said}' {}", anchor.words()),
            };
            let dated_by = match time.reference {
                TimeReference::Absolute(_) => DatedBy::Text,
                _ if days.is_open() => DatedBy::Nothing,
                // What counts from another day of the text.
                TimeReference::Vague(Direction::Nearest) => DatedBy::Text,
                _ => anchor.dated_by(),
            };
            (days, dated_by, basis)
        }
        None => (
            Days::OPEN,
            DatedBy::Nothing,
            "the text tells the order, not the day".to_owned(),
        ),
    };
    Some(Telling {
        what: short(words),
        terms: terms(words),
        days,
        mention: Evidence {
            report: item.report.id,
            span: happening.span,
        },
        status: happening.status,
        dated_by,
        loose: false,
        basis,
    })
}

/// What a report tells first, where it names no day for it: news of the report's own day.
fn news(item: &Item<'_>, anchor: &Anchor) -> Option<Telling> {
    let report = item.report;
    let lead = item.reading.syntax.sentences.iter().find(|sentence| {
        let label = report
            .blocks
            .get(sentence.block as usize)
            .map(|block| block.label);
        label == Some(Label::Body)
    })?;
    let dated = item
        .reading
        .happenings
        .iter()
        .any(|told| told.span.overlaps(lead.span));
    if dated || anchor.days.is_open() || report.text.slice(lead.span).contains('?') {
        return None;
    }
    let words = report.text.slice(lead.span);
    // News is of the day of its report or of the day before.
    let eve = anchor.days.from.and_then(|day| day.yesterday().ok());
    let days = match anchor.kind {
        DateKind::Published => Days {
            from: eve,
            to: anchor.days.to,
        },
        _ => Days {
            from: None,
            to: anchor.days.to,
        },
    };
    Some(Telling {
        what: short(words),
        terms: terms(words),
        days,
        mention: Evidence {
            report: report.id,
            span: lead.span,
        },
        status: HappeningStatus::Happened,
        dated_by: anchor.dated_by(),
        loose: true,
        basis: format!("told as news, no day is named; {}", anchor.words()),
    })
}

/// The publication of a report, if an article's own date line says when.
fn publication(item: &Item<'_>) -> Option<Telling> {
    let published = &item.report.published;
    let span = published.span?;
    (published.kind == DateKind::Published && !published.days.is_open()).then(|| Telling {
        what: short(item.report.text.slice(span)),
        terms: Terms::default(),
        days: published.days,
        mention: Evidence {
            report: item.report.id,
            span,
        },
        status: HappeningStatus::Happened,
        dated_by: DatedBy::Text,
        loose: false,
        basis: "publication of the report: its date line".to_owned(),
    })
}

/// The days of an expression, seen from every day on which the report may have been published.
fn settle(time: &TimeExpression, status: HappeningStatus, anchor: &Anchor) -> Days {
    let reference = &time.reference;
    if let TimeReference::Absolute(days) = reference {
        return *days;
    }
    // What counts from another day of the text was counted when it was read.
    if matches!(reference, TimeReference::Vague(Direction::Nearest)) {
        return time.days;
    }
    match (anchor.days.from, anchor.days.to) {
        (Some(first), Some(last)) => {
            let (one, other) = (
                bounded(reference, status, first),
                bounded(reference, status, last),
            );
            Days {
                from: one.from.zip(other.from).map(|(one, other)| one.min(other)),
                to: one.to.zip(other.to).map(|(one, other)| one.max(other)),
            }
        }
        // Only one end is known: what lies on its far side stays open.
        (Some(first), None) => Days {
            from: bounded(reference, status, first)
                .from
                .filter(|_| looks_ahead(reference)),
            to: None,
        },
        (None, Some(last)) => Days {
            from: None,
            to: bounded(reference, status, last)
                .to
                .filter(|_| !looks_ahead(reference)),
        },
        (None, None) => Days::OPEN,
    }
}

/// Whether a later report means a later day.
fn looks_ahead(reference: &TimeReference) -> bool {
    matches!(reference, TimeReference::Offset { from, .. } if *from >= 0)
        || matches!(reference, TimeReference::Vague(Direction::Future))
}

/// The days seen from one day; what has happened ends there, what is planned starts there.
fn bounded(reference: &TimeReference, status: HappeningStatus, anchor: Date) -> Days {
    let days = reference.days(anchor);
    if matches!(reference, TimeReference::Vague(Direction::Future)) {
        return Days {
            from: anchor.tomorrow().ok(),
            to: None,
        };
    }
    let (Some(from), Some(to)) = (days.from, days.to) else {
        return days;
    };
    let counted = matches!(
        reference,
        TimeReference::Offset { .. } | TimeReference::Weekend(_)
    );
    if !counted || anchor < from || anchor >= to && status == HappeningStatus::Happened || anchor > to {
        return days;
    }
    match status {
        HappeningStatus::Happened => Days::range(from, anchor),
        HappeningStatus::Planned => Days::range(anchor, to),
        HappeningStatus::Goal => days,
    }
}

/// The first words, cut between words.
fn short(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= NAME_LENGTH {
        return words;
    }
    let cut: String = words.chars().take(NAME_LENGTH).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} ...", cut.get(..end).unwrap_or(&cut))
}

/// Joins tellings with the same days whose words agree.
fn merge(mut told: Vec<Telling>) -> Vec<Moment> {
    date_by_others(&mut told);
    let mut by_days: BTreeMap<(Days, u8), Vec<Telling>> = BTreeMap::new();
    for telling in told {
        by_days
            .entry((telling.days, telling.status as u8))
            .or_default()
            .push(telling);
    }
    let mut moments: Vec<Moment> = Vec::new();
    for ((days, _), tellings) in by_days {
        let mut groups: Vec<(Terms, Moment)> = Vec::new();
        let mut holders: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for telling in tellings {
            let mut candidates: Vec<usize> = telling
                .terms
                .iter()
                .filter_map(|term| holders.get(term))
                .flat_map(|groups| groups.iter().rev().take(8).copied())
                .collect();
            candidates.sort_unstable();
            candidates.dedup();
            let same = candidates
                .into_iter()
                .filter(|&at| {
                    groups
                        .get(at)
                        .is_some_and(|(known, _)| agree(known, &telling.terms))
                })
                .min();
            if let Some((_, moment)) = same.and_then(|at| groups.get_mut(at)) {
                moment.mentions.push(telling.mention);
                moment.dated_by = moment.dated_by.min(telling.dated_by);
                if !moment.basis.contains(&telling.basis) {
                    moment.basis = format!("{}; {}", moment.basis, telling.basis);
                }
                continue;
            }
            for term in telling.terms.iter() {
                holders.entry(term.to_owned()).or_default().push(groups.len());
            }
            let moment = Moment {
                what: telling.what,
                days,
                mentions: vec![telling.mention],
                status: telling.status,
                dated_by: telling.dated_by,
                basis: telling.basis,
            };
            groups.push((telling.terms, moment));
        }
        moments.extend(groups.into_iter().map(|(_, moment)| moment));
    }
    moments.sort_by_key(|moment| {
        (
            moment.days.from.or(moment.days.to).is_none(),
            moment.days.from.or(moment.days.to),
            moment.days.to,
            moment.mentions.first().copied(),
        )
    });
    moments
}

/// A telling without a day takes that of another report which tells the same, if all that do agree.
fn date_by_others(told: &mut [Telling]) {
    let undated = |telling: &Telling| telling.loose || telling.days.is_open();
    let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, telling) in told.iter().enumerate().filter(|(_, telling)| !undated(telling)) {
        for term in telling.terms.iter() {
            holders.entry(term).or_default().push(at);
        }
    }
    let mut answers: Vec<(usize, Days, String)> = Vec::new();
    for (at, telling) in told.iter().enumerate().filter(|(_, telling)| undated(telling)) {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for term in telling.terms.iter() {
            for other in holders.get(term).into_iter().flatten().rev().take(16) {
                *shared.entry(*other).or_default() += 1;
            }
        }
        let same: Vec<&Telling> = shared
            .into_keys()
            .filter_map(|other| told.get(other))
            .filter(|other| other.mention.report != telling.mention.report)
            .filter(|other| other.status == telling.status && agree(&other.terms, &telling.terms))
            .filter(|other| other.days.may_meet(telling.days))
            .collect();
        let narrow = same
            .iter()
            .map(|other| other.days)
            .min_by_key(|days| width(*days));
        if let Some(days) = narrow
            && same.iter().all(|other| other.days.may_meet(days))
        {
            let basis = same.first().map_or_else(String::new, |other| other.basis.clone());
            answers.push((at, days, basis));
        }
    }
    for (at, days, basis) in answers {
        if let Some(telling) = told.get_mut(at) {
            telling.days = days;
            telling.dated_by = DatedBy::OtherReport;
            telling.basis = format!("no day is named here; another report tells it: {basis}");
        }
    }
}

/// How many days a range has; an open one has most.
fn width(days: Days) -> i32 {
    match (days.from, days.to) {
        (Some(from), Some(to)) => from.until(to).map_or(i32::MAX, |span| span.get_days()),
        _ => i32::MAX,
    }
}

/// Half of the words of the shorter telling, and three at least.
fn agree(one: &Terms, other: &Terms) -> bool {
    let shared = one.shared(other);
    shared >= 3 && shared * 2 >= one.len().min(other.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use onrecord_nouns::{ReportId, Text};

    fn told(report: u8, words: &str, days: Days, dated_by: DatedBy) -> Telling {
        Telling {
            what: words.to_owned(),
            terms: terms(words),
            days,
            mention: Evidence {
                report: ReportId([report; 8]),
                span: Text::new(words).whole(),
            },
            status: HappeningStatus::Happened,
            dated_by,
            loose: false,
            basis: "told".to_owned(),
        }
    }

    #[test]
    fn two_tellings_of_one_day_are_one_moment() {
        let day = Days::one(date(2024, 5, 8));
        let moments = merge(vec![
            told(1, "The ferry Halma ran aground near Rand", day, DatedBy::Text),
            told(
                2,
                "Ferry Halma ran aground off Rand harbour",
                day,
                DatedBy::Report,
            ),
            told(3, "The council of Rand met", day, DatedBy::Text),
        ]);
        assert_eq!(moments.len(), 2);
        assert_eq!(moments[0].mentions.len(), 2);
        assert_eq!(moments[0].dated_by, DatedBy::Text);
    }

    #[test]
    fn a_telling_without_a_day_takes_that_of_another_report() {
        let day = Days::one(date(2024, 5, 8));
        let moments = merge(vec![
            told(1, "The ferry Halma ran aground near Rand", day, DatedBy::Text),
            told(
                2,
                "The ferry Halma ran aground near Rand",
                Days::OPEN,
                DatedBy::Nothing,
            ),
        ]);
        assert!(moments.iter().all(|moment| moment.days == day));
        assert!(moments.iter().all(|moment| moment.mentions.len() == 2));
    }

    #[test]
    fn reports_that_disagree_leave_it_open() {
        let words = "The ferry Halma ran aground near Rand";
        let moments = merge(vec![
            told(1, words, Days::one(date(2024, 5, 8)), DatedBy::Text),
            told(2, words, Days::one(date(2024, 6, 9)), DatedBy::Text),
            told(3, words, Days::OPEN, DatedBy::Nothing),
        ]);
        assert!(moments.iter().any(|moment| moment.days == Days::OPEN));
    }

    #[test]
    fn what_has_happened_ends_with_the_report() {
        let reference = TimeReference::Offset {
            unit: onrecord_nouns::TimeUnit::Week,
            from: 0,
            to: 0,
        };
        let wednesday = date(2024, 5, 8);
        let week = |status| bounded(&reference, status, wednesday);
        assert_eq!(
            week(HappeningStatus::Happened),
            Days::range(date(2024, 5, 6), wednesday)
        );
        assert_eq!(
            week(HappeningStatus::Planned),
            Days::range(wednesday, date(2024, 5, 12))
        );
    }

    #[test]
    fn a_report_of_unknown_day_leaves_yesterday_open() {
        let anchor = Anchor {
            days: Days::OPEN,
            kind: DateKind::Unknown,
        };
        let yesterday = TimeExpression {
            span: Text::new("yesterday").whole(),
            class: onrecord_nouns::TimeClass::Date,
            reference: TimeReference::Offset {
                unit: onrecord_nouns::TimeUnit::Day,
                from: -1,
                to: -1,
            },
            value: String::new(),
            days: Days::OPEN,
            other: None,
            basis: String::new(),
        };
        assert_eq!(settle(&yesterday, HappeningStatus::Happened, &anchor), Days::OPEN);
    }
}
