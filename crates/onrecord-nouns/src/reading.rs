//! What one report says: everything that reading finds, before any comparison.

use crate::mention::{Entity, EntityId, Mention};
use crate::place::Span;
use crate::quantity::Quantity;
use crate::report::{Doubt, ReportId};
use crate::statement::Statement;
use crate::time::{Happening, TimeExpression};
use crate::token::Syntax;

/// What one report says.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The report that was read.
    pub report: ReportId,
    /// Its sentences and tokens.
    pub syntax: Syntax,
    /// Stretches inside quotation marks, marks excluded.
    pub quotes: Vec<Span>,
    /// Phrases that refer to sources and actors.
    pub mentions: Vec<Mention>,
    /// Who they add up to in this report; the first is always the publisher.
    pub entities: Vec<Entity>,
    /// Time expressions.
    pub times: Vec<TimeExpression>,
    /// What happens then.
    pub happenings: Vec<Happening>,
    /// Figures.
    pub quantities: Vec<Quantity>,
    /// Who says what, each with its chain.
    pub statements: Vec<Statement>,
    /// Attribution phrases and stock lines that are no shared text ("This is reported by ...").
    pub boilerplate: Vec<Span>,
    /// What could not be settled.
    pub doubts: Vec<Doubt>,
}

impl Reading {
    /// An entity by its id.
    #[must_use]
    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.get(id.index())
    }

    /// The mentions of an entity, in its own order.
    pub fn mentions_of(&self, entity: &Entity) -> impl Iterator<Item = &Mention> {
        entity
            .mentions
            .iter()
            .filter_map(|id| self.mentions.get(id.index()))
    }
}
