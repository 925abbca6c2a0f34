//! Is the house in order? The rules of layout that no compiler checks.
//!
//! Heads and lengths of files, the one way in which rooms may depend on each other, origin and
//! licence of every word list, its order, and words or private paths where they do not belong.
//! Style that rustfmt and clippy know is theirs. A fault is one line: `file:line: what is wrong`.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;
use std::path::Path;
use std::process::{Command, ExitCode};

use toml::{Table, Value};

/// No file of code is longer.
const MOST_LINES: usize = 600;

/// So many words in a row are a list.
const LIST_OF_WORDS: usize = 6;

/// What each room may depend on. A new arrow is a design change with a commit of its own.
const ARROWS: &[(&str, &[&str])] = &[
    ("onrecord-nouns", &[]),
    ("onrecord-lexicon", &["onrecord-nouns"]),
    ("onrecord-likeness", &[]),
    ("onrecord-gather", &["onrecord-nouns", "onrecord-lexicon"]),
    ("onrecord-language", &["onrecord-nouns", "onrecord-lexicon"]),
    (
        "onrecord-read",
        &["onrecord-nouns", "onrecord-lexicon", "onrecord-language"],
    ),
    (
        "onrecord-compare",
        &["onrecord-nouns", "onrecord-lexicon", "onrecord-likeness"],
    ),
    ("onrecord-keep", &["onrecord-nouns"]),
    ("onrecord-show", &["onrecord-nouns", "onrecord-keep"]),
];

/// Rooms that put the others in order; they may depend on any.
const HOSTS: &[&str] = &[
    "onrecord",
    "onrecord-casework",
    "onrecord-fuzz",
    "onrecord-serve",
    "onrecord-python",
    "onrecord-datafusion",
    "xtask",
];

/// Paths of somebody's machine. Cut in two, so that this file does not break its own rule.
const PRIVATE: &[&str] = &[
    concat!("/wo", "rk/"),
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!(".lib", "rary/"),
];

/// Labels of the parser and elements of HTML look like words, and are none.
const LABELS: &str = "acl acomp advcl advmod agent amod appos attr aux auxpass case cc ccomp compound conj csubj \
    csubjpass dative dep det dobj expl intj mark meta neg nmod npadvmod nsubj nsubjpass nummod oprd parataxis \
    pcomp pobj poss preconj predet prep prt punct quantmod relcl root xcomp \
    a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption \
    circle cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption \
    figure font footer form frame frameset head header hidden hr html i iframe img input ins kbd label legend li \
    link main map mark math meta nav nobr noembed noframes noscript object ol optgroup option p param path picture \
    pre q rect rp rt ruby s samp script section select small source span strike strong style sub summary sup svg \
    table tbody td template textarea tfoot th thead time title tr track tt u ul use var video wbr xmp";

/// Something out of order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fault {
    file: String,
    line: usize,
    message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Checks every tracked file; exit code 1 if something is out of order.
pub(crate) fn tidy() -> Result<ExitCode, Box<dyn Error>> {
    let root = crate::root();
    let files = tracked(&root)?;
    let mut faults = Vec::new();
    for file in &files {
        let Ok(text) = std::fs::read_to_string(root.join(file)) else {
            continue;
        };
        faults.extend(faults_of(file, &text));
    }
    faults.extend(missing_cards(&files));
    faults.sort();
    report(&faults, files.len());
    Ok(ExitCode::from(u8::from(!faults.is_empty())))
}

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a command talks")]
fn report(faults: &[Fault], n_files: usize) {
    for fault in faults {
        println!("{fault}");
    }
    eprintln!("{} faults in {n_files} files", faults.len());
}

/// The files that git knows.
fn tracked(root: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let listed = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["ls-files", "-z"])
        .output()?;
    if !listed.status.success() {
        return Err(format!("git cannot list the files of {}", root.display()).into());
    }
    let names = String::from_utf8_lossy(&listed.stdout);
    Ok(names
        .split('\0')
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect())
}

/// Everything that is out of order in one file.
fn faults_of(file: &str, text: &str) -> Vec<Fault> {
    let mut faults = private_paths(file, text);
    if file.ends_with(".rs") {
        faults.extend(code(file, text));
        if file.starts_with("crates/") && !is_test(file) {
            faults.extend(lists_of_words(file, text));
        }
    }
    if file.ends_with("Cargo.toml") {
        faults.extend(arrows(file, text));
    }
    if file.starts_with("data/lexicons/") && file.ends_with(".toml") {
        faults.extend(word_list(file, text));
    }
    faults
}

fn is_test(file: &str) -> bool {
    file.contains("/tests/") || file.ends_with("/tests.rs") || file.contains("/benches/")
}

fn fault(file: &str, line: usize, message: impl Into<String>) -> Fault {
    Fault {
        file: file.to_owned(),
        line,
        message: message.into(),
    }
}

/// Heads and lengths.
fn code(file: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !text.starts_with("//!") {
        faults.push(fault(
            file,
            1,
            "no `//!` head: say which question this file answers",
        ));
    }
    let lines = text.lines().count();
    if lines > MOST_LINES {
        faults.push(fault(
            file,
            lines,
            format!("{lines} lines, {MOST_LINES} at most: split it"),
        ));
    }
    faults
}

/// Somebody's machine in a file for everybody.
fn private_paths(file: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for path in PRIVATE.iter().filter(|path| line.contains(**path)) {
            faults.push(fault(
                file,
                index + 1,
                format!("`{path}` is a path of one machine"),
            ));
        }
    }
    faults
}

/// Dependencies between rooms, which go one way.
fn arrows(file: &str, text: &str) -> Vec<Fault> {
    let Ok(manifest) = text.parse::<Table>() else {
        return vec![fault(file, 1, "is not TOML")];
    };
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name"))
        .and_then(Value::as_str)
        .unwrap_or_default();
    if name.is_empty() || HOSTS.contains(&name) {
        return Vec::new();
    }
    let Some((_, allowed)) = ARROWS.iter().find(|(room, _)| *room == name) else {
        return vec![fault(
            file,
            1,
            format!("`{name}` is a room that tidy does not know"),
        )];
    };
    let mut faults = Vec::new();
    for table in ["dependencies", "build-dependencies"] {
        for (other, _) in manifest
            .get(table)
            .and_then(Value::as_table)
            .into_iter()
            .flatten()
        {
            if other.starts_with("onrecord") && !allowed.contains(&other.as_str()) {
                let line = 1 + text
                    .lines()
                    .position(|line| line.starts_with(other.as_str()))
                    .unwrap_or(0);
                faults.push(fault(file, line, format!("`{name}` may not depend on `{other}`")));
            }
        }
    }
    faults
}

/// Lists of lower-case words in code that is no test: `["said", "told", ...]`, `"said" | "told" | ...`.
///
/// # Limits
///
/// Names of formats or labels look like words. `// not words of a text` on a line just before the
/// list says so.
fn lists_of_words(file: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut run: Vec<(usize, &str)> = Vec::new();
    let mut excused = false;
    for (index, line) in text.lines().enumerate() {
        let code = line.trim_start();
        if code.starts_with("#[cfg(test)]") {
            break;
        }
        if code.starts_with("//") {
            excused |= code.contains("not words of a text");
            continue;
        }
        for (position, piece) in code.split('"').enumerate() {
            if position % 2 == 1 {
                if is_word(piece) {
                    run.push((index + 1, piece));
                }
            } else if !piece.trim().is_empty()
                && !piece
                    .trim()
                    .chars()
                    .all(|mark| matches!(mark, ',' | '|' | '&' | '[' | '('))
            {
                faults.extend(list_fault(file, &run, excused));
                excused &= run.is_empty();
                run.clear();
            }
        }
    }
    faults.extend(list_fault(file, &run, excused));
    faults
}

fn list_fault(file: &str, run: &[(usize, &str)], excused: bool) -> Option<Fault> {
    let (line, first) = run.first()?;
    let labels: BTreeSet<&str> = LABELS.split_whitespace().collect();
    let words: BTreeSet<&str> = run.iter().map(|(_, word)| *word).collect();
    (!words.is_subset(&labels) && words.len() >= LIST_OF_WORDS && !excused).then(|| {
        let message = format!(
            "a list of {} words from \"{first}\" on: words live in data/lexicons",
            words.len()
        );
        fault(file, *line, message)
    })
}

fn is_word(piece: &str) -> bool {
    piece.chars().count() > 1
        && piece
            .chars()
            .all(|letter| letter.is_lowercase() || matches!(letter, ' ' | '\''))
}

/// Origin, licence and order of a word list.
fn word_list(file: &str, text: &str) -> Vec<Fault> {
    let list: Table = match text.parse() {
        Ok(list) => list,
        Err(error) => return vec![fault(file, 1, format!("is not TOML: {error}"))],
    };
    let mut faults = Vec::new();
    let about = list.get("about").and_then(Value::as_table);
    for key in ["what", "origin", "licence", "reviewed"] {
        let said = about.and_then(|about| about.get(key)).and_then(Value::as_str);
        if said.is_none_or(|said| said.trim().is_empty()) {
            faults.push(fault(file, 1, format!("`[about]` does not say `{key}`")));
        }
    }
    for (table, entries) in &list {
        let Some(entries) = entries.as_array() else {
            continue;
        };
        if table == "check" || table == "columns" {
            continue;
        }
        faults.extend(order(file, text, table, entries));
        for entry in entries.iter().filter_map(Value::as_table) {
            if entry.contains_key("id") && table != "rows" {
                faults.extend(sentences(file, text, table, entry));
            }
        }
    }
    faults
}

/// What an entry is sorted by: its id or lemma, or the first cells of its row.
fn key(entry: &Value) -> Option<String> {
    match entry {
        Value::Table(entry) => ["id", "lemma"]
            .iter()
            .find_map(|key| entry.get(*key))
            .and_then(Value::as_str)
            .map(str::to_owned),
        Value::Array(row) => {
            let cells: Vec<&str> = row.iter().filter_map(Value::as_str).collect();
            Some(cells.join("\u{1}"))
        }
        _ => None,
    }
}

fn order(file: &str, text: &str, table: &str, entries: &[Value]) -> Vec<Fault> {
    let keys: Vec<String> = entries.iter().filter_map(key).collect();
    let mut faults = Vec::new();
    for (one, next) in keys.iter().zip(keys.iter().skip(1)) {
        let shown = next.split('\u{1}').next().unwrap_or_default();
        if one == next {
            faults.push(fault(
                file,
                line_of(text, shown),
                format!("`{shown}` stands twice in `{table}`"),
            ));
        } else if one > next {
            faults.push(fault(
                file,
                line_of(text, shown),
                format!("`{shown}` is out of order in `{table}`"),
            ));
        }
    }
    faults
}

/// Whether an entry shows what it finds and what not.
fn sentences(file: &str, text: &str, table: &str, entry: &Table) -> Vec<Fault> {
    let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
    let shown = |key: &str| {
        entry
            .get(key)
            .and_then(Value::as_array)
            .is_some_and(|shown| !shown.is_empty())
    };
    let mut faults = Vec::new();
    if !shown("hit") {
        faults.push(fault(
            file,
            line_of(text, id),
            format!("`{id}` in `{table}` has no `hit`"),
        ));
    }
    if !shown("miss") && !shown("miss_needs_syntax") {
        faults.push(fault(
            file,
            line_of(text, id),
            format!("`{id}` in `{table}` has no `miss`"),
        ));
    }
    faults
}

/// The line on which an id or a first cell stands.
fn line_of(text: &str, id: &str) -> usize {
    let quoted = format!("\"{id}\"");
    let holds = |line: &str| {
        let line = line.trim_start();
        (line.starts_with("id") || line.starts_with("lemma") || line.starts_with('['))
            && line.contains(&quoted)
    };
    1 + text.lines().position(holds).unwrap_or(0)
}

/// Folders of weights without a card.
fn missing_cards(files: &[String]) -> Vec<Fault> {
    let mut folders = BTreeSet::new();
    for file in files {
        if let Some(folder) = file
            .strip_prefix("data/models/")
            .and_then(|rest| rest.split_once('/'))
            .map(|(folder, _)| folder)
        {
            folders.insert(folder);
        }
    }
    folders
        .into_iter()
        .map(|folder| format!("data/models/{folder}/"))
        .filter(|folder| {
            let cards = [format!("{folder}README.md"), format!("{folder}card.md")];
            !cards.iter().any(|card| files.contains(card))
        })
        .map(|folder| {
            let message = "weights need a `card.md`: trained on what, by which command, scoring what";
            fault(&folder, 1, message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{arrows, faults_of, missing_cards, word_list};

    fn lines(faults: &[super::Fault]) -> Vec<String> {
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_file_says_what_it_answers_and_stays_short() {
        let faults = faults_of("crates/onrecord-read/src/a.rs", &"fn a() {}\n".repeat(601));
        assert_eq!(
            lines(&faults),
            [
                "crates/onrecord-read/src/a.rs:1: no `//!` head: say which question this file answers",
                "crates/onrecord-read/src/a.rs:601: 601 lines, 600 at most: split it",
            ]
        );
    }

    #[test]
    fn arrows_between_rooms_go_one_way() {
        let manifest = "[package]\nname = \"onrecord-read\"\n[dependencies]\nonrecord-nouns.workspace = true\nonrecord-gather.workspace = true\n";
        assert_eq!(
            lines(&arrows("crates/onrecord-read/Cargo.toml", manifest)),
            ["crates/onrecord-read/Cargo.toml:5: `onrecord-read` may not depend on `onrecord-gather`"]
        );
        assert_eq!(
            arrows(
                "x/Cargo.toml",
                "[package]\nname = \"onrecord\"\n[dependencies]\nonrecord-read = \"1\"\n"
            ),
            []
        );
        assert_eq!(
            lines(&arrows("x/Cargo.toml", "[package]\nname = \"onrecord-utils\"\n")).len(),
            1
        );
    }

    #[test]
    fn words_do_not_live_in_code() {
        let list = "//! A.\nconst A: &[&str] = &[\"said\", \"told\", \"asked\",\n    \"wrote\", \"added\", \"noted\"];\n";
        assert_eq!(
            lines(&faults_of("crates/onrecord-read/src/a.rs", list)),
            [
                "crates/onrecord-read/src/a.rs:2: a list of 6 words from \"said\" on: words live in data/lexicons"
            ]
        );
        let arms = "//! A.\nfn a(word: &str) -> bool { matches!(word, \"said\" | \"told\" | \"asked\" | \"wrote\" | \"added\" | \"noted\") }\n";
        assert_eq!(faults_of("crates/onrecord-read/src/a.rs", arms).len(), 1);
        let excused = list.replace("const", "// Names of formats, not words of a text.\nconst");
        assert_eq!(faults_of("crates/onrecord-read/src/a.rs", &excused), []);
        assert_eq!(faults_of("crates/onrecord-read/tests/a.rs", list), []);
        let apart = "//! A.\nfn a() { b(\"said\", 1); b(\"told\", 2); b(\"asked\", 3); b(\"wrote\", 4); b(\"added\", 5); b(\"noted\", 6); }\n";
        assert_eq!(faults_of("crates/onrecord-read/src/a.rs", apart), []);
    }

    #[test]
    fn paths_of_one_machine_stay_there() {
        let text = format!("see {}notes", super::PRIVATE[0]);
        assert_eq!(faults_of("docs/a.md", &text).len(), 1);
    }

    #[test]
    fn a_word_list_says_where_it_comes_from_and_is_sorted() {
        let text = "[about]\nwhat = \"verbs\"\norigin = \"by hand\"\nreviewed = \"2026-01-01\"\n\n[[cue]]\nid = \"say\"\nhit = [\"He said no.\"]\nmiss = [\"An essay.\"]\n\n[[cue]]\nid = \"deny\"\nhit = [\"He denied it.\"]\n";
        assert_eq!(
            lines(&word_list("data/lexicons/en/cues.toml", text)),
            [
                "data/lexicons/en/cues.toml:1: `[about]` does not say `licence`",
                "data/lexicons/en/cues.toml:12: `deny` is out of order in `cue`",
                "data/lexicons/en/cues.toml:12: `deny` in `cue` has no `miss`",
            ]
        );
    }

    #[test]
    fn rows_are_sorted_and_unique_too() {
        let text = "rows = [\n    [\"b\", \"1\"],\n    [\"b\", \"1\"],\n    [\"a\", \"1\"],\n]\n\n[about]\nwhat = \"a\"\norigin = \"b\"\nlicence = \"c\"\nreviewed = \"d\"\n";
        assert_eq!(
            lines(&word_list("data/lexicons/names/a.toml", text)),
            [
                "data/lexicons/names/a.toml:2: `b` stands twice in `rows`",
                "data/lexicons/names/a.toml:4: `a` is out of order in `rows`"
            ]
        );
    }

    #[test]
    fn weights_have_a_card() {
        let files = ["data/models/en/weights.bin".to_owned()];
        assert_eq!(missing_cards(&files).len(), 1);
        let files = [
            "data/models/en/weights.bin".to_owned(),
            "data/models/en/card.md".to_owned(),
        ];
        assert_eq!(missing_cards(&files), []);
    }
}
