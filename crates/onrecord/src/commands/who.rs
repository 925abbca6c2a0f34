//! `onrecord who`: who is called so in a case, why they are one, and what they said.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use onrecord_keep::{Case, Search, SourceRow};
use serde_json::json;

use super::search::{hit_json, write_hit};
use crate::answer;
use crate::casefile::{self, Trouble};

/// `onrecord who`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord who harbour.case mayor\n  onrecord who harbour.case 'Northern Wire' --said 50"
)]
pub(crate) struct Who {
    /// The case file.
    case: PathBuf,
    /// A name, or a part of one.
    name: String,
    /// So many sources at most.
    #[arg(long, value_name = "N", default_value_t = 5)]
    limit: usize,
    /// So many of their statements at most.
    #[arg(long, value_name = "N", default_value_t = 10)]
    said: u32,
    /// Prints it as JSON.
    #[arg(long)]
    json: bool,
}

impl Who {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        casefile::exit(self.print())
    }

    fn print(&self) -> Result<bool, Trouble> {
        let case = Case::open(&self.case)?;
        let rows = case.who(&self.name, self.limit)?;
        let mut out = std::io::stdout().lock();
        let mut all = Vec::new();
        for row in &rows {
            let hits = case.search(&Search {
                speaker_number: Some(row.id),
                limit: self.said,
                ..Search::default()
            })?;
            if self.json {
                let mut value = row_json(row);
                if let Some(fields) = value.as_object_mut() {
                    fields.insert("said".into(), hits.iter().map(hit_json).collect());
                }
                all.push(value);
                continue;
            }
            write_row(&mut out, row)?;
            for hit in &hits {
                write_hit(&mut out, hit)?;
            }
            writeln!(out)?;
        }
        if self.json {
            answer::write_json(&mut out, &json!({ "sources": all }))?;
        }
        Ok(!rows.is_empty())
    }
}

fn row_json(row: &SourceRow) -> serde_json::Value {
    let merges: Vec<_> = row
        .source
        .merges
        .iter()
        .map(|merge| json!({"reason": merge.reason, "places": merge.evidence.len()}))
        .collect();
    json!({
        "id": row.id,
        "name": row.source.name,
        "aliases": row.source.aliases,
        "kind": row.source.kind.as_str(),
        "speaks_for": row.actor,
        "statements": row.n_statements,
        "reports": row.n_reports,
        "published": row.n_published,
        "merges": merges,
    })
}

fn write_row(out: &mut impl Write, row: &SourceRow) -> std::io::Result<()> {
    let name = if row.source.name.is_empty() {
        "(no name)"
    } else {
        &row.source.name
    };
    writeln!(out, "{name}  [{}, number {}]", row.source.kind.as_str(), row.id)?;
    if !row.source.aliases.is_empty() {
        writeln!(out, "  also: {}", row.source.aliases.join("; "))?;
    }
    if let Some(actor) = &row.actor {
        writeln!(out, "  speaks for: {actor}")?;
    }
    writeln!(
        out,
        "  {} statements in {} reports; published {} reports",
        row.n_statements, row.n_reports, row.n_published
    )?;
    for merge in &row.source.merges {
        writeln!(
            out,
            "  one because of: {} ({} places)",
            merge.reason,
            merge.evidence.len()
        )?;
    }
    Ok(())
}
