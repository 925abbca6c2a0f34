//! Who said what: attribution relations in Pareti's sense, with the chain each came through.
//!
//! A statement has a source, a cue and a content. The chain leads from the report's own outlet to
//! the last origin that the text names, and each link says how it is known and how far a credit
//! given elsewhere reaches.

use crate::mention::EntityId;
use crate::place::Span;

/// Counts statements inside one report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(pub u32);

impl StatementId {
    /// As an index.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Something that a report attributes to somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The words that name the speaker; empty for agentless forms and a speaker carried over.
    pub source: Vec<Span>,
    /// The words that hand over the floor.
    pub cue: Vec<Span>,
    /// What is said; several spans where the cue stands in the middle.
    pub content: Vec<Span>,
    /// How it is said.
    pub mode: Mode,
    /// Whether it is said without reserve.
    pub certainty: Certainty,
    /// The hedging words.
    pub hedges: Vec<Span>,
    /// Conditions under which the content is said to hold.
    pub conditions: Vec<Span>,
    /// The last speaker, if anybody is named.
    pub speaker: Option<EntityId>,
    /// From the report's own outlet to the last origin named.
    pub chain: Chain,
    /// What the cue does.
    pub act: CueAct,
    /// Whether the cue or content is negated: "did not confirm", "is not planning".
    pub polarity: Polarity,
    /// The statement whose content holds this one.
    pub nested_in: Option<StatementId>,
    /// Whether it stands in a background passage ("Earlier", after a subhead of history).
    pub setting: Setting,
    /// What found it.
    pub rule: Rule,
}

/// How something is said. The same words as in the case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// Inside quotation marks.
    Direct,
    /// Partly inside quotation marks.
    Mixed,
    /// Retold.
    Indirect,
    /// Done by speaking: a threat, proposal, refusal.
    Act,
    /// Held rather than said: belief, support, fear.
    Attitude,
    /// The sentence credits the whole report.
    Document,
    /// Nobody is named as the speaker.
    Agentless,
}

impl Mode {
    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Mixed => "mixed",
            Self::Indirect => "indirect",
            Self::Act => "act",
            Self::Attitude => "attitude",
            Self::Document => "document",
            Self::Agentless => "agentless",
        }
    }
}

/// Whether a content is given without reserve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// No hedge was found.
    Plain,
    /// A modal, hearsay word, approximate or agentless form stands in it.
    Hedged,
}

/// What the cue does with the content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CueAct {
    /// Tells it: said, reported, according to.
    #[default]
    Say,
    /// Puts it forward as disputable: claimed, alleged.
    Claim,
    /// Grants it: confirmed, admitted.
    Affirm,
    /// Contradicts it: denied, rejected a report.
    Deny,
    /// Holds it: believes, expects.
    Believe,
    /// Reckons it: estimates.
    Estimate,
    /// Asks.
    Ask,
    /// Tells others to do it: urged, demanded.
    Direct,
    /// Takes it upon itself: promised, plans, threatened.
    Commit,
    /// Is for it.
    Support,
    /// Is against it.
    Oppose,
    /// Is afraid of it: fears, warned.
    Fear,
    /// Wants it: hopes, seeks.
    Want,
    /// Weighs it: considers, discusses.
    Consider,
}

/// Whether something is affirmed or negated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Polarity {
    /// Affirmed.
    #[default]
    Positive,
    /// Negated.
    Negative,
}

/// Whether a statement is the news of the report or its background.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// The news.
    #[default]
    News,
    /// Told as background: after "earlier", "previously", "back in", or under a subhead of history.
    Background,
}

/// What found a record: an entry of a word list or a model, and how sure it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The entry or model: `cue/say`, `template/reported-by-citing`.
    pub id: String,
    /// A calibrated probability, where gold data was there to calibrate it.
    pub score: Option<f32>,
}

/// The way a statement took.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// From the report's own outlet ([`EntityId::PUBLISHER`]) to the last origin named.
    pub links: Vec<Link>,
}

/// One station of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Who.
    pub entity: EntityId,
    /// How the link is known.
    pub basis: LinkBasis,
    /// How far the credit that gives it reaches.
    pub reach: Reach,
    /// The words that give it; `None` for the publisher.
    pub evidence: Option<Span>,
}

/// How a link of a chain is known, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkBasis {
    /// The same sentence says so.
    Explicit,
    /// Through a pronoun or a definite noun.
    Coref,
    /// A credit elsewhere in the report carries over.
    Inherited,
}

/// How far a credit reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// Its own sentence.
    Sentence,
    /// Its paragraph.
    Paragraph,
    /// Until the next source, subhead or background cue.
    UntilNextSource,
    /// The whole report.
    Report,
}

impl Chain {
    /// The weakest basis among the links: what the case file calls `chain_basis`.
    #[must_use]
    pub fn basis(&self) -> LinkBasis {
        self.links
            .iter()
            .map(|link| link.basis)
            .max()
            .unwrap_or(LinkBasis::Explicit)
    }

    /// The last origin named.
    #[must_use]
    pub fn last(&self) -> Option<EntityId> {
        self.links.last().map(|link| link.entity)
    }
}

impl LinkBasis {
    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Explicit => "explicit",
            Self::Coref => "coref",
            Self::Inherited => "inherited",
        }
    }
}
