//! The order of the rooms: gather, read, compare.
//!
//! Reports are gathered and read in parallel; the result does not depend on how many threads there
//! are or in which order the files were named.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use onrecord_compare::Item;
use onrecord_keep::{Case, Depth};
use onrecord_language::Model;
use onrecord_lexicon::{Grades, IssueError, Issues, Lexicon, Questionnaire};
use onrecord_nouns::{Findings, Issue, Reading, Report};
use rayon::prelude::*;

use crate::arguments::PileArguments;
use crate::pile::{self, Document};

/// Everything that was read and found.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The reports and what each says.
    pub(crate) pairs: Vec<(Report, Reading)>,
    /// What they add up to.
    pub(crate) findings: Findings,
    /// The issues that were asked about: the user's, or those of the case.
    pub(crate) issues: Vec<Issue>,
    /// Inputs that could not be read.
    pub(crate) failures: Vec<Failure>,
}

impl Outcome {
    /// Whether the pile says anything at all.
    pub(crate) fn has_findings(&self) -> bool {
        !self.findings.statements.is_empty() || !self.findings.reuse.is_empty()
    }
}

/// Something of the pile that could not be read, with what to do about it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Failure {
    pub(crate) message: String,
    pub(crate) hint: String,
}

/// What stops a run before anything is read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RunError {
    /// A file of issues or grades cannot be opened.
    #[error("`{path}`: cannot be read: {why}")]
    Unreadable { path: String, why: String },
    /// The file of issues or grades is not in order.
    #[error("`{path}`: {why}")]
    List {
        path: String,
        why: String,
        hint: &'static str,
    },
    /// A case among files, or more than one.
    #[error("`{0}`: a case file is a whole pile: it cannot be read together with others")]
    CaseAmongOthers(String),
    /// A case file cannot be read.
    #[error(transparent)]
    Keep(#[from] onrecord_keep::KeepError),
    /// A case file cannot be compared again.
    #[error(transparent)]
    Casework(#[from] onrecord_casework::CaseworkError),
    /// The threads could not be started.
    #[error("the threads could not be started: {0}")]
    Threads(String),
}

impl RunError {
    pub(crate) fn list(path: &std::path::Path, error: &IssueError) -> Self {
        Self::List {
            path: path.display().to_string(),
            why: error.to_string(),
            hint: error.hint(),
        }
    }

    /// What to do about it.
    pub(crate) fn hint(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "check the path and the permissions",
            Self::List { hint, .. } => hint,
            Self::CaseAmongOthers(_) => "add the other files to it with `onrecord add CASE PILE`",
            Self::Keep(error) => error.hint(),
            Self::Casework(error) => error.hint(),
            Self::Threads(_) => "try `--threads 1`",
        }
    }
}

/// The reports of a pile, and what could not be gathered.
#[derive(Debug)]
pub(crate) struct GatheredPile {
    /// The reports, in order of their ids.
    pub(crate) reports: Vec<Report>,
    /// Inputs that could not be read.
    pub(crate) failures: Vec<Failure>,
}

/// Reads a pile and compares what it says.
pub(crate) fn run(arguments: &PileArguments) -> Result<Outcome, RunError> {
    let asked = arguments
        .issues
        .is_some()
        .then(|| issues(arguments))
        .transpose()?;
    run_on(arguments, asked)
}

/// Reads a pile and compares what it says, with positions on these issues.
pub(crate) fn run_asking(arguments: &PileArguments, issues: Vec<Issue>) -> Result<Outcome, RunError> {
    run_on(arguments, Some(issues))
}

/// Without issues, those of a case are asked about, and of another pile none.
fn run_on(arguments: &PileArguments, asked: Option<Vec<Issue>>) -> Result<Outcome, RunError> {
    if let Some(path) = case_file(arguments)? {
        return in_threads(arguments, || of_case(&path, arguments, asked))?;
    }
    let options = onrecord_compare::Options {
        issues: asked.unwrap_or_default(),
        grades: grades(arguments)?,
        ..onrecord_compare::Options::default()
    };
    in_threads(arguments, || read_and_compare(arguments, &options))
}

/// The case file, if the pile is one.
pub(crate) fn case_file(arguments: &PileArguments) -> Result<Option<PathBuf>, RunError> {
    let is_case = |path: &&String| Path::new(path).extension().is_some_and(|ending| ending == "case");
    match (arguments.pile.iter().find(is_case), arguments.pile.as_slice()) {
        (None, _) => Ok(None),
        (Some(case), [_]) => Ok(Some(PathBuf::from(case))),
        (Some(case), _) => Err(RunError::CaseAmongOthers(case.clone())),
    }
}

/// What a case holds. With other issues or grades than its own it is compared again, in memory only.
fn of_case(path: &Path, arguments: &PileArguments, asked: Option<Vec<Issue>>) -> Result<Outcome, RunError> {
    let case = Case::open(path)?;
    if asked.is_none() && arguments.grades.is_none() {
        let loaded = case.load(Depth::Told)?;
        return Ok(Outcome {
            pairs: loaded.pairs,
            findings: loaded.findings,
            issues: onrecord_casework::questions(&case)?.issues,
            failures: waiting(&case)?,
        });
    }
    let mut options = onrecord_casework::questions(&case)?;
    if let Some(asked) = asked {
        options.issues = asked;
    }
    if arguments.grades.is_some() {
        options.grades = grades(arguments)?;
    }
    let pairs = case.pairs(case.compared()?, Depth::Whole)?;
    let items: Vec<Item<'_>> = pairs
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let findings = onrecord_compare::compare(&items, &options, Lexicon::english());
    Ok(Outcome {
        pairs,
        findings,
        issues: options.issues,
        failures: waiting(&case)?,
    })
}

/// What an interrupted intake left undone.
fn waiting(case: &Case) -> Result<Vec<Failure>, RunError> {
    let (unread, uncompared) = case.waiting()?;
    let path = case.path().display();
    Ok(if unread + uncompared == 0 {
        Vec::new()
    } else {
        vec![Failure {
            message: format!(
                "`{path}`: {} reports were taken in and are not in the findings",
                unread + uncompared
            ),
            hint: format!("go on with `onrecord add {path}`"),
        }]
    })
}

/// Does something with as many threads as the user allows.
pub(crate) fn in_threads<T: Send>(
    arguments: &PileArguments,
    work: impl FnOnce() -> T + Send,
) -> Result<T, RunError> {
    let threads = rayon::ThreadPoolBuilder::new()
        .num_threads(arguments.threads)
        .build()
        .map_err(|error| RunError::Threads(error.to_string()))?;
    Ok(threads.install(work))
}

/// The reports of a pile, each one once: gathered, or taken from a case.
pub(crate) fn reports(arguments: &PileArguments) -> Result<GatheredPile, RunError> {
    let Some(path) = case_file(arguments)? else {
        return Ok(gathered(arguments));
    };
    let case = Case::open(&path)?;
    let pairs = case.load(Depth::Told)?.pairs;
    Ok(GatheredPile {
        reports: pairs.into_iter().map(|(report, _)| report).collect(),
        failures: waiting(&case)?,
    })
}

/// Gathers the reports of a pile, each one once.
fn gathered(arguments: &PileArguments) -> GatheredPile {
    let (paths, missing) = pile::paths(&arguments.pile);
    let mut failures: Vec<Failure> = missing
        .iter()
        .map(|error| Failure {
            message: error.to_string(),
            hint: error.hint().to_owned(),
        })
        .collect();
    let gather_options = gather_options(arguments);
    let gathered: Vec<(Vec<Report>, Vec<Failure>)> = paths
        .par_iter()
        .map(|path| match pile::open(path, arguments.gather.max_size) {
            Ok(document) => gather(&document, &gather_options),
            Err(error) => (
                Vec::new(),
                vec![Failure {
                    message: error.to_string(),
                    hint: error.hint().to_owned(),
                }],
            ),
        })
        .collect();
    let mut reports = BTreeMap::new();
    for (found, failed) in gathered {
        failures.extend(failed);
        reports.extend(found.into_iter().map(|report| (report.id, report)));
    }
    let mut reports: Vec<Report> = reports.into_values().collect();
    onrecord_gather::learn_furniture(&mut reports);
    failures.sort();
    GatheredPile { reports, failures }
}

/// Reads reports without the syntactic model: attribution phrases and quotations, which is what
/// comparing their text needs.
pub(crate) fn skimmed(reports: &[Report]) -> Vec<Reading> {
    let lexicon = Lexicon::english();
    reports
        .par_iter()
        .map(|report| onrecord_read::read(report, lexicon, None))
        .collect()
}

fn read_and_compare(arguments: &PileArguments, options: &onrecord_compare::Options) -> Outcome {
    let lexicon = Lexicon::english();
    let model = (!arguments.fast).then(Model::english);
    let GatheredPile { reports, failures } = gathered(arguments);
    let pairs: Vec<(Report, Reading)> = reports
        .into_par_iter()
        .map(|report| {
            let reading = onrecord_read::read(&report, lexicon, model);
            (report, reading)
        })
        .collect();
    let items: Vec<Item<'_>> = pairs
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let findings = onrecord_compare::compare(&items, options, lexicon);
    Outcome {
        pairs,
        findings,
        issues: options.issues.clone(),
        failures,
    }
}

pub(crate) fn gather(document: &Document, options: &onrecord_gather::Options) -> (Vec<Report>, Vec<Failure>) {
    let gathered = onrecord_gather::gather(&document.path, &document.bytes, options);
    let failures = gathered
        .failures
        .iter()
        .map(|error| Failure {
            message: error.to_string(),
            hint: error.hint(),
        })
        .collect();
    (gathered.reports, failures)
}

pub(crate) fn gather_options(arguments: &PileArguments) -> onrecord_gather::Options {
    let mut options = onrecord_gather::Options::default();
    arguments.gather.over(&mut options);
    options
}

/// The issues that the user's file asks about.
pub(crate) fn issues(arguments: &PileArguments) -> Result<Vec<Issue>, RunError> {
    match &arguments.issues {
        Some(path) => Issues::from_toml(&words_of(path)?).map_err(|error| RunError::list(path, &error)),
        None => Ok(Vec::new()),
    }
}

/// The questions of a questionnaire.
pub(crate) fn questionnaire(path: &std::path::Path) -> Result<Questionnaire, RunError> {
    Questionnaire::from_toml(&words_of(path)?).map_err(|error| RunError::list(path, &error))
}

pub(crate) fn grades(arguments: &PileArguments) -> Result<Grades, RunError> {
    match &arguments.grades {
        Some(path) => Grades::from_toml(&words_of(path)?).map_err(|error| RunError::list(path, &error)),
        None => Ok(Grades::default()),
    }
}

pub(crate) fn words_of(path: &std::path::Path) -> Result<String, RunError> {
    std::fs::read_to_string(path).map_err(|error| RunError::Unreadable {
        path: path.display().to_string(),
        why: error.to_string(),
    })
}
