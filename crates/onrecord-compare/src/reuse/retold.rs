//! Which sentences of two reports tell the same, though few words stand alike?
//!
//! Translated again, a passage keeps its names, its figures, its rare words and its order, and
//! little else. Sentences are compared by the weight of the stems they share, and a link counts
//! when its neighbours are linked too, in order. One likeness alone must be very strong: reports
//! about one subject always have a few sentences that look alike, but not side by side. What else
//! may hold alone, by meaning or by a credit, is decided in `alone`.

use std::sync::OnceLock;

use onrecord_likeness::Sketch;
use onrecord_nouns::{PassageLabel, Relation, Reuse, ReuseDirection, Span, Text};

use super::ReuseInput;
use super::alone;
use super::furniture::{Furniture, is_furniture};
use super::parallel;
use super::rarity::{rarity, stem_of};
use super::telling::{Sentence, Telling};

/// Two sentences that tell the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Link {
    pub(super) a: u32,
    pub(super) b: u32,
    /// Weight of the shared stems over the geometric mean of both sentences.
    pub(super) alike: f32,
    /// Shared pairs of neighbouring stems, over those of the shorter sentence.
    pub(super) worded: f32,
    /// Weight of the shared stems.
    pub(super) shared: f32,
    /// Whether both speak of the same people, places and figures.
    pub(super) particulars: Particulars,
}

/// Names and figures of two sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Particulars {
    /// Some are shared, or one side has none.
    Fit,
    /// Both sides have names, or both have figures, and share none: one mould, two things.
    Clash,
}

/// Links that follow one another in both reports.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Track {
    pub(super) links: Vec<Link>,
}

/// Sentences below this likeness are never linked.
const LEAST_ALIKE: f32 = 0.3;
/// Weight that two sentences must share at least.
const LEAST_SHARED: f32 = 8.0;
/// A link that holds by itself, and the weight it must share: a few rare words.
const ALONE: (f32, f32) = (0.85, 22.0);
/// One that shares much more holds with other wording.
const ALONE_HEAVY: (f32, f32) = (0.72, 38.0);
/// A link that others can lean on.
const ANCHOR: f32 = 0.6;
/// What the links of a track must add up to.
const TOGETHER: f32 = 1.15;
/// Weight that all links of a track must share.
const TOGETHER_SHARED: f32 = 34.0;
/// A link that counts once the reports are known to be related.
const RELATED: f32 = 0.55;
/// Weight that such a link must share.
const RELATED_SHARED: f32 = 14.0;
/// What is left of the strength of a link whose names or figures clash.
const MOULD: f32 = 0.8;
/// How much the accepted tracks must add up to for that.
const KNOWN: f32 = 1.5;
/// Links of one track are at most this many sentences apart.
const NEAR: u32 = 2;
/// Stems of names weigh less: everybody who writes on a subject names the same people.
const NAME: f32 = 0.5;
/// Passages that keep so many of their words need no laying out.
const WORD_FOR_WORD: f32 = 0.985;
impl Link {
    fn strength(self) -> f32 {
        let whole = self.alike + 0.5 * self.worded;
        match self.particulars {
            Particulars::Fit => whole,
            Particulars::Clash => MOULD * whole,
        }
    }

    /// Whether it can count without neighbours.
    fn stands(self) -> bool {
        self.particulars == Particulars::Fit && self.shared >= RELATED_SHARED
    }
}

impl Track {
    /// How much its links add up to.
    fn strength(&self) -> f32 {
        self.links.iter().map(|link| link.strength()).sum()
    }

    fn shared(&self) -> f32 {
        self.links.iter().map(|link| link.shared).sum()
    }
}

/// The tracks of sentences that tell the same in two reports, in the order of `a`.
fn tracks(a: &Telling, b: &Telling, links: &[Link]) -> Vec<Track> {
    let mut order: Vec<usize> = (0..links.len())
        .filter(|&at| {
            let link = &links[at];
            !both_quoted(&a.sentences[link.a as usize], &b.sentences[link.b as usize])
        })
        .collect();
    order.sort_unstable_by(|&one, &other| {
        links[other]
            .strength()
            .total_cmp(&links[one].strength())
            .then(one.cmp(&other))
    });
    let mut taken = vec![false; links.len()];
    let mut accepted: Vec<Track> = Vec::new();
    for &seed in order.iter().take_while(|&&at| links[at].strength() >= ANCHOR) {
        if taken[seed] {
            continue;
        }
        let members = grow(links, seed, &taken);
        let track = Track {
            links: members.iter().map(|&at| links[at]).collect(),
        };
        let holds = match track.links.as_slice() {
            [alone] => {
                let reaches = |(strength, shared)| alone.strength() >= strength && alone.shared >= shared;
                alone.stands() && (reaches(ALONE) || reaches(ALONE_HEAVY))
            }
            _ => track.strength() >= TOGETHER && track.shared() >= TOGETHER_SHARED,
        };
        if holds {
            for &at in &members {
                taken[at] = true;
            }
            accepted.push(track);
        }
    }
    let known: f32 = accepted.iter().map(Track::strength).sum();
    if known >= KNOWN {
        for &at in &order {
            if !taken[at] && links[at].stands() && links[at].strength() >= RELATED {
                taken[at] = true;
                accepted.push(Track {
                    links: vec![links[at]],
                });
            }
        }
    }
    accepted.sort_unstable_by_key(|track| track.links.first().map(|link| (link.a, link.b)));
    accepted
}

/// A report as it is compared sentence by sentence.
pub(super) struct Teller<'a> {
    pub(super) input: &'a ReuseInput<'a>,
    pub(super) telling: &'a Telling,
    pub(super) furniture: &'a Furniture,
    /// Its sentences by meaning; made when they are first asked for.
    pub(super) sketches: &'a OnceLock<Vec<Sketch>>,
}

impl Teller<'_> {
    pub(super) fn sketched(&self) -> (&Telling, &[Sketch]) {
        let sketches = self
            .sketches
            .get_or_init(|| parallel::sketches(self.input, self.telling));
        (self.telling, sketches)
    }
}

/// Whether two sorted lists of outlets have one in common.
pub(super) fn share_outlet(one: &[u64], other: &[u64]) -> bool {
    one.iter().any(|name| other.binary_search(name).is_ok())
}

/// The tracks of two reports, and what a chain of sentences adds to them where both name one outlet.
fn all_tracks(first: &Teller<'_>, second: &Teller<'_>, one_story: bool) -> Vec<Track> {
    let links = links(first.telling, second.telling);
    let mut tracks = tracks(first.telling, second.telling, &links);
    // Sentences are weighed by meaning only where some are alike by their words.
    if !links.is_empty() && share_outlet(&first.telling.outlets, &second.telling.outlets) {
        let mut links = parallel::chain(first.sketched(), second.sketched());
        links.retain(|link| {
            let mut known = tracks.iter().flat_map(|track| &track.links);
            known.all(|other| other.a != link.a && other.b != link.b)
        });
        if !links.is_empty() {
            tracks.push(Track { links });
        }
    }
    let alone = alone::links((first, second), &links, &tracks, one_story);
    tracks.extend(alone.into_iter().map(|link| Track { links: vec![link] }));
    tracks.sort_by_key(|track| track.links.first().map(|link| (link.a, link.b)));
    tracks
}

/// What two reports tell alike: the passages known to be copied, laid out sentence by sentence, and
/// what else is told again.
pub(super) fn told(first: &Teller<'_>, second: &Teller<'_>, copied: &[Reuse], one_story: bool) -> Vec<Reuse> {
    let mut found = copied.to_vec();
    let mut inside: Vec<Vec<Group>> = copied.iter().map(|_| Vec::new()).collect();
    for track in all_tracks(first, second, one_story) {
        let mut outside = Vec::new();
        for link in &track.links {
            let (one, other) = (
                &first.telling.sentences[link.a as usize],
                &second.telling.sentences[link.b as usize],
            );
            let pair = (one.span, other.span);
            let known = copied
                .iter()
                .position(|reuse| mostly_in(pair.0, &reuse.a_spans) && mostly_in(pair.1, &reuse.b_spans));
            if known.is_none() && is_furniture((one.words, other.words), first.furniture, second.furniture) {
                continue;
            }
            put(known.map_or(&mut outside, |at| &mut inside[at]), link, pair);
        }
        found.extend(
            outside
                .into_iter()
                .map(|group| group.finding(first.input, second.input)),
        );
    }
    for (reuse, groups) in found.iter_mut().zip(inside) {
        lay_out(reuse, groups);
    }
    found
}

/// Puts a link where it goes on, or starts a new group with it.
fn put(groups: &mut Vec<Group>, link: &Link, pair: (Span, Span)) {
    match groups.last_mut() {
        Some(group) if group.takes(link) => group.add(link, pair),
        _ => groups.push(Group {
            last: (link.a, link.b),
            pairs: vec![pair],
        }),
    }
}

/// Gives a copied passage the pairs of sentences in it, if they make up most of it in one order.
fn lay_out(reuse: &mut Reuse, groups: Vec<Group>) {
    let [group] = groups.as_slice() else { return };
    if reuse.overlap >= WORD_FOR_WORD {
        return;
    }
    let (a, b): (Vec<Span>, Vec<Span>) = group.pairs.iter().copied().unzip();
    let most = |whole: &[Span], parts: &[Span]| {
        whole.iter().all(|whole| {
            let covered: usize = parts.iter().map(|part| part.len()).sum();
            covered * 10 >= whole.len() * 8
        })
    };
    if most(&reuse.a_spans, &a) && most(&reuse.b_spans, &b) {
        (reuse.a_spans, reuse.b_spans) = (a, b);
    }
}

fn mostly_in(span: Span, spans: &[Span]) -> bool {
    let covered: usize = spans
        .iter()
        .filter_map(|other| other.intersection(span))
        .map(|shared| shared.len())
        .sum();
    covered * 2 >= span.len()
}

/// Links that run on in both reports.
struct Group {
    last: (u32, u32),
    pairs: Vec<(Span, Span)>,
}

impl Group {
    fn takes(&self, link: &Link) -> bool {
        link.a >= self.last.0 && link.b >= self.last.1
    }

    /// Two sentences that share a partner are one telling.
    fn add(&mut self, link: &Link, new: (Span, Span)) {
        let shares = link.a == self.last.0 || link.b == self.last.1;
        self.last = (link.a, link.b);
        match self.pairs.last_mut() {
            Some(pair) if shares => *pair = (pair.0.hull(new.0), pair.1.hull(new.1)),
            _ => self.pairs.push(new),
        }
    }

    fn finding(self, first: &ReuseInput<'_>, second: &ReuseInput<'_>) -> Reuse {
        let (a_spans, b_spans) = self.pairs.iter().copied().unzip();
        Reuse {
            a: first.report,
            a_spans,
            b: second.report,
            b_spans,
            relation: Relation::SameOrigin,
            direction: ReuseDirection::Unknown,
            label: PassageLabel::Rewritten,
            overlap: kept(&self.pairs, first.text, second.text),
            changes: Vec::new(),
            basis: match self.pairs.len() {
                1 => "one sentence on either side tells the same".to_owned(),
                more => format!("{more} sentences tell the same in the same order"),
            },
            rule: "reuse.retold",
        }
    }
}

/// Share of the words of the shorter side that the other has too.
fn kept(pairs: &[(Span, Span)], first: &Text, second: &Text) -> f32 {
    let (mut shared, mut least) = (0, 0);
    for (one, other) in pairs {
        let (one, mut other) = (stems(first.slice(*one)), stems(second.slice(*other)));
        least += one.len().min(other.len());
        for stem in one {
            if let Some(at) = other.iter().position(|&other| other == stem) {
                other.swap_remove(at);
                shared += 1;
            }
        }
    }
    shared as f32 / least.max(1) as f32
}

fn stems(text: &str) -> Vec<u32> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(stem_of).collect()
}

/// Independent reports repeat what was said; that links the speech, not the reports.
pub(super) const fn both_quoted(one: &Sentence, other: &Sentence) -> bool {
    one.quoted > 0.5 && other.quoted > 0.5
}

/// The links that can be reached from one, step by step, in one direction through both reports.
fn grow(links: &[Link], seed: usize, taken: &[bool]) -> Vec<usize> {
    let mut members = vec![seed];
    let mut at = 0;
    while let Some(&from) = members.get(at) {
        let from = links[from];
        for (next, link) in links.iter().enumerate() {
            let near = link.a.abs_diff(from.a) <= NEAR && link.b.abs_diff(from.b) <= NEAR;
            let forward = (link.a >= from.a) == (link.b >= from.b) || link.a == from.a || link.b == from.b;
            if near && forward && !taken[next] && !members.contains(&next) {
                members.push(next);
            }
        }
        at += 1;
    }
    members.sort_unstable();
    members
}

/// Pairs of sentences that are likeliest for each other, in the order of `a`.
fn links(a: &Telling, b: &Telling) -> Vec<Link> {
    let mut found = likenesses(a, b, LEAST_ALIKE, LEAST_SHARED);
    let mut best_a = vec![0.0_f32; a.sentences.len()];
    let mut best_b = vec![0.0_f32; b.sentences.len()];
    for link in &found {
        let (own, other) = (&mut best_a[link.a as usize], &mut best_b[link.b as usize]);
        *own = own.max(link.strength());
        *other = other.max(link.strength());
    }
    // A sentence may have been cut in two: the best partner of one side need not be the other's.
    found.retain(|link| {
        let (own, other) = (best_a[link.a as usize], best_b[link.b as usize]);
        let (least, best) = (own.min(other), own.max(other));
        link.strength() >= 0.75 * best || link.strength() >= least && link.strength() >= 0.55 * best
    });
    found
}

/// Pairs of sentences that are so alike, and share stems of such weight, in the order of `a`.
pub(super) fn likenesses(a: &Telling, b: &Telling, least_alike: f32, least_shared: f32) -> Vec<Link> {
    let (rows, columns) = (a.sentences.len(), b.sentences.len());
    if rows == 0 || columns == 0 {
        return Vec::new();
    }
    let weigh = Weights::new(rows + columns);
    let mut weights_a = vec![0.0_f32; rows];
    let mut weights_b = vec![0.0_f32; columns];
    let mut shared = vec![0.0_f32; rows * columns];
    let (mut first, mut second) = (a.index.as_slice(), b.index.as_slice());
    while !first.is_empty() || !second.is_empty() {
        let stem = match (first.first(), second.first()) {
            (Some(&(one, _)), Some(&(other, _))) => one.min(other),
            (Some(&(one, _)), None) => one,
            (None, Some(&(other, _))) => other,
            (None, None) => break,
        };
        let (in_a, rest_a) = first.split_at(first.partition_point(|&(other, _)| other == stem));
        let (in_b, rest_b) = second.split_at(second.partition_point(|&(other, _)| other == stem));
        (first, second) = (rest_a, rest_b);
        let weight = weigh.stem(stem, in_a.len() + in_b.len());
        let named = |sentence: &Sentence| {
            let at = sentence.stems.binary_search_by_key(&stem, |&(stem, _)| stem);
            at.is_ok_and(|at| sentence.stems[at].1)
        };
        let of = |sentence: &Sentence| if named(sentence) { NAME * weight } else { weight };
        for &(_, row) in in_a {
            weights_a[row as usize] += of(&a.sentences[row as usize]);
        }
        for &(_, column) in in_b {
            let here = of(&b.sentences[column as usize]);
            weights_b[column as usize] += here;
            for &(_, row) in in_a {
                shared[row as usize * columns + column as usize] += here.min(of(&a.sentences[row as usize]));
            }
        }
    }
    let alike = |row: usize, column: usize| {
        shared[row * columns + column] / (weights_a[row] * weights_b[column]).sqrt().max(f32::MIN_POSITIVE)
    };
    let mut found = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let alike = alike(row, column);
            if alike < least_alike || shared[row * columns + column] < least_shared {
                continue;
            }
            let link = Link {
                a: row as u32,
                b: column as u32,
                alike,
                worded: worded(&a.sentences[row], &b.sentences[column]),
                shared: shared[row * columns + column],
                particulars: particulars(&a.sentences[row], &b.sentences[column]),
            };
            found.push(link);
        }
    }
    found
}

pub(super) fn particulars(a: &Sentence, b: &Sentence) -> Particulars {
    let mut names = a.stems.iter().filter(|stem| stem.1).peekable();
    let other_names = b.stems.iter().any(|stem| stem.1);
    let shares_name = |(stem, _): &(u32, bool)| b.stems.binary_search_by_key(stem, |other| other.0).is_ok();
    let names_clash = names.peek().is_some() && other_names && !names.any(shares_name);
    let figures_clash = !a.figures.is_empty()
        && !b.figures.is_empty()
        && !a
            .figures
            .iter()
            .any(|figure| b.figures.binary_search(figure).is_ok());
    if names_clash || figures_clash {
        Particulars::Clash
    } else {
        Particulars::Fit
    }
}

pub(super) fn worded(a: &Sentence, b: &Sentence) -> f32 {
    let both = a
        .pairs
        .iter()
        .filter(|pair| b.pairs.binary_search(pair).is_ok())
        .count();
    both as f32 / a.pairs.len().min(b.pairs.len()).max(1) as f32
}

/// What a shared stem weighs in two reports of so many sentences.
struct Weights {
    sentences: f32,
    once_each: f32,
}

impl Weights {
    fn new(sentences: usize) -> Self {
        let sentences = (sentences as f32).max(12.0);
        Self {
            sentences,
            once_each: (sentences / 2.0).ln(),
        }
    }

    fn stem(&self, stem: u32, in_sentences: usize) -> f32 {
        let here = (self.sentences / in_sentences.max(1) as f32).ln() / self.once_each;
        rarity(stem) * here.clamp(0.1, 1.0)
    }
}
