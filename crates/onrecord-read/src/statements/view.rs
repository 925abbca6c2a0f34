//! A report's tokens as the finders of statements look at them: lower-cased words, children in the
//! parse, and stretches of tokens turned back into spans.
//!
//! What a pattern means is left to the finders. An index out of range gives an empty word, so that
//! a finder may look one token to either side without asking first.

use onrecord_nouns::{Block, Report, Sentence, Span, Syntax, Text, Token};

/// Tokens of one report, made quick to look at.
#[derive(Debug)]
pub(crate) struct View<'a> {
    /// The report's text.
    pub(crate) text: &'a Text,
    /// The report's blocks.
    pub(crate) blocks: &'a [Block],
    /// Its sentences and tokens.
    pub(crate) syntax: &'a Syntax,
    /// The stretches inside quotation marks that are speech, marks included.
    pub(crate) quotations: Vec<Span>,
    words: Vec<String>,
    first_child: Vec<u32>,
    children: Vec<u32>,
}

impl<'a> View<'a> {
    /// Prepares the tokens of a report.
    pub(crate) fn new(report: &'a Report, syntax: &'a Syntax, quotations: Vec<Span>) -> Self {
        let tokens = &syntax.tokens;
        let words = tokens
            .iter()
            .map(|token| report.text.slice(token.span).to_lowercase().replace('’', "'"))
            .collect();
        let mut first_child = vec![0_u32; tokens.len() + 1];
        for (index, token) in tokens.iter().enumerate() {
            if token.head.index() != index
                && let Some(count) = first_child.get_mut(token.head.index() + 1)
            {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut first_child {
            sum += *count;
            *count = sum;
        }
        let mut next = first_child.clone();
        let mut children = vec![0_u32; sum as usize];
        for (index, token) in tokens.iter().enumerate() {
            let head = token.head.index();
            if head == index {
                continue;
            }
            if let Some(place) = next.get_mut(head)
                && let Some(slot) = children.get_mut(*place as usize)
                && let Ok(child) = u32::try_from(index)
            {
                *slot = child;
                *place += 1;
            }
        }
        Self {
            text: &report.text,
            blocks: &report.blocks,
            syntax,
            quotations,
            words,
            first_child,
            children,
        }
    }

    /// How many tokens there are.
    pub(crate) fn len(&self) -> usize {
        self.syntax.tokens.len()
    }

    /// Whether a model has annotated the tokens.
    pub(crate) fn is_parsed(&self) -> bool {
        self.syntax.tokens.iter().any(|token| !token.dep.is_empty())
    }

    pub(crate) fn token(&self, index: usize) -> Option<&Token> {
        self.syntax.tokens.get(index)
    }

    /// The word in lower case with a straight apostrophe.
    pub(crate) fn word(&self, index: usize) -> &str {
        self.words.get(index).map_or("", String::as_str)
    }

    /// The words of some tokens.
    pub(crate) fn words(&self, range: std::ops::Range<usize>) -> &[String] {
        self.words.get(range).unwrap_or_default()
    }

    /// The word in the text's own case.
    pub(crate) fn surface(&self, index: usize) -> &str {
        self.token(index).map_or("", |token| self.text.slice(token.span))
    }

    pub(crate) fn dep(&self, index: usize) -> &'static str {
        self.token(index).map_or("", |token| token.dep)
    }

    pub(crate) fn tag(&self, index: usize) -> &'static str {
        self.token(index).map_or("", |token| token.tag)
    }

    pub(crate) fn pos(&self, index: usize) -> &'static str {
        self.token(index).map_or("", |token| token.pos)
    }

    pub(crate) fn lemma(&self, index: usize) -> &str {
        self.token(index).map_or("", |token| &token.lemma)
    }

    pub(crate) fn head(&self, index: usize) -> usize {
        self.token(index).map_or(index, |token| token.head.index())
    }

    /// The tokens that depend on a token, in order of the text.
    pub(crate) fn children(&self, index: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        let start = self.first_child.get(index).copied().unwrap_or(0) as usize;
        let end = self.first_child.get(index + 1).copied().unwrap_or(0) as usize;
        self.children
            .get(start..end.max(start))
            .unwrap_or_default()
            .iter()
            .map(|child| *child as usize)
    }

    /// The first child with one of some labels.
    pub(crate) fn child(&self, index: usize, labels: &[&str]) -> Option<usize> {
        self.children(index)
            .find(|child| labels.contains(&self.dep(*child)))
    }

    /// A token with all that depends on it, sorted; `cut` and what hangs below it is left out.
    pub(crate) fn subtree_without(&self, index: usize, cut: &dyn Fn(usize) -> bool) -> Vec<usize> {
        let mut found = Vec::new();
        let mut open = vec![index];
        while let Some(next) = open.pop() {
            found.push(next);
            if found.len() > self.len() {
                break;
            }
            open.extend(self.children(next).filter(|child| !cut(*child)));
        }
        found.sort_unstable();
        found
    }

    /// A token with all that depends on it, sorted.
    pub(crate) fn subtree(&self, index: usize) -> Vec<usize> {
        self.subtree_without(index, &|_| false)
    }

    /// Whether `index` is `top` or hangs below it.
    pub(crate) fn is_under(&self, index: usize, top: usize) -> bool {
        let mut at = index;
        for _ in 0..=self.len() {
            if at == top {
                return true;
            }
            let head = self.head(at);
            if head == at {
                return false;
            }
            at = head;
        }
        false
    }

    /// The sentence that a token stands in.
    pub(crate) fn sentence_of(&self, index: usize) -> Option<&'a Sentence> {
        let id = self.syntax.tokens.get(index)?.sentence;
        self.syntax.sentences.get(id.index())
    }

    /// The tokens of the sentence that a token stands in.
    pub(crate) fn sentence_range(&self, index: usize) -> std::ops::Range<usize> {
        self.sentence_of(index).map_or(index..index, |sentence| {
            sentence.first.index()..sentence.end.index()
        })
    }

    /// The root of the sentence that a token stands in.
    pub(crate) fn root_of(&self, index: usize) -> usize {
        let mut at = index;
        for _ in 0..=self.len() {
            let head = self.head(at);
            if head == at {
                break;
            }
            at = head;
        }
        at
    }

    /// The sentences of blocks that tell something, as stretches of tokens.
    pub(crate) fn told_sentences(&self) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
        let tells = |sentence: &&Sentence| {
            let block = self.blocks.get(sentence.block as usize);
            block.is_some_and(|block| block.label.tells())
        };
        let told = self.syntax.sentences.iter().filter(tells);
        told.map(|sentence| sentence.first.index()..sentence.end.index())
    }

    /// Whether a token belongs to a date or a time of the day.
    pub(crate) fn is_time(&self, index: usize) -> bool {
        let name = self.token(index).and_then(|token| token.name);
        matches!(name, Some("DATE" | "TIME"))
    }

    /// Whether a token is a mark or white space.
    pub(crate) fn is_mark(&self, index: usize) -> bool {
        !self.word(index).chars().any(char::is_alphanumeric)
    }

    /// Whether a token is a quotation mark.
    pub(crate) fn is_quotation_mark(&self, index: usize) -> bool {
        matches!(
            self.word(index),
            "\"" | "“" | "”" | "„" | "«" | "»" | "``" | "''" | "‘" | "'" | "‟"
        )
    }

    /// The span of a stretch of tokens.
    pub(crate) fn span(&self, range: std::ops::Range<usize>) -> Option<Span> {
        let first = self.token(range.start)?;
        let last = self.token(range.end.checked_sub(1)?)?;
        (range.start < range.end).then(|| first.span.hull(last.span))
    }

    /// The spans of some sorted tokens, one for each run, without marks at the ends.
    ///
    /// Quotation marks and a full stop inside them stay; a run of marks alone is dropped.
    pub(crate) fn spans(&self, tokens: &[usize]) -> Vec<Span> {
        let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
        for &index in tokens {
            match runs.last_mut() {
                Some(run) if run.end == index => run.end += 1,
                Some(run) if run.end > index => {}
                _ => runs.push(index..index + 1),
            }
        }
        runs.into_iter()
            .filter_map(|run| self.span(self.trimmed(run)))
            .collect()
    }

    /// A stretch of tokens without marks at either end, but for quotation marks that pair up.
    pub(crate) fn trimmed(&self, mut run: std::ops::Range<usize>) -> std::ops::Range<usize> {
        while run.start < run.end && self.is_mark(run.start) && !self.opens_quotation(run.start) {
            run.start += 1;
        }
        while run.start < run.end && self.is_mark(run.end - 1) && !self.closes_quotation(run.end - 1) {
            run.end -= 1;
        }
        let words = (run.start..run.end).any(|index| !self.is_mark(index));
        if words { run } else { run.start..run.start }
    }

    fn opens_quotation(&self, index: usize) -> bool {
        let Some(token) = self.token(index) else {
            return false;
        };
        self.is_quotation_mark(index)
            || matches!(self.word(index), "$" | "€" | "£" | "(" | "[" | "#" | "@")
            || self
                .quotations
                .iter()
                .any(|quotation| quotation.start() == token.span.start())
    }

    fn closes_quotation(&self, index: usize) -> bool {
        let Some(token) = self.token(index) else {
            return false;
        };
        matches!(self.word(index), "%" | ")" | "]" | "?" | "!")
            || self
                .quotations
                .iter()
                .any(|quotation| quotation.contains(token.span))
            || self.is_quotation_mark(index)
    }

    /// The speech in quotation marks that a token stands in, marks included.
    pub(crate) fn quotation_at(&self, index: usize) -> Option<Span> {
        let span = self.token(index)?.span;
        let next = self
            .quotations
            .partition_point(|quotation| quotation.start() <= span.start());
        let quotation = *self.quotations.get(next.checked_sub(1)?)?;
        quotation.overlaps(span).then_some(quotation)
    }

    /// Which block a token stands in.
    pub(crate) fn block_of(&self, index: usize) -> Option<usize> {
        Some(self.sentence_of(index)?.block as usize)
    }

    /// The tokens of a block.
    pub(crate) fn block_range(&self, block: usize) -> std::ops::Range<usize> {
        self.blocks
            .get(block)
            .map_or(0..0, |block| self.syntax.tokens_in(block.span))
    }
}
