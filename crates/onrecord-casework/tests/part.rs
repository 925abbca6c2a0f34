//! A case that is too large to be compared as a whole: a new report disturbs its own story, and no more.

mod large;

use large::{Folder, document, filler, put};
use onrecord_casework::{Document, Options, Silent, WHOLE_AT_MOST, compare_all, remove};
use onrecord_keep::{Case, ClaimQuery, Depth};

/// Another telling of the saga.
fn second() -> Document {
    document(
        "saga/two.txt",
        "Strait Mail\n\nThe salvage of the freighter Marlinda will take forty days, harbour pilot Tessel Vroom said, \
         the Port Chronicle reported. \"The hull of the Marlinda is torn along the keel,\" Vroom said.\n",
    )
}

#[test]
fn a_new_report_disturbs_its_own_story_and_no_other() {
    let folder = Folder::new("part");
    let options = Options::default();
    let mut case = folder.case("large.case");
    let mut documents: Vec<Document> = (0..WHOLE_AT_MOST + 40).map(filler).collect();
    documents.push(document(
        "saga/one.txt",
        "Port Chronicle\n\nThe salvage of the freighter Marlinda will take forty days, harbour pilot Tessel Vroom said. \
         \"The hull of the Marlinda is torn along the keel,\" Vroom said.\n",
    ));
    put(&mut case, documents);
    let before = case.load(Depth::Told).unwrap();
    let claims = |case: &Case| {
        case.claims(&ClaimQuery {
            limit: 100_000,
            ..ClaimQuery::default()
        })
        .unwrap()
    };
    let old = claims(&case);
    let last_run = case.log().unwrap().0.last().and_then(|line| line.run).unwrap();
    let added = put(&mut case, vec![second()]);
    assert_eq!((added.inputs, added.read), (1, 1));
    let (lines, broken) = case.log().unwrap();
    assert!(broken.is_empty());
    assert!(
        lines
            .iter()
            .any(|line| line.what == "compared a part" && line.run == Some(last_run)),
        "{lines:?}"
    );
    let after = case.load(Depth::Told).unwrap();
    // The two tellings share a story.
    let key = |path: &str| {
        let found = after.pairs.iter().find(|(report, _)| report.input.path == path);
        found.map(|(report, _)| report.id).unwrap()
    };
    let (one, two) = (key("saga/one.txt"), key("saga/two.txt"));
    assert_eq!(case.story_of(one).unwrap(), case.story_of(two).unwrap());
    // Tessel Vroom is one source in both.
    let vrooms = after
        .findings
        .sources
        .iter()
        .filter(|source| source.name.contains("Vroom"))
        .count();
    assert_eq!(vrooms, 1);
    // Nothing else moved: every claim of another report has the number that it had.
    let now = claims(&case);
    for claim in old.iter().filter(|claim| claim.report != one) {
        let same = now.iter().find(|found| found.id == claim.id);
        assert_eq!(
            same.map(|found| (found.report, &found.words)),
            Some((claim.report, &claim.words))
        );
    }
    assert!(before.findings.statements.len() < after.findings.statements.len());
    let verified = case.verify(&|_| ());
    assert_eq!(verified.faults, []);
    // What is taken out again leaves no place behind that leads nowhere, and disturbs no other story.
    let filler = case.reports_named("filler/7.txt").unwrap();
    for gone in [vec![two], filler] {
        let (count, _) = remove(&mut case, &gone, &options, &Silent).unwrap();
        assert_eq!(count, 1);
        assert_eq!(case.setting("stale").unwrap(), None);
        assert_eq!(case.verify(&|_| ()).faults, []);
    }
    let lines = case.log().unwrap().0;
    let whole = lines.iter().filter(|line| line.what == "compared").count();
    assert_eq!(whole, 1, "{lines:?}");
    let left = case.load(Depth::Told).unwrap();
    assert_eq!(left.pairs.len(), after.pairs.len() - 2);
    let named = |name: &str| {
        left.findings
            .sources
            .iter()
            .any(|source| source.name.contains(name))
    };
    assert!(named("Vroom") && !named("Strait Mail"));
    put(&mut case, vec![second()]);
    // A comparison of the whole says the same of the two.
    let of_both = |findings: &onrecord_nouns::Findings| {
        let mine = findings.claims.iter().filter(|claim| {
            let of = |statement: &onrecord_nouns::StatementRef| [one, two].contains(&statement.report);
            claim.statements.iter().any(of)
        });
        let told: Vec<_> = mine
            .map(|claim| {
                (
                    claim.statements.clone(),
                    claim.reports.clone(),
                    claim.least,
                    claim.most,
                )
            })
            .collect();
        told
    };
    let part = of_both(&after.findings);
    assert!(!part.is_empty());
    compare_all(&mut case, &options, &Silent).unwrap();
    assert_eq!(case.story_of(one).unwrap(), case.story_of(two).unwrap());
    assert_eq!(of_both(&case.load(Depth::Told).unwrap().findings), part);
}
