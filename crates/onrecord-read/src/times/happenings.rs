//! What does a report tell with a time: which clause, and is it over, coming or wished for?
//!
//! A clause is the stretch of the sentence around the time words, cut at marks and joining words.
//! A sentence that only opens with "meanwhile" or "earlier" happens at an unknown time.

use onrecord_lexicon::times::TimeWord;
use onrecord_nouns::{
    Direction, Happening, HappeningStatus, Report, Span, Syntax, TimeClass, TimeExpression, TimeId,
    TimeReference,
};

use crate::quantities::pieces::Pieces;

/// Finds what a report tells with a time, and what it only puts before, during or after something
/// else ("Meanwhile, ..."), which has no time of its own.
///
/// # Limits
///
/// A clause is cut by marks, not by grammar; in a sentence with two dates each takes its own side.
#[must_use]
pub fn happenings(report: &Report, syntax: &Syntax, times: &[TimeExpression]) -> Vec<Happening> {
    let mut found = Vec::new();
    let mut buffer = Vec::new();
    let mut next = 0;
    for sentence in &syntax.sentences {
        let tells = usize::try_from(sentence.block)
            .ok()
            .and_then(|block| report.blocks.get(block))
            .is_some_and(|block| block.label.tells());
        if !tells {
            continue;
        }
        let pieces = Pieces::cut(&report.text, sentence.span, buffer);
        let mut dated = 0;
        while let Some(time) = times
            .get(next)
            .filter(|time| time.span.start() < sentence.span.end())
        {
            if dates(time)
                && let Ok(id) = u32::try_from(next)
            {
                dated += 1;
                found.push(Happening {
                    span: clause(report, sentence.span, time.span),
                    time: Some(TimeId(id)),
                    status: status(&pieces, time.span),
                });
            }
            next += 1;
        }
        if dated == 0 && opens_with_sequence(&pieces) {
            found.push(Happening {
                span: sentence.span,
                time: None,
                status: HappeningStatus::Happened,
            });
        }
        buffer = pieces.list;
    }
    found
}

/// Whether a time expression can date something: a calendar time, or "the coming weeks".
fn dates(time: &TimeExpression) -> bool {
    let calendar = matches!(time.class, TimeClass::Date | TimeClass::Time)
        && time.reference != TimeReference::None
        && !time.value.ends_with("_REF");
    let coming =
        matches!(time.reference, TimeReference::Vague(Direction::Future)) && time.class == TimeClass::Date;
    calendar || coming
}

/// Whether one of the first words puts the sentence before, during or after another.
fn opens_with_sequence(pieces: &Pieces<'_>) -> bool {
    (0..2).any(|at| {
        pieces
            .time_is(at, |word| matches!(word, TimeWord::Sequence(_)))
            .is_some()
            && (at > 0 || pieces.is_capital(at))
    })
}

/// How far from its time words a clause may start and end, in bytes.
const REACH: usize = 400;

/// How many pieces before its time words the tense of a clause is looked for in.
const TENSE_REACH: usize = 60;

/// The stretch around the time words up to the next strong mark on either side.
fn clause(report: &Report, sentence: Span, time: Span) -> Span {
    let words = report.text.slice(sentence);
    let from = time.start() - sentence.start();
    let to = time.end() - sentence.start();
    let strong = |c: char| matches!(c, ';' | ':' | '—' | '\n' | '“' | '”' | '"');
    let mut first = from.saturating_sub(REACH);
    while !words.is_char_boundary(first) {
        first += 1;
    }
    let mut last = (to + REACH).min(words.len());
    while !words.is_char_boundary(last) {
        last -= 1;
    }
    let start = words
        .get(first..from)
        .and_then(|before| {
            let at = before.rfind(strong)?;
            let mark = before.get(at..)?.chars().next()?;
            Some(first + at + mark.len_utf8())
        })
        .unwrap_or(first);
    let end = words
        .get(to..last)
        .and_then(|after| after.find(strong))
        .map_or(last, |at| to + at);
    report
        .text
        .span(sentence.start() + start, sentence.start() + end)
        .map_or(sentence, |span| report.text.trim(span))
}

/// Whether the clause up to its time words tells the past, a plan or a wish. A past tense behind a
/// cue of the future opens a clause of its own: "will use what was built in May".
fn status(pieces: &Pieces<'_>, time: Span) -> HappeningStatus {
    let end = pieces
        .list
        .partition_point(|piece| piece.span.start() < time.end());
    let mut status = HappeningStatus::Happened;
    for at in end.saturating_sub(TENSE_REACH)..end {
        let is = |what: TimeWord| pieces.time_is(at, |word| word == what).is_some();
        if is(TimeWord::GoalCue) {
            status = HappeningStatus::Goal;
        } else if is(TimeWord::FutureCue) && status == HappeningStatus::Happened {
            status = HappeningStatus::Planned;
        } else if is(TimeWord::PastCue) {
            status = HappeningStatus::Happened;
        }
    }
    status
}
