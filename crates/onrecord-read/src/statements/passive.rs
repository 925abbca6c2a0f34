//! Cues in the passive: "C was reported by X", "as noted by X", "a plan proposed by X", "X is convinced that C".

use onrecord_lexicon::cues::{Carrier, Cue, CueAct as Sort, CueKind, Frame};
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{CueAct, Mention, Mode};

use super::draft::{Credit, Draft, Seat};
use super::sources::{Speaks, actors, is_somebody, speaks};
use super::special;
use super::verbs::{act, mode, polarity};
use super::view::View;

/// "is convinced that C": the one who is made to think so holds it.
pub(super) fn by_state(
    view: &View<'_>,
    verb: usize,
    words: std::ops::Range<usize>,
    cue: &Cue,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    let subject = view.child(verb, &["nsubjpass"])?;
    let clause = view
        .children(verb)
        .find(|child| *child > verb && view.dep(*child) == "ccomp")?;
    let holds = matches!(
        cue.kind(),
        CueKind::Claim | CueKind::Believe | CueKind::Fear | CueKind::Affirm
    );
    let told = cue.frames.first() == Some(&Frame::Addressee);
    let somebody = is_somebody(view, subject, mentions, lexicon);
    if !holds || !told && cue.kind() != CueKind::Fear || !somebody {
        return None;
    }
    let mut draft = Draft::new(
        verb,
        view.span(words).into_iter().collect(),
        format!("cue/{}/clause", cue.id()),
    );
    draft.actors = actors(view, subject);
    draft.content = view.spans(&super::contents::behind(view, verb, clause));
    draft.act = CueAct::Believe;
    draft.mode = Mode::Attitude;
    draft.polarity = polarity(view, verb, clause);
    (!draft.content.is_empty() && !draft.actors.is_empty()).then_some(draft)
}

/// "C was reported by X", "as noted by X", "a plan proposed by X".
pub(super) fn by_passive(
    view: &View<'_>,
    verb: usize,
    words: std::ops::Range<usize>,
    cue: &Cue,
    agent: usize,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    // "This was announced by the press service": whoever it is, he says so.
    let this = view
        .child(verb, &["nsubjpass"])
        .is_some_and(|subject| glue("stands-for").contains(&view.word(subject)));
    if speaks(view, agent, mentions, lexicon) == Speaks::No && (!this || view.is_time(agent)) {
        return None;
    }
    let by = view.head(agent);
    let chunk_end = by + 1;
    let start = words.start.min(verb);
    let mut cue_start = start;
    while cue_start > 0
        && view.is_under(cue_start - 1, verb)
        && matches!(
            view.dep(cue_start - 1),
            "aux" | "auxpass" | "neg" | "mark" | "advmod"
        )
    {
        cue_start -= 1;
    }
    let cue_span = view.span(
        cue_start..if chunk_end > cue_start && by < verb + 4 {
            chunk_end
        } else {
            words.end
        },
    );
    let mut draft = Draft::new(
        verb,
        cue_span.into_iter().collect(),
        format!("cue/{}/passive", cue.id()),
    );
    draft.actors = actors(view, agent);
    draft.act = act(cue.kind());
    draft.mode = mode(cue.kind());
    draft.polarity = polarity(view, verb, verb);
    let own = view.subtree(verb);
    let subject = view.child(verb, &["nsubjpass", "nsubj"]);
    let clause = view.child(verb, &["ccomp", "csubjpass"]);
    // "a copy of which was seen by the paper": how the paper knows it.
    if clause.is_none() && cue.kind() == CueKind::Learn {
        return None;
    }
    if let Some(clause) = clause.filter(|clause| *clause > verb) {
        draft.content = view.spans(&super::contents::behind(view, verb, clause));
    } else if let Some(subject) = subject {
        let noun = lexicon.cues.nouns.exactly(view.word(subject));
        let speech = noun.iter().any(|noun| matches!(noun.carrier, Carrier::Speech));
        if speech && cue.kind().act() == Sort::Speech {
            return None;
        }
        if matches!(view.tag(subject), "DT" | "PRP") || special::is_the_news(view, subject, lexicon) {
            if !matches!(cue.kind().act(), Sort::Speech) {
                return None;
            }
            // "This was stated by the mayor" makes no outlet of him.
            if glue("brings-news").contains(&view.lemma(verb)) || !matches!(view.tag(subject), "DT") {
                draft.mode = Mode::Document;
                draft.credit = Credit::Report;
            }
        } else if matches!(view.tag(subject), "WDT" | "WP")
            || (!cue.takes(Frame::Noun) && !cue.takes(Frame::That))
            || binds(cue.kind())
        {
            return None;
        }
        let tokens: Vec<usize> = view.subtree(subject);
        draft.content = view.spans(&tokens);
    } else if matches!(view.dep(verb), "advcl" | "prep" | "ROOT" | "dep" | "parataxis")
        && view.child(verb, &["mark"]).is_some()
    {
        // "C, as noted by X".
        draft.seat = Seat::Added;
        let head = view.head(verb);
        let tokens: Vec<usize> = super::phrases::host_clause(view, head, &own);
        draft.content = view.spans(&tokens);
        draft.mode = Mode::Indirect;
    } else if matches!(view.dep(verb), "acl" | "relcl" | "advcl")
        && cue.takes(Frame::Noun)
        && !binds(cue.kind())
    {
        let mut noun = view.head(verb);
        if view.dep(verb) == "advcl" {
            noun = view.child(noun, &["dobj"]).filter(|noun| *noun < verb)?;
        }
        if !matches!(view.pos(noun), "NOUN") || speaks(view, noun, mentions, lexicon) == Speaks::Somebody {
            return None;
        }
        let tokens = view.subtree_without(noun, &|child| child == verb);
        let tokens: Vec<usize> = tokens.into_iter().filter(|token| *token < verb).collect();
        draft.content = view.spans(&tokens);
    }
    // "dated 3 May and | signed by the clerk": no more than when.
    let told = draft.content.iter().any(|span| {
        let mut tokens = view.syntax.tokens_in(*span);
        tokens.any(|at| {
            matches!(view.pos(at), "NOUN" | "PRON" | "PROPN" | "DET")
                && view
                    .token(at)
                    .is_some_and(|token| !matches!(token.name, Some("DATE" | "TIME")))
        })
    });
    (told && !draft.actors.is_empty()).then_some(draft)
}

/// Whether a thing may be done to by such a verb without words: "guaranteed by troops".
const fn binds(kind: CueKind) -> bool {
    matches!(
        kind,
        CueKind::Commit | CueKind::Plan | CueKind::Permit | CueKind::Show | CueKind::Learn | CueKind::Forbid
    )
}
