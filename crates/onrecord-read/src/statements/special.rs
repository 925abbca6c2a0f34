//! Contents that stand in a form of their own, and where a content ends though the parser goes on.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::{Carrier, Cue, CueAct, CueKind, Frame};
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::reference::ReferenceClass;

use super::contents::{Complement, ComplementKind, behind, complete, has_to, is_plain_conjunction};
use super::misparsed;
use super::view::View;

/// What something is reckoned to be: "put the loss at 40 million", "set the rate at 12 percent".
pub(super) fn sized(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    if !cue.takes(Frame::At) {
        return None;
    }
    let object = view.child(verb, &["dobj"]).filter(|object| *object > verb)?;
    let own = view.subtree(verb);
    let at = own.iter().copied().find(|index| {
        *index > object
            && view.word(*index) == "at"
            && (index + 1..view.sentence_range(verb).end.min(index + 5)).any(|next| view.tag(next) == "CD")
    })?;
    let number = view.child(at, &["pobj"])?;
    let first = view.subtree(object).into_iter().find(|index| *index > verb)?;
    let last = view.subtree(number).last().copied().unwrap_or(number);
    complete((first..=last).collect(), ComplementKind::Noun, object).map(|complement| Complement {
        is_judged: true,
        ..complement
    })
}

/// "drew attention to the fact that C": what stands behind the noun.
pub(super) fn fact(view: &View<'_>, verb: usize, cue_words: &std::ops::Range<usize>) -> Option<Complement> {
    let noun = (cue_words.end..cue_words.end + 3).find(|index| view.word(*index) == "fact")?;
    let that = noun + 1;
    if cue_words.len() < 2 || !is_plain_conjunction(view, that) {
        return None;
    }
    let head = view
        .children(noun)
        .chain(view.children(verb))
        .find(|child| *child > that && matches!(view.dep(*child), "acl" | "ccomp" | "relcl"))?;
    let last = view.subtree(head).last().copied()?;
    complete((that + 1..=last).collect(), ComplementKind::Clause, head).map(|complement| Complement {
        cue_end: Some(that),
        ..complement
    })
}

/// "The ministry rejects claims that C": the parser took the noun for the verb and the verb for its subject.
pub(super) fn misread(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    let noun = verb + 1;
    let turned = view.dep(verb) == "nsubj"
        && view.head(verb) == noun
        && view.tag(noun) == "VBZ"
        && view.child(verb, &["nsubj"]).is_some();
    if !turned || !cue.takes(Frame::Noun) {
        return None;
    }
    let last = view.subtree(noun).last().copied()?;
    complete((noun..=last).collect(), ComplementKind::Noun, noun)
}

/// Where something else begins that the parser hung below a content: another clause with its own subject behind
/// a semicolon; a finite verb that goes on with the cue's subject and not with "to" ("called on him to wait and
/// offered").
pub(super) fn next_clause(view: &View<'_>, verb: usize, start: usize, head: usize) -> usize {
    let sentence_end = view.sentence_range(verb).end;
    let quoted = |index: usize| view.quotation_at(index).is_some();
    let semicolon = (start..sentence_end).find(|index| {
        view.word(*index) == ";"
            && !quoted(*index)
            && !is_plain_conjunction(view, index + 1)
            && view.dep(index + 1) != "cc"
            && (index + 1..sentence_end).any(|later| matches!(view.dep(later), "nsubj" | "nsubjpass"))
    });
    let finite = has_to(view, head)
        .then(|| {
            view.children(head).find(|child| {
                *child > head && view.dep(*child) == "conj" && matches!(view.tag(*child), "VBD" | "VBZ")
            })
        })
        .flatten()
        .filter(|_| matches!(view.tag(verb), "VBD" | "VBZ"))
        .map(|other| {
            let mut edge = view.subtree(other).first().copied().unwrap_or(other);
            while edge > start + 1 && (view.dep(edge - 1) == "cc" || view.word(edge - 1) == ",") {
                edge -= 1;
            }
            edge
        });
    [semicolon, finite]
        .into_iter()
        .flatten()
        .min()
        .unwrap_or(usize::MAX)
        .max(start + 1)
}

/// "made clear that C": "clear that" belongs to the cue.
pub(super) fn without_cue(
    view: &View<'_>,
    mut complement: Complement,
    cue_words: &std::ops::Range<usize>,
) -> Complement {
    let Some(start) = complement
        .tokens
        .first()
        .filter(|first| cue_words.contains(first) && cue_words.len() > 1)
    else {
        return complement;
    };
    let mut end = cue_words.end;
    if is_plain_conjunction(view, end) {
        end += 1;
    }
    if complement.tokens.iter().any(|token| *token >= end) && *start < end {
        complement.tokens.retain(|token| *token >= end);
        complement.cue_end = complement.cue_end.max(Some(cue_words.end));
    }
    complement
}

/// A clause without a verb: "called it complete nonsense", "considers the plan dead".
pub(super) fn small_clause(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    if !(cue.takes(Frame::As) || cue.takes(Frame::Noun)) {
        return None;
    }
    let head = view.children(verb).find(|child| {
        *child > verb
            && view.dep(*child) == "ccomp"
            // "wants the lift repaired".
            && (matches!(view.pos(*child), "NOUN" | "ADJ" | "PROPN")
                || cue.kind() == CueKind::Want && matches!(view.tag(*child), "VBN" | "VBD"))
            && view
                .child(*child, &["nsubj"])
                .is_some_and(|subject| subject > verb)
            && view.child(*child, &["aux", "cop", "mark"]).is_none()
    })?;
    complete(behind(view, verb, head), ComplementKind::Noun, head).map(|complement| Complement {
        is_judged: true,
        ..complement
    })
}

/// Cuts off where it was said: "discussed leaving | at a meeting in Rome".
pub(super) fn before_venue(
    view: &View<'_>,
    mut tokens: Vec<usize>,
    head: usize,
    lexicon: &Lexicon,
) -> Vec<usize> {
    let venue = view.children(head).find(|child| {
        view.dep(*child) == "prep"
            && view.child(*child, &["pobj"]).is_some_and(|noun| {
                lexicon
                    .cues
                    .nouns
                    .exactly(view.word(noun))
                    .iter()
                    .any(|noun| noun.carrier == Carrier::Venue)
                    || lexicon
                        .reference
                        .exactly(view.word(noun))
                        .iter()
                        .any(|words| words.class == ReferenceClass::Event)
            })
    });
    if let Some(venue) = venue {
        tokens.retain(|token| *token < venue);
    }
    tokens
}

/// "As the paper has learned from officials, C": all that follows the comma.
pub(super) fn opened_by_as(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    let sentence = view.sentence_range(verb);
    let first = (sentence.start..verb).find(|at| !view.is_mark(*at))?;
    let taken = misparsed::subject_of_as(view, verb).is_some();
    let opens = super::glue::AS.contains(&view.word(first)) && view.head(first) == verb || taken;
    let says = cue.takes(Frame::That) && (cue.kind().act() == CueAct::Speech || cue.kind() == CueKind::Learn);
    // Its own clause ends with the comma: "As the ferry owner said in a note, C".
    let comma = view.subtree(verb).last().map(|last| last + 1)?;
    let main = view.head(verb);
    let hangs = view.dep(verb) == "advcl" || taken && view.dep(verb) == "parataxis";
    if !opens || !says || view.word(comma) != "," || main <= comma || !hangs {
        return None;
    }
    let tokens: Vec<usize> = (comma + 1..sentence.end).collect();
    let words = tokens.iter().filter(|token| !view.is_mark(**token)).count();
    (words >= 3).then_some(Complement {
        tokens,
        kind: ComplementKind::Clause,
        head: main,
        cue_end: None,
        is_judged: false,
    })
}

/// "The board sees no reason: the lock, it said, was safe": what stands before the colon tells of whoever speaks behind it.
pub(super) fn behind_own_colon(
    view: &View<'_>,
    verb: usize,
    subject: usize,
    tokens: Vec<usize>,
) -> Vec<usize> {
    let taken_up = view.tag(subject) == "PRP" && view.quotation_at(subject).is_none();
    let colon = tokens.iter().copied().take_while(|at| *at < verb);
    let mut colons = colon.filter(|at| view.word(*at) == ":" && view.quotation_at(*at).is_none());
    let Some(colon) = colons.next().filter(|_| taken_up) else {
        return tokens;
    };
    let clause = tokens.first().copied().unwrap_or(colon)..colon;
    let told = clause
        .clone()
        .any(|at| matches!(view.dep(at), "nsubj" | "nsubjpass"));
    let rest: Vec<usize> = tokens.iter().copied().filter(|at| *at > colon).collect();
    if told && rest.iter().any(|at| *at < verb) {
        rest
    } else {
        tokens
    }
}

/// "said in reply to a question from the paper that C", "reports, citing the court, that C": the parser hangs the clause on
/// what stands between.
pub(super) fn strayed(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    let says = cue.kind().act() == CueAct::Speech && cue.takes(Frame::That);
    let busy = view
        .children(verb)
        .any(|child| child > verb && matches!(view.dep(child), "ccomp" | "xcomp" | "attr" | "acomp"));
    if !says || busy || !matches!(view.tag(verb), "VBD" | "VBZ" | "VBP" | "VBN") {
        return None;
    }
    let sentence = view.sentence_range(verb);
    let quoted = |at: usize| view.quotation_at(at).is_some();
    let first = (verb + 2..sentence.end.min(verb + FARTHEST))
        .find(|at| is_plain_conjunction(view, *at) && !quoted(*at))?;
    let clause = matches!(view.tag(first), "IN" | "WDT")
        && matches!(
            view.pos(first + 1),
            "DET" | "PRON" | "PROPN" | "NOUN" | "ADJ" | "NUM"
        );
    let between = verb + 1..first;
    let inserted = view.word(verb + 1) == "," && view.word(first - 1) == "," && view.tag(verb + 2) == "VBG";
    let told = cue.takes(Frame::Addressee)
        && matches!(view.pos(verb + 1), "DET" | "NOUN" | "PROPN" | "ADJ" | "PRON");
    let adverbial = (told || matches!(view.pos(verb + 1), "ADP" | "ADV" | "SCONJ"))
        && !between
            .clone()
            .any(|at| matches!(view.tag(at), "VBD" | "VBZ" | "VBP" | "MD") || view.word(at) == ",");
    if !clause || !(inserted || adverbial) {
        return None;
    }
    let head = (first + 1..sentence.end).find(|at| matches!(view.tag(*at), "VBD" | "VBZ" | "VBP" | "MD"))?;
    complete((first + 1..sentence.end).collect(), ComplementKind::Clause, head)
}

/// How far behind a cue its clause may begin.
const FARTHEST: usize = 18;

/// "expects the repairs before Easter", "expects a fall of 3 percent": what somebody awaits, with its time or its measure.
pub(super) fn is_awaited(view: &View<'_>, verb: usize, complement: &Complement) -> bool {
    let dated = |at: &usize| {
        let name = view.token(*at).and_then(|token| token.name);
        let due = glue("due").contains(&view.word(at.saturating_sub(1))) && view.pos(*at) == "PROPN";
        due || matches!(name, Some("DATE" | "PERCENT" | "MONEY" | "QUANTITY"))
    };
    let words = complement.tokens.iter().filter(|at| !view.is_mark(**at));
    let mut behind = view.children(verb).filter(|child| *child > complement.head);
    let own = behind.any(|child| view.dep(child) == "prep" && view.subtree(child).iter().any(dated));
    glue("await").contains(&view.lemma(verb))
        && words.count() >= 2
        && (own || complement.tokens.iter().any(dated))
}

/// "The mayor announced this on his page", "the guild denies this": what was told right before.
pub(super) fn this(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    let object = view.child(verb, &["dobj"]).filter(|object| *object == verb + 1)?;
    let says = matches!(cue.kind(), CueKind::Say | CueKind::Affirm) && cue.takes(Frame::That)
        || cue.kind() == CueKind::Deny;
    let this = glue("stands-for").contains(&view.word(object)) && view.children(object).next().is_none();
    if !says || !this {
        return None;
    }
    complete(vec![object], ComplementKind::Noun, object).map(|complement| Complement {
        is_judged: true,
        ..complement
    })
}

/// "said on Monday it was closed": when it was said.
pub(super) fn behind_a_date(view: &View<'_>, verb: usize, mut complement: Complement) -> Complement {
    let tokens = &complement.tokens;
    let Some(first) = tokens.first().copied().filter(|first| *first > verb) else {
        return complement;
    };
    let dated = |at: &usize| {
        matches!(
            view.token(*at).and_then(|token| token.name),
            Some("DATE" | "TIME")
        )
    };
    let days = tokens.iter().skip(1).take_while(|at| dated(at)).count();
    let subject = tokens.get(days + 1).is_some_and(|at| {
        matches!(
            view.dep(*at),
            "det" | "poss" | "nsubj" | "nsubjpass" | "compound" | "amod" | "expl" | "nummod"
        )
    });
    if complement.kind == ComplementKind::Clause && view.pos(first) == "ADP" && days > 0 && subject {
        complement.tokens.drain(..=days);
    }
    complement
}

/// "told the court Ness knew of it": whom it was told, whom the parser takes for a part of the name behind.
pub(super) fn behind_a_hearer(
    view: &View<'_>,
    verb: usize,
    cue: &Cue,
    mut complement: Complement,
) -> Complement {
    let tokens = &complement.tokens;
    let at = |place: usize| tokens.get(place).copied().unwrap_or(verb);
    let (article, hearer, name) = (at(0), at(1), at(2));
    let lost = cue.takes(Frame::Addressee)
        && complement.kind == ComplementKind::Clause
        && article == verb + 1
        && view.dep(article) == "det"
        && view.tag(hearer) == "NN"
        && view.dep(hearer) == "compound"
        && view.pos(name) == "PROPN"
        && matches!(view.dep(name), "nsubj" | "nsubjpass" | "compound")
        && glue("hearer").contains(&view.word(hearer));
    if lost {
        complement.tokens.drain(..2);
    }
    complement
}

/// Whether a noun stands for the report itself: "the information", "the news".
pub(crate) fn is_the_news(view: &View<'_>, noun: usize, lexicon: &Lexicon) -> bool {
    let _ = lexicon;
    view.children(noun)
        .all(|child| matches!(view.dep(child), "det" | "punct"))
        && view.child(noun, &["det"]).is_some()
        && super::glue::NEWS.contains(&view.word(noun))
}

/// "What she wants is an inquiry": what the sentence gives for "what".
pub(super) fn cleft(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    let object = view.child(verb, &["dobj"]).filter(|object| *object < verb)?;
    let is = view.head(verb);
    let asks = view.tag(object) == "WP" && matches!(view.dep(verb), "csubj" | "nsubj");
    if !asks || view.lemma(is) != "be" || is < verb || !(cue.takes(Frame::Noun) || cue.takes(Frame::That)) {
        return None;
    }
    let sentence = view.sentence_range(verb);
    let rest: Vec<usize> = (is + 1..sentence.end).collect();
    let head = view.children(is).find(|child| *child > is)?;
    complete(rest, ComplementKind::Noun, head).map(|complement| Complement {
        is_judged: true,
        ..complement
    })
}
