//! `onrecord search`: where words stand in a case, and who said them.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use onrecord_keep::{Case, Hit, Search as Wanted};
use serde_json::json;

use crate::answer;
use crate::casefile::{self, Trouble};

/// `onrecord search`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  onrecord search harbour.case 'terminal clos*'\n  \
                        onrecord search harbour.case '\"thirty days\"' --anonymous\n  \
                        onrecord search harbour.case --speaker mayor --from 2025-03\n  \
                        onrecord search harbour.case 'port NOT strike' --outlet post --json")]
pub(crate) struct Search {
    /// The case file.
    case: PathBuf,
    /// Words that must all occur; "a phrase" in quotation marks, a beginning with `*`, OR and NOT between
    /// them.
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    /// In what is said only, not in whole reports.
    #[arg(long)]
    statements: bool,
    /// Said by a source whose name holds this.
    #[arg(long, value_name = "NAME")]
    speaker: Option<String>,
    /// Published by an outlet whose name or domain holds this.
    #[arg(long, value_name = "NAME")]
    outlet: Option<String>,
    /// Published on this day or later: a day, a month or a year.
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// Published on this day or earlier.
    #[arg(long, value_name = "DAY")]
    to: Option<String>,
    /// Said in this mode: direct, mixed, indirect, act, attitude, document, agentless.
    #[arg(long, value_name = "MODE")]
    mode: Option<String>,
    /// Said by somebody who is not named.
    #[arg(long)]
    anonymous: bool,
    /// In the story of this number.
    #[arg(long, value_name = "N")]
    story: Option<i64>,
    /// So many hits at most.
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: u32,
    /// Prints the hits as JSON.
    #[arg(long)]
    json: bool,
}

impl Search {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        casefile::exit(self.print())
    }

    fn print(&self) -> Result<bool, Trouble> {
        let case = Case::open(&self.case)?;
        let hits = case.search(&Wanted {
            words: self.words.join(" "),
            statements: self.statements,
            speaker: self.speaker.clone(),
            speaker_number: None,
            outlet: self.outlet.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            mode: self.mode.clone(),
            anonymous: self.anonymous,
            story: self.story,
            limit: self.limit,
            offset: 0,
        })?;
        let mut out = std::io::stdout().lock();
        if self.json {
            let hits: Vec<_> = hits.iter().map(hit_json).collect();
            answer::write_json(&mut out, &json!({ "hits": hits }))?;
        } else {
            for hit in &hits {
                write_hit(&mut out, hit)?;
            }
        }
        Ok(!hits.is_empty())
    }
}

/// A hit for programs.
pub(crate) fn hit_json(hit: &Hit) -> serde_json::Value {
    json!({
        "report": hit.report.to_string(),
        "path": hit.path,
        "outlet": hit.outlet,
        "published_from": hit.published.0,
        "published_to": hit.published.1,
        "story": hit.story,
        "statement": hit.statement.map(|statement| format!("{}#{}", statement.report, statement.statement.0)),
        "mode": hit.mode,
        "speaker": hit.speaker,
        "place": [hit.place.start(), hit.place.end()],
        "words": hit.text.slice(hit.place),
        "found": hit.found.iter().map(|span| [span.start(), span.end()]).collect::<Vec<_>>(),
    })
}

/// A hit for people: who, where, when, and the words with those found between `[` and `]`.
pub(crate) fn write_hit(out: &mut impl Write, hit: &Hit) -> std::io::Result<()> {
    let day = match (&hit.published.0, &hit.published.1) {
        (Some(from), Some(to)) if from == to => from.clone(),
        (None, None) => "undated".to_owned(),
        (from, to) => {
            let end = |day: &Option<String>| day.clone().unwrap_or_else(|| "?".to_owned());
            format!("{} to {}", end(from), end(to))
        }
    };
    let outlet = if hit.outlet.is_empty() {
        "outlet unknown"
    } else {
        &hit.outlet
    };
    match hit.statement {
        Some(statement) => writeln!(
            out,
            "{}#{}  {}, {}: {} ({})",
            hit.report,
            statement.statement.0,
            outlet,
            day,
            hit.speaker
                .as_deref()
                .filter(|name| !name.is_empty())
                .unwrap_or("nobody named"),
            hit.mode.as_deref().unwrap_or_default()
        )?,
        None => writeln!(out, "{}  {}, {}: {}", hit.report, outlet, day, hit.path)?,
    }
    let mut words = String::new();
    let mut rest = hit.place;
    for found in hit.found.iter().filter(|found| hit.place.contains(**found)) {
        if found.start() < rest.start() {
            continue;
        }
        words.push_str(hit.text.slice(rest.until(*found)));
        words.push('[');
        words.push_str(hit.text.slice(*found));
        words.push(']');
        rest = rest.after(*found);
    }
    words.push_str(hit.text.slice(rest));
    writeln!(
        out,
        "    {}",
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    )
}
