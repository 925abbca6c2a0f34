//! How likely is it that a position which was read is one that the report takes?
//!
//! A logistic regression over how the issue is known, how near the words are to its terms in stems and in
//! meaning, what the report spoke of before, which word takes the side, and who holds it. Its weights lie in
//! `data/models/positions` with a card. A surprise: it weighs the issue and the holder, hardly the side.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use onrecord_lexicon::Lexicon;
use onrecord_likeness::Sketch;
use onrecord_nouns::{EntityKind, Findings, Issue, Label, Mode, ReportId, Sentence, SourceId, Span, Stance};

use super::anaphora::Before;
use super::clauses::Clauses;
use super::quarrels::Taken;
use super::sides::SAID_ALONE;
use super::stance::{Gives, Side};
use super::terms::{How, Raised};
use crate::Item;
use crate::weights::Weights;

/// What is weighed, in the order of the values of a position.
// Names of weights, not words of a text.
pub const NAMES: [&str; 48] = [
    "echo",
    "noun",
    "verb",
    "pronoun",
    "left out",
    "other words",
    "meaning",
    "meaning ahead",
    "stems",
    "stems ahead",
    "clause meaning",
    "clause meaning ahead",
    "clause stems",
    "clause stems ahead",
    "just raised",
    "share",
    "issues",
    "points back",
    "stands for any",
    "pronoun anchor",
    "name anchor",
    "verb anchor",
    "narrowed",
    "against",
    "open",
    "expects not",
    "under a condition",
    "speaker's",
    "object's",
    "holder's name",
    "by a noun",
    "by a modal",
    "far",
    "no statement",
    "person",
    "anonymous",
    "group",
    "organisation",
    "small letters",
    "speaks for another",
    "in a head",
    "quoted",
    "act or attitude",
    "by the other side's term",
    "cell filled elsewhere",
    "same side elsewhere",
    "other side elsewhere",
    "takes sides elsewhere",
];

/// How sure a position must be; higher bars drop more that is right in real news than on the piles of the training.
pub(super) const SURE: f32 = 0.03;

/// The issues, as sketches of their terms and of what they ask.
pub(super) struct Sketches {
    issues: Vec<(Vec<Sketch>, Sketch)>,
}

impl Sketches {
    /// Takes the user's issues.
    pub(super) fn new(issues: &[Issue]) -> Self {
        let sketch = |issue: &Issue| {
            let terms = issue.terms.iter().chain(&issue.against_terms);
            (
                terms.map(|term| Sketch::of(term)).collect(),
                Sketch::of(&issue.question),
            )
        };
        Self {
            issues: issues.iter().map(sketch).collect(),
        }
    }

    /// How near a phrase is to the terms of each issue.
    fn near(&self, phrase: &Sketch, by: impl Fn(&Sketch, &Sketch) -> f32) -> Vec<f32> {
        let nearest = |(terms, question): &(Vec<Sketch>, Sketch)| {
            let all = terms.iter().chain([question]);
            all.map(|term| by(term, phrase)).fold(0.0, f32::max)
        };
        self.issues.iter().map(nearest).collect()
    }
}

/// What one issue has, and how much more than any other.
fn ahead(all: &[f32], issue: usize) -> (f32, f32) {
    let own = all.get(issue).copied().unwrap_or_default();
    let others = all.iter().enumerate().filter(|(at, _)| *at != issue);
    let next = others.map(|(_, value)| *value).fold(0.0, f32::max);
    (own, own - next)
}

/// Where a position was read.
pub(super) struct Scene<'a> {
    /// The report.
    pub(super) item: &'a Item<'a>,
    pub(super) clauses: &'a Clauses<'a>,
    pub(super) sketches: &'a Sketches,
    pub(super) sentence: (usize, &'a Sentence),
    pub(super) before: &'a Before,
    pub(super) findings: &'a Findings,
    pub(super) lexicon: &'a Lexicon,
}

/// One number for each of [`NAMES`].
pub(super) fn values(scene: &Scene<'_>, raised: &Raised, side: &Side, taken: &Taken) -> [f32; NAMES.len()] {
    let Scene {
        item,
        clauses,
        sketches,
        sentence: (at, sentence),
        before,
        findings,
        lexicon,
    } = scene;
    let yes = |held: bool| if held { 1.0 } else { 0.0 };
    let how = |how: How| yes(raised.how == how);
    let issue = raised.issue;
    let anchor = raised
        .tokens
        .iter()
        .copied()
        .min_by_key(|token| clauses.path(*token).len())
        .unwrap_or(0);
    let mut tokens: BTreeSet<usize> = phrase(clauses, anchor);
    tokens.extend(&raised.tokens);
    tokens.remove(&side.token);
    let words: Vec<&str> = tokens
        .iter()
        .filter_map(|token| clauses.token(*token))
        .map(|token| clauses.text().slice(token.span))
        .collect();
    let said = Sketch::of(&words.join(" "));
    let (meaning, meaning_ahead) = ahead(&sketches.near(&said, Sketch::meaning), issue);
    let (stems, stems_ahead) = ahead(&sketches.near(&said, Sketch::words), issue);
    let clause = taken
        .position
        .evidence
        .first()
        .map_or(sentence.span, |evidence| evidence.span);
    let clause = Sketch::of(clauses.text().slice(clause));
    let (clause_meaning, clause_meaning_ahead) = ahead(&sketches.near(&clause, Sketch::meaning), issue);
    let (clause_stems, clause_stems_ahead) = ahead(&sketches.near(&clause, Sketch::words), issue);
    let since = before.since(*at, issue);
    let just = since.map_or(0.0, |since| 1.0 / (1.0 + since as f32));
    let word = |token: usize| clauses.lower.get(token).map_or("", String::as_str);
    let class = |token: usize, id: &str| {
        lexicon
            .position_words
            .exactly(word(token))
            .iter()
            .any(|class| class.id == id)
    };
    let children = clauses.children(anchor);
    let (tag, pos) = clauses
        .token(anchor)
        .map_or(("", ""), |token| (token.tag, token.pos));
    let mentioned = item
        .reading
        .mentions
        .iter()
        .any(|mention| mention.head.index() == anchor && mention.name.is_some());
    let narrowed = children.iter().any(|child| {
        matches!(
            clauses.dep(*child),
            "amod" | "compound" | "nmod" | "relcl" | "acl" | "prep"
        )
    });
    let far = clauses
        .path(anchor)
        .iter()
        .position(|step| *step == side.token)
        .unwrap_or(3);
    let actor = findings.sources.get(taken.by.0 as usize);
    let kind = |kind: EntityKind| yes(actor.is_some_and(|source| source.kind == kind));
    let small = actor.is_some_and(|source| !source.name.contains(char::is_uppercase));
    let label = item
        .report
        .blocks
        .get(sentence.block as usize)
        .map(|block| block.label);
    let place = clauses.token(side.token).map(|token| token.span);
    let within = |modes: &[Mode]| {
        let statements = item.reading.statements.iter();
        place.is_some_and(|place| {
            statements
                .filter(|statement| modes.contains(&statement.mode))
                .any(|statement| {
                    let mut all = statement.content.iter().chain(&statement.cue);
                    all.any(|span| span.contains(place))
                })
        })
    };
    [
        how(How::Echo),
        how(How::Noun),
        how(How::Verb),
        how(How::Pronoun),
        how(How::LeftOut),
        how(How::OtherWords),
        meaning,
        meaning_ahead,
        stems,
        stems_ahead,
        clause_meaning,
        clause_meaning_ahead,
        clause_stems,
        clause_stems_ahead,
        just,
        before.share(issue),
        (sketches.issues.len() as f32).ln(),
        yes(children.iter().any(|child| class(*child, "points-back"))),
        yes(!lexicon.anaphors.exactly(word(anchor)).is_empty()),
        yes(matches!(tag, "PRP" | "DT" | "WDT" | "WP")),
        yes(mentioned || pos == "PROPN"),
        yes(clauses.is_verb(anchor)),
        yes(narrowed),
        yes(taken.position.stance == Stance::Against),
        yes(taken.position.stance == Stance::Open),
        yes(taken.position.stance == Stance::ExpectsNot),
        yes(!taken.position.condition.is_empty()),
        yes(side.gives == Gives::Speaker),
        yes(side.gives == Gives::Object),
        yes(side.gives == Gives::Itself),
        yes(!side.by_verb && !side.modal && !side.state),
        yes(side.modal),
        far as f32,
        yes(taken.position.statement.is_none()),
        kind(EntityKind::Person),
        kind(EntityKind::Anonymous),
        kind(EntityKind::Group),
        kind(EntityKind::Organisation),
        yes(small),
        yes(taken.by != taken.position.actor),
        yes(label != Some(Label::Body)),
        yes(within(&[Mode::Direct, Mode::Mixed])),
        yes(within(&[Mode::Act, Mode::Attitude])),
        yes(side.rule == SAID_ALONE),
        0.0,
        0.0,
        0.0,
        0.0,
    ]
}

/// How deep below a word its phrase reaches.
const DEEP: usize = 4;

/// The words of a phrase: a noun or verb with what narrows it.
fn phrase(clauses: &Clauses<'_>, anchor: usize) -> BTreeSet<usize> {
    let mut all = vec![(anchor, 0)];
    let mut next = 0;
    while let Some((here, deep)) = all.get(next).copied() {
        next += 1;
        if deep >= DEEP {
            continue;
        }
        let below = clauses.under(
            here,
            &[
                "compound",
                "amod",
                "nmod",
                "poss",
                "prep",
                "pobj",
                "dobj",
                "prt",
                "pcomp",
                "xcomp",
                "acl",
                "nsubjpass",
            ],
        );
        all.extend(below.into_iter().map(|child| (child, deep + 1)));
    }
    all.into_iter().map(|(token, _)| token).collect()
}

/// Where a cell of the matrix is filled, and with which side.
type Places = BTreeSet<(ReportId, Span, u8)>;

/// Weighs what else is read of the same actors, by rules alone.
pub(super) fn compare_with_others(taken: &mut [Taken]) {
    let side = |stance: Stance| match stance {
        Stance::For | Stance::ForIf => 0,
        Stance::Against | Stance::ExpectsNot => 1,
        Stance::Open => 2,
    };
    let mut cells: BTreeMap<(String, SourceId), Places> = BTreeMap::new();
    let mut actors: BTreeMap<SourceId, BTreeSet<(ReportId, Span)>> = BTreeMap::new();
    for one in taken.iter() {
        let position = &one.position;
        for evidence in &position.evidence {
            let (report, span) = (evidence.report, evidence.span);
            cells
                .entry((position.issue.clone(), position.actor))
                .or_default()
                .insert((report, span, side(position.stance)));
            actors.entry(position.actor).or_default().insert((report, span));
        }
    }
    let yes = |held: bool| if held { 1.0 } else { 0.0 };
    for one in taken.iter_mut() {
        let position = &one.position;
        let apart = |report: ReportId, span: Span| {
            let mut own = position.evidence.iter();
            own.all(|evidence| evidence.report != report || !evidence.span.overlaps(span))
        };
        let own = side(position.stance);
        let cell = cells.get(&(position.issue.clone(), position.actor));
        let others: Vec<u8> = cell
            .into_iter()
            .flatten()
            .filter(|(report, span, _)| apart(*report, *span))
            .map(|(.., side)| *side)
            .collect();
        let elsewhere = actors
            .get(&position.actor)
            .into_iter()
            .flatten()
            .any(|(report, span)| apart(*report, *span));
        let same = yes(others.contains(&own));
        let other = yes(others.iter().any(|other| *other != own));
        let filled = yes(!others.is_empty());
        let at = NAMES.len() - 4;
        one.values[at..at + 4].copy_from_slice(&[filled, same, other, yes(elsewhere)]);
    }
}

/// How sure a position is: 0 to 1.
pub(super) fn sure(values: &[f32; NAMES.len()]) -> f32 {
    WEIGHTS.sure(values)
}

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::read(FILE, NAMES));

pub(crate) const FILE: &str = include_str!("../../../../data/models/positions/taken.tsv");
