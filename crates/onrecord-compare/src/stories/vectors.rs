//! From profiles to groups: weights, likeness through an inverted index, threshold, linkage.

use std::collections::HashMap;

use onrecord_nouns::Days;

use super::linkage::{Edge, average_link};
use super::profile::{Profile, Term};

/// How stories are told apart; one setting for all piles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Pairs this alike, above what is usual in the pile, are one story on average.
    pub threshold: f32,
    /// The share of names and numbers in the likeness of two reports in one language.
    pub anchors: f32,
    /// What the likeness of names and numbers counts between two languages, which share no words.
    pub across: f32,
    /// How many reports of the outside world stand beside the pile when terms are weighed.
    pub world: f32,
    /// In a pile of one saga everything is this alike at most before anything is called a story.
    pub usual_at_most: f32,
    /// Days after which likeness has faded to a third.
    pub fade: f32,
    /// It never fades below this.
    pub faded: f32,
}

impl Default for Settings {
    fn default() -> Self {
        let env = |name: &str, usual: f32| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(usual);
        Self {
            threshold: env("S_T", 0.25),
            anchors: env("S_A", 0.5),
            across: env("S_X", 1.4),
            world: env("S_W", 3.0),
            usual_at_most: env("S_U", 0.3),
            fade: env("S_F", 60.0),
            faded: env("S_FF", 0.66),
        }
    }
}

/// Up to this many reports, every one is compared with every group.
const SMALL: usize = 1000;
/// In a larger pile, reports so alike stand for each other.
const NEARLY: f32 = 0.7;
/// In a pile of this many reports, terms that a tenth of them holds bring nobody together.
const LARGE: usize = 2000;
/// Pairs less alike are not kept.
const FLOOR: f32 = 0.03;

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

/// How alike the pairs of a pile are that share anything.
#[must_use]
pub fn likeness(profiles: &[Profile], settings: &Settings) -> Vec<Edge> {
    edges(profiles, settings)
}

/// Which profiles belong together: for each, the smallest place of its group.
#[must_use]
pub fn groups(profiles: &[Profile], bonds: &[Bond], settings: &Settings) -> Vec<u32> {
    let mut edges = edges(profiles, settings);
    for bond in bonds {
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
    for edge in &mut edges {
        if let (Some(one), Some(other)) = (profiles.get(edge.one as usize), profiles.get(edge.other as usize))
        {
            edge.similarity *= decay(one.days, other.days, settings);
        }
    }
    let usual = usual(&edges, profiles.len(), settings);
    let leaders = leaders(&edges, profiles.len());
    let mut sizes = vec![0.0; profiles.len()];
    for &leader in &leaders {
        if let Some(size) = sizes.get_mut(leader as usize) {
            *size += 1.0;
        }
    }
    let leads = |at: u32| leaders.get(at as usize) == Some(&at);
    edges.retain(|edge| leads(edge.one) && leads(edge.other));
    // A mean above the threshold after the usual is taken off is a mean above this one before.
    let threshold = f64::from(usual) + f64::from(settings.threshold) * (1.0 - f64::from(usual));
    let groups = average_link(&sizes, &edges, threshold);
    let group_of = |leader: &u32| groups.get(*leader as usize).copied().unwrap_or(*leader);
    leaders.iter().map(group_of).collect()
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

/// How alike two reports of the pile usually are: the median over all pairs, within bounds.
fn usual(edges: &[Edge], reports: usize, settings: &Settings) -> f32 {
    let pairs = reports * reports.saturating_sub(1) / 2;
    let mut known: Vec<f32> = edges.iter().map(|edge| edge.similarity).collect();
    known.sort_by(|one, other| other.total_cmp(one));
    // Pairs that are not listed are all below those that are.
    known
        .get(pairs / 2)
        .copied()
        .unwrap_or(0.0)
        .clamp(0.0, settings.usual_at_most)
}

/// Reports far apart in time are less likely one story; an unknown date says nothing.
fn decay(one: Days, other: Days, settings: &Settings) -> f32 {
    let apart = match (one.from, one.to, other.from, other.to) {
        (Some(a), Some(b), Some(c), Some(d)) => {
            let gap = |end: jiff::civil::Date, start: jiff::civil::Date| (start - end).get_days();
            gap(b, c).max(gap(d, a)).max(0)
        }
        _ => 0,
    };
    (-(apart as f32) / settings.fade).exp().max(settings.faded)
}

/// A term of a vector: its number in the pile, and its weight.
type Entry = (u32, f32);

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
        let weigh = |term: &Term| {
            let number = *self.numbers.get(&term.id)?;
            let holding = self.holding.get(number as usize).copied().unwrap_or(1) as f32;
            let rare = ((reports + world + 1.0) / (holding + world * term.share)).ln();
            Some((number, term.weight * rare.max(0.0)))
        };
        let mut vector: Vec<Entry> = terms.iter().filter_map(weigh).collect();
        let norm = vector
            .iter()
            .map(|(_, weight)| weight * weight)
            .sum::<f32>()
            .sqrt();
        if norm > 0.0 {
            for (_, weight) in &mut vector {
                *weight /= norm;
            }
        }
        vector
    }
}

/// Pairs that share terms, with their likeness.
fn edges(profiles: &[Profile], settings: &Settings) -> Vec<Edge> {
    let words = Index::new(profiles.iter().flat_map(|profile| &profile.words));
    let anchors = Index::new(profiles.iter().flat_map(|profile| &profile.anchors));
    let mut in_language: HashMap<Option<&str>, f32> = HashMap::new();
    for profile in profiles {
        *in_language.entry(profile.language).or_default() += 1.0;
    }
    let mut by_word = Postings::new(words.holding.len(), profiles.len());
    let mut by_anchor = Postings::new(anchors.holding.len(), profiles.len());
    let mut edges = Vec::new();
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
            let similarity = if there == profile.language {
                (1.0 - settings.anchors) * in_words + settings.anchors * in_anchors
            } else {
                (settings.across * in_anchors).min(1.0)
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
    edges
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
