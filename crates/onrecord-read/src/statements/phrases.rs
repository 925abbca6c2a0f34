//! Statements that a fixed phrase hands over: "according to X", "in the words of X"; and the phrases
//! that add a link to a statement beside them: "citing X", "quoted by X", "in an interview with X".

use onrecord_lexicon::cues::{Cue, CueKind, SourcePlace};
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::Mode;

use super::draft::{Actor, Draft, Seat};
use super::sources::actors;
use super::verbs::{act, mode};
use super::view::View;

/// A phrase that adds a link to a statement of its sentence.
#[derive(Clone, Debug)]
pub(crate) struct Aside {
    /// What the link is.
    pub(crate) place: SourcePlace,
    /// Who it names.
    pub(crate) actors: Vec<Actor>,
    /// The first token of the phrase.
    pub(crate) start: usize,
    /// One past its last token, source included.
    pub(crate) end: usize,
}

/// What the phrases of a report give.
#[derive(Debug, Default)]
pub(crate) struct Phrased {
    /// Statements of their own.
    pub(crate) drafts: Vec<Draft>,
    /// Links for others.
    pub(crate) asides: Vec<Aside>,
}

/// Finds what fixed phrases hand over.
///
/// # Limits
///
/// "according to" with a thing behind it ("according to plan") is told from a source only by the
/// word lists.
pub(crate) fn phrases(view: &View<'_>, lexicon: &Lexicon) -> Phrased {
    let mut found = Phrased::default();
    for range in view.told_sentences() {
        for phrase in lexicon.cues.phrases.find(view.words(range.clone())) {
            let words = range.start + phrase.words.start..range.start + phrase.words.end;
            // "The agency, quoting the ministry, says": whom it has it from.
            let cited = phrase.entry.source == SourcePlace::Cited;
            if cited || !describes_speaker(view, words.start, lexicon) {
                by_phrase(view, phrase.entry, words, range.clone(), lexicon, &mut found);
            }
        }
        if view.is_parsed() {
            found
                .drafts
                .extend(range.clone().filter_map(|noun| by_whose(view, noun, &range)));
        }
    }
    found
}

/// "The report, written by X, concludes that": the phrase only says more of who speaks.
fn describes_speaker(view: &View<'_>, start: usize, lexicon: &Lexicon) -> bool {
    if view.dep(start) != "acl" {
        return false;
    }
    let noun = view.head(start);
    let verb = view.head(noun);
    // "the efforts made by the board": no words are made.
    let said = lexicon.cues.nouns.exactly(view.word(noun));
    if said.is_empty() && glue("makes").contains(&view.lemma(start)) {
        return true;
    }
    view.dep(noun) == "nsubj"
        && view.child(verb, &["ccomp"]).is_some()
        && !lexicon.cues.by_lemma(view.lemma(verb)).is_empty()
}

fn by_phrase(
    view: &View<'_>,
    cue: &Cue,
    words: std::ops::Range<usize>,
    sentence: std::ops::Range<usize>,
    lexicon: &Lexicon,
    found: &mut Phrased,
) {
    if cue.source == SourcePlace::Nowhere || cue.source == SourcePlace::Subject {
        return;
    }
    let Some(head) = source_after(view, words.end, sentence.end) else {
        return;
    };
    let who = actors(view, head);
    let who = with_the_rest_of_the_name(view, who, sentence.end);
    let who = before_the_clause(view, who, &sentence);
    let Some(end) = who
        .iter()
        .map(|actor| view.syntax.tokens_in(actor.span).end)
        .max()
    else {
        return;
    };
    if who
        .iter()
        .any(|actor| view.syntax.tokens_in(actor.span).start > words.end + 2)
    {
        return;
    }
    // "signed by 15 November", "by Friday": a day says nothing.
    if who.iter().all(|actor| is_date(view, actor)) {
        return;
    }
    if cue.source != SourcePlace::After {
        found.asides.push(Aside {
            place: cue.source,
            actors: who,
            start: words.start,
            end,
        });
        return;
    }
    let content = attributed(view, words.clone(), end, sentence);
    let mut draft = Draft::new(
        words.start,
        view.span(words.clone()).into_iter().collect(),
        format!("cue/{}", cue.id()),
    );
    draft.citing = relied_on(view, head, lexicon);
    draft.actors = who;
    draft.seat = Seat::Added;
    draft.content = view.spans(&content);
    draft.act = act(cue.kind());
    draft.mode = mode(cue.kind());
    if draft.mode == Mode::Act {
        draft.mode = Mode::Indirect;
    }
    if !draft.content.is_empty() {
        found.drafts.push(draft);
    }
}

/// "In the guild's telling, C", "to the mayor's mind, C", "C, by the ministry's own count".
fn by_whose(view: &View<'_>, noun: usize, sentence: &std::ops::Range<usize>) -> Option<Draft> {
    let whose = glue("whose-reckoning").contains(&view.word(noun)) && view.quotation_at(noun).is_none();
    let owner = view.child(noun, &["poss"]).filter(|_| whose)?;
    let prep = view.head(noun);
    let opens =
        view.dep(noun) == "pobj" && glue("in-whose-telling").contains(&view.word(prep)) && prep < owner;
    let pronoun = view.tag(owner) == "PRP$" && glue("self").contains(&view.word(owner));
    let set_off = |at: usize| at <= sentence.start || view.is_mark(at - 1);
    let ends = view.subtree(noun).last().map_or(noun + 1, |last| last + 1);
    // "In her view the ship must go": the clause may begin at once.
    let closed = ends >= sentence.end || view.is_mark(ends) || prep == sentence.start;
    if !opens || pronoun || !set_off(prep) || !closed {
        return None;
    }
    let content = attributed(view, prep..ends, ends, sentence.clone());
    let told = content.iter().any(|at| matches!(view.pos(*at), "VERB" | "AUX"));
    let cue = [prep..prep + 1, noun..noun + 1];
    let mut draft = Draft::new(
        noun,
        cue.into_iter().filter_map(|words| view.span(words)).collect(),
        "cue/in-the-view-of",
    );
    draft.actors = actors(view, owner);
    draft.seat = Seat::Added;
    draft.content = view.spans(&content);
    draft.mode = Mode::Indirect;
    (told && !draft.content.is_empty() && !draft.actors.is_empty()).then_some(draft)
}

/// Whom a source relies on, in a clause of its own: "according to X, which quotes from a paper".
fn relied_on(view: &View<'_>, head: usize, lexicon: &Lexicon) -> Vec<Actor> {
    let cites = |verb: usize| {
        view.lemma(verb) == "quote"
            || lexicon
                .cues
                .by_lemma(view.lemma(verb))
                .iter()
                .any(|cue| cue.kind() == CueKind::Cite)
    };
    let Some(verb) = view.children(head).find(|child| {
        matches!(view.dep(*child), "relcl" | "acl") && view.tag(*child) != "VBN" && cites(*child)
    }) else {
        return Vec::new();
    };
    let object = view.child(verb, &["dobj"]).or_else(|| {
        view.child(verb, &["prep"])
            .and_then(|prep| view.child(prep, &["pobj"]))
    });
    object.map_or_else(Vec::new, |object| actors(view, object))
}

/// Whether words are a date or a time of the day.
fn is_date(view: &View<'_>, actor: &Actor) -> bool {
    let tokens = view.syntax.tokens_in(actor.span);
    let timed = |index: usize| view.is_time(index);
    // "15 November", whatever the model takes it for.
    let day = tokens.len() == 2 && view.tag(tokens.start) == "CD" && view.tag(tokens.start + 1) == "NNP";
    day || timed(actor.head) || tokens.len() == 2 && timed(tokens.start) && timed(tokens.end - 1)
}

/// "According to the broadcaster North, an officer ordered them to stay": the parser takes the subject of the clause for an
/// apposition or for one more source.
fn before_the_clause(view: &View<'_>, who: Vec<Actor>, sentence: &std::ops::Range<usize>) -> Vec<Actor> {
    let Some(first) = who.first().map(|actor| view.syntax.tokens_in(actor.span).start) else {
        return who;
    };
    let last = who
        .iter()
        .map(|actor| view.syntax.tokens_in(actor.span).end)
        .max()
        .unwrap_or(first);
    let Some(comma) = (first..last).find(|at| view.word(*at) == ",") else {
        return who;
    };
    let verb = (comma + 1..sentence.end).find(|at| matches!(view.tag(*at), "VBD" | "VBZ" | "VBP" | "MD"));
    let plain = verb.is_some_and(|verb| {
        last <= verb && !(comma + 1..verb).any(|at| view.is_mark(at) || view.dep(at) == "cc")
    });
    let opens = (sentence.start..first).filter(|at| !view.is_mark(*at)).count() <= OPENING;
    if !plain || !opens {
        return who;
    }
    let cut = |actor: Actor| {
        let tokens = view.syntax.tokens_in(actor.span);
        let span = view.span(view.trimmed(tokens.start..tokens.end.min(comma)))?;
        let inside = view.syntax.tokens_in(span).contains(&actor.head);
        Some(Actor {
            span,
            head: if inside { actor.head } else { comma - 1 },
        })
    };
    let kept = who
        .into_iter()
        .filter(|actor| view.syntax.tokens_in(actor.span).start < comma);
    kept.filter_map(cut).collect()
}

/// At most so many words stand before the source of a phrase that opens its sentence: "But according to".
const OPENING: usize = 4;

/// A name that the parser cut short: "according to Norway Senator Anna Berg, ...".
fn with_the_rest_of_the_name(view: &View<'_>, mut who: Vec<Actor>, sentence_end: usize) -> Vec<Actor> {
    let [only] = who.as_mut_slice() else { return who };
    let end = view.syntax.tokens_in(only.span).end;
    let rest = (end..sentence_end)
        .take_while(|index| view.tag(*index).starts_with("NN"))
        .count();
    let closed = view.word(end + rest) == ",";
    if rest > 0
        && rest <= 6
        && closed
        && view.pos(end + rest - 1) == "PROPN"
        && let Some(more) = view.span(end..end + rest)
    {
        only.span = only.span.hull(more);
        only.head = end + rest - 1;
    }
    who
}

/// The head of the noun phrase that starts behind a phrase.
fn source_after(view: &View<'_>, start: usize, end: usize) -> Option<usize> {
    let mut first = start;
    while first < end && (view.is_quotation_mark(first) || view.word(first) == ":") {
        first += 1;
    }
    if first >= end || view.is_mark(first) {
        return None;
    }
    if !view.is_parsed() {
        let last = (first..end)
            .take_while(|index| !view.is_mark(*index))
            .take(6)
            .last()?;
        return Some(last);
    }
    // Up from the first word as long as it stays behind the phrase and in the noun phrase.
    let mut head = first;
    for _ in 0..12 {
        let next = view.head(head);
        if next == head || next < start || next >= end {
            break;
        }
        let nominal = matches!(
            view.dep(head),
            "det"
                | "amod"
                | "compound"
                | "poss"
                | "nummod"
                | "nmod"
                | "advmod"
                | "case"
                | "quantmod"
                | "predet"
                | "punct"
                | "npadvmod"
        );
        if !nominal {
            break;
        }
        head = next;
    }
    let noun = matches!(view.pos(head), "NOUN" | "PROPN" | "PRON" | "NUM")
        || matches!(view.tag(head), "DT" | "JJ" | "VBG");
    noun.then_some(head)
}

/// The tokens that "according to X" attributes.
fn attributed(
    view: &View<'_>,
    words: std::ops::Range<usize>,
    end: usize,
    sentence: std::ops::Range<usize>,
) -> Vec<usize> {
    let left = (sentence.start..words.start)
        .filter(|index| !view.is_mark(*index))
        .count();
    let right_start = skip_asides(view, end, sentence.end);
    let right = (right_start..sentence.end)
        .filter(|index| !view.is_mark(*index))
        .count();
    if left <= 1 {
        return (right_start..sentence.end).collect();
    }
    let told_behind = (right_start..sentence.end).any(|index| matches!(view.pos(index), "VERB" | "AUX"));
    // "according to figures the board published in June": which figures.
    let describes = (words.end..end).any(|at| matches!(view.tag(at), "NNS" | "NN"))
        && !view.is_mark(end)
        && (end..sentence.end).any(|at| view.dep(at) == "relcl" && (words.end..end).contains(&view.head(at)));
    if left > 3 && (!told_behind || describes) {
        return left_clause(view, words.start, sentence.start);
    }
    if right == 0 || (view.is_mark(end) && !matches!(view.word(end), "," | "–" | "—")) {
        return left_clause(view, words.start, sentence.start);
    }
    // In the middle: the clause that the phrase stands in.
    let first = words.start;
    let mut head = view.head(first);
    for _ in 0..8 {
        if matches!(view.pos(head), "VERB" | "AUX") || view.head(head) == head {
            break;
        }
        head = view.head(head);
    }
    let own: Vec<usize> = (words.start..right_start.max(end)).collect();
    let clause = host_clause(view, head, &own);
    let before = clause
        .iter()
        .filter(|token| **token < words.start && !view.is_mark(**token))
        .count();
    // A few words that only lead over, then a comma, are no content.
    let leads_over = before <= 5
        && words.start > 0
        && view.word(words.start - 1) == ","
        && !clause.iter().any(|token| {
            *token < words.start && matches!(view.dep(*token), "nsubj" | "nsubjpass" | "ROOT" | "expl")
        });
    if leads_over {
        clause.into_iter().filter(|token| *token >= end).collect()
    } else {
        clause
    }
}

/// What is left of a clause when the phrase inside it is taken out.
pub(crate) fn host_clause(view: &View<'_>, head: usize, without: &[usize]) -> Vec<usize> {
    let mut head = head;
    // A phrase at the end of a sentence covers the sentence, whatever it hangs on.
    let ends = without
        .last()
        .is_some_and(|last| (last + 1..view.sentence_range(*last).end).all(|index| view.is_mark(index)));
    if ends {
        let sentence = view.sentence_range(head);
        let first = without.first().copied().unwrap_or(sentence.end);
        return left_clause(view, first, sentence.start);
    }
    for _ in 0..4 {
        if matches!(view.dep(head), "xcomp" | "auxpass" | "aux" | "acomp" | "attr") {
            head = view.head(head);
        }
    }
    let mut tokens = view.subtree(head);
    tokens.retain(|token| !without.contains(token));
    tokens
}

/// The clause to the left of a phrase, from the start of its sentence, without words that only
/// lead over.
fn left_clause(view: &View<'_>, end: usize, start: usize) -> Vec<usize> {
    let mut first = start_of_the_clause(view, start, end);
    // "However, ...": an adverb or conjunction with a comma.
    let adverb =
        |index: usize| matches!(view.dep(index), "advmod" | "cc" | "intj") && view.pos(index) != "VERB";
    while first + 1 < end && adverb(first) && (view.word(first + 1) == "," || view.dep(first) == "cc") {
        first += if view.word(first + 1) == "," { 2 } else { 1 };
    }
    (first..end).collect()
}

/// Behind a semicolon, or a colon that ends a clause of its own, begins what a phrase at the end covers: "Six will go; nine
/// stay, according to the board".
fn start_of_the_clause(view: &View<'_>, start: usize, end: usize) -> usize {
    let has_verb = |mut range: std::ops::Range<usize>| {
        range.any(|at| matches!(view.tag(at), "VBD" | "VBZ" | "VBP" | "MD"))
    };
    let parts = |at: usize| match view.word(at) {
        ";" => true,
        ":" => has_verb(start..at) && has_verb(at + 1..end),
        _ => false,
    };
    (start + 1..end)
        .rev()
        .find(|at| parts(*at) && view.quotation_at(*at).is_none())
        .map_or(start, |at| at + 1)
}

/// Steps over a comma and, behind it, "citing X" up to its comma.
fn skip_asides(view: &View<'_>, start: usize, end: usize) -> usize {
    let mut at = start;
    while at < end && view.is_mark(at) && !view.is_quotation_mark(at) {
        at += 1;
    }
    // ", a copy of which the paper has": tells of the source.
    let copy = at > start
        && (at + 1..end.min(at + 4)).any(|which| view.tag(which) == "WDT" && view.pos(which - 1) == "ADP");
    if copy && let Some(comma) = (at..end).find(|index| view.word(*index) == ",") {
        return comma + 1;
    }
    // ", which represents mills": tells who the source is.
    if at > start && matches!(view.tag(at), "WDT" | "WP" | "WP$") {
        let mut verb = at;
        for _ in 0..4 {
            if view.dep(verb) == "relcl" || view.head(verb) == verb {
                break;
            }
            verb = view.head(verb);
        }
        let last = view.subtree(verb).last().copied().unwrap_or(at);
        if view.dep(verb) == "relcl" && last < end {
            return if view.word(last + 1) == "," {
                last + 2
            } else {
                last + 1
            };
        }
    }
    if matches!(view.tag(at), "VBG")
        && view.child(at, &["dobj"]).is_some()
        && view.child(at, &["nsubj", "aux", "mark"]).is_none()
    {
        let last = view.subtree(at).last().copied().unwrap_or(at);
        if last < end && view.word(last + 1) == "," {
            return last + 2;
        }
        if let Some(comma) = (at..end).find(|index| view.word(index.to_owned()) == ",") {
            return comma + 1;
        }
    }
    at
}
