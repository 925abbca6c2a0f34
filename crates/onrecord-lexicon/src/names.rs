//! Names that the lists know: countries, seats of power, organisations, outlets, leaders.
//!
//! Surfaces are matched in their own case. One surface may stand for several things ("Paris" is a
//! place, a government and a given name); all are given, with how clear the surface is by itself,
//! and the reader decides.

mod countries;
mod leaders;
mod organisations;
mod outlets;

use std::collections::HashMap;

use jiff::civil::Date;

use crate::phrases::{Form, Found, PhraseIndex};
use crate::tables::{COUNTRIES, COUNTRY_SURFACES, LEADERS, METONYMS, OFFICIALS, ORGANISATIONS, OUTLETS};

pub use countries::{Country, CountryStatus, CountrySurface, CountrySurfaceKind, Metonym, MetonymKind};
pub use leaders::{Leader, Tenure};
pub use organisations::{OrgKind, Organisation};
pub use outlets::{Outlet, OutletKind};

/// How far a surface can be trusted by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ambiguity {
    /// It hardly means anything else.
    Clear,
    /// It is also a common word: Turkey, Polish, Time, Focus.
    Word,
    /// It is also the name of a person or another place: Georgia, Jordan, Washington.
    Name,
    /// Initials that stand for many things: AA, SPA, IS.
    Initials,
}

/// What a surface stands for.
#[derive(Clone, Copy, Debug)]
pub enum NameEntry {
    /// A country, its people, its capital or a part of it.
    Country(&'static CountrySurface),
    /// A seat or body that stands for a government or organisation.
    Metonym(&'static Metonym),
    /// An organisation.
    Organisation(&'static Organisation, Ambiguity),
    /// An outlet.
    Outlet(&'static Outlet, Ambiguity),
    /// A leader or official, by full name.
    Leader(&'static Leader),
}

/// All names, by surface.
#[derive(Clone, Debug)]
pub struct Names {
    index: PhraseIndex<NameEntry>,
    countries: HashMap<&'static str, &'static Country>,
    domains: HashMap<&'static str, &'static Outlet>,
    surnames: HashMap<&'static str, Vec<&'static Leader>>,
}

impl Names {
    pub(crate) fn english() -> Self {
        let mut phrases: Vec<(&'static str, Form, NameEntry)> = Vec::new();
        let mut add = |surface: &'static str, entry: NameEntry| phrases.push((surface, Form::Fixed, entry));
        for surface in COUNTRY_SURFACES {
            add(surface.surface, NameEntry::Country(surface));
        }
        for metonym in METONYMS {
            add(metonym.surface, NameEntry::Metonym(metonym));
            metonym
                .variants
                .iter()
                .for_each(|variant| add(variant, NameEntry::Metonym(metonym)));
        }
        for organisation in ORGANISATIONS {
            for (surface, ambiguity) in organisation.surfaces() {
                add(surface, NameEntry::Organisation(organisation, ambiguity));
            }
        }
        for outlet in OUTLETS {
            for (surface, ambiguity) in outlet.surfaces() {
                add(surface, NameEntry::Outlet(outlet, ambiguity));
            }
        }
        let mut surnames: HashMap<&'static str, Vec<&'static Leader>> = HashMap::new();
        for leader in LEADERS.iter().chain(OFFICIALS) {
            add(leader.name, NameEntry::Leader(leader));
            surnames.entry(leader.surname).or_default().push(leader);
        }
        Self {
            index: PhraseIndex::new(phrases),
            countries: COUNTRIES.iter().map(|country| (country.code, country)).collect(),
            domains: OUTLETS
                .iter()
                .flat_map(|outlet| outlet.domains.iter().map(move |domain| (*domain, outlet)))
                .collect(),
            surnames,
        }
    }

    /// All names in a row of words, in their own case, the longest first, never overlapping.
    #[must_use]
    pub fn find<W: AsRef<str>>(&self, row: &[W]) -> Vec<Found<NameEntry>> {
        self.index.find(row)
    }

    /// Everything that a surface stands for.
    #[must_use]
    pub fn exactly(&self, surface: &str) -> Vec<NameEntry> {
        self.index.exactly(surface)
    }

    /// The country, people, capital or part of a country that a surface names.
    #[must_use]
    pub fn country(&self, surface: &str) -> Option<&'static CountrySurface> {
        self.exactly(surface).into_iter().find_map(|entry| match entry {
            NameEntry::Country(surface) => Some(surface),
            _ => None,
        })
    }

    /// The country of an ISO code of two letters (and `XK`, `EU`).
    #[must_use]
    pub fn country_by_code(&self, code: &str) -> Option<&'static Country> {
        self.countries.get(code).copied()
    }

    /// The seat or body that a surface names.
    #[must_use]
    pub fn metonym(&self, surface: &str) -> Option<&'static Metonym> {
        self.exactly(surface).into_iter().find_map(|entry| match entry {
            NameEntry::Metonym(metonym) => Some(metonym),
            _ => None,
        })
    }

    /// The organisation that a surface names, and how clear the surface is.
    #[must_use]
    pub fn organisation(&self, surface: &str) -> Option<(&'static Organisation, Ambiguity)> {
        self.exactly(surface).into_iter().find_map(|entry| match entry {
            NameEntry::Organisation(organisation, ambiguity) => Some((organisation, ambiguity)),
            _ => None,
        })
    }

    /// The outlet that a surface names, and how clear the surface is.
    ///
    /// # Limits
    ///
    /// A surface that is not [`Ambiguity::Clear`] needs a cue ("told Time") or a domain beside it.
    #[must_use]
    pub fn outlet(&self, surface: &str) -> Option<(&'static Outlet, Ambiguity)> {
        self.exactly(surface).into_iter().find_map(|entry| match entry {
            NameEntry::Outlet(outlet, ambiguity) => Some((outlet, ambiguity)),
            _ => None,
        })
    }

    /// The outlet of a host or address: `www.reuters.com`, `https://edition.cnn.com/a/b`.
    #[must_use]
    pub fn outlet_by_domain(&self, address: &str) -> Option<&'static Outlet> {
        let host = address.split_once("://").map_or(address, |(_, rest)| rest);
        let host = host
            .split(['/', '?', '#', ':'])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let mut domain = host.as_str();
        loop {
            if let Some(outlet) = self.domains.get(domain) {
                return Some(outlet);
            }
            domain = domain.split_once('.')?.1;
        }
    }

    /// Who of that surname was in office on a day: those who surely were first.
    #[must_use]
    pub fn leaders(&self, surname: &str, day: Date) -> Vec<(&'static Leader, Tenure)> {
        let mut found: Vec<_> = self
            .surnames
            .get(surname)
            .into_iter()
            .flatten()
            .filter_map(|leader| Some((*leader, leader.on(day)?)))
            .collect();
        found.sort_by_key(|(_, tenure)| *tenure);
        found
    }

    /// Everybody of that surname, whenever in office.
    #[must_use]
    pub fn leaders_ever(&self, surname: &str) -> &[&'static Leader] {
        self.surnames.get(surname).map(Vec::as_slice).unwrap_or_default()
    }

    /// All leaders and officials, in the order of the lists.
    pub fn leaders_all(&self) -> impl Iterator<Item = &'static Leader> {
        LEADERS.iter().chain(OFFICIALS)
    }

    /// All outlets, in the order of the list.
    #[must_use]
    pub fn outlets(&self) -> &'static [Outlet] {
        OUTLETS
    }

    /// All organisations, in the order of the list.
    #[must_use]
    pub fn organisations(&self) -> &'static [Organisation] {
        ORGANISATIONS
    }

    /// All countries, in the order of the list.
    #[must_use]
    pub fn countries(&self) -> &'static [Country] {
        COUNTRIES
    }
}
