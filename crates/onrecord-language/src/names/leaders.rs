//! Leaders and officials of the lists, looked up by spelling-insensitive keys.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use onrecord_lexicon::{CountryStatus, Leader, Lexicon};

use super::keys::name_keys;

type Table = BTreeMap<String, Vec<&'static Leader>>;

/// All leaders by the key of their surname.
fn surnames() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        let mut table = Table::new();
        for leader in Lexicon::english().names.leaders_all() {
            let key = name_keys(leader.surname.split_whitespace()).join(" ");
            table.entry(key).or_default().push(leader);
        }
        table
    });
    &TABLE
}

/// The leader of a full name: same surname, and a first name that is the same or starts alike.
pub(crate) fn by_full_name(keys: &[String], day: Option<Date>) -> Option<&'static Leader> {
    let first = keys.first()?;
    for surname in 1..=3.min(keys.len().saturating_sub(1)) {
        let key = keys.get(keys.len() - surname..)?.join(" ");
        let mut found: Vec<&'static Leader> = surnames()
            .get(&key)
            .into_iter()
            .flatten()
            .copied()
            .filter(|leader| {
                let listed = name_keys(leader.name.split_whitespace());
                listed.iter().any(|word| word == first)
                    || listed.first().is_some_and(|word| {
                        nickname(word, first) && day.is_none_or(|day| leader.on(day).is_some())
                    })
            })
            .collect();
        found.sort_by_key(|leader| {
            (
                day.is_none_or(|day| leader.on(day).is_none()),
                small(leader),
                std::cmp::Reverse(leader.since),
            )
        });
        if let Some(leader) = found.first() {
            return Some(leader);
        }
    }
    None
}

/// The one leader whom a surname alone means on a day.
pub(crate) fn by_surname(keys: &[String], day: Option<Date>) -> Option<&'static Leader> {
    let all = surnames().get(&keys.join(" "))?;
    let mut found: Vec<&'static Leader> = match day {
        Some(day) => all
            .iter()
            .copied()
            .filter(|leader| leader.on(day).is_some())
            .collect(),
        None => all.clone(),
    };
    if found.is_empty() {
        found = all.clone();
    }
    found.sort_by_key(|leader| (small(leader), std::cmp::Reverse(leader.since)));
    let first = found.first()?;
    let one = found.iter().all(|leader| {
        name_keys(leader.name.split_whitespace()).first() == name_keys(first.name.split_whitespace()).first()
    });
    one.then_some(first)
}

/// A head of state of several countries is known for the one that is a state by itself and whose
/// office he does not share.
fn small(leader: &Leader) -> (bool, bool) {
    let names = &Lexicon::english().names;
    let state = names
        .country_by_code(leader.entity)
        .is_none_or(|country| country.status == CountryStatus::State);
    (!state, leader.office.starts_with("Co-"))
}

/// Joe and Joseph, Mike and Michael: the same two letters first.
fn nickname(full: &str, short: &str) -> bool {
    let two = |word: &str| word.chars().take(2).collect::<String>();
    two(full) == two(short)
}
