//! Text that two reports share: which passage, what sort of copy, and who had it first.
//!
//! Two detectors. `copied` finds runs of equal words in piles of any size, near the speed of
//! memory; `retold` finds what was translated again or told again, sentence by sentence, where
//! reports share rare words. Reuse needs nothing but text, so it runs beside reading. Attribution
//! phrases are masked before: "X reports, citing Y" is how everybody writes.

mod align;
mod candidates;
mod clusters;
mod furniture;
mod judge;
mod letters;
mod lineage;
mod losses;
mod passages;
mod postings;
pub(crate) mod rarity;
mod retold;
mod sheets;
mod telling;
mod wording;
mod words;

use std::collections::BTreeMap;

use onrecord_nouns::{
    Block, DateKind, Days, PassageLabel, Relation, Report, ReportId, Reuse, ReuseDirection, Span, Text,
};
use rayon::prelude::*;

pub use clusters::{clusters, shares};
pub use lineage::lineage;
pub use postings::{Postings, merge_runs};
pub use wording::wording;

use align::Table;
use furniture::Furniture;
use passages::Passage;
use retold::Teller;
use telling::Telling;
use words::Word;

use crate::Item;

/// What one report brings to the search.
#[derive(Clone, Copy, Debug)]
pub struct ReuseInput<'a> {
    /// The report.
    pub report: ReportId,
    /// Its text.
    pub text: &'a Text,
    /// Its blocks in order; only body and deck are searched.
    pub blocks: &'a [Block],
    /// Stretches inside quotation marks, in order; may be empty.
    pub quotes: &'a [Span],
    /// Attribution phrases and stock lines, in order; they are never shared text.
    pub masked: &'a [Span],
    /// When it was published.
    pub published: Days,
    /// The very time, if one is known and trusted.
    pub time: Option<jiff::Timestamp>,
    /// Who published it; empty if not known.
    pub outlet: &'a str,
}

/// What the reports of a pile bring to the search. A page's date is no trusted date.
#[must_use]
pub fn inputs<'a>(items: &[Item<'a>]) -> Vec<ReuseInput<'a>> {
    let trusted = |report: &Report| match report.published.kind {
        DateKind::Published => report.published.days,
        DateKind::Page | DateKind::Inferred | DateKind::Unknown => Days::OPEN,
    };
    items
        .iter()
        .map(|item| ReuseInput {
            report: item.report.id,
            text: &item.report.text,
            blocks: &item.report.blocks,
            quotes: &item.reading.quotes,
            masked: &item.reading.boilerplate,
            published: trusted(item.report),
            time: None,
            outlet: &item.report.outlet.name,
        })
        .collect()
}

/// How finely to look. The defaults were chosen on generated corpora; `evals/reuse.md` has the figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// A shingle that more reports have is a formula and brings nobody together.
    pub most_reports: usize,
    /// A shingle that at most this many reports have is rare.
    pub rare_reports: usize,
    /// Two reports meet if they share so many rare sampled shingles.
    pub rare_keys: u32,
    /// Or so many of any sort.
    pub any_keys: u32,
    /// Equal words that a stretch needs.
    pub least_equal: u32,
    /// Share of a stretch that must be equal words.
    pub least_density: f32,
    /// Up to so many reports are all compared with one another sentence by sentence.
    pub most_in_story: usize,
    /// In piles up to this size, those are compared sentence by sentence that share rare words.
    pub most_retold: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            most_reports: 200,
            rare_reports: 100,
            rare_keys: 3,
            any_keys: 6,
            least_equal: 12,
            least_density: 0.22,
            most_in_story: 64,
            most_retold: 2000,
        }
    }
}

/// The passages of two reports, by their places in the list of inputs.
struct Pair {
    a: u32,
    b: u32,
    passages: Vec<Passage>,
    /// Passages of nothing but stock lines.
    furniture: Vec<Passage>,
}

/// Finds the passages that reports share.
///
/// The same findings for any number of threads and any order of `inputs`; time grows with the text
/// and with what is shared, not with the number of pairs. `a_spans` and `b_spans` of a finding go
/// together one by one. Findings are in order of report and place.
///
/// # Limits
///
/// Reports told again in other words are found in piles of up to [`Options::most_retold`] reports;
/// in larger ones only where a dozen words stayed in place, so call it once more for each story.
/// Blocks that more than [`Options::most_reports`] reports share word for word are taken for
/// formulas.
#[must_use]
pub fn reuse(inputs: &[ReuseInput<'_>], options: &Options) -> Vec<Reuse> {
    let inputs = in_order(inputs);
    let words: Vec<Vec<Word>> = inputs.par_iter().map(words::words).collect();
    let pairs = candidates::candidates(&words, options);
    found_in(&inputs, words, pairs, options)
}

/// Finds the passages of pairs that are known to share keys, as [`Postings::pairs`] gives them.
///
/// `inputs` are the reports of the pairs, or more. With all reports of a pile and all its pairs this is
/// [`reuse`]: the same findings, byte for byte, whether the postings were made in one go or day by day.
/// With [`Postings::pairs_with`] only what is new is judged; then stock lines are learnt from `inputs`
/// alone.
#[must_use]
pub fn reuse_of(inputs: &[ReuseInput<'_>], pairs: &[(ReportId, ReportId)], options: &Options) -> Vec<Reuse> {
    let inputs = in_order(inputs);
    let words: Vec<Vec<Word>> = inputs.par_iter().map(words::words).collect();
    let place = |report: ReportId| {
        let at = inputs.binary_search_by_key(&report, |input| input.report).ok()?;
        u32::try_from(at).ok()
    };
    let mut numbers: Vec<(u32, u32)> = pairs
        .iter()
        .filter_map(|&(a, b)| Some((place(a.min(b))?, place(a.max(b))?)))
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    found_in(&inputs, words, numbers, options)
}

/// Reports in order of their ids, each once.
fn in_order<'a>(inputs: &[ReuseInput<'a>]) -> Vec<ReuseInput<'a>> {
    let mut inputs = inputs.to_vec();
    inputs.sort_by_key(|input| input.report);
    inputs.dedup_by_key(|input| input.report);
    inputs
}

fn found_in(
    inputs: &[ReuseInput<'_>],
    words: Vec<Vec<Word>>,
    candidates: Vec<(u32, u32)>,
    options: &Options,
) -> Vec<Reuse> {
    let furniture = furniture::furniture(inputs, &words);
    let mut found = spans(inputs, &copied(&words, &furniture, candidates, options));
    if inputs.len() <= options.most_in_story.max(options.most_retold) {
        found = sentence_by_sentence(inputs, &words, &furniture, found, options);
    }
    drop(words);
    found.sort_by(|one, other| {
        (one.a, one.b, &one.a_spans, &one.b_spans).cmp(&(other.a, other.b, &other.a_spans, &other.b_spans))
    });
    judge::judge(inputs, &mut found, options);
    found
}

/// A copied passage that keeps fewer of its words is left to the second detector where that runs.
const LOOSE: f32 = 0.5;

/// Adds what the second detector finds, and lays copied passages out sentence by sentence.
fn sentence_by_sentence(
    inputs: &[ReuseInput<'_>],
    words: &[Vec<Word>],
    furniture: &[Furniture],
    copied: Vec<Reuse>,
    options: &Options,
) -> Vec<Reuse> {
    let tellings: Vec<Telling> = inputs
        .par_iter()
        .zip(words)
        .map(|(input, words)| Telling::new(input, words))
        .collect();
    let mut known: BTreeMap<(ReportId, ReportId), Vec<Reuse>> = BTreeMap::new();
    for reuse in copied {
        let all = known.entry((reuse.a, reuse.b)).or_default();
        if reuse.overlap >= LOOSE {
            all.push(reuse);
        }
    }
    let mut pairs: Vec<(usize, usize)> = if inputs.len() <= options.most_in_story {
        (0..inputs.len())
            .flat_map(|a| (a + 1..inputs.len()).map(move |b| (a, b)))
            .collect()
    } else {
        telling::meetings(&tellings)
    };
    let place = |report: ReportId| inputs.binary_search_by_key(&report, |input| input.report);
    let copied = known
        .keys()
        .filter_map(|(a, b)| Some((place(*a).ok()?, place(*b).ok()?)));
    pairs.extend(copied);
    pairs.sort_unstable();
    pairs.dedup();
    pairs
        .into_par_iter()
        .flat_map_iter(|(a, b)| {
            let teller = |at: usize| Teller {
                input: &inputs[at],
                telling: &tellings[at],
                furniture: &furniture[at],
            };
            let known = known
                .get(&(inputs[a].report, inputs[b].report))
                .map_or(&[][..], Vec::as_slice);
            retold::told(&teller(a), &teller(b), known)
        })
        .collect()
}

fn copied(
    words: &[Vec<Word>],
    furniture: &[Furniture],
    candidates: Vec<(u32, u32)>,
    options: &Options,
) -> Vec<Pair> {
    let align = |candidates: &[(u32, u32)], least: f32| -> Vec<Pair> {
        let groups: Vec<&[(u32, u32)]> = candidates.chunk_by(|one, other| one.0 == other.0).collect();
        groups
            .into_par_iter()
            .map(|group| align_group(group, words, furniture, options, least))
            .flatten_iter()
            .collect()
    };
    let mut pairs = align(&candidates, passages::LEAST_WEIGHT);
    drop(candidates);
    let found: Vec<(u32, u32)> = pairs.iter().map(|pair| (pair.a, pair.b)).collect();
    let around = candidates::through_others(&pairs, &found, words.len());
    pairs.extend(align(&around, passages::LEAST_WEIGHT_AROUND));
    pairs
}

/// Aligns one report with others.
fn align_group(
    group: &[(u32, u32)],
    words: &[Vec<Word>],
    furniture: &[Furniture],
    options: &Options,
    least: f32,
) -> Vec<Pair> {
    let Some(&(a, _)) = group.first() else {
        return Vec::new();
    };
    let own = &words[a as usize];
    let table = Table::new(own);
    group
        .iter()
        .filter_map(|&(_, b)| {
            let other = &words[b as usize];
            let stretches = table.stretches(other, options.least_equal, options.least_density);
            let all = passages::passages(own, other, &stretches);
            let stock = (&furniture[a as usize], &furniture[b as usize]);
            let (mut furniture, mut passages): (Vec<Passage>, Vec<Passage>) = all
                .into_iter()
                .partition(|passage| furniture::is_furniture((passage.a, passage.b), stock.0, stock.1));
            passages::without_chance(&mut passages, least);
            passages::without_chance(&mut furniture, least);
            (!passages.is_empty() || !furniture.is_empty()).then_some(Pair {
                a,
                b,
                passages,
                furniture,
            })
        })
        .collect()
}

/// Turns passages of words into findings with spans.
fn spans(inputs: &[ReuseInput<'_>], pairs: &[Pair]) -> Vec<Reuse> {
    let mut wanted: Vec<Vec<u32>> = vec![Vec::new(); inputs.len()];
    for pair in pairs {
        for passage in pair.passages.iter().chain(&pair.furniture) {
            wanted[pair.a as usize].extend([passage.a.0, passage.a.1 - 1]);
            wanted[pair.b as usize].extend([passage.b.0, passage.b.1 - 1]);
        }
    }
    let places: Vec<Vec<(u32, u32)>> = inputs
        .par_iter()
        .zip(&mut wanted)
        .map(|(input, wanted)| {
            wanted.sort_unstable();
            wanted.dedup();
            if wanted.is_empty() {
                Vec::new()
            } else {
                words::places_of(input, wanted)
            }
        })
        .collect();
    let span = |report: u32, range: (u32, u32)| {
        let (wanted, places) = (&wanted[report as usize], &places[report as usize]);
        let place = |word: u32| places.get(wanted.binary_search(&word).ok()?);
        let (first, last) = (place(range.0)?, place(range.1 - 1)?);
        words::span_of(&inputs[report as usize], first.0, last.1)
    };
    pairs
        .par_iter()
        .flat_map_iter(|pair| {
            let told = pair
                .passages
                .iter()
                .map(|passage| (passage, PassageLabel::Edited));
            let stock = pair
                .furniture
                .iter()
                .map(|passage| (passage, PassageLabel::Furniture));
            told.chain(stock).filter_map(|(passage, label)| {
                Some(Reuse {
                    a: inputs[pair.a as usize].report,
                    a_spans: vec![span(pair.a, passage.a)?],
                    b: inputs[pair.b as usize].report,
                    b_spans: vec![span(pair.b, passage.b)?],
                    relation: Relation::SamePassage,
                    direction: ReuseDirection::Unknown,
                    label,
                    overlap: passage.overlap(),
                    changes: Vec::new(),
                    basis: format!(
                        "{} words in the same order, {} in one run",
                        passage.equal, passage.longest
                    ),
                    rule: "reuse.copied",
                })
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
