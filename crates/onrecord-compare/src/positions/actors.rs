//! Whose position is it?
//!
//! The subject of the clause, if it is somebody; each of several joined subjects by itself. A subject
//! that is part of the term ("American forces will not go") speaks for the country it is named by. A
//! subject that is nobody leaves the position to whoever speaks.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::reference::ReferenceClass;
use onrecord_nouns::{EntityId, EntityKind, Mention, Mode, Span, Stance};

use super::bodies::{alone, is_actor, named_before, owner};
use super::cast::Cast;
use super::clauses::Clauses;
use super::countries::{country, country_named, own_name};
use super::members::{included, spokesmen};
use super::stance::{Gives, Side};
use super::way::{bestowers, called_so, feel_it};
use super::words::{BE_FOR, WOULD};
use crate::Item;

/// Who holds a position.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holder {
    /// An entity of the report.
    Entity(EntityId),
    /// The government of a country, by its code.
    Country(String),
    /// A state that only the texts know, by its name.
    State(String),
    /// Several people whom the text names by a noun only: "the landlords of Rand".
    People(Span),
    /// Whoever makes the statement that the term stands in.
    Speaker,
}

/// The holders of a side.
pub(super) fn holders(
    item: &Item<'_>,
    clauses: &Clauses<'_>,
    term: &[usize],
    side: &Side,
    (cast, lexicon): (&Cast, &Lexicon),
) -> Vec<Holder> {
    if side.gives == Gives::Speaker {
        let named = namer(item, clauses, side.token, lexicon).or_else(|| for_whom(item, clauses, side.token));
        return match named {
            Some(entity) => vec![Holder::Entity(entity)],
            None => {
                let some = spokesmen(item, clauses, side.token, cast);
                if some.is_empty() {
                    vec![Holder::Speaker]
                } else {
                    some
                }
            }
        };
    }
    let mut holders = Vec::new();
    let mut subjects = match side.gives {
        Gives::Object => feel_it(clauses, side.held_at),
        Gives::Itself => called_so(clauses, side.held_at),
        _ => carriers(clauses, side.held_at),
    };
    if side.gives == Gives::Itself && subjects.is_empty() {
        return Vec::new();
    }
    // "has the support of the guild", where the toll is what has it.
    let mut bestowed = false;
    if subjects.is_empty() && side.gives == Gives::Subject {
        let of_the_term = |at: &usize| clauses.path(*at).iter().any(|step| term.contains(step));
        subjects = bestowers(clauses, side.held_at);
        subjects.retain(|at| !of_the_term(at));
        bestowed = !subjects.is_empty();
    }
    // "broke up a march against it": the marchers' side, unless somebody holds the march.
    if let Some(noun) = protest(clauses, side.held_at) {
        subjects.extend(carriers(clauses, noun));
        let verb = clauses.head(noun).filter(|_| clauses.dep(noun) == "dobj");
        let holds = |verb: usize| {
            let word = clauses.lower.get(verb).map_or("", String::as_str);
            glue("holds-a-protest").contains(&word)
        };
        if subjects.is_empty() && !verb.is_some_and(holds) {
            return Vec::new();
        }
    }
    // "There is no agreement on it": nobody's.
    let verb = clauses.verb_of(side.held_at);
    // But "there are no plans to do it" is said of those who speak.
    if subjects.is_empty() && !clauses.is_verb(side.held_at) && !clauses.under(verb, &["expl"]).is_empty() {
        return if side.meant && side.stance == Stance::Against {
            vec![Holder::Speaker]
        } else {
            Vec::new()
        };
    }
    if subjects.is_empty() {
        subjects = clauses.subjects(clauses.verb_of(side.held_at));
    }
    // "let's talk about it": nobody has said yet what he thinks.
    if subjects.is_empty() && side.stance == Stance::Open && side.by_verb {
        return Vec::new();
    }
    // "some leaders, including X": X too. The parser labels it a preposition that is a participle.
    let named: Vec<usize> = subjects
        .iter()
        .flat_map(|subject| clauses.under(*subject, &["prep"]))
        .filter(|prep| clauses.token(*prep).is_some_and(|token| token.tag == "VBG"))
        .flat_map(|prep| clauses.under(prep, &["pobj"]))
        .collect();
    subjects.extend(named);
    let mut somebody = false;
    // What is done to somebody ("the workers may be sent home") is not their side.
    subjects.retain(|subject| {
        let by_others = matches!(side.gives, Gives::Subject | Gives::Speaker);
        let done_to = clauses.dep(*subject) == "nsubjpass" && by_others;
        !done_to || term.contains(subject) || side.state
    });
    for subject in subjects.iter().flat_map(|subject| clauses.joined(*subject)) {
        // "Nobody wants to call it that": nobody's, least of all whoever says so.
        let none = |word: &String| glue("nobody").contains(&word.as_str());
        if clauses.lower.get(subject).is_some_and(none) {
            return Vec::new();
        }
        // "no word on who will pay for it": nobody's.
        if clauses
            .token(subject)
            .is_some_and(|token| matches!(token.tag, "WP" | "WDT"))
        {
            return Vec::new();
        }
        // "The draft foresees it": a paper wants nothing.
        let paper = |token: &onrecord_nouns::Token| glue("paper").contains(&&*token.lemma.to_lowercase());
        if clauses.token(subject).is_some_and(paper) && !term.contains(&subject) {
            return Vec::new();
        }
        // "Sundia said it would not go", "she said her country would answer": whoever speaks.
        if is_speaker(item, clauses, subject, lexicon) {
            holders.push(Holder::Speaker);
            continue;
        }
        // "their country", "your government": whose, the sentence does not say.
        let whose = clauses
            .under(subject, &["poss"])
            .iter()
            .any(|poss| clauses.token(*poss).is_some_and(|token| token.tag == "PRP$"));
        let named = |entity: &EntityId| {
            let known = item
                .reading
                .entity(*entity)
                .is_some_and(|entity| entity.known.is_some() || entity.actor.is_some());
            // "Corvia sends ships" as a question: Corvia acts, though the question names it.
            let acts = || {
                let name = clauses.token(subject).is_some_and(|token| token.pos == "PROPN");
                name && side.gives == Gives::Subject
                    && clauses.dep(subject) == "nsubj"
                    && is_actor(item, *entity)
            };
            (!term.contains(&subject) || acts()) && (known || !whose)
        };
        // "her party", "its leader": the body of whoever that is.
        if whose
            && !term.contains(&subject)
            && entity(item, clauses, subject).filter(named).is_none()
            && let Some(owner) = owner(item, clauses, subject, lexicon)
        {
            holders.push(Holder::Entity(owner));
            continue;
        }
        let some = included(item, clauses, subject, cast);
        if !some.is_empty() {
            holders.extend(some);
            continue;
        }
        // "the institute", that has no other name here.
        let unnamed = |entity: EntityId| {
            let entity = item.reading.entity(entity);
            entity.is_none_or(|entity| {
                !entity.name.contains(char::is_uppercase)
                    || entity.name.starts_with(char::is_uppercase)
                        && !entity
                            .name
                            .trim_start_matches(char::is_uppercase)
                            .contains(char::is_uppercase)
                        && entity.name.contains(' ')
            })
        };
        if entity(item, clauses, subject).is_none_or(unnamed)
            && let Some(body) = named_before(item, clauses, subject)
        {
            holders.push(Holder::Entity(body));
            continue;
        }
        // "Draska" in "Draska Today" is the state.
        let state = clauses
            .token(subject)
            .and_then(|token| cast.state_named(clauses.text().slice(token.span)));
        if let Some(state) = state.filter(|_| !term.contains(&subject) && alone(clauses, subject)) {
            holders.push(Holder::State(state.to_owned()));
            continue;
        }
        somebody |= whose;
        if let Some(entity) = entity(item, clauses, subject).filter(named) {
            holders.push(Holder::Entity(entity));
        } else if bestowed && let Some(code) = own_name(clauses, subject, lexicon) {
            holders.push(Holder::Country(code.to_owned()));
        } else if term.contains(&subject) {
            let whole = country(clauses, subject, lexicon)
                .or_else(|| own_name(clauses, subject, lexicon).map(str::to_owned));
            holders.extend(whole.map(Holder::Country));
        } else if !whose {
            holders.extend(people(clauses, subject, side).map(Holder::People));
        }
    }
    // "The guild said it would pay": of whom "it" is, only the clause above tells.
    if holders.is_empty() && !somebody {
        holders.extend(told_above(item, clauses, &subjects));
    }
    if holders.is_empty() && side.rule == WOULD {
        return Vec::new();
    }
    let joint = joint_source(item, clauses, side.token, lexicon);
    if holders.is_empty() || joint.len() > 1 {
        holders.extend(joint);
    }
    holders.sort();
    holders.dedup();
    if holders.is_empty() && !somebody && side.rule != BE_FOR {
        let named = for_whom(item, clauses, side.token);
        vec![named.map_or(Holder::Speaker, Holder::Entity)]
    } else {
        holders
    }
}

/// Whom a pronoun means that is the subject of a clause which somebody is told to have said.
fn told_above(item: &Item<'_>, clauses: &Clauses<'_>, subjects: &[usize]) -> Option<Holder> {
    let [subject] = subjects else { return None };
    let verb = clauses.head(*subject)?;
    let pronoun = clauses.token(*subject).is_some_and(|token| token.tag == "PRP");
    if !pronoun || clauses.dep(*subject) != "nsubj" || clauses.dep(verb) != "ccomp" {
        return None;
    }
    let above = *clauses.under(clauses.head(verb)?, &["nsubj"]).first()?;
    entity(item, clauses, above).map(Holder::Entity)
}

/// "For the guild the toll is out of the question": who stands before the clause.
fn for_whom(item: &Item<'_>, clauses: &Clauses<'_>, token: usize) -> Option<EntityId> {
    let verb = clauses.verb_of(token);
    let subject = clauses.under(verb, &["nsubj", "nsubjpass"]).first().copied()?;
    let preps = clauses.under(verb, &["prep"]).into_iter();
    preps
        .filter(|prep| *prep < subject)
        .filter(|prep| {
            clauses
                .lower
                .get(*prep)
                .is_some_and(|word| glue("in-whose-eyes").contains(&word.as_str()))
        })
        .flat_map(|prep| clauses.under(prep, &["pobj"]))
        .find_map(|noun| entity(item, clauses, noun))
}

/// The noun that "against" hangs on: "a march against it".
fn protest(clauses: &Clauses<'_>, token: usize) -> Option<usize> {
    let head = clauses.head(token).filter(|_| clauses.dep(token) == "prep")?;
    let noun = |at: usize| {
        clauses
            .token(at)
            .is_some_and(|at| matches!(at.pos, "NOUN" | "PROPN"))
    };
    // The parser may hang the words on the verb before.
    let beside = token.checked_sub(1).filter(|before| {
        let word = clauses.lower.get(*before).map_or("", String::as_str);
        glue("protest").contains(&word)
    });
    Some(head).filter(|head| noun(*head)).or(beside)
}

/// How many words of a content may stand before the pronoun that means its speaker.
const FIRST_WORDS: usize = 3;

/// Whether the subject of what somebody is told to have said is that somebody: a pronoun that opens it, or
/// "his country".
fn is_speaker(item: &Item<'_>, clauses: &Clauses<'_>, subject: usize, lexicon: &Lexicon) -> bool {
    let Some(token) = clauses.token(subject) else {
        return false;
    };
    let inside = item.reading.statements.iter().filter_map(|statement| {
        let content = statement
            .content
            .iter()
            .find(|content| content.contains(token.span))?;
        Some((content.len(), *content, statement))
    });
    let Some((_, content, statement)) = inside.min_by_key(|(length, ..)| *length) else {
        return false;
    };
    if statement.speaker.is_none() || matches!(statement.mode, Mode::Document) {
        return false;
    }
    let opens = |at: usize| {
        let first = clauses.text().span(
            content.start(),
            clauses.token(at).map_or(0, |token| token.span.start()),
        );
        first.is_some_and(|first| clauses.text().slice(first).split_whitespace().count() <= FIRST_WORDS)
    };
    // He and she are known by what they refer to; "it" and "they" mean whoever speaks.
    let thing = !lexicon
        .reference
        .exactly(&token.lemma.to_lowercase())
        .iter()
        .any(|words| matches!(words.class, ReferenceClass::He | ReferenceClass::She));
    if token.tag == "PRP" && thing && matches!(statement.mode, Mode::Indirect | Mode::Mixed) {
        return opens(subject);
    }
    // "Orrin said he was opposed", where "he" was taken for somebody without a name: it is Orrin.
    if token.tag == "PRP" && !thing && matches!(statement.mode, Mode::Indirect | Mode::Mixed) {
        let name = |id: EntityId| {
            let entity = item.reading.entity(id);
            entity.is_some_and(|entity| {
                let last = entity.name.split_whitespace().next_back().unwrap_or_default();
                entity.kind == EntityKind::Person && last.starts_with(char::is_uppercase)
            })
        };
        let taken_for = entity(item, clauses, subject);
        return opens(subject)
            && statement.speaker.is_some_and(name)
            && taken_for.is_some_and(|one| !name(one));
    }
    let whose = clauses
        .under(subject, &["poss"])
        .into_iter()
        .find(|poss| clauses.token(*poss).is_some_and(|token| token.tag == "PRP$"));
    let collective = || {
        let classes = lexicon.reference.exactly(&token.lemma.to_lowercase());
        classes.iter().any(|words| {
            matches!(
                words.class,
                ReferenceClass::Collective | ReferenceClass::Government | ReferenceClass::Team
            )
        })
    };
    let named = statement
        .speaker
        .and_then(|speaker| item.reading.entity(speaker))
        .is_some_and(|speaker| speaker.kind != EntityKind::Anonymous);
    // "the party would not sign", said by one of its people: the body that the speaker speaks for.
    let own_body = || {
        let word = clauses.lower.get(subject).map_or("", String::as_str);
        let the = clauses.under(subject, &["det"]).into_iter().any(|det| {
            let det = clauses.lower.get(det).map_or("", String::as_str);
            glue("the").contains(&det)
        });
        // "Mara Penn of the Civic Alliance", "her campaign manager".
        let speaks_for_one = statement.speaker.is_some_and(|speaker| {
            let reading = item.reading;
            let person = reading
                .entity(speaker)
                .is_some_and(|entity| entity.kind == EntityKind::Person);
            let body = |inner: &Mention| {
                let entity = inner.entity.and_then(|entity| reading.entity(entity));
                entity.is_some_and(|entity| entity.kind == EntityKind::Organisation)
            };
            let mut own = reading
                .mentions
                .iter()
                .filter(|mention| mention.entity == Some(speaker));
            person
                && own.any(|mention| {
                    let mut others = reading.mentions.iter();
                    others.any(|inner| {
                        inner.span != mention.span && mention.span.contains(inner.span) && body(inner)
                    })
                })
        });
        // Another body of that sort has a name: "the Northern Bank" may be "the bank".
        let named_so = item.reading.entities.iter().any(|other| {
            other.kind == EntityKind::Organisation
                && other
                    .name
                    .split_whitespace()
                    .any(|part| part.starts_with(char::is_uppercase) && part.to_lowercase() == word)
        });
        the && glue("own-body").contains(&word) && speaks_for_one && !named_so
    };
    named && (whose.is_some_and(opens) && collective() || own_body())
}

/// Who calls it so: in "the union called the toll a mistake" the evaluation is the union's.
fn namer(item: &Item<'_>, clauses: &Clauses<'_>, token: usize, lexicon: &Lexicon) -> Option<EntityId> {
    let mut here = token;
    for _ in 0..4 {
        let head = clauses.head(here)?;
        if !matches!(
            clauses.dep(here),
            "ccomp"
                | "oprd"
                | "xcomp"
                | "dobj"
                | "prep"
                | "pobj"
                | "acomp"
                | "attr"
                | "pcomp"
                | "det"
                | "amod"
        ) {
            return None;
        }
        let word = clauses.lower.get(head).map_or("", String::as_str);
        let names_it = clauses.is_verb(head)
            && lexicon
                .position_words
                .exactly(word)
                .iter()
                .any(|class| class.id == "names-it");
        if names_it {
            let subject = *clauses.under(head, &["nsubj"]).first()?;
            return entity(item, clauses, subject);
        }
        here = head;
    }
    None
}

/// Who a noun of attitude belongs to: "Italy's proposal", "opposition to the mast from the north", "the
/// proposal comes from Italy".
fn carriers(clauses: &Clauses<'_>, token: usize) -> Vec<usize> {
    if clauses.is_verb(token) {
        return Vec::new();
    }
    // "renewed her call for it": hers is the subject's, as far as the sentence tells.
    let whose = |poss: &usize| clauses.token(*poss).is_some_and(|poss| poss.tag == "PRP$");
    let mut found = clauses.under(token, &["poss"]);
    if found.iter().any(whose) && matches!(clauses.dep(token), "dobj" | "pobj") {
        return Vec::new();
    }
    let mut all = vec![token];
    if matches!(clauses.dep(token), "nsubj" | "nsubjpass")
        && found.is_empty()
        && let Some(verb) = clauses.head(token)
        && clauses.under(verb, &["dobj", "ccomp", "xcomp"]).is_empty()
    {
        all.extend(clauses.under(verb, &["prep", "agent"]));
    }
    // "Statements about the readiness to pay were made by Norvia": the doer of the noun above.
    let mut above = token;
    while let Some(head) = clauses.head(above)
        && matches!(clauses.dep(above), "pobj" | "prep" | "conj" | "dobj")
    {
        above = head;
        if clauses.dep(above) == "nsubjpass"
            && let Some(verb) = clauses.head(above)
        {
            all.extend(clauses.under(verb, &["agent"]));
            break;
        }
    }
    let mut next = 0;
    while let Some(here) = all.get(next).copied() {
        next += 1;
        let word = clauses.lower.get(here).map_or("", String::as_str);
        let carries = matches!(word, "from" | "by" | "among");
        if carries && matches!(clauses.dep(here), "prep" | "agent") {
            found.extend(clauses.under(here, &["pobj"]));
        } else {
            all.extend(clauses.under(here, &["prep", "pobj", "agent", "acl", "dobj"]));
        }
    }
    found
}

/// The entity that a token heads a mention of.
fn entity(item: &Item<'_>, clauses: &Clauses<'_>, token: usize) -> Option<EntityId> {
    let place = clauses.token(token)?.span;
    // "We demand": whoever publishes the text.
    let own = clauses
        .lower
        .get(token)
        .is_some_and(|word| glue("we").contains(&word.as_str()));
    let quoted = item.reading.statements.iter().any(|statement| {
        matches!(statement.mode, Mode::Direct | Mode::Mixed)
            && statement.content.iter().any(|span| span.contains(place))
    });
    // "Lind on the steps: 'We accept it'": a mark of quotation before it says that another speaks.
    let marked = token
        .checked_sub(1)
        .and_then(|before| clauses.lower.get(before))
        .is_some_and(|before| {
            before
                .chars()
                .all(|mark| matches!(mark, '"' | '\u{201c}' | '\u{2018}' | '\u{201e}' | '\u{ab}'))
        });
    if own && !quoted && !marked {
        return Some(EntityId::PUBLISHER);
    }
    let mentions = &item.reading.mentions;
    mentions
        .iter()
        .filter(|mention| mention.head.index() == token)
        .chain(
            mentions
                .iter()
                .filter(|mention| mention.name.is_some_and(|name| name.contains(place))),
        )
        .find_map(|mention| mention.entity)
}

/// The words of a plural noun that rejects or wants something: whoever does that are people.
fn people(clauses: &Clauses<'_>, noun: usize, side: &Side) -> Option<Span> {
    let token = clauses.token(noun)?;
    // "the Liberals": the tagger may take a party for one name.
    let the = || {
        let mut dets = clauses.under(noun, &["det"]).into_iter();
        dets.any(|det| {
            clauses
                .lower
                .get(det)
                .is_some_and(|word| glue("the").contains(&word.as_str()))
        })
    };
    let party =
        || token.tag == "NNP" && clauses.lower.get(noun).is_some_and(|word| word.ends_with('s')) && the();
    let many = matches!(token.tag, "NNS" | "NNPS") || party();
    let feels = side.gives == Gives::Object;
    let place = matches!(clauses.dep(noun), "nsubj" | "conj") || feels || clauses.dep(noun) == "pobj";
    if !many || !place || !feels && side.gives != Gives::Subject || side.modal {
        return None;
    }
    let mut words = vec![noun];
    words.extend(clauses.under(noun, &["det", "amod", "compound", "poss", "nummod", "nmod"]));
    let possessor: Vec<usize> = words
        .iter()
        .filter(|word| clauses.dep(**word) == "poss")
        .flat_map(|word| clauses.children(*word).iter().copied())
        .collect();
    words.extend(possessor);
    clauses.span(&words)
}

/// The sources of an act or attitude that a word stands in, each of several by itself.
fn joint_source(item: &Item<'_>, clauses: &Clauses<'_>, token: usize, lexicon: &Lexicon) -> Vec<Holder> {
    let Some(place) = clauses.token(token).map(|token| token.span) else {
        return Vec::new();
    };
    let statement = item.reading.statements.iter().find(|statement| {
        matches!(statement.mode, Mode::Act | Mode::Attitude)
            && statement
                .cue
                .iter()
                .chain(&statement.content)
                .any(|span| span.contains(place))
    });
    let sources = statement.map_or(&[][..], |statement| &statement.source);
    sources
        .iter()
        .filter_map(|span| {
            let mentions = &item.reading.mentions;
            let entity = mentions
                .iter()
                .find(|mention| mention.span == *span)
                .and_then(|mention| mention.entity);
            let words = clauses.text().slice(*span);
            let country = || country_named(words, lexicon).map(|code| Holder::Country(code.to_owned()));
            // A single source that no mention covers is whoever the statement says speaks.
            let speaker = || statement.filter(|_| sources.len() == 1)?.speaker;
            entity
                .map(Holder::Entity)
                .or_else(country)
                .or_else(|| speaker().map(Holder::Entity))
        })
        .collect()
}
