//! What sort of passage is it, are two tellings one text or one origin, and who had it first?
//!
//! Every answer here is a guess that names its ground in `basis`. Likeness proves a common source,
//! not copying: a direction needs a credit or a trusted time. Credits are read from the masked
//! attribution phrases: what both name there is where both have it from.

use std::cmp::Ordering;

use onrecord_nouns::{Change, PassageLabel, Relation, Reuse, ReuseDirection, Span, Text};
use rayon::prelude::*;

use super::ReuseInput;
use super::lineage::earlier;
use super::rarity::{rarity, stem_of};
use super::words::mix;

/// Share of both sides inside quotation marks from which on a passage may be speech.
const SOME_SPEECH: f32 = 0.3;
/// Share inside quotation marks on one side, and outside on the other, of a common document.
const QUOTED_BY_ONE: f32 = 0.8;
/// Telling words around quotations that can show whether they were copied too.
const FRAME: usize = 6;
/// Words that are rarer than this tell something.
const TELLING: f32 = 2.2;
/// Shared words over the shorter side, from which on a passage is the same but for small changes.
const EDITED: f32 = 0.7;
/// The same, from which on it is word for word.
const VERBATIM: f32 = 0.985;
/// Shared words that make two tellings one text when nothing else tells.
const ONE_TEXT: f32 = 0.5;
/// Shared words that make them one text although both name the same source.
const ONE_TEXT_DESPITE_CREDIT: f32 = 0.8;
/// A capitalised word of a credit that is more common than this is no name.
const NAMELIKE: f32 = 4.0;

/// Completes findings: relation, direction, label and changes.
pub(super) fn judge(inputs: &[ReuseInput<'_>], found: &mut [Reuse]) {
    let credits: Vec<Vec<u32>> = inputs.par_iter().map(credits).collect();
    let mut needed = vec![false; inputs.len()];
    for report in found.iter().flat_map(|reuse| [reuse.a, reuse.b]) {
        if let Ok(place) = inputs.binary_search_by_key(&report, |input| input.report) {
            needed[place] = true;
        }
    }
    let quotes: Vec<Vec<Span>> = inputs
        .par_iter()
        .zip(needed)
        .map(|(input, needed)| if needed { quotes(input) } else { Vec::new() })
        .collect();
    found.par_iter_mut().for_each(|reuse| {
        let place = |report| inputs.binary_search_by_key(&report, |input| input.report).ok();
        let (Some(a), Some(b)) = (place(reuse.a), place(reuse.b)) else {
            return;
        };
        let (first, second) = (&inputs[a], &inputs[b]);
        let shared = credits[a]
            .iter()
            .any(|name| credits[b].binary_search(name).is_ok());
        let in_quotes = (
            share(&reuse.a_spans, &quotes[a]),
            share(&reuse.b_spans, &quotes[b]),
        );
        let speech = speech(
            reuse,
            in_quotes,
            (&quotes[a], first.text),
            (&quotes[b], second.text),
        );
        let same_text = reuse.a_spans.len() == reuse.b_spans.len()
            && reuse
                .a_spans
                .iter()
                .zip(&reuse.b_spans)
                .all(|(one, other)| first.text.slice(*one) == second.text.slice(*other));
        reuse.label = label(reuse, first, second, speech, same_text);
        relate(reuse, shared);
        direct(reuse, first, second, same_text);
        if !same_text {
            reuse.changes = changes(reuse, first.text, second.text);
        }
    });
}

/// Names in the attribution phrases of a report, as sorted stems.
fn credits(input: &ReuseInput<'_>) -> Vec<u32> {
    let mut names: Vec<u32> = input
        .masked
        .iter()
        .flat_map(|mask| {
            input
                .text
                .slice(*mask)
                .split(|letter: char| !letter.is_alphanumeric())
        })
        .filter(|word| word.chars().next().is_some_and(char::is_uppercase) && word.len() > 2)
        .map(stem_of)
        .filter(|&stem| rarity(stem) >= NAMELIKE)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The quotations the reader found, or else what stands between quotation marks of one block.
fn quotes(input: &ReuseInput<'_>) -> Vec<Span> {
    if !input.quotes.is_empty() {
        return input.quotes.to_vec();
    }
    let bytes = input.text.as_str().as_bytes();
    let mut found = Vec::new();
    for block in input.blocks {
        let mut open: Option<usize> = None;
        for at in block.span.range() {
            let mark = match bytes[at] {
                b'"' => '"',
                b'\n' => '\n',
                // The lead bytes of curly and angle quotation marks.
                0xE2 | 0xC2 => input
                    .text
                    .as_str()
                    .get(at..)
                    .and_then(|rest| rest.chars().next())
                    .unwrap_or(' '),
                _ => continue,
            };
            match (mark, open) {
                ('“' | '„' | '«', _) | ('"', None) => open = Some(at),
                // Speech that goes on in the next paragraph has no closing mark.
                ('”' | '»' | '"' | '\n', Some(start)) => {
                    found.extend(input.text.span(start, at));
                    open = None;
                }
                _ => {}
            }
        }
        found.extend(open.and_then(|start| input.text.span(start, block.span.end())));
    }
    found
}

/// Share of some spans that lies inside others; both in order.
fn share(spans: &[Span], others: &[Span]) -> f32 {
    let all: usize = spans.iter().map(|span| span.len()).sum();
    let covered: usize = spans
        .iter()
        .map(|span| {
            let from = others.partition_point(|other| other.end() <= span.start());
            others[from..]
                .iter()
                .map_while(|other| other.intersection(*span))
                .map(|both| both.len())
                .sum::<usize>()
        })
        .sum();
    covered as f32 / all.max(1) as f32
}

/// What of a passage was said by somebody else.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Speech {
    /// It is prose, or prose was copied with the speech in it.
    None,
    /// The same words were quoted by both, in prose of their own.
    Shared,
    /// One quotes what the other gives as text: a letter, a speech, a document.
    QuotedByOne,
}

fn speech(reuse: &Reuse, in_quotes: (f32, f32), a: (&[Span], &Text), b: (&[Span], &Text)) -> Speech {
    let (least, most) = (in_quotes.0.min(in_quotes.1), in_quotes.0.max(in_quotes.1));
    if most >= QUOTED_BY_ONE && least <= 1.0 - QUOTED_BY_ONE {
        return Speech::QuotedByOne;
    }
    if least < SOME_SPEECH {
        return Speech::None;
    }
    let (said, other_said) = (Parts::of(&reuse.a_spans, a), Parts::of(&reuse.b_spans, b));
    let speech = both(&said.speech, &other_said.speech);
    let frame = both(&said.frame, &other_said.frame);
    let least_frame = said.frame.len().min(other_said.frame.len());
    // The words around the quotations are the same too: then prose was copied, not speech.
    let framed_alike = least_frame >= FRAME && frame * 2 >= least_frame;
    if !framed_alike && speech >= 2 * frame {
        Speech::Shared
    } else {
        Speech::None
    }
}

/// The telling words of a passage, inside and outside quotation marks, as sorted stems.
#[derive(Default)]
struct Parts {
    speech: Vec<u32>,
    frame: Vec<u32>,
}

impl Parts {
    fn of(spans: &[Span], (quotes, text): (&[Span], &Text)) -> Self {
        let telling = |span: Span| {
            words(text, span)
                .map(stem_of)
                .filter(|&stem| rarity(stem) >= TELLING)
        };
        let mut parts = Self::default();
        for span in spans {
            let from = quotes.partition_point(|quote| quote.end() <= span.start());
            let mut rest = *span;
            for quote in quotes[from..]
                .iter()
                .take_while(|quote| quote.start() < span.end())
            {
                parts.frame.extend(telling(rest.until(*quote)));
                parts
                    .speech
                    .extend(quote.intersection(*span).into_iter().flat_map(telling));
                rest = rest.after(*quote);
            }
            parts.frame.extend(telling(rest));
        }
        parts.speech.sort_unstable();
        parts.frame.sort_unstable();
        parts
    }
}

fn both(one: &[u32], other: &[u32]) -> usize {
    one.iter()
        .filter(|stem| other.binary_search(stem).is_ok())
        .count()
}

fn label(
    reuse: &Reuse,
    first: &ReuseInput<'_>,
    second: &ReuseInput<'_>,
    speech: Speech,
    same_text: bool,
) -> PassageLabel {
    if reuse.label == PassageLabel::Furniture {
        PassageLabel::Furniture
    } else if speech == Speech::Shared {
        PassageLabel::SharedQuotation
    } else if !first.outlet.is_empty() && first.outlet == second.outlet {
        PassageLabel::OwnArchive
    } else if speech == Speech::QuotedByOne && reuse.overlap >= EDITED {
        PassageLabel::CommonDocument
    } else if same_text || reuse.overlap >= VERBATIM {
        PassageLabel::Verbatim
    } else if reuse.overlap >= EDITED {
        PassageLabel::Edited
    } else {
        PassageLabel::Rewritten
    }
}

fn relate(reuse: &mut Reuse, shared_credit: bool) {
    let enough = if shared_credit {
        ONE_TEXT_DESPITE_CREDIT
    } else {
        ONE_TEXT
    };
    let ground = match (reuse.overlap >= enough, shared_credit) {
        (true, true) => "nearly one text, though both name the same source",
        (true, false) => "one text",
        (false, true) => "both name the same source",
        (false, false) => "alike in content, not in wording",
    };
    reuse.relation = if reuse.overlap >= enough {
        Relation::SamePassage
    } else {
        Relation::SameOrigin
    };
    reuse.basis = format!("{}; {ground}", reuse.basis);
}

fn direct(reuse: &mut Reuse, first: &ReuseInput<'_>, second: &ReuseInput<'_>, same_text: bool) {
    let retold = reuse.relation == Relation::SameOrigin || reuse.label == PassageLabel::SharedQuotation;
    let (direction, ground) = match (names(first, second), names(second, first), earlier(first, second)) {
        (true, false, _) => (ReuseDirection::BToA, "the one credits the outlet of the other"),
        (false, true, _) => (ReuseDirection::AToB, "the one credits the outlet of the other"),
        _ if retold => (ReuseDirection::Unknown, "two tellings show no direction"),
        (_, _, Some(Ordering::Less)) => (ReuseDirection::AToB, "published before the other"),
        (_, _, Some(_)) => (ReuseDirection::BToA, "published before the other"),
        _ if same_text => (ReuseDirection::Unknown, "indistinguishable"),
        _ => (ReuseDirection::Unknown, "no trusted times"),
    };
    reuse.direction = direction;
    reuse.basis = format!("{}; {ground}", reuse.basis);
}

/// Whether an attribution phrase of one report names the outlet of another.
fn names(report: &ReuseInput<'_>, other: &ReuseInput<'_>) -> bool {
    let outlet = other.outlet.trim();
    outlet.len() > 2
        && outlet != report.outlet.trim()
        && report.masked.iter().any(|mask| {
            let phrase = report.text.slice(*mask);
            phrase.match_indices(outlet).any(|(at, _)| {
                let ends = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
                let (before, after) = (phrase.get(..at), phrase.get(at + outlet.len()..));
                ends(before.and_then(|text| text.chars().next_back()))
                    && ends(after.and_then(|text| text.chars().next()))
            })
        })
}

/// Figures and names that differ between the two sides; names only where the wording was kept, for
/// retelling puts other names for the same things.
fn changes(reuse: &Reuse, first: &Text, second: &Text) -> Vec<Change> {
    let mut changes = Vec::new();
    for (one, other) in reuse.a_spans.iter().zip(&reuse.b_spans) {
        let (mut a, mut b) = (Marks::of(first, *one), Marks::of(second, *other));
        pair_up(&mut a.figures, &mut b.figures, "figure", &mut changes);
        if reuse.overlap >= EDITED {
            pair_up(&mut a.names, &mut b.names, "name", &mut changes);
        }
    }
    changes
}

/// What only one side has, matched in order. Many differences are no change of one thing.
fn pair_up(a: &mut [Mark], b: &mut [Mark], kind: &'static str, changes: &mut Vec<Change>) {
    let (lost, gained) = (only(a, b), only(b, a));
    if lost.len() == gained.len() && lost.len() * 2 <= a.len().max(2) {
        changes.extend(lost.iter().zip(&gained).map(|(one, other)| Change {
            a: Some(*one),
            b: Some(*other),
            kind,
        }));
    }
}

/// The places of marks that the other side lacks, in order of the text.
fn only(here: &mut [Mark], there: &mut [Mark]) -> Vec<Span> {
    here.sort_unstable();
    there.sort_unstable();
    let mut rest = there.iter().peekable();
    let mut left: Vec<Span> = Vec::new();
    for mark in here.iter() {
        while rest.next_if(|other| other.value < mark.value).is_some() {}
        if rest.next_if(|other| other.value == mark.value).is_none() {
            left.push(mark.span);
        }
    }
    left.sort_unstable();
    left
}

/// A figure or a name, with what makes two of them the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    value: u64,
    span: Span,
}

/// The figures of a span, and its capitalised words inside sentences, rare ones only.
#[derive(Default)]
struct Marks {
    figures: Vec<Mark>,
    names: Vec<Mark>,
}

impl Marks {
    fn of(text: &Text, span: Span) -> Self {
        let bytes = text.as_str().as_bytes();
        let mut marks = Self::default();
        let mut at = span.start();
        let mut starts = true;
        while at < span.end() {
            let byte = bytes[at];
            if !(byte.is_ascii_alphanumeric() || byte >= 128) {
                starts |= matches!(byte, b'.' | b'!' | b'?' | b'"' | b'\n');
                at += 1;
                continue;
            }
            let from = at;
            let figure = byte.is_ascii_digit();
            let inside = |at: usize| {
                let byte = bytes[at];
                let joins = figure && matches!(byte, b'.' | b',');
                byte.is_ascii_alphanumeric()
                    || byte >= 128
                    || joins && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
            };
            while at < span.end() && inside(at) {
                at += 1;
            }
            if figure {
                let kept = bytes[from..at].iter().filter(|byte| **byte != b',');
                let value = kept.fold(7, |hash, byte| mix(hash ^ u64::from(*byte)));
                marks
                    .figures
                    .extend(text.span(from, at).map(|span| Mark { value, span }));
            } else if byte.is_ascii_uppercase()
                && !starts
                && at - from > 3
                && let Some(span) = text.span(from, at)
            {
                let stem = stem_of(text.slice(span));
                if rarity(stem) >= NAMELIKE {
                    let value = u64::from(stem);
                    marks.names.push(Mark { value, span });
                }
            }
            starts = false;
        }
        marks
    }
}

/// Words of a span.
fn words(text: &Text, span: Span) -> impl Iterator<Item = &str> {
    text.slice(span)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
}
