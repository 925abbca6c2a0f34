//! The user's questions: issues on which actors take positions.

/// An issue from the user's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Its short name.
    pub id: String,
    /// The proposal, as a sentence that one can be for or against.
    pub question: String,
    /// Phrases that raise it.
    pub terms: Vec<String>,
    /// Phrases that take the opposite side by themselves.
    pub against_terms: Vec<String>,
    /// Whether "for" may also mean "would send its own".
    pub own_part: OwnPart,
}

/// Whether taking part oneself counts as being for an issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OwnPart {
    /// It does.
    Counts,
    /// The file does not say.
    #[default]
    Unsaid,
}
