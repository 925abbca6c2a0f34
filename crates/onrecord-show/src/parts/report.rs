//! A report, word for word, with its statements marked, its clutter folded, and at the margin who
//! else has the same text.

use maud::{Markup, html};
use onrecord_nouns::{Block, Evidence, Label, Report, Reuse};

use super::claim;
use crate::dates;
use crate::marks::Marks;
use crate::tally::plural;
use crate::view::View;

/// So many others are named at the margin.
const NAMED: usize = 2;

/// What the marks in a report mean.
#[must_use]
pub fn legend() -> Markup {
    html! {
        p class="legend" {
            "Marked in the text: "
            span class="source" { "who speaks" } ", " span class="cue" { "what hands over the floor" } ", "
            span class="content" { "what is said" } ", " span class="hedge" { "a hedge" } ", "
            span class="condition" { "a condition" } ", " span class="shared" { "shared with another report" }
            ". A number leads back to the claim."
        }
    }
}

/// A report.
#[must_use]
pub fn report(view: &View<'_>, report: &Report) -> Markup {
    let case = view.case;
    let marks = Marks::new(view, report);
    let published = case.published(report);
    html! {
        article class="report" id=(format!("report-{}", report.id)) {
            (view.heading(0, "report-title", None, &html! { (case.report_name(report.id)) }))
            p class="note" {
                (dates::published(published.days, published.kind))
                @if !published.basis.is_empty() { " (" (published.basis) ")" }
                @if let Some(story) = case.story_of(report.id) {
                    " · " a href=(view.story(story)) { "story " (story + 1) }
                }
                " · " span class="file" { (report.input.place()) }
                @if let Some(language) = report.language && language.code != "en" { " · language " (language.code) }
                " · SHA-256 " code title=(report.input.sha256) { (report.input.sha256.get(..12).unwrap_or(&report.input.sha256)) }
            }
            @for doubt in &report.doubts { p class="note doubt" { "Doubt: " (doubt.about) } }
            (alone(view, report))
            div class="text" lang=(report.language.map_or("en", |language| language.code)) {
                @for run in &runs(&report.blocks) {
                    @if clutter(&run[0].1) {
                        details class="clutter" {
                            summary { (kind_of_clutter(run)) }
                            @for (at, block) in run { p id=(view.block_anchor(report.id, *at)) { (report.text.slice(block.span)) } }
                        }
                    } @else {
                        @for (at, block) in run { (line(view, report, &marks, *at, block)) }
                    }
                }
            }
        }
    }
}

fn line(view: &View<'_>, report: &Report, marks: &Marks<'_>, at: usize, block: &Block) -> Markup {
    if report.text.slice(block.span).trim().is_empty() {
        return html! {};
    }
    let words = marks.words(block.span);
    let id = view.block_anchor(report.id, at);
    let shared = at_margin(view, report, block);
    let headed = report.blocks.iter().any(|block| block.label == Label::Headline);
    let below = if headed { 2 } else { 1 };
    html! {
        @match block.label {
            Label::Headline => { (view.heading(1, "headline", Some(&id), &words)) }
            Label::Subhead => { (view.heading(below, "subhead", Some(&id), &words)) }
            Label::Body => { p id=(id) class=[(!shared.is_empty()).then_some("has-margin")] { (words) } }
            label => { p id=(id) class=(label.as_str()) { (words) } }
        }
        @if !shared.is_empty() { (margin(view, report, &shared)) }
    }
}

/// Passages that start in a line of the report.
fn at_margin<'a>(view: &View<'a>, report: &Report, block: &Block) -> Vec<&'a Reuse> {
    let mut found: Vec<&Reuse> = view
        .case
        .shared_by(report.id)
        .filter(|reuse| {
            let spans = if reuse.a == report.id {
                &reuse.a_spans
            } else {
                &reuse.b_spans
            };
            spans
                .iter()
                .min()
                .is_some_and(|span| block.span.start() <= span.start() && span.start() < block.span.end())
        })
        .collect();
    found.sort_by(|one, other| {
        other
            .overlap
            .total_cmp(&one.overlap)
            .then((one.a, one.b).cmp(&(other.a, other.b)))
    });
    found
}

fn margin(view: &View<'_>, report: &Report, shared: &[&Reuse]) -> Markup {
    html! {
        p class="margin" {
            span class="note" { "Also in " }
            @for (at, reuse) in shared.iter().take(NAMED).enumerate() {
                @let (other, spans) = if reuse.a == report.id { (reuse.b, &reuse.b_spans) } else { (reuse.a, &reuse.a_spans) };
                @if at > 0 { "; " }
                @let href = spans.iter().min().map_or_else(|| view.report(other), |span| view.block(Evidence { report: other, span: *span }));
                a href=(href) { (view.case.report_name(other)) }
                span class="note" { " (" (reuse.label.as_str()) ")" }
            }
            @if shared.len() > NAMED { span class="note" { " and " (shared.len() - NAMED) " more" } }
        }
    }
}

/// What a report says that stands alone in its story: nobody else carries it.
fn alone(view: &View<'_>, report: &Report) -> Markup {
    let case = view.case;
    let story = case
        .story_of(report.id)
        .and_then(|at| case.findings.stories.get(at));
    let Some(story) = story.filter(|story| {
        story.reports.len() == 1 && view.links == crate::view::Links::OnePage && view.lists_alone()
    }) else {
        return html! {};
    };
    let claims = case.claims_of(story);
    html! {
        @if !claims.is_empty() {
            details class="more once" {
                summary { (plural(claims.len(), "claim", "claims")) ", in this report only" }
                ul class="said" { @for at in &claims { (claim::short(view, *at)) } }
            }
        }
    }
}

fn clutter(block: &Block) -> bool {
    matches!(block.label, Label::Furniture | Label::Teaser)
}

fn kind_of_clutter(run: &[(usize, Block)]) -> String {
    let teasers = run
        .iter()
        .filter(|(_, block)| block.label == Label::Teaser)
        .count();
    let lines = plural(run.len(), "line", "lines");
    if teasers == run.len() {
        format!("{lines} that point to other reports")
    } else if teasers == 0 {
        format!("{lines} of furniture")
    } else {
        format!("{lines} of furniture and pointers to other reports")
    }
}

/// Neighbouring lines that are all clutter, or all not, each with its place.
fn runs(blocks: &[Block]) -> Vec<Vec<(usize, Block)>> {
    let numbered: Vec<(usize, Block)> = blocks.iter().copied().enumerate().collect();
    numbered
        .chunk_by(|a, b| clutter(&a.1) == clutter(&b.1))
        .map(<[(usize, Block)]>::to_vec)
        .collect()
}
