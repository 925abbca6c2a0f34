//! Which state does an official speak for, if no list knows it?
//!
//! The texts say it: "the foreign minister of Draska", "Corvian Defence Minister", "Ardania's president".
//! Who has an office of state and no state of its own in the text ("the ministry", "Prime Minister Astal")
//! speaks for the state whose office of that kind nobody else holds, or for the one state of the report or of
//! the story. A surprise: a person counts for a state only by mentions that name the person, since "the foreign
//! minister" alone may be anybody's.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Lexicon, words};
use onrecord_nouns::{EntityKind, Findings, Mention, ReportId, Source, SourceId, Span};

use super::nations::Nations;
use crate::Item;
use crate::stories::saga_of;

/// The state of each official of the case whose state the texts tell.
#[derive(Default)]
pub(super) struct States {
    of: BTreeMap<SourceId, String>,
    /// Sources that are a state themselves, by name.
    named: BTreeMap<String, SourceId>,
    nations: Nations,
}

/// What is read of the offices of a case.
#[derive(Default)]
struct Told {
    /// How often a source is said to be of a state.
    of: BTreeMap<SourceId, BTreeMap<String, usize>>,
    /// The same of each saga, whoever it is said of.
    in_saga: BTreeMap<u32, BTreeMap<String, usize>>,
    /// Who holds which office of a state; nobody where the text names nobody.
    holders: BTreeMap<(String, Office), BTreeSet<Option<SourceId>>>,
    /// The sagas in which a state of the lists has an office.
    listed: BTreeSet<u32>,
    /// Where a source has an office and no state.
    bare: BTreeMap<SourceId, BTreeSet<(ReportId, Office)>>,
}

/// An office by its words: foreign minister and minister of foreign affairs are one.
type Office = BTreeSet<String>;

impl States {
    /// Reads them out of the mentions of a pile.
    pub(super) fn new(items: &[Item<'_>], findings: &Findings, lexicon: &Lexicon) -> Self {
        let mut nations = Nations::find(items, findings, lexicon);
        let sagas = saga_of(&findings.stories, &findings.threads);
        let saga = |report: ReportId| sagas.get(&report).copied().unwrap_or(u32::MAX);
        let read = |nations: &Nations| {
            let mut told = Told::default();
            for item in items {
                let report = item.report.id;
                for mention in &item.reading.mentions {
                    let source = mention
                        .entity
                        .and_then(|entity| findings.source_of.get(&(report, entity)));
                    let Some(source) = source else { continue };
                    let known = findings.sources.get(source.0 as usize);
                    told.add(item, mention, (*source, known), saga(report), nations, lexicon);
                }
            }
            told
        };
        // "Ardania's president" shows that "Ardania Prime Minister Venn" is of a state, too.
        nations.confirm(read(&nations).in_saga.values().flat_map(BTreeMap::keys));
        let told = read(&nations);
        // "Draska Today" tells of "the president" of Draska.
        let mut homes: BTreeMap<ReportId, String> = BTreeMap::new();
        for item in items {
            let outlet = words::words(&item.report.outlet.name);
            let told = |state: &&str| told.in_saga.values().any(|states| states.contains_key(*state));
            let home = outlet.iter().filter_map(|word| nations.named_by(word)).find(told);
            homes.extend(home.map(|home| (item.report.id, home.to_owned())));
        }
        let mut states = Self {
            of: told.majority(),
            named: BTreeMap::new(),
            nations,
        };
        for (source, places) in &told.bare {
            let known = findings.sources.get(source.0 as usize);
            // Where "the government" may be that of a state of the lists, it is nobody's here.
            let mixed = places
                .iter()
                .any(|(report, _)| told.listed.contains(&saga(*report)));
            if mixed || states.of.contains_key(source) || known.is_none_or(|known| known.actor.is_some()) {
                continue;
            }
            let by_office = || {
                let of_saga = |report: &ReportId| told.in_saga.get(&saga(*report));
                let all: BTreeSet<&String> = places
                    .iter()
                    .filter_map(|(report, _)| of_saga(report))
                    .flat_map(BTreeMap::keys)
                    .collect();
                let offices: BTreeSet<&Office> = places.iter().map(|(_, office)| office).collect();
                told.only_vacancy(*source, &all, &offices)
            };
            let by_place = || {
                let home = |report: &ReportId| {
                    let saga = saga(*report);
                    let told = told.in_saga.get(&saga);
                    let single = told.filter(|told| told.len() == 1).and_then(most);
                    let home = || states.nations.home(saga, told).map(str::to_owned);
                    let single = || single.or_else(home);
                    homes.get(report).cloned().or_else(single)
                };
                let found: BTreeSet<String> = places.iter().filter_map(|(report, _)| home(report)).collect();
                (found.len() == 1).then(|| found.first().cloned()).flatten()
            };
            let named =
                known.is_some_and(|known| known.kind == EntityKind::Person && is_full_name(&known.name));
            let state = if named {
                by_office().or_else(by_place)
            } else {
                by_place()
            };
            if let Some(state) = state {
                states.of.insert(*source, state);
            }
        }
        let wanted: BTreeSet<String> = states.of.values().cloned().collect();
        for (id, source) in (0u32..).map(SourceId).zip(&findings.sources) {
            if wanted.contains(&source.name) && !is_outlet(source) {
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

    /// The state that a word names by itself or as its seat of government: "Draska", "Draskan".
    pub(super) fn named_by(&self, word: &str) -> Option<&str> {
        self.nations.named_by(word)
    }
}

impl Told {
    /// Reads what one mention says of an office.
    fn add(
        &mut self,
        item: &Item<'_>,
        mention: &Mention,
        (id, source): (SourceId, Option<&Source>),
        saga: u32,
        nations: &Nations,
        lexicon: &Lexicon,
    ) {
        let row = words::words(item.report.text.slice(described(item, mention)));
        let Some(at) = office(&row, lexicon) else { return };
        let person = source.filter(|source| source.kind == EntityKind::Person && is_full_name(&source.name));
        let own = person.is_none_or(|person| {
            let last = person.name.split_whitespace().next_back().unwrap_or_default();
            row.contains(&last)
        });
        let words = office_words(&row, person, nations);
        if row.iter().any(|word| lexicon.names.country(word).is_some()) {
            self.listed.insert(saga);
        }
        match state(&row, at, nations) {
            Some(state) => {
                let holder = person.filter(|_| own).map(|_| id);
                self.holders
                    .entry((state.to_owned(), words))
                    .or_default()
                    .insert(holder);
                if own {
                    *self
                        .of
                        .entry(id)
                        .or_default()
                        .entry(state.to_owned())
                        .or_default() += 1;
                }
                *self
                    .in_saga
                    .entry(saga)
                    .or_default()
                    .entry(state.to_owned())
                    .or_default() += 1;
            }
            None if own => {
                self.bare.entry(id).or_default().insert((item.report.id, words));
            }
            None => {}
        }
    }

    /// The state that each source is said to be of most often.
    fn majority(&self) -> BTreeMap<SourceId, String> {
        let most = self
            .of
            .iter()
            .map(|(source, counts)| most(counts).map(|state| (*source, state)));
        most.flatten().collect()
    }

    /// The one state of some whose office of the kind no other named person holds; a state that is told to have
    /// such an office goes before.
    fn only_vacancy(
        &self,
        source: SourceId,
        states: &BTreeSet<&String>,
        offices: &BTreeSet<&Office>,
    ) -> Option<String> {
        let mut free = Vec::new();
        let mut told = Vec::new();
        for state in states {
            let holders = offices
                .iter()
                .filter_map(|office| self.holders.get(&((*state).clone(), (*office).clone())));
            let all: BTreeSet<&Option<SourceId>> = holders.flatten().collect();
            let taken = all
                .iter()
                .any(|holder| holder.is_some_and(|holder| holder != source));
            if !taken {
                free.push(*state);
                if !all.is_empty() {
                    told.push(*state);
                }
            }
        }
        let only = |list: &[&String]| (list.len() == 1).then(|| list.first().map(|state| (*state).clone()));
        only(&told).or_else(|| only(&free)).flatten()
    }
}

fn most(counts: &BTreeMap<String, usize>) -> Option<String> {
    let best = counts
        .iter()
        .max_by_key(|(name, count)| (**count, std::cmp::Reverse(*name)));
    best.map(|(name, _)| name.clone())
}

/// A mention with the clause behind it that tells what its person leads: "Venn, who runs the finance ministry".
fn described(item: &Item<'_>, mention: &Mention) -> Span {
    let text = &item.report.text;
    let rest = text.as_str().get(mention.span.end()..).unwrap_or_default();
    let behind = rest
        .strip_prefix(',')
        .and_then(|clause| clause.find([',', '.', '\n']))
        .map(|end| end + 1);
    let leads = |clause: &str| {
        let mut words = clause.split_whitespace().skip(1).take(2);
        let who = words.next().is_some_and(|word| glue("pronoun").contains(&word));
        let verb = words.next().map(|verb| verb.trim_end_matches('s'));
        who && verb.is_some_and(|verb| glue("leads-a-body").contains(&verb))
    };
    behind
        .filter(|end| rest.get(..*end).is_some_and(leads))
        .and_then(|end| text.span(mention.span.start(), mention.span.end() + end))
        .unwrap_or(mention.span)
}

fn is_outlet(source: &Source) -> bool {
    source.kind == EntityKind::Outlet
}

/// Whether a name has two words or more, each with a capital.
fn is_full_name(name: &str) -> bool {
    let mut all = name.split_whitespace();
    name.contains(' ') && all.all(|word| word.starts_with(char::is_uppercase))
}

/// The words of an office in a mention, without those of a name or a state and without small ones.
fn office_words(row: &[&str], person: Option<&Source>, nations: &Nations) -> Office {
    let name: Vec<&str> = person.map_or_else(Vec::new, |person| person.name.split_whitespace().collect());
    row.iter()
        .filter(|word| !name.contains(word) && nations.beside_an_office(word).is_none())
        .map(|word| word.to_lowercase())
        .filter(|word| {
            word.chars().all(char::is_alphabetic) && !glue("small-in-an-office").contains(&word.as_str())
        })
        .collect()
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
fn state<'a>(row: &[&str], office: usize, nations: &'a Nations) -> Option<&'a str> {
    let behind = row.windows(2).enumerate().skip(office).rev();
    let of = behind
        .filter(|(_, pair)| pair.first().is_some_and(|word| glue("of-a-state").contains(word)))
        .find_map(|(_, pair)| match pair {
            ["in", word] => nations.named_by(word),
            [_, word] => nations.beside_an_office(word),
            _ => None,
        });
    // A name that nothing else shows to be a state stands in the genitive: "Ardania's president".
    let before = row.iter().take(office).zip(row.iter().skip(1));
    of.or_else(|| {
        let mut before = before.filter(|(word, _)| word.starts_with(char::is_uppercase));
        before.find_map(|(word, next)| match *next {
            "'s" | "’s" | "’" | "'" => nations.beside_an_office(word),
            _ if word.ends_with("'s") || word.ends_with("’s") => nations.beside_an_office(word),
            _ => nations.named_by(word),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(mention: &str) -> Option<String> {
        let nations = Nations::of(&["Draska", "Corvia", "Velder", "Ardania"]);
        let row = words::words(mention);
        let office = office(&row, Lexicon::english())?;
        state(&row, office, &nations).map(str::to_owned)
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

    #[test]
    fn an_office_that_one_state_lacks_is_its() {
        let office = Office::from(["president".to_owned()]);
        let mut told = Told::default();
        let taken = BTreeSet::from([Some(SourceId(1))]);
        told.holders.insert(("Draska".to_owned(), office.clone()), taken);
        let (draska, corvia) = ("Draska".to_owned(), "Corvia".to_owned());
        let states = BTreeSet::from([&draska, &corvia]);
        let offices = BTreeSet::from([&office]);
        let found = told.only_vacancy(SourceId(2), &states, &offices);
        assert_eq!(found.as_deref(), Some("Corvia"));
        let ardania = "Ardania".to_owned();
        let three = BTreeSet::from([&draska, &corvia, &ardania]);
        assert_eq!(told.only_vacancy(SourceId(2), &three, &offices), None);
    }
}
