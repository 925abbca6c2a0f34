//! Counts and dates in words: what summary and dossier say alike.

use std::collections::BTreeMap;

use onrecord_nouns::{Claim, DateKind, Days, SourceId};

use crate::Case;
use crate::summary::all_unnamed;

/// A figure in a table, with who gives it.
#[derive(Clone, Debug)]
pub(crate) struct FigureRow {
    /// The words of the figure.
    pub(crate) words: String,
    /// Who gives it, as a chain.
    pub(crate) who: String,
}

/// "1 report", "3 reports".
pub(crate) fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// The three counts of a claim, and what it hangs on.
pub(crate) fn claim_counts(case: &Case<'_>, claim: &Claim) -> String {
    let origins = if claim.most > claim.least {
        format!("{} to {} independent origins", claim.least, claim.most)
    } else {
        plural(claim.least as usize, "independent origin", "independent origins")
    };
    let mut words = format!(
        "{} · {} · {origins}",
        plural(claim.reports.len(), "report", "reports"),
        plural(claim.lines as usize, "line", "lines"),
    );
    if let [only] = claim.cut.as_slice()
        && claim.reports.len() > 1
    {
        words.push_str(&format!(" · hangs on {}", case.source_name(*only)));
    }
    if all_unnamed(case, claim) {
        words.push_str(" · nobody is named");
    }
    if !claim.denials.is_empty() {
        words.push_str(&format!(
            " · denied in {}",
            plural(claim.denials.len(), "statement", "statements")
        ));
    }
    words.push_str(&format!(
        " · indicator {}{}",
        claim.indicator.letter, claim.indicator.number
    ));
    words
}

/// A range of days in words.
pub(crate) fn days_words(days: Days, kind: DateKind) -> String {
    let range = match (days.from, days.to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("since {from}"),
        (None, Some(to)) => format!("until {to}"),
        (None, None) => return "date not known".to_owned(),
    };
    match kind {
        DateKind::Page => format!("{range}, date of the page"),
        DateKind::Inferred => format!("{range}, inferred"),
        DateKind::Published | DateKind::Unknown => range,
    }
}

/// Figures about the same thing, groups of two or more, each with who gives it.
pub(crate) fn figure_groups(case: &Case<'_>) -> Vec<(String, Vec<FigureRow>)> {
    let mut groups: BTreeMap<&str, Vec<FigureRow>> = BTreeMap::new();
    for figure in &case.findings.figures {
        let (Some(group), Some(quantity)) = (&figure.group, case.quantity(figure.report, figure.quantity))
        else {
            continue;
        };
        let chain: &[SourceId] = figure.statement.map_or(&[], |id| case.chain(id));
        let who = if chain.is_empty() {
            case.report_name(figure.report)
        } else {
            case.chain_words(chain)
        };
        groups.entry(group).or_default().push(FigureRow {
            words: case.words(figure.report, quantity.span).to_owned(),
            who,
        });
    }
    groups
        .into_iter()
        .filter(|(_, rows)| rows.len() > 1)
        .map(|(name, rows)| (name.to_owned(), rows))
        .collect()
}
