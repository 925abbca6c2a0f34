//! Which words tell time, and what each does: months, weekdays, units, "last", "ago", tense cues.
//!
//! A word may have several senses ("second" is a unit and a rank); all are given, and whoever sees
//! the sentence decides. Marks are words of their own, so "a.m." is the row `a . m .`.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use serde::Deserialize;

/// What a word of time does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeWord {
    /// "ago" -1, "earlier" -2, "from now" 1, "later" 2: below two from the report, else from the text.
    Ago(i8),
    /// Before a plural without a number it tells a length: "for decades".
    BareBefore,
    /// A word for an hour: noon 12, midnight 0.
    ClockWord(i8),
    /// A part of the day, as TIMEX3 writes it: `MO`.
    DayPart(&'static str),
    /// "last" -1, "previous" -2, "past" -3, "recent" -4, "this" 0, "next" 1, "following" 2, "coming" 3,
    /// "same" 4.
    Deictic(i8),
    /// "the nineties": 90.
    Decade(i8),
    /// An unknown small number: "a few".
    Few,
    /// Tells that what follows is still to come.
    FutureCue,
    /// Tells that the date directly behind it is still to come.
    FutureCueNear,
    /// Tells that what follows is wished for.
    GoalCue,
    /// "a.m." 0, "p.m." 12.
    Meridiem(i8),
    /// Which part of a period: "early", "late".
    Modifier,
    /// A month.
    Month(i8),
    /// A month that is also another word: only next to a date word.
    MonthGuarded(i8),
    /// A short form of a month: only next to a number.
    MonthShort(i8),
    /// Tells that what follows is over.
    PastCue,
    /// May stand before a bare year.
    Preposition,
    /// Before "a week" it tells a rate.
    RateBefore,
    /// A TIMEX3 reference: `PRESENT_REF`.
    Reference(&'static str),
    /// A day counted from today.
    RelativeDay(i8),
    /// A night counted from today.
    RelativeNight(i8),
    /// A season, as TIMEX3 writes it: `SU`.
    Season(&'static str),
    /// A season that is also another word: only behind "last", "next" or before a year.
    SeasonGuarded(&'static str),
    /// Puts a happening before, during or after what was told last.
    Sequence(&'static str),
    /// "every".
    Set,
    /// A recurring time as a word: `P1D`.
    SetWord(&'static str),
    /// A unit in the singular.
    Unit(&'static str),
    /// "weeklong".
    UnitLong(&'static str),
    /// A unit in the plural.
    UnitPlural(&'static str),
    /// A weekday, Monday = 1.
    Weekday(i8),
    /// "Mondays".
    WeekdayPlural(i8),
    /// A short form of a weekday: only next to a number.
    WeekdayShort(i8),
    /// A time zone.
    Zone,
}

/// Words and phrases with what each does.
#[derive(Clone, Debug)]
pub struct WordTable<T: 'static> {
    entries: HashMap<Box<str>, Vec<Sense<T>>, BuildHasherDefault<WordHasher>>,
}

/// A hash for short words of a known list: every word of a text is looked up, and no stranger can
/// fill the table.
#[derive(Clone, Debug, Default)]
struct WordHasher(u64);

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let word = part.iter().fold(0u64, |word, byte| word << 8 | u64::from(*byte));
            self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

/// One thing that a word, or a phrase that starts with it, does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sense<T: 'static> {
    /// The words that must follow, lower case; empty for a single word.
    pub rest: Vec<Box<str>>,
    /// What it does.
    pub does: T,
    /// The entry of the list.
    pub id: &'static str,
}

impl<T> WordTable<T> {
    /// Everything that starts with `word`, given in lower case; longest phrases first.
    #[must_use]
    pub fn at(&self, word: &str) -> &[Sense<T>] {
        self.entries.get(word).map_or(&[], Vec::as_slice)
    }
}

/// An entry of the list as it lies in the file.
#[derive(Clone, Debug, Deserialize)]
pub struct WordEntry {
    /// Its name.
    pub id: String,
    /// What its words do.
    pub sense: String,
    /// The words, with their values if they have any.
    pub words: Words,
    /// Sentences in which the entry must be found.
    pub hit: Vec<String>,
    /// Sentences in which it must not.
    pub miss: Vec<String>,
}

/// The words of an entry.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Words {
    /// Words that all do the same.
    Plain(Vec<String>),
    /// Words with a number or a label each.
    Valued(std::collections::BTreeMap<String, toml::Value>),
}

#[derive(Deserialize)]
struct TimeFile {
    time: Vec<WordEntry>,
}

const TIME: &str = include_str!("../../../data/lexicons/en/time.toml");

/// The English words of time.
#[must_use]
pub fn times() -> &'static WordTable<TimeWord> {
    static TABLE: LazyLock<WordTable<TimeWord>> = LazyLock::new(|| table(time_entries(), time_word));
    &TABLE
}

/// The entries of the English list, with their example sentences.
#[must_use]
pub fn time_entries() -> Vec<WordEntry> {
    toml::from_str::<TimeFile>(TIME).map_or_else(|_| Vec::new(), |file| file.time)
}

/// Builds a table; what `does` does not know is left out, and the tests of this crate find it.
pub(crate) fn table<T: Copy + 'static>(
    entries: Vec<WordEntry>,
    does: fn(&str, i64, &'static str) -> Option<T>,
) -> WordTable<T> {
    let mut table: HashMap<Box<str>, Vec<Sense<T>>> = HashMap::new();
    for entry in entries {
        let id: &'static str = Box::leak(entry.id.into_boxed_str());
        let words: Vec<(String, i64, &'static str)> = match entry.words {
            Words::Plain(words) => words.into_iter().map(|word| (word, 0, "")).collect(),
            Words::Valued(words) => words
                .into_iter()
                .map(|(word, value)| match value {
                    toml::Value::Integer(number) => (word, number, ""),
                    toml::Value::String(label) => (word, 0, &*Box::leak(label.into_boxed_str())),
                    _ => (word, 0, ""),
                })
                .collect(),
        };
        for (word, number, label) in words {
            let mut row = split(&word).into_iter();
            let (Some(first), Some(does)) = (row.next(), does(&entry.sense, number, label)) else {
                continue;
            };
            table.entry(first).or_default().push(Sense {
                rest: row.collect(),
                does,
                id,
            });
        }
    }
    let mut entries: Vec<(Box<str>, Vec<Sense<T>>)> = table.into_iter().collect();
    for (_, senses) in &mut entries {
        senses.sort_by_key(|sense| std::cmp::Reverse(sense.rest.len()));
    }
    WordTable {
        entries: entries.into_iter().collect(),
    }
}

/// Splits a phrase into runs of letters, runs of digits, and marks.
fn split(phrase: &str) -> Vec<Box<str>> {
    let mut row: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in phrase.chars().flat_map(char::to_lowercase) {
        let goes_on =
            c.is_alphabetic() && last.is_alphabetic() || c.is_ascii_digit() && last.is_ascii_digit();
        match row.last_mut() {
            Some(word) if goes_on => word.push(c),
            _ if c.is_whitespace() => {}
            _ => row.push(c.to_string()),
        }
        last = c;
    }
    row.into_iter().map(String::into_boxed_str).collect()
}

fn time_word(sense: &str, number: i64, label: &'static str) -> Option<TimeWord> {
    let number = i8::try_from(number).ok()?;
    Some(match sense {
        "ago" => TimeWord::Ago(number),
        "bare-before" => TimeWord::BareBefore,
        "clock-word" => TimeWord::ClockWord(number),
        "day-part" => TimeWord::DayPart(label),
        "deictic" => TimeWord::Deictic(number),
        "decade" => TimeWord::Decade(number),
        "few" => TimeWord::Few,
        "future-cue" => TimeWord::FutureCue,
        "future-cue-near" => TimeWord::FutureCueNear,
        "goal-cue" => TimeWord::GoalCue,
        "meridiem" => TimeWord::Meridiem(number),
        "modifier" => TimeWord::Modifier,
        "month" => TimeWord::Month(number),
        "month-guarded" => TimeWord::MonthGuarded(number),
        "month-short" => TimeWord::MonthShort(number),
        "past-cue" => TimeWord::PastCue,
        "preposition" => TimeWord::Preposition,
        "rate-before" => TimeWord::RateBefore,
        "reference" => TimeWord::Reference(label),
        "relative-day" => TimeWord::RelativeDay(number),
        "relative-night" => TimeWord::RelativeNight(number),
        "season" => TimeWord::Season(label),
        "season-guarded" => TimeWord::SeasonGuarded(label),
        "sequence" => TimeWord::Sequence(label),
        "set" => TimeWord::Set,
        "set-word" => TimeWord::SetWord(label),
        "unit" => TimeWord::Unit(label),
        "unit-long" => TimeWord::UnitLong(label),
        "unit-plural" => TimeWord::UnitPlural(label),
        "weekday" => TimeWord::Weekday(number),
        "weekday-plural" => TimeWord::WeekdayPlural(number),
        "weekday-short" => TimeWord::WeekdayShort(number),
        "zone" => TimeWord::Zone,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_understood() {
        assert!(!time_entries().is_empty());
        for entry in time_entries() {
            assert!(time_word(&entry.sense, 1, "").is_some(), "{}", entry.id);
            assert!(!entry.hit.is_empty() && !entry.miss.is_empty(), "{}", entry.id);
        }
    }

    #[test]
    fn a_word_may_have_several_senses_and_phrases_come_first() {
        let senses = times().at("a");
        assert!(senses.iter().any(|sense| sense.does == TimeWord::Meridiem(0)));
        assert!(
            times()
                .at("early")
                .first()
                .is_some_and(|sense| !sense.rest.is_empty())
        );
    }
}
