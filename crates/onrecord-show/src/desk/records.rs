//! Pages of single records, and lists of records of one sort.

use maud::{Markup, html};
use onrecord_nouns::{ReportId, SourceId, StatementRef};

use super::Page;
use crate::parts;
use crate::tally::plural;
use crate::view::{Record, View};

/// A story.
#[must_use]
pub fn story(view: &View<'_>, at: usize) -> Markup {
    html! { h1 class="sr" { "Story " (at + 1) } (parts::story::story(view, at)) }
}

/// A claim.
#[must_use]
pub fn claim(view: &View<'_>, at: usize) -> Markup {
    let report = view
        .case
        .findings
        .claims
        .get(at)
        .and_then(|claim| claim.reports.first());
    let story = report.and_then(|id| view.case.story_of(*id));
    html! {
        h1 class="sr" { "Claim" }
        @if let Some(story) = story {
            p class="note" { "In " a href=(view.story(story)) { "story " (story + 1) } }
        }
        (parts::claim::claim(&view.at(2), at))
    }
}

/// A statement that stands in no claim, as after it was rejected.
#[must_use]
pub fn statement(view: &View<'_>, id: StatementRef) -> Markup {
    html! {
        h1 { "A statement" }
        p class="note" { "It stands in no claim." }
        ul class="said" { (parts::claim::said(view, id)) }
    }
}

/// A report.
#[must_use]
pub fn report(view: &View<'_>, id: ReportId) -> Markup {
    html! {
        @if let Some(report) = view.case.report(id) {
            h1 class="sr" { "Report of " (view.case.report_name(id)) }
            (parts::report::legend())
            (parts::report::report(&view.at(2), report))
            (view.beside(Record::Report(id)))
        }
    }
}

/// A source: what it is, under which names, and what goes through it.
#[must_use]
pub fn source(view: &View<'_>, id: SourceId, page: &Page) -> Markup {
    let case = view.case;
    let Some(source) = case.source(id) else {
        return html! {};
    };
    let through = case.index().through.get(&id).map_or(&[][..], Vec::as_slice);
    let mut reasons: Vec<&str> = source.merges.iter().map(|merge| merge.reason.as_str()).collect();
    reasons.sort_unstable();
    reasons.dedup();
    html! {
        h1 { (case.source_name(id)) }
        p class="note" {
            (source.kind.as_str())
            @if let Some(actor) = source.actor { ", speaks for " (view.source(actor)) }
            @if !source.aliases.is_empty() { " · also: " (source.aliases.join("; ")) }
        }
        @if !reasons.is_empty() { details { summary { "Why mentions of several reports were taken for one" } ul { @for reason in reasons { li { (reason) } } } } }
        (view.beside(Record::Source(id)))
        h2 { (plural(through.len(), "statement", "statements")) " by or through it" }
        ul class="said" { @for at in page.of(through) {
            @if let Some(found) = case.findings.statements.get(*at) { (parts::claim::said(view, found.statement)) }
        } }
        (page.links(through.len()))
    }
}

/// Records of one sort, a page of them: `conflicts`, `drift`, `figures`, `timeline`, `shared`,
/// `positions`, `leads`. `None` for a sort that there is not.
#[must_use]
pub fn list(view: &View<'_>, sort: &str, page: &Page) -> Option<Markup> {
    let view = &view.at(2);
    let findings = view.case.findings;
    let all = |n: usize| (0..n).collect::<Vec<usize>>();
    let (title, n, content) = match sort {
        "conflicts" => {
            let which: Vec<usize> = view
                .case
                .conflicts()
                .iter()
                .map(|(number, _)| number - 1)
                .collect();
            (
                "Does not fit together",
                which.len(),
                parts::conflicts::conflicts(view, page.of(&which)),
            )
        }
        "drift" => {
            let mut which = all(findings.drifts.len());
            which.sort_by_key(|at| (findings.drifts[*at].kind, *at));
            (
                "Lost or changed on the way",
                which.len(),
                parts::drift::drifts(view, page.of(&which)),
            )
        }
        "figures" => {
            let groups = view.case.index().groups();
            (
                "Figures side by side",
                groups.len(),
                parts::figures::figures(view, page.of(&groups).iter().copied()),
            )
        }
        "timeline" => {
            let mut which = all(findings.moments.len());
            which.sort_by_key(|at| {
                let days = findings.moments[*at].days;
                (days.is_open(), days.from.or(days.to), days.to, *at)
            });
            (
                "Timeline",
                which.len(),
                parts::timeline::timeline(view, page.of(&which)),
            )
        }
        "shared" => {
            let which = all(findings.reuse.len());
            (
                "Shared passages",
                which.len(),
                parts::shared::shared(view, page.of(&which)),
            )
        }
        "positions" => ("Who stands where", 0, parts::positions::matrix(view)),
        "leads" => ("Leads", 0, parts::leads::leads(view)),
        _ => return None,
    };
    let empty = match sort {
        "positions" => findings.positions.is_empty(),
        "leads" => view.case.reports.iter().all(|report| report.leads.is_empty()),
        _ => n == 0,
    };
    Some(html! {
        h1 { (title) }
        @if empty { p { "Nothing was found." } } @else { (content) (page.links(n)) }
    })
}

/// How everything was made.
#[must_use]
pub fn method() -> Markup {
    html! { h1 { "How this was made" } (parts::method::method()) }
}
