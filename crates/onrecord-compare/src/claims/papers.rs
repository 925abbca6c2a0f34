//! Which statements of a claim rest on one document, though each report calls it otherwise?
//!
//! "A memo dated 3 June" and "an internal memo seen by Nordwire" that say the same are likely one paper. A
//! document with a name of its own is told apart by it.

use std::collections::BTreeMap;

use onrecord_nouns::{EntityKind, Mention};

use super::content::Said;
use super::may_be_one_line;
use crate::Item;

/// Pairs of statements whose last source is a document of one kind, as places in `members`: each with the next.
pub(super) fn papers(said: &[Said<'_>], items: &[Item<'_>], members: &[usize]) -> Vec<(usize, usize)> {
    let mut of_kind: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, at) in members.iter().enumerate() {
        if let Some(kind) = said.get(*at).and_then(|one| kind(one, items)) {
            of_kind.entry(kind).or_default().push(place);
        }
    }
    let one_at = |place: usize| members.get(place).and_then(|at| said.get(*at));
    let mut found = Vec::new();
    for places in of_kind.values() {
        for pair in places.windows(2) {
            if let [one, other] = pair
                && let (Some(a), Some(b)) = (one_at(*one), one_at(*other))
                && may_be_one_line(a, b)
            {
                found.push((*one, *other));
            }
        }
    }
    found
}

/// The noun of the document that a statement is taken from, if it has no name.
fn kind(said: &Said<'_>, items: &[Item<'_>]) -> Option<String> {
    let reading = items.get(said.item)?.reading;
    let link = said.attributed.links.links.last()?;
    let entity = reading.entity(link.entity)?;
    if entity.kind != EntityKind::Document || entity.known.is_some() {
        return None;
    }
    let is_it = |mention: &&Mention| mention.entity == Some(link.entity) && mention.name.is_none();
    let mention = reading.mentions.iter().find(is_it)?;
    let head = reading.syntax.tokens.get(mention.head.index())?;
    (head.pos == "NOUN").then(|| head.lemma.to_string())
}
