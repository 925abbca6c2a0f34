//! Which phrases refer to somebody or something that can speak or act?
//!
//! Names with their titles and appositions, unnamed sources, groups, bodies, documents, events,
//! outlets and pronouns. A phrase is what the parse hangs on its head, without a second half after
//! "and" and without clauses. Who is meant is left to `coreference`.

mod describe;
mod extent;
mod plain;

use std::ops::Range;

use onrecord_lexicon::reference::ReferenceClass as Class;
use onrecord_lexicon::{AnonymousClass, Carrier, CueKind, SourcePlace};
use onrecord_nouns::{Known, MentionForm, Number};

use crate::names::{Name, NameClass, name_at, role_ending_at};
use crate::who::Page;

pub(crate) use describe::{actor_of, entity, known_of};

/// What sort of thing a phrase refers to, as far as its head tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A name.
    Name,
    /// An unnamed source.
    Anonymous(AnonymousClass),
    /// Somebody in an office: "the president".
    Role,
    /// A person without an office: "the man".
    Person,
    /// Several people or states: "European leaders".
    Group,
    /// Those around somebody: "Trump's team".
    Team,
    Government,
    Organisation,
    Outlet,
    Document,
    Event,
    Pronoun(Pronoun),
    /// A speaker whose head no list knows.
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pronoun {
    He,
    She,
    It,
    They,
    Relative,
}

/// A phrase that refers, before it is settled to whom.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    /// All its tokens.
    pub(crate) tokens: Range<usize>,
    /// The token that heads it.
    pub(crate) head: usize,
    /// The name in it, by index.
    pub(crate) name: Option<usize>,
    pub(crate) form: MentionForm,
    pub(crate) sort: Sort,
    /// Head nouns of title, description and apposition: `official`, `prime minister`.
    pub(crate) heads: Vec<String>,
    /// Words that modify the head, in lower case, articles left out.
    pub(crate) modifiers: Vec<String>,
    /// What the title or description is of: `city` in "the head of the city".
    pub(crate) of: Vec<String>,
    /// The country or organisation named in title or description.
    pub(crate) belongs: Option<Known>,
    /// The token of the possessor: "Trump" in "Trump's team".
    pub(crate) possessor: Option<usize>,
    pub(crate) plural: bool,
    pub(crate) number: Number,
    pub(crate) rank: Option<Range<usize>>,
    pub(crate) side: Option<Range<usize>>,
    pub(crate) access: Option<Range<usize>>,
    /// Somebody new by its own words: "another official".
    pub(crate) another: bool,
    /// It is the source of a cue.
    pub(crate) speaks: bool,
    /// It is a subject.
    pub(crate) subject: bool,
}

/// Finds the phrases that refer, in the order of the text; an outer phrase comes before an inner.
///
/// # Limits
///
/// Coordinated sources ("the mayor and the governor") are two phrases. A phrase that the parser
/// attaches wrongly is cut at commas, so a long apposition may be lost.
pub(crate) fn phrases(page: &Page<'_>, names: &[Name]) -> Vec<Phrase> {
    let speaking = speaking(page);
    let mut found: Vec<Phrase> = Vec::new();
    for sentence in &page.syntax.sentences {
        let range = sentence.first.index()..sentence.end.index();
        if !page.told(range.start) {
            continue;
        }
        if range.clone().any(|at| page.parsed(at)) {
            for at in range {
                found.extend(phrase_at(page, names, &speaking, at));
            }
        } else {
            found.extend(plain::phrases(page, names, &range));
        }
    }
    found.sort_by_key(|phrase| {
        (
            phrase.tokens.start,
            std::cmp::Reverse(phrase.tokens.end),
            phrase.head,
        )
    });
    drop_inner(page, names, &mut found);
    found
}

/// A name inside a phrase that carries it as its own name is no second mention.
fn drop_inner(page: &Page<'_>, names: &[Name], found: &mut Vec<Phrase>) {
    let named: Vec<(usize, Range<usize>)> = found
        .iter()
        .filter_map(|phrase| Some((phrase.name?, phrase.tokens.clone())))
        .collect();
    // "Ole Sand, a harbour official": the description is part of him.
    let described = |phrase: &Phrase| {
        let of = page.head(phrase.head);
        page.dep(phrase.head) == "appos"
            && named.iter().any(|(name, tokens)| {
                tokens.contains(&phrase.head)
                    && names.get(*name).is_some_and(|name| name.tokens.contains(&of))
            })
    };
    found.retain(|phrase| {
        if phrase.name.is_none() && described(phrase) {
            return false;
        }
        let Some(name) = phrase.name else {
            // The title inside "Prime Minister X" is part of X.
            return !named.iter().any(|(_, tokens)| {
                tokens.start <= phrase.tokens.start
                    && phrase.tokens.end <= tokens.end
                    && phrase.tokens != *tokens
                    && phrase.sort == Sort::Role
            });
        };
        !named.iter().any(|(other, tokens)| {
            *other == name
                && tokens.len() > phrase.tokens.len()
                && tokens.start <= phrase.tokens.start
                && phrase.tokens.end <= tokens.end
        })
    });
}

/// Which tokens head the source of a cue.
fn speaking(page: &Page<'_>) -> Vec<bool> {
    let mut speaking = vec![false; page.len()];
    let mut mark = |at: usize| {
        if let Some(flag) = speaking.get_mut(at) {
            *flag = true;
        }
    };
    for sentence in &page.syntax.sentences {
        let range = sentence.first.index()..sentence.end.index();
        for at in range.clone() {
            let verb = page.head(at);
            match page.dep(at) {
                "nsubj" | "nsubjpass" if is_cue(page, verb) => mark(at),
                "pobj" if page.dep(verb) == "agent" && is_cue(page, page.head(verb)) => mark(at),
                "dobj" if cites(page, verb) => mark(at),
                "compound" if misread(page, at) && is_cue(page, verb) => mark(at),
                _ => {}
            }
        }
        for hit in page.lexicon.cues.phrases.find(page.row(range.clone())) {
            if matches!(
                hit.entry.source,
                SourcePlace::After | SourcePlace::Cited | SourcePlace::Relay
            ) {
                mark(head_from(page, range.start + hit.words.end, &range));
            }
        }
    }
    // "X and Y said": Y speaks too.
    for at in 0..page.len() {
        let head = page.head(at);
        let first = speaking.get(head).copied().unwrap_or(false) && page.dep(head) != "ROOT";
        if page.dep(at) == "conj"
            && first
            && let Some(flag) = speaking.get_mut(at)
        {
            *flag = true;
        }
    }
    speaking
}

/// "the request states": a subject that the parser hangs on its verb as if that were a noun.
fn misread(page: &Page<'_>, at: usize) -> bool {
    let verb = page.head(at);
    verb == at + 1 && page.dep(at) == "compound" && matches!(page.tag(verb), "VBZ" | "VBD" | "VBP")
}

fn is_cue(page: &Page<'_>, verb: usize) -> bool {
    page.tag(verb).starts_with("VB")
        && (!page.lexicon.cues.by_lemma(&page.lemma(verb)).is_empty()
            || !page.lexicon.cues.by_surface(page.low(verb)).is_empty())
}

fn cites(page: &Page<'_>, verb: usize) -> bool {
    page.tag(verb).starts_with("VB")
        && page
            .lexicon
            .cues
            .by_lemma(&page.lemma(verb))
            .iter()
            .any(|cue| cue.kind() == CueKind::Cite)
}

/// The head of the noun phrase that starts at a token.
fn head_from(page: &Page<'_>, start: usize, sentence: &Range<usize>) -> usize {
    let mut at = start;
    while matches!(
        page.dep(at),
        "det"
            | "amod"
            | "compound"
            | "poss"
            | "nummod"
            | "nmod"
            | "quantmod"
            | "advmod"
            | "punct"
            | "case"
            | "predet"
    ) {
        let head = page.head(at);
        if head <= at || head >= sentence.end {
            break;
        }
        at = head;
    }
    at
}

/// The phrase that a token heads, if it refers.
fn phrase_at(page: &Page<'_>, names: &[Name], speaking: &[bool], at: usize) -> Option<Phrase> {
    let speaks = speaking.get(at).copied().unwrap_or(false);
    if let Some(pronoun) = pronoun(page, at) {
        return pronoun_phrase(page, at, pronoun, speaks);
    }
    let name = name_at(names, at);
    let head_of_name = name
        .and_then(|index| names.get(index))
        .map(|name| name_head(page, &name.tokens));
    if head_of_name.is_some_and(|head| head != at) {
        return None;
    }
    if matches!(
        page.dep(at),
        "compound" | "amod" | "nmod" | "nummod" | "det" | "quantmod"
    ) && page.head(at) > at
        && !misread(page, at)
    {
        return None;
    }
    let noun = page.tag(at).starts_with("NN")
        || head_of_name.is_some()
        || page.tag(at) == "CD" && speaks
        || page.tag(at) == "DT" && speaks;
    if !noun {
        return None;
    }
    let counted = page.token(at).and_then(|token| token.name).is_some_and(|label| {
        matches!(
            label,
            "DATE" | "TIME" | "MONEY" | "PERCENT" | "QUANTITY" | "ORDINAL"
        )
    });
    if name.is_none() && (counted || page.token(at).is_some_and(|token| token.pos == "PRON")) {
        return None;
    }
    // "the publication Le Monde", "his counterpart, Donald Tusk": the name belongs to the description.
    let apposed = describe::apposed_name(page, names, at);
    let own = name.or(apposed);
    let sort = match own.and_then(|index| names.get(index)) {
        Some(name) => match name.class {
            NameClass::Other => return None,
            NameClass::Place if !speaks => return None,
            NameClass::Government | NameClass::Place if !acts(page, at, speaks) => return None,
            NameClass::People if page.tag(at).starts_with("JJ") || !page.tag(at).ends_with('S') => {
                return None;
            }
            NameClass::People => Sort::Group,
            _ => Sort::Name,
        },
        None if !speaks && bare(page, at)
            || role_ending_at(page, at).is_some_and(|start| {
                page.sentence_range(at).contains(&start) && start < at && page.dep(at) == "pobj"
            }) =>
        {
            return None;
        }
        None => describe::sort_of(page, at, speaks)?,
    };
    Some(describe::phrase(page, names, at, own, sort, speaks))
}

/// Whether a singular noun has no article, possessor or number: "trust", "force" as substances.
fn bare(page: &Page<'_>, at: usize) -> bool {
    page.tag(at) == "NN"
        && !page
            .children(at)
            .iter()
            .any(|child| matches!(page.dep(*child), "det" | "poss" | "nummod" | "predet"))
}

/// The token of a name on which the others hang.
fn name_head(page: &Page<'_>, tokens: &Range<usize>) -> usize {
    tokens
        .clone()
        .find(|at| {
            let head = page.head(*at);
            head == *at || !tokens.contains(&head)
        })
        .unwrap_or(tokens.end.saturating_sub(1))
}

/// Whether a country or seat acts here, rather than being where something happens.
fn acts(page: &Page<'_>, at: usize, speaks: bool) -> bool {
    if speaks {
        return true;
    }
    match page.dep(at) {
        "nsubj" | "nsubjpass" | "poss" | "dative" | "dobj" => true,
        "pobj" => {
            let preposition = page.head(at);
            page.dep(preposition) == "agent" || page.is(preposition, Class::ActorPreposition)
        }
        "conj" => {
            let head = page.head(at);
            head < at
                && matches!(page.dep(head), "nsubj" | "nsubjpass" | "poss" | "conj")
                && page.tag(head).starts_with("NNP")
        }
        _ => false,
    }
}

fn pronoun(page: &Page<'_>, at: usize) -> Option<Pronoun> {
    let shouted = page.word(at).chars().count() > 1 && page.word(at).chars().all(char::is_uppercase);
    if shouted && page.is(at, Class::Relative)
        || !(page.tag(at) == "PRP" || page.tag(at) == "WP" || page.tag(at) == "WDT")
    {
        return None;
    }
    [
        (Class::He, Pronoun::He),
        (Class::She, Pronoun::She),
        (Class::It, Pronoun::It),
        (Class::They, Pronoun::They),
        (Class::Relative, Pronoun::Relative),
    ]
    .into_iter()
    .find(|(class, _)| page.is(at, *class))
    .map(|(_, pronoun)| pronoun)
}

fn pronoun_phrase(page: &Page<'_>, at: usize, pronoun: Pronoun, speaks: bool) -> Option<Phrase> {
    let subject = matches!(page.dep(at), "nsubj" | "nsubjpass");
    let passive = page.dep(at) == "nsubjpass";
    let kept = match pronoun {
        // "it is said", "it seems" refer to nobody.
        Pronoun::It => subject && speaks && !passive,
        Pronoun::Relative => subject && speaks && !passive,
        _ => true,
    };
    kept.then(|| Phrase {
        tokens: at..at + 1,
        head: at,
        name: None,
        form: MentionForm::Pronoun,
        sort: Sort::Pronoun(pronoun),
        heads: Vec::new(),
        of: Vec::new(),
        modifiers: Vec::new(),
        belongs: None,
        possessor: None,
        plural: pronoun == Pronoun::They,
        number: if pronoun == Pronoun::They {
            Number::AtLeastOne
        } else {
            Number::Exactly(1)
        },
        rank: None,
        side: None,
        access: None,
        another: false,
        speaks,
        subject,
    })
}

/// Whether a noun that carries a report is a text, a medium or an occasion.
pub(crate) fn carrier(page: &Page<'_>, at: usize) -> Option<Carrier> {
    let noun = page.lemma(at);
    page.lexicon
        .cues
        .nouns
        .exactly(&noun)
        .first()
        .map(|noun| noun.carrier)
}
