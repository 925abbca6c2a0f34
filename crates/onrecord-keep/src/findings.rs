//! How are findings kept, so that their numbers last?
//!
//! A comparison counts its findings anew each time. Here each is matched with what the case holds: the
//! same record keeps its number, a claim or story that grew keeps its number too, and what is new,
//! changed or gone is written down. A comparison of a part of the case (`scope`) replaces only what
//! rests on that part alone. Surprise: `ord`, the place in the list of the last comparison, may move;
//! `id` never does.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use onrecord_nouns::{Evidence, Findings, Reading, RecordRef, ReportId, StatementRef, Text};
use rusqlite::{Connection, OptionalExtension, params};

use crate::case::{Case, now};
use crate::error::KeepError;
use crate::kept::{Kept, summed, unsummed};
use crate::pack::{Damage, Numbers, Pack, Texts, pack, unpack};
use crate::report::{COMPARED, statement_number};
use crate::{links, log, sources};

/// A comparison of more reports is summed up in the log, not told finding by finding.
const TOLD_ONE_BY_ONE: usize = 2000;

/// How many findings of each sort came, changed and went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// By noun: new, changed, gone.
    pub of: BTreeMap<&'static str, (usize, usize, usize)>,
}

impl Changes {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.of.values().all(|counts| *counts == (0, 0, 0))
    }

    /// In words for people: "claims +3 ~1 -2".
    #[must_use]
    pub fn words(&self) -> String {
        let words: Vec<String> = self
            .of
            .iter()
            .filter(|(_, counts)| **counts != (0, 0, 0))
            .map(|(noun, (new, changed, gone))| format!("{noun} +{new} ~{changed} -{gone}"))
            .collect();
        words.join(", ")
    }
}

/// Marks the findings as behind what was decided or taken out, until the next comparison.
pub(crate) fn stale(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.execute(
        "INSERT INTO setting VALUES ('stale', 'yes') ON CONFLICT DO NOTHING",
        [],
    )?;
    Ok(())
}

/// What keeping needs to know at every step.
pub(crate) struct Context<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) run: Option<i64>,
    /// Numbers of reports in the case.
    pub(crate) reports: &'a BTreeMap<ReportId, i64>,
    /// Those that were compared.
    pub(crate) scope: &'a BTreeMap<ReportId, i64>,
    /// Whether only a part was compared.
    pub(crate) partial: bool,
    /// Whether anything was kept before: on the first comparison, nothing changes.
    pub(crate) later: bool,
    pub(crate) texts: &'a dyn Texts,
}

impl Context<'_> {
    /// Writes a change down.
    pub(crate) fn changed(
        &self,
        noun: &str,
        id: i64,
        what: &str,
        detail: &str,
    ) -> Result<(), rusqlite::Error> {
        if self.later {
            self.connection
                .prepare_cached("INSERT INTO change VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute(params![self.run, noun, id, what, detail])?;
        }
        Ok(())
    }

    pub(crate) fn report(&self, key: ReportId) -> i64 {
        self.reports.get(&key).copied().unwrap_or(0)
    }

    pub(crate) fn statement(&self, statement: StatementRef) -> i64 {
        statement_number(self.report(statement.report), statement.statement.index())
    }
}

/// Texts of reports, looked up when evidence asks for them.
pub(crate) struct LazyTexts<'a> {
    pub(crate) case: &'a Case,
    pub(crate) known: RefCell<BTreeMap<ReportId, Text>>,
}

/// Stands for every text where places are only moved from one record to another, and never cut.
pub(crate) struct Moved;

impl Texts for Moved {
    fn text(&self, _: ReportId) -> Option<Text> {
        static BLANK: OnceLock<Text> = OnceLock::new();
        Some(BLANK.get_or_init(|| Text::new(" ".repeat(16 << 20))).clone())
    }
}

/// So many texts are held at once.
const MOST_TEXTS: usize = 4096;

impl Texts for LazyTexts<'_> {
    fn text(&self, report: ReportId) -> Option<Text> {
        if let Some(text) = self.known.borrow().get(&report) {
            return Some(text.clone());
        }
        let text = self
            .case
            .known(report)
            .and_then(|id| self.case.text_at(id))
            .ok()?;
        let mut known = self.known.borrow_mut();
        if known.len() >= MOST_TEXTS {
            known.clear();
        }
        known.insert(report, text.clone());
        Some(text)
    }
}

impl Case {
    /// Keeps what comparing found. With a `scope`, only those reports were compared: findings that
    /// rest on others too stay as they are. `pairs` are the reports that were compared.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn keep_findings(
        &mut self,
        findings: &Findings,
        readings: &BTreeMap<ReportId, &Reading>,
        scope: Option<&BTreeSet<ReportId>>,
    ) -> Result<Changes, KeepError> {
        let reports = self.report_numbers()?;
        let gone = match scope {
            Some(scope) => self.replaced(scope, &reports)?,
            None => BTreeSet::new(),
        };
        let mut within = reports.clone();
        within.retain(|key, _| readings.contains_key(key) && scope.is_none_or(|scope| scope.contains(key)));
        let run = self.run;
        self.write(|connection| {
            let later: i64 =
                connection.query_row("SELECT count(*) FROM (SELECT 1 FROM story LIMIT 1)", [], |row| {
                    row.get(0)
                })?;
            let context = Context {
                connection,
                run,
                reports: &reports,
                scope: &within,
                partial: scope.is_some(),
                later: later > 0 && within.len() <= TOLD_ONE_BY_ONE,
                texts: &Moved,
            };
            keep(&context, findings, readings, &gone)
        })
    }

    /// Which rows a partial comparison replaces: those that rest on nothing outside of it.
    fn replaced(
        &self,
        scope: &BTreeSet<ReportId>,
        reports: &BTreeMap<ReportId, i64>,
    ) -> Result<BTreeSet<(&'static str, i64)>, KeepError> {
        let texts = LazyTexts {
            case: self,
            known: RefCell::default(),
        };
        let mut gone = BTreeSet::new();
        let homes: Vec<i64> = scope.iter().filter_map(|key| reports.get(key).copied()).collect();
        self.replaced_of::<onrecord_nouns::Reuse>(&homes, scope, &texts, &mut gone)?;
        self.replaced_of::<onrecord_nouns::Position>(&homes, scope, &texts, &mut gone)?;
        self.replaced_of::<onrecord_nouns::Figure>(&homes, scope, &texts, &mut gone)?;
        self.replaced_of::<onrecord_nouns::Moment>(&homes, scope, &texts, &mut gone)?;
        self.replaced_of::<onrecord_nouns::Story>(&homes, scope, &texts, &mut gone)?;
        self.replaced_of::<onrecord_nouns::Claim>(&homes, scope, &texts, &mut gone)?;
        self.replaced_of::<onrecord_nouns::Drift>(&homes, scope, &texts, &mut gone)?;
        // A contradiction goes with the records that it speaks of.
        for (id, packed) in self.rows_at("contradiction", &homes)? {
            let found: Result<onrecord_nouns::Contradiction, Damage> =
                taken(&packed, &texts, &Numbers::default());
            let goes = |record: &RecordRef| match *record {
                RecordRef::Statement(statement) => scope.contains(&statement.report),
                RecordRef::Position(at) => gone.contains(&("position", i64::from(at))),
                RecordRef::Figure(at) => gone.contains(&("figure", i64::from(at))),
                RecordRef::Moment(at) => gone.contains(&("moment", i64::from(at))),
            };
            if found.map_or(true, |found| found.sides.iter().flatten().all(goes)) {
                gone.insert(("contradiction", id));
            }
        }
        Ok(gone)
    }

    fn replaced_of<T: Kept>(
        &self,
        homes: &[i64],
        scope: &BTreeSet<ReportId>,
        texts: &dyn Texts,
        gone: &mut BTreeSet<(&'static str, i64)>,
    ) -> Result<(), KeepError> {
        for (id, packed) in self.rows_at(T::TABLE, homes)? {
            let found: Result<T, Damage> =
                unsummed(&packed).and_then(|packed| unpack(packed, None, texts, &Numbers::default()));
            // What cannot be taken up any more rests on a report that is gone.
            let inside = |found: T| {
                found
                    .rests(&Findings::default())
                    .iter()
                    .all(|key| scope.contains(key))
            };
            if found.map_or(true, inside) {
                gone.insert((T::TABLE, id));
            }
        }
        Ok(())
    }

    fn rows_at(&self, table: &str, homes: &[i64]) -> Result<Vec<(i64, Vec<u8>)>, KeepError> {
        self.try_sql(|connection| {
            let mut query =
                connection.prepare_cached(&format!("SELECT id, packed FROM {table} WHERE home = ?1"))?;
            let mut found = Vec::new();
            for home in homes {
                let rows = query.query_map([home], |row| Ok((row.get(0)?, row.get(1)?)))?;
                for row in rows {
                    found.push(row?);
                }
            }
            Ok(found)
        })
    }
}

fn keep(
    context: &Context<'_>,
    findings: &Findings,
    readings: &BTreeMap<ReportId, &Reading>,
    gone: &BTreeSet<(&'static str, i64)>,
) -> Result<Changes, rusqlite::Error> {
    let mut changes = Changes::default();
    let mut numbers = Numbers::default();
    sources::keep(context, findings, readings, &mut numbers, &mut changes)?;
    links::keep_cast(context, findings, readings, &numbers)?;
    links::keep_statements(context, findings, readings, &numbers)?;
    numbers.reuse = keep_all(context, findings, &findings.reuse, gone, &numbers, &mut changes)?;
    numbers.positions = keep_all(
        context,
        findings,
        &findings.positions,
        gone,
        &numbers,
        &mut changes,
    )?;
    numbers.figures = keep_all(context, findings, &findings.figures, gone, &numbers, &mut changes)?;
    numbers.moments = keep_all(context, findings, &findings.moments, gone, &numbers, &mut changes)?;
    let stories = keep_all(context, findings, &findings.stories, gone, &numbers, &mut changes)?;
    links::keep_members(context, findings, &stories)?;
    links::keep_threads(context, findings, &stories)?;
    let claims = keep_all(context, findings, &findings.claims, gone, &numbers, &mut changes)?;
    links::keep_support(context, findings, &claims)?;
    keep_all(
        context,
        findings,
        &findings.contradictions,
        gone,
        &numbers,
        &mut changes,
    )?;
    keep_all(context, findings, &findings.drifts, gone, &numbers, &mut changes)?;
    links::keep_dates(context, findings)?;
    for id in context.scope.values() {
        context
            .connection
            .prepare_cached("UPDATE report SET state = ?2 WHERE id = ?1 AND reading IS NOT NULL")?
            .execute([*id, COMPARED])?;
    }
    context
        .connection
        .execute("DELETE FROM setting WHERE name = 'stale'", [])?;
    let about = if context.partial {
        "compared a part"
    } else {
        "compared"
    };
    let detail = format!("{} reports; {}", context.scope.len(), changes.words());
    log::append(context.connection, &now(), context.run, about, &detail)?;
    Ok(changes)
}

/// Keeps the findings of one sort; gives the number of each in the case by its place in the list.
fn keep_all<T: Kept>(
    context: &Context<'_>,
    findings: &Findings,
    found: &[T],
    gone: &BTreeSet<(&'static str, i64)>,
    numbers: &Numbers,
    changes: &mut Changes,
) -> Result<BTreeMap<u32, u32>, rusqlite::Error> {
    let connection = context.connection;
    let mut old: BTreeMap<i64, (i64, Vec<u8>)> = BTreeMap::new();
    let mut same: BTreeMap<Vec<u8>, Vec<i64>> = BTreeMap::new();
    let mut take = |id: i64, ord: i64, packed: Vec<u8>| {
        same.entry(packed.clone()).or_default().push(id);
        old.insert(id, (ord, packed));
    };
    if context.partial {
        let mut query =
            connection.prepare_cached(&format!("SELECT ord, packed FROM {} WHERE id = ?1", T::TABLE))?;
        for (_, id) in gone.range((T::TABLE, i64::MIN)..=(T::TABLE, i64::MAX)) {
            let (ord, packed) = query.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            take(*id, ord, packed);
        }
    } else {
        let mut query = connection.prepare(&format!("SELECT id, ord, packed FROM {}", T::TABLE))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            take(row.get(0)?, row.get(1)?, row.get(2)?);
        }
    }
    for ids in same.values_mut() {
        ids.sort_unstable_by(|one, other| other.cmp(one));
    }
    let mut next_id: i64 = next(connection, T::TABLE, "id")?;
    let mut next_ord: i64 = if context.partial {
        next(connection, T::TABLE, "ord")?
    } else {
        0
    };
    let columns = T::COLUMNS.join(", ");
    let places: Vec<String> = (1..=T::COLUMNS.len() + 4).map(|at| format!("?{at}")).collect();
    let mut insert = connection.prepare(&format!(
        "INSERT INTO {} (id, ord, home, packed, {columns}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET
             ord = excluded.ord, home = excluded.home, packed = excluded.packed, {}",
        T::TABLE,
        places.join(", "),
        T::COLUMNS
            .iter()
            .map(|column| format!("{column} = excluded.{column}"))
            .collect::<Vec<_>>()
            .join(", ")
    ))?;
    let mut reorder = connection.prepare(&format!("UPDATE {} SET ord = ?2 WHERE id = ?1", T::TABLE))?;
    let mut made = BTreeMap::new();
    let counts = changes.of.entry(T::NOUN).or_default();
    let packed: Vec<Vec<u8>> = found.iter().map(|record| summed(pack(record, numbers))).collect();
    // Records that are as they were come first, so that none of them is taken for one that changed.
    let mut kept: Vec<Option<i64>> = packed
        .iter()
        .map(|packed| same.get_mut(packed).and_then(Vec::pop))
        .collect();
    let mut free: BTreeSet<i64> = old.keys().copied().collect();
    for id in kept.iter().flatten() {
        free.remove(id);
    }
    let heirs = T::heirs(found, context, &free)?;
    for ((place, record), packed) in (0_u32..).zip(found).zip(packed) {
        let slot = kept.get_mut(place as usize);
        let unchanged = slot.as_ref().and_then(|slot| **slot);
        let ord = match unchanged.filter(|_| context.partial).and_then(|id| old.get(&id)) {
            Some((ord, _)) => *ord,
            None => {
                next_ord += 1;
                next_ord - 1
            }
        };
        let id = if let Some(id) = unchanged {
            if old.get(&id).is_some_and(|(before, _)| *before != ord) {
                reorder.execute([id, ord])?;
            }
            id
        } else {
            let grown = match heirs.get(&place) {
                Some(id) => Some(*id),
                None => record.grown_from(context, &free)?,
            };
            let id = match grown {
                Some(id) => {
                    free.remove(&id);
                    counts.1 += 1;
                    context.changed(T::NOUN, id, "changed", &record.detail(findings))?;
                    id
                }
                None => {
                    let id = next_id;
                    next_id += 1;
                    counts.0 += 1;
                    context.changed(T::NOUN, id, "new", &record.detail(findings))?;
                    id
                }
            };
            let home = record
                .rests(findings)
                .first()
                .map_or(0, |key| context.report(*key));
            let mut values: Vec<rusqlite::types::Value> =
                vec![id.into(), ord.into(), home.into(), packed.into()];
            values.extend(record.columns(context, findings, numbers));
            insert.execute(rusqlite::params_from_iter(values))?;
            id
        };
        made.insert(place, u32::try_from(id).unwrap_or(u32::MAX));
    }
    let mut delete = connection.prepare(&format!("DELETE FROM {} WHERE id = ?1", T::TABLE))?;
    for id in free {
        counts.2 += 1;
        delete.execute([id])?;
        context.changed(T::NOUN, id, "gone", "")?;
    }
    Ok(made)
}

/// The next free number of a column.
pub(crate) fn next(connection: &Connection, table: &str, column: &str) -> Result<i64, rusqlite::Error> {
    connection.query_row(
        &format!("SELECT coalesce(max({column}), 0) + 1 FROM {table}"),
        [],
        |row| row.get(0),
    )
}

/// The reports of some places.
pub(crate) fn reports_of(places: &[Evidence]) -> Vec<ReportId> {
    places.iter().map(|place| place.report).collect()
}

/// The row that most of these statements or reports point at, if it is still free.
pub(crate) fn most_votes(
    connection: &Connection,
    sql: &str,
    voters: impl Iterator<Item = i64>,
    free: &BTreeSet<i64>,
) -> Result<Option<i64>, rusqlite::Error> {
    let mut votes: BTreeMap<i64, usize> = BTreeMap::new();
    let mut query = connection.prepare_cached(sql)?;
    for voter in voters {
        let vote: Option<Option<i64>> = query.query_row([voter], |row| row.get(0)).optional()?;
        if let Some(id) = vote.flatten().filter(|id| free.contains(id)) {
            *votes.entry(id).or_default() += 1;
        }
    }
    let most = votes
        .into_iter()
        .max_by_key(|(id, count)| (*count, std::cmp::Reverse(*id)));
    Ok(most.map(|(id, _)| id))
}

/// Takes a record of a finding up.
pub(crate) fn taken<T: Pack>(bytes: &[u8], texts: &dyn Texts, numbers: &Numbers) -> Result<T, Damage> {
    unpack(unsummed(bytes)?, None, texts, numbers)
}
