//! Which reports are of one story? Groups the texts of a gold file and writes `id<TAB>group` lines
//! for the scorer of `../shared/eval`.
//!
//! Takes both shapes of gold: one document a line, or labelled pairs of documents. Only text, title
//! and date reach the product; the language is detected. Reports are numbered by a hash of their
//! text, as in the product, so the order of the file changes nothing. Documents that name a `pile` are
//! grouped within it only: many small piles are measured in one file.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use onrecord_compare::stories::profile::{Profile, lines};
use onrecord_compare::stories::terms::Reader;
use onrecord_compare::stories::{Growing, Settings, groups};
use onrecord_nouns::{Days, ReportId};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::eval::{Outcome, words_of};

/// How reports come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// All together.
    AtOnce,
    /// In the order of the file.
    OneByOne,
}

struct Document {
    place: usize,
    id: String,
    pile: String,
    title: String,
    text: String,
    days: Days,
}

/// Predicts the groups of a gold file; gives how many documents and bytes were read.
pub(crate) fn predict(gold: &Path, out: &Path, arrival: Arrival) -> Outcome<(usize, usize)> {
    let mut documents = read(gold)?;
    if arrival == Arrival::OneByOne {
        documents.sort_by_key(|document| document.place);
    }
    let bytes = documents.iter().map(|document| document.text.len()).sum();
    let start = Instant::now();
    let mut piles: BTreeMap<&str, Vec<&Document>> = BTreeMap::new();
    for document in &documents {
        piles.entry(&document.pile).or_default().push(document);
    }
    let mut answers: Vec<(&str, String)> = Vec::new();
    let mut linking = Duration::ZERO;
    for (pile, documents) in &piles {
        let profiles = profiles(documents);
        let read = Instant::now();
        let groups = match arrival {
            Arrival::AtOnce => groups(&profiles, &[], &Settings::default()),
            Arrival::OneByOne => one_by_one(profiles),
        };
        linking += read.elapsed();
        let named = documents.iter().zip(groups);
        answers.extend(named.map(|(document, group)| (document.id.as_str(), format!("{pile}/{group}"))));
    }
    let seconds = start.elapsed().as_secs_f64();
    crate::eval::print(&format!(
        "{} documents, {:.0} a second; once read, {:.0} a second",
        documents.len(),
        documents.len() as f64 / seconds,
        documents.len() as f64 / linking.as_secs_f64()
    ));
    let mut lines = String::new();
    for (id, group) in answers {
        writeln!(lines, "{id}\t{group}")?;
    }
    std::fs::write(out, lines)?;
    Ok((documents.len(), bytes))
}

fn read(gold: &Path) -> Outcome<Vec<Document>> {
    let mut documents: BTreeMap<ReportId, Document> = BTreeMap::new();
    let words = words_of(gold)?;
    for (place, line) in words
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let record: serde_json::Value = serde_json::from_str(line)?;
        let sides = match (record.get("a"), record.get("b")) {
            (Some(a), Some(b)) => vec![a, b],
            _ => vec![&record],
        };
        for side in sides {
            let field = |name: &str| {
                side.get(name)
                    .and_then(serde_json::Value::as_str)
                    .unwrap_or_default()
            };
            let id = if field("id").is_empty() {
                field("url")
            } else {
                field("id")
            };
            let hash = Sha256::digest(format!("{id}\n{}", field("text")));
            let mut report = [0; 8];
            report.copy_from_slice(&hash[..8]);
            let day = field("date").get(..10).and_then(|day| day.parse().ok());
            documents.insert(
                ReportId(report),
                Document {
                    place,
                    id: id.to_owned(),
                    pile: field("pile").to_owned(),
                    title: field("title").to_owned(),
                    text: field("text").to_owned(),
                    days: day.map_or(Days::OPEN, Days::one),
                },
            );
        }
    }
    Ok(documents.into_values().collect())
}

fn profiles(documents: &[&Document]) -> Vec<Profile> {
    documents
        .par_iter()
        .map_init(BTreeMap::new, |readers, document| {
            let language = onrecord_gather::language(&document.text).map(|language| language.code);
            let reader = readers.entry(language).or_insert_with(|| Reader::new(language));
            let parts = lines(&document.title, document.text.lines());
            Profile::new(language, document.days, &parts, reader)
        })
        .collect()
}

/// The groups of reports that come one after the other; stories are put right after each.
fn one_by_one(profiles: Vec<Profile>) -> Vec<u32> {
    let mut groups = vec![0; profiles.len()];
    let mut growing = Growing::new(Settings::default());
    for profile in profiles {
        growing.add(profile, Vec::new());
        growing.settle();
    }
    for (story, members) in (0u32..).zip(growing.stories()) {
        for member in members {
            if let Some(group) = groups.get_mut(*member as usize) {
                *group = story;
            }
        }
    }
    groups
}
