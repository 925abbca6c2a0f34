//! How long do claims, origins and drift of one large story take on one core?
//!
//! `cargo bench -p onrecord-compare --bench claims`. 2,000 reports with ten statements each, told of a
//! few things in four wordings through four agencies; the goal is two seconds on one core.

use divan::Bencher;
use onrecord_compare::sources::told::told;
use onrecord_compare::{Item, Options, compare_with_reuse};
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Reading, Report};

fn main() {
    divan::main();
}

const PLACES: [&str; 6] = [
    "Velm",
    "Karsten",
    "Tolmin",
    "Hallin",
    "Ostrava Bay",
    "Drava Point",
];
const THINGS: [&str; 5] = ["harbour", "refinery", "airport", "tunnel", "shipyard"];
const AGENCIES: [&str; 4] = [
    "Coast Wire",
    "Hill Agency",
    "Meridian Press",
    "Northern Telegraph",
];
const PEOPLE: [&str; 4] = ["Anna Verlan", "Piotr Zalm", "Ines Corvo", "Olek Brandt"];

fn pile(reports: usize, statements: usize) -> Vec<(Report, Reading)> {
    (0..reports)
        .map(|number| {
            let lines: Vec<String> = (0..statements)
                .map(|at| {
                    let (place, thing) = (PLACES[at % PLACES.len()], THINGS[at % THINGS.len()]);
                    let days = 20 + at;
                    let content = match (number + at) % 4 {
                        0 => format!("The {thing} of {place} will close for {days} days"),
                        1 => format!("the {place} {thing} is to be closed for {days} days"),
                        2 => format!("the {thing} in {place} closes for {days} days after the storm"),
                        _ => format!("{place} will see its {thing} closed for {days} days"),
                    };
                    let (agency, person) = (
                        AGENCIES[number % AGENCIES.len()],
                        PEOPLE[(number + at) % PEOPLE.len()],
                    );
                    format!("{content} <- @{agency} <- {person}")
                })
                .collect();
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            told(number as u64 + 1, &format!("Site {number}"), None, &lines)
        })
        .collect()
}

#[divan::bench(args = [200, 2000], sample_count = 3)]
fn a_story_of_ten_statements_a_report(bencher: Bencher<'_, '_>, reports: usize) {
    let pile = pile(reports, 10);
    let items: Vec<Item<'_>> = pile
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    bencher.bench_local(|| compare_with_reuse(&items, Vec::new(), &Options::default(), Lexicon::english()));
}
