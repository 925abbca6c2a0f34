//! Tests of the tagger: what it reads, and what it must leave alone.

use super::tests_support::report;
use super::times;
use jiff::civil::date;
use onrecord_nouns::{Block, DateKind, Days, Label, Published, Text};

fn outline(words: &str) -> Vec<String> {
    let text = Text::from(words);
    let blocks = vec![Block {
        span: text.whole(),
        label: Label::Body,
        rule: "test",
    }];
    let mut report = report(text, blocks);
    report.published = Published {
        kind: DateKind::Published,
        days: Days::one(date(2024, 5, 8)),
        span: None,
        basis: "date line".to_owned(),
    };
    let syntax = onrecord_language::syntax(&report.text, &report.blocks, None);
    times(&report, &syntax)
        .iter()
        .map(|time| format!("{} = {}", report.text.slice(time.span), time.value))
        .collect()
}

#[test]
fn dates_of_the_calendar() {
    assert_eq!(
        outline("It burned on Saturday, 8 October 2011."),
        ["Saturday, 8 October 2011 = 2011-10-08"]
    );
    assert_eq!(
        outline("Ministers met on February 17 and 19."),
        ["February 17 = 2024-02-17", "19 = 2024-02-19"]
    );
    assert_eq!(
        outline("It was open between 3 and 5 May."),
        ["3 and 5 May = 2024-05-03/2024-05-05"]
    );
    assert_eq!(
        outline("Monday24 March 2025"),
        ["Monday24 March 2025 = 2025-03-24"]
    );
    assert_eq!(outline("It stood from the 1990s."), ["1990s = 199"]);
}

#[test]
fn months_follow_the_tense() {
    assert_eq!(outline("He left in November."), ["November = 2023-11"]);
    assert_eq!(outline("He will leave in November."), ["November = 2024-11"]);
    assert_eq!(outline("He may march on."), Vec::<String>::new());
}

#[test]
fn times_count_from_the_report() {
    assert_eq!(outline("He left last week."), ["last week = 2024-W18"]);
    assert_eq!(
        outline("He left three days ago."),
        ["three days ago = 2024-05-05"]
    );
    assert_eq!(
        outline("He left on Monday morning."),
        ["Monday morning = 2024-05-06TMO"]
    );
    assert_eq!(
        outline("He left at about 6am on Sunday."),
        ["6am on Sunday = 2024-05-05T06:00"]
    );
}

#[test]
fn every_entry_of_the_list_is_heard_and_not_overheard() {
    for entry in onrecord_lexicon::times::time_entries() {
        let heard = |sentence: &str| {
            let text = Text::from(sentence);
            let pieces = super::Pieces::cut(&text, text.whole(), Vec::new());
            (0..pieces.len()).any(|at| {
                pieces.list.get(at).is_some_and(|piece| {
                    piece.time.iter().any(|sense| {
                        sense.id == entry.id
                            && (0..sense.rest.len()).all(|place| {
                                sense
                                    .rest
                                    .get(place)
                                    .is_some_and(|word| pieces.is(at + 1 + place, word))
                            })
                    })
                })
            })
        };
        for hit in &entry.hit {
            assert!(heard(hit), "{}: {hit}", entry.id);
        }
        // A miss may hold the word in another sense, but then it must tell no time.
        for miss in &entry.miss {
            let told = outline(miss);
            let times = [
                "past-cue",
                "future-cue",
                "future-cue-near",
                "goal-cue",
                "sequence",
                "modifier",
                "preposition",
                "set",
            ];
            let cue = times.contains(&entry.id.as_str()) || entry.id.ends_with("-before");
            assert!(
                cue || told.is_empty() || !heard(miss),
                "{}: {miss}: {told:?}",
                entry.id
            );
        }
    }
}

#[test]
fn lengths_are_durations() {
    assert_eq!(outline("It took the first 100 days."), ["100 days = P100D"]);
    assert_eq!(outline("A 90-day truce."), ["90-day = P90D"]);
    assert_eq!(outline("A 26-year-old actor."), Vec::<String>::new());
}

/// Numbers and words of time in every order, glued and spaced: nothing may panic, and no place may lie
/// outside the text or cross another.
#[test]
fn no_string_of_numbers_and_time_words_breaks_the_tagger() {
    let pieces = [
        "0",
        "00",
        "1",
        "31",
        "32",
        "99",
        "1999",
        "2024",
        "29 February",
        "99999999999999999999",
        "1/2/3",
        "13/13/13",
        "2024-13-45",
        "24:60",
        "3.5.",
        "-",
        "–",
        "/",
        ":",
        "th",
        "Monday",
        "Mai",
        "May",
        "next",
        "last",
        "ago",
        "weeks",
        "a few",
        "half past",
        "Q5",
        "fortnight",
        "the 1990s",
        "b.c.",
        "noon",
        "until",
        "will",
        "é",
        "明日",
        "\u{202e}",
        "2,000,000",
        "1e9",
        "½",
        "٣ يونيو",
        "days later",
        "between",
        "and",
        "a.m.",
    ];
    for one in pieces {
        for other in pieces {
            for glue in ["", " ", ", ", " of "] {
                for tail in ["", " ago", " years"] {
                    let words = format!("{one}{glue}{other}{tail}");
                    let text = Text::from(words.as_str());
                    let blocks = vec![Block {
                        span: text.whole(),
                        label: Label::Body,
                        rule: "test",
                    }];
                    let mut report = report(text, blocks);
                    report.published = Published {
                        kind: DateKind::Published,
                        days: Days::one(date(2024, 2, 29)),
                        span: None,
                        basis: "date line".to_owned(),
                    };
                    let syntax = onrecord_language::syntax(&report.text, &report.blocks, None);
                    let found = times(&report, &syntax);
                    let mut end = 0;
                    for time in &found {
                        assert!(time.span.start() >= end, "{words}: places cross");
                        end = time.span.end();
                    }
                    assert!(end <= words.len(), "{words}: a place lies outside");
                    let _ = super::happenings(&report, &syntax, &found);
                    let _ = crate::quantities::quantities(&report, &syntax, &found);
                }
            }
        }
    }
}
