//! A place in a text, quoted: the file, the bytes in it, the sentence around it.

use onrecord_nouns::{Evidence, Span};
use serde_json::{Value, json};

use crate::Case;
use crate::case::snippet;

/// The sentence that holds a place, in one line; the place itself if it is longer than a sentence.
pub(super) fn sentence(case: &Case<'_>, place: Evidence) -> String {
    snippet(case.words(place.report, sentence_span(case, place)))
}

fn sentence_span(case: &Case<'_>, place: Evidence) -> Span {
    let around = case.reading(place.report).and_then(|reading| {
        let id = reading.syntax.sentence_at(place.span)?;
        Some(reading.syntax.sentences.get(id.index())?.span)
    });
    around
        .filter(|span| span.contains(place.span))
        .unwrap_or(place.span)
}

/// A place with its words, its sentence and its bytes in the input file.
pub(super) fn place_json(case: &Case<'_>, place: Evidence) -> Value {
    let Some(report) = case.report(place.report) else {
        return Value::Null;
    };
    let (start, end) = report.source_map.file_range(place.span);
    json!({
        "report": report.id.to_string(),
        "file": report.input.file,
        "record": report.input.record,
        "outlet": case.report_name(place.report),
        "span": [start, end],
        "words": case.words(place.report, place.span),
        "sentence": case.words(place.report, sentence_span(case, place)),
    })
}
