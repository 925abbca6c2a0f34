//! The layout of sentences and tokens: most of what reading finds, and needed only to compare again.
//!
//! Surprise: tokens are laid down field by field, not one by one, since equal things beside each other
//! take less room.

use onrecord_nouns::{Sentence, SentenceId, Syntax, Token, TokenId};

use super::{Damage, Pack, Reader, Writer, record};

record!(Sentence {
    span,
    block,
    first,
    end
});

/// Sentences and tokens.
pub(crate) struct Syntactic(pub(crate) Syntax);

impl Pack for Syntactic {
    const SHAPE: &'static str =
        "Syntax{sentences,tokens{span,sentence,head,tag,pos,dep,name,name_starts,lemma}}";
    fn put(&self, to: &mut Writer<'_>) {
        let Syntax { sentences, tokens } = &self.0;
        sentences.put(to);
        to.number(tokens.len() as u64);
        let mut end = 0_usize;
        for token in tokens {
            to.signed(token.span.start() as i64 - end as i64);
            end = token.span.end();
        }
        for token in tokens {
            to.number(token.span.len() as u64);
        }
        let mut sentence = 0_i64;
        for token in tokens {
            to.signed(i64::from(token.sentence.0) - sentence);
            sentence = i64::from(token.sentence.0);
        }
        for (at, token) in tokens.iter().enumerate() {
            to.signed(i64::from(token.head.0) - at as i64);
        }
        for of in [
            |token: &Token| token.tag,
            |token: &Token| token.pos,
            |token: &Token| token.dep,
        ] {
            for token in tokens {
                to.word(of(token));
            }
        }
        for token in tokens {
            token.name.put(to);
            token.name_starts.put(to);
        }
        for token in tokens {
            token.lemma.put(to);
        }
    }
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage> {
        let sentences = Vec::take(from)?;
        let count = from.count()?;
        let text = from
            .text
            .clone()
            .ok_or_else(|| Damage("tokens without their text".to_owned()))?;
        let mut gaps = Vec::with_capacity(count);
        for _ in 0..count {
            gaps.push(from.signed()?);
        }
        let mut spans = Vec::with_capacity(count);
        let mut end = 0_i64;
        for gap in gaps {
            let start = end.saturating_add(gap);
            let length: usize = from.small()?;
            let first = usize::try_from(start).map_err(|_| Damage("a token before the text".to_owned()))?;
            spans.push(super::within(&text, first, length)?);
            end = start.saturating_add(length as i64);
        }
        let number_of = |from: &mut Reader<'_>, last: i64| -> Result<(i64, u32), Damage> {
            let number = last.saturating_add(from.signed()?);
            let kept = u32::try_from(number).map_err(|_| Damage("a number is too large".to_owned()))?;
            Ok((number, kept))
        };
        let mut of_sentence = Vec::with_capacity(count);
        let mut last = 0;
        for _ in 0..count {
            let (next, kept) = number_of(from, last)?;
            last = next;
            of_sentence.push(SentenceId(kept));
        }
        let mut heads = Vec::with_capacity(count);
        for at in 0..count {
            heads.push(TokenId(number_of(from, at as i64)?.1));
        }
        let mut words: [Vec<&'static str>; 3] = Default::default();
        for list in &mut words {
            for _ in 0..count {
                list.push(from.word()?);
            }
        }
        let mut names = Vec::with_capacity(count);
        for _ in 0..count {
            names.push((<Option<&'static str> as Pack>::take(from)?, bool::take(from)?));
        }
        let [tags, poses, deps] = words;
        let mut tokens = Vec::with_capacity(count);
        for (((((span, sentence), head), (tag, pos)), dep), (name, name_starts)) in spans
            .into_iter()
            .zip(of_sentence)
            .zip(heads)
            .zip(tags.into_iter().zip(poses))
            .zip(deps)
            .zip(names)
        {
            tokens.push(Token {
                span,
                sentence,
                lemma: Pack::take(from)?,
                tag,
                pos,
                dep,
                head,
                name,
                name_starts,
            });
        }
        Ok(Self(Syntax { sentences, tokens }))
    }
}
