//! What the marks of Markdown say of the lines of a text.
//!
//! The text stays as it is, marks and all. Surprising: a first heading is the headline wherever it
//! stands, and front matter is head matter, not clutter.

use onrecord_nouns::Label;

use crate::assemble::Given;
use crate::words::words;

/// The labels that headings and front matter give.
pub(crate) fn given(text: &str) -> Given {
    let mut given = Given::default();
    let mut start = 0;
    let mut front = false;
    let mut fenced = false;
    let mut titled = false;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let words = line.trim();
        let place = (
            start + line.len() - line.trim_start().len(),
            start + line.trim_end().len(),
        );
        start += line.len();
        if words.is_empty() {
            continue;
        }
        if words == "---" && (number == 0 || front) {
            front = number == 0;
            given.labels.push((place.0, place.1, Label::Furniture));
            continue;
        }
        if words.starts_with("```") {
            fenced = !fenced;
        }
        let label = if front {
            let label = front_matter_label(words);
            titled |= label == Label::Headline;
            Some(label)
        } else if fenced {
            None
        } else {
            heading_label(words, &mut titled)
        };
        given.labels.extend(label.map(|label| (place.0, place.1, label)));
    }
    given
}

fn heading_label(words: &str, titled: &mut bool) -> Option<Label> {
    let level = words.len() - words.trim_start_matches('#').len();
    let rule = words.len() >= 3
        && words
            .chars()
            .all(|letter| matches!(letter, '-' | '*' | '_' | '='));
    let picture = words.starts_with("![") && words.ends_with(')');
    if rule || picture {
        return Some(Label::Furniture);
    }
    if !(1..=6).contains(&level) || !words.get(level..).is_some_and(|rest| rest.starts_with(' ')) {
        return None;
    }
    let label = if level == 1 && !*titled {
        Label::Headline
    } else {
        Label::Subhead
    };
    *titled |= label == Label::Headline;
    Some(label)
}

/// What a line of front matter gives, by the usual names of fields.
fn front_matter_label(line: &str) -> Label {
    let Some((name, value)) = line.split_once(':') else {
        return Label::Furniture;
    };
    let name = name.trim().to_lowercase();
    if value.trim().is_empty() {
        return Label::Furniture;
    }
    let fields = [
        ("title", Label::Headline),
        ("date", Label::Date),
        ("outlet", Label::Outlet),
        ("author", Label::Byline),
    ];
    let found = fields
        .iter()
        .find(|(field, _)| words().field_names(field).contains(&name));
    found.map_or(Label::Furniture, |(_, label)| *label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_front_matter_are_known() {
        let text =
            "---\ntitle: Port closed\ndate: 2024-05-03\n---\n\nThe port is closed.\n\n## Why\n\nThe storm.\n";
        let found: Vec<(&str, &str)> = given(text)
            .labels
            .iter()
            .map(|(start, end, label)| (label.as_str(), text.get(*start..*end).unwrap()))
            .collect();
        assert_eq!(
            found,
            [
                ("furniture", "---"),
                ("headline", "title: Port closed"),
                ("date", "date: 2024-05-03"),
                ("furniture", "---"),
                ("subhead", "## Why"),
            ]
        );
    }
}
