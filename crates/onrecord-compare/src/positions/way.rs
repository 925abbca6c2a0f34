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
    attitude: &dyn Fn(usize) -> bool,
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
    // A clause of its own has a subject or a word that opens it, or hands on what was said. One with "to" tells
    // what for, unless the parser took it from a word of attitude: "wants it to end".
    let aside = |at: usize| {
        let own = ["mark", "nsubj", "nsubjpass", "ccomp"];
        let clause = if is_infinitive(clauses, at) {
            !clauses.head(at).is_some_and(attitude) && clauses.under(at, &own).is_empty()
        } else {
            !clauses.under(at, &own).is_empty()
        };
        clauses.dep(at) == "advcl" && clause
    };
    // "the visitors, who had come to see how it works": of people, and of the manner of a thing, another is said.
    let of_people = |at: usize| {
        let who = |child: usize| {
            clauses
                .token(child)
                .is_some_and(|token| matches!(token.tag, "WP" | "WP$"))
        };
        clauses.dep(at) == "relcl" && clauses.under(at, &["nsubj", "nsubjpass"]).into_iter().any(who)
    };
    let of_the_manner = |at: usize| {
        let how = |child: usize| clauses.token(child).is_some_and(|token| token.tag == "WRB");
        matches!(clauses.dep(at), "ccomp" | "pcomp") && clauses.under(at, &["advmod"]).into_iter().any(how)
    };
    // "put the toll to a vote".
    let put_to = |step: usize, at: usize| {
        let beside = step > 0
            && matches!(
                way.get(step - 1).map_or("", |below| clauses.dep(*below)),
                "dobj" | "nsubjpass"
            )
            && clauses.is_verb(at);
        beside && {
            let to = |prep: &usize| clauses.lower.get(*prep).is_some_and(|word| word == "to");
            let behind = clauses.under(at, &["prep", "dative"]).into_iter().filter(to);
            behind.flat_map(|prep| clauses.under(prep, &["pobj"])).any(other)
        }
    };
    let mut steps = way.iter().enumerate();
    let end = steps.find_map(|(step, at)| {
        if put_to(step, *at) {
            Some(step)
        } else if aside(*at) || of_people(*at) || of_the_manner(*at) {
            Some(step + 1)
        } else {
            // "backs the toll and the tax" names two things side by side.
            let below = step.checked_sub(1).and_then(|below| way.get(below));
            let inside = below.is_some_and(|below| clauses.dep(*below) != "conj");
            // "veto any mission to which Rand has not agreed" is about what Rand has not done.
            let excepted =
                below.is_some_and(|below| clauses.dep(*below) == "relcl" && is_negated(clauses, *below));
            (inside && !excepted && other(*at)).then_some(step)
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
            && clauses.is_verb(*step)
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

/// The verb above a clause with "whether", if it is not one of asking: "has not decided whether to sign". Where
/// nobody is its subject ("it is unclear whether") there is none.
pub(super) fn left_open(clauses: &Clauses<'_>, token: usize) -> Option<usize> {
    let whether = |verb: usize| {
        let mut marks = clauses.under(verb, &["mark", "advmod"]).into_iter();
        marks.any(|mark| {
            let word = clauses.lower.get(mark).map_or("", String::as_str);
            glue("whether").contains(&word)
        })
    };
    let way = clauses.path(clauses.verb_of(token));
    let mut steps = way.iter().zip(way.iter().skip(1));
    let (_, above) = steps.find(|(verb, _)| whether(**verb) && clauses.dep(**verb) == "ccomp")?;
    clauses.under(*above, &["expl"]).is_empty().then_some(*above)
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

/// Whether a modal leaves the doing to the subject: "could support it, provided that" is a side under its
/// condition, "may support it" a guess.
pub(super) fn could(clauses: &Clauses<'_>, modal: usize) -> bool {
    let word = clauses.lower.get(modal).map_or("", String::as_str);
    glue("could").contains(&word)
}

/// Where the way leaves a relative clause that is negated: "to which Rand has not agreed".
pub(super) fn negated_clause(clauses: &Clauses<'_>, way: &[usize]) -> Option<usize> {
    way.iter()
        .position(|at| clauses.dep(*at) == "relcl" && is_negated(clauses, *at))
}

/// Whether a term has a relative clause that is negated: "any mission to which Rand has not agreed".
pub(super) fn has_negated_clause(clauses: &Clauses<'_>, way: &[usize]) -> bool {
    way.first().is_some_and(|noun| {
        let mut all = clauses.under(*noun, &["relcl"]).into_iter();
        all.any(|verb| is_negated(clauses, verb))
    })
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
    let as_what = matches!(clauses.dep(token), "pobj" | "amod" | "advmod" | "acomp")
        && clauses
            .lower
            .get(head)
            .is_some_and(|word| glue("as").contains(&word.as_str()));
    if as_what {
        return on(clauses.head(head)?);
    }
    // "met with resistance from the guild".
    if clauses.dep(token) == "pobj" && !bestowers(clauses, token).is_empty() {
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
    // "What the guild wants is a toll".
    let what = clauses.dep(token) == "csubj"
        && clauses
            .children(token)
            .iter()
            .any(|child| clauses.token(*child).is_some_and(|child| child.tag == "WP"));
    if what {
        let at = on(head)?;
        let below = at.checked_sub(1).and_then(|step| way.get(step))?;
        return matches!(clauses.dep(*below), "attr" | "oprd").then_some(at);
    }
    match (hangs, on(head)) {
        // "no plan to": a noun that the verb on the way has as its object governs only what hangs on it,
        // or on the verb by a preposition: "voiced concern about".
        (true, Some(at)) if clauses.dep(token) == "dobj" => {
            let below = at.checked_sub(1).and_then(|step| way.get(step));
            let by_preposition = below.is_some_and(|step| matches!(clauses.dep(*step), "prep" | "dative"));
            let of_its_subject = below.is_some_and(|step| clauses.dep(*step) == "nsubj")
                && !bestowers(clauses, token).is_empty();
            (by_preposition || of_its_subject).then_some(at)
        }
        // "defended the toll against its critics": what hangs on the term has an object of its own.
        (true, Some(0)) if clauses.dep(token) == "prep" => None,
        (true, Some(at)) => Some(at),
        _ => None,
    }
}

/// Whose an attitude is that a thing has: "the toll has the support of the guild", "met with resistance from it".
pub(super) fn bestowers(clauses: &Clauses<'_>, noun: usize) -> Vec<usize> {
    let verb = match (clauses.dep(noun), clauses.head(noun)) {
        ("dobj", Some(verb)) => Some(verb),
        ("pobj", Some(prep)) => clauses.head(prep),
        _ => None,
    };
    let has = |verb: usize| {
        let lemma = clauses.token(verb).map(|token| token.lemma.to_lowercase());
        lemma.is_some_and(|lemma| glue("has-it").contains(&lemma.as_str()))
    };
    let Some(verb) = verb.filter(|verb| clauses.is_verb(*verb) && has(*verb)) else {
        return Vec::new();
    };
    let whose = |prep: &usize| {
        let word = clauses.lower.get(*prep).map_or("", String::as_str);
        glue("bestowed").contains(&word)
    };
    let mut preps = clauses.under(noun, &["prep"]);
    preps.extend(clauses.under(verb, &["prep"]));
    preps
        .into_iter()
        .filter(whose)
        .flat_map(|prep| clauses.under(prep, &["pobj"]))
        .collect()
}

/// Who feels what a verb tells: its object, or who stands behind its preposition.
pub(super) fn feel_it(clauses: &Clauses<'_>, verb: usize) -> Vec<usize> {
    let passive = clauses.under(verb, &["nsubjpass"]);
    if !passive.is_empty() {
        return passive;
    }
    let mut found = clauses.under(verb, &["dobj"]);
    let preps = clauses.under(verb, &["prep", "dative"]).into_iter();
    found.extend(preps.flat_map(|prep| clauses.under(prep, &["pobj"])));
    found
}

/// Who is called so: "Lind, one of the sharpest critics of it", "Lind is an opponent of it".
pub(super) fn called_so(clauses: &Clauses<'_>, noun: usize) -> Vec<usize> {
    let mut here = noun;
    for _ in 0..4 {
        let Some(head) = clauses.head(here) else {
            return Vec::new();
        };
        match clauses.dep(here) {
            "appos" | "compound" => return vec![head],
            "attr" => return clauses.subjects(clauses.verb_of(here)),
            "pobj" | "prep" => here = head,
            _ => return Vec::new(),
        }
    }
    Vec::new()
}
