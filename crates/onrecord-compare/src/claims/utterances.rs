//! Which statements of a claim quote one utterance?
//!
//! A run of words that two reports set in quotation marks word for word was said once, whoever they call
//! the speaker: "the men", "the trio", "one of the released". Two sources with full names of their own are
//! left apart, since one may read the other's words out.

use std::collections::HashMap;

use onrecord_nouns::{Source, Span};

use super::content::Said;
use super::judge::may_be_one_speaker;
use crate::Item;

/// So many words in a row are no chance, and no common phrase.
const RUN: usize = 8;

/// Pairs of statements of different reports that quote the same run of words, as places in `members`.
///
/// Time is linear in the quoted words: a run leads to the first statement that has it.
pub(super) fn utterances(
    said: &[Said<'_>],
    items: &[Item<'_>],
    members: &[usize],
    sources: &[Source],
) -> Vec<(usize, usize)> {
    let mut reports = members.iter().filter_map(|at| Some(said.get(*at)?.item));
    let only = reports.next();
    if reports.all(|item| Some(item) == only) {
        return Vec::new();
    }
    let mut first: HashMap<Vec<String>, usize> = HashMap::new();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (place, at) in members.iter().enumerate() {
        let Some(one) = said.get(*at) else { continue };
        for words in quoted_words(one, items) {
            for run in words.windows(RUN) {
                let before = *first.entry(run.to_vec()).or_insert(place);
                let other = members.get(before).and_then(|at| said.get(*at));
                let pair = (before, place);
                let meets = other
                    .is_some_and(|other| other.item != one.item && may_be_one_speaker(other, one, sources));
                if meets && !found.contains(&pair) {
                    found.push(pair);
                }
            }
        }
    }
    found
}

/// The words of a content that stand in quotation marks, run by run, without case and marks.
fn quoted_words(said: &Said<'_>, items: &[Item<'_>]) -> Vec<Vec<String>> {
    let Some(item) = items.get(said.item) else {
        return Vec::new();
    };
    let text = &item.report.text;
    let quotes = &item.reading.quotes;
    let parts = said.statement.content.iter().flat_map(|content| {
        let inside = quotes.iter().filter(|quote| quote.overlaps(*content));
        inside.filter_map(|quote| {
            let start = quote.start().max(content.start());
            text.span(start, quote.end().min(content.end()).max(start))
        })
    });
    parts.map(|span: Span| words(text.slice(span))).collect()
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .map(|word| word.trim_matches(['\'', '’']).replace('’', "'").to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}
