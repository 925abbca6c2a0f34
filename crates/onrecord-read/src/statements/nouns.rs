//! Statements that a noun carries: "X's claim that C", "expressed opposition to C", "a statement by X
//! that C", "there were talks about C".

use onrecord_lexicon::cues::{Carrier, CueAct as Sort, CueKind, CueNoun};
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{Mention, Mode, Polarity};

use super::contents::behind;
use super::draft::Draft;
use super::sources::{Speaks, actors, speaks, subject_of};
use super::verbs::{act, mode};
use super::view::View;

/// Finds statements by their nouns.
///
/// # Limits
///
/// A noun with a possessor and a preposition ("Rome's call for talks") is a statement only behind a
/// verb that makes it one; elsewhere it names an older statement.
pub(crate) fn nouns(view: &View<'_>, mentions: &[Mention], lexicon: &Lexicon) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for range in view.told_sentences() {
        let mut last_end = range.start;
        for found in lexicon.cues.nouns.find(view.words(range.clone())) {
            let words = range.start + found.words.start..range.start + found.words.end;
            let noun = words.end.saturating_sub(1);
            if words.start < last_end || !matches!(view.pos(noun), "NOUN" | "PROPN") {
                continue;
            }
            if let Some(draft) = by_noun(view, noun, words.clone(), found.entry, mentions, lexicon) {
                last_end = words.end;
                drafts.push(draft);
            }
        }
    }
    drafts
}

fn by_noun(
    view: &View<'_>,
    noun: usize,
    words: std::ops::Range<usize>,
    cue: &CueNoun,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    let somebody = |head: &usize| speaks(view, *head, mentions, lexicon) == Speaks::Somebody;
    let maker = view
        .children(noun)
        .filter(|child| view.dep(*child) == "prep")
        .find_map(|prep| {
            super::glue::MAKER
                .contains(&view.word(prep))
                .then(|| view.child(prep, &["pobj"]))?
                .filter(somebody)
        });
    // "His message".
    let owner = view.child(noun, &["poss", "nmod"]).filter(|head| {
        let is = view.head(noun);
        let told = || view.lemma(is) == "be" && is_that(view, is).is_some();
        let theirs = !super::glue::SELF.contains(&view.word(*head));
        view.tag(*head) == "PRP$" && (colon_behind(view, noun).is_some() || theirs && told())
            || view.tag(*head) != "PRP$" && somebody(head)
    });
    if matches!(cue.carrier, Carrier::Speech | Carrier::Agentless)
        && let Some(draft) = verb_in_disguise(view, noun, cue, lexicon)
    {
        return Some(draft);
    }
    let verb = view.head(noun);
    let object = view.dep(noun) == "dobj"
        || view.dep(noun) == "pobj"
            && view.dep(view.head(noun)) == "prep"
            && super::glue::LIGHT.contains(&view.lemma(view.head(view.head(noun))));
    let verb = if view.dep(noun) == "pobj" {
        view.head(verb)
    } else {
        verb
    };
    let light = object && super::glue::LIGHT.contains(&view.lemma(verb));
    let exists = view.dep(noun) == "attr" && view.child(verb, &["expl"]).is_some();
    let copular = matches!(view.dep(noun), "nsubj") && view.lemma(verb) == "be";
    let made = view.dep(noun) == "nsubjpass" && super::glue::LIGHT.contains(&view.lemma(verb));
    let own_words = copular && owner.or(maker).is_some() && is_that(view, verb).is_some();
    if !own_words && !matches!(cue.carrier, Carrier::Speech | Carrier::Agentless) {
        return None;
    }
    // "said in reply to a question that C": nobody asks that.
    let own_clause = clause_of(view, noun).filter(|_| cue.kind != CueKind::Ask || !is_asked_that(view, noun));
    let agent = view
        .child(verb, &["agent"])
        .and_then(|by| view.child(by, &["pobj"]))
        .filter(somebody);

    // "pledged its support": its own.
    let own = owner.is_none_or(|owner| view.tag(owner) == "PRP$");
    let (source, content) = if light && own {
        let source = subject_of(view, verb).filter(somebody)?;
        let whole = || {
            let plan = matches!(cue.kind, CueKind::Plan | CueKind::Propose | CueKind::Ask);
            plan.then(|| view.subtree_without(noun, &|child| view.dep(child) == "relcl"))
        };
        (
            Some(source),
            whole().or(own_clause).or_else(|| topic_of(view, noun, maker))?,
        )
    } else if made && agent.is_some() {
        (agent, own_clause.or_else(|| topic_of(view, noun, maker))?)
    } else if exists && (cue.carrier == Carrier::Agentless || cue.kind.act() == Sort::Speech) {
        let content = own_clause.or_else(|| topic_of(view, noun, maker))?;
        let far = maker.or_else(|| last_maker(view, noun, mentions, lexicon));
        let edge = far
            .filter(|far| *far > noun)
            .map_or(usize::MAX, |far| view.head(far));
        (far, content.into_iter().filter(|token| *token < edge).collect())
    } else if let Some(colon) = colon_behind(view, noun).filter(|_| owner.or(maker).is_some()) {
        // "The judge's verdict: the dam stays shut."
        let end = view.sentence_range(noun).end;
        (owner.or(maker), (colon + 1..end).collect())
    } else if copular && owner.or(maker).is_some() {
        // "The union's claim that C is an invention": C is what the union says.
        (owner.or(maker), own_clause.or_else(|| predicate_of(view, verb))?)
    } else if exists {
        return None;
    } else {
        // "the refusal of X to": told of as a thing; only its owner's own words are taken.
        let maker = maker.filter(|_| cue.kind.act() == Sort::Speech);
        (Some(owner.or(maker)?), own_clause?)
    };
    let mut draft = Draft::new(
        noun,
        view.span(words).into_iter().collect(),
        format!("noun/{}", cue.id()),
    );
    if content.contains(&noun) {
        draft.cue.clear();
    }
    if light || made {
        draft.cue.insert(0, view.token(verb)?.span);
        draft.cue.sort_unstable();
        draft.cue.dedup();
        draft.anchor = verb;
    }
    if let Some(source) = source {
        draft.actors = actors(view, source);
        let taken: Vec<_> = draft.actors.iter().map(|actor| actor.span).collect();
        let content: Vec<usize> = content
            .into_iter()
            .filter(|index| {
                view.token(*index)
                    .is_some_and(|token| !taken.iter().any(|span| span.overlaps(token.span)))
            })
            .collect();
        draft.content = view.spans(&content);
    } else {
        draft.content = view.spans(&content);
    }
    draft.act = act(cue.kind);
    draft.mode = if source.is_none() {
        Mode::Agentless
    } else {
        mode(cue.kind)
    };
    if draft.mode == Mode::Indirect
        && own_clause_is_none(view, noun)
        && colon_behind(view, noun).is_none()
        && is_that(view, verb).is_none()
    {
        draft.mode = Mode::Act;
    }
    if view.child(verb, &["neg"]).is_some() && light {
        draft.polarity = Polarity::Negative;
    }
    (!draft.content.is_empty()).then_some(draft)
}

/// A verb that the parser took for a noun: "Sources in the ministry claim that ...".
fn verb_in_disguise(view: &View<'_>, noun: usize, cue: &CueNoun, lexicon: &Lexicon) -> Option<Draft> {
    let root = view.root_of(noun);
    let that = super::glue::THAT.contains(&view.word(noun + 1));
    if !that
        || root >= noun
        || !matches!(view.pos(root), "NOUN" | "PROPN")
        || lexicon.cues.by_surface(view.word(noun)).is_empty()
    {
        return None;
    }
    let content = clause_of(view, noun)?;
    let below = view.subtree_without(root, &|child| {
        view.head(child) == root && child < root && (view.is_mark(child) || view.dep(child) == "advmod")
    });
    let (first, last) = (*below.first()?, noun.checked_sub(1)?);
    if first > last {
        return None;
    }
    let mut draft = Draft::new(
        noun,
        view.span(noun..noun + 1).into_iter().collect(),
        format!("noun/{}", cue.id()),
    );
    draft.actors.push(super::draft::Actor {
        span: view.span(view.trimmed(first..last + 1))?,
        head: root,
    });
    draft.content = view.spans(&content);
    draft.act = act(cue.kind);
    Some(draft)
}

/// Whether a clause with "that" hangs on a question or a request in a phrase: it says nothing that is asked.
fn is_asked_that(view: &View<'_>, noun: usize) -> bool {
    let clause = view
        .children(noun)
        .find(|child| *child > noun && matches!(view.dep(*child), "acl" | "relcl"));
    let that = clause.and_then(|clause| view.child(clause, &["mark"]));
    view.dep(noun) == "pobj" && that.is_some_and(|that| super::glue::THAT.contains(&view.word(that)))
}

/// The clause that a copula gives for its subject: "is that C".
fn is_that(view: &View<'_>, verb: usize) -> Option<usize> {
    view.children(verb).find(|child| {
        let mark = view.child(*child, &["mark"]);
        *child > verb
            && view.dep(*child) == "ccomp"
            && mark.is_some_and(|mark| super::glue::THAT.contains(&view.word(mark)))
    })
}

/// The colon that hands over what a noun announces: right behind its phrase, or behind "is simple".
fn colon_behind(view: &View<'_>, noun: usize) -> Option<usize> {
    let sentence = view.sentence_range(noun);
    let opens = view
        .subtree(noun)
        .first()
        .is_some_and(|first| *first == sentence.start);
    let colon = (noun + 1..sentence.end).find(|at| view.is_mark(*at))?;
    let words = noun + 1..colon;
    let plain = words.is_empty()
        || words.len() <= 3 && view.lemma(noun + 1) == "be" && view.pos(colon - 1) == "ADJ"
        || words.clone().all(|at| view.is_under(at, noun));
    let told = (colon + 1..sentence.end).filter(|at| !view.is_mark(*at)).count();
    (opens && plain && view.word(colon) == ":" && told >= LEAST_TOLD).then_some(colon)
}

/// Words that a colon hands over, at least.
const LEAST_TOLD: usize = 3;

fn own_clause_is_none(view: &View<'_>, noun: usize) -> bool {
    clause_of(view, noun).is_none()
}

/// The clause that a noun carries: "that C", "to do C".
fn clause_of(view: &View<'_>, noun: usize) -> Option<Vec<usize>> {
    let Some(head) = view.children(noun).find(|child| {
        *child > noun
            && matches!(view.dep(*child), "acl" | "relcl" | "ccomp" | "advcl" | "xcomp")
            && (view.children(*child).any(|below| {
                (view.dep(below) == "mark" && super::glue::THAT.contains(&view.word(below)))
                    || view.tag(below) == "TO"
            }))
    }) else {
        return claimed(view, noun);
    };
    let tokens = behind(view, noun, head);
    (tokens.len() >= 2).then_some(tokens)
}

/// "The spokesman's claim that masked men had come is an invention": the parser lost the clause, which runs up to the verb of the
/// sentence.
fn claimed(view: &View<'_>, noun: usize) -> Option<Vec<usize>> {
    let that = noun + 1;
    let possessed = view.child(noun, &["poss"]).is_some();
    let joins = super::glue::THAT.contains(&view.word(that)) && matches!(view.tag(that), "IN" | "WDT" | "DT");
    let root = view.root_of(noun);
    let finite = matches!(view.tag(root), "VBZ" | "VBD" | "VBP") && view.sentence_range(noun).contains(&root);
    let told = (that + 1..root).any(|at| matches!(view.tag(at), "VBD" | "VBZ" | "VBP" | "MD"));
    (possessed && joins && finite && told && root > that + 3).then(|| (that + 1..root).collect())
}

/// What a noun is about: what stands behind a preposition that does not name its maker.
fn topic_of(view: &View<'_>, noun: usize, maker: Option<usize>) -> Option<Vec<usize>> {
    let prep = view.children(noun).find(|child| {
        *child > noun
            && view.dep(*child) == "prep"
            && super::glue::TOPIC.contains(&view.word(*child))
            && maker.is_none_or(|maker| view.head(maker) != *child)
    })?;
    let head = view.child(prep, &["pobj", "pcomp"])?;
    let tokens = view.subtree(head);
    (!tokens.is_empty()).then_some(tokens)
}

/// A maker that the parser hung on the last noun of what the statements are about.
fn last_maker(view: &View<'_>, noun: usize, mentions: &[Mention], lexicon: &Lexicon) -> Option<usize> {
    let last = view
        .subtree(noun)
        .into_iter()
        .rev()
        .find(|index| view.dep(*index) == "prep" && super::glue::FROM.contains(&view.word(*index)))?;
    view.child(last, &["pobj"])
        .filter(|head| speaks(view, *head, mentions, lexicon) == Speaks::Somebody)
}

/// What a copula says of its subject: "is that C", "is for C", "is to do C".
fn predicate_of(view: &View<'_>, verb: usize) -> Option<Vec<usize>> {
    let head = view.children(verb).find(|child| {
        *child > verb && matches!(view.dep(*child), "ccomp" | "advcl" | "xcomp" | "attr" | "prep")
    })?;
    if view.dep(head) == "attr" && view.child(head, &["acl", "relcl"]).is_none() {
        return None;
    }
    let mut tokens = view.subtree(head);
    let joins = |index: usize| matches!(view.dep(index), "mark" | "prep") && matches!(view.tag(index), "IN");
    if tokens.first().is_some_and(|first| joins(*first)) {
        tokens.remove(0);
    }
    (tokens.len() >= 2).then_some(tokens)
}
