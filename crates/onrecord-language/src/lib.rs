//! The linguistic core: sentences, tokens, tags, parse and names of one text.
//!
//! Pure functions over a text; what a language needs to be read lies in `data/models/`. A language
//! without a model still gives sentences and tokens. What the words mean is left to `read`.

mod attributes;
mod characters;
mod coreference;
mod dense;
mod encoder;
mod entities;
mod hash;
mod lemmas;
mod mentions;
mod model;
mod name_tagger;
mod names;
#[cfg(test)]
mod parity;
mod parser;
mod scorer;
pub mod sentences;
pub mod syntax;
mod tables;
pub mod tokens;
mod weights;
pub mod who;
mod words;

pub use model::Model;
pub use syntax::syntax;
pub use weights::ModelError;
pub use who::who;
