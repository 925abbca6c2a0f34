//! The word lists, checked and made fast: what does onrecord listen for?
//!
//! Every list lies in `data/lexicons` as TOML with its origin and licence, and is turned into a
//! static table when this crate is built. This room only looks words up. Whether a cue really
//! introduces a statement in its sentence, or a name really means an outlet, is decided by those
//! who see the sentence.
//!
//! ```
//! use onrecord_lexicon::{Lexicon, words};
//! let lexicon = Lexicon::english();
//! let row = words::lowered("The mayor pointed out that the bridge is closed.");
//! let found = lexicon.cues.verbs.find(&row);
//! assert_eq!(found[0].entry.id, "point-out");
//! ```

pub mod anonymous;
pub mod attitudes;
pub mod cues;
pub mod grades;
pub mod grammar;
pub mod hedges;
pub mod inflection;
pub mod issues;
pub mod names;
pub mod phrases;
pub mod reference;
pub mod roles;
mod tables;
pub mod templates;
pub mod times;
pub mod units;
pub mod words;

use std::sync::LazyLock;

pub use anonymous::{Anonymous, AnonymousClass, AnonymousHead, Descriptor, DescriptorWord};
pub use attitudes::{Anaphor, Attitude, Part, StancePolarity, Told};
pub use cues::{Carrier, Cue, CueAct, CueKind, CueNoun, Cues, Factivity, Frame, SourcePlace, Strength};
pub use grades::{Grade, Grades};
pub use grammar::FunctionWords;
pub use hedges::{AgentlessForm, AgentlessForms, Bound, Certainty, Hedge, HedgeBefore, HedgeClass};
pub use issues::{IssueError, Issues, Questionnaire};
pub use names::{
    Ambiguity, Country, CountryStatus, CountrySurface, CountrySurfaceKind, Leader, Metonym, MetonymKind,
    NameEntry, Names, OrgKind, Organisation, Outlet, OutletKind, Tenure,
};
pub use phrases::{Entry, Form, Found, PhraseIndex, Phrases};
pub use roles::{Role, RoleClass, RoleUse, Roles, Title};
pub use templates::{Pattern, PatternMatch, Template, TemplatePlace, TemplateSays, TemplateScope, Templates};

/// All lists of one language.
#[derive(Clone, Debug)]
pub struct Lexicon {
    /// Words that hand over the floor.
    pub cues: Cues,
    /// Words that weaken, bound or defer.
    pub hedges: Phrases<Hedge>,
    /// Forms that report without naming anybody.
    pub agentless: AgentlessForms,
    /// Unnamed sources.
    pub anonymous: Anonymous,
    /// Set phrases that credit a report, a headline or a paragraph.
    pub templates: Templates,
    /// Words that give a stance.
    pub attitudes: Phrases<Attitude>,
    /// Words that give the stance of whoever speaks, not of the subject.
    pub evaluations: Phrases<Attitude>,
    /// Nouns that stand for an issue raised before.
    pub anaphors: Phrases<Anaphor>,
    /// Small words by which positions hang together: what ends an attitude, names a condition.
    pub position_words: Phrases<FunctionWords>,
    /// Groups of words that raise one issue: close, closure, shut.
    pub synonyms: &'static [FunctionWords],
    /// Words without content of their own.
    pub function_words: Phrases<FunctionWords>,
    /// Role nouns and titles.
    pub roles: Roles,
    /// Pronouns, determiners, numbers, and plain nouns for whoever speaks.
    pub reference: Phrases<reference::ReferenceWords>,
    /// Given names of men and of women.
    pub given_names: Phrases<reference::ReferenceWords>,
    /// Towns, regions and waters.
    pub places: Phrases<reference::ReferenceWords>,
    /// Countries, seats, organisations, outlets, leaders.
    pub names: Names,
}

impl Lexicon {
    /// The English lists. The first call builds the look-up tables, which takes a few milliseconds.
    #[must_use]
    pub fn english() -> &'static Self {
        static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon {
            cues: Cues::english(),
            hedges: hedges::hedges(),
            agentless: AgentlessForms::english(),
            anonymous: Anonymous::english(),
            templates: Templates::english(),
            attitudes: attitudes::attitudes(),
            evaluations: attitudes::evaluations(),
            anaphors: attitudes::anaphors(),
            position_words: grammar::position_words(),
            synonyms: grammar::synonyms(),
            function_words: grammar::function_words(),
            roles: Roles::english(),
            reference: reference::reference(),
            given_names: reference::given_names(),
            places: reference::places(),
            names: Names::english(),
        });
        &ENGLISH
    }
}
