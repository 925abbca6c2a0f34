//! From profiles to groups: weights, likeness through an inverted index, threshold, linkage.

use std::collections::{BTreeMap, HashMap};

use onrecord_nouns::Days;

use super::linkage::{Edge, average_link};
use super::profile::{Profile, Term};
use crate::partners::Partners;

/// How stories are told apart; one setting for all piles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Pairs this alike are one story on average, in a pile of one.
    pub threshold: f32,
    /// How much more alike they must be in a pile ten times as large: more pairs are alike by chance.
    pub larger: f32,
    /// The stories of one thread are so alike on average, in a pile of one.
    pub thread: f32,
    /// How much more alike they must be in a pile ten times as large: a pile of a few reports was collected on
    /// one matter, and what is unlike in it is likely another side of that.
    pub thread_larger: f32,
    /// The share of names and numbers in the likeness of two reports in one language.
    pub anchors: f32,
    /// What the likeness of names and numbers counts between two languages, which share no words.
    pub across: f32,
    /// What it brings two reports closer that each is, of all in its language, the one most like the other.
    pub mutual: f32,
    /// How many reports of the outside world stand beside the pile when terms are weighed.
    pub world: f32,
    /// Days that reports of one story may lie apart before their likeness fades.
    pub same_days: f32,
    /// Days after those in which likeness fades to a third.
    pub fade: f32,
    /// It never fades below this.
    pub faded: f32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            threshold: 0.143,
            larger: 0.037,
            thread: 0.014,
            thread_larger: 0.062,
            anchors: 0.55,
            across: 1.0,
            mutual: 0.3,
            world: 100.0,
            same_days: 5.0,
            fade: 14.0,
            faded: 0.35,
        }
    }
}

impl Settings {
    /// How like two reports of one language are whose words and whose anchors are so alike.
    pub(crate) fn in_one_language(&self, words: f32, anchors: f32) -> f32 {
        (1.0 - self.anchors) * words + self.anchors * anchors
    }

    /// The same of two languages, which share anchors only.
    pub(crate) fn between_languages(&self, anchors: f32) -> f32 {
        (self.across * anchors).min(1.0)
    }

    /// The threshold for a pile of some size.
    pub(crate) fn threshold_for(&self, reports: usize) -> f64 {
        let size = (reports.max(1) as f64).log10();
        f64::from(self.threshold) + f64::from(self.larger) * size
    }

    /// The threshold of threads for a pile of some size.
    fn thread_threshold_for(&self, reports: usize) -> f64 {
        let size = (reports.max(1) as f64).log10();
        let threads = f64::from(self.thread) + f64::from(self.thread_larger) * size;
        threads.min(self.threshold_for(reports) * MOST_OF_A_STORY)
    }
}

/// The two levels of a pile: for each report the smallest place of its group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    /// Reports about one piece of news.
    pub stories: Vec<u32>,
    /// Stories of one saga.
    pub threads: Vec<u32>,
}

/// Stories are never kept out of a thread that are so alike, as a share of what makes one story.
const MOST_OF_A_STORY: f64 = 0.8;
/// Up to this many reports, every one is compared with every group.
const SMALL: usize = 1000;
/// In a larger pile, reports so alike stand for each other.
const NEARLY: f32 = 0.7;
/// In a pile of this many reports, terms that a tenth of them holds bring nobody together.
const LARGE: usize = 2000;
/// Pairs less alike are not kept.
pub(crate) const FLOOR: f32 = 0.03;

/// Names and numbers of two reports that are each other's nearest must be so alike.
const NEAREST: f32 = 0.15;
/// And so much more than those of the next ones.
const NEARER: f32 = 0.05;

/// What brings two reports closer beside their words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bond {
    /// One report, by place; less than `other`.
    pub one: u32,
    /// The other.
    pub other: u32,
    /// How much.
    pub strength: f32,
}

/// Which profiles belong together: for each, the smallest place of its story.
#[must_use]
pub fn groups(profiles: &[Profile], bonds: &[Bond], settings: &Settings) -> Vec<u32> {
    levels(profiles, bonds, settings).stories
}

/// Which profiles belong together, as stories and as the threads above them.
#[must_use]
pub fn levels(profiles: &[Profile], bonds: &[Bond], settings: &Settings) -> Levels {
    let (mut edges, mutual) = edges(profiles, settings);
    for bond in bonds.iter().chain(&mutual) {
        edges.push(Edge {
            one: bond.one,
            other: bond.other,
            similarity: bond.strength,
        });
    }
    edges.sort_by_key(|edge| (edge.one, edge.other));
    edges.dedup_by(|later, kept| {
        let same = (later.one, later.other) == (kept.one, kept.other);
        if same {
            kept.similarity = (kept.similarity + later.similarity).min(1.0);
        }
        same
    });
    let threshold = settings.threshold_for(profiles.len());
    let undated = edges.clone();
    for edge in &mut edges {
        if let (Some(one), Some(other)) = (profiles.get(edge.one as usize), profiles.get(edge.other as usize))
        {
            edge.similarity *= decay(one.days, other.days, settings);
        }
    }
    let stories = linked(&edges, profiles.len(), threshold);
    // A saga goes on for months: time keeps its stories apart, not the thread.
    let threads = above(&stories, &undated, settings.thread_threshold_for(profiles.len()));
    Levels { stories, threads }
}

/// Groups of reports by average likeness.
fn linked(edges: &[Edge], reports: usize, threshold: f64) -> Vec<u32> {
    let leaders = leaders(edges, reports);
    let mut sizes = vec![0.0; reports];
    for &leader in &leaders {
        if let Some(size) = sizes.get_mut(leader as usize) {
            *size += 1.0;
        }
    }
    let leads = |at: u32| leaders.get(at as usize) == Some(&at);
    let kept: Vec<Edge> = edges
        .iter()
        .filter(|edge| leads(edge.one) && leads(edge.other))
        .copied()
        .collect();
    let groups = average_link(&sizes, &kept, threshold);
    let group_of = |leader: &u32| groups.get(*leader as usize).copied().unwrap_or(*leader);
    leaders.iter().map(group_of).collect()
}

/// Groups of stories by the average likeness of their reports; gives for each report the smallest of its
/// thread.
fn above(stories: &[u32], edges: &[Edge], threshold: f64) -> Vec<u32> {
    let mut sizes = vec![0.0; stories.len()];
    for &story in stories {
        if let Some(size) = sizes.get_mut(story as usize) {
            *size += 1.0;
        }
    }
    let mut sums: HashMap<(u32, u32), f64> = HashMap::new();
    for edge in edges {
        let ends = stories
            .get(edge.one as usize)
            .zip(stories.get(edge.other as usize));
        if let Some((&one, &other)) = ends.filter(|(one, other)| one != other) {
            *sums.entry((one.min(other), one.max(other))).or_default() += f64::from(edge.similarity);
        }
    }
    let size = |at: u32| sizes.get(at as usize).copied().unwrap_or(1.0);
    let mut between: Vec<Edge> = sums
        .into_iter()
        .map(|((one, other), sum)| Edge {
            one,
            other,
            similarity: (sum / (size(one) * size(other))) as f32,
        })
        .collect();
    between.sort_by_key(|edge| (edge.one, edge.other));
    let threads = average_link(&sizes, &between, threshold);
    stories
        .iter()
        .map(|story| threads.get(*story as usize).copied().unwrap_or(*story))
        .collect()
}

/// In a large pile, reports nearly alike are represented by the first of them.
fn leaders(edges: &[Edge], reports: usize) -> Vec<u32> {
    let mut leaders: Vec<u32> = (0..u32::try_from(reports).unwrap_or(u32::MAX)).collect();
    if reports <= SMALL {
        return leaders;
    }
    // Edges are in order, so whoever led before is settled when its edges come.
    for edge in edges.iter().filter(|edge| edge.similarity >= NEARLY) {
        let (one, other) = (edge.one as usize, edge.other as usize);
        let both_lead = leaders.get(one) == Some(&edge.one) && leaders.get(other) == Some(&edge.other);
        if both_lead && let Some(slot) = leaders.get_mut(other) {
            *slot = edge.one;
        }
    }
    leaders
}

/// Reports far apart in time are less likely one story; an unknown date says nothing.
pub(crate) fn decay(one: Days, other: Days, settings: &Settings) -> f32 {
    let apart = match (one.from, one.to, other.from, other.to) {
        (Some(a), Some(b), Some(c), Some(d)) => {
            let gap = |end: jiff::civil::Date, start: jiff::civil::Date| (start - end).get_days();
            gap(b, c).max(gap(d, a)).max(0)
        }
        _ => 0,
    };
    let gone = (apart as f32 - settings.same_days).max(0.0);
    (-gone / settings.fade).exp().max(settings.faded)
}

/// A term of a vector: its number in the pile, and its weight.
pub(crate) type Entry = (u32, f32);

/// Numbers the terms of the pile and counts the reports that hold each.
struct Index {
    numbers: HashMap<u64, u32>,
    holding: Vec<u32>,
}

impl Index {
    fn new<'a>(terms: impl Iterator<Item = &'a Term>) -> Self {
        let mut index = Self {
            numbers: HashMap::new(),
            holding: Vec::new(),
        };
        for term in terms {
            let next = u32::try_from(index.holding.len()).unwrap_or(u32::MAX);
            let number = *index.numbers.entry(term.id).or_insert(next);
            match index.holding.get_mut(number as usize) {
                Some(count) => *count += 1,
                None => index.holding.push(1),
            }
        }
        index
    }

    /// A unit vector; a term that few reports hold weighs more.
    fn vector(&self, terms: &[Term], reports: f32, world: f32) -> Vec<Entry> {
        let entry = |term: &Term| {
            let number = *self.numbers.get(&term.id)?;
            let holding = self.holding.get(number as usize).copied().unwrap_or(1) as f32;
            Some((number, weigh(term, holding, reports, world)))
        };
        let mut vector: Vec<Entry> = terms.iter().filter_map(entry).collect();
        to_unit(&mut vector);
        vector
    }
}

/// What a term weighs that so many reports of the pile hold: more if few do, here and in the world.
pub(crate) fn weigh(term: &Term, holding: f32, reports: f32, world: f32) -> f32 {
    let rare = ((reports + world + 1.0) / (holding + world * term.share)).ln();
    term.weight * rare.max(0.0)
}

/// Makes a vector as long as one.
pub(crate) fn to_unit(vector: &mut [Entry]) {
    let norm = vector
        .iter()
        .map(|(_, weight)| weight * weight)
        .sum::<f32>()
        .sqrt();
    if norm > 0.0 {
        for (_, weight) in vector {
            *weight /= norm;
        }
    }
}

/// The reports of other languages that are most like a report in names and numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Abroad {
    /// By language.
    nearest: BTreeMap<&'static str, Partners<u32>>,
}

impl Abroad {
    /// Looks at a report of another language.
    pub(crate) fn look(&mut self, language: &'static str, report: u32, likeness: f32) {
        self.nearest.entry(language).or_default().add(report, likeness);
    }

    /// Whether a report of this language is the nearest of it, and by far.
    pub(crate) fn is_nearest(&self, language: Option<&'static str>, report: u32) -> bool {
        let nearest = language.and_then(|language| self.nearest.get(language));
        nearest.is_some_and(|nearest| {
            let (first, next) = (nearest.first(), nearest.rival(report).unwrap_or(0.0));
            first.is_some_and(|(first, like)| first == report && like > NEAREST && like - next > NEARER)
        })
    }
}

/// Reports of two languages that are each other's nearest: a story seldom has two tellings that are as like
/// one of another language, and a number of unlike stories that share names has many.
fn mutual(profiles: &[Profile], abroad: &[Abroad], settings: &Settings) -> Vec<Bond> {
    let mut bonds = Vec::new();
    for ((one, profile), seen) in (0u32..).zip(profiles).zip(abroad) {
        for (other, _) in seen.nearest.values().filter_map(|nearest| nearest.first()) {
            let there = profiles.get(other as usize).zip(abroad.get(other as usize));
            if let Some((other_profile, from_there)) = there
                && one < other
                && seen.is_nearest(other_profile.language, other)
                && from_there.is_nearest(profile.language, one)
            {
                bonds.push(Bond {
                    one,
                    other,
                    strength: settings.mutual,
                });
            }
        }
    }
    bonds
}

/// Pairs that share terms, with their likeness, and those of two languages that are each other's nearest.
fn edges(profiles: &[Profile], settings: &Settings) -> (Vec<Edge>, Vec<Bond>) {
    let words = Index::new(profiles.iter().flat_map(|profile| &profile.words));
    let anchors = Index::new(profiles.iter().flat_map(|profile| &profile.anchors));
    let mut in_language: HashMap<Option<&str>, f32> = HashMap::new();
    for profile in profiles {
        *in_language.entry(profile.language).or_default() += 1.0;
    }
    let mut by_word = Postings::new(words.holding.len(), profiles.len());
    let mut by_anchor = Postings::new(anchors.holding.len(), profiles.len());
    let mut edges = Vec::new();
    let mut abroad = vec![Abroad::default(); profiles.len()];
    let mut touched: Vec<u32> = Vec::new();
    for (number, profile) in (0u32..).zip(profiles) {
        let of_language = in_language.get(&profile.language).copied().unwrap_or(1.0);
        let word_vector = words.vector(&profile.words, of_language, settings.world);
        let anchor_vector = anchors.vector(&profile.anchors, profiles.len() as f32, settings.world);
        by_word.meet(&word_vector, &mut touched);
        by_anchor.meet(&anchor_vector, &mut touched);
        touched.sort_unstable();
        touched.dedup();
        for other in touched.drain(..) {
            let (in_words, in_anchors) = (by_word.take(other), by_anchor.take(other));
            let there = profiles.get(other as usize).and_then(|profile| profile.language);
            if let (Some(here), Some(there)) = (profile.language, there)
                && here != there
            {
                let mut look = |at: u32, language, report| {
                    if let Some(abroad) = abroad.get_mut(at as usize) {
                        abroad.look(language, report, in_anchors);
                    }
                };
                look(number, there, other);
                look(other, here, number);
            }
            let similarity = if there == profile.language {
                settings.in_one_language(in_words, in_anchors)
            } else {
                settings.between_languages(in_anchors)
            };
            if similarity > FLOOR {
                edges.push(Edge {
                    one: other,
                    other: number,
                    similarity,
                });
            }
        }
        by_word.add(number, &word_vector);
        by_anchor.add(number, &anchor_vector);
    }
    let mutual = mutual(profiles, &abroad, settings);
    (edges, mutual)
}

/// Which reports hold a term, and sums over them for the report at hand.
struct Postings {
    lists: Vec<Vec<Entry>>,
    sums: Vec<f32>,
    longest: usize,
}

impl Postings {
    fn new(terms: usize, reports: usize) -> Self {
        Self {
            lists: vec![Vec::new(); terms],
            sums: vec![0.0; reports],
            longest: if reports > LARGE { reports / 10 } else { usize::MAX },
        }
    }

    fn meet(&mut self, vector: &[Entry], touched: &mut Vec<u32>) {
        for (term, weight) in vector {
            let Some(list) = self.lists.get(*term as usize) else {
                continue;
            };
            if list.len() > self.longest {
                continue;
            }
            for (report, there) in list {
                if let Some(sum) = self.sums.get_mut(*report as usize) {
                    if *sum == 0.0 {
                        touched.push(*report);
                    }
                    *sum += weight * there;
                }
            }
        }
    }

    fn take(&mut self, report: u32) -> f32 {
        self.sums.get_mut(report as usize).map_or(0.0, std::mem::take)
    }

    fn add(&mut self, report: u32, vector: &[Entry]) {
        for (term, weight) in vector {
            if let Some(list) = self.lists.get_mut(*term as usize) {
                list.push((report, *weight));
            }
        }
    }
}
