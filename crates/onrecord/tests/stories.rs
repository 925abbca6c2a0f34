//! The stories of `tests/stories/*.md`: whole cases for people, and what must be found in them.
//!
//! A story says what is at stake, then its reports as fenced blocks that name their files
//! (` ```report a.txt `), the issues if there are any (` ```issues `), then what is found as one block (` ```outline `). `outline` is the one place
//! that calls the rooms, so that their shapes may change and the stories stay. A story that is
//! wrong on purpose says `WRONG:` and why. `UPDATE_STORIES=1` writes today's outlines into them.

use std::fmt::Write as _;
use std::path::PathBuf;

use onrecord_compare::Item;
use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Findings, Reading, Report};
use onrecord_show::Case;

/// Reads the reports of a story and writes down what is found, one line a finding.
fn outline(reports: &[(String, String)], issues: &str) -> String {
    let lexicon = Lexicon::english();
    let mut gathered: Vec<Report> = reports
        .iter()
        .flat_map(|(name, text)| {
            onrecord_gather::gather(name, text.as_bytes(), &onrecord_gather::Options::default()).reports
        })
        .collect();
    onrecord_gather::learn_furniture(&mut gathered);
    let pairs: Vec<(Report, Reading)> = gathered
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
    let mut options = onrecord_compare::Options::default();
    if !issues.is_empty() {
        options.issues = onrecord_lexicon::Issues::from_toml(issues).expect("issues in order");
    }
    let findings = onrecord_compare::compare(&items, &options, lexicon);
    write_outline(&Case::new(&pairs, &findings), &findings)
}

fn write_outline(case: &Case<'_>, findings: &Findings) -> String {
    let mut out = String::new();
    for report in &case.reports {
        let _ = writeln!(out, "{}", report.input.file);
        for found in findings
            .statements
            .iter()
            .filter(|found| found.statement.report == report.id)
        {
            let Some(statement) = case.statement(found.statement) else {
                continue;
            };
            let source: Vec<&str> = statement
                .source
                .iter()
                .map(|span| report.text.slice(*span))
                .collect();
            let cue: Vec<&str> = statement
                .cue
                .iter()
                .map(|span| report.text.slice(*span))
                .collect();
            let _ = writeln!(
                out,
                "  {} | {} | {} | {}",
                statement.mode.as_str(),
                source.join(" … "),
                cue.join(" … "),
                case.content_words(found.statement)
            );
            let _ = writeln!(
                out,
                "      {} ({})",
                case.chain_words(&found.chain),
                found.basis.as_str()
            );
        }
    }
    for claim in findings.claims.iter().filter(|claim| claim.reports.len() > 1) {
        let origins: Vec<String> = claim
            .origins
            .iter()
            .map(|origin| {
                origin
                    .source
                    .map_or_else(|| "not known".to_owned(), |source| case.source_name(source))
            })
            .collect();
        let cut: Vec<String> = claim.cut.iter().map(|source| case.source_name(*source)).collect();
        let _ = writeln!(
            out,
            "claim | {} | {} reports | {}..{} origins: {} | hangs on {}",
            case.place_words(claim.label),
            claim.reports.len(),
            claim.least,
            claim.most,
            origins.join(", "),
            cut.join(", ")
        );
    }
    for position in &findings.positions {
        let words = position
            .evidence
            .first()
            .map(|place| case.place_words(*place))
            .unwrap_or_default();
        let _ = writeln!(
            out,
            "position | {} | {} | {} | {words}",
            position.issue,
            case.source_name(position.actor),
            position.stance.as_str()
        );
    }
    for contradiction in &findings.contradictions {
        let _ = writeln!(out, "conflict | {} | {}", contradiction.kind, contradiction.about);
    }
    for drift in &findings.drifts {
        let _ = writeln!(out, "drift | {} | {}", drift.kind.as_str(), drift.about);
    }
    out
}

/// A story file, cut into its parts.
struct Story {
    path: PathBuf,
    text: String,
    reports: Vec<(String, String)>,
    issues: String,
    expected: String,
}

fn stories() -> Vec<Story> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/stories");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder of stories")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    paths.sort();
    paths.into_iter().map(story).collect()
}

fn story(path: PathBuf) -> Story {
    let text = std::fs::read_to_string(&path).expect("a story that can be read");
    let (mut reports, mut issues, mut expected) = (Vec::new(), String::new(), String::new());
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(head)) => open = Some((head.to_owned(), String::new())),
            (Some(_), Some(_)) => match open.take() {
                Some((head, body)) if head == "outline" => expected = body,
                Some((head, body)) if head == "issues" => issues = body,
                Some((head, body)) => {
                    if let Some(name) = head.strip_prefix("report ") {
                        reports.push((name.to_owned(), body));
                    }
                }
                None => {}
            },
            (Some((_, body)), None) => {
                body.push_str(line);
                body.push('\n');
            }
            (None, None) => {}
        }
    }
    Story {
        path,
        text,
        reports,
        issues,
        expected,
    }
}

#[test]
fn every_story_reads_as_it_says() {
    let stories = stories();
    assert!(!stories.is_empty(), "there are no stories");
    for story in stories {
        assert!(!story.reports.is_empty(), "{}: no report", story.path.display());
        let found = outline(&story.reports, &story.issues);
        if std::env::var_os("UPDATE_STORIES").is_some() {
            let old = format!("```outline\n{}```", story.expected);
            let new = format!("```outline\n{found}```");
            std::fs::write(&story.path, story.text.replace(&old, &new)).expect("a story that can be written");
        } else {
            pretty(&story, &found);
        }
    }
}

fn pretty(story: &Story, found: &str) {
    for (expected, found) in story.expected.lines().zip(found.lines()) {
        assert_eq!(found, expected, "{}", story.path.display());
    }
    assert_eq!(
        found.lines().count(),
        story.expected.lines().count(),
        "{}\n{found}",
        story.path.display()
    );
}
