//! Lists of a case: the front, stories, claims, reports, sources, and what a search found.

use maud::{Markup, html};
use onrecord_nouns::{EntityKind, ReportId, SourceId};

use crate::dates;
use crate::parts::{claim, front as numbers, story};
use crate::tally::plural;
use crate::view::View;

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Page {
    /// Which page, from 1.
    pub number: usize,
    /// How many records a page holds.
    pub size: usize,
    /// The address of the list with everything but the page: `/claims?sort=reports`.
    pub address: String,
}

impl Page {
    /// The part of a list that stands on this page.
    #[must_use]
    pub fn of<'t, T>(&self, all: &'t [T]) -> &'t [T] {
        let from = (self.number.max(1) - 1).saturating_mul(self.size).min(all.len());
        let to = from.saturating_add(self.size).min(all.len());
        &all[from..to]
    }

    /// Links to the pages before and after.
    #[must_use]
    pub fn links(&self, n: usize) -> Markup {
        let last = n.div_ceil(self.size.max(1)).max(1);
        let number = self.number.clamp(1, last);
        let to = |page: usize| {
            let sign = if self.address.contains('?') { '&' } else { '?' };
            format!("{}{sign}page={page}", self.address)
        };
        html! {
            @if last > 1 {
                nav class="pages" aria-label="Pages of the list" {
                    @if number > 1 { a href=(to(number - 1)) rel="prev" { "← Before" } " " }
                    span { "Page " (number) " of " (last) }
                    @if number < last { " " a href=(to(number + 1)) rel="next" { "After →" } }
                }
            }
        }
    }
}

/// The front: the numbers, what hangs on least, the stories that most reports tell.
#[must_use]
pub fn front(view: &View<'_>, weakest: &[usize], told: &[usize]) -> Markup {
    html! {
        h1 { "What " (plural(view.case.reports.len(), "report", "reports")) " add up to" }
        (numbers::numbers(view))
        section {
            h2 { "What hangs on least" }
            @if weakest.is_empty() { p { "No claim is carried by more than one report." } }
            @else { (claim::table(view, &weakest[..weakest.len().min(10)])) p { a href="/claims" { "All claims" } } }
        }
        section {
            h2 { "Stories" }
            (story_table(view, &told[..told.len().min(12)]))
            p { a href="/stories" { "All stories" } }
        }
    }
}

/// Stories as a table.
fn story_table(view: &View<'_>, which: &[usize]) -> Markup {
    let case = view.case;
    html! {
        div class="scroll" tabindex="0" role="group" aria-label="Stories" {
            table class="stories-list" {
                thead { tr { th scope="col" { "Story" } th scope="col" class="n" { "Reports" } th scope="col" class="n" { "Claims" } th scope="col" class="n" { "Weakest" } } }
                tbody { @for at in which {
                    @if let Some(found) = case.findings.stories.get(*at) {
                        @let claims = case.claims_of(found);
                        @let weakest = claims.iter().map(|at| &case.findings.claims[*at]).find(|claim| claim.reports.len() > 1);
                        tr {
                            th scope="row" { a class="quote" href=(view.story(*at)) { (story::title(view, found)) } }
                            td class="n" { (found.reports.len()) }
                            td class="n" { (claims.len()) }
                            td class="n" { @if let Some(claim) = weakest { (claim.reports.len()) " reports, " (claim::range(claim.least, claim.most)) " origins" } }
                        }
                    }
                } }
            }
        }
    }
}

/// All stories.
#[must_use]
pub fn stories(view: &View<'_>, which: &[usize], page: &Page) -> Markup {
    html! {
        h1 { "Stories" }
        p class="note" { (plural(which.len(), "story", "stories")) ", those that most reports tell first" }
        (story_table(view, page.of(which)))
        (page.links(which.len()))
    }
}

/// Claims, with the filters and the order that were chosen.
#[must_use]
pub fn claims(view: &View<'_>, which: &[usize], page: &Page, query: &str, sort: &str, only: &str) -> Markup {
    let chosen = |given: &str, value: &str| given == value;
    html! {
        h1 { "Claims" }
        form class="tools" method="get" action="/claims" {
            label { "Words " input type="search" name="q" value=(query); }
            label { "Order " select name="sort" {
                option value="least" selected[chosen(sort, "least")] { "hanging on least first" }
                option value="reports" selected[chosen(sort, "reports")] { "most reports first" }
                option value="text" selected[chosen(sort, "text")] { "as in the reports" }
            } }
            label { "Only " select name="only" {
                option value="" { "in several reports" }
                option value="all" selected[chosen(only, "all")] { "all claims" }
                option value="single" selected[chosen(only, "single")] { "one origin" }
                option value="unnamed" selected[chosen(only, "unnamed")] { "nobody named" }
                option value="denied" selected[chosen(only, "denied")] { "denied" }
            } }
            button { "Show" }
        }
        p class="note" { (plural(which.len(), "claim", "claims")) }
        (claim::table(view, page.of(which)))
        (page.links(which.len()))
    }
}

/// Reports, with the filter that was chosen.
#[must_use]
pub fn reports(view: &View<'_>, which: &[ReportId], page: &Page, query: &str, sort: &str) -> Markup {
    let case = view.case;
    html! {
        h1 { "Reports" }
        form class="tools" method="get" action="/reports" {
            label { "Outlet, headline or file " input type="search" name="q" value=(query); }
            label { "Order " select name="sort" {
                option value="file" { "by file" }
                option value="date" selected[sort == "date"] { "latest first" }
                option value="outlet" selected[sort == "outlet"] { "by outlet" }
            } }
            button { "Show" }
        }
        p class="note" { (plural(which.len(), "report", "reports")) }
        div class="scroll" tabindex="0" role="group" aria-label="Reports" {
            table class="reports-of" {
                thead { tr { th scope="col" { "Outlet" } th scope="col" { "Headline" } th scope="col" { "Published" } } }
                tbody { @for id in page.of(which) {
                    @if let Some(report) = case.report(*id) {
                        @let published = case.published(report);
                        tr {
                            th scope="row" { (case.report_name(*id)) }
                            td { a class="quote" href=(view.report(*id)) { @let words = case.headline(report); (if words.is_empty() { report.input.place() } else { words }) } }
                            td class="when" { (dates::published(published.days, published.kind)) }
                        }
                    }
                } }
            }
        }
        (page.links(which.len()))
    }
}

/// Sources with how often they stand in a chain.
#[must_use]
pub fn sources(view: &View<'_>, which: &[(SourceId, usize)], page: &Page, query: &str, kind: &str) -> Markup {
    let kinds = [
        EntityKind::Outlet,
        EntityKind::Person,
        EntityKind::Government,
        EntityKind::Organisation,
        EntityKind::Group,
        EntityKind::Document,
        EntityKind::Event,
        EntityKind::Anonymous,
    ];
    html! {
        h1 { "Sources" }
        form class="tools" method="get" action="/sources" {
            label { "Name " input type="search" name="q" value=(query); }
            label { "Kind " select name="kind" {
                option value="" { "any" }
                @for one in kinds { option value=(one.as_str()) selected[one.as_str() == kind] { (one.as_str()) } }
            } }
            button { "Show" }
        }
        p class="note" { (plural(which.len(), "source", "sources")) ", those in most statements first" }
        div class="scroll" tabindex="0" role="group" aria-label="Sources" {
            table {
                thead { tr { th scope="col" { "Source" } th scope="col" { "Kind" } th scope="col" class="n" { "Statements" } } }
                tbody { @for (id, n) in page.of(which) {
                    tr {
                        th scope="row" { (view.source(*id)) }
                        td { (view.case.source(*id).map_or("", |source| source.kind.as_str())) }
                        td class="n" { (n) }
                    }
                } }
            }
        }
        (page.links(which.len()))
    }
}

/// What a search found: the reports of this page, of so many, with the words around the first hit.
#[must_use]
pub fn search(
    view: &View<'_>,
    query: &str,
    words: &[String],
    (found, n): (&[ReportId], usize),
    page: &Page,
) -> Markup {
    let case = view.case;
    html! {
        h1 { "Search" }
        @if query.trim().is_empty() {
            p { "Words that must all stand in a report; the last one may be the start of a word. Put a phrase in quotation marks." }
        } @else {
            p class="note" { (plural(n, "report", "reports")) " with " q { (query) } }
            ul class="hits" { @for id in found {
                @if let Some(report) = case.report(*id) {
                    li {
                        a href=(view.report(*id)) { (case.headline(report)) } " " span class="note" { (case.report_name(*id)) }
                        p { (around(report.text.as_str(), words)) }
                    }
                }
            } }
            (page.links(n))
        }
    }
}

/// Letters shown before and after a hit.
const AROUND: usize = 120;

/// The words around the first hit, with all hits marked.
fn around(text: &str, words: &[String]) -> Markup {
    let lower = text.to_lowercase();
    // Lower case may change lengths: then places do not fit, and the start is shown.
    let fits = lower.len() == text.len();
    let first = words
        .iter()
        .filter_map(|word| lower.find(word.as_str()))
        .min()
        .filter(|_| fits)
        .unwrap_or(0);
    let edge = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (from, to) = (
        edge(first.saturating_sub(AROUND)),
        edge((first + 2 * AROUND).min(text.len())),
    );
    let shown = text.get(from..to).unwrap_or_default();
    let low = shown.to_lowercase();
    let mut hits: Vec<(usize, usize)> = if low.len() == shown.len() {
        let of = |word: &String| {
            let n = word.len();
            low.match_indices(word.as_str())
                .map(move |(at, _)| (at, at + n))
                .collect::<Vec<_>>()
        };
        words
            .iter()
            .filter(|word| !word.is_empty())
            .flat_map(of)
            .collect()
    } else {
        Vec::new()
    };
    hits.sort_unstable();
    let mut done = 0;
    html! {
        @if from > 0 { "… " }
        @for (a, b) in hits {
            @if a >= done {
                (shown.get(done..a).unwrap_or_default()) mark { (shown.get(a..b).unwrap_or_default()) }
                @let () = { done = b; };
            }
        }
        (shown.get(done..).unwrap_or_default())
        @if to < text.len() { " …" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hits_are_marked_and_letters_of_any_script_stay_whole() {
        let shown = |text: &str, word: &str| around(text, &[word.to_owned()]).into_string();
        assert_eq!(
            shown("The Gate & the gate", "gate"),
            "The <mark>Gate</mark> &amp; the <mark>gate</mark>"
        );
        assert!(shown(&"ж".repeat(500), "z").starts_with('ж'));
        assert!(shown("İstanbul gate", "gate").contains("gate"));
    }

    #[test]
    fn pages_of_a_list_hold_what_they_say() {
        let page = |number| Page {
            number,
            size: 10,
            address: "/claims?sort=least".to_owned(),
        };
        let all: Vec<usize> = (0..25).collect();
        assert_eq!(page(3).of(&all), &all[20..]);
        assert!(page(99).of(&all).is_empty());
        assert!(page(usize::MAX).of(&all).is_empty());
        assert!(
            page(2)
                .links(25)
                .into_string()
                .contains("/claims?sort=least&amp;page=3")
        );
        assert!(page(1).links(5).into_string().is_empty());
    }
}
