//! Who is named in one report: mentions, and the in-document entities that they add up to.
//!
//! An entity here lives in one report. Whether two reports speak of the same one is decided by
//! comparing. Every merge of two mentions says why.

use crate::place::Span;
use crate::token::TokenId;

/// Counts mentions inside one report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MentionId(pub u32);

/// Counts entities inside one report. [`EntityId::PUBLISHER`] is always the report's own outlet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityId(pub u32);

impl EntityId {
    /// The outlet that published the report, also when the text does not name it.
    pub const PUBLISHER: Self = Self(0);

    /// As an index.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl MentionId {
    /// As an index.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Words that refer to somebody or something that can speak or publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The whole phrase: "German Defense Minister Boris Pistorius", "a senior European official".
    pub span: Span,
    /// The name inside it ("Boris Pistorius"), if there is one.
    pub name: Option<Span>,
    /// The word that heads the phrase.
    pub head: TokenId,
    /// How it refers.
    pub form: MentionForm,
    /// Whom it refers to, if that could be settled.
    pub entity: Option<EntityId>,
    /// Why it belongs to that entity.
    pub reason: MergeReason,
}

/// How a phrase refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MentionForm {
    /// By a proper name.
    Name,
    /// By an indefinite description that brings in somebody new: "a senior official", "experts".
    Indefinite,
    /// By a definite description that points back: "the diplomat", "the publication".
    Definite,
    /// By a pronoun.
    Pronoun,
}

/// Why a mention was put to an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MergeReason {
    /// It is the first mention.
    First,
    /// The same name.
    SameName,
    /// A part of the full name, such as the surname.
    PartOfName,
    /// Another spelling of the same name (transliteration, accents).
    Spelling,
    /// The acronym of the name, or the name of the acronym.
    Acronym,
    /// The lexicon lists both as one (country, capital, outlet alias, office and its holder).
    Lexicon,
    /// An apposition: "Patrick Turner, a senior NATO official".
    Apposition,
    /// A title or role that the entity has in the text.
    Title,
    /// A definite description of the kind of the source last introduced.
    Definite,
    /// A pronoun resolved to the most salient fitting entity.
    Pronoun,
    /// Not resolved.
    None,
}

/// Somebody or something that speaks, publishes or acts in one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// The fullest form found: a name, or the words of an unnamed source.
    pub name: String,
    /// Where that form stands; `None` for a publisher that the text does not name.
    pub span: Option<Span>,
    /// Other forms found, pronouns excluded.
    pub aliases: Vec<String>,
    /// What it is.
    pub kind: EntityKind,
    /// What the lexicon knows it as, if anything.
    pub known: Option<Known>,
    /// The government or organisation that the person or group speaks for.
    pub actor: Option<Known>,
    /// What is said of an unnamed source.
    pub anonymous: Option<Anonymous>,
    /// Its mentions in this report.
    pub mentions: Vec<MentionId>,
}

/// What an entity is. The same words as in the case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityKind {
    /// A publication, broadcaster, site or agency.
    Outlet,
    /// A person.
    Person,
    /// A government, or an office that stands for it.
    Government,
    /// An organisation or company.
    Organisation,
    /// Several people: "European leaders", "experts".
    Group,
    /// A text that speaks: a report, a letter, a list of questions.
    Document,
    /// A meeting or other event that speaks: "the summit stressed".
    Event,
    /// Somebody whom the text keeps unnamed.
    Anonymous,
}

impl EntityKind {
    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Outlet => "outlet",
            Self::Person => "person",
            Self::Government => "government",
            Self::Organisation => "organisation",
            Self::Group => "group",
            Self::Document => "document",
            Self::Event => "event",
            Self::Anonymous => "anonymous",
        }
    }
}

/// A key under which different reports find the same entity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Known {
    /// A state and its government, by ISO 3166 code: `FR`.
    Country(Box<str>),
    /// An organisation, by its main name in the lexicon.
    Organisation(Box<str>),
    /// An outlet, by its main name in the lexicon or its domain.
    Outlet(Box<str>),
    /// A person, by full name in the lexicon of leaders and officials.
    Person(Box<str>),
}

/// What a report says of an unnamed source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anonymous {
    /// The word that heads the description, as a lexicon entry: `official`, `source`, `diplomat`.
    pub class: String,
    /// Rank words: "senior", "top", "former".
    pub rank: Option<Span>,
    /// Side words: "European", "NATO", "defence ministry".
    pub side: Option<Span>,
    /// How many are said to speak.
    pub number: Number,
    /// "familiar with the matter", "briefed on the talks".
    pub access: Option<Span>,
}

/// How many people an anonymous description stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// Exactly this many ("a", "one", "two").
    Exactly(u32),
    /// A plural without a number: one or more, never two.
    #[default]
    AtLeastOne,
}
