//! Records that do not fit together, side by side.

use maud::{Markup, html};
use onrecord_nouns::RecordRef;

use super::claim::manner;
use super::folded;
use super::positions::position_line;
use crate::case::snippet;
use crate::dates;
use crate::view::{Record, View};

/// So many stand open under one heading.
const OPEN: usize = 6;

/// Contradictions, by their places in the findings.
#[must_use]
pub fn conflicts(view: &View<'_>, which: &[usize]) -> Markup {
    let items = which.iter().map(|at| conflict(view, *at)).collect();
    folded(items, OPEN, "of this sort", super::plain)
}

/// One contradiction.
#[must_use]
pub fn conflict(view: &View<'_>, at: usize) -> Markup {
    let Some(found) = view.case.findings.contradictions.get(at) else {
        return html! {};
    };
    html! {
        article class="conflict" id=(format!("k{}", at + 1)) {
            h4 { (found.kind) }
            p { (found.about) }
            div class="sides" {
                @for side in &found.sides {
                    ul { @for record in side { li { (record_line(view, *record)) } } }
                }
            }
            (view.beside(Record::Contradiction(at)))
        }
    }
}

/// A record in one line: who, what, when.
fn record_line(view: &View<'_>, record: RecordRef) -> Markup {
    let case = view.case;
    match record {
        RecordRef::Statement(id) => html! { (view.chain(id)) " " (view.quote(id)) " " (manner(view, id)) },
        RecordRef::Position(at) => match case.findings.positions.get(at as usize) {
            Some(position) => {
                html! { b { (view.source(position.actor)) } " " (position_line(view, position)) }
            }
            None => html! {},
        },
        RecordRef::Figure(at) => match case.findings.figures.get(at as usize) {
            Some(figure) => {
                let place =
                    case.quantity(figure.report, figure.quantity)
                        .map(|quantity| onrecord_nouns::Evidence {
                            report: figure.report,
                            span: quantity.span,
                        });
                html! {
                    @match figure.statement {
                        Some(id) => { (view.chain(id)) }
                        None => { a class="plain chain" href=(view.report(figure.report)) { (case.report_name(figure.report)) } }
                    }
                    @if let Some(place) = place {
                        " " a class="quote" href=(view.place(place)) { b { (case.place_words(place)) } }
                    }
                }
            }
            None => html! {},
        },
        RecordRef::Moment(at) => match case.findings.moments.get(at as usize) {
            Some(moment) => html! {
                (dates::time(moment.days)) " "
                @match moment.mentions.first() {
                    Some(place) => { a class="quote" href=(view.place(*place)) { (snippet(&moment.what)) } }
                    None => { (snippet(&moment.what)) }
                }
                " " span class="note" { (moment.basis) }
            },
            None => html! {},
        },
    }
}
