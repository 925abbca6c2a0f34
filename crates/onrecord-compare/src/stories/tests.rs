//! A pile that grows must end where the whole pile does, in whatever order its reports come.

use onrecord_nouns::Days;
use proptest::prelude::*;

use super::profile::{Profile, lines};
use super::terms::Reader;
use super::{Growing, Settings, groups};

/// What invented stories are about; each report tells some of it in another order.
const STORIES: [[&str; 6]; 4] = [
    [
        "The ferry Almira ran onto rocks off Tolmen",
        "divers reached the hull before dawn",
        "the harbour master Rask closed the strait",
        "ninety passengers were lifted from the deck",
        "fuel drifted toward the oyster beds of Tolmen",
        "the owner Brevik Lines promised to pay",
    ],
    [
        "Parliament in Corvenne rejected the pension bill",
        "minister Odile Brenn offered to resign",
        "unions called a march for Friday",
        "the coalition lost four of its deputies",
        "Brenn wants retirement to begin at 67",
        "the vote in Corvenne lasted until midnight",
    ],
    [
        "A bakery chain in Greyholm recalled 4500 loaves",
        "metal shavings were found in the flour of Mill Nine",
        "inspectors sealed two silos in Greyholm",
        "customers should return bread sold since March",
        "nobody was hurt according to the chain Hallbrot",
        "Hallbrot has replaced a worn sieve",
    ],
    [
        "The telescope on Mount Serra saw a comet",
        "astronomer Ines Vald calculated its orbit",
        "it will pass the sun in November",
        "amateurs on Mount Serra photographed a green tail",
        "Vald named it after her teacher",
        "the comet returns every 83 years",
    ],
];

/// Four tellings of each story: four of its six sentences, from another one on.
fn profiles() -> Vec<(usize, Profile)> {
    let mut reader = Reader::new(Some("en"));
    let mut found = Vec::new();
    for (number, story) in STORIES.iter().enumerate() {
        for first in 0..4 {
            let told: Vec<&str> = story.iter().cycle().skip(first).take(4).copied().collect();
            let parts = lines(told[0], told[1..].iter().copied());
            let profile = Profile::new(Some("en"), Days::OPEN, &parts, &mut reader);
            found.push((number, profile));
        }
    }
    found
}

/// How well groups agree, from 0 to 1: F1 of BCubed.
fn agreement(gold: &[u32], found: &[u32]) -> f64 {
    let (mut precision, mut recall) = (0.0, 0.0);
    for (one, other) in gold.iter().zip(found) {
        let count = |groups: &[u32], group: u32| groups.iter().filter(|at| **at == group).count() as f64;
        let pairs = gold.iter().zip(found);
        let both = pairs.filter(|(a, b)| *a == one && *b == other).count() as f64;
        precision += both / count(found, *other);
        recall += both / count(gold, *one);
    }
    2.0 * precision * recall / ((precision + recall) * gold.len() as f64)
}

/// The groups of reports that come in this order, by their place in it.
fn grown(profiles: &[&Profile]) -> Vec<u32> {
    let mut growing = Growing::new(Settings::default());
    for profile in profiles {
        growing.add((*profile).clone(), Vec::new());
        growing.settle();
    }
    let mut found = vec![u32::MAX; profiles.len()];
    for (story, members) in (0u32..).zip(growing.stories()) {
        for member in members {
            assert_eq!(found[*member as usize], u32::MAX, "a report is in one story");
            found[*member as usize] = story;
        }
    }
    assert!(!found.contains(&u32::MAX), "every report is in a story");
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn reports_that_come_one_by_one_end_where_the_whole_pile_does(
        order in Just((0..16_usize).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let made = profiles();
        let ordered: Vec<&Profile> = order.iter().map(|at| &made[*at].1).collect();
        let found = grown(&ordered);
        prop_assert_eq!(&found, &grown(&ordered), "the same order gives the same stories");
        let whole: Vec<Profile> = ordered.iter().map(|profile| (*profile).clone()).collect();
        let whole = groups(&whole, &[], &Settings::default());
        let agreed = agreement(&whole, &found);
        prop_assert!(agreed >= 0.98, "{}", agreed);
    }
}

#[test]
fn reports_of_two_languages_that_are_each_others_nearest_are_one_story() {
    let mut english = Reader::new(Some("en"));
    let mut russian = Reader::new(Some("ru"));
    let mut profile = |language, text: &'static str| {
        let reader = if language == "en" {
            &mut english
        } else {
            &mut russian
        };
        Profile::new(Some(language), Days::OPEN, &lines("", text.lines()), reader)
    };
    let pile = [
        profile(
            "en",
            "In Tolmen the harbour master Rask closed the strait on Friday.\nThe ferry Almira lost 90 tons.",
        ),
        profile(
            "en",
            "Last night Corvenne rejected the bill of minister Brenn.\nPensions begin at 67.",
        ),
        profile(
            "ru",
            "Вчера в Толмене капитан порта Раск закрыл пролив.\nПаром Алмира потерял 90 тонн.",
        ),
    ];
    assert_eq!(groups(&pile, &[], &Settings::default()), [0, 1, 0]);
}

#[test]
fn a_bond_between_two_languages_does_not_hide_that_they_are_nearest() {
    let mut english = Reader::new(Some("en"));
    let mut russian = Reader::new(Some("ru"));
    let one =
        "In Tolmen the harbour master Rask closed the strait on Friday.\nThe ferry Almira lost 90 tons.";
    let other = "Вчера в Толмене капитан порта Раск закрыл пролив.\nПаром Алмира потерял 90 тонн.";
    let one = Profile::new(Some("en"), Days::OPEN, &lines("", one.lines()), &mut english);
    let other = Profile::new(Some("ru"), Days::OPEN, &lines("", other.lines()), &mut russian);
    // What they share counts for nothing here, so only that they are each other's nearest brings them together.
    let settings = Settings {
        across: 0.0,
        ..Settings::default()
    };
    let stories = |mutual: f32, bonds: Vec<(u32, f32)>| {
        let mut growing = Growing::new(Settings { mutual, ..settings });
        growing.add(one.clone(), Vec::new());
        growing.add(other.clone(), bonds);
        growing.settle();
        growing.stories().len()
    };
    assert_eq!(stories(0.0, vec![(0, 0.01)]), 2);
    assert_eq!(stories(0.9, Vec::new()), 1);
    assert_eq!(stories(0.9, vec![(0, 0.01)]), 1);
}
