//! Who says it, in two tellings: another speaker, several that became one, a rank that was lost.

use std::collections::BTreeSet;

use onrecord_lexicon::{AnonymousClass, Lexicon};
use onrecord_nouns::{Drift, DriftKind, EntityKind, LinkBasis, MentionForm, Mode, Number, Source, SourceId};

use super::super::aligned::Tie;
use super::{ONE_THING, Telling};
use crate::claims::content::Said;
use crate::sources::names::name_words;

/// Only tellings at least so alike are compared by their speakers.
const SAME_THING: f32 = 0.35;

/// Another speaker, or more or fewer of them.
pub(super) fn speaker(telling: &Telling<'_>, found: &mut Vec<Drift>, lexicon: &Lexicon) {
    // Two sources that say the same support each other; only a retelling changes a speaker.
    if telling.pair.tie >= Tie::Speaker {
        return;
    }
    let pile = telling.pile;
    // An outlet at the end of a chain passes on; who is not named does not speak there.
    match (telling.one.attributed.speaker, telling.other.attributed.speaker) {
        (Some(a), Some(b))
            if a != b
                && !pile.one_side(a, b)
                && !passed_on(telling, a, b)
                && !telling.asks()
                && !is_spoken_of(telling, a, b)
                && pile.kinship(telling.pair.one, telling.pair.other) >= SAME_THING
                && is_named_here(telling, telling.one)
                && is_named_here(telling, telling.other) =>
        {
            let about = format!("“{}” says it here, “{}” there", pile.name(a), pile.name(b));
            match change(telling, a, b, lexicon) {
                Change::None => {}
                // Two reports that credit an outlet for other things may each have a source of its own.
                Change::Other if telling.pair.tie >= Tie::Context && !may_be_merged(telling, a, b) => {}
                // Many may say it; that they give one figure shows that they are one.
                _ if telling.pair.tie >= Tie::Context && !both_count(telling) => {}
                Change::Other => telling.push(found, DriftKind::SpeakerChanged, true, about),
                Change::Number { one_is_fewer } => {
                    telling.push(found, DriftKind::SpeakerMerged, one_is_fewer, about);
                }
            }
        }
        // Only a form that names nobody on purpose ("it is stressed") loses the speaker; elsewhere the
        // speaker may only not have been found.
        (Some(a), None) | (None, Some(a))
            if !pile.name(a).is_empty()
                && telling.pair.tie <= Tie::Way
                && [telling.one, telling.other].iter().any(|said| {
                    said.attributed.speaker.is_none() && said.statement.mode == Mode::Agentless
                })
                && telling.one.statement.mode != Mode::Direct
                && telling.other.statement.mode != Mode::Direct =>
        {
            let about = format!(
                "“{}” says it in one telling, nobody is named in the other",
                pile.name(a)
            );
            telling.push(
                found,
                DriftKind::AttributionLost,
                telling.one.attributed.speaker.is_some(),
                about,
            );
        }
        _ => {}
    }
}

/// Whether one telling speaks of the other's speaker in what is said: then the reports differ in where a
/// quotation starts, not in who speaks.
fn is_spoken_of(telling: &Telling<'_>, a: SourceId, b: SourceId) -> bool {
    let pile = telling.pile;
    let holds = |at: usize, source: SourceId| {
        let name = pile.name(source).to_lowercase();
        let content = pile
            .content(at)
            .map(|place| pile.words_whole(place).to_lowercase());
        !name.is_empty() && content.is_some_and(|words| words.contains(&name))
    };
    let inside_itself = |said: &Said<'_>| {
        let place = said.statement.chain.links.last().and_then(|last| last.evidence);
        place.is_some_and(|place| said.statement.content.iter().any(|span| span.contains(place)))
    };
    holds(telling.pair.one, b)
        || holds(telling.pair.other, a)
        || inside_itself(telling.one)
        || inside_itself(telling.other)
}

fn both_count(telling: &Telling<'_>) -> bool {
    !telling.one.numbers.is_empty() && !telling.other.numbers.is_empty()
}

/// Whether one person here may be one of the several there.
fn may_be_merged(telling: &Telling<'_>, a: SourceId, b: SourceId) -> bool {
    let sources = &telling.pile.findings.sources;
    match (sources.get(a.0 as usize), sources.get(b.0 as usize)) {
        (Some(a), Some(b)) => fewer(a, b) || fewer(b, a),
        _ => false,
    }
}

/// Whether a telling itself says who speaks: not by a pronoun, and not by a description that points
/// back to somebody who may have a name elsewhere.
fn is_named_here(telling: &Telling<'_>, said: &Said<'_>) -> bool {
    let Some(last) = said.statement.chain.links.last() else {
        return false;
    };
    let (Some(item), Some(place)) = (telling.pile.items.get(said.item), last.evidence) else {
        return last.basis == LinkBasis::Explicit;
    };
    let syntax = &item.reading.syntax;
    let tokens = syntax.tokens.get(syntax.tokens_in(place)).unwrap_or_default();
    let mut by_name = tokens.iter().any(|token| token.pos == "PROPN");
    for mention in &item.reading.mentions {
        if mention.span.overlaps(place) {
            by_name |= mention.name.is_some();
            let points_back = matches!(mention.form, MentionForm::Definite | MentionForm::Pronoun);
            if points_back && !by_name {
                return false;
            }
        }
    }
    by_name || last.basis != LinkBasis::Coref
}

/// How two speakers differ.
enum Change {
    /// They may be one.
    None,
    /// They are two.
    Other,
    /// They may be one, but for how many they are.
    Number {
        /// Whether the first is fewer.
        one_is_fewer: bool,
    },
}

/// Whether one speaker stands in the chain of the other telling: a shorter chain, no change.
fn passed_on(telling: &Telling<'_>, a: SourceId, b: SourceId) -> bool {
    telling.other.attributed.chain.contains(&a) || telling.one.attributed.chain.contains(&b)
}

fn change(telling: &Telling<'_>, a: SourceId, b: SourceId, lexicon: &Lexicon) -> Change {
    let sources = &telling.pile.findings.sources;
    let (Some(a), Some(b)) = (sources.get(a.0 as usize), sources.get(b.0 as usize)) else {
        return Change::None;
    };
    // A document is written by somebody; a shorter name or description may be the same somebody.
    let writes = |source: &Source| matches!(source.kind, EntityKind::Document | EntityKind::Event);
    if writes(a) || writes(b) || shares_a_name(a, b) {
        return Change::None;
    }
    // Whoever speaks for a body may be named or described here and the body there.
    let body = |source: &Source| matches!(source.kind, EntityKind::Organisation | EntityKind::Government);
    let speaks_for_it = |source: &Source| source.kind == EntityKind::Person || is_one_unnamed(source);
    if body(a) && speaks_for_it(b) || body(b) && speaks_for_it(a) {
        return Change::None;
    }
    // "The Kentucky Republican" may be whom another report names.
    let described = |source: &Source, said: &Said<'_>| {
        let by_name = is_called_by_name(telling, said) && source.name.starts_with(char::is_uppercase);
        is_one_unnamed(source) || !by_name
    };
    let several = |source: &Source| {
        source
            .anonymous
            .as_ref()
            .is_some_and(|one| one.number != Number::Exactly(1))
    };
    let one_person = |source: &Source| source.kind != EntityKind::Group && !several(source);
    if one_person(a) && one_person(b) && !(a.anonymous.is_some() && b.anonymous.is_some()) {
        let by_description = described(a, telling.one) || described(b, telling.other);
        if by_description || telling.pile.kinship(telling.pair.one, telling.pair.other) < ONE_THING {
            return Change::None;
        }
    }
    // An outlet leaves out whom it had it from.
    if (a.kind == EntityKind::Outlet) != (b.kind == EntityKind::Outlet) {
        return Change::None;
    }
    let both_unnamed = a.anonymous.is_some() && b.anonymous.is_some();
    let number = match (fewer(a, b), fewer(b, a)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    };
    if both_unnamed && !may_be_one(a, b, lexicon) {
        return Change::Other;
    }
    match number {
        Some(one_is_fewer) if both_unnamed || is_unspecified(a, lexicon) || is_unspecified(b, lexicon) => {
            Change::Number { one_is_fewer }
        }
        _ if both_unnamed => Change::None,
        _ => Change::Other,
    }
}

/// Whether a source is one person without a name.
fn is_one_unnamed(source: &Source) -> bool {
    let anonymous = source.anonymous.as_ref();
    anonymous.is_some_and(|one| one.number == Number::Exactly(1))
}

/// Whether the words that name a speaker in its own report hold a name.
fn is_called_by_name(telling: &Telling<'_>, said: &Said<'_>) -> bool {
    let last = said.statement.chain.links.last();
    let place = last.and_then(|last| Some((last.entity, last.evidence?)));
    let (Some(item), Some((entity, place))) = (telling.pile.items.get(said.item), place) else {
        return true;
    };
    let mut mentions = item
        .reading
        .mentions
        .iter()
        .filter(|mention| mention.entity == Some(entity));
    mentions.any(|mention| mention.name.is_some_and(|name| name.overlaps(place)))
}

/// Whether two names can be one: a word of a person's name in common, or all words of the shorter one.
fn shares_a_name(a: &Source, b: &Source) -> bool {
    let words = |source: &Source| -> BTreeSet<String> { name_words(&source.name).into_iter().collect() };
    let (one, other) = (words(a), words(b));
    let unnamed = a.anonymous.is_some() && b.anonymous.is_some();
    let persons = a.kind == EntityKind::Person || b.kind == EntityKind::Person;
    let in_common = one.intersection(&other).any(|word| word.chars().count() > 2);
    !unnamed && (one.is_subset(&other) || other.is_subset(&one) || persons && in_common)
}

/// Whether two descriptions of unnamed sources exclude each other in nothing.
fn may_be_one(a: &Source, b: &Source, lexicon: &Lexicon) -> bool {
    let class = |source: &Source| source.anonymous.as_ref().map(|one| one.class.clone());
    let same_class = class(a) == class(b) || is_unspecified(a, lexicon) || is_unspecified(b, lexicon);
    let same_side = match (a.actor, b.actor) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    same_class && same_side
}

/// Whether an unnamed source could be anybody: "sources", "people familiar with the matter".
fn is_unspecified(source: &Source, lexicon: &Lexicon) -> bool {
    let Some(anonymous) = &source.anonymous else {
        return false;
    };
    lexicon
        .anonymous
        .heads
        .exactly(&anonymous.class)
        .iter()
        .any(|head| {
            matches!(
                head.class,
                AnonymousClass::Unspecified | AnonymousClass::Familiar | AnonymousClass::Insider
            )
        })
}

/// Whether the first is surely fewer than the second: one against several.
fn fewer(one: &Source, other: &Source) -> bool {
    let single = match &one.anonymous {
        Some(anonymous) => anonymous.number == Number::Exactly(1),
        None => one.kind == EntityKind::Person,
    };
    let several = match &other.anonymous {
        Some(anonymous) => anonymous.number != Number::Exactly(1),
        None => other.kind == EntityKind::Group,
    };
    single && several
}

/// A rank word that one telling of an unnamed source has and the other has not.
pub(super) fn rank(telling: &Telling<'_>, found: &mut Vec<Drift>) {
    let (Some(a), Some(b)) = (telling.one.speaker, telling.other.speaker) else {
        return;
    };
    if telling.pair.tie >= Tie::Speaker {
        return;
    }
    let (Some((class, one)), Some((other_class, other))) =
        (ranked(telling, telling.one), ranked(telling, telling.other))
    else {
        return;
    };
    if class == other_class && one != other && telling.may_be_lost(one) {
        let words = |source: SourceId, said: &Said<'_>| {
            let item = telling.pile.items.get(said.item);
            let entity = item.and_then(|item| item.reading.entity(said.statement.speaker?));
            entity.map_or_else(
                || telling.pile.name(source).to_owned(),
                |entity| entity.name.clone(),
            )
        };
        let about = format!("“{}” and “{}”", words(a, telling.one), words(b, telling.other));
        telling.push(found, DriftKind::RankLost, one, about);
    }
}

/// The class of an unnamed speaker in its own report, and whether a rank stands with it there.
fn ranked(telling: &Telling<'_>, said: &Said<'_>) -> Option<(String, bool)> {
    let item = telling.pile.items.get(said.item)?;
    let entity = item.reading.entity(said.statement.speaker?)?;
    let anonymous = entity.anonymous.as_ref()?;
    (entity.kind == EntityKind::Anonymous && !anonymous.class.is_empty())
        .then(|| (anonymous.class.clone(), anonymous.rank.is_some()))
}
