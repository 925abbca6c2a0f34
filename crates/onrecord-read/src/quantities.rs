//! How much: figures with unit, range and hedge. Not written yet.

use onrecord_nouns::{Quantity, Report, Syntax, TimeExpression};

/// Finds the figures of a report; times are no figures.
#[must_use]
pub fn quantities(_report: &Report, _syntax: &Syntax, _times: &[TimeExpression]) -> Vec<Quantity> {
    Vec::new()
}
