//! Lists of other reports around the body, kept as leads, and teasers.
//!
//! Fetching them is left to people. Surprising: a lead is never evidence, also where its headline
//! names a source; it only says what else to read.

use jiff::civil::Date;
use onrecord_nouns::{Label, Lead, Span, Text};

use crate::lines::Line;
use crate::roles::{Parts, Role, is_template_key};

/// Shortest headline of a list, in words.
const LEAD_WORDS: usize = 4;
/// Longest one.
const LEAD_WORDS_MOST: usize = 30;

/// Labels sentences and bullets outside the body as teasers, and collects the leads.
pub(crate) fn label_tail(text: &Text, lines: &[Line], parts: &mut Parts) -> Vec<Lead> {
    let mut leads = Vec::new();
    let mut year: Option<i16> = None;
    let mut day: Option<Date> = None;
    let mut listed = false;
    for (at, line) in lines.iter().enumerate() {
        let shown = parts.dates.get(at).cloned().unwrap_or_default();
        let label = parts.roles.get(at).map(|role| role.label);
        if at < parts.first_body || label != Some(Label::Furniture) && label != Some(Label::Date) {
            continue;
        }
        listed |= line.has("related") || line.has("related-label");
        if shown.year.is_some() && shown.others <= 1 && line.n_words <= 3 {
            year = shown.year;
        }
        if let Some(found) = shown.day {
            day = Some(found);
        } else if let (Some((month, number)), Some(year)) = (shown.month_day, year) {
            day = Date::new(year, month, number).ok().or(day);
        }
        let slice = text.slice(line.span);
        if line.has("related-pointer") && line.n_words >= 5 {
            if let Some(role) = parts.roles.get_mut(at) {
                *role = Role {
                    label: Label::Teaser,
                    rule: "tail/pointer",
                };
            }
            leads.push(Lead {
                span: without_bullet(text, line.span),
                day,
            });
            continue;
        }
        if shown.is_date_line() || line.is_clutter() || is_template_key(slice) || label == Some(Label::Date) {
            continue;
        }
        let credited = line.has("attribution");
        let dated = at
            .checked_sub(1)
            .and_then(|before| parts.dates.get(before))
            .is_some_and(|date| date.is_date_line() && (date.clock || date.has_date()));
        if (LEAD_WORDS..=LEAD_WORDS_MOST).contains(&line.n_words)
            && (listed || dated || at >= parts.body_end && line.bullet)
        {
            leads.push(Lead {
                span: without_bullet(text, line.span),
                day,
            });
        }
        let points_elsewhere =
            line.bullet && at == parts.body_end && line.n_words >= 6 || line.stops && line.n_words >= 10;
        let settled = parts
            .roles
            .get(at)
            .is_some_and(|role| role.rule.starts_with("foot/"));
        if points_elsewhere
            && !settled
            && (credited || !listed)
            && let Some(role) = parts.roles.get_mut(at)
        {
            *role = Role {
                label: Label::Teaser,
                rule: "tail/teaser",
            };
        }
    }
    leads
}

/// The headline of a list item, without its mark.
fn without_bullet(text: &Text, span: Span) -> Span {
    let slice = text.slice(span);
    let words =
        slice.trim_start_matches(|letter: char| !letter.is_alphanumeric() && !"\"“'‘«(#".contains(letter));
    text.span(span.end() - words.len(), span.end()).unwrap_or(span)
}
