//! The layouts of what one report is and says: the report itself, and its reading.
//!
//! A reading is laid down in two parts: tokens and sentences, which are many and needed only to
//! compare again, and all the rest. Surprise: tokens are laid down field by field, not one by one,
//! since equal things beside each other take less room.

use jiff::civil::{Date, Weekday};
use onrecord_nouns::{
    Anonymous, Block, Certainty, Chain, CueAct, DateKind, Days, Direction, Doubt, Entity, EntityId,
    EntityKind, Happening, HappeningStatus, Input, Known, Label, Language, Lead, Link, LinkBasis, Mention,
    MentionForm, MentionId, MergeReason, Mode, Number, Outlet, Polarity, Precision, Published, Quantity,
    QuantityId, Reach, Report, ReportId, Rule, Run, Sentence, SentenceId, Setting, SourceMap, Statement,
    StatementId, Syntax, Text, TimeClass, TimeExpression, TimeId, TimeReference, TimeUnit, Token, TokenId,
    Unit,
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
    Syntactic::SHAPE,
    Sentence::SHAPE,
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
record!(Days { from, to });
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
record!(TimeExpression {
    span,
    class,
    reference,
    value,
    days,
    other,
    basis
});
choice!(TimeClass {
    Date = 0,
    Time = 1,
    Duration = 2,
    Set = 3
});
choice!(Direction {
    Past = 0,
    Future = 1,
    Nearest = 2
});
choice!(TimeUnit {
    Day = 0,
    Week = 1,
    Weekend = 2,
    Month = 3,
    Quarter = 4,
    Year = 5,
    Decade = 6,
    Century = 7,
});
record!(Happening { span, time, status });
choice!(HappeningStatus {
    Happened = 0,
    Planned = 1,
    Goal = 2
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
record!(Sentence {
    span,
    block,
    first,
    end
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

impl Pack for Date {
    const SHAPE: &'static str = "Date";
    fn put(&self, to: &mut Writer<'_>) {
        self.year().put(to);
        self.month().put(to);
        self.day().put(to);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let (year, month, day) = (i16::take(from)?, i8::take(from)?, i8::take(from)?);
        Self::new(year, month, day).map_err(|_| Damage("a day that is none".to_owned()))
    }
}

impl Pack for Weekday {
    const SHAPE: &'static str = "Weekday";
    fn put(&self, to: &mut Writer<'_>) {
        self.to_monday_one_offset().put(to);
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Self::from_monday_one_offset(i8::take(from)?)
            .map_err(|_| Damage("a day of the week that is none".to_owned()))
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

impl Pack for TimeReference {
    const SHAPE: &'static str = "TimeReference{Absolute,Weekday{day,direction,weeks},Calendar{month,days,direction},\
        Months{first,last,direction},Weekend,Offset{unit,from,to},Vague,None}";
    fn put(&self, to: &mut Writer<'_>) {
        match self {
            Self::Absolute(days) => {
                to.byte(0);
                days.put(to);
            }
            Self::Weekday {
                day,
                direction,
                weeks,
            } => {
                to.byte(1);
                day.put(to);
                direction.put(to);
                weeks.put(to);
            }
            Self::Calendar {
                month,
                days,
                direction,
            } => {
                to.byte(2);
                month.put(to);
                days.put(to);
                direction.put(to);
            }
            Self::Months {
                first,
                last,
                direction,
            } => {
                to.byte(3);
                first.put(to);
                last.put(to);
                direction.put(to);
            }
            Self::Weekend(direction) => {
                to.byte(4);
                direction.put(to);
            }
            Self::Offset { unit, from, to: last } => {
                to.byte(5);
                unit.put(to);
                from.put(to);
                last.put(to);
            }
            Self::Vague(direction) => {
                to.byte(6);
                direction.put(to);
            }
            Self::None => to.byte(7),
        }
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        Ok(match from.byte()? {
            0 => Self::Absolute(Pack::take(from)?),
            1 => Self::Weekday {
                day: Pack::take(from)?,
                direction: Pack::take(from)?,
                weeks: Pack::take(from)?,
            },
            2 => Self::Calendar {
                month: Pack::take(from)?,
                days: Pack::take(from)?,
                direction: Pack::take(from)?,
            },
            3 => Self::Months {
                first: Pack::take(from)?,
                last: Pack::take(from)?,
                direction: Pack::take(from)?,
            },
            4 => Self::Weekend(Pack::take(from)?),
            5 => Self::Offset {
                unit: Pack::take(from)?,
                from: Pack::take(from)?,
                to: Pack::take(from)?,
            },
            6 => Self::Vague(Pack::take(from)?),
            7 => Self::None,
            other => return Err(Damage(format!("TimeReference has no case {other}"))),
        })
    }
}

/// Sentences and tokens.
pub(crate) struct Syntactic(pub(crate) Syntax);

impl Pack for Syntactic {
    const SHAPE: &'static str =
        "Syntax{sentences,tokens{span,sentence,head,tag,pos,dep,name,name_starts,lemma}}";
    fn put(&self, to: &mut Writer<'_>) {
        let Syntax { sentences, tokens } = &self.0;
        sentences.put(to);
        to.number(tokens.len() as u64);
        let mut end = 0_usize;
        for token in tokens {
            to.signed(token.span.start() as i64 - end as i64);
            end = token.span.end();
        }
        for token in tokens {
            to.number(token.span.len() as u64);
        }
        let mut sentence = 0_i64;
        for token in tokens {
            to.signed(i64::from(token.sentence.0) - sentence);
            sentence = i64::from(token.sentence.0);
        }
        for (at, token) in tokens.iter().enumerate() {
            to.signed(i64::from(token.head.0) - at as i64);
        }
        for of in [
            |token: &Token| token.tag,
            |token: &Token| token.pos,
            |token: &Token| token.dep,
        ] {
            for token in tokens {
                to.word(of(token));
            }
        }
        for token in tokens {
            token.name.put(to);
            token.name_starts.put(to);
        }
        for token in tokens {
            token.lemma.put(to);
        }
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let sentences = Vec::take(from)?;
        let count = from.count()?;
        let text = from
            .text
            .clone()
            .ok_or_else(|| Damage("tokens without their text".to_owned()))?;
        let mut gaps = Vec::with_capacity(count);
        for _ in 0..count {
            gaps.push(from.signed()?);
        }
        let mut spans = Vec::with_capacity(count);
        let mut end = 0_i64;
        for gap in gaps {
            let start = end.saturating_add(gap);
            let length: usize = from.small()?;
            let first = usize::try_from(start).map_err(|_| Damage("a token before the text".to_owned()))?;
            spans.push(super::within(&text, first, length)?);
            end = start.saturating_add(length as i64);
        }
        let number_of = |from: &mut Reader<'_>, last: i64| -> Result<(i64, u32), Damage> {
            let number = last.saturating_add(from.signed()?);
            let kept = u32::try_from(number).map_err(|_| Damage("a number is too large".to_owned()))?;
            Ok((number, kept))
        };
        let mut of_sentence = Vec::with_capacity(count);
        let mut last = 0;
        for _ in 0..count {
            let (next, kept) = number_of(from, last)?;
            last = next;
            of_sentence.push(SentenceId(kept));
        }
        let mut heads = Vec::with_capacity(count);
        for at in 0..count {
            heads.push(TokenId(number_of(from, at as i64)?.1));
        }
        let mut words: [Vec<&'static str>; 3] = Default::default();
        for list in &mut words {
            for _ in 0..count {
                list.push(from.word()?);
            }
        }
        let mut names = Vec::with_capacity(count);
        for _ in 0..count {
            names.push((<Option<&'static str> as Pack>::take(from)?, bool::take(from)?));
        }
        let [tags, poses, deps] = words;
        let mut tokens = Vec::with_capacity(count);
        for (((((span, sentence), head), (tag, pos)), dep), (name, name_starts)) in spans
            .into_iter()
            .zip(of_sentence)
            .zip(heads)
            .zip(tags.into_iter().zip(poses))
            .zip(deps)
            .zip(names)
        {
            tokens.push(Token {
                span,
                sentence,
                lemma: Pack::take(from)?,
                tag,
                pos,
                dep,
                head,
                name,
                name_starts,
            });
        }
        Ok(Self(Syntax { sentences, tokens }))
    }
}
