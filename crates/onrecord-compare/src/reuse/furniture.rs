//! Which lines are stock lines, that mean nothing when two reports share them?
//!
//! Learnt from the pile: a sentence that several reports of one outlet have is that outlet's
//! furniture; one that many reports of anybody have is everybody's, if nothing else comes with it.
//! The label stays a label: such passages are found and shown, they only prove nothing.

use onrecord_nouns::Text;

use super::ReuseInput;
use super::words::{self, Word, identity, mix, starts_sentence};

/// A line of more words is told, not stocked; one of fewer says nothing.
const LONGEST: usize = 50;
const SHORTEST: usize = 2;
/// Reports of one outlet that have a stock line of it.
const OF_OUTLET: usize = 3;
/// So many, and no other outlet that has it can have it from elsewhere.
const OFTEN_OF_OUTLET: usize = 8;
/// Reports of anybody that have a stock line of everybody, and its words.
const OF_ANYBODY: usize = 5;
const LONGEST_OF_ANYBODY: u32 = 20;
/// Words of all lines of everybody in one passage; more of them together are a brief that was copied.
const LONGEST_TOGETHER: u32 = 40;
/// Share of a passage that must be stock lines, on both sides.
const NEARLY_ALL: f32 = 0.9;

/// The stock lines of one report, as ranges of words, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Furniture {
    of_outlet: Vec<(u32, u32)>,
    often_of_outlet: Vec<(u32, u32)>,
    of_anybody: Vec<(u32, u32)>,
}

/// A sentence or line: its hash, the hash of its outlet, and where it is.
struct Line {
    hash: u64,
    outlet: u64,
    report: u32,
    range: (u32, u32),
}

/// Learns the stock lines of a pile.
pub(super) fn furniture(inputs: &[ReuseInput<'_>], words: &[Vec<Word>]) -> Vec<Furniture> {
    let names: Vec<Name> = inputs.iter().map(|input| Name::of(input.outlet)).collect();
    let mut lines = recurring(words, &names);
    let outlets: Vec<u64> = (0..)
        .zip(inputs)
        .map(|(report, input)| match input.outlet {
            "" => mix(report),
            outlet => outlet.bytes().fold(1, |hash, byte| mix(hash ^ u64::from(byte))),
        })
        .collect();
    for line in &mut lines {
        line.outlet = outlets.get(line.report as usize).copied().unwrap_or_default();
    }
    lines.sort_unstable_by_key(|line| (line.hash, line.outlet, line.report, line.range));
    let mut found = vec![Furniture::default(); inputs.len()];
    for same in lines.chunk_by(|one, other| one.hash == other.hash) {
        let reports = |lines: &[Line]| lines.chunk_by(|one, other| one.report == other.report).count();
        let everybody = reports(same) >= OF_ANYBODY;
        for own in same.chunk_by(|one, other| one.outlet == other.outlet) {
            let of_outlet = reports(own);
            for line in own {
                let stock = &mut found[line.report as usize];
                if of_outlet >= OF_OUTLET {
                    stock.of_outlet.push(line.range);
                }
                if of_outlet >= OFTEN_OF_OUTLET {
                    stock.often_of_outlet.push(line.range);
                }
                if everybody && line.range.1 - line.range.0 <= LONGEST_OF_ANYBODY {
                    stock.of_anybody.push(line.range);
                }
            }
        }
    }
    for stock in &mut found {
        stock.of_outlet.sort_unstable();
        stock.often_of_outlet.sort_unstable();
        stock.of_anybody.sort_unstable();
    }
    found
}

/// The words of an outlet's name: in a stock line they stand in a slot, so they are no part of it.
struct Name(Vec<u32>);

impl Name {
    fn of(outlet: &str) -> Self {
        let text = Text::from(outlet);
        let (words, _) = words::words_of(&text, text.whole());
        Self(words.into_iter().map(identity).collect())
    }

    /// Whether the whole name begins at a word.
    fn begins(&self, words: &[Word]) -> bool {
        self.0
            .first()
            .is_some_and(|first| words.first().map(|word| identity(*word)) == Some(*first))
            && words.len() >= self.0.len()
            && self
                .0
                .iter()
                .zip(words)
                .all(|(name, word)| *name == identity(*word))
    }
}

/// The lines that may stand in enough reports to be stock lines, told by a small count of hashes.
fn recurring(words: &[Vec<Word>], names: &[Name]) -> Vec<Line> {
    let all: usize = words.iter().map(Vec::len).sum();
    let bits = (all / 8).next_power_of_two().trailing_zeros().clamp(10, 26);
    let mut counts = vec![0_u8; 1 << bits];
    let slot = |hash: u64| (hash >> (64 - bits)) as usize;
    for (words, name) in words.iter().zip(names) {
        each_line(words, name, |hash, _| {
            let count = &mut counts[slot(hash)];
            *count = count.saturating_add(1);
        });
    }
    let least = OF_OUTLET.min(OF_ANYBODY);
    let mut lines = Vec::new();
    for (report, (words, name)) in words.iter().zip(names).enumerate() {
        each_line(words, name, |hash, range| {
            if usize::from(counts[slot(hash)]) >= least {
                lines.push(Line {
                    hash,
                    outlet: 0,
                    report: report as u32,
                    range,
                });
            }
        });
    }
    lines
}

/// Visits the hash of each sentence or line that could be a stock line, and where it is.
fn each_line(words: &[Word], name: &Name, mut visit: impl FnMut(u64, (u32, u32))) {
    const SLOT: u64 = 1;
    let (mut start, mut hash) = (0, 0_u64);
    let mut slot_ends = 0;
    let first_of_name = name.0.first().copied().unwrap_or(NO_WORD);
    let mut end = |start: usize, at: usize, hash: u64| {
        if (SHORTEST..=LONGEST).contains(&(at - start)) {
            visit(mix(hash), (start as u32, at as u32));
        }
    };
    for (at, &word) in words.iter().enumerate() {
        if starts_sentence(word) {
            end(start, at, hash);
            (start, hash) = (at, 0);
        }
        let mut value = u64::from(identity(word));
        if at < slot_ends {
            continue;
        }
        if identity(word) == first_of_name && name.begins(&words[at..]) {
            slot_ends = at + name.0.len();
            value = SLOT;
        }
        hash = hash.wrapping_add(value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
    end(start, words.len(), hash);
}

/// What no word is.
const NO_WORD: u32 = 1;

/// Whether a passage is nothing but stock lines.
pub(super) fn is_furniture(ranges: ((u32, u32), (u32, u32)), a: &Furniture, b: &Furniture) -> bool {
    let (in_a, in_b) = ranges;
    let covered = |lines: &[(u32, u32)], range: (u32, u32)| {
        let from = lines.partition_point(|line| line.1 <= range.0);
        let inside: u32 = lines[from..]
            .iter()
            .take_while(|line| line.0 < range.1)
            .map(|line| line.1.min(range.1) - line.0.max(range.0))
            .sum();
        inside as f32 >= NEARLY_ALL * (range.1 - range.0) as f32
    };
    let of_outlet = covered(&a.of_outlet, in_a) && covered(&b.of_outlet, in_b);
    let often = covered(&a.often_of_outlet, in_a) || covered(&b.often_of_outlet, in_b);
    let short = in_a.1 - in_a.0 <= LONGEST_TOGETHER && in_b.1 - in_b.0 <= LONGEST_TOGETHER;
    of_outlet || often || short && covered(&a.of_anybody, in_a) && covered(&b.of_anybody, in_b)
}
