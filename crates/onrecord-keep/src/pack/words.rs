//! The layouts of what one report is and says: the report itself, and its reading.
//!
//! A reading is laid down in two parts: tokens and sentences, which are many and needed only to
//! compare again, and all the rest.

use onrecord_nouns::{
    Anonymous, Block, Certainty, Chain, CueAct, DateKind, Days, Direction, Doubt, Entity, EntityId,
    EntityKind, Happening, HappeningStatus, Input, Known, Label, Language, Lead, Link, LinkBasis, Mention,
    MentionForm, MentionId, MergeReason, Mode, Number, Outlet, Polarity, Precision, Published, Quantity,
    QuantityId, Reach, Report, ReportId, Rule, Run, SentenceId, Setting, SourceMap, Statement, StatementId,
    Syntax, Text, TimeClass, TimeExpression, TimeId, TimeReference, TimeUnit, TokenId, Unit,
};

use super::{Damage, Pack, Reader, Writer, choice, counted, record};

/// Everything that is laid down here.
pub(crate) const SHAPES: &[&str] = &[
    ReportParts::SHAPE,
    Input::SHAPE,
    Outlet::SHAPE,
    Published::SHAPE,
    Block::SHAPE,
    Lead::SHAPE,
    Doubt::SHAPE,
    Language::SHAPE,
    Run::SHAPE,
    Days::SHAPE,
    DateKind::SHAPE,
    Label::SHAPE,
    ReadingParts::SHAPE,
    Mention::SHAPE,
    MentionForm::SHAPE,
    MergeReason::SHAPE,
    Entity::SHAPE,
    EntityKind::SHAPE,
    Known::SHAPE,
    Anonymous::SHAPE,
    Number::SHAPE,
    TimeExpression::SHAPE,
    TimeClass::SHAPE,
    TimeReference::SHAPE,
    Direction::SHAPE,
    TimeUnit::SHAPE,
    Happening::SHAPE,
    HappeningStatus::SHAPE,
    Quantity::SHAPE,
    Unit::SHAPE,
    Precision::SHAPE,
    Statement::SHAPE,
    Mode::SHAPE,
    Certainty::SHAPE,
    CueAct::SHAPE,
    Polarity::SHAPE,
    Setting::SHAPE,
    Rule::SHAPE,
    Chain::SHAPE,
    Link::SHAPE,
    LinkBasis::SHAPE,
    Reach::SHAPE,
];

/// A report without its text.
pub(crate) struct ReportParts {
    pub(crate) id: ReportId,
    pub(crate) input: Input,
    pub(crate) source_map: SourceMap,
    pub(crate) language: Option<Language>,
    pub(crate) outlet: Outlet,
    pub(crate) published: Published,
    pub(crate) blocks: Vec<Block>,
    pub(crate) leads: Vec<Lead>,
    pub(crate) doubts: Vec<Doubt>,
}

impl ReportParts {
    /// Parts a report from its text.
    pub(crate) fn of(report: &Report) -> Self {
        let Report {
            id,
            input,
            text: _,
            source_map,
            language,
            outlet,
            published,
            blocks,
            leads,
            doubts,
        } = report.clone();
        Self {
            id,
            input,
            source_map,
            language,
            outlet,
            published,
            blocks,
            leads,
            doubts,
        }
    }

    /// Gives the report its text back.
    pub(crate) fn with(self, text: Text) -> Report {
        Report {
            id: self.id,
            input: self.input,
            text,
            source_map: self.source_map,
            language: self.language,
            outlet: self.outlet,
            published: self.published,
            blocks: self.blocks,
            leads: self.leads,
            doubts: self.doubts,
        }
    }
}

/// A reading without its tokens.
pub(crate) struct ReadingParts {
    pub(crate) quotes: Vec<onrecord_nouns::Span>,
    pub(crate) mentions: Vec<Mention>,
    pub(crate) entities: Vec<Entity>,
    pub(crate) times: Vec<TimeExpression>,
    pub(crate) happenings: Vec<Happening>,
    pub(crate) quantities: Vec<Quantity>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) boilerplate: Vec<onrecord_nouns::Span>,
    pub(crate) doubts: Vec<Doubt>,
}

impl ReadingParts {
    /// Parts a reading from its tokens.
    pub(crate) fn of(reading: &onrecord_nouns::Reading) -> Self {
        let onrecord_nouns::Reading {
            report: _,
            syntax: _,
            quotes,
            mentions,
            entities,
            times,
            happenings,
            quantities,
            statements,
            boilerplate,
            doubts,
        } = reading.clone();
        Self {
            quotes,
            mentions,
            entities,
            times,
            happenings,
            quantities,
            statements,
            boilerplate,
            doubts,
        }
    }

    /// Gives the reading its report and tokens back.
    pub(crate) fn with(self, report: ReportId, syntax: Syntax) -> onrecord_nouns::Reading {
        onrecord_nouns::Reading {
            report,
            syntax,
            quotes: self.quotes,
            mentions: self.mentions,
            entities: self.entities,
            times: self.times,
            happenings: self.happenings,
            quantities: self.quantities,
            statements: self.statements,
            boilerplate: self.boilerplate,
            doubts: self.doubts,
        }
    }
}

record!(ReportParts {
    id,
    input,
    source_map,
    language,
    outlet,
    published,
    blocks,
    leads,
    doubts
});
record!(Input {
    path,
    file,
    bytes,
    sha256,
    record,
    url,
    format,
    encoding
});
record!(Outlet {
    name,
    domain,
    span,
    basis
});
record!(Published {
    kind,
    days,
    span,
    basis
});
record!(Block { span, label, rule });
record!(Lead { span, day });
record!(Doubt { span, about });
record!(Language { code, reliable });
record!(Run {
    text,
    text_len,
    file,
    file_len
});
choice!(DateKind {
    Published = 0,
    Page = 1,
    Inferred = 2,
    Unknown = 3
});
choice!(Label {
    Headline = 0,
    Deck = 1,
    Byline = 2,
    Date = 3,
    Outlet = 4,
    Subhead = 5,
    Body = 6,
    Teaser = 7,
    Furniture = 8
});

record!(ReadingParts {
    quotes,
    mentions,
    entities,
    times,
    happenings,
    quantities,
    statements,
    boilerplate,
    doubts
});
record!(Mention {
    span,
    name,
    head,
    form,
    entity,
    reason
});
choice!(MentionForm {
    Name = 0,
    Indefinite = 1,
    Definite = 2,
    Pronoun = 3
});
choice!(MergeReason {
    First = 0,
    SameName = 1,
    PartOfName = 2,
    Spelling = 3,
    Acronym = 4,
    Lexicon = 5,
    Apposition = 6,
    Title = 7,
    Definite = 8,
    Pronoun = 9,
    None = 10,
});
record!(Entity {
    name,
    span,
    aliases,
    kind,
    known,
    actor,
    anonymous,
    mentions
});
choice!(EntityKind {
    Outlet = 0,
    Person = 1,
    Government = 2,
    Organisation = 3,
    Group = 4,
    Document = 5,
    Event = 6,
    Anonymous = 7,
});
record!(Anonymous {
    class,
    rank,
    side,
    number,
    access
});
record!(Quantity {
    span,
    number,
    min,
    max,
    unit,
    precision,
    hedges
});
choice!(Precision {
    Stated = 0,
    Approximate = 1
});
record!(Statement {
    source,
    cue,
    content,
    mode,
    certainty,
    hedges,
    conditions,
    speaker,
    chain,
    act,
    polarity,
    nested_in,
    setting,
    rule,
});
choice!(Mode {
    Direct = 0,
    Mixed = 1,
    Indirect = 2,
    Act = 3,
    Attitude = 4,
    Document = 5,
    Agentless = 6
});
choice!(Certainty {
    Plain = 0,
    Hedged = 1
});
choice!(CueAct {
    Say = 0,
    Claim = 1,
    Affirm = 2,
    Deny = 3,
    Believe = 4,
    Estimate = 5,
    Ask = 6,
    Direct = 7,
    Commit = 8,
    Support = 9,
    Oppose = 10,
    Fear = 11,
    Want = 12,
    Consider = 13,
});
choice!(Polarity {
    Positive = 0,
    Negative = 1
});
choice!(Setting {
    News = 0,
    Background = 1
});
record!(Rule { id, score });
record!(Chain { links });
record!(Link {
    entity,
    basis,
    reach,
    evidence
});
choice!(LinkBasis {
    Explicit = 0,
    Coref = 1,
    Inherited = 2
});
choice!(Reach {
    Sentence = 0,
    Paragraph = 1,
    UntilNextSource = 2,
    Report = 3
});
counted!(
    EntityId,
    MentionId,
    QuantityId,
    SentenceId,
    StatementId,
    TimeId,
    TokenId
);

impl Pack for ReportId {
    const SHAPE: &'static str = "ReportId";
    fn put(&self, to: &mut Writer<'_>) {
        to.raw(&self.0);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let mut id = [0; 8];
        id.copy_from_slice(from.raw(8)?);
        Ok(Self(id))
    }
}

impl Pack for SourceMap {
    const SHAPE: &'static str = "SourceMap";
    fn put(&self, to: &mut Writer<'_>) {
        self.runs().to_vec().put(to);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok(Self::from_runs(Vec::take(from)?))
    }
}

impl Pack for Known {
    const SHAPE: &'static str = "Known{Country,Organisation,Outlet,Person}";
    fn put(&self, to: &mut Writer<'_>) {
        let (number, name) = match self {
            Self::Country(name) => (0, name),
            Self::Organisation(name) => (1, name),
            Self::Outlet(name) => (2, name),
            Self::Person(name) => (3, name),
        };
        to.byte(number);
        name.put(to);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let number = from.byte()?;
        let name = <Box<str> as Pack>::take(from)?;
        Ok(match number {
            0 => Self::Country(name),
            1 => Self::Organisation(name),
            2 => Self::Outlet(name),
            3 => Self::Person(name),
            other => return Err(Damage(format!("Known has no case {other}"))),
        })
    }
}

impl Pack for Number {
    const SHAPE: &'static str = "Number{AtLeastOne,Exactly}";
    fn put(&self, to: &mut Writer<'_>) {
        match self {
            Self::AtLeastOne => to.byte(0),
            Self::Exactly(number) => {
                to.byte(1);
                number.put(to);
            }
        }
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        match from.byte()? {
            0 => Ok(Self::AtLeastOne),
            1 => Ok(Self::Exactly(u32::take(from)?)),
            other => Err(Damage(format!("Number has no case {other}"))),
        }
    }
}

impl Pack for Unit {
    const SHAPE: &'static str = "Unit{Percent,PercentPoint,Money{code,per},Noun,None}";
    fn put(&self, to: &mut Writer<'_>) {
        match self {
            Self::Percent => to.byte(0),
            Self::PercentPoint => to.byte(1),
            Self::Money { code, per } => {
                to.byte(2);
                code.put(to);
                per.put(to);
            }
            Self::Noun(noun) => {
                to.byte(3);
                noun.put(to);
            }
            Self::None => to.byte(4),
        }
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok(match from.byte()? {
            0 => Self::Percent,
            1 => Self::PercentPoint,
            2 => Self::Money {
                code: Pack::take(from)?,
                per: Pack::take(from)?,
            },
            3 => Self::Noun(Pack::take(from)?),
            4 => Self::None,
            other => return Err(Damage(format!("Unit has no case {other}"))),
        })
    }
}
