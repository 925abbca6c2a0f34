//! How much: figures as ranges, with their unit and their hedges.

use crate::place::Span;

/// Counts quantities inside one report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuantityId(pub u32);

/// A figure in one report. Ranges are kept as ranges, never averaged.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Number, unit and qualifier: "about 40,000 troops".
    pub span: Span,
    /// The number words alone.
    pub number: Span,
    /// Least value; `None` if open below ("up to 100").
    pub min: Option<f64>,
    /// Greatest value; `None` if open above ("more than half").
    pub max: Option<f64>,
    /// What is counted or measured.
    pub unit: Unit,
    /// Whether an approximating word stands with it ("about", "dozens of").
    pub precision: Precision,
    /// The words that hedge or bound it.
    pub hedges: Vec<Span>,
}

/// What a number counts or measures.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Shares: 40 percent is 40.
    Percent,
    /// Percentage points.
    PercentPoint,
    /// Money, by ISO 4217 code, with the period of a rate: `/year`.
    Money {
        /// ISO 4217 code.
        code: String,
        /// `year`, `month`, `day`, if it is a rate.
        per: Option<String>,
    },
    /// A counted noun or a measure, in the words of the text, lower case: `troops`, `days`, `km`.
    Noun(String),
    /// No unit was found.
    None,
}

/// Whether a figure is meant exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// As it stands.
    Stated,
    /// With an approximating word, or a vague count.
    Approximate,
}

/// Whether two figures about one thing can both hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Together {
    /// Their ranges meet.
    Yes,
    /// Their ranges do not meet, but one of them is said to be rough and lies near.
    Roughly,
    /// Their ranges do not meet.
    No,
}

/// How far a rough figure may lie from what it stands for, as a share of it.
const ROUGH: f64 = 0.1;

impl Quantity {
    /// Whether this figure and another about the same thing can both hold. An open end meets everything
    /// on its side.
    #[must_use]
    pub fn together(&self, other: &Self) -> Together {
        let gap = |below: &Self, above: &Self| {
            let (high, low) = (below.max?, above.min?);
            (high < low).then(|| (low - high) / low.abs().max(high.abs()).max(f64::MIN_POSITIVE))
        };
        let rough = self.precision == Precision::Approximate || other.precision == Precision::Approximate;
        match gap(self, other).or_else(|| gap(other, self)) {
            None => Together::Yes,
            Some(share) if rough && share <= ROUGH => Together::Roughly,
            Some(_) => Together::No,
        }
    }
}

impl Unit {
    /// Its form in the case file: `percent`, `USD`, `EUR/year`, `troops`.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Percent => "percent".to_owned(),
            Self::PercentPoint => "percentage points".to_owned(),
            Self::Money { code, per: None } => code.clone(),
            Self::Money {
                code,
                per: Some(period),
            } => format!("{code}/{period}"),
            Self::Noun(noun) => noun.clone(),
            Self::None => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(min: Option<f64>, max: Option<f64>, precision: Precision) -> Quantity {
        let text = crate::place::Text::new("9");
        Quantity {
            span: text.whole(),
            number: text.whole(),
            min,
            max,
            unit: Unit::None,
            precision,
            hedges: Vec::new(),
        }
    }

    #[test]
    fn ranges_that_meet_can_both_hold() {
        let about = figure(Some(30.0), Some(50.0), Precision::Stated);
        let exact = figure(Some(40.0), Some(40.0), Precision::Stated);
        let most = figure(None, Some(35.0), Precision::Stated);
        assert_eq!(about.together(&exact), Together::Yes);
        assert_eq!(about.together(&most), Together::Yes);
        assert_eq!(exact.together(&most), Together::No);
    }

    #[test]
    fn a_rough_figure_lies_near() {
        let rough = figure(Some(40.0), Some(40.0), Precision::Approximate);
        let near = figure(Some(43.0), Some(43.0), Precision::Stated);
        let far = figure(Some(60.0), Some(60.0), Precision::Stated);
        assert_eq!(rough.together(&near), Together::Roughly);
        assert_eq!(rough.together(&far), Together::No);
    }
}
