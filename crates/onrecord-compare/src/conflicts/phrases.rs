//! Small questions about the parse of a content: what governs it, what it says to be done, whether it is negated.

use std::collections::BTreeSet;

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Carrier, CueKind, Lexicon};
use onrecord_nouns::{Polarity, Span, Syntax, Text};

use super::aligned::Pile;
use crate::claims::content::Said;

/// Letters by which doings of verbs and nouns are one: "collected", "collection".
const DOING: usize = 4;

/// The first letters of a word, by which a verb and its noun are one.
fn stem(lemma: &str) -> String {
    lemma.to_lowercase().chars().take(DOING).collect()
}

/// The verbs that carry a content: the one that nothing inside governs, and what it is ready or wants to do.
pub(super) fn mains(pile: &Pile<'_>, said: &Said<'_>) -> Vec<usize> {
    let Some(item) = pile.items.get(said.item) else {
        return Vec::new();
    };
    let syntax = &item.reading.syntax;
    let inside = |at: usize| {
        let span = syntax.tokens.get(at).map(|token| token.span);
        span.is_some_and(|span| {
            said.statement
                .content
                .iter()
                .any(|content| content.contains(span))
        })
    };
    let mut found: Vec<usize> = Vec::new();
    for at in said
        .statement
        .content
        .iter()
        .flat_map(|span| syntax.tokens_in(*span))
    {
        let Some(token) = syntax.tokens.get(at) else {
            continue;
        };
        let head = token.head.index();
        let verb = matches!(token.pos, "VERB" | "AUX");
        let top = verb && (head == at || !inside(head));
        // "is ready to agree", "wants to agree", "met and agreed".
        let below = found.contains(&head)
            && (matches!(token.dep, "acomp" | "attr") || verb && matches!(token.dep, "xcomp" | "conj"));
        if top || below {
            found.push(at);
        }
    }
    found.retain(|at| {
        syntax
            .tokens
            .get(*at)
            .is_some_and(|token| matches!(token.pos, "VERB" | "AUX"))
    });
    found
}

/// What a content says to be done or to be: its main verbs, what something is, or its noun.
pub(super) fn doings(pile: &Pile<'_>, said: &Said<'_>, lexicon: &Lexicon) -> BTreeSet<String> {
    let Some(syntax) = pile.items.get(said.item).map(|item| &item.reading.syntax) else {
        return BTreeSet::new();
    };
    let says = |at: &usize| {
        let lemma = syntax.tokens.get(*at).map_or("", |token| &*token.lemma);
        lexicon.function_words.exactly(&lemma.to_lowercase()).is_empty()
    };
    let mut found: Vec<usize> = Vec::new();
    for verb in mains(pile, said) {
        found.push(verb);
        found.extend(children(syntax, verb).into_iter().filter(|at| {
            let token = syntax.tokens.get(*at);
            token.is_some_and(|token| matches!(token.dep, "acomp" | "attr" | "xcomp" | "ccomp"))
        }));
    }
    found.extend(top(syntax, &said.statement.content));
    let lemmas = found.into_iter().filter(says);
    lemmas
        .filter_map(|at| Some(stem(&syntax.tokens.get(at)?.lemma)))
        .collect()
}

/// The first letters of all words of a content that say something.
pub(super) fn stems(pile: &Pile<'_>, said: &Said<'_>) -> BTreeSet<String> {
    let Some(syntax) = pile.items.get(said.item).map(|item| &item.reading.syntax) else {
        return BTreeSet::new();
    };
    let tokens = said
        .statement
        .content
        .iter()
        .flat_map(|span| syntax.tokens_in(*span));
    let tokens = tokens.filter_map(|at| syntax.tokens.get(at));
    let says = tokens.filter(|token| matches!(token.pos, "NOUN" | "VERB" | "ADJ"));
    says.map(|token| stem(&token.lemma)).collect()
}

pub(super) fn children(syntax: &Syntax, at: usize) -> Vec<usize> {
    let head = |token: &onrecord_nouns::Token| token.head.index() == at;
    let sentence = syntax.tokens.get(at).map(|token| token.sentence);
    let range = sentence
        .and_then(|id| syntax.sentences.get(id.index()))
        .map_or(0..0, |sentence| sentence.first.index()..sentence.end.index());
    range
        .filter(|child| *child != at && syntax.tokens.get(*child).is_some_and(head))
        .collect()
}

/// The token of a content that nothing in it governs.
pub(super) fn top(syntax: &Syntax, content: &[Span]) -> Option<usize> {
    let inside = |at: usize| {
        let span = syntax.tokens.get(at).map(|token| token.span);
        span.is_some_and(|span| content.iter().any(|content| content.contains(span)))
    };
    let mut all = content.iter().flat_map(|span| syntax.tokens_in(*span));
    all.find(|at| {
        syntax.tokens.get(*at).is_some_and(|token| {
            token.pos != "PUNCT" && (token.head.index() == *at || !inside(token.head.index()))
        })
    })
}

/// The noun of saying that a verb calls false: "the reports are untrue".
pub(super) fn untrue(text: &Text, syntax: &Syntax, verb: usize, lexicon: &Lexicon) -> Option<usize> {
    syntax
        .tokens
        .get(verb)
        .filter(|token| matches!(token.pos, "AUX" | "VERB"))?;
    let below = children(syntax, verb);
    let of = |deps: &[&str]| {
        let fits = |at: &&usize| {
            syntax
                .tokens
                .get(**at)
                .is_some_and(|token| deps.contains(&token.dep))
        };
        below.iter().find(fits).copied()
    };
    // "the letters were forged".
    let word = text.slice(syntax.tokens.get(verb)?.span).to_lowercase();
    if glue("untrue").contains(&word.as_str()) {
        return of(&["nsubjpass"]).filter(|noun| is_saying(syntax, *noun, lexicon));
    }
    let said = of(&["acomp", "attr", "oprd"])?;
    let word = text.slice(syntax.tokens.get(said)?.span).to_lowercase();
    let negated = below
        .iter()
        .any(|at| syntax.tokens.get(*at).is_some_and(|token| token.dep == "neg"));
    let called = if negated {
        glue("true").contains(&word.as_str())
    } else {
        glue("untrue").contains(&word.as_str())
    };
    of(&["nsubj", "nsubjpass"]).filter(|noun| called && is_saying(syntax, *noun, lexicon))
}

/// Whether a noun stands for what somebody says: a claim, a charge, a report.
pub(super) fn is_saying(syntax: &Syntax, at: usize, lexicon: &Lexicon) -> bool {
    let Some(token) = syntax.tokens.get(at).filter(|token| token.pos == "NOUN") else {
        return false;
    };
    let lemma = token.lemma.to_lowercase();
    let mut known = lexicon.cues.nouns.exactly(&lemma).into_iter();
    glue("told-before").contains(&lemma.as_str())
        || known.any(|noun| {
            matches!(
                noun.kind,
                CueKind::Say | CueKind::Claim | CueKind::Affirm | CueKind::Criticise | CueKind::Estimate
            ) && matches!(noun.carrier, Carrier::Speech | Carrier::Document)
        })
}

/// Whether a noun stands for something written: a report, a letter.
pub(super) fn is_written(syntax: &Syntax, at: usize, lexicon: &Lexicon) -> bool {
    let lemma = syntax
        .tokens
        .get(at)
        .map_or("", |token| &*token.lemma)
        .to_lowercase();
    let nouns = lexicon.cues.nouns.exactly(&lemma);
    !nouns.is_empty() && nouns.iter().all(|noun| noun.carrier == Carrier::Document)
}

/// The first token of what a noun of saying tells: "that ...", "about ...".
pub(super) fn below(syntax: &Syntax, noun: usize) -> Option<usize> {
    let tells = |at: &usize| {
        syntax.tokens.get(*at).is_some_and(|token| {
            matches!(token.dep, "acl" | "relcl" | "ccomp")
                || token.dep == "prep" && matches!(&*token.lemma, "of" | "about" | "on")
        })
    };
    let first = children(syntax, noun)
        .into_iter()
        .filter(|at| *at > noun)
        .find(tells)?;
    let deep = first_under(syntax, first);
    Some(deep.max(noun + 1))
}

fn first_under(syntax: &Syntax, at: usize) -> usize {
    let below = children(syntax, at).into_iter().filter(|child| *child < at);
    below
        .map(|child| first_under(syntax, child))
        .min()
        .unwrap_or(at)
        .min(at)
}

/// Whether the main verb of a content is negated, or nobody does it, or to nothing.
pub(super) fn is_negative(pile: &Pile<'_>, said: &Said<'_>) -> bool {
    let syntax = pile.items.get(said.item).map(|item| &item.reading.syntax);
    // "I know that they were not there".
    let known = |verb: usize| {
        let below = syntax
            .map_or_else(Vec::new, |syntax| children(syntax, verb))
            .into_iter();
        let clauses = below.filter(|at| {
            syntax
                .and_then(|syntax| syntax.tokens.get(*at))
                .is_some_and(|token| token.dep == "ccomp")
        });
        clauses.chain([verb]).collect::<Vec<usize>>()
    };
    let mut verbs = mains(pile, said).into_iter().flat_map(known);
    verbs.any(|verb| negated(pile, said, verb)) || said.statement.polarity == Polarity::Negative
}

/// Whether a verb is negated, or nobody does it, or to nothing.
pub(super) fn negated(pile: &Pile<'_>, said: &Said<'_>, verb: usize) -> bool {
    let Some(item) = pile.items.get(said.item) else {
        return false;
    };
    let (text, syntax) = (&item.report.text, &item.reading.syntax);
    let no = |at: usize| {
        syntax
            .tokens
            .get(at)
            .is_some_and(|token| glue("no").contains(&text.slice(token.span).to_lowercase().as_str()))
    };
    let own = |at: usize| {
        children(syntax, at).into_iter().any(|child| {
            let dep = syntax.tokens.get(child).map_or("", |token| token.dep);
            let none = matches!(dep, "nsubj" | "nsubjpass" | "dobj" | "attr")
                && (no(child) || children(syntax, child).into_iter().any(no));
            dep == "neg" || none || dep == "advmod" && no(child)
        })
    };
    let above = syntax.tokens.get(verb).map(|token| token.head.index());
    let carried = above.filter(|above| {
        let dep = syntax.tokens.get(verb).map_or("", |token| token.dep);
        *above != verb && matches!(dep, "xcomp" | "conj")
    });
    own(verb) || carried.is_some_and(own)
}
