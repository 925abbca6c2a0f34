//! Weights of logistic regressions, as `cargo xtask train` writes them: lines of a name and a number.

use std::collections::BTreeMap;

/// The name of the weight that stands where nothing speaks.
pub const BASE: &str = "base";

/// The weights of some values, and what stands where nothing speaks.
#[derive(Clone, Debug)]
pub struct Weights {
    base: f32,
    of_values: Vec<f32>,
}

impl Weights {
    /// Reads weights; what has no line weighs nothing.
    #[must_use]
    pub fn read(file: &str, names: impl IntoIterator<Item = &'static str>) -> Self {
        let given: BTreeMap<&str, f32> = file
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(name, weight)| (name, weight.parse().unwrap_or(0.0)))
            .collect();
        let weight = |name: &str| given.get(name).copied().unwrap_or(0.0);
        Self {
            base: weight(BASE),
            of_values: names.into_iter().map(weight).collect(),
        }
    }

    /// How sure values, in the order of the names, make it: 0 to 1.
    #[must_use]
    pub fn sure<'v>(&self, values: impl IntoIterator<Item = &'v f32>) -> f32 {
        let weighed = values
            .into_iter()
            .zip(&self.of_values)
            .map(|(value, weight)| value * weight);
        let odds = self.base + weighed.sum::<f32>();
        1.0 / (1.0 + (-odds).exp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks the first lines of a file that is carried.
    fn check(file: &str, names: &[&str]) {
        let named: Vec<&str> = file
            .lines()
            .filter_map(|line| Some(line.split_once('\t')?.0))
            .collect();
        let wanted: Vec<&str> = std::iter::once(BASE).chain(names.iter().copied()).collect();
        assert_eq!(named, wanted);
    }

    #[test]
    fn the_carried_weights_name_everything_that_is_weighed() {
        use crate::{claims, positions, reuse};
        check(claims::FILE, &claims::NAMES);
        let again: Vec<&str> = claims::AGAIN.into_iter().chain(claims::NAMES).collect();
        check(claims::FILE_AGAIN, &again);
        check(positions::FILE, &positions::NAMES);
        check(reuse::FILE, &reuse::NAMES);
    }

    #[test]
    fn what_has_no_weight_weighs_nothing() {
        let weights = Weights::read("base\t-2.5\nmeaning\t4\nno such name\t9", ["meaning", "lead"]);
        assert_eq!(weights.of_values, [4.0, 0.0]);
        assert_eq!(weights.base, -2.5);
    }
}
