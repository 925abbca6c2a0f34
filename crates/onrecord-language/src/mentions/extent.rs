//! Where a phrase begins and ends: what the parse hangs on its head, without clauses and second
//! halves.

use std::ops::Range;

use onrecord_lexicon::reference::ReferenceClass as Class;

use crate::names::{Name, name_at};
use crate::who::Page;

/// A phrase never runs further behind its head than this many tokens.
const FARTHEST: usize = 30;

/// A clause without comma belongs to its phrase if it ends within this many tokens.
const SHORT_CLAUSE: usize = 12;

/// The tokens of the phrase that `at` heads.
pub(super) fn extent(page: &Page<'_>, names: &[Name], at: usize, named: Option<&Name>) -> Range<usize> {
    let own = named.filter(|name| name.tokens.contains(&at));
    let core = own.map_or(at..at + 1, |name| name.tokens.clone());
    front(page, at, &core)..back(page, names, at, &core, own.is_some())
}

fn front(page: &Page<'_>, at: usize, core: &Range<usize>) -> usize {
    let sentence = page.sentence_range(at);
    let mut start = core.start;
    let mut queue: Vec<usize> = core.clone().collect();
    let mut inside = false;
    while let Some(token) = queue.pop() {
        for child in page.children(token).iter().copied() {
            if child >= core.start {
                continue;
            }
            let modifier = matches!(
                page.dep(child),
                "det"
                    | "amod"
                    | "compound"
                    | "nummod"
                    | "poss"
                    | "nmod"
                    | "quantmod"
                    | "predet"
                    | "advmod"
                    | "case"
                    | "npadvmod"
            ) || page.dep(child) == "punct"
                && !matches!(
                    page.word(child),
                    "," | ":" | ";" | "“" | "\"" | "”" | "—" | "–" | "(" | ")"
                );
            // Inside a modifier everything belongs: "secretary of state for Europe X".
            if modifier && (child < token || inside)
                || token < core.start && matches!(page.dep(child), "prep" | "pobj" | "conj" | "cc" | "appos")
            {
                queue.push(child);
                start = start.min(child);
            }
        }
        inside = true;
    }
    start = start.max(sentence.start);
    let article = start.saturating_sub(1).max(sentence.start);
    if article < start && page.dep(article) == "det" && page.head(article) == at + 1 {
        start = article;
    }
    for at in (start..core.start).rev() {
        let between_adjectives =
            at > start && page.tag(at - 1).starts_with("JJ") && page.tag(at + 1).starts_with("JJ");
        if matches!(
            page.word(at),
            ":" | ";" | "“" | "\"" | "”" | "—" | "–" | "(" | ")"
        ) || page.word(at) == "," && !between_adjectives
        {
            start = at + 1;
            break;
        }
    }
    while start < core.start && !page.word(start).starts_with(char::is_alphanumeric) {
        start += 1;
    }
    start
}

fn back(page: &Page<'_>, names: &[Name], at: usize, core: &Range<usize>, named: bool) -> usize {
    let sentence = page.sentence_range(at);
    let mut end = core.end;
    let second_half = page
        .children(at)
        .iter()
        .copied()
        .find(|child| *child > at && page.dep(*child) == "conj")
        .unwrap_or(usize::MAX);
    let mut children: Vec<usize> = page.children(at).to_vec();
    if named {
        // What follows a name may hang on any word of it.
        children.extend(
            core.clone()
                .filter(|token| *token != at)
                .flat_map(|token| page.children(token).iter().copied()),
        );
        children.sort_unstable();
    }
    for child in children
        .into_iter()
        .filter(|child| *child >= core.end && *child < second_half)
    {
        let comma = child
            .checked_sub(1)
            .is_some_and(|before| page.word(before) == ",");
        let keeps = match page.dep(child) {
            "appos" => apposition(page, names, child, named),
            "prep" => {
                !comma && !page.is(child, Class::PhraseBreak) && (!named || page.is(child, Class::JoinsName))
            }
            "acl" | "amod" => !named && !comma,
            "relcl" => !named && !comma && right_edge(page, child) <= at + SHORT_CLAUSE,
            _ => false,
        };
        let edge = right_edge(page, child);
        let through = (end..child).all(|token| !matches!(page.word(token), "\"" | "“" | "”" | ";" | ":"));
        if keeps && through && edge <= sentence.end && edge <= at + FARTHEST {
            end = end.max(edge);
        }
    }
    // A clause behind a comma tells something more of it and is no part of its name.
    let more = (core.end..end.saturating_sub(1))
        .find(|at| page.word(*at) == "," && matches!(page.tag(at + 1), "WDT" | "WP" | "WP$" | "WRB"));
    end = more.unwrap_or(end);
    while end > core.end
        && !page.word(end - 1).starts_with(char::is_alphanumeric)
        && !matches!(page.word(end - 1), ")" | "%")
    {
        end -= 1;
    }
    end
}

/// Whether an apposition describes its head rather than lists a second one.
fn apposition(page: &Page<'_>, names: &[Name], child: usize, named: bool) -> bool {
    let bracket = page.word(child.saturating_sub(1)) == "(";
    let definite = page
        .children(child)
        .iter()
        .any(|token| page.is(*token, Class::Definite));
    let opens = page
        .children(child)
        .iter()
        .any(|token| page.is(*token, Class::Definite) || page.is(*token, Class::Indefinite));
    match name_at(names, child) {
        Some(_) => !named || bracket,
        None => page.tag(child).starts_with("NN") && (named || opens && !definite),
    }
}

/// One past the last token that hangs on a token, without clauses that go on after a comma.
fn right_edge(page: &Page<'_>, at: usize) -> usize {
    let mut edge = at + 1;
    let mut queue = vec![at];
    while let Some(token) = queue.pop() {
        edge = edge.max(token + 1);
        queue.extend(page.children(token).iter().copied().filter(|child| {
            let after_comma = child
                .checked_sub(1)
                .is_some_and(|before| page.word(before) == ",");
            let apart = match page.dep(*child) {
                "advcl" | "parataxis" | "ccomp" => true,
                "relcl" | "acl" | "prep" => after_comma,
                "punct" => matches!(page.word(*child), "," | "." | ";" | ":"),
                _ => false,
            };
            *child != token && !apart
        }));
    }
    edge
}
