//! In which order claims are worth reading: what many carry and little holds up comes first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use onrecord_nouns::{Claim, EntityKind, SourceId, Substance};

use crate::Case;

/// Orders claims, those that hang on least first.
///
/// Scraps of sentences come last, and before them claims that one outlet alone carries. Of the others,
/// claims on one line come before claims on several; among these, those that the most outlets carry,
/// where nobody is named, or that somebody denies.
#[must_use]
pub fn weakest_first(case: &Case<'_>, claims: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let mut ordered: Vec<usize> = claims
        .into_iter()
        .filter(|at| case.findings.claims.get(*at).is_some())
        .collect();
    ordered.sort_by_cached_key(|at| {
        let Some(claim) = case.findings.claims.get(*at) else {
            return (true, true, true, Reverse(0), Reverse(0), *at);
        };
        let outlets = outlets(case, claim).len();
        let weight =
            outlets + 2 * usize::from(nobody_named(case, claim)) + usize::from(!claim.denials.is_empty());
        (
            claim.wording == Substance::Scrap,
            outlets < 2,
            claim.lines > 1,
            Reverse(weight),
            Reverse(claim.statements.len()),
            *at,
        )
    });
    ordered
}

/// The outlets whose reports carry a claim.
#[must_use]
pub fn outlets(case: &Case<'_>, claim: &Claim) -> BTreeSet<SourceId> {
    claim
        .statements
        .iter()
        .filter_map(|id| case.chain(*id).first().copied())
        .collect()
}

/// Whether a claim rests on unnamed speakers alone; a claim without any speaker does not say so.
#[must_use]
pub fn nobody_named(case: &Case<'_>, claim: &Claim) -> bool {
    !claim.speakers.is_empty()
        && claim.speakers.iter().all(|speaker| {
            case.source(*speaker)
                .is_some_and(|source| source.kind == EntityKind::Anonymous)
        })
}
