//! Do we read a text as the published model does?
//!
//! Compares with a dump that `scripts/dump_english.py` made of the same texts. A small dump of
//! invented texts is part of the tests; a large one of real news stays outside of the repository and
//! is read if `ONRECORD_PARITY` names it. `ONRECORD_WEIGHTS` may name weights of 32 bits.

use std::fmt::Write as _;
use std::ops::Range;

use serde_json::Value;

use crate::model::{Annotation, Input, InputWord, Model};
use crate::parser::Boundaries;
use crate::tokens::{Piece, Tokenizer};

/// How many tokens were compared, and how many differ in what.
#[derive(Debug, Default)]
struct Differences {
    texts: usize,
    other_tokens: usize,
    tokens: usize,
    by_field: [usize; FIELDS.len()],
    names: Counted,
    examples: String,
}

#[derive(Debug, Default)]
struct Counted {
    theirs: usize,
    same: usize,
    ours: usize,
}

// Fields of a dump, not words of a text.
// Names of fields, not words of a text.
const FIELDS: [&str; 7] = ["tags", "heads", "labels", "starts", "names", "pos", "lemmas"];

fn compare(dump: &str, model: &Model, mode: &str) -> Differences {
    let mut differences = Differences::default();
    for line in dump.lines() {
        let row: Value = serde_json::from_str(line).expect("a dump has JSON lines");
        if row["mode"] != mode {
            continue;
        }
        differences.texts += 1;
        let text = row["text"].as_str().expect("a dump has texts");
        let mut pieces = Vec::new();
        Tokenizer::english().split(text, &mut pieces);
        let tokens: Vec<_> = pieces
            .iter()
            .map(|piece| serde_json::json!([piece.start, piece.end]))
            .collect();
        if row["tokens"] != Value::Array(tokens) {
            differences.other_tokens += 1;
            note_tokens(text, &row["tokens"], &pieces, &mut differences.examples);
            continue;
        }
        let starts: Vec<bool> = list(&row["starts"]).iter().map(|start| *start == 1).collect();
        let annotations = annotate(text, &pieces, &starts, mode, model);
        for (at, annotation) in annotations.iter().enumerate() {
            differences.tokens += 1;
            for (number, field) in FIELDS.iter().enumerate() {
                let (theirs, ours) = (&row[*field][at], value(annotation, field));
                // White space has no lemma or part of speech worth comparing: it is no token of ours.
                let skipped = pieces[at].is_space && matches!(*field, "pos" | "lemmas" | "labels");
                if *theirs != ours && !skipped {
                    differences.by_field[number] += 1;
                    if differences.examples.len() < 3000 {
                        let word = text.get(pieces[at].start..pieces[at].end).unwrap_or_default();
                        let _ = writeln!(differences.examples, "{field}: {word:?} is {theirs}, ours {ours}");
                    }
                }
            }
        }
        let theirs = names(
            list(&row["names"])
                .iter()
                .map(|name| name.as_str().unwrap_or_default().to_owned()),
        );
        let ours = names(annotations.iter().map(name));
        differences.names.theirs += theirs.len();
        differences.names.ours += ours.len();
        differences.names.same += ours.iter().filter(|name| theirs.contains(name)).count();
    }
    differences
}

fn annotate(text: &str, pieces: &[Piece], starts: &[bool], mode: &str, model: &Model) -> Vec<Annotation> {
    let word = |piece: &Piece| InputWord {
        text: text.get(piece.start..piece.end).unwrap_or_default(),
        norm: piece.norm,
        space_after: piece.space_after,
        is_space: piece.is_space,
    };
    let mut sentences: Vec<(Range<usize>, usize)> = Vec::new();
    for (at, _) in starts
        .iter()
        .enumerate()
        .filter(|(at, start)| **start || *at == 0)
    {
        if let Some((last, _)) = sentences.last_mut() {
            last.end = at;
        }
        sentences.push((at..starts.len(), 0));
    }
    let input = Input {
        words: pieces.iter().map(word).collect(),
        blocks: std::iter::once(0..pieces.len()).collect(),
        sentences,
    };
    let boundaries = if mode == "given" {
        Boundaries::Given
    } else {
        Boundaries::Found
    };
    model.annotate(&input, boundaries)
}

fn value(annotation: &Annotation, field: &str) -> Value {
    match field {
        "tags" => annotation.tag.into(),
        "heads" => annotation.head.into(),
        "labels" => annotation.label.into(),
        "starts" => u8::from(annotation.sentence_starts).into(),
        "pos" => annotation.part.into(),
        "lemmas" => (*annotation.lemma).into(),
        _ => name(annotation).into(),
    }
}

fn name(annotation: &Annotation) -> String {
    let place = if annotation.name_starts { "B" } else { "I" };
    annotation
        .name
        .map_or_else(|| "O".to_owned(), |label| format!("{place}-{label}"))
}

fn names(tags: impl Iterator<Item = String>) -> Vec<(usize, usize, String)> {
    let mut names: Vec<(usize, usize, String)> = Vec::new();
    for (at, tag) in tags.enumerate() {
        match (tag.split_once('-'), names.last_mut()) {
            (Some(("I", _)), Some(last)) => last.1 = at + 1,
            (Some((_, label)), _) => names.push((at, at + 1, label.to_owned())),
            _ => {}
        }
    }
    names
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn note_tokens(text: &str, theirs: &Value, ours: &[Piece], examples: &mut String) {
    let ends = |token: &Value| Some((token.get(0)?.as_u64()? as usize, token.get(1)?.as_u64()? as usize));
    let theirs: Vec<_> = list(theirs).iter().filter_map(ends).collect();
    let ours: Vec<_> = ours.iter().map(|piece| (piece.start, piece.end)).collect();
    let at = theirs
        .iter()
        .zip(&ours)
        .take_while(|(theirs, ours)| theirs == ours)
        .count();
    let words = |tokens: &[(usize, usize)]| -> Vec<String> {
        tokens
            .iter()
            .skip(at)
            .take(6)
            .map(|(start, end)| text.get(*start..*end).unwrap_or_default().to_owned())
            .collect()
    };
    let _ = writeln!(examples, "tokens: {:?}, ours {:?}", words(&theirs), words(&ours));
}

fn report(differences: &Differences) -> String {
    let Differences {
        texts,
        other_tokens,
        tokens,
        names,
        ..
    } = differences;
    let mut report = format!("{texts} texts, {other_tokens} with other tokens; of {tokens} tokens differ:");
    for (field, count) in FIELDS.iter().zip(differences.by_field) {
        let _ = write!(report, " {field} {count}");
    }
    let Counted { theirs, same, ours } = names;
    let _ = write!(report, "; names: {theirs} theirs, {ours} ours, {same} the same");
    report
}

#[test]
fn invented_texts_are_read_as_the_published_model_reads_them() {
    let dump = include_str!("../tests/parity.jsonl");
    for mode in ["found", "given"] {
        let differences = compare(dump, Model::english(), mode);
        assert_eq!(differences.examples, "", "{}", report(&differences));
        assert!(differences.tokens > 400);
    }
}

#[test]
#[expect(clippy::print_stderr, reason = "a measurement that is asked for by name")]
fn real_news_is_read_as_the_published_model_reads_it() {
    let Ok(path) = std::env::var("ONRECORD_PARITY") else {
        return;
    };
    let dump = std::fs::read_to_string(path).expect("the dump can be read");
    let model = std::env::var("ONRECORD_WEIGHTS").ok().map(|path| {
        let weights = std::fs::read(path).expect("the weights can be read").leak();
        Model::english_with(weights).expect("the weights fit")
    });
    for mode in ["found", "given"] {
        let differences = compare(&dump, model.as_ref().unwrap_or_else(|| Model::english()), mode);
        eprintln!("{mode}: {}\n{}", report(&differences), differences.examples);
    }
}
