//! Days as people write them: "3 March 2026", "3 to 5 March 2026".

use jiff::civil::Date;
use maud::{Markup, html};
use onrecord_nouns::{DateKind, Days};

/// A range of days for people; "not dated" if nothing is known.
pub(crate) fn days(days: Days) -> String {
    match (days.from, days.to) {
        (Some(from), Some(to)) => range(from, to),
        (Some(from), None) => format!("since {}", day(from)),
        (None, Some(to)) => format!("until {}", day(to)),
        (None, None) => "not dated".to_owned(),
    }
}

/// When something was published, with the kind of date it is; unmarked if the report says so itself.
pub(crate) fn published(given: Days, kind: DateKind) -> String {
    match kind {
        DateKind::Page => format!("{}, date of the page", days(given)),
        DateKind::Inferred => format!("{}, inferred", days(given)),
        DateKind::Published | DateKind::Unknown => days(given),
    }
}

/// A range of days as an element that programs can read.
pub(crate) fn time(given: Days) -> Markup {
    html! {
        @match (given.from, given.to) {
            (Some(from), Some(to)) if from == to => { time datetime=(from.to_string()) { (days(given)) } }
            _ => { span class="time" { (days(given)) } }
        }
    }
}

fn month(date: Date) -> String {
    date.strftime("%B").to_string()
}

fn day(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

fn range(from: Date, to: Date) -> String {
    let whole_month = |from: Date, to: Date| from.day() == 1 && to == to.last_of_month();
    if from == to {
        day(from)
    } else if from.year() == to.year() && whole_month(from, to) {
        match (from.month(), to.month()) {
            (1, 12) => from.year().to_string(),
            (a, b) if a == b => format!("{} {}", month(from), from.year()),
            _ => format!("{} to {} {}", month(from), month(to), from.year()),
        }
    } else if (from.year(), from.month()) == (to.year(), to.month()) {
        format!("{} to {}", from.day(), day(to))
    } else if from.year() == to.year() {
        format!("{} {} to {}", from.day(), month(from), day(to))
    } else {
        format!("{} to {}", day(from), day(to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_read_as_people_write_them() {
        let shown = |from: Date, to: Date| days(Days::range(from, to));
        assert_eq!(shown(date(2026, 3, 3), date(2026, 3, 3)), "3 March 2026");
        assert_eq!(shown(date(2026, 3, 3), date(2026, 3, 5)), "3 to 5 March 2026");
        assert_eq!(
            shown(date(2026, 3, 3), date(2026, 4, 5)),
            "3 March to 5 April 2026"
        );
        assert_eq!(
            shown(date(2025, 12, 30), date(2026, 1, 2)),
            "30 December 2025 to 2 January 2026"
        );
        assert_eq!(shown(date(2024, 2, 1), date(2024, 2, 29)), "February 2024");
        assert_eq!(shown(date(2024, 1, 1), date(2024, 12, 31)), "2024");
    }

    #[test]
    fn open_ends_stay_open() {
        let from = Days {
            from: Some(date(2026, 3, 3)),
            to: None,
        };
        assert_eq!(days(from), "since 3 March 2026");
        assert_eq!(days(Days::OPEN), "not dated");
    }
}
