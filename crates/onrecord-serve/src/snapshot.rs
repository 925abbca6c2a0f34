//! A case as it is shown until something is added: looked up, ordered and indexed once.

use std::sync::{Arc, OnceLock};

use onrecord_nouns::{ReportId, SourceId, StatementId, StatementRef};
use onrecord_show::{Case, Index, View, parts};

use crate::search::Search;
use crate::shelf::Held;

/// Words that lists are searched by, in lower case, each at the place of its record.
pub(crate) struct Listed {
    /// Labels of the claims.
    pub(crate) claims: Vec<Box<str>>,
    /// Outlet, headline and file of each report, in the order of the case.
    pub(crate) reports: Vec<Box<str>>,
    /// All names of each source.
    pub(crate) sources: Vec<Box<str>>,
}

impl Listed {
    fn new(case: &Case<'_>) -> Self {
        let lower = |words: String| words.to_lowercase().into_boxed_str();
        let claims = &case.findings.claims;
        let sources = (0_u32..).map(SourceId).take(case.findings.sources.len());
        Self {
            claims: claims
                .iter()
                .map(|claim| lower(case.place_words(claim.label)))
                .collect(),
            reports: case
                .reports
                .iter()
                .map(|report| {
                    let (name, head) = (case.report_name(report.id), case.headline(report));
                    lower([name, head, report.input.file.clone()].join("\n"))
                })
                .collect(),
            sources: sources
                .map(|id| {
                    let mut names = vec![case.source_name(id)];
                    if let Some(source) = case.source(id) {
                        names.push(source.name.clone());
                        names.extend(source.aliases.iter().cloned());
                    }
                    lower(names.join("\n"))
                })
                .collect(),
        }
    }
}

/// A case that many readers look at.
pub(crate) struct Snapshot {
    held: Held,
    index: Arc<Index>,
    /// Finds reports by their words, once somebody asks and whoever keeps the case has no index of them.
    search: OnceLock<Search>,
    /// What the lists are searched by, in lower case.
    listed: OnceLock<Listed>,
    /// Claims in several reports, those that hang on least first.
    pub(crate) weakest: Vec<usize>,
    /// All stories, those that most reports tell first.
    pub(crate) stories: Vec<usize>,
    /// All sources with the number of statements through each, the most first.
    pub(crate) sources: Vec<(SourceId, usize)>,
}

impl Snapshot {
    /// Takes a case over.
    pub(crate) fn new(held: Held) -> Self {
        let index = Arc::new(Index::new(&held.pairs, &held.findings));
        let mut snapshot = Self {
            index,
            search: OnceLock::new(),
            listed: OnceLock::new(),
            weakest: Vec::new(),
            stories: (0..held.findings.stories.len()).collect(),
            sources: Vec::new(),
            held,
        };
        snapshot.stories.sort_by_key(|at| {
            (
                usize::MAX - snapshot.held.findings.stories[*at].reports.len(),
                *at,
            )
        });
        let case = snapshot.case();
        let weakest = parts::front::weakest_claims(&View::pages(&case, None));
        let mut sources: Vec<(SourceId, usize)> = (0u32..)
            .take(case.findings.sources.len())
            .map(|id| (SourceId(id), case.statements_through(SourceId(id)).len()))
            .filter(|(_, n)| *n > 0)
            .collect();
        sources.sort_by_key(|(id, n)| (usize::MAX - n, *id));
        drop(case);
        snapshot.weakest = weakest;
        snapshot.sources = sources;
        snapshot
    }

    /// What was shown, to be followed by what is to be shown.
    pub(crate) fn held(&self) -> &Held {
        &self.held
    }

    /// Finds reports by their words.
    pub(crate) fn search(&self) -> &Search {
        self.search.get_or_init(|| Search::new(&self.held.pairs))
    }

    /// What the lists are searched by.
    pub(crate) fn listed(&self) -> &Listed {
        self.listed.get_or_init(|| Listed::new(&self.case()))
    }

    /// The case.
    pub(crate) fn case(&self) -> Case<'_> {
        Case::with_index(&self.held.pairs, &self.held.findings, Arc::clone(&self.index))
            .with_issues(&self.held.issues)
    }
}

/// A report by its lasting name.
pub(crate) fn report_named(case: &Case<'_>, name: &str) -> Option<ReportId> {
    let digits = name
        .strip_prefix('r')
        .filter(|digits| digits.len() == 16 && digits.is_ascii())?;
    let id = ReportId(u64::from_str_radix(digits, 16).ok()?.to_be_bytes());
    case.report(id).map(|report| report.id)
}

/// A statement by its lasting name: its report and its number in it, from 1.
pub(crate) fn statement_named(case: &Case<'_>, name: &str) -> Option<StatementRef> {
    let (report, number) = name.split_once('-')?;
    let id = StatementRef {
        report: report_named(case, report)?,
        statement: StatementId(number.parse::<u32>().ok()?.checked_sub(1)?),
    };
    case.statement(id).map(|_| id)
}
