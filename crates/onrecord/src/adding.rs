//! Documents that come to a pile which is read already: only they are read, all is compared again.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use onrecord_compare::Item;
use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Reading, Report, ReportId};
use rayon::prelude::*;

use crate::arguments::PileArguments;
use crate::pile::Document;
use crate::run::{self, Failure, Outcome, RunError};

/// Reads documents and adds them to what is there; tells how many are done.
///
/// A report that is there already is passed over. What is furniture is learned from the new reports
/// alone.
pub(crate) fn add(
    arguments: &PileArguments,
    outcome: &mut Outcome,
    documents: Vec<Document>,
    progress: &(dyn Fn(&str, usize) + Sync),
) -> Result<Vec<Failure>, RunError> {
    let threads = rayon::ThreadPoolBuilder::new()
        .num_threads(arguments.threads)
        .build()
        .map_err(|error| RunError::Threads(error.to_string()))?;
    let mut options = onrecord_compare::Options::default();
    options.issues.extend(run::issues(arguments)?);
    options.grades = run::grades(arguments)?;
    let lexicon = Lexicon::english();
    let model = (!arguments.fast).then(Model::english);
    let gather_options = run::gather_options(arguments);
    threads.install(|| {
        let gathered: Vec<(Vec<Report>, Vec<Failure>)> = documents
            .par_iter()
            .map(|document| run::gather(document, &gather_options))
            .collect();
        let mut known: BTreeSet<ReportId> = outcome.pairs.iter().map(|(report, _)| report.id).collect();
        let mut failures = Vec::new();
        let mut reports = Vec::new();
        for (found, failed) in gathered {
            failures.extend(failed);
            reports.extend(found.into_iter().filter(|report| known.insert(report.id)));
        }
        onrecord_gather::learn_furniture(&mut reports);
        let done = AtomicUsize::new(0);
        let read: Vec<(Report, Reading)> = reports
            .into_par_iter()
            .map(|report| {
                let reading = onrecord_read::read(&report, lexicon, model);
                progress("Reading", done.fetch_add(1, Ordering::Relaxed) + 1);
                (report, reading)
            })
            .collect();
        progress("Comparing", 0);
        outcome.pairs.extend(read);
        outcome.pairs.sort_by_key(|(report, _)| report.id);
        let items: Vec<Item<'_>> = outcome
            .pairs
            .iter()
            .map(|(report, reading)| Item { report, reading })
            .collect();
        outcome.findings = onrecord_compare::compare(&items, &options, lexicon);
        Ok(failures)
    })
}
