//! A report as sentences that can be compared: their stems, names, figures and neighbouring words.
//!
//! Also which reports of a larger pile are worth comparing so: those that have two rare stems
//! together in one sentence, more than once.

use onrecord_nouns::{Entity, EntityId, EntityKind, Known, Label, Reach, Reading, Span};

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
    /// Whoever publishes it, by its full names and as the page has it; sorted hashes.
    pub(super) full: Vec<u64>,
    /// The last word of its names of two or three; sorted hashes.
    pub(super) short: Vec<u64>,
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
    /// What it names with a capital, in up to four words; sorted hashes.
    pub(super) named: Vec<u64>,
    /// What it names in one word behind an article; sorted hashes.
    pub(super) named_short: Vec<u64>,
    /// Who says what it says in the end, if they have a name; sorted hashes.
    pub(super) speakers: Vec<u64>,
    /// What its figures come to; figures of one and less tell nothing.
    pub(super) amounts: Vec<f64>,
    /// Whether it stands in a headline or deck.
    pub(super) in_head: bool,
}

/// Longer reports are compared by their first sentences only.
const MOST_SENTENCES: usize = 400;

/// Names of outlets are looked for in so many words.
const LONGEST_NAME: usize = 4;
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
            count(&mut sentences, reading);
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
        let mut full = own.clone();
        full.extend(Some(input.outlet.trim()).filter(|name| name.len() > 2).map(hash));
        full.sort_unstable();
        let mut short: Vec<u64> = publisher.into_iter().flat_map(short_names).collect();
        short.sort_unstable();
        let mut called = [own.clone(), short.clone()].concat();
        called.sort_unstable();
        Self {
            sentences,
            index,
            outlets,
            own,
            called,
            full,
            short,
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
        let speaker = statement.speaker.and_then(|speaker| reading.entity(speaker));
        if let Some(speaker) = speaker.filter(|speaker| speaker.anonymous.is_none()) {
            let names = called(speaker);
            for sentence in sentences.iter_mut().filter(|sentence| told(sentence)) {
                sentence.speakers.extend(&names);
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
        for list in [&mut sentence.heard_from, &mut sentence.speakers] {
            list.sort_unstable();
            list.dedup();
        }
        credited.sort_unstable();
        credited.dedup();
        sentence.outlets = credited;
    }
}

/// Gives sentences what their figures come to. Both are in order of the text.
fn count(sentences: &mut [Sentence], reading: &Reading) {
    for sentence in sentences {
        let first = reading
            .quantities
            .partition_point(|quantity| quantity.number.end() <= sentence.span.start());
        let inside = reading.quantities.iter().skip(first);
        let inside = inside.take_while(|quantity| quantity.number.start() < sentence.span.end());
        let ends = inside.flat_map(|quantity| [quantity.min, quantity.max]);
        sentence.amounts = ends.flatten().filter(|amount| *amount > 1.0).collect();
        sentence.amounts.sort_unstable_by(f64::total_cmp);
        sentence.amounts.dedup();
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

/// What a text names: runs of up to four words whose first has a capital, and single ones behind "the".
fn named_in(text: &str) -> (Vec<u64>, Vec<u64>) {
    let bare = |word: &str| {
        let trim = |word: &'_ str| {
            let mark = |letter: char| !letter.is_alphanumeric() && letter != '&';
            word.trim_matches(mark).to_owned()
        };
        let word = trim(word);
        let owner = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        owner.map(trim).unwrap_or(word)
    };
    let words: Vec<String> = text.split_whitespace().map(bare).collect();
    let (mut runs, mut short) = (Vec::new(), Vec::new());
    for (at, word) in words.iter().enumerate() {
        if !word.starts_with(char::is_uppercase) {
            continue;
        }
        for length in 1..=LONGEST_NAME.min(words.len() - at) {
            runs.extend(words.get(at..at + length).map(|run| hash(&run.join(" "))));
        }
        // A site is called with its number and without it.
        let bare = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
        if bare.len() > 3 && bare != word {
            runs.push(hash(bare));
        }
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        if before.is_some_and(|before| before.eq_ignore_ascii_case("the")) {
            short.push(hash(word));
        }
    }
    for list in [&mut runs, &mut short] {
        list.sort_unstable();
        list.dedup();
    }
    (runs, short)
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
        // A phrase that is masked is no shared text, but it names whom the sentence is from.
        let whole = input.reading.map_or(span, |reading| {
            let sentence = reading.syntax.sentence_at(span);
            let sentence = sentence.and_then(|at| reading.syntax.sentences.get(at.0 as usize));
            sentence.map_or(span, |sentence| sentence.span.hull(span))
        });
        let (named, named_short) = named_in(input.text.slice(whole));
        Some(Self {
            span,
            words: place,
            stems,
            pairs,
            figures,
            quoted,
            outlets: Vec::new(),
            heard_from: Vec::new(),
            named,
            named_short,
            speakers: Vec::new(),
            amounts: Vec::new(),
            in_head: input.blocks.iter().any(|block| {
                block.span.overlaps(span) && matches!(block.label, Label::Headline | Label::Deck)
            }),
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
