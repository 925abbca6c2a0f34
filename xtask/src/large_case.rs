//! How fast is a large case? Makes one of invented reports, and asks it what people ask.
//!
//! The words are invented and drawn as words of a language are, few of them often and most of them
//! seldom. Readings are made up, not read, so that only keeping is timed: reports of four kilobytes with
//! tokens, twenty statements each, claims of a few statements, stories of a few reports.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use jiff::civil::date;
use onrecord_keep::{Case, ClaimQuery, Intake, Maker, Search};
use onrecord_nouns::{
    Attributed, Block, Certainty, Chain, Claim, CueAct, DateKind, Days, Entity, EntityId, EntityKind,
    Evidence, Findings, Indicator, Input, Label, Link, LinkBasis, Mode, Origin, Outlet, Polarity, Provenance,
    Published, Reach, Reading, Report, ReportId, Rule, Sentence, SentenceId, Setting, Source, SourceId,
    SourceMap, Statement, StatementId, StatementRef, Story, Substance, Syntax, Text, Token, TokenId,
};
use sha2::{Digest, Sha256};

use crate::kill_loop::Dice;

/// `cargo xtask large-case`
#[derive(Debug, Args)]
pub(crate) struct LargeCase {
    /// The case file to make, or to ask if it is there.
    case: PathBuf,
    /// How many reports it has.
    #[arg(long, default_value_t = 100_000)]
    reports: u32,
}

/// A question, with random numbers to vary it; gives how many answers there were.
type Ask<'a> = &'a mut dyn FnMut(&mut Dice) -> Result<usize, Box<dyn Error>>;

/// Statements of a report.
const STATEMENTS: u32 = 20;
/// Words of the language.
const WORDS: u64 = 60_000;
/// Reports of a story.
const STORY: u32 = 5;
/// Reports that are kept at once.
const PORTION: u32 = 500;
/// Sources of the case.
const SOURCES: u32 = 5_000;

#[expect(clippy::print_stdout, reason = "a command talks")]
pub(crate) fn run(arguments: &LargeCase) -> Result<ExitCode, Box<dyn Error>> {
    if !arguments.case.exists() {
        make(arguments)?;
    }
    let size = std::fs::metadata(&arguments.case)?.len();
    println!("file                     {:.1} MB", size as f64 / 1e6);
    let mut open = Vec::new();
    for _ in 0..20 {
        let begun = Instant::now();
        let case = Case::open(&arguments.case)?;
        case.stories(1, 0)?;
        open.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    println!("open                     {}", spread(open));
    let case = Case::open(&arguments.case)?;
    let mut dice = Dice(7);
    let mut time = |name: &str, ask: Ask<'_>| -> Result<(), Box<dyn Error>> {
        let (mut times, mut found) = (Vec::new(), 0);
        for _ in 0..60 {
            let begun = Instant::now();
            found += ask(&mut dice)?;
            times.push(begun.elapsed().as_secs_f64() * 1e3);
        }
        println!(
            "{name:24} {}  ({:.1} hits each)",
            spread(times),
            found as f64 / 60.0
        );
        Ok(())
    };
    let search = |words: String, statements: bool| Search {
        words,
        statements,
        limit: 20,
        ..Search::default()
    };
    time("word in reports", &mut |dice| {
        Ok(case.search(&search(word(dice), false))?.len())
    })?;
    time("word in statements", &mut |dice| {
        Ok(case.search(&search(word(dice), true))?.len())
    })?;
    time("two words", &mut |dice| {
        Ok(case
            .search(&search(format!("{} {}", word(dice), word(dice)), false))?
            .len())
    })?;
    time("phrase", &mut |dice| {
        Ok(case
            .search(&search(format!("\"{} {}\"", word(dice), word(dice)), true))?
            .len())
    })?;
    time("speaker and word", &mut |dice| {
        let found = case.search(&Search {
            speaker: Some(name(u32::try_from(dice.below(u64::from(SOURCES))).unwrap_or(0))),
            limit: 20,
            ..Search::default()
        })?;
        Ok(found.len())
    })?;
    time("claims, first 100", &mut |_| {
        Ok(case.claims(&ClaimQuery::default())?.len())
    })?;
    time("claims of a story", &mut |dice| {
        let story = i64::try_from(1 + dice.below(u64::from(arguments.reports / STORY)))?;
        Ok(case
            .claims(&ClaimQuery {
                story: Some(story),
                ..ClaimQuery::default()
            })?
            .len())
    })?;
    time("stories, first 100", &mut |_| Ok(case.stories(100, 0)?.len()))?;
    Ok(ExitCode::SUCCESS)
}

/// Median and greatest but one, in milliseconds.
fn spread(mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| {
        times
            .get(((times.len() - 1) as f64 * share) as usize)
            .copied()
            .unwrap_or(0.0)
    };
    format!("p50 {:8.2} ms   p95 {:8.2} ms", at(0.5), at(0.95))
}

#[expect(clippy::print_stdout, reason = "a command talks")]
fn make(arguments: &LargeCase) -> Result<(), Box<dyn Error>> {
    let maker = Maker {
        command: "large-case".to_owned(),
        ..Maker::default()
    };
    let mut case = Case::create(&arguments.case, &maker)?;
    let mut dice = Dice(1);
    let (mut inputs, mut readings, mut findings, mut making) = (0.0, 0.0, 0.0, 0.0);
    let mut bytes = 0;
    let mut from = 0;
    while from < arguments.reports {
        let to = (from + PORTION).min(arguments.reports);
        let begun = Instant::now();
        let pairs: Vec<(Report, Reading)> = (from..to).map(|number| pair(number, &mut dice)).collect();
        let found = add_up(&pairs);
        making += begun.elapsed().as_secs_f64();
        bytes += pairs.iter().map(|(report, _)| report.text.len()).sum::<usize>();
        let begun = Instant::now();
        let intakes: Vec<Intake<'_>> = pairs
            .iter()
            .map(|(report, _)| Intake {
                path: &report.input.path,
                bytes: report.text.as_str().as_bytes(),
                reports: std::slice::from_ref(report),
            })
            .collect();
        case.take_in(&intakes)?;
        inputs += begun.elapsed().as_secs_f64();
        let begun = Instant::now();
        case.keep_readings(&pairs)?;
        readings += begun.elapsed().as_secs_f64();
        let begun = Instant::now();
        let map: BTreeMap<ReportId, &Reading> = pairs
            .iter()
            .map(|(report, reading)| (report.id, reading))
            .collect();
        let scope: BTreeSet<ReportId> = map.keys().copied().collect();
        case.keep_findings(&found, &map, Some(&scope))?;
        findings += begun.elapsed().as_secs_f64();
        from = to;
        if from % 20_000 == 0 {
            println!(
                "{from} reports; inputs {inputs:.1} s, readings {readings:.1} s, findings {findings:.1} s, making them up {making:.1} s"
            );
        }
    }
    let begun = Instant::now();
    case.close()?;
    let all = inputs + readings + findings;
    println!(
        "{} reports, {} statements, {:.1} MB of text: inputs {inputs:.1} s, readings {readings:.1} s, findings {findings:.1} s, \
         closing and sealing {:.1} s; {:.0} reports a second",
        arguments.reports,
        arguments.reports * STATEMENTS,
        bytes as f64 / 1e6,
        begun.elapsed().as_secs_f64(),
        f64::from(arguments.reports) / all
    );
    Ok(())
}

/// A word: the seldomer, the higher its number.
fn word(dice: &mut Dice) -> String {
    // Two throws multiplied fall off about as words of a language do.
    let (one, other) = (dice.below(WORDS) + 1, dice.below(WORDS) + 1);
    let mut number = one * other / WORDS * dice.below(WORDS) / WORDS;
    let mut letters = String::new();
    for _ in 0..4 {
        let syllables = [
            "ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zu", "da", "fe", "go", "hi", "pu", "ja",
        ];
        letters.push_str(
            syllables
                .get(usize::try_from(number % 16).unwrap_or(0))
                .unwrap_or(&"ba"),
        );
        number /= 16;
    }
    letters
}

fn name(number: u32) -> String {
    format!("Speaker Number{number}")
}

fn pair(number: u32, dice: &mut Dice) -> (Report, Reading) {
    let mut text = format!("Report {number}\n");
    let mut sentences: Vec<(usize, usize, usize)> = Vec::new();
    let mut speakers: Vec<u32> = Vec::new();
    let story = u64::from(number / STORY);
    for _ in 0..STATEMENTS {
        let speaker = u32::try_from((story * 7 + dice.below(6)) % u64::from(SOURCES)).unwrap_or(0);
        let start = text.len();
        text.push_str(&name(speaker));
        text.push_str(" said");
        let content = text.len() + 1;
        for _ in 0..18 {
            text.push(' ');
            text.push_str(&word(dice));
        }
        sentences.push((start, content, text.len()));
        text.push_str(".\n");
        speakers.push(speaker);
    }
    let text = Text::new(text);
    let sha256: [u8; 32] = Sha256::digest(text.as_str()).into();
    let hex: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut id = [0; 8];
    id.copy_from_slice(sha256.get(..8).unwrap_or_default());
    let id = ReportId(id);
    let span = |from: usize, to: usize| text.span(from, to).unwrap_or_else(|| text.whole());
    let head_end = text.as_str().find('\n').unwrap_or(0);
    let mut blocks = vec![Block {
        span: span(0, head_end),
        label: Label::Headline,
        rule: "made up",
    }];
    let mut tokens = Vec::new();
    let mut sentence_list = Vec::new();
    let mut statements = Vec::new();
    let mut entities = vec![entity("", EntityKind::Outlet)];
    for (at, ((start, content, end), speaker)) in (0_u32..).zip(sentences.iter().zip(&speakers)) {
        blocks.push(Block {
            span: span(*start, *end + 1),
            label: Label::Body,
            rule: "made up",
        });
        let first = u32::try_from(tokens.len()).unwrap_or(0);
        let mut place = *start;
        for word in text.slice(span(*start, *end)).split(' ') {
            tokens.push(Token {
                span: span(place, place + word.len()),
                sentence: SentenceId(at),
                lemma: word.to_lowercase().into(),
                tag: ["NN", "VBD", "DT", "IN", "JJ"][place % 5],
                pos: ["NOUN", "VERB", "DET", "ADP", "ADJ"][place % 5],
                dep: ["nsubj", "ROOT", "det", "prep", "amod"][place % 5],
                head: TokenId(first),
                name: None,
                name_starts: false,
            });
            place += word.len() + 1;
        }
        sentence_list.push(Sentence {
            span: span(*start, *end + 1),
            block: at + 1,
            first: TokenId(first),
            end: TokenId(u32::try_from(tokens.len()).unwrap_or(0)),
        });
        let entity_id = EntityId(at + 1);
        entities.push(entity(&name(*speaker), EntityKind::Person));
        statements.push(Statement {
            source: vec![span(*start, *content - 6)],
            cue: vec![span(*content - 5, *content - 1)],
            content: vec![span(*content, *end)],
            mode: if at % 4 == 0 { Mode::Direct } else { Mode::Indirect },
            certainty: Certainty::Plain,
            hedges: Vec::new(),
            conditions: Vec::new(),
            speaker: Some(entity_id),
            chain: Chain {
                links: vec![
                    Link {
                        entity: EntityId::PUBLISHER,
                        basis: LinkBasis::Explicit,
                        reach: Reach::Report,
                        evidence: None,
                    },
                    Link {
                        entity: entity_id,
                        basis: LinkBasis::Explicit,
                        reach: Reach::Sentence,
                        evidence: Some(span(*start, *content - 1)),
                    },
                ],
            },
            act: CueAct::Say,
            polarity: Polarity::Positive,
            nested_in: None,
            setting: Setting::News,
            rule: Rule {
                id: "cue/say".to_owned(),
                score: None,
            },
        });
    }
    let day = date(2024, 1, 1)
        .checked_add(jiff::Span::new().days(i64::from(number % 700)))
        .unwrap_or(date(2024, 1, 1));
    let report = Report {
        id,
        input: Input {
            path: format!("made-up/{number}.txt"),
            file: format!("{number}.txt"),
            bytes: text.len() as u64,
            sha256: hex,
            record: None,
            url: None,
            format: "text",
            encoding: "UTF-8",
        },
        text: text.clone(),
        source_map: SourceMap::identity(),
        language: None,
        outlet: Outlet {
            name: format!("Outlet {}", number % 300),
            ..Outlet::default()
        },
        published: Published {
            kind: DateKind::Published,
            days: Days::one(day),
            span: None,
            basis: "made up".to_owned(),
        },
        blocks,
        leads: Vec::new(),
        doubts: Vec::new(),
    };
    let reading = Reading {
        report: id,
        syntax: Syntax {
            sentences: sentence_list,
            tokens,
        },
        quotes: Vec::new(),
        mentions: Vec::new(),
        entities,
        times: Vec::new(),
        happenings: Vec::new(),
        quantities: Vec::new(),
        statements,
        boilerplate: Vec::new(),
        doubts: Vec::new(),
    };
    (report, reading)
}

fn entity(name: &str, kind: EntityKind) -> Entity {
    Entity {
        name: name.to_owned(),
        span: None,
        aliases: Vec::new(),
        kind,
        known: None,
        actor: None,
        anonymous: None,
        mentions: Vec::new(),
    }
}

/// What a portion adds up to: a story of each few reports, a claim of the statements at one place in them.
fn add_up(pairs: &[(Report, Reading)]) -> Findings {
    let mut findings = Findings::default();
    let mut numbers: BTreeMap<String, SourceId> = BTreeMap::new();
    let mut source = |findings: &mut Findings, name: &str, kind: EntityKind| {
        let next = SourceId(u32::try_from(findings.sources.len()).unwrap_or(0));
        *numbers.entry(format!("{kind:?} {name}")).or_insert_with(|| {
            findings.sources.push(Source {
                name: name.to_owned(),
                aliases: Vec::new(),
                kind,
                known: None,
                actor: None,
                anonymous: None,
                merges: Vec::new(),
            });
            next
        })
    };
    let mut sorted: Vec<&(Report, Reading)> = pairs.iter().collect();
    for (report, reading) in &sorted {
        for (at, entity) in (0_u32..).zip(&reading.entities) {
            let name = if at == 0 {
                &report.outlet.name
            } else {
                &entity.name
            };
            let id = source(&mut findings, name, entity.kind);
            findings.source_of.insert((report.id, EntityId(at)), id);
        }
    }
    for few in pairs.chunks(STORY as usize) {
        let mut reports: Vec<ReportId> = few.iter().map(|(report, _)| report.id).collect();
        reports.sort_unstable();
        findings.stories.push(Story { reports, label: None });
        for at in 0..STATEMENTS {
            // Most claims have one statement, some have several, as in piles that were read.
            let groups: Vec<&[(Report, Reading)]> = if at % 5 == 0 {
                vec![few]
            } else {
                few.chunks(1).collect()
            };
            for group in groups {
                let statements: Vec<StatementRef> = group
                    .iter()
                    .map(|(report, _)| StatementRef {
                        report: report.id,
                        statement: StatementId(at),
                    })
                    .collect();
                let Some((first, reading)) = group.first() else {
                    continue;
                };
                let Some(said) = reading.statements.get(at as usize) else {
                    continue;
                };
                let speaker = findings.source_of.get(&(first.id, EntityId(at + 1))).copied();
                findings.claims.push(Claim {
                    label: Evidence {
                        report: first.id,
                        span: said
                            .content
                            .first()
                            .copied()
                            .unwrap_or_else(|| first.text.whole()),
                    },
                    denials: Vec::new(),
                    reports: group.iter().map(|(report, _)| report.id).collect(),
                    origins: vec![Origin {
                        source: speaker,
                        statements: statements.clone(),
                    }],
                    least: 1,
                    most: 1,
                    lines: 1,
                    lines_most: 1,
                    cut: speaker.into_iter().collect(),
                    speakers: speaker.into_iter().collect(),
                    merges: Vec::new(),
                    indicator: Indicator {
                        letter: 'F',
                        number: 3,
                        basis: "one origin".to_owned(),
                    },
                    missing: Vec::new(),
                    provenance: Provenance::default(),
                    wording: Substance::Whole,
                    statements,
                });
            }
        }
    }
    sorted.sort_by_key(|(report, _)| report.id);
    for (report, reading) in sorted {
        let outlet = findings.source_of.get(&(report.id, EntityId::PUBLISHER)).copied();
        for (at, said) in (0_u32..).zip(&reading.statements) {
            let speaker = findings.source_of.get(&(report.id, EntityId(at + 1))).copied();
            findings.statements.push(Attributed {
                statement: StatementRef {
                    report: report.id,
                    statement: StatementId(at),
                },
                speaker,
                chain: outlet.into_iter().chain(speaker).collect(),
                basis: said.chain.basis(),
                links: said.chain.clone(),
            });
        }
    }
    findings
}
