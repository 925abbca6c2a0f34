//! Which mentions are one source, in invented reports.

use super::told::told;
use super::*;
use onrecord_nouns::{Reading, Report};

fn items(pile: &[(Report, Reading)]) -> Vec<Item<'_>> {
    pile.iter()
        .map(|(report, reading)| Item { report, reading })
        .collect()
}

/// All reports in one story: each source with the number of reports it stands in, and the chains.
fn outline(pile: &[(Report, Reading)]) -> String {
    let items = items(pile);
    let story = Story {
        reports: items.iter().map(|item| item.report.id).collect(),
        label: None,
    };
    let found = sources(&items, named(&items), &[story], &[], Lexicon::english());
    let name = |id: &SourceId| {
        let source = &found.sources[id.0 as usize];
        if source.name.is_empty() {
            "this report".to_owned()
        } else {
            source.name.clone()
        }
    };
    let chains: Vec<String> = found
        .statements
        .iter()
        .map(|statement| {
            let chain: Vec<String> = statement
                .chain
                .iter()
                .map(|id| format!("{}{}", name(id), id.0))
                .collect();
            chain.join(" <- ")
        })
        .collect();
    chains.join("\n")
}

#[test]
fn the_same_outlet_in_two_reports_is_one_source() {
    let pile = [
        told(1, "Harbour News", None, &["The port closes <- @Coast Wire"]),
        told(2, "Coast Wire", None, &["The port closes <- @Coast Wire"]),
    ];
    assert_eq!(outline(&pile), "Harbour News0 <- Coast Wire1\nCoast Wire1");
}

#[test]
fn what_one_report_takes_for_a_person_is_the_outlet_that_others_know() {
    let pile = [
        told(1, "Harbour News", None, &["The port closes <- Tidewater"]),
        told(2, "Tidewater", None, &["The port closes <- Anna Verlan"]),
        told(
            3,
            "Bay Post",
            None,
            &["The port closes <- @Tidewater <- Anna Verlan"],
        ),
    ];
    let one =
        "Harbour News0 <- Tidewater1\nTidewater1 <- Anna Verlan2\nBay Post3 <- Tidewater1 <- Anna Verlan2";
    assert_eq!(outline(&pile), one);
    let items = items(&pile);
    let found = sources(&items, named(&items), &[], &[], Lexicon::english());
    assert_eq!(found.sources[1].kind, EntityKind::Outlet);
}

#[test]
fn what_one_report_takes_for_a_body_is_the_person_that_others_know() {
    let pile = [
        told(1, "Harbour News", None, &["The port closes <- &Ilka Rademaker"]),
        told(2, "Bay Post", None, &["The port closes <- Ilka Rademaker"]),
        told(3, "Tidewater", None, &["The port closes <- Ilka Rademaker"]),
    ];
    let found = outline(&pile);
    assert_eq!(found.matches("Ilka Rademaker1").count(), 3, "{found}");
}

#[test]
fn two_publishers_without_a_name_stay_apart() {
    let pile = [told(1, "", None, &["A"]), told(2, "", None, &["B"])];
    assert_eq!(outline(&pile), "this report0\nthis report1");
}

#[test]
fn a_surname_finds_its_full_name_in_another_spelling() {
    let pile = [
        told(1, "A Daily", None, &["It rains <- Oleh Horenskyy"]),
        told(2, "B Daily", None, &["It pours <- Horensky"]),
    ];
    assert_eq!(
        outline(&pile),
        "A Daily0 <- Oleh Horenskyy1\nB Daily2 <- Oleh Horenskyy1"
    );
}

#[test]
fn a_surname_that_fits_two_persons_stays_alone() {
    let pile = [
        told(
            1,
            "A Daily",
            None,
            &["It rains <- Anna Verlan", "It pours <- Piotr Verlan"],
        ),
        told(2, "B Daily", None, &["It snows <- Verlan"]),
    ];
    assert!(outline(&pile).ends_with("B Daily3 <- Verlan4"));
}

#[test]
fn an_unnamed_official_is_one_source_through_one_outlet_only() {
    let pile = [
        told(
            1,
            "A Daily",
            None,
            &["It rains <- @Coast Wire <- %a senior official"],
        ),
        told(
            2,
            "B Daily",
            None,
            &["It rains <- @Coast Wire <- %a senior official"],
        ),
        told(
            3,
            "C Daily",
            None,
            &["It rains <- @Hill Agency <- %a senior official"],
        ),
    ];
    assert_eq!(
        outline(&pile),
        "A Daily0 <- Coast Wire1 <- a senior official2\n\
         B Daily3 <- Coast Wire1 <- a senior official2\n\
         C Daily4 <- Hill Agency5 <- a senior official6"
    );
}

#[test]
fn a_description_that_lost_its_rank_is_still_the_same_source() {
    let pile = [
        told(
            1,
            "A Daily",
            None,
            &["It rains <- @Coast Wire <- %a senior harbour official"],
        ),
        told(
            2,
            "B Daily",
            None,
            &["It rains <- @Coast Wire <- %a harbour official"],
        ),
    ];
    assert!(outline(&pile).ends_with("Coast Wire1 <- a senior harbour official2"));
}

#[test]
fn every_merge_has_words_and_places() {
    let pile = [
        told(1, "A Daily", None, &["It rains <- @Coast Wire"]),
        told(2, "B Daily", None, &["It rains <- @Coast Wire"]),
    ];
    let items = items(&pile);
    let found = sources(&items, named(&items), &[], &[], Lexicon::english());
    let wire = &found.sources[1];
    assert_eq!(wire.name, "Coast Wire");
    assert_eq!(wire.merges.len(), 1);
    for evidence in &wire.merges[0].evidence {
        let item = items
            .iter()
            .find(|item| item.report.id == evidence.report)
            .unwrap();
        assert_eq!(item.report.text.slice(evidence.span), "Coast Wire");
    }
}

#[test]
fn a_name_of_two_people_in_one_report_does_not_make_them_one() {
    let mut pile = [
        told(1, "A Daily", None, &["It rains <- Ilse Verlan"]),
        told(2, "B Daily", None, &["It pours <- Bert Verlan"]),
        told(3, "C Daily", None, &["It snows <- Bert and Ilse Verlan"]),
    ];
    for (_, reading) in &mut pile {
        for mention in &mut reading.mentions {
            mention.name = Some(mention.span);
        }
    }
    for alias in ["Ilse Verlan", "Bert Verlan"] {
        pile[2].1.entities[1].aliases.push(alias.to_owned());
    }
    let items = items(&pile);
    let found = sources(&items, named(&items), &[], &[], Lexicon::english());
    let source = |at: usize| found.source_of[&(items[at].report.id, EntityId(1))];
    assert_ne!(source(0), source(1));
}
