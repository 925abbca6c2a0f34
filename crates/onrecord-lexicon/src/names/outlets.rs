//! Outlets: who publishes news, and what goes by its name.

use super::Ambiguity;
use crate::phrases::Entry;

/// What an outlet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutletKind {
    /// A news agency: others print its reports.
    Agency,
    /// A newspaper.
    Newspaper,
    /// A broadcaster.
    Broadcaster,
    /// A magazine.
    Magazine,
    /// An online outlet.
    Online,
    /// It shows the reports of others.
    Aggregator,
    /// Anybody may post there.
    Platform,
    /// A fact-checker.
    FactChecker,
    /// A think tank that publishes assessments.
    ThinkTank,
    /// A work of reference.
    Reference,
}

/// An outlet.
#[derive(Clone, Copy, Debug)]
pub struct Outlet {
    /// Stable id.
    pub id: &'static str,
    /// Its usual name.
    pub name: &'static str,
    /// Other names.
    pub aliases: &'static [&'static str],
    /// Those of its names that are ambiguous; see [`Organisation::weak`](super::Organisation::weak).
    pub weak: &'static [&'static str],
    /// What it is.
    pub kind: OutletKind,
    /// Code of its country, or `""`.
    pub country: &'static str,
    /// Its domains, without `www.`.
    pub domains: &'static [&'static str],
}

impl Entry for Outlet {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl Outlet {
    /// All its names, with how clear each is.
    pub fn surfaces(&self) -> impl Iterator<Item = (&'static str, Ambiguity)> {
        super::organisations::surfaces(self.name, self.aliases, self.weak)
    }
}
