//! When two names are one name: keys that survive case, accents, scripts and transliteration.
//!
//! Keys are made for a lookup and dropped; no name in a finding was changed. Surprise: the folding
//! is coarse on purpose ("Zelensky", "Zelenskyy" and "Зеленський" share a key), since a key alone
//! never joins two persons whose first names disagree.

use any_ascii::any_ascii;

/// The words of a name, folded.
#[must_use]
pub fn name_words(name: &str) -> Vec<String> {
    let plain: String = name
        .chars()
        .filter(|c| !matches!(c, '.' | '\u{2bc}' | '\u{2b9}'))
        .map(|c| if c == '’' { '\'' } else { c })
        .collect();
    let latin = any_ascii(&plain);
    let latin = latin.strip_suffix("'s").unwrap_or(&latin);
    latin
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '\'')
        .map(|word| word.strip_suffix("'s").unwrap_or(word))
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect()
}

/// The words of a name, folded and joined by spaces.
#[must_use]
pub fn name_key(name: &str) -> String {
    name_words(name).join(" ")
}

/// A Latin word without what transliterations disagree on.
fn fold(word: &str) -> String {
    let lower: Vec<char> = word
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let mut out = String::with_capacity(lower.len());
    let mut at = 0;
    while let Some(&letter) = lower.get(at) {
        let next = lower.get(at + 1).copied();
        let (piece, used) = match (letter, next) {
            ('k', Some('h')) => ('h', 2),
            ('p', Some('h')) => ('f', 2),
            ('c', Some('k')) | ('q', _) => ('k', if letter == 'c' { 2 } else { 1 }),
            ('w', _) => ('v', 1),
            ('y' | 'j', _) => ('i', 1),
            _ => (letter, 1),
        };
        at += used;
        // "ss", "iy" and "yy" stand for one sound; digits are never folded.
        if piece.is_ascii_digit() || !out.ends_with(piece) {
            out.push(piece);
        }
    }
    out
}

/// Whether two names of persons, given as folded words, can be the same person's.
///
/// The last words must agree. Of the words before, the shorter name's must all be found in the
/// longer one, an initial standing for any word that starts with it, and so a short form ("Matt").
///
/// # Limits
///
/// Names that put the surname first ("Xi Jinping") agree only when given in the same order.
#[must_use]
pub fn names_agree(one: &[String], other: &[String]) -> bool {
    let (Some((one_last, one_first)), Some((other_last, other_first))) =
        (one.split_last(), other.split_last())
    else {
        return false;
    };
    if one_last != other_last {
        return false;
    }
    let (short, long) = if one_first.len() <= other_first.len() {
        (one_first, other_first)
    } else {
        (other_first, one_first)
    };
    short.iter().all(|word| {
        long.iter().any(|there| {
            word == there
                || (word.len() == 1 && there.starts_with(word.as_str()))
                || (there.len() == 1 && word.starts_with(there.as_str()))
                || is_short_for(word, there)
                || is_short_for(there, word)
        })
    })
}

/// Whether one first name is the short form of another: its first three letters or more ("Matt").
fn is_short_for(short: &str, long: &str) -> bool {
    short.len() >= SHORT_FORM && short.len() < long.len() && long.starts_with(short)
}

/// Letters of a short form of a first name.
const SHORT_FORM: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_share_a_key() {
        assert_eq!(name_key("Oleksandr Horenskyy"), name_key("Oleksandr Horensky"));
        assert_eq!(name_key("Верланський"), name_key("Verlanskyi"));
        assert_eq!(name_key("Müller’s"), name_key("Muller"));
        assert_eq!(name_key("U.S."), name_key("US"));
        assert_ne!(name_key("Radio 11"), name_key("Radio 1"));
    }

    #[test]
    fn an_initial_agrees_and_another_first_name_does_not() {
        let words = |name: &str| name_words(name);
        assert!(names_agree(&words("A. Verlan"), &words("Anna Verlan")));
        assert!(names_agree(&words("Verlan"), &words("Anna Verlan")));
        assert!(names_agree(&words("Matt Verlan"), &words("Matthew Verlan")));
        assert!(!names_agree(&words("Al Verlan"), &words("Alma Verlan")));
        assert!(!names_agree(&words("Piotr Verlan"), &words("Anna Verlan")));
    }
}
