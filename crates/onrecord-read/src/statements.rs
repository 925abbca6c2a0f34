//! Who says what. Not written yet.

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Entity, Mention, Report, Span, Statement, Syntax};

/// Finds the statements of a report with their chains, and the attribution boilerplate in it.
#[must_use]
pub fn statements(
    _report: &Report,
    _syntax: &Syntax,
    _quotes: &[Span],
    _mentions: &[Mention],
    _entities: &[Entity],
    _lexicon: &Lexicon,
) -> (Vec<Statement>, Vec<Span>) {
    (Vec::new(), Vec::new())
}
