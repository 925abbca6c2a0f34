//! How much: figures as ranges, with unit, bounds and hedges.
//!
//! One grammar over the pieces of a sentence: hedges, number or range, unit. Dates, clocks, names
//! ("Route 12", "F-16"), ranks, scores and counts of unnamed sources are no figures. A surprise: a
//! duration is both a time and a figure.

mod counted;
mod left_out;
pub(crate) mod numbers;
pub(crate) mod pieces;

use onrecord_lexicon::units::UnitWord;
use onrecord_nouns::{Precision, Quantity, Report, Syntax, TimeClass, TimeExpression, Unit};

use self::left_out::{complete, is_large};
use self::numbers::{Number, NumberForm, number_at};
use self::pieces::{Form, Kind, Pieces};

/// Finds the figures of a report; times are no figures.
///
/// # Limits
///
/// A bare number is kept only if a hedge, a word like "of" with a counted noun behind it, or its size
/// shows that it counts something. Ordinals are never figures.
#[must_use]
pub fn quantities(report: &Report, syntax: &Syntax, times: &[TimeExpression]) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut buffer = Vec::new();
    for sentence in &syntax.sentences {
        let tells = usize::try_from(sentence.block)
            .ok()
            .and_then(|block| report.blocks.get(block))
            .is_some_and(|block| block.label.tells());
        if !tells || !may_count(report.text.slice(sentence.span)) {
            continue;
        }
        let first = times.partition_point(|time| time.span.end() <= sentence.span.start());
        let inside: Vec<&TimeExpression> = times
            .iter()
            .skip(first)
            .take_while(|time| time.span.start() < sentence.span.end())
            .filter(|time| time.class != TimeClass::Duration)
            .collect();
        let pieces = Pieces::cut(&report.text, sentence.span, buffer);
        let mut at = 0;
        while at < pieces.len() {
            match quantity_at(&pieces, syntax, &inside, at) {
                Some((quantity, end)) => {
                    found.push(quantity);
                    at = end.max(at + 1);
                }
                None => at += 1,
            }
        }
        buffer = pieces.list;
    }
    complete(&mut found);
    found
}

/// A cheap test that saves most headlines and many sentences the grammar.
fn may_count(words: &str) -> bool {
    words.len() > 1
}

/// What stands before a number.
#[derive(Default)]
struct Before {
    hedges: Vec<(usize, usize)>,
    bound: Option<Bound>,
    about: bool,
    opens_range: bool,
    end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    AtLeast,
    AtMost,
}

fn before(pieces: &Pieces<'_>, at: usize) -> Before {
    let mut before = Before {
        end: at,
        ..Before::default()
    };
    loop {
        let here = before.end;
        // The article belongs to the hedge: "an estimated", "the nearly".
        let Some((word, end)) = pieces.unit(here, |word| {
            matches!(
                word,
                UnitWord::About | UnitWord::AtLeast | UnitWord::AtMost | UnitWord::Between
            )
            .then_some(word)
        }) else {
            break;
        };
        match word {
            UnitWord::About => before.about = true,
            UnitWord::AtLeast => before.bound = Some(Bound::AtLeast),
            UnitWord::AtMost => before.bound = Some(Bound::AtMost),
            _ => before.opens_range = true,
        }
        if !matches!(word, UnitWord::Between) {
            before.hedges.push((here, end));
        }
        before.end = end;
        if before.hedges.len() > 3 {
            break;
        }
    }
    before
}

/// Tries to read a figure whose first word, hedge included, is this piece.
fn quantity_at(
    pieces: &Pieces<'_>,
    syntax: &Syntax,
    times: &[&TimeExpression],
    at: usize,
) -> Option<(Quantity, usize)> {
    let mut before = before(pieces, at);
    if before.bound.is_some() && is_period(pieces, at, before.end) {
        return None;
    }
    let mut start = before.end;
    let sign = currency_before(pieces, start);
    if let Some((_, behind)) = sign {
        start = behind;
    }
    if before.hedges.is_empty() && !before.opens_range && sign.is_none() && !starts_clean(pieces, start) {
        return None;
    }
    let first = match number_at(pieces, start) {
        Some(number) => number,
        // "less than a year"
        None => one_unit(pieces, start, &before)?,
    };
    let (range, number_end) = range_at(pieces, start, first, sign.is_some(), &before);
    let told_otherwise = is_time(pieces, times, start, number_end) || is_clock(pieces, number_end);
    if told_otherwise || is_name(pieces, start, number_end, sign.is_some()) {
        return None;
    }
    let low = range.map_or(first.min, |(low, _)| low);
    let high = range.map_or(first.max, |(_, high)| high);
    let plain = range.is_none() && first.form == NumberForm::Digits;
    let (unit, mut end) = match sign {
        Some((code, _)) => money(pieces, code, number_end),
        None => counted::unit_at(pieces, syntax, number_end, first.form),
    };
    if unit == Unit::None && sign.is_none() {
        // "more than 6,000." ends a sentence; "more than 6,000-strong" is no count by itself.
        let joined = pieces.is_glued(number_end) && !ends_here(pieces, number_end);
        let large = is_large(pieces, start, number_end, first, range.is_some()) && !joined;
        let counts = !before.hedges.is_empty() && !joined
            || first.form == NumberForm::Vague
            || large
            || counted::counts_bare(pieces, start, number_end);
        if !counts || range.is_some() && before.hedges.is_empty() && !before.opens_range && !large {
            return None;
        }
        if first.form == NumberForm::Article || first.form == NumberForm::Fraction {
            return None;
        }
    }
    if plain && is_year(pieces, start) && unit_is_weak(&unit) {
        return None;
    }
    if counted::is_source_count(pieces, number_end, high) && unit != Unit::Percent {
        return None;
    }
    if first.min == 1.0 && high == 1.0 && first.form == NumberForm::Words && !counted::measures(&unit) {
        return None;
    }
    let mut after = None;
    if let Some(behind) = pieces.unit_is(end, |word| word == UnitWord::AfterAbout) {
        after = Some((end, behind));
        if pieces.is(end, "or") && pieces.is(end + 1, "more") || pieces.is(end, "at") || pieces.is(end, "and")
        {
            before.bound = before.bound.or(Some(Bound::AtLeast));
        } else if pieces.is(end, "or") && (pieces.is(end + 1, "less") || pieces.is(end + 1, "fewer")) {
            before.bound = before.bound.or(Some(Bound::AtMost));
        } else {
            before.about = true;
        }
        end = behind;
    }
    // "half a century" is half of one, not half of a hundred.
    let share = if first.form == NumberForm::Fraction && unit != Unit::Percent {
        100.0
    } else {
        1.0
    };
    let (low, high) = (low / share, high / share);
    let (min, max) = match (before.bound, range) {
        (Some(Bound::AtLeast), _) => (Some(low), None),
        (Some(Bound::AtMost), _) => (None, Some(high)),
        (None, _) => (Some(low), Some(high)),
    };
    let precision = if before.about || first.form == NumberForm::Vague {
        Precision::Approximate
    } else {
        Precision::Stated
    };
    let hedges = before
        .hedges
        .iter()
        .chain(&after)
        .filter_map(|&(from, end)| pieces.span(from, end))
        .collect();
    let quantity = Quantity {
        span: pieces.span(at, end)?,
        number: pieces.span(start, number_end)?,
        min,
        max,
        unit,
        precision,
        hedges,
    };
    Some((quantity, end))
}

/// "22 billion over three years": the word for a bound tells a period here.
fn is_period(pieces: &Pieces<'_>, at: usize, start: usize) -> bool {
    let alone = pieces.unit_is(at, |word| word == UnitWord::OverPeriod) == Some(start);
    let bounds = at == 0
        || pieces
            .unit_is(at - 1, |word| word == UnitWord::BoundBefore)
            .is_some();
    alone
        && !bounds
        && number_at(pieces, start).is_some_and(|number| {
            let hyphen = usize::from(pieces.hyphen(number.end));
            counted::is_time_unit(pieces, number.end + hyphen)
        })
}

/// Whether a number may start here: not inside a word, a name or another number.
fn starts_clean(pieces: &Pieces<'_>, at: usize) -> bool {
    if !pieces.is_glued(at) {
        return true;
    }
    match at
        .checked_sub(1)
        .and_then(|before| pieces.get(before))
        .map(|piece| piece.kind)
    {
        Some(Kind::Mark(
            '(' | '[' | '"' | '“' | '‘' | '\'' | '—' | '–' | '$' | '€' | '£' | '~' | '>' | '<' | ',' | ';'
            | ':',
        )) => {
            !(matches!(pieces.mark(at - 1), Some(',' | ':'))
                && at > 1
                && pieces.digits(at - 2).is_some()
                && pieces.is_glued(at - 1))
        }
        // "bailout--22 billion"; a single hyphen joins a name or a score.
        Some(Kind::Mark('-')) => at > 1 && pieces.hyphen(at - 2),
        _ => false,
    }
}

fn currency_before(pieces: &Pieces<'_>, at: usize) -> Option<(&'static str, usize)> {
    let (code, end) = pieces.unit(at, |word| match word {
        UnitWord::Currency(code) => Some(code),
        _ => None,
    })?;
    let is_sign =
        pieces.mark(end - 1).is_some() || pieces.word(at).bytes().all(|byte| byte.is_ascii_uppercase());
    (is_sign && pieces.digits(end).is_some()).then_some((code, end))
}

/// "a year", "an hour" after a bound: one of it.
fn one_unit(pieces: &Pieces<'_>, at: usize, before: &Before) -> Option<Number> {
    let is_article = pieces.is(at, "a") || pieces.is(at, "an");
    let is_measure = counted::measure_at(pieces, at + 1).is_some();
    (before.bound.is_some() && is_article && is_measure).then_some(Number {
        end: at + 1,
        min: 1.0,
        max: 1.0,
        form: NumberForm::Article,
        scale: 1.0,
    })
}

/// The second end of a range, if one follows: `((low, high), end)`.
fn range_at(
    pieces: &Pieces<'_>,
    start: usize,
    first: Number,
    is_money: bool,
    before: &Before,
) -> (Option<(f64, f64)>, usize) {
    let none = (None, first.end);
    // "25 km to 30 km", "5% to 7%": the unit may stand at both ends.
    let repeated = counted::repeated_unit(pieces, first.end);
    for joint in [Some(first.end), repeated].into_iter().flatten() {
        let Some(behind) = pieces.unit_is(joint, |word| word == UnitWord::To) else {
            continue;
        };
        let is_hyphen = pieces.hyphen(joint);
        if pieces.is(joint, "and") && !before.opens_range {
            continue;
        }
        if pieces.is(joint, "or") && (first.max > 20.0 || first.form == NumberForm::Fraction) {
            continue;
        }
        if pieces.mark(joint) == Some('—')
            || is_hyphen && !pieces.is_glued(joint) && pieces.mark(joint) != Some('–')
        {
            continue;
        }
        let mut at = behind;
        let mut sign = false;
        if let Some((_, end)) = currency_before(pieces, at) {
            at = end;
            sign = true;
        }
        // "between 20 and about 30"
        if let Some(end) = pieces.unit_is(at, |word| word == UnitWord::About) {
            at = end;
        }
        let Some(second) = number_at(pieces, at) else {
            continue;
        };
        if sign && !is_money
            || second.form == NumberForm::Vague
            || second.form == NumberForm::Fraction && first.form != NumberForm::Fraction
        {
            continue;
        }
        let mut low = first.min;
        if first.scale < second.scale
            && low < second.max / second.scale * 1000.0
            && first.scale <= 1.0
            && low < 1000.0
        {
            low *= second.scale;
        }
        let is_score = is_hyphen
            && joint == first.end
            && first.form == NumberForm::Digits
            && !is_money
            && (start > 0 && pieces.is_glued(start) && pieces.hyphen(start - 1)
                || pieces.is_glued(second.end) && pieces.hyphen(second.end));
        if low < second.max && !is_score {
            return (Some((low, second.max)), second.end);
        }
    }
    none
}

/// Money in the form `code`, with the period of a rate behind it.
fn money(pieces: &Pieces<'_>, code: &str, at: usize) -> (Unit, usize) {
    let period = pieces.unit(at, |word| match word {
        UnitWord::Period(period) => Some(period),
        _ => None,
    });
    // "$20 US", "$5 million dollars"
    let doubled = pieces.unit_is(
        at,
        |word| matches!(word, UnitWord::Currency(again) if again == code),
    );
    let end = period.map(|(_, end)| end).or(doubled).unwrap_or(at);
    (
        Unit::Money {
            code: code.to_owned(),
            per: period.map(|(period, _)| period.to_owned()),
        },
        end,
    )
}

fn is_time(pieces: &Pieces<'_>, times: &[&TimeExpression], from: usize, end: usize) -> bool {
    let Some(span) = pieces.span(from, end) else {
        return false;
    };
    let first = times.partition_point(|time| time.span.end() <= span.start());
    times.get(first).is_some_and(|time| time.span.overlaps(span))
}

/// Whether nothing but a closing mark stands there.
fn ends_here(pieces: &Pieces<'_>, at: usize) -> bool {
    let closes = matches!(
        pieces.mark(at),
        Some('.' | ',' | ';' | ')' | '”' | '"' | '’' | '»')
    );
    closes && !(pieces.is_glued(at + 1) && pieces.digits(at + 1).is_some())
}

/// "three o'clock", whatever apostrophe it has.
fn is_clock(pieces: &Pieces<'_>, end: usize) -> bool {
    pieces.is(end, "o") && matches!(pieces.mark(end + 1), Some('\'' | '’')) && pieces.is(end + 2, "clock")
}

/// Names and codes: `F-16`, `18A`, `47th`, `Route 12`, `10-for-11`, `76ers`, `.500`.
fn is_name(pieces: &Pieces<'_>, start: usize, end: usize, is_money: bool) -> bool {
    if is_money {
        return false;
    }
    let glued_after = pieces.is_glued(end)
        && pieces.is_word(end)
        && counted::measure_at(pieces, end).is_none()
        && !(pieces.is(end, "s"));
    if glued_after || pieces.is(end, "s") && pieces.is_glued(end) {
        return true;
    }
    if pieces.digits(start).is_none() {
        // "Seven Hills", "Big Ten": number words inside a name.
        let capital = pieces.is_capital(start)
            && start > 0
            && !matches!(
                pieces.mark(start - 1),
                Some('"' | '“' | '.' | ':' | '—' | '-' | '‘' | '(')
            );
        return capital && pieces.is_capital(start - 1) && pieces.is_capital(end);
    }
    if pieces.is_glued(end)
        && matches!(pieces.mark(end), Some('/' | ':' | '_' | '@'))
        && pieces.is_glued(end + 1)
    {
        return true;
    }
    let Some(previous) = start.checked_sub(1) else {
        return false;
    };
    if matches!(
        pieces.mark(previous),
        Some('#' | '№' | '@' | '_' | '/' | '&' | '=')
    ) && pieces.is_glued(start)
    {
        return true;
    }
    let named = pieces.unit_is(previous, |word| word == UnitWord::NameBefore) == Some(start)
        || pieces.mark(previous) == Some('.') && pieces.is(start.saturating_sub(2), "no");
    let is_counted = counted::unit_follows(pieces, end);
    let is_title = pieces.is_capital(previous) && previous > 0;
    // "the Northern 300 index": one index, by its name.
    if pieces.is_capital(previous) && pieces.is(end, "index") {
        return true;
    }
    named && (is_title || !is_counted) || is_title && !is_counted && pieces.is_capital(end)
}

/// A plain number of four digits that reads as a year.
fn is_year(pieces: &Pieces<'_>, at: usize) -> bool {
    pieces.digits(at).is_some_and(|digits| {
        digits.form == Form::Plain && digits.whole == 4 && (1500.0..=2100.0).contains(&digits.value)
    })
}

fn unit_is_weak(unit: &Unit) -> bool {
    match unit {
        Unit::None => true,
        Unit::Noun(noun) => {
            !noun.ends_with('s')
                && !matches!(noun.as_str(), "people" | "troops" | "men" | "women" | "children")
        }
        _ => false,
    }
}

#[cfg(test)]
fn outline(words: &str) -> Vec<String> {
    use onrecord_nouns::{Block, Label, Text};
    let text = Text::from(words);
    let blocks = vec![Block {
        span: text.whole(),
        label: Label::Body,
        rule: "test",
    }];
    let report = crate::times::tests_support::report(text, blocks);
    let syntax = onrecord_language::syntax(&report.text, &report.blocks, None);
    let times = crate::times::times(&report, &syntax);
    quantities(&report, &syntax, &times)
        .iter()
        .map(|quantity| {
            let end = |value: Option<f64>| value.map_or("?".to_owned(), |value| value.to_string());
            let about = if quantity.precision == Precision::Approximate {
                " about"
            } else {
                ""
            };
            format!(
                "{}: {}..{} {}{about}",
                report.text.slice(quantity.span),
                end(quantity.min),
                end(quantity.max),
                quantity.unit.label()
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::outline;

    #[test]
    fn a_range_keeps_both_ends_and_its_noun() {
        assert_eq!(
            outline("They need between 2,500 to 3,000 tired nurses."),
            ["between 2,500 to 3,000 tired nurses: 2500..3000 nurses"]
        );
        assert_eq!(
            outline("It cost $3 to $5 million."),
            ["$3 to $5 million: 3000000..5000000 USD"]
        );
    }

    #[test]
    fn bounds_leave_an_end_open() {
        assert_eq!(
            outline("Up to 900 boats sank."),
            ["Up to 900 boats: ?..900 boats"]
        );
        assert_eq!(
            outline("More than half of the boats sank."),
            ["More than half: 50..? percent"]
        );
    }

    #[test]
    fn hedges_and_vague_counts_are_approximate() {
        assert_eq!(
            outline("About 40 boats sank."),
            ["About 40 boats: 40..40 boats about"]
        );
        assert_eq!(
            outline("Tens of thousands of boats sank."),
            ["Tens of thousands of boats: 10000..99999 boats about"]
        );
    }

    #[test]
    fn a_bound_may_end_a_sentence() {
        assert_eq!(
            outline("They put it at more than 6,000."),
            ["more than 6,000: 6000..? "]
        );
        assert_eq!(outline("It was a more than 6,000-strong crowd.").len(), 0);
    }

    #[test]
    fn money_has_a_code_and_a_rate() {
        assert_eq!(
            outline("It earns €2 million a year."),
            ["€2 million a year: 2000000..2000000 EUR/year"]
        );
    }

    #[test]
    fn a_large_number_counts_though_its_noun_is_left_out() {
        assert_eq!(
            outline("It costs 80 million crowns. Last year the bill was 31 to 35 million."),
            [
                "80 million crowns: 80000000..80000000 crowns",
                "31 to 35 million: 31000000..35000000 crowns"
            ]
        );
        assert_eq!(
            outline("Of the signatures 9,812 were valid."),
            ["9,812: 9812..9812 "]
        );
        assert_eq!(outline("They sang of the 12 and the 9.").len(), 0);
    }

    #[test]
    fn years_clocks_names_and_sources_are_no_figures() {
        for words in [
            "It was built in 1931.",
            "The F-16 took off at 12:30.",
            "The 47th brigade holds Route 12.",
            "Two officials said so.",
            "They won 20-13 in the 1990s.",
            "It was three o'clock, or 3 o’clock as they say.",
            "The Northern 300 index fell.",
        ] {
            assert_eq!(outline(words), Vec::<String>::new(), "{words}");
        }
    }

    #[test]
    fn ages_and_durations_are_figures() {
        assert_eq!(
            outline("A 40-year-old bridge fell."),
            ["40-year-old: 40..40 years"]
        );
        assert_eq!(
            outline("The first 100 days are over."),
            ["100 days: 100..100 days"]
        );
    }
}
