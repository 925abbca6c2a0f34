//! Whose position is it?
//!
//! The subject of the clause, if it is somebody; each of several joined subjects by itself. A subject
//! that is part of the term ("American forces will not go") speaks for the country it is named by. A
//! subject that is nobody leaves the position to whoever speaks.

use onrecord_lexicon::{CountrySurfaceKind, Lexicon};
use onrecord_nouns::EntityId;

use super::clauses::Clauses;
use super::stance::{Gives, Side};
use crate::Item;

/// Who holds a position.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holder {
    /// An entity of the report.
    Entity(EntityId),
    /// The government of a country, by its code.
    Country(String),
    /// Whoever makes the statement that the term stands in.
    Speaker,
}

/// The holders of a side.
pub(super) fn holders(
    item: &Item<'_>,
    clauses: &Clauses<'_>,
    term: &[usize],
    side: &Side,
    lexicon: &Lexicon,
) -> Vec<Holder> {
    if side.gives == Gives::Speaker {
        return vec![Holder::Speaker];
    }
    let mut holders = Vec::new();
    let mut subjects = carriers(clauses, side.token);
    if subjects.is_empty() {
        subjects = clauses.subjects(clauses.verb_of(side.token));
    }
    for subject in subjects.iter().flat_map(|subject| clauses.joined(*subject)) {
        if let Some(entity) = entity(item, clauses, subject).filter(|_| !term.contains(&subject)) {
            holders.push(Holder::Entity(entity));
        } else if term.contains(&subject) {
            holders.extend(country(clauses, subject, lexicon).map(Holder::Country));
        }
    }
    holders.sort();
    holders.dedup();
    if holders.is_empty() {
        vec![Holder::Speaker]
    } else {
        holders
    }
}

/// Who a noun of attitude belongs to: "Italy's proposal", "opposition from the north".
fn carriers(clauses: &Clauses<'_>, token: usize) -> Vec<usize> {
    if clauses.is_verb(token) {
        return Vec::new();
    }
    let mut found = clauses.under(token, &["poss"]);
    for prep in clauses.under(token, &["prep", "agent"]) {
        if matches!(clauses.lower.get(prep).map(String::as_str), Some("from" | "by")) {
            found.extend(clauses.under(prep, &["pobj"]));
        }
    }
    found
}

/// The entity that a token heads a mention of.
fn entity(item: &Item<'_>, clauses: &Clauses<'_>, token: usize) -> Option<EntityId> {
    let place = clauses.token(token)?.span;
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

/// The country by which a noun is named: "American forces".
fn country(clauses: &Clauses<'_>, noun: usize, lexicon: &Lexicon) -> Option<String> {
    clauses
        .under(noun, &["amod", "compound", "poss", "nmod"])
        .into_iter()
        .find_map(|child| {
            let word = clauses.text().slice(clauses.token(child)?.span);
            let found = lexicon.names.country(word)?;
            (!matches!(found.kind, CountrySurfaceKind::Capital)).then(|| found.code.to_owned())
        })
}
