//! What does not fit together, and what was lost on the way?
//!
//! Only records that share a key are compared: positions of one actor on one issue, figures of one
//! group, statements that a passage or a claim aligns, a claim and its denials. Nothing here says who
//! is right: both sides stand with their places.

mod aligned;
mod answers;
mod beside;
mod conditions;
mod dates;
mod denials;
mod drift;
mod figures;
mod frames;
mod phrases;
mod records;
mod rejoinders;
mod wording;

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Contradiction, Drift, DriftKind, Findings, RecordRef};

use crate::Item;

/// What differs.
#[derive(Clone, Debug, Default)]
pub struct Conflicts {
    /// Records that cannot all hold, or that differ in telling.
    pub contradictions: Vec<Contradiction>,
    /// What got lost or changed between two tellings, gravest first.
    pub drifts: Vec<Drift>,
}

/// Contradictions and drifts of a pile. `items` must be in order of report.
///
/// # Limits
///
/// Contradictions that need knowledge of the world, or that share no key, are not found.
#[must_use]
pub fn conflicts(items: &[Item<'_>], findings: &Findings, lexicon: &Lexicon) -> Conflicts {
    let pile = aligned::Pile::new(items, findings, lexicon);
    let mut drifts = drift::drifts(&pile, lexicon);
    drifts.sort_by_key(|drift| (drift.kind, drift.from, drift.to));
    drifts.dedup_by(|a, b| (a.kind, a.from, a.to) == (b.kind, b.from, b.to));
    let mut contradictions = records::positions(&pile);
    contradictions.extend(conditions::dropped(&pile));
    contradictions.extend(denials::denials(&pile, lexicon));
    contradictions.extend(records::accounts(&pile, lexicon));
    contradictions.extend(beside::accounts(&pile, &contradictions, lexicon));
    contradictions.extend(figures::figures(&pile, lexicon));
    contradictions.extend(answers::answers(&pile, lexicon));
    contradictions.extend(dates::differ(&pile));
    contradictions.extend(dates::doubtful(&pile));
    contradictions.extend(drifts.iter().filter_map(told_apart));
    Conflicts {
        contradictions,
        drifts,
    }
}

/// A drift between statements is a difference in telling; both stand in the list of contradictions.
fn told_apart(drift: &Drift) -> Option<Contradiction> {
    if matches!(drift.kind, DriftKind::HedgeGained | DriftKind::RankLost) {
        return None;
    }
    let sides: Vec<Vec<RecordRef>> = [drift.statements.0, drift.statements.1]
        .into_iter()
        .flatten()
        .map(|statement| vec![RecordRef::Statement(statement)])
        .collect();
    (!sides.is_empty()).then(|| Contradiction {
        kind: drift.kind.as_str().to_owned(),
        sides,
        about: drift.about.clone(),
    })
}
