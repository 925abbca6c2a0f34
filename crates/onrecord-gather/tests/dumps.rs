//! What plain-text dumps of pages become.

use onrecord_gather::{Options, gather};
use onrecord_nouns::Report;

/// One line a block, then outlet, date and leads.
fn outline(text: &str) -> String {
    let gathered = gather("a.txt", text.as_bytes(), &Options::default());
    let report: &Report = gathered.reports.first().expect("one report");
    let mut lines: Vec<String> = report
        .blocks
        .iter()
        .map(|block| format!("{} | {}", block.label.as_str(), report.text.slice(block.span)))
        .collect();
    lines.push(format!("outlet: {}", report.outlet.name));
    let day = report
        .published
        .days
        .from
        .map_or_else(|| "-".to_owned(), |day| day.to_string());
    lines.push(format!("date: {} {day}", report.published.kind.as_str()));
    for lead in &report.leads {
        let day = lead.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        lines.push(format!("lead: {day} {}", report.text.slice(lead.span)));
    }
    lines.join("\n")
}

const BODY: &str = "The ferry port will stay closed for a month, the port authority said on Friday after the storm.\n\n\
    Two cranes fell into the fairway and no ship can pass, it said in a statement to the island papers.\n\n\
    “We have no other way in,” said Jane Roe, who runs the ferries.";

#[test]
fn head_body_and_list_are_told_apart() {
    let text = format!(
        "Harbour Post. World\n\nFerry port to stay closed after storm\n\n3 May, 2024 Friday\n14:05\n\npage/title.list\n\n{BODY}\n\n\
         \x20 • Island mayor explained last week why the old pier cannot be used.\nTags:\nRead also:\n2024, Saturday\n4 May\n10:10\n\
         Mill on the north shore burns down overnight\n09:30\nExclusive\nWhy the bridge was never built\nMore news\n"
    );
    let expected = "outlet | Harbour Post. World
headline | Ferry port to stay closed after storm
date | 3 May, 2024 Friday
date | 14:05
furniture | page/title.list
body | The ferry port will stay closed for a month, the port authority said on Friday after the storm.
body | Two cranes fell into the fairway and no ship can pass, it said in a statement to the island papers.
body | “We have no other way in,” said Jane Roe, who runs the ferries.
teaser | • Island mayor explained last week why the old pier cannot be used.
furniture | Tags:
furniture | Read also:
furniture | 2024, Saturday
furniture | 4 May
furniture | 10:10
furniture | Mill on the north shore burns down overnight
furniture | 09:30
furniture | Exclusive
furniture | Why the bridge was never built
furniture | More news
outlet: Harbour Post. World
date: published 2024-05-03
lead: - Island mayor explained last week why the old pier cannot be used.
lead: 2024-05-04 Mill on the north shore burns down overnight
lead: 2024-05-04 Why the bridge was never built";
    let found = outline(&text);
    assert_eq!(found, expected);
}

#[test]
fn a_date_above_the_site_name_is_a_date_of_the_page() {
    let text = format!("Friday3 May 2024\nharbour.example\n\n{BODY}");
    let found = outline(&text);
    assert!(found.contains("date: page 2024-05-03"), "{found}");
    assert!(found.contains("outlet: harbour.example"), "{found}");
    assert!(!found.contains("headline"), "{found}");
}

#[test]
fn without_a_date_line_nothing_is_guessed() {
    assert!(outline(BODY).ends_with("outlet: \ndate: unknown -"));
}

#[test]
fn a_kicker_is_no_outlet_and_a_paper_is() {
    let named = |first: &str| {
        let text = format!("{first}\n\nFerry port to stay closed after storm\n\nMay 3, 2024\n\n{BODY}");
        outline(&text)
            .lines()
            .find(|line| line.starts_with("outlet: "))
            .map(str::to_owned)
    };
    assert_eq!(named("Island Gazette").as_deref(), Some("outlet: Island Gazette"));
    assert_eq!(
        named("Tideline. World").as_deref(),
        Some("outlet: Tideline. World")
    );
    assert_eq!(named("Storm Season").as_deref(), Some("outlet: "));
    assert_eq!(named("News | Politics").as_deref(), Some("outlet: "));
}

#[test]
fn words_glued_to_a_date_do_not_hide_it() {
    let text = format!("Ferry port to stay closed after storm\nIsland PressMay 3, 2024 GMT\n{BODY}");
    let found = outline(&text);
    assert!(found.contains("date: published 2024-05-03"), "{found}");
}

#[test]
fn a_source_under_the_report_belongs_to_it() {
    let found = outline(&format!(
        "{BODY}\n\n(Northern Wire)\n\nRead also:\nMill burns down on the north shore"
    ));
    assert!(found.contains("body | (Northern Wire)"), "{found}");
}

#[test]
fn a_pointer_inside_the_body_is_a_teaser() {
    let text = BODY.replace(
        "Two cranes",
        "Read more: What we know about the cranes of the island port\n\nTwo cranes",
    );
    let found = outline(&text);
    assert!(
        found.contains("teaser | Read more: What we know about the cranes"),
        "{found}"
    );
}

#[test]
fn the_main_heading_of_a_page_is_its_headline_and_the_bar_below_it_is_none() {
    let page = format!(
        "<html><head><title>Port shut | Rope &amp; Sail</title></head><body><nav><a>Ships</a> <a>Ropes</a> <a>Log in</a></nav>\
         <div>Rope &amp; Sail</div><h1>Ferry port stays shut after the storm</h1><p>Refresh · Auto-update on · 204 watching</p>\
         <p>{BODY}</p></body></html>"
    );
    let found = outline(&page);
    assert!(found.contains("headline | Ferry port stays shut"), "{found}");
    assert!(found.contains("furniture | Refresh"), "{found}");
}

#[test]
fn the_title_of_another_section_is_no_body() {
    let found = outline(&format!(
        "{BODY}\n\nAlso in Market: Price of rope to fall, traders say\nMost read: Goat wins a prize, owner says"
    ));
    assert!(!found.contains("body | Also in Market"), "{found}");
    assert!(!found.contains("body | Most read"), "{found}");
    let found = outline(&format!(
        "{BODY}\n\nAlso in May the pier was shut: a crane had fallen, she said."
    ));
    assert!(found.contains("body | Also in May"), "{found}");
}

#[test]
fn an_address_names_the_site() {
    let found = outline(&format!(
        "Tideline - Ferry port to stay closed\nhttps://tideline.example/port\n\n{BODY}"
    ));
    assert!(found.contains("outlet: Tideline\n"), "{found}");
}

/// Name and basis of the outlet that a text of these head lines is given.
fn outlet(head: &str) -> String {
    let text = format!("{head}\n\n{BODY}\n");
    let gathered = gather("a.txt", text.as_bytes(), &Options::default());
    gathered.reports[0].outlet.name.clone()
}

#[test]
fn the_outlet_is_found_in_many_places_of_a_head() {
    let bodies = "Ministry of Ports of the Isles\n\nStatement on the storm\n\nLowport, 3 May 2024";
    assert_eq!(outlet(bodies), "Ministry of Ports of the Isles");
    let agency =
        "Ferry port to stay closed after storm\nBy JANE ROE\nThe Associated Press\nPublished May 3, 2024";
    assert_eq!(outlet(agency), "The Associated Press");
    let motto = "The Long Pier - notes on boats\nA port without ships\nMay 3, 2024";
    assert_eq!(outlet(motto), "The Long Pier");
    let article = "The Long Pier\nA port without ships\nHow a village lost its boats\nMay 3, 2024";
    assert_eq!(outlet(article), "The Long Pier");
    let body =
        "Clear Pier – Association for the Harbour of Lowport\nThey closed our port.\nLowport, May 3, 2024";
    assert_eq!(outlet(body), "Clear Pier");
    let trail =
        "Inselblick > Ports > Storm\nLowport Inselblick\nFerry port to stay closed after storm\n3 May 2024";
    assert_eq!(outlet(trail), "Lowport Inselblick");
    assert_eq!(
        outlet("Island\nFerry port to stay closed after storm\n3 May 2024, 14:05"),
        ""
    );
}

#[test]
fn a_name_that_people_speak_to_is_the_outlet() {
    let text = format!(
        "Skip to content\nKanal Insel\nNEWS SPORT WEATHER\nFerry port to stay closed after storm\n3 May 2024\n\n{BODY}\n\n\
         The harbour master told Kanal Insel that divers would come on Sunday.\n"
    );
    let gathered = gather("a.txt", text.as_bytes(), &Options::default());
    assert_eq!(gathered.reports[0].outlet.name, "Kanal Insel");
}

#[test]
fn the_agency_of_a_dateline_publishes_what_names_nobody_else() {
    let text = "Ferry port to stay closed after storm\n\nLOWPORT, May 3, 2024 (Reuters) - The ferry port will stay closed \
                for a month, the port authority said on Friday.\n\nTwo cranes fell into the fairway, it said.\n";
    let gathered = gather("a.txt", text.as_bytes(), &Options::default());
    assert_eq!(gathered.reports[0].outlet.name, "Reuters");
    // No list knows this one.
    let unknown = text.replace("Reuters", "Northern Wire");
    let gathered = gather("a.txt", unknown.as_bytes(), &Options::default());
    assert_eq!(gathered.reports[0].outlet.name, "Northern Wire");
    let aside = text.replace("LOWPORT, May 3, 2024 (Reuters) -", "Lowport (Old Town) -");
    let gathered = gather("a.txt", aside.as_bytes(), &Options::default());
    assert_eq!(gathered.reports[0].outlet.name, "");
}

#[test]
fn titles_under_read_also_are_no_body_though_they_credit_somebody() {
    let text = format!(
        "Harbour Post\n\nFerry port to stay closed after storm\n\n3 May 2024\n\n{BODY}\n\nRead also\n\
         Price of rope climbs to 31 crowns a metre, traders say more is to come\nMayor: deficit will reach 5.1 percent\n\
         \"We were lied to\": 2,400 savers sue island bank\nSubscribe to our channel\n"
    );
    let found = outline(&text);
    for title in ["Price of rope", "Mayor: deficit", "\"We were lied"] {
        assert!(found.contains(&format!("furniture | {title}")), "{found}");
    }
}

#[test]
fn a_page_may_name_itself_behind_its_title() {
    let page = format!(
        "<html><head><title>Ferry port to stay closed - Island Now</title></head><body><nav>Front page</nav>\
         <h1>Ferry port to stay closed</h1><p>Island Now, 3 May 2024</p><p>{BODY}</p></body></html>"
    );
    let gathered = gather("a.html", page.as_bytes(), &Options::default());
    assert_eq!(gathered.reports[0].outlet.name, "Island Now");
}

#[test]
fn a_masthead_names_the_publisher() {
    let cases = [
        (
            "The Long Pier | World | Analysis\n# Port to stay closed for a month\nBy Jane Roe, harbour editor — 4 May 2024",
            "The Long Pier",
        ),
        (
            "Pier House / archive / about / rss\n# Port to stay closed for a month\n*Jane Roe · 4 May 2024*",
            "Pier House",
        ),
        (
            "Home › News › Harbour\nDaily Pier\nPort to stay closed for a month\nBy Jane Roe\n4 May 2024",
            "Daily Pier",
        ),
        (
            "Skip to content | Easy words | Contact\nTown of Halm – Press and Public Relations\nPress release 41/2024 · 4 May 2024\nPort to stay closed for a month",
            "Town of Halm",
        ),
        (
            "Halm Centre for the Study of Ports\nNote 14/2024 · 4 May 2024\nWhat the closure of the port means\nJane Roe, Senior Fellow",
            "Halm Centre for the Study of Ports",
        ),
        (
            "Halm Harbour Trust\nPress office · For immediate release · 4 May 2024, 08:30\nClosure of the port: update no. 6",
            "Halm Harbour Trust",
        ),
        (
            "EUR 41.92 ▲  GBP 45.10 ▼  OIL 71.3\npier-news.example\n04.05.2024 21:47\nPort to stay closed for a month after storm",
            "pier-news.example",
        ),
        (
            "☰  PIER   NEWS   SPORT\nPort to stay closed for a month after storm\nBy Jane Roe for The Daily Pier\n06:30, 4 May 2024",
            "The Daily Pier",
        ),
        (
            "Schedule · Podcasts · Travel\nRadio Halm – The Early Hour\nBroadcast on Saturday, 4 May 2024\nPort to stay closed for a month after storm",
            "Radio Halm",
        ),
        (
            "[about](/about) | [archive](/archive)  | [tea](/tea)\nThe Far Pier\n*a blog about ports*\nA month without ships\nposted 4 May 2024 by gull",
            "The Far Pier",
        ),
        (
            "Port to stay closed for a month after storm\n04.05.2024 14:05\n\nHALM, 4 May. /Pier Wire/. The port will stay closed, the mayor said.",
            "Pier Wire",
        ),
        (
            "[Home](/) · [Ports](/ports) · [Events](/events)\nInstitute for Quiet Harbours · Commentary no. 12 · 4 May 2024\n# Three readings of a closure\nBy Jane Roe, senior fellow",
            "Institute for Quiet Harbours",
        ),
        (
            "PIERA | POLITICS | SOCIETY | PHOTO\nEnglish | Deutsch\nPort to stay closed for a month after storm\n17:30 4 May 2024 | Politics\n\nHALM, May 4 /PIERA/. The port will stay closed, the mayor said.",
            "PIERA",
        ),
        // A headline in capitals is no publisher, nor is a section.
        (
            "Council Rejects Plan for New Pier\nMay 4, 2024\nThe vote followed a long debate in the town hall",
            "",
        ),
        (
            "Sport | Weather | Video\nPort to stay closed for a month after storm\n4 May 2024",
            "",
        ),
    ];
    for (head, want) in cases {
        let outlined = outline(&format!("{head}\n\n{BODY}\n"));
        assert!(
            outlined.contains(&format!("outlet: {want}\n")),
            "{head}\n---\n{outlined}"
        );
    }
}
