//! Which words carry grammar and no content of their own?
//!
//! The closed classes. Whoever compares contents leaves them out.

use crate::phrases::{Entry, Form, Phrases};
use crate::tables::FUNCTION_WORDS;

/// A class of function words.
#[derive(Clone, Copy, Debug)]
pub struct FunctionWords {
    /// Stable id: the name of the class.
    pub id: &'static str,
    /// Its words, in lower case.
    pub words: &'static [&'static str],
}

impl Entry for FunctionWords {
    fn id(&self) -> &'static str {
        self.id
    }
}

pub(crate) fn function_words() -> Phrases<FunctionWords> {
    Phrases::new(FUNCTION_WORDS, |class| {
        class
            .words
            .iter()
            .map(|word| ((*word).to_owned(), Form::Fixed))
            .collect()
    })
}
