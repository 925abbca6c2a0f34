//! Which state does an official speak for, if no list knows it?
//!
//! The texts say it: "the foreign minister of Draska", "Corvian Defence Minister", "Ardania's president".
//! Who has an office of state and no state of its own in the text ("the ministry", "Prime Minister Astal")
//! speaks for the one state whose offices the story names, if there is only one. A surprise: a name
//! counts as a state only where an office is said to be its.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::{Lexicon, words};
use onrecord_nouns::{EntityKind, Findings, SourceId};

use crate::Item;
use crate::stories::story_of;

/// Letters that a name and its adjective share at least: Draska, Draskan.
const SHARED: usize = 4;

/// The state of each official of the case whose state the texts tell.
#[derive(Default)]
pub(super) struct States {
    of: BTreeMap<SourceId, String>,
    /// Sources that are a state themselves, by name.
    named: BTreeMap<String, SourceId>,
}

impl States {
    /// Reads them out of the mentions of a pile.
    pub(super) fn new(items: &[Item<'_>], findings: &Findings, lexicon: &Lexicon) -> Self {
        let names: BTreeSet<&str> = findings
            .sources
            .iter()
            .filter(|source| source.kind != EntityKind::Outlet)
            .map(|source| source.name.as_str())
            .filter(|name| !name.contains(' '))
            .collect();
        let stories = story_of(&findings.stories);
        let mut told: BTreeMap<SourceId, BTreeMap<String, usize>> = BTreeMap::new();
        let mut in_story: BTreeMap<u32, BTreeMap<String, usize>> = BTreeMap::new();
        let mut bare: BTreeMap<SourceId, BTreeSet<u32>> = BTreeMap::new();
        for item in items {
            let story = stories.get(&item.report.id).copied().unwrap_or(u32::MAX);
            for mention in &item.reading.mentions {
                let source = mention
                    .entity
                    .and_then(|entity| findings.source_of.get(&(item.report.id, entity)));
                let Some(source) = source else { continue };
                let row = words::words(item.report.text.slice(mention.span));
                let Some(office) = office(&row, lexicon) else {
                    continue;
                };
                match state(&row, office, &names) {
                    Some(state) => {
                        *told.entry(*source).or_default().entry(state.clone()).or_default() += 1;
                        *in_story.entry(story).or_default().entry(state).or_default() += 1;
                    }
                    None => {
                        bare.entry(*source).or_default().insert(story);
                    }
                }
            }
        }
        let mut states = Self::default();
        for (source, counts) in told {
            states.of.extend(most(&counts).map(|state| (source, state)));
        }
        for (source, stories) in bare {
            let known = findings.sources.get(source.0 as usize);
            if states.of.contains_key(&source) || known.is_none_or(|known| known.actor.is_some()) {
                continue;
            }
            let homes: BTreeSet<String> = stories
                .iter()
                .filter_map(|story| in_story.get(story))
                .filter(|counts| counts.len() == 1)
                .filter_map(most)
                .collect();
            if let (Some(home), 1) = (homes.first(), homes.len()) {
                states.of.insert(source, home.clone());
            }
        }
        let wanted: BTreeSet<String> = states.of.values().cloned().collect();
        for (id, source) in (0u32..).map(SourceId).zip(&findings.sources) {
            if wanted.contains(&source.name) {
                states.named.entry(source.name.clone()).or_insert(id);
            }
        }
        states
    }

    /// The state that a source speaks for, by name.
    pub(super) fn of(&self, source: SourceId) -> Option<&str> {
        self.of.get(&source).map(String::as_str)
    }

    /// The source that stands for a state.
    pub(super) fn source(&self, state: &str) -> Option<SourceId> {
        self.named.get(state).copied()
    }
}

fn most(counts: &BTreeMap<String, usize>) -> Option<String> {
    let best = counts
        .iter()
        .max_by_key(|(name, count)| (**count, std::cmp::Reverse(*name)));
    best.map(|(name, _)| name.clone())
}

/// The place of the word of office in a mention.
fn office(row: &[&str], lexicon: &Lexicon) -> Option<usize> {
    let lower: Vec<String> = row.iter().map(|word| word.to_lowercase()).collect();
    let found = lexicon.position_words.find(&lower);
    found
        .into_iter()
        .find(|found| found.entry.id == "speaks-for-state")
        .map(|found| found.words.end - 1)
}

/// The state that a mention names beside its office: "of Draska", "Corvian", "Ardania's".
fn state(row: &[&str], office: usize, names: &BTreeSet<&str>) -> Option<String> {
    let behind = row.windows(2).enumerate().skip(office).rev();
    let of = behind
        .filter(|(_, pair)| pair.first().is_some_and(|word| *word == "of"))
        .filter_map(|(_, pair)| pair.get(1))
        .find_map(|word| names.get(word));
    if let Some(name) = of {
        return Some((*name).to_owned());
    }
    row.iter().take(office).find_map(|word| {
        let bare = word.trim_end_matches("'s").trim_end_matches('’');
        if !bare.starts_with(char::is_uppercase) {
            return None;
        }
        let exact = names.get(bare).copied();
        let alike = names.iter().copied().find(|name| {
            let shared = name.chars().zip(bare.chars()).take_while(|(a, b)| a == b).count();
            shared >= SHARED && shared + 2 >= name.chars().count() && bare.chars().count() > shared
        });
        exact.or(alike).map(str::to_owned)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(mention: &str) -> Option<String> {
        let names = BTreeSet::from(["Draska", "Corvia", "Velder"]);
        let row = words::words(mention);
        let office = office(&row, Lexicon::english())?;
        state(&row, office, &names)
    }

    #[test]
    fn an_office_names_its_state() {
        assert_eq!(
            told("the Foreign Minister of Draska, Radko Malin").as_deref(),
            Some("Draska")
        );
        assert_eq!(
            told("Corvian Defence Minister Emil Haas").as_deref(),
            Some("Corvia")
        );
        assert_eq!(told("Draska's president").as_deref(), Some("Draska"));
    }

    #[test]
    fn an_office_alone_names_none() {
        assert_eq!(told("the Ministry of Finance"), None);
        assert_eq!(told("President Velder"), None);
        assert_eq!(told("the mayor of Draska"), None);
    }
}
