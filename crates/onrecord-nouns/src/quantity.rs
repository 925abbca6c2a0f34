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
