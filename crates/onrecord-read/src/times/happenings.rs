//! What does a report tell with a time: which clause, and is it over, coming or wished for?
//!
//! A clause is the stretch of the sentence around the time words, cut at marks and joining words.
//! Sentences that only say "meanwhile" or "earlier" are left out here.

use onrecord_lexicon::times::{TimeWord, times as words_of_time};
use onrecord_nouns::{
    Happening, HappeningStatus, Report, Span, Syntax, TimeClass, TimeExpression, TimeId, TimeReference,
};

use crate::quantities::pieces::Pieces;

/// Finds what a report tells with a time.
///
/// # Limits
///
/// A clause is cut by marks, not by grammar; in a sentence with two dates each takes its own side.
#[must_use]
pub fn happenings(report: &Report, syntax: &Syntax, times: &[TimeExpression]) -> Vec<Happening> {
    let _ = words_of_time();
    let mut found = Vec::new();
    for (number, time) in times.iter().enumerate() {
        let dated = matches!(time.class, TimeClass::Date | TimeClass::Time)
            && !matches!(time.reference, TimeReference::None)
            && !time.value.ends_with("_REF")
            || time.value == "FUTURE_REF" && matches!(time.reference, TimeReference::Vague(_));
        let Some(sentence) = syntax
            .sentence_at(time.span)
            .and_then(|id| syntax.sentences.get(id.index()))
        else {
            continue;
        };
        let Ok(id) = u32::try_from(number) else { break };
        if !dated {
            continue;
        }
        let span = clause(report, sentence.span, time.span);
        found.push(Happening {
            span,
            time: TimeId(id),
            status: status(report, sentence.span, time.span),
        });
    }
    found
}

/// The stretch around the time words up to the next strong mark on either side.
fn clause(report: &Report, sentence: Span, time: Span) -> Span {
    let words = report.text.slice(sentence);
    let from = time.start() - sentence.start();
    let to = time.end() - sentence.start();
    let strong = |c: char| matches!(c, ';' | ':' | '—' | '\n' | '“' | '”' | '"');
    let start = words
        .get(..from)
        .and_then(|before| before.rfind(strong).map(|at| (before, at)))
        .and_then(|(before, at)| before.get(at..)?.chars().next().map(|c| at + c.len_utf8()))
        .unwrap_or(0);
    let end = words
        .get(to..)
        .and_then(|after| after.find(strong))
        .map_or(words.len(), |at| to + at);
    report
        .text
        .span(sentence.start() + start, sentence.start() + end)
        .map_or(sentence, |span| report.text.trim(span))
}

fn status(report: &Report, sentence: Span, time: Span) -> HappeningStatus {
    let pieces = Pieces::cut(&report.text, sentence, Vec::new());
    let mut status = HappeningStatus::Happened;
    for at in 0..pieces.len() {
        if pieces
            .get(at)
            .is_some_and(|piece| piece.span.start() >= time.end())
        {
            break;
        }
        if pieces.time_is(at, |word| word == TimeWord::GoalCue).is_some() {
            status = HappeningStatus::Goal;
        } else if pieces.time_is(at, |word| word == TimeWord::FutureCue).is_some()
            && status == HappeningStatus::Happened
        {
            status = HappeningStatus::Planned;
        }
    }
    status
}
