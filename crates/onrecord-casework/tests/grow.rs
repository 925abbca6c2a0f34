//! A case that grows beyond what is compared as a whole: in parts it must come to say what the whole says.

mod large;

use std::collections::{BTreeMap, BTreeSet};

use large::{Folder, document, filler, put};
use onrecord_casework::{Document, Options, Silent, WHOLE_AT_MOST, compare_all};
use onrecord_keep::{Case, Depth};
use onrecord_nouns::ReportId;

/// What happened, who spoke of it, and in which words.
const EVENTS: [[&str; 5]; 6] = [
    [
        "Freighter Marlinda lost off Isenport",
        "The salvage of the freighter Marlinda will take forty days, harbour pilot Tessel Vroom said.",
        "\"The hull of the Marlinda is torn along the keel,\" Vroom said.",
        "Divers from Isenport looked at the wreck of the Marlinda on Sunday.",
        "Oil from the Marlinda reached the reef.",
    ],
    [
        "Bakery chain Hallbrot recalls 4500 loaves",
        "Metal shavings were found in the flour of Hallbrot, inspector Ilse Marn said.",
        "\"Nobody should eat bread from Hallbrot that was sold in March,\" Marn said.",
        "Hallbrot replaced a worn sieve at its mill.",
        "Shops took the loaves of Hallbrot from their shelves.",
    ],
    [
        "Comet Vald seen from Mount Serra",
        "The comet will pass the sun in November, astronomer Ines Corrado said.",
        "\"Its tail is green and longer than we thought,\" Corrado said.",
        "The telescope on Mount Serra photographed comet Vald for nine nights.",
        "Amateurs on Mount Serra followed the comet too.",
    ],
    [
        "Pension bill fails in parliament",
        "The pension bill will come back in autumn, minister Odile Brenn said.",
        "\"We lost four deputies of our own coalition,\" Brenn said.",
        "Unions marched against the pension bill on Friday.",
        "Retirement would have begun at 67 under the pension bill.",
    ],
    [
        "Striker Jorun Tveit leaves Fossheim",
        "The transfer of Jorun Tveit cost nine million crowns, coach Pal Aune said.",
        "\"Fossheim cannot replace Tveit this season,\" Aune said.",
        "Supporters of Fossheim sang for Tveit at the gate.",
        "Tveit scored thirty goals for Fossheim.",
    ],
    [
        "Glacier lake above Ostrand drains",
        "The lake under the glacier lost half its water overnight, hydrologist Siv Rudd said.",
        "\"The ice dam over Ostrand will break again,\" Rudd said.",
        "Farmers near Ostrand moved cattle out of the valley.",
        "The road to Ostrand is under water.",
    ],
];

/// One of four tellings of an event.
fn telling(event: usize, number: usize) -> Document {
    let lines = &EVENTS[event];
    let outlet = ["Port Chronicle", "Strait Mail", "Hill News", "Lake Post"][number];
    let last = lines[3 + number % 2];
    let words = if number < 2 {
        format!("{outlet}\n\n{}\n\n{} {} {last}\n", lines[0], lines[1], lines[2])
    } else {
        format!("{outlet}\n\n{}\n\n{last} {} {}\n", lines[0], lines[2], lines[1])
    };
    document(&format!("event/{event}-{number}.txt"), &words)
}

/// Portions in which a large case comes: the first is compared as a whole.
fn portions() -> [Vec<Document>; 3] {
    let all = |number: usize| (0..EVENTS.len()).map(move |event| telling(event, number));
    let first = (0..WHOLE_AT_MOST + 20)
        .map(filler)
        .chain((0..3).map(|event| telling(event, 0)));
    [
        first.collect(),
        all(1).chain(all(2)).collect(),
        all(3).chain((3..6).map(|event| telling(event, 0))).collect(),
    ]
}

/// The number of the story of each report of an event, by its path.
fn stories(case: &Case) -> BTreeMap<String, i64> {
    let loaded = case.load(Depth::Told).unwrap();
    let of_events = loaded
        .pairs
        .iter()
        .filter(|(report, _)| report.input.path.starts_with("event/"));
    of_events
        .map(|(report, _)| {
            (
                report.input.path.clone(),
                case.story_of(report.id).unwrap().unwrap(),
            )
        })
        .collect()
}

/// The reports of events and the statements of their claims, as sets that know no number.
fn told(case: &Case) -> (BTreeSet<Vec<ReportId>>, BTreeSet<String>) {
    let loaded = case.load(Depth::Told).unwrap();
    let of_event: BTreeSet<ReportId> = loaded
        .pairs
        .iter()
        .filter(|(report, _)| report.input.path.starts_with("event/"))
        .map(|(report, _)| report.id)
        .collect();
    let findings = loaded.findings;
    let stories = findings.stories.iter().map(|story| story.reports.clone());
    let stories = stories
        .filter(|reports| reports.iter().any(|key| of_event.contains(key)))
        .collect();
    let claims = findings
        .claims
        .iter()
        .filter(|claim| claim.reports.iter().any(|key| of_event.contains(key)))
        .map(|claim| format!("{:?} {:?}", claim.statements, claim.denials))
        .collect();
    (stories, claims)
}

fn grown(folder: &Folder, name: &str) -> (Case, Vec<BTreeMap<String, i64>>) {
    let mut case = folder.case(name);
    let mut after = Vec::new();
    for portion in portions() {
        put(&mut case, portion);
        assert_eq!(case.verify(&|_| ()).faults, []);
        after.push(stories(&case));
    }
    let lines = case.log().unwrap().0;
    let compared = |how: &str| lines.iter().filter(|line| line.what == how).count();
    assert_eq!(
        (compared("compared"), compared("compared a part")),
        (1, 2),
        "{lines:?}"
    );
    (case, after)
}

#[test]
fn a_case_that_grows_in_parts_says_what_the_whole_says_and_keeps_its_numbers() {
    let folder = Folder::new("grow");
    let (mut case, after) = grown(&folder, "grown.case");
    let last = after.last().unwrap();
    for (path, story) in after.iter().flatten() {
        assert_eq!(
            last.get(path),
            Some(story),
            "the story of {path} keeps its number"
        );
    }
    for event in 0..EVENTS.len() {
        let of_event: BTreeSet<i64> = (0..4)
            .map(|number| last[&format!("event/{event}-{number}.txt")])
            .collect();
        assert_eq!(of_event.len(), 1, "event {event} is one story");
    }
    let in_parts = told(&case);
    compare_all(&mut case, &Options::default(), &Silent).unwrap();
    assert_eq!(told(&case), in_parts, "the whole says the same");
    assert_eq!(&stories(&case), last, "and with the same numbers");
    assert_eq!(case.verify(&|_| ()).faults, []);
}

#[test]
fn the_same_reports_in_the_same_portions_give_the_same_findings() {
    let folder = Folder::new("grow-again");
    let findings = |name: &str| {
        let (case, _) = grown(&folder, name);
        format!("{:?}", case.load(Depth::Told).unwrap().findings)
    };
    assert!(findings("one.case") == findings("two.case"));
}
