//! What many reports add up to: everything that comparing finds.
//!
//! Ids here count inside one run. Whatever is found points back at reports, statements and places.

use std::collections::BTreeMap;

use crate::mention::{Anonymous, EntityId, EntityKind, Known};
use crate::place::Evidence;
use crate::provenance::Provenance;
use crate::quantity::QuantityId;
use crate::report::{DateKind, Days, ReportId};
use crate::reuse::{Reuse, ReuseId};
use crate::statement::{Chain, LinkBasis, StatementId};
use crate::time::HappeningStatus;

/// Names a source of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// Names a claim of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimId(pub u32);

/// Names a story of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoryId(pub u32);

/// A statement of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementRef {
    /// The report.
    pub report: ReportId,
    /// The statement in it.
    pub statement: StatementId,
}

/// Everything that comparing finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// Everybody and everything that speaks or publishes, by [`SourceId`].
    pub sources: Vec<Source>,
    /// The source of each in-document entity.
    pub source_of: BTreeMap<(ReportId, EntityId), SourceId>,
    /// Each statement with its chain in terms of the case, in order of report and place.
    pub statements: Vec<Attributed>,
    /// Text that two reports share.
    pub reuse: Vec<Reuse>,
    /// Reports about one thing. Every report is in one story.
    pub stories: Vec<Story>,
    /// Stories about one matter over time; a story that stands alone is in none.
    pub threads: Vec<Thread>,
    /// Statements that say the same, by [`ClaimId`].
    pub claims: Vec<Claim>,
    /// Who stands where on the issues of the user.
    pub positions: Vec<Position>,
    /// Figures, those about the same thing under one group.
    pub figures: Vec<Figure>,
    /// What happened when.
    pub moments: Vec<Moment>,
    /// Records that cannot all hold, or that differ in telling.
    pub contradictions: Vec<Contradiction>,
    /// What got lost or changed between tellings.
    pub drifts: Vec<Drift>,
    /// Dates of reports that follow from other reports.
    pub inferred_dates: BTreeMap<ReportId, InferredDate>,
}

/// Somebody or something that speaks or publishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The fullest form found; empty for a publisher that no text names.
    pub name: String,
    /// Other forms found.
    pub aliases: Vec<String>,
    /// What it is.
    pub kind: EntityKind,
    /// What the lexicon knows it as.
    pub known: Option<Known>,
    /// The government or organisation that the person or group speaks for.
    pub actor: Option<SourceId>,
    /// What is said of it, if it is unnamed.
    pub anonymous: Option<Anonymous>,
    /// Why mentions of different reports were taken for one, in words for people.
    pub merges: Vec<Merge>,
}

/// Why two things were taken for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// In words for people: "the same outlet is credited in one story".
    pub reason: String,
    /// The places that show it.
    pub evidence: Vec<Evidence>,
}

/// A statement in terms of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attributed {
    /// Which statement.
    pub statement: StatementRef,
    /// Who speaks; `None` if nobody is named.
    pub speaker: Option<SourceId>,
    /// From the report's own outlet to the last origin; a publisher that credits itself stands once.
    pub chain: Vec<SourceId>,
    /// The weakest of its links.
    pub basis: LinkBasis,
    /// The chain in terms of the report, with reach and evidence of each link.
    pub links: Chain,
}

/// Reports about one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Its reports, in order of id.
    pub reports: Vec<ReportId>,
    /// A headline or lead that stands for it.
    pub label: Option<Evidence>,
}

/// Stories about one matter over time: a saga.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Its stories, in order of their first day.
    pub stories: Vec<StoryId>,
    /// The names and words that its stories share, most telling first.
    pub about: Vec<String>,
}

/// Statements of one story that say the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Its clearest statement, taken from the text.
    pub label: Evidence,
    /// The statements that say it.
    pub statements: Vec<StatementRef>,
    /// The statements that deny it: the other side, no support.
    pub denials: Vec<StatementRef>,
    /// The reports that carry it.
    pub reports: Vec<ReportId>,
    /// Where independent lines start; each statement that says it stands under one of them.
    pub origins: Vec<Origin>,
    /// The least number of independent origins.
    pub least: u32,
    /// The most that there could be, where chains are open.
    pub most: u32,
    /// The least number of disjoint lines of transmission when last speakers may be shared: as many
    /// as there are `origins`.
    pub lines: u32,
    /// The most lines that there could be, where chains are open.
    pub lines_most: u32,
    /// The sources without which the claim has no support: a minimum vertex cut.
    pub cut: Vec<SourceId>,
    /// The last speakers.
    pub speakers: Vec<SourceId>,
    /// Why nodes of the provenance graph were taken for one.
    pub merges: Vec<Merge>,
    /// The stations that it passed, and on what each arrow between them rests.
    pub provenance: Provenance,
    /// Whether its statements are sentences or scraps of one.
    pub wording: Substance,
    /// Admiralty-style indicator, computed from visible inputs.
    pub indicator: Indicator,
    /// What would settle it: the missing links, in words for people.
    pub missing: Vec<String>,
}

/// Whether the statements of a claim are sentences or scraps of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Substance {
    /// At least one of them says something by itself.
    Whole,
    /// Too few words to say anything without what stands around them: "to do this", "the report".
    Scrap,
}

/// Where one line of transmission starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The outlet, document or speaker at which it starts; `None` if not known.
    pub source: Option<SourceId>,
    /// The statements that came from there.
    pub statements: Vec<StatementRef>,
}

/// An Admiralty-style pair: letter from the user's grades, number from the counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// `A` to `F`; `F` = nobody graded it.
    pub letter: char,
    /// 1 to 6.
    pub number: u8,
    /// From what it follows, in words for people.
    pub basis: String,
}

/// Where an actor stands on an issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Whose position: the government, organisation, group or person.
    pub actor: SourceId,
    /// Id from the user's issue file.
    pub issue: String,
    /// On which side.
    pub stance: Stance,
    /// The words that show it.
    pub evidence: Vec<Evidence>,
    /// The statement it follows from.
    pub statement: Option<StatementRef>,
    /// Under which condition.
    pub condition: Vec<Evidence>,
    /// As of when.
    pub days: Days,
    /// Whose doing it is about.
    pub doing: Doing,
    /// What found it.
    pub rule: String,
}

/// Whose doing a position is about: "will not send its own" and "wants others to send" are two things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doing {
    /// The actor would do it itself.
    Own,
    /// The actor speaks of what others should do.
    Others,
    /// In general, or the text does not say.
    #[default]
    General,
}

impl Doing {
    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Others => "others",
            Self::General => "general",
        }
    }
}

/// On which side of an issue. The same words as in the case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// For it.
    For,
    /// For it, with a condition.
    ForIf,
    /// Considering, undecided, too early.
    Open,
    /// Against it.
    Against,
    /// Does not expect it: a forecast, not a wish.
    ExpectsNot,
}

impl Stance {
    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::ForIf => "for_if",
            Self::Open => "open",
            Self::Against => "against",
            Self::ExpectsNot => "expects_not",
        }
    }
}

/// A figure of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The report.
    pub report: ReportId,
    /// The quantity in it.
    pub quantity: QuantityId,
    /// The statement it stands in.
    pub statement: Option<StatementRef>,
    /// Figures about the same thing share it.
    pub group: Option<String>,
}

/// Something that happened or is to happen, told by one report or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// A few words taken from the text.
    pub what: String,
    /// When.
    pub days: Days,
    /// The clauses that tell it.
    pub mentions: Vec<Evidence>,
    /// Whether it has happened.
    pub status: HappeningStatus,
    /// From where the days come.
    pub dated_by: DatedBy,
    /// How the days were found, in words for people.
    pub basis: String,
}

/// From where the days of a moment come, surest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DatedBy {
    /// The text names the day.
    Text,
    /// Counted from the date of the report.
    Report,
    /// Another report that tells the same gives the day.
    OtherReport,
    /// Counted from a date of the report that follows from other reports or from the text.
    Inferred,
    /// Counted from the date of the page, which may be that of a visit.
    Page,
    /// Nobody says when.
    #[default]
    Nothing,
}

impl DatedBy {
    /// In words for people.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "explicit",
            Self::Report => "report date",
            Self::OtherReport => "another report",
            Self::Inferred => "inferred date",
            Self::Page => "page date",
            Self::Nothing => "open",
        }
    }
}

/// Two records or more that differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// `positions conflict`, `accounts conflict`, `denial`, `figures differ`, `attribution differs`,
    /// `hedge lost`, `attribution lost`, `wording drift`, `dates differ`, `date doubtful`.
    pub kind: String,
    /// The records of each side.
    pub sides: Vec<Vec<RecordRef>>,
    /// In words for people.
    pub about: String,
}

/// A record that a contradiction speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordRef {
    /// A statement.
    Statement(StatementRef),
    /// Index into [`Findings::positions`].
    Position(u32),
    /// Index into [`Findings::figures`].
    Figure(u32),
    /// Index into [`Findings::moments`].
    Moment(u32),
}

/// What changed between two tellings of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// What sort of change.
    pub kind: DriftKind,
    /// The fuller or earlier telling.
    pub from: Evidence,
    /// The other telling.
    pub to: Evidence,
    /// The statements of the two sides, if they stand in statements.
    pub statements: (Option<StatementRef>, Option<StatementRef>),
    /// In words for people, quoting the texts.
    pub about: String,
    /// The passage that aligns them, if one does.
    pub reuse: Option<ReuseId>,
}

/// What can get lost or change, gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DriftKind {
    /// Another speaker is named.
    SpeakerChanged,
    /// Several speakers became one, or one became "sources".
    SpeakerMerged,
    /// The attribution is gone: told as fact.
    AttributionLost,
    /// The hedge is gone.
    HedgeLost,
    /// A figure is another.
    FigureChanged,
    /// A range became a number.
    RangeNarrowed,
    /// The condition is gone.
    ConditionDropped,
    /// The date is another.
    DateShifted,
    /// A stronger verb.
    VerbStrengthened,
    /// The rank of the source is gone.
    RankLost,
    /// A hedge was added.
    HedgeGained,
}

impl DriftKind {
    /// In words for people.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SpeakerChanged => "attribution differs",
            Self::SpeakerMerged => "speakers merged",
            Self::AttributionLost => "attribution lost",
            Self::HedgeLost => "hedge lost",
            Self::FigureChanged => "figures differ",
            Self::RangeNarrowed => "range narrowed",
            Self::ConditionDropped => "condition dropped",
            Self::DateShifted => "date shifted",
            Self::VerbStrengthened => "wording drift",
            Self::RankLost => "rank lost",
            Self::HedgeGained => "hedge gained",
        }
    }
}

/// A publication date that follows from other reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InferredDate {
    /// Always [`DateKind::Inferred`].
    pub kind: DateKind,
    /// When.
    pub days: Days,
    /// From what it follows, in words for people.
    pub basis: String,
}
