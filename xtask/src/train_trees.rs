//! How are the trees learnt that weigh candidates? By gradient boosting on counts of cut values.
//!
//! No chance is involved: the same candidates in the same order give the same trees.

use onrecord_read::statements::learned::candidates::TRAITS;
use onrecord_read::statements::learned::trees::{Node, Trees, answer};

/// A candidate to learn from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    pub(crate) traits: [f32; TRAITS],
    pub(crate) is_right: bool,
}

const CUTS: usize = 32;
const ROUNDS: usize = 120;
const DEPTH: usize = 4;
const RATE: f32 = 0.1;
const LEAST: usize = 25;
const HOLD: f32 = 2.0;

/// Learns trees from cases.
pub(crate) fn grow(cases: &[Case]) -> Trees {
    let cuts: Vec<Vec<f32>> = (0..TRAITS).map(|which| cut_values(cases, which)).collect();
    let steps: Vec<[u8; TRAITS]> = cases
        .iter()
        .map(|case| {
            let mut steps = [0; TRAITS];
            for ((step, cuts), value) in steps.iter_mut().zip(&cuts).zip(case.traits) {
                *step = u8::try_from(cuts.partition_point(|cut| *cut < value)).unwrap_or(u8::MAX);
            }
            steps
        })
        .collect();
    let right = cases.iter().filter(|case| case.is_right).count() as f32;
    let share = (right / cases.len().max(1) as f32).clamp(0.01, 0.99);
    let mut trees = Trees {
        base: (share / (1.0 - share)).ln(),
        trees: Vec::new(),
    };
    let mut sums = vec![trees.base; cases.len()];
    for _ in 0..ROUNDS {
        let slopes: Vec<(f32, f32)> = cases
            .iter()
            .zip(&sums)
            .map(|(case, sum)| {
                let chance = 1.0 / (1.0 + (-sum).exp());
                (
                    f32::from(u8::from(case.is_right)) - chance,
                    chance * (1.0 - chance),
                )
            })
            .collect();
        let mut tree = Vec::new();
        let all: Vec<u32> = (0..cases.len() as u32).collect();
        branch(&all, &steps, &slopes, &cuts, 0, &mut tree);
        for (sum, case) in sums.iter_mut().zip(cases) {
            *sum += answer(&tree, &case.traits);
        }
        trees.trees.push(tree);
    }
    trees
}

/// Values of a trait that part the cases into about even shares.
fn cut_values(cases: &[Case], which: usize) -> Vec<f32> {
    let mut values: Vec<f32> = cases.iter().map(|case| case.traits[which]).collect();
    values.sort_unstable_by(f32::total_cmp);
    let mut cuts: Vec<f32> = (1..CUTS)
        .filter_map(|step| values.get(values.len() * step / CUTS).copied())
        .collect();
    cuts.dedup();
    cuts
}

/// Adds the best question for some cases, and what follows from it.
fn branch(
    cases: &[u32],
    steps: &[[u8; TRAITS]],
    slopes: &[(f32, f32)],
    cuts: &[Vec<f32>],
    depth: usize,
    tree: &mut Vec<Node>,
) {
    let total = cases.iter().fold((0.0, 0.0), |sum, case| {
        let slope = slopes[*case as usize];
        (sum.0 + slope.0, sum.1 + slope.1)
    });
    let worth = |slope: f32, bend: f32| slope * slope / (bend + HOLD);
    let mut best: Option<(f32, usize, usize)> = None;
    if depth < DEPTH && cases.len() >= 2 * LEAST {
        for which in 0..TRAITS {
            let mut counts = [(0.0_f32, 0.0_f32, 0_usize); CUTS];
            for case in cases {
                let slope = slopes[*case as usize];
                let count = &mut counts[usize::from(steps[*case as usize][which])];
                count.0 += slope.0;
                count.1 += slope.1;
                count.2 += 1;
            }
            let mut left = (0.0, 0.0, 0);
            for (step, count) in counts.iter().enumerate().take(cuts[which].len()) {
                left = (left.0 + count.0, left.1 + count.1, left.2 + count.2);
                if left.2 < LEAST || cases.len() - left.2 < LEAST {
                    continue;
                }
                let gain = worth(left.0, left.1) + worth(total.0 - left.0, total.1 - left.1)
                    - worth(total.0, total.1);
                if gain > 0.5 && best.is_none_or(|best| gain > best.0) {
                    best = Some((gain, which, step));
                }
            }
        }
    }
    let Some((_, which, step)) = best else {
        tree.push(Node {
            ask: Node::LEAF,
            value: RATE * total.0 / (total.1 + HOLD),
            other: 0,
        });
        return;
    };
    let (low, high): (Vec<u32>, Vec<u32>) = cases
        .iter()
        .partition(|case| usize::from(steps[**case as usize][which]) <= step);
    let at = tree.len();
    tree.push(Node {
        ask: which as u8,
        value: cuts[which][step],
        other: 0,
    });
    branch(&low, steps, slopes, cuts, depth + 1, tree);
    tree[at].other = tree.len() as u16;
    branch(&high, steps, slopes, cuts, depth + 1, tree);
}
