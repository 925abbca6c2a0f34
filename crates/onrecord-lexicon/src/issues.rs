//! Reads the file in which a user asks on which questions positions are wanted.
//!
//! ```toml
//! [[issue]]
//! id = "toll"
//! question = "The bridge gets a toll"
//! terms = ["bridge toll", "charge drivers"]
//! against_terms = ["toll-free bridge"]   # may be left out
//! own_troops = true                      # may be left out
//! ```

use std::collections::BTreeSet;

use onrecord_nouns::{Issue, OwnPart};
use serde::Deserialize;

/// What is wrong with a file of issues or grades.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    /// It is not TOML, or a field has the wrong type.
    #[error("line {line}: {message}")]
    NotToml {
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        message: String,
    },
    /// There is no entry at all.
    #[error("there is no `[[{table}]]` in the file")]
    Empty {
        /// The table that was looked for.
        table: &'static str,
    },
    /// Two issues have one id.
    #[error("two issues have the id `{id}`")]
    TwoOfOneId {
        /// The id.
        id: String,
    },
    /// An issue has no terms.
    #[error("issue `{id}` has no terms, so nothing could raise it")]
    NoTerms {
        /// The id.
        id: String,
    },
    /// A grade is no letter from A to F.
    #[error("the grade of `{outlet}` is `{grade}`")]
    NoGrade {
        /// The outlet.
        outlet: String,
        /// What stands there.
        grade: String,
    },
}

impl IssueError {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::NotToml { .. } => "see docs/issues.md for an example of the format",
            Self::Empty { .. } => "add at least one entry, or leave the option out",
            Self::TwoOfOneId { .. } => "give each issue an id of its own",
            Self::NoTerms { .. } => "add phrases that raise the issue: terms = [\"send troops\"]",
            Self::NoGrade { .. } => "use one of A, B, C, D, E, F",
        }
    }

    pub(crate) fn from_toml(text: &str, error: &toml::de::Error) -> Self {
        let at = error.span().map_or(0, |span| span.start);
        let line = 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
        Self::NotToml {
            line,
            message: error.message().trim_end().to_owned(),
        }
    }
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    issue: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    question: String,
    terms: Vec<String>,
    #[serde(default)]
    against_terms: Vec<String>,
    #[serde(default, alias = "own_part")]
    own_troops: bool,
}

/// A questionnaire: what is asked of whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questionnaire {
    /// The questions, as issues; without terms of their own they are raised by their words.
    pub questions: Vec<Issue>,
    /// Actors that are asked; others that answer are shown too.
    pub actors: Vec<String>,
}

#[derive(Deserialize)]
struct QuestionFile {
    #[serde(default)]
    question: Vec<QuestionRow>,
    #[serde(default)]
    actors: Vec<String>,
}

#[derive(Deserialize)]
struct QuestionRow {
    id: Option<String>,
    question: String,
    #[serde(default)]
    terms: Vec<String>,
    #[serde(default)]
    against_terms: Vec<String>,
}

impl Questionnaire {
    /// The questions of a file, in its order.
    ///
    /// ```toml
    /// actors = ["Norvia", "Estria"]          # may be left out
    ///
    /// [[question]]
    /// question = "Should the bridge get a toll?"
    /// terms = ["bridge toll"]                # may be left out
    /// ```
    ///
    /// # Errors
    ///
    /// If it is not TOML of this shape, if it has no question, or if ids repeat.
    pub fn from_toml(text: &str) -> Result<Self, IssueError> {
        let file: QuestionFile = toml::from_str(text).map_err(|error| IssueError::from_toml(text, &error))?;
        if file.question.is_empty() {
            return Err(IssueError::Empty { table: "question" });
        }
        let mut ids = BTreeSet::new();
        let mut questions = Vec::with_capacity(file.question.len());
        for (at, row) in file.question.into_iter().enumerate() {
            let id = row.id.unwrap_or_else(|| format!("q{}", at + 1));
            if !ids.insert(id.clone()) {
                return Err(IssueError::TwoOfOneId { id });
            }
            questions.push(Issue {
                id,
                question: row.question,
                terms: row.terms,
                against_terms: row.against_terms,
                own_part: OwnPart::Unsaid,
            });
        }
        Ok(Self {
            questions,
            actors: file.actors,
        })
    }
}

/// Reads issue files.
#[derive(Clone, Copy, Debug)]
pub struct Issues;

impl Issues {
    /// The issues of a file, in its order.
    ///
    /// # Errors
    ///
    /// If it is not TOML of this shape, if it has no issue, if ids repeat or an issue has no terms.
    pub fn from_toml(text: &str) -> Result<Vec<Issue>, IssueError> {
        let file: File = toml::from_str(text).map_err(|error| IssueError::from_toml(text, &error))?;
        if file.issue.is_empty() {
            return Err(IssueError::Empty { table: "issue" });
        }
        let mut ids = BTreeSet::new();
        let mut issues = Vec::with_capacity(file.issue.len());
        for row in file.issue {
            if !ids.insert(row.id.clone()) {
                return Err(IssueError::TwoOfOneId { id: row.id });
            }
            if row
                .terms
                .iter()
                .chain(&row.against_terms)
                .all(|term| term.trim().is_empty())
            {
                return Err(IssueError::NoTerms { id: row.id });
            }
            issues.push(Issue {
                id: row.id,
                question: row.question,
                terms: row.terms,
                against_terms: row.against_terms,
                own_part: if row.own_troops {
                    OwnPart::Counts
                } else {
                    OwnPart::Unsaid
                },
            });
        }
        Ok(issues)
    }
}

#[cfg(test)]
mod tests {
    use super::Issues;
    use onrecord_nouns::OwnPart;

    #[test]
    fn an_issue_needs_only_an_id_a_question_and_terms() {
        let issues = Issues::from_toml(
            "[[issue]]\nid = \"toll\"\nquestion = \"The bridge gets a toll\"\nterms = [\"bridge toll\"]\n",
        );
        let issues = issues.unwrap();
        assert_eq!(issues[0].terms, ["bridge toll"]);
        assert_eq!(issues[0].own_part, OwnPart::Unsaid);
    }

    #[test]
    fn an_error_names_the_line_or_the_issue() {
        let error = |text: &str| Issues::from_toml(text).unwrap_err().to_string();
        assert!(error("[[issue]]\nid = 3\n").starts_with("line 2: "));
        assert_eq!(error(""), "there is no `[[issue]]` in the file");
        let twice = "[[issue]]\nid=\"a\"\nquestion=\"\"\nterms=[\"x\"]\n".repeat(2);
        assert_eq!(error(&twice), "two issues have the id `a`");
        assert_eq!(
            error("[[issue]]\nid=\"a\"\nquestion=\"\"\nterms=[]\n"),
            "issue `a` has no terms, so nothing could raise it"
        );
    }
}
