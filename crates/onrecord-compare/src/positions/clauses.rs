//! The parse of one report, as positions ask it: ancestors, subjects, clauses.
//!
//! Labels are ClearNLP's (`nsubj`, `xcomp`, `agent`), as the language room gives them.

use std::collections::BTreeSet;

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{HedgeClass, Lexicon};
use onrecord_nouns::{Sentence, Span, Syntax, Text, Token};

/// A report's tokens with their children.
pub(crate) struct Clauses<'a> {
    text: &'a Text,
    syntax: &'a Syntax,
    children: Vec<Vec<usize>>,
    /// Every token in lower case.
    pub(crate) lower: Vec<String>,
    /// Tokens that open a condition or an indirect question.
    suppositions: BTreeSet<usize>,
}

impl<'a> Clauses<'a> {
    /// Looks a parse over.
    pub(crate) fn new(text: &'a Text, syntax: &'a Syntax, lexicon: &Lexicon) -> Self {
        let mut children = vec![Vec::new(); syntax.tokens.len()];
        for (at, token) in syntax.tokens.iter().enumerate() {
            if token.head.index() != at
                && let Some(list) = children.get_mut(token.head.index())
            {
                list.push(at);
            }
        }
        let lower: Vec<String> = syntax
            .tokens
            .iter()
            .map(|token| text.slice(token.span).to_lowercase().replace('’', "'"))
            .collect();
        let supposes = |at: &usize| {
            let word = lower.get(*at).map_or("", String::as_str);
            lexicon
                .hedges
                .exactly(word)
                .iter()
                .any(|hedge| hedge.class == HedgeClass::Condition)
        };
        let suppositions = (0..lower.len()).filter(supposes).collect();
        Self {
            text,
            syntax,
            children,
            lower,
            suppositions,
        }
    }

    /// The report's text.
    pub(crate) fn text(&self) -> &'a Text {
        self.text
    }

    /// A token.
    pub(crate) fn token(&self, at: usize) -> Option<&'a Token> {
        self.syntax.tokens.get(at)
    }

    /// Its label.
    pub(crate) fn dep(&self, at: usize) -> &'static str {
        self.token(at).map_or("", |token| token.dep)
    }

    /// What depends on it, in order.
    pub(crate) fn children(&self, at: usize) -> &[usize] {
        self.children.get(at).map_or(&[], Vec::as_slice)
    }

    /// What depends on it under one of some labels.
    pub(crate) fn under(&self, at: usize, labels: &[&str]) -> Vec<usize> {
        self.children(at)
            .iter()
            .copied()
            .filter(|child| labels.contains(&self.dep(*child)))
            .collect()
    }

    /// The token it depends on; `None` for the root.
    pub(crate) fn head(&self, at: usize) -> Option<usize> {
        let head = self.token(at)?.head.index();
        (head != at).then_some(head)
    }

    /// The token itself and all that it depends on, up to the root.
    pub(crate) fn path(&self, at: usize) -> Vec<usize> {
        let mut path = vec![at];
        let mut here = at;
        while let Some(head) = self.head(here) {
            if path.contains(&head) {
                break;
            }
            path.push(head);
            here = head;
        }
        path
    }

    /// Whether a token is a verb or an auxiliary.
    pub(crate) fn is_verb(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| matches!(token.pos, "VERB" | "AUX"))
    }

    /// Words joined to it by "and".
    pub(crate) fn joined(&self, at: usize) -> Vec<usize> {
        let mut all = vec![at];
        let mut next = 0;
        while let Some(here) = all.get(next).copied() {
            all.extend(
                self.under(here, &["conj"])
                    .into_iter()
                    .filter(|child| self.token(*child).is_some()),
            );
            next += 1;
        }
        all
    }

    /// The subjects of a verb, its own or those of the verb that governs it.
    pub(crate) fn subjects(&self, verb: usize) -> Vec<usize> {
        let mut here = verb;
        for _ in 0..6 {
            let own = self.under(here, &["nsubj", "nsubjpass", "csubj"]);
            let agents: Vec<usize> = self
                .under(here, &["agent"])
                .iter()
                .flat_map(|by| self.under(*by, &["pobj"]))
                .collect();
            let passive = own.iter().any(|subject| self.dep(*subject) == "nsubjpass");
            if passive && !agents.is_empty() {
                return agents;
            }
            if !own.is_empty() {
                return own
                    .into_iter()
                    .map(|subject| self.antecedent(subject, here))
                    .collect();
            }
            // "supported by Poland and rejected by Austria".
            if !agents.is_empty() {
                return agents;
            }
            match (self.dep(here), self.head(here)) {
                // "is ready to send": ready has the subject of "is".
                (
                    "xcomp" | "conj" | "acomp" | "attr" | "pcomp" | "prep" | "advcl" | "aux" | "ccomp"
                    | "dobj",
                    Some(head),
                ) => {
                    here = head;
                }
                ("acl" | "relcl", Some(head)) => return vec![head],
                _ => return Vec::new(),
            }
        }
        Vec::new()
    }

    /// What a relative pronoun stands for.
    fn antecedent(&self, subject: usize, verb: usize) -> usize {
        let relative = self
            .token(subject)
            .is_some_and(|token| matches!(token.tag, "WDT" | "WP"));
        match (relative && self.dep(verb) == "relcl", self.head(verb)) {
            (true, Some(noun)) => noun,
            _ => subject,
        }
    }

    /// The verb whose clause a token stands in.
    pub(crate) fn verb_of(&self, at: usize) -> usize {
        self.path(at)
            .into_iter()
            .find(|token| self.is_verb(*token) && self.dep(*token) != "aux")
            .unwrap_or(at)
    }

    /// Whether a token stands in a clause that is only supposed: one that a mark such as "if" or
    /// "whether" opens, below the verb that governs it.
    pub(crate) fn supposed(&self, at: usize) -> bool {
        let verb = self.verb_of(at);
        let marked = |verb: usize| {
            self.under(verb, &["mark"])
                .iter()
                .any(|mark| self.suppositions.contains(mark))
        };
        // "should the toll come, we will answer".
        let turned = |verb: usize| {
            let subject = self.under(verb, &["nsubj", "nsubjpass"]).first().copied();
            let before = |aux: &usize| {
                let word = self.lower.get(*aux).map_or("", String::as_str);
                subject.is_some_and(|subject| *aux < subject) && glue("turned-condition").contains(&word)
            };
            self.dep(verb) == "advcl" && self.under(verb, &["aux"]).iter().any(before)
        };
        marked(verb)
            || turned(verb)
            || matches!(self.dep(verb), "xcomp" | "conj")
                && self.head(verb).is_some_and(|head| marked(self.verb_of(head)))
    }

    /// The words of the clause that a token stands in.
    pub(crate) fn clause(&self, at: usize) -> Option<Span> {
        let mut verb = self.verb_of(at);
        // "is ready to send": the clause is that of "is".
        while matches!(self.dep(verb), "xcomp" | "aux" | "pcomp" | "csubj")
            && let Some(head) = self.head(verb)
        {
            verb = self.verb_of(head);
        }
        let mut all = vec![verb];
        let mut next = 0;
        while let Some(here) = all.get(next).copied() {
            // A clause that is only joined, or that tells the manner of speaking, is another one.
            let inner = |child: &usize| {
                let other =
                    matches!(self.dep(*child), "conj" | "parataxis") && self.is_verb(*child) && here == verb;
                let loose = self.dep(*child) == "cc" && here == verb;
                !other && !loose && self.dep(*child) != "punct"
            };
            all.extend(self.children(here).iter().copied().filter(inner));
            next += 1;
        }
        self.span(&all)
    }

    /// The stretch from the first to the last of some tokens.
    pub(crate) fn span(&self, tokens: &[usize]) -> Option<Span> {
        tokens
            .iter()
            .filter_map(|at| self.token(*at))
            .map(|token| token.span)
            .reduce(Span::hull)
    }

    /// The tokens of a sentence in lower case.
    pub(crate) fn row(&self, sentence: &Sentence) -> &[String] {
        self.lower
            .get(sentence.first.index()..sentence.end.index())
            .unwrap_or_default()
    }
}
