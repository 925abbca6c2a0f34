//! What does a case hold, in lists that are quick however large it is?
//!
//! Everything here is asked of indexes and cut to the length that is wanted; only the records that are
//! shown are taken up.

use std::collections::BTreeMap;

use onrecord_nouns::{ReportId, Text};
use rusqlite::params;

use crate::case::Case;
use crate::error::KeepError;
use crate::report::key_of;

/// A claim as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimRow {
    /// Its number in the case, which lasts.
    pub id: i64,
    /// The story that its label is in, by number.
    pub story: Option<i64>,
    /// The report that its label stands in.
    pub report: ReportId,
    /// Its label: the words of its clearest statement.
    pub words: String,
    /// Statements that say it.
    pub n_statements: u32,
    /// Statements that deny it.
    pub n_denials: u32,
    /// Reports that carry it.
    pub n_reports: u32,
    /// The least number of independent origins.
    pub least: u32,
    /// The most that there could be.
    pub most: u32,
    /// Lines of transmission.
    pub lines: u32,
    /// Letter and number.
    pub indicator: String,
}

/// Which claims are wanted.
#[derive(Clone, Copy, Debug)]
pub struct ClaimQuery {
    /// Those of one story only, by number.
    pub story: Option<i64>,
    /// At least so many reports carry it.
    pub least_reports: u32,
    /// At most so many claims,
    pub limit: u32,
    /// after so many others.
    pub offset: u32,
}

impl Default for ClaimQuery {
    fn default() -> Self {
        Self {
            story: None,
            least_reports: 1,
            limit: 100,
            offset: 0,
        }
    }
}

/// A story as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryRow {
    /// Its number in the case, which lasts.
    pub id: i64,
    /// How many reports are in it.
    pub n_reports: u32,
    /// One of its reports.
    pub report: ReportId,
}

impl Case {
    /// How many of each noun the case holds.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn counts(&self) -> Result<Vec<(&'static str, u64)>, KeepError> {
        let mut counts = Vec::new();
        for (noun, table) in [
            ("inputs", "input"),
            ("reports", "report"),
            ("statements", "statement"),
            ("sources", "source"),
            ("stories", "story"),
            ("threads", "thread"),
            ("claims", "claim"),
            ("shared passages", "reuse"),
            ("positions", "position"),
            ("figures", "figure"),
            ("moments", "moment"),
            ("contradictions", "contradiction"),
            ("drifts", "drift"),
            ("verdicts", "verdict"),
            ("runs", "run"),
        ] {
            // Each statement has a row in the index of words, and that row is small.
            let counted = match table {
                "statement" => "statement_words_docsize",
                table => table,
            };
            let count: i64 = self.one(&format!("SELECT count(*) FROM {counted}"))?;
            counts.push((noun, count.cast_unsigned()));
        }
        let (unread, uncompared) = self.waiting()?;
        counts.push(("not yet read", unread as u64));
        counts.push(("not yet compared", uncompared as u64));
        Ok(counts)
    }

    /// Claims, those that most reports carry on the fewest origins first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn claims(&self, query: &ClaimQuery) -> Result<Vec<ClaimRow>, KeepError> {
        // A story has few reports: its claims are looked up by them, not picked out of all.
        let (from, of_story) = match query.story {
            Some(_) => (
                "report CROSS JOIN claim ON claim.home = report.id",
                "report.story = ?2",
            ),
            None => ("claim JOIN report ON report.id = claim.home", "?2 IS NULL"),
        };
        let rows = self.try_sql(|connection| {
            let mut prepared = connection.prepare_cached(&format!(
                "SELECT claim.id, report.story, report.key, claim.n_statements, claim.n_denials, claim.n_reports,
                        claim.least, claim.most, claim.lines, claim.indicator, claim.label_start, claim.label_end
                 FROM {from} WHERE claim.n_reports >= ?1 AND {of_story}
                 ORDER BY claim.n_reports DESC, claim.least, claim.ord LIMIT ?3 OFFSET ?4"
            ))?;
            let values = params![query.least_reports, query.story, query.limit, query.offset];
            let rows = prepared.query_map(values, |row| {
                let place: (usize, usize) = (
                    usize::try_from(row.get::<_, i64>(10)?).unwrap_or(0),
                    usize::try_from(row.get::<_, i64>(11)?).unwrap_or(0),
                );
                let claim = ClaimRow {
                    id: row.get(0)?,
                    story: row.get(1)?,
                    report: key_of(row, 2)?,
                    words: String::new(),
                    n_statements: row.get(3)?,
                    n_denials: row.get(4)?,
                    n_reports: row.get(5)?,
                    least: row.get(6)?,
                    most: row.get(7)?,
                    lines: row.get(8)?,
                    indicator: row.get(9)?,
                };
                Ok((claim, place))
            })?;
            rows.collect::<Result<Vec<_>, _>>()
        })?;
        let mut claims = Vec::with_capacity(rows.len());
        let mut texts: BTreeMap<ReportId, Text> = BTreeMap::new();
        for (mut claim, (start, end)) in rows {
            let text = match texts.get(&claim.report) {
                Some(text) => text.clone(),
                None => {
                    let text = self.text_at(self.known(claim.report)?)?;
                    texts.insert(claim.report, text.clone());
                    text
                }
            };
            claim.words = match text.span(start, end) {
                Some(span) => text.slice(span).to_owned(),
                None => {
                    return Err(KeepError::Damaged {
                        path: self.path.clone(),
                        what: format!(
                            "claim {}: its label {start}..{end} does not fit the text",
                            claim.id
                        ),
                    });
                }
            };
            claims.push(claim);
        }
        Ok(claims)
    }

    /// Stories, the largest first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn stories(&self, limit: u32, offset: u32) -> Result<Vec<StoryRow>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT story.id, n_reports, report.key FROM story CROSS JOIN report ON report.id = story.home
                 ORDER BY n_reports DESC, ord LIMIT ?1 OFFSET ?2",
            )?;
            let rows = query.query_map([limit, offset], |row| {
                Ok(StoryRow {
                    id: row.get(0)?,
                    n_reports: row.get(1)?,
                    report: key_of(row, 2)?,
                })
            })?;
            rows.collect()
        })
    }

    /// The reports that a name fits: a key, a path, a file name, a URL, an input's hash.
    ///
    /// # Errors
    ///
    /// If none fits, or the file cannot be read.
    pub fn reports_named(&self, name: &str) -> Result<Vec<ReportId>, KeepError> {
        if let Ok(crate::Target::Report(key)) = name.parse() {
            return self.known(key).map(|_| vec![key]);
        }
        let found: Vec<ReportId> = self.try_sql(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT report.key FROM report JOIN input ON input.id = report.input
                 WHERE report.path = ?1 OR report.url = ?1 OR report.path LIKE '%/' || ?2 ESCAPE '\\'
                    OR lower(hex(input.sha256)) = lower(?1)
                    OR input.id IN (SELECT input FROM origin WHERE path = ?1)
                 ORDER BY report.id",
            )?;
            let escaped = name.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            let rows = query.query_map([name, escaped.as_str()], |row| key_of(row, 0))?;
            rows.collect()
        })?;
        if found.is_empty() {
            return Err(KeepError::Unknown {
                what: "report",
                name: name.to_owned(),
            });
        }
        Ok(found)
    }
}
