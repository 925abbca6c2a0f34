//! What the lists find in a sentence, and whether the place lets it be that.

use std::ops::Range;

use onrecord_lexicon::reference::ReferenceClass as Class;
use onrecord_lexicon::{Ambiguity, CountrySurfaceKind, NameEntry};

use super::{Candidate, Listed, NameClass};
use crate::who::Page;

/// What the lists find in a sentence.
pub(super) fn listed(page: &Page<'_>, range: &Range<usize>, shouting: bool) -> Vec<Candidate> {
    let row: Vec<&str> = page.words.get(range.clone()).unwrap_or_default().to_vec();
    let all_capitals = row.iter().all(|word| !word.chars().any(char::is_lowercase));
    let mut found: Vec<Candidate> = Vec::new();
    for hit in page.lexicon.names.find(&row) {
        let tokens = range.start + hit.words.start..range.start + hit.words.end;
        if found
            .last()
            .is_some_and(|last| last.tokens == tokens && last.listed.is_some())
        {
            // One surface, several entries: the country before its capital, an outlet before a body.
            if rank(hit.entry) >= found.last().and_then(|last| last.listed).map_or(9, rank_listed) {
                continue;
            }
            found.pop();
        }
        let tokens = without_the(page, tokens);
        let (listed, settled, trusted) = match hit.entry {
            NameEntry::Country(surface) => {
                let class = match surface.kind {
                    CountrySurfaceKind::People
                    | CountrySurfaceKind::Adjective
                    | CountrySurfaceKind::PeopleOrAdjective => NameClass::People,
                    CountrySurfaceKind::Part => NameClass::Place,
                    _ => NameClass::Government,
                };
                let trusted = surface.ambiguity == Ambiguity::Clear
                    || labelled(page, &tokens, &["GPE", "NORP", "LOC"])
                    || surface.ambiguity == Ambiguity::Name
                        && !shouting
                        && !labelled(page, &tokens, &["PERSON"]);
                (
                    Listed::Country(surface),
                    class,
                    trusted && !(all_capitals && surface.surface.len() < 3),
                )
            }
            NameEntry::Metonym(metonym) => (
                Listed::Metonym(metonym),
                NameClass::Government,
                metonym.ambiguity != Ambiguity::Word
                    || page.capitalised(tokens.start) && !sentence_start(page, tokens.start),
            ),
            NameEntry::Organisation(organisation, ambiguity) => (
                Listed::Organisation(organisation),
                NameClass::Organisation,
                ambiguity == Ambiguity::Clear || labelled(page, &tokens, &["ORG"]),
            ),
            NameEntry::Outlet(outlet, ambiguity) => (
                Listed::Outlet(outlet),
                NameClass::Outlet,
                ambiguity == Ambiguity::Clear
                    || handed(page, &tokens)
                    || ambiguity != Ambiguity::Word && labelled(page, &tokens, &["ORG"]),
            ),
            NameEntry::Leader(leader) => (
                Listed::Leader(leader),
                NameClass::Person,
                leader.name.contains(' '),
            ),
        };
        let initial = page
            .word(tokens.start)
            .chars()
            .next()
            .is_some_and(|letter| letter.is_uppercase() || letter.is_ascii_digit());
        let lower_entry = row
            .get(hit.words.start)
            .is_some_and(|word| !word.starts_with(char::is_uppercase))
            && settled == NameClass::Outlet;
        if trusted && (initial || lower_entry) {
            found.push(Candidate {
                tokens,
                label: None,
                listed: Some(listed),
                titled: false,
                settled: Some(settled),
            });
        }
    }
    for at in range.clone() {
        if is_domain(page.word(at)) && !found.iter().any(|one| one.tokens.contains(&at)) {
            let listed = page
                .lexicon
                .names
                .outlet_by_domain(page.word(at))
                .map(Listed::Outlet);
            found.push(Candidate {
                tokens: at..at + 1,
                label: None,
                listed,
                titled: false,
                settled: Some(NameClass::Outlet),
            });
        }
    }
    found.sort_by_key(|one| one.tokens.start);
    found
}

fn rank(entry: NameEntry) -> u8 {
    match entry {
        NameEntry::Leader(_) => 0,
        NameEntry::Country(surface) if surface.kind != CountrySurfaceKind::Capital => 1,
        NameEntry::Metonym(_) => 2,
        NameEntry::Country(_) => 3,
        NameEntry::Outlet(_, Ambiguity::Clear) => 4,
        NameEntry::Organisation(..) => 5,
        NameEntry::Outlet(..) => 6,
    }
}

const fn rank_listed(listed: Listed) -> u8 {
    match listed {
        Listed::Leader(_) => 0,
        Listed::Country(_) => 1,
        Listed::Metonym(_) => 2,
        Listed::Outlet(_) => 4,
        Listed::Organisation(_) => 5,
    }
}

fn without_the(page: &Page<'_>, tokens: Range<usize>) -> Range<usize> {
    if tokens.len() > 1 && page.is(tokens.start, Class::Definite) && !page.capitalised(tokens.start) {
        tokens.start + 1..tokens.end
    } else {
        tokens
    }
}

/// Whether the model gives one of these labels to any of the tokens.
pub(super) fn labelled(page: &Page<'_>, tokens: &Range<usize>, labels: &[&str]) -> bool {
    tokens.clone().any(|at| {
        page.token(at)
            .and_then(|token| token.name)
            .is_some_and(|name| labels.contains(&name))
    })
}

/// Whether a cue stands beside it, so that a common word may be an outlet: "told Time", "Time reported".
fn handed(page: &Page<'_>, tokens: &Range<usize>) -> bool {
    let sentence = page.sentence_range(tokens.start);
    let before = tokens.start.checked_sub(1).filter(|at| sentence.contains(at));
    let quoted = before.is_some_and(|at| matches!(page.word(at), "\"" | "“" | "«" | "„"))
        && matches!(page.word(tokens.end), "\"" | "”" | "»" | "“");
    let cue = |at: usize| !page.lexicon.cues.by_surface(page.low(at)).is_empty();
    let verb_after =
        sentence.contains(&tokens.end) && cue(tokens.end) && page.tag(tokens.end).starts_with('V');
    let phrase_before = page
        .lexicon
        .cues
        .phrases
        .find(page.row(sentence.start..tokens.start))
        .last()
        .is_some_and(|hit| sentence.start + hit.words.end == tokens.start);
    let proper = tokens
        .clone()
        .all(|at| page.tag(at).is_empty() || page.tag(at).starts_with("NNP"));
    quoted || proper && (verb_after || phrase_before) && !sentence_start(page, tokens.start)
}

pub(super) fn sentence_start(page: &Page<'_>, at: usize) -> bool {
    let start = page.sentence_range(at).start;
    at == start || at == start + 1 && !page.word(start).starts_with(char::is_alphanumeric)
}

/// `example.com`, `www.example.co.uk`
fn is_domain(word: &str) -> bool {
    let word = word.trim_start_matches("www.");
    let Some((name, ending)) = word.rsplit_once('.') else {
        return false;
    };
    // Names of formats, not words of a text.
    let file = [
        "pdf", "doc", "docx", "xls", "txt", "jpg", "png", "gif", "zip", "html", "ref",
    ]
    .contains(&ending);
    !file
        && (2..=4).contains(&ending.len())
        && ending.chars().all(|letter| letter.is_ascii_lowercase())
        && name.len() > 1
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.')
        && name.split('.').all(|part| part.len() > 1 || part.is_empty())
        && name.chars().any(|letter| letter.is_ascii_alphabetic())
}
