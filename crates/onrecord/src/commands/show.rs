//! `onrecord show`: one report of a case, with its custody, its lines and what they say.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use onrecord_keep::{Case, Depth, Version};
use onrecord_nouns::{Reading, Report, ReportId, Span, Statement};
use serde_json::json;

use crate::answer;
use crate::casefile::{self, Trouble};

/// `onrecord show`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord show harbour.case post.txt\n  onrecord show harbour.case r1f2e3d4c5b6a7980 --bytes > post.txt"
)]
pub(crate) struct Show {
    /// The case file.
    case: PathBuf,
    /// A report: its key, path, file name or URL, or the hash of its input.
    report: String,
    /// Writes the bytes of its input, as they were given, to standard output.
    #[arg(long)]
    bytes: bool,
    /// Prints it as JSON.
    #[arg(long)]
    json: bool,
}

impl Show {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        casefile::exit(self.print())
    }

    fn print(&self) -> Result<bool, Trouble> {
        let case = Case::open(&self.case)?;
        let mut out = std::io::stdout().lock();
        let keys = case.reports_named(&self.report)?;
        for key in keys {
            if self.bytes {
                out.write_all(&case.bytes_of(key)?)?;
                continue;
            }
            let (report, reading) = case.pair(key, Depth::Told)?;
            let versions = case.versions(key)?;
            if self.json {
                answer::write_json(&mut out, &report_json(&report, &reading, &versions))?;
            } else {
                write_report(&mut out, &report, &reading, &versions)?;
            }
        }
        Ok(true)
    }
}

/// The words at some places of a report.
pub(crate) fn words(report: &Report, spans: &[Span]) -> String {
    let words: Vec<&str> = spans.iter().map(|span| report.text.slice(*span)).collect();
    words.join(" … ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Who speaks in a statement, in the words of the report.
pub(crate) fn speaker(report: &Report, reading: &Reading, statement: &Statement) -> String {
    if !statement.source.is_empty() {
        return words(report, &statement.source);
    }
    let entity = statement.speaker.and_then(|speaker| reading.entity(speaker));
    entity.map_or_else(|| "nobody named".to_owned(), |entity| entity.name.clone())
}

fn key(report: ReportId, at: usize) -> String {
    format!("{report}#{at}")
}

fn report_json(report: &Report, reading: &Reading, versions: &[Version]) -> serde_json::Value {
    let span = |span: Span| [span.start(), span.end()];
    let blocks: Vec<_> = report
        .blocks
        .iter()
        .map(|block| json!({"span": span(block.span), "label": block.label.as_str(), "words": report.text.slice(block.span)}))
        .collect();
    let statements: Vec<_> = reading
        .statements
        .iter()
        .enumerate()
        .map(|(at, statement)| {
            json!({
                "id": key(report.id, at),
                "mode": statement.mode.as_str(),
                "source": statement.source.iter().copied().map(span).collect::<Vec<_>>(),
                "cue": statement.cue.iter().copied().map(span).collect::<Vec<_>>(),
                "content": statement.content.iter().copied().map(span).collect::<Vec<_>>(),
                "speaker": speaker(report, reading, statement),
                "words": words(report, &statement.content),
                "rule": statement.rule.id,
            })
        })
        .collect();
    let versions: Vec<_> = versions
        .iter()
        .map(|version| json!({"report": version.report.to_string(), "taken": version.taken, "sha256": version.sha256, "path": version.path}))
        .collect();
    json!({
        "report": report.id.to_string(),
        "path": report.input.path,
        "record": report.input.record,
        "url": report.input.url,
        "sha256": report.input.sha256,
        "bytes": report.input.bytes,
        "format": report.input.format,
        "encoding": report.input.encoding,
        "outlet": report.outlet.name,
        "domain": report.outlet.domain,
        "published_kind": report.published.kind.as_str(),
        "published_from": report.published.days.from.map(|day| day.to_string()),
        "published_to": report.published.days.to.map(|day| day.to_string()),
        "published_basis": report.published.basis,
        "versions": versions,
        "blocks": blocks,
        "statements": statements,
        "doubts": report.doubts.iter().map(|doubt| doubt.about.clone()).collect::<Vec<_>>(),
    })
}

fn write_report(
    out: &mut impl Write,
    report: &Report,
    reading: &Reading,
    versions: &[Version],
) -> std::io::Result<()> {
    let input = &report.input;
    writeln!(out, "report     {}", report.id)?;
    let record = input
        .record
        .map(|record| format!(", record {record}"))
        .unwrap_or_default();
    writeln!(
        out,
        "input      {}{record} ({} bytes, {}, {})",
        input.path, input.bytes, input.format, input.encoding
    )?;
    writeln!(out, "sha256     {}", input.sha256)?;
    if let Some(url) = &input.url {
        writeln!(out, "address    {url}")?;
    }
    let outlet = match (&report.outlet.name, &report.outlet.domain) {
        (name, _) if !name.is_empty() => format!("{name} ({})", report.outlet.basis),
        (_, Some(domain)) => format!("{domain} ({})", report.outlet.basis),
        _ => "not known".to_owned(),
    };
    writeln!(out, "outlet     {outlet}")?;
    let day = |day: Option<jiff::civil::Date>| day.map_or_else(|| "?".to_owned(), |day| day.to_string());
    let (from, to) = (day(report.published.days.from), day(report.published.days.to));
    let days = if from == to {
        from
    } else {
        format!("{from} to {to}")
    };
    writeln!(
        out,
        "published  {days} ({}; {})",
        report.published.kind.as_str(),
        report.published.basis
    )?;
    for version in versions.iter().filter(|_| versions.len() > 1) {
        let this = if version.report == report.id {
            "  (this one)"
        } else {
            ""
        };
        writeln!(out, "version    {} taken {}{this}", version.report, version.taken)?;
    }
    for doubt in &report.doubts {
        writeln!(out, "doubt      {}", doubt.about)?;
    }
    writeln!(out)?;
    for block in &report.blocks {
        let line = report.text.slice(block.span);
        if !line.trim().is_empty() {
            writeln!(out, "{:10} {}", block.label.as_str(), line.trim_end())?;
        }
    }
    writeln!(out)?;
    for (at, statement) in reading.statements.iter().enumerate() {
        writeln!(
            out,
            "#{at:<4} {:9} {}  [{}]  {}",
            statement.mode.as_str(),
            speaker(report, reading, statement),
            words(report, &statement.cue),
            words(report, &statement.content)
        )?;
    }
    Ok(())
}
