//! Adding reports: files dropped or chosen, and how far the reading of them is.

use maud::{Markup, html};

use crate::tally::plural;

/// How far an intake is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// What is being done, for people; empty if nothing is.
    pub doing: String,
    /// How many are done.
    pub done: usize,
    /// How many there are.
    pub all: usize,
    /// What could not be read, with what to do about it.
    pub failures: Vec<(String, String)>,
}

/// The page on which reports are added.
#[must_use]
pub fn intake(progress: &Progress, most_megabytes: u64, n_reports: usize) -> Markup {
    html! {
        h1 { "Add reports" }
        p { "Text files, Markdown, saved pages, JSONL. Nothing leaves this machine. Each file at most " (most_megabytes) " MB; a file that cannot be read is named here and stops nothing." }
        form class="drop" id="drop" method="post" action="/intake" enctype="multipart/form-data" {
            label for="files" { "Choose files, or drop them here" }
            input type="file" id="files" name="files" multiple required;
            button { "Add" }
        }
        p class="note" id="progress" role="status" {
            @if progress.doing.is_empty() { (plural(n_reports, "report", "reports")) " in the case" }
            @else { (progress.doing) " " (progress.done) " of " (progress.all) }
        }
        progress id="bar" value=(progress.done) max=(progress.all.max(1)) hidden[progress.doing.is_empty()] aria-label="Progress of reading" {}
        @if !progress.failures.is_empty() {
            h2 { "Could not be read" }
            ul class="failures" { @for (what, hint) in &progress.failures { li { (what) @if !hint.is_empty() { " " span class="note" { (hint) } } } } }
        }
    }
}
