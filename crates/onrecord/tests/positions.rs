//! The cases of `tests/positions/cases.toml`: invented sentences, and the positions read in them.
//!
//! Each case is a report of its own. A case that is read wrongly holds today's answer and says why,
//! so that nothing is ignored. `SHOW_POSITIONS=1` prints what differs instead of stopping at it.

use std::path::PathBuf;

use onrecord_compare::Item;
use onrecord_language::Model;
use onrecord_lexicon::{Issues, Lexicon};
use onrecord_nouns::{Issue, Reading, Report};
use onrecord_show::Case;

/// What is read in a case, one line a position.
fn positions(text: &str, issues: &[Issue]) -> Vec<String> {
    let lexicon = Lexicon::english();
    let page = format!("Gulf Herald\n\n3 June 2024\n\n{text}\n");
    let gathered = onrecord_gather::gather("case.txt", page.as_bytes(), &onrecord_gather::Options::default());
    let pairs: Vec<(Report, Reading)> = gathered
        .reports
        .into_iter()
        .map(|report| {
            let reading = onrecord_read::read(&report, lexicon, Some(Model::english()));
            (report, reading)
        })
        .collect();
    let items: Vec<Item<'_>> = pairs
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let options = onrecord_compare::Options {
        issues: issues.to_vec(),
        ..onrecord_compare::Options::default()
    };
    let findings = onrecord_compare::compare(&items, &options, lexicon);
    let case = Case::new(&pairs, &findings);
    let mut lines: Vec<String> = findings
        .positions
        .iter()
        .map(|position| {
            let mut line = format!(
                "{} | {} | {}",
                position.issue,
                case.source_name(position.actor),
                position.stance.as_str()
            );
            for place in &position.condition {
                line.push_str(" | if ");
                line.push_str(&case.place_words(*place));
            }
            line
        })
        .collect();
    lines.sort();
    lines
}

#[test]
fn every_case_gives_its_positions_and_no_others() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/positions/cases.toml");
    let words = std::fs::read_to_string(&path).expect("the file of cases");
    let table: toml::Table = words.parse().expect("cases in order");
    let mut only_issues = toml::Table::new();
    if let Some(issues) = table.get("issue") {
        only_issues.insert("issue".to_owned(), issues.clone());
    }
    let issues = Issues::from_toml(&only_issues.to_string()).expect("issues in order");
    let cases = table.get("case").and_then(toml::Value::as_array).expect("cases");
    let mut differ = Vec::new();
    for case in cases {
        let text = case.get("text").and_then(toml::Value::as_str).expect("a text");
        let mut expected: Vec<String> = case
            .get("expect")
            .and_then(toml::Value::as_array)
            .expect("a list of positions")
            .iter()
            .filter_map(|line| Some(line.as_str()?.to_owned()))
            .collect();
        expected.sort();
        let found = positions(text, &issues);
        if found != expected {
            differ.push(format!("{text}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    if std::env::var_os("SHOW_POSITIONS").is_some() {
        eprintln!(
            "{}\n{} of {} differ",
            differ.join("\n"),
            differ.len(),
            cases.len()
        );
    } else {
        assert!(differ.is_empty(), "{}", differ.join("\n"));
    }
}
