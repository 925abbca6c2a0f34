//! The tables as Parquet, read back: the same rows as in CSV, in columns of the kinds that are promised.
#![cfg(feature = "parquet")]

mod told;

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use parquet::basic::{Compression, LogicalType, Type};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use told::{Folder, answer};

#[test]
fn parquet_tables_hold_what_the_csv_tables_hold() {
    let folder = Folder::new("parquet");
    let (columns, csv) = (folder.path("parquet"), folder.path("csv"));
    let pile = ["--issues", "examples/harbour-issues.toml", "examples/harbour"];
    for (format, to) in [("parquet", &columns), ("csv", &csv)] {
        let mut arguments = vec!["export", "--format", format, "-o", to];
        arguments.extend(pile);
        answer(&arguments);
    }
    let names = |folder: &str, ending: &str| -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .expect("the tables")
            .map(|entry| entry.expect("a table").file_name().to_string_lossy().into_owned())
            .map(|name| name.strip_suffix(ending).expect("its ending").to_owned())
            .collect();
        names.sort();
        names
    };
    let tables = names(&columns, ".parquet");
    assert_eq!(tables, names(&csv, ".csv"));
    assert!(tables.contains(&"claims_statements".to_owned()));
    let mut kinds: BTreeMap<String, String> = BTreeMap::new();
    for table in &tables {
        let file = File::open(Path::new(&columns).join(format!("{table}.parquet"))).expect("the table");
        let reader = SerializedFileReader::new(file).expect("Parquet");
        let head = reader.metadata().file_metadata();
        assert!(head.created_by().is_some_and(|by| by.starts_with("onrecord ")));
        for column in head.schema_descr().columns() {
            assert!(column.self_type().is_optional(), "{table}: {}", column.name());
            let kind = match (column.physical_type(), column.logical_type_ref()) {
                (Type::BYTE_ARRAY, Some(LogicalType::String)) => "words",
                (Type::INT64, _) => "number",
                (Type::DOUBLE, _) => "real",
                (Type::BOOLEAN, _) => "flag",
                other => panic!("{table}: {} is {other:?}", column.name()),
            };
            kinds.insert(format!("{table}.{}", column.name()), kind.to_owned());
        }
        for group in reader.metadata().row_groups() {
            for column in group.columns() {
                assert!(matches!(column.compression(), Compression::ZSTD(_)), "{table}");
            }
        }
        let lines = std::fs::read_to_string(Path::new(&csv).join(format!("{table}.csv"))).expect("the table");
        let mut lines = lines.split("\r\n").filter(|line| !line.is_empty());
        let head_line: Vec<&str> = lines.next().expect("a head").split(',').collect();
        let of_schema: Vec<String> = head
            .schema_descr()
            .columns()
            .iter()
            .map(|column| column.name().to_owned())
            .collect();
        assert_eq!(head_line, of_schema, "{table}");
        let rows: Vec<_> = reader
            .get_row_iter(None)
            .expect("rows")
            .map(|row| row.expect("a row"))
            .collect();
        assert_eq!(rows.len(), lines.clone().count(), "{table}");
        // The first cell of a row is an id or a noun, which CSV gives as it is.
        for (row, line) in rows.iter().zip(lines) {
            let (_, first) = row.get_column_iter().next().expect("a column");
            let first = match first {
                Field::Str(words) => words.clone(),
                Field::Null => String::new(),
                other => other.to_string(),
            };
            assert!(line.starts_with(&first), "{table}: {first} / {line}");
        }
    }
    let kind = |name: &str| kinds.get(name).map(String::as_str);
    assert_eq!(kind("spans.start"), Some("number"));
    assert_eq!(kind("reports.bytes"), Some("number"));
    assert_eq!(kind("claims.independent_least"), Some("number"));
    assert_eq!(kind("claims.id"), Some("words"));
}
