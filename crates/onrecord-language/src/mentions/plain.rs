//! Phrases where no model has read the sentence: names with the title before them, nouns of the
//! lists with the words before them, pronouns.

use std::ops::Range;

use onrecord_lexicon::SourcePlace;
use onrecord_lexicon::reference::ReferenceClass as Class;
use onrecord_nouns::{MentionForm, Number};

use super::describe::{Found, assemble, sort_of};
use super::{Phrase, Pronoun, Sort};
use crate::names::{Name, NameClass, name_at, role_ending_at};
use crate::who::Page;

/// How many words before a noun may belong to it.
const FARTHEST: usize = 5;

pub(super) fn phrases(page: &Page<'_>, names: &[Name], sentence: &Range<usize>) -> Vec<Phrase> {
    let mut found = Vec::new();
    let credited: Vec<usize> = page
        .lexicon
        .cues
        .phrases
        .find(page.row(sentence.clone()))
        .into_iter()
        .filter(|hit| {
            matches!(
                hit.entry.source,
                SourcePlace::After | SourcePlace::Cited | SourcePlace::Relay
            )
        })
        .map(|hit| sentence.start + hit.words.end)
        .collect();
    let mut at = sentence.start;
    while at < sentence.end {
        let mut next = at + 1;
        if let Some(index) = name_at(names, at) {
            if let Some(name) = names.get(index) {
                next = name.tokens.end;
                found.extend(named(page, names, index, name, &credited));
            }
        } else if let Some(pronoun) = pronoun(page, at) {
            found.push(bare_pronoun(page, at, pronoun));
        } else if page.lower.get(at).is_some_and(|low| low == page.word(at)) {
            let verb = cue_at(page, at + 1);
            if name_at(names, at + 1).is_none()
                && let Some(sort) = sort_of(page, at, false)
                && !(at + 1 < sentence.end && sort_of(page, at + 1, false).is_some())
            {
                let tokens = front(page, at, sentence)..at + 1;
                let speaks = verb || credited.iter().any(|place| tokens.contains(place));
                found.push(assemble(
                    page,
                    names,
                    Found {
                        at,
                        tokens,
                        name: None,
                        sort,
                        speaks,
                    },
                ));
            }
        }
        at = next;
    }
    found
}

fn named(page: &Page<'_>, names: &[Name], index: usize, name: &Name, credited: &[usize]) -> Option<Phrase> {
    let last = name.tokens.end - 1;
    let start = role_start(page, name.tokens.start);
    let tokens = start..name.tokens.end;
    let speaks = cue_at(page, name.tokens.end) || credited.iter().any(|place| tokens.contains(place));
    let sort = match name.class {
        NameClass::Other => return None,
        NameClass::Place | NameClass::Government if !speaks => return None,
        NameClass::People if !speaks => return None,
        NameClass::People => Sort::Group,
        _ => Sort::Name,
    };
    Some(assemble(
        page,
        names,
        Found {
            at: last,
            tokens,
            name: Some(index),
            sort,
            speaks,
        },
    ))
}

/// The first token of the title or role before a name, with the words that belong to it.
fn role_start(page: &Page<'_>, name: usize) -> usize {
    let sentence = page.sentence_range(name);
    let Some(before) = name.checked_sub(1).filter(|at| sentence.contains(at)) else {
        return name;
    };
    if let Some(start) = role_ending_at(page, before) {
        return front(page, start, &sentence);
    }
    if page.lexicon.roles.title(page.word(before)).is_some() {
        before
    } else {
        name
    }
}

/// The first token of the words before a noun that belong to it.
fn front(page: &Page<'_>, at: usize, sentence: &Range<usize>) -> usize {
    let mut start = at;
    while start > sentence.start && at - start < FARTHEST {
        let before = start - 1;
        let described = !page
            .lexicon
            .anonymous
            .words
            .at(page.row(before..before + 1), 0)
            .is_empty()
            || page.is(before, Class::Number)
            || page.is(before, Class::Former)
            || role_ending_at(page, before).is_some()
            || page.lexicon.names.country(page.word(before)).is_some();
        if page.is(before, Class::Definite) || page.is(before, Class::Indefinite) {
            return before;
        }
        if !described {
            break;
        }
        start = before;
    }
    start
}

fn cue_at(page: &Page<'_>, at: usize) -> bool {
    !page.lexicon.cues.by_surface(page.low(at)).is_empty()
}

fn pronoun(page: &Page<'_>, at: usize) -> Option<Pronoun> {
    [
        (Class::He, Pronoun::He),
        (Class::She, Pronoun::She),
        (Class::They, Pronoun::They),
    ]
    .into_iter()
    .find(|(class, _)| page.is(at, *class))
    .map(|(_, pronoun)| pronoun)
}

fn bare_pronoun(page: &Page<'_>, at: usize, pronoun: Pronoun) -> Phrase {
    let speaks = cue_at(page, at + 1);
    let plural = pronoun == Pronoun::They;
    Phrase {
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
        plural,
        number: if plural {
            Number::AtLeastOne
        } else {
            Number::Exactly(1)
        },
        rank: None,
        side: None,
        access: None,
        another: false,
        speaks,
        subject: speaks,
    }
}
