//! Sentences and tokens of a whole report, with what a model knows of each.
//!
//! Every block is read by itself: no sentence, no name and no arc of the parse crosses its end.

use onrecord_nouns::{Block, Sentence, SentenceId, Span, Syntax, Text, Token, TokenId};

use crate::{sentences, tokens};

/// A language model: the weights and tables that annotate tokens.
#[derive(Debug)]
pub struct Model {
    _later: (),
}

impl Model {
    /// The English model that the program carries.
    #[must_use]
    pub fn english() -> &'static Self {
        static ENGLISH: Model = Model { _later: () };
        &ENGLISH
    }
}

/// Reads the blocks of a text into sentences and tokens; with a model, also into tags, heads,
/// labels, lemmas and names.
///
/// # Limits
///
/// A sentence that runs over the end of a block is cut there.
#[must_use]
pub fn syntax(text: &Text, blocks: &[Block], model: Option<&Model>) -> Syntax {
    let _ = model;
    let mut syntax = Syntax::default();
    for (index, block) in blocks.iter().enumerate() {
        for span in sentences::sentences(text, block.span) {
            add_sentence(text, span, number(index), &mut syntax);
        }
    }
    syntax
}

fn add_sentence(text: &Text, span: Span, block: u32, syntax: &mut Syntax) {
    let first = number(syntax.tokens.len());
    let sentence = SentenceId(number(syntax.sentences.len()));
    for (offset, span) in tokens::tokens(text, span).into_iter().enumerate() {
        syntax.tokens.push(Token {
            span,
            sentence,
            lemma: Box::default(),
            tag: "",
            pos: "",
            dep: "",
            head: TokenId(first + number(offset)),
            name: None,
            name_starts: false,
        });
    }
    syntax.sentences.push(Sentence {
        span,
        block,
        first: TokenId(first),
        end: TokenId(number(syntax.tokens.len())),
    });
}

/// A count of things in a text, which is shorter than 4 GiB.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
