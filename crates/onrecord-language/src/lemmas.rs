//! Which dictionary form has a word?
//!
//! Irregular forms come from a list; others lose an ending by rule, and the result must be a word of
//! the list for its part of speech. Which part of speech it has is given. Lists are searched as they
//! lie in the table, line by line, so that nothing has to be built before the first word.

use crate::characters::{Characters, Class};

/// The lists of one language.
#[derive(Debug)]
pub(crate) struct Lemmas {
    parts: Vec<Part>,
}

/// The lists of one part of speech.
#[derive(Debug)]
struct Part {
    name: &'static str,
    /// Ending and what stands in its place.
    rules: Vec<(&'static str, &'static str)>,
    /// Sorted lines: word, tab, lemmas.
    exceptions: &'static str,
    /// Sorted lines: the words of the dictionary.
    index: &'static str,
}

impl Lemmas {
    /// Reads a table with sections of rules, exceptions and words by part of speech.
    pub(crate) fn parse(table: &'static str) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        for section in table.split("\n[").skip(1) {
            let Some((head, body)) = section.split_once("]\n").or_else(|| section.split_once(']')) else {
                continue;
            };
            let Some((kind, name)) = head.split_once(' ') else {
                continue;
            };
            if parts.last().is_none_or(|part| part.name != name) {
                parts.push(Part {
                    name,
                    rules: Vec::new(),
                    exceptions: "",
                    index: "",
                });
            }
            if let Some(part) = parts.last_mut() {
                match kind {
                    "rules" => part.rules = body.lines().filter_map(|line| line.split_once('\t')).collect(),
                    "exceptions" => part.exceptions = body,
                    _ => part.index = body,
                }
            }
        }
        Self { parts }
    }

    /// The lemma of a word with a part of speech and features.
    pub(crate) fn lemma(&self, word: &str, part: &str, features: &str, characters: &Characters) -> Box<str> {
        let lower = || word.to_lowercase().into_boxed_str();
        if matches!(part, "" | "EOL" | "SPACE") || is_base_form(part, features) {
            return lower();
        }
        let known = self
            .parts
            .iter()
            .find(|known| known.name.eq_ignore_ascii_case(part));
        match known {
            Some(known) => known.lemma(word, &lower(), characters),
            None if part == "PROPN" => word.into(),
            None => lower(),
        }
    }
}

impl Part {
    fn lemma(&self, word: &str, lower: &str, characters: &Characters) -> Box<str> {
        let mut known: Option<String> = None;
        let mut odd: Option<String> = None;
        let mut unknown: Option<String> = None;
        let mut forms: Vec<String> = Vec::new();
        for (ending, replacement) in &self.rules {
            let Some(stem) = lower.strip_suffix(ending) else {
                continue;
            };
            let form = format!("{stem}{replacement}");
            if form.is_empty() {
                continue;
            }
            if line_with(self.index, &form).is_some() {
                // The last that is a word goes to the front.
                forms.push(form.clone());
                known = Some(form);
            } else if !form
                .chars()
                .all(|character| characters.is(character, Class::ALPHABETIC))
            {
                forms.push(form.clone());
                odd.get_or_insert(form);
            } else {
                unknown.get_or_insert(form);
            }
        }
        let exceptions = line_with(self.exceptions, lower).unwrap_or_default();
        // Each exception goes before what is there, unless it is there already.
        let is_new = |form: &&str| !form.is_empty() && !forms.iter().any(|other| other == form);
        let listed = exceptions.split(' ').rfind(is_new);
        let found = listed.map(str::to_owned).or(known).or(odd).or(unknown);
        found.map_or_else(|| word.into(), String::into_boxed_str)
    }
}

/// Whether a form is the dictionary form by its features alone.
fn is_base_form(part: &str, features: &str) -> bool {
    let has = |feature: &str| features.split('|').any(|other| other == feature);
    let present = has("VerbForm=Fin") && has("Tense=Pres") && !features.contains("Number=");
    part == "NOUN" && has("Number=Sing")
        || part == "VERB" && present
        || has("VerbForm=Inf")
        || has("Degree=Pos")
}

/// What follows the word and its tab in the sorted line that begins with it.
fn line_with<'a>(lines: &'a str, word: &str) -> Option<&'a str> {
    let (mut from, mut to) = (0, lines.len());
    let bytes = lines.as_bytes();
    while from < to {
        let middle = from + (to - from) / 2;
        let start = bytes[from..middle]
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(from, |at| from + at + 1);
        let end = bytes[start..]
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(lines.len(), |at| start + at);
        let line = lines.get(start..end)?;
        let (key, rest) = line.split_once('\t').unwrap_or((line, ""));
        match key.cmp(word) {
            std::cmp::Ordering::Equal => return Some(rest),
            std::cmp::Ordering::Less => from = end + 1,
            std::cmp::Ordering::Greater => to = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sorted_list_is_searched_by_line() {
        let lines = "a\tb c\nbe\nbeen\tbe\nz";
        assert_eq!(line_with(lines, "a"), Some("b c"));
        assert_eq!(line_with(lines, "been"), Some("be"));
        assert_eq!(line_with(lines, "z"), Some(""));
        assert_eq!(line_with(lines, "bee"), None);
        assert_eq!(line_with("", "a"), None);
    }
}
