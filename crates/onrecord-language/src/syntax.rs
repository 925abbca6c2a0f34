//! Sentences and tokens of a whole report, with what a model knows of each.
//!
//! Every block is read by itself: no sentence, no name and no arc of the parse crosses its end, and
//! the model does not see one block while it reads another. White space is no token, and any amount
//! of it counts as one space.

use onrecord_nouns::{Block, Sentence, SentenceId, Span, Syntax, Text, Token, TokenId};

use crate::model::{Input, InputWord, Model};
use crate::parser::Boundaries;
use crate::sentences;
use crate::tokens::{Piece, Tokenizer};

/// A sentence is cut when it is longer: what is so long is a list or a table, and no parse of it means
/// anything.
const MOST_TOKENS: usize = 1000;

/// Reads the blocks of a text into sentences and tokens; with a model, also into tags, heads,
/// labels, lemmas and names.
///
/// # Limits
///
/// A sentence that runs over the end of a block is cut there; one of more than 1,000 tokens is cut too.
#[must_use]
pub fn syntax(text: &Text, blocks: &[Block], model: Option<&Model>) -> Syntax {
    let mut syntax = Syntax::default();
    let mut input = Input::default();
    let mut pieces = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let first = syntax.tokens.len();
        for span in sentences::sentences(text, block.span) {
            pieces.clear();
            Tokenizer::english().split(text.slice(span), &mut pieces);
            for part in pieces.chunks(MOST_TOKENS) {
                let first = syntax.tokens.len();
                add_sentence(text, span, number(index), part, &mut syntax, &mut input);
                if syntax.tokens.len() > first {
                    input
                        .sentences
                        .push((first..syntax.tokens.len(), input.blocks.len()));
                }
            }
        }
        // The last word of a block is followed by nothing.
        if let Some(last) = input.words.last_mut() {
            last.space_after = false;
        }
        if syntax.tokens.len() > first {
            input.blocks.push(first..syntax.tokens.len());
        }
    }
    if let Some(model) = model {
        let annotations = model.annotate(&input, Boundaries::Given);
        for (token, annotation) in syntax.tokens.iter_mut().zip(annotations) {
            token.tag = annotation.tag;
            token.pos = annotation.part;
            token.lemma = annotation.lemma;
            token.dep = annotation.label;
            token.head = TokenId(number(annotation.head));
            token.name = annotation.name;
            token.name_starts = annotation.name_starts;
        }
    }
    syntax
}

fn add_sentence<'a>(
    text: &'a Text,
    span: Span,
    block: u32,
    pieces: &[Piece],
    syntax: &mut Syntax,
    input: &mut Input<'a>,
) {
    let first = TokenId(number(syntax.tokens.len()));
    for piece in pieces {
        if piece.is_space {
            if let Some(last) = input.words.last_mut() {
                last.space_after = true;
            }
            continue;
        }
        let Some(place) = text.span(span.start() + piece.start, span.start() + piece.end) else {
            continue;
        };
        input.words.push(InputWord {
            text: text.slice(place),
            norm: piece.norm,
            space_after: piece.space_after,
            is_space: false,
        });
        syntax.tokens.push(Token {
            span: place,
            sentence: SentenceId(number(syntax.sentences.len())),
            lemma: Box::default(),
            tag: "",
            pos: "",
            dep: "",
            head: TokenId(number(syntax.tokens.len())),
            name: None,
            name_starts: false,
        });
    }
    let Some((start, last)) = syntax.tokens.get(first.index()).zip(syntax.tokens.last()) else {
        return;
    };
    let span = start.span.hull(last.span);
    if let Some(last) = input.words.last_mut() {
        let after = text
            .as_str()
            .get(span.end()..)
            .and_then(|rest| rest.chars().next());
        last.space_after = after.is_some_and(char::is_whitespace);
    }
    let end = TokenId(number(syntax.tokens.len()));
    syntax.sentences.push(Sentence {
        span,
        block,
        first,
        end,
    });
}

/// A count of things in a text, which is shorter than 4 GiB.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(words: &str) -> String {
        let text = Text::from(words);
        let block = Block {
            span: text.whole(),
            label: onrecord_nouns::Label::Body,
            rule: "",
        };
        let syntax = syntax(&text, &[block], Some(Model::english()));
        let line = |token: &Token| {
            let head = text.slice(syntax.tokens[token.head.index()].span);
            let name = token.name.unwrap_or("-");
            format!(
                "{} {} {} {} {} {head} {name}",
                text.slice(token.span),
                token.lemma,
                token.pos,
                token.tag,
                token.dep
            )
        };
        syntax.tokens.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_sentence_is_annotated() {
        assert_eq!(
            outline("Two officials in Berlin said on Monday that Acme Corp. wasn't leaving."),
            "\
Two two NUM CD nummod officials CARDINAL
officials official NOUN NNS nsubj said -
in in ADP IN prep officials -
Berlin Berlin PROPN NNP pobj in GPE
said say VERB VBD ROOT said -
on on ADP IN prep said -
Monday Monday PROPN NNP pobj on DATE
that that SCONJ IN mark leaving -
Acme Acme PROPN NNP compound Corp. ORG
Corp. Corp. PROPN NNP nsubj leaving ORG
was be AUX VBD aux leaving -
n't not PART RB neg leaving -
leaving leave VERB VBG ccomp said -
. . PUNCT . punct said -"
        );
    }
}
