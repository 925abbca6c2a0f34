//! How alike are two sentences in meaning?
//!
//! Two views, added: the rare stems that both have, and the nearness of two sums of word-piece vectors.
//! The vectors are a static table that was made from a small sentence transformer; a sentence takes
//! microseconds. It finds candidates and ranks them; it proves nothing: opposites ("opened", "closed")
//! lie close together, and names weigh little.
//!
//! Why a crate of its own: comparing needs it and must not know the linguistic core, and the eight
//! megabytes of the table have no place among the word lists.
//!
//! ```
//! use onrecord_likeness::similarity;
//!
//! let told = "The harbour will be shut for a month.";
//! let retold = "The port is to close for about thirty days.";
//! let other = "Ticket prices for the ferry rose in spring.";
//! assert!(similarity(told, retold) > similarity(told, other));
//! ```

mod pieces;
mod quick;
mod rarity;
mod table;

use crate::table::Table;

/// A sentence as it is compared: made once, compared often.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sketch {
    /// The sum of its pieces' vectors, of length 1; zeros if no piece is known.
    vector: Vec<f32>,
    /// Its stems with their weights, sorted; the weights' squares add up to 1.
    stems: Vec<(u64, f32)>,
}

/// How alike two sentences are: 0 for nothing in common, 1 for the same words.
///
/// # Limits
///
/// Sentences that say the opposite of each other are alike. English only; in another language only
/// words that are written the same count. What a figure measures is told in `evals/language.md`.
#[must_use]
pub fn similarity(a: &str, b: &str) -> f32 {
    Sketch::of(a).similarity(&Sketch::of(b))
}

impl Sketch {
    /// The sketch of a sentence. The first call unpacks the table, which takes a few milliseconds.
    #[must_use]
    pub fn of(sentence: &str) -> Self {
        Self {
            vector: Table::english().vector(sentence),
            stems: rarity::stems(sentence),
        }
    }

    /// How alike two sentences are; see [`similarity`].
    #[must_use]
    pub fn similarity(&self, other: &Self) -> f32 {
        (0.5 * (self.meaning(other).max(0.0) + self.words(other))).clamp(0.0, 1.0)
    }

    /// The cosine of the two vectors: -1 to 1.
    #[must_use]
    pub fn meaning(&self, other: &Self) -> f32 {
        // Eight sums side by side: a processor adds them at once, and every processor in this order.
        let mut sums = [0.0_f32; 8];
        let (rows, other_rows) = (self.vector.as_chunks::<8>().0, other.vector.as_chunks::<8>().0);
        for (a, b) in rows.iter().zip(other_rows) {
            for (sum, (a, b)) in sums.iter_mut().zip(a.iter().zip(b)) {
                *sum += a * b;
            }
        }
        sums.iter().sum()
    }

    /// The share of stems that both have, rare ones weighing more: 0 to 1.
    #[must_use]
    pub fn words(&self, other: &Self) -> f32 {
        let (mut left, mut right) = (self.stems.iter().peekable(), other.stems.iter().peekable());
        let mut sum = 0.0;
        while let (Some((a, weight_a)), Some((b, weight_b))) = (left.peek(), right.peek()) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => drop(left.next()),
                std::cmp::Ordering::Greater => drop(right.next()),
                std::cmp::Ordering::Equal => {
                    sum += weight_a * weight_b;
                    left.next();
                    right.next();
                }
            }
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_sentence_is_most_alike() {
        let sentence = "The minister resigned on Friday.";
        assert!((similarity(sentence, sentence) - 1.0).abs() < 1e-4);
    }

    #[test]
    fn another_wording_is_nearer_than_another_matter() {
        let cases = [
            (
                "Talks between the two companies broke down.",
                "Negotiations among both firms collapsed.",
                "The bridge was painted green.",
            ),
            (
                "Doctors warned of a shortage of medicine.",
                "Physicians say that drugs are running out.",
                "The stadium sold every ticket.",
            ),
        ];
        for (told, retold, other) in cases {
            assert!(
                similarity(told, retold) > similarity(told, other) + 0.1,
                "{told} / {retold}: {} / {}",
                similarity(told, retold),
                similarity(told, other)
            );
        }
    }

    #[test]
    fn any_string_has_a_sketch() {
        for words in [
            "",
            " ",
            "…",
            "\u{0}",
            "日本語のテキスト",
            "e\u{301}\u{301}",
            &"a".repeat(10_000),
        ] {
            let sketch = Sketch::of(words);
            let likeness = sketch.similarity(&sketch);
            assert!((0.0..=1.0).contains(&likeness), "{words:?}: {likeness}");
        }
    }
}
