//! What stands under a report, beside it or between its lines is no part of it; every line of the
//! report is kept.

use onrecord_gather::{Options, gather};
use onrecord_nouns::{Label, Report};

const REPORT: [&str; 3] = [
    "The lock at Fennick was shut on Friday after a barge tore the lower gate off its hinges.",
    "Two crews are still on their boats, and a diver will look at the wall when the water is clear again.",
    "Nobody was hurt when the barge went down beside the old tannery, its owner wrote on Saturday.",
];

fn report(name: &str, document: &str) -> Report {
    let gathered = gather(name, document.as_bytes(), &Options::default());
    gathered.reports.into_iter().next().expect("one report")
}

fn labels(report: &Report, line: &str) -> Vec<Label> {
    let held = report
        .blocks
        .iter()
        .filter(|block| report.text.slice(block.span).contains(line));
    held.map(|block| block.label).collect()
}

/// A dump with these lines under the report.
fn dump(foot: &[&str]) -> String {
    format!(
        "The Fennick Lantern\n\nLock shut after barge accident\nBy Oda Brill\n3 May 2024\n\n{}\n\n{}\n",
        REPORT.join("\n\n"),
        foot.join("\n")
    )
}

fn is_cut(foot: &[&str]) {
    let read = report("lock.txt", &dump(foot));
    for line in REPORT {
        assert_eq!(labels(&read, line), [Label::Body], "{line}");
    }
    for line in foot {
        let labels = labels(&read, line);
        assert!(labels.iter().all(|label| !label.tells()), "{line}: {labels:?}");
    }
}

#[test]
fn contacts_and_rights_are_no_part_of_a_report() {
    is_cut(&["Press contact: desk@lantern.example"]);
    is_cut(&["((desk@lantern.example; 555 0100))"]);
    is_cut(&["Reproduction permitted if the Lantern is named."]);
    is_cut(&["A version of this article stood in the paper of 4 May under the title “Gate off”."]);
    is_cut(&["Harbour office, press department"]);
    is_cut(&[
        "(Reporting by Oda Brill in Fennick, Tom Vale in Upper Brack and Ines Corr in Marl; Editing by Jo Pym)",
    ]);
}

#[test]
fn what_a_paper_says_of_itself_and_of_its_writer_is_cut() {
    is_cut(&["Brill keeps goats and has fallen into two canals."]);
    is_cut(&["The Lantern is set by hand on Thursdays."]);
    is_cut(&["Did you like it? Buy us a coffee!", "Donate to keep the lock lit"]);
}

#[test]
fn comments_under_a_report_are_cut() {
    is_cut(&[
        "3 comments (oldest first)",
        "*mole*: he said so last week",
        "*gate*: told you on Monday",
    ]);
}

#[test]
fn bars_rankings_and_recordings_are_cut() {
    is_cut(&["Download PDF (90 kB) | Report a typo"]);
    is_cut(&["Most viewed  1 Goat on a ferry  2 How to tie a knot  3 Rain on Sunday"]);
    is_cut(&["Advertisement · Sleep like a stone again tonight"]);
    is_cut(&["▶ How the gate was built by monks (7 min)"]);
}

#[test]
fn the_last_lines_of_a_report_are_kept() {
    for line in [
        "The owner did not answer a letter from the lock keeper.",
        "Share prices of the two canal companies fell by a third.",
        "People in the town donate blankets to the crews.",
        "“We will see,” said the diver, who asked the town to support our plan.",
        "The court will rule on the copyright of the old maps of the lock in the spring of the coming year.",
        "Three comments by the mayor had angered the crews.",
        "(Northern Wire)",
    ] {
        let read = report("lock.txt", &dump(&[line]));
        assert_eq!(labels(&read, line), [Label::Body], "{line}");
    }
}

#[test]
fn lists_beside_a_report_are_cut_and_end_where_their_part_of_the_page_ends() {
    let page = format!(
        "<html><head><title>Lock shut after barge accident</title></head><body><h1>Lock shut after barge accident</h1>\
         <p>{}</p><p>{}</p><aside><h3>Most watched</h3><ul><li>Goat on a ferry</li><li>“I sold my boat for a song”</li>\
         <li>Storm: all the canals</li></ul></aside><h2>“The gate was rotten”</h2><p>{}</p></body></html>",
        REPORT[0], REPORT[1], REPORT[2]
    );
    let read = report("lock.html", &page);
    for line in REPORT {
        assert_eq!(labels(&read, line), [Label::Body], "{line}");
    }
    assert_eq!(labels(&read, "“I sold my boat"), [Label::Furniture]);
    assert_eq!(labels(&read, "“The gate was rotten”"), [Label::Subhead]);
}

#[test]
fn names_in_bold_or_with_digits_are_whole_names() {
    let body = REPORT.join("\n\n");
    let bold = format!(
        "[Home](/) | [Canal](/c) | [Letters](/l)\n**Lookout** – the canal from above\n# Lock shut after barge accident\n3 May 2024\n\n{body}\n"
    );
    assert_eq!(report("lock.md", &bold).outlet.name, "Lookout");
    let digits = format!("Lock shut after barge accident\n3 May 2024\n\n{body}\n\n© 2024 Canal77\n");
    assert_eq!(report("lock.txt", &digits).outlet.name, "Canal77");
}

#[test]
fn a_date_between_marks_is_the_reports_own() {
    let body = REPORT.join("\n\n");
    let text = format!(
        "Lock shut after barge accident\nOda Brill in Fennick and Tom Vale in Upper Brack · Friday, 3 May 2024 · 5 minutes\n\n{body}\n"
    );
    let days = report("lock.txt", &text).published.days;
    assert_eq!(format!("{days:?}").matches("2024-05-03").count(), 2, "{days:?}");
}
