//! Which names of a report are one: full name and surname, acronym and long form, spellings, and
//! what the lists know as one.
//!
//! Works on surfaces, before any mention is placed, so that a full name in the last paragraph
//! counts in the headline. A name that fits two people stays open until its place is known.

use std::collections::BTreeMap;

use onrecord_lexicon::{CountryStatus, CountrySurfaceKind, MetonymKind};
use onrecord_nouns::{EntityKind, Known, MergeReason};

use crate::mentions::{entity, known_of};
use crate::names::keys::{is_acronym, name_keys};
use crate::names::{Listed, Name, NameClass};
use crate::who::Page;

/// All names that are one.
#[derive(Clone, Debug)]
pub(crate) struct Cluster {
    pub(crate) kind: EntityKind,
    /// Its keys, the fullest first.
    pub(crate) keys: Vec<Vec<String>>,
    pub(crate) known: Option<Known>,
    /// The government or organisation that a body belongs to.
    pub(crate) actor: Option<Known>,
    person: bool,
    words: Vec<String>,
}

impl Cluster {
    /// The given name of a person: the first word of the full name, or the only word where there is no
    /// fuller name.
    pub(crate) fn given_name(&self) -> Option<&str> {
        self.words.first().filter(|_| self.person).map(String::as_str)
    }
}

/// The clusters of a report; the first is the publisher.
#[derive(Clone, Debug)]
pub(crate) struct Clusters {
    pub(crate) list: Vec<Cluster>,
    /// For each name, the clusters it may belong to; more than one for a surname that two people share.
    pub(crate) of_name: Vec<Vec<usize>>,
}

/// Puts the names of a report together.
///
/// # Limits
///
/// A first name alone is put to its bearer only if one person of the report has it.
pub(crate) fn clusters(page: &Page<'_>, names: &[Name]) -> Clusters {
    let mut list = vec![publisher(page)];
    let mut by_surface: BTreeMap<(u8, Vec<String>), Vec<usize>> = BTreeMap::new();
    let mut order: Vec<usize> = (0..names.len()).collect();
    // The fullest forms first, so that shorter ones find them.
    order.sort_by_key(|index| {
        let name = names.get(*index);
        (name.map_or(0, |name| usize::MAX - name.keys.len()), *index)
    });
    for index in order {
        let Some(name) = names.get(index) else { continue };
        let Some(group) = group(name) else { continue };
        let surface = (group, name.keys.clone());
        if by_surface.contains_key(&surface) {
            continue;
        }
        let fitting = fitting(page, &list, name);
        let fitting = if fitting.is_empty() {
            list.push(start(page, name));
            vec![list.len() - 1]
        } else {
            fitting
        };
        if let [one] = fitting.as_slice()
            && let Some(cluster) = list.get_mut(*one)
        {
            if !cluster.keys.contains(&name.keys) {
                cluster.keys.push(name.keys.clone());
            }
            cluster.known = cluster.known.take().or_else(|| known(page, name));
        }
        by_surface.insert(surface, fitting);
    }
    let of_name = names
        .iter()
        .map(|name| {
            group(name)
                .and_then(|group| by_surface.get(&(group, name.keys.clone())).cloned())
                .unwrap_or_default()
        })
        .collect();
    Clusters { list, of_name }
}

/// The report's own outlet.
fn publisher(page: &Page<'_>) -> Cluster {
    let outlet = &page.report.outlet;
    let listed = outlet
        .domain
        .as_deref()
        .and_then(|domain| page.lexicon.names.outlet_by_domain(domain))
        .or_else(|| page.lexicon.names.outlet(&outlet.name).map(|(outlet, _)| outlet));
    let known = listed
        .map(|outlet| outlet.name.to_owned())
        .or_else(|| outlet.domain.clone());
    let words: Vec<String> = outlet.name.split_whitespace().map(str::to_owned).collect();
    let mut keys = vec![name_keys(outlet.name.split_whitespace())];
    keys.extend(
        outlet
            .domain
            .as_deref()
            .map(|domain| name_keys(domain.split(' '))),
    );
    keys.retain(|keys| !keys.is_empty());
    Cluster {
        kind: EntityKind::Outlet,
        keys,
        known: known.map(|name| Known::Outlet(name.into())),
        actor: None,
        person: false,
        words,
    }
}

/// Names of different groups are never one.
const fn group(name: &Name) -> Option<u8> {
    match name.class {
        NameClass::Person => Some(0),
        NameClass::Organisation | NameClass::Outlet | NameClass::Government | NameClass::Place => Some(1),
        NameClass::People | NameClass::Other => None,
    }
}

/// The key that other reports find, but for parts of a government that are not the government.
fn known(page: &Page<'_>, name: &Name) -> Option<Known> {
    match name.listed {
        Some(Listed::Metonym(metonym)) if !stands_for_all(metonym.kind) => None,
        Some(Listed::Country(surface)) => {
            let union = page
                .lexicon
                .names
                .country_by_code(surface.code)
                .is_some_and(|country| country.status == CountryStatus::Union);
            (!union && surface.kind != CountrySurfaceKind::Part).then(|| Known::Country(surface.code.into()))
        }
        _ => known_of(page, name),
    }
}

const fn stands_for_all(kind: MetonymKind) -> bool {
    matches!(
        kind,
        MetonymKind::Seat | MetonymKind::Capital | MetonymKind::ShortForm
    )
}

fn start(page: &Page<'_>, name: &Name) -> Cluster {
    let known = known(page, name);
    let kind = match (name.class, name.listed) {
        (NameClass::Person, _) => EntityKind::Person,
        (NameClass::Outlet, _) => EntityKind::Outlet,
        (NameClass::Organisation, _) => EntityKind::Organisation,
        (_, Some(Listed::Metonym(metonym))) if metonym.kind == MetonymKind::Market => {
            EntityKind::Organisation
        }
        _ if matches!(known, Some(Known::Organisation(_))) => EntityKind::Organisation,
        (_, Some(Listed::Country(surface)))
            if known.is_none() && surface.kind != CountrySurfaceKind::Part =>
        {
            EntityKind::Group
        }
        _ => EntityKind::Government,
    };
    let actor = match name.listed {
        Some(Listed::Metonym(metonym)) if known.is_none() => Some(entity(page, metonym.entity)),
        Some(Listed::Leader(leader)) if name.class == NameClass::Person => Some(entity(page, leader.entity)),
        _ => None,
    };
    let words = page.words.get(name.tokens.clone()).unwrap_or_default();
    Cluster {
        kind,
        keys: vec![name.keys.clone()],
        known,
        actor,
        person: name.class == NameClass::Person,
        words: words.iter().map(|word| (*word).to_owned()).collect(),
    }
}

/// The clusters that a name may belong to.
fn fitting(page: &Page<'_>, list: &[Cluster], name: &Name) -> Vec<usize> {
    let person = name.class == NameClass::Person;
    let own = known(page, name);
    let same: Vec<usize> = (0..list.len())
        .filter(|index| {
            list.get(*index).is_some_and(|cluster| {
                cluster.person == person
                    && (cluster.keys.contains(&name.keys) || own.is_some() && cluster.known == own)
            })
        })
        .collect();
    if !same.is_empty() {
        return same;
    }
    let pick = |fits: &dyn Fn(&Cluster) -> bool| -> Vec<usize> {
        list.iter()
            .enumerate()
            .filter(|(_, cluster)| cluster.person == person && fits(cluster))
            .map(|(index, _)| index)
            .collect()
    };
    if person {
        let surname = pick(&|cluster| {
            cluster.keys.iter().any(|keys| {
                keys.len() > name.keys.len() && is_part(&name.keys, keys) && keys.last() == name.keys.last()
            })
        });
        if !surname.is_empty() || name.keys.len() > 1 {
            return surname;
        }
        let first = pick(&|cluster| {
            cluster
                .keys
                .iter()
                .any(|keys| keys.len() > 1 && keys.contains(name.keys.first().unwrap_or(&String::new())))
        });
        return first;
    }
    if own.is_some() {
        return Vec::new();
    }
    let words: Vec<&str> = page.words.get(name.tokens.clone()).unwrap_or_default().to_vec();
    let short = words.concat();
    let acronym = pick(&|cluster| {
        let long: Vec<&str> = cluster.words.iter().map(String::as_str).collect();
        words.len() == 1 && is_acronym(&short, &long)
    });
    if !acronym.is_empty() {
        return acronym.into_iter().take(1).collect();
    }
    let part = pick(&|cluster| {
        matches!(cluster.kind, EntityKind::Organisation | EntityKind::Outlet)
            && cluster.known.is_none()
            && cluster.keys.iter().any(|keys| {
                keys.len() > name.keys.len()
                    && (keys.starts_with(&name.keys) || name.keys.len() > 1 && keys.ends_with(&name.keys))
            })
    });
    part.into_iter().take(1).collect()
}

/// Whether the words of the short name stand in the long one, in the same order.
fn is_part(short: &[String], long: &[String]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|word| rest.any(|other| other == word))
}

/// Why two forms of one cluster are one.
pub(crate) fn reason(page: &Page<'_>, first: &Name, other: &Name) -> MergeReason {
    let words = |name: &Name| page.words.get(name.tokens.clone()).unwrap_or_default().concat();
    if words(first) == words(other) {
        MergeReason::SameName
    } else if first.keys == other.keys {
        MergeReason::Spelling
    } else if is_part(&first.keys, &other.keys) || is_part(&other.keys, &first.keys) {
        MergeReason::PartOfName
    } else if first.listed.is_some() && other.listed.is_some() {
        MergeReason::Lexicon
    } else if first.class == NameClass::Person {
        // Both are parts of the full name.
        MergeReason::PartOfName
    } else {
        MergeReason::Acronym
    }
}
