//! Two reports side by side: each passage that they share, word for word.
//!
//! `[-words of the one-]` and `{+words of the other+}` as `wdiff` writes them, coloured if the
//! terminal is asked to.

use std::fmt::Write as _;

use onrecord_nouns::{Report, Reuse, ReuseDirection, Wording};

use super::who;
use crate::case::snippet;
use crate::tally::plural;
use crate::text::line;

const GONE: &str = "\u{1b}[31m";
const NEW: &str = "\u{1b}[32m";
const PLAIN: &str = "\u{1b}[0m";
/// Equal words between two differences; more of them are cut.
const CONTEXT: usize = 160;

/// Lays two reports side by side. Each passage comes with its wording, word for word, span by span.
#[must_use]
pub fn comparison(
    one: &Report,
    other: &Report,
    passages: &[(&Reuse, Vec<Vec<Wording>>)],
    colour: bool,
) -> String {
    let mut out = String::new();
    line(&mut out, 0, &format!("[-{}-]", who(one)));
    line(&mut out, 0, &format!("{{+{}+}}", who(other)));
    line(
        &mut out,
        0,
        &plural(passages.len(), "shared passage", "shared passages"),
    );
    for (at, (passage, wordings)) in passages.iter().enumerate() {
        let mirrored = passage.a != one.id;
        let direction = match (passage.direction, mirrored) {
            (ReuseDirection::Unknown, _) => "who had it first cannot be told",
            (ReuseDirection::AToB, false) | (ReuseDirection::BToA, true) => {
                "the second had it from the first"
            }
            (ReuseDirection::BToA, false) | (ReuseDirection::AToB, true) => {
                "the first had it from the second"
            }
        };
        out.push('\n');
        line(
            &mut out,
            0,
            &format!(
                "{}. {}, {} of the words; {direction}",
                at + 1,
                passage.label.as_str(),
                super::percent(passage.overlap)
            ),
        );
        line(&mut out, 3, &format!("because: {}", passage.basis));
        for change in &passage.changes {
            let (a, b) = if mirrored {
                (change.b, change.a)
            } else {
                (change.a, change.b)
            };
            let side = |report: &Report, span: Option<onrecord_nouns::Span>| {
                span.map_or("nothing".to_owned(), |span| snippet(report.text.slice(span)))
            };
            line(
                &mut out,
                3,
                &format!("{}: {} → {}", change.kind, side(one, a), side(other, b)),
            );
        }
        for wording in wordings {
            out.push('\n');
            line(&mut out, 3, &side_by_side(one, other, wording, mirrored, colour));
        }
    }
    out
}

fn side_by_side(one: &Report, other: &Report, wording: &[Wording], mirrored: bool, colour: bool) -> String {
    let mut words = String::new();
    for (at, piece) in wording.iter().enumerate() {
        let (gone, new, same) = match (*piece, mirrored) {
            (Wording::Same { a, .. }, false) | (Wording::Same { b: a, .. }, true) => (None, None, Some(a)),
            (Wording::OnlyA(span), false) | (Wording::OnlyB(span), true) => (Some(span), None, None),
            (Wording::OnlyB(span), false) | (Wording::OnlyA(span), true) => (None, Some(span), None),
        };
        if let Some(span) = same {
            let kept = one
                .text
                .slice(span)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            words.push_str(&shortened(&kept, at == 0, at + 1 == wording.len()));
            words.push(' ');
        }
        let mut mark = |report: &Report, span: onrecord_nouns::Span, open: &str, close: &str, paint: &str| {
            let text = report
                .text
                .slice(span)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            let (on, off) = if colour { (paint, PLAIN) } else { ("", "") };
            let _ = write!(words, "{on}{open}{text}{close}{off} ");
        };
        if let Some(span) = gone {
            mark(one, span, "[-", "-]", GONE);
        }
        if let Some(span) = new {
            mark(other, span, "{+", "+}", NEW);
        }
    }
    words.trim_end().to_owned()
}

/// Equal words between two differences, the middle of a long stretch left out.
fn shortened(words: &str, first: bool, last: bool) -> String {
    let letters: Vec<char> = words.chars().collect();
    if first && last || letters.len() <= 2 * CONTEXT {
        return words.to_owned();
    }
    let head: String = letters.iter().take(CONTEXT).collect();
    let tail: String = letters.iter().skip(letters.len() - CONTEXT).collect();
    let head = head.rfind(' ').and_then(|end| head.get(..end)).unwrap_or(&head);
    let tail = tail
        .find(' ')
        .and_then(|start| tail.get(start..))
        .unwrap_or(&tail);
    match (first, last) {
        (true, _) => format!("…{tail}"),
        (_, true) => format!("{head} …"),
        _ => format!("{head} …{tail}"),
    }
}
