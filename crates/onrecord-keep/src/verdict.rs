//! What did people decide, who did, when, and what holds of it now?
//!
//! Verdicts are lines that are only ever added. One that is taken back stays, with the line that took it
//! back. They name reports and places in them, so every later comparison can honour them, whatever it
//! finds. Surprise: a verdict changes no finding by itself; comparing does, see `onrecord-casework`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use onrecord_nouns::{EntityId, EntityRef, ReportId, SourceId, StatementId, StatementRef, Verdicts};
use rusqlite::{OptionalExtension, params};

use crate::case::{Case, now};
use crate::error::KeepError;
use crate::findings::taken;
use crate::log;
use crate::pack::{NoTexts, Numbers};
use crate::sources::folded;

/// What a verdict is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A report.
    Report(ReportId),
    /// A statement in a report; for a claim, one of its statements.
    Statement(StatementRef),
    /// An entity in a report; for a source, one of its entities.
    Entity(EntityRef),
    /// An outlet, by its name.
    Outlet(String),
    /// A finding that has no name that lasts: its sort, and the places that it stands on.
    Finding(FindingSort, Vec<Place>),
}

/// A place in a report, from byte to byte.
pub type Place = (ReportId, usize, usize);

/// A sort of finding that goes by its places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingSort {
    /// A passage that two reports share.
    Passage,
    /// A change between tellings.
    Drift,
    /// Something that does not fit together.
    Contradiction,
    /// Where somebody stands on an issue.
    Position,
}

impl FindingSort {
    const ALL: [Self; 4] = [Self::Passage, Self::Drift, Self::Contradiction, Self::Position];

    /// Its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Passage => "passage",
            Self::Drift => "drift",
            Self::Contradiction => "contradiction",
            Self::Position => "position",
        }
    }
}

/// What somebody decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The record is right.
    Accept(Target),
    /// The record is wrong: it supports nothing.
    Reject(Target),
    /// Two entities are one source.
    OneSource(EntityRef, EntityRef),
    /// An entity is nobody else.
    OwnSource(EntityRef),
    /// Two statements say the same.
    OneClaim(StatementRef, StatementRef),
    /// A statement says what no other says.
    OwnClaim(StatementRef),
    /// An outlet has this letter, `A` to `F`.
    Grade(String, char),
    /// Words beside a record, without consequence.
    Note(Target),
}

/// A verdict as it stands in the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Its number.
    pub id: i64,
    /// When, UTC.
    pub at: String,
    /// By whom.
    pub by: String,
    /// What was decided.
    pub decision: Decision,
    /// Why, in words for people.
    pub note: String,
    /// The verdict that took it back.
    pub undone_by: Option<i64>,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Report(report) => write!(f, "{report}"),
            Self::Statement(statement) => write!(f, "{}#{}", statement.report, statement.statement.0),
            Self::Entity((report, entity)) => write!(f, "{report}@{}", entity.0),
            Self::Outlet(name) => write!(f, "outlet {name}"),
            Self::Finding(sort, places) => {
                f.write_str(sort.as_str())?;
                for (report, start, end) in places {
                    write!(f, " {report}:{start}-{end}")?;
                }
                Ok(())
            }
        }
    }
}

/// A report by its key: `r` and sixteen digits.
fn report_of(words: &str) -> Option<ReportId> {
    let digits = words.strip_prefix('r')?;
    let number = u64::from_str_radix(digits, 16)
        .ok()
        .filter(|_| digits.len() == 16)?;
    Some(ReportId(number.to_be_bytes()))
}

/// A place as it is written: `r0a1b2c3d4e5f6071:10-24`.
fn place_of(words: &str) -> Option<Place> {
    let (report, bytes) = words.split_once(':')?;
    let (start, end) = bytes.split_once('-')?;
    let (start, end) = (start.parse().ok()?, end.parse().ok()?);
    (start <= end).then_some((report_of(report)?, start, end))
}

impl FromStr for Target {
    type Err = KeepError;
    fn from_str(words: &str) -> Result<Self, KeepError> {
        let parsed = || {
            if let Some(name) = words.strip_prefix("outlet ") {
                return Some(Self::Outlet(name.to_owned()));
            }
            let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
            if let Some(sort) = FindingSort::ALL.into_iter().find(|sort| sort.as_str() == first) {
                let places: Vec<Place> = rest.split(' ').map(place_of).collect::<Option<_>>()?;
                return Some(Self::Finding(sort, places));
            }
            if let Some((report, number)) = words.split_once('#') {
                let statement = StatementId(number.parse().ok()?);
                let report = report_of(report)?;
                return Some(Self::Statement(StatementRef { report, statement }));
            }
            if let Some((report, number)) = words.split_once('@') {
                return Some(Self::Entity((report_of(report)?, EntityId(number.parse().ok()?))));
            }
            report_of(words).map(Self::Report)
        };
        parsed().ok_or_else(|| KeepError::Unknown {
            what: "record",
            name: words.to_owned(),
        })
    }
}

impl Decision {
    /// Its kind, what it is about, and the rest, as they stand in the table.
    fn parts(&self) -> (&'static str, String, String) {
        let statement = |id: &StatementRef| Target::Statement(*id).to_string();
        let entity = |id: &EntityRef| Target::Entity(*id).to_string();
        match self {
            Self::Accept(target) => ("accept", target.to_string(), String::new()),
            Self::Reject(target) => ("reject", target.to_string(), String::new()),
            Self::OneSource(one, other) => ("one-source", entity(one), entity(other)),
            Self::OwnSource(one) => ("own-source", entity(one), String::new()),
            Self::OneClaim(one, other) => ("one-claim", statement(one), statement(other)),
            Self::OwnClaim(one) => ("own-claim", statement(one), String::new()),
            Self::Grade(outlet, letter) => ("grade", format!("outlet {outlet}"), letter.to_string()),
            Self::Note(target) => ("note", target.to_string(), String::new()),
        }
    }

    fn from_parts(kind: &str, target: &str, value: &str) -> Option<Self> {
        let statement = |words: &str| match words.parse() {
            Ok(Target::Statement(id)) => Some(id),
            _ => None,
        };
        let entity = |words: &str| match words.parse() {
            Ok(Target::Entity(id)) => Some(id),
            _ => None,
        };
        Some(match kind {
            "accept" => Self::Accept(target.parse().ok()?),
            "reject" => Self::Reject(target.parse().ok()?),
            "one-source" => Self::OneSource(entity(target)?, entity(value)?),
            "own-source" => Self::OwnSource(entity(target)?),
            "one-claim" => Self::OneClaim(statement(target)?, statement(value)?),
            "own-claim" => Self::OwnClaim(statement(target)?),
            "grade" => Self::Grade(target.strip_prefix("outlet ")?.to_owned(), value.chars().next()?),
            "note" => Self::Note(target.parse().ok()?),
            _ => return None,
        })
    }

    /// What it is about.
    #[must_use]
    pub fn targets(&self) -> Vec<Target> {
        match self {
            Self::Accept(target) | Self::Reject(target) | Self::Note(target) => vec![target.clone()],
            Self::OneSource(one, other) => vec![Target::Entity(*one), Target::Entity(*other)],
            Self::OwnSource(one) => vec![Target::Entity(*one)],
            Self::OneClaim(one, other) => vec![Target::Statement(*one), Target::Statement(*other)],
            Self::OwnClaim(one) => vec![Target::Statement(*one)],
            Self::Grade(outlet, _) => vec![Target::Outlet(outlet.clone())],
        }
    }

    /// Whether findings depend on it. A finding that is rejected stays, with the verdict beside it; what it
    /// rests on can be rejected so that it goes.
    #[must_use]
    pub fn has_consequences(&self) -> bool {
        let beside = |target: &Target| matches!(target, Target::Finding(..));
        match self {
            Self::Accept(_) | Self::Note(_) => false,
            Self::Reject(target) => !beside(target),
            _ => true,
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, target, value) = self.parts();
        write!(f, "{kind} {target}")?;
        if value.is_empty() {
            Ok(())
        } else {
            write!(f, " {value}")
        }
    }
}

impl Case {
    /// Writes a verdict down. Findings follow when they are compared again.
    ///
    /// # Errors
    ///
    /// If it is about nothing that the case has, or the file cannot be written.
    pub fn decide(&mut self, by: &str, decision: &Decision, note: &str) -> Result<i64, KeepError> {
        for target in decision.targets() {
            self.check_target(&target)?;
        }
        if let Decision::Grade(name, letter) = decision
            && !('A'..='F').contains(letter)
        {
            return Err(KeepError::Unknown {
                what: "grade",
                name: format!("{letter} for {name}"),
            });
        }
        let (kind, target, value) = decision.parts();
        let (run, at) = (self.run, now());
        self.write(|connection| {
            if decision.has_consequences() {
                crate::findings::stale(connection)?;
            }
            connection.execute(
                "INSERT INTO verdict (at, by, kind, target, value, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![at, by, kind, target, value, note],
            )?;
            let id = connection.last_insert_rowid();
            log::append(
                connection,
                &at,
                run,
                "verdict",
                &format!("{id} by {by}: {decision}; {note}"),
            )?;
            Ok(id)
        })
    }

    /// Takes a verdict back; gives the verdict.
    ///
    /// # Errors
    ///
    /// If there is none of this number, or it was taken back before, or the file cannot be written.
    pub fn undo(&mut self, by: &str, id: i64, note: &str) -> Result<Verdict, KeepError> {
        let found = self.verdicts()?.into_iter().find(|verdict| verdict.id == id);
        let Some(found) = found.filter(|verdict| verdict.undone_by.is_none()) else {
            return Err(KeepError::Unknown {
                what: "verdict that stands",
                name: id.to_string(),
            });
        };
        let (run, at) = (self.run, now());
        let target = found.decision.parts().1;
        self.write(|connection| {
            if found.decision.has_consequences() {
                crate::findings::stale(connection)?;
            }
            connection.execute(
                "INSERT INTO verdict (at, by, kind, target, value, note, undoes)
                 VALUES (?1, ?2, 'undo', ?3, '', ?4, ?5)",
                params![at, by, target, note, id],
            )?;
            log::append(
                connection,
                &at,
                run,
                "undone",
                &format!("verdict {id} by {by}; {note}"),
            )
        })?;
        Ok(found)
    }

    /// All verdicts in the order in which they were given, those that were taken back too.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or a verdict in it cannot be understood.
    pub fn verdicts(&self) -> Result<Vec<Verdict>, KeepError> {
        type Row = (i64, String, String, [String; 3], String, Option<i64>);
        let rows: Vec<Row> = self.try_sql(|connection| {
            let mut query = connection.prepare(
                "SELECT id, at, by, kind, target, value, note,
                            (SELECT min(id) FROM verdict AS later WHERE later.undoes = verdict.id)
                     FROM verdict WHERE undoes IS NULL ORDER BY id",
            )?;
            let rows = query.query_map([], |row| {
                let parts = [row.get(3)?, row.get(4)?, row.get(5)?];
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    parts,
                    row.get(6)?,
                    row.get(7)?,
                ))
            })?;
            rows.collect()
        })?;
        let mut verdicts = Vec::with_capacity(rows.len());
        for (id, at, by, [kind, target, value], note, undone_by) in rows {
            let decision =
                Decision::from_parts(&kind, &target, &value).ok_or_else(|| KeepError::Damaged {
                    path: self.path.clone(),
                    what: format!("verdict {id}: `{kind} {target} {value}` cannot be understood"),
                })?;
            verdicts.push(Verdict {
                id,
                at,
                by,
                decision,
                note,
                undone_by,
            });
        }
        Ok(verdicts)
    }

    /// What holds now of all that was decided, for comparing to honour.
    ///
    /// # Errors
    ///
    /// As [`Case::verdicts`].
    pub fn decided(&self) -> Result<Verdicts, KeepError> {
        let mut decided = Verdicts::default();
        for verdict in self
            .verdicts()?
            .into_iter()
            .filter(|verdict| verdict.undone_by.is_none())
        {
            match verdict.decision {
                Decision::Accept(Target::Statement(statement)) => {
                    decided.rejected.remove(&statement);
                }
                Decision::Reject(Target::Statement(statement)) => {
                    decided.rejected.insert(statement);
                }
                Decision::OneSource(one, other) => decided.one_source.push((one, other)),
                Decision::OwnSource(one) => {
                    decided.own_source.insert(one);
                }
                Decision::OneClaim(one, other) => decided.one_claim.push((one, other)),
                Decision::OwnClaim(one) => {
                    decided.own_claim.insert(one);
                }
                Decision::Accept(_) | Decision::Reject(_) | Decision::Grade(..) | Decision::Note(_) => {}
            }
        }
        Ok(decided)
    }

    /// The grades that people gave to outlets here, by name; the latest holds.
    ///
    /// # Errors
    ///
    /// As [`Case::verdicts`].
    pub fn grades(&self) -> Result<BTreeMap<String, char>, KeepError> {
        let mut grades = BTreeMap::new();
        for verdict in self
            .verdicts()?
            .into_iter()
            .filter(|verdict| verdict.undone_by.is_none())
        {
            if let Decision::Grade(outlet, letter) = verdict.decision {
                grades.insert(outlet, letter);
            }
        }
        Ok(grades)
    }

    /// The reports in which the sources of these entities occur.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn reports_of_entities(&self, entities: &[EntityRef]) -> Result<BTreeSet<ReportId>, KeepError> {
        let casts = self.casts()?;
        let source = |(report, entity): &EntityRef| casts.get(report)?.get(entity.index()).copied().flatten();
        let wanted: BTreeSet<u32> = entities
            .iter()
            .filter_map(source)
            .map(|source| source.0)
            .collect();
        let mut reports = reports_with(&casts, &wanted);
        reports.extend(entities.iter().map(|(report, _)| *report));
        Ok(reports)
    }

    /// The reports in which sources occur, by the numbers of these in the case.
    pub(crate) fn reports_of_sources(
        &self,
        sources: &BTreeSet<u32>,
    ) -> Result<BTreeSet<ReportId>, KeepError> {
        if sources.is_empty() {
            return Ok(BTreeSet::new());
        }
        Ok(reports_with(&self.casts()?, sources))
    }

    /// The source of each entity of each report, in numbers of the case.
    pub(crate) fn casts(&self) -> Result<Casts, KeepError> {
        self.try_sql(|connection| {
            let mut query = connection.prepare(
                "SELECT report.key, kept.sources FROM cast AS kept JOIN report ON report.id = kept.report",
            )?;
            let rows = query.query_map([], |row| {
                let packed: Vec<u8> = row.get(1)?;
                let cast = taken(&packed, &NoTexts, &Numbers::default()).unwrap_or_default();
                Ok((crate::report::key_of(row, 0)?, cast))
            })?;
            rows.collect()
        })
    }

    /// The reports that an outlet published, by its name or domain, and those that name it as a source.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn reports_of_outlet(&self, name: &str) -> Result<BTreeSet<ReportId>, KeepError> {
        let (published, sources) = self.try_sql(|connection| {
            let mut query = connection.prepare(
                "SELECT report.key FROM report LEFT JOIN source ON source.id = report.publisher
                 WHERE report.outlet = ?1 OR report.domain = ?1 OR source.name = ?1",
            )?;
            let published: BTreeSet<ReportId> = query
                .query_map([name], |row| crate::report::key_of(row, 0))?
                .collect::<Result<_, _>>()?;
            let mut query = connection.prepare(
                "SELECT id FROM source WHERE folded = ?1 OR instr(char(10) || forms || char(10), char(10) || ?1 || char(10)) > 0",
            )?;
            let sources: BTreeSet<u32> = query
                .query_map([folded(name)], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            Ok((published, sources))
        })?;
        let mut reports = self.reports_of_sources(&sources)?;
        reports.extend(published);
        Ok(reports)
    }

    /// Says that no finding depends on what was decided last.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn nothing_follows(&mut self) -> Result<(), KeepError> {
        self.write(|connection| connection.execute("DELETE FROM setting WHERE name = 'stale'", []))?;
        Ok(())
    }

    fn check_target(&self, target: &Target) -> Result<(), KeepError> {
        let unknown = |what| KeepError::Unknown {
            what,
            name: target.to_string(),
        };
        match target {
            Target::Outlet(_) => Ok(()),
            Target::Report(report) => self.known(*report).map(|_| ()),
            Target::Finding(_, places) => {
                for (report, start, end) in places {
                    let text = self.text_at(self.known(*report)?)?;
                    text.span(*start, *end).ok_or_else(|| unknown("place"))?;
                }
                Ok(())
            }
            Target::Statement(statement) => {
                let report = self.known(statement.report)?;
                let number = crate::report::statement_number(report, statement.statement.index());
                let found: Option<i64> = self.try_sql(|connection| {
                    connection
                        .query_row("SELECT 1 FROM statement WHERE id = ?1", [number], |row| {
                            row.get(0)
                        })
                        .optional()
                })?;
                found.map(|_| ()).ok_or_else(|| unknown("statement"))
            }
            Target::Entity((report, entity)) => {
                let (_, reading) = self.pair(*report, crate::report::Depth::Told)?;
                reading
                    .entity(*entity)
                    .map(|_| ())
                    .ok_or_else(|| unknown("entity"))
            }
        }
    }
}

pub(crate) type Casts = BTreeMap<ReportId, Vec<Option<SourceId>>>;

fn reports_with(casts: &Casts, wanted: &BTreeSet<u32>) -> BTreeSet<ReportId> {
    let holds = |cast: &[Option<SourceId>]| cast.iter().flatten().any(|source| wanted.contains(&source.0));
    casts
        .iter()
        .filter(|(_, cast)| holds(cast))
        .map(|(report, _)| *report)
        .collect()
}
