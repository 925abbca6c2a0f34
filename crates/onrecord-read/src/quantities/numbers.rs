//! Which number do these words and digits say?
//!
//! "25,000", "twenty-five thousand", "2.5 million", "two dozen", "tens of thousands", "two thirds".
//! Units, hedges and ranges stand around a number and are left to those who call. A surprise: a
//! vague count is a range from its least value to below ten times as much.

use onrecord_lexicon::units::UnitWord;

use super::pieces::{Form, Pieces};

/// A number that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Number {
    /// One past its last piece.
    pub(crate) end: usize,
    pub(crate) min: f64,
    pub(crate) max: f64,
    pub(crate) form: NumberForm,
    /// The factor of its last scale word; 1 if there is none.
    pub(crate) scale: f64,
}

/// How a number is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NumberForm {
    /// In digits.
    Digits,
    /// In words.
    Words,
    /// By an article: "a hundred", "a dozen".
    Article,
    /// As an unknown number of that size.
    Vague,
    /// As a part: "two thirds"; the value is in percent.
    Fraction,
}

/// Reads the number that starts at a piece.
pub(crate) fn number_at(pieces: &Pieces<'_>, at: usize) -> Option<Number> {
    if let Some(fraction) = fraction_at(pieces, at) {
        return Some(fraction);
    }
    if let Some((least, end)) = pieces.unit(at, |word| match word {
        UnitWord::Vague(least) => Some(least),
        _ => None,
    }) {
        return Some(vague(least, end));
    }
    if pieces.digits(at).is_some() {
        return digits_at(pieces, at);
    }
    words_at(pieces, at)
}

fn vague(least: f64, end: usize) -> Number {
    let most = if least < 100.0 { 99.0 } else { least * 10.0 - 1.0 };
    Number {
        end,
        min: least,
        max: most,
        form: NumberForm::Vague,
        scale: 1.0,
    }
}

fn digits_at(pieces: &Pieces<'_>, at: usize) -> Option<Number> {
    let first = pieces.digits(at)?;
    let mut value = first.value;
    let mut end = at + 1;
    let is_money = at > 0 && currency(pieces, at - 1);
    // "$200, 000" and "$37. 5 million": text that lost its spacing.
    if is_money && first.form == Form::Plain && pieces.is_glued(end) {
        match (pieces.mark(end), pieces.digits(end + 1)) {
            (Some(','), Some(next)) if next.whole == 3 && next.form == Form::Plain => {
                value = value * 1000.0 + next.value;
                end += 2;
            }
            (Some('.'), Some(next)) if next.whole <= 2 && next.form == Form::Plain => {
                value += next.value / 10f64.powi(i32::from(next.whole));
                end += 2;
            }
            _ => {}
        }
    }
    let mut scale = 1.0;
    if let Some((factor, behind)) = scale_at(pieces, end) {
        scale = factor;
        end = behind;
    } else if let Some((factor, behind)) = pieces.unit(end, |word| match word {
        UnitWord::ScaleShort(factor) => Some(factor),
        _ => None,
    }) {
        let is_length = matches!(pieces.word(end), "m" | "mm" | "t" | "b");
        if (is_money || pieces.is_glued(end) && !is_length) && !pieces.is_glued(behind)
            || is_money && pieces.mark(behind).is_some()
        {
            scale = factor;
            end = behind;
        }
    }
    Some(Number {
        end,
        min: value * scale,
        max: value * scale,
        form: NumberForm::Digits,
        scale,
    })
}

/// Whether the piece is a currency sign or ends one.
fn currency(pieces: &Pieces<'_>, at: usize) -> bool {
    pieces.mark(at).is_some()
        && pieces
            .unit_is(at, |word| matches!(word, UnitWord::Currency(_)))
            .is_some()
}

fn scale_at(pieces: &Pieces<'_>, at: usize) -> Option<(f64, usize)> {
    let at = if pieces.hyphen(at) && pieces.is_glued(at) {
        at + 1
    } else {
        at
    };
    pieces.unit(at, |word| match word {
        UnitWord::Scale(factor) => Some(factor),
        _ => None,
    })
}

fn cardinal(pieces: &Pieces<'_>, at: usize) -> Option<f64> {
    pieces
        .unit(at, |word| match word {
            UnitWord::Cardinal(value) => Some(value),
            _ => None,
        })
        .map(|(value, _)| value)
}

fn dozen(pieces: &Pieces<'_>, at: usize) -> Option<f64> {
    pieces
        .unit(at, |word| match word {
            UnitWord::Dozen(value) => Some(value),
            _ => None,
        })
        .map(|(value, _)| value)
}

fn words_at(pieces: &Pieces<'_>, at: usize) -> Option<Number> {
    let is_article = (pieces.is(at, "a") || pieces.is(at, "an")) && pieces.is_word(at);
    let mut end = at;
    let mut total = 0.0;
    let mut current: Option<f64> = None;
    let mut last_scale = 1.0;
    if is_article {
        let next = scale_at(pieces, at + 1).is_some() || dozen(pieces, at + 1).is_some();
        if !next {
            return None;
        }
        current = Some(1.0);
        end = at + 1;
    }
    while end < pieces.len() && end < at + 24 {
        let joined = end > at && pieces.hyphen(end) && pieces.is_glued(end) && pieces.is_glued(end + 1);
        let added = end > at
            && pieces.is(end, "and")
            && last_scale >= 100.0
            && current.is_none_or(|value| value >= 100.0);
        let here = if joined || added { end + 1 } else { end };
        if let Some(value) = cardinal(pieces, here) {
            current = match current {
                None => Some(value),
                Some(before) if before % 100.0 == 0.0 && value < 100.0 && before > 0.0 => {
                    Some(before + value)
                }
                Some(before)
                    if before % 10.0 == 0.0 && before % 100.0 >= 20.0 && (1.0..10.0).contains(&value) =>
                {
                    Some(before + value)
                }
                Some(_) => break,
            };
            end = here + 1;
        } else if let Some(value) = dozen(pieces, here) {
            if current.is_none() && value != 12.0 {
                return None;
            }
            current = Some(current.unwrap_or(1.0) * value);
            end = here + 1;
            break;
        } else if let Some((factor, behind)) = scale_at(pieces, here) {
            if here > end && pieces.is(end, "and") {
                break;
            }
            if current.is_none() && total == 0.0 {
                return None;
            }
            last_scale = factor;
            if factor >= 1000.0 {
                total += current.take().unwrap_or(1.0) * factor;
            } else {
                current = Some(current.unwrap_or(1.0) * factor);
            }
            end = behind;
        } else {
            break;
        }
    }
    if end == at || (is_article && end == at + 1) {
        return None;
    }
    let value = total + current.unwrap_or(0.0);
    Some(Number {
        end,
        min: value,
        max: value,
        form: if is_article {
            NumberForm::Article
        } else {
            NumberForm::Words
        },
        scale: last_scale,
    })
}

/// "half", "two thirds", "a quarter", "one-fifth": only where it cannot be a rank or a time.
fn fraction_at(pieces: &Pieces<'_>, at: usize) -> Option<Number> {
    let part = |place: usize| {
        pieces.unit(place, |word| match word {
            UnitWord::Fraction(parts) => Some(parts),
            _ => None,
        })
    };
    let is_half = |place: usize| pieces.is(place, "half");
    if is_half(at) {
        let behind = at + 1;
        return (!pieces.hyphen(behind)).then_some(share(1.0, 2.0, behind));
    }
    let count = if pieces.is(at, "a") || pieces.is(at, "one") {
        1.0
    } else {
        cardinal(pieces, at).filter(|value| *value < 10.0)?
    };
    let next = if pieces.hyphen(at + 1) && pieces.is_glued(at + 1) {
        at + 2
    } else {
        at + 1
    };
    let (parts, behind) = part(next)?;
    let is_plural = pieces.word(next).ends_with('s');
    let followed = pieces.is(behind, "of");
    let is_named = parts != 4.0 || followed;
    ((is_plural && count > 1.0 || count == 1.0 && !is_plural && followed) && is_named && parts > 1.0)
        .then_some(share(count, parts, behind))
}

fn share(count: f64, parts: f64, end: usize) -> Number {
    let value = if parts == 3.0 || parts == 6.0 {
        (count * 10_000.0 / parts).round() / 100.0
    } else {
        count * 100.0 / parts
    };
    Number {
        end,
        min: value,
        max: value,
        form: NumberForm::Fraction,
        scale: 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onrecord_nouns::Text;

    fn value(words: &str) -> Option<(f64, f64)> {
        let text = Text::from(words);
        let pieces = Pieces::cut(&text, text.whole(), Vec::new());
        number_at(&pieces, 0).map(|number| (number.min, number.max))
    }

    #[test]
    fn numbers_in_words_and_digits() {
        for (words, expected) in [
            ("25,000", 25_000.0),
            ("twenty-five thousand", 25_000.0),
            ("one hundred and twenty boats", 120.0),
            ("two dozen", 24.0),
            ("a million boats", 1_000_000.0),
            ("2.5 million", 2_500_000.0),
            ("three hundred thousand", 300_000.0),
            ("two thirds", 66.67),
            ("half of", 50.0),
        ] {
            assert_eq!(value(words), Some((expected, expected)), "{words}");
        }
        assert_eq!(value("tens of thousands"), Some((10_000.0, 99_999.0)));
        assert_eq!(value("a boat"), None);
    }
}
