//! How are reports and their readings kept and given back?
//!
//! A report that is its whole input has no text of its own here: the text is the input. Every other
//! text is kept beside its report, with the map that leads back to the bytes. Tokens are kept apart
//! from the rest of a reading, since only a new comparison wants them.

use std::collections::BTreeMap;
use std::path::Path;

use onrecord_nouns::{EntityKind, Reading, Report, ReportId, Statement, Syntax, Text};
use rayon::prelude::*;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::case::Case;
use crate::error::KeepError;
use crate::intake::{squeeze, unsqueeze};
use crate::pack::{Damage, NoTexts, Numbers, ReadingParts, ReportParts, Syntactic, pack, unpack};

/// How far a report has come.
pub(crate) const GATHERED: i64 = 0;
/// Its reading is here.
pub(crate) const READ: i64 = 1;
/// It was compared with the others.
pub(crate) const COMPARED: i64 = 2;

/// How much of a reading is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Everything but sentences and tokens: enough to show.
    Told,
    /// All of it: enough to compare again.
    Whole,
}

/// Statements of a report have the numbers from `report << STATEMENT_BITS` on.
pub(crate) const STATEMENT_BITS: i64 = 20;

/// The number of a statement in the case.
pub(crate) fn statement_number(report: i64, statement: usize) -> i64 {
    (report << STATEMENT_BITS)
        + i64::try_from(statement)
            .unwrap_or(i64::MAX)
            .min((1 << STATEMENT_BITS) - 1)
}

/// The report of a statement, and its place there.
pub(crate) fn statement_place(number: i64) -> (i64, u32) {
    let place = number & ((1 << STATEMENT_BITS) - 1);
    (number >> STATEMENT_BITS, u32::try_from(place).unwrap_or(u32::MAX))
}

/// Puts a gathered report in; gives whether it is new. `alone`: its text is its input.
pub(crate) fn insert(
    connection: &Connection,
    run: Option<i64>,
    input: i64,
    report: &Report,
    alone: bool,
) -> Result<bool, rusqlite::Error> {
    let text = (!alone).then(|| squeeze(report.text.as_str().as_bytes()));
    let days = report.published.days;
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let made = connection
        .prepare_cached(
            "INSERT INTO report (key, input, record, path, url, outlet, domain, published_kind,
                 published_from, published_to, language, state, text, packed, run)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
             ON CONFLICT (key) DO NOTHING",
        )?
        .execute(params![
            report.id.0.as_slice(),
            input,
            report.input.record.map(number),
            report.input.path,
            report.input.url,
            report.outlet.name,
            report.outlet.domain,
            report.published.kind.as_str(),
            days.from.map(|day| day.to_string()),
            days.to.map(|day| day.to_string()),
            report.language.map(|language| language.code),
            GATHERED,
            text,
            squeeze(&pack(&ReportParts::of(report), &Numbers::default())),
            run,
        ])?;
    Ok(made == 1)
}

/// Puts a report that was gathered again in the place of what it was.
pub(crate) fn gathered_again(
    connection: &Connection,
    report: &Report,
    alone: bool,
) -> Result<(), rusqlite::Error> {
    let text = (!alone).then(|| squeeze(report.text.as_str().as_bytes()));
    let days = report.published.days;
    connection
        .prepare_cached(
            "UPDATE report SET state = ?2, text = ?3, packed = ?4, outlet = ?5, domain = ?6,
                 published_kind = ?7, published_from = ?8, published_to = ?9, language = ?10, reading = NULL,
                 syntax = NULL WHERE key = ?1",
        )?
        .execute(params![
            report.id.0.as_slice(),
            GATHERED,
            text,
            squeeze(&pack(&ReportParts::of(report), &Numbers::default())),
            report.outlet.name,
            report.outlet.domain,
            report.published.kind.as_str(),
            days.from.map(|day| day.to_string()),
            days.to.map(|day| day.to_string()),
            report.language.map(|language| language.code),
        ])?;
    Ok(())
}

/// Takes out what rests on a report: its statements, words and findings.
pub(crate) fn clear(connection: &Connection, id: i64) -> Result<(), rusqlite::Error> {
    let (first, last) = (statement_number(id, 0), statement_number(id, usize::MAX));
    // A deletion makes the index write out all that it holds back: only where there is something.
    let indexed: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM report_words_docsize WHERE id = ?1)")?
        .query_row([id], |row| row.get(0))?;
    if !indexed {
        return Ok(());
    }
    connection.execute("DELETE FROM report_words WHERE rowid = ?1", [id])?;
    connection.execute(
        "DELETE FROM statement_words WHERE rowid BETWEEN ?1 AND ?2",
        [first, last],
    )?;
    connection.execute("DELETE FROM statement WHERE id BETWEEN ?1 AND ?2", [first, last])?;
    connection.execute("DELETE FROM inferred_date WHERE report = ?1", [id])?;
    Ok(())
}

/// The words at some places, one after the other.
pub(crate) fn words_at(text: &Text, spans: &[onrecord_nouns::Span]) -> String {
    let parts: Vec<&str> = spans.iter().map(|span| text.slice(*span)).collect();
    parts.join(" … ")
}

/// What a statement is found by, beside its words.
pub(crate) fn is_anonymous(reading: &Reading, statement: &Statement) -> bool {
    statement
        .speaker
        .and_then(|speaker| reading.entity(speaker))
        .is_some_and(|entity| entity.kind == EntityKind::Anonymous)
}

pub(crate) const fn certainty(statement: &Statement) -> &'static str {
    match statement.certainty {
        onrecord_nouns::Certainty::Plain => "plain",
        onrecord_nouns::Certainty::Hedged => "hedged",
    }
}

/// The words of a report that are searched: its head, and the rest that tells.
pub(crate) fn searched(report: &Report) -> (String, String) {
    use onrecord_nouns::Label;
    let (mut head, mut body) = (String::new(), String::new());
    for block in &report.blocks {
        let part = match block.label {
            Label::Headline | Label::Deck => &mut head,
            Label::Subhead | Label::Body | Label::Teaser | Label::Byline => &mut body,
            Label::Date | Label::Outlet | Label::Furniture => continue,
        };
        part.push_str(report.text.slice(block.span));
        part.push('\n');
    }
    (head, body)
}

impl Case {
    /// Keeps what reading found in reports of the case, all or none.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn keep_readings(&mut self, pairs: &[(Report, Reading)]) -> Result<(), KeepError> {
        self.write(|connection| {
            connection.execute(
                "INSERT INTO setting VALUES ('records', ?1) ON CONFLICT DO UPDATE SET value = excluded.value",
                [crate::pack::layout()],
            )?;
            for (report, reading) in pairs {
                keep_reading(connection, report, reading)?;
            }
            Ok(())
        })
    }

    /// The numbers of the reports of a state, in order.
    pub(crate) fn in_state(&self, state: i64) -> Result<Vec<i64>, KeepError> {
        self.numbers("SELECT id FROM report WHERE state = ?1 ORDER BY key", state)
    }

    /// How many reports wait to be read, and to be compared.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn waiting(&self) -> Result<(usize, usize), KeepError> {
        Ok((self.in_state(GATHERED)?.len(), self.in_state(READ)?.len()))
    }

    /// When the input of each report was taken in, UTC.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn taken(&self) -> Result<BTreeMap<ReportId, String>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare(
                "SELECT report.key, input.taken FROM report JOIN input ON input.id = report.input",
            )?;
            let rows = query.query_map([], |row| Ok((key_of(row, 0)?, row.get(1)?)))?;
            rows.collect()
        })
    }

    pub(crate) fn numbers(&self, sql: &str, value: impl rusqlite::ToSql) -> Result<Vec<i64>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare_cached(sql)?;
            let rows = query.query_map([value], |row| row.get(0))?;
            rows.collect()
        })
    }

    /// Marks reports as compared.
    pub(crate) fn report_number(&self, key: ReportId) -> Result<Option<i64>, KeepError> {
        self.try_sql(|connection| {
            connection
                .prepare_cached("SELECT id FROM report WHERE key = ?1")?
                .query_row([key.0.as_slice()], |row| row.get(0))
                .optional()
        })
    }

    /// The numbers that reports have in the case.
    pub(crate) fn report_numbers(&self) -> Result<BTreeMap<ReportId, i64>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare("SELECT key, id FROM report")?;
            let rows = query.query_map([], |row| Ok((key_of(row, 0)?, row.get(1)?)))?;
            rows.collect()
        })
    }

    /// The report of a number, without its reading.
    pub(crate) fn report_at(&self, id: i64) -> Result<Report, KeepError> {
        self.pair_at(id, None).map(|(report, _)| report)
    }

    /// A report by its key.
    ///
    /// # Errors
    ///
    /// If there is none, or it is damaged.
    pub fn report(&self, key: ReportId) -> Result<Report, KeepError> {
        self.report_at(self.known(key)?)
    }

    /// A report and what it says.
    ///
    /// # Errors
    ///
    /// If there is none, it was not read yet, or it is damaged.
    pub fn pair(&self, key: ReportId, depth: Depth) -> Result<(Report, Reading), KeepError> {
        self.read_pair_at(self.known(key)?, depth)
    }

    pub(crate) fn known(&self, key: ReportId) -> Result<i64, KeepError> {
        self.report_number(key)?.ok_or_else(|| KeepError::Unknown {
            what: "report",
            name: key.to_string(),
        })
    }

    pub(crate) fn read_pair_at(&self, id: i64, depth: Depth) -> Result<(Report, Reading), KeepError> {
        let (report, reading) = self.pair_at(id, Some(depth))?;
        match reading {
            Some(reading) => Ok((report, reading)),
            None => Err(KeepError::Unknown {
                what: "reading of report",
                name: report.id.to_string(),
            }),
        }
    }

    /// The text of the report of a number, and nothing else of it.
    pub(crate) fn text_at(&self, id: i64) -> Result<Text, KeepError> {
        let (input, text): (i64, Option<Vec<u8>>) = self.try_sql(|connection| {
            connection
                .prepare_cached("SELECT input, text FROM report WHERE id = ?1")?
                .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        })?;
        self.text_of(id, text.as_deref(), input)
    }

    /// A text that is kept with its report, or is its input.
    fn text_of(&self, id: i64, kept: Option<&[u8]>, input: i64) -> Result<Text, KeepError> {
        match kept {
            Some(kept) => text_from(kept).map_err(|what| damaged_text(&self.path, id, &what)),
            None => {
                let bytes = self.input_bytes(input)?;
                let text =
                    String::from_utf8(bytes).map_err(|_| damaged_text(&self.path, id, "it is no text"))?;
                Ok(Text::new(text))
            }
        }
    }

    fn pair_at(&self, id: i64, depth: Option<Depth>) -> Result<(Report, Option<Reading>), KeepError> {
        let text = |parts: &Parts| self.text_of(id, parts.text.as_deref(), parts.input);
        let parts = self.parts_at(id, depth)?;
        let text = text(&parts)?;
        parts
            .taken_up(text)
            .map_err(|broken| broken_part(&self.path, id, &broken))
    }

    /// Pairs of a report and its reading, by their numbers: read one after the other, taken up in parallel.
    pub(crate) fn pairs_at(&self, ids: &[i64], depth: Depth) -> Result<Vec<(Report, Reading)>, KeepError> {
        let path = &self.path;
        let mut pairs = Vec::with_capacity(ids.len());
        for some in ids.chunks(AT_ONCE) {
            let parts: Vec<(i64, Parts)> = some
                .iter()
                .map(|id| Ok((*id, self.parts_at(*id, Some(depth))?)))
                .collect::<Result<_, KeepError>>()?;
            // Only a text that is its whole input has to be asked for.
            let texts: Vec<Option<Text>> = parts
                .iter()
                .map(|(id, parts)| match parts.text {
                    Some(_) => Ok(None),
                    None => self.text_of(*id, None, parts.input).map(Some),
                })
                .collect::<Result<_, KeepError>>()?;
            let taken: Vec<Result<(Report, Option<Reading>), KeepError>> = parts
                .into_par_iter()
                .zip(texts)
                .map(|((id, parts), text)| {
                    let text = match (text, &parts.text) {
                        (Some(text), _) => text,
                        (None, kept) => text_from(kept.as_deref().unwrap_or_default())
                            .map_err(|what| damaged_text(path, id, &what))?,
                    };
                    parts
                        .taken_up(text)
                        .map_err(|broken| broken_part(path, id, &broken))
                })
                .collect();
            for (pair, id) in taken.into_iter().zip(some) {
                let (report, reading) = pair?;
                let reading = reading.ok_or_else(|| KeepError::Unknown {
                    what: "reading of report",
                    name: id.to_string(),
                })?;
                pairs.push((report, reading));
            }
        }
        Ok(pairs)
    }

    fn parts_at(&self, id: i64, depth: Option<Depth>) -> Result<Parts, KeepError> {
        let row = self.try_sql(|connection| {
            connection
                .prepare_cached(match depth {
                    None => "SELECT input, text, packed, NULL, NULL FROM report WHERE id = ?1",
                    Some(Depth::Told) => {
                        "SELECT input, text, packed, reading, NULL FROM report WHERE id = ?1"
                    }
                    Some(Depth::Whole) => {
                        "SELECT input, text, packed, reading, syntax FROM report WHERE id = ?1"
                    }
                })?
                .query_row([id], |row| {
                    Ok(Parts {
                        input: row.get(0)?,
                        text: row.get(1)?,
                        packed: row.get(2)?,
                        reading: row.get(3)?,
                        syntax: row.get(4)?,
                    })
                })
                .optional()
        })?;
        row.ok_or_else(|| KeepError::Unknown {
            what: "report",
            name: id.to_string(),
        })
    }
}

/// So many reports are taken up at once.
const AT_ONCE: usize = 512;

fn damaged_text(path: &Path, id: i64, what: &str) -> KeepError {
    KeepError::Damaged {
        path: path.to_path_buf(),
        what: format!("report {id}, text: {what}"),
    }
}

fn broken_part(path: &Path, id: i64, (part, damage): &Broken) -> KeepError {
    KeepError::damage(path, format!("report {id}, {part}"), damage)
}

fn text_from(kept: &[u8]) -> Result<Text, String> {
    let bytes = unsqueeze(kept)?;
    let text = String::from_utf8(bytes).map_err(|_| "it is no text".to_owned())?;
    Ok(Text::new(text))
}

/// The parts of a report as they lie in its row.
struct Parts {
    input: i64,
    text: Option<Vec<u8>>,
    packed: Vec<u8>,
    reading: Option<Vec<u8>>,
    syntax: Option<Vec<u8>>,
}

type Broken = (&'static str, Damage);

impl Parts {
    fn taken_up(self, text: Text) -> Result<(Report, Option<Reading>), Broken> {
        let numbers = Numbers::default();
        let open = |name: &'static str, bytes: &[u8]| unsqueeze(bytes).map_err(|what| (name, Damage(what)));
        let report: ReportParts = unpack(&open("record", &self.packed)?, Some(&text), &NoTexts, &numbers)
            .map_err(|damage| ("record", damage))?;
        let id = report.id;
        let reading = match self.reading {
            Some(bytes) => {
                let parts: ReadingParts = unpack(&open("reading", &bytes)?, Some(&text), &NoTexts, &numbers)
                    .map_err(|damage| ("reading", damage))?;
                let syntax = match self.syntax {
                    Some(bytes) => {
                        let Syntactic(syntax) =
                            unpack(&open("tokens", &bytes)?, Some(&text), &NoTexts, &numbers)
                                .map_err(|damage| ("tokens", damage))?;
                        syntax
                    }
                    None => Syntax::default(),
                };
                Some(parts.with(id, syntax))
            }
            None => None,
        };
        Ok((report.with(text), reading))
    }
}

fn keep_reading(connection: &Connection, report: &Report, reading: &Reading) -> Result<(), rusqlite::Error> {
    let id: i64 = connection
        .prepare_cached("SELECT id FROM report WHERE key = ?1")?
        .query_row([report.id.0.as_slice()], |row| row.get(0))?;
    let numbers = Numbers::default();
    connection
        .prepare_cached(
            "UPDATE report SET packed = ?2, reading = ?3, syntax = ?4, n_statements = ?5, state = ?6,
                 outlet = ?7, domain = ?8 WHERE id = ?1",
        )?
        .execute(params![
            id,
            // Labels of lines follow from other reports of the outlet, so they are settled only now.
            squeeze(&pack(&ReportParts::of(report), &numbers)),
            squeeze(&pack(&ReadingParts::of(reading), &numbers)),
            squeeze(&pack(&Syntactic(reading.syntax.clone()), &numbers)),
            i64::try_from(reading.statements.len()).unwrap_or(i64::MAX),
            READ,
            report.outlet.name,
            report.outlet.domain,
        ])?;
    clear(connection, id)?;
    let (head, body) = searched(report);
    connection
        .prepare_cached("INSERT INTO report_words (rowid, head, body) VALUES (?1, ?2, ?3)")?
        .execute(params![id, head, body])?;
    let mut rows = connection.prepare_cached(
        "INSERT INTO statement (id, mode, certainty, anonymous, packed) VALUES (?1, ?2, ?3, ?4, x'')",
    )?;
    let mut words = connection.prepare_cached("INSERT INTO statement_words (rowid, said) VALUES (?1, ?2)")?;
    for (at, statement) in reading.statements.iter().enumerate() {
        let number = statement_number(id, at);
        rows.execute(params![
            number,
            statement.mode.as_str(),
            certainty(statement),
            is_anonymous(reading, statement),
        ])?;
        words.execute(params![number, words_at(&report.text, &statement.content)])?;
    }
    Ok(())
}

/// A report's key as it lies in a row.
pub(crate) fn key_of(row: &Row<'_>, at: usize) -> Result<ReportId, rusqlite::Error> {
    let bytes: [u8; 8] = row.get(at)?;
    Ok(ReportId(bytes))
}
