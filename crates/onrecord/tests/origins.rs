//! `claims`, `trace` and `drift` on the example: what is printed, for people and for programs.

mod told;

use serde_json::Value;

use told::{onrecord, root};

const EXAMPLE: &str = "examples/harbour";

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn json(arguments: &[&str]) -> Value {
    let output = onrecord(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// A place of an answer must be what the input file has at its bytes; records of JSONL are escaped
/// there, so only plain files are sliced.
fn assert_slices(place: &Value) {
    let file = place["file"].as_str().expect("a file");
    let told = place["words"].as_str().expect("words");
    assert!(!told.is_empty(), "an empty place: {place}");
    if !place["record"].is_null() || !(file.ends_with(".txt") || file.ends_with(".md")) {
        return;
    }
    let bytes = std::fs::read(root().join(EXAMPLE).join(file)).expect("the input");
    let at =
        |number: usize| usize::try_from(place["span"][number].as_u64().expect("a number")).expect("small");
    assert_eq!(words(&bytes[at(0)..at(1)]), told);
}

#[test]
fn the_weakest_claim_stands_first() {
    let found = json(&["claims", "--json", EXAMPLE]);
    let first = &found["claims"][0];
    assert!(
        first["label"]["words"]
            .as_str()
            .expect("words")
            .contains("Port Halden")
    );
    assert_eq!(first["lines"], serde_json::json!([1, 1]));
    assert_eq!(first["hangs_on"][0]["name"], "Northern Wire");
    assert_eq!(first["nobody_named"], true);
    let claims = found["claims"].as_array().expect("a list");
    let outlets = |claim: &Value| claim["outlets"].as_u64().expect("a number");
    let alone = claims
        .iter()
        .position(|claim| outlets(claim) < 2)
        .expect("a claim of one outlet");
    assert!(claims.iter().skip(alone).all(|claim| outlets(claim) < 2));
    for claim in claims {
        assert_slices(&claim["label"]);
        for statement in claim["statements"].as_array().expect("a list") {
            assert_slices(&statement["place"]);
        }
    }
}

#[test]
fn filters_leave_only_what_they_name() {
    let single = json(&["claims", "--json", "--single-line", "--anonymous", EXAMPLE]);
    for claim in single["claims"].as_array().expect("a list") {
        assert_eq!(claim["lines"][0], 1);
        assert_eq!(claim["nobody_named"], true);
        assert!(claim["outlets"].as_u64() > Some(1));
    }
    let mayor = json(&["claims", "--json", "--speaker", "reuel", EXAMPLE]);
    assert!(!mayor["claims"].as_array().expect("a list").is_empty());
    let nobody = onrecord(&["claims", "--speaker", "nobody of this name", EXAMPLE]);
    assert_eq!(nobody.status.code(), Some(1));
    assert_eq!(words(&nobody.stdout), "No claim fits.\n");
}

#[test]
fn a_trace_leads_from_the_reports_to_the_official() {
    let output = onrecord(&["trace", "deep-water terminal closed 30 days", EXAMPLE]);
    let tree = words(&output.stdout);
    let at = |part: &str| {
        tree.find(part)
            .unwrap_or_else(|| panic!("no `{part}` in\n{tree}"))
    };
    assert!(at("last speaker") < at("Northern Wire · cited outlet · hangs on it"));
    assert!(at("Northern Wire · cited outlet") < at("01_halden-daily.txt"));
    assert!(tree.contains("credited in the same sentence: “"));
    assert!(tree.contains("What would settle it"));
}

#[test]
fn every_arrow_and_every_merge_of_every_claim_has_a_place_that_slices() {
    let found = json(&["claims", "--json", "--scraps", EXAMPLE]);
    let ids: Vec<String> = found["claims"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|claim| claim["reports"].as_u64() > Some(1))
        .map(|claim| claim["id"].as_str().expect("an id").to_owned())
        .collect();
    assert!(ids.len() > 3);
    for id in ids {
        let trace = json(&["trace", &id, "--json", EXAMPLE]);
        for kind in ["arrows", "merges"] {
            for record in trace[kind].as_array().expect("a list") {
                let evidence = record["evidence"].as_array().expect("a list");
                assert!(!evidence.is_empty(), "{id}: nothing behind {record}");
                evidence.iter().for_each(assert_slices);
            }
        }
    }
}

#[test]
fn every_merge_on_the_invented_piles_can_be_read_in_the_files() {
    let mut merges = 0;
    for pile in ["merger", "dam", "corridor", "tariff", "fever", "brek", "rail"] {
        let folder = format!("evals/gold/{pile}/texts");
        let case = json(&["export", "--format", "json", &folder]);
        let reports = case["reports"].as_array().expect("a list");
        let file_of = |id: &Value| {
            let report = reports
                .iter()
                .find(|report| report["id"] == *id)
                .expect("a report");
            root()
                .join(&folder)
                .join(report["file"].as_str().expect("a file"))
        };
        for claim in case["claims"].as_array().expect("a list") {
            for merge in claim["merges"].as_array().expect("a list") {
                let evidence = merge["evidence"].as_array().expect("a list");
                assert!(evidence.len() > 1, "{pile}: nothing meets in {merge}");
                for place in evidence {
                    let bytes = std::fs::read(file_of(&place["report"])).expect("the input");
                    let end = |number: usize| place["span"][number].as_u64().expect("a number");
                    let (from, to) = (end(0) as usize, end(1) as usize);
                    let told = bytes.get(from..to).expect("a place in the file");
                    let told = std::str::from_utf8(told).expect("whole characters");
                    assert!(
                        told.chars().any(char::is_alphanumeric),
                        "{pile}: no words in {merge}"
                    );
                }
                merges += 1;
            }
            let open = claim["missing"].as_array().expect("a list");
            let meet = claim["merges"].as_array().expect("a list");
            let alone =
                claim["lines"].as_u64() == Some(claim["reports"].as_array().expect("a list").len() as u64);
            assert!(alone || !open.is_empty() || !meet.is_empty(), "{pile}: {claim}");
        }
    }
    assert!(merges > 30, "{merges}");
}

#[test]
fn a_trace_is_drawn_and_given_to_graphviz() {
    let svg = words(&onrecord(&["trace", "c1", "--format", "svg", EXAMPLE]).stdout);
    assert!(svg.starts_with("<?xml") && svg.contains("</svg>"), "{svg}");
    let dot = words(&onrecord(&["trace", "c1", "--format", "dot", EXAMPLE]).stdout);
    assert!(dot.starts_with("digraph c1 {") && dot.contains(" -> "), "{dot}");
}

#[test]
fn an_unknown_claim_names_the_nearest_ones() {
    let output = onrecord(&["trace", "closure of the moon", EXAMPLE]);
    assert_eq!(output.status.code(), Some(1));
    let told = words(&output.stderr);
    assert!(
        told.starts_with("error: no claim of the pile is `closure of the moon`"),
        "{told}"
    );
    assert!(told.contains("nearest are\n  c"), "{told}");
    assert!(output.stdout.is_empty());
}

#[test]
fn drifts_come_gravest_first_and_by_kind() {
    let all = words(&onrecord(&["drift", EXAMPLE]).stdout);
    let lost = all.find("attribution lost").expect("a lost attribution");
    let hedge = all.find("hedge lost").expect("a lost hedge");
    assert!(lost < hedge);
    let only = json(&["drift", "--json", "--kind", "hedge-lost", EXAMPLE]);
    let drifts = only["drifts"].as_array().expect("a list");
    assert!(!drifts.is_empty());
    for drift in drifts {
        assert_eq!(drift["kind"], "hedge lost");
        assert_slices(&drift["from"]);
        assert_slices(&drift["to"]);
    }
}

/// The claim of two reports that quote one sentence, each with its own speaker.
fn claim_of_two(name: &str, speakers: [&str; 2]) -> Value {
    let folder = told::Folder::new(&format!("utterance-{name}"));
    let quoted = "“We walked along the broken wall for eleven hours before anybody came for us,”";
    let [one, other] = speakers;
    let one = format!(
        "Lake Post\n\nOld dam worries the valley\n\n5 May 2031\n\nSix men were found below the broken dam of Halm on \
         Monday night. {quoted} {one} said. The water board measures the wall every week since a crack was found.\n"
    );
    let other = format!(
        "Valley Radio\n\nSix fishermen saved below the dam\n\n6 May 2031\n\nA helicopter brought six fishermen to the \
         hospital of Oster after the dam of Halm broke. {quoted} {other} told reporters at the door.\n"
    );
    let pile = [folder.file("a.txt", one), folder.file("b.txt", other)];
    let found = json(&["claims", "--json", &pile[0], &pile[1]]);
    let claims = found["claims"].as_array().expect("a list");
    let holds = |claim: &&Value| {
        claim["label"]["words"]
            .as_str()
            .is_some_and(|words| words.contains("eleven hours"))
    };
    claims
        .iter()
        .find(holds)
        .cloned()
        .unwrap_or_else(|| panic!("{found:#}"))
}

#[test]
fn words_quoted_at_length_are_one_utterance_whoever_is_said_to_speak() {
    let found = claim_of_two("men", ["two of the rescued fishermen", "one of the survivors"]);
    assert_eq!(found["reports"], 2, "{found:#}");
    assert_eq!(
        found["independent_origins"],
        serde_json::json!([1, 1]),
        "{found:#}"
    );
    // One of them is named: the words are his.
    let found = claim_of_two("named", ["fisherman Paul Reber", "one of the survivors"]);
    assert_eq!(
        found["independent_origins"],
        serde_json::json!([1, 1]),
        "{found:#}"
    );
    // Two names may be two, since one may read the other's words out; or one of the two is a mistake.
    let found = claim_of_two("two", ["fisherman Paul Reber", "engineer Ilse Brandt"]);
    assert_eq!(
        found["independent_origins"],
        serde_json::json!([1, 2]),
        "{found:#}"
    );
}

#[test]
fn the_minister_is_the_one_whom_the_other_report_names() {
    let folder = told::Folder::new("office");
    folder.file(
        "a.txt",
        "Post One\n\n3 May 2025\n\nMining Minister Emil Venn told state radio that the licence for the quarry will be granted.\n",
    );
    folder.file(
        "b.txt",
        "Post Two\n\n4 May 2025\n\nVenn receives visitors on the seventh floor and pours the tea himself. The licence for the \
         quarry will be granted, insists the minister.\n",
    );
    let found = json(&["export", "--format", "json", "--quiet", &folder.path("")]);
    let name = |id: &Value| {
        let sources = found["sources"].as_array().expect("sources");
        let source = sources
            .iter()
            .find(|source| source["id"] == *id)
            .expect("a source");
        source["name"].as_str().expect("a name").to_owned()
    };
    let statements = found["statements"].as_array().expect("statements");
    let speakers: Vec<String> = statements.iter().map(|told| name(&told["speaker"])).collect();
    assert_eq!(speakers, ["Emil Venn", "Emil Venn"]);
}
