//! Who is the subject of a cue, and which words name him?
//!
//! The parse gives the head of a phrase; here it becomes the whole phrase, one for each actor of a
//! list ("France and Spain"), with relative pronouns replaced by what they stand for.

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::Carrier;
use onrecord_lexicon::grammar::glue;
use onrecord_nouns::Mention;

use super::draft::Actor;
use super::view::View;

/// The head of the phrase that is the subject of a verb, also where the verb shares it with another:
/// "went on to say", "a man who said", "responded by stating".
pub(crate) fn subject_of(view: &View<'_>, verb: usize) -> Option<usize> {
    let mut at = verb;
    for _ in 0..6 {
        let own = view
            .children(at)
            .find(|child| matches!(view.dep(*child), "nsubj" | "csubj"))
            .or_else(|| {
                if at == verb {
                    None
                } else {
                    view.child(at, &["nsubjpass"])
                }
            })
            .or_else(|| misread_subject(view, at));
        if let Some(own) = own {
            // "The opposition Green Left wants": two subjects side by side are one name, known by its end.
            let end = view.subtree(own).last().map_or(own + 1, |last| last + 1);
            let rest = view.children(at).find(|child| {
                *child > own
                    && view.dep(*child) == "nsubj"
                    && view.pos(*child) == "PROPN"
                    && view.subtree(*child).first() == Some(&end)
            });
            return Some(antecedent(view, rest.unwrap_or(own)));
        }
        if at == verb && view.child(at, &["nsubjpass", "expl"]).is_some() {
            return None;
        }
        let head = view.head(at);
        if head == at {
            return None;
        }
        match view.dep(at) {
            "conj" | "xcomp" | "advcl" | "ccomp" | "parataxis" | "dep"
                if matches!(view.pos(head), "VERB" | "AUX" | "ADJ") =>
            {
                // "urged him to say": the object is the one who would speak.
                if view.dep(at) == "xcomp" && view.child(head, &["dobj", "dative"]).is_some() && at == verb {
                    return None;
                }
                if view.dep(at) == "ccomp" && view.child(at, &["mark"]).is_some() {
                    return None;
                }
                at = head;
            }
            "xcomp" | "ccomp" if view.pos(head) == "ADJ" => at = head,
            "prep" | "pcomp"
                if matches!(view.pos(head), "ADP" | "SCONJ")
                    && !super::glue::BY.contains(&view.word(head)) =>
            {
                return None;
            }
            // "it is too early to discuss": nobody discusses.
            "acomp" | "attr"
                if super::glue::EXPLETIVE.contains(
                    &view
                        .child(head, &["nsubj"])
                        .map_or("", |subject| view.word(subject)),
                ) =>
            {
                return None;
            }
            // "X quoted Y as saying": Y says it.
            "prep"
                if super::glue::AS.contains(&view.word(at))
                    && view.child(head, &["dobj"]).is_some_and(|quoted| quoted < at) =>
            {
                return view.child(head, &["dobj"]);
            }
            "acomp" | "attr" | "prep" | "pcomp" => at = head,
            "acl" | "relcl" => {
                let participle = matches!(view.tag(at), "VBG") || view.dep(at) == "relcl";
                return (participle && matches!(view.pos(head), "NOUN" | "PROPN" | "PRON")).then_some(head);
            }
            _ => return None,
        }
    }
    None
}

/// A noun before a finite verb that the parser took for a part of one compound: "the request states".
fn misread_subject(view: &View<'_>, verb: usize) -> Option<usize> {
    let before = verb.checked_sub(1)?;
    let noun = matches!(view.pos(before), "NOUN" | "PROPN")
        && view.dep(before) == "compound"
        && view.head(before) == verb;
    (noun && matches!(view.tag(verb), "VBZ" | "VBD" | "VBP")).then_some(before)
}

/// What a relative pronoun stands for; anything else stands for itself.
pub(crate) fn antecedent(view: &View<'_>, head: usize) -> usize {
    if !matches!(view.tag(head), "WDT" | "WP") {
        return head;
    }
    let mut at = view.head(head);
    for _ in 0..4 {
        if view.dep(at) == "relcl" {
            return view.head(at);
        }
        let next = view.head(at);
        if next == at {
            break;
        }
        at = next;
    }
    head
}

/// The relative pronoun that a subject before its verb is taken up with: "the mayor, who said".
pub(crate) fn taken_up(view: &View<'_>, subject: usize, verb: usize) -> Option<Actor> {
    // "Lind, who leads the league, said": the verb is no part of what "who" opens.
    let own = |pronoun: usize| view.head(pronoun) == verb || view.head(subject) != verb;
    let pronoun = (subject + 1..verb).rev().find(|index| {
        matches!(view.tag(*index), "WDT" | "WP") && antecedent(view, *index) == subject && own(*index)
    })?;
    Some(Actor {
        span: view.token(pronoun)?.span,
        head: subject,
    })
}

/// The phrases of all that speak together: one for each member of a list.
pub(crate) fn actors(view: &View<'_>, head: usize) -> Vec<Actor> {
    let mut heads = vec![head];
    let mut next = 0;
    while let Some(&at) = heads.get(next) {
        let members = view.children(at).filter(|child| is_list_member(view, at, *child));
        heads.extend(members);
        next += 1;
        if heads.len() > 24 {
            break;
        }
    }
    heads.sort_unstable();
    heads.dedup();
    heads.iter().filter_map(|member| actor(view, *member)).collect()
}

/// Whether a child goes on with a list that its head begins.
fn is_list_member(view: &View<'_>, head: usize, child: usize) -> bool {
    let noun = matches!(view.pos(child), "NOUN" | "PROPN" | "PRON" | "NUM") || view.tag(child) == "DT";
    match view.dep(child) {
        "conj" => noun && child > head,
        // "France, Spain, and Italy": the parser takes the second name for an apposition.
        "appos" => {
            view.pos(child) == "PROPN"
                && view.pos(head) == "PROPN"
                && view
                    .children(child)
                    .any(|grandchild| view.dep(grandchild) == "conj")
                && view.child(head, &["cc"]).is_none()
                && view.token(head).and_then(|token| token.name)
                    == view.token(child).and_then(|token| token.name)
        }
        _ => false,
    }
}

/// The phrase that a token heads, without other members of its list and without clauses set off
/// by a comma.
pub(crate) fn actor(view: &View<'_>, head: usize) -> Option<Actor> {
    let cut = |child: usize| {
        let parent = view.head(child);
        let clause = matches!(view.dep(child), "relcl" | "acl" | "advcl")
            && parent == head
            && child > 0
            && leading_mark(view, child);
        (parent == head && (matches!(view.dep(child), "cc" | "preconj") || is_list_member(view, head, child)))
            || clause
            || (parent == head && child < head && view.dep(child) == "prep")
            || (parent == head && view.quotation_at(child).is_some() && view.quotation_at(head).is_none())
            || (parent == head && super::glue::REFLEXIVE.contains(&view.word(child)))
            || matches!(view.dep(child), "parataxis" | "meta")
    };
    let tokens = view.subtree_without(head, &cut);
    let place = tokens.iter().position(|token| *token == head)?;
    let mut start = place;
    while start > 0 && tokens.get(start - 1).copied().map(|index| index + 1) == tokens.get(start).copied() {
        start -= 1;
    }
    let mut end = place + 1;
    while tokens.get(end).copied() == tokens.get(end - 1).map(|index| index + 1) {
        end += 1;
    }
    let run = *tokens.get(start)?..*tokens.get(end - 1)? + 1;
    let mut run = view.trimmed(run);
    // Quotation marks round a name belong to the name only in pairs.
    if view.is_quotation_mark(run.start)
        && run.start < head
        && !(head..run.end).any(|index| view.is_quotation_mark(index))
    {
        run.start += 1;
    }
    if run.end > head + 1
        && view.is_quotation_mark(run.end - 1)
        && !(run.start..head).any(|index| view.is_quotation_mark(index))
    {
        run.end -= 1;
    }
    let run = view.trimmed(run);
    Some(Actor {
        span: view.span(run)?,
        head,
    })
}

/// Whether a clause is set off from its noun by a comma or dash.
fn leading_mark(view: &View<'_>, clause: usize) -> bool {
    let first = view.subtree(clause).first().copied().unwrap_or(clause);
    first > 0 && view.is_mark(first - 1)
}

/// Which sort of speaker a phrase may be, told from its head alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Speaks {
    /// A thing: it may show something, but not say it.
    No,
    /// A paper, a poll, a meeting: it says things, it does not want them.
    Thing,
    /// Somebody, or something with a name.
    Somebody,
}

/// Whether the head of a phrase is somebody, and no "it" that stands for nobody.
pub(crate) fn is_somebody(view: &View<'_>, head: usize, mentions: &[Mention], lexicon: &Lexicon) -> bool {
    speaks(view, head, mentions, lexicon) == Speaks::Somebody
        && !super::glue::EXPLETIVE.contains(&view.word(head))
}

/// Whether the head of a phrase can be a speaker.
pub(crate) fn speaks(view: &View<'_>, head: usize, mentions: &[Mention], lexicon: &Lexicon) -> Speaks {
    let Some(token) = view.token(head) else {
        return Speaks::No;
    };
    let time_or_amount = matches!(
        token.name,
        Some("DATE" | "TIME" | "PERCENT" | "MONEY" | "QUANTITY" | "ORDINAL" | "CARDINAL")
    );
    if matches!(token.tag, "PRP" | "WP") {
        return Speaks::Somebody;
    }
    let word = view.word(head);
    if time_or_amount && !matches!(token.tag, "CD" | "DT") {
        return Speaks::No;
    }
    if mentions
        .iter()
        .any(|mention| mention.head.index() == head && mention.entity.is_some())
        || matches!(token.name, Some("PERSON" | "ORG" | "GPE" | "NORP"))
        || token.pos == "PROPN"
        || lexicon.roles.role(word).is_some()
        || !lexicon.anonymous.heads.exactly(word).is_empty()
    {
        return Speaks::Somebody;
    }
    // "the town wants": those who run it.
    let whole = view
        .child(head, &["det"])
        .is_some_and(|article| glue("the").contains(&view.word(article)));
    if whole && token.tag == "NN" && glue("place-of-rule").contains(&word) {
        return Speaks::Somebody;
    }
    if matches!(token.tag, "DT" | "CD" | "JJ" | "JJS" | "NNPS") {
        return Speaks::Somebody;
    }
    let carriers = lexicon.cues.nouns.exactly(word);
    if carriers
        .iter()
        .any(|noun| matches!(noun.carrier, Carrier::Medium))
    {
        return Speaks::Somebody;
    }
    if carriers
        .iter()
        .any(|noun| matches!(noun.carrier, Carrier::Document | Carrier::Speech | Carrier::Venue))
    {
        return Speaks::Thing;
    }
    Speaks::No
}
