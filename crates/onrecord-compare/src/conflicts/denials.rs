//! Who denies what: a denial beside the statements that it goes against.
//!
//! A denial either says what is not so ("denied that the bridge was closed"), and meets the statements that
//! affirm it, in words or in meaning; or it points back ("dismissed the accusation", "such a letter"), and
//! meets what was said just before it in its report. Surprise: the sides of one denial may have one
//! speaker, since what an outlet tells of somebody may be what he denies.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{CueKind, Lexicon};
use onrecord_likeness::Sketch;
use onrecord_nouns::{
    Contradiction, CueAct, Mode, Polarity, RecordRef, SourceId, Span, StatementRef, Substance, Syntax, Text,
};

use super::aligned::Pile;
use super::phrases::{below, children, doings, is_negative, is_saying, is_written, stems, top, untrue};
use super::rejoinders::{BACK, answered, answers, before, cue, genuine, is_undone};
use crate::claims::content::Said;
use crate::claims::judge::{likeness, shared_terms};
use crate::claims::shape::Force;

/// Words and meaning of a denied content and of what it denies, added, come to at least so much.
const ENOUGH: f32 = 0.48;
/// The words alone, where what is denied to be done or to be is not told in the other.
const OTHER_DOING: f32 = 0.5;
/// The same, where no number differs and they mean much the same, ...
const MUCH_IN_COMMON: f32 = 0.38;
/// ... at least so much.
const MUCH_MEANT: f32 = 0.6;
/// What it says for them that both have one number.
const ONE_NUMBER: f32 = 0.1;
/// And to so much where the two stand in two stories.
const ENOUGH_ACROSS: f32 = 0.5;
/// Neither words alone nor meaning alone will do.
const LEAST_WORDS: f32 = 0.28;
/// The same for meaning.
const LEAST_MEANING: f32 = 0.42;
/// Terms that say something and that both have.
const SHARED: usize = 2;
/// The same for two stories.
const SHARED_ACROSS: usize = 3;
/// What is nearly as near as the nearest is denied as well.
const NEARLY: f32 = 0.1;
/// What stands right before a denial is what is denied if it is so alike in words.
const BESIDE_WORDS: f32 = 0.25;
/// "The mayor's claims" are known where she made so few.
const FEW_CHARGES: usize = 3;
/// So many holders of a term are looked at.
const MOST: usize = 300;

/// Claims that somebody denies.
pub(super) fn denials(pile: &Pile<'_>, lexicon: &Lexicon) -> Vec<Contradiction> {
    let index = Index::new(pile, lexicon);
    // What is denied, by the claim nearest to the denial; and who denies it.
    let mut found: BTreeMap<usize, (BTreeSet<usize>, BTreeSet<usize>)> = BTreeMap::new();
    for (at, said) in pile.said.iter().enumerate() {
        let denial = Denial::of(pile, said, lexicon);
        let mut denied = denial.map_or_else(Vec::new, |denial| denial.denied(pile, &index, at));
        if denied.is_empty() {
            denied = answered(pile, &index, at, said, lexicon);
        }
        let Some(claim) = denied.first().and_then(|first| index.claim_of.get(first)) else {
            continue;
        };
        let (affirmed, denials) = found.entry(*claim).or_default();
        affirmed.extend(denied);
        denials.insert(at);
    }
    found
        .into_iter()
        .map(|(claim, (affirmed, denials))| {
            let label = pile.findings.claims.get(claim).map(|claim| claim.label);
            let denying = index.whole(pile, &denials, true);
            let mut affirming = index.whole(pile, &affirmed, false);
            affirming.retain(|record| !denying.contains(record));
            let sides = vec![affirming, denying];
            Contradiction {
                kind: "denial".to_owned(),
                sides,
                about: format!(
                    "“{}” is said on one side and denied on the other",
                    label.map_or_else(String::new, |label| pile.words(label))
                ),
            }
        })
        .filter(|found| found.sides.iter().all(|side| !side.is_empty()))
        .collect()
}

/// Where statements stand, and which hold a term.
pub(super) struct Index {
    claim_of: BTreeMap<usize, usize>,
    holding: BTreeMap<u32, Vec<usize>>,
    /// The statements of each report.
    pub(super) of_item: BTreeMap<usize, Vec<usize>>,
    /// The statements that themselves deny or answer others.
    pub(super) answering: BTreeSet<usize>,
    /// Those that call something genuine.
    pub(super) genuine: Vec<usize>,
    place: BTreeMap<StatementRef, usize>,
}

impl Index {
    fn new(pile: &Pile<'_>, lexicon: &Lexicon) -> Self {
        let place: BTreeMap<StatementRef, usize> = pile
            .said
            .iter()
            .enumerate()
            .map(|(at, said)| (said.attributed.statement, at))
            .collect();
        let mut claim_of = BTreeMap::new();
        for (number, claim) in pile.findings.claims.iter().enumerate() {
            for id in claim.statements.iter().chain(&claim.denials) {
                if let Some(at) = place.get(id) {
                    claim_of.insert(*at, number);
                }
            }
        }
        let mut holding: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        let mut of_item: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, said) in pile.said.iter().enumerate() {
            of_item.entry(said.item).or_default().push(at);
            for (term, _) in &said.terms {
                holding.entry(*term).or_default().push(at);
            }
        }
        let answering = pile.said.iter().enumerate();
        let answering = answering
            .filter(|(_, said)| answers(pile, said, lexicon) || Denial::of(pile, said, lexicon).is_some());
        let answering = answering.map(|(at, _)| at).collect();
        Self {
            claim_of,
            holding,
            of_item,
            answering,
            genuine: genuine(pile),
            place,
        }
    }

    /// The statements with all that say the same, those that deny or those that do not.
    fn whole(&self, pile: &Pile<'_>, members: &BTreeSet<usize>, denying: bool) -> Vec<RecordRef> {
        let mut all: BTreeSet<StatementRef> = BTreeSet::new();
        for at in members {
            all.extend(pile.said.get(*at).map(|said| said.attributed.statement));
            let claim = self
                .claim_of
                .get(at)
                .and_then(|claim| pile.findings.claims.get(*claim));
            let same = claim.into_iter().flat_map(|claim| &claim.statements);
            all.extend(same.filter(|id| {
                let said = self.place.get(id).and_then(|at| pile.said.get(*at));
                said.is_some_and(|said| said.denies == denying)
            }));
        }
        all.into_iter().map(RecordRef::Statement).collect()
    }
}

/// A statement that says that something is not so.
struct Denial<'a> {
    said: &'a Said<'a>,
    /// The noun of saying that its content is, if it is one: "reports that", "the accusation".
    noun: Option<usize>,
    /// What is denied, without that noun.
    core: String,
    lexicon: &'a Lexicon,
}

impl<'a> Denial<'a> {
    fn of(pile: &'a Pile<'a>, said: &'a Said<'a>, lexicon: &'a Lexicon) -> Option<Self> {
        let item = pile.items.get(said.item)?;
        let (text, syntax) = (&item.report.text, &item.reading.syntax);
        let head = top(syntax, &said.statement.content);
        let called_false = head.and_then(|verb| untrue(text, syntax, verb, lexicon));
        let labelled = labelled(text, syntax, said, lexicon);
        let noun = called_false
            .or_else(|| head.filter(|at| is_saying(syntax, *at, lexicon)))
            .or(labelled);
        // Who rejects a report says that it is not so; who rejects a plan, or mocks a report, does not.
        let cue = cue(pile, said, lexicon);
        let rejects = cue.is_some_and(|cue| {
            cue.kinds
                .iter()
                .any(|kind| matches!(kind, CueKind::Oppose | CueKind::Deny))
        });
        // "denied entry" refuses it; "dismissed the model" is against it: neither says that something is not so.
        let thing = head
            .filter(|at| noun.is_none() && syntax.tokens.get(*at).is_some_and(|token| token.pos == "NOUN"));
        let refuses = thing.is_some_and(|at| {
            let lemma = syntax
                .tokens
                .get(at)
                .map_or("", |token| &token.lemma)
                .to_lowercase();
            let plain = cue.is_some_and(|cue| cue.kinds.contains(&CueKind::Deny) && cue.id == "deny");
            let told = !lexicon.cues.nouns.exactly(&lemma).is_empty();
            if plain {
                glue("granted").contains(&lemma.as_str())
            } else {
                !told
            }
        });
        let denies = said.denies && !refuses
            || called_false.is_some()
            || labelled.is_some()
            || said.statement.act == CueAct::Oppose && noun.is_some() && rejects;
        let somebody = top(syntax, &said.statement.content)
            .and_then(|at| syntax.tokens.get(at))
            .is_some_and(|token| token.pos == "PROPN");
        if !denies
            || somebody
            || is_undone(pile, said, lexicon)
            || said.statement.polarity == Polarity::Negative && said.denies
        {
            return None;
        }
        let words = |span: &Span| text.slice(*span).to_owned();
        let whole: Vec<String> = said.statement.content.iter().map(words).collect();
        let core = noun
            .and_then(|noun| below(syntax, noun))
            .and_then(|first| {
                // "reports of missing workers were false": up to the verb.
                let until = called_false.and(head).and_then(|verb| syntax.tokens.get(verb));
                let rest = said.statement.content.iter().filter_map(|span| {
                    let start = syntax.tokens.get(first)?.span.start().max(span.start());
                    let end = until.map_or(span.end(), |verb| verb.span.start().min(span.end()));
                    text.span(start, end.max(start)).map(|span| words(&span))
                });
                let rest: Vec<String> = rest.collect();
                (!rest.concat().trim().is_empty()).then_some(rest)
            })
            .unwrap_or(whole)
            .join(" ");
        Some(Self {
            said,
            noun,
            core,
            lexicon,
        })
    }

    /// What it denies: what stands before it in its report, if it points there; else what affirms it in any.
    fn denied(&self, pile: &Pile<'_>, index: &Index, own: usize) -> Vec<usize> {
        let inside = self.credited(pile, index, own);
        if !inside.is_empty() {
            return inside;
        }
        let back = self.points_back(pile, index);
        if !back.is_empty() {
            return back;
        }
        let affirmed = self.affirmed(pile, index, own);
        if affirmed.is_empty() {
            self.beside(pile, index)
        } else {
            affirmed
        }
    }

    /// What somebody else said right before it, if it is of whoever denies, or of like things.
    fn beside(&self, pile: &Pile<'_>, index: &Index) -> Vec<usize> {
        if !self.said.denies {
            return Vec::new();
        }
        before(pile, index, self.said, 1, |other| {
            let others = self.said.speaker.zip(other.speaker);
            let alike = || likeness(self.said, other) >= BESIDE_WORDS;
            others.is_none_or(|(one, other)| !pile.one_side(one, other))
                && !is_negative(pile, other)
                && (names(pile, other, self.said.speaker) || alike())
        })
    }

    /// "The suggestion, first made by the Post, that ...": what it says itself that others say.
    fn credited(&self, pile: &Pile<'_>, index: &Index, own: usize) -> Vec<usize> {
        let Some(noun) = self.noun else { return Vec::new() };
        let syntax = pile.items.get(self.said.item).map(|item| &item.reading.syntax);
        let Some(span) = syntax
            .and_then(|syntax| syntax.tokens.get(noun))
            .map(|noun| noun.span)
        else {
            return Vec::new();
        };
        let here = index.of_item.get(&self.said.item).into_iter().flatten().copied();
        let names_it = |other: &Said<'_>| {
            let mut own = self.said.statement.content.iter();
            let shared = own.any(|own| other.statement.content.iter().any(|span| span.overlaps(*own)));
            let cues = other.statement.cue.iter().chain(&other.statement.source);
            // Its cue stands between the noun and what is said.
            let last = self
                .said
                .statement
                .content
                .last()
                .map_or(span.end(), |span| span.end());
            let between = |cue: &Span| cue.start() >= span.end() && cue.end() <= last;
            let behind = cues.clone().next().is_some() && cues.clone().all(between);
            let others = self.said.speaker.zip(other.speaker);
            shared && behind && others.is_some_and(|(one, other)| !pile.one_side(one, other))
        };
        here.filter(|at| *at != own && pile.said.get(*at).is_some_and(&names_it))
            .collect()
    }

    /// What stands before it in its report, if that is what it means.
    fn points_back(&self, pile: &Pile<'_>, index: &Index) -> Vec<usize> {
        let lexicon = self.lexicon;
        let Some(item) = pile.items.get(self.said.item) else {
            return Vec::new();
        };
        let (text, syntax) = (&item.report.text, &item.reading.syntax);
        let word = |at: usize| {
            syntax
                .tokens
                .get(at)
                .map(|token| text.slice(token.span).to_lowercase())
        };
        let children = |at: usize| children(syntax, at);
        let points = |at: usize| {
            let back = |child: &usize| {
                let word = word(*child).unwrap_or_default();
                let classes = lexicon.position_words.exactly(&word);
                let open = glue("open-determiner").contains(&word.as_str());
                classes.iter().any(|class| class.id == "points-back") && !open
            };
            children(at).iter().any(back)
        };
        let mut found: Vec<usize> = Vec::new();
        // "the accusation": what somebody else said just before.
        if let Some(noun) = self.noun.filter(|noun| below(syntax, *noun).is_none()) {
            let owner = children(noun)
                .into_iter()
                .find(|child| syntax.tokens.get(*child).is_some_and(|token| token.dep == "poss"))
                .and_then(|child| pile.source_at(self.said.item, child));
            if owner.is_some() || points(noun) {
                // "the report" is what an outlet or a document told, not what anybody said.
                let written = is_written(syntax, noun, lexicon);
                let fits = |said: &Said<'_>| {
                    let by_hand = written && !pile.stands_in_writing(said);
                    let other = match (said.speaker, self.said.speaker) {
                        (Some(one), Some(other)) => !pile.one_side(one, other),
                        _ => false,
                    };
                    let owned = owner.is_none_or(|owner| {
                        said.speaker.is_some_and(|speaker| pile.one_side(owner, speaker))
                    });
                    other && owned && !by_hand
                };
                found = before(pile, index, self.said, BACK, fits);
                // "the mayor's claims": what she says of whoever denies it, in another report of the story.
                if let (true, Some(owner)) = (found.is_empty(), owner) {
                    found = self.claims_of(pile, owner);
                }
            }
        }
        // "such a letter": where a letter was told of.
        if found.is_empty() {
            let such = self
                .said
                .statement
                .content
                .iter()
                .flat_map(|span| syntax.tokens_in(*span))
                .filter(|at| word(*at).is_some_and(|word| glue("of-that-sort").contains(&word.as_str())))
                .filter_map(|at| syntax.tokens.get(syntax.tokens.get(at)?.head.index()))
                .find(|token| token.pos == "NOUN");
            if let Some(thing) = such {
                let tells = |said: &Said<'_>| {
                    let mut inside = said
                        .statement
                        .content
                        .iter()
                        .flat_map(|span| syntax.tokens_in(*span));
                    let other = said.speaker.zip(self.said.speaker);
                    other.is_some_and(|(one, other)| !pile.one_side(one, other))
                        && inside.any(|at| {
                            syntax
                                .tokens
                                .get(at)
                                .is_some_and(|token| token.lemma == thing.lemma)
                        })
                };
                found = before(pile, index, self.said, BACK, tells);
            }
        }
        found
    }

    /// What a source holds against whoever denies it, in the reports of the story.
    fn claims_of(&self, pile: &Pile<'_>, owner: SourceId) -> Vec<usize> {
        let charges = |said: &Said<'_>| {
            let cue = cue(pile, said, self.lexicon);
            let kind = |kind: &CueKind| matches!(kind, CueKind::Criticise | CueKind::Claim);
            cue.is_some_and(|cue| cue.kinds.iter().any(kind))
        };
        let fits = |said: &Said<'_>| {
            said.story == self.said.story
                && said.speaker.is_some_and(|speaker| pile.one_side(owner, speaker))
                && !said.denies
                && charges(said)
        };
        let all = pile.said.iter().enumerate();
        let found: Vec<usize> = all.filter(|(_, said)| fits(said)).map(|(at, _)| at).collect();
        // Of many charges it is not known which is meant.
        if found.len() > FEW_CHARGES {
            Vec::new()
        } else {
            found
        }
    }

    /// The statements that affirm what it denies, nearest first.
    fn affirmed(&self, pile: &Pile<'_>, index: &Index, own: usize) -> Vec<usize> {
        let mut near: BTreeSet<usize> = BTreeSet::new();
        for (term, _) in &self.said.terms {
            near.extend(index.holding.get(term).into_iter().flatten().take(MOST));
        }
        near.extend(index.of_item.get(&self.said.item).into_iter().flatten());
        let sketch = Sketch::of(&self.core);
        let doings = doings(pile, self.said, self.lexicon);
        let mut alike: Vec<(f32, usize)> = near
            .into_iter()
            .filter(|at| *at != own)
            .filter_map(|at| {
                let other = pile.said.get(at)?;
                let words = likeness(self.said, other);
                let shared = if other.story == self.said.story {
                    SHARED
                } else {
                    SHARED_ACROSS
                };
                let meaning = || sketch.meaning(&Sketch::of(&told(pile, other)));
                let one_number = self
                    .said
                    .numbers
                    .intersection(&other.numbers)
                    .any(|number| number.len() > 1);
                let other_number = !self.said.numbers.is_empty()
                    && !other.numbers.is_empty()
                    && self.said.numbers.is_disjoint(&other.numbers);
                let told_of = words >= OTHER_DOING
                    || one_number
                    || words >= MUCH_IN_COMMON && meaning() >= MUCH_MEANT && !other_number
                    || !doings.is_disjoint(&stems(pile, other));
                if words < LEAST_WORDS
                    || !told_of
                    || shared_terms(self.said, other) < shared
                    || !self.may_mean(pile, other)
                {
                    return None;
                }
                let meaning = meaning();
                let score = 0.5 * (words + meaning) + if one_number { ONE_NUMBER } else { 0.0 };
                let enough = if other.story == self.said.story {
                    ENOUGH
                } else {
                    ENOUGH_ACROSS
                };
                (meaning >= LEAST_MEANING && score >= enough).then_some((score, at))
            })
            .collect();
        alike.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let best = alike.first().map_or(0.0, |(score, _)| *score);
        alike.retain(|(score, _)| score + NEARLY >= best);
        alike.into_iter().map(|(_, at)| at).collect()
    }

    /// Whether a statement could be what is denied.
    fn may_mean(&self, pile: &Pile<'_>, other: &Said<'_>) -> bool {
        let cue = cue(pile, other, self.lexicon);
        let doubts = cue.is_some_and(|cue| cue.kind() == CueKind::Doubt) || other.force == Force::Asked;
        let against = other.denies || other.polarity == Polarity::Negative || is_negative(pile, other);
        if doubts || against || other.wording == Substance::Scrap {
            return false;
        }
        let own = match (self.said.speaker, other.speaker) {
            (Some(one), Some(other)) => pile.one_side(one, other),
            _ => false,
        };
        if other.item != self.said.item {
            // What somebody says in his own words he does not deny; what others tell of him he may.
            return !own || matches!(other.statement.mode, Mode::Act | Mode::Attitude);
        }
        let overlaps = other
            .statement
            .content
            .iter()
            .any(|span| self.said.statement.content.iter().any(|own| own.overlaps(*span)));
        let inside = other
            .statement
            .content
            .iter()
            .all(|span| self.said.statement.content.iter().any(|own| own.contains(*span)));
        !own && (!overlaps || inside && other.speaker.is_some())
    }
}

/// Whether a content names a source.
fn names(pile: &Pile<'_>, said: &Said<'_>, source: Option<SourceId>) -> bool {
    let (Some(item), Some(source)) = (pile.items.get(said.item), source) else {
        return false;
    };
    let mut mentions = item.reading.mentions.iter().filter(|mention| {
        let content = &said.statement.content;
        content.iter().any(|span| span.contains(mention.span))
    });
    mentions.any(|mention| {
        let known = mention
            .entity
            .and_then(|id| pile.findings.source_of.get(&(item.report.id, id)));
        known.is_some_and(|known| pile.one_side(*known, source))
    })
}

/// "Dismissed as fiction the suggestion that ...": the noun of saying of a content that is called untrue in it.
fn labelled(text: &Text, syntax: &Syntax, said: &Said<'_>, lexicon: &Lexicon) -> Option<usize> {
    let tokens = said
        .statement
        .content
        .iter()
        .flat_map(|span| syntax.tokens_in(*span));
    let tokens: Vec<usize> = tokens.collect();
    let untrue = |at: &usize| {
        let word = syntax
            .tokens
            .get(*at)
            .map(|token| text.slice(token.span).to_lowercase());
        word.is_some_and(|word| glue("untrue").contains(&word.as_str()))
    };
    let first = tokens.iter().position(untrue).filter(|first| *first <= LABEL)?;
    let behind = tokens.get(first + 1..).unwrap_or_default().iter().copied();
    let mut behind = behind.take(LABEL);
    behind.find(|at| is_saying(syntax, *at, lexicon) && below(syntax, *at).is_some())
}

/// So many words stand before and behind the word that calls a saying untrue.
const LABEL: usize = 3;

/// The words of a content.
pub(super) fn told(pile: &Pile<'_>, said: &Said<'_>) -> String {
    let Some(item) = pile.items.get(said.item) else {
        return String::new();
    };
    let words = said.statement.content.iter();
    let words: Vec<&str> = words.map(|span| item.report.text.slice(*span)).collect();
    words.join(" ")
}
