//! `cargo xtask train statements`: learns the weights that find statements, from gold attributions.
//!
//! Nothing of the texts but hashes of words reaches the weights, and no text is written anywhere.
//! The weights of candidates are learnt from documents that the labels were not learnt from, so that
//! their chances hold for reports that nobody has seen. One seed, one order: the same data gives the
//! same bytes.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use onrecord_language::Model;
use onrecord_read::statements::learned::choose::{Labelled, all_candidates, chosen, held, labelled};
use onrecord_read::statements::learned::signals::{Rates, Rows, Signals};
use onrecord_read::statements::learned::weights::{Table, Weights};
use rayon::prelude::*;

use crate::eval::Outcome;
use crate::train_chain::{Lesson, Manner, learn};
use crate::train_gold::{Schooled, rates, schooled, write_predictions};
use crate::train_trees::{Case, grow};

/// `cargo xtask train`
#[derive(Debug, Args)]
pub(crate) struct StatementsArguments {
    /// Gold attributions to learn from (.jsonl or .jsonl.gz).
    #[arg(long)]
    pub(crate) gold: PathBuf,
    /// The folder that the weights are written to.
    #[arg(long, default_value = "data/models/en")]
    pub(crate) out: PathBuf,
    /// Learns only the weights of this way of reading.
    #[arg(long, value_enum)]
    pub(crate) only: Option<Way>,
    /// Attributions that are not learnt from, to look at what was learnt.
    #[arg(long)]
    pub(crate) dev: Option<PathBuf>,
    /// Where the predictions for `--dev` go; those for the gold itself, by weights that had not seen
    /// the document, go beside them.
    #[arg(long)]
    pub(crate) predictions: Option<PathBuf>,
}

/// A way of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Way {
    /// With a parse.
    Full,
    /// Without.
    Fast,
}

/// The gold is parted in so many; the labels of one are learnt from the others.
const FOLDS: usize = 3;

/// Learns.
///
/// # Errors
///
/// If a file cannot be read or written.
pub(crate) fn train(arguments: &StatementsArguments) -> Outcome<ExitCode> {
    for way in [Way::Full, Way::Fast] {
        if arguments.only.is_none_or(|only| only == way) {
            train_way(arguments, way)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn train_way(arguments: &StatementsArguments, way: Way) -> Outcome<()> {
    let (model, name) = match way {
        Way::Full => (Some(Model::english()), "statement-full.bin"),
        Way::Fast => (None, "statement-fast.bin"),
    };
    let started = std::time::Instant::now();
    let talk = |what: &str| talk(&format!("{:6.0} s  {what}", started.elapsed().as_secs_f64()));
    let documents = schooled(&arguments.gold, model)?;
    talk(&format!("{} documents read", documents.len()));
    let (weights, folds) = learned(&documents, way == Way::Full, &talk);
    std::fs::write(arguments.out.join(name), weights.to_bytes())?;
    talk(&format!("{name} written"));
    if let Some(out) = &arguments.predictions {
        let told = |documents: &[Schooled], folds: Option<&[Weights]>, to: &Path| {
            let all: Vec<_> = documents
                .par_iter()
                .enumerate()
                .map(|(index, document)| {
                    let weights = folds.map_or(&weights, |folds| &folds[index % FOLDS]);
                    let all = all_candidates(
                        &document.facts,
                        &weights.rates,
                        &labelled(&document.facts, weights),
                    );
                    let chances: Vec<f32> = all
                        .iter()
                        .map(|candidate| weights.trees.chance(&candidate.traits))
                        .collect();
                    chosen(&document.facts, &all, &chances, weights.enough)
                        .into_iter()
                        .map(|which| (all[which].clone(), chances[which]))
                        .collect()
                })
                .collect();
            write_predictions(documents, &all, to)
        };
        if let Some(dev) = &arguments.dev {
            told(&schooled(dev, model)?, None, &out.with_extension("dev.jsonl"))?;
        }
        told(&documents, Some(&folds), &out.with_extension("gold.jsonl"))?;
        talk("predictions written");
    }
    Ok(())
}

/// The weights of all documents, and for each fold those of the others.
pub(crate) fn learned(documents: &[Schooled], is_deep: bool, talk: &dyn Fn(&str)) -> (Weights, Vec<Weights>) {
    let manner = Manner {
        rounds: 4,
        rate: 0.15,
        decay: 1e-6,
        seed: 1,
    };
    let others = |fold: usize| -> Vec<&Schooled> {
        documents
            .iter()
            .enumerate()
            .filter(|(index, _)| index % FOLDS != fold)
            .map(|(_, document)| document)
            .collect()
    };
    let mut all: Vec<&Schooled> = documents.iter().collect();
    // One more than there are folds: the last is learnt from everything.
    let pass = |documents: &[&Schooled]| {
        let rates = rates(documents);
        let lessons: Vec<Lesson> = documents
            .iter()
            .flat_map(|document| first_lessons(document, &rates))
            .collect();
        let learnt = learn(&lessons.iter().collect::<Vec<_>>(), manner);
        Weights {
            rates,
            first: Table::rounded(&learnt.rows, learnt.transitions),
            second: None,
            trees: Default::default(),
            enough: 0.0,
        }
    };
    let mut weights: Vec<Weights> = (0..=FOLDS)
        .into_par_iter()
        .map(|fold| {
            if fold == FOLDS {
                pass(&all)
            } else {
                pass(&others(fold))
            }
        })
        .collect();
    talk("first look learnt");
    if is_deep {
        let firsts: Vec<Vec<Labelled>> = documents
            .par_iter()
            .enumerate()
            .map(|(index, document)| labelled(&document.facts, &weights[index % FOLDS]))
            .collect();
        let seconds: Vec<Table> = (0..=FOLDS)
            .into_par_iter()
            .map(|fold| {
                let lessons: Vec<Lesson> = documents
                    .iter()
                    .zip(&firsts)
                    .enumerate()
                    .filter(|(index, _)| fold == FOLDS || index % FOLDS != fold)
                    .flat_map(|(_, (document, first))| second_lessons(document, &weights[fold].rates, first))
                    .collect();
                let learnt = learn(&lessons.iter().collect::<Vec<_>>(), Manner { seed: 2, ..manner });
                Table::rounded(&learnt.rows, learnt.transitions)
            })
            .collect();
        for (weights, second) in weights.iter_mut().zip(seconds) {
            weights.second = Some(second);
        }
        talk("second look learnt");
    }
    all.clear();
    // What the labels of unseen documents give, and how often each is right.
    let unseen: Vec<Vec<Case>> = documents
        .par_iter()
        .enumerate()
        .map(|(index, document)| {
            let weights = &weights[index % FOLDS];
            all_candidates(
                &document.facts,
                &weights.rates,
                &labelled(&document.facts, weights),
            )
            .into_iter()
            .map(|candidate| Case {
                is_right: document.is_right(&candidate.linked),
                traits: candidate.traits,
            })
            .collect()
        })
        .collect();
    let cases = |fold: usize| -> Vec<Case> {
        unseen
            .iter()
            .enumerate()
            .filter(|(index, _)| fold == FOLDS || index % FOLDS != fold)
            .flat_map(|(_, cases)| cases.iter().copied())
            .collect()
    };
    let trees: Vec<_> = (0..=FOLDS)
        .into_par_iter()
        .map(|fold| grow(&cases(fold)))
        .collect();
    for (weights, trees) in weights.iter_mut().zip(trees) {
        weights.trees = trees;
    }
    let folds: Vec<Weights> = weights.drain(..FOLDS).collect();
    let enough = best_threshold(documents, &folds);
    talk(&format!("candidates weighed; told from {enough} on"));
    let mut whole = weights.remove(0);
    whole.enough = enough;
    let folds = folds
        .into_iter()
        .map(|weights| Weights { enough, ..weights })
        .collect();
    (whole, folds)
}

/// The threshold with the best F over documents that the weights had not seen.
fn best_threshold(documents: &[Schooled], folds: &[Weights]) -> f32 {
    let steps: Vec<f32> = (6..=16).map(|step| step as f32 / 32.0).collect();
    let counts: Vec<Vec<(usize, usize)>> = documents
        .par_iter()
        .enumerate()
        .map(|(index, document)| {
            let weights = &folds[index % FOLDS];
            let all = all_candidates(
                &document.facts,
                &weights.rates,
                &labelled(&document.facts, weights),
            );
            let chances: Vec<f32> = all
                .iter()
                .map(|candidate| weights.trees.chance(&candidate.traits))
                .collect();
            steps
                .iter()
                .map(|step| {
                    let told = chosen(&document.facts, &all, &chances, *step);
                    (
                        told.iter()
                            .filter(|which| document.is_right(&all[**which].linked))
                            .count(),
                        told.len(),
                    )
                })
                .collect()
        })
        .collect();
    let expected: usize = documents.iter().map(|document| document.gold.len()).sum();
    let mut best = (0.0, 0.4);
    for (which, step) in steps.iter().enumerate() {
        let (right, told) = counts.iter().fold((0, 0), |sum, counts| {
            (sum.0 + counts[which].0, sum.1 + counts[which].1)
        });
        let f = 2.0 * right as f64 / (told + expected).max(1) as f64;
        crate::train::talk(&format!(
            "         {step:.3}: P {:.1} R {:.1} F {:.1}",
            100.0 * right as f64 / told.max(1) as f64,
            100.0 * right as f64 / expected.max(1) as f64,
            100.0 * f
        ));
        if f > best.0 {
            best = (f, *step);
        }
    }
    best.1
}

fn first_lessons(document: &Schooled, rates: &Rates) -> Vec<Lesson> {
    let signals = Signals::new(&document.facts, rates);
    document
        .facts
        .paragraphs
        .iter()
        .map(|paragraph| {
            let mut rows = Rows::default();
            signals.features(paragraph.tokens.clone(), &mut rows);
            Lesson {
                rows,
                labels: document.labels[paragraph.tokens.clone()].to_vec(),
            }
        })
        .collect()
}

fn second_lessons(document: &Schooled, rates: &Rates, first: &[Labelled]) -> Vec<Lesson> {
    let signals = Signals::new(&document.facts, rates);
    first_lessons(document, rates)
        .into_iter()
        .enumerate()
        .map(|(index, lesson)| {
            let range = document.facts.paragraphs[index].tokens.clone();
            let around = (
                held(index.checked_sub(1).and_then(|index| first.get(index))),
                held(first.get(index + 1)),
            );
            let mut more = Rows::default();
            signals.second(
                range,
                &first[index].likely,
                &first[index].shares,
                around,
                &mut more,
            );
            Lesson {
                rows: lesson.rows.beside(&more),
                labels: lesson.labels,
            }
        })
        .collect()
}

#[expect(clippy::print_stderr, reason = "a command talks")]
fn talk(what: &str) {
    eprintln!("{what}");
}

#[cfg(test)]
mod tests {
    use super::learned;
    use crate::train_gold::{Schooled, document};
    use serde_json::json;

    /// Invented reports in which somebody says something in a few set ways.
    fn corpus() -> Vec<Schooled> {
        let who = [
            "Anna Berg",
            "The mayor",
            "A pilot",
            "Peter Holm",
            "The guild",
            "A nurse",
        ];
        let what = [
            "the bridge is shut",
            "the ice is thin",
            "the mill will close",
            "nobody was hurt",
        ];
        let mut documents = Vec::new();
        for (index, who) in who.iter().enumerate() {
            let mut text = String::from("News from the harbour\n");
            let mut attributions = Vec::new();
            for (step, what) in what.iter().enumerate() {
                let verb = ["said", "insisted", "thinks"][(index + step) % 3];
                let start = text.chars().count();
                let cue = start + who.len() + 1;
                let content = cue + verb.len() + 1;
                attributions.push(json!({
                    "source": [[start, start + who.len()]],
                    "cue": [[cue, cue + verb.len()]],
                    "content": [[content, content + what.len()]],
                }));
                text += &format!("{who} {verb} {what}.\nThe boats lay in the bay all day.\n");
            }
            let record = json!({"id": index.to_string(), "text": text, "attributions": attributions});
            documents.push(document(&record, None));
        }
        documents
    }

    #[test]
    fn the_same_data_give_the_same_bytes() {
        let documents = corpus();
        let first = learned(&documents, true, &|_| {}).0.to_bytes();
        let second = learned(&documents, true, &|_| {}).0.to_bytes();
        assert!(first == second, "two runs differ");
        assert!(first.len() > 1000);
    }

    #[test]
    fn what_was_learnt_finds_what_it_was_learnt_from() {
        let documents = corpus();
        let (weights, _) = learned(&documents, false, &|_| {});
        let mut right = 0;
        let mut expected = 0;
        for document in &documents {
            let labelled = super::labelled(&document.facts, &weights);
            let all = super::all_candidates(&document.facts, &weights.rates, &labelled);
            right += document
                .gold
                .iter()
                .filter(|gold| all.iter().any(|candidate| candidate.linked == **gold))
                .count();
            expected += document.gold.len();
        }
        assert!(right * 10 >= expected * 9, "{right} of {expected}");
    }
}
