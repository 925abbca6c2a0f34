//! The reports as a list of citations, with what each source is worth as far as it can be seen.
//!
//! CSL-JSON, BibTeX and RIS, so that every reference manager reads them. The note of each holds a source
//! descriptor in the sense of the American directive ICD 206: who spoke and how near they stood, how many
//! were unnamed and how they were described, how old the information is, and how many independent lines
//! carry its claims; and the hash of the kept input. Nothing in it is a judgement.

use std::collections::BTreeMap;

use onrecord_nouns::{EntityKind, Label, Report, ReportId};
use serde_json::{Map, Value, json};

use crate::Case;

/// When each report was taken in, UTC, where a case knows it.
pub type Taken = BTreeMap<ReportId, String>;

/// A report as a reference list needs it.
struct Citation<'a> {
    report: &'a Report,
    key: String,
    title: String,
    outlet: String,
    author: Option<String>,
    /// First and last day of publication.
    days: (Option<jiff::civil::Date>, Option<jiff::civil::Date>),
    taken: Option<&'a str>,
    descriptor: String,
}

fn citations<'a>(case: &'a Case<'_>, taken: &'a Taken) -> Vec<Citation<'a>> {
    case.reports
        .iter()
        .map(|report| {
            let block = |label: Label| {
                let found = report.blocks.iter().find(|block| block.label == label)?;
                let words = crate::case::snippet(report.text.slice(found.span));
                (!words.is_empty()).then_some(words)
            };
            let published = case.published(report);
            Citation {
                report,
                key: report.id.to_string(),
                title: block(Label::Headline)
                    .or_else(|| block(Label::Body))
                    .unwrap_or_else(|| report.input.place()),
                outlet: case.report_name(report.id),
                author: block(Label::Byline),
                days: (published.days.from, published.days.to),
                taken: taken.get(&report.id).map(String::as_str),
                descriptor: descriptor(case, report),
            }
        })
        .collect()
}

/// What can be seen of a report's sources, in words for people.
#[must_use]
pub fn descriptor(case: &Case<'_>, report: &Report) -> String {
    let mut parts: Vec<String> = Vec::new();
    let statements: Vec<_> = case
        .findings
        .statements
        .iter()
        .filter(|found| found.statement.report == report.id)
        .collect();
    if statements.is_empty() {
        parts.push("No statement was found in it".to_owned());
    } else {
        // The chain has the outlet and, where it had the word itself, the speaker.
        let through = statements.iter().filter(|found| found.chain.len() > 2).count();
        let nobody = statements.iter().filter(|found| found.speaker.is_none()).count();
        let own = statements.len() - through - nobody;
        parts.push(format!(
            "Access: {} statements, {own} told without another outlet between, {through} through others, \
             {nobody} without a speaker",
            statements.len()
        ));
    }
    let mut unnamed: BTreeMap<&str, usize> = BTreeMap::new();
    let mut named = std::collections::BTreeSet::new();
    for source in statements.iter().filter_map(|found| found.speaker) {
        if let Some(known) = case.source(source) {
            if known.kind == EntityKind::Anonymous {
                *unnamed.entry(known.name.as_str()).or_default() += 1;
            } else {
                named.insert(source);
            }
        }
    }
    let mut who = format!("Sources: {} on record", named.len());
    if unnamed.is_empty() {
        who.push_str(", none unnamed");
    } else {
        let list: Vec<String> = unnamed
            .iter()
            .map(|(name, count)| format!("\"{}\" ({count})", crate::case::snippet(name)))
            .collect();
        who.push_str(&format!(", unnamed: {}", list.join(", ")));
    }
    parts.push(who);
    let published = case.published(report);
    let day = |day: Option<jiff::civil::Date>| day.map_or_else(|| "?".to_owned(), |day| day.to_string());
    parts.push(match (published.days.from, published.days.to) {
        (None, None) => "Age: date of publication not known".to_owned(),
        (from, to) if from == to => format!("Age: {} ({})", day(from), published.kind.as_str()),
        (from, to) => format!("Age: {} to {} ({})", day(from), day(to), published.kind.as_str()),
    });
    let carried: Vec<_> = case
        .findings
        .claims
        .iter()
        .filter(|claim| claim.reports.contains(&report.id))
        .collect();
    let alone = carried.iter().filter(|claim| claim.most <= 1).count();
    let several = carried.iter().filter(|claim| claim.least >= 2).count();
    parts.push(format!(
        "Independence: carries {} claims, {several} on two independent origins or more, {alone} on one at most",
        carried.len()
    ));
    let copies = case.shared_by(report.id).count();
    if copies > 0 {
        parts.push(format!("Shares {copies} passages with other reports of the case"));
    }
    format!("{}. Counted by a program from the text alone.", parts.join(". "))
}

/// The reports as CSL-JSON.
#[must_use]
pub fn csl_json(case: &Case<'_>, taken: &Taken) -> Value {
    let one = |citation: &Citation<'_>| {
        let mut item = Map::new();
        item.insert("id".into(), citation.key.clone().into());
        item.insert("type".into(), "article-newspaper".into());
        item.insert("title".into(), citation.title.clone().into());
        item.insert("container-title".into(), citation.outlet.clone().into());
        if let Some(author) = &citation.author {
            item.insert("author".into(), json!([{ "literal": author }]));
        }
        let parts = |day: jiff::civil::Date| json!([day.year(), day.month(), day.day()]);
        let days: Vec<Value> = match citation.days {
            (Some(from), Some(to)) if from == to => vec![parts(from)],
            (from, to) => [from, to].into_iter().flatten().map(parts).collect(),
        };
        if !days.is_empty() {
            item.insert("issued".into(), json!({ "date-parts": days }));
        }
        if let Some(url) = &citation.report.input.url {
            item.insert("URL".into(), url.clone().into());
        }
        if let Some(taken) = citation.taken {
            item.insert("accessed".into(), json!({ "raw": taken }));
        }
        if let Some(language) = citation.report.language {
            item.insert("language".into(), language.code.into());
        }
        item.insert(
            "archive".into(),
            format!("sha256:{}", citation.report.input.sha256).into(),
        );
        item.insert(
            "archive_location".into(),
            citation.report.input.path.clone().into(),
        );
        item.insert("note".into(), citation.descriptor.clone().into());
        Value::Object(item)
    };
    citations(case, taken).iter().map(one).collect()
}

/// The reports as BibTeX.
#[must_use]
pub fn bibtex(case: &Case<'_>, taken: &Taken) -> String {
    let mut out = String::new();
    for citation in citations(case, taken) {
        let mut fields: Vec<(&str, String)> = vec![
            ("title", tex(&citation.title)),
            ("journal", tex(&citation.outlet)),
        ];
        if let Some(author) = &citation.author {
            // Braces keep a byline from being cut into first and last names.
            fields.push(("author", format!("{{{}}}", tex(author))));
        }
        match citation.days {
            (Some(from), Some(to)) if from == to => {
                fields.push(("date", from.to_string()));
                fields.push(("year", from.year().to_string()));
            }
            (Some(from), Some(to)) => fields.push(("date", format!("{from}/{to}"))),
            (Some(from), None) => fields.push(("date", format!("{from}/"))),
            (None, Some(to)) => fields.push(("date", format!("/{to}"))),
            (None, None) => {}
        }
        if let Some(url) = &citation.report.input.url {
            fields.push(("url", url.replace(['{', '}'], "")));
        }
        if let Some(taken) = citation.taken {
            fields.push(("urldate", taken.chars().take(10).collect()));
        }
        let note = format!("{} sha256:{}", citation.descriptor, citation.report.input.sha256);
        fields.push(("note", tex(&note)));
        out.push_str(&format!("@article{{{},\n", citation.key));
        for (name, words) in fields {
            out.push_str(&format!("  {name} = {{{words}}},\n"));
        }
        out.push_str("}\n\n");
    }
    out
}

/// Words as TeX takes them.
fn tex(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(letter);
            }
            '{' | '}' => {}
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            other => out.push(other),
        }
    }
    out
}

/// The reports as RIS.
#[must_use]
pub fn ris(case: &Case<'_>, taken: &Taken) -> String {
    let mut out = String::new();
    for citation in citations(case, taken) {
        let mut line = |tag: &str, words: &str| {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            out.push_str(&format!("{tag}  - {words}\r\n"));
        };
        line("TY", "NEWS");
        line("ID", &citation.key);
        line("TI", &citation.title);
        line("T2", &citation.outlet);
        if let Some(author) = &citation.author {
            line("AU", author);
        }
        if let (Some(from), true) = (citation.days.0, citation.days.0 == citation.days.1) {
            line("PY", &from.year().to_string());
            line(
                "DA",
                &format!("{:04}/{:02}/{:02}", from.year(), from.month(), from.day()),
            );
        }
        if let Some(url) = &citation.report.input.url {
            line("UR", url);
        }
        if let Some(taken) = citation.taken {
            let day: String = taken.chars().take(10).collect();
            line("Y2", &day.replace('-', "/"));
        }
        line("AN", &format!("sha256:{}", citation.report.input.sha256));
        line("N1", &citation.descriptor);
        line("ER", "");
        out.push_str("\r\n");
    }
    out
}
