//! Which word of attitude governs a term, and what is left of it under negation and modality?
//!
//! A word governs a term if it stands on the way from the term to the root of the sentence, or hangs
//! on that way as an auxiliary, adverb or adjective. The nearest one that has a holder decides;
//! modals only weaken ("may support" = open), a forecast of "not" stays a forecast.

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Lexicon, Part, StancePolarity};
use onrecord_nouns::{Sentence, Stance};

use super::clauses::Clauses;
use super::terms::Raised;
use super::words::{Word, split_by_object, word};

pub(super) use super::words::Gives;

/// How far below a word of attitude a single word that names the issue may stand.
const DEEPEST: usize = 4;

/// A side that a sentence takes on a term.
pub(super) struct Side {
    /// The token of the word that decides.
    pub(super) token: usize,
    /// The stance it gives.
    pub(super) stance: Stance,
    /// Whose it is.
    pub(super) gives: Gives,
    /// The entry of the list.
    pub(super) rule: &'static str,
    /// Whether it is a bare "will" or "may".
    pub(super) modal: bool,
    /// Whether it is a noun for what somebody means to do: "plan", "intention".
    pub(super) meant: bool,
    /// Whether it is a state of its subject: "is opposed to".
    pub(super) state: bool,
    /// Whether it says that something may be: "possible", "could".
    pub(super) possible: bool,
    /// The token whose subject holds it.
    pub(super) held_at: usize,
}

/// The words of attitude of one sentence.
pub(super) struct Attitudes {
    words: Vec<Word>,
}

impl Attitudes {
    /// Finds them.
    pub(super) fn find(clauses: &Clauses<'_>, sentence: &Sentence, lexicon: &Lexicon) -> Self {
        let row = clauses.row(sentence);
        let first = sentence.first.index();
        let mut words = Vec::new();
        let lists = [
            (&lexicon.attitudes, Gives::Subject),
            (&lexicon.evaluations, Gives::Speaker),
        ];
        for (list, gives) in lists {
            for found in list.find(row) {
                let tokens = first + found.words.start..first + found.words.end;
                if let Some(word) = word(clauses, tokens, found.entry, gives, lexicon) {
                    words.push(word);
                }
            }
        }
        words.extend(split_by_object(clauses, sentence, lexicon));
        Self { words }
    }

    /// The sides that the sentence takes on a term, nearest first; at most one of each holder's kind.
    pub(super) fn governing(&self, clauses: &Clauses<'_>, raised: &Raised) -> Vec<Side> {
        let term = raised.tokens.as_slice();
        let mut ways: Vec<Vec<usize>> = term.iter().map(|token| clauses.path(*token)).collect();
        ways.sort_by_key(Vec::len);
        let Some(way) = ways.first() else {
            return Vec::new();
        };
        // The words of the term share most of their way; the shortest one is that of its head.
        let distance = |word: &Word| -> Option<usize> {
            word.tokens
                .clone()
                .filter_map(|token| reach(clauses, way, token))
                .min()
        };
        // What names the issue takes no side on it: "proposed a ban".
        // But "accepts the offer" takes one, also where the user gives these words as a term.
        let does_it = |word: &Word| {
            let verb = word.tokens.start;
            word.part == Part::Verb
                && word.gives == Gives::Subject
                && term
                    .iter()
                    .any(|token| *token != verb && clauses.path(*token).contains(&verb))
        };
        let names_it =
            |word: &&Word| word.tokens.clone().all(|token| term.contains(&token)) && !does_it(word);
        let mut near: Vec<(usize, &Word)> = self
            .words
            .iter()
            .filter(|word| !names_it(word))
            .filter_map(|word| distance(word).map(|far| (far, word)))
            // "support to those who take part in the mission" is no side on the mission.
            .filter(|(far, _)| term.len() > 1 || *far <= DEEPEST)
            .collect();
        // What would harm something is bad, and what must not harm something is neither: of the harm
        // itself only "must not harm X" says anything about X.
        near.retain(|(far, word)| {
            let verb = word.tokens.start;
            if word.gives != Gives::Speaker || word.part != Part::Verb || !clauses.is_verb(verb) {
                return true;
            }
            let below = far.checked_sub(1).and_then(|step| way.get(step));
            let subject =
                below.is_some_and(|step| matches!(clauses.dep(*step), "nsubj" | "nsubjpass" | "csubj"));
            if subject {
                !(is_negated(clauses, verb) && self.demanded(clauses, verb))
            } else {
                word.stance == StancePolarity::For && is_negated(clauses, verb)
            }
        });
        // Who rejects something is the subject; what the subject itself does is not said of it.
        near.retain(|(far, word)| {
            let below = far.checked_sub(1).and_then(|step| way.get(step));
            let verb = word.part == Part::Verb && word.gives == Gives::Subject;
            !(verb && below.is_some_and(|step| matches!(clauses.dep(*step), "nsubj" | "csubj")))
        });
        // "demands that a commission examine the case": what somebody is to do is no side of his, nor is to look into the case
        // one on the case of whoever demands it.
        let to_do = |word: &Word| {
            let does = word.part == Part::Verb && word.gives == Gives::Subject;
            does && is_subjunctive(clauses, word.tokens.start)
        };
        let looks_into = |word: &Word| {
            let verb = word.tokens.start;
            let mut own = clauses.under(verb, &["nsubj"]).into_iter();
            let of_the_term = |at: usize| {
                let below = clauses.children(at).iter().any(|child| term.contains(child));
                term.contains(&at) || below
            };
            word.stance == StancePolarity::Open && !term.contains(&verb) && !own.any(of_the_term)
        };
        if near.iter().any(|(_, word)| to_do(word) && looks_into(word)) {
            return Vec::new();
        }
        near.retain(|(_, word)| !to_do(word));
        // "was asked about it", "threatens the harvest" take no side; "asked them to go" does.
        near.retain(|(far, word)| {
            let verb = word.tokens.start;
            let below = far.checked_sub(1).and_then(|step| way.get(step));
            // "asked whether it would go" is a question.
            let infinitive = |step: usize| {
                let auxiliaries = clauses.under(step, &["aux"]).into_iter();
                auxiliaries
                    .filter_map(|aux| clauses.token(aux))
                    .any(|aux| aux.tag == "TO")
            };
            let to_do = below
                .is_some_and(|step| matches!(clauses.dep(*step), "xcomp" | "ccomp") && infinitive(*step));
            !word.only_to || to_do && clauses.under(verb, &["auxpass", "agent"]).is_empty()
        });
        // "Russia must agree to it": that somebody is to agree does not say that he does.
        near.retain(|(_, word)| {
            let verb = word.tokens.start;
            let agrees = word.gives == Gives::Subject && word.part == Part::Verb && !word.modal;
            !(agrees && self.demanded(clauses, clauses.verb_of(verb)))
        });
        // "the decision on the levy" takes no side; "the decision to raise it" does.
        let mut undecided = None;
        near.retain(|(far, word)| {
            let to_do = word.part == Part::Noun && word.to_do;
            let below = far.checked_sub(1).and_then(|step| way.get(step));
            let about = below.is_some_and(|step| {
                let said = clauses.lower.get(*step).map_or("", String::as_str);
                clauses.dep(*step) == "prep" && matches!(said, "on" | "about" | "over")
            });
            if to_do && about {
                undecided = Some(word.tokens.start);
            }
            !(to_do && about)
        });
        // What must not be done to something, or by it to something else, says nothing about it, unless
        // the doing is what is asked: "the toll must not weaken the treaty" is against neither, "the
        // toll must not be raised" is against the toll, "must not send nurses" is against sending.
        near.retain(|(far, word)| {
            let demand = word.gives == Gives::Speaker && clauses.dep(word.tokens.start) == "aux";
            let verb = clauses.verb_of(word.tokens.start);
            let below = far
                .checked_sub(1)
                .and_then(|step| way.get(step))
                .map(|step| clauses.dep(*step));
            let apart = match below {
                Some("nsubjpass") | None => false,
                Some("nsubj") => !clauses.under(verb, &["dobj"]).is_empty(),
                Some(_) => true,
            };
            !(demand && word.stance == StancePolarity::Against && apart && !term.contains(&verb))
        });
        near.sort_by_key(|(far, word)| {
            let start = word.tokens.start;
            let object = word.part == Part::Noun && clauses.dep(start) == "dobj";
            (*far, clauses.dep(start) == "aux", !object, start)
        });
        if let Some(none) = none_of_it(clauses, way) {
            return vec![none];
        }
        let mut sides: Vec<Side> = Vec::new();
        for (_, word) in near.iter().filter(|(_, word)| !word.modal) {
            if sides.iter().any(|side| side.gives == word.gives) {
                continue;
            }
            let verb = clauses.verb_of(word.tokens.start);
            // "will not support": one "not", not two.
            let same_not = |other: &Word| {
                let negated = clauses.under(verb, &["neg"]);
                !negated.is_empty() && negated.iter().all(|not| other.tokens.contains(not))
            };
            let weakened = near.iter().find(|(_, other)| {
                word.gives == Gives::Subject
                    && other.modal
                    && clauses.verb_of(other.tokens.start) == verb
                    && !same_not(other)
            });
            let mut side = side(word, weakened.map(|(_, modal)| *modal));
            if either_or(clauses, verb) {
                side.stance = Stance::Open;
            }
            // "wants the merger to be stopped", "refused to drop the plan": the wish decides, and whose it is.
            if word.gives == Gives::Subject
                && word.part == Part::Verb
                && let Some(wish) = self.wish_above(clauses, word)
            {
                side.held_at = wish.tokens.start;
                side.stance = match (wish.stance, side.stance) {
                    (StancePolarity::For, stance) => stance,
                    (StancePolarity::Against, Stance::Against) => Stance::For,
                    (StancePolarity::Against, Stance::For) => Stance::Against,
                    _ => Stance::Open,
                };
            }
            // "considers an offer of ships", "refused a request for ships": what the subject does with it.
            if let Some(with) = near.iter().find(|(_, other)| {
                let object = matches!(clauses.dep(word.tokens.start), "dobj" | "nsubjpass");
                word.part == Part::Noun
                    && object
                    && word.stance == StancePolarity::For
                    && !word.ended
                    && other.part == Part::Verb
                    && other.gives == Gives::Subject
                    && !other.modal
                    && clauses.head(word.tokens.start) == Some(other.tokens.start)
            }) {
                let (_, verb) = with;
                side.held_at = verb.tokens.start;
                side.stance = match verb.stance {
                    StancePolarity::For => side.stance,
                    StancePolarity::Against => Stance::Against,
                    StancePolarity::Open => Stance::Open,
                    StancePolarity::ExpectsNot => Stance::ExpectsNot,
                };
            }
            // "wants the merger stopped": what is wanted is done to the term.
            if word.gives == Gives::Subject
                && side.stance == Stance::For
                && self.undone_below(clauses, word, way)
            {
                side.stance = Stance::Against;
            }
            // "urges the council not to raise the toll".
            if word.gives == Gives::Subject && not_to(clauses, way, word) {
                side.stance = match side.stance {
                    Stance::For | Stance::ForIf => Stance::Against,
                    Stance::Against => Stance::For,
                    stance => stance,
                };
            }
            sides.push(side);
        }
        if sides.is_empty() {
            sides.extend(self.not_without(clauses, way));
        }
        // "Any decision on it will be taken in spring": whoever says so leaves it open.
        if let (true, Some(token)) = (sides.is_empty(), undecided) {
            return vec![Side {
                token,
                stance: Stance::Open,
                gives: Gives::Speaker,
                rule: "decision-on",
                modal: false,
                meant: false,
                state: false,
                possible: false,
                held_at: token,
            }];
        }
        // A bare modal takes a side only where nothing else does: "could send" alone is open.
        // What may come by itself is a forecast of nobody's: "a toll could come".
        let comes = |far: usize| {
            let below = far.checked_sub(1).and_then(|step| way.get(step));
            below.is_some_and(|step| clauses.dep(*step) == "nsubj" && !term_acts(clauses, *step, term))
        };
        if let (true, Some((far, modal))) = (sides.is_empty(), near.iter().find(|(_, word)| word.modal))
            && !comes(*far)
        {
            let mut side = side(modal, None);
            if either_or(clauses, clauses.verb_of(modal.tokens.start)) {
                side.stance = Stance::Open;
            }
            sides.push(side);
        }
        // "asked whether he would accept a vote": whoever is asked has not answered yet.
        sides.retain(|side| !asked_about(clauses, side.token));
        let mut joined = self.joined(clauses, way, &sides);
        joined.retain(|other| {
            !clauses
                .head(other.token)
                .is_some_and(|verb| either_or(clauses, verb))
        });
        sides.extend(joined);
        sides
    }

    /// The attitude above an infinitive that is one itself: "wants ... to be stopped", "agreed to drop".
    fn wish_above(&self, clauses: &Clauses<'_>, word: &Word) -> Option<&Word> {
        let verb = clauses.verb_of(word.tokens.start);
        if !clauses.under(verb, &["agent"]).is_empty()
            || !matches!(clauses.dep(verb), "xcomp" | "ccomp" | "advcl")
        {
            return None;
        }
        let infinitive = clauses
            .under(verb, &["aux"])
            .iter()
            .any(|aux| clauses.token(*aux).is_some_and(|token| token.tag == "TO"));
        let above = clauses.head(verb)?;
        let wishes =
            |other: &&Word| other.gives == Gives::Subject && !other.modal && other.tokens.contains(&above);
        self.words.iter().filter(|_| infinitive).find(wishes)
    }

    /// Whether a wish has an infinitive or participle beside the term that would undo it.
    fn undone_below(&self, clauses: &Clauses<'_>, word: &Word, way: &[usize]) -> bool {
        let verb = clauses.verb_of(word.tokens.start);
        let mut beside = clauses.under(verb, &["xcomp", "ccomp", "oprd"]);
        if let Some(term) = way.first() {
            beside.extend(clauses.under(*term, &["acl"]));
        }
        beside.into_iter().any(|other| {
            let passive = clauses.token(other).is_some_and(|token| token.tag == "VBN");
            let undoes = |word: &&Word| {
                word.gives == Gives::Subject
                    && word.stance == StancePolarity::Against
                    && word.tokens.contains(&other)
            };
            passive && !way.contains(&other) && self.words.iter().any(|word| undoes(&word))
        })
    }

    /// "will not sign without inspectors": whoever says so wants the inspectors.
    fn not_without(&self, clauses: &Clauses<'_>, way: &[usize]) -> Option<Side> {
        let (step, _) = way
            .iter()
            .enumerate()
            .find(|(_, token)| clauses.lower.get(**token).is_some_and(|word| word == "without"))?;
        let verb = clauses.verb_of(*way.get(step + 1)?);
        let refuses = is_negated(clauses, verb)
            || self.words.iter().any(|word| {
                word.stance == StancePolarity::Against && clauses.verb_of(word.tokens.start) == verb
            });
        refuses.then_some(Side {
            token: verb,
            stance: Stance::For,
            gives: Gives::Subject,
            rule: "not-without",
            modal: false,
            meant: false,
            state: false,
            possible: false,
            held_at: verb,
        })
    }

    /// Sides of verbs that are joined to one on the way and share the term with it: "is supported by
    /// Poland and rejected by Austria".
    fn joined(&self, clauses: &Clauses<'_>, way: &[usize], sides: &[Side]) -> Vec<Side> {
        let mut found = Vec::new();
        for (step, verb) in way.iter().enumerate().skip(1) {
            let below = way.get(step - 1).map_or("", |below| clauses.dep(*below));
            let passive = below == "nsubjpass";
            if !passive || !sides.iter().any(|side| clauses.verb_of(side.token) == *verb) {
                continue;
            }
            for other in clauses.joined(*verb).into_iter().skip(1) {
                let whole = !clauses.under(other, &["nsubj", "nsubjpass", "dobj"]).is_empty();
                let word = self.words.iter().find(|word| word.tokens.contains(&other));
                if let Some(word) = word.filter(|word| !whole && word.gives == Gives::Subject) {
                    found.push(side(word, None));
                }
            }
        }
        found
    }

    /// Words that take a side on something that their sentence leaves out: "Poland is against".
    pub(super) fn alone(&self, clauses: &Clauses<'_>) -> Vec<usize> {
        let whole = |word: &&Word| {
            word.alone
                && word.tokens.clone().all(|token| {
                    let complements = clauses.children(token).iter().any(|child| {
                        matches!(
                            clauses.dep(*child),
                            "dobj" | "pobj" | "xcomp" | "ccomp" | "pcomp" | "prep" | "acl"
                        ) && !word.tokens.contains(child)
                    });
                    !complements
                })
                && !matches!(clauses.dep(word.tokens.start), "amod" | "compound")
        };
        let mut tokens: Vec<usize> = self
            .words
            .iter()
            .filter(whole)
            .map(|word| word.tokens.start)
            .collect();
        tokens.dedup();
        tokens
    }

    /// Whether somebody demands the doing of a verb: "must close".
    fn demanded(&self, clauses: &Clauses<'_>, verb: usize) -> bool {
        self.words.iter().any(|word| {
            word.gives == Gives::Speaker
                && clauses.dep(word.tokens.start) == "aux"
                && clauses.head(word.tokens.start) == Some(verb)
        })
    }
}

/// Whether the subject is part of a term with a doing: "American forces will not go".
fn term_acts(clauses: &Clauses<'_>, subject: usize, term: &[usize]) -> bool {
    term.len() > 1
        && term.contains(&subject)
        && !clauses.under(subject, &["amod", "compound", "nmod"]).is_empty()
}

/// "There will be no pipeline": whoever says so will not have it.
fn none_of_it(clauses: &Clauses<'_>, way: &[usize]) -> Option<Side> {
    let (thing, verb) = (*way.first()?, *way.get(1)?);
    let no = clauses
        .under(thing, &["det"])
        .iter()
        .any(|at| clauses.lower.get(*at).is_some_and(|word| word == "no"));
    let there = !clauses.under(verb, &["expl"]).is_empty();
    let coming = !clauses.under(verb, &["aux"]).is_empty();
    (no && there && coming && matches!(clauses.dep(thing), "attr" | "dobj")).then_some(Side {
        token: verb,
        stance: Stance::Against,
        gives: Gives::Speaker,
        rule: "there-will-be-no",
        modal: false,
        meant: false,
        state: false,
        possible: false,
        held_at: verb,
    })
}

/// Whether a verb between a word and the term is an infinitive that is negated: "asked them not to go".
fn not_to(clauses: &Clauses<'_>, way: &[usize], word: &Word) -> bool {
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
fn is_subjunctive(clauses: &Clauses<'_>, verb: usize) -> bool {
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
fn either_or(clauses: &Clauses<'_>, verb: usize) -> bool {
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
fn asked_about(clauses: &Clauses<'_>, token: usize) -> bool {
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

fn is_negated(clauses: &Clauses<'_>, verb: usize) -> bool {
    !clauses.under(verb, &["neg"]).is_empty()
}

/// How far up the way from a term a word hangs on it; `None` if it does not.
fn reach(clauses: &Clauses<'_>, way: &[usize], token: usize) -> Option<usize> {
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

fn side(word: &Word, modal: Option<&Word>) -> Side {
    let stance = match (word.stance, modal.map(|modal| modal.stance)) {
        (StancePolarity::ExpectsNot, _) => Stance::ExpectsNot,
        (StancePolarity::For, Some(StancePolarity::Open)) => Stance::Open,
        (StancePolarity::For, Some(StancePolarity::Against)) => Stance::Against,
        (StancePolarity::Against, Some(StancePolarity::Against)) => Stance::Open,
        (StancePolarity::For, _) => Stance::For,
        (StancePolarity::Against, _) => Stance::Against,
        (StancePolarity::Open, _) => Stance::Open,
    };
    Side {
        token: word.tokens.start,
        stance: if word.neither { Stance::Open } else { stance },
        gives: word.gives,
        rule: word.rule,
        modal: word.modal,
        meant: word.to_do && word.part != Part::Verb,
        state: word.part == Part::Adjective,
        possible: word.stance == StancePolarity::Open && (word.modal || matches!(word.part, Part::Adjective)),
        held_at: word.tokens.start,
    }
}
