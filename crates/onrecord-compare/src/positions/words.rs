//! Which words of a sentence give a stance, and which one after what negates or turns them?
//!
//! One word at a time, with what hangs on it; which of them governs a term is asked in `stance`. A
//! surprise: who did not get an endorsement says nothing of a no.

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Attitude, Frame, Lexicon, Part, StancePolarity};
use onrecord_nouns::Sentence;

use super::clauses::Clauses;

/// Whose stance a word gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gives {
    /// That of the subject of its clause.
    Subject,
    /// That of whoever speaks.
    Speaker,
    /// That of its object: "the plan angered the guild".
    Object,
    /// That of whoever it calls so: "Lind, an opponent of the plan".
    Itself,
}

/// A word of attitude in a sentence.
pub(super) struct Word {
    pub(super) tokens: std::ops::Range<usize>,
    pub(super) stance: StancePolarity,
    /// Its stance where nothing negates or turns it.
    pub(super) base: StancePolarity,
    pub(super) gives: Gives,
    pub(super) rule: &'static str,
    pub(super) modal: bool,
    pub(super) part: Part,
    /// It can stand without an object: "Poland is against".
    pub(super) alone: bool,
    /// It takes an infinitive only: a plan to, the decision to.
    pub(super) to_do: bool,
    /// It takes a side only with an infinitive: "asked them to go", "threatened to go".
    pub(super) only_to: bool,
    /// A verb ends it: "dropped its objections".
    pub(super) ended: bool,
    /// It says what somebody may or can do rather than what he will do.
    pub(super) means: bool,
    /// What "not" makes of it.
    pub(super) negated: Option<StancePolarity>,
    /// It says yes and no at once: "neither supports nor rejects".
    pub(super) neither: bool,
}

/// The word at some tokens, if it is used as its entry says.
pub(super) fn word(
    clauses: &Clauses<'_>,
    tokens: std::ops::Range<usize>,
    entry: &Attitude,
    gives: Gives,
    lexicon: &Lexicon,
) -> Option<Word> {
    let head = tokens
        .clone()
        .find(|token| clauses.head(*token).is_none_or(|head| !tokens.contains(&head)))?;
    let tag = clauses.token(head)?.pos;
    let fits = match entry.part {
        Part::Verb => matches!(tag, "VERB" | "AUX" | ""),
        Part::Noun => matches!(tag, "NOUN" | "PROPN" | ""),
        Part::Adjective | Part::Phrase => true,
    };
    if !fits {
        return None;
    }
    // "he'd gone" is another word.
    if entry.id == WOULD && clauses.token(head).is_some_and(|token| token.tag != "MD") {
        return None;
    }
    // What is only supposed or asked is nobody's side.
    if clauses.supposed(head) {
        return None;
    }
    // "considers the toll superfluous": what it is considered to be takes the side.
    let called = clauses.under(head, &["oprd", "ccomp"]).iter().any(|below| {
        clauses
            .token(*below)
            .is_some_and(|token| matches!(token.pos, "ADJ" | "NOUN"))
            && clauses.dep(*below) != "dobj"
    });
    if called && entry.stance == StancePolarity::Open && entry.part == Part::Verb {
        return None;
    }
    // "declined to comment" takes no side on what was asked.
    let silent = clauses.under(head, &["xcomp"]).iter().any(|below| {
        let word = clauses.lower.get(*below).map_or("", String::as_str);
        let classes = lexicon.position_words.exactly(word);
        classes.iter().any(|class| class.id == "no-opinion")
    });
    if silent && gives == Gives::Subject {
        return None;
    }
    // "the need to provide" is a noun; only a verb demands.
    let demands = gives == Gives::Speaker && entry.frames.contains(&Frame::Infinitive);
    if demands && !matches!(tag, "AUX" | "VERB" | "") {
        return None;
    }
    let gives = if entry.frames.contains(&Frame::Experiencer) {
        Gives::Object
    } else if entry.frames.contains(&Frame::Holder) {
        Gives::Itself
    } else {
        gives
    };
    let reversed = reversed(clauses, head, entry, lexicon);
    let neither = match neither(clauses, head, entry, lexicon) {
        Neither::No if neither_of_two(clauses, head) => Neither::Negates,
        neither => neither,
    };
    let negated = (negated(clauses, head, &tokens) || neither == Neither::Negates) != reversed;
    // "must not become a substitute" says what something is not; it is no side.
    let verb = clauses.verb_of(head);
    if demands && negated && !clauses.under(verb, &["attr", "acomp"]).is_empty() {
        return None;
    }
    let stance = match (negated, reversed) {
        // Who drops an objection is for it.
        (_, true) if entry.stance == StancePolarity::Against => StancePolarity::For,
        (true, _) => entry.negated?,
        (false, _) => entry.stance,
    };
    // "did not receive an endorsement from Rand": Rand has not said no.
    let stance = if negated && !reversed && not_given(clauses, head, entry) {
        StancePolarity::Open
    } else {
        stance
    };
    let modal = clauses.dep(head) == "aux"
        && tokens.len() <= 2
        && gives == Gives::Subject
        && entry.frames.contains(&Frame::Infinitive);
    Some(Word {
        tokens,
        stance,
        base: entry.stance,
        gives,
        rule: entry.id,
        modal,
        part: entry.part,
        alone: entry.frames.contains(&Frame::Alone),
        to_do: entry.frames == [Frame::Infinitive],
        only_to: entry.frames.contains(&Frame::Addressee),
        ended: reversed,
        negated: entry.negated.filter(|_| !negated),
        means: entry.stance == StancePolarity::Open,
        neither: neither == Neither::Both,
    })
}

/// Whether a noun of attitude is what somebody else did not get.
fn not_given(clauses: &Clauses<'_>, head: usize, entry: &Attitude) -> bool {
    if entry.part != Part::Noun || entry.stance != StancePolarity::For || clauses.dep(head) != "dobj" {
        return false;
    }
    let Some(verb) = clauses.head(head) else {
        return false;
    };
    let from = |at: usize| {
        clauses.under(at, &["prep"]).iter().any(|prep| {
            let word = clauses.lower.get(*prep).map_or("", String::as_str);
            glue("from").contains(&word)
        })
    };
    from(head) || from(verb)
}

/// What "neither ... nor" makes of a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Neither {
    /// There is none.
    No,
    /// "neither necessary nor lawful": a no, twice.
    Negates,
    /// "neither supports nor rejects": yes and no at once.
    Both,
}

/// "Neither the guild nor the league wants it", "backs neither the toll nor the tax".
fn neither_of_two(clauses: &Clauses<'_>, verb: usize) -> bool {
    let two = |at: usize| {
        clauses
            .children(at)
            .iter()
            .any(|child| clauses.lower.get(*child).is_some_and(|word| word == "neither"))
    };
    clauses.is_verb(verb)
        && clauses
            .under(verb, &["nsubj", "nsubjpass", "dobj"])
            .into_iter()
            .any(two)
}

fn neither(clauses: &Clauses<'_>, head: usize, entry: &Attitude, lexicon: &Lexicon) -> Neither {
    let word = |at: usize| clauses.lower.get(at).map_or("", String::as_str);
    let near = |at: usize| {
        let below = clauses
            .children(at)
            .iter()
            .any(|child| glue("neither").contains(&word(*child)));
        below
            || at
                .checked_sub(1)
                .is_some_and(|before| glue("neither").contains(&word(before)))
    };
    let mut others = clauses.under(head, &["conj"]);
    if clauses.dep(head) == "conj" {
        others.extend(clauses.head(head));
    }
    if !near(head) && !others.iter().any(|other| near(*other)) {
        return Neither::No;
    }
    let lists = [&lexicon.attitudes, &lexicon.evaluations];
    let others: Vec<StancePolarity> = others
        .into_iter()
        .flat_map(|other| lists.into_iter().flat_map(move |list| list.exactly(word(other))))
        .map(|other| other.stance)
        .collect();
    let turned = others.iter().any(|other| *other != entry.stance);
    if turned || others.is_empty() && entry.part == Part::Verb {
        Neither::Both
    } else {
        Neither::Negates
    }
}

/// Verbs whose particle or preposition does not stand beside them: "ruled this out", "voted nine to one for".
pub(super) fn split_by_object(clauses: &Clauses<'_>, sentence: &Sentence, lexicon: &Lexicon) -> Vec<Word> {
    let mut words = Vec::new();
    for verb in sentence.first.index()..sentence.end.index() {
        let particles = clauses.under(verb, &["prt", "prep"]);
        for particle in particles.into_iter().filter(|particle| *particle > verb + 1) {
            let (Some(one), Some(other)) = (clauses.lower.get(verb), clauses.lower.get(particle)) else {
                continue;
            };
            for entry in lexicon.attitudes.exactly(&format!("{one} {other}")) {
                words.extend(word(clauses, verb..verb + 1, entry, Gives::Subject, lexicon));
            }
        }
    }
    words
}

/// The entry of "would": what a speaker says of himself with it is a side.
pub(super) const WOULD: &str = "would";

/// The rule of [`be_for`].
pub(super) const BE_FOR: &str = "be-for";

/// "The guild is for the toll": no word but "for" says it.
pub(super) fn be_for(clauses: &Clauses<'_>, sentence: &Sentence) -> Vec<Word> {
    let word = |at: usize| clauses.lower.get(at).map_or("", String::as_str);
    let is_for = |at: &usize| {
        let is = |verb: usize| {
            clauses
                .token(verb)
                .is_some_and(|token| token.lemma.as_ref() == "be")
                && clauses
                    .under(verb, &["acomp", "attr", "oprd", "expl", "aux"])
                    .is_empty()
        };
        word(*at) == "for" && clauses.dep(*at) == "prep" && clauses.head(*at).is_some_and(is)
    };
    (sentence.first.index()..sentence.end.index())
        .filter(is_for)
        .map(|at| {
            let not = clauses
                .head(at)
                .is_some_and(|verb| !clauses.under(verb, &["neg"]).is_empty());
            Word {
                tokens: at..at + 1,
                stance: if not {
                    StancePolarity::Against
                } else {
                    StancePolarity::For
                },
                base: StancePolarity::For,
                gives: Gives::Subject,
                rule: BE_FOR,
                modal: false,
                part: Part::Adjective,
                alone: false,
                to_do: false,
                only_to: false,
                ended: false,
                negated: None,
                means: false,
                neither: false,
            }
        })
        .collect()
}

/// Whether a verb ends the attitude that a noun names: "dropped its objections".
fn reversed(clauses: &Clauses<'_>, head: usize, entry: &Attitude, lexicon: &Lexicon) -> bool {
    let object = entry.part == Part::Noun && matches!(clauses.dep(head), "dobj" | "nsubjpass");
    object
        && clauses.head(head).is_some_and(|verb| {
            let word = clauses.lower.get(verb).map_or("", String::as_str);
            let classes = lexicon.position_words.exactly(word);
            classes.iter().any(|class| class.id == "reversal")
        })
}

/// "does not consider it necessary", "does not believe that it is necessary": the no stands with what is thought.
fn not_held(clauses: &Clauses<'_>, head: usize) -> bool {
    let named = clauses
        .token(head)
        .is_some_and(|token| matches!(token.pos, "ADJ" | "NOUN"));
    let clause = if matches!(clauses.dep(head), "acomp" | "attr") {
        clauses.head(head)
    } else {
        Some(head)
    };
    let above = clause
        .filter(|clause| clauses.dep(*clause) == "ccomp")
        .and_then(|clause| clauses.head(clause));
    named
        && above.is_some_and(|above| {
            let lemma = clauses.token(above).map(|token| token.lemma.to_lowercase());
            let thinks = lemma.is_some_and(|lemma| glue("thinks").contains(&lemma.as_str()));
            thinks && !clauses.under(above, &["neg"]).is_empty()
        })
}

/// Whether a word is negated: by a particle of its own or of its verb, or by "no" before a noun.
fn negated(clauses: &Clauses<'_>, head: usize, tokens: &std::ops::Range<usize>) -> bool {
    let verb = if clauses.dep(head) == "aux" {
        clauses.head(head).unwrap_or(head)
    } else {
        head
    };
    let outside = |at: &usize| !tokens.contains(at);
    let own = [head, verb]
        .iter()
        .any(|at| clauses.under(*at, &["neg"]).iter().any(outside));
    let no = clauses
        .under(head, &["det"])
        .iter()
        .filter(|at| outside(at))
        .any(|at| clauses.lower[*at] == "no");
    // "is not ready to", "did not voice support": the particle stands with the verb that carries the word.
    let carried = matches!(clauses.dep(head), "acomp" | "attr" | "dobj" | "oprd")
        && clauses
            .head(head)
            .is_some_and(|verb| clauses.under(verb, &["neg"]).iter().any(outside));
    // "is not on the table".
    let lies = clauses.dep(head) == "prep"
        && clauses.head(head).is_some_and(|verb| {
            clauses.token(verb).is_some_and(|token| token.pos == "AUX")
                && clauses.under(verb, &["neg"]).iter().any(outside)
        });
    // "Nothing speaks against it".
    let nothing = clauses
        .under(verb, &["nsubj"])
        .into_iter()
        .any(|subject| clauses.lower.get(subject).is_some_and(|word| word == "nothing"));
    // "would accept no charge".
    let no_object = clauses.is_verb(head)
        && clauses.under(head, &["dobj"]).into_iter().any(|object| {
            let before = clauses.under(object, &["det"]).into_iter().filter(outside);
            before.into_iter().any(|at| clauses.lower[at] == "no")
        });
    // "would “not ask for it”": a quotation mark keeps the particle from its verb in the parse.
    let torn = clauses.is_verb(head)
        && head.checked_sub(1).is_some_and(|not| {
            let mark = not.checked_sub(1).and_then(|mark| clauses.lower.get(mark));
            outside(&not)
                && clauses.lower[not] == "not"
                && mark.is_some_and(|mark| mark.starts_with(['"', '“', '‘', '\'']))
        });
    // "denies a pledge of it".
    let denied = clauses.dep(head) == "dobj"
        && clauses
            .head(head)
            .and_then(|verb| clauses.token(verb))
            .is_some_and(|verb| glue("denies").contains(&verb.lemma.to_lowercase().as_str()));
    own || no || carried || lies || nothing || no_object || torn || denied || not_held(clauses, head)
}
