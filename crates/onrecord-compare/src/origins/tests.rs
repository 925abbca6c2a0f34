//! How many origins a claim has, on small invented chains.

use onrecord_lexicon::{Grades, Lexicon};
use onrecord_nouns::{Claim, Findings, Reading, Report};

use crate::sources::told::told;
use crate::{Item, Options, compare, compare_with_reuse};

fn found(pile: &[(Report, Reading)]) -> Findings {
    let items: Vec<Item<'_>> = pile
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    compare_with_reuse(&items, Vec::new(), &Options::default(), Lexicon::english())
}

/// The one claim of a pile whose reports all say the same.
fn only(pile: &[(Report, Reading)]) -> (Claim, Findings) {
    let mut findings = found(pile);
    assert_eq!(findings.claims.len(), 1, "{:#?}", findings.claims);
    (findings.claims.remove(0), findings)
}

fn names(findings: &Findings, claim: &Claim) -> Vec<String> {
    claim
        .cut
        .iter()
        .map(|id| findings.sources[id.0 as usize].name.clone())
        .collect()
}

const SAID: &str = "The harbour of Velm will close for thirty days";

fn say(chain: &str) -> String {
    format!("{SAID} <- {chain}")
}

#[test]
fn three_sites_with_one_wire_rest_on_that_wire() {
    let pile = [
        told(1, "A Daily", None, &[&say("@Coast Wire <- %an official")]),
        told(2, "B Daily", None, &[&say("@Coast Wire <- %an official")]),
        told(3, "C Daily", None, &[&say("@Hill Agency <- @Coast Wire")]),
    ];
    let (claim, findings) = only(&pile);
    assert_eq!((claim.reports.len(), claim.lines, claim.lines_most), (3, 1, 1));
    assert_eq!(names(&findings, &claim), ["Coast Wire"]);
    assert_eq!((claim.indicator.letter, claim.indicator.number), ('F', 3));
}

#[test]
fn two_wires_with_one_speaker_are_two_lines_and_one_origin() {
    let pile = [
        told(1, "A Daily", None, &[&say("@Coast Wire <- Anna Verlan")]),
        told(2, "B Daily", None, &[&say("@Hill Agency <- Anna Verlan")]),
    ];
    let (claim, findings) = only(&pile);
    assert_eq!(
        (claim.lines, claim.lines_most, claim.least, claim.most),
        (2, 2, 1, 1)
    );
    assert_eq!(names(&findings, &claim), ["Anna Verlan"]);
    assert_eq!(claim.origins.len(), 2);
    assert_eq!(claim.indicator.number, 1);
}

#[test]
fn a_report_without_a_credit_makes_an_interval() {
    let pile = [
        told(1, "A Daily", None, &[&say("@Coast Wire <- Anna Verlan")]),
        told(2, "B Daily", None, &[SAID]),
    ];
    let (claim, _) = only(&pile);
    assert_eq!((claim.lines, claim.origins.len()), (1, 1));
    assert!(claim.missing.contains(&"where B Daily has it from".to_owned()));
}

#[test]
fn a_denial_is_the_other_side_and_no_support() {
    let denied = format!("-{SAID} <- Piotr Zalm");
    let pile = [
        told(1, "A Daily", None, &[&say("@Coast Wire <- Anna Verlan")]),
        told(2, "B Daily", None, &[&denied]),
    ];
    let (claim, _) = only(&pile);
    assert_eq!(
        (
            claim.statements.len(),
            claim.denials.len(),
            claim.indicator.number
        ),
        (1, 1, 4)
    );
}

#[test]
fn the_users_grade_is_the_letter() {
    let pile = [told(1, "A Daily", None, &[&say("@Coast Wire <- Anna Verlan")])];
    let items: Vec<Item<'_>> = pile
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let options = Options {
        grades: Grades::from_toml("[[grade]]\noutlet = \"Coast Wire\"\ngrade = \"B\"\n").unwrap(),
        ..Options::default()
    };
    let findings = compare(&items, &options, Lexicon::english());
    assert_eq!(findings.claims[0].indicator.letter, 'B');
}

#[test]
fn two_strangers_who_say_much_the_same_are_two_origins_at_most() {
    let pair = |other: &str| {
        let pile = [
            told(
                1,
                "A Daily",
                None,
                &["The harbour of Velm will close for thirty days <- @Coast Wire <- Anna Verlan"],
            ),
            told(
                2,
                "B Daily",
                None,
                &[&format!("{other} <- @Hill Agency <- Piotr Zalm")],
            ),
        ];
        let (claim, _) = only(&pile);
        let doubted = claim
            .merges
            .iter()
            .any(|merge| merge.reason.starts_with("perhaps not one claim"));
        (claim.lines, claim.lines_most, doubted)
    };
    assert_eq!(
        pair("Velm harbour is to be closed for thirty days"),
        (2, 2, false)
    );
    assert_eq!(pair("The harbour at Velm closes on Friday"), (1, 2, true));
}
