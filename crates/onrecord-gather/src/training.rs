//! What the line models see of a text or a page, for those who train them.
//!
//! Nothing of the program uses this; the example `line_features` does.

use onrecord_nouns::{Span, Text};

use crate::features::{features, word_hashes};
use crate::lines::{lines, lines_as_they_are};
use crate::page::lay_out;
use crate::page_features::page_features;
use crate::roles::dates_of;

/// One line as the model sees it.
#[derive(Clone, Debug)]
pub struct LineFeatures {
    /// Where the line stands.
    pub span: Span,
    /// Its features; those of its words are zero, since their scores are trained too.
    pub values: Vec<f32>,
    /// Hashes of its words and pairs of words.
    pub hashes: Vec<u32>,
    /// Hashes of the element names and classes around it; none in a dump.
    pub names: Vec<u32>,
}

/// What the line model sees of a text.
#[must_use]
pub fn line_features(text: &Text) -> Vec<LineFeatures> {
    let lines = lines(text);
    let rows = features(text, &lines, &dates_of(text, &lines));
    let both = lines.iter().zip(rows);
    both.map(|(line, row)| LineFeatures {
        span: line.span,
        values: row.to_vec(),
        hashes: word_hashes(text.slice(line.span)),
        names: Vec::new(),
    })
    .collect()
}

/// What the page model sees of a page in UTF-8, and the text it is made of.
#[must_use]
pub fn page_line_features(source: &str) -> (Text, Vec<LineFeatures>) {
    let page = lay_out(source);
    let text = Text::new(page.text);
    let lines = lines_as_they_are(&text);
    let words = features(&text, &lines, &dates_of(&text, &lines));
    let rows = page_features(&words, &lines, &page.facts);
    let found = lines.iter().zip(rows).zip(page.facts);
    let found = found
        .map(|((line, values), facts)| LineFeatures {
            span: line.span,
            values,
            hashes: word_hashes(text.slice(line.span)),
            names: facts.hashes,
        })
        .collect();
    (text, found)
}

/// The characters of a page, decoded as the page reader does it.
#[must_use]
pub fn decoded_page(bytes: &[u8]) -> String {
    crate::html::decoded(bytes).text
}
