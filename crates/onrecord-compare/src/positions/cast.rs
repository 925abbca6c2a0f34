//! For whom does a source speak, when it takes a position?
//!
//! An official speaks for the government that sources already gave him, a capital for its country.
//! Governments and groups that no source of the case stands for yet ("France, Denmark and Spain said",
//! "the landlords of Rand") are added when they take a position, and only then.

use std::collections::BTreeMap;

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{EntityKind, Findings, Known, Source, SourceId};

use super::countries::seat_named;
use super::speaks::{Body, bodies};
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
    /// The bodies for which persons speak that the sources give none.
    speaks: BTreeMap<SourceId, Body>,
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
            speaks: bodies(items, findings, lexicon),
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

    /// The state that a word names, if only the texts know it.
    pub(super) fn state_named(&self, word: &str) -> Option<&str> {
        self.states.named_by(word)
    }

    /// The source of a state that only the texts know.
    pub(super) fn state(&mut self, name: &str, findings: &Findings) -> Option<SourceId> {
        match self.states.source(name) {
            Some(known) => Some(known),
            None => self.people(name, findings),
        }
    }

    /// The body or the state that a source speaks for, or the source itself.
    pub(super) fn rolled_up(&mut self, source: SourceId, findings: &Findings) -> Option<SourceId> {
        let known = findings.sources.get(source.0 as usize)?;
        if known.actor.is_some() {
            return known.actor;
        }
        match self.states.of(source).map(str::to_owned) {
            Some(state) => self.state(&state, findings),
            None => Some(self.states.source(&known.name).unwrap_or(source)),
        }
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
            return self.state(&state, findings);
        }
        match self.speaks.get(&source).cloned() {
            Some(Body::Source(body)) => return self.rolled_up(body, findings),
            Some(Body::Named(name)) => return self.people(&name, findings),
            None => {}
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
