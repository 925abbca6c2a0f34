//! The desk: pages of a live case. The same parts as in the dossier, each record on a page of its
//! own, with search, lists, verdicts and intake around them.
//!
//! Pages are functions of what they are given: which reports match a search and what people said of
//! a record is found elsewhere. No page needs script; no script or style stands in a page.

mod intake;
mod lists;
mod records;
mod verdicts;

pub use intake::{Progress, intake};
pub use lists::{Page, claims, front, reports, search, sources, stories};
pub use records::{claim, list, method, report, source, statement, story};
pub use verdicts::{Buttons, Verdict, VerdictKind, key, verdicts};

pub use maud::Markup;
use maud::{DOCTYPE, html};

/// Style of the pages beyond that of the dossier.
pub const STYLE: &str = include_str!("desk.css");
/// Script of the pages beyond that of the dossier: progress of intake, files dropped on the page.
pub const SCRIPT: &str = include_str!("desk.js");

/// What all pages of a desk share.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Name of the case.
    pub case: String,
    /// Title of this page.
    pub title: String,
    /// Address of this page, to mark it in the navigation and to come back to it.
    pub here: String,
    /// What was searched for.
    pub query: String,
    /// Something to say on top: what was just done, what went wrong.
    pub notice: Option<String>,
}

/// The parts of a case, in the order of the navigation.
const PARTS: [(&str, &str); 14] = [
    ("/", "Front"),
    ("/stories", "Stories"),
    ("/claims", "Claims"),
    ("/reports", "Reports"),
    ("/sources", "Sources"),
    ("/positions", "Positions"),
    ("/conflicts", "Contradictions"),
    ("/drift", "Lost or changed"),
    ("/figures", "Figures"),
    ("/timeline", "Timeline"),
    ("/shared", "Shared passages"),
    ("/leads", "Leads"),
    ("/verdicts", "Verdicts"),
    ("/intake", "Add reports"),
];

/// A whole page.
#[must_use]
pub fn page(frame: &Frame, content: &Markup) -> String {
    let first = frame.here.split(['/', '?']).nth(1).unwrap_or_default();
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (frame.title) " · " (frame.case) " · onrecord" }
                link rel="stylesheet" href="/style.css";
                link rel="icon" href="data:,";
                script src="/script.js" defer {}
            }
            body class="desk" data-events="/events" {
                a class="skip" href="#content" { "Skip to the content" }
                header class="masthead" {
                    a class="brand" href="/" { "onrecord" }
                    span class="case-name" { (frame.case) }
                    form action="/search" method="get" role="search" {
                        label class="sr" for="q" { "Search reports and statements" }
                        input type="search" id="q" name="q" value=(frame.query) placeholder="Search reports and statements";
                        button { "Search" }
                    }
                    a class="download" href="/dossier.html" { "Dossier" }
                }
                nav class="parts" aria-label="Parts of the case" {
                    ul { @for (href, words) in PARTS {
                        @let here = href.trim_start_matches('/') == first;
                        li { a href=(href) aria-current=[here.then_some("page")] { (words) } }
                    } }
                }
                main id="content" {
                    p class="notice" role="status" id="notice" hidden[frame.notice.is_none()] { (frame.notice.as_deref().unwrap_or_default()) }
                    (content)
                }
                footer { p class="note" { "Evidence, never verdicts of ours: each line leads to the sentence it rests on. " a href="/method" { "How this was made" } " · " a href="/api/openapi.json" { "API" } } }
            }
        }
    }
    .into_string()
}

/// A page that says what went wrong and what to do.
#[must_use]
pub fn trouble(frame: &Frame, what: &str, hint: &str) -> String {
    page(
        frame,
        &html! {
            h1 { (what) }
            p { (hint) }
        },
    )
}
