//! What two reports must say for it to count as one claim, in invented sentences.

use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Reading, Report};

use crate::sources::told::told;
use crate::{Item, Options, compare};

/// Each claim with the numbers of its reports.
fn outline(pile: &[(Report, Reading)]) -> Vec<String> {
    let items: Vec<Item<'_>> = pile
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let findings = compare(&items, &Options::default(), Lexicon::english());
    let mut lines: Vec<String> = findings
        .claims
        .iter()
        .map(|claim| {
            let item = items
                .iter()
                .find(|item| item.report.id == claim.label.report)
                .unwrap();
            let reports: Vec<String> = claim.reports.iter().map(|id| id.0[7].to_string()).collect();
            format!(
                "{}: {}",
                reports.join(" "),
                item.report.text.slice(claim.label.span)
            )
        })
        .collect();
    lines.sort();
    lines
}

#[test]
fn other_words_for_one_thing_are_one_claim() {
    let pile = [
        told(
            1,
            "A",
            None,
            &["The harbour of Velm will close for thirty days <- Anna Verlan"],
        ),
        told(
            2,
            "B",
            None,
            &["Velm harbour is closing for thirty days <- @Coast Wire"],
        ),
    ];
    assert_eq!(
        outline(&pile),
        ["1 2: The harbour of Velm will close for thirty days"]
    );
}

#[test]
fn another_number_is_another_claim() {
    let pile = [
        told(
            1,
            "A",
            None,
            &["The harbour of Velm will close for 30 days <- Anna Verlan"],
        ),
        told(
            2,
            "B",
            None,
            &["The harbour of Velm will close for 60 days <- @Coast Wire"],
        ),
    ];
    assert_eq!(outline(&pile).len(), 2);
}

#[test]
fn two_tellings_of_one_report_may_share_few_words() {
    let pile = [
        told(
            1,
            "A",
            None,
            &["Talks between the two shipyards broke down over the price <- @Coast Wire"],
        ),
        told(
            2,
            "B",
            None,
            &["Negotiations among both shipyards have collapsed <- @Coast Wire"],
        ),
    ];
    assert_eq!(
        outline(&pile),
        ["1 2: Talks between the two shipyards broke down over the price"]
    );
}

#[test]
fn meaning_alone_makes_no_claim_of_two_sources() {
    let pile = [
        told(
            1,
            "A",
            None,
            &["Talks between the two shipyards broke down over the price <- @Coast Wire"],
        ),
        told(
            2,
            "B",
            None,
            &["Negotiations among both shipyards have collapsed <- @Hill Agency"],
        ),
    ];
    assert_eq!(outline(&pile).len(), 2);
}

#[test]
fn only_the_nearest_partner_is_another_wording() {
    let pile = [
        told(
            1,
            "A",
            None,
            &["Talks between the two shipyards broke down over the price <- @Coast Wire"],
        ),
        told(
            2,
            "B",
            None,
            &[
                "Negotiations among both shipyards have collapsed <- @Coast Wire",
                "Both shipyards will train forty apprentices <- @Coast Wire",
            ],
        ),
    ];
    assert_eq!(outline(&pile).len(), 2);
}

#[test]
fn what_only_sounds_alike_of_two_strangers_is_two_claims() {
    let pile = [
        told(
            1,
            "A",
            None,
            &["Security was tightened along the border with Corvo <- Anna Verlan"],
        ),
        told(
            2,
            "B",
            None,
            &["Corvo keeps forty tanks on its border <- @Hill Agency"],
        ),
    ];
    assert_eq!(outline(&pile).len(), 2);
}

#[test]
fn what_all_reports_are_about_makes_no_claim_of_two() {
    let pile = [
        told(
            1,
            "A",
            None,
            &["The Greyholm dam will be drained in June <- Ada Holm"],
        ),
        told(
            2,
            "B",
            None,
            &["Work at the Greyholm dam may take until autumn <- Tessel Vroom"],
        ),
        told(
            3,
            "C",
            None,
            &["The Greyholm dam was inspected twice in May <- Piotr Zalm"],
        ),
        told(
            4,
            "D",
            None,
            &["The Greyholm dam will be drained in June <- @Hill Agency"],
        ),
    ];
    assert_eq!(outline(&pile).len(), 3);
}

#[test]
fn a_rounded_figure_is_no_other_claim() {
    let pile = [
        told(
            1,
            "A",
            None,
            &["The repair of the harbour wall at Velm will cost 4.2 million crowns <- @Coast Wire"],
        ),
        told(
            2,
            "B",
            None,
            &["The repair of the harbour wall at Velm costs 4 million crowns <- @Coast Wire"],
        ),
    ];
    assert_eq!(outline(&pile).len(), 1);
}

#[test]
fn every_statement_is_in_exactly_one_claim() {
    let pile = [
        told(
            1,
            "A",
            None,
            &[
                "The harbour of Velm will close <- Anna Verlan",
                "",
                "It rains <- Anna Verlan",
            ],
        ),
        told(
            2,
            "B",
            None,
            &[
                "-The harbour of Velm will close <- Piotr Zalm",
                "The harbour of Velm will close",
            ],
        ),
    ];
    let items: Vec<Item<'_>> = pile
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let findings = compare(&items, &Options::default(), Lexicon::english());
    let mut told: Vec<_> = findings
        .claims
        .iter()
        .flat_map(|claim| claim.statements.iter().chain(&claim.denials))
        .copied()
        .collect();
    told.sort();
    let all: Vec<_> = findings.statements.iter().map(|one| one.statement).collect();
    assert_eq!(told, all);
}
