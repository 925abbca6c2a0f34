//! Which words are the content of a cue verb?
//!
//! The complement that the parse gives, cleaned of what the parser hangs on the wrong verb: a clause
//! behind its cue runs to the end of the cue's own clause, one before it leaves the cue out.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::{Cue, CueKind, Frame};

use super::misparsed;
use super::objects::{is_condition, noun};
use super::special;
use super::view::View;

/// A complement of a cue verb.
#[derive(Clone, Debug)]
pub(crate) struct Complement {
    /// Its tokens, sorted.
    pub(crate) tokens: Vec<usize>,
    /// What sort it is.
    pub(crate) kind: ComplementKind,
    /// The token that heads it.
    pub(crate) head: usize,
    /// One past the last token of words that belong to the cue and stand before the complement
    /// ("call on", "push for"), if there are any.
    pub(crate) cue_end: Option<usize>,
    /// Whether a noun phrase is followed by what it is held to be: "views it as a mistake".
    pub(crate) is_judged: bool,
}

/// What sort of complement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ComplementKind {
    /// A finite clause.
    Clause,
    /// "to" and a verb, with or without a subject of its own.
    Infinitive,
    /// A verb in "-ing".
    Gerund,
    /// A noun phrase.
    Noun,
}

impl ComplementKind {
    /// Its name in the id of a rule.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Clause => "clause",
            Self::Infinitive => "infinitive",
            Self::Gerund => "gerund",
            Self::Noun => "noun",
        }
    }
}

/// The best complement of an active cue verb.
pub(crate) fn complement(
    view: &View<'_>,
    verb: usize,
    cue: &Cue,
    cue_words: std::ops::Range<usize>,
    lexicon: &Lexicon,
) -> Option<Complement> {
    found(view, verb, cue, cue_words.clone(), lexicon)
        .map(|complement| special::without_cue(view, complement, &cue_words))
}

fn found(
    view: &View<'_>,
    verb: usize,
    cue: &Cue,
    cue_words: std::ops::Range<usize>,
    lexicon: &Lexicon,
) -> Option<Complement> {
    special::sized(view, verb, cue)
        .or_else(|| special::cleft(view, verb, cue))
        .or_else(|| special::fact(view, verb, &cue_words))
        .or_else(|| clause(view, verb, cue, lexicon))
        .or_else(|| special::strayed(view, verb, cue))
        .or_else(|| special::small_clause(view, verb, cue))
        .or_else(|| reduced(view, verb, cue))
        .or_else(|| relative(view, verb, cue))
        .or_else(|| around(view, verb, cue))
        .or_else(|| misparsed::trailing(view, verb, cue, &cue_words))
        .or_else(|| infinitive(view, verb, cue, lexicon))
        .or_else(|| prepositional_clause(view, verb, cue, lexicon))
        .or_else(|| noun(view, verb, cue, cue_words, lexicon))
        .or_else(|| special::misread(view, verb, cue))
}

pub(super) fn takes_clause(cue: &Cue) -> bool {
    cue.takes(Frame::That) || cue.takes(Frame::Quote) || cue.takes(Frame::Wh)
}

/// A clause that depends on the verb, before or behind it.
fn clause(view: &View<'_>, verb: usize, cue: &Cue, lexicon: &Lexicon) -> Option<Complement> {
    let candidates: Vec<usize> = view
        .children(verb)
        .chain(
            view.child(verb, &["acomp"])
                .into_iter()
                .flat_map(|adjective| view.children(adjective).collect::<Vec<_>>()),
        )
        .filter(|child| view.dep(*child) == "ccomp")
        // "Asked if he would go, he said: “No”": what he was asked.
        .filter(|child| {
            let asked =
                view.tag(*child) == "VBN" && view.child(*child, &["nsubj", "nsubjpass", "aux"]).is_none();
            !(asked && *child < verb)
        })
        // "accepts the offer, provided that A": a condition, not what is accepted.
        .filter(|child| {
            let mark = view.child(*child, &["mark"]).filter(|mark| *mark > verb + 1);
            !mark.is_some_and(|mark| {
                let phrase = format!("{} {}", view.word(mark - 1), view.word(mark));
                is_condition(&phrase, lexicon)
            })
        })
        // "The union fears that A; the mayor spoke of B": what stands before a semicolon is another's.
        .filter(|child| {
            let parts = |at: usize| view.word(at) == ";" && view.quotation_at(at).is_none();
            let mut between = if *child < verb {
                *child..verb
            } else {
                let first = view.subtree(*child).into_iter().find(|at| *at > verb);
                verb..first.unwrap_or(*child)
            };
            !between.any(parts)
        })
        // "denies having asked: “We were told.”": what stands behind the colon is another statement.
        .filter(|child| {
            let first = view
                .subtree(*child)
                .into_iter()
                .find(|at| *at > verb)
                .unwrap_or(*child);
            let colon = (verb + 1..first).rev().find(|at| !view.is_quotation_mark(*at));
            let colon = colon.filter(|at| view.word(*at) == ":" && view.quotation_at(first).is_some());
            let other = view.child(verb, &["xcomp", "dobj", "pcomp"]);
            !(colon.is_some() && other.is_some_and(|other| other > verb && Some(other) < colon))
        })
        // "Sarn has backed the guards: the premier pledged 200 men": what stands before the colon is told by nobody else.
        .filter(|child| {
            let first = view
                .child(verb, &["nsubj"])
                .and_then(|subject| view.subtree(subject).first().copied());
            *child > verb || first.is_none_or(|first| first == 0 || view.word(first - 1) != ":")
        })
        // "The army has nine dead, the rebels claim to have killed forty": the cue has its own behind it.
        .filter(|child| {
            let own = view
                .child(verb, &["xcomp"])
                .filter(|own| *own > verb && has_to(view, *own));
            *child > verb || own.is_none() || !cue.takes(Frame::Infinitive)
        })
        // "Commenting on the leak, she called it a fake": on what occasion.
        .filter(|child| {
            let occasion =
                view.tag(*child) == "VBG" && view.child(*child, &["nsubj", "aux", "mark"]).is_none();
            !(occasion && *child < verb)
        })
        .collect();
    // Behind the verb first: what stands before it may be a sentence that was run together.
    let head = candidates
        .iter()
        .copied()
        .find(|child| *child > verb)
        .or_else(|| candidates.iter().copied().rfind(|child| *child < verb))?;
    let infinitive = has_to(view, head);
    if infinitive && !(cue.takes(Frame::Infinitive) || cue.takes(Frame::Addressee)) && !takes_clause(cue) {
        return None;
    }
    if !infinitive && !takes_clause(cue) {
        let bare = view.child(head, &["mark"]).is_none() && view.tag(head) == "VB";
        if !(bare && cue.takes(Frame::Infinitive)) {
            return None;
        }
    }
    let kind = if infinitive {
        ComplementKind::Infinitive
    } else {
        ComplementKind::Clause
    };
    let tokens = if head > verb {
        behind(view, verb, head)
    } else {
        before(view, verb, head)
    };
    complete(tokens, kind, head)
}

pub(super) fn complete(tokens: Vec<usize>, kind: ComplementKind, head: usize) -> Option<Complement> {
    (!tokens.is_empty()).then_some(Complement {
        tokens,
        kind,
        head,
        cue_end: None,
        is_judged: false,
    })
}

pub(super) fn has_to(view: &View<'_>, verb: usize) -> bool {
    view.children(verb).any(|child| view.tag(child) == "TO")
        || view
            .children(verb)
            .filter(|child| matches!(view.dep(*child), "aux" | "auxpass"))
            .any(|child| view.tag(child) == "TO")
}

/// The tokens of a complement behind its verb, up to the end of the verb's own clause.
pub(crate) fn behind(view: &View<'_>, verb: usize, head: usize) -> Vec<usize> {
    let below = view.subtree(head);
    let Some(mut start) = below.iter().copied().find(|token| *token > verb) else {
        return Vec::new();
    };
    // The first "that" belongs to the cue.
    if matches!(view.dep(start), "mark" | "advmod" | "nsubj" | "det")
        && matches!(view.tag(start), "IN" | "WDT")
        && is_plain_conjunction(view, start)
    {
        start += 1;
    }
    let own = view.subtree(verb);
    let mut end = own.last().copied().unwrap_or(verb) + 1;
    for stop in view.children(verb).filter(|child| *child > head) {
        let new_clause = match view.dep(stop) {
            "conj" => starts_anew(view, verb, head, stop),
            "advcl" if view.tag(stop) == "VBG" && view.child(stop, &["mark", "aux"]).is_none() => true,
            "parataxis" => true,
            // ", as he is sure that ...": a statement of its own.
            "advcl" => {
                let says = |at: usize| view.child(at, &["ccomp"]).is_some();
                let own_subject = view.child(stop, &["nsubj", "nsubjpass"]).is_some();
                own_subject && (says(stop) || view.child(stop, &["acomp"]).is_some_and(says))
            }
            _ => false,
        };
        if new_clause {
            let mut edge = view.subtree(stop).first().copied().unwrap_or(stop);
            while edge > start && (view.dep(edge - 1) == "cc" || view.word(edge - 1) == ",") {
                edge -= 1;
            }
            end = end.min(edge.max(start + 1));
        }
    }
    end = end.min(special::next_clause(view, verb, start, head));
    // Not beyond where the words of the verb's own clause stop to be one stretch.
    let limit = own.iter().copied().filter(|token| *token >= start).take_while({
        let mut next = start;
        move |token| {
            let joined = *token == next;
            next += 1;
            joined
        }
    });
    let reach = limit.last().map_or(start, |last| last + 1);
    let below_end = below.last().copied().unwrap_or(start) + 1;
    let end = end.min(reach.max(below_end));
    (start..end).collect()
}

/// Whether a word that joins a clause only joins it: "that", but not "whether" or "if".
pub(super) fn is_plain_conjunction(view: &View<'_>, index: usize) -> bool {
    super::glue::THAT.contains(&view.word(index))
}

/// Whether a verb that is coordinated with a cue says something of its own, outside the content.
fn starts_anew(view: &View<'_>, verb: usize, head: usize, other: usize) -> bool {
    if view.child(other, &["mark"]).is_some() {
        return false;
    }
    let own_subject = view
        .child(other, &["nsubj", "nsubjpass", "expl", "csubj"])
        .is_some();
    let edge = view.subtree(other).first().copied().unwrap_or(other);
    let comma = (head..edge)
        .rev()
        .take(3)
        .any(|index| view.word(index) == "," || view.word(index) == ";");
    let same_form = view.tag(other) == view.tag(verb);
    if own_subject { comma } else { same_form || comma }
}

/// The tokens of a clause before its verb.
fn before(view: &View<'_>, verb: usize, head: usize) -> Vec<usize> {
    let chunk = cue_chunk(view, verb);
    let below = view.subtree(head);
    let mut tokens: Vec<usize> = below.into_iter().filter(|token| !chunk.contains(token)).collect();
    // A clause that was cut by the parser: everything of the sentence before it, up to a mark that
    // closes another clause.
    if let Some(first) = tokens.first().copied() {
        let start = view.sentence_range(verb).start;
        let lost: Vec<usize> = (start..first).collect();
        let sister = view.children(verb).any(|child| {
            child < first
                && matches!(
                    view.dep(child),
                    "advmod" | "cc" | "intj" | "nsubj" | "expl" | "nsubjpass"
                )
        });
        if !sister {
            tokens.splice(0..0, lost);
        }
    }
    // "A; B, he said": what stands before the semicolon is a clause of its own.
    let semicolon = tokens
        .iter()
        .rposition(|token| view.word(*token) == ";" && view.quotation_at(*token).is_none());
    if let Some(place) = semicolon
        && tokens.len() > place + 2
    {
        tokens.drain(..=place);
    }
    tokens
}

/// The stretch from the subject to the verb with its particles: what is taken out of a content that
/// lies around it.
pub(crate) fn cue_chunk(view: &View<'_>, verb: usize) -> Vec<usize> {
    let mut chunk: Vec<usize> = view.subtree_without(verb, &|child| {
        view.head(child) == verb
            && matches!(
                view.dep(child),
                "ccomp" | "conj" | "advcl" | "parataxis" | "punct"
            )
    });
    chunk.sort_unstable();
    chunk
}

/// "a charge he called “an insult”": what the noun is called.
fn reduced(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    let bare = view.dep(verb) == "relcl"
        && view.head(verb) < verb
        && view.child(verb, &["dobj", "ccomp", "xcomp"]).is_none();
    let head = view.child(verb, &["oprd", "attr"]).filter(|head| *head > verb)?;
    let subject = view.child(verb, &["nsubj"])?;
    if !bare || cue.kind() != CueKind::Describe || matches!(view.tag(subject), "WDT" | "WP") {
        return None;
    }
    complete(view.subtree(head), ComplementKind::Noun, head).map(|complement| Complement {
        is_judged: true,
        ..complement
    })
}

/// What a relative clause says of its noun: "the plan that they rejected", "guarantees, which they
/// call inevitable".
fn relative(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    // "the draft, which the paper has seen": how the paper knows it.
    if cue.kind() == CueKind::Learn {
        return None;
    }
    if view.dep(verb) != "relcl" || !(cue.takes(Frame::Noun) || cue.takes(Frame::As) || takes_clause(cue)) {
        return None;
    }
    view.child(verb, &["dobj"])
        .filter(|object| matches!(view.tag(*object), "WDT" | "WP"))?;
    let mut noun = view.head(verb);
    // "guarantees for Rome, which they call dear": after a comma the whole phrase is meant.
    while view.word(
        view.subtree(verb)
            .first()
            .copied()
            .unwrap_or(verb)
            .saturating_sub(1),
    ) == ","
        && view.dep(noun) == "pobj"
        && matches!(view.pos(view.head(view.head(noun))), "NOUN")
    {
        noun = view.head(view.head(noun));
    }
    let mut tokens: Vec<usize> = view
        .subtree_without(noun, &|child| child == verb)
        .into_iter()
        .filter(|token| *token < verb)
        .collect();
    tokens.extend(view.subtree(verb).into_iter().filter(|token| *token > verb));
    let says = matches!(
        cue.kind(),
        CueKind::Say | CueKind::Affirm | CueKind::Claim | CueKind::Deny
    );
    let kind = if says {
        ComplementKind::Clause
    } else {
        ComplementKind::Noun
    };
    complete(tokens, kind, noun).map(|complement| Complement {
        is_judged: true,
        ..complement
    })
}

/// A clause that the cue stands in: "Some aspects, they suggested, may change".
fn around(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    if !takes_clause(cue) || view.child(verb, &["dobj", "xcomp", "ccomp"]).is_some() {
        return None;
    }
    let head = view.head(verb);
    let loose = matches!(view.dep(verb), "parataxis" | "dep" | "ccomp" | "advcl" | "conj");
    if head == verb
        || !loose
        || view.child(verb, &["mark"]).is_some()
        || view.child(verb, &["nsubj"]).is_none()
    {
        return None;
    }
    let chunk = view.subtree(verb);
    let (first, last) = (*chunk.first()?, *chunk.last()?);
    let set_off = first > 0
        && (view.is_mark(first - 1) || first == view.sentence_range(verb).start)
        && (view.is_mark(last) || view.is_mark(last + 1) || last + 1 >= view.sentence_range(verb).end)
        && chunk.len() <= 24;
    if !set_off
        || matches!(view.dep(verb), "advcl" | "conj")
            && !(view.word(first - 1) == "," && last < view.root_of(verb))
    {
        return None;
    }
    let below = view.subtree(head);
    let tokens: Vec<usize> = below.into_iter().filter(|token| !chunk.contains(token)).collect();
    let words = tokens.iter().filter(|token| !view.is_mark(**token)).count();
    (words >= 2).then_some(Complement {
        tokens,
        kind: ComplementKind::Clause,
        head,
        cue_end: None,
        is_judged: false,
    })
}

/// An infinitive or gerund: "threatened to leave", "considered leaving", "urged them to leave".
fn infinitive(view: &View<'_>, verb: usize, cue: &Cue, lexicon: &Lexicon) -> Option<Complement> {
    let head = view.children(verb).find(|child| {
        *child > verb && matches!(view.dep(*child), "xcomp" | "pcomp" | "advcl") && {
            // "denies having sold it".
            let having = view
                .children(*child)
                .any(|below| view.dep(below) == "aux" && view.tag(below) == "VBG");
            let gerund = (view.tag(*child) == "VBG" || having) && view.dep(*child) == "xcomp";
            let to = has_to(view, *child) && view.dep(*child) != "advcl"
                || has_to(view, *child) && cue.kind() == CueKind::Direct
                // "voted 71 to 22 to close it".
                || has_to(view, *child)
                    && cue.kind() == CueKind::Plan
                    && view.child(verb, &["dobj"]).is_none_or(|object| view.tag(object) == "CD");
            gerund && cue.takes(Frame::Gerund)
                || to && (cue.takes(Frame::Infinitive) || cue.takes(Frame::Gerund))
        }
    })?;
    let kind = if has_to(view, head) {
        ComplementKind::Infinitive
    } else {
        ComplementKind::Gerund
    };
    let mut tokens = behind(view, verb, head);
    // Whoever is told to do it is part of what is asked for.
    let addressee = view
        .child(verb, &["dobj", "dative"])
        .or_else(|| {
            view.children(verb)
                .filter(|child| view.dep(*child) == "prep")
                .find_map(|prep| view.child(prep, &["pobj"]))
        })
        .filter(|addressee| *addressee > verb && *addressee < head && cue.kind() != CueKind::Plan)
        .filter(|addressee| !view.is_time(*addressee));
    if let Some(addressee) = addressee
        && kind == ComplementKind::Infinitive
        && let Some(start) = view.subtree(addressee).first().copied()
        && let Some(end) = tokens.last().copied()
    {
        tokens = (start..=end).collect();
    }
    if kind == ComplementKind::Gerund {
        tokens = special::before_venue(view, tokens, head, lexicon);
    }
    complete(tokens, kind, head)
}

/// A clause behind a preposition: "asked about which cars", "warned against leaving".
fn prepositional_clause(view: &View<'_>, verb: usize, cue: &Cue, lexicon: &Lexicon) -> Option<Complement> {
    if !(cue.takes(Frame::Wh) || cue.takes(Frame::Gerund) || cue.takes(Frame::Noun) || cue.takes(Frame::As)) {
        return None;
    }
    for prep in view
        .children(verb)
        .filter(|child| *child > verb && matches!(view.dep(*child), "prep" | "prt"))
    {
        let Some(head) = view.child(prep, &["pcomp"]) else {
            continue;
        };
        let opening = format!("{} {}", view.word(prep), view.word(prep + 1));
        // "ruled out a sale for as long as": no clause is completed.
        let conditional =
            is_condition(&opening, lexicon) || !matches!(view.pos(head), "VERB" | "AUX" | "ADJ" | "NOUN");
        if super::glue::MANNER.contains(&view.word(prep)) || conditional {
            continue;
        }
        let tokens = behind(view, verb, head);
        if !tokens.is_empty() {
            let kind = if view.tag(head) == "VBG" {
                ComplementKind::Gerund
            } else {
                ComplementKind::Clause
            };
            return Some(Complement {
                tokens,
                kind,
                head,
                cue_end: Some(prep + 1),
                is_judged: false,
            });
        }
    }
    None
}
