//! Which issues does a pile itself raise? What an issue file could ask.
//!
//! Issues are what people take sides on, so a pair of a doing and its object counts where a word of
//! attitude governs it ("refused to raise the toll") or where it is the object of one ("opposes the
//! toll"). Pairs that several reports raise come first. A person names the issue; this only proposes.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_lexicon::{Lexicon, Part};
use onrecord_nouns::{Evidence, Label, ReportId, Sentence};

use crate::Item;
use crate::positions::clauses::Clauses;

/// An issue that a pile raises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// A short name.
    pub id: String,
    /// What one can be for or against.
    pub question: String,
    /// Phrases that raise it, as they stand in the texts, in base form.
    pub terms: Vec<String>,
    /// How many reports raise it under a word of attitude.
    pub reports: usize,
    /// How often it is raised so.
    pub times: usize,
    /// A sentence that raises it.
    pub example: Evidence,
}

/// What was seen of one object.
#[derive(Default)]
struct Seen {
    reports: BTreeSet<ReportId>,
    times: usize,
    /// The doings told with it, and how often.
    doings: BTreeMap<String, usize>,
    /// The forms of the object, and how often.
    forms: BTreeMap<String, usize>,
    example: Option<Evidence>,
}

/// The issues that a pile raises most, at most so many.
///
/// # Limits
///
/// Objects are told apart by their head noun and the nouns before it; two tolls are one issue.
#[must_use]
pub fn suggest(items: &[Item<'_>], lexicon: &Lexicon, most: usize) -> Vec<Suggestion> {
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    for item in items {
        let report = item.report;
        let clauses = Clauses::new(&report.text, &item.reading.syntax, lexicon);
        for sentence in &item.reading.syntax.sentences {
            let label = report
                .blocks
                .get(sentence.block as usize)
                .map(|block| block.label);
            if label.is_some_and(Label::tells) {
                look_at(item, &clauses, sentence, lexicon, &mut seen);
            }
        }
    }
    let mut found: Vec<Suggestion> = seen.into_iter().filter_map(suggestion).collect();
    found.sort_by(|a, b| (b.reports, b.times, &a.id).cmp(&(a.reports, a.times, &b.id)));
    let mut ids = BTreeSet::new();
    found.retain(|suggestion| ids.insert(suggestion.id.clone()));
    found.truncate(most);
    found
}

fn suggestion((object, seen): (String, Seen)) -> Option<Suggestion> {
    let most = |counts: &BTreeMap<String, usize>| {
        let mut all: Vec<(&String, &usize)> = counts.iter().collect();
        all.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
        all.into_iter()
            .map(|(words, _)| words.clone())
            .collect::<Vec<_>>()
    };
    // What is told once is no issue of the pile.
    if seen.times < 2 {
        return None;
    }
    let doings = most(&seen.doings);
    let form = most(&seen.forms)
        .into_iter()
        .next()
        .unwrap_or_else(|| object.clone());
    let mut terms: Vec<String> = doings
        .iter()
        .take(2)
        .map(|doing| format!("{doing} {form}"))
        .collect();
    if form.contains(' ') || terms.is_empty() {
        terms.push(form.clone());
    }
    let question = match doings.first() {
        Some(doing) => format!("Somebody should {doing} {form}"),
        None => format!("There should be {form}"),
    };
    let name = terms.first().cloned().unwrap_or_default();
    Some(Suggestion {
        id: name
            .to_lowercase()
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join("_"),
        question,
        terms,
        reports: seen.reports.len(),
        times: seen.times,
        example: seen.example?,
    })
}

fn look_at(
    item: &Item<'_>,
    clauses: &Clauses<'_>,
    sentence: &Sentence,
    lexicon: &Lexicon,
    seen: &mut BTreeMap<String, Seen>,
) {
    let first = sentence.first.index();
    let row = clauses.row(sentence);
    let lists = [&lexicon.attitudes, &lexicon.evaluations];
    let mut told: BTreeSet<String> = BTreeSet::new();
    for found in lists.into_iter().flat_map(|list| list.find(row)) {
        let words = first + found.words.start..first + found.words.end;
        // The last word of the phrase carries what it governs: "in favour of" + object.
        let heads = words.clone().filter(|token| {
            let head = clauses.head(*token);
            head.is_none_or(|head| !words.contains(&head)) || *token + 1 == words.end
        });
        let verb = matches!(
            found.entry.part,
            Part::Verb | Part::Noun | Part::Adjective | Part::Phrase
        );
        for head in heads.filter(|_| verb) {
            for (doing, object) in governed(clauses, head) {
                let Some((key, form)) = object_words(item, clauses, object, lexicon) else {
                    continue;
                };
                if !told.insert(key.clone()) {
                    continue;
                }
                let entry = seen.entry(key).or_default();
                entry.reports.insert(item.report.id);
                entry.times += 1;
                *entry.forms.entry(form).or_default() += 1;
                if let Some(doing) = doing.and_then(|verb| doing_words(item, clauses, verb, lexicon)) {
                    *entry.doings.entry(doing).or_default() += 1;
                }
                entry.example.get_or_insert(Evidence {
                    report: item.report.id,
                    span: sentence.span,
                });
            }
        }
    }
}

/// The objects that a word of attitude governs, each with the doing between them if there is one.
fn governed(clauses: &Clauses<'_>, head: usize) -> Vec<(Option<usize>, usize)> {
    let mut found = Vec::new();
    let objects = |at: usize| {
        let mut all = clauses.under(at, &["dobj", "nsubjpass"]);
        for prep in clauses.under(at, &["prep"]) {
            all.extend(clauses.under(prep, &["pobj"]));
        }
        all
    };
    let governor = if clauses.dep(head) == "aux" {
        clauses.head(head).unwrap_or(head)
    } else {
        head
    };
    found.extend(objects(governor).into_iter().map(|object| {
        let doing = (governor != head).then_some(governor);
        (doing, object)
    }));
    for doing in clauses.under(governor, &["xcomp", "ccomp", "pcomp", "acl"]) {
        if clauses.is_verb(doing) {
            found.extend(objects(doing).into_iter().map(|object| (Some(doing), object)));
        }
    }
    for prep in clauses.under(governor, &["prep"]) {
        for doing in clauses.under(prep, &["pcomp"]) {
            found.extend(objects(doing).into_iter().map(|object| (Some(doing), object)));
        }
    }
    found
}

/// The key of an object and its words; `None` for names, pronouns and nouns that stand for anything.
fn object_words(
    item: &Item<'_>,
    clauses: &Clauses<'_>,
    object: usize,
    lexicon: &Lexicon,
) -> Option<(String, String)> {
    let token = clauses.token(object)?;
    let word = clauses.lower.get(object)?;
    let plain = token.pos == "NOUN" && lexicon.anaphors.exactly(word).is_empty();
    let actor = item
        .reading
        .mentions
        .iter()
        .any(|mention| mention.head.index() == object);
    let time = item
        .reading
        .times
        .iter()
        .any(|time| time.span.contains(token.span));
    if !plain || actor || time || word.chars().count() < 3 {
        return None;
    }
    let mut words: Vec<usize> = clauses.under(object, &["compound", "nmod"]);
    let adjectives = clauses.under(object, &["amod"]).into_iter().filter(|at| {
        // "nuclear plant" is a sort of plant; "new plant" is a plant.
        clauses.token(*at).is_some_and(|token| token.tag == "JJ")
            && clauses.lower.get(*at).is_some_and(|word| {
                lexicon.position_words.exactly(word).is_empty() && word.chars().count() > 5
            })
    });
    words.extend(adjectives);
    words.push(object);
    words.sort_unstable();
    let form: Vec<&str> = words
        .iter()
        .filter_map(|at| clauses.token(*at))
        .map(|token| item.report.text.slice(token.span))
        .collect();
    let lemma = if token.lemma.is_empty() {
        word.clone()
    } else {
        token.lemma.to_lowercase()
    };
    let before: Vec<String> = words
        .iter()
        .filter(|at| **at != object && clauses.dep(**at) != "amod")
        .filter_map(|at| clauses.lower.get(*at).cloned())
        .collect();
    Some((format!("{} {lemma}", before.join(" ")), form.join(" ")))
}

/// The base form of a doing that says something: no "be" or "have".
fn doing_words(item: &Item<'_>, clauses: &Clauses<'_>, verb: usize, lexicon: &Lexicon) -> Option<String> {
    let token = clauses.token(verb)?;
    let lemma = if token.lemma.is_empty() {
        item.report.text.slice(token.span).to_lowercase()
    } else {
        token.lemma.to_lowercase()
    };
    let says = token.pos == "VERB" && lexicon.function_words.exactly(&lemma).is_empty() && lemma.len() > 2;
    says.then_some(lemma)
}
