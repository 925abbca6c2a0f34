//! A claim: its words, its three counts, what it hangs on, its ways, and who tells it.

use maud::{Markup, html};
use onrecord_nouns::{Certainty, Claim, Mode, Polarity, Setting, StatementRef};

use super::folded;
use crate::case::unquoted;
use crate::drawing::provenance;
use crate::summary::all_unnamed;
use crate::tally::plural;
use crate::view::{Record, View};

/// So many statements of a claim stand open.
const SAID: usize = 6;

/// A claim with all that is known of it.
#[must_use]
pub fn claim(view: &View<'_>, at: usize) -> Markup {
    let Some(claim) = view.case.findings.claims.get(at) else {
        return html! {};
    };
    html! {
        article class="claim" id=(format!("c{}", at + 1)) data-reports=(claim.reports.len()) data-origins=(claim.least) {
            h4 { (label(view, at, claim)) }
            (counts(claim))
            (hangs(view, claim))
            @if claim.reports.len() > 1 { (provenance(view, at, claim)) }
            (told(view, claim))
            (why(claim))
            (view.beside(Record::Claim(at)))
        }
    }
}

/// The words of a claim; on the desk they lead to its own page.
fn label(view: &View<'_>, at: usize, claim: &Claim) -> Markup {
    let words = view.case.place_words(claim.label);
    let words = unquoted(&words);
    html! {
        a class="quote" href=(view.claim(at)) { q { (words) } }
    }
}

/// The three counts and the indicator.
fn counts(claim: &Claim) -> Markup {
    html! {
        dl class="counts" {
            div { dt { (if claim.reports.len() == 1 { "report" } else { "reports" }) } dd { (claim.reports.len()) } }
            div { dt { (if claim.lines_most == 1 { "line" } else { "lines" }) } dd { (range(claim.lines, claim.lines_most)) } }
            div { dt { (if claim.most == 1 { "independent origin" } else { "independent origins" }) } dd { (range(claim.least, claim.most)) } }
            div class="indicator" { dt { a href="#method-indicator" { "indicator" } } dd { (claim.indicator.letter) (claim.indicator.number) } }
        }
    }
}

/// "2", or "1 to 3" where chains are open.
pub(crate) fn range(least: u32, most: u32) -> String {
    if most > least {
        format!("{least} to {most}")
    } else {
        least.to_string()
    }
}

/// What the claim hangs on, and what an editor wants to know first.
fn hangs(view: &View<'_>, claim: &Claim) -> Markup {
    let several = claim.reports.len() > 1;
    html! {
        @if several && claim.cut.len() == 1 {
            p class="hangs" {
                "Hangs on " b { (view.source(claim.cut[0])) } ": take it away and no support is left."
            }
        } @else if several && claim.cut.len() > 1 {
            p class="hangs" {
                "Falls only if all of these are taken away: "
                @for (at, source) in claim.cut.iter().enumerate() {
                    @if at > 0 { ", " } b { (view.source(*source)) }
                }
                "."
            }
        }
        @let unnamed = all_unnamed(view.case, claim);
        @if unnamed || !claim.denials.is_empty() {
            ul class="flags" {
                @if unnamed { li { "Nobody is named" } }
                @if !claim.denials.is_empty() { li { "Denied in " (plural(claim.denials.len(), "statement", "statements")) } }
            }
        }
    }
}

/// Who tells the claim, and who denies it.
fn told(view: &View<'_>, claim: &Claim) -> Markup {
    let said: Vec<Markup> = claim.statements.iter().map(|id| said(view, *id)).collect();
    let list = |items: Markup| html! { ul class="said" { (items) } };
    html! {
        (folded(said, SAID, "statements", list))
        @if !claim.denials.is_empty() {
            p class="denied" { "Denied by" }
            ul class="said" { @for id in &claim.denials { (self::said(view, *id)) } }
        }
    }
}

/// A statement in a list: the way it took, its words, and how it is said.
#[must_use]
pub fn said(view: &View<'_>, id: StatementRef) -> Markup {
    let number = view.case.statement_number(id).unwrap_or_default();
    html! {
        li data-t=(number) {
            (view.chain(id)) " "
            span class="words" { (view.quote(id)) " " (manner(view, id)) (view.beside(Record::Statement(id))) }
        }
    }
}

/// How a statement is made, in a few words; nothing for plain indirect speech.
pub(crate) fn manner(view: &View<'_>, id: StatementRef) -> Markup {
    let Some(statement) = view.case.statement(id) else {
        return html! {};
    };
    let mut words: Vec<&str> = Vec::new();
    match statement.mode {
        Mode::Indirect => {}
        Mode::Direct => words.push("quoted"),
        Mode::Mixed => words.push("partly quoted"),
        Mode::Document => words.push("credit of the whole report"),
        mode => words.push(mode.as_str()),
    }
    if statement.polarity == Polarity::Negative {
        words.push("negated");
    }
    if statement.certainty == Certainty::Hedged {
        words.push("hedged");
    }
    if !statement.conditions.is_empty() {
        words.push("with a condition");
    }
    if statement.setting == Setting::Background {
        words.push("told as background");
    }
    html! { @if !words.is_empty() { span class="note" { "(" (words.join(", ")) ")" } } }
}

/// How the count came about.
fn why(claim: &Claim) -> Markup {
    let mut reasons: Vec<(&str, usize)> = Vec::new();
    for merge in &claim.merges {
        match reasons.iter_mut().find(|(reason, _)| *reason == merge.reason) {
            Some((_, times)) => *times += 1,
            None => reasons.push((&merge.reason, 1)),
        }
    }
    html! {
        details class="why" {
            summary { "Why this count" @if !claim.missing.is_empty() { ", and what would settle it" } }
            ul {
                li { "Indicator " (claim.indicator.letter) (claim.indicator.number) ": " (claim.indicator.basis) }
                @for (reason, times) in &reasons {
                    li { "Counted as one: " (reason) @if *times > 1 { " (" (times) " times)" } }
                }
                @for missing in &claim.missing { li { "Missing: " (missing) } }
            }
        }
    }
}

/// A claim that one report carries, in one line.
#[must_use]
pub fn short(view: &View<'_>, at: usize) -> Markup {
    let Some(claim) = view.case.findings.claims.get(at) else {
        return html! {};
    };
    let Some(first) = claim.statements.first() else {
        return html! {};
    };
    html! {
        li id=(format!("c{}", at + 1)) {
            (view.quote(*first)) " " (view.chain(*first)) " " (manner(view, *first))
            @if !claim.denials.is_empty() { " " span class="note" { "denied in " (plural(claim.denials.len(), "statement", "statements")) } }
            (view.beside(Record::Claim(at)))
        }
    }
}

/// Claims as a table, for overviews.
#[must_use]
pub fn table(view: &View<'_>, claims: &[usize]) -> Markup {
    html! {
        div class="scroll" tabindex="0" role="region" aria-label="Claims" {
            table class="claims" {
                thead { tr {
                    th scope="col" { "Claim" } th scope="col" class="n" { "Reports" } th scope="col" class="n" { "Lines" }
                    th scope="col" class="n" { "Origins" } th scope="col" { "Hangs on" }
                } }
                tbody {
                    @for at in claims {
                        @if let Some(claim) = view.case.findings.claims.get(*at) {
                            tr {
                                th scope="row" { (label(view, *at, claim)) }
                                td class="n" { (claim.reports.len()) }
                                td class="n" { (range(claim.lines, claim.lines_most)) }
                                td class="n" { (range(claim.least, claim.most)) }
                                td {
                                    @if claim.reports.len() > 1 {
                                        @for (at, source) in claim.cut.iter().take(3).enumerate() {
                                            @if at > 0 { ", " } (view.source(*source))
                                        }
                                        @if claim.cut.len() > 3 { ", and " (claim.cut.len() - 3) " more" }
                                    }
                                    @if all_unnamed(view.case, claim) { " " span class="note" { "nobody is named" } }
                                    @if !claim.denials.is_empty() { " " span class="note" { "denied" } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
