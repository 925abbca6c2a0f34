//! What does a number count whose noun is left out?
//!
//! "The bill rose to 184 million": what the report's other millions are. "9,812 were valid": nobody says here.

use onrecord_nouns::{Quantity, Unit};

use super::numbers::{Number, NumberForm, number_at};
use super::pieces::{Form, Pieces};

/// From here on a number counts something, though its noun is left out.
const MILLION: f64 = 1_000_000.0;

/// A number that counts something though its noun is left out: "the bill rose to 184 million", "9,812 were valid".
pub(super) fn is_large(pieces: &Pieces<'_>, start: usize, end: usize, first: Number, range: bool) -> bool {
    let grouped = pieces
        .digits(start)
        .is_some_and(|digits| digits.form == Form::Grouped);
    let words = matches!(first.form, NumberForm::Digits | NumberForm::Words);
    let scale = (start..end)
        .filter_map(|at| number_at(pieces, at))
        .map(|number| number.scale);
    let million = words && scale.fold(first.scale, f64::max) >= MILLION;
    // "the 1,200 Lind": what a name follows is not left out. A sentence that starts with digits is the rest of one.
    (million || grouped && !range) && start > 0 && !pieces.is_capital(end)
}

/// Gives amounts of millions without a unit the unit that all others of that size in the report have.
pub(super) fn complete(found: &mut [Quantity]) {
    let large = |quantity: &Quantity| quantity.max.or(quantity.min).is_some_and(|most| most >= MILLION);
    let mut units = found
        .iter()
        .filter(|quantity| large(quantity))
        .map(|quantity| match &quantity.unit {
            Unit::Money { code, .. } => Unit::Money {
                code: code.clone(),
                per: None,
            },
            unit => unit.clone(),
        })
        .filter(|unit| *unit != Unit::None);
    let Some(unit) = units.next() else { return };
    if units.any(|other| other != unit) {
        return;
    }
    for quantity in found.iter_mut().filter(|quantity| large(quantity)) {
        if quantity.unit == Unit::None {
            quantity.unit = unit.clone();
        }
    }
}
