//! Which statements of a claim quote one utterance?
//!
//! A run of words that two reports set in quotation marks word for word was said once, whoever they call
//! the speaker: "the men", "the trio", "one of the released". Two sources with full names of their own are
//! left apart, since one may read the other's words out; but not where all that one report quotes stands in what
//! the other quotes, for then one of the two names is more likely a mistake.

use std::collections::HashMap;

use onrecord_nouns::{Mode, Source, Span};

use super::content::Said;
use super::judge::{likeness, may_be_one_speaker, one_speaker, shared_terms};
use super::may_be_one_line;
use crate::Item;

/// So many words in a row are no chance, and no common phrase.
const RUN: usize = 8;

/// Quotations at least so alike are the same words, perhaps translated twice.
const QUOTED: f32 = 0.75;
/// And they are words enough that nobody says them twice.
const QUOTED_TERMS: usize = 5;
/// So many words in a row that one speaker said in both reports are the same words, too,
const FEW_WORDS: usize = 4;
/// if so many of their terms say something.
const FEW_TERMS: usize = 2;
/// All of a quotation that is so long stands in the other by no chance, whoever is named.
const WHOLE_WORDS: usize = 3;
/// Of a claim that is quoted very often only the first are compared, so that time stays linear.
const MOST_QUOTES: usize = 60;

/// Pairs of statements of different reports that quote the same words, as places in `members`: perhaps one
/// report has them from the other.
pub(super) fn quoted(
    said: &[Said<'_>],
    items: &[Item<'_>],
    members: &[usize],
    sources: &[Source],
) -> Vec<(usize, usize)> {
    let quotes: Vec<(usize, &Said<'_>, Vec<Vec<String>>)> = members
        .iter()
        .enumerate()
        .filter_map(|(place, &at)| Some((place, said.get(at)?)))
        .filter(|(_, one)| matches!(one.statement.mode, Mode::Direct | Mode::Mixed))
        .take(MOST_QUOTES)
        .map(|(place, one)| (place, one, quoted_words(one, items)))
        .collect();
    let mut found = Vec::new();
    for (at, (one, a, words)) in quotes.iter().enumerate() {
        for (other, b, other_words) in quotes.iter().skip(at + 1) {
            if a.item == b.item || !may_be_one_line(a, b) {
                continue;
            }
            let direct = |said: &Said<'_>| said.statement.mode == Mode::Direct;
            let enough = a.terms.len().min(b.terms.len()) >= QUOTED_TERMS;
            let alike = direct(a) && direct(b) && enough && likeness(a, b) >= QUOTED;
            let same = one_speaker(a, b, sources)
                && shared_terms(a, b) >= FEW_TERMS
                && have_a_run(words, other_words);
            // “nothing to count”: all that one report quotes stands in what the other quotes.
            let whole =
                shared_terms(a, b) >= 1 && (is_part_of(words, other_words) || is_part_of(other_words, words));
            if alike && may_be_one_speaker(a, b, sources) || same || whole {
                found.push((*one, *other));
            }
        }
    }
    found
}

/// Whether all that one statement quotes, some words in a row, stands in a longer quotation of the other, or is the same.
fn is_part_of(one: &[Vec<String>], other: &[Vec<String>]) -> bool {
    let [words] = one else { return false };
    let long = words.len() >= WHOLE_WORDS;
    long && other
        .iter()
        .any(|part| part.windows(words.len()).any(|run| run == words.as_slice()))
}

/// Whether two quotations have a few words in a row in common.
fn have_a_run(one: &[Vec<String>], other: &[Vec<String>]) -> bool {
    let runs = |words: &'_ [Vec<String>]| -> Vec<Vec<String>> {
        let all = words.iter().flat_map(|part| part.windows(FEW_WORDS));
        all.map(<[String]>::to_vec).collect()
    };
    let there = runs(other);
    runs(one).iter().any(|run| there.contains(run))
}

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
