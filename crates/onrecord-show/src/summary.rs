//! The summary that `onrecord report` prints on a terminal.
//!
//! Plain text, readable without colour. Claims stand weakest first, and each line that quotes names
//! the report that it quotes. Long lists are cut and say so.

use onrecord_nouns::{Claim, Position, Story};

use crate::Case;
use crate::tally::{claim_counts, days_words, figure_groups, plural};
use crate::text::line;

/// How many lines of one sort a story shows before it says "and more".
const CLAIMS: usize = 8;
const OTHERS: usize = 6;
/// Up to so many stories, all of them are shown.
const SMALL: usize = 12;
/// So many stories of a large pile are shown, with so many claims each.
const STORIES: usize = 8;
const CLAIMS_OF_MANY: usize = 3;
/// So many reports of a story are named.
const REPORTS: usize = 12;

/// Sums a case up for a terminal.
#[must_use]
pub fn summary(case: &Case<'_>) -> String {
    let mut out = String::new();
    let findings = case.findings;
    line(
        &mut out,
        0,
        &format!(
            "{}, {}, {}, {}, {} shared",
            plural(case.reports.len(), "report", "reports"),
            plural(findings.stories.len(), "story", "stories"),
            plural(findings.statements.len(), "statement", "statements"),
            plural(findings.claims.len(), "claim", "claims"),
            plural(findings.reuse.len(), "passage", "passages"),
        ),
    );
    stories(&mut out, case);
    contradictions(&mut out, case);
    drifts(&mut out, case);
    positions(&mut out, case);
    figures(&mut out, case);
    timeline(&mut out, case);
    out
}

/// All stories of a small pile; of a large one what hangs on least, and the stories that most
/// reports tell.
fn stories(out: &mut String, case: &Case<'_>) {
    let stories = &case.findings.stories;
    if stories.len() <= SMALL {
        for (at, story) in stories.iter().enumerate() {
            write_story(out, case, at, story, CLAIMS);
        }
        return;
    }
    let weakest = crate::parts::front::weakest_claims(&crate::View::one_page(case));
    if !weakest.is_empty() {
        heading(out, "What hangs on least, over all stories");
        for at in weakest.iter().take(CLAIMS) {
            write_claim(out, case, *at, &case.findings.claims[*at]);
        }
        more(out, weakest.len(), CLAIMS, "claims in several reports");
    }
    let mut told: Vec<usize> = (0..stories.len())
        .filter(|at| stories[*at].reports.len() > 1)
        .collect();
    let alone = stories.len() - told.len();
    told.sort_by_key(|at| (usize::MAX - stories[*at].reports.len(), *at));
    for at in told.iter().take(STORIES) {
        write_story(out, case, *at, &stories[*at], CLAIMS_OF_MANY);
    }
    out.push('\n');
    more(out, told.len(), STORIES, "stories in several reports");
    if alone > 0 {
        line(
            out,
            2,
            &format!(
                "… and {} alone in their story",
                plural(alone, "report that stands", "reports that stand")
            ),
        );
    }
}

fn write_story(out: &mut String, case: &Case<'_>, at: usize, story: &Story, most: usize) {
    let label = story
        .label
        .map(|place| case.place_words(place))
        .unwrap_or_default();
    heading(out, &format!("Story {}: {label}", at + 1));
    for id in story.reports.iter().take(REPORTS) {
        let Some(report) = case.report(*id) else { continue };
        let published = case.published(report);
        let name = if report.outlet.name.is_empty() && report.outlet.domain.is_none() {
            "outlet not named".to_owned()
        } else {
            case.report_name(*id)
        };
        line(
            out,
            2,
            &format!(
                "{}  ({name}, {})",
                report.input.place(),
                days_words(published.days, published.kind)
            ),
        );
    }
    more(out, story.reports.len(), REPORTS, "reports");
    let claims = case.claims_of(story);
    if claims.is_empty() {
        line(out, 2, "No statement was found.");
    } else {
        blank(out);
        line(out, 2, "Claims, those that hang on least first");
    }
    for at in claims.iter().take(most) {
        write_claim(out, case, *at, &case.findings.claims[*at]);
    }
    more(out, claims.len(), most, "claims");
}

fn write_claim(out: &mut String, case: &Case<'_>, at: usize, claim: &Claim) {
    line(out, 2, &format!("c{}  “{}”", at + 1, case.label_words(claim)));
    line(out, 6, &claim_counts(case, claim));
    let mut chains: Vec<String> = claim
        .statements
        .iter()
        .map(|id| case.chain_words(case.chain(*id)))
        .collect();
    chains.sort();
    chains.dedup();
    for chain in chains.iter().take(3) {
        line(out, 8, chain);
    }
    if chains.len() > 3 {
        line(out, 8, &format!("… and {} more ways", chains.len() - 3));
    }
}

fn contradictions(out: &mut String, case: &Case<'_>) {
    let found = case.conflicts();
    if found.is_empty() {
        return;
    }
    heading(out, "Does not fit together");
    for (_, contradiction) in found.iter().take(OTHERS) {
        line(
            out,
            2,
            &format!("{}: {}", contradiction.kind, contradiction.about),
        );
    }
    more(out, found.len(), OTHERS, "of this sort");
}

fn drifts(out: &mut String, case: &Case<'_>) {
    let found = &case.findings.drifts;
    if found.is_empty() {
        return;
    }
    heading(out, "Lost or changed on the way");
    for drift in found.iter().take(OTHERS) {
        line(out, 2, &format!("{}: {}", drift.kind.as_str(), drift.about));
    }
    more(out, found.len(), OTHERS, "of this sort");
}

fn positions(out: &mut String, case: &Case<'_>) {
    let found = &case.findings.positions;
    if found.is_empty() {
        return;
    }
    heading(out, "Who stands where");
    let mut ordered: Vec<&Position> = found.iter().collect();
    ordered.sort_by_key(|position| {
        (
            position.issue.clone(),
            case.source_name(position.actor),
            position.days.to,
        )
    });
    for position in ordered.iter().take(OTHERS * 3) {
        let quote = position
            .evidence
            .first()
            .map(|place| case.place_words(*place))
            .unwrap_or_default();
        let who = case.source_name(position.actor);
        line(
            out,
            2,
            &format!(
                "{}  {who}: {}  “{quote}”",
                position.issue,
                position.stance.as_str()
            ),
        );
    }
    more(out, ordered.len(), OTHERS * 3, "positions");
}

fn figures(out: &mut String, case: &Case<'_>) {
    let groups = figure_groups(case);
    if groups.is_empty() {
        return;
    }
    heading(out, "Figures side by side");
    for (name, rows) in groups.iter().take(OTHERS) {
        line(out, 2, name);
        for row in rows {
            line(out, 4, &format!("{:<32} {}", row.words, row.who));
        }
    }
    more(out, groups.len(), OTHERS, "groups");
}

fn timeline(out: &mut String, case: &Case<'_>) {
    let mut moments: Vec<_> = case
        .findings
        .moments
        .iter()
        .filter(|moment| !moment.days.is_open())
        .collect();
    if moments.is_empty() {
        return;
    }
    heading(out, "Timeline");
    moments.sort_by_key(|moment| (moment.days.from.or(moment.days.to), moment.days.to));
    for moment in moments.iter().take(OTHERS * 2) {
        let days = days_words(moment.days, onrecord_nouns::DateKind::Published);
        line(
            out,
            2,
            &format!(
                "{days:<24} {}  ({})",
                crate::case::snippet(&moment.what),
                moment.basis
            ),
        );
    }
    more(out, moments.len(), OTHERS * 2, "entries");
}

fn heading(out: &mut String, words: &str) {
    blank(out);
    line(out, 0, words);
}

fn blank(out: &mut String) {
    out.push('\n');
}

fn more(out: &mut String, all: usize, shown: usize, what: &str) {
    if all > shown {
        line(
            out,
            2,
            &format!("… and {} more {what}; `-o dossier.html` shows all", all - shown),
        );
    }
}
