//! How a phrase of a list is cut into words.
//!
//! Lists are matched against the tokens of a report, so a phrase must fall apart as the linguistic
//! core cuts a text: `n't` and `'s` stand alone, and so does a hyphen between two letters. This is
//! a small copy of those rules for phrases and for tests; texts are cut by the core itself.

/// Cuts a short text into words and marks.
///
/// # Example
///
/// ```
/// use onrecord_lexicon::words::words;
/// assert_eq!(words("The U.S. didn't high-five."), ["The", "U.S.", "did", "n't", "high", "-", "five", "."]);
/// ```
///
/// # Limits
///
/// An abbreviation of more than one letter loses its full stop ("Gen."), unless a letter follows.
#[must_use]
pub fn words(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for chunk in text.split_whitespace() {
        cut(chunk, &mut out);
    }
    out
}

/// The words of a text in lower case, as lists of common words are matched.
#[must_use]
pub fn lowered(text: &str) -> Vec<String> {
    words(text)
        .into_iter()
        .map(|word| word.to_lowercase().replace('’', "'"))
        .collect()
}

/// Cuts a text without white space.
fn cut<'a>(chunk: &'a str, out: &mut Vec<&'a str>) {
    if chunk.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        out.push(chunk);
        return;
    }
    let letters: Vec<(usize, char)> = chunk.char_indices().collect();
    let end_of = |index: usize| letters.get(index).map_or(chunk.len(), |(at, _)| *at);
    let mut index = 0;
    while let Some(&(start, letter)) = letters.get(index) {
        let first = index;
        index += 1;
        if letter.is_alphanumeric() {
            while let Some(&(_, next)) = letters.get(index) {
                let after = letters.get(index + 1).map(|(_, letter)| *letter);
                let inside = next.is_alphanumeric()
                    || matches!(next, '.' | '\'' | '’' | '/') && after.is_some_and(char::is_alphanumeric)
                    || next == ',' && after.is_some_and(|letter| letter.is_ascii_digit());
                let initials =
                    next == '.' && is_initials(chunk.get(start..end_of(index)).unwrap_or_default());
                if !inside && !initials {
                    break;
                }
                index += 1;
            }
            split_clitic(chunk.get(start..end_of(index)).unwrap_or_default(), out);
        } else if matches!(letter, '\'' | '’')
            && chunk.get(start..).is_some_and(|rest| rest.chars().count() == 2)
        {
            index = letters.len();
            out.push(chunk.get(start..).unwrap_or_default());
        } else {
            while letters
                .get(index)
                .is_some_and(|(_, next)| *next == letter && letter == '-')
            {
                index += 1;
            }
            out.push(chunk.get(end_of(first)..end_of(index)).unwrap_or_default());
        }
    }
}

/// `U.S` of `U.S.`, `a.m` of `a.m.`.
fn is_initials(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1)
}

/// Parts `didn't` into `did` and `n't`, `Kyiv's` into `Kyiv` and `'s`.
fn split_clitic<'a>(word: &'a str, out: &mut Vec<&'a str>) {
    // Endings that the tokenizer cuts off, not words of a text.
    for ending in [
        "n't", "n’t", "'s", "’s", "'ll", "’ll", "'ve", "’ve", "'re", "’re", "'d", "’d", "'m", "’m",
    ] {
        let start = word.len().saturating_sub(ending.len());
        if start > 0
            && let (Some(head), Some(tail)) = (word.get(..start), word.get(start..))
            && tail.eq_ignore_ascii_case(ending)
        {
            out.push(head);
            out.push(tail);
            return;
        }
    }
    out.push(word);
}

#[cfg(test)]
mod tests {
    use super::{lowered, words};

    #[test]
    fn marks_stand_alone_and_numbers_stay_whole() {
        assert_eq!(
            words("“30,000 troops,” he said."),
            ["“", "30,000", "troops", ",", "”", "he", "said", "."]
        );
    }

    #[test]
    fn clitics_are_parted_from_their_word() {
        assert_eq!(
            lowered("Paris’s mayor won’t, she'd said"),
            ["paris", "'s", "mayor", "wo", "n't", ",", "she", "'d", "said"]
        );
    }

    #[test]
    fn initials_keep_their_stops() {
        assert_eq!(
            words("The U.S. and the E.U. at ft.com."),
            ["The", "U.S.", "and", "the", "E.U.", "at", "ft.com", "."]
        );
    }

    #[test]
    fn nothing_is_lost_but_white_space() {
        let odd = "—a'' ''b -- --c… d.e.f. 'tis 5' ’";
        assert_eq!(words(odd).concat(), odd.split_whitespace().collect::<String>());
    }
}
