//! How likely each line is part of the report itself.
//!
//! What the other lines are is left to `roles`. Surprising: nothing is decided here; a line of low
//! score may still be kept for what it says.

use crate::lines::Line;

/// For each line, how likely it is body, from 0 to 1: by shape and word list alone.
pub(crate) fn body_scores(lines: &[Line]) -> Vec<f32> {
    lines
        .iter()
        .enumerate()
        .map(|(at, line)| body_score(lines, at, line))
        .collect()
}

fn body_score(lines: &[Line], at: usize, line: &Line) -> f32 {
    if line.is_clutter() {
        return if line.has("attribution") && line.stops && line.n_words > 12 {
            0.3
        } else {
            0.05
        };
    }
    let prose =
        |line: Option<&Line>| line.is_some_and(|line| line.stops && line.n_words >= 10 && !line.is_clutter());
    let near = prose(at.checked_sub(1).and_then(|before| lines.get(before))) || prose(lines.get(at + 1));
    match line.n_words {
        0 => 0.02,
        1..3 => 0.1,
        3..8 if line.stops && near && !line.bullet => 0.6,
        8.. if line.stops && !line.bullet => 0.9,
        8.. if line.stops => {
            if near {
                0.6
            } else {
                0.3
            }
        }
        30.. => 0.8,
        _ => 0.15,
    }
}
