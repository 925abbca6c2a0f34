//! Labels follow each other as they may, shares add up, and the bytes of weights survive.

use super::crf::{Scores, Transitions, likeliest, may_follow, shares};
use super::signals::{BITS, Rates};
use super::trees::{Node, Trees};
use super::weights::{FAST, FULL, Table, Weights};
use super::{LABELS, Label};

/// Scores that only look random.
fn scores(length: usize) -> Vec<Scores> {
    let mut seed = 9_u32;
    (0..length)
        .map(|_| {
            let mut row = [0.0; LABELS];
            for slot in &mut row {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *slot = f32::from(u16::try_from(seed >> 20).unwrap_or(0)) / 1024.0;
            }
            row
        })
        .collect()
}

fn transitions() -> Transitions {
    let mut transitions = [[0.0; LABELS]; LABELS + 1];
    for (row, value) in scores(LABELS + 1).iter().zip(&mut transitions) {
        *value = row.map(|score| score - 2.0);
    }
    transitions
}

/// The sum of a row of labels, or nothing if they may not follow each other.
fn worth(labels: &[Label], scores: &[Scores], transitions: &Transitions) -> Option<f32> {
    let mut sum = 0.0;
    let mut before = None;
    for (label, score) in labels.iter().zip(scores) {
        let label = usize::from(*label);
        if !may_follow(before.unwrap_or(0), label) {
            return None;
        }
        sum += score[label] + transitions[before.unwrap_or(LABELS)][label];
        before = Some(label);
    }
    Some(sum)
}

/// All rows of labels of a length.
fn rows(length: usize) -> Vec<Vec<Label>> {
    let mut all: Vec<Vec<Label>> = vec![Vec::new()];
    for _ in 0..length {
        all = all
            .into_iter()
            .flat_map(|row| {
                (0..LABELS).map(move |label| {
                    let mut longer = row.clone();
                    longer.push(u8::try_from(label).unwrap_or(0));
                    longer
                })
            })
            .collect();
    }
    all
}

#[test]
fn the_likeliest_row_is_the_best_of_all() {
    let (scores, transitions) = (scores(4), transitions());
    let best = rows(4)
        .into_iter()
        .filter_map(|row| Some((worth(&row, &scores, &transitions)?, row)))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, row)| row);
    assert_eq!(Some(likeliest(&scores, &transitions, 0.0)), best);
}

#[test]
fn shares_are_those_of_all_rows() {
    let (scores, transitions) = (scores(4), transitions());
    let mut sums = vec![[0.0_f64; LABELS]; 4];
    for row in rows(4) {
        let Some(worth) = worth(&row, &scores, &transitions) else {
            continue;
        };
        for (sum, label) in sums.iter_mut().zip(&row) {
            sum[usize::from(*label)] += f64::from(worth).exp();
        }
    }
    let passes = shares(&scores, &transitions);
    for (sum, share) in sums.iter().zip(&passes.shares) {
        let all: f64 = sum.iter().sum();
        for (sum, share) in sum.iter().zip(share) {
            assert!(
                (sum / all - f64::from(*share)).abs() < 1e-4,
                "{} {share}",
                sum / all
            );
        }
    }
}

#[test]
fn a_reserve_against_nothing_finds_more() {
    let (scores, transitions) = (scores(12), transitions());
    let told = |reserve: f32| {
        likeliest(&scores, &transitions, reserve)
            .iter()
            .filter(|label| **label > 0)
            .count()
    };
    assert!(told(3.0) >= told(0.0) && told(0.0) >= told(-3.0));
}

#[test]
fn weights_survive_their_bytes() {
    let mut rows = vec![[0.0; 8]; 1 << BITS];
    rows[5] = [0.5, -1.0, 0.25, 0.0, 1.0, -0.5, 0.125, 0.0];
    let table = Table::rounded(&rows, transitions());
    let weights = Weights {
        rates: Rates::from([(7, 3), (1, 1)]),
        first: table.clone(),
        second: Some(table),
        trees: Trees {
            base: 0.25,
            trees: vec![vec![
                Node {
                    ask: 2,
                    value: 0.5,
                    other: 2,
                },
                Node {
                    ask: Node::LEAF,
                    value: -1.0,
                    other: 0,
                },
                Node {
                    ask: Node::LEAF,
                    value: 1.0,
                    other: 0,
                },
            ]],
        },
        enough: 0.375,
    };
    let bytes = weights.to_bytes();
    let again = Weights::from_bytes(&bytes).map(|weights| weights.to_bytes());
    assert!(again.as_ref() == Some(&bytes));
    assert!(Weights::from_bytes(bytes.get(..bytes.len() / 2).unwrap_or_default()).is_none());
    assert!(Weights::from_bytes(b"something else").is_none());
}

#[test]
fn the_weights_of_the_program_are_there() {
    assert!(FULL.as_ref().is_some_and(|weights| weights.second.is_some()));
    assert!(FAST.is_some());
}
