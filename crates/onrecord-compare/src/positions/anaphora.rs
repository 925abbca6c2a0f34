//! What does a sentence say about an issue that was raised before it?
//!
//! Five ways to point back, from the surest to the loosest: a noun of the issue's own terms with "the" or
//! "such" before it ("the mission"), a noun that can stand for any issue ("this step"), the verb of its terms
//! without its object ("ready to sign"), a pronoun as the
//! object of an attitude ("rejects it"), and an attitude that leaves its object out ("Poland is against").
//! The looser the way, the nearer the issue must have been raised.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::grammar::glue;
use onrecord_nouns::{Sentence, Span};

use super::clauses::Clauses;
use super::stance::Attitudes;
use super::terms::{How, Raised, Terms};

/// How many sentences a noun may look back to what it stands for.
const NOUN_REACH: usize = 4;
/// The same where the issue is what the report is about.
const TOPIC_REACH: usize = 15;
/// How many sentences a pronoun, or an attitude without an object, may look back.
const NEAR_REACH: usize = 2;

/// How many times as often as others an issue is raised that a noun means of several.
const FAR: usize = 2;

/// The issues that a report raised up to a place.
#[derive(Default)]
pub(super) struct Before {
    /// The last sentence that raised any, and which.
    last: Option<(usize, BTreeSet<usize>)>,
    /// What the head of the report raised.
    topic: BTreeSet<usize>,
    /// What its first sentence that raises any raised: what it is about, if that is one thing.
    main: BTreeSet<usize>,
    /// How many sentences raised each.
    counts: BTreeMap<usize, usize>,
    /// The last sentence that raised each.
    latest: BTreeMap<usize, usize>,
    /// What other reports of the story raise.
    story: BTreeSet<usize>,
}

impl Before {
    /// The start of a report of a story whose other reports raise some issues.
    pub(super) fn in_story(issues: BTreeSet<usize>) -> Self {
        Self {
            story: issues,
            ..Self::default()
        }
    }

    /// What the story raises.
    pub(super) const fn of_story(&self) -> &BTreeSet<usize> {
        &self.story
    }

    /// Remembers what a sentence raised; `opens` says whether it stands in the head of the report.
    pub(super) fn raise(&mut self, at: usize, issues: BTreeSet<usize>, opens: bool) {
        if issues.is_empty() {
            return;
        }
        if opens {
            if self.topic.is_empty() {
                self.main.clone_from(&issues);
            }
            self.topic.extend(&issues);
        }
        for issue in &issues {
            *self.counts.entry(*issue).or_default() += 1;
            self.latest.insert(*issue, at);
        }
        self.last = Some((at, issues));
    }

    /// How many sentences ago an issue was raised.
    pub(super) fn since(&self, at: usize, issue: usize) -> Option<usize> {
        self.latest.get(&issue).map(|when| at.saturating_sub(*when))
    }

    /// How much of what was raised so far is an issue: 0 to 1.
    pub(super) fn share(&self, issue: usize) -> f32 {
        let all: usize = self.counts.values().sum();
        let own = self.counts.get(&issue).copied().unwrap_or_default();
        own as f32 / all.max(1) as f32
    }

    /// The issues raised not longer ago than some sentences.
    fn within(&self, at: usize, sentences: usize) -> BTreeSet<usize> {
        match &self.last {
            Some((when, issues)) if at - when <= sentences => issues.clone(),
            _ => BTreeSet::new(),
        }
    }

    /// The one of several issues that the report has raised far more often than the others.
    fn foremost(&self, near: &BTreeSet<usize>) -> Option<usize> {
        let count = |issue: &usize| self.counts.get(issue).copied().unwrap_or_default();
        let most = near.iter().copied().max_by_key(|issue| count(issue))?;
        let mut others = near.iter().filter(|issue| **issue != most);
        others
            .all(|other| count(&most) >= FAR * count(other))
            .then_some(most)
    }

    /// The issues that a noun may stand for.
    fn for_nouns(&self, at: usize) -> BTreeSet<usize> {
        let near = self.within(at, NOUN_REACH);
        // Of several things raised just before, a noun means the one that the report is about.
        let main: BTreeSet<usize> = near.intersection(&self.main).copied().collect();
        if near.len() > 1 && main.len() == 1 && self.main.len() == 1 {
            return main;
        }
        if near.len() > 1 {
            return self.foremost(&near).map_or(near, |issue| BTreeSet::from([issue]));
        }
        if !near.is_empty() {
            return near;
        }
        let far = self.within(at, TOPIC_REACH);
        if !far.is_empty() && far.is_subset(&self.topic) && self.topic.len() == far.len() {
            far
        } else {
            BTreeSet::new()
        }
    }
}

/// Where a sentence points back to issues raised before it, or earlier in it (`own`). `names` are the names of
/// several words in the report.
pub(super) fn pointing_back(
    (clauses, names): (&Clauses<'_>, &[Span]),
    (at, sentence): (usize, &Sentence),
    (terms, keys): (&Terms, &[Option<String>]),
    (before, own): (&Before, &[Raised]),
    attitudes: &Attitudes,
    lexicon: &Lexicon,
) -> Vec<Raised> {
    let mut found = Vec::new();
    let taken = |token: usize| own.iter().any(|raised| raised.tokens.contains(&token));
    let here: BTreeSet<usize> = own.iter().map(|raised| raised.issue).collect();
    let first_own = own.iter().flat_map(|raised| &raised.tokens).min().copied();
    let nouns = if here.is_empty() {
        before.for_nouns(at)
    } else {
        here.clone()
    };
    for token in sentence.first.index()..sentence.end.index() {
        let place = clauses.token(token).map(|token| token.span);
        let in_a_name = place.is_some_and(|place| names.iter().any(|name| name.contains(place)));
        // Before the first issue of the sentence only a word of another one's terms tells that it is meant.
        let early = first_own.is_some_and(|first| token < first);
        if in_a_name || taken(token) {
            continue;
        }
        let again = named_again(clauses, token, (terms, keys), &nouns, lexicon)
            // "the merger" in a report of the story about it, though it is not named in full here.
            .or_else(|| {
                let of_story: BTreeSet<usize> = before.story.difference(&nouns).copied().collect();
                named_again(clauses, token, (terms, keys), &of_story, lexicon)
                    .filter(|issues| issues.len() == 1)
                    .filter(|issues| issues.iter().all(|issue| echoes(terms, keys, token, *issue)))
            })
            .filter(|issues| {
                !early
                    || issues
                        .iter()
                        .all(|issue| !here.contains(issue) && echoes(terms, keys, token, *issue))
            });
        if let Some(issues) = again {
            found.extend(issues.into_iter().map(|issue| {
                if echoes(terms, keys, token, issue) && !of_a_kind(clauses, token, lexicon) {
                    Raised::echo(issue, token)
                } else {
                    Raised::again(issue, token, How::Noun)
                }
            }));
        }
    }
    // "is ready to sign this summer": the verb of the issue's own terms, its object left out.
    let mut known = nouns.clone();
    known.extend(&before.story);
    for token in sentence.first.index()..sentence.end.index() {
        let Some(Some(key)) = keys.get(token) else {
            continue;
        };
        let verb = clauses.token(token).is_some_and(|token| token.pos == "VERB");
        // "would recognise whatever comes", "signs it": what the object is, the issue tells.
        let says_what = |object: &usize| {
            let is_open = |at: usize| {
                clauses
                    .token(at)
                    .is_some_and(|token| matches!(token.tag, "WP" | "WDT" | "PRP"))
            };
            let free = is_open(*object)
                || clauses.dep(*object) == "ccomp" && clauses.children(*object).iter().any(|at| is_open(*at));
            !free
        };
        let open = || {
            let objects = clauses.under(token, &["dobj", "ccomp", "xcomp", "prt", "dative", "nsubjpass"]);
            // "will pay for pumps" is another thing than what the terms pay for.
            let narrowed = clauses.under(token, &["prep"]).into_iter().any(|prep| {
                let word = clauses.lower.get(prep).map_or("", String::as_str);
                glue("narrows-a-doing").contains(&word)
            });
            !narrowed && !objects.iter().any(says_what)
        };
        if verb
            && !taken(token)
            && let Some(issue) = terms.of_verb(key, &known)
            && !own.iter().any(|raised| raised.issue == issue)
            && open()
        {
            found.push(Raised {
                how: How::Verb,
                ..Raised::echo(issue, token)
            });
        }
    }
    if !found.is_empty() {
        return found;
    }
    let near = if here.is_empty() {
        before.within(at, NEAR_REACH)
    } else {
        here
    };
    // A pronoun that could mean two things means neither.
    let (Some(issue), 1) = (near.first().copied(), near.len()) else {
        return found;
    };
    let next = own.is_empty() && before.within(at, 1).is_empty();
    for token in sentence.first.index()..sentence.end.index() {
        let behind = first_own.is_none_or(|first| token > first) && !taken(token);
        if behind && !next && is_pronoun(clauses, token, lexicon) {
            found.push(Raised::again(issue, token, How::Pronoun));
        }
    }
    // "on board if the toll is spent on schools", "disagree, saying the toll is needed": the other clause names what
    // the attitude leaves out.
    let in_condition = |token: usize| {
        own.iter().flat_map(|raised| &raised.tokens).all(|term| {
            let way = clauses.path(*term);
            let clause = way.iter().position(|step| clauses.dep(*step) == "advcl");
            let above = clause.and_then(|step| way.get(step + 1..)).unwrap_or_default();
            let participle = clause
                .and_then(|step| clauses.token(*way.get(step)?))
                .is_some_and(|verb| verb.tag == "VBG");
            (participle || clauses.supposed(*term))
                && above.iter().any(|step| clauses.path(token).contains(step))
        })
    };
    for token in attitudes.alone(clauses) {
        let behind = first_own.is_none_or(|first| token > first);
        if behind && !shares_a_clause(clauses, own, token) || !own.is_empty() && in_condition(token) {
            found.push(Raised::again(issue, token, How::LeftOut));
        }
    }
    found
}

/// Whether a noun has only a word such as "a" or "no" before it.
fn of_a_kind(clauses: &Clauses<'_>, noun: usize, lexicon: &Lexicon) -> bool {
    let class = |id: &str| {
        clauses.children(noun).iter().any(|child| {
            let word = clauses.lower.get(*child).map_or("", String::as_str);
            let classes = lexicon.position_words.exactly(word);
            classes.iter().any(|class| class.id == id)
        })
    };
    class("at-a-kind") && !class("points-back")
}

/// Whether a term stands in the clause of a token.
fn shares_a_clause(clauses: &Clauses<'_>, own: &[Raised], token: usize) -> bool {
    let verb = clauses.verb_of(token);
    let mut tokens = own.iter().flat_map(|raised| &raised.tokens);
    tokens.any(|term| {
        let way = clauses.path(*term);
        way.contains(&token) || clauses.verb_of(*term) == verb
    })
}

/// Whether a token is a word of an issue's own terms.
fn echoes(terms: &Terms, keys: &[Option<String>], token: usize, issue: usize) -> bool {
    matches!(keys.get(token), Some(Some(key)) if terms.names(issue, key))
}

/// The issues that a noun names again.
fn named_again(
    clauses: &Clauses<'_>,
    token: usize,
    (terms, keys): (&Terms, &[Option<String>]),
    issues: &BTreeSet<usize>,
    lexicon: &Lexicon,
) -> Option<Vec<usize>> {
    let noun = clauses
        .token(token)
        .is_some_and(|token| matches!(token.pos, "NOUN" | "PROPN"));
    let place = matches!(
        clauses.dep(token),
        "dobj" | "pobj" | "nsubj" | "nsubjpass" | "attr" | "conj" | "appos"
    );
    if !noun || !place || issues.is_empty() {
        return None;
    }
    let class = |child: usize, id: &str| {
        let word = clauses.lower.get(child).map_or("", String::as_str);
        let classes = lexicon.position_words.exactly(word);
        classes.iter().any(|class| class.id == id)
    };
    let children = clauses.children(token);
    let points = children
        .iter()
        .any(|child| clauses.dep(*child) == "poss" || class(*child, "points-back"));
    // "an agreement", "no permit": of what is in question, whatever its words say of the kind is said of it.
    let kind = children.iter().any(|child| class(*child, "at-a-kind"));
    if !points && !kind {
        return None;
    }
    let echoed: Vec<usize> = match keys.get(token) {
        Some(Some(key)) => issues
            .iter()
            .copied()
            .filter(|issue| terms.echoes(*issue, key, clauses.lower.get(token).map_or("", String::as_str)))
            .collect(),
        _ => Vec::new(),
    };
    // "the other pipeline", "the football final": what is named more closely is another thing.
    let own_key = |child: usize| match keys.get(child) {
        Some(Some(key)) => issues.iter().any(|issue| terms.names(*issue, key)),
        _ => false,
    };
    let another = children.iter().any(|child| {
        matches!(clauses.dep(*child), "amod" | "compound" | "nmod")
            && !class(*child, "all-the-same")
            && !own_key(*child)
            || clauses.dep(*child) == "relcl"
            || clauses.lower.get(*child).is_some_and(|word| word == "other")
    });
    if another {
        return None;
    }
    // "a deal to buy maize", "without a deal": another one, or none.
    let apart = || {
        let without = clauses.head(token).and_then(|head| clauses.lower.get(head));
        // "a mission of monitors" is one where the issue's terms speak of monitors.
        let its_own = |prep: usize| {
            let mut objects = clauses.under(prep, &["pobj"]).into_iter();
            objects.any(|at| {
                let key = keys.get(at).and_then(Option::as_ref);
                key.is_some_and(|key| issues.iter().any(|issue| terms.has_word(*issue, key)))
            })
        };
        let more = children.iter().any(|child| {
            let word = clauses.lower.get(*child).map_or("", String::as_str);
            let about = word != "of" && glue("about-what").contains(&word);
            clauses.dep(*child) == "acl" || about && !its_own(*child)
        });
        more || without.is_some_and(|word| glue("no").contains(&word.as_str()))
    };
    if !echoed.is_empty() {
        return (points || !apart()).then_some(echoed);
    }
    if !points {
        return None;
    }
    let word = clauses.lower.get(token).map_or("", String::as_str);
    let stands_for_any = !lexicon.anaphors.exactly(word).is_empty();
    // "the ban on scooters" says itself what it is.
    let says_itself = children.iter().any(|child| {
        let word = clauses.lower.get(*child).map_or("", String::as_str);
        matches!(clauses.dep(*child), "prep" | "acl") || word == "of"
    });
    let closely = children.iter().any(|child| {
        let word = clauses.lower.get(*child).map_or("", String::as_str);
        matches!(word, "this" | "such" | "that" | "these")
    });
    (stands_for_any && (closely || !says_itself) && issues.len() == 1)
        .then(|| issues.iter().copied().collect())
}

/// Whether a token is "it" or "this" as the object or the passive subject of something.
fn is_pronoun(clauses: &Clauses<'_>, token: usize, lexicon: &Lexicon) -> bool {
    let word = clauses.lower.get(token).map_or("", String::as_str);
    let thing = lexicon
        .position_words
        .exactly(word)
        .iter()
        .any(|class| class.id == "pronoun-thing");
    let pronoun = clauses
        .token(token)
        .is_some_and(|token| matches!(token.tag, "PRP" | "DT" | "RB"))
        // "no reason for one": alone, it counts nothing.
        || clauses.token(token).is_some_and(|token| matches!(token.tag, "CD" | "NN"))
            && clauses.children(token).is_empty()
            && clauses.dep(token) != "nsubj";
    // "will do so".
    let does_so = word == "so"
        && clauses
            .head(token)
            .and_then(|head| clauses.token(head))
            .is_some_and(|head| head.lemma.as_ref() == "do");
    let object = matches!(clauses.dep(token), "dobj" | "pobj" | "nsubjpass")
        || does_so
        || clauses.dep(token) == "nsubj" && word != "so";
    thing && pronoun && object
}
