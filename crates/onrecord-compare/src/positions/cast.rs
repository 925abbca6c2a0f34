//! For whom does a source speak, when it takes a position?
//!
//! An official speaks for the government that sources already gave him, a capital for its country.
//! Governments and groups that no source of the case stands for yet ("France, Denmark and Spain said",
//! "the landlords of Rand") are added when they take a position, and only then.

use std::collections::BTreeMap;

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{EntityKind, Findings, Known, Source, SourceId};

use super::actors::seat_named;
use super::states::States;
use crate::Item;

/// The actors of a case.
pub(super) struct Cast {
    /// The source of each government, by the code of its country.
    countries: BTreeMap<String, SourceId>,
    /// The source of each group that only positions know, by its words.
    groups: BTreeMap<String, SourceId>,
    /// The states that only the texts know.
    states: States,
    added: Vec<Source>,
}

impl Cast {
    /// The governments that the case knows.
    pub(super) fn new(items: &[Item<'_>], findings: &Findings, lexicon: &Lexicon) -> Self {
        let mut countries = BTreeMap::new();
        for (id, source) in (0u32..).map(SourceId).zip(&findings.sources) {
            if let Some(Known::Country(code)) = &source.known
                && source.kind == EntityKind::Government
            {
                countries.entry(code.to_string()).or_insert(id);
            }
        }
        Self {
            countries,
            groups: BTreeMap::new(),
            states: States::new(items, findings, lexicon),
            added: Vec::new(),
        }
    }

    /// The sources that were added.
    pub(super) fn added(self) -> Vec<Source> {
        self.added
    }

    /// The government of a country.
    pub(super) fn government(
        &mut self,
        code: &str,
        findings: &Findings,
        lexicon: &Lexicon,
    ) -> Option<SourceId> {
        if let Some(known) = self.countries.get(code) {
            return Some(*known);
        }
        let country = lexicon.names.country_by_code(code)?;
        let id = self.add(
            findings,
            Source {
                name: country.name.to_owned(),
                aliases: Vec::new(),
                kind: EntityKind::Government,
                known: Some(Known::Country(code.into())),
                actor: None,
                anonymous: None,
                merges: Vec::new(),
            },
        )?;
        self.countries.insert(code.to_owned(), id);
        Some(id)
    }

    /// Several people whom a noun names.
    pub(super) fn people(&mut self, words: &str, findings: &Findings) -> Option<SourceId> {
        let name = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let key = name
            .to_lowercase()
            .trim_start_matches("the ")
            .trim_start_matches("some ")
            .to_owned();
        if let Some(known) = self.groups.get(&key) {
            return Some(*known);
        }
        let id = self.add(
            findings,
            Source {
                name,
                aliases: Vec::new(),
                kind: EntityKind::Group,
                known: None,
                actor: None,
                anonymous: None,
                merges: Vec::new(),
            },
        )?;
        self.groups.insert(key, id);
        Some(id)
    }

    fn add(&mut self, findings: &Findings, source: Source) -> Option<SourceId> {
        let id = u32::try_from(findings.sources.len() + self.added.len()).ok()?;
        self.added.push(source);
        Some(SourceId(id))
    }

    /// Whose position it is when a source takes it; `None` for what only passes positions on.
    pub(super) fn actor(
        &mut self,
        source: SourceId,
        findings: &Findings,
        lexicon: &Lexicon,
    ) -> Option<SourceId> {
        let Some(known) = findings.sources.get(source.0 as usize) else {
            return Some(source);
        };
        if matches!(
            known.kind,
            EntityKind::Outlet | EntityKind::Document | EntityKind::Event
        ) {
            return None;
        }
        if let Some(actor) = known.actor {
            return Some(actor);
        }
        if let Some(state) = self.states.of(source).map(str::to_owned) {
            return match self.states.source(&state) {
                Some(known) => Some(known),
                None => self.people(&state, findings),
            };
        }
        // Two sources of one state are one actor.
        if let Some(same) = self.states.source(&known.name) {
            return Some(same);
        }
        // "Warsaw refused": a city that takes a side is its country's government.
        if let Some(code) = seat_named(&known.name, lexicon) {
            return self.government(code, findings, lexicon);
        }
        Some(source)
    }
}
