//! What a phrase says of the one it refers to: sort, title, rank, side, number, access.

use std::ops::Range;

use onrecord_lexicon::reference::ReferenceClass as Class;
use onrecord_lexicon::{
    AnonymousClass, Carrier, CountryStatus, CountrySurfaceKind, Descriptor, Form, RoleClass, RoleUse,
};
use onrecord_nouns::{Known, MentionForm, Number};

use super::extent::extent;
use super::{Phrase, Sort, carrier};
use crate::names::{Listed, Name, NameClass, name_at, role_ending_at};
use crate::who::Page;

/// The sort of a common noun, or nothing if it cannot speak.
pub(super) fn sort_of(page: &Page<'_>, at: usize, speaks: bool) -> Option<Sort> {
    if matches!(page.tag(at), "CD" | "DT") {
        // "one of the diplomats" is as unnamed as the diplomats.
        let of = page
            .children(at)
            .iter()
            .find(|child| page.dep(**child) == "prep" && **child > at);
        let whole = of.and_then(|of| {
            page.children(*of)
                .iter()
                .copied()
                .find(|child| page.dep(*child) == "pobj" && !matches!(page.tag(*child), "CD" | "DT"))
        });
        let whole = whole.and_then(|whole| sort_of(page, whole, false));
        if let Some(Sort::Anonymous(class)) = whole
            && class != AnonymousClass::Collective
        {
            return whole;
        }
        let some = page.is(at, Class::Indefinite) || page.is(at, Class::Number);
        return some.then_some(Sort::Anonymous(AnonymousClass::Collective));
    }
    let plural = plural(page, at);
    let classes = page.noun_classes(at);
    let is = |class: Class| classes.iter().any(|(one, _)| *one == class);
    let role_start = role_ending_at(page, at);
    let role = role_start.and_then(|start| page.lexicon.roles.role(&page.row(start..at + 1).join(" ")));
    let office = role.is_some_and(|role| role.usage == RoleUse::Office)
        && !plural
        && (page
            .children(at)
            .iter()
            .any(|child| page.is(*child, Class::Definite))
            || role_start.is_some_and(|start| start < at));
    if let Some(class) = anonymous_class(page, at).filter(|_| !office) {
        match class {
            AnonymousClass::Document => return Some(Sort::Document),
            AnonymousClass::Collective => return Some(Sort::Group),
            AnonymousClass::Unspecified
                if !speaks
                    && page
                        .children(at)
                        .iter()
                        .any(|child| *child > at && page.is(*child, Class::JoinsName)) =>
            {
                return None;
            }
            AnonymousClass::Media if !plural && is(Class::Outlet) => {}
            class => return Some(Sort::Anonymous(class)),
        }
    }
    if plural && is(Class::Collective) {
        return Some(Sort::Group);
    }
    let listed = [
        (Class::Outlet, Sort::Outlet),
        (Class::Team, Sort::Team),
        (Class::Government, Sort::Government),
        (
            Class::Organisation,
            if plural { Sort::Group } else { Sort::Organisation },
        ),
    ];
    if let Some((_, sort)) = listed.into_iter().find(|(class, _)| is(*class)) {
        return Some(sort);
    }
    if let Some(role) = role {
        return Some(match (plural, role.class) {
            (true, _) => Sort::Group,
            (false, RoleClass::Public | RoleClass::Crime) => Sort::Person,
            (false, _) => Sort::Role,
        });
    }
    if is(Class::Person) {
        return Some(if plural { Sort::Group } else { Sort::Person });
    }
    let carrier = carrier(page, at);
    if is(Class::Document) || carrier == Some(Carrier::Document) {
        return Some(Sort::Document);
    }
    if is(Class::Event) {
        return Some(Sort::Event);
    }
    match carrier {
        Some(Carrier::Medium) => return Some(Sort::Outlet),
        Some(Carrier::Venue) if speaks => return Some(Sort::Event),
        _ => {}
    }
    speaks.then_some(if plural { Sort::Group } else { Sort::Unknown })
}

/// The class of the longest head of an unnamed source that ends at a token.
fn anonymous_class(page: &Page<'_>, at: usize) -> Option<AnonymousClass> {
    let sentence = page.sentence_range(at);
    (at.saturating_sub(2).max(sentence.start)..=at).find_map(|start| {
        let found = page.lexicon.anonymous.heads.at(page.row(start..at + 1), 0);
        found
            .into_iter()
            .find(|hit| hit.words.len() == at + 1 - start)
            .map(|hit| hit.entry.class)
    })
}

/// Whether the head is a plural.
pub(super) fn plural(page: &Page<'_>, at: usize) -> bool {
    let classes = page.noun_classes(at);
    let body = classes
        .iter()
        .any(|(class, form)| *form == Form::Singular && !matches!(class, Class::Collective | Class::Person));
    match page.tag(at) {
        "NNS" | "NNPS" => !body,
        "" => {
            classes.iter().any(|(_, form)| *form == Form::Plural)
                || page
                    .lexicon
                    .roles
                    .nouns
                    .at(page.row(at..at + 1), 0)
                    .iter()
                    .any(|hit| hit.form == Form::Plural)
                || plural_source(page, at)
        }
        _ => plural_source(page, at),
    }
}

fn plural_source(page: &Page<'_>, at: usize) -> bool {
    page.lexicon
        .anonymous
        .heads
        .at(page.row(at..at + 1), 0)
        .iter()
        .any(|hit| hit.form == Form::Plural)
}

/// A name in apposition to a description: "the publication Le Monde", "his counterpart, Donald Tusk".
pub(super) fn apposed_name(page: &Page<'_>, names: &[Name], at: usize) -> Option<usize> {
    if name_at(names, at).is_some() || !page.tag(at).starts_with("NN") {
        return None;
    }
    page.children(at).iter().copied().find_map(|child| {
        if child <= at || page.dep(child) != "appos" {
            return None;
        }
        let index = name_at(names, child)?;
        let class = names.get(index)?.class;
        let apart = (at + 1..names.get(index)?.tokens.start)
            .any(|between| matches!(page.word(between), ":" | "—" | "–" | "-" | "(" | "/" | ";"));
        if apart {
            return None;
        }
        matches!(
            class,
            NameClass::Person | NameClass::Organisation | NameClass::Outlet
        )
        .then_some(index)
    })
}

/// Everything that is said of the one whom `at` heads.
pub(super) fn phrase(
    page: &Page<'_>,
    names: &[Name],
    at: usize,
    name: Option<usize>,
    sort: Sort,
    speaks: bool,
) -> Phrase {
    let named = name.and_then(|index| names.get(index));
    let tokens = extent(page, names, at, named);
    assemble(
        page,
        names,
        Found {
            at,
            tokens,
            name,
            sort,
            speaks,
        },
    )
}

/// A head with its extent, before its words are looked at.
pub(super) struct Found {
    pub(super) at: usize,
    pub(super) tokens: Range<usize>,
    pub(super) name: Option<usize>,
    pub(super) sort: Sort,
    pub(super) speaks: bool,
}

/// Reads title, rank, side, number and access from the words of a phrase.
pub(super) fn assemble(page: &Page<'_>, names: &[Name], found: Found) -> Phrase {
    let Found {
        at,
        tokens,
        name,
        sort,
        speaks,
    } = found;
    let named = name.and_then(|index| names.get(index));
    let own = named.filter(|name| name.tokens.contains(&at));
    let mut heads = Vec::new();
    let mut belongs = None;
    let front = tokens.start..own.map_or(at + 1, |name| name.tokens.start.max(tokens.start));
    describe(page, names, &front, &mut heads, &mut belongs);
    let behind = own.map_or(at + 1, |name| name.tokens.end)..tokens.end;
    let mut behind_heads = Vec::new();
    let skip_own_name = named.filter(|_| own.is_none());
    let first_part = behind.start..skip_own_name.map_or(behind.end, |name| {
        name.tokens.start.clamp(behind.start, behind.end)
    });
    if own.is_some() || bound(page, &first_part, sort) {
        describe(page, names, &first_part, &mut behind_heads, &mut belongs);
    }
    if own.is_some() {
        heads.append(&mut behind_heads);
    }
    if heads.is_empty() && (named.is_none() || sort == Sort::Group) {
        heads.push(page.lemma(at));
    }
    let first = tokens.start;
    let plural = if named.is_some() {
        sort == Sort::Group
    } else {
        plural(page, at)
    };
    let possessor = page
        .children(at)
        .iter()
        .copied()
        .find(|child| page.dep(*child) == "poss");
    let form = if named.is_some() && sort != Sort::Group {
        MentionForm::Name
    } else if page.is(first, Class::Definite) || possessor.is_some() {
        MentionForm::Definite
    } else {
        MentionForm::Indefinite
    };
    let modifiers = (tokens.start..at)
        .filter(|token| {
            !page.is(*token, Class::Definite)
                && !page.is(*token, Class::Indefinite)
                && page.word(*token).chars().any(char::is_alphabetic)
        })
        .map(|token| page.low(token).to_owned())
        .collect();
    let words = descriptors(page, &tokens);
    let said = |wanted: &[Descriptor]| {
        let fitting = words
            .iter()
            .filter(|(says, range)| wanted.contains(says) && range.end <= at);
        fitting
            .map(|(_, range)| range.clone())
            .reduce(|a, b| a.start..b.end)
    };
    let of = of_what(page, &tokens, &heads);
    Phrase {
        of,
        another: (tokens.start..at).any(|token| page.is(token, Class::Another)),
        rank: said(&[Descriptor::Rank, Descriptor::Former]),
        side: said(&[Descriptor::Side]).or_else(|| named_side(names, &(tokens.start..at))),
        access: words
            .iter()
            .find(|(says, range)| *says == Descriptor::Access && range.start > at)
            .map(|(_, range)| range.start..tokens.end),
        subject: matches!(page.dep(at), "nsubj" | "nsubjpass"),
        number: number(page, &tokens, at, plural),
        tokens,
        head: at,
        name,
        form,
        sort,
        heads,
        modifiers,
        belongs,
        possessor,
        plural,
        speaks,
    }
}

/// What some titles are of, by the nouns behind "of": "the head of the city".
fn of_what(page: &Page<'_>, tokens: &Range<usize>, heads: &[String]) -> Vec<String> {
    let is_title = |at: usize| heads.contains(&page.lemma(at));
    let ofs = (tokens.start + 1..tokens.end).filter(|at| page.low(*at) == "of" && is_title(at - 1));
    let nouns = ofs.flat_map(|of| {
        let ends = |at: &usize| {
            let next = at + 1;
            let noun = |at: usize| page.tag(at).starts_with("NN");
            noun(*at) && !(next < tokens.end && noun(next))
        };
        (of + 1..tokens.end).find(ends)
    });
    nouns.map(|at| page.lemma(at)).collect()
}

/// Whether what follows a head says whose it is: "president of Chile", "officials in Lima"; not
/// "campaign in Peru".
fn bound(page: &Page<'_>, behind: &Range<usize>, sort: Sort) -> bool {
    let first = behind.start;
    let person =
        matches!(sort, Sort::Anonymous(class) if class != AnonymousClass::Military) || sort == Sort::Role;
    page.is(first, Class::JoinsName)
        || person
            && (page.is(first, Class::PlacePreposition)
                || page.is(first, Class::Direction)
                || page.is(first, Class::ActorPreposition))
}

/// Head nouns and the first country or organisation in a stretch of title or description.
fn describe(
    page: &Page<'_>,
    names: &[Name],
    range: &Range<usize>,
    heads: &mut Vec<String>,
    belongs: &mut Option<Known>,
) {
    let mut at = range.start;
    while at < range.end {
        let role = page.lexicon.roles.nouns.at(page.row(at..range.end), 0);
        let source = page.lexicon.anonymous.heads.at(page.row(at..range.end), 0);
        let role = role.first().map(|hit| (hit.words.len(), hit.entry.noun));
        let source = source.first().map(|hit| (hit.words.len(), hit.entry.head));
        if let Some((words, noun)) = role.max(source) {
            heads.push(noun.to_owned());
            // "NATO official" as a role is an official too, and NATO's.
            heads.extend(noun.rsplit_once(' ').map(|(_, last)| last.to_owned()));
            if belongs.is_none() {
                let inside = (at..at + words).filter_map(|word| names.get(name_at(names, word)?));
                *belongs = inside.filter_map(|name| actor_of(page, name)).next();
            }
            at += words;
            continue;
        }
        if !page.noun_classes(at).is_empty() && page.tag(at).starts_with("NN") {
            heads.push(page.lemma(at));
        }
        if belongs.is_none()
            && let Some(name) = name_at(names, at).and_then(|index| names.get(index))
        {
            *belongs = actor_of(page, name);
        }
        at += 1;
    }
    heads.dedup();
}

/// The key under which other reports find a name.
pub(crate) fn known_of(page: &Page<'_>, name: &Name) -> Option<Known> {
    match name.listed? {
        Listed::Country(surface) => Some(entity(page, surface.code)),
        Listed::Metonym(metonym) => Some(entity(page, metonym.entity)),
        Listed::Organisation(organisation) => Some(Known::Organisation(organisation.name.into())),
        Listed::Outlet(outlet) => Some(Known::Outlet(outlet.name.into())),
        Listed::Leader(leader) => Some(Known::Person(leader.name.into())),
    }
}

/// Whom somebody with this name in the title speaks for.
pub(crate) fn actor_of(page: &Page<'_>, name: &Name) -> Option<Known> {
    match name.listed? {
        Listed::Country(surface) => {
            let state = page
                .lexicon
                .names
                .country_by_code(surface.code)
                .is_none_or(|country| country.status != CountryStatus::Union);
            (state && surface.kind != CountrySurfaceKind::Part).then(|| Known::Country(surface.code.into()))
        }
        Listed::Metonym(metonym) => Some(entity(page, metonym.entity)),
        Listed::Organisation(organisation) => Some(Known::Organisation(organisation.name.into())),
        Listed::Leader(leader) => Some(entity(page, leader.entity)),
        Listed::Outlet(_) => None,
    }
}

/// A country by its code, or else an organisation by one of its names.
pub(crate) fn entity(page: &Page<'_>, code: &str) -> Known {
    let names = &page.lexicon.names;
    if names
        .country_by_code(code)
        .is_some_and(|country| country.status != CountryStatus::Union)
    {
        return Known::Country(code.into());
    }
    Known::Organisation(
        names
            .organisation(code)
            .map_or(code, |(organisation, _)| organisation.name)
            .into(),
    )
}

/// Words around the head and what they say.
fn descriptors(page: &Page<'_>, tokens: &Range<usize>) -> Vec<(Descriptor, Range<usize>)> {
    let found = page.lexicon.anonymous.words.find(page.row(tokens.clone()));
    found
        .into_iter()
        .map(|hit| {
            (
                hit.entry.says,
                tokens.start + hit.words.start..tokens.start + hit.words.end,
            )
        })
        .collect()
}

/// The first name before the head that tells whose it is: "European", "NATO".
fn named_side(names: &[Name], range: &Range<usize>) -> Option<Range<usize>> {
    let index = range.clone().find_map(|at| name_at(names, at))?;
    names
        .get(index)
        .filter(|name| name.tokens.end <= range.end)
        .map(|name| name.tokens.clone())
}

/// How many people: "a", "two"; a bare plural is at least one.
fn number(page: &Page<'_>, tokens: &Range<usize>, at: usize, plural: bool) -> Number {
    let value = (tokens.start..=at).find_map(|token| {
        let found = page.lexicon.reference.at(page.row(token..token + 1), 0);
        found
            .into_iter()
            .filter(|hit| hit.entry.class == Class::Number)
            .find_map(|hit| hit.entry.value.parse().ok())
    });
    match value {
        Some(value) if plural || value == 1 => Number::Exactly(value),
        _ if plural => Number::AtLeastOne,
        _ => Number::Exactly(1),
    }
}
