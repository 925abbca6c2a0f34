//! The word lists, checked and made fast. Not written yet.

/// All word lists.
#[derive(Debug)]
pub struct Lexicon;

impl Lexicon {
    /// The English lists.
    #[must_use]
    pub fn english() -> &'static Self {
        &Self
    }
}
