//! Sources without a name: what they are called, and what is said of them.
//!
//! "A senior Western diplomat familiar with the talks" has a head (diplomat), a rank (senior), a
//! side (Western) and a claim to knowledge. The plural says nothing of how many: "sources" are at
//! least one.

use crate::cues::noun_phrases;
use crate::phrases::{Entry, Form, Phrases};
use crate::tables::{ANONYMOUS_HEADS, ANONYMOUS_WORDS};

/// What sort of unnamed source a head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnonymousClass {
    /// source, interlocutor.
    Unspecified,
    /// people familiar with the matter.
    Familiar,
    /// insider, employee, sources close to.
    Insider,
    /// official, aide, adviser.
    Official,
    /// diplomat, envoy.
    Diplomat,
    /// spokesperson: a named office, an unnamed person.
    Spokesperson,
    /// lawmaker, politician.
    Politician,
    /// officer, commander, soldier.
    Military,
    /// intelligence official.
    Intelligence,
    /// investigator, police officer, prosecutor.
    Police,
    /// lawyer, attorney.
    Legal,
    /// analyst, expert, scientist.
    Expert,
    /// executive, trader, banker.
    Business,
    /// doctor, nurse, medic.
    Health,
    /// witness, resident, survivor, relative.
    Witness,
    /// activist, volunteer, aid worker.
    CivilSociety,
    /// media, newspapers, press.
    Media,
    /// bloggers, channels, users.
    SocialMedia,
    /// document, memo, filing.
    Document,
    /// allies, partners, critics, some, many.
    Collective,
}

/// The head of an unnamed source.
#[derive(Clone, Copy, Debug)]
pub struct AnonymousHead {
    /// Stable id.
    pub id: &'static str,
    /// The head, singular where there is one.
    pub head: &'static str,
    /// Plural if it does not follow the rules; "-" for none.
    pub plural: &'static str,
    /// Other spellings.
    pub variants: &'static [&'static str],
    /// What sort.
    pub class: AnonymousClass,
}

/// What a word or phrase around the head says of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Descriptor {
    /// How high: senior, top, high-ranking.
    Rank,
    /// No longer in office: former, retired.
    Former,
    /// Whose: Western, allied, opposition, industry.
    Side,
    /// Why it could know: familiar with the matter, close to the talks, briefed on.
    Access,
    /// That it is unnamed, and why: on condition of anonymity, not authorised to speak.
    Anonymity,
    /// How many, vaguely: several, two, a number of.
    Number,
}

/// A word or phrase that describes an unnamed source.
#[derive(Clone, Copy, Debug)]
pub struct DescriptorWord {
    /// Stable id.
    pub id: &'static str,
    /// The words.
    pub phrase: &'static str,
    /// Other wordings.
    pub variants: &'static [&'static str],
    /// What they say.
    pub says: Descriptor,
}

impl Entry for AnonymousHead {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl Entry for DescriptorWord {
    fn id(&self) -> &'static str {
        self.id
    }
}

/// Heads of unnamed sources and the words around them.
///
/// # Limits
///
/// "minister" heads an unnamed source only without a name beside it; that is for the reader.
#[derive(Clone, Debug)]
pub struct Anonymous {
    /// Heads, singular and plural.
    pub heads: Phrases<AnonymousHead>,
    /// Words and phrases around a head.
    pub words: Phrases<DescriptorWord>,
}

impl Anonymous {
    pub(crate) fn english() -> Self {
        Self {
            heads: Phrases::new(ANONYMOUS_HEADS, |head| {
                noun_phrases(head.head, head.plural, head.variants)
            }),
            words: Phrases::new(ANONYMOUS_WORDS, |word| {
                std::iter::once(&word.phrase)
                    .chain(word.variants)
                    .map(|phrase| (*phrase, Form::Fixed))
                    .collect()
            }),
        }
    }
}
