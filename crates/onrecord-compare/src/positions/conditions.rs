//! Under which condition is a position held, and where does the text say so?
//!
//! In the sentence itself: the conditions of its statements, or what a word of condition opens behind
//! the position or before it. Or in the sentence after it: "But only if ...", "Its condition: ...", "It
//! wants guarantees first". A surprise: a no that ends when something is given ("not without a permit")
//! is a yes with a condition.

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{HedgeClass, Lexicon};
use onrecord_nouns::{Sentence, Span};

use super::clauses::Clauses;
use crate::Item;

/// What is asked about a condition: the report, its parse and the lists.
pub(super) struct Place<'a, 'b> {
    /// The report.
    pub(super) item: &'b Item<'a>,
    /// Its parse.
    pub(super) clauses: &'b Clauses<'a>,
    /// The lists.
    pub(super) lexicon: &'b Lexicon,
}

/// Words into a sentence up to which a condition opens it.
const OPENING: usize = 3;

impl Place<'_, '_> {
    /// The conditions told in a sentence for what stands at `evidence`.
    pub(super) fn in_sentence(&self, sentence: &Sentence, evidence: Span) -> Vec<Span> {
        let statements = &self.item.reading.statements;
        let mut spans: Vec<Span> = statements
            .iter()
            .flat_map(|statement| &statement.conditions)
            .copied()
            .filter(|span| span.overlaps(evidence) || evidence.contains(*span))
            .filter(|span| !self.is_time(*span) && !self.is_manner(sentence, *span))
            .collect();
        if spans.is_empty()
            && let Some((start, end)) = self.opened(sentence)
        {
            let token = |at: usize| self.clauses.token(at).map(|token| token.span);
            if let (Some(open), Some(close)) = (token(start), token(end.saturating_sub(1))) {
                let behind = open.start() >= evidence.end();
                let inside = evidence.contains(open);
                let before = start < sentence.first.index() + OPENING && close.end() <= evidence.start();
                if behind || inside || before {
                    let last = if behind { sentence.span.end() } else { close.end() };
                    spans.extend(self.trimmed(open.start(), last));
                }
            }
        }
        spans.sort_unstable();
        spans.dedup();
        spans
    }

    /// The first condition that a word of the sentence opens, as tokens.
    fn opened(&self, sentence: &Sentence) -> Option<(usize, usize)> {
        let first = sentence.first.index();
        let row = self.clauses.row(sentence);
        let hedges = self.lexicon.hedges.find(row).into_iter();
        let conditions = hedges
            .filter(|found| found.entry.class == HedgeClass::Condition)
            .map(|found| found.words);
        let excluding = row.iter().enumerate().filter_map(|(at, word)| {
            let classes = self.lexicon.position_words.exactly(word);
            classes
                .iter()
                .any(|class| class.id == "excluding")
                .then_some(at..at + 1)
        });
        // "at once" is a time.
        let time = |words: &std::ops::Range<usize>| {
            let before = words.start.checked_sub(1).and_then(|before| row.get(before));
            let single = words.len() == 1 && row.get(words.start).is_some_and(|word| word == "once");
            single && before.is_some_and(|before| glue("at").contains(&before.as_str()))
        };
        let says_no = self.says_no(sentence);
        let manner = |words: &std::ops::Range<usize>| {
            !says_no && row.get(words.start).is_some_and(|word| word == "without")
        };
        let words = conditions
            .chain(excluding)
            .filter(|words| !time(words) && !manner(words))
            .min_by_key(|words| words.start)?;
        let at = first + words.start;
        // "asked whether", "if" of a question: nobody's condition.
        let verb = self.clauses.head(at)?;
        if self.clauses.dep(at) == "mark" && matches!(self.clauses.dep(verb), "ccomp" | "pcomp" | "xcomp") {
            return None;
        }
        let head = if self.clauses.dep(at) == "mark" { verb } else { at };
        let end = self.last_below(head).max(first + words.end);
        Some((at, end))
    }

    /// One past the last token that hangs on a token.
    fn last_below(&self, head: usize) -> usize {
        let mut all = vec![head];
        let mut next = 0;
        let mut last = head;
        while let Some(here) = all.get(next).copied() {
            last = last.max(here);
            all.extend(self.clauses.children(here));
            next += 1;
        }
        last + 1
    }

    /// A stretch without marks and blanks at its end.
    fn trimmed(&self, start: usize, end: usize) -> Option<Span> {
        let text = &self.item.report.text;
        let whole = text.span(start, end)?;
        let words = text
            .slice(whole)
            .trim_end_matches(|last: char| !last.is_alphanumeric());
        text.span(start, start + words.len())
            .filter(|span| !span.is_empty())
    }

    /// The conditions that the sentence after a position adds to it.
    pub(super) fn in_next(&self, next: &Sentence, holder: Option<&str>) -> Vec<Span> {
        let row = self.clauses.row(next);
        let first = next.first.index();
        let class = |at: usize, id: &str| {
            let classes = row.get(at).map(|word| self.lexicon.position_words.exactly(word));
            classes.is_some_and(|classes| classes.iter().any(|class| class.id == id))
        };
        // "Its condition: a new roof", "The condition is that ...".
        if let Some(noun) = (0..row.len().min(8)).find(|at| class(*at, "condition-noun")) {
            let from = (noun + 1..row.len()).find(|at| {
                let word = row.get(*at).map_or("", String::as_str);
                matches!(word, ":" | "is" | "was" | "are" | "were" | "that")
            });
            let start = from.and_then(|at| self.clauses.token(first + at + 1));
            return start
                .and_then(|token| self.trimmed(token.span.start(), next.span.end()))
                .into_iter()
                .collect();
        }
        // "But only if the river is safe", "This is possible only if ...".
        // "If Rome forbids it, they would vote all the same": no condition.
        let despite = self.lexicon.position_words.find(row);
        let despite = despite.iter().any(|found| found.entry.id == "despite");
        let opens = self.opened(next).map(|(start, _)| start).filter(|_| !despite);
        let loose = (0..row.len().min(OPENING)).any(|at| {
            let word = row.get(at).map_or("", String::as_str);
            let subject = self
                .clauses
                .token(first + at)
                .is_some_and(|token| matches!(token.dep, "nsubj" | "nsubjpass"));
            // "If you ask me, ...", "Without a roof we freeze" open a thought of their own.
            let before = row.iter().take(at);
            let opening = before
                .flat_map(|word| word.chars())
                .all(|mark| !mark.is_alphanumeric());
            let own = opening && word == "if" || word == "without";
            opens == Some(first + at) && !own || subject && matches!(word, "this" | "that" | "it")
        });
        if let Some(start) = opens.filter(|_| loose)
            && let Some(token) = self.clauses.token(start)
        {
            return self
                .trimmed(token.span.start(), next.span.end())
                .into_iter()
                .collect();
        }
        // "It wants guarantees first": a wish of the holder that comes before.
        let markers = self.lexicon.position_words.find(row);
        let first_of_all = markers.iter().any(|found| found.entry.id == "first");
        let by_holder = (0..row.len().min(OPENING)).any(|at| {
            let word = row.get(at).map_or("", String::as_str);
            matches!(word, "it" | "they" | "he" | "she") || holder.is_some_and(|name| name == word)
        });
        if first_of_all && by_holder {
            let start = (0..row.len()).find(|at| {
                self.clauses
                    .token(first + at)
                    .is_some_and(|token| matches!(token.dep, "nsubj"))
            });
            return start
                .and_then(|at| self.clauses.token(first + at))
                .and_then(|token| self.trimmed(token.span.start(), next.span.end()))
                .into_iter()
                .collect();
        }
        Vec::new()
    }

    /// Whether "once" is part of "at once".
    fn is_time(&self, condition: Span) -> bool {
        let text = &self.item.report.text;
        let once = text.slice(condition).to_lowercase().starts_with("once");
        let before = text.as_str().get(..condition.start()).unwrap_or_default();
        let word = before.split_whitespace().next_back().unwrap_or_default();
        once && glue("at").contains(&word.to_lowercase().as_str())
    }

    /// Whether "without a fee" tells how rather than when: nothing in the sentence says no.
    fn is_manner(&self, sentence: &Sentence, condition: Span) -> bool {
        let words = self.item.report.text.slice(condition).to_lowercase();
        words.starts_with("without") && !self.says_no(sentence)
    }

    /// Whether a word of a sentence but "without" says no.
    fn says_no(&self, sentence: &Sentence) -> bool {
        let row = self.clauses.row(sentence);
        row.iter()
            .any(|word| word != "without" && glue("no").contains(&word.as_str()))
    }

    /// Whether a condition ends a no when it is met: "not without a permit", "until the roof is mended".
    pub(super) fn excludes(&self, condition: Span) -> bool {
        let words = self.item.report.text.slice(condition).to_lowercase();
        let first = words.split_whitespace().next().unwrap_or_default();
        let classes = self.lexicon.position_words.exactly(first);
        classes.iter().any(|class| class.id == "excluding")
    }
}
