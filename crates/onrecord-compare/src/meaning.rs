//! What sentences mean, as vectors: made once for all that are compared, in parallel.
//!
//! A vector finds what two wordings without a common stem may share; it proves nothing by itself, since
//! opposites lie close together. Surprise: of many vectors not all pairs are looked at. Each is compared
//! only with those that lie nearest to the same landmarks, so time does not grow with the square.

use onrecord_likeness::Sketch;
use rayon::prelude::*;

/// So many vectors are compared each with each.
const EACH_WITH_EACH: usize = 400;
/// Of more, each is compared with those of so many landmarks.
const LANDMARKS: usize = 2;
/// And of a crowded landmark only with so many.
const CROWD: usize = 400;

/// The vectors of some texts, in their order.
#[must_use]
pub(crate) fn sketches(texts: &[String]) -> Vec<Sketch> {
    texts.par_iter().map(|text| Sketch::of(text)).collect()
}

/// Pairs of `members`, places in `sketches`, that mean at least so much the same; each once, the smaller
/// first, with how near they are.
#[must_use]
pub(crate) fn near(sketches: &[Sketch], members: &[u32], least: f32) -> Vec<(u32, u32, f32)> {
    if members.len() <= EACH_WITH_EACH {
        return each_with_each(sketches, members, least);
    }
    let sketch = |at: u32| sketches.get(at as usize);
    let landmarks: Vec<u32> = members
        .iter()
        .step_by(members.len().isqrt().max(1))
        .copied()
        .collect();
    let mut around: Vec<Vec<u32>> = vec![Vec::new(); landmarks.len()];
    let nearest: Vec<Vec<usize>> = members
        .par_iter()
        .map(|&at| {
            let mut all: Vec<(usize, f32)> = landmarks
                .iter()
                .enumerate()
                .filter_map(|(place, &landmark)| Some((place, sketch(at)?.meaning(sketch(landmark)?))))
                .collect();
            all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            all.into_iter().take(LANDMARKS).map(|(place, _)| place).collect()
        })
        .collect();
    for (&at, places) in members.iter().zip(&nearest) {
        for place in places {
            if let Some(list) = around.get_mut(*place)
                && list.len() < CROWD
            {
                list.push(at);
            }
        }
    }
    let mut pairs: Vec<(u32, u32, f32)> = around
        .par_iter()
        .flat_map_iter(|list| each_with_each(sketches, list, least))
        .collect();
    pairs.sort_unstable_by_key(|(one, other, _)| (*one, *other));
    pairs.dedup_by_key(|(one, other, _)| (*one, *other));
    pairs
}

fn each_with_each(sketches: &[Sketch], members: &[u32], least: f32) -> Vec<(u32, u32, f32)> {
    let mut pairs = Vec::new();
    for (place, &one) in members.iter().enumerate() {
        for &other in members.iter().skip(place + 1) {
            let (Some(a), Some(b)) = (sketches.get(one as usize), sketches.get(other as usize)) else {
                continue;
            };
            let meaning = a.meaning(b);
            if meaning >= least {
                pairs.push((one.min(other), one.max(other), meaning));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_wordings_without_a_common_stem_are_near() {
        let texts = [
            "Negotiations among both firms collapsed",
            "The bridge was painted green",
            "Talks between the two companies broke down",
        ];
        let sketches = sketches(&texts.map(str::to_owned));
        let pairs: Vec<(u32, u32)> = near(&sketches, &[0, 1, 2], 0.4)
            .into_iter()
            .map(|(one, other, _)| (one, other))
            .collect();
        assert_eq!(pairs, [(0, 2)]);
    }

    #[test]
    fn the_same_words_meet_in_a_crowd_too() {
        let words = |number: usize| format!("ship {number} reached the port of {}", number % 7);
        let texts: Vec<String> = (0..900).map(|number| words(number % 450)).collect();
        let sketches = sketches(&texts);
        let members: Vec<u32> = (0..900).collect();
        let pairs = near(&sketches, &members, 0.99);
        let met = (0..450u32).filter(|&at| {
            let pair = (at, at + 450);
            pairs.iter().any(|&(one, other, _)| (one, other) == pair)
        });
        assert_eq!(met.count(), 450);
    }
}
