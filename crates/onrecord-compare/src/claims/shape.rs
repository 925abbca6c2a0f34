//! What a content is made of: a clause or a phrase, told or demanded, enough to say something or not.
//!
//! "The harbour will close" says something by itself; "the report", "to do this" say nothing without
//! what stands around them, and must not become the meeting place of all statements that hold these
//! words. Surprise: without tags nothing is known of the form, and a content counts as a clause.

use onrecord_lexicon::{Lexicon, StancePolarity};
use onrecord_nouns::{CueAct, Mode, Statement, Substance, Syntax, Token};

use crate::Item;

/// With what force something is said. Statements of different force are never one claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Force {
    /// As given, planned or expected.
    Told,
    /// As what others must or should do.
    Demanded,
    /// As a question.
    Asked,
}

/// How a content is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Build {
    /// Around a verb of its own.
    Clause,
    /// A noun with what belongs to it.
    Phrase,
}

/// A term says something if it weighs at least so much; "make" and "thing" say little.
pub(crate) const WEIGHTY: f32 = 1.0;
/// So many weighty terms a clause needs to say something.
const OF_A_CLAUSE: usize = 2;
/// So many a phrase needs if its cue says what is done with it: "rejected the plan for ...".
const OF_AN_ACT: usize = 3;
/// So many any other phrase needs.
const OF_A_PHRASE: usize = 5;

/// Whether a statement says something by itself.
pub(crate) fn wording(statement: &Statement, build: Build, terms: &[(u32, f32)]) -> Substance {
    let weighty = terms.iter().filter(|(_, weight)| *weight >= WEIGHTY).count();
    let needed = match (build, statement.mode) {
        (Build::Clause, _) => OF_A_CLAUSE,
        (Build::Phrase, Mode::Act | Mode::Attitude) => OF_AN_ACT,
        (Build::Phrase, _) => OF_A_PHRASE,
    };
    if weighty >= needed {
        Substance::Whole
    } else {
        Substance::Scrap
    }
}

/// The tokens of a content.
fn tokens<'a>(item: &Item<'a>, statement: &'a Statement) -> impl Iterator<Item = (usize, &'a Token)> + Clone {
    let syntax: &'a Syntax = &item.reading.syntax;
    statement.content.iter().flat_map(move |span| {
        let range = syntax.tokens_in(*span);
        range.clone().zip(syntax.tokens.get(range).unwrap_or_default())
    })
}

/// How the content of a statement is built.
pub(crate) fn build(item: &Item<'_>, statement: &Statement) -> Build {
    let all = tokens(item, statement);
    let inside = |at: usize| all.clone().any(|(place, _)| place == at);
    if all.clone().all(|(_, token)| token.pos.is_empty()) {
        return Build::Clause;
    }
    let has_subject = all.clone().any(|(_, token)| {
        matches!(token.dep, "nsubj" | "nsubjpass" | "csubj" | "expl")
            && inside(token.head.index())
            && !matches!(
                above(&item.reading.syntax, token).map(|verb| verb.dep),
                Some("relcl" | "acl")
            )
    });
    let verb_heads = all.clone().any(|(at, token)| {
        let top = token.head.index() == at || !inside(token.head.index());
        top && matches!(token.pos, "VERB" | "AUX")
    });
    if has_subject || verb_heads {
        Build::Clause
    } else {
        Build::Phrase
    }
}

fn above<'a>(syntax: &'a Syntax, token: &Token) -> Option<&'a Token> {
    syntax.tokens.get(token.head.index())
}

/// With what force a statement says its content.
pub(crate) fn force(item: &Item<'_>, statement: &Statement, lexicon: &Lexicon) -> Force {
    match statement.act {
        CueAct::Ask => return Force::Asked,
        CueAct::Direct => return Force::Demanded,
        _ => {}
    }
    let all: Vec<(usize, &Token)> = tokens(item, statement).collect();
    let row: Vec<String> = all
        .iter()
        .map(|(_, token)| item.report.text.slice(token.span).to_lowercase())
        .collect();
    let inside = |at: usize| all.iter().any(|(place, _)| *place == at);
    // Only what is demanded by the main clause makes the whole a demand.
    let demanded = lexicon.evaluations.find(&row).into_iter().any(|found| {
        let Some((_, token)) = all.get(found.words.start) else {
            return false;
        };
        // "should send": the auxiliary hangs on its verb; "need to send": it is the verb.
        let is_verb = token.dep != "aux" && matches!(token.pos, "VERB" | "AUX");
        let verb = if is_verb {
            all[found.words.start].0
        } else {
            token.head.index()
        };
        let governs = item.reading.syntax.tokens.get(verb).map(|verb| verb.head.index());
        found.entry.stance == StancePolarity::For
            && (is_verb || token.dep == "aux")
            && governs.is_some_and(|above| above == verb || !inside(above))
    });
    if demanded { Force::Demanded } else { Force::Told }
}

/// Whether a statement goes against its content: opposed by its cue, or negated, but not both.
pub(crate) fn is_against(act: CueAct, negated: bool) -> bool {
    (act == CueAct::Oppose) != negated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_opposes_a_yes_and_who_says_no_are_on_one_side() {
        assert!(is_against(CueAct::Oppose, false));
        assert!(is_against(CueAct::Say, true));
        assert!(!is_against(CueAct::Oppose, true));
        assert!(!is_against(CueAct::Commit, false));
    }
}
