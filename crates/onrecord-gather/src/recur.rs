//! Which lines stand in most reports of one outlet, and so belong to its pages and not to a report.
//!
//! Text that outlets share is left to `compare`. Surprising: a line that credits somebody is never
//! taken for furniture here, however often it recurs; it may be a background paragraph.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{Label, Report};

use crate::words::words;

/// So many reports of an outlet at least must hold a line.
const REPORTS_AT_LEAST: usize = 3;
/// Longest line that can be furniture, in bytes.
const LONGEST: usize = 400;

/// Labels lines as furniture that recur in most reports of one outlet.
///
/// Gives the number of lines that changed their label. The order of the reports does not matter.
///
/// # Limits
///
/// An outlet with fewer than three reports in the pile teaches nothing, and neither do reports that
/// name no outlet. A background paragraph without any attribution that stands in most reports of an
/// outlet is taken for furniture.
pub fn learn_furniture(reports: &mut [Report]) -> usize {
    let mut outlets: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, report) in reports.iter().enumerate() {
        let key = report
            .outlet
            .domain
            .clone()
            .unwrap_or_else(|| report.outlet.name.to_lowercase());
        if !key.is_empty() {
            outlets.entry(key).or_default().push(at);
        }
    }
    let mut changed = 0;
    for members in outlets
        .values()
        .filter(|members| members.len() >= REPORTS_AT_LEAST)
    {
        let recurring = recurring_lines(reports, members);
        for at in members {
            if let Some(report) = reports.get_mut(*at) {
                changed += relabel(report, &recurring);
            }
        }
    }
    changed
}

/// The lines that most of these reports hold. Reports with the same body count once.
fn recurring_lines(reports: &[Report], members: &[usize]) -> BTreeSet<String> {
    let mut bodies: BTreeSet<Vec<String>> = BTreeSet::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for report in members.iter().filter_map(|at| reports.get(*at)) {
        let told = report.blocks.iter().filter(|block| block.label == Label::Body);
        let opening: Vec<String> = told
            .take(2)
            .map(|block| key(report.text.slice(block.span)))
            .collect();
        if !bodies.insert(opening) {
            continue;
        }
        let lines: BTreeSet<String> = report
            .blocks
            .iter()
            .map(|block| key(report.text.slice(block.span)))
            .collect();
        for line in lines {
            *counts.entry(line).or_default() += 1;
        }
    }
    let needed = REPORTS_AT_LEAST.max(bodies.len().div_ceil(2));
    counts
        .into_iter()
        .filter(|(_, count)| *count >= needed)
        .map(|(line, _)| line)
        .collect()
}

fn relabel(report: &mut Report, recurring: &BTreeSet<String>) -> usize {
    let mut changed = 0;
    for block in &mut report.blocks {
        let slice = report.text.slice(block.span);
        let may_change = (block.label.tells() || block.label == Label::Teaser)
            && slice.len() <= LONGEST
            && !words().is("attribution", slice);
        if may_change && recurring.contains(&key(slice)) {
            block.label = Label::Furniture;
            block.rule = "outlet/recurs";
            changed += 1;
        }
    }
    changed
}

fn key(line: &str) -> String {
    line.to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, gather};

    #[test]
    fn a_line_in_all_reports_of_an_outlet_is_furniture() {
        let pieces = [
            "The harbour was closed on Friday after the storm took the outer wall.",
            "Two mills on the north shore burned down on Monday night, without victims.",
            "A third ferry will go to the islands from the first of June, every day.",
        ];
        let mut reports: Vec<Report> = pieces
            .iter()
            .flat_map(|piece| {
                let text = format!(
                    "harbour.example\n\n{piece}\n\nIt was the worst week in years for the people of {}.\n\nEvery morning we bring you the harbour in five short pieces.",
                    piece.len()
                );
                gather(&format!("{}.txt", piece.len()), text.as_bytes(), &Options::default()).reports
            })
            .collect();
        learn_furniture(&mut reports);
        let last = reports.iter().filter_map(|report| report.blocks.last());
        assert!(last.into_iter().all(|block| block.label == Label::Furniture));
    }
}
