//! Which word depends on which? Arc-hybrid: the next word is put on a stack, or takes the top of the
//! stack as its child, or the top becomes a child of the one below it.
//!
//! Training follows the parser into its own mistakes and asks there which actions lose no more arcs.

use super::tagger::order;
use super::{Learning, Scores, TreebankWord, best, feature, letters};

/// Class of the action that shifts; then two for each label: left, right.
const SHIFT: usize = 0;

/// No word.
const NONE: usize = usize::MAX;

/// A sentence on its way.
struct State {
    stack: Vec<usize>,
    next: usize,
    heads: Vec<usize>,
    labels: Vec<usize>,
    /// By word, its last child on either side, and how many children there are.
    left: Vec<usize>,
    right: Vec<usize>,
    count: Vec<[u8; 2]>,
}

/// What the parser sees of the words of a sentence.
struct Words {
    low: Vec<u64>,
    tags: Vec<usize>,
}

impl Words {
    fn of<'a>(forms: impl Iterator<Item = &'a str>, tags: &[usize]) -> Self {
        Self {
            low: forms
                .map(|form| letters(form.chars().flat_map(char::to_lowercase)))
                .collect(),
            tags: tags.to_vec(),
        }
    }

    fn word(&self, at: usize) -> u64 {
        self.low.get(at).copied().unwrap_or(1)
    }

    fn tag(&self, at: usize) -> u64 {
        self.tags.get(at).map_or(0, |tag| *tag as u64 + 1)
    }
}

impl State {
    fn new(length: usize) -> Self {
        Self {
            stack: Vec::new(),
            next: 0,
            heads: vec![NONE; length],
            labels: vec![0; length],
            left: vec![NONE; length],
            right: vec![NONE; length],
            count: vec![[0; 2]; length],
        }
    }

    fn top(&self, depth: usize) -> usize {
        let place = self.stack.len().checked_sub(depth + 1);
        place
            .and_then(|place| self.stack.get(place))
            .copied()
            .unwrap_or(NONE)
    }

    fn buffer(&self, place: usize) -> usize {
        let at = self.next + place;
        if at < self.heads.len() { at } else { NONE }
    }

    fn is_final(&self) -> bool {
        self.next >= self.heads.len() && self.stack.len() < 2
    }

    fn allows(&self, action: usize) -> bool {
        let more = self.next < self.heads.len();
        match action {
            SHIFT => more,
            left if left % 2 == 1 => more && !self.stack.is_empty(),
            _ => self.stack.len() > 1,
        }
    }

    fn act(&mut self, action: usize) {
        if action == SHIFT {
            self.stack.push(self.next);
            self.next += 1;
            return;
        }
        let Some(child) = self.stack.pop() else { return };
        let to_left = action % 2 == 1;
        let head = if to_left { self.next } else { self.top(0) };
        self.heads[child] = head;
        self.labels[child] = (action - 1) / 2;
        let last = if to_left { &mut self.left } else { &mut self.right };
        if let (Some(last), Some(count)) = (last.get_mut(head), self.count.get_mut(head)) {
            *last = child;
            let count = &mut count[usize::from(!to_left)];
            *count = count.saturating_add(1).min(5);
        }
    }

    /// How many gold arcs an action makes impossible: shift, left, right.
    fn costs(&self, gold: &[usize]) -> [usize; 3] {
        let (top, below, next) = (self.top(0), self.top(1), self.buffer(0));
        let head = |word: usize| {
            let head = gold.get(word).copied().unwrap_or(NONE);
            if head == word { NONE } else { head }
        };
        let children_ahead = |word: usize| (self.next..gold.len()).filter(|at| head(*at) == word).count();
        let stacked = |word: usize| self.stack.iter().any(|at| *at == word);
        let mut costs = [0; 3];
        if next != NONE {
            let wants = head(next);
            costs[0] += usize::from(wants != top && stacked(wants));
            costs[0] += self.stack.iter().filter(|at| head(**at) == next).count();
        }
        if top != NONE {
            let root = usize::from(gold.get(top) == Some(&top));
            let wants = head(top);
            let ahead = wants != NONE && wants >= self.next;
            costs[1] += usize::from(wants == below && below != NONE)
                + usize::from(ahead && wants != next)
                + children_ahead(top)
                + root;
            costs[2] += usize::from(ahead) + children_ahead(top) + root;
        }
        costs
    }

    fn features(&self, words: &Words, features: &mut Vec<u64>) {
        features.clear();
        let (s0, s1, s2) = (self.top(0), self.top(1), self.top(2));
        let (b0, b1, b2) = (self.buffer(0), self.buffer(1), self.buffer(2));
        let child = |side: &[usize], of: usize| side.get(of).copied().unwrap_or(NONE);
        let label = |of: usize| self.labels.get(of).map_or(0, |label| *label as u64 + 1);
        let count = |of: usize| {
            let [left, right] = self.count.get(of).copied().unwrap_or([9, 9]);
            u64::from(left) * 16 + u64::from(right)
        };
        let (s0l, s0r, s1r) = (
            child(&self.left, s0),
            child(&self.right, s0),
            child(&self.right, s1),
        );
        let (b0l, s1l) = (child(&self.left, b0), child(&self.left, s1));
        let far = |a: usize, b: usize| {
            if a == NONE || b == NONE {
                0
            } else {
                b.abs_diff(a).min(8) as u64
            }
        };
        let (w, t) = (|at: usize| words.word(at), |at: usize| words.tag(at));
        let mut kind = 100;
        let mut add = |a: u64, b: u64, c: u64| {
            features.push(feature(kind, a, b, c));
            kind += 1;
        };
        for at in [s0, s1, b0, b1] {
            add(w(at), 0, 0);
            add(t(at), 0, 0);
            add(w(at), t(at), 0);
        }
        for at in [s2, b2, s0l, s0r, s1r, s1l, b0l] {
            add(w(at), 0, 0);
            add(t(at), 0, 0);
        }
        add(w(s0), w(b0), 0);
        add(w(s0), t(b0), 0);
        add(t(s0), w(b0), 0);
        add(t(s0), t(b0), 0);
        add(w(s1), w(s0), 0);
        add(w(s1), t(s0), 0);
        add(t(s1), w(s0), 0);
        add(t(s1), t(s0), 0);
        add(t(s1), t(s0), t(b0));
        add(t(s2), t(s1), t(s0));
        add(t(s0), t(b0), t(b1));
        add(t(b0), t(b1), t(b2));
        add(w(s0), t(b0), t(b1));
        add(w(b0), t(s0), t(s1));
        add(t(s0), t(s0l), t(b0));
        add(t(s0), t(s0r), t(b0));
        add(t(s1), t(s1r), t(s0));
        add(t(s1), t(s1l), t(s0));
        add(t(s0), t(b0), t(b0l));
        add(w(s0), label(s0l), label(s0r));
        add(t(s0), label(s0l), label(s0r));
        add(w(s1), label(s1l), label(s1r));
        add(w(s0), count(s0), 0);
        add(t(s0), count(s0), 0);
        add(t(s1), count(s1), t(s0));
        add(t(b0), count(b0), 0);
        add(t(s0), t(b0), far(s0, b0));
        add(t(s1), t(s0), far(s1, s0));
        add(w(s0), w(b0), far(s0, b0));
        add(self.stack.len().min(4) as u64, u64::from(b0 == NONE), 0);
    }
}

/// Scores of all actions in a state.
fn score(weights: &impl Scores, features: &[u64], scores: &mut [i32]) {
    scores.fill(0);
    for feature in features {
        weights.add(*feature, scores);
    }
}

/// Learns to parse with the tags that were found.
pub(super) fn train(
    sentences: &[Vec<TreebankWord>],
    tags: &[Vec<usize>],
    labels: &[String],
    rounds: usize,
) -> Learning {
    let mut learning = Learning::default();
    let mut scores = vec![0; 1 + 2 * labels.len()];
    let mut features = Vec::new();
    for round in 0..rounds {
        for at in order(sentences.len(), round) {
            let (Some(sentence), Some(tags)) = (sentences.get(at), tags.get(at)) else {
                continue;
            };
            let words = Words::of(sentence.iter().map(|word| word.form.as_str()), tags);
            let heads: Vec<usize> = sentence.iter().map(|word| word.head).collect();
            let gold: Vec<usize> = sentence
                .iter()
                .map(|word| labels.binary_search(&word.label).unwrap_or_default())
                .collect();
            let mut state = State::new(sentence.len());
            while !state.is_final() {
                state.features(&words, &mut features);
                score(&learning, &features, &mut scores);
                let costs = state.costs(&heads);
                let least = [SHIFT, 1, 2]
                    .into_iter()
                    .filter(|action| state.allows(*action))
                    .filter_map(|action| costs.get(action))
                    .min()
                    .copied()
                    .unwrap_or_default();
                let child = state.top(0);
                let right = |action: usize| {
                    let side = if action == SHIFT { 0 } else { 2 - action % 2 };
                    if !state.allows(action) || costs[side] > least {
                        return false;
                    }
                    let head = match side {
                        0 => return true,
                        1 => state.buffer(0),
                        _ => state.top(1),
                    };
                    // A right arc has its own label; any will do for one that cannot be right.
                    heads.get(child) != Some(&head) || gold.get(child) == Some(&((action - 1) / 2))
                };
                let Some(found) = best(&scores, |action| state.allows(action)) else {
                    break;
                };
                let mut go = found;
                if !right(found)
                    && let Some(wanted) = best(&scores, right)
                {
                    learning.learn(&features, wanted, found);
                    // In the first round the way is the right one, later the parser's own.
                    if round == 0 || learning_follows(at, state.next) {
                        go = wanted;
                    }
                }
                learning.step();
                state.act(go);
            }
        }
    }
    learning
}

/// One state in ten goes the right way also in later rounds.
const fn learning_follows(sentence: usize, word: usize) -> bool {
    feature(99, sentence as u64, word as u64, 0).is_multiple_of(10)
}

/// Parses a sentence: by word, its head and the class of its label; itself and no class for the root.
pub(super) fn parse(
    weights: &impl Scores,
    forms: &[&str],
    tags: &[usize],
    labels: usize,
) -> Vec<(usize, usize)> {
    let words = Words::of(forms.iter().copied(), tags);
    let mut state = State::new(forms.len());
    let (mut features, mut scores) = (Vec::new(), vec![0; 1 + 2 * labels]);
    while !state.is_final() {
        state.features(&words, &mut features);
        score(weights, &features, &mut scores);
        let Some(action) = best(&scores, |action| state.allows(action)) else {
            break;
        };
        state.act(action);
    }
    state
        .heads
        .iter()
        .zip(&state.labels)
        .enumerate()
        .map(|(at, (head, label))| {
            if *head == NONE {
                (at, NONE)
            } else {
                (*head, *label)
            }
        })
        .collect()
}
