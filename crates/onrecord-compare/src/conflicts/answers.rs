//! Figures that a report sets against each other: "it would take 300 tonnes, an engineer said; a builder estimated
//! it at 450 tonnes".
//!
//! The second figure says of itself only how much it is, so that it can be about nothing but what the first, a
//! sentence away at most, counts; and somebody else gives it. Surprise: who gives a figure is read from its clause
//! before it is read from the statement around it, since one statement may hold the figures of both.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::times::times;
use onrecord_nouns::{
    Contradiction, EntityId, Figure, Quantity, RecordRef, ReportId, SourceId, StatementRef, Syntax, Unit,
};

use super::aligned::{Pile, short};
use super::figures::{apart, factor};
use super::phrases::children;
use crate::Item;

/// Values that differ more are of two things.
const FARTHEST: f64 = 10.0;
/// So many nouns and verbs, besides the figure and who gives it, say no more than that it is one: "the gap".
const BARE: usize = 1;
/// So many places above a figure its verb is looked for.
const ABOVE: usize = 5;
/// A number of so many digits that another report has too is that of the same thing.
const DIGITS: usize = 3;

/// A figure with what tells whether it answers another.
struct Given<'a> {
    at: u32,
    figure: &'a Figure,
    quantity: &'a Quantity,
    item: usize,
    sentence: u32,
    /// The verb of its clause.
    verb: Option<usize>,
    /// Who gives it.
    teller: Option<SourceId>,
    /// Whether nothing is said with it but how much it is.
    bare: bool,
}

/// Figures of one report that two speakers give of one thing.
pub(super) fn answers(pile: &Pile<'_>, lexicon: &Lexicon) -> Vec<Contradiction> {
    let speakers: BTreeMap<StatementRef, SourceId> = pile
        .findings
        .statements
        .iter()
        .filter_map(|found| Some((found.statement, found.speaker?)))
        .collect();
    let all: Vec<Given<'_>> = (0..)
        .zip(&pile.findings.figures)
        .filter_map(|(at, figure)| given(pile, (at, figure), &speakers, lexicon))
        .collect();
    // Rows of figures that answer each other: "18 tonnes; the guild says 9; our own count is 12".
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for (place, two) in all.windows(2).enumerate() {
        let [first, second] = two else { continue };
        if !answer(pile, first, second) || is_mixed(&all, first, second) {
            continue;
        }
        match rows.last_mut().filter(|row| row.last() == Some(&place)) {
            Some(row) => row.push(place + 1),
            None => rows.push(vec![place, place + 1]),
        }
    }
    let told = by_value(pile);
    let row = |row: Vec<usize>| -> Contradiction {
        let row: Vec<&Given<'_>> = row.into_iter().filter_map(|at| all.get(at)).collect();
        let words: Vec<String> = row
            .iter()
            .filter_map(|given| {
                Some(short(
                    pile.items.get(given.item)?.report.text.slice(given.quantity.span),
                ))
            })
            .collect();
        let unit = row
            .first()
            .map_or_else(String::new, |first| first.quantity.unit.label());
        let own: BTreeSet<u32> = row.iter().map(|given| given.at).collect();
        let sides = row.iter().map(|given| {
            let others = value(given.quantity).and_then(|value| told.get(&value));
            let others = others.into_iter().flatten().filter(|at| !own.contains(at));
            let mut side: Vec<u32> = others.copied().chain([given.at]).collect();
            side.sort_unstable();
            side.into_iter().map(RecordRef::Figure).collect()
        });
        Contradiction {
            kind: "figures differ".to_owned(),
            about: format!("{unit}: {}", words.join(" v. ")),
            sides: sides.collect(),
        }
    };
    rows.into_iter().map(row).collect()
}

/// Whether the second figure is that of another teller for what the first counts.
fn answer(pile: &Pile<'_>, first: &Given<'_>, second: &Given<'_>) -> bool {
    let one_clause = first.sentence == second.sentence && first.verb == second.verb;
    let near = first.item == second.item && second.sentence.saturating_sub(first.sentence) <= 1;
    let other = match (first.teller, second.teller) {
        (Some(one), Some(other)) => !pile.one_side(one, other),
        // The report itself has told the first.
        (None, Some(_)) => first.sentence == second.sentence || first.figure.statement.is_none(),
        _ => false,
    };
    near && !one_clause && other && second.bare && differ(first, second)
}

/// Whether the figure before may not be the one that is meant, since its sentence has figures of several units.
fn is_mixed(all: &[Given<'_>], first: &Given<'_>, second: &Given<'_>) -> bool {
    let unit = |given: &Given<'_>| given.quantity.unit.label();
    let of_first = |given: &&Given<'_>| given.item == first.item && given.sentence == first.sentence;
    let named = measures(second.quantity);
    let mut before = all.iter().filter(of_first).filter(|given| given.at <= first.at);
    !named && first.sentence != second.sentence && before.any(|given| unit(given) != unit(first))
}

/// Whether a figure says what it counts.
fn measures(quantity: &Quantity) -> bool {
    match &quantity.unit {
        Unit::None => false,
        // "268 yesterday".
        Unit::Noun(noun) => times().at(&noun.to_lowercase()).is_empty(),
        _ => true,
    }
}

/// Whether two figures are of one unit and cannot both hold.
fn differ(first: &Given<'_>, second: &Given<'_>) -> bool {
    let (a, b) = (first.quantity, second.quantity);
    // "put the crowd at 6,000": what is counted was said before.
    let one_unit = match (measures(a), measures(b)) {
        (true, true) => a.unit == b.unit,
        (true, false) => true,
        (false, false) => first.bare,
        (false, true) => false,
    };
    one_unit && apart(a, b) && factor(a, b) <= FARTHEST
}

fn given<'a>(
    pile: &Pile<'a>,
    (at, figure): (u32, &'a Figure),
    speakers: &BTreeMap<StatementRef, SourceId>,
    lexicon: &Lexicon,
) -> Option<Given<'a>> {
    let number = pile
        .items
        .binary_search_by_key(&figure.report, |item| item.report.id)
        .ok()?;
    let item = pile.items.get(number)?;
    let quantity = item.reading.quantities.get(figure.quantity.0 as usize)?;
    let syntax = &item.reading.syntax;
    let verb = verb_of(syntax, quantity);
    let by_clause = verb.and_then(|verb| teller(pile, number, verb));
    let by_statement = figure.statement.and_then(|id| speakers.get(&id).copied());
    let bare_clause =
        by_clause.is_some() && verb.is_some_and(|verb| says_no_more(item, verb, quantity, lexicon));
    Some(Given {
        at,
        figure,
        quantity,
        item: number,
        sentence: syntax.sentence_at(quantity.span)?.0,
        verb,
        teller: by_clause.or(by_statement),
        bare: bare_clause || is_bare(item, figure, quantity, lexicon),
    })
}

/// The verb on which a figure hangs.
fn verb_of(syntax: &Syntax, quantity: &Quantity) -> Option<usize> {
    let mut at = syntax.tokens_in(quantity.number).next()?;
    for _ in 0..ABOVE {
        let token = syntax.tokens.get(at)?;
        if matches!(token.pos, "VERB" | "AUX") {
            return Some(at);
        }
        let above = token.head.index();
        // "Seven in ten say": those are the tellers.
        if above == at || matches!(token.dep, "nsubj" | "nsubjpass") {
            return None;
        }
        at = above;
    }
    None
}

/// Who gives a figure with a verb: "police counted", "our own estimate is".
fn teller(pile: &Pile<'_>, item: usize, verb: usize) -> Option<SourceId> {
    let report = &pile.items.get(item)?.report;
    let syntax = &pile.items.get(item)?.reading.syntax;
    let lemma = |at: usize| {
        syntax
            .tokens
            .get(at)
            .map_or_else(String::new, |token| token.lemma.to_lowercase())
    };
    let of = |at: usize, dep: &str| {
        let below = children(syntax, at).into_iter();
        below
            .into_iter()
            .find(|child| syntax.tokens.get(*child).is_some_and(|token| token.dep == dep))
    };
    let subject = of(verb, "nsubj")?;
    if glue("gives-a-figure").contains(&lemma(verb).as_str()) {
        return pile.source_at(item, subject);
    }
    let is_count = syntax.tokens.get(verb).is_some_and(|token| token.pos == "AUX")
        && glue("number").contains(&lemma(subject).as_str());
    let owner = of(subject, "poss").filter(|_| is_count)?;
    let word = syntax
        .tokens
        .get(owner)
        .map(|token| report.text.slice(token.span).to_lowercase())?;
    if glue("our").contains(&word.as_str()) {
        return pile
            .findings
            .source_of
            .get(&(report.id, EntityId::PUBLISHER))
            .copied();
    }
    pile.source_at(item, owner)
}

/// Whether a clause tells no more than who gives which number: "police put it at 9,000". With a thing of its own
/// ("insurers put it at 9 million marks") a figure may be that of another thing: "it" may be what was paid for.
fn says_no_more(item: &Item<'_>, verb: usize, quantity: &Quantity, lexicon: &Lexicon) -> bool {
    let syntax = &item.reading.syntax;
    let mut open: Vec<usize> = children(syntax, verb);
    while let Some(at) = open.pop() {
        let Some(token) = syntax.tokens.get(at) else {
            continue;
        };
        let clause = matches!(
            token.dep,
            "conj" | "ccomp" | "parataxis" | "advcl" | "nsubj" | "cc"
        );
        let time = item
            .reading
            .times
            .iter()
            .any(|time| time.span.overlaps(token.span));
        if clause || time || quantity.span.contains(token.span) {
            continue;
        }
        let lemma = token.lemma.to_lowercase();
        let number = glue("number").contains(&lemma.as_str());
        let telling = matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ");
        if telling && !number && lexicon.function_words.exactly(&lemma).is_empty() {
            return false;
        }
        open.extend(children(syntax, at));
    }
    !measures(quantity)
}

/// Whether what is said with a figure is no more than how much it is.
fn is_bare(item: &Item<'_>, figure: &Figure, quantity: &Quantity, lexicon: &Lexicon) -> bool {
    let statement = figure
        .statement
        .and_then(|id| item.reading.statements.get(id.statement.index()));
    let Some(statement) = statement else { return false };
    let syntax = &item.reading.syntax;
    let tokens = statement.content.iter().flat_map(|span| syntax.tokens_in(*span));
    let tokens = tokens.filter_map(|at| syntax.tokens.get(at));
    let says = tokens.filter(|token| {
        let beside = !quantity.span.overlaps(token.span);
        let telling = matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ");
        beside
            && telling
            && lexicon
                .function_words
                .exactly(&token.lemma.to_lowercase())
                .is_empty()
    });
    says.count() <= BARE
}

/// A value that is told with digits enough to be known again, with its unit.
fn value(quantity: &Quantity) -> Option<(String, u64)> {
    let exact = quantity.min.filter(|min| quantity.max == Some(*min))?;
    let digits = format!("{exact}");
    let digits = digits
        .trim_end_matches('0')
        .chars()
        .filter(char::is_ascii_digit)
        .count();
    (digits >= DIGITS && measures(quantity)).then(|| (quantity.unit.label(), exact.to_bits()))
}

/// The figures of a pile that are told with many digits, by value.
fn by_value(pile: &Pile<'_>) -> BTreeMap<(String, u64), Vec<u32>> {
    let of_report: BTreeMap<ReportId, usize> = pile
        .items
        .iter()
        .enumerate()
        .map(|(at, item)| (item.report.id, at))
        .collect();
    let mut found: BTreeMap<(String, u64), Vec<u32>> = BTreeMap::new();
    for (at, figure) in (0u32..).zip(&pile.findings.figures) {
        let item = of_report.get(&figure.report).and_then(|at| pile.items.get(*at));
        let quantity = item.and_then(|item| item.reading.quantities.get(figure.quantity.0 as usize));
        if let Some(value) = quantity.and_then(value) {
            found.entry(value).or_default().push(at);
        }
    }
    found
}
