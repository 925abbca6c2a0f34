//! How do words of the program come back from a file as words of the program?
//!
//! Nouns hold names of rules, tags and formats as `&'static str`. There are a few hundred of them in
//! any case; each is kept once for the life of the process. A damaged file cannot make this grow
//! without bound: beyond a limit every new word becomes one and the same.

use std::collections::HashSet;
use std::sync::{Mutex, OnceLock, PoisonError};

/// So many different words no program has.
const MOST: usize = 65_536;

/// The same words, for the life of the process.
pub(crate) fn intern(words: &str) -> &'static str {
    static KNOWN: OnceLock<Mutex<HashSet<&'static str>>> = OnceLock::new();
    let known = KNOWN.get_or_init(Mutex::default);
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = known.get(words) {
        return found;
    }
    if known.len() >= MOST {
        return "unknown";
    }
    let kept: &'static str = Box::leak(words.to_owned().into_boxed_str());
    known.insert(kept);
    kept
}

#[cfg(test)]
mod tests {
    use super::intern;

    #[test]
    fn the_same_words_are_kept_once() {
        let one = intern(&String::from("cue/say"));
        let other = intern(&String::from("cue/say"));
        assert!(std::ptr::eq(one, other));
    }
}
