//! Any string is read without a panic: its tokens lie in order in the text, every head in its own
//! sentence, every mention on the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onrecord_language::{Model, syntax, who};
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Block, Label, Report, Text};

fuzz_target!(|words: &str| {
    let text = Text::from(words);
    let blocks: Vec<Block> = text
        .lines(text.whole())
        .filter(|line| !line.is_empty())
        .enumerate()
        .map(|(number, span)| Block {
            span,
            label: if number == 0 { Label::Headline } else { Label::Body },
            rule: "fuzz",
        })
        .collect();
    for model in [None, Some(Model::english())] {
        let syntax = syntax(&text, &blocks, model);
        let mut end = 0;
        for token in &syntax.tokens {
            assert!(token.span.start() >= end, "tokens overlap");
            end = token.span.end();
        }
        for sentence in &syntax.sentences {
            for token in syntax.tokens_of(sentence) {
                assert!((sentence.first.index()..sentence.end.index()).contains(&token.head.index()));
            }
        }
        let report = Report::of_text(text.clone(), blocks.clone());
        let (mentions, entities) = who(&report, &syntax, Lexicon::english());
        for mention in &mentions {
            assert!(mention.span.end() <= words.len());
            assert!(mention.entity.is_none_or(|entity| entity.index() < entities.len()));
        }
    }
    let sketch = onrecord_likeness::Sketch::of(words);
    assert!((0.0..=1.0).contains(&sketch.similarity(&sketch)));
});
