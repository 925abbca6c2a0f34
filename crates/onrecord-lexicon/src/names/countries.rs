//! Countries, the words for them, and the seats that stand for their governments.

use crate::phrases::Entry;

/// What a code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountryStatus {
    /// An independent state.
    State,
    /// A territory of a state.
    Territory,
    /// A state that others dispute.
    Disputed,
    /// A union of states.
    Union,
}

/// A country or territory.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// ISO 3166 code of two letters; `XK` for Kosovo, `EU` for Europe and its union.
    pub code: &'static str,
    /// ISO 3166 code of three letters, or `""`.
    pub code3: &'static str,
    /// Its usual English name.
    pub name: &'static str,
    /// Its capital, or `""`.
    pub capital: &'static str,
    /// Continent as two letters, or `""`.
    pub continent: &'static str,
    /// What it is.
    pub status: CountryStatus,
}

/// How a surface stands to its country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountrySurfaceKind {
    /// Its usual name.
    Name,
    /// Its long name, or another name or abbreviation.
    Alias,
    /// Its people: "Danes".
    People,
    /// The adjective: "Danish".
    Adjective,
    /// People and adjective alike: "German".
    PeopleOrAdjective,
    /// Its capital or seat of government.
    Capital,
    /// A part of it: "Scotland", "Crimea".
    Part,
}

impl CountrySurfaceKind {
    /// Whether it names a place, rather than people or a quality.
    #[must_use]
    pub const fn is_place(self) -> bool {
        matches!(self, Self::Name | Self::Alias | Self::Capital | Self::Part)
    }
}

/// A word for a country.
#[derive(Clone, Copy, Debug)]
pub struct CountrySurface {
    /// The word, in its own case.
    pub surface: &'static str,
    /// The country's code.
    pub code: &'static str,
    /// How it stands to the country.
    pub kind: CountrySurfaceKind,
    /// How clear it is.
    pub ambiguity: super::Ambiguity,
}

/// What a metonym is by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetonymKind {
    /// The seat of a head of state or government.
    Seat,
    /// A ministry.
    Ministry,
    /// A parliament.
    Legislature,
    /// A capital, as an actor.
    Capital,
    /// Armed forces.
    ArmedForces,
    /// An agency.
    Agency,
    /// A market or an industry: Wall Street.
    Market,
    /// A court.
    Court,
    /// A short form that needs the full name before it: "the bloc".
    ShortForm,
}

/// A place or building that stands for whoever sits there.
///
/// # Limits
///
/// Capitals are actors only as subjects; after "in", "to" and "from" they are mostly places.
#[derive(Clone, Copy, Debug)]
pub struct Metonym {
    /// Stable id.
    pub id: &'static str,
    /// The words, in their own case.
    pub surface: &'static str,
    /// Other spellings.
    pub variants: &'static [&'static str],
    /// Code of a country, or name of an organisation.
    pub entity: &'static str,
    /// What it is by itself.
    pub kind: MetonymKind,
    /// How clear it is.
    pub ambiguity: super::Ambiguity,
}

impl Entry for Metonym {
    fn id(&self) -> &'static str {
        self.id
    }
}
