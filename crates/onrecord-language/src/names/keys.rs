//! When are two spellings the same name?
//!
//! Keys are made for comparing and dropped; they are never shown. Romanisations of one name fall
//! together: Zelensky, Zelenskyy and Zelenskiy.

/// The key of one word: lower case, without accents, romanisations folded.
///
/// # Limits
///
/// Names that were carried over by different rules altogether (Kiev, Kyiv) need a list.
#[must_use]
pub(crate) fn word_key(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => plain.push('a'),
            'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' | 'ė' => plain.push('e'),
            'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' | 'y' | 'ý' | 'ÿ' | 'j' => plain.push('i'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ō' | 'ő' => plain.push('o'),
            'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => plain.push('u'),
            'ç' | 'ć' | 'č' => plain.push('c'),
            'š' | 'ś' | 'ş' | 'ș' => plain.push('s'),
            'ž' | 'ź' | 'ż' => plain.push('z'),
            'ñ' | 'ń' | 'ň' => plain.push('n'),
            'ł' => plain.push('l'),
            'ř' => plain.push('r'),
            'ť' | 'ţ' | 'ț' => plain.push('t'),
            'đ' | 'ð' | 'ď' => plain.push('d'),
            'ğ' => plain.push('g'),
            'ß' => plain.push('s'),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'w' => plain.push('v'),
            'x' => plain.push_str("ks"),
            'q' => plain.push('k'),
            letter if letter.is_alphanumeric() => plain.push(letter),
            _ => {}
        }
    }
    let plain = plain.replace("kh", "h").replace("ph", "f").replace("gh", "g");
    let mut key = String::with_capacity(plain.len());
    for letter in plain.chars() {
        if !key.ends_with(letter) || letter.is_ascii_digit() {
            key.push(letter);
        }
    }
    key
}

/// The keys of the words of a name; initials and joining marks are left out, unless nothing else
/// remains.
#[must_use]
pub(crate) fn name_keys<'a>(words: impl Iterator<Item = &'a str> + Clone) -> Vec<String> {
    let full: Vec<String> = words
        .clone()
        .filter(|word| !is_initial(word))
        .map(word_key)
        .filter(|key| !key.is_empty())
        .collect();
    if full.is_empty() {
        words.map(word_key).filter(|key| !key.is_empty()).collect()
    } else {
        full
    }
}

/// `J.`, `J`, `J.R.`
pub(crate) fn is_initial(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    letters == 1 || (word.ends_with('.') && letters == 2 && word.matches('.').count() == 2)
}

/// Whether `short` is made of the initials of `long`: NATO and North Atlantic Treaty Organization.
#[must_use]
pub(crate) fn is_acronym(short: &str, long: &[&str]) -> bool {
    let letters: String = short.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let count = letters.chars().count();
    if !(2..=8).contains(&count)
        || long.len() < 2
        || letters.chars().filter(|letter| letter.is_uppercase()).count() < 2
    {
        return false;
    }
    let initials = |words: &mut dyn Iterator<Item = &str>| -> String {
        words
            .flat_map(|word| word.split('-').filter_map(|part| part.chars().next()))
            .flat_map(char::to_uppercase)
            .collect()
    };
    let capitals = initials(
        &mut long
            .iter()
            .copied()
            .filter(|word| word.starts_with(char::is_uppercase)),
    );
    let all = initials(&mut long.iter().copied());
    let letters = letters.to_uppercase();
    letters == capitals || letters == all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn romanisations_of_one_name_have_one_key() {
        for other in ["Zelenskyy", "Zelenskiy", "Zelenskij", "ZELENSKY"] {
            assert_eq!(word_key("Zelensky"), word_key(other));
        }
        assert_eq!(word_key("Erdoğan"), word_key("Erdogan"));
        assert_eq!(word_key("Alexei"), word_key("Aleksey"));
        assert_ne!(word_key("Tusk"), word_key("Trump"));
    }

    #[test]
    fn initials_are_left_out_of_keys() {
        assert_eq!(
            name_keys("Donald J. Trump".split(' ')),
            name_keys("Donald Trump".split(' '))
        );
        assert_eq!(name_keys("X".split(' ')), ["ks"]);
    }

    #[test]
    fn an_acronym_may_skip_small_words() {
        assert!(is_acronym(
            "NATO",
            &["North", "Atlantic", "Treaty", "Organization"]
        ));
        assert!(is_acronym("IOC", &["International", "Olympic", "Committee"]));
        assert!(is_acronym("DoJ", &["Department", "of", "Justice"]));
        assert!(!is_acronym("NATO", &["North", "Treaty"]));
    }
}
