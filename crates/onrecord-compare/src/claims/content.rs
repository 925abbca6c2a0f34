//! What a statement says, made comparable: weighted terms, numbers, polarity, and whose view it is.
//!
//! Names become the sources they refer to, so "Washington" and "the United States" are one term;
//! other words become stems, heavy if they are rare in news and in this pile. Surprise: a word that
//! every statement of the pile holds says nearly nothing here, however rare it is elsewhere.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{
    Attributed, CueAct, EntityKind, Findings, MentionForm, Mode, Polarity, Quantity, ReportId, Source,
    SourceId, Span, Statement, Substance, TokenId,
};
use rust_stemmers::Stemmer;

use super::around::{self, Around};
use super::judge::Sums;
use super::shape::{self, Build, Force};
use crate::Item;
use crate::reuse::rarity::{rarity, stem_of};
use crate::stories::terms::{Vocabulary, stemmer, words};

/// How many statements of the outside world stand beside those of the pile when terms are weighed.
const WORLD: f32 = 20.0;
/// What the holder of a view weighs among its terms; less than a name in the content, since a holder's
/// views are many.
const HOLDER: f32 = 2.0;

/// What a term loses of its weight if all reports hold it.
const SUBJECT: f32 = 0.6;

/// A statement made comparable.
#[derive(Clone, Debug)]
pub(crate) struct Said<'a> {
    /// The statement in terms of the case.
    pub(crate) attributed: &'a Attributed,
    /// The statement itself.
    pub(crate) statement: &'a Statement,
    /// Place of its report among the items.
    pub(crate) item: usize,
    /// The story of its report.
    pub(crate) story: u32,
    /// Terms and weights, in order of term.
    pub(crate) terms: Vec<(u32, f32)>,
    /// The same terms, those lighter that all reports of the saga hold: what tells it from the rest.
    pub(crate) telling: Vec<(u32, f32)>,
    /// Their weights added up.
    pub(crate) sums: Sums,
    /// What stands around it, if that is looked at.
    pub(crate) around: Around,
    /// Where its words begin in the report.
    pub(crate) start: usize,
    /// The numbers in it, digits only.
    pub(crate) numbers: BTreeSet<String>,
    /// The figures in it.
    pub(crate) figures: Vec<&'a Quantity>,
    /// Whether it goes against its content: opposed or negated, but not both.
    pub(crate) polarity: Polarity,
    /// With what force it is said.
    pub(crate) force: Force,
    /// Whether it is a clause.
    pub(crate) build: Build,
    /// Whether it says something by itself.
    pub(crate) wording: Substance,
    /// Whether the speaker contradicts the content.
    pub(crate) denies: bool,
    /// Whose view or act it is, where that is a part of what is said.
    pub(crate) holder: Option<SourceId>,
    /// Whom it is about: the subject of the main clause, or who does it where that is left out.
    pub(crate) about: Option<SourceId>,
    /// The last speaker.
    pub(crate) speaker: Option<SourceId>,
    /// Outlets and others between the publisher and the last speaker.
    pub(crate) through: Vec<SourceId>,
}

/// How far statements are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// Their contents.
    Contents,
    /// Also what stands around them.
    Surroundings,
}

/// Makes the statements of a pile comparable.
pub(crate) fn contents<'a>(
    items: &'a [Item<'a>],
    findings: &'a Findings,
    story_of: &BTreeMap<ReportId, u32>,
    lexicon: &Lexicon,
    look: Look,
) -> Vec<Said<'a>> {
    let (source_of, sources) = (&findings.source_of, &findings.sources);
    let place: BTreeMap<ReportId, usize> = items
        .iter()
        .enumerate()
        .map(|(at, item)| (item.report.id, at))
        .collect();
    let mut vocabulary = Vocabulary::default();
    let mut stems: BTreeMap<&str, Stems> = BTreeMap::new();
    let mut said: Vec<Said<'a>> = Vec::new();
    for attributed in &findings.statements {
        let Some(&at) = place.get(&attributed.statement.report) else {
            continue;
        };
        let Some(item) = items.get(at) else {
            continue;
        };
        let Some(statement) = item
            .reading
            .statements
            .get(attributed.statement.statement.index())
        else {
            continue;
        };
        let language = item.report.language.map_or("en", |language| language.code);
        let stems = stems.entry(language).or_insert_with(|| Stems::new(language));
        let mut of = |spans: &[Span]| terms(item, spans, source_of, stems, &mut vocabulary);
        let (mut terms, numbers) = of(&statement.content);
        let around = match look {
            Look::Contents => Around::default(),
            Look::Surroundings => {
                let (sentence, before) = around::places(item, statement);
                Around::of(of(&sentence).0, of(&before).0)
            }
        };
        let build = shape::build(item, statement);
        let wording = shape::wording(statement, build, &terms);
        let (speaker, through) = match attributed.chain.get(1..).unwrap_or_default().split_last() {
            Some((last, between)) => (attributed.speaker.or(Some(*last)), between.to_vec()),
            None => (attributed.speaker, Vec::new()),
        };
        let holds = matches!(statement.mode, Mode::Act | Mode::Attitude);
        let holder = speaker.filter(|_| holds);
        // Who holds it is a part of what is said, as a subject would be: "Velm rejects" is "Velm will not".
        if let Some(term) = holder.and_then(|holder| named_holder(holder, sources)) {
            let term = vocabulary.number(&format!("@{}", term.0));
            if let Err(place) = terms.binary_search_by_key(&term, |(term, _)| *term) {
                terms.insert(place, (term, HOLDER));
            }
        }
        said.push(Said {
            attributed,
            statement,
            item: at,
            story: story_of.get(&item.report.id).copied().unwrap_or(u32::MAX),
            terms,
            telling: Vec::new(),
            sums: Sums::default(),
            around,
            start: around::start(statement),
            numbers,
            figures: statement
                .content
                .iter()
                .flat_map(|span| quantities_in(item, *span))
                .collect(),
            polarity: if shape::is_against(statement.act, polarity(item, statement) == Polarity::Negative) {
                Polarity::Negative
            } else {
                Polarity::Positive
            },
            force: shape::force(item, statement, lexicon),
            build,
            wording,
            denies: statement.act == CueAct::Deny,
            holder,
            about: about(item, statement, source_of, speaker),
            speaker,
            through,
        });
    }
    if look == Look::Surroundings {
        around::weigh(&mut said);
    }
    weigh(&mut said);
    said
}

/// The source that is the subject of a content; the speaker where a content has no subject.
fn about(
    item: &Item<'_>,
    statement: &Statement,
    source_of: &BTreeMap<(ReportId, onrecord_nouns::EntityId), SourceId>,
    speaker: Option<SourceId>,
) -> Option<SourceId> {
    let syntax = &item.reading.syntax;
    let ranges: Vec<_> = statement
        .content
        .iter()
        .map(|span| syntax.tokens_in(*span))
        .collect();
    let inside = |at: usize| ranges.iter().any(|range| range.contains(&at));
    let subject = ranges.iter().flat_map(Clone::clone).find(|at| {
        let Some(token) = syntax.tokens.get(*at) else {
            return false;
        };
        let verb = token.head.index();
        let above = syntax.tokens.get(verb).map_or(verb, |verb| verb.head.index());
        matches!(token.dep, "nsubj" | "nsubjpass" | "expl") && (above == verb || !inside(above))
    });
    let Some(subject) = subject else {
        return speaker;
    };
    let mentions = &item.reading.mentions;
    let mention = mentions.iter().find(|mention| mention.head.index() == subject)?;
    source_of.get(&(item.report.id, mention.entity?)).copied()
}

/// The named source whose act or view it is: the government for which somebody speaks.
fn named_holder(holder: SourceId, sources: &[Source]) -> Option<SourceId> {
    let source = sources.get(holder.0 as usize)?;
    if source.actor.is_some() {
        return source.actor;
    }
    matches!(
        source.kind,
        EntityKind::Person | EntityKind::Government | EntityKind::Organisation | EntityKind::Outlet
    )
    .then_some(holder)
}

/// Negated by its cue or, as far as the syntax tells, in its main clause.
fn polarity(item: &Item<'_>, statement: &Statement) -> Polarity {
    let syntax = &item.reading.syntax;
    let ranges: Vec<_> = statement
        .content
        .iter()
        .map(|span| syntax.tokens_in(*span))
        .collect();
    let inside = |token: TokenId| ranges.iter().any(|range| range.contains(&token.index()));
    let negated = ranges.iter().flat_map(Clone::clone).any(|at| {
        let Some(token) = syntax.tokens.get(at).filter(|token| token.dep == "neg") else {
            return false;
        };
        // The verb that is negated heads the content if its own head stands outside, or is itself.
        let verb = token.head;
        let above = syntax.tokens.get(verb.index()).map_or(verb, |verb| verb.head);
        above == verb || !inside(above)
    });
    if negated {
        Polarity::Negative
    } else {
        statement.polarity
    }
}

type Terms = (Vec<(u32, f32)>, BTreeSet<String>);

/// The words of one language as terms; each word is looked at once, since a sentence is read for its contents and for
/// what stands around those and the next.
struct Stems {
    stemmer: Option<Stemmer>,
    known: HashMap<String, (u32, f32)>,
}

impl Stems {
    fn new(language: &str) -> Self {
        Self {
            stemmer: stemmer(Some(language)),
            known: HashMap::new(),
        }
    }

    /// The term that a word is, and how much it weighs.
    fn term(&mut self, word: &str, vocabulary: &mut Vocabulary) -> (u32, f32) {
        if let Some(term) = self.known.get(word) {
            return *term;
        }
        let lower = word.to_lowercase();
        let weight = rarity(stem_of(&lower)).clamp(0.1, 6.0);
        let term = match &self.stemmer {
            Some(stemmer) => vocabulary.number(&stemmer.stem(&lower)),
            None => vocabulary.number(&lower),
        };
        self.known.insert(word.to_owned(), (term, weight));
        (term, weight)
    }
}

fn terms(
    item: &Item<'_>,
    spans: &[Span],
    source_of: &BTreeMap<(ReportId, onrecord_nouns::EntityId), SourceId>,
    stems: &mut Stems,
    vocabulary: &mut Vocabulary,
) -> Terms {
    let mut terms: BTreeMap<u32, f32> = BTreeMap::new();
    let mut numbers = BTreeSet::new();
    let text = &item.report.text;
    let syntax = &item.reading.syntax;
    for &span in spans {
        let named = named_in(item, span, source_of);
        for (_, source) in &named {
            terms.insert(vocabulary.number(&format!("@{}", source.0)), 4.0);
        }
        let counted = quantities_in(item, span);
        for value in counted.iter().flat_map(|quantity| values(quantity)) {
            terms.insert(vocabulary.number(&format!("#{value}")), 4.0);
            numbers.insert(value);
        }
        for token in syntax.tokens.get(syntax.tokens_in(span)).unwrap_or_default() {
            if named.iter().any(|(mention, _)| mention.overlaps(token.span)) {
                continue;
            }
            let form = text.slice(token.span);
            let starts_with_digit = form.chars().next().is_some_and(char::is_numeric);
            if starts_with_digit {
                if counted.iter().any(|quantity| quantity.span.overlaps(token.span)) {
                    continue;
                }
                let in_time = item
                    .reading
                    .times
                    .iter()
                    .any(|time| time.span.overlaps(token.span));
                let digits: String = form.chars().filter(char::is_ascii_digit).collect();
                if !in_time && !digits.is_empty() {
                    terms.insert(vocabulary.number(&format!("#{digits}")), 4.0);
                    numbers.insert(digits);
                }
                continue;
            }
            if !matches!(token.pos, "" | "NOUN" | "PROPN" | "VERB" | "ADJ" | "X") {
                continue;
            }
            let base = if token.lemma.is_empty() {
                form
            } else {
                &token.lemma
            };
            for (word, _) in words(base) {
                let (term, weight) = stems.term(word, vocabulary);
                terms.insert(term, weight);
            }
        }
    }
    (terms.into_iter().collect(), numbers)
}

/// The figures inside a span.
fn quantities_in<'a>(item: &Item<'a>, span: Span) -> Vec<&'a Quantity> {
    item.reading
        .quantities
        .iter()
        .filter(|quantity| span.contains(quantity.span))
        .collect()
}

/// The ends of a figure, so that "thirty" and "30" are one number.
fn values(quantity: &Quantity) -> BTreeSet<String> {
    [quantity.min, quantity.max]
        .into_iter()
        .flatten()
        .map(|value| value.to_string())
        .collect()
}

/// Mentions inside a span that refer to a source of the case by name or pronoun.
fn named_in(
    item: &Item<'_>,
    span: Span,
    source_of: &BTreeMap<(ReportId, onrecord_nouns::EntityId), SourceId>,
) -> Vec<(Span, SourceId)> {
    let first = item
        .reading
        .mentions
        .partition_point(|mention| mention.span.end() <= span.start());
    item.reading
        .mentions
        .iter()
        .skip(first)
        .take_while(|mention| mention.span.start() < span.end())
        .filter(|mention| span.contains(mention.span) && mention.span.len() * 2 < span.len())
        .filter_map(|mention| {
            let id = mention.entity?;
            let entity = item.reading.entity(id)?;
            // A description keeps its words: "future peacekeeping forces" is more than whom it names.
            let by_name = mention.name.is_some() || mention.form == MentionForm::Pronoun;
            let somebody = matches!(
                entity.kind,
                EntityKind::Person | EntityKind::Government | EntityKind::Organisation | EntityKind::Outlet
            );
            let source = *source_of.get(&(item.report.id, id))?;
            (by_name && somebody).then_some((mention.span, source))
        })
        .collect()
}

/// Weighs each term by how few statements of the pile hold it; and in `telling` also by how few reports of its saga
/// do beside the two that may tell the same: what all of them hold is what they are about, not what is said of it.
fn weigh(said: &mut [Said<'_>]) {
    let mut holding: BTreeMap<u32, u32> = BTreeMap::new();
    let mut reports_of: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
    let mut reports_with: BTreeMap<(u32, u32), BTreeSet<usize>> = BTreeMap::new();
    for one in said.iter() {
        reports_of.entry(one.story).or_default().insert(one.item);
        for (term, _) in &one.terms {
            *holding.entry(*term).or_default() += 1;
            reports_with
                .entry((one.story, *term))
                .or_default()
                .insert(one.item);
        }
    }
    let all = said.len() as f32 + WORLD;
    let beside =
        |reports: Option<&BTreeSet<usize>>| reports.map_or(0, BTreeSet::len).saturating_sub(2) as f32;
    for one in said.iter_mut() {
        let others = beside(reports_of.get(&one.story)).max(1.0);
        for (term, weight) in &mut one.terms {
            let holding = holding.get(term).copied().unwrap_or(1) as f32;
            let rare = (all / holding.max(1.0)).ln() / all.ln();
            *weight *= 0.3 + 0.7 * rare;
            let subject = beside(reports_with.get(&(one.story, *term))) / others;
            one.telling.push((*term, *weight * (1.0 - SUBJECT * subject)));
        }
        one.sums = Sums::of(&one.telling);
    }
}
