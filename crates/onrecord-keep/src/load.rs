//! How does a case give back what was found in it?
//!
//! The whole case, as one comparison would give it: the same lists in the same order, so that every
//! command that reads a pile reads a case. Lists that must be quick are asked of [`crate::list`].

use std::collections::BTreeMap;

use onrecord_nouns::{
    Attributed, Contradiction, Drift, EntityId, Figure, Findings, InferredDate, Moment, Position, Reading,
    Report, ReportId, Reuse, Source, SourceId, StatementId, StatementRef, Story, StoryId, Text, Thread,
};

use crate::case::Case;
use crate::error::KeepError;
use crate::findings::taken;
use crate::kept::Kept;
use crate::pack::{Damage, KeptSource, NoTexts, Numbers, Pack, Spoken, Texts};
use crate::report::{COMPARED, Depth, key_of, statement_number};

/// Reports, what each says, and what they add up to.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The reports and what each says, in order of report.
    pub pairs: Vec<(Report, Reading)>,
    /// What they add up to.
    pub findings: Findings,
    /// The run that last gathered reports of the case again, for [`Case::load_findings`].
    pub gathered: Option<String>,
}

/// The setting that names the run that last gathered reports again.
pub(crate) const GATHERED_AGAIN: &str = "gathered again";

impl Case {
    /// The whole case.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or a record of it is damaged.
    pub fn load(&self, depth: Depth) -> Result<Loaded, KeepError> {
        self.at_one_moment(|| {
            let ids = self.ids()?;
            let numbers: Vec<i64> = ids.values().copied().collect();
            let pairs = self.pairs_at(&numbers, depth)?;
            let findings = self.findings_over(&pairs, &ids)?;
            let gathered = self.setting(GATHERED_AGAIN)?;
            Ok(Loaded {
                pairs,
                findings,
                gathered,
            })
        })
    }

    /// What reports add up to that were loaded before, as after a verdict. `None` if they are not those of
    /// the case any more, or were read again since.
    ///
    /// # Errors
    ///
    /// As [`Case::load`].
    pub fn load_findings(
        &self,
        pairs: &[(Report, Reading)],
        gathered: Option<&str>,
    ) -> Result<Option<Findings>, KeepError> {
        self.at_one_moment(|| {
            let ids = self.ids()?;
            let same = ids.keys().eq(pairs.iter().map(|(report, _)| &report.id))
                && self.setting(GATHERED_AGAIN)?.as_deref() == gathered;
            same.then(|| self.findings_over(pairs, &ids)).transpose()
        })
    }

    /// Reads several things as they stood at one moment, whatever a writer does meanwhile.
    fn at_one_moment<T>(&self, read: impl FnOnce() -> Result<T, KeepError>) -> Result<T, KeepError> {
        let failed = |error: rusqlite::Error| KeepError::of(&self.path, &error);
        let moment = self.connection.unchecked_transaction().map_err(failed)?;
        let done = read()?;
        moment.commit().map_err(failed)?;
        Ok(done)
    }

    /// The numbers of the reports that were compared, in order of report.
    fn ids(&self) -> Result<BTreeMap<ReportId, i64>, KeepError> {
        if !self.same_layout()? {
            return Err(KeepError::OtherLayout(self.path.clone()));
        }
        let behind: i64 = self.one("SELECT count(*) FROM report WHERE state < 2 AND story IS NOT NULL")?;
        if behind > 0 {
            return Err(KeepError::Unfinished(self.path.clone()));
        }
        self.try_sql(|connection| {
            let mut query = connection.prepare("SELECT key, id FROM report WHERE state = ?1")?;
            let rows = query.query_map([COMPARED], |row| Ok((key_of(row, 0)?, row.get(1)?)))?;
            rows.collect()
        })
    }

    fn findings_over(
        &self,
        pairs: &[(Report, Reading)],
        ids: &BTreeMap<ReportId, i64>,
    ) -> Result<Findings, KeepError> {
        let texts: BTreeMap<ReportId, Text> = pairs
            .iter()
            .map(|(report, _)| (report.id, report.text.clone()))
            .collect();
        let numbers = Numbers {
            sources: self.places("source")?,
            reuse: self.places("reuse")?,
            positions: self.places("position")?,
            figures: self.places("figure")?,
            moments: self.places("moment")?,
            strict: true,
        };
        let mut findings = Findings {
            sources: self
                .list::<KeptSource>("source", &texts, &numbers)?
                .into_iter()
                .map(|kept| described(kept, pairs))
                .collect(),
            reuse: self.list::<Reuse>(Reuse::TABLE, &texts, &numbers)?,
            stories: self.list::<Story>(Story::TABLE, &texts, &numbers)?,
            claims: self.list::<onrecord_nouns::Claim>("claim", &texts, &numbers)?,
            positions: self.list::<Position>(Position::TABLE, &texts, &numbers)?,
            figures: self.list::<Figure>(Figure::TABLE, &texts, &numbers)?,
            moments: self.list::<Moment>(Moment::TABLE, &texts, &numbers)?,
            contradictions: self.list::<Contradiction>(Contradiction::TABLE, &texts, &numbers)?,
            drifts: self.list::<Drift>(Drift::TABLE, &texts, &numbers)?,
            ..Findings::default()
        };
        findings.threads = self.threads()?;
        for ((report, reading), id) in pairs.iter().zip(ids.values()) {
            self.add_speakers(report, reading, *id, &numbers, &mut findings)?;
        }
        Ok(findings)
    }

    /// The place in its list of each row.
    pub(crate) fn places(&self, table: &str) -> Result<BTreeMap<u32, u32>, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare(&format!("SELECT id FROM {table} ORDER BY ord, id"))?;
            let rows = query.query_map([], |row| row.get::<_, u32>(0))?;
            (0_u32..).zip(rows).map(|(place, id)| Ok((id?, place))).collect()
        })
    }

    fn list<T: Pack>(&self, table: &str, texts: &dyn Texts, numbers: &Numbers) -> Result<Vec<T>, KeepError> {
        let rows: Vec<(i64, Vec<u8>)> = self.try_sql(|connection| {
            let mut query =
                connection.prepare(&format!("SELECT id, packed FROM {table} ORDER BY ord, id"))?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        })?;
        let mut list = Vec::with_capacity(rows.len());
        for (id, packed) in rows {
            match taken(&packed, texts, numbers) {
                Ok(record) => list.push(record),
                // Its other side was compared again and is no longer there.
                Err(damage) if damage.is_gone() && matches!(table, "contradiction" | "drift") => {}
                Err(damage) => return Err(KeepError::damage(&self.path, format!("{table} {id}"), &damage)),
            }
        }
        Ok(list)
    }

    /// The threads that hold several of the stories.
    fn threads(&self) -> Result<Vec<Thread>, KeepError> {
        let places = self.places("story")?;
        let rows: Vec<(i64, String, u32)> = self.try_sql(|connection| {
            let mut query = connection.prepare(
                "SELECT thread.id, about, story FROM thread JOIN thread_story ON thread = thread.id
                 ORDER BY thread.id, place",
            )?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            rows.collect()
        })?;
        let mut threads: BTreeMap<i64, Thread> = BTreeMap::new();
        for (id, about, story) in rows {
            let thread = threads.entry(id).or_insert_with(|| Thread {
                stories: Vec::new(),
                about: about.lines().map(str::to_owned).collect(),
            });
            thread.stories.extend(places.get(&story).copied().map(StoryId));
        }
        Ok(threads
            .into_values()
            .filter(|thread| thread.stories.len() > 1)
            .collect())
    }

    fn add_speakers(
        &self,
        report: &Report,
        reading: &Reading,
        id: i64,
        numbers: &Numbers,
        findings: &mut Findings,
    ) -> Result<(), KeepError> {
        let damaged = |what: &str, damage: &Damage| {
            KeepError::damage(&self.path, format!("report {id}, {what}"), damage)
        };
        let cast: Vec<u8> = self.try_sql(|connection| {
            connection
                .prepare_cached("SELECT sources FROM cast WHERE report = ?1")?
                .query_row([id], |row| row.get(0))
        })?;
        let sources: Vec<Option<SourceId>> =
            taken(&cast, &NoTexts, numbers).map_err(|damage| damaged("cast", &damage))?;
        for (entity, source) in (0_u32..).zip(sources) {
            if let Some(source) = source {
                findings.source_of.insert((report.id, EntityId(entity)), source);
            }
        }
        let rows: Vec<(i64, Vec<u8>)> = self.try_sql(|connection| {
            let mut query = connection
                .prepare_cached("SELECT id, packed FROM statement WHERE id BETWEEN ?1 AND ?2 ORDER BY id")?;
            let range = [statement_number(id, 0), statement_number(id, usize::MAX)];
            let rows = query.query_map(range, |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        })?;
        for (number, packed) in rows {
            let place = crate::report::statement_place(number).1;
            let statement = StatementId(place);
            let Some(said) = reading.statements.get(statement.index()) else {
                return Err(damaged(
                    "statements",
                    &Damage(format!("there is no statement {place}")),
                ));
            };
            if packed.is_empty() {
                continue;
            }
            let spoken: Spoken = taken_in(&packed, &report.text, numbers)
                .map_err(|damage| damaged(&format!("statement {place}"), &damage))?;
            let found: Attributed = spoken.with(
                StatementRef {
                    report: report.id,
                    statement,
                },
                said,
            );
            findings.statements.push(found);
        }
        let date: Option<Vec<u8>> = self.try_sql(|connection| {
            use rusqlite::OptionalExtension;
            connection
                .prepare_cached("SELECT packed FROM inferred_date WHERE report = ?1")?
                .query_row([id], |row| row.get(0))
                .optional()
        })?;
        if let Some(packed) = date {
            let date: InferredDate =
                taken(&packed, &NoTexts, numbers).map_err(|damage| damaged("inferred date", &damage))?;
            findings.inferred_dates.insert(report.id, date);
        }
        Ok(())
    }
}

/// A source with its description, which lies with one of its entities.
fn described(kept: KeptSource, pairs: &[(Report, Reading)]) -> Source {
    let mut source = kept.source;
    source.anonymous = kept.described.and_then(|(key, entity)| {
        let place = pairs.binary_search_by_key(&key, |(report, _)| report.id).ok()?;
        pairs.get(place)?.1.entity(entity)?.anonymous.clone()
    });
    source
}

fn taken_in<T: Pack>(bytes: &[u8], text: &Text, numbers: &Numbers) -> Result<T, Damage> {
    crate::pack::unpack(crate::kept::unsummed(bytes)?, Some(text), &NoTexts, numbers)
}
