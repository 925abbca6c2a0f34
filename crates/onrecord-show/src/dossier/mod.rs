//! The dossier: the whole case as one self-contained HTML file.
//!
//! No network, no outside asset: it can be mailed, printed and archived. Every answer links to the
//! sentence it rests on, and the sentence back. Nothing is said by colour alone. All of it works
//! without script; with it, ways can be picked out in the drawings, sentences are shown beside their
//! links, and claims can be filtered and sorted.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::Case;
use crate::parts::{
    conflicts, drift, figures, front, leads, method, positions, report, shared, story, timeline,
};
use crate::tally::plural;
use crate::view::View;

/// How the pages look; for the dossier and for a server.
pub const STYLE: &str = include_str!("style.css");
/// What the pages can do beyond links and folds; for the dossier and for a server.
pub const SCRIPT: &str = include_str!("script.js");

/// Writes the dossier of a case.
#[must_use]
pub fn dossier(case: &Case<'_>) -> String {
    let view = View::one_page(case);
    let title = title(&view);
    let (told, alone): (Vec<usize>, Vec<usize>) =
        (0..case.findings.stories.len()).partition(|at| case.findings.stories[*at].reports.len() > 1);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content=(concat!("onrecord ", env!("CARGO_PKG_VERSION")));
                meta name="color-scheme" content="light dark";
                title { (title) " · onrecord" }
                style { (PreEscaped(STYLE)) }
            }
            body class="dossier" {
                a class="skip" href="#content" { "Skip to the content" }
                header class="top" {
                    p class="brand" { "onrecord" }
                    h1 { (title) }
                    (front::numbers(&view))
                    p class="note" { "Evidence, never verdicts: each line leads to the sentence it rests on. An empty cell means that the reports say nothing. " a href="#method" { "How this was made" } }
                }
                (contents(&view, &told, &alone))
                main id="content" {
                    section id="weakest" {
                        h2 { "What hangs on least" }
                        p class="note" { "Claims in several reports: those with the fewest independent origins first." }
                        (front::weakest(&view))
                    }
                    @for at in &told { (story::story(&view, *at)) }
                    @if !alone.is_empty() { (alone_stories(&view, &alone)) }
                    (across(&view))
                    (section("positions", "Who stands where", case.findings.positions.is_empty(), positions::matrix(&view)))
                    (section("leads", "Leads", case.reports.iter().all(|report| report.leads.is_empty()), leads::leads(&view)))
                    section id="reports" {
                        h2 { "Reports" }
                        (report::legend())
                        @for one in &case.reports { (report::report(&view, one)) }
                    }
                    section id="method" { h2 { "How this was made" } (method::method()) }
                }
                footer { p class="note" { "Made by onrecord " (env!("CARGO_PKG_VERSION")) " from " (plural(case.reports.len(), "report", "reports")) ", on one machine, without a network." } }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string()
}

/// The title: the words of the story, if there is but one told by several reports.
fn title(view: &View<'_>) -> String {
    let stories = &view.case.findings.stories;
    match stories.as_slice() {
        [only] if only.reports.len() > 1 => story::label(view, only),
        _ => format!(
            "What {} {} up to",
            plural(view.case.reports.len(), "report", "reports"),
            if view.case.reports.len() == 1 {
                "adds"
            } else {
                "add"
            }
        ),
    }
}

/// Stories that one report tells: a list, since nothing can be compared.
fn alone_stories(view: &View<'_>, alone: &[usize]) -> Markup {
    let case = view.case;
    html! {
        section id="alone" {
            h2 { (plural(alone.len(), "report", "reports")) " with a story of " (if alone.len() == 1 { "its" } else { "their" }) " own" }
            p class="note" { "Nothing in the pile tells the same, so there is nothing to compare. What each says stands with the report." }
            ul class="alone" {
                @for at in alone {
                    @if let Some(report) = case.findings.stories[*at].reports.first().and_then(|id| case.report(*id)) {
                        li id=(format!("story-{}", at + 1)) {
                            a href=(view.report(report.id)) { (case.headline(report)) } " "
                            span class="note" { (case.report_name(report.id)) }
                        }
                    }
                }
            }
        }
    }
}

/// What several stories share.
fn across(view: &View<'_>) -> Markup {
    let Some(records) = view.case.index().across() else {
        return html! {};
    };
    html! {
        (section("conflicts", "Does not fit together, across stories", records.conflicts.is_empty(), conflicts::conflicts(view, &records.conflicts)))
        (section("drift", "Lost or changed on the way, across stories", records.drifts.is_empty(), drift::drifts(view, &records.drifts)))
        (section("figures", "Figures, across stories", records.figures.is_empty(), figures::figures(view, &records.figures)))
        (section("timeline", "Timeline, across stories", records.moments.is_empty(), timeline::timeline(view, &records.moments)))
        (section("shared", "Shared passages, across stories", records.reuse.is_empty(), shared::shared(view, &records.reuse)))
    }
}

fn contents(view: &View<'_>, told: &[usize], alone: &[usize]) -> Markup {
    let case = view.case;
    let across = case.index().across();
    let parts = [
        (
            "conflicts",
            "Does not fit together",
            across.is_some_and(|records| !records.conflicts.is_empty()),
        ),
        (
            "drift",
            "Lost or changed",
            across.is_some_and(|records| !records.drifts.is_empty()),
        ),
        (
            "figures",
            "Figures",
            across.is_some_and(|records| !records.figures.is_empty()),
        ),
        (
            "timeline",
            "Timeline",
            across.is_some_and(|records| !records.moments.is_empty()),
        ),
        (
            "shared",
            "Shared passages",
            across.is_some_and(|records| !records.reuse.is_empty()),
        ),
        (
            "positions",
            "Who stands where",
            !case.findings.positions.is_empty(),
        ),
        (
            "leads",
            "Leads",
            case.reports.iter().any(|report| !report.leads.is_empty()),
        ),
        ("reports", "Reports", true),
        ("method", "How this was made", true),
    ];
    html! {
        nav class="contents" aria-label="Contents" {
            ul {
                li { a href="#weakest" { "What hangs on least" } }
                @for at in told {
                    li { a href=(format!("#story-{}", at + 1)) { span class="kicker" { "Story " (at + 1) } " " (brief(&story::label(view, &case.findings.stories[*at]))) } }
                }
                @if !alone.is_empty() { li { a href="#alone" { "Stories of one report" } } }
                @for (anchor, words, there) in parts {
                    @if there { li { a href=(format!("#{anchor}")) { (words) } } }
                }
            }
        }
    }
}

/// A title in few words.
fn brief(words: &str) -> String {
    const LETTERS: usize = 60;
    if words.chars().count() <= LETTERS {
        return words.to_owned();
    }
    let cut: String = words.chars().take(LETTERS).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", cut.get(..end).unwrap_or(&cut))
}

fn section(id: &str, title: &str, empty: bool, content: Markup) -> Markup {
    html! {
        @if !empty {
            section id=(id) { h2 { (title) } (content) }
        }
    }
}
