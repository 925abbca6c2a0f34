//! How likely is it that a sentence of one report tells what a sentence of the other does, if one of the
//! reports credits the other, or both a third?
//!
//! A logistic regression over what their words, meanings, figures and credits have in common, and over
//! whether either has a better partner. Its weights lie in `data/models/reuse` with a card that says what
//! they were trained on. Surprise: that a sentence is credited to the other report says more than most
//! words, since it came from some sentence there; so it needs only the likest one.

use std::sync::LazyLock;

use super::retold::{Link, Teller, both_quoted, likenesses, share_outlet};
use super::telling::{Sentence, Telling};
use crate::weights::Weights;

/// What is weighed, in the order of the values of a pair.
// Names of weights, not words of a text.
pub const NAMES: [&str; 21] = [
    "meaning",
    "stems",
    "neighbours",
    "shared amount",
    "credited",
    "one credit",
    "heard from a third",
    "one credits the other",
    "names clash",
    "figure shared",
    "figure near",
    "figures differ",
    "both quoted",
    "neighbours of quotations",
    "one speaker",
    "speakers differ",
    "in a head",
    "other length",
    "nearest to one",
    "nearest to both",
    "lead",
];

/// Two sentences that may tell the same, and what speaks for and against it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Likely {
    /// The sentences.
    pub(super) link: Link,
    /// One number for each of [`NAMES`].
    pub(super) values: [f32; NAMES.len()],
    /// What binds them.
    pub(super) tie: Tie,
}

/// What binds two sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tie {
    /// One was heard from the other report, or names whoever publishes it.
    Credited,
    /// One report credits the other elsewhere.
    Bound,
    /// Both reports name a third outlet.
    Third,
}

impl Likely {
    /// How sure it is that the two tell the same: 0 to 1.
    pub(super) fn sure(&self) -> f32 {
        WEIGHTS.sure(&self.values)
    }
}

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::read(FILE, NAMES));

pub(crate) const FILE: &str = include_str!("../../../../data/models/reuse/retold.tsv");

/// Likeness by stems, and weight of the shared ones, below which nothing is weighed.
const LEAST: (f32, f32) = (0.03, 2.5);
/// What likeness by shared stems and by shared neighbours counts beside likeness by meaning.
const BY_STEMS: f32 = 0.5;
const BY_NEIGHBOURS: f32 = 0.3;
/// Stems that a sentence must have: less is a heading or half a sentence.
const LEAST_STEMS: usize = 4;
/// No lead is longer.
const FURTHEST: f32 = 0.5;
/// Who publishes a report is credited by name in one sentence of so many at most, or in so few.
const ONE_IN: usize = 6;
const FEW: usize = 2;
/// Figures that differ by at most this share of the larger may be one, rounded.
const ROUNDED: f64 = 0.1;

/// Whether one report names the outlet of the other, or both name a third, and they are not of one house:
/// who prints a report is among its outlets, so two reports of one house credit nobody by that.
pub(super) fn bound(a: &Teller<'_>, b: &Teller<'_>) -> bool {
    let (one, other) = (a.telling, b.telling);
    let heard = |telling: &Telling, called: &[u64]| {
        let mut sentences = telling.sentences.iter();
        sentences.any(|sentence| share_outlet(&sentence.heard_from, called))
    };
    // A name that reading takes for no credit ("told the Gazette") is one to the report of the Gazette.
    !share_outlet(&one.own, &other.own)
        && (share_outlet(&one.outlets, &other.outlets)
            || heard(one, &other.called)
            || heard(other, &one.called)
            || names_it(one, other)
            || names_it(other, one))
}

/// Whether a sentence names whoever publishes another report.
fn names(sentence: &Sentence, other: &Telling) -> bool {
    share_outlet(&sentence.named, &other.full) || share_outlet(&sentence.named_short, &other.short)
}

/// Whether some sentences do, and few: who is named all the time is spoken of, not credited.
fn names_it(one: &Telling, other: &Telling) -> bool {
    let count = one
        .sentences
        .iter()
        .filter(|sentence| names(sentence, other))
        .count();
    count > 0 && count <= (one.sentences.len() / ONE_IN).max(FEW)
}

/// Pairs of sentences that may tell the same, in order of the first.
pub(super) fn likely(a: &Teller<'_>, b: &Teller<'_>) -> Vec<Likely> {
    let (one, other) = (a.telling, b.telling);
    let by_name = (names_it(one, other), names_it(other, one));
    let direct = share_outlet(&one.outlets, &other.own)
        || share_outlet(&other.outlets, &one.own)
        || by_name.0
        || by_name.1;
    let mut found: Vec<(f32, Likely)> = Vec::new();
    for link in likenesses(one, other, LEAST.0, LEAST.1) {
        let (left, right) = (&one.sentences[link.a as usize], &other.sentences[link.b as usize]);
        if left.stems.len() < LEAST_STEMS || right.stems.len() < LEAST_STEMS {
            continue;
        }
        let meaning = a.sketched().1[link.a as usize].similarity(&b.sketched().1[link.b as usize]);
        let likeness = meaning + BY_STEMS * link.alike + BY_NEIGHBOURS * link.worded;
        let heard =
            share_outlet(&left.heard_from, &other.called) || share_outlet(&right.heard_from, &one.called);
        let named = by_name.0 && names(left, other) || by_name.1 && names(right, one);
        let one_credit = share_outlet(&left.outlets, &right.outlets);
        let credited = heard || named;
        let nobody = left.heard_from.is_empty() && right.heard_from.is_empty();
        let third = !(heard || one_credit || nobody);
        let figures = figures(left, right);
        let one_speaker = share_outlet(&left.speakers, &right.speakers);
        let speakers_differ = !one_speaker && !left.speakers.is_empty() && !right.speakers.is_empty();
        let length = |sentence: &Sentence| sentence.stems.len() as f32;
        let yes = |held: bool| if held { 1.0 } else { 0.0 };
        let values = [
            meaning,
            link.alike,
            link.worded,
            link.shared.ln_1p(),
            yes(credited),
            yes(one_credit),
            yes(third),
            yes(direct),
            yes(names_clash(left, right)),
            yes(figures == Figures::Shared),
            yes(figures == Figures::Near),
            yes(figures == Figures::Differ),
            yes(both_quoted(left, right)),
            yes(both_quoted(left, right)) * link.worded,
            yes(one_speaker),
            yes(speakers_differ),
            yes(left.in_head || right.in_head),
            (length(left) / length(right)).ln().abs(),
            0.0,
            0.0,
            0.0,
        ];
        let nearness = likeness
            + match figures {
                Figures::Shared => 0.15,
                Figures::Near => 0.08,
                Figures::Differ => -0.1,
                Figures::None => 0.0,
            };
        found.push((
            nearness,
            Likely {
                link,
                values,
                tie: match (credited, direct) {
                    (true, _) => Tie::Credited,
                    (false, true) => Tie::Bound,
                    (false, false) => Tie::Third,
                },
            },
        ));
    }
    rank((one.sentences.len(), other.sentences.len()), &mut found);
    found.into_iter().map(|(_, likely)| likely).collect()
}

/// Weighs whether either sentence has a better partner.
fn rank((rows, columns): (usize, usize), found: &mut [(f32, Likely)]) {
    let mut best = [vec![[f32::MIN; 2]; rows], vec![[f32::MIN; 2]; columns]];
    let places = |link: &Link| [link.a as usize, link.b as usize];
    for (nearness, likely) in found.iter() {
        for (side, at) in best.iter_mut().zip(places(&likely.link)) {
            let [first, second] = &mut side[at];
            if *nearness > *first {
                (*first, *second) = (*nearness, *first);
            } else {
                *second = second.max(*nearness);
            }
        }
    }
    for (nearness, likely) in found.iter_mut() {
        let lead = |(side, at): (&Vec<[f32; 2]>, usize)| {
            let [first, second] = side[at];
            let rival = if *nearness >= first { second } else { first };
            (*nearness - rival.max(0.0)).min(FURTHEST)
        };
        let [own, other] = places(&likely.link);
        let leads = [lead((&best[0], own)), lead((&best[1], other))];
        let nearest = [*nearness >= best[0][own][0], *nearness >= best[1][other][0]];
        let yes = |held: bool| if held { 1.0 } else { 0.0 };
        {
            let [.., to_one, to_both, lead] = &mut likely.values;
            *to_one = yes(nearest.contains(&true));
            *to_both = yes(nearest == [true, true]);
            *lead = leads[0].min(leads[1]);
        }
    }
}

/// What the figures of two sentences say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Figures {
    None,
    Shared,
    Near,
    Differ,
}

fn figures(one: &Sentence, other: &Sentence) -> Figures {
    let digits = one
        .figures
        .iter()
        .any(|figure| other.figures.binary_search(figure).is_ok());
    let any = |held: &dyn Fn(f64, f64) -> bool| {
        one.amounts
            .iter()
            .any(|a| other.amounts.iter().any(|b| held(*a, *b)))
    };
    if digits || any(&|a, b| a == b) {
        Figures::Shared
    } else if any(&|a, b| (a - b).abs() <= ROUNDED * a.max(b)) {
        Figures::Near
    } else if one.amounts.is_empty() || other.amounts.is_empty() {
        Figures::None
    } else {
        Figures::Differ
    }
}

/// Whether both have names, and none in common.
fn names_clash(one: &Sentence, other: &Sentence) -> bool {
    let mut names = one.stems.iter().filter(|stem| stem.1).peekable();
    let shares = |(stem, _): &(u32, bool)| other.stems.binary_search_by_key(stem, |other| other.0).is_ok();
    names.peek().is_some() && other.stems.iter().any(|stem| stem.1) && !names.any(shares)
}
