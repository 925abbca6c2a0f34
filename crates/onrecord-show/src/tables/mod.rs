//! One view for each command that asks one thing of a pile: as text for a terminal, and as JSON.
//!
//! Views order, count and quote; they decide nothing. Each takes the width of the terminal.

mod conflicts;
mod figures;
mod positions;
mod stories;
mod table;
mod timeline;

use onrecord_nouns::{Days, Evidence};
use serde_json::{Value, json};

use crate::Case;

pub(crate) use conflicts::conflict_place;
pub use conflicts::{ach_csv, conflicts, conflicts_json};
pub use figures::{figures, figures_json};
pub use positions::{Asked, positions, positions_json};
pub use stories::{stories, stories_json};
pub use timeline::{timeline, timeline_json};

/// A place for programs: file, bytes of the file, and the words there.
fn place_json(case: &Case<'_>, place: Evidence) -> Value {
    let Some(report) = case.report(place.report) else {
        return Value::Null;
    };
    let (start, end) = report.source_map.file_range(place.span);
    json!({
        "file": report.input.file,
        "record": report.input.record,
        "outlet": case.report_name(place.report),
        "span": [start, end],
        "words": report.text.slice(place.span),
    })
}

fn days_json(days: Days) -> Value {
    json!({
        "from": days.from.map(|day| day.to_string()),
        "to": days.to.map(|day| day.to_string()),
    })
}

/// Days in few characters: "2024-05-08", "2024-05-08 … 12", "until 2024-05-08".
fn days_short(days: Days) -> String {
    match (days.from, days.to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("since {from}"),
        (None, Some(to)) => format!("until {to}"),
        (None, None) => "not known".to_owned(),
    }
}

/// Where something stands, in words: the outlet, and the file if that is another name.
fn where_words(case: &Case<'_>, place: Evidence) -> String {
    let name = case.report_name(place.report);
    match case.report(place.report) {
        Some(report) if report.input.place() != name => format!("{name} ({})", report.input.place()),
        _ => name,
    }
}
