//! Organisations: international bodies, courts, agencies, armed groups, companies.

use super::Ambiguity;
use crate::phrases::Entry;

/// What an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrgKind {
    /// A military alliance.
    Alliance,
    /// A union of states.
    Union,
    /// A body of the European Union.
    EuBody,
    /// The United Nations or a body of it.
    UnBody,
    /// A court.
    Court,
    /// A regional body or a forum of states.
    Regional,
    /// A bank, fund or market authority.
    Finance,
    /// Another international body.
    International,
    /// A ministry or agency of a state.
    StateAgency,
    /// A police or intelligence service.
    SecurityService,
    /// Armed forces of a state.
    ArmedForces,
    /// An armed group.
    ArmedGroup,
    /// A political party or movement.
    Party,
    /// A non-governmental organisation.
    Ngo,
    /// A company.
    Company,
    /// A sports body.
    Sport,
    /// A university or research body.
    Research,
}

/// An organisation.
#[derive(Clone, Copy, Debug)]
pub struct Organisation {
    /// Stable id.
    pub id: &'static str,
    /// Its usual name.
    pub name: &'static str,
    /// Other names.
    pub aliases: &'static [&'static str],
    /// Those of its names that are ambiguous, as `w:` (a common word), `n:` (another name) or `i:` (initials)
    /// before the name.
    pub weak: &'static [&'static str],
    /// What it is.
    pub kind: OrgKind,
    /// Where it sits, or a country code, or `""`.
    pub seat: &'static str,
}

impl Entry for Organisation {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl Organisation {
    /// All its names, with how clear each is.
    pub fn surfaces(&self) -> impl Iterator<Item = (&'static str, Ambiguity)> {
        surfaces(self.name, self.aliases, self.weak)
    }
}

/// Names with the ambiguity that `weak` gives them. A weak name need not be among the aliases.
pub(super) fn surfaces(
    name: &'static str,
    aliases: &'static [&'static str],
    weak: &'static [&'static str],
) -> impl Iterator<Item = (&'static str, Ambiguity)> {
    let weak_names = weak.iter().filter_map(|weak| {
        let (kind, surface) = weak.split_once(':')?;
        Some((
            surface,
            match kind {
                "w" => Ambiguity::Word,
                "i" => Ambiguity::Initials,
                _ => Ambiguity::Name,
            },
        ))
    });
    let clear = std::iter::once(name)
        .chain(aliases.iter().copied())
        .filter(|surface| {
            !weak
                .iter()
                .any(|weak| weak.split_once(':').is_some_and(|(_, weak)| weak == *surface))
        })
        .map(|surface| (surface, Ambiguity::Clear));
    clear.chain(weak_names)
}
