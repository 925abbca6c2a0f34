//! The linguistic core: sentences, tokens, tags, parse and names of one text.
//!
//! Pure functions over a text; what a language needs to be read lies in `data/models/`. A language
//! without a model still gives sentences and tokens. What the words mean is left to `read`.
//!
//! The English model gives the annotations of spaCy's `en_core_web_sm` 3.8.0, many times faster, in plain
//! Rust, without a file to load or a service to ask; `evals/language.md` has the figures.
//!
//! ```
//! use onrecord_language::{Model, syntax, who};
//! use onrecord_lexicon::Lexicon;
//! use onrecord_nouns::{Block, Label, Report, Text};
//!
//! let text = Text::from("Norwegian Prime Minister Kari Berg resigned. She thanked the port of Halden.");
//! let block = Block { span: text.whole(), label: Label::Body, rule: "given" };
//!
//! // Sentences, tokens, tags, heads, lemmas and the names of the model.
//! let syntax = syntax(&text, &[block], Some(Model::english()));
//! let resigned = &syntax.tokens[5];
//! assert_eq!((&*resigned.lemma, resigned.tag, resigned.dep), ("resign", "VBD", "ROOT"));
//! assert_eq!(syntax.sentences.len(), 2);
//!
//! // Who is named, and whom the other phrases mean.
//! let report = Report::of_text(text, vec![block]);
//! let (mentions, entities) = who(&report, &syntax, Lexicon::english());
//! let she = mentions.iter().find(|mention| report.text.slice(mention.span) == "She").unwrap();
//! assert_eq!(entities[she.entity.unwrap().index()].name, "Kari Berg");
//! ```
//!
//! A model of another language is trained on a treebank with `cargo xtask train-ud` and read with
//! [`Model::perceptron`]. Without a model (`None`) there are sentences and tokens.

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
pub mod perceptron;
mod scorer;
pub mod sentences;
pub mod syntax;
mod tables;
pub mod tokens;
mod weights;
pub mod who;
mod words;

pub use model::{AnnotatedWord, Model};
pub use syntax::syntax;
pub use weights::ModelError;
pub use who::who;
