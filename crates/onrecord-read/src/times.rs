//! When: time expressions and what happens then. Not written yet.

use onrecord_nouns::{Happening, Report, Syntax, TimeExpression};

/// Finds the time expressions of a report.
#[must_use]
pub fn times(_report: &Report, _syntax: &Syntax) -> Vec<TimeExpression> {
    Vec::new()
}

/// Finds what a report tells with a time.
#[must_use]
pub fn happenings(_report: &Report, _syntax: &Syntax, _times: &[TimeExpression]) -> Vec<Happening> {
    Vec::new()
}
