//! Cues that marks set off from what is said: "It would, she said, drive shops away", "C – that is what the guards
//! say", "C, a survey shows". The marks tell them even where the parser lost the sentence.

use std::ops::Range;

use onrecord_lexicon::cues::{Cue, CueAct as Sort, CueKind, Frame};
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{Mention, Mode, Span};

use super::draft::{Draft, Seat};
use super::sources::{Speaks, actor, actors, speaks, subject_of};
use super::verbs::{act, mode};
use super::view::View;

/// The longest insertion, in tokens.
const LONGEST: usize = 12;
/// At most so many tokens name the speaker.
const LONGEST_NAME: usize = 9;
/// At most so many tokens follow a cue inside its marks: "said on the telephone".
const LONGEST_ASIDE: usize = 5;
/// Words of what is said, at least.
const LEAST: usize = 3;

/// Finds cues that marks set off and that no other finder has, and what is said on both sides of one where another finder has
/// one side.
///
/// # Limits
///
/// A speaker is the noun that stands beside the cue inside the marks.
pub(crate) fn set_off(view: &View<'_>, mentions: &[Mention], lexicon: &Lexicon, drafts: &mut Vec<Draft>) {
    let mut found: Vec<Draft> = Vec::new();
    for range in view.told_sentences() {
        for hit in lexicon.cues.verbs.find(view.words(range.clone())) {
            let words = range.start + hit.words.start..range.start + hit.words.end;
            let Some(place) = view.span(words.clone()) else {
                continue;
            };
            let taken = |draft: &Draft| {
                words.contains(&draft.anchor) || draft.cue.iter().any(|cue| cue.overlaps(place))
            };
            if view.quotation_at(words.start).is_some() || found.iter().any(taken) {
                continue;
            }
            let apart = || between_marks(view, &range, words.clone(), hit.entry, mentions, lexicon);
            if let Some(known) = drafts.iter_mut().find(|draft| taken(draft)) {
                let [content] = known.content.as_slice() else {
                    continue;
                };
                // Where a clause ends at the mark, what follows may be the writer's again.
                let end = view.syntax.tokens_in(*content).end;
                let quoted = view.quotation_at(end.saturating_sub(1)).is_some();
                let clause = view.syntax.tokens_in(*content).any(|at| is_verb(view, at));
                let ends = |draft: &Draft| {
                    end <= words.start
                        && (!clause
                            || !quoted
                                && draft
                                    .content
                                    .first()
                                    .is_some_and(|first| view.syntax.tokens_in(*first).end > end))
                };
                // "No ballot, says the chairman, was touched": the known source is a part of what is said.
                let swallowed = |draft: &Draft| {
                    let source = known.actors.first().map(|actor| actor.span);
                    source.is_some_and(|source| draft.content.iter().any(|content| content.contains(source)))
                };
                if let Some(draft) = apart().filter(|draft| {
                    known.anchor == words.start
                        && draft.content.len() == 2
                        && (ends(draft) || swallowed(draft))
                }) {
                    known.content = draft.content;
                    known.actors = draft.actors;
                }
                continue;
            }
            let draft = that_is_what(view, &range, words.clone(), hit.entry);
            found.extend(draft.or_else(apart));
        }
    }
    drafts.append(&mut found);
}

/// Whether nothing but its speaker and a few words stand with a cue between two marks.
pub(crate) fn is_set_off(view: &View<'_>, draft: &Draft, lexicon: &Lexicon) -> bool {
    let cues = lexicon.cues.by_lemma(view.lemma(draft.anchor));
    let Some(verb) = cues.first().filter(|cue| cue.takes(Frame::That)) else {
        return false;
    };
    let sentence = view.sentence_range(draft.anchor);
    let [actor] = draft.actors.as_slice() else {
        return false;
    };
    let Some(cue) = draft.cue.first() else {
        return false;
    };
    let mut phrase = view.syntax.tokens_in(cue.hull(actor.span));
    let before = phrase.start.saturating_sub(1);
    let as_well = super::glue::AS.contains(&view.word(before));
    if as_well {
        phrase.start = before;
    }
    if !(hands_over(verb) || as_well && verb.kind() == CueKind::Learn) {
        return false;
    }
    let Some((open, close)) = marks_around(view, &sentence, &phrase) else {
        return false;
    };
    let before = open.is_some_and(|open| {
        let tokens = draft.content.iter().map(|span| view.syntax.tokens_in(*span));
        tokens.clone().any(|tokens| tokens.end <= open + 1)
            && tokens
                .clone()
                .all(|tokens| tokens.end <= open + 1 || tokens.start >= close)
    });
    before
        && (draft.is_speech() || draft.mode == Mode::Attitude)
        && draft.seat == Seat::Clause
        && phrase.len() <= LONGEST
}

/// The marks before and behind a phrase, if a few words at most stand between: the mark before may be the beginning of the
/// sentence, and the one behind its end.
fn marks_around(
    view: &View<'_>,
    sentence: &Range<usize>,
    phrase: &Range<usize>,
) -> Option<(Option<usize>, usize)> {
    let open = phrase.start.checked_sub(1).filter(|at| sentence.contains(at));
    if open.is_some_and(|at| !parts(view, at)) {
        return None;
    }
    let limit = sentence.end.min(phrase.end + LONGEST_ASIDE + 1);
    let close = (phrase.end..limit)
        .find(|at| view.is_mark(*at))
        .or((limit == sentence.end).then_some(limit))?;
    // "X calls it “a farce”": a quotation behind a cue is its object.
    let quoted = close < sentence.end && view.is_quotation_mark(close);
    let ends = close >= sentence.end || parts(view, close) && !quoted || view.word(close) == ".";
    ends.then_some((open, close))
}

/// Whether a mark can set words off; a hyphen inside a word cannot.
fn parts(view: &View<'_>, at: usize) -> bool {
    let touches = |left: usize, right: usize| {
        let ends = view.token(left).map(|token| token.span.end());
        ends.is_some() && ends == view.token(right).map(|token| token.span.start())
    };
    let inside = || at > 0 && touches(at - 1, at) && touches(at, at + 1);
    match view.word(at) {
        "," | "—" | "--" => true,
        "–" | "-" | "−" => !inside(),
        _ => view.is_quotation_mark(at),
    }
}

/// Whether a cue hands over what marks part from it: to find or see something takes it as an object.
fn hands_over(cue: &Cue) -> bool {
    let kind = cue.kind();
    let object = matches!(
        kind,
        CueKind::Learn | CueKind::Utter | CueKind::Cite | CueKind::Discuss
    );
    // "sees the wall as done".
    let held = kind.act() == Sort::Attitude && cue.takes(Frame::As);
    // "warn", "complain" hand over clauses as "say" does.
    let says = kind.act() != Sort::Act || cue.takes(Frame::Quote);
    says && !object && !held
}

/// "..., X said, ..." and "..., said X, ..." where the parser sees no clause.
fn between_marks(
    view: &View<'_>,
    sentence: &Range<usize>,
    cue_words: Range<usize>,
    cue: &Cue,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    // "said" for "amod", "shows" for a plural: the parser may have lost the verb, not its form.
    let tag = view.tag(cue_words.start);
    if !cue.takes(Frame::That) || !matches!(tag, "VB" | "VBD" | "VBZ" | "VBP" | "VBN" | "NNS") {
        return None;
    }
    let from = sentence.start.max(cue_words.start.saturating_sub(LONGEST_NAME));
    let open = (from..cue_words.start)
        .rev()
        .find(|at| view.is_mark(*at) && !view.is_quotation_mark(*at))?;
    if !parts(view, open) {
        return None;
    }
    // "The mill, as its owner admitted to us, was shut".
    let as_well = super::glue::AS.contains(&view.word(open + 1)) && open + 2 < cue_words.start;
    // "as the paper has learned from the guild": what it learned is told, with "as".
    // "Six in ten are against, a poll by the institute finds": at the end of the sentence.
    let last = (cue_words.end..sentence.end).all(|at| view.is_mark(at)) && cue.kind() == CueKind::Learn;
    let says = hands_over(cue)
        || as_well && cue.kind() == CueKind::Learn
        || last && glue("finds").contains(&cue.lemma);
    if !says || !as_well && tag == "VBN" {
        return None;
    }
    let mut ahead = open + 1 + usize::from(as_well)..cue_words.start;
    while as_well && ahead.len() > 1 && view.pos(ahead.end - 1) == "AUX" {
        ahead.end -= 1;
    }
    // "The memo, which is old, says Tarn is broke": the parser knows a speaker before the mark.
    let known = view
        .child(cue_words.start, &["nsubj"])
        .is_some_and(|subject| subject < open);
    let shared = subject_of(view, cue_words.start).is_some_and(|subject| {
        subject < open && speaks(view, subject, mentions, lexicon) == Speaks::Somebody
    });
    // "He met the mayor, warned Rome": somebody may be warned, not stressed.
    let bare = tag == "VB" && (!ahead.is_empty() || view.child(cue_words.start, &["aux"]).is_some());
    // "No ballot, says the chairman, was touched": the parser takes what is said for who says it.
    let inverted = ahead.is_empty() && {
        let close = (cue_words.end..sentence.end).find(|at| view.is_mark(*at));
        let goes_on = close.is_some_and(|close| {
            view.word(close) == "," && matches!(view.tag(close + 1), "VBD" | "VBZ" | "VBP" | "MD")
        });
        // "Five have died, confirmed Ana Rell, a surgeon": the cue has another tense than the verb before, or hands over clauses
        // alone.
        let verb = (sentence.start..open)
            .rev()
            .find(|at| matches!(view.tag(*at), "VBD" | "VBZ" | "VBP" | "MD"));
        let apart = verb.is_some_and(|verb| view.tag(verb) != tag || !cue.takes(Frame::Noun));
        let last = (cue_words.end..sentence.end)
            .all(|at| view.is_mark(at) || is_nominal(view, at) || matches!(view.tag(at), "POS" | "PRP$"));
        let somebody = || {
            let name = cue_words.end..close.unwrap_or(sentence.end);
            speaker(view, &name, mentions, lexicon)
                .is_some_and(|head| speaks(view, head, mentions, lexicon) == Speaks::Somebody)
        };
        let says = cue.kind().act() == Sort::Speech || cue.takes(Frame::Quote);
        goes_on || apart && last && says && tag != "VBN" && !view.is_mark(cue_words.end) && somebody()
    };
    if bare || ahead.is_empty() && !inverted && (known || shared && cue.takes(Frame::Addressee)) {
        return None;
    }
    let (name, phrase) = if ahead.is_empty() {
        let until = (cue_words.end..sentence.end)
            .find(|at| view.is_mark(*at))
            .unwrap_or(sentence.end);
        (cue_words.end..until, cue_words.start..until)
    } else {
        (ahead.clone(), open + 1..cue_words.end)
    };
    let (_, close) = marks_around(view, sentence, &phrase)?;
    let name_goes_on = inverted && (close..sentence.end).all(|at| view.is_mark(at) || is_nominal(view, at));
    let at_the_end = close >= sentence.end || view.word(close) == "." || name_goes_on;
    // "a survey of nine towns shows": a plural noun is a verb only where the sentence ends with it.
    if tag == "NNS" && !(at_the_end && phrase.end == close && phrase.end == cue_words.end) {
        return None;
    }
    // "said two people briefed on the matter": only the noun must stand beside the cue.
    let plain = name
        .clone()
        .take_while(|at| ahead.is_empty() && is_nominal(view, *at))
        .count();
    let near = if ahead.is_empty() {
        name.start..name.start + plain
    } else {
        name.clone()
    };
    // "..., said Anna was late, and ...": a clause is what is said, not who says it.
    let rest = near.end..name.end;
    let relative = rest
        .clone()
        .find(|at| matches!(view.tag(*at), "WP" | "WDT"))
        .unwrap_or(rest.end);
    if (rest.start..relative).any(|at| matches!(view.tag(at), "VBD" | "VBZ" | "VBP" | "MD")) {
        return None;
    }
    // "..., the board's tables show": whatever shows it.
    let shows = cue.kind() == CueKind::Show && at_the_end && !ahead.is_empty();
    let head =
        speaker(view, &near, mentions, lexicon).or_else(|| shows.then(|| noun_of(view, &near)).flatten())?;
    let taken_up = view.tag(head) == "PRP";
    let before = start_of_the_clause(view, sentence.start, open, taken_up)..open;
    let mut content: Vec<Span> = view.span(view.trimmed(before)).into_iter().collect();
    // "C, X said, confirming a report": what X does by it.
    if !at_the_end && view.word(close) != ";" && view.tag(close + 1) != "VBG" {
        // "said the lawyer, Karl Ness": a name behind a name says nothing.
        let told = !ahead.is_empty() || (close..sentence.end).any(|at| is_verb(view, at));
        content.extend(
            told.then(|| view.span(view.trimmed(close..sentence.end)))
                .flatten(),
        );
    }
    let mut told = content.iter().flat_map(|span| view.syntax.tokens_in(*span));
    let words = told.clone().filter(|at| !view.is_mark(*at)).count();
    // "Between 3 and 4 million, reckons the ministry": a number is told without a verb.
    let number = ahead.is_empty() && told.clone().any(|at| view.tag(at) == "CD");
    if words < LEAST || !number && !told.any(|at| is_verb(view, at)) {
        return None;
    }
    let mut draft = Draft::new(
        cue_words.start,
        view.span(cue_words).into_iter().collect(),
        format!("cue/{}/clause", cue.id()),
    );
    draft.actors = vec![named(view, head, &name)?];
    draft.content = content;
    draft.act = act(cue.kind());
    draft.mode = mode(cue.kind());
    if cue.kind() == CueKind::Learn {
        draft.mode = Mode::Indirect;
        let from = (phrase.end..close).find(|at| super::glue::FROM.contains(&view.word(*at)));
        let maker = from.and_then(|from| view.child(from, &["pobj"]));
        draft.citing = maker.map_or_else(Vec::new, |maker| actors(view, maker));
    }
    Some(draft)
}

/// "C – that is what X say", "C, or so X claims", and "That is what X say" behind C.
fn that_is_what(
    view: &View<'_>,
    sentence: &Range<usize>,
    cue_words: Range<usize>,
    cue: &Cue,
) -> Option<Draft> {
    if cue.kind().act() != Sort::Speech || !matches!(view.tag(cue_words.start), "VBD" | "VBZ" | "VBP") {
        return None;
    }
    let from = sentence
        .start
        .max(cue_words.start.saturating_sub(LONGEST_NAME + 4));
    let (start, name) = (from..cue_words.start).find_map(|at| {
        let opening = glue("that-is-what").iter();
        opening
            .filter_map(|phrase| {
                let words: Vec<&str> = phrase.split(' ').collect();
                let end = at + words.len();
                let same = words
                    .iter()
                    .enumerate()
                    .all(|(place, word)| view.word(at + place) == *word);
                (same && end < cue_words.start).then_some((at, end..cue_words.start))
            })
            .next()
    })?;
    let until = (cue_words.end..sentence.end)
        .find(|at| view.is_mark(*at))
        .unwrap_or(sentence.end);
    let rest = until.max(cue_words.end) - cue_words.end;
    let ends = (until..sentence.end).all(|at| view.is_mark(at));
    if !ends || rest > LONGEST_ASIDE {
        return None;
    }
    // Whatever noun stands there: the form says that it speaks.
    let head = noun_of(view, &name)?;
    let content = if start == sentence.start {
        // A sentence of its own takes up the one before.
        let last = start.checked_sub(1)?;
        let same = view.block_of(last) == view.block_of(start);
        same.then(|| view.span(view.trimmed(view.sentence_range(last))))?
    } else if parts(view, start - 1) || matches!(view.word(start - 1), ";" | ":") {
        view.span(view.trimmed(start_of_the_clause(view, sentence.start, start - 1, false)..start - 1))
    } else {
        None
    }?;
    if view.syntax.tokens_in(content).len() < LEAST {
        return None;
    }
    let mut draft = Draft::new(
        cue_words.start,
        view.span(cue_words).into_iter().collect(),
        format!("cue/{}/clause", cue.id()),
    );
    draft.actors = actors(view, head);
    draft.content = vec![content];
    draft.act = act(cue.kind());
    draft.mode = Mode::Indirect;
    Some(draft)
}

/// Where the clause begins that ends at a token: behind a semicolon, or a colon that stands behind the speaker's own clause
/// ("The board sees no reason: the lock, it said, was safe").
fn start_of_the_clause(view: &View<'_>, first: usize, end: usize, taken_up: bool) -> usize {
    let ends = |at: &usize| {
        let mark = view.word(*at) == ";" || taken_up && view.word(*at) == ":";
        mark && view.quotation_at(*at).is_none()
    };
    (first..end).rev().find(ends).map_or(first, |at| at + 1)
}

/// The noun of a phrase that can say something.
fn speaker(view: &View<'_>, name: &Range<usize>, mentions: &[Mention], lexicon: &Lexicon) -> Option<usize> {
    noun_of(view, name).filter(|head| speaks(view, *head, mentions, lexicon) >= Speaks::Thing)
}

/// The noun of a phrase; nothing if the phrase is a clause or tells when.
fn noun_of(view: &View<'_>, name: &Range<usize>) -> Option<usize> {
    // "three people who took part in it": the noun stands before the clause.
    let who = name.clone().skip(1).find(|at| view.tag(*at) == "WP");
    let name = &(name.start..who.unwrap_or(name.end));
    let nominal = |at: usize| {
        // "two of the three".
        let part = at == name.start && view.pos(at) == "NUM" && view.pos(at + 1) == "ADP";
        matches!(view.pos(at), "NOUN" | "PROPN" | "PRON") || part
    };
    if name.is_empty() || !name.clone().all(|at| is_nominal(view, at)) || view.pos(name.start) == "ADP" {
        return None;
    }
    // "a survey by the institute": the first noun, with what is compounded before it.
    let head = name.clone().find(|at| {
        nominal(*at) && !(nominal(at + 1) && name.contains(&(at + 1))) && view.tag(at + 1) != "POS"
    })?;
    // "something he denies": two that stand side by side are no name.
    // "people close to him" is one.
    let pronoun = name
        .clone()
        .filter(|at| view.tag(*at) == "PRP" && !(*at > name.start && view.pos(at - 1) == "ADP"))
        .count();
    if pronoun > 0 && name.clone().filter(|at| !view.is_mark(*at)).count() > 1 {
        return None;
    }
    let subordinate = matches!(view.tag(head), "WDT" | "WP") || glue("self").contains(&view.word(head));
    (!subordinate).then_some(head)
}

fn is_verb(view: &View<'_>, at: usize) -> bool {
    matches!(view.pos(at), "VERB" | "AUX")
}

/// Whether a word may stand in a noun phrase without a clause.
fn is_nominal(view: &View<'_>, at: usize) -> bool {
    matches!(
        view.pos(at),
        "NOUN" | "PROPN" | "PRON" | "DET" | "ADJ" | "NUM" | "ADP" | "PART"
    ) || view.word(at) == "-"
}

/// The speaker's phrase, no longer than what stands inside the marks.
fn named(view: &View<'_>, head: usize, name: &Range<usize>) -> Option<super::draft::Actor> {
    let whole = view.span(view.trimmed(name.clone()))?;
    // "one of its owners".
    let part = view.word(name.start + 1) == "of";
    let known = actor(view, head).filter(|actor| !part && whole.contains(actor.span));
    Some(known.unwrap_or(super::draft::Actor { span: whole, head }))
}
