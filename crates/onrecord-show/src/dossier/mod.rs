//! The dossier: the whole case as one self-contained HTML file.
//!
//! No network, no script, no outside asset: it can be mailed, printed and archived. Every answer
//! links to the sentence it rests on. Nothing is said by colour alone.

mod provenance;
mod reports;
mod story;
mod tables;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::Case;
use crate::tally::plural;

const STYLE: &str = include_str!("style.css");

/// Writes the dossier of a case.
#[must_use]
pub fn dossier(case: &Case<'_>) -> String {
    let findings = case.findings;
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content=(concat!("onrecord ", env!("CARGO_PKG_VERSION")));
                title { "onrecord: " (plural(case.reports.len(), "report", "reports")) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a class="skip" href="#content" { "Skip to the content" }
                header {
                    p class="brand" { "onrecord" }
                    h1 { "What " (plural(case.reports.len(), "report", "reports")) " add up to" }
                    p class="lead" {
                        (plural(findings.stories.len(), "story", "stories")) " · "
                        (plural(findings.statements.len(), "statement", "statements")) " · "
                        (plural(findings.claims.len(), "claim", "claims")) " · "
                        (plural(findings.reuse.len(), "shared passage", "shared passages"))
                    }
                    p class="note" { "In the drawings, last speakers stand on the left and reports on the right. Thick frame: without it no support is left. Dashed line: carried over from a credit elsewhere, or through a pronoun. Dotted frame: unnamed." }
                    p { "Evidence, never verdicts: each line leads to the sentence it rests on. An empty cell means that the reports say nothing." }
                    (contents(case))
                }
                main id="content" {
                    @for (at, story) in findings.stories.iter().enumerate() {
                        (story::story(case, at, story))
                    }
                    (tables::contradictions(case))
                    (tables::drifts(case))
                    (tables::positions(case))
                    (tables::figures(case))
                    (tables::timeline(case))
                    (tables::shared(case))
                    (tables::leads(case))
                    (reports::reports(case))
                    (method())
                }
            }
        }
    };
    page.into_string()
}

fn contents(case: &Case<'_>) -> Markup {
    let findings = case.findings;
    let parts: [(&str, &str, bool); 7] = [
        ("conflicts", "Does not fit together", !case.conflicts().is_empty()),
        ("drift", "Lost or changed on the way", !findings.drifts.is_empty()),
        ("positions", "Who stands where", !findings.positions.is_empty()),
        ("figures", "Figures", !findings.figures.is_empty()),
        ("timeline", "Timeline", !findings.moments.is_empty()),
        ("shared", "Shared passages", !findings.reuse.is_empty()),
        ("reports", "Reports", true),
    ];
    html! {
        nav aria-label="Contents" {
            ul {
                @for at in 0..findings.stories.len() {
                    li { a href=(format!("#story-{}", at + 1)) { "Story " (at + 1) } }
                }
                @for (anchor, words, there) in parts {
                    @if there { li { a href=(format!("#{anchor}")) { (words) } } }
                }
                li { a href="#method" { "Method" } }
            }
        }
    }
}

fn method() -> Markup {
    html! {
        section id="method" {
            h2 { "How this was made" }
            dl class="method" {
                dt { "Statement" }
                dd { "A source, a cue and a content in the sense of attribution relations (Pareti). Direct, mixed and indirect speech, acts, attitudes, credits of a whole report, and forms that name nobody." }
                dt { "Chain" }
                dd { "From the report's own outlet to the last origin that the text names. A link stands in the same sentence (explicit), behind a pronoun or definite noun (coref), or in a credit elsewhere in the report (inherited)." }
                dt { "Reports, lines, origins" }
                dd { "Reports carry a claim. Lines are disjoint paths of transmission when last speakers may be shared; independent origins are disjoint when they may not (vertex-disjoint paths, Menger). Where a chain is open, the number is a range." }
                dt { "Hangs on" }
                dd { "The smallest set of sources without which no support is left (minimum vertex cut)." }
                dt { "Indicator" }
                dd { "A letter that only you can give (F until you grade an outlet) and a number from the counts: 1 two origins or more with one on record; 2 two origins or more, all unnamed; 3 one origin; 4 another origin conflicts; 5 the speaker's own words conflict; 6 no origin found." }
                dt { "Known to go wrong" }
                dd { "Speech without a cue word; quotations that change speaker inside a paragraph; irony; names that the word lists do not hold; re-tellings that share no wording. A missing line is no proof that nothing was said." }
            }
        }
    }
}
