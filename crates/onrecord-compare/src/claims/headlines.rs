//! Which headlines of a claim only shorten what their own report tells below?
//!
//! "Dam to be drained, agency says" over "..., an official told Inland News Agency": the headline has no other
//! source than its report.

use std::collections::BTreeMap;

use onrecord_nouns::Label;

use super::content::Said;
use crate::Item;

/// Statements in a headline or deck, each with the first statement of its report's text in the claim, as places in
/// `members`.
pub(super) fn shortened(said: &[Said<'_>], items: &[Item<'_>], members: &[usize]) -> Vec<(usize, usize)> {
    let mut below: BTreeMap<usize, usize> = BTreeMap::new();
    let mut above: Vec<(usize, usize)> = Vec::new();
    for (place, at) in members.iter().enumerate() {
        let Some(one) = said.get(*at) else { continue };
        if stands_above(one, items) {
            above.push((place, one.item));
        } else {
            below.entry(one.item).or_insert(place);
        }
    }
    above
        .into_iter()
        .filter_map(|(place, item)| Some((place, *below.get(&item)?)))
        .collect()
}

fn stands_above(said: &Said<'_>, items: &[Item<'_>]) -> bool {
    let blocks = items
        .get(said.item)
        .map_or([].as_slice(), |item| &item.report.blocks);
    let words = said.statement.content.first().or(said.statement.cue.first());
    words.is_some_and(|words| {
        let block = blocks.iter().find(|block| block.span.contains(*words));
        block.is_some_and(|block| matches!(block.label, Label::Headline | Label::Deck))
    })
}
