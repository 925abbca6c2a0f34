//! What happened when, told by whom.

use maud::{Markup, html};
use onrecord_nouns::Moment;

use super::folded;
use crate::case::snippet;
use crate::dates;
use crate::tally::plural;
use crate::view::View;

/// So many entries stand open.
const OPEN: usize = 14;
/// So many reports are named with an entry.
const NAMED: usize = 4;

/// Moments in the order of time, by their places in the findings; those without a day come last.
#[must_use]
pub fn timeline(view: &View<'_>, which: &[usize]) -> Markup {
    let mut moments: Vec<(usize, &Moment)> = which
        .iter()
        .filter_map(|at| Some((*at, view.case.findings.moments.get(*at)?)))
        .collect();
    moments.sort_by_key(|(at, moment)| {
        let days = moment.days;
        (days.is_open(), days.from.or(days.to), days.to, *at)
    });
    let (dated, undated): (Vec<_>, Vec<_>) = moments
        .into_iter()
        .partition(|(_, moment)| !moment.days.is_open());
    let list = |items: Markup| html! { ol class="timeline" { (items) } };
    html! {
        (folded(dated.iter().map(|(at, moment)| entry(view, *at, moment)).collect(), OPEN, "entries", list))
        @if !undated.is_empty() {
            details class="more" {
                summary { (plural(undated.len(), "entry", "entries")) " without a day" }
                (list(html! { @for (at, moment) in &undated { (entry(view, *at, moment)) } }))
            }
        }
    }
}

fn entry(view: &View<'_>, at: usize, moment: &Moment) -> Markup {
    let mut told: Vec<_> = moment.mentions.iter().collect();
    told.dedup_by_key(|place| place.report);
    html! {
        li id=(format!("e{}", at + 1)) {
            div class="day" { (dates::time(moment.days)) }
            div {
                @match moment.mentions.first() {
                    Some(place) => { a class="quote" href=(view.place(*place)) { (snippet(&moment.what)) } }
                    None => { (snippet(&moment.what)) }
                }
                " " span class=(format!("status {}", moment.status.as_str())) { (moment.status.as_str()) }
                p class="note" {
                    (moment.basis)
                    @for (at, place) in told.iter().take(NAMED).enumerate() {
                        (if at == 0 { " · " } else { ", " })
                        a href=(view.place(**place)) { (view.case.report_name(place.report)) }
                    }
                    @if told.len() > NAMED { " and " (told.len() - NAMED) " more" }
                }
            }
        }
    }
}
