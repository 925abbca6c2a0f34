//! How a phrase refers: pronouns, determiners, numbers, and plain nouns for bodies, texts, events
//! and people.
//!
//! One word may belong to several classes ("agency" is a body and an outlet); all are given.

use crate::inflection::noun_forms;
use crate::phrases::{Entry, Form, Phrases};
use crate::tables::{GIVEN_NAMES, PLACES, REFERENCE};

/// What a word does in a phrase that refers to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReferenceClass {
    /// he, him.
    He,
    /// she, her.
    She,
    /// it.
    It,
    /// they, them.
    They,
    /// his.
    His,
    /// its.
    Its,
    /// their.
    Their,
    /// who, which.
    Relative,
    /// the, this.
    Definite,
    /// a, some, several.
    Indefinite,
    /// another, a second.
    Another,
    /// two, three; the value is in [`ReferenceWords::value`].
    Number,
    /// in, at, near: what follows is a place rather than an actor.
    PlacePreposition,
    /// to, from: what follows is often a place.
    Direction,
    /// with, against: what follows is rather an actor.
    ActorPreposition,
    /// after, despite: what follows no longer belongs to the phrase.
    PhraseBreak,
    /// of, van: joins the parts of one name.
    JoinsName,
    /// Ministry, University: the name is that of a body.
    BodyInName,
    /// River, Airport: the name is that of a place.
    PlaceInName,
    /// Gazette, Herald: the name is that of an outlet.
    OutletInName,
    /// Act, Treaty, Cup: the name is that of a law or an event.
    EventInName,
    /// team, administration: speaks for whoever leads it.
    Team,
    /// government, ministry.
    Government,
    /// company, court, police.
    Organisation,
    /// summit, meeting.
    Event,
    /// letter, report, request.
    Document,
    /// newspaper, agency.
    Outlet,
    /// allies, countries, leaders: speak together.
    Collective,
    /// man, teacher: a person without an office.
    Person,
    /// spokesman, king, Mr.
    GenderHe,
    /// spokeswoman, queen, Mrs.
    GenderShe,
    /// A given name of men: Boris.
    GivenHe,
    /// A given name of women: Anna.
    GivenShe,
    /// A town, region or water: Rotterdam, Siberia.
    NamedPlace,
    /// village, province: what follows "of" is a place.
    Settlement,
    /// north, greater: makes another place of the one that follows.
    PartOfPlace,
    /// former, ex.
    Former,
    /// Jr., III.
    NameSuffix,
    /// expert, head of state: its first word may mean somebody brought in by any of the others.
    Kin,
}

/// Words of one class.
#[derive(Clone, Copy, Debug)]
pub struct ReferenceWords {
    /// Stable id.
    pub id: &'static str,
    /// What they do.
    pub class: ReferenceClass,
    /// The words, singular and in lower case.
    pub words: &'static [&'static str],
    /// The value of a number, or `""`.
    pub value: &'static str,
}

impl Entry for ReferenceWords {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl ReferenceClass {
    /// Whether its words are nouns that have a plural.
    #[must_use]
    pub const fn is_noun(self) -> bool {
        matches!(
            self,
            Self::Team
                | Self::Government
                | Self::Organisation
                | Self::Event
                | Self::Document
                | Self::Outlet
                | Self::Collective
                | Self::Person
        )
    }
}

/// All reference words, by surface in lower case.
///
/// # Limits
///
/// "her" is given as a pronoun only, "that" as a determiner and a relative.
#[must_use]
pub fn reference() -> Phrases<ReferenceWords> {
    Phrases::new(REFERENCE, |entry| {
        let mut forms = Vec::new();
        for word in entry.words {
            if entry.class.is_noun() {
                forms.extend(noun_forms(word));
            } else {
                forms.push(((*word).to_owned(), Form::Fixed));
            }
        }
        forms
    })
}

/// Given names in lower case that tell whether a person is "he" or "she".
///
/// # Limits
///
/// Names that both bear ("Andrea", "Jean") are left out, and most names of Asia and Africa are not
/// there yet.
#[must_use]
pub fn given_names() -> Phrases<ReferenceWords> {
    Phrases::new(GIVEN_NAMES, |entry| {
        entry
            .words
            .iter()
            .map(|word| ((*word).to_owned(), Form::Fixed))
            .collect()
    })
}

/// Towns, regions and waters in lower case.
///
/// # Limits
///
/// Places that are also given names or plain words are left out, and so are most villages.
#[must_use]
pub fn places() -> Phrases<ReferenceWords> {
    Phrases::new(PLACES, |entry| {
        entry
            .words
            .iter()
            .map(|word| ((*word).to_owned(), Form::Fixed))
            .collect()
    })
}
