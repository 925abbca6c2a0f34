//! Stories of a pile that grows: the online pass, and what puts its stories right afterwards.
//!
//! A new report is set beside the reports that share its rarest terms, by posting lists, and joins the
//! story that it is most like on average, or opens one. [`Growing::settle`] then links the reports of
//! the stories that were touched anew, so that stories merge and split as they would if the pile were
//! linked as a whole. Surprise: what a term weighs changes while the pile grows; vectors and likenesses
//! are made again once the pile has grown by a part of itself, not with every report.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use onrecord_nouns::Days;

use super::linkage::{Edge, average_link};
use super::profile::{Profile, Term};
use super::vectors::{Abroad, Entry, FLOOR, Settings, decay, to_unit, weigh};

/// So many of its rarest words bring a report together with others, and as many of its names and numbers.
const RAREST: usize = 24;
/// A term that more reports hold is common: it brings nobody together.
const COMMON: usize = 256;
/// So many reports that share rare terms are looked at.
const NEAREST: usize = 24;
/// A story is known by so many of its reports.
const KNOWN_BY: usize = 64;
/// Vectors are made again when the pile has grown to so many times what it was.
const VECTORS_LAST: f32 = 1.1;
/// Likenesses are taken again when the pile has grown to so many times what it was.
const LIKENESS_LASTS: f32 = 1.2;
/// A story that no other comes near is linked anew when it has grown to so many times what it was.
const LINKS_LAST: f32 = 1.25;
/// A story that a new report is so like, as a share of what makes one story, is looked at again with it.
const TOUCHED: f64 = 0.6;
/// So many reports are linked anew at once; stories that touch more are looked at one by one.
const MOST_AT_ONCE: usize = 256;

/// A pile that grows.
///
/// # Limits
///
/// Stories that touch each other and hold more than 256 reports together do not merge, and one of more than
/// 1,024 does not split. Where stories end depends a little on the order in which reports come.
pub struct Growing {
    settings: Settings,
    words: Terms,
    anchors: Terms,
    /// How many reports there are, with those that others stand for.
    size: f32,
    in_language: HashMap<Option<&'static str>, f32>,
    members: Vec<Member>,
    stories: BTreeMap<u32, Vec<u32>>,
    /// How many reports a story had when they were linked last.
    linked: BTreeMap<u32, usize>,
    next_story: u32,
    /// Stories that came or grew since the last settling, with those that their new reports are like.
    touched: BTreeMap<u32, BTreeSet<u32>>,
    /// Room for one report's words and anchors, by number of term.
    room: (Vec<f32>, Vec<f32>),
    /// Room for what the rare terms of other reports have in common with those of one.
    sums: Sums,
}

/// Terms with their numbers in the pile, in order of these.
type Numbered = Vec<(u32, Term)>;

/// A report of the pile.
struct Member {
    language: Option<&'static str>,
    days: Days,
    /// Its words and its anchors.
    terms: (Numbered, Numbered),
    words: Vec<Entry>,
    anchors: Vec<Entry>,
    /// How large the pile was when the vectors were made.
    of_size: f32,
    story: u32,
    /// What brings it closer to reports before it, beside words; in order of report.
    bonds: Vec<(u32, f32)>,
    /// How like it is to reports before it, in order of report.
    like: Vec<Like>,
    /// The reports of other languages that are most like it.
    abroad: Abroad,
}

/// How like a report is to one before it.
#[derive(Clone, Copy)]
struct Like {
    to: u32,
    likeness: f32,
    of_size: f32,
}

/// The terms of the pile: their numbers, how many reports hold each, and which.
#[derive(Default)]
struct Terms {
    numbers: HashMap<u64, u32>,
    holding: Vec<f32>,
    lists: Vec<Vec<Entry>>,
}

/// Sums by report.
#[derive(Default)]
struct Sums {
    of: Vec<f32>,
    /// The reports that have one.
    met: Vec<u32>,
}

impl Sums {
    fn add(&mut self, report: u32, more: f32) {
        let Some(sum) = self.of.get_mut(report as usize) else {
            return;
        };
        if *sum == 0.0 && more > 0.0 {
            self.met.push(report);
        }
        *sum += more;
    }

    /// The reports with the largest sums, largest first; no sums are left.
    fn take_largest(&mut self, most: usize) -> Vec<u32> {
        let of = &mut self.of;
        let take = |report: u32| (of.get_mut(report as usize).map_or(0.0, std::mem::take), report);
        let mut found: Vec<(f32, u32)> = self.met.drain(..).map(take).collect();
        let order = |a: &(f32, u32), b: &(f32, u32)| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1));
        if found.len() > most {
            found.select_nth_unstable_by(most, order);
            found.truncate(most);
        }
        found.sort_unstable_by(order);
        found.into_iter().map(|(_, report)| report).collect()
    }
}

impl Terms {
    /// Counts a report that holds a term, and others that it stands for; gives the number of the term.
    fn count(&mut self, term: &Term, times: f32) -> u32 {
        let next = u32::try_from(self.holding.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(term.id).or_insert(next);
        if let Some(holding) = self.holding.get_mut(number as usize) {
            *holding += times;
        } else {
            self.holding.push(times);
            self.lists.push(Vec::new());
        }
        number
    }

    /// Counts the terms of a report; gives them in order of number.
    fn numbered(&mut self, terms: &[Term]) -> Numbered {
        let mut numbered: Numbered = terms.iter().map(|term| (self.count(term, 1.0), *term)).collect();
        numbered.sort_unstable_by_key(|(number, _)| *number);
        numbered
    }

    /// A unit vector in order of term, in the place of an older one.
    fn weigh(&self, terms: &[(u32, Term)], reports: f32, world: f32, vector: &mut Vec<Entry>) {
        vector.clear();
        vector.extend(terms.iter().map(|(number, term)| {
            let holding = self.holding.get(*number as usize).copied().unwrap_or(1.0);
            (*number, weigh(term, holding, reports, world))
        }));
        to_unit(vector);
    }

    /// Adds to each report what its rare terms have in common with the rarest of this vector.
    fn meet(&self, vector: &[Entry], sums: &mut Sums) {
        let list = |term: u32| self.lists.get(term as usize).map_or(&[][..], Vec::as_slice);
        let mut rare: Vec<Entry> = vector
            .iter()
            .filter(|(term, _)| (1..=COMMON).contains(&list(*term).len()))
            .copied()
            .collect();
        rare.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        for (term, weight) in rare.into_iter().take(RAREST) {
            for (report, there) in list(term) {
                sums.add(*report, weight * there);
            }
        }
    }

    fn post(&mut self, report: u32, vector: &[Entry]) {
        for &(term, weight) in vector {
            if let Some(list) = self.lists.get_mut(term as usize)
                && list.len() <= COMMON
            {
                list.push((report, weight));
            }
        }
    }
}

impl Growing {
    /// A pile without reports.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            words: Terms::default(),
            anchors: Terms::default(),
            size: 0.0,
            in_language: HashMap::new(),
            members: Vec::new(),
            stories: BTreeMap::new(),
            linked: BTreeMap::new(),
            next_story: 0,
            touched: BTreeMap::new(),
            room: (Vec::new(), Vec::new()),
            sums: Sums::default(),
        }
    }

    /// Counts a report that only shows which terms are common; it stands for so many.
    pub fn beside(&mut self, profile: &Profile, times: f32) {
        self.grow(profile.language, times);
        for term in &profile.words {
            self.words.count(term, times);
        }
        for term in &profile.anchors {
            self.anchors.count(term, times);
        }
    }

    /// Takes in reports of one story, each with its bonds to reports taken in before.
    pub fn story(&mut self, reports: impl IntoIterator<Item = (Profile, Vec<(u32, f32)>)>) {
        let story = self.open();
        for (profile, bonds) in reports {
            let number = self.take(&profile, bonds);
            let near = self.nearest(number);
            self.look_abroad(number, near.into_iter());
            self.put(number, story);
        }
        let reports = self.stories.get(&story).map_or(0, Vec::len);
        self.linked.insert(story, reports);
    }

    /// Takes a new report in, with its bonds to reports taken in before: it joins the story that it is
    /// most like on average, or opens one. Gives its number.
    pub fn add(&mut self, profile: Profile, bonds: Vec<(u32, f32)>) -> u32 {
        let bonded: Vec<u32> = bonds.iter().map(|(report, _)| *report).collect();
        let number = self.take(&profile, bonds);
        // A report that is looked at twice would stand for its own runner-up abroad.
        let near: BTreeSet<u32> = bonded.into_iter().chain(self.nearest(number)).collect();
        self.look_abroad(number, near.iter().copied());
        let stories: BTreeSet<u32> = near
            .into_iter()
            .filter_map(|report| Some(self.members.get(report as usize)?.story))
            .collect();
        let threshold = self.settings.threshold_for(self.size as usize);
        let mut best: Option<(f64, u32)> = None;
        let mut alike = BTreeSet::new();
        for story in stories {
            let known = known_by(self.stories.get(&story).map_or(&[], Vec::as_slice));
            let sum: f64 = self.like(number, &known).into_iter().map(f64::from).sum();
            let mean = sum / known.len().max(1) as f64;
            if mean >= threshold * TOUCHED {
                alike.insert(story);
            }
            if mean >= threshold && best.is_none_or(|(most, _)| mean > most) {
                best = Some((mean, story));
            }
        }
        let story = best.map_or_else(|| self.open(), |(_, story)| story);
        self.put(number, story);
        alike.remove(&story);
        let reports = self.stories.get(&story).map_or(0, Vec::len);
        let linked = self.linked.get(&story).copied().unwrap_or(0);
        if !alike.is_empty() || reports as f32 > linked as f32 * LINKS_LAST {
            self.touched.entry(story).or_default().extend(alike);
        }
        number
    }

    /// Links the reports of the stories that were touched anew: stories merge and split.
    pub fn settle(&mut self) {
        let mut touched = std::mem::take(&mut self.touched);
        // Who touches is touched.
        let pairs: Vec<(u32, u32)> = touched
            .iter()
            .flat_map(|(story, alike)| alike.iter().map(|other| (*other, *story)))
            .collect();
        for (one, other) in pairs {
            touched.entry(one).or_default().insert(other);
        }
        while let Some((story, alike)) = touched.pop_first() {
            let mut together = BTreeSet::from([story]);
            let mut waiting: Vec<u32> = alike.into_iter().collect();
            while let Some(other) = waiting.pop() {
                if together.insert(other) {
                    waiting.extend(touched.remove(&other).into_iter().flatten());
                }
            }
            let reports = |story: &u32| self.stories.get(story).map_or(0, Vec::len);
            if together.iter().map(reports).sum::<usize>() <= MOST_AT_ONCE {
                self.link(&together);
            } else {
                for story in together {
                    self.link(&BTreeSet::from([story]));
                }
            }
        }
    }

    /// The stories, each as the numbers of its reports, in order of their first.
    #[must_use]
    pub fn stories(&self) -> Vec<&[u32]> {
        let mut stories: Vec<&[u32]> = self.stories.values().map(Vec::as_slice).collect();
        stories.sort_unstable();
        stories
    }

    fn grow(&mut self, language: Option<&'static str>, times: f32) {
        self.size += times;
        *self.in_language.entry(language).or_default() += times;
    }

    fn open(&mut self) -> u32 {
        self.next_story += 1;
        self.next_story - 1
    }

    fn take(&mut self, profile: &Profile, mut bonds: Vec<(u32, f32)>) -> u32 {
        let number = u32::try_from(self.members.len()).unwrap_or(u32::MAX);
        self.grow(profile.language, 1.0);
        bonds.sort_unstable_by_key(|(report, _)| *report);
        self.members.push(Member {
            language: profile.language,
            days: profile.days,
            terms: (
                self.words.numbered(&profile.words),
                self.anchors.numbered(&profile.anchors),
            ),
            words: Vec::new(),
            anchors: Vec::new(),
            of_size: 0.0,
            story: u32::MAX,
            bonds,
            like: Vec::new(),
            abroad: Abroad::default(),
        });
        self.freshen(number);
        number
    }

    /// Puts a report into a story, where reports to come will find it.
    fn put(&mut self, number: u32, story: u32) {
        self.stories.entry(story).or_default().push(number);
        if let Some(member) = self.members.get_mut(number as usize) {
            member.story = story;
            self.words.post(number, &member.words);
            self.anchors.post(number, &member.anchors);
        }
    }

    /// Makes the vectors of a report again if the pile has grown by much since.
    fn freshen(&mut self, number: u32) {
        let Some(member) = self.members.get_mut(number as usize) else {
            return;
        };
        if member.of_size * VECTORS_LAST >= self.size {
            return;
        }
        let of_language = self.in_language.get(&member.language);
        let (of_language, world) = (of_language.copied().unwrap_or(1.0), self.settings.world);
        let (words, anchors) = &member.terms;
        self.words.weigh(words, of_language, world, &mut member.words);
        self.anchors.weigh(anchors, self.size, world, &mut member.anchors);
        member.of_size = self.size;
    }

    /// The reports that share most of a report's rarest terms.
    fn nearest(&mut self, number: u32) -> Vec<u32> {
        let Some(member) = self.members.get(number as usize) else {
            return Vec::new();
        };
        self.sums.of.resize(self.members.len(), 0.0);
        self.words.meet(&member.words, &mut self.sums);
        self.anchors.meet(&member.anchors, &mut self.sums);
        self.sums.take_largest(NEAREST)
    }

    /// Which of these reports is most like this one in each other language, and this one like them.
    fn look_abroad(&mut self, number: u32, near: impl Iterator<Item = u32>) {
        let Some(here) = self.language(number) else { return };
        let mut laid_out = false;
        for other in near {
            let Some(there) = self.language(other).filter(|there| *there != here) else {
                continue;
            };
            if !laid_out {
                self.lay_out(number);
                laid_out = true;
            }
            let anchors = self
                .members
                .get(other as usize)
                .map_or(&[][..], |other| &other.anchors);
            let likeness = along(&self.room.1, anchors);
            let mut look = |at: u32, language, report| {
                if let Some(member) = self.members.get_mut(at as usize) {
                    member.abroad.look(language, report, likeness);
                }
            };
            look(number, there, other);
            look(other, here, number);
        }
        if laid_out {
            self.clear(number);
        }
    }

    fn language(&self, number: u32) -> Option<&'static str> {
        self.members.get(number as usize)?.language
    }

    /// Whether two reports of two languages are each other's nearest.
    fn mutual(&self, one: u32, other: u32) -> bool {
        let nearest = |from: u32, to: u32| {
            let member = self.members.get(from as usize);
            member.is_some_and(|member| member.abroad.is_nearest(self.language(to), to))
        };
        nearest(one, other) && nearest(other, one)
    }

    /// What days apart leave of the likeness of two reports.
    fn decay(&self, one: u32, other: u32) -> f32 {
        let days = |number: u32| self.members.get(number as usize).map(|member| member.days);
        let ends = days(one).zip(days(other));
        ends.map_or(1.0, |(one, other)| decay(one, other, &self.settings))
    }

    /// How like a report is to each of these, which came before it.
    fn like(&mut self, number: u32, others: &[u32]) -> Vec<f32> {
        let Some(member) = self.members.get_mut(number as usize) else {
            return Vec::new();
        };
        let mut known = std::mem::take(&mut member.like);
        let mut laid_out = false;
        let mut found = Vec::with_capacity(others.len());
        let mut fresh: Vec<Like> = Vec::new();
        for &to in others {
            let place = known.binary_search_by_key(&to, |like| like.to);
            let kept = place.ok().and_then(|place| known.get_mut(place));
            if let Some(kept) = &kept
                && kept.of_size * LIKENESS_LASTS >= self.size
            {
                found.push(kept.likeness);
                continue;
            }
            if !laid_out {
                self.lay_out(number);
                laid_out = true;
            }
            let like = Like {
                to,
                likeness: self.like_laid_out(number, to),
                of_size: self.size,
            };
            match kept {
                Some(kept) => *kept = like,
                None => fresh.push(like),
            }
            found.push(like.likeness);
        }
        if laid_out {
            self.clear(number);
        }
        if !fresh.is_empty() {
            known.extend(fresh);
            known.sort_unstable_by_key(|like| like.to);
        }
        if let Some(member) = self.members.get_mut(number as usize) {
            member.like = known;
        }
        for (like, to) in found.iter_mut().zip(others) {
            if self.mutual(number, *to) {
                *like = (*like + self.settings.mutual * self.decay(number, *to)).min(1.0);
            }
        }
        found
    }

    fn lay_out(&mut self, number: u32) {
        self.freshen(number);
        self.room.0.resize(self.words.holding.len(), 0.0);
        self.room.1.resize(self.anchors.holding.len(), 0.0);
        if let Some(member) = self.members.get(number as usize) {
            lay(&mut self.room.0, &member.words, |weight| weight);
            lay(&mut self.room.1, &member.anchors, |weight| weight);
        }
    }

    fn clear(&mut self, number: u32) {
        if let Some(member) = self.members.get(number as usize) {
            lay(&mut self.room.0, &member.words, |_| 0.0);
            lay(&mut self.room.1, &member.anchors, |_| 0.0);
        }
    }

    /// How like the report that is laid out is to another one.
    fn like_laid_out(&mut self, number: u32, to: u32) -> f32 {
        self.freshen(to);
        let ends = self
            .members
            .get(number as usize)
            .zip(self.members.get(to as usize));
        let Some((one, other)) = ends else { return 0.0 };
        let settings = &self.settings;
        let in_anchors = along(&self.room.1, &other.anchors);
        let mut like = if one.language == other.language {
            settings.in_one_language(along(&self.room.0, &other.words), in_anchors)
        } else {
            settings.between_languages(in_anchors)
        };
        if like <= FLOOR {
            like = 0.0;
        }
        if let Ok(place) = one.bonds.binary_search_by_key(&to, |(report, _)| *report) {
            like = (like + one.bonds.get(place).map_or(0.0, |(_, strength)| *strength)).min(1.0);
        }
        like * decay(one.days, other.days, settings)
    }

    /// Links the reports of some stories as those of a whole pile are linked.
    fn link(&mut self, stories: &BTreeSet<u32>) {
        let mut reports: Vec<u32> = stories
            .iter()
            .filter_map(|story| self.stories.get(story))
            .flatten()
            .copied()
            .collect();
        reports.sort_unstable();
        if reports.len() < 2 || reports.len() > 4 * MOST_AT_ONCE {
            return;
        }
        let mut edges = Vec::new();
        for (at, number) in (0u32..).zip(&reports) {
            let before = reports.get(..at as usize).unwrap_or_default();
            for (place, similarity) in (0u32..).zip(self.like(*number, before)) {
                if similarity > 0.0 {
                    edges.push(Edge {
                        one: place,
                        other: at,
                        similarity,
                    });
                }
            }
        }
        edges.sort_unstable_by_key(|edge| (edge.one, edge.other));
        let threshold = self.settings.threshold_for(self.size as usize);
        let groups = average_link(&vec![1.0; reports.len()], &edges, threshold);
        let mut found: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (group, report) in groups.into_iter().zip(&reports) {
            found.entry(group).or_default().push(*report);
        }
        for story in stories {
            self.stories.remove(story);
            self.linked.remove(story);
        }
        for members in found.into_values() {
            let story = self.open();
            for report in &members {
                if let Some(member) = self.members.get_mut(*report as usize) {
                    member.story = story;
                }
            }
            self.linked.insert(story, members.len());
            self.stories.insert(story, members);
        }
    }
}

/// Some reports of a story that stand for all of it, spread over it.
fn known_by(members: &[u32]) -> Vec<u32> {
    let step = members.len().div_ceil(KNOWN_BY).max(1);
    members.iter().step_by(step).copied().collect()
}

fn lay(room: &mut [f32], vector: &[Entry], what: impl Fn(f32) -> f32) {
    for &(term, weight) in vector {
        if let Some(place) = room.get_mut(term as usize) {
            *place = what(weight);
        }
    }
}

fn along(room: &[f32], vector: &[Entry]) -> f32 {
    let there = |(term, weight): &Entry| weight * room.get(*term as usize).copied().unwrap_or_default();
    vector.iter().map(there).sum()
}
