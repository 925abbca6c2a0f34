//! Which forms does a word of the lists take in a text?
//!
//! Regular English endings by rule; the rest from `en/inflection.toml`. This is for words of the
//! lists only: it gives the forms of a known lemma, so that a surface can be looked up without a
//! lemmatizer. It is not a lemmatizer for any word.

use crate::phrases::Form;
use crate::tables::{IRREGULAR_NOUNS, IRREGULAR_VERBS};

/// A verb whose forms do not follow the rules; an empty form follows them.
#[derive(Clone, Copy, Debug)]
pub struct IrregularVerb {
    /// Base form.
    pub lemma: &'static str,
    /// Third person singular.
    pub third: &'static str,
    /// Past tense.
    pub past: &'static str,
    /// Past participle, if it differs from the past.
    pub participle: &'static str,
    /// "-ing" form.
    pub ing: &'static str,
}

/// A noun whose plural does not follow the rules.
#[derive(Clone, Copy, Debug)]
pub struct IrregularNoun {
    /// Singular.
    pub lemma: &'static str,
    /// Plural.
    pub plural: &'static str,
}

/// All forms of a verb, the base form first, without repeats. Of several words ("point out") the
/// first is inflected.
///
/// # Example
///
/// ```
/// use onrecord_lexicon::inflection::verb_forms;
/// let forms: Vec<String> = verb_forms("rule out").into_iter().map(|(form, _)| form).collect();
/// assert_eq!(forms, ["rule out", "rules out", "ruled out", "ruling out"]);
/// ```
#[must_use]
pub fn verb_forms(lemma: &str) -> Vec<(String, Form)> {
    let (verb, rest) = lemma
        .split_once(' ')
        .map_or((lemma, String::new()), |(verb, rest)| (verb, format!(" {rest}")));
    let listed = IRREGULAR_VERBS
        .binary_search_by(|irregular| irregular.lemma.cmp(verb))
        .ok()
        .and_then(|at| IRREGULAR_VERBS.get(at));
    let choose =
        |own: Option<&str>, regular: String| own.filter(|own| !own.is_empty()).map_or(regular, str::to_owned);
    let past = choose(listed.map(|verb| verb.past), past_of(verb));
    let participle = choose(listed.map(|verb| verb.participle), past.clone());
    let forms = [
        (verb.to_owned(), Form::Base),
        (choose(listed.map(|verb| verb.third), with_s(verb)), Form::Third),
        (past, Form::Past),
        (participle, Form::Participle),
        (choose(listed.map(|verb| verb.ing), ing_of(verb)), Form::Ing),
    ];
    let mut out: Vec<(String, Form)> = Vec::with_capacity(forms.len());
    for (form, kind) in forms {
        let whole = form + &rest;
        if !out.iter().any(|(known, _)| *known == whole) {
            out.push((whole, kind));
        }
    }
    out
}

/// Singular and plural of a noun; of several words the last is inflected, or the one before "of" or
/// "in" ("heads of state").
#[must_use]
pub fn noun_forms(lemma: &str) -> Vec<(String, Form)> {
    let cut = [" of ", " in ", "-in-"]
        .iter()
        .filter_map(|link| lemma.find(link))
        .min();
    let (front, after) = cut
        .and_then(|cut| lemma.split_at_checked(cut))
        .unwrap_or((lemma, ""));
    let (before, noun) = front
        .rsplit_once(' ')
        .map_or((String::new(), front), |(before, noun)| {
            (format!("{before} "), noun)
        });
    let listed = IRREGULAR_NOUNS
        .binary_search_by(|irregular| irregular.lemma.cmp(noun))
        .ok()
        .and_then(|at| IRREGULAR_NOUNS.get(at));
    let plural = listed.map_or_else(|| with_s(noun), |irregular| irregular.plural.to_owned());
    let mut out = vec![(lemma.to_owned(), Form::Singular)];
    if plural != noun {
        out.push((before + &plural + after, Form::Plural));
    }
    out
}

fn ends_in_consonant_y(word: &str) -> bool {
    word.strip_suffix('y')
        .is_some_and(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']))
}

fn with_s(word: &str) -> String {
    if ends_in_consonant_y(word) {
        return format!("{}ies", word.trim_end_matches('y'));
    }
    let hisses = ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|ending| word.ends_with(ending));
    format!("{word}{}", if hisses { "es" } else { "s" })
}

fn past_of(verb: &str) -> String {
    if verb.ends_with('e') {
        format!("{verb}d")
    } else if ends_in_consonant_y(verb) {
        format!("{}ied", verb.trim_end_matches('y'))
    } else {
        format!("{verb}ed")
    }
}

fn ing_of(verb: &str) -> String {
    match verb.strip_suffix('e') {
        Some(stem) if !verb.ends_with("ee") && !verb.ends_with("oe") => match stem.strip_suffix('i') {
            Some(short) => format!("{short}ying"),
            None => format!("{stem}ing"),
        },
        _ => format!("{verb}ing"),
    }
}

#[cfg(test)]
mod tests {
    use super::{IRREGULAR_NOUNS, IRREGULAR_VERBS, noun_forms, verb_forms};

    #[test]
    fn the_tables_are_sorted_for_looking_up() {
        assert!(IRREGULAR_VERBS.is_sorted_by_key(|verb| verb.lemma));
        assert!(IRREGULAR_NOUNS.is_sorted_by_key(|noun| noun.lemma));
    }

    fn forms(lemma: &str) -> String {
        verb_forms(lemma)
            .into_iter()
            .map(|(form, _)| form)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn regular_verbs_follow_the_spelling_rules() {
        assert_eq!(forms("deny"), "deny denies denied denying");
        assert_eq!(forms("stress"), "stress stresses stressed stressing");
        assert_eq!(forms("agree"), "agree agrees agreed agreeing");
        assert_eq!(forms("imply"), "imply implies implied implying");
    }

    #[test]
    fn irregular_verbs_come_from_the_list() {
        assert_eq!(forms("say"), "say says said saying");
        assert_eq!(forms("write"), "write writes wrote written writing");
        assert_eq!(forms("admit"), "admit admits admitted admitting");
    }

    #[test]
    fn the_last_word_of_a_noun_takes_the_plural() {
        let forms: Vec<String> = noun_forms("prime minister")
            .into_iter()
            .map(|(form, _)| form)
            .collect();
        assert_eq!(forms, ["prime minister", "prime ministers"]);
        assert_eq!(noun_forms("spokeswoman")[1].0, "spokeswomen");
        assert_eq!(noun_forms("head of state")[1].0, "heads of state");
    }
}
