//! A case as it is shown until something is added: looked up, ordered and indexed once.

use std::sync::Arc;

use onrecord_nouns::{ReportId, SourceId, StatementId, StatementRef};
use onrecord_show::{Case, Index, View, parts};

use crate::search::Search;
use crate::shelf::Held;

/// A case that many readers look at.
pub(crate) struct Snapshot {
    held: Held,
    index: Arc<Index>,
    /// Finds reports by their words.
    pub(crate) search: Search,
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
        let search = Search::new(&held.pairs);
        let mut snapshot = Self {
            index,
            search,
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
