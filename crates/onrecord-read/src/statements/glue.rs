//! The few grammatical words that the finders of statements look at; they live in
//! `data/lexicons/en/glue.toml`.

use std::sync::LazyLock;

use onrecord_lexicon::grammar::glue;

/// The words of one class.
type Words = LazyLock<&'static [&'static str]>;

/// Joins a clause and adds nothing.
pub(crate) static THAT: Words = LazyLock::new(|| glue("that"));
/// Behind these a clause tells how something was said, not what.
pub(crate) static MANNER: Words = LazyLock::new(|| glue("manner"));
/// Behind these stands what a verb of speech is about.
pub(crate) static TOPIC: Words = LazyLock::new(|| glue("topic"));
/// Behind these stands what something is called.
pub(crate) static AS: Words = LazyLock::new(|| glue("as"));
/// Behind these stands who made a statement.
pub(crate) static MAKER: Words = LazyLock::new(|| glue("maker"));
/// Nouns that stand for what the report tells.
pub(crate) static NEWS: Words = LazyLock::new(|| glue("news"));
/// Behind this stands whose statements they are, at the end of what they are about.
pub(crate) static FROM: Words = LazyLock::new(|| glue("from"));
/// Verbs that only put a noun of speech into act: "expressed hope", "made a threat".
pub(crate) static LIGHT: Words = LazyLock::new(|| glue("light"));
/// Stands for somebody named before.
pub(crate) static PRONOUN: Words = LazyLock::new(|| glue("pronoun"));
/// Beside a name these only stress it: "the mayor herself".
pub(crate) static REFLEXIVE: Words = LazyLock::new(|| glue("reflexive"));
/// Behind "not" or alone, what a source asks for that is not named: "does not want to be named".
pub(crate) static UNNAMED: Words = LazyLock::new(|| glue("unnamed"));
/// Verbs by which a writer calls to mind what is known: "we recall that".
pub(crate) static REMIND: Words = LazyLock::new(|| glue("remind"));
/// First and second person: inside a quotation they are the quotation's own speaker or hearer.
pub(crate) static SELF: Words = LazyLock::new(|| glue("self"));
/// Behind these a clause shares the subject of the verb before it: "responded by saying", "was quoted
/// as saying".
pub(crate) static BY: Words = LazyLock::new(|| glue("by"));
/// A pronoun that stands for nobody: "it is too early".
pub(crate) static EXPLETIVE: Words = LazyLock::new(|| glue("expletive"));
/// First words of a paragraph that tells what happened before.
static BACKGROUND: Words = LazyLock::new(|| glue("background"));

/// First words of a subhead above what happened before.
static HISTORY: Words = LazyLock::new(|| glue("history"));

/// Whether a subhead stands above a passage of background.
pub(crate) fn heads_background(words: &[String]) -> bool {
    opens_with(&HISTORY, words)
}

/// Whether some words open a passage of background.
pub(crate) fn opens_background(words: &[String]) -> bool {
    opens_with(&BACKGROUND, words)
}

fn opens_with(openers: &Words, words: &[String]) -> bool {
    openers.iter().any(|opener| {
        let mut left = words.iter();
        opener
            .split(' ')
            .all(|cue| left.next().is_some_and(|word| word == cue))
    })
}
