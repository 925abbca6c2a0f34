//! The linguistic core: sentences, tokens, tags, parse, names. Not written yet.

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Entity, Mention, Report, Syntax};

/// A loaded model.
#[derive(Debug)]
pub struct Model;

impl Model {
    /// The English model.
    #[must_use]
    pub fn english() -> &'static Self {
        &Self
    }
}

/// Sentences and tokens of a report, annotated if there is a model for its language.
#[must_use]
pub fn syntax(
    _text: &onrecord_nouns::Text,
    _blocks: &[onrecord_nouns::Block],
    _model: Option<&Model>,
) -> Syntax {
    Syntax::default()
}

/// Who is named in a report, and who they add up to.
#[must_use]
pub fn who(_report: &Report, _syntax: &Syntax, _lexicon: &Lexicon) -> (Vec<Mention>, Vec<Entity>) {
    (Vec::new(), Vec::new())
}
