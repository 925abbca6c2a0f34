//! A report's text with its statements marked in place.
//!
//! Statements overlap and nest, and HTML elements must not cross, so a block is cut at every edge
//! and each piece carries all the classes that hold there.

use std::collections::BTreeMap;

use maud::{Markup, html};
use onrecord_nouns::{Report, Span, StatementId, StatementRef};

use crate::view::View;

/// A marked stretch: what it is, and of which statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    span: Span,
    class: &'static str,
    /// Number of the statement; 0 for shared text.
    statement: usize,
}

/// A number in the text that leads back to the claim.
#[derive(Clone, Debug)]
struct Anchor {
    id: String,
    number: usize,
    /// The claim, if one is shown.
    claim: Option<String>,
}

/// What is marked in one report.
pub(crate) struct Marks<'a> {
    report: &'a Report,
    /// In order of place.
    marks: Vec<Mark>,
    /// Where each statement starts, so that links find it.
    anchors: BTreeMap<usize, Vec<Anchor>>,
}

impl<'a> Marks<'a> {
    /// Collects what is to be marked in a report.
    pub(crate) fn new(view: &View<'_>, report: &'a Report) -> Self {
        let case = view.case;
        let mut marks = Vec::new();
        let mut anchors: BTreeMap<usize, Vec<Anchor>> = BTreeMap::new();
        let statements = case
            .reading(report.id)
            .map_or(&[][..], |reading| &reading.statements);
        for (at, statement) in (0u32..).zip(statements) {
            let id = StatementRef {
                report: report.id,
                statement: StatementId(at),
            };
            let number = case.statement_number(id).unwrap_or_default();
            let mut mark = |spans: &[Span], class| {
                marks.extend(spans.iter().map(|span| Mark {
                    span: *span,
                    class,
                    statement: number,
                }));
            };
            mark(&statement.source, "source");
            mark(&statement.cue, "cue");
            mark(&statement.content, "content");
            mark(&statement.hedges, "hedge");
            mark(&statement.conditions, "condition");
            let all = statement
                .content
                .iter()
                .chain(&statement.cue)
                .chain(&statement.source);
            if let Some(first) = all.min().filter(|_| number > 0) {
                anchors.entry(first.start()).or_default().push(Anchor {
                    id: view.anchor(id),
                    number: match view.links {
                        crate::view::Links::OnePage => number,
                        crate::view::Links::Pages => usize::try_from(at).unwrap_or_default() + 1,
                    },
                    claim: case
                        .claim_of(id)
                        .filter(|(_, claim)| !case.credits_only(claim))
                        .map(|(at, _)| view.claim(at)),
                });
            }
        }
        for reuse in case.shared_by(report.id) {
            let spans = if reuse.a == report.id {
                &reuse.a_spans
            } else {
                &reuse.b_spans
            };
            marks.extend(spans.iter().map(|span| Mark {
                span: *span,
                class: "shared",
                statement: 0,
            }));
        }
        marks.retain(|mark| !mark.span.is_empty());
        marks.sort_unstable();
        marks.dedup();
        Self {
            report,
            marks,
            anchors,
        }
    }

    /// The words of a span, marked.
    pub(crate) fn words(&self, span: Span) -> Markup {
        let end = self.marks.partition_point(|mark| mark.span.start() < span.end());
        let here: Vec<Mark> = self.marks[..end]
            .iter()
            .filter(|mark| mark.span.overlaps(span))
            .copied()
            .collect();
        let mut edges = vec![span.start(), span.end()];
        for mark in &here {
            edges.extend([
                mark.span.start().max(span.start()),
                mark.span.end().min(span.end()),
            ]);
        }
        edges.extend(self.anchors.range(span.range()).map(|(at, _)| *at));
        edges.sort_unstable();
        edges.dedup();
        html! {
            @for pair in edges.windows(2) {
                @if let Some(piece) = self.report.text.span(pair[0], pair[1]) {
                    @for anchor in self.anchors.get(&pair[0]).into_iter().flatten() { (number(anchor)) }
                    @let (classes, statements) = on(&here, piece);
                    @if classes.is_empty() {
                        (self.report.text.slice(piece))
                    } @else {
                        span class=(classes) data-t=[(!statements.is_empty()).then_some(statements)] { (self.report.text.slice(piece)) }
                    }
                }
            }
        }
    }
}

fn number(anchor: &Anchor) -> Markup {
    html! {
        @match &anchor.claim {
            Some(claim) => { a id=(anchor.id) class="anchor" href=(claim) aria-label=(format!("Claim of statement {}", anchor.number)) { (anchor.number) } }
            None => { span id=(anchor.id) class="anchor" { (anchor.number) } }
        }
    }
}

/// The classes that hold on a piece, and the statements that it belongs to.
fn on(marks: &[Mark], piece: Span) -> (String, String) {
    let mut classes: Vec<&str> = Vec::new();
    let mut statements: Vec<usize> = Vec::new();
    for mark in marks.iter().filter(|mark| mark.span.contains(piece)) {
        classes.push(mark.class);
        if mark.statement > 0 && matches!(mark.class, "source" | "cue" | "content") {
            statements.push(mark.statement);
        }
    }
    classes.sort_unstable();
    classes.dedup();
    statements.sort_unstable();
    statements.dedup();
    let statements: Vec<String> = statements.iter().map(ToString::to_string).collect();
    (classes.join(" "), statements.join(" "))
}
