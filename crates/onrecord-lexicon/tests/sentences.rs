//! Does every entry find what it should, and nothing else?
//!
//! Each entry of `data/lexicons/en` brings sentences of our own: it must be found in each `hit` and
//! in no `miss`. A sentence under `miss_needs_syntax` holds the words in another sense that only
//! the structure of the sentence shows: the lists find it, and must, until a reader leaves it out;
//! the reading room is tested with those. Tables of names carry checks for the table as a whole.

use std::collections::BTreeSet;

use onrecord_lexicon::names::NameEntry;
use onrecord_lexicon::words::{lowered, words};
use onrecord_lexicon::{Entry, Lexicon, Phrases, grammar};
use toml::{Table, Value};

fn file(text: &str) -> Table {
    text.parse().unwrap()
}

fn texts(entry: &Value, key: &str) -> Vec<String> {
    let values = entry.get(key).and_then(Value::as_array);
    values
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Walks the entries of a table and says what is wrong with their sentences.
fn faults(text: &str, table: &str, found: impl Fn(&str) -> BTreeSet<&'static str>) -> Vec<String> {
    let file = file(text);
    let mut faults = Vec::new();
    for entry in file[table].as_array().unwrap() {
        let id = entry["id"].as_str().unwrap();
        let (hits, misses) = (texts(entry, "hit"), texts(entry, "miss"));
        let other_senses = texts(entry, "miss_needs_syntax");
        if hits.is_empty() || misses.len() + other_senses.len() == 0 {
            faults.push(format!("{table} `{id}` lacks a hit or a miss"));
        }
        for hit in hits {
            if !found(&hit).contains(id) {
                faults.push(format!("{table} `{id}` is not found in: {hit}"));
            }
        }
        for miss in misses {
            if found(&miss).contains(id) {
                faults.push(format!("{table} `{id}` is found in: {miss}"));
            }
        }
        for sense in other_senses {
            if !found(&sense).contains(id) {
                faults.push(format!(
                    "{table} `{id}` needs no syntax to be left out of: {sense}"
                ));
            }
        }
    }
    faults
}

fn ids<E: Entry>(phrases: &Phrases<E>, sentence: &str) -> BTreeSet<&'static str> {
    let found = phrases.find(&lowered(sentence));
    found.into_iter().map(|found| found.entry.id()).collect()
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn cue_verbs_and_phrases_are_found_in_their_sentences() {
    let text = include_str!("../../../data/lexicons/en/cues.toml");
    let cues = &Lexicon::english().cues;
    none(&faults(text, "verb", |sentence| ids(&cues.verbs, sentence)));
    none(&faults(text, "phrase", |sentence| ids(&cues.phrases, sentence)));
}

#[test]
fn cue_nouns_are_found_in_their_sentences() {
    let text = include_str!("../../../data/lexicons/en/cue_nouns.toml");
    let cues = &Lexicon::english().cues;
    none(&faults(text, "noun", |sentence| ids(&cues.nouns, sentence)));
}

#[test]
fn hedges_are_found_in_their_sentences() {
    let text = include_str!("../../../data/lexicons/en/hedges.toml");
    let hedges = &Lexicon::english().hedges;
    none(&faults(text, "hedge", |sentence| ids(hedges, sentence)));
}

#[test]
fn agentless_forms_are_found_in_their_sentences() {
    let text = include_str!("../../../data/lexicons/en/agentless.toml");
    let forms = &Lexicon::english().agentless;
    none(&faults(text, "form", |sentence| {
        let found = forms.find(&lowered(sentence));
        found.into_iter().map(|(_, form)| form.id).collect()
    }));
}

#[test]
fn unnamed_sources_are_found_in_their_sentences() {
    let text = include_str!("../../../data/lexicons/en/anonymous.toml");
    let anonymous = &Lexicon::english().anonymous;
    none(&faults(text, "head", |sentence| ids(&anonymous.heads, sentence)));
    none(&faults(text, "word", |sentence| ids(&anonymous.words, sentence)));
}

#[test]
fn templates_are_found_in_their_blocks() {
    let text = include_str!("../../../data/lexicons/en/templates.toml");
    let templates = &Lexicon::english().templates;
    none(&faults(text, "template", |block| {
        let row = lowered(block);
        let in_text = templates.find(&row);
        let in_headline = templates.find_in_headline(&row);
        let found = in_text.into_iter().chain(in_headline);
        found.map(|(_, template)| template.id).collect()
    }));
}

#[test]
fn attitudes_are_found_in_their_sentences() {
    let text = include_str!("../../../data/lexicons/en/attitudes.toml");
    let attitudes = &Lexicon::english().attitudes;
    none(&faults(text, "attitude", |sentence| ids(attitudes, sentence)));
    let text = include_str!("../../../data/lexicons/en/evaluations.toml");
    let evaluations = &Lexicon::english().evaluations;
    none(&faults(text, "evaluation", |sentence| ids(evaluations, sentence)));
}

#[test]
fn words_of_positions_are_found_in_their_sentences() {
    let text = include_str!("../../../data/lexicons/en/positions.toml");
    let words = &Lexicon::english().position_words;
    none(&faults(text, "class", |sentence| ids(words, sentence)));
    let text = include_str!("../../../data/lexicons/en/synonyms.toml");
    let groups = Lexicon::english().synonyms;
    none(&faults(text, "same", |sentence| {
        let row = lowered(sentence);
        let holds = |group: &&onrecord_lexicon::FunctionWords| {
            group
                .words
                .iter()
                .any(|word| row.iter().any(|found| found == word))
        };
        groups.iter().filter(holds).map(|group| group.id).collect()
    }));
}

#[test]
fn glue_and_function_words_are_found_in_their_sentences() {
    let text = include_str!("../../../data/lexicons/en/glue.toml");
    let classes: Vec<String> = file(text)["glue"]
        .as_array()
        .unwrap()
        .iter()
        .map(|class| class["id"].as_str().unwrap().to_owned())
        .collect();
    none(&faults(text, "glue", |sentence| {
        let row = lowered(sentence).join(" ");
        let row = format!(" {row} ");
        let holds = |class: &str| {
            grammar::glue(class)
                .iter()
                .any(|word| row.contains(&format!(" {word} ")))
        };
        let found = classes.iter().filter(|class| holds(class));
        found.map(|class| &*class.clone().leak()).collect()
    }));
    let text = include_str!("../../../data/lexicons/en/reference.toml");
    let reference = &Lexicon::english().reference;
    none(&faults(text, "words", |sentence| ids(reference, sentence)));
    let text = include_str!("../../../data/lexicons/en/function_words.toml");
    let words = &Lexicon::english().function_words;
    none(&faults(text, "class", |sentence| ids(words, sentence)));
}

/// Runs the checks of a table: the ids found in a text, in order.
fn failed_checks(text: &str, found: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let file = file(text);
    let checks = file["check"].as_array().unwrap();
    assert!(checks.len() > 1, "too few checks");
    let mut faults = Vec::new();
    for check in checks {
        let Some(text) = check.get("text").and_then(Value::as_str) else {
            continue;
        };
        let (wanted, got) = (texts(check, "finds"), found(text));
        if wanted != got {
            faults.push(format!("{text}: wanted {wanted:?}, found {got:?}"));
        }
    }
    faults
}

/// The names of one kind in a sentence.
fn names(sentence: &str, pick: impl Fn(NameEntry) -> Option<&'static str>) -> Vec<String> {
    let found = Lexicon::english().names.find(&words(sentence));
    found
        .into_iter()
        .filter_map(|found| pick(found.entry))
        .map(str::to_owned)
        .collect()
}

#[test]
fn roles_and_titles_pass_their_checks() {
    let roles = &Lexicon::english().roles;
    none(&failed_checks(
        include_str!("../../../data/lexicons/en/roles.toml"),
        |text| {
            let found = roles.nouns.find(&lowered(text));
            found.into_iter().map(|found| found.entry.id.to_owned()).collect()
        },
    ));
    none(&failed_checks(
        include_str!("../../../data/lexicons/en/titles.toml"),
        |text| {
            let found = roles.titles.find(&words(text));
            found.into_iter().map(|found| found.entry.id.to_owned()).collect()
        },
    ));
}

#[test]
fn names_pass_their_checks() {
    none(&failed_checks(
        include_str!("../../../data/lexicons/en/metonyms.toml"),
        |text| {
            names(text, |entry| match entry {
                NameEntry::Metonym(metonym) => Some(metonym.id),
                _ => None,
            })
        },
    ));
    none(&failed_checks(
        include_str!("../../../data/lexicons/names/country_surfaces.toml"),
        |text| {
            names(text, |entry| match entry {
                NameEntry::Country(surface) => Some(surface.code),
                _ => None,
            })
        },
    ));
    none(&failed_checks(
        include_str!("../../../data/lexicons/names/outlets.toml"),
        |text| {
            names(text, |entry| match entry {
                NameEntry::Outlet(outlet, _) => Some(outlet.id),
                _ => None,
            })
        },
    ));
    none(&failed_checks(
        include_str!("../../../data/lexicons/names/organisations.toml"),
        |text| {
            names(text, |entry| match entry {
                NameEntry::Organisation(organisation, _) => Some(organisation.id),
                _ => None,
            })
        },
    ));
}

#[test]
fn domains_lead_to_their_outlet() {
    let names = &Lexicon::english().names;
    let file = file(include_str!("../../../data/lexicons/names/outlets.toml"));
    for check in file["check"].as_array().unwrap() {
        let Some(domain) = check.get("domain").and_then(Value::as_str) else {
            continue;
        };
        let found: Vec<String> = names
            .outlet_by_domain(domain)
            .map(|outlet| outlet.id.to_owned())
            .into_iter()
            .collect();
        assert_eq!(found, texts(check, "finds"), "{domain}");
    }
}

#[test]
fn leaders_are_in_office_on_their_days() {
    let names = &Lexicon::english().names;
    for text in [
        include_str!("../../../data/lexicons/names/leaders.toml"),
        include_str!("../../../data/lexicons/names/officials.toml"),
    ] {
        let file = file(text);
        for check in file["check"].as_array().unwrap() {
            let (surname, day) = (check["surname"].as_str().unwrap(), check["on"].as_str().unwrap());
            let found = names.leaders(surname, day.parse().unwrap());
            let entities: Vec<&str> = found.iter().map(|(leader, _)| leader.entity).collect();
            assert!(
                entities.contains(&check["entity"].as_str().unwrap()),
                "{surname} on {day}: {entities:?}"
            );
        }
    }
}

#[test]
fn every_code_of_the_names_is_a_country() {
    let names = &Lexicon::english().names;
    for outlet in names.outlets() {
        assert!(
            outlet.country.is_empty() || names.country_by_code(outlet.country).is_some(),
            "outlet {}",
            outlet.id
        );
    }
}
