//! What was lost or changed between two tellings, word by word.

use maud::{Markup, html};
use onrecord_nouns::{Drift, Evidence, StatementRef};

use super::folded;
use crate::differences::{Stretch, differences};
use crate::view::{Record, View};

/// So many stand open under one heading.
const OPEN: usize = 5;

/// Changes between tellings, by their places in the findings.
#[must_use]
pub fn drifts(view: &View<'_>, which: &[usize]) -> Markup {
    let mut ordered: Vec<(usize, &Drift)> = which
        .iter()
        .filter_map(|at| Some((*at, view.case.findings.drifts.get(*at)?)))
        .collect();
    ordered.sort_by_key(|(at, drift)| (drift.kind, *at));
    // Several things can be lost between the same two tellings: they stand together.
    let mut groups: Vec<Vec<(usize, &Drift)>> = Vec::new();
    for (at, drift) in ordered {
        let same = |group: &Vec<(usize, &Drift)>| {
            group
                .first()
                .is_some_and(|(_, other)| (other.from, other.to) == (drift.from, drift.to))
        };
        match groups.iter_mut().find(|group| same(group)) {
            Some(group) => group.push((at, drift)),
            None => groups.push(vec![(at, drift)]),
        }
    }
    let items = groups.iter().map(|group| pair(view, group)).collect();
    folded(items, OPEN, "pairs of tellings", super::plain)
}

/// Two tellings and all that changed between them.
fn pair(view: &View<'_>, group: &[(usize, &Drift)]) -> Markup {
    let Some((first, drift)) = group.first() else {
        return html! {};
    };
    let case = view.case;
    let (from, to) = (
        case.words(drift.from.report, drift.from.span),
        case.words(drift.to.report, drift.to.span),
    );
    let compared = differences(from, to);
    html! {
        article class="drift" id=(format!("d{}", first + 1)) {
            (view.heading(0, "card-title", None, &html! {
                @for (at, (_, drift)) in group.iter().enumerate() {
                    @if at > 0 { ", " } (drift.kind.as_str())
                }
            }))
            ul class="about" { @for (_, drift) in group { li { (drift.about) } } }
            div class="sides" {
                (telling(view, drift.from, drift.statements.0, compared.as_ref().map(|sides| sides.0.as_slice()), Side::Fuller))
                (telling(view, drift.to, drift.statements.1, compared.as_ref().map(|sides| sides.1.as_slice()), Side::Other))
            }
            (view.beside(Record::Drift(*first)))
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Fuller,
    Other,
}

fn telling(
    view: &View<'_>,
    place: Evidence,
    statement: Option<StatementRef>,
    compared: Option<&[Stretch<'_>]>,
    side: Side,
) -> Markup {
    html! {
        div {
            p class="who" {
                @match statement {
                    Some(id) => { (view.chain(id)) }
                    None => { a class="plain chain" href=(view.report(place.report)) { (view.case.report_name(place.report)) } " " span class="note" { "nobody is credited" } }
                }
            }
            blockquote {
                a class="quote" href=(statement.map_or_else(|| view.place(place), |id| view.statement(id))) {
                    @match compared {
                        Some(stretches) => { (marked(stretches, side == Side::Fuller)) }
                        None => { (view.case.place_words(place)) }
                    }
                }
            }
        }
    }
}

/// Words that only one side has, marked by more than colour.
pub(crate) fn marked(stretches: &[Stretch<'_>], fuller: bool) -> Markup {
    html! {
        @for (at, stretch) in stretches.iter().enumerate() {
            @if at > 0 { " " }
            @if stretch.shared {
                (stretch.words)
            } @else if fuller {
                del { (stretch.words) }
            } @else {
                ins { (stretch.words) }
            }
        }
    }
}
