//! Which tokens does the model take for names, dates and amounts?
//!
//! From left to right each token begins a name, goes on with it, ends it, is one alone, or is none;
//! no name crosses a sentence. What a model this small gets wrong (a president taken for a company)
//! is put right elsewhere, from the whole report.

use std::ops::Range;

use crate::dense::Rounded;
use crate::scorer::{HIDDEN, Parts, Scorer, best};
use crate::weights::{ModelError, Weights, missing};

/// The places of a state that are looked at: this token, the first of the open name, the last.
const PLACES: usize = 3;

/// Finds names.
#[derive(Debug)]
pub(crate) struct NameTagger {
    scorer: Scorer,
    /// By action, what it does to the name.
    actions: Vec<Action>,
    begin: Range<usize>,
    unit: Range<usize>,
    out: Range<usize>,
    /// By label, the actions that go on with such a name and end it.
    inside: Vec<(&'static str, usize, usize)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Action {
    kind: char,
    /// Index into `inside`; only where the kind has a label.
    label: usize,
}

/// What the model says of one token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct NameTag {
    /// The label of the name it is in.
    pub(crate) label: Option<&'static str>,
    /// Whether the name starts here.
    pub(crate) starts: bool,
}

impl NameTagger {
    /// Reads the tagger. `intern` gives label names that live as long as the model.
    pub(crate) fn read(
        weights: &Weights,
        intern: &mut dyn FnMut(&str) -> &'static str,
    ) -> Result<Self, ModelError> {
        let scorer = Scorer::read(weights, "names", PLACES)?;
        let names = weights.list("name_actions")?;
        let broken = || missing("name_actions");
        if scorer.n_actions() != names.len() {
            return Err(broken());
        }
        let mut inside: Vec<(&'static str, usize, usize)> = Vec::new();
        let mut actions = Vec::with_capacity(names.len());
        for (number, name) in names.iter().enumerate() {
            let (kind, label) = name.split_once('-').unwrap_or((name, ""));
            let label = match inside.iter().position(|(known, _, _)| *known == label) {
                Some(known) => known,
                None => {
                    inside.push((intern(label), 0, 0));
                    inside.len() - 1
                }
            };
            let kind = kind.chars().next().ok_or_else(broken)?;
            match kind {
                'I' => inside[label].1 = number,
                'L' => inside[label].2 = number,
                _ => {}
            }
            actions.push(Action { kind, label });
        }
        // One without a label never applies: it blocks a name, which nobody here asks for.
        let range = |kind: char| {
            let fits =
                |action: &Action| action.kind == kind && (kind == 'O' || !inside[action.label].0.is_empty());
            let start = actions.iter().position(fits).ok_or_else(broken)?;
            let end = actions.iter().rposition(fits).map_or(start, |last| last + 1);
            if actions[start..end].iter().all(fits) {
                Ok(start..end)
            } else {
                Err(broken())
            }
        };
        Ok(Self {
            begin: range('B')?,
            unit: range('U')?,
            out: range('O')?,
            scorer,
            actions,
            inside,
        })
    }

    /// Tags the tokens of sentences. `vectors` are those of all tokens.
    pub(crate) fn tag(&self, vectors: &[f32], sentences: &[Range<usize>], is_space: &[bool]) -> Vec<NameTag> {
        let mut tags = vec![NameTag::default(); is_space.len()];
        let mut parts = Parts::default();
        let mut hidden = Vec::new();
        let mut scores = Vec::new();
        let mut rounded = Rounded::default();
        for sentence in sentences {
            let width = crate::encoder::WIDTH;
            let Some(seen) = vectors.get(sentence.start * width..sentence.end * width) else {
                continue;
            };
            self.scorer.parts(seen, &mut parts);
            // Outside of names a state is but its token, so these are scored all at once.
            hidden.clear();
            for token in 0..sentence.len() {
                let mut sum = [0.0; HIDDEN];
                self.scorer.sum(&parts, &[Some(token), None, None], &mut sum);
                hidden.extend_from_slice(&sum);
            }
            scores.clear();
            self.scorer
                .score(&hidden, &mut rounded, |_, row| scores.extend_from_slice(row));
            self.tag_sentence(sentence.clone(), &parts, &scores, is_space, &mut tags);
        }
        tags
    }

    fn tag_sentence(
        &self,
        sentence: Range<usize>,
        parts: &Parts,
        outside: &[f32],
        is_space: &[bool],
        tags: &mut [NameTag],
    ) {
        let mut open: Option<(usize, usize)> = None;
        for token in 0..sentence.len() {
            let is_last = token + 1 == sentence.len();
            let Some((first, label)) = open else {
                let start = token * self.scorer.width();
                let scores = outside
                    .get(start..start + self.scorer.width())
                    .unwrap_or_default();
                let space = is_space[sentence.start + token];
                let action = self.best_outside(scores, is_last, space);
                let Some(action) = action.and_then(|action| self.actions.get(action)) else {
                    continue;
                };
                if matches!(action.kind, 'B' | 'U') {
                    let label = Some(self.inside[action.label].0);
                    tags[sentence.start + token] = NameTag { label, starts: true };
                }
                if action.kind == 'B' {
                    open = Some((token, action.label));
                }
                continue;
            };
            let (name, go_on, end) = self.inside[label];
            tags[sentence.start + token] = NameTag {
                label: Some(name),
                starts: false,
            };
            if is_last {
                break;
            }
            let mut sum = [0.0; HIDDEN];
            self.scorer
                .sum(parts, &[Some(token), Some(first), Some(token - 1)], &mut sum);
            let score = |action: usize| self.scorer.score_of(action, &sum);
            // Of equals the action with the lower number wins.
            let ends = if go_on < end {
                score(end) > score(go_on)
            } else {
                score(end) >= score(go_on)
            };
            if ends {
                open = None;
            }
        }
    }

    fn best_outside(&self, scores: &[f32], is_last: bool, is_space: bool) -> Option<usize> {
        let kinds = [
            (!is_last && !is_space, &self.begin),
            (!is_space, &self.unit),
            (true, &self.out),
        ];
        let mut chosen: Option<(usize, f32)> = None;
        for (_, actions) in kinds.iter().filter(|(allowed, _)| *allowed) {
            if let Some((action, score)) = best(scores, (*actions).clone())
                && chosen.is_none_or(|(known, most)| score > most || score >= most && action < known)
            {
                chosen = Some((action, score));
            }
        }
        chosen.map(|(action, _)| action)
    }
}
