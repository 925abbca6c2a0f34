//! Text that two reports share: which passage, what sort of copy, and who had it first.

use crate::place::Span;
use crate::report::ReportId;

/// Names a shared passage of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReuseId(pub u32);

/// A passage that two reports share.
#[derive(Clone, Debug, PartialEq)]
pub struct Reuse {
    /// One report. `a` is less than `b`.
    pub a: ReportId,
    /// The passage in it.
    pub a_spans: Vec<Span>,
    /// The other report.
    pub b: ReportId,
    /// The passage in it.
    pub b_spans: Vec<Span>,
    /// One text, or two tellings of one report.
    pub relation: Relation,
    /// Who had it from whom.
    pub direction: ReuseDirection,
    /// What sort of passage it is.
    pub label: PassageLabel,
    /// Shared words over the words of the shorter side, 0 to 1.
    pub overlap: f32,
    /// Figures and names that differ between the two sides.
    pub changes: Vec<Change>,
    /// Why relation and direction were chosen, in words for people.
    pub basis: String,
    /// What found it.
    pub rule: &'static str,
}

/// How two passages are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// One text copied, cut, rewritten or translated again.
    SamePassage,
    /// Two tellings of one report.
    SameOrigin,
}

/// Who had a passage from whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReuseDirection {
    /// `b` had it from `a`.
    AToB,
    /// `a` had it from `b`.
    BToA,
    /// Cannot be told.
    Unknown,
}

/// What sort of passage two reports share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PassageLabel {
    /// Word for word.
    Verbatim,
    /// With small changes.
    Edited,
    /// Rewritten or translated again.
    Rewritten,
    /// Only the same quotation.
    SharedQuotation,
    /// A text that both quote: a law, a press release.
    CommonDocument,
    /// Clutter of the page or stock lines of an outlet.
    Furniture,
    /// An outlet's own earlier text.
    OwnArchive,
    /// A stock phrase.
    Chance,
}

/// A figure or a name that differs between the two sides of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What `a` has.
    pub a: Option<Span>,
    /// What `b` has.
    pub b: Option<Span>,
    /// `figure`, `name`, `hedge`, `date`.
    pub kind: &'static str,
}

/// One report had text from another.
#[derive(Clone, Debug, PartialEq)]
pub struct Parent {
    /// The later report.
    pub child: ReportId,
    /// The report it had text from.
    pub parent: ReportId,
    /// Other earlier reports that hold the same text no less well: it may be from any of them.
    pub or: Vec<ReportId>,
    /// The part of the child that it had from there, in bytes.
    pub bytes: usize,
    /// Whether this is where most of the child comes from, or only a block.
    pub part: Part,
}

/// How much of a report came from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Most of what the report shares with anybody.
    Main,
    /// A passage that the main parent does not hold.
    Block,
}

/// Reports that are nearly one text.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// The reports, in order of their ids; two or more.
    pub reports: Vec<ReportId>,
    /// Share of their text that two of them have in common, on average.
    pub alike: f32,
}

/// A stretch of two passages laid side by side, word for word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// Both have the same words.
    Same {
        /// The words in one.
        a: Span,
        /// The words in the other.
        b: Span,
    },
    /// Only the one has these words.
    OnlyA(Span),
    /// Only the other has these words.
    OnlyB(Span),
}

impl Part {
    /// Its name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Block => "block",
        }
    }
}

impl Relation {
    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SamePassage => "same_passage",
            Self::SameOrigin => "same_origin",
        }
    }
}

impl ReuseDirection {
    /// Its name in the case file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AToB => "a_to_b",
            Self::BToA => "b_to_a",
            Self::Unknown => "unknown",
        }
    }
}

impl PassageLabel {
    /// All of them, what proves most first.
    pub const ALL: [Self; 8] = [
        Self::Verbatim,
        Self::Edited,
        Self::Rewritten,
        Self::CommonDocument,
        Self::SharedQuotation,
        Self::OwnArchive,
        Self::Furniture,
        Self::Chance,
    ];

    /// Whether a passage of this sort says that two reports have to do with one another.
    #[must_use]
    pub const fn proves(self) -> bool {
        !matches!(self, Self::Furniture | Self::Chance)
    }

    /// In words for people.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Verbatim => "verbatim",
            Self::Edited => "edited",
            Self::Rewritten => "rewritten",
            Self::SharedQuotation => "shared quotation",
            Self::CommonDocument => "common document",
            Self::Furniture => "furniture",
            Self::OwnArchive => "own archive",
            Self::Chance => "chance",
        }
    }
}
