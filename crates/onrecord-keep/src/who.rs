//! Who is called so, and which versions are there of one report?

use std::cell::RefCell;

use onrecord_nouns::{ReportId, Source};
use rusqlite::params;

use crate::case::Case;
use crate::error::KeepError;
use crate::findings::{LazyTexts, taken};
use crate::pack::{KeptSource, Numbers};
use crate::report::key_of;

/// A source as the case knows it.
#[derive(Clone, Debug)]
pub struct SourceRow {
    /// Its number in the case, which lasts.
    pub id: i64,
    /// What is known of it; its actor is in numbers of the case.
    pub source: Source,
    /// The name of its actor.
    pub actor: Option<String>,
    /// Statements in which it is the last speaker.
    pub n_statements: u32,
    /// Reports in which it is that.
    pub n_reports: u32,
    /// Reports that it published.
    pub n_published: u32,
}

/// One of several versions of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The report.
    pub report: ReportId,
    /// When its input was taken in, UTC.
    pub taken: String,
    /// SHA-256 of its input.
    pub sha256: String,
    /// Its path.
    pub path: String,
}

/// Something that a run changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The run.
    pub run: i64,
    /// `claims`, `stories`, `sources` ...
    pub noun: String,
    /// The number of the record.
    pub id: i64,
    /// `new`, `changed`, `gone`.
    pub what: String,
    /// What it is now, in a few words.
    pub detail: String,
}

impl Case {
    /// The sources whose name or other form holds these words, those that speak most first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or a record is damaged.
    pub fn who(&self, name: &str, most: usize) -> Result<Vec<SourceRow>, KeepError> {
        let mut counted: Vec<(i64, u32, u32, u32)> = Vec::new();
        for id in self.sources_named(name)? {
            let counts = self.try_sql(|connection| {
                connection
                    .prepare_cached(&format!(
                        "SELECT count(*), count(DISTINCT id >> {}),
                                (SELECT count(*) FROM report WHERE publisher = ?1)
                         FROM statement WHERE speaker = ?1",
                        crate::report::STATEMENT_BITS
                    ))?
                    .query_row([id], |row| Ok((id, row.get(0)?, row.get(1)?, row.get(2)?)))
            })?;
            counted.push(counts);
        }
        counted
            .sort_by_key(|(id, statements, _, published)| (std::cmp::Reverse(statements + published), *id));
        counted.truncate(most);
        let texts = LazyTexts {
            case: self,
            known: RefCell::default(),
        };
        let mut rows = Vec::with_capacity(counted.len());
        for (id, n_statements, n_reports, n_published) in counted {
            let packed: Vec<u8> = self.try_sql(|connection| {
                connection.query_row("SELECT packed FROM source WHERE id = ?1", [id], |row| row.get(0))
            })?;
            let kept: KeptSource = taken(&packed, &texts, &Numbers::default())
                .map_err(|damage| KeepError::damage(&self.path, format!("source {id}"), &damage))?;
            let source = kept.source;
            let actor = source
                .actor
                .map(|actor| {
                    self.try_sql(|connection| {
                        connection.query_row("SELECT name FROM source WHERE id = ?1", [actor.0], |row| {
                            row.get(0)
                        })
                    })
                })
                .transpose()?;
            rows.push(SourceRow {
                id,
                source,
                actor,
                n_statements,
                n_reports,
                n_published,
            });
        }
        Ok(rows)
    }

    /// The versions of a report, oldest first: reports with its URL, or, without one, from its path.
    ///
    /// # Errors
    ///
    /// If there is no such report, or the file cannot be read.
    pub fn versions(&self, report: ReportId) -> Result<Vec<Version>, KeepError> {
        let id = self.known(report)?;
        self.try_sql(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT other.key, input.taken, lower(hex(input.sha256)), other.path
                 FROM report JOIN report AS other ON other.id = report.id
                      OR (report.url IS NOT NULL AND other.url = report.url)
                      OR (report.url IS NULL AND other.url IS NULL AND other.path = report.path
                          AND other.record IS report.record)
                 JOIN input ON input.id = other.input
                 WHERE report.id = ?1 ORDER BY input.taken, other.id",
            )?;
            let rows = query.query_map([id], |row| {
                Ok(Version {
                    report: key_of(row, 0)?,
                    taken: row.get(1)?,
                    sha256: row.get(2)?,
                    path: row.get(3)?,
                })
            })?;
            rows.collect()
        })
    }

    /// What changed among the findings after a run.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn changes_after(&self, run: i64) -> Result<Vec<Change>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare(
                "SELECT run, noun, id, what, detail FROM change WHERE run > ?1 ORDER BY run, rowid",
            )?;
            let rows = query.query_map([run], |row| {
                Ok(Change {
                    run: row.get(0)?,
                    noun: row.get(1)?,
                    id: row.get(2)?,
                    what: row.get(3)?,
                    detail: row.get(4)?,
                })
            })?;
            rows.collect()
        })
    }

    /// Copies the case to another file, without the bytes of its inputs, for those who may see what was
    /// found but not what it was found in. Texts stay, since every answer is a place in one; `verify`
    /// says how many inputs were left out.
    ///
    /// # Errors
    ///
    /// If the copy cannot be made.
    pub fn redacted(&self, to: &std::path::Path) -> Result<(), KeepError> {
        if to.exists() {
            return Err(KeepError::Exists(to.to_path_buf()));
        }
        let name = to.to_string_lossy().into_owned();
        self.try_sql(|connection| {
            // It writes nothing to this file.
            connection.execute_batch("PRAGMA query_only = OFF")?;
            connection.execute("VACUUM INTO ?1", params![name])?;
            connection.execute_batch("PRAGMA query_only = ON")
        })?;
        let maker = crate::case::Maker {
            command: "redacted copy".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            ..crate::case::Maker::default()
        };
        let mut copy = Self::open_to_write(to, &maker)?;
        copy.seal_anew();
        copy.leave_inputs_out()?;
        copy.close()
    }

    /// Takes the bytes of the inputs out; texts that were not kept by themselves are kept now.
    fn leave_inputs_out(&mut self) -> Result<(), KeepError> {
        let alone = self.numbers("SELECT id FROM report WHERE text IS NULL AND id > ?1", 0)?;
        let mut texts = Vec::with_capacity(alone.len());
        for id in alone {
            let text = self.report_at(id)?.text;
            texts.push((id, crate::intake::squeeze(text.as_str().as_bytes())));
        }
        let run = self.run;
        self.write(|connection| {
            for (id, text) in &texts {
                connection.execute("UPDATE report SET text = ?2 WHERE id = ?1", params![id, text])?;
            }
            connection.execute("UPDATE input SET packed = NULL", [])?;
            crate::log::append(
                connection,
                &crate::case::now(),
                run,
                "redacted",
                "the bytes of all inputs were left out; their hashes stay",
            )
        })?;
        self.try_sql(|connection| connection.execute_batch("VACUUM"))
    }
}
