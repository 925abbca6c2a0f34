//! What a case file promises: the same answers as the pile, nothing twice, nothing lost, nothing unseen.

mod told;

use std::path::{Path, PathBuf};

use told::{Folder, answer, onrecord, words};

fn json(arguments: &[&str]) -> serde_json::Value {
    serde_json::from_str(&answer(arguments)).expect("JSON")
}

const HARBOUR: &str = "examples/harbour";
const ISSUES: &str = "examples/harbour-issues.toml";

fn harbour(folder: &Folder) -> String {
    let case = folder.path("harbour.case");
    answer(&["new", &case, "--issues", ISSUES]);
    answer(&["add", &case, HARBOUR, "--quiet"]);
    case
}

#[test]
fn a_case_says_byte_for_byte_what_its_pile_says() {
    let folder = Folder::new("case-same");
    let case = harbour(&folder);
    for format in ["json", "html"] {
        let pile = answer(&["export", "--format", format, "--issues", ISSUES, HARBOUR]);
        assert!(
            pile == answer(&["export", "--format", format, &case]),
            "{format} differs"
        );
    }
    assert_eq!(
        answer(&["report", "--issues", ISSUES, HARBOUR]),
        answer(&["report", &case])
    );
}

/// What became of one ship in two years, and other things.
const SAGA: [&str; 4] = [
    "2023-01-10\n\nFreighter Marlinda runs aground off Isenport\n\nThe freighter Marlinda ran aground on a reef off Isenport during a storm on \
     Tuesday. The coast guard lifted twelve sailors from the deck by helicopter. Fuel leaked from a torn tank and reached the beach of Isenport.\n",
    "2024-02-20\n\nCourt acquits pilot of the Marlinda\n\nA court in Isenport acquitted harbour pilot Tessel Vroom of negligence on Tuesday. Judge \
     Odile Brenn read the verdict for two hours. Prosecutors want to appeal. The freighter Marlinda had been lost off Isenport.\n",
    "2023-05-02\n\nGreyholm opens a tramway\n\nThe mayor of Greyholm opened the new tramway line to the university on Monday. Tickets cost two \
     crowns. Students had asked for it for years.\n",
    "2023-09-15\n\nVineyards of Corvenne harvest early\n\nGrowers in Corvenne began the grape harvest three weeks early after a dry summer. Sugar \
     levels are high, the growers association said.\n",
];

fn saga(folder: &Folder) -> String {
    for (number, words) in SAGA.iter().enumerate() {
        for outlet in ["Lake Post", "Hill News"] {
            folder.file(
                &format!("saga/{number}-{outlet}.txt"),
                format!("{outlet}\n{words}"),
            );
        }
    }
    folder.path("saga")
}

#[test]
fn threads_of_stories_are_kept() {
    let folder = Folder::new("case-threads");
    let pile = saga(&folder);
    let case = folder.path("saga.case");
    answer(&["new", &case]);
    answer(&["add", &case, &pile, "--quiet"]);
    let of_pile = answer(&["stories", &pile]);
    assert!(of_pile.contains("Thread 1"), "{of_pile}");
    assert_eq!(of_pile, answer(&["stories", &case]));
    assert_eq!(
        json(&["stories", "--json", &pile]),
        json(&["stories", "--json", &case])
    );
}

#[test]
fn a_case_that_grew_report_by_report_says_what_its_pile_says() {
    let folder = Folder::new("case-grown");
    let case = folder.path("grown.case");
    answer(&["new", &case]);
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(HARBOUR))
            .expect("the example")
            .map(|entry| entry.expect("a file").path())
            .collect();
    files.sort();
    for file in &files {
        let name = format!(
            "{HARBOUR}/{}",
            file.file_name().expect("a name").to_string_lossy()
        );
        answer(&["add", &case, &name]);
    }
    let pile = answer(&["export", "--format", "json", HARBOUR]);
    assert!(pile == answer(&["export", "--format", "json", &case]));
    assert!(answer(&["verify", &case]).contains("the seal is whole"));
}

#[test]
fn the_same_bytes_are_taken_in_once() {
    let folder = Folder::new("case-once");
    let case = harbour(&folder);
    let before = answer(&["export", "--format", "json", &case]);
    let again = onrecord(&["add", &case, HARBOUR]);
    assert_eq!(
        again.status.code(),
        Some(1),
        "nothing is new: {}",
        words(&again.stdout)
    );
    assert_eq!(before, answer(&["export", "--format", "json", &case]));
    let first = std::fs::read_dir(harbour_folder())
        .expect("the example")
        .next()
        .expect("a file")
        .expect("a file");
    let copy = folder.path("copy-under-another-name.txt");
    std::fs::copy(first.path(), &copy).expect("a copy");
    onrecord(&["add", &case, &copy]);
    assert_eq!(before, answer(&["export", "--format", "json", &case]));
    assert!(answer(&["status", &case, "--inputs"]).contains("copy-under-another-name.txt"));
}

fn harbour_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(HARBOUR)
}

#[test]
fn numbers_last_and_changes_are_written_down() {
    let folder = Folder::new("case-numbers");
    let one = folder.file(
        "a.txt",
        "Lake Post\n\nThe dam will be drained in June, the mayor of Greyholm said.\n",
    );
    let other = folder.file(
        "b.txt",
        "Valley Herald\n\nThe dam will be drained in June, the mayor of Greyholm said on Monday.\n",
    );
    let case = folder.path("dam.case");
    answer(&["new", &case]);
    answer(&["add", &case, &one]);
    answer(&["add", &case, &other]);
    let changes = answer(&["diff", &case, "--since", "0"]);
    assert!(changes.contains("changed"), "a claim grew: {changes}");
    assert!(!changes.contains("claims 1  gone"), "{changes}");
}

#[test]
fn words_are_found_with_their_places_and_filters() {
    let folder = Folder::new("case-search");
    let file = folder.file(
        "a.txt",
        "Lake Post\n\n\"The café will close in June,\" the mayor of Örebro said.\n\nA senior official said the dam was old.\n",
    );
    let case = folder.path("a.case");
    answer(&["new", &case]);
    answer(&["add", &case, &file]);
    let found = json(&["search", &case, "cafe clos*", "--json"]);
    let hit = &found["hits"][0];
    let text = std::fs::read_to_string(&file).expect("the file");
    for place in hit["found"].as_array().expect("places") {
        let at = |at: usize| usize::try_from(place[at].as_u64().expect("a number")).expect("small");
        let word = text.get(at(0)..at(1)).expect("a place in the text");
        assert!(["café", "close"].contains(&word), "{word}");
    }
    let said = answer(&["search", &case, "--anonymous"]);
    assert!(
        said.contains("dam was old") && !said.contains("close in June"),
        "{said}"
    );
    assert!(answer(&["search", &case, "--speaker", "mayor"]).contains("close"));
    assert_eq!(onrecord(&["search", &case, "glacier"]).status.code(), Some(1));
    let bad = onrecord(&["search", &case, "--", "NOT"]);
    assert_eq!(bad.status.code(), Some(2));
    assert!(words(&bad.stderr).contains("hint:"));
}

#[test]
fn a_rejected_statement_supports_no_claim_until_the_verdict_is_taken_back() {
    let folder = Folder::new("case-verdict");
    let case = harbour(&folder);
    let before = answer(&["export", "--format", "json", &case]);
    let pile: serde_json::Value = serde_json::from_str(&before).expect("JSON");
    let claim = pile["claims"]
        .as_array()
        .expect("claims")
        .iter()
        .max_by_key(|claim| claim["statements"].as_array().map(Vec::len))
        .expect("a claim");
    let statement = claim["statements"][0].as_str().expect("an id");
    let record = pile["statements"]
        .as_array()
        .expect("statements")
        .iter()
        .find(|found| found["id"] == statement)
        .expect("the statement");
    let report = pile["reports"]
        .as_array()
        .expect("reports")
        .iter()
        .find(|report| report["id"] == record["report"])
        .expect("the report");
    let same: Vec<&serde_json::Value> = pile["statements"]
        .as_array()
        .expect("statements")
        .iter()
        .filter(|found| found["report"] == record["report"])
        .collect();
    let at = same
        .iter()
        .position(|found| found["id"] == statement)
        .expect("its place");
    let name = format!("{}#{at}", report["key"].as_str().expect("a key"));
    answer(&[
        "verdict", &case, "reject", &name, "--by", "ann", "--note", "irony",
    ]);
    let after = json(&["export", "--format", "json", &case]);
    let supports = |case: &serde_json::Value| {
        case["claims"].as_array().expect("claims").iter().any(|claim| {
            claim["statements"]
                .as_array()
                .expect("statements")
                .iter()
                .any(|id| id == statement)
        })
    };
    assert!(supports(&pile) && !supports(&after));
    assert_eq!(
        pile["statements"].as_array().map(Vec::len),
        after["statements"].as_array().map(Vec::len)
    );
    // The machine runs again, and the verdict holds.
    onrecord(&["refresh", &case]);
    assert!(!supports(&json(&["export", "--format", "json", &case])));
    answer(&["verdict", &case, "undo", "1", "--by", "ben"]);
    assert_eq!(before, answer(&["export", "--format", "json", &case]));
    let list = answer(&["verdict", &case, "list"]);
    assert!(
        list.contains("ann") && list.contains("irony") && list.contains("taken back"),
        "{list}"
    );
}

#[test]
fn what_is_taken_out_leaves_nothing_behind_but_the_log() {
    let folder = Folder::new("case-remove");
    let case = harbour(&folder);
    let before = answer(&["export", "--format", "json", &case]);
    let extra = folder.file(
        "extra.txt",
        "Port Gazette\n\nThe terminal in Port Halden will close for 30 days, the harbour master said.\n",
    );
    answer(&["add", &case, &extra]);
    assert_ne!(before, answer(&["export", "--format", "json", &case]));
    answer(&["remove", &case, "extra.txt"]);
    assert_eq!(before, answer(&["export", "--format", "json", &case]));
    assert!(answer(&["verify", &case]).contains("0 faults"));
    assert!(answer(&["status", &case, "--log"]).contains("extra.txt"));
}

#[test]
fn a_flipped_byte_is_found_wherever_it_is() {
    let folder = Folder::new("case-flip");
    let case = harbour(&folder);
    assert!(answer(&["verify", &case]).contains("0 faults"));
    let good = std::fs::read(&case).expect("the case");
    let copy = folder.path("flipped.case");
    let step = good.len() / 60;
    for n in 0..60 {
        let mut bytes = good.clone();
        let at = n * step + (n * 131) % step;
        bytes[at] ^= 1 << (n % 8);
        std::fs::write(&copy, &bytes).expect("a copy");
        let output = onrecord(&["verify", &copy]);
        assert_eq!(
            output.status.code(),
            Some(2),
            "the flip at byte {at} of {} is not found",
            good.len()
        );
        let said = format!("{}{}", words(&output.stdout), words(&output.stderr));
        assert!(
            said.lines().count() > 0,
            "nothing is said of the flip at byte {at}"
        );
    }
}

#[test]
fn a_byte_that_changed_stays_found_when_something_is_added_elsewhere() {
    let folder = Folder::new("case-stays");
    let case = folder.path("a.case");
    answer(&["new", &case, "--fast"]);
    // Bytes that cannot be made smaller, so that they fill many parts of the file.
    let mut number = 7_u64;
    for name in ["a", "b", "c", "d"] {
        let mut noise = String::from("Lake Post\n\nThe dam will be drained in June, the mayor said.\n\n");
        for _ in 0..30_000 {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            noise.push(char::from(b'a' + u8::try_from(number >> 60).expect("small")));
            noise.push_str(if number & 64 == 0 { "" } else { " " });
        }
        let file = folder.file(&format!("{name}.txt"), noise);
        answer(&["add", &case, &file, "--quiet"]);
    }
    let mut bytes = std::fs::read(&case).expect("the case");
    let at = bytes.len() / 2;
    bytes[at] ^= 16;
    std::fs::write(&case, &bytes).expect("the case");
    assert_eq!(onrecord(&["verify", &case]).status.code(), Some(2));
    answer(&["verdict", &case, "grade", "Nowhere Times", "B", "--by", "ann"]);
    assert_eq!(
        onrecord(&["verify", &case]).status.code(),
        Some(2),
        "it was sealed in"
    );
}

#[test]
fn a_newer_case_or_another_file_is_refused_and_not_touched() {
    let folder = Folder::new("case-newer");
    let other = folder.file("other.case", "not a case\n");
    let output = onrecord(&["status", &other]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        words(&output.stderr).contains("no case file"),
        "{}",
        words(&output.stderr)
    );
    let case = folder.path("newer.case");
    answer(&["new", &case]);
    let mut bytes = std::fs::read(&case).expect("the case");
    bytes[60..64].copy_from_slice(&1000_u32.to_be_bytes());
    std::fs::write(&case, &bytes).expect("the case");
    let output = onrecord(&["add", &case, HARBOUR]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        words(&output.stderr).contains("newer version"),
        "{}",
        words(&output.stderr)
    );
    assert_eq!(bytes, std::fs::read(&case).expect("the case"));
}

#[cfg(unix)]
#[test]
fn a_case_that_may_not_be_written_to_is_read_and_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("case-readonly");
    let case = harbour(&folder);
    std::fs::set_permissions(&case, std::fs::Permissions::from_mode(0o444)).expect("permissions");
    assert!(answer(&["status", &case]).contains("reports"));
    let output = onrecord(&["add", &case, "README.md"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        words(&output.stderr).contains("may not be written to"),
        "{}",
        words(&output.stderr)
    );
}

#[test]
fn two_versions_of_a_report_are_told_apart() {
    let folder = Folder::new("case-versions");
    let file = folder.file(
        "page.txt",
        "Lake Post\n\nThe dam may be drained in June, the mayor said.\n",
    );
    let case = folder.path("a.case");
    answer(&["new", &case]);
    answer(&["add", &case, &file]);
    folder.file(
        "page.txt",
        "Lake Post\n\nThe dam will be drained in June, the mayor said.\n",
    );
    answer(&["add", &case, &file]);
    let changes = answer(&["diff", &case, "page.txt"]);
    assert!(
        changes.contains("- The dam may be drained") && changes.contains("+ The dam will be"),
        "{changes}"
    );
}

#[test]
fn tables_grid_and_citations_are_written() {
    let folder = Folder::new("case-exports");
    let case = harbour(&folder);
    let tables = folder.path("tables");
    answer(&["export", "--format", "csv", "-o", &tables, &case]);
    let table = |name: &str| {
        std::fs::read_to_string(Path::new(&tables).join(name))
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    let pile = json(&["export", "--format", "json", &case]);
    for noun in ["reports", "sources", "statements", "claims", "figures", "stories"] {
        let rows = pile[noun].as_array().map_or(0, Vec::len);
        // Words of a text are in one line, so a line is a row.
        assert_eq!(table(&format!("{noun}.csv")).lines().count(), rows + 1, "{noun}");
    }
    assert!(table("spans.csv").starts_with("noun,id,part,place,report,start,end"));
    assert!(table("statements_chain.csv").starts_with("id,place,value"));
    assert!(answer(&["export", "--format", "ach", &case]).starts_with("evidence,report,outlet"));
    let bib = answer(&["export", "--format", "bibtex", &case]);
    assert_eq!(
        bib.matches("@article{").count(),
        pile["reports"].as_array().map_or(0, Vec::len)
    );
    assert!(bib.contains("Independence:") && bib.contains("sha256:") && bib.contains("urldate"));
    let csl: serde_json::Value =
        serde_json::from_str(&answer(&["export", "--format", "csl", &case])).expect("CSL-JSON");
    assert_eq!(csl[0]["type"], "article-newspaper");
    let ris = answer(&["export", "--format", "ris", &case]);
    assert_eq!(ris.matches("TY  - NEWS").count(), ris.matches("ER  - ").count());
    let nowhere = onrecord(&["export", "--format", "csv", &case]);
    assert!(words(&nowhere.stderr).contains("`-o`"));
}

#[test]
fn a_redacted_copy_holds_and_says_what_it_leaves_out() {
    let folder = Folder::new("case-redacted");
    let case = harbour(&folder);
    let copy = folder.path("for-ben.case");
    answer(&["export", "--format", "redacted", "-o", &copy, &case]);
    let verified = json(&["verify", &copy, "--json"]);
    assert_eq!(verified["holds"], true, "{verified}");
    assert_eq!(verified["inputs"], 0);
    assert!(verified["inputs_left_out"].as_u64() > Some(0));
    assert_eq!(
        answer(&["export", "--format", "json", &case]),
        answer(&["export", "--format", "json", &copy])
    );
    let refused = onrecord(&["refresh", &copy]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(words(&refused.stderr).contains("redacted copy"));
}

#[test]
fn sources_and_reports_are_shown() {
    let folder = Folder::new("case-show");
    let case = harbour(&folder);
    let who = answer(&["who", &case, "northern wire"]);
    assert!(
        who.contains("Northern Wire") && who.contains("one because of"),
        "{who}"
    );
    let shown = answer(&["show", &case, "01_halden-daily.txt"]);
    assert!(shown.contains("sha256") && shown.contains("headline"), "{shown}");
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(HARBOUR)
        .join("01_halden-daily.txt");
    assert_eq!(
        answer(&["show", &case, "01_halden-daily.txt", "--bytes"]).as_bytes(),
        std::fs::read(file).expect("the file")
    );
    let missing = onrecord(&["show", &case, "no-such-report"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(words(&missing.stderr).contains("hint:"));
}
