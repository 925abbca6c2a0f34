//! The few grammatical words that the finders of statements look at.

/// Joins a clause and adds nothing.
pub(crate) const THAT: &[&str] = &["that"];
/// Behind these a clause tells how something was said, not what.
pub(crate) const MANNER: &[&str] = &[
    "by", "in", "before", "after", "without", "while", "from", "since", "upon",
];
/// Behind these stands what a verb of speech is about.
pub(crate) const TOPIC: &[&str] = &[
    "for", "of", "against", "to", "on", "about", "with", "over", "upon",
];
/// Behind these stands what something is called.
pub(crate) const AS: &[&str] = &["as"];
/// Behind these stands who made a statement.
pub(crate) const MAKER: &[&str] = &["by", "from", "of"];
/// Nouns that stand for what the report tells.
pub(crate) const NEWS: &[&str] = &[
    "information",
    "news",
    "report",
    "story",
    "details",
    "data",
    "fact",
    "material",
];
/// Behind this stands whose statements they are, at the end of what they are about.
pub(crate) const FROM: &[&str] = &["from"];
/// Verbs that only put a noun of speech into act: "expressed hope", "made a threat".
pub(crate) const LIGHT: &[&str] = &[
    "make",
    "express",
    "voice",
    "issue",
    "give",
    "raise",
    "reiterate",
    "repeat",
    "show",
    "send",
    "announce",
    "deliver",
    "present",
    "publish",
    "release",
    "share",
    "renew",
    "submit",
    "post",
    "signal",
    "state",
    "unveil",
    "circulate",
    "sound",
    "convey",
    "declare",
    "restate",
];
/// First words of a paragraph that tells what happened before.
const BACKGROUND: &[&[&str]] = &[
    &["earlier", ","],
    &["previously", ","],
    &["back", "in"],
    &["as", "reported", "earlier"],
    &["as", "previously", "reported"],
    &["recall"],
    &["as", "a", "reminder"],
    &["it", "was", "previously"],
    &["it", "was", "earlier"],
    &["it", "was", "reported", "earlier"],
    &["previously", "it", "was"],
    &["in", "the", "past"],
    &["for", "context"],
    &["background"],
    &["earlier", "it", "was"],
    &["earlier", "today"],
    &["we", "previously"],
    &["as", "you", "know"],
    &["to", "recall"],
];

/// Whether some words open a passage of background.
pub(crate) fn opens_background(words: &[String]) -> bool {
    BACKGROUND
        .iter()
        .any(|cue| words.len() >= cue.len() && cue.iter().zip(words).all(|(cue, word)| cue == word))
}
/// First and second person: inside a quotation they are the quotation's own speaker or hearer.
pub(crate) const SELF: &[&str] = &["i", "we", "you", "us", "me"];
/// Behind these a clause shares the subject of the verb before it: "responded by saying", "was quoted
/// as saying".
pub(crate) const BY: &[&str] = &["by", "as"];
