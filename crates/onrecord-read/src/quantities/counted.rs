//! What does a number count or measure?
//!
//! Percent, money, measures and periods come from the word list; anything else is the head of the
//! noun phrase behind the number. With tags the head is the last noun of the run; without, it is the
//! first plural before a word that ends noun phrases.

use onrecord_lexicon::times::TimeWord;
use onrecord_lexicon::units::UnitWord;
use onrecord_nouns::{Syntax, Unit};

use super::numbers::NumberForm;
use super::pieces::Pieces;

/// Reads the unit that starts at a piece, and where it ends; the same piece if there is none.
pub(super) fn unit_at(pieces: &Pieces<'_>, syntax: &Syntax, at: usize, form: NumberForm) -> (Unit, usize) {
    let none = (Unit::None, at);
    if form == NumberForm::Fraction {
        return fraction_of(pieces, at);
    }
    if let Some(end) = pieces.unit_is(at, |word| word == UnitWord::PercentPoint) {
        return (Unit::PercentPoint, end);
    }
    if let Some(end) = pieces.unit_is(at, |word| word == UnitWord::Percent) {
        return (Unit::Percent, end);
    }
    if let Some((code, end)) = pieces.unit(at, |word| match word {
        UnitWord::Currency(code) => Some(code),
        _ => None,
    }) {
        let period = pieces.unit(end, |word| match word {
            UnitWord::Period(period) => Some(period),
            _ => None,
        });
        let unit = Unit::Money {
            code: code.to_owned(),
            per: period.map(|(period, _)| period.to_owned()),
        };
        return (unit, period.map_or(end, |(_, end)| end));
    }
    if let Some(end) = year_old(pieces, at) {
        let unit = if pieces.word(at + usize::from(pieces.hyphen(at))).starts_with('m') {
            "months"
        } else {
            "years"
        };
        return (Unit::Noun(unit.to_owned()), end);
    }
    let hyphened = pieces.hyphen(at) && pieces.is_glued(at + 1) && pieces.is_word(at + 1);
    let here = if hyphened { at + 1 } else { at };
    if let Some((name, end)) = measure_at(pieces, here) {
        let ok = !is_metre_trap(pieces, here);
        if ok {
            return (Unit::Noun(name), end);
        }
    }
    if hyphened {
        return none;
    }
    // "dozens of boats", "two dozen of the boats"
    let mut here = at;
    if form == NumberForm::Vague || pieces.is(here, "of") && is_determiner(pieces, here + 1) {
        if pieces.is(here, "of") {
            here += 1;
        } else if form == NumberForm::Vague {
            return (Unit::None, at);
        }
        while is_determiner(pieces, here) {
            here += 1;
        }
        // "18 of their next 23 games"
        if pieces
            .time_is(here, |word| matches!(word, TimeWord::Deictic(_)))
            .is_some()
        {
            here += 1;
        }
        if pieces.digits(here).is_some() {
            let unit = measure_at(pieces, here + 1)
                .or_else(|| noun_at(pieces, syntax, here + 1))
                .map_or(Unit::None, |(noun, _)| Unit::Noun(noun));
            return (unit, at);
        }
        if let Some((name, end)) = measure_at(pieces, here) {
            return (Unit::Noun(name), end);
        }
    }
    noun_at(pieces, syntax, here).map_or(none, |(noun, end)| (Unit::Noun(noun), end))
}

/// "the", "their": leads a group that a number is a part of.
fn is_determiner(pieces: &Pieces<'_>, at: usize) -> bool {
    pieces.unit_is(at, |word| word == UnitWord::Determiner).is_some()
}

/// A share of something is in percent; "half a century" is half of the unit.
fn fraction_of(pieces: &Pieces<'_>, at: usize) -> (Unit, usize) {
    if pieces.is(at, "a") || pieces.is(at, "an") {
        if let Some((name, end)) = measure_at(pieces, at + 1) {
            return (Unit::Noun(name), end);
        }
        return (Unit::None, at);
    }
    let is_share =
        pieces.is(at, "of") || pieces.is(at, "the") || pieces.is(at, "its") || pieces.is(at, "their");
    if is_share {
        (Unit::Percent, at)
    } else {
        (Unit::None, at)
    }
}

/// A measure or a unit of time: its name and where it ends.
pub(super) fn measure_at(pieces: &Pieces<'_>, at: usize) -> Option<(String, usize)> {
    let time = pieces.time(at, |word| match word {
        TimeWord::Unit(name) | TimeWord::UnitPlural(name) => Some(format!("{name}s")),
        _ => None,
    });
    let measure = pieces.unit(at, |word| match word {
        UnitWord::Measure(name) => Some(name.to_owned()),
        _ => None,
    });
    match (time, measure) {
        (Some(time), Some(measure)) if measure.1 > time.1 => Some(measure),
        (None, measure) => measure,
        (time, _) => time.map(|(name, end)| (plural(name), end)),
    }
}

/// Whether a unit of time stands here.
pub(super) fn is_time_unit(pieces: &Pieces<'_>, at: usize) -> bool {
    pieces
        .time_is(at, |word| {
            matches!(word, TimeWord::Unit(_) | TimeWord::UnitPlural(_))
        })
        .is_some()
}

fn plural(name: String) -> String {
    if name == "centurys" {
        "centuries".to_owned()
    } else {
        name
    }
}

/// A one-letter measure that starts a name or a word: "5 M. Street".
fn is_metre_trap(pieces: &Pieces<'_>, at: usize) -> bool {
    pieces.word(at).len() == 1
        && (pieces.is_capital(at) || !pieces.is_glued(at) && pieces.mark(at + 1) == Some('.'))
}

fn year_old(pieces: &Pieces<'_>, at: usize) -> Option<usize> {
    pieces.unit_is(at, |word| word == UnitWord::YearOld)
}

/// Whether a unit is a measure for which "one" counts.
pub(super) fn measures(unit: &Unit) -> bool {
    match unit {
        Unit::Noun(noun) => {
            let lasts = onrecord_lexicon::times::times()
                .at(noun)
                .iter()
                .any(|sense| matches!(sense.does, TimeWord::UnitPlural(_)));
            lasts
                || onrecord_lexicon::units::units()
                    .at(noun)
                    .iter()
                    .any(|sense| matches!(sense.does, UnitWord::Measure(_)))
        }
        Unit::None => false,
        _ => true,
    }
}

/// The unit of the first end of a range that repeats it: where the joint would stand.
pub(super) fn repeated_unit(pieces: &Pieces<'_>, at: usize) -> Option<usize> {
    pieces
        .unit_is(at, |word| {
            matches!(
                word,
                UnitWord::Percent | UnitWord::Currency(_) | UnitWord::Measure(_)
            )
        })
        .or_else(|| {
            pieces.time_is(at, |word| {
                matches!(word, TimeWord::Unit(_) | TimeWord::UnitPlural(_))
            })
        })
}

/// Whether a noun or measure follows, so that the number counts it.
pub(super) fn unit_follows(pieces: &Pieces<'_>, at: usize) -> bool {
    measure_at(pieces, at).is_some()
        || pieces
            .unit_is(at, |word| {
                matches!(
                    word,
                    UnitWord::Percent | UnitWord::PercentPoint | UnitWord::Currency(_) | UnitWord::YearOld
                )
            })
            .is_some()
        || plural_at(pieces, at).is_some()
}

/// Whether a bare number still counts something: "18 of their next 23 games", "12 others".
pub(super) fn counts_bare(pieces: &Pieces<'_>, start: usize, end: usize) -> bool {
    if pieces.is_glued(end) && !matches!(pieces.mark(end), Some('.' | ',' | ';' | ')' | '"' | '”')) {
        return false;
    }
    let others_before = start > 0 && (pieces.is(start - 1, "other") || pieces.is(start - 1, "another"));
    others_before && pieces.digits(start).is_some()
}

/// Whether the number only says how many unnamed sources speak.
pub(super) fn is_source_count(pieces: &Pieces<'_>, at: usize, high: f64) -> bool {
    high <= 12.0
        && (at..at + 5).any(|here| {
            pieces
                .unit_is(here, |word| word == UnitWord::CountedSource)
                .is_some()
                && run(pieces, at, here)
        })
}

/// Whether only words of one noun phrase stand between two places.
fn run(pieces: &Pieces<'_>, from: usize, end: usize) -> bool {
    (from..end).all(|at| {
        pieces.is_word(at) && pieces.unit_is(at, |word| word == UnitWord::Stop).is_none()
            || pieces.hyphen(at)
            || pieces.mark(at) == Some('.') && pieces.is_glued(at)
    })
}

/// The head of the noun phrase that starts at a piece, lower case, and where it ends.
fn noun_at(pieces: &Pieces<'_>, syntax: &Syntax, at: usize) -> Option<(String, usize)> {
    let tagged = tagged_noun(pieces, syntax, at);
    let (head, end) = match tagged {
        Some(found) => found?,
        None => plural_at(pieces, at)?,
    };
    Some((pieces.word(head).to_lowercase(), end))
}

/// With tags: the last noun of the run. `None` without tags, `Some(None)` if no noun follows.
fn tagged_noun(pieces: &Pieces<'_>, syntax: &Syntax, at: usize) -> Option<Option<(usize, usize)>> {
    let first = pieces.get(at)?;
    let start = syntax.tokens_in(first.span).start;
    syntax.tokens.get(start).filter(|token| !token.pos.is_empty())?;
    let mut head = None;
    let mut here = at;
    for token in start..start + 6 {
        let Some(known) = syntax.tokens.get(token) else {
            break;
        };
        if pieces.get(here).is_none() {
            break;
        }
        let noun = matches!(known.pos, "NOUN" | "PROPN");
        let may_stand = noun
            || known.pos == "ADJ"
            || matches!(known.tag, "VBN" | "VBG" | "HYPH" | "POS" | "RBS" | "JJS")
            || known.pos == "ADV" && head.is_none();
        if !may_stand || head.is_some() && !noun && known.tag != "HYPH" && known.tag != "POS" {
            break;
        }
        // All pieces of this token.
        let mut last = here;
        while pieces
            .get(last + 1)
            .is_some_and(|next| known.span.contains(next.span))
        {
            last += 1;
        }
        if noun {
            // A proper noun after a plural starts something else: "200 troops NATO sent".
            if head.is_some_and(|head: usize| pieces.word(head).ends_with('s')) && known.pos == "PROPN" {
                break;
            }
            head = Some(last);
        }
        here = last + 1;
    }
    Some(head.map(|head| (head, head + 1)))
}

/// Without tags: the first plural within four words.
fn plural_at(pieces: &Pieces<'_>, at: usize) -> Option<(usize, usize)> {
    for here in at..at + 5 {
        if pieces.hyphen(here) && pieces.is_glued(here) && here > at {
            continue;
        }
        if !pieces.is_word(here) || pieces.unit_is(here, |word| word == UnitWord::Stop).is_some() {
            return None;
        }
        if is_plural(pieces, here) {
            let next = here + 1;
            let goes_on = is_plural(pieces, next)
                && pieces.word(next).ends_with('s')
                && pieces.unit_is(next, |word| word == UnitWord::Stop).is_none()
                && pieces.unit_is(here, |word| word == UnitWord::Plural).is_some();
            return Some(if goes_on { (next, next + 1) } else { (here, next) });
        }
    }
    None
}

fn is_plural(pieces: &Pieces<'_>, at: usize) -> bool {
    let word = pieces.word(at);
    let listed = pieces.unit_is(at, |word| word == UnitWord::Plural) == Some(at + 1);
    let looks = word.len() > 3
        && word.ends_with('s')
        && !["ss", "us", "is", "'s"].iter().any(|end| word.ends_with(end))
        && !(pieces.mark(at + 1).is_some_and(|c| matches!(c, '\'' | '’')) && pieces.is(at + 2, "s"));
    pieces.is_word(at) && (listed || looks)
}
