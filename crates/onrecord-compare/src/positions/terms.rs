//! Where a sentence raises an issue.
//!
//! Terms and text meet as keys: a word's Snowball stem, its group of words that mean one thing (close,
//! closure, shut), or its country, so that "American forces" and "U.S. forces" are one. All keys of a
//! term must stand near each other, in any order. The question is a term too.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{CountrySurfaceKind, Lexicon, words};
use onrecord_nouns::{Issue, Sentence, Syntax, Text};
use rust_stemmers::{Algorithm, Stemmer};

/// Words between the words of a term, at most, for each word of the term.
const SPREAD: usize = 4;

/// An issue, raised in a sentence.
pub(super) struct Raised {
    /// Index of the issue.
    pub(super) issue: usize,
    /// The tokens that raise it.
    pub(super) tokens: Vec<usize>,
    /// Whether the words take the opposite side by themselves.
    pub(super) opposite: bool,
    /// Whether the word could stand for anything: "the step", "it".
    pub(super) loose: bool,
    /// By what it is known.
    pub(super) how: How,
}

/// By what an issue is known in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// One of its terms stands there.
    Term,
    /// A noun of its terms: "the toll".
    Echo,
    /// A noun that can stand for any issue: "this step".
    Noun,
    /// The verb of its terms without its object: "ready to sign".
    Verb,
    /// A pronoun: "rejects it".
    Pronoun,
    /// An attitude that leaves its object out: "Poland is against".
    LeftOut,
    /// A phrase near it in meaning.
    OtherWords,
}

impl Raised {
    /// An issue raised before, taken up again by one word.
    pub(super) fn again(issue: usize, token: usize, how: How) -> Self {
        Self {
            issue,
            tokens: vec![token],
            opposite: false,
            loose: true,
            how,
        }
    }

    /// The same by a word of the issue's own terms: "the toll".
    pub(super) fn echo(issue: usize, token: usize) -> Self {
        Self {
            loose: false,
            ..Self::again(issue, token, How::Echo)
        }
    }
}

/// The terms of all issues, as keys.
pub(super) struct Terms {
    terms: Vec<Term>,
    keys: Keys,
    /// For each issue the keys of its terms, and their form: what a later "the mission" may echo.
    echoes: Vec<BTreeSet<(String, Form)>>,
    /// For each issue the keys of the verbs that its terms begin with: "sign" of "sign the treaty".
    verbs: Vec<BTreeSet<String>>,
}

/// Turns words into keys.
struct Keys {
    stemmer: Stemmer,
    /// The group of a stem.
    groups: BTreeMap<String, &'static str>,
}

struct Term {
    issue: usize,
    keys: Vec<String>,
    /// The words in lower case, where only one of them has content: "without pay" is no "pay".
    exact: Option<Vec<String>>,
    opposite: bool,
}

impl Terms {
    /// Takes the terms of the user's issues.
    pub(super) fn new(issues: &[Issue], lexicon: &Lexicon) -> Self {
        let keyed = Keys::new(lexicon);
        let mut terms = Vec::new();
        let mut echoes = Vec::new();
        let mut all_verbs = Vec::new();
        for (at, issue) in issues.iter().enumerate() {
            let question = std::slice::from_ref(&issue.question);
            let sides = [
                (issue.terms.as_slice(), false),
                (issue.against_terms.as_slice(), true),
                (question, false),
            ];
            let mut echo = BTreeSet::new();
            let mut verbs = BTreeSet::new();
            for (phrases, opposite) in sides {
                let asks = std::ptr::eq(phrases, question);
                for phrase in phrases {
                    let row = words::words(phrase);
                    // What a question asks of whom is no part of the issue: "does the country support".
                    let whom = |word: &&&str| {
                        let classes = lexicon.position_words.exactly(&word.to_lowercase());
                        classes.iter().any(|class| class.id == "asks-whom")
                    };
                    let keys: BTreeSet<String> = row
                        .iter()
                        .filter(|word| !(asks && phrase.trim_end().ends_with('?') && whom(word)))
                        .filter_map(|word| keyed.key(word, &word.to_lowercase(), lexicon))
                        .collect();
                    // One word of a question raises nothing by itself.
                    if asks && keys.len() < 2 {
                        continue;
                    }
                    if !asks && !opposite {
                        // "a vote on the mine": "this vote" names it again, "this mine" does not.
                        let heads = row.iter().enumerate().take_while(|(at, word)| {
                            *at == 0 || !glue("behind-a-head").contains(&word.to_lowercase().as_str())
                        });
                        let heads = heads.filter_map(|(_, word)| {
                            let key = keyed.key(word, &word.to_lowercase(), lexicon)?;
                            Some((key, form(word)))
                        });
                        let heads: Vec<_> = heads.collect();
                        // "impose the toll": "the imposition" and "the toll" name it again. Of a "toll
                        // road" only the road does.
                        let article = row.get(1).map(|word| word.to_lowercase());
                        let first = row.first().map(|word| word.to_lowercase()).unwrap_or_default();
                        if article.is_some_and(|word| glue("article").contains(&word.as_str())) {
                            echo.extend(heads.first().cloned());
                            verbs.extend(heads.first().map(|(key, _)| key.clone()));
                        } else if row.len() > 1 && !glue("does-anything").contains(&first.as_str()) {
                            // "withdraw from the pact": "would withdraw" is about it, too.
                            verbs.extend(keyed.key(&first, &first, lexicon));
                        }
                        echo.extend(heads.last().cloned());
                    }
                    if !keys.is_empty() {
                        // "the toll" is also "a new toll", but "without pay" is no "pay".
                        let article = |word: &&str| glue("article").contains(&word.to_lowercase().as_str());
                        let more = row.iter().filter(|word| !article(word)).count() > 1;
                        let exact = (keys.len() == 1 && more)
                            .then(|| row.iter().map(|word| word.to_lowercase()).collect());
                        let keys: Vec<String> = keys.into_iter().collect();
                        // "no foreign warship" is against the warship by its "no", which the text says or does not.
                        let negated = exact.is_none()
                            && row
                                .iter()
                                .any(|word| glue("no").contains(&word.to_lowercase().as_str()));
                        terms.push(Term {
                            issue: at,
                            keys,
                            exact,
                            opposite: opposite && !negated,
                        });
                    }
                }
            }
            echoes.push(echo);
            all_verbs.push(verbs);
        }
        Self {
            terms,
            keys: keyed,
            echoes,
            verbs: all_verbs,
        }
    }

    /// The one issue of some whose terms begin with the verb of this key.
    pub(super) fn of_verb(&self, key: &str, issues: &BTreeSet<usize>) -> Option<usize> {
        let mut with = self
            .verbs
            .iter()
            .enumerate()
            .filter(|(_, verbs)| verbs.contains(key));
        let only = with.next().filter(|_| with.next().is_none());
        only.map(|(issue, _)| issue)
            .filter(|issue| issues.contains(issue))
    }

    /// The issues that some sentences raise in full.
    pub(super) fn raised_anywhere(
        &self,
        keys: &[Option<String>],
        lower: &[String],
        sentences: &[Sentence],
    ) -> BTreeSet<usize> {
        sentences
            .iter()
            .flat_map(|sentence| self.raised(keys, lower, sentence))
            .map(|raised| raised.issue)
            .collect()
    }

    /// Whether a word of an issue's terms has this key and form.
    pub(super) fn echoes(&self, issue: usize, key: &str, word: &str) -> bool {
        let echo = (key.to_owned(), form(word));
        self.echoes.get(issue).is_some_and(|keys| keys.contains(&echo))
    }

    /// Whether a word of an issue's terms has this key, in whatever number.
    pub(super) fn names(&self, issue: usize, key: &str) -> bool {
        let keys = self.echoes.get(issue);
        keys.is_some_and(|keys| keys.iter().any(|(known, _)| known == key))
    }

    /// Whether any term of an issue has a word of this key.
    pub(super) fn has_word(&self, issue: usize, key: &str) -> bool {
        let mut own = self.terms.iter().filter(|term| term.issue == issue);
        own.any(|term| term.keys.iter().any(|known| known == key))
    }

    /// The key of each token; `None` for words that do not count.
    pub(super) fn keys(&self, text: &Text, syntax: &Syntax, lexicon: &Lexicon) -> Vec<Option<String>> {
        syntax
            .tokens
            .iter()
            .map(|token| {
                let word = text.slice(token.span);
                let lemma = if token.lemma.is_empty() {
                    word.to_lowercase()
                } else {
                    token.lemma.to_lowercase()
                };
                self.keys.key(word, &lemma, lexicon)
            })
            .collect()
    }

    /// The issues that a sentence raises, each with its densest match; one match a term.
    pub(super) fn raised(
        &self,
        keys: &[Option<String>],
        lower: &[String],
        sentence: &Sentence,
    ) -> Vec<Raised> {
        let range = sentence.first.index()..sentence.end.index();
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for at in range {
            if let Some(Some(key)) = keys.get(at) {
                places.entry(key).or_default().push(at);
            }
        }
        let mut raised: Vec<Raised> = Vec::new();
        for term in &self.terms {
            let found = match &term.exact {
                Some(words) => in_a_row(words, lower, sentence),
                None => densest(term, &places),
            };
            let Some(tokens) = found else { continue };
            let known = raised.iter().any(|other| {
                other.issue == term.issue
                    && other.opposite == term.opposite
                    && other.tokens.iter().any(|token| tokens.contains(token))
            });
            if !known {
                raised.push(Raised {
                    issue: term.issue,
                    tokens,
                    opposite: term.opposite,
                    loose: false,
                    how: How::Term,
                });
            }
        }
        raised
    }
}

/// Whether a condition, in the words of a text, names what the user supposes to fail: all words of content
/// that the user gives must be in it, whatever their form.
#[must_use]
pub fn rests_on(condition: &str, supposed: &str, lexicon: &Lexicon) -> bool {
    let keys = Keys::new(lexicon);
    let all = |text: &str| -> BTreeSet<String> {
        words::words(text)
            .iter()
            .filter_map(|word| keys.key(word, &word.to_lowercase(), lexicon))
            .collect()
    };
    let wanted = all(supposed);
    !wanted.is_empty() && wanted.is_subset(&all(condition))
}

/// What a word looks like: the same look on both sides is all that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Single,
    Plural,
    /// "the counting" is no "count".
    Doing,
}

fn form(word: &str) -> Form {
    let word = word.to_lowercase();
    if word.ends_with('s') && !word.ends_with("ss") {
        Form::Plural
    } else if word.ends_with("ing") {
        Form::Doing
    } else {
        Form::Single
    }
}

/// The tokens of a sentence that are these very words.
fn in_a_row(words: &[String], lower: &[String], sentence: &Sentence) -> Option<Vec<usize>> {
    let first = sentence.first.index();
    let row = lower.get(first..sentence.end.index())?;
    let at = row.windows(words.len()).position(|window| window == words)?;
    Some((first + at..first + at + words.len()).collect())
}

/// The tightest choice of one place for each key, if it is tight enough.
fn densest(term: &Term, places: &BTreeMap<&str, Vec<usize>>) -> Option<Vec<usize>> {
    let lists: Vec<&Vec<usize>> = term
        .keys
        .iter()
        .map(|key| places.get(key.as_str()))
        .collect::<Option<_>>()?;
    let first = lists.first()?;
    let mut best: Option<Vec<usize>> = None;
    for start in *first {
        let tokens: Vec<usize> = lists
            .iter()
            .filter_map(|list| list.iter().min_by_key(|place| place.abs_diff(*start)).copied())
            .collect();
        let width = |tokens: &[usize]| {
            tokens
                .iter()
                .max()
                .zip(tokens.iter().min())
                .map_or(0, |(max, min)| max - min)
        };
        if width(&tokens) <= SPREAD * (term.keys.len() - 1)
            && best.as_ref().is_none_or(|best| width(&tokens) < width(best))
        {
            best = Some(tokens);
        }
    }
    let mut best = best?;
    best.sort_unstable();
    best.dedup();
    Some(best)
}

impl Keys {
    fn new(lexicon: &Lexicon) -> Self {
        let stemmer = Stemmer::create(Algorithm::English);
        let mut groups = BTreeMap::new();
        for group in lexicon.synonyms {
            for word in group.words {
                groups.insert(stemmer.stem(word).into_owned(), group.id);
            }
        }
        Self { stemmer, groups }
    }

    /// The key of a word: its country, its group, or its stem. Words of one or two small letters do not
    /// count.
    fn key(&self, word: &str, lemma: &str, lexicon: &Lexicon) -> Option<String> {
        let plain = word.trim_end_matches("'s").trim_end_matches("’s");
        if let Some(country) = lexicon.names.country(plain)
            && !matches!(country.kind, CountrySurfaceKind::Capital)
        {
            return Some(format!("={}", country.code));
        }
        let counts = lemma.chars().count() > 2
            && lemma.chars().any(char::is_alphabetic)
            && lexicon.function_words.exactly(lemma).is_empty();
        if !counts {
            return None;
        }
        let stem = self.stemmer.stem(lemma).into_owned();
        Some(self.groups.get(&stem).map_or(stem, |group| format!("~{group}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_is_known_in_other_forms() {
        let lexicon = Lexicon::english();
        let told = "only if Norvia finances the new ferry";
        assert!(rests_on(told, "funding by Norvia", lexicon));
        assert!(rests_on(told, "ferries", lexicon));
        assert!(!rests_on(told, "the Estrian ferry", lexicon));
        assert!(!rests_on(told, "if", lexicon));
    }
}
