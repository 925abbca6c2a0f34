//! What does a figure count, and in what doing?
//!
//! Read from the parse: the words that narrow the counted noun ("wounded soldiers"), and the words above
//! it ("killed 12 soldiers", "the price of 4 billion"). Without a parse the words of the sentence decide.

use std::collections::BTreeSet;

use onrecord_nouns::{ClaimId, Quantity, Token, Unit};
use rust_stemmers::{Algorithm, Stemmer};

use crate::Item;
use crate::moments::terms::{Terms, terms};

/// Words that two sentences of one story must share, where the doing does not say what is counted.
const SHARED: usize = 4;

/// What a figure is about.
pub(super) struct Thing {
    /// Stems that narrow the counted noun.
    narrower: BTreeSet<String>,
    /// Stems of the words above it, up to the verb.
    doings: BTreeSet<String>,
    /// Stems of its sentence.
    context: Terms,
    /// Whether it counts nothing but money or shares, of which a report has many.
    measures: bool,
    story: Option<u32>,
    claim: Option<ClaimId>,
}

impl Thing {
    pub(super) fn of(
        item: &Item<'_>,
        quantity: &Quantity,
        context: Terms,
        story: Option<u32>,
        claim: Option<ClaimId>,
    ) -> Self {
        let stemmer = Stemmer::create(Algorithm::English);
        let stem = |token: &Token| {
            let word = if token.lemma.is_empty() {
                item.report.text.slice(token.span).to_lowercase()
            } else {
                token.lemma.to_lowercase()
            };
            let says = token.pos == "VERB" && word.len() > 2 || !terms(&word).is_empty();
            says.then(|| stemmer.stem(&word).into_owned())
        };
        Self {
            narrower: narrower(item, quantity).into_iter().filter_map(stem).collect(),
            doings: above(item, quantity).into_iter().filter_map(stem).collect(),
            context,
            measures: !matches!(quantity.unit, Unit::Noun(_)),
            story,
            claim,
        }
    }

    /// Whether two figures are about one thing.
    pub(super) fn is(&self, other: &Self) -> bool {
        if self.claim.is_some() && self.claim == other.claim {
            return true;
        }
        let apart = !self.narrower.is_empty()
            && !other.narrower.is_empty()
            && self.narrower.is_disjoint(&other.narrower);
        if apart {
            return false;
        }
        let narrowed_alike = !self.narrower.is_empty() && self.narrower == other.narrower;
        let shared = self.context.shared(&other.context);
        let least = self.context.len().min(other.context.len());
        let same_doing = self.doings.intersection(&other.doings).count();
        if self.story.is_some() && self.story == other.story {
            let least_shared = if self.measures { 3 } else { 1 };
            same_doing > 0 && shared >= least_shared
                || narrowed_alike && shared > 1
                || shared >= SHARED && shared * 3 >= least
        } else {
            // Another story of the saga: both must agree.
            same_doing > 0 && (shared > 2 || narrowed_alike) || shared >= SHARED && shared * 2 >= least
        }
    }
}

/// The token of a figure on which its other words hang.
fn head<'a>(item: &Item<'a>, quantity: &Quantity) -> Option<(usize, &'a Token)> {
    let syntax = &item.reading.syntax;
    let range = syntax.tokens_in(quantity.span);
    let mut inside = range.clone();
    let top = inside.find(|at| {
        let Some(token) = syntax.tokens.get(*at) else {
            return false;
        };
        token.head.index() == *at || !range.contains(&token.head.index())
    })?;
    Some((top, syntax.tokens.get(top)?))
}

/// Words that narrow what is counted: those before the noun, and the noun it stands before itself.
fn narrower<'a>(item: &Item<'a>, quantity: &Quantity) -> Vec<&'a Token> {
    let syntax = &item.reading.syntax;
    let Some((at, token)) = head(item, quantity) else {
        return Vec::new();
    };
    // "a 50,000-dollar fine": the fine is the thing.
    let thing = match token.dep {
        "amod" | "nummod" | "compound" | "nmod" | "quantmod" => token.head.index(),
        _ => at,
    };
    let mut found: Vec<&Token> = syntax
        .tokens
        .iter()
        .filter(|child| child.head.index() == thing && matches!(child.dep, "amod" | "compound" | "nmod"))
        .filter(|child| !quantity.number.overlaps(child.span))
        .collect();
    if thing != at {
        found.extend(syntax.tokens.get(thing));
    }
    found
}

/// The words above a figure, up to the verb of its clause.
fn above<'a>(item: &Item<'a>, quantity: &Quantity) -> Vec<&'a Token> {
    let syntax = &item.reading.syntax;
    let Some((at, _)) = head(item, quantity) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut here = at;
    for _ in 0..4 {
        let Some(token) = syntax.tokens.get(here) else {
            break;
        };
        let up = token.head.index();
        if up == here {
            break;
        }
        let Some(head) = syntax.tokens.get(up) else { break };
        match head.pos {
            "VERB" | "AUX" => {
                found.push(head);
                // "is estimated at", "put the toll at": what it is said of.
                let of = syntax.tokens.iter().filter(|child| {
                    child.head.index() == up
                        && matches!(child.dep, "nsubjpass" | "dobj" | "nsubj")
                        && !quantity.span.contains(child.span)
                        && matches!(child.pos, "NOUN")
                });
                found.extend(of);
                break;
            }
            "NOUN" => found.push(head),
            _ => {}
        }
        here = up;
    }
    found
}

/// The doing or thing that names a group of figures, in base form.
pub(super) fn doing(item: &Item<'_>, quantity: &Quantity) -> Option<String> {
    above(item, quantity)
        .into_iter()
        .map(|token| token.lemma.to_lowercase())
        .find(|word| !terms(word).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(narrower: &[&str], doings: &[&str], context: &str, story: u32) -> Thing {
        let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Thing {
            narrower: set(narrower),
            doings: set(doings),
            context: terms(context),
            measures: false,
            story: Some(story),
            claim: None,
        }
    }

    #[test]
    fn dead_and_wounded_are_two_things() {
        let dead = thing(
            &["dead"],
            &["count"],
            "police counted dead soldiers after the raid",
            1,
        );
        let hurt = thing(
            &["wound"],
            &["count"],
            "police counted wounded soldiers after the raid",
            1,
        );
        assert!(!dead.is(&hurt));
    }

    #[test]
    fn one_doing_in_one_story_is_one_thing() {
        let one = thing(&[], &["die"], "passengers died when the ferry sank", 1);
        let other = thing(
            &[],
            &["die"],
            "passengers died, the coast guard said of the ferry",
            1,
        );
        assert!(one.is(&other));
    }

    #[test]
    fn another_doing_is_another_thing() {
        let died = thing(&[], &["die"], "passengers died when the ferry sank", 1);
        let saved = thing(
            &[],
            &["rescu"],
            "passengers were rescued by helicopters overnight",
            1,
        );
        assert!(!died.is(&saved));
    }

    #[test]
    fn another_story_needs_more() {
        let one = thing(&[], &["die"], "passengers died when the ferry sank", 1);
        let other = thing(&[], &["die"], "passengers died in a train near Rand", 2);
        assert!(!one.is(&other));
    }
}
