//! What is a name, and of what? One or two sentences for each rule of the pass over the report.

use onrecord_language::who::named_spans;
use onrecord_language::{Model, syntax, who};
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Block, Label, Report, Text};

fn report(lines: &str) -> Report {
    let text = Text::from(lines);
    let block = |span| Block {
        span,
        label: Label::Body,
        rule: "test",
    };
    let blocks = text.lines(text.whole()).map(block).collect();
    Report::of_text(text, blocks)
}

fn names(lines: &str) -> Vec<String> {
    let report = report(lines);
    let syntax = syntax(&report.text, &report.blocks, Some(Model::english()));
    named_spans(&report, &syntax, Lexicon::english())
        .iter()
        .map(|name| format!("{} {}", report.text.slice(name.span), name.class))
        .collect()
}

#[test]
fn what_a_village_of_names_is_a_place_everywhere() {
    assert_eq!(
        names("The village of Kirkholm was flooded on Monday. Rescue teams reached Kirkholm by boat."),
        ["Kirkholm place", "Kirkholm place"]
    );
}

#[test]
fn a_place_may_belong_to_the_name_of_a_body() {
    assert_eq!(
        names("The Law Society of New South Wales rejected the plan."),
        ["Law Society of New South Wales organisation"]
    );
}

#[test]
fn a_name_may_begin_in_lower_case() {
    assert_eq!(
        names("Fighters of al-Hadir left the town."),
        ["al-Hadir organisation"]
    );
}

#[test]
fn a_seat_is_not_part_of_its_masters_name() {
    assert_eq!(
        names("The Obama White House said no."),
        ["Obama person", "White House organisation"]
    );
}

/// The names of the entities, in order.
fn entities(lines: &str) -> Vec<String> {
    let report = report(lines);
    let syntax = syntax(&report.text, &report.blocks, Some(Model::english()));
    let (_, entities) = who(&report, &syntax, Lexicon::english());
    let named = entities.into_iter().skip(1);
    named
        .map(|entity| format!("{} x{}", entity.name, entity.mentions.len()))
        .collect()
}

#[test]
fn some_voters_are_new_every_time() {
    assert_eq!(
        entities("Some voters stayed. Some voters left."),
        ["Some voters x1", "Some voters x1"]
    );
}

#[test]
fn the_court_is_the_one_that_is_called_so() {
    assert_eq!(
        entities("The Circuit Court ruled. Halden Shipping appealed. The court will sit in May."),
        ["Circuit Court x2", "Halden Shipping x1"]
    );
}

#[test]
fn a_paper_is_no_person_whatever_the_model_takes_it_for() {
    let found = names(
        "Tests have found a solvent in the tap water of many households in Tarrow, Calder Wire reports.",
    );
    assert!(found.contains(&"Calder Wire outlet".to_owned()), "{found:?}");
}

#[test]
fn a_place_before_a_person_is_no_part_of_the_name() {
    let found = names("Two people live in Sedlin. The mayor of Sedlin Marta Kolbe assured that it was late.");
    assert!(found.contains(&"Marta Kolbe person".to_owned()), "{found:?}");
    assert!(
        !found.iter().any(|name| name.contains("Sedlin Marta")),
        "{found:?}"
    );
}
