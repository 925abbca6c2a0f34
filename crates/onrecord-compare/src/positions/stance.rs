//! Which word of attitude governs a term, and what is left of it under negation and modality?
//!
//! A word governs a term if it stands on the way from the term to the root of the sentence, or hangs
//! on that way as an auxiliary, adverb or adjective. The nearest one that has a holder decides;
//! modals only weaken ("may support" = open), a forecast of "not" stays a forecast.

use onrecord_lexicon::{Lexicon, Part, StancePolarity};
use onrecord_nouns::{Sentence, Stance};

use super::clauses::Clauses;
use super::sides::{none_of_it, side};
use super::terms::Raised;
use super::way::{
    asked_about, could, either_or, governed, has_negated_clause, is_infinitive, is_negated, is_subjunctive,
    left_open, negated_clause, not_to, reach, term_acts,
};
use super::words::{WOULD, Word, be_for, split_by_object, word};

pub(super) use super::sides::Side;
pub(super) use super::words::Gives;

/// How far below a word of attitude a single word that names the issue may stand.
const DEEPEST: usize = 4;

/// How far below the verb with "would" the issue may stand.
const NEAR_WOULD: usize = 4;

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
                if let Some(word) = word(clauses, tokens.clone(), found.entry, gives, lexicon) {
                    words.push(word);
                    continue;
                }
                // "her call for it" is no "calls for it", nor is "a march against it" what "marched against
                // it" says: one of the words alone may be meant.
                if tokens.len() > 1 {
                    for at in tokens {
                        let said = clauses.lower.get(at).map_or("", String::as_str);
                        let alone = list.exactly(said).into_iter();
                        words.extend(
                            alone.filter_map(|entry| word(clauses, at..at + 1, entry, gives, lexicon)),
                        );
                    }
                }
            }
        }
        words.extend(split_by_object(clauses, sentence, lexicon));
        words.extend(be_for(clauses, sentence));
        Self { words }
    }

    /// Whether there is none.
    pub(super) const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a token belongs to one.
    pub(super) fn has(&self, at: usize) -> bool {
        self.words.iter().any(|word| word.tokens.contains(&at))
    }

    /// The sides that the sentence takes on a term, nearest first; at most one of each holder's kind.
    ///
    /// `all` is everything that the sentence raises: what is said of one thing is not said of another
    /// that only tells which one is meant.
    pub(super) fn governing(&self, clauses: &Clauses<'_>, raised: &Raised, all: &[Raised]) -> Vec<Side> {
        let term = raised.tokens.as_slice();
        let mut ways: Vec<Vec<usize>> = term.iter().map(|token| clauses.path(*token)).collect();
        ways.sort_by_key(Vec::len);
        let Some(whole) = ways.first() else {
            return Vec::new();
        };
        let attitude = |at: usize| self.words.iter().any(|word| word.tokens.contains(&at));
        let way = governed(clauses, whole, raised, all, &attitude);
        // The words of the term share most of their way; the shortest one is that of its head.
        let distance = |word: &Word| -> Option<usize> {
            // "no reason to drop it": the "to" belongs to what is dropped.
            let to = |token: usize| clauses.token(token).is_some_and(|token| token.tag == "TO");
            let mut tokens = word.tokens.clone();
            let own = tokens.clone().count() > 1 && tokens.clone().any(|token| !to(token));
            tokens
                .by_ref()
                .filter(|token| !own || !to(*token))
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
        // What angers somebody is the subject, or stands behind "by".
        near.retain(|(far, word)| {
            let below = far.checked_sub(1).and_then(|step| way.get(step));
            let by = below.is_some_and(|step| matches!(clauses.dep(*step), "nsubj" | "csubj" | "agent"));
            word.gives != Gives::Object || by
        });
        // "its refusal to pay angered them": they are angry at the refusal.
        let nearest = near
            .iter()
            .filter(|(_, word)| !word.modal && word.gives == Gives::Subject);
        if let Some(nearest) = nearest.map(|(far, _)| *far).min() {
            near.retain(|(far, word)| word.gives != Gives::Object || *far < nearest);
        }
        // "met Lind, an opponent of the toll": what is done with a person is not done with what he is for.
        let person = near.iter().filter(|(_, word)| word.gives == Gives::Itself);
        if let Some(nearest) = person.map(|(far, _)| *far).min() {
            near.retain(|(far, _)| *far <= nearest);
        }
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
            let to_do = below.is_some_and(|step| {
                matches!(clauses.dep(*step), "xcomp" | "ccomp") && is_infinitive(clauses, *step)
            });
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
        // "veto any mission to which Rand has not agreed": for Rand's consent, and no side on the mission.
        let excepted = negated_clause(clauses, way);
        if let Some(step) = excepted {
            near.retain(|(far, _)| *far > step);
        }
        let against = |word: &Word| word.stance == StancePolarity::Against && word.gives == Gives::Subject;
        if has_negated_clause(clauses, way) && near.iter().any(|(_, word)| against(word)) {
            return Vec::new();
        }
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
                    && other.rule != WOULD
                    && clauses.verb_of(other.tokens.start) == verb
                    && !same_not(other)
            });
            let mut side = side(word, weakened.map(|(_, modal)| *modal));
            // "will ease the sanctions" does what the issue asks, whatever easing is otherwise.
            let named = word.part == Part::Verb && term.contains(&word.tokens.start) && !raised.opposite;
            if named && word.base == StancePolarity::Against && word.gives == Gives::Subject {
                side.stance = match side.stance {
                    Stance::For => Stance::Against,
                    Stance::Against => Stance::For,
                    stance => stance,
                };
            }
            side.possible |= weakened.is_some_and(|(_, modal)| could(clauses, modal.tokens.start));
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
                    // "refused to rule it out".
                    (StancePolarity::Against, _) if word.negated == Some(StancePolarity::Open) => {
                        Stance::Open
                    }
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
                && self.undone_below(clauses, word, way, term)
            {
                side.stance = Stance::Against;
            }
            if excepted.is_some() && word.gives == Gives::Subject {
                side.stance = match side.stance {
                    Stance::For | Stance::ForIf => Stance::Against,
                    Stance::Against => Stance::For,
                    stance => stance,
                };
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
                by_verb: false,
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
            // "would prepare a list of answers to it": what he would do is too far from it.
            && !(modal.rule == WOULD && *far > NEAR_WOULD)
            // "will keep to the agreement": which one, only a word of attitude would tell.
            // "could not pay for it" tells of means.
            && !(raised.loose && (is_noun(clauses, term) || could_not(modal)))
        {
            let mut side = side(modal, None);
            if either_or(clauses, clauses.verb_of(modal.tokens.start)) {
                side.stance = Stance::Open;
            }
            sides.push(side);
        }
        // "declined to say whether it would support the toll": not said, so open.
        for side in &mut sides {
            if let Some(above) = left_open(clauses, side.token).filter(|_| side.gives == Gives::Subject) {
                side.stance = Stance::Open;
                side.held_at = above;
                // Only somebody leaves a thing open: "the effects will tell whether".
                side.modal = true;
            }
        }
        // "doubts that the toll will help": one no, and it is his who doubts.
        let doubted = sides
            .iter()
            .position(|side| side.gives == Gives::Subject && side.stance == Stance::ExpectsNot);
        if let Some(at) = doubted {
            let praised = |side: &Side| {
                side.gives == Gives::Speaker
                    && side.stance == Stance::For
                    && clauses.path(side.token).contains(&sides[at].token)
            };
            if sides.iter().any(praised) {
                sides[at].stance = Stance::Against;
                let doubt = sides.swap_remove(at);
                sides.retain(|side| side.gives != Gives::Speaker);
                sides.push(doubt);
            }
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

    /// The attitude above an infinitive that is one itself: "wants ... to be stopped", "agreed to drop",
    /// "no reason to drop".
    fn wish_above(&self, clauses: &Clauses<'_>, word: &Word) -> Option<&Word> {
        let verb = clauses.verb_of(word.tokens.start);
        if !clauses.under(verb, &["agent"]).is_empty()
            || !matches!(clauses.dep(verb), "xcomp" | "ccomp" | "advcl" | "acl" | "relcl")
        {
            return None;
        }
        let infinitive = is_infinitive(clauses, verb);
        let above = clauses.head(verb)?;
        let noun = matches!(clauses.dep(verb), "acl" | "relcl");
        let wishes = |other: &&Word| {
            other.gives == Gives::Subject
                && !other.modal
                && (!noun || other.to_do)
                && other.tokens.contains(&above)
        };
        self.words.iter().filter(|_| infinitive).find(wishes)
    }

    /// Whether a wish has an infinitive or participle beside the term that would undo it.
    fn undone_below(&self, clauses: &Clauses<'_>, word: &Word, way: &[usize], term: &[usize]) -> bool {
        let verb = clauses.verb_of(word.tokens.start);
        let mut beside = clauses.under(verb, &["xcomp", "ccomp", "oprd"]);
        if let Some(term) = way.first() {
            beside.extend(clauses.under(*term, &["acl"]));
        }
        // What the term says itself is counted in it.
        beside.retain(|other| !term.contains(other));
        beside.into_iter().any(|other| {
            let tag = clauses.token(other).map_or("", |token| token.tag);
            let undoes = |word: &&Word| {
                word.gives == Gives::Subject
                    && word.stance == StancePolarity::Against
                    && word.tokens.contains(&other)
            };
            // "wants the ban lifted": the parser takes the ban for the subject of a clause of its own.
            let below = way.iter().position(|step| *step == other);
            let below = below.and_then(|step| way.get(step.checked_sub(1)?));
            let subject = below.is_some_and(|step| matches!(clauses.dep(*step), "nsubj" | "nsubjpass"));
            let bare = subject && clauses.under(other, &["aux", "auxpass"]).is_empty();
            let passive = tag == "VBN" || tag == "VBD" && bare;
            passive && (bare || !way.contains(&other)) && self.words.iter().any(|word| undoes(&word))
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
            by_verb: false,
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
                && !matches!(
                    clauses.dep(word.tokens.start),
                    "amod" | "compound" | "pcomp" | "acl"
                )
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

/// "could not": what is lacking may be the means.
fn could_not(modal: &Word) -> bool {
    modal.means && modal.stance == StancePolarity::Against
}

fn is_noun(clauses: &Clauses<'_>, term: &[usize]) -> bool {
    term.iter().any(|at| {
        clauses
            .token(*at)
            .is_some_and(|token| matches!(token.pos, "NOUN" | "PROPN"))
    })
}
