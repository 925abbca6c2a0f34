//! Leaders and officials, with the time they held an office as far as it is known.

use jiff::civil::Date;

/// Somebody's time in an office.
#[derive(Clone, Copy, Debug)]
pub struct Leader {
    /// Full name.
    pub name: &'static str,
    /// The part of the name that reports use alone.
    pub surname: &'static str,
    /// Code of a country, or name of an organisation.
    pub entity: &'static str,
    /// The office: "Prime Minister".
    pub office: &'static str,
    /// First day in office, if known.
    pub since: Option<Date>,
    /// Last day in office, if known.
    pub until: Option<Date>,
    /// The last day on which the list's source still had them in office, if their end is not known.
    pub last_seen: Option<Date>,
}

/// How sure it is that somebody was in office on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tenure {
    /// The day lies between a known start and a known end or a later sighting.
    Held,
    /// The start or the end is not known.
    Perhaps,
}

impl Leader {
    /// Whether the office was held on a day; `None` if it surely was not.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<Tenure> {
        if self.since.is_some_and(|since| day < since) || self.until.is_some_and(|until| day > until) {
            return None;
        }
        let end_known = self.until.is_some() || self.last_seen.is_some_and(|seen| day <= seen);
        Some(if self.since.is_some() && end_known {
            Tenure::Held
        } else {
            Tenure::Perhaps
        })
    }

    /// First name and surname, if names stand between them that reports leave out.
    pub(super) fn short_name(&self) -> Option<String> {
        let mut words = self.name.split(' ');
        let first = words.next()?;
        let between = self.name.strip_suffix(self.surname)?.strip_prefix(first)?;
        (!between.trim().is_empty()).then(|| format!("{first} {}", self.surname))
    }
}
