//! Which figures are about the same thing, and who gave each?
//!
//! A figure belongs to the innermost statement around it. Two figures are about one thing if they have
//! one unit, count the same sort of it (12 wounded soldiers are no 12 soldiers), and what happens to it
//! is the same or their sentences share enough; figures of one claim are about one thing by that. A
//! figure joins a group that it fits half of, so a chain of neighbours is no group. Whether they can be
//! true together is left to `conflicts`. A surprise: a figure of another time stays alone.

mod thing;

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{
    ClaimId, Days, Figure, Findings, Quantity, QuantityId, ReportId, Span, Statement, StatementId,
    StatementRef, TimeClass, Unit,
};

use self::thing::Thing;

use crate::Item;
use crate::moments::terms::{Terms, names, terms};

/// Share of the names of the poorer report that two reports of one thread have in common.
const SHARED_NAMES: f64 = 0.3;

/// Finds the figures of the case, those about the same thing under one group.
///
/// # Limits
///
/// Which thing a noun counts is known by its words and by the doing around it; two plans for one thing
/// that are told alike share a group.
pub fn figures(items: &[Item<'_>], findings: &mut Findings) {
    let mut rows: Vec<Row<'_>> = Vec::new();
    for item in items {
        let newest = item
            .reading
            .times
            .iter()
            .filter_map(|time| absolute(&time.reference)?.to)
            .max();
        for (number, quantity) in item.reading.quantities.iter().enumerate() {
            let Ok(id) = u32::try_from(number) else { break };
            rows.push(Row {
                item: *item,
                quantity,
                newest,
                figure: Figure {
                    report: item.report.id,
                    quantity: QuantityId(id),
                    statement: statement_of(item.report.id, &item.reading.statements, quantity.span),
                    group: None,
                },
            });
        }
    }
    group(&mut rows, findings);
    findings.figures = rows.into_iter().map(|row| row.figure).collect();
}

struct Row<'a> {
    item: Item<'a>,
    quantity: &'a Quantity,
    /// The last day that the report names with its year.
    newest: Option<jiff::civil::Date>,
    figure: Figure,
}

/// The statement with the shortest content around a place.
fn statement_of(report: ReportId, statements: &[Statement], span: Span) -> Option<StatementRef> {
    statements
        .iter()
        .enumerate()
        .filter(|(_, statement)| statement.content.iter().any(|content| content.contains(span)))
        .min_by_key(|(_, statement)| {
            statement
                .content
                .iter()
                .map(|content| content.len())
                .sum::<usize>()
        })
        .and_then(|(number, _)| {
            Some(StatementRef {
                report,
                statement: StatementId(u32::try_from(number).ok()?),
            })
        })
}

/// Groups of figures in a thread, at most so many of the latest are looked through for a new one.
const OPEN_GROUPS: usize = 64;

/// Puts figures about one thing together; two or more make a group.
fn group(rows: &mut [Row<'_>], findings: &Findings) {
    let threads = threads(rows, findings);
    let stories = crate::stories::story_of(&findings.stories);
    let claims: BTreeMap<StatementRef, ClaimId> = (0u32..)
        .map(ClaimId)
        .zip(&findings.claims)
        .flat_map(|(id, claim)| claim.statements.iter().map(move |statement| (*statement, id)))
        .collect();
    // Only figures of one unit in one thread can be about one thing.
    let mut by_unit: BTreeMap<(String, usize), Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let thread = threads.get(&row.figure.report).copied();
        if let Some(thread) = thread.filter(|_| row.quantity.unit != Unit::None && !is_of_another_time(row)) {
            by_unit
                .entry((key(&row.quantity.unit), thread))
                .or_default()
                .push(at);
        }
    }
    let mut groups: BTreeMap<String, Vec<Vec<usize>>> = BTreeMap::new();
    for ((unit, _), members) in by_unit {
        let things: Vec<Thing> = members
            .iter()
            .filter_map(|&at| rows.get(at))
            .map(|row| {
                let claim = row.figure.statement.and_then(|id| claims.get(&id).copied());
                let story = stories.get(&row.figure.report).copied();
                Thing::of(&row.item, row.quantity, context(row), story, claim)
            })
            .collect();
        let mut open: Vec<Vec<usize>> = Vec::new();
        for (place, thing) in things.iter().enumerate() {
            let fits = |group: &Vec<usize>| {
                let same = group
                    .iter()
                    .filter(|other| things.get(**other).is_some_and(|other| thing.is(other)))
                    .count();
                same * 2 >= group.len().max(1) && same > 0
            };
            let from = open.len().saturating_sub(OPEN_GROUPS);
            match open.iter_mut().skip(from).find(|group| fits(group)) {
                Some(group) => group.push(place),
                None => open.push(vec![place]),
            }
        }
        let found = open.into_iter().filter(|group| group.len() > 1).map(|group| {
            let at = group.into_iter().filter_map(|place| members.get(place).copied());
            at.collect::<Vec<usize>>()
        });
        groups.entry(unit).or_default().extend(found);
    }
    for (unit, found) in groups {
        name(rows, &unit, found);
    }
}

/// Names the groups of a unit; each figure of a group gets its name.
fn name(rows: &mut [Row<'_>], unit: &str, groups: Vec<Vec<usize>>) {
    let several = groups.len() > 1;
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (number, group) in groups.into_iter().enumerate() {
        let doing = group
            .iter()
            .filter_map(|at| rows.get(*at))
            .find_map(|row| thing::doing(&row.item, row.quantity));
        let label = match doing {
            Some(doing) if several => format!("{unit} ({doing})"),
            _ if several => format!("{unit} {}", number + 1),
            _ => unit.to_owned(),
        };
        let label = if taken.insert(label.clone()) {
            label
        } else {
            format!("{label} {}", number + 1)
        };
        for at in group {
            if let Some(row) = rows.get_mut(at) {
                row.figure.group = Some(label.clone());
            }
        }
    }
}

/// The unit without its plural.
fn key(unit: &Unit) -> String {
    match unit {
        Unit::Noun(noun) => noun.to_lowercase(),
        other => other.label(),
    }
}

/// The words around a figure that say what it is about.
fn context(row: &Row<'_>) -> Terms {
    let syntax = &row.item.reading.syntax;
    let sentence = syntax
        .sentence_at(row.quantity.span)
        .and_then(|id| syntax.sentences.get(id.index()))
        .map_or(row.quantity.span, |sentence| sentence.span);
    let mut found = terms(row.item.report.text.slice(sentence));
    let unit = terms(row.item.report.text.slice(row.quantity.span));
    found.remove_all(&unit);
    found
}

/// Whether the sentence dates the figure years before the report or in a decade gone by.
fn is_of_another_time(row: &Row<'_>) -> bool {
    let syntax = &row.item.reading.syntax;
    let Some(sentence) = syntax
        .sentence_at(row.quantity.span)
        .and_then(|id| syntax.sentences.get(id.index()))
    else {
        return false;
    };
    let told = row
        .item
        .reading
        .times
        .iter()
        .filter(|time| sentence.span.contains(time.span) && time.class == TimeClass::Date)
        .filter_map(|time| absolute(&time.reference))
        .collect::<Vec<Days>>();
    let anchor = row.item.report.published.days.to.or(row.newest);
    told.iter().any(|days| {
        let long = matches!((days.from, days.to), (Some(from), Some(to)) if to.year() - from.year() >= 5);
        let gone = matches!((days.to, anchor), (Some(to), Some(anchor)) if anchor.year() - to.year() >= 2);
        long || gone
    })
}

fn absolute(reference: &onrecord_nouns::TimeReference) -> Option<Days> {
    match reference {
        onrecord_nouns::TimeReference::Absolute(days) => Some(*days),
        _ => None,
    }
}

/// Which reports belong to one thread: one story, or many names in common.
fn threads(rows: &[Row<'_>], findings: &Findings) -> BTreeMap<ReportId, usize> {
    let mut reports: BTreeMap<ReportId, Terms> = BTreeMap::new();
    for row in rows {
        reports
            .entry(row.figure.report)
            .or_insert_with(|| names(&row.item));
    }
    let ids: Vec<ReportId> = reports.keys().copied().collect();
    let place: BTreeMap<ReportId, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let mut sets = Sets::new(ids.len());
    for story in &findings.stories {
        let mut known = story.reports.iter().filter_map(|id| place.get(id));
        if let Some(&first) = known.next() {
            for &other in known {
                sets.join(other, first);
            }
        }
    }
    let mut seen: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let all: Vec<&Terms> = reports.values().collect();
    for (at, names) in all.iter().enumerate() {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for name in names.iter() {
            let holders = seen.entry(name).or_default();
            for &other in holders.iter().rev().take(16) {
                *shared.entry(other).or_default() += 1;
            }
            holders.push(at);
        }
        for (other, count) in shared {
            let least = names.len().min(all.get(other).map_or(0, |names| names.len()));
            #[expect(clippy::cast_precision_loss, reason = "a report has few names")]
            let share = count as f64 / least.max(1) as f64;
            if count >= 4 && share >= SHARED_NAMES {
                sets.join(at, other);
            }
        }
    }
    ids.into_iter()
        .enumerate()
        .map(|(at, id)| (id, sets.find(at)))
        .collect()
}

/// Disjoint sets, named by their least member.
struct Sets(Vec<usize>);

impl Sets {
    fn new(len: usize) -> Self {
        Self((0..len).collect())
    }

    fn find(&mut self, at: usize) -> usize {
        let mut root = at;
        while let Some(&up) = self.0.get(root).filter(|up| **up != root) {
            root = up;
        }
        let mut here = at;
        while let Some(up) = self.0.get_mut(here).filter(|up| **up != root) {
            here = std::mem::replace(up, root);
        }
        root
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.find(one), self.find(other));
        if let Some(root) = self.0.get_mut(one.max(other)) {
            *root = one.min(other);
        }
    }
}
