//! What holds for any text: nothing panics, sentences and tokens tile what is not white space, and
//! every head lies in its own sentence.

use onrecord_language::{Model, syntax};
use onrecord_nouns::{Block, Label, Syntax, Text};
use proptest::prelude::*;

fn blocks(text: &Text) -> Vec<Block> {
    text.lines(text.whole())
        .map(|span| Block {
            span,
            label: Label::Body,
            rule: "",
        })
        .collect()
}

fn check(words: &str) {
    let text = Text::from(words);
    let blocks = blocks(&text);
    for model in [None, Some(Model::english())] {
        let syntax = syntax(&text, &blocks, model);
        check_tiling(&text, &blocks, &syntax);
        for token in &syntax.tokens {
            let sentence = syntax.sentences[token.sentence.index()];
            assert!(
                sentence.first <= token.head && token.head < sentence.end,
                "a head outside of its sentence"
            );
            assert_eq!(
                model.is_some(),
                !token.tag.is_empty() && !token.dep.is_empty() && !token.pos.is_empty()
            );
            assert!(!token.name_starts || token.name.is_some());
        }
        let roots = |first: usize, end: usize| {
            (first..end)
                .filter(|at| syntax.tokens[*at].head.index() == *at)
                .count()
        };
        for sentence in syntax.sentences.iter().filter(|_| model.is_some()) {
            assert_eq!(
                roots(sentence.first.index(), sentence.end.index()),
                1,
                "a sentence has one root"
            );
        }
    }
}

fn check_tiling(text: &Text, blocks: &[Block], syntax: &Syntax) {
    let mut at = 0;
    for token in &syntax.tokens {
        let gap = text
            .as_str()
            .get(at..token.span.start())
            .expect("tokens are in order");
        assert!(
            gap.chars().all(|c| c.is_whitespace() || c.is_ascii_control()),
            "text outside of tokens: {gap:?}"
        );
        at = token.span.end();
    }
    let rest = text.as_str().get(at..).expect("tokens lie in the text");
    assert!(
        rest.chars().all(|c| c.is_whitespace() || c.is_ascii_control()),
        "text outside of tokens: {rest:?}"
    );
    let mut next = 0;
    for sentence in &syntax.sentences {
        assert!(blocks[sentence.block as usize].span.contains(sentence.span));
        assert_eq!(sentence.first.index(), next);
        assert!(sentence.first < sentence.end, "a sentence without tokens");
        assert_eq!(text.trim(sentence.span), sentence.span);
        next = sentence.end.index();
        let tokens = syntax.tokens_of(sentence);
        assert!(tokens.iter().all(|token| sentence.span.contains(token.span)));
    }
    assert_eq!(next, syntax.tokens.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_read(words in any::<String>()) {
        check(&words);
    }

    #[test]
    fn anything_like_news_is_read(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "Mr. Roe", "said", "\"", "“", "”", " ", " ", " ", "\n", ". ", ".", "?", "!\" ", "U.S.", "can't", "[1]",
                "(", ")", "...", "…", "$3bn", "10 a.m.", "https://a.bc/d@e", "x@y.zz", "—", "-", "'s", "\u{a0}", "\t",
                "The", "he", "J.", "Jan.", "№", "他们。", "🙂", ":)", "e\u{301}", "\u{1c}", "İ", "ß",
            ]),
            0..60,
        ),
    ) {
        check(&parts.concat());
    }
}

#[test]
fn long_texts_without_a_space_or_a_stop_take_no_longer_than_others() {
    for part in [
        "(", ".", "a.", "a@", "a.B", "x-", "\"", "a ", "?! ", "1.", "[1] ", "word ",
    ] {
        check(&part.repeat(3000));
    }
}
