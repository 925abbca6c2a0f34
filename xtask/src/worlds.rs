//! Synthetic story worlds whose true origins are known, to check the count of origins.
//!
//! In a world somebody says something; agencies hear it; sites take it from agencies or from each
//! other, as a copy, in a translation of their own or in their own words, with or without credit; and
//! somebody may deny it. The truth is read off the world, never off the reports: as every teller has it
//! from one other, lines are the tellers next to a speaker, and origins the speakers. Surprise:
//! readings are made by hand here, so that a fault of reading cannot hide one of counting.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::time::Instant;

use jiff::civil::date;
use onrecord_compare::sources::told::told;
use onrecord_compare::{Item, Options, compare_with_reuse};
use onrecord_lexicon::Lexicon;
use onrecord_nouns::{Claim, Findings, PassageLabel, Reading, Relation, Report, Reuse, ReuseDirection};

use crate::eval::{Outcome, print};

/// How honest the tellers of a world are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credits {
    /// Every report names the whole way.
    Full,
    /// Some cut the way short, drop a station that the copied text shows, or name nobody.
    Missing,
}

/// Where a teller has it from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    Speaker(usize),
    Teller(usize),
}

/// An agency or a site.
#[derive(Clone, Debug)]
struct Teller {
    name: String,
    from: From,
    /// Whether its text is the text of whom it has it from.
    copies: bool,
    /// Whether it has that text in a translation of its own.
    translates: bool,
    /// Whether it has a report in the pile; agencies mostly have none.
    in_pile: bool,
}

/// A world and what is true in it.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) reports: Vec<(Report, Reading)>,
    /// Which thing each statement of each report is of.
    pub(crate) things: Vec<Vec<usize>>,
    pub(crate) reuse: Vec<Reuse>,
    pub(crate) lines: u32,
    pub(crate) origins: u32,
    /// How many statements deny it.
    pub(crate) denials: u32,
    /// Whether one who is said to have said it denies it.
    pub(crate) own_denial: bool,
    /// Whether all speakers have names, so that the origins can be counted exactly.
    #[cfg_attr(not(test), expect(dead_code, reason = "only tests ask"))]
    pub(crate) all_named: bool,
}

/// Numbers that look random and are the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }
}

const PLACES: &[&str] = &[
    "Velm",
    "Ostrava Bay",
    "Karsten",
    "Tolmin",
    "Drava Point",
    "Hallin",
];
const THINGS: &[&str] = &["harbour", "refinery", "airport", "dam", "tunnel", "shipyard"];
const PEOPLE: &[&str] = &[
    "Anna Verlan",
    "Piotr Zalm",
    "Ines Corvo",
    "Olek Brandt",
    "Mira Toss",
    "Jan Huld",
];
const UNNAMED: &[&str] = &[
    "a senior port official",
    "a security official",
    "a western diplomat",
];
const AGENCIES: &[&str] = &[
    "Coast Wire",
    "Hill Agency",
    "Meridian Press",
    "Northern Telegraph",
];
const SITES: &[&str] = &[
    "A Daily",
    "Bay News",
    "Canal Post",
    "Delta Times",
    "Estuary Herald",
    "Fjord Gazette",
    "Gulf Courier",
    "Haven Mail",
    "Inlet Observer",
    "Jetty Record",
];

/// Makes a world; the same number makes the same world.
pub(crate) fn world(number: u64, credits: Credits) -> World {
    world_of_more(number, credits, 0)
}

/// Makes a world whose tellers tell of `more` other things too, which are like the first. Statement `n` of a
/// report is of the thing that [`World::things`] has there.
pub(crate) fn world_of_more(number: u64, credits: Credits, more: usize) -> World {
    let mut dice = Dice(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    for _ in 0..4 {
        dice.roll(2);
    }
    let speakers = speakers(&mut dice);
    let tellers = tellers(&mut dice, &speakers);
    let in_pile: Vec<usize> = (0..tellers.len()).filter(|&at| tellers[at].in_pile).collect();
    let tops: BTreeSet<usize> = in_pile.iter().map(|&at| top(&tellers, at)).collect();
    let true_speakers: BTreeSet<usize> = tops
        .iter()
        .filter_map(|&at| match tellers[at].from {
            From::Speaker(speaker) => Some(speaker),
            From::Teller(_) => None,
        })
        .collect();
    let topic = Topic {
        place: PLACES[dice.roll(PLACES.len())],
        thing: THINGS[dice.roll(THINGS.len())],
        days: 20 + dice.roll(70),
    };
    let mut others = Dice(number.wrapping_mul(0xD134_2543_DE82_EF95) | 1);
    let more: Vec<Topic> = (0..more).map(|_| topic.near(&mut others)).collect();
    let mut wording: Vec<usize> = Vec::new();
    for teller in &tellers {
        let own = dice.roll(WORDINGS);
        wording.push(match teller.from {
            From::Teller(_) if teller.translates => WORDINGS + dice.roll(TRANSLATIONS),
            From::Teller(parent) if teller.copies => wording[parent],
            _ => own,
        });
    }
    let mut world = World {
        reports: Vec::new(),
        things: Vec::new(),
        reuse: Vec::new(),
        lines: small(tops.len()),
        origins: small(true_speakers.len()),
        denials: 0,
        own_denial: false,
        all_named: true_speakers
            .iter()
            .all(|&speaker| !speakers[speaker].starts_with('%')),
    };
    let mut shown: Vec<(usize, bool)> = Vec::new();
    // Texts that some report prints with its whole way: a copy may hide a station, the text gives it away.
    let mut kept: BTreeSet<usize> = BTreeSet::new();
    for &at in &in_pile {
        let mut chain = chain(&tellers, &speakers, at);
        let is_credited = tellers
            .iter()
            .any(|other| other.in_pile && other.from == From::Teller(at));
        if credits == Credits::Missing && !is_credited {
            let text = text_of(&tellers, at);
            let before = chain.len();
            cut_short(&mut dice, &mut chain, kept.contains(&text));
            if chain.len() == before {
                kept.insert(text);
            }
        }
        let content = topic.say(wording[at]);
        let mut line = content.clone();
        for station in &chain {
            line.push_str(" <- ");
            line.push_str(station);
        }
        let denied = denial(&mut dice, &speakers, &true_speakers, &topic);
        let id = shown.len() as u64 + 1;
        let day =
            date(2031, 5, 2).saturating_add(jiff::Span::new().days(i64::try_from(dice.roll(2)).unwrap_or(0)));
        let mut lines = vec![(0, line.clone())];
        for (thing, topic) in (1..).zip(&more) {
            if others.chance(60) {
                let told = topic.say(others.roll(WORDINGS));
                lines.push((thing, line.replacen(&content, &told, 1)));
            }
        }
        lines.extend(denied.iter().map(|(denial, _)| (0, denial.clone())));
        let (things, lines): (Vec<usize>, Vec<String>) = lines.into_iter().unzip();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        world.reports.push(told(id, &tellers[at].name, Some(day), &lines));
        world.things.push(things);
        world.denials += u32::from(denied.is_some());
        world.own_denial |= denied.is_some_and(|(_, own)| own);
        shown.push((at, tellers[at].copies));
    }
    world.reuse = reuse(&world.reports, &shown, &tellers);
    world
}

/// Now and then a report also tells that somebody denies it, and whether that is one of its speakers.
fn denial(
    dice: &mut Dice,
    speakers: &[String],
    true_speakers: &BTreeSet<usize>,
    topic: &Topic,
) -> Option<(String, bool)> {
    if !dice.chance(15) {
        return None;
    }
    let own = true_speakers
        .first()
        .map(|&at| speakers[at].as_str())
        .filter(|speaker| !speaker.starts_with('%'));
    let other = PEOPLE
        .iter()
        .find(|person| !speakers.iter().any(|speaker| speaker == *person));
    let (denier, is_own) = match (own, other) {
        (Some(own), _) if dice.chance(25) => (own, true),
        (_, Some(other)) => (*other, false),
        _ => return None,
    };
    let content = topic.say(dice.roll(WORDINGS));
    Some((format!("-{content} <- {denier}"), is_own))
}

fn speakers(dice: &mut Dice) -> Vec<String> {
    let count = 1 + dice.roll(3);
    let (people, unnamed) = (dice.roll(PEOPLE.len()), dice.roll(UNNAMED.len()));
    (0..count)
        .map(|at| {
            if dice.chance(35) {
                format!("%{}", UNNAMED[(unnamed + at) % UNNAMED.len()])
            } else {
                PEOPLE[(people + at) % PEOPLE.len()].to_owned()
            }
        })
        .collect()
}

/// Agencies first, each with a speaker; then sites, each with an agency, a site before it, or a named
/// speaker of its own.
fn tellers(dice: &mut Dice, speakers: &[String]) -> Vec<Teller> {
    let mut tellers: Vec<Teller> = Vec::new();
    let count = 1 + dice.roll(3);
    for name in AGENCIES.iter().take(count) {
        let speaker = dice.roll(speakers.len());
        // An agency's own report with an unnamed source is open unless somebody credits the agency.
        let named = !speakers[speaker].starts_with('%');
        tellers.push(Teller {
            name: (*name).to_owned(),
            from: From::Speaker(speaker),
            copies: false,
            translates: false,
            in_pile: dice.chance(20) && named,
        });
    }
    let agencies = tellers.len();
    for name in SITES.iter().take(2 + dice.roll(7)) {
        let named: Vec<usize> = (0..speakers.len())
            .filter(|&at| !speakers[at].starts_with('%'))
            .collect();
        let from = if dice.chance(15) && !named.is_empty() {
            From::Speaker(named[dice.roll(named.len())])
        } else if dice.chance(40) && tellers.len() > agencies {
            From::Teller(agencies + dice.roll(tellers.len() - agencies))
        } else {
            From::Teller(dice.roll(agencies))
        };
        let copies = matches!(from, From::Teller(_)) && dice.chance(50);
        tellers.push(Teller {
            name: (*name).to_owned(),
            from,
            copies,
            translates: copies && dice.chance(30),
            in_pile: true,
        });
    }
    tellers
}

/// The teller next to a speaker from whom a teller has it.
fn top(tellers: &[Teller], at: usize) -> usize {
    match tellers[at].from {
        From::Teller(parent) => top(tellers, parent),
        From::Speaker(_) => at,
    }
}

/// The whole way behind a teller, in the notation of `told`.
fn chain(tellers: &[Teller], speakers: &[String], at: usize) -> Vec<String> {
    match tellers[at].from {
        From::Speaker(speaker) => vec![speakers[speaker].clone()],
        From::Teller(parent) => {
            let mut rest = vec![format!("@{}", tellers[parent].name)];
            rest.extend(chain(tellers, speakers, parent));
            rest
        }
    }
}

fn cut_short(dice: &mut Dice, chain: &mut Vec<String>, copy_shows: bool) {
    match dice.roll(5) {
        // The speaker is lost.
        0 if chain.len() > 1 => {
            chain.pop();
        }
        // Only the nearest is credited.
        1 if chain.len() > 1 => chain.truncate(1),
        // Nobody is credited.
        2 => chain.clear(),
        // The nearest is hidden; the copied text gives it away.
        3 if copy_shows && chain.len() > 1 => {
            chain.remove(0);
        }
        _ => {}
    }
}

/// The teller whose text a teller prints.
fn text_of(tellers: &[Teller], at: usize) -> usize {
    match tellers[at].from {
        From::Teller(parent) if tellers[at].copies => text_of(tellers, parent),
        _ => at,
    }
}

/// What the passages of copies look like when reuse has been found.
fn reuse(reports: &[(Report, Reading)], shown: &[(usize, bool)], tellers: &[Teller]) -> Vec<Reuse> {
    let mut found = Vec::new();
    for (one, (one_at, _)) in shown.iter().enumerate() {
        for (other, (other_at, _)) in shown.iter().enumerate().skip(one + 1) {
            if text_of(tellers, *one_at) != text_of(tellers, *other_at) {
                continue;
            }
            let content = |at: usize| reports[at].1.statements[0].content.clone();
            found.push(Reuse {
                a: reports[one].0.id,
                a_spans: content(one),
                b: reports[other].0.id,
                b_spans: content(other),
                relation: Relation::SamePassage,
                direction: ReuseDirection::Unknown,
                label: match tellers[*one_at].translates || tellers[*other_at].translates {
                    true => PassageLabel::Rewritten,
                    false => PassageLabel::Verbatim,
                },
                overlap: 1.0,
                changes: Vec::new(),
                basis: "the world knows".to_owned(),
                rule: "world",
            });
        }
    }
    found
}

struct Topic {
    place: &'static str,
    thing: &'static str,
    days: usize,
}

impl Topic {
    /// Another thing that is like this one in its place or its sort only.
    fn near(&self, dice: &mut Dice) -> Self {
        let other = |all: &[&'static str], this: &str, dice: &mut Dice| -> &'static str {
            let others: Vec<&'static str> = all.iter().copied().filter(|one| *one != this).collect();
            others[dice.roll(others.len())]
        };
        let mut topic = Self { ..*self };
        topic.days += 3 + dice.roll(40);
        match dice.roll(2) {
            0 => topic.place = other(PLACES, self.place, dice),
            _ => topic.thing = other(THINGS, self.thing, dice),
        }
        topic
    }
}

const WORDINGS: usize = 4;
/// Wordings of those who translate a text again.
const TRANSLATIONS: usize = 3;

impl Topic {
    fn say(&self, wording: usize) -> String {
        let Self { place, thing, days } = self;
        match wording {
            4 => format!("for {days} days the {thing} at {place} is going to be shut down"),
            5 => format!("a closure of {days} days awaits the {place} {thing}"),
            6 => format!("they are shutting {place}'s {thing}, and for {days} days"),
            0 => format!("The {thing} of {place} will close for {days} days"),
            1 => format!("the {place} {thing} is to be closed for {days} days"),
            2 => format!("the {thing} in {place} closes for {days} days after the storm"),
            _ => format!("{place} will see its {thing} closed for {days} days"),
        }
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What is found in a world.
pub(crate) fn found(world: &World) -> Findings {
    let items: Vec<Item<'_>> = world
        .reports
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    compare_with_reuse(
        &items,
        world.reuse.clone(),
        &Options::default(),
        Lexicon::english(),
    )
}

/// The claim of a world: the one that most reports carry.
pub(crate) fn claim(findings: &Findings) -> Option<&Claim> {
    findings.claims.iter().max_by_key(|claim| claim.reports.len())
}

/// How counts compare with the truth over many worlds.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) worlds: u32,
    /// All reports of the world are in one claim.
    pub(crate) whole: u32,
    pub(crate) lines_exact: u32,
    pub(crate) lines_inside: u32,
    pub(crate) origins_exact: u32,
    pub(crate) origins_inside: u32,
    pub(crate) too_high: u32,
    pub(crate) width: u32,
    /// Every denial stands on the other side, and the number of the indicator says so.
    pub(crate) denied: u32,
}

impl Tally {
    fn add(&mut self, world: &World, claim: &Claim) {
        self.worlds += 1;
        self.whole += u32::from(claim.reports.len() == world.reports.len());
        self.lines_exact += u32::from(claim.lines == world.lines && claim.lines_most == world.lines);
        self.lines_inside += u32::from((claim.lines..=claim.lines_most).contains(&world.lines));
        self.origins_exact += u32::from(claim.least == world.origins && claim.most == world.origins);
        self.origins_inside += u32::from((claim.least..=claim.most).contains(&world.origins));
        self.too_high += u32::from(claim.lines > world.lines || claim.least > world.origins);
        self.denied += u32::from(denials_hold(world, claim));
        self.width += claim.lines_most.saturating_sub(claim.lines);
    }
}

/// Whether the denials of a world stand on the other side of its claim, and its number says so.
pub(crate) fn denials_hold(world: &World, claim: &Claim) -> bool {
    let number = claim.indicator.number;
    let told = match (world.denials, world.own_denial) {
        (0, _) => number != 4 && number != 5,
        // Whose own denial it is shows only where a report still names the speaker.
        (_, true) => number == 4 || number == 5,
        (_, false) => number == 4,
    };
    claim.denials.len() == world.denials as usize && told
}

/// Counts the origins of many worlds.
pub(crate) fn tally(numbers: std::ops::Range<u64>, credits: Credits) -> Tally {
    let mut tally = Tally::default();
    for number in numbers {
        let world = world(number, credits);
        let findings = found(&world);
        if let Some(claim) = claim(&findings) {
            tally.add(&world, claim);
        }
    }
    tally
}

/// A story of many reports, to measure how long comparing takes.
pub(crate) fn large(reports: usize, statements: usize) -> Vec<(Report, Reading)> {
    let mut dice = Dice(7);
    let topics: Vec<Topic> = (0..statements)
        .map(|at| Topic {
            place: PLACES[at % PLACES.len()],
            thing: THINGS[(at / PLACES.len() + at) % THINGS.len()],
            days: 20 + at,
        })
        .collect();
    (0..reports)
        .map(|number| {
            let lines: Vec<String> = topics
                .iter()
                .map(|topic| {
                    let agency = AGENCIES[dice.roll(AGENCIES.len())];
                    let person = PEOPLE[dice.roll(PEOPLE.len())];
                    format!("{} <- @{agency} <- {person}", topic.say(dice.roll(WORDINGS)))
                })
                .collect();
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            told(
                number as u64 + 1,
                &format!("Site {number}"),
                Some(date(2031, 5, 2)),
                &lines,
            )
        })
        .collect()
}

/// Runs `cargo xtask worlds`: the counts over a thousand worlds of each sort, and the time of a story
/// of 2,000 reports with 20,000 statements.
pub(crate) fn report() -> Outcome<ExitCode> {
    for credits in [Credits::Full, Credits::Missing] {
        let tally = tally(0..1000, credits);
        print(&format!(
            "{credits:?}: {} worlds, one claim {}, lines exact {}, in the interval {}, origins exact {}, in the \
             interval {}, too high {}, denials on the other side {}, mean width of the lines {:.2}",
            tally.worlds,
            tally.whole,
            tally.lines_exact,
            tally.lines_inside,
            tally.origins_exact,
            tally.origins_inside,
            tally.too_high,
            tally.denied,
            f64::from(tally.width) / f64::from(tally.worlds.max(1))
        ));
    }
    let pile = large(2000, 10);
    let items: Vec<Item<'_>> = pile
        .iter()
        .map(|(report, reading)| Item { report, reading })
        .collect();
    let start = Instant::now();
    let findings = compare_with_reuse(&items, Vec::new(), &Options::default(), Lexicon::english());
    print(&format!(
        "2000 reports, {} statements, {} claims, {} stories in {:.2} s",
        findings.statements.len(),
        findings.claims.len(),
        findings.stories.len(),
        start.elapsed().as_secs_f64()
    ));
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests;
