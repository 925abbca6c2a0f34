//! Who of a number of people is named?
//!
//! "Two guilds, among them that of Rand, want it": Rand does, and the number says no more.

use onrecord_lexicon::grammar::glue;

use super::actors::Holder;
use super::cast::Cast;
use super::clauses::Clauses;
use crate::Item;

/// Those whom a number of people is said to include: "two guilds, among them that of Rand".
pub(super) fn included(item: &Item<'_>, clauses: &Clauses<'_>, group: usize, cast: &Cast) -> Vec<Holder> {
    let word = |at: usize| clauses.lower.get(at).map_or("", String::as_str);
    let pair = |at: usize| format!("{} {}", word(at), word(at + 1));
    let opens = |at: usize| {
        let whom = glue("including-whom");
        whom.contains(&word(at)) || whom.contains(&pair(at).as_str())
    };
    let Some(from) = (group + 1..group + NEAR).find(|at| opens(*at)) else {
        return Vec::new();
    };
    let mut named = Vec::new();
    for at in from + 1..from + NEAR {
        if clauses.is_verb(at) {
            break;
        }
        let of = item.reading.mentions.iter();
        let mut of = of.filter(|mention| mention.head.index() == at && mention.name.is_some());
        if let Some(entity) = of.find_map(|mention| mention.entity) {
            named.push(Holder::Entity(entity));
        } else if let Some(state) = clauses
            .token(at)
            .and_then(|token| cast.state_named(clauses.text().slice(token.span)))
        {
            named.push(Holder::State(state.to_owned()));
        }
    }
    named
}

/// Those who are named of a number of people that speaks: "two guilds, including that of Rand, say".
pub(super) fn spokesmen(item: &Item<'_>, clauses: &Clauses<'_>, token: usize, cast: &Cast) -> Vec<Holder> {
    let Some(place) = clauses.token(token).map(|token| token.span) else {
        return Vec::new();
    };
    let around = item
        .reading
        .statements
        .iter()
        .filter(|statement| statement.content.iter().any(|span| span.contains(place)))
        .min_by_key(|statement| statement.content.iter().map(|span| span.len()).sum::<usize>());
    let sources = around.map_or(&[][..], |statement| &statement.source);
    let mentions = &item.reading.mentions;
    sources
        .iter()
        .filter_map(|span| mentions.iter().find(|mention| mention.span == *span))
        .flat_map(|mention| included(item, clauses, mention.head.index(), cast))
        .collect()
}

/// Words from a number of people to those who are named of it.
const NEAR: usize = 9;
