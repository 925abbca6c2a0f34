//! The claims of a pile, weakest first, as a list for a terminal and for programs.

use onrecord_nouns::{Claim, EntityKind, ReportId};
use serde_json::{Value, json};

use super::place::place_json;
use crate::Case;
use crate::ranking::{nobody_named, outlets, weakest_first};
use crate::tally::{claim_counts, plural};
use crate::text::{line, more};

/// Which claims are wanted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this story: its number from 1, or words of its label.
    pub story: Option<String>,
    /// Somebody with these words in the name stands in a chain.
    pub speaker: Option<String>,
    /// On one line only, and carried by two outlets or more.
    pub single_line: bool,
    /// Nobody who says it has a name.
    pub anonymous: bool,
    /// Somebody denies it.
    pub denied: bool,
    /// Carried by at least so many reports.
    pub reports: usize,
    /// Also scraps of sentences that say nothing by themselves.
    pub scraps: bool,
}

/// The claims that are wanted, weakest first.
#[must_use]
pub fn select(case: &Case<'_>, filter: &Filter) -> Vec<usize> {
    let story = filter.story.as_deref().map(|asked| reports_of(case, asked));
    let speaker = filter.speaker.as_deref().map(str::to_lowercase);
    let wanted = |at: &usize| {
        let Some(claim) = case.findings.claims.get(*at) else {
            return false;
        };
        (filter.scraps || case.says_something(claim))
            && claim.reports.len() >= filter.reports
            && (!filter.single_line || (claim.lines < 2 && outlets(case, claim).len() > 1))
            && (!filter.anonymous || nobody_named(case, claim))
            && (!filter.denied || !claim.denials.is_empty())
            && story
                .as_ref()
                .is_none_or(|reports| claim.reports.iter().any(|report| reports.contains(report)))
            && speaker.as_ref().is_none_or(|name| speaks(case, claim, name))
    };
    weakest_first(case, (0..case.findings.claims.len()).filter(wanted))
}

/// The reports of the stories that a user means.
fn reports_of(case: &Case<'_>, asked: &str) -> Vec<ReportId> {
    let number = asked.trim().trim_start_matches(['y', 'Y']).parse::<usize>().ok();
    let words = asked.to_lowercase();
    (1..)
        .zip(&case.findings.stories)
        .filter(|(at, story)| match number {
            Some(number) => number == *at,
            None => {
                let label = story.label.map(|place| case.place_words(place).to_lowercase());
                label.is_some_and(|label| words.split_whitespace().all(|word| label.contains(word)))
            }
        })
        .flat_map(|(_, story)| story.reports.iter().copied())
        .collect()
}

fn speaks(case: &Case<'_>, claim: &Claim, name: &str) -> bool {
    let chains = claim
        .statements
        .iter()
        .flat_map(|id| case.chain(*id).iter().skip(1));
    chains.filter_map(|id| case.source(*id)).any(|source| {
        std::iter::once(&source.name)
            .chain(&source.aliases)
            .any(|form| form.to_lowercase().contains(name))
    })
}

/// Writes a list of claims for a terminal, at most so many.
#[must_use]
pub fn list(case: &Case<'_>, claims: &[usize], most: usize) -> String {
    let mut out = String::new();
    let all = claims.len();
    if all == 0 {
        line(&mut out, 0, "No claim fits.");
        return out;
    }
    line(
        &mut out,
        0,
        &format!(
            "{} of {}, those that hang on least first",
            plural(all, "claim", "claims"),
            plural(case.reports.len(), "report", "reports")
        ),
    );
    for at in claims.iter().take(most) {
        let Some(claim) = case.findings.claims.get(*at) else {
            continue;
        };
        out.push('\n');
        line(
            &mut out,
            0,
            &format!("c{}  “{}”", at + 1, case.label_words(claim)),
        );
        line(&mut out, 4, &claim_counts(case, claim));
        for origin in claim.origins.iter().take(3) {
            let start = match origin.source {
                Some(source) => case.source_name(source),
                None => "does not say where it comes from".to_owned(),
            };
            let mut files: Vec<String> = origin
                .statements
                .iter()
                .filter_map(|id| Some(case.report(id.report)?.input.place()))
                .collect();
            files.sort();
            files.dedup();
            let shown = files.len().min(4);
            let rest = match files.len() - shown {
                0 => String::new(),
                rest => format!(", and {rest} more"),
            };
            line(
                &mut out,
                6,
                &format!("{start}: {}{rest}", files[..shown].join(", ")),
            );
        }
        if claim.origins.len() > 3 {
            line(
                &mut out,
                6,
                &format!("… and {} more lines", claim.origins.len() - 3),
            );
        }
    }
    more(&mut out, all, most);
    out.push('\n');
    line(&mut out, 0, "Where one comes from: `onrecord trace ID PILE`");
    out
}

/// The claims for programs.
#[must_use]
pub fn claims_json(case: &Case<'_>, claims: &[usize]) -> Value {
    let list: Vec<Value> = claims.iter().filter_map(|at| claim_json(case, *at)).collect();
    json!({"format": "onrecord-claims/1", "claims": list})
}

/// One claim with its counts and what they rest on.
pub(super) fn claim_json(case: &Case<'_>, at: usize) -> Option<Value> {
    let claim = case.findings.claims.get(at)?;
    let statement = |id: &onrecord_nouns::StatementRef| {
        let attributed = case.attributed(*id);
        let statement = case.statement(*id)?;
        let spans = &statement.content;
        let span = spans.iter().copied().reduce(onrecord_nouns::Span::hull)?;
        let place = onrecord_nouns::Evidence {
            report: id.report,
            span,
        };
        Some(json!({
            "chain": case.chain(*id).iter().map(|link| case.source_name(*link)).collect::<Vec<_>>(),
            "basis": attributed.map(|found| found.basis.as_str()),
            "mode": statement.mode.as_str(),
            "place": place_json(case, place),
        }))
    };
    let source = |id: &onrecord_nouns::SourceId| {
        let kind = case
            .source(*id)
            .map_or(EntityKind::Anonymous, |source| source.kind);
        json!({"name": case.source_name(*id), "kind": kind.as_str()})
    };
    Some(json!({
        "id": format!("c{}", at + 1),
        "label": place_json(case, claim.label),
        "reports": claim.reports.len(),
        "outlets": outlets(case, claim).len(),
        "lines": [claim.lines, claim.lines_most],
        "independent_origins": [claim.least, claim.most],
        "hangs_on": claim.cut.iter().map(source).collect::<Vec<_>>(),
        "nobody_named": nobody_named(case, claim),
        "indicator": format!("{}{}", claim.indicator.letter, claim.indicator.number),
        "indicator_basis": claim.indicator.basis,
        "speakers": claim.speakers.iter().map(source).collect::<Vec<_>>(),
        "origins": claim.origins.iter().map(|origin| json!({
            "source": origin.source.as_ref().map(source),
            "statements": origin.statements.len(),
        })).collect::<Vec<_>>(),
        "statements": claim.statements.iter().filter_map(statement).collect::<Vec<_>>(),
        "denials": claim.denials.iter().filter_map(statement).collect::<Vec<_>>(),
        "missing": claim.missing,
    }))
}
