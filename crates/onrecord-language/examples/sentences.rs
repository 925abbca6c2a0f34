//! How often do the rules find the sentences that annotators marked?
//!
//! `xzcat en_*.conllu.xz | cargo run -p onrecord-language --example sentences -- [GENRE] [--errors]`, where
//! GENRE is a part of document names (`GUM_news`). The sentences of each paragraph are joined with one
//! space; what counts are the boundaries inside paragraphs.
#![expect(clippy::print_stdout, reason = "this is what it is for")]

use std::collections::BTreeSet;
use std::io::Read;

use onrecord_language::sentences::sentences;
use onrecord_nouns::Text;

#[derive(Debug, Default)]
struct Score {
    correct: usize,
    found: usize,
    expected: usize,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut treebank = String::new();
    std::io::stdin().read_to_string(&mut treebank)?;
    let genre = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'))
        .unwrap_or_default();
    let tells_errors = std::env::args().any(|argument| argument == "--errors");
    let mut score = Score::default();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut wanted = true;
    for line in treebank.lines() {
        let new_document = line.strip_prefix("# newdoc id = ");
        if new_document.is_some() || line.starts_with("# newpar") {
            score_paragraph(&paragraph, tells_errors, &mut score);
            paragraph.clear();
        }
        wanted = new_document.map_or(wanted, |name| name.contains(&genre));
        if let Some(sentence) = line.strip_prefix("# text = ").filter(|_| wanted) {
            paragraph.push(sentence);
        }
    }
    score_paragraph(&paragraph, tells_errors, &mut score);
    let Score {
        correct,
        found,
        expected,
    } = score;
    let (precision, recall) = (correct as f64 / found as f64, correct as f64 / expected as f64);
    let f = 2.0 * precision * recall / (precision + recall);
    println!(
        "{expected} boundaries, {found} found, {correct} right: P {precision:.3} R {recall:.3} F {f:.3}"
    );
    Ok(())
}

fn score_paragraph(paragraph: &[&str], tells_errors: bool, score: &mut Score) {
    let text = Text::from(paragraph.join(" ").as_str());
    let mut at = 0;
    let mut gold = BTreeSet::new();
    for sentence in paragraph {
        at += sentence.len();
        gold.insert(at);
        at += 1;
    }
    let mut ours: BTreeSet<usize> = sentences(&text, text.whole())
        .iter()
        .map(|span| span.end())
        .collect();
    gold.remove(&text.len());
    ours.remove(&text.len());
    score.expected += gold.len();
    score.found += ours.len();
    score.correct += gold.intersection(&ours).count();
    if tells_errors {
        for place in gold.symmetric_difference(&ours) {
            let before: String = text
                .as_str()
                .get(..*place)
                .unwrap_or_default()
                .chars()
                .rev()
                .take(40)
                .collect();
            let before: String = before.chars().rev().collect();
            let after: String = text
                .as_str()
                .get(*place..)
                .unwrap_or_default()
                .chars()
                .take(40)
                .collect();
            let kind = if gold.contains(place) { "missed" } else { "wrong" };
            println!("{kind}: {before} |{after}");
        }
    }
}
