//! The layouts of what reports add up to: findings, in the numbers of the case.
//!
//! Evidence names its report and is checked against that report's text. Numbers of sources, shared
//! passages, positions, figures and moments are translated on the way in and out.

use onrecord_nouns::{
    Arrow, ArrowBasis, Attributed, Chain, Change, Claim, Contradiction, DatedBy, Doing, Drift, DriftKind,
    EntityRef, Evidence, Figure, Indicator, InferredDate, LinkBasis, Merge, Moment, Origin, PassageLabel,
    Position, Provenance, RecordRef, Relation, Reuse, ReuseDirection, ReuseId, Source, SourceId, Span,
    Stance, Statement, StatementRef, Station, StationKind, Story, Substance,
};

use super::{Damage, Pack, Reader, Writer, choice, record};

/// Everything that is laid down here.
pub(crate) const SHAPES: &[&str] = &[
    KeptSource::SHAPE,
    Source::SHAPE,
    Merge::SHAPE,
    Evidence::SHAPE,
    Spoken::SHAPE,
    StatementRef::SHAPE,
    Story::SHAPE,
    Claim::SHAPE,
    Substance::SHAPE,
    Provenance::SHAPE,
    Station::SHAPE,
    StationKind::SHAPE,
    Arrow::SHAPE,
    ArrowBasis::SHAPE,
    Origin::SHAPE,
    Indicator::SHAPE,
    Position::SHAPE,
    Stance::SHAPE,
    Doing::SHAPE,
    Figure::SHAPE,
    Moment::SHAPE,
    DatedBy::SHAPE,
    Contradiction::SHAPE,
    RecordRef::SHAPE,
    Drift::SHAPE,
    DriftKind::SHAPE,
    InferredDate::SHAPE,
    Reuse::SHAPE,
    Relation::SHAPE,
    ReuseDirection::SHAPE,
    PassageLabel::SHAPE,
    Change::SHAPE,
];

/// A source, and the entity from whose report the description of an unnamed one is taken: its places
/// are places of that report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeptSource {
    pub(crate) source: Source,
    pub(crate) described: Option<EntityRef>,
}

record!(KeptSource { source, described });

impl Pack for Source {
    const SHAPE: &'static str = "Source{name,aliases,kind,known,actor,merges}";
    fn put(&self, to: &mut Writer<'_>) {
        let Self {
            name,
            aliases,
            kind,
            known,
            actor,
            anonymous: _,
            merges,
        } = self;
        name.put(to);
        aliases.put(to);
        kind.put(to);
        known.put(to);
        actor.put(to);
        merges.put(to);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok(Self {
            name: Pack::take(from)?,
            aliases: Pack::take(from)?,
            kind: Pack::take(from)?,
            known: Pack::take(from)?,
            actor: Pack::take(from)?,
            anonymous: None,
            merges: Pack::take(from)?,
        })
    }
}

record!(Merge { reason, evidence });
record!(StatementRef { report, statement });
record!(Story { reports, label });
record!(Claim {
    label,
    statements,
    denials,
    reports,
    origins,
    least,
    most,
    lines,
    lines_most,
    cut,
    speakers,
    merges,
    provenance,
    wording,
    indicator,
    missing,
});
choice!(Substance { Whole = 0, Scrap = 1 });
record!(Provenance { stations, arrows });
record!(Station {
    kind,
    source,
    report,
    bottleneck
});
choice!(StationKind {
    Report = 0,
    Outlet = 1,
    Document = 2,
    Between = 3,
    Ancestor = 4,
    Speaker = 5
});
record!(Arrow {
    teller,
    from,
    basis,
    evidence,
    statements
});
choice!(ArrowBasis {
    Explicit = 0,
    Coref = 1,
    Inherited = 2,
    OwnReport = 3,
    Copied = 4,
    SharedText = 5
});
record!(Origin { source, statements });
record!(Indicator {
    letter,
    number,
    basis
});
record!(Position {
    actor,
    issue,
    stance,
    evidence,
    statement,
    condition,
    days,
    doing,
    rule
});
choice!(Doing {
    Own = 0,
    Others = 1,
    General = 2
});
choice!(Stance {
    For = 0,
    ForIf = 1,
    Open = 2,
    Against = 3,
    ExpectsNot = 4
});
record!(Figure {
    report,
    quantity,
    statement,
    group
});
record!(Moment {
    what,
    days,
    mentions,
    status,
    dated_by,
    basis
});
choice!(DatedBy {
    Text = 0,
    Report = 1,
    OtherReport = 2,
    Inferred = 3,
    Page = 4,
    Nothing = 5
});
record!(Contradiction { kind, sides, about });
record!(Drift {
    kind,
    from,
    to,
    statements,
    about,
    reuse
});
choice!(DriftKind {
    SpeakerChanged = 0,
    SpeakerMerged = 1,
    AttributionLost = 2,
    HedgeLost = 3,
    FigureChanged = 4,
    RangeNarrowed = 5,
    ConditionDropped = 6,
    DateShifted = 7,
    VerbStrengthened = 8,
    RankLost = 9,
    HedgeGained = 10,
});
record!(InferredDate { kind, days, basis });
choice!(Relation {
    SamePassage = 0,
    SameOrigin = 1
});
choice!(ReuseDirection {
    AToB = 0,
    BToA = 1,
    Unknown = 2
});
choice!(PassageLabel {
    Verbatim = 0,
    Edited = 1,
    Rewritten = 2,
    SharedQuotation = 3,
    CommonDocument = 4,
    Furniture = 5,
    OwnArchive = 6,
    Chance = 7,
});

impl Pack for Evidence {
    const SHAPE: &'static str = "Evidence{report,span}";
    fn put(&self, to: &mut Writer<'_>) {
        self.report.put(to);
        self.span.put(to);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let report = Pack::take(from)?;
        let span = from.span_of(report)?;
        Ok(Self { report, span })
    }
}

impl Pack for SourceId {
    const SHAPE: &'static str = "SourceId";
    fn put(&self, to: &mut Writer<'_>) {
        to.named(self.0, |numbers| &numbers.sources);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok(Self(from.named(|numbers| &numbers.sources)?))
    }
}

impl Pack for ReuseId {
    const SHAPE: &'static str = "ReuseId";
    fn put(&self, to: &mut Writer<'_>) {
        to.named(self.0, |numbers| &numbers.reuse);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok(Self(from.named(|numbers| &numbers.reuse)?))
    }
}

impl Pack for RecordRef {
    const SHAPE: &'static str = "RecordRef{Statement,Position,Figure,Moment}";
    fn put(&self, to: &mut Writer<'_>) {
        match self {
            Self::Statement(statement) => {
                to.byte(0);
                statement.put(to);
            }
            Self::Position(at) => {
                to.byte(1);
                to.named(*at, |numbers| &numbers.positions);
            }
            Self::Figure(at) => {
                to.byte(2);
                to.named(*at, |numbers| &numbers.figures);
            }
            Self::Moment(at) => {
                to.byte(3);
                to.named(*at, |numbers| &numbers.moments);
            }
        }
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok(match from.byte()? {
            0 => Self::Statement(Pack::take(from)?),
            1 => Self::Position(from.named(|numbers| &numbers.positions)?),
            2 => Self::Figure(from.named(|numbers| &numbers.figures)?),
            3 => Self::Moment(from.named(|numbers| &numbers.moments)?),
            other => return Err(Damage(format!("RecordRef has no case {other}"))),
        })
    }
}

impl Pack for Change {
    const SHAPE: &'static str = "Change{a,b,kind}";
    fn put(&self, to: &mut Writer<'_>) {
        let Self { a, b, kind } = self;
        a.put(to);
        b.put(to);
        to.word(kind);
    }
    fn take(_: &mut Reader<'_>) -> Result<Self, Damage> {
        Err(Damage("a change without its passage".to_owned()))
    }
}

fn spans_of(from: &mut Reader<'_>, report: onrecord_nouns::ReportId) -> Result<Vec<Span>, Damage> {
    let count = from.count()?;
    (0..count).map(|_| from.span_of(report)).collect()
}

fn span_of(from: &mut Reader<'_>, report: onrecord_nouns::ReportId) -> Result<Option<Span>, Damage> {
    bool::take(from)?.then(|| from.span_of(report)).transpose()
}

impl Pack for Reuse {
    const SHAPE: &'static str =
        "Reuse{a,a_spans,b,b_spans,relation,direction,label,overlap,changes,basis,rule}";
    fn put(&self, to: &mut Writer<'_>) {
        let Self {
            a,
            a_spans,
            b,
            b_spans,
            relation,
            direction,
            label,
            overlap,
            changes,
            basis,
            rule,
        } = self;
        a.put(to);
        a_spans.put(to);
        b.put(to);
        b_spans.put(to);
        relation.put(to);
        direction.put(to);
        label.put(to);
        overlap.put(to);
        changes.put(to);
        basis.put(to);
        to.word(rule);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let a = Pack::take(from)?;
        let a_spans = spans_of(from, a)?;
        let b = Pack::take(from)?;
        let b_spans = spans_of(from, b)?;
        let relation = Pack::take(from)?;
        let direction = Pack::take(from)?;
        let label = Pack::take(from)?;
        let overlap = Pack::take(from)?;
        let count = from.count()?;
        let mut changes = Vec::with_capacity(count);
        for _ in 0..count {
            changes.push(Change {
                a: span_of(from, a)?,
                b: span_of(from, b)?,
                kind: from.word()?,
            });
        }
        Ok(Self {
            a,
            a_spans,
            b,
            b_spans,
            relation,
            direction,
            label,
            overlap,
            changes,
            basis: Pack::take(from)?,
            rule: from.word()?,
        })
    }
}

/// Who speaks in a statement, and through whom: what the case adds to a statement of a reading.
pub(crate) struct Spoken {
    pub(crate) speaker: Option<SourceId>,
    pub(crate) chain: Vec<SourceId>,
    /// Basis and links, where they are not those that reading found.
    pub(crate) other: Option<(LinkBasis, Chain)>,
}

record!(Spoken {
    speaker,
    chain,
    other
});

impl Spoken {
    /// What the case adds to a statement.
    pub(crate) fn of(found: &Attributed, said: Option<&Statement>) -> Self {
        let Attributed {
            statement: _,
            speaker,
            chain,
            basis,
            links,
        } = found;
        let same = said.is_some_and(|said| said.chain == *links && said.chain.basis() == *basis);
        Self {
            speaker: *speaker,
            chain: chain.clone(),
            other: (!same).then(|| (*basis, links.clone())),
        }
    }

    /// The statement in terms of the case.
    pub(crate) fn with(self, statement: StatementRef, said: &Statement) -> Attributed {
        let (basis, links) = self
            .other
            .unwrap_or_else(|| (said.chain.basis(), said.chain.clone()));
        Attributed {
            statement,
            speaker: self.speaker,
            chain: self.chain,
            basis,
            links,
        }
    }
}
