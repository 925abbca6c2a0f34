//! Small invented texts and what must be read in them. Each test's name is its claim.

use insta::assert_snapshot;
use onrecord_language::Model;
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{
    Block, Input, Label, Outlet, Published, Reading, Report, ReportId, SourceMap, Span, Statement, Text,
};

/// Reads a text whose paragraphs stand on lines of their own. `# ` opens a headline, `## ` a subhead.
fn read(words: &str) -> (Text, Reading) {
    let text = Text::new(words);
    let blocks = text
        .lines(text.whole())
        .map(|line| {
            let words = text.slice(line);
            let (label, mark) = if words.starts_with("## ") {
                (Label::Subhead, 3)
            } else if words.starts_with("# ") {
                (Label::Headline, 2)
            } else {
                (Label::Body, 0)
            };
            let span = text.span(line.start() + mark, line.end()).unwrap_or(line);
            Block {
                span,
                label,
                rule: "test",
            }
        })
        .collect();
    let report = Report {
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
        text: text.clone(),
        source_map: SourceMap::identity(),
        language: None,
        outlet: Outlet::default(),
        published: Published::unknown(),
        blocks,
        leads: Vec::new(),
        doubts: Vec::new(),
    };
    let reading = crate::read(&report, Lexicon::english(), Some(Model::english()));
    (text, reading)
}

/// What is read in such a text, a statement and its chain each.
pub(super) fn outline(words: &str) -> String {
    let (text, reading) = read(words);
    let words = |spans: &[Span]| {
        let parts: Vec<&str> = spans.iter().map(|span| text.slice(*span)).collect();
        parts.join(" | ")
    };
    let line = |statement: &Statement| {
        let chain: Vec<&str> = statement
            .chain
            .links
            .iter()
            .map(|link| match reading.entity(link.entity) {
                Some(entity) if !entity.name.is_empty() => entity.name.as_str(),
                _ => "this report",
            })
            .collect();
        let mut line = format!(
            "{} [{}] {}: {}\n    {} ({})",
            statement.mode.as_str(),
            words(&statement.source),
            words(&statement.cue),
            words(&statement.content),
            chain.join(" <- "),
            statement.chain.basis().as_str(),
        );
        if !statement.hedges.is_empty() {
            line += &format!("; hedged by {}", words(&statement.hedges));
        }
        if !statement.conditions.is_empty() {
            line += &format!("; only {}", words(&statement.conditions));
        }
        if let Some(outer) = statement.nested_in {
            line += &format!("; inside {}", outer.0);
        }
        line
    };
    let lines: Vec<String> = reading.statements.iter().map(line).collect();
    lines.join("\n")
}

#[test]
fn said_that_hands_over_a_clause() {
    assert_snapshot!(outline("Mayor Anna Berg said that the bridge will close in May."), @"
        indirect [Mayor Anna Berg] said: the bridge will close in May
            this report <- Anna Berg (explicit)
        ");
}

#[test]
fn said_needs_no_that() {
    assert_snapshot!(outline("The ministry said the harbour was safe."), @"
        indirect [The ministry] said: the harbour was safe
            this report <- The ministry (coref)
        ");
}

#[test]
fn a_cue_in_the_middle_parts_the_content() {
    assert_snapshot!(outline("Some ships, she suggested, may be moved north."), @"
        indirect [she] suggested: Some ships | may be moved north
            this report (explicit); hedged by may
        ");
}

#[test]
fn a_cue_may_stand_behind_and_turned_round() {
    assert_snapshot!(outline("“The harbour is closed,” said Peter Holm, a pilot."), @"
        direct [Peter Holm, a pilot] said: “The harbour is closed,”
            this report <- Peter Holm (explicit)
        ");
}

#[test]
fn a_quotation_of_two_sentences_is_one_content() {
    assert_snapshot!(outline("“We waited for hours. Nobody came to help us,” Anna Berg said."), @"
        direct [Anna Berg] said: “We waited for hours. Nobody came to help us,”
            this report <- Anna Berg (explicit)
        ");
}

#[test]
fn a_quotation_goes_on_behind_its_cue() {
    assert_snapshot!(outline("“We waited for hours,” Anna Berg said. “Nobody came to help us.”"), @"
        direct [Anna Berg] said: “We waited for hours,”
            this report <- Anna Berg (explicit)
        direct [Anna Berg] : “Nobody came to help us.”
            this report <- Anna Berg (inherited)
        ");
}

#[test]
fn a_lost_opening_mark_is_still_speech() {
    assert_snapshot!(outline("The channel is too narrow. We need another one,” said Peter Holm, a senior pilot."), @"
        direct [Peter Holm, a senior pilot] said: The channel is too narrow. We need another one,”
            this report <- Peter Holm (explicit)
        ");
}

#[test]
fn a_few_quoted_words_make_it_mixed() {
    assert_snapshot!(outline("Anna Berg said there was no “final agreement” on the harbour."), @"
        mixed [Anna Berg] said: there was no “final agreement” on the harbour
            this report <- Anna Berg (explicit)
        ");
}

#[test]
fn according_to_covers_its_sentence() {
    assert_snapshot!(outline("The bridge will close in May, according to a city official."), @"
        indirect [a city official] according to: The bridge will close in May
            this report <- a city official (explicit)
        ");
}

#[test]
fn according_to_may_come_first() {
    assert_snapshot!(outline("According to a city official, the bridge will close in May."), @"
        indirect [a city official] According to: the bridge will close in May
            this report <- a city official (explicit)
        ");
}

#[test]
fn citing_adds_a_link_to_the_chain() {
    assert_snapshot!(outline("According to Reuters, citing a port official, the bridge will close in May."), @"
        indirect [Reuters] According to: the bridge will close in May
            this report <- Reuters <- a port official (explicit)
        ");
}

#[test]
fn told_an_outlet_puts_the_outlet_before_the_speaker() {
    assert_snapshot!(outline("Anna Berg told Reuters that the bridge will close in May."), @"
        indirect [Anna Berg] told: the bridge will close in May
            this report <- Reuters <- Anna Berg (explicit)
        ");
}

#[test]
fn as_noted_by_holds_the_statement_before_it() {
    assert_snapshot!(outline("Norway and Sweden expressed opposition to closing the port, as noted by Reuters."), @"
        attitude [Norway | Sweden] expressed | opposition: closing the port
            this report <- Reuters <- Norway (explicit); inside 1
        indirect [Reuters] as noted by: Norway and Sweden expressed opposition to closing the port
            this report <- Reuters (explicit)
        ");
}

#[test]
fn this_is_reported_by_reaches_back_to_the_lead() {
    assert_snapshot!(
        outline("The port of Arden will close in May, a minister said.\nThis is reported by Reuters citing port officials.\nA port official said that the work takes a year."),
        @"
        indirect [a minister] said: The port of Arden will close in May
            this report <- Reuters <- a minister (inherited)
        document [Reuters] is reported by | citing: The port of Arden will close in May, a minister said
            this report <- Reuters <- port officials (explicit)
        indirect [A port official] said: the work takes a year
            this report <- Reuters <- A port official (inherited)
        "
    );
}

#[test]
fn a_credit_ends_where_background_begins() {
    assert_snapshot!(
        outline("The port will close in May. This is reported by Reuters.\nA port official said that the work takes a year.\n## Old quays\nBack in 2019, the mayor promised to rebuild the quays."),
        @"
        document [Reuters] is reported by: The port will close in May
            this report <- Reuters (explicit)
        indirect [A port official] said: the work takes a year
            this report <- Reuters <- A port official (inherited)
        act [the mayor] promised: to rebuild the quays
            this report <- the mayor (coref)
        "
    );
}

#[test]
fn a_relayed_credit_gives_two_outlets() {
    assert_snapshot!(outline("Ministers are discussing the port, reports \"Reuters\", quoted by Le Monde."), @"
        document [Reuters] reports | quoted by: Ministers are discussing the port
            this report <- Le Monde <- Reuters (explicit)
        ");
}

#[test]
fn a_headline_dash_credits_the_media() {
    assert_snapshot!(
        outline("# Norway supports the port, seeks funds — media\nReuters, citing its sources, reported the information."),
        @"
        indirect [media] media: Norway supports the port, seeks funds
            this report <- Reuters <- its sources (inherited)
        document [Reuters] citing | reported: Norway supports the port, seeks funds — media
            this report <- Reuters <- its sources (coref)
        "
    );
}

#[test]
fn agentless_forms_have_no_speaker() {
    assert_snapshot!(outline("It is emphasized that the harbour is safe. There are indications that Norway may pay."), @"
        agentless [] It is emphasized that: the harbour is safe
            this report (explicit); hedged by It is emphasized that
        agentless [] indications: Norway may pay
            this report (explicit); hedged by may
        ");
}

#[test]
fn a_threat_is_an_act() {
    assert_snapshot!(outline("Anna Berg threatened Norway with new tolls if the port closes."), @"
        act [Anna Berg] threatened: Norway with new tolls if the port closes
            this report <- Anna Berg (explicit); only if the port closes
        ");
}

#[test]
fn a_list_of_actors_keeps_each_of_them() {
    assert_snapshot!(outline("France, Norway and Sweden are pushing for a new treaty on fishing."), @"
        act [France | Norway | Sweden] are pushing for: a new treaty on fishing
            this report <- France (explicit)
        ");
}

#[test]
fn a_state_of_mind_is_an_attitude() {
    assert_snapshot!(outline("She is convinced that Norway will pay for the bridge."), @"
        attitude [She] convinced: Norway will pay for the bridge
            this report (explicit)
        ");
}

#[test]
fn speech_inside_speech_has_a_longer_chain() {
    assert_snapshot!(
        outline("Reuters wrote that many governments have clearly indicated that they can pay only with Norway's support."),
        @"
        indirect [Reuters] wrote: many governments have clearly indicated that they can pay only with Norway's support
            this report <- Reuters (explicit); only only with Norway's support
        indirect [many governments] have clearly indicated: they can pay only with Norway's support
            this report <- Reuters <- many governments (explicit); only only with Norway's support; inside 0
        "
    );
}

#[test]
fn plans_told_by_another_are_no_statements() {
    assert_snapshot!(outline("Peter Holm said that Norway plans to sell its ferries."), @"
        indirect [Peter Holm] said: Norway plans to sell its ferries
            this report <- Peter Holm (explicit)
        ");
}

#[test]
fn declining_to_comment_says_nothing() {
    assert_snapshot!(outline("The ministry declined to comment."), @"");
}

#[test]
fn a_name_in_quotation_marks_speaks_no_words() {
    assert_snapshot!(outline("The crew of the \"Northern Light\" left the harbour on Monday."), @"");
}

#[test]
fn a_question_to_nobody_is_no_statement() {
    assert_snapshot!(outline("Will the bridge close? Nobody knows the answer."), @"");
}

#[test]
fn a_transcript_gives_each_turn_to_its_speaker() {
    assert_snapshot!(outline("BERG: We will rebuild the quay.\nHOLM: That will take years."), @"
        direct [BERG] :: We will rebuild the quay
            this report <- BERG (explicit)
        direct [HOLM] :: That will take years
            this report <- HOLM (explicit)
        ");
}

#[test]
fn an_interviewer_makes_no_statements() {
    assert_snapshot!(outline("LIND: Will you rebuild the quay?\nHOLM: That will take years.\nLIND: So the plans were lost?\nHOLM: We found them.\nLIND: That is new."), @"
        direct [HOLM] :: That will take years
            this report <- HOLM (explicit)
        direct [HOLM] :: We found them
            this report <- HOLM (explicit)
        ");
}

#[test]
fn a_dash_signs_a_quotation() {
    assert_snapshot!(outline("“We waited for hours and nobody came.” — Anna Berg, Arden"), @"
        direct [Anna Berg] —: “We waited for hours and nobody came.”
            this report <- Anna Berg (explicit)
        ");
}

#[test]
fn what_one_says_ends_where_the_next_speaks() {
    assert_snapshot!(outline("Anna Berg said the bridge is safe, and Peter Holm said the harbour is full."), @"
        indirect [Anna Berg] said: the bridge is safe
            this report <- Anna Berg (explicit)
        indirect [Peter Holm] said: the harbour is full
            this report <- Peter Holm (explicit)
        ");
}

#[test]
fn a_sentence_with_commas_and_a_dash_is_no_dateline() {
    let masked = |words: &str| read(words).1.boilerplate.len();
    assert_eq!(
        masked("GHENT, May 4 (Harbour News) - Dockers went home after ten days."),
        1
    );
    assert_eq!(
        masked("In the first round, which was held on May 3, Rask gained 44 percent, Solt - 41 percent."),
        0
    );
}

#[test]
fn who_reports_by_citing_somebody_and_who_is_called_a_medium_is_an_outlet() {
    let outlets = |words: &str| -> Vec<String> {
        let entities = read(words).1.entities;
        let found = entities
            .iter()
            .filter(|entity| entity.kind == onrecord_nouns::EntityKind::Outlet);
        found
            .map(|entity| entity.name.clone())
            .filter(|name| !name.is_empty())
            .collect()
    };
    assert_eq!(
        outlets(
            "The mill will close in May, Kornweg reported, citing two millers. The toll rises, the agency writes."
        ),
        ["Kornweg"]
    );
    assert_eq!(
        outlets("As the tabloid Daily Sack learned from a clerk, the mill had begged for new stones."),
        ["Daily Sack"]
    );
    assert!(
        outlets("Open Sack, citing two millers, reported on Sunday that the mill would close.").len() <= 1
    );
    assert!(outlets("The Harbour Ministry reported, citing two pilots, that the port is full.").is_empty());
}

#[test]
fn a_credit_that_opens_a_sentence_with_its_day_credits_that_sentence_only() {
    let lines = outline(
        "As the Kelm Gazette reported on 14 May, the toll would rise by a third. Anna Berg called the toll a fraud.",
    );
    assert!(lines.contains("the toll would rise by a third"), "{lines}");
    assert!(lines.contains("this report <- Anna Berg (explicit)"), "{lines}");
}

#[test]
fn a_general_word_means_whoever_was_brought_in_as_one_of_that_kind() {
    let lines = outline(
        "Political scientist Udo Lamm sees the toll as a mistake. The miller is glad. “Someone needs a quarrel,” the expert believes.",
    );
    assert_eq!(lines.matches("<- Udo Lamm").count(), 2, "{lines}");
}

#[test]
fn the_ministry_is_the_one_that_has_the_word_in_its_name() {
    let lines = outline(
        "The Ministry of Ports of Halmland denied the reports. The toll is low, Anna Berg said. The ministry rejected the claim \
         that the port was shut.",
    );
    assert_eq!(
        lines.matches("<- Ministry of Ports of Halmland").count(),
        2,
        "{lines}"
    );
}
