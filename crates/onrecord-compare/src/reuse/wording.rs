//! Where does the wording of two passages differ?
//!
//! The shortest list of words that turns one into the other (Myers 1986), words compared without
//! case. For people to look at: the changes that findings list are found elsewhere, in `judge`.

use onrecord_nouns::{Span, Text, Wording};

use super::words::mix;

/// Passages that differ in more words than this are shown one after the other.
const MOST_EDITS: usize = 1500;

/// Lays two passages side by side, word for word: stretches in the order of both texts.
///
/// Marks and white space belong to the stretch of the word before them.
#[must_use]
pub fn wording(a: &Text, a_span: Span, b: &Text, b_span: Span) -> Vec<Wording> {
    let (one, other) = (words(a, a_span), words(b, b_span));
    let mut found: Vec<Wording> = Vec::new();
    for step in steps(&one, &other) {
        let next = match step {
            Step::Both(x, y) => Wording::Same {
                a: one[x].span,
                b: other[y].span,
            },
            Step::OnlyA(x) => Wording::OnlyA(one[x].span),
            Step::OnlyB(y) => Wording::OnlyB(other[y].span),
        };
        // Between two equal stretches stands what the one has, then what the other has.
        let len = found.len();
        match (next, found.as_mut_slice()) {
            (Wording::Same { a: x, b: y }, [.., Wording::Same { a, b }]) => (*a, *b) = (a.hull(x), b.hull(y)),
            (Wording::OnlyA(x), [.., Wording::OnlyA(a)] | [.., Wording::OnlyA(a), Wording::OnlyB(_)]) => {
                *a = a.hull(x);
            }
            (Wording::OnlyA(_), [.., Wording::OnlyB(_)]) => found.insert(len - 1, next),
            (Wording::OnlyB(y), [.., Wording::OnlyB(b)]) => *b = b.hull(y),
            _ => found.push(next),
        }
    }
    found
}

/// A word with what follows it up to the next.
struct Piece {
    key: u64,
    span: Span,
}

fn words(text: &Text, span: Span) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut starts = Vec::new();
    let mut inside = false;
    for (at, letter) in text.slice(span).char_indices() {
        if letter.is_alphanumeric() != inside {
            inside = !inside;
            if inside {
                starts.push(span.start() + at);
            }
        }
    }
    if let Some(first) = starts.first_mut() {
        *first = span.start();
    }
    starts.push(span.end());
    for pair in starts.windows(2) {
        let Some(span) = text.span(pair[0], pair[1]) else {
            continue;
        };
        let word = text
            .slice(span)
            .trim_matches(|letter: char| !letter.is_alphanumeric());
        pieces.push(Piece {
            key: word
                .chars()
                .flat_map(char::to_lowercase)
                .fold(1, |hash, letter| mix(hash ^ u64::from(letter))),
            span,
        });
    }
    pieces
}

#[derive(Clone, Copy)]
enum Step {
    Both(usize, usize),
    OnlyA(usize),
    OnlyB(usize),
}

/// The steps through two rows of words: what is equal at both ends first, then the shortest way
/// through the rest.
fn steps(a: &[Piece], b: &[Piece]) -> Vec<Step> {
    let same = |x: usize, y: usize| a[x].key == b[y].key;
    let least = a.len().min(b.len());
    let head = (0..least).take_while(|&at| same(at, at)).count();
    let tail = (0..least - head)
        .take_while(|&at| same(a.len() - 1 - at, b.len() - 1 - at))
        .count();
    let (end_a, end_b) = (a.len() - tail, b.len() - tail);
    let mut steps: Vec<Step> = (0..head).map(|at| Step::Both(at, at)).collect();
    match shortest(&a[head..end_a], &b[head..end_b]) {
        Some(middle) => steps.extend(middle.into_iter().map(|step| match step {
            Step::Both(x, y) => Step::Both(x + head, y + head),
            Step::OnlyA(x) => Step::OnlyA(x + head),
            Step::OnlyB(y) => Step::OnlyB(y + head),
        })),
        None => {
            steps.extend((head..end_a).map(Step::OnlyA));
            steps.extend((head..end_b).map(Step::OnlyB));
        }
    }
    steps.extend((0..tail).map(|at| Step::Both(end_a + at, end_b + at)));
    steps
}

/// The shortest way by Myers' greedy algorithm; none if it is longer than is worth showing.
fn shortest(a: &[Piece], b: &[Piece]) -> Option<Vec<Step>> {
    let most = (a.len() + b.len()).min(MOST_EDITS);
    let middle = most + 1;
    let mut reached = vec![0_usize; 2 * middle + 1];
    let mut trail: Vec<Vec<usize>> = Vec::new();
    for edits in 0..=most {
        trail.push(reached[middle - edits..=middle + edits].to_vec());
        for diagonal in (0..=2 * edits).step_by(2).map(|step| middle - edits + step) {
            let down = diagonal == middle - edits
                || diagonal != middle + edits && reached[diagonal - 1] < reached[diagonal + 1];
            let mut x = if down {
                reached[diagonal + 1]
            } else {
                reached[diagonal - 1] + 1
            };
            let mut y = (x + middle).checked_sub(diagonal)?;
            while x < a.len() && y < b.len() && a[x].key == b[y].key {
                (x, y) = (x + 1, y + 1);
            }
            reached[diagonal] = x;
            if x == a.len() && y == b.len() {
                return Some(walk_back(a.len(), b.len(), &trail));
            }
        }
    }
    None
}

/// Reads the way off the trail, from the end to the start.
fn walk_back(mut x: usize, mut y: usize, trail: &[Vec<usize>]) -> Vec<Step> {
    let mut steps = Vec::new();
    for (edits, reached) in trail.iter().enumerate().rev() {
        // Diagonal 0 of the row stands at `edits`.
        let at = |diagonal: isize| {
            usize::try_from(diagonal + edits.cast_signed())
                .ok()
                .and_then(|place| reached.get(place).copied())
        };
        let diagonal = x.cast_signed() - y.cast_signed();
        let (left, right) = (at(diagonal - 1), at(diagonal + 1));
        let down = diagonal == -edits.cast_signed() || diagonal != edits.cast_signed() && left < right;
        let from = if edits == 0 {
            0
        } else if down {
            diagonal + 1
        } else {
            diagonal - 1
        };
        let start_x = if edits == 0 {
            0
        } else {
            at(from).unwrap_or_default()
        };
        let start_y = (start_x.cast_signed() - from).max(0).cast_unsigned();
        let (first_x, first_y) = match (edits, down) {
            (0, _) => (0, 0),
            (_, true) => (start_x, start_y + 1),
            (_, false) => (start_x + 1, start_y),
        };
        while x > first_x && y > first_y {
            (x, y) = (x - 1, y - 1);
            steps.push(Step::Both(x, y));
        }
        if edits > 0 {
            if down {
                y = start_y;
                x = start_x;
                steps.push(Step::OnlyB(y));
            } else {
                x = start_x;
                y = start_y;
                steps.push(Step::OnlyA(x));
            }
        }
    }
    steps.reverse();
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(a: &str, b: &str) -> String {
        let (a, b) = (Text::from(a), Text::from(b));
        wording(&a, a.whole(), &b, b.whole())
            .into_iter()
            .map(|piece| match piece {
                Wording::Same { a: span, .. } => a.slice(span).to_owned(),
                Wording::OnlyA(span) => format!("[-{}-]", a.slice(span)),
                Wording::OnlyB(span) => format!("{{+{}+}}", b.slice(span)),
            })
            .collect()
    }

    #[test]
    fn what_was_put_in_and_left_out_is_shown() {
        assert_eq!(
            shown(
                "The port may close for 30 days.",
                "The port will close for about 30 days."
            ),
            "The port [-may -]{+will +}close for {+about +}30 days."
        );
        assert_eq!(shown("", "All new."), "{+All new.+}");
        assert_eq!(shown("The SAME words", "the same words"), "The SAME words");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_off_the_pieces(a in "[ab ]{0,24}", b in "[ab ]{0,24}") {
            let (a, b) = (Text::from(a.as_str()), Text::from(b.as_str()));
            let pieces = wording(&a, a.whole(), &b, b.whole());
            let mut sides = [String::new(), String::new()];
            for piece in pieces {
                match piece {
                    Wording::Same { a: x, b: y } => {
                        sides[0] += a.slice(x);
                        sides[1] += b.slice(y);
                    }
                    Wording::OnlyA(x) => sides[0] += a.slice(x),
                    Wording::OnlyB(y) => sides[1] += b.slice(y),
                }
            }
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&sides[0]), words(a.as_str()));
            prop_assert_eq!(words(&sides[1]), words(b.as_str()));
        }
    }
}
