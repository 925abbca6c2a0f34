//! Does everything that the case says still hold?
//!
//! Every input is hashed again, every text is laid beside the bytes it was made from, every record is
//! taken up and its places are cut from the text, every column is derived again, the chain of the log is
//! followed, and the seal tells of any byte that none of this reads. What does not hold is named.

use std::cell::RefCell;
use std::collections::BTreeMap;

use onrecord_nouns::{
    Claim, Contradiction, Drift, Figure, Findings, InferredDate, Moment, Position, Reading, Report, ReportId,
    Reuse, SourceId, Story,
};
use rusqlite::OptionalExtension;
use rusqlite::types::Value;
use sha2::{Digest, Sha256};

use crate::case::Case;
use crate::error::KeepError;
use crate::findings::{Context, LazyTexts, taken};
use crate::kept::{Kept, unsummed};
use crate::pack::{KeptSource, NoTexts, Numbers, Spoken, unpack};
use crate::report::{Depth, GATHERED, certainty, is_anonymous, statement_number, statement_place};
use crate::seal::Seal;
use crate::sources::{folded, forms, known_words};

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: "input 3 (`a.txt`)", "report r1f…, reading", "claim 7".
    pub place: String,
    /// What.
    pub what: String,
}

/// What was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// What does not hold.
    pub faults: Vec<Fault>,
    /// Inputs whose bytes were hashed again.
    pub inputs: usize,
    /// Inputs that a redacted copy leaves out.
    pub left_out: usize,
    /// Reports whose text and reading were taken up.
    pub reports: usize,
    /// Statements and findings whose places were cut again.
    pub records: usize,
    /// Lines of the log.
    pub lines: usize,
    /// How the seal stands; `None` if it could not be read.
    pub seal: Option<Seal>,
}

impl Verified {
    fn fault(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.faults.push(Fault {
            place: place.into(),
            what: what.into(),
        });
    }

    /// Keeps a result, or the fault that it is.
    fn hold<T>(&mut self, place: &str, result: Result<T, KeepError>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(KeepError::Damaged { what, .. }) => {
                self.fault(place, what);
                None
            }
            Err(error) => {
                self.fault(place, error.to_string());
                None
            }
        }
    }
}

impl Case {
    /// Checks everything; `step` is told after each report how many there were.
    ///
    /// Nothing that is damaged stops the rest from being checked.
    pub fn verify(&self, step: &dyn Fn(usize)) -> Verified {
        let mut verified = Verified::default();
        self.check_structure(&mut verified);
        self.check_log(&mut verified);
        self.check_inputs(&mut verified);
        let numbers = self.report_numbers();
        if let Some(reports) = verified.hold("table `report`", numbers) {
            for (done, (key, id)) in reports.iter().enumerate() {
                self.check_report(*key, *id, &mut verified);
                step(done + 1);
            }
            self.check_findings(&reports, &mut verified);
        }
        let verdicts = self.verdicts();
        verified.hold("table `verdict`", verdicts);
        let seal = self.seal();
        verified.seal = verified.hold("the seal", seal);
        if verified.seal == Some(Seal::Broken) {
            let what = if verified.faults.is_empty() {
                "bytes have changed since the last run closed, outside of all records: in an index, in free \
                 room, or in the tables `run`, `origin`, `change` or `setting`"
            } else {
                "bytes have changed since the last run closed"
            };
            verified.fault("the seal", what);
        }
        verified
    }

    /// What the database says of itself.
    fn check_structure(&self, verified: &mut Verified) {
        let checked: Result<Vec<String>, KeepError> = self.try_sql(|connection| {
            let mut query = connection.prepare("PRAGMA integrity_check(50)")?;
            let rows = query.query_map([], |row| row.get(0))?;
            rows.collect()
        });
        for line in verified.hold("the file", checked).unwrap_or_default() {
            if line != "ok" {
                verified.fault("the file", line);
            }
        }
        let loose: Result<Vec<(String, Option<i64>)>, KeepError> = self.try_sql(|connection| {
            let mut query = connection.prepare("PRAGMA foreign_key_check")?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        });
        for (table, row) in verified.hold("the file", loose).unwrap_or_default() {
            let place = format!("table `{table}`, row {}", row.unwrap_or_default());
            verified.fault(place, "it points at a row that is not there");
        }
    }

    fn check_log(&self, verified: &mut Verified) {
        let log = self.log();
        if let Some((lines, broken)) = verified.hold("the log", log) {
            verified.lines = lines.len();
            for line in broken {
                let place = format!("log line {line}");
                verified.fault(
                    place,
                    "it does not follow from the line before: one of the two was changed",
                );
            }
        }
    }

    fn check_inputs(&self, verified: &mut Verified) {
        let inputs = self.inputs();
        for input in verified.hold("table `input`", inputs).unwrap_or_default() {
            let place = match input.paths.first() {
                Some(path) => format!("input {} (`{path}`)", input.id),
                None => format!("input {}", input.id),
            };
            match self.input_bytes(input.id) {
                Err(KeepError::Redacted(_)) => verified.left_out += 1,
                Err(error) => {
                    verified.hold::<()>(&place, Err(error));
                }
                Ok(bytes) => {
                    verified.inputs += 1;
                    let hash: String = Sha256::digest(&bytes)
                        .iter()
                        .map(|byte| format!("{byte:02x}"))
                        .collect();
                    if hash != input.sha256 {
                        verified.fault(
                            &place,
                            format!("its bytes hash to {hash}, not to {}", input.sha256),
                        );
                    }
                    if bytes.len() as u64 != input.size {
                        let what = format!("it has {} bytes, not {}", bytes.len(), input.size);
                        verified.fault(&place, what);
                    }
                }
            }
        }
    }

    fn check_report(&self, key: ReportId, id: i64, verified: &mut Verified) {
        let place = format!("report {key}");
        let row = self.try_sql(|connection| {
            connection
                .prepare_cached(
                    "SELECT state, input, record, path, url, outlet, domain, published_kind, published_from,
                            published_to, language, n_statements FROM report WHERE id = ?1",
                )?
                .query_row([id], |row| {
                    let columns: Vec<Value> = (2..12).map(|at| row.get(at)).collect::<Result<_, _>>()?;
                    Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, columns))
                })
        });
        let Some((state, input, columns)) = verified.hold(&place, row) else {
            return;
        };
        let (report, reading) = if state == GATHERED {
            let report = self.report(key);
            (verified.hold(&place, report), None)
        } else {
            match verified.hold(&place, self.pair(key, Depth::Whole)) {
                Some((report, reading)) => (Some(report), Some(reading)),
                None => (None, None),
            }
        };
        let Some(report) = report else { return };
        verified.reports += 1;
        if report.id != key {
            verified.fault(&place, format!("its record is that of {}", report.id));
        }
        let said = reading.as_ref().map_or(0, |reading| reading.statements.len());
        if columns != columns_of(&report, said) {
            verified.fault(&place, "its columns are not those of its record");
        }
        self.check_text(&report, input, &place, verified);
        if let Some(reading) = &reading {
            self.check_statements(&report, reading, (id, &place), verified);
        }
    }

    /// Whether a text still is what its input says.
    fn check_text(&self, report: &Report, input: i64, place: &str, verified: &mut Verified) {
        let Ok(bytes) = self.input_bytes(input) else {
            return;
        };
        let hash: String = Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        if hash != report.input.sha256 {
            verified.fault(
                place,
                "it was made from another input than the one it is kept with",
            );
        }
        let text = report.text.as_str().as_bytes();
        if report.source_map.is_identity() {
            if text != bytes {
                verified.fault(place, "its text is not its input");
            }
            return;
        }
        for run in report.source_map.runs() {
            let (start, length) = (run.text as usize, run.text_len as usize);
            let words = text.get(start..start + length);
            let from = usize::try_from(run.file).unwrap_or(usize::MAX);
            let to = from.saturating_add(usize::try_from(run.file_len).unwrap_or(usize::MAX));
            let Some((words, made_from)) = words.zip(bytes.get(from..to)) else {
                verified.fault(
                    place,
                    format!("the run at {start} of its text leads out of the input"),
                );
                return;
            };
            // Runs of other lengths are unescaped or decoded; letters of one byte are never changed.
            if run.file_len == u64::from(run.text_len) && words.is_ascii() && words != made_from {
                verified.fault(place, format!("its text differs from the input at {start}"));
                return;
            }
        }
    }

    fn check_statements(
        &self,
        report: &Report,
        reading: &Reading,
        (id, place): (i64, &str),
        verified: &mut Verified,
    ) {
        type Row = (i64, String, String, Option<i64>, bool, Vec<u8>);
        let rows: Result<Vec<Row>, KeepError> = self.try_sql(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT id, mode, certainty, speaker, anonymous, packed FROM statement
                 WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
            )?;
            let range = [statement_number(id, 0), statement_number(id, usize::MAX)];
            let rows = query.query_map(range, |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                    row.get(5)?,
                ))
            })?;
            rows.collect()
        });
        let rows = verified.hold(place, rows).unwrap_or_default();
        if rows.len() != reading.statements.len() {
            let what = format!(
                "{} statements in the table, {} in its reading",
                rows.len(),
                reading.statements.len()
            );
            verified.fault(place, what);
        }
        for (number, mode, sure, speaker, anonymous, packed) in rows {
            let at = statement_place(number).1;
            let place = format!("statement {}#{at}", report.id);
            let Some(said) = reading.statements.get(at as usize) else {
                verified.fault(place, "its reading has no such statement");
                continue;
            };
            verified.records += 1;
            if mode != said.mode.as_str()
                || sure != certainty(said)
                || anonymous != is_anonymous(reading, said)
            {
                verified.fault(&place, "its columns are not those of its record");
            }
            if packed.is_empty() {
                continue;
            }
            let spoken: Result<Spoken, _> = unsummed(&packed)
                .and_then(|packed| unpack(packed, Some(&report.text), &NoTexts, &Numbers::default()));
            match spoken {
                Ok(spoken) if spoken.speaker.map(|source| i64::from(source.0)) != speaker => {
                    verified.fault(place, "its speaker is not that of its record");
                }
                Ok(_) => {}
                Err(damage) => verified.fault(place, damage.to_string()),
            }
        }
        let cast: Result<Option<Vec<u8>>, KeepError> = self.try_sql(|connection| {
            connection
                .prepare_cached("SELECT sources FROM cast WHERE report = ?1")?
                .query_row([id], |row| row.get(0))
                .optional()
        });
        if let Some(Some(cast)) = verified.hold(place, cast) {
            let sources: Result<Vec<Option<SourceId>>, _> = taken(&cast, &NoTexts, &Numbers::default());
            match sources {
                Ok(sources) if sources.len() != reading.entities.len() => {
                    verified.fault(place, "its sources are not as many as its entities");
                }
                Ok(_) => {}
                Err(damage) => verified.fault(place, format!("its sources: {damage}")),
            }
        }
    }

    fn check_findings(&self, reports: &BTreeMap<ReportId, i64>, verified: &mut Verified) {
        let texts = LazyTexts {
            case: self,
            known: RefCell::default(),
        };
        let context = Context {
            connection: &self.connection,
            run: None,
            reports,
            scope: reports,
            partial: false,
            later: false,
            texts: &texts,
        };
        self.check_all::<Reuse>(&context, verified);
        self.check_all::<Position>(&context, verified);
        self.check_all::<Figure>(&context, verified);
        self.check_all::<Moment>(&context, verified);
        self.check_all::<Story>(&context, verified);
        self.check_all::<Claim>(&context, verified);
        self.check_all::<Contradiction>(&context, verified);
        self.check_all::<Drift>(&context, verified);
        self.check_sources(&texts, verified);
        let dates: Result<Vec<(i64, Vec<u8>)>, KeepError> = self.try_sql(|connection| {
            let mut query = connection.prepare("SELECT report, packed FROM inferred_date")?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        });
        for (id, packed) in verified.hold("table `inferred_date`", dates).unwrap_or_default() {
            verified.records += 1;
            if let Err(damage) = taken::<InferredDate>(&packed, &NoTexts, &Numbers::default()) {
                verified.fault(format!("inferred date of report {id}"), damage.to_string());
            }
        }
    }

    fn check_all<T: Kept>(&self, context: &Context<'_>, verified: &mut Verified) {
        let columns = T::COLUMNS.join(", ");
        let sql = format!("SELECT id, home, packed, {columns} FROM {}", T::TABLE);
        let checked = self.try_sql(|connection| {
            let mut query = connection.prepare(&sql)?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let (id, home): (i64, i64) = (row.get(0)?, row.get(1)?);
                let packed: Vec<u8> = row.get(2)?;
                let found: Vec<Value> = (3..3 + T::COLUMNS.len())
                    .map(|at| row.get(at))
                    .collect::<Result<_, _>>()?;
                let place = format!("{} {id}", T::TABLE);
                verified.records += 1;
                match taken::<T>(&packed, context.texts, &Numbers::default()) {
                    Err(damage) => verified.fault(place, damage.to_string()),
                    Ok(record) => {
                        let none = Findings::default();
                        let first = record.rests(&none).first().map(|key| context.report(*key));
                        // Where a contradiction of positions is at home follows from other rows.
                        let at_home =
                            T::TABLE == Contradiction::TABLE || first.is_none_or(|first| first == home);
                        if found != record.columns(context, &none, &Numbers::default()) || !at_home {
                            verified.fault(place, "its columns are not those of its record");
                        }
                    }
                }
            }
            Ok(())
        });
        verified.hold(&format!("table `{}`", T::TABLE), checked);
    }

    fn check_sources(&self, texts: &LazyTexts<'_>, verified: &mut Verified) {
        let checked = self.try_sql(|connection| {
            let mut query = connection
                .prepare("SELECT id, packed, name, folded, forms, kind, known, actor FROM source")?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let id: i64 = row.get(0)?;
                let packed: Vec<u8> = row.get(1)?;
                let found: Vec<Value> = (2..8).map(|at| row.get(at)).collect::<Result<_, _>>()?;
                verified.records += 1;
                match taken::<KeptSource>(&packed, texts, &Numbers::default()) {
                    Err(damage) => verified.fault(format!("source {id}"), damage.to_string()),
                    Ok(KeptSource { source, .. }) => {
                        let columns: Vec<Value> = vec![
                            source.name.clone().into(),
                            folded(&source.name).into(),
                            forms(&source).into(),
                            source.kind.as_str().to_owned().into(),
                            source.known.as_ref().map(known_words).into(),
                            source.actor.map(|actor| actor.0).into(),
                        ];
                        if columns != found {
                            verified.fault(format!("source {id}"), "its columns are not those of its record");
                        }
                    }
                }
            }
            Ok(())
        });
        verified.hold("table `source`", checked);
    }
}

/// What the columns of a report should hold.
fn columns_of(report: &Report, said: usize) -> Vec<Value> {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let days = report.published.days;
    vec![
        report.input.record.map(number).into(),
        report.input.path.clone().into(),
        report.input.url.clone().into(),
        report.outlet.name.clone().into(),
        report.outlet.domain.clone().into(),
        report.published.kind.as_str().to_owned().into(),
        days.from.map(|day| day.to_string()).into(),
        days.to.map(|day| day.to_string()).into(),
        report.language.map(|language| language.code.to_owned()).into(),
        i64::try_from(said).unwrap_or(i64::MAX).into(),
    ]
}
