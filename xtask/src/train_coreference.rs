//! Trains the ranker of pronouns on a treebank with GUM's mentions: an averaged perceptron.
//!
//! The program reads raw text and asks, for every pronoun, which candidate is meant; the gold
//! answers, so that later pronouns stand on right ones. The same file and seed give the same bytes:
//! sums are whole numbers, and the order is that of the seed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use onrecord_language::Model;
use onrecord_language::who::{Feature, PronounCase, who_asking};
use onrecord_lexicon::Lexicon;
use onrecord_nouns::Report;

use crate::eval::{Outcome, print};
use crate::treebank::{GoldText, read};

/// `cargo xtask train coreference`
#[derive(Debug, Args)]
pub(crate) struct CoreferenceArguments {
    /// The treebank, such as `en_gum-open-train.conllu.xz`.
    pub(crate) treebank: PathBuf,
    /// Where to write the weights.
    #[arg(long, default_value = "data/models/en/coreference.tsv")]
    pub(crate) out: PathBuf,
    /// How often to go through the treebank.
    #[arg(long, default_value_t = 12)]
    pub(crate) rounds: usize,
    /// Where the order starts.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Weights that are smaller in amount are left out.
    #[arg(long, default_value_t = 20)]
    pub(crate) least: i64,
}

/// A pronoun with its candidates, and the right ones among them.
struct Learned {
    case: PronounCase,
    right: Vec<usize>,
}

/// Weights are averages, in hundredths.
const SCALE: i64 = 100;

/// Runs `cargo xtask train coreference`.
pub(crate) fn train(arguments: &CoreferenceArguments) -> Outcome<ExitCode> {
    let mut cases = Vec::new();
    for text in &read(&arguments.treebank)? {
        cases.extend(cases_of(text));
    }
    let asked = cases.iter().filter(|case| !case.right.is_empty()).count();
    let mut weights: BTreeMap<Feature, i64> = BTreeMap::new();
    // Each weight times the steps since it had it is what the average sums up.
    let mut totals: BTreeMap<Feature, (i64, i64)> = BTreeMap::new();
    let mut step = 0_i64;
    let mut random = arguments.seed;
    let mut order: Vec<usize> = (0..cases.len()).collect();
    for _ in 0..arguments.rounds {
        shuffle(&mut order, &mut random);
        for case in order.iter().filter_map(|index| cases.get(*index)) {
            step += 1;
            let (chosen, wanted) = decide(&weights, case);
            if chosen == wanted {
                continue;
            }
            let features = |choice: Option<usize>| match choice {
                Some(index) => case.case.candidates.get(index).map(|one| one.features.as_slice()),
                None => Some(case.case.nobody.as_slice()),
            };
            for (choice, sign) in [(wanted, 1), (chosen, -1)] {
                for feature in features(choice).unwrap_or_default() {
                    let weight = weights.entry(*feature).or_default();
                    let (total, since) = totals.entry(*feature).or_default();
                    *total += *weight * (step - *since);
                    *since = step;
                    *weight += sign;
                }
            }
        }
    }
    let mut file = String::new();
    let mut kept = 0;
    for (feature, weight) in &weights {
        let (total, since) = totals.get(feature).copied().unwrap_or_default();
        let average = (total + *weight * (step - since)) * SCALE / step.max(1);
        if average.abs() >= arguments.least {
            writeln!(file, "{feature}\t{average}")?;
            kept += 1;
        }
    }
    std::fs::write(&arguments.out, file)?;
    print(&format!(
        "{} pronouns, {asked} with a candidate that is right; {kept} weights -> {}",
        cases.len(),
        arguments.out.display()
    ));
    Ok(ExitCode::SUCCESS)
}

/// What the weights choose, and what they should have chosen.
fn decide(weights: &BTreeMap<Feature, i64>, case: &Learned) -> (Option<usize>, Option<usize>) {
    let score =
        |features: &[Feature]| -> i64 { features.iter().filter_map(|feature| weights.get(feature)).sum() };
    let mut chosen = (score(&case.case.nobody), None);
    let mut wanted: Option<(i64, usize)> = None;
    for (index, candidate) in case.case.candidates.iter().enumerate() {
        let score = score(&candidate.features);
        if score > chosen.0 {
            chosen = (score, Some(index));
        }
        if case.right.contains(&index) && wanted.is_none_or(|(most, _)| score > most) {
            wanted = Some((score, index));
        }
    }
    // Any right candidate is right.
    let wanted = match chosen.1 {
        Some(index) if case.right.contains(&index) => Some(index),
        _ => wanted.map(|(_, index)| index),
    };
    (chosen.1, wanted)
}

/// The pronouns of a text; the gold answers while it is read.
fn cases_of(text: &GoldText) -> Vec<Learned> {
    let report: Report = text.report();
    let syntax = onrecord_language::syntax(&report.text, &report.blocks, Some(Model::english()));
    let mut cases = Vec::new();
    let mut choose = |case: &PronounCase| -> Option<usize> {
        let at = text.token_at(case.span.start())?;
        let gold = text.mention_at(at).filter(|gold| gold.tokens.len() == 1)?;
        let is_right = |index: &usize| {
            let head = case.candidates.get(*index).and_then(|one| {
                let token = syntax.tokens.get(one.head.index())?;
                text.token_at(token.span.start())
            });
            head.is_some_and(|head| {
                text.mentions
                    .iter()
                    .any(|other| other.head == head && other.entity == gold.entity)
                    || text
                        .mention_at(head)
                        .is_some_and(|other| other.entity == gold.entity)
            })
        };
        let right: Vec<usize> = (0..case.candidates.len()).filter(is_right).collect();
        let answer = right.first().copied();
        cases.push(Learned {
            case: case.clone(),
            right,
        });
        answer
    };
    let _ = who_asking(&report, &syntax, Lexicon::english(), &mut choose);
    cases
}

/// A shuffle that is the same everywhere (splitmix64).
pub(crate) fn shuffle(order: &mut [usize], state: &mut u64) {
    for last in (1..order.len()).rev() {
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let other = usize::try_from(mixed % (last as u64 + 1)).unwrap_or(0);
        order.swap(last, other);
    }
}
