//! Which lines are stock lines, that mean nothing when two reports share them?
//!
//! Learnt from the pile: a sentence that several reports of one outlet have is that outlet's
//! furniture; one that many reports of anybody have is everybody's, if nothing else comes with it.
//! The label stays a label: such passages are found and shown, they only prove nothing.

use super::ReuseInput;
use super::passages::Passage;
use super::words::{Word, identity, mix, starts_sentence};

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
    let mut lines: Vec<Line> = Vec::new();
    for (report, (input, words)) in inputs.iter().zip(words).enumerate() {
        let outlet = input
            .outlet
            .bytes()
            .fold(1, |hash, byte| mix(hash ^ u64::from(byte)));
        let first = lines.len();
        let mut start = 0;
        for end in 1..=words.len() {
            if end < words.len() && !starts_sentence(words[end]) {
                continue;
            }
            if (SHORTEST..=LONGEST).contains(&(end - start)) {
                let hash = words[start..end]
                    .iter()
                    .fold(0, |hash, word| mix(hash ^ u64::from(identity(*word))));
                lines.push(Line {
                    hash,
                    outlet,
                    report: report as u32,
                    range: (start as u32, end as u32),
                });
            }
            start = end;
        }
        if input.outlet.is_empty() {
            lines[first..]
                .iter_mut()
                .for_each(|line| line.outlet = mix(report as u64));
        }
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

/// Whether a passage is nothing but stock lines.
pub(super) fn is_furniture(passage: &Passage, a: &Furniture, b: &Furniture) -> bool {
    let covered = |lines: &[(u32, u32)], range: (u32, u32)| {
        let from = lines.partition_point(|line| line.1 <= range.0);
        let inside: u32 = lines[from..]
            .iter()
            .take_while(|line| line.0 < range.1)
            .map(|line| line.1.min(range.1) - line.0.max(range.0))
            .sum();
        inside as f32 >= NEARLY_ALL * (range.1 - range.0) as f32
    };
    let of_outlet = covered(&a.of_outlet, passage.a) && covered(&b.of_outlet, passage.b);
    let often = covered(&a.often_of_outlet, passage.a) || covered(&b.often_of_outlet, passage.b);
    let short =
        passage.a.1 - passage.a.0 <= LONGEST_TOGETHER && passage.b.1 - passage.b.0 <= LONGEST_TOGETHER;
    of_outlet || often || short && covered(&a.of_anybody, passage.a) && covered(&b.of_anybody, passage.b)
}
