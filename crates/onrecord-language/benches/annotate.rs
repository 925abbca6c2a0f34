//! Speed of sentences, tokens and annotation on a few invented paragraphs: `cargo bench -p onrecord-language`.
//!
//! The words of so short a text are all known after the first round. For real news, see
//! `examples/speed.rs` and `evals/language.md`.

use divan::counter::BytesCount;
use onrecord_language::{Model, sentences, syntax, tokens};
use onrecord_nouns::{Block, Label, Text};

fn main() {
    // Loading is not what is measured.
    let _ = Model::english();
    divan::main();
}

fn paragraphs() -> (Text, Vec<Block>) {
    let text = Text::from(include_str!("../tests/parity.txt"));
    let block = |span| Block {
        span,
        label: Label::Body,
        rule: "",
    };
    let blocks = text
        .lines(text.whole())
        .filter(|line| !line.is_empty())
        .map(block)
        .collect();
    (text, blocks)
}

#[divan::bench]
fn split_sentences(bencher: divan::Bencher<'_, '_>) {
    let (text, _) = paragraphs();
    bencher
        .counter(BytesCount::of_str(text.as_str()))
        .bench(|| sentences::sentences(&text, text.whole()));
}

#[divan::bench]
fn split_tokens(bencher: divan::Bencher<'_, '_>) {
    let (text, _) = paragraphs();
    bencher
        .counter(BytesCount::of_str(text.as_str()))
        .bench(|| tokens::tokens(&text, text.whole()));
}

#[divan::bench]
fn annotate(bencher: divan::Bencher<'_, '_>) {
    let (text, blocks) = paragraphs();
    bencher
        .counter(BytesCount::of_str(text.as_str()))
        .bench(|| syntax(&text, &blocks, Some(Model::english())));
}
