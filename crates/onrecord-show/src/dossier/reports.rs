//! Every report, word for word, with its statements marked and its clutter folded.

use maud::{Markup, html};
use onrecord_nouns::{Block, Label, Report};

use crate::Case;
use crate::marks::{Marks, report_anchor};
use crate::tally::days_words;

/// Writes all reports.
pub(super) fn reports(case: &Case<'_>) -> Markup {
    html! {
        section id="reports" {
            h2 { "Reports" }
            p class="legend" {
                span class="source" { "source" } " " span class="cue" { "cue" } " " span class="content" { "content" } " "
                span class="hedge" { "hedge" } " " span class="condition" { "condition" } " " span class="shared" { "shared with another report" }
            }
            @for report in &case.reports { (one(case, report)) }
        }
    }
}

fn one(case: &Case<'_>, report: &Report) -> Markup {
    let marks = Marks::new(case, report);
    let published = case.published(report);
    html! {
        article class="report" id=(report_anchor(report.id)) {
            h3 { (case.report_name(report.id)) }
            p class="note" {
                (report.input.file)
                @if let Some(record) = report.input.record { ", record " (record) }
                " · " (days_words(published.days, published.kind))
                @if !published.basis.is_empty() { " (" (published.basis) ")" }
                @if let Some(language) = report.language { " · " (language.code) }
                " · SHA-256 " code { (report.input.sha256.get(..16).unwrap_or(&report.input.sha256)) "…" }
            }
            @for doubt in &report.doubts { p class="note" { "Doubt: " (doubt.about) } }
            @for run in runs(&report.blocks) {
                @if clutter(&run[0]) {
                    details class="clutter" {
                        summary { (run.len()) " lines of clutter" }
                        @for block in run { p { (report.text.slice(block.span)) } }
                    }
                } @else {
                    @for block in run {
                        @match block.label {
                            Label::Headline => { h4 class="headline" { (marks.words(block.span)) } }
                            Label::Subhead => { h4 { (marks.words(block.span)) } }
                            label => { p class=(label.as_str()) { (marks.words(block.span)) } }
                        }
                    }
                }
            }
        }
    }
}

fn clutter(block: &Block) -> bool {
    matches!(block.label, Label::Furniture | Label::Teaser)
}

/// Neighbouring blocks that are all clutter, or all not.
fn runs(blocks: &[Block]) -> Vec<&[Block]> {
    blocks.chunk_by(|a, b| clutter(a) == clutter(b)).collect()
}
