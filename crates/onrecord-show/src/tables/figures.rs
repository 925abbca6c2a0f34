//! Figures about the same thing, side by side: who gives which, how sure, and whether they can all hold.

use std::collections::BTreeMap;

use onrecord_nouns::{Figure, Precision, Quantity, Together};
use serde_json::{Value, json};

use super::table::{Table, heading};
use super::{place_json, where_words};
use crate::Case;

/// A figure with its quantity.
type Row<'a> = (&'a Figure, &'a Quantity);

/// Groups of two figures or more, by name.
fn groups<'a>(case: &Case<'a>) -> BTreeMap<&'a str, Vec<Row<'a>>> {
    let mut groups: BTreeMap<&str, Vec<Row<'_>>> = BTreeMap::new();
    for figure in &case.findings.figures {
        if let (Some(group), Some(quantity)) = (&figure.group, case.quantity(figure.report, figure.quantity))
        {
            groups.entry(group).or_default().push((figure, quantity));
        }
    }
    groups.retain(|_, rows| rows.len() > 1);
    for rows in groups.values_mut() {
        rows.sort_by(|(one, a), (other, b)| {
            let key = |quantity: &Quantity| quantity.min.or(quantity.max).unwrap_or(0.0);
            key(a)
                .total_cmp(&key(b))
                .then_with(|| (one.report, one.quantity).cmp(&(other.report, other.quantity)))
        });
    }
    groups
}

/// Whether all figures of a group can hold, and if not which two cannot.
fn together<'a>(rows: &[Row<'a>]) -> (Together, Option<(Row<'a>, Row<'a>)>) {
    let mut worst = (Together::Yes, None);
    for (at, one) in rows.iter().enumerate() {
        for other in rows.iter().skip(at + 1) {
            let found = one.1.together(other.1);
            if found > worst.0 {
                worst = (found, Some((*one, *other)));
            }
        }
    }
    worst
}

/// The figure in numbers: "40", "30 to 50", "up to 900".
fn range_words(quantity: &Quantity) -> String {
    let number = |value: f64| {
        let whole = format!("{value}");
        match whole.split_once('.') {
            None => thousands(&whole),
            Some(_) => whole,
        }
    };
    let words = match (quantity.min, quantity.max) {
        (Some(min), Some(max)) if (min - max).abs() < f64::EPSILON => number(min),
        (Some(min), Some(max)) => format!("{} to {}", number(min), number(max)),
        (Some(min), None) => format!("{} or more", number(min)),
        (None, Some(max)) => format!("up to {}", number(max)),
        (None, None) => "not known".to_owned(),
    };
    match quantity.precision {
        Precision::Approximate => format!("~ {words}"),
        Precision::Stated => words,
    }
}

fn thousands(digits: &str) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        let left = digits.len() - at;
        if at > 0 && left.is_multiple_of(3) && !out.ends_with('-') {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn words<'a>(case: &Case<'a>, row: Row<'_>) -> &'a str {
    case.words(row.0.report, row.1.span)
}

/// Who gives a figure: the chain of its statement, else the report itself.
fn who(case: &Case<'_>, figure: &Figure) -> String {
    let chain = figure.statement.map_or(&[][..], |id| case.chain(id));
    if chain.is_empty() {
        case.report_name(figure.report)
    } else {
        case.chain_words(chain)
    }
}

fn verdict(case: &Case<'_>, rows: &[Row<'_>]) -> String {
    let (found, pair) = together(rows);
    let pair = pair.map_or_else(String::new, |(one, other)| {
        format!(": {} v. {}", words(case, one), words(case, other))
    });
    match found {
        Together::Yes => "can all hold together".to_owned(),
        Together::Roughly => format!("can hold together roughly{pair}"),
        Together::No => format!("cannot all hold, if they count the same{pair}"),
    }
}

/// The figures for a terminal.
#[must_use]
pub fn figures(case: &Case<'_>, width: usize) -> String {
    let mut out = String::new();
    let groups = groups(case);
    if groups.is_empty() {
        out.push_str("No two figures about the same thing were found.\n");
        return out;
    }
    for (name, rows) in &groups {
        heading(&mut out, &format!("{name}: {}", verdict(case, rows)));
        let mut table = Table::new(&["figure", "range", "hedges", "who gives it", "where"]);
        for row in rows {
            let (figure, quantity) = *row;
            let hedges: Vec<&str> = quantity
                .hedges
                .iter()
                .map(|span| case.words(figure.report, *span))
                .collect();
            let place = onrecord_nouns::Evidence {
                report: figure.report,
                span: quantity.span,
            };
            table.row(vec![
                crate::case::snippet(words(case, *row)),
                range_words(quantity),
                hedges.join(", "),
                who(case, figure),
                where_words(case, place),
            ]);
        }
        out.push_str(&table.write(width));
    }
    out
}

/// The figures for programs.
#[must_use]
pub fn figures_json(case: &Case<'_>) -> Value {
    let all: Vec<Value> = groups(case)
        .into_iter()
        .map(|(name, rows)| {
            let (found, _) = together(&rows);
            let figures: Vec<Value> = rows
                .iter()
                .map(|(figure, quantity)| {
                    let place = onrecord_nouns::Evidence {
                        report: figure.report,
                        span: quantity.span,
                    };
                    json!({
                        "min": quantity.min,
                        "max": quantity.max,
                        "unit": quantity.unit.label(),
                        "approximate": quantity.precision == Precision::Approximate,
                        "hedges": quantity.hedges.iter().map(|span| case.words(figure.report, *span)).collect::<Vec<_>>(),
                        "who": who(case, figure),
                        "place": place_json(case, place),
                    })
                })
                .collect();
            let together = match found {
                Together::Yes => "yes",
                Together::Roughly => "roughly",
                Together::No => "no",
            };
            json!({"thing": name, "together": together, "figures": figures})
        })
        .collect();
    json!({"groups": all})
}
