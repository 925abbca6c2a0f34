//! Where names may stand: spans of the model, entries of the lists, runs of capitals.

use std::collections::BTreeSet;
use std::ops::Range;

use onrecord_lexicon::Ambiguity;
use onrecord_lexicon::reference::ReferenceClass as Class;
use onrecord_nouns::Label;

use super::lists::{listed, sentence_start};
use super::trimming::{common, only_roles, title_ends, trim, widen, widen_outlet};
use super::{Candidate, Listed, NameClass, role_ending_at};
use crate::who::Page;

/// Labels of the model that are no names.
const COUNTED: [&str; 8] = [
    "DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE",
];

/// All stretches that may be names, in order, never overlapping.
pub(super) fn candidates(page: &Page<'_>) -> Vec<Candidate> {
    let mut all = Vec::new();
    let places = places(page);
    for sentence in &page.syntax.sentences {
        let range = sentence.first.index()..sentence.end.index();
        if !page.told(range.start) {
            continue;
        }
        let label = page
            .report
            .blocks
            .get(sentence.block as usize)
            .map(|block| block.label);
        let shouting = title_case(page, &range, label);
        let listed = listed(page, &range, shouting);
        let mut runs = if shouting {
            Vec::new()
        } else {
            after_places(page, capital_runs(page, &range), &places)
        };
        let mut spans = after_places(page, part(page, model_spans(page, &range)), &places);
        for span in &mut spans {
            trim(page, span);
            widen(page, span, &runs);
            if !shouting {
                widen_outlet(page, span, range.end);
            }
        }
        spans.retain(|span| {
            let told_by_capitals = shouting && span.label == Some("ORG");
            !span.tokens.is_empty() && !only_roles(page, span) && !told_by_capitals
        });
        for run in &mut runs {
            trim(page, run);
        }
        runs.retain(|run| !run.tokens.is_empty() && !only_roles(page, run) && !common(page, run));
        all.extend(settle(page, listed, spans, runs));
    }
    spread(page, &mut all);
    all
}

/// A capitalised word that ends a name of several words elsewhere, or is a name elsewhere, is a
/// candidate wherever it stands.
fn spread(page: &Page<'_>, all: &mut Vec<Candidate>) {
    let known: BTreeSet<&str> = all
        .iter()
        .filter(|one| one.label.is_some() || one.titled || one.settled.is_some() || one.tokens.len() > 1)
        .filter(|one| one.tokens.len() == 1 || matches!(one.label, Some("PERSON") | None))
        .map(|one| page.word(one.tokens.end - 1))
        .filter(|word| word.chars().count() > 2 && !page.stands_lower(&word.to_lowercase()))
        .collect();
    let covered: BTreeSet<usize> = all.iter().flat_map(|one| one.tokens.clone()).collect();
    for at in 0..page.len() {
        if page.told(at) && page.capitalised(at) && !covered.contains(&at) && known.contains(page.word(at)) {
            let titled = title_ends(page, at);
            all.push(Candidate {
                tokens: at..at + 1,
                label: None,
                listed: None,
                titled,
                settled: None,
            });
        }
    }
    all.sort_by_key(|one| one.tokens.start);
}

/// A headline in which nearly every word has a capital tells nothing by its capitals.
fn title_case(page: &Page<'_>, range: &Range<usize>, label: Option<Label>) -> bool {
    let long: Vec<usize> = range
        .clone()
        .filter(|at| page.word(*at).chars().count() > 3 && page.word(*at).starts_with(char::is_alphabetic))
        .collect();
    let capitals = long.iter().filter(|at| page.capitalised(**at)).count();
    let heading = matches!(label, Some(Label::Headline | Label::Deck | Label::Subhead));
    long.len() > 3 && capitals * 10 >= long.len() * if heading { 8 } else { 9 }
}

/// Parts a span at a possessive, unless the whole is the name of a body: "Trump's adviser", "People's Army".
fn part(page: &Page<'_>, spans: Vec<Candidate>) -> Vec<Candidate> {
    let mut parts = Vec::new();
    for one in spans {
        let inside = one.tokens.start + 1..one.tokens.end.saturating_sub(1);
        let body = one.label == Some("ORG") && one.tokens.clone().any(|at| page.is(at, Class::BodyInName));
        let bracket = one.tokens.clone().find(|at| page.word(*at) == "(");
        let (one, rest) = first_of_list(page, one);
        parts.extend(rest);
        if let Some(at) = bracket.filter(|at| one.tokens.contains(at)) {
            // "World Health Organization (WHO": the acronym is a name of its own.
            parts.push(Candidate {
                tokens: one.tokens.start..at,
                ..one.clone()
            });
            parts.push(Candidate {
                tokens: at + 1..one.tokens.end,
                label: Some("ORG"),
                ..one
            });
            continue;
        }
        match inside.into_iter().find(|at| matches!(page.low(*at), "'s" | "'")) {
            Some(at) if !body => {
                parts.push(Candidate {
                    tokens: one.tokens.start..at,
                    label: None,
                    ..one.clone()
                });
                parts.push(Candidate {
                    tokens: at + 1..one.tokens.end,
                    ..one
                });
            }
            _ => parts.push(one),
        }
    }
    parts
}

/// Words that stand alone behind "in", "at" and the like somewhere in the report.
fn places<'a>(page: &Page<'a>) -> BTreeSet<&'a str> {
    let alone = |at: &usize| {
        let at = *at;
        page.told(at)
            && at > 0
            && page.capitalised(at)
            && page.is(at - 1, Class::PlacePreposition)
            && !page.capitalised(at + 1)
    };
    (0..page.len()).filter(alone).map(|at| page.word(at)).collect()
}

/// Parts a place from the person behind it: "the mayor of Ostrel Karla Venn", as translated texts write it.
fn after_places(page: &Page<'_>, spans: Vec<Candidate>, places: &BTreeSet<&str>) -> Vec<Candidate> {
    let mut parts = Vec::new();
    for one in spans {
        let first = one.tokens.start;
        let of_role = first > 1 && page.low(first - 1) == "of" && role_ending_at(page, first - 2).is_some();
        let capitals = one.tokens.clone().all(|at| page.capitalised(at));
        let place = places.contains(page.word(first)) || is_named_place(page, &(first..first + 1));
        if of_role && capitals && place && (3..=4).contains(&one.tokens.len()) {
            parts.push(Candidate {
                tokens: first..first + 1,
                label: Some("GPE"),
                ..one.clone()
            });
            parts.push(Candidate {
                tokens: first + 1..one.tokens.end,
                label: Some("PERSON"),
                titled: true,
                ..one
            });
        } else {
            parts.push(one);
        }
    }
    parts
}

/// The first name of a list that the model took for one name, and the others: "Bavaria, Free Democratic
/// Party", "Crobar / Mynt". The enumeration in the name of one body stays: "Department of Health,
/// Education and Welfare".
fn first_of_list(page: &Page<'_>, one: Candidate) -> (Candidate, Vec<Candidate>) {
    let person = one.label == Some("PERSON");
    let mark = |at: &usize| {
        matches!(page.word(*at), "," | "/" | ";") || person && page.tag(*at) == "CC" && !page.capitalised(*at)
    };
    let Some(first) = one.tokens.clone().find(mark) else {
        return (one, Vec::new());
    };
    let body = |mut tokens: Range<usize>| tokens.any(|at| page.is(at, Class::BodyInName));
    let after = first + 1..one.tokens.end;
    let enumerates = page.word(first) == "," && body(one.tokens.start..first) && !body(after.clone());
    let short = after.len() == 1 && (body(after.clone()) || page.is(after.start, Class::NameSuffix));
    if enumerates || short || first == one.tokens.start || after.is_empty() {
        return (one, Vec::new());
    }
    let mut rest = Vec::new();
    let mut start = first + 1;
    for at in after.clone().chain([one.tokens.end]) {
        if at == one.tokens.end || mark(&at) {
            if at > start {
                let tokens = start..at;
                rest.push(Candidate {
                    label: one.label.filter(|label| *label != "ORG" || body(tokens.clone())),
                    tokens,
                    ..one.clone()
                });
            }
            start = at + 1;
        }
    }
    let tokens = one.tokens.start..first;
    let one = Candidate {
        label: one.label.filter(|label| *label != "ORG" || body(tokens.clone())),
        tokens,
        ..one
    };
    (one, rest)
}

/// The names of the model in a sentence.
fn model_spans(page: &Page<'_>, range: &Range<usize>) -> Vec<Candidate> {
    let mut spans: Vec<Candidate> = Vec::new();
    for at in range.clone() {
        let Some(token) = page.token(at) else { continue };
        let Some(label) = token.name else { continue };
        if COUNTED.contains(&label) {
            continue;
        }
        match spans.last_mut() {
            Some(last) if !token.name_starts && last.tokens.end == at && last.label == Some(label) => {
                last.tokens.end = at + 1
            }
            _ => spans.push(Candidate {
                tokens: at..at + 1,
                label: Some(label),
                listed: None,
                titled: false,
                settled: None,
            }),
        }
    }
    spans
}

/// Runs of capitalised words, with "of", "van" and the like between them.
fn capital_runs(page: &Page<'_>, range: &Range<usize>) -> Vec<Candidate> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let name_word = |at: usize| {
        let tag = page.tag(at);
        let counted = page
            .token(at)
            .and_then(|token| token.name)
            .is_some_and(|label| COUNTED.contains(&label));
        page.capitalised(at)
            && !counted
            && page.word(at).chars().any(char::is_alphabetic)
            && if tag.is_empty() {
                !(sentence_start(page, at) && (page.is(at, Class::Definite) || is_small_word(page, at)))
            } else {
                tag.starts_with("NNP")
            }
    };
    let mut at = range.start;
    while at < range.end {
        if !name_word(at) {
            at += 1;
            continue;
        }
        let start = at;
        let mut end = at + 1;
        loop {
            if end < range.end && name_word(end) {
                end += 1;
            } else if end + 1 < range.end
                && (page.is(end, Class::JoinsName) && page.low(end) != "of" || page.word(end) == "-")
                && name_word(end + 1)
            {
                end += 2;
            } else {
                break;
            }
        }
        runs.push(start..end);
        at = end;
    }
    runs.into_iter()
        .map(|tokens| Candidate {
            tokens,
            label: None,
            listed: None,
            titled: false,
            settled: None,
        })
        .collect()
}

/// A word that stands at the start of sentences without being a name, as far as no model can tell.
fn is_small_word(page: &Page<'_>, at: usize) -> bool {
    let low = page.low(at);
    low.chars().count() < 3
        || page.is(at, Class::Indefinite)
        || page.is(at, Class::PhraseBreak)
        || page.is(at, Class::PlacePreposition)
        || page.is(at, Class::He)
        || page.is(at, Class::She)
        || page.is(at, Class::It)
        || page.is(at, Class::They)
        || page.is(at, Class::His)
        || page.is(at, Class::Their)
        || page.is(at, Class::Its)
        || page.stands_lower(low)
}

/// Puts the three kinds of candidates together: the longest meaningful one wins at each place.
fn settle(
    page: &Page<'_>,
    listed: Vec<Candidate>,
    spans: Vec<Candidate>,
    runs: Vec<Candidate>,
) -> Vec<Candidate> {
    let mut chosen: Vec<Candidate> = Vec::new();
    let overlaps = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
    for mut one in listed {
        let wider = spans.iter().chain(&runs).find(|span| {
            span.tokens.start <= one.tokens.start
                && one.tokens.end <= span.tokens.end
                && span.tokens.len() > one.tokens.len()
        });
        let swallowed = wider.is_some_and(|wider| swallows(page, wider, &one));
        if !swallowed && !chosen.iter().any(|other| overlaps(&other.tokens, &one.tokens)) {
            one.label = spans
                .iter()
                .find(|span| overlaps(&span.tokens, &one.tokens))
                .and_then(|span| span.label);
            one.titled = title_ends(page, one.tokens.start);
            with_direction(page, &mut one);
            chosen.push(one);
        }
    }
    for span in spans.into_iter().chain(runs) {
        let mut tokens = span.tokens.clone();
        // What the lists took from the front or the end is cut off; what remains may be a name.
        for other in chosen.clone() {
            if !overlaps(&other.tokens, &tokens) {
                continue;
            }
            let before = tokens.start..other.tokens.start.max(tokens.start);
            let after = other.tokens.end.min(tokens.end)..tokens.end;
            tokens = if after.len() >= before.len() {
                after
            } else {
                before
            };
        }
        let mut rest = Candidate {
            tokens,
            ..span.clone()
        };
        if rest.tokens != span.tokens {
            rest.label = rest.label.filter(|label| *label == "PERSON");
            trim(page, &mut rest);
        }
        let written_as_name = rest
            .tokens
            .clone()
            .any(|at| page.word(at).chars().any(char::is_uppercase));
        if !rest.tokens.is_empty() && !only_roles(page, &rest) && written_as_name {
            chosen.push(rest);
        }
    }
    chosen.sort_by_key(|one| one.tokens.start);
    of_places(page, chosen)
}

/// "West Germany", "Northern Ireland": a part of a listed place, or another one, but not the place.
fn with_direction(page: &Page<'_>, one: &mut Candidate) {
    let sentence = page.sentence_range(one.tokens.start);
    let before = one.tokens.start.checked_sub(1).filter(|at| sentence.contains(at));
    let part =
        |at: &usize| page.is(*at, Class::PartOfPlace) && page.capitalised(*at) && !sentence_start(page, *at);
    if matches!(one.settled, Some(NameClass::Government | NameClass::Place))
        && matches!(one.listed, Some(Listed::Country(surface)) if surface.kind.is_place())
        && let Some(before) = before.filter(part)
    {
        one.tokens.start = before;
        one.listed = None;
        one.settled = Some(NameClass::Place);
    }
}

/// Puts a body and the place in its name together: "Law Society of New South Wales".
fn of_places(page: &Page<'_>, chosen: Vec<Candidate>) -> Vec<Candidate> {
    let mut joined: Vec<Candidate> = Vec::with_capacity(chosen.len());
    for one in chosen {
        let place = matches!(one.settled, Some(NameClass::Government | NameClass::Place))
            || one.label == Some("GPE")
            || is_named_place(page, &one.tokens);
        let adjective = matches!(one.listed, Some(Listed::Country(surface)) if !surface.kind.is_place());
        if place
            && !adjective
            && let Some(body) = joined.last_mut()
            && body.settled.is_none()
            && (body.label == Some("ORG") || body.label.is_none())
            && body.tokens.len() > 1
            && page.is(body.tokens.end - 1, Class::BodyInName)
            && body.tokens.end + 1 == one.tokens.start
            && page.low(body.tokens.end) == "of"
        {
            body.tokens.end = one.tokens.end;
            continue;
        }
        joined.push(one);
    }
    joined
}

/// Whether a whole surface is a town, a region or a water of the list.
pub(super) fn is_named_place(page: &Page<'_>, tokens: &Range<usize>) -> bool {
    let row = page.row(tokens.clone());
    let found = page.lexicon.places.at(row, 0);
    found.iter().any(|hit| hit.words.len() == row.len())
}

/// Whether a wider name takes a listed one in: "Paris Hilton", "Bank of Ghana".
fn swallows(page: &Page<'_>, wider: &Candidate, listed: &Candidate) -> bool {
    let place = matches!(
        listed.settled,
        Some(NameClass::Government | NameClass::People | NameClass::Place)
    );
    let rest: Vec<usize> = wider
        .tokens
        .clone()
        .filter(|at| !listed.tokens.contains(at))
        .collect();
    let real = rest.iter().any(|at| {
        page.capitalised(*at)
            && role_ending_at(page, *at).is_none()
            && page.lexicon.roles.title(page.word(*at)).is_none()
    });
    // "Russia's President"; not "Croatian People's Party".
    let possessive = page.low(listed.tokens.end) == "'s" && rest.contains(&listed.tokens.end);
    let body = rest.iter().any(|at| {
        page.is(*at, Class::BodyInName)
            || page.is(*at, Class::EventInName)
            || page.is(*at, Class::PlaceInName)
    });
    let inner_body = wider.tokens.clone().any(|at| page.is(at, Class::BodyInName));
    let first = listed.tokens.start == wider.tokens.start;
    if !real || possessive {
        return false;
    }
    match (listed.listed, listed.settled) {
        (Some(Listed::Leader(_)), _) => false,
        // "Russian Orthodox Church" is one name; "Russian Vladimir Putin" is not.
        (_, Some(NameClass::People)) => {
            body || matches!(wider.label, Some("ORG" | "EVENT" | "LAW" | "FAC" | "WORK_OF_ART"))
                && !title_ends(page, listed.tokens.end)
        }
        // "First Minister of Scotland Nicola Sturgeon": a country and a person, not one name.
        (Some(Listed::Country(surface)), _)
            if first
                && wider.tokens.len() > 2
                && wider.label == Some("PERSON")
                && surface.ambiguity == Ambiguity::Clear =>
        {
            false
        }
        // "Obama White House" is a house and its master, not a man.
        (Some(Listed::Metonym(_)), _) if wider.label == Some("PERSON") && listed.tokens.len() > 1 => false,
        _ if place => {
            wider.label.is_some_and(|label| label != "GPE")
                || body
                || first && wider.label.is_none() && wider.tokens.len() == 2
        }
        (_, Some(NameClass::Outlet | NameClass::Organisation)) => {
            let labelled = wider.label == Some("ORG");
            let mut before = wider.tokens.start..listed.tokens.start;
            let countries = before.all(|at| {
                page.lexicon.names.country(page.word(at)).is_some()
                    || page.lexicon.names.metonym(page.word(at)).is_some()
            });
            if first {
                body || labelled
            } else {
                !countries && (inner_body || labelled)
            }
        }
        _ => false,
    }
}
