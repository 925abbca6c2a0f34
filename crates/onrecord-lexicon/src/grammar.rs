//! Which words carry grammar and no content of their own?
//!
//! The closed classes: whoever compares contents leaves them out. And the small words and light
//! verbs that show how the parts of a statement hang together: whoever reads statements looks at
//! them, one class at a time.

use crate::phrases::{Entry, Form, Phrases};
use crate::tables::{FUNCTION_WORDS, GLUE, POSITION_WORDS, SYNONYMS};

/// A class of function words.
#[derive(Clone, Copy, Debug)]
pub struct FunctionWords {
    /// Stable id: the name of the class.
    pub id: &'static str,
    /// Its words, in lower case.
    pub words: &'static [&'static str],
}

/// The words of one class of `en/glue.toml`; none if there is no such class.
#[must_use]
pub fn glue(class: &str) -> &'static [&'static str] {
    GLUE.iter()
        .find(|glue| glue.id == class)
        .map_or(&[], |glue| glue.words)
}

impl Entry for FunctionWords {
    fn id(&self) -> &'static str {
        self.id
    }
}

pub(crate) fn function_words() -> Phrases<FunctionWords> {
    Phrases::new(FUNCTION_WORDS, fixed)
}

/// The small words by which positions hang together, by class.
pub(crate) fn position_words() -> Phrases<FunctionWords> {
    Phrases::new(POSITION_WORDS, fixed)
}

/// Groups of words that raise one issue.
pub(crate) fn synonyms() -> &'static [FunctionWords] {
    SYNONYMS
}

fn fixed(class: &FunctionWords) -> Vec<(String, Form)> {
    class
        .words
        .iter()
        .map(|word| ((*word).to_owned(), Form::Fixed))
        .collect()
}
