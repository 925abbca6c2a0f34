//! Which of the mentions before it does a pronoun mean, as far as was learned from a treebank?
//!
//! A linear ranker: each candidate has a few features (how far, subject or not, which kind of
//! somebody), each feature a weight, and the candidate with the largest sum wins; "nobody" stands
//! among them. `cargo xtask train coreference` made the weights; the card lies beside them.

use std::collections::HashMap;
use std::fmt;

use onrecord_nouns::{EntityKind, Number, Span, TokenId};

use super::cast::{Member, Seen};
use crate::mentions::{Phrase, Pronoun, Sort};
use crate::who::Page;

/// A feature of a candidate: what it tells, for which pronoun, and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Feature {
    kind: u8,
    pronoun: u8,
    value: u16,
}

/// A pronoun with everybody whom it may mean.
#[derive(Clone, Debug)]
pub struct PronounCase {
    /// The pronoun.
    pub span: Span,
    /// `he`, `she` or `they`.
    pub pronoun: &'static str,
    /// What speaks for nobody.
    pub nobody: Vec<Feature>,
    /// The mentions before it, the nearest first.
    pub candidates: Vec<PronounCandidate>,
    /// Whether it follows a quotation of somebody beside it, and so means somebody.
    pub after_a_quotation: bool,
}

/// A mention that a pronoun may mean.
#[derive(Clone, Debug)]
pub struct PronounCandidate {
    /// The token that heads it.
    pub head: TokenId,
    /// What is known of it.
    pub features: Vec<Feature>,
}

/// Names of the features in the file of weights; their order is their number.
// Names of features, not words of a text.
const KINDS: [&str; 22] = [
    "bias",
    "distance",
    "order",
    "label",
    "form",
    "sort",
    "number",
    "count",
    "label-distance",
    "gender",
    "labels",
    "first-of-sentence",
    "same-pronoun",
    "speaks",
    "quoted",
    "clause",
    "kind-number",
    "near",
    "nobody",
    "nobody-candidates",
    "subject-order",
    "kind-form",
];

const PRONOUNS: [&str; 4] = ["any", "he", "she", "they"];

/// The weights of features.
#[derive(Debug, Default)]
pub(crate) struct Ranker {
    weights: HashMap<Feature, i32, foldhash::fast::FixedState>,
}

impl fmt::Display for Feature {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = KINDS.get(usize::from(self.kind)).unwrap_or(&"");
        let pronoun = PRONOUNS.get(usize::from(self.pronoun)).unwrap_or(&"");
        write!(to, "{kind}\t{pronoun}\t{}", self.value)
    }
}

impl Ranker {
    /// Reads a file of weights: feature, pronoun, value and weight a line.
    pub(crate) fn parse(table: &str) -> Self {
        let mut ranker = Self::default();
        let place = |list: &[&str], name: &str| {
            let place = list.iter().position(|known| *known == name)?;
            u8::try_from(place).ok()
        };
        for line in table.lines() {
            let mut fields = line.split('\t');
            let mut read = || -> Option<(Feature, i32)> {
                let feature = Feature {
                    kind: place(&KINDS, fields.next()?)?,
                    pronoun: place(&PRONOUNS, fields.next()?)?,
                    value: fields.next()?.parse().ok()?,
                };
                Some((feature, fields.next()?.parse().ok()?))
            };
            if let Some((feature, weight)) = read() {
                ranker.weights.insert(feature, weight);
            }
        }
        ranker
    }

    /// Whether nothing was learned.
    pub(crate) fn is_empty(&self) -> bool {
        self.weights.is_empty()
    }

    /// The index of the candidate that wins, unless nobody does; a pronoun that speaks is somebody, if
    /// there is anybody. Of equals the nearest wins.
    pub(crate) fn choose(&self, case: &PronounCase, speaks: bool) -> Option<usize> {
        let score = |features: &[Feature]| -> i64 {
            let weights = features.iter().filter_map(|feature| self.weights.get(feature));
            weights.map(|weight| i64::from(*weight)).sum()
        };
        let mut best = (if speaks { i64::MIN } else { score(&case.nobody) }, None);
        for (index, candidate) in case.candidates.iter().enumerate() {
            let score = score(&candidate.features);
            if score > best.0 {
                best = (score, Some(index));
            }
        }
        best.1
    }
}

/// Everything that is known of one candidate.
pub(super) struct View<'a> {
    pub(super) seen: &'a Seen,
    pub(super) member: &'a Member,
    /// Sentences between it and the pronoun.
    pub(super) distance: usize,
    /// How many candidates stand nearer, and how many of these are subjects.
    pub(super) order: usize,
    pub(super) subjects: usize,
    pub(super) same_clause: bool,
}

/// The features of a candidate.
pub(super) fn features(page: &Page<'_>, phrase: &Phrase, pronoun: Pronoun, view: &View<'_>) -> Vec<Feature> {
    let View { seen, member, .. } = view;
    let own = number_of(pronoun);
    let mut features = Vec::with_capacity(40);
    let mut add = |kind: &str, value: usize| {
        let kind = KINDS.iter().position(|known| *known == kind).unwrap_or_default();
        let feature = |pronoun: u8| Feature {
            kind: u8::try_from(kind).unwrap_or_default(),
            pronoun,
            value: u16::try_from(value).unwrap_or(u16::MAX),
        };
        features.push(feature(0));
        features.push(feature(own));
    };
    let distance = view.distance.min(5);
    let label = label(page, seen.head);
    let form = form(seen);
    let kind = kind(member.entity.kind);
    let plural = plural(member);
    let gender = match member.gender {
        None => 0,
        Some(gender) if gender == pronoun => 1,
        Some(_) => 2,
    };
    let inside = usize::from(page.quoted(phrase.head));
    add("bias", 0);
    add("distance", distance);
    add("order", view.order.min(9));
    add("label", label);
    add("form", form);
    add("sort", sort(member.sort));
    add("number", plural);
    add("count", member.count.min(7));
    add("label-distance", label * 4 + distance.min(3));
    add("gender", gender * 8 + kind);
    add("labels", label * 16 + self::label(page, phrase.head));
    add(
        "first-of-sentence",
        usize::from(page.sentence_range(seen.head).start + 2 > seen.head) * 4 + distance.min(3),
    );
    add(
        "same-pronoun",
        usize::from(seen.pronoun == Some(pronoun)) * 4 + distance.min(3),
    );
    add(
        "speaks",
        (usize::from(seen.speaks) * 2 + usize::from(phrase.speaks)) * 4 + distance.min(3),
    );
    add(
        "quoted",
        ((usize::from(seen.quoted) * 2 + inside) * 2 + usize::from(seen.speaks)) * 3 + distance.min(2),
    );
    add("clause", usize::from(view.same_clause));
    add("kind-number", kind * 4 + plural);
    add(
        "near",
        phrase
            .head
            .saturating_sub(seen.head)
            .checked_ilog2()
            .map_or(0, |log| log as usize + 1),
    );
    add(
        "subject-order",
        usize::from(seen.subject) * 8 + view.subjects.min(6),
    );
    add("kind-form", kind * 12 + form);
    features
}

/// The features of nobody.
pub(super) fn nobody(pronoun: Pronoun, candidates: usize) -> Vec<Feature> {
    let feature = |kind: u8, value: usize| Feature {
        kind,
        pronoun: number_of(pronoun),
        value: u16::try_from(value).unwrap_or(u16::MAX),
    };
    vec![feature(18, 0), feature(19, candidates.min(8))]
}

/// The name of a pronoun in cases and in the file of weights.
pub(super) const fn name_of(pronoun: Pronoun) -> &'static str {
    match pronoun {
        Pronoun::He => "he",
        Pronoun::She => "she",
        _ => "they",
    }
}

const fn number_of(pronoun: Pronoun) -> u8 {
    match pronoun {
        Pronoun::He => 1,
        Pronoun::She => 2,
        _ => 3,
    }
}

fn label(page: &Page<'_>, at: usize) -> usize {
    match page.dep(at) {
        "nsubj" => 1,
        "nsubjpass" => 2,
        "dobj" => 3,
        "dative" | "iobj" => 4,
        "pobj" => match page.dep(page.head(at)) {
            "agent" => 5,
            _ => 6,
        },
        "poss" => 7,
        "appos" => 8,
        "conj" => 9,
        "attr" => 10,
        "ROOT" => 11,
        "compound" | "nmod" => 12,
        "" => 13,
        _ => 0,
    }
}

fn form(seen: &Seen) -> usize {
    match seen.pronoun {
        Some(Pronoun::He | Pronoun::She) => 1,
        Some(Pronoun::They) => 2,
        Some(Pronoun::It) => 3,
        Some(Pronoun::Relative) => 4,
        None if seen.name => 5,
        None => 0,
    }
}

const fn kind(kind: EntityKind) -> usize {
    match kind {
        EntityKind::Person => 0,
        EntityKind::Anonymous => 1,
        EntityKind::Group => 2,
        EntityKind::Organisation => 3,
        EntityKind::Government => 4,
        EntityKind::Outlet => 5,
        EntityKind::Document => 6,
        EntityKind::Event => 7,
    }
}

fn plural(member: &Member) -> usize {
    match member.entity.anonymous.as_ref().map(|anonymous| anonymous.number) {
        Some(Number::Exactly(1)) => 1,
        Some(_) => 2,
        None if member.plural => 3,
        None => 0,
    }
}

const fn sort(sort: Option<Sort>) -> usize {
    match sort {
        None => 0,
        Some(Sort::Anonymous(_)) => 1,
        Some(Sort::Role) => 2,
        Some(Sort::Person) => 3,
        Some(Sort::Group) => 4,
        Some(Sort::Team) => 5,
        Some(Sort::Government) => 6,
        Some(Sort::Organisation) => 7,
        Some(Sort::Outlet) => 8,
        Some(Sort::Unknown) => 9,
        Some(Sort::Name | Sort::Document | Sort::Event | Sort::Pronoun(_)) => 10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_read_as_they_are_written() {
        let feature = Feature {
            kind: 1,
            pronoun: 2,
            value: 3,
        };
        assert_eq!(feature.to_string(), "distance\tshe\t3");
        let ranker = Ranker::parse(&format!("{feature}\t-7\nno such line\n"));
        assert_eq!(ranker.weights.get(&feature), Some(&-7));
    }
}
