//! What belongs to what among the findings: entities to sources, statements to speakers and claims, reports
//! to stories, stories to threads?
//!
//! Rows without a number of their own: they are written anew with each comparison of what they link.

use std::collections::BTreeMap;

use onrecord_nouns::{EntityId, Findings, Reading, ReportId, StatementRef};
use rusqlite::params;

use crate::findings::Context;
use crate::kept::summed;
use crate::pack::{Numbers, Spoken, pack};
use crate::report::statement_number;

/// Which source each entity of a report is.
pub(crate) fn keep_cast(
    context: &Context<'_>,
    findings: &Findings,
    readings: &BTreeMap<ReportId, &Reading>,
    numbers: &Numbers,
) -> Result<(), rusqlite::Error> {
    let mut set = context.connection.prepare_cached(
        "INSERT INTO cast VALUES (?1, ?2) ON CONFLICT DO UPDATE SET sources = excluded.sources",
    )?;
    let mut publisher = context
        .connection
        .prepare_cached("UPDATE report SET publisher = ?2 WHERE id = ?1")?;
    for (key, id) in context.scope {
        let Some(reading) = readings.get(key) else {
            continue;
        };
        let of = |entity: u32| findings.source_of.get(&(*key, EntityId(entity))).copied();
        let count = u32::try_from(reading.entities.len()).unwrap_or(u32::MAX);
        let sources: Vec<Option<onrecord_nouns::SourceId>> = (0..count).map(of).collect();
        set.execute(params![id, summed(pack(&sources, numbers))])?;
        let first = of(0).and_then(|source| numbers.sources.get(&source.0).copied());
        publisher.execute(params![id, first])?;
    }
    Ok(())
}

/// Who speaks in each statement.
pub(crate) fn keep_statements(
    context: &Context<'_>,
    findings: &Findings,
    readings: &BTreeMap<ReportId, &Reading>,
    numbers: &Numbers,
) -> Result<(), rusqlite::Error> {
    let mut set = context
        .connection
        .prepare_cached("UPDATE statement SET speaker = ?2, packed = ?3 WHERE id = ?1")?;
    for found in &findings.statements {
        let said = readings
            .get(&found.statement.report)
            .and_then(|reading| reading.statements.get(found.statement.statement.index()));
        let speaker = found
            .speaker
            .and_then(|source| numbers.sources.get(&source.0).copied());
        let packed = summed(pack(&Spoken::of(found, said), numbers));
        set.execute(params![context.statement(found.statement), speaker, packed])?;
    }
    Ok(())
}

/// Which story each report is in.
pub(crate) fn keep_members(
    context: &Context<'_>,
    findings: &Findings,
    stories: &BTreeMap<u32, u32>,
) -> Result<(), rusqlite::Error> {
    let mut set = context
        .connection
        .prepare_cached("UPDATE report SET story = ?2 WHERE id = ?1 AND story IS NOT ?2")?;
    for (place, story) in (0_u32..).zip(&findings.stories) {
        for key in &story.reports {
            set.execute(params![context.report(*key), stories.get(&place)])?;
        }
    }
    Ok(())
}

/// Which stories belong to one saga. Only a comparison of all stories can tell: after one of a part, a
/// story that is gone has left its thread, and a new one is in none.
pub(crate) fn keep_threads(
    context: &Context<'_>,
    findings: &Findings,
    stories: &BTreeMap<u32, u32>,
) -> Result<(), rusqlite::Error> {
    let connection = context.connection;
    if context.partial {
        // When the stories of a thread have merged into one, there is no thread any more.
        connection.execute(
            "DELETE FROM thread WHERE id NOT IN
                 (SELECT thread FROM thread_story GROUP BY thread HAVING count(*) > 1)",
            [],
        )?;
        return Ok(());
    }
    connection.execute("DELETE FROM thread", [])?;
    let mut insert = connection.prepare_cached("INSERT INTO thread VALUES (?1, ?2)")?;
    let mut join = connection.prepare_cached("INSERT INTO thread_story VALUES (?1, ?2, ?3)")?;
    for (id, thread) in (1_u32..).zip(&findings.threads) {
        insert.execute(params![id, thread.about.join("\n")])?;
        for (place, story) in (0_u32..).zip(&thread.stories) {
            join.execute(params![id, place, stories.get(&story.0)])?;
        }
    }
    Ok(())
}

/// Which statements say or deny each claim.
pub(crate) fn keep_support(
    context: &Context<'_>,
    findings: &Findings,
    claims: &BTreeMap<u32, u32>,
) -> Result<(), rusqlite::Error> {
    let connection = context.connection;
    if context.partial {
        let mut clear =
            connection.prepare_cached("DELETE FROM claim_statement WHERE statement BETWEEN ?1 AND ?2")?;
        for id in context.scope.values() {
            clear.execute([statement_number(*id, 0), statement_number(*id, usize::MAX)])?;
        }
    } else {
        connection.execute("DELETE FROM claim_statement", [])?;
    }
    let mut rows: Vec<(i64, u32, bool)> = Vec::new();
    for (place, claim) in (0_u32..).zip(&findings.claims) {
        let Some(id) = claims.get(&place) else { continue };
        let of = |statements: &[StatementRef], denies: bool| -> Vec<(i64, u32, bool)> {
            statements
                .iter()
                .map(|statement| (context.statement(*statement), *id, denies))
                .collect()
        };
        rows.extend(of(&claim.statements, false));
        rows.extend(of(&claim.denials, true));
    }
    rows.sort_unstable();
    let mut insert =
        connection.prepare_cached("INSERT OR IGNORE INTO claim_statement VALUES (?1, ?2, ?3)")?;
    for (statement, claim, denies) in rows {
        insert.execute(params![statement, claim, denies])?;
    }
    Ok(())
}

/// What follows of a day of publication from other reports.
pub(crate) fn keep_dates(context: &Context<'_>, findings: &Findings) -> Result<(), rusqlite::Error> {
    let mut clear = context
        .connection
        .prepare_cached("DELETE FROM inferred_date WHERE report = ?1")?;
    let mut insert = context
        .connection
        .prepare_cached("INSERT INTO inferred_date VALUES (?1, ?2, ?3, ?4)")?;
    for (key, id) in context.scope {
        clear.execute([id])?;
        if let Some(date) = findings.inferred_dates.get(key) {
            insert.execute(params![
                id,
                date.days.from.map(|day| day.to_string()),
                date.days.to.map(|day| day.to_string()),
                summed(pack(date, &Numbers::default())),
            ])?;
        }
    }
    Ok(())
}
