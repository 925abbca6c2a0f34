//! Which reports of the case could a new one belong with?
//!
//! Those that share its rarest words, by the full-text index. This only gathers candidates; comparing
//! decides. So a new report disturbs a few stories, however large the case is.

use std::collections::BTreeSet;

use onrecord_nouns::{Report, ReportId};
use rusqlite::{OptionalExtension, params};

use crate::case::Case;
use crate::error::KeepError;
use crate::report::{COMPARED, Depth, GATHERED, READ, key_of, searched};

/// So many of its rarest words speak for a report.
const RAREST: usize = 24;
/// A word that so many reports hold is common: it is not counted to the end.
const COMMON: i64 = 1000;
/// So much of a report is looked at, in bytes.
const LOOKED_AT: usize = 3000;

impl Case {
    /// The reports of the case that share most rare words with a report, nearest first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn near(&self, report: &Report, most: usize) -> Result<Vec<ReportId>, KeepError> {
        let (head, body) = searched(report);
        let end = body.len().min(LOOKED_AT);
        let end = (0..=end).rev().find(|at| body.is_char_boundary(*at)).unwrap_or(0);
        let told = format!("{head}\n{}", body.get(..end).unwrap_or_default());
        let words: BTreeSet<String> = told
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| word.chars().count() > 2)
            .map(str::to_lowercase)
            .collect();
        self.try_sql(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT count(*) FROM (SELECT 1 FROM report_words WHERE report_words MATCH ?1 LIMIT ?2)",
            )?;
            let mut rare: Vec<(i64, &String)> = Vec::new();
            for word in &words {
                let held: i64 = query.query_row(params![format!("\"{word}\""), COMMON], |row| row.get(0))?;
                if (2..COMMON).contains(&held) {
                    rare.push((held, word));
                }
            }
            rare.sort_unstable();
            rare.truncate(RAREST);
            if rare.is_empty() {
                return Ok(Vec::new());
            }
            let any: Vec<String> = rare.iter().map(|(_, word)| format!("\"{word}\"")).collect();
            let mut query = connection.prepare_cached(
                "SELECT report.key FROM report_words JOIN report ON report.id = report_words.rowid
                 WHERE report_words MATCH ?1 AND report.key <> ?2 AND report.state = ?3
                 ORDER BY bm25(report_words, 2.0, 1.0) LIMIT ?4",
            )?;
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let rows = query.query_map(
                params![any.join(" OR "), report.id.0.as_slice(), COMPARED, most],
                |row| key_of(row, 0),
            )?;
            rows.collect()
        })
    }

    /// The reports of the stories that these reports are in, and the reports themselves.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn with_their_stories(&self, reports: &[ReportId]) -> Result<BTreeSet<ReportId>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT other.key FROM report JOIN report AS other ON other.story = report.story
                 WHERE report.key = ?1 AND other.state = ?2",
            )?;
            let mut found: BTreeSet<ReportId> = reports.iter().copied().collect();
            let mut done: BTreeSet<ReportId> = BTreeSet::new();
            for report in reports {
                if done.contains(report) {
                    continue;
                }
                let rows = query.query_map(params![report.0.as_slice(), COMPARED], |row| key_of(row, 0))?;
                for row in rows {
                    let key = row?;
                    done.insert(key);
                    found.insert(key);
                }
            }
            Ok(found)
        })
    }

    /// The story of each report that has one, by its number in the case.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn story_of(&self, report: ReportId) -> Result<Option<i64>, KeepError> {
        self.try_sql(|connection| {
            let found: Option<Option<i64>> = connection
                .prepare_cached("SELECT story FROM report WHERE key = ?1")?
                .query_row([report.0.as_slice()], |row| row.get(0))
                .optional()?;
            Ok(found.flatten())
        })
    }

    /// Reports that were gathered and not read yet, with the others of their outlets that teach which
    /// lines are furniture: in portions of one outlet or more. The reports that wait are named.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn unread(&self) -> Result<Vec<Vec<(ReportId, bool)>>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare(
                "SELECT key, state, coalesce(nullif(domain, ''), lower(outlet)) AS outlet FROM report
                 WHERE state = ?1 ORDER BY outlet, key",
            )?;
            let mut rows = query.query([GATHERED])?;
            let mut portions: Vec<Vec<(ReportId, bool)>> = vec![Vec::new()];
            let mut last: Option<String> = None;
            while let Some(row) = rows.next()? {
                let outlet: String = row.get(2)?;
                let key = key_of(row, 0)?;
                let another = last.as_ref() != Some(&outlet);
                let full = portions.last().is_some_and(|portion| portion.len() >= PORTION);
                if full && (another || outlet.is_empty()) {
                    portions.push(Vec::new());
                }
                if another && !outlet.is_empty() {
                    let teachers = self.teachers(&outlet)?;
                    if let Some(portion) = portions.last_mut() {
                        portion.extend(teachers.into_iter().map(|key| (key, false)));
                    }
                }
                last = Some(outlet);
                if let Some(portion) = portions.last_mut() {
                    portion.push((key, true));
                }
            }
            portions.retain(|portion| !portion.is_empty());
            Ok(portions)
        })
    }

    /// Reports of an outlet that were read before, the latest ones.
    fn teachers(&self, outlet: &str) -> Result<Vec<ReportId>, rusqlite::Error> {
        let mut query = self.connection.prepare_cached(
            "SELECT key FROM (SELECT id, key, state FROM report WHERE domain = ?1 UNION ALL
                 SELECT id, key, state FROM report WHERE coalesce(domain, '') = '' AND lower(outlet) = ?1)
             WHERE state >= ?2 ORDER BY id DESC LIMIT 60",
        )?;
        let rows = query.query_map(params![outlet, READ], |row| key_of(row, 0))?;
        rows.collect()
    }

    /// The reports that were read and not compared yet.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn uncompared(&self) -> Result<Vec<ReportId>, KeepError> {
        self.keys_in(READ)
    }

    /// How many reports were compared.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn n_compared(&self) -> Result<usize, KeepError> {
        let all: i64 = self.one("SELECT count(*) FROM report")?;
        let waiting: i64 = self.one("SELECT count(*) FROM report WHERE state < 2")?;
        Ok(usize::try_from(all - waiting).unwrap_or(0))
    }

    /// The reports that were compared, in order of key.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn compared(&self) -> Result<Vec<ReportId>, KeepError> {
        self.keys_in(COMPARED)
    }

    fn keys_in(&self, state: i64) -> Result<Vec<ReportId>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare("SELECT key FROM report WHERE state = ?1 ORDER BY key")?;
            let rows = query.query_map([state], |row| key_of(row, 0))?;
            rows.collect()
        })
    }

    /// Reports of the last intake before, to weigh words by: as many as are wanted.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn latest(&self, most: usize) -> Result<Vec<ReportId>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection
                .prepare_cached("SELECT key FROM report WHERE state = ?1 ORDER BY id DESC LIMIT ?2")?;
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let rows = query.query_map([COMPARED, most], |row| key_of(row, 0))?;
            rows.collect()
        })
    }

    /// Pairs of report and reading by their keys, in order of key.
    ///
    /// # Errors
    ///
    /// If one of them is not there or damaged.
    pub fn pairs(
        &self,
        reports: impl IntoIterator<Item = ReportId>,
        depth: Depth,
    ) -> Result<Vec<(Report, onrecord_nouns::Reading)>, KeepError> {
        let keys: BTreeSet<ReportId> = reports.into_iter().collect();
        let ids = keys
            .into_iter()
            .map(|key| self.known(key))
            .collect::<Result<Vec<i64>, KeepError>>()?;
        self.pairs_at(&ids, depth)
    }
}

/// So many reports are learned from and read at once, unless one outlet has more.
const PORTION: usize = 512;
