//! The dossier: one self-contained HTML file. Not written yet.

use crate::Case;

/// Writes the dossier of a case.
#[must_use]
pub fn dossier(_case: &Case<'_>) -> String {
    String::new()
}
