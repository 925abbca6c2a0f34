//! From facts to features: what each token looks like to the weights.
//!
//! A feature is a row of the weight table, found by hashing; what two features share by chance is
//! learnt together.

use std::collections::HashMap;
use std::ops::Range;

use super::facts::{Fact, Facts};
use super::{Label, mix};

/// How often a word is part of a cue, in steps, learnt from training data.
pub type Rates = HashMap<u64, u8>;

/// The row of a feature is found by this many bits.
pub const BITS: u32 = 18;

/// The features of some tokens: rows of a weight table.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// Rows, one token after the other.
    pub rows: Vec<u32>,
    /// One past the last row of each token.
    pub ends: Vec<u32>,
}

impl Rows {
    /// Forgets everything.
    pub fn clear(&mut self) {
        self.rows.clear();
        self.ends.clear();
    }

    /// The rows of one token.
    #[must_use]
    pub fn of(&self, token: usize) -> &[u32] {
        let start = token
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .copied()
            .unwrap_or(0);
        let end = self.ends.get(token).copied().unwrap_or(start);
        self.rows.get(start as usize..end as usize).unwrap_or_default()
    }

    /// These and others, token by token.
    #[must_use]
    pub fn beside(&self, others: &Self) -> Self {
        let mut both = Self::default();
        for token in 0..self.len() {
            both.rows.extend_from_slice(self.of(token));
            both.rows.extend_from_slice(others.of(token));
            both.close();
        }
        both
    }

    /// How many tokens.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn push(&mut self, feature: u64, value: u64) {
        let hashed =
            mix(value, feature.wrapping_mul(0x2545_F491_4F6C_DD1D)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        self.rows.push((hashed >> (64 - BITS)) as u32);
    }

    fn close(&mut self) {
        self.ends.push(u32::try_from(self.rows.len()).unwrap_or(u32::MAX));
    }
}

/// What a token's place in the parse says.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    /// The verb above it.
    verb: u32,
    /// The label of the branch below that verb.
    verb_branch: u64,
    /// The cue above it, itself if none.
    cue: u32,
    has_cue: bool,
    /// The top of the branch below that cue.
    top: u32,
    /// The labels on the way.
    path: u64,
    /// First and last token of what hangs below it.
    first: u32,
    last: u32,
}

/// Facts with what was learnt of each word.
#[derive(Debug)]
pub struct Signals<'a> {
    facts: &'a Facts,
    cue: Vec<u8>,
    /// Words that mostly are cues, outside quotations.
    strong: Vec<bool>,
    places: Vec<Place>,
}

/// A token beside the text.
static NOTHING: Fact = Fact {
    word: 0,
    shape: 0,
    prefix: 0,
    suffix_two: 0,
    suffix_three: 0,
    is_capital: false,
    is_word: false,
    joint: 0,
    quote: 0,
    class: 0,
    listed: 0,
    dep: 0,
    tag: 0,
    lemma: 0,
    name: 0,
    head: 0,
    is_verb: false,
    children: 0,
    rule: 0,
    rule_mark: 0,
    nested: 0,
};

impl<'a> Signals<'a> {
    /// Looks up what was learnt of each word.
    #[must_use]
    pub fn new(facts: &'a Facts, rates: &Rates) -> Self {
        let cue: Vec<u8> = facts
            .tokens
            .iter()
            .map(|fact| rates.get(&fact.word).copied().unwrap_or(0))
            .collect();
        let strong = facts
            .tokens
            .iter()
            .zip(&cue)
            .map(|(fact, cue)| fact.quote == 0 && fact.is_word && *cue >= 3)
            .collect();
        let mut signals = Self {
            facts,
            cue,
            strong,
            places: Vec::new(),
        };
        if facts.is_parsed {
            signals.places = signals.places();
        }
        signals
    }

    fn fact(&self, index: usize) -> &Fact {
        self.facts.tokens.get(index).unwrap_or(&NOTHING)
    }

    fn place(&self, index: usize) -> Place {
        self.places.get(index).copied().unwrap_or_default()
    }

    fn is_strong(&self, index: usize) -> bool {
        self.strong.get(index).copied().unwrap_or(false)
    }

    fn cue(&self, index: usize) -> u64 {
        self.cue.get(index).copied().unwrap_or(0).into()
    }

    /// Whether a token may be the cue of what hangs below it.
    fn governs(&self, index: usize) -> bool {
        let fact = self.fact(index);
        (fact.is_verb && fact.listed >= 64) || self.cue(index) >= 2
    }

    fn places(&self) -> Vec<Place> {
        let length = self.facts.tokens.len();
        let number = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
        let mut places: Vec<Place> = (0..length)
            .map(|index| Place {
                first: number(index),
                last: number(index),
                ..Place::default()
            })
            .collect();
        for index in 0..length {
            let mut at = index;
            let mut path = 17_u64;
            let (mut verb, mut cue) = (None, None);
            for step in 0..24 {
                let head = self.fact(at).head as usize;
                if head == at {
                    break;
                }
                if step < 4 {
                    path = mix(path, self.fact(at).dep);
                }
                if let Some(place) = places.get_mut(head) {
                    place.first = place.first.min(number(index));
                    place.last = place.last.max(number(index));
                }
                if verb.is_none() && self.fact(head).is_verb {
                    verb = Some((head, self.fact(at).dep));
                }
                if cue.is_none() && self.governs(head) {
                    cue = Some((head, at, path));
                }
                at = head;
            }
            if let Some(place) = places.get_mut(index) {
                if let Some((verb, branch)) = verb {
                    place.verb = number(verb);
                    place.verb_branch = branch;
                }
                if let Some((cue, top, path)) = cue {
                    place.cue = number(cue);
                    place.has_cue = true;
                    place.top = number(top);
                    place.path = path;
                }
            }
        }
        places
    }

    /// The features of a paragraph.
    pub fn features(&self, range: Range<usize>, out: &mut Rows) {
        let sentences = self.sentences(range.clone());
        let any_quote = range.clone().any(|index| self.fact(index).quote > 0);
        for index in range.clone() {
            self.lexical(index, &range, &sentences, any_quote, out);
            if self.facts.is_parsed {
                self.syntactic(index, &range, out);
            }
            self.ruled(index, &range, out);
            out.close();
        }
    }

    /// The sentences of a paragraph: range, has a strong cue, has a quotation.
    fn sentences(&self, range: Range<usize>) -> Vec<(Range<usize>, bool, bool)> {
        let mut found = Vec::new();
        let mut at = range.start;
        while at < range.end {
            let end = self
                .facts
                .sentences
                .get(at)
                .map_or(at + 1, |sentence| sentence.1 as usize);
            let end = end.clamp(at + 1, range.end);
            let cue = (at..end).any(|index| self.is_strong(index));
            let quote = (at..end).any(|index| self.fact(index).quote > 0);
            found.push((at..end, cue, quote));
            at = end;
        }
        found
    }

    fn lexical(
        &self,
        index: usize,
        range: &Range<usize>,
        sentences: &[(Range<usize>, bool, bool)],
        any_quote: bool,
        out: &mut Rows,
    ) {
        let fact = self.fact(index);
        let quote = u64::from(fact.quote);
        let cue = self.cue(index);
        out.push(1, 0);
        out.push(2, fact.word);
        out.push(3, fact.shape);
        out.push(4, cue | quote << 4);
        out.push(5, fact.prefix);
        out.push(6, fact.suffix_three);
        out.push(7, mix(fact.suffix_two, u64::from(fact.is_capital)));
        out.push(8, u64::from(fact.class) | quote << 4);
        out.push(9, u64::from(fact.listed) | quote << 8);
        out.push(10, u64::from(fact.listed) | cue << 8);
        for (offset, id) in (-4_isize..=4).zip((20_u64..).step_by(8)) {
            let Some(at) = index
                .checked_add_signed(offset)
                .filter(|at| range.contains(at) && offset != 0)
            else {
                if offset != 0 {
                    out.push(id + 6, 1);
                }
                continue;
            };
            let near = self.fact(at);
            out.push(id, near.word);
            if offset.abs() <= 3 {
                out.push(id + 1, self.cue(at) | u64::from(near.quote) << 4);
            }
            if offset.abs() <= 2 {
                out.push(id + 3, near.shape);
                out.push(id + 4, near.suffix_two);
                out.push(id + 7, self.cue(at) | cue << 4);
                out.push(id + 2, near.listed.into());
            }
            if near.class > 0 {
                out.push(id + 5, near.class.into());
            }
        }
        let before = index
            .checked_sub(1)
            .filter(|at| range.contains(at))
            .map_or(&NOTHING, |at| self.fact(at));
        let after = if index + 1 < range.end {
            self.fact(index + 1)
        } else {
            &NOTHING
        };
        out.push(100, mix(before.word, fact.word));
        out.push(101, mix(fact.word, after.word));
        out.push(102, mix(before.shape, fact.shape));
        out.push(103, mix(fact.shape, after.shape));
        let which = sentences.partition_point(|(sentence, ..)| sentence.end <= index);
        let Some((sentence, has_cue, has_quote)) = sentences.get(which) else {
            return;
        };
        let from_start = (index - sentence.start).min(6) as u64;
        let to_end = (sentence.end - index - 1).min(4) as u64;
        out.push(104, from_start);
        out.push(105, to_end);
        let state = |cue: bool, quoted: bool| u64::from(cue) | u64::from(quoted) << 1;
        let mine = state(*has_cue, *has_quote);
        out.push(106, mine | u64::from(quote > 0) << 2);
        let neighbour = |which: Option<usize>| {
            which
                .and_then(|which| sentences.get(which))
                .map_or(8, |(_, cue, quoted)| state(*cue, *quoted))
        };
        out.push(107, neighbour(which.checked_sub(1)) | mine << 4);
        out.push(108, neighbour(Some(which + 1)) | mine << 4);
        out.push(109, u64::from(any_quote) | quote << 1);
        out.push(110, mix(self.fact(sentence.start).word, from_start));
        out.push(111, self.fact(sentence.end - 1).word);
        out.push(
            112,
            which.min(3) as u64 | ((sentences.len() - which).min(3) as u64) << 3,
        );
        let left = (sentence.start..index).rev().find(|at| self.is_strong(*at));
        let right = (index + 1..sentence.end).find(|at| self.is_strong(*at));
        let joint = |mut span: Range<usize>, joint: u8| span.any(|at| self.fact(at).joint == joint);
        if let Some(at) = left {
            let far = distance(index - at);
            let word = self.fact(at).word;
            let that = joint(at + 1..(at + 4).min(index + 1), 5);
            let comma = joint(at + 1..index, 1);
            let marks = u64::from(that) | u64::from(comma) << 1;
            out.push(113, far);
            out.push(114, word);
            out.push(115, mix(self.fact(at + 1).word, far));
            out.push(116, marks | quote << 2);
            out.push(117, mix(word, marks));
        }
        if let Some(at) = right {
            let far = distance(at - index);
            let word = self.fact(at).word;
            let comma = joint(index + 1..at, 1);
            let rest = ((sentence.end - at - 1).min(3)) as u64;
            let marks = u64::from(comma) | rest << 1;
            out.push(118, far);
            out.push(119, word);
            out.push(120, marks | quote << 4);
            out.push(121, mix(word, marks));
        }
        out.push(
            122,
            u64::from(left.is_some()) | u64::from(right.is_some()) << 1 | cue << 2,
        );
        let comma = (sentence.start..index)
            .rev()
            .find(|at| matches!(self.fact(*at).joint, 1 | 2));
        if let Some(at) = comma {
            out.push(123, self.fact(at + 1).word);
            out.push(124, (index - at).min(8) as u64);
        }
        let comma = (index + 1..sentence.end).find(|at| self.fact(*at).joint == 1);
        if let Some(at) = comma {
            out.push(125, self.fact(at + 1).word);
            out.push(126, (at - index).min(6) as u64);
            out.push(127, mix(self.fact(at + 1).word, self.cue(at + 2)));
        }
    }

    fn syntactic(&self, index: usize, range: &Range<usize>, out: &mut Rows) {
        let fact = self.fact(index);
        let place = self.place(index);
        let head = self.fact(fact.head as usize);
        let near = |offset: isize| {
            index
                .checked_add_signed(offset)
                .filter(|at| range.contains(at))
                .map_or(&NOTHING, |at| self.fact(at))
        };
        let children = u64::from(fact.children);
        let cue = self.cue(index);
        out.push(200, fact.dep);
        out.push(201, fact.tag);
        out.push(202, fact.lemma);
        out.push(203, mix(fact.dep, head.lemma));
        out.push(204, mix(fact.dep, head.tag));
        out.push(205, mix(fact.dep, self.cue(fact.head as usize)));
        out.push(206, mix(fact.tag, children));
        out.push(207, cue | children << 8);
        out.push(208, mix(fact.lemma, children));
        out.push(209, fact.name);
        out.push(210, mix(near(-1).tag, fact.tag));
        out.push(211, mix(fact.tag, near(1).tag));
        out.push(212, mix(near(-1).dep, fact.dep));
        out.push(213, mix(fact.dep, near(1).dep));
        out.push(214, near(-2).tag);
        out.push(215, near(2).tag);
        out.push(216, u64::from(fact.listed) | children << 8);
        let side = u64::from((place.verb as usize) < index);
        let verb = self.fact(place.verb as usize);
        if place.verb_branch != 0 {
            let branch = place.verb_branch;
            out.push(220, branch);
            out.push(221, mix(branch, verb.lemma));
            out.push(222, mix(branch, u64::from(verb.children)));
            out.push(
                223,
                mix(
                    branch,
                    side | self.cue(place.verb as usize) << 1 | u64::from(verb.listed) << 8,
                ),
            );
        }
        if place.has_cue {
            let at = place.cue as usize;
            let above = self.fact(at);
            let top = self.place(place.top as usize);
            let branch = self.fact(place.top as usize).dep;
            let side = u64::from(at < index);
            let edges = u64::from(top.first as usize == index) | u64::from(top.last as usize == index) << 1;
            let bucket = self.cue(at);
            out.push(230, mix(branch, side));
            out.push(231, mix(branch, above.lemma));
            out.push(232, place.path);
            out.push(233, mix(place.path, side | bucket << 1));
            out.push(234, mix(branch, u64::from(above.children)));
            out.push(235, mix(branch, edges | side << 2));
            out.push(236, mix(branch, edges | u64::from(fact.quote) << 2));
            out.push(237, mix(branch, u64::from(above.listed) | bucket << 8));
            out.push(238, mix(above.lemma, u64::from(above.children)));
            out.push(239, mix(place.path, above.lemma));
        } else {
            out.push(240, fact.dep);
        }
        for (id, beside) in [(241, index.checked_sub(1)), (242, Some(index + 1))] {
            let Some(beside) = beside.filter(|at| range.contains(at)) else {
                continue;
            };
            let other = self.place(beside);
            let same = u64::from(other.has_cue == place.has_cue && other.top == place.top)
                | u64::from(other.cue == place.cue) << 1;
            out.push(id, mix(self.fact(place.top as usize).dep, same));
            out.push(
                id + 2,
                mix(
                    self.fact(other.top as usize).dep,
                    same | u64::from(place.has_cue) << 3,
                ),
            );
        }
    }

    fn ruled(&self, index: usize, range: &Range<usize>, out: &mut Rows) {
        let fact = self.fact(index);
        let near = |offset: isize| {
            index
                .checked_add_signed(offset)
                .filter(|at| range.contains(at))
                .map_or(9, |at| u64::from(self.fact(at).rule))
        };
        let rule = u64::from(fact.rule);
        out.push(300, rule);
        out.push(301, mix(fact.rule_mark, rule));
        out.push(302, near(-1) | rule << 4);
        out.push(303, rule | near(1) << 4);
        out.push(
            304,
            near(-2) | near(-1) << 4 | rule << 8 | near(1) << 12 | near(2) << 16,
        );
        out.push(305, rule | self.cue(index) << 4);
        out.push(306, mix(rule, fact.word));
        out.push(307, u64::from(fact.nested) | rule << 4);
        out.push(308, rule | u64::from(fact.quote) << 4);
        out.push(309, mix(rule, fact.tag));
        if let Some((start, end)) = self.facts.sentences.get(index) {
            let held = (*start..*end).fold(0_u64, |held, at| held | 1 << self.fact(at as usize).rule);
            out.push(310, held >> 1 & 0b10101 | u64::from(fact.quote) << 8);
            out.push(311, (held >> 1 & 0b10101) << 4 | rule);
        }
        if self.facts.is_parsed {
            let place = self.place(index);
            out.push(312, mix(rule, self.fact(place.top as usize).dep | 1));
            out.push(313, mix(rule, place.verb_branch));
        }
    }

    /// More features for a second look: what the first took each token for, and how surely.
    pub fn second(
        &self,
        range: Range<usize>,
        labels: &[Label],
        shares: &[[f32; 7]],
        around: (u64, u64),
        out: &mut Rows,
    ) {
        let label = |at: isize| {
            usize::try_from(at)
                .ok()
                .and_then(|at| labels.get(at))
                .map_or(9, |label| u64::from(*label))
        };
        let sentences = self.sentences(range.clone());
        let class = |label: Label| label.div_ceil(2);
        let held: Vec<u64> = sentences
            .iter()
            .map(|(sentence, ..)| {
                sentence.clone().fold(0, |held, at| {
                    held | 1 << labels.get(at - range.start).map_or(0, |label| class(*label))
                })
            })
            .collect();
        let cues: Vec<usize> = (0..labels.len())
            .filter(|at| labels.get(*at) == Some(&3))
            .collect();
        for at in 0..labels.len() {
            let index = range.start + at;
            let here = isize::try_from(at).unwrap_or(0);
            let mine = label(here);
            out.push(400, mine);
            for (offset, id) in (-5_isize..=5).zip(401_u64..) {
                if offset != 0 {
                    out.push(id, label(here + offset) | mine << 4);
                }
            }
            out.push(420, label(here - 1) | mine << 4 | label(here + 1) << 8);
            out.push(421, mix(mine, self.fact(index).word));
            let share = shares.get(at).copied().unwrap_or_default();
            for (id, pair) in [(422_u64, (1, 2)), (423, (3, 4)), (424, (5, 6))] {
                let sum =
                    share.get(pair.0).copied().unwrap_or(0.0) + share.get(pair.1).copied().unwrap_or(0.0);
                out.push(id, tenths(sum));
                let first = share.get(pair.0).copied().unwrap_or(0.0);
                out.push(id + 4, tenths(first));
            }
            let next = cues.partition_point(|cue| *cue <= at);
            let which = sentences.partition_point(|(sentence, ..)| sentence.end <= index);
            let same = |other: usize| {
                sentences
                    .get(which)
                    .is_some_and(|(sentence, ..)| sentence.contains(&(range.start + other)))
            };
            if let Some(cue) = next.checked_sub(1).and_then(|place| cues.get(place)) {
                out.push(430, distance(at - cue) | u64::from(same(*cue)) << 8);
                out.push(
                    431,
                    mix(
                        self.fact(range.start + cue).word,
                        u64::from(same(*cue)) | mine << 1,
                    ),
                );
            }
            if let Some(cue) = cues.get(next) {
                out.push(432, distance(cue - at) | u64::from(same(*cue)) << 8);
                out.push(
                    433,
                    mix(
                        self.fact(range.start + cue).word,
                        u64::from(same(*cue)) | mine << 1,
                    ),
                );
            }
            let hold = |which: Option<usize>| which.and_then(|which| held.get(which)).copied().unwrap_or(32);
            let mine_held = hold(Some(which));
            out.push(
                434,
                mine_held | hold(which.checked_sub(1)) << 6 | hold(Some(which + 1)) << 12,
            );
            out.push(435, mine_held | mine << 6);
            out.push(436, around.0 | mine << 8);
            out.push(437, around.1 | mine << 8);
            let run = |step: isize| {
                let mut length = 0_u64;
                let mut there = here + step;
                while length < 12 && label(there).div_ceil(2) == mine.div_ceil(2) {
                    length += 1;
                    there += step;
                }
                (distance(usize::try_from(length).unwrap_or(0)), label(there))
            };
            let (back, before) = run(-1);
            let (forth, after) = run(1);
            out.push(438, back | mine << 4 | before << 8);
            out.push(439, forth | mine << 4 | after << 8);
            out.push(440, mix(self.fact(index).rule.into(), mine));
            if self.facts.is_parsed {
                let place = self.place(index);
                let head = self.fact(index).head as usize;
                let above = head
                    .checked_sub(range.start)
                    .and_then(|at| labels.get(at))
                    .map_or(9, |label| u64::from(*label));
                out.push(441, mix(self.fact(index).dep, above | mine << 4));
                let cue = (place.cue as usize)
                    .checked_sub(range.start)
                    .and_then(|at| labels.get(at))
                    .map_or(9, |label| u64::from(*label));
                out.push(442, mix(self.fact(place.top as usize).dep, cue | mine << 4));
            }
            out.close();
        }
    }
}

/// A distance in steps.
fn distance(length: usize) -> u64 {
    match length {
        0..=3 => length as u64,
        4..=7 => 4,
        8..=14 => 5,
        _ => 6,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share between 0 and 1 in tenths"
)]
fn tenths(share: f32) -> u64 {
    (share * 10.0) as u64
}
