//! Weights of logistic regressions, as `cargo xtask train` writes them: lines of a name and a number.

/// The name of the weight that stands where nothing speaks.
pub const BASE: &str = "base";

/// The weights of `N` values, and what stands where nothing speaks.
pub(crate) struct Weights<const N: usize> {
    base: f32,
    of_values: [f32; N],
}

impl<const N: usize> Weights<N> {
    /// Reads weights; what has no line weighs nothing.
    pub(crate) fn read(file: &str, names: &[&str; N]) -> Self {
        let mut weights = Self {
            base: 0.0,
            of_values: [0.0; N],
        };
        for line in file.lines() {
            let Some((name, weight)) = line.split_once('\t') else {
                continue;
            };
            let weight = weight.parse().unwrap_or(0.0);
            if name == BASE {
                weights.base = weight;
            } else if let Some(at) = names.iter().position(|known| *known == name) {
                weights.of_values[at] = weight;
            }
        }
        weights
    }

    /// How sure some values make it: 0 to 1.
    pub(crate) fn sure(&self, values: &[f32; N]) -> f32 {
        let weighed = values
            .iter()
            .zip(&self.of_values)
            .map(|(value, weight)| value * weight);
        let odds = self.base + weighed.sum::<f32>();
        1.0 / (1.0 + (-odds).exp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files that are carried, with what each must name.
    const CARRIED: [(&str, &[&str]); 3] = [
        (crate::claims::FILE, &crate::claims::NAMES),
        (crate::positions::FILE, &crate::positions::NAMES),
        (crate::reuse::FILE, &crate::reuse::NAMES),
    ];

    #[test]
    fn the_carried_weights_name_everything_that_is_weighed() {
        for (file, names) in CARRIED {
            let named: Vec<&str> = file
                .lines()
                .filter_map(|line| Some(line.split_once('\t')?.0))
                .collect();
            let wanted: Vec<&str> = std::iter::once(BASE).chain(names.iter().copied()).collect();
            assert_eq!(named, wanted);
        }
    }

    #[test]
    fn what_has_no_weight_weighs_nothing() {
        let weights = Weights::read("base\t-2.5\nmeaning\t4\nno such name\t9", &["meaning", "lead"]);
        assert_eq!(weights.of_values, [4.0, 0.0]);
        assert_eq!(weights.base, -2.5);
    }
}
