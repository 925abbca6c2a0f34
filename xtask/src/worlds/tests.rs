//! What must hold in every world.

use super::*;

#[test]
fn with_full_credits_every_count_is_exact() {
    let mut whole = 0;
    for number in 0..300 {
        let world = world(number, Credits::Full);
        let findings = found(&world);
        let claim = claim(&findings).unwrap();
        if claim.reports.len() < world.reports.len() {
            continue;
        }
        whole += 1;
        let counted = (claim.lines, claim.lines_most);
        assert_eq!(counted, (world.lines, world.lines), "world {number}");
        assert!(
            (claim.least..=claim.most).contains(&world.origins),
            "world {number}: {claim:#?}"
        );
        if world.all_named {
            assert_eq!(
                (claim.least, claim.most),
                (world.origins, world.origins),
                "world {number}"
            );
        }
    }
    // A translation may share too few words with the rest to be seen as the same claim.
    assert!(whole >= WHOLE, "{whole} of 300 worlds are one claim");
}

/// Of 300 worlds so many are one claim at least.
const WHOLE: u32 = 295;

#[test]
fn with_missing_credits_the_truth_lies_in_the_interval() {
    let mut whole = 0;
    for number in 0..300 {
        let world = world(number, Credits::Missing);
        let findings = found(&world);
        let claim = claim(&findings).unwrap();
        if claim.reports.len() < world.reports.len() {
            continue;
        }
        whole += 1;
        assert!(
            (claim.lines..=claim.lines_most).contains(&world.lines),
            "world {number}: {} not in {}..={}",
            world.lines,
            claim.lines,
            claim.lines_most
        );
        assert!(
            (claim.least..=claim.most).contains(&world.origins),
            "world {number}: {} not in {}..={}",
            world.origins,
            claim.least,
            claim.most
        );
    }
    assert!(whole >= WHOLE, "{whole} of 300 worlds are one claim");
}

#[test]
fn a_denial_is_no_support_and_shows_in_the_number() {
    for number in 0..300 {
        for credits in [Credits::Full, Credits::Missing] {
            let world = world(number, credits);
            let findings = found(&world);
            let claim = claim(&findings).unwrap();
            assert!(
                denials_hold(&world, claim),
                "world {number}: {:?}",
                claim.indicator
            );
        }
    }
}

#[test]
fn every_statement_stands_under_exactly_one_origin() {
    for number in 0..100 {
        let findings = found(&world(number, Credits::Missing));
        for claim in &findings.claims {
            let mut told: Vec<_> = claim
                .origins
                .iter()
                .flat_map(|origin| origin.statements.clone())
                .collect();
            told.sort();
            assert_eq!(told, claim.statements);
            assert_eq!(claim.origins.len(), claim.lines as usize);
        }
    }
}

#[test]
fn a_copy_never_raises_the_count() {
    for number in 0..100 {
        let mut world = world(number, Credits::Missing);
        let before = found(&world);
        let before = claim(&before).unwrap().clone();
        let copied = world.reports[0].1.statements[0].clone();
        let chain: String = copied
            .chain
            .links
            .iter()
            .skip(1)
            .map(|link| {
                let entity = &world.reports[0].1.entities[link.entity.index()];
                let mark = match entity.kind {
                    onrecord_nouns::EntityKind::Outlet => "@",
                    onrecord_nouns::EntityKind::Anonymous => "%",
                    _ => "",
                };
                format!(" <- {mark}{}", entity.name)
            })
            .collect();
        let content = world.reports[0].0.text.slice(copied.content[0]).to_owned();
        let last = world.reports.len() as u64 + 1;
        let copy = told(last, "Copy Cat", None, &[&format!("{content}{chain}")]);
        world.reuse.push(Reuse {
            a: id(1),
            a_spans: copied.content,
            b: id(last),
            b_spans: copy.1.statements[0].content.clone(),
            relation: Relation::SamePassage,
            direction: ReuseDirection::Unknown,
            label: PassageLabel::Verbatim,
            overlap: 1.0,
            changes: Vec::new(),
            basis: String::new(),
            rule: "world",
        });
        world.reports.push(copy);
        let after = found(&world);
        let after = claim(&after).unwrap();
        assert!(
            after.least <= before.least.max(1) && after.lines <= before.lines,
            "world {number}"
        );
    }
}

#[test]
fn without_the_bottleneck_nothing_is_left() {
    for number in 0..200 {
        let findings = found(&world(number, Credits::Missing));
        for claim in &findings.claims {
            for statement in &claim.statements {
                let attributed = findings
                    .statements
                    .iter()
                    .find(|one| one.statement == *statement)
                    .unwrap();
                assert!(
                    attributed.chain.iter().any(|source| claim.cut.contains(source)),
                    "world {number}: a way past the bottleneck"
                );
            }
        }
    }
}

/// The id that `told` gives to a number.
fn id(number: u64) -> onrecord_nouns::ReportId {
    onrecord_nouns::ReportId(number.to_be_bytes())
}
