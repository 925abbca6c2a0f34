//! A case as the pages see it: the reports, what each says, and what they add up to.

use std::sync::Arc;

use onrecord_nouns::{
    Claim, Findings, Issue, Published, Quantity, QuantityId, Reading, Report, ReportId, Source, SourceId,
    Span, Statement, StatementRef,
};

use crate::index::Index;

/// Everything that there is to show.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// The reports, in the order in which they are shown.
    pub reports: Vec<&'a Report>,
    /// What comparing found.
    pub findings: &'a Findings,
    /// The questions of the user, if there were any.
    pub issues: &'a [Issue],
    pairs: &'a [(Report, Reading)],
    index: Arc<Index>,
}

impl<'a> Case<'a> {
    /// Puts a case together; reports are shown in the order of their paths and records.
    #[must_use]
    pub fn new(pairs: &'a [(Report, Reading)], findings: &'a Findings) -> Self {
        Self::with_index(pairs, findings, Arc::new(Index::new(pairs, findings)))
    }

    /// Puts a case together that was indexed before: for those who show one case many times.
    #[must_use]
    pub fn with_index(pairs: &'a [(Report, Reading)], findings: &'a Findings, index: Arc<Index>) -> Self {
        Self {
            reports: index
                .order
                .iter()
                .filter_map(|at| pairs.get(*at).map(|(report, _)| report))
                .collect(),
            findings,
            issues: &[],
            pairs,
            index,
        }
    }

    /// The same case with the questions that its positions answer.
    #[must_use]
    pub fn with_issues(mut self, issues: &'a [Issue]) -> Self {
        self.issues = issues;
        self
    }

    /// What was looked up once and for all.
    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    fn pair(&self, id: ReportId) -> Option<&'a (Report, Reading)> {
        self.index.place.get(&id).and_then(|at| self.pairs.get(*at))
    }

    /// A report by its id.
    #[must_use]
    pub fn report(&self, id: ReportId) -> Option<&'a Report> {
        self.pair(id).map(|(report, _)| report)
    }

    /// What a report says.
    #[must_use]
    pub fn reading(&self, id: ReportId) -> Option<&'a Reading> {
        self.pair(id).map(|(_, reading)| reading)
    }

    /// A statement by its id.
    #[must_use]
    pub fn statement(&self, id: StatementRef) -> Option<&'a Statement> {
        self.reading(id.report)?.statements.get(id.statement.index())
    }

    /// A quantity by its id.
    #[must_use]
    pub fn quantity(&self, report: ReportId, id: QuantityId) -> Option<&'a Quantity> {
        self.reading(report)?.quantities.get(id.0 as usize)
    }

    /// A source by its id.
    #[must_use]
    pub fn source(&self, id: SourceId) -> Option<&'a Source> {
        self.findings.sources.get(id.0 as usize)
    }

    /// The words at a place.
    #[must_use]
    pub fn words(&self, report: ReportId, span: Span) -> &'a str {
        self.report(report).map_or("", |report| report.text.slice(span))
    }

    /// When a report was published: what it says itself, else what follows from its relatives.
    #[must_use]
    pub fn published(&self, report: &Report) -> Published {
        match self.findings.inferred_dates.get(&report.id) {
            Some(inferred) => Published {
                kind: inferred.kind,
                days: inferred.days,
                span: None,
                basis: inferred.basis.clone(),
            },
            None => report.published.clone(),
        }
    }
}

/// How a stretch of words is cut for a list.
const SNIPPET: usize = 240;

impl<'a> Case<'a> {
    /// The number of a statement in lists and links, from 1.
    #[must_use]
    pub fn statement_number(&self, id: StatementRef) -> Option<usize> {
        self.index.numbers.get(&id).map(|at| at + 1)
    }

    /// A statement in terms of the case.
    #[must_use]
    pub fn attributed(&self, id: StatementRef) -> Option<&'a onrecord_nouns::Attributed> {
        self.index
            .numbers
            .get(&id)
            .and_then(|at| self.findings.statements.get(*at))
    }

    /// The chain of a statement, from the report's outlet to the last origin.
    #[must_use]
    pub fn chain(&self, id: StatementRef) -> &'a [SourceId] {
        self.attributed(id).map_or(&[], |found| found.chain.as_slice())
    }

    /// The name of a source for people; a publisher without a name goes by its domain or its file.
    #[must_use]
    pub fn source_name(&self, id: SourceId) -> String {
        match self.source(id) {
            Some(source) if !source.name.is_empty() => snippet(&source.name),
            _ => self.index.publishers.get(&id).map_or_else(
                || "somebody unnamed".to_owned(),
                |report| format!("[{}]", self.report_name(*report)),
            ),
        }
    }

    /// A chain for people, from the report's outlet to the last origin.
    #[must_use]
    pub fn chain_words(&self, chain: &[SourceId]) -> String {
        chain
            .iter()
            .map(|link| self.source_name(*link))
            .collect::<Vec<_>>()
            .join(" ← ")
    }

    /// The content of a statement, in one line.
    #[must_use]
    pub fn content_words(&self, id: StatementRef) -> String {
        let Some(statement) = self.statement(id) else {
            return String::new();
        };
        let parts: Vec<&str> = statement
            .content
            .iter()
            .map(|span| self.words(id.report, *span))
            .collect();
        snippet(&parts.join(" … "))
    }

    /// The words at a place, in one line.
    #[must_use]
    pub fn place_words(&self, place: onrecord_nouns::Evidence) -> String {
        snippet(self.words(place.report, place.span))
    }

    /// The words that stand for a claim, without quotation marks around the whole: whoever prints them
    /// sets its own.
    #[must_use]
    pub fn label_words(&self, claim: &onrecord_nouns::Claim) -> String {
        unquoted(&self.place_words(claim.label)).to_owned()
    }

    /// The name of a report in lists: its outlet, else its domain, else its file and record.
    #[must_use]
    pub fn report_name(&self, id: ReportId) -> String {
        self.report(id).map_or_else(String::new, named)
    }

    /// Where a report lies: its file, with the record of a file that holds many.
    pub(crate) fn file_of(&self, id: ReportId) -> String {
        self.report(id)
            .map_or_else(String::new, |report| report.input.place())
    }

    /// The passages that a report shares with others.
    pub fn shared_by(&self, report: ReportId) -> impl Iterator<Item = &'a onrecord_nouns::Reuse> + '_ {
        self.index
            .reuse
            .get(&report)
            .into_iter()
            .flatten()
            .filter_map(|at| self.findings.reuse.get(*at))
    }

    /// Contradictions that are no difference in telling: those stand among the drifts already. With
    /// each its number, from 1.
    #[must_use]
    pub fn conflicts(&self) -> Vec<(usize, &'a onrecord_nouns::Contradiction)> {
        self.index
            .conflicts
            .iter()
            .filter_map(|at| Some((at + 1, self.findings.contradictions.get(*at)?)))
            .collect()
    }

    /// The claim that a statement says or denies.
    #[must_use]
    pub fn claim_of(&self, id: StatementRef) -> Option<(usize, &'a Claim)> {
        let at = *self.index.claim_of.get(&id)?;
        Some((at, self.findings.claims.get(at)?))
    }

    /// The statements in whose chain a source stands, as places in the findings.
    #[must_use]
    pub fn statements_through(&self, id: SourceId) -> &[usize] {
        self.index.through.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether a claim rests on unnamed speakers alone.
    #[must_use]
    pub fn all_unnamed(&self, claim: &Claim) -> bool {
        crate::ranking::nobody_named(self, claim)
    }

    /// The place of a report's story in the list of stories.
    #[must_use]
    pub fn story_of(&self, id: ReportId) -> Option<usize> {
        self.index.story_of.get(&id).copied()
    }

    /// The headline of a report; without one, its first words that tell something.
    #[must_use]
    pub fn headline(&self, report: &'a Report) -> String {
        let labelled = |wanted: fn(onrecord_nouns::Label) -> bool| {
            let mut blocks = report.blocks.iter();
            blocks.find(|block| wanted(block.label) && !report.text.slice(block.span).trim().is_empty())
        };
        labelled(|label| label == onrecord_nouns::Label::Headline)
            .or_else(|| labelled(onrecord_nouns::Label::tells))
            .map_or_else(String::new, |block| {
                // The mark of a heading in Markdown is no part of its words.
                snippet(report.text.slice(block.span).trim_start_matches(['#', ' ', '\t']))
            })
    }

    /// Whether a claim is nothing but scraps of sentences ("the report", "to do this") or credits of
    /// whole reports ("This is reported by X"): it says nothing by itself, and is shown with the report
    /// only.
    #[must_use]
    pub fn credits_only(&self, claim: &Claim) -> bool {
        if claim.wording == onrecord_nouns::Substance::Scrap {
            return true;
        }
        let statements = claim.statements.iter();
        statements
            .filter_map(|id| Some((id, self.statement(*id)?)))
            .all(|(id, statement)| {
                let words = statement
                    .content
                    .iter()
                    .map(|span| self.words(id.report, *span).split_whitespace().count());
                statement.mode == onrecord_nouns::Mode::Document && words.sum::<usize>() < 3
            })
    }

    /// The indices of a story's claims, those that hang on least first; what says nothing by
    /// itself stands with its report only.
    #[must_use]
    pub fn claims_of(&self, story: &onrecord_nouns::Story) -> Vec<usize> {
        let here = story
            .reports
            .iter()
            .filter_map(|report| self.index.claims.get(report))
            .flatten()
            .copied();
        let claims = here.filter(|at| {
            let claim = self.findings.claims.get(*at);
            claim.is_some_and(|claim| self.says_something(claim))
        });
        crate::ranking::weakest_first(self, claims)
    }

    /// Whether a claim says something by itself: it is neither a scrap of a sentence nor a bare credit
    /// of a whole report.
    #[must_use]
    pub fn says_something(&self, claim: &onrecord_nouns::Claim) -> bool {
        !self.credits_only(claim)
    }
}

/// The name of a report in lists: its outlet, else its domain, else its file and record.
pub(crate) fn named(report: &Report) -> String {
    match &report.outlet.domain {
        _ if !report.outlet.name.is_empty() => report.outlet.name.clone(),
        Some(domain) => domain.clone(),
        None => report.input.place(),
    }
}

/// Words that are put between quotation marks, without those that they bring along.
#[must_use]
pub fn unquoted(words: &str) -> &str {
    const MARKS: [char; 9] = ['“', '”', '"', '«', '»', '„', '‟', '「', '」'];
    let bare = words.trim_matches(|c: char| MARKS.contains(&c) || c.is_whitespace());
    // Marks inside stay whole: they are left alone if one of them would lose its partner.
    if bare.contains(MARKS) { words } else { bare }
}

/// Words in one line, cut at the end of a word.
#[must_use]
pub fn snippet(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SNIPPET {
        return line;
    }
    let cut: String = line.chars().take(SNIPPET).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", cut.get(..end).unwrap_or(&cut))
}
