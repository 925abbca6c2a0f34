//! What the commands answer that ask one thing of a pile: positions, issues, timeline, figures,
//! conflicts, stories.

mod told;

use std::process::Output;

use told::{Folder, onrecord};

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", words(&output.stdout)))
}

const HARBOUR: &str = "examples/harbour";
const ISSUES: &str = "examples/harbour-issues.toml";

const TWO_DAYS: [(&str, &str); 2] = [
    (
        "a.txt",
        "Gulf Herald\n\n3 June 2024\n\nDenmark is ready to send medics to the delta if the airport reopens.\n\n\
         Some 40 people died in the flood of the Halma on Sunday, the police of Rand said.\n",
    ),
    (
        "b.txt",
        "Delta Post\n\n5 June 2024\n\nDenmark refused to send medics to the delta.\n\n\
         At least 70 people died in the flood of the Halma, the health ministry in Rand said.\n",
    ),
];

const MEDICS: &str = "[[issue]]\nid = \"send_medics\"\nquestion = \"Medics are sent to the delta\"\nterms = [\"send medics\"]\n";

fn two_days(folder: &Folder) -> Vec<String> {
    TWO_DAYS
        .iter()
        .map(|(name, text)| folder.file(name, text))
        .collect()
}

#[test]
fn the_matrix_shows_the_latest_word_and_what_it_was() {
    let folder = Folder::new("tables-matrix");
    let pile = two_days(&folder);
    let issues = folder.file("issues.toml", MEDICS);
    let output = onrecord(&["positions", "--issues", &issues, &pile[0], &pile[1]]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    let shown = words(&output.stdout);
    assert!(shown.contains("against (was for, if)"), "{shown}");
    assert!(shown.contains("condition: “if the airport reopens”"), "{shown}");
    assert!(shown.lines().all(|line| line.chars().count() <= 200), "{shown}");
}

#[test]
fn a_condition_that_fails_takes_its_positions_with_it() {
    let folder = Folder::new("tables-without");
    let pile = two_days(&folder);
    let issues = folder.file("issues.toml", MEDICS);
    let with = |condition: &str| {
        let output = onrecord(&[
            "positions",
            "--json",
            "--issues",
            &issues,
            "--without",
            condition,
            &pile[0],
        ]);
        json(&output)["cells"][0]["positions"][0]["falls"].clone()
    };
    assert_eq!(with("reopening of the airport"), true);
    assert_eq!(with("the railway"), false);
}

#[test]
fn a_question_is_answered_like_an_issue_and_who_is_asked_has_a_row() {
    let folder = Folder::new("tables-questions");
    let pile = two_days(&folder);
    let questions = folder.file(
        "q.toml",
        "actors = [\"Denmark\", \"Norway\"]\n\n[[question]]\nquestion = \"Does the country support sending medics?\"\n",
    );
    let output = onrecord(&["positions", "--json", "--questions", &questions, &pile[0]]);
    let found = json(&output);
    assert_eq!(found["actors"], serde_json::json!(["Denmark", "Norway"]));
    assert_eq!(found["cells"].as_array().map(Vec::len), Some(1));
    assert_eq!(found["cells"][0]["positions"][0]["stance"], "for_if");
}

#[test]
fn positions_need_something_to_stand_on() {
    let output = onrecord(&["positions", HARBOUR]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output.stderr).contains("hint: name a file with `--issues`"));
}

#[test]
fn suggested_issues_are_a_file_that_positions_takes() {
    let folder = Folder::new("tables-suggest");
    let output = onrecord(&["issues", "--suggest", HARBOUR]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    let file = folder.file("suggested.toml", words(&output.stdout));
    let output = onrecord(&["positions", "--json", "--issues", &file, HARBOUR]);
    assert_ne!(output.status.code(), Some(2), "{}", words(&output.stderr));
    assert!(!json(&output)["issues"].as_array().expect("a list").is_empty());
}

#[test]
fn the_timeline_says_from_where_each_day_comes() {
    let output = onrecord(&["timeline", "--json", HARBOUR]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    let found = json(&output);
    let moments = found["moments"].as_array().expect("a list");
    assert!(!moments.is_empty());
    for moment in moments {
        let open = moment["days"]["from"].is_null() && moment["days"]["to"].is_null();
        assert_eq!(open, moment["dated_by"] == "open", "{moment}");
        assert!(!moment["mentions"].as_array().expect("a list").is_empty());
    }
    let shown = words(&onrecord(&["timeline", HARBOUR]).stdout);
    assert!(shown.contains("day from"), "{shown}");
}

#[test]
fn figures_that_cannot_both_hold_are_said_to() {
    let folder = Folder::new("tables-figures");
    let pile = two_days(&folder);
    let output = onrecord(&["figures", "--json", &pile[0], &pile[1]]);
    let found = json(&output);
    assert_eq!(found["groups"].as_array().map(Vec::len), Some(1), "{found}");
    assert_eq!(found["groups"][0]["together"], "no");
    let shown = words(&onrecord(&["figures", &pile[0], &pile[1]]).stdout);
    assert!(shown.contains("cannot all hold"), "{shown}");
}

#[test]
fn a_grid_has_a_column_for_each_side() {
    let folder = Folder::new("tables-grid");
    let pile = two_days(&folder);
    let issues = folder.file("issues.toml", MEDICS);
    let output = onrecord(&["conflicts", "--ach", "--issues", &issues, &pile[0], &pile[1]]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    let grid = words(&output.stdout);
    let head = grid.lines().next().expect("a head");
    assert!(head.starts_with("evidence,who,report,"), "{head}");
    assert!(head.contains("A: ") && head.contains("B: "), "{head}");
    let cells = grid.lines().skip(1).flat_map(|line| line.split(','));
    assert!(
        cells.clone().any(|cell| cell == "C") && cells.clone().any(|cell| cell == "I"),
        "{grid}"
    );
}

#[test]
fn stories_have_names_that_do_not_depend_on_the_order() {
    let one = json(&onrecord(&["stories", "--json", HARBOUR]));
    let other = json(&onrecord(&["stories", "--json", "--threads", "1", HARBOUR]));
    assert_eq!(one, other);
    assert!(one["stories"][0]["id"].as_str().expect("an id").starts_with("y-"));
}

#[test]
fn the_issue_file_of_the_example_is_in_order() {
    let output = onrecord(&["positions", "--issues", ISSUES, HARBOUR]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    assert!(words(&output.stdout).contains("close_terminal"));
}

#[test]
fn a_place_names_the_record_of_a_file_that_holds_many() {
    let folder = Folder::new("tables-records");
    let record = |outlet: &str, words: &str| {
        serde_json::json!({"outlet": outlet, "date": "2031-05-05", "title": "Storm hits the coast of Halm", "text": words}).to_string()
    };
    let lines = [
        record(
            "Lake Post",
            "The storm tore down 40 houses in the village of Halm, the mayor said on Monday.",
        ),
        record(
            "Valley Radio",
            "The storm tore down 90 houses in the village of Halm, rescuers said on Monday.",
        ),
    ];
    let pile = folder.file("pile.jsonl", lines.join("\n"));
    for command in ["figures", "conflicts"] {
        let answer = words(&onrecord(&[command, &pile]).stdout);
        assert!(
            answer.contains("(pile.jsonl:1)") && answer.contains("(pile.jsonl:2)"),
            "{command}: {answer}"
        );
    }
}
