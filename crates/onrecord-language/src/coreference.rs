//! Who is meant by each phrase?
//!
//! In the order of the text: names go to their cluster, indefinite descriptions bring in somebody
//! new, definite ones look back for somebody of their kind, pronouns for the most salient fitting.
//! What cannot be settled stays open: a wrong speaker is worse than none.

mod cast;
mod definite;
mod pronouns;
mod ranker;

use onrecord_nouns::{Entity, EntityId, EntityKind, Mention, MentionForm, MergeReason, TokenId};

use crate::entities::{clusters, reason};
use crate::mentions::{Phrase, Sort};
use crate::names::Name;
use crate::who::Page;
use cast::Cast;

pub(crate) use pronouns::Judge;
pub(crate) use ranker::Ranker;
pub use ranker::{Feature, PronounCandidate, PronounCase};

/// Puts every phrase to an entity, or leaves it open.
pub(crate) fn resolve(
    page: &Page<'_>,
    names: &[Name],
    phrases: Vec<Phrase>,
    judge: &mut Judge<'_>,
) -> (Vec<Mention>, Vec<Entity>) {
    let clusters = clusters(page, names);
    let mut cast = Cast::new(page, &clusters);
    let mut mentions = Vec::with_capacity(phrases.len());
    for (number, phrase) in phrases.iter().enumerate() {
        let Some(span) = page.span(&phrase.tokens) else {
            continue;
        };
        let (entity, why) = match phrase.sort {
            Sort::Pronoun(pronoun) => pronouns::antecedent(page, &cast, phrase, pronoun, judge)
                .map_or((None, MergeReason::None), |entity| {
                    (Some(entity), MergeReason::Pronoun)
                }),
            Sort::Name => named(page, names, &clusters, &mut cast, phrase),
            _ => {
                let (entity, why) =
                    definite::described(page, names, &clusters, &mut cast, phrase, &phrases[number + 1..]);
                (Some(entity), why)
            }
        };
        let name = phrase.name.and_then(|index| names.get(index));
        if let Some(entity) = entity {
            cast.seen(page, entity, phrase, name, mentions.len());
        }
        mentions.push(Mention {
            span,
            name: name.and_then(|name| page.span(&name.tokens)),
            head: TokenId(u32::try_from(phrase.head).unwrap_or(u32::MAX)),
            form: phrase.form,
            entity,
            reason: if entity.is_some() { why } else { MergeReason::None },
        });
    }
    (mentions, cast.finish())
}

/// A name goes to its cluster; where two fit, to the one last mentioned.
fn named(
    page: &Page<'_>,
    names: &[Name],
    clusters: &crate::entities::Clusters,
    cast: &mut Cast,
    phrase: &Phrase,
) -> (Option<EntityId>, MergeReason) {
    let Some((index, name)) = phrase.name.and_then(|index| Some((index, names.get(index)?))) else {
        return (None, MergeReason::None);
    };
    let fitting = clusters.of_name.get(index).map(Vec::as_slice).unwrap_or_default();
    let Some(cluster) = fitting
        .iter()
        .copied()
        .max_by_key(|cluster| cast.last_mention_of(*cluster))
    else {
        return (None, MergeReason::None);
    };
    let surname = |cluster: &usize| {
        clusters
            .list
            .get(*cluster)
            .is_some_and(|cluster| cluster.keys.iter().any(|keys| keys.last() == name.keys.last()))
    };
    // A first name that two people bear means nobody; a surname means the one last mentioned.
    if fitting.len() > 1 && (cast.last_mention_of(cluster).is_none() || !fitting.iter().all(surname)) {
        return (None, MergeReason::None);
    }
    let (entity, first) = cast.of_cluster(page, clusters, cluster, index);
    let why = first
        .and_then(|first| names.get(first))
        .map_or(MergeReason::First, |first| reason(page, first, name));
    (Some(entity), why)
}

/// Whether an entity of this kind is somebody to whom "he" can point.
pub(crate) const fn is_person(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::Person | EntityKind::Anonymous)
}

/// Whether a phrase carries words of its own.
pub(crate) fn has_words(form: MentionForm) -> bool {
    form != MentionForm::Pronoun
}
