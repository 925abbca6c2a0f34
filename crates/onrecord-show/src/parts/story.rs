//! One story: what it is about in its own words, its claims weakest first, and all that belongs to
//! it alone.

use maud::{Markup, html};
use onrecord_nouns::{Days, Story};

use super::{claim, conflicts, drift, figures, folded, shared, timeline, under};
use crate::case::unquoted;
use crate::dates;
use crate::tally::plural;
use crate::view::View;

/// So many claims of a story stand open.
const CLAIMS: usize = 12;

/// A story with everything that belongs to it.
#[must_use]
pub fn story(view: &View<'_>, at: usize) -> Markup {
    let case = view.case;
    let Some(story) = case.findings.stories.get(at) else {
        return html! {};
    };
    let claims = case.claims_of(story);
    let (several, once): (Vec<usize>, Vec<usize>) = claims
        .iter()
        .copied()
        .partition(|claim| case.findings.claims[*claim].reports.len() > 1);
    let records = case.index().of_story(at);
    html! {
        section id=(format!("story-{}", at + 1)) class="story" {
            h2 { span class="kicker" { "Story " (at + 1) } " " (title(view, story)) }
            p class="note" {
                (plural(story.reports.len(), "report", "reports"))
                @if let Some(words) = published(view, story) { ", " (words) }
                " · " (plural(claims.len(), "claim", "claims"))
                @if !several.is_empty() { ", " (several.len()) " of them in several reports" }
            }
            (reports(view, story))
            @if claims.is_empty() { p { "No statement was found." } }
            (under("Claims, those that hang on least first", "", several.is_empty(), folded(several.iter().map(|at| claim::claim(view, *at)).collect(), CLAIMS, "claims", super::plain)))
            @if let Some(records) = records {
                (under("Does not fit together", "", records.conflicts.is_empty(), conflicts::conflicts(view, &records.conflicts)))
                (under("Lost or changed on the way", "Left: the fuller telling. Struck through: only there. Underlined on the right: only here.", records.drifts.is_empty(), drift::drifts(view, &records.drifts)))
                (under("Figures side by side", "", records.figures.is_empty(), figures::figures(view, &records.figures)))
                (under("Timeline", "", records.moments.is_empty(), timeline::timeline(view, &records.moments)))
                (under("Shared passages", "", records.reuse.is_empty(), shared::shared(view, &records.reuse)))
            }
            @if !once.is_empty() {
                details class="more once" open[several.is_empty() && story.reports.len() > 1] {
                    summary { (plural(once.len(), "claim", "claims")) " in one report only" }
                    ul class="said" { @for at in &once { (claim::short(view, *at)) } }
                }
            }
        }
    }
}

/// What a story is about, in the words of one of its reports.
#[must_use]
pub fn title(view: &View<'_>, story: &Story) -> Markup {
    let words = label(view, story);
    html! { @if words.is_empty() { "Without words" } @else { q { (unquoted(&words)) } } }
}

/// The words that stand for a story.
#[must_use]
pub fn label(view: &View<'_>, story: &Story) -> String {
    let case = view.case;
    story
        .label
        .map(|place| case.place_words(place))
        .unwrap_or_else(|| {
            let first = story.reports.first().and_then(|id| case.report(*id));
            first.map_or_else(String::new, |report| case.headline(report))
        })
}

/// From the first to the last day on which the reports of a story were published.
fn published(view: &View<'_>, story: &Story) -> Option<String> {
    let days: Vec<Days> = story
        .reports
        .iter()
        .filter_map(|id| Some(view.case.published(view.case.report(*id)?).days))
        .filter(|days| !days.is_open())
        .collect();
    let from = days.iter().filter_map(|days| days.from).min();
    let to = days.iter().filter_map(|days| days.to).max();
    (from.is_some() || to.is_some()).then(|| dates::days(Days { from, to }))
}

/// The reports of a story with their headlines.
fn reports(view: &View<'_>, story: &Story) -> Markup {
    let case = view.case;
    html! {
        div class="scroll" tabindex="0" role="region" aria-label="Reports of the story" {
            table class="reports-of" {
                thead { tr { th scope="col" { "Outlet" } th scope="col" { "Headline" } th scope="col" { "Published" } } }
                tbody {
                    @for id in &story.reports {
                        @if let Some(report) = case.report(*id) {
                            @let published = case.published(report);
                            tr {
                                th scope="row" { (case.report_name(*id)) }
                                td { a class="quote" href=(view.report(*id)) { (case.headline(report)) } }
                                td class="when" { (dates::published(published.days, published.kind)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
