//! Invented stories, told twice.

use super::*;
use onrecord_nouns::{
    Certainty, Chain, CueAct, Entity, EntityId, EntityKind, Label, Link, LinkBasis, Mode, Part, Polarity,
    Reach, Rule, Setting, Statement, Syntax,
};
use proptest::prelude::*;

pub(super) fn one_block(text: &Text) -> Vec<Block> {
    vec![Block {
        span: text.whole(),
        label: Label::Body,
        rule: "test",
    }]
}

pub(super) fn input<'a>(text: &'a Text, blocks: &'a [Block]) -> ReuseInput<'a> {
    ReuseInput {
        report: ReportId([0; 8]),
        text,
        blocks,
        quotes: &[],
        masked: &[],
        published: Days::OPEN,
        time: None,
        outlet: "",
        reading: None,
    }
}

/// A reading of a report that the first outlet prints and that has all it tells from the second.
pub(super) fn citing(text: &Text, [printed, outlet]: [&str; 2]) -> Reading {
    let entity = |name: &str| Entity {
        name: name.to_owned(),
        span: None,
        aliases: Vec::new(),
        kind: EntityKind::Outlet,
        known: None,
        actor: None,
        anonymous: None,
        mentions: Vec::new(),
    };
    let link = |number: u32| Link {
        entity: EntityId(number),
        basis: LinkBasis::Explicit,
        reach: Reach::Report,
        evidence: None,
    };
    let statement = Statement {
        source: Vec::new(),
        cue: Vec::new(),
        content: vec![text.whole()],
        mode: Mode::Indirect,
        certainty: Certainty::Plain,
        hedges: Vec::new(),
        conditions: Vec::new(),
        speaker: None,
        chain: Chain {
            links: vec![link(0), link(1)],
        },
        act: CueAct::default(),
        polarity: Polarity::Positive,
        nested_in: None,
        setting: Setting::default(),
        rule: Rule {
            id: "test".to_owned(),
            score: None,
        },
    };
    Reading {
        report: ReportId([0; 8]),
        syntax: Syntax::default(),
        quotes: Vec::new(),
        mentions: Vec::new(),
        entities: vec![entity(printed), entity(outlet)],
        times: Vec::new(),
        happenings: Vec::new(),
        quantities: Vec::new(),
        statements: vec![statement],
        boilerplate: Vec::new(),
        doubts: Vec::new(),
    }
}

/// A report of the tests: its text, and the phrases in it that are masked.
struct Told {
    text: Text,
    blocks: Vec<Block>,
    masked: Vec<Span>,
    published: Days,
    outlet: &'static str,
}

impl Told {
    fn new(text: &str) -> Self {
        let text = Text::from(text);
        Self {
            blocks: one_block(&text),
            text,
            masked: Vec::new(),
            published: Days::OPEN,
            outlet: "",
        }
    }

    fn crediting(mut self, phrase: &str) -> Self {
        let start = self
            .text
            .as_str()
            .find(phrase)
            .expect("the phrase stands in the text");
        self.masked.extend(self.text.span(start, start + phrase.len()));
        self
    }

    fn on(mut self, day: i8) -> Self {
        self.published = Days::one(jiff::civil::date(2031, 5, day));
        self
    }

    fn by(mut self, outlet: &'static str) -> Self {
        self.outlet = outlet;
        self
    }

    fn input(&self, number: u8) -> ReuseInput<'_> {
        ReuseInput {
            report: ReportId([number; 8]),
            masked: &self.masked,
            published: self.published,
            outlet: self.outlet,
            ..input(&self.text, &self.blocks)
        }
    }
}

fn found(reports: &[Told]) -> Vec<Reuse> {
    let inputs: Vec<ReuseInput<'_>> = (0..)
        .zip(reports)
        .map(|(number, report)| report.input(number))
        .collect();
    reuse(&inputs, &Options::default())
}

/// Each finding as text: how the sides are related, and the sentences that go together.
fn outline(reports: &[Told]) -> Vec<String> {
    let text = |report: ReportId| &reports[usize::from(report.0[0])].text;
    found(reports)
        .iter()
        .flat_map(|reuse| {
            reuse.a_spans.iter().zip(&reuse.b_spans).map(|(one, other)| {
                format!(
                    "{}: {} = {}",
                    reuse.relation.as_str(),
                    text(reuse.a).slice(*one),
                    text(reuse.b).slice(*other)
                )
            })
        })
        .collect()
}

const FERRY: &str = "The council voted on Monday to close the northern ferry line after two winters of losses. \
    Residents of the three islands said they had not been asked. The harbour office promised a bus \
    that would run twice a day until a new operator is found.";

const DAM: [&str; 5] = [
    "Engineers warned in March that the spillway of the Orvel dam would not survive another flood, the Courier wrote.",
    "The ministry answered that repairs worth 14 million crowns had been ordered, but no contract was ever signed.",
    "A retired inspector described how his reports on the cracked gates vanished from the archive.",
    "Farmers below the dam now demand that the reservoir be lowered by six metres before the thaw.",
    "The regional governor has ruled out an evacuation for the time being.",
];

/// The same report, told again by somebody else.
const DAM_AGAIN: [&str; 5] = [
    "The Courier reports that engineers cautioned as early as March that the Orvel dam's spillway could not withstand a further flood.",
    "According to the ministry, repair work for 14 million crowns was commissioned; however, a contract has never been signed.",
    "One former inspector told how the reports he wrote about cracks in the gates disappeared from the archives.",
    "Before the thaw sets in, farmers downstream want the reservoir lowered by six metres.",
    "For now, the region's governor excludes any evacuation.",
];

/// Another report on the same subject.
pub(super) const DAM_OTHERWISE: [&str; 4] = [
    "Schools in the Orvel valley will teach children how to reach high ground, the education office announced.",
    "The dam, built in 1961, supplies a third of the region's electricity.",
    "Insurers have raised premiums for houses below the reservoir twice this year.",
    "Visitors still come to walk along the crest on Sundays, and the governor was seen among them.",
];

#[test]
fn a_pasted_block_is_found_to_the_letter() {
    let reports = [
        Told::new(&format!(
            "Fishermen met the mayor.\n\n{FERRY}\n\nSnow is expected."
        )),
        Told::new(&format!(
            "A bridge was opened in the south.\n\n{FERRY}\n\nThe museum is closed."
        )),
    ];
    let found = found(&reports);
    assert_eq!(found.len(), 1);
    assert_eq!(reports[0].text.slice(found[0].a_spans[0]), FERRY);
    assert_eq!(reports[1].text.slice(found[0].b_spans[0]), FERRY);
    assert_eq!(
        (found[0].label, found[0].direction),
        (PassageLabel::Verbatim, ReuseDirection::Unknown)
    );
}

#[test]
fn one_report_told_twice_is_linked_sentence_by_sentence() {
    let outline = outline(&[Told::new(&DAM.join(" ")), Told::new(&DAM_AGAIN.join(" "))]);
    for (one, other) in DAM.iter().zip(DAM_AGAIN).take(4) {
        assert!(
            outline
                .iter()
                .any(|line| line.ends_with(&format!("{one} = {other}"))),
            "{one}\n{outline:#?}"
        );
    }
}

#[test]
fn another_report_on_the_same_subject_is_not_linked() {
    let reports = [Told::new(&DAM.join(" ")), Told::new(&DAM_OTHERWISE.join(" "))];
    assert_eq!(outline(&reports), Vec::<String>::new());
}

#[test]
fn tellings_that_name_one_source_have_one_origin() {
    let (one, other) = (
        "The Courier reports this.",
        "This was written by the Courier, citing engineers.",
    );
    let reports = [
        Told::new(&format!("{one} {}", DAM.join(" "))).crediting(one),
        Told::new(&format!("{other} {}", DAM_AGAIN.join(" "))).crediting(other),
    ];
    let found = found(&reports);
    assert!(!found.is_empty());
    assert!(found.iter().all(|reuse| reuse.relation == Relation::SameOrigin));
    assert!(
        found
            .iter()
            .all(|reuse| reuse.direction == ReuseDirection::Unknown)
    );
}

#[test]
fn masked_attribution_is_no_shared_text() {
    let credit =
        "This is reported by the Northern Telegraph citing three officials of the fisheries ministry.";
    let reports = [
        Told::new(&format!("Herring was plentiful this spring. {credit}")).crediting(credit),
        Told::new(&format!("A tunnel is to be dug under the strait. {credit}")).crediting(credit),
    ];
    assert_eq!(outline(&reports), Vec::<String>::new());
}

#[test]
fn a_changed_figure_is_listed() {
    let reports = [
        Told::new(FERRY),
        Told::new(&FERRY.replace("twice a day", "7 times a day")),
    ];
    assert!(found(&reports)[0].changes.is_empty(), "a word is no figure");
    let with = |figure: &str| {
        Told::new(&format!(
            "{FERRY} The line lost {figure} million crowns in one year."
        ))
    };
    let reports = [with("3.5"), with("5.5")];
    let found = found(&reports);
    let change = &found[0].changes[0];
    let shown = (
        reports[0].text.slice(change.a.unwrap()),
        reports[1].text.slice(change.b.unwrap()),
    );
    assert_eq!((change.kind, shown), ("figure", ("3.5", "5.5")));
}

#[test]
fn the_earlier_report_had_it_first_unless_a_credit_says_otherwise() {
    let copy = format!("{FERRY} The Harbour Post wrote this.");
    let by_time = [
        Told::new(FERRY).on(3).by("Harbour Post"),
        Told::new(FERRY).on(2).by("Daily Echo"),
    ];
    assert_eq!(found(&by_time)[0].direction, ReuseDirection::BToA);
    let by_credit = [
        Told::new(FERRY).on(3).by("Harbour Post"),
        Told::new(&copy)
            .on(2)
            .by("Daily Echo")
            .crediting("The Harbour Post wrote this."),
    ];
    assert_eq!(found(&by_credit)[0].direction, ReuseDirection::AToB);
}

#[test]
fn the_same_speech_in_two_reports_is_a_shared_quotation() {
    let speech = "“We were promised a bridge, and we got a ferry that sinks, and now we get a bus that swims, \
        and I will not sign it before the islands have voted on it in the open”";
    let reports = [
        Told::new(&format!(
            "In the evening the mayor rose to speak. {speech}, she told a crowded hall in Tarn."
        )),
        Told::new(&format!(
            "Her refusal came late. {speech}, said Ines Moll, whose term ends in June."
        )),
    ];
    let found = found(&reports);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].label, PassageLabel::SharedQuotation);
}

#[test]
fn a_line_that_an_outlet_always_prints_is_furniture() {
    let line = "Readers who know more than we do can write to our desk in Tarn, and we will answer within three days.";
    let reports: Vec<Told> = DAM
        .iter()
        .take(3)
        .map(|sentence| Told::new(&format!("{sentence}\n\n{line}")).by("Harbour Post"))
        .collect();
    let found = found(&reports);
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|reuse| reuse.label == PassageLabel::Furniture));
}

#[test]
fn the_parent_is_the_earlier_report_that_holds_most() {
    let reports = [
        Told::new(&format!("{FERRY} {}", DAM.join(" "))).on(1),
        Told::new(&DAM.join(" ")).on(2),
        Told::new(&format!("{} {FERRY}", DAM.join(" "))).on(3),
    ];
    let inputs: Vec<ReuseInput<'_>> = (0..)
        .zip(&reports)
        .map(|(number, report)| report.input(number))
        .collect();
    let parents = lineage(&inputs, &reuse(&inputs, &Options::default()));
    let of_last = parents
        .iter()
        .find(|parent| parent.child == inputs[2].report)
        .unwrap();
    assert_eq!((of_last.parent, of_last.part), (inputs[0].report, Part::Main));
}

#[test]
fn lost_hedges_point_from_the_fuller_text_where_nothing_else_does() {
    let fuller =
        format!("{FERRY} The losses may have reached about 3 million crowns, the office reportedly fears.");
    let barer = format!("{FERRY} The losses have reached 3 million crowns, the office fears.");
    let reports = [Told::new(&barer), Told::new(&fuller)];
    let found = found(&reports);
    assert_eq!(found[0].direction, ReuseDirection::BToA, "{found:#?}");
    assert!(
        found[0]
            .changes
            .iter()
            .any(|change| change.kind == "hedge" && change.a.is_none())
    );
}

#[test]
fn a_lost_rank_is_listed_and_points_as_a_lost_hedge_does() {
    let fuller = format!("{FERRY} A senior official of the harbour office said the losses may grow.");
    let barer = format!("{FERRY} An official of the harbour office said the losses grow.");
    let reports = [Told::new(&barer), Told::new(&fuller)];
    let found = found(&reports);
    let ranks: Vec<&str> = found[0]
        .changes
        .iter()
        .filter(|change| change.kind == "rank" && change.a.is_none())
        .map(|change| reports[1].text.slice(change.b.unwrap()))
        .collect();
    assert_eq!(ranks, ["senior"], "{found:#?}");
    assert_eq!(found[0].direction, ReuseDirection::BToA, "{found:#?}");
}

#[test]
fn a_letter_that_one_quotes_and_the_other_retells_is_a_shared_quotation() {
    let reports = [
        Told::new(
            "The ferry office answered in the evening. “These papers are protected from disclosure by the harbour \
             act, by the rules on tenders and by the privilege of the council,” Ines Moll wrote in a letter.",
        ),
        Told::new(
            "Nothing will come of the request for now. In her letter, the mayor said the papers were protected \
             from disclosure by the harbour act, by the rules on tenders and by the privilege of the council.",
        ),
    ];
    let found = found(&reports);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].label, PassageLabel::SharedQuotation);
}

#[test]
fn a_stock_line_with_the_name_of_its_outlet_in_it_is_furniture_everywhere() {
    let outlets = [
        "Harbour Post",
        "Daily Echo",
        "Tarn Courier",
        "Orvel Times",
        "Islands Today",
        "The Gate",
    ];
    let reports: Vec<Told> = outlets
        .iter()
        .zip(DAM.iter().chain(&DAM_OTHERWISE))
        .map(|(outlet, sentence)| {
            Told::new(&format!(
                "{sentence}\n\nGet the evening letter of {outlet} with all that the islands talk about, free of charge."
            ))
            .by(outlet)
        })
        .collect();
    let found = found(&reports);
    assert!(
        found.iter().all(|reuse| reuse.label == PassageLabel::Furniture),
        "{found:#?}"
    );
}

#[test]
fn near_duplicates_are_one_cluster_and_a_long_report_does_not_join_two() {
    let (dam, ferry) = (DAM.join(" "), format!("{FERRY} {FERRY}"));
    let reports = [
        Told::new(&dam),
        Told::new(&DAM[..4].join(" ")),
        Told::new(FERRY),
        Told::new(&format!("{FERRY} Snow is expected.")),
        Told::new(&format!("{dam} {ferry}")),
    ];
    let inputs: Vec<ReuseInput<'_>> = (0..)
        .zip(&reports)
        .map(|(number, report)| report.input(number))
        .collect();
    let clusters = clusters(&inputs, &reuse(&inputs, &Options::default()), 0.6);
    let members: Vec<Vec<u8>> = clusters
        .iter()
        .map(|cluster| cluster.reports.iter().map(|report| report.0[0]).collect())
        .collect();
    assert_eq!(members, [vec![0, 1], vec![2, 3]]);
}

#[test]
fn a_block_that_went_through_hands_is_from_the_first_or_the_last() {
    let with = |own: &str, day: i8| Told::new(&format!("{own} {own} {own}\n\n{FERRY}")).on(day);
    let reports = [with(DAM[0], 1), with(DAM[1], 2), with(DAM[2], 3), with(DAM[3], 4)];
    let inputs: Vec<ReuseInput<'_>> = (0..)
        .zip(&reports)
        .map(|(number, report)| report.input(number))
        .collect();
    let parents = lineage(&inputs, &reuse(&inputs, &Options::default()));
    let of_last: Vec<_> = parents
        .iter()
        .filter(|parent| parent.child == inputs[3].report)
        .collect();
    assert_eq!(of_last.len(), 1);
    assert_eq!(of_last[0].parent, inputs[0].report);
    assert!(of_last[0].or.contains(&inputs[2].report));
}

#[test]
fn runs_that_are_out_of_order_or_no_runs_are_refused() {
    assert!(Postings::read(&b"something else"[..]).is_err());
    let report = Told::new(FERRY);
    let mut run = Vec::new();
    Postings::of(&[report.input(1)]).write(&mut run).unwrap();
    let (first, second) = (run.len() - 24, run.len() - 12);
    let (head, tail) = run.split_at_mut(second);
    head[first..].swap_with_slice(tail);
    assert!(Postings::read(run.as_slice()).is_err());
}

fn any_pile() -> impl Strategy<Value = Vec<String>> {
    let sentences: Vec<&str> = DAM
        .into_iter()
        .chain(DAM_AGAIN)
        .chain(DAM_OTHERWISE)
        .chain([FERRY, "Ja. “Ünï 5%”\n"])
        .collect();
    let report = proptest::collection::vec((proptest::sample::select(sentences), "\\PC{0,12}"), 0..8)
        .prop_map(|parts| {
            parts
                .iter()
                .map(|(sentence, noise)| format!("{sentence} {noise}\n"))
                .collect()
        });
    proptest::collection::vec(report, 0..7)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn order_and_threads_change_nothing_and_spans_fit(pile in any_pile(), most_in_story in 0_usize..9) {
        let reports: Vec<Told> = pile.iter().map(|text| Told::new(text)).collect();
        let inputs: Vec<ReuseInput<'_>> = (0..).zip(&reports).map(|(number, report)| report.input(number)).collect();
        let options = Options { most_in_story, ..Options::default() };
        let expected = reuse(&inputs, &options);
        for found in &expected {
            prop_assert!(found.a < found.b);
            prop_assert_eq!(found.a_spans.len(), found.b_spans.len());
            for (report, spans) in [(found.a, &found.a_spans), (found.b, &found.b_spans)] {
                let text = &reports[usize::from(report.0[0])].text;
                for span in spans {
                    prop_assert_eq!(text.span(span.start(), span.end()), Some(*span));
                    prop_assert!(!span.is_empty());
                }
            }
        }
        let mut backwards = inputs.clone();
        backwards.reverse();
        for threads in [1, 3] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let found = pool.install(|| reuse(&backwards, &options));
            prop_assert_eq!(&found, &expected);
        }
    }

    #[test]
    fn day_by_day_is_the_same_as_in_one_go(pile in any_pile(), cut in 0_usize..7, other_cut in 0_usize..7) {
        let reports: Vec<Told> = pile.iter().map(|text| Told::new(text)).collect();
        let inputs: Vec<ReuseInput<'_>> = (0..).zip(&reports).map(|(number, report)| report.input(number)).collect();
        let options = Options::default();
        let bytes = |postings: &Postings| {
            let mut run = Vec::new();
            postings.write(&mut run).unwrap();
            run
        };
        let at_once = Postings::of(&inputs);
        let (early, late) = (cut.min(other_cut).min(inputs.len()), cut.max(other_cut).min(inputs.len()));
        let days = [&inputs[..early], &inputs[early..late], &inputs[late..]].map(Postings::of);
        let [one, two, three] = days.clone();
        let kept = two.joined(three).joined(one);
        prop_assert_eq!(bytes(&kept), bytes(&at_once));

        let runs: Vec<Vec<u8>> = days.iter().map(bytes).collect();
        let mut merged = Vec::new();
        merge_runs(runs.iter().map(Vec::as_slice).collect(), &mut merged).unwrap();
        prop_assert_eq!(&merged, &bytes(&at_once));
        prop_assert_eq!(&Postings::read(merged.as_slice()).unwrap(), &at_once);

        let pairs = kept.pairs(&options);
        prop_assert_eq!(reuse_of(&inputs, &pairs, &options), reuse(&inputs, &options));
        let new: Vec<ReportId> = inputs[late..].iter().map(|input| input.report).collect();
        for pair in kept.pairs_with(&new, &options) {
            prop_assert!(pairs.contains(&pair));
        }
        let taken_out = kept.without(&new);
        prop_assert_eq!(taken_out, Postings::of(&inputs[..late]));
    }
}

#[test]
fn one_sentence_retold_is_found_though_nothing_runs_on_around_it() {
    let retold = "The harvest is late this year. In the market square about 2,300 growers of barley marched, the \
                  organisers named the number of 7,000. Nobody knows when the mill opens again.";
    let own = "Rain fell on the valley all morning. Some 2,300 barley growers came, marching past the town \
               hall; organisers put the crowd at more than 7,000. The station café had sold out by noon.";
    let (one, other) = (Told::new(own), Told::new(retold));
    let inputs = [one.input(1), other.input(2)];
    let found = reuse(&inputs, &Options::default());
    let [link] = found.as_slice() else {
        panic!("one link, not {found:?}");
    };
    assert!(one.text.slice(link.a_spans[0]).starts_with("Some 2,300"));
    assert!(other.text.slice(link.b_spans[0]).starts_with("In the market"));
    // In a pile of many things a sentence alone binds nobody.
    let many = Options {
        most_in_story: 1,
        ..Options::default()
    };
    assert_eq!(reuse(&inputs, &many), []);
}
