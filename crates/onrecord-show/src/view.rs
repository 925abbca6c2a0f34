//! Where links lead and what stands beside a record: in this alone the dossier and the live desk
//! differ. Every part of a page is one function of a view.

use maud::{Markup, html};
use onrecord_nouns::{Evidence, ReportId, SourceId, StatementRef};

use crate::Case;
use crate::case::unquoted;

/// A case, and the place where it is shown.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// What is shown.
    pub case: &'a Case<'a>,
    /// Whether everything stands on one page.
    pub links: Links,
    /// What the page puts beside each record; nothing in a dossier.
    pub beside: Option<&'a dyn Beside>,
}

/// Where links lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// To a place further down on the same page.
    OnePage,
    /// To a page of the record's own.
    Pages,
}

/// A record that a link or a verdict can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Record {
    /// A claim, by its place in the findings.
    Claim(usize),
    /// A statement.
    Statement(StatementRef),
    /// A shared passage, by its place in the findings.
    Reuse(usize),
    /// A change between tellings, by its place in the findings.
    Drift(usize),
    /// A contradiction, by its place in the findings.
    Contradiction(usize),
    /// A position, by its place in the findings.
    Position(usize),
    /// A source.
    Source(SourceId),
}

/// What a live page puts beside a record.
pub trait Beside {
    /// Buttons and what people said of the record.
    fn beside(&self, record: Record) -> Markup;
}

impl<'a> View<'a> {
    /// Everything on one page, as in the dossier.
    #[must_use]
    pub fn one_page(case: &'a Case<'a>) -> Self {
        Self {
            case,
            links: Links::OnePage,
            beside: None,
        }
    }

    /// A page for each record, as on the desk.
    #[must_use]
    pub fn pages(case: &'a Case<'a>, beside: Option<&'a dyn Beside>) -> Self {
        Self {
            case,
            links: Links::Pages,
            beside,
        }
    }

    /// The anchor of a statement in the text of its report.
    pub(crate) fn anchor(&self, id: StatementRef) -> String {
        match self.links {
            Links::OnePage => format!("t{}", self.case.statement_number(id).unwrap_or_default()),
            Links::Pages => format!("t{}", id.statement.0 + 1),
        }
    }

    /// The address of a statement in the text of its report.
    #[must_use]
    pub fn statement(&self, id: StatementRef) -> String {
        match self.links {
            Links::OnePage => format!("#{}", self.anchor(id)),
            Links::Pages => format!("/reports/{}#{}", id.report, self.anchor(id)),
        }
    }

    /// The address of a report.
    #[must_use]
    pub fn report(&self, id: ReportId) -> String {
        match self.links {
            Links::OnePage => format!("#report-{id}"),
            Links::Pages => format!("/reports/{id}"),
        }
    }

    /// The address of a claim. On the desk it is named by its first statement, which stays when
    /// reports are added.
    #[must_use]
    pub fn claim(&self, at: usize) -> String {
        let first = self
            .case
            .findings
            .claims
            .get(at)
            .and_then(|claim| claim.statements.first());
        match (self.links, first) {
            (Links::Pages, Some(id)) => format!("/claims/{}-{}", id.report, id.statement.0 + 1),
            _ => format!("#c{}", at + 1),
        }
    }

    /// The address of a story. On the desk it is named by its first report.
    #[must_use]
    pub fn story(&self, at: usize) -> String {
        let first = self
            .case
            .findings
            .stories
            .get(at)
            .and_then(|story| story.reports.first());
        match (self.links, first) {
            (Links::Pages, Some(id)) => format!("/stories/{id}"),
            _ => format!("#story-{}", at + 1),
        }
    }

    /// The address of a part of the case: `drift`, `positions`.
    #[must_use]
    pub fn part(&self, name: &str) -> String {
        match self.links {
            Links::OnePage => format!("#{name}"),
            Links::Pages => format!("/{name}"),
        }
    }

    /// A source by its name, with a link where it has a page of its own.
    pub(crate) fn source(&self, id: SourceId) -> Markup {
        let name = self.case.source_name(id);
        match self.links {
            Links::OnePage => html! { (name) },
            Links::Pages => html! { a class="plain" href=(format!("/sources/{}", id.0)) { (name) } },
        }
    }

    /// A chain, from the report's outlet to the last origin.
    pub(crate) fn chain(&self, id: StatementRef) -> Markup {
        let chain = self.case.chain(id);
        html! {
            span class="chain" {
                @for (at, link) in chain.iter().enumerate() {
                    @if at > 0 { span class="from" aria-label="from" { " ← " } }
                    @if at == 0 {
                        a class="plain" href=(self.report(id.report)) { (self.case.source_name(*link)) }
                    } @else {
                        (self.source(*link))
                    }
                }
            }
        }
    }

    /// The words of a statement, with a link to its place.
    pub(crate) fn quote(&self, id: StatementRef) -> Markup {
        html! { a class="quote" href=(self.statement(id)) { q { (unquoted(&self.case.content_words(id))) } } }
    }

    /// The address of a place: the statement around it, else its report.
    pub(crate) fn place(&self, place: Evidence) -> String {
        let reading = self.case.reading(place.report);
        let around = reading.and_then(|reading| {
            (0u32..).zip(&reading.statements).find(|(_, statement)| {
                let mut spans = statement
                    .content
                    .iter()
                    .chain(&statement.source)
                    .chain(&statement.cue);
                spans.any(|span| span.contains(place.span))
            })
        });
        match around {
            Some((at, _)) => self.statement(StatementRef {
                report: place.report,
                statement: onrecord_nouns::StatementId(at),
            }),
            None => self.block(place),
        }
    }

    /// The address of the line that holds a place.
    pub(crate) fn block(&self, place: Evidence) -> String {
        let at = self.case.report(place.report).and_then(|report| {
            let holds = |block: &onrecord_nouns::Block| block.span.overlaps(place.span);
            report.blocks.iter().position(holds)
        });
        match (self.links, at) {
            (Links::OnePage, Some(at)) => format!("#{}", self.block_anchor(place.report, at)),
            (Links::Pages, Some(at)) => {
                format!(
                    "/reports/{}#{}",
                    place.report,
                    self.block_anchor(place.report, at)
                )
            }
            (_, None) => self.report(place.report),
        }
    }

    /// The anchor of a line of a report.
    pub(crate) fn block_anchor(&self, report: ReportId, at: usize) -> String {
        match self.links {
            Links::OnePage => {
                let number = self.case.index().place.get(&report).map_or(0, |at| at + 1);
                format!("b{number}-{}", at + 1)
            }
            Links::Pages => format!("b{}", at + 1),
        }
    }

    /// What the page puts beside a record.
    pub(crate) fn beside(&self, record: Record) -> Markup {
        self.beside
            .map_or_else(|| html! {}, |beside| beside.beside(record))
    }
}
