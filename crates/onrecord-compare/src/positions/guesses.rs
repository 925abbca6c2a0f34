//! On what might an attitude be, where nothing in its sentence names an issue?
//!
//! Every word of attitude with what it governs, for every issue of the story: far too many, and most of them
//! about something else. Which of them mean the issue is weighed in `likely`.

use std::collections::BTreeSet;

use super::clauses::Clauses;
use super::stance::{Attitudes, Gives};
use super::terms::{How, Raised};

/// How deep below what an attitude governs its phrase reaches.
const DEEP: usize = 4;

/// An attitude on what might be an issue.
pub(super) struct Guess {
    /// The issue, raised at what the attitude governs.
    pub(super) raised: Raised,
    /// The token of the word of attitude.
    pub(super) word: usize,
}

/// The attitudes of a sentence with what they govern, for each of some issues.
pub(super) fn guesses(clauses: &Clauses<'_>, attitudes: &Attitudes, issues: &BTreeSet<usize>) -> Vec<Guess> {
    let mut found = Vec::new();
    for (word, tokens, gives, modal) in attitudes.each() {
        let head = tokens
            .clone()
            .find(|token| clauses.head(*token).is_none_or(|head| !tokens.contains(&head)))
            .unwrap_or(word);
        for anchor in anchors(clauses, head, gives, modal) {
            if tokens.contains(&anchor) {
                continue;
            }
            found.extend(issues.iter().map(|issue| Guess {
                raised: Raised::again(*issue, anchor, How::Guessed),
                word,
            }));
        }
    }
    found
}

/// What a word of attitude governs.
fn anchors(clauses: &Clauses<'_>, head: usize, gives: Gives, modal: bool) -> Vec<usize> {
    let doing = |at: usize| {
        let mut all = clauses.under(at, &["dobj", "nsubjpass"]);
        for prep in clauses.under(at, &["prep", "prt", "agent"]) {
            all.extend(clauses.under(prep, &["pobj", "pcomp"]));
        }
        all.extend(clauses.under(at, &["xcomp", "ccomp", "acl", "pcomp"]));
        all
    };
    if modal || clauses.dep(head) == "aux" {
        // "would join": what would be done.
        return clauses.head(head).into_iter().collect();
    }
    match gives {
        Gives::Object => clauses.under(head, &["nsubj", "csubj", "agent"]),
        Gives::Subject | Gives::Itself => doing(head),
        Gives::Speaker => {
            let mut all = Vec::new();
            match clauses.dep(head) {
                "amod" | "appos" => all.extend(clauses.head(head)),
                "acomp" | "attr" | "oprd" | "ccomp" => {
                    if let Some(verb) = clauses.head(head) {
                        all.extend(clauses.under(verb, &["nsubj", "nsubjpass", "dobj", "csubj"]));
                    }
                    all.extend(clauses.under(head, &["nsubj"]));
                }
                "pobj" => {
                    // "described it as a mistake".
                    let verb = clauses.head(head).and_then(|prep| clauses.head(prep));
                    all.extend(
                        verb.map(|verb| clauses.under(verb, &["dobj", "nsubjpass", "nsubj"]))
                            .unwrap_or_default(),
                    );
                }
                _ => all.extend(clauses.under(head, &["nsubj", "nsubjpass", "csubj"])),
            }
            all
        }
    }
}

/// The words of a phrase: a noun or verb with what narrows it, in order.
pub(super) fn phrase(clauses: &Clauses<'_>, anchor: usize) -> Vec<usize> {
    let mut all = vec![(anchor, 0)];
    let mut next = 0;
    while let Some((here, deep)) = all.get(next).copied() {
        next += 1;
        if deep >= DEEP {
            continue;
        }
        let below = clauses.under(
            here,
            &[
                "compound",
                "amod",
                "nmod",
                "poss",
                "prep",
                "pobj",
                "dobj",
                "prt",
                "pcomp",
                "xcomp",
                "acl",
                "nsubjpass",
            ],
        );
        all.extend(below.into_iter().map(|child| (child, deep + 1)));
    }
    let mut tokens: Vec<usize> = all.into_iter().map(|(token, _)| token).collect();
    tokens.sort_unstable();
    tokens.dedup();
    tokens
}
