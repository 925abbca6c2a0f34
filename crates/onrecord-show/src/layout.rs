//! Where the boxes of a directed graph stand, so that few arrows cross and no box covers another.
//!
//! The steps are Sugiyama's: break circles, put boxes into layers, order each layer, then move boxes
//! towards their neighbours. Arrows run from left to right; whatever nothing leaves stands on the
//! far right. The last step is a least-squares fit under the order of the layer (pool adjacent
//! violators), so straight ways stay straight. Same graph in, same drawing out.

mod order;

use order::Layers;

/// Width and height of a box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
}

/// The empty space that is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gaps {
    /// Between two layers, where the arrows run.
    pub layers: f32,
    /// Between two boxes of one layer.
    pub boxes: f32,
}

/// A place in the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

/// Where everything stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// The upper left corner of each box, in the order given.
    pub corners: Vec<Point>,
    /// The way of each arrow, in the order given: the right side of its box, the points at which it
    /// passes layers, the left side of the other box.
    pub ways: Vec<Vec<Point>>,
    /// The layer of each box, from the left.
    pub layers: Vec<usize>,
    /// Width of the drawing.
    pub width: f32,
    /// Height of the drawing.
    pub height: f32,
}

/// How often neighbours pull at each other before the drawing stands still.
const PULLS: usize = 12;
/// A bend in a long arrow is worse than a box off the middle of its neighbours.
const BEND: f32 = 4.0;

/// Lays a graph out. An arrow leads from the first box of its pair to the second; arrows from a box
/// to itself, or to boxes that are not there, get an empty way.
///
/// # Example
///
/// ```
/// use onrecord_show::layout::{Gaps, Size, layered};
/// let size = Size { width: 100.0, height: 20.0 };
/// let gaps = Gaps { layers: 50.0, boxes: 10.0 };
/// let layout = layered(&[size; 3], &[(0, 1), (0, 2)], gaps);
/// assert_eq!(layout.layers, [0, 1, 1]);
/// assert_eq!(layout.corners[1].x, 150.0);
/// ```
///
/// # Limits
///
/// The order of the layers is found by sweeps, not by search: the number of crossings is small, but
/// not proven to be the least.
#[must_use]
pub fn layered(sizes: &[Size], arrows: &[(usize, usize)], gaps: Gaps) -> Layout {
    let forward = without_circles(sizes.len(), arrows);
    let layer_of = layers(sizes.len(), &forward);
    let mut layers = Layers::new(&layer_of, &forward);
    layers.order();
    let columns = columns(sizes, &layer_of, gaps);
    let middles = middles(&layers, sizes, gaps);

    let corners: Vec<Point> = sizes
        .iter()
        .enumerate()
        .map(|(at, size)| {
            let column = columns[layer_of[at]];
            Point {
                x: column.left,
                y: middles[at] - size.height / 2.0,
            }
        })
        .collect();
    let ways = (0..arrows.len())
        .map(|arrow| {
            way(
                arrow, arrows, &forward, &layers, &columns, &corners, sizes, &middles,
            )
        })
        .collect();
    Layout {
        width: columns.last().map_or(0.0, |column| column.left + column.width),
        height: corners
            .iter()
            .zip(sizes)
            .map(|(corner, size)| corner.y + size.height)
            .fold(0.0, f32::max),
        corners,
        ways,
        layers: layer_of,
    }
}

/// An arrow as it is laid out: turned round if it closes a circle; `None` if it cannot be drawn.
type Forward = Vec<Option<(usize, usize)>>;

/// Turns arrows round that lead back to where a way came from.
fn without_circles(n: usize, arrows: &[(usize, usize)]) -> Forward {
    let drawn = |&(from, to): &(usize, usize)| from != to && from < n && to < n;
    let mut onward: Vec<Vec<usize>> = vec![Vec::new(); n];
    for arrow in arrows.iter().filter(|arrow| drawn(arrow)) {
        onward[arrow.0].push(arrow.1);
    }
    // Depth first with an explicit stack; a place's number of finishing orders the graph.
    let mut finished = vec![0usize; n];
    let mut seen = vec![false; n];
    let mut count = 0;
    for start in 0..n {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut stack = vec![(start, 0usize)];
        while let Some((place, next)) = stack.pop() {
            if let Some(&to) = onward[place].get(next) {
                stack.push((place, next + 1));
                if !seen[to] {
                    seen[to] = true;
                    stack.push((to, 0));
                }
            } else {
                count += 1;
                finished[place] = count;
            }
        }
    }
    arrows
        .iter()
        .map(|arrow| {
            drawn(arrow).then(|| {
                if finished[arrow.0] > finished[arrow.1] {
                    *arrow
                } else {
                    (arrow.1, arrow.0)
                }
            })
        })
        .collect()
}

/// The layer of each box, from the left: as far right as its arrows allow.
fn layers(n: usize, forward: &Forward) -> Vec<usize> {
    let mut from_right = vec![0usize; n];
    for _ in 0..n {
        let mut moved = false;
        for (from, to) in forward.iter().flatten() {
            if from_right[*from] <= from_right[*to] {
                from_right[*from] = from_right[*to] + 1;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    let deepest = from_right.iter().copied().max().unwrap_or(0);
    from_right.iter().map(|far| deepest - far).collect()
}

/// A layer as a column of the drawing.
#[derive(Clone, Copy, Debug)]
struct Column {
    left: f32,
    width: f32,
}

fn columns(sizes: &[Size], layer_of: &[usize], gaps: Gaps) -> Vec<Column> {
    let n = layer_of.iter().map(|layer| layer + 1).max().unwrap_or(0);
    let mut widths = vec![0.0_f32; n];
    for (size, layer) in sizes.iter().zip(layer_of) {
        widths[*layer] = widths[*layer].max(size.width);
    }
    let mut left = 0.0;
    widths
        .into_iter()
        .map(|width| {
            let column = Column { left, width };
            left += width + gaps.layers;
            column
        })
        .collect()
}

/// The height at which the middle of each place (box or bend) stands.
fn middles(layers: &Layers, sizes: &[Size], gaps: Gaps) -> Vec<f32> {
    let height = |place: usize| sizes.get(place).map_or(0.0, |size| size.height);
    let mut middle = vec![0.0_f32; layers.n_places()];
    for row in layers.rows() {
        let mut top = 0.0;
        for &place in row {
            middle[place] = top + height(place) / 2.0;
            top += height(place) + gaps.boxes;
        }
    }
    let n = layers.rows().len();
    for pull in 0..PULLS {
        let outward: Vec<usize> = if pull % 2 == 0 {
            (0..n).collect()
        } else {
            (0..n).rev().collect()
        };
        for layer in outward {
            let row = &layers.rows()[layer];
            let wanted: Vec<(f32, f32)> = row
                .iter()
                .map(|&place| {
                    let near = layers.near(place);
                    let weight = if place >= sizes.len() { BEND } else { 1.0 };
                    if near.is_empty() {
                        (middle[place], 0.1)
                    } else {
                        let sum: f32 = near.iter().map(|&other| middle[other]).sum();
                        #[expect(clippy::cast_precision_loss, reason = "few neighbours")]
                        (sum / near.len() as f32, weight)
                    }
                })
                .collect();
            let apart: Vec<f32> = row
                .windows(2)
                .map(|pair| (height(pair[0]) + height(pair[1])) / 2.0 + gaps.boxes)
                .collect();
            for (place, at) in row.iter().zip(fit(&wanted, &apart)) {
                middle[*place] = at;
            }
        }
    }
    let top = (0..sizes.len())
        .map(|place| middle[place] - height(place) / 2.0)
        .fold(f32::INFINITY, f32::min);
    if top.is_finite() {
        for at in &mut middle {
            *at -= top;
        }
    }
    middle
}

/// Places as near to the wanted ones as the distances allow, by weighted least squares.
fn fit(wanted: &[(f32, f32)], apart: &[f32]) -> Vec<f32> {
    let mut offset = Vec::with_capacity(wanted.len());
    let mut sum = 0.0;
    for at in 0..wanted.len() {
        if at > 0 {
            sum += apart[at - 1];
        }
        offset.push(sum);
    }
    // Blocks of neighbours that touch: weighted sum, weight, how many.
    let mut blocks: Vec<(f32, f32, usize)> = Vec::new();
    for (at, (want, weight)) in wanted.iter().enumerate() {
        blocks.push(((want - offset[at]) * weight, *weight, 1));
        while let [.., before, last] = blocks.as_slice()
            && before.0 / before.1 > last.0 / last.1
        {
            let joined = (before.0 + last.0, before.1 + last.1, before.2 + last.2);
            blocks.pop();
            blocks.pop();
            blocks.push(joined);
        }
    }
    blocks
        .iter()
        .flat_map(|(sum, weight, n)| std::iter::repeat_n(sum / weight, *n))
        .zip(&offset)
        .map(|(at, offset)| at + offset)
        .collect()
}

#[expect(
    clippy::too_many_arguments,
    reason = "one step of one function, cut off for reading"
)]
fn way(
    arrow: usize,
    arrows: &[(usize, usize)],
    forward: &Forward,
    layers: &Layers,
    columns: &[Column],
    corners: &[Point],
    sizes: &[Size],
    middles: &[f32],
) -> Vec<Point> {
    let Some((from, to)) = forward[arrow] else {
        return Vec::new();
    };
    let mut way = vec![Point {
        x: corners[from].x + sizes[from].width,
        y: middles[from],
    }];
    for &(bend, layer) in layers.bends(arrow) {
        let column = columns[layer];
        way.push(Point {
            x: column.left,
            y: middles[bend],
        });
        way.push(Point {
            x: column.left + column.width,
            y: middles[bend],
        });
    }
    way.push(Point {
        x: corners[to].x,
        y: middles[to],
    });
    if arrows[arrow].0 != from {
        way.reverse();
    }
    way
}

#[cfg(test)]
mod tests;
