//! What the command does with good and bad input: answers, messages, exit codes.

mod told;

use told::{Folder, onrecord, root, words};

const GOOD: &[u8] = b"Lake Post\n\nThe dam will be drained in June, the mayor said.\n";

#[test]
fn a_report_is_read_and_found() {
    let folder = Folder::new("good");
    let file = folder.file("a.txt", GOOD);
    let output = onrecord(&["report", &file]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    assert!(words(&output.stdout).contains("The dam will be drained in June"));
    assert!(output.stderr.is_empty());
}

#[test]
fn the_case_slices_back_into_the_file() {
    let folder = Folder::new("slices");
    let text = "Südpost\n\nDer Damm – „Yes“ –\n\nThe café will close in June, the mayor of Örebro said.\n";
    let file = folder.file("a.txt", text.as_bytes());
    let output = onrecord(&["export", "--format", "json", &file]);
    let case: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(case["format"], "onrecord-case/1");
    let span = |value: &serde_json::Value| {
        let at = |place: usize| usize::try_from(value[place].as_u64().expect("a number")).expect("small");
        text.get(at(0)..at(1))
            .expect("on character boundaries")
            .to_owned()
    };
    let statement = &case["statements"][0];
    assert_eq!(span(&statement["content"][0]), "The café will close in June");
    assert_eq!(span(&statement["source"][0]), "the mayor of Örebro");
}

#[test]
fn one_bad_file_does_not_stop_the_pile() {
    let folder = Folder::new("mixed");
    folder.file("a.txt", GOOD);
    folder.file("empty.txt", b"");
    folder.file(
        "junk.txt",
        [0_u8, 159, 146, 150, 0, 1, 2, 3, 0, 255, 254, 0, 9, 8, 7],
    );
    let output = onrecord(&["report", &folder.path("")]);
    let talk = words(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{talk}");
    assert!(words(&output.stdout).contains("The dam will be drained in June"));
    assert!(
        talk.contains("empty.txt") && talk.contains("junk.txt") && talk.contains("hint: "),
        "{talk}"
    );
}

#[test]
fn a_packed_file_is_read_as_what_is_inside() {
    let folder = Folder::new("packed");
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packed, GOOD).expect("packing");
    let whole = packed.finish().expect("packed");
    let file = folder.file("a.txt.gz", &whole);
    let output = onrecord(&["report", &file]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    assert!(words(&output.stdout).contains("The dam will be drained in June"));

    let broken = folder.file("b.txt.gz", &whole[..whole.len() / 2]);
    let output = onrecord(&["report", &broken]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output.stderr).contains("b.txt.gz`: cannot be read"));
}

#[test]
fn a_packed_file_that_unpacks_to_too_much_is_refused() {
    let folder = Folder::new("bomb");
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packed, &vec![b' '; 3_000_000]).expect("packing");
    let file = folder.file("a.txt.gz", packed.finish().expect("packed"));
    let output = onrecord(&["report", "--max-size", "1", &file]);
    assert_eq!(output.status.code(), Some(2));
    assert!(words(&output.stderr).contains("--max-size"));
}

#[test]
fn bad_utf8_is_read_around() {
    let folder = Folder::new("utf8");
    let file = folder.file(
        "a.txt",
        b"Lake Post\n\nThe d\xe4m will be drained in June, the mayor said.\n",
    );
    let output = onrecord(&["export", &file]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    assert!(words(&output.stdout).contains("\"statements\""));
}

#[test]
fn a_very_long_line_is_refused_or_read_but_never_fatal() {
    let folder = Folder::new("long");
    let file = folder.file("a.txt", b"word ".repeat(2_000_000));
    let output = onrecord(&["report", "--max-size", "1", &file]);
    let talk = words(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{talk}");
    assert!(talk.contains("--max-size"), "{talk}");
}

#[test]
fn what_is_not_there_is_named() {
    let missing = onrecord(&["report", "no/such/file.txt"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(words(&missing.stderr).contains("`no/such/file.txt`"));
    let glob = onrecord(&["report", "no/such/*.txt"]);
    assert!(words(&glob.stderr).contains("no file matches"));
    let folder = Folder::new("bare");
    let bare = onrecord(&["report", &folder.path("")]);
    assert_eq!(bare.status.code(), Some(2));
    assert!(words(&bare.stderr).contains("holds no file"));
}

#[test]
fn nothing_found_is_an_answer() {
    let folder = Folder::new("nothing");
    let file = folder.file("a.txt", b"It rained.\n");
    assert_eq!(onrecord(&["report", &file]).status.code(), Some(1));
}

#[test]
fn a_faulty_issue_file_is_named_with_its_line() {
    let folder = Folder::new("issues");
    let file = folder.file("a.txt", GOOD);
    let issues = folder.file("issues.toml", b"[[issue]]\nid = 3\n");
    let output = onrecord(&["report", "--issues", &issues, &file]);
    let talk = words(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{talk}");
    assert!(talk.contains("issues.toml") && talk.contains("line 2"), "{talk}");
}

#[test]
fn the_same_bytes_come_out_for_any_threads_and_order() {
    let one = onrecord(&["export", "--threads", "1", "examples/harbour"]);
    let four = onrecord(&["export", "--threads", "4", "examples/harbour"]);
    assert_eq!(one.status.code(), Some(0), "{}", words(&one.stderr));
    assert!(
        one.stdout == four.stdout,
        "another number of threads gives another case"
    );
    let mut paths: Vec<String> = std::fs::read_dir(root().join("examples/harbour"))
        .expect("the examples")
        .map(|entry| {
            format!(
                "examples/harbour/{}",
                entry.expect("an entry").file_name().display()
            )
        })
        .collect();
    paths.sort();
    paths.reverse();
    let mut arguments = vec!["export"];
    arguments.extend(paths.iter().map(String::as_str));
    assert!(
        onrecord(&arguments).stdout == one.stdout,
        "another order gives another case"
    );
}

#[test]
fn the_dossier_stands_by_itself() {
    let folder = Folder::new("dossier");
    let path = folder.path("") + "/dossier.html";
    let output = onrecord(&[
        "report",
        "examples/harbour",
        "--issues",
        "examples/harbour-issues.toml",
        "-o",
        &path,
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    let page = std::fs::read_to_string(path).expect("a page");
    assert!(page.starts_with("<!DOCTYPE html>"));
    for outside in ["<script src", "src=\"http", "href=\"http", "@import", "url("] {
        assert!(!page.contains(outside), "the dossier reaches outside: {outside}");
    }
    for id in ["id=\"c1\"", "id=\"t1\"", "id=\"method\"", "id=\"positions\""] {
        assert!(page.contains(id), "no {id}");
    }
    for link in page.split("href=\"#").skip(1) {
        let anchor = link.split('"').next().expect("a link");
        assert!(
            page.contains(&format!("id=\"{anchor}\"")),
            "a link leads nowhere: #{anchor}"
        );
    }
}

#[test]
fn no_verdict_is_ever_printed() {
    let output = onrecord(&["report", "examples/harbour"]);
    let answer = words(&output.stdout).to_lowercase();
    for verdict in ["true", "false", "fake", "reliable", "verified", "debunked"] {
        assert!(
            !answer
                .split(|c: char| !c.is_alphabetic())
                .any(|word| word == verdict),
            "{verdict}"
        );
    }
}

#[test]
fn every_command_has_help_and_examples() {
    for command in ["report", "export"] {
        let help = words(&onrecord(&[command, "--help"]).stdout);
        assert!(
            help.contains("Examples:") && help.contains("onrecord "),
            "{command}"
        );
    }
}

const FERRY: &str = "The council voted on Monday to close the northern ferry line after two winters of losses. Residents of the \
    three islands said they had not been asked. The harbour office promised a bus that would run twice a day until a new \
    operator is found for the line.";

#[test]
fn copies_says_who_had_what_from_whom_and_how_it_was_changed() {
    let folder = Folder::new("copies");
    let changed = FERRY.replace("two winters", "3 winters").replace("twice", "once");
    let record = |outlet: &str, day: &str, text: &str| {
        format!(
            "{{\"outlet\": \"{outlet}\", \"date\": \"{day}\", \"title\": \"Ferry\", \"text\": \"{text}\"}}\n"
        )
    };
    let pile = record("Harbour Post", "2031-05-02", FERRY)
        + &record("Daily Echo", "2031-05-04", &changed)
        + &record(
            "Tarn Courier",
            "2031-05-05",
            "Snow is expected in the north, and roads may close.",
        );
    let file = folder.file("news.jsonl", pile.as_bytes());
    let output = onrecord(&["copies", &file]);
    let answer = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0), "{answer}");
    let (post, echo) = (answer.find("Harbour Post"), answer.find("→ Daily Echo"));
    assert!(post.is_some() && post < echo, "{answer}");
    assert!(!answer.contains("Tarn Courier"), "{answer}");

    let output = onrecord(&["copies", "--diff", "Harbour Post", "Daily Echo", &file]);
    let answer = String::from_utf8(output.stdout).expect("UTF-8");
    let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(answer.contains("[-two-] {+3+} winters"), "{answer}");
    assert!(answer.contains("[-twice-] {+once+} a day"), "{answer}");

    let output = onrecord(&["copies", "--json", "--clusters", &file]);
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(answer["format"], "onrecord-copies/1");
    assert_eq!(answer["pairs"].as_array().map(Vec::len), Some(1));
    assert_eq!(answer["clusters"].as_array().map(Vec::len), Some(1));
    assert_eq!(answer["lineage"][0]["part"], "main");

    let output = onrecord(&["copies", "--label", "quotation", &file]);
    assert_eq!(output.status.code(), Some(1), "nothing of that sort");
    let output = onrecord(&["copies", "--diff", "Harbour Post", "Nobody", &file]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("`Nobody`: no report"));
}

#[test]
fn why_explains_a_statement_by_its_id_and_by_its_words() {
    let folder = Folder::new("why");
    let file = folder.file("a.txt", GOOD);
    for asked in ["t1", "drained in JUNE"] {
        let output = onrecord(&["why", asked, &file]);
        assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
        let answer = words(&output.stdout);
        for part in [
            "t1",
            "“The dam will be drained in June”",
            "found by   cue/say/",
            "the verb “say”",
            "score",
            "← the mayor",
        ] {
            assert!(answer.contains(part), "`{part}` is not in:\n{answer}");
        }
    }
    let json = onrecord(&["why", "t1", "--json", &file]);
    let value: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(value[0]["id"], "t1");
    assert_eq!(value[0]["chain"].as_array().map(Vec::len), Some(2));
}

#[test]
fn why_says_that_it_knows_no_such_record() {
    let folder = Folder::new("why-not");
    let file = folder.file("a.txt", GOOD);
    let output = onrecord(&["why", "t99", &file]);
    assert_eq!(output.status.code(), Some(1));
    assert!(words(&output.stderr).contains("`t99`"));
    assert!(output.stdout.is_empty());
}
