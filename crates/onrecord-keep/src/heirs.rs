//! Which story goes on with which number when stories grow, merge and split?
//!
//! A story keeps its number as long as most of its reports stay together. Of the parts of a story that
//! splits, the largest keeps it; a story made of several takes the number of the one that gave most of its
//! reports; of two that gave as many, the older number stays, and of two parts as large, the one that is
//! listed first keeps it. Whatever is left over is new or gone.

use std::collections::{BTreeMap, BTreeSet};

/// The number that each new story goes on with. `held` counts the reports that a new story, by its place,
/// has of an old one, by its number.
pub(crate) fn heirs(held: &BTreeMap<(u32, i64), usize>) -> BTreeMap<u32, i64> {
    let mut most: Vec<(usize, i64, u32)> = held
        .iter()
        .map(|(&(place, id), &count)| (count, id, place))
        .collect();
    most.sort_by(|one, other| (other.0, one.1, one.2).cmp(&(one.0, other.1, other.2)));
    let mut given: BTreeSet<i64> = BTreeSet::new();
    let mut heirs = BTreeMap::new();
    for (_, id, place) in most {
        if !given.contains(&id) && !heirs.contains_key(&place) {
            given.insert(id);
            heirs.insert(place, id);
        }
    }
    heirs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(held: &[((u32, i64), usize)]) -> BTreeMap<u32, i64> {
        heirs(&held.iter().copied().collect())
    }

    #[test]
    fn the_largest_part_of_a_split_story_keeps_its_number() {
        assert_eq!(counted(&[((0, 7), 2), ((1, 7), 3)]), BTreeMap::from([(1, 7)]));
    }

    #[test]
    fn a_merged_story_goes_on_as_the_one_that_gave_most() {
        assert_eq!(counted(&[((0, 4), 2), ((0, 9), 5)]), BTreeMap::from([(0, 9)]));
        assert_eq!(counted(&[((0, 9), 2), ((0, 4), 2)]), BTreeMap::from([(0, 4)]));
    }

    #[test]
    fn reports_that_move_from_one_story_to_another_change_no_number() {
        let moved = [((0, 1), 3), ((1, 1), 2), ((1, 2), 4)];
        assert_eq!(counted(&moved), BTreeMap::from([(0, 1), (1, 2)]));
    }

    proptest! {
        #[test]
        fn a_story_keeps_its_number_while_most_of_it_is_most_of_one(
            parts in prop::collection::vec((0_u32..5, 0_i64..5), 1..40),
        ) {
            let mut held: BTreeMap<(u32, i64), usize> = BTreeMap::new();
            for part in &parts {
                *held.entry(*part).or_default() += 1;
            }
            let found = heirs(&held);
            let numbers: BTreeSet<i64> = found.values().copied().collect();
            prop_assert_eq!(numbers.len(), found.len(), "a number is given once");
            for (&(place, id), &count) in &held {
                let of_old: usize = held.iter().filter(|((_, old), _)| *old == id).map(|(_, n)| n).sum();
                let of_new: usize = held.iter().filter(|((new, _), _)| *new == place).map(|(_, n)| n).sum();
                if 2 * count > of_old && 2 * count > of_new {
                    prop_assert_eq!(found.get(&place), Some(&id));
                }
            }
        }
    }
}
