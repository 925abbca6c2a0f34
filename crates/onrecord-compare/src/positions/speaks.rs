//! For which body does a person speak who has none among the sources?
//!
//! "its spokesman, Jon Vale" speaks for whoever "its" is; "Ana Lind, spokeswoman of the Free Harbour" for a body
//! that only these words name. A surprise: one word with a capital names no body here, since it may be a place.

use std::collections::BTreeMap;

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::grammar::glue;
use onrecord_nouns::{EntityKind, Findings, Mention, SourceId};

use super::bodies::owner;
use super::clauses::Clauses;
use crate::Item;

/// Words behind a name in which its body may stand.
const REACH: usize = 14;
/// Words from a name to the office, and small words from the office to the body.
const OFFICE: usize = 6;
/// Words of the name of a body at least.
const LEAST: usize = 2;

/// A body, as far as the case knows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Body {
    /// One of the sources.
    Source(SourceId),
    /// One that only its name is known of.
    Named(String),
}

/// The body of each person whom the sources give none, where the texts tell one.
pub(super) fn bodies(items: &[Item<'_>], findings: &Findings, lexicon: &Lexicon) -> BTreeMap<SourceId, Body> {
    let mut told: BTreeMap<SourceId, BTreeMap<Body, usize>> = BTreeMap::new();
    for item in items {
        let clauses = Clauses::new(&item.report.text, &item.reading.syntax, lexicon);
        let source = |mention: &Mention| {
            let key = (item.report.id, mention.entity?);
            findings.source_of.get(&key).copied()
        };
        for mention in item
            .reading
            .mentions
            .iter()
            .filter(|mention| mention.name.is_some())
        {
            let Some(id) = source(mention) else { continue };
            let person = findings
                .sources
                .get(id.0 as usize)
                .is_some_and(|source| source.kind == EntityKind::Person && source.actor.is_none());
            if !person {
                continue;
            }
            let body = owned(item, &clauses, mention, lexicon)
                .and_then(|entity| findings.source_of.get(&(item.report.id, entity)).copied())
                .filter(|body| *body != id && is_named(*body, findings))
                .map(Body::Source)
                .or_else(|| named(&clauses, mention).map(|name| known_as(name, findings)));
            if let Some(body) = body {
                *told.entry(id).or_default().entry(body).or_default() += 1;
            }
        }
    }
    told.into_iter()
        .filter_map(|(person, bodies)| {
            let most = bodies
                .into_iter()
                .max_by_key(|(body, count)| (*count, std::cmp::Reverse(body.clone())));
            most.map(|(body, _)| (person, body))
        })
        .collect()
}

/// Whether a source is known by a name of its own.
fn is_named(source: SourceId, findings: &Findings) -> bool {
    let source = findings.sources.get(source.0 as usize);
    source.is_some_and(|source| {
        let last = source.name.split_whitespace().next_back().unwrap_or_default();
        let body = matches!(
            source.kind,
            EntityKind::Organisation | EntityKind::Government | EntityKind::Group
        );
        body && last.starts_with(char::is_uppercase)
    })
}

/// Whose office a mention names by a possessive: "its spokesman, Jon Vale".
fn owned(
    item: &Item<'_>,
    clauses: &Clauses<'_>,
    mention: &Mention,
    lexicon: &Lexicon,
) -> Option<onrecord_nouns::EntityId> {
    let head = mention.head.index();
    let near = head.saturating_sub(OFFICE)..head + OFFICE;
    let inside = |at: &usize| {
        clauses
            .token(*at)
            .is_some_and(|token| mention.span.contains(token.span))
    };
    let office = near.filter(inside).find(|at| {
        let word = clauses.lower.get(*at).map_or("", String::as_str);
        glue("speaks-for-a-body").contains(&word)
    })?;
    owner(item, clauses, office, lexicon)
}

/// The body that stands behind a name with an office of it: "Ana Lind, who leads the Free Harbour party".
fn named(clauses: &Clauses<'_>, mention: &Mention) -> Option<String> {
    let name = mention.name?;
    let head = mention.head.index();
    let word = |at: usize| clauses.lower.get(at).map_or("", String::as_str);
    let behind = |at: &usize| {
        clauses
            .token(*at)
            .is_some_and(|token| token.span.start() >= name.end())
    };
    let start = (head.saturating_sub(OFFICE)..head + OFFICE).find(behind)?;
    let office = (start..start + OFFICE).find(|at| {
        let lemma = clauses.token(*at).map(|token| token.lemma.to_lowercase());
        glue("speaks-for-a-body").contains(&word(*at))
            || lemma.is_some_and(|lemma| glue("leads-a-body").contains(&lemma.as_str()))
    })?;
    // Another verb, or an office of long ago, and the words are about something else.
    let other = |at: usize| {
        let verb = at != office && clauses.token(at).is_some_and(|token| token.pos == "VERB");
        let stop = word(at).ends_with(['.', '?', '!', ':', ';']);
        verb || stop || glue("former").contains(&word(at))
    };
    if (start..office).any(other) {
        return None;
    }
    let leads = clauses.is_verb(office);
    let mut at = office + 1;
    if !leads {
        if !glue("office-of").contains(&word(at)) {
            return None;
        }
        at += 1;
    }
    let capital = |at: usize| {
        clauses
            .token(at)
            .map(|token| clauses.text().slice(token.span))
            .is_some_and(|word| word.starts_with(char::is_uppercase))
    };
    let small = |at: usize| {
        clauses
            .token(at)
            .is_some_and(|token| matches!(token.tag, "DT" | "JJ" | "NN" | "VBG"))
    };
    let last = start + REACH;
    while at < last && !capital(at) && small(at) {
        at += 1;
    }
    let end = (at..last).find(|at| !capital(*at) && word(*at) != "'s")?;
    let words = (at..end).filter(|at| capital(*at)).count();
    if words < LEAST {
        return None;
    }
    let tokens: Vec<usize> = (at..end).collect();
    let name = clauses.text().slice(clauses.span(&tokens)?);
    Some(name.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The source of a body by its name, if the case has one.
fn known_as(name: String, findings: &Findings) -> Body {
    let low = name.to_lowercase();
    let has = |other: &str| {
        let other = other.to_lowercase();
        let bare = other.trim_start_matches("the ");
        bare == low || bare.strip_prefix(&low).is_some_and(|rest| rest.starts_with(' '))
    };
    let all = (0u32..).map(SourceId).zip(&findings.sources);
    let mut bodies = all.filter(|(_, source)| {
        matches!(
            source.kind,
            EntityKind::Organisation | EntityKind::Group | EntityKind::Government
        )
    });
    match bodies.find(|(_, source)| has(&source.name)) {
        Some((id, _)) => Body::Source(id),
        None => Body::Named(name),
    }
}
