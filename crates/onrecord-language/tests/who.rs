//! Who is named, and who are the same: two sentences at most for each rule.

use std::fmt::Write as _;

use insta::assert_snapshot;
use jiff::civil::date;
use onrecord_language::{Model, syntax, who};
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{
    Block, Days, Input, Known, Label, Outlet, Published, Report, ReportId, SourceMap, Text,
};

/// A report of one paragraph, published on 1 March 2025.
fn report(words: &str) -> Report {
    let text = Text::from(words);
    let blocks = vec![Block {
        span: text.whole(),
        label: Label::Body,
        rule: "test",
    }];
    Report {
        id: ReportId([0; 8]),
        input: Input {
            path: String::new(),
            file: String::new(),
            bytes: 0,
            sha256: String::new(),
            record: None,
            url: None,
            format: "text",
            encoding: "UTF-8",
        },
        text,
        source_map: SourceMap::default(),
        language: None,
        outlet: Outlet {
            name: "Fjord Daily".to_owned(),
            ..Outlet::default()
        },
        published: Published {
            days: Days::one(date(2025, 3, 1)),
            ..Published::unknown()
        },
        blocks,
        leads: Vec::new(),
        doubts: Vec::new(),
    }
}

fn key(known: Option<&Known>) -> String {
    match known {
        Some(
            Known::Country(name) | Known::Organisation(name) | Known::Outlet(name) | Known::Person(name),
        ) => {
            format!(" [{name}]")
        }
        None => String::new(),
    }
}

/// One line a mention: its words, whom it means, of what kind, for whom, and why.
fn outline_with(words: &str, model: Option<&Model>) -> String {
    let report = report(words);
    let syntax = syntax(&report.text, &report.blocks, model);
    let (mentions, entities) = who(&report, &syntax, Lexicon::english());
    let mut lines = String::new();
    for mention in &mentions {
        let _ = write!(lines, "{} -> ", report.text.slice(mention.span));
        let _ = match mention.entity.and_then(|entity| entities.get(entity.index())) {
            Some(entity) => writeln!(
                lines,
                "{}, {}{}; {:?}",
                entity.name,
                entity.kind.as_str(),
                key(entity.actor.as_ref()),
                mention.reason
            ),
            None => writeln!(lines, "?"),
        };
    }
    lines
}

fn outline(words: &str) -> String {
    outline_with(words, Some(Model::english()))
}

#[test]
fn a_surname_follows_the_full_name() {
    assert_snapshot!(outline("Norwegian Prime Minister Kari Berg said the bridge would open. Berg thanked the town."), @"
    Norwegian Prime Minister Kari Berg -> Kari Berg, person [NO]; First
    Berg -> Kari Berg, person [NO]; PartOfName
    ");
}

#[test]
fn first_name_alone_means_nobody_where_two_bear_it() {
    assert_snapshot!(outline("Anna Lund and Anna Holm met on Monday. Anna did not speak."), @"
    Anna Lund -> Anna Lund, person; First
    Anna Holm -> Anna Holm, person; First
    Anna -> ?
    ");
}

#[test]
fn they_are_the_plural_source() {
    assert_snapshot!(outline("Danish officials said the port was full. According to them, ships wait for days."), @"
    Danish officials -> Danish officials, anonymous [DK]; First
    them -> Danish officials, anonymous [DK]; Pronoun
    ");
}

#[test]
fn the_official_is_the_one_last_introduced() {
    assert_snapshot!(outline("A senior Danish official said the port would open. The official added that two diplomats disagreed."), @"
    A senior Danish official -> A senior Danish official, anonymous [DK]; First
    The official -> A senior Danish official, anonymous [DK]; Definite
    two diplomats -> two diplomats, anonymous; First
    ");
}

#[test]
fn the_newspaper_is_the_outlet_last_named() {
    assert_snapshot!(outline("Sources told the Harbour Gazette that the mayor had left. The newspaper did not name the sources."), @"
    Sources -> Sources, anonymous; First
    the Harbour Gazette -> Harbour Gazette, outlet; First
    the mayor -> the mayor, person; First
    The newspaper -> Harbour Gazette, outlet; Definite
    the sources -> Sources, anonymous; SameName
    ");
}

#[test]
fn an_apposition_describes_the_name() {
    assert_snapshot!(outline("Ole Sand, a senior NATO official, said no. The official left."), @"
    Ole Sand, a senior NATO official -> Ole Sand, person [NATO]; First
    The official -> Ole Sand, person [NATO]; Definite
    ");
}

#[test]
fn a_team_is_not_its_leader() {
    assert_snapshot!(outline("Kari Berg's team rejected the plan. The team said it was late."), @"
    Kari Berg's team -> Kari Berg's team, group; First
    Kari Berg -> Kari Berg, person; First
    the plan -> the plan, document; First
    The team -> Kari Berg's team, group; Definite
    ");
}

#[test]
fn a_capital_acts_as_its_country_and_is_a_place_elsewhere() {
    assert_snapshot!(outline("Warsaw said it would wait. He travelled to Warsaw before Poland agreed."), @"
    Warsaw -> Poland, government; First
    He -> ?
    Poland -> Poland, government; Lexicon
    ");
}

#[test]
fn an_acronym_in_brackets_is_the_name() {
    assert_snapshot!(outline("The Coastal Rescue Federation (CRF) warned of storms. CRF said boats were short."), @"
    The Coastal Rescue Federation (CRF -> Coastal Rescue Federation, organisation; First
    CRF -> Coastal Rescue Federation, organisation; Acronym
    CRF -> Coastal Rescue Federation, organisation; Acronym
    ");
}

#[test]
fn a_quoted_outlet_is_an_outlet() {
    assert_snapshot!(outline("The port will close, reports \"Harbour Times\", quoted by harbour.example.com."), @"
    Harbour Times -> Harbour Times, outlet; First
    harbour.example.com -> harbour.example.com, outlet; First
    ");
}

#[test]
fn romanisations_are_one_person() {
    assert_snapshot!(outline("President Volodymyr Zelensky spoke. Later Zelenskyy left."), @"
    President Volodymyr Zelensky -> Volodymyr Zelensky, person [UA]; First
    Zelenskyy -> Volodymyr Zelensky, person [UA]; PartOfName
    ");
}

#[test]
fn another_expert_is_somebody_new() {
    assert_snapshot!(outline("Experts said rents would rise. Another expert said they would fall."), @"
    Experts -> Experts, anonymous; First
    Another expert -> Another expert, anonymous; First
    they -> Experts, anonymous; Pronoun
    ");
}

#[test]
fn people_who_share_a_first_name_stay_apart() {
    assert_snapshot!(outline("Donald Trump said the talks went well. Donald Tusk disagreed, and Tusk left."), @"
    Donald Trump -> Donald Trump, person [US]; First
    the talks -> the talks, event; First
    Donald Tusk -> Donald Tusk, person [PL]; First
    Tusk -> Donald Tusk, person [PL]; PartOfName
    ");
}

#[test]
fn an_administration_is_a_group() {
    assert_snapshot!(outline("The Trump administration declined to comment."), @"
    The Trump administration -> The Trump administration, group [US]; First
    ");
}

#[test]
fn a_meeting_and_a_letter_speak() {
    assert_snapshot!(outline("The summit stressed trade. The letter said that three firms had won."), @"
    The summit -> The summit, event; First
    The letter -> The letter, document; First
    three firms -> three firms, group; First
    ");
}

#[test]
fn she_is_the_woman_even_if_a_man_stands_nearer() {
    assert_snapshot!(outline("Anna Holm met Peter Dahl. She said the road was closed."), @"
    Anna Holm -> Anna Holm, person; First
    Peter Dahl -> Peter Dahl, person; First
    She -> Anna Holm, person; Pronoun
    ");
}

#[test]
fn who_was_the_subject_before_goes_on_though_no_list_knows_the_name() {
    assert_snapshot!(outline("Minister Karin Holt said the ferry stays. Xandrel Stroud, head of the guild, urged the council to sign. She left."), @"
    Minister Karin Holt -> Karin Holt, person; First
    Xandrel Stroud, head of the guild -> Xandrel Stroud, person; First
    the council -> the council, organisation; First
    She -> Xandrel Stroud, person; Pronoun
    ");
}

#[test]
fn the_publisher_is_known_in_the_text() {
    assert_snapshot!(outline("The mayor told Fjord Daily that the road was closed."), @"
    The mayor -> The mayor, person; First
    Fjord Daily -> Fjord Daily, outlet; First
    ");
}

#[test]
fn a_document_is_taken_up_by_another_name() {
    assert_snapshot!(outline("The council answered a list of questions. The document asks about roads, and the request states a date."), @"
    The council -> The council, organisation; First
    a list of questions -> a list of questions, document; First
    The document -> a list of questions, document; Definite
    the request -> a list of questions, document; Definite
    ");
}

#[test]
fn a_former_role_is_a_rank() {
    assert_snapshot!(outline("A former minister said the law was weak."), @"
    A former minister -> A former minister, anonymous; First
    ");
}

#[test]
fn a_possessor_gives_the_actor() {
    assert_snapshot!(outline("Kremlin spokesman Ivan Orlov said no. His aide said yes."), @"
    Kremlin spokesman Ivan Orlov -> Ivan Orlov, person [RU]; First
    His aide -> His aide, anonymous [RU]; First
    ");
}

#[test]
fn without_a_model_names_titles_and_listed_nouns_are_found() {
    assert_snapshot!(outline_with("Prime Minister Kari Berg said no. According to two officials, Berg left.", None), @"
    Prime Minister Kari Berg -> Kari Berg, person; First
    two officials -> two officials, anonymous; First
    Berg -> Kari Berg, person; PartOfName
    ");
}
