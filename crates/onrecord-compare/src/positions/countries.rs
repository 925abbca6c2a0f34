//! Which country do words name that the lists know?
//!
//! By its name, by an adjective beside a noun ("American forces"), or by its capital. What no list knows is asked
//! in `nations`.

use onrecord_lexicon::{CountrySurfaceKind, Lexicon};

use super::clauses::Clauses;

/// The country by which a noun is named: "American forces".
pub(super) fn country(clauses: &Clauses<'_>, noun: usize, lexicon: &Lexicon) -> Option<String> {
    clauses
        .under(noun, &["amod", "compound", "poss", "nmod"])
        .into_iter()
        .find_map(|child| {
            let word = clauses.text().slice(clauses.token(child)?.span);
            let found = lexicon.names.country(word)?;
            (!matches!(found.kind, CountrySurfaceKind::Capital)).then(|| found.code.to_owned())
        })
}

/// The country that a token names.
pub(super) fn own_name(clauses: &Clauses<'_>, at: usize, lexicon: &Lexicon) -> Option<&'static str> {
    country_named(clauses.text().slice(clauses.token(at)?.span), lexicon)
}

/// The country that words name, an article before it or not.
pub(super) fn country_named(words: &str, lexicon: &Lexicon) -> Option<&'static str> {
    let bare = words.trim_start_matches(char::is_lowercase).trim_start();
    let found = lexicon.names.country(bare)?;
    matches!(found.kind, CountrySurfaceKind::Name | CountrySurfaceKind::Alias).then_some(found.code)
}

/// The country whose capital words name: a city that rejects something is its country's government.
pub(super) fn seat_named(words: &str, lexicon: &Lexicon) -> Option<&'static str> {
    let found = lexicon.names.country(words)?;
    matches!(found.kind, CountrySurfaceKind::Capital).then_some(found.code)
}
