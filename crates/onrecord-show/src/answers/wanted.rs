//! Which claim does the user mean? Its id as printed, or words of it.

use std::collections::BTreeSet;

use onrecord_nouns::Claim;

use crate::Case;
use crate::ranking::weakest_first;

/// So many near claims are named when none fits.
const NEAREST: usize = 5;

/// What a search for a claim came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The claim, and others that fit as well.
    Found(usize, Vec<usize>),
    /// No claim fits; these are nearest.
    Nothing(Vec<usize>),
}

/// Finds a claim by its id as printed ("c12") or by words of it; of several that hold all words the
/// first in the order of [`weakest_first`] is taken.
#[must_use]
pub fn wanted(case: &Case<'_>, asked: &str) -> Wanted {
    let claims = &case.findings.claims;
    let number = asked
        .trim()
        .strip_prefix(['c', 'C'])
        .and_then(|rest| rest.parse::<usize>().ok());
    if let Some(number) = number {
        return match number.checked_sub(1).filter(|at| *at < claims.len()) {
            Some(at) => Wanted::Found(at, Vec::new()),
            None => Wanted::Nothing(
                weakest_first(case, 0..claims.len())
                    .into_iter()
                    .take(NEAREST)
                    .collect(),
            ),
        };
    }
    let words = words_of(asked);
    let mut scored: Vec<(usize, usize)> = claims
        .iter()
        .enumerate()
        .map(|(at, claim)| (held(case, claim, &words), at))
        .filter(|(held, _)| *held > 0)
        .collect();
    let best = scored.iter().map(|(held, _)| *held).max().unwrap_or(0);
    scored.retain(|(held, _)| *held * 2 >= best);
    let near = |wanted: usize| -> Vec<usize> {
        weakest_first(
            case,
            scored
                .iter()
                .filter(|(held, _)| *held == wanted)
                .map(|(_, at)| *at),
        )
    };
    if best > 0 && best == words.len() {
        let mut fitting = near(best);
        if !fitting.is_empty() {
            let first = fitting.remove(0);
            return Wanted::Found(first, fitting);
        }
    }
    let mut nearest: Vec<usize> = Vec::new();
    for held in (1..=best).rev() {
        nearest.extend(near(held));
    }
    nearest.truncate(NEAREST);
    if nearest.is_empty() {
        nearest = weakest_first(case, 0..claims.len())
            .into_iter()
            .take(NEAREST)
            .collect();
    }
    Wanted::Nothing(nearest)
}

fn words_of(words: &str) -> BTreeSet<String> {
    words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// How many of the words the claim holds, in its label or in any of its statements. A word of the user
/// may be the beginning of a word of the text.
fn held(case: &Case<'_>, claim: &Claim, words: &BTreeSet<String>) -> usize {
    let mut texts = words_of(case.words(claim.label.report, claim.label.span));
    for id in claim.statements.iter().chain(&claim.denials) {
        let Some(statement) = case.statement(*id) else {
            continue;
        };
        for span in &statement.content {
            texts.extend(words_of(case.words(id.report, *span)));
        }
    }
    let is_held = |word: &&String| {
        let first = texts.range::<str, _>((
            std::ops::Bound::Included(word.as_str()),
            std::ops::Bound::Unbounded,
        ));
        let found = first.take(1).any(|text| text.starts_with(word.as_str()));
        found && (word.chars().count() > 3 || texts.contains(word.as_str()))
    };
    words.iter().filter(is_held).count()
}
