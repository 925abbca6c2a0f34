//! What an editor looks at first: what there is, and the claims that hang on least.

use maud::{Markup, html};

use super::claim;
use crate::tally::plural;
use crate::view::View;

/// So many claims stand on the front.
const FRONT: usize = 10;

/// The numbers of the case.
#[must_use]
pub fn numbers(view: &View<'_>) -> Markup {
    let findings = view.case.findings;
    let several = findings
        .claims
        .iter()
        .filter(|claim| claim.reports.len() > 1)
        .count();
    let entries = [
        (view.case.reports.len(), "report", "reports"),
        (findings.stories.len(), "story", "stories"),
        (findings.statements.len(), "statement", "statements"),
        (several, "claim in several reports", "claims in several reports"),
        (findings.reuse.len(), "shared passage", "shared passages"),
        (
            findings.drifts.len(),
            "change between tellings",
            "changes between tellings",
        ),
        (view.case.conflicts().len(), "contradiction", "contradictions"),
    ];
    html! {
        dl class="numbers" {
            @for (count, one, many) in entries {
                div { dt { (if count == 1 { one } else { many }) } dd { (super::figures::number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)))) } }
            }
        }
    }
}

/// Claims that several reports carry, those that hang on least first, over all stories.
#[must_use]
pub fn weakest(view: &View<'_>) -> Markup {
    let claims = weakest_claims(view);
    html! {
        @if claims.is_empty() {
            p { "No claim is carried by more than one report." }
        } @else {
            (claim::table(view, &claims[..claims.len().min(FRONT)]))
            @if claims.len() > FRONT {
                p class="note" { "The first " (FRONT) " of " (plural(claims.len(), "claim", "claims")) " in several reports; the rest stands with the stories." }
            }
        }
    }
}

/// Claims in several reports: fewest origins first, then those without a name, then the most told.
#[must_use]
pub fn weakest_claims(view: &View<'_>) -> Vec<usize> {
    let case = view.case;
    let mut claims: Vec<usize> = case
        .findings
        .stories
        .iter()
        .filter(|story| story.reports.len() > 1)
        .flat_map(|story| case.claims_of(story))
        .filter(|at| case.findings.claims[*at].reports.len() > 1)
        .collect();
    claims.sort_by_key(|at| {
        let claim = &case.findings.claims[*at];
        (
            claim.least,
            !crate::summary::all_unnamed(case, claim),
            usize::MAX - claim.reports.len(),
            *at,
        )
    });
    claims
}
