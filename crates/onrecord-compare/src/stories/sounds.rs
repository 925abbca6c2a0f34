//! How does a name sound, whatever the script? Its consonants, by class.
//!
//! Scripts without capitals (Arabic, Hebrew) do not show which words are names, and write few vowels. So
//! every word of theirs is reduced to classes of consonants, and so is every name of the other scripts:
//! "Zelensky", "زيلينسكي" and "זלנסקי" give one skeleton. Most words meet nothing; names meet.

/// Consonants of a skeleton, at least and at most.
const LEAST: usize = 3;
const MOST: usize = 4;

/// Whether a language is written in a script without capitals that [`skeleton`] can read.
#[must_use]
pub(super) fn is_caseless(language: Option<&str>) -> bool {
    matches!(language, Some("ar" | "he" | "iw" | "fa" | "ur"))
}

/// The skeleton of a word, if it has enough consonants. Words in Latin letters are given in lower case.
pub(super) fn skeleton(word: &str) -> Option<String> {
    let word = bare(word);
    let mut classes = String::new();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let mut class = class_of(letter);
        // "sh", "th", "ph" are one sound.
        if letters.peek() == Some(&'h') {
            class = match letter {
                's' | 'c' => Some('s'),
                't' => Some('t'),
                'p' => Some('b'),
                _ => class,
            };
        }
        match class {
            Some('x') => classes.push_str("ks"),
            Some(class) if !classes.ends_with(class) => classes.push(class),
            _ => {}
        }
    }
    let skeleton: String = classes.chars().take(MOST).collect();
    (skeleton.len() >= LEAST).then_some(skeleton)
}

/// A word without the article and the particles that Arabic and Hebrew write together with it.
fn bare(word: &str) -> &str {
    let arabic = ["وال", "بال", "لل", "ال", "و", "ب", "ل", "ف", "ك"];
    let hebrew = ["ה", "ו", "ב", "ל", "מ", "ש", "כ"];
    let (particles, least) = match word.chars().next() {
        Some('\u{0600}'..='\u{06ff}') => (&arabic[..], 3),
        Some('\u{0590}'..='\u{05ff}') => (&hebrew[..], 4),
        _ => return word,
    };
    let long = |rest: &&str| rest.chars().count() >= least;
    let mut shorter = particles
        .iter()
        .filter_map(|particle| word.strip_prefix(particle));
    shorter.find(long).unwrap_or(word)
}

/// The class of a consonant: lips, teeth, hisses, back of the mouth, and l, r, m, n by themselves.
const fn class_of(letter: char) -> Option<char> {
    Some(match letter {
        'b' | 'p' | 'f' | 'v' | 'w' | 'ب' | 'ف' | 'پ' | 'ڤ' | 'ב' | 'פ' | 'ף' => 'b',
        't' | 'd' | 'ت' | 'ث' | 'د' | 'ذ' | 'ض' | 'ط' | 'ד' | 'ט' | 'ת' => 't',
        's' | 'z' | 'ز' | 'س' | 'ش' | 'ص' | 'چ' | 'ژ' | 'ז' | 'ס' | 'צ' | 'ץ' | 'ש' => 's',
        'k' | 'c' | 'q' | 'g' | 'j' | 'ج' | 'خ' | 'غ' | 'ق' | 'ك' | 'ک' | 'گ' | 'ג' | 'ח' | 'כ' | 'ך'
        | 'ק' => 'k',
        'x' => 'x',
        'l' | 'ل' | 'ל' => 'l',
        'r' | 'ر' | 'ר' => 'r',
        'm' | 'م' | 'מ' | 'ם' => 'm',
        'n' | 'ن' | 'נ' | 'ן' => 'n',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_sounds_alike_in_three_scripts() {
        assert_eq!(skeleton("halden"), skeleton("هالدن"));
        assert_eq!(skeleton("dorland"), skeleton("דורלנד"));
    }

    #[test]
    fn articles_are_left_out_and_short_words_say_nothing() {
        assert_eq!(skeleton("الدنمارك"), skeleton("دنمارك"));
        assert_eq!(skeleton("rio"), None);
    }
}
