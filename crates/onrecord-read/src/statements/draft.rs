//! What the finders hand to each other before speakers and chains are settled.

use onrecord_nouns::{CueAct, Mode, Polarity, Span};

/// A statement as one finder sees it.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// Each actor that speaks, with the token that heads the phrase.
    pub(crate) actors: Vec<Actor>,
    /// The words that hand over the floor.
    pub(crate) cue: Vec<Span>,
    /// The token that the cue hangs on; its place in the parse.
    pub(crate) anchor: usize,
    /// What is said.
    pub(crate) content: Vec<Span>,
    /// Outlets through which the words reached the publisher, in the order of the chain, before
    /// the speaker: "told X", "in an interview with X", "quoted by X".
    pub(crate) through: Vec<Actor>,
    /// Whom the speaker relies on: "citing X".
    pub(crate) citing: Vec<Actor>,
    /// What kind of statement the words alone make it.
    pub(crate) mode: Mode,
    /// What the cue does.
    pub(crate) act: CueAct,
    /// Whether cue or content is negated.
    pub(crate) polarity: Polarity,
    /// Hedges of the cue itself.
    pub(crate) hedges: Vec<Span>,
    /// Whether it credits the whole report.
    pub(crate) credit: Credit,
    /// How its cue and source stand to the words around them.
    pub(crate) seat: Seat,
    /// The entry or rule that found it.
    pub(crate) rule: String,
    /// How likely it is right, if that was weighed by itself and not only by its rule.
    pub(crate) score: Option<f32>,
}

/// Whether a statement credits more than its own sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credit {
    /// Its own sentence.
    Sentence,
    /// The whole report: "This is reported by X".
    Report,
}

/// How cue and source stand in their sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seat {
    /// They make the clause that holds the content.
    Clause,
    /// They are added to a sentence that would stand without them: "according to X".
    Added,
}

/// Words that name somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Actor {
    /// The whole phrase; for a relative clause its pronoun.
    pub(crate) span: Span,
    /// The token that heads it, or heads what the pronoun stands for.
    pub(crate) head: usize,
}

impl Draft {
    /// Where it stands among others: at its cue, else at its content.
    pub(crate) fn place(&self) -> (usize, usize) {
        let first = self.cue.first().or(self.content.first());
        (first.map_or(0, |span| span.start()), self.anchor)
    }

    /// Whether somebody says something, rather than wants or does it.
    pub(crate) fn is_speech(&self) -> bool {
        matches!(self.mode, Mode::Direct | Mode::Mixed | Mode::Indirect) && !self.actors.is_empty()
    }

    /// A draft with a cue and an anchor and nothing else.
    pub(crate) fn new(anchor: usize, cue: Vec<Span>, rule: impl Into<String>) -> Self {
        Self {
            actors: Vec::new(),
            cue,
            anchor,
            content: Vec::new(),
            through: Vec::new(),
            citing: Vec::new(),
            mode: Mode::Indirect,
            act: CueAct::Say,
            polarity: Polarity::Positive,
            hedges: Vec::new(),
            credit: Credit::Sentence,
            seat: Seat::Clause,
            rule: rule.into(),
            score: None,
        }
    }
}
