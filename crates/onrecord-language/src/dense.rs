//! How is a matrix multiplied quickly?
//!
//! Weights are laid out in panels once, when the model is loaded; then tiles of a few rows run over
//! them, with the widest vectors of the processor, which is asked when the program runs. A row's
//! result does not depend on the rows beside it.

#[cfg(target_arch = "x86_64")]
mod x86;

/// Columns that lie side by side in a panel.
const PANEL: usize = 32;

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
        self.apply_into(input, stride, rows, Each(take));
    }

    /// The same with an output of its own type.
    pub(crate) fn apply_into(&self, input: &[f32], stride: usize, rows: usize, output: impl Output) {
        debug_assert!(rows == 0 || (rows - 1) * stride + self.inputs <= input.len());
        #[cfg(target_arch = "x86_64")]
        {
            if std::arch::is_x86_feature_detected!("avx512f") {
                #[expect(unsafe_code, reason = "the processor was just asked for the feature")]
                return unsafe { apply_avx512(self, input, stride, rows, output) };
            }
            if std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma") {
                #[expect(unsafe_code, reason = "the processor was just asked for the features")]
                return unsafe { apply_avx2(self, input, stride, rows, output) };
            }
        }
        multiply::<4>(self, input, stride, rows, plain_tile, output);
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f")]
fn apply_avx512(dense: &Dense, input: &[f32], stride: usize, rows: usize, output: impl Output) {
    multiply::<8>(
        dense,
        input,
        stride,
        rows,
        |tile, panel, sums| x86::tile_avx512(tile, panel, sums),
        output,
    );
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn apply_avx2(dense: &Dense, input: &[f32], stride: usize, rows: usize, output: impl Output) {
    multiply::<6>(
        dense,
        input,
        stride,
        rows,
        |tile, panel, sums| x86::tile_avx2(tile, panel, sums),
        output,
    );
}

/// What becomes of each output row: a closure, or a type that asks to be compiled into the loops and
/// so for each kind of vectors.
pub(crate) trait Output {
    /// Takes the sums of a row.
    fn take(&mut self, row: usize, sums: &[f32]);
}

/// An output that is a closure.
struct Each<F>(F);

impl<F: FnMut(usize, &[f32])> Output for Each<F> {
    #[inline(always)]
    fn take(&mut self, row: usize, sums: &[f32]) {
        (self.0)(row, sums);
    }
}

/// A few rows of input, as long as a panel is high.
type Tile<'a, const ROWS: usize> = [&'a [f32]; ROWS];

/// The products of a tile and a panel.
type Sums<const ROWS: usize> = [[f32; PANEL]; ROWS];

#[inline(always)]
fn multiply<const ROWS: usize>(
    dense: &Dense,
    input: &[f32],
    stride: usize,
    rows: usize,
    tile_times_panel: impl Fn(&Tile<'_, ROWS>, &[[f32; PANEL]], &mut Sums<ROWS>),
    mut output: impl Output,
) {
    let mut lanes = vec![0_f32; ROWS * dense.width];
    for first in (0..rows).step_by(ROWS) {
        let count = ROWS.min(rows - first);
        // Beyond the last row it is the last row again.
        let row = |lane: usize| (first + lane.min(count - 1)) * stride;
        let tile = std::array::from_fn(|lane| &input[row(lane)..row(lane) + dense.inputs]);
        let panels = dense.panels.chunks_exact(PANEL * dense.inputs);
        for (number, (panel, bias)) in panels.zip(dense.bias.as_chunks::<PANEL>().0).enumerate() {
            let mut sums = [*bias; ROWS];
            tile_times_panel(&tile, panel.as_chunks().0, &mut sums);
            for (sums, lane) in sums.iter().zip(lanes.chunks_exact_mut(dense.width)) {
                lane[number * PANEL..(number + 1) * PANEL].copy_from_slice(sums);
            }
        }
        for (lane, sums) in lanes.chunks_exact(dense.width).enumerate().take(count) {
            output.take(first + lane, sums);
        }
    }
}

/// For processors without the vectors above.
fn plain_tile(tile: &Tile<'_, 4>, panel: &[[f32; PANEL]], sums: &mut Sums<4>) {
    for (row, sums) in tile.iter().zip(sums) {
        for (value, weights) in row.iter().zip(panel) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += value * weight;
            }
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

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn wide_vectors_sum_as_plain_code_does() {
        let panel: Vec<[f32; PANEL]> = (0..5)
            .map(|row| std::array::from_fn(|at| (row * at) as f32))
            .collect();
        let mut plain = [[1.0; PANEL]; 4];
        let rows = [[1.0; 5], [2.0; 5], [3.0; 5], [4.0; 5], [0.0; 5], [0.0; 5]];
        let tile: [&[f32]; 6] = std::array::from_fn(|lane| &rows[lane][..]);
        plain_tile(&[tile[0], tile[1], tile[2], tile[3]], &panel, &mut plain);
        if std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma") {
            let mut wide = [[1.0; PANEL]; 6];
            #[expect(unsafe_code, reason = "the processor was just asked for the features")]
            unsafe {
                x86::tile_avx2(&tile, &panel, &mut wide);
            }
            assert_eq!(plain, wide[..4]);
        }
    }
}
