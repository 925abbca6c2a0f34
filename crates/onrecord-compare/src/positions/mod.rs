//! Who stands where on the user's issues?
//!
//! Compositional: a term of the issue, the word of attitude that governs it, what negates or weakens
//! that word, and whose word it is. The subject holds an attitude ("Berlin rejects the plan"); the
//! speaker holds an evaluation ("the plan must go ahead, she said"). Where no attitude governs a
//! term there is no position: raising an issue is not taking a side.

mod actors;
mod alike;
mod anaphora;
mod bodies;
mod cast;
pub(crate) mod clauses;
mod conditions;
mod countries;
mod days;
mod likely;
mod members;
mod nations;
mod quarrels;
mod sides;
mod speaks;
mod stance;
mod states;
mod terms;
mod way;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::Lexicon;
use onrecord_lexicon::grammar::glue;
use onrecord_nouns::{
    CueAct, Doing, EntityId, EntityKind, Evidence, Findings, Label, Position, Sentence, SourceId, Span,
    Stance, Statement, StatementId, StatementRef,
};

use crate::stories::saga_of;
use crate::{Item, Options};
use actors::Holder;
use alike::Alike;
use anaphora::{Before, pointing_back};
use cast::Cast;
use clauses::Clauses;
use conditions::Place;
use likely::{SURE, Scene, Sketches, sure, values};
use quarrels::Taken;
use stance::{Attitudes, Gives};
use terms::{Raised, Terms};

pub use crate::weights::BASE;
#[cfg(test)]
pub(crate) use likely::FILE;
pub use likely::NAMES;
pub use terms::rests_on;

/// How many sentences of its body belong to the head of a report.
const HEAD: usize = 3;

/// Where actors stand on the user's issues.
///
/// # Limits
///
/// Finds what a sentence says itself; a stance that is told over several sentences, ironically or
/// by deeds alone is not found. Without syntax it finds nothing.
#[must_use]
pub fn positions(
    items: &[Item<'_>],
    options: &Options,
    lexicon: &Lexicon,
    findings: &mut Findings,
) -> Vec<Position> {
    let known = findings.sources.len();
    let mut taken = weighed(items, options, lexicon, findings);
    // What other reports tell of the same actors weighs most; of a report alone the rules are believed.
    let alone = items.len() < 2;
    taken.retain(|one| alone || sure(&one.values) >= SURE);
    forget_others(known, &mut taken, findings);
    quarrels::part(&mut taken, findings);
    let mut found: Vec<Position> = taken.into_iter().map(|one| one.position).collect();
    found.sort_by(|a, b| {
        (&a.issue, a.actor, &a.evidence, a.stance).cmp(&(&b.issue, b.actor, &b.evidence, b.stance))
    });
    found.dedup_by(|a, b| a.issue == b.issue && a.actor == b.actor && a.evidence == b.evidence);
    found
}

/// Takes out the actors that were added for positions which nobody takes.
fn forget_others(known: usize, taken: &mut [Taken], findings: &mut Findings) {
    let used: BTreeSet<SourceId> = taken
        .iter()
        .flat_map(|one| [one.by, one.position.actor])
        .filter(|id| id.0 as usize >= known)
        .collect();
    let added = findings.sources.split_off(known);
    let mut places = BTreeMap::new();
    for (id, source) in (known as u32..).map(SourceId).zip(added) {
        if used.contains(&id) {
            places.insert(id, SourceId(findings.sources.len() as u32));
            findings.sources.push(source);
        }
    }
    for one in taken {
        one.by = places.get(&one.by).copied().unwrap_or(one.by);
        let actor = one.position.actor;
        one.position.actor = places.get(&actor).copied().unwrap_or(actor);
    }
}

/// A position that was read, and what speaks for and against it.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The position.
    pub position: Position,
    /// One number for each of [`NAMES`].
    pub values: [f32; NAMES.len()],
}

/// All positions that might be taken; for training.
pub fn candidates(
    items: &[Item<'_>],
    options: &Options,
    lexicon: &Lexicon,
    findings: &mut Findings,
) -> Vec<Candidate> {
    let mut taken = weighed(items, options, lexicon, findings);
    quarrels::part(&mut taken, findings);
    let candidate = |one: Taken| Candidate {
        position: one.position,
        values: one.values,
    };
    taken.into_iter().map(candidate).collect()
}

/// Everything that might be a position, in order of the reports.
fn weighed(items: &[Item<'_>], options: &Options, lexicon: &Lexicon, findings: &mut Findings) -> Vec<Taken> {
    if options.issues.is_empty() {
        return Vec::new();
    }
    let mut taken = Vec::new();
    let terms = Terms::new(&options.issues, lexicon);
    let alike = Alike::new(&options.issues);
    let sketches = Sketches::new(&options.issues);
    let mut cast = Cast::new(items, findings, lexicon);
    let of_story = raised_in_stories(items, &terms, findings, lexicon);
    let stories = saga_of(&findings.stories, &findings.threads);
    for item in items {
        let story = stories.get(&item.report.id).and_then(|story| of_story.get(story));
        let before = Before::in_story(story.cloned().unwrap_or_default());
        read_item(
            item,
            (&terms, &alike, &sketches),
            options,
            lexicon,
            (findings, &mut cast),
            before,
            &mut taken,
        );
    }
    let added = cast.added();
    findings.sources.extend(added);
    likely::compare_with_others(&mut taken);
    taken
}

/// The issues that each story, with those of its saga, raises in full, by its number.
fn raised_in_stories(
    items: &[Item<'_>],
    terms: &Terms,
    findings: &Findings,
    lexicon: &Lexicon,
) -> BTreeMap<u32, BTreeSet<usize>> {
    let stories = saga_of(&findings.stories, &findings.threads);
    let mut raised: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
    for item in items {
        let (report, syntax) = (item.report, &item.reading.syntax);
        let clauses = Clauses::new(&report.text, syntax, lexicon);
        let keys = terms.keys(&report.text, syntax, lexicon);
        if let Some(story) = stories.get(&report.id) {
            let here = terms.raised_anywhere(&keys, &clauses.lower, &syntax.sentences);
            raised.entry(*story).or_default().extend(here);
        }
    }
    raised
}

fn read_item(
    item: &Item<'_>,
    (terms, alike, sketches): (&Terms, &Alike, &Sketches),
    options: &Options,
    lexicon: &Lexicon,
    (findings, cast): (&Findings, &mut Cast),
    mut before: Before,
    taken: &mut Vec<Taken>,
) {
    let (report, reading) = (item.report, item.reading);
    let clauses = Clauses::new(&report.text, &reading.syntax, lexicon);
    let keys = terms.keys(&report.text, &reading.syntax, lexicon);
    let label = |sentence: &Sentence| {
        report
            .blocks
            .get(sentence.block as usize)
            .map(|block| block.label)
    };
    let telling: Vec<&Sentence> = reading
        .syntax
        .sentences
        .iter()
        .filter(|sentence| label(sentence).is_some_and(Label::tells))
        .collect();
    let mut body = 0;
    // "Save the Yard": what stands in a longer name names that.
    let names: Vec<Span> = reading
        .mentions
        .iter()
        .filter_map(|mention| mention.name)
        .filter(|name| report.text.slice(*name).contains(char::is_whitespace))
        .collect();
    for (at, sentence) in telling.iter().copied().enumerate() {
        let opens = body < HEAD;
        body += usize::from(label(sentence) == Some(Label::Body));
        let mut raised = terms.raised(&keys, &clauses.lower, sentence);
        let own: BTreeSet<usize> = raised.iter().map(|raised| raised.issue).collect();
        // A question takes no side, but what it asks about can be answered.
        let asked = asked(report.text.slice(sentence.span));
        let start = sentence.span.start();
        let attitudes = Attitudes::find(&clauses, sentence, lexicon);
        let again = pointing_back(
            (&clauses, &names),
            (at, sentence),
            (terms, &keys),
            (&before, &raised),
            &attitudes,
            lexicon,
        );
        raised.extend(again);
        let in_other_words = raised.is_empty();
        if in_other_words {
            let of = before.of_story();
            raised = alike.raised((&clauses, sentence), &attitudes, (&names, lexicon), of);
        }
        let all = raised;
        let next = telling.get(at + 1).copied();
        let mut answered = BTreeSet::new();
        let context = Context {
            item,
            sentence,
            next,
            asked: &asked,
            findings,
            clauses: &clauses,
            lexicon,
        };
        let scene = Scene {
            item,
            clauses: &clauses,
            sketches,
            sentence: (at, sentence),
            before: &before,
            findings,
            lexicon,
        };
        for raised in &all {
            let mut sides = attitudes.governing(&clauses, raised, &all);
            if sides.is_empty() {
                sides.extend(sides::said_alone(&clauses, raised));
            }
            for side in sides.into_iter().filter(|side| {
                let word = clauses.token(side.token).map(|token| token.span.start() - start);
                !word.is_some_and(|word| asked.iter().any(|part| part.contains(&word)))
            }) {
                let holders = actors::holders(item, &clauses, &raised.tokens, &side, (cast, lexicon));
                for holder in holders {
                    // "Lind said Corvia would pay": of others than himself he only foretells.
                    if side.rule == words::WOULD
                        && !speaks_of_himself(item, findings, cast, (&holder, side.token))
                    {
                        continue;
                    }
                    let issue = &options.issues[raised.issue].id;
                    if let Some(mut position) = position(&context, cast, raised, &side, &holder, issue) {
                        answered.insert(raised.issue);
                        position.values = values(&scene, raised, &side, &position);
                        taken.push(position);
                    }
                }
            }
        }
        if own.is_empty() {
            // What is only meant is not said, so nothing points back to it.
            if !in_other_words {
                before.raise(at, answered, false);
            }
        } else {
            before.raise(at, own, opens);
        }
    }
}

/// Whether a holder is whoever makes the statement that a word stands in, or speaks for the same actor.
fn speaks_of_himself(
    item: &Item<'_>,
    findings: &Findings,
    cast: &mut Cast,
    (holder, token): (&Holder, usize),
) -> bool {
    let Holder::Entity(entity) = holder else {
        return matches!(holder, Holder::Speaker);
    };
    let place = item.reading.syntax.tokens.get(token).map(|token| token.span);
    let speaker = place
        .and_then(|place| speaking(item, place))
        .and_then(|(_, statement)| statement.speaker);
    let mut actor = |entity: EntityId| {
        let source = findings.source_of.get(&(item.report.id, entity)).copied()?;
        cast.rolled_up(source, findings)
    };
    speaker.is_some_and(|speaker| speaker == *entity || actor(speaker) == actor(*entity))
}

/// The stretches of a sentence that ask: what is quoted is one, and the rest of it another.
fn asked(sentence: &str) -> Vec<std::ops::Range<usize>> {
    let quote = |mark: char| matches!(mark, '"' | '\u{201c}' | '\u{201d}');
    let marks: Vec<usize> = sentence.match_indices(quote).map(|(at, _)| at).collect();
    let quoted: Vec<std::ops::Range<usize>> = marks
        .chunks(2)
        .map(|pair| pair[0]..pair.get(1).copied().unwrap_or(sentence.len()))
        .collect();
    let asks = |at: usize| sentence.get(at..).is_some_and(|rest| rest.starts_with('?'));
    let inside = |part: &std::ops::Range<usize>| part.clone().any(asks);
    let outside = sentence
        .match_indices('?')
        .any(|(at, _)| !quoted.iter().any(|part| part.contains(&at)));
    if outside {
        return std::iter::once(0..sentence.len()).collect();
    }
    quoted.into_iter().filter(inside).collect()
}

struct Context<'a> {
    item: &'a Item<'a>,
    sentence: &'a Sentence,
    /// The sentence after it.
    next: Option<&'a Sentence>,
    /// The stretches of the sentence that ask, counted from its start.
    asked: &'a [std::ops::Range<usize>],
    findings: &'a Findings,
    clauses: &'a Clauses<'a>,
    lexicon: &'a Lexicon,
}

fn position(
    context: &Context<'_>,
    cast: &mut Cast,
    raised: &Raised,
    side: &stance::Side,
    holder: &Holder,
    issue: &str,
) -> Option<Taken> {
    let Context {
        item,
        sentence,
        next,
        asked,
        findings,
        clauses,
        lexicon,
    } = context;
    let report = item.report.id;
    let (source, statement) = match holder {
        Holder::Entity(entity) => (findings.source_of.get(&(report, *entity)).copied()?, None),
        Holder::Country(code) => (cast.government(code, findings, lexicon)?, None),
        Holder::State(name) => (cast.state(name, findings)?, None),
        Holder::People(span) => (cast.people(item.report.text.slice(*span), findings)?, None),
        Holder::Speaker => {
            let (id, statement) = speaking(item, clauses.span(&raised.tokens)?)?;
            let source = findings.source_of.get(&(report, statement.speaker?)).copied()?;
            (source, Some(id))
        }
    };
    // A paper, a meeting or an outlet that is cited takes no side: it only tells of sides.
    let tells_only = findings.sources.get(source.0 as usize).is_some_and(|known| {
        matches!(
            known.kind,
            EntityKind::Document | EntityKind::Event | EntityKind::Outlet
        )
    });
    // "We demand": whoever publishes the text takes a side of its own.
    let publisher = findings.source_of.get(&(report, EntityId::PUBLISHER));
    let named = |id: SourceId| {
        findings
            .sources
            .get(id.0 as usize)
            .is_some_and(|known| !known.name.is_empty())
    };
    let actor = if publisher == Some(&source) && named(source) {
        source
    } else if tells_only {
        return None;
    } else {
        cast.actor(source, findings, lexicon)?
    };
    let evidence = clauses.clause(side.token).map_or(sentence.span, |clause| clause);
    let inner = speaking(item, evidence).map(|(id, _)| id);
    let statement = statement
        .or_else(|| own_statement(item, findings, source, evidence))
        .or(inner);
    let place = Place {
        item,
        clauses,
        lexicon,
    };
    let mut conditions = place.in_sentence(sentence, evidence);
    // What is asked binds nobody: "is for it: 'If we can't, who can?'".
    let start = sentence.span.start();
    conditions.retain(|span| {
        let at = span.start().saturating_sub(start);
        !asked.iter().any(|part| part.contains(&at))
    });
    // "subject to the duty": what names the issue is no condition for it.
    let term: Vec<Span> = raised
        .tokens
        .iter()
        .filter_map(|at| clauses.token(*at))
        .map(|token| token.span)
        .collect();
    conditions.retain(|span| !term.iter().any(|word| span.contains(*word)));
    // Whoever denies that it will be so does not take its side. But "dismissed it" is the side itself, and
    // "dismissed it as a blunder" says twice what it is.
    let word = clauses.token(side.token)?.span;
    let same = |statement: &Statement| {
        let called = clauses.path(side.token).into_iter().any(|at| {
            let as_what = clauses
                .lower
                .get(at)
                .is_some_and(|word| glue("as").contains(&word.as_str()));
            as_what && clauses.dep(at) == "prep"
        });
        called || clauses.dep(side.token) != "aux" && statement.cue.iter().any(|cue| cue.contains(word))
    };
    let denies = matches!(holder, Holder::Speaker)
        && statement
            .and_then(|id| item.reading.statements.get(id.index()))
            .is_some_and(|statement| statement.act == CueAct::Deny && !same(statement));
    // "the pit must never be closed" as a term of the other side: its "never" is counted in the term.
    let (first, last) = (raised.tokens.iter().min(), raised.tokens.iter().max());
    let counted =
        first.is_some_and(|first| *first <= side.token) && last.is_some_and(|last| side.token <= *last);
    let alone = side.rule == sides::SAID_ALONE;
    let opposite = raised.opposite && (alone || !counted);
    let stance = match (side.stance, opposite != denies) {
        (Stance::For | Stance::ForIf, true) => Stance::Against,
        (Stance::Against, true) => Stance::For,
        (stance, _) => stance,
    };
    let excluded = stance == Stance::Against && conditions.iter().any(|span| place.excludes(*span));
    if conditions.is_empty() && stance == Stance::For {
        let name = findings
            .sources
            .get(source.0 as usize)
            .map(|source| source.name.to_lowercase());
        conditions = next.map_or_else(Vec::new, |next| place.in_next(next, name.as_deref()));
    }
    let stance = match stance {
        Stance::For if !conditions.is_empty() => Stance::ForIf,
        // "possible if", "could, provided that": what may be is bound to the condition.
        Stance::Open if !conditions.is_empty() && side.possible => Stance::ForIf,
        Stance::Against if excluded => Stance::ForIf,
        stance => stance,
    };
    let position = Position {
        actor,
        issue: issue.to_owned(),
        stance,
        evidence: vec![Evidence {
            report,
            span: evidence,
        }],
        statement: statement.map(|statement| StatementRef { report, statement }),
        condition: conditions
            .into_iter()
            .map(|span| Evidence { report, span })
            .collect(),
        days: days::days(item, findings, sentence, statement),
        doing: doing(clauses, raised, side, holder),
        rule: format!("attitude/{}", side.rule),
    };
    Some(Taken {
        position,
        by: source,
        values: [0.0; NAMES.len()],
    })
}

/// The innermost statement whose content holds a place.
fn speaking<'a>(item: &Item<'a>, place: Span) -> Option<(StatementId, &'a Statement)> {
    (0u32..)
        .map(StatementId)
        .zip(&item.reading.statements)
        .filter(|(_, statement)| {
            statement
                .content
                .iter()
                .any(|span| span.contains(place) || overlap(*span, place))
        })
        .min_by_key(|(id, statement)| {
            (
                statement.content.iter().map(|span| span.len()).sum::<usize>(),
                *id,
            )
        })
}

/// Whether most of `place` lies in `span`.
fn overlap(span: Span, place: Span) -> bool {
    span.intersection(place)
        .is_some_and(|shared| shared.len() * 10 >= place.len() * 6)
}

/// The statement of the holder's own that stands at a place.
fn own_statement(item: &Item<'_>, findings: &Findings, source: SourceId, place: Span) -> Option<StatementId> {
    (0u32..)
        .map(StatementId)
        .zip(&item.reading.statements)
        .find_map(|(id, statement)| {
            let speaker = statement
                .speaker
                .and_then(|speaker| findings.source_of.get(&(item.report.id, speaker)));
            let here = statement
                .cue
                .iter()
                .chain(&statement.content)
                .any(|span| span.overlaps(place));
            (speaker == Some(&source) && here).then_some(id)
        })
}

/// Whether the holder would do it itself, wants it done by others, or speaks of it in general.
fn doing(clauses: &Clauses<'_>, raised: &Raised, side: &stance::Side, holder: &Holder) -> Doing {
    let Some(verb) = raised
        .tokens
        .iter()
        .copied()
        .find(|token| clauses.is_verb(*token))
    else {
        return Doing::General;
    };
    let own = clauses.under(verb, &["nsubj", "nsubjpass"]);
    let at_the_verb = clauses.verb_of(side.token) == verb;
    match (own.is_empty(), side.gives, holder) {
        (_, Gives::Speaker, _) | (_, _, Holder::Speaker) => Doing::General,
        (true, ..) => Doing::Own,
        (false, ..) if at_the_verb => Doing::Own,
        (false, ..) => Doing::Others,
    }
}
