//! Figures about the same thing on one axis.

use std::collections::BTreeMap;

use maud::{Markup, html};
use onrecord_nouns::{Evidence, Precision, StatementRef};

use super::folded;
use crate::tally::plural;
use crate::view::View;

const WIDTH: f64 = 240.0;
const EDGE: f64 = 8.0;
/// So many groups stand open under one heading.
const OPEN: usize = 5;
/// Values further apart than this stand on a logarithmic axis.
const FAR_APART: f64 = 200.0;

/// A figure and who gives it.
struct Given {
    min: Option<f64>,
    max: Option<f64>,
    approximate: bool,
    place: Evidence,
    statement: Option<StatementRef>,
}

/// Groups of figures, each on an axis of its own.
#[must_use]
pub fn figures<'a>(
    view: &View<'_>,
    groups: impl IntoIterator<Item = (&'a String, &'a Vec<usize>)>,
) -> Markup {
    let (mut differ, mut agree) = (Vec::new(), Vec::new());
    for (name, figures) in groups {
        let (values, shown) = group(view, name, figures);
        if values > 1 {
            differ.push(shown)
        } else {
            agree.push(shown)
        }
    }
    html! {
        (folded(differ, OPEN, "groups of figures", super::plain))
        @if !agree.is_empty() {
            details class="more" {
                summary { (plural(agree.len(), "figure", "figures")) " on which all who give it agree" }
                @for shown in agree { (shown) }
            }
        }
    }
}

/// One group: a row for each value, with all who give it; and how many values there are.
fn group(view: &View<'_>, name: &str, figures: &[usize]) -> (usize, Markup) {
    let case = view.case;
    let given: Vec<Given> = figures
        .iter()
        .filter_map(|at| {
            let figure = case.findings.figures.get(*at)?;
            let quantity = case.quantity(figure.report, figure.quantity)?;
            Some(Given {
                min: quantity.min,
                max: quantity.max,
                approximate: quantity.precision == Precision::Approximate,
                place: Evidence {
                    report: figure.report,
                    span: quantity.span,
                },
                statement: figure.statement,
            })
        })
        .collect();
    let axis = Axis::of(&given);
    let mut rows: BTreeMap<String, Vec<&Given>> = BTreeMap::new();
    for one in &given {
        rows.entry(value_words(one)).or_default().push(one);
    }
    let mut rows: Vec<(String, Vec<&Given>)> = rows.into_iter().collect();
    rows.sort_by(|(_, one), (_, other)| {
        let middle = |rows: &[&Given]| rows.first().map_or(0.0, |one| one.min.or(one.max).unwrap_or(0.0));
        middle(one).total_cmp(&middle(other))
    });
    let shown = html! {
        div class="scroll" tabindex="0" role="region" aria-label=(name) {
            table class="figures" {
                caption { (name) @if axis.logarithmic { " " span class="note" { "logarithmic axis" } } }
                thead { tr { th scope="col" { "Figure" } th scope="col" class="axis-head" { (axis.head()) } th scope="col" { "Who gives it" } } }
                tbody {
                    @for (words, givers) in &rows {
                        tr {
                            th scope="row" { (words) }
                            td { @if let Some(first) = givers.first() { (axis.bar(first, words)) } }
                            td {
                                ul { @for one in givers {
                                    li {
                                        @match one.statement {
                                            Some(id) => { (view.chain(id)) }
                                            None => { a class="plain chain" href=(view.report(one.place.report)) { (case.report_name(one.place.report)) } }
                                        }
                                        " " a class="quote" href=(one.statement.map_or_else(|| view.place(one.place), |id| view.statement(id))) { q { (case.place_words(one.place)) } }
                                    }
                                } }
                            }
                        }
                    }
                }
            }
        }
    };
    (rows.len(), shown)
}

fn value_words(one: &Given) -> String {
    let about = if one.approximate { "about " } else { "" };
    match (one.min, one.max) {
        (Some(a), Some(b)) if (a - b).abs() < f64::EPSILON => format!("{about}{}", number(a)),
        (Some(a), Some(b)) => format!("{about}{} to {}", number(a), number(b)),
        (Some(a), None) => format!("{about}{} or more", number(a)),
        (None, Some(b)) => format!("up to {about}{}", number(b)),
        (None, None) => "open".to_owned(),
    }
}

/// A number with thousands apart.
pub(crate) fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    let words = format!("{}", rounded.abs());
    let (whole, rest) = words.split_once('.').unwrap_or((&words, ""));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let sign = if rounded < 0.0 { "−" } else { "" };
    if rest.is_empty() {
        format!("{sign}{grouped}")
    } else {
        format!("{sign}{grouped}.{rest}")
    }
}

/// The axis that all figures of a group share.
struct Axis {
    from: f64,
    to: f64,
    ticks: Vec<f64>,
    logarithmic: bool,
}

impl Axis {
    fn of(given: &[Given]) -> Self {
        let ends: Vec<f64> = given
            .iter()
            .flat_map(|one| [one.min, one.max])
            .flatten()
            .filter(|value| value.is_finite())
            .collect();
        let least = ends.iter().copied().fold(f64::INFINITY, f64::min);
        let most = ends.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if ends.is_empty() {
            return Self {
                from: 0.0,
                to: 1.0,
                ticks: Vec::new(),
                logarithmic: false,
            };
        }
        if least > 0.0 && most / least > FAR_APART {
            let (low, high) = (least.log10().floor(), most.log10().ceil());
            let step = ((high - low) / 4.0).ceil().max(1.0);
            let mut ticks = Vec::new();
            let mut at = low;
            while at <= high {
                ticks.push(10f64.powf(at));
                at += step;
            }
            return Self {
                from: 10f64.powf(low),
                to: 10f64.powf(high),
                ticks,
                logarithmic: true,
            };
        }
        let from = least.min(0.0);
        let to = if most > from { most } else { from + 1.0 };
        let step = nice((to - from) / 4.0);
        let last = (to / step).ceil() * step;
        let first = (from / step).floor() * step;
        let mut ticks = Vec::new();
        let mut at = first;
        while at <= last + step / 2.0 && ticks.len() < 12 {
            ticks.push(at);
            at += step;
        }
        Self {
            from: first,
            to: last,
            ticks,
            logarithmic: false,
        }
    }

    fn place(&self, value: f64) -> f64 {
        let share = if self.logarithmic {
            (value.max(self.from) / self.from).log10() / (self.to / self.from).log10()
        } else {
            (value - self.from) / (self.to - self.from)
        };
        EDGE + share.clamp(0.0, 1.0) * (WIDTH - 2.0 * EDGE)
    }

    fn head(&self) -> Markup {
        let last = self.ticks.len().saturating_sub(1);
        html! {
            svg class="axis" viewBox=(format!("0 0 {WIDTH} 16")) width=(WIDTH) height="16" aria-hidden="true" {
                @for (at, tick) in self.ticks.iter().enumerate() {
                    text x=(format!("{:.1}", self.place(*tick))) y="12" text-anchor=(if at == 0 { "start" } else if at == last { "end" } else { "middle" }) { (short(*tick)) }
                }
            }
        }
    }

    /// A value as a point, a range as a bar; an open end is an arrow.
    fn bar(&self, one: &Given, words: &str) -> Markup {
        let (from, to) = (
            one.min.map_or(EDGE, |value| self.place(value)),
            one.max.map_or(WIDTH - EDGE, |value| self.place(value)),
        );
        html! {
            svg class="bar" viewBox=(format!("0 0 {WIDTH} 20")) width=(WIDTH) height="20" role="img" aria-label=(words) {
                @for tick in &self.ticks { path class="tick" d=(format!("M{:.1},0v20", self.place(*tick))) {} }
                @if one.min.is_some() && one.max.is_some() && to - from < 1.0 {
                    circle class=(if one.approximate { "value about" } else { "value" }) cx=(format!("{from:.1}")) cy="10" r="5" {}
                } @else {
                    path class="span" d=(format!("M{from:.1},10H{to:.1}")) {}
                    @if one.min.is_some() { circle class="value" cx=(format!("{from:.1}")) cy="10" r="4" {} } @else { path class="end" d=(format!("M{:.1},6l-5,4l5,4", from + 2.0)) {} }
                    @if one.max.is_some() { circle class="value" cx=(format!("{to:.1}")) cy="10" r="4" {} } @else { path class="end" d=(format!("M{:.1},6l5,4l-5,4", to - 2.0)) {} }
                }
            }
        }
    }
}

/// 1, 2 or 5 times a power of ten, at least as large.
fn nice(step: f64) -> f64 {
    let power = 10f64.powf(step.log10().floor());
    let lead = step / power;
    let lead = [1.0, 2.0, 5.0]
        .into_iter()
        .find(|nice| lead <= *nice)
        .unwrap_or(10.0);
    lead * power
}

/// A tick in few letters: 40k, 1.5m, 3bn.
fn short(value: f64) -> String {
    let size = value.abs();
    for (unit, letters) in [(1e12, "tn"), (1e9, "bn"), (1e6, "m"), (1e4, "k")] {
        if size >= unit {
            let unit = if letters == "k" { 1e3 } else { unit };
            return format!("{}{letters}", number(value / unit));
        }
    }
    number(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_thousands_apart() {
        assert_eq!(number(40_000.0), "40,000");
        assert_eq!(number(1_234_567.5), "1,234,567.5");
        assert_eq!(number(-3.0), "−3");
        assert_eq!(number(0.1 + 0.2), "0.3");
        assert_eq!(short(40_000.0), "40k");
        assert_eq!(short(2_500_000_000.0), "2.5bn");
    }

    #[test]
    fn an_axis_has_few_round_ticks_and_holds_all_values() {
        for (least, most) in [
            (3.0, 5.0),
            (0.2, 0.9),
            (-4.0, 12.0),
            (1e6, 3e7),
            (7.0, 7.0),
            (0.0, 0.0),
        ] {
            let text = onrecord_nouns::Text::from("x");
            let given = [Given {
                min: Some(least),
                max: Some(most),
                approximate: false,
                place: Evidence {
                    report: onrecord_nouns::ReportId([0; 8]),
                    span: text.whole(),
                },
                statement: None,
            }];
            let axis = Axis::of(&given);
            assert!((2..=12).contains(&axis.ticks.len()), "{least} {most}");
            assert!(axis.from <= least && most <= axis.to, "{least} {most}");
            assert!(axis.place(least) >= EDGE && axis.place(most) <= WIDTH - EDGE);
        }
    }
}
