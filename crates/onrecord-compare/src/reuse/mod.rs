//! Text that two reports share: which passage, what sort of copy, and who had it first.
//!
//! Two detectors. `copied` finds runs of equal words in piles of any size, near the speed of
//! memory; `retold` finds what was translated again or told again, sentence by sentence, where
//! reports share rare words. Reuse needs nothing but text, so it runs beside reading. Attribution
//! phrases are masked before: "X reports, citing Y" is how everybody writes.

mod align;
mod alone;
mod candidates;
mod clusters;
mod furniture;
mod hits;
mod judge;
mod letters;
mod likely;
mod lineage;
mod losses;
mod parallel;
mod passages;
mod postings;
pub(crate) mod rarity;
mod retold;
mod sheets;
mod stretches;
mod telling;
mod wording;
mod words;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use onrecord_likeness::Sketch;
use onrecord_nouns::{
    Block, DateKind, Days, PassageLabel, Reading, Relation, Report, ReportId, Reuse, ReuseDirection, Span,
    Text,
};
use rayon::prelude::*;

pub use crate::weights::BASE;
pub use clusters::{clusters, shares};
#[cfg(test)]
pub(crate) use likely::FILE;
pub use likely::NAMES;
pub use lineage::lineage;
pub use postings::{Postings, merge_runs};
pub use wording::wording;

use align::Table;
use furniture::Furniture;
use passages::Passage;
use retold::Teller;
use telling::Telling;
use words::{Waymarks, Word};

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
    /// What it says, if it was read: the outlets of its chains are what it may have retold.
    pub reading: Option<&'a Reading>,
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
            reading: Some(item.reading),
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

/// A passage of two reports, by their places in the list of inputs.
#[derive(Clone, Copy)]
struct Found {
    a: u32,
    b: u32,
    passage: Passage,
    /// Whether it is nothing but stock lines.
    stock: bool,
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
    let (words, marks) = words_of_all(&inputs);
    let pairs = candidates::candidates(&words, options);
    found_in(&inputs, (words, marks), pairs, options)
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
    let (words, marks) = words_of_all(&inputs);
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
    found_in(&inputs, (words, marks), numbers, options)
}

/// Reports in order of their ids, each once.
fn in_order<'a>(inputs: &[ReuseInput<'a>]) -> Vec<ReuseInput<'a>> {
    let mut inputs = inputs.to_vec();
    inputs.sort_by_key(|input| input.report);
    inputs.dedup_by_key(|input| input.report);
    inputs
}

/// The words of each report, and where to begin when some are looked for again.
fn words_of_all(inputs: &[ReuseInput<'_>]) -> (Vec<Vec<Word>>, Vec<Waymarks>) {
    inputs.par_iter().map(words::words).unzip()
}

fn found_in(
    inputs: &[ReuseInput<'_>],
    (words, marks): (Vec<Vec<Word>>, Vec<Waymarks>),
    candidates: Vec<(u32, u32)>,
    options: &Options,
) -> Vec<Reuse> {
    let furniture = furniture::furniture(inputs, &words);
    let copied = copied(&words, &furniture, candidates, options);
    let mut found = if inputs.len() <= options.most_in_story.max(options.most_retold) {
        let copied = spans(inputs, &marks, &copied);
        sentence_by_sentence(inputs, &words, &furniture, copied, options)
    } else {
        // Findings take as much memory as words; a large pile has room for one of them.
        drop((words, furniture));
        spans(inputs, &marks, &copied)
    };
    drop((copied, marks));
    found.sort_unstable_by(|one, other| {
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
    let one_story = inputs.len() <= options.most_in_story;
    let mut pairs: Vec<(usize, usize)> = if one_story {
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
    let sketches = unmade(inputs);
    pairs
        .into_par_iter()
        .flat_map_iter(|(a, b)| {
            let teller = |at: usize| Teller {
                input: &inputs[at],
                telling: &tellings[at],
                furniture: &furniture[at],
                sketches: &sketches[at],
            };
            let known = known
                .get(&(inputs[a].report, inputs[b].report))
                .map_or(&[][..], Vec::as_slice);
            retold::told(&teller(a), &teller(b), known, one_story)
        })
        .collect()
}

/// Room for the sketches of each report.
fn unmade(inputs: &[ReuseInput<'_>]) -> Vec<OnceLock<Vec<Sketch>>> {
    inputs.iter().map(|_| OnceLock::new()).collect()
}

/// Two sentences of two reports of which one credits the other, for training.
#[derive(Clone, Debug, PartialEq)]
pub struct SentencePair {
    /// The first report.
    pub a: ReportId,
    /// Its sentence.
    pub a_span: Span,
    /// The second report.
    pub b: ReportId,
    /// Its sentence.
    pub b_span: Span,
    /// One number for each of [`NAMES`].
    pub values: [f32; NAMES.len()],
}

/// The pairs of sentences of a small pile that are weighed by what they have in common.
#[must_use]
pub fn sentence_pairs(inputs: &[ReuseInput<'_>]) -> Vec<SentencePair> {
    let inputs = in_order(inputs);
    let (words, _) = words_of_all(&inputs);
    let furniture = furniture::furniture(&inputs, &words);
    let tellings: Vec<Telling> = inputs
        .iter()
        .zip(&words)
        .map(|(input, words)| Telling::new(input, words))
        .collect();
    let sketches = unmade(&inputs);
    let tellers: Vec<Teller<'_>> = (0..inputs.len())
        .map(|at| Teller {
            input: &inputs[at],
            telling: &tellings[at],
            furniture: &furniture[at],
            sketches: &sketches[at],
        })
        .collect();
    let mut found = Vec::new();
    for (at, a) in tellers.iter().enumerate() {
        for b in tellers.iter().skip(at + 1).filter(|b| likely::bound(a, b)) {
            found.extend(likely::likely(a, b).into_iter().map(|likely| SentencePair {
                a: a.input.report,
                a_span: a.telling.sentences[likely.link.a as usize].span,
                b: b.input.report,
                b_span: b.telling.sentences[likely.link.b as usize].span,
                values: likely.values,
            }));
        }
    }
    found
}

fn copied(
    words: &[Vec<Word>],
    furniture: &[Furniture],
    candidates: Vec<(u32, u32)>,
    options: &Options,
) -> Vec<Found> {
    let align = |candidates: &[(u32, u32)], least: f32| -> Vec<Vec<Found>> {
        let groups: Vec<&[(u32, u32)]> = candidates.chunk_by(|one, other| one.0 == other.0).collect();
        groups
            .into_par_iter()
            .map(|group| align_group(group, words, furniture, options, least))
            .collect()
    };
    let mut found = align(&candidates, passages::LEAST_WEIGHT).concat();
    drop(candidates);
    let around = candidates::through_others(&found, words.len());
    found.extend(
        align(&around, passages::LEAST_WEIGHT_AROUND)
            .into_iter()
            .flatten(),
    );
    found
}

/// Aligns one report with others.
fn align_group(
    group: &[(u32, u32)],
    words: &[Vec<Word>],
    furniture: &[Furniture],
    options: &Options,
    least: f32,
) -> Vec<Found> {
    let Some(&(a, _)) = group.first() else {
        return Vec::new();
    };
    let own = &words[a as usize];
    let table = Table::new(own);
    let mut found = Vec::new();
    for &(_, b) in group {
        let other = &words[b as usize];
        let stretches = table.stretches(other, options.least_equal, options.least_density);
        let all = passages::passages(own, other, stretches);
        let stock = (&furniture[a as usize], &furniture[b as usize]);
        let (mut furniture, mut passages): (Vec<Passage>, Vec<Passage>) = all
            .into_iter()
            .partition(|passage| furniture::is_furniture((passage.a, passage.b), stock.0, stock.1));
        passages::without_chance(&mut passages, least);
        passages::without_chance(&mut furniture, least);
        for (passages, stock) in [(passages, false), (furniture, true)] {
            found.extend(passages.into_iter().map(|passage| Found { a, b, passage, stock }));
        }
    }
    found.shrink_to_fit();
    found
}

/// Turns passages of words into findings with spans.
fn spans(inputs: &[ReuseInput<'_>], marks: &[Waymarks], found: &[Found]) -> Vec<Reuse> {
    let mut wanted: Vec<Vec<u32>> = vec![Vec::new(); inputs.len()];
    for Found { a, b, passage, .. } in found {
        wanted[*a as usize].extend([passage.a.0, passage.a.1 - 1]);
        wanted[*b as usize].extend([passage.b.0, passage.b.1 - 1]);
    }
    let places: Vec<Vec<(u32, u32)>> = inputs
        .par_iter()
        .zip(marks)
        .zip(&mut wanted)
        .map(|((input, marks), wanted)| {
            wanted.sort_unstable();
            wanted.dedup();
            marks.places(input, wanted)
        })
        .collect();
    let span = |report: u32, range: (u32, u32)| {
        let (wanted, places) = (&wanted[report as usize], &places[report as usize]);
        let place = |word: u32| places.get(wanted.binary_search(&word).ok()?);
        let (first, last) = (place(range.0)?, place(range.1 - 1)?);
        words::span_of(&inputs[report as usize], first.0, last.1)
    };
    let finding = |&Found { a, b, passage, stock }: &Found| {
        Some(Reuse {
            a: inputs[a as usize].report,
            a_spans: vec![span(a, passage.a)?],
            b: inputs[b as usize].report,
            b_spans: vec![span(b, passage.b)?],
            relation: Relation::SamePassage,
            direction: ReuseDirection::Unknown,
            label: if stock {
                PassageLabel::Furniture
            } else {
                PassageLabel::Edited
            },
            overlap: passage.overlap(),
            changes: Vec::new(),
            basis: format!(
                "{} words in the same order, {} in one run",
                passage.equal, passage.longest
            ),
            rule: "reuse.copied",
        })
    };
    let mut all = Vec::with_capacity(found.len());
    // Some at a time, so that the findings are never there twice.
    for some in found.chunks(SPANS_AT_ONCE) {
        all.extend(
            some.par_iter()
                .map(finding)
                .collect::<Vec<_>>()
                .into_iter()
                .flatten(),
        );
    }
    all
}

/// Findings that are made at once, by all threads.
const SPANS_AT_ONCE: usize = 1 << 14;

#[cfg(test)]
mod tests;
