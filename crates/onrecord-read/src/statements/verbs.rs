//! Statements that a verb hands over: "X said that C", "C, said X", "urged", "was reported by X".

use onrecord_lexicon::cues::{Cue, CueAct as Sort, CueKind, Frame};
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{CueAct, Mention, Mode, Polarity, Span};

use super::contents::{Complement, ComplementKind, complement, cue_chunk};
use super::draft::{Credit, Draft};
use super::misparsed;
use super::passive::{by_passive, by_state};
use super::sources::{Speaks, actor, actors, speaks, subject_of, taken_up};
use super::special;
use super::view::View;

/// Finds statements by their verbs.
///
/// # Limits
///
/// A verb that the parser takes for a noun is lost, unless nothing else holds its sentence.
pub(crate) fn verbs(view: &View<'_>, mentions: &[Mention], lexicon: &Lexicon) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for range in view.told_sentences() {
        let row = view.words(range.clone());
        let found = lexicon.cues.verbs.find(row);
        let mut at = 0;
        while let Some(first) = found.get(at) {
            let same = found
                .iter()
                .skip(at)
                .take_while(|next| next.words == first.words)
                .count();
            let cues: Vec<&Cue> = found
                .iter()
                .skip(at)
                .take(same)
                .map(|found| found.entry)
                .collect();
            at += same.max(1);
            let words = range.start + first.words.start..range.start + first.words.end;
            let Some(verb) = words.clone().find(|index| view.tag(*index).starts_with("VB")) else {
                continue;
            };
            if matches!(
                view.dep(verb),
                "amod" | "aux" | "auxpass" | "compound" | "nmod" | "quantmod"
            ) {
                continue;
            }
            let best = cues
                .iter()
                .find_map(|cue| by_verb(view, verb, words.clone(), cue, mentions, lexicon));
            drafts.extend(best);
        }
    }
    drafts
}

/// What the source does, in the words of the case.
pub(crate) fn act(kind: CueKind) -> CueAct {
    match kind {
        CueKind::Claim => CueAct::Claim,
        CueKind::Affirm => CueAct::Affirm,
        CueKind::Deny => CueAct::Deny,
        CueKind::Believe | CueKind::Doubt => CueAct::Believe,
        CueKind::Fear => CueAct::Fear,
        CueKind::Want => CueAct::Want,
        CueKind::Estimate => CueAct::Estimate,
        CueKind::Ask => CueAct::Ask,
        CueKind::Direct => CueAct::Direct,
        CueKind::Commit | CueKind::Threaten | CueKind::Plan => CueAct::Commit,
        CueKind::Support | CueKind::Praise | CueKind::Permit | CueKind::Propose => CueAct::Support,
        CueKind::Oppose | CueKind::Criticise | CueKind::Forbid | CueKind::Refuse => CueAct::Oppose,
        CueKind::Discuss => CueAct::Consider,
        _ => CueAct::Say,
    }
}

/// What sort of statement a cue makes by itself.
pub(crate) fn mode(kind: CueKind) -> Mode {
    match kind.act() {
        Sort::Speech => Mode::Indirect,
        Sort::Act => Mode::Act,
        Sort::Attitude => Mode::Attitude,
    }
}

fn by_verb(
    view: &View<'_>,
    verb: usize,
    words: std::ops::Range<usize>,
    cue: &Cue,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    let agent = view
        .child(verb, &["agent"])
        .and_then(|by| view.child(by, &["pobj"]));
    let passive = view.child(verb, &["auxpass", "nsubjpass"]).is_some() || agent.is_some();
    // "citing X" adds a link; it is no statement.
    if cue.kind() == CueKind::Cite && view.child(verb, &["ccomp"]).is_none() {
        return None;
    }
    let bare = view.tag(verb) == "VBN"
        && matches!(view.dep(verb), "acl" | "relcl" | "advcl")
        && view.child(verb, &["aux", "nsubj"]).is_none();
    if passive && agent.is_none() {
        return by_state(view, verb, words, cue, mentions, lexicon);
    }
    if passive || bare {
        return by_passive(view, verb, words, cue, agent?, mentions, lexicon);
    }
    // "people briefed on the matter": says who they are.
    if view.tag(verb) == "VBN" && view.child(verb, &["aux", "mark"]).is_none() && view.dep(verb) == "ccomp" {
        return None;
    }
    // "demands that a commission examine it": what is to be done, and nothing that the commission says.
    let single = view
        .child(verb, &["nsubj"])
        .is_some_and(|subject| matches!(view.tag(subject), "NN" | "NNP"));
    let demanded = (view.tag(verb) == "VB" || view.tag(verb) == "VBP" && single)
        && view.child(verb, &["aux"]).is_none()
        && view.child(verb, &["nsubj"]).is_some()
        && view
            .child(verb, &["mark"])
            .is_some_and(|mark| super::glue::THAT.contains(&view.word(mark)));
    if demanded {
        return None;
    }
    let behind = misparsed::subject_behind(view, verb)
        .filter(|source| speaks(view, *source, mentions, lexicon) == Speaks::Somebody);
    let subject = behind
        .or_else(|| misparsed::subject_of_as(view, verb))
        .or_else(|| subject_of(view, verb))?;
    // "The ministry rejects claims": a verb is nobody.
    if subject + 1 == verb && matches!(view.tag(subject), "VBZ" | "VBD") {
        return None;
    }
    // A subject inside a quotation does not speak outside of it.
    if view.quotation_at(subject).is_some() && view.quotation_at(verb).is_none() {
        return None;
    }
    let by_as = special::opened_by_as(view, verb, cue)
        .filter(|_| speaks(view, subject, mentions, lexicon) >= Speaks::Thing);
    let complement = by_as
        .or_else(|| complement(view, verb, cue, words.clone(), lexicon))
        .or_else(|| aside(view, verb, cue))
        .or_else(|| special::this(view, verb, cue))?;
    if matches!(view.tag(subject), "WDT" | "WP") {
        return None;
    }
    // The parser gave the cue a subject of the content: the words right before the cue speak.
    let subject = if complement.tokens.contains(&subject) {
        nearest_before(view, verb, &complement.tokens)?
    } else {
        subject
    };
    let adjective = view.dep(verb) == "acomp" && view.tag(verb) == "VBN";
    if adjective && complement.kind != ComplementKind::Clause {
        return None;
    }
    let who = speaks(view, subject, mentions, lexicon);
    if !is_credible(view, cue, &complement, who, subject, verb) {
        return None;
    }
    let mut draft = Draft::new(
        verb,
        cue_spans(view, verb, &words, &complement),
        format!("cue/{}/{}", cue.id(), complement.kind.as_str()),
    );
    draft.actors = match taken_up(view, subject, verb) {
        Some(pronoun) => vec![pronoun],
        None => actors(view, subject),
    };
    let complement = special::behind_a_date(view, verb, complement);
    let complement = special::behind_a_hearer(view, verb, cue, complement);
    draft.content = view.spans(&special::behind_own_colon(view, verb, subject, complement.tokens));
    draft.act = act(cue.kind());
    draft.mode = mode(cue.kind());
    if draft.mode != Mode::Indirect
        && matches!(complement.kind, ComplementKind::Clause)
        && cue.kind() == CueKind::Learn
    {
        draft.mode = Mode::Indirect;
    }
    // "is convinced that": a state, not a speech.
    if adjective {
        draft.act = CueAct::Believe;
        draft.mode = Mode::Attitude;
    }
    draft.polarity = polarity(view, verb, complement.head);
    draft.through = addressees(view, verb, complement.head);
    // "X quoted Y as saying": through X.
    let quoting = view.head(view.head(verb));
    if view.dep(verb) == "pcomp"
        && view.child(quoting, &["dobj"]) == Some(subject)
        && let Some(relay) = view.child(quoting, &["nsubj"])
    {
        draft.through.extend(actors(view, relay));
    }
    // "“C,” the paper quoted X as saying": X says it, through the paper.
    if cue.kind() == CueKind::Cite
        && let Some(quoted) = view.child(verb, &["dobj"]).filter(|quoted| *quoted > verb)
        && view.children(verb).any(|child| {
            super::glue::AS.contains(&view.word(child)) && view.child(child, &["pcomp"]).is_some()
        })
    {
        draft.through = std::mem::replace(&mut draft.actors, actors(view, quoted));
    }
    // "The paper learned from officials that C".
    if cue.kind() == CueKind::Learn && draft.mode == Mode::Indirect {
        let froms = view
            .children(verb)
            .filter(|child| super::glue::FROM.contains(&view.word(*child)));
        let makers = froms.filter_map(|from| view.child(from, &["pobj"]));
        let known = makers.filter(|head| speaks(view, *head, mentions, lexicon) == Speaks::Somebody);
        draft.citing.extend(known.flat_map(|head| actors(view, head)));
    }
    // "X reports this": the same.
    let brings_news = glue("brings-news").contains(&view.lemma(verb));
    if draft.mode == Mode::Indirect && brings_news && crate::credits::is_anaphor(view, &draft) {
        draft.mode = Mode::Document;
        draft.credit = Credit::Report;
    }
    // "X published the news": the report is X's, if X is an outlet; who refuted it did not bring it.
    if complement.kind == ComplementKind::Noun
        && !matches!(draft.act, CueAct::Deny | CueAct::Oppose | CueAct::Ask)
        && draft.mode == Mode::Indirect
        && special::is_the_news(view, complement.head, lexicon)
    {
        draft.credit = Credit::Report;
    }
    (!draft.content.is_empty() && !draft.actors.is_empty()).then_some(draft)
}

/// Whether a cue with this subject and complement is a statement at all.
fn is_credible(
    view: &View<'_>,
    cue: &Cue,
    complement: &Complement,
    who: Speaks,
    subject: usize,
    verb: usize,
) -> bool {
    let kind = cue.kind();
    let clause = complement.kind == ComplementKind::Clause;
    // Gone by its own words: "said so", "believes it".
    let words = complement
        .tokens
        .iter()
        .filter(|index| !view.is_mark(**index))
        .count();
    let tells = complement
        .tokens
        .iter()
        .any(|at| !view.is_mark(*at) && !matches!(view.pos(*at), "ADV" | "PART"));
    if words == 0 || !tells || (words == 1 && complement.kind != ComplementKind::Noun) {
        return false;
    }
    // "as the paper had it": of what it tells, only what follows can be known.
    let follows = complement.tokens.iter().any(|at| *at > verb);
    let it = view.lemma(verb) == "have" && kind == CueKind::Claim;
    if it && !follows {
        return false;
    }
    // "did not say who pays": nothing is said.
    let asked = complement.tokens.first().is_some_and(|first| {
        matches!(view.tag(*first), "WP" | "WRB") || glue("whether").contains(&view.word(*first))
    });
    if kind == CueKind::Say && asked && view.child(verb, &["neg"]).is_some() {
        return false;
    }
    // "it seems", "it turned out that".
    if view.dep(subject) == "expl" || (super::glue::EXPLETIVE.contains(&view.word(subject)) && !clause) {
        return false;
    }
    // To hold a thing is no statement; to hold it for something is, and so is to expect it at some time.
    let held = matches!(kind, CueKind::Believe | CueKind::Learn | CueKind::Estimate);
    // "Police suspect a quarrel".
    let suspects = glue("suspects").contains(&view.lemma(verb)) && who == Speaks::Somebody;
    if held
        && !suspects
        && !(who == Speaks::Somebody && special::is_awaited(view, verb, complement))
        && complement.kind == ComplementKind::Noun
        && !complement.is_judged
    {
        return false;
    }
    // Somebody shows a thing; only a paper shows what is so.
    if kind == CueKind::Show && complement.kind == ComplementKind::Noun {
        return false;
    }
    match who {
        Speaks::Somebody => {}
        Speaks::Thing => {
            if !clause && !matches!(kind.act(), Sort::Speech) {
                return false;
            }
        }
        Speaks::No => {
            if !clause || !matches!(kind.act(), Sort::Speech) {
                return false;
            }
        }
    }
    // A condition or wish put on stage: "if he says", "to say that".
    let bare_infinitive = view.children(verb).any(|child| view.tag(child) == "TO")
        && view.child(verb, &["nsubj"]).is_none()
        && !matches!(view.dep(verb), "xcomp" | "ROOT");
    !bare_infinitive
}

/// The noun right before a verb, outside a content.
fn nearest_before(view: &View<'_>, verb: usize, content: &[usize]) -> Option<usize> {
    let start = view.sentence_range(verb).start;
    (start..verb)
        .rev()
        .take_while(|index| !content.contains(index) && !view.is_mark(*index))
        .find(|index| matches!(view.pos(*index), "NOUN" | "PROPN" | "PRON"))
}

/// The words of the cue: auxiliaries, negation, the verb with its particles.
fn cue_spans(
    view: &View<'_>,
    verb: usize,
    words: &std::ops::Range<usize>,
    complement: &Complement,
) -> Vec<Span> {
    let mut start = words.start.min(verb);
    while start > 0
        && view.is_under(start - 1, verb)
        && matches!(view.dep(start - 1), "aux" | "neg" | "auxpass" | "advmod")
        && !view.is_mark(start - 1)
    {
        start -= 1;
    }
    let end = complement
        .cue_end
        .unwrap_or(words.end)
        .max(words.end)
        .max(verb + 1);
    let first = complement
        .tokens
        .iter()
        .copied()
        .find(|token| *token > verb)
        .unwrap_or(end);
    view.span(start..end.min(first.max(verb + 1)))
        .into_iter()
        .collect()
}

/// Whether cue or content is negated; two negations undo each other.
pub(crate) fn polarity(view: &View<'_>, verb: usize, content: usize) -> Polarity {
    let negated = |at: usize| view.child(at, &["neg"]).is_some();
    if negated(verb) == (content != verb && negated(content)) {
        Polarity::Positive
    } else {
        Polarity::Negative
    }
}

/// Whom the words were said to: "told X", "said to X", "in an interview with X".
pub(crate) fn addressees(view: &View<'_>, verb: usize, content: usize) -> Vec<super::draft::Actor> {
    let mut found = Vec::new();
    for child in view.children(verb).filter(|child| *child != content) {
        match view.dep(child) {
            "dobj" | "dative" if view.tag(child) != "TO" && view.tag(child) != "IN" => {
                found.extend(actor(view, child))
            }
            "dative" | "prep" if view.child(child, &["pobj"]).is_some() => {
                let inner = view.child(child, &["pobj"]).unwrap_or(child);
                found.extend(actor(view, inner));
                // "in an interview with X": the thing said in, and whom with.
                for deeper in view.children(inner).filter(|deeper| view.dep(*deeper) == "prep") {
                    found.extend(view.child(deeper, &["pobj"]).and_then(|head| actor(view, head)));
                }
            }
            _ => {}
        }
    }
    found
}

/// A content that stands beside its cue without the parser's knowing: "..., said X.", "X said: ...".
fn aside(view: &View<'_>, verb: usize, cue: &Cue) -> Option<Complement> {
    if !(cue.takes(Frame::That) || cue.takes(Frame::Quote))
        || !matches!(cue.kind().act(), Sort::Speech)
        || matches!(view.dep(verb), "relcl" | "acl")
    {
        return None;
    }
    // "At noon, while the mayor was speaking, the gate fell": tells when.
    let when = view
        .child(verb, &["mark"])
        .is_some_and(|mark| !super::glue::AS.contains(&view.word(mark)));
    if when {
        return None;
    }
    let sentence = view.sentence_range(verb);
    // "X said: C", "X said, C".
    let colon = (verb + 1..sentence.end)
        .take(10)
        .find(|index| view.word(*index) == ":");
    if let Some(colon) = colon {
        let tokens: Vec<usize> = (colon + 1..sentence.end).collect();
        let words = tokens.iter().filter(|token| !view.is_mark(**token)).count();
        if words >= 2 {
            return Some(Complement {
                tokens,
                kind: ComplementKind::Clause,
                head: verb,
                cue_end: None,
                is_judged: false,
            });
        }
    }
    let chunk = cue_chunk(view, verb);
    let first = *chunk.first()?;
    let contiguous: Vec<usize> = {
        let place = chunk.iter().position(|token| *token == verb)?;
        let mut start = place;
        while start > 0 && chunk.get(start - 1).map(|token| token + 1) == chunk.get(start).copied() {
            start -= 1;
        }
        let mut end = place + 1;
        while chunk.get(end).copied() == chunk.get(end - 1).map(|token| token + 1) {
            end += 1;
        }
        chunk.get(start..end).unwrap_or_default().to_vec()
    };
    let first = contiguous.first().copied().unwrap_or(first);
    let last = *contiguous.last()?;
    let marked = first > sentence.start && (view.word(first - 1) == "," || view.is_quotation_mark(first - 1));
    if !marked || last - first > 24 {
        return None;
    }
    let closes = last + 1 >= sentence.end || view.is_mark(last + 1);
    if !closes {
        return None;
    }
    // "A; B, he said": what stands before the semicolon is a clause of its own.
    let start = (sentence.start..first)
        .rev()
        .find(|index| view.word(*index) == ";" && view.quotation_at(*index).is_none())
        .map_or(sentence.start, |semicolon| semicolon + 1);
    // "Asked if he would go, he said: “No.”": what he was asked.
    if view.tag(start) == "VBN" && view.dep(start) == "advcl" {
        return None;
    }
    let mut tokens: Vec<usize> = (start..first - 1).collect();
    // "C, X said, confirming a report": what X does by it.
    let by_the_way = view.word(last + 1) == "," && view.tag(last + 2) == "VBG";
    if (view.word(last + 1) == "," || view.is_quotation_mark(last + 1)) && !by_the_way {
        tokens.extend(last + 1..sentence.end);
    }
    let has_verb = tokens
        .iter()
        .any(|token| matches!(view.pos(*token), "VERB" | "AUX"));
    let words = tokens.iter().filter(|token| !view.is_mark(**token)).count();
    (has_verb && words >= 3).then_some(Complement {
        tokens,
        kind: ComplementKind::Clause,
        head: verb,
        cue_end: None,
        is_judged: false,
    })
}
