//! How is a matrix multiplied quickly?
//!
//! Weights are laid out in panels once, when the model is loaded; then tiles of a few rows run over
//! them. The inner loops are plain Rust that the compiler turns into vector code; which width is
//! chosen when the program runs. A row's result does not depend on the rows beside it.

/// Columns that lie side by side in a panel.
const PANEL: usize = 32;

/// The most inputs a layer may have: the tile of inputs lies on the stack.
const MOST_INPUTS: usize = 576;

/// A layer: `output = weights * input + bias`.
#[derive(Debug)]
pub(crate) struct Dense {
    inputs: usize,
    /// A multiple of [`PANEL`]; columns beyond the layer's own have weight and bias 0.
    width: usize,
    panels: Vec<f32>,
    bias: Vec<f32>,
}

impl Dense {
    /// Lays out a layer. `weight(output, input)` gives the weights.
    pub(crate) fn new(
        inputs: usize,
        outputs: usize,
        weight: impl Fn(usize, usize) -> f32,
        bias: &[f32],
    ) -> Self {
        assert!(inputs <= MOST_INPUTS, "a layer with too many inputs");
        let width = outputs.next_multiple_of(PANEL);
        let mut panels = Vec::with_capacity(width * inputs);
        for panel in (0..width).step_by(PANEL) {
            for input in 0..inputs {
                let columns = panel..panel + PANEL;
                panels.extend(columns.map(|output| {
                    if output < outputs {
                        weight(output, input)
                    } else {
                        0.0
                    }
                }));
            }
        }
        let mut bias = bias.to_vec();
        bias.resize(width, 0.0);
        Self {
            inputs,
            width,
            panels,
            bias,
        }
    }

    /// Length of an output row.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// Multiplies `rows` rows that start `stride` apart, and hands each output row to `take`.
    pub(crate) fn apply(&self, input: &[f32], stride: usize, rows: usize, take: impl FnMut(usize, &[f32])) {
        debug_assert!(rows == 0 || (rows - 1) * stride + self.inputs <= input.len());
        #[cfg(target_arch = "x86_64")]
        {
            if std::arch::is_x86_feature_detected!("avx512f") {
                #[expect(unsafe_code, reason = "the processor was just asked for the feature")]
                return unsafe { apply_avx512(self, input, stride, rows, take) };
            }
            if std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma") {
                #[expect(unsafe_code, reason = "the processor was just asked for the features")]
                return unsafe { apply_avx2(self, input, stride, rows, take) };
            }
        }
        multiply::<4, 16>(self, input, stride, rows, add_product, take);
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f")]
fn apply_avx512(dense: &Dense, input: &[f32], stride: usize, rows: usize, take: impl FnMut(usize, &[f32])) {
    multiply::<8, 32>(dense, input, stride, rows, f32::mul_add, take);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn apply_avx2(dense: &Dense, input: &[f32], stride: usize, rows: usize, take: impl FnMut(usize, &[f32])) {
    multiply::<6, 16>(dense, input, stride, rows, f32::mul_add, take);
}

/// On ARM the product and the sum are one instruction of every processor; elsewhere they may not be.
#[inline(always)]
fn add_product(a: f32, b: f32, sum: f32) -> f32 {
    if cfg!(target_arch = "aarch64") {
        a.mul_add(b, sum)
    } else {
        a * b + sum
    }
}

#[inline(always)]
fn multiply<const ROWS: usize, const COLUMNS: usize>(
    dense: &Dense,
    input: &[f32],
    stride: usize,
    rows: usize,
    add_product: impl Fn(f32, f32, f32) -> f32,
    mut take: impl FnMut(usize, &[f32]),
) {
    let mut tile = [[0_f32; ROWS]; MOST_INPUTS];
    let tile = &mut tile[..dense.inputs];
    let mut output = vec![0_f32; ROWS * dense.width];
    for first in (0..rows).step_by(ROWS) {
        let count = ROWS.min(rows - first);
        for lane in 0..count {
            let start = (first + lane) * stride;
            for (slot, value) in tile.iter_mut().zip(&input[start..start + dense.inputs]) {
                slot[lane] = *value;
            }
        }
        for column in (0..dense.width).step_by(COLUMNS) {
            let panel = column / PANEL * PANEL * dense.inputs;
            let panel = &dense.panels[panel..panel + PANEL * dense.inputs];
            let offset = column % PANEL;
            let mut sums = [[0_f32; COLUMNS]; ROWS];
            for (values, weights) in tile.iter().zip(panel.as_chunks::<PANEL>().0) {
                let weights: &[f32; COLUMNS] = weights[offset..].first_chunk().unwrap_or(&[0.0; COLUMNS]);
                for lane in 0..ROWS {
                    for place in 0..COLUMNS {
                        sums[lane][place] = add_product(values[lane], weights[place], sums[lane][place]);
                    }
                }
            }
            let bias = &dense.bias[column..column + COLUMNS];
            for (lane, sums) in sums.iter().enumerate().take(count) {
                let start = lane * dense.width + column;
                for ((output, sum), bias) in output[start..start + COLUMNS].iter_mut().zip(sums).zip(bias) {
                    *output = sum + bias;
                }
            }
        }
        for (lane, output) in output.chunks_exact(dense.width).enumerate().take(count) {
            take(first + lane, output);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_is_the_sum_of_products() {
        let (inputs, outputs, rows) = (7, 40, 19);
        let weight = |output: usize, input: usize| (output * 3 + input) as f32 % 5.0 - 2.0;
        let bias: Vec<f32> = (0..outputs).map(|output| output as f32).collect();
        let dense = Dense::new(inputs, outputs, weight, &bias);
        let input: Vec<f32> = (0..inputs * rows).map(|at| at as f32 % 11.0).collect();
        let mut seen = 0;
        dense.apply(&input, inputs, rows, |row, found| {
            for output in 0..outputs {
                let products = (0..inputs).map(|at| weight(output, at) * input[row * inputs + at]);
                assert!((products.sum::<f32>() + bias[output] - found[output]).abs() < 1e-3);
            }
            seen += 1;
        });
        assert_eq!(seen, rows);
    }
}
