//! Which words of a report are names, and of what?
//!
//! A model labels each sentence by itself and errs often ("Trump" as an organisation). This pass
//! looks at the whole report: lists, titles, full names and the majority decide, and every place of
//! a surface gets one class. Who is whom is left to `entities`.

mod classes;
mod finding;
pub(crate) mod keys;
mod leaders;
mod lists;
mod trimming;

use std::ops::Range;

use onrecord_lexicon::{CountrySurface, Leader, Metonym, Organisation, Outlet};

use crate::who::Page;

pub(crate) use leaders::{by_full_name, by_surname};
pub(crate) use trimming::role_ending_at;

/// A name in the text.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// Its tokens, without title and without "the".
    pub(crate) tokens: Range<usize>,
    /// What it names.
    pub(crate) class: NameClass,
    /// What the lists say of it.
    pub(crate) listed: Option<Listed>,
    /// Its words as keys.
    pub(crate) keys: Vec<String>,
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NameClass {
    Person,
    Organisation,
    Outlet,
    /// A country, its capital or a seat: a government where it acts, a place elsewhere.
    Government,
    /// A demonym: "Europeans", "French".
    People,
    Place,
    Other,
}

/// What the lists say of a name.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Listed {
    Country(&'static CountrySurface),
    Metonym(&'static Metonym),
    Organisation(&'static Organisation),
    Outlet(&'static Outlet),
    Leader(&'static Leader),
}

/// A stretch that may be a name, with what is known of it so far.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) tokens: Range<usize>,
    /// The label of the model.
    pub(crate) label: Option<&'static str>,
    /// What the lists say.
    pub(crate) listed: Option<Listed>,
    /// A role or title stands right before it.
    pub(crate) titled: bool,
    /// The class, where the list alone settles it.
    pub(crate) settled: Option<NameClass>,
}

/// Finds the names of a report, in the order of the text, never overlapping.
///
/// # Limits
///
/// A surface has one class in a report, so "Washington" the person is lost beside Washington the
/// capital unless the full name stands there. Names in lower case are found only by the lists.
pub(crate) fn names(page: &Page<'_>) -> Vec<Name> {
    let candidates = finding::candidates(page);
    classes::classify(page, candidates)
}

/// Index of the name that covers a token, if any.
pub(crate) fn name_at(names: &[Name], token: usize) -> Option<usize> {
    let next = names.partition_point(|name| name.tokens.start <= token);
    let index = next.checked_sub(1)?;
    names
        .get(index)
        .filter(|name| name.tokens.contains(&token))
        .map(|_| index)
}
