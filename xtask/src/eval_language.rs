//! The linguistic core: tokens, tags, heads, labels and names of texts, in the shape of the dump that
//! `crates/onrecord-language/scripts/dump_english.py` makes of the published model.
//!
//! Gold rows need a `text`; `id` and `mode` are passed through. Offsets are bytes, as in the dump.
//! Sentences are our own splitter's, so a dump made with `"mode": "found"` differs where they do.

use std::io::Write;
use std::path::Path;

use onrecord_language::Model;
use onrecord_nouns::{Block, Label, Text};
use serde_json::{Value, json};

use crate::eval::{Outcome, words_of};

/// Writes annotations for a gold file; gives how many texts and bytes were read.
pub(crate) fn predict(gold: &Path, out: &Path) -> Outcome<(usize, usize)> {
    let mut file = std::io::BufWriter::new(std::fs::File::create(out)?);
    let (mut documents, mut bytes) = (0, 0);
    for line in words_of(gold)?.lines().filter(|line| !line.trim().is_empty()) {
        let row: Value = serde_json::from_str(line)?;
        let words = row
            .get("text")
            .and_then(Value::as_str)
            .ok_or("a row without `text`")?;
        documents += 1;
        bytes += words.len();
        writeln!(file, "{}", annotated(words, &row))?;
    }
    file.flush()?;
    Ok((documents, bytes))
}

fn annotated(words: &str, row: &Value) -> Value {
    let text = Text::new(words);
    let blocks: Vec<Block> = text
        .lines(text.whole())
        .filter(|line| !text.trim(*line).is_empty())
        .map(|span| Block {
            span,
            label: Label::Body,
            rule: "given",
        })
        .collect();
    let syntax = onrecord_language::syntax(&text, &blocks, Some(Model::english()));
    let tokens = &syntax.tokens;
    let name = |at: usize| match (tokens[at].name, tokens[at].name_starts) {
        (Some(label), true) => format!("B-{label}"),
        (Some(label), false) => format!("I-{label}"),
        (None, _) => "O".to_owned(),
    };
    json!({
        "id": row.get("id"),
        "mode": row.get("mode"),
        "text": words,
        "sentences": syntax.sentences.iter().map(|sentence| [sentence.span.start(), sentence.span.end()]).collect::<Vec<_>>(),
        "tokens": tokens.iter().map(|token| [token.span.start(), token.span.end()]).collect::<Vec<_>>(),
        "tags": tokens.iter().map(|token| token.tag).collect::<Vec<_>>(),
        "pos": tokens.iter().map(|token| token.pos).collect::<Vec<_>>(),
        "lemmas": tokens.iter().map(|token| &*token.lemma).collect::<Vec<_>>(),
        "heads": tokens.iter().map(|token| token.head.index()).collect::<Vec<_>>(),
        "labels": tokens.iter().map(|token| token.dep).collect::<Vec<_>>(),
        "names": (0..tokens.len()).map(name).collect::<Vec<_>>(),
    })
}
