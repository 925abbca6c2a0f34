//! Which names of a case are states that no list knows?
//!
//! A name that stands alone somewhere ("Draska") and from which the texts make another ("Draskan"), or to which
//! they give an office of state ("Draska's president"). And which city is such a state's seat: "Port Ilm, the
//! Draskan capital". A surprise: the last word of a person's name is never a state, whatever is made of it.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Lexicon, words};
use onrecord_nouns::{EntityKind, Findings};

use crate::Item;
use crate::stories::saga_of;

/// Letters that a name and its adjective share at least: Draska, Draskan.
const SHARED: usize = 4;
/// Letters of a name that its adjective may lack: Sarvia, Sarvish.
const LOST: usize = 2;

/// The states that only the texts know.
#[derive(Default)]
pub(super) struct Nations {
    /// The state that a word names: itself, its adjective, its seat.
    by_word: BTreeMap<String, String>,
    /// Names of one word that may be a state where an office stands beside them.
    perhaps: BTreeSet<String>,
    /// How often each saga has each name of one word.
    names: BTreeMap<String, BTreeMap<u32, usize>>,
    /// The sagas that name a state of the lists.
    listed: BTreeSet<u32>,
}

impl Nations {
    /// Reads them out of the texts of a pile.
    pub(super) fn find(items: &[Item<'_>], findings: &Findings, lexicon: &Lexicon) -> Self {
        let sources = || findings.sources.iter();
        let surnames: BTreeSet<&str> = sources()
            .filter(|source| source.kind == EntityKind::Person && source.name.contains(' '))
            .filter(|source| {
                source
                    .name
                    .split(' ')
                    .all(|word| word.starts_with(char::is_uppercase))
            })
            .filter_map(|source| source.name.split(' ').next_back())
            .collect();
        let sagas = saga_of(&findings.stories, &findings.threads);
        // Every name of one word, and the sagas and reports that have it.
        let mut names: BTreeMap<String, BTreeMap<u32, usize>> = BTreeMap::new();
        let mut found = Self::default();
        let mut rows: Vec<Vec<&str>> = Vec::new();
        for item in items {
            let saga = sagas.get(&item.report.id).copied().unwrap_or(u32::MAX);
            let row = words::words(item.report.text.as_str());
            for word in row.iter().copied().filter(|word| is_name(word)) {
                if lexicon.names.country(word).is_some() {
                    found.listed.insert(saga);
                } else if !surnames.contains(word)
                    && !glue("no-state").contains(&word.to_lowercase().as_str())
                {
                    let counts = names.entry(word.to_owned()).or_default();
                    *counts.entry(saga).or_default() += 1;
                }
            }
            rows.push(row);
        }
        let mut paired: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let list: Vec<&str> = names.keys().map(String::as_str).collect();
        for (at, name) in list.iter().enumerate() {
            // What shares its first letters stands beside it in order.
            let near = list.get(at.saturating_sub(NEAR)..(at + NEAR).min(list.len()));
            let made = near
                .unwrap_or_default()
                .iter()
                .filter(|word| is_made_of(word, name));
            paired.insert(name, made.copied().collect());
        }
        let adjectives: BTreeSet<&str> = paired.values().flatten().copied().collect();
        found.perhaps = sources()
            .filter(|source| {
                matches!(
                    source.kind,
                    EntityKind::Government | EntityKind::Organisation | EntityKind::Person
                ) || source.kind == EntityKind::Group && !source.name.ends_with('s')
            })
            .map(|source| source.name.clone())
            .filter(|name| !name.contains(' ') && !glue("no-state").contains(&name.to_lowercase().as_str()))
            .filter(|name| !adjectives.contains(name.as_str()))
            .collect();
        let states = paired
            .iter()
            .filter(|(name, made)| !made.is_empty() && !adjectives.contains(**name));
        for (name, made) in states {
            found.by_word.insert((*name).to_owned(), (*name).to_owned());
            for adjective in made {
                found.by_word.insert((*adjective).to_owned(), (*name).to_owned());
            }
        }
        found.seats(&rows);
        found.names = names;
        found
    }

    /// Some states by name, for tests of what is made of them.
    #[cfg(test)]
    pub(super) fn of(names: &[&str]) -> Self {
        let mut found = Self::default();
        for name in names {
            found.by_word.insert((*name).to_owned(), (*name).to_owned());
            for end in ["n", "i"] {
                found.by_word.insert(format!("{name}{end}"), (*name).to_owned());
            }
        }
        found
    }

    /// Reads which cities are the capitals of states: "Port Ilm, the Draskan capital".
    fn seats(&mut self, rows: &[Vec<&str>]) {
        let mut seats = Vec::new();
        for row in rows {
            for (at, word) in row.iter().enumerate() {
                if !glue("capital").contains(word) {
                    continue;
                }
                let before = at.checked_sub(1).and_then(|before| row.get(before));
                let bare = |word: &&&str| word.trim_end_matches("'s").trim_end_matches("’s").to_owned();
                let own = || {
                    row.get(at.checked_sub(2)?)
                        .filter(|_| before.is_some_and(|word| is_genitive(word)))
                };
                let state = before
                    .and_then(|word| self.named_by(&bare(&word)))
                    .or_else(|| own().and_then(|word| self.named_by(word)));
                let Some(state) = state else { continue };
                let comma = |at: usize| row.get(at).is_some_and(|word| *word == ",");
                let behind = row.get(at + if comma(at + 1) { 2 } else { 1 });
                let named = behind.filter(|word| is_name(word)).or_else(|| {
                    let mut back = (at.saturating_sub(4)..at).rev().filter(|at| comma(*at));
                    row.get(back.next()?.checked_sub(1)?).filter(|word| is_name(word))
                });
                if let Some(city) = named.filter(|city| self.named_by(city) != Some(state)) {
                    seats.push(((*city).to_owned(), state.to_owned()));
                }
            }
        }
        self.by_word.extend(seats);
    }

    /// The state that a word names: by its own name, by the adjective made of it or by its seat.
    pub(super) fn named_by(&self, word: &str) -> Option<&str> {
        self.by_word.get(without_genitive(word)).map(String::as_str)
    }

    /// The state that a word beside an office names: any name of one word may be one.
    pub(super) fn beside_an_office(&self, word: &str) -> Option<&str> {
        let bare = without_genitive(word);
        self.named_by(bare)
            .or_else(|| self.perhaps.get(bare).map(String::as_str))
    }

    /// Takes names for states to which the texts give an office.
    pub(super) fn confirm<'a>(&mut self, names: impl Iterator<Item = &'a String>) {
        for name in names {
            let known = self.by_word.entry(name.clone());
            known.or_insert_with(|| name.clone());
        }
    }

    /// The state that a saga is at home in: the one of some that it names far more often than each other one.
    /// Where the texts give no office to any, only if no state of the lists is named.
    pub(super) fn home(&self, saga: u32, of: Option<&BTreeMap<String, usize>>) -> Option<&str> {
        if of.is_none() && self.listed.contains(&saga) {
            return None;
        }
        let one_of = |state: &str| of.is_none_or(|of| of.contains_key(state));
        let mut told: BTreeMap<&str, usize> = BTreeMap::new();
        for (word, sagas) in &self.names {
            if let Some(state) = self.named_by(word).filter(|state| one_of(state)) {
                *told.entry(state).or_default() += sagas.get(&saga).copied().unwrap_or_default();
            }
        }
        let mut counts: Vec<(usize, &str)> = told.into_iter().map(|(state, count)| (count, state)).collect();
        counts.sort_unstable();
        let (most, state) = counts.pop()?;
        let next = counts.pop().map_or(0, |(count, _)| count);
        (most > 1 && most >= FAR * next).then_some(state)
    }
}

/// How many times as often as any other a saga names the state that it is at home in.
const FAR: usize = 2;

/// How far apart in order a name and what is made of it may stand.
const NEAR: usize = 8;

fn without_genitive(word: &str) -> &str {
    word.trim_end_matches("'s")
        .trim_end_matches("’s")
        .trim_end_matches('’')
}

fn is_genitive(word: &str) -> bool {
    matches!(word, "'s" | "’s")
}

/// Whether a word could be a name: a capital, then small letters.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && word.chars().count() >= SHARED
        && letters.all(|letter| letter.is_lowercase())
}

/// Whether a word is the adjective of a name: "Draskan" of "Draska".
fn is_made_of(word: &str, name: &str) -> bool {
    let shared = name.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    let (long, short) = (word.chars().count(), name.chars().count());
    let rest: String = word.chars().skip(shared).collect();
    let ends = glue("demonym-endings").contains(&rest.as_str());
    ends && shared >= SHARED && shared + LOST >= short && long >= short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_adjective_is_made_of_a_name() {
        assert!(is_made_of("Draskan", "Draska"));
        assert!(is_made_of("Ostreli", "Ostrel"));
        assert!(!is_made_of("Draskas", "Draska"));
        assert!(!is_made_of("Drasnia", "Draska"));
    }

    #[test]
    fn a_capital_is_its_state() {
        let mut nations = Nations::of(&["Draska"]);
        nations.seats(&[vec!["In", "Ilmen", ",", "the", "Draskan", "capital", ","]]);
        assert_eq!(nations.named_by("Ilmen"), Some("Draska"));
    }
}
