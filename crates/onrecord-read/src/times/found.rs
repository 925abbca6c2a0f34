//! A time expression between grammar and answer: what was read, before a calendar is asked.
//!
//! Turns references into TIMEX3 values and days once the anchor is known, or into values with `X`
//! where it is not.

use jiff::civil::Date;
use onrecord_nouns::{Days, Direction, TimeClass, TimeReference, TimeUnit};

/// What the grammar read.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// First piece.
    pub(super) from: usize,
    /// One past the last piece.
    pub(super) end: usize,
    pub(super) class: TimeClass,
    pub(super) reference: TimeReference,
    pub(super) value: ValueForm,
    /// Clock or part of the day, as TIMEX3 writes it: `TMO`, `T16:59`.
    pub(super) suffix: String,
    /// From where it counts.
    pub(super) counts_from: CountsFrom,
}

/// How the TIMEX3 value is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ValueForm {
    /// From the first covered day, to this grain.
    Grain(Grain),
    /// As it stands: `P3D`, `PRESENT_REF`.
    Fixed(String),
}

/// How fine a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grain {
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Season(&'static str),
}

/// From where an expression counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CountsFrom {
    /// The day of the report, or nothing.
    Report,
    /// The day told last.
    Text,
    /// A clock: the day told in the same sentence, else the day of the report.
    Sentence,
}

impl Found {
    pub(super) fn date(from: usize, end: usize, reference: TimeReference, grain: Grain) -> Self {
        Self {
            from,
            end,
            class: TimeClass::Date,
            reference,
            value: ValueForm::Grain(grain),
            suffix: String::new(),
            counts_from: CountsFrom::Report,
        }
    }

    pub(super) fn fixed(from: usize, end: usize, class: TimeClass, value: impl Into<String>) -> Self {
        Self {
            from,
            end,
            class,
            reference: TimeReference::None,
            value: ValueForm::Fixed(value.into()),
            suffix: String::new(),
            counts_from: CountsFrom::Report,
        }
    }

    pub(super) fn is_day(&self) -> bool {
        self.value == ValueForm::Grain(Grain::Day)
    }

    /// The same with the tense of the sentence, where the expression leaves its side open.
    pub(super) fn set_direction(&mut self, to: Direction) {
        match &mut self.reference {
            TimeReference::Weekday { direction, .. }
            | TimeReference::Calendar { direction, .. }
            | TimeReference::Months { direction, .. }
            | TimeReference::Weekend(direction)
                if *direction == Direction::Nearest =>
            {
                *direction = to;
            }
            _ => {}
        }
    }
}

/// The grain that covers one of these units.
pub(super) const fn grain(unit: TimeUnit) -> Grain {
    match unit {
        TimeUnit::Day => Grain::Day,
        TimeUnit::Week => Grain::Week,
        TimeUnit::Weekend => Grain::Weekend,
        TimeUnit::Month => Grain::Month,
        TimeUnit::Quarter => Grain::Quarter,
        TimeUnit::Year => Grain::Year,
        TimeUnit::Decade => Grain::Decade,
        TimeUnit::Century => Grain::Century,
    }
}

/// The TIMEX3 value, with `X` for what is not known.
pub(super) fn value(found: &Found, days: Days) -> String {
    let grain = match &found.value {
        ValueForm::Fixed(value) => return value.clone(),
        ValueForm::Grain(grain) => *grain,
    };
    let Some(first) = days.from.filter(|_| days.to.is_some()) else {
        return unknown(found, grain);
    };
    let last = days.to.unwrap_or(first);
    if grain == Grain::Day && last != first {
        return format!("{first}/{last}");
    }
    format!("{}{}", point(first, grain), found.suffix)
}

fn point(first: Date, grain: Grain) -> String {
    let year = first.year();
    match grain {
        Grain::Day => first.to_string(),
        Grain::Week | Grain::Weekend => {
            let week = first.iso_week_date();
            let end = if grain == Grain::Weekend { "-WE" } else { "" };
            format!("{:04}-W{:02}{end}", week.year(), week.week())
        }
        Grain::Month => format!("{year:04}-{:02}", first.month()),
        Grain::Quarter => format!("{year:04}-Q{}", (first.month() - 1) / 3 + 1),
        Grain::Year => format!("{year:04}"),
        Grain::Decade => format!("{:03}", year / 10),
        Grain::Century => format!("{:02}", year / 100),
        Grain::Season(name) => format!("{year:04}-{name}"),
    }
}

fn unknown(found: &Found, grain: Grain) -> String {
    let head = match (&found.reference, grain) {
        (TimeReference::Weekday { day, .. }, _) => format!("XXXX-WXX-{}", day.to_monday_one_offset()),
        (TimeReference::Calendar { month, days, .. }, _) => match days {
            Some((first, _)) => format!("XXXX-{month:02}-{first:02}"),
            None => format!("XXXX-{month:02}"),
        },
        (_, Grain::Day) => "XXXX-XX-XX".to_owned(),
        (_, Grain::Week) => "XXXX-WXX".to_owned(),
        (_, Grain::Weekend) => "XXXX-WXX-WE".to_owned(),
        (_, Grain::Month) => "XXXX-XX".to_owned(),
        (_, Grain::Season(name)) => format!("XXXX-{name}"),
        (_, Grain::Quarter | Grain::Year) => "XXXX".to_owned(),
        (_, Grain::Decade) => "XXX".to_owned(),
        (_, Grain::Century) => "XX".to_owned(),
    };
    format!("{head}{}", found.suffix)
}
