//! Pointers to other reports, found in the clutter: to be fetched, never evidence.

use maud::{Markup, html};

use crate::dates;
use crate::tally::plural;
use crate::view::View;

/// Leads of all reports.
#[must_use]
pub fn leads(view: &View<'_>) -> Markup {
    html! {
        p class="note" { "Headlines of other reports that stand beside these. They are no evidence; fetch the report to use it." }
        @for report in &view.case.reports {
            @if !report.leads.is_empty() {
                details {
                    summary { (view.case.report_name(report.id)) ": " (plural(report.leads.len(), "lead", "leads")) }
                    ul class="leads" { @for lead in &report.leads {
                        li {
                            (crate::case::snippet(report.text.slice(lead.span)))
                            @if let Some(day) = lead.day { " " span class="when" { (dates::time(onrecord_nouns::Days::one(day))) } }
                        }
                    } }
                }
            }
        }
    }
}
