//! Numbers that somebody gives: "the guild counted 3,000, the police put it at 800", "the union says 41 were shut; the town
//! gave 26". The parser seldom knows such short clauses; here the words beside the verb tell them.

use std::ops::Range;

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::grammar::glue;
use onrecord_nouns::{CueAct, Mention, Mode};

use super::draft::Draft;
use super::sources::{actors, is_somebody, subject_of};
use super::view::View;

/// The rule's name.
pub(crate) const RULE: &str = "reckoned/number";

/// At most so many tokens name what is measured: "the damage to the bridge".
const LONGEST_THING: usize = 9;
/// At most so many tokens soften a number: "no more than about".
const MOST_HEDGES: usize = 5;
/// At most so many words say what was counted.
const MOST_COUNTED: usize = 4;

/// Finds the numbers that somebody gives.
///
/// # Limits
///
/// A verb that may also take other objects ("gave", "has") counts only with a bare number.
pub(crate) fn reckoned(view: &View<'_>, mentions: &[Mention], lexicon: &Lexicon) -> Vec<Draft> {
    let mut found = Vec::new();
    for range in view.told_sentences() {
        for verb in range.clone() {
            if view.quotation_at(verb).is_some()
                || !matches!(view.tag(verb), "VBD" | "VBZ" | "VBP" | "VBN" | "VB")
            {
                continue;
            }
            found.extend(given(view, verb, &range, mentions, lexicon));
        }
    }
    found
}

fn given(
    view: &View<'_>,
    verb: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    let lemma = view.lemma(verb);
    let reckons = glue("reckons").contains(&lemma);
    if !reckons && !glue("gives-number").contains(&lemma) && !glue("gives-as").contains(&lemma) {
        return None;
    }
    let told = size(view, verb, sentence.end)?;
    let passive = view.child(verb, &["auxpass", "nsubjpass", "mark"]).is_some();
    let infinitive = view.children(verb).any(|child| view.tag(child) == "TO");
    let subject = subject_of(view, verb).filter(|subject| *subject < verb)?;
    let whole = actors(view, subject);
    let between = view.syntax.tokens_in(whole.last()?.span).end..verb;
    // "X, who counted nine": only auxiliaries and adverbs stand between a source and its verb.
    let beside = between
        .clone()
        .all(|at| matches!(view.pos(at), "AUX" | "ADV" | "PART") || view.is_mark(at));
    let somebody = is_somebody(view, subject, mentions, lexicon);
    if passive || infinitive || !somebody || !beside || matches!(view.tag(subject), "WDT" | "WP") {
        return None;
    }
    let start = between.filter(|at| !view.is_mark(*at)).min().unwrap_or(verb);
    let mut draft = Draft::new(
        verb,
        view.span(start..told.start.min(verb + 2)).into_iter().collect(),
        RULE,
    );
    draft.actors = whole;
    draft.content = view.span(view.trimmed(told)).into_iter().collect();
    draft.act = CueAct::Estimate;
    draft.mode = Mode::Indirect;
    (!draft.content.is_empty()).then_some(draft)
}

/// The words behind a verb that give a size and end their clause.
fn size(view: &View<'_>, verb: usize, end: usize) -> Option<Range<usize>> {
    let lemma = view.lemma(verb);
    let reckons = glue("reckons").contains(&lemma);
    let mut first = verb + 1;
    // "speaks of 900", "admits to 900".
    let leads = glue("leads-number").contains(&view.word(first));
    if leads {
        first += 1;
    }
    // "the number of 6,000".
    if glue("article").contains(&view.word(first))
        && glue("number-of").contains(&view.lemma(first + 1))
        && glue("leads-number").contains(&view.word(first + 2))
        && let Some(number) = number(view, first + 3, end)
    {
        return closes(view, number, end, false).then_some(first..number);
    }
    // "the loss at 40 million", "it below 600", "the depth as 12".
    let joins = |at: usize| {
        reckons && glue("measures").contains(&view.word(at))
            || glue("gives-as").contains(&lemma) && super::glue::AS.contains(&view.word(at))
    };
    let thing = (first..end.min(first + LONGEST_THING)).find(|at| {
        joins(*at) || view.is_mark(*at) && view.word(*at) != "-" || matches!(view.pos(*at), "VERB" | "AUX")
    });
    if let Some(at) = thing.filter(|at| *at > first && joins(*at))
        && let Some(number) = number(view, at + 1, end)
    {
        let counted = counted(view, number, end);
        return closes(view, counted, end, true).then_some(first..counted);
    }
    let last = number(view, first, end)?;
    if !reckons && !beside_another(view, verb) && !leads {
        return None;
    }
    let counted = if reckons { counted(view, last, end) } else { last };
    closes(view, counted, end, reckons).then_some(first..counted)
}

/// Where a number ends that begins at a token, with what softens it: "no more than about 3,000", "between 40 and 60".
fn number(view: &View<'_>, start: usize, end: usize) -> Option<usize> {
    let soft = |at: usize| matches!(view.pos(at), "ADV" | "ADJ" | "ADP" | "SCONJ" | "DET" | "PART");
    let first = (start..end.min(start + MOST_HEDGES + 1))
        .find(|at| view.tag(*at) == "CD")
        .filter(|first| (start..*first).all(soft) && !super::glue::THAT.contains(&view.word(start)))?;
    // "gave 26 yesterday": the day is no part of the number.
    if view.is_time(first) && view.dep(first) != "dobj" {
        return None;
    }
    let goes_on = |at: usize| {
        let name = view.token(at).and_then(|token| token.name);
        view.tag(at) == "CD"
            || matches!(name, Some("PERCENT" | "MONEY" | "QUANTITY" | "CARDINAL"))
            || matches!(view.pos(at), "CCONJ" | "ADP" | "PART" | "PUNCT" | "SYM")
                && view.tag(at + 1) == "CD"
                && !matches!(view.word(at), "," | ";" | ":")
    };
    let mut last = first + 1;
    while last < end && goes_on(last) {
        last += 1;
    }
    Some(last)
}

/// Where the words end that say what was counted, or over what time: "3,000 marchers", "40 million crowns a year".
fn counted(view: &View<'_>, from: usize, end: usize) -> usize {
    let word = |at: usize| matches!(view.pos(at), "NOUN" | "ADJ" | "PROPN");
    let words = (from..end.min(from + MOST_COUNTED)).take_while(|at| {
        let rate = *at > from && view.tag(at - 1) == "DT";
        word(*at) && (rate || !view.is_time(*at))
            || view.tag(*at) == "DT" && view.pos(at + 1) == "NOUN" && *at > from
    });
    let last = from + words.count();
    if view.tag(last.saturating_sub(1)) == "DT" {
        last - 1
    } else {
        last
    }
}

/// Whether a clause ends at a token, but for the day.
fn closes(view: &View<'_>, at: usize, end: usize, loosely: bool) -> bool {
    let timed = |at: usize| {
        view.is_time(at) || view.pos(at) == "ADV" || view.pos(at) == "ADP" && view.is_time(at + 1)
    };
    let mut next = at;
    while next < end && timed(next) {
        next += 1;
    }
    // "estimates 5 million tons of grain are blocked": a clause goes on.
    let told = (next..end)
        .take_while(|at| !view.is_mark(*at))
        .any(|at| matches!(view.tag(at), "VBD" | "VBZ" | "VBP" | "MD"));
    next >= end || view.is_mark(next) || view.dep(next) == "cc" || loosely && !told && view.pos(next) == "ADP"
}

/// Whether another number stands before a verb in its sentence: "the union says 41; the town gave 26".
fn beside_another(view: &View<'_>, verb: usize) -> bool {
    let start = view.sentence_range(verb).start;
    (start..verb).any(|at| view.tag(at) == "CD" && !view.is_time(at))
}
