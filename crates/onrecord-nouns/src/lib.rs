//! What there is: the nouns that every room of onrecord speaks of.
//!
//! Types and their invariants only. Nouns of the text are found by reading one report alone; nouns
//! of the world by comparing many. Nothing here reads a file, knows a format or decides anything.

pub mod place;
pub mod report;
pub mod token;

pub mod mention;
pub mod quantity;
pub mod statement;
pub mod time;

pub mod reading;

pub mod finding;
pub mod issue;
pub mod provenance;
pub mod reuse;
pub mod verdict;

pub use finding::{
    Attributed, Claim, ClaimId, Contradiction, DatedBy, Doing, Drift, DriftKind, Figure, Findings, Indicator,
    InferredDate, Merge, Moment, Origin, Position, RecordRef, Source, SourceId, Stance, StatementRef, Story,
    StoryId, Substance, Thread,
};
pub use issue::{Issue, OwnPart};
pub use mention::{
    Anonymous, Entity, EntityId, EntityKind, Known, Mention, MentionForm, MentionId, MergeReason, Number,
};
pub use place::{Evidence, Span, Text};
pub use provenance::{Arrow, ArrowBasis, Provenance, Station, StationKind};
pub use quantity::{Precision, Quantity, QuantityId, Together, Unit};
pub use reading::Reading;
pub use report::{
    Block, DateKind, Days, Doubt, Input, Label, Language, Lead, Outlet, Published, Report, ReportId, Run,
    SourceMap,
};
pub use reuse::{
    Change, Cluster, Parent, Part, PassageLabel, Relation, Reuse, ReuseDirection, ReuseId, Wording,
};
pub use statement::{
    Certainty, Chain, CueAct, Link, LinkBasis, Mode, Polarity, Reach, Rule, Setting, Statement, StatementId,
};
pub use time::{
    Direction, Happening, HappeningStatus, TimeClass, TimeExpression, TimeId, TimeReference, TimeUnit,
};
pub use token::{Sentence, SentenceId, Syntax, Token, TokenId};
pub use verdict::{EntityRef, Verdicts};
