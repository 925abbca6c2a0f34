//! What must hold for any graph: no box on another, arrows to the right, no arrow through a box.

use super::*;

const GAPS: Gaps = Gaps {
    layers: 60.0,
    boxes: 12.0,
};

fn size(at: usize) -> Size {
    #[expect(clippy::cast_precision_loss, reason = "small")]
    Size {
        width: 100.0 + (at % 3) as f32 * 20.0,
        height: 24.0 + (at % 4) as f32 * 12.0,
    }
}

/// Arrows of a graph that looks like news: few speakers, some outlets, many reports.
fn news(seed: u64, n: usize) -> Vec<(usize, usize)> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % (below as u64)).expect("small")
    };
    (1..n)
        .flat_map(|to| {
            let from = next(to);
            let more = (next(3) == 0).then(|| (next(to), to));
            std::iter::once((from, to)).chain(more)
        })
        .collect()
}

fn overlaps(layout: &Layout, sizes: &[Size]) -> usize {
    let boxes: Vec<(f32, f32, f32, f32)> = layout
        .corners
        .iter()
        .zip(sizes)
        .map(|(corner, size)| (corner.x, corner.y, corner.x + size.width, corner.y + size.height))
        .collect();
    let mut found = 0;
    for (at, one) in boxes.iter().enumerate() {
        for other in &boxes[at + 1..] {
            if one.0 < other.2 && other.0 < one.2 && one.1 < other.3 - 0.01 && other.1 < one.3 - 0.01 {
                found += 1;
            }
        }
    }
    found
}

#[test]
fn no_box_covers_another_and_arrows_lead_right() {
    for seed in 1..40 {
        let n = 3 + usize::try_from(seed).unwrap() * 2;
        let sizes: Vec<Size> = (0..n).map(size).collect();
        let arrows = news(seed, n);
        let layout = layered(&sizes, &arrows, GAPS);
        assert_eq!(overlaps(&layout, &sizes), 0, "seed {seed}");
        for (way, (from, to)) in layout.ways.iter().zip(&arrows) {
            assert!(layout.layers[*from] < layout.layers[*to]);
            assert!(way.windows(2).all(|pair| pair[0].x <= pair[1].x), "seed {seed}");
        }
        assert!(layout.corners.iter().all(|corner| corner.y > -0.01));
    }
}

#[test]
fn long_arrows_pass_beside_the_boxes_of_the_layers_between() {
    for seed in 1..40 {
        let n = 24;
        let sizes: Vec<Size> = (0..n).map(size).collect();
        let layout = layered(&sizes, &news(seed, n), GAPS);
        for way in &layout.ways {
            for bend in way.iter().skip(1).take(way.len().saturating_sub(2)) {
                let hit = layout.corners.iter().zip(&sizes).any(|(corner, size)| {
                    corner.x <= bend.x
                        && bend.x < corner.x + size.width
                        && corner.y < bend.y - 0.01
                        && bend.y < corner.y + size.height - 0.01
                });
                assert!(!hit, "seed {seed}: an arrow runs through a box");
            }
        }
    }
}

#[test]
fn a_circle_of_credit_is_drawn_all_the_same() {
    let layout = layered(&[size(0); 3], &[(0, 1), (1, 2), (2, 0)], GAPS);
    assert_eq!(overlaps(&layout, &[size(0); 3]), 0);
    assert!(layout.ways.iter().all(|way| way.len() >= 2));
}

#[test]
fn an_arrow_to_itself_or_to_nowhere_gets_no_way() {
    let layout = layered(&[size(0); 2], &[(0, 0), (0, 9), (0, 1)], GAPS);
    assert!(layout.ways[0].is_empty() && layout.ways[1].is_empty());
    assert_eq!(layout.ways[2].len(), 2);
}

#[test]
fn one_wire_and_its_reports_stand_in_the_middle_of_each_other() {
    let same = Size {
        width: 100.0,
        height: 20.0,
    };
    let layout = layered(&[same; 4], &[(0, 1), (0, 2), (0, 3)], GAPS);
    assert!((layout.corners[0].y - layout.corners[2].y).abs() < 0.5);
}

#[test]
fn nothing_gives_an_empty_drawing() {
    let layout = layered(&[], &[], GAPS);
    assert_eq!((layout.width, layout.height), (0.0, 0.0));
}

#[test]
fn four_hundred_boxes_are_laid_out_in_no_time() {
    let sizes = vec![size(0); 400];
    let started = std::time::Instant::now();
    let layout = layered(&sizes, &news(7, 400), GAPS);
    assert_eq!(overlaps(&layout, &sizes), 0);
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}
