//! What people in the news are: president, spokesman, analyst; and titles before a name.

use crate::cues::noun_phrases;
use crate::phrases::{Entry, Form, Phrases};
use crate::tables::{ROLES, TITLES};

/// What world a role belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoleClass {
    /// president, minister, mayor.
    Government,
    /// lawmaker, senator.
    Legislature,
    /// judge, prosecutor, lawyer.
    Law,
    /// police chief, detective.
    Police,
    /// general, commander, soldier.
    Military,
    /// spy chief, intelligence officer.
    Intelligence,
    /// ambassador, envoy.
    Diplomacy,
    /// party leader, candidate.
    Party,
    /// opposition leader, dissident.
    Opposition,
    /// king, crown prince.
    Royalty,
    /// chief executive, trader.
    Business,
    /// editor, reporter.
    Media,
    /// professor, economist, scientist.
    Science,
    /// doctor, nurse.
    Health,
    /// bishop, imam.
    Religion,
    /// activist, aid worker.
    CivilSociety,
    /// coach, striker.
    Sport,
    /// actor, novelist.
    Culture,
    /// worker, trade unionist, farmer.
    Work,
    /// rebel, militant.
    ArmedGroup,
    /// suspect, trafficker.
    Crime,
    /// witness, resident, victim, relative.
    Public,
    /// spokesperson, adviser: belongs to whoever employs it.
    Any,
}

/// How a role is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoleUse {
    /// One of many: "a lawmaker".
    Noun,
    /// One at a time for each country or body, and before a name: "President Ito", "the president".
    Office,
    /// Speaks for somebody else: spokeswoman, press secretary.
    Voice,
}

/// A role noun.
#[derive(Clone, Copy, Debug)]
pub struct Role {
    /// Stable id.
    pub id: &'static str,
    /// Singular, lower case.
    pub noun: &'static str,
    /// Plural if it does not follow the rules; "-" for none.
    pub plural: &'static str,
    /// Other spellings.
    pub variants: &'static [&'static str],
    /// What world it belongs to.
    pub class: RoleClass,
    /// How it is used.
    pub usage: RoleUse,
}

/// A form of address before a name: Mr, Dr, Gen.
#[derive(Clone, Copy, Debug)]
pub struct Title {
    /// Stable id.
    pub id: &'static str,
    /// As written, without a full stop.
    pub title: &'static str,
    /// Other spellings.
    pub variants: &'static [&'static str],
    /// What world it belongs to.
    pub class: RoleClass,
}

impl Entry for Role {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl Entry for Title {
    fn id(&self) -> &'static str {
        self.id
    }
}

/// Role nouns and titles.
#[derive(Clone, Debug)]
pub struct Roles {
    /// Role nouns in lower case, singular and plural.
    pub nouns: Phrases<Role>,
    /// Titles in their own case, with and without a full stop.
    pub titles: Phrases<Title>,
}

impl Roles {
    pub(crate) fn english() -> Self {
        Self {
            nouns: Phrases::new(ROLES, |role| noun_phrases(role.noun, role.plural, role.variants)),
            titles: Phrases::new(TITLES, |title| {
                let mut forms = Vec::new();
                for title in std::iter::once(&title.title).chain(title.variants) {
                    forms.push((*title, Form::Fixed));
                }
                forms
            }),
        }
    }

    /// The role that a noun in lower case names, singular or plural.
    #[must_use]
    pub fn role(&self, noun: &str) -> Option<&'static Role> {
        self.nouns.exactly(noun).first().copied()
    }

    /// Whether a word, in its own case, is a title: "Mr", "Mr.", "Gen.".
    #[must_use]
    pub fn title(&self, word: &str) -> Option<&'static Title> {
        self.titles.exactly(word.trim_end_matches('.')).first().copied()
    }
}
