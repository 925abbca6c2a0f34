//! What stands where in a case, looked up once: pages ask for the same things over and over.
//!
//! Only places and numbers are kept, nothing of the texts, so an index can outlive the borrow that
//! it was made from. It belongs to the very findings that it was made of.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{
    Contradiction, EntityId, Findings, Reading, RecordRef, Report, ReportId, SourceId, StatementRef,
};

/// Where everything of a case stands.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Places of the reports, in the order in which they are shown.
    pub(crate) order: Vec<usize>,
    pub(crate) place: BTreeMap<ReportId, usize>,
    pub(crate) numbers: BTreeMap<StatementRef, usize>,
    pub(crate) publishers: BTreeMap<SourceId, ReportId>,
    pub(crate) claims: BTreeMap<ReportId, Vec<usize>>,
    pub(crate) claim_of: BTreeMap<StatementRef, usize>,
    pub(crate) reuse: BTreeMap<ReportId, Vec<usize>>,
    pub(crate) story_of: BTreeMap<ReportId, usize>,
    /// Contradictions that are no drift.
    pub(crate) conflicts: Vec<usize>,
    /// What belongs to each story, and last what belongs to several.
    pub(crate) records: Vec<Records>,
    /// Statements in whose chain a source stands.
    pub(crate) through: BTreeMap<SourceId, Vec<usize>>,
}

/// Records of one story, as places in the lists of the findings.
#[derive(Clone, Debug, Default)]
pub(crate) struct Records {
    pub(crate) conflicts: Vec<usize>,
    pub(crate) drifts: Vec<usize>,
    pub(crate) moments: Vec<usize>,
    pub(crate) reuse: Vec<usize>,
    /// Groups of figures by their name.
    pub(crate) figures: BTreeMap<String, Vec<usize>>,
}

impl Index {
    /// Looks everything up.
    #[must_use]
    pub fn new(pairs: &[(Report, Reading)], findings: &Findings) -> Self {
        let mut order: Vec<usize> = (0..pairs.len()).collect();
        order.sort_by(|a, b| {
            let key = |at: &usize| {
                let report = &pairs[*at].0;
                (&report.input.path, report.input.record, report.id)
            };
            key(a).cmp(&key(b))
        });
        let mut index = Self {
            order,
            place: (0..)
                .zip(pairs)
                .map(|(at, (report, _))| (report.id, at))
                .collect(),
            numbers: (0..)
                .zip(&findings.statements)
                .map(|(at, found)| (found.statement, at))
                .collect(),
            publishers: findings
                .source_of
                .iter()
                .filter(|((_, entity), _)| *entity == EntityId::PUBLISHER)
                .map(|((report, _), source)| (*source, *report))
                .collect(),
            ..Self::default()
        };
        for (at, claim) in findings.claims.iter().enumerate() {
            if let Some(first) = claim.reports.first() {
                index.claims.entry(*first).or_default().push(at);
            }
            for id in claim.statements.iter().chain(&claim.denials) {
                index.claim_of.entry(*id).or_insert(at);
            }
        }
        for (at, shared) in findings.reuse.iter().enumerate() {
            index.reuse.entry(shared.a).or_default().push(at);
            index.reuse.entry(shared.b).or_default().push(at);
        }
        for (at, story) in findings.stories.iter().enumerate() {
            index
                .story_of
                .extend(story.reports.iter().map(|report| (*report, at)));
        }
        for (at, found) in findings.statements.iter().enumerate() {
            for source in found.chain.iter().collect::<BTreeSet<_>>() {
                index.through.entry(*source).or_default().push(at);
            }
        }
        index.sort_records(findings);
        index
    }

    /// The records of a story.
    pub(crate) fn of_story(&self, at: usize) -> Option<&Records> {
        let last = self.records.len().checked_sub(1)?;
        self.records.get(at).filter(|_| at < last)
    }

    /// The records that several stories share.
    pub(crate) fn across(&self) -> Option<&Records> {
        self.records.last()
    }

    fn sort_records(&mut self, findings: &Findings) {
        let across = findings.stories.len();
        let mut records = vec![Records::default(); across + 1];
        let home = |reports: &mut dyn Iterator<Item = ReportId>| {
            let stories: BTreeSet<Option<usize>> = reports
                .map(|report| self.story_of.get(&report).copied())
                .collect();
            match stories.iter().collect::<Vec<_>>().as_slice() {
                [Some(story)] => *story,
                _ => across,
            }
        };
        let told: BTreeSet<(&str, &str)> = findings
            .drifts
            .iter()
            .map(|drift| (drift.kind.as_str(), drift.about.as_str()))
            .collect();
        for (at, found) in findings.contradictions.iter().enumerate() {
            if !told.contains(&(found.kind.as_str(), found.about.as_str())) {
                self.conflicts.push(at);
                records[home(&mut reports_of(findings, found))].conflicts.push(at);
            }
        }
        for (at, drift) in findings.drifts.iter().enumerate() {
            let both = [drift.from.report, drift.to.report];
            records[home(&mut both.into_iter())].drifts.push(at);
        }
        for (at, moment) in findings.moments.iter().enumerate() {
            let told_by = moment.mentions.iter().map(|place| place.report);
            records[home(&mut told_by.into_iter())].moments.push(at);
        }
        for (at, reuse) in findings.reuse.iter().enumerate() {
            records[home(&mut [reuse.a, reuse.b].into_iter())].reuse.push(at);
        }
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, figure) in findings.figures.iter().enumerate() {
            if let Some(group) = &figure.group {
                groups.entry(group).or_default().push(at);
            }
        }
        for (name, figures) in groups {
            if figures.len() > 1 {
                let given_by = figures.iter().map(|at| findings.figures[*at].report);
                let at = home(&mut given_by.into_iter());
                records[at].figures.insert(name.to_owned(), figures);
            }
        }
        self.records = records;
    }
}

/// The reports that a contradiction speaks of.
fn reports_of<'a>(
    findings: &'a Findings,
    found: &'a Contradiction,
) -> impl Iterator<Item = ReportId> + use<'a> {
    found.sides.iter().flatten().flat_map(|record| match record {
        RecordRef::Statement(id) => vec![id.report],
        RecordRef::Position(at) => places(findings.positions.get(*at as usize).map(|found| &found.evidence)),
        RecordRef::Figure(at) => findings
            .figures
            .get(*at as usize)
            .map(|figure| figure.report)
            .into_iter()
            .collect(),
        RecordRef::Moment(at) => places(findings.moments.get(*at as usize).map(|found| &found.mentions)),
    })
}

fn places(evidence: Option<&Vec<onrecord_nouns::Evidence>>) -> Vec<ReportId> {
    evidence.into_iter().flatten().map(|place| place.report).collect()
}
