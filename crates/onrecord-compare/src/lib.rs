//! Many readings: what they add up to.
//!
//! Pure: no files, no clock, and the same findings for any number of threads and any order of
//! input. Each comparison is keys, judge and merge. [`compare`] is the whole pipeline.

pub mod claims;
pub mod conflicts;
pub mod dates;
pub mod figures;
pub mod issues;
mod meaning;
pub mod moments;
pub mod origins;
mod partners;
pub mod positions;
pub mod reuse;
pub mod sources;
pub mod stories;
mod verdicts;
pub mod weights;

use onrecord_lexicon::{Grades, Lexicon};
use onrecord_nouns::{Findings, Issue, Reading, Report, Story, Thread, Verdicts};

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
    /// What people decided about the records of the case.
    pub verdicts: Verdicts,
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
    let mut cast = sources::named_as(items, &options.verdicts);
    let (stories, threads) = stories::stories(items, &mut cast, &reuse);
    compare_in_stories(items, cast, (stories, threads), reuse, options, lexicon)
}

/// Compares the readings of a pile whose stories, threads and shared passages are known: what a case
/// file does with the stories that a new report touches.
///
/// `items` must be in order of report, and each must be in one of the stories.
#[must_use]
pub fn compare_in_stories(
    items: &[Item<'_>],
    cast: sources::Cast,
    (stories, threads): (Vec<Story>, Vec<Thread>),
    reuse: Vec<onrecord_nouns::Reuse>,
    options: &Options,
    lexicon: &Lexicon,
) -> Findings {
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
    let rejected = verdicts::set_apart(&mut findings, &options.verdicts);
    findings.claims = claims::claims(items, &findings, options, lexicon);
    verdicts::put_back(&mut findings, rejected);
    figures::figures(items, &mut findings);
    moments::moments(items, &mut findings);
    findings.positions = positions::positions(items, options, lexicon, &mut findings);
    let conflicts = conflicts::conflicts(items, &findings, lexicon);
    findings.contradictions = conflicts.contradictions;
    findings.drifts = conflicts.drifts;
    verdicts::leave_out(&mut findings, &options.verdicts);
    findings
}
