//! A case as the pages see it: the reports, what each says, and what they add up to.

use std::collections::BTreeMap;

use onrecord_nouns::{
    Findings, Published, Quantity, QuantityId, Reading, Report, ReportId, Source, SourceId, Span, Statement,
    StatementRef,
};

/// Everything that there is to show.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// The reports, in the order in which they are shown.
    pub reports: Vec<&'a Report>,
    /// What comparing found.
    pub findings: &'a Findings,
    readings: BTreeMap<ReportId, &'a Reading>,
    places: BTreeMap<ReportId, &'a Report>,
}

impl<'a> Case<'a> {
    /// Puts a case together; reports are shown in the order of their paths and records.
    #[must_use]
    pub fn new(pairs: &'a [(Report, Reading)], findings: &'a Findings) -> Self {
        let mut reports: Vec<&Report> = pairs.iter().map(|(report, _)| report).collect();
        reports.sort_by(|a, b| {
            (&a.input.path, a.input.record, a.id).cmp(&(&b.input.path, b.input.record, b.id))
        });
        Self {
            reports,
            findings,
            readings: pairs
                .iter()
                .map(|(report, reading)| (report.id, reading))
                .collect(),
            places: pairs.iter().map(|(report, _)| (report.id, report)).collect(),
        }
    }

    /// A report by its id.
    #[must_use]
    pub fn report(&self, id: ReportId) -> Option<&'a Report> {
        self.places.get(&id).copied()
    }

    /// What a report says.
    #[must_use]
    pub fn reading(&self, id: ReportId) -> Option<&'a Reading> {
        self.readings.get(&id).copied()
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
