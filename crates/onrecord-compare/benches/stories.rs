//! How fast does a pile of reports that come one by one grow, on one core?
//!
//! `cargo bench -p onrecord-compare --bench stories`. Reports of 250 words, drawn as words of a language are,
//! few of them often and most of them seldom; five reports of a story. The goal is 10,000 texts a second.

use divan::Bencher;
use divan::counter::ItemsCount;
use onrecord_compare::stories::profile::{Profile, lines};
use onrecord_compare::stories::terms::Reader;
use onrecord_compare::stories::{Growing, Settings, groups};
use onrecord_nouns::Days;

fn main() {
    divan::main();
}

/// Words of the language.
const WORDS: u64 = 40_000;
/// Words of a report.
const LONG: u64 = 250;
/// Words that all reports of a story may use.
const OWN: u64 = 40;
/// Reports of a story.
const TELLINGS: u64 = 5;

/// A number that looks drawn, below `most`.
fn drawn(seed: u64, most: u64) -> u64 {
    let mut mixed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 32)) % most.max(1)
}

/// A word of the language by its rank.
fn word(rank: u64) -> String {
    const SOUNDS: [&str; 16] = [
        "ba", "ro", "ti", "mel", "an", "so", "ku", "ver", "di", "pol", "na", "es", "gar", "lin", "o", "tem",
    ];
    let mut word = String::new();
    let mut left = rank + 16;
    while left > 0 {
        word.push_str(SOUNDS[(left % 16) as usize]);
        left /= 16;
    }
    word
}

fn report(number: u64) -> String {
    let story = drawn(number, 1 << 20) % (1 + number / TELLINGS);
    let mut text = String::new();
    for at in 0..LONG {
        let seed = number * LONG + at;
        let rank = if drawn(seed ^ 0x5555, 3) == 0 {
            drawn(story * OWN + drawn(seed, OWN), WORDS)
        } else {
            // Few words are used often.
            let part = drawn(seed, 1000) as f64 / 1000.0;
            ((WORDS as f64).powf(part)) as u64
        };
        let word = word(rank);
        // Every ninth word of the language is a name.
        if rank % 9 == 0 {
            let (first, rest) = word.split_at(1);
            text.push_str(&first.to_uppercase());
            text.push_str(rest);
        } else {
            text.push_str(&word);
        }
        text.push_str(if at % 18 == 17 { ".\n" } else { " " });
    }
    text
}

fn profile(text: &str, reader: &mut Reader) -> Profile {
    let parts = lines("", text.lines());
    Profile::new(Some("en"), Days::OPEN, &parts, reader)
}

fn profiles(reports: u64) -> Vec<Profile> {
    let mut reader = Reader::new(Some("en"));
    (0..reports)
        .map(|number| profile(&report(number), &mut reader))
        .collect()
}

#[divan::bench(args = [1000, 10_000], sample_count = 3)]
fn what_texts_are_about(bencher: Bencher<'_, '_>, reports: u64) {
    let texts: Vec<String> = (0..reports).map(report).collect();
    bencher.counter(ItemsCount::new(reports)).bench_local(|| {
        let mut reader = Reader::new(Some("en"));
        texts.iter().map(|text| profile(text, &mut reader)).count()
    });
}

/// Reports come in portions; stories are put right after each.
#[divan::bench(args = [(1000, 1), (10_000, 1), (10_000, 100), (10_000, 10_000)], sample_count = 3)]
fn reports_come(bencher: Bencher<'_, '_>, (reports, portion): (u64, usize)) {
    let profiles = profiles(reports);
    bencher
        .counter(ItemsCount::new(reports))
        .with_inputs(|| profiles.clone())
        .bench_local_values(|profiles| {
            let mut growing = Growing::new(Settings::default());
            for (at, profile) in profiles.into_iter().enumerate() {
                growing.add(profile, Vec::new());
                if at % portion == portion - 1 {
                    growing.settle();
                }
            }
            growing.settle();
            growing.stories().len()
        });
}

#[divan::bench(args = [1000, 10_000], sample_count = 3)]
fn the_whole_pile(bencher: Bencher<'_, '_>, reports: u64) {
    let profiles = profiles(reports);
    bencher
        .counter(ItemsCount::new(reports))
        .bench_local(|| groups(&profiles, &[], &Settings::default()));
}
