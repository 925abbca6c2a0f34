//! What holds across stories: contradictions, drift, positions, figures, timeline, shared passages,
//! leads.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use onrecord_nouns::{Evidence, Position, RecordRef, SourceId, StatementRef};

use crate::Case;
use crate::case::snippet;
use crate::marks::report_anchor;
use crate::tally::{days_words, figure_groups};

/// Records that do not fit together, side by side.
pub(super) fn contradictions(case: &Case<'_>) -> Markup {
    let found = case.conflicts();
    section(
        "conflicts",
        "Does not fit together",
        found.is_empty(),
        html! {
            @for (number, contradiction) in &found {
                article class="conflict" id=(format!("k{number}")) {
                    h3 { (contradiction.kind) }
                    p { (contradiction.about) }
                    div class="sides" {
                        @for side in &contradiction.sides {
                            ul { @for record in side { li { (record_words(case, *record)) } } }
                        }
                    }
                }
            }
        },
    )
}

fn record_words(case: &Case<'_>, record: RecordRef) -> Markup {
    match record {
        RecordRef::Statement(id) => statement_line(case, id),
        RecordRef::Position(at) => match case.findings.positions.get(at as usize) {
            Some(position) => position_words(case, position),
            None => html! {},
        },
        RecordRef::Figure(at) => match case.findings.figures.get(at as usize) {
            Some(figure) => {
                let words = case
                    .quantity(figure.report, figure.quantity)
                    .map_or("", |quantity| case.words(figure.report, quantity.span));
                html! { b { (words) } " " (case.report_name(figure.report)) }
            }
            None => html! {},
        },
        RecordRef::Moment(at) => match case.findings.moments.get(at as usize) {
            Some(moment) => html! { (snippet(&moment.what)) " (" (moment.basis) ")" },
            None => html! {},
        },
    }
}

fn statement_line(case: &Case<'_>, id: StatementRef) -> Markup {
    let number = case.statement_number(id).unwrap_or_default();
    html! {
        span class="chain" { (case.chain_words(case.chain(id))) } " "
        a class="evidence" href=(format!("#t{number}")) { q { (case.content_words(id)) } }
    }
}

fn place_line(case: &Case<'_>, place: Evidence) -> Markup {
    html! {
        a href=(format!("#{}", report_anchor(place.report))) { (case.report_name(place.report)) } ": "
        q { (case.place_words(place)) }
    }
}

/// What was lost or changed between two tellings.
pub(super) fn drifts(case: &Case<'_>) -> Markup {
    let found = &case.findings.drifts;
    section(
        "drift",
        "Lost or changed on the way",
        found.is_empty(),
        html! {
            table {
                thead { tr { th scope="col" { "What" } th scope="col" { "One telling" } th scope="col" { "The other" } } }
                tbody {
                    @for drift in found {
                        tr {
                            th scope="row" { (drift.kind.as_str()) br; span class="note" { (drift.about) } }
                            td { (place_line(case, drift.from)) }
                            td { (place_line(case, drift.to)) }
                        }
                    }
                }
            }
        },
    )
}

/// The matrix of actors and issues.
pub(super) fn positions(case: &Case<'_>) -> Markup {
    let found = &case.findings.positions;
    let issues: BTreeSet<&str> = found.iter().map(|position| position.issue.as_str()).collect();
    let mut cells: BTreeMap<(SourceId, &str), Vec<&Position>> = BTreeMap::new();
    for position in found {
        cells
            .entry((position.actor, position.issue.as_str()))
            .or_default()
            .push(position);
    }
    for cell in cells.values_mut() {
        cell.sort_by_key(|position| (position.days.to.is_none(), std::cmp::Reverse(position.days.to)));
    }
    let actors: BTreeSet<SourceId> = found.iter().map(|position| position.actor).collect();
    section(
        "positions",
        "Who stands where",
        found.is_empty(),
        html! {
            div class="wide" {
                table class="matrix" {
                    thead { tr { th scope="col" { "Actor" } @for issue in &issues { th scope="col" { (issue) } } } }
                    tbody {
                        @for actor in &actors {
                            tr {
                                th scope="row" { (case.source_name(*actor)) }
                                @for issue in &issues {
                                    td {
                                        @for position in cells.get(&(*actor, *issue)).into_iter().flatten() {
                                            p class=(format!("stance {}", position.stance.as_str())) { (position_words(case, position)) }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        },
    )
}

fn position_words(case: &Case<'_>, position: &Position) -> Markup {
    let days = days_words(position.days, onrecord_nouns::DateKind::Published);
    let quote = position
        .evidence
        .first()
        .map(|place| case.place_words(*place))
        .unwrap_or_default();
    let anchor = match (
        position.statement.and_then(|id| case.statement_number(id)),
        position.evidence.first(),
    ) {
        (Some(number), _) => format!("#t{number}"),
        (None, Some(place)) => format!("#{}", report_anchor(place.report)),
        (None, None) => "#positions".to_owned(),
    };
    html! {
        b { (position.stance.as_str().replace('_', " ")) } " " span class="when" { (days) } " "
        a class="evidence" href=(anchor) { q { (quote) } }
        @for condition in &position.condition { " " span class="note" { "condition: " (case.place_words(*condition)) } }
    }
}

/// Figures about the same thing, on one axis.
pub(super) fn figures(case: &Case<'_>) -> Markup {
    let groups = figure_groups(case);
    section(
        "figures",
        "Figures side by side",
        groups.is_empty(),
        html! {
            @for (name, rows) in &groups {
                h3 { (name) }
                @let top = rows.iter().filter_map(|row| row.max.or(row.min)).fold(0.0_f64, f64::max);
                table class="figures" {
                    thead { tr { th scope="col" { "Figure" } th scope="col" { "Range" } th scope="col" { "Who gives it" } } }
                    tbody {
                        @for row in rows {
                            tr {
                                th scope="row" {
                                    @match row.statement.and_then(|id| case.statement_number(id)) {
                                        Some(number) => { a href=(format!("#t{number}")) { (row.words) } }
                                        None => { a href=(format!("#{}", report_anchor(row.place.report))) { (row.words) } }
                                    }
                                }
                                td { (bar(row.min, row.max, top)) }
                                td { (row.who) }
                            }
                        }
                    }
                }
            }
        },
    )
}

/// A figure on an axis from 0 to the greatest of its group; an open end fades out.
fn bar(min: Option<f64>, max: Option<f64>, top: f64) -> Markup {
    if top <= 0.0 {
        return html! {};
    }
    let share = |value: f64| (value / top * 180.0).clamp(0.0, 180.0);
    let (from, to) = (min.map_or(0.0, share), max.map_or(180.0, share));
    let label = match (min, max) {
        (Some(a), Some(b)) if a == b => format!("{a}"),
        (Some(a), Some(b)) => format!("{a} to {b}"),
        (Some(a), None) => format!("{a} or more"),
        (None, Some(b)) => format!("up to {b}"),
        (None, None) => "open".to_owned(),
    };
    let open = min.is_none() || max.is_none();
    html! {
        svg class="bar" viewBox="0 0 190 14" width="190" height="14" role="img" aria-label=(label) {
            line x1="5" y1="7" x2="185" y2="7" class="axis" {}
            rect x=(format!("{:.1}", from + 5.0)) y="3" width=(format!("{:.1}", (to - from).max(3.0))) height="8" class=(if open { "open" } else { "closed" }) {}
        }
    }
}

/// What happened when.
pub(super) fn timeline(case: &Case<'_>) -> Markup {
    let mut moments: Vec<_> = case.findings.moments.iter().collect();
    moments.sort_by_key(|moment| {
        (
            moment.days.is_open(),
            moment.days.from.or(moment.days.to),
            moment.days.to,
        )
    });
    section(
        "timeline",
        "Timeline",
        moments.is_empty(),
        html! {
            ol class="timeline" {
                @for moment in moments {
                    li {
                        time { (days_words(moment.days, onrecord_nouns::DateKind::Published)) }
                        " " span class="status" { (moment.status.as_str()) } " "
                        (snippet(&moment.what)) " " span class="note" { (moment.basis) } " "
                        @for place in &moment.mentions {
                            a href=(format!("#{}", report_anchor(place.report))) { (case.report_name(place.report)) } " "
                        }
                    }
                }
            }
        },
    )
}

/// Passages that two reports share.
pub(super) fn shared(case: &Case<'_>) -> Markup {
    let found = &case.findings.reuse;
    section(
        "shared",
        "Shared passages",
        found.is_empty(),
        html! {
            table {
                thead { tr { th scope="col" { "What" } th scope="col" { "One report" } th scope="col" { "The other" } } }
                tbody {
                    @for reuse in found {
                        tr {
                            th scope="row" {
                                (reuse.label.as_str()) br;
                                span class="note" { (reuse.relation.as_str().replace('_', " ")) ", " (direction(case, reuse)) br; (reuse.basis) }
                            }
                            td { (passage(case, reuse.a, &reuse.a_spans)) }
                            td { (passage(case, reuse.b, &reuse.b_spans)) }
                        }
                    }
                }
            }
        },
    )
}

fn direction(case: &Case<'_>, reuse: &onrecord_nouns::Reuse) -> String {
    match reuse.direction {
        onrecord_nouns::ReuseDirection::AToB => format!("from {}", case.report_name(reuse.a)),
        onrecord_nouns::ReuseDirection::BToA => format!("from {}", case.report_name(reuse.b)),
        onrecord_nouns::ReuseDirection::Unknown => "from whom cannot be told".to_owned(),
    }
}

fn passage(case: &Case<'_>, report: onrecord_nouns::ReportId, spans: &[onrecord_nouns::Span]) -> Markup {
    html! {
        a href=(format!("#{}", report_anchor(report))) { (case.report_name(report)) } ": "
        @for span in spans { q { (snippet(case.words(report, *span))) } " " }
    }
}

/// Pointers to other reports, found in the clutter.
pub(super) fn leads(case: &Case<'_>) -> Markup {
    let any = case.reports.iter().any(|report| !report.leads.is_empty());
    section(
        "leads",
        "Leads found in the clutter",
        !any,
        html! {
            p { "Headlines of other reports. They are no evidence; fetch the report to use it." }
            @for report in &case.reports {
                @if !report.leads.is_empty() {
                    details {
                        summary { (case.report_name(report.id)) ": " (report.leads.len()) }
                        ul { @for lead in &report.leads {
                            li { (report.text.slice(lead.span)) @if let Some(day) = lead.day { " " span class="when" { (day.to_string()) } } }
                        } }
                    }
                }
            }
        },
    )
}

fn section(id: &str, title: &str, empty: bool, content: Markup) -> Markup {
    html! {
        @if !empty {
            section id=(id) { h2 { (title) } (content) }
        }
    }
}
