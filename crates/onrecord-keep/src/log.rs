//! What was done to the case, and has anybody rewritten it since?
//!
//! Each line holds a hash over itself and the line before, so no line can be changed, taken out or
//! put in without breaking the chain from there on.

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::case::Case;
use crate::error::KeepError;

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub id: i64,
    /// When, UTC.
    pub at: String,
    /// In which run.
    pub run: Option<i64>,
    /// What was done.
    pub what: String,
    /// The rest, for people.
    pub detail: String,
}

/// Adds a line.
pub(crate) fn append(
    connection: &Connection,
    at: &str,
    run: Option<i64>,
    what: &str,
    detail: &str,
) -> Result<(), rusqlite::Error> {
    let last: Option<(i64, Vec<u8>)> = connection
        .query_row(
            "SELECT id, chained FROM log ORDER BY id DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let (id, before) = last.map_or((1, vec![0; 32]), |(id, before)| (id + 1, before));
    let line = Line {
        id,
        at: at.to_owned(),
        run,
        what: what.to_owned(),
        detail: detail.to_owned(),
    };
    connection.execute(
        "INSERT INTO log VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![id, at, run, what, detail, chained(&before, &line)],
    )?;
    Ok(())
}

fn chained(before: &[u8], line: &Line) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(before);
    hash.update(line.id.to_le_bytes());
    hash.update(line.run.unwrap_or(0).to_le_bytes());
    for words in [&line.at, &line.what, &line.detail] {
        hash.update((words.len() as u64).to_le_bytes());
        hash.update(words);
    }
    hash.finalize().to_vec()
}

impl Case {
    /// The lines of the log, and the numbers of those that do not follow from the line before.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn log(&self) -> Result<(Vec<Line>, Vec<i64>), KeepError> {
        self.try_sql(|connection| {
            let mut query =
                connection.prepare("SELECT id, at, run, what, detail, chained FROM log ORDER BY id")?;
            let mut rows = query.query([])?;
            let (mut lines, mut broken) = (Vec::new(), Vec::new());
            let mut before = vec![0; 32];
            while let Some(row) = rows.next()? {
                let line = Line {
                    id: row.get(0)?,
                    at: row.get(1)?,
                    run: row.get(2)?,
                    what: row.get(3)?,
                    detail: row.get(4)?,
                };
                let kept: Vec<u8> = row.get(5)?;
                let next = lines.last().map_or(1, |last: &Line| last.id + 1);
                if line.id != next || kept != chained(&before, &line) {
                    broken.push(line.id);
                }
                before = kept;
                lines.push(line);
            }
            Ok((lines, broken))
        })
    }
}
