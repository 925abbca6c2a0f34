//! Which word depends on which, and as what?
//!
//! A greedy arc-eager parser: it reads from left to right, and in each state takes the best of the
//! allowed actions. Sentences are given, so each is a parse of its own, and those of a text go
//! forward side by side, which lets the scorer work on many states at once. A surprise: labels such
//! as `dobj||xcomp` mark an arc that was lifted to keep arcs from crossing; it is put back at the end.

use std::ops::Range;

use crate::dense::Rounded;
use crate::scorer::{HIDDEN, Parts, Scorer, best};
use crate::weights::{ModelError, Weights, missing};

/// How many sentences go forward side by side: as many as there are rows in a tile of the widest vectors,
/// twice.
const TOGETHER: usize = 8;

/// The places of a state that are looked at.
const PLACES: usize = 8;

/// No token.
const NONE: u32 = u32::MAX;

/// A parser with its labels.
#[derive(Debug)]
pub(crate) struct Parser {
    scorer: Scorer,
    /// By action, its label as an index into `labels`.
    action_labels: Vec<u16>,
    labels: Vec<Label>,
    shift: Range<usize>,
    reduce: Range<usize>,
    left: Range<usize>,
    right: Range<usize>,
    split: Range<usize>,
}

#[derive(Debug)]
struct Label {
    name: &'static str,
    /// The label of the true head, if the arc was lifted.
    lifted_from: Option<&'static str>,
}

/// Where sentences start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Boundaries {
    /// Where the ranges say.
    Given,
    /// The ranges are whole texts, and the parser finds the sentences in them.
    Found,
}

/// Heads and labels of a text.
#[derive(Debug, Default)]
pub(crate) struct Arcs {
    /// By token, its head; itself for the root of a sentence.
    pub(crate) heads: Vec<u32>,
    /// By token, its label.
    pub(crate) labels: Vec<&'static str>,
    /// By token, whether a sentence starts there; only what the parser found itself.
    pub(crate) starts: Vec<bool>,
}

/// What is known of each token while parsing; indices are those of the whole text.
#[derive(Debug, Default)]
struct Nodes {
    heads: Vec<u32>,
    labels: Vec<u16>,
    /// The last child on either side, and from each child the one before it.
    last_left: Vec<u32>,
    last_right: Vec<u32>,
    previous: Vec<u32>,
    unshiftable: Vec<bool>,
    starts: Vec<bool>,
}

/// One sentence on its way.
#[derive(Debug)]
struct State {
    stack: Vec<u32>,
    /// Tokens that went back to be read again.
    again: Vec<u32>,
    next: u32,
    /// One past the last token of the sentence, and of the block it stands in.
    end: u32,
    limit: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Allowed {
    shift: bool,
    reduce: bool,
    arcs: bool,
    split: bool,
}

impl Parser {
    /// Reads the parser. `intern` gives label names that live as long as the model.
    pub(crate) fn read(
        weights: &Weights,
        intern: &mut dyn FnMut(&str) -> &'static str,
    ) -> Result<Self, ModelError> {
        let scorer = Scorer::read(weights, "parser", PLACES)?;
        let actions = weights.list("parser_actions")?;
        let kinds: String = actions
            .iter()
            .filter_map(|action| action.chars().next())
            .collect();
        let range = |kind: char| {
            let start = kinds.find(kind).unwrap_or(0);
            let end = kinds.rfind(kind).map_or(0, |last| last + 1);
            let whole = kinds
                .get(start..end)
                .is_some_and(|run| run.chars().all(|other| other == kind));
            if whole {
                Ok(start..end)
            } else {
                Err(missing("parser_actions"))
            }
        };
        let root = Label {
            name: intern("ROOT"),
            lifted_from: None,
        };
        let mut parser = Self {
            shift: range('S')?,
            reduce: range('D')?,
            left: range('L')?,
            right: range('R')?,
            split: range('B')?,
            scorer,
            action_labels: Vec::new(),
            labels: vec![root],
        };
        if parser.scorer.n_actions() != actions.len() || kinds.len() != actions.len() {
            return Err(missing("parser_actions"));
        }
        for action in &actions {
            let name = action.split_once('-').map_or("ROOT", |(_, name)| name);
            let (name, lifted) = name
                .split_once("||")
                .map_or((name, None), |(name, from)| (name, Some(from)));
            let label = Label {
                name: intern(name),
                lifted_from: lifted.map(&mut *intern),
            };
            parser
                .action_labels
                .push(u16::try_from(parser.labels.len()).map_err(|_| missing("parser_actions"))?);
            parser.labels.push(label);
        }
        Ok(parser)
    }

    /// Parses sentences. `vectors` are those of all tokens; `limits` gives for each sentence the end
    /// of the block it stands in. `is_space` tells white space, which heads nothing new.
    pub(crate) fn parse(
        &self,
        vectors: &[f32],
        sentences: &[(Range<usize>, usize)],
        boundaries: Boundaries,
        is_space: &[bool],
    ) -> Arcs {
        let count = is_space.len();
        let mut nodes = Nodes {
            heads: vec![NONE; count],
            labels: vec![0; count],
            last_left: vec![NONE; count],
            last_right: vec![NONE; count],
            previous: vec![NONE; count],
            unshiftable: vec![false; count],
            starts: vec![false; count],
        };
        if boundaries == Boundaries::Given {
            for (sentence, _) in sentences {
                if let Some(start) = nodes.starts.get_mut(sentence.start) {
                    *start = true;
                }
            }
        }
        let mut parts = Parts::default();
        for group in sentences.chunks(TOGETHER) {
            self.parse_together(vectors, group, boundaries, &mut nodes, &mut parts);
        }
        self.finish(nodes, sentences, boundaries, is_space)
    }

    fn parse_together(
        &self,
        vectors: &[f32],
        group: &[(Range<usize>, usize)],
        boundaries: Boundaries,
        nodes: &mut Nodes,
        parts: &mut Parts,
    ) {
        let (Some((first, _)), Some((last, limit))) = (group.first(), group.last()) else {
            return;
        };
        // One token more: the last word of a sentence sees the first of the next.
        let base = first.start;
        let end = (last.end + 1).min(*limit);
        let Some(seen) = vectors.get(base * crate::encoder::WIDTH..end * crate::encoder::WIDTH) else {
            return;
        };
        self.scorer.parts(seen, parts);
        let mut states: Vec<State> = group
            .iter()
            .map(|(sentence, limit)| State::new(sentence, *limit))
            .collect();
        let mut hidden: Vec<f32> = Vec::with_capacity(TOGETHER * HIDDEN);
        let mut waiting: Vec<(usize, Allowed)> = Vec::with_capacity(TOGETHER);
        let mut rounded = Rounded::default();
        loop {
            hidden.clear();
            waiting.clear();
            for (number, state) in states.iter_mut().enumerate() {
                if let Some(allowed) = self.forward(state, nodes, boundaries) {
                    let places = state
                        .places(nodes)
                        .map(|token| (token != NONE).then(|| token as usize - base));
                    let mut sum = [0.0; HIDDEN];
                    self.scorer.sum(parts, &places, &mut sum);
                    hidden.extend_from_slice(&sum);
                    waiting.push((number, allowed));
                }
            }
            if waiting.is_empty() {
                return;
            }
            self.scorer.score(&hidden, &mut rounded, |row, scores| {
                if let Some((number, allowed)) = waiting.get(row)
                    && let Some(state) = states.get_mut(*number)
                {
                    self.act(state, nodes, *allowed, scores);
                }
            });
        }
    }

    /// Takes the actions that need no choice; gives the allowed ones where there is a choice.
    fn forward(&self, state: &mut State, nodes: &mut Nodes, boundaries: Boundaries) -> Option<Allowed> {
        loop {
            if state.is_final() {
                return None;
            }
            let allowed = state.allowed(nodes, boundaries);
            match allowed {
                Allowed {
                    shift: true,
                    reduce: false,
                    arcs: false,
                    split: false,
                } => state.shift(),
                Allowed {
                    shift: false,
                    reduce: true,
                    arcs: false,
                    split: false,
                } => state.reduce(nodes),
                Allowed {
                    shift: false,
                    reduce: false,
                    arcs: false,
                    split: false,
                } => return None,
                _ => return Some(allowed),
            }
        }
    }

    /// Takes the best of the allowed actions.
    fn act(&self, state: &mut State, nodes: &mut Nodes, allowed: Allowed, scores: &[f32]) {
        let kinds = [
            (allowed.shift, &self.shift),
            (allowed.reduce, &self.reduce),
            (allowed.arcs, &self.left),
            (allowed.arcs, &self.right),
            (allowed.split, &self.split),
        ];
        let mut chosen: Option<(usize, f32)> = None;
        for (_, actions) in kinds.iter().filter(|(allowed, _)| *allowed) {
            if let Some((action, score)) = best(scores, (*actions).clone())
                && chosen.is_none_or(|(_, most)| score > most)
            {
                chosen = Some((action, score));
            }
        }
        let Some((action, _)) = chosen else {
            return;
        };
        let label = self.action_labels.get(action).copied().unwrap_or_default();
        let (top, next) = (state.top(0), state.buffer(0));
        if self.shift.contains(&action) {
            state.shift();
        } else if self.reduce.contains(&action) {
            state.reduce(nodes);
        } else if self.left.contains(&action) {
            nodes.add_arc(next, top, label);
            nodes.unshiftable[next as usize] = false;
            state.stack.pop();
        } else if self.right.contains(&action) {
            nodes.add_arc(top, next, label);
            state.shift();
        } else {
            nodes.starts[state.buffer(1) as usize] = true;
        }
    }

    /// Makes roots of tokens without a head, and puts lifted arcs back.
    fn finish(
        &self,
        mut nodes: Nodes,
        sentences: &[(Range<usize>, usize)],
        boundaries: Boundaries,
        is_space: &[bool],
    ) -> Arcs {
        for (token, head) in nodes.heads.iter_mut().enumerate() {
            if *head == NONE {
                *head = index(token);
                nodes.labels[token] = 0;
            }
        }
        let label = |label: &u16| self.labels.get(usize::from(*label));
        let mut labels: Vec<&'static str> = Vec::with_capacity(nodes.labels.len());
        // As they are written while arcs move: a lifted label equals no plain one.
        let is_lifted = |token: usize| {
            nodes
                .labels
                .get(token)
                .and_then(label)
                .and_then(|label| label.lifted_from)
        };
        labels.extend(
            nodes
                .labels
                .iter()
                .map(|number| label(number).map_or("", |label| label.name)),
        );
        let mut still_lifted: Vec<bool> = (0..labels.len())
            .map(|token| is_lifted(token).is_some())
            .collect();
        for (sentence, _) in sentences {
            if !still_lifted
                .get(sentence.clone())
                .unwrap_or_default()
                .contains(&true)
            {
                continue;
            }
            let edges = edges(&nodes.heads, sentence);
            for token in sentence.clone() {
                if let Some(wanted) = is_lifted(token) {
                    let fits = |child: usize| labels[child] == wanted && !still_lifted[child];
                    let search = Search {
                        heads: &nodes.heads,
                        edges: &edges,
                        base: sentence.start,
                        is_space,
                    };
                    let found = search.below(nodes.heads[token], token, fits);
                    nodes.heads[token] = found;
                    still_lifted[token] = false;
                }
            }
        }
        if boundaries == Boundaries::Found {
            nodes.starts = found_starts(&nodes.heads, sentences);
        }
        Arcs {
            heads: nodes.heads,
            labels,
            starts: nodes.starts,
        }
    }
}

impl Nodes {
    fn add_arc(&mut self, head: u32, child: u32, label: u16) {
        let (head_at, child_at) = (head as usize, child as usize);
        let old = self.heads[child_at];
        if old != NONE {
            let last = if old > child {
                &mut self.last_left
            } else {
                &mut self.last_right
            };
            if last[old as usize] == child {
                last[old as usize] = self.previous[child_at];
            }
        }
        let last = if head > child {
            &mut self.last_left
        } else {
            &mut self.last_right
        };
        self.previous[child_at] = last[head_at];
        last[head_at] = child;
        self.heads[child_at] = head;
        self.labels[child_at] = label;
    }

    fn is_start(&self, token: u32) -> bool {
        self.starts.get(token as usize).copied().unwrap_or(false)
    }
}

impl State {
    fn new(sentence: &Range<usize>, limit: usize) -> Self {
        Self {
            stack: Vec::with_capacity(16),
            again: Vec::new(),
            next: index(sentence.start),
            end: index(sentence.end),
            limit: index(limit),
        }
    }

    fn top(&self, depth: usize) -> u32 {
        let place = self.stack.len().checked_sub(depth + 1);
        place
            .and_then(|place| self.stack.get(place))
            .copied()
            .unwrap_or(NONE)
    }

    fn buffer(&self, place: usize) -> u32 {
        match self.again.len().checked_sub(place + 1) {
            Some(at) => self.again[at],
            None => {
                let token = self.next + index(place - self.again.len());
                if token < self.limit { token } else { NONE }
            }
        }
    }

    fn buffer_length(&self) -> usize {
        (self.limit - self.next) as usize + self.again.len()
    }

    fn is_final(&self) -> bool {
        self.stack.is_empty() && self.again.is_empty() && self.next >= self.end
    }

    /// The tokens that are looked at: the next two, the last three, and three of their children.
    fn places(&self, nodes: &Nodes) -> [u32; PLACES] {
        let child = |last: &[u32], head: u32| last.get(head as usize).copied().unwrap_or(NONE);
        let (next, top) = (self.buffer(0), self.top(0));
        [
            next,
            self.buffer(1),
            top,
            self.top(1),
            self.top(2),
            child(&nodes.last_left, next),
            child(&nodes.last_left, top),
            child(&nodes.last_right, top),
        ]
    }

    fn allowed(&self, nodes: &Nodes, boundaries: Boundaries) -> Allowed {
        let (next, after) = (self.buffer(0), self.buffer(1));
        let length = self.buffer_length();
        let starts = nodes.is_start(next);
        let unshiftable = nodes.unshiftable.get(next as usize).copied().unwrap_or(false);
        let only_one = self.stack.len() == 1;
        // With given sentences, the root may not go before the sentence ends.
        let must_stay = boundaries == Boundaries::Given && only_one && length > 0 && !starts;
        Allowed {
            shift: self.stack.is_empty() || length >= 2 && !starts && !unshiftable,
            reduce: !self.stack.is_empty() && !must_stay,
            arcs: !self.stack.is_empty() && length > 0 && !starts,
            split: boundaries == Boundaries::Found
                && length >= 2
                && after == next + 1
                && !nodes.is_start(after),
        }
    }

    fn shift(&mut self) {
        let token = self.again.pop().unwrap_or_else(|| {
            self.next += 1;
            self.next - 1
        });
        self.stack.push(token);
    }

    fn reduce(&mut self, nodes: &mut Nodes) {
        let depth = self.stack.len();
        if let Some(token) = self.stack.pop()
            && nodes.heads[token as usize] == NONE
            && depth > 1
        {
            nodes.unshiftable[token as usize] = true;
            self.again.push(token);
        }
    }
}

/// By token of a range, the first and last token below it.
fn edges(heads: &[u32], range: &Range<usize>) -> Vec<(u32, u32)> {
    let mut edges: Vec<(u32, u32)> = range.clone().map(|token| (index(token), index(token))).collect();
    // Children to the left are complete when going right, those to the right when going left.
    let widen = |edges: &mut Vec<(u32, u32)>, token: usize| {
        let (first, last) = edges[token - range.start];
        let head = heads[token] as usize;
        let Some(edge) = head.checked_sub(range.start).and_then(|head| edges.get_mut(head)) else {
            return false;
        };
        let wider = (edge.0.min(first), edge.1.max(last));
        std::mem::replace(edge, wider) != wider
    };
    for _ in 0..range.len() {
        let mut changed = false;
        for token in range.clone() {
            changed |= widen(&mut edges, token);
        }
        for token in range.clone().rev() {
            changed |= widen(&mut edges, token);
        }
        if !changed {
            break;
        }
    }
    edges
}

/// Looks for the true head of a lifted arc.
struct Search<'a> {
    heads: &'a [u32],
    edges: &'a [(u32, u32)],
    base: usize,
    is_space: &'a [bool],
}

impl Search<'_> {
    /// The first token below `head`, level by level, that fits; else `head` itself.
    fn below(&self, head: u32, token: usize, fits: impl Fn(usize) -> bool) -> u32 {
        let mut level = vec![head];
        // A head that moved below its own child could send the search round for ever.
        for _ in 0..self.edges.len() {
            let mut next = Vec::new();
            for parent in &level {
                for child in self.children(*parent) {
                    if child == token || self.is_space[child] {
                        continue;
                    }
                    if fits(child) {
                        return index(child);
                    }
                    next.push(index(child));
                }
            }
            if next.is_empty() || next.len() > self.edges.len() {
                break;
            }
            level = next;
        }
        head
    }

    fn children(&self, parent: u32) -> impl Iterator<Item = usize> + '_ {
        let edge = (parent as usize)
            .checked_sub(self.base)
            .and_then(|at| self.edges.get(at));
        let (first, last) = edge.copied().unwrap_or((parent, parent));
        (first as usize..=last as usize)
            .filter(move |child| index(*child) != parent && self.heads[*child] == parent)
    }
}

/// Where the sentences start that a parse of whole texts has made: at the left edge of each root.
fn found_starts(heads: &[u32], texts: &[(Range<usize>, usize)]) -> Vec<bool> {
    let mut starts = vec![false; heads.len()];
    for (text, _) in texts {
        let edges = edges(heads, text);
        for token in text.clone().filter(|token| heads[*token] as usize == *token) {
            starts[edges[token - text.start].0 as usize] = true;
        }
    }
    starts
}

fn index(token: usize) -> u32 {
    u32::try_from(token).unwrap_or(NONE)
}
