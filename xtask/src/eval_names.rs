//! How well are names found and typed, by the model alone and after the pass over the whole text?
//!
//! Gold is a treebank with GUM's mentions or a column file (`B-PER`); the product reads raw text. A
//! name counts if its borders and its class are right; "the" before it and a possessive behind are
//! cut from both sides. The predictions file is the scores, as JSON.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use onrecord_language::Model;
use onrecord_language::who::named_spans;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::Syntax;
use serde_json::{Value, json};

use crate::eval::Outcome;
use crate::treebank::{GoldText, read};

/// Right, found and expected names of one class.
#[derive(Clone, Copy, Debug, Default)]
struct Counted {
    right: usize,
    found: usize,
    expected: usize,
}

type Named = (Range<usize>, &'static str);

/// By genre (or `all`), by way of reading, by class.
type Table = BTreeMap<String, BTreeMap<&'static str, BTreeMap<&'static str, Counted>>>;

/// Writes the scores on a gold file; gives how many texts and bytes were read.
pub(crate) fn predict(gold: &Path, out: &Path) -> Outcome<(usize, usize)> {
    let texts = read(gold)?;
    let mut table = Table::new();
    let mut errors = Vec::new();
    let mut bytes = 0;
    for text in &texts {
        bytes += text.text.len();
        let report = text.report();
        let syntax = onrecord_language::syntax(&report.text, &report.blocks, Some(Model::english()));
        let gold: Vec<Named> = text
            .names
            .iter()
            .filter_map(|(tokens, class)| trimmed(text, text.bytes(tokens), class))
            .collect();
        let model = model_names(text, &syntax);
        let pass: Vec<Named> = named_spans(&report, &syntax, Lexicon::english())
            .into_iter()
            .filter_map(|name| {
                let class = match name.class {
                    "outlet" => "organisation",
                    "person" | "organisation" | "place" => name.class,
                    _ => return None,
                };
                trimmed(text, name.span.start()..name.span.end(), class)
            })
            .collect();
        for (way, found) in [("model", &model), ("pass", &pass)] {
            for genre in ["all", text.genre.as_str()] {
                let table = table.entry(genre.to_owned()).or_default().entry(way).or_default();
                count(&gold, found, table);
            }
        }
        note_errors(text, &gold, &model, &pass, &mut errors);
    }
    table.remove("");
    let scores: BTreeMap<&String, Value> = table
        .iter()
        .map(|(genre, ways)| {
            let mut scores: BTreeMap<&str, Value> = ways
                .iter()
                .map(|(way, classes)| (*way, json!(classes.iter().map(score).collect::<BTreeMap<_, _>>())))
                .collect();
            let f1 = |way: &str| ways.get(way).and_then(|way| way.get("all")).map_or(0.0, f1);
            scores.insert("gain", json!(f1("pass") - f1("model")));
            (genre, json!(scores))
        })
        .collect();
    let answer = json!({"scores": scores, "errors": errors});
    std::fs::write(out, format!("{answer:#}\n"))?;
    Ok((texts.len(), bytes))
}

fn count(gold: &[Named], found: &[Named], table: &mut BTreeMap<&'static str, Counted>) {
    for class in ["all", "person", "organisation", "place"] {
        let of = |one: &&Named| class == "all" || one.1 == class;
        let counted = table.entry(class).or_default();
        counted.expected += gold.iter().filter(of).count();
        counted.found += found.iter().filter(of).count();
        counted.right += found.iter().filter(of).filter(|one| gold.contains(one)).count();
    }
}

fn f1(counted: &Counted) -> f64 {
    let all = counted.found + counted.expected;
    if all == 0 {
        return 0.0;
    }
    2.0 * counted.right as f64 / all as f64
}

fn score<'a>((class, counted): (&&'a str, &Counted)) -> (&'a str, Value) {
    let ratio = |of: usize| counted.right as f64 / of.max(1) as f64;
    let value = json!({
        "p": ratio(counted.found), "r": ratio(counted.expected), "f1": f1(counted),
        "expected": counted.expected, "found": counted.found,
    });
    (class, value)
}

/// The names of the model alone.
fn model_names(text: &GoldText, syntax: &Syntax) -> Vec<Named> {
    let mut names: Vec<Named> = Vec::new();
    let mut open = false;
    for token in &syntax.tokens {
        let class = match token.name {
            Some("PERSON") => "person",
            Some("ORG") => "organisation",
            Some("GPE" | "LOC" | "FAC") => "place",
            _ => {
                open = false;
                continue;
            }
        };
        match names.last_mut() {
            Some((span, known)) if open && !token.name_starts && *known == class => {
                span.end = token.span.end();
            }
            _ => names.push((token.span.start()..token.span.end(), class)),
        }
        open = true;
    }
    names
        .into_iter()
        .filter_map(|(span, class)| trimmed(text, span, class))
        .collect()
}

/// A name without "the" and a possessive.
fn trimmed(text: &GoldText, span: Range<usize>, class: &'static str) -> Option<Named> {
    let mut words = text.text.get(span.clone())?;
    let mut start = span.start;
    for article in ["the ", "The "] {
        if let Some(rest) = words.strip_prefix(article) {
            start += article.len();
            words = rest;
        }
    }
    for ending in ["'s", "’s", "'", "’"] {
        words = words.strip_suffix(ending).unwrap_or(words);
    }
    let words = words.trim_end();
    (!words.is_empty()).then(|| (start..start + words.len(), class))
}

fn note_errors(text: &GoldText, gold: &[Named], model: &[Named], pass: &[Named], errors: &mut Vec<Value>) {
    let around = |span: &Range<usize>| {
        let floor = |at: usize| {
            (0..=at)
                .rev()
                .find(|at| text.text.is_char_boundary(*at))
                .unwrap_or(0)
        };
        let (start, end) = (
            floor(span.start.saturating_sub(40)),
            floor((span.end + 40).min(text.text.len())),
        );
        text.text.get(start..end).unwrap_or_default().replace('\n', " / ")
    };
    let words = |names: &[Named], span: &Range<usize>| {
        let near = names
            .iter()
            .filter(|(other, _)| other.start < span.end && span.start < other.end);
        near.map(|(other, class)| format!("{} {class}", text.text.get(other.clone()).unwrap_or_default()))
            .collect::<Vec<_>>()
            .join(" + ")
    };
    let missed = gold
        .iter()
        .filter(|one| !pass.contains(one))
        .map(|one| ("missed", one));
    let overlaps = |one: &&Named| {
        !gold
            .iter()
            .any(|(other, _)| other.start < one.0.end && one.0.start < other.end)
    };
    let extra = pass.iter().filter(overlaps).map(|one| ("extra", one));
    for (what, (span, class)) in missed.chain(extra) {
        errors.push(json!({
            "text": text.name, "what": what, "name": text.text.get(span.clone()), "class": class,
            "pass": words(pass, span), "model": words(model, span), "around": around(span),
        }));
    }
}
