//! Many small reports for a case that is too large to be compared as a whole.

use std::path::PathBuf;

use onrecord_casework::{Document, Options, Silent, add, maker};
use onrecord_keep::Case;

const PLACES: [&str; 12] = [
    "Aldmoor",
    "Brackwater",
    "Corvenne",
    "Dunharrow",
    "Eastmere",
    "Farrowdale",
    "Greyholm",
    "Halvik",
    "Isenport",
    "Jorvale",
    "Kestrel Bay",
    "Lowmark",
];
const THINGS: [&str; 8] = [
    "dam",
    "tramway",
    "hospital",
    "quarry",
    "lighthouse",
    "market hall",
    "ferry",
    "observatory",
];
const ENDS: [&str; 6] = [
    "will be closed for repairs in June",
    "was sold to a foreign buyer",
    "will double its staff by autumn",
    "has failed a safety test",
    "will open to visitors in May",
    "lost its licence on appeal",
];

/// One of many small reports, each of a matter of its own.
pub(crate) fn filler(number: usize) -> Document {
    let (place, thing) = (PLACES[number % 12], THINGS[(number / 12) % 8]);
    let end = ENDS[(number / 96) % 6];
    let words = format!(
        "Gazette {}\n\nThe {thing} of {place} {end}, the mayor of {place} said. Councillor {} of {place} spoke of case {number}.\n",
        number % 40,
        number * 7919
    );
    Document {
        path: format!("filler/{number}.txt"),
        bytes: words.into_bytes(),
    }
}

pub(crate) fn document(path: &str, words: &str) -> Document {
    Document {
        path: path.to_owned(),
        bytes: words.as_bytes().to_vec(),
    }
}

/// Adds documents to a case and compares.
pub(crate) fn put(case: &mut Case, documents: Vec<Document>) -> onrecord_casework::Added {
    let options = Options::default();
    let slots: Vec<std::sync::Mutex<Option<Document>>> = documents
        .into_iter()
        .map(|document| std::sync::Mutex::new(Some(document)))
        .collect();
    let open = |slot: &&std::sync::Mutex<Option<Document>>| Ok(slot.lock().unwrap().take().unwrap());
    let slots: Vec<&std::sync::Mutex<Option<Document>>> = slots.iter().collect();
    add(case, &slots, &open, &options, &Silent).unwrap()
}

/// A folder that goes when the test is over.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("onrecord-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn case(&self, name: &str) -> Case {
        Case::create(&self.0.join(name), &maker("test", &Options::default())).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
