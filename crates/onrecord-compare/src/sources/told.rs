//! Readings written by hand: a notation for tests and for synthetic worlds.
//!
//! A report is told as its outlet, its day and its statements; each statement as its content and
//! the chain behind it, nearest first: `The port will close <- @Reuters <- %a port official`. A mark
//! says what a source is: `@` outlet, `%` unnamed, `&` group, `#` document, `!` government, none for a
//! person. A content that opens with `-` is denied by the speaker, one with `~` is background.
//! Surprise: the text made from it is real, so every span of the reading slices.

use jiff::civil::Date;
use onrecord_nouns::{
    Block, Certainty, Chain, CueAct, DateKind, Days, Entity, EntityId, EntityKind, Input, Known, Label,
    Language, Link, LinkBasis, Mention, MentionForm, MentionId, MergeReason, Mode, Outlet, Polarity,
    Published, Reach, Reading, Report, ReportId, Rule, Sentence, SentenceId, Setting, SourceMap, Span,
    Statement, Syntax, Text, Token, TokenId,
};

/// Writes a report and its reading from the notation. `number` becomes the report's id.
#[must_use]
pub fn told(number: u64, outlet: &str, day: Option<Date>, statements: &[&str]) -> (Report, Reading) {
    let mut teller = Teller::new(outlet);
    for line in statements {
        teller.tell(line);
    }
    teller.finish(number, day)
}

/// What is known of a statement before the text is whole.
struct Draft {
    content: (usize, usize),
    chain: Vec<(EntityId, (usize, usize))>,
    act: CueAct,
    setting: Setting,
    sentence: (usize, usize),
}

struct Teller {
    outlet: String,
    text: String,
    entities: Vec<(Entity, Vec<(usize, usize)>)>,
    drafts: Vec<Draft>,
}

impl Teller {
    fn new(outlet: &str) -> Self {
        let publisher = Entity {
            name: outlet.to_owned(),
            span: None,
            aliases: Vec::new(),
            kind: EntityKind::Outlet,
            known: None,
            actor: None,
            anonymous: None,
            mentions: Vec::new(),
        };
        Self {
            outlet: outlet.to_owned(),
            text: String::new(),
            entities: vec![(publisher, Vec::new())],
            drafts: Vec::new(),
        }
    }

    fn tell(&mut self, line: &str) {
        let mut parts = line.split(" <- ");
        let content = parts.next().unwrap_or_default().trim();
        let (act, setting, content) = match (content.strip_prefix('-'), content.strip_prefix('~')) {
            (Some(denied), _) => (CueAct::Deny, Setting::News, denied),
            (_, Some(earlier)) => (CueAct::Say, Setting::Background, earlier),
            _ => (CueAct::Say, Setting::News, content),
        };
        let start = self.text.len();
        self.text.push_str(content);
        let content = (start, self.text.len());
        let mut chain = Vec::new();
        for part in parts {
            self.text.push_str(", ");
            let (kind, known, name) = sort(part.trim());
            let at = (self.text.len(), self.text.len() + name.len());
            self.text.push_str(name);
            chain.push((self.entity(kind, known, name, at), at));
        }
        self.text.push_str(".\n");
        let sentence = (start, self.text.len() - 1);
        self.drafts.push(Draft {
            content,
            chain,
            act,
            setting,
            sentence,
        });
    }

    fn entity(&mut self, kind: EntityKind, known: Option<Known>, name: &str, at: (usize, usize)) -> EntityId {
        let there = self.entities.iter().position(|(entity, _)| entity.name == name);
        let place = there.unwrap_or_else(|| {
            self.entities.push((
                Entity {
                    name: name.to_owned(),
                    span: None,
                    aliases: Vec::new(),
                    kind,
                    known,
                    actor: None,
                    anonymous: None,
                    mentions: Vec::new(),
                },
                Vec::new(),
            ));
            self.entities.len() - 1
        });
        if let Some((_, places)) = self.entities.get_mut(place) {
            places.push(at);
        }
        EntityId(u32::try_from(place).unwrap_or(u32::MAX))
    }

    fn finish(self, number: u64, day: Option<Date>) -> (Report, Reading) {
        let text = Text::new(self.text);
        let span = |(start, end): (usize, usize)| text.span(start, end).unwrap_or(text.whole());
        let id = ReportId(number.to_be_bytes());
        let syntax = syntax(&text, self.drafts.iter().map(|draft| span(draft.sentence)));
        let mut mentions: Vec<Mention> = Vec::new();
        let mut entities: Vec<Entity> = Vec::new();
        for (number, (mut entity, places)) in (0u32..).zip(self.entities) {
            entity.span = places.first().map(|place| span(*place));
            for place in places {
                let head = u32::try_from(syntax.tokens_in(span(place)).start).unwrap_or_default();
                entity
                    .mentions
                    .push(MentionId(u32::try_from(mentions.len()).unwrap_or_default()));
                mentions.push(Mention {
                    span: span(place),
                    name: None,
                    head: TokenId(head),
                    form: MentionForm::Name,
                    entity: Some(EntityId(number)),
                    reason: MergeReason::First,
                });
            }
            entities.push(entity);
        }
        let statements = self.drafts.iter().map(|draft| statement(draft, &span)).collect();
        let report = Report {
            id,
            input: input(number, text.len()),
            source_map: SourceMap::identity(),
            language: Some(Language {
                code: "en",
                reliable: true,
            }),
            outlet: Outlet {
                name: self.outlet,
                ..Outlet::default()
            },
            published: Published {
                kind: day.map_or(DateKind::Unknown, |_| DateKind::Published),
                days: day.map_or(Days::OPEN, Days::one),
                span: None,
                basis: String::new(),
            },
            blocks: vec![Block {
                span: text.whole(),
                label: Label::Body,
                rule: "told",
            }],
            leads: Vec::new(),
            doubts: Vec::new(),
            text,
        };
        let reading = Reading {
            report: id,
            syntax,
            quotes: Vec::new(),
            mentions,
            entities,
            times: Vec::new(),
            happenings: Vec::new(),
            quantities: Vec::new(),
            statements,
            boilerplate: Vec::new(),
            doubts: Vec::new(),
        };
        (report, reading)
    }
}

fn sort(part: &str) -> (EntityKind, Option<Known>, &str) {
    let mut letters = part.chars();
    let kind = match letters.next() {
        Some('@') => EntityKind::Outlet,
        Some('%') => EntityKind::Anonymous,
        Some('&') => EntityKind::Group,
        Some('#') => EntityKind::Document,
        Some('!') => EntityKind::Government,
        _ => return (EntityKind::Person, None, part),
    };
    let name = letters.as_str();
    let known = (kind == EntityKind::Government).then(|| Known::Country(name.into()));
    (kind, known, name)
}

fn statement(draft: &Draft, span: &impl Fn((usize, usize)) -> Span) -> Statement {
    let publisher = Link {
        entity: EntityId::PUBLISHER,
        basis: LinkBasis::Explicit,
        reach: Reach::Report,
        evidence: None,
    };
    let links = draft.chain.iter().map(|(entity, place)| Link {
        entity: *entity,
        basis: LinkBasis::Explicit,
        reach: Reach::Sentence,
        evidence: Some(span(*place)),
    });
    Statement {
        source: draft
            .chain
            .last()
            .map(|(_, place)| span(*place))
            .into_iter()
            .collect(),
        cue: Vec::new(),
        content: vec![span(draft.content)],
        mode: if draft.chain.is_empty() {
            Mode::Agentless
        } else {
            Mode::Indirect
        },
        certainty: Certainty::Plain,
        hedges: Vec::new(),
        conditions: Vec::new(),
        speaker: draft.chain.last().map(|(entity, _)| *entity),
        chain: Chain {
            links: std::iter::once(publisher).chain(links).collect(),
        },
        act: draft.act,
        polarity: Polarity::Positive,
        nested_in: None,
        setting: draft.setting,
        rule: Rule {
            id: "told".to_owned(),
            score: None,
        },
    }
}

/// Sentences and bare words, as for a language without a model.
fn syntax(text: &Text, sentences: impl Iterator<Item = Span>) -> Syntax {
    let mut syntax = Syntax::default();
    for (number, sentence) in (0u32..).zip(sentences) {
        let first = TokenId(u32::try_from(syntax.tokens.len()).unwrap_or_default());
        for word in text.slice(sentence).split(|c: char| !c.is_alphanumeric()) {
            if let Some(span) = text.span_of(word).filter(|span| !span.is_empty()) {
                let head = TokenId(u32::try_from(syntax.tokens.len()).unwrap_or_default());
                syntax.tokens.push(Token {
                    span,
                    sentence: SentenceId(number),
                    lemma: "".into(),
                    tag: "",
                    pos: "",
                    dep: "",
                    head,
                    name: None,
                    name_starts: false,
                });
            }
        }
        let end = TokenId(u32::try_from(syntax.tokens.len()).unwrap_or_default());
        syntax.sentences.push(Sentence {
            span: sentence,
            block: 0,
            first,
            end,
        });
    }
    syntax
}

fn input(number: u64, bytes: usize) -> Input {
    Input {
        path: format!("told/{number}.txt"),
        file: format!("{number}.txt"),
        bytes: bytes as u64,
        sha256: String::new(),
        record: None,
        url: None,
        format: "text",
        encoding: "UTF-8",
    }
}
