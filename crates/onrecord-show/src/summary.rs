//! The summary that `onrecord report` prints on a terminal. Not written yet.

use crate::Case;

/// Sums a case up for a terminal, in plain text.
#[must_use]
pub fn summary(case: &Case<'_>) -> String {
    format!(
        "{} reports, {} claims\n",
        case.reports.len(),
        case.findings.claims.len()
    )
}
