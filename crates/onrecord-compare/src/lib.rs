//! Many readings: what they add up to.
//!
//! Pure: no files, no clock, and the same findings for any number of threads and any order of
//! input. Each comparison is keys, judge and merge. [`compare`] is the whole pipeline.

pub mod claims;
pub mod conflicts;
pub mod dates;
pub mod figures;
pub mod issues;
pub mod moments;
pub mod origins;
pub mod positions;
pub mod reuse;
pub mod sources;
pub mod stories;

use onrecord_lexicon::{Grades, Lexicon};
use onrecord_nouns::{Findings, Issue, Reading, Report};

/// One report and what it says.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// The report.
    pub report: &'a Report,
    /// What reading found in it.
    pub reading: &'a Reading,
}

/// What the user may ask of a comparison.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The issues on which positions are wanted.
    pub issues: Vec<Issue>,
    /// The letters that the user gave to outlets.
    pub grades: Grades,
}

/// Compares the readings of a pile.
#[must_use]
pub fn compare(items: &[Item<'_>], options: &Options, lexicon: &Lexicon) -> Findings {
    let mut items: Vec<Item<'_>> = items.to_vec();
    items.sort_by_key(|item| item.report.id);
    let reuse = reuse::reuse(&reuse::inputs(&items), &reuse::Options::default());
    compare_with_reuse(&items, reuse, options, lexicon)
}

/// Compares the readings of a pile whose shared passages were found before, as an engine does.
///
/// `items` must be in order of report.
#[must_use]
pub fn compare_with_reuse(
    items: &[Item<'_>],
    reuse: Vec<onrecord_nouns::Reuse>,
    options: &Options,
    lexicon: &Lexicon,
) -> Findings {
    let mut cast = sources::named(items);
    let (stories, threads) = stories::stories(items, &mut cast, &reuse);
    let sources = sources::sources(items, cast, &stories, &reuse, lexicon);
    let mut findings = Findings {
        reuse,
        stories,
        threads,
        sources: sources.sources,
        source_of: sources.source_of,
        statements: sources.statements,
        ..Findings::default()
    };
    dates::dates(items, &mut findings);
    findings.claims = claims::claims(items, &findings, options, lexicon);
    figures::figures(items, &mut findings);
    moments::moments(items, &mut findings);
    findings.positions = positions::positions(items, options, lexicon, &mut findings);
    let conflicts = conflicts::conflicts(items, &findings, lexicon);
    findings.contradictions = conflicts.contradictions;
    findings.drifts = conflicts.drifts;
    findings
}
