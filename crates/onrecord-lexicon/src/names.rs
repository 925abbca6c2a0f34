//! Names that the lists know: countries, seats of power, organisations, outlets, leaders.
//!
//! Surfaces are matched in their own case. One surface may stand for several things ("Paris" is a
//! place, a government and a given name); all are given, with how clear the surface is by itself,
//! and the reader decides.

mod countries;
mod leaders;
mod organisations;
mod outlets;

use std::borrow::Cow;
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
    // Keys are folded.
    surnames: HashMap<String, Vec<&'static Leader>>,
}

impl Names {
    pub(crate) fn english() -> Self {
        let mut phrases: Vec<(Cow<'static, str>, Form, NameEntry)> = Vec::new();
        let mut add =
            |surface: &'static str, entry: NameEntry| phrases.push((surface.into(), Form::Fixed, entry));
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
        let mut surnames: HashMap<String, Vec<&'static Leader>> = HashMap::new();
        for leader in LEADERS.iter().chain(OFFICIALS) {
            // A single name ("Francis") is too often somebody else's.
            if leader.name.contains(' ') {
                add(leader.name, NameEntry::Leader(leader));
            }
            surnames.entry(fold(leader.surname)).or_default().push(leader);
        }
        for leader in LEADERS.iter().chain(OFFICIALS) {
            if let Some(short) = leader.short_name() {
                phrases.push((short.into(), Form::Fixed, NameEntry::Leader(leader)));
            }
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

    /// Who of that surname was in office on a day: those who surely were first. Diacritics do not
    /// matter.
    #[must_use]
    pub fn leaders(&self, surname: &str, day: Date) -> Vec<(&'static Leader, Tenure)> {
        let mut found: Vec<_> = self
            .surnames
            .get(&fold(surname))
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

/// A surname without diacritics: a key, made for a look-up and dropped.
fn fold(surname: &str) -> String {
    surname
        .chars()
        .map(|letter| match letter {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ă' | 'ą' | 'ā' => 'a',
            'Á' | 'À' | 'Â' | 'Ä' | 'Ã' | 'Å' => 'A',
            'ç' | 'ć' | 'č' => 'c',
            'Ç' | 'Ć' | 'Č' => 'C',
            'ď' | 'đ' => 'd',
            'Ď' | 'Đ' => 'D',
            'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' | 'ė' | 'ə' => 'e',
            'É' | 'È' | 'Ê' | 'Ë' => 'E',
            'ğ' => 'g',
            'í' | 'ì' | 'î' | 'ï' | 'ı' | 'ī' => 'i',
            'İ' | 'Í' | 'Î' => 'I',
            'ł' | 'ľ' | 'ĺ' => 'l',
            'Ł' => 'L',
            'ñ' | 'ń' | 'ň' => 'n',
            'Ñ' | 'Ń' => 'N',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ő' => 'o',
            'Ó' | 'Ö' | 'Ø' | 'Ô' => 'O',
            'ř' | 'ŕ' => 'r',
            'Ř' => 'R',
            'ś' | 'š' | 'ş' | 'ș' => 's',
            'Ś' | 'Š' | 'Ş' | 'Ș' => 'S',
            'ť' | 'ţ' | 'ț' => 't',
            'ú' | 'ù' | 'û' | 'ü' | 'ů' | 'ű' | 'ū' => 'u',
            'Ú' | 'Ü' | 'Û' => 'U',
            'ý' | 'ÿ' => 'y',
            'ź' | 'ž' | 'ż' => 'z',
            'Ź' | 'Ž' | 'Ż' => 'Z',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::{Lexicon, NameEntry, Tenure};

    #[test]
    fn a_leader_is_found_with_or_without_diacritics() {
        let names = &Lexicon::english().names;
        for surname in ["Erdogan", "Erdoğan"] {
            let found = names.leaders(surname, date(2020, 5, 1));
            assert!(found.iter().any(|(leader, _)| leader.entity == "TR"), "{surname}");
        }
    }

    #[test]
    fn nobody_holds_an_office_before_its_first_day() {
        let names = &Lexicon::english().names;
        assert!(names.leaders("Macron", date(2016, 1, 1)).is_empty());
        let held = names.leaders("Macron", date(2019, 1, 1));
        assert_eq!(
            held.first().map(|(leader, tenure)| (leader.entity, *tenure)),
            Some(("FR", Tenure::Held))
        );
    }

    #[test]
    fn middle_names_may_be_left_out() {
        let found = Lexicon::english().names.exactly("Vladimir Putin");
        assert!(
            found
                .iter()
                .any(|entry| matches!(entry, NameEntry::Leader(leader) if leader.entity == "RU"))
        );
    }

    #[test]
    fn a_single_name_leads_to_no_leader_by_itself() {
        let found = Lexicon::english().names.exactly("Francis");
        assert!(!found.iter().any(|entry| matches!(entry, NameEntry::Leader(_))));
    }
}
