//! Passages that two reports share, and what differs in them.

use maud::{Markup, html};
use onrecord_nouns::{Evidence, PassageLabel, ReportId, Reuse, ReuseDirection, Span};

use super::drift::marked;
use super::folded;
use crate::case::{snippet, unquoted};
use crate::differences::differences;
use crate::view::{Record, View};

/// So many stand open under one heading.
const OPEN: usize = 6;
/// So many of one story are compared word by word.
const COMPARED: usize = 40;

/// Shared passages, by their places in the findings: the longest first.
#[must_use]
pub fn shared(view: &View<'_>, which: &[usize]) -> Markup {
    let mut found: Vec<(usize, &Reuse)> = which
        .iter()
        .filter_map(|at| Some((*at, view.case.findings.reuse.get(*at)?)))
        .collect();
    found.sort_by_key(|(at, reuse)| (std::cmp::Reverse(length(&reuse.a_spans)), *at));
    let items = found
        .iter()
        .enumerate()
        .map(|(rank, (at, reuse))| passage(view, *at, reuse, rank < COMPARED))
        .collect();
    folded(items, OPEN, "shared passages", super::plain)
}

fn length(spans: &[Span]) -> usize {
    spans.iter().map(|span| span.len()).sum()
}

fn passage(view: &View<'_>, at: usize, reuse: &Reuse, compare: bool) -> Markup {
    let case = view.case;
    let (a, b) = (
        words(view, reuse.a, &reuse.a_spans),
        words(view, reuse.b, &reuse.b_spans),
    );
    let differ = compare && reuse.label != PassageLabel::Verbatim;
    let compared = differ.then(|| differences(&a, &b)).flatten();
    html! {
        article class="shared-passage" id=(format!("u{}", at + 1)) {
            p class="who" {
                (report(view, reuse.a, &reuse.a_spans)) " " (arrow(reuse.direction)) " " (report(view, reuse.b, &reuse.b_spans))
                " " span class="tag" { (reuse.label.as_str()) }
                @if reuse.relation == onrecord_nouns::Relation::SameOrigin { " " span class="tag" { "two tellings of one report" } }
            }
            @match &compared {
                Some((one, other)) => {
                    details {
                        summary { q { (unquoted(&snippet(&a))) } }
                        div class="sides" {
                            blockquote { (marked(one, true)) }
                            blockquote { (marked(other, false)) }
                        }
                    }
                }
                None => { p { q { (unquoted(&snippet(&a))) } } }
            }
            p class="note" { (direction(case, reuse)) @if !reuse.basis.is_empty() { ": " (reuse.basis) } }
            (view.beside(Record::Reuse(at)))
        }
    }
}

fn words(view: &View<'_>, report: ReportId, spans: &[Span]) -> String {
    let parts: Vec<&str> = spans.iter().map(|span| view.case.words(report, *span)).collect();
    parts.join(" … ")
}

/// A report, with a link to the passage in it.
fn report(view: &View<'_>, id: ReportId, spans: &[Span]) -> Markup {
    let href = spans.first().map_or_else(
        || view.report(id),
        |span| {
            view.block(Evidence {
                report: id,
                span: *span,
            })
        },
    );
    html! { a href=(href) { (view.case.report_name(id)) } }
}

fn arrow(direction: ReuseDirection) -> Markup {
    let (sign, words) = match direction {
        ReuseDirection::AToB => ("→", "copied by"),
        ReuseDirection::BToA => ("←", "copied from"),
        ReuseDirection::Unknown => ("~", "shares with"),
    };
    html! { span aria-label=(words) role="img" { (sign) } }
}

/// Who had it first, in words.
pub(crate) fn direction(case: &crate::Case<'_>, reuse: &Reuse) -> String {
    match reuse.direction {
        ReuseDirection::AToB => format!("from {}", case.report_name(reuse.a)),
        ReuseDirection::BToA => format!("from {}", case.report_name(reuse.b)),
        ReuseDirection::Unknown => "who had it first cannot be told".to_owned(),
    }
}
