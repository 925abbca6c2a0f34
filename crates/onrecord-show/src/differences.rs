//! Two tellings word by word: what both have, and what only one has.

/// A stretch of words of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stretch<'a> {
    /// The words, with the space between them as it stands in the text.
    pub(crate) words: &'a str,
    /// Whether the other side has them too.
    pub(crate) shared: bool,
}

/// Longer passages are not compared; the work grows with the product of the lengths.
const MOST_WORDS: usize = 600;
/// With less in common, marking the differences would mark everything.
const LEAST_SHARED: f32 = 0.45;

/// Aligns two passages word by word, by the longest common subsequence of their words without case
/// and punctuation. `None` if they have too little in common, or are too long, for it to help.
pub(crate) fn differences<'a>(one: &'a str, other: &'a str) -> Option<(Vec<Stretch<'a>>, Vec<Stretch<'a>>)> {
    let (a, b) = (words(one), words(other));
    if a.is_empty() || b.is_empty() || a.len() > MOST_WORDS || b.len() > MOST_WORDS {
        return None;
    }
    let pairs = common(&keys(&a), &keys(&b));
    #[expect(clippy::cast_precision_loss, reason = "few words")]
    let shared = pairs.len() as f32 / a.len().min(b.len()) as f32;
    if shared < LEAST_SHARED {
        return None;
    }
    let in_one: Vec<usize> = pairs.iter().map(|pair| pair.0).collect();
    let in_other: Vec<usize> = pairs.iter().map(|pair| pair.1).collect();
    Some((stretches(one, &a, &in_one), stretches(other, &b, &in_other)))
}

/// The words of a text with their places.
fn words(text: &str) -> Vec<(usize, &str)> {
    text.split_whitespace()
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect()
}

fn keys(words: &[(usize, &str)]) -> Vec<String> {
    words
        .iter()
        .map(|(_, word)| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            if bare.is_empty() { *word } else { bare }.to_lowercase()
        })
        .collect()
}

/// Places of a longest common subsequence.
fn common(a: &[String], b: &[String]) -> Vec<(usize, usize)> {
    let wide = b.len() + 1;
    let mut length = vec![0u16; (a.len() + 1) * wide];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            length[i * wide + j] = if a[i] == b[j] {
                length[(i + 1) * wide + j + 1] + 1
            } else {
                length[(i + 1) * wide + j].max(length[i * wide + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            pairs.push((i, j));
            i += 1;
            j += 1;
        } else if length[(i + 1) * wide + j] >= length[i * wide + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

fn stretches<'a>(text: &'a str, words: &[(usize, &'a str)], shared: &[usize]) -> Vec<Stretch<'a>> {
    let is_shared = |at: usize| shared.binary_search(&at).is_ok();
    let mut found: Vec<Stretch<'a>> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let first = at;
        while at + 1 < words.len() && is_shared(at + 1) == is_shared(first) {
            at += 1;
        }
        let end = words[at].0 + words[at].1.len();
        found.push(Stretch {
            words: text.get(words[first].0..end).unwrap_or_default(),
            shared: is_shared(first),
        });
        at += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(stretches: &[Stretch<'_>]) -> String {
        let one = |stretch: &Stretch<'_>| {
            if stretch.shared {
                stretch.words.to_owned()
            } else {
                format!("[{}]", stretch.words)
            }
        };
        stretches.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    fn both(one: &str, other: &str) -> (String, String) {
        let (a, b) = differences(one, other).expect("alike");
        (shown(&a), shown(&b))
    }

    #[test]
    fn a_lost_hedge_stands_out_on_its_side() {
        let (a, b) = both("The gate may be shut in May.", "The gate will be shut in May");
        assert_eq!(a, "The gate [may] be shut in May.");
        assert_eq!(b, "The gate [will] be shut in May");
    }

    #[test]
    fn case_and_marks_make_no_difference() {
        let (a, b) = both("“The gate is shut,” in May", "the gate is shut in may");
        assert!(!a.contains('[') && !b.contains('['));
    }

    #[test]
    fn passages_with_little_in_common_are_left_alone() {
        assert_eq!(differences("a b c d e f", "u v w x y a"), None);
        assert_eq!(differences("", "a"), None);
    }

    #[test]
    fn words_of_any_script_keep_their_places() {
        let (a, b) = both("Порт закриють у травні", "Порт можуть закрити у травні");
        assert_eq!(a, "Порт [закриють] у травні");
        assert_eq!(b, "Порт [можуть закрити] у травні");
    }
}
