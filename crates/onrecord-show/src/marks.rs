//! A report's text with its statements marked in place.
//!
//! Statements overlap and nest, and HTML elements must not cross, so a block is cut at every edge
//! and each piece carries all the classes that hold there.

use std::collections::BTreeMap;

use maud::{Markup, html};
use onrecord_nouns::{Report, ReportId, Span, StatementRef};

use crate::Case;

/// What is marked in one report.
pub(crate) struct Marks<'a> {
    report: &'a Report,
    /// Span and class, in no order.
    marks: Vec<(Span, &'static str)>,
    /// Where each statement starts, so that links find it.
    anchors: BTreeMap<usize, Vec<usize>>,
}

impl<'a> Marks<'a> {
    /// Collects what is to be marked in a report.
    pub(crate) fn new(case: &Case<'a>, report: &'a Report) -> Self {
        let mut marks = Vec::new();
        let mut anchors: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let statements = case
            .reading(report.id)
            .map_or(&[][..], |reading| &reading.statements);
        for (at, statement) in statements.iter().enumerate() {
            let id = StatementRef {
                report: report.id,
                statement: onrecord_nouns::StatementId(to_u32(at)),
            };
            marks.extend(statement.source.iter().map(|span| (*span, "source")));
            marks.extend(statement.cue.iter().map(|span| (*span, "cue")));
            marks.extend(statement.content.iter().map(|span| (*span, "content")));
            marks.extend(statement.hedges.iter().map(|span| (*span, "hedge")));
            marks.extend(statement.conditions.iter().map(|span| (*span, "condition")));
            let first = statement
                .content
                .iter()
                .chain(&statement.cue)
                .chain(&statement.source)
                .min();
            if let (Some(first), Some(number)) = (first, case.statement_number(id)) {
                anchors.entry(first.start()).or_default().push(number);
            }
        }
        for reuse in case.shared_by(report.id) {
            let spans = if reuse.a == report.id {
                &reuse.a_spans
            } else {
                &reuse.b_spans
            };
            marks.extend(spans.iter().map(|span| (*span, "shared")));
        }
        marks.retain(|(span, _)| !span.is_empty());
        marks.sort_unstable();
        Self {
            report,
            marks,
            anchors,
        }
    }

    /// The words of a span, marked.
    pub(crate) fn words(&self, span: Span) -> Markup {
        let end = self.marks.partition_point(|(mark, _)| mark.start() < span.end());
        let here: Vec<(Span, &str)> = self.marks[..end]
            .iter()
            .filter(|(mark, _)| mark.overlaps(span))
            .copied()
            .collect();
        let mut edges = vec![span.start(), span.end()];
        for (mark, _) in &here {
            edges.extend([mark.start().max(span.start()), mark.end().min(span.end())]);
        }
        edges.extend(self.anchors.range(span.range()).map(|(at, _)| *at));
        edges.sort_unstable();
        edges.dedup();
        html! {
            @for pair in edges.windows(2) {
                @if let Some(piece) = self.report.text.span(pair[0], pair[1]) {
                    @for number in self.anchors.get(&pair[0]).into_iter().flatten() {
                        a id=(format!("t{number}")) class="anchor" href=(format!("#t{number}")) aria-label=(format!("statement {number}")) { (number) }
                    }
                    @let classes = classes(&here, piece);
                    @if classes.is_empty() {
                        (self.report.text.slice(piece))
                    } @else {
                        span class=(classes) { (self.report.text.slice(piece)) }
                    }
                }
            }
        }
    }
}

/// The anchor of a report.
pub(crate) fn report_anchor(id: ReportId) -> String {
    format!("report-{id}")
}

fn classes(marks: &[(Span, &str)], piece: Span) -> String {
    let mut classes: Vec<&str> = marks
        .iter()
        .filter(|(mark, _)| mark.contains(piece))
        .map(|(_, class)| *class)
        .collect();
    classes.sort_unstable();
    classes.dedup();
    classes.join(" ")
}

fn to_u32(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
