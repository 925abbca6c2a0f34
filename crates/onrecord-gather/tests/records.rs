//! What JSONL files become.

use onrecord_gather::{Gathered, Options, gather};

fn file_words(bytes: &[u8], gathered: &Gathered, report: usize, words: &str) -> String {
    let report = &gathered.reports[report];
    let start = report
        .text
        .as_str()
        .find(words)
        .expect("the words are in the text");
    let span = report
        .text
        .span(start, start + words.len())
        .expect("on boundaries");
    let (from, to) = report.source_map.file_range(span);
    let range = usize::try_from(from).unwrap()..usize::try_from(to).unwrap();
    String::from_utf8_lossy(bytes.get(range).unwrap()).into_owned()
}

#[test]
fn records_become_reports_whose_places_are_bytes_of_the_file() {
    let file = concat!(
        "{\"url\": \"https://harbour.example/1\", \"title\": \"Port closed\", \"date\": \"2024-05-03T10:00:00Z\", ",
        "\"text\": \"The port is closed, \\\"for now\\\", the caf\\u00e9 owner said on Friday.\\n\\nFerries stay in port until the wind goes down, he added.\"}\n",
        "\n{\"text\": 7}\n",
        "not json\n",
        "{\"body\": \"Two mills burned down on the north shore on Monday night, the police said.\", \"source\": \"Island Post\"}\n",
    );
    let bytes = file.as_bytes();
    let gathered = gather("dump.jsonl", bytes, &Options::default());
    assert_eq!(gathered.reports.len(), 2);
    let failures: Vec<String> = gathered.failures.iter().map(ToString::to_string).collect();
    assert_eq!(
        failures,
        [
            "dump.jsonl:3: this record has no `text` field",
            "dump.jsonl:4: not a JSON object: no `{` at the start at byte 0 of the line",
        ]
    );
    let first = &gathered.reports[0];
    assert_eq!(first.input.record, Some(1));
    assert_eq!(first.outlet.domain.as_deref(), Some("harbour.example"));
    assert_eq!(
        first.published.days.from.map(|day| day.to_string()).as_deref(),
        Some("2024-05-03")
    );
    let labels: Vec<&str> = first.blocks.iter().map(|block| block.label.as_str()).collect();
    assert_eq!(labels, ["headline", "date", "body", "body"]);
    assert_eq!(
        file_words(bytes, &gathered, 0, "\"for now\", the café"),
        "\\\"for now\\\", the caf\\u00e9"
    );
    assert_eq!(file_words(bytes, &gathered, 0, "Ferries"), "Ferries");
    assert_eq!(gathered.reports[1].outlet.name, "Island Post");
    assert_eq!(gathered.reports[1].input.record, Some(5));
}

#[test]
fn a_record_over_the_limit_is_told_and_the_rest_goes_on() {
    let long = format!(
        "{{\"text\": \"{}\"}}\n{{\"text\": \"The port is closed, it said.\"}}\n",
        "a ".repeat(300)
    );
    let options = Options {
        max_bytes: 200,
        ..Options::default()
    };
    let gathered = gather("dump.jsonl", long.as_bytes(), &options);
    assert_eq!(gathered.reports.len(), 1);
    assert_eq!(
        gathered.failures[0].to_string(),
        "dump.jsonl:1: 613 bytes in one record, the limit is 200"
    );
}

#[test]
fn the_fields_can_be_named() {
    let options = Options {
        text_field: Some("words".to_owned()),
        ..Options::default()
    };
    let gathered = gather(
        "a.jsonl",
        b"{\"text\": \"No.\", \"words\": \"The port is closed, it said.\"}",
        &options,
    );
    assert!(gathered.reports[0].text.as_str().starts_with("The port"));
    let gathered = gather("a.jsonl", b"{\"text\": \"No.\"}", &options);
    assert_eq!(
        gathered.failures[0].hint(),
        "name the field with `--text-field`; this record has text"
    );
}
