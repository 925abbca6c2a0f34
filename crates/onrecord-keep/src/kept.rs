//! For each sort of finding: its table, what it rests on, the columns it is found by.
//!
//! Columns are an index over the record: derived here, once for writing and once for `verify`.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{
    Claim, Contradiction, Drift, Figure, Findings, Moment, Position, RecordRef, ReportId, Reuse, Story,
};
use rusqlite::OptionalExtension;
use rusqlite::types::Value;
use sha2::{Digest, Sha256};

use crate::findings::{Context, most_votes, reports_of};
use crate::heirs;
use crate::pack::{Damage, Numbers, Pack};

/// A sort of finding that has a table.
pub(crate) trait Kept: Pack {
    /// Its table.
    const TABLE: &'static str;
    /// Its name in messages.
    const NOUN: &'static str;
    /// The columns beside `id`, `ord`, `home` and `packed`.
    const COLUMNS: &'static [&'static str];
    /// The reports that it rests on; the first is its home.
    fn rests(&self, findings: &Findings) -> Vec<ReportId>;
    /// The values of [`Kept::COLUMNS`].
    fn columns(&self, context: &Context<'_>, findings: &Findings, numbers: &Numbers) -> Vec<Value>;
    /// In a few words, what it is now.
    fn detail(&self, _: &Findings) -> String {
        String::new()
    }
    /// The row that this is a later form of.
    fn grown_from(&self, _: &Context<'_>, _: &BTreeSet<i64>) -> Result<Option<i64>, rusqlite::Error> {
        Ok(None)
    }

    /// Which of these records go on with the number of which of the `free` ones, where that is decided among
    /// all of them; by place.
    fn heirs(_: &[Self], _: &Context<'_>, _: &BTreeSet<i64>) -> Result<BTreeMap<u32, i64>, rusqlite::Error>
    where
        Self: Sized,
    {
        Ok(BTreeMap::new())
    }
}

/// The tables of findings that have a home.
pub(crate) const TABLES: &[&str] = &[
    Reuse::TABLE,
    Position::TABLE,
    Figure::TABLE,
    Moment::TABLE,
    Story::TABLE,
    Claim::TABLE,
    Contradiction::TABLE,
    Drift::TABLE,
];

/// So many bytes behind a record are its sum.
const SUM: usize = 4;

/// A record with its sum behind it.
pub(crate) fn summed(mut record: Vec<u8>) -> Vec<u8> {
    let sum = Sha256::digest(&record);
    record.extend_from_slice(sum.get(..SUM).unwrap_or_default());
    record
}

/// A record without its sum, if the sum is right.
pub(crate) fn unsummed(bytes: &[u8]) -> Result<&[u8], Damage> {
    let at = bytes
        .len()
        .checked_sub(SUM)
        .ok_or_else(|| Damage("no record is there".to_owned()))?;
    let (record, sum) = bytes.split_at(at);
    if Sha256::digest(record).get(..SUM) == Some(sum) {
        Ok(record)
    } else {
        Err(Damage("its sum is wrong: bytes of it have changed".to_owned()))
    }
}

fn count(length: usize) -> Value {
    Value::from(i64::try_from(length).unwrap_or(i64::MAX))
}

fn day(day: Option<jiff::civil::Date>) -> Value {
    day.map_or(Value::Null, |day| Value::from(day.to_string()))
}

impl Kept for Reuse {
    const TABLE: &'static str = "reuse";
    const NOUN: &'static str = "shared passages";
    const COLUMNS: &'static [&'static str] = &["other", "relation", "label", "direction"];
    fn rests(&self, _: &Findings) -> Vec<ReportId> {
        vec![self.a, self.b]
    }
    fn columns(&self, context: &Context<'_>, _: &Findings, _: &Numbers) -> Vec<Value> {
        vec![
            context.report(self.b).into(),
            self.relation.as_str().to_owned().into(),
            self.label.as_str().to_owned().into(),
            self.direction.as_str().to_owned().into(),
        ]
    }
}

impl Kept for Position {
    const TABLE: &'static str = "position";
    const NOUN: &'static str = "positions";
    const COLUMNS: &'static [&'static str] = &["actor", "issue", "stance"];
    fn rests(&self, _: &Findings) -> Vec<ReportId> {
        let statement = self.statement.map(|statement| statement.report);
        let places = self.evidence.iter().chain(&self.condition);
        places.map(|place| place.report).chain(statement).collect()
    }
    fn columns(&self, _: &Context<'_>, _: &Findings, numbers: &Numbers) -> Vec<Value> {
        let actor = numbers
            .sources
            .get(&self.actor.0)
            .copied()
            .unwrap_or(self.actor.0);
        vec![
            actor.into(),
            self.issue.clone().into(),
            self.stance.as_str().to_owned().into(),
        ]
    }
    fn detail(&self, _: &Findings) -> String {
        format!("{}: {}", self.issue, self.stance.as_str())
    }
}

impl Kept for Figure {
    const TABLE: &'static str = "figure";
    const NOUN: &'static str = "figures";
    const COLUMNS: &'static [&'static str] = &["quantity", "together"];
    fn rests(&self, _: &Findings) -> Vec<ReportId> {
        vec![self.report]
    }
    fn columns(&self, _: &Context<'_>, _: &Findings, _: &Numbers) -> Vec<Value> {
        vec![self.quantity.0.into(), self.group.clone().into()]
    }
}

impl Kept for Moment {
    const TABLE: &'static str = "moment";
    const NOUN: &'static str = "moments";
    const COLUMNS: &'static [&'static str] = &["day_from", "day_to", "status"];
    fn rests(&self, _: &Findings) -> Vec<ReportId> {
        reports_of(&self.mentions)
    }
    fn columns(&self, _: &Context<'_>, _: &Findings, _: &Numbers) -> Vec<Value> {
        vec![
            day(self.days.from),
            day(self.days.to),
            self.status.as_str().to_owned().into(),
        ]
    }
}

impl Kept for Story {
    const TABLE: &'static str = "story";
    const NOUN: &'static str = "stories";
    const COLUMNS: &'static [&'static str] = &["n_reports"];
    fn rests(&self, _: &Findings) -> Vec<ReportId> {
        self.reports.clone()
    }
    fn columns(&self, _: &Context<'_>, _: &Findings, _: &Numbers) -> Vec<Value> {
        vec![count(self.reports.len())]
    }
    fn detail(&self, _: &Findings) -> String {
        format!("{} reports", self.reports.len())
    }
    fn heirs(
        found: &[Self],
        context: &Context<'_>,
        free: &BTreeSet<i64>,
    ) -> Result<BTreeMap<u32, i64>, rusqlite::Error> {
        let mut held: BTreeMap<(u32, i64), usize> = BTreeMap::new();
        let mut query = context
            .connection
            .prepare_cached("SELECT story FROM report WHERE id = ?1")?;
        for (place, story) in (0_u32..).zip(found) {
            for key in &story.reports {
                let was: Option<Option<i64>> = query
                    .query_row([context.report(*key)], |row| row.get(0))
                    .optional()?;
                if let Some(id) = was.flatten().filter(|id| free.contains(id)) {
                    *held.entry((place, id)).or_default() += 1;
                }
            }
        }
        Ok(heirs::heirs(&held))
    }
}

impl Kept for Claim {
    const TABLE: &'static str = "claim";
    const NOUN: &'static str = "claims";
    const COLUMNS: &'static [&'static str] = &[
        "n_statements",
        "n_denials",
        "n_reports",
        "least",
        "most",
        "lines",
        "indicator",
        "label_start",
        "label_end",
    ];
    fn rests(&self, _: &Findings) -> Vec<ReportId> {
        let statements = self.statements.iter().chain(&self.denials);
        std::iter::once(self.label.report)
            .chain(self.reports.iter().copied())
            .chain(statements.map(|statement| statement.report))
            .collect()
    }
    fn columns(&self, _: &Context<'_>, _: &Findings, _: &Numbers) -> Vec<Value> {
        vec![
            count(self.statements.len()),
            count(self.denials.len()),
            count(self.reports.len()),
            self.least.into(),
            self.most.into(),
            self.lines.into(),
            format!("{}{}", self.indicator.letter, self.indicator.number).into(),
            count(self.label.span.start()),
            count(self.label.span.end()),
        ]
    }
    fn detail(&self, _: &Findings) -> String {
        format!(
            "{} reports, {} to {} origins, {} statements, {} denials",
            self.reports.len(),
            self.least,
            self.most,
            self.statements.len(),
            self.denials.len()
        )
    }
    fn grown_from(
        &self,
        context: &Context<'_>,
        free: &BTreeSet<i64>,
    ) -> Result<Option<i64>, rusqlite::Error> {
        let voters = self
            .statements
            .iter()
            .map(|statement| context.statement(*statement));
        most_votes(
            context.connection,
            "SELECT claim FROM claim_statement WHERE statement = ?1 AND denies = 0",
            voters,
            free,
        )
    }
}

impl Kept for Contradiction {
    const TABLE: &'static str = "contradiction";
    const NOUN: &'static str = "contradictions";
    const COLUMNS: &'static [&'static str] = &["kind"];
    fn rests(&self, findings: &Findings) -> Vec<ReportId> {
        let of = |record: &RecordRef| -> Vec<ReportId> {
            match *record {
                RecordRef::Statement(statement) => vec![statement.report],
                RecordRef::Position(at) => findings
                    .positions
                    .get(at as usize)
                    .map(|position| position.rests(findings))
                    .unwrap_or_default(),
                RecordRef::Figure(at) => findings
                    .figures
                    .get(at as usize)
                    .map(|figure| vec![figure.report])
                    .unwrap_or_default(),
                RecordRef::Moment(at) => findings
                    .moments
                    .get(at as usize)
                    .map(|moment| reports_of(&moment.mentions))
                    .unwrap_or_default(),
            }
        };
        self.sides.iter().flatten().flat_map(of).collect()
    }
    fn columns(&self, _: &Context<'_>, _: &Findings, _: &Numbers) -> Vec<Value> {
        vec![self.kind.clone().into()]
    }
    fn detail(&self, _: &Findings) -> String {
        self.kind.clone()
    }
}

impl Kept for Drift {
    const TABLE: &'static str = "drift";
    const NOUN: &'static str = "drifts";
    const COLUMNS: &'static [&'static str] = &["kind"];
    fn rests(&self, _: &Findings) -> Vec<ReportId> {
        vec![self.from.report, self.to.report]
    }
    fn columns(&self, _: &Context<'_>, _: &Findings, _: &Numbers) -> Vec<Value> {
        vec![self.kind.as_str().to_owned().into()]
    }
}
