//! Whom does a pronoun mean? Of the fitting mentions before it the one that a trained ranker prefers,
//! or the most salient, or nobody.
//!
//! Which mentions fit is told here, the same for training, for the ranker and for the rule.

use onrecord_lexicon::grammar::glue;
use onrecord_nouns::{EntityId, EntityKind, Number, TokenId};

use super::cast::{Cast, Member, Seen};
use super::is_person;
use super::ranker::{PronounCandidate, PronounCase, Ranker, View, features, name_of, nobody};
use crate::mentions::{Phrase, Pronoun, Sort};
use crate::who::Page;

/// How many sentences back "he" and "she" may point.
const PERSON_REACH: usize = 5;

/// How many sentences back "they" may point.
const PLURAL_REACH: usize = 3;

/// How many sentences back "it" may point.
const THING_REACH: usize = 2;

/// How many sentences back somebody stands near.
const NEAR: usize = 2;

/// Who says which candidate a pronoun means.
pub(crate) enum Judge<'a> {
    /// The ranker where it is better than the rule, the rule elsewhere.
    Own(&'a Ranker),
    /// Somebody who knows: for training.
    Asked(&'a mut dyn FnMut(&PronounCase) -> Option<usize>),
}

/// The entity that a pronoun means.
pub(super) fn antecedent(
    page: &Page<'_>,
    cast: &Cast,
    phrase: &Phrase,
    pronoun: Pronoun,
    judge: &mut Judge<'_>,
) -> Option<EntityId> {
    if let Some(entity) = reflexive(page, cast, phrase) {
        return Some(entity);
    }
    match (pronoun, judge) {
        (Pronoun::Relative, _) => relative(page, cast, phrase),
        (Pronoun::It, _) => most_salient(page, cast, phrase, pronoun),
        (_, Judge::Own(ranker)) if ranker.is_empty() => most_salient(page, cast, phrase, pronoun),
        (_, Judge::Own(ranker)) => {
            let (seen, case) = case(page, cast, phrase, pronoun)?;
            if let Some(before) = goes_on(page, cast, phrase, &seen) {
                return Some(before.entity);
            }
            ranker
                .choose(&case, phrase.speaks || case.after_a_quotation)
                .and_then(|index| seen.get(index))
                .map(|seen| seen.entity)
        }
        (_, Judge::Asked(choose)) => {
            let (seen, case) = case(page, cast, phrase, pronoun)?;
            choose(&case)
                .and_then(|index| seen.get(index))
                .map(|seen| seen.entity)
        }
    }
}

/// The mentions before a pronoun that fit it, the nearest first, and what is known of them.
fn case<'a>(
    page: &Page<'_>,
    cast: &'a Cast,
    phrase: &Phrase,
    pronoun: Pronoun,
) -> Option<(Vec<&'a Seen>, PronounCase)> {
    let sentence = page.sentence(phrase.head);
    let mut found: Vec<&Seen> = Vec::new();
    let mut candidates = Vec::new();
    let mut subjects = 0;
    for seen in cast.seen.iter().rev() {
        let distance = sentence.saturating_sub(seen.sentence);
        if distance > reach(pronoun) {
            break;
        }
        let Some(member) = cast.member(seen.entity) else {
            continue;
        };
        if !may_mean(member, pronoun) || seen.end > phrase.head {
            continue;
        }
        let view = View {
            seen,
            member,
            distance,
            order: found.len(),
            subjects,
            same_clause: same_clause(page, seen, phrase),
        };
        candidates.push(PronounCandidate {
            head: TokenId(u32::try_from(seen.head).unwrap_or(u32::MAX)),
            features: features(page, phrase, pronoun, &view),
        });
        subjects += usize::from(seen.subject);
        found.push(seen);
    }
    // "“We had coffee, and the minister talked.” He remains ...": outside of a quotation a pronoun means who spoke it, not
    // whom it speaks of.
    let outside = |seen: &Seen| seen.speaks && !seen.quoted && sentence.saturating_sub(seen.sentence) <= NEAR;
    let after_a_quotation = !page.quoted(phrase.head)
        && matches!(pronoun, Pronoun::He | Pronoun::She)
        && found.iter().any(|seen| outside(seen))
        && found.iter().any(|seen| seen.quoted);
    if after_a_quotation {
        let mut kept = found
            .iter()
            .map(|seen| !seen.quoted)
            .collect::<Vec<bool>>()
            .into_iter();
        candidates.retain(|_| kept.next().unwrap_or(true));
        found.retain(|seen| !seen.quoted);
    }
    let case = PronounCase {
        span: page.span(&phrase.tokens)?,
        pronoun: name_of(pronoun),
        nobody: nobody(pronoun, candidates.len()),
        candidates,
        after_a_quotation,
    };
    Some((found, case))
}

/// "Lind urged them to sign. She left.": whoever was the subject, and the one person named, of the sentence
/// before, if no list knows the name, so that the ranker would rather take one that it knows.
fn goes_on<'a>(page: &Page<'_>, cast: &Cast, phrase: &Phrase, seen: &[&'a Seen]) -> Option<&'a Seen> {
    let sentence = page.sentence(phrase.head);
    let opens = page.sentence_range(phrase.head).start + 1 >= phrase.head;
    if !opens || page.dep(phrase.head) != "nsubj" {
        return None;
    }
    let near: Vec<&Seen> = seen
        .iter()
        .copied()
        .filter(|seen| sentence.saturating_sub(seen.sentence) <= 1 && seen.end <= phrase.head)
        .filter(|seen| {
            let kind = cast.member(seen.entity).map(|member| member.entity.kind);
            matches!(kind, Some(EntityKind::Person | EntityKind::Anonymous))
        })
        .collect();
    let one = *near.last()?;
    let alone = near.iter().all(|seen| seen.entity == one.entity);
    let unknown = cast
        .member(one.entity)
        .is_some_and(|member| member.gender.is_none());
    (alone && unknown && one.subject && one.name && !one.quoted).then_some(one)
}

const fn reach(pronoun: Pronoun) -> usize {
    match pronoun {
        Pronoun::He | Pronoun::She => PERSON_REACH,
        Pronoun::They => PLURAL_REACH,
        _ => THING_REACH,
    }
}

/// Whether a pronoun may mean somebody, as wide as can be: the ranker weighs the rest.
fn may_mean(member: &Member, pronoun: Pronoun) -> bool {
    let kind = member.entity.kind;
    let number = member.entity.anonymous.as_ref().map(|anonymous| anonymous.number);
    let single = number.is_none_or(|number| number == Number::Exactly(1)) && !member.plural;
    match pronoun {
        Pronoun::They => !matches!(kind, EntityKind::Event),
        // A name of which nobody knows what it names may be a person's.
        _ => {
            let unknown =
                kind == EntityKind::Organisation && member.cluster.is_some() && member.entity.known.is_none();
            (is_person(kind) || unknown) && single && member.gender.is_none_or(|gender| gender == pronoun)
        }
    }
}

/// The most salient fitting mention.
fn most_salient(page: &Page<'_>, cast: &Cast, phrase: &Phrase, pronoun: Pronoun) -> Option<EntityId> {
    let sentence = page.sentence(phrase.head);
    let mut best: Option<(f32, EntityId)> = None;
    for seen in cast.seen.iter().rev() {
        let distance = sentence.saturating_sub(seen.sentence);
        if distance > reach(pronoun) {
            break;
        }
        let Some(member) = cast.member(seen.entity) else {
            continue;
        };
        if !fits(member, pronoun) || seen.end > phrase.head || same_clause(page, seen, phrase) {
            continue;
        }
        let score = salience(page, seen, member, phrase, pronoun, distance);
        if best.is_none_or(|(top, _)| score > top) {
            best = Some((score, seen.entity));
        }
    }
    best.map(|(_, entity)| entity)
}

fn fits(member: &Member, pronoun: Pronoun) -> bool {
    let kind = member.entity.kind;
    let number = member.entity.anonymous.as_ref().map(|anonymous| anonymous.number);
    let single = number.is_none_or(|number| number == Number::Exactly(1)) && !member.plural;
    match pronoun {
        Pronoun::He | Pronoun::She => {
            is_person(kind) && single && member.gender.is_none_or(|gender| gender == pronoun)
        }
        Pronoun::They => {
            !matches!(kind, EntityKind::Document | EntityKind::Event)
                && kind != EntityKind::Person
                && (kind != EntityKind::Anonymous || !single || member.gender.is_none())
        }
        Pronoun::It => {
            matches!(
                kind,
                EntityKind::Outlet
                    | EntityKind::Government
                    | EntityKind::Organisation
                    | EntityKind::Document
                    | EntityKind::Event
            ) || kind == EntityKind::Group && !member.plural
        }
        Pronoun::Relative => false,
    }
}

fn salience(
    page: &Page<'_>,
    seen: &Seen,
    member: &Member,
    phrase: &Phrase,
    pronoun: Pronoun,
    distance: usize,
) -> f32 {
    let far = u8::try_from(distance).unwrap_or(u8::MAX);
    let often = u8::try_from(member.count.min(5)).unwrap_or(5);
    let mut score = -2.0 * f32::from(far) + 0.3 * f32::from(often);
    let near = u8::try_from(phrase.head.saturating_sub(seen.head).min(40)).unwrap_or(40);
    score -= 0.02 * f32::from(near);
    if seen.subject {
        score += 2.5;
    }
    if seen.speaks {
        score += 1.5;
        // "The list is old, the board said. It added": who says more has spoken.
        if pronoun == Pronoun::It && phrase.speaks {
            score += 2.0;
        }
    }
    if seen.name {
        score += 1.0;
    }
    if seen.pronoun == Some(pronoun) {
        score += 1.0;
    }
    let inside = page.quoted(phrase.head);
    if seen.quoted && !inside {
        score -= 2.0;
    }
    // Whoever speaks calls himself "I".
    if inside && seen.speaks && !seen.quoted && distance <= 1 {
        score -= 4.0;
    }
    if pronoun == Pronoun::They {
        if member.plural
            || member.sort == Some(Sort::Team)
            || member
                .entity
                .anonymous
                .as_ref()
                .is_some_and(|anonymous| anonymous.number != Number::Exactly(1))
        {
            score += 3.0;
        } else if matches!(member.entity.kind, EntityKind::Organisation | EntityKind::Group) {
            score += 1.0;
        } else if matches!(
            member.entity.kind,
            EntityKind::Person | EntityKind::Government | EntityKind::Outlet
        ) {
            score -= 1.5;
        }
    }
    score
}

/// "Trump told him": subject and object of one verb are two people.
fn same_clause(page: &Page<'_>, seen: &Seen, phrase: &Phrase) -> bool {
    let verb = |at: usize| {
        let head = page.head(at);
        if matches!(page.dep(at), "pobj" | "conj") {
            page.head(head)
        } else {
            head
        }
    };
    let subject = |at: usize| matches!(page.dep(at), "nsubj" | "nsubjpass");
    page.parsed(phrase.head)
        && page.sentence(seen.head) == page.sentence(phrase.head)
        && verb(seen.head) == verb(phrase.head)
        && subject(seen.head) != subject(phrase.head)
}

/// "Venn pours the tea himself": the subject of its clause.
fn reflexive(page: &Page<'_>, cast: &Cast, phrase: &Phrase) -> Option<EntityId> {
    if !glue("reflexive").contains(&page.low(phrase.head)) || !page.parsed(phrase.head) {
        return None;
    }
    let mut verb = page.head(phrase.head);
    for _ in 0..3 {
        let mut children = page.children(verb).iter().copied();
        if let Some(subject) = children.find(|child| page.dep(*child) == "nsubj" && *child < phrase.head) {
            let seen = cast.seen.iter().rev().find(|seen| seen.head == subject)?;
            return Some(seen.entity);
        }
        if !matches!(page.dep(verb), "conj" | "xcomp" | "advcl" | "prep" | "pobj") {
            return None;
        }
        verb = page.head(verb);
    }
    None
}

/// "the mayor, who said": the mention on which the clause hangs.
fn relative(page: &Page<'_>, cast: &Cast, phrase: &Phrase) -> Option<EntityId> {
    let verb = page.head(phrase.head);
    if page.dep(verb) != "relcl" {
        return None;
    }
    let noun = page.head(verb);
    cast.seen
        .iter()
        .rev()
        .find(|seen| seen.head == noun)
        .map(|seen| seen.entity)
}
