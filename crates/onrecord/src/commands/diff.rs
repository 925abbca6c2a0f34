//! `onrecord diff`: what changed between two versions of a report, or between two states of a case.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use onrecord_keep::{Case, Depth};
use onrecord_nouns::{Reading, Report, ReportId};
use serde_json::json;

use super::show::{speaker, words};
use crate::answer;
use crate::casefile::{self, Trouble};

/// `onrecord diff`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord diff harbour.case post.txt          (its two latest versions)\n  \
                        onrecord diff harbour.case r1f2e3d4c5b6a7980 r0a1b2c3d4e5f6071\n  \
                        onrecord diff harbour.case --since 3         (what runs after run 3 changed)\n  \
                        onrecord diff harbour-monday.case --with harbour.case"
)]
pub(crate) struct Diff {
    /// The case file.
    case: PathBuf,
    /// One report, whose two latest versions are compared, or two.
    #[arg(num_args = 0..=2, value_name = "REPORT")]
    reports: Vec<String>,
    /// What changed among the findings after this run; 0 = after the first comparison.
    #[arg(long, value_name = "RUN", conflicts_with = "reports")]
    since: Option<i64>,
    /// Another state of the case: what it has and this one has not, and the other way round.
    #[arg(long, value_name = "CASE", conflicts_with_all = ["reports", "since"])]
    with: Option<PathBuf>,
    /// Prints it as JSON.
    #[arg(long)]
    json: bool,
}

impl Diff {
    /// Does it, and returns the exit code: 0 if something differs, 1 if nothing does.
    pub(crate) fn run(&self) -> u8 {
        casefile::exit(self.print())
    }

    fn print(&self) -> Result<bool, Trouble> {
        let case = Case::open(&self.case)?;
        if let Some(other) = &self.with {
            return self.states(&case, &Case::open(other)?);
        }
        if self.reports.is_empty() {
            return self.runs(&case, self.since.unwrap_or(0));
        }
        let (one, other) = self.versions(&case)?;
        self.reports_differ(&case.pair(one, Depth::Told)?, &case.pair(other, Depth::Told)?)
    }

    fn versions(&self, case: &Case) -> Result<(ReportId, ReportId), Trouble> {
        let named = |name: &String| -> Result<ReportId, Trouble> {
            let all = case.reports_named(name)?;
            Ok(all.last().copied().unwrap_or(ReportId([0; 8])))
        };
        if let [one, other] = self.reports.as_slice() {
            return Ok((named(one)?, named(other)?));
        }
        let only = self.reports.first().cloned().unwrap_or_default();
        let versions = case.versions(named(&only)?)?;
        match versions.as_slice() {
            [.., one, other] => Ok((one.report, other.report)),
            _ => Err(onrecord_keep::KeepError::Unknown {
                what: "second version of report",
                name: only,
            }
            .into()),
        }
    }

    fn runs(&self, case: &Case, since: i64) -> Result<bool, Trouble> {
        let changes = case.changes_after(since)?;
        let mut out = std::io::stdout().lock();
        if self.json {
            let all: Vec<_> = changes
                .iter()
                .map(|change| json!({"run": change.run, "noun": change.noun, "id": change.id, "what": change.what, "detail": change.detail}))
                .collect();
            answer::write_json(&mut out, &json!({ "changes": all }))?;
        } else {
            for change in &changes {
                writeln!(
                    out,
                    "run {}  {} {}  {}  {}",
                    change.run, change.noun, change.id, change.what, change.detail
                )?;
            }
        }
        Ok(!changes.is_empty())
    }

    fn reports_differ(&self, one: &(Report, Reading), other: &(Report, Reading)) -> Result<bool, Trouble> {
        let lines = lines_of(&one.0);
        let later = lines_of(&other.0);
        let changed = changed(&lines, &later);
        let (said, said_later) = (said(one), said(other));
        let lost: Vec<&String> = said.iter().filter(|words| !said_later.contains(*words)).collect();
        let new: Vec<&String> = said_later.iter().filter(|words| !said.contains(*words)).collect();
        let mut out = std::io::stdout().lock();
        if self.json {
            let changed: Vec<_> = changed
                .iter()
                .map(|(sign, line)| json!({"sign": sign.to_string(), "line": line}))
                .collect();
            answer::write_json(
                &mut out,
                &json!({"from": one.0.id.to_string(), "to": other.0.id.to_string(), "lines": changed,
                    "statements_gone": lost, "statements_new": new}),
            )?;
        } else {
            writeln!(out, "from {} ({})", one.0.id, one.0.input.path)?;
            writeln!(out, "to   {} ({})", other.0.id, other.0.input.path)?;
            for (sign, line) in &changed {
                writeln!(out, "{sign} {line}")?;
            }
            for words in &lost {
                writeln!(out, "statement gone  {words}")?;
            }
            for words in &new {
                writeln!(out, "statement new   {words}")?;
            }
        }
        Ok(!changed.is_empty())
    }

    /// Two states of a case: reports by key, claims by the statements that they share.
    fn states(&self, old: &Case, new: &Case) -> Result<bool, Trouble> {
        let (old, new) = (old.load(Depth::Told)?, new.load(Depth::Told)?);
        let keys = |loaded: &onrecord_keep::Loaded| -> BTreeMap<ReportId, String> {
            loaded
                .pairs
                .iter()
                .map(|(report, _)| (report.id, report.input.path.clone()))
                .collect()
        };
        let (was, is) = (keys(&old), keys(&new));
        let mut lines: Vec<String> = Vec::new();
        lines.extend(
            was.iter()
                .filter(|(key, _)| !is.contains_key(*key))
                .map(|(key, path)| format!("report gone  {key}  {path}")),
        );
        lines.extend(
            is.iter()
                .filter(|(key, _)| !was.contains_key(*key))
                .map(|(key, path)| format!("report new   {key}  {path}")),
        );
        let claim_of: BTreeMap<_, _> = old
            .findings
            .claims
            .iter()
            .flat_map(|claim| claim.statements.iter().map(move |statement| (*statement, claim)))
            .collect();
        let texts: BTreeMap<ReportId, &Report> =
            new.pairs.iter().map(|(report, _)| (report.id, report)).collect();
        let label = |claim: &onrecord_nouns::Claim| {
            let words = texts
                .get(&claim.label.report)
                .map(|report| words(report, &[claim.label.span]));
            words.unwrap_or_default()
        };
        let mut met: BTreeSet<*const onrecord_nouns::Claim> = BTreeSet::new();
        for claim in &new.findings.claims {
            let before = claim
                .statements
                .iter()
                .find_map(|statement| claim_of.get(statement));
            let counts = |claim: &onrecord_nouns::Claim| {
                format!(
                    "{} reports, {} to {} origins",
                    claim.reports.len(),
                    claim.least,
                    claim.most
                )
            };
            match before {
                None => lines.push(format!("claim new    {} ({})", label(claim), counts(claim))),
                Some(before) => {
                    met.insert(std::ptr::from_ref(*before));
                    if counts(before) != counts(claim) {
                        lines.push(format!(
                            "claim        {}: {}; was {}",
                            label(claim),
                            counts(claim),
                            counts(before)
                        ));
                    }
                }
            }
        }
        let gone = old
            .findings
            .claims
            .iter()
            .filter(|claim| !met.contains(&std::ptr::from_ref(*claim)))
            .count();
        if gone > 0 {
            lines.push(format!("claims gone  {gone}"));
        }
        let mut out = std::io::stdout().lock();
        if self.json {
            answer::write_json(&mut out, &json!({ "changes": lines }))?;
        } else {
            for line in &lines {
                writeln!(out, "{line}")?;
            }
        }
        Ok(!lines.is_empty())
    }
}

/// The lines of a report that are no furniture.
fn lines_of(report: &Report) -> Vec<String> {
    let told = report
        .blocks
        .iter()
        .filter(|block| block.label != onrecord_nouns::Label::Furniture);
    told.map(|block| words(report, &[block.span]))
        .filter(|line| !line.is_empty())
        .collect()
}

/// What is said by whom, in words.
fn said((report, reading): &(Report, Reading)) -> BTreeSet<String> {
    let one = |statement| {
        format!(
            "{}: {}",
            speaker(report, reading, statement),
            words(report, &statement.content)
        )
    };
    reading.statements.iter().map(one).collect()
}

/// Lines that were taken out (`-`) and put in (`+`), by the longest common run of the others.
fn changed(old: &[String], new: &[String]) -> Vec<(char, String)> {
    let same_start = old
        .iter()
        .zip(new)
        .take_while(|(one, other)| one == other)
        .count();
    let rest = |lines: &[String]| lines.get(same_start..).unwrap_or_default().to_vec();
    let (old, new) = (rest(old), rest(new));
    let same_end = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let cut = |lines: &[String]| lines.get(..lines.len() - same_end).unwrap_or_default().to_vec();
    let (old, new) = (cut(&old), cut(&new));
    let width = new.len() + 1;
    // The longest common run from each pair of places on.
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for at in (0..old.len()).rev() {
        for to in (0..new.len()).rev() {
            longest[at * width + to] = if old[at] == new[to] {
                longest[(at + 1) * width + to + 1] + 1
            } else {
                longest[(at + 1) * width + to].max(longest[at * width + to + 1])
            };
        }
    }
    let (mut at, mut to) = (0, 0);
    let mut changes = Vec::new();
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at] == new[to] {
            (at, to) = (at + 1, to + 1);
        } else if to == new.len()
            || at < old.len() && longest[(at + 1) * width + to] >= longest[at * width + to + 1]
        {
            changes.push(('-', old[at].clone()));
            at += 1;
        } else {
            changes.push(('+', new[to].clone()));
            to += 1;
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::changed;

    fn lines(words: &str) -> Vec<String> {
        words.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn only_what_differs_is_told() {
        let changes = changed(&lines("a b c d e"), &lines("a c x d e"));
        let told: Vec<String> = changes
            .iter()
            .map(|(sign, line)| format!("{sign}{line}"))
            .collect();
        assert_eq!(told, ["-b", "+x"]);
        assert_eq!(changed(&lines("a b"), &lines("a b")), []);
    }
}
