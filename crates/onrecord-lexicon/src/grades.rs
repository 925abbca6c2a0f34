//! Reads the user's own grades of outlets: the letter of an Admiralty pair.
//!
//! ```toml
//! [[grade]]
//! outlet = "Harbour News"    # a name or a domain
//! grade  = "B"               # A (reliable) to E (unreliable), F (cannot be judged)
//! ```
//!
//! onrecord ships no grades: an outlet that the user did not grade has F.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::issues::IssueError;
use crate::names::Names;

/// How the user grades an outlet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// Cannot be judged.
    #[default]
    F,
}

impl Grade {
    /// The letter.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::A => 'A',
            Self::B => 'B',
            Self::C => 'C',
            Self::D => 'D',
            Self::E => 'E',
            Self::F => 'F',
        }
    }

    /// From a letter, of either case.
    #[must_use]
    pub fn from_letter(letter: &str) -> Option<Self> {
        match letter.trim().to_uppercase().as_str() {
            "A" => Some(Self::A),
            "B" => Some(Self::B),
            "C" => Some(Self::C),
            "D" => Some(Self::D),
            "E" => Some(Self::E),
            "F" => Some(Self::F),
            _ => None,
        }
    }
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    grade: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    outlet: String,
    grade: String,
}

/// The grades of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grades {
    // Invariant: keys are made by `key`.
    by_outlet: BTreeMap<String, Grade>,
}

impl Grades {
    /// The grades of a file. A file of issues may hold them too.
    ///
    /// # Errors
    ///
    /// If it is not TOML of this shape, or a grade is no letter from A to F.
    pub fn from_toml(text: &str) -> Result<Self, IssueError> {
        let file: File = toml::from_str(text).map_err(|error| IssueError::from_toml(text, &error))?;
        let mut by_outlet = BTreeMap::new();
        for row in file.grade {
            let Some(grade) = Grade::from_letter(&row.grade) else {
                return Err(IssueError::NoGrade {
                    outlet: row.outlet,
                    grade: row.grade,
                });
            };
            by_outlet.insert(key(&row.outlet), grade);
        }
        Ok(Self { by_outlet })
    }

    /// Gives an outlet a grade, whatever it had; a letter that is no grade is passed over.
    pub fn set(&mut self, outlet: &str, letter: char) {
        if let Some(grade) = Grade::from_letter(letter.encode_utf8(&mut [0; 4])) {
            self.by_outlet.insert(key(outlet), grade);
        }
    }

    /// The grade of an outlet, by any of its names or domains; F if the user gave none.
    #[must_use]
    pub fn of(&self, outlet: &str, names: &Names) -> Grade {
        if let Some(grade) = self.by_outlet.get(&key(outlet)) {
            return *grade;
        }
        let known = names
            .outlet(outlet)
            .map(|(outlet, _)| outlet)
            .or_else(|| names.outlet_by_domain(outlet));
        let surfaces = known.into_iter().flat_map(|outlet| {
            outlet
                .surfaces()
                .map(|(surface, _)| surface)
                .chain(outlet.domains.iter().copied())
        });
        surfaces
            .filter_map(|surface| self.by_outlet.get(&key(surface)).copied())
            .next()
            .unwrap_or_default()
    }
}

fn key(outlet: &str) -> String {
    outlet.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{Grade, Grades};
    use crate::Lexicon;

    #[test]
    fn a_grade_counts_for_every_name_of_the_outlet() {
        let names = &Lexicon::english().names;
        let grades = Grades::from_toml("[[grade]]\noutlet = \"reuters.com\"\ngrade = \"b\"\n").unwrap();
        assert_eq!(grades.of("Reuters", names), Grade::B);
        assert_eq!(grades.of("https://www.reuters.com/world/", names), Grade::B);
        assert_eq!(grades.of("Harbour News", names), Grade::F);
    }

    #[test]
    fn a_grade_is_a_letter_from_a_to_f() {
        let error = Grades::from_toml("[[grade]]\noutlet = \"Harbour News\"\ngrade = \"1\"\n").unwrap_err();
        assert_eq!(error.to_string(), "the grade of `Harbour News` is `1`");
    }
}
