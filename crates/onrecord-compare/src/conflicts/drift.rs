//! What changed between two tellings of one thing?
//!
//! Loss is what happens along a chain: a hedge, a condition, a rank, the speaker. Which telling is
//! the earlier one is often unknown, so a drift goes from the fuller telling to the other.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{
    Certainty, Drift, DriftKind, EntityKind, Evidence, Label, Quantity, Relation, ReportId, Reuse, ReuseId,
    SourceId, Span,
};

use super::aligned::{Pair, Pile};
use super::wording;
use crate::Item;
use crate::claims::content::Said;
use crate::claims::judge::place_in;

/// Share of a statement's words that a sentence must keep to be the same thing without its speaker.
const KEPT: f32 = 0.5;

/// All drifts of a pile.
pub(super) fn drifts(pile: &Pile<'_>, lexicon: &Lexicon) -> Vec<Drift> {
    let mut found = Vec::new();
    for pair in &pile.pairs {
        let (Some(one), Some(other)) = (pile.said.get(pair.one), pile.said.get(pair.other)) else {
            continue;
        };
        // A denial tells another thing than what it denies.
        if one.denies != other.denies || one.polarity != other.polarity {
            continue;
        }
        let telling = Telling {
            pile,
            pair,
            one,
            other,
        };
        telling.speaker(&mut found);
        telling.hedge(&mut found);
        telling.condition(&mut found);
        telling.figure(&mut found);
        telling.words(&mut found, lexicon);
    }
    let index = Index::new(pile);
    for (number, reuse) in (0u32..).zip(&pile.findings.reuse) {
        if reuse.relation == Relation::SamePassage {
            unattributed(pile, &index, reuse, ReuseId(number), &mut found);
        }
    }
    found
}

struct Telling<'a> {
    pile: &'a Pile<'a>,
    pair: &'a Pair,
    one: &'a Said<'a>,
    other: &'a Said<'a>,
}

impl Telling<'_> {
    /// Records a drift from the first telling to the second, or the other way.
    fn push(&self, found: &mut Vec<Drift>, kind: DriftKind, forward: bool, about: String) {
        let (Some(a), Some(b)) = (
            self.pile.content(self.pair.one),
            self.pile.content(self.pair.other),
        ) else {
            return;
        };
        let (one, other) = (self.one.attributed.statement, self.other.attributed.statement);
        let ((from, to), statements) = if forward {
            ((a, b), (Some(one), Some(other)))
        } else {
            ((b, a), (Some(other), Some(one)))
        };
        found.push(Drift {
            kind,
            from,
            to,
            statements,
            about,
            reuse: self.pair.reuse,
        });
    }

    fn speaker(&self, found: &mut Vec<Drift>) {
        match (self.one.speaker, self.other.speaker) {
            (Some(a), Some(b))
                if a != b && !self.pile.one_side(a, b) && !self.passed_on(a, b) && !self.alike(a, b) =>
            {
                let about = format!(
                    "“{}” says it here, “{}” there",
                    self.pile.name(a),
                    self.pile.name(b)
                );
                self.push(found, DriftKind::SpeakerChanged, true, about);
            }
            (Some(a), None) | (None, Some(a)) if !self.pile.name(a).is_empty() => {
                let about = format!(
                    "“{}” says it in one telling, nobody is named in the other",
                    self.pile.name(a)
                );
                self.push(
                    found,
                    DriftKind::SpeakerChanged,
                    self.one.speaker.is_some(),
                    about,
                );
            }
            _ => {}
        }
        if let (Some(a), Some(b)) = (self.one.speaker, self.other.speaker) {
            self.rank(a, b, found);
        }
    }

    /// Whether one speaker stands in the chain of the other telling: a shorter chain, no change.
    fn passed_on(&self, a: SourceId, b: SourceId) -> bool {
        self.other.attributed.chain.contains(&a) || self.one.attributed.chain.contains(&b)
    }

    /// Whether two speakers may be one: an outlet that leaves out whom it had it from, or two
    /// descriptions of an unnamed source that exclude each other in nothing.
    fn alike(&self, a: SourceId, b: SourceId) -> bool {
        let sources = &self.pile.findings.sources;
        let (Some(a), Some(b)) = (sources.get(a.0 as usize), sources.get(b.0 as usize)) else {
            return false;
        };
        if (a.kind == EntityKind::Outlet) != (b.kind == EntityKind::Outlet) {
            return true;
        }
        match (&a.anonymous, &b.anonymous) {
            (Some(one), Some(other)) => one.class == other.class && a.actor == b.actor,
            _ => false,
        }
    }

    fn rank(&self, a: SourceId, b: SourceId, found: &mut Vec<Drift>) {
        let rank = |id: SourceId| {
            let source = self.pile.findings.sources.get(id.0 as usize)?;
            let anonymous = source.anonymous.as_ref()?;
            (source.kind == EntityKind::Anonymous)
                .then_some((anonymous.class.as_str(), anonymous.rank.is_some()))
        };
        if let (Some((class, one)), Some((other_class, other))) = (rank(a), rank(b))
            && class == other_class
            && one != other
        {
            let about = format!("“{}” and “{}”", self.pile.name(a), self.pile.name(b));
            self.push(found, DriftKind::RankLost, one, about);
        }
    }

    fn hedge(&self, found: &mut Vec<Drift>) {
        let hedges = |said: &Said<'_>, at: usize| -> String {
            let report = self.pile.report(at);
            let words: Vec<String> = said
                .statement
                .hedges
                .iter()
                .filter_map(|span| {
                    Some(self.pile.words(Evidence {
                        report: report?,
                        span: *span,
                    }))
                })
                .collect();
            words.join(", ")
        };
        let (a, b) = (self.one.statement, self.other.statement);
        match (a.certainty, b.certainty) {
            (Certainty::Hedged, Certainty::Plain) if !a.hedges.is_empty() => {
                let about = format!("“{}” is in one telling only", hedges(self.one, self.pair.one));
                self.push(found, DriftKind::HedgeLost, true, about);
            }
            (Certainty::Plain, Certainty::Hedged) if !b.hedges.is_empty() => {
                let about = format!("“{}” is in one telling only", hedges(self.other, self.pair.other));
                self.push(found, DriftKind::HedgeLost, false, about);
            }
            _ => {}
        }
    }

    fn condition(&self, found: &mut Vec<Drift>) {
        let (a, b) = (&self.one.statement.conditions, &self.other.statement.conditions);
        let (at, forward, spans) = match (a.is_empty(), b.is_empty()) {
            (false, true) => (self.pair.one, true, a),
            (true, false) => (self.pair.other, false, b),
            _ => return,
        };
        if let (Some(report), Some(span)) = (self.pile.report(at), spans.first()) {
            let about = format!(
                "“{}” is in one telling only",
                self.pile.words(Evidence { report, span: *span })
            );
            self.push(found, DriftKind::ConditionDropped, forward, about);
        }
    }

    fn figure(&self, found: &mut Vec<Drift>) {
        for a in quantities(self.pile, self.one) {
            for b in quantities(self.pile, self.other) {
                if a.unit.label() != b.unit.label() || (a.min, a.max) == (b.min, b.max) {
                    continue;
                }
                let point = |quantity: &Quantity| quantity.min.is_some() && quantity.min == quantity.max;
                let kind = if point(a) == point(b) {
                    DriftKind::FigureChanged
                } else {
                    DriftKind::RangeNarrowed
                };
                let words = |at: usize, quantity: &Quantity| {
                    self.pile.report(at).map_or_else(String::new, |report| {
                        self.pile.words(Evidence {
                            report,
                            span: quantity.span,
                        })
                    })
                };
                let about = format!(
                    "“{}” and “{}”",
                    words(self.pair.one, a),
                    words(self.pair.other, b)
                );
                self.push(found, kind, point(b), about);
            }
        }
    }

    fn words(&self, found: &mut Vec<Drift>, lexicon: &Lexicon) {
        let (Some(a), Some(b)) = (
            self.pile.items.get(self.one.item),
            self.pile.items.get(self.other.item),
        ) else {
            return;
        };
        if let Some(change) = wording::change(
            (a, &self.one.statement.content),
            (b, &self.other.statement.content),
            lexicon,
        ) {
            let about = format!("“{}” and “{}”", change.one, change.other);
            self.push(found, DriftKind::VerbStrengthened, change.forward, about);
        }
    }
}

/// The figures in a statement.
fn quantities<'a>(pile: &Pile<'a>, said: &Said<'_>) -> Vec<&'a Quantity> {
    pile.items.get(said.item).map_or_else(Vec::new, |item| {
        item.reading
            .quantities
            .iter()
            .filter(|quantity| {
                said.statement
                    .content
                    .iter()
                    .any(|span| span.contains(quantity.span))
            })
            .collect()
    })
}

/// The statements of each report, and with which other reports each is aligned.
struct Index {
    of_report: BTreeMap<ReportId, Vec<usize>>,
    paired: BTreeSet<(usize, ReportId)>,
}

impl Index {
    fn new(pile: &Pile<'_>) -> Self {
        let mut of_report: BTreeMap<ReportId, Vec<usize>> = BTreeMap::new();
        for (at, said) in pile.said.iter().enumerate() {
            of_report
                .entry(said.attributed.statement.report)
                .or_default()
                .push(at);
        }
        let both = pile
            .pairs
            .iter()
            .flat_map(|pair| [(pair.one, pair.other), (pair.other, pair.one)]);
        let paired = both
            .filter_map(|(one, other)| Some((one, pile.report(other)?)))
            .collect();
        Self { of_report, paired }
    }
}

/// Statements of one side of a passage that the other side tells as fact.
fn unattributed(pile: &Pile<'_>, index: &Index, reuse: &Reuse, number: ReuseId, found: &mut Vec<Drift>) {
    let sides = [
        (reuse.a, &reuse.a_spans, reuse.b, &reuse.b_spans),
        (reuse.b, &reuse.b_spans, reuse.a, &reuse.a_spans),
    ];
    for (here, here_spans, there, there_spans) in sides {
        let Ok(place) = pile.items.binary_search_by_key(&there, |item| item.report.id) else {
            continue;
        };
        let Some(other) = pile.items.get(place) else {
            continue;
        };
        for &at in index.of_report.get(&here).into_iter().flatten() {
            let Some(said) = pile.said.get(at) else { continue };
            let statement = said.attributed.statement;
            if said.speaker.is_none() || said.statement.cue.is_empty() || said.denies {
                continue;
            }
            let paired = index.paired.contains(&(at, there));
            if paired || place_in(&said.statement.content, here_spans).is_none() {
                continue;
            }
            let Some(own) = pile.items.get(said.item) else {
                continue;
            };
            let words = said
                .statement
                .content
                .iter()
                .flat_map(|span| lemmas(own, *span))
                .collect::<BTreeSet<_>>();
            let Some(from) = pile.content(at) else { continue };
            if let Some(sentence) = told_as_fact(other, there_spans, &words) {
                found.push(Drift {
                    kind: DriftKind::AttributionLost,
                    from,
                    to: Evidence {
                        report: there,
                        span: sentence,
                    },
                    statements: (Some(statement), None),
                    about: format!(
                        "“{}” says it in one telling, the other tells it as fact: “{}”",
                        said.speaker.map_or("", |speaker| pile.name(speaker)),
                        pile.words(Evidence {
                            report: there,
                            span: sentence
                        })
                    ),
                    reuse: Some(number),
                });
            }
        }
    }
}

/// The sentence of a passage that keeps most of some words and stands in no statement.
fn told_as_fact(item: &Item<'_>, passage: &[Span], words: &BTreeSet<&str>) -> Option<Span> {
    let reading = item.reading;
    let mut best: Option<(f32, Span)> = None;
    for sentence in &reading.syntax.sentences {
        let tells = item
            .report
            .blocks
            .get(sentence.block as usize)
            .is_some_and(|block| block.label == Label::Body);
        let inside = passage.iter().any(|span| span.overlaps(sentence.span));
        let stated = reading.statements.iter().any(|statement| {
            statement
                .content
                .iter()
                .chain(&statement.cue)
                .any(|span| span.overlaps(sentence.span))
        });
        if !tells || !inside || stated {
            continue;
        }
        let here: BTreeSet<&str> = lemmas(item, sentence.span).collect();
        let kept = here.intersection(words).count() as f32 / words.len().max(1) as f32;
        if kept >= KEPT && words.len() >= 3 && best.is_none_or(|(score, _)| kept > score) {
            best = Some((kept, sentence.span));
        }
    }
    best.map(|(_, span)| span)
}

/// The dictionary forms of the words of content in a stretch.
fn lemmas<'a>(item: &Item<'a>, span: Span) -> impl Iterator<Item = &'a str> {
    let syntax = &item.reading.syntax;
    syntax
        .tokens
        .get(syntax.tokens_in(span))
        .unwrap_or_default()
        .iter()
        .filter(|token| matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ"))
        .map(|token| &*token.lemma)
}
