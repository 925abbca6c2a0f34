//! What changed between two tellings of one thing?
//!
//! Loss is what happens along a chain: a hedge, a condition, a rank, the speaker. Which telling is
//! the earlier one is often unknown; then a drift goes from the fuller telling to the other. Surprise:
//! two sources that say the same in other words are no tellings of one thing. Something must tie them:
//! a passage, an outlet that both credit, or the same speaker in nearly the same words.

mod amounts;
mod speakers;
mod unattributed;

use std::collections::BTreeSet;

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::hedges::HedgeClass;
use onrecord_nouns::{
    Certainty, CueAct, Drift, DriftKind, EntityKind, Evidence, Mode, Relation, ReportId, ReuseDirection,
    ReuseId, Span, Substance,
};

use super::aligned::{Pair, Pile, Tie};
use super::wording;
use crate::claims::content::Said;
use crate::claims::shape::Force;

/// Of what some words belong to, the other telling has at least so much.
const TOLD: f32 = 0.33;
/// Trees of sentences are not deeper.
const DEEPEST: usize = 40;
/// What differs in wording alone must be one thing beyond doubt.
const ONE_THING: f32 = 0.5;

/// All drifts of a pile.
pub(super) fn drifts(pile: &Pile<'_>, lexicon: &Lexicon) -> Vec<Drift> {
    let mut found = Vec::new();
    for pair in &pile.pairs {
        let Some(telling) = Telling::new(pile, pair) else {
            continue;
        };
        speakers::speaker(&telling, &mut found, lexicon);
        speakers::rank(&telling, &mut found);
        telling.hedge(&mut found);
        telling.condition(&mut found, lexicon);
        amounts::figure(&telling, &mut found);
        amounts::date(&telling, &mut found);
        telling.cue(&mut found);
        telling.words(&mut found, lexicon);
    }
    for pair in amounts::other_figures(pile) {
        if let Some(telling) = Telling::new(pile, &pair) {
            amounts::figure(&telling, &mut found);
        }
    }
    let index = unattributed::Index::new(pile);
    for (number, reuse) in (0u32..).zip(&pile.findings.reuse) {
        if reuse.relation == Relation::SamePassage {
            unattributed::unattributed(pile, &index, reuse, ReuseId(number), &mut found);
        }
    }
    found
}

/// Which of two tellings is the earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    OneFirst,
    OtherFirst,
    Unknown,
}

/// Two tellings of one thing.
struct Telling<'a> {
    pile: &'a Pile<'a>,
    pair: &'a Pair,
    one: &'a Said<'a>,
    other: &'a Said<'a>,
    order: Order,
}

impl<'a> Telling<'a> {
    /// `None` if the two are no tellings of one thing: one denies what the other tells, one is but a
    /// scrap, or one outlet tells both, which then are two news in its one style.
    fn new(pile: &'a Pile<'a>, pair: &'a Pair) -> Option<Self> {
        let (one, other) = (pile.said.get(pair.one)?, pile.said.get(pair.other)?);
        let publisher = |said: &Said<'_>| said.attributed.chain.first().copied();
        if one.denies != other.denies
            || one.polarity != other.polarity
            || publisher(one) == publisher(other)
            || one.wording == Substance::Scrap
            || other.wording == Substance::Scrap
        {
            return None;
        }
        Some(Self {
            pile,
            pair,
            one,
            other,
            order: order(pile, pair, one, other),
        })
    }

    /// Records a drift from the first telling to the second, or the other way.
    fn push(&self, found: &mut Vec<Drift>, kind: DriftKind, forward: bool, about: String) {
        let (Some(a), Some(b)) = (
            self.pile.content(self.pair.one),
            self.pile.content(self.pair.other),
        ) else {
            return;
        };
        let (one, other) = (self.one.attributed.statement, self.other.attributed.statement);
        let ((from, to), statements) = if forward {
            ((a, b), (Some(one), Some(other)))
        } else {
            ((b, a), (Some(other), Some(one)))
        };
        found.push(Drift {
            kind,
            from,
            to,
            statements,
            about,
            reuse: self.pair.reuse,
        });
    }

    /// The words at some places of one side.
    fn quoted(&self, at: usize, spans: &[Span]) -> String {
        let words: Vec<String> = spans.iter().filter_map(|span| self.words_at(at, *span)).collect();
        words.join(", ")
    }

    fn words_at(&self, at: usize, span: Span) -> Option<String> {
        let report: ReportId = self.pile.report(at)?;
        Some(self.pile.words(Evidence { report, span }))
    }

    /// Whether the side that has more is the earlier one, as far as is known.
    fn may_be_lost(&self, one_has_it: bool) -> bool {
        match self.order {
            Order::OneFirst => one_has_it,
            Order::OtherFirst => !one_has_it,
            Order::Unknown => true,
        }
    }

    /// Whether the other telling tells that to which some words of one telling belong: what a shorter
    /// telling leaves out as a whole was not changed in it.
    fn is_told_there(&self, in_one: bool, span: Span) -> bool {
        let (here, there) = if in_one {
            (self.one, self.other)
        } else {
            (self.other, self.one)
        };
        let (Some(item), Some(other)) = (self.pile.items.get(here.item), self.pile.items.get(there.item))
        else {
            return false;
        };
        let told: BTreeSet<&str> = there
            .statement
            .content
            .iter()
            .flat_map(|span| unattributed::lemmas(other, *span))
            .collect();
        let governed = governed(item, here, span);
        let both = governed.iter().filter(|lemma| told.contains(**lemma)).count();
        governed.is_empty() || both as f32 >= TOLD * governed.len() as f32
    }

    /// Whether the other telling has these words too, in any place.
    fn stands_there(&self, in_one: bool, span: Span) -> bool {
        let (here, there) = if in_one {
            (self.one, self.other)
        } else {
            (self.other, self.one)
        };
        let words = |said: &Said<'_>, span: Span| -> BTreeSet<String> {
            let Some(item) = self.pile.items.get(said.item) else {
                return BTreeSet::new();
            };
            let syntax = &item.reading.syntax;
            let tokens = syntax.tokens.get(syntax.tokens_in(span)).unwrap_or_default();
            tokens
                .iter()
                .map(|token| item.report.text.slice(token.span).to_lowercase())
                .collect()
        };
        let told: BTreeSet<String> = there
            .statement
            .content
            .iter()
            .flat_map(|span| words(there, *span))
            .collect();
        let own = words(here, span);
        // One word of several is enough: "suggest that" and "suggest".
        !own.is_empty()
            && own
                .iter()
                .any(|word| word.chars().count() > 2 && told.contains(word))
    }

    /// Whether both sides are quotations of which one is only a part of the other.
    fn is_a_selection(&self) -> bool {
        let quoted = |said: &Said<'_>| matches!(said.statement.mode, Mode::Direct | Mode::Mixed);
        let length = |said: &Said<'_>| {
            said.statement
                .content
                .iter()
                .map(|span| span.len())
                .sum::<usize>()
        };
        let (a, b) = (length(self.one), length(self.other));
        quoted(self.one) && quoted(self.other) && a.max(b) > a.min(b) + a.min(b) / 4
    }

    /// Whether somebody else speaks, and it is not a text or a way that shows that both tell one thing. Two
    /// unnamed speakers may be one.
    fn other_speakers(&self) -> bool {
        let source = |said: &Said<'_>| {
            let id = said.attributed.speaker?;
            self.pile.findings.sources.get(id.0 as usize)
        };
        let (Some(a), Some(b)) = (self.one.attributed.speaker, self.other.attributed.speaker) else {
            return false;
        };
        let (one, other) = (source(self.one), source(self.other));
        let unnamed =
            |source: Option<&onrecord_nouns::Source>| source.is_some_and(|one| one.anonymous.is_some());
        let persons = [one, other]
            .into_iter()
            .flatten()
            .all(|source| source.kind == EntityKind::Person && source.anonymous.is_none());
        let free = match self.pair.tie {
            Tie::Text => true,
            Tie::Way => !persons,
            Tie::Context | Tie::Speaker | Tie::Words => unnamed(one) && unnamed(other),
        };
        !free && !self.pile.one_side(a, b)
    }

    /// Whether one of the two asks.
    fn asks(&self) -> bool {
        let asks = |at: usize, said: &Said<'_>| {
            let content = self.pile.content(at).map(|place| self.pile.words_whole(place));
            let marked =
                content.is_some_and(|words| words.trim_end_matches(['”', '"', '’', '\'']).ends_with('?'));
            marked || said.force == Force::Asked
        };
        asks(self.pair.one, self.one) || asks(self.pair.other, self.other)
    }

    fn hedge(&self, found: &mut Vec<Drift>) {
        if self.is_a_selection() || self.asks() || self.other_speakers() {
            return;
        }
        let (a, b) = (self.one.statement, self.other.statement);
        let one_has_it = match (a.certainty, b.certainty) {
            (Certainty::Hedged, Certainty::Plain) if !a.hedges.is_empty() => true,
            (Certainty::Plain, Certainty::Hedged) if !b.hedges.is_empty() => false,
            _ => return,
        };
        let (at, hedges) = if one_has_it {
            (self.pair.one, &a.hedges)
        } else {
            (self.pair.other, &b.hedges)
        };
        // A hedge that belongs to a figure is a matter of the figure.
        let of_figures = amounts::hedges(self.pile, if one_has_it { self.one } else { self.other });
        let item = self.pile.items.get(if one_has_it {
            self.one.item
        } else {
            self.other.item
        });
        let own: Vec<Span> = hedges
            .iter()
            .filter(|hedge| item.is_some_and(|item| is_hedge(item, **hedge)))
            .filter(|hedge| !of_figures.iter().any(|span| span.overlaps(**hedge)))
            .filter(|hedge| {
                self.is_told_there(one_has_it, **hedge) && !self.stands_there(one_has_it, **hedge)
            })
            .copied()
            .collect();
        if own.is_empty() {
            return;
        }
        let about = format!("“{}” is in one telling only", self.quoted(at, &own));
        if self.may_be_lost(one_has_it) {
            self.push(found, DriftKind::HedgeLost, one_has_it, about);
        } else {
            self.push(found, DriftKind::HedgeGained, !one_has_it, about);
        }
    }

    fn condition(&self, found: &mut Vec<Drift>, lexicon: &Lexicon) {
        if self.is_a_selection() || self.other_speakers() {
            return;
        }
        let (a, b) = (&self.one.statement.conditions, &self.other.statement.conditions);
        let (at, one_has_it, spans) = match (a.is_empty(), b.is_empty()) {
            (false, true) => (self.pair.one, true, a),
            (true, false) => (self.pair.other, false, b),
            _ => return,
        };
        // "if they are playing games" and nothing else: what is asked, and no condition of anything.
        let all = self.pile.said.get(at).and_then(Pile::content_of);
        let is_all = |span: &Span| all.is_some_and(|all| all.span.len() <= span.len() + 1);
        let spans: Vec<Span> = spans
            .iter()
            .filter(|span| !is_all(span))
            .filter(|span| self.is_told_there(one_has_it, **span))
            .filter(|span| !self.is_told_as_time(one_has_it, **span, lexicon))
            .copied()
            .collect();
        if !spans.is_empty() && self.may_be_lost(one_has_it) {
            let about = format!("“{}” is in one telling only", self.quoted(at, &spans));
            self.push(found, DriftKind::ConditionDropped, one_has_it, about);
        }
    }

    /// "Only after two months" and "after two months": the other telling has the condition as a time.
    fn is_told_as_time(&self, in_one: bool, span: Span, lexicon: &Lexicon) -> bool {
        let (at, there) = if in_one {
            (self.pair.one, self.pair.other)
        } else {
            (self.pair.other, self.pair.one)
        };
        let opening: Vec<String> = self
            .words_at(at, span)
            .unwrap_or_default()
            .split_whitespace()
            .take(3)
            .map(str::to_lowercase)
            .collect();
        let is_condition = |words: &[String]| {
            let found = lexicon.hedges.exactly(&words.join(" "));
            found.iter().any(|hedge| hedge.class == HedgeClass::Condition)
        };
        let opener = (2..=opening.len())
            .rev()
            .filter_map(|length| opening.get(..length))
            .find(|words| is_condition(words));
        let Some(last) = opener.and_then(|words| words.last()) else {
            return false;
        };
        let joins = onrecord_lexicon::grammar::glue("that").contains(&last.as_str());
        let content = self
            .pile
            .said
            .get(there)
            .map(|said| self.quoted(there, &said.statement.content));
        !joins
            && content.is_some_and(|content| {
                content
                    .split_whitespace()
                    .any(|word| word.eq_ignore_ascii_case(last))
            })
    }

    /// The cue of one telling says more than that of the other: "is considering" v. "has decided".
    fn cue(&self, found: &mut Vec<Drift>) {
        let same = match (self.one.speaker, self.other.speaker) {
            (Some(a), Some(b)) => self.pile.one_side(a, b),
            _ => false,
        };
        let (a, b) = (self.one.statement, self.other.statement);
        if !same || a.cue.is_empty() || b.cue.is_empty() {
            return;
        }
        let one_is_weaker = match (weaker(a.act, b.act), weaker(b.act, a.act)) {
            (true, false) => true,
            (false, true) => false,
            _ => return,
        };
        if !self.may_be_lost(one_is_weaker) || self.pile.kinship(self.pair.one, self.pair.other) < ONE_THING {
            return;
        }
        let about = format!(
            "“{}” and “{}”",
            self.quoted(self.pair.one, &a.cue),
            self.quoted(self.pair.other, &b.cue)
        );
        self.push(found, DriftKind::VerbStrengthened, one_is_weaker, about);
    }

    fn words(&self, found: &mut Vec<Drift>, lexicon: &Lexicon) {
        let one_thing = self.pile.kinship(self.pair.one, self.pair.other) >= ONE_THING;
        if self.pair.tie >= Tie::Context || !one_thing {
            return;
        }
        let (Some(a), Some(b)) = (
            self.pile.items.get(self.one.item),
            self.pile.items.get(self.other.item),
        ) else {
            return;
        };
        if let Some(change) = wording::change(
            (a, &self.one.statement.content),
            (b, &self.other.statement.content),
            lexicon,
        ) {
            let forward = match self.order {
                Order::OneFirst => true,
                Order::OtherFirst => false,
                Order::Unknown => change.forward,
            };
            let about = format!("“{}” and “{}”", change.one, change.other);
            self.push(found, DriftKind::VerbStrengthened, forward, about);
        }
    }
}

/// Whether words hedge here: "May" is a month too, and "all that it could" hedges nothing.
fn is_hedge(item: &crate::Item<'_>, hedge: Span) -> bool {
    let reading = item.reading;
    let in_time = reading.times.iter().any(|time| time.span.overlaps(hedge));
    let range = reading.syntax.tokens_in(hedge);
    let bare = range.clone().any(|at| {
        let token = reading.syntax.tokens.get(at);
        token.is_some_and(|token| token.tag == "MD" && token.head.index() <= at)
    });
    !(in_time || bare && range.len() == 1)
}

/// The words of content that the word governs to which a stretch belongs, without those of the stretch.
fn governed<'a>(item: &crate::Item<'a>, said: &Said<'_>, span: Span) -> BTreeSet<&'a str> {
    let syntax = &item.reading.syntax;
    let range = syntax.tokens_in(span);
    // The word outside that governs the words; a whole clause may be governed from inside it.
    let governor = range
        .clone()
        .filter_map(|at| syntax.tokens.get(at))
        .map(|token| token.head.index())
        .find(|head| !range.contains(head))
        .unwrap_or(range.start);
    let is_below = |mut at: usize| {
        for _ in 0..DEEPEST {
            if at == governor {
                return true;
            }
            match syntax.tokens.get(at).map(|token| token.head.index()) {
                Some(head) if head != at => at = head,
                _ => return false,
            }
        }
        false
    };
    let mut found = BTreeSet::new();
    for content in &said.statement.content {
        for at in syntax.tokens_in(*content) {
            let Some(token) = syntax.tokens.get(at) else {
                continue;
            };
            let says = matches!(token.pos, "NOUN" | "PROPN" | "VERB" | "ADJ");
            if says && !range.contains(&at) && is_below(at) {
                found.insert(&*token.lemma);
            }
        }
    }
    found
}

/// Whether one act of speech binds its speaker less than another.
const fn weaker(one: CueAct, other: CueAct) -> bool {
    matches!(
        (one, other),
        (
            CueAct::Consider,
            CueAct::Commit | CueAct::Support | CueAct::Direct
        ) | (CueAct::Want, CueAct::Commit)
            | (
                CueAct::Claim | CueAct::Believe | CueAct::Estimate | CueAct::Fear,
                CueAct::Affirm
            )
    )
}

/// Which telling is the earlier one: the other credits its outlet, or its text was taken over.
fn order(pile: &Pile<'_>, pair: &Pair, one: &Said<'_>, other: &Said<'_>) -> Order {
    let credits = |teller: &Said<'_>, first: &Said<'_>| {
        let publisher = first.attributed.chain.first();
        publisher.is_some_and(|publisher| {
            teller
                .attributed
                .chain
                .get(1..)
                .unwrap_or_default()
                .contains(publisher)
        })
    };
    match (credits(other, one), credits(one, other)) {
        (true, false) => return Order::OneFirst,
        (false, true) => return Order::OtherFirst,
        _ => {}
    }
    let reuse = pair.reuse.and_then(|id| pile.findings.reuse.get(id.0 as usize));
    let Some(reuse) = reuse else {
        return Order::Unknown;
    };
    let one_is_a = reuse.a == one.attributed.statement.report;
    match (reuse.direction, one_is_a) {
        (ReuseDirection::AToB, true) | (ReuseDirection::BToA, false) => Order::OneFirst,
        (ReuseDirection::AToB, false) | (ReuseDirection::BToA, true) => Order::OtherFirst,
        (ReuseDirection::Unknown, _) => Order::Unknown,
    }
}

#[cfg(test)]
mod tests;
