//! What people decide is honoured by every later comparison, and nothing but their undoing takes it back.

use std::path::PathBuf;
use std::sync::Mutex;

use onrecord_casework::{Document, Options, Silent, add, decide, maker, refresh, undo};
use onrecord_keep::{Case, Decision, Depth, Target};
use onrecord_nouns::{EntityId, EntityRef, Findings, ReportId, StatementId, StatementRef};

const REPORTS: [(&str, &str); 4] = [
    (
        "a.txt",
        "Lake Post\n\nThe Greyholm dam will be drained in June, mayor Ada Holm said.\n",
    ),
    (
        "b.txt",
        "Valley Herald\n\nThe Greyholm dam will be drained in June, Ada Holm said on Monday.\n",
    ),
    (
        "c.txt",
        "Hill News\n\nWork at the Greyholm dam may take until autumn, engineer Tessel Vroom said.\n",
    ),
    (
        "d.txt",
        "Port Mail\n\nThe Greyholm dam was inspected twice in May, the Lake Post reported.\n",
    ),
];

/// A case of the four reports, in a folder that is gone with it.
struct Room {
    folder: PathBuf,
    case: Case,
    options: Options,
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Room {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("onrecord-verdicts-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let options = Options::default();
        let mut case = Case::create(&folder.join("dam.case"), &maker("test", &options)).unwrap();
        let documents: Vec<Mutex<Option<Document>>> = REPORTS
            .iter()
            .map(|(path, words)| {
                Mutex::new(Some(Document {
                    path: (*path).to_owned(),
                    bytes: words.as_bytes().to_vec(),
                }))
            })
            .collect();
        let paths: Vec<&Mutex<Option<Document>>> = documents.iter().collect();
        let open = |slot: &&Mutex<Option<Document>>| Ok(slot.lock().unwrap().take().unwrap());
        add(&mut case, &paths, &open, &options, &Silent).unwrap();
        Self {
            folder,
            case,
            options,
        }
    }

    fn report(&self, path: &str) -> ReportId {
        self.case.reports_named(path).unwrap().into_iter().next().unwrap()
    }

    fn said(&self, path: &str) -> StatementRef {
        StatementRef {
            report: self.report(path),
            statement: StatementId(0),
        }
    }

    /// Who speaks in the first statement of a report.
    fn speaker(&self, path: &str) -> EntityRef {
        let report = self.report(path);
        let (_, reading) = self.case.pair(report, Depth::Told).unwrap();
        (report, reading.statements[0].speaker.unwrap())
    }

    fn findings(&self) -> Findings {
        self.case.load(Depth::Told).unwrap().findings
    }

    fn decide(&mut self, decision: &Decision) -> i64 {
        let done = decide(&mut self.case, "ann", decision, "why", &self.options, &Silent);
        done.unwrap().0
    }

    /// Whether something holds of the findings: not before a verdict, with it, after the machine made all
    /// records again, and no longer once it is taken back.
    fn follows(&mut self, decision: &Decision, holds: impl Fn(&Self, &Findings) -> bool) {
        let before = self.findings();
        assert!(!holds(self, &before), "before: {before:#?}");
        let id = self.decide(decision);
        assert!(
            holds(self, &self.findings()),
            "with the verdict: {:#?}",
            self.findings()
        );
        refresh(&mut self.case, &self.options, &Silent).unwrap();
        assert!(
            holds(self, &self.findings()),
            "made again: {:#?}",
            self.findings()
        );
        undo(&mut self.case, "ben", id, "no", &self.options, &Silent).unwrap();
        assert_eq!(before.claims, self.findings().claims);
        assert_eq!(before.source_of.len(), self.findings().source_of.len());
        assert!(!holds(self, &self.findings()), "taken back");
        let verdicts = self.case.verdicts().unwrap();
        assert_eq!(verdicts.len(), 1);
        assert!(verdicts[0].undone_by.is_some() && verdicts[0].by == "ann" && verdicts[0].note == "why");
        assert_eq!(self.case.verify(&|_| ()).faults, []);
    }
}

fn are_one(findings: &Findings, one: EntityRef, other: EntityRef) -> bool {
    findings.source_of.get(&one) == findings.source_of.get(&other)
}

fn one_claim(findings: &Findings, one: StatementRef, other: StatementRef) -> bool {
    let holds =
        |claim: &onrecord_nouns::Claim| claim.statements.contains(&one) && claim.statements.contains(&other);
    findings.claims.iter().any(holds)
}

#[test]
fn two_sources_that_are_called_one_are_one() {
    let mut room = Room::new("one-source");
    let (one, other) = (room.speaker("a.txt"), room.speaker("c.txt"));
    room.follows(&Decision::OneSource(one, other), |_, found| {
        are_one(found, one, other)
    });
}

#[test]
fn a_source_that_is_said_to_be_nobody_else_stands_alone() {
    let mut room = Room::new("own-source");
    let (one, other) = (room.speaker("a.txt"), room.speaker("b.txt"));
    room.follows(&Decision::OwnSource(one), |_, found| !are_one(found, one, other));
}

#[test]
fn two_statements_that_are_said_to_be_the_same_are_one_claim() {
    let mut room = Room::new("one-claim");
    let (one, other) = (room.said("a.txt"), room.said("c.txt"));
    room.follows(&Decision::OneClaim(one, other), |_, found| {
        one_claim(found, one, other)
    });
}

#[test]
fn a_statement_that_is_said_to_be_its_own_claim_is_one() {
    let mut room = Room::new("own-claim");
    let (one, other) = (room.said("a.txt"), room.said("b.txt"));
    room.follows(&Decision::OwnClaim(other), |_, found| {
        !one_claim(found, one, other)
    });
}

#[test]
fn the_grade_of_an_outlet_stands_with_the_claims_that_come_from_it() {
    let mut room = Room::new("grade");
    let said = room.said("d.txt");
    let graded = move |_: &Room, found: &Findings| {
        let of_said = |claim: &&onrecord_nouns::Claim| claim.statements.contains(&said);
        found.claims.iter().find(of_said).unwrap().indicator.letter == 'B'
    };
    room.follows(&Decision::Grade("Lake Post".to_owned(), 'B'), graded);
}

#[test]
fn a_grade_of_an_outlet_that_nobody_names_leaves_nothing_to_do() {
    let mut room = Room::new("no-outlet");
    room.decide(&Decision::Grade("Nowhere Times".to_owned(), 'A'));
    assert_eq!(room.case.setting("stale").unwrap(), None);
}

#[test]
fn notes_and_acceptance_change_no_finding_and_are_kept() {
    let mut room = Room::new("note");
    let before = room.findings();
    let target = Target::Statement(room.said("a.txt"));
    room.decide(&Decision::Note(target.clone()));
    let accepted = room.decide(&Decision::Accept(target));
    assert_eq!(before.claims, room.findings().claims);
    refresh(&mut room.case, &room.options, &Silent).unwrap();
    assert_eq!(room.case.verdicts().unwrap().len(), 2);
    undo(&mut room.case, "ben", accepted, "", &room.options, &Silent).unwrap();
    assert!(undo(&mut room.case, "ben", accepted, "", &room.options, &Silent).is_err());
    let standing = room.case.verdicts().unwrap();
    assert_eq!(
        standing
            .iter()
            .filter(|verdict| verdict.undone_by.is_none())
            .count(),
        1
    );
}

#[test]
fn a_verdict_on_a_finding_stands_beside_it() {
    let mut room = Room::new("beside");
    let report = room.report("a.txt");
    let name = format!("drift {report}:11-30 {}:15-40", room.report("b.txt"));
    let target: Target = name.parse().unwrap();
    assert_eq!(target.to_string(), name);
    let before = room.findings();
    room.decide(&Decision::Reject(target.clone()));
    assert_eq!(before.claims, room.findings().claims);
    let kept = room.case.verdicts().unwrap();
    assert_eq!(kept[0].decision, Decision::Reject(target));
    let beyond: Target = format!("drift {report}:11-99999").parse().unwrap();
    assert!(room.case.decide("ann", &Decision::Reject(beyond), "").is_err());
    assert!("drift".parse::<Target>().is_err() && "drift here".parse::<Target>().is_err());
}

#[test]
fn a_verdict_about_nothing_that_the_case_has_is_refused() {
    let mut room = Room::new("nothing");
    let nobody = (room.report("a.txt"), EntityId(4000));
    let refused = decide(
        &mut room.case,
        "ann",
        &Decision::OwnSource(nobody),
        "",
        &room.options,
        &Silent,
    );
    assert!(refused.is_err());
    assert!(room.case.verdicts().unwrap().is_empty());
}
