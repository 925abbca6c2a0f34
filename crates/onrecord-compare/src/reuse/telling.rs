//! A report as sentences that can be compared: their stems, names, figures and neighbouring words.
//!
//! Also which reports of a larger pile are worth comparing so: those that have two rare stems
//! together in one sentence, more than once.

use onrecord_nouns::{Entity, EntityId, EntityKind, Known, Reach, Reading, Span};

use super::ReuseInput;
use super::rarity::{rarity, stem_of};
use super::words::{self, BREAK, Word, identity, mix};

/// A report as sentences that can be compared.
#[derive(Debug, Default)]
pub(super) struct Telling {
    pub(super) sentences: Vec<Sentence>,
    /// Stem and sentence, sorted: the index of the report.
    pub(super) index: Vec<(u32, u32)>,
    /// The outlets of all its sentences; sorted hashes.
    pub(super) outlets: Vec<u64>,
    /// The outlet that prints it, by all its names; sorted hashes.
    pub(super) own: Vec<u64>,
    /// Whoever publishes it, by all names and by the last word of those of two or three; sorted hashes.
    pub(super) called: Vec<u64>,
}

#[derive(Debug)]
pub(super) struct Sentence {
    pub(super) span: Span,
    /// Where it is among the words of the report.
    pub(super) words: (u32, u32),
    /// Distinct stems, sorted, and whether one is a part of a name.
    pub(super) stems: Vec<(u32, bool)>,
    /// Distinct pairs of neighbouring stems, sorted.
    pub(super) pairs: Vec<u32>,
    /// Distinct figures, sorted.
    pub(super) figures: Vec<u64>,
    /// Share of its bytes inside quotation marks.
    pub(super) quoted: f32,
    /// The outlets that it is from by the report's own words, and the one that prints it; sorted hashes.
    pub(super) outlets: Vec<u64>,
    /// Whom the report heard it from: the last outlet in the chain of what it says, or the body that
    /// said it; sorted hashes.
    pub(super) heard_from: Vec<u64>,
}

/// Longer reports are compared by their first sentences only.
const MOST_SENTENCES: usize = 400;

/// Stems of a sentence that are tried as keys, rarest first.
const KEY_STEMS: usize = 4;
/// A stem in more reports than this is no key.
const MOST_REPORTS: usize = 60;
/// Two stems that more reports have in one sentence bring nobody together.
const MOST_UNDER_KEY: usize = 25;
/// Keys that two reports must share.
const LEAST_KEYS: usize = 2;

/// Pairs of reports that share rare stems, sentence by sentence; sorted.
pub(super) fn meetings(tellings: &[Telling]) -> Vec<(usize, usize)> {
    let mut stems: Vec<u32> = tellings
        .iter()
        .flat_map(|telling| {
            telling
                .index
                .chunk_by(|one, other| one.0 == other.0)
                .map(|same| same[0].0)
        })
        .collect();
    stems.sort_unstable();
    let reports_with = |stem: u32| {
        let first = stems.partition_point(|&other| other < stem);
        stems[first..]
            .iter()
            .take(MOST_REPORTS + 1)
            .take_while(|&&other| other == stem)
            .count()
    };
    let mut keys: Vec<(u64, usize)> = Vec::new();
    for (report, telling) in tellings.iter().enumerate() {
        for sentence in &telling.sentences {
            let mut rare: Vec<(u32, usize, u32)> = sentence
                .stems
                .iter()
                .map(|&(stem, _)| ((rarity(stem) * 10.0) as u32, reports_with(stem), stem))
                .filter(|&(_, reports, _)| (2..=MOST_REPORTS).contains(&reports))
                .collect();
            rare.sort_unstable_by_key(|&(weight, reports, stem)| (std::cmp::Reverse(weight), reports, stem));
            rare.truncate(KEY_STEMS);
            rare.sort_unstable_by_key(|&(.., stem)| stem);
            for (at, one) in rare.iter().enumerate() {
                keys.extend(
                    rare[at + 1..]
                        .iter()
                        .map(|other| (u64::from(one.2) << 32 | u64::from(other.2), report)),
                );
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    let mut met: Vec<(usize, usize)> = Vec::new();
    for under in keys.chunk_by(|one, other| one.0 == other.0) {
        if under.len() <= MOST_UNDER_KEY {
            for (at, one) in under.iter().enumerate() {
                met.extend(under[at + 1..].iter().map(|other| (one.1, other.1)));
            }
        }
    }
    met.sort_unstable();
    met.chunk_by(|one, other| one == other)
        .filter(|same| same.len() >= LEAST_KEYS)
        .map(|same| same[0])
        .collect()
}

impl Telling {
    /// Cuts a report into sentences and stems.
    pub(super) fn new(input: &ReuseInput<'_>, words: &[Word]) -> Self {
        let places = words::places(input);
        let mut sentences = Vec::new();
        for range in whole(input, words, &places).into_iter().take(MOST_SENTENCES) {
            if let Some(sentence) = Sentence::new(input, words, &places, range) {
                sentences.push(sentence);
            }
        }
        if let Some(reading) = input.reading {
            credit(&mut sentences, reading);
        }
        let mut index: Vec<(u32, u32)> = sentences
            .iter()
            .enumerate()
            .flat_map(|(at, sentence)| sentence.stems.iter().map(move |&(stem, _)| (stem, at as u32)))
            .collect();
        index.sort_unstable();
        let mut outlets: Vec<u64> = sentences.iter().flat_map(|one| one.outlets.clone()).collect();
        outlets.sort_unstable();
        outlets.dedup();
        let publisher = input
            .reading
            .and_then(|reading| reading.entity(EntityId::PUBLISHER));
        let mut own = publisher.map(outlet).unwrap_or_default();
        own.sort_unstable();
        let mut called = own.clone();
        called.extend(publisher.into_iter().flat_map(short_names));
        called.sort_unstable();
        Self {
            sentences,
            index,
            outlets,
            own,
            called,
        }
    }
}

/// Sentences as the reader cut them: one that a masked phrase stands in is one sentence still.
fn whole(input: &ReuseInput<'_>, words: &[Word], places: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let pieces = words::sentences(words);
    let Some(reading) = input.reading else {
        return pieces;
    };
    let sentence_of = |word: u32| {
        let &(start, end) = places.get(word as usize)?;
        let place = input.text.span(start as usize, end as usize)?;
        reading.syntax.sentence_at(place)
    };
    let masked = |word: u32| {
        words
            .get(word as usize)
            .is_some_and(|word| identity(*word) == BREAK)
    };
    let mut found: Vec<(u32, u32)> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match found.last_mut() {
            Some(last)
                if masked(last.1 - 1)
                    && sentence_of(last.0).is_some_and(|own| Some(own) == sentence_of(piece.0)) =>
            {
                last.1 = piece.1;
            }
            _ => found.push(piece),
        }
    }
    found
}

/// Gives sentences the outlets that they are from.
fn credit(sentences: &mut [Sentence], reading: &Reading) {
    let own = reading
        .entity(EntityId::PUBLISHER)
        .map(outlet)
        .unwrap_or_default();
    let mut credited: Vec<Vec<u64>> = vec![own; sentences.len()];
    for statement in &reading.statements {
        let links = statement.chain.links.iter().skip(1);
        let links: Vec<(&Entity, Reach)> = links
            .filter_map(|link| Some((reading.entity(link.entity)?, link.reach)))
            .collect();
        let told = |sentence: &Sentence| statement.content.iter().any(|part| part.overlaps(sentence.span));
        for (entity, reach) in links
            .iter()
            .filter(|(entity, _)| entity.kind == EntityKind::Outlet)
        {
            let names = called(entity);
            for (sentence, credited) in sentences.iter().zip(&mut credited) {
                if *reach == Reach::Report || told(sentence) {
                    credited.extend(&names);
                }
            }
        }
        let kind = |kind: EntityKind| move |(entity, _): &&(&Entity, Reach)| entity.kind == kind;
        let outlet = links.iter().rfind(kind(EntityKind::Outlet));
        let heard = outlet.or_else(|| links.iter().find(kind(EntityKind::Organisation)));
        if let Some((heard, _)) = heard {
            let names = called(heard);
            for sentence in sentences.iter_mut().filter(|sentence| told(sentence)) {
                sentence.heard_from.extend(&names);
            }
        }
    }
    for (sentence, mut credited) in sentences.iter_mut().zip(credited) {
        sentence.heard_from.sort_unstable();
        sentence.heard_from.dedup();
        credited.sort_unstable();
        credited.dedup();
        sentence.outlets = credited;
    }
}

/// An outlet by what it is known as and by its names; nothing for anybody else.
fn outlet(entity: &Entity) -> Vec<u64> {
    if entity.kind == EntityKind::Outlet {
        called(entity)
    } else {
        Vec::new()
    }
}

/// Somebody by what they are known as and by their names.
fn called(entity: &Entity) -> Vec<u64> {
    let mut found = Vec::new();
    if let Some(Known::Outlet(id)) = &entity.known {
        found.push(mix(hash(id)));
    }
    found.extend(names(entity).map(hash));
    found
}

/// The last words of names of two or three: "the Gazette" for "Harbour Gazette".
fn short_names(entity: &Entity) -> Vec<u64> {
    let last = |name: &str| {
        let count = name.split_whitespace().count();
        let last = name.split_whitespace().next_back()?;
        ((2..=3).contains(&count) && last.starts_with(char::is_uppercase)).then(|| hash(last))
    };
    names(entity).filter_map(last).collect()
}

fn names(entity: &Entity) -> impl Iterator<Item = &str> {
    let names = std::iter::once(&entity.name).chain(&entity.aliases);
    names
        .map(|name| name.as_ref())
        .filter(|name: &&str| !name.is_empty())
}

/// A name without its article, in any case.
fn hash(name: &str) -> u64 {
    let bare = name.strip_prefix("the ").or_else(|| name.strip_prefix("The "));
    let letters = bare.unwrap_or(name).chars().flat_map(char::to_lowercase);
    letters.fold(3, |hash, letter| mix(hash ^ u64::from(letter)))
}

impl Sentence {
    fn new(input: &ReuseInput<'_>, words: &[Word], places: &[(u32, u32)], range: (u32, u32)) -> Option<Self> {
        let place = range;
        let range = range.0 as usize..range.1 as usize;
        let kept: Vec<(u32, u32)> = words
            .get(range.clone())?
            .iter()
            .zip(places.get(range)?)
            .filter(|(word, _)| identity(**word) != BREAK)
            .map(|(_, place)| *place)
            .collect();
        if kept.len() < 4 {
            return None;
        }
        let text = input.text.as_str();
        let mut in_order = Vec::with_capacity(kept.len());
        let mut figures = Vec::new();
        for (at, &(start, end)) in kept.iter().enumerate() {
            let word = text.get(start as usize..end as usize)?;
            let name = at > 0 && word.chars().next().is_some_and(char::is_uppercase);
            in_order.push((stem_of(word), name));
            if word.starts_with(|letter: char| letter.is_ascii_digit()) {
                figures.push(word.bytes().fold(7, |hash, byte| mix(hash ^ u64::from(byte))));
            }
        }
        let mut pairs: Vec<u32> = in_order
            .windows(2)
            .filter_map(|pair| Some(mix(u64::from(pair.first()?.0) << 32 | u64::from(pair.last()?.0)) as u32))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        figures.sort_unstable();
        figures.dedup();
        let mut stems = in_order;
        stems.sort_unstable_by_key(|&(stem, name)| (stem, !name));
        stems.dedup_by_key(|(stem, _)| *stem);
        let span = words::span_of(input, kept.first()?.0, kept.last()?.1)?;
        let inside: usize = input
            .quotes
            .iter()
            .filter_map(|quote| quote.intersection(span))
            .map(|quote| quote.len())
            .sum();
        let quoted = inside as f32 / span.len().max(1) as f32;
        Some(Self {
            span,
            words: place,
            stems,
            pairs,
            figures,
            quoted,
            outlets: Vec::new(),
            heard_from: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use onrecord_nouns::{Sentence, Text, TokenId};

    use super::super::tests::{citing, input, one_block};
    use super::*;

    #[test]
    fn a_sentence_that_a_masked_phrase_stands_in_is_one_sentence() {
        let text = Text::from(
            "Some 2,300 growers came, said the police; the guild put the crowd at 7,000. Rain fell later on.",
        );
        let blocks = one_block(&text);
        let at = |part: &str| {
            let start = text.as_str().find(part).expect("the part stands in the text");
            text.span(start, start + part.len())
                .expect("it starts and ends at letters")
        };
        let masked = [at("said the police")];
        let sentence = |span| Sentence {
            span,
            block: 0,
            first: TokenId(0),
            end: TokenId(0),
        };
        let mut reading = citing(&text, ["Harbour Post", "Kelm Radio"]);
        let sentences = |reading: Option<&Reading>| {
            let input = ReuseInput {
                masked: &masked,
                reading,
                ..input(&text, &blocks)
            };
            let (words, _) = words::words(&input);
            Telling::new(&input, &words).sentences.len()
        };
        assert_eq!(sentences(None), 3);
        reading.syntax.sentences = vec![
            sentence(at(
                "Some 2,300 growers came, said the police; the guild put the crowd at 7,000.",
            )),
            sentence(at("Rain fell later on.")),
        ];
        assert_eq!(sentences(Some(&reading)), 2);
    }
}
