//! Records that share a key and do not fit: positions, denials, accounts, figures, dates.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::{Lexicon, StancePolarity};
use onrecord_nouns::{
    Contradiction, DateKind, Doing, Findings, Polarity, Quantity, RecordRef, ReportId, SourceId, Stance,
    StatementRef, Together,
};

use super::aligned::{Pile, short};
use crate::claims::content::Said;
use crate::claims::judge::{likeness, pairs};

/// Statements of opposite polarity at least so alike are two accounts of one thing.
const ACCOUNTS: f32 = 0.4;

/// A demand and what is told as given are about one thing if they are at least so alike: demands are
/// common, and most of them are about something else.
const CONDITION: f32 = 0.45;

/// One actor on different sides of one issue.
pub(super) fn positions(findings: &Findings) -> Vec<Contradiction> {
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
    for ((actor, issue, _), sides) in cells {
        let refuses = sides.contains_key(&2) || sides.contains_key(&3);
        if !refuses || sides.len() < 2 || sides.keys().eq([2, 3].iter()) {
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

/// Claims that somebody denies.
pub(super) fn denials(pile: &Pile<'_>) -> Vec<Contradiction> {
    let records = |ids: &[StatementRef]| ids.iter().map(|id| RecordRef::Statement(*id)).collect::<Vec<_>>();
    let denied = |claim: &&onrecord_nouns::Claim| !claim.denials.is_empty() && !claim.statements.is_empty();
    // "amnesty" is denied or not with what stands around it; a claim says something by itself.
    let places: BTreeMap<StatementRef, &Said<'_>> = pile
        .said
        .iter()
        .map(|said| (said.attributed.statement, said))
        .collect();
    let says = |claim: &&onrecord_nouns::Claim| {
        let mut all = claim.statements.iter().chain(&claim.denials);
        all.any(|id| {
            places
                .get(id)
                .is_some_and(|said| said.terms.len() >= LEAST_TERMS && !mains(pile, said).is_empty())
        })
    };
    let claims = pile.findings.claims.iter().filter(denied).filter(says);
    claims
        .map(|claim| Contradiction {
            kind: "denial".to_owned(),
            sides: vec![records(&claim.statements), records(&claim.denials)],
            about: format!(
                "“{}” is said on one side and denied on the other",
                pile.words(claim.label)
            ),
        })
        .collect()
}

/// A claim that can be denied says at least so much.
const LEAST_TERMS: usize = 3;

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
        let kind = if opposite && a.story == b.story && share_a_verb(&verbs[one], &verbs[other]) {
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
            || likeness(a, b) < if opposite { ACCOUNTS } else { CONDITION }
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
        _ => false,
    }
}

/// What a content is about.
enum Subject {
    Source(SourceId),
    Word(String),
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

/// The verbs that carry a content: the one that nothing inside governs, and what it is ready or wants to do.
fn mains(pile: &Pile<'_>, said: &Said<'_>) -> Vec<usize> {
    let Some(item) = pile.items.get(said.item) else {
        return Vec::new();
    };
    let syntax = &item.reading.syntax;
    let inside = |at: usize| {
        let span = syntax.tokens.get(at).map(|token| token.span);
        span.is_some_and(|span| {
            said.statement
                .content
                .iter()
                .any(|content| content.contains(span))
        })
    };
    let mut found: Vec<usize> = Vec::new();
    for at in said
        .statement
        .content
        .iter()
        .flat_map(|span| syntax.tokens_in(*span))
    {
        let Some(token) = syntax.tokens.get(at) else {
            continue;
        };
        let head = token.head.index();
        let verb = matches!(token.pos, "VERB" | "AUX");
        let top = verb && (head == at || !inside(head));
        // "is ready to agree", "wants to agree", "met and agreed".
        let below = found.contains(&head)
            && (matches!(token.dep, "acomp" | "attr") || verb && matches!(token.dep, "xcomp" | "conj"));
        if top || below {
            found.push(at);
        }
    }
    found.retain(|at| {
        syntax
            .tokens
            .get(*at)
            .is_some_and(|token| matches!(token.pos, "VERB" | "AUX"))
    });
    found
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
                .map(|token| token.head.index()),
        );
        // "whether it will", "if it had": asked or supposed.
        let first = row.first().map_or("", String::as_str);
        verbs.open |=
            !lexicon.hedges.exactly(first).is_empty() || tokens.first().is_some_and(|t| t.tag == "WRB");
    }
    for at in mains {
        let Some(token) = syntax.tokens.get(at) else {
            continue;
        };
        let modal = syntax
            .tokens
            .iter()
            .any(|child| child.head.index() == at && child.dep == "aux" && child.tag == "MD");
        let lemma = token.lemma.to_lowercase();
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

/// A value that one or more figures of a group give.
struct Value<'a> {
    quantity: &'a Quantity,
    records: Vec<RecordRef>,
    /// Who gives it: the report, and the speaker where one stands behind it.
    givers: BTreeSet<(ReportId, Option<SourceId>)>,
    words: String,
}

/// Figures about the same thing that cannot all hold, one side a value.
pub(super) fn figures(pile: &Pile<'_>) -> Vec<Contradiction> {
    let findings = pile.findings;
    let speakers: BTreeMap<StatementRef, Option<SourceId>> = findings
        .statements
        .iter()
        .map(|found| (found.statement, found.speaker))
        .collect();
    let mut groups: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (at, figure) in (0u32..).zip(&findings.figures) {
        if let Some(group) = &figure.group {
            groups.entry(group).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for (group, members) in groups {
        let mut sides: Vec<Value<'_>> = Vec::new();
        for at in members {
            let Some(figure) = findings.figures.get(at as usize) else {
                continue;
            };
            let place = pile
                .items
                .binary_search_by_key(&figure.report, |item| item.report.id);
            let Some(item) = place.ok().and_then(|place| pile.items.get(place)) else {
                continue;
            };
            let Some(quantity) = item.reading.quantities.get(figure.quantity.0 as usize) else {
                continue;
            };
            let record = RecordRef::Figure(at);
            let speaker = figure
                .statement
                .and_then(|id| speakers.get(&id).copied().flatten());
            let giver = (figure.report, speaker);
            let same = |side: &&mut Value<'_>| {
                (side.quantity.min, side.quantity.max) == (quantity.min, quantity.max)
            };
            match sides.iter_mut().find(same) {
                Some(side) => {
                    side.records.push(record);
                    side.givers.insert(giver);
                }
                None => sides.push(Value {
                    quantity,
                    records: vec![record],
                    givers: BTreeSet::from([giver]),
                    words: short(item.report.text.slice(quantity.span)),
                }),
            }
        }
        // One teller who gives two values speaks of two things, or of a change.
        let told_apart = |one: &Value<'_>, other: &Value<'_>| {
            one.givers.is_disjoint(&other.givers) && one.quantity.together(other.quantity) == Together::No
        };
        let differ: Vec<bool> = sides
            .iter()
            .map(|one| sides.iter().any(|other| told_apart(one, other)))
            .collect();
        if differ.contains(&true) {
            let mut keep = differ.into_iter();
            sides.retain(|_| keep.next().unwrap_or(false));
            let words: Vec<&str> = sides.iter().map(|side| side.words.as_str()).collect();
            found.push(Contradiction {
                kind: "figures differ".to_owned(),
                about: format!("{group}: {}", words.join(" v. ")),
                sides: sides.into_iter().map(|side| side.records).collect(),
            });
        }
    }
    found
}

/// Moments that were counted from the date of a page, which may be that of a visit.
pub(super) fn dates(pile: &Pile<'_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for item in pile.items {
        if item.report.published.kind != DateKind::Page {
            continue;
        }
        let relative: Vec<RecordRef> = (0u32..)
            .zip(&pile.findings.moments)
            .filter(|(_, moment)| {
                moment
                    .mentions
                    .iter()
                    .any(|place| place.report == item.report.id && counted(item, place.span))
            })
            .map(|(at, _)| RecordRef::Moment(at))
            .collect();
        if !relative.is_empty() {
            let day = item
                .report
                .published
                .days
                .to
                .map_or_else(String::new, |day| day.to_string());
            found.push(Contradiction {
                kind: "date doubtful".to_owned(),
                sides: vec![relative],
                about: format!(
                    "{}: {day} is a date of the page, perhaps of a visit, and no sure anchor",
                    item.report.input.file
                ),
            });
        }
    }
    found
}

/// Whether a place holds a time that counts from the day of the report.
fn counted(item: &crate::Item<'_>, place: onrecord_nouns::Span) -> bool {
    use onrecord_nouns::TimeReference::{Absolute, None};
    let reading = item.reading;
    let sentence = reading
        .syntax
        .sentence_at(place)
        .and_then(|id| reading.syntax.sentences.get(id.index()));
    reading.times.iter().any(|time| {
        let near =
            place.overlaps(time.span) || sentence.is_some_and(|sentence| sentence.span.contains(time.span));
        near && !matches!(time.reference, Absolute(_) | None)
    })
}
