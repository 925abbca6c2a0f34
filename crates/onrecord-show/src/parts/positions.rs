//! Who stands where: actors by issues, with the condition, the day and what changed.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use onrecord_nouns::{Position, SourceId, Stance};

use crate::case::unquoted;
use crate::dates;
use crate::view::{Record, View};

/// The matrix of actors and issues; an empty cell means that the reports say nothing.
#[must_use]
pub fn matrix(view: &View<'_>) -> Markup {
    let found = &view.case.findings.positions;
    let issues: BTreeSet<&str> = found.iter().map(|position| position.issue.as_str()).collect();
    let mut cells: BTreeMap<(SourceId, &str), Vec<(usize, &Position)>> = BTreeMap::new();
    let mut actors: BTreeMap<SourceId, usize> = BTreeMap::new();
    for (at, position) in found.iter().enumerate() {
        *actors.entry(position.actor).or_default() += 1;
        cells
            .entry((position.actor, position.issue.as_str()))
            .or_default()
            .push((at, position));
    }
    for cell in cells.values_mut() {
        cell.sort_by_key(|(at, position)| {
            (
                position.days.to.or(position.days.from).is_none(),
                std::cmp::Reverse(position.days.to.or(position.days.from)),
                *at,
            )
        });
    }
    let mut rows: Vec<(SourceId, usize)> = actors.into_iter().collect();
    rows.sort_by_key(|(actor, n)| (std::cmp::Reverse(*n), view.case.source_name(*actor)));
    html! {
        p class="legend" {
            @for stance in [Stance::For, Stance::ForIf, Stance::Open, Stance::Against, Stance::ExpectsNot] {
                (word(stance)) " "
            }
        }
        div class="scroll" tabindex="0" role="group" aria-label="Positions" {
            table class="matrix" {
                thead { tr { th scope="col" { "Actor" } @for issue in &issues { th scope="col" { (question(view, issue)) } } } }
                tbody {
                    @for (actor, _) in &rows {
                        tr {
                            th scope="row" { (view.source(*actor)) }
                            @for issue in &issues {
                                td { @if cells.contains_key(&(*actor, *issue)) { span class="asked" { (question(view, issue)) } } @if let Some(cell) = cells.get(&(*actor, *issue)) { (stands(view, cell)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The question of an issue, or its short name.
fn question(view: &View<'_>, id: &str) -> String {
    let known = view.case.issues.iter().find(|issue| issue.id == id);
    known.map_or_else(|| id.replace(['_', '-'], " "), |issue| issue.question.clone())
}

/// One cell: the latest position first, what changed, and the rest folded.
fn stands(view: &View<'_>, cell: &[(usize, &Position)]) -> Markup {
    let Some(((_, latest), earlier)) = cell.split_first() else {
        return html! {};
    };
    let mut path: Vec<Stance> = cell.iter().rev().map(|(_, position)| position.stance).collect();
    path.dedup();
    let dated = cell.iter().all(|(_, position)| !position.days.is_open());
    html! {
        @if path.len() > 1 && dated {
            p class="change" {
                "Changed: "
                @for (at, stance) in path.iter().enumerate() {
                    @if at > 0 { span aria-label="to" { " → " } } (word(*stance))
                }
            }
        } @else if path.len() > 1 {
            p class="change" { "Told differently; not all of it is dated" }
        }
        p { (position_line(view, latest)) }
        @if let Some((at, _)) = cell.first() { (view.beside(Record::Position(*at))) }
        @if !earlier.is_empty() {
            details {
                summary { (earlier.len()) " more" }
                @for (at, position) in earlier { p { (position_line(view, position)) (view.beside(Record::Position(*at))) } }
            }
        }
    }
}

/// A position in one line: stance, day, condition, words.
pub(crate) fn position_line(view: &View<'_>, position: &Position) -> Markup {
    let quote = position
        .evidence
        .first()
        .map(|place| view.case.place_words(*place))
        .unwrap_or_default();
    let href = match (position.statement, position.evidence.first()) {
        (Some(id), _) => view.statement(id),
        (None, Some(place)) => view.place(*place),
        (None, None) => view.part("positions"),
    };
    html! {
        (word(position.stance)) " " span class="when" { (dates::time(position.days)) } " "
        @for condition in &position.condition {
            span class="condition-of" { "if: " q { (view.case.place_words(*condition)) } } " "
        }
        a class="quote" href=(href) { q { (unquoted(&quote)) } }
        @if let Some(id) = position.statement {
            " " span class="note" { (view.case.report_name(id.report)) }
        }
    }
}

/// A stance as a sign and a word.
fn word(stance: Stance) -> Markup {
    let (sign, words) = match stance {
        Stance::For => ("▲", "for"),
        Stance::ForIf => ("△", "for, if"),
        Stance::Open => ("◇", "open"),
        Stance::Against => ("▼", "against"),
        Stance::ExpectsNot => ("▽", "does not expect it"),
    };
    html! { span class=(format!("stance {}", stance.as_str())) { span aria-hidden="true" { (sign) } " " (words) } }
}
