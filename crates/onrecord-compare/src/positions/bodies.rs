//! Which body does a word mean that only points to it: "her party", "his president", "the institute"?
//!
//! "Her" is whoever speaks, else who was the subject just before; "the party" is the body with such a word in its
//! name that was named last, the publisher among them. A surprise: in a quotation "his party" is not that of
//! whoever speaks, and nobody's here.

use std::collections::BTreeSet;

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::reference::ReferenceClass;
use onrecord_lexicon::roles::RoleClass;
use onrecord_nouns::{Entity, EntityId, EntityKind, Mode};

use super::clauses::Clauses;
use crate::Item;

/// Sentences that "her" may look back.
const BACK: usize = 1;

/// Whose body a noun with a possessive names: "her party", "its leader".
pub(super) fn owner(
    item: &Item<'_>,
    clauses: &Clauses<'_>,
    noun: usize,
    lexicon: &Lexicon,
) -> Option<EntityId> {
    let whose = clauses
        .under(noun, &["poss"])
        .into_iter()
        .find(|poss| clauses.token(*poss).is_some_and(|token| token.tag == "PRP$"))?;
    if !is_body(clauses, noun, lexicon) && !is_office(clauses, noun, lexicon) {
        return None;
    }
    let place = clauses.token(whose)?.span;
    let word = clauses.lower.get(whose).map_or("", String::as_str);
    let first_person = glue("own-possessive").contains(&word);
    let around = item
        .reading
        .statements
        .iter()
        .filter(|statement| statement.content.iter().any(|span| span.contains(place)))
        .min_by_key(|statement| statement.content.iter().map(|span| span.len()).sum::<usize>());
    if let Some(statement) = around {
        let quoted = matches!(statement.mode, Mode::Direct);
        return (quoted == first_person).then_some(statement.speaker).flatten();
    }
    if first_person {
        return None;
    }
    let mentions = &item.reading.mentions;
    let settled = mentions
        .iter()
        .find(|mention| mention.head.index() == whose)
        .and_then(|mention| mention.entity);
    settled.or_else(|| subject_before(item, clauses, whose, word))
}

/// Who was the subject last before a word, of those that a possessive can mean.
fn subject_before(item: &Item<'_>, clauses: &Clauses<'_>, whose: usize, word: &str) -> Option<EntityId> {
    let sentences = &item.reading.syntax.sentences;
    let here = sentences
        .iter()
        .position(|sentence| (sentence.first.index()..sentence.end.index()).contains(&whose))?;
    let earliest = sentences.get(here.saturating_sub(BACK))?;
    let same_block = sentences
        .get(here)
        .is_some_and(|here| here.block == earliest.block);
    let from = if same_block {
        earliest.first.index()
    } else {
        sentences.get(here)?.first.index()
    };
    let of_one = glue("somebody").contains(&word);
    let fits = |entity: &Entity| {
        let person = matches!(entity.kind, EntityKind::Person | EntityKind::Anonymous);
        person == of_one && entity.kind != EntityKind::Document
    };
    let mut before: Vec<_> = item
        .reading
        .mentions
        .iter()
        .filter(|mention| (from..whose).contains(&mention.head.index()))
        .filter(|mention| matches!(clauses.dep(mention.head.index()), "nsubj" | "nsubjpass"))
        .filter_map(|mention| Some((mention.head.index(), mention.entity?)))
        .filter(|(_, entity)| item.reading.entity(*entity).is_some_and(fits))
        .collect();
    before.sort_unstable();
    if let Some((_, entity)) = before.pop() {
        return Some(entity);
    }
    if !of_one {
        return None;
    }
    // "thus Ana Lind": nobody is a subject, and one alone is named.
    let named: BTreeSet<EntityId> = item
        .reading
        .mentions
        .iter()
        .filter(|mention| (from..whose).contains(&mention.head.index()) && mention.name.is_some())
        .filter_map(|mention| mention.entity)
        .filter(|entity| item.reading.entity(*entity).is_some_and(fits))
        .collect();
    if named.len() == 1 {
        named.first().copied()
    } else {
        None
    }
}

/// The body that "the institute" means: the publisher, or the one named last, that has the word in its name.
pub(super) fn named_before(item: &Item<'_>, clauses: &Clauses<'_>, noun: usize) -> Option<EntityId> {
    let word = clauses.lower.get(noun)?;
    let the = clauses.under(noun, &["det"]).into_iter().any(|det| {
        let det = clauses.lower.get(det).map_or("", String::as_str);
        glue("the").contains(&det)
    });
    let narrowed = clauses.children(noun).iter().any(|child| {
        matches!(
            clauses.dep(*child),
            "amod" | "compound" | "poss" | "prep" | "relcl" | "nmod"
        )
    });
    if !the || narrowed || !glue("own-body").contains(&word.as_str()) {
        return None;
    }
    let has_word = |name: &str| {
        let mut parts = name.split_whitespace();
        parts.any(|part| part.starts_with(char::is_uppercase) && part.to_lowercase() == *word)
    };
    let reading = item.reading;
    let is_body = |entity: EntityId| {
        reading.entity(entity).is_some_and(|entity| {
            matches!(
                entity.kind,
                EntityKind::Organisation | EntityKind::Group | EntityKind::Government
            ) && (has_word(&entity.name) || entity.aliases.iter().any(|alias| has_word(alias)))
        })
    };
    let mut before: Vec<(usize, EntityId)> = reading
        .mentions
        .iter()
        .filter(|mention| mention.head.index() < noun)
        .filter_map(|mention| Some((mention.head.index(), mention.entity?)))
        .filter(|(_, entity)| is_body(*entity))
        .collect();
    before.sort_unstable();
    let last = before.pop().map(|(_, entity)| entity);
    last.or_else(|| has_word(&item.report.outlet.name).then_some(EntityId::PUBLISHER))
}

/// Whether a noun is a body or a group that speaks as one: party, government, delegation.
fn is_body(clauses: &Clauses<'_>, noun: usize, lexicon: &Lexicon) -> bool {
    let Some(token) = clauses.token(noun) else {
        return false;
    };
    let lemma = token.lemma.to_lowercase();
    let classes = lexicon.reference.exactly(&lemma);
    glue("own-body").contains(&lemma.as_str())
        || classes.iter().any(|words| {
            matches!(
                words.class,
                ReferenceClass::Collective
                    | ReferenceClass::Government
                    | ReferenceClass::Team
                    | ReferenceClass::Organisation
            )
        })
}

/// Whether a noun is an office that speaks for a body: its leader, his president.
fn is_office(clauses: &Clauses<'_>, noun: usize, lexicon: &Lexicon) -> bool {
    let word = clauses.lower.get(noun).map_or("", String::as_str);
    glue("speaks-for-a-body").contains(&word)
        || lexicon.roles.role(word).is_some_and(|role| {
            matches!(
                role.class,
                RoleClass::Government | RoleClass::Diplomacy | RoleClass::Party | RoleClass::Military
            )
        })
}

/// Whether an entity is one that acts: a body or a person, no place or paper.
pub(super) fn is_actor(item: &Item<'_>, entity: EntityId) -> bool {
    item.reading.entity(entity).is_some_and(|entity| {
        matches!(
            entity.kind,
            EntityKind::Organisation | EntityKind::Government | EntityKind::Person
        )
    })
}

/// Whether a noun has no word of a longer name beside it.
pub(super) fn alone(clauses: &Clauses<'_>, noun: usize) -> bool {
    clauses
        .under(noun, &["compound", "appos", "nmod", "poss", "amod"])
        .is_empty()
}
