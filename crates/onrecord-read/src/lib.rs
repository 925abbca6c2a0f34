//! One report alone: who says what, when, how much.
//!
//! Reading cannot fail: nonsense gives an empty reading and doubts. It does not resolve anything
//! against other reports; that is what comparing is for. [`read`] is the whole pipeline.

mod chains;
mod conditions;
mod credits;
mod hedges;
pub mod quantities;
pub mod quotes;
pub mod statements;
pub mod times;

use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Reading, Report};

/// Reads one report.
///
/// Without a model the annotations of tokens are empty, and what stands on syntax finds less.
#[must_use]
pub fn read(report: &Report, lexicon: &Lexicon, model: Option<&Model>) -> Reading {
    let syntax = onrecord_language::syntax(&report.text, &report.blocks, model);
    let quotations = quotes::quotations(report);
    let (mentions, entities) = onrecord_language::who(report, &syntax, lexicon);
    let times = times::times(report, &syntax);
    let happenings = times::happenings(report, &syntax, &times);
    let quantities = quantities::quantities(report, &syntax, &times);
    let said = statements::statements(report, &syntax, &quotations, &mentions, &entities, lexicon);
    Reading {
        report: report.id,
        syntax,
        quotes: quotations.iter().map(|quotation| quotation.inside).collect(),
        mentions,
        entities: said.entities,
        times,
        happenings,
        quantities,
        statements: said.statements,
        boilerplate: said.boilerplate,
        doubts: Vec::new(),
    }
}
