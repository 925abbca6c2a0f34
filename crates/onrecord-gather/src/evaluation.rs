//! What the evaluation of pages and dumps asks for, in the terms of its scorer.
//!
//! Nothing of the program uses this; `cargo xtask eval pages` does.

use onrecord_nouns::{Label, Report, Text};

use crate::assemble::Part;
use crate::html::page_report;
use crate::{Options, assemble, decode};

/// What was read from a page.
#[derive(Clone, Debug, Default)]
pub struct PageRead {
    /// The report itself: body and subheads, one a line.
    pub text: String,
    /// Its headline.
    pub title: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// The day of publication, if it is known: `2024-05-03`.
    pub date: Option<String>,
    /// Its language.
    pub language: Option<&'static str>,
}

/// Reads a page as the program does.
#[must_use]
pub fn read_page(bytes: &[u8]) -> PageRead {
    let Ok((report, title, authors)) =
        page_report(Part::whole("page.html", bytes, "html"), &Options::default())
    else {
        return PageRead::default();
    };
    let headline = report.blocks.iter().find(|block| block.label == Label::Headline);
    let shown = headline.map(|block| report.text.slice(block.span).to_owned());
    let days = report.published.days;
    PageRead {
        text: told(&report).join("\n"),
        title: title.or(shown).unwrap_or_default(),
        authors,
        date: days
            .from
            .filter(|from| days.to == Some(*from))
            .map(|day| day.to_string()),
        language: report.language.map(|language| language.code),
    }
}

/// Which lines of a text dump are the report itself: body or subhead.
#[must_use]
pub fn kept_lines(lines: &[String], blank_before: &[bool]) -> Vec<bool> {
    let mut text = String::new();
    let mut places = Vec::with_capacity(lines.len());
    for (line, blank) in lines.iter().zip(blank_before) {
        if !text.is_empty() {
            text.push_str(if *blank { "\n\n" } else { "\n" });
        }
        let start = text.len();
        text.extend(
            line.chars()
                .map(|letter| if letter == '\n' { ' ' } else { letter }),
        );
        places.push((start, text.len()));
    }
    let decoded = decode::decode(text.as_bytes(), None);
    let report = assemble::report(assemble::Draft {
        text: Text::new(decoded.text),
        map: decoded.trail.into_map(),
        input: assemble::input("dump.txt", text.as_bytes(), "text", decoded.encoding),
        doubts: Vec::new(),
        given: assemble::Given::default(),
        facts: None,
    });
    let mut blocks = report.blocks.iter().peekable();
    places
        .into_iter()
        .map(|(start, end)| {
            while blocks.peek().is_some_and(|block| block.span.end() <= start) {
                blocks.next();
            }
            let block = blocks.peek().filter(|block| block.span.start() < end);
            block.is_some_and(|block| matches!(block.label, Label::Body | Label::Subhead))
        })
        .collect()
}

/// The lines of the report itself.
fn told(report: &Report) -> Vec<&str> {
    let kept = report
        .blocks
        .iter()
        .filter(|block| matches!(block.label, Label::Body | Label::Subhead));
    kept.map(|block| report.text.slice(block.span)).collect()
}
