//! How do documents become reports and readings of a case?
//!
//! Documents are opened, hashed and gathered in parallel and committed in portions; then what was not
//! read yet is read. Surprise: which lines are furniture follows from all reports of an outlet, so
//! reading waits until everything that was given is gathered.

use std::collections::BTreeMap;

use onrecord_keep::{Case, Depth, Intake};
use onrecord_nouns::{Reading, Report, ReportId};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::settle::settle;
use crate::{CaseworkError, Options, Progress, tools};

/// So many documents are opened at once.
const DOCUMENTS: usize = 128;
/// So many bytes of them are enough for one portion.
const BYTES: usize = 64 << 20;
/// So many readings are committed at once.
const READINGS: usize = 128;

/// A document that was opened.
#[derive(Debug)]
pub struct Document {
    /// The path as it is shown.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Something that could not be taken in, with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Failure {
    /// What failed, and where.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

/// What came of adding to a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Documents whose bytes are new to the case.
    pub inputs: usize,
    /// Documents whose bytes were in it already.
    pub known: usize,
    /// Reports that are new to the case.
    pub reports: usize,
    /// Reports that were read.
    pub read: usize,
    /// What changed among the findings, in words for people.
    pub changes: String,
    /// What could not be taken in.
    pub failures: Vec<Failure>,
}

/// Adds documents to a case, reads what is new and compares it.
///
/// `open` opens one of `paths`. Nothing is done twice: documents that are in the case are passed over.
/// Without any path, it goes on where an earlier call was interrupted.
///
/// # Errors
///
/// If the case cannot be written. A document that cannot be read is a [`Failure`] and stops nothing.
pub fn add<P: Sync>(
    case: &mut Case,
    paths: &[P],
    open: &(dyn Fn(&P) -> Result<Document, Failure> + Sync),
    options: &Options,
    progress: &dyn Progress,
) -> Result<Added, CaseworkError> {
    let mut added = Added::default();
    progress.stage("gathering", paths.len() as u64);
    let mut rest = paths;
    let mut portion = DOCUMENTS;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(portion.min(rest.len()));
        rest = later;
        let bytes = take(case, now, open, options, &mut added)?;
        progress.step(now.len() as u64);
        // Large documents come in smaller portions.
        let each = bytes / now.len().max(1) + 1;
        portion = (BYTES / each).clamp(1, DOCUMENTS);
    }
    added.read = read_waiting(case, options, progress)?;
    added.changes = settle(case, options, progress)?.words();
    added.failures.sort();
    Ok(added)
}

fn take<P: Sync>(
    case: &mut Case,
    paths: &[P],
    open: &(dyn Fn(&P) -> Result<Document, Failure> + Sync),
    options: &Options,
    added: &mut Added,
) -> Result<usize, CaseworkError> {
    let opened: Vec<Result<(Document, [u8; 32]), Failure>> = paths
        .par_iter()
        .map(|path| {
            let document = open(path)?;
            let sha256 = Sha256::digest(&document.bytes).into();
            Ok((document, sha256))
        })
        .collect();
    let mut fresh = Vec::new();
    let mut bytes = 0;
    for found in opened {
        match found {
            Ok((document, sha256)) => {
                bytes += document.bytes.len();
                if case.has_input(&sha256, &document.path)? {
                    added.known += 1;
                } else {
                    fresh.push(document);
                }
            }
            Err(failure) => added.failures.push(failure),
        }
    }
    let gathered: Vec<onrecord_gather::Gathered> = fresh
        .par_iter()
        .map(|document| onrecord_gather::gather(&document.path, &document.bytes, &options.gather))
        .collect();
    let mut intakes = Vec::new();
    for (document, gathered) in fresh.iter().zip(&gathered) {
        let failures = gathered.failures.iter().map(|error| Failure {
            message: error.to_string(),
            hint: error.hint(),
        });
        added.failures.extend(failures);
        // Bytes without any report are nothing that a finding could rest on.
        if !gathered.reports.is_empty() {
            intakes.push(Intake {
                path: &document.path,
                bytes: &document.bytes,
                reports: &gathered.reports,
            });
        }
    }
    let taken = case.take_in(&intakes)?;
    added.inputs += taken.inputs;
    added.known += taken.known;
    added.reports += taken.reports;
    Ok(bytes)
}

/// Reads the reports of a case that were not read yet; gives how many.
///
/// # Errors
///
/// If the case cannot be written.
pub fn read_waiting(
    case: &mut Case,
    options: &Options,
    progress: &dyn Progress,
) -> Result<usize, CaseworkError> {
    let portions = case.unread()?;
    let waiting: usize = portions.iter().flatten().filter(|(_, waits)| *waits).count();
    progress.stage("reading", waiting as u64);
    for portion in portions {
        let mut reports = Vec::with_capacity(portion.len());
        for (key, _) in &portion {
            reports.push(case.report(*key)?);
        }
        reports.sort_by_key(|report| report.id);
        onrecord_gather::learn_furniture(&mut reports);
        let waits: BTreeMap<ReportId, bool> = portion.into_iter().collect();
        reports.retain(|report| waits.get(&report.id).copied().unwrap_or(false));
        while !reports.is_empty() {
            let now = reports.split_off(reports.len().saturating_sub(READINGS));
            let pairs = read(now, options);
            case.keep_readings(&pairs)?;
            progress.step(pairs.len() as u64);
        }
    }
    Ok(waiting)
}

fn read(reports: Vec<Report>, options: &Options) -> Vec<(Report, Reading)> {
    let (lexicon, model) = tools(options);
    reports
        .into_par_iter()
        .map(|report| {
            let reading = onrecord_read::read(&report, lexicon, model);
            (report, reading)
        })
        .collect()
}

/// The reports of a case with all that reading found, to compare again.
pub(crate) fn whole(
    case: &Case,
    reports: impl IntoIterator<Item = ReportId>,
) -> Result<Vec<(Report, Reading)>, CaseworkError> {
    Ok(case.pairs(reports, Depth::Whole)?)
}
