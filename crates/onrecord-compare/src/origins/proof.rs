//! The proof of a count: why ways were taken to meet, and what would settle what is open.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{EntityKind, Evidence, Merge, SourceId};

use super::{Case, End, Way, evidence_of, kind, reports};

/// Why ways meet: the places that show each common station.
pub(super) fn merges(case: &Case<'_>, ways: &[Way]) -> Vec<Merge> {
    let mut meeting: BTreeMap<SourceId, Vec<usize>> = BTreeMap::new();
    for (place, way) in ways.iter().enumerate() {
        for &source in way.middle.iter().chain(way.speaker.as_ref()) {
            meeting.entry(source).or_default().push(place);
        }
    }
    let mut merges = Vec::new();
    for (source, places) in meeting {
        let statements: Vec<_> = places.iter().filter_map(|&at| case.statements.get(at)).collect();
        let refs: Vec<_> = statements.iter().map(|statement| statement.statement).collect();
        if reports(&refs).len() < 2 {
            continue;
        }
        let mut evidence: Vec<Evidence> = statements
            .iter()
            .filter_map(|statement| Some(evidence_of(case, statement, source)?.1))
            .collect();
        evidence.sort();
        evidence.dedup();
        let name = name(case, source);
        let reason = match kind(case, source) {
            EntityKind::Outlet => format!("the same outlet is credited: {name}"),
            EntityKind::Document => format!("the same document is cited: {name}"),
            EntityKind::Anonymous => format!("the same unnamed source through the same outlet: “{name}”"),
            _ => format!("the same speaker: {name}"),
        };
        merges.push(Merge { reason, evidence });
    }
    let quoted = case.quoted.iter().filter(|pair| !case.uttered.contains(pair));
    let quoted = quoted.map(|pair| (pair, "both quote the same words"));
    let uttered = case.uttered.iter();
    let uttered = uttered.map(|pair| (pair, "one utterance: both quote the same words at length"));
    let papers = case.papers.iter();
    let papers = papers.map(|pair| (pair, "both cite a document of one kind, perhaps one document"));
    let unsure = case.unsure.iter();
    let unsure = unsure.map(|pair| (pair, "perhaps not one claim: the wordings are alike and no more"));
    for ((one, other), reason) in quoted.chain(uttered).chain(papers).chain(unsure) {
        let places = [one, other].into_iter().filter_map(|at| case.statements.get(*at));
        merges.push(Merge {
            reason: reason.to_owned(),
            evidence: places
                .filter_map(|statement| case.content_of(statement.statement))
                .collect(),
        });
    }
    for shared in &case.shared {
        let contents: Vec<Evidence> = [shared.one, shared.other]
            .iter()
            .filter_map(|at| case.content_of(case.statements.get(*at)?.statement))
            .collect();
        // Of a long passage, the parts that hold what is said; all of it if none does.
        let side = |report, spans: &[onrecord_nouns::Span]| -> Vec<Evidence> {
            let all = || spans.iter().map(|&span| Evidence { report, span });
            let said = |place: &Evidence| {
                contents
                    .iter()
                    .any(|content| content.report == place.report && content.span.overlaps(place.span))
            };
            let near: Vec<Evidence> = all().filter(said).collect();
            if near.is_empty() { all().collect() } else { near }
        };
        let mut evidence = side(shared.reuse.a, &shared.reuse.a_spans);
        evidence.extend(side(shared.reuse.b, &shared.reuse.b_spans));
        let merge = Merge {
            reason: format!(
                "both stand in a shared passage ({}, {})",
                shared.reuse.relation.as_str().replace('_', " "),
                shared.reuse.label.as_str()
            ),
            evidence,
        };
        if !merges.contains(&merge) {
            merges.push(merge);
        }
    }
    merges
}

fn name(case: &Case<'_>, id: SourceId) -> String {
    case.sources
        .get(id.0 as usize)
        .map(|source| source.name.clone())
        .unwrap_or_default()
}

/// What would settle the open ends, in words for people.
pub(super) fn missing(case: &Case<'_>, ways: &[Way], ancestors: &[Option<usize>]) -> Vec<String> {
    let mut found: BTreeSet<(u8, String)> = BTreeSet::new();
    for (place, way) in ways.iter().enumerate() {
        let publisher = match name(case, way.publisher) {
            name if name.is_empty() => "a site without a name".to_owned(),
            name => name,
        };
        if let Some(outlet) = way.middle.first()
            && kind(case, *outlet) == EntityKind::Outlet
        {
            found.insert((0, format!("the report of {} itself", name(case, *outlet))));
        }
        if let Some(speaker) = way.speaker
            && kind(case, speaker) == EntityKind::Anonymous
        {
            found.insert((2, format!("who “{}” is", name(case, speaker))));
        }
        if way.end == End::Open {
            found.insert((1, format!("where {publisher} has it from")));
        }
        let shares = ancestors.get(place).copied().flatten().is_some();
        if shares && way.middle.is_empty() {
            found.insert((1, "the text from which the shared passage was taken".to_owned()));
        }
    }
    found.into_iter().map(|(_, text)| text).collect()
}
