//! Which of the candidates are told?

use super::candidates::{Candidate, Origin, candidates, covered};
use super::crf::{self, Scores};
use super::facts::Facts;
use super::linking::{Linked, link};
use super::rows::Rows;
use super::signals::Signals;
use super::weights::Weights;
use super::{LABELS, Label};

/// What the labels are where eagerness is wanted: this is taken from the score of "nothing".
const EAGERNESS: f32 = 1.5;

/// What a rule that is mostly right found is told unless its chance is under this: the rules were
/// written for reports of all kinds, the weights were learnt from one kind.
const KEPT: f32 = 0.1;

/// What a rule must be right at least to be kept so.
const TRUSTED: f32 = 0.4;

/// What no rule found needs a chance that is so much higher.
const CAUTION: f32 = 0.03;

/// The same for what has neither a verb nor quoted words in it: attitudes to a thing, of which the
/// gold holds many that people seldom ask for.
const CAUTION_FOR_THINGS: f32 = 0.3;

/// A rule's own borders and source stand unless others are likelier by more than this.
const CONSTANCY: f32 = 0.3;

/// The same where some of the words are quoted: marks are alike in reports of all kinds.
const CONSTANCY_IN_QUOTES: f32 = 0.1;

/// What the passes made of each paragraph.
#[derive(Clone, Debug, Default)]
pub struct Labelled {
    /// The likeliest labels.
    pub likely: Vec<Label>,
    /// The likeliest where "nothing" counts for less.
    pub eager: Vec<Label>,
    /// How likely each label is.
    pub shares: Vec<Scores>,
}

/// Labels the paragraphs of a report.
#[must_use]
pub fn labelled(facts: &Facts, weights: &Weights) -> Vec<Labelled> {
    let signals = Signals::new(facts, &weights.rates);
    let mut firsts = Vec::with_capacity(facts.paragraphs.len());
    for paragraph in &facts.paragraphs {
        let mut rows = Rows::default();
        signals.features(paragraph.tokens.clone(), &mut rows);
        let scores = weights.first.scores(&[&rows]);
        firsts.push((rows, in_labels(&scores, &weights.first.transitions)));
    }
    let Some(second) = &weights.second else {
        return firsts.into_iter().map(|(_, labelled)| labelled).collect();
    };
    let firsts: &[(Rows, Labelled)] = &firsts;
    firsts
        .iter()
        .enumerate()
        .map(|(index, (rows, first))| {
            let beside = |index: Option<usize>| {
                held(
                    index
                        .and_then(|index| firsts.get(index))
                        .map(|(_, labelled)| labelled),
                )
            };
            let around = (beside(index.checked_sub(1)), beside(Some(index + 1)));
            let mut more = Rows::default();
            if let Some(paragraph) = facts.paragraphs.get(index) {
                signals.second(
                    paragraph.tokens.clone(),
                    &first.likely,
                    &first.shares,
                    around,
                    &mut more,
                );
            }
            in_labels(&second.scores(&[rows, &more]), &second.transitions)
        })
        .collect()
}

/// Which roles a paragraph holds, one bit each; a number of its own for no paragraph.
#[must_use]
pub fn held(labelled: Option<&Labelled>) -> u64 {
    labelled.map_or(32, |labelled| {
        labelled
            .likely
            .iter()
            .fold(0, |held, label| held | 1 << label.div_ceil(2))
    })
}

/// From scores to labels.
#[must_use]
pub fn in_labels(scores: &[Scores], transitions: &crf::Transitions) -> Labelled {
    Labelled {
        likely: crf::likeliest(scores, transitions, 0.0),
        eager: crf::likeliest(scores, transitions, EAGERNESS),
        shares: crf::shares(scores, transitions).shares,
    }
}

/// Everything that could be a statement in a report, by what its paragraphs were labelled.
#[must_use]
pub fn all_candidates(
    facts: &Facts,
    weights: &super::signals::Rates,
    labelled: &[Labelled],
) -> Vec<Candidate> {
    let mut shares = vec![[0.0; LABELS]; facts.tokens.len()];
    for (paragraph, labelled) in facts.paragraphs.iter().zip(labelled) {
        for (slot, share) in shares
            .get_mut(paragraph.tokens.clone())
            .unwrap_or_default()
            .iter_mut()
            .zip(&labelled.shares)
        {
            *slot = *share;
        }
    }
    let mut all = Vec::new();
    for (paragraph, labelled) in facts.paragraphs.iter().zip(labelled) {
        let range = paragraph.tokens.clone();
        let likely: Vec<Linked> = link(facts, range.clone(), &labelled.likely);
        let eager: Vec<Linked> = link(facts, range, &labelled.eager);
        all.extend(candidates(facts, weights, paragraph, &shares, &likely, &eager));
    }
    all
}

/// The candidates that are told, best first: none that shares its cue or most of its content with a
/// better one.
#[must_use]
pub fn chosen(facts: &Facts, all: &[Candidate], chances: &[f32], enough: f32) -> Vec<usize> {
    let chance = |index: usize| chances.get(index).copied().unwrap_or(0.0);
    // What a rule took for a part of another's words waits for the others.
    let waits = |candidate: &Candidate| {
        candidate.origin == Origin::Rule
            && candidate
                .rule
                .and_then(|rule| facts.ruled.get(rule))
                .is_some_and(|ruled| ruled.is_nested)
    };
    // Set phrases come first, they stand by their words alone.
    let phase = |candidate: &Candidate| {
        let set = candidate.origin == Origin::Rule
            && candidate
                .rule
                .and_then(|rule| facts.ruled.get(rule))
                .is_some_and(|ruled| ruled.is_set);
        if waits(candidate) { 2_u8 } else { u8::from(!set) }
    };
    let mut order: Vec<(u8, f32, usize)> = all
        .iter()
        .enumerate()
        .filter(|(index, candidate)| chance(*index) >= needed(facts, candidate, enough))
        .map(|(index, candidate)| {
            let own = match candidate.origin {
                Origin::Rule if candidate.has_quotes() => CONSTANCY_IN_QUOTES,
                Origin::Rule => CONSTANCY,
                _ => 0.0,
            };
            (phase(candidate), chance(index) + own, index)
        })
        .collect();
    order.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
    let mut told: Vec<usize> = Vec::new();
    for (_, _, index) in order {
        let Some(candidate) = all.get(index) else { continue };
        let clashes = told.iter().filter_map(|other| all.get(*other)).any(|other| {
            covered(facts, &candidate.linked.cue, &other.linked.cue) > 0.0
                || covered(facts, &candidate.linked.content, &other.linked.content) > 0.3
                || covered(facts, &candidate.linked.cue, &other.linked.content) > 0.0
                || covered(facts, &candidate.linked.content, &other.linked.cue) > 0.0
        });
        if !clashes {
            told.push(index);
        }
    }
    told
}

/// The chance from which on a candidate is told.
fn needed(facts: &Facts, candidate: &Candidate, enough: f32) -> f32 {
    let is_thing = candidate.has_no_verb() && !candidate.is_quoted();
    let Some(ruled) = candidate.rule.and_then(|rule| facts.ruled.get(rule)) else {
        return enough + if is_thing { CAUTION_FOR_THINGS } else { CAUTION };
    };
    match candidate.origin {
        Origin::Rule if ruled.is_set && !ruled.is_nested => 0.0,
        Origin::Rule if !ruled.is_nested && ruled.trust >= TRUSTED => enough.min(KEPT),
        // Set phrases stand by their own words.
        Origin::Labels | Origin::Eager | Origin::RuleContent | Origin::RuleSource if ruled.is_set => {
            f32::INFINITY
        }
        _ if is_thing && ruled.trust < TRUSTED => enough + CAUTION_FOR_THINGS,
        _ => enough,
    }
}
