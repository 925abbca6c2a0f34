//! What sort of passage is it, are two tellings one text or one origin, and who had it first?
//!
//! Every answer here is a guess that names its ground in `basis`. Likeness proves a common source,
//! not copying: a direction needs a credit or a trusted time. Credits are read from the masked
//! attribution phrases: what both name there is where both have it from.

use std::cmp::Ordering;

use onrecord_nouns::{Change, PassageLabel, Relation, Reuse, ReuseDirection, Span, Text};
use rayon::prelude::*;

use super::align::{Run, Table};
use super::lineage::earlier;
use super::losses::Losses;
use super::sheets::{Mark, Sheet, inside};
use super::words::{self, Word, starts_sentence};
use super::{Options, ReuseInput};

/// Share of one side inside quotation marks from which on a passage may be speech.
const SOME_SPEECH: f32 = 0.2;
/// Share of both sides inside quotation marks from which on it is.
const ALL_SPEECH: f32 = 0.8;
/// Share inside quotation marks on one side, and outside on the other, of a common document.
const QUOTED_BY_ONE: f32 = 0.8;
/// A passage that keeps so much of its words cannot have other prose around half a quotation.
const PROSE_KEPT: f32 = 0.85;
/// Words around quotations that can show whether they were copied too.
const FRAME: usize = 8;
/// Equal words of speech that make a quotation.
const LEAST_SAID: usize = 6;
/// A line at the end or the start of two reports of one outlet that is not longer, in bytes, signs
/// them; it tells nothing.
const LONGEST_SIGN: usize = 400;
/// Equal words in the middle of sentences that are otherwise different were put there by a machine.
const LEAST_SPLICED: u32 = 8;
/// Shared words over the shorter side, from which on a passage is the same but for small changes.
const EDITED: f32 = 0.7;
/// The same, from which on it is word for word.
const VERBATIM: f32 = 0.985;
/// Shared words that make two tellings one text when nothing else tells.
const ONE_TEXT: f32 = 0.5;
/// Shared words that make them one text although both name the same source.
const ONE_TEXT_DESPITE_CREDIT: f32 = 0.8;

/// Completes findings: relation, direction, label and changes. Findings are in order of their reports.
pub(super) fn judge(inputs: &[ReuseInput<'_>], found: &mut [Reuse], options: &Options) {
    let weighs_losses = inputs.len() <= options.most_retold;
    let sheets: Vec<Sheet<'_>> = inputs.iter().map(Sheet::new).collect();
    let place = |report| inputs.binary_search_by_key(&report, |input| input.report).ok();
    found
        .par_chunk_by_mut(|one, other| (one.a, one.b) == (other.a, other.b))
        .for_each(|pair| {
            let Some((a, b)) = pair
                .first()
                .and_then(|reuse| Some((place(reuse.a)?, place(reuse.b)?)))
            else {
                return;
            };
            for reuse in pair {
                let (related, directed) = judge_one(reuse, &sheets[a], &sheets[b]);
                let kept = if weighs_losses {
                    lost(reuse, inputs[a].text, inputs[b].text)
                } else {
                    ""
                };
                reuse.basis = [&reuse.basis, related, directed, kept].concat();
            }
        });
}

/// Judges one finding; gives the grounds of its relation and its direction.
fn judge_one(reuse: &mut Reuse, first: &Sheet<'_>, second: &Sheet<'_>) -> (&'static str, &'static str) {
    let (one, other) = (first.input, second.input);
    let (own, theirs) = (first.credits(), second.credits());
    let shared_credit = own.iter().any(|name| theirs.binary_search(name).is_ok());
    let same_text = reuse.a_spans.len() == reuse.b_spans.len()
        && reuse
            .a_spans
            .iter()
            .zip(&reuse.b_spans)
            .all(|(a, b)| one.text.slice(*a) == other.text.slice(*b));
    reuse.label = label(reuse, first, second, same_text);
    let grounds = (relate(reuse, shared_credit), direct(reuse, one, other, same_text));
    if !same_text {
        reuse.changes = changes(reuse, first, second);
    }
    grounds
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

fn speech(reuse: &Reuse, first: &Sheet<'_>, second: &Sheet<'_>) -> Speech {
    let in_a = share(&reuse.a_spans, first.quotes());
    let in_b = share(&reuse.b_spans, second.quotes());
    let (least, most) = (in_a.min(in_b), in_a.max(in_b));
    if most < SOME_SPEECH {
        return Speech::None;
    }
    if most >= QUOTED_BY_ONE && least <= 1.0 - QUOTED_BY_ONE && reuse.overlap >= EDITED {
        return Speech::QuotedByOne;
    }
    if least >= ALL_SPEECH {
        return Speech::Shared;
    }
    if most < 0.5 && reuse.overlap >= PROSE_KEPT {
        return Speech::None;
    }
    let mut words = Words::default();
    for (one, other) in reuse.a_spans.iter().zip(&reuse.b_spans) {
        words.count((first, *one), (second, *other));
    }
    // The words around the quotations are the same too: then prose was copied, not speech.
    let frame = words.frame_a.min(words.frame_b);
    let framed_alike = frame >= FRAME && words.told * 2 >= frame;
    if words.said >= LEAST_SAID && words.said >= 2 * words.told && !framed_alike {
        Speech::Shared
    } else {
        Speech::None
    }
}

/// Words of a passage: equal ones by whether they were said, and the prose on either side.
#[derive(Default)]
struct Words {
    /// Equal words that stand inside quotation marks on one side at least.
    said: usize,
    /// Equal words outside on both sides.
    told: usize,
    /// Words of the one side that nobody says.
    frame_a: usize,
    /// Words of the other side that nobody says.
    frame_b: usize,
}

impl Words {
    fn count(&mut self, (first, one): (&Sheet<'_>, Span), (second, other): (&Sheet<'_>, Span)) {
        let (words_a, places_a) = words::words_of(first.input.text, one);
        let (words_b, places_b) = words::words_of(second.input.text, other);
        let mut quoted_a = quoted(&places_a, first.quotes());
        let mut quoted_b = quoted(&places_b, second.quotes());
        for run in in_order(Table::new(&words_a).runs(&words_b)) {
            for step in 0..run.len {
                let (a, b) = ((run.a + step) as usize, (run.b + step) as usize);
                let said = quoted_a[a] || quoted_b[b];
                (quoted_a[a], quoted_b[b]) = (said, said);
                self.said += usize::from(said);
                self.told += usize::from(!said);
            }
        }
        self.frame_a += quoted_a.iter().filter(|quoted| !**quoted).count();
        self.frame_b += quoted_b.iter().filter(|quoted| !**quoted).count();
    }
}

/// Which words stand inside quotation marks.
fn quoted(places: &[(u32, u32)], quotes: &[Span]) -> Vec<bool> {
    let start = places.first().map_or(0, |place| place.0 as usize);
    let mut quotes = quotes[quotes.partition_point(|quote| quote.end() <= start)..]
        .iter()
        .peekable();
    places
        .iter()
        .map(|place| {
            while quotes.next_if(|quote| quote.end() <= place.0 as usize).is_some() {}
            quotes
                .peek()
                .is_some_and(|quote| quote.start() <= place.0 as usize)
        })
        .collect()
}

/// Runs, the longest first come first served, each word on either side once.
fn in_order(mut runs: Vec<Run>) -> Vec<Run> {
    runs.sort_unstable_by_key(|run| (std::cmp::Reverse(run.len), run.b, run.a));
    let mut kept: Vec<Run> = Vec::new();
    for run in runs {
        let apart = |start: u32, other: u32, len: u32| start + run.len <= other || other + len <= start;
        if kept
            .iter()
            .all(|other| apart(run.a, other.a, other.len) && apart(run.b, other.b, other.len))
        {
            kept.push(run);
        }
    }
    kept
}

fn label(reuse: &Reuse, first: &Sheet<'_>, second: &Sheet<'_>, same_text: bool) -> PassageLabel {
    if reuse.label == PassageLabel::Furniture {
        return PassageLabel::Furniture;
    }
    let speech = speech(reuse, first, second);
    let (one, other) = (first.input, second.input);
    if speech == Speech::Shared {
        PassageLabel::SharedQuotation
    } else if !one.outlet.is_empty() && one.outlet == other.outlet {
        if signs(reuse, one, other) || spliced(reuse, one, other) {
            PassageLabel::Furniture
        } else {
            PassageLabel::OwnArchive
        }
    } else if speech == Speech::QuotedByOne {
        PassageLabel::CommonDocument
    } else if same_text || reuse.overlap >= VERBATIM && of_one_length(reuse) {
        PassageLabel::Verbatim
    } else if reuse.overlap >= EDITED {
        PassageLabel::Edited
    } else {
        PassageLabel::Rewritten
    }
}

/// Whether neither side has much that the other lacks: the overlap counts words of the shorter side.
fn of_one_length(reuse: &Reuse) -> bool {
    let length = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>() as f32;
    let (a, b) = (length(&reuse.a_spans), length(&reuse.b_spans));
    a.min(b) >= VERBATIM * a.max(b)
}

/// Whether a passage of one outlet is a line that both reports begin or end with: who wrote it, what
/// series it is of.
fn signs(reuse: &Reuse, one: &ReuseInput<'_>, other: &ReuseInput<'_>) -> bool {
    let blank = |text: Option<&str>| text.is_some_and(|text| !text.contains(char::is_alphanumeric));
    let (Some(a), Some(b)) = (hull(&reuse.a_spans), hull(&reuse.b_spans)) else {
        return false;
    };
    let before = |input: &ReuseInput<'_>, span: Span| blank(input.text.as_str().get(..span.start()));
    let behind = |input: &ReuseInput<'_>, span: Span| blank(input.text.as_str().get(span.end()..));
    let short = a.len().max(b.len()) <= LONGEST_SIGN
        && a.len() * 2 < one.text.len()
        && b.len() * 2 < other.text.len();
    short && (before(one, a) && before(other, b) || behind(one, a) && behind(other, b))
}

fn hull(spans: &[Span]) -> Option<Span> {
    spans.iter().copied().reduce(Span::hull)
}

/// Whether most of what is equal stands inside sentences that go on differently on both sides: other
/// headlines, set into the text.
fn spliced(reuse: &Reuse, one: &ReuseInput<'_>, other: &ReuseInput<'_>) -> bool {
    if reuse.overlap >= PROSE_KEPT {
        return false;
    }
    let (mut inner, mut equal) = (0, 0);
    for (a, b) in reuse.a_spans.iter().zip(&reuse.b_spans) {
        let (words_a, _) = words::words_of(one.text, *a);
        let (words_b, _) = words::words_of(other.text, *b);
        let ends = |words: &[Word], at: u32| words.get(at as usize).copied().is_none_or(starts_sentence);
        for run in in_order(Table::new(&words_a).runs(&words_b)) {
            equal += run.len;
            let open = !ends(&words_a, run.a)
                && !ends(&words_b, run.b)
                && !ends(&words_a, run.a + run.len)
                && !ends(&words_b, run.b + run.len);
            if open && run.len >= LEAST_SPLICED {
                inner += run.len;
            }
        }
    }
    equal > 0 && inner * 3 >= equal * 2
}

fn relate(reuse: &mut Reuse, shared_credit: bool) -> &'static str {
    let enough = if shared_credit {
        ONE_TEXT_DESPITE_CREDIT
    } else {
        ONE_TEXT
    };
    reuse.relation = if reuse.overlap >= enough {
        Relation::SamePassage
    } else {
        Relation::SameOrigin
    };
    match (reuse.relation, shared_credit) {
        (Relation::SamePassage, true) => "; nearly one text, though both name the same source",
        (Relation::SamePassage, false) => "; one text",
        (Relation::SameOrigin, true) => "; both name the same source",
        (Relation::SameOrigin, false) => "; alike in content, not in wording",
    }
}

fn direct(
    reuse: &mut Reuse,
    first: &ReuseInput<'_>,
    second: &ReuseInput<'_>,
    same_text: bool,
) -> &'static str {
    const CREDITED: &str = "; the one credits the outlet of the other";
    let retold = reuse.relation == Relation::SameOrigin || reuse.label == PassageLabel::SharedQuotation;
    let (direction, ground) = match (
        credits_outlet(first, second),
        credits_outlet(second, first),
        earlier(first, second),
    ) {
        (true, false, _) => (ReuseDirection::BToA, CREDITED),
        (false, true, _) => (ReuseDirection::AToB, CREDITED),
        _ if retold => (ReuseDirection::Unknown, "; two tellings show no direction"),
        (_, _, Some(Ordering::Less)) => (ReuseDirection::AToB, "; published before the other"),
        (_, _, Some(_)) => (ReuseDirection::BToA, "; published before the other"),
        _ if same_text => (ReuseDirection::Unknown, "; indistinguishable"),
        _ => (ReuseDirection::Unknown, "; no trusted times"),
    };
    reuse.direction = direction;
    ground
}

/// Lists hedges and ranks that one side lost, and where nothing else told a direction, lets them tell it.
fn lost(reuse: &mut Reuse, first: &Text, second: &Text) -> &'static str {
    let prose = matches!(reuse.label, PassageLabel::Edited | PassageLabel::Rewritten);
    if !prose || reuse.relation != Relation::SamePassage {
        return "";
    }
    let losses = Losses::of(reuse, first, second);
    let order = losses
        .order()
        .filter(|_| reuse.direction == ReuseDirection::Unknown);
    reuse.changes.extend(losses.changes());
    let Some(order) = order else { return "" };
    reuse.direction = match order {
        Ordering::Less => ReuseDirection::AToB,
        _ => ReuseDirection::BToA,
    };
    ", but the one keeps hedges or ranks that the other lost"
}

/// Whether an attribution phrase of one report names the outlet of another.
fn credits_outlet(report: &ReuseInput<'_>, other: &ReuseInput<'_>) -> bool {
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
fn changes(reuse: &Reuse, first: &Sheet<'_>, second: &Sheet<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    let (first, second) = (first.marks(), second.marks());
    for (one, other) in reuse.a_spans.iter().zip(&reuse.b_spans) {
        let (a, b) = (inside(&first.figures, *one), inside(&second.figures, *other));
        pair_up(a, b, "figure", &mut changes);
        if reuse.overlap >= EDITED {
            let (a, b) = (inside(&first.names, *one), inside(&second.names, *other));
            pair_up(a, b, "name", &mut changes);
        }
    }
    changes
}

/// What only one side has, matched in order. Many differences are no change of one thing.
fn pair_up(a: &[Mark], b: &[Mark], kind: &'static str, changes: &mut Vec<Change>) {
    if a.iter()
        .map(|mark| mark.value)
        .eq(b.iter().map(|mark| mark.value))
    {
        return;
    }
    let (mut here, mut there) = (a.to_vec(), b.to_vec());
    here.sort_unstable();
    there.sort_unstable();
    let (lost, gained) = (only(&here, &there), only(&there, &here));
    if lost.len() == gained.len() && lost.len() * 2 <= a.len().max(2) {
        changes.extend(lost.iter().zip(&gained).map(|(one, other)| Change {
            a: Some(*one),
            b: Some(*other),
            kind,
        }));
    }
}

/// The places of sorted marks that the other side lacks, in order of the text.
fn only(here: &[Mark], there: &[Mark]) -> Vec<Span> {
    let mut rest = there.iter().peekable();
    let mut left: Vec<Span> = Vec::new();
    for mark in here {
        while rest.next_if(|other| other.value < mark.value).is_some() {}
        if rest.next_if(|other| other.value == mark.value).is_none() {
            left.push(mark.span);
        }
    }
    left.sort_unstable();
    left
}
