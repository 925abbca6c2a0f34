//! Which part of speech has a token, by its tag, its word and its label?
//!
//! Rules in order, of which a later one wins, read from a table of the model. Most look at the tag
//! alone; some at the word, the label or the next word. A few also know the lemma.

use std::collections::HashMap;

/// The rules.
#[derive(Debug)]
pub(crate) struct AttributeRules {
    rules: Vec<Rule>,
    /// By lower-case word, the rules whose first token asks for it.
    by_word: HashMap<&'static str, Vec<u16>, foldhash::fast::FixedState>,
    /// By tag, the rules that ask for no word but for this tag.
    by_tag: HashMap<&'static str, Vec<u16>, foldhash::fast::FixedState>,
    /// The rules that ask for neither.
    other: Vec<u16>,
}

#[derive(Debug)]
struct Rule {
    first: Condition,
    second: Option<Condition>,
    /// Whether the second token changes.
    changes_second: bool,
    part: Option<&'static str>,
    lemma: Option<&'static str>,
    features: Option<&'static str>,
}

#[derive(Debug, Default)]
struct Condition {
    words: Option<Vec<&'static str>>,
    tags: Option<Values>,
    labels: Option<Values>,
}

#[derive(Debug)]
struct Values {
    values: Vec<&'static str>,
    /// Whether one of the values must hold, or none may.
    wanted: bool,
}

/// What the rules look at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen<'a> {
    /// The word in lower case.
    pub(crate) word: &'a str,
    /// Its tag.
    pub(crate) tag: &'static str,
    /// Its label.
    pub(crate) label: &'static str,
}

/// What the rules say of a token.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Attributes {
    /// Part of speech.
    pub(crate) part: &'static str,
    /// Features (`Number=Sing|Person=3`).
    pub(crate) features: &'static str,
    /// The lemma, for a few words.
    pub(crate) lemma: Option<&'static str>,
    /// The last rules that set these.
    by: [u16; 3],
}

impl AttributeRules {
    /// Reads a table: two conditions, which of the tokens changes, and to what.
    pub(crate) fn parse(table: &'static str) -> Self {
        let mut all = Self {
            rules: Vec::new(),
            by_word: HashMap::default(),
            by_tag: HashMap::default(),
            other: Vec::new(),
        };
        for line in table.lines().filter(|line| !line.starts_with("# ")) {
            let fields: Vec<&'static str> = line.split('\t').collect();
            let [first, second, index, part, lemma, features] = fields[..] else {
                continue;
            };
            let number = u16::try_from(all.rules.len()).unwrap_or(u16::MAX);
            let filled = |field: &'static str| (!field.is_empty()).then_some(field);
            let first = Condition::parse(first);
            match (&first.words, &first.tags) {
                (Some(words), _) => {
                    for word in words {
                        all.by_word.entry(word).or_default().push(number);
                    }
                }
                (None, Some(Values { values, wanted: true })) => {
                    for tag in values {
                        all.by_tag.entry(tag).or_default().push(number);
                    }
                }
                _ => all.other.push(number),
            }
            all.rules.push(Rule {
                first,
                second: filled(second).map(Condition::parse),
                changes_second: index == "1",
                part: filled(part),
                lemma: filled(lemma),
                features: filled(features).map(|features| if features == "_" { "" } else { features }),
            });
        }
        all
    }

    /// The attributes of all tokens of a block.
    pub(crate) fn attributes<'a>(&self, count: usize, seen: impl Fn(usize) -> Seen<'a>) -> Vec<Attributes> {
        let mut attributes = vec![Attributes::default(); count];
        for token in 0..count {
            let here = seen(token);
            let by_word = self.by_word.get(here.word).into_iter().flatten();
            let by_tag = self.by_tag.get(here.tag).into_iter().flatten();
            for number in by_word.chain(by_tag).chain(&self.other) {
                let Some(rule) = self.rules.get(usize::from(*number)) else {
                    continue;
                };
                if !rule.first.holds(here) {
                    continue;
                }
                if let Some(second) = &rule.second
                    && !(token + 1 < count && second.holds(seen(token + 1)))
                {
                    continue;
                }
                if let Some(changed) = attributes.get_mut(token + usize::from(rule.changes_second)) {
                    changed.change(rule, *number + 1);
                }
            }
        }
        attributes
    }
}

impl Attributes {
    fn change(&mut self, rule: &Rule, number: u16) {
        let [part_by, features_by, lemma_by] = &mut self.by;
        if let Some(part) = rule.part.filter(|_| number >= *part_by) {
            (self.part, *part_by) = (part, number);
        }
        if let Some(features) = rule.features.filter(|_| number >= *features_by) {
            (self.features, *features_by) = (features, number);
        }
        if let Some(lemma) = rule.lemma.filter(|_| number >= *lemma_by) {
            (self.lemma, *lemma_by) = (Some(lemma), number);
        }
    }
}

impl Condition {
    fn parse(field: &'static str) -> Self {
        let mut condition = Self::default();
        for part in field.split(' ') {
            let (wanted, name, values) = match (part.split_once("!="), part.split_once('=')) {
                (Some((name, values)), _) => (false, name, values),
                (None, Some((name, values))) => (true, name, values),
                (None, None) => continue,
            };
            let values: Vec<_> = values.split('|').collect();
            match name {
                "lower" => condition.words = Some(values),
                "tag" => condition.tags = Some(Values { values, wanted }),
                "dep" => condition.labels = Some(Values { values, wanted }),
                _ => {}
            }
        }
        condition
    }

    fn holds(&self, seen: Seen<'_>) -> bool {
        let holds = |values: &Option<Values>, value: &str| {
            values
                .as_ref()
                .is_none_or(|values| values.values.contains(&value) == values.wanted)
        };
        holds(&self.tags, seen.tag)
            && holds(&self.labels, seen.label)
            && self.words.as_ref().is_none_or(|words| words.contains(&seen.word))
    }
}
