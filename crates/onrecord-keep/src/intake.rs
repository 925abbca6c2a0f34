//! Which inputs does the case hold, and where did each come from?
//!
//! The bytes of an input are kept once, however often they are given; each path they came from is
//! written down. Inputs and the reports gathered from them are committed together, so an interrupted
//! intake leaves no half of either.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use onrecord_nouns::{Report, ReportId, SourceId};

use crate::case::{Case, now};
use crate::error::KeepError;
use crate::kept::summed;
use crate::load::GATHERED_AGAIN;
use crate::pack::{KeptSource, NoTexts, Numbers, pack};
use crate::{findings, log, report};

/// An input with the reports that were gathered from it.
#[derive(Debug)]
pub struct Intake<'a> {
    /// The path as it is shown.
    pub path: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// The reports in it.
    pub reports: &'a [Report],
}

/// What came of an intake.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Inputs that are new to the case.
    pub inputs: usize,
    /// Inputs whose bytes were here already.
    pub known: usize,
    /// Reports that are new to the case.
    pub reports: usize,
}

/// What is known of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputRow {
    /// Its number in the case.
    pub id: i64,
    /// SHA-256 of its bytes, lower-case hexadecimal.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// When it was taken in, UTC.
    pub taken: String,
    /// The paths it came from.
    pub paths: Vec<String>,
    /// How many reports it holds.
    pub n_reports: u64,
}

/// Bytes of a record, made small; a sum of them goes along.
pub(crate) fn squeeze(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let squeezed = || -> std::io::Result<Vec<u8>> {
        let mut to = zstd::Encoder::new(Vec::with_capacity(bytes.len() / 2), 3)?;
        to.include_checksum(true)?;
        to.include_contentsize(true)?;
        to.set_pledged_src_size(Some(bytes.len() as u64))?;
        to.write_all(bytes)?;
        to.finish()
    };
    // Writing to memory cannot fail.
    squeezed().unwrap_or_default()
}

/// Bytes as they were, or why they cannot be had.
pub(crate) fn unsqueeze(bytes: &[u8]) -> Result<Vec<u8>, String> {
    zstd::decode_all(bytes).map_err(|error| error.to_string())
}

impl Case {
    /// Whether bytes with this hash are here, and have come from this path before.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn has_input(&self, sha256: &[u8; 32], path: &str) -> Result<bool, KeepError> {
        self.try_sql(|connection| {
            let found: Option<i64> = connection
                .prepare_cached(
                    "SELECT 1 FROM input JOIN origin ON origin.input = input.id
                     WHERE input.sha256 = ?1 AND origin.path = ?2",
                )?
                .query_row(params![sha256.as_slice(), path], |row| row.get(0))
                .optional()?;
            Ok(found.is_some())
        })
    }

    /// Takes inputs in with the reports gathered from them, all or none.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn take_in(&mut self, intakes: &[Intake<'_>]) -> Result<Taken, KeepError> {
        let squeezed: Vec<([u8; 32], Vec<u8>)> = intakes
            .iter()
            .map(|intake| (Sha256::digest(intake.bytes).into(), squeeze(intake.bytes)))
            .collect();
        let run = self.run;
        self.write(|connection| {
            let mut taken = Taken::default();
            for (intake, (sha256, packed)) in intakes.iter().zip(&squeezed) {
                take_one(connection, run, intake, (sha256, packed), &mut taken)?;
            }
            Ok(taken)
        })
    }

    /// Gathers an input again: its reports are kept as they are gathered now, and wait to be read.
    /// Reports that are no longer found in it are gone.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn gather_again(&mut self, input: i64, intake: &Intake<'_>) -> Result<(), KeepError> {
        let run = self.run;
        self.write(|connection| {
            connection.execute(
                "INSERT INTO setting VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
                params![GATHERED_AGAIN, run.unwrap_or_default().to_string()],
            )?;
            let mut query = connection.prepare("SELECT id, key FROM report WHERE input = ?1")?;
            let old: Vec<(i64, ReportId)> = query
                .query_map([input], |row| Ok((row.get(0)?, report::key_of(row, 1)?)))?
                .collect::<Result<_, _>>()?;
            for (id, key) in old {
                if !intake.reports.iter().any(|found| found.id == key) {
                    forget(connection, id)?;
                    log::append(connection, &now(), run, "no longer found", &key.to_string())?;
                }
            }
            for found in intake.reports {
                let alone = is_alone(intake, found);
                if !report::insert(connection, run, input, found, alone)? {
                    report::gathered_again(connection, found, alone)?;
                }
            }
            Ok(())
        })
    }

    /// The bytes of an input as they were given.
    ///
    /// # Errors
    ///
    /// If there is none of this number, or its bytes are damaged or were left out of a copy.
    pub fn input_bytes(&self, input: i64) -> Result<Vec<u8>, KeepError> {
        let packed: Option<Option<Vec<u8>>> = self.try_sql(|connection| {
            connection
                .prepare_cached("SELECT packed FROM input WHERE id = ?1")?
                .query_row([input], |row| row.get(0))
                .optional()
        })?;
        let packed = packed
            .ok_or_else(|| KeepError::Unknown {
                what: "input",
                name: input.to_string(),
            })?
            .ok_or_else(|| KeepError::Redacted(self.path.clone()))?;
        unsqueeze(&packed).map_err(|what| KeepError::Damaged {
            path: self.path.clone(),
            what: format!("input {input}: {what}"),
        })
    }

    /// The bytes of the input that a report was gathered from.
    ///
    /// # Errors
    ///
    /// As [`Case::input_bytes`].
    pub fn bytes_of(&self, report: ReportId) -> Result<Vec<u8>, KeepError> {
        let id = self.known(report)?;
        let input = self.try_sql(|connection| {
            connection.query_row("SELECT input FROM report WHERE id = ?1", [id], |row| row.get(0))
        })?;
        self.input_bytes(input)
    }

    /// The inputs of the case in order of intake.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn inputs(&self) -> Result<Vec<InputRow>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare(
                "SELECT id, lower(hex(sha256)), size, taken,
                        (SELECT group_concat(path, char(10)) FROM origin WHERE origin.input = input.id),
                        (SELECT count(*) FROM report WHERE report.input = input.id)
                 FROM input ORDER BY id",
            )?;
            let rows = query.query_map([], |row| {
                let paths: Option<String> = row.get(4)?;
                Ok(InputRow {
                    id: row.get(0)?,
                    sha256: row.get(1)?,
                    size: row.get::<_, i64>(2)?.cast_unsigned(),
                    taken: row.get(3)?,
                    paths: paths.unwrap_or_default().lines().map(str::to_owned).collect(),
                    n_reports: row.get::<_, i64>(5)?.cast_unsigned(),
                })
            })?;
            rows.collect()
        })
    }

    /// Takes reports out, with their inputs if nothing else came from them, and every finding that
    /// names them. What was taken out stays in the log by name and hash. Gives how many there were, and
    /// the reports that were found together with them, to be compared again.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn take_out(&mut self, reports: &[ReportId]) -> Result<(usize, BTreeSet<ReportId>), KeepError> {
        let run = self.run;
        let mut homes: BTreeSet<i64> = BTreeSet::new();
        let mut sources = Bereft::default();
        let gone = self.write(|connection| {
            findings::stale(connection)?;
            let mut gone = 0;
            for key in reports {
                let cast: Option<Vec<u8>> = connection
                    .query_row(
                        "SELECT sources FROM cast WHERE report = (SELECT id FROM report WHERE key = ?1)",
                        [key.0.as_slice()],
                        |row| row.get(0),
                    )
                    .optional()?;
                if take_out_one(connection, run, *key)? {
                    gone += 1;
                    let cast = cast.and_then(|cast| {
                        findings::taken::<Vec<Option<SourceId>>>(&cast, &NoTexts, &Numbers::default()).ok()
                    });
                    let named = cast.unwrap_or_default().into_iter().flatten();
                    sources.named.extend(named.map(|source| source.0));
                    take_out_findings(connection, *key, &mut homes)?;
                    sources.leave(connection, *key)?;
                }
            }
            Ok(gone)
        })?;
        let casts = self.casts()?;
        let used: BTreeSet<u32> = casts
            .values()
            .flatten()
            .flatten()
            .map(|source| source.0)
            .collect();
        self.write(|connection| {
            let mut forget = connection.prepare(
                "DELETE FROM source WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM source AS other WHERE other.actor = ?1)",
            )?;
            for source in sources.named.difference(&used) {
                forget.execute([source])?;
            }
            Ok(())
        })?;
        let mut touched = self.reports_of_sources(&sources.undescribed)?;
        let keys: Vec<ReportId> = self.try_sql(|connection| {
            let mut query = connection.prepare("SELECT key FROM report WHERE id = ?1")?;
            let mut keys = Vec::new();
            for home in &homes {
                keys.extend(query.query_row([home], |row| report::key_of(row, 0)).optional()?);
            }
            Ok(keys)
        })?;
        touched.extend(keys);
        Ok((gone, touched))
    }
}

/// Takes out the findings that name a report; `homes` learns where they stood.
fn take_out_findings(
    connection: &Connection,
    key: ReportId,
    homes: &mut BTreeSet<i64>,
) -> Result<(), rusqlite::Error> {
    for table in crate::kept::TABLES {
        let mut query =
            connection.prepare(&format!("SELECT home FROM {table} WHERE instr(packed, ?1) > 0"))?;
        let found = query.query_map([key.0.as_slice()], |row| row.get::<_, i64>(0))?;
        for home in found {
            homes.insert(home?);
        }
        connection.execute(
            &format!("DELETE FROM {table} WHERE instr(packed, ?1) > 0"),
            [key.0.as_slice()],
        )?;
    }
    Ok(())
}

/// Sources that a report which is gone helped to know.
#[derive(Default)]
struct Bereft {
    /// Those that occur in it.
    named: BTreeSet<u32>,
    /// Those whose description stood in it.
    undescribed: BTreeSet<u32>,
}

impl Bereft {
    /// Takes the places in a report out of what is known of sources. The reasons that others give stay.
    fn leave(&mut self, connection: &Connection, key: ReportId) -> Result<(), rusqlite::Error> {
        let mut query = connection.prepare("SELECT id, packed FROM source WHERE instr(packed, ?1) > 0")?;
        let rows: Vec<(u32, Vec<u8>)> = query
            .query_map([key.0.as_slice()], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        let mut set = connection.prepare("UPDATE source SET packed = ?2 WHERE id = ?1")?;
        let numbers = Numbers::default();
        for (id, packed) in rows {
            let Ok(mut kept) = findings::taken::<KeptSource>(&packed, &findings::Moved, &numbers) else {
                continue;
            };
            for merge in &mut kept.source.merges {
                merge.evidence.retain(|place| place.report != key);
            }
            kept.source.merges.retain(|merge| !merge.evidence.is_empty());
            if kept.described.is_some_and(|(report, _)| report == key) {
                kept.described = None;
                self.undescribed.insert(id);
            }
            set.execute(params![id, summed(pack(&kept, &numbers))])?;
        }
        Ok(())
    }
}

fn take_one(
    connection: &Connection,
    run: Option<i64>,
    intake: &Intake<'_>,
    (sha256, packed): (&[u8; 32], &[u8]),
    taken: &mut Taken,
) -> Result<(), rusqlite::Error> {
    let now = now();
    let known: Option<i64> = connection
        .prepare_cached("SELECT id FROM input WHERE sha256 = ?1")?
        .query_row([sha256.as_slice()], |row| row.get(0))
        .optional()?;
    let input = match known {
        Some(input) => {
            taken.known += 1;
            input
        }
        None => {
            taken.inputs += 1;
            connection
                .prepare_cached(
                    "INSERT INTO input (sha256, size, packed, taken, run) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute(params![
                    sha256.as_slice(),
                    i64::try_from(intake.bytes.len()).unwrap_or(i64::MAX),
                    packed,
                    now,
                    run
                ])?;
            connection.last_insert_rowid()
        }
    };
    connection
        .prepare_cached("INSERT INTO origin VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")?
        .execute(params![input, intake.path, now, run])?;
    // The same bytes under another name are the same reports.
    if known.is_none() {
        for found in intake.reports {
            let alone = is_alone(intake, found);
            taken.reports += usize::from(report::insert(connection, run, input, found, alone)?);
        }
    }
    Ok(())
}

/// Takes a report out with all that is known of it alone.
fn forget(connection: &Connection, id: i64) -> Result<(), rusqlite::Error> {
    report::clear(connection, id)?;
    let range = [
        report::statement_number(id, 0),
        report::statement_number(id, usize::MAX),
    ];
    connection.execute(
        "DELETE FROM claim_statement WHERE statement BETWEEN ?1 AND ?2",
        range,
    )?;
    connection.execute("DELETE FROM cast WHERE report = ?1", [id])?;
    connection.execute("DELETE FROM report WHERE id = ?1", [id])?;
    Ok(())
}

/// Whether the text of a report is its input, byte for byte.
fn is_alone(intake: &Intake<'_>, found: &Report) -> bool {
    intake.reports.len() == 1
        && found.source_map.is_identity()
        && found.text.as_str().as_bytes() == intake.bytes
}

fn take_out_one(connection: &Connection, run: Option<i64>, key: ReportId) -> Result<bool, rusqlite::Error> {
    let found: Option<(i64, i64, String)> = connection
        .query_row(
            "SELECT id, input, path FROM report WHERE key = ?1",
            [key.0.as_slice()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    let Some((id, input, path)) = found else {
        return Ok(false);
    };
    forget(connection, id)?;
    let left: i64 = connection.query_row("SELECT count(*) FROM report WHERE input = ?1", [input], |row| {
        row.get(0)
    })?;
    let sha256: String = connection.query_row(
        "SELECT lower(hex(sha256)) FROM input WHERE id = ?1",
        [input],
        |row| row.get(0),
    )?;
    if left == 0 {
        connection.execute("DELETE FROM origin WHERE input = ?1", [input])?;
        connection.execute("DELETE FROM input WHERE id = ?1", [input])?;
    }
    log::append(
        connection,
        &now(),
        run,
        "removed",
        &format!("{key} from `{path}`, sha256 {sha256}"),
    )?;
    Ok(true)
}
