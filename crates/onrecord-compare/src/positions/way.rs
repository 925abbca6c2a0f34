//! How does a word of attitude stand to the way from a term up to the root of its sentence?
//!
//! The way is the term's head and all that it depends on. What hangs on it may govern the term;
//! negation, questions and joined verbs on it change what is left.

use onrecord_lexicon::grammar::glue;

use super::clauses::Clauses;
use super::terms::Raised;
use super::words::Word;

/// The part of the way in which a word can govern the term.
///
/// It ends where a clause begins that only tells when, why or how something else was done ("rejected it,
/// saying the toll would ..."), and at the name of another issue that the term stands in: who wants "a
/// vote on the toll" takes no side on the toll.
pub(super) fn governed<'a>(
    clauses: &Clauses<'_>,
    way: &'a [usize],
    raised: &Raised,
    all: &[Raised],
) -> &'a [usize] {
    let other = |at: usize| {
        let named = |other: &Raised| other.issue != raised.issue && other.tokens.contains(&at);
        !raised.tokens.contains(&at) && !clauses.is_verb(at) && all.iter().any(named)
    };
    // "a vote on the toll", whatever the parser hangs "on the toll" on.
    let named_by_it = || {
        let first = raised.tokens.iter().min()?;
        let open = |at: &usize| matches!(clauses.dep(*at), "det" | "amod" | "compound" | "poss" | "case");
        let before = (0..*first).rev().find(|at| !open(at))?;
        let of = glue("about-what").contains(&clauses.lower.get(before)?.as_str());
        before.checked_sub(1).filter(|at| of && other(*at))
    };
    if named_by_it().is_some() {
        return way.get(..1).unwrap_or(way);
    }
    // A clause of its own has a subject or a word that opens it, or hands on what was said.
    let aside = |at: usize| {
        clauses.dep(at) == "advcl"
            && !is_infinitive(clauses, at)
            && !clauses
                .under(at, &["mark", "nsubj", "nsubjpass", "ccomp"])
                .is_empty()
    };
    let mut steps = way.iter().enumerate();
    let end = steps.find_map(|(step, at)| {
        if aside(*at) {
            Some(step + 1)
        } else {
            (step > 0 && other(*at)).then_some(step)
        }
    });
    way.get(..end.unwrap_or(way.len())).unwrap_or(way)
}

/// Whether a verb has "to" before it.
pub(super) fn is_infinitive(clauses: &Clauses<'_>, verb: usize) -> bool {
    let auxiliaries = clauses.under(verb, &["aux"]).into_iter();
    auxiliaries
        .filter_map(|aux| clauses.token(aux))
        .any(|aux| aux.tag == "TO")
}

/// Whether the subject is part of a term with a doing: "American forces will not go".
pub(super) fn term_acts(clauses: &Clauses<'_>, subject: usize, term: &[usize]) -> bool {
    term.len() > 1
        && term.contains(&subject)
        && !clauses.under(subject, &["amod", "compound", "nmod"]).is_empty()
}

/// Whether a verb between a word and the term is an infinitive that is negated: "asked them not to go".
pub(super) fn not_to(clauses: &Clauses<'_>, way: &[usize], word: &Word) -> bool {
    let verb = clauses.verb_of(word.tokens.start);
    let Some(end) = way.iter().position(|step| *step == verb) else {
        return false;
    };
    way.get(..end).unwrap_or_default().iter().any(|step| {
        matches!(clauses.dep(*step), "xcomp" | "ccomp" | "acl")
            && is_infinitive(clauses, *step)
            && is_negated(clauses, *step)
            && !word.tokens.contains(step)
    })
}

/// Whether a verb tells what is demanded of its subject: "that a commission examine". The parser takes some for a plural.
pub(super) fn is_subjunctive(clauses: &Clauses<'_>, verb: usize) -> bool {
    let tag = |at: usize| clauses.token(at).map_or("", |token| token.tag);
    let subjects = clauses.under(verb, &["nsubj"]);
    let single = subjects
        .iter()
        .any(|subject| matches!(tag(*subject), "NN" | "NNP"));
    (tag(verb) == "VB" || tag(verb) == "VBP" && single)
        && clauses.under(verb, &["aux"]).is_empty()
        && !subjects.is_empty()
        && matches!(clauses.dep(verb), "ccomp" | "conj")
        && !clauses.under(verb, &["mark"]).is_empty()
}

/// "will be granted or refused": one of two, and which is left open.
pub(super) fn either_or(clauses: &Clauses<'_>, verb: usize) -> bool {
    let or = |at: &usize| {
        clauses
            .lower
            .get(*at)
            .is_some_and(|word| glue("or").contains(&word.as_str()))
    };
    let other = |at: &usize| clauses.is_verb(*at);
    clauses.under(verb, &["cc"]).iter().any(or) && clauses.under(verb, &["conj"]).iter().any(other)
}

/// Whether a word stands in a clause that tells what somebody is asked.
pub(super) fn asked_about(clauses: &Clauses<'_>, token: usize) -> bool {
    let whether = |verb: usize| {
        let mut marks = clauses.under(verb, &["mark", "advmod"]).into_iter();
        marks.any(|mark| {
            clauses
                .lower
                .get(mark)
                .is_some_and(|word| glue("whether").contains(&word.as_str()))
        })
    };
    let asks = |verb: usize| {
        let lemma = clauses.token(verb).map(|token| token.lemma.to_lowercase());
        lemma.is_some_and(|lemma| glue("asks").contains(&lemma.as_str()))
    };
    let way = clauses.path(clauses.verb_of(token));
    let mut steps = way.iter().zip(way.iter().skip(1));
    steps.any(|(verb, above)| whether(*verb) && asks(*above))
}

pub(super) fn is_negated(clauses: &Clauses<'_>, verb: usize) -> bool {
    !clauses.under(verb, &["neg"]).is_empty()
}

/// How far up the way from a term a word hangs on it; `None` if it does not.
pub(super) fn reach(clauses: &Clauses<'_>, way: &[usize], token: usize) -> Option<usize> {
    let on = |token: usize| way.iter().position(|step| *step == token);
    if let Some(at) = on(token) {
        return Some(at);
    }
    let hangs = matches!(
        clauses.dep(token),
        "aux" | "auxpass" | "neg" | "advmod" | "acomp" | "attr" | "oprd" | "prt" | "prep" | "dobj" | "xcomp"
    );
    let head = clauses.head(token)?;
    // "one of the most effective means": the word hangs on the verb through what the subject is said to be.
    // "described the toll as a mistake".
    let as_what = clauses.dep(token) == "pobj"
        && clauses
            .lower
            .get(head)
            .is_some_and(|word| glue("as").contains(&word.as_str()));
    if as_what {
        return on(clauses.head(head)?);
    }
    if matches!(clauses.dep(token), "amod" | "pobj") {
        let up = clauses.path(token).into_iter().take(6);
        let mut through = up
            .skip(1)
            .take_while(|step| matches!(clauses.dep(*step), "pobj" | "prep" | "attr" | "oprd"));
        let said = through
            .by_ref()
            .last()
            .filter(|step| matches!(clauses.dep(*step), "attr" | "oprd"))?;
        return on(clauses.head(said)?);
    }
    match (hangs, on(head)) {
        // "no plan to": a noun that the verb on the way has as its object governs only what hangs on it,
        // or on the verb by a preposition: "voiced concern about".
        (true, Some(at)) if clauses.dep(token) == "dobj" => {
            let below = at.checked_sub(1).and_then(|step| way.get(step));
            let by_preposition = below.is_some_and(|step| matches!(clauses.dep(*step), "prep" | "dative"));
            by_preposition.then_some(at)
        }
        (true, Some(at)) => Some(at),
        _ => None,
    }
}
