//! Turns the word lists under `data/lexicons` into static tables when the crate is built.
//!
//! A list is TOML so that people can read and review it; parsing it at every start would cost more
//! than reading a report. So each list becomes one Rust array here. What an entry may hold is in
//! `LISTS`; a value that is no variant of its enum stops the build at that entry. The sentences of
//! an entry (`hit`, `miss`) are left out: they are for the tests, which read the TOML itself.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use toml::{Table, Value};

/// What one field of an entry holds.
enum Field {
    /// Text that must be there.
    Text,
    /// Text, `""` if left out.
    TextOrEmpty,
    /// A list of texts, or one text with `|` between them; empty if left out.
    Texts,
    /// A case of an enum that must be there.
    Case(&'static str),
    /// A case of an enum, or the one named here if left out.
    CaseOr(&'static str, &'static str),
    /// A case of an enum, or nothing.
    MaybeCase(&'static str),
    /// A list of cases of an enum, or one text with `|` between them.
    Cases(&'static str),
    /// A calendar day, or nothing.
    MaybeDay,
}

/// One list: where it lies and what its entries are.
struct List {
    file: &'static str,
    table: &'static str,
    name: &'static str,
    entry: &'static str,
    fields: &'static [(&'static str, Field)],
}

use Field::{Case, CaseOr, Cases, MaybeCase, MaybeDay, Text, TextOrEmpty, Texts};

const LISTS: &[List] = &[
    List {
        file: "en/cues.toml",
        table: "verb",
        name: "CUE_VERBS",
        entry: "Cue",
        fields: &[
            ("id", Text),
            ("lemma", Text),
            ("variants", Texts),
            ("kinds", Cases("CueKind")),
            ("factivity", CaseOr("Factivity", "non")),
            ("strength", CaseOr("Strength", "plain")),
            ("frames", Cases("Frame")),
            ("source", CaseOr("SourcePlace", "subject")),
        ],
    },
    List {
        file: "en/cues.toml",
        table: "phrase",
        name: "CUE_PHRASES",
        entry: "Cue",
        fields: &[
            ("id", Text),
            ("lemma", Text),
            ("variants", Texts),
            ("kinds", Cases("CueKind")),
            ("factivity", CaseOr("Factivity", "non")),
            ("strength", CaseOr("Strength", "plain")),
            ("frames", Cases("Frame")),
            ("source", Case("SourcePlace")),
        ],
    },
    List {
        file: "en/cue_nouns.toml",
        table: "noun",
        name: "CUE_NOUNS",
        entry: "CueNoun",
        fields: &[
            ("id", Text),
            ("noun", Text),
            ("plural", TextOrEmpty),
            ("variants", Texts),
            ("kind", Case("CueKind")),
            ("carrier", CaseOr("Carrier", "speech")),
            ("frames", Cases("Frame")),
        ],
    },
    List {
        file: "en/hedges.toml",
        table: "hedge",
        name: "HEDGES",
        entry: "Hedge",
        fields: &[
            ("id", Text),
            ("phrase", Text),
            ("variants", Texts),
            ("class", Case("HedgeClass")),
            ("certainty", CaseOr("Certainty", "middle")),
            ("before", MaybeCase("HedgeBefore")),
            ("bound", MaybeCase("Bound")),
        ],
    },
    List {
        file: "en/agentless.toml",
        table: "form",
        name: "AGENTLESS",
        entry: "AgentlessForm",
        fields: &[
            ("id", Text),
            ("pattern", Text),
            ("variants", Texts),
            ("certainty", CaseOr("Certainty", "low")),
        ],
    },
    List {
        file: "en/anonymous.toml",
        table: "head",
        name: "ANONYMOUS_HEADS",
        entry: "AnonymousHead",
        fields: &[
            ("id", Text),
            ("head", Text),
            ("plural", TextOrEmpty),
            ("variants", Texts),
            ("class", Case("AnonymousClass")),
        ],
    },
    List {
        file: "en/anonymous.toml",
        table: "word",
        name: "ANONYMOUS_WORDS",
        entry: "DescriptorWord",
        fields: &[
            ("id", Text),
            ("phrase", Text),
            ("variants", Texts),
            ("says", Case("Descriptor")),
        ],
    },
    List {
        file: "en/templates.toml",
        table: "template",
        name: "TEMPLATES",
        entry: "Template",
        fields: &[
            ("id", Text),
            ("patterns", Texts),
            ("scope", Case("TemplateScope")),
            ("place", Case("TemplatePlace")),
            ("says", Case("TemplateSays")),
        ],
    },
    List {
        file: "en/attitudes.toml",
        table: "attitude",
        name: "ATTITUDES",
        entry: "Attitude",
        fields: &[
            ("id", Text),
            ("phrase", Text),
            ("variants", Texts),
            ("part", Case("Part")),
            ("stance", Case("StancePolarity")),
            ("negated", MaybeCase("StancePolarity")),
            ("frames", Cases("Frame")),
            ("told", MaybeCase("Told")),
        ],
    },
    List {
        file: "en/function_words.toml",
        table: "class",
        name: "FUNCTION_WORDS",
        entry: "FunctionWords",
        fields: &[("id", Text), ("words", Texts)],
    },
    List {
        file: "en/glue.toml",
        table: "glue",
        name: "GLUE",
        entry: "FunctionWords",
        fields: &[("id", Text), ("words", Texts)],
    },
    List {
        file: "en/evaluations.toml",
        table: "evaluation",
        name: "EVALUATIONS",
        entry: "Attitude",
        fields: &[
            ("id", Text),
            ("phrase", Text),
            ("variants", Texts),
            ("part", Case("Part")),
            ("stance", Case("StancePolarity")),
            ("negated", MaybeCase("StancePolarity")),
            ("frames", Cases("Frame")),
            ("told", MaybeCase("Told")),
        ],
    },
    List {
        file: "en/evaluations.toml",
        table: "anaphor",
        name: "ANAPHORS",
        entry: "Anaphor",
        fields: &[("id", Text), ("noun", Text), ("variants", Texts)],
    },
    List {
        file: "en/positions.toml",
        table: "class",
        name: "POSITION_WORDS",
        entry: "FunctionWords",
        fields: &[("id", Text), ("words", Texts)],
    },
    List {
        file: "en/synonyms.toml",
        table: "same",
        name: "SYNONYMS",
        entry: "FunctionWords",
        fields: &[("id", Text), ("words", Texts)],
    },
    List {
        file: "en/reference.toml",
        table: "words",
        name: "REFERENCE",
        entry: "ReferenceWords",
        fields: &[
            ("id", Text),
            ("class", Case("ReferenceClass")),
            ("words", Texts),
            ("value", TextOrEmpty),
        ],
    },
    List {
        file: "names/given_names.toml",
        table: "words",
        name: "GIVEN_NAMES",
        entry: "ReferenceWords",
        fields: &[
            ("id", Text),
            ("class", Case("ReferenceClass")),
            ("words", Texts),
            ("value", TextOrEmpty),
        ],
    },
    List {
        file: "names/places.toml",
        table: "words",
        name: "PLACES",
        entry: "ReferenceWords",
        fields: &[
            ("id", Text),
            ("class", Case("ReferenceClass")),
            ("words", Texts),
            ("value", TextOrEmpty),
        ],
    },
    List {
        file: "en/roles.toml",
        table: "role",
        name: "ROLES",
        entry: "Role",
        fields: &[
            ("id", Text),
            ("noun", Text),
            ("plural", TextOrEmpty),
            ("variants", Texts),
            ("class", Case("RoleClass")),
            ("use", CaseOr("RoleUse", "noun")),
        ],
    },
    List {
        file: "en/titles.toml",
        table: "title",
        name: "TITLES",
        entry: "Title",
        fields: &[
            ("id", Text),
            ("title", Text),
            ("variants", Texts),
            ("class", Case("RoleClass")),
        ],
    },
    List {
        file: "en/metonyms.toml",
        table: "metonym",
        name: "METONYMS",
        entry: "Metonym",
        fields: &[
            ("id", Text),
            ("surface", Text),
            ("variants", Texts),
            ("entity", Text),
            ("kind", Case("MetonymKind")),
            ("ambiguity", CaseOr("Ambiguity", "clear")),
        ],
    },
    List {
        file: "en/inflection.toml",
        table: "verb",
        name: "IRREGULAR_VERBS",
        entry: "IrregularVerb",
        fields: &[
            ("lemma", Text),
            ("third", TextOrEmpty),
            ("past", TextOrEmpty),
            ("participle", TextOrEmpty),
            ("ing", TextOrEmpty),
        ],
    },
    List {
        file: "en/inflection.toml",
        table: "noun",
        name: "IRREGULAR_NOUNS",
        entry: "IrregularNoun",
        fields: &[("lemma", Text), ("plural", Text)],
    },
    List {
        file: "names/countries.toml",
        table: "country",
        name: "COUNTRIES",
        entry: "Country",
        fields: &[
            ("code", Text),
            ("code3", TextOrEmpty),
            ("name", Text),
            ("capital", TextOrEmpty),
            ("continent", TextOrEmpty),
            ("status", Case("CountryStatus")),
        ],
    },
    List {
        file: "names/country_surfaces.toml",
        table: "surface",
        name: "COUNTRY_SURFACES",
        entry: "CountrySurface",
        fields: &[
            ("surface", Text),
            ("code", Text),
            ("kind", Case("CountrySurfaceKind")),
            ("ambiguity", CaseOr("Ambiguity", "clear")),
        ],
    },
    List {
        file: "names/leaders.toml",
        table: "leader",
        name: "LEADERS",
        entry: "Leader",
        fields: &[
            ("name", Text),
            ("surname", Text),
            ("entity", Text),
            ("office", TextOrEmpty),
            ("since", MaybeDay),
            ("until", MaybeDay),
            ("last_seen", MaybeDay),
        ],
    },
    List {
        file: "names/officials.toml",
        table: "official",
        name: "OFFICIALS",
        entry: "Leader",
        fields: &[
            ("name", Text),
            ("surname", Text),
            ("entity", Text),
            ("office", TextOrEmpty),
            ("since", MaybeDay),
            ("until", MaybeDay),
            ("last_seen", MaybeDay),
        ],
    },
    List {
        file: "names/organisations.toml",
        table: "organisation",
        name: "ORGANISATIONS",
        entry: "Organisation",
        fields: &[
            ("id", Text),
            ("name", Text),
            ("aliases", Texts),
            ("weak", Texts),
            ("kind", Case("OrgKind")),
            ("seat", TextOrEmpty),
        ],
    },
    List {
        file: "names/outlets.toml",
        table: "outlet",
        name: "OUTLETS",
        entry: "Outlet",
        fields: &[
            ("id", Text),
            ("name", Text),
            ("aliases", Texts),
            ("weak", Texts),
            ("kind", Case("OutletKind")),
            ("country", TextOrEmpty),
            ("domains", Texts),
        ],
    },
];

fn main() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../data/lexicons");
    let mut code = String::from("// Made by build.rs from data/lexicons. Not for editing.\n");
    for list in LISTS {
        let path = folder.join(list.file);
        println!("cargo:rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("cannot read the word list {}: {error}", path.display()));
        let file: Table = text
            .parse()
            .unwrap_or_else(|error| panic!("{} is not TOML: {error}", list.file));
        write_list(&mut code, list, &entries(&file, list));
    }
    let target = Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("tables.rs");
    fs::write(&target, code).unwrap_or_else(|error| panic!("cannot write {}: {error}", target.display()));
}

/// The entries of a list: `[[table]]`s, or the rows under a line of columns.
fn entries(file: &Table, list: &List) -> Vec<Table> {
    let mut found = Vec::new();
    for entry in file
        .get(list.table)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if let Some(entry) = entry.as_table() {
            found.push(entry.clone());
        }
    }
    let columns = file.get("columns").and_then(Value::as_array);
    let rows = file.get("rows").and_then(Value::as_array);
    for row in rows.into_iter().flatten().filter_map(Value::as_array) {
        let mut entry = Table::new();
        for (column, cell) in columns.into_iter().flatten().zip(row) {
            if let (Some(column), Some(cell)) = (column.as_str(), cell.as_str())
                && !cell.is_empty()
            {
                entry.insert(column.to_owned(), Value::String(cell.to_owned()));
            }
        }
        found.push(entry);
    }
    assert!(!found.is_empty(), "{}: no [[{}]]", list.file, list.table);
    found
}

fn write_list(code: &mut String, list: &List, entries: &[Table]) {
    let _ = writeln!(code, "pub(crate) static {}: &[{}] = &[", list.name, list.entry);
    for entry in entries {
        let _ = write!(code, "    {} {{ ", list.entry);
        for (name, field) in list.fields {
            let value = entry.get(*name);
            let place = || format!("{}: `{name}` of {entry}", list.file);
            // `use` is a word of the language, so the field has another name in Rust.
            let member = if *name == "use" { "usage" } else { name };
            let _ = write!(code, "{member}: {}, ", literal(field, value, &place));
        }
        code.push_str("},\n");
    }
    code.push_str("];\n");
}

fn literal(field: &Field, value: Option<&Value>, place: &dyn Fn() -> String) -> String {
    let text = value.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let must = || text.clone().unwrap_or_else(|| panic!("{} is missing", place()));
    match field {
        Text => format!("{:?}", must()),
        TextOrEmpty => format!("{:?}", text.unwrap_or_default()),
        Texts => format!("&{:?}", several(value)),
        Case(name) => variant(name, &must()),
        CaseOr(name, default) => variant(name, &text.unwrap_or_else(|| (*default).to_owned())),
        MaybeCase(name) => text.map_or_else(
            || "None".to_owned(),
            |text| format!("Some({})", variant(name, &text)),
        ),
        Cases(name) => {
            let cases: Vec<String> = several(value).iter().map(|case| variant(name, case)).collect();
            format!("&[{}]", cases.join(", "))
        }
        MaybeDay => text.map_or_else(
            || "None".to_owned(),
            |day| {
                let parts: Vec<i16> = day.split('-').filter_map(|part| part.parse().ok()).collect();
                match parts.as_slice() {
                    [year, month, day] => format!("Some(jiff::civil::date({year}, {month}, {day}))"),
                    _ => panic!("{} is not a day: {day}", place()),
                }
            },
        ),
    }
}

fn several(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::Array(values)) => values
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        Some(Value::String(text)) => text.split('|').map(|part| part.trim().to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// `HedgeClass` and `vague-number` give `HedgeClass::VagueNumber`.
fn variant(name: &str, case: &str) -> String {
    let mut out = format!("{name}::");
    for word in case.split(['-', ' ', '_']) {
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}
