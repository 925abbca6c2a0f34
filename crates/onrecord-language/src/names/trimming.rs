//! Where a name begins and ends: titles, roles and possessives are cut off, short names widened.

use onrecord_lexicon::reference::ReferenceClass as Class;

use super::Candidate;
use crate::who::Page;

/// Cuts titles, roles, demonyms and "the" from the front, a possessive from the end.
pub(super) fn trim(page: &Page<'_>, one: &mut Candidate) {
    while one.tokens.len() > 1 {
        let last = one.tokens.end - 1;
        if matches!(page.low(last), "'s" | "'")
            || !page.word(last).chars().any(char::is_alphanumeric) && !page.word(last).ends_with('.')
            || !page.capitalised(last) && (page.is(last, Class::JoinsName) || joins(page.tag(last)))
        {
            one.tokens.end = last;
        } else {
            break;
        }
    }
    let person = !matches!(
        one.label,
        Some("ORG" | "GPE" | "LOC" | "FAC" | "EVENT" | "LAW" | "WORK_OF_ART" | "PRODUCT" | "NORP")
    );
    let body = one.tokens.clone().any(|at| page.is(at, Class::BodyInName));
    while !one.tokens.is_empty() {
        let start = one.tokens.start;
        if !page.word(start).starts_with(char::is_alphanumeric)
            || page.is(start, Class::Definite)
            || matches!(page.low(start), "'s")
        {
            one.tokens.start += 1;
            continue;
        }
        let Some(words) = title_at(page, start, one.tokens.end, person && !body) else {
            break;
        };
        if words >= one.tokens.len() {
            if one.label == Some("PERSON") || one.label.is_none() {
                break;
            }
            return;
        }
        one.tokens.start += words;
        one.titled = true;
    }
    one.titled |= title_ends(page, one.tokens.start);
}

/// Whether words of this tag only join others: "of", "and", "the", "to".
fn joins(tag: &str) -> bool {
    matches!(tag, "IN" | "CC" | "DT" | "TO")
}

/// How many words of a title, role or demonym stand at `start`.
fn title_at(page: &Page<'_>, start: usize, end: usize, person: bool) -> Option<usize> {
    let role = page
        .lexicon
        .roles
        .nouns
        .at(page.row(start..end), 0)
        .first()
        .map(|found| found.words.len());
    let title = page.lexicon.roles.title(page.word(start)).map(|_| 1);
    if let Some(words) = title.max(role) {
        // "Bishop Auckland" as a body stays whole; before a person's name the role goes.
        return (person || title.is_some()).then_some(words);
    }
    if !person {
        return None;
    }
    let former = page.is(start, Class::Former).then_some(1);
    let rank = page
        .lexicon
        .anonymous
        .words
        .at(page.row(start..end), 0)
        .first()
        .map(|found| found.words.len());
    former.or(rank).filter(|words| start + words < end)
}

/// Whether a role or title ends right before a token: "Chancellor | X", "Mr. | X".
pub(super) fn title_ends(page: &Page<'_>, start: usize) -> bool {
    let sentence = page.sentence_range(start);
    let Some(before) = start.checked_sub(1).filter(|at| sentence.contains(at)) else {
        return false;
    };
    page.lexicon.roles.title(page.word(before)).is_some() || role_ending_at(page, before).is_some()
}

/// The first token of the longest role noun that ends at a token.
pub(crate) fn role_ending_at(page: &Page<'_>, last: usize) -> Option<usize> {
    let sentence = page.sentence_range(last);
    (last.saturating_sub(4).max(sentence.start)..=last).find(|start| {
        page.lexicon
            .roles
            .nouns
            .at(page.row(*start..last + 1), 0)
            .first()
            .is_some_and(|found| found.words.len() == last + 1 - start)
    })
}

pub(super) fn only_roles(page: &Page<'_>, one: &Candidate) -> bool {
    let row = page.row(one.tokens.clone());
    let whole = |found: Option<usize>| found.is_some_and(|words| words == row.len());
    whole(
        page.lexicon
            .roles
            .nouns
            .at(row, 0)
            .first()
            .map(|found| found.words.len()),
    ) || whole(
        page.lexicon
            .anonymous
            .heads
            .at(row, 0)
            .first()
            .map(|found| found.words.len()),
    ) || row.len() == 1 && page.lexicon.roles.title(page.word(one.tokens.start)).is_some()
        || row.len() == 1
            && !is_given_name(page, one)
            && page
                .noun_classes(one.tokens.start)
                .iter()
                .any(|(class, _)| *class != Class::Outlet)
        || row.iter().all(|word| !word.chars().any(char::is_alphabetic))
}

/// "Bill" is a paper at the start of a sentence and a man elsewhere.
fn is_given_name(page: &Page<'_>, one: &Candidate) -> bool {
    one.label == Some("PERSON")
        && page.tag(one.tokens.start).starts_with("NNP")
        && !page
            .lexicon
            .given_names
            .at(page.row(one.tokens.start..one.tokens.start + 1), 0)
            .is_empty()
}

/// Whether all words of a run also stand in lower case in the report, so that its capitals are those
/// of a heading.
pub(super) fn common(page: &Page<'_>, run: &Candidate) -> bool {
    run.tokens.clone().all(|at| {
        page.lexicon.names.country(page.word(at)).is_some()
            || !page
                .lexicon
                .anonymous
                .words
                .at(page.row(at..at + 1), 0)
                .is_empty()
            || page.stands_lower(page.low(at))
    })
}

/// A person whose name the model cut short gets the rest of the capitals.
pub(super) fn widen(page: &Page<'_>, one: &mut Candidate, runs: &[Candidate]) {
    if one.label != Some("PERSON") || one.tokens.is_empty() {
        return;
    }
    let Some(run) = runs
        .iter()
        .find(|run| run.tokens.start <= one.tokens.start && one.tokens.end < run.tokens.end)
    else {
        return;
    };
    let rest = one.tokens.end..run.tokens.end;
    let plain = rest.clone().all(|at| {
        page.lexicon.names.exactly(page.word(at)).is_empty()
            && role_ending_at(page, at).is_none()
            && !page.is(at, Class::BodyInName)
    });
    if plain && rest.len() <= 2 {
        one.tokens.end = run.tokens.end;
    }
}

/// A name that goes on with the word of an outlet which is a common word elsewhere: "Coast Today".
pub(super) fn widen_outlet(page: &Page<'_>, one: &mut Candidate, end: usize) {
    let next = one.tokens.end;
    let goes_on = next < end && page.capitalised(next) && page.is(next, Class::OutletInName);
    if goes_on && !one.tokens.is_empty() && page.capitalised(next - 1) && !page.tag(next).starts_with("NNP") {
        one.tokens.end = next + 1;
        one.label = Some("ORG");
    }
}
