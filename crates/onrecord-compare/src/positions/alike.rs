//! Does a phrase mean an issue that it shares no word with?
//!
//! "The departure from Ilm" is the withdrawal of the issue's terms. Asked only where a sentence raises no issue, of
//! issues that its saga raises in full, and only of a noun or a verb with what narrows it. A surprise: the vectors
//! put opposites side by side, so nothing is read from them but what is spoken of.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::grammar::glue;
use onrecord_likeness::Sketch;
use onrecord_nouns::{Issue, Sentence, Span};

use super::clauses::Clauses;
use super::stance::Attitudes;
use super::terms::{How, Raised};

/// How near in meaning a phrase must be to a term.
const SURE: f32 = 0.70;
/// How much nearer than to any term of another issue.
const APART: f32 = 0.15;
/// Words that carry a phrase, at least.
const WORDS: usize = 2;
/// Letters of a word that can carry a phrase.
const LETTERS: usize = 4;

/// The terms of all issues, as vectors.
pub(super) struct Alike {
    terms: Vec<Term>,
}

struct Term {
    issue: usize,
    opposite: bool,
    sketch: Sketch,
}

impl Alike {
    /// Takes the terms of the user's issues.
    pub(super) fn new(issues: &[Issue]) -> Self {
        let mut terms = Vec::new();
        for (issue, known) in issues.iter().enumerate() {
            let sides = [(&known.terms, false), (&known.against_terms, true)];
            for (phrases, opposite) in sides {
                terms.extend(phrases.iter().map(|phrase| Term {
                    issue,
                    opposite,
                    sketch: Sketch::of(phrase),
                }));
            }
        }
        Self { terms }
    }

    /// The issues of some that phrases of a sentence mean; each by the phrase that is nearest to it.
    pub(super) fn raised(
        &self,
        (clauses, sentence): (&Clauses<'_>, &Sentence),
        attitudes: &Attitudes,
        (names, lexicon): (&[Span], &Lexicon),
        of: &BTreeSet<usize>,
    ) -> Vec<Raised> {
        let mut best: BTreeMap<usize, (f32, Raised)> = BTreeMap::new();
        if of.is_empty() || attitudes.is_empty() {
            return Vec::new();
        }
        for at in sentence.first.index()..sentence.end.index() {
            let place = clauses.token(at).map(|token| token.span);
            let in_a_name = place.is_some_and(|place| names.iter().any(|name| name.contains(place)));
            if in_a_name || attitudes.has(at) {
                continue;
            }
            let Some(tokens) = phrase(clauses, at) else {
                continue;
            };
            // A country that both name makes no phrase of the other.
            let words: Vec<&str> = tokens
                .iter()
                .filter_map(|token| clauses.token(*token))
                .map(|token| clauses.text().slice(token.span))
                .filter(|word| lexicon.names.country(word).is_none())
                .collect();
            if words.len() < WORDS {
                continue;
            }
            let Some((issue, opposite, how)) = self.nearest(&Sketch::of(&words.join(" "))) else {
                continue;
            };
            let known = best.get(&issue).is_some_and(|(before, _)| *before >= how);
            if of.contains(&issue) && !known {
                let raised = Raised {
                    opposite,
                    tokens,
                    ..Raised::again(issue, at, How::OtherWords)
                };
                best.insert(issue, (how, raised));
            }
        }
        best.into_values().map(|(_, raised)| raised).collect()
    }

    /// The issue that a phrase means, if it is near enough and no other is as near.
    fn nearest(&self, phrase: &Sketch) -> Option<(usize, bool, f32)> {
        let mut all: Vec<(f32, usize, bool)> = self
            .terms
            .iter()
            .map(|term| (term.sketch.meaning(phrase), term.issue, term.opposite))
            .collect();
        all.sort_by(|one, other| other.0.total_cmp(&one.0));
        let (how, issue, opposite) = *all.first()?;
        let next = all.iter().find(|(_, other, _)| *other != issue);
        let apart = next.is_none_or(|(other, ..)| how - other >= APART);
        (how >= SURE && apart).then_some((issue, opposite, how))
    }
}

/// The words of a noun or verb with what narrows it: "departure from Ilm", "closing of ports", "provide ships".
fn phrase(clauses: &Clauses<'_>, at: usize) -> Option<Vec<usize>> {
    let token = clauses.token(at)?;
    let object = matches!(
        clauses.dep(at),
        "dobj" | "pobj" | "nsubj" | "nsubjpass" | "attr" | "conj"
    );
    let mut tokens = vec![at];
    if token.pos == "NOUN" && object {
        tokens.extend(clauses.under(at, &["compound", "amod", "nmod"]));
    } else if token.pos == "VERB" {
        let objects = clauses.under(at, &["dobj"]);
        for object in &objects {
            tokens.push(*object);
            tokens.extend(clauses.under(*object, &["compound", "amod", "nmod"]));
        }
        if objects.is_empty() && clauses.under(at, &["prep"]).is_empty() {
            return None;
        }
    } else {
        return None;
    }
    for prep in clauses.under(at, &["prep"]) {
        let word = clauses.lower.get(prep).map_or("", String::as_str);
        if glue("narrows-a-doing").contains(&word)
            && let Some(object) = clauses.under(prep, &["pobj"]).first()
        {
            tokens.extend([prep, *object]);
            tokens.extend(clauses.under(*object, &["compound", "amod", "nmod"]));
        }
    }
    tokens.sort_unstable();
    tokens.dedup();
    // One word alone ("trade", "ships") is nearer to everything than a phrase.
    let carries = |at: &&usize| {
        clauses
            .lower
            .get(**at)
            .is_some_and(|word| word.chars().count() >= LETTERS)
    };
    (tokens.iter().filter(carries).count() >= WORDS).then_some(tokens)
}

#[cfg(test)]
mod tests {
    use onrecord_nouns::OwnPart;

    use super::*;

    fn nearest(phrase: &str) -> Option<usize> {
        let issue = |terms: &[&str]| Issue {
            id: String::new(),
            question: String::new(),
            terms: terms.iter().map(|term| (*term).to_owned()).collect(),
            against_terms: Vec::new(),
            own_part: OwnPart::Counts,
        };
        let issues = [
            issue(&["leave Ilm", "withdraw from Ilm"]),
            issue(&["raise the rent", "higher rents"]),
        ];
        let found = Alike::new(&issues).nearest(&Sketch::of(phrase));
        found.map(|(issue, ..)| issue)
    }

    #[test]
    fn other_words_may_mean_an_issue() {
        assert_eq!(nearest("departure from Ilm"), Some(0));
        assert_eq!(nearest("a new song"), None);
    }
}
