//! What people decided about the records of a case.
//!
//! Verdicts are kept apart from what the machine finds, and comparing honours them. They name places in
//! reports, not findings: a report stays, a finding is made anew by every comparison.

use std::collections::BTreeSet;

use crate::finding::StatementRef;
use crate::mention::EntityId;
use crate::report::ReportId;

/// An entity of one report.
pub type EntityRef = (ReportId, EntityId);

/// What people decided, as far as it bears on comparing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    /// Statements that were rejected: they support and deny nothing.
    pub rejected: BTreeSet<StatementRef>,
    /// Entities that are one source, whatever their names.
    pub one_source: Vec<(EntityRef, EntityRef)>,
    /// Entities that are nobody else, whatever their names.
    pub own_source: BTreeSet<EntityRef>,
    /// Statements that say the same, whatever their words.
    pub one_claim: Vec<(StatementRef, StatementRef)>,
    /// Statements that say what no other says.
    pub own_claim: BTreeSet<StatementRef>,
}

impl Verdicts {
    /// Whether nobody decided anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
