//! How is a matrix multiplied in whole numbers of 16 bits?
//!
//! A processor multiplies twice as many of them at a time as numbers of 32 bits. Rows are rounded by the
//! chunk, columns of weights by the column, each with a scale of its own. Scales are chosen by length: the
//! sum of a chunk's products is at most the product of both lengths (Cauchy and Schwarz), so it never
//! leaves 32 bits. Whole numbers are summed without rounding: every processor finds the same.

use super::{Kind, LANES, Loops, Output, PAIR, PANEL, Starts, TILES, widest};

/// Greatest length of a rounded chunk: the square of it, with what rounding adds, stays below 2^31.
const LONGEST: f32 = 46_000.0;

/// The largest number of 16 bits.
const LARGEST: f32 = 32_767.0;

/// Added to a number below 2^22 it leaves the nearest whole number in the low bits.
const NEAREST: f32 = 12_582_912.0;

/// A layer in whole numbers: `output = weights * input + bias`.
#[derive(Debug)]
pub(crate) struct Fixed {
    /// Pairs of inputs in a chunk, and chunks in a row.
    half: usize,
    chunks: usize,
    /// A multiple of [`PAIR`]; columns beyond the layer's own have weight and bias 0.
    width: usize,
    /// By panel and pair of inputs, two weights for each column.
    panels: Vec<[Weight; PANEL]>,
    scale: Vec<f32>,
    bias: Vec<f32>,
}

/// Two whole numbers side by side: those of an input in the first and in the second half of a chunk.
pub(super) type Weight = u32;

/// Rounded chunks, one after the other.
#[derive(Debug, Default)]
pub(crate) struct Rounded {
    pairs: Vec<u32>,
    scales: Vec<f32>,
}

impl Rounded {
    /// Makes room for so many chunks of `2 * half` numbers, all of them 0.
    pub(crate) fn reset(&mut self, chunks: usize, half: usize) {
        self.pairs.clear();
        self.pairs.resize(chunks * half, 0);
        self.scales.clear();
        self.scales.resize(chunks, 0.0);
    }

    /// Rounds a chunk of `2 * HALF` numbers.
    #[inline(always)]
    pub(crate) fn put<const HALF: usize>(&mut self, chunk: usize, values: &[f32]) {
        let pairs = self.pairs.as_chunks_mut::<HALF>().0.get_mut(chunk);
        let (Some(pairs), Some(scale)) = (pairs, self.scales.get_mut(chunk)) else {
            return;
        };
        if let Some((low, high)) = values.split_first_chunk::<HALF>()
            && let Some(high) = high.first_chunk::<HALF>()
        {
            *scale = round(low, high, pairs);
        }
    }

    /// Rounds whole rows of chunks.
    pub(crate) fn put_all<const HALF: usize>(&mut self, values: &[f32]) {
        self.reset(values.len() / (2 * HALF), HALF);
        widest(Rounding::<HALF> {
            values,
            rounded: self,
        });
    }
}

struct Rounding<'a, const HALF: usize> {
    values: &'a [f32],
    rounded: &'a mut Rounded,
}

impl<const HALF: usize> Loops for Rounding<'_, HALF> {
    #[inline(always)]
    fn run(self, _: Kind) {
        for (chunk, values) in self.values.chunks_exact(2 * HALF).enumerate() {
            self.rounded.put::<HALF>(chunk, values);
        }
    }
}

/// Rounds the two halves of a chunk; gives what one whole number stands for.
#[inline(always)]
fn round<const HALF: usize>(low: &[f32; HALF], high: &[f32; HALF], pairs: &mut [u32; HALF]) -> f32 {
    let mut largest = [0_f32; PANEL];
    let mut squares = [0_f32; PANEL];
    for half in [low, high] {
        for values in half.as_chunks::<PANEL>().0 {
            for ((value, largest), square) in values.iter().zip(&mut largest).zip(&mut squares) {
                let size = value.abs();
                *largest = if size > *largest { size } else { *largest };
                *square += value * value;
            }
        }
    }
    let mut most = 0_f32;
    let mut square = 0_f32;
    for lane in 0..PANEL {
        most = if largest[lane] > most { largest[lane] } else { most };
        square += squares[lane];
    }
    let up = factor(most, square.sqrt());
    for ((pair, low), high) in pairs.iter_mut().zip(low).zip(high) {
        *pair = pack(low * up, high * up);
    }
    if up > 0.0 { 1.0 / up } else { 0.0 }
}

/// What numbers are multiplied by before they are rounded.
#[inline(always)]
fn factor(largest: f32, length: f32) -> f32 {
    let (by_size, by_length) = (LARGEST / largest, LONGEST / length);
    let least = if by_size < by_length { by_size } else { by_length };
    // Nothing but zeros, or something that is no number.
    if least > 0.0 && least < f32::MAX {
        least
    } else {
        0.0
    }
}

#[inline(always)]
fn pack(low: f32, high: f32) -> u32 {
    (low + NEAREST).to_bits() & 0xffff | (high + NEAREST).to_bits() << 16
}

impl Fixed {
    /// Lays out a layer whose rows have `chunks` chunks of `chunk` inputs. `weight(output, input)` gives the
    /// weights.
    pub(crate) fn new(
        chunk: usize,
        chunks: usize,
        outputs: usize,
        weight: impl Fn(usize, usize) -> f32,
        bias: &[f32],
    ) -> Self {
        let width = outputs.next_multiple_of(PAIR);
        let half = chunk / 2;
        let mut up = vec![0.0; width];
        for (output, up) in up.iter_mut().enumerate().take(outputs) {
            let (mut largest, mut length) = (0_f32, 0_f32);
            for start in (0..chunk * chunks).step_by(chunk) {
                let mut squares = 0_f32;
                for input in start..start + chunk {
                    let value = weight(output, input);
                    largest = largest.max(value.abs());
                    squares += value * value;
                }
                length = length.max(squares.sqrt());
            }
            *up = factor(largest, length);
        }
        let mut panels = Vec::with_capacity(width / PANEL * half * chunks);
        for first in (0..width).step_by(PANEL) {
            for pair in 0..half * chunks {
                let low = pair / half * chunk + pair % half;
                panels.push(std::array::from_fn(|column| {
                    let output = first + column;
                    let up = up.get(output).copied().unwrap_or_default();
                    if output < outputs {
                        pack(weight(output, low) * up, weight(output, low + half) * up)
                    } else {
                        0
                    }
                }));
            }
        }
        let mut bias = bias.to_vec();
        bias.resize(width, 0.0);
        let scale = up.iter().map(|up| if *up > 0.0 { 1.0 / up } else { 0.0 });
        Self {
            half,
            chunks,
            width,
            panels,
            scale: scale.collect(),
            bias,
        }
    }

    /// Length of an output row.
    pub(crate) const fn width(&self) -> usize {
        self.width
    }

    /// The bias of its outputs.
    pub(crate) fn bias(&self) -> &[f32] {
        &self.bias
    }

    /// Multiplies rows that start with some of the chunks.
    pub(crate) fn apply(&self, input: &Rounded, starts: Starts<'_>, output: impl Output) {
        widest(Product {
            fixed: self,
            input,
            starts,
            output,
        });
    }

    fn panel(&self, number: usize) -> &[[Weight; PANEL]] {
        let length = self.half * self.chunks;
        &self.panels[number * length..(number + 1) * length]
    }
}

struct Product<'a, O> {
    fixed: &'a Fixed,
    input: &'a Rounded,
    starts: Starts<'a>,
    output: O,
}

/// Chunks side by side: pairs of inputs.
pub(super) type Tile<'a, const ROWS: usize> = [&'a [u32]; ROWS];

/// Sums of products, by row, panel and column.
pub(super) type Whole<const ROWS: usize, const PANELS: usize> = [[[i32; PANEL]; PANELS]; ROWS];

/// One chunk of panels side by side.
pub(super) type Panels<'a, const PANELS: usize> = [&'a [[Weight; PANEL]]; PANELS];

impl<O: Output> Loops for Product<'_, O> {
    #[inline(always)]
    fn run(self, kind: Kind) {
        match kind {
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512Vnni => multiply::<8, 2>(self, |tile, panels, sums| {
                #[expect(unsafe_code, reason = "loops run with a kind only if the processor has it")]
                unsafe {
                    super::x86::whole_tile_avx512(tile, panels, sums);
                }
            }),
            #[cfg(target_arch = "x86_64")]
            Kind::Avx2 | Kind::Avx512 => multiply::<6, 1>(self, |tile, panels, sums| {
                #[expect(unsafe_code, reason = "loops run with a kind only if the processor has it")]
                unsafe {
                    super::x86::whole_tile_avx2(tile, panels, sums);
                }
            }),
            Kind::Plain => multiply::<4, 1>(self, plain_tile),
        }
    }
}

#[inline(always)]
fn multiply<const ROWS: usize, const PANELS: usize>(
    product: Product<'_, impl Output>,
    tile_times_panels: impl Fn(&Tile<'_, ROWS>, &Panels<'_, PANELS>, &mut Whole<ROWS, PANELS>),
) {
    let Product {
        fixed,
        input,
        starts,
        mut output,
    } = product;
    let rows = starts.count();
    let (half, width) = (fixed.half, fixed.width);
    let mut lanes = LANES.take();
    lanes.resize((TILES * ROWS * width).max(lanes.len()), 0.0);
    for first in (0..rows).step_by(TILES * ROWS) {
        let count = (TILES * ROWS).min(rows - first);
        {
            let placed = output.place(first..first + count);
            let to: &mut [f32] = match placed {
                Some(placed) => placed,
                None => &mut lanes,
            };
            for number in (0..width / PANEL).step_by(PANELS) {
                let panels: Panels<'_, PANELS> = std::array::from_fn(|panel| fixed.panel(number + panel));
                for start in (0..count).step_by(ROWS) {
                    let high = ROWS.min(count - start);
                    // Beyond the last row it is the last row again.
                    let row = |lane: usize| starts.of(first + (start + lane).min(count - 1));
                    let row: [usize; ROWS] = std::array::from_fn(row);
                    let mut sums = [[[0_f32; PANEL]; PANELS]; ROWS];
                    for chunk in 0..fixed.chunks {
                        let at = row.map(|row| row + chunk);
                        let tile: Tile<'_, ROWS> =
                            std::array::from_fn(|lane| &input.pairs[at[lane] * half..(at[lane] + 1) * half]);
                        let part: Panels<'_, PANELS> =
                            std::array::from_fn(|panel| &panels[panel][chunk * half..(chunk + 1) * half]);
                        let mut whole = [[[0_i32; PANEL]; PANELS]; ROWS];
                        tile_times_panels(&tile, &part, &mut whole);
                        for ((sums, whole), at) in sums.iter_mut().zip(&whole).zip(&at) {
                            let scale = input.scales[*at];
                            for (sums, whole) in sums.iter_mut().zip(whole) {
                                for (sum, whole) in sums.iter_mut().zip(whole) {
                                    *sum += *whole as f32 * scale;
                                }
                            }
                        }
                    }
                    for (lane, sums) in sums.iter().enumerate().take(high) {
                        let at = (start + lane) * width + number * PANEL;
                        let column = number * PANEL..(number + PANELS) * PANEL;
                        let learned = fixed.scale[column.clone()].iter().zip(&fixed.bias[column]);
                        let to = &mut to[at..at + PANELS * PANEL];
                        for ((to, sum), (scale, bias)) in to.iter_mut().zip(sums.as_flattened()).zip(learned)
                        {
                            *to = sum * scale + bias;
                        }
                    }
                }
            }
        }
        if output.place(first..first + count).is_none() {
            for (lane, sums) in lanes.chunks_exact(width).enumerate().take(count) {
                output.take(first + lane, sums);
            }
        }
    }
    LANES.set(lanes);
}

/// For processors without wide vectors.
#[inline(always)]
fn plain_tile(tile: &Tile<'_, 4>, panels: &Panels<'_, 1>, sums: &mut Whole<4, 1>) {
    let [panel] = panels;
    for (row, [sums]) in tile.iter().zip(sums) {
        for (pair, weights) in row.iter().zip(*panel) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += product(*pair, *weight);
            }
        }
    }
}

/// The sum of two products.
#[inline(always)]
fn product(left: u32, right: u32) -> i32 {
    let low = |pair: u32| i32::from(pair as u16 as i16);
    let high = |pair: u32| i32::from((pair >> 16) as u16 as i16);
    low(left) * low(right) + high(left) * high(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Rows(Vec<Vec<f32>>);

    impl Output for &mut Rows {
        fn take(&mut self, row: usize, sums: &[f32]) {
            assert_eq!(row, self.0.len());
            self.0.push(sums.to_vec());
        }
    }

    fn weight(output: usize, input: usize) -> f32 {
        ((output * 31 + input * 17) as f32).sin() * 0.3
    }

    #[test]
    fn a_product_in_whole_numbers_is_near_the_true_one() {
        let (chunk, chunks, outputs, rows) = (32, 3, 40, 19);
        let bias: Vec<f32> = (0..outputs).map(|output| output as f32).collect();
        let fixed = Fixed::new(chunk, chunks, outputs, weight, &bias);
        let input: Vec<f32> = (0..(rows + 2) * chunk)
            .map(|at| (at as f32 * 0.7).cos() * if at % 97 == 0 { 20.0 } else { 1.5 })
            .collect();
        let mut rounded = Rounded::default();
        rounded.put_all::<16>(&input);
        let mut found = Rows(Vec::new());
        fixed.apply(&rounded, Starts::Every(1, rows), &mut found);
        let mut matrix = vec![0.0; rows * fixed.width()];
        fixed.apply(
            &rounded,
            Starts::Every(1, rows),
            super::super::Matrix {
                width: fixed.width(),
                values: &mut matrix,
            },
        );
        assert_eq!(found.0.concat(), matrix);
        assert_eq!(found.0.len(), rows);
        for (row, found) in found.0.iter().enumerate() {
            for (output, found) in found.iter().enumerate().take(outputs) {
                let products = (0..chunk * chunks)
                    .map(|at| f64::from(weight(output, at)) * f64::from(input[row * chunk + at]));
                let wanted = products.sum::<f64>() + output as f64;
                assert!((wanted - f64::from(*found)).abs() < 2e-2, "{wanted} {found}");
            }
        }
    }

    #[test]
    fn the_longest_rows_leave_no_sum_too_large() {
        // All weights and inputs point the same way: the greatest sum that there can be.
        for value in [1.0, 1e-3, 1e6] {
            let fixed = Fixed::new(96, 1, 32, |_, _| value, &[]);
            let mut rounded = Rounded::default();
            rounded.put_all::<48>(&[value; 96]);
            let mut found = Rows(Vec::new());
            fixed.apply(&rounded, Starts::Every(1, 1), &mut found);
            let wanted = 96.0 * value * value;
            assert!(
                (found.0[0][0] - wanted).abs() < wanted * 1e-3,
                "{}",
                found.0[0][0]
            );
        }
        let mut rounded = Rounded::default();
        rounded.put_all::<48>(&[f32::NAN; 96]);
        rounded.put_all::<48>(&[0.0; 96]);
        assert_eq!(rounded.scales, [0.0]);
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn wide_vectors_sum_whole_numbers_as_plain_code_does() {
        let panel = |seed: u32| -> Vec<[Weight; PANEL]> {
            (0..5_u32)
                .map(|row| std::array::from_fn(|at| (row * 77_777 + at as u32 * 65_533).wrapping_mul(seed)))
                .collect()
        };
        let panels = [panel(3), panel(0x9e37_79b1)];
        let rows: [[u32; 5]; 8] = std::array::from_fn(|row| {
            std::array::from_fn(|at| ((row * 5 + at) as u32).wrapping_mul(0x85eb_ca6b) & 0x0fff_0fff)
        });
        let tile: [&[u32]; 8] = std::array::from_fn(|lane| &rows[lane][..]);
        let mut plain = [[[[0; PANEL]; 1]; 4]; 2];
        for (panel, plain) in panels.iter().zip(&mut plain) {
            plain_tile(&[tile[0], tile[1], tile[2], tile[3]], &[panel], plain);
        }
        let kind = super::super::kind();
        if kind != Kind::Plain {
            let mut wide = [[[0; PANEL]; 1]; 6];
            let tile: [&[u32]; 6] = std::array::from_fn(|lane| tile[lane]);
            #[expect(unsafe_code, reason = "the processor was just asked for the features")]
            unsafe {
                super::super::x86::whole_tile_avx2(&tile, &[&panels[1]], &mut wide);
            }
            assert_eq!(plain[1], wide[..4]);
        }
        if kind == Kind::Avx512Vnni {
            let mut wide = [[[0; PANEL]; 2]; 8];
            #[expect(unsafe_code, reason = "the processor was just asked for the features")]
            unsafe {
                super::super::x86::whole_tile_avx512(&tile, &[&panels[0], &panels[1]], &mut wide);
            }
            for (row, wide) in wide.iter().enumerate().take(4) {
                assert_eq!(wide[0], plain[0][row][0]);
                assert_eq!(wide[1], plain[1][row][0]);
            }
        }
    }
}
