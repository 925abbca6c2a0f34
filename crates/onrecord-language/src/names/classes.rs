//! What each name names: every place where a surface stands gives votes, the report decides.

use std::collections::BTreeMap;

use onrecord_lexicon::CueKind;
use onrecord_lexicon::reference::ReferenceClass as Class;

use super::finding::is_named_place;
use super::keys::{name_keys, word_key};
use super::{Candidate, Listed, Name, NameClass, by_full_name, by_surname};
use crate::who::Page;

/// Votes for the classes of one surface.
#[derive(Clone, Debug, Default)]
struct Votes {
    person: f32,
    organisation: f32,
    place: f32,
    people: f32,
    other: f32,
    /// How often it stands after "in" and the like.
    located: u32,
    /// How often it stands at all.
    seen: u32,
    /// Written in capitals like initials.
    initials: bool,
    /// Something but its capitals says that it is a name.
    supported: bool,
    settled: Option<NameClass>,
}

/// Gives every candidate its class.
pub(super) fn classify(page: &Page<'_>, candidates: Vec<Candidate>) -> Vec<Name> {
    let keys: Vec<Vec<String>> = candidates
        .iter()
        .map(|one| {
            name_keys(
                page.words
                    .get(one.tokens.clone())
                    .unwrap_or_default()
                    .iter()
                    .copied(),
            )
        })
        .collect();
    let mut votes: BTreeMap<String, Votes> = BTreeMap::new();
    for (one, keys) in candidates.iter().zip(&keys) {
        vote(page, one, votes.entry(keys.join(" ")).or_default());
    }
    let day = page.report.published.days.from;
    for (key, votes) in &mut votes {
        let keys: Vec<String> = key.split(' ').map(str::to_owned).collect();
        if keys.len() > 1 && by_full_name(&keys, day).is_some() {
            votes.person += 6.0;
        } else if let [single] = keys.as_slice()
            && single.len() > 2
            && by_surname(&keys, day).is_some_and(|leader| day.is_none_or(|day| leader.on(day).is_some()))
        {
            // A surname of a leader in office outweighs what the model takes it for.
            votes.person += 1.5 + votes.organisation + votes.other;
        }
    }
    let outlet = name_keys(page.report.outlet.name.split_whitespace()).join(" ");
    if let Some(own) = votes.get_mut(&outlet) {
        own.settled = own.settled.or(Some(NameClass::Outlet));
    }
    share_surnames(&mut votes);
    let mut names: Vec<Name> = Vec::new();
    for (one, keys) in candidates.into_iter().zip(keys) {
        let decided = votes
            .get(&keys.join(" "))
            .is_some_and(|votes| votes.settled.is_none());
        let class = one
            .settled
            .filter(|_| !decided)
            .or_else(|| votes.get(&keys.join(" ")).and_then(winner))
            .unwrap_or(NameClass::Other);
        if names
            .last()
            .is_some_and(|last| last.tokens.end > one.tokens.start)
        {
            continue;
        }
        let listed = one
            .listed
            .filter(|listed| !decided || matches!(listed, Listed::Leader(_)))
            .or_else(|| {
                let leader = match (class, keys.len()) {
                    (NameClass::Person, 1) => by_surname(&keys, day),
                    (NameClass::Person, _) => by_full_name(&keys, day),
                    _ => None,
                };
                leader.map(Listed::Leader)
            });
        names.push(Name {
            tokens: one.tokens,
            class,
            listed,
            keys,
        });
    }
    names
}

/// What one place says of its surface.
fn vote(page: &Page<'_>, one: &Candidate, votes: &mut Votes) {
    if votes.settled.is_none() {
        votes.settled = one.settled;
    }
    let words = one.tokens.len();
    let first = one.tokens.start;
    let last = one.tokens.end.saturating_sub(1);
    votes.seen += 1;
    votes.supported |= one.label.is_some() || one.titled;
    place(page, one, votes);
    match one.label {
        Some("PERSON") => votes.person += if words > 1 { 1.3 } else { 1.0 },
        Some("ORG") => votes.organisation += 1.0,
        Some("GPE") => votes.place += 1.0,
        Some("LOC") => votes.place += 1.5,
        Some("FAC") => votes.place += 0.7,
        Some("NORP") => votes.people += 1.0,
        Some(_) => votes.other += 1.0,
        None => {}
    }
    if one.titled {
        votes.person += 3.0;
    }
    if described_as_person(page, one) {
        votes.person += 2.5;
    }
    if (first..one.tokens.end).any(|at| page.is(at, Class::BodyInName) && page.capitalised(at)) && !one.titled
    {
        votes.organisation += 3.0;
    }
    if words > 1 && page.is(last, Class::PlaceInName) {
        votes.place += 3.0;
    }
    if page.is(last, Class::EventInName) && words > 1 {
        votes.other += 3.0;
    }
    let paper = |at: usize| page.is(at, Class::OutletInName) && page.capitalised(at);
    // "Harbour News Agency": the word of papers' names stands before that of a body.
    let agency = words > 2 && page.is(last, Class::BodyInName) && paper(last - 1);
    // "Emily Post" is somebody; "Calder Wire" is a wire, whatever the model takes it for.
    let somebody = one.label == Some("PERSON") && is_given_name(page, first);
    if words > 1 && (paper(last) || agency) && !one.titled && !somebody {
        votes.settled = votes.settled.or(Some(NameClass::Outlet));
    }
    let word = page.word(first);
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    if words == 1
        && (2..=6).contains(&letters)
        && word
            .chars()
            .all(|letter| letter.is_uppercase() || !letter.is_alphabetic())
        && !matches!(one.label, Some("GPE" | "LOC" | "NORP"))
        && !(letters > 2 && page.stands_lower(page.low(first)))
    {
        votes.organisation += 1.5;
        votes.person -= 1.5;
        votes.initials = true;
    }
    let before = before(page, first);
    votes.supported |= before.is_some_and(|at| page.word(at) == "(");
    // "the Guardian", but "the Bush administration" and "that Sharon".
    let article = |at: usize| page.is(at, Class::Definite) && one.tokens.contains(&page.head(at));
    if !one.titled && before.is_some_and(article) && page.tag(before.unwrap_or(first)) == "DT" {
        votes.person -= 1.0;
    }
    let next = one.tokens.end;
    let speaks = |at: usize| {
        page.lexicon
            .cues
            .by_lemma(&page.lemma(at))
            .iter()
            .any(|cue| cue.kind() == CueKind::Say)
    };
    if page.tag(next).starts_with("VB") && speaks(next) {
        votes.supported = true;
        if words > 1 {
            votes.person += 0.4;
        }
    }
    if (2..=3).contains(&words) && one.label.is_none() && page.tag(first).is_empty() {
        votes.person += 0.3;
    }
    if words > 1 && is_given_name(page, first) && one.label != Some("ORG") {
        votes.person += 1.0;
    }
}

fn before(page: &Page<'_>, at: usize) -> Option<usize> {
    at.checked_sub(1)
        .filter(|before| page.sentence(*before) == page.sentence(at))
}

/// What says that a surface is a place: the lists of towns, "in", "the village of", a country behind.
fn place(page: &Page<'_>, one: &Candidate, votes: &mut Votes) {
    let (first, next) = (one.tokens.start, one.tokens.end);
    if !one.titled && is_named_place(page, &one.tokens) {
        votes.place += if one.label == Some("PERSON") && one.tokens.len() > 1 {
            0.5
        } else {
            1.2
        };
        votes.supported = true;
    }
    let before = before(page, first);
    if before.is_some_and(|at| page.is(at, Class::PlacePreposition)) {
        votes.place += if one.label == Some("ORG") { 0.7 } else { 1.2 };
        votes.located += 1;
    }
    let village = |of: usize| {
        page.low(of) == "of" && of > 0 && page.is(of - 1, Class::Settlement) && !page.capitalised(of - 1)
    };
    if before.is_some_and(village) {
        votes.place += 3.0;
        votes.located += 1;
    }
    let same_sentence = |at: usize| page.sentence(at) == page.sentence(first);
    // "Kirkholm, Scotland": a country or region behind a comma, after which the sentence goes on.
    if page.word(next) == "," && same_sentence(next + 1) && one.label != Some("PERSON") {
        let longest = page.lexicon.places.at(page.row(next + 1..next + 4), 0);
        let region = !longest.is_empty() && page.capitalised(next + 1);
        let country = page
            .lexicon
            .names
            .country(page.word(next + 1))
            .is_some_and(|surface| surface.kind.is_place());
        let closes = matches!(page.word(next + 2), "," | "." | ")" | ";") || !same_sentence(next + 2);
        if (region || country) && closes {
            votes.place += 1.0;
        }
    }
    // "Kirkholm province", "Kirkholm, a town in".
    let opens = page.is(next + 1, Class::Indefinite) || page.is(next + 1, Class::Definite);
    let described = page.word(next) == ","
        && same_sentence(next + 1)
        && opens
        && (next + 2..next + 6)
            .take_while(|at| same_sentence(*at) && !matches!(page.word(*at), "," | "."))
            .any(|at| page.is(at, Class::Settlement) && page.tag(at) == "NN" && page.dep(at) == "appos");
    if described {
        votes.place += 2.5;
    }
}

fn is_given_name(page: &Page<'_>, at: usize) -> bool {
    page.capitalised(at) && !page.lexicon.given_names.at(page.row(at..at + 1), 0).is_empty()
}

/// "X, a senior NATO official", "X, 42,": what follows the name is said of a person.
fn described_as_person(page: &Page<'_>, one: &Candidate) -> bool {
    if page.word(one.tokens.end) != "," {
        return false;
    }
    let start = one.tokens.end + 1;
    let sentence = page.sentence_range(one.tokens.start);
    if !sentence.contains(&start) {
        return false;
    }
    let age = page.word(start).len() == 2
        && page.word(start).chars().all(|letter| letter.is_ascii_digit())
        && page.word(start + 1) == ",";
    let end = (start..sentence.end.min(start + 10))
        .find(|at| matches!(page.word(*at), "," | "." | ";"))
        .unwrap_or(start);
    let opens = page.is(start, Class::Indefinite)
        || page.is(start, Class::Definite)
        || page.is(start, Class::His)
        || page.is(start, Class::Former);
    let role = (start..end).any(|at| page.lexicon.roles.role(page.low(at)).is_some());
    age || opens && role && !(start..end).any(|at| page.tag(at).starts_with("VB") && page.tag(at) != "VBN")
}

/// A surname is a person if the full name is one; a full name is one if its surname surely is.
fn share_surnames(votes: &mut BTreeMap<String, Votes>) {
    let persons: Vec<Vec<String>> = votes
        .iter()
        .filter(|(key, votes)| {
            key.contains(' ')
                && votes.settled.is_none_or(|class| class == NameClass::Person)
                && winner(votes) == Some(NameClass::Person)
        })
        .map(|(key, _)| key.split(' ').map(str::to_owned).collect())
        .collect();
    for full in &persons {
        for tail in 1..full.len() {
            let key = full.get(tail..).unwrap_or_default().join(" ");
            if let Some(short) = votes.get_mut(&key)
                && (short.settled.is_none() || may_be_surname(short))
            {
                short.settled = None;
                short.person += 4.0 + 2.0 * (short.organisation + short.place + short.other);
            }
        }
    }
    let sure: Vec<String> = votes
        .iter()
        .filter(|(key, votes)| {
            !key.contains(' ') && votes.person >= 3.0 && winner(votes) == Some(NameClass::Person)
        })
        .map(|(key, _)| word_key(key))
        .collect();
    for (key, votes) in votes.iter_mut() {
        if let Some((_, last)) = key.rsplit_once(' ')
            && sure.iter().any(|surname| surname == last)
        {
            votes.person += 1.5;
        }
    }
}

/// "Paris" in a report on Valeska Paris, where nothing happens in Paris.
fn may_be_surname(votes: &Votes) -> bool {
    votes.located == 0
        && matches!(
            votes.settled,
            Some(NameClass::Government | NameClass::Place | NameClass::Outlet)
        )
}

fn winner(votes: &Votes) -> Option<NameClass> {
    if votes.settled.is_some() {
        return votes.settled;
    }
    // Capitals alone, once, are a unit, a number or a shout.
    if votes.initials && !votes.supported && votes.seen < 2 {
        return Some(NameClass::Other);
    }
    let mut best = (0.0, None);
    for (score, class) in [
        (votes.person, NameClass::Person),
        (votes.organisation, NameClass::Organisation),
        (votes.place, NameClass::Place),
        (votes.people, NameClass::People),
        (votes.other, NameClass::Other),
    ] {
        if score > best.0 {
            best = (score, Some(class));
        }
    }
    best.1
}
