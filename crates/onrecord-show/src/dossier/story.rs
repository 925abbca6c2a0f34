//! One story: its reports, its claims weakest first, and where each claim comes from.

use maud::{Markup, html};
use onrecord_nouns::{Claim, StatementRef, Story};

use super::provenance;
use crate::Case;
use crate::marks::report_anchor;
use crate::tally::{claim_counts, days_words, plural};

/// Writes a story.
pub(super) fn story(case: &Case<'_>, at: usize, story: &Story) -> Markup {
    let claims = case.claims_of(story);
    let (told_often, told_once): (Vec<usize>, Vec<usize>) = claims
        .iter()
        .copied()
        .partition(|claim| case.findings.claims[*claim].reports.len() > 1);
    html! {
        section id=(format!("story-{}", at + 1)) class="story" {
            h2 { "Story " (at + 1) @if let Some(place) = story.label { ": " q { (case.place_words(place)) } } }
            ul class="outlets" {
                @for id in &story.reports {
                    @if let Some(report) = case.report(*id) {
                        @let published = case.published(report);
                        li {
                            a href=(format!("#{}", report_anchor(*id))) { (case.report_name(*id)) }
                            " " span class="when" title=(published.basis) { (days_words(published.days, published.kind)) }
                        }
                    }
                }
            }
            @if claims.is_empty() { p { "No statement was found." } }
            @for claim in &told_often { (one_claim(case, *claim, &case.findings.claims[*claim])) }
            @if !told_once.is_empty() {
                details open[told_often.is_empty()] {
                    summary { (plural(told_once.len(), "claim", "claims")) " carried by one report only" }
                    @for claim in &told_once { (one_claim(case, *claim, &case.findings.claims[*claim])) }
                }
            }
        }
    }
}

fn one_claim(case: &Case<'_>, at: usize, claim: &Claim) -> Markup {
    html! {
        article class="claim" id=(format!("c{}", at + 1)) {
            h3 { q { (case.label_words(claim)) } }
            p class="counts" { (claim_counts(case, claim)) }
            @if claim.reports.len() > 1 { (provenance::drawing(case, at, claim)) }
            ul class="said" {
                @for id in &claim.statements { (said(case, *id, "")) }
                @for id in &claim.denials { (said(case, *id, "denied: ")) }
            }
            @if !claim.merges.is_empty() || !claim.missing.is_empty() {
                details {
                    summary { "Why this count, and what would settle it" }
                    ul {
                        li { "Indicator: " (claim.indicator.basis) }
                        @for merge in &claim.merges { li { "Counted as one: " (merge.reason) } }
                        @for missing in &claim.missing { li { "Missing: " (missing) } }
                    }
                }
            }
        }
    }
}

fn said(case: &Case<'_>, id: StatementRef, side: &str) -> Markup {
    let number = case.statement_number(id).unwrap_or_default();
    html! {
        li {
            span class="chain" { (side) (case.chain_words(case.chain(id))) }
            " "
            a class="evidence" href=(format!("#t{number}")) { q { (case.content_words(id)) } }
        }
    }
}
