//! Which figures are about the same thing, and who gave each?
//!
//! A figure belongs to the innermost statement around it. Figures share a group if they count the
//! same noun in reports of one thread, or the same measure next to the same words. Whether they can
//! be true together is left to `conflicts`. A surprise: a figure of another time stays alone.

use std::collections::BTreeMap;

use onrecord_nouns::{
    Days, Figure, Findings, Quantity, QuantityId, ReportId, Span, Statement, StatementId, StatementRef,
    TimeClass, Unit,
};

use crate::Item;
use crate::moments::terms::{Terms, names, terms};

/// Words that two sentences must share so that their figures are about one thing.
const SHARED_TERMS: usize = 3;

/// Share of the names of the poorer report that two reports of one thread have in common.
const SHARED_NAMES: f64 = 0.3;

/// Finds the figures of the case, those about the same thing under one group.
///
/// # Limits
///
/// Which thing a noun counts is known by its words: two sorts of troops in one thread share a group.
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

/// Puts figures with one unit together; two or more make a group.
fn group(rows: &mut [Row<'_>], findings: &Findings) {
    let mut by_unit: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        if row.quantity.unit != Unit::None {
            by_unit.entry(key(&row.quantity.unit)).or_default().push(at);
        }
    }
    let threads = threads(rows, findings);
    for (unit, members) in by_unit {
        let contexts: Vec<Terms> = members
            .iter()
            .filter_map(|&at| rows.get(at))
            .map(context)
            .collect();
        let mut sets = Sets::new(members.len());
        // A term leads to the last figure that had it: near-linear, and enough to join a chain.
        let mut seen: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, context) in contexts.iter().enumerate() {
            let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
            for term in context.iter() {
                let holders = seen.entry(term).or_default();
                for &other in holders.iter().rev().take(16) {
                    *shared.entry(other).or_default() += 1;
                }
                holders.push(place);
            }
            for (other, count) in shared {
                if count >= SHARED_TERMS {
                    sets.join(place, other);
                }
            }
        }
        if is_specific(&unit) {
            let mut first: BTreeMap<usize, usize> = BTreeMap::new();
            for (place, &at) in members.iter().enumerate() {
                let Some(row) = rows.get(at).filter(|row| !is_of_another_time(row)) else {
                    continue;
                };
                let Some(&thread) = threads.get(&row.figure.report) else {
                    continue;
                };
                let one = *first.entry(thread).or_insert(place);
                sets.join(place, one);
            }
        }
        name(rows, &unit, &members, &mut sets);
    }
}

fn name(rows: &mut [Row<'_>], unit: &str, members: &[usize], sets: &mut Sets) {
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (place, &at) in members.iter().enumerate() {
        groups.entry(sets.find(place)).or_default().push(at);
    }
    let several = groups.values().filter(|group| group.len() > 1).count();
    let mut number = 0;
    for group in groups.into_values().filter(|group| group.len() > 1) {
        number += 1;
        let label = if several > 1 {
            format!("{unit} {number}")
        } else {
            unit.to_owned()
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

/// Whether a unit is a thing of its own, so that its figures in one thread are about one thing.
fn is_specific(unit: &str) -> bool {
    use onrecord_lexicon::times::{TimeWord, times};
    use onrecord_lexicon::units::{UnitWord, units};
    let measures = units()
        .at(unit)
        .iter()
        .any(|sense| matches!(sense.does, UnitWord::Measure(_) | UnitWord::CommonCount));
    let lasts = times()
        .at(unit)
        .iter()
        .any(|sense| matches!(sense.does, TimeWord::Unit(_) | TimeWord::UnitPlural(_)));
    let is_money = unit.chars().any(char::is_uppercase);
    !measures && !lasts && !is_money && unit != "percent" && unit != "percentage points"
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
