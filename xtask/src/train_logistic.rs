//! Fits a logistic regression by Newton's method, the same bytes from the same rows.

use std::fmt::Write as _;

use crate::eval::Outcome;

/// Steps of Newton's method; it stands still long before.
const STEPS: usize = 30;

/// What is learnt from: values, the last of them 1 for what stands where nothing speaks.
#[derive(Clone, Debug)]
pub(crate) struct Learned {
    pub(crate) values: Vec<f64>,
    pub(crate) right: bool,
    pub(crate) weight: f64,
}

/// Fits weights and prints them as lines of a name and a weight, what stands where nothing speaks first.
pub(crate) fn learn(learned: &mut [Learned], base: &str, names: &[&str], cost: f64) -> Outcome<String> {
    let scales = scale(learned);
    let weights = fit(learned, cost);
    let mut file = String::new();
    let mut nothing = weights.last().copied().unwrap_or(0.0);
    for ((name, weight), (middle, width)) in names.iter().zip(&weights).zip(scales) {
        let weight = weight / width;
        nothing -= weight * middle;
        writeln!(file, "{name}\t{weight:.4}")?;
    }
    Ok(format!("{base}\t{nothing:.4}\n{file}"))
}

/// Brings each value but the last to a mean of 0 and a deviation of 1; gives what they were.
fn scale(learned: &mut [Learned]) -> Vec<(f64, f64)> {
    let values = learned
        .first()
        .map_or(0, |first| first.values.len())
        .saturating_sub(1);
    let count = learned.len() as f64;
    (0..values)
        .map(|at| {
            let mean = learned.iter().map(|row| row.values[at]).sum::<f64>() / count;
            let square = learned
                .iter()
                .map(|row| (row.values[at] - mean).powi(2))
                .sum::<f64>()
                / count;
            let width = square.sqrt().max(1e-6);
            for row in learned.iter_mut() {
                row.values[at] = (row.values[at] - mean) / width;
            }
            (mean, width)
        })
        .collect()
}

/// The weights; large ones cost, the last does not.
fn fit(learned: &[Learned], cost: f64) -> Vec<f64> {
    let width = learned.first().map_or(0, |first| first.values.len());
    let mut weights = vec![0.0; width];
    for _ in 0..STEPS {
        let mut slope = vec![0.0; width];
        let mut bend = vec![vec![0.0; width]; width];
        for row in learned {
            let odds: f64 = row
                .values
                .iter()
                .zip(&weights)
                .map(|(value, weight)| value * weight)
                .sum();
            let sure = 1.0 / (1.0 + (-odds).exp());
            let wanted = if row.right { 1.0 } else { 0.0 };
            for (at, value) in row.values.iter().enumerate() {
                slope[at] += row.weight * (wanted - sure) * value;
                for (across, other) in row.values.iter().enumerate() {
                    bend[at][across] += row.weight * sure * (1.0 - sure) * value * other;
                }
            }
        }
        for at in 0..width.saturating_sub(1) {
            slope[at] -= cost * weights[at];
            bend[at][at] += cost;
        }
        for (weight, step) in weights.iter_mut().zip(solve(bend, slope)) {
            *weight += step;
        }
    }
    weights
}

/// Solves a system of linear equations by elimination, the largest first.
fn solve(mut rows: Vec<Vec<f64>>, mut right: Vec<f64>) -> Vec<f64> {
    let width = right.len();
    for at in 0..width {
        let largest = (at..width)
            .max_by(|a, b| rows[*a][at].abs().total_cmp(&rows[*b][at].abs()))
            .unwrap_or(at);
        rows.swap(at, largest);
        right.swap(at, largest);
        let pivot = rows[at].clone();
        if pivot[at].abs() < 1e-12 {
            continue;
        }
        for below in at + 1..width {
            let factor = rows[below][at] / pivot[at];
            for (value, above) in rows[below].iter_mut().zip(&pivot) {
                *value -= factor * above;
            }
            right[below] -= factor * right[at];
        }
    }
    let mut found = vec![0.0; width];
    for at in (0..width).rev() {
        let known: f64 = (at + 1..width)
            .map(|across| rows[at][across] * found[across])
            .sum();
        if rows[at][at].abs() >= 1e-12 {
            found[at] = (right[at] - known) / rows[at][at];
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_speaks_for_a_pair_gets_a_weight() {
        let mut learned: Vec<Learned> = (0..40)
            .map(|number| {
                let right = number % 4 == 0;
                let mut values = vec![0.0, 0.0, 0.0, 1.0];
                values[0] = if right { 0.9 } else { f64::from(number % 3) / 10.0 };
                values[1] = f64::from(number % 5);
                Learned {
                    values,
                    right,
                    weight: 1.0,
                }
            })
            .collect();
        scale(&mut learned);
        let weights = fit(&learned, 1.0);
        assert!(weights[0] > 1.0, "{weights:?}");
        assert!(weights[1].abs() < 0.5, "{weights:?}");
        assert!(weights[3] < 0.0, "most pairs are wrong: {weights:?}");
    }
}
