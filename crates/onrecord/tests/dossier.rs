//! What must hold for any dossier: every link leads somewhere, every place is named once, and the
//! page needs nothing but itself.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

fn dossier(pile: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .args([
            "export",
            "--format",
            "html",
            "--issues",
            "examples/harbour-issues.toml",
            pile,
        ])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
        .output()
        .expect("the command runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The values of an attribute, in order.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    page.split(&format!(" {attribute}=\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn every_link_leads_to_a_place_of_the_page_and_every_place_is_named_once() {
    let page = dossier("examples/harbour");
    let ids = values(&page, "id");
    let places: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), places.len(), "an id stands twice");
    let links = values(&page, "href");
    assert!(links.len() > 200, "{} links", links.len());
    for link in links {
        let place = link.strip_prefix('#').expect("a link within the page");
        assert!(places.contains(place), "`#{place}` leads nowhere");
    }
}

#[test]
fn sentences_lead_back_to_their_claims() {
    let page = dossier("examples/harbour");
    let back = page
        .split("class=\"anchor\" href=\"#c")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect::<BTreeSet<_>>();
    assert!(back.len() > 20, "only {} claims are led back to", back.len());
    for claim in back {
        assert!(page.contains(&format!("id=\"c{claim}\"")));
    }
}

#[test]
fn a_dossier_needs_nothing_but_itself() {
    let page = dossier("examples/harbour");
    let outside = page.replace("http://www.w3.org/2000/svg", "");
    for sign in ["src=\"", "@import", "url(", "<link", "fetch(", "<iframe"] {
        assert!(!outside.contains(sign), "`{sign}` reaches outside");
    }
}

#[test]
fn a_dossier_gives_no_verdict() {
    let folder = std::env::temp_dir().join(format!("onrecord-verdict-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("a.txt");
    std::fs::write(
        &file,
        "Lake Post\n\nThe dam will be drained in June, the mayor said.\n",
    )
    .expect("a file");
    let page = dossier(&file.display().to_string()).to_lowercase();
    std::fs::remove_dir_all(&folder).expect("gone");
    let text = page
        .split("<body")
        .nth(1)
        .and_then(|body| body.split("<script").next())
        .expect("a body");
    for verdict in [" true", " false", "reliable", " fake", "credible", "debunk"] {
        assert!(!text.contains(verdict), "the page says `{verdict}`");
    }
}

#[test]
fn the_text_of_a_hostile_report_stays_text() {
    let folder = std::env::temp_dir().join(format!("onrecord-hostile-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("a.txt");
    let text = "Lake <script>alert(1)</script> Post\n\n\"<img src=x onerror=alert(1)>\" will be drained & shut, the \
                mayor's <b>aide</b> said.\n";
    std::fs::write(&file, text).expect("a file");
    let page = dossier(&file.display().to_string());
    std::fs::remove_dir_all(&folder).expect("gone");
    assert!(page.contains("&lt;img"));
    assert!(!page.contains("<img") && !page.contains("<script>alert"));
}
