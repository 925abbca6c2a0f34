//! The linguistic core: sentences, tokens, tags, parse and names of one text.
//!
//! Pure functions over a text; what a language needs to be read lies in `data/models/`. A language
//! without a model still gives sentences and tokens. What the words mean is left to `read`.

mod attributes;
mod characters;
mod dense;
mod encoder;
mod hash;
mod lemmas;
mod model;
mod name_tagger;
mod parser;
mod scorer;
pub mod sentences;
pub mod syntax;
mod tables;
pub mod tokens;
mod weights;
mod words;

pub use model::Model;
pub use syntax::syntax;
pub use weights::ModelError;

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Entity, Mention, Report, Syntax};

/// Who is named in a report, and who they add up to.
#[must_use]
pub fn who(_report: &Report, _syntax: &Syntax, _lexicon: &Lexicon) -> (Vec<Mention>, Vec<Entity>) {
    (Vec::new(), Vec::new())
}
