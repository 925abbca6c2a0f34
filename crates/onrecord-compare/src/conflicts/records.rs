//! Records that share a key and do not fit: positions, denials, accounts, figures, dates.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::{Lexicon, StancePolarity};
use onrecord_likeness::Sketch;
use onrecord_nouns::{
    Contradiction, Doing, Mode, Polarity, Position, RecordRef, SourceId, Stance, StatementRef, Syntax,
};

use super::aligned::Pile;
use super::denials::told;
use super::phrases::{children, mains, negated};
use crate::claims::content::Said;
use crate::claims::judge::{likeness, pairs};

/// Statements of opposite polarity whose words and meaning, halved and added, are at least so alike are
/// two accounts of one thing.
const ACCOUNTS: f32 = 0.46;
/// Their words alone.
const ACCOUNTS_WORDS: f32 = 0.25;

/// A demand and what is told as given are about one thing if they are at least so alike: demands are
/// common, and most of them are about something else.
const CONDITION: f32 = 0.45;

/// One actor on different sides of one issue.
pub(super) fn positions(pile: &Pile<'_>) -> Vec<Contradiction> {
    let findings = pile.findings;
    // What somebody would do himself and what he says of others or in general are two things.
    let mut cells: BTreeMap<(SourceId, &str, bool), BTreeMap<u8, Vec<RecordRef>>> = BTreeMap::new();
    for (at, position) in (0u32..).zip(&findings.positions) {
        let side = match position.stance {
            Stance::For | Stance::ForIf => 0,
            Stance::Open => 1,
            Stance::Against => 2,
            Stance::ExpectsNot => 3,
        };
        cells
            .entry((
                position.actor,
                position.issue.as_str(),
                position.doing == Doing::Others,
            ))
            .or_default()
            .entry(side)
            .or_default()
            .push(RecordRef::Position(at));
    }
    let words = ["for", "open", "against", "not expected"];
    let mut found = Vec::new();
    for ((actor, issue, _), mut sides) in cells {
        if sides.keys().eq([0, 1].iter()) {
            sides = undecided(pile, &sides);
        }
        let told_otherwise = sides.keys().eq([0, 1].iter());
        let refuses = sides.contains_key(&2) || sides.contains_key(&3);
        if !(refuses || told_otherwise) || sides.len() < 2 || sides.keys().eq([2, 3].iter()) {
            continue;
        }
        let name = findings
            .sources
            .get(actor.0 as usize)
            .map_or("", |source| source.name.as_str());
        let told: Vec<&str> = sides
            .keys()
            .filter_map(|side| words.get(usize::from(*side)).copied())
            .collect();
        found.push(Contradiction {
            kind: "positions conflict".to_owned(),
            about: format!("{name} on {issue}: {}", told.join(" v. ")),
            sides: sides.into_values().collect(),
        });
    }
    found
}

/// Days between two tellings of one position at most.
const ONE_TIME: i32 = 14;

/// What others tell as decided and the actor, in another report of that time, leaves open; nothing if there
/// is no such pair, since who weighs a thing may decide later.
fn undecided(pile: &Pile<'_>, sides: &BTreeMap<u8, Vec<RecordRef>>) -> BTreeMap<u8, Vec<RecordRef>> {
    let findings = pile.findings;
    let side = |number: u8| -> Vec<(RecordRef, &Position)> {
        let records = sides.get(&number).into_iter().flatten();
        records
            .filter_map(|record| match record {
                RecordRef::Position(at) => Some((*record, findings.positions.get(*at as usize)?)),
                _ => None,
            })
            .collect()
    };
    let statement = |position: &Position| {
        let id = position.statement?;
        pile.said.iter().find(|said| said.attributed.statement == id)
    };
    let report = |position: &Position| position.evidence.first().map(|place| place.report);
    let near = |a: &Position, b: &Position| {
        let day = |position: &Position| position.days.from.or(position.days.to);
        let apart = day(a).zip(day(b)).map_or(0, |(a, b)| (a - b).get_days().abs());
        apart <= ONE_TIME
    };
    let told = |position: &Position| {
        position.stance == Stance::For
            && statement(position).is_some_and(|said| {
                let own = said
                    .speaker
                    .is_some_and(|speaker| pile.one_side(speaker, position.actor));
                !own || matches!(said.statement.mode, Mode::Act | Mode::Attitude)
            })
    };
    let said = |position: &Position| {
        statement(position)
            .is_some_and(|said| matches!(said.statement.mode, Mode::Direct | Mode::Mixed | Mode::Indirect))
    };
    let (decided, open) = (side(0), side(1));
    let decided: Vec<_> = decided
        .into_iter()
        .filter(|(_, position)| told(position))
        .collect();
    let open: Vec<_> = open.into_iter().filter(|(_, position)| said(position)).collect();
    let meet = |one: &Position, others: &[(RecordRef, &Position)]| {
        others
            .iter()
            .any(|(_, other)| near(one, other) && report(one) != report(other))
    };
    let keep = |those: &[(RecordRef, &Position)], others: &[(RecordRef, &Position)]| -> Vec<RecordRef> {
        let kept = those.iter().filter(|(_, position)| meet(position, others));
        kept.map(|(record, _)| *record).collect()
    };
    let sides = [(0, keep(&decided, &open)), (1, keep(&open, &decided))];
    sides
        .into_iter()
        .filter(|(_, records)| !records.is_empty())
        .collect()
}

/// So many wordings of a claim are compared with those of others.
const WORDINGS: usize = 3;

/// Two accounts of one thing: one affirms what the other negates of one subject with one verb, or one has as a condition what the
/// other says is met. Claims are compared by a few of their wordings, since all of a claim say the same.
pub(super) fn accounts(pile: &Pile<'_>, lexicon: &Lexicon) -> Vec<Contradiction> {
    let (claims, first) = representatives(pile);
    let verbs: Vec<Verbs> = first.iter().map(|said| demands(pile, said, lexicon)).collect();
    let mut found = Vec::new();
    let mut told: BTreeSet<(&str, usize, usize)> = BTreeSet::new();
    for (one, other) in pairs(&first) {
        let (one, other) = (one as usize, other as usize);
        if claims.get(one) == claims.get(other) {
            continue;
        }
        let (Some(a), Some(b)) = (first.get(one), first.get(other)) else {
            continue;
        };
        let (Some(x), Some(y)) = (a.speaker, b.speaker) else {
            continue;
        };
        let opposite = (a.polarity == Polarity::Negative) != (b.polarity == Polarity::Negative);
        let kind = if opposite
            && a.force == b.force
            && a.story == b.story
            && share_a_verb(&verbs[one], &verbs[other])
            && opposed(pile, a, b)
        {
            "accounts conflict"
        } else if !opposite && demanded(&verbs[one], &verbs[other]) {
            "condition v. claim that it is met"
        } else {
            continue;
        };
        let nested = a.item == b.item && (a.statement.nested_in.is_some() || b.statement.nested_in.is_some());
        if pile.one_side(x, y)
            || nested
            || overlap(a, b)
            || !opposite && likeness(a, b) < CONDITION
            || opposite && !one_matter(pile, a, b)
        {
            continue;
        }
        if !one_subject(pile, a, b) || !told.insert((kind, claims[one], claims[other])) {
            continue;
        }
        let side = |claim: usize| -> Vec<RecordRef> {
            let claim = claims
                .get(claim)
                .and_then(|claim| pile.findings.claims.get(*claim));
            claim.map_or_else(Vec::new, |claim| {
                claim
                    .statements
                    .iter()
                    .map(|id| RecordRef::Statement(*id))
                    .collect()
            })
        };
        let words =
            |said: &Said<'_>| Pile::content_of(said).map_or_else(String::new, |place| pile.words(place));
        found.push(Contradiction {
            kind: kind.to_owned(),
            sides: vec![side(one), side(other)],
            about: format!("“{}” v. “{}”", words(a), words(b)),
        });
    }
    found
}

/// Whether two statements are about one thing, whatever they say of it.
fn one_matter(pile: &Pile<'_>, a: &Said<'_>, b: &Said<'_>) -> bool {
    let words = likeness(a, b);
    let meaning = || Sketch::of(&told(pile, a)).meaning(&Sketch::of(&told(pile, b)));
    words >= ACCOUNTS_WORDS && 0.5 * (words + meaning()) >= ACCOUNTS
}

/// A few wordings of each claim, with the place of the claim.
fn representatives<'a>(pile: &'a Pile<'a>) -> (Vec<usize>, Vec<Said<'a>>) {
    let place: BTreeMap<StatementRef, usize> = pile
        .said
        .iter()
        .enumerate()
        .map(|(at, said)| (said.attributed.statement, at))
        .collect();
    let mut found = (Vec::new(), Vec::new());
    for (number, claim) in pile.findings.claims.iter().enumerate() {
        let mut wordings: BTreeSet<Vec<u32>> = BTreeSet::new();
        for said in claim
            .statements
            .iter()
            .filter_map(|id| pile.said.get(*place.get(id)?))
        {
            let terms: Vec<u32> = said.terms.iter().map(|(term, _)| *term).collect();
            if wordings.len() < WORDINGS && wordings.insert(terms) {
                found.0.push(number);
                found.1.push(said.clone());
            }
        }
    }
    found
}

fn overlap(a: &Said<'_>, b: &Said<'_>) -> bool {
    a.item == b.item
        && a.statement
            .content
            .iter()
            .any(|span| b.statement.content.iter().any(|other| span.overlaps(*other)))
}

/// Whether both contents are about the same subject; a content without one is about its speaker.
fn one_subject(pile: &Pile<'_>, a: &Said<'_>, b: &Said<'_>) -> bool {
    match (subject(pile, a), subject(pile, b)) {
        (Subject::Source(one), Subject::Source(other)) => pile.one_side(one, other),
        (Subject::Word(one), Subject::Word(other)) => one == other,
        // "There is no agreement" is said of nobody.
        (Subject::Nobody, _) | (_, Subject::Nobody) => true,
        _ => false,
    }
}

/// What a content is about.
enum Subject {
    Source(SourceId),
    Word(String),
    /// "There is".
    Nobody,
    Nothing,
}

fn subject(pile: &Pile<'_>, said: &Said<'_>) -> Subject {
    let Some(item) = pile.items.get(said.item) else {
        return Subject::Nothing;
    };
    let syntax = &item.reading.syntax;
    let spans = &said.statement.content;
    let inside = |at: usize| {
        syntax
            .tokens
            .get(at)
            .is_some_and(|token| spans.iter().any(|span| span.contains(token.span)))
    };
    let tokens = spans.iter().flat_map(|span| syntax.tokens_in(*span));
    // The subject of the verb that governs the rest: the one whose verb depends on nothing inside.
    let main = tokens.filter(|at| {
        let Some(token) = syntax.tokens.get(*at) else {
            return false;
        };
        let verb = token.head.index();
        let above = syntax.tokens.get(verb).map_or(verb, |verb| verb.head.index());
        matches!(token.dep, "nsubj" | "nsubjpass" | "expl") && (above == verb || !inside(above))
    });
    let Some(at) = main.into_iter().next() else {
        return said.speaker.map_or(Subject::Nothing, Subject::Source);
    };
    if syntax.tokens.get(at).is_some_and(|token| token.dep == "expl") {
        return Subject::Nobody;
    }
    let mention = item
        .reading
        .mentions
        .iter()
        .find(|mention| mention.head.index() == at);
    let source = mention
        .and_then(|mention| mention.entity)
        .and_then(|entity| pile.findings.source_of.get(&(item.report.id, entity)));
    match (source, syntax.tokens.get(at)) {
        (Some(source), _) => Subject::Source(*source),
        (None, Some(token)) => Subject::Word(token.lemma.to_lowercase()),
        (None, None) => Subject::Nothing,
    }
}

/// Whether one says of a doing that it is, the other that it is not, and not only until something is given.
fn opposed(pile: &Pile<'_>, a: &Said<'_>, b: &Said<'_>) -> bool {
    let doings = |said: &Said<'_>| -> Vec<(String, bool)> {
        let item = pile.items.get(said.item);
        let lemma = |verb: usize| {
            let token = item.and_then(|item| item.reading.syntax.tokens.get(verb));
            token.map_or_else(String::new, |token| token.lemma.to_lowercase())
        };
        let mains = mains(pile, said).into_iter();
        mains
            .map(|verb| (lemma(verb), negated(pile, said, verb)))
            .collect()
    };
    let (ours, theirs) = (doings(a), doings(b));
    let conditional = |said: &Said<'_>| !said.statement.conditions.is_empty();
    let differ =
        |(verb, not): &(String, bool)| theirs.iter().any(|(other, also)| verb == other && not != also);
    !conditional(a) && !conditional(b) && ours.iter().any(differ)
}

/// Letters of a word by which doings are compared.
const STEM: usize = 5;

/// A doing by its verb; a state by what something is.
fn doing(syntax: &Syntax, verb: usize) -> Option<String> {
    let token = syntax.tokens.get(verb)?;
    let state = (token.pos == "AUX").then(|| {
        syntax.tokens.iter().find(|child| {
            child.head.index() == verb && matches!(child.dep, "acomp" | "attr") && child.lemma != token.lemma
        })
    });
    let word = state.flatten().unwrap_or(token);
    // "agreed" and "agreement" are one doing.
    Some(word.lemma.to_lowercase().chars().take(STEM).collect())
}

/// Whether both tell of the same doing.
fn share_a_verb(a: &Verbs, b: &Verbs) -> bool {
    let mut all = a.demanded.iter().chain(&a.told);
    all.any(|verb| b.demanded.contains(verb) || b.told.contains(verb))
}

/// Whether one statement demands with "must" what the other tells as given, by the same verb.
fn demanded(a: &Verbs, b: &Verbs) -> bool {
    let met =
        |one: &Verbs, other: &Verbs| !other.open && one.demanded.iter().any(|verb| other.told.contains(verb));
    (met(a, b) && b.demanded.is_empty()) || (met(b, a) && a.demanded.is_empty())
}

/// The main doings of a content, in base form.
#[derive(Default)]
struct Verbs {
    demanded: BTreeSet<String>,
    told: BTreeSet<String>,
    /// Whether it is asked or only supposed, so that nothing is told as given.
    open: bool,
}

fn is_perfect(syntax: &Syntax, verb: usize) -> bool {
    let below = children(syntax, verb).into_iter();
    let mut below = below.filter_map(|at| syntax.tokens.get(at));
    below.any(|child| child.dep == "aux" && &*child.lemma == "have")
}

fn demands(pile: &Pile<'_>, said: &Said<'_>, lexicon: &Lexicon) -> Verbs {
    let mut verbs = Verbs::default();
    let Some(item) = pile.items.get(said.item) else {
        return verbs;
    };
    let (text, syntax) = (&item.report.text, &item.reading.syntax);
    let mains = mains(pile, said);
    let mut must: BTreeSet<usize> = BTreeSet::new();
    for span in &said.statement.content {
        let tokens = syntax.tokens.get(syntax.tokens_in(*span)).unwrap_or_default();
        let row: Vec<String> = tokens
            .iter()
            .map(|token| text.slice(token.span).to_lowercase())
            .collect();
        let words = lexicon.evaluations.find(&row).into_iter();
        must.extend(
            words
                .filter(|found| found.entry.stance == StancePolarity::For)
                .filter_map(|found| tokens.get(found.words.start).filter(|token| token.dep == "aux"))
                .map(|token| token.head.index())
                // "should have come" blames; it demands nothing.
                .filter(|verb| !is_perfect(syntax, *verb)),
        );
        // "whether it will", "if it had": asked or supposed.
        let first = row.first().map_or("", String::as_str);
        verbs.open |=
            !lexicon.hedges.exactly(first).is_empty() || tokens.first().is_some_and(|t| t.tag == "WRB");
    }
    for at in mains {
        let modal = syntax
            .tokens
            .iter()
            .any(|child| child.head.index() == at && child.dep == "aux" && child.tag == "MD");
        let lemma = doing(syntax, at).unwrap_or_default();
        if must.contains(&at) {
            verbs.demanded.insert(lemma);
        } else {
            verbs.open |= modal;
            verbs.told.insert(lemma);
        }
    }
    verbs
        .told
        .retain(|verb| lexicon.function_words.exactly(verb).is_empty());
    verbs
}
