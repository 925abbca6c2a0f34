//! Which statements answer what somebody else said just before: "disputes this", "calls the story a fake", "there
//! is no such letter"?
//!
//! They say nothing of what is not so, so that words cannot show it; only the place shows what is meant.
//! Surprise: where the cue has an object, it is looked for in the sentence and not in the content, since
//! "rules this out: nobody left" has as its content what stands behind the colon.

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Cue, CueKind, Frame, Lexicon};
use onrecord_nouns::{SourceId, Span, Substance, Syntax, Text};

use super::aligned::Pile;
use super::denials::Index;
use super::phrases::{below, children, is_negative, is_saying, is_written, mains};
use crate::claims::content::Said;
use crate::claims::shape::{Build, Force};

/// What points back means a statement so many sentences before it.
pub(super) const BACK: u32 = 3;
/// "No such letter" means one that was told of so many sentences before it.
const BACK_BY_NAME: u32 = 12;

/// And whatever was told so many sentences before it.
const NEAR: u32 = 2;

/// The cue of a statement in the word list, also where the rule that found it names none.
pub(super) fn cue(pile: &Pile<'_>, said: &Said<'_>, lexicon: &Lexicon) -> Option<&'static Cue> {
    let by_rule = said.statement.rule.id.split('/').nth(1);
    by_rule
        .and_then(|id| lexicon.cues.verbs.by_id(id))
        .or_else(|| verb(pile, said, lexicon).map(|(_, cue)| cue))
}

/// The verb of a cue: its token and its entry.
fn verb(pile: &Pile<'_>, said: &Said<'_>, lexicon: &Lexicon) -> Option<(usize, &'static Cue)> {
    let syntax = &pile.items.get(said.item)?.reading.syntax;
    let mut tokens = said.statement.cue.iter().flat_map(|span| syntax.tokens_in(*span));
    tokens.find_map(|at| {
        let token = syntax.tokens.get(at).filter(|token| token.pos == "VERB")?;
        let lemma = token.lemma.to_lowercase();
        let particle = children(syntax, at)
            .into_iter()
            .find_map(|child| syntax.tokens.get(child).filter(|child| child.dep == "prt"));
        let whole = particle.map(|particle| format!("{lemma} {}", particle.lemma.to_lowercase()));
        let known = whole.and_then(|whole| lexicon.cues.verbs.exactly(&whole).first().copied());
        let known = known.or_else(|| lexicon.cues.verbs.exactly(&lemma).first().copied());
        known.map(|cue| (at, cue))
    })
}

/// How a statement points at what was said before it.
enum Aim {
    /// At whatever somebody else said last.
    Last,
    /// At what this one said last; if this one is not quoted, at whatever somebody else said last.
    Of(SourceId),
    /// At what was said of a thing of this name; where nobody said anything of it, perhaps at what was said last.
    Thing { name: String, or_last: bool },
    /// At what an outlet or a text said last; if nothing, at who vouches for a thing of this name.
    Written(String),
}

/// The statements before it in its report that a statement goes against without telling them.
pub(super) fn answered(
    pile: &Pile<'_>,
    index: &Index,
    at: usize,
    said: &Said<'_>,
    lexicon: &Lexicon,
) -> Vec<usize> {
    match aim(pile, said, lexicon) {
        None => Vec::new(),
        Some(Aim::Written(name)) => {
            let fits = |other: &Said<'_>| other_side(pile, said, other) && pile.stands_in_writing(other);
            let found = before(pile, index, said, BACK, fits);
            if found.is_empty() {
                vouched(pile, index, said, &name)
            } else {
                found
            }
        }
        Some(Aim::Of(owner)) => {
            let owns = |other: &Said<'_>| other.speaker.is_some_and(|speaker| pile.one_side(owner, speaker));
            // Who is not quoted speaks through somebody else.
            let here = index.of_item.get(&said.item).into_iter().flatten();
            let quoted = here.filter_map(|at| pile.said.get(*at)).any(owns);
            before(pile, index, said, BACK, |other| {
                other_side(pile, said, other) && (owns(other) || !quoted)
            })
        }
        Some(Aim::Last) => before(pile, index, said, BACK, |other| other_side(pile, said, other)),
        Some(Aim::Thing { name, or_last }) => {
            let tells = |other: &Said<'_>| other_side(pile, said, other) && tells_of(pile, other, &name);
            let found = before(pile, index, said, BACK_BY_NAME, tells);
            if found.is_empty() && or_last {
                before(pile, index, said, NEAR, |other| other_side(pile, said, other))
            } else if or_last {
                found
            } else {
                vouched(pile, index, said, &name)
            }
        }
    }
    .into_iter()
    .filter(|found| *found != at)
    .collect()
}

/// The statements that call something genuine.
pub(super) fn genuine(pile: &Pile<'_>) -> Vec<usize> {
    let calls = |said: &Said<'_>| {
        let Some(item) = pile.items.get(said.item) else {
            return false;
        };
        let syntax = &item.reading.syntax;
        let mut tokens = said
            .statement
            .content
            .iter()
            .flat_map(|span| syntax.tokens_in(*span));
        tokens.any(|at| glue("genuine").contains(&word(&item.report.text, syntax, at).as_str()))
    };
    let all = pile.said.iter().enumerate();
    let all = all.filter(|(_, said)| calls(said) && !said.denies && !is_negative(pile, said));
    all.map(|(at, _)| at).collect()
}

/// "The letter is a fake": who calls a letter genuine in the reports of the story.
fn vouched(pile: &Pile<'_>, index: &Index, said: &Said<'_>, name: &str) -> Vec<usize> {
    let fits = |other: &Said<'_>| {
        other.story == said.story && other_side(pile, said, other) && tells_of(pile, other, name)
    };
    let all = index.genuine.iter().copied();
    all.filter(|at| pile.said.get(*at).is_some_and(fits)).collect()
}

/// Whether a statement goes against something that it does not tell.
pub(super) fn answers(pile: &Pile<'_>, said: &Said<'_>, lexicon: &Lexicon) -> bool {
    aim(pile, said, lexicon).is_some()
}

fn aim(pile: &Pile<'_>, said: &Said<'_>, lexicon: &Lexicon) -> Option<Aim> {
    let item = pile.items.get(said.item)?;
    let (text, syntax) = (&item.report.text, &item.reading.syntax);
    if let Some((verb, cue)) = verb(pile, said, lexicon) {
        let kind = |kind: CueKind| cue.kinds.contains(&kind);
        let undone = is_undone(pile, said, lexicon);
        let taken_up = takes_up(pile, said.item, (verb, cue), lexicon);
        if let Some(aim) = taken_up.filter(|_| kind(CueKind::Deny) && !undone) {
            return Some(aim);
        }
        let calls = kind(CueKind::Deny) || kind(CueKind::Describe);
        if let Some(aim) = called_untrue(text, syntax, said, lexicon).filter(|_| calls && !undone) {
            return Some(aim);
        }
    }
    if is_short_denial(pile, text, syntax, said, lexicon) {
        return Some(Aim::Last);
    }
    no_such(text, syntax, said).map(|name| Aim::Thing { name, or_last: true })
}

fn word(text: &Text, syntax: &Syntax, at: usize) -> String {
    let token = syntax.tokens.get(at);
    token.map_or_else(String::new, |token| text.slice(token.span).to_lowercase())
}

/// Whether a verb of denying is itself negated: "did not deny", "no longer denied", "neither confirmed nor denied",
/// "declined to dispute".
pub(super) fn is_undone(pile: &Pile<'_>, said: &Said<'_>, lexicon: &Lexicon) -> bool {
    let (Some(item), Some((verb, _))) = (pile.items.get(said.item), verb(pile, said, lexicon)) else {
        return false;
    };
    let (text, syntax) = (&item.report.text, &item.reading.syntax);
    let no = |at: usize| glue("no").contains(&word(text, syntax, at).as_str());
    let negated = |verb: usize| {
        let mut below = children(syntax, verb).into_iter();
        below.any(|at| {
            let adverb = syntax.tokens.get(at).is_some_and(|token| token.dep == "advmod");
            no(at) || adverb && children(syntax, at).into_iter().any(no)
        })
    };
    let Some(token) = syntax.tokens.get(verb) else {
        return false;
    };
    let above = token.head.index();
    let refuses = || {
        let lemma = syntax
            .tokens
            .get(above)
            .map_or("", |token| &*token.lemma)
            .to_lowercase();
        let known = lexicon.cues.verbs.exactly(&lemma);
        known.iter().any(|cue| cue.kinds.contains(&CueKind::Refuse))
    };
    negated(verb)
        || token.dep == "conj" && negated(above)
        || token.dep == "xcomp" && (refuses() || negated(above))
}

/// What a denying verb aims at that has as its object what was said before, "this", "the account", or has none.
fn takes_up(pile: &Pile<'_>, number: usize, (verb, cue): (usize, &Cue), lexicon: &Lexicon) -> Option<Aim> {
    let item = pile.items.get(number)?;
    let (text, syntax) = (&item.report.text, &item.reading.syntax);
    let of = |deps: &[&str]| {
        let below = children(syntax, verb).into_iter();
        below
            .filter(|at| {
                syntax
                    .tokens
                    .get(*at)
                    .is_some_and(|token| deps.contains(&token.dep))
            })
            .collect::<Vec<_>>()
    };
    let objects = of(&["dobj"]);
    let Some(object) = objects.first().copied() else {
        // "She disagreed: ...", but not "a plan rejected by the guild".
        let alone = cue.kinds.first() == Some(&CueKind::Oppose) && cue.frames.contains(&Frame::Quote);
        let by_somebody = !of(&["nsubj"]).is_empty();
        let bare = of(&["prep", "xcomp", "ccomp", "agent"]).is_empty();
        return (alone && by_somebody && bare).then_some(Aim::Last);
    };
    let name = word(text, syntax, object);
    let class = |word: &str, class: &str| {
        let found = lexicon.position_words.exactly(word);
        found.iter().any(|found| found.id == class)
    };
    if class(&name, "pronoun-thing") {
        return Some(Aim::Last);
    }
    let points = children(syntax, object).into_iter().any(|child| {
        let word = word(text, syntax, child);
        class(&word, "points-back") && !glue("open-determiner").contains(&word.as_str())
    });
    // "Her version of events": whose it is shows which.
    let poss = |child: &usize| syntax.tokens.get(*child).is_some_and(|token| token.dep == "poss");
    let owner = children(syntax, object).into_iter().find(poss);
    let told = is_saying(syntax, object, lexicon);
    if let Some(owner) = owner
        .filter(|_| told)
        .and_then(|owner| pile.source_at(number, owner))
    {
        return Some(Aim::Of(owner));
    }
    let told = told && points && below(syntax, object).is_none();
    let written = is_written(syntax, object, lexicon);
    told.then(|| {
        if written {
            Aim::Written(
                syntax
                    .tokens
                    .get(object)
                    .map_or_else(String::new, |token| token.lemma.to_lowercase()),
            )
        } else {
            Aim::Last
        }
    })
}

/// What a content calls a fake, a lie, a tale, if that is not somebody.
fn called_untrue(text: &Text, syntax: &Syntax, said: &Said<'_>, lexicon: &Lexicon) -> Option<Aim> {
    let tokens: Vec<usize> = said
        .statement
        .content
        .iter()
        .flat_map(|span| syntax.tokens_in(*span))
        .collect();
    let is = |at: &usize, class: &str| glue(class).contains(&word(text, syntax, *at).as_str());
    let called = tokens.iter().position(|at| is(at, "untrue"))?;
    let ahead = tokens.get(..called).unwrap_or_default();
    // "dismissed as fiction the suggestion that ...": it tells itself what is not so.
    let tells = tokens
        .iter()
        .any(|at| is_saying(syntax, *at, lexicon) && below(syntax, *at).is_some());
    if tells || called > LABEL || ahead.iter().any(|at| is(at, "no")) {
        return None;
    }
    // What is called so stands before it: "the story", "it"; a name is a person or a body.
    let parts = ahead.iter().filter(|at| {
        let token = syntax.tokens.get(**at);
        token.is_some_and(|token| {
            let says = matches!(token.pos, "NOUN" | "PROPN" | "PRON" | "VERB" | "AUX");
            // "a fairy tale": a part of the word itself.
            says && token.dep != "poss" && Some(&token.head.index()) != tokens.get(called)
        })
    });
    let Some(first) = parts.into_iter().next() else {
        return Some(Aim::Last);
    };
    let token = syntax.tokens.get(*first)?;
    match token.pos {
        "PRON" => Some(Aim::Last),
        "NOUN" if is_written(syntax, *first, lexicon) => {
            let own = children(syntax, *first).into_iter().any(|at| is(&at, "our"));
            Some(if own {
                Aim::Last
            } else {
                Aim::Written(token.lemma.to_lowercase())
            })
        }
        "NOUN" if is_saying(syntax, *first, lexicon) => Some(Aim::Last),
        "NOUN" => Some(Aim::Thing {
            name: token.lemma.to_lowercase(),
            or_last: false,
        }),
        _ => None,
    }
}

/// So many words may stand before the word that calls something untrue.
const LABEL: usize = 8;

/// So many words at most has a content that is a denial and nothing else.
const SHORT: usize = 9;

/// "That is not true", "it never happened", "nothing of the sort", "there is no truth in it", "utter nonsense".
fn is_short_denial(
    pile: &Pile<'_>,
    text: &Text,
    syntax: &Syntax,
    said: &Said<'_>,
    lexicon: &Lexicon,
) -> bool {
    let tokens = said
        .statement
        .content
        .iter()
        .flat_map(|span| syntax.tokens_in(*span));
    let tokens: Vec<usize> = tokens
        .filter(|at| syntax.tokens.get(*at).is_some_and(|token| token.pos != "PUNCT"))
        .collect();
    if tokens.is_empty() || tokens.len() > SHORT {
        return false;
    }
    let is = |at: usize, class: &str| glue(class).contains(&word(text, syntax, at).as_str());
    let pronoun = |at: usize| {
        let classes = lexicon.position_words.exactly(&word(text, syntax, at));
        classes.iter().any(|class| class.id == "pronoun-thing")
    };
    let none = |at: usize| children(syntax, at).into_iter().any(|child| is(child, "no"));
    // "There was no truth in the claim", "nothing of the sort".
    let no_truth = tokens.iter().any(|at| is(*at, "truth") && none(*at));
    let nothing_like_it = tokens.iter().any(|at| {
        let preposition = syntax.tokens.get(*at).map_or(*at, |token| token.head.index());
        let above = syntax
            .tokens
            .get(preposition)
            .map_or(*at, |token| token.head.index());
        is(*at, "sort") && is(above, "no")
    });
    let Some(verb) = mains(pile, said).first().copied() else {
        // "Utter nonsense".
        return tokens.len() <= LABEL / 2 && tokens.last().is_some_and(|last| is(*last, "untrue"))
            || no_truth
            || nothing_like_it;
    };
    let of = |deps: &[&str]| {
        let below = children(syntax, verb).into_iter();
        let mut below = below.filter(|at| {
            syntax
                .tokens
                .get(*at)
                .is_some_and(|token| deps.contains(&token.dep))
        });
        below.next()
    };
    let points = of(&["nsubj", "nsubjpass"]).is_some_and(pronoun);
    let not = none(verb);
    let lemma = syntax
        .tokens
        .get(verb)
        .map_or("", |token| &*token.lemma)
        .to_lowercase();
    let called = of(&["acomp", "attr"]).is_some_and(|what| {
        if not || none(what) {
            is(what, "true")
        } else {
            is(what, "untrue")
        }
    });
    let happened = not && glue("happens").contains(&lemma.as_str());
    points && (called || happened) || no_truth || nothing_like_it
}

/// "There is no such letter": the name of the thing.
fn no_such(text: &Text, syntax: &Syntax, said: &Said<'_>) -> Option<String> {
    let mut tokens = said
        .statement
        .content
        .iter()
        .flat_map(|span| syntax.tokens_in(*span));
    tokens.find_map(|at| {
        let such = word(text, syntax, at);
        let head = syntax.tokens.get(at)?.head.index();
        let noun = syntax.tokens.get(head).filter(|token| token.pos == "NOUN")?;
        let none = children(syntax, head).into_iter().any(|child| {
            let word = word(text, syntax, child);
            glue("no").contains(&word.as_str())
        });
        (glue("of-that-sort").contains(&such.as_str()) && none).then(|| noun.lemma.to_lowercase())
    })
}

/// Whether a content names a thing.
fn tells_of(pile: &Pile<'_>, said: &Said<'_>, name: &str) -> bool {
    let Some(syntax) = pile.items.get(said.item).map(|item| &item.reading.syntax) else {
        return false;
    };
    let mut tokens = said
        .statement
        .content
        .iter()
        .flat_map(|span| syntax.tokens_in(*span));
    tokens.any(|at| {
        syntax
            .tokens
            .get(at)
            .is_some_and(|token| token.lemma.eq_ignore_ascii_case(name))
    })
}

/// Whether somebody else says it, or nobody with a name.
fn other_side(pile: &Pile<'_>, said: &Said<'_>, other: &Said<'_>) -> bool {
    match (said.speaker, other.speaker) {
        (Some(own), Some(other)) => !pile.one_side(own, other),
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// The last statements before a statement that fit, those of the nearest speaker.
pub(super) fn before(
    pile: &Pile<'_>,
    index: &Index,
    said: &Said<'_>,
    back: u32,
    fits: impl Fn(&Said<'_>) -> bool,
) -> Vec<usize> {
    let Some(item) = pile.items.get(said.item) else {
        return Vec::new();
    };
    let syntax = &item.reading.syntax;
    let place = |first: Option<&Span>| {
        let first = first?;
        Some((syntax.sentence_at(*first)?.0, first.start()))
    };
    // The content of "denied this" may be what "this" stands for.
    let own = said.statement.cue.first().or(said.statement.content.first());
    let Some((sentence, start)) = place(own) else {
        return Vec::new();
    };
    let overlaps = |other: &Said<'_>| {
        let mut spans = other.statement.content.iter();
        spans.any(|span| own.is_some_and(|own| span.overlaps(*own)))
    };
    // "has not seen the document": no more than a thing.
    let is_thing = |other: &Said<'_>| other.wording == Substance::Scrap && other.build == Build::Phrase;
    let here = index.of_item.get(&said.item).into_iter().flatten();
    let mut near: Vec<(usize, usize)> = here
        .filter_map(|at| Some((*at, pile.said.get(*at)?)))
        .filter(|(_, other)| !other.denies && other.force != Force::Asked)
        .filter(|(at, _)| !index.answering.contains(at))
        .filter(|(_, other)| !overlaps(other) && !is_thing(other) && fits(other))
        .filter_map(|(at, other)| {
            let (there, begins) = place(other.statement.content.first())?;
            (begins < start && there + back >= sentence).then_some((begins, at))
        })
        .collect();
    near.sort_unstable();
    let speaker = |at: &usize| pile.said.get(*at).and_then(|said| said.speaker);
    let Some(last) = near.last().map(|(_, at)| speaker(at)) else {
        return Vec::new();
    };
    let mut all: Vec<usize> = near.into_iter().map(|(_, at)| at).collect();
    all.retain(|at| speaker(at) == last);
    all
}
