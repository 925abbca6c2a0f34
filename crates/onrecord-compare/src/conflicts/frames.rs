//! What does a figure say: of what, whose, when, and among whom?
//!
//! Read from the parse around it. Figures that cannot be compared are left out: those that speak ("60
//! percent say"), that are compared in their own sentence, that only tell how long something lasts.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::names::CountrySurfaceKind;
use onrecord_lexicon::times::times;
use onrecord_lexicon::{Carrier, Lexicon};
use onrecord_likeness::Sketch;
use onrecord_nouns::{
    DateKind, Days, EntityKind, Label, Quantity, ReportId, SourceId, Span, StatementRef, TimeClass,
    TimeReference, Unit,
};
use rust_stemmers::{Algorithm, Stemmer};

use super::aligned::{Pile, short};
use crate::reuse::rarity::{rarity, stem_of};
use crate::stories::story_of;

/// A word that says what is counted weighs at least so much.
const SAYS: f32 = 2.2;
/// The unit of a toll of people, whatever noun stands for them.
pub(super) const PERSON: &str = "person";
/// So rare.
const RARE: f32 = 5.0;

/// A figure with what tells of what it is.
pub(super) struct Frame<'a> {
    pub(super) at: u32,
    pub(super) quantity: &'a Quantity,
    pub(super) report: ReportId,
    pub(super) sentence: u32,
    pub(super) story: u32,
    pub(super) speaker: Option<SourceId>,
    pub(super) unit: String,
    /// Stems of the nouns and the doing on which it hangs.
    pub(super) thing: BTreeSet<String>,
    /// Whose it is.
    pub(super) owner: Option<SourceId>,
    /// Who else is named around it.
    pub(super) names: BTreeSet<SourceId>,
    /// The days that are told beside it.
    pub(super) days: Vec<Days>,
    /// When its report was published, if that is known.
    pub(super) published: Days,
    pub(super) around: Sketch,
    pub(super) words: String,
    /// How many figures of its unit the story has.
    pub(super) rivals: usize,
    /// Whether its unit is a rare noun.
    pub(super) specific: bool,
    /// What is counted, in the words of the text: "soldiers", "people".
    pub(super) counted: Counted,
    /// The towns and regions named beside it; where its sentence names none, those with which its report begins.
    pub(super) places: BTreeSet<String>,
    /// Whether its own sentence names them.
    pub(super) placed: bool,
}

/// The noun that a figure counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Counted {
    /// The noun, or its group of words of one meaning; nothing for money and shares.
    pub(super) noun: Option<String>,
    /// Whether it is any person: "people", "victims", "others".
    pub(super) anybody: bool,
    /// Nouns and rare adjectives before it: "flight" of "three flight tests".
    pub(super) sort: BTreeSet<String>,
}

/// The figures of a pile that can be compared with others, in order.
pub(super) fn frames<'a>(pile: &Pile<'a>, lexicon: &Lexicon) -> Vec<Frame<'a>> {
    let findings = pile.findings;
    let stories = story_of(&findings.stories);
    let speakers: BTreeMap<StatementRef, Option<SourceId>> = findings
        .statements
        .iter()
        .map(|found| (found.statement, found.speaker))
        .collect();
    let stemmer = Stemmer::create(Algorithm::English);
    let mut openings: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    let mut found = Vec::new();
    for (at, figure) in (0u32..).zip(&findings.figures) {
        let place = pile
            .items
            .binary_search_by_key(&figure.report, |item| item.report.id);
        let Some((number, item)) = place.ok().and_then(|place| Some((place, pile.items.get(place)?))) else {
            continue;
        };
        let Some(quantity) = item.reading.quantities.get(figure.quantity.0 as usize) else {
            continue;
        };
        let reading = item.reading;
        // "Sixty percent say": those are the speakers.
        let speaks = reading
            .statements
            .iter()
            .flat_map(|statement| &statement.source)
            .any(|source| source.overlaps(quantity.span));
        let Some(sentence) = reading.syntax.sentence_at(quantity.span) else {
            continue;
        };
        let Some(whole) = reading.syntax.sentences.get(sentence.index()) else {
            continue;
        };
        let tells = item
            .report
            .blocks
            .get(whole.block as usize)
            .is_some_and(|block| block.label.tells());
        // "44 percent to 43 percent": a comparison of two things, or a change.
        let compared = reading.quantities.iter().any(|other| {
            other.span != quantity.span && other.unit == quantity.unit && whole.span.contains(other.span)
        });
        // How long something takes is told of many things in the same words.
        let lasts =
            matches!(&quantity.unit, Unit::Noun(noun) if !times().at(&noun.to_lowercase()).is_empty());
        let rest = is_rest(item, quantity);
        if speaks || compared || lasts || !tells || rest || matches!(quantity.unit, Unit::None) {
            continue;
        }
        let statement = figure
            .statement
            .and_then(|id| reading.statements.get(id.statement.index()));
        let around = statement
            .and_then(|statement| {
                statement
                    .content
                    .iter()
                    .find(|content| content.contains(quantity.span))
                    .copied()
            })
            .unwrap_or(whole.span);
        let speaker = figure
            .statement
            .and_then(|id| speakers.get(&id).copied().flatten());
        let (thing, owner) = thing((pile, number), quantity, lexicon, &stemmer);
        let counted = counted(item, quantity, lexicon);
        let mut places = places(item, whole.span, lexicon);
        let placed = !places.is_empty();
        if !placed {
            let known = openings.entry(number);
            places.clone_from(known.or_insert_with(|| places_of_report(item, lexicon)));
        }
        let mut unit = unit(&quantity.unit, lexicon);
        let specific = matches!(quantity.unit, Unit::Noun(_)) && rarity(stem_of(&unit)) >= RARE;
        // "four workers died", "six people were killed".
        let toll = thing.iter().any(|word| is_toll(word));
        if toll && matches!(quantity.unit, Unit::Noun(_)) {
            PERSON.clone_into(&mut unit);
        }
        found.push(Frame {
            at,
            quantity,
            report: figure.report,
            sentence: sentence.0,
            story: stories.get(&figure.report).copied().unwrap_or(u32::MAX),
            speaker,
            unit,
            thing,
            owner,
            names: names(pile, number, around, speaker),
            days: days(item, whole.span),
            published: item.report.published.days,
            around: Sketch::of(&without(
                item.report.text.slice(around),
                item.report.text.slice(quantity.number),
            )),
            words: short(item.report.text.slice(quantity.span)),
            rivals: 0,
            specific,
            counted,
            places,
            placed,
        });
    }
    let mut many: BTreeMap<(u32, String), usize> = BTreeMap::new();
    for frame in &found {
        *many.entry((frame.story, frame.unit.clone())).or_default() += 1;
    }
    for frame in &mut found {
        frame.rivals = many.get(&(frame.story, frame.unit.clone())).copied().unwrap_or(1);
    }
    found
}

/// Whether a group of words counts the dead, the missing and the like.
pub(super) fn is_toll(group: &str) -> bool {
    glue("toll").contains(&group)
}

/// "Three others": what is left of a count that stands elsewhere.
fn is_rest(item: &crate::Item<'_>, quantity: &Quantity) -> bool {
    let text = &item.report.text;
    let syntax = &item.reading.syntax;
    let tells = |word: &str, list: &str| glue(list).contains(&word.to_lowercase().as_str());
    let range = syntax.tokens_in(quantity.span);
    // "an additional 100,000": the word right before is no part of the figure.
    let ahead = range.start.checked_sub(1).filter(|at| {
        let sentence = |at: usize| syntax.tokens.get(at).map(|token| token.sentence);
        sentence(*at) == sentence(range.start)
    });
    let words = ahead.into_iter().chain(range.clone());
    let mut words = words.filter_map(|at| syntax.tokens.get(at).map(|token| token.span));
    words.any(|span| {
        let word = text.slice(span);
        tells(word, "of-the-rest") || span.start() >= quantity.number.end() && tells(word, "more")
    })
}

/// What a figure counts, by the words around its number.
fn counted(item: &crate::Item<'_>, quantity: &Quantity, lexicon: &Lexicon) -> Counted {
    let Unit::Noun(noun) = &quantity.unit else {
        return Counted::default();
    };
    let syntax = &item.reading.syntax;
    let head = noun.rsplit(' ').next().unwrap_or(noun).to_lowercase();
    let mut lemma = head.clone();
    let mut sort = BTreeSet::new();
    for at in syntax.tokens_in(quantity.span) {
        let behind = |token: &&onrecord_nouns::Token| token.span.start() >= quantity.number.end();
        let Some(token) = syntax.tokens.get(at).filter(behind) else {
            continue;
        };
        if item.report.text.slice(token.span).to_lowercase() == head {
            lemma = token.lemma.to_lowercase();
            break;
        }
        let word = token.lemma.to_lowercase();
        let says = match token.pos {
            "NOUN" | "PROPN" => true,
            "ADJ" => rarity(stem_of(&word)) >= SAYS,
            _ => false,
        };
        if says {
            sort.insert(word);
        }
    }
    let single = lemma.strip_suffix('s').unwrap_or(&lemma);
    let anybody = [lemma.as_str(), single]
        .iter()
        .any(|word| glue("anybody").contains(word));
    Counted {
        noun: Some(group(&lemma, lexicon).map_or_else(|| lemma.clone(), str::to_owned)),
        anybody,
        sort,
    }
}

/// The words of the towns and regions named at a place; countries are left out, since they hold many events.
fn places(item: &crate::Item<'_>, within: Span, lexicon: &Lexicon) -> BTreeSet<String> {
    let syntax = &item.reading.syntax;
    let text = &item.report.text;
    let mut found = BTreeSet::new();
    let mut name: Option<Span> = None;
    let mut keep = |name: Option<Span>| {
        let Some(name) = name.map(|span| text.slice(span)) else {
            return;
        };
        let country = lexicon.names.country(name).is_some_and(|known| {
            !matches!(known.kind, CountrySurfaceKind::Capital | CountrySurfaceKind::Part)
        });
        if !country {
            let words = name
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| word.len() > 2);
            found.extend(words.map(str::to_lowercase));
        }
    };
    for at in syntax.tokens_in(within) {
        let Some(token) = syntax.tokens.get(at) else {
            continue;
        };
        if matches!(token.name, Some("GPE" | "LOC" | "FAC")) {
            name = match name.filter(|_| !token.name_starts) {
                Some(before) => Some(before.hull(token.span)),
                None => {
                    keep(name);
                    Some(token.span)
                }
            };
        } else {
            keep(name.take());
        }
    }
    keep(name);
    found
}

/// The places with which a report begins: its headline and its first sentences.
fn places_of_report(item: &crate::Item<'_>, lexicon: &Lexicon) -> BTreeSet<String> {
    const FIRST: usize = 2;
    let blocks = item.report.blocks.iter();
    let opening = blocks.filter(|block| matches!(block.label, Label::Headline | Label::Deck));
    let mut spans: Vec<Span> = opening.map(|block| block.span).collect();
    let body = item.reading.syntax.sentences.iter().filter(|sentence| {
        let block = item.report.blocks.get(sentence.block as usize);
        block.is_some_and(|block| block.label == Label::Body)
    });
    spans.extend(body.take(FIRST).map(|sentence| sentence.span));
    spans
        .into_iter()
        .flat_map(|span| places(item, span, lexicon))
        .collect()
}

fn without(words: &str, number: &str) -> String {
    words.replacen(number, " ", 1)
}

/// A unit without its plural and by one of its names.
fn unit(unit: &Unit, lexicon: &Lexicon) -> String {
    let Unit::Noun(noun) = unit else {
        return unit.label();
    };
    let noun = noun.to_lowercase();
    group(&noun, lexicon).map_or(noun, str::to_owned)
}

/// The group of words of one meaning to which a word belongs.
pub(super) fn group(word: &str, lexicon: &Lexicon) -> Option<&'static str> {
    let single = word.strip_suffix('s').unwrap_or(word);
    let mut groups = lexicon.synonyms.iter();
    let found = groups.find(|group| group.words.iter().any(|other| *other == word || *other == single));
    found.map(|group| group.id)
}

/// The words on which a figure hangs, up to its verb, and whose it is.
fn thing(
    (pile, item): (&Pile<'_>, usize),
    quantity: &Quantity,
    lexicon: &Lexicon,
    stemmer: &Stemmer,
) -> (BTreeSet<String>, Option<SourceId>) {
    let mut found = BTreeSet::new();
    let mut owner = None;
    let owns = |at: usize| {
        pile.source_at(item, at)
            .filter(|source| is_somebody(pile, *source))
    };
    let Some(here) = pile.items.get(item) else {
        return (found, owner);
    };
    let syntax = &here.reading.syntax;
    let range = syntax.tokens_in(quantity.span);
    let outside = |at: usize| !range.contains(&at);
    let top = range.clone().find(|at| {
        syntax
            .tokens
            .get(*at)
            .is_some_and(|token| token.head.index() == *at || outside(token.head.index()))
    });
    let Some(mut at) = top else {
        return (found, owner);
    };
    let mut add = |at: usize| {
        let Some(token) = syntax.tokens.get(at).filter(|_| outside(at)) else {
            return;
        };
        let counted = here
            .reading
            .quantities
            .iter()
            .any(|other| other.span.overlaps(token.span));
        let lemma = token.lemma.to_lowercase();
        let speech = lexicon
            .cues
            .verbs
            .exactly(&lemma)
            .iter()
            .any(|cue| matches!(cue.kind().act(), onrecord_lexicon::CueAct::Speech));
        let medium = lexicon
            .cues
            .nouns
            .exactly(&lemma)
            .iter()
            .any(|noun| noun.carrier != Carrier::Speech);
        let says = matches!(token.pos, "NOUN" | "VERB" | "ADJ") && rarity(stem_of(&lemma)) >= SAYS;
        let only_speaks = speech && token.pos == "VERB";
        if says && !counted && !medium && !only_speaks {
            found.insert(
                group(&lemma, lexicon).map_or_else(|| stemmer.stem(&lemma).into_owned(), str::to_owned),
            );
        }
    };
    let below = |at: usize, deps: &[&str]| -> Vec<usize> {
        let sentence = syntax
            .tokens
            .get(at)
            .and_then(|token| syntax.sentences.get(token.sentence.index()));
        sentence.map_or_else(Vec::new, |sentence| {
            (sentence.first.index()..sentence.end.index())
                .filter(|child| {
                    syntax.tokens.get(*child).is_some_and(|token| {
                        *child != at && token.head.index() == at && deps.contains(&token.dep)
                    })
                })
                .collect()
        })
    };
    for _ in 0..5 {
        let Some(token) = syntax.tokens.get(at) else { break };
        for child in below(at, &["poss"]) {
            owner = owner.or(owns(child));
        }
        for of in below(at, &["prep"]) {
            if syntax.tokens.get(of).is_some_and(|token| &*token.lemma == "of") {
                for child in below(of, &["pobj"]) {
                    owner = owner.or(owns(child));
                    add(child);
                }
            }
        }
        for child in below(at, &["amod", "compound", "nmod"]) {
            add(child);
        }
        let up = token.head.index();
        if up == at {
            break;
        }
        let Some(head) = syntax.tokens.get(up) else { break };
        add(up);
        if matches!(head.pos, "VERB" | "AUX") {
            for child in below(up, &["nsubj", "nsubjpass"]) {
                if outside(child) && child != at {
                    owner = owner.or(owns(child));
                    add(child);
                    for of in below(child, &["prep"]) {
                        below(of, &["pobj"]).into_iter().for_each(&mut add);
                    }
                }
            }
            let rest = ["dobj", "attr", "acomp", "oprd", "prt", "advmod"];
            below(up, &rest)
                .into_iter()
                .filter(|child| *child != at)
                .for_each(&mut add);
            for of in below(up, &["prep"]) {
                below(of, &["pcomp", "amod"]).into_iter().for_each(&mut add);
            }
            break;
        }
        at = up;
    }
    (found, owner)
}

/// The persons and bodies named at a place, but for who speaks there.
fn names(pile: &Pile<'_>, item: usize, place: Span, speaker: Option<SourceId>) -> BTreeSet<SourceId> {
    let Some(here) = pile.items.get(item) else {
        return BTreeSet::new();
    };
    let inside = here
        .reading
        .mentions
        .iter()
        .filter(|mention| place.contains(mention.span) && mention.name.is_some());
    inside
        .filter_map(|mention| {
            pile.findings
                .source_of
                .get(&(here.report.id, mention.entity?))
                .copied()
        })
        .filter(|source| Some(*source) != speaker)
        .filter(|source| is_somebody(pile, *source))
        .filter_map(|source| {
            let known = pile.findings.sources.get(source.0 as usize)?;
            Some(known.actor.unwrap_or(source))
        })
        .collect()
}

/// Whether a source can own or do what is counted.
fn is_somebody(pile: &Pile<'_>, source: SourceId) -> bool {
    let known = pile.findings.sources.get(source.0 as usize);
    known.is_some_and(|known| {
        matches!(
            known.kind,
            EntityKind::Person | EntityKind::Government | EntityKind::Organisation
        )
    })
}

/// The calendar days told in a sentence.
fn days(item: &crate::Item<'_>, sentence: Span) -> Vec<Days> {
    let published = &item.report.published;
    let anchor = published
        .days
        .from
        .filter(|_| published.kind == DateKind::Published);
    let times = item.reading.times.iter();
    times
        .filter(|time| time.class == TimeClass::Date && sentence.contains(time.span))
        .filter_map(|time| match (&time.reference, anchor) {
            (TimeReference::Absolute(days), _) => Some(*days),
            (TimeReference::Vague(_) | TimeReference::None, _) | (_, None) => None,
            (reference, Some(anchor)) => Some(reference.days(anchor)),
        })
        .filter(|days| days.from.is_some() && days.to.is_some())
        .collect()
}
