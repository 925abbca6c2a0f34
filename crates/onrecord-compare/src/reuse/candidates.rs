//! Which pairs of reports could share a passage?
//!
//! Keys: one in four of the shingles of four words, chosen by hash, so every report chooses the
//! same ones. Judge: reports under one key meet, unless half the pile is under it. The surprise:
//! likeness of whole reports plays no part. A pasted paragraph makes two reports no more alike,
//! but it brings a run of rare shingles.

use rayon::prelude::*;

use super::words::{BREAK, Word, identity};
use super::{Found, Options};

const SHINGLE: usize = 4;
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
/// Bits of a shingle's hash that are kept: three radix passes.
const HASH_BITS: u32 = 32;
const RADIX: u32 = 11;
/// One shingle in four: those whose hash has zeros here. The bits lie below those that are kept.
const SAMPLE: u64 = 3 << 24;

/// The pairs of reports that share enough keys: `first < second`, sorted.
pub(super) fn candidates(words: &[Vec<Word>], options: &Options) -> Vec<(u32, u32)> {
    meetings(shared(words, options.most_reports), words.len(), options)
}

/// The reports under each key that more than one has.
fn shared(words: &[Vec<Word>], most: usize) -> Shared {
    let keys: Vec<Vec<u32>> = words
        .par_iter()
        .map(|words| {
            let mut found = Vec::with_capacity(words.len() / 3);
            found.extend(keys(words));
            found.shrink_to_fit();
            found
        })
        .collect();
    // Keys are sorted a part at a time: all at once would need more memory than the text, and a part
    // stays in the cache.
    let all: usize = keys.iter().map(Vec::len).sum();
    let parts = all.div_ceil(MOST_AT_ONCE).next_power_of_two().min(MOST_PARTS);
    let mut shared = Shared::new(all);
    let mut sorting = Sorting::default();
    for part in 0..parts as u32 {
        sorting.fill(&keys, part, parts as u32);
        shared.add(sorting.sorted(), most);
    }
    shared
}

/// The pairs of reports, by their numbers, that stand together under enough keys.
pub(super) fn meetings(shared: Shared, reports: usize, options: &Options) -> Vec<(u32, u32)> {
    let groups = Groups::new(shared, reports);
    (0..reports as u32)
        .into_par_iter()
        .map_init(
            || (vec![(0_u32, 0_u32); reports], Vec::new()),
            |(counts, met), report| groups.meets(report, counts, met, options),
        )
        .flatten_iter()
        .collect()
}

/// Keys that are sorted at once, and the most parts that keys are cut into.
const MOST_AT_ONCE: usize = 1 << 18;
const MOST_PARTS: usize = 32;

/// The sampled shingles of a report, some of them more than once.
pub(super) fn keys(words: &[Word]) -> impl Iterator<Item = u32> {
    words.windows(SHINGLE).filter_map(|window| {
        let window: &[Word; SHINGLE] = window.try_into().ok()?;
        let [one, two, three, four] = *window;
        let hash = u64::from(identity(one))
            .wrapping_mul(0xC2B2_AE3D_27D4_EB4F)
            .wrapping_add(u64::from(identity(two)).wrapping_mul(0x1656_67B1_9E37_79F9))
            .wrapping_add(u64::from(identity(three)).wrapping_mul(0x27D4_EB2F_1656_67C5))
            .wrapping_add(u64::from(identity(four)).wrapping_mul(MULTIPLIER));
        let hash = (hash ^ (hash >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        if hash & SAMPLE != 0 {
            return None;
        }
        let broken = identity(one) == BREAK
            || identity(two) == BREAK
            || identity(three) == BREAK
            || identity(four) == BREAK;
        (!broken).then_some((hash >> (64 - HASH_BITS)) as u32)
    })
}

/// One number a key and report, the key in the high half; with room to sort them.
#[derive(Default)]
struct Sorting {
    postings: Vec<u64>,
    other: Vec<u64>,
}

impl Sorting {
    /// Takes the keys of one part, by their highest bits.
    fn fill(&mut self, keys: &[Vec<u32>], part: u32, parts: u32) {
        let bits = parts.trailing_zeros();
        self.postings.clear();
        for (report, keys) in keys.iter().enumerate() {
            let here = keys
                .iter()
                .filter(|key| key.unbounded_shr(HASH_BITS - bits) == part);
            self.postings
                .extend(here.map(|&key| u64::from(key) << 32 | report as u64));
        }
    }

    /// Least significant digit first; reports stay in order under one key.
    fn sorted(&mut self) -> &[u64] {
        self.other.resize(self.postings.len(), 0);
        for pass in 0..HASH_BITS.div_ceil(RADIX) {
            scatter(&self.postings, &mut self.other, pass);
            std::mem::swap(&mut self.postings, &mut self.other);
        }
        self.postings.dedup();
        &self.postings
    }
}

/// One pass: puts postings in order of one digit of their key.
fn scatter(from: &[u64], to: &mut [u64], pass: u32) {
    let shift = 32 + pass * RADIX;
    let digit = |posting: u64| (posting >> shift) as usize & ((1 << RADIX) - 1);
    let mut starts = [0_u32; 1 << RADIX];
    for &posting in from {
        starts[digit(posting)] += 1;
    }
    let mut sum = 0;
    for start in &mut starts {
        (*start, sum) = (sum, sum + *start);
    }
    for &posting in from {
        let slot = &mut starts[digit(posting)];
        if let Some(place) = to.get_mut(*slot as usize) {
            *place = posting;
        }
        *slot += 1;
    }
}

/// Which reports stand together under keys, and under how many.
pub(super) struct Shared {
    /// The reports of the groups, behind one another.
    members: Vec<u32>,
    /// Where each group ends in `members`.
    ends: Vec<u32>,
    /// How many keys have just these reports: copies of one text share hundreds.
    times: Vec<u32>,
    /// A group for each of some hashes of reports, plus one: the last that was added. A hash map of all
    /// would need more memory than the keys; what is forgotten here is only counted apart.
    lately: Vec<u32>,
}

impl Shared {
    /// Room for the groups of about so many keys.
    pub(super) fn new(keys: usize) -> Self {
        let slots = (keys / 4).next_power_of_two().clamp(1 << 8, 1 << 20);
        Self {
            members: Vec::new(),
            ends: Vec::new(),
            times: Vec::new(),
            lately: vec![0; slots],
        }
    }

    /// Adds the groups of sorted postings that more than one report has, but not too many.
    fn add(&mut self, postings: &[u64], most: usize) {
        for group in postings.chunk_by(|one, other| one >> 32 == other >> 32) {
            self.add_group(group.iter().map(|posting| *posting as u32), group.len(), most);
        }
    }

    /// Adds the reports under one key, in order, if they are more than one but not too many.
    pub(super) fn add_group(&mut self, reports: impl Iterator<Item = u32>, count: usize, most: usize) {
        if count < 2 || count > most {
            return;
        }
        let start = self.members.len();
        self.members.extend(reports);
        let (before, own) = self.members.split_at(start);
        let hash = own.iter().fold(own.len() as u64, |hash, &report| {
            (hash.rotate_left(23) ^ u64::from(report)).wrapping_mul(MULTIPLIER)
        });
        let slot = (hash >> 32) as usize % self.lately.len();
        let same = self.lately[slot].checked_sub(1).filter(|&group| {
            let first = group.checked_sub(1).map_or(0, |last| self.ends[last as usize]);
            before.get(first as usize..self.ends[group as usize] as usize) == Some(own)
        });
        if let Some(group) = same {
            self.members.truncate(start);
            self.times[group as usize] += 1;
        } else {
            self.ends.push(self.members.len() as u32);
            self.times.push(1);
            self.lately[slot] = self.ends.len() as u32;
        }
    }
}

/// Reports that share a key, and the keys of each report that others share.
struct Groups {
    members: Vec<u32>,
    /// Where each group starts in `members`.
    starts: Vec<u32>,
    /// The groups of each report, behind one another.
    groups: Vec<u32>,
    /// Where those of each report start in `groups`.
    firsts: Vec<u32>,
    /// How many keys each group stands for.
    times: Vec<u32>,
}

impl Groups {
    fn new(shared: Shared, reports: usize) -> Self {
        let Shared {
            members, ends, times, ..
        } = shared;
        let mut starts = vec![0];
        starts.extend(ends);
        let mut firsts = vec![0_u32; reports + 1];
        for &member in &members {
            firsts[member as usize + 1] += 1;
        }
        for report in 0..reports {
            firsts[report + 1] += firsts[report];
        }
        let mut next = firsts.clone();
        let mut groups = vec![0_u32; members.len()];
        for (group, bounds) in starts.windows(2).enumerate() {
            for &member in &members[bounds[0] as usize..bounds[1] as usize] {
                let slot = &mut next[member as usize];
                groups[*slot as usize] = group as u32;
                *slot += 1;
            }
        }
        Self {
            members,
            starts,
            groups,
            firsts,
            times,
        }
    }

    /// The later reports that one report meets often enough.
    fn meets(
        &self,
        report: u32,
        counts: &mut [(u32, u32)],
        met: &mut Vec<u32>,
        options: &Options,
    ) -> Vec<(u32, u32)> {
        let own = self.firsts[report as usize] as usize..self.firsts[report as usize + 1] as usize;
        for &group in &self.groups[own] {
            let (start, end) = (
                self.starts[group as usize] as usize,
                self.starts[group as usize + 1] as usize,
            );
            let members = &self.members[start..end];
            let times = self.times[group as usize];
            let rare = times * u32::from(members.len() <= options.rare_reports);
            let later = members.partition_point(|&member| member <= report);
            for &member in &members[later..] {
                let count = &mut counts[member as usize];
                if count.0 == 0 {
                    met.push(member);
                }
                count.0 += times;
                count.1 += rare;
            }
        }
        met.sort_unstable();
        let found = met
            .iter()
            .filter(|&&other| {
                let (all, rare) = counts[other as usize];
                rare >= options.rare_keys || all >= options.any_keys
            })
            .map(|&other| (report, other))
            .collect();
        for other in met.drain(..) {
            counts[other as usize] = (0, 0);
        }
        found
    }
}

/// Reports that share one place of a third report, and were not found together: a block that went
/// through many hands is reworded in each. Sorted, without the pairs that were found.
pub(super) fn through_others(found: &[Found], reports: usize) -> Vec<(u32, u32)> {
    let mut shared: Vec<Vec<(u32, u32, u32)>> = vec![Vec::new(); reports];
    for Found { a, b, passage, .. } in found.iter().filter(|found| !found.stock) {
        shared[*a as usize].push((passage.a.0, passage.a.1, *b));
        shared[*b as usize].push((passage.b.0, passage.b.1, *a));
    }
    let mut new: Vec<(u32, u32)> = shared
        .par_iter_mut()
        .flat_map_iter(|places| {
            places.sort_unstable();
            let mut met = Vec::new();
            for (at, &(start, end, one)) in places.iter().enumerate() {
                let later = places[at + 1..]
                    .iter()
                    .take(MOST_AROUND)
                    .take_while(|place| place.0 < end);
                for &(from, to, other) in later {
                    let both = end.min(to) - from;
                    if one != other && both * 2 >= (end - start).min(to - from) {
                        met.push((one.min(other), one.max(other)));
                    }
                }
            }
            met
        })
        .collect();
    new.par_sort_unstable();
    new.dedup();
    // What was found is in order of its reports.
    new.retain(|pair| {
        found
            .binary_search_by_key(pair, |found| (found.a, found.b))
            .is_err()
    });
    new
}

/// So many reports that share one place are brought together; more would be a formula.
const MOST_AROUND: usize = 64;
