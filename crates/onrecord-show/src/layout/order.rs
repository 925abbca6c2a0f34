//! The order of boxes within their layers: few crossings.
//!
//! Long arrows get a bend in each layer that they pass, so that all arrows join neighbouring layers.
//! Sweeps by the mean place of the neighbours, then swaps of neighbours, keep the best order seen.

/// Sweeps over all layers; more did not lower the number of crossings on random graphs.
const SWEEPS: usize = 12;
/// Swaps of neighbours are tried on layers up to this size only; they cost the square of it.
const SWAPPED: usize = 120;

/// Boxes and bends in layers, each layer in order.
#[derive(Clone, Debug)]
pub(super) struct Layers {
    rows: Vec<Vec<usize>>,
    /// Places to the left and right of each place.
    left: Vec<Vec<usize>>,
    right: Vec<Vec<usize>>,
    /// The bends of each arrow with their layers, from left to right.
    bends: Vec<Vec<(usize, usize)>>,
}

impl Layers {
    /// Puts boxes into their layers in the order given, and bends behind them.
    pub(super) fn new(layer_of: &[usize], forward: &[Option<(usize, usize)>]) -> Self {
        let n_layers = layer_of.iter().map(|layer| layer + 1).max().unwrap_or(0);
        let mut rows = vec![Vec::new(); n_layers];
        for (place, layer) in layer_of.iter().enumerate() {
            rows[*layer].push(place);
        }
        let mut layers = Self {
            rows,
            left: vec![Vec::new(); layer_of.len()],
            right: vec![Vec::new(); layer_of.len()],
            bends: Vec::with_capacity(forward.len()),
        };
        for arrow in forward {
            let mut bends = Vec::new();
            if let Some((from, to)) = *arrow {
                let mut before = from;
                for layer in layer_of[from] + 1..layer_of[to] {
                    let bend = layers.left.len();
                    layers.left.push(Vec::new());
                    layers.right.push(Vec::new());
                    layers.rows[layer].push(bend);
                    layers.join(before, bend);
                    bends.push((bend, layer));
                    before = bend;
                }
                layers.join(before, to);
            }
            layers.bends.push(bends);
        }
        layers
    }

    fn join(&mut self, from: usize, to: usize) {
        if !self.right[from].contains(&to) {
            self.right[from].push(to);
            self.left[to].push(from);
        }
    }

    /// The layers from the left, each from the top.
    pub(super) fn rows(&self) -> &[Vec<usize>] {
        &self.rows
    }

    /// How many boxes and bends there are.
    pub(super) fn n_places(&self) -> usize {
        self.left.len()
    }

    /// The neighbours of a place on both sides.
    pub(super) fn near(&self, place: usize) -> Vec<usize> {
        self.left[place]
            .iter()
            .chain(&self.right[place])
            .copied()
            .collect()
    }

    /// The bends of an arrow with their layers.
    pub(super) fn bends(&self, arrow: usize) -> &[(usize, usize)] {
        &self.bends[arrow]
    }

    /// Looks for an order with few crossings.
    pub(super) fn order(&mut self) {
        let mut best = self.rows.clone();
        let mut fewest = self.crossings();
        for sweep in 0..SWEEPS {
            if fewest == 0 {
                break;
            }
            let n = self.rows.len();
            let rightwards = sweep % 2 == 0;
            for step in 1..n {
                let layer = if rightwards { step } else { n - 1 - step };
                self.sort_by_neighbours(layer, rightwards);
            }
            self.swap_neighbours();
            let crossings = self.crossings();
            if crossings < fewest {
                fewest = crossings;
                best.clone_from(&self.rows);
            }
        }
        self.rows = best;
    }

    /// How many pairs of arrows cross.
    pub(super) fn crossings(&self) -> usize {
        let place_in_row = self.places_in_rows();
        self.rows
            .iter()
            .map(|row| {
                let ends: Vec<usize> = row
                    .iter()
                    .flat_map(|place| {
                        let mut ends: Vec<usize> =
                            self.right[*place].iter().map(|to| place_in_row[*to]).collect();
                        ends.sort_unstable();
                        ends
                    })
                    .collect();
                inversions(ends)
            })
            .sum()
    }

    fn places_in_rows(&self) -> Vec<usize> {
        let mut places = vec![0; self.n_places()];
        for row in &self.rows {
            for (at, place) in row.iter().enumerate() {
                places[*place] = at;
            }
        }
        places
    }

    fn sort_by_neighbours(&mut self, layer: usize, rightwards: bool) {
        let places = self.places_in_rows();
        let near = if rightwards { &self.left } else { &self.right };
        let mut row = std::mem::take(&mut self.rows[layer]);
        // Means in thousandths, so that the order is exact and the sort stable.
        row.sort_by_key(|place| {
            let near = &near[*place];
            if near.is_empty() {
                places[*place] * 1000
            } else {
                near.iter().map(|other| places[*other]).sum::<usize>() * 1000 / near.len()
            }
        });
        self.rows[layer] = row;
    }

    fn swap_neighbours(&mut self) {
        for layer in 0..self.rows.len() {
            if self.rows[layer].len() > SWAPPED {
                continue;
            }
            let places = self.places_in_rows();
            for at in 1..self.rows[layer].len() {
                let (upper, lower) = (self.rows[layer][at - 1], self.rows[layer][at]);
                let now = self.pair_crossings(upper, lower, &places);
                let swapped = self.pair_crossings(lower, upper, &places);
                if swapped < now {
                    self.rows[layer].swap(at - 1, at);
                }
            }
        }
    }

    /// Crossings among the arrows of two neighbours if the first stands above the second.
    fn pair_crossings(&self, upper: usize, lower: usize, places: &[usize]) -> usize {
        let on = |side: &[Vec<usize>]| -> usize {
            let above = side[upper].iter();
            above
                .map(|one| {
                    let below = side[lower].iter();
                    below.filter(|other| places[**other] < places[*one]).count()
                })
                .sum()
        };
        on(&self.left) + on(&self.right)
    }
}

/// Pairs that stand in the wrong order, counted by merging.
fn inversions(mut ends: Vec<usize>) -> usize {
    let mut spare = ends.clone();
    count(&mut ends, &mut spare)
}

fn count(ends: &mut [usize], spare: &mut [usize]) -> usize {
    let n = ends.len();
    if n < 2 {
        return 0;
    }
    let (left, right) = ends.split_at_mut(n / 2);
    let mut found = count(left, &mut spare[..n / 2]) + count(right, &mut spare[n / 2..]);
    let (mut a, mut b) = (0, 0);
    for slot in spare.iter_mut().take(n) {
        let take_left = b >= right.len() || (a < left.len() && left[a] <= right[b]);
        if take_left {
            *slot = left[a];
            a += 1;
        } else {
            *slot = right[b];
            found += left.len() - a;
            b += 1;
        }
    }
    ends.copy_from_slice(&spare[..n]);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crossings(layer_of: &[usize], arrows: &[(usize, usize)]) -> (usize, usize) {
        let forward: Vec<_> = arrows.iter().map(|arrow| Some(*arrow)).collect();
        let mut layers = Layers::new(layer_of, &forward);
        let before = layers.crossings();
        layers.order();
        (before, layers.crossings())
    }

    #[test]
    fn two_crossed_arrows_are_untangled() {
        assert_eq!(crossings(&[0, 0, 1, 1], &[(0, 3), (1, 2)]), (1, 0));
    }

    #[test]
    fn a_complete_pair_of_layers_keeps_its_one_crossing() {
        assert_eq!(
            crossings(&[0, 0, 1, 1], &[(0, 2), (0, 3), (1, 2), (1, 3)]),
            (1, 1)
        );
    }

    #[test]
    fn a_tree_written_down_in_disorder_has_no_crossing() {
        let arrows: Vec<(usize, usize)> = (0..30).map(|leaf| (leaf * 7 % 5, 5 + leaf)).collect();
        let layer_of: Vec<usize> = (0..35).map(|place| usize::from(place >= 5)).collect();
        let (before, after) = crossings(&layer_of, &arrows);
        assert!(before > 50);
        assert_eq!(after, 0);
    }
}
