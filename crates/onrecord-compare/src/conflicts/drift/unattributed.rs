//! What one telling attributes and another tells as fact.
//!
//! Only a passage that both reports share shows that both tell one thing, so only there is it looked for.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{
    Drift, DriftKind, EntityId, Evidence, Label, Mode, ReportId, Reuse, ReuseId, SourceId, Span, Substance,
};

use super::super::aligned::Pile;
use crate::Item;
use crate::claims::judge::place_in;

/// Share of a statement's words that a sentence must keep to be the same thing without its speaker.
const KEPT: f32 = 0.6;

/// So many quoted words in a row are a quotation.
const QUOTED_WORDS: usize = 4;

/// The statements of each report, and with which other reports each is aligned.
pub(super) struct Index {
    of_report: BTreeMap<ReportId, Vec<usize>>,
    paired: BTreeSet<(usize, ReportId)>,
    publisher: BTreeMap<ReportId, SourceId>,
}

impl Index {
    pub(super) fn new(pile: &Pile<'_>) -> Self {
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
        let publisher = pile
            .items
            .iter()
            .filter_map(|item| {
                let source = pile
                    .findings
                    .source_of
                    .get(&(item.report.id, EntityId::PUBLISHER))?;
                Some((item.report.id, *source))
            })
            .collect();
        Self {
            of_report,
            paired,
            publisher,
        }
    }
}

/// Statements of one side of a passage that the other side tells as fact.
pub(super) fn unattributed(
    pile: &Pile<'_>,
    index: &Index,
    reuse: &Reuse,
    number: ReuseId,
    found: &mut Vec<Drift>,
) {
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
            let elsewhere = index.publisher.get(&there);
            if elsewhere == index.publisher.get(&here) || said.wording == Substance::Scrap {
                continue;
            }
            // A quotation that stands elsewhere without its marks is set apart in some other way.
            if said.statement.mode == Mode::Direct {
                continue;
            }
            // Who is credited tells it as its own.
            if elsewhere.is_some_and(|outlet| said.attributed.chain.contains(outlet)) {
                continue;
            }
            // "A person who spoke on condition of anonymity" is no news of that person.
            let source = said
                .speaker
                .and_then(|id| pile.findings.sources.get(id.0 as usize));
            if said.about == said.speaker && source.is_some_and(|source| source.anonymous.is_some()) {
                continue;
            }
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
            let names_the_speaker = |span: Span| {
                let mut mentions = other
                    .reading
                    .mentions
                    .iter()
                    .filter(|mention| mention.span.overlaps(span));
                mentions.any(|mention| {
                    let source = mention
                        .entity
                        .and_then(|id| pile.findings.source_of.get(&(there, id)));
                    source.is_some_and(|source| {
                        said.attributed
                            .chain
                            .get(1..)
                            .unwrap_or_default()
                            .contains(source)
                    })
                })
            };
            // Quoted words that stand elsewhere without marks stand there as a quotation in some other way.
            let quotes: Vec<&str> = own
                .reading
                .quotes
                .iter()
                .filter(|quote| said.statement.content.iter().any(|span| quote.overlaps(*span)))
                .flat_map(|quote| own.report.text.slice(*quote).split(['“', '”', '"']))
                .collect();
            let quotes_it = |span: Span| {
                let sentence = other.report.text.slice(span);
                quotes.iter().any(|words| {
                    let words: Vec<&str> = words.split_whitespace().collect();
                    words
                        .windows(QUOTED_WORDS)
                        .any(|run| sentence.contains(&run.join(" ")))
                })
            };
            let told = told_as_fact(other, there_spans, &words)
                .filter(|span| !names_the_speaker(*span) && !quotes_it(*span));
            if let Some(sentence) = told {
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
        // Words in quotation marks are somebody's, whoever it is.
        let quoted = reading.quotes.iter().any(|quote| quote.overlaps(sentence.span));
        if !tells || !inside || stated || quoted {
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
pub(super) fn lemmas<'a>(item: &Item<'a>, span: Span) -> impl Iterator<Item = &'a str> {
    let syntax = &item.reading.syntax;
    syntax
        .tokens
        .get(syntax.tokens_in(span))
        .unwrap_or_default()
        .iter()
        .filter(|token| matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ"))
        .map(|token| &*token.lemma)
}
