//! Which words count and measure: number words, hedges, bounds, currencies, measures.
//!
//! The number grammar itself lives in `read`; this is what it listens for.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::times::{WordEntry, WordTable, table};

/// What a word of counting does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum UnitWord {
    /// Makes a number approximate.
    About,
    /// Makes the number before it approximate, or a bound.
    AfterAbout,
    /// The number is the least.
    AtLeast,
    /// The number is the greatest.
    AtMost,
    /// Opens a range.
    Between,
    /// A word before "over" that leaves it a bound: "for over three years".
    BoundBefore,
    /// A number below a hundred.
    Cardinal(f64),
    /// What follows is a clock if it looks like one.
    ClockBefore,
    /// A noun that counts very different things, so that two figures with it need more in common.
    CommonCount,
    /// People whose number belongs to an unnamed source.
    CountedSource,
    /// Money, by ISO 4217.
    Currency(&'static str),
    /// Leads a group that a number is a part of: "nine of the boats".
    Determiner,
    /// "dozen".
    Dozen(f64),
    /// One part of so many.
    Fraction(f64),
    /// A measure, by the name it is shown under.
    Measure(&'static str),
    /// A number after it is a name: "Route 12".
    NameBefore,
    /// A rank.
    Ordinal(f64),
    /// A bound that tells a period before a length of time, unless a [`UnitWord::BoundBefore`] leads.
    OverPeriod,
    /// Shares of a hundred.
    Percent,
    /// Differences of shares.
    PercentPoint,
    /// What a rate is for: `year`.
    Period(&'static str),
    /// A plural without `s`.
    Plural,
    /// Multiplies what stands before it.
    Scale(f64),
    /// Multiplies a number that it is glued to, or money.
    ScaleShort(f64),
    /// An unknown small number.
    Several,
    /// Ends a counted noun.
    Stop,
    /// Joins the two ends of a range.
    To,
    /// An unknown number from this one up to below ten times as much.
    Vague(f64),
    /// Makes a number an age.
    YearOld,
}

#[derive(Deserialize)]
struct UnitFile {
    unit: Vec<WordEntry>,
}

const UNITS: &str = include_str!("../../../data/lexicons/en/units.toml");

/// The English words of counting.
#[must_use]
pub fn units() -> &'static WordTable<UnitWord> {
    static TABLE: LazyLock<WordTable<UnitWord>> = LazyLock::new(|| table(unit_entries(), unit_word));
    &TABLE
}

/// The entries of the English list, with their example sentences.
#[must_use]
pub fn unit_entries() -> Vec<WordEntry> {
    toml::from_str::<UnitFile>(UNITS).map_or_else(|_| Vec::new(), |file| file.unit)
}

fn unit_word(sense: &str, number: i64, label: &'static str) -> Option<UnitWord> {
    #[expect(clippy::cast_precision_loss, reason = "the numbers of the list are small")]
    let number = number as f64;
    Some(match sense {
        "about" => UnitWord::About,
        "after-about" => UnitWord::AfterAbout,
        "at-least" => UnitWord::AtLeast,
        "at-most" => UnitWord::AtMost,
        "between" => UnitWord::Between,
        "bound-before" => UnitWord::BoundBefore,
        "cardinal" => UnitWord::Cardinal(number),
        "clock-before" => UnitWord::ClockBefore,
        "common-count" => UnitWord::CommonCount,
        "counted-source" => UnitWord::CountedSource,
        "currency" => UnitWord::Currency(label),
        "determiner" => UnitWord::Determiner,
        "dozen" => UnitWord::Dozen(number),
        "fraction" => UnitWord::Fraction(number),
        "measure" => UnitWord::Measure(label),
        "name-before" => UnitWord::NameBefore,
        "ordinal" => UnitWord::Ordinal(number),
        "over-period" => UnitWord::OverPeriod,
        "percent" => UnitWord::Percent,
        "percent-point" => UnitWord::PercentPoint,
        "period" => UnitWord::Period(label),
        "plural" => UnitWord::Plural,
        "scale" => UnitWord::Scale(number),
        "scale-short" => UnitWord::ScaleShort(number),
        "several" => UnitWord::Several,
        "stop" => UnitWord::Stop,
        "to" => UnitWord::To,
        "vague" => UnitWord::Vague(number),
        "year-old" => UnitWord::YearOld,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_understood() {
        assert!(!unit_entries().is_empty());
        for entry in unit_entries() {
            assert!(unit_word(&entry.sense, 1, "").is_some(), "{}", entry.id);
            assert!(!entry.hit.is_empty() && !entry.miss.is_empty(), "{}", entry.id);
        }
    }
}
