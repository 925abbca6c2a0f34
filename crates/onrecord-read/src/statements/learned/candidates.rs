//! What could be a statement: what the rules found, what the labels of a paragraph join to, and the
//! two crossed; each with what speaks for and against it.

use std::ops::Range;

use super::crf::Scores;
use super::facts::{Facts, Paragraph};
use super::linking::Linked;
use super::signals::Rates;

/// How many numbers describe a candidate.
pub const TRAITS: usize = 40;

/// A statement that a rule found, as tokens.
#[derive(Clone, Debug, Default)]
pub struct Ruled {
    /// The rule.
    pub rule: String,
    /// Its parts.
    pub linked: Linked,
    /// How often the rule is right.
    pub trust: f32,
    /// Whether its cue stands in another's content.
    pub is_nested: bool,
    /// Whether its words alone make it a statement: set phrases, agentless forms.
    pub is_set: bool,
    /// Which sort of rule.
    pub sort: u8,
}

/// Where a candidate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A rule.
    Rule,
    /// The likeliest labels.
    Labels,
    /// Labels that were eager to find something.
    Eager,
    /// A rule's content, the labels' source.
    RuleContent,
    /// The labels' content, a rule's source.
    RuleSource,
}

/// What could be a statement.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its parts.
    pub linked: Linked,
    /// The rule's finding that it is, or that it goes back to.
    pub rule: Option<usize>,
    /// Where it comes from.
    pub origin: Origin,
    /// What speaks for and against it.
    pub traits: [f32; TRAITS],
}

impl Candidate {
    /// Whether no word of the content is a verb; without a parse nobody knows.
    #[must_use]
    pub fn has_no_verb(&self) -> bool {
        self.traits[VERBS] == 0.0
    }

    /// Whether any word of the content stands in quotation marks.
    #[must_use]
    pub fn has_quotes(&self) -> bool {
        self.traits[QUOTED] > 0.0
    }

    /// Whether most of the content stands in quotation marks.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.traits[QUOTED] > 0.5
    }
}

/// The trait that counts the verbs of the content.
const VERBS: usize = 34;
/// The trait that tells how much of the content is quoted.
const QUOTED: usize = 23;

/// Everything that could be a statement in a paragraph.
#[must_use]
pub fn candidates(
    facts: &Facts,
    rates: &Rates,
    paragraph: &Paragraph,
    shares: &[Scores],
    likely: &[Linked],
    eager: &[Linked],
) -> Vec<Candidate> {
    let range = &paragraph.tokens;
    let mut found: Vec<(Linked, Option<usize>, Origin)> = Vec::new();
    let ruled: Vec<(usize, &Ruled)> = facts
        .ruled
        .iter()
        .enumerate()
        .filter(|(_, ruled)| {
            let place = ruled.linked.cue.first().or(ruled.linked.content.first());
            place.is_some_and(|place| range.contains(&place.start))
        })
        .collect();
    for (index, ruled) in &ruled {
        found.push((ruled.linked.clone(), Some(*index), Origin::Rule));
    }
    for (index, ruled) in &ruled {
        for linked in likely
            .iter()
            .filter(|linked| is_same_event(facts, linked, &ruled.linked))
        {
            if linked.source != ruled.linked.source {
                let crossed = Linked {
                    source: linked.source.clone(),
                    ..ruled.linked.clone()
                };
                found.push((crossed, Some(*index), Origin::RuleContent));
                let crossed = Linked {
                    source: ruled.linked.source.clone(),
                    ..linked.clone()
                };
                found.push((crossed, Some(*index), Origin::RuleSource));
            }
        }
    }
    for (all, origin) in [(likely, Origin::Labels), (eager, Origin::Eager)] {
        for linked in all {
            if !found
                .iter()
                .any(|(other, _, origin)| other == linked && *origin != Origin::Rule)
            {
                let rule = ruled
                    .iter()
                    .find(|(_, ruled)| is_same_event(facts, linked, &ruled.linked))
                    .map(|(index, _)| *index);
                found.push((linked.clone(), rule, origin));
            }
        }
    }
    found
        .into_iter()
        .map(|(linked, rule, origin)| {
            let traits = traits(
                facts, rates, paragraph, shares, likely, &ruled, &linked, rule, origin,
            );
            Candidate {
                linked,
                rule,
                origin,
                traits,
            }
        })
        .collect()
}

/// Whether two findings hang on the same cue and share content.
fn is_same_event(facts: &Facts, a: &Linked, b: &Linked) -> bool {
    meet(&a.cue, &b.cue) && shared(facts, &a.content, &b.content) > 0.0
}

fn meet(a: &[Range<usize>], b: &[Range<usize>]) -> bool {
    a.iter()
        .any(|a| b.iter().any(|b| a.start < b.end && b.start < a.end))
}

fn words(facts: &Facts, ranges: &[Range<usize>]) -> usize {
    ranges
        .iter()
        .flat_map(Clone::clone)
        .filter(|at| facts.tokens.get(*at).is_some_and(|fact| fact.is_word))
        .count()
}

/// The words that two lists of stretches share, as a part of all their words.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of words in a paragraph")]
pub fn shared(facts: &Facts, a: &[Range<usize>], b: &[Range<usize>]) -> f32 {
    let both: usize = a
        .iter()
        .flat_map(|a| b.iter().map(move |b| a.start.max(b.start)..a.end.min(b.end)))
        .filter(|range| range.start < range.end)
        .map(|range| words(facts, &[range]))
        .sum();
    if both == 0 {
        return 0.0;
    }
    let all = words(facts, a) + words(facts, b) - both;
    both as f32 / all.max(1) as f32
}

/// The words that two lists share, as a part of the smaller.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of words in a paragraph")]
pub fn covered(facts: &Facts, a: &[Range<usize>], b: &[Range<usize>]) -> f32 {
    let both: usize = a
        .iter()
        .flat_map(|a| b.iter().map(move |b| a.start.max(b.start)..a.end.min(b.end)))
        .filter(|range| range.start < range.end)
        .map(|range| words(facts, &[range]))
        .sum();
    both as f32 / words(facts, a).min(words(facts, b)).max(1) as f32
}

fn share(shares: &[Scores], at: usize, labels: [usize; 2]) -> f32 {
    shares.get(at).map_or(0.0, |share| {
        labels
            .iter()
            .map(|label| share.get(*label).copied().unwrap_or(0.0))
            .sum()
    })
}

#[expect(clippy::cast_precision_loss, reason = "counts of words in a paragraph")]
#[expect(clippy::too_many_arguments, reason = "the parts of one description")]
fn traits(
    facts: &Facts,
    rates: &Rates,
    paragraph: &Paragraph,
    shares: &[Scores],
    likely: &[Linked],
    ruled: &[(usize, &Ruled)],
    linked: &Linked,
    rule: Option<usize>,
    origin: Origin,
) -> [f32; TRAITS] {
    let mut traits = [0.0; TRAITS];
    let mine = rule.and_then(|rule| facts.ruled.get(rule));
    let over = |ranges: &[Range<usize>], labels: [usize; 2]| {
        let all: Vec<f32> = ranges
            .iter()
            .flat_map(Clone::clone)
            .filter(|at| facts.tokens.get(*at).is_some_and(|fact| fact.is_word))
            .map(|at| share(shares, at, labels))
            .collect();
        let least = all.iter().copied().fold(1.0_f32, f32::min);
        let most = all.iter().copied().fold(0.0_f32, f32::max);
        let mean = all.iter().sum::<f32>() / (all.len().max(1)) as f32;
        if all.is_empty() {
            (0.0, 0.0, 0.0)
        } else {
            (least, mean, most)
        }
    };
    let fact = |at: usize| facts.tokens.get(at);
    traits[0] = mine.map_or(-1.0, |mine| mine.trust);
    traits[1] = f32::from(u8::from(origin == Origin::Rule));
    traits[2] = origin as u8 as f32;
    traits[3] = f32::from(u8::from(mine.is_some_and(|mine| mine.is_set)));
    traits[6] = f32::from(u8::from(mine.is_some_and(|mine| mine.is_nested)));
    let (least, mean, _) = over(&linked.content, [5, 6]);
    traits[7] = mean;
    traits[8] = least;
    let first = linked.content.first().map_or(0, |range| range.start);
    let last = linked.content.last().map_or(0, |range| range.end);
    traits[9] = linked
        .content
        .iter()
        .map(|range| share(shares, range.start, [5, 5]) / 2.0)
        .fold(1.0, f32::min);
    traits[10] = 1.0 - share(shares, last, [6, 6]) / 2.0;
    let content_words = words(facts, &linked.content);
    traits[11] = (content_words as f32 + 1.0).ln();
    traits[12] = linked.content.len() as f32;
    let (_, mean, most) = over(&linked.cue, [3, 4]);
    traits[13] = most;
    traits[14] = mean;
    let (_, mean, _) = over(&linked.source, [1, 2]);
    traits[15] = if linked.source.is_empty() { -1.0 } else { mean };
    traits[16] = linked
        .source
        .first()
        .map_or(-1.0, |range| share(shares, range.start, [1, 1]) / 2.0);
    let cue_at = linked.cue.first().map_or(first, |range| range.start);
    let cue_end = linked.cue.last().map_or(cue_at, |range| range.end);
    let sentence = facts.sentences.get(cue_at).copied().unwrap_or_default();
    traits[17] = (sentence.0 as usize..sentence.1 as usize)
        .filter(|at| !linked.source.iter().any(|range| range.contains(at)))
        .map(|at| share(shares, at, [1, 2]))
        .fold(0.0, f32::max);
    let near = likely
        .iter()
        .map(|other| (shared(facts, &other.content, &linked.content), other))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(share, _)| *share > 0.0);
    traits[18] = near.map_or(0.0, |near| near.0);
    traits[19] = near.map_or(-1.0, |(_, other)| shared(facts, &other.source, &linked.source));
    let near = ruled
        .iter()
        .map(|(_, other)| (shared(facts, &other.linked.content, &linked.content), *other))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(share, _)| *share > 0.0);
    traits[20] = near.map_or(0.0, |near| near.0);
    traits[21] = near.map_or(-1.0, |(_, other)| {
        shared(facts, &other.linked.source, &linked.source)
    });
    traits[22] = near.map_or(-1.0, |(_, other)| other.trust);
    let quoted = linked
        .content
        .iter()
        .flat_map(Clone::clone)
        .filter(|at| fact(*at).is_some_and(|fact| fact.is_word && fact.quote > 0))
        .count();
    traits[QUOTED] = quoted as f32 / content_words.max(1) as f32;
    traits[24] = f32::from(u8::from(paragraph.is_headline));
    let cue_facts = || linked.cue.iter().flat_map(Clone::clone).filter_map(fact);
    let listed = cue_facts().map(|fact| fact.listed).max().unwrap_or(0);
    traits[25] = f32::from(listed >> 6);
    traits[26] = f32::from(listed & 63);
    traits[27] = f32::from(
        cue_facts()
            .map(|fact| rates.get(&fact.word).copied().unwrap_or(0))
            .max()
            .unwrap_or(0),
    );
    let source_facts = || linked.source.iter().flat_map(Clone::clone).filter_map(fact);
    traits[28] = f32::from(source_facts().map(|fact| fact.class).max().unwrap_or(0));
    traits[29] = words(facts, &linked.source) as f32;
    traits[30] = f32::from(u8::from(source_facts().any(|fact| fact.is_capital)));
    let gap = linked
        .content
        .iter()
        .map(|range| {
            if range.end <= cue_at {
                cue_at - range.end
            } else {
                range.start.saturating_sub(cue_end)
            }
        })
        .min()
        .unwrap_or(0);
    traits[31] = gap as f32;
    traits[32] = linked.source.first().map_or(-1.0, |range| {
        let gap = if range.end <= cue_at {
            cue_at - range.end
        } else {
            range.start.saturating_sub(cue_end)
        };
        gap as f32
    });
    traits[33] = f32::from(u8::from(first < cue_at));
    traits[VERBS] = if facts.is_parsed {
        let verbs = linked
            .content
            .iter()
            .flat_map(Clone::clone)
            .filter_map(fact)
            .filter(|fact| fact.is_verb);
        verbs.count().min(4) as f32
    } else {
        -1.0
    };
    let mut at = first;
    let mut sentences = 0;
    while at < last && sentences < 6 {
        at = facts
            .sentences
            .get(at)
            .map_or(last, |sentence| (sentence.1 as usize).max(at + 1));
        sentences += 1;
    }
    traits[35] = sentences as f32;
    traits[36] = mine.map_or(0.0, |mine| f32::from(mine.sort));
    traits[37] = words(facts, &linked.cue) as f32;
    traits[38] = f32::from(u8::from(
        linked
            .cue
            .iter()
            .flat_map(Clone::clone)
            .filter_map(fact)
            .any(|fact| fact.quote > 0),
    ));
    traits[39] = (sentence.1 as usize).saturating_sub(last).min(20) as f32;
    traits
}
