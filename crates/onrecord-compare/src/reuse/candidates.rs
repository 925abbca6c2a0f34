//! Which pairs of reports could share a passage?
//!
//! Keys: one in four of the shingles of four words, chosen by hash, so every report chooses the
//! same ones. Judge: reports under one key meet, unless half the pile is under it. The surprise:
//! likeness of whole reports plays no part. A pasted paragraph makes two reports no more alike,
//! but it brings a run of rare shingles.

use rayon::prelude::*;

use super::words::{BREAK, Word, identity};
use super::{Options, Pair};

const SHINGLE: usize = 4;
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;
/// Bits of a shingle's hash that are kept beside the number of the report: three radix passes.
const HASH_BITS: u32 = 33;
const RADIX: u32 = 11;
/// One shingle in four: those whose hash has zeros here. The bits lie below those that are kept.
const SAMPLE: u64 = 3 << 24;

/// The pairs of reports that share enough keys: `first < second`, sorted.
pub(super) fn candidates(words: &[Vec<Word>], options: &Options) -> Vec<(u32, u32)> {
    let all: usize = words.iter().map(Vec::len).sum();
    // Large piles are gone through several times, a part of the keys each time: postings of all keys
    // at once would need more memory than the text.
    let parts = all.div_ceil(MOST_AT_ONCE).next_power_of_two().min(MOST_PARTS);
    let mut groups = Shared::default();
    for part in 0..parts as u64 {
        groups.add(&postings(words, part, parts as u64), options.most_reports);
    }
    meetings(groups, words.len(), options)
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

/// Words of a pile whose keys are sorted at once, and the most parts that keys are cut into.
const MOST_AT_ONCE: usize = 6 << 20;
const MOST_PARTS: usize = 64;

/// One number a key and report: the hash in the high bits, the report in the low 31. Only keys of one
/// part, by their highest bits.
fn postings(words: &[Vec<Word>], part: u64, parts: u64) -> Vec<u64> {
    let shift = HASH_BITS - parts.trailing_zeros();
    let unsorted: Vec<Vec<u64>> = words
        .par_iter()
        .enumerate()
        .fold(Vec::new, |mut postings, (report, words)| {
            let here = keys(words).filter(|key| key >> shift == part);
            postings.extend(here.map(|key| key << 31 | report as u64));
            postings
        })
        .collect();
    let mut postings = sorted(unsorted);
    postings.dedup();
    postings
}

/// The sampled shingles of a report, some of them more than once.
pub(super) fn keys(words: &[Word]) -> impl Iterator<Item = u64> {
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
        (!broken).then_some(hash >> (64 - HASH_BITS))
    })
}

/// Least significant digit first; reports stay in order under one key.
fn sorted(unsorted: Vec<Vec<u64>>) -> Vec<u64> {
    let all: usize = unsorted.iter().map(Vec::len).sum();
    let mut postings = vec![0_u64; all];
    scatter(unsorted.iter().flatten().copied(), &mut postings, 0);
    drop(unsorted);
    let mut other = vec![0_u64; all];
    for pass in 1..HASH_BITS / RADIX {
        scatter(postings.iter().copied(), &mut other, pass);
        std::mem::swap(&mut postings, &mut other);
    }
    postings
}

/// One pass: puts postings in order of one digit of their hash.
fn scatter(from: impl Iterator<Item = u64> + Clone, to: &mut [u64], pass: u32) {
    let shift = 31 + pass * RADIX;
    let digit = |posting: u64| (posting >> shift) as usize & ((1 << RADIX) - 1);
    let mut starts = [0_u32; 1 << RADIX];
    for posting in from.clone() {
        starts[digit(posting)] += 1;
    }
    let mut sum = 0;
    for start in &mut starts {
        (*start, sum) = (sum, sum + *start);
    }
    for posting in from {
        let slot = &mut starts[digit(posting)];
        if let Some(place) = to.get_mut(*slot as usize) {
            *place = posting;
        }
        *slot += 1;
    }
}

/// Reports under one key each, behind one another.
#[derive(Default)]
pub(super) struct Shared {
    members: Vec<u32>,
    /// Where each group ends in `members`.
    ends: Vec<u32>,
}

impl Shared {
    /// Adds the groups of sorted postings that more than one report has, but not too many.
    fn add(&mut self, postings: &[u64], most: usize) {
        for group in postings.chunk_by(|one, other| one >> 31 == other >> 31) {
            let reports = group.iter().map(|posting| (posting & 0x7FFF_FFFF) as u32);
            self.add_group(reports, group.len(), most);
        }
    }

    /// Adds the reports under one key, in order, if they are more than one but not too many.
    pub(super) fn add_group(&mut self, reports: impl Iterator<Item = u32>, count: usize, most: usize) {
        if count > 1 && count <= most {
            self.members.extend(reports);
            self.ends.push(self.members.len() as u32);
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
}

impl Groups {
    fn new(shared: Shared, reports: usize) -> Self {
        let Shared { members, ends } = shared;
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
            let rare = u32::from(members.len() <= options.rare_reports);
            let later = members.partition_point(|&member| member <= report);
            for &member in &members[later..] {
                let count = &mut counts[member as usize];
                if count.0 == 0 {
                    met.push(member);
                }
                count.0 += 1;
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
pub(super) fn through_others(pairs: &[Pair], found: &[(u32, u32)], reports: usize) -> Vec<(u32, u32)> {
    let mut shared: Vec<Vec<(u32, u32, u32)>> = vec![Vec::new(); reports];
    for pair in pairs {
        for passage in &pair.passages {
            shared[pair.a as usize].push((passage.a.0, passage.a.1, pair.b));
            shared[pair.b as usize].push((passage.b.0, passage.b.1, pair.a));
        }
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
    let mut found = found.to_vec();
    found.sort_unstable();
    new.retain(|pair| found.binary_search(pair).is_err());
    new
}

/// So many reports that share one place are brought together; more would be a formula.
const MOST_AROUND: usize = 64;
