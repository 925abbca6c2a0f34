//! How is a matrix multiplied quickly?
//!
//! Weights are laid out in panels once, when the model is loaded; then tiles of a few rows run over
//! them, with the widest vectors of the processor, which is asked when the program runs. A row's
//! result does not depend on the rows beside it.

use std::cell::Cell;

pub(crate) mod fixed;
#[cfg(target_arch = "x86_64")]
mod x86;

pub(crate) use fixed::{Fixed, Rounded};

/// Columns that lie side by side in a panel.
const PANEL: usize = 16;

/// Widths are multiples of this, so that panels may be taken in pairs.
const PAIR: usize = 2 * PANEL;

/// Tiles that are multiplied by a panel before the next panel is fetched.
const TILES: usize = 4;

/// A layer: `output = weights * input + bias`.
#[derive(Debug)]
pub(crate) struct Dense {
    inputs: usize,
    /// A multiple of [`PAIR`]; columns beyond the layer's own have weight and bias 0.
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
        let width = outputs.next_multiple_of(PAIR);
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
        self.apply_into(input, stride, Starts::Every(1, rows), Each(take));
    }

    /// The same with rows that start with some chunk of the input, and with an output of its own type.
    fn apply_into(&self, input: &[f32], chunk: usize, starts: Starts<'_>, output: impl Output) {
        widest(Product {
            dense: self,
            input,
            chunk,
            starts,
            output,
        });
    }

    fn panel(&self, number: usize) -> &[[f32; PANEL]] {
        let length = PANEL * self.inputs;
        self.panels[number * length..(number + 1) * length].as_chunks().0
    }
}

/// A layer in numbers of 32 bits, or in whole numbers where the weights lie in the file with 16 bits anyway.
#[derive(Debug)]
pub(crate) enum Linear {
    Single(Dense),
    Whole(Fixed),
}

/// Rows for a layer: chunks as they are, or rounded; only what the layer asks for need be there.
#[derive(Clone, Copy)]
pub(crate) struct Rows<'a> {
    /// Length of a chunk.
    pub(crate) chunk: usize,
    pub(crate) values: &'a [f32],
    pub(crate) rounded: &'a Rounded,
    pub(crate) starts: Starts<'a>,
}

/// The chunks that rows start with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Starts<'a> {
    /// So many chunks apart, so many rows.
    Every(usize, usize),
    /// These.
    At(&'a [u32]),
}

impl Starts<'_> {
    const fn count(self) -> usize {
        match self {
            Self::Every(_, count) => count,
            Self::At(starts) => starts.len(),
        }
    }

    /// The first chunk of a row.
    #[inline(always)]
    const fn of(self, row: usize) -> usize {
        match self {
            Self::Every(stride, _) => row * stride,
            Self::At(starts) => starts[row] as usize,
        }
    }
}

impl Linear {
    /// Lays out a layer whose rows have `chunks` chunks of `chunk` inputs.
    pub(crate) fn new(
        whole: bool,
        [chunk, chunks]: [usize; 2],
        outputs: usize,
        weight: impl Fn(usize, usize) -> f32,
        bias: &[f32],
    ) -> Self {
        if whole {
            Self::Whole(Fixed::new(chunk, chunks, outputs, weight, bias))
        } else {
            Self::Single(Dense::new(chunk * chunks, outputs, weight, bias))
        }
    }

    /// Whether its rows are to be rounded.
    pub(crate) const fn is_whole(&self) -> bool {
        matches!(self, Self::Whole(_))
    }

    /// Length of an output row.
    pub(crate) const fn width(&self) -> usize {
        match self {
            Self::Single(dense) => dense.width(),
            Self::Whole(fixed) => fixed.width(),
        }
    }

    /// The bias of its outputs.
    pub(crate) fn bias(&self) -> &[f32] {
        match self {
            Self::Single(dense) => &dense.bias,
            Self::Whole(fixed) => fixed.bias(),
        }
    }

    /// Multiplies rows.
    pub(crate) fn apply(&self, rows: Rows<'_>, output: impl Output) {
        match self {
            Self::Single(dense) => dense.apply_into(rows.values, rows.chunk, rows.starts, output),
            Self::Whole(fixed) => fixed.apply(rows.rounded, rows.starts, output),
        }
    }
}

/// Loops that are compiled for each kind of vectors.
pub(crate) trait Loops {
    /// Runs them; asks to be compiled into whatever calls it.
    fn run(self, kind: Kind);
}

/// Kinds of vectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Whatever the compiler makes of plain code: NEON on ARM.
    Plain,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    #[cfg(target_arch = "x86_64")]
    Avx512,
    /// The same, with products of whole numbers.
    #[cfg(target_arch = "x86_64")]
    Avx512Vnni,
}

/// The widest vectors of this processor.
pub(crate) fn kind() -> Kind {
    #[cfg(target_arch = "x86_64")]
    {
        if std::arch::is_x86_feature_detected!("avx512f") {
            let whole = std::arch::is_x86_feature_detected!("avx512bw")
                && std::arch::is_x86_feature_detected!("avx512vnni");
            return if whole { Kind::Avx512Vnni } else { Kind::Avx512 };
        }
        if std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma") {
            return Kind::Avx2;
        }
    }
    Kind::Plain
}

/// Runs loops with the widest vectors of this processor.
pub(crate) fn widest(loops: impl Loops) {
    match kind() {
        #[cfg(target_arch = "x86_64")]
        #[expect(unsafe_code, reason = "the processor was just asked for the feature")]
        Kind::Avx512 => unsafe { run_avx512(loops) },
        #[cfg(target_arch = "x86_64")]
        #[expect(unsafe_code, reason = "the processor was just asked for the features")]
        Kind::Avx512Vnni => unsafe { run_avx512_vnni(loops) },
        #[cfg(target_arch = "x86_64")]
        #[expect(unsafe_code, reason = "the processor was just asked for the features")]
        Kind::Avx2 => unsafe { run_avx2(loops) },
        Kind::Plain => loops.run(Kind::Plain),
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx2,fma")]
fn run_avx512(loops: impl Loops) {
    loops.run(Kind::Avx512);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vnni,avx2,fma")]
fn run_avx512_vnni(loops: impl Loops) {
    loops.run(Kind::Avx512Vnni);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn run_avx2(loops: impl Loops) {
    loops.run(Kind::Avx2);
}

/// A product of a matrix and a layer.
struct Product<'a, O> {
    dense: &'a Dense,
    input: &'a [f32],
    chunk: usize,
    starts: Starts<'a>,
    output: O,
}

impl<O: Output> Loops for Product<'_, O> {
    #[inline(always)]
    fn run(self, kind: Kind) {
        match kind {
            #[cfg(target_arch = "x86_64")]
            Kind::Avx512 | Kind::Avx512Vnni => multiply::<8, 2>(self, |tile, panels, sums| {
                #[expect(unsafe_code, reason = "loops run with a kind only if the processor has it")]
                unsafe {
                    x86::tile_avx512(tile, panels, sums);
                }
            }),
            #[cfg(target_arch = "x86_64")]
            Kind::Avx2 => multiply::<6, 1>(self, |tile, panels, sums| {
                #[expect(unsafe_code, reason = "loops run with a kind only if the processor has it")]
                unsafe {
                    x86::tile_avx2(tile, panels, sums);
                }
            }),
            Kind::Plain => multiply::<4, 1>(self, plain_tile),
        }
    }
}

/// What becomes of each output row: a closure, or a type that asks to be compiled into the loops and
/// so for each kind of vectors.
pub(crate) trait Output {
    /// Takes the sums of a row.
    fn take(&mut self, row: usize, sums: &[f32]);

    /// Where the sums of some rows are to be put at once, if they stay as they are; they are not taken then.
    #[inline(always)]
    fn place(&mut self, _rows: std::ops::Range<usize>) -> Option<&mut [f32]> {
        None
    }
}

/// Sums that are kept as they are: rows of `width` numbers.
pub(crate) struct Matrix<'a> {
    pub(crate) width: usize,
    pub(crate) values: &'a mut [f32],
}

impl Output for Matrix<'_> {
    fn take(&mut self, row: usize, sums: &[f32]) {
        if let Some(to) = self.values.get_mut(row * self.width..(row + 1) * self.width) {
            to.copy_from_slice(sums);
        }
    }

    #[inline(always)]
    fn place(&mut self, rows: std::ops::Range<usize>) -> Option<&mut [f32]> {
        self.values
            .get_mut(rows.start * self.width..rows.end * self.width)
    }
}

/// An output that is a closure.
pub(crate) struct Each<F>(pub(crate) F);

impl<F: FnMut(usize, &[f32])> Output for Each<F> {
    #[inline(always)]
    fn take(&mut self, row: usize, sums: &[f32]) {
        (self.0)(row, sums);
    }
}

/// A few rows of input, as long as a panel is high.
type Tile<'a, const ROWS: usize> = [&'a [f32]; ROWS];

/// The products of a tile and of panels side by side.
type Sums<const ROWS: usize, const PANELS: usize> = [[[f32; PANEL]; PANELS]; ROWS];

/// Panels side by side, each as high as the input is long.
type Panels<'a, const PANELS: usize> = [&'a [[f32; PANEL]]; PANELS];

thread_local! {
    /// Room for the sums of a few tiles, used again by every product of the thread.
    static LANES: Cell<Vec<f32>> = const { Cell::new(Vec::new()) };
}

#[inline(always)]
fn multiply<const ROWS: usize, const PANELS: usize>(
    product: Product<'_, impl Output>,
    tile_times_panels: impl Fn(&Tile<'_, ROWS>, &Panels<'_, PANELS>, &mut Sums<ROWS, PANELS>),
) {
    let Product {
        dense,
        input,
        chunk,
        starts,
        mut output,
    } = product;
    let rows = starts.count();
    let mut lanes = LANES.take();
    lanes.resize((TILES * ROWS * dense.width).max(lanes.len()), 0.0);
    for first in (0..rows).step_by(TILES * ROWS) {
        let count = (TILES * ROWS).min(rows - first);
        let to: &mut [f32] = match output.place(first..first + count) {
            Some(placed) => placed,
            None => &mut lanes,
        };
        for number in (0..dense.width / PANEL).step_by(PANELS) {
            let panels: Panels<'_, PANELS> = std::array::from_fn(|panel| dense.panel(number + panel));
            for start in (0..count).step_by(ROWS) {
                // Beyond the last row it is the last row again.
                let row = |lane: usize| starts.of(first + (start + lane).min(count - 1)) * chunk;
                let tile = std::array::from_fn(|lane| &input[row(lane)..row(lane) + dense.inputs]);
                let mut sums: Sums<ROWS, PANELS> = [[[0.0; PANEL]; PANELS]; ROWS];
                for lane in &mut sums {
                    let bias = dense.bias[number * PANEL..].as_chunks::<PANEL>().0;
                    lane.copy_from_slice(&bias[..PANELS]);
                }
                tile_times_panels(&tile, &panels, &mut sums);
                for (lane, sums) in sums.iter().enumerate().take(count - start) {
                    let at = (start + lane) * dense.width + number * PANEL;
                    to[at..at + PANELS * PANEL].copy_from_slice(sums.as_flattened());
                }
            }
        }
        if output.place(first..first + count).is_none() {
            for (lane, sums) in lanes.chunks_exact(dense.width).enumerate().take(count) {
                output.take(first + lane, sums);
            }
        }
    }
    LANES.set(lanes);
}

/// For processors without the vectors above.
#[inline(always)]
fn plain_tile(tile: &Tile<'_, 4>, panels: &Panels<'_, 1>, sums: &mut Sums<4, 1>) {
    let [panel] = panels;
    for (row, [sums]) in tile.iter().zip(sums) {
        for (value, weights) in row.iter().zip(*panel) {
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
        let mut plain = [[[1.0; PANEL]; 1]; 4];
        let rows = [[1.0; 5], [2.0; 5], [3.0; 5], [4.0; 5], [0.0; 5], [0.0; 5]];
        let tile: [&[f32]; 6] = std::array::from_fn(|lane| &rows[lane][..]);
        plain_tile(&[tile[0], tile[1], tile[2], tile[3]], &[&panel], &mut plain);
        if kind() != Kind::Plain {
            let mut wide = [[[1.0; PANEL]; 1]; 6];
            #[expect(unsafe_code, reason = "the processor was just asked for the features")]
            unsafe {
                x86::tile_avx2(&tile, &[&panel], &mut wide);
            }
            assert_eq!(plain, wide[..4]);
        }
    }
}
